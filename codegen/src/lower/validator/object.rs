//! What is checked of an object: its members, and the groups that lie among them.

use super::id::At;
use super::{Validators, within};
use crate::ir::{self, Check, ConstantMember, MemberKind, Wrapping};
use crate::model::{Object, Pairs, Shape, TypeKind};

impl Validators<'_> {
    pub(super) fn object(&self, object: &Object, made: &ir::Struct, at: &At<'_>) -> Vec<Check> {
        let mut checks = Vec::new();
        if let Some(extra) = &made.extra {
            self.constants(object, at, object.pairs.as_ref(), extra, &mut checks);
        }
        for field in &object.fields {
            if let Some(MemberKind::Field(ident, ty, hold)) =
                self.items.member(&at.member(&field.name)).map(|made| &made.kind)
            {
                let found = boxed(ty, self.value(&field.ty, &at.field(self.api, field)));
                checks.extend(of_field(ident, &[&field.name], hold_around(*hold, found)));
            }
        }
        for include in &object.includes {
            let member = self.items.member(&at.member(&include.name));
            if let Some(MemberKind::Group { ident, required, .. }) = member.map(|made| &made.kind) {
                let own = vec![Check::Own(self.lower.type_ident(include.ty))];
                let own = if *required { own } else { within(Check::Present, own) };
                checks.extend(of_field(ident, &[], own));
            }
        }
        checks
    }

    /// Members that are always the same have no field, but what the page does not list is written in their place where it
    /// has their names. Those of groups lie among the others of the whole.
    fn constants(
        &self,
        object: &Object,
        at: &At<'_>,
        pairs: Option<&Pairs>,
        extra: &ir::Ident,
        checks: &mut Vec<Check>,
    ) {
        for field in &object.fields {
            let Some(member) = self.items.member(&at.member(&field.name)) else { continue };
            if let (MemberKind::Constant { json, .. }, TypeKind::Const(literal)) = (&member.kind, &field.ty.kind) {
                let slot = pairs.map(|pairs| field.slot.as_ref().unwrap_or(&pairs.value).value.clone());
                let kept = ConstantMember { names: member.names.clone(), slot, json: json.clone() };
                let bound = Self::kept(kept, &literal.value, &at.field(self.api, field));
                checks.extend(of_field(extra, &[&field.name], vec![bound]));
            }
        }
        for include in &object.includes {
            let def = self.api.type_def(include.ty);
            if let Shape::Object(object) = &def.shape {
                self.constants(object, &At::of_type(self.api, def), pairs, extra, checks);
            }
        }
    }
}

/// The checks of a field, if there are any.
pub(super) fn of_field(ident: &ir::Ident, steps: &[&str], checks: Vec<Check>) -> Option<Check> {
    let steps = steps.iter().map(|step| (*step).to_owned()).collect();
    (!checks.is_empty()).then(|| Check::Field(ident.clone(), steps, checks))
}

fn hold_around(hold: Wrapping, checks: Vec<Check>) -> Vec<Check> {
    match hold {
        Wrapping::Plain => checks,
        Wrapping::Nullable | Wrapping::Optional => within(Check::Present, checks),
        Wrapping::Patch => within(Check::Patched, checks),
    }
}

/// The checks of a value that may be boxed; only a match does not see through the box by itself.
pub(super) fn boxed(ty: &ir::Type, checks: Vec<Check>) -> Vec<Check> {
    let unboxed = |check| match check {
        Check::Variants(..) => Check::Unboxed(vec![check]),
        other => other,
    };
    if matches!(ty, ir::Type::Box(_)) { checks.into_iter().map(unboxed).collect() } else { checks }
}
