//! How a token is fetched.

use super::words::moved;
use crate::diff::change::{Part, Verdict};
use crate::diff::check::{Check, Covers};
use crate::diff::differ::{Differ, Spot};
use crate::model::{AuthScheme, ClientCredentials, NodePath};

/// The check.
pub(in crate::diff) static CHECK: Check = Check {
    id: "token-request-changed",
    manual: "The request for a token changed: its URL, how the client shows who it is, its media type, scopes, further parameters, or how long a token is good.",
    covers: &[
        Covers::all("a flow of client credentials", &["tokenUrl", "clientAuth", "media", "scopes", "with", "lifetime"]),
        Covers::all("an OAuth2 scheme", &["clientCredentials"]),
        Covers::all("a lifetime", &["seconds"]),
    ],
};

pub(in crate::diff) fn look(cx: &mut Differ<'_>, node: NodePath, old: &AuthScheme, now: &AuthScheme) {
    let (Some(before), Some(after)) = (old.client_credentials(), now.client_credentials()) else { return };
    let (Some(old), Some(now)) = (&old.flow, &now.flow) else { return };
    let spot = Spot::both(node, old, now, Part::Other.into());
    let list = |words: Vec<String>| (!words.is_empty()).then(|| words.join(", "));
    let scopes = |flow: &ClientCredentials| list(flow.scopes.iter().map(|scope| scope.value.clone()).collect());
    let with = |flow: &ClientCredentials| {
        list(flow.with.iter().map(|(name, value)| format!("{}: {value}", name.value)).collect())
    };
    let media = |flow: &ClientCredentials| {
        Some(if flow.json { "application/json" } else { "application/x-www-form-urlencoded" }.to_owned())
    };
    let lifetime = |flow: &ClientCredentials| flow.lifetime.as_ref().map(|it| format!("{} seconds", it.value));
    let rows = [
        ("URL", [before, after].map(|flow| Some(flow.token_url.value.clone())), Verdict::Breaks),
        ("client auth", [before, after].map(|flow| Some(flow.client_auth.word().to_owned())), Verdict::Breaks),
        ("media type", [before, after].map(media), Verdict::Breaks),
        ("scope", [before, after].map(scopes), Verdict::CannotTell),
        ("parameters", [before, after].map(with), Verdict::CannotTell),
        ("lifetime", [before, after].map(lifetime), Verdict::Compatible),
    ];
    for (what, [from, to], wire) in rows {
        if from != to {
            let sentence = format!("The {what} of the token request {}.", moved(from.as_deref(), to.as_deref()));
            let text = |text: Option<String>| text.map(|text| format!("{what}: {text}"));
            cx.tell(&CHECK, &spot, [text(from), text(to)], sentence)
                .everywhere(Part::Other.into(), [wire; 2])
                .behaves(Verdict::Breaks);
        }
    }
}
