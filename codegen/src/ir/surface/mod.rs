//! The public API of a crate: everything that a caller can name or rely on, as data and as the lines of `public-api.txt`.
//!
//! Each line is of one of these forms. `PATH` begins with the name of the crate, `TYPE` is a Rust type: types of the
//! standard library by their names alone, all others by their paths. Lists are in the order of the names, fields of
//! variants and arguments in their own.
//!
//! ```text
//! pub use specwright_runtime as PATH
//! pub use PATH::*
//! pub mod PATH
//! pub type PATH[<GENERICS>] = TYPE
//! [#[non_exhaustive] ]pub struct PATH[<GENERICS>][(pub TYPE) | { .. }][: TRAITS]
//! [#[non_exhaustive] ]pub enum PATH[: TRAITS]
//! pub PATH::FIELD: TYPE
//! pub PATH::VARIANT[(TYPE) | { NAME: TYPE, … }]
//! pub [const |async ]fn TYPE::NAME([&self|self][, NAME: TYPE]…)[ -> TYPE][ where GENERICS]
//! impl[<GENERICS>] TRAIT for TYPE
//! ```
//!
//! - `TRAITS` are names of traits without arguments, joined by ` + `. A generic struct has them if its arguments have.
//! - `TRAIT` has arguments or associated types: `From<&str>`, `Operation<Output = ()>`.
//! - A struct with ` { .. }` has private fields alone. One that is followed by nothing has the fields that have lines,
//!   all of them public, and is no tuple.
//! - A function that no type has stands below its module, as a `PATH`.
//! - `M` stands for any `Mode` and `O` for any type, in functions as far as `where` does not say more, and in type aliases.
//! - What an item has only with the feature `serde` is not told: whatever has `ReadJson` and `WriteJson` then has
//!   `Serialize` and `Deserialize` as well.
//!
//! Lines are sorted by their text. Two lines with the same text up to the first of `(`, `:` (alone) or `=` are about the
//! same item.

mod client;
mod line;
mod parse;
mod print;
#[cfg(test)]
mod tests;
mod ty;
mod types;

pub use self::line::*;
pub use self::parse::{ParseLineError, parse};
pub use self::ty::{Argument, Bound, Reference, Ty};

use self::ty::Names;
use super::{Crate, CrateModule, Field, Function, Ident, RequiredParts, Traits, Type};
use crate::model::NodePath;

/// The text of a line, with the nodes of the spec that it is there for.
#[derive(Clone, Debug)]
pub struct Placed {
    /// The text.
    pub text: String,
    /// The node that the item is made of, or the nearest one around it.
    pub node: NodePath,
    /// The nodes of the arguments of a function, in their order.
    pub arguments: Vec<Option<NodePath>>,
}

/// The public API of a crate, sorted by the text of its lines.
#[must_use]
pub fn public_api(api: &Crate) -> Vec<Line> {
    let mut lines = lines(api);
    lines.sort_by_cached_key(|(line, ..)| line.to_string());
    lines.into_iter().map(|(line, ..)| line).collect()
}

/// The text of the public API of a crate, line by line as [`public_api`] gives them, with the nodes that they are there for.
#[must_use]
pub fn placed(api: &Crate) -> Vec<Placed> {
    let text = |(line, node, arguments): (Line, _, _)| Placed { text: line.to_string(), node, arguments };
    let mut lines: Vec<Placed> = lines(api).into_iter().map(text).collect();
    lines.sort_by(|one, other| one.text.cmp(&other.text));
    lines
}

/// A line, its node, and those of its arguments.
type Noted = (Line, NodePath, Vec<Option<NodePath>>);

fn lines(api: &Crate) -> Vec<Noted> {
    let names = Names { library: api.library.as_str(), runtime: "specwright_runtime" };
    let mut surface = Surface { names, context: api.context.is_some(), node: NodePath::Api, lines: Vec::new() };
    surface.push(Line::Runtime(format!("{}::runtime", api.library)));
    if !api.errata.0.is_empty() {
        surface.push(Line::Module(surface.root("errata")));
    }
    surface.types(api);
    if let Some(context) = &api.context {
        surface.context(context);
    }
    if let Some(client) = &api.client {
        surface.client(client);
    }
    surface.lines
}

