//! Macros that make items, read from the sources of the crate that has them and applied as the compiler does it.

use std::collections::BTreeMap;
use std::path::Path;

use proc_macro2::{Group, Ident, Punct, Spacing, Span, TokenStream, TokenTree};
use syn::Item;

use super::matcher::{Bound, Variables, is, matched, repetition, tokens};

/// Macros by name.
#[derive(Debug, Default)]
pub struct Macros(BTreeMap<String, Vec<Rule>>);

/// A rule of a macro: what it takes and what it makes.
#[derive(Debug)]
struct Rule {
    pattern: Vec<TokenTree>,
    body: Vec<TokenTree>,
}

impl Macros {
    /// The macros of the runtime, from its folder.
    ///
    /// # Errors
    ///
    /// If a file cannot be read or is no Rust.
    pub fn of_runtime(runtime: &Path) -> Result<Self, String> {
        let folder = runtime.join("src/macros");
        let listing =
            std::fs::read_dir(&folder).map_err(|error| format!("cannot read {}: {error}", folder.display()))?;
        let mut macros = Self::default();
        for entry in listing.filter_map(Result::ok) {
            let path = entry.path();
            let text = std::fs::read_to_string(&path).map_err(|error| format!("{}: {error}", path.display()))?;
            macros.add(&text).map_err(|error| format!("{}: {error}", path.display()))?;
        }
        Ok(macros)
    }

    /// Adds the macros that a file declares.
    ///
    /// # Errors
    ///
    /// If it is no Rust.
    pub fn add(&mut self, text: &str) -> Result<(), String> {
        for item in syn::parse_file(text).map_err(|error| error.to_string())?.items {
            if let Item::Macro(syn::ItemMacro { ident: Some(name), mac, .. }) = item {
                self.0.insert(name.to_string(), rules(&tokens(mac.tokens)));
            }
        }
        Ok(())
    }

    /// The items with what called macros make in place of the calls. What stands under a `cfg` goes.
    pub(super) fn expanded(&self, items: Vec<Item>) -> Result<Vec<Item>, String> {
        let mut all = Vec::new();
        for item in items {
            match item {
                Item::Macro(called) if called.attrs.iter().any(|attribute| attribute.path().is_ident("cfg")) => {}
                Item::Macro(called) => all.extend(self.expanded(self.made_by(&called)?)?),
                item => all.push(item),
            }
        }
        Ok(all)
    }

    fn made_by(&self, called: &syn::ItemMacro) -> Result<Vec<Item>, String> {
        let name = called.mac.path.segments.last().map(|segment| segment.ident.to_string()).unwrap_or_default();
        let input = tokens(called.mac.tokens.clone());
        let rules = self.0.get(&name).ok_or_else(|| format!("no macro `{name}!` is known"))?;
        let found = rules.iter().find_map(|rule| Some((rule, matched(&rule.pattern, &input)?)));
        let (rule, variables) = found.ok_or_else(|| format!("`{name}!` takes no such input"))?;
        let made: TokenStream = transcribed(&rule.body, &variables).into_iter().collect();
        let made: syn::File = syn::parse2(made).map_err(|error| format!("what `{name}!` makes: {error}"))?;
        Ok(made.items)
    }
}

/// `(pattern) => { body };` …
fn rules(declared: &[TokenTree]) -> Vec<Rule> {
    let groups: Vec<&Group> = declared
        .iter()
        .filter_map(|token| match token {
            TokenTree::Group(group) => Some(group),
            _ => None,
        })
        .collect();
    let rule = |pair: &[&Group]| Rule { pattern: tokens(pair[0].stream()), body: tokens(pair[1].stream()) };
    groups.chunks_exact(2).map(rule).collect()
}

fn transcribed(body: &[TokenTree], variables: &Variables) -> Vec<TokenTree> {
    let mut made = Vec::new();
    let mut at = 0;
    while at < body.len() {
        if let Some((inner, separator, length)) = repetition(&body[at..]) {
            repeat(&inner, separator.as_ref(), variables, &mut made);
            at += length;
            continue;
        }
        match (&body[at], body.get(at + 1)) {
            (dollar, Some(TokenTree::Ident(name))) if is(Some(dollar), '$') => {
                if name == "crate" {
                    made.extend(runtime());
                } else if let Some(Bound::Tokens(bound)) = variables.get(&name.to_string()) {
                    made.extend(bound.clone());
                }
                at += 2;
            }
            (TokenTree::Group(group), _) => {
                let inner = transcribed(&tokens(group.stream()), variables).into_iter().collect();
                made.push(Group::new(group.delimiter(), inner).into());
                at += 1;
            }
            (token, _) => {
                made.push(token.clone());
                at += 1;
            }
        }
    }
    made
}

/// The body once for each repetition of the variables in it.
fn repeat(inner: &[TokenTree], separator: Option<&TokenTree>, variables: &Variables, made: &mut Vec<TokenTree>) {
    let text = inner.iter().cloned().collect::<TokenStream>().to_string();
    let repeated: Vec<(&String, &Vec<Bound>)> = variables
        .iter()
        .filter_map(|(name, bound)| match bound {
            Bound::Repeated(all) if mentions(&text, name) => Some((name, all)),
            _ => None,
        })
        .collect();
    let count = repeated.iter().map(|(_, all)| all.len()).max().unwrap_or_default();
    for at in 0..count {
        let mut once = variables.clone();
        for (name, all) in &repeated {
            if let Some(bound) = all.get(at) {
                once.insert((*name).clone(), bound.clone());
            }
        }
        if at > 0 {
            made.extend(separator.cloned());
        }
        made.extend(transcribed(inner, &once));
    }
}

/// Whether the text of tokens has the variable.
fn mentions(text: &str, name: &str) -> bool {
    text.split('$').skip(1).any(|after| {
        let word: String = after.trim_start().chars().take_while(|c| c.is_alphanumeric() || *c == '_').collect();
        word == name
    })
}

/// `::specwright_runtime`, which `$crate` stands for.
fn runtime() -> [TokenTree; 3] {
    [
        Punct::new(':', Spacing::Joint).into(),
        Punct::new(':', Spacing::Alone).into(),
        Ident::new("specwright_runtime", Span::call_site()).into(),
    ]
}
