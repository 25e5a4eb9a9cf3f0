//! A few operations, and clients for them.

use crate::spans::listen;
use specwright_runtime::{
    BuilderCore, CallOptions, Core, Error, Join, Json, Limits, Meta, Method, Operation, Outcome, Reply, RequestWriter,
    ResponseView, Retry, Segment,
};
use std::time::Duration;

pub const META: Meta = Meta {
    id: "",
    source: "",
    method: Method::GET,
    path: &[],
    accept: Some("application/json"),
    idempotent: true,
    client_auth: true,
    generated: &[],
    since: None,
    removed: None,
};

/// `GET /fetch`
#[derive(Clone, Debug)]
pub struct Fetch;

/// `HEAD /look`
#[derive(Clone, Debug)]
pub struct Look;

/// `POST /send`
#[derive(Clone, Debug)]
pub struct Send(pub Json);

/// `GET /items/{id}`
#[derive(Clone, Debug, Default)]
pub struct Find {
    pub id: String,
    pub note: Option<String>,
    pub query: Vec<String>,
    pub join: Option<Join>,
}

impl specwright_runtime::Validate for Fetch {
    type Context = ();
}

impl Operation for Fetch {
    type Output = Option<Json>;
    type Documented = Json;
    const META: &'static Meta = &Meta { id: "things.fetch", path: &[Segment::Literal("/fetch")], ..META };

    fn encode(&self, _out: &mut RequestWriter) {}

    fn decode(r: &ResponseView<'_>) -> Outcome<Self::Output, Json> {
        match r.status() {
            200 => r.success().map(Some),
            202..=299 => r.success_optional(),
            404 => Outcome::Success(None),
            400..=499 => r.error(|body| body),
            _ => Outcome::Undocumented,
        }
    }
}

impl specwright_runtime::Validate for Look {
    type Context = ();
}

impl Operation for Look {
    type Output = ();
    type Documented = Json;
    const META: &'static Meta =
        &Meta { id: "things.look", method: Method::HEAD, path: &[Segment::Literal("/look")], ..META };

    fn encode(&self, _out: &mut RequestWriter) {}

    fn decode(r: &ResponseView<'_>) -> Outcome<(), Json> {
        if r.status() == 200 { r.success_empty() } else { Outcome::Undocumented }
    }
}

impl specwright_runtime::Validate for Send {
    type Context = ();
}

impl Operation for Send {
    type Output = Option<Json>;
    type Documented = Json;
    const META: &'static Meta = &Meta {
        id: "things.send",
        method: Method::POST,
        path: &[Segment::Literal("/send")],
        idempotent: false,
        client_auth: true,
        generated: &[],
        ..META
    };

    fn encode(&self, out: &mut RequestWriter) {
        out.json("application/vnd.api+json", &self.0);
    }

    fn decode(r: &ResponseView<'_>) -> Outcome<Self::Output, Json> {
        Fetch::decode(r)
    }
}

impl specwright_runtime::Validate for Find {
    type Context = ();
}

impl Operation for Find {
    type Output = Option<Json>;
    type Documented = Json;
    const META: &'static Meta = &Meta {
        id: "things.find",
        path: &[Segment::Literal("/items/"), Segment::Parameter("id"), Segment::Literal("/x")],
        ..META
    };

    fn encode(&self, out: &mut RequestWriter) {
        out.path("id", &self.id);
        out.query_list("q", &self.query, self.join.unwrap_or(Join::Repeat));
        out.header("X-Note", &self.note);
    }

    fn decode(r: &ResponseView<'_>) -> Outcome<Self::Output, Json> {
        Fetch::decode(r)
    }
}

/// `GET /odata`
#[derive(Clone, Debug)]
pub struct OData(pub String);

impl specwright_runtime::Validate for OData {
    type Context = ();
}

impl Operation for OData {
    type Output = Option<Json>;
    type Documented = Json;
    const META: &'static Meta = &Meta { id: "things.odata", path: &[Segment::Literal("/odata")], ..META };

    fn encode(&self, out: &mut RequestWriter) {
        out.query("$filter", &self.0);
        out.query_list("$ids[x]", &[1, 2], Join::Repeat);
    }

    fn decode(r: &ResponseView<'_>) -> Outcome<Self::Output, Json> {
        Fetch::decode(r)
    }
}

/// `GET /several/{ids}`
#[derive(Clone, Debug)]
pub struct Several(pub Vec<String>);

impl specwright_runtime::Validate for Several {
    type Context = ();
}

impl Operation for Several {
    type Output = Option<Json>;
    type Documented = Json;
    const META: &'static Meta =
        &Meta { id: "things.several", path: &[Segment::Literal("/several/"), Segment::Parameter("ids")], ..META };

    fn encode(&self, out: &mut RequestWriter) {
        out.path_list("ids", &self.0);
        out.header_list("X-Ids", &self.0);
    }

    fn decode(r: &ResponseView<'_>) -> Outcome<Self::Output, Json> {
        Fetch::decode(r)
    }
}

/// A client of the server at this address, with short limits.
pub fn client(address: &str) -> Core {
    builder(address).build().unwrap()
}

pub fn builder(address: &str) -> BuilderCore {
    listen();
    let limits = Limits {
        connect: Duration::from_secs(5),
        total: Duration::from_secs(10),
        response_bytes: 64 * 1024,
        ..Limits::default()
    };
    BuilderCore::new(address.to_owned()).limits(limits).retry(Retry::off())
}

/// Runs an operation with nothing special about it.
pub async fn run<O: Operation>(core: &Core, operation: O) -> Result<Reply<O::Output>, Error<O::Documented>> {
    core.clone().run(operation, CallOptions::new()).await
}
