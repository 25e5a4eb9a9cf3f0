//! Enums: their values, and the kind of value they are.

use super::Resolver;
use super::metadata::literal_of;
use super::type_text::null;
use crate::ast::{Block, Entry, TypeText, Value, is_json_number};
use crate::diagnostic::{Check, Diagnostic};
use crate::model::{Enum, EnumBase, EnumValue, Literal, Null};
use crate::source::Spanned;

pub(super) static ENUM_TYPE: Check = Check::error(
    "enum-type",
    "`enum` is combined with a type whose values cannot be listed. The values of an enum are text or whole numbers: write `type: string` or `type: integer`, or leave `type` out.",
);

impl Resolver<'_> {
    /// An enum, and whether its value may be null.
    pub(super) fn enumeration(&mut self, block: &Block) -> Option<(Enum, Null)> {
        let mut values: Vec<EnumValue> = match block.value("enum")? {
            Value::List(items, _) => items
                .iter()
                .filter_map(|item| Some(EnumValue { wire: literal_of(item)?, name: None, doc: None }))
                .collect(),
            Value::Map(entries, _) => entries.iter().map(named_value).collect(),
            _ => return None,
        };
        let beside = block.type_text("type").or_else(|| block.type_text("list"));
        let said = beside.and_then(|text| self.enum_base(text));
        let numbers = !values.is_empty() && values.iter().all(|value| matches!(value.wire.value, Literal::Number(_)));
        let base = said.unwrap_or(if numbers { EnumBase::Integer } else { EnumBase::String });
        if base == EnumBase::String {
            values.iter_mut().for_each(|value| self.as_text(value));
        }
        let null = beside.map_or(Null::Unsaid, |text| null(text.scalar.text.trim_end().chars().next_back()));
        Some((Enum { base, closed: block.is_true("closed"), values }, null))
    }

    /// The base that the type beside `enum` names.
    fn enum_base(&mut self, text: &TypeText) -> Option<EnumBase> {
        match text.scalar.text.trim_end_matches(['?', '!']) {
            "string" => Some(EnumBase::String),
            "integer" | "int32" | "int64" => Some(EnumBase::Integer),
            other => {
                let message = format!("`enum` takes text or whole numbers, found `{other}`");
                self.report(
                    Diagnostic::new(&ENUM_TYPE, text.scalar.span, message)
                        .help("write `type: string` or `type: integer`, or remove `type`"),
                );
                None
            }
        }
    }

    /// Scalars are read by the kind that the place wants: `YES`, `1` and `true` are text in an enum of text.
    fn as_text(&self, value: &mut EnumValue) {
        match &value.wire.value {
            Literal::Number(text) => value.wire.value = Literal::String(text.clone()),
            Literal::Boolean(_) | Literal::Null => {
                value.wire.value = Literal::String(self.sources.text(value.wire.span).to_owned());
            }
            _ => {}
        }
        // What is written beside text is a description; only numbers have names of their own.
        value.doc = value.name.take().map(|words| words.value.trim().to_owned());
    }
}

/// A value written as a key, with its name or description.
fn named_value(entry: &Entry) -> EnumValue {
    let name = match &entry.value {
        Value::Scalar(text) => Some(text.spanned()),
        _ => None,
    };
    let text = entry.key.text.clone();
    // `+1` and `007` are no numbers of JSON.
    let is_number = is_json_number(&text) && text.parse::<i64>().is_ok();
    let wire = if is_number { Literal::Number(text) } else { Literal::String(text) };
    EnumValue { wire: Spanned::new(wire, entry.key.span), name, doc: None }
}
