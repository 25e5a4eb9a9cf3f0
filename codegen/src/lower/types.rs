//! Named types, one by one, and what has to be said of each.

use super::{Lower, docs};
use crate::ir;
use crate::model::{NodePath, Null, Problem, Shape, Type, TypeDef, TypeId, TypeKind};
use crate::proof::{is_copy, is_hashable, is_text, scalar_of};

impl Lower<'_> {
    /// All types of the API.
    pub(super) fn items(&self) -> Vec<ir::Item> {
        let api = self.api;
        api.types.iter().enumerate().filter_map(|(at, def)| self.item(TypeId(at), def)).collect()
    }

    fn item(&self, id: TypeId, def: &TypeDef) -> Option<ir::Item> {
        let shape = match &def.shape {
            Shape::Newtype(inner) => self.newtype(inner),
            Shape::Object(object) => ir::Shape::Struct(self.object(id, def, object, self.proof.layout(id)?)),
            Shape::Enum(values) => ir::Shape::Values(self.values(def, values)),
            Shape::TaggedUnion(union) => ir::Shape::TaggedUnion(self.tagged_union(id, def, union)),
            Shape::Choice(choice) => ir::Shape::Choice(self.choice(id, def, choice)),
            Shape::KindUnion(types) => ir::Shape::KindUnion(self.kind_union(id, def, types)),
        };
        Some(ir::Item {
            node: NodePath::Type(def.name.value.clone()),
            name: def.name.value.clone(),
            ident: self.type_ident(id),
            docs: self.type_docs(def),
            deprecated: docs::deprecated(&def.metadata),
            shape,
            validator: None,
        })
    }

    fn newtype(&self, inner: &Type) -> ir::Shape {
        let ty = self.element(inner);
        if let (Some(scalar), false) = (scalar_of(self.api, inner), self.holds_null(inner)) {
            return ir::Shape::Newtype(ir::Newtype { inner: ty, copy: is_copy(scalar) });
        }
        let element = match &inner.kind {
            TypeKind::List(element) if inner.null != Null::Nullable => Some(self.element(element)),
            _ => None,
        };
        let default = matches!(inner.kind, TypeKind::List(_) | TypeKind::Map(_));
        ir::Shape::Wrapper(ir::Wrapper {
            inner: ty,
            element,
            default,
            hash: is_hashable(self.api, inner),
            parameter: is_text(self.api, inner),
        })
    }

    /// Whether a value of Rust may be null in the type itself or in one that it is another name for.
    pub(super) fn holds_null(&self, ty: &Type) -> bool {
        ty.null == Null::Nullable
            || matches!(&ty.kind, TypeKind::Named(id) if matches!(&self.api.type_def(*id).shape, Shape::Newtype(inner) if self.holds_null(inner)))
    }

    fn type_docs(&self, def: &TypeDef) -> ir::Docs {
        let kind = match &def.shape {
            Shape::Object(_) => "object",
            Shape::Enum(_) => "set of values",
            Shape::TaggedUnion(_) | Shape::KindUnion(_) | Shape::Choice(_) => "union",
            Shape::Newtype(_) => "value",
        };
        let mut page = docs::Page::on(&def.metadata, format!("The {kind} {}.", docs::code(&def.name)));
        if let Shape::Newtype(inner) = &def.shape {
            let says = docs::constraints(inner, &def.metadata);
            if !says.is_empty() {
                page.paragraph(docs::capitalized(&says.join("; ")) + ".");
            }
        }
        match &def.shape {
            Shape::Object(object) => {
                if let Some(pairs) = &object.pairs {
                    page.paragraph(format!(
                        "On the wire a list in {}, each member an entry with its name in {} and its value in {}.",
                        docs::code(&pairs.list),
                        docs::code(&pairs.key),
                        docs::code(&pairs.value)
                    ));
                }
                if def.usage.sent {
                    page.list(self.constants(object));
                }
            }
            Shape::TaggedUnion(union) => page.paragraph(format!("The member {} tells which.", docs::code(&union.by))),
            Shape::Choice(choice) => page.paragraph(format!(
                "The member {} tells what {} holds.",
                docs::code(&choice.by),
                docs::code(&choice.value)
            )),
            Shape::Newtype(_) | Shape::Enum(_) | Shape::KindUnion(_) => {}
        }
        if !def.rules.is_empty() {
            page.paragraph("Rules:");
            page.list(docs::rules(&self.proof.names, &def.rules));
        }
        if !def.problem.is_empty() {
            page.paragraph(problem(&def.problem));
        }
        let errata = self.touched.beside(&NodePath::Type(def.name.value.clone()));
        page.metadata_with(self.api, &def.metadata, errata);
        page.finish()
    }
}

/// What an error with such a body says of itself.
fn problem(problem: &Problem) -> String {
    let parts = problem.parts().into_iter().filter(|(_, places)| !places.is_empty()).map(|(part, places)| {
        let places: Vec<String> = places.iter().map(|place| docs::code(&place.text.value)).collect();
        format!("`{part}()` returns {}", places.join(", or else "))
    });
    format!("In an error with this body, {}.", parts.collect::<Vec<_>>().join("; "))
}
