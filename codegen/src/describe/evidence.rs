//! How a fact is known, told to a reader who does not know the language of specs.

use super::Text;
use crate::model::{Evidence, Metadata};

/// How a node is known as a whole, and the facets of it for which that differs, as far as the documentation does not plainly state them;
/// `told` names the facets that tell it beside their own words.
#[must_use]
pub fn evidence(metadata: &Metadata, told: &[&str]) -> Vec<Text> {
    let mut says = Vec::new();
    match metadata.evidence {
        Evidence::Stated => {}
        Evidence::Example => says.push(Text::words("only an example shows it")),
        Evidence::Inferred => says.push(Text::words("inferred")),
        Evidence::Contradicted => says.push(Text::words("the documentation contradicts itself about it")),
    }
    for evidence in [Evidence::Example, Evidence::Inferred, Evidence::Contradicted] {
        let of =
            metadata.facets.iter().filter(|(facet, known)| *known == evidence && !told.contains(&facet.value.as_str()));
        let facets: Vec<_> = of.map(|(facet, _)| facet_words(facet)).collect();
        if facets.is_empty() {
            continue;
        }
        let verb = if facets.len() == 1 { "is" } else { "are" };
        let facets = Text::listed(facets, "and");
        says.push(match evidence {
            Evidence::Example | Evidence::Stated => Text::words("only an example shows ").and(facets),
            Evidence::Inferred => facets.then(format!(" {verb} inferred")),
            Evidence::Contradicted => Text::words("the documentation contradicts itself about ").and(facets),
        });
    }
    says
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
        "pairs" => "that its members are sent as a list of names and values",
        "include" => "the group of members that it includes",
        "slot" => "which member of its entry holds the value",
        "cases" => "its cases",
        "join" => "how a list is written",
        "media" => "its media type",
        "idempotent" => "whether it is idempotent",
        "get" | "put" | "post" | "patch" | "delete" | "head" | "options" => "its method and path",
        "server" => "its server",
        "clientCertificate" => "the client certificate",
        "oauth2" => "that a token of OAuth 2.0 is sent",
        "tokenUrl" => "the address of the tokens",
        "clientAuth" => "how the client proves its identity",
        "scopes" => "its scopes",
        "with" => "what is sent along",
        "lifetime" => "how long a token is valid",
        "when" => "when it applies",
        "check" => "its condition",
        "require" | "forbid" => "what it requires",
        "generate" => "when it has a new value",
        "problem" => "what an error says of itself",
        "until" | "while" => "when it ends",
        "not-after" => "its deadline",
        "per" => "its period",
        bound => return Text::words("the bound ").then_code(bound),
    };
    Text::words(words)
}

/// A fact with what it rests on behind it, if the documentation does not state it. Demands that are not stated are advice.
#[must_use]
pub fn known(says: Text, evidence: Evidence) -> Text {
    match evidence {
        Evidence::Stated => says,
        weaker => says.then(format!(" ({})", origin(weaker))),
    }
}

/// How a fact came out of the documentation.
#[must_use]
pub const fn origin(evidence: Evidence) -> &'static str {
    match evidence {
        Evidence::Stated => "stated",
        Evidence::Example => "only an example shows it",
        Evidence::Inferred => "inferred",
        Evidence::Contradicted => "contradicted",
    }
}
