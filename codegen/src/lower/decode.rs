//! What each status of an operation means, most exact first, and what a success gives.

use super::Lower;
use super::docs;
use crate::ir::{self, Arm, Meaning, Statuses};
use crate::model::{Operation, Response, ResponseBody, Status, Type, TypeKind};

/// What was found out on the responses of an operation.
pub(super) struct Decoded {
    pub(super) output: ir::Type,
    pub(super) results: Option<ir::Results>,
    pub(super) arms: Vec<Arm>,
}

/// How successes are given.
struct Success {
    /// The types of success, each once.
    types: Vec<ir::Type>,
    /// Some success has no body that is described.
    bodiless: bool,
    /// Some status says that the thing is not there.
    absent: bool,
}

impl Success {
    fn several(&self) -> bool {
        self.types.len() > 1
    }

    /// Whether the output is an `Option`.
    fn optional(&self) -> bool {
        self.absent || (self.types.len() == 1 && self.bodiless)
    }
}

impl Lower<'_> {
    pub(super) fn decode(&mut self, operation: &Operation, name: &ir::Ident, errors: &ir::Errors) -> Decoded {
        let api = self.api;
        let responses = sorted(api.responses_of(operation));
        let success = self.success(&responses);
        let results = success.several().then(|| self.results(operation, name, &responses));
        let inner = match (&results, success.types.first()) {
            (Some(results), _) => ir::Type::Own(ir::Room::Ops, results.ident.clone()),
            (None, Some(ty)) => ty.clone(),
            (None, None) => ir::Type::Unit,
        };
        let output = if success.optional() { inner.option() } else { inner };
        let mut arms = Vec::new();
        let shares = shares(operation, &sorted(api.responses.iter()));
        let own = |response: &Response| operation.responses.iter().any(|known| std::ptr::eq(known, response));
        for response in &responses {
            let shared = shares && !own(response) && !is_good(response);
            if !shared && response.status.value != Status::Default {
                arms.push(self.arm(response, &success, errors));
            }
        }
        if !responses.iter().any(|response| response.status.value == Status::Class(2)) {
            let meaning = self.usual_success(&responses, &success);
            arms.push(Arm { statuses: Statuses::Range(200, 299), meaning });
        }
        let rest = match responses.iter().find(|response| response.status.value == Status::Default) {
            Some(response) if !shares => self.meaning(response, &success, errors),
            _ if shares => Meaning::Shared,
            _ => Meaning::Undocumented,
        };
        arms.push(Arm { statuses: Statuses::Rest, meaning: rest });
        Decoded { output, results, arms }
    }

    /// What the API says of statuses for all operations.
    pub(super) fn shared_arms(&mut self, errors: &ir::Errors) -> Vec<Arm> {
        let responses = sorted(self.api.responses.iter().filter(|response| !is_good(response)));
        if responses.is_empty() {
            return Vec::new();
        }
        let none = Success { types: Vec::new(), bodiless: false, absent: false };
        let mut arms: Vec<Arm> = responses.iter().map(|response| self.arm(response, &none, errors)).collect();
        if !arms.iter().any(|arm| arm.statuses == Statuses::Rest) {
            arms.push(Arm { statuses: Statuses::Rest, meaning: Meaning::Undocumented });
        }
        arms
    }

    fn success(&self, responses: &[&Response]) -> Success {
        let mut success = Success {
            types: Vec::new(),
            bodiless: false,
            absent: responses.iter().any(|response| response.means_absent),
        };
        for response in responses.iter().filter(|response| response.status.is_success() && !response.means_absent) {
            match &response.body {
                ResponseBody::Type(ty) => {
                    let ty = self.element(ty);
                    if !success.types.contains(&ty) {
                        success.types.push(ty);
                    }
                }
                ResponseBody::None | ResponseBody::Undocumented => success.bodiless = true,
            }
        }
        success
    }

    fn results(&mut self, operation: &Operation, name: &ir::Ident, responses: &[&Response]) -> ir::Results {
        let ident = self.operation_scope.free(&format!("{}Output", name.stem()), "Result");
        let mut variants = Vec::new();
        for response in responses.iter().filter(|response| response.status.is_success() && !response.means_absent) {
            let status = response.status.value;
            let mut page =
                docs::Page::on(&response.facts, format!("The status is {}.", docs::code(&status.to_string())));
            page.facts_within(self.api, &response.facts, Some(&operation.facts));
            let ty = match &response.body {
                ResponseBody::Type(ty) => Some(self.element(ty)),
                ResponseBody::None | ResponseBody::Undocumented => None,
            };
            variants.push((variant(status), page.finish(), ty));
        }
        ir::Results { ident, variants }
    }

    fn arm(&self, response: &Response, success: &Success, errors: &ir::Errors) -> Arm {
        let statuses = match response.status.value {
            Status::Code(code) => Statuses::One(code),
            Status::Class(digit) => Statuses::Range(u16::from(digit) * 100, u16::from(digit) * 100 + 99),
            Status::Default => Statuses::Rest,
        };
        Arm { statuses, meaning: self.meaning(response, success, errors) }
    }

    fn meaning(&self, response: &Response, success: &Success, errors: &ir::Errors) -> Meaning {
        if response.means_absent {
            return Meaning::Absent;
        }
        let named = success.several().then(|| variant(response.status.value));
        match (&response.body, response.status.is_success()) {
            (ResponseBody::Type(ty), true) => Meaning::Value(named, self.element(ty), success.optional()),
            (ResponseBody::None | ResponseBody::Undocumented, true) if success.several() => {
                Meaning::Empty(named, success.optional())
            }
            (ResponseBody::None | ResponseBody::Undocumented, true) if success.types.len() == 1 => Meaning::Absent,
            (ResponseBody::None | ResponseBody::Undocumented, true) => Meaning::Empty(None, success.optional()),
            (ResponseBody::Type(ty), false) => {
                let ty = self.element(ty);
                let found =
                    errors.variants.iter().find(|variant| variant.ty == ty && variant.catalogue == response.catalogue);
                found.map_or(Meaning::Status, |variant| Meaning::Error(variant.ident.clone(), ty))
            }
            (ResponseBody::None | ResponseBody::Undocumented, false) => Meaning::Status,
        }
    }

    /// What a success means whose very status the page does not name.
    fn usual_success(&self, responses: &[&Response], success: &Success) -> Meaning {
        let none = ir::Errors::default();
        let mut good = responses.iter().filter(|response| response.status.is_success() && !response.means_absent);
        let first =
            good.clone().find(|response| matches!(response.body, ResponseBody::Type(_))).or_else(|| good.next());
        first.map_or(Meaning::Empty(None, success.optional()), |response| self.meaning(response, success, &none))
    }
}

