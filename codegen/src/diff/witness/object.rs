//! Objects that keep the rules of their type, with as few members as can be; and the parameters and body of a call, which keep those of
//! its operation.

use super::data::data;
use super::maker::Maker;
use crate::constraint::literal_fits;
use crate::model::{Choice, Rule, RuleKind, Shape, Type, TypeId};
use crate::proof::{Member, MemberPlace, SubjectKind, members, parameters, subject};
use crate::rule::This;
use crate::rule::evaluate::{Data, holds};
use crate::schema::json::{Json, Object};

/// So many cases of a union or choice are tried.
const MAX_CASES: usize = 3;

/// Rules are met one after the other; so often at most.
const MAX_ROUNDS: usize = 6;

/// A member of an object, or a parameter or the body of a call.
pub(super) struct Part<'a> {
    pub(super) name: &'a str,
    is_required: bool,
    kind: PartKind<'a>,
}

enum PartKind<'a> {
    /// A value of a type.
    Value(&'a Type),
    /// The key of a choice, with which its value comes.
    Key(&'a Choice),
    /// It comes with another one, or is there from the start.
    Given,
}

impl<'a> Part<'a> {
    /// The type of its values, where it is a member or parameter like others.
    pub(super) const fn ty(&self) -> Option<&'a Type> {
        match self.kind {
            PartKind::Value(ty) => Some(ty),
            PartKind::Key(_) | PartKind::Given => None,
        }
    }
}

impl<'a> Maker<'a> {
    /// Objects of a type: one, or one for each of some cases.
    pub(super) fn objects(&self, id: TypeId, depth: usize) -> Vec<Object> {
        let made = self.beginnings(id).into_iter().map(|(case, start)| self.made(This::Type(case), start, depth));
        made.flatten().collect()
    }

    /// The types whose objects are values of a type, each with what tells them apart.
    fn beginnings(&self, id: TypeId) -> Vec<(TypeId, Object)> {
        match &self.api.type_def(id).shape {
            Shape::Object(_) | Shape::Choice(_) => vec![(id, Object::new())],
            Shape::TaggedUnion(union) => {
                let cases = union.cases.iter().take(MAX_CASES);
                let tagged = |tag: &str| Object::new().with(union.by.value.as_str(), tag);
                cases.map(|(tag, case)| (*case, tagged(&tag.value))).collect()
            }
            Shape::Newtype(_) | Shape::Enum(_) | Shape::KindUnion(_) => Vec::new(),
        }
    }

    /// The parts of an object or a call, each name once.
    pub(super) fn parts(&self, this: This<'a>) -> Vec<Part<'a>> {
        let operation = match this {
            This::Type(id) => return members(self.api, id).iter().map(part).collect(),
            This::Operation(operation) => operation,
        };
        let body = operation.body.as_ref();
        let body = body.map(|it| Part { name: "body", is_required: !it.optional, kind: PartKind::Value(&it.ty) });
        let mut found: Vec<Part<'a>> = body.into_iter().collect();
        for parameter in parameters(operation) {
            let name = parameter.field.name.value.as_str();
            // Of several of one name the first is meant.
            if !found.iter().any(|known| known.name == name) {
                let kind = PartKind::Value(&parameter.field.ty);
                found.push(Part { name, is_required: parameter.is_required(), kind });
            }
        }
        found
    }

    /// An object or call that has at least these parts.
    pub(super) fn made(&self, this: This<'a>, start: Object, depth: usize) -> Option<Object> {
        let known = self.parts(this);
        let mut object = start;
        for part in &known {
            if part.is_required && !object.has(part.name) {
                self.add(&mut object, part, depth)?;
            }
        }
        for _ in 0..MAX_ROUNDS {
            if self.meet(this, &known, &mut object, depth)? {
                return Some(object);
            }
        }
        None
    }

    fn add(&self, object: &mut Object, part: &Part<'a>, depth: usize) -> Option<()> {
        match part.kind {
            PartKind::Value(ty) => object.set(part.name, self.filled(ty, depth)?),
            PartKind::Key(choice) => {
                let case = choice.cases.first()?;
                object.set(choice.by.value.as_str(), case.key.value.as_str());
                object.set(choice.value.value.as_str(), self.one(&case.ty, depth + 1)?);
            }
            PartKind::Given => {}
        }
        Some(())
    }

    /// A value that is not null.
    fn filled(&self, ty: &Type, depth: usize) -> Option<Json> {
        self.many(ty, 2, depth + 1).into_iter().find(|value| *value != Json::Null)
    }

    /// Makes the object meet the rules that it breaks; true if it broke none.
    fn meet(&self, this: This<'a>, known: &[Part<'a>], object: &mut Object, depth: usize) -> Option<bool> {
        let mut is_met = true;
        for rule in self.rules(this) {
            match &rule.kind {
                RuleKind::Server(_) => {}
                RuleKind::Check(_) => {
                    // What breaks a free condition is not mended.
                    if self.is_true(this, &rule.id.value, object)? == Some(false) {
                        return None;
                    }
                }
                RuleKind::Members { when, require, forbid } => {
                    if when.is_some() && self.is_true(this, &rule.id.value, object)? != Some(true) {
                        continue;
                    }
                    let is_there = |object: &Object, name: &str| object.get(name).is_some_and(|it| *it != Json::Null);
                    for name in require.iter().filter(|name| !is_there(object, &name.value)).collect::<Vec<_>>() {
                        is_met = false;
                        let part = known.iter().find(|part| part.name == name.value)?;
                        self.add(object, part, depth)?;
                    }
                    for name in forbid.iter().filter(|name| is_there(object, &name.value)).collect::<Vec<_>>() {
                        is_met = false;
                        let part = known.iter().find(|part| part.name == name.value)?;
                        if part.is_required {
                            return None;
                        }
                        object.take(&name.value);
                    }
                }
            }
        }
        Some(is_met)
    }

