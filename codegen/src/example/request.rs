//! What a request is, by the model alone: path, query, headers and body. Its address and its credentials are those of the caller.

use percent_encoding::percent_decode_str;

use super::json::Json;
use super::sample::{Fill, Manner, Sampler, ValuePosition};
use super::{rule, satisfies};
use crate::model::{Api, Field, Join, Operation, PathPart, Presence, ResponseBody, TypeKind};
use crate::proof::{self, Parameter};
use crate::rule::This;
use crate::valid::ValidApi;

/// A request as the model describes it.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Request {
    /// The method.
    pub method: &'static str,
    /// The decoded segments of the path, without that of the address.
    pub path: Vec<String>,
    /// The decoded names and values of the query.
    pub query: Vec<(String, String)>,
    /// The headers of the operation, then those of every call; not those of credentials and of the body.
    pub headers: Vec<(String, String)>,
    /// The body.
    pub body: Option<Json>,
    /// What callers pass, by place and name on the wire.
    pub values: Vec<Passed>,
    /// No values were found that keep all that is documented; such a call has to be sent unchecked.
    pub unchecked: bool,
}

/// A value that a caller passes.
#[derive(Clone, Debug, PartialEq)]
pub struct Passed {
    /// `path`, `query`, `header` or `body`.
    pub place: &'static str,
    /// The name on the wire; `body` for a body.
    pub name: String,
    /// The value.
    pub json: Json,
}

/// The request of an operation.
#[must_use]
pub fn request(api: &ValidApi, operation: &Operation, manner: Manner) -> Request {
    let mut request = Request { method: operation.verb.wire(), ..Request::default() };
    let (samples, keeps) = Samples::best(api, operation, manner);
    request.unchecked = !keeps;
    parameters(operation, samples.values, &mut request);
    request.path = path(operation, &request);
    request.body = request.values.iter().find(|passed| passed.place == "body").map(|passed| passed.json.clone());
    shared_headers(api, manner, &mut request);
    request
}

/// The value of a header that the client or every call sends, always the same.
#[must_use]
pub fn shared_header(api: &ValidApi, field: &Field, manner: Manner) -> Json {
    Sampler::new(api, ValuePosition::Header, manner).of_field(field)
}

/// The media type that an operation asks for, unless it has a header of its own for that.
#[must_use]
pub fn accept(api: &Api, operation: &Operation) -> String {
    let media = api
        .responses_of(operation)
        .filter(|response| response.status.is_success() && !matches!(response.body, ResponseBody::None))
        .find_map(|response| response.media.clone());
    media.unwrap_or_else(|| "application/json".into())
}

/// The values of an operation, before they are put into a request.
struct Samples {
    values: Vec<Passed>,
}

impl Samples {
    /// Those with everything in them; plain ones without what is optional, unless that breaks what is documented.
    /// Tells whether they keep all that is documented.
    fn best(api: &ValidApi, operation: &Operation, manner: Manner) -> (Self, bool) {
        if manner == Manner::Plain {
            let few = Self::of(api, operation, manner, Fill::Likely);
            if few.keep(api, operation) {
                return (few, true);
            }
        }
        let mut all = Self::of(api, operation, manner, Fill::All);
        all.mend(api, operation, manner.tries());
        let keeps = all.keep(api, operation);
        (all, keeps)
    }

    fn of(api: &ValidApi, operation: &Operation, manner: Manner, fill: Fill) -> Self {
        let mut values = Vec::new();
        let sampler = |place| Sampler::new(api, place, manner).filled(fill);
        let may_go = |field: &Field| match field.presence {
            Presence::Required => false,
            Presence::Optional => true,
            Presence::Unsaid => field.default.is_some(),
        };
        let is_left_out = |field: &Field| fill == Fill::Likely && may_go(field);
        let mut add = |place, name: &str, json| values.push(Passed { place, name: name.to_owned(), json });
        let mut address = sampler(ValuePosition::Address);
        for field in &operation.path_parameters {
            add("path", &field.name, address.of_field(field));
        }
        for query in operation.query.iter().filter(|query| !is_left_out(&query.field)) {
            add("query", &query.field.name, address.of_field(&query.field));
        }
        let mut header = sampler(ValuePosition::Header);
        for field in operation.headers.iter().filter(|field| !is_left_out(field)) {
            add("header", &field.name, header.of_field(field));
        }
        if let Some(body) = &operation.body {
            add("body", "body", sampler(ValuePosition::Sent).value(&body.ty, "body"));
        }
        Self { values }
    }

    /// As rules of the operation see them.
    fn this(&self) -> Json {
        Json::Object(self.values.iter().map(|passed| (passed.name.clone(), passed.json.clone())).collect())
    }

