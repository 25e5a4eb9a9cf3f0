//! JSON values as text and as literals of a spec.

use crate::model::Literal;
use crate::schema::json::{Json, Parts, quoted};

/// The text of a value, without blanks.
pub(super) fn compact(value: &Json) -> String {
    let mut out = String::new();
    write(value, &mut out);
    out
}

fn write(value: &Json, out: &mut String) {
    let separate = |at: usize, out: &mut String| {
        if at > 0 {
            out.push(',');
        }
    };
    match value.parts() {
        Parts::Scalar(text) => out.push_str(&text),
        Parts::Items(items) => {
            out.push('[');
            for (at, item) in items.iter().enumerate() {
                separate(at, out);
                write(item, out);
            }
            out.push(']');
        }
        Parts::Members(members) => {
            out.push('{');
            for (at, (name, value)) in members.iter().enumerate() {
                separate(at, out);
                out.push_str(&quoted(name));
                out.push(':');
                write(value, out);
            }
            out.push('}');
        }
    }
}

/// The value as a literal of a spec.
pub(super) fn literal(value: &Json) -> Literal {
    match value {
        Json::Null => Literal::Null,
        Json::Boolean(value) => Literal::Boolean(*value),
        Json::Number(text) => Literal::Number(text.clone()),
        Json::Text(text) => Literal::String(text.clone()),
        Json::List(_) | Json::Object(_) => Literal::Json(compact(value)),
    }
}
