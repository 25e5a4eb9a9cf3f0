//! Types: named definitions, references to them, members, presence and null.

use super::{Expression, Metadata, Problem};
use crate::ast::Literal;
use crate::source::{Span, Spanned};

/// Position in [`Api::types`](super::Api::types).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct TypeId(pub usize);

/// A named type.
#[derive(Clone, Debug, PartialEq)]
pub struct TypeDef {
    /// Its name; for an inline enum or union, made of the names around it.
    pub name: Spanned<String>,
    /// False where the type was written in place (an inline enum or union).
    pub declared: bool,
    /// Words, sources, evidence.
    pub metadata: Metadata,
    /// What it is.
    pub shape: Shape,
    /// Which way it travels.
    pub usage: Usage,
    /// Rules over its value.
    pub rules: Vec<Rule>,
    /// What only the caller can know, for its rules.
    pub context: Vec<ContextVariable>,
    /// Payloads printed on the page.
    pub examples: Vec<Example>,
    /// What an error of this type says of itself.
    pub problem: Problem,
}

/// Which way values of a type travel.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Usage {
    /// In a request, or in an order that the API only describes.
    pub sent: bool,
    /// In a response.
    pub read: bool,
}

impl Usage {
    /// Whether members that may be missing have functions that give them. Who makes a value knows what is in it.
    #[must_use]
    pub const fn has_accessors(self) -> bool {
        self.read || !self.sent
    }
}

/// The kinds of named type.
#[derive(Clone, Debug, PartialEq)]
pub enum Shape {
    /// A type of its own around another: ids, constrained text, named lists and maps.
    Newtype(Type),
    /// An object with members.
    Object(Object),
    /// A set of values, open unless said otherwise.
    Enum(Enum),
    /// An object whose `by` member tells which type it is.
    TaggedUnion(TaggedUnion),
    /// An object of two members, where one tells the type of the other.
    Choice(Choice),
    /// Types told apart by JSON kind; the first is the one to send.
    KindUnion(Vec<Type>),
}

/// An object.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Object {
    /// Members in the order of the spec.
    pub fields: Vec<Field>,
    /// Groups of members that lie flat among the object's own.
    pub includes: Vec<Include>,
    /// The members travel as a list of key and value entries.
    pub pairs: Option<Pairs>,
}

impl Object {
    /// Its own member of that name.
    #[must_use]
    pub fn field(&self, name: &str) -> Option<&Field> {
        self.fields.iter().find(|field| field.name.value == name)
    }
}

/// One member of an object, or a parameter's value description.
#[derive(Clone, Debug, PartialEq)]
pub struct Field {
    /// The name on the wire.
    pub name: Spanned<String>,
    /// Other spellings that are read as well.
    pub aliases: Vec<Spanned<String>>,
    /// Whether it has to be there.
    pub presence: Presence,
    /// The type of its value.
    pub ty: Type,
    /// For members of a `pairs` type: the entry member that holds the value, where it is not the usual one.
    pub slot: Option<Spanned<String>>,
    /// The value the server takes when the member is absent.
    pub default: Option<Spanned<Literal>>,
    /// A value shown by the page.
    pub example: Option<Spanned<Literal>>,
    /// The value must not appear in logs and errors.
    pub secret: bool,
    /// The client makes its value unless the caller gives one; of headers only.
    pub generate: Option<Spanned<Generate>>,
    /// Words, sources, evidence.
    pub metadata: Metadata,
}

/// When a client makes a new value of a header.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Generate {
    /// Once for each call.
    Call,
    /// Each time a request is sent.
    Attempt,
}

impl Generate {
    /// As the spec writes it.
    #[must_use]
    pub const fn word(self) -> &'static str {
        match self {
            Self::Call => "call",
            Self::Attempt => "attempt",
        }
    }
}

/// A group of members included flat.
#[derive(Clone, Debug, PartialEq)]
pub struct Include {
    /// The name of the group in Rust; it is not on the wire.
    pub name: Spanned<String>,
    /// Whether the whole group has to be there.
    pub presence: Presence,
    /// The object or choice that is included.
    pub ty: TypeId,
    /// Words, sources, evidence.
    pub metadata: Metadata,
}

/// The wire form of an object whose members are entries of a list.
#[derive(Clone, Debug, PartialEq)]
pub struct Pairs {
    /// The member that holds the list.
    pub list: Spanned<String>,
    /// The entry member that holds the key.
    pub key: Spanned<String>,
    /// The entry member that holds the value.
    pub value: Spanned<String>,
}

