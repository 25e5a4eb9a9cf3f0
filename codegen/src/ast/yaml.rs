//! YAML text to a tree with a byte range on every key and value; refuses what would surprise a person.

use granit_parser::{Event, Options, Parser, ScalarStyle, StructureStyle};

use crate::diagnostic::{Check, Diagnostic, Diagnostics};
use crate::source::{FileId, SourceFile, Span};

/// The text is not YAML.
pub static YAML_SYNTAX: Check = Check::error(
    "yaml-syntax",
    "The file is not YAML 1.2. The caret is where the parser stopped, which is at or shortly after the mistake. A value that begins with `{`, `[`, `*`, `&`, `!`, `%`, `@` or a quote, and any value that contains `: ` or ` #`, must be in quotes; so must a path with `{}` inside `{ }`.",
);

/// The file is not text.
pub static TEXT_ENCODING: Check = Check::error(
    "text-encoding",
    "The file is not encoded in UTF-8. The caret is at the first byte that begins no character. Save the file as UTF-8.",
);

/// A map or list as a key.
pub static COMPLEX_KEY: Check = Check::error(
    "complex-key",
    "A key of a map is itself a map or a list. Keys are single values; a path or template with `{}` must be in quotes.",
);

/// YAML that reads otherwise than it looks.
pub static YAML_FEATURE: Check = Check::error(
    "yaml-feature",
    "Anchors, aliases, merge keys, tags and several documents in one file are not part of the language: they make a spec hard to review, and an expression that begins with `!` or `&` would lose its first word. Put such a value in quotes, or write it out.",
);

/// Nested beyond reason.
pub static YAML_DEPTH: Check = Check::error(
    "yaml-depth",
    "Maps and lists are nested deeper than 64 levels. Declare the inner types under names and refer to them.",
);

/// One key twice in a map.
pub static DUPLICATE_KEY: Check = Check::error(
    "duplicate-key",
    "A map has the same key twice, or a keyword with a single value appears in two files of one API. One of the two would be ignored: remove or rename one.",
);

/// How deep maps and lists may nest.
const DEPTH_LIMIT: usize = 64;

/// A node of the tree.
#[derive(Clone, Debug)]
pub struct Yaml {
    /// Where it stands.
    pub span: Span,
    /// What it is.
    pub kind: YamlKind,
}

/// The kinds of node.
#[derive(Clone, Debug)]
pub enum YamlKind {
    /// A scalar.
    Scalar(Scalar),
    /// A map, in order.
    Map(Vec<(Yaml, Yaml)>),
    /// A list.
    List(Vec<Yaml>),
}

impl YamlKind {
    /// The word in messages, with its article.
    pub const fn word(&self) -> &'static str {
        match self {
            Self::Scalar(_) => "a single value",
            Self::Map(_) => "a map",
            Self::List(_) => "a list",
        }
    }
}

/// A scalar, as text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Scalar {
    /// The text after YAML's escapes.
    pub text: String,
    /// Where it stands, quotes included.
    pub span: Span,
    /// Written without quotes and not as a block.
    pub plain: bool,
    /// Written inside `{ }` or `[ ]`.
    pub in_flow: bool,
}

/// Reads a file. Doubled keys and what is nested too deep are passed over; where YAML itself was misread, nothing comes
/// back, because all that a later stage could say of the rest would be noise.
pub fn parse(id: FileId, file: &SourceFile, diagnostics: &mut Diagnostics) -> Option<Yaml> {
    if let Some(at) = file.not_utf8 {
        let span = Span::new(id, at, at + char::REPLACEMENT_CHARACTER.len_utf8());
        let message = "the file is not UTF-8: invalid byte";
        diagnostics.push(Diagnostic::new(&TEXT_ENCODING, span, message).help("save the file as UTF-8"));
        return None;
    }
    Builder { id, text: &file.text, diagnostics, stack: Vec::new(), root: None, flow: 0, skipping: 0, misread: false }
        .build()
}

enum Open {
    Map { span: Span, flow: bool, entries: Vec<(Yaml, Yaml)>, key: Option<Yaml> },
    List { span: Span, flow: bool, items: Vec<Yaml> },
}

struct Builder<'a> {
    id: FileId,
    text: &'a str,
    diagnostics: &'a mut Diagnostics,
    stack: Vec<Open>,
    root: Option<Yaml>,
    flow: usize,
    /// Open collections below the depth limit, whose contents are passed over.
    skipping: usize,
    /// Something reads otherwise than it looks, or not at all.
    misread: bool,
}

