//! The API as a whole, put together from its files.

use std::collections::BTreeMap;

use super::types::spanned_key;
use super::{API_NAME, Resolver, SERVER_FORM, block_of, blocks, entries};
use crate::ast::yaml::DUPLICATE_KEY;
use crate::ast::{Block, Entry, Scalar as Text, Value};
use crate::diagnostic::{Diagnostic, did_you_mean};
use crate::model::*;
use crate::source::{Span, Spanned};

impl Resolver<'_> {
    pub(super) fn api(&mut self, files: &[Block]) -> Option<Api> {
        let Some(first) = files.first() else {
            let start = self.sources.iter().next().map(|(id, _)| Span::new(id, 0, 0))?;
            self.nameless(start);
            return None;
        };
        self.single_keys(files);
        // What single-valued keys say, wherever they stand.
        let head = Block {
            place: first.place,
            span: first.span,
            entries: files.iter().flat_map(|file| file.entries.iter().cloned()).collect(),
            incomplete: files.iter().any(|file| file.incomplete),
        };
        self.documents(files);
        self.collect_errata(files);
        self.collect_catalogues(files);
        let type_entries: Vec<&Entry> = self.collect_type_names(entries(files, "types"));

        let name = self.name(&head)?;
        let facts = self.facts(&head, name.span, &[]);
        let inherited = facts.sources.clone();
        let mut types: Vec<TypeDef> = type_entries.into_iter().map(|entry| self.type_def(entry, &inherited)).collect();

        let mut seen = BTreeMap::new();
        let mut operations = Vec::new();
        for entry in entries(files, "operations") {
            if self.first_of_name(&mut seen, "the operation", &entry.key.text, entry.key.span) {
                operations.extend(self.operation(entry, &inherited));
            }
        }
        let (versions, versions_facts) = self.versions(&head, &inherited);
        let field = |resolver: &mut Self, keyword: &str| -> Vec<Field> {
            entries(files, keyword).map(|entry| resolver.field(entry, "", &inherited)).collect()
        };
        let client_headers = field(self, "client");
        let call_headers = field(self, "headers");
        let mut api = Api {
            title: head.text("title"),
            documents: self.documents.clone(),
            versions,
            versions_facts,
            server: self.server(&head, &inherited),
            auth: self.auth(&head, &inherited),
            client_headers,
            call_headers,
            rate_limit: self.rate_limit(&head, &inherited),
            responses: self.responses(&head, "Api", &inherited),
            operations,
            catalogues: self.catalogue_list(files, &inherited),
            errata: self.errata_list(files),
            types: Vec::new(),
            facts,
            name,
        };
        types.append(&mut self.inline);
        api.types = types;
        self.apply_errata(&mut api);
        super::usage::mark(&mut api);
        Some(api)
    }

    /// Single-valued keys stand once in all files.
    fn single_keys(&mut self, files: &[Block]) {
        let merged = ["documents", "client", "headers", "types", "operations", "errors", "errata", "recorded"];
        let mut seen: BTreeMap<&str, Span> = BTreeMap::new();
        for entry in files.iter().flat_map(|file| &file.entries) {
            let key = entry.key.text.as_str();
            if merged.contains(&key) {
                continue;
            }
            if let Some(first) = seen.get(key) {
                let diagnostic =
                    Diagnostic::new(&DUPLICATE_KEY, entry.key.span, format!("`{key}` stands in two files of this API"))
                        .label("again here")
                        .also(*first, "first here")
                        .help("keep one of the two");
                self.report(diagnostic);
            } else {
                seen.insert(key, entry.key.span);
            }
        }
    }

    fn name(&mut self, head: &Block) -> Option<Spanned<String>> {
        let Some(name) = head.scalar("api").map(Text::spanned) else {
            if !head.incomplete {
                self.nameless(Span::new(head.span.file, head.span.start as usize, head.span.start as usize));
            }
            return None;
        };
        let fits = name.starts_with(|c: char| c.is_ascii_lowercase())
            && name.len() <= 64
            && name.chars().all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '_');
        // A crate of that name would hide the language's own, or could not be named in a path.
        let taken = ["core", "std", "alloc", "proc_macro", "test", "specwright", "specwright_runtime"]
            .contains(&name.as_str())
            || syn::parse_str::<syn::Ident>(&name).is_err();
        if !fits || taken {
            self.report(
                Diagnostic::new(&API_NAME, name.span, format!("`{}` cannot be the name of an API", name.value))
                    .help("use lower-case letters, digits and `_`, beginning with a letter, and no word of Rust"),
            );
        }
        Some(name)
    }

    fn nameless(&mut self, at: Span) {
        self.report(
            Diagnostic::new(&API_NAME, at, "no file of this spec says `api:`")
                .help("add `api: name` to one of the files"),
        );
    }

    fn documents(&mut self, files: &[Block]) {
        let mut seen = BTreeMap::new();
        for entry in entries(files, "documents") {
            let Some(block) = block_of(&entry.value) else { continue };
            if !self.first_of_name(&mut seen, "the document", &entry.key.text, entry.key.span) {
                continue;
            }
            let recorded: &[Entry] = entries(files, "recorded")
                .find(|known| known.key.text == entry.key.text)
                .and_then(|known| match &known.value {
                    Value::Map(sections, _) => Some(sections.as_slice()),
                    _ => None,
                })
                .unwrap_or(&[]);
            let sections = block.map("sections").iter().map(|section| section_of(section, recorded)).collect();
            self.documents.push(Document {
                id: spanned_key(entry),
                title: block.text("title"),
                file: block.scalar("file").map(Text::spanned),
                url: block.text("url"),
                retrieved: block.scalar("retrieved").map(Text::spanned),
                sections,
            });
        }
    }

    fn collect_errata(&mut self, files: &[Block]) {
        let mut seen = BTreeMap::new();
        for (at, block) in blocks(files, "errata").enumerate() {
            if let Some(id) = block.scalar("id")
                && self.first_of_name(&mut seen, "the erratum", &id.text, id.span)
            {
                self.errata.insert(id.text.clone(), ErratumId(at));
            }
        }
    }

    fn collect_catalogues(&mut self, files: &[Block]) {
        let mut seen = BTreeMap::new();
        for (at, entry) in entries(files, "errors").enumerate() {
            if self.first_of_name(&mut seen, "the catalogue", &entry.key.text, entry.key.span) {
                self.catalogues.insert(entry.key.text.clone(), at);
            }
        }
    }

    fn catalogue_list(&mut self, files: &[Block], inherited: &[Source]) -> Vec<Catalogue> {
        let mut list = Vec::new();
        for entry in entries(files, "errors") {
            let Value::List(items, _) = &entry.value else { continue };
            let mut seen = BTreeMap::new();
            let mut texts = Vec::new();
            for block in items.iter().filter_map(block_of) {
                let (Some(id), Some(text)) = (block.scalar("id"), block.scalar("documented-text")) else { continue };
                self.first_of_name(&mut seen, "the error text", &id.text, id.span);
                let captures = block
                    .map("captures")
                    .iter()
                    .map(|capture| (spanned_key(capture), self.value(&capture.value, &entry.key.text)))
                    .collect();
                texts.push(CatalogueEntry {
                    id: id.spanned(),
                    text: text.spanned(),
                    captures,
                    meaning: block.text("meaning"),
                    remedy: block.text("remedy"),
                    retry: block.is_true("retry"),
                    status: block.scalar("status").and_then(|status| Some(Spanned::new(status.count()?, status.span))),
                    facts: self.facts(block, id.span, inherited),
                });
            }
            list.push(Catalogue { name: spanned_key(entry), entries: texts });
        }
        list
    }

    fn versions(&mut self, head: &Block, inherited: &[Source]) -> (Vec<Spanned<String>>, Option<Facts>) {
        let Some(entry) = head.entry("versions") else { return (Vec::new(), None) };
        match &entry.value {
            Value::Block(block) => {
                let facts = self.facts(block, entry.key.span, inherited);
                (block.scalars("list").map(Text::spanned).collect(), Some(facts))
            }
            value => (value.scalars().map(Text::spanned).collect(), Some(Self::bare_facts(entry.key.span, inherited))),
        }
    }

    fn server(&mut self, head: &Block, inherited: &[Source]) -> Option<Server> {
        let entry = head.entry("server")?;
        let (base, facts) = match &entry.value {
            Value::Scalar(url) => (ServerBase::Fixed(url.spanned()), Self::bare_facts(entry.key.span, inherited)),
            Value::Block(block) => {
                let facts = self.facts(block, entry.key.span, inherited);
                let then = block.scalar("then");
                if (block.value("url").is_some() == block.value("given").is_some()) && !block.incomplete {
                    self.report(
                        Diagnostic::new(
                            &SERVER_FORM,
                            entry.key.span,
                            "a server is either a `url` or `given` by the caller",
                        )
                        .help("write `server: https://…` or `server: {given: base_url}`"),
                    );
                }
                if let (Some(then), Some(_)) = (then, block.value("url")) {
                    self.report(
                        Diagnostic::new(&SERVER_FORM, then.span, "`then` follows a URL that the caller gives")
                            .help("write the whole URL under `url`"),
                    );
                }
                let base = match (block.scalar("url"), block.scalar("given")) {
                    (Some(url), _) => ServerBase::Fixed(url.spanned()),
                    (None, given) => ServerBase::Given {
                        name: given.map_or_else(|| Spanned::new("base_url".to_owned(), entry.key.span), Text::spanned),
                        then: then.map(Text::spanned),
                    },
                };
                (base, facts)
            }
            _ => return None,
        };
        match &base {
            ServerBase::Fixed(url) => {
                let host = url.strip_prefix("https://").or_else(|| url.strip_prefix("http://"));
                if host.is_none_or(|host| host.is_empty() || host.starts_with('/') || url.contains(['?', '#', ' '])) {
                    let help = did_you_mean(&url.value, ["undocumented"])
                        .map(|_| "write `{given: base_url}`: the caller has to know the URL".to_owned());
                    let message = format!("`{}` is not the URL of a server", url.value);
                    let help = help.unwrap_or_else(|| {
                        "write an absolute URL like `https://api.example.com/v1`, or `{given: base_url}`".to_owned()
                    });
                    self.report(Diagnostic::new(&SERVER_FORM, url.span, message).help(help));
                }
                self.server_placeholders(url);
            }
            ServerBase::Given { name, then } => {
                let word = |c: char| c.is_ascii_alphanumeric() || c == '_';
                if !name.starts_with(|c: char| c.is_ascii_alphabetic()) || !name.chars().all(word) {
                    let message = format!("`{}` cannot be the name of the caller's URL", name.value);
                    let help = "write a name like `base_url`; what the URL ends in goes under `then`";
                    self.report(Diagnostic::new(&SERVER_FORM, name.span, message).help(help));
                }
                if let Some(then) = then {
                    self.server_placeholders(then);
                }
                if let Some(then) = then
                    && (!then.starts_with('/') || then.contains(['?', '#', ' ']))
                {
                    let message = format!("`{}` cannot follow the caller's URL", then.value);
                    self.report(
                        Diagnostic::new(&SERVER_FORM, then.span, message).help("write a path that begins with `/`"),
                    );
                }
            }
        }
        Some(Server { base, facts })
    }
}

