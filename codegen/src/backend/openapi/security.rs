//! How callers show who they are: schemes, and which of them a call needs.

use crate::model::{Auth, AuthKind, AuthScheme, ClientCredentials, Metadata, Operation};
use crate::schema::export::{Export, component_key};
use crate::schema::json::{Json, Object};
use crate::schema::metadata;

/// The key of the scheme that stands for credentials of which the page tells nothing.
const UNDOCUMENTED: &str = "undocumented";

/// Optional schemes up to this number are combined freely; beyond, all or none.
const COMBINED: usize = 4;

/// What every call needs, where anything is known of it.
pub(super) fn of_api(export: &Export<'_>) -> Option<Json> {
    export.api.auth.as_ref().map(|auth| requirements(export, auth, None))
}

/// What a call of this operation needs, where it differs from the API.
pub(super) fn of_operation(export: &Export<'_>, operation: &Operation) -> Option<Json> {
    operation.auth.as_ref().map(|auth| requirements(export, auth, Some(operation)))
}

/// `undocumented` or `none`, for whoever reads extensions.
pub(super) fn remark(export: &Export<'_>, auth: Option<&Auth>) -> Object {
    match auth {
        Some(Auth::Undocumented(_)) => Object::new().with("x-auth", UNDOCUMENTED),
        Some(Auth::None(known)) => {
            Object::new().with("x-auth", "none").filled("x-auth-facts", metadata::of_part(export, known))
        }
        Some(Auth::Schemes(_)) | None => Object::new(),
    }
}

/// All schemes, those of single operations included.
pub(super) fn schemes(export: &Export<'_>) -> Object {
    let own = export.api.operations.iter().filter_map(|operation| Some((operation.auth.as_ref()?, Some(operation))));
    let mut object = Object::new();
    for (auth, operation) in export.api.auth.iter().map(|auth| (auth, None)).chain(own) {
        match auth {
            Auth::None(_) => {}
            Auth::Undocumented(metadata) => {
                object.set(UNDOCUMENTED, placeholder().and(metadata::of_part(export, metadata)))
            }
            Auth::Schemes(schemes) => {
                for known in schemes {
                    object.set(key(export, known, operation), scheme(export, known));
                }
            }
        }
    }
    object
}

fn requirements(export: &Export<'_>, auth: &Auth, operation: Option<&Operation>) -> Json {
    let schemes = match auth {
        Auth::None(_) => return Json::List(Vec::new()),
        Auth::Undocumented(_) => return Json::list([needing([(UNDOCUMENTED.to_owned(), None)]), Object::new()]),
        Auth::Schemes(schemes) => schemes,
    };
    let optional: Vec<usize> = (0..schemes.len()).filter(|at| !schemes[*at].required).collect();
    let keys: Vec<String> = schemes.iter().map(|scheme| key(export, scheme, operation)).collect();
    Json::list(subsets(&optional).into_iter().map(|chosen| {
        let needed = (0..schemes.len()).filter(|at| schemes[*at].required || chosen.contains(at));
        needing(needed.map(|at| (keys[at].clone(), schemes[at].client_credentials())))
    }))
}

/// The ways to choose among the optional schemes, the fullest first, none of them last.
fn subsets(optional: &[usize]) -> Vec<Vec<usize>> {
    if optional.len() > COMBINED {
        return vec![optional.to_vec(), Vec::new()];
    }
    let chosen = |mask: usize| (0..optional.len()).filter(|at| mask >> at & 1 == 1).map(|at| optional[at]).collect();
    (0..1usize << optional.len()).rev().map(chosen).collect()
}

/// The keys of schemes, each with the scopes that are asked for.
fn needing<'a>(schemes: impl IntoIterator<Item = (String, Option<&'a ClientCredentials>)>) -> Object {
    schemes.into_iter().fold(Object::new(), |object, (key, flow)| {
        let scopes = flow.iter().flat_map(|flow| &flow.scopes).map(|scope| scope.value.as_str());
        object.with(key, Json::list(scopes))
    })
}

/// The scheme's name, with the operation before it where the API or an earlier operation has another scheme of that name.
fn key(export: &Export<'_>, scheme: &AuthScheme, operation: Option<&Operation>) -> String {
    let own = export.api.operations.iter().filter_map(|operation| operation.auth.as_ref());
    let mut all = export.api.auth.iter().chain(own).flat_map(Auth::schemes);
    let first = all.find(|known| known.name.value == scheme.name.value);
    match operation {
        Some(operation) if first.is_some_and(|first| first.kind != scheme.kind) => {
            component_key(&format!("{}.{}", operation.name.value, scheme.name.value))
        }
        _ => component_key(&scheme.name.value),
    }
}

fn scheme(export: &Export<'_>, scheme: &AuthScheme) -> Object {
    let kind = match &scheme.kind {
        AuthKind::Header(name) => api_key("header", name),
        AuthKind::Query(name) => api_key("query", name),
        AuthKind::Bearer(format) => {
            Object::new().with("type", "http").with("scheme", "bearer").filled("bearerFormat", format.as_str())
        }
        AuthKind::Basic(what) => {
            Object::new().with("type", "http").with("scheme", "basic").filled("x-basic", what.as_str())
        }
        AuthKind::OAuth2(flow) => {
            let facts = scheme.flow.as_ref().map(|facts| of_flow_facts(export, facts)).unwrap_or_default();
            let flows = Object::new().with("clientCredentials", client_credentials(flow).and(facts));
            Object::new().with("type", "oauth2").with("flows", flows)
        }
        AuthKind::ClientCertificate => Object::new().with("type", "mutualTLS"),
    };
    kind.maybe("description", scheme.metadata.words())
        .maybe("x-per", scheme.per_call.then_some("call"))
        .and(metadata::of_part(export, &scheme.metadata))
}

/// A flow, with what OpenAPI has no words for as extensions. `tokenUrl` has to be a URL, in which OpenAPI knows no variables: braces
/// are encoded, and the address as it is documented stands beside it.
fn client_credentials(flow: &ClientCredentials) -> Object {
    let scopes = flow.scopes.iter().fold(Object::new(), |object, scope| object.with(scope.value.as_str(), ""));
    let with =
        flow.with.iter().fold(Object::new(), |object, (name, value)| object.with(name.value.as_str(), value.as_str()));
    let token_url = flow.token_url.value.as_str();
    Object::new()
        .with("tokenUrl", token_url.replace('{', "%7B").replace('}', "%7D").as_str())
        .maybe("x-tokenUrl", token_url.contains('{').then_some(token_url))
        .with("scopes", scopes)
        .with("x-clientAuth", flow.client_auth.word())
        .maybe("x-media", flow.json.then_some("application/json"))
        .filled("x-with", with)
        .maybe("x-lifetime", flow.lifetime.as_ref().map(|lifetime| lifetime.value))
}

fn of_flow_facts(export: &Export<'_>, facts: &Metadata) -> Object {
    Object::new().maybe("x-description", facts.words()).and(metadata::of_part(export, facts))
}

fn api_key(place: &str, name: &str) -> Object {
    Object::new().with("type", "apiKey").with("in", place).with("name", name)
}

/// OpenAPI has no word for "nobody says": a key that may be given, marked as a stand-in.
fn placeholder() -> Object {
    api_key("header", "Authorization")
        .with("description", "A stand-in: the pages do not say how callers show who they are.")
        .with("x-auth", UNDOCUMENTED)
}
