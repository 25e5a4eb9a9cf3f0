//! How often to call, how to page and what to wait for, as extensions.

use crate::model::{Paginate, RateLimit, Wait};
use crate::schema::export::Export;
use crate::schema::json::{Json, Object};
use crate::schema::metadata;
use crate::source::Spanned;

/// So many calls in that time, counted by those keys.
pub(super) fn rate(export: &Export<'_>, limit: &RateLimit) -> Object {
    Object::new()
        .with("calls", limit.calls.value)
        .with("per", limit.per.value.as_str())
        .filled("key", texts(&limit.key))
        .maybe("description", limit.metadata.words())
        .and(metadata::of_part(export, &limit.metadata))
}

/// The parameters and members that page through a result.
pub(super) fn paginate(paginate: &Paginate) -> Object {
    let names = [
        ("page", &paginate.page),
        ("size", &paginate.size),
        ("offset", &paginate.offset),
        ("cursor", &paginate.cursor),
        ("items", &paginate.items),
        ("more", &paginate.more),
        ("total", &paginate.total),
        ("next", &paginate.next),
    ];
    names.into_iter().fold(Object::new(), |object, (role, name)| object.maybe(role, text(name.as_ref())))
}

/// What can be waited for, by name.
pub(super) fn waits(export: &Export<'_>, waits: &[Wait]) -> Object {
    waits.iter().fold(Object::new(), |object, wait| object.with(wait.name.value.as_str(), self::wait(export, wait)))
}

fn wait(export: &Export<'_>, wait: &Wait) -> Object {
    Object::new()
        .maybe("until", wait.until.as_ref().map(values))
        .maybe("while", wait.during.as_ref().map(values))
        .maybe("changed", text(wait.changed.as_ref()))
        .maybe("not-after", text(wait.not_after.as_ref()))
        .maybe("every", wait.every_seconds.as_ref().map(|seconds| Object::new().with("seconds", seconds.value)))
        .maybe("description", wait.metadata.words())
        .and(metadata::of_part(export, &wait.metadata))
}

fn values((member, values): &(Spanned<String>, Vec<Spanned<String>>)) -> Object {
    Object::new().with(member.value.as_str(), texts(values))
}

fn text(name: Option<&Spanned<String>>) -> Option<&str> {
    name.map(|name| name.value.as_str())
}

fn texts(names: &[Spanned<String>]) -> Json {
    Json::list(names.iter().map(|name| name.value.as_str()))
}
