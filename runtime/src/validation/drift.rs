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

#[cfg(test)]
mod tests {
    use super::{DriftKind, Notes, Violation};
    use crate::evidence::Evidence;
    use crate::validation::Rule;

    const fn rule(keyword: &'static str) -> Rule {
        Rule { id: "id", keyword, sentence: "as wanted", source: "page", evidence: Evidence::Inferred }
    }
    static CHECK: Rule = rule("check");
    static LISTED: Rule = rule("enum");

    #[test]
    fn a_rule_of_the_whole_has_one_wording() {
        let (notes, violation) = (Notes::new("things.get", "page"), Violation::new("", &CHECK));
        violation.note(DriftKind::Advice, &notes);
        let (drift, _) = notes.finish();
        let told = violation.to_string();
        let whole = told.split(';').next().unwrap_or_default().split(" [").next().unwrap_or_default();
        assert_eq!(whole, "the whole value: as wanted");
        assert!(drift[0].to_string().starts_with(&format!("things.get: {whole}; ")), "{}", drift[0]);
    }

    #[test]
    fn what_the_reader_has_noted_is_not_told_again() {
        let notes = Notes::new("things.get", "page");
        Violation::new("/status", &LISTED).note(DriftKind::Bound, &notes);
        assert!(notes.finish().0.is_empty());
        let notes = Notes::new("things.get", "page");
        Violation::new("/body/status", &LISTED).note(DriftKind::Advice, &notes);
        assert_eq!(notes.finish().0.len(), 1, "nobody else has told of what is sent");
    }
}
