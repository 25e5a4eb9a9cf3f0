//! Violations as JSON for whoever shows or stores them: `{"pointer", "id", "keyword", "sentence", "source", "evidence", "found"}`.

use super::{Rule, Violation, Violations};
use serde::ser::{Serialize, SerializeStruct as _, Serializer};

/// An object of `id`, `keyword`, `sentence`, `source` and `evidence`.
impl Serialize for Rule {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        let Self { id, keyword, sentence, source, evidence } = self;
        let mut out = to.serialize_struct("Rule", 5)?;
        out.serialize_field("id", id)?;
        out.serialize_field("keyword", keyword)?;
        out.serialize_field("sentence", sentence)?;
        out.serialize_field("source", source)?;
        out.serialize_field("evidence", evidence)?;
        out.end()
    }
}

/// An object of `pointer`, the members of the rule, and `found` where it says something.
impl Serialize for Violation {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        let Rule { id, keyword, sentence, source, evidence } = self.rule();
        let found = self.what_was_found();
        let mut out = to.serialize_struct("Violation", 6 + usize::from(found.is_some()))?;
        out.serialize_field("pointer", self.pointer())?;
        out.serialize_field("id", id)?;
        out.serialize_field("keyword", keyword)?;
        out.serialize_field("sentence", sentence)?;
        out.serialize_field("source", source)?;
        out.serialize_field("evidence", evidence)?;
        match found {
            Some(found) => out.serialize_field("found", found)?,
            None => out.skip_field("found")?,
        }
        out.end()
    }
}

/// An array.
impl Serialize for Violations {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        to.collect_seq(self)
    }
}
