//! What holds for an API as a whole: server, versions, auth, headers, limits, catalogues of error texts, errata.

use super::field::{self, FieldKind, Fields};
use super::{facts, operation};
use crate::diff::change::Part;
use crate::diff::checks;
use crate::diff::differ::{Differ, Spot};
use crate::model::{Api, CatalogueEntry, Field, NodePath};

pub(super) fn api(cx: &mut Differ<'_>) {
    let (old, now) = (cx.base.api, cx.head.api);
    let spot = Spot::both(NodePath::Api, &old.metadata, &now.metadata, Part::Other.into());
    for look in checks::OF_API {
        look(cx, &spot, old, now);
    }
    let client = |name: &str| NodePath::ClientHeader(name.to_owned());
    let call = |name: &str| NodePath::CallHeader(name.to_owned());
    headers(cx, [&old.client_headers, &now.client_headers], &client);
    headers(cx, [&old.call_headers, &now.call_headers], &call);
    operation::shared_responses(cx);
    catalogues(cx, old, now);
    facts::metadata(cx, &spot);
    facts::whole(cx, old, now);
}

fn headers<'a>(cx: &mut Differ<'a>, [base, head]: [&'a [Field]; 2], path: &dyn Fn(&str) -> NodePath) {
    let list = Fields {
        base: base.iter().collect(),
        head: head.iter().collect(),
        paths: [path, path],
        parts: Part::Header.into(),
        kind: FieldKind::Header,
    };
    field::all(cx, &list);
}

fn catalogues<'a>(cx: &mut Differ<'a>, old: &'a Api, now: &'a Api) {
    let named = |api: &'a Api, name: &str| api.catalogues.iter().find(|it| it.name.value == name);
    for after in &now.catalogues {
        let before = named(old, &after.name.value).map_or(&[][..], |it| &it.entries);
        texts(cx, &after.name.value, [before, &after.entries]);
    }
    for before in old.catalogues.iter().filter(|it| named(now, &it.name.value).is_none()) {
        texts(cx, &before.name.value, [&before.entries, &[]]);
    }
}

fn texts<'a>(cx: &mut Differ<'a>, catalogue: &str, [base, head]: [&'a [CatalogueEntry]; 2]) {
    let path = |id: &str| NodePath::ErrorText(catalogue.to_owned(), id.to_owned());
    let parts = Part::Error.into();
    for before in base.iter().filter(|it| !head.iter().any(|other| other.id.value == it.id.value)) {
        checks::error_text_removed::look(cx, &Spot::gone(path(&before.id.value), &before.metadata, parts), before);
    }
    for after in head {
        let Some(before) = base.iter().find(|it| it.id.value == after.id.value) else {
            checks::error_text_added::look(cx, &Spot::new(path(&after.id.value), &after.metadata, parts), after);
            continue;
        };
        let spot = Spot::both(path(&after.id.value), &before.metadata, &after.metadata, parts);
        for look in checks::OF_ERROR_TEXT {
            look(cx, &spot, before, after);
        }
        facts::error_text(cx, &spot, before, after);
        facts::metadata(cx, &spot);
    }
}
