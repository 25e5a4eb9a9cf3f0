//! Parts of a condition while it is lowered, with what their references lead to.

use crate::ir::{Expression, Form, Ident, Kind, RuleFunction};
use crate::model::{Type, TypeId};

/// A part: its Rust, whose kind tells scalars apart, and what it leads to in the spec where that kind does not say it.
#[derive(Clone, Debug)]
pub(super) struct Made<'a> {
    pub(super) target: Target<'a>,
    pub(super) expression: Expression,
}

/// What a part leads to in the spec, all names looked through.
#[derive(Clone, Debug)]
pub(super) enum Target<'a> {
    /// A scalar, any JSON, or nothing.
    Value,
    /// A reference to an object, tagged union or choice.
    Object(TypeId),
    /// A reference to one of several kinds.
    KindUnion,
    /// A reference to a map with values of the type.
    Map(&'a Type),
    /// A reference to a list with items of the type.
    List(&'a Type),
    /// Items that were made of others.
    Items(Box<Target<'a>>),
    /// The operation.
    Operation,
    /// What the caller passes.
    Context,
}

/// A variable of a macro.
#[derive(Clone, Debug)]
pub(super) struct Bound<'a> {
    pub(super) name: String,
    pub(super) made: Made<'a>,
}

impl<'a> Made<'a> {
    pub(super) fn new(target: Target<'a>, kind: Kind, form: Form) -> Self {
        Self { target, expression: Expression { kind, form } }
    }

    /// A scalar or any JSON.
    pub(super) fn value(kind: Kind, form: Form) -> Self {
        Self::new(Target::Value, kind, form)
    }

    pub(super) fn nothing() -> Self {
        Self::value(Kind::Nothing, Form::Null)
    }

    pub(super) fn boolean(form: Form) -> Self {
        Self::value(Kind::Boolean, form)
    }

    pub(super) fn number(form: Form) -> Self {
        Self::value(Kind::Number, form)
    }

    /// A function of the runtime that gives true, false or null.
    pub(super) fn test(function: RuleFunction, arguments: Vec<Expression>) -> Self {
        Self::boolean(Form::Call(function, arguments))
    }

    /// A variable of a macro.
    pub(super) fn variable(ident: Ident, target: Target<'a>, kind: Kind) -> Self {
        Self::new(target, kind, Form::Variable(ident))
    }

    pub(super) fn is_nothing(&self) -> bool {
        self.expression.kind == Kind::Nothing
    }

    /// The same where the condition holds, else null.
    pub(super) fn only_if(self, condition: Expression) -> Self {
        let kind = self.expression.kind.clone();
        let form = Form::Conditional(Box::new(condition), Box::new(self.expression), Box::new(null(kind.clone())));
        Self::new(self.target, kind, form)
    }

    /// Whether it is there and not null.
    pub(super) fn into_there(self) -> Expression {
        if self.is_nothing() {
            return boolean(Form::Boolean(false));
        }
        boolean(Form::IsThere(Box::new(source(self.expression))))
    }

    /// Whether it is null.
    pub(super) fn into_null(self) -> Expression {
        if self.is_nothing() {
            return boolean(Form::Boolean(true));
        }
        call(Kind::Boolean, RuleFunction::IsNull, vec![source(self.expression)])
    }
}

/// What a scalar is read from, if the one is there exactly where the other is: a number too large to calculate with is
/// no null.
fn source(expression: Expression) -> Expression {
    use crate::ir::Scalar as S;
    match expression.form {
        Form::Scalar(of, scalar) if !matches!(scalar, S::Json | S::Tag(..)) => *of,
        form => Expression { kind: expression.kind, form },
    }
}

pub(super) fn boolean(form: Form) -> Expression {
    Expression { kind: Kind::Boolean, form }
}

pub(super) fn null(kind: Kind) -> Expression {
    Expression { kind, form: Form::Null }
}

pub(super) fn call(kind: Kind, function: RuleFunction, arguments: Vec<Expression>) -> Expression {
    Expression { kind, form: Form::Call(function, arguments) }
}
