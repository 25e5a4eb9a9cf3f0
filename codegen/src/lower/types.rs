//! Named types, one by one, and what has to be said of each.

use super::{Lower, docs};
use crate::describe::{self, Text};
use crate::ir;
use crate::model::{EnumBase, Metadata, NodePath, Null, Object, Shape, Type, TypeDef, TypeId, TypeKind};
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
        let writer = self.writer();
        let form = describe::wire_form(def).map(|text| writer.text(&text)).unwrap_or_default();
        let bounds = match &def.shape {
            Shape::Newtype(inner) => writer.text(&Text::sentence(describe::bounds(inner, &def.metadata))),
            Shape::Enum(set) if set.closed => writer.text(&Text::sentence([describe::closed_values(set)])),
            _ => String::new(),
        };
        let mut page = docs::Page::default();
        match def.metadata.words() {
            Some(doc) => page.text(doc),
            None if form.is_empty() && bounds.is_empty() => page.paragraph(self.plain_words(def)),
            None => {}
        }
        page.paragraph(form);
        page.paragraph(bounds);
        if let Shape::Object(object) = &def.shape {
            page.table(["member", "marks", "meaning"], &self.member_rows(object));
        }
        if !def.rules.is_empty() {
            page.paragraph("Rules:");
            page.list(docs::rules(writer, &def.rules));
        }
        page.paragraph(describe::problem(&def.problem).map(|text| writer.text(&text)).unwrap_or_default());
        let errata = self.concerns.at(&NodePath::Type(def.name.value.clone()));
        page.metadata(writer, self.api, &def.metadata, errata.iter().copied());
        page.finish()
    }

    /// What a type of which nothing is said can be told by.
    fn plain_words(&self, def: &TypeDef) -> String {
        match &def.shape {
            Shape::Object(object) if object.fields.is_empty() && object.includes.is_empty() => {
                "An object of which no member is documented.".to_owned()
            }
            Shape::Object(_) => "An object.".to_owned(),
            Shape::Enum(set) if set.base == EnumBase::Integer => "One of the documented numbers.".to_owned(),
            Shape::Enum(_) => "One of the documented texts.".to_owned(),
            Shape::TaggedUnion(_) | Shape::KindUnion(_) | Shape::Choice(_) => "One of several types.".to_owned(),
            Shape::Newtype(inner) => format!("Holds {}.", self.writer().text(&describe::value_type(self.api, inner))),
        }
    }

    /// The members of an object: name on the wire, marks, meaning.
    fn member_rows(&self, object: &Object) -> Vec<[String; 3]> {
        let writer = self.writer();
        let row = |name: &str, marks: Vec<Text>, metadata: &Metadata| {
            [docs::code(name), writer.text(&Text::joined(marks, "; ")), docs::first_sentence(metadata)]
        };
        let fields = object.fields.iter().map(|field| row(&field.name, describe::member_marks(field), &field.metadata));
        let includes = object.includes.iter().map(|include| {
            let mut marks = describe::group_marks(include);
            marks.push(Text::words("members of ").and(describe::named(self.api, include.ty)));
            row(&include.name, marks, &include.metadata)
        });
        fields.chain(includes).collect()
    }
}