impl Resolver<'_> {
    /// `{version}` is the only thing that stands for something else in a URL.
    fn server_placeholders(&mut self, url: &Spanned<String>) {
        if url.replace("{version}", "").contains(['{', '}']) {
            let message = format!("in `{}` something other than the version varies", url.value);
            self.report(
                Diagnostic::new(&SERVER_FORM, url.span, message)
                    .help("write `{given: base_url}`: the caller has to know the URL; only `{version}` is filled in"),
            );
        }
    }
}

fn section_of(entry: &Entry, recorded: &[Entry]) -> Section {
    let recorded =
        recorded.iter().find(|known| known.key.text == entry.key.text).and_then(|known| match &known.value {
            Value::Scalar(text) => {
                let mut words = text.text.split_whitespace().map(str::to_owned);
                Some(Recorded { hash: words.next()?, paragraphs: words.collect() })
            }
            _ => None,
        });
    let (starts, nth, excused) = match &entry.value {
        Value::Scalar(text) => (Some(text), None, None),
        Value::Block(block) => (block.scalar("starts"), block.scalar("nth"), block.scalar("excused")),
        _ => (None, None, None),
    };
    Section {
        id: spanned_key(entry),
        starts: starts.map_or_else(|| Spanned::new(String::new(), entry.key.span), Text::spanned),
        nth: nth.and_then(|text| Some(Spanned::new(text.count()?, text.span))),
        excused: excused.map(Text::spanned),
        recorded,
    }
}
