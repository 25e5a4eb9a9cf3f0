//! What is known of the types of a spec while it is made.

use crate::Dice;

/// What a value is, as far as conditions, constraints and literals ask.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Class {
    Text,
    Integer,
    Number,
    Boolean,
    Uuid,
    Date,
    Time,
    /// An enum of texts, or of whole numbers, with its values as they stand in JSON.
    Enum(Vec<String>),
    List(Box<Class>),
    Map(Box<Class>),
    /// An object with these members.
    Object(Vec<Member>),
    Json,
    /// A union, a choice, a constant.
    Other,
}

/// A member or parameter.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Member {
    pub name: String,
    pub class: Class,
}

/// A named type.
#[derive(Clone, Debug)]
pub struct Named {
    pub name: String,
    pub form: Form,
    /// What its values are; of an object once it is made.
    pub class: Class,
}

/// What a named type is made with.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Form {
    Object,
    Pairs,
    Newtype,
    List,
    Map,
    Enum,
    Const,
    Union,
    Choice,
    Kinds,
    Alias,
}

/// Each form as often as it is wanted.
const FORMS: &[Form] = &[
    Form::Object,
    Form::Object,
    Form::Object,
    Form::Object,
    Form::Pairs,
    Form::Newtype,
    Form::Newtype,
    Form::List,
    Form::Map,
    Form::Enum,
    Form::Enum,
    Form::Const,
    Form::Union,
    Form::Union,
    Form::Choice,
    Form::Kinds,
    Form::Alias,
];

impl Form {
    pub fn any(dice: &mut Dice) -> Self {
        FORMS[dice.below(FORMS.len())]
    }
}

/// The scalars, with what they are.
pub const SCALARS: [(&str, Class); 13] = [
    ("string", Class::Text),
    ("integer", Class::Integer),
    ("int32", Class::Integer),
    ("int64", Class::Integer),
    ("number", Class::Number),
    ("decimal", Class::Number),
    ("boolean", Class::Boolean),
    ("uuid", Class::Uuid),
    ("date", Class::Date),
    ("date-time", Class::Time),
    ("uri", Class::Text),
    ("email", Class::Text),
    ("json", Class::Json),
];
