//! Conditions as trees whose every part knows its Rust type. The Rust of a part is an `Option`: `None` is null.

use super::{Connective, CrateModule, Ident, RuleFunction, Type, Wrapping};
use crate::model::Macro;

/// A part of a condition.
#[derive(Clone, Debug, PartialEq)]
pub struct Expression {
    /// What it gives.
    pub kind: Kind,
    /// How it is found.
    pub form: Form,
}

/// What stands in the `Option`.
#[derive(Clone, Debug, PartialEq)]
pub enum Kind {
    /// Nothing: it is always null.
    Nothing,
    /// `bool`
    Boolean,
    /// The runtime's `rule::Number`.
    Number,
    /// `&str`
    Text,
    /// `Cow<str>`: a text that was made, or perhaps.
    OwnedText,
    /// `Uuid`
    Uuid,
    /// The runtime's `rule::Date`.
    Date,
    /// The runtime's `rule::DateTime`.
    DateTime,
    /// The runtime's `rule::Json`.
    Json,
    /// A reference to a value of a type.
    Reference(Type),
    /// An iterator over items of a kind, each an `Option`.
    Items(Box<Kind>),
    /// The runtime's `rule::List` of items of a kind.
    List(Box<Kind>),
}

impl Kind {
    /// Whether reading a variable of the kind leaves it where it is.
    #[must_use]
    pub fn is_copy(&self) -> bool {
        !matches!(self, Self::OwnedText | Self::Json | Self::Items(_) | Self::List(_))
    }
}

/// How a value is found.
#[derive(Clone, Debug, PartialEq)]
pub enum Form {
    /// `null`
    Null,
    /// `true` or `false`
    Boolean(bool),
    /// A number: the digits, and the power of ten of the last.
    Number(i128, i32),
    /// A text written in the condition; for a date or date-time too.
    Text(String),
    /// A UUID written in the condition.
    Uuid(u128),
    /// `this`: always there.
    This,
    /// `context`: always there.
    Context,
    /// A variable: an `Option` already.
    Variable(Ident),
    /// A variable that holds a reference: always there.
    Item(Ident),
    /// A reference to a part of what a reference leads to.
    Part(Box<Expression>, Part),
    /// The value of the scalar that a reference leads to.
    Scalar(Box<Expression>, Scalar),
    /// The first value where the other one is there, else null.
    Beside(Box<Expression>, Box<Expression>),
    /// Whether a member is there, null or not.
    Has(Box<Expression>, Ident, Wrapping),
    /// Whether a member of one of these names stands in the field for what the page does not list.
    HasExtra(Box<Expression>, Ident, Vec<String>),
    /// Whether a constant of these names came with the object, by what stands in that field; for entries of key and value
    /// with the member that holds the value.
    HasConstant(Box<Expression>, Ident, Vec<String>, Option<String>),
    /// Whether there is a value.
    IsThere(Box<Expression>),
    /// A function of the runtime's `rule` module, with its arguments.
    Call(RuleFunction, Vec<Expression>),
    /// The same, where the last argument is only looked at if needed.
    Lazy(Connective, Box<Expression>, Box<Expression>),
    /// `condition ? yes : no`
    Conditional(Box<Expression>, Box<Expression>, Box<Expression>),
    /// A text tested with a pattern.
    Matches(Box<Expression>, String),
    /// Items written one by one.
    Listed(Vec<Expression>),
    /// A function of the runtime's `rule` module that goes through items and calls the body for each.
    Each(Macro, Box<Expression>, Binding, Box<Expression>),
    /// The items of the list that a reference leads to, each made of a reference to it.
    Items(Box<Expression>, Ident, Box<Expression>),
    /// A value with a name, and what is made of it.
    With(Box<Expression>, Binding, Box<Expression>),
    /// A comparison that tells what it compared where it is false, and which of its sides are texts that the spec names.
    Told(Box<Expression>, [bool; 2]),
}

/// The name of a variable; `None` where nothing reads it.
pub type Binding = Option<Ident>;

/// A part of what a reference leads to.
#[derive(Clone, Debug, PartialEq)]
pub enum Part {
    /// A field, how it holds its value, and whether that is boxed.
    Field(Ident, Wrapping, bool),
    /// What is inside a tuple struct.
    Inner,
    /// What is inside an `Option`.
    There,
}

/// How a scalar is read.
#[derive(Clone, Debug, PartialEq)]
pub enum Scalar {
    /// The value itself.
    Copied,
    /// A number of the language.
    Primitive,
    /// A number of the runtime.
    Number,
    /// Text.
    Text,
    /// An enum of integers.
    IntegerEnum,
    /// A date.
    Date,
    /// A date with a time.
    DateTime,
    /// Any value.
    Json,
    /// The key of a choice: the type, its variants and theirs.
    Key(Type, Vec<(Ident, String)>),
    /// The tag of a union: the type, its variants and theirs.
    Tag(Type, Vec<(Ident, String)>),
}

impl Expression {
    /// Whether `this` is read.
    #[must_use]
    pub fn reads_this(&self) -> bool {
        self.any(&|part| matches!(part.form, Form::This))
    }

    /// Whether `context` is read.
    #[must_use]
    pub fn reads_context(&self) -> bool {
        self.any(&|part| matches!(part.form, Form::Context))
    }

    /// The fields of `context` that are read, each once.
    #[must_use]
    pub fn context_fields(&self) -> Vec<Ident> {
        let mut found = Vec::new();
        self.gather(&mut found);
        found
    }

    fn gather(&self, found: &mut Vec<Ident>) {
        let (Form::Part(_, Part::Field(ident, ..)) | Form::Has(_, ident, _)) = &self.form else {
            return self.parts().into_iter().for_each(|part| part.gather(found));
        };
        let Some(of) = self.parts().into_iter().next() else { return };
        let context = matches!(&of.kind, Kind::Reference(Type::Own(CrateModule::Root, _)));
        if context && !found.contains(ident) {
            found.push(ident.clone());
        }
        of.gather(found);
    }

    /// Whether a comparison in it tells what it compared.
    #[must_use]
    pub fn tells(&self) -> bool {
        self.any(&|part| matches!(part.form, Form::Told(..)))
    }

    /// Whether a part is so.
    #[must_use]
    pub fn any(&self, is: &dyn Fn(&Self) -> bool) -> bool {
        is(self) || self.parts().into_iter().any(|part| part.any(is))
    }

    /// What it is made of.
    #[must_use]
    pub fn parts(&self) -> Vec<&Self> {
        match &self.form {
            Form::Null
            | Form::Boolean(_)
            | Form::Number(..)
            | Form::Text(_)
            | Form::Uuid(_)
            | Form::This
            | Form::Context
            | Form::Variable(_)
            | Form::Item(_) => Vec::new(),
            Form::Part(of, _)
            | Form::Scalar(of, _)
            | Form::Has(of, ..)
            | Form::HasExtra(of, ..)
            | Form::HasConstant(of, ..)
            | Form::IsThere(of)
            | Form::Told(of, _)
            | Form::Matches(of, _) => vec![of],
            Form::Call(_, arguments) | Form::Listed(arguments) => arguments.iter().collect(),
            Form::Beside(a, b)
            | Form::Lazy(_, a, b)
            | Form::Each(_, a, _, b)
            | Form::Items(a, _, b)
            | Form::With(a, _, b) => vec![a, b],
            Form::Conditional(a, b, c) => vec![a, b, c],
        }
    }
}
