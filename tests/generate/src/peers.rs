//! The tables of `tests/cases/peers`: what is true of pairs of revisions, and what diff tools say of them.

use std::fmt;
use std::fs;
use std::path::Path;

use specwright::diff::{Comparison, Verdict};

/// What is true of a pair, or what a tool said of it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Said {
    /// Whether clients of the base break: `yes`, `no`, `?` where it cannot be told, and of a tool that warns `maybe`.
    pub old: String,
    /// Whether those of the head do.
    pub new: String,
    /// Whether there is a change: `yes`, `no`, `one` where more than one would be wrong; of a tool how many it tells, `no` or `patch`.
    pub told: String,
}

impl Said {
    fn parse(words: &str) -> Option<Self> {
        let mut words = words.split_whitespace().map(str::to_owned);
        Some(Self { old: words.next()?, new: words.next()?, told: words.next()? })
    }

    /// What our comparison says.
    #[must_use]
    pub fn ours(found: &Comparison) -> Self {
        let wire = || found.changes.iter().flat_map(|change| &change.wire);
        let word = |worst: Option<Verdict>| match worst {
            Some(Verdict::Breaks) => "yes".to_owned(),
            Some(Verdict::CannotTell) => "?".to_owned(),
            _ => "no".to_owned(),
        };
        Self {
            old: word(wire().map(|wire| wire.old_client).max()),
            new: word(wire().map(|wire| wire.new_client).max()),
            told: if found.changes.is_empty() { "no".to_owned() } else { found.changes.len().to_string() },
        }
    }

    /// Whether it is true. A warning and a change that is rated as a patch are taken as right either way, and all that is said of what
    /// nobody can tell.
    #[must_use]
    pub fn is_right(&self, truth: &Truth) -> bool {
        let breaks = |said: &str, is: &str| is == "?" || said == "maybe" || said == is;
        let told = match (truth.said.told.as_str(), self.told.as_str()) {
            (_, "patch") => true,
            ("no", count) => count == "no",
            ("one", count) => count == "1",
            (_, count) => count != "no",
        };
        breaks(&self.old, &truth.said.old) && breaks(&self.new, &truth.said.new) && told
    }

    /// The same where a warning tells of no break, and a patch of no change.
    #[must_use]
    pub fn is_plainly_right(&self, truth: &Truth) -> bool {
        let plain = |word: &str, is: &str| if word == is { "no".to_owned() } else { word.to_owned() };
        let said =
            Self { old: plain(&self.old, "maybe"), new: plain(&self.new, "maybe"), told: plain(&self.told, "patch") };
        said.is_right(truth)
    }
}

impl fmt::Display for Said {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} {} {}", self.old, self.new, self.told)
    }
}

/// A line of `truth.txt`.
#[derive(Clone, Debug)]
pub struct Truth {
    /// What is true.
    pub said: Said,
    /// Who is right where a tool says otherwise, and why.
    pub why: String,
}

/// The lines of `truth.txt`, each with the name of its pair.
///
/// # Errors
/// The file cannot be read, or a line is none of such a table.
pub fn truth(cases: &Path) -> Result<Vec<(String, Truth)>, String> {
    table(cases, "truth.txt", |columns| {
        let said = Said::parse(columns.next()?)?;
        Some(Truth { said, why: columns.next().unwrap_or_default().to_owned() })
    })
}

/// The lines of `verdicts.txt`, each with the name of its pair: what oasdiff said, and what redocly did.
///
/// # Errors
/// The file cannot be read, or a line is none of such a table.
pub fn verdicts(cases: &Path) -> Result<Vec<(String, [Said; 2])>, String> {
    table(cases, VERDICTS, |columns| Some([Said::parse(columns.next()?)?, Said::parse(columns.next()?)?]))
}

/// Writes `verdicts.txt`.
///
/// # Errors
/// The file cannot be written.
pub fn record(cases: &Path, verdicts: &[(String, [Said; 2])]) -> Result<(), String> {
    let mut text = String::from(
        "# What oasdiff and redocly say of each pair; written by `cargo xtask bench --diff --peers --record`. The words are those of truth.txt.\n",
    );
    for (name, [oasdiff, redocly]) in verdicts {
        text.push_str(&format!("{name} | {oasdiff} | {redocly}\n"));
    }
    let path = cases.join("peers").join(VERDICTS);
    fs::write(&path, text).map_err(|error| format!("cannot write {}: {error}", path.display()))
}

const VERDICTS: &str = "verdicts.txt";

/// The lines of a table: the first column, and what is read of the others.
fn table<T>(
    cases: &Path,
    file: &str,
    read: impl Fn(&mut dyn Iterator<Item = &str>) -> Option<T>,
) -> Result<Vec<(String, T)>, String> {
    let path = cases.join("peers").join(file);
    let text = fs::read_to_string(&path).map_err(|error| format!("cannot read {}: {error}", path.display()))?;
    let line = |line: &str| {
        let mut columns = line.split(" | ").map(str::trim);
        let name = columns.next()?.to_owned();
        Some((name, read(&mut columns)?))
    };
    let lines = text.lines().filter(|line| !line.starts_with('#') && !line.is_empty());
    lines.map(|text| line(text).ok_or_else(|| format!("{}: not a line of the table: {text}", path.display()))).collect()
}
