//! `slot` stands in types whose members travel as pairs; such types hold nothing that pairs cannot carry.

use crate::diagnostic::{Check, Diagnostic, Diagnostics};
use crate::model::{Api, Shape};
use crate::proof::parameters;

pub(super) static CHECK: Check = Check::error(
    "slot-without-pairs",
    "`slot` names the member of a `{key, value}` entry that holds a field's value, so it stands only in a type with `pairs`. The list, the key and the value are three different names, and a slot is not the key.",
);

pub(super) fn run(api: &Api, diagnostics: &mut Diagnostics) {
    let parameters = api.operations.iter().flat_map(parameters).map(|parameter| parameter.field);
    for slot in
        api.client_headers.iter().chain(&api.call_headers).chain(parameters).filter_map(|field| field.slot.as_ref())
    {
        diagnostics
            .push(Diagnostic::new(&CHECK, slot.span, "a parameter has no entry with a slot").help("remove `slot`"));
    }
    for def in &api.types {
        let Shape::Object(object) = &def.shape else { continue };
        for slot in object.fields.iter().filter_map(|field| field.slot.as_ref()) {
            match &object.pairs {
                None => {
                    let message = format!("`{}` has no `pairs`, so there is no entry with a slot", def.name.value);
                    diagnostics.push(Diagnostic::new(&CHECK, slot.span, message).help("remove `slot`, or add `pairs`"));
                }
                Some(pairs) if pairs.key.value == slot.value => {
                    let message = format!("`{}` holds the key of an entry, so it cannot hold the value", slot.value);
                    diagnostics.push(
                        Diagnostic::new(&CHECK, slot.span, message)
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
                Diagnostic::new(&CHECK, pairs.value.span, "key and value of an entry have the same name")
                    .also(pairs.key.span, "the key")
                    .help("name the two members of an entry"),
            );
        }
    }
}
