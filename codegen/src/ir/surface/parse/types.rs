//! Types, bounds and type parameters.

use super::super::line::Generic;
use super::super::ty::{Argument, Bound, Reference, Ty};
use super::Read;
use super::cursor::Cursor;

impl Cursor<'_> {
    pub(super) fn ty(&mut self) -> Read<Ty> {
        if self.eat("()") {
            return Ok(Ty::Unit);
        }
        for (mark, kind) in [("&'static ", Reference::Static), ("&mut ", Reference::Mutable), ("&", Reference::Shared)]
        {
            if self.eat(mark) {
                return Ok(Ty::Reference(kind, Box::new(self.ty()?)));
            }
        }
        if self.eat("(") {
            let ty = self.ty()?;
            return self.expect(")").map(|()| ty);
        }
        if self.eat("[") {
            return self.list();
        }
        if self.eat("<") {
            let of = Box::new(self.ty()?);
            self.expect(" as ")?;
            let trait_name = self.path()?;
            self.expect(">::")?;
            return Ok(Ty::Associated(of, trait_name, self.ident()?.to_string()));
        }
        if self.eat("impl ") {
            return self.separated(" + ", Self::bound).map(Ty::Impl);
        }
        if self.eat("dyn ") {
            return self.separated(" + ", Self::bound).map(Ty::Dyn);
        }
        let path = self.path()?;
        let arguments = if self.at("<") { self.arguments(Self::ty)? } else { Vec::new() };
        Ok(Ty::Named(path, arguments))
    }

    /// What follows `[`.
    fn list(&mut self) -> Read<Ty> {
        let of = Box::new(self.ty()?);
        if self.eat("; ") {
            let length = self.ident()?.to_string();
            return self.expect("]").map(|()| Ty::Array(of, length));
        }
        self.expect("]").map(|()| Ty::Slice(of))
    }

    pub(super) fn bound(&mut self) -> Read<Bound> {
        if self.eat("'static") {
            return Ok(Bound::Static);
        }
        if self.eat("?Sized") {
            return Ok(Bound::MaybeUnsized);
        }
        if self.eat("Fn(") {
            let arguments = if self.at(")") { Vec::new() } else { self.separated(", ", Self::ty)? };
            return self.expect(")").map(|()| Bound::Fn(arguments));
        }
        let path = self.path()?;
        let arguments = if self.at("<") { self.arguments(Self::argument)? } else { Vec::new() };
        Ok(Bound::Trait(path, arguments))
    }

    fn argument(&mut self) -> Read<Argument> {
        let ty = self.ty()?;
        if !self.eat(" = ") {
            return Ok(Argument::Ty(ty));
        }
        match ty {
            Ty::Named(name, arguments) if arguments.is_empty() => Ok(Argument::Associated(name, self.ty()?)),
            _ => Err("the name of an associated type before ` = `"),
        }
    }

    pub(super) fn generic(&mut self) -> Read<Generic> {
        let is_const = self.eat("const ");
        let name = self.ident()?.to_string();
        let bounded = self.eat(": ");
        if is_const {
            return Ok(Generic::Const(name, self.ty()?));
        }
        let bounds = if bounded { self.separated(" + ", Self::bound)? } else { Vec::new() };
        let default = if self.eat(" = ") { Some(self.ty()?) } else { None };
        Ok(Generic::Type(name, bounds, default))
    }
}
