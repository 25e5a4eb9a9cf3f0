//! Makes values of a type: small ones, and such as lie at the edges of bounds.

use std::cell::Cell;
use std::collections::BTreeSet;

use super::json::{compact, literal};
use super::{count, number, text};
use crate::ast::Literal;
use crate::constraint::literal_fits;
use crate::diff::bounds::Bound;
use crate::diff::view::View;
use crate::model::{Api, EnumBase, Evidence, Scalar, Shape, Type, TypeId};
use crate::proof::{SubjectKind, subject};
use crate::rule::Conditions;
use crate::schema::json::{Json, Object};
use crate::valid::ValidApi;

/// A value that holds itself has to end somewhere.
const MAX_DEPTH: usize = 6;

/// So many values are asked for on the way to a witness; what needs more has none.
const MAX_STEPS: u32 = 5_000;

/// Makes values of one side.
pub(super) struct Maker<'a> {
    pub(super) api: &'a Api,
    /// The conditions of its rules, where it was accepted.
    pub(super) conditions: Option<&'a Conditions>,
    steps: Cell<u32>,
}

impl<'a> Maker<'a> {
    pub(super) fn of(view: &View<'a>) -> Self {
        Self { api: view.api, conditions: view.valid.map(ValidApi::conditions), steps: Cell::new(0) }
    }

    /// Counts a value that is asked for: types that hold many others would be gone through again and again.
    fn is_spent(&self) -> bool {
        self.steps.set(self.steps.get().saturating_add(1));
        self.steps.get() > MAX_STEPS
    }

    /// The smallest value that was found.
    pub(super) fn one(&self, ty: &Type, depth: usize) -> Option<Json> {
        let fits = |value: &Json| literal_fits(self.api, ty, &literal(value)).is_ok();
        super::shortest_first(self.candidates(ty, &[], depth)).find(fits)
    }

    /// Different values, as many as asked for where so many are found.
    pub(super) fn many(&self, ty: &Type, count: usize, depth: usize) -> Vec<Json> {
        if depth > MAX_DEPTH || self.is_spent() {
            return Vec::new();
        }
        let mut met = BTreeSet::new();
        let mut is_new =
            |value: &Json| literal_fits(self.api, ty, &literal(value)).is_ok() && met.insert(compact(value));
        let mut found: Vec<Json> =
            super::shortest_first(self.candidates(ty, &[], depth)).filter(&mut is_new).take(count).collect();
        if found.len() < count {
            let more = match subject(self.api, ty).kind {
                SubjectKind::Object(id) => self.varied(id, count, depth),
                SubjectKind::Scalar(scalar) => counted(scalar, &self.demanded(ty), count),
                SubjectKind::Enum(id) if self.is_open_text(id) => counted(Scalar::String, &self.demanded(ty), count),
                _ => Vec::new(),
            };
            found.extend(more.into_iter().filter(&mut is_new));
            found.truncate(count);
        }
        found
    }

    /// Values of a type, and some that are none: whoever asks for them has to look which is which.
    pub(super) fn candidates(&self, ty: &Type, hints: &[Bound], depth: usize) -> Vec<Json> {
        if depth > MAX_DEPTH || self.is_spent() {
            return Vec::new();
        }
        let mut all = self.demanded(ty);
        all.extend(hints.iter().cloned());
        match subject(self.api, ty).kind {
            SubjectKind::Scalar(scalar) => scalars(scalar, &all),
            SubjectKind::Const(known) => vec![Json::literal(&known.value)],
            SubjectKind::Enum(id) => self.listed(id, &all),
            SubjectKind::List(item) => count::lists(self, item, &all, depth),
            SubjectKind::Map(item) => count::maps(self, item, &all, depth),
            SubjectKind::Object(id) | SubjectKind::TaggedUnion(id) | SubjectKind::Choice(id) => {
                let objects = self.objects(id, depth);
                objects.into_iter().flat_map(|object| count::padded(self.api, id, object, &all)).collect()
            }
            SubjectKind::KindUnion(id) => match &self.api.type_def(id).shape {
                Shape::KindUnion(cases) => {
                    cases.iter().flat_map(|case| self.candidates(case, hints, depth + 1)).collect()
                }
                _ => Vec::new(),
            },
            SubjectKind::Endless => Vec::new(),
        }
    }

