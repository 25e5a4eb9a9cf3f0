//! Which operations send or read the values of a type, at any depth.

use crate::model::{Api, Operation, ResponseBody, Shape, Type, TypeId, TypeKind};

/// The operations that carry each type.
pub(super) struct Reach<'a> {
    sent: Vec<Vec<&'a str>>,
    read: Vec<Vec<&'a str>>,
}

impl<'a> Reach<'a> {
    pub(super) fn of(api: &'a Api) -> Self {
        let none = || vec![Vec::new(); api.types.len()];
        let mut reach = Self { sent: none(), read: none() };
        for operation in &api.operations {
            let name = operation.name.value.as_str();
            mark(api, &sent_by(api, operation), name, &mut reach.sent);
            let answers = api.responses_of(operation).filter(|response| response.status.is_success());
            let read: Vec<&Type> = answers
                .filter_map(|response| match &response.body {
                    ResponseBody::Type(ty) => Some(ty),
                    _ => None,
                })
                .collect();
            mark(api, &read, name, &mut reach.read);
        }
        reach
    }

    /// The operations that send values of the type.
    pub(super) fn sent(&self, id: TypeId) -> Vec<String> {
        names(&self.sent, id)
    }

    /// The operations whose successful answers hold values of the type.
    pub(super) fn read(&self, id: TypeId) -> Vec<String> {
        names(&self.read, id)
    }
}

fn names(list: &[Vec<&str>], id: TypeId) -> Vec<String> {
    list.get(id.0).into_iter().flatten().map(|name| (*name).to_owned()).collect()
}

fn sent_by<'a>(api: &'a Api, operation: &'a Operation) -> Vec<&'a Type> {
    let query = operation.query.iter().map(|parameter| &parameter.field);
    let fields = operation.path_parameters.iter().chain(query).chain(&operation.headers).chain(&api.call_headers);
    fields.map(|field| &field.ty).chain(operation.body.as_ref().map(|body| &body.ty)).collect()
}

fn mark<'a>(api: &Api, from: &[&Type], operation: &'a str, at: &mut [Vec<&'a str>]) {
    let mut next: Vec<TypeId> = from.iter().filter_map(|ty| named(ty)).collect();
    while let Some(id) = next.pop() {
        let Some(operations) = at.get_mut(id.0) else { continue };
        if operations.last() == Some(&operation) {
            continue;
        }
        operations.push(operation);
        match &api.type_def(id).shape {
            Shape::Newtype(ty) => next.extend(named(ty)),
            Shape::Object(object) => {
                next.extend(object.fields.iter().filter_map(|field| named(&field.ty)));
                next.extend(object.includes.iter().map(|include| include.ty));
            }
            Shape::Enum(_) => {}
            Shape::TaggedUnion(union) => next.extend(union.cases.iter().map(|(_, id)| *id)),
            Shape::Choice(choice) => {
                next.extend(choice.cases.iter().filter_map(|case| named(&case.ty)));
                next.extend(named(&choice.otherwise));
            }
            Shape::KindUnion(arms) => next.extend(arms.iter().filter_map(named)),
        }
    }
}

/// The named type in a type, under lists and maps.
fn named(ty: &Type) -> Option<TypeId> {
    let mut ty = ty;
    loop {
        match &ty.kind {
            TypeKind::Named(id) => return Some(*id),
            TypeKind::List(inner) | TypeKind::Map(inner) => ty = inner,
            TypeKind::Scalar(_) | TypeKind::Const(_) => return None,
        }
    }
}
