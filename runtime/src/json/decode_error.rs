//! Why a JSON text could not be read as the type that was wanted, and where.

use crate::foreign::{self, CUT};
use std::borrow::Cow;
use std::fmt;

/// At most this many bytes of a path are kept.
const PATH: usize = 1024;

/// A JSON text that does not have the documented shape.
///
/// It says where (`path`), what was wanted (`expected`), what came instead (`found`), and shows the beginning of that
/// value (`excerpt`) with everything left out that looks like a secret.
#[derive(Clone, PartialEq, Eq)]
pub struct DecodeError(Box<Detail>);

#[derive(Clone, PartialEq, Eq)]
struct Detail {
    /// Without the leading `$`, which is added when it is shown.
    steps: String,
    expected: Cow<'static, str>,
    found: Cow<'static, str>,
    excerpt: String,
}

impl DecodeError {
    /// An error at the root of the value that is being read; callers further out add their steps to the path.
    pub fn new(expected: impl Into<Cow<'static, str>>, found: impl Into<Cow<'static, str>>) -> Self {
        Self(Box::new(Detail {
            steps: String::new(),
            expected: expected.into(),
            found: found.into(),
            excerpt: String::new(),
        }))
    }

    /// The same with an excerpt of the JSON text concerned.
    pub(crate) fn showing(mut self, json: &str) -> Self {
        self.0.excerpt = foreign::of_json(json);
        self
    }

    /// The same with what stands at `at` in a text that is not well formed there.
    pub(crate) fn showing_broken(mut self, text: &str, at: usize) -> Self {
        self.0.excerpt = foreign::of_broken(text, at);
        self
    }

    /// The same with the beginning of a body that is no JSON at all.
    pub(crate) fn showing_text(mut self, text: &str) -> Self {
        self.0.excerpt = foreign::of_text(text);
        self
    }

    /// The error as seen from the object that has the value under `name`.
    #[must_use]
    pub fn in_member(mut self, name: &str) -> Self {
        let shown = foreign::name(name);
        let plain = !name.is_empty()
            && !name.starts_with(|first: char| first.is_ascii_digit())
            && shown.chars().all(|c| c.is_alphanumeric() || matches!(c, '_' | '-' | '$' | CUT));
        let step = if plain { format!(".{shown}") } else { format!("[\"{}\"]", foreign::name_in_quotes(name)) };
        self.0.add(&step);
        if foreign::is_sensitive(name) {
            self.0.excerpt = foreign::REDACTED.to_owned();
        }
        self
    }

    /// The error as seen from the array that has the value at `index`.
    #[must_use]
    pub fn in_item(mut self, index: usize) -> Self {
        self.0.add(&format!("[{index}]"));
        self
    }

    /// Where the value stands, as a JSON path: `$.items[3].contactId`, `$` for the whole text. Of each name at most 80
    /// characters are shown, and none of one that looks like a secret.
    pub fn path(&self) -> String {
        format!("${}", self.0.steps)
    }

    /// What the reader wanted to see there: `a string`, `a member`, `a UUID`.
    pub fn expected(&self) -> &str {
        &self.0.expected
    }

    /// What it found: `null`, `an object`, `nothing`, or what is wrong with the text.
    pub fn found(&self) -> &str {
        &self.0.found
    }

    /// The beginning of the value found, at most 80 characters, without what looks like a secret; may be empty.
    pub fn excerpt(&self) -> &str {
        &self.0.excerpt
    }
}

impl Detail {
    /// Adds a step before the others. What lies deepest is left out where the path gets too long.
    fn add(&mut self, step: &str) {
        self.steps.insert_str(0, step);
        if self.steps.len() > PATH {
            let end = (0..=PATH).rev().find(|at| self.steps.is_char_boundary(*at));
            self.steps.truncate(end.unwrap_or_default());
            self.steps.push(CUT);
        }
    }
}

impl fmt::Display for DecodeError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "${}: expected {}, found {}", self.0.steps, self.0.expected, self.0.found)?;
        if self.0.excerpt.is_empty() { Ok(()) } else { write!(f, ": {}", self.0.excerpt) }
    }
}

impl fmt::Debug for DecodeError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("DecodeError")
            .field("path", &self.path())
            .field("expected", &self.0.expected)
            .field("found", &self.0.found)
            .field("excerpt", &self.0.excerpt)
            .finish()
    }
}

impl std::error::Error for DecodeError {}
