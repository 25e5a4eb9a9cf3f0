//! The tokens of an expression.

use std::ops::Range;

/// A token and its bytes in the expression.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Token {
    pub(super) kind: TokenKind,
    pub(super) range: Range<usize>,
}

/// The kinds of token.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum TokenKind {
    /// The magnitude of a whole number; a sign in front is a token of its own.
    Integer(u64),
    /// A number with a fraction or exponent, as written; with a zero before a point that stands first.
    Decimal(String),
    /// Text, escapes resolved.
    String(String),
    /// A name, or a word such as `true`.
    Word(String),
    /// A name in backticks.
    Quoted(String),
    /// An operator or a bracket; `in` too.
    Symbol(&'static str),
    /// Behind the last token.
    End,
}

/// Operators and brackets, longer ones first.
pub(super) const SYMBOLS: [&str; 24] = [
    "==", "!=", "<=", ">=", "&&", "||", "<", ">", "!", "-", "+", "*", "/", "%", "?", ":", ".", ",", "(", ")", "[", "]",
    "{", "}",
];

/// Words that CEL keeps for itself; as the name of a member they may stand after a dot.
pub(super) const RESERVED: [&str; 18] = [
    "as",
    "break",
    "const",
    "continue",
    "else",
    "for",
    "function",
    "if",
    "import",
    "let",
    "loop",
    "package",
    "namespace",
    "return",
    "var",
    "void",
    "while",
    "in",
];

impl TokenKind {
    /// The token in a message.
    pub(super) fn shown(&self) -> String {
        match self {
            Self::Integer(value) => format!("`{value}`"),
            Self::Decimal(text) | Self::Word(text) => format!("`{text}`"),
            Self::String(_) => "a string".into(),
            Self::Quoted(name) => format!("`` `{name}` ``"),
            Self::Symbol(symbol) => format!("`{symbol}`"),
            Self::End => "the end".into(),
        }
    }
}
