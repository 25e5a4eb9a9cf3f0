//! `pattern`: a text matches a regular expression, in time linear in the text.

use regex::{Regex, RegexBuilder};
use std::sync::OnceLock;

/// A regular expression, compiled when it is first asked.
///
/// It matches anywhere in the text unless it is anchored.
///
/// ```
/// use specwright_runtime::constraint::Pattern;
///
/// static DOMAIN: Pattern = Pattern::new(r"\.example$");
/// assert!(DOMAIN.matches("contoso.example"));
/// assert!(!DOMAIN.matches("contoso.example.org"));
/// ```
#[derive(Debug)]
pub struct Pattern {
    expression: &'static str,
    compiled: OnceLock<Option<Regex>>,
}

impl Pattern {
    /// The pattern of that expression, in the syntax of the crate `regex`.
    #[must_use]
    pub const fn new(expression: &'static str) -> Self {
        Self { expression, compiled: OnceLock::new() }
    }

    /// True if the text matches.
    ///
    /// Every expression in generated code is one that the compiler of specs has parsed and found small enough. One that
    /// does not compile all the same says nothing of any text, and matches.
    #[inline]
    pub fn matches(&self, text: &str) -> bool {
        self.compiled.get_or_init(|| compile(self.expression)).as_ref().is_none_or(|regex| regex.is_match(text))
    }
}

#[cold]
fn compile(expression: &str) -> Option<Regex> {
    // The compiler of specs has its own bound on the size, so that none is needed here.
    RegexBuilder::new(expression).size_limit(usize::MAX).build().ok()
}
