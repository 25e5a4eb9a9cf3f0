//! The checks on the form of an expression.

use crate::diagnostic::Check;

/// An expression that cannot be read.
pub static RULE_SYNTAX: Check = Check::error(
    "rule-syntax",
    "A condition is written in the Common Expression Language: `this.kind == 'a' && size(this.items) > 0`. Equality is `==`, and is `&&`, or is `||`, not is `!`; text is written in single or double quotes, and every bracket is closed. Names of members that are not identifiers are written in brackets, `this['@odata.type']`, or, if they have letters, digits and ` _ . - / ` only, in backticks: `` this.`X-Tenant` ``. The caret shows the place, the help line the fix.",
);

/// An expression outside the subset.
pub static RULE_UNSUPPORTED: Check = Check::error(
    "rule-unsupported",
    "Conditions are compiled to Rust, which is supported for a subset of the language: `null`, booleans, numbers, \
     strings, lists, members, `[]`, `has()`, arithmetic, comparisons, `in`, `&&`, `||`, `!`, `?:`, `size()`, \
     `startsWith` `endsWith` `contains` `matches`, the macros `all` `exists` `exists_one` `filter` `map`, `sum()` \
     `min()` `max()`, and the conversions `int()` `double()` `string()`. Maps, messages, bytes, unsigned numbers, \
     optional syntax and any other function are left out. Say it with these, or state it as a `server:` rule.",
);

/// An expression that nests too deep.
pub static RULE_TOO_DEEP: Check = Check::error(
    "rule-too-deep",
    "A condition may nest 96 deep: brackets in brackets, or that many operators in a row. The limit keeps the compiler from running out of stack. Split the condition into several rules; each reports its own violation.",
);

/// How deep an expression may nest.
pub(super) const MAX_DEPTH: usize = 96;
