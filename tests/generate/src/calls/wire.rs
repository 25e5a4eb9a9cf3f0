//! What a request has to be, by the model alone: method, path, query, headers, body.

use super::json::Json;
use super::sample::{Sampler, ValuePosition};
use super::{rule, satisfies};
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use percent_encoding::percent_decode_str;
use specwright::model::{
    Auth, AuthKind, AuthScheme, Field, Join, Operation, PathPart, ServerBase, Shape, Type, TypeKind,
};
use specwright::proof::{self, Parameter};
use specwright::rule::This;
use specwright::valid::ValidApi;

/// The caller's address ends with this path where the caller gives it.
pub(super) const GIVEN: &str = "/given";

/// What the own `Authenticate` value of the tests sets.
pub(super) const OWN_HEADER: (&str, &str) = ("x-own-credentials", "own secret");

/// The user of basic credentials.
pub(super) const USER: &str = "user";

/// A request as the model describes it.
#[derive(Default)]
pub(super) struct Request {
    pub(super) method: &'static str,
    /// Decoded segments.
    pub(super) path: Vec<String>,
    /// Decoded names and values.
    pub(super) query: Vec<(String, String)>,
    /// Names in lower case.
    pub(super) headers: Vec<(String, String)>,
    /// Headers with credentials of the client that are not for this operation.
    pub(super) absent: Vec<String>,
    pub(super) body: Option<Json>,
    /// What callers pass, by place and name on the wire.
    pub(super) values: Vec<Passed>,
    /// No values were found that keep all that the page says; such a call has to be sent unchecked.
    pub(super) unchecked: bool,
}

/// A value that a caller passes.
pub(super) struct Passed {
    pub(super) place: &'static str,
    pub(super) name: String,
    pub(super) json: Json,
}

/// The secret that is sent for a scheme.
pub(super) fn secret(scheme: &AuthScheme) -> String {
    format!("secret of {}", scheme.name.value)
}

/// The value of a header that the client or every call sends, always the same.
pub(super) fn shared_header(api: &ValidApi, field: &Field) -> Json {
    Sampler::new(api, ValuePosition::Header).value(&field.ty, &field.name)
}

/// The request of an operation, as version `version` has it.
pub(super) fn request(api: &ValidApi, operation: &Operation, version: Option<&str>) -> Request {
    let mut request = Request { method: operation.verb.wire(), ..Request::default() };
    let mut samples = Samples::of(api, operation);
    samples.mend(api, operation);
    request.unchecked = !samples.keep(api, operation);
    parameters(operation, samples.values, &mut request);
    request.path = path(api, operation, version, &request);
    let sent = request.values.iter().find(|passed| passed.place == "body").map(|passed| passed.json.clone());
    if let (Some(body), Some(json)) = (&operation.body, sent) {
        request.headers.push(("content-type".into(), body.media.clone()));
        request.body = Some(json);
    }
    headers(api, operation, &mut request);
    credentials(auth_of(api, operation), &mut request);
    let sent = |name: &String| request.headers.iter().any(|(known, _)| known == name);
    request.absent = credential_headers(api.auth.as_ref()).into_iter().filter(|name| !sent(name)).collect();
    request
}

/// The values of an operation, before they are put into a request.
struct Samples {
    values: Vec<Passed>,
}

impl Samples {
    fn of(api: &ValidApi, operation: &Operation) -> Self {
        let mut values = Vec::new();
        let mut address = Sampler::new(api, ValuePosition::Address);
        let mut add = |place, name: &str, json| values.push(Passed { place, name: name.to_owned(), json });
        for field in &operation.path_parameters {
            add("path", &field.name, address.value(&field.ty, &field.name));
        }
        for query in &operation.query {
            add("query", &query.field.name, address.value(&query.field.ty, &query.field.name));
        }
        let mut header = Sampler::new(api, ValuePosition::Header);
        for field in &operation.headers {
            add("header", &field.name, header.value(&field.ty, &field.name));
        }
        if let Some(body) = &operation.body {
            add("body", "body", Sampler::new(api, ValuePosition::Sent).value(&body.ty, "body"));
        }
        Self { values }
    }

    /// As rules of the operation see them.
    fn this(&self) -> Json {
        Json::Object(self.values.iter().map(|passed| (passed.name.clone(), passed.json.clone())).collect())
    }

    /// Leaves out what the rules of the operation forbid.
    fn mend(&mut self, api: &ValidApi, operation: &Operation) {
        let free: Vec<&str> = free(operation).collect();
        let mended = rule::without_forbidden(api, This::Operation(operation), &operation.rules, &free, self.this());
        self.values.retain(|passed| match &mended {
            Json::Object(members) => {
                !free.contains(&passed.name.as_str()) || members.iter().any(|(name, _)| *name == passed.name)
            }
            _ => true,
        });
    }

