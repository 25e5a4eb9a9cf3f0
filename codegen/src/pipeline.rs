//! The whole compiler on one screen.

use crate::ast::{self, Block, table};
use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::source::SourceMap;
use crate::valid::{self, ValidApi};
use crate::{lint, resolve};

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
    let files = parse(sources, &mut diagnostics);
    let api = resolve::resolve(&files, sources, &mut diagnostics);
    let api = api.and_then(|api| valid::validate(api, &mut diagnostics));
    if let Some(api) = &api {
        lint::lint(api, &mut diagnostics);
    }
    Checked { api, diagnostics: diagnostics.sorted() }
}

fn parse(sources: &SourceMap, diagnostics: &mut Diagnostics) -> Vec<Block> {
    sources
        .iter()
        .filter_map(|(id, file)| {
            let tree = ast::yaml::parse(id, file, diagnostics)?;
            ast::decode(&tree, &table::API, diagnostics)
        })
        .collect()
}

/// The files of a proved API's crate, below its folder.
#[must_use]
pub fn generate(_api: &ValidApi) -> Vec<crate::backend::OutputFile> {
    Vec::new()
}
