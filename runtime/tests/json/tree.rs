//! A tree read through the pull reader, so that every way through it is walked; and its comparison with `serde_json`.

use serde_json::Value;
use specwright_runtime::{DecodeError, Kind, ReadJson, Reader};

#[derive(Debug)]
pub enum Tree {
    Null,
    Bool(bool),
    Number(String),
    String(String),
    Array(Vec<Tree>),
    Object(Vec<(String, Tree)>),
}

impl ReadJson for Tree {
    fn read(r: &mut Reader<'_>) -> Result<Self, DecodeError> {
        Ok(match r.peek()? {
            Kind::Null => r.null().map(|()| Self::Null)?,
            Kind::Bool => Self::Bool(r.boolean()?),
            Kind::Number => Self::Number(r.number()?.to_owned()),
            Kind::String => Self::String(r.string()?),
            Kind::Array => Self::Array(Vec::read(r)?),
            Kind::Object => {
                let mut members = Vec::new();
                r.members(|r, name| {
                    let value = Self::read(r).map_err(|error| error.in_member(&name))?;
                    members.push((name, value));
                    Ok(())
                })?;
                Self::Object(members)
            }
        })
    }
}

/// True if both are the same number; without its feature for it, serde_json may be wrong in the last bits.
fn nearly(a: f64, b: Option<f64>) -> bool {
    b.is_some_and(|b| (a - b).abs() <= f64::MIN_POSITIVE + a.abs() * 4.0 * f64::EPSILON)
}

/// True if both are the same value; of two members with one name the last counts.
pub fn same(tree: &Tree, value: &Value) -> bool {
    match (tree, value) {
        (Tree::Null, Value::Null) => true,
        (Tree::Bool(a), Value::Bool(b)) => a == b,
        // A build whose `serde_json` keeps all digits has no other number to compare with than the one that is out of range.
        (Tree::Number(a), Value::Number(b)) => {
            let kept = b.to_string().parse::<f64>().is_ok_and(f64::is_infinite);
            a.parse::<f64>().is_ok_and(|a| if kept { a.is_infinite() } else { nearly(a, b.as_f64()) })
        }
        (Tree::String(a), Value::String(b)) => a == b,
        (Tree::Array(a), Value::Array(b)) => a.len() == b.len() && a.iter().zip(b).all(|(a, b)| same(a, b)),
        (Tree::Object(a), Value::Object(b)) => {
            let last = |name: &str| a.iter().rev().find(|(known, _)| known == name).map(|(_, tree)| tree);
            a.iter().all(|(name, _)| b.contains_key(name))
                && b.iter().all(|(name, value)| last(name).is_some_and(|tree| same(tree, value)))
        }
        _ => false,
    }
}
