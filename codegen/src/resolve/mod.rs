//! ast -> model: names become references, short forms become long ones, what is inherited is filled in.

mod api;
mod errata;
mod facts;
mod operation;
mod types;
mod usage;

use std::collections::BTreeMap;

use crate::ast::{Block, Entry, Value};
use crate::diagnostic::{Check, Diagnostic, Diagnostics};
use crate::model::{Api, Document, ErratumId, TypeDef, TypeId};
use crate::source::{SourceMap, Span};

pub use errata::matches as path_matches;

static UNKNOWN_TYPE: Check = Check::error(
    "unknown-type",
    "A name is used as a type, and no type of that name is declared under `types:`. Built-in scalars are lower case: `string`, `integer`, `uuid` and so on; named types are declared once and referred to by name.",
);
static TYPE_FORM: Check = Check::error(
    "type-form",
    "A type or field says what it is in none or in several ways. Exactly one of `fields` (with `include`, `pairs`), `type`, `list`, `map`, `enum`, `const`, `union`, `choice` has to be there; `enum` may stand beside `type: string`, `type: integer` or `list`. `cases` goes with `choice`, `pairs` with `fields`, `closed` with `enum`, `join` with the parameters of a query; elsewhere they would be lost.",
);
static UNKNOWN_SECTION: Check = Check::error(
    "unknown-section",
    "A source names a document or a section that `documents:` does not list. A source is written `document / section`.",
);
static UNKNOWN_ERRATUM: Check =
    Check::error("unknown-erratum", "`errata:` or `breaks:` names an erratum that is not declared under `errata:`.");
static UNKNOWN_CATALOGUE: Check = Check::error(
    "unknown-catalogue",
    "`errors:` of a response names a catalogue that is not declared under the API's `errors:`.",
);
static UNKNOWN_FACET: Check = Check::error(
    "unknown-facet",
    "`evidence:` names a facet that the node does not have. A facet is a keyword of the node, or `required`, `null` or `name`.",
);
static DUPLICATE_NAME: Check = Check::error(
    "duplicate-name",
    "Two things of one kind have the same name: types, operations, errata, rules, catalogues, examples. One of them could not be referred to.",
);
static API_NAME: Check = Check::error(
    "api-name",
    "A spec has exactly one `api:`, the API's name: lower-case letters, digits and `_`, beginning with a letter. It names the folder and the crate.",
);
static ERRATUM_TOUCHES_NOTHING: Check = Check::error(
    "erratum-touches-nothing",
    "An erratum's `at` matches no node of the spec: the deviation it describes is not there (any more). Correct the path, or remove the erratum.",
);
static OPERATION_FORM: Check = Check::error(
    "operation-form",
    "An operation has exactly one method keyword (`get`, `post`, `put`, `patch`, `delete`, `head`, `options`) whose value is a path template that begins with `/`; braces enclose the name of one parameter, which `path` declares. Its examples are requests or responses, and a wait looks at one member.",
);
static RULE_FORM: Check = Check::error(
    "rule-form",
    "A rule is either `require`/`forbid` (with or without `when`), or one `check`, or one `server` sentence.",
);
static SERVER_FORM: Check = Check::error(
    "server-form",
    "A server is a `url`, or `given` (with `then` for what follows the caller's URL). URLs begin with `https://` or `http://`, and nothing but `{version}` is filled in.",
);
static AUTH_FORM: Check = Check::error(
    "auth-form",
    "An auth scheme says one thing that is sent: `header`, `query`, `bearer`, `basic` or `clientCertificate`. A client certificate belongs to the connection and cannot be given per call.",
);

/// The checks of this room.
pub static CHECKS: &[&Check] = &[
    &UNKNOWN_TYPE,
    &TYPE_FORM,
    &UNKNOWN_SECTION,
    &UNKNOWN_ERRATUM,
    &UNKNOWN_CATALOGUE,
    &UNKNOWN_FACET,
    &DUPLICATE_NAME,
    &API_NAME,
    &ERRATUM_TOUCHES_NOTHING,
    &OPERATION_FORM,
    &RULE_FORM,
    &SERVER_FORM,
    &AUTH_FORM,
];

/// Resolves the files of one API. What could be understood comes back even where something was wrong.
pub fn resolve(files: &[Block], sources: &SourceMap, diagnostics: &mut Diagnostics) -> Option<Api> {
    let mut resolver = Resolver {
        sources,
        diagnostics,
        documents: Vec::new(),
        type_names: BTreeMap::new(),
        inline: Vec::new(),
        declared: 0,
        errata: BTreeMap::new(),
        catalogues: BTreeMap::new(),
    };
    resolver.api(files)
}

struct Resolver<'a> {
    sources: &'a SourceMap,
    diagnostics: &'a mut Diagnostics,
    documents: Vec<Document>,
    type_names: BTreeMap<String, (TypeId, Span)>,
    /// Types written in place; their ids follow those of the declared ones.
    inline: Vec<TypeDef>,
    declared: usize,
    errata: BTreeMap<String, ErratumId>,
    catalogues: BTreeMap<String, usize>,
}

impl Resolver<'_> {
    fn report(&mut self, diagnostic: Diagnostic) {
        self.diagnostics.push(diagnostic);
    }

    /// Tells of the second of two equal names; true for the first.
    fn first_of_name(&mut self, seen: &mut BTreeMap<String, Span>, what: &str, name: &str, span: Span) -> bool {
        if let Some(first) = seen.get(name) {
            let first = *first;
            self.report(
                Diagnostic::new(&DUPLICATE_NAME, span, format!("{what} `{name}` is declared twice"))
                    .label("again here")
                    .also(first, "first here")
                    .help("rename or remove one of the two"),
            );
            return false;
        }
        seen.insert(name.to_owned(), span);
        true
    }
}

/// The entries of a keyword that holds a map, over all files.
fn entries<'b>(files: &'b [Block], keyword: &'b str) -> impl Iterator<Item = &'b Entry> {
    files.iter().flat_map(move |file| file.map(keyword))
}

/// The blocks of a keyword that holds a list, over all files.
fn blocks<'b>(files: &'b [Block], keyword: &'b str) -> impl Iterator<Item = &'b Block> {
    files.iter().flat_map(move |file| file.blocks(keyword))
}

/// The block behind an entry.
const fn block_of(value: &Value) -> Option<&Block> {
    match value {
        Value::Block(block) => Some(block),
        _ => None,
    }
}
