//! The whole compiler on one screen.

use crate::ast::yaml::Yaml;
use crate::ast::{self, Block, table};
use crate::backend::{Header, OutputFile, json_schema, markdown, openapi, rust};
use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::model::{AcceptedChanges, Api};
use crate::source::SourceMap;
use crate::valid::{self, Surroundings, ValidApi};
use crate::{diff, docs, ir, lint, lower, resolve, rule_table};

/// What a check of one API came to.
#[derive(Debug)]
pub struct Checked {
    /// The API, where nothing keeps the output from being right.
    pub api: Option<ValidApi>,
    /// The API as far as it could be resolved, where something does: to be compared with, never to be generated from.
    pub refused: Option<Api>,
    /// What the spec says and the API that was resolved lacks, where that is not the whole.
    pub gaps: Option<diff::Gaps>,
    /// Everything found, by file and place.
    pub diagnostics: Vec<Diagnostic>,
}

impl Checked {
    /// The API as far as it resolves, to be compared with another revision; `None` where nothing does.
    #[must_use]
    pub fn side(&self) -> Option<diff::Side<'_>> {
        match &self.api {
            Some(valid) => Some(diff::Side::of(valid)),
            None => Some(diff::Side { api: self.refused.as_ref()?, valid: None, gaps: self.gaps.as_ref() }),
        }
    }
}

/// Checks the files of one API: text -> tree -> ast -> model -> proved model. Reports all that it finds, never panics.
#[must_use]
pub fn check(sources: &SourceMap) -> Checked {
    check_in(sources, None)
}

/// As [`check`]; the name of the API has to go with what lies around the spec.
#[must_use]
pub fn check_in(sources: &SourceMap, around: Option<&Surroundings<'_>>) -> Checked {
    let mut diagnostics = Diagnostics::default();
    let (mut refused, mut gaps) = (None, None);
    let mut api = parse(sources, &mut diagnostics).and_then(|(trees, files)| {
        // What was refused is missing from here on: the proofs would tell of its absence, not of the slip.
        let complete = !diagnostics.has_errors();
        let api = resolve::resolve(&files, sources, &mut diagnostics)?;
        if diagnostics.has_errors() {
            gaps = Some(diff::Gaps::of(&trees, diagnostics.errors()));
        }
        if !complete {
            refused = Some(api);
            return None;
        }
        valid::validate(api, &mut diagnostics).map_err(|api| refused = Some(*api)).ok()
    });
    if let Some(valid) = &api {
        lint::lint(valid, &mut diagnostics);
        if let Some(finding) = around.and_then(|around| around.check(valid)) {
            diagnostics.push(finding);
            refused = api.take().map(ValidApi::into_api);
        }
    }
    Checked { api, refused, gaps, diagnostics: diagnostics.sorted() }
}

/// The changes that a hand-written crate accepts, by a file that says nothing else, and what is wrong with it.
#[must_use]
pub fn accepted(sources: &SourceMap) -> (AcceptedChanges, Vec<Diagnostic>) {
    let mut diagnostics = Diagnostics::default();
    let mut blocks = Vec::new();
    for (id, file) in sources.iter() {
        let tree = ast::yaml::parse(id, file, &mut diagnostics);
        blocks.extend(tree.and_then(|tree| ast::decode(&tree, &table::ACCEPTED, sources, &mut diagnostics)));
    }
    (resolve::accepted(&blocks), diagnostics.sorted())
}

/// The files that say something, as text and by their meaning; `None` where one could not be read at all.
fn parse(sources: &SourceMap, diagnostics: &mut Diagnostics) -> Option<(Vec<Yaml>, Vec<Block>)> {
    let mut trees = Vec::new();
    let mut complete = true;
    for (id, file) in sources.iter() {
        let before = diagnostics.len();
        match ast::yaml::parse(id, file, diagnostics) {
            Some(tree) => trees.push(tree),
            // Without a finding the file is empty.
            None => complete &= diagnostics.len() == before,
        }
    }
    if !ast::is_known_language(&trees, diagnostics) {
        return None;
    }
    let mut blocks = Vec::new();
    for tree in &trees {
        match ast::decode(tree, &table::API, sources, diagnostics) {
            Some(block) => blocks.push(block),
            None => complete = false,
        }
    }
    complete.then_some((trees, blocks))
}

/// The Rust that a proved API becomes, as data.
#[must_use]
pub fn lower(api: &ValidApi) -> ir::Crate {
    lower::lower(api)
}

/// The files of a crate, below its folder.
#[must_use]
pub fn render(krate: &ir::Crate, header: &Header, runtime: &rust::Runtime, options: &rust::Options) -> Vec<OutputFile> {
    rust::render(krate, header, runtime, options)
}

/// A crate as one file, for `include!`.
#[must_use]
pub fn render_file(krate: &ir::Crate, header: &Header, options: &rust::Options) -> OutputFile {
    rust::render_file(krate, header, options)
}

/// The files of a proved API's crate, below its folder, with its docs.
#[must_use]
pub fn generate(api: &ValidApi, header: &Header, runtime: &rust::Runtime) -> Vec<OutputFile> {
    let krate = lower(api);
    let mut files = render(&krate, header, runtime, &rust::Options::default());
    let docs = render_docs(api, &krate, header);
    files.extend(docs.into_iter().map(|file| OutputFile { path: format!("docs/{}", file.path), ..file }));
    files.sort_by(|a, b| a.path.cmp(&b.path));
    files
}

/// The reference docs of a proved API as Markdown, below a folder of their own; the crate is what `lower` makes of it.
#[must_use]
pub fn render_docs(api: &ValidApi, krate: &ir::Crate, header: &Header) -> Vec<OutputFile> {
    markdown::render(&docs::docs(api, krate), header)
}

/// The formats besides Rust and Markdown that an API can be written in, a file each.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Format {
    /// OpenAPI 3.1.
    OpenApi,
    /// OpenAPI 3.0.
    OpenApi3_0,
    /// JSON Schema 2020-12.
    JsonSchema,
}

/// A proved API in another format.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Exported {
    /// The file.
    pub file: OutputFile,
    /// What OpenAPI 3.0 cannot say and 3.1 can; empty for other formats.
    pub unsaid: Vec<openapi::Unsaid>,
}

/// Writes a proved API in another format.
#[must_use]
pub fn export(api: &ValidApi, format: Format) -> Exported {
    let (file, unsaid) = match format {
        Format::OpenApi => (openapi::render(api), Vec::new()),
        Format::OpenApi3_0 => openapi::render_3_0(api),
        Format::JsonSchema => (json_schema::render(api), Vec::new()),
    };
    Exported { file, unsaid }
}

/// Every documented rule of a proved API.
#[must_use]
pub fn rules(api: &ValidApi) -> Vec<rule_table::Row> {
    rule_table::rows(api)
}
