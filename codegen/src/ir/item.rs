//! The types of an API as Rust items, and how each stands on the wire.

use crate::model::JsonKind;

use crate::model::NodePath;
pub use crate::proof::Wrapping;

use super::{Deprecated, Docs, Function, Ident, Type, Validator};

/// A type of the API.
#[derive(Clone, Debug, PartialEq)]
pub struct Item {
    /// The type in the spec.
    pub node: NodePath,
    /// Its name in the spec.
    pub name: String,
    /// Its name in Rust.
    pub ident: Ident,
    /// Its documentation.
    pub docs: Docs,
    /// Why it should not be used any more.
    pub deprecated: Deprecated,
    /// What it is.
    pub shape: Shape,
    /// What is checked of its values; `None` where that cannot be asked for.
    pub validator: Option<Validator>,
}

/// The kinds of item.
#[derive(Clone, Debug, PartialEq)]
pub enum Shape {
    /// A struct.
    Struct(Struct),
    /// A tuple struct around a scalar, made by the runtime's macro.
    Newtype(Newtype),
    /// A tuple struct around anything else.
    Wrapper(Wrapper),
    /// An enum of values, made by one of the runtime's macros.
    Values(Values),
    /// An enum told apart by JSON kind.
    KindUnion(KindUnion),
    /// An enum told apart by a member.
    TaggedUnion(TaggedUnion),
    /// An enum of two members, where one tells the type of the other.
    Choice(Choice),
}

/// A public field.
#[derive(Clone, Debug, PartialEq)]
pub struct Field {
    /// The member, parameter, variable or capture in the spec; `None` for what no node stands behind.
    pub node: Option<NodePath>,
    /// Its documentation.
    pub docs: Docs,
    /// Why it should not be used any more.
    pub deprecated: Deprecated,
    /// Its name.
    pub ident: Ident,
    /// Its type.
    pub ty: Type,
    /// Its value is not shown by `Debug`.
    pub secret: bool,
}

/// A struct with the members of an object.
#[derive(Clone, Debug, PartialEq)]
pub struct Struct {
    /// Its fields.
    pub fields: Vec<Field>,
    /// `#[derive(Default)]`
    pub default: bool,
    /// Its members on the wire, in the order in which they are written.
    pub members: Vec<Member>,
    /// The field that keeps what the page does not list.
    pub extra: Option<Ident>,
    /// For pairs: the field that keeps the members beside the list.
    pub siblings: Option<Ident>,
    /// How it stands on the wire.
    pub wire: Wire,
    /// It is included somewhere or is a case of a union, so that its members are read and written alone too.
    pub flat: bool,
    /// The struct with the required values, where there are too many for arguments.
    pub required: Option<RequiredParts>,
    /// Constructor and setters.
    pub functions: Vec<Function>,
    /// What gives the members that an answer may lack.
    pub accessors: Vec<Accessor>,
    /// It remembers texts that came with an answer and break a bound, since it may go back.
    pub remembers: bool,
}

impl Struct {
    /// Whether `Debug` has to hide something.
    #[must_use]
    pub fn has_secrets(&self) -> bool {
        self.fields.iter().any(|field| field.secret)
    }
}

/// A function that gives an optional field, or an error that names the member.
#[derive(Clone, Debug, PartialEq)]
pub struct Accessor {
    /// Its name.
    pub ident: Ident,
    /// Why it should not be used any more.
    pub deprecated: Deprecated,
    /// The field.
    pub field: Ident,
    /// The name of the member.
    pub name: String,
    /// What it gives.
    pub output: Type,
    /// How the value is taken out of the field.
    pub taken: Taken,
}

/// How a value is taken out of an optional field.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Taken {
    /// By value.
    Copied,
    /// By reference.
    Reference,
    /// By reference to what it derefs to.
    Deref,
}

/// A literal struct of all that a constructor needs.
#[derive(Clone, Debug, PartialEq)]
pub struct RequiredParts {
    /// Its name.
    pub ident: Ident,
    /// Its documentation.
    pub docs: Docs,
    /// Its fields.
    pub fields: Vec<Field>,
    /// Whether all fields can be compared, cloned and shown.
    pub plain: bool,
}

/// How a struct stands on the wire.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Wire {
    /// An object, read member by member.
    Object,
    /// An object whose members are collected first.
    Collected,
    /// A list of key and value entries.
    Pairs {
        /// The member with the list.
        list: String,
        /// The entry's member with the key.
        key: String,
        /// The entry's member with the value, and others that may hold one.
        slots: Vec<String>,
    },
}

/// A member on the wire.
#[derive(Clone, Debug, PartialEq)]
pub struct Member {
    /// The member or group of members in the spec.
    pub node: NodePath,
    /// The name, then other spellings that are read.
    pub names: Vec<String>,
    /// For pairs: the entry's member with the value, where it is not the usual one.
    pub slot: Option<String>,
    /// Null, as the documentation has it.
    pub null: MemberNull,
    /// A list in a plain field, which is empty if the member is not there.
    pub listed: bool,
    /// What it is in Rust.
    pub kind: MemberKind,
}

