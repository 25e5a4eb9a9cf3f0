//! `slot` stands in types whose members travel as pairs; such types hold nothing that pairs cannot carry.

use crate::diagnostic::{Check, Diagnostic, Diagnostics};
use crate::model::{Api, Shape};
use crate::proof::parameters;

static SLOT_WITHOUT_PAIRS: Check = Check::error(
    "slot-without-pairs",
    "`slot` is used where there are no `pairs`. It names the member of a `{key, value}` entry that holds the value of a field. Remove it, or add `pairs` to the type.",
);
static SLOT_OF_KEY: Check = Check::error(
    "slot-of-key",
    "The `slot` of a field is the member that holds the key of an entry. Name another member.",
);
static PAIRS_NAMES: Check =
    Check::error("pairs-names", "`key` and `value` of `pairs` are the same member. Name the two members of an entry.");
pub(super) static CHECKS: &[&Check] = &[&SLOT_WITHOUT_PAIRS, &SLOT_OF_KEY, &PAIRS_NAMES];

pub(super) fn run(api: &Api, diagnostics: &mut Diagnostics) {
    let parameters = api.operations.iter().flat_map(parameters).map(|parameter| parameter.field);
    for slot in
        api.client_headers.iter().chain(&api.call_headers).chain(parameters).filter_map(|field| field.slot.as_ref())
    {
        diagnostics.push(
            Diagnostic::new(&SLOT_WITHOUT_PAIRS, slot.span, "a parameter has no `pairs`, so `slot` means nothing")
                .help("remove `slot`"),
        );
    }
    for def in &api.types {
        let Shape::Object(object) = &def.shape else { continue };
        for slot in object.fields.iter().filter_map(|field| field.slot.as_ref()) {
            match &object.pairs {
                None => {
                    let message = format!("`{}` has no `pairs`, so `slot` means nothing", def.name.value);
                    diagnostics.push(
                        Diagnostic::new(&SLOT_WITHOUT_PAIRS, slot.span, message).help("remove `slot`, or add `pairs`"),
                    );
                }
                Some(pairs) if pairs.key.value == slot.value => {
                    let message = format!("`{}` holds the key of an entry and cannot hold the value", slot.value);
                    diagnostics.push(
                        Diagnostic::new(&SLOT_OF_KEY, slot.span, message)
                            .also(pairs.key.span, "the key")
                            .help("name another member"),
                    );
                }
                Some(_) => {}
            }
        }
        if let Some(pairs) = &object.pairs
            && pairs.key.value == pairs.value.value
        {
            diagnostics.push(
                Diagnostic::new(&PAIRS_NAMES, pairs.value.span, "key and value of an entry have the same name")
                    .also(pairs.key.span, "the key")
                    .help("name the two members of an entry"),
            );
        }
    }
}
