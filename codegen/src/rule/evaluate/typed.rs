//! Values by the kinds that their nodes have: the text of a message is a date where its member is one.

use specwright_semantics::{Number, Uuid};

use super::{Answer, Data, Unknown};
use crate::rule::{Kind, Typed, Value};

/// The value as one of the kind that its place has.
pub(super) fn settled(value: Option<Data>, of: &Value) -> Answer {
    let Some(value) = value else { return Ok(None) };
    Ok(Some(match (value, &of.kind) {
        (Data::Opaque, _) => return Err(Unknown),
        (Data::Text(text), Kind::Uuid) => Data::Uuid(Uuid::try_parse(&text).map_err(|_| Unknown)?),
        (Data::Text(text), Kind::Date) => Data::Date(text),
        (Data::Text(text), Kind::DateTime) => Data::DateTime(text),
        (Data::List(items), Kind::List(item)) => {
            let items = items.into_iter().map(|value| settled(value, item));
            Data::List(items.collect::<Result<_, _>>()?)
        }
        (value, _) => value,
    }))
}

/// What a value of one kind is that is wanted as another: null where it may be of any kind, a mistake otherwise.
fn other<T>(node: &Typed) -> Result<Option<T>, Unknown> {
    if node.value.kind == Kind::Json { Ok(None) } else { Err(Unknown) }
}

pub(super) fn boolean(node: &Typed, value: Option<Data>) -> Result<Option<bool>, Unknown> {
    match value {
        None => Ok(None),
        Some(Data::Boolean(value)) => Ok(Some(value)),
        Some(_) => other(node),
    }
}

pub(super) fn number(node: &Typed, value: Option<Data>) -> Result<Option<Number>, Unknown> {
    match value {
        None => Ok(None),
        Some(Data::Number(value)) => Ok(Some(value)),
        Some(_) => other(node),
    }
}

pub(super) fn text(node: &Typed, value: Option<Data>) -> Result<Option<String>, Unknown> {
    match value {
        None => Ok(None),
        Some(Data::Text(value)) => Ok(Some(value)),
        Some(_) => other(node),
    }
}

/// Whether the node is a whole number by its kind.
pub(super) fn is_whole(node: &Typed) -> bool {
    node.value.kind == Kind::Integer
}
