//! The versions of the API.

use super::words::{code, moved};
use crate::diff::change::{Part, Verdict};
use crate::diff::check::{Check, Covers};
use crate::diff::differ::{Differ, Spot};
use crate::model::{Api, NodePath};

/// The check.
pub(in crate::diff) static CHECK: Check = Check {
    id: "versions-changed",
    manual: "The API has a version that it did not have, or no longer has one, or another one is the default, which is the last of the list: calls then go to that version unless the caller says otherwise.",
    covers: &[Covers::all("an API", &["versions"]), Covers::all("versions", &["list"])],
};

pub(in crate::diff) fn look(cx: &mut Differ<'_>, spot: &Spot<'_>, old: &Api, now: &Api) {
    let has = |api: &Api, name: &str| api.versions.iter().any(|version| version.value == name);
    for version in old.versions.iter().filter(|version| !has(now, &version.value)) {
        let spot =
            Spot { node: NodePath::Version(version.value.clone()), head: None, ..spot.at(Some(version.span), None) };
        let sentence = format!("The version {} is gone.", code(&version.value));
        cx.tell(&CHECK, &spot, [Some(version.value.clone()), None], sentence)
            .everywhere(Part::Other.into(), [Verdict::Breaks, Verdict::Compatible]);
    }
    for version in now.versions.iter().filter(|version| !has(old, &version.value)) {
        let spot =
            Spot { node: NodePath::Version(version.value.clone()), base: None, ..spot.at(None, Some(version.span)) };
        let sentence = format!("The version {} is new.", code(&version.value));
        cx.tell(&CHECK, &spot, [None, Some(version.value.clone())], sentence)
            .everywhere(Part::Other.into(), [Verdict::Compatible, Verdict::Breaks]);
    }
    let (from, to) = (old.default_version(), now.default_version());
    if from != to {
        let span = |api: &Api| api.versions.last().map(|version| version.span);
        let spot = Spot { node: NodePath::Versions, ..spot.at(span(old), span(now)) };
        let sentence = format!("The default version {}.", moved(from, to));
        cx.tell(&CHECK, &spot, [from.map(str::to_owned), to.map(str::to_owned)], sentence).behaves(Verdict::Breaks);
    }
}
