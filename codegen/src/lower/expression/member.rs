//! Names: `this`, `context`, variables, members, indexes.

use super::Lowering;
use super::made::{Made, Target, boolean, call};
use crate::ir::{self, Expression, Form, Kind, Part, RuleFunction, Wrapping};
use crate::model::{Field, Include, NodePath, Operation, Shape, TypeId, TypeKind};
use crate::proof::{MemberPlace, Parameter, find_member, find_parameter};
use crate::rule::{self, This, Typed};

impl<'a> Lowering<'a> {
    pub(super) fn this(&self) -> Made<'a> {
        match self.this {
            Some(This::Type(id)) => {
                let this = Expression { kind: Kind::Reference(self.named(id)), form: Form::This };
                self.settle_named(this, id)
            }
            Some(This::Operation(_)) => {
                let ty = match self.with.operation {
                    Some(operation) => ir::Type::Own(ir::CrateModule::Ops, operation.ident.clone()),
                    None => return Made::nothing(),
                };
                Made::new(Target::Operation, Kind::Reference(ty), Form::This)
            }
            None => Made::nothing(),
        }
    }

    pub(super) fn variable(&self, name: &str) -> Made<'a> {
        if let Some(bound) = self.bound.iter().rev().find(|bound| bound.name == name) {
            return bound.made.clone();
        }
        match name {
            "this" => self.this(),
            "context" => {
                // Without any variable there is no such struct.
                let ty = match self.with.context {
                    [] => ir::Type::Unit,
                    _ => ir::Type::Own(ir::CrateModule::Root, ir::Ident::known("Context")),
                };
                Made::new(Target::Context, Kind::Reference(ty), Form::Context)
            }
            _ => Made::nothing(),
        }
    }

    /// The member of a value by its name on the wire or another spelling.
    pub(super) fn member(&mut self, of: Made<'a>, name: &str) -> Made<'a> {
        match of.target {
            Target::Object(id) => self.object_member(of.expression, id, name),
            Target::Operation => self.parameter(of.expression, name),
            Target::Context => self.context_value(of.expression, name),
            _ => self.entry(of, Made::text(name)),
        }
    }

    pub(super) fn object_member(&self, whole: Expression, id: TypeId, name: &str) -> Made<'a> {
        let Some(found) = find_member(self.with.api, id, name) else { return Made::nothing() };
        let of = self.group(whole.clone(), &found.groups());
        match found.place {
            MemberPlace::Field(at_home, field) => {
                self.notice(field);
                let made = self.field(of, at_home, field);
                match self.constant_came(whole, id, at_home, field) {
                    Some(came) if !made.is_nothing() => made.only_if(came),
                    _ => made,
                }
            }
            MemberPlace::Tag(id, _) => self.tag(of, id),
            MemberPlace::ChoiceKey(id, _) => self.choice_key(of, id),
            MemberPlace::ChoiceValue(_, choice) => {
                let whole = call(Kind::Json, RuleFunction::Written, vec![of]);
                let name = Made::text(&choice.value).expression;
                Made::value(Kind::Json, Form::Call(RuleFunction::JsonMember, vec![whole, name]))
            }
        }
    }

    /// Keeps in mind that a secret is read.
    fn notice(&self, field: &Field) {
        if field.secret {
            self.reads_secret.set(true);
        }
    }

    /// The group of members that `groups` leads to.
    pub(super) fn group(&self, of: Expression, groups: &[(TypeId, &Include)]) -> Expression {
        groups.iter().fold(of, |of, (id, include)| match self.made(*id, &include.name).map(|member| &member.kind) {
            Some(ir::MemberKind::Group { ident, ty, required, boxed, .. }) => {
                let hold = if *required { Wrapping::Plain } else { Wrapping::Optional };
                self.part(of, Part::Field(ident.clone(), hold, *boxed), ty.clone())
            }
            _ => of,
        })
    }

    /// What a member of a type became.
    pub(super) fn made(&self, id: TypeId, name: &str) -> Option<&'a ir::Member> {
        self.with.types.member(&NodePath::member(&self.with.api.type_def(id).name, name))
    }

    /// The struct of a type.
    pub(super) fn structure(&self, id: TypeId) -> Option<&'a ir::Struct> {
        match &self.with.types.get(id)?.shape {
            ir::Shape::Struct(made) => Some(made),
            _ => None,
        }
    }

    fn field(&self, of: Expression, id: TypeId, field: &'a Field) -> Made<'a> {
        match self.made(id, &field.name).map(|member| &member.kind) {
            Some(ir::MemberKind::Field(ident, ty, hold)) => {
                let boxed = matches!(ty, ir::Type::Box(_));
                let part = Part::Field(ident.clone(), *hold, boxed);
                self.settle(self.part(of, part, self.rust(&field.ty)), &field.ty)
            }
            _ => self.always(of, field),
        }
    }

    /// A member that has no field, since it is always the same.
    fn always(&self, of: Expression, field: &Field) -> Made<'a> {
        let TypeKind::Const(literal) = &field.ty.kind else { return Made::nothing() };
        let made = Made::constant(&literal.value);
        if made.is_nothing() {
            return made;
        }
        let kind = made.expression.kind.clone();
        Made::value(kind, Form::Beside(Box::new(of), Box::new(made.expression)))
    }

    /// Whether a constant that may be missing came with the object that keeps what was not listed; `None` for other members.
    pub(super) fn constant_came(
        &self,
        whole: Expression,
        id: TypeId,
        at_home: TypeId,
        field: &Field,
    ) -> Option<Expression> {
        let member = self.made(at_home, &field.name)?;
        let extra = self.structure(id)?.extra.clone()?;
        let ir::MemberKind::Constant { required: false, .. } = member.kind else { return None };
        let Shape::Object(object) = &self.with.api.type_def(id).shape else { return None };
        let slot = object.pairs.as_ref().map(|pairs| field.slot.as_ref().unwrap_or(&pairs.value).value.clone());
        Some(boolean(Form::HasConstant(Box::new(whole), extra, member.names.clone(), slot)))
    }

    fn tag(&self, of: Expression, id: TypeId) -> Made<'a> {
        let tags = match self.with.types.get(id).map(|item| &item.shape) {
            Some(ir::Shape::TaggedUnion(union)) => {
                union.variants.iter().map(|tagged| (tagged.variant.ident.clone(), tagged.tag.clone())).collect()
            }
            _ => Vec::new(),
        };
        let scalar = ir::Scalar::Tag(self.named(id), tags);
        Made::value(Kind::Text, Form::Scalar(Box::new(of), scalar))
    }

    fn choice_key(&self, of: Expression, id: TypeId) -> Made<'a> {
        let keys = match self.with.types.get(id).map(|item| &item.shape) {
            Some(ir::Shape::Choice(choice)) => {
                choice.variants.iter().map(|(variant, key)| (variant.ident.clone(), key.clone())).collect()
            }
            _ => Vec::new(),
        };
        let scalar = ir::Scalar::Key(self.named(id), keys);
        Made::value(Kind::Text, Form::Scalar(Box::new(of), scalar))
    }

    fn parameter(&self, of: Expression, name: &str) -> Made<'a> {
        let Some(This::Operation(operation)) = self.this else { return Made::nothing() };
        if let (Some(body), "body") = (&operation.body, name) {
            let hold = if body.optional { Wrapping::Optional } else { Wrapping::Plain };
            let ident = ir::Ident::known("body");
            let place = self.part(of, Part::Field(ident, hold, false), self.element(&body.ty));
            return self.settle_element(place, &body.ty);
        }
        let Some(parameter) = find_parameter(operation, name) else { return Made::nothing() };
        let field = parameter.field;
        self.notice(field);
        match self.parameter_field(operation, parameter) {
            Some((ident, optional)) => {
                let hold = if optional { Wrapping::Optional } else { Wrapping::Plain };
                let place = self.part(of, Part::Field(ident, hold, false), self.rust(&field.ty));
                self.settle(place, &field.ty)
            }
            None => self.always(of, field),
        }
    }

    /// The field of a parameter, and whether it is an `Option`; `None` where it is always the same.
    pub(super) fn parameter_field(&self, operation: &Operation, parameter: Parameter<'_>) -> Option<(ir::Ident, bool)> {
        match &self.with.operation?.encode(&parameter.node(operation))?.value {
            ir::Encoded::Field { ident, optional, .. } => Some((ident.clone(), *optional)),
            ir::Encoded::Constant(_) => None,
        }
    }

    fn context_value(&self, of: Expression, name: &str) -> Made<'a> {
        let variable = self.variables.iter().find(|variable| variable.name.value == name);
        let field = self.with.context.iter().find(|field| field.name == name);
        let (Some(variable), Some(field)) = (variable, field) else { return Made::nothing() };
        let part = Part::Field(field.ident.clone(), Wrapping::Optional, false);
        self.settle(self.part(of, part, self.rust(&variable.ty)), &variable.ty)
    }

    pub(super) fn index(&mut self, of: &Typed, index: &Typed) -> Made<'a> {
        let (base, at) = (self.lower(of), self.lower(index));
        match base.target {
            Target::Map(_) => self.entry(base, at),
            Target::Value if index.value.kind == rule::Kind::Text => self.entry(base, at),
            Target::Value if base.expression.kind == Kind::Json => {
                let at = self.number(at);
                Made::value(Kind::Json, Form::Call(RuleFunction::JsonItem, vec![base.expression, at]))
            }
            Target::List(item) => {
                let at = self.number(at);
                let kind = Kind::Reference(self.element(item));
                self.settle_element(call(kind, RuleFunction::Element, vec![base.expression, at]), item)
            }
            Target::Items(_) => {
                let at = self.number(at);
                match self.iterate(base) {
                    Some(items) => Made {
                        target: items.item,
                        expression: call(items.kind, RuleFunction::Nth, vec![items.items, at]),
                    },
                    None => Made::nothing(),
                }
            }
            _ => Made::nothing(),
        }
    }

    /// What stands under a name in a map, or in any value that turns out to be an object.
    fn entry(&mut self, of: Made<'a>, name: Made<'a>) -> Made<'a> {
        let name = self.text(name);
        match of.target {
            Target::Map(value) => {
                let kind = Kind::Reference(self.element(value));
                self.settle_element(call(kind, RuleFunction::Entry, vec![of.expression, name]), value)
            }
            Target::Value if of.expression.kind == Kind::Json => {
                Made::value(Kind::Json, Form::Call(RuleFunction::JsonMember, vec![of.expression, name]))
            }
            _ => Made::nothing(),
        }
    }
}
