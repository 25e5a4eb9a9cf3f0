//! What a constraint demands, in words: the one sentence for docs, violations, tables and findings.

use std::fmt;

use crate::model::Literal;

/// Words, and the text of a spec that they end with: that is quoted as its place wants.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Wording {
    /// The words: `at most 255 characters`. Empty if there is nothing to say.
    pub words: String,
    /// The text behind them: a pattern, the name of a member.
    pub code: Option<String>,
}

impl Wording {
    /// Words that end with a text of the spec; none if the argument is no text.
    pub(super) fn ending_with(words: &str, argument: &Literal) -> Self {
        match argument {
            Literal::String(text) => Self { words: words.to_owned(), code: Some(text.clone()) },
            _ => Self::default(),
        }
    }
}

impl From<String> for Wording {
    fn from(words: String) -> Self {
        Self { words, code: None }
    }
}

/// With the text in backticks.
impl fmt::Display for Wording {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.code {
            Some(code) => write!(f, "{} `{code}`", self.words),
            None => f.write_str(&self.words),
        }
    }
}
