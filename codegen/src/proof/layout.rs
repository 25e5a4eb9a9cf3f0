//! How the struct of an object holds its members: in fields, which may be empty, or not at all, where a value is always the
//! same.

use std::collections::BTreeMap;

use super::graph::Graph;
use crate::model::{Api, Field, Literal, Null, Object, Presence, Shape, Type, TypeDef, TypeId, TypeKind};

/// How a field holds its value.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Wrapping {
    /// Always there.
    Plain,
    /// Always there, perhaps null.
    Nullable,
    /// Perhaps there.
    Optional,
    /// Absent, null or there.
    Patch,
}

impl Wrapping {
    /// Whether whoever makes the struct has to give the value.
    #[must_use]
    pub const fn is_required(self) -> bool {
        matches!(self, Self::Plain | Self::Nullable)
    }
}

/// The struct of an object.
#[derive(Clone, Debug)]
pub struct Layout {
    /// Callers make values of it: it has a constructor and setters.
    pub sent: bool,
    /// It has a field for what the page does not list.
    pub extra: bool,
    /// It is included somewhere or is a case of a union, so that its members are read and written alone too.
    pub flat: bool,
    /// The fields by the name of the member; what has none is always the same and is written by generated code.
    holds: BTreeMap<String, Wrapping>,
}

impl Layout {
    /// How the field of a member holds its value; `None` if the member has no field.
    #[must_use]
    pub fn hold(&self, field: &Field) -> Option<Wrapping> {
        self.holds.get(&field.name.value).copied()
    }

    fn of(api: &Api, graph: &Graph, paged: &BTreeMap<TypeId, &str>, id: TypeId, object: &Object) -> Self {
        let usage = api.type_def(id).usage;
        let fixed = |field: &Field| usage.sent && literal(field).is_some();
        let items = |field: &Field| {
            paged.get(&id) == Some(&field.name.as_str())
                && matches!(field.ty.kind, TypeKind::List(_))
                && object.pairs.is_none()
                && field.slot.is_none()
        };
        let hold = |field: &Field| match (field.presence, field.ty.null == Null::Nullable) {
            (Presence::Required, true) => Wrapping::Nullable,
            (Presence::Required, false) => Wrapping::Plain,
            (_, true) if usage.sent && field.slot.is_none() => Wrapping::Patch,
            // The items of a page are a list, empty if the answer has none. A list with a name may have null as its value.
            (_, false) if !usage.sent && items(field) => Wrapping::Plain,
            _ => Wrapping::Optional,
        };
        let held = object.fields.iter().filter(|field| !fixed(field));
        Self {
            sent: usage.sent,
            extra: graph.standalone(id),
            flat: graph.included(id) || graph.tagged(id),
            holds: held.map(|field| (field.name.value.clone(), hold(field))).collect(),
        }
    }
}

/// The value that generated code writes for a member or parameter; `None` if it is given or read. A literal that may be left
/// out is the caller's choice.
#[must_use]
pub fn literal(field: &Field) -> Option<&Literal> {
    match &field.ty.kind {
        TypeKind::Const(literal) if field.presence != Presence::Optional => Some(&literal.value),
        _ => None,
    }
}

/// The structs of all objects.
pub(super) fn layouts(api: &Api, graph: &Graph) -> BTreeMap<TypeId, Layout> {
    let mut paged = BTreeMap::new();
    for operation in &api.operations {
        let items = operation.paginate.as_ref().and_then(|paginate| paginate.items.as_ref());
        if let (Some(items), Some(Type { kind: TypeKind::Named(id), .. })) = (items, api.success_of(operation)) {
            paged.insert(*id, items.value.as_str());
        }
    }
    let object = |(id, def): (TypeId, &TypeDef)| match &def.shape {
        Shape::Object(object) => Some((id, Layout::of(api, graph, &paged, id, object))),
        _ => None,
    };
    (0..).map(TypeId).zip(&api.types).filter_map(object).collect()
}