    /// Whether all that the page says is kept.
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
            "header" => request.headers.push((passed.name.to_ascii_lowercase(), header_text(&passed.json))),
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

fn path(api: &ValidApi, operation: &Operation, version: Option<&str>, request: &Request) -> Vec<String> {
    let base = base_path(api).replace("{version}", version.unwrap_or_default());
    // A segment is cut at slashes of the template, not at those of values.
    let mut segments: Vec<String> = vec![String::new()];
    let literal = |text: &str, segments: &mut Vec<String>| {
        for (at, part) in text.split('/').enumerate() {
            if at > 0 {
                segments.push(String::new());
            }
            if let Some(last) = segments.last_mut() {
                last.push_str(&decoded(part));
            }
        }
    };
    literal(&base, &mut segments);
    for part in &operation.template {
        match part {
            PathPart::Literal(text) => literal(text, &mut segments),
            PathPart::Parameter(at) => {
                let name = operation.path_parameters.get(*at).map(|field| field.name.value.as_str());
                let passed = request.values.iter().find(|it| it.place == "path" && Some(it.name.as_str()) == name);
                if let (Some(last), Some(passed)) = (segments.last_mut(), passed) {
                    last.push_str(&text(&passed.json));
                }
            }
        }
    }
    // The address begins with a slash, so nothing stands before the first.
    segments.split_off(1)
}

/// A part of a template without its percent-encoding.
fn decoded(text: &str) -> String {
    percent_decode_str(text).decode_utf8_lossy().into_owned()
}

/// The path of the API's address, without a slash at its end; may hold `{version}`.
pub(super) fn base_path(api: &ValidApi) -> String {
    let path = match api.server.as_ref().map(|server| &server.base) {
        Some(ServerBase::Fixed(url)) => {
            let rest = url.split_once("://").map_or(url.as_str(), |(_, rest)| rest);
            rest.find('/').map_or(String::new(), |at| rest[at..].to_owned())
        }
        Some(ServerBase::Given { then, .. }) => {
            format!("{GIVEN}{}", then.as_ref().map(|then| then.value.as_str()).unwrap_or_default())
        }
        None => GIVEN.to_owned(),
    };
    path.trim_end_matches('/').to_owned()
}

fn headers(api: &ValidApi, operation: &Operation, request: &mut Request) {
    for field in api.client_headers.iter().chain(&api.call_headers) {
        let name = field.name.to_ascii_lowercase();
        if !request.headers.iter().any(|(known, _)| *known == name) {
            request.headers.push((name, header_text(&shared_header(api, field))));
        }
    }
    if !request.headers.iter().any(|(name, _)| name == "accept") {
        let media = api
            .responses_of(operation)
            .filter(|response| {
                response.status.is_success() && !matches!(response.body, specwright::model::ResponseBody::None)
            })
            .find_map(|response| response.media.clone());
        request.headers.push(("accept".into(), media.unwrap_or_else(|| "application/json".into())));
    }
}

/// How callers of an operation show who they are. Where the page does not say, they do it as for the others.
pub(super) fn auth_of<'a>(api: &'a ValidApi, operation: &'a Operation) -> Option<&'a Auth> {
    operation.auth.as_ref().filter(|auth| !matches!(auth, Auth::Undocumented(_))).or(api.auth.as_ref())
}

fn credential_headers(auth: Option<&Auth>) -> Vec<String> {
    let schemes = match auth {
        Some(Auth::Schemes(schemes)) => schemes,
        Some(Auth::None(_)) => return Vec::new(),
        Some(Auth::Undocumented(_)) | None => return vec![OWN_HEADER.0.to_owned()],
    };
    schemes.iter().filter_map(|scheme| scheme.kind.header()).map(str::to_ascii_lowercase).collect()
}

fn credentials(auth: Option<&Auth>, request: &mut Request) {
    let schemes = match auth {
        Some(Auth::Schemes(schemes)) => schemes,
        Some(Auth::None(_)) => return,
        Some(Auth::Undocumented(_)) | None => {
            return request.headers.push((OWN_HEADER.0.into(), OWN_HEADER.1.into()));
        }
    };
    // What comes with a call takes the place of what the client has.
    let (per_call, shared): (Vec<_>, Vec<_>) = schemes.iter().partition(|scheme| scheme.per_call);
    for scheme in shared.into_iter().chain(per_call) {
        let secret = secret(scheme);
        let (name, value) = match &scheme.kind {
            AuthKind::Header(name) => (name.to_ascii_lowercase(), secret),
            AuthKind::Query(name) => {
                request.query.push((name.clone(), secret));
                continue;
            }
            // A token that is at hand is taken in place of one that is fetched.
            AuthKind::Bearer(_) | AuthKind::OAuth2(_) => ("authorization".into(), format!("Bearer {secret}")),
            AuthKind::Basic(_) => {
                ("authorization".into(), format!("Basic {}", STANDARD.encode(format!("{USER}:{secret}"))))
            }
            AuthKind::ClientCertificate => continue,
        };
        request.headers.retain(|(known, _)| *known != name);
        request.headers.push((name, value));
    }
}

/// Members that hold lists of key and value entries, whose order has no meaning.
pub(super) fn pair_lists(api: &ValidApi) -> Vec<String> {
    let mut names = Vec::new();
    for def in &api.types {
        if let Shape::Object(object) = &def.shape
            && let Some(pairs) = &object.pairs
            && !names.contains(&pairs.list.value)
        {
            names.push(pairs.list.value.clone());
        }
    }
    names
}

/// Whether a type's values can be anything.
pub(super) const fn is_json(ty: &Type) -> bool {
    matches!(ty.kind, TypeKind::Scalar(specwright::model::Scalar::Json))
}
