//! Every edit that the language allows, by the keyword table, and what tells of it: a check, or a reason why nothing has to.

use super::check::{Check, Edit};
use super::checks;
use crate::ast::keyword::{KeyForm, MapKind, Shape};
use crate::ast::table::PLACES;

/// An edit of a spec.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Step {
    /// The place of the keyword table: `a field`.
    pub place: &'static str,
    /// The keyword; or a mark: `!` or `?` of a key, `T!` or `T?` of a type.
    pub keyword: &'static str,
    /// What is done to it.
    pub edit: Edit,
    /// Which way what it concerns travels.
    pub direction: Direction,
}

/// Which way something travels.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Direction {
    /// From the client to the service.
    Sent,
    /// From the service to the client.
    Read,
    /// Neither: it is about the API or about a call as a whole.
    Neither,
}

impl Direction {
    /// The word in lists.
    #[must_use]
    pub const fn word(self) -> &'static str {
        match self {
            Self::Sent => "sent",
            Self::Read => "read",
            Self::Neither => "neither",
        }
    }
}

/// What is known of an edit.
#[derive(Clone, Debug)]
pub struct Decided {
    /// The edit.
    pub step: Step,
    /// The checks that tell of it.
    pub checks: Vec<&'static Check>,
    /// Why nothing has to tell of it.
    pub waived: Option<&'static str>,
}

/// Every edit, with what was decided of it.
#[must_use]
pub fn space() -> Vec<Decided> {
    let mut found = Vec::new();
    for place in PLACES {
        for keyword in keywords(place) {
            for edit in Edit::ALL {
                for direction in directions(place) {
                    let step = Step { place: place.name, keyword, edit, direction: *direction };
                    found.push(Decided { step, checks: covering(&step), waived: waived(&step) });
                }
            }
        }
    }
    found
}

/// The keywords of a place, and the marks that can be written there.
fn keywords(place: &'static MapKind) -> Vec<&'static str> {
    let mut found: Vec<&'static str> = place.keywords().map(|keyword| keyword.name).collect();
    if is_marked(place) {
        found.extend(["!", "?"]);
    }
    if place.keywords().any(|keyword| has_type(&keyword.shape)) {
        found.extend(["T!", "T?"]);
    }
    found
}

/// Whether the key that introduces it can be marked.
fn is_marked(place: &'static MapKind) -> bool {
    PLACES.iter().flat_map(|other| other.keywords()).any(|keyword| marks(&keyword.shape, place))
}

fn marks(shape: &Shape, place: &MapKind) -> bool {
    let leads = |shape: &Shape| match shape {
        Shape::Block(of) => std::ptr::eq(of(), place),
        Shape::ByKind { map: Some(Shape::Block(of)), .. } => std::ptr::eq(of(), place),
        _ => false,
    };
    match shape {
        Shape::Map(KeyForm::Marked, inner) => leads(inner),
        Shape::ByKind { map: Some(inner), .. } => marks(inner, place),
        _ => false,
    }
}

/// Whether a type is written under a keyword called `type`, with its mark for null.
fn has_type(shape: &Shape) -> bool {
    matches!(shape, Shape::Type)
}

/// Which ways what stands at a place travels.
fn directions(place: &MapKind) -> &'static [Direction] {
    match place.name {
        "a type" | "a field" | "an include" | "pairs" | "a union" | "a choice" | "a rule" => {
            &[Direction::Sent, Direction::Read]
        }
        "a body" => &[Direction::Sent],
        "a response" | "a problem" | "an error text" => &[Direction::Read],
        _ => &[Direction::Neither],
    }
}

fn covering(step: &Step) -> Vec<&'static Check> {
    let covers = |check: &&Check| {
        check.covers.iter().any(|covers| {
            covers.place == step.place && covers.keywords.contains(&step.keyword) && covers.edits.contains(&step.edit)
        })
    };
    checks::ALL.iter().copied().filter(covers).collect()
}

/// Edits of which no check tells, and why.
struct Waiver {
    /// The places; all of them where none is named.
    places: &'static [&'static str],
    keywords: &'static [&'static str],
    /// The edits; all where none is named.
    edits: &'static [Edit],
    reason: &'static str,
}

const FACT: &str = "beside the contract: told in the section of facts";

