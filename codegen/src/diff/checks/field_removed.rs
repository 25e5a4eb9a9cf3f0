//! A member, parameter or header that only the base has.

use super::field_added::unknown;
use super::words::{code, is_gone};
use crate::diff::change::{Part, Verdict, Wire};
use crate::diff::check::{Check, Covers, Edit};
use crate::diff::differ::{Differ, Spot};
use crate::diff::walk::FieldKind;
use crate::model::{Field, Presence};

/// The check.
pub(in crate::diff) static CHECK: Check = Check {
    id: "field-removed",
    manual: "A type no longer has a member, or an operation or the API a parameter or header. In an answer a required one breaks clients that cannot do without it. Where clients send it, older ones still do, which a service may ignore or refuse.",
    covers: &[
        Covers::only("a type", &["fields"], &[Edit::Removed]),
        Covers::only("an operation", &["path", "query", "headers"], &[Edit::Removed]),
        Covers::only("an API", &["client", "headers"], &[Edit::Removed]),
    ],
};

pub(in crate::diff) fn look(cx: &mut Differ<'_>, spot: &Spot<'_>, field: &Field, kind: FieldKind) {
    let words = cx.base.words(&field.ty);
    let sentence = format!("The {} {} {}.", kind.words(), code(&field.name.value), is_gone(field.presence));
    let wire = spot.parts.iter().filter_map(|part| wire(part, field)).collect();
    let was_required = spot.parts.is_read() && field.presence == Presence::Required;
    let behaviour = if was_required { Verdict::Compatible } else { Verdict::None };
    cx.tell(&CHECK, spot, [Some(words), None], sentence).on_wire(wire).behaves(behaviour);
}

fn wire(location: Part, field: &Field) -> Option<Wire> {
    let [new_client, old_client] = unknown(location, field)?;
    Some(Wire { old_client, new_client, location })
}
