//! Types that are one of several: by JSON kind, by a tag, by a sibling member.

use super::{Lower, docs};
use crate::describe::{self, Text};
use crate::ir;
use crate::model::{Choice, ChoiceCase, NodePath, Null, TaggedUnion, Type, TypeDef, TypeId, TypePart};
use crate::proof::{admits_null, is_hashable, is_text, json_kind};

impl Lower<'_> {
    pub(super) fn kind_union(&self, id: TypeId, def: &TypeDef, types: &[Type]) -> ir::KindUnion {
        let mut variants = Vec::new();
        let mut from = Vec::new();
        let mut null = None;
        for ty in types {
            let node = NodePath::InType(def.name.value.clone(), TypePart::Case(self.api.words(ty)));
            let ident = self.proof.names.item(&node);
            if null.is_none() && admits_null(self.api, ty) {
                null = Some(ident.clone());
            }
            let mut own = self.ty(ty);
            if self.proof.graph.boxed(id, ty) {
                own = own.boxed();
            } else {
                from.push((own.clone(), ident.clone()));
            }
            if own == ir::Type::String {
                from.push((ir::Type::Str.reference(), ident.clone()));
            }
            from.extend(own.made_from().into_iter().map(|from| (from, ident.clone())));
            let says = describe::bounds(ty, &def.metadata);
            // Each case has one kind, and no other case has the same.
            let Some(kind) = json_kind(self.api, ty) else { continue };
            let says = Text::sentence([Text::words(kind.word())].into_iter().chain(says));
            let docs = docs::Page::of(self.writer().text(&says)).finish();
            let variant = ir::Variant { node, docs, deprecated: None, ident, ty: own };
            variants.push((variant, kind));
        }
        from.dedup_by(|a, b| a.0 == b.0);
        let parameter = types.iter().all(|ty| is_text(self.api, ty));
        let hash = types.iter().all(|ty| is_hashable(self.api, ty));
        ir::KindUnion { variants, from, null, parameter, hash }
    }

    pub(super) fn tagged_union(&self, id: TypeId, def: &TypeDef, union: &TaggedUnion) -> ir::TaggedUnion {
        let mut variants = Vec::new();
        let mut from: Vec<(ir::Type, ir::Ident)> = Vec::new();
        let mut twice = Vec::new();
        for (tag, case) in &union.cases {
            let node = NodePath::InType(def.name.value.clone(), TypePart::Case(tag.value.clone()));
            let ident = self.proof.names.item(&node);
            let own = ir::Type::Own(ir::CrateModule::Types, self.type_ident(*case));
            let boxed = self.proof.graph.boxed_id(id, *case);
            if from.iter().any(|(known, _)| *known == own) {
                twice.push(own.clone());
            }
            from.push((own.clone(), ident.clone()));
            let ty = if boxed { own.clone().boxed() } else { own };
            let docs = docs::Page::of(format!("{} is {}.", docs::code(&union.by), docs::code(tag))).finish();
            variants.push(ir::TaggedVariant {
                variant: ir::Variant { node, docs, deprecated: None, ident, ty },
                tag: tag.value.clone(),
                extra: self.proof.layout(*case).is_some_and(|layout| layout.extra).then(|| ir::Ident::known("extra")),
                boxed,
            });
        }
        from.retain(|(ty, _)| !twice.contains(ty));
        ir::TaggedUnion { by: union.by.value.clone(), variants, from }
    }

    pub(super) fn choice(&self, id: TypeId, def: &TypeDef, choice: &Choice) -> ir::Choice {
        let mut variants = Vec::new();
        for case in &choice.cases {
            let node = NodePath::member(&def.name, &case.key);
            let ident = self.proof.names.item(&node);
            let ty = self.chosen(id, &case.ty);
            let docs = self.case_docs(def, choice, case);
            let deprecated = docs::deprecated(&case.metadata);
            variants.push((ir::Variant { node, docs, deprecated, ident, ty }, case.key.value.clone()));
        }
        let otherwise = match self.ty(&choice.otherwise) {
            // Any JSON is null as well.
            ir::Type::Runtime(ir::RuntimeType::Json) => ir::Type::Runtime(ir::RuntimeType::Json),
            _ => self.chosen(id, &choice.otherwise),
        };
        ir::Choice {
            by: choice.by.value.clone(),
            value: choice.value.value.clone(),
            variants,
            otherwise,
            flat: self.proof.graph.included(id),
        }
    }

    /// The type of a value of a choice: `None` is null, where that is documented.
    fn chosen(&self, id: TypeId, ty: &Type) -> ir::Type {
        let own = self.ty(ty);
        let own = if self.proof.graph.boxed(id, ty) { own.boxed() } else { own };
        if ty.null == Null::Nullable { own.option() } else { own }
    }

    fn case_docs(&self, def: &TypeDef, choice: &Choice, case: &ChoiceCase) -> ir::Docs {
        self.part_docs(&NodePath::Type(def.name.value.clone()), &def.metadata)
            .page(&case.metadata, describe::case_marks(choice, case))
    }
}
