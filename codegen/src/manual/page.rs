//! The manual of the spec language, as Markdown: the language, and an entry for each check.

use std::fmt::Write as _;

use crate::ast::keyword::{Keyword, MapKind, Shape};
use crate::ast::table::PLACES;
use crate::cel::FUNCTIONS;
use crate::checks;
use crate::constraint::VOCABULARY;
use crate::diagnostic;
use crate::diff;
use crate::model::Scalar;

/// What the manual says of a check.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Entry {
    /// The id of the check.
    pub id: &'static str,
    /// How bad a finding is, where it is one of the checker: `error` or `warning`.
    pub severity: Option<&'static str>,
    /// What it looks at, in Markdown.
    pub text: &'static str,
}

/// The whole manual; its first line names the command that makes it.
#[must_use]
pub fn page(made_by: &str) -> String {
    let mut out = format!("<!-- Made by `{made_by}` from the keyword table; edits are lost. -->\n\n{}", language());
    out.push_str(CHECKS);
    entries(&mut out, findings());
    out.push_str(CHANGES);
    entries(&mut out, changes());
    out
}

/// The entries of what the checker finds, by id.
pub fn findings() -> impl Iterator<Item = Entry> {
    checks::all().into_iter().map(finding)
}

/// The entries of what the comparison of revisions tells, and of what it finds in the lists of accepted changes.
pub fn changes() -> impl Iterator<Item = Entry> {
    let told = diff::CHECKS.iter().map(|check| Entry { id: check.id, severity: None, text: check.manual });
    told.chain(diff::OF_ACCEPTED.iter().copied().map(finding))
}

fn finding(check: &diagnostic::Check) -> Entry {
    Entry { id: check.id, severity: Some(check.severity.word()), text: check.manual }
}

fn entries(out: &mut String, entries: impl Iterator<Item = Entry>) {
    for Entry { id, severity, text } in entries {
        let severity = severity.map(|word| format!(" ({word})")).unwrap_or_default();
        let _ = write!(out, "\n### `{id}`{severity}\n\n{text}\n");
    }
}

/// The language without the checks.
#[must_use]
pub fn language() -> String {
    let mut out = INTRODUCTION.to_owned();
    out.push_str("\n## Scalars\n\n| word | a value is |\n| --- | --- |\n");
    for scalar in Scalar::ALL {
        let _ = writeln!(out, "| `{}` | {} |", scalar.word(), meaning(scalar));
    }
    out.push_str("\n## Keywords\n\nThe keywords of each kind of map. Those in bold are required.\n");
    for place in PLACES {
        describe(&mut out, place);
    }
    out.push_str(JSON_SCHEMA);
    for entry in &VOCABULARY {
        let _ = writeln!(out, "| `{}` | {} | {} |", entry.name, entry.support.word(), entry.how);
    }
    out.push_str(RULES);
    functions(&mut out);
    out.push_str(SEMANTICS);
    out
}

/// What is said of findings as a whole, in Markdown.
pub const CHECKS: &str = "
## Checks

Every finding has the id of its check, which stands for one defect.
";

const INTRODUCTION: &str = "\
# The spec language

A folder `specs/<api>/` describes one API in YAML. All `.yaml` and `.yml` files of the folder belong together, hidden ones aside: maps and lists may be split over them.
`specwright check` checks every spec and reports all findings; `specwright generate` generates the crates.

`specwright new api NAME` creates a new spec. Editors complete and check specs with
`specs/specwright.schema.json`: put `# yaml-language-server: $schema=../specwright.schema.json` on the first line of a file.

## Marks

| written | means |
| --- | --- |
| `name!: T` | the member is required |
| `name?: T` | the member is optional |
| `name: T` | the documentation does not say; the client accepts both |
| `T?` | the value may be null |
| `T!` | the value is never null |
| `T` | the documentation does not say |
| `list<T>`, `map<T>` | a list; an object with any names |
| `A \\| B` | one of several types, distinguished by JSON kind |

Text needs no quotes if the keyword takes text: `YES`, `NO` and `1.10` are text there. Quotes are needed only if YAML itself would read the value otherwise:
if it begins with a special character of YAML (`{ [ * & ! % @`), contains `: ` or ` #`, or is a path with `{}` or a type with `?` inside `{ }`: `\"string?\"`.
";