/// Whether the rest of an operation's statuses can be left to what the API says for all.
fn shares(operation: &Operation, api: &[&Response]) -> bool {
    let codes: Vec<u16> = api
        .iter()
        .filter_map(|response| match response.status.value {
            Status::Code(code) => Some(code),
            _ => None,
        })
        .collect();
    // A class of the operation stands behind a code of the API, and its default behind both.
    let hidden = operation.responses.iter().any(|response| match response.status.value {
        Status::Class(digit) => codes.iter().any(|code| code / 100 == u16::from(digit)),
        Status::Default => true,
        Status::Code(_) => false,
    });
    !hidden && api.iter().any(|response| !is_good(response))
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

fn variant(status: Status) -> ir::Ident {
    match status {
        Status::Code(code) => ir::Ident::known(format!("Status{code}")),
        Status::Class(digit) => ir::Ident::known(format!("Status{digit}xx")),
        Status::Default => ir::Ident::known("Other"),
    }
}

/// A type in the words of specs.
pub(super) fn type_words(lower: &Lower<'_>, ty: &Type) -> String {
    match &ty.kind {
        TypeKind::Scalar(scalar) => scalar.word().to_owned(),
        TypeKind::Named(id) => lower.api.type_def(*id).name.value.clone(),
        TypeKind::List(inner) => format!("list<{}>", type_words(lower, inner)),
        TypeKind::Map(inner) => format!("map<{}>", type_words(lower, inner)),
        TypeKind::Const(literal) => literal.value.json(),
    }
}
