//! Rust types, as far as generated signatures need them: data, of which each back end writes its own text.

use super::{CallingType, Ident, Mode, ModePart, Primitive, RuntimeTrait, RuntimeType};

/// A module of the generated crate.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum CrateModule {
    /// The root: what `client.rs` and `error.rs` define.
    Root,
    /// `types`
    Types,
    /// `ops`
    Ops,
    /// `groups`
    Groups,
}

impl CrateModule {
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

/// What an argument of any suitable type has to be: the bounds of an `impl …`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum Bounds {
    /// `AsRef<[u8]>`
    Bytes,
    /// `Fn(&mut http::Request<Body>) + Send + Sync + 'static`
    Edit,
    /// `Into<T>`
    Into(Box<Type>),
    /// A trait of the runtime.
    Runtime(RuntimeTrait),
    /// `WriteJson + ?Sized`
    WriteJson,
}

/// A Rust type.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum Type {
    /// `()`
    Unit,
    /// `Self`
    This,
    /// A number or boolean.
    Primitive(Primitive),
    /// `String`
    String,
    /// `str`
    Str,
    /// `Duration`
    Duration,
    /// A type of the runtime.
    Runtime(RuntimeType),
    /// A type of the generated crate.
    Own(CrateModule, Ident),
    /// A type of the generated crate that is generic over the mode, applied to `M`.
    OverMode(CrateModule, Ident),
    /// An item that is generic over the mode, in this one.
    InMode(CrateModule, Ident, Mode),
    /// What the mode of a client brings, shared: `Arc<M::Transport>`
    OfMode(ModePart),
    /// `&T`
    Reference(Box<Type>),
    /// `Option<T>`
    Option(Box<Type>),
    /// The runtime's `Patch<T>`.
    Patch(Box<Type>),
    /// `Vec<T>`
    Vec(Box<Type>),
    /// `[T]`
    Slice(Box<Type>),
    /// The runtime's `Map<T>`.
    Map(Box<Type>),
    /// `Box<T>`
    Box(Box<Type>),
    /// `Arc<T>`
    Arc(Box<Type>),
    /// `Result<T, E>`
    Result(Box<Type>, Box<Type>),
    /// The call of an operation, by its alias.
    Call(Ident),
    /// A type of the runtime that makes calls of an operation: `Items<M, O>`.
    Calling(CallingType, Ident),
    /// `impl …`: any type with these bounds.
    Impl(Bounds),
    /// `dyn …`
    Dyn(RuntimeTrait),
}

impl Type {
    /// What a scalar of the runtime is made from, besides its text.
    #[must_use]
    pub fn made_from(&self) -> Vec<Self> {
        match self {
            Self::Runtime(RuntimeType::Integer | RuntimeType::Decimal) => {
                Primitive::INTEGERS.map(Self::Primitive).into()
            }
            Self::Runtime(RuntimeType::Uuid) => vec![Self::Runtime(RuntimeType::PlainUuid)],
            _ => Vec::new(),
        }
    }

    /// `&self`
    #[must_use]
    pub fn reference(self) -> Self {
        Self::Reference(Box::new(self))
    }

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
        Self::Impl(Bounds::Into(Box::new(self)))
    }

    /// `Arc<dyn …>`
    #[must_use]
    pub fn shared(of: RuntimeTrait) -> Self {
        Self::Arc(Box::new(Self::Dyn(of)))
    }
}
