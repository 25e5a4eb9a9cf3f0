//! What every part of the document needs: the API, and the names under which its types stand in it.

use crate::model::{Api, Shape, TypeId};

/// An API on its way into a document.
pub(super) struct Export<'a> {
    /// The API.
    pub(super) api: &'a Api,
    /// By type: its own name, then those of its tagged cases.
    names: Vec<Vec<String>>,
}

impl<'a> Export<'a> {
    /// Gives every type a name that OpenAPI accepts as the key of a component.
    pub(super) fn new(api: &'a Api) -> Self {
        let mut taken = Vec::new();
        let own: Vec<String> = api.types.iter().map(|ty| unused(&ty.name.value, &mut taken)).collect();
        let names = api.types.iter().zip(own).map(|(ty, own)| {
            let cases = match &ty.shape {
                Shape::TaggedUnion(union) => union.cases.as_slice(),
                _ => &[],
            };
            let tags = cases.iter().map(|(tag, _)| tag.value.as_str());
            let last = (!cases.is_empty()).then_some("other");
            let cases = tags.chain(last).map(|tag| unused(&format!("{own}.{tag}"), &mut taken)).collect::<Vec<_>>();
            std::iter::once(own).chain(cases).collect()
        });
        Self { api, names: names.collect() }
    }

    /// The key of a type.
    pub(super) fn name(&self, id: TypeId) -> &str {
        &self.names[id.0][0]
    }

    /// The keys of a union's tagged cases, the one for unknown tags last.
    pub(super) fn case_names(&self, id: TypeId) -> &[String] {
        &self.names[id.0][1..]
    }

    /// The reference to a type.
    pub(super) fn reference(&self, id: TypeId) -> String {
        reference_to(self.name(id))
    }
}

/// The reference to a component schema.
pub(super) fn reference_to(name: &str) -> String {
    format!("#/components/schemas/{name}")
}

/// The name as the key of a component: letters, digits, dots, dashes and low lines.
pub(super) fn component_key(name: &str) -> String {
    let kept = |c: char| if c.is_ascii_alphanumeric() || "._-".contains(c) { c } else { '_' };
    name.chars().map(kept).collect()
}

fn unused(name: &str, taken: &mut Vec<String>) -> String {
    let key = component_key(name);
    let numbered = (2u32..).map(|number| format!("{key}-{number}"));
    let name = std::iter::once(key.clone()).chain(numbered).find(|name| !taken.contains(name)).unwrap_or(key);
    taken.push(name.clone());
    name
}
