//! The operations of a small API of notes.

use std::fmt;

use specwright_runtime::{
    DecodeError, Extra, Json, Meta, Method, Operation, Outcome, ReadJson, Reader, RequestWriter, ResponseView, Segment,
    Validate, WriteJson, Writer, to_string,
};

/// A note.
#[derive(Clone, Debug, PartialEq)]
pub struct Note {
    /// `id`, required
    pub id: i64,
    /// `text`
    pub text: Option<String>,
    /// `tags`
    pub tags: Option<Vec<String>>,
    /// Members that the documentation does not list.
    pub extra: Extra,
}

impl ReadJson for Note {
    fn read(r: &mut Reader<'_>) -> Result<Self, DecodeError> {
        const NAMES: &[&str] = &["id", "text", "tags"];
        let mut o = r.object()?;
        let (mut id, mut text, mut tags) = (None, None, None);
        while let Some(index) = o.next(r, NAMES)? {
            match index {
                0 => o.member(r, &mut id)?,
                1 => o.member(r, &mut text)?,
                _ => o.member(r, &mut tags)?,
            }
        }
        Ok(Self { id: o.required(id, "id")?, text, tags, extra: o.into_extra() })
    }
}

impl WriteJson for Note {
    fn write(&self, w: &mut Writer) {
        let mut o = w.object().with_extra(&self.extra);
        o.required("id", &self.id);
        o.member("text", &self.text);
        o.member("tags", &self.tags);
        o.end();
    }
}

/// The documented error.
#[derive(Clone, PartialEq, Eq)]
pub struct Problem {
    /// `code`, required
    pub code: String,
}

impl ReadJson for Problem {
    fn read(r: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let mut o = r.object()?;
        let mut code = None;
        while o.next(r, &["code"])?.is_some() {
            o.member(r, &mut code)?;
        }
        Ok(Self { code: o.required(code, "code")? })
    }
}

impl fmt::Debug for Problem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Problem")
    }
}

impl fmt::Display for Problem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("see its body, `Problem`")
    }
}

/// What the statuses mean that are documented; 5XX and a few others are.
fn documented<T>(r: &ResponseView<'_>) -> Outcome<T, Problem> {
    match r.status() {
        400 | 404 | 408 | 429 | 500..=599 => r.json().map_or_else(Outcome::Undecodable, Outcome::Documented),
        _ => Outcome::Undocumented,
    }
}

fn note(r: &ResponseView<'_>) -> Outcome<String, Problem> {
    match r.status() {
        200..=299 => r.success::<Note, _>().map(|note| to_string(&note)),
        _ => documented(r),
    }
}

fn nothing(r: &ResponseView<'_>) -> Outcome<String, Problem> {
    match r.status() {
        200 | 204 => Outcome::Success("nothing".to_owned()),
        _ => documented(r),
    }
}

const META: Meta = Meta {
    id: "notes.read",
    source: "",
    method: Method::GET,
    path: &[Segment::Literal("/notes/"), Segment::Parameter("id")],
    accept: Some("application/json"),
    idempotent: true,
    client_auth: true,
    generated: &[],
    since: None,
    removed: None,
};

macro_rules! operations {
    ($($(#[$doc:meta])* $name:ident: $meta:expr, $body:expr, $decode:path;)*) => { $(
        $(#[$doc])*
        #[derive(Clone, Debug)]
        pub struct $name {
            /// The id in the path.
            pub id: String,
            /// The header `X-Note`.
            pub header: Option<String>,
        }

        impl $name {
            /// Of the note with this id.
            #[must_use]
            pub fn new(id: impl Into<String>) -> Self {
                Self { id: id.into(), header: None }
            }
        }

        impl Validate for $name {
            type Context = ();
        }

        impl Operation for $name {
            type Output = String;
            type Documented = Problem;
            const META: &'static Meta = &$meta;

            fn encode(&self, out: &mut RequestWriter) {
                out.path("id", &self.id);
                out.header("X-Note", &self.header);
                let body: Option<Json> = $body;
                out.optional_json("application/json", body.as_ref());
            }

            fn decode(r: &ResponseView<'_>) -> Outcome<String, Problem> {
                $decode(r)
            }
        }
    )* };
}

operations! {
    /// `GET /notes/{id}`
    Read: META, None, note;
    /// `POST /notes/{id}`, which may not be repeated
    Write: Meta { id: "notes.write", method: Method::POST, idempotent: false, ..META }, Some("a note".into()), note;
    /// `PUT /notes/{id}`
    Replace: Meta { id: "notes.replace", method: Method::PUT, ..META }, Some("a note".into()), note;
    /// `DELETE /notes/{id}`
    Remove: Meta { id: "notes.remove", method: Method::DELETE, ..META }, None, nothing;
    /// `HEAD /notes/{id}`
    Probe: Meta { id: "notes.probe", method: Method::HEAD, ..META }, None, nothing;
}
