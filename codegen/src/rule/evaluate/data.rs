//! A value of a condition that is evaluated, compared and ordered as the Rust values of compiled conditions are.

use std::cmp::Ordering;

use specwright_semantics::{Date, DateTime, Number, Order, Same, Uuid, same_items};

/// A value; null is `None` around it.
#[derive(Clone, Debug)]
pub enum Data {
    /// True or false.
    Boolean(bool),
    /// A number.
    Number(Number),
    /// Text.
    Text(String),
    /// A UUID.
    Uuid(Uuid),
    /// A date, as it is written.
    Date(String),
    /// A date with a time, as it is written.
    DateTime(String),
    /// A list.
    List(Vec<Option<Data>>),
    /// An object or a map.
    Object(Vec<(String, Option<Data>)>),
    /// Something that is there and that cannot be calculated with: a number of too many digits.
    Opaque,
}

impl Data {
    /// The member of an object, null or not; `None` if there is none.
    pub(super) fn member(&self, name: &str) -> Option<&Option<Self>> {
        match self {
            Self::Object(members) => members.iter().find(|(known, _)| known == name).map(|(_, value)| value),
            _ => None,
        }
    }
}

impl Same<Self> for Data {
    fn same(&self, other: &Self) -> Option<bool> {
        match (self, other) {
            (Self::Boolean(a), Self::Boolean(b)) => a.same(b),
            (Self::Number(a), Self::Number(b)) => a.same(b),
            (Self::Text(a), Self::Text(b)) => a.as_str().same(&b.as_str()),
            (Self::Uuid(a), Self::Uuid(b)) => a.same(b),
            (Self::Date(a), Self::Date(b)) => Date::new(a).same(&Date::new(b)),
            (Self::DateTime(a), Self::DateTime(b)) => DateTime::new(a).same(&DateTime::new(b)),
            // Beside a value of any kind, text may mean what the other is.
            (Self::Text(text), Self::Uuid(id)) | (Self::Uuid(id), Self::Text(text)) => {
                Some(Uuid::try_parse(text) == Ok(*id))
            }
            (Self::Text(a), Self::Date(b)) | (Self::Date(a), Self::Text(b)) => a.as_str().same(&b.as_str()),
            (Self::Text(a), Self::DateTime(b)) | (Self::DateTime(a), Self::Text(b)) => {
                DateTime::new(a).same(&DateTime::new(b))
            }
            (Self::List(a), Self::List(b)) => same_list(a, b),
            (Self::Object(a), Self::Object(b)) => same_object(a, b),
            (Self::Opaque, _) | (_, Self::Opaque) => None,
            _ => Some(false),
        }
    }
}

fn same_list(a: &[Option<Data>], b: &[Option<Data>]) -> Option<bool> {
    same_items(a.iter().map(Option::as_ref), b.iter().map(Option::as_ref), |a, b| a.same(*b))
}

/// Whether both have the same members, in whatever order.
fn same_object(a: &[(String, Option<Data>)], b: &[(String, Option<Data>)]) -> Option<bool> {
    let sorted = |members: &[(String, Option<Data>)]| {
        let mut members = members.to_vec();
        members.sort_by(|(a, _), (b, _)| a.cmp(b));
        members.into_iter().unzip()
    };
    let (names, values): (Vec<String>, Vec<Option<Data>>) = sorted(a);
    let (others, other_values): (Vec<String>, Vec<Option<Data>>) = sorted(b);
    if names == others { same_list(&values, &other_values) } else { Some(false) }
}

impl Order<Self> for Data {
    fn order(&self, other: &Self) -> Option<Ordering> {
        match (self, other) {
            (Self::Number(a), Self::Number(b)) => a.order(b),
            (Self::Text(a), Self::Text(b)) => a.as_str().order(&b.as_str()),
            (Self::Date(a), Self::Date(b)) => Date::new(a).order(&Date::new(b)),
            (Self::DateTime(a), Self::DateTime(b)) => DateTime::new(a).order(&DateTime::new(b)),
            _ => None,
        }
    }
}
