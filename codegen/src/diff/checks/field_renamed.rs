//! A member, parameter or header that has another name.

use super::words::code;
use crate::diff::change::{Part, Verdict, Wire};
use crate::diff::check::{Check, Covers, Edit};
use crate::diff::differ::{Differ, Spot};
use crate::diff::pairing::{Likeness, Pair};
use crate::diff::walk::FieldKind;
use crate::model::Field;

/// The check.
pub(in crate::diff) static CHECK: Check = Check {
    id: "field-renamed",
    manual: "A member, parameter or header has another name. Both sides of the wire have to know it: an older client sends and reads the old one. Where the spec keeps the old name among `aliases`, it is still read. The names of path parameters do not count on the wire; capitals in those of headers do not count at all.",
    covers: &[
        Covers::only("a type", &["fields"], &[Edit::Changed]),
        Covers::only("an operation", &["path", "query", "headers"], &[Edit::Changed]),
        Covers::only("an API", &["client", "headers"], &[Edit::Changed]),
    ],
};

pub(in crate::diff) fn look(cx: &mut Differ<'_>, spot: &Spot<'_>, pair: &Pair<&Field>, kind: FieldKind) {
    let (old, now) = (&pair.base.name.value, &pair.head.name.value);
    if old == now || pair.likeness == Likeness::Named {
        return;
    }
    if kind == FieldKind::Header && old.eq_ignore_ascii_case(now) {
        // Capitals in the name of a header mean nothing to anybody.
        return cx.note(&spot.node, format!("The header {} is now written {}.", code(old), code(now)));
    }
    let doubt = pair.likeness.doubt();
    let sentence = format!("The {} {} is now called {}{doubt}.", kind.words(), code(old), code(now));
    let wire = if kind == FieldKind::PathParameter {
        Vec::new()
    } else {
        spot.parts.iter().filter_map(|part| wire(part, pair)).collect()
    };
    cx.tell(&CHECK, spot, [Some(old.clone()), Some(now.clone())], sentence).on_wire(wire);
}

fn wire(location: Part, pair: &Pair<&Field>) -> Option<Wire> {
    let reads = |field: &Field, name: &str| field.aliases.iter().any(|alias| alias.value == name);
    let verdict = |is_known: bool| if is_known { Verdict::Compatible } else { Verdict::Breaks };
    match location {
        _ if location.is_sent() => Some(Wire { old_client: Verdict::Breaks, new_client: Verdict::Breaks, location }),
        _ if location.is_read() => Some(Wire {
            old_client: verdict(reads(pair.base, &pair.head.name.value)),
            new_client: verdict(reads(pair.head, &pair.base.name.value)),
            location,
        }),
        _ => None,
    }
}
