//! A member, parameter or header that only the head has.

use super::words::{code, is_new};
use crate::diff::change::{Part, Verdict, Wire};
use crate::diff::check::{Check, Covers, Edit};
use crate::diff::differ::{Differ, Spot};
use crate::diff::walk::FieldKind;
use crate::model::{Field, Presence};

/// The check.
pub(in crate::diff) static CHECK: Check = Check {
    id: "field-added",
    manual: "A type has a member, or an operation or the API a parameter or header, that it did not have. Where clients send it, a required one breaks those that do not send it yet; whether a service that does not document it ignores or refuses it is not said. In an answer it breaks no older client: they keep it in `extra`. A newer client that requires it fails on answers without it.",
    covers: &[
        Covers::only("a type", &["fields"], &[Edit::Added]),
        Covers::only("an operation", &["path", "query", "headers"], &[Edit::Added]),
        Covers::only("an API", &["client", "headers"], &[Edit::Added]),
    ],
};

pub(in crate::diff) fn look(cx: &mut Differ<'_>, spot: &Spot<'_>, field: &Field, kind: FieldKind) {
    let words = cx.head.words(&field.ty);
    let sentence = format!("The {} {} {}.", kind.words(), code(&field.name.value), is_new(field.presence));
    let is_read = spot.parts.is_read();
    let wire = spot.parts.iter().filter_map(|part| wire(part, field)).collect();
    let behaviour = if is_read && field.presence == Presence::Required { Verdict::Breaks } else { Verdict::None };
    cx.tell(&CHECK, spot, [None, Some(words)], sentence).on_wire(wire).behaves(behaviour);
}

/// What it means to both sides that one of them knows a field and the other does not: the side without it first.
pub(in crate::diff) fn unknown(part: Part, field: &Field) -> Option<[Verdict; 2]> {
    let missed = match field.presence {
        _ if field.generate.is_some() => Verdict::Compatible,
        Presence::Required => Verdict::Breaks,
        Presence::Optional => Verdict::Compatible,
        // Nobody says whether the service can do without it.
        Presence::Unsaid => Verdict::CannotTell,
    };
    match part {
        // A service that does not document it may ignore or refuse it.
        _ if part.is_sent() => Some([missed, Verdict::CannotTell]),
        _ if part.is_read() => {
            let absent = if field.presence == Presence::Required { Verdict::Breaks } else { Verdict::Compatible };
            Some([Verdict::Compatible, absent])
        }
        _ => None,
    }
}

fn wire(location: Part, field: &Field) -> Option<Wire> {
    let [old_client, new_client] = unknown(location, field)?;
    Some(Wire { old_client, new_client, location })
}
