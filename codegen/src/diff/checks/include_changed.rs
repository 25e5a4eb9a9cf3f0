//! Whether a group of members has to be there.

use super::words::{code, moved};
use crate::describe::presence;
use crate::diff::check::{Check, Covers};
use crate::diff::differ::{Differ, Spot};
use crate::diff::movement::Movement;
use crate::model::{Api, Include, NodePath, Object, Presence, TypeId};
use crate::proof::{MemberPlace, members};

/// The check.
pub(in crate::diff) static CHECK: Check = Check {
    id: "include-changed",
    manual: "Whether the members of a group have to be there as a whole changed. That a group as such is new or gone is told of its members.",
    covers: &[Covers::all("a type", &["include"]), Covers::all("an include", &["!", "?"])],
};

pub(in crate::diff) fn look(cx: &mut Differ<'_>, spot: &Spot<'_>, old: &Object, now: &Object) {
    for after in &now.includes {
        let Some(before) = old.includes.iter().find(|before| cx.is_same_type(before.ty, after.ty)) else { continue };
        let required = |it: &Include| it.presence == Presence::Required;
        if before.presence == after.presence {
            continue;
        }
        let demands = demands(cx.base.api, before.ty) || demands(cx.head.api, after.ty);
        let movement = match (required(before), required(after)) {
            _ if !demands => Movement::Same,
            (true, false) => Movement::Widened,
            (false, true) => Movement::Narrowed,
            _ => Movement::CannotTell,
        };
        let NodePath::Type(of) = &spot.node else { continue };
        let node = NodePath::member(of, &after.name.value);
        let spot = Spot::both(node, &before.metadata, &after.metadata, spot.parts);
        let texts = [before, after].map(|it| Some(presence(it.presence).to_owned()));
        let sentence =
            format!("The group {} {}.", code(&after.name.value), moved(texts[0].as_deref(), texts[1].as_deref()));
        cx.tell(&CHECK, &spot, texts, sentence).on_wire(movement.wire(spot.parts, false));
    }
}

/// Whether a group demands a member of its own. If it does not, an object with it and one without it look the same.
fn demands(api: &Api, group: TypeId) -> bool {
    members(api, group).iter().any(|member| match member.place {
        MemberPlace::Field(_, field) => field.presence == Presence::Required,
        MemberPlace::Tag(..) | MemberPlace::ChoiceKey(..) | MemberPlace::ChoiceValue(..) => true,
    })
}
