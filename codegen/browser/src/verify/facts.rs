//! What a page is made of, as the browser reads it.

use serde::Deserialize;

use crate::{Error, Page};

/// What a page is made of.
#[derive(Debug, Default, Deserialize)]
pub struct Facts {
    /// The ids, as often as each is there.
    pub ids: Vec<String>,
    /// Those within `<main>`.
    pub main_ids: Vec<String>,
    /// Everything that leads to an address.
    pub links: Vec<Link>,
    /// Scripts, styles and handlers within the page itself.
    pub inline: Vec<String>,
    /// The Content Security Policy.
    pub policy: Option<String>,
    /// Whether the policy stands before everything that is loaded.
    pub policy_is_first: bool,
    /// The headings, in their order.
    pub headings: Vec<Heading>,
    /// How many `<main>` there are.
    pub mains: usize,
    /// The text of `<main>`, without buttons, which are no content.
    pub text: String,
    /// Some of that text that cannot be seen even where everything is unfolded.
    pub hidden: Vec<String>,
}

/// Something that leads to an address.
#[derive(Debug, Deserialize)]
pub struct Link {
    /// The element.
    pub tag: String,
    /// Its attribute.
    pub attribute: String,
    /// The address, as it is written.
    pub target: String,
}

/// A heading.
#[derive(Debug, Deserialize)]
pub struct Heading {
    /// Its level, from 1 on.
    pub level: u8,
    /// Its text.
    pub text: String,
}

impl Facts {
    /// Asks a page that is loaded.
    pub fn of(page: &Page) -> Result<Self, Error> {
        let facts = page.evaluate(include_str!("facts.js"))?;
        serde_json::from_value(facts)
            .map_err(|error| Error::failed(format!("cannot read what the page answers: {error}")))
    }
}
