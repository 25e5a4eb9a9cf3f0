//! Random specs, and every edit of theirs that the checks accept: each is told of by the comparison, as the list of edits says, and
//! in the other direction with both sides changed over. `SPECWRIGHT_EDITED=500 SPECWRIGHT_SEED=1` takes that many specs, from that
//! seed on.

use std::collections::BTreeMap;

use specwright::diff::{self, Comparison, Edit, Revision, Side};
use specwright::valid::ValidApi;
use specwright_tests_soak::{check, edits, settle, spec};

use super::mirror::told_one_way;

fn number(name: &str, otherwise: u64) -> u64 {
    std::env::var(name).ok().and_then(|text| text.parse().ok()).unwrap_or(otherwise)
}

fn compared(base: &ValidApi, head: &ValidApi) -> Comparison {
    let [base, head] = [base, head].map(|api| Revision::new(Side::of(api), None));
    diff::compare(&base, &head)
}

/// What the models tell: what only Rust has is told by what the crates have, which is no mirror, since what is new breaks nobody.
fn of_models(mut found: Comparison) -> Comparison {
    found.changes.retain(|change| change.id != "item-changed");
    found
}

/// Edits that may mean the same as what was there: a bound that another one implies, a mark that a name has already.
fn may_mean_the_same(keyword: &str) -> bool {
    const OTHER: [&str; 2] = ["T!", "T?"];
    specwright::ast::table::constraint_names().any(|known| known == keyword) || OTHER.contains(&keyword)
}

#[test]
fn every_accepted_edit_is_told_of() {
    let (specs, first) = (number("SPECWRIGHT_EDITED", 3), number("SPECWRIGHT_SEED", 1));
    let space = diff::space();
    // For each covered edit: how often it was made, and how often a check that covers it told of it.
    let mut told: BTreeMap<(&str, &str, Edit), [usize; 2]> = BTreeMap::new();
    let (mut failed, mut pairs) = (Vec::new(), 0_usize);
    for seed in first..first + specs {
        let settled = settle(spec::make(seed));
        let Some(base) = &settled.checked.api else { continue };
        for edited in edits::edits(&settled.tree) {
            let checked = check(&edited.tree.print().text);
            let Some(head) = &checked.api else { continue };
            if **head == **base || head.name.value != base.name.value {
                continue;
            }
            pairs += 1;
            let (there, back) = (compared(base, head), compared(head, base));
            let at = format!("seed {seed}: {} {} {}", edited.place, edited.keyword, edited.edit.word());
            for (found, edit) in
                [(&there, edited.edit), (&back, if edited.edit == Edit::Removed { Edit::Added } else { edited.edit })]
            {
                let of = space
                    .iter()
                    .find(|it| (it.step.place, it.step.keyword, it.step.edit) == (edited.place, edited.keyword, edit));
                let ids: Vec<&str> = of.map(|it| it.checks.iter().map(|check| check.id).collect()).unwrap_or_default();
                let count = told.entry((edited.place, edited.keyword, edit)).or_default();
                count[0] += 1;
                count[1] += usize::from(found.changes.iter().any(|change| ids.contains(&change.id)));
                if found.changes.is_empty() && found.facts.is_empty() && !may_mean_the_same(edited.keyword) {
                    failed.push(format!("{at} ({}): nothing is told", edit.word()));
                }
            }
            failed.extend(told_one_way(&at, Some(of_models(there)), Some(of_models(back))).0);
        }
        let same = compared(base, base);
        assert!(same.changes.is_empty() && same.facts.is_empty(), "seed {seed} differs from itself");
    }
    assert!(pairs > 0);
    println!("{pairs} pairs of {specs} specs");
    for ((place, keyword, edit), [made, by_its_check]) in &told {
        println!("{made:6} {by_its_check:6} {place} {keyword} {}", edit.word());
    }
    failed.sort();
    failed.dedup();
    let kinds: BTreeMap<&str, usize> = failed.iter().fold(BTreeMap::new(), |mut all, line| {
        *all.entry(line.split_once(": ").map_or("", |(_, kind)| kind)).or_default() += 1;
        all
    });
    let shown: String = kinds.iter().map(|(kind, times)| format!("{times} times {kind}\n")).collect();
    assert!(failed.is_empty(), "{} of {pairs} pairs failed\n{shown}", failed.len());
}
