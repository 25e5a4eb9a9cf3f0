//! Rust as text: literals, and the names that the crate gives to what the model calls by others.

use specwright::ir;
use specwright::model::{Literal, Null, Scalar, Type, TypeKind};

/// A literal for a text; raw where that reads better.
pub(crate) fn literal(text: &str) -> String {
    // What does not show, or changes how text runs, is written as an escape.
    let plain = text.chars().all(|c| matches!(c, '\n' | '"' | '\'' | '\\') || c.escape_debug().count() == 1);
    if !plain || !text.contains(['"', '\\', '\n']) {
        return format!("{text:?}");
    }
    let mut hashes = String::from("#");
    while text.contains(&format!("\"{hashes}")) {
        hashes.push('#');
    }
    format!("r{hashes}\"{text}\"{hashes}")
}

/// A slice of literals.
pub(crate) fn list(items: impl IntoIterator<Item = String>) -> String {
    format!("&[{}]", items.into_iter().collect::<Vec<_>>().join(", "))
}

/// The Rust type of a model's type, as the crate's callers write it.
pub(super) fn type_of(krate: &ir::Crate, ty: &Type) -> String {
    let inner = match &ty.kind {
        TypeKind::Scalar(scalar) => scalar_of(krate, *scalar),
        TypeKind::Named(id) => {
            let item = krate.types.get(id.0).map_or("Missing", |item| item.ident.as_str());
            format!("{}::types::{item}", krate.library)
        }
        TypeKind::List(item) => format!("Vec<{}>", type_of(krate, item)),
        TypeKind::Map(item) => format!("{}::runtime::Map<{}>", krate.library, type_of(krate, item)),
        TypeKind::Const(literal) => match &literal.value {
            Literal::Boolean(_) => "bool".into(),
            Literal::String(_) => "String".into(),
            Literal::Null | Literal::Number(_) | Literal::Json(_) => format!("{}::runtime::Json", krate.library),
        },
    };
    if ty.null == Null::Nullable { format!("Option<{inner}>") } else { inner }
}

fn scalar_of(krate: &ir::Crate, scalar: Scalar) -> String {
    let name = match scalar {
        Scalar::String | Scalar::Uri | Scalar::Email => return "String".into(),
        Scalar::Int32 => return "i32".into(),
        Scalar::Int64 => return "i64".into(),
        Scalar::Boolean => return "bool".into(),
        Scalar::Integer => "Integer",
        Scalar::Number | Scalar::Decimal => "Decimal",
        Scalar::Uuid => "Uuid",
        Scalar::Date => "Date",
        Scalar::DateTime => "Timestamp",
        Scalar::Json => "Json",
    };
    format!("{}::runtime::{name}", krate.library)
}

/// The names of test functions, each once.
#[derive(Default)]
pub(super) struct Names(Vec<String>);

impl Names {
    pub(super) fn claim(&mut self, name: &str) -> String {
        let mut text = String::new();
        for c in name.chars() {
            match c {
                'a'..='z' | '0'..='9' => text.push(c),
                'A'..='Z' => {
                    if !text.ends_with('_') && !text.is_empty() {
                        text.push('_');
                    }
                    text.push(c.to_ascii_lowercase());
                }
                _ if text.ends_with('_') => {}
                _ => text.push('_'),
            }
        }
        let text = text.trim_matches('_').to_owned();
        let mut free = text.clone();
        let mut number = 2;
        while self.0.contains(&free) {
            free = format!("{text}_{number}");
            number += 1;
        }
        self.0.push(free.clone());
        free
    }
}

#[cfg(test)]
mod tests {
    use super::literal;

    #[test]
    fn what_does_not_show_is_escaped() {
        assert_eq!(literal("plain"), r#""plain""#);
        assert_eq!(literal(r##"{"a": "#"}"##), r###"r##"{"a": "#"}"##"###);
        assert_eq!(literal("it's \"\n"), "r#\"it's \"\n\"#");
        assert_eq!(literal("\"\u{202e}\u{1}"), r#""\"\u{202e}\u{1}""#);
    }
}