/// Whether a member has to be there.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Presence {
    /// `k!`: the page says it is required.
    Required,
    /// `k?`: the page says it may be left out.
    Optional,
    /// `k`: the page does not say.
    #[default]
    Unsaid,
}

/// Whether a value may be null.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Null {
    /// `T?`: the page says it may be null.
    Nullable,
    /// `T!`: the page says it is never null.
    Never,
    /// `T`: the page does not say.
    #[default]
    Unsaid,
}

/// A reference to a type, with what is said of the value at this place.
#[derive(Clone, Debug)]
pub struct Type {
    /// What the value is.
    pub kind: TypeKind,
    /// Whether it may be null.
    pub null: Null,
    /// Bounds and formats.
    pub constraints: Constraints,
    /// Where it was written.
    pub span: Span,
}

impl Type {
    /// A type of which only the kind was said.
    #[must_use]
    pub fn plain(kind: TypeKind, span: Span) -> Self {
        Self { kind, null: Null::Unsaid, constraints: Constraints::default(), span }
    }
}

/// The kinds of value.
#[derive(Clone, Debug, PartialEq)]
pub enum TypeKind {
    /// A built-in scalar.
    Scalar(Scalar),
    /// A named type.
    Named(TypeId),
    /// A list of values.
    List(Box<Type>),
    /// An object with any names and values of one type.
    Map(Box<Type>),
    /// One literal value.
    Const(Spanned<Literal>),
}

/// The built-in scalars.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Scalar {
    /// Text.
    String,
    /// A whole number of any size.
    Integer,
    /// A whole number of 32 bits.
    Int32,
    /// A whole number of 64 bits.
    Int64,
    /// A number; kept exactly.
    Number,
    /// A decimal number; kept exactly.
    Decimal,
    /// True or false.
    Boolean,
    /// A UUID.
    Uuid,
    /// A calendar date.
    Date,
    /// A date with a time.
    DateTime,
    /// A URI, kept as text.
    Uri,
    /// An e-mail address, kept as text.
    Email,
    /// Any JSON value.
    Json,
}

impl Scalar {
    /// All of them, in the order of the manual.
    pub const ALL: [Self; 13] = [
        Self::String,
        Self::Integer,
        Self::Int32,
        Self::Int64,
        Self::Number,
        Self::Decimal,
        Self::Boolean,
        Self::Uuid,
        Self::Date,
        Self::DateTime,
        Self::Uri,
        Self::Email,
        Self::Json,
    ];

    /// The word in specs.
    #[must_use]
    pub const fn word(self) -> &'static str {
        match self {
            Self::String => "string",
            Self::Integer => "integer",
            Self::Int32 => "int32",
            Self::Int64 => "int64",
            Self::Number => "number",
            Self::Decimal => "decimal",
            Self::Boolean => "boolean",
            Self::Uuid => "uuid",
            Self::Date => "date",
            Self::DateTime => "date-time",
            Self::Uri => "uri",
            Self::Email => "email",
            Self::Json => "json",
        }
    }

    /// The kind of JSON value it travels as; `None` for any.
    #[must_use]
    pub const fn json_kind(self) -> Option<JsonKind> {
        match self {
            Self::String | Self::Uuid | Self::Date | Self::DateTime | Self::Uri | Self::Email => Some(JsonKind::String),
            Self::Integer | Self::Int32 | Self::Int64 | Self::Number | Self::Decimal => Some(JsonKind::Number),
            Self::Boolean => Some(JsonKind::Boolean),
            Self::Json => None,
        }
    }
}

/// The kinds of JSON value other than null.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum JsonKind {
    /// Text.
    String,
    /// A number.
    Number,
    /// True or false.
    Boolean,
    /// A list.
    Array,
    /// An object.
    Object,
}

impl JsonKind {
    /// The word in messages, with its article.
    #[must_use]
    pub const fn word(self) -> &'static str {
        match self {
            Self::String => "a string",
            Self::Number => "a number",
            Self::Boolean => "a boolean",
            Self::Array => "an array",
            Self::Object => "an object",
        }
    }
}

/// A set of values.
#[derive(Clone, Debug, PartialEq)]
pub struct Enum {
    /// Text or whole numbers.
    pub base: EnumBase,
    /// The page says that no other value can come.
    pub closed: bool,
    /// The values in the order of the spec.
    pub values: Vec<EnumValue>,
}

