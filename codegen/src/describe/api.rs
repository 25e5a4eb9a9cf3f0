//! What holds for an API as a whole.

use super::{Text, rate_limit, scheme};
use crate::model::{Api, Auth, ServerBase};

/// Server, credentials, versions, limit; each a sentence. Of an API without operations what is not documented goes unsaid.
#[must_use]
pub fn facts_of_api(api: &Api) -> Vec<Text> {
    let calls = !api.operations.is_empty();
    let mut says = Vec::new();
    match api.server.as_ref().map(|server| &server.base) {
        Some(ServerBase::Fixed(url)) => says.push(Text::words("Server: ").then_code(url.value.as_str())),
        Some(ServerBase::Given { then, .. }) => {
            let given = Text::words("Server: given by the caller");
            says.push(
                then.iter().fold(given, |given, then| given.then(", followed by ").then_code(then.value.as_str())),
            );
        }
        None if calls => says.push(Text::words("Server: not documented; the caller gives its address")),
        None => {}
    }
    match &api.auth {
        Some(Auth::Schemes(schemes)) => {
            says.extend(schemes.iter().map(|it| Text::words("Credentials: ").and(scheme(it))));
        }
        Some(Auth::None(_)) => says.push(Text::words("Credentials: none")),
        _ if calls => says.push(Text::words("Credentials: not documented; the caller brings its own")),
        _ => {}
    }
    if !api.versions.is_empty() {
        let versions = Text::names(api.versions.iter().map(|version| version.value.as_str()), "and");
        let default = api.default_version().unwrap_or_default();
        says.push(Text::words("Versions: ").and(versions).then("; ").then_code(default).then(" is the default"));
    }
    if let Some(limit) = &api.rate_limit {
        says.push(Text::words("Rate limit: ").and(rate_limit(limit)));
    }
    says.into_iter().map(Text::stopped).collect()
}
