//! Lines of a public API as text; the grammar is told in the room's documentation.

use std::fmt::{self, Display, Formatter, Write as _};

use super::super::{Receiver, Trait};
use super::line::{EnumLine, Fields, FunctionLine, Generic, ImplLine, Line, Payload, Qualifier, StructLine};
use super::ty::{Argument, Bound, Reference, Ty};

impl Display for Line {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        match self {
            Self::Runtime(path) => write!(f, "pub use specwright_runtime as {path}"),
            Self::Glob(path) => write!(f, "pub use {path}::*"),
            Self::Module(path) => write!(f, "pub mod {path}"),
            Self::Alias(path, parameters, ty) => {
                write!(f, "pub type {path}")?;
                generics(f, parameters)?;
                write!(f, " = {ty}")
            }
            Self::Struct(line) => line.fmt(f),
            Self::Enum(line) => line.fmt(f),
            Self::Field(owner, ident, ty) => write!(f, "pub {owner}::{ident}: {ty}"),
            Self::Variant(owner, ident, payload) => write!(f, "pub {owner}::{ident}{payload}"),
            Self::Function(line) => line.fmt(f),
            Self::Impl(line) => line.fmt(f),
        }
    }
}

impl Display for StructLine {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        open(f, self.non_exhaustive)?;
        write!(f, "pub struct {}", self.path)?;
        generics(f, &self.generics)?;
        match &self.fields {
            Fields::Public => {}
            Fields::Tuple(ty) => write!(f, "(pub {ty})")?,
            Fields::Private => f.write_str(" { .. }")?,
        }
        traits(f, &self.traits)
    }
}

impl Display for EnumLine {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        open(f, self.non_exhaustive)?;
        write!(f, "pub enum {}", self.path)?;
        traits(f, &self.traits)
    }
}

impl Display for Payload {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        match self {
            Self::Unit => Ok(()),
            Self::Tuple(ty) => write!(f, "({ty})"),
            Self::Named(fields) => {
                f.write_str(" { ")?;
                separated(f, ", ", fields, |f, (ident, ty)| write!(f, "{ident}: {ty}"))?;
                f.write_str(" }")
            }
        }
    }
}

impl Display for FunctionLine {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        let qualifier = match self.qualifier {
            Qualifier::None => "",
            Qualifier::Const => "const ",
            Qualifier::Async => "async ",
        };
        write!(f, "pub {qualifier}fn {}::{}(", self.owner, self.ident)?;
        f.write_str(match self.receiver {
            Receiver::None => "",
            Receiver::Reference => "&self",
            Receiver::Value => "self",
        })?;
        if self.receiver != Receiver::None && !self.arguments.is_empty() {
            f.write_str(", ")?;
        }
        separated(f, ", ", &self.arguments, |f, (ident, ty)| write!(f, "{ident}: {ty}"))?;
        f.write_char(')')?;
        if self.output != Ty::Unit {
            write!(f, " -> {}", self.output)?;
        }
        if self.demands.is_empty() {
            return Ok(());
        }
        f.write_str(" where ")?;
        separated(f, ", ", &self.demands, |f, demand| demand.fmt(f))
    }
}

impl Display for ImplLine {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        f.write_str("impl")?;
        generics(f, &self.generics)?;
        write!(f, " {} for {}", self.of, self.target)
    }
}

impl Display for Generic {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        match self {
            Self::Const(name, ty) => write!(f, "const {name}: {ty}"),
            Self::Type(name, bounds, default) => {
                f.write_str(name)?;
                if !bounds.is_empty() {
                    f.write_str(": ")?;
                    separated(f, " + ", bounds, |f, bound| bound.fmt(f))?;
                }
                default.as_ref().map_or(Ok(()), |default| write!(f, " = {default}"))
            }
        }
    }
}

impl Display for Ty {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        match self {
            Self::Unit => f.write_str("()"),
            Self::Named(path, arguments) => {
                f.write_str(path)?;
                arguments_of(f, arguments)
            }
            Self::Reference(kind, of) => {
                f.write_str(match kind {
                    Reference::Shared => "&",
                    Reference::Static => "&'static ",
                    Reference::Mutable => "&mut ",
                })?;
                match of.as_ref() {
                    Self::Impl(bounds) | Self::Dyn(bounds) if bounds.len() > 1 => write!(f, "({of})"),
                    of => of.fmt(f),
                }
            }
            Self::Slice(of) => write!(f, "[{of}]"),
            Self::Array(of, length) => write!(f, "[{of}; {length}]"),
            Self::Associated(of, trait_name, name) => write!(f, "<{of} as {trait_name}>::{name}"),
            Self::Impl(bounds) => {
                f.write_str("impl ")?;
                separated(f, " + ", bounds, |f, bound| bound.fmt(f))
            }
            Self::Dyn(bounds) => {
                f.write_str("dyn ")?;
                separated(f, " + ", bounds, |f, bound| bound.fmt(f))
            }
        }
    }
}

impl Display for Bound {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        match self {
            Self::Trait(path, arguments) => {
                f.write_str(path)?;
                arguments_of(f, arguments)
            }
            Self::Fn(arguments) => {
                f.write_str("Fn(")?;
                separated(f, ", ", arguments, |f, ty| ty.fmt(f))?;
                f.write_char(')')
            }
            Self::Static => f.write_str("'static"),
            Self::MaybeUnsized => f.write_str("?Sized"),
        }
    }
}

impl Display for Argument {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        match self {
            Self::Ty(ty) => ty.fmt(f),
            Self::Associated(name, ty) => write!(f, "{name} = {ty}"),
        }
    }
}

fn open(f: &mut Formatter<'_>, non_exhaustive: bool) -> fmt::Result {
    f.write_str(if non_exhaustive { "#[non_exhaustive] " } else { "" })
}

fn traits(f: &mut Formatter<'_>, traits: &[Trait]) -> fmt::Result {
    if traits.is_empty() {
        return Ok(());
    }
    f.write_str(": ")?;
    separated(f, " + ", traits, |f, it| f.write_str(it.name()))
}

fn generics(f: &mut Formatter<'_>, generics: &[Generic]) -> fmt::Result {
    arguments_of(f, generics)
}

/// A list in angle brackets, where it is not empty.
fn arguments_of<T: Display>(f: &mut Formatter<'_>, arguments: &[T]) -> fmt::Result {
    if arguments.is_empty() {
        return Ok(());
    }
    f.write_char('<')?;
    separated(f, ", ", arguments, |f, argument| argument.fmt(f))?;
    f.write_char('>')
}

fn separated<T>(
    f: &mut Formatter<'_>,
    separator: &str,
    items: &[T],
    write: impl Fn(&mut Formatter<'_>, &T) -> fmt::Result,
) -> fmt::Result {
    for (at, item) in items.iter().enumerate() {
        if at > 0 {
            f.write_str(separator)?;
        }
        write(f, item)?;
    }
    Ok(())
}
