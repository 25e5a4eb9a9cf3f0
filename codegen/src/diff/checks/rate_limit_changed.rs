//! How often the API or an operation may be called.

use super::words::moved;
use crate::diff::change::{Part, Verdict};
use crate::diff::check::{Check, Covers};
use crate::diff::differ::{Differ, Spot};
use crate::diff::movement::Movement;
use crate::model::{Api, NodePath, Operation, OperationPart, RateLimit};
use std::cmp::Ordering;

/// The check.
pub(in crate::diff) static CHECK: Check = Check {
    id: "rate-limit-changed",
    manual: "How often something may be called, or what is counted together, changed. Clients hold their calls back accordingly. Where less is allowed now, older clients call too often and are answered with 429.",
    covers: &[
        Covers::all("an API", &["rateLimit"]),
        Covers::all("an operation", &["rateLimit"]),
        Covers::all("a rate limit", &["calls", "per", "key"]),
    ],
};

pub(in crate::diff) fn of_api(cx: &mut Differ<'_>, _: &Spot<'_>, old: &Api, now: &Api) {
    limits(cx, NodePath::RateLimit, old.rate_limit.as_ref(), now.rate_limit.as_ref());
}

pub(in crate::diff) fn of_operation(cx: &mut Differ<'_>, _: &Spot<'_>, old: &Operation, now: &Operation) {
    let node = NodePath::InOperation(now.name.value.clone(), OperationPart::RateLimit);
    limits(cx, node, old.rate_limit.as_ref(), now.rate_limit.as_ref());
}

fn limits(cx: &mut Differ<'_>, node: NodePath, old: Option<&RateLimit>, now: Option<&RateLimit>) {
    let parts = Part::Other.into();
    let spot = match (old, now) {
        (Some(old), Some(now)) => Spot::both(node, &old.metadata, &now.metadata, parts),
        (Some(old), None) => Spot::gone(node, &old.metadata, parts),
        (None, Some(now)) => Spot::new(node, &now.metadata, parts),
        (None, None) => return,
    };
    let (from, to) = (old.map(words), now.map(words));
    if from == to {
        return;
    }
    let movement = match (old, now) {
        (None, _) => Movement::Narrowed,
        (_, None) => Movement::Widened,
        (Some(old), Some(now)) if keys(old) != keys(now) => Movement::CannotTell,
        (Some(old), Some(now)) => match rate(old).cmp(&rate(now)) {
            Ordering::Greater => Movement::Narrowed,
            Ordering::Less => Movement::Widened,
            // The same in the long run; how many at once is another number.
            Ordering::Equal => Movement::CannotTell,
        },
    };
    let both = match movement {
        Movement::Narrowed => [Verdict::Breaks, Verdict::Compatible],
        Movement::Widened => [Verdict::Compatible, Verdict::Breaks],
        Movement::Moved | Movement::Same | Movement::CannotTell => [Verdict::CannotTell; 2],
    };
    let behaviour = if movement == Movement::CannotTell { Verdict::Breaks } else { movement.refusing() };
    let sentence = format!("The rate limit {}.", moved(from.as_deref(), to.as_deref()));
    cx.tell(&CHECK, &spot, [from, to], sentence).everywhere(parts, both).behaves(behaviour);
}

/// A limit in words: `600 per minute by endUser, ip`.
pub(in crate::diff) fn words(limit: &RateLimit) -> String {
    let by = keys(limit).join(", ");
    let by = if by.is_empty() { by } else { format!(" by {by}") };
    format!("{} per {}{by}", limit.calls.value, limit.per.value)
}

fn keys(limit: &RateLimit) -> Vec<&str> {
    limit.key.iter().map(|key| key.value.as_str()).collect()
}

/// Calls in a day.
fn rate(limit: &RateLimit) -> u64 {
    let times = match limit.per.value.as_str() {
        "second" => 86_400,
        "minute" => 1_440,
        "hour" => 24,
        _ => 1,
    };
    u64::from(limit.calls.value) * times
}
