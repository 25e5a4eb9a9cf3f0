//! Reads `cases/peers/`: pairs of revisions on which other diff tools are compared with ours. The pairs of `cases/diff/` are among them;
//! the tables beside them are read by `specwright_tests_generate::peers`.

use specwright::source::SourceMap;

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
