//! Which types a type holds: in themselves, in lists and maps, as groups of members, as cases of a union.

use std::collections::BTreeSet;

use super::components;
use crate::model::{Api, ResponseBody, Shape, Type, TypeId, TypeKind};

/// What follows from the ways in which the types of an API hold each other.
#[derive(Clone, Debug)]
pub struct Graph {
    /// The circle of types that hold each other in themselves, by position of the type; alone for most.
    component: Vec<usize>,
    included: BTreeSet<TypeId>,
    standalone: BTreeSet<TypeId>,
    tagged: BTreeSet<TypeId>,
}

impl Graph {
    pub(crate) fn of(api: &Api) -> Self {
        let direct: Vec<Vec<usize>> = api
            .types
            .iter()
            .map(|def| mentions(&def.shape).filter(|found| found.direct).map(|found| found.id.0).collect())
            .collect();
        let mut graph = Self {
            component: components::of(&direct),
            included: BTreeSet::new(),
            standalone: BTreeSet::new(),
            tagged: BTreeSet::new(),
        };
        for found in api.types.iter().flat_map(|def| mentions(&def.shape)) {
            match found.role {
                Role::Value => graph.standalone.insert(found.id),
                Role::Include => graph.included.insert(found.id),
                Role::Case => graph.standalone.insert(found.id) | graph.tagged.insert(found.id),
            };
        }
        for operation in &api.operations {
            let bodies = api.responses_of(operation).filter_map(|response| match &response.body {
                ResponseBody::Type(ty) => Some(ty),
                ResponseBody::None | ResponseBody::Undocumented => None,
            });
            let values = operation.body.iter().map(|body| &body.ty).chain(bodies);
            graph.standalone.extend(values.filter_map(named));
        }
        // What nothing refers to stands on its own.
        let alone = (0..api.types.len()).map(TypeId).filter(|id| !graph.included.contains(id)).collect::<Vec<_>>();
        graph.standalone.extend(alone);
        graph
    }

    /// Whether the value of a part has to be boxed: the part, of that type, holds the whole in itself.
    #[must_use]
    pub fn boxed(&self, whole: TypeId, part: &Type) -> bool {
        matches!(&part.kind, TypeKind::Named(id) if self.boxed_id(whole, *id))
    }

    /// As [`Graph::boxed`] for a part of a named type.
    #[must_use]
    pub fn boxed_id(&self, whole: TypeId, part: TypeId) -> bool {
        self.component.get(whole.0) == self.component.get(part.0)
    }

    /// Whether the type's members lie flat in another somewhere.
    #[must_use]
    pub fn included(&self, id: TypeId) -> bool {
        self.included.contains(&id)
    }

    /// Whether the type is a value of its own somewhere.
    #[must_use]
    pub fn standalone(&self, id: TypeId) -> bool {
        self.standalone.contains(&id)
    }

    /// Whether the type is a case of a union that adds the tag.
    #[must_use]
    pub fn tagged(&self, id: TypeId) -> bool {
        self.tagged.contains(&id)
    }
}

/// A named type that a shape mentions.
#[derive(Clone, Copy, Debug)]
struct Mention {
    /// The type.
    id: TypeId,
    /// As what.
    role: Role,
    /// Not in a list or map.
    direct: bool,
}

/// As what a type is mentioned.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Role {
    /// The type of a value.
    Value,
    /// A group of members.
    Include,
    /// A case of a union told apart by a tag.
    Case,
}

/// The named types that a shape mentions, in the order of the spec.
fn mentions(shape: &Shape) -> impl Iterator<Item = Mention> {
    let mut found = Vec::new();
    let mut value = |ty: &Type| {
        let direct = matches!(ty.kind, TypeKind::Named(_));
        found.extend(named(ty).map(|id| Mention { id, role: Role::Value, direct }));
    };
    match shape {
        Shape::Newtype(inner) => value(inner),
        Shape::Object(object) => {
            object.fields.iter().for_each(|field| value(&field.ty));
            let include = |id| Mention { id, role: Role::Include, direct: true };
            found.extend(object.includes.iter().map(|group| include(group.ty)));
        }
        Shape::Enum(_) => {}
        Shape::TaggedUnion(union) => {
            found.extend(union.cases.iter().map(|(_, id)| Mention { id: *id, role: Role::Case, direct: true }));
        }
        Shape::Choice(choice) => {
            value(&choice.otherwise);
            choice.cases.iter().for_each(|case| value(&case.ty));
        }
        Shape::KindUnion(types) => types.iter().for_each(value),
    }
    found.into_iter()
}

/// The named types that a shape mentions, in any way.
pub fn mentioned(shape: &Shape) -> impl Iterator<Item = TypeId> {
    mentions(shape).map(|found| found.id)
}

/// The named type in a type, under lists and maps.
#[must_use]
pub fn named(ty: &Type) -> Option<TypeId> {
    let mut ty = ty;
    loop {
        match &ty.kind {
            TypeKind::Named(id) => return Some(*id),
            TypeKind::List(inner) | TypeKind::Map(inner) => ty = inner,
            TypeKind::Scalar(_) | TypeKind::Const(_) => return None,
        }
    }
}

/// Everything that types lead to, themselves included.
#[must_use]
pub fn reach(api: &Api, from: impl IntoIterator<Item = TypeId>) -> BTreeSet<TypeId> {
    let mut open: Vec<TypeId> = from.into_iter().collect();
    let mut met = BTreeSet::new();
    while let Some(id) = open.pop() {
        if met.insert(id) {
            open.extend(mentioned(&api.type_def(id).shape));
        }
    }
    met
}
