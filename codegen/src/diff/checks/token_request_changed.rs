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
    for ((what, from, wire), (_, to, _)) in rows(before).into_iter().zip(rows(after)) {
        if from != to {
            let sentence = format!("The {what} of the token request {}.", moved(from.as_deref(), to.as_deref()));
            let texts = [from, to].map(|text| text.map(|text| fact(what, &text)));
            cx.tell(&CHECK, &spot, texts, sentence).everywhere(Part::Other.into(), [wire; 2]).behaves(Verdict::Breaks);
        }
    }
}

/// What a flow says of the request: what it is about, its words, and what another one does to both sides of the wire.
fn rows(flow: &ClientCredentials) -> [(&'static str, Option<String>, Verdict); 6] {
    let list = |words: Vec<String>| (!words.is_empty()).then(|| words.join(", "));
    let media = if flow.json { "application/json" } else { "application/x-www-form-urlencoded" };
    let scopes = flow.scopes.iter().map(|scope| scope.value.clone()).collect();
    let with = flow.with.iter().map(|(name, value)| format!("{}: {value}", name.value)).collect();
    [
        ("URL", Some(flow.token_url.value.clone()), Verdict::Breaks),
        ("client auth", Some(flow.client_auth.word().to_owned()), Verdict::Breaks),
        ("media type", Some(media.to_owned()), Verdict::Breaks),
        ("scope", list(scopes), Verdict::CannotTell),
        ("parameters", list(with), Verdict::CannotTell),
        ("lifetime", flow.lifetime.as_ref().map(|it| format!("{} seconds", it.value)), Verdict::Compatible),
    ]
}

fn fact(what: &str, text: &str) -> String {
    format!("{what}: {text}")
}

/// All that a flow says of the request, each fact as its changes have it.
pub(in crate::diff) fn words(flow: &ClientCredentials) -> Vec<String> {
    rows(flow).into_iter().filter_map(|(what, text, _)| Some(fact(what, &text?))).collect()
}
