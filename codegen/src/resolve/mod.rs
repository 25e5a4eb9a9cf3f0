//! ast -> model: names become references, short forms become long ones, what is inherited is filled in.

mod accepted;
mod api;
mod api_name;
mod auth;
mod document;
mod enumeration;
mod errata;
mod error_text;
mod example;
mod field;
mod form;
mod metadata;
mod named_type;
mod object;
mod operation;
mod path;
mod problem;
mod response;
mod rule;
mod server;
mod type_name;
mod type_text;
mod union;
mod usage;
mod wait;

use std::collections::BTreeMap;

use crate::ast::{Block, Entry, Value};
use crate::diagnostic::{Check, Diagnostic, Diagnostics};
use crate::model::{Api, Document, ErratumId, TypeDef, TypeId};
use crate::source::{SourceMap, Span};

pub use accepted::accepted;
pub use api_name::{RefusedName, other_name, refused_name};
pub use errata::matches as path_matches;
pub use object::INCLUDE_WITHOUT_MEMBERS;
pub use union::UNION_CASE;

static DUPLICATE_NAME: Check = Check::error(
    "duplicate-name",
    "Two things of one kind have the same name: types, operations, responses of the API, errata, rules, catalogues, examples. One of them could not be referred to. Rename or remove one.",
);

/// The checks of this room.
pub static CHECKS: &[&Check] = &[
    &DUPLICATE_NAME,
    &api::MISSING_API,
    &api_name::API_NAME,
    &auth::AUTH_FORM,
    &auth::CERTIFICATE_PER_CALL,
    &enumeration::ENUM_TYPE,
    &errata::ERRATUM_TOUCHES_NOTHING,
    &error_text::UNKNOWN_CATALOGUE,
    &example::EMPTY_EXAMPLE,
    &metadata::SOURCE_FORM,
    &metadata::UNKNOWN_DOCUMENT,
    &metadata::UNKNOWN_ERRATUM,
    &metadata::UNKNOWN_FACET,
    &metadata::UNKNOWN_SECTION,
    &form::CONFLICTING_TYPES,
    &form::DEPENDENT_KEYWORD,
    &form::MISPLACED_KEYWORD,
    &form::MISSING_TYPE,
    &named_type::MARKED_ENUM,
    &object::INCLUDE_WITHOUT_MEMBERS,
    &operation::MISSING_METHOD,
    &operation::SEVERAL_METHODS,
    &path::DUPLICATE_PATH_PARAMETER,
    &path::OPTIONAL_PATH_PARAMETER,
    &path::PATH_TEMPLATE,
    &path::UNDECLARED_PATH_PARAMETER,
    &path::UNUSED_PATH_PARAMETER,
    &problem::EMPTY_PROBLEM,
    &problem::PROBLEM_PLACE,
    &rule::RULE_FORM,
    &server::SERVER_FORM,
    &server::SERVER_NAME,
    &server::SERVER_PATH,
    &server::SERVER_PLACEHOLDER,
    &server::SERVER_URL,
    &server::THEN_WITHOUT_GIVEN,
    &type_name::RESERVED_TYPE_NAME,
    &type_text::UNKNOWN_TYPE,
    &union::CHOICE_OF_ITSELF,
    &union::MISSING_CASES,
    &union::UNION_CASE,
    &wait::SEVERAL_WAIT_MEMBERS,
];

/// Resolves the files of one API. What could be understood comes back even where something was wrong.
pub fn resolve(files: &[Block], sources: &SourceMap, diagnostics: &mut Diagnostics) -> Option<Api> {
    let mut resolver = Resolver {
        sources,
        diagnostics,
        documents: Vec::new(),
        type_names: BTreeMap::new(),
        inline: Vec::new(),
        unplaced: Vec::new(),
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
    /// Positions of those of which it is not yet told what is known of their place, ascending.
    unplaced: Vec<usize>,
    declared: usize,
    errata: BTreeMap<String, ErratumId>,
    catalogues: BTreeMap<String, usize>,
}

impl Resolver<'_> {
    fn report(&mut self, diagnostic: Diagnostic) {
        self.diagnostics.push(diagnostic);
    }

    /// Reports the second of two equal names; true for the first.
    fn first_of_name(&mut self, seen: &mut BTreeMap<String, Span>, what: &str, name: &str, span: Span) -> bool {
        if let Some(first) = seen.get(name) {
            let first = *first;
            self.report(
                Diagnostic::new(&DUPLICATE_NAME, span, format!("{what} `{name}` is declared twice"))
                    .label("second here")
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
