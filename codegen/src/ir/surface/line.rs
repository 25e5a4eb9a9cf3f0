//! The lines of a public API as data.

use super::super::{Ident, Receiver, Trait};
use super::ty::{Bound, Ty};

/// A line of `public-api.txt`: something that a caller can name or rely on.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Line {
    /// The runtime, as the crate shows it: the path of that.
    Runtime(String),
    /// Everything in a module can be named without it: the path of the module.
    Glob(String),
    /// A public module: its path.
    Module(String),
    /// A type alias: its path, its type parameters and what it stands for.
    Alias(String, Vec<Generic>, Ty),
    /// A struct.
    Struct(StructLine),
    /// An enum.
    Enum(EnumLine),
    /// A public field of a struct: path of the struct, name, type.
    Field(String, Ident, Ty),
    /// A variant of an enum: path of the enum, name, what it holds.
    Variant(String, Ident, Payload),
    /// A public function of a type or of a module.
    Function(FunctionLine),
    /// A trait with arguments or associated types that a type implements.
    Impl(ImplLine),
}

/// A struct.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct StructLine {
    /// Callers cannot write it as a literal, since it may get more fields.
    pub non_exhaustive: bool,
    /// Its path.
    pub path: String,
    /// Its type parameters.
    pub generics: Vec<Generic>,
    /// Its fields.
    pub fields: Fields,
    /// The traits without arguments that it has; a generic struct has them if its type arguments have.
    pub traits: Vec<Trait>,
}

/// The fields of a struct.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Fields {
    /// All are public and have lines of their own; perhaps there are none.
    Public,
    /// One without a name.
    Tuple(Ty),
    /// None is public.
    Private,
}

/// An enum.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct EnumLine {
    /// Callers cannot match it without a wildcard, since it may get more variants.
    pub non_exhaustive: bool,
    /// Its path.
    pub path: String,
    /// The traits without arguments that it has.
    pub traits: Vec<Trait>,
}

/// What a variant holds.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Payload {
    /// Nothing.
    Unit,
    /// One value without a name.
    Tuple(Ty),
    /// Values with names.
    Named(Vec<(Ident, Ty)>),
}

/// A type parameter or a constant one.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Generic {
    /// A type: its name, what is demanded of it, what it is by default.
    Type(String, Vec<Bound>, Option<Ty>),
    /// A constant: its name and type.
    Const(String, Ty),
}

/// A function of a type or of a module. Of its type parameters `M` is any `Mode`, and `O` any type unless `demands` say more.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FunctionLine {
    /// `const`, `async` or neither.
    pub qualifier: Qualifier,
    /// The type or the module that has it.
    pub owner: Ty,
    /// Its name.
    pub ident: Ident,
    /// How it takes `self`.
    pub receiver: Receiver,
    /// Its other arguments.
    pub arguments: Vec<(Ident, Ty)>,
    /// What it returns.
    pub output: Ty,
    /// What is demanded of the type parameters of its owner, beside what that demands itself.
    pub demands: Vec<Generic>,
}

/// What stands before `fn`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Qualifier {
    /// Nothing.
    None,
    /// `const`
    Const,
    /// `async`
    Async,
}

/// A trait with arguments or associated types that a type implements.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ImplLine {
    /// Its type parameters.
    pub generics: Vec<Generic>,
    /// The trait.
    pub of: Bound,
    /// The type.
    pub target: Ty,
}
