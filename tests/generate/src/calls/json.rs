//! A JSON value of a test, with numbers as they are written.

use std::collections::BTreeSet;
use std::fmt;

use specwright::model::Literal;

/// A JSON value.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Json {
    Null,
    Boolean(bool),
    /// As written.
    Number(String),
    String(String),
    List(Vec<Json>),
    Object(Vec<(String, Json)>),
}

impl Json {
    pub(super) fn text(text: impl Into<String>) -> Self {
        Self::String(text.into())
    }

    pub(super) fn of(literal: &Literal) -> Self {
        match literal {
            Literal::Null => Self::Null,
            Literal::Boolean(value) => Self::Boolean(*value),
            Literal::Number(text) => Self::Number(text.clone()),
            Literal::String(text) => Self::String(text.clone()),
            Literal::Json(text) => serde_json::from_str(text).map_or(Self::Null, |value| Self::from_value(&value)),
        }
    }

    fn from_value(value: &serde_json::Value) -> Self {
        match value {
            serde_json::Value::Null => Self::Null,
            serde_json::Value::Bool(value) => Self::Boolean(*value),
            serde_json::Value::Number(number) => Self::Number(number.to_string()),
            serde_json::Value::String(text) => Self::String(text.clone()),
            serde_json::Value::Array(items) => Self::List(items.iter().map(Self::from_value).collect()),
            serde_json::Value::Object(members) => {
                Self::Object(members.iter().map(|(name, value)| (name.clone(), Self::from_value(value))).collect())
            }
        }
    }

    /// The member of that name; null where there is none.
    pub(super) fn member(&self, name: &str) -> &Self {
        match self {
            Self::Object(members) => members.iter().find(|(known, _)| known == name).map_or(&Self::Null, |(_, it)| it),
            _ => &Self::Null,
        }
    }

    /// Takes a member away.
    pub(super) fn without(&mut self, name: &str) {
        if let Self::Object(members) = self {
            members.retain(|(known, _)| known != name);
        }
    }

    /// The text as it stands in an address or a header.
    pub(super) fn plain(&self) -> String {
        match self {
            Self::String(text) => text.clone(),
            other => other.to_string(),
        }
    }

    /// The first text anywhere inside that is none of the listed ones, no UUID, and does not stand under one of the kept
    /// names, to be changed.
    pub(super) fn first_text(&mut self, kept: &BTreeSet<&str>, listed: &BTreeSet<&str>) -> Option<&mut String> {
        match self {
            Self::String(text) => Some(text).filter(|text| !listed.contains(text.as_str()) && !is_uuid(text)),
            Self::List(items) => items.iter_mut().find_map(|item| item.first_text(kept, listed)),
            Self::Object(members) => {
                let mut free = members.iter_mut().filter(|(name, _)| !kept.contains(name.as_str()));
                free.find_map(|(_, value)| value.first_text(kept, listed))
            }
            Self::Null | Self::Boolean(_) | Self::Number(_) => None,
        }
    }
}

/// Whether it is one of the UUIDs that samples have, in whose place no other text can be read.
fn is_uuid(text: &str) -> bool {
    let digits = |part: &str| part.bytes().all(|byte| byte.is_ascii_hexdigit());
    text.split('-').map(str::len).eq([8, 4, 4, 4, 12]) && text.split('-').all(digits)
}

impl fmt::Display for Json {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Null => f.write_str("null"),
            Self::Boolean(value) => write!(f, "{value}"),
            Self::Number(text) => f.write_str(text),
            Self::String(text) => write!(f, "{}", serde_json::Value::from(text.as_str())),
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
                    let name = serde_json::Value::from(name.as_str());
                    write!(f, "{}{name}: {value}", if at == 0 { "" } else { ", " })?;
                }
                f.write_str("}")
            }
        }
    }
}
