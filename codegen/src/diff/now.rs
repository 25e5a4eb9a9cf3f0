//! What a spec says today at a node, in the words of the changes of it: whether what an accepted change led to is still there.

use super::checks::{
    aliases_changed, auth_changed, availability_changed, choice_changed, error_text_changed, operation_added,
    paging_changed, pairs_changed, problem_changed, rate_limit_changed, response_added, roles_changed, server_changed,
    token_request_changed, wait_changed,
};
use super::now_values;
use super::view::marked;
use crate::describe::presence;
use crate::model::{
    Api, Field, NodePath, NodeRef, Operation, QueryParameter, ResponseBody, Shape, Type, TypeDef, TypeKind,
};

/// Whether an API has what a change of that id led to at a node: the text `to`, or nothing of what `from` was.
pub(super) fn has(api: &Api, id: &str, node: &str, [from, to]: [Option<&str>; 2]) -> bool {
    let found = node.parse::<NodePath>().ok().and_then(|node| api.node(&node));
    if let Some(is_there) = found.and_then(|node| now_values::has(api, id, node, [from, to])) {
        return is_there;
    }
    let texts = match (found, id) {
        // Of what is gone nothing is said.
        (None, _) => Some(Vec::new()),
        (Some(_), "api-removed") => Some(Vec::new()),
        (Some(node), _) => texts(api, id, node),
    };
    let Some(texts) = texts else {
        // There are no words for what such a change leads to: it is taken to be there as long as its node is.
        return to.is_some() || !id.ends_with("-removed");
    };
    match (to, from) {
        (Some(to), _) => texts.iter().any(|text| text == to),
        (None, Some(from)) => match from.split_once(": ").filter(|_| SEVERAL.contains(&id)) {
            // Of several facts of a node each is told by itself.
            Some((fact, _)) => !texts.iter().any(|text| text.split_once(": ").is_some_and(|(other, _)| other == fact)),
            None if id == "error-text-changed" => !texts.iter().any(|text| text == from),
            None => texts.is_empty(),
        },
        (None, None) => texts.is_empty(),
    }
}

/// The ids whose texts begin with the fact that they are about.
const SEVERAL: [&str; 2] = ["problem-changed", "token-request-changed"];

/// All that a spec says of a node that changes of this id are about; `None` if they have no words for it.
fn texts(api: &Api, id: &str, node: NodeRef<'_>) -> Option<Vec<String>> {
    let one = |text: Option<String>| Some(text.into_iter().collect());
    match (id, node) {
        ("availability-changed", node) => one(node.metadata().and_then(availability_changed::words)),
        ("deprecation-changed", node) => {
            one(node.metadata().and_then(|it| it.deprecated.as_ref()).map(|_| "deprecated".to_owned()))
        }
        ("type-changed", node) => Some(types(api, node)),
        (_, NodeRef::Api(_)) => one(of_api(api, id)?),
        (_, NodeRef::Version(version)) => one(Some(version.value.clone())),
        (_, NodeRef::Versions(list, _)) => one(list.last().map(|version| version.value.clone())),
        (_, NodeRef::Server(server)) => one(Some(server_changed::words(server))),
        (_, NodeRef::Auth(auth)) => one(Some(auth_changed::word(auth).to_owned())),
        (_, NodeRef::Scheme(scheme)) => one(Some(auth_changed::words(scheme))),
        (_, NodeRef::Flow(flow, _)) => Some(token_request_changed::words(flow)),
        (_, NodeRef::RateLimit(limit)) => one(Some(rate_limit_changed::words(limit))),
        (_, NodeRef::Wait(wait)) => one(Some(wait_changed::words(wait))),
        (_, NodeRef::Field(field)) => of_field(api, id, field),
        ("join-changed", NodeRef::Query(QueryParameter { join, .. })) => one(Some(join.word().to_owned())),
        (_, NodeRef::Query(query)) => of_field(api, id, &query.field),
        (_, NodeRef::Operation(operation)) => of_operation(id, operation),
        (_, NodeRef::Type(def)) => of_type(id, def),
        (_, NodeRef::Body(body)) => one(match id {
            "body-added" | "body-removed" => Some(marked(api, &body.ty)),
            "body-optional-changed" => Some(body.optional.to_string()),
            "media-type-changed" => Some(body.media.clone()),
            _ => return None,
        }),
        (_, NodeRef::Response(response)) => one(match id {
            "response-added" | "response-removed" | "response-body-changed" => {
                Some(response_added::body(api, response))
            }
            "absence-changed" => response.means_absent.then(|| "absent".to_owned()),
            "media-type-changed" => response.media.clone(),
            "catalogue-changed" => {
                response.catalogue.and_then(|at| api.catalogues.get(at)).map(|it| it.name.value.clone())
            }
            _ => return None,
        }),
        ("include-changed", NodeRef::Include(it)) => one(Some(presence(it.presence).to_owned())),
        (_, NodeRef::Value(value)) => {
            let name = value.name.iter().map(|name| name.value.clone());
            Some(name.chain([value.wire.value.json()]).collect())
        }
        (_, NodeRef::TaggedCase(_, id)) => one(Some(api.type_def(id).name.value.clone())),
        (_, NodeRef::KindCase(ty)) => one(Some(api.words(ty))),
        (_, NodeRef::ChoiceCase(case)) => one(Some(marked(api, &case.ty))),
        ("error-text-changed", NodeRef::ErrorText(text)) => Some(error_text_changed::words(api, text)),
        (_, NodeRef::ErrorText(text)) => one(Some(text.text.value.clone())),
        _ => None,
    }
}