    /// The bounds of a place and of the types below it.
    fn demanded(&self, ty: &Type) -> Vec<Bound> {
        let seen = subject(self.api, ty);
        let all = ty.constraints.list.iter().chain(seen.inherited);
        let bound = |it: &crate::model::Constraint| Bound {
            keyword: it.keyword,
            argument: it.argument.clone(),
            evidence: Evidence::Stated,
        };
        all.map(bound).collect()
    }

    fn listed(&self, id: TypeId, all: &[Bound]) -> Vec<Json> {
        let Shape::Enum(set) = &self.api.type_def(id).shape else { return Vec::new() };
        let mut found: Vec<Json> = set.values.iter().map(|value| Json::literal(&value.wire.value)).collect();
        if !set.closed {
            found.extend(match set.base {
                EnumBase::String => text::texts(all, &[]),
                EnumBase::Integer => number::numbers(all, true),
            });
        }
        found
    }

    fn is_open_text(&self, id: TypeId) -> bool {
        matches!(&self.api.type_def(id).shape, Shape::Enum(set) if !set.closed && set.base == EnumBase::String)
    }

    /// A list or map around a value, with as much beside it as has to be there.
    pub(super) fn around(&self, outer: &Type, inner: Json) -> Option<Json> {
        let fits = |value: &Json| literal_fits(self.api, outer, &literal(value)).is_ok();
        match subject(self.api, outer).kind {
            SubjectKind::List(item) => {
                let beside = self.many(item, count::LONGEST_AROUND, 1);
                let beside = beside.into_iter().filter(|it| *it != inner).collect::<Vec<_>>();
                let of = |count: usize| {
                    let rest = beside.iter().cycle().take(if beside.is_empty() { 0 } else { count });
                    Json::List(std::iter::once(&inner).chain(rest).cloned().collect())
                };
                (0..count::LONGEST_AROUND).map(of).find(fits)
            }
            SubjectKind::Map(item) => {
                let beside = self.one(item, 1);
                let of = |count: usize| {
                    let rest = (0..count).filter_map(|at| beside.clone().map(|value| (count::name(at + 1), value)));
                    let first = Object::new().with(count::name(0), inner.clone());
                    Json::from(rest.fold(first, |object, (name, value)| object.with(name, value)))
                };
                (0..count::LONGEST_AROUND).map(of).find(fits)
            }
            _ => None,
        }
    }
}

fn scalars(scalar: Scalar, all: &[Bound]) -> Vec<Json> {
    match scalar {
        Scalar::String => text::texts(all, &[]),
        Scalar::Uuid | Scalar::Date | Scalar::DateTime | Scalar::Uri | Scalar::Email => {
            text::texts(all, &[scalar.word()])
        }
        Scalar::Integer | Scalar::Int32 | Scalar::Int64 => number::numbers(all, true),
        Scalar::Number | Scalar::Decimal => number::numbers(all, false),
        Scalar::Boolean => vec![Json::Boolean(true), Json::Boolean(false)],
        Scalar::Json => {
            let mut found = vec![Json::Boolean(true), Json::Null, Json::List(Vec::new()), Object::new().into()];
            found.extend(number::numbers(all, true));
            found.extend(text::texts(all, &[]));
            found
        }
    }
}

/// Many different values of a scalar, told apart by a number.
fn counted(scalar: Scalar, all: &[Bound], count: usize) -> Vec<Json> {
    match scalar {
        Scalar::Integer | Scalar::Int32 | Scalar::Int64 | Scalar::Number | Scalar::Decimal => {
            number::counted(all, count)
        }
        Scalar::String => {
            let length =
                all.iter().find(|bound| bound.keyword == "minLength").and_then(|bound| match &bound.argument {
                    Literal::Number(text) => text.parse::<usize>().ok(),
                    _ => None,
                });
            let length = length.unwrap_or(0).min(text::LONGEST);
            (0..count).map(|at| Json::Text(format!("{at:a>length$}"))).collect()
        }
        _ => Vec::new(),
    }
}
