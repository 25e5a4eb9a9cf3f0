//! The functions of the subset: how each is called and an example for help lines.

use super::node::Macro;

/// A function.
#[derive(Debug)]
pub struct Function {
    pub(super) name: &'static str,
    pub(super) form: Form,
    /// How many arguments stand in the parentheses.
    pub(super) arguments: usize,
    /// A call of it.
    pub sample: &'static str,
    /// What it gives, for the manual.
    pub says: &'static str,
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

const fn global(name: &'static str, sample: &'static str, says: &'static str) -> Function {
    Function { name, form: Form::Global, arguments: 1, sample, says }
}

const fn method(name: &'static str, arguments: usize, sample: &'static str, says: &'static str) -> Function {
    Function { name, form: Form::Method, arguments, sample, says }
}

const fn macro_of(name: &'static str, kind: Macro, sample: &'static str, says: &'static str) -> Function {
    Function { name, form: Form::Macro(kind), arguments: 2, sample, says }
}

/// All of them, in the order of the manual.
pub static FUNCTIONS: [Function; 18] = [
    global("has", "has(this.name)", "whether the member is present, null or not; never null"),
    global("size", "size(this.name)", "Unicode scalar values of text, items of a list, keys of a map"),
    method("size", 0, "this.name.size()", "the same"),
    method("startsWith", 1, "this.name.startsWith('a')", "text begins with another; upper and lower case differ"),
    method("endsWith", 1, "this.name.endsWith('a')", "text ends with another"),
    method("contains", 1, "this.name.contains('a')", "text contains another; for a list write `'a' in this.names`"),
    method(
        "matches",
        1,
        "this.name.matches('^a+$')",
        "text matches the regular expression, which must be a literal; anywhere, unless anchored; in linear time",
    ),
    macro_of("all", Macro::All, "this.items.all(x, x.count > 0)", "true for every item, or every key of a map"),
    macro_of("exists", Macro::Exists, "this.items.exists(x, x.count > 0)", "true for at least one"),
    macro_of(
        "exists_one",
        Macro::ExistsOne,
        "this.items.exists_one(x, x.isPrimary == true)",
        "true for exactly one; an item for which it is null does not count",
    ),
    macro_of(
        "filter",
        Macro::Filter,
        "this.items.filter(x, x.count > 0)",
        "the items for which the condition is true; one for which it is null is left out",
    ),
    macro_of("map", Macro::Map, "this.items.map(x, x.count)", "the value for each item, nulls included"),
    method("sum", 0, "this.items.map(x, x.count).sum()", "the sum of numbers; ignores nulls; 0 for an empty list"),
    method("min", 0, "this.items.map(x, x.count).min()", "the smallest value; ignores nulls; null for an empty list"),
    method("max", 0, "this.items.map(x, x.count).max()", "the largest value; ignores nulls; null for an empty list"),
    global("int", "int(this.text)", "a whole number: text is parsed, a number loses its fraction"),
    global("double", "double(this.text)", "a number that may have a fraction; exact"),
    global("string", "string(this.number)", "text of a whole number, a boolean or a UUID; text is unchanged"),
];

/// Their names, each once.
pub(super) fn names() -> Vec<&'static str> {
    let mut names: Vec<&str> = FUNCTIONS.iter().map(|function| function.name).collect();
    names.dedup();
    names
}
