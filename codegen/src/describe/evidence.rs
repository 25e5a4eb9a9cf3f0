//! How a fact is known, told to a reader who does not know the language of specs.

use super::Text;
use crate::model::{Evidence, Metadata};

/// How a node is known, where the document does not plainly say it.
#[must_use]
pub fn evidence(metadata: &Metadata) -> Option<Text> {
    let mut says: Vec<Text> = Vec::new();
    match metadata.evidence {
        Evidence::Stated => {}
        Evidence::Example => says.push(Text::words("only an example shows it")),
        Evidence::Inferred => says.push(Text::words("it is inferred")),
        Evidence::Contradicted => says.push(Text::words("the document says two things of it")),
    }
    for evidence in [Evidence::Example, Evidence::Inferred, Evidence::Contradicted] {
        let facets = metadata.facets.iter().filter(|(_, known)| *known == evidence);
        let facets: Vec<_> = facets.map(|(facet, _)| facet_words(facet)).collect();
        if facets.is_empty() {
            continue;
        }
        let verb = if facets.len() == 1 { "is" } else { "are" };
        let facets = listed(facets);
        says.push(match evidence {
            Evidence::Example | Evidence::Stated => Text::words("only an example shows ").and(facets),
            Evidence::Inferred => facets.then(format!(" {verb} inferred")),
            Evidence::Contradicted => Text::words("the document says two things of ").and(facets),
        });
    }
    (!says.is_empty()).then(|| Text::words("Evidence: ").and(Text::joined(says, "; ")).then("."))
}

/// What a facet of a node is. Bounds keep their names, which are those of JSON Schema.
fn facet_words(facet: &str) -> Text {
    let words = match facet {
        "required" => "whether it is required",
        "null" => "whether it may be null",
        "name" => "its name",
        "aliases" => "its other spellings",
        "type" => "its type",
        "format" => "its format",
        "const" => "its only value",
        "enum" => "its values",
        "default" => "its default",
        "pairs" => "that its members travel as a list of names and values",
        "include" => "the group of members that it includes",
        "slot" => "where its entry holds the value",
        "cases" => "its cases",
        "join" => "how a list is written",
        "media" => "its media type",
        "idempotent" => "whether it may be repeated",
        "get" | "put" | "post" | "patch" | "delete" | "head" | "options" => "its method and path",
        "server" => "its server",
        "clientCertificate" => "the client certificate",
        "oauth2" => "that a token of OAuth 2.0 is sent",
        "tokenUrl" => "the address of the tokens",
        "clientAuth" => "how the client proves its identity",
        "scopes" => "its scopes",
        "with" => "what is sent along",
        "lifetime" => "how long a token is good",
        "when" => "when it applies",
        "check" => "its condition",
        "require" | "forbid" => "what it asks for",
        "generate" => "when it has a new value",
        "problem" => "what an error says of itself",
        "until" | "while" => "when it ends",
        "not-after" => "its deadline",
        "per" => "the time that it counts in",
        bound => return Text::words("the bound ").then_code(bound),
    };
    Text::words(words)
}

fn listed(mut words: Vec<Text>) -> Text {
    match words.pop() {
        Some(last) if words.is_empty() => last,
        Some(last) => Text::joined(words, ", ").then(" and ").and(last),
        None => Text::default(),
    }
}

/// How a fact came out of the documentation, if it is not stated.
#[must_use]
pub const fn origin(evidence: Evidence) -> &'static str {
    match evidence {
        Evidence::Stated => "stated",
        Evidence::Example => "shown by an example only",
        Evidence::Inferred => "inferred",
        Evidence::Contradicted => "contradicted",
    }
}
