//! Objects that keep the rules of their type, with as few members as can be.

use super::data::data;
use super::maker::Maker;
use crate::constraint::literal_fits;
use crate::model::{Field, NodePath, RuleKind, Shape, Type, TypeId, TypePart};
use crate::proof::{Member, MemberPlace, SubjectKind, members, subject};
use crate::rule::evaluate::{Data, holds};
use crate::schema::json::{Json, Object};

/// So many cases of a union or choice are tried.
const MAX_CASES: usize = 3;

/// Rules are met one after the other; so often at most.
const MAX_ROUNDS: usize = 6;

impl Maker<'_> {
    /// Objects of a type: one, or one for each of some cases.
    pub(super) fn objects(&self, id: TypeId, depth: usize) -> Vec<Object> {
        match &self.api.type_def(id).shape {
            Shape::Object(object) if object.pairs.is_none() => {
                self.object(id, Object::new(), depth).into_iter().collect()
            }
            Shape::TaggedUnion(union) => {
                let tagged = |(tag, case): &(crate::source::Spanned<String>, TypeId)| {
                    let start = Object::new().with(union.by.value.as_str(), tag.value.as_str());
                    self.object(*case, start, depth)
                };
                union.cases.iter().take(MAX_CASES).filter_map(tagged).collect()
            }
            Shape::Choice(_) => self.object(id, Object::new(), depth).into_iter().collect(),
            _ => Vec::new(),
        }
    }

    /// An object that has at least these members.
    pub(super) fn object(&self, id: TypeId, start: Object, depth: usize) -> Option<Object> {
        let known = members(self.api, id);
        let mut object = start;
        for member in &known {
            if member.is_required() && !object.has(member.wire_name()) {
                self.add(&mut object, member, depth)?;
            }
        }
        for _ in 0..MAX_ROUNDS {
            if self.meet(id, &known, &mut object, depth)? {
                return Some(object);
            }
        }
        None
    }

    fn add(&self, object: &mut Object, member: &Member<'_>, depth: usize) -> Option<()> {
        match member.place {
            MemberPlace::Field(_, field) => object.set(member.wire_name(), self.filled(field, depth)?),
            MemberPlace::Tag(..) | MemberPlace::ChoiceValue(..) => {}
            MemberPlace::ChoiceKey(_, choice) => {
                let case = choice.cases.first()?;
                object.set(choice.by.value.as_str(), case.key.value.as_str());
                object.set(choice.value.value.as_str(), self.one(&case.ty, depth + 1)?);
            }
        }
        Some(())
    }

    /// A value of a member that is not null.
    fn filled(&self, field: &Field, depth: usize) -> Option<Json> {
        self.many(&field.ty, 2, depth + 1).into_iter().find(|value| *value != Json::Null)
    }

    /// Makes the object meet the rules that it breaks; true if it broke none.
    fn meet(&self, id: TypeId, known: &[Member<'_>], object: &mut Object, depth: usize) -> Option<bool> {
        let def = self.api.type_def(id);
        let mut is_met = true;
        for rule in &def.rules {
            match &rule.kind {
                RuleKind::Server(_) => {}
                RuleKind::Check(_) => {
                    // What breaks a free condition is not mended.
                    if self.is_true(id, &rule.id.value, object)? == Some(false) {
                        return None;
                    }
                }
                RuleKind::Members { when, require, forbid } => {
                    if when.is_some() && self.is_true(id, &rule.id.value, object)? != Some(true) {
                        continue;
                    }
                    let is_there = |object: &Object, name: &str| object.get(name).is_some_and(|it| *it != Json::Null);
                    for name in require.iter().filter(|name| !is_there(object, &name.value)).collect::<Vec<_>>() {
                        is_met = false;
                        let member = known.iter().find(|member| member.wire_name() == name.value)?;
                        self.add(object, member, depth)?;
                    }
                    for name in forbid.iter().filter(|name| is_there(object, &name.value)).collect::<Vec<_>>() {
                        is_met = false;
                        let member = known.iter().find(|member| member.wire_name() == name.value)?;
                        if member.is_required() {
                            return None;
                        }
                        object.take(&name.value);
                    }
                }
            }
        }
        Some(is_met)
    }

    /// Whether the condition of a rule holds; `None` within where it has no result, around it where it is not known.
    pub(super) fn is_true(&self, id: TypeId, rule: &str, object: &Object) -> Option<Option<bool>> {
        let name = self.api.type_def(id).name.value.clone();
        let condition = self.conditions?.of(&NodePath::InType(name, TypePart::Rule(rule.to_owned())))?;
        Some(holds(condition, &self.data(id, object)))
    }

    /// The object as conditions see it.
    pub(super) fn data(&self, id: TypeId, object: &Object) -> Data {
        let known = members(self.api, id);
        let of = |member: &Member<'_>| {
            let value = object.get(member.wire_name())?;
            let ty = match member.place {
                MemberPlace::Field(_, field) => Some(&field.ty),
                _ => None,
            };
            Some((member.wire_name().to_owned(), data(self.api, ty, value)))
        };
        Data::Object(known.iter().filter_map(of).collect())
    }

    /// Different objects of a type: in all members that they have where there are so many values of each, else in one.
    pub(super) fn varied(&self, id: TypeId, count: usize, depth: usize) -> Vec<Json> {
        let mut found = Vec::new();
        for object in self.objects(id, depth) {
            let own: Vec<(&str, Vec<Json>)> =
                self.own(id).into_iter().map(|(name, ty)| (name, self.filling(ty, count, depth))).collect();
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
            found.extend((0..count).filter_map(|at| self.object(id, whole(at), depth)).map(Json::from));
            for (name, values) in &own {
                let with = |value: &Json| self.object(id, object.clone().with(*name, value.clone()), depth);
                found.extend(values.iter().filter_map(with).map(Json::from));
            }
        }
        found
    }

    /// Lists of objects that have different values in one member.
    pub(super) fn distinct(&self, item: &Type, by: &str, count: usize, depth: usize) -> Vec<Json> {
        let SubjectKind::Object(id) = subject(self.api, item).kind else { return Vec::new() };
        let own = self.own(id);
        let Some((name, ty)) = own.iter().find(|(name, _)| *name == by) else { return Vec::new() };
        let with = |value: Json| self.object(id, Object::new().with(*name, value), depth);
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
        let own = self.own(id);
        let Some((name, ty)) = own.iter().find(|(name, _)| *name == by) else { return Vec::new() };
        let Some(value) = self.many(ty, 2, depth + 1).into_iter().find(|value| *value != Json::Null) else {
            return Vec::new();
        };
        let Some(first) = self.object(id, Object::new().with(*name, value), depth) else { return Vec::new() };
        let mut found = Vec::new();
        for (other, ty) in own.iter().filter(|(other, _)| *other != by) {
            let values = self.many(ty, count, depth + 1).into_iter().filter(|value| *value != Json::Null);
            let with = |value: Json| self.object(id, first.clone().with(*other, value), depth);
            found.push(values.filter_map(with).map(Json::from).collect());
        }
        found.push(vec![Json::from(first); count]);
        found
    }

    /// The members that are fields, by name, each with its type.
    pub(super) fn own(&self, id: TypeId) -> Vec<(&str, &Type)> {
        members(self.api, id)
            .into_iter()
            .filter_map(|member| match member.place {
                MemberPlace::Field(_, field) => Some((field.name.value.as_str(), &field.ty)),
                _ => None,
            })
            .collect()
    }

    /// Whether a value of a member fits.
    pub(super) fn fits(&self, ty: &Type, value: &Json) -> bool {
        literal_fits(self.api, ty, &super::json::literal(value)).is_ok()
    }
}