    /// Leaves out what the rules of the operation forbid.
    fn mend(&mut self, api: &ValidApi, operation: &Operation, mut tries: u32) {
        let free: Vec<&str> = free(operation).collect();
        let mended =
            rule::without_forbidden(api, This::Operation(operation), &operation.rules, &free, self.this(), &mut tries);
        self.values.retain(|passed| match &mended {
            Json::Object(members) => {
                !free.contains(&passed.name.as_str()) || members.iter().any(|(name, _)| *name == passed.name)
            }
            _ => true,
        });
    }

    /// Whether all that is documented is kept.
    fn keep(&self, api: &ValidApi, operation: &Operation) -> bool {
        let each = self.values.iter().all(|passed| {
            let is =
                |known: &Parameter<'_>| known.location.word() == passed.place && known.field.name.value == passed.name;
            let ty = proof::parameters(operation).find(is).map(|known| &known.field.ty);
            let body = || operation.body.as_ref().filter(|_| passed.place == "body").map(|body| &body.ty);
            ty.or_else(body).is_none_or(|ty| satisfies::value(api, ty, &passed.json))
        });
        each && satisfies::operation(api, operation, &self.this())
    }
}

/// The names of what may be left out.
fn free(operation: &Operation) -> impl Iterator<Item = &str> {
    let body = operation.body.as_ref().filter(|body| body.optional).map(|_| "body");
    let optional = proof::parameters(operation)
        .filter(|known| !known.is_required() && !matches!(known.field.ty.kind, TypeKind::Const(_)));
    optional.map(|known| known.field.name.value.as_str()).chain(body)
}

fn parameters(operation: &Operation, values: Vec<Passed>, request: &mut Request) {
    for passed in &values {
        match passed.place {
            "query" => {
                let query = operation.query.iter().find(|query| query.field.name.value == passed.name);
                let join = query.map(|query| query.join).unwrap_or_default();
                request.query.extend(pairs(&passed.name, &passed.json, join));
            }
            "header" => request.headers.push((passed.name.clone(), header_text(&passed.json))),
            _ => {}
        }
    }
    request.values = values;
}

/// A query parameter as pairs of name and value.
fn pairs(name: &str, json: &Json, join: Join) -> Vec<(String, String)> {
    let Json::List(items) = json else { return vec![(name.to_owned(), text(json))] };
    if items.iter().any(is_compound) {
        return vec![(name.to_owned(), json.to_string())];
    }
    let joined = |separator: &str| {
        let texts: Vec<String> = items.iter().map(text).collect();
        vec![(name.to_owned(), texts.join(separator))]
    };
    match join {
        Join::Comma => joined(","),
        Join::Space => joined(" "),
        Join::Pipe => joined("|"),
        Join::Repeat => items.iter().map(|item| (name.to_owned(), text(item))).collect(),
        Join::Brackets => items.iter().map(|item| (format!("{name}[]"), text(item))).collect(),
    }
}

/// A value as one text: lists of plain values with commas.
fn text(json: &Json) -> String {
    match json {
        Json::List(items) if !items.iter().any(is_compound) => {
            items.iter().map(Json::plain).collect::<Vec<_>>().join(",")
        }
        other => other.plain(),
    }
}

/// The text of a header; blanks around it are none of it.
fn header_text(value: &Json) -> String {
    text(value).trim_matches([' ', '\t']).to_owned()
}

const fn is_compound(json: &Json) -> bool {
    matches!(json, Json::List(_) | Json::Object(_))
}

fn path(operation: &Operation, request: &Request) -> Vec<String> {
    // A segment is cut at slashes of the template, not at those of values.
    let mut segments: Vec<String> = vec![String::new()];
    for part in &operation.template {
        match part {
            PathPart::Literal(text) => {
                for (at, part) in text.split('/').enumerate() {
                    if at > 0 {
                        segments.push(String::new());
                    }
                    if let Some(last) = segments.last_mut() {
                        last.push_str(&percent_decode_str(part).decode_utf8_lossy());
                    }
                }
            }
            PathPart::Parameter(at) => {
                let name = operation.path_parameters.get(*at).map(|field| field.name.value.as_str());
                let passed = request.values.iter().find(|it| it.place == "path" && Some(it.name.as_str()) == name);
                if let (Some(last), Some(passed)) = (segments.last_mut(), passed) {
                    last.push_str(&text(&passed.json));
                }
            }
        }
    }
    // A template begins with a slash, so nothing stands before the first.
    segments.split_off(1)
}

fn shared_headers(api: &ValidApi, manner: Manner, request: &mut Request) {
    for field in api.client_headers.iter().chain(&api.call_headers) {
        let is_there = request.headers.iter().any(|(known, _)| known.eq_ignore_ascii_case(&field.name));
        let is_left_out = manner == Manner::Plain
            && field.presence != Presence::Required
            && !matches!(field.ty.kind, TypeKind::Const(_));
        if !is_there && !is_left_out {
            request.headers.push((field.name.value.clone(), header_text(&shared_header(api, field, manner))));
        }
    }
}
