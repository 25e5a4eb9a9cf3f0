//! The lines of public functions, of a type or of a module.

use specwright::ir::Receiver;
use specwright::ir::surface::{FunctionLine, Generic, Line, Qualifier, Ty};
use syn::{FnArg, ImplItem, ItemImpl, Pat, ReceiverKind, ReturnType, Signature, Visibility};

use super::items::{Reader, ident};
use super::ty::Types;

/// The functions of an `impl` without a trait.
pub(super) fn of_impl(reader: &mut Reader, types: &Types<'_>, made: &ItemImpl) -> Result<(), String> {
    let owner = types.ty(&made.self_ty)?;
    let demands = types.demands(&made.generics)?.into_iter().filter(|generic| !goes_without_saying(generic));
    let demands: Vec<Generic> = demands.collect();
    for item in &made.items {
        match item {
            ImplItem::Fn(function) if matches!(function.vis, Visibility::Public(_)) => {
                let line = line(types, &owner, &demands, &function.sig).map_err(|error| format!("{owner}: {error}"))?;
                reader.lines.push(Line::Function(line));
            }
            ImplItem::Const(it) if matches!(it.vis, Visibility::Public(_)) => {
                return Err(format!("no line can tell of the constant `{owner}::{}`", it.ident));
            }
            _ => {}
        }
    }
    Ok(())
}

/// A function that no type has, by its path.
pub(super) fn free(reader: &mut Reader, types: &Types<'_>, path: &str, signature: &Signature) -> Result<(), String> {
    let owner = path.rsplit_once("::").map_or(types.library, |(module, _)| module);
    let line = line(types, &Ty::Named(owner.to_owned(), Vec::new()), &[], signature)
        .map_err(|error| format!("{owner}: {error}"))?;
    reader.lines.push(Line::Function(line));
    Ok(())
}

/// `M: Mode` and `O`, of which lines say nothing.
fn goes_without_saying(generic: &Generic) -> bool {
    matches!(generic.to_string().as_str(), "M: Mode" | "O")
}

fn line(types: &Types<'_>, owner: &Ty, demands: &[Generic], signature: &Signature) -> Result<FunctionLine, String> {
    let name = &signature.ident;
    let qualifier = match (&signature.constness, &signature.asyncness) {
        (None, None) => Qualifier::None,
        (Some(_), None) => Qualifier::Const,
        (None, Some(_)) => Qualifier::Async,
        (Some(_), Some(_)) => return Err(format!("`{name}` is both `const` and `async`")),
    };
    if !signature.generics.params.is_empty() || signature.generics.where_clause.is_some() {
        return Err(format!("no line can tell of the type parameters of `{name}`"));
    }
    let mut receiver = Receiver::None;
    let mut arguments = Vec::new();
    for argument in &signature.inputs {
        match argument {
            FnArg::Receiver(it) => {
                receiver = match &it.kind {
                    ReceiverKind::Value => Receiver::Value,
                    ReceiverKind::Reference(_, None, None) => Receiver::Reference,
                    _ => return Err(format!("no line can tell how `{name}` takes `self`")),
                }
            }
            FnArg::Typed(it) => {
                let Pat::Ident(pattern) = it.pat.as_ref() else {
                    return Err(format!("an argument of `{name}` has no name"));
                };
                arguments.push((ident(&pattern.ident), types.ty(&it.ty)?));
            }
        }
    }
    let output = match &signature.output {
        ReturnType::Default => Ty::Unit,
        ReturnType::Type(_, ty) => types.ty(ty)?,
    };
    let (owner, demands) = (owner.clone(), demands.to_vec());
    Ok(FunctionLine { qualifier, owner, ident: ident(name), receiver, arguments, output, demands })
}
