//! Two operations: one that may be repeated, and one that may not.

use specwright_runtime::{Json, Meta, Method, Operation, Outcome, RequestWriter, ResponseView, Segment, Validate};

pub const META: Meta = Meta {
    id: "notes.read",
    source: "",
    method: Method::GET,
    path: &[Segment::Literal("/note")],
    accept: Some("application/json"),
    idempotent: true,
    client_auth: true,
    generated: &[],
    since: None,
    removed: None,
};

/// `GET /note`
#[derive(Clone, Debug)]
pub struct Read;

/// `POST /note`
#[derive(Clone, Debug)]
pub struct Write;

impl Validate for Read {
    type Context = ();
}

impl Operation for Read {
    type Output = Json;
    type Documented = Json;
    const META: &'static Meta = &META;

    fn encode(&self, _out: &mut RequestWriter) {}

    fn decode(r: &ResponseView<'_>) -> Outcome<Json, Json> {
        if r.status() == 200 { r.success() } else { Outcome::Undocumented }
    }
}

impl Validate for Write {
    type Context = ();
}

impl Operation for Write {
    type Output = Json;
    type Documented = Json;
    const META: &'static Meta = &Meta { id: "notes.write", method: Method::POST, idempotent: false, ..META };

    fn encode(&self, out: &mut RequestWriter) {
        out.json("application/json", &Json::from("a note"));
    }

    fn decode(r: &ResponseView<'_>) -> Outcome<Json, Json> {
        Read::decode(r)
    }
}
