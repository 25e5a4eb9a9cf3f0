//! Types of source as a caller writes them.

use std::collections::BTreeMap;

use quote::ToTokens as _;
use specwright::ir::surface::{Argument, Bound, Generic, Reference, Ty};
use syn::{GenericArgument, GenericParam, Path, PathArguments, Type, TypeParamBound};

use super::modules::Module;

/// Reads types that stand in one module.
#[derive(Clone)]
pub(super) struct Types<'a> {
    pub(super) library: &'a str,
    pub(super) root: &'a Module,
    pub(super) module: &'a Module,
    /// What an `impl` gives to its trait: `Self::Output` and the like.
    pub(super) associated: BTreeMap<String, Ty>,
}

const RUNTIME: &str = "specwright_runtime";

impl Types<'_> {
    /// A type.
    pub(super) fn ty(&self, ty: &Type) -> Result<Ty, String> {
        let boxed = |ty: &Type| self.ty(ty).map(Box::new);
        Ok(match ty {
            Type::Path(path) => return self.path(path),
            Type::Tuple(tuple) if tuple.elems.is_empty() => Ty::Unit,
            Type::Paren(inner) => return self.ty(&inner.elem),
            Type::Group(inner) => return self.ty(&inner.elem),
            Type::Slice(slice) => Ty::Slice(boxed(&slice.elem)?),
            Type::Array(array) => Ty::Array(boxed(&array.elem)?, array.len.to_token_stream().to_string()),
            Type::ImplTrait(it) => Ty::Impl(self.bounds(&it.bounds)?),
            Type::TraitObject(it) => Ty::Dyn(self.bounds(&it.bounds)?),
            Type::Reference(it) => {
                let is_static = it.lifetime.as_ref().is_some_and(|lifetime| lifetime.ident == "static");
                let kind = match (&it.mutability, is_static) {
                    (Some(_), _) => Reference::Mutable,
                    (None, true) => Reference::Static,
                    (None, false) => Reference::Shared,
                };
                Ty::Reference(kind, boxed(&it.elem)?)
            }
            _ => return Err(format!("no line can tell of the type `{}`", ty.to_token_stream())),
        })
    }

    fn path(&self, ty: &syn::TypePath) -> Result<Ty, String> {
        let words: Vec<String> = ty.path.segments.iter().map(|segment| segment.ident.to_string()).collect();
        if let (Some(of), [.., of_trait, name]) = (&ty.qself, words.as_slice()) {
            return Ok(Ty::Associated(Box::new(self.ty(&of.ty)?), of_trait.clone(), name.clone()));
        }
        if let [this, name] = words.as_slice()
            && this == "Self"
        {
            return self.associated.get(name).cloned().ok_or_else(|| format!("no `Self::{name}` is known"));
        }
        let mut arguments = Vec::new();
        for argument in self.arguments(&ty.path)? {
            match argument {
                Argument::Ty(ty) => arguments.push(ty),
                Argument::Associated(name, _) => return Err(format!("`{name} =` in a type")),
            }
        }
        Ok(Ty::Named(self.name(&ty.path), arguments))
    }

    /// The path of a type as callers write it.
    pub(super) fn name(&self, path: &Path) -> String {
        let words: Vec<String> = path.segments.iter().map(|segment| segment.ident.to_string()).collect();
        let Some((last, before)) = words.split_last() else { return String::new() };
        match before.first().map(String::as_str) {
            Some("core" | "std" | "alloc") => return last.clone(),
            Some("rt" | RUNTIME) => return format!("{RUNTIME}::{}", words[1..].join("::")),
            _ => {}
        }
        let mut module = self.module.path.clone();
        for word in before {
            match word.as_str() {
                "self" => {}
                "crate" => module.clear(),
                "super" => drop(module.pop()),
                word => module.push(word.to_owned()),
            }
        }
        let declaring = self.root.at(&module).and_then(|module| {
            if module.declares(last) { Some(module) } else { module.shown(last).filter(|_| module.path.is_empty()) }
        });
        match declaring.and_then(|module| self.root.exported(module, last)) {
            Some(path) => format!("{}::{path}", self.library),
            // A type of the prelude, a type parameter, or what hangs on one.
            None => words.join("::"),
        }
    }

    fn arguments(&self, path: &Path) -> Result<Vec<Argument>, String> {
        let Some(PathArguments::AngleBracketed(list)) = path.segments.last().map(|segment| &segment.arguments) else {
            return Ok(Vec::new());
        };
        let read = list.args.iter().map(|argument| match argument {
            GenericArgument::Type(ty) => self.ty(ty).map(Argument::Ty),
            GenericArgument::AssocType(given) => Ok(Argument::Associated(given.ident.to_string(), self.ty(&given.ty)?)),
            _ => Err(format!("no line can tell of `{}`", path.to_token_stream())),
        });
        read.collect()
    }

    /// What is demanded of an argument.
    fn bounds<'b>(&self, bounds: impl IntoIterator<Item = &'b TypeParamBound>) -> Result<Vec<Bound>, String> {
        bounds.into_iter().map(|bound| self.bound(bound)).collect()
    }

    fn bound(&self, bound: &TypeParamBound) -> Result<Bound, String> {
        match bound {
            TypeParamBound::Lifetime(lifetime) if lifetime.ident == "static" => Ok(Bound::Static),
            TypeParamBound::Trait(of) if of.maybe.is_some() => Ok(Bound::MaybeUnsized),
            TypeParamBound::Trait(of) => match of.path.segments.last().map(|segment| &segment.arguments) {
                Some(PathArguments::Parenthesized(call))
                    if of.path.segments.last().is_some_and(|it| it.ident == "Fn") =>
                {
                    Ok(Bound::Fn(call.inputs.iter().map(|ty| self.ty(&ty.ty)).collect::<Result<_, _>>()?))
                }
                _ => Ok(Bound::Trait(self.name(&of.path), self.arguments(&of.path)?)),
            },
            _ => Err(format!("no line can tell of the bound `{}`", bound.to_token_stream())),
        }
    }

    /// A trait that is implemented: by its name alone.
    pub(super) fn implemented(&self, of: &Path) -> Result<Bound, String> {
        let name = of.segments.last().map(|segment| segment.ident.to_string()).unwrap_or_default();
        Ok(Bound::Trait(name, self.arguments(of)?))
    }

    /// The type parameters of an item.
    pub(super) fn generics(&self, generics: &syn::Generics) -> Result<Vec<Generic>, String> {
        if let Some(clause) = &generics.where_clause {
            return Err(format!("no line can tell of `{}`", clause.to_token_stream()));
        }
        let read = generics.params.iter().map(|parameter| match parameter {
            GenericParam::Type(it) => {
                let default = it.default.as_ref().map(|(_, ty)| self.ty(ty)).transpose()?;
                Ok(Generic::Type(it.ident.to_string(), self.bounds(&it.bounds)?, default))
            }
            GenericParam::Const(it) => Ok(Generic::Const(it.ident.to_string(), self.ty(&it.ty)?)),
            GenericParam::Lifetime(it) => Err(format!("no line can tell of the lifetime `{}`", it.lifetime)),
        });
        read.collect()
    }

    /// The type parameters of an `impl`, with traits by their names alone.
    pub(super) fn demands(&self, generics: &syn::Generics) -> Result<Vec<Generic>, String> {
        let short = |bound| match bound {
            Bound::Trait(path, arguments) => {
                Bound::Trait(path.strip_prefix("specwright_runtime::").unwrap_or(&path).to_owned(), arguments)
            }
            bound => bound,
        };
        let read = self.generics(generics)?.into_iter().map(|generic| match generic {
            Generic::Type(name, bounds, default) => {
                Generic::Type(name, bounds.into_iter().map(short).collect(), default)
            }
            generic => generic,
        });
        Ok(read.collect())
    }
}
