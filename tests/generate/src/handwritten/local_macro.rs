//! Macros that a module calls to implement traits for a list of types: one rule, one repetition.

use std::collections::BTreeMap;

use proc_macro2::{Delimiter, Group, Spacing, TokenStream, TokenTree};
use syn::Item;

/// The macros that were declared so far, by name.
#[derive(Debug, Default)]
pub struct LocalMacros(BTreeMap<String, LocalMacro>);

#[derive(Debug)]
struct LocalMacro {
    /// What each element of the list looks like, and the sign between two.
    pattern: Vec<TokenTree>,
    separator: char,
    body: TokenStream,
}

impl LocalMacros {
    /// The items with those that called macros make in place of the calls.
    pub fn expanded(&mut self, items: Vec<Item>) -> Result<Vec<Item>, String> {
        let mut all = Vec::new();
        for item in items {
            let Item::Macro(called) = &item else {
                all.push(item);
                continue;
            };
            if let Some(name) = &called.ident {
                if let Some(made) = LocalMacro::of(called.mac.tokens.clone()) {
                    self.0.insert(name.to_string(), made);
                }
                all.push(item);
                continue;
            }
            let name = called.mac.path.segments.last().map(|segment| segment.ident.to_string()).unwrap_or_default();
            if name == "thread_local" {
                continue;
            }
            let Some(declared) = self.0.get(&name) else {
                return Err(format!("the macro `{name}!` is none that can be read"));
            };
            let made: syn::File = syn::parse2(declared.apply(called.mac.tokens.clone()))
                .map_err(|error| format!("what `{name}!` makes cannot be read: {error}"))?;
            all.extend(made.items);
        }
        Ok(all)
    }
}

impl LocalMacro {
    /// A macro of the form `($( … ),*) => { $( … )* }`.
    fn of(rule: TokenStream) -> Option<Self> {
        let rule: Vec<TokenTree> = rule.into_iter().collect();
        let (Some(TokenTree::Group(matcher)), Some(TokenTree::Group(body))) = (rule.first(), rule.get(3)) else {
            return None;
        };
        let (pattern, after) = repetition(matcher)?;
        let separator = match (after.first(), pattern.last()) {
            (Some(TokenTree::Punct(sign)), _) if sign.as_char() != '*' => sign.as_char(),
            (_, Some(TokenTree::Punct(sign))) => sign.as_char(),
            _ => return None,
        };
        Some(Self { pattern, separator, body: repetition(body)?.0.into_iter().collect() })
    }

    fn apply(&self, list: TokenStream) -> TokenStream {
        let list: Vec<TokenTree> = list.into_iter().collect();
        let mut made = TokenStream::new();
        let mut begin = 0;
        let ends = outside_angles(&list).filter(|at| is(&list[*at], self.separator)).chain([list.len()]);
        for end in ends {
            if begin < end {
                made.extend(substitute(self.body.clone(), &self.bound(&list[begin..end])));
            }
            begin = end + 1;
        }
        made
    }

    /// What each variable of the pattern stands for.
    fn bound(&self, element: &[TokenTree]) -> BTreeMap<String, Vec<TokenTree>> {
        let mut bound = BTreeMap::new();
        let (mut at, mut rest) = (0, element);
        while at < self.pattern.len() {
            if is(&self.pattern[at], '$') {
                let name = self.pattern.get(at + 1).map(ToString::to_string).unwrap_or_default();
                at += 4;
                let next = self.pattern.get(at).map(ToString::to_string);
                let end = outside_angles(rest).find(|at| Some(rest[*at].to_string()) == next).unwrap_or(rest.len());
                bound.insert(name, rest[..end].to_vec());
                rest = &rest[end..];
            } else {
                at += 1;
                rest = rest.get(1..).unwrap_or_default();
            }
        }
        bound
    }
}

/// What is repeated in `$( … )`, and what comes after it.
fn repetition(group: &Group) -> Option<(Vec<TokenTree>, Vec<TokenTree>)> {
    let mut tokens = group.stream().into_iter();
    let (Some(dollar), Some(TokenTree::Group(inner))) = (tokens.next(), tokens.next()) else { return None };
    let parenthesis = inner.delimiter() == Delimiter::Parenthesis;
    (is(&dollar, '$') && parenthesis).then(|| (inner.stream().into_iter().collect(), tokens.collect()))
}

/// The places of the tokens that are no arguments of a type.
fn outside_angles(tokens: &[TokenTree]) -> impl Iterator<Item = usize> {
    let mut depth = 0_usize;
    let mut places = Vec::new();
    for (at, token) in tokens.iter().enumerate() {
        let arrow = at > 0 && (is_sign(&tokens[at - 1], '=') || is_sign(&tokens[at - 1], '-'));
        if is_sign(token, '>') && !arrow {
            depth = depth.saturating_sub(1);
        } else if depth == 0 {
            places.push(at);
        }
        depth += usize::from(is_sign(token, '<'));
    }
    places.into_iter()
}

fn is_sign(token: &TokenTree, sign: char) -> bool {
    matches!(token, TokenTree::Punct(it) if it.as_char() == sign)
}

fn substitute(tokens: TokenStream, bound: &BTreeMap<String, Vec<TokenTree>>) -> TokenStream {
    let mut made = Vec::new();
    let mut tokens = tokens.into_iter().peekable();
    while let Some(token) = tokens.next() {
        match token {
            TokenTree::Group(group) => {
                made.push(TokenTree::Group(Group::new(group.delimiter(), substitute(group.stream(), bound))));
            }
            token if is(&token, '$') => match tokens.next() {
                // Within its own crate, `$crate` is `crate`.
                Some(word) => made.extend(bound.get(&word.to_string()).cloned().unwrap_or_else(|| vec![word])),
                None => made.push(token),
            },
            token => made.push(token),
        }
    }
    made.into_iter().collect()
}

fn is(token: &TokenTree, sign: char) -> bool {
    // The first half of `=>` is no sign of its own.
    matches!(token, TokenTree::Punct(it) if it.as_char() == sign && (it.spacing() == Spacing::Alone || sign == '$'))
}
