//! A JSON value whose members keep their order, and its text; knows nothing of schemas.

use std::collections::BTreeMap;
use std::fmt;

use crate::model::Literal;

/// A JSON value; numbers keep the digits they were written with.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Json {
    Null,
    Boolean(bool),
    Number(String),
    Text(String),
    List(Vec<Self>),
    Object(Object),
}

/// Members in the order in which they were added, each name once.
#[derive(Clone, Debug, Default, PartialEq)]
pub(crate) struct Object {
    members: Vec<(String, Json)>,
    /// Where each name stands, in an object that is too large to look through.
    positions: BTreeMap<String, usize>,
}

/// An object with more members is looked up, not through.
const LOOKED_THROUGH: usize = 16;

impl Object {
    /// An object without members.
    pub(crate) fn new() -> Self {
        Self::default()
    }

    /// Adds a member; one of that name is replaced where it stands.
    pub(crate) fn set(&mut self, name: impl Into<String>, value: impl Into<Json>) {
        let (name, value) = (name.into(), value.into());
        match self.position(&name) {
            Some(at) => self.members[at].1 = value,
            None => {
                self.members.push((name, value));
                self.index(self.members.len() - 1);
            }
        }
    }

    fn position(&self, name: &str) -> Option<usize> {
        if self.members.len() <= LOOKED_THROUGH {
            return self.members.iter().position(|(known, _)| known == name);
        }
        self.positions.get(name).copied()
    }

    /// Notes where members stand, from the first that moved on.
    fn index(&mut self, first: usize) {
        if self.members.len() <= LOOKED_THROUGH {
            return self.positions.clear();
        }
        let first = if self.positions.is_empty() { 0 } else { first };
        for (at, (name, _)) in self.members.iter().enumerate().skip(first) {
            self.positions.insert(name.clone(), at);
        }
    }

    /// The object with one more member.
    #[must_use]
    pub(crate) fn with(mut self, name: impl Into<String>, value: impl Into<Json>) -> Self {
        self.set(name, value);
        self
    }

    /// The object with one more member where there is a value.
    #[must_use]
    pub(crate) fn maybe(self, name: &str, value: Option<impl Into<Json>>) -> Self {
        match value {
            Some(value) => self.with(name, value),
            None => self,
        }
    }

    /// The object with one more member where the value is not empty.
    #[must_use]
    pub(crate) fn filled(self, name: &str, value: impl Into<Json>) -> Self {
        let value = value.into();
        if value.is_empty() { self } else { self.with(name, value) }
    }

    /// The object with the members of another behind its own.
    #[must_use]
    pub(crate) fn and(mut self, other: Self) -> Self {
        for (name, value) in other.members {
            self.set(name, value);
        }
        self
    }

    /// Whether it has a member of that name.
    pub(crate) fn has(&self, name: &str) -> bool {
        self.position(name).is_some()
    }

    /// The value of a member.
    pub(crate) fn get(&self, name: &str) -> Option<&Json> {
        self.position(name).map(|at| &self.members[at].1)
    }

    /// The members in their order.
    pub(crate) fn members(&self) -> impl Iterator<Item = (&str, &Json)> {
        self.members.iter().map(|(name, value)| (name.as_str(), value))
    }

    /// The members in their order, to be kept.
    pub(crate) fn into_members(self) -> impl Iterator<Item = (String, Json)> {
        self.members.into_iter()
    }

    /// Takes a member out.
    pub(crate) fn take(&mut self, name: &str) -> Option<Json> {
        let at = self.position(name)?;
        self.positions.remove(name);
        let (_, value) = self.members.remove(at);
        self.index(at);
        Some(value)
    }
}

impl Json {
    /// A list of whatever becomes JSON.
    pub(crate) fn list<T: Into<Self>>(items: impl IntoIterator<Item = T>) -> Self {
        Self::List(items.into_iter().map(Into::into).collect())
    }

    /// The value that a literal of a spec stands for.
    pub(crate) fn literal(literal: &Literal) -> Self {
        match literal {
            Literal::Null => Self::Null,
            Literal::Boolean(value) => Self::Boolean(*value),
            Literal::Number(text) if is_number(text) => Self::Number(text.clone()),
            Literal::Number(text) | Literal::String(text) => Self::Text(text.clone()),
            Literal::Json(text) => Self::read(text).unwrap_or_else(|| Self::Text(text.clone())),
        }
    }

    fn is_empty(&self) -> bool {
        match self {
            Self::List(items) => items.is_empty(),
            Self::Object(object) => object.members.is_empty(),
            Self::Text(text) => text.is_empty(),
            _ => false,
        }
    }
}

/// Whether JSON can write the number as it stands in the spec.
fn is_number(text: &str) -> bool {
    serde_json::from_str::<serde_json::Number>(text).is_ok()
}

impl From<Object> for Json {
    fn from(object: Object) -> Self {
        Self::Object(object)
    }
}

impl From<&str> for Json {
    fn from(text: &str) -> Self {
        Self::Text(text.into())
    }
}

impl From<String> for Json {
    fn from(text: String) -> Self {
        Self::Text(text)
    }
}

impl From<bool> for Json {
    fn from(value: bool) -> Self {
        Self::Boolean(value)
    }
}

impl From<u32> for Json {
    fn from(value: u32) -> Self {
        Self::Number(value.to_string())
    }
}

impl<T: Into<Self>> From<Vec<T>> for Json {
    fn from(items: Vec<T>) -> Self {
        Self::list(items)
    }
}

impl fmt::Display for Json {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        super::pretty::write(self, f)
    }
}

impl Json {
    /// The items and members to be written, by kind.
    pub(crate) fn parts(&self) -> Parts<'_> {
        match self {
            Self::List(items) => Parts::Items(items),
            Self::Object(object) => Parts::Members(&object.members),
            Self::Null => Parts::Scalar("null".into()),
            Self::Boolean(value) => Parts::Scalar(value.to_string()),
            Self::Number(digits) => Parts::Scalar(digits.clone()),
            Self::Text(text) => Parts::Scalar(quoted(text)),
        }
    }
}

/// What a value is made of, for writing.
pub(crate) enum Parts<'a> {
    Items(&'a [Json]),
    Members(&'a [(String, Json)]),
    Scalar(String),
}

/// The text as a JSON string.
pub(crate) fn quoted(text: &str) -> String {
    serde_json::Value::from(text).to_string()
}

#[cfg(test)]
mod tests {
    use super::{Json, LOOKED_THROUGH, Object};

    fn name(at: usize) -> String {
        format!("m{at}")
    }

    #[test]
    fn members_of_a_large_object_are_found_where_they_stand() {
        let count = 2 * LOOKED_THROUGH;
        let mut object = (0..count).fold(Object::new(), |object, at| object.with(name(at), Json::Boolean(false)));
        object.set(name(20), Json::Null);
        assert_eq!(object.members[20], (name(20), Json::Null));
        for gone in 0..LOOKED_THROUGH + 4 {
            assert!(object.take(&name(gone)).is_some());
            assert_eq!(object.take(&name(gone)), None);
            assert!((gone + 1..count).all(|at| object.has(&name(at))));
        }
        object = (0..count).fold(object, |object, at| object.with(name(at), Json::Boolean(true)));
        let left = LOOKED_THROUGH + 4..count;
        let names: Vec<String> = left.clone().chain(0..left.start).map(name).collect();
        assert_eq!(object.members.iter().map(|(name, _)| name.clone()).collect::<Vec<_>>(), names);
        assert!(names.iter().all(|name| object.get(name) == Some(&Json::Boolean(true))));
    }
}
