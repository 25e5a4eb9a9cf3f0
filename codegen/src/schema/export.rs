//! What every part of a document needs: the API, the document's dialect, and the names under which types stand in it.

use crate::model::{Api, Shape, TypeId};
use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};

/// The kind of document that schemas stand in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Dialect {
    /// OpenAPI 3.1: types are components, whose names it restricts; it has `discriminator`, and formats of its own for
    /// the sizes of numbers.
    OpenApi,
    /// JSON Schema 2020-12 and nothing else: types are `$defs` under their own names.
    JsonSchema,
}

/// An API on its way into a document.
pub(crate) struct Export<'a> {
    /// The API.
    pub(crate) api: &'a Api,
    /// The kind of document.
    pub(crate) dialect: Dialect,
    /// By type: its own name, then those of its tagged cases.
    names: Vec<Vec<String>>,
}

impl<'a> Export<'a> {
    /// Gives every type a name that the document accepts.
    pub(crate) fn new(api: &'a Api, dialect: Dialect) -> Self {
        let mut taken = Vec::new();
        let mut unused = |name: &str| {
            let key = match dialect {
                Dialect::OpenApi => component_key(name),
                Dialect::JsonSchema => name.to_owned(),
            };
            let numbered = (2u32..).map(|number| format!("{key}-{number}"));
            let name = std::iter::once(key.clone()).chain(numbered).find(|name| !taken.contains(name)).unwrap_or(key);
            taken.push(name.clone());
            name
        };
        let own: Vec<String> = api.types.iter().map(|ty| unused(&ty.name.value)).collect();
        let names = api.types.iter().zip(own).map(|(ty, own)| {
            // Only a discriminator needs the cases to have names.
            let cases = match &ty.shape {
                Shape::TaggedUnion(union) if dialect == Dialect::OpenApi => union.cases.as_slice(),
                _ => &[],
            };
            let tags = cases.iter().map(|(tag, _)| tag.value.as_str());
            let last = (!cases.is_empty()).then_some("other");
            let cases = tags.chain(last).map(|tag| unused(&format!("{own}.{tag}"))).collect::<Vec<_>>();
            std::iter::once(own).chain(cases).collect()
        });
        let names = names.collect();
        Self { api, dialect, names }
    }

    /// The key of a type.
    pub(crate) fn name(&self, id: TypeId) -> &str {
        &self.names[id.0][0]
    }

    /// The keys of a union's tagged cases, the one for unknown tags last; none where cases have no names.
    pub(crate) fn case_names(&self, id: TypeId) -> &[String] {
        &self.names[id.0][1..]
    }

    /// The reference to a type.
    pub(crate) fn reference(&self, id: TypeId) -> String {
        self.reference_to(self.name(id))
    }

    /// The reference to the schema under a key.
    pub(crate) fn reference_to(&self, key: &str) -> String {
        match self.dialect {
            Dialect::OpenApi => format!("#/components/schemas/{key}"),
            Dialect::JsonSchema => format!("#/$defs/{}", fragment(key)),
        }
    }
}

/// The name as the key of a component: letters, digits, dots, dashes and low lines.
pub(crate) fn component_key(name: &str) -> String {
    let kept = |c: char| if c.is_ascii_alphanumeric() || "._-".contains(c) { c } else { '_' };
    name.chars().map(kept).collect()
}

/// What stands for itself in the fragment of a URI.
const UNRESERVED: &AsciiSet = &NON_ALPHANUMERIC.remove(b'-').remove(b'.').remove(b'_').remove(b'~');

/// A key as a step of a JSON Pointer in the fragment of a URI.
fn fragment(key: &str) -> String {
    let step = key.replace('~', "~0").replace('/', "~1");
    utf8_percent_encode(&step, UNRESERVED).to_string()
}