    fn rules(&self, this: This<'a>) -> &'a [Rule] {
        match this {
            This::Type(id) => &self.api.type_def(id).rules,
            This::Operation(operation) => &operation.rules,
        }
    }

    /// Whether the condition of a rule holds; `None` within where it has no result, around it where it is not known.
    pub(super) fn is_true(&self, this: This<'a>, rule: &str, object: &Object) -> Option<Option<bool>> {
        let condition = self.conditions?.of(&this.rule(self.api, rule))?;
        Some(holds(condition, &self.data(this, object)))
    }

    /// The object or call as conditions see it.
    fn data(&self, this: This<'a>, object: &Object) -> Data {
        let of = |part: &Part<'_>| Some((part.name.to_owned(), data(self.api, part.ty(), object.get(part.name)?)));
        Data::Object(self.parts(this).iter().filter_map(of).collect())
    }

    /// Different objects of a type: in all members that they have where there are so many values of each, else in one.
    pub(super) fn varied(&self, id: TypeId, count: usize, depth: usize) -> Vec<Json> {
        let mut found = Vec::new();
        for (case, start) in self.beginnings(id) {
            let this = This::Type(case);
            let Some(object) = self.made(this, start, depth) else { continue };
            let own: Vec<(&str, Vec<Json>)> =
                self.own(this).into_iter().map(|(name, ty)| (name, self.filling(ty, count, depth))).collect();
            let is_there = |name: &str| object.has(name);
            let whole = |at: usize| {
                let with = |object: Object, (name, values): &(&str, Vec<Json>)| match values.get(at) {
                    Some(value) if values.len() >= count => object.with(*name, value.clone()),
                    _ => object,
                };
                // Only what has to be there, or else all.
                let needed = own.iter().filter(|(name, _)| is_there(name)).fold(object.clone(), with);
                if needed == object { own.iter().fold(needed, with) } else { needed }
            };
            found.extend((0..count).filter_map(|at| self.made(this, whole(at), depth)).map(Json::from));
            for (name, values) in &own {
                let with = |value: &Json| self.made(this, object.clone().with(*name, value.clone()), depth);
                found.extend(values.iter().filter_map(with).map(Json::from));
            }
        }
        found
    }

    /// Objects that have different values in one member.
    pub(super) fn distinct(&self, item: &Type, by: &str, count: usize, depth: usize) -> Vec<Json> {
        let SubjectKind::Object(id) = subject(self.api, item).kind else { return Vec::new() };
        let this = This::Type(id);
        let own = self.own(this);
        let Some((name, ty)) = own.iter().find(|(name, _)| *name == by) else { return Vec::new() };
        let with = |value: Json| self.made(this, Object::new().with(*name, value), depth);
        self.filling(ty, count, depth).into_iter().filter_map(with).map(Json::from).collect()
    }

    /// Different values of a member that are not null.
    fn filling(&self, ty: &Type, count: usize, depth: usize) -> Vec<Json> {
        let found = self.many(ty, count + 1, depth + 1).into_iter().filter(|value| *value != Json::Null);
        found.take(count).collect()
    }

    /// Lists of objects that have one member in common: different in all else if they can be, and equal.
    pub(super) fn alike(&self, item: &Type, by: &str, count: usize, depth: usize) -> Vec<Vec<Json>> {
        let SubjectKind::Object(id) = subject(self.api, item).kind else { return Vec::new() };
        let this = This::Type(id);
        let own = self.own(this);
        let first = own.iter().find(|(name, _)| *name == by).and_then(|(name, ty)| {
            let value = self.filled(ty, depth)?;
            self.made(this, Object::new().with(*name, value), depth)
        });
        let Some(first) = first else { return Vec::new() };
        let mut found = Vec::new();
        for (other, ty) in own.iter().filter(|(other, _)| *other != by) {
            let values = self.many(ty, count, depth + 1).into_iter().filter(|value| *value != Json::Null);
            let with = |value: Json| self.made(this, first.clone().with(*other, value), depth);
            found.push(values.filter_map(with).map(Json::from).collect());
        }
        found.push(vec![Json::from(first); count]);
        found
    }

    /// The parts that hold values of a type, by name.
    pub(super) fn own(&self, this: This<'a>) -> Vec<(&'a str, &'a Type)> {
        self.parts(this).iter().filter_map(|part| Some((part.name, part.ty()?))).collect()
    }

    /// Whether a value of a member fits.
    pub(super) fn fits(&self, ty: &Type, value: &Json) -> bool {
        literal_fits(self.api, ty, &super::json::literal(value)).is_ok()
    }
}

fn part<'a>(member: &Member<'a>) -> Part<'a> {
    let kind = match member.place {
        MemberPlace::Field(_, field) => PartKind::Value(&field.ty),
        MemberPlace::ChoiceKey(_, choice) => PartKind::Key(choice),
        MemberPlace::Tag(..) | MemberPlace::ChoiceValue(..) => PartKind::Given,
    };
    Part { name: member.wire_name(), is_required: member.is_required(), kind }
}
