//! One rule that a value breaks.

use super::{Path, Rule};
use crate::evidence::{Evidence, Origin};
use std::borrow::Cow;
use std::fmt;

/// One rule that a value breaks, and where.
#[derive(Clone, Debug)]
pub struct Violation {
    pointer: String,
    /// The pointer with `*` for positions and keys, where it is another text.
    pattern: Option<String>,
    rule: &'static Rule,
    found: Option<Cow<'static, str>>,
}

impl Violation {
    /// The rule is broken at a place, given as a JSON Pointer.
    pub fn new(pointer: impl Into<String>, rule: &'static Rule) -> Self {
        Self { pointer: pointer.into(), pattern: None, rule, found: None }
    }

    /// The rule is broken at that place.
    pub fn at(place: &Path<'_>, rule: &'static Rule) -> Self {
        Self { pattern: place.pattern(), ..Self::new(place.to_string(), rule) }
    }

    /// Says what is there instead. Must not show a secret.
    #[must_use]
    pub fn found(mut self, found: impl Into<Cow<'static, str>>) -> Self {
        self.found = Some(found.into());
        self
    }

    /// Where it is, as a JSON Pointer: `/email`; empty for the whole value.
    ///
    /// In an operation it begins with the place of the parameter: `/path/tenantId`, `/query/page`,
    /// `/header/X-Tenant`, `/body/email`.
    pub fn pointer(&self) -> &str {
        &self.pointer
    }

    /// The rule.
    pub fn rule(&self) -> &'static Rule {
        self.rule
    }

    /// What the rule rests on. Only what is [stated](Evidence::Stated) refuses a call by default.
    pub fn evidence(&self) -> Evidence {
        self.rule.evidence
    }

    /// What is there instead: `300 characters`; `None` where that says nothing or is a secret.
    pub fn what_was_found(&self) -> Option<&str> {
        self.found.as_deref()
    }

    /// The pointer with `*` for positions in lists and keys of maps, as far as that is known.
    pub(crate) fn pattern(&self) -> &str {
        self.pattern.as_deref().unwrap_or(&self.pointer)
    }

    pub(super) fn nest(&mut self, before: &Path<'_>) {
        let outer = before.pattern();
        if outer.is_some() || self.pattern.is_some() {
            self.pattern = Some(outer.unwrap_or_else(|| before.to_string()) + self.pattern());
        }
        self.pointer.insert_str(0, &before.to_string());
    }
}

/// The same rule, broken at the same place in the same way.
impl PartialEq for Violation {
    fn eq(&self, other: &Self) -> bool {
        self.pointer == other.pointer && self.rule == other.rule && self.found == other.found
    }
}

impl Eq for Violation {}

impl fmt::Display for Violation {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Rule { id, sentence, source, evidence, .. } = *self.rule;
        let pointer = if self.pointer.is_empty() { "the whole value" } else { &self.pointer };
        write!(f, "{pointer}: {}", sentence.trim_end_matches('.'))?;
        if let Some(found) = &self.found {
            write!(f, "; found {found}")?;
        }
        Origin { id: Some(id), evidence, source }.fmt(f)
    }
}

impl std::error::Error for Violation {}