fn of_api(api: &Api, id: &str) -> Option<Option<String>> {
    match id {
        "api-added" => Some(Some(api.name.value.clone())),
        "reference-changed" => Some(api.reference.as_ref().map(|header| header.value.clone())),
        _ => None,
    }
}

fn of_field(api: &Api, id: &str, field: &Field) -> Option<Vec<String>> {
    let text = match id {
        "field-added" | "field-removed" => Some(marked(api, &field.ty)),
        "field-renamed" => Some(field.name.value.clone()),
        "default-changed" => field.default.as_ref().map(|default| default.value.json()),
        "slot-changed" => field.slot.as_ref().map(|slot| slot.value.clone()),
        "secret-changed" => Some(field.secret.to_string()),
        "generate-changed" => field.generate.as_ref().map(|generate| generate.value.word().to_owned()),
        "aliases-changed" => aliases_changed::words(field),
        _ => return None,
    };
    Some(text.into_iter().collect())
}

fn of_operation(id: &str, operation: &Operation) -> Option<Vec<String>> {
    let text = match id {
        "operation-added" | "operation-removed" => Some(operation_added::words(operation)),
        "operation-renamed" => Some(operation.name.value.clone()),
        "method-changed" => Some(operation.verb.wire().to_owned()),
        "path-changed" => Some(operation.path.value.clone()),
        "paging-changed" => operation.paginate.as_ref().map(paging_changed::words),
        "idempotent-changed" => operation.idempotent.as_ref().map(|said| said.value.to_string()),
        "roles-changed" => roles_changed::words(operation),
        _ => return None,
    };
    Some(text.into_iter().collect())
}

fn of_type(id: &str, def: &TypeDef) -> Option<Vec<String>> {
    let text = match (id, &def.shape) {
        ("type-added" | "type-removed" | "type-renamed", _) => Some(def.name.value.clone()),
        ("enum-closed-changed", Shape::Enum(set)) => Some(set.closed.to_string()),
        ("union-tag-changed", Shape::TaggedUnion(union)) => Some(union.by.value.clone()),
        ("choice-changed", Shape::Choice(it)) => Some(choice_changed::words(it)),
        ("pairs-changed", Shape::Object(object)) => pairs_changed::words(object),
        ("problem-changed", _) => return Some(problem_changed::words(def)),
        _ => return None,
    };
    Some(text.into_iter().collect())
}

/// The words for the type of a node, and for what is in it.
fn types(api: &Api, node: NodeRef<'_>) -> Vec<String> {
    let mut found = Vec::new();
    match node {
        NodeRef::Field(field) => inside(api, &field.ty, "", &mut found),
        NodeRef::Query(query) => inside(api, &query.field.ty, "", &mut found),
        NodeRef::Body(body) => inside(api, &body.ty, "", &mut found),
        NodeRef::ChoiceCase(case) => inside(api, &case.ty, "", &mut found),
        NodeRef::KindCase(ty) | NodeRef::Capture(_, ty) => inside(api, ty, "", &mut found),
        NodeRef::Context(variable) => inside(api, &variable.ty, "", &mut found),
        NodeRef::Response(response) => {
            if let ResponseBody::Type(ty) = &response.body {
                inside(api, ty, "", &mut found);
            }
        }
        NodeRef::Type(def) => {
            if let Shape::Newtype(ty) = &def.shape {
                inside(api, ty, "", &mut found);
            }
            found.push(super::checks::type_changed::shape(&def.shape, api));
        }
        _ => {}
    }
    found
}

fn inside(api: &Api, ty: &Type, where_: &str, found: &mut Vec<String>) {
    let text = format!("{where_}{}", api.words(ty));
    // A type may be in itself.
    if found.contains(&text) {
        return;
    }
    found.push(text);
    match &ty.kind {
        TypeKind::List(item) => inside(api, item, super::walk::Inside::Items.words(), found),
        TypeKind::Map(value) => inside(api, value, super::walk::Inside::Values.words(), found),
        TypeKind::Named(id) => {
            if let Shape::Newtype(inner) = &api.type_def(*id).shape {
                inside(api, inner, where_, found);
            }
        }
        _ => {}
    }
}
