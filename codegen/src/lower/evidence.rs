//! How a fact is known, told to a reader who does not know the language of specs.

use super::markdown::code;
use crate::model::{Evidence, Metadata};

/// How a node is known, where the document does not plainly say it.
pub(super) fn words(metadata: &Metadata) -> Option<String> {
    let mut says: Vec<String> = Vec::new();
    match metadata.evidence {
        Evidence::Stated => {}
        Evidence::Example => says.push("only an example shows it".into()),
        Evidence::Inferred => says.push("it is inferred".into()),
        Evidence::Contradicted => says.push("the document says two things of it".into()),
    }
    for evidence in [Evidence::Example, Evidence::Inferred, Evidence::Contradicted] {
        let facets = metadata.facets.iter().filter(|(_, known)| *known == evidence);
        let facets: Vec<_> = facets.map(|(facet, _)| facet_words(facet)).collect();
        if facets.is_empty() {
            continue;
        }
        let verb = if facets.len() == 1 { "is" } else { "are" };
        let facets = listed(&facets);
        says.push(match evidence {
            Evidence::Example | Evidence::Stated => format!("only an example shows {facets}"),
            Evidence::Inferred => format!("{facets} {verb} inferred"),
            Evidence::Contradicted => format!("the document says two things of {facets}"),
        });
    }
    (!says.is_empty()).then(|| format!("Evidence: {}.", says.join("; ")))
}

/// What a facet of a node is. Bounds keep their names, which are those of JSON Schema.
fn facet_words(facet: &str) -> String {
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
        bound => return format!("the bound {}", code(bound)),
    };
    words.to_owned()
}

fn listed(words: &[String]) -> String {
    match words {
        [] => String::new(),
        [word] => word.clone(),
        [words @ .., last] => format!("{} and {last}", words.join(", ")),
    }
}

/// How a fact came out of the documentation, if it is not stated.
pub(super) const fn origin(evidence: Evidence) -> &'static str {
    match evidence {
        Evidence::Stated => "stated",
        Evidence::Example => "shown by an example only",
        Evidence::Inferred => "inferred",
        Evidence::Contradicted => "contradicted",
    }
}
