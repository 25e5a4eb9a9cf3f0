//! The captures of an error text and the `<names>` in it are the same.

use crate::diagnostic::{Check, Diagnostic, Diagnostics};
use crate::model::{Api, TypeKind};

static UNDECLARED_CAPTURE: Check = Check::error(
    "undeclared-capture",
    "A documented error text has a placeholder `<name>` that `captures:` does not declare. Declare it there with its type.",
);
static UNUSED_CAPTURE: Check = Check::error(
    "unused-capture",
    "`captures:` declares a name that the error text does not have. Write `<name>` into the text, or remove the capture.",
);
static CAPTURE_TYPE: Check = Check::error(
    "capture-type",
    "The type of a capture is not a scalar. A capture is parsed from text: write `string`, `integer`, `uuid` or another scalar.",
);
static ADJACENT_CAPTURES: Check = Check::error(
    "adjacent-captures",
    "Two placeholders of an error text follow each other directly, so it is unknown where the first ends. Make them one, or write the text between them.",
);
pub(super) static CHECKS: &[&Check] = &[&UNDECLARED_CAPTURE, &UNUSED_CAPTURE, &CAPTURE_TYPE, &ADJACENT_CAPTURES];

pub(super) fn run(api: &Api, diagnostics: &mut Diagnostics) {
    for entry in api.catalogues.iter().flat_map(|catalogue| &catalogue.entries) {
        let names = placeholders(&entry.text.value);
        for name in &names {
            if !entry.captures.iter().any(|(known, _)| known.value == *name) {
                let message = format!("the capture `<{name}>` is not declared");
                diagnostics.push(
                    Diagnostic::new(&UNDECLARED_CAPTURE, entry.text.span, message)
                        .help(format!("add `captures: {{{name}: string}}`")),
                );
            }
        }
        for (name, ty) in &entry.captures {
            if !names.contains(&name.value.as_str()) {
                let message = format!("the text has no `<{}>`", name.value);
                diagnostics.push(
                    Diagnostic::new(&UNUSED_CAPTURE, name.span, message)
                        .help("remove the capture, or mark its place in the text"),
                );
            }
            if !matches!(ty.kind, TypeKind::Scalar(_)) {
                let message = "the type of a capture must be a scalar";
                diagnostics
                    .push(Diagnostic::new(&CAPTURE_TYPE, ty.span, message).help("write `string`, `integer` or `uuid`"));
            }
        }
        if entry.text.value.contains("><") {
            let message = "two captures without text between them";
            diagnostics.push(
                Diagnostic::new(&ADJACENT_CAPTURES, entry.text.span, message).help("make one capture of the two"),
            );
        }
    }
}

fn placeholders(text: &str) -> Vec<&str> {
    let word =
        |name: &&str| !name.is_empty() && name.chars().all(|c| c.is_ascii_alphanumeric() || matches!(c, '_' | '-'));
    text.split('<').skip(1).filter_map(|rest| rest.split_once('>').map(|(name, _)| name)).filter(word).collect()
}
