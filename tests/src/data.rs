//! Reads files of values with what is to be said of them: `cases/constraint/<keyword>/data.json`, `cases/rules/<api>.json`.

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};

use serde_json::value::RawValue;

/// A value and what is to be said of it.
#[derive(Clone, Debug)]
pub struct Datum {
    /// The file and its position there.
    pub place: String,
    /// What the page states.
    pub says: String,
    /// The type or the operation.
    pub subject: String,
    /// The value, as JSON.
    pub value: String,
    /// What the caller knows, as a JSON object.
    pub context: String,
    /// Pointer and rule of everything that is broken.
    pub refused: BTreeSet<(String, String)>,
    /// Where the value is not what its type says.
    pub undecodable: Option<String>,
    /// The rule that it is about.
    pub rule: Option<String>,
}

impl Datum {
    /// Whether the value is good.
    #[must_use]
    pub fn is_accepted(&self) -> bool {
        self.refused.is_empty() && self.undecodable.is_none()
    }

    /// The rules that it is about.
    pub fn rules(&self) -> impl Iterator<Item = &str> {
        self.rule.as_deref().into_iter().chain(self.refused.iter().map(|(_, rule)| rule.as_str()))
    }
}

/// What is in a file.
///
/// # Errors
/// All that is wrong with it.
pub fn read(path: &Path, shown: &str) -> Result<Vec<Datum>, Vec<String>> {
    let text = std::fs::read_to_string(path).map_err(|error| vec![format!("{shown}: {error}")])?;
    let items: Vec<Box<RawValue>> =
        serde_json::from_str(&text).map_err(|error| vec![format!("{shown}: it is no list of cases: {error}")])?;
    let mut wrong = Vec::new();
    let mut data = Vec::new();
    for (at, item) in items.iter().enumerate() {
        let place = format!("{shown}[{at}]");
        match datum(item.get(), place.clone()) {
            Ok(datum) => data.push(datum),
            Err(slip) => wrong.push(format!("{place}: {slip}")),
        }
    }
    if wrong.is_empty() { Ok(data) } else { Err(wrong) }
}

fn datum(text: &str, place: String) -> Result<Datum, String> {
    let mut members: BTreeMap<String, Box<RawValue>> = serde_json::from_str(text).map_err(|error| error.to_string())?;
    let mut raw = |name: &str| members.remove(name).map(|value| value.get().to_owned());
    let says = raw("says").map(|json| text_of("says", &json)).transpose()?.ok_or("`says` is missing")?;
    let named = [raw("type"), raw("operation")];
    let ([Some(subject), None] | [None, Some(subject)]) = named else {
        return Err("either `type` or `operation` has to be there".to_owned());
    };
    let subject = text_of("type", &subject)?;
    let value = raw("value").ok_or("`value` is missing")?;
    let context = raw("context").unwrap_or_else(|| "{}".to_owned());
    let undecodable = raw("undecodable").map(|json| text_of("undecodable", &json)).transpose()?;
    let rule = raw("rule").map(|json| text_of("rule", &json)).transpose()?;
    raw("note").map(|json| text_of("note", &json)).transpose()?;
    let refused: Vec<(String, String)> = match raw("refused") {
        Some(json) => serde_json::from_str(&json).map_err(|error| format!("`refused`: {error}"))?,
        None => Vec::new(),
    };
    if let Some(name) = members.keys().next() {
        return Err(format!("`{name}` has no meaning"));
    }
    if undecodable.is_some() && !refused.is_empty() {
        return Err("what cannot be read breaks no rule".to_owned());
    }
    let count = refused.len();
    let refused: BTreeSet<_> = refused.into_iter().collect();
    if refused.len() < count {
        return Err("`refused` says something twice".to_owned());
    }
    Ok(Datum { place, says, subject, value, context, refused, undecodable, rule })
}

fn text_of(name: &str, json: &str) -> Result<String, String> {
    serde_json::from_str(json).map_err(|error| format!("`{name}` is no text: {error}"))
}

/// A folder of the cases.
#[must_use]
pub fn folder(suite: &str) -> PathBuf {
    crate::folder::root().join("tests/cases").join(suite)
}

/// The entries of a folder, in order; none where it is not there.
///
/// # Panics
/// It cannot be read.
#[must_use]
pub fn entries(folder: &Path) -> Vec<PathBuf> {
    let Ok(listing) = std::fs::read_dir(folder) else { return Vec::new() };
    let mut paths: Vec<PathBuf> = listing.map(|entry| entry.expect("the folder can be read").path()).collect();
    paths.sort();
    paths
}