/// What null is as the value of a member.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum MemberNull {
    /// Not documented.
    Undocumented,
    /// Documented; the field is empty then.
    Empty,
    /// Documented, and a value of the member's type.
    Value,
}

/// What a member is in Rust.
#[derive(Clone, Debug, PartialEq)]
pub enum MemberKind {
    /// A field of that name and type (without `Option` or `Patch`).
    Field(Ident, Type, Wrapping),
    /// A constant.
    Constant {
        /// Its value as JSON text.
        json: String,
        /// Whether the documentation says that it is always there.
        required: bool,
    },

    /// A group of members; `names` has all of theirs.
    Group {
        /// The field.
        ident: Ident,
        /// The struct or choice.
        ty: Type,
        /// Whether the field is no `Option`.
        required: bool,
        /// Whether the value is boxed.
        boxed: bool,
        /// For a choice, which is there only where its key is a text: the member beside the key.
        choice: Option<String>,
    },
}

/// A tuple struct around a scalar.
#[derive(Clone, Debug, PartialEq)]
pub struct Newtype {
    /// What is inside.
    pub inner: Type,
    /// `#[derive(Copy)]`
    pub copy: bool,
}

impl Newtype {
    /// What turns into one besides what is inside.
    #[must_use]
    pub fn from(&self) -> Vec<Type> {
        self.inner.made_from()
    }
}

/// A tuple struct around a list, a map, an object or another type that is no scalar.
#[derive(Clone, Debug, PartialEq)]
pub struct Wrapper {
    /// What is inside.
    pub inner: Type,
    /// The element type of a list.
    pub element: Option<Type>,
    /// `#[derive(Default)]`
    pub default: bool,
    /// `#[derive(Eq, Hash)]`
    pub hash: bool,
    /// It can stand in a path, query or header.
    pub parameter: bool,
}

/// An enum of values.
#[derive(Clone, Debug, PartialEq)]
pub struct Values {
    /// The variants.
    pub variants: Vec<ValueVariant>,
    /// What the values are and whether others may come.
    pub kind: ValuesKind,
}

/// What the values of an enum are.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ValuesKind {
    /// Text; another value is kept.
    OpenText,
    /// Text; another value is an error. Only of what no answer holds.
    ClosedText,
    /// Whole numbers; another value is kept.
    OpenInteger,
}

/// One value of an enum.
#[derive(Clone, Debug, PartialEq)]
pub struct ValueVariant {
    /// The value in the spec.
    pub node: NodePath,
    /// Its documentation.
    pub docs: Docs,
    /// Its name.
    pub ident: Ident,
    /// The value on the wire.
    pub wire: WireValue,
}

/// A value of an enum on the wire.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum WireValue {
    /// Text.
    Text(String),
    /// A whole number.
    Integer(i64),
}

/// A variant with one value.
#[derive(Clone, Debug, PartialEq)]
pub struct Variant {
    /// The case in the spec.
    pub node: NodePath,
    /// Its documentation.
    pub docs: Docs,
    /// Why it should not be used any more.
    pub deprecated: Deprecated,
    /// Its name.
    pub ident: Ident,
    /// What it holds.
    pub ty: Type,
}

/// An enum told apart by JSON kind.
#[derive(Clone, Debug, PartialEq)]
pub struct KindUnion {
    /// The variants and the kind of JSON each is read from.
    pub variants: Vec<(Variant, JsonKind)>,
    /// Types that turn into a variant; with the variant's name.
    pub from: Vec<(Type, Ident)>,
    /// The variant of which null is a value, if the documentation has one.
    pub null: Option<Ident>,
    /// Every variant can stand in a path, query or header.
    pub parameter: bool,
    /// `#[derive(Eq, Hash)]`
    pub hash: bool,
}

/// An enum told apart by a member.
#[derive(Clone, Debug, PartialEq)]
pub struct TaggedUnion {
    /// The member that tells.
    pub by: String,
    /// The variants.
    pub variants: Vec<TaggedVariant>,
    /// Types that turn into a variant; with the variant's name.
    pub from: Vec<(Type, Ident)>,
}

/// A variant of a tagged union.
#[derive(Clone, Debug, PartialEq)]
pub struct TaggedVariant {
    /// The variant.
    pub variant: Variant,
    /// The value of the tag.
    pub tag: String,
    /// The struct has a field for what the page does not list.
    pub extra: Option<Ident>,
    /// The value is boxed.
    pub boxed: bool,
}

/// An enum of two members, where one tells the type of the other.
#[derive(Clone, Debug, PartialEq)]
pub struct Choice {
    /// The member that tells.
    pub by: String,
    /// The member whose type depends on it.
    pub value: String,
    /// The variants and their keys.
    pub variants: Vec<(Variant, String)>,
    /// The type under another key.
    pub otherwise: Type,
    /// It is included somewhere.
    pub flat: bool,
}
