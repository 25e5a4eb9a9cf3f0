//! The whole compiler on one screen.

use crate::ast::{self, Block, table};
use crate::backend::{OutputFile, rust};
use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::source::SourceMap;
use crate::valid::{self, ValidApi};
use crate::{lint, lower, resolve};

/// What a check of one API came to.
#[derive(Debug)]
pub struct Checked {
    /// The API, where nothing keeps the output from being right.
    pub api: Option<ValidApi>,
    /// Everything found, by file and place.
    pub diagnostics: Vec<Diagnostic>,
}

/// Checks the files of one API: text -> tree -> ast -> model -> proved model. Reports all that it finds, never panics.
#[must_use]
pub fn check(sources: &SourceMap) -> Checked {
    let mut diagnostics = Diagnostics::default();
    let api = parse(sources, &mut diagnostics).and_then(|files| {
        // What was refused is missing from here on: the proofs would tell of its absence, not of the slip.
        let complete = !diagnostics.has_errors();
        let api = resolve::resolve(&files, sources, &mut diagnostics)?;
        if complete { valid::validate(api, &mut diagnostics) } else { None }
    });
    let api = api.filter(|api| {
        lower::rust_names::check(api, &mut diagnostics);
        !diagnostics.has_errors()
    });
    if let Some(api) = &api {
        lint::lint(api, &mut diagnostics);
    }
    Checked { api, diagnostics: diagnostics.sorted() }
}

/// The files that say something; `None` where one could not be read at all.
fn parse(sources: &SourceMap, diagnostics: &mut Diagnostics) -> Option<Vec<Block>> {
    let mut blocks = Vec::new();
    let mut unread = 0;
    for (id, file) in sources.iter() {
        let before = diagnostics.len();
        let tree = ast::yaml::parse(id, file, diagnostics);
        match tree.and_then(|tree| ast::decode(&tree, &table::API, sources, diagnostics)) {
            Some(block) => blocks.push(block),
            None => unread += usize::from(diagnostics.len() > before),
        }
    }
    (unread == 0).then_some(blocks)
}

/// The files of a proved API's crate, below its folder.
#[must_use]
pub fn generate(api: &ValidApi) -> Vec<OutputFile> {
    rust::render(&lower::lower(api), &rust::Options::default())
}
