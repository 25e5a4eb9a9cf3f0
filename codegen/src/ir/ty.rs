//! Rust types, as far as generated signatures need them.

use super::Ident;

/// A module of the generated crate.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Room {
    /// The root: what `client.rs` and `error.rs` define.
    Root,
    /// `types`
    Types,
    /// `ops`
    Ops,
    /// `groups`
    Groups,
}

impl Room {
    /// The module's name; empty for the root.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Root => "",
            Self::Types => "types",
            Self::Ops => "ops",
            Self::Groups => "groups",
        }
    }
}

/// A Rust type.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum Type {
    /// `()`
    Unit,
    /// `Self`
    This,
    /// `bool`, `i32`, `u16` and the like.
    Primitive(&'static str),
    /// `String`
    String,
    /// A type of the runtime.
    Runtime(&'static str),
    /// A type of the generated crate.
    Own(Room, Ident),
    /// A type of the generated crate that is generic over the mode, applied to `M`.
    OverMode(Room, Ident),
    /// `Option<T>`
    Option(Box<Type>),
    /// The runtime's `Patch<T>`.
    Patch(Box<Type>),
    /// `Vec<T>`
    Vec(Box<Type>),
    /// The runtime's `Map<T>`.
    Map(Box<Type>),
    /// `Box<T>`
    Box(Box<Type>),
    /// `impl Into<T>`
    Into(Box<Type>),
    /// `Result<T, E>`
    Result(Box<Type>, Box<Type>),
    /// `Call<M, O>` for an operation.
    Call(Ident),
    /// Written out, with the runtime as `rt`; for the few types that occur once.
    Verbatim(&'static str),
}

impl Type {
    /// `Option<self>`
    #[must_use]
    pub fn option(self) -> Self {
        Self::Option(Box::new(self))
    }

    /// `Box<self>`
    #[must_use]
    pub fn boxed(self) -> Self {
        Self::Box(Box::new(self))
    }

    /// `impl Into<self>`
    #[must_use]
    pub fn into_argument(self) -> Self {
        Self::Into(Box::new(self))
    }
}
