//! The way from an item of a list to the member in which items differ.

use super::Validators;
use crate::ir::{self, Key, KeyStep, MemberKind, Wrapping};
use crate::lower::expression::Expressions;
use crate::model::{NodePath, Null, Shape, Type, TypeId, TypeKind};
use crate::proof::{MemberPlace, SubjectKind, find_member, subject};

impl Validators<'_> {
    /// The key that `uniqueBy` names; `None` where the items have none of that name.
    pub(super) fn key(&self, item: &Type, name: &str) -> Option<Key> {
        let SubjectKind::Object(id) = subject(self.api, item).kind else { return None };
        let member = find_member(self.api, id, name)?;
        let mut steps = self.to_object(item);
        for (id, include) in &member.groups() {
            let MemberKind::Group { ident, required, .. } = &self.made(*id, &include.name)?.kind else {
                return None;
            };
            steps.push(KeyStep::Field(ident.clone()));
            if !required {
                steps.push(KeyStep::Present);
            }
        }
        let MemberPlace::Field(id, field) = member.place else { return Some(self.key_of(item, name)) };
        let MemberKind::Field(ident, _, hold) = &self.made(id, &field.name)?.kind else {
            // A constant.
            return Some(self.key_of(item, name));
        };
        steps.push(KeyStep::Field(ident.clone()));
        match hold {
            Wrapping::Plain => {}
            Wrapping::Nullable | Wrapping::Optional => steps.push(KeyStep::Present),
            Wrapping::Patch => steps.push(KeyStep::Patched),
        }
        Some(Key::Steps(steps))
    }

    /// A member that has no field of its own.
    fn key_of(&self, item: &Type, name: &str) -> Key {
        let lowering = Expressions { api: self.api, types: self.items, operation: None, context: &[] };
        Key::Of(lowering.key(item, name))
    }

    /// From an item to its object, through what may be null and through newtypes.
    fn to_object(&self, item: &Type) -> Vec<KeyStep> {
        let mut steps = Vec::new();
        let mut ty = item;
        loop {
            if ty.null == Null::Nullable {
                steps.push(KeyStep::Present);
            }
            match &ty.kind {
                TypeKind::Named(id) => match &self.api.type_def(*id).shape {
                    Shape::Newtype(inner) => {
                        steps.push(KeyStep::Inner);
                        ty = inner;
                    }
                    _ => break,
                },
                _ => break,
            }
        }
        steps
    }

    /// What a member of a type became.
    fn made(&self, id: TypeId, name: &str) -> Option<&ir::Member> {
        self.items.member(&NodePath::member(&self.api.type_def(id).name, name))
    }
}
