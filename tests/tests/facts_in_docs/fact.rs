//! Facts, and where they are looked for.

use std::collections::BTreeMap;

use specwright::backend::markdown::anchor;

use crate::plain::needle;

/// A fact: at an id of a page stand these words.
#[derive(Debug)]
pub(crate) struct Fact {
    /// The page, or none where any will do.
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

/// What an id of the docs leads to.
pub(crate) struct Place {
    /// The path of the page, without an extension.
    pub(crate) page: String,
    /// The id.
    pub(crate) id: String,
    /// What a reader sees there.
    pub(crate) words: String,
    /// The same with its links.
    pub(crate) source: String,
}

/// Looks for facts; returns those that are missing, in words.
pub(crate) fn find(facts: &[Fact], places: &[Place]) -> Vec<String> {
    let mut by_id: BTreeMap<&str, Vec<&Place>> = BTreeMap::new();
    for place in places {
        by_id.entry(&place.id).or_default().push(place);
    }
    let is_there = |fact: &Fact| {
        let wanted = needle(&fact.words);
        by_id.get(anchor(&fact.id).as_str()).into_iter().flatten().any(|place| {
            let on_page = fact.page.is_none_or(|page| place.page == page);
            let linked = fact.link.as_ref().is_none_or(|link| place.source.contains(link));
            on_page && linked && place.words.contains(&wanted)
        })
    };
    let missing = facts.iter().filter(|fact| !is_there(fact)).map(|fact| {
        let link = fact.link.as_ref().map(|link| format!(" {link}")).unwrap_or_default();
        format!("{} at `{}`: {:?}{link}", fact.what, fact.id, fact.words)
    });
    missing.collect()
}
