//! What a request has to be, by the model alone: method, path, query, headers, body.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use percent_encoding::percent_decode_str;
use specwright::example::{self, Json, Manner, Passed};
use specwright::model::{Auth, AuthKind, AuthScheme, Field, Operation, ServerBase, Shape, Type, TypeKind};
use specwright::valid::ValidApi;

/// The caller's address ends with this path where the caller gives it.
pub(crate) const GIVEN: &str = "/given";

/// What the own `Authenticate` value of the tests sets.
pub(super) const OWN_HEADER: (&str, &str) = ("x-own-credentials", "own secret");

/// The user of basic credentials.
pub(crate) const USER: &str = "user";

/// A request as it has to arrive.
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
    /// No values were found that keep all that is documented; such a call has to be sent unchecked.
    pub(super) unchecked: bool,
}

/// The secret that is sent for a scheme.
pub(super) fn secret(scheme: &AuthScheme) -> String {
    format!("secret of {}", scheme.name.value)
}

/// The value of a header that the client or every call sends, always the same.
pub(super) fn shared_header(api: &ValidApi, field: &Field) -> Json {
    example::shared_header(api, field, Manner::Odd)
}

/// The request of an operation, as version `version` has it.
pub(super) fn request(api: &ValidApi, operation: &Operation, version: Option<&str>) -> Request {
    let made = example::request(api, operation, Manner::Odd);
    let mut request = Request {
        method: made.method,
        path: address(api, version).chain(made.path).collect(),
        query: made.query,
        headers: made.headers.into_iter().map(|(name, value)| (name.to_ascii_lowercase(), value)).collect(),
        absent: Vec::new(),
        body: made.body,
        values: made.values,
        unchecked: made.unchecked,
    };
    if let (Some(body), Some(_)) = (&operation.body, &request.body) {
        request.headers.push(("content-type".into(), body.media.clone()));
    }
    if !request.headers.iter().any(|(name, _)| name == "accept") {
        request.headers.push(("accept".into(), example::accept(api, operation)));
    }
    credentials(auth_of(api, operation), &mut request);
    let sent = |name: &String| request.headers.iter().any(|(known, _)| known == name);
    request.absent = credential_headers(api.auth.as_ref()).into_iter().filter(|name| !sent(name)).collect();
    request
}

/// The decoded segments of the address.
fn address(api: &ValidApi, version: Option<&str>) -> impl Iterator<Item = String> {
    let base = base_path(api).replace("{version}", version.unwrap_or_default());
    let segments: Vec<String> = base.split('/').skip(1).map(decoded).collect();
    segments.into_iter()
}

/// A part of an address without its percent-encoding.
fn decoded(text: &str) -> String {
    percent_decode_str(text).decode_utf8_lossy().into_owned()
}

/// The path of the API's address, without a slash at its end; may hold `{version}`.
pub(crate) fn base_path(api: &ValidApi) -> String {
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
