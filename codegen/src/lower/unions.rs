//! Types that are one of several: by JSON kind, by a tag, by a sibling member.

use super::names::{Scope, camel};
use super::{DEEP, Lower, docs};
use crate::ir;
use crate::model::{Choice, Facts, JsonKind, Literal, Null, Scalar, Shape, TaggedUnion, Type, TypeId, TypeKind};

impl Lower<'_> {
    pub(super) fn kind_union(&mut self, id: TypeId, types: &[Type]) -> ir::KindUnion {
        let mut scope = Scope::new("case", &["Undocumented"]);
        let mut variants = Vec::new();
        let mut from = Vec::new();
        let mut any = false;
        for ty in types {
            let (name, kinds) = (self.case_name(ty), self.kinds(ty));
            if kinds.is_empty() && std::mem::replace(&mut any, true) {
                continue;
            }
            let ident = scope.claim(name.clone(), "Case", &name, ty.span, &mut self.collisions);
            let mut own = self.ty(ty);
            if self.graph.boxed(id, ty) {
                own = own.boxed();
            } else {
                from.push((own.clone(), ident.clone()));
            }
            match own {
                ir::Type::String => from.push((ir::Type::Str.reference(), ident.clone())),
                ir::Type::Runtime(ir::RuntimeType::Integer) => {
                    from.push((ir::Type::Primitive(ir::Primitive::I64), ident.clone()))
                }
                _ => {}
            }
            let says = docs::constraints(ty);
            let mut page = docs::Page::of(match kinds.as_slice() {
                [] => "Any other value.".to_owned(),
                kinds => {
                    format!("Read from {}.", kinds.iter().map(|kind| kind.word()).collect::<Vec<_>>().join(" or "))
                }
            });
            page.paragraph(says.join("; "));
            let variant = ir::Variant { docs: page.finish(), deprecated: None, ident, ty: own };
            variants.push((variant, kinds));
        }
        from.dedup_by(|a, b| a.0 == b.0);
        let parameter = types.iter().all(|ty| self.is_parameter(ty));
        let hash = types.iter().all(|ty| self.is_hash(ty));
        ir::KindUnion { variants, from, parameter, hash }
    }

    fn case_name(&self, ty: &Type) -> String {
        match &ty.kind {
            TypeKind::Scalar(scalar) => camel(scalar.word()),
            TypeKind::Named(id) => self.type_ident(*id).stem().to_owned(),
            TypeKind::List(_) => "List".into(),
            TypeKind::Map(_) => "Map".into(),
            TypeKind::Const(literal) => camel(&match &literal.value {
                Literal::String(text) => text.clone(),
                other => other.json(),
            }),
        }
    }

    /// Whether the type's values can be of any JSON kind.
    pub(super) fn takes_any(&self, ty: &Type) -> bool {
        self.kinds(ty).is_empty()
    }

    /// The JSON kinds of a type's values; none stands for any.
    fn kinds(&self, ty: &Type) -> Vec<JsonKind> {
        let mut kinds = Vec::new();
        if self.add_kinds(ty, DEEP, &mut kinds) { kinds } else { Vec::new() }
    }

    /// Adds the kinds of a type; false if it can be any.
    fn add_kinds(&self, ty: &Type, deep: usize, kinds: &mut Vec<JsonKind>) -> bool {
        let kind = match &ty.kind {
            TypeKind::Scalar(Scalar::Json) => return false,
            TypeKind::Scalar(scalar) => scalar.json_kind(),
            TypeKind::List(_) => Some(JsonKind::Array),
            TypeKind::Map(_) => Some(JsonKind::Object),
            TypeKind::Const(literal) => match &literal.value {
                Literal::Boolean(_) => Some(JsonKind::Boolean),
                Literal::Number(_) => Some(JsonKind::Number),
                Literal::String(_) => Some(JsonKind::String),
                Literal::Null | Literal::Json(_) => None,
            },
            TypeKind::Named(id) => match &self.api.type_def(*id).shape {
                _ if deep == 0 => None,
                Shape::Newtype(inner) => return self.add_kinds(inner, deep - 1, kinds),
                Shape::KindUnion(types) => return types.iter().all(|ty| self.add_kinds(ty, deep - 1, kinds)),
                Shape::Object(_) | Shape::TaggedUnion(_) | Shape::Choice(_) => Some(JsonKind::Object),
                Shape::Enum(values) => Some(match values.base {
                    crate::model::EnumBase::String => JsonKind::String,
                    crate::model::EnumBase::Integer => JsonKind::Number,
                }),
            },
        };
        kinds.extend(kind.filter(|kind| !kinds.contains(kind)));
        kind.is_some()
    }

    /// Whether a null is a value of the type as the page has it.
    pub(super) fn takes_null(&self, ty: &Type, deep: usize) -> bool {
        let inner = |ty: &Type| deep > 0 && self.takes_null(ty, deep - 1);
        match &ty.kind {
            _ if ty.null == Null::Nullable => true,
            TypeKind::Scalar(scalar) => *scalar == Scalar::Json,
            TypeKind::Const(literal) => literal.value == Literal::Null,
            TypeKind::List(_) | TypeKind::Map(_) => false,
            TypeKind::Named(id) => match &self.api.type_def(*id).shape {
                Shape::Newtype(ty) => inner(ty),
                Shape::KindUnion(types) => types.iter().any(inner),
                Shape::Object(_) | Shape::TaggedUnion(_) | Shape::Choice(_) | Shape::Enum(_) => false,
            },
        }
    }

    pub(super) fn tagged_union(&mut self, id: TypeId, union: &TaggedUnion) -> ir::TaggedUnion {
        let mut scope = Scope::new("case", &["Undocumented"]);
        let mut variants = Vec::new();
        let mut from: Vec<(ir::Type, ir::Ident)> = Vec::new();
        let mut twice = Vec::new();
        for (tag, case) in &union.cases {
            let ident = scope.claim(camel(tag), "Case", tag, tag.span, &mut self.collisions);
            let own = ir::Type::Own(ir::Room::Types, self.type_ident(*case));
            let boxed = self.graph.boxed_id(id, *case);
            if from.iter().any(|(known, _)| *known == own) {
                twice.push(own.clone());
            }
            from.push((own.clone(), ident.clone()));
            let ty = if boxed { own.clone().boxed() } else { own };
            let docs = docs::Page::of(format!("{} is {}.", docs::code(&union.by), docs::code(tag))).finish();
            variants.push(ir::TaggedVariant {
                variant: ir::Variant { docs, deprecated: None, ident, ty },
                tag: tag.value.clone(),
                extra: self.has_extra(*case).then(|| ir::Ident::known("extra")),
                boxed,
            });
        }
        from.retain(|(ty, _)| !twice.contains(ty));
        ir::TaggedUnion { by: union.by.value.clone(), variants, from }
    }

    /// Whether the struct of a type has a field for what the page does not list.
    fn has_extra(&self, id: TypeId) -> bool {
        let def = self.api.type_def(id);
        match &def.shape {
            Shape::Object(object) => super::object::keeps_extra(self, id, def, object),
            _ => false,
        }
    }

    pub(super) fn choice(&mut self, id: TypeId, choice: &Choice) -> ir::Choice {
        let mut scope = Scope::new("case", &["Other"]);
        let mut variants = Vec::new();
        for case in &choice.cases {
            let ident = scope.claim(camel(&case.key), "Case", &case.key, case.key.span, &mut self.collisions);
            let own = self.ty(&case.ty);
            let ty = if self.graph.boxed(id, &case.ty) { own.boxed() } else { own };
            let docs = self.case_docs(choice, &case.key, &case.ty, &case.facts);
            let deprecated = docs::deprecated(&case.facts);
            variants.push((ir::Variant { docs, deprecated, ident, ty }, case.key.value.clone()));
        }
        let otherwise = self.ty(&choice.otherwise);
        let otherwise = if self.graph.boxed(id, &choice.otherwise) { otherwise.boxed() } else { otherwise };
        ir::Choice {
            by: choice.by.value.clone(),
            value: choice.value.value.clone(),
            variants,
            otherwise,
            flat: self.graph.included(id),
        }
    }

    fn case_docs(&self, choice: &Choice, key: &str, ty: &Type, facts: &Facts) -> ir::Docs {
        let sentence = format!("{} is {}.", docs::code(&choice.by), docs::code(key));
        let mut page = docs::Page::on(facts, &sentence);
        if facts.doc.is_some() {
            page.paragraph(sentence);
        }
        page.paragraph(docs::constraints(ty).join("; "));
        page.facts(self.api, facts);
        page.finish()
    }
}
