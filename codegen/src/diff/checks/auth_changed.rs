//! How callers show who they are.

use super::words::{code, moved};
use crate::diff::change::{Part, Verdict};
use crate::diff::check::{Check, Covers};
use crate::diff::differ::{Differ, Spot};
use crate::model::{Api, Auth, AuthKind, AuthScheme, NodePath, Operation, OperationPart};

/// The check.
pub(in crate::diff) static CHECK: Check = Check {
    id: "auth-changed",
    manual: "A credential is new, gone, sent in another place, or has become required or optional; or whether auth is documented at all changed.",
    covers: &[
        Covers::all("an API", &["auth"]),
        Covers::all("an operation", &["auth"]),
        Covers::all(
            "an auth scheme",
            &["!", "?", "header", "query", "bearer", "basic", "oauth2", "clientCertificate", "per"],
        ),
    ],
};

pub(in crate::diff) fn of_api(cx: &mut Differ<'_>, spot: &Spot<'_>, old: &Api, now: &Api) {
    let scheme = |name: &str| NodePath::Scheme(name.to_owned());
    let flow = |name: &str| NodePath::Flow(name.to_owned());
    auth(cx, spot, [old.auth.as_ref(), now.auth.as_ref()], &NodePath::Auth, [&scheme, &flow]);
}

pub(in crate::diff) fn of_operation(cx: &mut Differ<'_>, spot: &Spot<'_>, old: &Operation, now: &Operation) {
    let part = |part| NodePath::InOperation(now.name.value.clone(), part);
    let scheme = |name: &str| part(OperationPart::Scheme(name.to_owned()));
    let flow = |name: &str| part(OperationPart::Flow(name.to_owned()));
    if old.auth.is_none() && now.auth.is_none() {
        return;
    }
    // An operation without auth of its own has that of the API.
    let base = old.auth.as_ref().or(cx.base.api.auth.as_ref());
    let head = now.auth.as_ref().or(cx.head.api.auth.as_ref());
    auth(cx, spot, [base, head], &part(OperationPart::Auth), [&scheme, &flow]);
}

type Paths<'p> = [&'p dyn Fn(&str) -> NodePath; 2];

fn auth(cx: &mut Differ<'_>, spot: &Spot<'_>, [old, now]: [Option<&Auth>; 2], whole: &NodePath, paths: Paths<'_>) {
    let (from, to) = (old.map(word), now.map(word));
    if from != to {
        let both = match (old, now) {
            (Some(Auth::Undocumented(_)), _) | (_, Some(Auth::Undocumented(_))) => [Verdict::CannotTell; 2],
            (None, _) | (_, None) => [Verdict::CannotTell; 2],
            (Some(Auth::None(_)), _) => [Verdict::Breaks, Verdict::Compatible],
            (_, Some(Auth::None(_))) => [Verdict::Compatible, Verdict::Breaks],
            _ => [Verdict::Breaks; 2],
        };
        let spot = Spot { node: whole.clone(), ..spot.clone() };
        let sentence = format!("How callers show who they are {}.", moved(from, to));
        cx.tell(&CHECK, &spot, [from.map(str::to_owned), to.map(str::to_owned)], sentence)
            .everywhere(Part::Other.into(), both)
            .behaves(Verdict::Breaks);
    }
    let none: &[AuthScheme] = &[];
    let [before, after] = [old, now].map(|auth| auth.map_or(none, Auth::schemes));
    schemes(cx, [before, after], paths, from == to);
}

