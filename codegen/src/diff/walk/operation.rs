//! Two operations.

use super::field::{self, FieldKind, Fields};
use super::{facts, value};
use crate::diff::change::Part;
use crate::diff::checks;
use crate::diff::differ::{Differ, Spot};
use crate::diff::pairing::{Likeness, Pair, operations as paired};
use crate::diff::parts::{Parts, of_status};
use crate::model::{
    Api, Example, Field, Location, NodePath, Operation, OperationPart, PathPart, Response, ResponseBody, Status,
};

/// Compares all operations.
pub(super) fn operations(cx: &mut Differ<'_>) {
    let pairs = paired(cx.base.api, cx.head.api);
    for operation in pairs.gone {
        let node = NodePath::Operation(operation.name.value.clone());
        checks::operation_removed::look(cx, &Spot::gone(node, &operation.metadata, Part::Other.into()), operation);
    }
    for operation in pairs.new {
        let node = NodePath::Operation(operation.name.value.clone());
        checks::operation_added::look(cx, &Spot::new(node, &operation.metadata, Part::Other.into()), operation);
    }
    for pair in pairs.both {
        one(cx, pair);
    }
}

fn one<'a>(cx: &mut Differ<'a>, pair: Pair<&'a Operation>) {
    let (old, now) = (pair.base, pair.head);
    let node = NodePath::Operation(now.name.value.clone());
    let spot = Spot::both(node, &old.metadata, &now.metadata, Part::Other.into());
    if pair.likeness != Likeness::Named {
        checks::operation_renamed::look(cx, &spot, old, now, pair.likeness);
    }
    for look in checks::OF_OPERATION {
        look(cx, &spot, old, now);
    }
    path_parameters(cx, old, now);
    let query = |it: &'a Operation| it.query.iter().map(|query| &query.field).collect();
    fields(cx, pair, [query(old), query(now)], Location::Query);
    for after in &now.query {
        let before = old.query.iter().find(|before| before.field.name.value == after.field.name.value);
        if let Some(before) = before {
            let node = NodePath::parameter(&now.name.value, Location::Query, &after.field.name.value);
            let spot = Spot::both(node, &before.field.metadata, &after.field.metadata, Part::Parameter.into());
            checks::join_changed::look(cx, &spot, before, after);
        }
    }
    let headers = |it: &'a Operation| it.headers.iter().collect();
    fields(cx, pair, [headers(old), headers(now)], Location::Header);
    body(cx, old, now);
    let within = |part: OperationPart| NodePath::InOperation(now.name.value.clone(), part);
    let lists = own_responses(cx, old, now);
    responses(cx, [&lists[0], &lists[1]], &|status| within(OperationPart::Response(status)));
    checks::rules(cx, &spot, [&old.rules, &now.rules]);
    checks::context(cx, &spot, [&old.context, &now.context]);
    facts::metadata(cx, &spot);
    let examples = |it: &'a Operation| -> Vec<&'a Example> {
        it.request_examples.iter().chain(it.response_examples.iter().map(|(_, example)| example)).collect()
    };
    facts::examples(cx, &spot, &examples(old), &examples(now));
}

/// Path parameters are paired by their places in the path: their names do not travel.
fn path_parameters<'a>(cx: &mut Differ<'a>, old: &'a Operation, now: &'a Operation) {
    let placed = |it: &'a Operation| -> Vec<&'a Field> {
        let at = |part: &PathPart| match part {
            PathPart::Parameter(at) => it.path_parameters.get(*at),
            PathPart::Literal(_) => None,
        };
        it.template.iter().filter_map(at).collect()
    };
    let (before, after) = (placed(old), placed(now));
    let node = |of: &Operation, field: &Field| NodePath::parameter(&of.name.value, Location::Path, &field.name.value);
    if before.len() == after.len() {
        for (base, head) in before.into_iter().zip(after) {
            let likeness = if base.name.value == head.name.value { Likeness::Named } else { Likeness::Renamed };
            let pair = Pair { base, head, likeness };
            field::one(cx, node(now, head), Part::Parameter.into(), &pair, FieldKind::PathParameter);
        }
        return;
    }
    let pair = Pair { base: old, head: now, likeness: Likeness::Named };
    fields(cx, pair, [before, after], Location::Path);
}

