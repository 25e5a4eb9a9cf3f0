//! How a token is asked for.

use super::Text;
use crate::model::{ClientAuth, ClientCredentials};

/// What a token is asked for with; each a sentence.
#[must_use]
pub fn flow(flow: &ClientCredentials) -> Vec<Text> {
    let how = match flow.client_auth {
        ClientAuth::Basic => "id and secret are in the header `Authorization`",
        ClientAuth::Post => "id and secret are in the body",
        ClientAuth::None => "the id is in the body, and there is no secret",
    };
    let media = if flow.json { "JSON" } else { "a form" };
    let mut says = vec![
        Text::words("Token endpoint: ").then_code(flow.token_url.value.as_str()),
        Text::words(format!("The request is {media}; {how}")),
    ];
    if !flow.scopes.is_empty() {
        let scopes = flow.scopes.iter().map(|scope| Text::code(scope.value.as_str()));
        says.push(Text::words("Scopes: ").and(Text::joined(scopes, ", ")));
    }
    if !flow.with.is_empty() {
        let with = flow.with.iter().map(|(name, value)| Text::code(format!("{}={value}", name.value)));
        says.push(Text::words("Sent along: ").and(Text::joined(with, ", ")));
    }
    if let Some(seconds) = &flow.lifetime {
        let unit = if seconds.value == 1 { "second" } else { "seconds" };
        says.push(Text::words(format!(
            "A token whose answer has no `expires_in` is valid for {} {unit}",
            seconds.value
        )));
    }
    says.into_iter().map(Text::stopped).collect()
}
