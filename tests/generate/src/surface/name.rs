//! The names of assertions: those of their items, so that a new item changes no other name.

use specwright::ir::surface::Line;

/// The name of a line's assertion. Lines about different items have different names.
pub(super) fn of(line: &Line) -> String {
    match line {
        Line::Runtime(path) => format!("runtime__{}", word(path)),
        Line::Glob(path) => format!("glob__{}", word(path)),
        Line::Module(path) => format!("mod__{}", word(path)),
        Line::Alias(path, ..) => format!("type__{}", word(path)),
        Line::Struct(made) => format!("struct__{}", word(&made.path)),
        Line::Enum(made) => format!("enum__{}", word(&made.path)),
        Line::Field(path, ident, _) => format!("field__{}__{}", word(path), ident.stem()),
        Line::Variant(path, ident, _) => format!("variant__{}__{}", word(path), ident.stem()),
        Line::Function(function) => format!("fn__{}__{}", word(&function.owner.to_string()), function.ident.stem()),
        Line::Impl(made) => {
            format!("impl__{}__for__{}", word(&made.of.to_string()), word(&made.target.to_string()))
        }
    }
}

/// A path or type as a part of a name. What closes a bracket adds nothing, since what opened it tells as much.
fn word(text: &str) -> String {
    let mut word = String::new();
    for c in text.replace("r#", "").chars() {
        match c {
            '>' | ']' | ')' | '\'' => {}
            '&' => word.push_str("ref_"),
            c if c.is_alphanumeric() => word.push(c),
            _ => word.push('_'),
        }
    }
    word
}
