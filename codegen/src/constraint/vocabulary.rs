//! What of JSON Schema 2020-12 the spec language says, keyword by keyword of its vocabularies for validation.

/// How far a keyword of JSON Schema is followed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Support {
    /// What it says of a value is said in the same way.
    Fully,
    /// A part of what it can say.
    Less,
    /// It has no counterpart.
    Absent,
}

impl Support {
    /// The word in tables.
    #[must_use]
    pub const fn word(self) -> &'static str {
        match self {
            Self::Fully => "fully",
            Self::Less => "less",
            Self::Absent => "not there",
        }
    }
}

/// A keyword of JSON Schema and what became of it.
#[derive(Debug)]
pub struct Entry {
    /// The keyword.
    pub name: &'static str,
    /// How far it is followed.
    pub support: Support,
    /// How it is written and what is left out, in a line of Markdown.
    pub how: &'static str,
}

const fn fully(name: &'static str, how: &'static str) -> Entry {
    Entry { name, support: Support::Fully, how }
}

const fn less(name: &'static str, how: &'static str) -> Entry {
    Entry { name, support: Support::Less, how }
}

const fn absent(name: &'static str, how: &'static str) -> Entry {
    Entry { name, support: Support::Absent, how }
}

const PROPERTIES: &str = "On maps and on named objects: at the place that uses the type, or on a type that wraps it, not beside `fields`. Undocumented \
     members count as well.";

/// The keywords of the vocabularies for validation, formats, applicators and unevaluated parts, in their order.
pub static VOCABULARY: [Entry; 38] = [
    less("type", "The name of the type says it; several kinds as `A \\| B` and `T?`, each with what belongs to it."),
    less(
        "enum",
        "`enum` of texts or of whole numbers; other values survive; where the enum is `closed` they are refused when sent, and reported as drift when read. Of other kinds: `const`, or `A \\| B`.",
    ),
    fully("const", "Any JSON. Numbers are compared as numbers, objects without regard to order."),
    fully("multipleOf", "Exact for decimals of any size, so that 0.3 is a multiple of 0.1."),
    fully("maximum", "Exact for numbers of any size."),
    fully("exclusiveMaximum", "Exact for numbers of any size."),
    fully("minimum", "Exact for numbers of any size."),
    fully("exclusiveMinimum", "Exact for numbers of any size."),
    fully("maxLength", "Counts Unicode scalar values."),
    fully("minLength", "Counts Unicode scalar values."),
    less("pattern", "Linear in time: no look-around and no references back. Classes are those of ECMA-262."),
    fully("maxItems", "As there."),
    fully("minItems", "As there."),
    fully("uniqueItems", "Numbers are compared as numbers, objects without regard to order. Beyond it: `uniqueBy`."),
    absent("maxContains", "There is no `contains`. A rule can count: `check: size(this.filter(x, …)) <= 3`."),
    absent("minContains", "There is no `contains`. A rule can count: `check: size(this.filter(x, …)) >= 3`."),
    fully("maxProperties", PROPERTIES),
    fully("minProperties", PROPERTIES),
    fully("required", "`name!` on the member. A missing one is reported at its own pointer."),
    less("dependentRequired", "A rule: `when: this.a != null`, `require: [b]`. It passes over members that are null."),
    less("format", "Always checked, and only those forms that are: see the keyword `format`. Another name is refused."),
    absent("prefixItems", "The items of a list have one type."),
    fully("items", "`list<T>`."),
    absent("contains", "A rule says it: `check: this.exists(x, …)`."),
    less(
        "additionalProperties",
        "`map<T>`. Objects with `fields` take further members; they are kept, and reported as drift.",
    ),
    fully("properties", "`fields`."),
    absent("patternProperties", "No documentation has needed it."),
    less("dependentSchemas", "A rule with `when` that says which members are there."),
    absent("propertyNames", "No documentation has needed it."),
    less("if", "`when` in a rule, in CEL."),
    less("then", "`require`, `forbid` or `check` in a rule."),
    less("else", "A second rule."),
    less("allOf", "`include`: the members of several objects in one."),
    less("anyOf", "`A \\| B`, `union`, `choice`: one at a time, distinguished by kind or by a member."),
    less("oneOf", "`A \\| B`, `union`, `choice`: distinguished by kind or by a member, so that no second one can fit."),
    absent("not", "A rule says it: `forbid`, or `check: !(…)`."),
    absent("unevaluatedItems", "A list has no further items than those of its type."),
    absent("unevaluatedProperties", "Objects accept further members, because documentation grows."),
];
