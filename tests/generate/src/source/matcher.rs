//! Matches the tokens of a macro's call against a rule of `macro_rules!`.

use std::collections::BTreeMap;

use proc_macro2::{Delimiter, Spacing, TokenStream, TokenTree};

/// What a variable of a rule stands for.
#[derive(Clone, Debug)]
pub(super) enum Bound {
    /// Tokens.
    Tokens(Vec<TokenTree>),
    /// One for each repetition.
    Repeated(Vec<Bound>),
}

/// Variables by name.
pub(super) type Variables = BTreeMap<String, Bound>;

/// The tokens of a stream.
pub(super) fn tokens(stream: TokenStream) -> Vec<TokenTree> {
    stream.into_iter().collect()
}

/// Whether a token is this sign.
pub(super) fn is(token: Option<&TokenTree>, sign: char) -> bool {
    matches!(token, Some(TokenTree::Punct(punct)) if punct.as_char() == sign)
}

/// `$( … ) separator operator`: what is repeated, the separator, and how many tokens all of it takes, the `$` included.
pub(super) fn repetition(pattern: &[TokenTree]) -> Option<(Vec<TokenTree>, Option<TokenTree>, usize)> {
    let [dollar, TokenTree::Group(group), rest @ ..] = pattern else { return None };
    if !is(Some(dollar), '$') || group.delimiter() != Delimiter::Parenthesis {
        return None;
    }
    let is_operator = |token: Option<&TokenTree>| ['*', '+', '?'].iter().any(|sign| is(token, *sign));
    let inner = tokens(group.stream());
    if is_operator(rest.first()) { Some((inner, None, 3)) } else { Some((inner, rest.first().cloned(), 4)) }
}

/// The variables of a rule, if the input is what it describes.
pub(super) fn matched(pattern: &[TokenTree], input: &[TokenTree]) -> Option<Variables> {
    let mut variables = Variables::new();
    let taken = prefix(pattern, input, &mut variables)?;
    (taken == input.len()).then_some(variables)
}

/// Matches the beginning of the input; tells how many tokens that are.
fn prefix(pattern: &[TokenTree], input: &[TokenTree], variables: &mut Variables) -> Option<usize> {
    let (mut at, mut taken) = (0, 0);
    while at < pattern.len() {
        if let Some((inner, separator, length)) = repetition(&pattern[at..]) {
            taken += repeated(&inner, separator.as_ref(), &input[taken..], variables);
            at += length;
        } else if let [dollar, TokenTree::Ident(name), _, TokenTree::Ident(kind), ..] = &pattern[at..]
            && is(Some(dollar), '$')
        {
            let length = fragment(&kind.to_string(), &input[taken..])?;
            variables.insert(name.to_string(), Bound::Tokens(input[taken..taken + length].to_vec()));
            taken += length;
            at += 4;
        } else {
            same(&pattern[at], input.get(taken)?, variables)?;
            taken += 1;
            at += 1;
        }
    }
    Some(taken)
}

/// Matches as often as it goes, and tells how many tokens that are.
fn repeated(
    inner: &[TokenTree],
    separator: Option<&TokenTree>,
    input: &[TokenTree],
    variables: &mut Variables,
) -> usize {
    for name in names(inner) {
        variables.insert(name, Bound::Repeated(Vec::new()));
    }
    let (mut taken, mut from) = (0, 0);
    loop {
        let mut once = Variables::new();
        let Some(length) = prefix(inner, &input[from..], &mut once).filter(|length| *length > 0) else { return taken };
        taken = from + length;
        for (name, bound) in once {
            if let Some(Bound::Repeated(all)) = variables.get_mut(&name) {
                all.push(bound);
            }
        }
        match separator {
            None => from = taken,
            Some(sign) if input.get(taken).is_some_and(|token| token.to_string() == sign.to_string()) => {
                from = taken + 1
            }
            Some(_) => return taken,
        }
    }
}

/// Every variable of a pattern.
fn names(pattern: &[TokenTree]) -> Vec<String> {
    let mut names = Vec::new();
    for (at, token) in pattern.iter().enumerate() {
        match token {
            TokenTree::Group(group) => names.extend(self::names(&tokens(group.stream()))),
            TokenTree::Ident(name) if at > 0 && is(pattern.get(at - 1), '$') => names.push(name.to_string()),
            _ => {}
        }
    }
    names
}

/// Matches one token with another, and what is in a group.
fn same(pattern: &TokenTree, input: &TokenTree, variables: &mut Variables) -> Option<()> {
    match (pattern, input) {
        (TokenTree::Group(pattern), TokenTree::Group(input)) => {
            let within = tokens(input.stream());
            let taken = prefix(&tokens(pattern.stream()), &within, variables)?;
            (pattern.delimiter() == input.delimiter() && taken == within.len()).then_some(())
        }
        (pattern, input) => (pattern.to_string() == input.to_string()).then_some(()),
    }
}

/// How many tokens a fragment of this kind takes; nothing if the input does not begin with one.
fn fragment(kind: &str, input: &[TokenTree]) -> Option<usize> {
    match kind {
        "ident" => matches!(input.first(), Some(TokenTree::Ident(_))).then_some(1),
        "literal" if is(input.first(), '-') => Some(2),
        "literal" => matches!(input.first(), Some(TokenTree::Literal(_))).then_some(1),
        // Stands alone in the brackets of an attribute.
        "meta" => (!input.is_empty()).then_some(input.len()),
        "vis" => Some(visibility(input)),
        "ty" => Some(up_to_separator(input)).filter(|length| *length > 0),
        _ => None,
    }
}

fn visibility(input: &[TokenTree]) -> usize {
    let is_pub = matches!(input.first(), Some(TokenTree::Ident(word)) if word == "pub");
    let is_narrow =
        matches!(input.get(1), Some(TokenTree::Group(group)) if group.delimiter() == Delimiter::Parenthesis);
    usize::from(is_pub) + usize::from(is_pub && is_narrow)
}

/// The length of a type: up to a `,`, `;` or `=` outside of angle brackets.
fn up_to_separator(input: &[TokenTree]) -> usize {
    let mut depth = 0_usize;
    for (at, token) in input.iter().enumerate() {
        let TokenTree::Punct(punct) = token else { continue };
        let is_arrow = at > 0
            && matches!(&input[at - 1], TokenTree::Punct(before) if before.as_char() == '-' && before.spacing() == Spacing::Joint);
        match punct.as_char() {
            '<' => depth += 1,
            '>' if !is_arrow => depth = depth.saturating_sub(1),
            ',' | ';' | '=' if depth == 0 => return at,
            _ => {}
        }
    }
    input.len()
}
