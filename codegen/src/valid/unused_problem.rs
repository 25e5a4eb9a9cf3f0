//! `problem:` stands on the bodies of errors.

use crate::diagnostic::{Check, Diagnostic, Diagnostics};
use crate::model::{Api, ResponseBody};
use crate::proof::wrapped;

pub(super) static CHECK: Check = Check::error(
    "unused-problem",
    "A type has `problem:`, but no response outside of 2XX has the type as its body, so that no error shows what it names. Move `problem:` to the type of the body, with the path from there, or remove it.",
);

pub(super) fn run(api: &Api, diagnostics: &mut Diagnostics) {
    let errors = api.all_responses().filter(|response| !response.status.is_success());
    let bodies: Vec<_> = errors
        .filter_map(|response| match &response.body {
            ResponseBody::Type(ty) => Some(ty),
            ResponseBody::None | ResponseBody::Undocumented => None,
        })
        .flat_map(|ty| wrapped(api, ty))
        .collect();
    for (at, def) in api.types.iter().enumerate() {
        let Some(first) = def.problem.places().next() else { continue };
        if !bodies.iter().any(|id| id.0 == at) {
            let message = format!("`{}` is not the body of an error", def.name.value);
            diagnostics.push(
                Diagnostic::new(&CHECK, first.text.span, message)
                    .also(def.name.span, "the type")
                    .help("move `problem` to the type of the body, or remove it"),
            );
        }
    }
}