const JSON_SCHEMA: &str = "
## Keywords of JSON Schema

The validation keywords of JSON Schema 2020-12, and what corresponds to them. A keyword is written on a type, so the rule of JSON Schema that values of
another kind pass does not apply. A value that is absent or null satisfies every constraint.

| keyword | followed | how |
| --- | --- | --- |
";

const RULES: &str = "
## Expressions

`when` and `check` are written in the Common Expression Language, checked against the types of the spec and compiled to Rust. `this` is the value of the
type (or, in a rule of an operation, its parameters and `this.body`); `context.name` is what the caller passes. Members are referred to by their wire name;
one that is not an identifier is written in brackets or, if it has letters, digits and ` _ . - / ` only, in backticks: `this['@odata.type']`, ``this.`X-Tenant` ``.

| written | means |
| --- | --- |
| `null`, `true`, `12`, `0x1f`, `1.5`, `'text'`, `\"text\"`, `r'\\d'`, `[1, 2]` | literals; compared with a UUID, date or date-time, text in quotes is one |
| `this.a`, `this['a']`, `this.a.b`, `this.map['key']`, `this.list[0]` | members, values by key, items from 0; null if there is none |
| `a == b`, `a != b` | equal by value: `1` and `1.0`, UUIDs in any case, date-times at the same point in time, objects whatever the order of their members |
| `a < b`, `<=`, `>`, `>=` | numbers, text by code points, dates, date-times |
| `a in list`, `key in map` | equal to an item; a key of the map |
| `a && b`, `a \\|\\| b`, `!a` | with three results: `null \\|\\| true` is true, `null && false` is false |
| `a ? b : c` | both of one kind; null if `a` is null |
| `a + b`, `-`, `*`, `/`, `%`, `-a` | numbers; `+` joins texts too; `%` is for whole numbers and has the sign of `a` |
";

const SEMANTICS: &str = "
**Null.** An absent member reads as null, and so does a member or item of null; only `has()` distinguishes absent from null. `==`, `!=` and `in` treat null as
a value: null equals null and nothing else. Every other operation is null if an operand is null or if it has no result: a division by zero, a number with too many
digits, text that is not a number, an item beyond the end, a date-time with an offset compared with one without. `&&`, `||`, `all` and `exists` ignore a null if
another operand decides. A `check` is violated only by false and a `when` applies only if it is true, so `this.from <= this.to` needs no guard.

**Numbers.** Whole numbers and numbers with a fraction can be combined, and all are decimal: `0.1 + 0.2 == 0.3`. They have up to 38 digits besides zeros at either end, times a
power of ten, and are exact; a result or value with more digits is null, and a literal with more is refused. Nothing overflows at 64 bits. Whole numbers divide as
in CEL, `5 / 2` is 2 and `-5 / 2` is -2; if the type of either side may have a fraction, so has the quotient, rounded to 34 digits if it is infinite, ties to
even. An operand with more than 38 digits is null like any other value of that size, and the quotient with it.

**Not supported.** Map and message literals, bytes, unsigned numbers (`1u`), `?.` and other optional syntax, `map` with a condition, macros of two variables,
`type()`, `dyn()`, durations, timestamps as functions, functions of extensions: each is refused at its column, with `rule-unsupported` or
`rule-syntax`. `+` does not join two lists (`rule-arithmetic`). A condition is nested at most 96 levels deep (`rule-too-deep`). A rule that cannot be expressed is written as `server:`.
";

/// What is said of the comparison of revisions as a whole, in Markdown.
pub const CHANGES: &str = "
## Changes

`specwright diff` compares two revisions of a spec, model against model: order, comments, moved files, reworded descriptions, and types written in place or
under a name are no change of the contract: where a type gets a name or loses it, only code that names the type is concerned. Every change has the id of what
it is, and a verdict on each promise: `breaks`, `compatible`, `cannot-tell`, or `none` if it has nothing to do with it.

- **wire**, for each part of an exchange it shows in: `old_client` is a client generated from the base, talking to a service as the head documents it;
  `new_client` the reverse.
