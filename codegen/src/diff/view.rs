//! One side of a comparison.

use std::collections::BTreeMap;

use super::gaps::Gaps;
use super::parts::{Parts, of_types};
use crate::model::{Api, NodePath, Shape, Type, TypeDef, TypeId};
use crate::proof::Graph;
use crate::valid::ValidApi;

/// One side of a comparison: an API as far as it could be resolved, and what is known of it where it passed every check.
#[derive(Clone, Copy, Debug)]
pub struct Side<'a> {
    /// The API.
    pub api: &'a Api,
    /// The same, where today's checks accept it.
    pub valid: Option<&'a ValidApi>,
    /// What its text says and it lacks, where it did not resolve as a whole.
    pub gaps: Option<&'a Gaps>,
}

impl<'a> Side<'a> {
    /// An API that today's checks accept.
    #[must_use]
    pub fn of(valid: &'a ValidApi) -> Self {
        Self { api: valid, valid: Some(valid), gaps: None }
    }
}

/// A side, and what the comparison asks of it again and again.
pub(super) struct View<'a> {
    pub(super) api: &'a Api,
    pub(super) valid: Option<&'a ValidApi>,
    /// The parts of exchanges in which each type travels.
    parts: Vec<Parts>,
    /// The objects that include each group, for groups that are no values of their own.
    includers: BTreeMap<TypeId, Vec<TypeId>>,
}

impl<'a> View<'a> {
    pub(super) fn of(side: Side<'a>) -> Self {
        Self { api: side.api, valid: side.valid, parts: of_types(side.api), includers: includers(side.api) }
    }

    pub(super) fn def(&self, id: TypeId) -> &'a TypeDef {
        self.api.type_def(id)
    }

    pub(super) fn parts(&self, id: TypeId) -> Parts {
        self.parts[id.0]
    }

    /// The objects that include a group that is no value of its own; `None` for all other types.
    pub(super) fn includers(&self, id: TypeId) -> Option<&[TypeId]> {
        self.includers.get(&id).map(Vec::as_slice)
    }

    /// A type in the words of the spec, with its mark for null.
    pub(super) fn words(&self, ty: &Type) -> String {
        marked(self.api, ty)
    }

    /// The path of a type.
    pub(super) fn path(&self, id: TypeId) -> NodePath {
        NodePath::Type(self.def(id).name.value.clone())
    }
}

fn includers(api: &Api) -> BTreeMap<TypeId, Vec<TypeId>> {
    let graph = Graph::of(api);
    let mut found: BTreeMap<TypeId, Vec<TypeId>> = BTreeMap::new();
    for (id, def) in (0..).map(TypeId).zip(&api.types) {
        let Shape::Object(object) = &def.shape else { continue };
        for include in object.includes.iter().filter(|include| !graph.standalone(include.ty)) {
            found.entry(include.ty).or_default().push(id);
        }
    }
    found
}

/// A type in the words of the spec, with its mark for null.
pub(super) fn marked(api: &Api, ty: &Type) -> String {
    let mark = match ty.null {
        crate::model::Null::Nullable => "?",
        crate::model::Null::Never => "!",
        crate::model::Null::Unsaid => "",
    };
    format!("{}{mark}", api.words(ty))
}
