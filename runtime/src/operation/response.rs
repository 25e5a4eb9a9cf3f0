//! Reading the parts of a response.

use super::Outcome;
use crate::drift::{DriftKind, Notes};
use crate::foreign;
use crate::json::{Budget, DecodeError, ReadJson, from_slice_watched};
use crate::validation::{Path, Violations};
use bytes::Bytes;
use http::HeaderMap;
use http::header::{CONTENT_ENCODING, CONTENT_TYPE, HeaderName};

/// A complete response.
#[derive(Clone, Copy)]
pub struct ResponseView<'a> {
    response: &'a http::Response<Bytes>,
    /// Who is told where the response is not as documented.
    notes: Option<&'a Notes>,
    /// What reading the body may take.
    budget: Option<&'a Budget<'a>>,
}

impl<'a> ResponseView<'a> {
    /// Looks at a response.
    pub fn new(response: &'a http::Response<Bytes>) -> Self {
        Self { response, notes: None, budget: None }
    }

    /// The same within a budget, and perhaps for somebody who is told where the response is not as documented.
    pub(crate) fn watched(
        response: &'a http::Response<Bytes>,
        notes: Option<&'a Notes>,
        budget: &'a Budget<'a>,
    ) -> Self {
        Self { response, notes, budget: Some(budget) }
    }

    /// The status code.
    pub fn status(&self) -> u16 {
        self.response.status().as_u16()
    }

