//! Reads type text: `list<T>?`, `uuid | integer`, `TenantId!`.

use super::decode::shorten;
use super::yaml::Scalar;
use crate::diagnostic::{Check, Diagnostic};
use crate::source::{SourceMap, Span, Spanned};

/// Type text that does not read.
pub static TYPE_SYNTAX: Check = Check::error(
    "type-syntax",
    "Type text is a scalar or a named type, `list<T>` or `map<T>`, followed by `?` if the documentation says that it may be null, and by `!` if it says that it never is; `A | B` is a type that is one of several, distinguished by their JSON kind.",
);

/// How deep `list<…>` may nest.
const DEPTH_LIMIT: usize = 16;

/// How many types may stand side by side; JSON has five kinds to tell them apart.
const TERM_LIMIT: usize = 16;

/// The text of a type: the scalar that was written, and what it was parsed into.
#[derive(Clone, Debug)]
pub struct TypeText {
    /// What was written.
    pub scalar: Scalar,
    /// The type, or what is wrong with the text. Whoever takes the type reports that: the type of something that is
    /// dropped for another reason has no finding.
    pub parsed: Result<TypeExpression, Box<Diagnostic>>,
}

impl TypeText {
    /// Parses the type in a scalar.
    pub(super) fn parse(scalar: &Scalar, sources: &SourceMap) -> Self {
        Self { scalar: scalar.clone(), parsed: parse(scalar, sources).map_err(Box::new) }
    }
}

/// A type as written: one term, or several to be told apart by JSON kind.
#[derive(Clone, Debug)]
pub struct TypeExpression {
    /// The terms; never empty.
    pub terms: Vec<TypeTerm>,
    /// The whole text.
    pub span: Span,
}

/// One term of a type.
#[derive(Clone, Debug)]
pub enum TypeTerm {
    /// A scalar or a named type.
    Name(Spanned<String>, Option<char>),
    /// `list<…>`
    List(Box<TypeExpression>, Option<char>, Span),
    /// `map<…>`
    Map(Box<TypeExpression>, Option<char>, Span),
}

impl TypeTerm {
    /// The mark behind it.
    #[must_use]
    pub const fn mark(&self) -> Option<char> {
        match self {
            Self::Name(_, mark) | Self::List(_, mark, _) | Self::Map(_, mark, _) => *mark,
        }
    }
}

/// Parses the text of a scalar; the caret of the finding is at the first character that does not fit.
fn parse(scalar: &Scalar, sources: &SourceMap) -> Result<TypeExpression, Diagnostic> {
    let mut reader = Reader { scalar, sources, text: &scalar.text, at: 0 };
    let expression = reader.expression(0)?;
    if reader.at < reader.text.len() {
        return Err(reader.unexpected("the end"));
    }
    Ok(expression)
}

struct Reader<'a> {
    scalar: &'a Scalar,
    sources: &'a SourceMap,
    text: &'a str,
    at: usize,
}

impl Reader<'_> {
    fn span(&self, start: usize, end: usize) -> Span {
        self.scalar.locate(self.sources, start..end)
    }

    fn unexpected(&self, expected: &str) -> Diagnostic {
        let next = self.text[self.at..].chars().next();
        let found = next.map_or_else(|| "the end".to_owned(), |next| format!("`{next}`"));
        let span = self.span(self.at, self.at + next.map_or(0, char::len_utf8));
        Diagnostic::new(
            &TYPE_SYNTAX,
            span,
            format!("expected {expected}, found {found} in the type `{}`", shorten(self.text.trim())),
        )
        .help("a type is written like `string`, `uuid?`, `list<Contact>`, `map<integer>?` or `uuid | integer`")
    }

    fn blanks(&mut self) {
        let rest = &self.text[self.at..];
        self.at += rest.len() - rest.trim_start().len();
    }

    fn take(&mut self, wanted: char) -> bool {
        let found = self.text[self.at..].starts_with(wanted);
        self.at += usize::from(found);
        found
    }

    fn expression(&mut self, depth: usize) -> Result<TypeExpression, Diagnostic> {
        self.blanks();
        let start = self.at;
        let mut terms = vec![self.term(depth)?];
        let mut end = self.at;
        loop {
            self.blanks();
            if !self.take('|') {
                break;
            }
            self.blanks();
            if terms.len() == TERM_LIMIT {
                return Err(self.unexpected("at most 16 types in a union"));
            }
            terms.push(self.term(depth)?);
            end = self.at;
        }
        Ok(TypeExpression { terms, span: self.span(start, end) })
    }

    fn term(&mut self, depth: usize) -> Result<TypeTerm, Diagnostic> {
        let start = self.at;
        let rest = &self.text[start..];
        let length = rest.find(|c: char| !(c.is_alphanumeric() || c == '_' || c == '-')).unwrap_or(rest.len());
        if length == 0 {
            return Err(self.unexpected("the name of a type"));
        }
        let name = &rest[..length];
        self.at += length;
        let generic = matches!(name, "list" | "map") && self.text[self.at..].starts_with('<');
        if !generic {
            let span = self.span(start, self.at);
            return Ok(TypeTerm::Name(Spanned::new(name.to_owned(), span), self.mark()));
        }
        if depth >= DEPTH_LIMIT {
            return Err(self.unexpected("at most 16 nested lists"));
        }
        self.at += 1;
        let inner = Box::new(self.expression(depth + 1)?);
        self.blanks();
        if !self.take('>') {
            return Err(self.unexpected("`>`"));
        }
        let mark = self.mark();
        let span = self.span(start, self.at);
        Ok(if name == "list" { TypeTerm::List(inner, mark, span) } else { TypeTerm::Map(inner, mark, span) })
    }

    fn mark(&mut self) -> Option<char> {
        ['?', '!'].into_iter().find(|mark| self.take(*mark))
    }
}
