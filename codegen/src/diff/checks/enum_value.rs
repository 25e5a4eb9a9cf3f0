//! What the checks of values of enums share.

use crate::diff::differ::{Differ, Spot};
use crate::model::{EnumValue, Evidence, NodePath, TypePart};

/// The spot of a value of an enum.
pub(in crate::diff) fn part<'a>(spot: &Spot<'a>, values: [Option<&EnumValue>; 2]) -> Spot<'a> {
    let [base, head] = values;
    let text = head.or(base).map(EnumValue::text).unwrap_or_default();
    let node = match &spot.node {
        NodePath::Type(of) => NodePath::InType(of.clone(), TypePart::Value(text)),
        other => other.clone(),
    };
    let moved = spot.at(base.map(|value| value.wire.span), head.map(|value| value.wire.span));
    Spot { node, base: base.and(moved.base), head: head.and(moved.head), parts: spot.parts }
}

/// Whether clients refuse to send a value that a closed enum does not have.
pub(in crate::diff) fn is_refused(spot: &Spot<'_>) -> bool {
    let stated = |site: Option<crate::diff::differ::Site<'_>>| {
        site.is_none_or(|site| site.metadata.weakest_of(&["enum", "closed"]) == Evidence::Stated)
    };
    spot.parts.is_sent() && stated(spot.head)
}

/// Where a look at an enum is listed.
pub(in crate::diff) type Look = fn(&mut Differ<'_>, &Spot<'_>, &crate::model::Enum, &crate::model::Enum);
