//! Errata: where the documentation is wrong, contradicts itself or leaves something open.

use super::Text;
use crate::model::{Api, Erratum, ErratumId};

/// A sentence that leads to errata: `Erratum: …` or `Errata: …`; nothing if there are none.
#[must_use]
pub fn errata(api: &Api, errata: impl IntoIterator<Item = ErratumId>) -> Option<Text> {
    let ids = errata.into_iter().filter_map(|id| api.errata.get(id.0));
    let links: Vec<Text> = ids.map(|erratum| Text::erratum(erratum.id.value.as_str())).collect();
    let word = if links.len() == 1 { "Erratum: " } else { "Errata: " };
    (!links.is_empty()).then(|| Text::words(word).and(Text::joined(links, ", ")).then("."))
}

/// A way to understand the documentation; the one that the spec follows says so.
#[must_use]
pub fn reading(erratum: &Erratum, reading: &str) -> Text {
    let says = Text::code(reading);
    if reading == erratum.taken.value { says.then(" (taken)") } else { says }
}

/// Which way the spec follows, if none of the listed readings is that, and why.
#[must_use]
pub fn taken(erratum: &Erratum) -> Text {
    let why = Text::spec(erratum.why.as_str()).stopped();
    if erratum.readings.iter().any(|reading| reading.value == erratum.taken.value) {
        return why;
    }
    Text::words("Taken as ").then_code(erratum.taken.value.as_str()).then(". ").and(why)
}
