//! What each status of an operation means, most exact first, and what a success gives.

use super::Lower;
use crate::ir::{self, Arm, Meaning, Statuses};
use crate::model::{Operation, Response, ResponseBody, Status, Type, TypeKind, Verb};

/// How successes are given. That all of them give one type is checked before.
struct Success {
    ty: Option<ir::Type>,
    /// Some status gives nothing in place of a value.
    optional: bool,
}

impl Lower<'_> {
    /// The type of a success, and what each status means.
    pub(super) fn decode(&self, operation: &Operation, errors: &ir::Errors) -> (ir::Type, Vec<Arm>) {
        let api = self.api;
        let responses = sorted(api.responses_of(operation));
        let success = self.success(&responses);
        let inner = success.ty.clone().unwrap_or(ir::Type::Unit);
        let output = if success.optional { inner.option() } else { inner };
        // An answer to HEAD has no body, whatever its status, so what is said of bodies does not hold for it.
        let bodiless = operation.verb == Verb::Head;
        let shares = !bodiless && shares(operation, &sorted(api.responses.iter()));
        let own = |response: &Response| operation.responses.iter().any(|known| std::ptr::eq(known, response));
        let mut arms = Vec::new();
        for response in responses.iter().filter(|response| response.status.value != Status::Default) {
            if own(response) || is_good(response) || !shares {
                arms.push(self.arm(response, &success, errors));
            }
        }
        if !responses.iter().any(|response| response.status.value == Status::Class(2)) {
            // A success whose very status the page does not name.
            let meaning = match success.ty {
                Some(_) => Meaning::Value(success.optional),
                None => Meaning::Empty(success.optional),
            };
            arms.push(Arm { statuses: Statuses::Range(200, 299), meaning });
        }
        let rest = match responses.iter().find(|response| response.status.value == Status::Default) {
            _ if shares => Meaning::Shared,
            Some(response) => self.meaning(response, &success, errors),
            None => Meaning::Undocumented,
        };
        arms.push(Arm { statuses: Statuses::Rest, meaning: rest });
        if bodiless {
            let errors = arms.iter_mut().filter(|arm| matches!(arm.meaning, Meaning::Error(_)));
            errors.for_each(|arm| arm.meaning = Meaning::Status);
        }
        (output, arms)
    }

    /// The codes of success that the page names; none where it names all or leaves them open.
    pub(super) fn successes(&self, operation: &Operation) -> Vec<u16> {
        let named = self.api.responses_of(operation).map(|response| response.status.value);
        let mut codes = Vec::new();
        for status in named {
            match status {
                Status::Code(code) if (200..300).contains(&code) => codes.push(code),
                Status::Class(2) | Status::Default => return Vec::new(),
                Status::Code(_) | Status::Class(_) => {}
            }
        }
        codes.sort_unstable();
        codes.dedup();
        codes
    }

    /// What the API says of statuses for all operations.
    pub(super) fn shared_arms(&self, errors: &ir::Errors) -> Vec<Arm> {
        let responses = sorted(self.api.responses.iter().filter(|response| !is_good(response)));
        if responses.is_empty() {
            return Vec::new();
        }
        let none = Success { ty: None, optional: false };
        let mut arms: Vec<Arm> = responses.iter().map(|response| self.arm(response, &none, errors)).collect();
        if !arms.iter().any(|arm| arm.statuses == Statuses::Rest) {
            arms.push(Arm { statuses: Statuses::Rest, meaning: Meaning::Undocumented });
        }
        arms
    }

    fn success(&self, responses: &[&Response]) -> Success {
        let good = responses.iter().filter(|response| response.status.is_success() && !response.means_absent);
        let mut ty = None;
        let mut bodiless = false;
        for response in good {
            match &response.body {
                ResponseBody::Type(body) => ty = ty.or_else(|| Some(self.element(body))),
                ResponseBody::None | ResponseBody::Undocumented => bodiless = true,
            }
        }
        let absent = responses.iter().any(|response| response.means_absent);
        Success { optional: absent || (bodiless && ty.is_some()), ty }
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
        match (&response.body, response.status.is_success()) {
            (ResponseBody::Type(_), true) => Meaning::Value(success.optional),
            (ResponseBody::None | ResponseBody::Undocumented, true) if success.ty.is_some() => Meaning::Absent,
            (ResponseBody::None | ResponseBody::Undocumented, true) => Meaning::Empty(success.optional),
            (ResponseBody::Type(ty), false) => {
                let ty = self.element(ty);
                let mut variants = errors.variants.iter();
                let found = variants.find(|variant| variant.ty == ty && variant.catalogue == response.catalogue);
                found.map_or(Meaning::Status, |variant| Meaning::Error(variant.ident.clone()))
            }
            (ResponseBody::None | ResponseBody::Undocumented, false) => Meaning::Status,
        }
    }
}

/// Whether the rest of an operation's statuses can be left to what the API says for all.
fn shares(operation: &Operation, api: &[&Response]) -> bool {
    let coded = |class: u8| {
        api.iter().any(|response| matches!(response.status.value, Status::Code(code) if code / 100 == u16::from(class)))
    };
    // A class of the operation stands behind a code of the API, and its default behind both.
    let hidden = operation.responses.iter().any(|response| match response.status.value {
        Status::Class(digit) => coded(digit),
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
