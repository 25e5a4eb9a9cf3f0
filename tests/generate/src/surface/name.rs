//! The names of assertions: those of their items, so that a new item changes no other name.

use std::collections::BTreeSet;

use specwright::ir::surface::Line;

/// Gives names, each once.
#[derive(Default)]
pub(super) struct Names(BTreeSet<String>);

impl Names {
    /// The name of a line's assertion.
    pub(super) fn of(&mut self, line: &Line) -> String {
        let mut name = match line {
            Line::Runtime(path) => format!("runtime__{}", word(path)),
            Line::Glob(path) => format!("glob__{}", word(path)),
            Line::Module(path) => format!("mod__{}", word(path)),
            Line::Alias(path, _) => format!("type__{}", word(path)),
            Line::Struct(made) => format!("struct__{}", word(&made.path)),
            Line::Enum(made) => format!("enum__{}", word(&made.path)),
            Line::Field(path, ident, _) => format!("field__{}__{}", word(path), ident.stem()),
            Line::Variant(path, ident, _) => format!("variant__{}__{}", word(path), ident.stem()),
            Line::Function(function) => format!("fn__{}__{}", word(&function.owner.to_string()), function.ident.stem()),
            Line::Impl(made) => {
                format!("impl__{}__for__{}", word(&made.of.to_string()), word(&made.target.to_string()))
            }
        };
        // Two items of one name, such as `impl From<str>` beside `impl From<&str>`.
        while !self.0.insert(name.clone()) {
            name.push_str("__other");
        }
        name
    }
}

/// A path or type as a part of a name.
fn word(text: &str) -> String {
    let mut word = String::new();
    for c in text.replace("r#", "").chars() {
        if c.is_ascii_alphanumeric() {
            word.push(c);
        } else if !word.ends_with("__") && !word.is_empty() {
            word.push('_');
        }
    }
    word.trim_end_matches('_').to_owned()
}
