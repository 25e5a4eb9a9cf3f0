//! An operation: what a caller has to know besides its parameters and answers.

use super::{Text, availability, deprecated, evidence, rate_limit, roles};
use crate::model::{Auth, AuthKind, AuthScheme, Operation};

/// Method and path.
#[must_use]
pub fn request_line(operation: &Operation) -> Text {
    Text::code(format!("{} {}", operation.verb.wire(), operation.path.value))
}

/// What holds for calls of an operation, each a sentence: versions, roles, limits, credentials of its own, repetition, evidence.
#[must_use]
pub fn conditions(operation: &Operation) -> Vec<Text> {
    let metadata = &operation.metadata;
    let mut says = Vec::new();
    says.extend(availability(metadata));
    says.extend(deprecated(metadata));
    says.extend(roles(&operation.roles));
    says.extend(operation.rate_limit.as_ref().map(rate_limit));
    says.extend(match &operation.auth {
        None => None,
        Some(Auth::None(_)) => Some(Text::words("needs no credentials")),
        Some(Auth::Undocumented(_)) => Some(Text::words("its credentials are not documented")),
        Some(Auth::Schemes(schemes)) => {
            Some(Text::words("credentials: ").and(Text::listed(schemes.iter().map(scheme), "and")))
        }
    });
    says.extend((!operation.is_idempotent()).then(|| Text::words("not idempotent")));
    says.extend(evidence(metadata, &[]));
    says.into_iter().map(|text| Text::sentence([text])).collect()
}

/// What is sent to show who calls: where, whether it is required, and when it is given.
#[must_use]
pub fn scheme(scheme: &AuthScheme) -> Text {
    let how = match &scheme.kind {
        AuthKind::Header(name) => Text::words("in the header ").then_code(name.as_str()),
        AuthKind::Query(name) => Text::words("in the query as ").then_code(name.as_str()),
        AuthKind::Bearer(format) => Text::words("as a bearer token (").and(Text::spec(format.as_str())).then(")"),
        AuthKind::OAuth2(flow) => Text::words("as a bearer token of OAuth 2.0 (client credentials), fetched from ")
            .then_code(flow.token_url.value.as_str()),
        AuthKind::Basic(format) => Text::words("as user and password (").and(Text::spec(format.as_str())).then(")"),
        AuthKind::ClientCertificate => Text::words("as a client certificate"),
    };
    let required = if scheme.required { "required" } else { "optional" };
    let per = if scheme.per_call { "given with each call" } else { "given once, for all calls" };
    Text::code(scheme.name.value.as_str()).then(" ").and(how).then(format!(", {required}, {per}"))
}
