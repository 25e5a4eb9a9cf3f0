//! What the Rust will look like, as plain data: crate, modules, items, identifiers, docs. Knows no YAML and no tokens.

mod body;
mod client;
mod context;
mod expression;
mod function;
mod item;
mod rule_function;
mod runtime;
pub mod surface;
mod traits;
mod ty;
mod validator;

pub use body::*;
pub use client::*;
pub use context::*;
pub use expression::{Binding, Expression, Form, Kind, Part, Scalar};
pub use function::*;
pub use item::*;
pub use rule_function::{Connective, RuleFunction};
pub use runtime::*;
pub use surface::{public_api, public_api_text, type_text};
pub use traits::*;
pub use ty::*;
pub use validator::*;

pub use crate::proof::Ident;

/// A whole generated crate.
#[derive(Clone, Debug, PartialEq)]
pub struct Crate {
    /// The name of the package.
    pub package: String,
    /// The name of the library, as paths in Rust use it.
    pub library: Ident,
    /// One line on what it is, for the manifest.
    pub summary: String,
    /// The version of the package.
    pub version: String,
    /// What stands at the top of the crate's page.
    pub docs: Docs,
    /// The page of the errata; empty if there are none.
    pub errata: Docs,
    /// The types of the API, in the order of the spec.
    pub types: Vec<Item>,
    /// What only the caller can know, for the rules; `None` where no rule needs it.
    pub context: Option<Context>,
    /// Everything that calls; `None` where the API describes no operation.
    pub client: Option<Client>,
}

impl Crate {
    /// The documented rules that the crate checks; one that is checked in several places comes several times.
    pub fn documented(&self) -> impl Iterator<Item = &Rule> {
        let of_types = self.types.iter().filter_map(|item| item.validator.as_ref());
        let operations = || self.client.iter().flat_map(|client| &client.operations);
        let of_operations = operations().map(|operation| &operation.validator);
        let of_answers = operations().flat_map(|operation| &operation.answer).flat_map(Check::documented);
        of_types.chain(of_operations).flat_map(Validator::documented).chain(of_answers)
    }

    /// The operation of that name.
    #[must_use]
    pub fn operation(&self, id: &str) -> Option<&Operation> {
        self.client.as_ref()?.operations.iter().find(|operation| operation.id == id)
    }
}

/// Documentation: lines of Markdown in which nothing of the spec is markup any more.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Docs(pub Vec<String>);

/// `Some` for an item that should not be used any more; the text says why and may be empty.
pub type Deprecated = Option<String>;
