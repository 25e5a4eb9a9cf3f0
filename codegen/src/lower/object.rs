//! Objects: which members become fields, how each holds its value, how the struct is made.

use super::names::{Scope, snake};
use super::required::Part;
use super::{DEEP, Lower, docs};
use crate::ir::{self, Hold};
use crate::model::{Field, Include, Null, Object, Presence, Shape, TypeDef, TypeId, TypeKind};

impl Lower<'_> {
    pub(super) fn object(&mut self, id: TypeId, def: &TypeDef, object: &Object) -> ir::Struct {
        let plan = Plan::of(self, id, def, object);
        let mut scope = Scope::new("member", if plan.extra { &["extra", "siblings"] } else { &[] });
        let mut made = Made::default();
        for field in &object.fields {
            self.field(id, def, field, &plan, &mut scope, &mut made);
        }
        for include in &object.includes {
            self.include(id, def, include, &plan, &mut scope, &mut made);
        }
        let non_exhaustive = !plan.literal;
        let default = made.parts.iter().all(|part| !part.required);
        let extra = plan.extra.then(|| ir::Ident::known("extra"));
        let siblings = (plan.extra && object.pairs.is_some()).then(|| ir::Ident::known("siblings"));
        let (functions, required) = if plan.sent && !plan.literal {
            let keeps: Vec<_> = extra.iter().chain(&siblings).cloned().collect();
            self.construction(id, object, &made.parts, &keeps)
        } else {
            (Vec::new(), None)
        };
        let mut fields: Vec<ir::Field> = made.parts.into_iter().map(|part| part.field).collect();
        let keeps = [
            (&extra, "What came beside the documented members, and nulls where a value is documented; sent along."),
            (&siblings, "Members beside the list."),
        ];
        for (ident, words) in keeps {
            fields.extend(ident.clone().map(|ident| ir::Field {
                docs: docs::Page::of(words).finish(),
                deprecated: None,
                ident,
                ty: ir::Type::Runtime(ir::RuntimeType::Extra),
                secret: false,
            }));
        }
        ir::Struct {
            fields,
            non_exhaustive,
            default,
            members: made.members,
            extra,
            siblings,
            wire: plan.wire(object),
            flat: plan.flat,
            required,
            functions,
        }
    }

    fn field(&mut self, id: TypeId, def: &TypeDef, field: &Field, plan: &Plan, scope: &mut Scope, made: &mut Made) {
        let names: Vec<String> =
            [&field.name].into_iter().chain(&field.aliases).map(|name| name.value.clone()).collect();
        let slot = field.slot.as_ref().map(|slot| slot.value.clone());
        if let Some(json) = constant(plan.sent, field) {
            made.members.push(ir::Member { names, slot, nullable: false, kind: ir::MemberKind::Constant(json) });
            return;
        }
        let ident = scope.claim(snake(&field.name), "_member", &field.name, field.name.span, &mut self.collisions);
        let hold = self.hold(id, field, plan);
        let mut ty = self.ty(&field.ty);
        let boxed = self.graph.boxed(id, &field.ty);
        if boxed {
            ty = ty.boxed();
        }
        let held = match hold {
            Hold::Plain => ty.clone(),
            Hold::Nullable | Hold::Optional => ty.clone().option(),
            Hold::Patch => ir::Type::Patch(Box::new(ty.clone())),
        };
        let (argument, into) = match hold {
            Hold::Patch => (held.clone().into_argument(), true),
            Hold::Nullable => (held.clone(), false),
            Hold::Plain | Hold::Optional => self.argument(&field.ty),
        };
        let doc = docs::member(self.api, field, Some(&def.facts), format!("The member {}.", docs::code(&field.name)));
        made.parts.push(Part {
            field: ir::Field {
                docs: doc,
                deprecated: docs::deprecated(&field.facts),
                ident: ident.clone(),
                ty: held,
                secret: field.secret,
            },
            required: matches!(hold, Hold::Plain | Hold::Nullable),
            argument,
            into,
            boxed: boxed && matches!(hold, Hold::Plain | Hold::Optional),
            some: hold == Hold::Optional,
        });
        let nullable = self.takes_null(&field.ty, DEEP);
        made.members.push(ir::Member { names, slot, nullable, kind: ir::MemberKind::Field(ident, ty, hold) });
    }

    fn hold(&self, id: TypeId, field: &Field, plan: &Plan) -> Hold {
        let nullable = field.ty.null == Null::Nullable;
        // `json` holds a null by itself.
        match (field.presence, nullable) {
            (Presence::Required, true) => Hold::Nullable,
            (Presence::Required, false) => Hold::Plain,
            (_, true) if plan.sent && field.slot.is_none() => Hold::Patch,
            (_, false) if !plan.sent && self.is_paged(id, field) => Hold::Plain,
            _ => Hold::Optional,
        }
    }

    fn is_paged(&self, id: TypeId, field: &Field) -> bool {
        self.graph.paged(id) == Some(field.name.as_str()) && self.api.is_list(&field.ty)
    }

    fn include(
        &mut self,
        id: TypeId,
        def: &TypeDef,
        include: &Include,
        plan: &Plan,
        scope: &mut Scope,
        made: &mut Made,
    ) {
        let ident =
            scope.claim(snake(&include.name), "_members", &include.name, include.name.span, &mut self.collisions);
        let required = include.presence == Presence::Required;
        let boxed = self.graph.boxed_id(id, include.ty);
        let own = ir::Type::Own(ir::Room::Types, self.type_ident(include.ty));
        let held = if boxed { own.clone().boxed() } else { own.clone() };
        let mut names = Vec::new();
        self.names_of(include.ty, DEEP, &mut names);
        let all: Vec<_> = names.iter().map(|name| docs::code(name)).collect();
        let mut page = docs::Page::on(&include.facts, "A group of members.");
        let presence = match (required, plan.sent) {
            (true, _) => "Required",
            (false, true) => "Sent where it is given",
            (false, false) => "There where any of its members is",
        };
        page.paragraph(format!("{presence}; flat on the wire: {}.", all.join(", ")));
        page.facts_within(self.api, &include.facts, Some(&def.facts));
        made.parts.push(Part {
            field: ir::Field {
                docs: page.finish(),
                deprecated: docs::deprecated(&include.facts),
                ident: ident.clone(),
                ty: if required { held } else { held.option() },
                secret: false,
            },
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
        made.members.push(ir::Member { names, slot: None, nullable: false, kind });
    }

    /// The names of all members that a type puts among those of another.
    fn names_of(&self, id: TypeId, deep: usize, names: &mut Vec<String>) {
        if deep == 0 {
            return;
        }
        match &self.api.type_def(id).shape {
            Shape::Object(object) => {
                for field in &object.fields {
                    names.extend([&field.name].into_iter().chain(&field.aliases).map(|name| name.value.clone()));
                }
                for include in &object.includes {
                    self.names_of(include.ty, deep - 1, names);
                }
            }
            Shape::Choice(choice) => names.push(choice.by.value.clone()),
            _ => {}
        }
    }

    /// The constants of a type that is sent, each as a point of a list.
    pub(super) fn constants(&self, object: &Object) -> Vec<String> {
        let fields = object.fields.iter().filter_map(|field| constant(true, field).map(|json| (field, json)));
        fields
            .map(|(field, json)| {
                let words = field.facts.doc.as_deref().map(docs::flat).unwrap_or_default();
                format!("Always sent: {} as {}. {words}", docs::code(&field.name), docs::code(&json))
                    .trim_end()
                    .to_owned()
            })
            .collect()
    }

    /// Constructor and setters of a type that is sent.
    fn construction(
        &mut self,
        id: TypeId,
        object: &Object,
        parts: &[Part],
        keeps: &[ir::Ident],
    ) -> (Vec<ir::Function>, Option<ir::RequiredParts>) {
        let name = self.type_ident(id);
        let (new, required) = self.constructor(ir::Room::Types, &name, parts, keeps);
        let mut functions = vec![new];
        let mut scope = Scope::new("setter", &["entry", "member", "new"]);
        for part in parts.iter().filter(|part| !part.required) {
            functions.push(part.setter(&mut scope, ir::Body::Set));
        }
        if object.pairs.is_none() && !keeps.is_empty() {
            functions.push(
                ir::Function::new(ir::Ident::known("member"), ir::Receiver::Value, ir::Body::Member)
                    .docs(docs::Page::of("Sets a member that the page does not list.").finish())
                    .arguments(vec![
                        ir::Argument { ident: ir::Ident::known("name"), ty: ir::Type::Str.reference() },
                        ir::Argument {
                            ident: ir::Ident::known("value"),
                            ty: ir::Type::Runtime(ir::RuntimeType::Json).into_argument(),
                        },
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
                .docs(docs::Page::of("Adds an entry that the page does not list.").finish())
                .arguments(vec![
                    ir::Argument { ident: ir::Ident::known("key"), ty: ir::Type::Str.reference() },
                    ir::Argument {
                        ident: ir::Ident::known("value"),
                        ty: ir::Type::Impl(ir::Bounds::WriteJson).reference(),
                    },
                ]),
            );
        }
        (functions, required)
    }
}

/// The literal of a member that has no field, as JSON.
fn constant(sent: bool, field: &Field) -> Option<String> {
    match &field.ty.kind {
        // A literal that may be left out is the caller's choice, so it keeps its field.
        TypeKind::Const(literal) if sent && field.presence != Presence::Optional => Some(literal.value.json()),
        _ => None,
    }
}

/// Whether the struct of a type has a field for what the page does not list.
pub(super) fn keeps_extra(lower: &Lower<'_>, id: TypeId, def: &TypeDef, object: &Object) -> bool {
    Plan::of(lower, id, def, object).extra
}

#[derive(Default)]
struct Made {
    parts: Vec<Part>,
    members: Vec<ir::Member>,
}

/// What is decided on a struct before its members are looked at.
struct Plan {
    sent: bool,
    /// A plain struct that callers write as a literal.
    literal: bool,
    extra: bool,
    flat: bool,
}

impl Plan {
    fn of(lower: &Lower<'_>, id: TypeId, def: &TypeDef, object: &Object) -> Self {
        let fields = object
            .fields
            .iter()
            .all(|field| field.presence == Presence::Required || constant(def.usage.sent, field).is_some());
        let all_required = fields && object.includes.iter().all(|include| include.presence == Presence::Required);
        let sent = def.usage.sent;
        let literal = sent && !def.usage.read && all_required && object.pairs.is_none();
        Self {
            sent,
            literal,
            extra: !literal && lower.graph.standalone(id),
            flat: lower.graph.included(id) || lower.graph.tagged(id),
        }
    }

    fn wire(&self, object: &Object) -> ir::Wire {
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
            None if self.flat || !object.includes.is_empty() => ir::Wire::Collected,
            None => ir::Wire::Object,
        }
    }
}
