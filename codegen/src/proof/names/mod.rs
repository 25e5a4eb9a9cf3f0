//! The name in Rust of everything that a spec names, made once; and the names that become one.

mod builder;
mod calls;
mod context;
mod credentials;
mod errors;
mod ident;
mod leads;
mod operations;
mod scope;
mod spelling;
mod types;

use std::collections::BTreeMap;

use self::scope::Scope;
use super::{Answers, Layout, Reach};
use crate::model::{Api, NodePath, TypeId};
use crate::source::Span;

pub use builder::RESERVED_ON_BUILDER;
pub use calls::RESERVED_ON_CALLS;
pub use context::CONTEXT;
pub use ident::Ident;
pub use leads::{Branch, Lead, Leads, View};
pub use scope::Clash;

/// The most values that a constructor takes side by side; more come as a struct.
pub const MAX_ARGUMENTS: usize = 3;

/// The names of an API in Rust.
#[derive(Clone, Debug)]
pub struct Names {
    /// The crate as a library.
    pub library: Ident,
    /// What leads from the client to the operations of the default version.
    pub leads: Leads,
    /// What leads to operations that the default version lacks, newest version first.
    pub views: Vec<View>,
    /// The setters of the context, by the names of the variables.
    context: BTreeMap<String, Ident>,
    /// The arguments for the placeholders of a flow's URL, in its order.
    token_arguments: BTreeMap<NodePath, Vec<Ident>>,
    of: BTreeMap<NodePath, Vec<(NameKind, Ident)>>,
}

/// What of a node a name is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NameKind {
    /// The item that the node becomes: struct, enum, variant, field, constant, argument of the builder.
    Item,
    /// The function that sets it.
    Setter,
    /// The function that sets a variable of rules on the calls of an operation.
    OnCall,
    /// The alias of its call.
    Call,
    /// The function that waits for it.
    Wait,
    /// The struct of the values that its constructor takes.
    Required,
    /// The function that gives it.
    Accessor,
    /// Of two credentials, the name of the user.
    User,
    /// Of two credentials, the password.
    Password,
}

impl Names {
    /// The name of a node.
    #[must_use]
    pub fn of(&self, node: &NodePath, kind: NameKind) -> Option<&Ident> {
        self.of.get(node)?.iter().find(|(known, _)| *known == kind).map(|(_, ident)| ident)
    }

    /// The name of the item that a node becomes.
    #[must_use]
    pub fn item(&self, node: &NodePath) -> Ident {
        self.named(node, NameKind::Item)
    }

    /// The name of the function that sets a node.
    #[must_use]
    pub fn setter(&self, node: &NodePath) -> Ident {
        self.named(node, NameKind::Setter)
    }

    /// A name that the node has. What has none is no item of the crate, so that nothing can be called like that.
    #[must_use]
    pub fn named(&self, node: &NodePath, kind: NameKind) -> Ident {
        self.of(node, kind).cloned().unwrap_or_else(|| Ident::known("unnamed"))
    }

    /// The names of the arguments for the placeholders of a flow's URL, in its order. A flow that shares the function of another
    /// has none.
    #[must_use]
    pub fn token_arguments(&self, flow: &NodePath) -> &[Ident] {
        self.token_arguments.get(flow).map_or(&[], Vec::as_slice)
    }

    /// The name of the function of the context that sets a variable, whatever declares it.
    #[must_use]
    pub fn of_variable(&self, name: &str) -> Option<&Ident> {
        self.context.get(name)
    }
}

/// The names of an API, and those that become one.
pub(super) fn names(
    api: &Api,
    layouts: &BTreeMap<TypeId, Layout>,
    reach: &Reach,
    answers: &Answers,
) -> (Names, Vec<Clash>) {
    let names = Names {
        library: Ident::of(&api.name.replace('-', "_")),
        leads: Leads::default(),
        views: Vec::new(),
        context: BTreeMap::new(),
        token_arguments: BTreeMap::new(),
        of: BTreeMap::new(),
    };
    let mut namer = Namer { api, layouts, reach, answers, names, clashes: Vec::new() };
    namer.types();
    namer.context();
    if !api.operations.is_empty() {
        namer.errors();
        let taken = namer.calls();
        namer.operations(&taken);
        namer.builder();
        namer.credentials();
        namer.leads();
    }
    (namer.names, namer.clashes)
}

/// Gives names.
struct Namer<'a> {
    api: &'a Api,
    layouts: &'a BTreeMap<TypeId, Layout>,
    reach: &'a Reach,
    answers: &'a Answers,
    names: Names,
    clashes: Vec<Clash>,
}

/// A name of a spec as it is spelt in Rust.
struct Spelt<'s> {
    text: String,
    /// What is put behind if an item of every crate is called so.
    suffix: &'static str,
    name: &'s str,
    span: Span,
}

impl Namer<'_> {
    fn claim(&mut self, scope: &mut Scope, node: NodePath, kind: NameKind, spelt: Spelt<'_>) -> Ident {
        let ident = scope.claim(spelt.text, spelt.suffix, (spelt.name, spelt.span), &mut self.clashes);
        self.add(node, kind, ident.clone());
        ident
    }

    /// Gives a name to one of the values or cases of an enum, which stand together whatever they fold to.
    fn claim_distinct(&mut self, scope: &mut Scope, node: NodePath, name: &str, suffix: &str, span: Span) {
        let spellings = std::iter::once(spelling::camel(name)).chain(spelling::distinct(name));
        let ident = scope.distinct(spellings, suffix, (name, span));
        self.add(node, NameKind::Item, ident);
    }

    fn add(&mut self, node: NodePath, kind: NameKind, ident: Ident) {
        self.names.of.entry(node).or_default().push((kind, ident));
    }
}