impl Builder<'_> {
    fn build(mut self) -> Option<Yaml> {
        let options = Options::default();
        let mut documents = 0;
        for event in Parser::new_from_str_with_options(self.text, options) {
            let (event, span) = match event {
                Ok((event, span)) => (event, self.span(span)),
                Err(error) => {
                    self.syntax_error(&error);
                    break;
                }
            };
            match event {
                Event::DocumentStart(..) => {
                    documents += 1;
                    if documents == 2 {
                        self.refuse(span, "a second document in one file", "put it in a file of its own");
                    }
                }
                Event::Alias(_) | Event::UnresolvedAlias(_) => {
                    self.refuse(span, "an alias", "write the value out, or put it in quotes if the `*` is part of it");
                    self.scalar(String::new(), span, false);
                }
                Event::Scalar(text, style, anchor, tag) => {
                    self.refuse_decoration(span, anchor, tag.is_some());
                    let plain = style == ScalarStyle::Plain;
                    // The parser says `~` where nothing was written.
                    let text = if plain && span.start == span.end { String::new() } else { text.into_owned() };
                    self.scalar(text, self.without_trailing_break(span, style), plain);
                }
                Event::SequenceStart(style, anchor, tag) => {
                    self.refuse_decoration(span, anchor, tag.is_some());
                    self.open(Open::List { span, flow: style == StructureStyle::Flow, items: Vec::new() });
                }
                Event::MappingStart(style, anchor, tag) => {
                    self.refuse_decoration(span, anchor, tag.is_some());
                    let flow = style == StructureStyle::Flow;
                    self.open(Open::Map { span, flow, entries: Vec::new(), key: None });
                }
                Event::SequenceEnd | Event::MappingEnd => self.close(span),
                _ => {}
            }
        }
        while !self.stack.is_empty() {
            let end = Span::new(self.id, self.text.len(), self.text.len());
            self.close(end);
        }
        self.root.filter(|_| !self.misread)
    }

    fn span(&self, span: granit_parser::Span) -> Span {
        let range = span.byte_range().unwrap_or(0..0);
        Span::new(self.id, range.start, range.end)
    }

    /// Block scalars reach to the next key; the caret should not.
    fn without_trailing_break(&self, span: Span, style: ScalarStyle) -> Span {
        if !matches!(style, ScalarStyle::Literal | ScalarStyle::Folded) {
            return span;
        }
        let written = self.text.get(span.range()).unwrap_or("").trim_end();
        Span::new(self.id, span.start as usize, span.start as usize + written.len())
    }

    fn syntax_error(&mut self, error: &granit_parser::ScanError) {
        let mut at = error.marker().byte_offset().unwrap_or(self.text.len()).min(self.text.len());
        while !self.text.is_char_boundary(at) {
            at -= 1;
        }
        let span = Span::new(self.id, at, self.text[at..].chars().next().map_or(at, |next| at + next.len_utf8()));
        let mut diagnostic = Diagnostic::new(&YAML_SYNTAX, span, format!("not YAML: {}", error.kind()));
        let line = self.text[..at].rfind('\n').map_or(0, |start| start + 1);
        let rest = self.text[line..].lines().next().unwrap_or("");
        if let Some(key) = marked_outside(rest) {
            diagnostic = diagnostic.help(format!("the mark goes inside the quotes: `{key}`"));
        } else if rest.contains("/{") || rest.contains("}/") {
            diagnostic = diagnostic.help("inside `{ }` a path with `{}` must be in quotes: `get: \"/things/{id}\"`");
        } else if rest.contains('\t') {
            diagnostic = diagnostic.help("indent with spaces; YAML does not allow tabs");
        } else if rest.matches(": ").count() > 1 && !rest.contains(['{', '"', '\'']) {
            diagnostic = diagnostic.help("put text that contains `: ` in quotes");
        }
        self.misread = true;
        self.diagnostics.push(diagnostic);
    }

    fn refuse(&mut self, span: Span, what: &str, help: &str) {
        self.misread = true;
        let message = format!("{what} is not part of the spec language");
        self.diagnostics.push(Diagnostic::new(&YAML_FEATURE, span, message).help(help));
    }

    fn refuse_decoration(&mut self, span: Span, anchor: usize, tagged: bool) {
        if anchor != 0 {
            let span = self.decoration(span, '&');
            self.refuse(span, "an anchor", "remove it, or put the value in quotes if the `&` is part of it");
        }
        if tagged {
            let span = self.decoration(span, '!');
            self.refuse(
                span,
                "a tag",
                "put the value in quotes if the `!` is part of it, as in `check: \"!has(this.a)\"`",
            );
        }
    }

    /// The mark and its word, which stand somewhere before the node that they belong to.
    fn decoration(&self, node: Span, mark: char) -> Span {
        let Some(at) = self.text.get(..node.start as usize).and_then(|before| before.rfind(mark)) else { return node };
        let word = self.text[at..].split_whitespace().next().unwrap_or("");
        Span::new(self.id, at, at + word.len())
    }

    fn open(&mut self, open: Open) {
        if self.stack.len() >= DEPTH_LIMIT {
            let (Open::Map { span, .. } | Open::List { span, .. }) = open;
            if self.skipping == 0 {
                self.diagnostics.push(Diagnostic::new(&YAML_DEPTH, span, "nested deeper than 64 levels"));
            }
            self.skipping += 1;
            return;
        }
        let (Open::Map { flow, .. } | Open::List { flow, .. }) = &open;
        self.flow += usize::from(*flow);
        self.stack.push(open);
    }

    fn close(&mut self, end: Span) {
        if self.skipping > 0 {
            self.skipping -= 1;
            if self.skipping == 0 {
                self.scalar(String::new(), end, false);
            }
            return;
        }
        let node = match self.stack.pop() {
            None => return,
            Some(Open::Map { span, flow, entries, key }) => {
                self.flow -= usize::from(flow);
                let mut entries = entries;
                if let Some(key) = key {
                    let empty = Yaml { span: key.span, kind: YamlKind::Map(Vec::new()) };
                    entries.push((key, empty));
                }
                Yaml { span: self.whole(span, end, flow), kind: YamlKind::Map(self.without_duplicates(entries)) }
            }
            Some(Open::List { span, flow, items }) => {
                self.flow -= usize::from(flow);
                Yaml { span: self.whole(span, end, flow), kind: YamlKind::List(items) }
            }
        };
        self.add(node);
    }

    /// From the first byte of a collection to its last, without the white space that follows a block.
    fn whole(&self, start: Span, end: Span, flow: bool) -> Span {
        let to = if flow { end.end } else { end.start } as usize;
        let from = start.start as usize;
        let written = self.text.get(from..to.max(from)).unwrap_or("").trim_end();
        Span::new(self.id, from, from + written.len())
    }

    fn without_duplicates(&mut self, entries: Vec<(Yaml, Yaml)>) -> Vec<(Yaml, Yaml)> {
        let mut kept: Vec<(Yaml, Yaml)> = Vec::with_capacity(entries.len());
        let mut seen = std::collections::BTreeMap::new();
        for (key, value) in entries {
            let YamlKind::Scalar(name) = &key.kind else {
                let message = format!("a key must be a single value, found {}", key.kind.word());
                let help = "put the key in quotes";
                self.diagnostics.push(Diagnostic::new(&COMPLEX_KEY, key.span, message).help(help));
                self.misread = true;
                continue;
            };
            if name.text == "<<" && name.plain {
                self.refuse(key.span, "a merge key", "write the members out, or use `include:`");
                continue;
            }
            if let Some(first) = seen.insert(name.text.clone(), key.span) {
                seen.insert(name.text.clone(), first);
                self.diagnostics.push(
                    Diagnostic::new(
                        &DUPLICATE_KEY,
                        key.span,
                        format!("the key `{}` appears twice in this map", name.text),
                    )
                    .label("second here")
                    .also(first, "first here")
                    .help("remove one of the two, or rename it"),
                );
                continue;
            }
            kept.push((key, value));
        }
        kept
    }

    fn scalar(&mut self, text: String, span: Span, plain: bool) {
        if self.skipping == 0 {
            let scalar = Scalar { text, span, plain, in_flow: self.flow > 0 };
            self.add(Yaml { span, kind: YamlKind::Scalar(scalar) });
        }
    }

    fn add(&mut self, node: Yaml) {
        match self.stack.last_mut() {
            None => {
                if self.root.is_none() {
                    self.root = Some(node);
                }
            }
            Some(Open::List { items, .. }) => items.push(node),
            Some(Open::Map { entries, key, .. }) => match key.take() {
                None => *key = Some(node),
                Some(name) => entries.push((name, node)),
            },
        }
    }
}

/// The key as it should be, where a line has a quoted key whose mark stands behind its quote: `"@odata.count"?:`.
fn marked_outside(line: &str) -> Option<String> {
    ['"', '\''].into_iter().find_map(|quote| {
        let marks = ['?', '!'].into_iter().flat_map(|mark| {
            let outside = format!("{quote}{mark}:");
            line.match_indices(&outside).map(|(at, _)| (at, mark)).collect::<Vec<_>>()
        });
        let (end, mark) = marks.min()?;
        let before = line.get(..end)?;
        let name = before.get(before.rfind(quote)? + 1..)?;
        Some(format!("{quote}{name}{mark}{quote}:"))
    })
}
