//! What the Rust will look like, as plain data: crate, modules, items, identifiers, docs. Knows no YAML and no tokens.

mod body;
mod client;
mod context;
mod expression;
mod function;
mod item;
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
pub use runtime::*;
pub use surface::{public_api, public_api_text, type_text};
pub use traits::*;
pub use ty::*;
pub use validator::*;

/// A whole generated crate.
#[derive(Clone, Debug)]
pub struct Crate {
    /// The name of the package.
    pub package: String,
    /// The name of the library, as paths in Rust use it.
    pub library: Ident,
    /// One line on what it is, for the manifest.
    pub summary: String,
    /// What stands at the top of the crate's page.
    pub docs: Docs,
    /// The types of the API, in the order of the spec.
    pub types: Vec<Item>,
    /// What only the caller can know, for the rules; `None` where no rule needs it.
    pub context: Option<Context>,
    /// Everything that calls; `None` where the API describes no operation.
    pub client: Option<Client>,
}

impl Crate {
    /// The operation of that name.
    #[must_use]
    pub fn operation(&self, id: &str) -> Option<&Operation> {
        self.client.as_ref()?.operations.iter().find(|operation| operation.id == id)
    }
}

/// An identifier as it stands in Rust, `r#` included.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Ident(String);

impl Ident {
    /// An identifier that is known to be one. Names from specs go through `lower::names`.
    pub(crate) fn known(text: impl Into<String>) -> Self {
        Self(text.into())
    }

    /// Its text.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// Its text without `r#`, to build other identifiers from.
    #[must_use]
    pub fn stem(&self) -> &str {
        self.0.strip_prefix("r#").unwrap_or(&self.0)
    }
}

impl std::fmt::Display for Ident {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(&self.0)
    }
}

/// Documentation: lines of Markdown in which nothing of the spec is markup any more.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Docs(pub Vec<String>);

/// `Some` for an item that should not be used any more; the text says why and may be empty.
pub type Deprecated = Option<String>;
