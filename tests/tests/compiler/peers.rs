//! On a hundred pairs of revisions our comparison says what is true of them, and where another diff tool does not, it is written down why.
//! `cargo xtask bench --diff --peers` runs the other tools.

use std::collections::{BTreeMap, BTreeSet};

use specwright::pipeline::check;
use specwright_tests::folder::root;
use specwright_tests::pairs::compared;
use specwright_tests::peers::peer_pairs;
use specwright_tests_generate::peers::{self, Said, Truth};

fn truth() -> BTreeMap<String, Truth> {
    peers::truth(&root().join("tests/cases")).expect("the table can be read").into_iter().collect()
}

fn verdicts() -> BTreeMap<String, [Said; 2]> {
    peers::verdicts(&root().join("tests/cases")).expect("the table can be read").into_iter().collect()
}

#[test]
fn what_is_true_is_written_down_of_a_hundred_pairs() {
    let pairs: BTreeSet<String> = peer_pairs().into_iter().map(|pair| pair.name).collect();
    assert!(pairs.len() >= 100, "only {} pairs", pairs.len());
    let written: BTreeSet<String> = truth().into_keys().collect();
    let unsaid: Vec<_> = pairs.difference(&written).collect();
    let strays: Vec<_> = written.difference(&pairs).collect();
    assert!(unsaid.is_empty() && strays.is_empty(), "`truth.txt` lacks {unsaid:?} and has {strays:?} too many");
}

#[test]
fn ours_is_right_on_all() {
    let truth = truth();
    let mut wrong = Vec::new();
    for pair in peer_pairs() {
        let Some(expected) = truth.get(&pair.name) else { continue };
        let sides = pair.sides.each_ref().map(check);
        assert!(sides.iter().all(|side| side.api.is_some()), "the checks refuse a side of `{}`", pair.name);
        let found = compared(&sides[0], &sides[1]).expect("both sides resolve");
        let said = Said::ours(&found);
        // What cannot be told has to be told as such.
        let is_exact = (&said.old, &said.new) == (&expected.said.old, &expected.said.new);
        if !is_exact || !said.is_right(expected) {
            let ids: Vec<_> = found.changes.iter().map(|change| format!("{} at {}", change.id, change.node)).collect();
            wrong.push(format!("{}: {}, said {said} with {ids:?}", pair.name, expected.said));
        }
    }
    assert!(wrong.is_empty(), "{} are wrong:\n{}", wrong.len(), wrong.join("\n"));
}

#[test]
fn where_another_tool_is_wrong_it_is_said_why() {
    let (truth, verdicts) = (truth(), verdicts());
    for (name, expected) in &truth {
        let said = verdicts.get(name);
        let said =
            said.unwrap_or_else(|| panic!("`verdicts.txt` lacks {name}: `cargo xtask bench --diff --peers --record`"));
        for (tool, said) in ["oasdiff", "redocly"].into_iter().zip(said) {
            let is_explained = expected.why.contains(tool) || expected.why.contains("both");
            let is_right = said.is_right(expected);
            assert!(is_right || is_explained, "{name}: {}, {tool} said {said}, and no word why", expected.said);
        }
    }
    let strays: Vec<_> = verdicts.keys().filter(|name| !truth.contains_key(*name)).collect();
    assert!(strays.is_empty(), "`verdicts.txt` has {strays:?} too many");
}