    /// The headers.
    pub fn headers(&self) -> &'a HeaderMap {
        self.response.headers()
    }

    /// The body as it came.
    pub fn body(&self) -> &'a Bytes {
        self.response.body()
    }

    /// The media type without its parameters, as the service wrote it; `None` if it names none.
    pub fn media(&self) -> Option<&'a str> {
        let media = self.text_of(CONTENT_TYPE)?.split(';').next()?.trim();
        (!media.is_empty()).then_some(media)
    }

    /// Reads the body as JSON, whatever media type it names.
    ///
    /// # Errors
    /// If the body is empty, not UTF-8, not JSON (a page of HTML, say) or does not have the shape of `T`.
    pub fn json<T: ReadJson>(&self) -> Result<T, DecodeError> {
        let body = self.body();
        if body.trim_ascii().is_empty() {
            return Err(DecodeError::new("JSON", "an empty body"));
        }
        let read = from_slice_watched(body, self.notes, self.budget);
        read.or_else(|error| self.null_body().ok_or_else(|| self.not_json().unwrap_or(error)))
    }

    /// Says which statuses of success are documented, by number; another one is drift.
    pub fn documented_successes(&self, documented: &[u16]) {
        let status = self.status();
        if let Some(notes) = self.notes.filter(|_| (200..300).contains(&status) && !documented.contains(&status)) {
            notes.status(status);
        }
    }

    /// The body is a success of type `T`.
    pub fn success<T: ReadJson, D>(&self) -> Outcome<T, D> {
        self.json().map_or_else(Outcome::Undecodable, Outcome::Success)
    }

    /// The body is a success of type `T`; where drift is looked for, `check` tells which documented rules the value
    /// breaks.
    pub fn success_checked<T: ReadJson, D>(&self, check: impl FnOnce(&T, &Path<'_>, &mut Violations)) -> Outcome<T, D> {
        let outcome = self.success();
        if let (Some(notes), Outcome::Success(value)) = (self.notes, &outcome) {
            let mut violations = Violations::of_answer();
            check(value, &Path::ROOT, &mut violations);
            violations.iter().for_each(|violation| violation.note(DriftKind::Bound, notes));
        }
        outcome
    }

    /// The body is a success of type `T`, or empty.
    pub fn success_optional<T: ReadJson, D>(&self) -> Outcome<Option<T>, D> {
        if self.body().trim_ascii().is_empty() {
            return Outcome::Success(None);
        }
        self.success().map(Some)
    }

    /// A success whose body, if there is one, is not documented; it stays in the reply.
    pub fn success_empty<D>(&self) -> Outcome<(), D> {
        Outcome::Success(())
    }

    /// The body is a success as it is.
    pub fn success_bytes<D>(&self) -> Outcome<Bytes, D> {
        Outcome::Success(self.body().clone())
    }

    /// The body is a documented error of type `B`.
    pub fn error<T, B: ReadJson, D>(&self, wrap: impl FnOnce(B) -> D) -> Outcome<T, D> {
        self.json().map_or_else(Outcome::Undecodable, |body| Outcome::Documented(wrap(body)))
    }

    /// A documented error whose body, if there is one, is not documented; it stays in the error.
    pub fn error_empty<T, D>(&self, documented: D) -> Outcome<T, D> {
        Outcome::Documented(documented)
    }

    /// A body that is null where a list or map is documented is an empty one, as a member would be, and drift.
    fn null_body<T: ReadJson>(&self) -> Option<T> {
        let empty = T::of_null_body().filter(|_| self.body().trim_ascii() == b"null")?;
        if let Some(notes) = self.notes {
            notes.null(None);
        }
        Some(empty)
    }

    /// Whether the body carries nothing: it is empty, or the JSON `null` or `{}`.
    pub fn carries_nothing(&self) -> bool {
        let body = self.body().trim_ascii();
        let braces = |body: &[u8]| {
            body.strip_prefix(b"{")
                .and_then(|rest| rest.strip_suffix(b"}"))
                .is_some_and(|in_it| in_it.trim_ascii().is_empty())
        };
        body.is_empty() || body == b"null" || braces(body)
    }

    /// Whether the body is a page of HTML or XML, as a gateway on the way sends it.
    pub fn is_page(&self) -> bool {
        self.page().is_some()
    }

    /// The page of HTML or XML that the body is.
    fn page(&self) -> Option<&'a str> {
        let text = std::str::from_utf8(self.body()).ok()?;
        let begins = text.trim_start_matches('\u{feff}').trim_start();
        let media = self.media().unwrap_or_default();
        (begins.starts_with('<') || media.eq_ignore_ascii_case("text/html")).then_some(begins)
    }

    /// The error of a body that is plainly something else than JSON.
    fn not_json(&self) -> Option<DecodeError> {
        let coded = |what, name: &str| DecodeError::new("JSON in UTF-8", format!("{what} `{}`", foreign::name(name)));
        if let Some(coding) = self.text_of(CONTENT_ENCODING).filter(|coding| !coding.eq_ignore_ascii_case("identity")) {
            return Some(coded("a body in the content coding", coding));
        }
        if let Some(charset) = self.charset().filter(|charset| !is_utf8(charset)) {
            return Some(coded("a body in the charset", charset));
        }
        self.page().map(|page| DecodeError::new("JSON", "a page of HTML or XML").showing_text(page))
    }

    /// The charset that the media type names.
    fn charset(&self) -> Option<&'a str> {
        let parameters = self.text_of(CONTENT_TYPE)?.split(';').skip(1);
        let mut named = parameters.filter_map(|parameter| parameter.split_once('='));
        let (_, charset) = named.find(|(name, _)| name.trim().eq_ignore_ascii_case("charset"))?;
        Some(charset.trim().trim_matches('"'))
    }

    fn text_of(&self, name: HeaderName) -> Option<&'a str> {
        self.headers().get(name)?.to_str().ok()
    }
}

/// True for the charsets in which JSON is as it should be.
fn is_utf8(charset: &str) -> bool {
    ["utf-8", "utf8", "us-ascii", "ascii"].iter().any(|known| charset.eq_ignore_ascii_case(known))
}

impl std::fmt::Debug for ResponseView<'_> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        // Headers and body can hold what does not belong in a log.
        f.debug_struct("ResponseView").field("status", &self.status()).finish_non_exhaustive()
    }
}
