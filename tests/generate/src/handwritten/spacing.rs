//! Tokens of types and signatures as text, spaced as rustfmt does it.

use proc_macro2::{Delimiter, TokenStream, TokenTree};

/// The tokens as Rust.
pub fn spaced(tokens: TokenStream) -> String {
    let mut words = Vec::new();
    flatten(tokens, &mut words);
    let mut text = String::new();
    let mut last = "";
    for word in &words {
        if between(last, word) {
            text.push(' ');
        }
        text.push_str(word);
        last = word;
    }
    text
}

/// The same with types of the standard library by their names alone.
pub fn short(tokens: TokenStream) -> String {
    let text = spaced(tokens);
    let mut made = String::new();
    let mut rest = text.as_str();
    while let Some(at) = ["std::", "core::"].iter().filter_map(|root| rest.find(root)).min() {
        let within = rest[..at].chars().next_back().is_some_and(|c| c.is_alphanumeric() || c == '_' || c == ':');
        made.push_str(&rest[..at]);
        rest = &rest[at..];
        let end = rest.find(|c: char| !c.is_alphanumeric() && c != '_' && c != ':').unwrap_or(rest.len());
        let path = &rest[..end];
        made.push_str(if within { path } else { path.rsplit("::").next().unwrap_or(path) });
        rest = &rest[end..];
    }
    made + rest
}

fn flatten(tokens: TokenStream, words: &mut Vec<String>) {
    let mut joint = String::new();
    for token in tokens {
        match token {
            TokenTree::Punct(sign) => {
                joint.push(sign.as_char());
                let more = matches!(joint.as_str(), ":" | "-" | "=") && sign.spacing() == proc_macro2::Spacing::Joint;
                if sign.as_char() != '\'' && !more {
                    words.push(std::mem::take(&mut joint));
                }
            }
            TokenTree::Group(group) => {
                let (open, close) = match group.delimiter() {
                    Delimiter::Parenthesis => ("(", ")"),
                    Delimiter::Bracket => ("[", "]"),
                    Delimiter::Brace => ("{", "}"),
                    Delimiter::None => ("", ""),
                };
                words.push(open.to_owned());
                flatten(group.stream(), words);
                words.push(close.to_owned());
            }
            token => words.push(std::mem::take(&mut joint) + &token.to_string()),
        }
    }
}

fn between(last: &str, next: &str) -> bool {
    let is_word = |text: &str| text.chars().next().is_some_and(|c| c.is_alphanumeric() || "_'\"".contains(c));
    let infix = |text: &str| matches!(text, "->" | "=" | "+" | "=>" | "{");
    let after_word = is_word(last) && (is_word(next) || (is_keyword(last) && matches!(next, "(" | "&" | "<")));
    let after_lifetime = last.starts_with('\'') && matches!(next, "[" | "(" | "&");
    let after_sign = matches!(last, "," | ":" | ";") || (last == ">" && is_word(next));
    !last.is_empty()
        && next != ","
        && (after_word || after_lifetime || after_sign || infix(last) || infix(next) || next == "}")
}

fn is_keyword(word: &str) -> bool {
    matches!(word, "dyn" | "impl" | "mut" | "const")
}
