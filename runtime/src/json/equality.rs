//! When two JSON texts mean the same value, and a hash that is then the same.

use super::token::{Token, Tokens, unescape};
use specwright_semantics::DecimalText;
use std::collections::hash_map::RandomState;
use std::hash::{BuildHasher, Hash, Hasher};

/// True if the texts mean the same: numbers by value, strings by their characters, objects whatever the order of their
/// members.
pub(crate) fn equal(a: &str, b: &str) -> bool {
    if a == b {
        return true;
    }
    let (mut a, mut b) = (Tokens::of(a), Tokens::of(b));
    match (a.token(), b.token()) {
        // Scalars need no memory.
        (Token::Number(a), Token::Number(b)) => DecimalText::json(a) == DecimalText::json(b),
        (Token::String(a), Token::String(b)) if !a.contains('\\') && !b.contains('\\') => a == b,
        (first, second) => Node::of(first, &mut a) == Node::of(second, &mut b),
    }
}

/// A value in the one form that all texts of it share.
#[derive(PartialEq, Eq, PartialOrd, Ord)]
enum Node<'a> {
    Null,
    Boolean(bool),
    Number(Option<DecimalText<'a>>),
    String(Vec<u8>),
    Array(Vec<Node<'a>>),
    /// In the order of the names, then of the values.
    Object(Vec<(Node<'a>, Node<'a>)>),
}

impl<'a> Node<'a> {
    fn of(token: Token<'a>, tokens: &mut Tokens<'a>) -> Self {
        match token {
            Token::Null | Token::Close => Self::Null,
            Token::Boolean(value) => Self::Boolean(value),
            Token::Number(text) => Self::Number(DecimalText::json(text)),
            Token::String(raw) => {
                let mut bytes = Vec::with_capacity(raw.len());
                unescape(raw, &mut bytes);
                Self::String(bytes)
            }
            Token::Array => {
                let mut items = Vec::new();
                while let Some(first) = tokens.item() {
                    items.push(Self::of(first, tokens));
                }
                Self::Array(items)
            }
            Token::Object => {
                let mut members = Vec::new();
                while let Some(first) = tokens.item() {
                    let name = Self::of(first, tokens);
                    let value = tokens.token();
                    members.push((name, Self::of(value, tokens)));
                }
                members.sort_unstable();
                Self::Object(members)
            }
        }
    }
}

/// Hashes of values, with a secret of their own so that nobody can send values that collide.
#[derive(Default)]
pub(crate) struct Hashes {
    secret: RandomState,
    unescaped: Vec<u8>,
}

impl Hashes {
    /// The hash of what the text means.
    pub(crate) fn of(&mut self, text: &str) -> u64 {
        let mut tokens = Tokens::of(text);
        let first = tokens.token();
        self.value(first, &mut tokens)
    }

    fn value(&mut self, token: Token<'_>, tokens: &mut Tokens<'_>) -> u64 {
        let mut hasher = self.secret.build_hasher();
        match token {
            Token::Null | Token::Close => hasher.write_u8(0),
            Token::Boolean(value) => hasher.write_u8(1 + u8::from(value)),
            Token::Number(text) => {
                hasher.write_u8(3);
                DecimalText::json(text).hash(&mut hasher);
            }
            Token::String(raw) => {
                hasher.write_u8(4);
                if raw.contains('\\') {
                    self.unescaped.clear();
                    unescape(raw, &mut self.unescaped);
                    hasher.write(&self.unescaped);
                } else {
                    hasher.write(raw.as_bytes());
                }
            }
            Token::Array => {
                hasher.write_u8(5);
                while let Some(first) = tokens.item() {
                    hasher.write_u64(self.value(first, tokens));
                }
            }
            Token::Object => {
                // A sum does not depend on the order of what is added.
                let mut sum = 0_u64;
                while let Some(first) = tokens.item() {
                    let name = self.value(first, tokens);
                    let value = tokens.token();
                    let value = self.value(value, tokens);
                    sum = sum.wrapping_add(self.secret.hash_one((name, value)));
                }
                hasher.write_u8(6);
                hasher.write_u64(sum);
            }
        }
        hasher.finish()
    }
}
