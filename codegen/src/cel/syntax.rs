//! The checks on the form of an expression.

use crate::diagnostic::Check;

/// An expression that cannot be read.
pub static RULE_SYNTAX: Check = Check::error(
    "rule-syntax",
    "A condition is written in the Common Expression Language: `this.kind == 'a' && size(this.items) > 0`. Equality is \
     `==`, and is `&&`, or is `||`, not is `!`; text stands in single or double quotes, and every bracket is closed. \
     Names of members that are no plain words stand in backticks: `` this.`X-Tenant` ``. Type what the help line says \
     at the place that the caret shows.",
);

/// An expression outside the subset.
pub static RULE_UNSUPPORTED: Check = Check::error(
    "rule-unsupported",
    "Conditions are compiled to plain Rust, and that is done for a part of the language: `null`, booleans, numbers, \
     strings, lists, members, `[]`, `has()`, arithmetic, comparisons, `in`, `&&`, `||`, `!`, `?:`, `size()`, \
     `startsWith` `endsWith` `contains` `matches`, the macros `all` `exists` `exists_one` `filter` `map`, `sum()` \
     `min()` `max()`, and the conversions `int()` `double()` `string()`. Maps, messages, bytes, unsigned numbers, \
     optional syntax and any other function are left out. Say it with these, or state it as a `server:` rule.",
);

/// An expression that nests too deep.
pub static RULE_TOO_DEEP: Check = Check::error(
    "rule-too-deep",
    "A condition may nest 96 deep: brackets in brackets, or that many operators in one row. Nobody reads more, and the \
     compiler must not run out of stack on it. Split the condition into several rules; each reports its own violation.",
);

/// How deep an expression may nest.
pub(super) const DEEPEST: usize = 96;
