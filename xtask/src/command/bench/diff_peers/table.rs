//! The tables beside the pairs: what is true of each, and what the other tools said.

use std::fmt;
use std::path::Path;

use specwright_cli::{Failure, progress};

/// What is true of a pair, or what a tool said of it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Said {
    /// Whether clients of the base break: `yes`, `no`, `?` where it cannot be told, and of a tool that warns `maybe`.
    pub old: String,
    /// Whether those of the head do.
    pub new: String,
    /// Whether there is a change: `yes`, `no`, `one`; of a tool how many it tells, `no` or `patch`.
    pub told: String,
}

impl Said {
    fn parse(words: &str) -> Option<Self> {
        let mut words = words.split_whitespace().map(str::to_owned);
        Some(Self { old: words.next()?, new: words.next()?, told: words.next()? })
    }

    /// Whether it is true. A warning and a change that is rated as a patch are taken as right either way, and all that is said of what
    /// nobody can tell.
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

/// What is true of a pair.
pub struct Truth {
    pub said: Said,
    /// Who is right where a tool says otherwise, and why.
    pub why: String,
}

/// What is true of each pair, in the order of the file.
pub fn truth(cases: &Path) -> Result<Vec<(String, Truth)>, Failure> {
    let path = cases.join("peers/truth.txt");
    let text = std::fs::read_to_string(&path).map_err(|error| format!("cannot read {}: {error}", path.display()))?;
    let line = |line: &str| {
        let mut columns = line.split(" | ").map(str::trim);
        let name = columns.next()?.to_owned();
        let said = Said::parse(columns.next()?)?;
        Some((name, Truth { said, why: columns.next().unwrap_or_default().to_owned() }))
    };
    let lines = text.lines().filter(|line| !line.starts_with('#') && !line.is_empty());
    lines.map(|text| line(text).ok_or_else(|| format!("{}: not a line of the table: {text}", path.display()))).collect()
}

/// Compares what the tools said with `verdicts.txt`, or writes it there; true where it is as written.
pub fn verdicts(cases: &Path, said: &[(&str, [&Said; 2])], records: bool) -> Result<bool, Failure> {
    let path = cases.join("peers/verdicts.txt");
    let mut text = String::from(
        "# What oasdiff and redocly say of each pair; written by `cargo xtask bench --diff --peers --record`. The words are those of truth.txt.\n",
    );
    for (name, [oasdiff, redocly]) in said {
        text.push_str(&format!("{name} | {oasdiff} | {redocly}\n"));
    }
    if records {
        std::fs::write(&path, text).map_err(|error| format!("cannot write {}: {error}", path.display()))?;
        return Ok(true);
    }
    let before = std::fs::read_to_string(&path).unwrap_or_default();
    let new: Vec<&str> = text.lines().filter(|line| !before.lines().any(|known| known == *line)).collect();
    if !new.is_empty() {
        progress::say("\nverdicts.txt says otherwise; `--record` writes what is said now:");
        new.iter().for_each(|line| progress::say(&format!("    {line}")));
    }
    Ok(new.is_empty())
}