static WAIVERS: &[Waiver] = &[
    Waiver { places: &[], keywords: &["doc", "source", "errata"], edits: &[], reason: FACT },
    Waiver {
        places: &[
            "an API",
            "versions",
            "a server",
            "an auth scheme",
            "a flow of client credentials",
            "a rate limit",
            "an operation",
            "a body",
            "a response",
            "a wait",
            "an interval",
            "an include",
            "an error text",
            "an example of an operation",
            "an example of a type",
        ],
        keywords: &["evidence"],
        edits: &[],
        reason: "beside the contract: told in the section of facts, since no client refuses anything for it",
    },
    Waiver { places: &["an API"], keywords: &["title", "documents", "recorded"], edits: &[], reason: FACT },
    Waiver {
        places: &["an API"],
        keywords: &["specwright"],
        edits: &[],
        reason: "there is one version of the language",
    },
    Waiver {
        places: &["an API", "a crate"],
        keywords: &["crate", "version"],
        edits: &[],
        reason: "the version that was published is what the report measures against",
    },
    Waiver {
        places: &["an API"],
        keywords: &["accepted"],
        edits: &[],
        reason: "what is accepted is about comparisons, and no part of the contract",
    },
    Waiver {
        places: &["an accepted change"],
        keywords: ALL,
        edits: &[],
        reason: "what is accepted is about comparisons, and no part of the contract",
    },
    Waiver { places: &["a document", "a section"], keywords: ALL, edits: &[], reason: FACT },
    Waiver { places: &["an erratum"], keywords: ALL, edits: &[], reason: FACT },
    Waiver {
        places: &["an operation", "a type", "a field"],
        keywords: &["examples", "example"],
        edits: &[],
        reason: "a printed payload is no promise: told in the section of facts",
    },
    Waiver {
        places: &["an example of an operation", "an example of a type"],
        keywords: ALL,
        edits: &[],
        reason: "a printed payload is no promise: told in the section of facts",
    },
    Waiver {
        places: &["an operation", "an API"],
        keywords: &["responses", "errors"],
        edits: &[Edit::Changed],
        reason: "what changed of a response or an error text is told of that",
    },
    Waiver {
        places: &["an operation"],
        keywords: &["body"],
        edits: &[Edit::Changed],
        reason: "what changed of a body is told of the body",
    },
    Waiver {
        places: &["an include"],
        keywords: &["type", "T!", "T?"],
        edits: &[],
        reason: "the members of a group are told of one by one",
    },
    Waiver {
        places: &["an operation", "a type", "a field"],
        keywords: &["deprecated"],
        edits: &[Edit::Changed],
        reason: "other words for the same advice",
    },
    Waiver { places: &["an error text"], keywords: &["meaning", "remedy"], edits: &[], reason: FACT },
    Waiver {
        places: &["an error text"],
        keywords: &["id"],
        edits: &[],
        reason: "another id is another text: the one is removed, the other added",
    },
];

/// Every keyword of a place.
const ALL: &[&str] = &["*"];

fn waived(step: &Step) -> Option<&'static str> {
    let waives = |waiver: &&Waiver| {
        (waiver.places.is_empty() || waiver.places.contains(&step.place))
            && (waiver.keywords == ALL || waiver.keywords.contains(&step.keyword))
            && (waiver.edits.is_empty() || waiver.edits.contains(&step.edit))
    };
    WAIVERS.iter().find(waives).map(|waiver| waiver.reason)
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::BTreeSet;

    #[test]
    fn every_edit_is_told_of_or_waived_with_a_reason() {
        let decided = |it: &Decided| !it.checks.is_empty() || it.waived.is_some();
        let open: BTreeSet<String> = space()
            .iter()
            .filter(|it| !decided(it))
            .map(|it| format!("{} {} {}", it.step.place, it.step.keyword, it.step.edit.word()))
            .collect();
        assert!(open.is_empty(), "{open:#?}");
    }

    #[test]
    fn no_check_covers_what_the_table_does_not_have() {
        let all = space();
        for check in checks::ALL {
            for covers in check.covers {
                for keyword in covers.keywords {
                    let is_known = all.iter().any(|it| it.step.place == covers.place && it.step.keyword == *keyword);
                    assert!(is_known, "{}: {} {keyword}", check.id, covers.place);
                }
            }
        }
    }

    #[test]
    fn what_a_check_tells_of_is_not_waived() {
        let both: Vec<String> = space()
            .iter()
            .filter(|it| !it.checks.is_empty() && it.waived.is_some())
            .map(|it| format!("{} {} {}", it.step.place, it.step.keyword, it.step.edit.word()))
            .collect();
        assert!(both.is_empty(), "{both:#?}");
    }
}
