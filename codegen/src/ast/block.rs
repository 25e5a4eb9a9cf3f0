//! The decoded tree: every map is a block of a place, or a map whose keys the author chose.

use super::keyword::MapKind;
use super::yaml::Scalar;
use super::{Condition, TypeText};
use crate::source::Span;

/// A map with keywords.
#[derive(Clone, Debug)]
pub struct Block {
    /// What kind of map it is.
    pub place: &'static MapKind,
    /// The whole map.
    pub span: Span,
    /// What stands in it.
    pub entries: Vec<Entry>,
    /// Something of it was refused, so that nothing can be said of what it lacks.
    pub incomplete: bool,
}

/// A key and its value.
#[derive(Clone, Debug)]
pub struct Entry {
    /// The key.
    pub key: Key,
    /// The value.
    pub value: Value,
}

/// A key; a mark behind it is split off.
#[derive(Clone, Debug)]
pub struct Key {
    /// The text without the mark.
    pub text: String,
    /// `!` or `?`, where keys may carry it.
    pub mark: Option<char>,
    /// Where it stands.
    pub span: Span,
}

/// A value.
#[derive(Clone, Debug)]
pub enum Value {
    /// A scalar.
    Scalar(Scalar),
    /// A condition.
    Condition(Condition),
    /// A type.
    Type(TypeText),
    /// A list.
    List(Vec<Value>, Span),
    /// A map whose keys the author chose.
    Map(Vec<Entry>, Span),
    /// A map with keywords.
    Block(Block),
    /// A list or map taken as JSON.
    Json(String, Span),
}

impl Value {
    /// Where it stands.
    #[must_use]
    pub const fn span(&self) -> Span {
        match self {
            Self::Scalar(scalar) => scalar.span,
            Self::Condition(condition) => condition.scalar.span,
            Self::Type(text) => text.scalar.span,
            Self::List(_, span) | Self::Map(_, span) | Self::Json(_, span) => *span,
            Self::Block(block) => block.span,
        }
    }

    /// The scalars of one value or of a list of values.
    pub fn scalars(&self) -> impl Iterator<Item = &Scalar> {
        let items: &[Self] = match self {
            Self::List(items, _) => items,
            other => std::slice::from_ref(other),
        };
        items.iter().filter_map(|item| match item {
            Self::Scalar(scalar) => Some(scalar),
            _ => None,
        })
    }
}

impl Block {
    /// The entry of a keyword.
    #[must_use]
    pub fn entry(&self, keyword: &str) -> Option<&Entry> {
        debug_assert!(self.place.keyword(keyword).is_some(), "{} knows no `{keyword}`", self.place.name);
        self.entries.iter().find(|entry| entry.key.text == keyword)
    }

    /// The value of a keyword.
    #[must_use]
    pub fn value(&self, keyword: &str) -> Option<&Value> {
        self.entry(keyword).map(|entry| &entry.value)
    }

    /// The scalar of a keyword.
    #[must_use]
    pub fn scalar(&self, keyword: &str) -> Option<&Scalar> {
        match self.value(keyword) {
            Some(Value::Scalar(scalar)) => Some(scalar),
            _ => None,
        }
    }

    /// The type of a keyword.
    #[must_use]
    pub fn type_text(&self, keyword: &str) -> Option<&TypeText> {
        match self.value(keyword) {
            Some(Value::Type(text)) => Some(text),
            _ => None,
        }
    }

    /// The condition of a keyword.
    #[must_use]
    pub fn condition(&self, keyword: &str) -> Option<&Condition> {
        match self.value(keyword) {
            Some(Value::Condition(condition)) => Some(condition),
            _ => None,
        }
    }

    /// The text of a keyword, without white space around it.
    #[must_use]
    pub fn text(&self, keyword: &str) -> Option<String> {
        self.scalar(keyword).map(|scalar| scalar.text.trim().to_owned())
    }

    /// The block of a keyword.
    #[must_use]
    pub fn block(&self, keyword: &str) -> Option<&Self> {
        match self.value(keyword) {
            Some(Value::Block(block)) => Some(block),
            _ => None,
        }
    }

    /// The entries of a keyword that holds a map.
    #[must_use]
    pub fn map(&self, keyword: &str) -> &[Entry] {
        match self.value(keyword) {
            Some(Value::Map(entries, _)) => entries,
            _ => &[],
        }
    }

    /// The items of a keyword that holds a list.
    #[must_use]
    pub fn list(&self, keyword: &str) -> &[Value] {
        match self.value(keyword) {
            Some(Value::List(items, _)) => items,
            _ => &[],
        }
    }

    /// The blocks of a keyword that holds a list of blocks.
    pub fn blocks(&self, keyword: &str) -> impl Iterator<Item = &Self> {
        self.list(keyword).iter().filter_map(|item| match item {
            Value::Block(block) => Some(block),
            _ => None,
        })
    }

    /// The scalars of a keyword that holds one or more.
    pub fn scalars(&self, keyword: &str) -> impl Iterator<Item = &Scalar> {
        self.value(keyword).into_iter().flat_map(Value::scalars)
    }

    /// Whether a keyword is there and true.
    #[must_use]
    pub fn is_true(&self, keyword: &str) -> bool {
        self.scalar(keyword).is_some_and(|scalar| scalar.text == "true")
    }
}
