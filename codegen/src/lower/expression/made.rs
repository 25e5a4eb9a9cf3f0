//! Parts of a condition while it is lowered, with what is known of them.

use crate::ir::{Expression, Form, Ident, Kind, RuleFunction};
use crate::model::{Type, TypeId};

/// A part, and what it is in the spec.
#[derive(Clone, Debug)]
pub(super) struct Made<'a> {
    pub(super) known: Known<'a>,
    pub(super) expression: Expression,
}

/// What a value is in the spec, all names looked through.
#[derive(Clone, Debug)]
pub(super) enum Known<'a> {
    /// Always null.
    Nothing,
    Boolean,
    /// A number; whole by its kind or not.
    Number(bool),
    Text,
    Uuid,
    Date,
    DateTime,
    Json,
    /// A reference to an object, tagged union or choice.
    Object(TypeId),
    /// A reference to one of several kinds.
    KindUnion(TypeId),
    /// A reference to a map with values of the type.
    Map(&'a Type),
    /// A reference to a list with items of the type.
    Place(&'a Type),
    /// Items that were made of others.
    Items(Box<Known<'a>>),
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
    pub(super) fn new(known: Known<'a>, kind: Kind, form: Form) -> Self {
        Self { known, expression: Expression { kind, form } }
    }

    pub(super) fn nothing() -> Self {
        Self::new(Known::Nothing, Kind::Nothing, Form::Null)
    }

    pub(super) fn boolean(form: Form) -> Self {
        Self::new(Known::Boolean, Kind::Boolean, form)
    }

    pub(super) fn number(whole: bool, form: Form) -> Self {
        Self::new(Known::Number(whole), Kind::Number, form)
    }

    /// A function of the runtime that gives true, false or null.
    pub(super) fn test(function: RuleFunction, arguments: Vec<Expression>) -> Self {
        Self::boolean(Form::Call(function, arguments))
    }

    /// A variable of a macro.
    pub(super) fn variable(ident: Ident, known: Known<'a>, kind: Kind) -> Self {
        Self::new(known, kind, Form::Variable(ident))
    }

    pub(super) fn is_nothing(&self) -> bool {
        matches!(self.known, Known::Nothing)
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
