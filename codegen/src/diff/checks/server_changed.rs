//! Where the API is.

use super::words::moved;
use crate::diff::change::{Part, Verdict};
use crate::diff::check::{Check, Covers};
use crate::diff::differ::{Differ, Spot};
use crate::model::{Api, NodePath, Server, ServerBase};

/// The check.
pub(in crate::diff) static CHECK: Check = Check {
    id: "server-changed",
    manual: "The address of the API changed, or who gives it. Clients of the one revision do not reach services of the other. A name of the builder's argument does not travel.",
    covers: &[Covers::all("an API", &["server"]), Covers::all("a server", &["url", "given", "then"])],
};

pub(in crate::diff) fn look(cx: &mut Differ<'_>, spot: &Spot<'_>, old: &Api, now: &Api) {
    let (from, to) = (old.server.as_ref().map(words), now.server.as_ref().map(words));
    if from == to {
        return;
    }
    let node = NodePath::Server;
    let spot = match (&old.server, &now.server) {
        (Some(old), Some(now)) => Spot::both(node, &old.metadata, &now.metadata, Part::Other.into()),
        (Some(old), None) => Spot::gone(node, &old.metadata, Part::Other.into()),
        (None, Some(now)) => Spot::new(node, &now.metadata, Part::Other.into()),
        (None, None) => Spot { node, ..spot.clone() },
    };
    let places = [old, now].map(|api| api.server.as_ref().map(|server| place(&server.base)));
    let both = if places[0] == places[1] { Verdict::None } else { Verdict::Breaks };
    let sentence = format!("The server {}.", moved(from.as_deref(), to.as_deref()));
    let change = cx.tell(&CHECK, &spot, [from, to], sentence);
    if both == Verdict::Breaks {
        change.everywhere(Part::Other.into(), [both; 2]);
    }
}

/// A server in the words of a spec.
pub(in crate::diff) fn words(server: &Server) -> String {
    match &server.base {
        ServerBase::Fixed(url) => url.value.clone(),
        ServerBase::Given { name, then } => {
            let then = then.as_ref().map_or_else(String::new, |then| format!(", then: {}", then.value));
            format!("given: {}{then}", name.value)
        }
    }
}

/// What of a server shows on the wire: its URL, or what follows that of the caller.
fn place(base: &ServerBase) -> (bool, String) {
    match base {
        ServerBase::Fixed(url) => (true, url.value.clone()),
        ServerBase::Given { then, .. } => (false, then.as_ref().map_or_else(String::new, |then| then.value.clone())),
    }
}
