//! The functions of the subset: how each is called and an example for help lines.

use crate::model::Macro;

/// A function.
#[derive(Debug)]
pub(super) struct Function {
    pub(super) name: &'static str,
    pub(super) form: Form,
    /// How many arguments stand in the parentheses.
    pub(super) arguments: usize,
    pub(super) sample: &'static str,
}

/// How a function is called.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Form {
    /// `name(value)`
    Global,
    /// `value.name()`
    Method,
    /// `list.name(x, …)`
    Macro(Macro),
}

const fn global(name: &'static str, sample: &'static str) -> Function {
    Function { name, form: Form::Global, arguments: 1, sample }
}

const fn method(name: &'static str, arguments: usize, sample: &'static str) -> Function {
    Function { name, form: Form::Method, arguments, sample }
}

const fn macro_of(name: &'static str, kind: Macro, sample: &'static str) -> Function {
    Function { name, form: Form::Macro(kind), arguments: 2, sample }
}

/// All of them, in the order of the manual.
pub(super) static FUNCTIONS: [Function; 18] = [
    global("has", "has(this.name)"),
    global("size", "size(this.name)"),
    method("size", 0, "this.name.size()"),
    method("startsWith", 1, "this.name.startsWith('a')"),
    method("endsWith", 1, "this.name.endsWith('a')"),
    method("contains", 1, "this.name.contains('a')"),
    method("matches", 1, "this.name.matches('^a+$')"),
    macro_of("all", Macro::All, "this.items.all(x, x.count > 0)"),
    macro_of("exists", Macro::Exists, "this.items.exists(x, x.count > 0)"),
    macro_of("exists_one", Macro::ExistsOne, "this.items.exists_one(x, x.isPrimary == true)"),
    macro_of("filter", Macro::Filter, "this.items.filter(x, x.count > 0)"),
    macro_of("map", Macro::Map, "this.items.map(x, x.count)"),
    method("sum", 0, "this.items.map(x, x.count).sum()"),
    method("min", 0, "this.items.map(x, x.count).min()"),
    method("max", 0, "this.items.map(x, x.count).max()"),
    global("int", "int(this.text)"),
    global("double", "double(this.text)"),
    global("string", "string(this.number)"),
];

/// Their names, each once.
pub(super) fn names() -> Vec<&'static str> {
    let mut names: Vec<&str> = FUNCTIONS.iter().map(|function| function.name).collect();
    names.dedup();
    names
}
