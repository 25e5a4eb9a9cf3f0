//! `has()`: whether a member is there, null or not.

use super::Lowering;
use super::made::{Made, Target, boolean, call};
use crate::ir::{self, Connective, Expression, Form, Kind, RuleFunction, Wrapping};
use crate::model::TypeId;
use crate::proof::{MemberPlace, find_member, find_parameter};
use crate::rule::This;

impl<'a> Lowering<'a> {
    pub(super) fn has(&mut self, of: Made<'a>, name: &str) -> Made<'a> {
        let text = Made::text(name).expression;
        let expression = match of.target {
            Target::Object(id) => self.has_member(of.expression, id, name),
            Target::Operation => self.has_parameter(of.expression, name),
            Target::Map(_) => certain(call(Kind::Boolean, RuleFunction::HasKey, vec![of.expression, text])),
            Target::Value if of.expression.kind == Kind::Json => {
                certain(call(Kind::Boolean, RuleFunction::JsonHas, vec![of.expression, text]))
            }
            Target::Context => match self.with.context.iter().find(|field| field.name == name) {
                Some(field) => has(of.expression, field.ident.clone(), Wrapping::Optional),
                None => boolean(Form::Boolean(false)),
            },
            _ => boolean(Form::Boolean(false)),
        };
        Made { target: Target::Value, expression }
    }

    fn has_member(&self, whole: Expression, id: TypeId, name: &str) -> Expression {
        let Some(found) = find_member(self.with.api, id, name) else { return boolean(Form::Boolean(false)) };
        let of = self.group(whole.clone(), &found.groups());
        let MemberPlace::Field(at_home, field) = found.place else {
            // A tag is text if there is one; key and value of a choice are always there.
            return match found.place {
                MemberPlace::Tag(..) => self.object_member(whole, id, name).into_there(),
                _ => boolean(Form::IsThere(Box::new(of))),
            };
        };
        let Some(member) = self.made(at_home, &field.name) else {
            return boolean(Form::IsThere(Box::new(of)));
        };
        let (here, kept) = match &member.kind {
            ir::MemberKind::Field(ident, _, hold) => (has(of, ident.clone(), *hold), *hold == Wrapping::Optional),
            _ => {
                let there = boolean(Form::IsThere(Box::new(of)));
                match self.constant_came(whole.clone(), id, at_home, field) {
                    Some(came) => (both(Connective::And, there, came), true),
                    None => (there, false),
                }
            }
        };
        // A null where no value is documented is kept beside the fields.
        match self.structure(id).and_then(|made| made.extra.clone()) {
            Some(extra) if kept => {
                let beside = boolean(Form::HasExtra(Box::new(whole), extra, member.names.clone()));
                both(Connective::Or, here, beside)
            }
            _ => here,
        }
    }

    fn has_parameter(&self, of: Expression, name: &str) -> Expression {
        let Some(This::Operation(operation)) = self.this else { return boolean(Form::Boolean(false)) };
        let (ident, optional) = match &operation.body {
            Some(body) if name == "body" => (ir::Ident::known("body"), body.optional),
            _ => {
                let parameter = find_parameter(operation, name);
                match parameter.map(|parameter| self.parameter_field(operation, parameter)) {
                    Some(Some(made)) => made,
                    Some(None) => return boolean(Form::IsThere(Box::new(of))),
                    None => return boolean(Form::Boolean(false)),
                }
            }
        };
        has(of, ident, if optional { Wrapping::Optional } else { Wrapping::Plain })
    }
}

fn has(of: Expression, ident: ir::Ident, hold: Wrapping) -> Expression {
    match hold {
        Wrapping::Plain | Wrapping::Nullable => boolean(Form::IsThere(Box::new(of))),
        Wrapping::Optional | Wrapping::Patch => boolean(Form::Has(Box::new(of), ident, hold)),
    }
}

fn both(connective: Connective, first: Expression, second: Expression) -> Expression {
    boolean(Form::Lazy(connective, Box::new(first), Box::new(second)))
}

/// What is null counts as false.
fn certain(expression: Expression) -> Expression {
    call(Kind::Boolean, RuleFunction::Certain, vec![expression])
}
