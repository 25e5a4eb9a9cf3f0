//! What can be waited for.

use super::words::{code, moved};
use crate::diff::change::Verdict;
use crate::diff::check::{Check, Covers};
use crate::diff::differ::{Differ, Spot};
use crate::model::{NodePath, Operation, OperationPart, Wait};
use crate::source::Spanned;

/// The check.
pub(in crate::diff) static CHECK: Check = Check {
    id: "wait-changed",
    manual: "What the client can wait for changed: a wait is new, gone, or ends, goes on or asks otherwise.",
    covers: &[
        Covers::all("an operation", &["wait"]),
        Covers::all("a wait", &["until", "while", "changed", "not-after", "every"]),
        Covers::all("an interval", &["seconds"]),
    ],
};

pub(in crate::diff) fn look(cx: &mut Differ<'_>, spot: &Spot<'_>, old: &Operation, now: &Operation) {
    let part = |name: &str| NodePath::InOperation(now.name.value.clone(), OperationPart::Wait(name.to_owned()));
    let of = |name: &str| format!("{} for {}", code(name), code(&now.name.value));
    for after in &now.waits {
        let name = &after.name.value;
        let Some(before) = find(old, name) else {
            let spot = Spot::new(part(name), &after.metadata, spot.parts);
            let sentence = format!("The wait {} is new.", of(name));
            cx.tell(&CHECK, &spot, [None, Some(words(after))], sentence).behaves(Verdict::Compatible);
            continue;
        };
        let (from, to) = (words(before), words(after));
        if from != to {
            let spot = Spot::both(part(name), &before.metadata, &after.metadata, spot.parts);
            let sentence = format!("The wait {} {}.", of(name), moved(Some(&from), Some(&to)));
            cx.tell(&CHECK, &spot, [Some(from), Some(to)], sentence).behaves(Verdict::Breaks);
        }
    }
    for before in old.waits.iter().filter(|it| find(now, &it.name.value).is_none()) {
        let name = &before.name.value;
        let spot = Spot::gone(part(name), &before.metadata, spot.parts);
        let sentence = format!("The wait {} is gone.", of(name));
        cx.tell(&CHECK, &spot, [Some(words(before)), None], sentence).behaves(Verdict::Breaks);
    }
}

fn find<'a>(operation: &'a Operation, name: &str) -> Option<&'a Wait> {
    operation.waits.iter().find(|wait| wait.name.value == name)
}

/// A wait in the words of a spec.
pub(in crate::diff) fn words(wait: &Wait) -> String {
    let Wait { name: _, until, during, changed, not_after, every_seconds, metadata: _ } = wait;
    let values = |word: &str, of: &Option<(Spanned<String>, Vec<Spanned<String>>)>| {
        of.as_ref().map(|(member, values)| {
            let mut values: Vec<&str> = values.iter().map(|value| value.value.as_str()).collect();
            values.sort_unstable();
            format!("{word}: {} in {}", member.value, values.join(", "))
        })
    };
    let parts = [
        values("until", until),
        values("while", during),
        changed.as_ref().map(|member| format!("changed: {}", member.value)),
        not_after.as_ref().map(|member| format!("not-after: {}", member.value)),
        every_seconds.as_ref().map(|seconds| format!("every: {} seconds", seconds.value)),
    ];
    parts.into_iter().flatten().collect::<Vec<_>>().join("; ")
}
