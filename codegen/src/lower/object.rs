//! Objects: which members become fields, how each holds its value, how the struct is made.

use super::required::Part;
use super::{Lower, docs};
use crate::describe::{self, Text};
use crate::ir::{self, Wrapping};
use crate::model::{
    Field, Include, Literal, Metadata, NodePath, Null, Object, Presence, Shape, Type, TypeDef, TypeId, TypeKind,
};
use crate::proof::{Layout, MemberPlace, NameKind, admits_null, is_copy, literal, members, of_literal, scalar_of};

impl Lower<'_> {
    pub(super) fn object(&self, id: TypeId, def: &TypeDef, object: &Object, plan: &Layout) -> ir::Struct {
        let mut made = Made::default();
        for field in &object.fields {
            self.field(id, def, field, plan, &mut made);
        }
        for include in &object.includes {
            self.include(id, def, include, &mut made);
        }
        let default = made.parts.iter().all(|part| !part.required);
        let extra = plan.extra.then(|| ir::Ident::known("extra"));
        let siblings = (plan.extra && object.pairs.is_some()).then(|| ir::Ident::known("siblings"));
        let (functions, required) = if plan.sent {
            let keeps: Vec<_> = extra.iter().chain(&siblings).cloned().collect();
            self.construction(def, object, &made.parts, &keeps)
        } else {
            (Vec::new(), None)
        };
        let mut fields: Vec<ir::Field> = made.parts.into_iter().map(|part| part.field).collect();
        let keeps = [
            (
                &extra,
                "Undocumented members, and nulls where a value is documented: kept when read, sent back when written.",
            ),
            (&siblings, "Undocumented members beside the list of entries."),
        ];
        for (ident, words) in keeps {
            fields.extend(ident.clone().map(|ident| ir::Field {
                node: None,
                docs: docs::Page::of(words).finish(),
                deprecated: None,
                ident,
                ty: ir::Type::Runtime(ir::RuntimeType::Extra),
                secret: false,
            }));
        }
        ir::Struct {
            fields,
            default,
            members: made.members,
            extra,
            siblings,
            wire: wire(plan, object),
            flat: plan.flat,
            required,
            functions,
            accessors: made.accessors,
            remembers: false,
        }
    }

    fn field(&self, id: TypeId, def: &TypeDef, field: &Field, plan: &Layout, made: &mut Made) {
        let names: Vec<String> =
            [&field.name].into_iter().chain(&field.aliases).map(|name| name.value.clone()).collect();
        let slot = field.slot.as_ref().map(|slot| slot.value.clone());
        let node = NodePath::member(&def.name, &field.name);
        let Some(hold) = plan.hold(field) else {
            let json = literal(field).map(Literal::json).unwrap_or_default();
            let required = field.presence == Presence::Required;
            let kind = ir::MemberKind::Constant { json, required };
            made.members.push(ir::Member {
                node,
                names,
                slot,
                null: ir::MemberNull::Undocumented,
                listed: false,
                kind,
            });
            return;
        };
        let ident = self.proof.names.item(&node);
        let mut ty = self.ty(&field.ty);
        let boxed = self.proof.graph.boxed(id, &field.ty);
        if boxed {
            ty = ty.boxed();
        }
        let held = match hold {
            Wrapping::Plain => ty.clone(),
            Wrapping::Nullable | Wrapping::Optional => ty.clone().option(),
            Wrapping::Patch => ir::Type::Patch(Box::new(ty.clone())),
        };
        let (argument, into) = match hold {
            Wrapping::Patch => (held.clone().into_argument(), true),
            Wrapping::Nullable => (held.clone(), false),
            Wrapping::Plain | Wrapping::Optional => self.argument(&field.ty),
        };
        let owner = NodePath::Type(def.name.value.clone());
        let doc = self.part_docs(&owner, &def.metadata).page(&field.metadata, describe::beside_words(field));
        made.parts.push(Part {
            field: ir::Field {
                node: Some(node.clone()),
                docs: doc,
                deprecated: docs::deprecated(&field.metadata),
                ident: ident.clone(),
                ty: held,
                secret: field.secret,
            },
            setter: docs::setter(self.writer(), field),
            required: hold.is_required(),
            argument,
            into,
            boxed: boxed && matches!(hold, Wrapping::Plain | Wrapping::Optional),
            some: hold == Wrapping::Optional,
        });
        if def.usage.has_accessors() && matches!(hold, Wrapping::Optional | Wrapping::Patch) {
            made.accessors.push(self.accessor(&node, field, &ident, &ty));
        }
        let null = match (field.ty.null, admits_null(self.api, &field.ty)) {
            (_, false) => ir::MemberNull::Undocumented,
            (Null::Nullable, true) => ir::MemberNull::Empty,
            (_, true) => ir::MemberNull::Value,
        };
        let listed = hold == Wrapping::Plain && field.presence != Presence::Required;
        made.members.push(ir::Member { node, names, slot, null, listed, kind: ir::MemberKind::Field(ident, ty, hold) });
    }

    /// What documents parts of a type.
    pub(super) fn part_docs<'p>(&'p self, owner: &'p NodePath, around: &'p Metadata) -> docs::PartDocs<'p> {
        docs::PartDocs { api: self.api, writer: self.writer(), concerns: &self.concerns, owner, around }
    }

    /// The function that gives an optional member of what is read, or an error that names it.
    fn accessor(&self, node: &NodePath, field: &Field, ident: &ir::Ident, ty: &ir::Type) -> ir::Accessor {
        let (taken, output) = match ty {
            _ if self.is_copied(&field.ty) => (ir::Taken::Copied, ty.clone()),
            ir::Type::String => (ir::Taken::Deref, ir::Type::Str.reference()),
            ir::Type::Vec(inner) => (ir::Taken::Deref, ir::Type::Slice(inner.clone()).reference()),
            ir::Type::Box(inner) => (ir::Taken::Deref, inner.as_ref().clone().reference()),
            ty => (ir::Taken::Reference, ty.clone().reference()),
        };
        ir::Accessor {
            ident: self.proof.names.named(node, NameKind::Accessor),
            deprecated: docs::deprecated(&field.metadata),
            field: ident.clone(),
            name: field.name.value.clone(),
            output,
            taken,
        }
    }

    /// Whether the type in Rust is `Copy`.
    fn is_copied(&self, ty: &Type) -> bool {
        let scalar = match &ty.kind {
            TypeKind::Scalar(scalar) => Some(*scalar),
            TypeKind::Const(literal) => Some(of_literal(&literal.value)),
            TypeKind::Named(id) => match &self.api.type_def(*id).shape {
                Shape::Newtype(inner) if !self.holds_null(inner) => scalar_of(self.api, inner),
                _ => None,
            },
            TypeKind::List(_) | TypeKind::Map(_) => None,
        };
        scalar.is_some_and(is_copy)
    }

    fn include(&self, id: TypeId, def: &TypeDef, include: &Include, made: &mut Made) {
        let node = NodePath::member(&def.name, &include.name);
        let ident = self.proof.names.item(&node);
        let required = include.presence == Presence::Required;
        let boxed = self.proof.graph.boxed_id(id, include.ty);
        let own = ir::Type::Own(ir::CrateModule::Types, self.type_ident(include.ty));
        let held = if boxed { own.clone().boxed() } else { own.clone() };
        // What a choice holds stands beside its key.
        let inside = members(self.api, include.ty).into_iter();
        let inside = inside.filter(|member| !matches!(member.place, MemberPlace::ChoiceValue(..)));
        let names: Vec<String> = inside.flat_map(|member| member.spellings()).map(str::to_owned).collect();
        let mut marks = describe::group_marks(include);
        let all = Text::names(names.iter().map(String::as_str), "and");
        marks.push(Text::words("its members are among those of the object: ").and(all));
        let owner = NodePath::Type(def.name.value.clone());
        let docs = self.part_docs(&owner, &def.metadata).page(&include.metadata, marks);
        made.parts.push(Part {
            field: ir::Field {
                node: Some(node.clone()),
                docs: docs.clone(),
                deprecated: docs::deprecated(&include.metadata),
                ident: ident.clone(),
                ty: if required { held } else { held.option() },
                secret: false,
            },
            setter: docs,
            required,
            argument: own.clone(),
            into: false,
            boxed,
            some: !required,
        });
        let choice = match &self.api.type_def(include.ty).shape {
            Shape::Choice(choice) => Some(choice.value.value.clone()),
            _ => None,
        };
        let kind = ir::MemberKind::Group { ident, ty: own, required, boxed, choice };
        made.members.push(ir::Member {
            node,
            names,
            slot: None,
            null: ir::MemberNull::Undocumented,
            listed: false,
            kind,
        });
    }

    /// Constructor and setters of a type that is sent.
    fn construction(
        &self,
        def: &TypeDef,
        object: &Object,
        parts: &[Part],
        keeps: &[ir::Ident],
    ) -> (Vec<ir::Function>, Option<ir::RequiredParts>) {
        let node = NodePath::Type(def.name.value.clone());
        let name = self.proof.names.item(&node);
        let (new, required) = self.constructor(ir::CrateModule::Types, &node, &name, parts, keeps);
        let mut functions = vec![new];
        let optional = parts.iter().filter(|part| !part.required);
        functions.extend(optional.filter_map(|part| part.setter(&self.proof.names, ir::Body::Set)));
        if object.pairs.is_none() && !keeps.is_empty() {
            functions.push(
                ir::Function::new(ir::Ident::known("member"), ir::Receiver::Value, ir::Body::Member)
                    .docs(docs::Page::of("Sets an undocumented member.").finish())
                    .arguments(vec![
                        ir::Argument::new("name", ir::Type::Str.reference()),
                        ir::Argument::new("value", ir::Type::Runtime(ir::RuntimeType::Json).into_argument()),
                    ]),
            );
        }
        if let Some(pairs) = object.pairs.as_ref().filter(|_| !keeps.is_empty()) {
            functions.push(
                ir::Function::new(
                    ir::Ident::known("entry"),
                    ir::Receiver::Value,
                    ir::Body::Entry(pairs.key.value.clone(), pairs.value.value.clone()),
                )
                .docs(docs::Page::of("Adds an undocumented entry.").finish())
                .arguments(vec![
                    ir::Argument::new("key", ir::Type::Str.reference()),
                    ir::Argument::new("value", ir::Type::Impl(ir::Bounds::WriteJson).reference()),
                ]),
            );
        }
        (functions, required)
    }
}

#[derive(Default)]
struct Made {
    parts: Vec<Part>,
    members: Vec<ir::Member>,
    /// What gives the members that an answer may lack.
    accessors: Vec<ir::Accessor>,
}

fn wire(layout: &Layout, object: &Object) -> ir::Wire {
    match &object.pairs {
        Some(pairs) => {
            let mut slots = vec![pairs.value.value.clone()];
            for slot in object.fields.iter().filter_map(|field| field.slot.as_ref()) {
                if !slots.contains(&slot.value) {
                    slots.push(slot.value.clone());
                }
            }
            ir::Wire::Pairs { list: pairs.list.value.clone(), key: pairs.key.value.clone(), slots }
        }
        None if layout.flat || !object.includes.is_empty() => ir::Wire::Collected,
        None => ir::Wire::Object,
    }
}
