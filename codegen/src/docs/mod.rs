//! The reference docs of an API as one tree: pages, of blocks, of neutral text. Every form of the docs, Markdown for one, writes
//! this tree, so that no two forms can say different things.

mod address;
mod coverage;
mod errata;
mod error;
mod index;
mod note;
mod operation;
mod page;
mod resource;
mod rules;
mod sample_variables;
mod type_page;

pub use address::{Address, Addresses};
pub use page::{Block, Kind, Link, Page, Row, way, way_up};

use std::collections::BTreeMap;

use crate::describe::{self, Concerns, Group};
use crate::ir;
use crate::model::{NodePath, TypeId};
use crate::valid::ValidApi;

/// The docs of an API.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Docs {
    /// The pages, the first page first.
    pub pages: Vec<Page>,
    /// Where each node stands.
    pub addresses: Addresses,
}

/// The docs of a proved API; `krate` has the lines that call its operations from Rust.
#[must_use]
pub fn docs(api: &ValidApi, krate: &ir::Crate) -> Docs {
    let groups = describe::groups(api, &api.proof().reach);
    let addresses = Addresses::of(api, &groups);
    let pages = {
        let maker = Maker {
            api,
            concerns: Concerns::of(api),
            groups,
            addresses: &addresses,
            calls: calls(krate),
            made: krate.client.as_ref().map(ir::Client::operations_by_id).unwrap_or_default(),
        };
        let mut pages = vec![maker.index()];
        pages.extend(
            maker.groups.iter().filter(|group| !group.operations.is_empty()).map(|group| maker.resource(group)),
        );
        pages.extend(api.types.iter().enumerate().map(|(at, def)| maker.type_page(TypeId(at), def)));
        pages.extend([maker.rules(), maker.errors()]);
        pages.extend(maker.errata());
        pages.push(maker.coverage());
        pages
    };
    Docs { pages, addresses }
}

/// Makes the pages of one API.
struct Maker<'a> {
    api: &'a ValidApi,
    concerns: Concerns,
    groups: Vec<Group<'a>>,
    addresses: &'a Addresses,
    /// The functions that call each operation; the first of several.
    calls: BTreeMap<&'a NodePath, &'a ir::Function>,
    /// The operations of the crate, by name.
    made: BTreeMap<&'a str, &'a ir::Operation>,
}

fn calls(krate: &ir::Crate) -> BTreeMap<&NodePath, &ir::Function> {
    let mut calls = BTreeMap::new();
    let groups = krate.client.iter().flat_map(|client| &client.groups).flat_map(|group| &group.functions);
    for function in krate.client.iter().flat_map(|client| &client.functions).chain(groups) {
        if let (ir::Body::Call(..), Some(node)) = (&function.body, &function.node) {
            calls.entry(node).or_insert(function);
        }
    }
    calls
}