- **rust**: whether a consumer that compiles against the crate of the base compiles against that of the head.
- **behaviour**: `breaks` if a client does less or something else than before, as when it refuses more; `compatible` if it does more.

A member of an answer that was not said to be required and is now breaks nothing that is documented, and can fail to decode: it is `compatible` on the wire,
and `breaks` Rust and behaviour.

A change that is announced or unavoidable is accepted by an [accepted change](#accepted-change). One of a hand-written crate is accepted in the same way by an
`accepted.yaml` beside the `public-api.txt` of the crate, or by its raised version. What today's checks refuse of a base is compared as far as it resolves:
what they do not understand is told as neither new, gone nor changed.
";

/// The functions of conditions.
fn functions(out: &mut String) {
    out.push_str("\n| function | gives |\n| --- | --- |\n");
    for function in &FUNCTIONS {
        let _ = writeln!(out, "| `{}` | {} |", function.sample, function.says);
    }
}

fn meaning(scalar: Scalar) -> &'static str {
    match scalar {
        Scalar::String => "text",
        Scalar::Integer => "a whole number of any size, kept exactly",
        Scalar::Int32 => "a whole number of 32 bits",
        Scalar::Int64 => "a whole number of 64 bits",
        Scalar::Number => "a number, kept exactly as it came",
        Scalar::Decimal => "a decimal number, kept exactly as it came",
        Scalar::Boolean => "true or false",
        Scalar::Uuid => {
            "a UUID; read with or without hyphens, braces and `urn:uuid:`, and written in lower case with hyphens; an empty text that a service sends is kept"
        }
        Scalar::Date => "a calendar date",
        Scalar::DateTime => "a date with a time; sent back as it came, and otherwise with its offset only",
        Scalar::Uri => "a URI, kept as text; its form is checked",
        Scalar::Email => "an e-mail address, kept as text; its form is checked",
        Scalar::Json => "any JSON, kept as it came",
    }
}

fn describe(out: &mut String, place: &MapKind) {
    let _ = write!(
        out,
        "\n### {}\n\n{}\n\n```yaml\n{}\n```\n\n| key | holds | says |\n| --- | --- | --- |\n",
        title(place.name),
        place.doc,
        place.example
    );
    for keyword in place.keywords() {
        row(out, keyword);
    }
}

fn row(out: &mut String, keyword: &Keyword) {
    let name = if keyword.required { format!("**`{}`**", keyword.name) } else { format!("`{}`", keyword.name) };
    let _ = writeln!(out, "| {name} | {} | {} |", holds(&keyword.shape), keyword.doc.replace('|', "\\|"));
}

/// What a keyword may hold, in words.
fn holds(shape: &Shape) -> String {
    match shape {
        Shape::Text => "text".into(),
        Shape::Verbatim => "text, taken as it is".into(),
        Shape::Count => "a whole number".into(),
        Shape::Boolean => "`true` or `false`".into(),
        Shape::Date => "a day".into(),
        Shape::Literal => "any value".into(),
        Shape::Number => "a number".into(),
        Shape::Type => "a type".into(),
        Shape::Expression => "an expression".into(),
        Shape::Source => "`document / section`".into(),
        Shape::Word(words) => words.iter().map(|word| format!("`{word}`")).collect::<Vec<_>>().join(", "),
        Shape::List(inner) => format!("a list of {}", holds(inner)),
        Shape::OneOrMore(inner) => format!("{}, one or a list", holds(inner)),
        Shape::Map(_, inner) => format!("a map to {}", holds(inner)),
        Shape::Block(place) => format!("[{}](#{})", place().name, anchor(place().name)),
        Shape::ByKind { scalar, map, list } => {
            let parts = [scalar, map, list].into_iter().flatten().map(|shape| holds(shape));
            parts.collect::<Vec<_>>().join("; or ")
        }
    }
}

fn title(name: &str) -> String {
    let name = name.strip_prefix("an ").or_else(|| name.strip_prefix("a ")).unwrap_or(name);
    let mut letters = name.chars();
    letters.next().map_or_else(String::new, |first| first.to_uppercase().chain(letters).collect())
}

fn anchor(name: &str) -> String {
    title(name).to_lowercase().replace(' ', "-")
}
