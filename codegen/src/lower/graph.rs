//! What contains what: which fields need a box, which types are included flat, which stand on their own.

use crate::model::{Api, ResponseBody, Shape, Type, TypeId, TypeKind};

/// Facts on the types of an API that follow from their uses.
pub(super) struct Graph {
    /// Row by row: whether one type holds the other in itself, at any depth.
    reaches: Vec<Vec<bool>>,
    included: Vec<bool>,
    standalone: Vec<bool>,
    tagged: Vec<bool>,
    paged: Vec<Option<String>>,
}

impl Graph {
    pub(super) fn of(api: &Api) -> Self {
        let count = api.types.len();
        let edges: Vec<Vec<usize>> = api.types.iter().map(|def| direct(&def.shape)).collect();
        let reaches = (0..count).map(|from| reachable(&edges, from)).collect();
        let none = || vec![false; count];
        let mut graph =
            Self { reaches, included: none(), standalone: none(), tagged: none(), paged: vec![None; count] };
        for def in &api.types {
            graph.uses(&def.shape);
        }
        graph.operations(api);
        // What nothing refers to stands on its own.
        for index in 0..count {
            graph.standalone[index] |= !graph.included[index];
        }
        graph
    }

    /// Whether a value of `inner` in a value of `outer` has to be boxed.
    pub(super) fn boxed(&self, outer: TypeId, inner: &Type) -> bool {
        match &inner.kind {
            TypeKind::Named(id) => self.boxed_id(outer, *id),
            _ => false,
        }
    }

    /// As [`Graph::boxed`] for a named type.
    pub(super) fn boxed_id(&self, outer: TypeId, inner: TypeId) -> bool {
        inner == outer || self.reaches.get(inner.0).and_then(|row| row.get(outer.0)).copied().unwrap_or(false)
    }

    /// Whether the type's members lie flat in another somewhere.
    pub(super) fn included(&self, id: TypeId) -> bool {
        self.included.get(id.0).copied().unwrap_or(false)
    }

    /// Whether the type is an object of its own somewhere.
    pub(super) fn standalone(&self, id: TypeId) -> bool {
        self.standalone.get(id.0).copied().unwrap_or(true)
    }

    /// Whether the type is a case of a union, which adds the tag.
    pub(super) fn tagged(&self, id: TypeId) -> bool {
        self.tagged.get(id.0).copied().unwrap_or(false)
    }

    /// The member whose items paging stands on.
    pub(super) fn paged(&self, id: TypeId) -> Option<&str> {
        self.paged.get(id.0)?.as_deref()
    }

    fn uses(&mut self, shape: &Shape) {
        match shape {
            Shape::Newtype(inner) => self.stands(inner),
            Shape::Object(object) => {
                for field in &object.fields {
                    self.stands(&field.ty);
                }
                for include in &object.includes {
                    if let Some(slot) = self.included.get_mut(include.ty.0) {
                        *slot = true;
                    }
                }
            }
            Shape::Enum(_) => {}
            Shape::TaggedUnion(union) => {
                for (_, id) in &union.cases {
                    for list in [&mut self.standalone, &mut self.tagged] {
                        if let Some(slot) = list.get_mut(id.0) {
                            *slot = true;
                        }
                    }
                }
            }
            Shape::Choice(choice) => {
                self.stands(&choice.otherwise);
                for case in &choice.cases {
                    self.stands(&case.ty);
                }
            }
            Shape::KindUnion(types) => types.iter().for_each(|ty| self.stands(ty)),
        }
    }

    fn stands(&mut self, ty: &Type) {
        match &ty.kind {
            TypeKind::Named(id) => {
                if let Some(slot) = self.standalone.get_mut(id.0) {
                    *slot = true;
                }
            }
            TypeKind::List(inner) | TypeKind::Map(inner) => self.stands(inner),
            TypeKind::Scalar(_) | TypeKind::Const(_) => {}
        }
    }

    fn operations(&mut self, api: &Api) {
        for operation in &api.operations {
            if let Some(body) = &operation.body {
                self.stands(&body.ty);
            }
            for response in api.responses_of(operation) {
                if let ResponseBody::Type(ty) = &response.body {
                    self.stands(ty);
                }
            }
            let items = operation.paginate.as_ref().and_then(|paginate| paginate.items.as_ref());
            if let (Some(items), Some(Type { kind: TypeKind::Named(id), .. })) = (items, api.success_of(operation)) {
                self.paged[id.0] = Some(items.value.clone());
            }
        }
    }
}

/// The types that a value of the shape holds in itself: not through a list or a map.
fn direct(shape: &Shape) -> Vec<usize> {
    let named = |ty: &Type| match &ty.kind {
        TypeKind::Named(id) => Some(id.0),
        _ => None,
    };
    match shape {
        Shape::Newtype(inner) => named(inner).into_iter().collect(),
        Shape::Object(object) => {
            let fields = object.fields.iter().filter_map(|field| named(&field.ty));
            fields.chain(object.includes.iter().map(|include| include.ty.0)).collect()
        }
        Shape::Enum(_) => Vec::new(),
        Shape::TaggedUnion(union) => union.cases.iter().map(|(_, id)| id.0).collect(),
        Shape::Choice(choice) => {
            choice.cases.iter().map(|case| &case.ty).chain([&choice.otherwise]).filter_map(named).collect()
        }
        Shape::KindUnion(types) => types.iter().filter_map(named).collect(),
    }
}

fn reachable(edges: &[Vec<usize>], from: usize) -> Vec<bool> {
    let mut seen = vec![false; edges.len()];
    let mut open = edges[from].clone();
    while let Some(at) = open.pop() {
        if let Some(slot) = seen.get_mut(at).filter(|slot| !**slot) {
            *slot = true;
            open.extend(&edges[at]);
        }
    }
    seen
}
