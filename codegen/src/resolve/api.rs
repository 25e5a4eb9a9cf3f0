//! The API as a whole, put together from its files.

use std::collections::BTreeMap;

use super::{Resolver, entries};
use crate::ast::yaml::DUPLICATE_KEY;
use crate::ast::{Block, Entry, Scalar as Text, Value};
use crate::diagnostic::{Check, Diagnostic};
use crate::model::*;
use crate::source::{Span, Spanned};

pub(super) static MISSING_API: Check = Check::error(
    "missing-api",
    "No file of the spec has `api:`, the name of the API. Add `api: name` to one of the files.",
);
impl Resolver<'_> {
    /// The API that the files describe; `None` where it has no name.
    pub(super) fn api(&mut self, files: &[Block]) -> Option<Api> {
        let Some(first) = files.first() else {
            let start = self.sources.iter().next().map(|(id, _)| Span::new(id, 0, 0))?;
            self.nameless(start);
            return None;
        };
        let head = self.head(files, first);
        self.documents(files);
        self.collect_errata(files);
        self.collect_catalogues(files);
        let type_entries: Vec<&Entry> = self.collect_type_names(entries(files, "types"));

        let name = self.name(&head)?;
        let metadata = self.metadata(&head, name.span, &[]);
        let inherited = metadata.sources.clone();
        let mut types: Vec<TypeDef> = type_entries.into_iter().map(|entry| self.type_def(entry, &inherited)).collect();
        let operations = self.operations(files, &inherited);
        let (versions, versions_facts) = self.versions(&head, &inherited);
        let field = |resolver: &mut Self, keyword: &str| -> Vec<Field> {
            entries(files, keyword).map(|entry| resolver.header(entry, "", &inherited)).collect()
        };
        let client_headers = field(self, "client");
        let call_headers = field(self, "headers");
        let mut api = Api {
            title: head.text("title"),
            crate_version: head.block("crate").and_then(|block| block.scalar("version")).map(Text::spanned),
            documents: self.documents.clone(),
            versions,
            versions_facts,
            server: self.server(&head, &inherited),
            auth: self.auth(&head, &inherited),
            client_headers,
            call_headers,
            rate_limit: self.rate_limit(&head, &inherited),
            reference: head.scalar("reference").map(Text::spanned),
            responses: self.api_responses(files, &inherited),
            operations,
            catalogues: self.catalogue_list(files, &inherited),
            errata: self.errata_list(files),
            accepted: super::accepted::accepted(files),
            types: Vec::new(),
            metadata,
            name,
        };
        types.append(&mut self.inline);
        api.types = types;
        self.apply_errata(&mut api);
        super::usage::mark(&mut api);
        Some(api)
    }

    fn operations(&mut self, files: &[Block], inherited: &[Source]) -> Vec<Operation> {
        let mut seen = BTreeMap::new();
        let mut operations = Vec::new();
        for entry in entries(files, "operations") {
            if self.first_of_name(&mut seen, "the operation", &entry.key.text, entry.key.span) {
                operations.extend(self.operation(entry, inherited));
            }
        }
        operations
    }

    fn api_responses(&mut self, files: &[Block], inherited: &[Source]) -> Vec<Response> {
        let mut seen = BTreeMap::new();
        let mut responses = Vec::new();
        for entry in entries(files, "responses") {
            if self.first_of_name(&mut seen, "the response", &entry.key.text, entry.key.span) {
                responses.extend(self.response(entry, "Api", inherited));
            }
        }
        responses
    }

    /// The single-valued keywords of all files. One that is in two files is reported: one of the two would be lost.
    fn head(&mut self, files: &[Block], first: &Block) -> Block {
        let mut single = Vec::new();
        let mut seen: BTreeMap<&str, Span> = BTreeMap::new();
        for entry in files.iter().flat_map(|file| &file.entries) {
            let key = entry.key.text.as_str();
            if first.place.keyword(key).is_some_and(|keyword| keyword.shape.is_merged()) {
                continue;
            }
            single.push(entry.clone());
            if let Some(first) = seen.get(key) {
                let message = format!("`{key}` appears in two files of this API");
                let diagnostic = Diagnostic::new(&DUPLICATE_KEY, entry.key.span, message)
                    .label("second here")
                    .also(*first, "first here")
                    .help("keep one of the two");
                self.report(diagnostic);
            } else {
                seen.insert(key, entry.key.span);
            }
        }
        Block {
            place: first.place,
            span: first.span,
            entries: single,
            incomplete: files.iter().any(|file| file.incomplete),
        }
    }

    fn name(&mut self, head: &Block) -> Option<Spanned<String>> {
        let Some(name) = head.scalar("api").map(Text::spanned) else {
            if !head.incomplete {
                self.nameless(Span::new(head.span.file, head.span.start as usize, head.span.start as usize));
            }
            return None;
        };
        if let Some(finding) = super::api_name::finding(&name) {
            self.report(finding);
        }
        Some(name)
    }

    fn nameless(&mut self, at: Span) {
        self.report(
            Diagnostic::new(&MISSING_API, at, "no file of this spec has `api:`")
                .help("add `api: name` to one of the files"),
        );
    }

    fn versions(&mut self, head: &Block, inherited: &[Source]) -> (Vec<Spanned<String>>, Option<Metadata>) {
        let Some(entry) = head.entry("versions") else { return (Vec::new(), None) };
        match &entry.value {
            Value::Block(block) => {
                let metadata = self.metadata(block, entry.key.span, inherited);
                (block.scalars("list").map(Text::spanned).collect(), Some(metadata))
            }
            value => (value.scalars().map(Text::spanned).collect(), Some(Self::bare_facts(entry.key.span, inherited))),
        }
    }
}
