// @generated from specs/library by `specwright generate`. Changes made here are lost.

use ::specwright_runtime as rt;

/// One book.
///
/// `GET /books/{id}`.
///
/// Answers:
///
/// - `200`: `Book`.
#[derive(Clone, Debug, PartialEq)]
pub struct BooksGet {
    /// The path parameter `id`.
    ///
    /// `id`; required.
    pub id: rt::Uuid,
}

impl BooksGet {
    /// The operation with what it needs.
    pub fn new(id: rt::Uuid) -> Self {
        Self { id }
    }
}

impl rt::Operation for BooksGet {
    type Output = super::types::Book;
    type Documented = super::Documented;
    const META: &'static rt::Meta = &rt::Meta {
        id: "books.get",
        source: "Made up / all",
        method: rt::Method::GET,
        path: &[rt::Segment::Literal("/books/"), rt::Segment::Parameter("id")],
        accept: Some("application/json"),
        idempotent: true,
        client_auth: true,
        since: None,
        removed: None,
    };
    fn encode(&self, out: &mut rt::RequestWriter) {
        out.path("id", &self.id);
    }
    fn decode(r: &rt::ResponseView<'_>) -> rt::Outcome<Self::Output, Self::Documented> {
        r.documented_successes(&[200]);
        match r.status() {
            200..=299 => {
                r.success_checked(|value, at, out| rt::Validate::check(
                    value,
                    &::core::default::Default::default(),
                    at,
                    out,
                ))
            }
            _ => rt::Outcome::Undocumented,
        }
    }
}
