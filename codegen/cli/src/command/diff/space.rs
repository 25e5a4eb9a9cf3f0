//! `--space`: how many edits the language allows, and what was decided of them.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use specwright::diff::{self, Edit};

use crate::{Outcome, counted, progress};

/// Prints the counts.
pub(super) fn print() -> Outcome {
    let all = diff::space();
    let covered = all.iter().filter(|it| !it.checks.is_empty()).count();
    let waived = all.iter().filter(|it| it.checks.is_empty() && it.waived.is_some()).count();
    let open = all.len() - covered - waived;
    let mut out = format!(
        "{}: {covered} told of by a check, {waived} waived with a reason, {open} undecided\n",
        counted(all.len(), "edit")
    );
    let mut checks: BTreeMap<&str, usize> = BTreeMap::new();
    let mut reasons: BTreeMap<&str, usize> = BTreeMap::new();
    for it in &all {
        it.checks.iter().for_each(|check| *checks.entry(check.id).or_default() += 1);
        if let (true, Some(reason)) = (it.checks.is_empty(), it.waived) {
            *reasons.entry(reason).or_default() += 1;
        }
    }
    for edit in Edit::ALL {
        let count = all.iter().filter(|it| it.step.edit == edit).count();
        let _ = writeln!(out, "  {:<10}{count:>5}", edit.word());
    }
    let _ = writeln!(out, "\nby check:");
    for (id, count) in &checks {
        let _ = writeln!(out, "{count:>5}  {id}");
    }
    let _ = writeln!(out, "\nwaived, since they are:");
    for (reason, count) in &reasons {
        let _ = writeln!(out, "{count:>5}  {reason}");
    }
    progress::say(&out);
    Outcome::Fine
}