/// What the values of an enum are.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum EnumBase {
    /// Text.
    String,
    /// Whole numbers.
    Integer,
}

/// One value of an enum.
#[derive(Clone, Debug, PartialEq)]
pub struct EnumValue {
    /// The value on the wire.
    pub wire: Spanned<Literal>,
    /// The name that the page gives to a number.
    pub name: Option<Spanned<String>>,
    /// Our words on it.
    pub doc: Option<String>,
}

impl EnumValue {
    /// The value as text, without the quotes that JSON would put around it.
    #[must_use]
    pub fn text(&self) -> String {
        match &self.wire.value {
            Literal::String(text) => text.clone(),
            other => other.json(),
        }
    }
}

/// A union told apart by a member.
#[derive(Clone, Debug, PartialEq)]
pub struct TaggedUnion {
    /// The member that holds the tag.
    pub by: Spanned<String>,
    /// Tag and the object type it stands for.
    pub cases: Vec<(Spanned<String>, TypeId)>,
}

/// Two members, where one tells the type of the other.
#[derive(Clone, Debug, PartialEq)]
pub struct Choice {
    /// The member that tells.
    pub by: Spanned<String>,
    /// The member whose type depends on it.
    pub value: Spanned<String>,
    /// The type under a key that the page does not list.
    pub otherwise: Type,
    /// Key, type and what is said of it.
    pub cases: Vec<ChoiceCase>,
}

/// One case of a choice.
#[derive(Clone, Debug, PartialEq)]
pub struct ChoiceCase {
    /// The key.
    pub key: Spanned<String>,
    /// The type of the value.
    pub ty: Type,
    /// Words, sources, evidence.
    pub metadata: Metadata,
}

/// Bounds and formats of a value. The keywords are those of JSON Schema and mean the same.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Constraints {
    /// Keyword and argument, in the order of the spec.
    pub list: Vec<Constraint>,
}

impl Constraints {
    /// The constraint of that keyword.
    #[must_use]
    pub fn get(&self, keyword: &str) -> Option<&Constraint> {
        self.list.iter().find(|constraint| constraint.keyword == keyword)
    }
}

/// One constraint.
#[derive(Clone, Debug)]
pub struct Constraint {
    /// The keyword, as in JSON Schema (`uniqueBy` is ours).
    pub keyword: &'static str,
    /// Its argument.
    pub argument: Literal,
    /// The keyword in the spec.
    pub keyword_span: Span,
    /// The argument in the spec.
    pub span: Span,
}

/// A rule over several members.
#[derive(Clone, Debug, PartialEq)]
pub struct Rule {
    /// Its name.
    pub id: Spanned<String>,
    /// What it demands.
    pub kind: RuleKind,
    /// Words, sources, evidence.
    pub metadata: Metadata,
}

impl Rule {
    /// Its condition, if it has one: what it checks, or when it applies.
    #[must_use]
    pub const fn condition(&self) -> Option<&Expression> {
        match &self.kind {
            RuleKind::Members { when, .. } => when.as_ref(),
            RuleKind::Check(condition) => Some(condition),
            RuleKind::Server(_) => None,
        }
    }
}

/// The forms of a rule.
#[derive(Clone, Debug, PartialEq)]
pub enum RuleKind {
    /// Where the condition holds (always, without one), members must be there or must not.
    Members {
        /// The condition.
        when: Option<Expression>,
        /// Members that must be present and not null.
        require: Vec<Spanned<String>>,
        /// Members that must be absent or null.
        forbid: Vec<Spanned<String>>,
    },
    /// A free condition.
    Check(Expression),
    /// Only the server can check it; the text says what.
    Server(String),
}

/// A value that the caller passes for the rules.
#[derive(Clone, Debug, PartialEq)]
pub struct ContextVariable {
    /// Its name.
    pub name: Spanned<String>,
    /// Its type.
    pub ty: Type,
    /// Words, sources, evidence.
    pub metadata: Metadata,
}

/// A payload printed on a page.
#[derive(Clone, Debug, PartialEq)]
pub struct Example {
    /// Its name.
    pub name: Spanned<String>,
    /// The payload as printed.
    pub body: Spanned<String>,
    /// Errata that keep the printed payload from decoding.
    pub breaks: Vec<Spanned<String>>,
    /// The payload as it must have been meant.
    pub mended: Option<Spanned<String>>,
    /// Words, sources, evidence.
    pub metadata: Metadata,
}
