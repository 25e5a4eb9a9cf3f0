//! What is wrong with a call that was therefore not sent.

use std::borrow::Cow;
use std::fmt;

/// One thing that is wrong with a call.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Violation {
    pointer: String,
    rule: &'static str,
    sentence: Cow<'static, str>,
}

impl Violation {
    /// A violation of the rule with the id `rule`, at the place that `pointer` names.
    pub fn new(pointer: impl Into<String>, rule: &'static str, sentence: impl Into<Cow<'static, str>>) -> Self {
        Self { pointer: pointer.into(), rule, sentence: sentence.into() }
    }

    /// What is wrong: `path.tenantId`, `query.page`, `header.X-Tenant`, `$.email` in the body.
    pub fn pointer(&self) -> &str {
        &self.pointer
    }

    /// The id of the rule.
    pub fn rule(&self) -> &'static str {
        self.rule
    }

    /// What the rule says.
    pub fn sentence(&self) -> &str {
        &self.sentence
    }
}

impl fmt::Display for Violation {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {} [{}]", self.pointer, self.sentence, self.rule)
    }
}

impl std::error::Error for Violation {}

/// All that is wrong with a call.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Violations(Vec<Violation>);

impl Violations {
    /// These violations.
    pub fn new(violations: Vec<Violation>) -> Self {
        Self(violations)
    }

    /// The violations in the order in which they were found.
    pub fn iter(&self) -> std::slice::Iter<'_, Violation> {
        self.0.iter()
    }

    /// How many there are.
    pub fn len(&self) -> usize {
        self.0.len()
    }

    /// True if there is none.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }
}

impl<'a> IntoIterator for &'a Violations {
    type Item = &'a Violation;
    type IntoIter = std::slice::Iter<'a, Violation>;

    fn into_iter(self) -> Self::IntoIter {
        self.iter()
    }
}

impl From<Violation> for Violations {
    fn from(violation: Violation) -> Self {
        Self(vec![violation])
    }
}

/// One line for each.
impl fmt::Display for Violations {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (index, violation) in self.0.iter().enumerate() {
            if index > 0 {
                f.write_str("\n")?;
            }
            write!(f, "{violation}")?;
        }
        Ok(())
    }
}

impl std::error::Error for Violations {}
