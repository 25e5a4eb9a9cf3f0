//! The names that an expression can use: `this`, `context`, and the variables of macros.

use super::value::{Kind, Value};
use crate::model::{Api, ContextVariable, Literal, Null, Operation, TypeId};
use crate::proof::{MemberPlace, find_member, find_parameter, members, parameters};

/// What `this` is.
#[derive(Clone, Copy, Debug)]
pub enum This<'a> {
    /// A value of a named type.
    Type(TypeId),
    /// The parameters of an operation, and `body`.
    Operation(&'a Operation),
}

/// The names in reach at some place of an expression.
#[derive(Clone, Debug)]
pub struct Scope<'a> {
    /// The API that types belong to.
    pub api: &'a Api,
    /// What `this` is.
    pub this: This<'a>,
    /// The variables behind `context`.
    pub context: &'a [ContextVariable],
    /// The variables of macros, innermost last.
    bound: Vec<(String, Value)>,
}

impl<'a> Scope<'a> {
    /// The scope of a whole expression.
    #[must_use]
    pub const fn new(api: &'a Api, this: This<'a>, context: &'a [ContextVariable]) -> Self {
        Self { api, this, context, bound: Vec::new() }
    }

    /// Brings a variable of a macro into reach; it hides an outer one of that name.
    pub fn bind(&mut self, name: &str, value: Value) {
        self.bound.push((name.to_owned(), value));
    }

    /// Takes the innermost variable out of reach.
    pub fn unbind(&mut self) {
        self.bound.pop();
    }

    /// The value of a variable.
    #[must_use]
    pub fn variable(&self, name: &str) -> Option<Value> {
        if let Some((_, value)) = self.bound.iter().rev().find(|(bound, _)| bound == name) {
            return Some(value.clone());
        }
        match name {
            "this" => Some(self.this_value()),
            "context" => Some(Value::of(Kind::Context)),
            _ => None,
        }
    }

    /// All variables.
    #[must_use]
    pub fn variables(&self) -> Vec<&str> {
        ["this", "context"].into_iter().chain(self.bound.iter().map(|(name, _)| name.as_str())).collect()
    }

    fn this_value(&self) -> Value {
        match self.this {
            This::Operation(_) => Value::of(Kind::Parameters),
            This::Type(id) => {
                let metadata = &self.api.type_def(id).metadata;
                let whole = crate::model::Type::plain(crate::model::TypeKind::Named(id), metadata.span);
                // A rule runs over a value that is there.
                Value { nullable: false, ..Value::of_type(self.api, &whole, false) }
            }
        }
    }

    /// The value of a variable behind `context`.
    #[must_use]
    pub fn context_value(&self, name: &str) -> Option<Value> {
        let variable = self.context.iter().find(|variable| variable.name.value == name)?;
        let value = Value::of_type(self.api, &variable.ty, false);
        // The rule runs when the caller has passed it; it is null only where its type says so.
        Some(Value { nullable: variable.ty.null == Null::Nullable, ..value })
    }

    /// The value of a parameter of the operation, or of its body.
    #[must_use]
    pub fn parameter(&self, name: &str) -> Option<Value> {
        let This::Operation(operation) = self.this else { return None };
        if let (Some(body), "body") = (&operation.body, name) {
            let value = Value::of_type(self.api, &body.ty, false);
            return Some(Value { nullable: body.optional || body.ty.null == Null::Nullable, ..value });
        }
        let parameter = find_parameter(operation, name)?;
        let field = parameter.field;
        let value = Value::of_type(self.api, &field.ty, false);
        Some(Value { nullable: !parameter.is_required() || field.ty.null == Null::Nullable, ..value })
    }

    /// The name of a parameter as it is on the wire, or `body`.
    pub(super) fn parameter_name(&self, name: &str) -> Option<&'a str> {
        match self.this {
            This::Operation(operation) if operation.body.is_some() && name == "body" => Some("body"),
            This::Operation(operation) => find_parameter(operation, name).map(|found| found.field.name.value.as_str()),
            This::Type(_) => None,
        }
    }

    /// The name on the wire of a member of a value of that kind, by that name or another spelling.
    pub(super) fn wire_name(&self, kind: &Kind, name: &str) -> Option<&'a str> {
        match kind {
            Kind::Object(id) => find_member(self.api, *id, name).map(|member| member.wire_name()),
            Kind::Parameters => self.parameter_name(name),
            _ => None,
        }
    }

    /// The names of an operation's parameters, and `body`.
    #[must_use]
    pub fn parameters(&self) -> Vec<&'a str> {
        let This::Operation(operation) = self.this else { return Vec::new() };
        let names = parameters(operation).map(|parameter| parameter.field.name.value.as_str());
        names.chain(operation.body.iter().map(|_| "body")).collect()
    }

    /// The value of a member of a type, by its name on the wire or another spelling.
    #[must_use]
    pub fn member(&self, id: TypeId, name: &str) -> Option<Value> {
        let member = find_member(self.api, id, name)?;
        let may_be_absent = !member.is_required();
        Some(match member.place {
            MemberPlace::Field(_, field) => Value::of_type(self.api, &field.ty, may_be_absent),
            MemberPlace::Tag(id, union) => {
                self.key(id, may_be_absent, union.cases.iter().map(|(tag, _)| tag.value.clone()))
            }
            MemberPlace::ChoiceKey(id, choice) => {
                self.key(id, may_be_absent, choice.cases.iter().map(|case| case.key.value.clone()))
            }
            MemberPlace::ChoiceValue(..) => Value::of(Kind::Json).or_null(true),
        })
    }

    /// A member that holds one of the keys of a union or choice, or a key that the page does not list.
    fn key(&self, id: TypeId, nullable: bool, keys: impl Iterator<Item = String>) -> Value {
        let def = self.api.type_def(id);
        let list = keys.map(|key| (Literal::String(key), None)).collect();
        let values = super::value::Values { closed: false, list, of: def.name.value.clone(), span: def.name.span };
        Value { kind: Kind::Text, nullable, values: Some(values) }
    }

    /// The names of a type's members.
    #[must_use]
    pub fn member_names(&self, id: TypeId) -> Vec<&'a str> {
        members(self.api, id).iter().map(crate::proof::Member::wire_name).collect()
    }
}
