//! The witnesses that the cases of the comparison show.

use specwright::diff::Comparison;
use specwright::model::NodePath;
use specwright::pipeline::{Checked, check};
use specwright_tests::pairs::{compared, diff_cases};

use super::Exported;

/// What is wrong with the witnesses of a comparison; how many were looked at.
pub(super) fn wrong(name: &str, [base, head]: [&Checked; 2], found: &Comparison) -> (Vec<String>, usize) {
    let exported = [base, head].map(|side| Exported::of(side.api.as_ref().expect("it is accepted")));
    let (mut wrong, mut seen) = (Vec::new(), 0);
    for change in &found.changes {
        let Some(text) = &change.witness else { continue };
        let witness = serde_json::from_str(text).expect("a witness is JSON");
        let validators = exported.each_ref().map(|side| side.validator(&change.node));
        let [Some(old), Some(new)] = validators else {
            // What has another name, or lies in another place, has no schema under this node on both sides.
            assert!(!matches!(change.node, NodePath::Type(_)), "{name}: no schema of {}", change.node);
            continue;
        };
        seen += 1;
        if !old.is_valid(&witness) {
            wrong.push(format!("{name}: {} at {}: the old export refuses {text}", change.id, change.node));
        }
        // JSON Schema has no word for `uniqueBy`: the export tells it beside the schema.
        if change.id != "unique-by-changed" && new.is_valid(&witness) {
            wrong.push(format!("{name}: {} at {}: the new export takes {text}", change.id, change.node));
        }
    }
    (wrong, seen)
}

#[test]
fn each_witness_of_a_case_is_one() {
    let (mut all, mut count) = (Vec::new(), 0);
    for case in diff_cases() {
        let [base, head] = case.sides.each_ref().map(check);
        // Both ways, so that what the case widens is narrowed as well.
        for sides in [[&base, &head], [&head, &base]] {
            let found = compared(sides[0], sides[1]).expect("both sides resolve");
            let (wrong, seen) = wrong(&case.name, sides, &found);
            all.extend(wrong);
            count += seen;
        }
    }
    println!("{count} witnesses");
    assert!(all.is_empty(), "{}", all.join("\n"));
    assert!(count >= 40, "{count} witnesses");
}
