//! Operations: their method and path, and everything that is sent and returned.

use heck::ToUpperCamelCase;

use super::field::spanned_key;
use super::{Resolver, block_of};
use crate::ast::{Block, Entry, Scalar as Text};
use crate::diagnostic::{Check, Diagnostic};
use crate::model::*;
use crate::source::Spanned;

pub(super) static MISSING_METHOD: Check = Check::error(
    "missing-method",
    "An operation has no method. Add one of `get`, `post`, `put`, `patch`, `delete`, `head` and `options`, with the path.",
);
pub(super) static SEVERAL_METHODS: Check = Check::error(
    "several-methods",
    "An operation has more than one method. Declare an operation for each; they may share types and parameters.",
);

impl Resolver<'_> {
    /// An operation; `None` where it lacks a method.
    pub(super) fn operation(&mut self, entry: &Entry, inherited: &[Source]) -> Option<Operation> {
        let block = block_of(&entry.value)?;
        let name = spanned_key(entry);
        let owner = name.value.replace('.', "_").to_upper_camel_case();
        let metadata = self.metadata(block, name.span, inherited);
        let sources = metadata.sources.clone();
        let (verb, path) = self.verb(block, &name)?;
        let (template, path_parameters) = self.path(block, &path, &owner, &sources);
        let (request_examples, response_examples) = self.operation_examples(block, &sources);
        let (resource, method_name) = name.value.rsplit_once('.').unwrap_or(("", &name.value));
        Some(Operation {
            resource: resource.split('.').filter(|part| !part.is_empty()).map(str::to_owned).collect(),
            method_name: method_name.to_owned(),
            verb,
            path,
            template,
            path_parameters,
            query: block.map("query").iter().map(|entry| self.query(entry, &owner, &sources)).collect(),
            headers: block.map("headers").iter().map(|entry| self.header(entry, &owner, &sources)).collect(),
            body: block.entry("body").map(|entry| self.body(entry, &owner, &sources)),
            responses: self.responses(block, &owner, &sources),
            auth: self.auth(block, &sources),
            rate_limit: self.rate_limit(block, &sources),
            roles: block.scalars("roles").map(Text::spanned).collect(),
            idempotent: block.scalar("idempotent").map(|text| Spanned::new(text.text == "true", text.span)),
            paginate: block.entry("paginate").and_then(paginate),
            waits: block.map("wait").iter().filter_map(|entry| self.wait(entry, &sources)).collect(),
            rules: self.rules(block, &sources),
            context: self.context(block, &owner, &sources),
            request_examples,
            response_examples,
            metadata,
            name,
        })
    }

    fn verb(&mut self, block: &Block, name: &Spanned<String>) -> Option<(Verb, Spanned<String>)> {
        let found: Vec<(Verb, &Text)> =
            Verb::ALL.into_iter().filter_map(|verb| Some((verb, block.scalar(verb.keyword())?))).collect();
        match found.as_slice() {
            [(verb, path)] => return Some((*verb, path.spanned())),
            [] if block.incomplete => {}
            [] => {
                let message = format!("the operation `{}` has no method", name.value);
                self.report(
                    Diagnostic::new(&MISSING_METHOD, name.span, message)
                        .help("add `get: /path`, or another of `post`, `put`, `patch`, `delete`, `head`, `options`"),
                );
            }
            [(_, first), (_, second), ..] => {
                let message = format!("the operation `{}` has more than one method", name.value);
                self.report(
                    Diagnostic::new(&SEVERAL_METHODS, second.span, message)
                        .also(first.span, "first here")
                        .help("declare one operation for each method"),
                );
            }
        }
        None
    }

    fn query(&mut self, entry: &Entry, owner: &str, sources: &[Source]) -> QueryParameter {
        let field = self.parameter(entry, owner, sources);
        let join = block_of(&entry.value).and_then(|block| block.scalar("join"));
        QueryParameter {
            field,
            join: join.and_then(|text| Join::ALL.into_iter().find(|join| join.word() == text.text)).unwrap_or_default(),
            join_span: join.map(|text| text.span),
        }
    }
}

fn paginate(entry: &Entry) -> Option<Paginate> {
    let block = block_of(&entry.value)?;
    let name = |keyword| block.scalar(keyword).map(Text::spanned);
    Some(Paginate {
        page: name("page"),
        size: name("size"),
        offset: name("offset"),
        cursor: name("cursor"),
        items: name("items"),
        more: name("more"),
        total: name("total"),
        next: name("next"),
        span: Some(entry.key.span),
    })
}
