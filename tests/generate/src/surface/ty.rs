//! Types of lines as an assertion writes them: `Self` by its name, and each `impl Trait` as a type parameter of the assertion.

use specwright::ir::surface::{Generic, Ty};

/// Writes the types of one function.
pub(super) struct Writer<'a> {
    /// What `Self` stands for.
    this: &'a Ty,
    /// The type parameters that stand for arguments with `impl`.
    pub(super) parameters: Vec<String>,
}

impl<'a> Writer<'a> {
    pub(super) fn new(this: &'a Ty) -> Self {
        Self { this, parameters: Vec::new() }
    }

    /// The type, with a type parameter for each `impl` in it: an assertion that holds for any type with these bounds shows that the
    /// function demands no more.
    pub(super) fn ty(&mut self, ty: &Ty) -> Ty {
        match ty {
            Ty::Impl(bounds) => {
                let name = format!("{}Argument", ["First", "Second", "Third", "Next"][self.parameters.len().min(3)]);
                let name = format!("{name}{}", "X".repeat(self.parameters.len().saturating_sub(3)));
                let bounds: Vec<String> = bounds.iter().map(ToString::to_string).collect();
                self.parameters.push(format!("{name}: {}", bounds.join(" + ")));
                Ty::Named(name, Vec::new())
            }
            Ty::Named(path, arguments) if path == "Self" && arguments.is_empty() => self.this.clone(),
            Ty::Named(path, arguments) => {
                Ty::Named(path.clone(), arguments.iter().map(|argument| self.ty(argument)).collect())
            }
            Ty::Reference(kind, of) => Ty::Reference(*kind, Box::new(self.ty(of))),
            Ty::Slice(of) => Ty::Slice(Box::new(self.ty(of))),
            Ty::Array(of, length) => Ty::Array(Box::new(self.ty(of)), length.clone()),
            Ty::Associated(of, name, item) => Ty::Associated(Box::new(self.ty(of)), name.clone(), item.clone()),
            Ty::Unit | Ty::Dyn(_) => ty.clone(),
        }
    }
}

/// The name of a local variable, which no item has: `x`, `xx`, …
pub(super) fn local(at: usize) -> String {
    "x".repeat(at + 1)
}

/// The name of a type parameter.
pub(super) fn parameter(generic: &Generic) -> &str {
    match generic {
        Generic::Type(name, ..) | Generic::Const(name, _) => name,
    }
}
