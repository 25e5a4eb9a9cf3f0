//! Structs, enums, variants, aliases, traits and implementations.

use super::super::entry::{Body, List, Payload, What, is_associated, without_commas};
use super::super::words::{code, codes};
use super::Found;

/// Two lines of one kind.
pub(super) fn changed(before: &What<'_>, after: &What<'_>, found: &mut Found) {
    match (before, after) {
        (
            What::Struct { open: was, generics: old, body: inside, traits: had },
            What::Struct { open: is, generics: new, body, traits },
        ) => {
            found.traits(*had, *traits);
            found.generics(*old, *new);
            bodies((*was, *inside), (*is, *body), found);
        }
        (What::Enum { open: was, generics: old, traits: had }, What::Enum { open: is, generics: new, traits }) => {
            found.traits(*had, *traits);
            found.generics(*old, *new);
            match (was, is) {
                (false, true) => found.breaks("is `#[non_exhaustive]` now".to_owned()),
                (true, false) => found.fine("is no longer `#[non_exhaustive]`"),
                _ => {}
            }
        }
        (What::Variant(before), What::Variant(after)) if !is_same(*before, *after) => {
            found.breaks(format!("holds {} in place of {}", held(*after), held(*before)));
        }
        (What::Alias(old, before), What::Alias(new, after)) => {
            found.generics(*old, *new);
            found.retyped("stands for", before, after);
        }
        // Users rely on what is demanded, and those that implement the trait have to keep it.
        (What::Associated(before), What::Associated(after)) if before.items() != after.items() => {
            found.breaks("demands something else".to_owned());
        }
        (What::Trait(old, before), What::Trait(new, after)) => {
            found.generics(*old, *new);
            let [before, after] = [before, after].map(|list| list.items());
            if before != after {
                found.breaks(format!("asks for {} in place of {}", asked(&after), asked(&before)));
            }
        }
        _ => {}
    }
}

fn bodies((was, before): (bool, Body<'_>), (is, after): (bool, Body<'_>), found: &mut Found) {
    let literal = |open: bool, body: Body<'_>| !open && body != Body::Private;
    match (before, after) {
        (Body::Tuple(before), Body::Tuple(after)) => found.retyped("holds", before, after),
        (Body::Tuple(_), _) | (_, Body::Tuple(_)) => found.breaks("has other fields".to_owned()),
        _ if literal(was, before) && after == Body::Private => {
            found.breaks("has a private field now, so that nobody can write it as a literal".to_owned());
        }
        _ => {}
    }
    match (was, is) {
        (false, true) if literal(was, before) => found.breaks("is `#[non_exhaustive]` now".to_owned()),
        (true, false) => found.fine("is no longer `#[non_exhaustive]`"),
        _ => {}
    }
}

pub(super) fn implementation(before: &What<'_>, after: &What<'_>, found: &mut Found) {
    let (
        What::Impl { generics: old, arguments: before, demands: had, .. },
        What::Impl { generics: new, arguments: after, demands, .. },
    ) = (before, after)
    else {
        return;
    };
    found.generics(*old, *new);
    found.demands(&without_commas(*had), &without_commas(*demands));
    let associated = |list: &List<'_>| -> Vec<String> {
        list.items().into_iter().filter(|it| is_associated(it)).map(str::to_owned).collect()
    };
    let (before, after) = (associated(before), associated(after));
    if before != after {
        found.breaks(format!("has {} in place of {}", asked(&after), asked(&before)));
    }
}

/// The fields of a variant; in which order they stand is nothing to those that name them.
fn fields(list: List<'_>) -> Vec<&str> {
    let mut fields = list.items();
    fields.sort_unstable();
    fields
}

fn is_same(before: Payload<'_>, after: Payload<'_>) -> bool {
    match (before, after) {
        (Payload::Named(before), Payload::Named(after)) => fields(before) == fields(after),
        _ => before == after,
    }
}

fn held(payload: Payload<'_>) -> String {
    match payload {
        Payload::Unit => "nothing".to_owned(),
        Payload::Tuple(types) => code(types),
        Payload::Named(list) => codes(fields(list)),
    }
}

fn asked<T: AsRef<str>>(list: &[T]) -> String {
    if list.is_empty() { "nothing".to_owned() } else { codes(list) }
}
