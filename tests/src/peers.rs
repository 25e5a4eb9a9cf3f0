//! Reads `cases/peers/`: pairs of revisions on which other diff tools are compared with ours, what is true of each, and what the others
//! said. The pairs of `cases/diff/` are among them.

use std::collections::BTreeMap;
use std::fs;

use specwright::diff::{Comparison, Verdict};
use specwright::source::SourceMap;

use crate::folder::root;
use crate::pairs::{diff_cases, pairs_in};

/// Two revisions of a spec.
#[derive(Debug)]
pub struct PeerPair {
    /// Its path below `tests/cases`.
    pub name: String,
    /// The files of both revisions.
    pub sides: [SourceMap; 2],
}

/// All of them, by name. What differs in no text of a spec is no pair: other tools read specs alone.
///
/// # Panics
/// A folder cannot be read.
#[must_use]
pub fn peer_pairs() -> Vec<PeerPair> {
    let of_checks =
        diff_cases().into_iter().map(|case| PeerPair { name: format!("diff/{}", case.name), sides: case.sides });
    let own = pairs_in("peers").into_iter().map(|(name, sides)| PeerPair { name: format!("peers/{name}"), sides });
    let texts = |sources: &SourceMap| sources.iter().map(|(_, file)| file.text.clone()).collect::<Vec<_>>();
    of_checks.chain(own).filter(|pair| texts(&pair.sides[0]) != texts(&pair.sides[1])).collect()
}

/// What is true of a pair, or what a tool said of it: whether clients of the base break, whether those of the head do, and whether there
/// is a change of the contract, each as a word.
pub type Said = [String; 3];

/// A line of `truth.txt`.
#[derive(Debug)]
pub struct Truth {
    /// What is true: `yes`, `no`, or `?` where the documents do not tell; of the change, `one` where more than one would be wrong.
    pub words: Said,
    /// Who is right where a tool said otherwise, and why.
    pub why: String,
}

/// The lines of `truth.txt`, by pair.
///
/// # Panics
/// The file cannot be read.
#[must_use]
pub fn truth() -> BTreeMap<String, Truth> {
    let line = |(name, rest): (String, Vec<String>)| {
        let why = rest.get(1).cloned().unwrap_or_default();
        (name, Truth { words: said(&rest[0]), why })
    };
    lines("truth.txt").into_iter().map(line).collect()
}

/// The lines of `verdicts.txt`, by pair: what oasdiff said, and what redocly did.
///
/// # Panics
/// The file cannot be read.
#[must_use]
pub fn verdicts() -> BTreeMap<String, [Said; 2]> {
    lines("verdicts.txt").into_iter().map(|(name, rest)| (name, [said(&rest[0]), said(&rest[1])])).collect()
}

/// What our comparison says of a pair.
#[must_use]
pub fn ours(found: &Comparison) -> Said {
    let wire = || found.changes.iter().flat_map(|change| &change.wire);
    let word = |worst: Option<Verdict>| match worst {
        Some(Verdict::Breaks) => "yes".to_owned(),
        Some(Verdict::CannotTell) => "?".to_owned(),
        _ => "no".to_owned(),
    };
    [
        word(wire().map(|wire| wire.old_client).max()),
        word(wire().map(|wire| wire.new_client).max()),
        if found.changes.is_empty() { "no".to_owned() } else { found.changes.len().to_string() },
    ]
}

/// Whether what was said is true. A warning and a change that is rated as a patch are taken as right either way, and all that is said of
/// what nobody can tell.
#[must_use]
pub fn is_right(truth: &Said, said: &Said) -> bool {
    let breaks = |at: usize| truth[at] == "?" || said[at] == "maybe" || said[at] == truth[at];
    let told = match (truth[2].as_str(), said[2].as_str()) {
        (_, "patch") => true,
        ("no", count) => count == "no",
        ("one", count) => count == "1",
        (_, count) => count != "no",
    };
    breaks(0) && breaks(1) && told
}

fn said(words: &str) -> Said {
    let mut words = words.split_whitespace().map(str::to_owned);
    [(); 3].map(|()| words.next().expect("three words tell what was said of a pair"))
}

/// The lines of a table: the first column, and the others.
fn lines(file: &str) -> Vec<(String, Vec<String>)> {
    let text = fs::read_to_string(root().join("tests/cases/peers").join(file)).expect("the table can be read");
    let line = |line: &str| {
        let mut columns = line.split(" | ").map(|column| column.trim().to_owned());
        let name = columns.next().expect("a line has a first column");
        (name, columns.collect::<Vec<_>>())
    };
    text.lines().filter(|line| !line.starts_with('#') && !line.is_empty()).map(line).collect()
}
