//! The captures of an error text and the `<names>` in it are the same.

use crate::diagnostic::{Check, Diagnostic, Diagnostics};
use crate::model::{Api, TypeKind};

pub(super) static CHECK: Check = Check::error(
    "catalogue-captures",
    "In a documented error text `<name>` stands for what varies. Each has a type under `captures:`, and each capture stands in the text; its type is a scalar, because it is read from text. Two captures need some fixed text between them, or nothing tells where the first ends.",
);

pub(super) fn run(api: &Api, diagnostics: &mut Diagnostics) {
    for entry in api.catalogues.iter().flat_map(|catalogue| &catalogue.entries) {
        let names = placeholders(&entry.text.value);
        for name in &names {
            if !entry.captures.iter().any(|(known, _)| known.value == *name) {
                let message = format!("the text has `<{name}>`, and `captures:` does not declare it");
                diagnostics.push(
                    Diagnostic::new(&CHECK, entry.text.span, message)
                        .help(format!("add `captures: {{{name}: string}}`")),
                );
            }
        }
        for (name, ty) in &entry.captures {
            if !names.contains(&name.value.as_str()) {
                let message = format!("the text has no `<{}>`", name.value);
                diagnostics.push(
                    Diagnostic::new(&CHECK, name.span, message)
                        .help("remove the capture, or mark its place in the text"),
                );
            }
            if !matches!(ty.kind, TypeKind::Scalar(_)) {
                let message = "a capture is read from text, so its type is a scalar";
                diagnostics.push(Diagnostic::new(&CHECK, ty.span, message).help("write `string`, `integer` or `uuid`"));
            }
        }
        if entry.text.value.contains("><") {
            let message = "two captures stand side by side: nothing tells where the first ends";
            diagnostics.push(Diagnostic::new(&CHECK, entry.text.span, message).help("make one capture of the two"));
        }
    }
}

fn placeholders(text: &str) -> Vec<&str> {
    let word =
        |name: &&str| !name.is_empty() && name.chars().all(|c| c.is_ascii_alphanumeric() || matches!(c, '_' | '-'));
    text.split('<').skip(1).filter_map(|rest| rest.split_once('>').map(|(name, _)| name)).filter(word).collect()
}
