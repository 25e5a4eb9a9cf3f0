//! Violations of an answer, or of a request that was sent all the same, as drift: what came is told by its kind and size,
//! never by its value.

use super::Violation;
use crate::drift::{BrokenRule, DriftKind, Notes, Observed};

impl Violation {
    /// Notes that an answer breaks the rule, or a request.
    pub(crate) fn note(&self, kind: DriftKind, notes: &Notes) {
        let rule = self.rule();
        // The reader has noted that the documentation does not list the value.
        if kind == DriftKind::Bound && rule.keyword == "enum" {
            return;
        }
        let sized = |kind: &'static str| Observed {
            kind: kind.into(),
            shown: self.what_was_found().unwrap_or(kind).to_owned().into(),
        };
        let came = match rule.keyword {
            "minLength" | "maxLength" => sized("a string"),
            "minItems" | "maxItems" | "uniqueItems" | "uniqueBy" => sized("an array"),
            "minProperties" | "maxProperties" => sized("an object"),
            "minimum" | "maximum" | "exclusiveMinimum" | "exclusiveMaximum" | "multipleOf" => {
                Observed::plain("a number")
            }
            // What was found may be the value itself.
            _ => Observed::plain("another value"),
        };
        notes.broken(BrokenRule {
            kind,
            id: rule.id,
            sentence: rule.sentence,
            source: rule.source,
            evidence: rule.evidence,
            pointer: self.pointer(),
            pattern: self.pattern(),
            came,
        });
    }
}