fn schemes(cx: &mut Differ<'_>, [old, now]: [&[AuthScheme]; 2], [scheme, flow]: Paths<'_>, is_told_alone: bool) {
    let parts = Part::Other.into();
    let find = |list: &[AuthScheme], name: &str| list.iter().position(|it| it.name.value == name);
    for after in now {
        let name = &after.name.value;
        let known = find(old, name).map(|at| &old[at]);
        let Some(before) = known.or_else(|| renamed(old, now, after)) else {
            if is_told_alone {
                let both = if after.required {
                    [Verdict::Breaks, Verdict::CannotTell]
                } else {
                    [Verdict::Compatible, Verdict::CannotTell]
                };
                let spot = Spot::new(scheme(name), &after.metadata, parts);
                cx.tell(&CHECK, &spot, [None, Some(words(after))], format!("The credential {} is new.", code(name)))
                    .everywhere(parts, both)
                    .behaves(if after.required { Verdict::Breaks } else { Verdict::Compatible });
            }
            continue;
        };
        if before.name.value != *name {
            let spot = Spot::both(scheme(name), &before.metadata, &after.metadata, parts);
            let texts = [before, after].map(|it| Some(it.name.value.clone()));
            let sentence = format!("The credential {} is now called {}.", code(&before.name.value), code(name));
            cx.tell(&CHECK, &spot, texts, sentence).everywhere(parts, [Verdict::Compatible; 2]);
        }
        let (from, to) = (words(before), words(after));
        if from != to {
            let both = match (before.required, after.required) {
                _ if sent(before) != sent(after) => [Verdict::Breaks; 2],
                (false, true) => [Verdict::Breaks, Verdict::Compatible],
                (true, false) => [Verdict::Compatible, Verdict::Breaks],
                _ => [Verdict::Compatible; 2],
            };
            let spot = Spot::both(scheme(name), &before.metadata, &after.metadata, parts);
            let sentence = format!("The credential {} {}.", code(name), moved(Some(&from), Some(&to)));
            let behaviour = if both == [Verdict::Compatible; 2] { Verdict::None } else { Verdict::Breaks };
            cx.tell(&CHECK, &spot, [Some(from), Some(to)], sentence).everywhere(parts, both).behaves(behaviour);
        }
        super::token_request_changed::look(cx, flow(name), before, after);
    }
    let is_gone = |it: &AuthScheme| find(now, &it.name.value).is_none() && renamed(now, old, it).is_none();
    for before in old.iter().filter(|it| is_told_alone && is_gone(it)) {
        let name = &before.name.value;
        let new = if before.required { Verdict::Breaks } else { Verdict::Compatible };
        let spot = Spot::gone(scheme(name), &before.metadata, parts);
        cx.tell(&CHECK, &spot, [Some(words(before)), None], format!("The credential {} is gone.", code(name)))
            .everywhere(parts, [Verdict::CannotTell, new])
            .behaves(Verdict::Breaks);
    }
}

/// The scheme of the other side that is this one under another name: the only one on each side that sends this, there.
fn renamed<'s>(others: &'s [AuthScheme], own: &'s [AuthScheme], scheme: &AuthScheme) -> Option<&'s AuthScheme> {
    let alone = |list: &'s [AuthScheme], beside: &[AuthScheme]| {
        let is_known = |it: &AuthScheme| beside.iter().any(|known| known.name.value == it.name.value);
        let mut same = list.iter().filter(|it| !is_known(it) && sent(it) == sent(scheme));
        same.next().filter(|_| same.next().is_none())
    };
    alone(own, others).and(alone(others, own))
}

/// What is sent, and where.
fn sent(scheme: &AuthScheme) -> String {
    match &scheme.kind {
        AuthKind::Header(name) => format!("header: {name}"),
        AuthKind::Query(name) => format!("query: {name}"),
        AuthKind::Bearer(format) => format!("bearer: {format}"),
        AuthKind::Basic(what) => format!("basic: {what}"),
        AuthKind::OAuth2(_) => "oauth2".to_owned(),
        AuthKind::ClientCertificate => "clientCertificate".to_owned(),
    }
}

/// What is said of auth as a whole.
pub(in crate::diff) const fn word(auth: &Auth) -> &'static str {
    match auth {
        Auth::Undocumented(_) => "undocumented",
        Auth::None(_) => "none",
        Auth::Schemes(_) => "schemes",
    }
}

/// A scheme in the words of a spec.
pub(in crate::diff) fn words(scheme: &AuthScheme) -> String {
    let presence = if scheme.required { "required" } else { "optional" };
    let per = if scheme.per_call { "call" } else { "client" };
    format!("{}, {presence}, per {per}", sent(scheme))
}
