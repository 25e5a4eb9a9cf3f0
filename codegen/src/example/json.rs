//! A JSON value of a sample, with numbers as they are written and members that may come twice.

use std::fmt;

use crate::model::{JsonKind, Literal};
use crate::schema::json as schema;

/// A JSON value.
#[derive(Clone, Debug, PartialEq)]
pub enum Json {
    /// Null.
    Null,
    /// True or false.
    Boolean(bool),
    /// A number, as written.
    Number(String),
    /// A text.
    String(String),
    /// A list.
    List(Vec<Json>),
    /// Members in their order.
    Object(Vec<(String, Json)>),
}

impl Json {
    /// A text.
    pub fn text(text: impl Into<String>) -> Self {
        Self::String(text.into())
    }

    /// The value of a literal.
    #[must_use]
    pub fn of(literal: &Literal) -> Self {
        match literal {
            Literal::Null => Self::Null,
            Literal::Boolean(value) => Self::Boolean(*value),
            Literal::Number(text) => Self::Number(text.clone()),
            Literal::String(text) => Self::String(text.clone()),
            Literal::Json(text) => schema::Json::read(text).map_or(Self::Null, |value| Self::from_value(&value)),
        }
    }

    fn from_value(value: &schema::Json) -> Self {
        match value {
            schema::Json::Null => Self::Null,
            schema::Json::Boolean(value) => Self::Boolean(*value),
            schema::Json::Number(digits) => Self::Number(digits.clone()),
            schema::Json::Text(text) => Self::String(text.clone()),
            schema::Json::List(items) => Self::List(items.iter().map(Self::from_value).collect()),
            schema::Json::Object(_) => match value.parts() {
                schema::Parts::Members(members) => {
                    Self::Object(members.iter().map(|(name, value)| (name.clone(), Self::from_value(value))).collect())
                }
                schema::Parts::Items(_) | schema::Parts::Scalar(_) => Self::Null,
            },
        }
    }

    /// The member of that name; null where there is none.
    #[must_use]
    pub fn member(&self, name: &str) -> &Self {
        self.find(name).unwrap_or(&Self::Null)
    }

    /// The member of that name, if there is one.
    #[must_use]
    pub fn find(&self, name: &str) -> Option<&Self> {
        match self {
            Self::Object(members) => members.iter().find(|(known, _)| known == name).map(|(_, it)| it),
            _ => None,
        }
    }

    /// The kind of the value; `None` of null.
    #[must_use]
    pub const fn kind(&self) -> Option<JsonKind> {
        Some(match self {
            Self::Null => return None,
            Self::Boolean(_) => JsonKind::Boolean,
            Self::Number(_) => JsonKind::Number,
            Self::String(_) => JsonKind::String,
            Self::List(_) => JsonKind::Array,
            Self::Object(_) => JsonKind::Object,
        })
    }

    /// Takes a member away.
    pub fn without(&mut self, name: &str) {
        if let Self::Object(members) = self {
            members.retain(|(known, _)| known != name);
        }
    }

    /// The text as it stands in an address or a header.
    #[must_use]
    pub fn plain(&self) -> String {
        match self {
            Self::String(text) => text.clone(),
            other => other.to_string(),
        }
    }
}

impl fmt::Display for Json {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Null => f.write_str("null"),
            Self::Boolean(value) => write!(f, "{value}"),
            Self::Number(text) => f.write_str(text),
            Self::String(text) => write!(f, "{}", schema::quoted(text)),
            Self::List(items) => {
                f.write_str("[")?;
                for (at, item) in items.iter().enumerate() {
                    write!(f, "{}{item}", if at == 0 { "" } else { ", " })?;
                }
                f.write_str("]")
            }
            Self::Object(members) => {
                f.write_str("{")?;
                for (at, (name, value)) in members.iter().enumerate() {
                    let name = schema::quoted(name);
                    write!(f, "{}{name}: {value}", if at == 0 { "" } else { ", " })?;
                }
                f.write_str("}")
            }
        }
    }
}