/// Lines as text, one under the other.
#[must_use]
pub fn public_api_text(lines: &[Line]) -> String {
    lines.iter().map(|line| format!("{line}\n")).collect()
}

/// A type as a caller outside of the crate writes it; the runtime is reached through the crate.
#[must_use]
pub fn type_text(ty: &Type, library: &str) -> String {
    let runtime = format!("{library}::runtime");
    Names { library, runtime: &runtime }.ty(ty).to_string()
}

/// Collects the lines.
struct Surface<'a> {
    names: Names<'a>,
    /// The crate has a `Context`.
    context: bool,
    /// The node that lines are pushed for.
    node: NodePath,
    lines: Vec<Noted>,
}

impl Surface<'_> {
    fn push(&mut self, line: Line) {
        self.lines.push((line, self.node.clone(), Vec::new()));
    }

    /// Pushes lines for another node, where there is one.
    fn at(&mut self, node: Option<&NodePath>, push: impl FnOnce(&mut Self)) {
        let Some(node) = node else { return push(self) };
        let around = std::mem::replace(&mut self.node, node.clone());
        push(self);
        self.node = around;
    }

    fn ty(&self, ty: &Type) -> Ty {
        self.names.ty(ty)
    }

    /// An item of the root.
    fn root(&self, name: &str) -> String {
        format!("{}::{name}", self.names.library)
    }

    /// A struct whose public fields are all that it has.
    fn structure(&mut self, path: &str, non_exhaustive: bool, traits: &Traits, fields: &[Field]) {
        self.push(Line::Struct(StructLine {
            non_exhaustive,
            path: path.to_owned(),
            generics: Vec::new(),
            fields: Fields::Public,
            traits: traits.all(),
        }));
        for field in fields {
            let line = Line::Field(path.to_owned(), field.ident.clone(), self.ty(&field.ty));
            self.at(field.node.as_ref(), |surface| surface.push(line));
        }
    }

    /// The literal struct of what a constructor needs.
    fn required(&mut self, room: CrateModule, required: Option<&RequiredParts>) {
        let Some(required) = required else { return };
        self.structure(&self.names.path(room, &required.ident), false, &required.traits(), &required.fields);
    }

    fn variant(&mut self, path: &str, ident: &Ident, payload: Payload) {
        self.push(Line::Variant(path.to_owned(), ident.clone(), payload));
    }

    /// A trait that a type without type parameters implements.
    fn implement(&mut self, of: Bound, path: &str) {
        self.push(Line::Impl(ImplLine { generics: Vec::new(), of, target: Ty::named(path) }));
    }

    /// `Validate`, and what it has to be given.
    fn validate(&mut self, path: &str, context: bool) {
        let context = if context { Ty::named(self.root("Context")) } else { Ty::Unit };
        self.implement(Bound::with("Validate", [("Context", context)]), path);
    }

    fn functions(&mut self, owner: &Ty, functions: &[Function]) {
        for function in functions {
            let arguments = function.arguments.iter();
            let line = Line::Function(FunctionLine {
                qualifier: Qualifier::None,
                owner: owner.clone(),
                ident: function.ident.clone(),
                receiver: function.receiver,
                arguments: arguments.clone().map(|it| (it.ident.clone(), self.ty(&it.ty))).collect(),
                output: self.ty(&function.output),
                demands: Vec::new(),
            });
            let node = function.node.as_ref().unwrap_or(&self.node).clone();
            self.lines.push((line, node, arguments.map(|it| it.node.clone()).collect()));
        }
    }

    /// A function without arguments that the back end writes by itself.
    fn fixed(&mut self, qualifier: Qualifier, owner: Ty, name: &str, receiver: super::Receiver, output: Ty) {
        self.push(Line::Function(FunctionLine {
            qualifier,
            owner,
            ident: Ident::known(name),
            receiver,
            arguments: Vec::new(),
            output,
            demands: Vec::new(),
        }));
    }
}
