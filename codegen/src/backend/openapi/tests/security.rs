//! Schemes and what a call needs of them.

use serde_json::json;

use super::{at, exported};
use crate::model::*;
use crate::schema::test_api::*;

fn scheme(marked: &str, kind: AuthKind) -> AuthScheme {
    let required = marked.ends_with('!');
    AuthScheme {
        name: name(marked.trim_end_matches(['!', '?'])),
        required,
        kind,
        per_call: false,
        metadata: metadata(),
        flow: None,
    }
}

fn client_credentials() -> ClientCredentials {
    ClientCredentials {
        token_url: name("https://login.example/token"),
        client_auth: ClientAuth::Basic,
        json: false,
        scopes: vec![name("a"), name("b")],
        with: Vec::new(),
        lifetime: None,
    }
}

#[test]
fn every_kind_of_scheme_has_its_form() {
    let mut api = api();
    api.auth = Some(Auth::Schemes(vec![
        scheme("token!", AuthKind::Header("X-Token".into())),
        scheme("key!", AuthKind::Query("key".into())),
        scheme("jwt!", AuthKind::Bearer("JWT".into())),
        scheme("user!", AuthKind::Basic("name and password".into())),
        scheme("certificate!", AuthKind::ClientCertificate),
        scheme("app!", AuthKind::OAuth2(Box::new(client_credentials()))),
    ]));
    let document = exported(&api);
    let schemes = at(&document, "/components/securitySchemes");
    assert_eq!(schemes["token"], json!({"type": "apiKey", "in": "header", "name": "X-Token"}));
    assert_eq!(schemes["key"], json!({"type": "apiKey", "in": "query", "name": "key"}));
    assert_eq!(schemes["jwt"], json!({"type": "http", "scheme": "bearer", "bearerFormat": "JWT"}));
    assert_eq!(schemes["user"], json!({"type": "http", "scheme": "basic", "x-basic": "name and password"}));
    assert_eq!(schemes["certificate"], json!({"type": "mutualTLS"}));
    let flow =
        json!({"tokenUrl": "https://login.example/token", "scopes": {"a": "", "b": ""}, "x-clientAuth": "basic"});
    assert_eq!(schemes["app"], json!({"type": "oauth2", "flows": {"clientCredentials": flow}}));
    let all = json!([{"token": [], "key": [], "jwt": [], "user": [], "certificate": [], "app": ["a", "b"]}]);
    assert_eq!(at(&document, "/security"), &all);
}

#[test]
fn an_address_of_tokens_is_a_url_whatever_stands_in_it() {
    let mut api = api();
    let flow =
        ClientCredentials { token_url: name("https://{region}.login.example/{tenant}/token"), ..client_credentials() };
    api.auth = Some(Auth::Schemes(vec![scheme("app!", AuthKind::OAuth2(Box::new(flow)))]));
    let document = exported(&api);
    let flow = at(&document, "/components/securitySchemes/app/flows/clientCredentials");
    assert_eq!(flow["tokenUrl"], "https://%7Bregion%7D.login.example/%7Btenant%7D/token");
    assert_eq!(flow["x-tokenUrl"], "https://{region}.login.example/{tenant}/token");
}

#[test]
fn optional_schemes_are_alternatives() {
    let mut api = api();
    let mut user = scheme("user?", AuthKind::Bearer("opaque".into()));
    user.per_call = true;
    api.auth = Some(Auth::Schemes(vec![scheme("certificate!", AuthKind::ClientCertificate), user]));
    let document = exported(&api);
    assert_eq!(at(&document, "/security"), &json!([{"certificate": [], "user": []}, {"certificate": []}]));
    assert_eq!(at(&document, "/components/securitySchemes/user/x-per"), "call");
}

#[test]
fn many_optional_schemes_are_all_or_none() {
    let mut api = api();
    let schemes = (0..6).map(|at| scheme(&format!("s{at}?"), AuthKind::Header(format!("X-{at}"))));
    api.auth = Some(Auth::Schemes(schemes.collect()));
    let document = exported(&api);
    assert_eq!(at(&document, "/security").as_array().unwrap().len(), 2);
    assert_eq!(at(&document, "/security/1"), &json!({}));
}

#[test]
fn undocumented_is_not_none() {
    let mut api = api();
    api.auth = Some(Auth::Undocumented(metadata()));
    let document = exported(&api);
    assert_eq!(at(&document, "/x-auth"), "undocumented");
    assert_eq!(at(&document, "/security"), &json!([{"undocumented": []}, {}]));
    assert_eq!(at(&document, "/components/securitySchemes/undocumented/x-auth"), "undocumented");

    api.auth = Some(Auth::None(metadata()));
    let document = exported(&api);
    assert_eq!(at(&document, "/x-auth"), "none");
    assert_eq!(at(&document, "/security"), &json!([]));
}

#[test]
fn an_operation_may_have_schemes_of_its_own() {
    let mut api = api();
    api.auth = Some(Auth::Schemes(vec![scheme("token!", AuthKind::Header("X-Token".into()))]));
    let mut open = operation("carts.peek", Verb::Get, "/peek");
    open.auth = Some(Auth::None(metadata()));
    let mut other = operation("carts.list", Verb::Get, "/carts");
    other.auth = Some(Auth::Schemes(vec![scheme("token!", AuthKind::Bearer("JWT".into()))]));
    api.operations = vec![open, other];
    let document = exported(&api);
    assert_eq!(at(&document, "/paths/~1peek/get/security"), &json!([]));
    assert_eq!(at(&document, "/paths/~1peek/get/x-auth"), "none");
    assert_eq!(at(&document, "/paths/~1carts/get/security"), &json!([{"carts.list.token": []}]));
    assert_eq!(at(&document, "/components/securitySchemes/token/type"), "apiKey");
    assert_eq!(at(&document, "/components/securitySchemes/carts.list.token/type"), "http");
}
