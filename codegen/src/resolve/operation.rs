//! Operations: path templates, parameters, bodies, responses, paging, waiting.

use std::collections::BTreeMap;

use heck::ToUpperCamelCase;

use super::types::{presence, response_word, spanned_key};
use super::{OPERATION_FORM, Resolver, UNKNOWN_CATALOGUE, block_of};
use crate::ast::{Block, Entry, Scalar as Text, Value};
use crate::diagnostic::{Diagnostic, did_you_mean};
use crate::model::*;
use crate::source::{Span, Spanned};

impl Resolver<'_> {
    /// An operation; `None` where it lacks a method.
    pub(super) fn operation(&mut self, entry: &Entry, inherited: &[Source]) -> Option<Operation> {
        let block = block_of(&entry.value)?;
        let name = spanned_key(entry);
        let facts = self.facts(block, name.span, inherited);
        let sources = facts.sources.clone();
        let (verb, path) = self.verb(block, &name)?;
        let (parts, written, whole) = self.template(&path);
        let mut parameters: Vec<Field> =
            block.map("path").iter().map(|entry| self.field(entry, &owner(&name), &sources)).collect();
        for parameter in &mut parameters {
            if parameter.presence == Presence::Optional {
                let message = format!("the path cannot do without `{}`", parameter.name.value);
                self.report(
                    Diagnostic::new(&OPERATION_FORM, parameter.name.span, message)
                        .help(format!("write `{}` without a mark", parameter.name.value)),
                );
            }
            parameter.presence = Presence::Required;
        }
        // In the order of the template, so that arguments follow the path; strays are left for the check.
        parameters.sort_by_key(|parameter| {
            written.iter().position(|known| known.value == parameter.name.value).unwrap_or(usize::MAX)
        });
        let template = parts
            .into_iter()
            .map(|part| match part {
                Ok(literal) => PathPart::Literal(literal),
                Err(parameter) => match parameters.iter().position(|known| known.name.value == parameter.value) {
                    Some(at) => PathPart::Parameter(at),
                    None => {
                        self.report(
                            Diagnostic::new(
                                &OPERATION_FORM,
                                parameter.span,
                                format!("the path has `{{{}}}`, and `path:` does not declare it", parameter.value),
                            )
                            .help(format!("add `path: {{{}: string}}` with its type", parameter.value)),
                        );
                        PathPart::Literal(String::new())
                    }
                },
            })
            .collect();
        for parameter in &parameters {
            if whole && !written.iter().any(|known| known.value == parameter.name.value) {
                let help = did_you_mean(&parameter.name.value, written.iter().map(|known| known.value.as_str()))
                    .unwrap_or_else(|| {
                        format!("write `{{{}}}` into the path, or remove the parameter", parameter.name.value)
                    });
                let message = format!("the path has no `{{{}}}`", parameter.name.value);
                self.report(
                    Diagnostic::new(&OPERATION_FORM, parameter.name.span, message)
                        .also(path.span, "the path")
                        .help(help),
                );
            }
        }
        let (mut request_examples, mut response_examples) = (Vec::new(), Vec::new());
        let mut seen = BTreeMap::new();
        for example in block.blocks("examples") {
            if example.value("request").is_none() && example.value("response").is_none() && !example.incomplete {
                self.report(
                    Diagnostic::new(&OPERATION_FORM, example.span, "the example of an operation shows nothing")
                        .help("add `request:` or `response:` with the payload as printed"),
                );
            }
            if example.value("request").is_some() {
                request_examples.extend(self.example(example, "request", &sources, &mut seen));
            }
            if example.value("response").is_some() {
                let status = example.scalar("status").and_then(|text| {
                    let code = Status::Code(u16::try_from(text.count()?).ok()?);
                    Some(Spanned::new(code, text.span))
                });
                let mut ignored = BTreeMap::new();
                let names = if example.value("request").is_some() { &mut ignored } else { &mut seen };
                response_examples
                    .extend(self.example(example, "response", &sources, names).map(|example| (status, example)));
            }
        }
        let full = name.value.clone();
        let (resource, method_name) = full.rsplit_once('.').unwrap_or(("", &full));
        Some(Operation {
            resource: resource.split('.').filter(|part| !part.is_empty()).map(str::to_owned).collect(),
            method_name: method_name.to_owned(),
            verb,
            path,
            template,
            path_parameters: parameters,
            query: block.map("query").iter().map(|entry| self.query(entry, &owner(&name), &sources)).collect(),
            headers: block.map("headers").iter().map(|entry| self.field(entry, &owner(&name), &sources)).collect(),
            body: block.entry("body").map(|entry| self.body(entry, &owner(&name), &sources)),
            responses: self.responses(block, &owner(&name), &sources),
            auth: self.auth(block, &sources),
            rate_limit: self.rate_limit(block, &sources),
            roles: block.scalars("roles").map(Text::spanned).collect(),
            idempotent: block.scalar("idempotent").map(|text| Spanned::new(text.text == "true", text.span)),
            paginate: block.entry("paginate").and_then(paginate),
            waits: block.map("wait").iter().filter_map(|entry| self.wait(entry, &sources)).collect(),
            rules: self.rules(block, &sources),
            context: self.context(block, &owner(&name), &sources),
            request_examples,
            response_examples,
            facts,
            name,
        })
    }

    fn verb(&mut self, block: &Block, name: &Spanned<String>) -> Option<(Verb, Spanned<String>)> {
        let found: Vec<(Verb, &Text)> =
            Verb::ALL.into_iter().filter_map(|verb| Some((verb, block.scalar(verb.keyword())?))).collect();
        match found.as_slice() {
            [(verb, path)] => Some((*verb, path.spanned())),
            [] if block.incomplete => None,
            [] => {
                self.report(
                    Diagnostic::new(
                        &OPERATION_FORM,
                        name.span,
                        format!("the operation `{}` has no method", name.value),
                    )
                    .help("add `get: /path`, or another of `post`, `put`, `patch`, `delete`, `head`, `options`"),
                );
                None
            }
            [_, (_, second), ..] => {
                self.report(
                    Diagnostic::new(
                        &OPERATION_FORM,
                        second.span,
                        format!("the operation `{}` has two methods", name.value),
                    )
                    .also(found[0].1.span, "the first")
                    .help("declare one operation for each method"),
                );
                None
            }
        }
    }

    /// The parts of a template: text, or the name of a parameter; the names alone; and whether it could be read to its end.
    #[expect(clippy::type_complexity, reason = "a part is text or a name, and both go no further than the caller")]
    fn template(
        &mut self,
        path: &Spanned<String>,
    ) -> (Vec<Result<String, Spanned<String>>>, Vec<Spanned<String>>, bool) {
        let text = Text { text: path.value.clone(), span: path.span, plain: true, in_flow: false };
        let mut parts = Vec::new();
        let mut names: Vec<Spanned<String>> = Vec::new();
        let bad = |resolver: &mut Self, range: std::ops::Range<usize>, message: String, help: &str| {
            let span = text.locate(resolver.sources, range);
            resolver.report(Diagnostic::new(&OPERATION_FORM, span, message).help(help));
        };
        if !path.value.starts_with('/') {
            bad(
                self,
                0..path.value.len(),
                format!("the path `{}` does not begin with `/`", path.value),
                "write the path from the server's base on, with a leading `/`",
            );
        }
        if let Some(at) = path.value.find(['?', '#', ' ']) {
            bad(
                self,
                at..at + 1,
                "a path holds no `?`, `#` or blank".to_owned(),
                "declare query parameters under `query:`",
            );
        }
        let mut rest = path.value.as_str();
        let mut at = 0;
        while let Some(open) = rest.find(['{', '}']) {
            if open > 0 {
                parts.push(Ok(rest[..open].to_owned()));
            }
            let close = rest[open..].find('}').filter(|_| rest[open..].starts_with('{'));
            let name =
                close.map(|close| &rest[open + 1..open + close]).filter(|name| !name.is_empty() && !name.contains('{'));
            let (Some(close), Some(name)) = (close, name) else {
                bad(
                    self,
                    at + open..at + open + 1,
                    "a brace in the path encloses no name".to_owned(),
                    "write `{name}`",
                );
                return (parts, names, false);
            };
            let span = text.locate(self.sources, at + open + 1..at + open + close);
            let name = Spanned::new(name.to_owned(), span);
            if names.iter().any(|known| known.value == name.value) {
                bad(
                    self,
                    at + open..at + open + close + 1,
                    format!("`{{{}}}` stands twice in the path", name.value),
                    "give the two parameters different names",
                );
            } else {
                names.push(name.clone());
            }
            parts.push(Err(name));
            at += open + close + 1;
            rest = &rest[open + close + 1..];
        }
        if !rest.is_empty() {
            parts.push(Ok(rest.to_owned()));
        }
        (parts, names, true)
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

    fn body(&mut self, entry: &Entry, owner: &str, sources: &[Source]) -> Body {
        let hint = format!("{owner}Body");
        let mut body = Body {
            ty: Type::plain(TypeKind::Scalar(Scalar::Json), entry.value.span()),
            media: "application/json".to_owned(),
            media_said: false,
            optional: false,
            facts: Self::bare_facts(entry.key.span, sources),
        };
        match &entry.value {
            Value::Scalar(text) => body.ty = self.type_text(text, &hint),
            Value::Block(block) => {
                body.facts = self.facts(block, entry.key.span, sources);
                if let Some(text) = block.scalar("type") {
                    body.ty = self.type_text(text, &hint);
                }
                if let Some(media) = block.text("media") {
                    body.media = media;
                    body.media_said = true;
                }
                body.optional = block.is_true("optional");
            }
            _ => {}
        }
        body
    }

    /// The responses of an API or of an operation.
    pub(super) fn responses(&mut self, block: &Block, owner: &str, sources: &[Source]) -> Vec<Response> {
        block.map("responses").iter().filter_map(|entry| self.response(entry, owner, sources)).collect()
    }

    fn response(&mut self, entry: &Entry, owner: &str, sources: &[Source]) -> Option<Response> {
        let status = Spanned::new(Status::parse(&entry.key.text)?, entry.key.span);
        let hint = format!("{owner}{}", entry.key.text.to_upper_camel_case());
        let block = block_of(&entry.value);
        let facts = match block {
            Some(block) => self.facts(block, entry.key.span, sources),
            None => Self::bare_facts(entry.key.span, sources),
        };
        let body = match response_word(&entry.value) {
            Some(word) if word.text == "none" => ResponseBody::None,
            Some(_) => ResponseBody::Undocumented,
            None => {
                let text = match &entry.value {
                    Value::Scalar(text) => text,
                    _ => block?.scalar("type")?,
                };
                ResponseBody::Type(self.type_text(text, &hint))
            }
        };
        let catalogue = block.and_then(|block| block.scalar("errors")).and_then(|name| self.catalogue_named(name));
        Some(Response {
            status,
            body,
            media: block.and_then(|block| block.text("media")),
            means_absent: block.is_some_and(|block| block.value("means").is_some()),
            catalogue,
            facts,
        })
    }

    fn catalogue_named(&mut self, name: &Text) -> Option<usize> {
        let found = self.catalogues.get(&name.text).copied();
        if found.is_none() {
            let help = did_you_mean(&name.text, self.catalogues.keys().map(String::as_str))
                .unwrap_or_else(|| format!("declare it: `errors: {{{}: […]}}`", name.text));
            self.report(
                Diagnostic::new(&UNKNOWN_CATALOGUE, name.span, format!("no catalogue is called `{}`", name.text))
                    .help(help),
            );
        }
        found
    }

    fn wait(&mut self, entry: &Entry, sources: &[Source]) -> Option<Wait> {
        let block = block_of(&entry.value)?;
        for keyword in ["until", "while"] {
            if let [_, second, ..] = block.map(keyword) {
                self.report(
                    Diagnostic::new(&OPERATION_FORM, second.key.span, format!("`{keyword}` looks at one member"))
                        .help("keep one; declare another wait for the other"),
                );
            }
        }
        let states = |keyword: &str| {
            block.map(keyword).first().map(|state| {
                let values = state.value.scalars().map(Text::spanned).collect();
                (spanned_key(state), values)
            })
        };
        if let Some(every) = block.block("every") {
            // Our policy has no place in the model; its sources are looked at all the same.
            self.facts(every, entry.key.span, sources);
        }
        let every = block.block("every").and_then(|every| every.scalar("seconds"));
        Some(Wait {
            name: spanned_key(entry),
            until: states("until"),
            during: states("while"),
            changed: block.scalar("changed").map(Text::spanned),
            not_after: block.scalar("not-after").map(Text::spanned),
            every_seconds: every.and_then(|text| Some(Spanned::new(text.count()?, text.span))),
            facts: self.facts(block, entry.key.span, sources),
        })
    }

    /// The auth of an API or of an operation.
    pub(super) fn auth(&mut self, block: &Block, sources: &[Source]) -> Option<Auth> {
        let entry = block.entry("auth")?;
        Some(match &entry.value {
            Value::Map(entries, _) => {
                Auth::Schemes(entries.iter().filter_map(|entry| self.scheme(entry, sources)).collect())
            }
            Value::Scalar(word) if word.text == "none" => Auth::None(Self::bare_facts(entry.key.span, sources)),
            _ => Auth::Undocumented(Self::bare_facts(entry.key.span, sources)),
        })
    }

    fn scheme(&mut self, entry: &Entry, sources: &[Source]) -> Option<AuthScheme> {
        let block = block_of(&entry.value)?;
        let mut kinds: Vec<(AuthKind, Span)> = Vec::new();
        type Make = fn(String) -> AuthKind;
        let makers: [(&str, Make); 5] = [
            ("header", AuthKind::Header),
            ("query", AuthKind::Query),
            ("bearer", AuthKind::Bearer),
            ("basic", AuthKind::Basic),
            ("clientCertificate", |_| AuthKind::ClientCertificate),
        ];
        for (keyword, make) in makers {
            if let Some(text) = block.scalar(keyword) {
                kinds.push((make(text.text.clone()), text.span));
            }
        }
        let facts = self.facts(block, entry.key.span, sources);
        let per_call = block.scalar("per").is_some_and(|per| per.text == "call");
        if kinds.is_empty() && block.incomplete {
            return None;
        }
        let [(kind, _)] = kinds.as_slice() else {
            let message = format!("the scheme `{}` has to say one thing that is sent", entry.key.text);
            let span = kinds.get(1).map_or(entry.key.span, |(_, span)| *span);
            self.report(
                Diagnostic::new(&super::AUTH_FORM, span, message)
                    .help("write one of `header`, `query`, `bearer`, `basic`, `clientCertificate`; schemes of their own for the rest"),
            );
            return None;
        };
        if per_call && *kind == AuthKind::ClientCertificate {
            self.report(
                Diagnostic::new(&super::AUTH_FORM, entry.key.span, "a client certificate cannot be given per call")
                    .help("remove `per: call`"),
            );
        }
        Some(AuthScheme {
            name: spanned_key(entry),
            required: presence(entry) != Presence::Optional,
            kind: kind.clone(),
            per_call,
            facts,
        })
    }

    /// The rate limit of an API or of an operation.
    pub(super) fn rate_limit(&mut self, block: &Block, sources: &[Source]) -> Option<RateLimit> {
        let entry = block.entry("rateLimit")?;
        let block = block_of(&entry.value)?;
        let calls = block.scalar("calls")?;
        Some(RateLimit {
            calls: Spanned::new(calls.count()?, calls.span),
            per: block.scalar("per")?.spanned(),
            key: block.scalars("key").map(Text::spanned).collect(),
            facts: self.facts(block, entry.key.span, sources),
        })
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

/// The name that types written in place inside an operation begin with.
fn owner(name: &Spanned<String>) -> String {
    name.value.replace('.', "_").to_upper_camel_case()
}
