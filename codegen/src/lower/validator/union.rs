//! What is checked of unions: the value of whichever variant it is.

use super::id::At;
use super::object::boxed;
use super::{Validators, within};
use crate::ir::{self, Check, VariantChecks};
use crate::model::{Choice, NodePath, TaggedUnion, Type, TypeId, TypePart};

impl Validators<'_> {
    pub(super) fn tagged_union(&self, id: TypeId, union: &TaggedUnion) -> Vec<Check> {
        let cases = union.cases.iter().map(|(tag, case)| VariantChecks {
            ident: self.case(id, tag),
            named: false,
            steps: Vec::new(),
            checks: vec![Check::Own(self.lower.type_ident(*case))],
        });
        self.matched(id, cases.collect(), None)
    }

    pub(super) fn choice(&self, id: TypeId, choice: &Choice, made: &ir::Choice, at: &At<'_>) -> Vec<Check> {
        let steps = || vec![choice.value.value.clone()];
        let mut cases: Vec<VariantChecks> = Vec::new();
        for case in &choice.cases {
            let node = NodePath::member(&self.api.type_def(id).name, &case.key);
            let Some((variant, _)) = made.variants.iter().find(|(variant, _)| variant.node == node) else { continue };
            let checks = self.chosen(&variant.ty, &case.ty, &at.part(self.api, &case.key, &case.metadata));
            cases.push(VariantChecks { ident: variant.ident.clone(), named: false, steps: steps(), checks });
        }
        let otherwise = &at.part(self.api, &choice.value, &self.api.type_def(id).metadata);
        cases.push(VariantChecks {
            ident: ir::Ident::known("Other"),
            named: true,
            steps: steps(),
            checks: self.chosen(&made.otherwise, &choice.otherwise, otherwise),
        });
        let all = cases.len();
        self.matched(id, cases, Some(all))
    }

    /// The checks of a value of a choice, which may be null where its type says so.
    fn chosen(&self, made: &ir::Type, ty: &Type, at: &At<'_>) -> Vec<Check> {
        match made {
            ir::Type::Option(inner) => within(Check::Present, boxed(inner, self.value(ty, at))),
            _ => boxed(made, self.value(ty, at)),
        }
    }

    pub(super) fn kind_union(&self, id: TypeId, types: &[Type], at: &At<'_>) -> Vec<Check> {
        self.variants(id, types, |ty| self.value(ty, at))
    }

    /// The checks of the variants of a union told apart by kind.
    pub(super) fn variants(&self, id: TypeId, types: &[Type], checks: impl Fn(&Type) -> Vec<Check>) -> Vec<Check> {
        let Some(ir::Shape::KindUnion(made)) = self.items.get(id).map(|item| &item.shape) else { return Vec::new() };
        let cases = types.iter().filter_map(|ty| {
            let ident = self.case(id, &self.api.words(ty));
            let (variant, _) = made.variants.iter().find(|(variant, _)| variant.ident == ident)?;
            let checks = boxed(&variant.ty, checks(ty));
            Some(VariantChecks { ident, named: false, steps: Vec::new(), checks })
        });
        self.matched(id, cases.collect(), None)
    }

    /// The variant of a union for a case.
    fn case(&self, id: TypeId, name: &str) -> ir::Ident {
        let part = TypePart::Case(name.to_owned());
        self.lower.proof.names.item(&NodePath::InType(self.api.type_def(id).name.value.clone(), part))
    }

    /// `all` is how many variants there are, where none but these is.
    fn matched(&self, id: TypeId, mut cases: Vec<VariantChecks>, all: Option<usize>) -> Vec<Check> {
        cases.retain(|case| !case.checks.is_empty());
        if cases.is_empty() { Vec::new() } else { vec![Check::Variants(self.lower.type_ident(id), cases, all)] }
    }
}