fn fields<'a>(cx: &mut Differ<'a>, pair: Pair<&'a Operation>, [base, head]: [Vec<&'a Field>; 2], location: Location) {
    let paths = [pair.base, pair.head].map(|it| move |name: &str| NodePath::parameter(&it.name.value, location, name));
    let (part, kind) = match location {
        Location::Path => (Part::Parameter, FieldKind::PathParameter),
        Location::Query => (Part::Parameter, FieldKind::QueryParameter),
        Location::Header => (Part::Header, FieldKind::Header),
    };
    field::all(cx, &Fields { base, head, paths: [&paths[0], &paths[1]], parts: part.into(), kind });
}

fn body<'a>(cx: &mut Differ<'a>, old: &'a Operation, now: &'a Operation) {
    let parts: Parts = Part::Request.into();
    match (&old.body, &now.body) {
        (Some(before), Some(after)) => {
            let spot = Spot::both(NodePath::body(&now.name.value), &before.metadata, &after.metadata, parts);
            checks::media_type_changed::of_body(cx, &spot, before, after);
            checks::body_optional_changed::look(cx, &spot, before, after);
            checks::marks_changed::of_newtype(cx, &spot, &before.ty, &after.ty);
            value::values(cx, &spot, &before.ty, &after.ty);
            facts::metadata(cx, &spot);
        }
        (Some(before), None) => {
            let spot = Spot::gone(NodePath::body(&old.name.value), &before.metadata, parts);
            checks::body_removed::look(cx, &spot, before);
        }
        (None, Some(after)) => {
            let spot = Spot::new(NodePath::body(&now.name.value), &after.metadata, parts);
            checks::body_added::look(cx, &spot, after);
        }
        (None, None) => {}
    }
}

/// What both sides answer with a status that one of them writes at the operation: a response that went to the API, or came from it,
/// is the same response.
fn own_responses<'a>(cx: &Differ<'a>, old: &'a Operation, now: &'a Operation) -> [Vec<&'a Response>; 2] {
    let is_own = |response: &&Response| {
        let has = |own: &[Response]| own.iter().any(|it| it.status.value == response.status.value);
        has(&old.responses) || has(&now.responses)
    };
    [cx.base.api.responses_of(old).filter(is_own).collect(), cx.head.api.responses_of(now).filter(is_own).collect()]
}

/// The responses of the API that operations answer with; what each operation writes by itself on the other side is told of there.
pub(super) fn shared_responses(cx: &mut Differ<'_>) {
    let (base, head) = (cx.base.api, cx.head.api);
    let has = |list: &[Response], status: Status| list.iter().any(|it| it.status.value == status);
    let is_everywhere = |api: &Api, status: Status| {
        !api.operations.is_empty() && api.operations.iter().all(|it| has(&it.responses, status))
    };
    let is_told = |other: &Api, status: Status| has(&other.responses, status) || !is_everywhere(other, status);
    let old: Vec<&Response> = base.responses.iter().filter(|it| is_told(head, it.status.value)).collect();
    let now: Vec<&Response> = head.responses.iter().filter(|it| is_told(base, it.status.value)).collect();
    responses(cx, [&old, &now], &NodePath::Response);
}

/// Compares lists of responses, of an operation or of the API.
fn responses<'a>(cx: &mut Differ<'a>, [base, head]: [&[&'a Response]; 2], path: &dyn Fn(Status) -> NodePath) {
    let find = |list: &[&'a Response], status: Status| list.iter().copied().find(|it| it.status.value == status);
    for before in base.iter().filter(|it| find(head, it.status.value).is_none()) {
        let status = before.status.value;
        let spot = Spot::gone(path(status), &before.metadata, of_status(status).into());
        checks::response_removed::look(cx, &spot, before);
    }
    for after in head {
        let status = after.status.value;
        let parts: Parts = of_status(status).into();
        let Some(before) = find(base, status) else {
            checks::response_added::look(cx, &Spot::new(path(status), &after.metadata, parts), after);
            continue;
        };
        let spot = Spot::both(path(status), &before.metadata, &after.metadata, parts);
        for look in checks::OF_RESPONSE {
            look(cx, &spot, before, after);
        }
        if let (ResponseBody::Type(old), ResponseBody::Type(now)) = (&before.body, &after.body) {
            checks::marks_changed::of_newtype(cx, &spot, old, now);
            value::values(cx, &spot, old, now);
        }
        facts::metadata(cx, &spot);
    }
}
