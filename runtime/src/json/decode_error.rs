//! Why a JSON text could not be read as the type that was wanted, and where.

use crate::foreign::{self, CUT, Known};
use std::borrow::Cow;
use std::fmt;

/// At most this many bytes of a path are kept.
const PATH: usize = 1024;

/// A JSON text that does not have the documented shape.
///
/// It says where (`path`), what was wanted (`expected`) and what came instead (`found`).
///
/// `Display` and `Debug` show no value of the text and no key of a map, since either may be data of a customer; a key is
/// shown as `[*]`. Names of members are shown. [`excerpt`](Self::excerpt) and [`path`](Self::path) have the rest, and
/// [`with_excerpt`](Self::with_excerpt) lets both show it.
#[derive(Clone, PartialEq, Eq)]
pub struct DecodeError(Box<Detail>);

#[derive(Clone, PartialEq, Eq)]
struct Detail {
    /// Without the leading `$`, which is added when it is shown.
    steps: String,
    /// The same without the keys of maps.
    steps_shown: String,
    expected: Cow<'static, str>,
    found: Cow<'static, str>,
    excerpt: String,
    /// Whether a required member is not there.
    lack: bool,
    /// Whether it was noted as drift.
    noted: bool,
    /// Whether the excerpt and the keys of maps are shown.
    open: bool,
}

impl DecodeError {
    /// An error at the root of the value that is being read; callers further out add their steps to the path.
    pub fn new(expected: impl Into<Cow<'static, str>>, found: impl Into<Cow<'static, str>>) -> Self {
        Self(Box::new(Detail {
            steps: String::new(),
            steps_shown: String::new(),
            expected: expected.into(),
            found: found.into(),
            excerpt: String::new(),
            lack: false,
            noted: false,
            open: false,
        }))
    }

    /// The error that a required member is not there, or is null.
    pub(crate) fn missing(name: &'static str, found: &'static str) -> Self {
        let mut error = Self::new("a value", found).in_member(name);
        error.0.lack = true;
        error
    }

    /// True if a required member is not there, or is null.
    pub(crate) fn is_lack(&self) -> bool {
        self.0.lack
    }

    /// True if it was noted as drift.
    pub(super) fn is_noted(&self) -> bool {
        self.0.noted
    }

    /// Says that it was noted as drift.
    pub(super) fn set_noted(&mut self) {
        self.0.noted = true;
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

    /// Leaves out secrets that a service repeated.
    pub(crate) fn hide(&mut self, known: &Known) {
        for text in [&mut self.0.excerpt, &mut self.0.steps, &mut self.0.steps_shown] {
            *text = known.hide(std::mem::take(text));
        }
    }

    /// The error as seen from the object that has the value under `name`.
    #[must_use]
    pub fn in_member(mut self, name: &str) -> Self {
        let step = self.step(name);
        self.0.add(&step, &step);
        self
    }

    /// The error as seen from the map that has the value under `key`, which is data as well.
    pub(crate) fn in_key(mut self, key: &str) -> Self {
        let step = self.step(key);
        self.0.add(&step, "[*]");
        self
    }

    /// The step to the member of this name. What stands under the name of a secret is not shown.
    fn step(&mut self, name: &str) -> String {
        let shown = foreign::name(name);
        let plain = !name.is_empty()
            && !name.starts_with(|first: char| first.is_ascii_digit())
            && shown.chars().all(|c| c.is_alphanumeric() || matches!(c, '_' | '-' | '$' | CUT));
        if foreign::is_sensitive(name) {
            self.0.excerpt = foreign::REDACTED.to_owned();
        }
        if plain { format!(".{shown}") } else { format!("[\"{}\"]", foreign::name_in_quotes(name)) }
    }

    /// The error as seen from the array that has the value at `index`.
    #[must_use]
    pub fn in_item(mut self, index: usize) -> Self {
        let step = format!("[{index}]");
        self.0.add(&step, &step);
        self
    }

    /// The same error, whose `Display` and `Debug` show its excerpt and the keys of maps. Both may hold data of a customer.
    #[must_use]
    pub fn with_excerpt(mut self) -> Self {
        self.0.open = true;
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
    /// Adds a step before the others, and what is shown of it.
    fn add(&mut self, step: &str, shown: &str) {
        put_before(&mut self.steps, step);
        put_before(&mut self.steps_shown, shown);
    }

    /// The steps as they are shown.
    fn shown(&self) -> &str {
        if self.open { &self.steps } else { &self.steps_shown }
    }

    /// The excerpt as it is shown.
    fn shown_excerpt(&self) -> Option<&str> {
        Some(self.excerpt.as_str()).filter(|excerpt| self.open && !excerpt.is_empty())
    }
}

/// Puts a step before the others. What lies deepest is left out where the path gets too long.
fn put_before(steps: &mut String, step: &str) {
    steps.insert_str(0, step);
    if steps.len() > PATH {
        let end = (0..=PATH).rev().find(|at| steps.is_char_boundary(*at));
        steps.truncate(end.unwrap_or_default());
        steps.push(CUT);
    }
}

impl fmt::Display for DecodeError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "${}: expected {}, found {}", self.0.shown(), self.0.expected, self.0.found)?;
        self.0.shown_excerpt().map_or(Ok(()), |excerpt| write!(f, ": {excerpt}"))
    }
}

impl fmt::Debug for DecodeError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("DecodeError")
            .field("path", &format_args!("${}", self.0.shown()))
            .field("expected", &self.0.expected)
            .field("found", &self.0.found)
            .field("excerpt", &self.0.shown_excerpt())
            .finish()
    }
}

impl std::error::Error for DecodeError {}
