//! The lines of implemented traits.

use specwright::ir::surface::{Argument, Bound, ImplLine, Line, Ty};
use syn::{ImplItem, ItemImpl, Path};

use super::items::{Reader, known};
use super::ty::Types;

/// A trait that a type implements: a word in the line of the type if it has neither arguments nor associated types, else
/// a line of its own.
pub(super) fn of_trait(reader: &mut Reader, types: &Types<'_>, made: &ItemImpl, of: &Path) -> Result<(), String> {
    let target = types.ty(&made.self_ty)?;
    let Bound::Trait(name, mut arguments) = types.implemented(of)? else { return Ok(()) };
    let mut types = types.clone();
    for item in &made.items {
        if let ImplItem::Type(given) = item {
            let ty = types.ty(&given.ty)?;
            types.associated.insert(given.ident.to_string(), ty.clone());
            arguments.push(Argument::Associated(given.ident.to_string(), ty));
        }
    }
    match &target {
        Ty::Named(path, own) if arguments.is_empty() && own.is_empty() && made.generics.params.is_empty() => {
            reader.traits.entry(path.clone()).or_default().push(known(&name)?);
        }
        _ => {
            let generics = types.demands(&made.generics)?;
            reader.lines.push(Line::Impl(ImplLine { generics, of: Bound::Trait(name, arguments), target }));
        }
    }
    Ok(())
}
