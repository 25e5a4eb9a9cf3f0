//! Functions and methods.

use std::borrow::Cow;

use specwright_semantics::{self as semantics, Number};

use super::typed::{boolean, number, text};
use super::{Answer, Data, Evaluation, Unknown};
use crate::rule::{Kind, Typed};

impl<'a> Evaluation<'a> {
    pub(super) fn call(&mut self, receiver: Option<&'a Typed>, function: &str, arguments: &'a [Typed]) -> Answer {
        // Global calls take what they are about as their argument, methods before the dot.
        let (subject, rest) = match (receiver, arguments) {
            (Some(receiver), rest) => (receiver, rest),
            (None, [subject, rest @ ..]) => (subject, rest),
            (None, []) => return Err(Unknown),
        };
        let value = self.value(subject)?;
        match (function, rest) {
            ("size", _) => size(value),
            ("startsWith" | "endsWith" | "contains", [other]) => {
                let (part, value) = (text(other, self.value(other)?)?, text(subject, value)?);
                let test = match function {
                    "startsWith" => semantics::starts_with(value, part),
                    "endsWith" => semantics::ends_with(value, part),
                    _ => semantics::contains(value, part),
                };
                Ok(test.map(Data::Boolean))
            }
            // The compiler reads patterns and has no engine that runs them.
            ("matches", _) => value.map_or(Ok(None), |_| Err(Unknown)),
            ("sum" | "min" | "max", _) => aggregate(function, value),
            ("int", _) if subject.value.kind == Kind::Text => numeric(semantics::int_of_text(text(subject, value)?)),
            ("int", _) => numeric(semantics::truncate(number(subject, value)?)),
            ("double", _) if subject.value.kind == Kind::Text => {
                numeric(semantics::number_of_text(text(subject, value)?))
            }
            ("double", _) => numeric(number(subject, value)?),
            ("string", _) => string(subject, value),
            _ => Err(Unknown),
        }
    }
}

fn numeric(value: Option<Number>) -> Answer {
    Ok(value.map(Data::Number))
}

fn size(value: Option<Data>) -> Answer {
    match value {
        None => Ok(None),
        Some(Data::Text(text)) => numeric(semantics::size_of_text(Some(text))),
        Some(Data::List(items)) => numeric(semantics::count(Some(items))),
        Some(Data::Object(members)) => numeric(semantics::size_of_list(Some(&members))),
        Some(_) => Err(Unknown),
    }
}

fn aggregate(function: &str, value: Option<Data>) -> Answer {
    let items = match value {
        None => return Ok(None),
        Some(Data::List(items)) => items,
        Some(_) => return Err(Unknown),
    };
    match function {
        "min" => Ok(semantics::min(Some(items))),
        "max" => Ok(semantics::max(Some(items))),
        _ => {
            let numbers = items.into_iter().map(|item| match item {
                None => Ok(None),
                Some(Data::Number(number)) => Ok(Some(number)),
                Some(_) => Err(Unknown),
            });
            numeric(semantics::sum(Some(numbers.collect::<Result<Vec<_>, _>>()?)))
        }
    }
}

fn string(subject: &Typed, value: Option<Data>) -> Answer {
    let text: Option<Cow<'_, str>> = match (&subject.value.kind, value) {
        (Kind::Boolean, value) => semantics::text_of_boolean(boolean(subject, value)?).map(Cow::Borrowed),
        (Kind::Integer, value) => semantics::text_of_number(number(subject, value)?),
        (Kind::Uuid, Some(Data::Uuid(id))) => semantics::text_of_uuid(Some(id)),
        (_, value) => text(subject, value)?.map(Cow::Owned),
    };
    Ok(text.map(|text| Data::Text(text.into_owned())))
}
