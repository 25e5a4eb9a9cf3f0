//! Whether two crates have the same files, told without writing more of them than it takes.

use super::{Layout, Options, Runtime, library, manifest, modules};
use crate::ir::{Client, Crate, public_api};

/// Whether the files of two crates are the same, but for what stands on top of them and where the runtime is.
#[must_use]
pub fn is_same(one: &Crate, other: &Crate) -> bool {
    // Which names there are decides how others are written, so that items can be looked at one by one only where they agree.
    one == other || public_api(one) == public_api(other) && is_written_same(&apart(one, other), &apart(other, one))
}

/// A crate without the items that another one has as well: what is equal as data is equal as text.
fn apart(own: &Crate, other: &Crate) -> Crate {
    Crate {
        package: own.package.clone(),
        library: own.library.clone(),
        summary: own.summary.clone(),
        version: own.version.clone(),
        docs: own.docs.clone(),
        errata: own.errata.clone(),
        types: only(&own.types, &other.types),
        context: own.context.clone(),
        client: own.client.as_ref().filter(|own| Some(*own) != other.client.as_ref()).map(|own| match &other.client {
            Some(other) => Client {
                groups: only(&own.groups, &other.groups),
                operations: only(&own.operations, &other.operations),
                ..own.clone()
            },
            None => own.clone(),
        }),
    }
}

/// The items that are not what stands at their places on the other side.
fn only<T: Clone + PartialEq>(own: &[T], other: &[T]) -> Vec<T> {
    if own.len() != other.len() {
        return own.to_vec();
    }
    own.iter().zip(other).filter(|(own, other)| own != other).map(|(own, _)| own.clone()).collect()
}

fn is_written_same(one: &Crate, other: &Crate) -> bool {
    let manifest = |api| manifest::text(api, &Runtime::Version("0".to_owned()));
    if manifest(one) != manifest(other) {
        return false;
    }
    let options = Options::default();
    let [old, new] = [one, other].map(|api| modules(api, Layout::Crate, &options));
    library(one, &old) == library(other, &new)
        && old.iter().zip(&new).all(|(old, new)| (old.write)().text() == (new.write)().text())
}
