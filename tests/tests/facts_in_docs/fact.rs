//! Facts, and where they are looked for.

use std::collections::BTreeMap;

use specwright::backend::OutputFile;
use specwright::backend::markdown::anchor;

use crate::plain::{needle, words};

/// A fact: at an id of a page stand these words.
#[derive(Debug)]
pub(crate) struct Fact {
    /// The file, or none where any will do.
    pub(crate) page: Option<&'static str>,
    /// The id.
    pub(crate) id: String,
    /// What it is a fact of.
    pub(crate) what: &'static str,
    /// What stands there.
    pub(crate) words: String,
    /// A link that stands there instead.
    pub(crate) link: Option<String>,
}

/// What came of looking.
pub(crate) struct Found {
    pub(crate) count: usize,
    pub(crate) missing: Vec<String>,
}

/// Looks for facts.
pub(crate) fn find(facts: &[Fact], files: &[OutputFile]) -> Found {
    let mut places: BTreeMap<String, Vec<(&str, String, String)>> = BTreeMap::new();
    for file in files {
        for (id, text) in sections(&file.text) {
            places.entry(id).or_default().push((&file.path, words(&text), text));
        }
    }
    let is_there = |fact: &Fact| {
        let wanted = needle(&fact.words);
        places.get(&anchor(&fact.id)).into_iter().flatten().any(|(path, text, markdown)| {
            let on_page = fact.page.is_none_or(|page| *path == page);
            on_page && text.contains(&wanted) && fact.link.as_ref().is_none_or(|link| markdown.contains(link))
        })
    };
    let missing = facts.iter().filter(|fact| !is_there(fact)).map(|fact| {
        let link = fact.link.as_ref().map(|link| format!(" {link}")).unwrap_or_default();
        format!("{} at `{}`: {:?}{link}", fact.what, fact.id, fact.words)
    });
    Found { count: facts.len(), missing: missing.collect() }
}

/// What each id of a page leads to: the row of a table, or everything up to the next heading of its level.
fn sections(text: &str) -> Vec<(String, String)> {
    let lines: Vec<&str> = text.lines().collect();
    let mut found = Vec::new();
    let mut fenced = false;
    for (at, line) in lines.iter().enumerate() {
        fenced ^= line.starts_with("```");
        let Some(id) = line.split_once("<a id=\"").and_then(|(_, rest)| rest.split_once("\"></a>")).map(|(id, _)| id)
        else {
            continue;
        };
        if fenced {
            continue;
        }
        let level = line.bytes().take_while(|byte| *byte == b'#').count();
        let rest = lines[at + 1..].iter();
        let until = |line: &&&str| {
            let other = line.bytes().take_while(|byte| *byte == b'#').count();
            !(1..=level).contains(&other)
        };
        let section: Vec<&str> = match level {
            0 => vec![*line],
            _ => [line].into_iter().chain(rest.take_while(until)).copied().collect(),
        };
        found.push((id.to_owned(), section.join("\n")));
    }
    found
}
