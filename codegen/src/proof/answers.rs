//! What each status of an operation means, most exact first, and what a success gives.

use std::collections::BTreeMap;

use super::scalar::HeldType;
use crate::model::{Api, NodePath, Operation, OperationPart, Response, ResponseBody, Status, Type, Verb};

/// The answers of all operations.
#[derive(Clone, Debug)]
pub struct Answers {
    of: BTreeMap<String, Answer>,
    /// The different bodies of documented errors, in the order of the spec.
    pub errors: Vec<ErrorBody>,
    /// What the API says of statuses for all operations; empty if it says nothing.
    pub shared: Vec<Arm>,
    /// The positions of the bodies.
    known: BTreeMap<BodyKey, usize>,
}

/// What tells one error body from another: its type in Rust, and the catalogue of its texts.
type BodyKey = (HeldType, Option<usize>);

/// The answers of one operation.
#[derive(Clone, Debug)]
pub struct Answer {
    /// The type of what a success gives; `None` if that is nothing.
    pub success: Option<Type>,
    /// Some status gives nothing in place of a value.
    pub optional: bool,
    /// The codes of success that the page names; none if it names all or leaves them open.
    pub codes: Vec<u16>,
    /// What each status means.
    pub arms: Vec<Arm>,
}

/// A documented error body.
#[derive(Clone, Debug)]
pub struct ErrorBody {
    /// The first response that has it.
    pub node: NodePath,
    /// Its type.
    pub ty: Type,
    /// The catalogue that its texts are looked up in, by position in [`Api::catalogues`].
    pub catalogue: Option<usize>,
}

/// What some statuses mean.
#[derive(Clone, Debug)]
pub struct Arm {
    /// The statuses.
    pub statuses: Statuses,
    /// What they mean.
    pub meaning: Meaning,
}

/// A set of statuses.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Statuses {
    /// One.
    One(u16),
    /// From the first to the second.
    Range(u16, u16),
    /// All that are left.
    Rest,
}

/// What a status means.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Meaning {
    /// Success with a value.
    Value,
    /// Success without a value.
    Empty,
    /// Success: what was asked for is not there.
    Absent,
    /// The same if the body carries nothing; what the status would mean if it were not listed if there is more.
    AbsentIfEmpty,
    /// The same whatever the body is, since the page does not describe it, but for a page of HTML, which a gateway sends.
    AbsentUnlessPage,
    /// A documented error with a body: that of [`ErrorBody::node`].
    Error(NodePath),
    /// A documented error whose body is empty or not described.
    Status,
    /// What the API says for all operations.
    Shared,
    /// Nothing is documented.
    Undocumented,
}

impl Answers {
    pub(super) fn of(api: &Api) -> Self {
        let (errors, known) = errors(api);
        let mut found = Self { of: BTreeMap::new(), errors, shared: Vec::new(), known };
        found.shared = found.shared_arms(api);
        for operation in &api.operations {
            found.of.insert(operation.name.value.clone(), found.answer(api, operation));
        }
        found
    }

    /// The answers of an operation.
    #[must_use]
    pub fn of_operation(&self, operation: &Operation) -> Option<&Answer> {
        self.of.get(&operation.name.value)
    }

    fn answer(&self, api: &Api, operation: &Operation) -> Answer {
        let responses = sorted(api.responses_of(operation));
        let (success, optional) = success(&responses);
        // An answer to HEAD has no body, whatever its status, so what is said of bodies does not hold for it.
        let bodiless = operation.verb == Verb::Head;
        let shares = !bodiless && shares(operation, api);
        let own =
            |response: &Response| operation.responses.iter().any(|known| known.status.value == response.status.value);
        let mut arms = Vec::new();
        for response in responses.iter().filter(|response| response.status.value != Status::Default) {
            if own(response) || is_good(response) || !shares {
                arms.push(self.arm(response, success.is_some()));
            }
        }
        if !responses.iter().any(|response| response.status.value == Status::Class(2)) {
            // A success whose very status the page does not name.
            let meaning = if success.is_some() { Meaning::Value } else { Meaning::Empty };
            arms.push(Arm { statuses: Statuses::Range(200, 299), meaning });
        }
        let rest = match responses.iter().find(|response| response.status.value == Status::Default) {
            _ if shares => Meaning::Shared,
            Some(response) => self.meaning(response, success.is_some()),
            None => Meaning::Undocumented,
        };
        arms.push(Arm { statuses: Statuses::Rest, meaning: rest });
        if bodiless {
            let errors = arms.iter_mut().filter(|arm| matches!(arm.meaning, Meaning::Error(_)));
            errors.for_each(|arm| arm.meaning = Meaning::Status);
        }
        Answer { success: success.cloned(), optional, codes: codes(api, operation), arms }
    }

