//! Types of a public API as a caller writes them, and what is demanded of them.

use super::super::{Bounds, CrateModule, Ident, Type};

/// A type as a caller writes it.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Ty {
    /// `()`
    Unit,
    /// A path with its arguments: `Option<String>`, `M`, `Self`.
    Named(String, Vec<Ty>),
    /// A reference.
    Reference(Reference, Box<Ty>),
    /// `[T]`
    Slice(Box<Ty>),
    /// `[T; N]`
    Array(Box<Ty>, String),
    /// An associated type: `<T as Trait>::Name`.
    Associated(Box<Ty>, String, String),
    /// `impl …`
    Impl(Vec<Bound>),
    /// `dyn …`
    Dyn(Vec<Bound>),
}

/// The kinds of reference.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Reference {
    /// `&T`
    Shared,
    /// `&'static T`
    Static,
    /// `&mut T`
    Mutable,
}

/// What is demanded of a type, or implemented for it.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Bound {
    /// A trait with its arguments: `From<&str>`, `Operation<Output = ()>`.
    Trait(String, Vec<Argument>),
    /// `Fn(A, B)`
    Fn(Vec<Ty>),
    /// `'static`
    Static,
    /// `?Sized`
    MaybeUnsized,
}

/// An argument of a trait.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Argument {
    /// A type.
    Ty(Ty),
    /// An associated type and what it is.
    Associated(String, Ty),
}

impl Ty {
    /// A path without arguments.
    pub(super) fn named(path: impl Into<String>) -> Self {
        Self::Named(path.into(), Vec::new())
    }

    /// `&'static str`
    pub(super) fn static_str() -> Self {
        Self::Reference(Reference::Static, Box::new(Self::named("str")))
    }

    /// Whether the type, or a part of it, is the type parameter of that name.
    #[must_use]
    pub fn mentions(&self, parameter: &str) -> bool {
        let of_bounds = |bounds: &[Bound]| {
            bounds.iter().any(|bound| match bound {
                Bound::Trait(_, arguments) => arguments.iter().any(|argument| match argument {
                    Argument::Ty(ty) | Argument::Associated(_, ty) => ty.mentions(parameter),
                }),
                Bound::Fn(arguments) => arguments.iter().any(|ty| ty.mentions(parameter)),
                Bound::Static | Bound::MaybeUnsized => false,
            })
        };
        match self {
            Self::Unit => false,
            Self::Named(path, arguments) => {
                path.split("::").next() == Some(parameter) || arguments.iter().any(|ty| ty.mentions(parameter))
            }
            Self::Reference(_, of) | Self::Slice(of) | Self::Associated(of, ..) => of.mentions(parameter),
            Self::Array(of, length) => length == parameter || of.mentions(parameter),
            Self::Impl(bounds) | Self::Dyn(bounds) => of_bounds(bounds),
        }
    }
}

impl Bound {
    /// A trait without arguments.
    pub(super) fn plain(path: impl Into<String>) -> Self {
        Self::Trait(path.into(), Vec::new())
    }

    /// A trait with one type as its argument.
    pub(super) fn of(path: &str, ty: Ty) -> Self {
        Self::Trait(path.into(), vec![Argument::Ty(ty)])
    }

    /// A trait whose associated types are these.
    pub(super) fn with<const N: usize>(path: &str, associated: [(&str, Ty); N]) -> Self {
        Self::Trait(path.into(), associated.map(|(name, ty)| Argument::Associated(name.into(), ty)).into())
    }
}

/// How a caller reaches the crate and the runtime.
#[derive(Clone, Copy, Debug)]
pub(super) struct Names<'a> {
    pub(super) library: &'a str,
    pub(super) runtime: &'a str,
}

impl Names<'_> {
    /// An item of the runtime.
    pub(super) fn runtime(self, name: &str) -> String {
        format!("{}::{name}", self.runtime)
    }

    /// An item of the crate.
    pub(super) fn path(self, room: CrateModule, ident: &Ident) -> String {
        match room.name() {
            "" => format!("{}::{ident}", self.library),
            name => format!("{}::{name}::{ident}", self.library),
        }
    }

    /// A type of the plan.
    pub(super) fn ty(self, ty: &Type) -> Ty {
        let applied = |path: String, of: &Type| Ty::Named(path, vec![self.ty(of)]);
        match ty {
            Type::Unit => Ty::Unit,
            Type::This => Ty::named("Self"),
            Type::Primitive(primitive) => Ty::named(primitive.name()),
            Type::String => Ty::named("String"),
            Type::Str => Ty::named("str"),
            Type::Duration => Ty::named("Duration"),
            Type::Runtime(ty) => Ty::named(self.runtime(ty.name())),
            Type::Own(room, ident) => Ty::named(self.path(*room, ident)),
            Type::OverMode(room, ident) => Ty::Named(self.path(*room, ident), vec![Ty::named("M")]),
            Type::InMode(room, ident, mode) => {
                Ty::Named(self.path(*room, ident), vec![Ty::named(self.runtime(mode.name()))])
            }
            Type::OfMode(part) => Ty::Named("Arc".into(), vec![Ty::named(format!("M::{}", part.name()))]),
            Type::Reference(of) => Ty::Reference(Reference::Shared, Box::new(self.ty(of))),
            Type::Option(of) => applied("Option".into(), of),
            Type::Patch(of) => applied(self.runtime("Patch"), of),
            Type::Vec(of) => applied("Vec".into(), of),
            Type::Slice(of) => Ty::Slice(Box::new(self.ty(of))),
            Type::Map(of) => applied(self.runtime("Map"), of),
            Type::Box(of) => applied("Box".into(), of),
            Type::Arc(of) => applied("Arc".into(), of),
            Type::Result(ok, error) => Ty::Named("Result".into(), vec![self.ty(ok), self.ty(error)]),
            Type::Call(alias) => Ty::Named(self.path(CrateModule::Ops, alias), vec![Ty::named("M")]),
            Type::Calling(of, operation) => {
                let operation = Ty::named(self.path(CrateModule::Ops, operation));
                Ty::Named(self.runtime(of.name()), vec![Ty::named("M"), operation])
            }
            Type::Dyn(of) => Ty::Dyn(vec![Bound::plain(self.runtime(of.name()))]),
            Type::Impl(bounds) => Ty::Impl(self.bounds(bounds)),
        }
    }

    fn bounds(self, bounds: &Bounds) -> Vec<Bound> {
        match bounds {
            Bounds::Bytes => vec![Bound::of("AsRef", Ty::Slice(Box::new(Ty::named("u8"))))],
            Bounds::Edit => {
                let body = Ty::named(self.runtime("Body"));
                let request = Ty::Named(self.runtime("http::Request"), vec![body]);
                let request = Ty::Reference(Reference::Mutable, Box::new(request));
                vec![Bound::Fn(vec![request]), Bound::plain("Send"), Bound::plain("Sync"), Bound::Static]
            }
            Bounds::Into(of) => vec![Bound::of("Into", self.ty(of))],
            Bounds::Runtime(of) => vec![Bound::plain(self.runtime(of.name()))],
            Bounds::WriteJson => vec![Bound::plain(self.runtime("WriteJson")), Bound::MaybeUnsized],
        }
    }
}
