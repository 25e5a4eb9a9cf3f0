//! The way from an item of a list to the member in which items differ.

use super::Validators;
use crate::constraint::{MemberPlace, SubjectKind, find_member, subject};
use crate::ir::{self, Hold, Key, KeyStep, MemberKind};
use crate::lower::DEEP;
use crate::lower::expression::Expressions;
use crate::model::{Null, Shape, Type, TypeId, TypeKind};

impl Validators<'_> {
    /// The key that `uniqueBy` names; `None` where the items have none of that name.
    pub(super) fn key(&self, item: &Type, name: &str) -> Option<Key> {
        let SubjectKind::Object(id) = subject(self.api, item).kind else { return None };
        let member = find_member(self.api, id, name)?;
        let mut steps = self.to_object(item);
        let mut at = id;
        for group in &member.groups {
            let (object, made) = self.structure(at)?;
            let include = object.includes.get(*group)?;
            let MemberKind::Group { ident, required, .. } = &made.members.get(object.fields.len() + group)?.kind else {
                return None;
            };
            steps.push(KeyStep::Field(ident.clone()));
            if !required {
                steps.push(KeyStep::Present);
            }
            at = include.ty;
        }
        let MemberPlace::Field(position, _) = member.place else { return Some(self.key_of(item, name)) };
        let (_, made) = self.structure(at)?;
        let MemberKind::Field(ident, _, hold) = &made.members.get(position)?.kind else {
            // A constant.
            return Some(self.key_of(item, name));
        };
        steps.push(KeyStep::Field(ident.clone()));
        match hold {
            Hold::Plain => {}
            Hold::Nullable | Hold::Optional => steps.push(KeyStep::Present),
            Hold::Patch => steps.push(KeyStep::Patched),
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
        for _ in 0..DEEP {
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

    fn structure(&self, id: TypeId) -> Option<(&crate::model::Object, &ir::Struct)> {
        match (&self.api.type_def(id).shape, &self.items.get(id.0)?.shape) {
            (Shape::Object(object), ir::Shape::Struct(made)) => Some((object, made)),
            _ => None,
        }
    }
}
