//! A value of an enum that is spelt otherwise, or called otherwise.

use super::enum_value::{is_refused, part};
use super::words::{code, moved};
use crate::diff::change::Verdict;
use crate::diff::check::{Check, Covers, Edit};
use crate::diff::differ::{Differ, Spot};
use crate::diff::movement::Movement;
use crate::diff::pairing::{Likeness, values};
use crate::model::{Enum, EnumValue};

/// The check.
pub(in crate::diff) static CHECK: Check = Check {
    id: "enum-value-renamed",
    manual: "A value of an enum is another on the wire, or has another name. A name of a number does not travel: it concerns Rust alone.",
    covers: &[
        Covers::only("a type", &["enum"], &[Edit::Changed]),
        Covers::only("a field", &["enum"], &[Edit::Changed]),
    ],
};

pub(in crate::diff) fn look(cx: &mut Differ<'_>, spot: &Spot<'_>, old: &Enum, now: &Enum) {
    for pair in values(old, now).both {
        let name = |value: &EnumValue| value.name.as_ref().map(|name| name.value.clone());
        let (from, to) = (pair.base.wire.value.json(), pair.head.wire.value.json());
        let spot = part(spot, [Some(pair.base), Some(pair.head)]);
        if pair.likeness != Likeness::Named {
            let behaviour = if old.closed && now.closed && is_refused(&spot) { Verdict::Breaks } else { Verdict::None };
            let sentence = format!("The value {} is now {}{}.", code(&from), code(&to), pair.likeness.doubt());
            cx.tell(&CHECK, &spot, [Some(from), Some(to)], sentence)
                .on_wire(Movement::Moved.wire(spot.parts, true))
                .behaves(behaviour);
        } else if name(pair.base) != name(pair.head) {
            let texts = [name(pair.base), name(pair.head)];
            let change = moved(texts[0].as_deref(), texts[1].as_deref());
            cx.tell(&CHECK, &spot, texts, format!("The name of the value {} {change}.", code(&from)));
        }
    }
}
