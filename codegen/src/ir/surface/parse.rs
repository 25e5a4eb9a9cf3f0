//! Reads the lines of `public-api.txt` back.

mod cursor;
mod types;

use super::super::{Ident, Receiver, Trait};
use super::line::{EnumLine, Fields, FunctionLine, Generic, ImplLine, Line, Payload, Qualifier, StructLine};
use super::ty::{Bound, Ty};
use cursor::Cursor;

/// A line that has none of the forms.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ParseLineError {
    /// The number of the line, from 1.
    pub line: usize,
    /// The column in bytes, from 1.
    pub column: usize,
    /// What was expected there.
    pub expected: &'static str,
}

impl std::fmt::Display for ParseLineError {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{}:{}: expected {}", self.line, self.column, self.expected)
    }
}

impl std::error::Error for ParseLineError {}

/// The lines of a `public-api.txt`; empty lines and comments are passed over.
///
/// # Errors
///
/// If a line has none of the forms.
pub fn parse(text: &str) -> Result<Vec<Line>, ParseLineError> {
    let lines = text.lines().enumerate().filter(|(_, line)| !line.is_empty() && !line.starts_with("//"));
    lines
        .map(|(at, line)| {
            let mut cursor = Cursor::new(line);
            let read = cursor.line().and_then(|made| cursor.end().map(|()| made));
            read.map_err(|expected| ParseLineError { line: at + 1, column: cursor.column(), expected })
        })
        .collect()
}

/// What was read, or what was expected.
type Read<T> = Result<T, &'static str>;

impl Cursor<'_> {
    fn line(&mut self) -> Read<Line> {
        if self.eat("impl") {
            return self.implementation();
        }
        let non_exhaustive = self.eat("#[non_exhaustive] ");
        self.expect("pub ")?;
        if self.eat("struct ") {
            return self.structure(non_exhaustive);
        }
        if self.eat("enum ") {
            let path = self.path()?;
            return Ok(Line::Enum(EnumLine { non_exhaustive, path, traits: self.traits()? }));
        }
        if non_exhaustive {
            return Err("`struct` or `enum`");
        }
        if self.eat("use specwright_runtime as ") {
            return self.path().map(Line::Runtime);
        }
        if self.eat("use ") {
            let path = self.path()?;
            return self.expect("::*").map(|()| Line::Glob(path));
        }
        if self.eat("mod ") {
            return self.path().map(Line::Module);
        }
        if self.eat("type ") {
            let (path, generics) = (self.path()?, self.generics()?);
            self.expect(" = ")?;
            return self.ty().map(|ty| Line::Alias(path, generics, ty));
        }
        for (word, qualifier) in
            [("fn ", Qualifier::None), ("const fn ", Qualifier::Const), ("async fn ", Qualifier::Async)]
        {
            if self.eat(word) {
                return self.function(qualifier).map(Line::Function);
            }
        }
        self.member()
    }

    fn structure(&mut self, non_exhaustive: bool) -> Read<Line> {
        let path = self.path()?;
        let generics = self.generics()?;
        let fields = if self.eat("(pub ") {
            let ty = self.ty()?;
            self.expect(")")?;
            Fields::Tuple(ty)
        } else if self.eat(" { .. }") {
            Fields::Private
        } else {
            Fields::Public
        };
        Ok(Line::Struct(StructLine { non_exhaustive, path, generics, fields, traits: self.traits()? }))
    }

    /// A field or a variant.
    fn member(&mut self) -> Read<Line> {
        let (owner, ident) = self.owned_path()?;
        if self.eat(": ") {
            return Ok(Line::Field(owner, ident, self.ty()?));
        }
        let payload = if self.eat("(") {
            let ty = self.ty()?;
            self.expect(")")?;
            Payload::Tuple(ty)
        } else if self.eat(" { ") {
            let fields = self.separated(", ", Self::named)?;
            self.expect(" }")?;
            Payload::Named(fields)
        } else {
            Payload::Unit
        };
        Ok(Line::Variant(owner, ident, payload))
    }

    fn function(&mut self, qualifier: Qualifier) -> Read<FunctionLine> {
        let (owner, ident) = self.owned_function()?;
        self.expect("(")?;
        let receiver = if self.eat("&self") {
            Receiver::Reference
        } else if self.eat("self") {
            Receiver::Value
        } else {
            Receiver::None
        };
        let more = receiver == Receiver::None || self.eat(", ");
        let arguments = if more && !self.at(")") { self.separated(", ", Self::named)? } else { Vec::new() };
        self.expect(")")?;
        let output = if self.eat(" -> ") { self.ty()? } else { Ty::Unit };
        let demands = if self.eat(" where ") { self.separated(", ", Self::generic)? } else { Vec::new() };
        Ok(FunctionLine { qualifier, owner, ident, receiver, arguments, output, demands })
    }

    /// The type that has a function, and the name of that.
    fn owned_function(&mut self) -> Read<(Ty, Ident)> {
        let mut path = self.path()?;
        if self.at("<") {
            let arguments = self.arguments(Self::ty)?;
            self.expect("::")?;
            return Ok((Ty::Named(path, arguments), self.ident()?));
        }
        let at = path.rfind("::").ok_or("the name of a function")?;
        let name = path.split_off(at);
        Ok((Ty::named(path), Ident::known(name.trim_start_matches(':'))))
    }

    fn owned_path(&mut self) -> Read<(String, Ident)> {
        let mut path = self.path()?;
        let at = path.rfind("::").ok_or("the name of a field or variant")?;
        let name = path.split_off(at);
        Ok((path, Ident::known(name.trim_start_matches(':'))))
    }

    fn named(&mut self) -> Read<(Ident, Ty)> {
        let ident = self.ident()?;
        self.expect(": ")?;
        Ok((ident, self.ty()?))
    }

    fn implementation(&mut self) -> Read<Line> {
        let generics = self.generics()?;
        self.expect(" ")?;
        let of: Bound = self.bound()?;
        self.expect(" for ")?;
        Ok(Line::Impl(ImplLine { generics, of, target: self.ty()? }))
    }

    fn generics(&mut self) -> Read<Vec<Generic>> {
        if self.at("<") { self.arguments(Self::generic) } else { Ok(Vec::new()) }
    }

    fn traits(&mut self) -> Read<Vec<Trait>> {
        if !self.eat(": ") {
            return Ok(Vec::new());
        }
        self.separated(" + ", |cursor| {
            let name = cursor.ident()?;
            Trait::ALL.into_iter().find(|known| known.name() == name.as_str()).ok_or("the name of a trait")
        })
    }
}