    fn shared_arms(&self, api: &Api) -> Vec<Arm> {
        let responses = sorted(api.responses.iter().filter(|response| !is_good(response)));
        if responses.is_empty() {
            return Vec::new();
        }
        let mut arms: Vec<Arm> = responses.iter().map(|response| self.arm(response, false)).collect();
        if !arms.iter().any(|arm| arm.statuses == Statuses::Rest) {
            arms.push(Arm { statuses: Statuses::Rest, meaning: Meaning::Undocumented });
        }
        arms
    }

    fn arm(&self, response: &Response, valued: bool) -> Arm {
        let statuses = match response.status.value {
            Status::Code(code) => Statuses::One(code),
            Status::Class(digit) => Statuses::Range(u16::from(digit) * 100, u16::from(digit) * 100 + 99),
            Status::Default => Statuses::Rest,
        };
        Arm { statuses, meaning: self.meaning(response, valued) }
    }

    fn meaning(&self, response: &Response, valued: bool) -> Meaning {
        match (&response.body, response.status.is_success()) {
            (ResponseBody::None, false) if response.means_absent => Meaning::AbsentIfEmpty,
            (_, false) if response.means_absent => Meaning::AbsentUnlessPage,
            (_, true) if response.means_absent => Meaning::Absent,
            (ResponseBody::Type(_), true) => Meaning::Value,
            (ResponseBody::None | ResponseBody::Undocumented, true) if valued => Meaning::Absent,
            (ResponseBody::None | ResponseBody::Undocumented, true) => Meaning::Empty,
            (ResponseBody::Type(ty), false) => {
                let known = self.known.get(&(HeldType::of(ty), response.catalogue));
                let body = known.and_then(|at| self.errors.get(*at));
                body.map_or(Meaning::Status, |body| Meaning::Error(body.node.clone()))
            }
            (ResponseBody::None | ResponseBody::Undocumented, false) => Meaning::Status,
        }
    }
}

/// The different bodies of documented errors, those of the API, then those of operations; and the position of each.
fn errors(api: &Api) -> (Vec<ErrorBody>, BTreeMap<BodyKey, usize>) {
    let shared = api.responses.iter().map(|response| (NodePath::Response(response.status.value), response));
    let own = api.operations.iter().flat_map(|operation| {
        let path = |response: &Response| {
            NodePath::InOperation(operation.name.value.clone(), OperationPart::Response(response.status.value))
        };
        operation.responses.iter().map(move |response| (path(response), response))
    });
    let mut found: Vec<ErrorBody> = Vec::new();
    let mut known = BTreeMap::new();
    for (node, response) in shared.chain(own).filter(|(_, response)| !is_good(response)) {
        let ResponseBody::Type(ty) = &response.body else { continue };
        known.entry((HeldType::of(ty), response.catalogue)).or_insert_with(|| {
            found.push(ErrorBody { node, ty: ty.clone(), catalogue: response.catalogue });
            found.len() - 1
        });
    }
    (found, known)
}

/// The type of a success, and whether some status gives nothing in its place. That all successes give one type is checked
/// before.
fn success<'r>(responses: &[&'r Response]) -> (Option<&'r Type>, bool) {
    let mut ty = None;
    let mut bodiless = false;
    for response in responses.iter().filter(|response| response.status.is_success() && !response.means_absent) {
        match &response.body {
            ResponseBody::Type(body) => ty = ty.or(Some(body)),
            ResponseBody::None | ResponseBody::Undocumented => bodiless = true,
        }
    }
    let absent = responses.iter().any(|response| response.means_absent);
    (ty, absent || (bodiless && ty.is_some()))
}

fn codes(api: &Api, operation: &Operation) -> Vec<u16> {
    let mut codes = Vec::new();
    for response in api.responses_of(operation) {
        match response.status.value {
            Status::Code(code) if (200..300).contains(&code) => codes.push(code),
            Status::Class(2) | Status::Default => return Vec::new(),
            Status::Code(_) | Status::Class(_) => {}
        }
    }
    codes.sort_unstable();
    codes.dedup();
    codes
}

/// Whether the rest of an operation's statuses can be left to what the API says for all.
fn shares(operation: &Operation, api: &Api) -> bool {
    let coded = |class: u8| {
        let code = |status| matches!(status, Status::Code(code) if code / 100 == u16::from(class));
        api.responses.iter().any(|response| code(response.status.value))
    };
    // A class of the operation stands behind a code of the API, and its default behind both.
    let hidden = operation.responses.iter().any(|response| match response.status.value {
        Status::Class(digit) => coded(digit),
        Status::Default => true,
        Status::Code(_) => false,
    });
    !hidden && api.responses.iter().any(|response| !is_good(response))
}

fn is_good(response: &Response) -> bool {
    response.status.is_success() || response.means_absent
}

/// Codes first, then classes, then the default.
fn sorted<'r>(responses: impl Iterator<Item = &'r Response>) -> Vec<&'r Response> {
    let mut list: Vec<&Response> = responses.collect();
    list.sort_by_key(|response| response.status.value);
    list
}
