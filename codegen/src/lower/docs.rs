//! Documentation of items: what `describe` says of each node, as Markdown for rustdoc.

use super::errata;
use super::wrap::wrap;
use crate::describe::{self, Concerns, Piece, Text};
use crate::ir::{Deprecated, Docs, Example};
use crate::markdown::{cell, inline, paragraphs};
pub(super) use crate::markdown::{code, flat};
use crate::model::{Api, ErratumId, Field, Metadata, NodePath, Rule, Source};
use crate::proof::{NameKind, Names};

/// Writes neutral text for rustdoc: nodes become links to their items.
#[derive(Clone, Copy)]
pub(super) struct Writer<'a> {
    names: &'a Names,
    /// What leads from the module of the documentation to the root of the crate.
    root: &'static str,
}

impl<'a> Writer<'a> {
    /// For documentation in a module of the crate.
    pub(super) const fn in_module(names: &'a Names) -> Self {
        Self { names, root: "super::" }
    }

    /// For the first page of the crate.
    pub(super) const fn at_root(names: &'a Names) -> Self {
        Self { names, root: "" }
    }

    /// The text as one paragraph of Markdown.
    pub(super) fn text(self, text: &Text) -> String {
        inline(text, &|piece| match piece {
            Piece::Node(node) => self.node(node),
            Piece::Erratum(id) => errata::link(id, self.root),
            Piece::Words(words) | Piece::Spec(words) | Piece::Code(words) | Piece::Url(words) => flat(words),
        })
    }

    /// Texts as paragraphs of Markdown or points of a list.
    pub(super) fn texts<'t>(self, texts: impl IntoIterator<Item = &'t Text>) -> Vec<String> {
        texts.into_iter().map(|text| self.text(text)).collect()
    }

    /// A node as a link to its item; as its id where it has none.
    fn node(self, node: &NodePath) -> String {
        let module = match node {
            NodePath::Type(_) => "types",
            NodePath::Operation(_) => "ops",
            NodePath::ErrorText(..) => "Known",
            _ => return code(&node.id()),
        };
        let Some(ident) = self.names.of(node, NameKind::Item) else { return code(&node.id()) };
        format!("[`{}`]({}{module}::{ident})", ident.stem(), self.root)
    }
}

/// Collects lines of documentation.
#[derive(Default)]
pub(super) struct Page {
    lines: Vec<String>,
}

impl Page {
    /// A page that begins with a sentence of the generator's own, already Markdown.
    pub(super) fn of(markdown: impl AsRef<str>) -> Self {
        let mut page = Self::default();
        page.paragraph(markdown);
        page
    }

    /// A page that begins with the words of a node, or with a sentence of the generator's where it has none.
    pub(super) fn on(metadata: &Metadata, otherwise: impl AsRef<str>) -> Self {
        let mut page = Self::default();
        match metadata.words() {
            Some(doc) => page.text(doc),
            None => page.paragraph(otherwise),
        }
        page
    }

    /// Adds words of a spec, paragraph by paragraph.
    pub(super) fn text(&mut self, text: &str) {
        for paragraph in paragraphs(text) {
            self.paragraph(paragraph);
        }
    }

    /// Adds a paragraph of Markdown.
    pub(super) fn paragraph(&mut self, markdown: impl AsRef<str>) {
        let markdown = markdown.as_ref();
        if markdown.is_empty() {
            return;
        }
        self.part();
        wrap(markdown, "", &mut self.lines);
    }

    /// Adds points of Markdown as a list.
    pub(super) fn list(&mut self, points: impl IntoIterator<Item = String>) {
        let mut points = points.into_iter().peekable();
        if points.peek().is_some() {
            self.part();
        }
        for point in points {
            let mut lines = Vec::new();
            wrap(&point, "  ", &mut lines);
            if let Some(first) = lines.first_mut() {
                first.insert_str(0, "- ");
            }
            self.lines.append(&mut lines);
        }
    }

    /// Adds rows of cells in Markdown as a table, without the columns in which nothing stands.
    pub(super) fn table<const N: usize>(&mut self, head: [&str; N], rows: &[[String; N]]) {
        if rows.is_empty() {
            return;
        }
        let shown: Vec<usize> = (0..N).filter(|at| rows.iter().any(|row| !row[*at].is_empty())).collect();
        let line = |cells: &mut dyn Iterator<Item = String>| format!("| {} |", cells.collect::<Vec<_>>().join(" | "));
        self.part();
        self.lines.push(line(&mut shown.iter().map(|at| head[*at].to_owned())));
        self.lines.push(line(&mut shown.iter().map(|_| "---".to_owned())));
        for row in rows {
            self.lines.push(line(&mut shown.iter().map(|at| cell(&row[*at]))));
        }
    }

    /// Adds a heading.
    pub(super) fn heading(&mut self, text: &str) {
        self.paragraph(format!("# {text}"));
    }

    /// Adds code.
    pub(super) fn example(&mut self, example: &Example) {
        self.part();
        self.lines.extend(example.lines());
    }

    /// Parts what follows from what is there.
    fn part(&mut self) {
        if !self.lines.is_empty() {
            self.lines.push(String::new());
        }
    }

    /// Adds what holds for every node: versions, evidence, sources, and the errata that are told of here.
    pub(super) fn metadata(
        &mut self,
        writer: Writer<'_>,
        api: &Api,
        metadata: &Metadata,
        errata: impl IntoIterator<Item = ErratumId>,
    ) {
        let mut says: Vec<Text> = describe::availability(metadata).into_iter().collect();
        says.extend(describe::evidence(metadata, &[]));
        let mut says: Vec<Text> = says.into_iter().map(|text| Text::sentence([text])).collect();
        says.extend(own_sources(api, metadata, None));
        says.extend(describe::errata(api, errata));
        self.paragraph(writer.texts(&says).join(" "));
    }

    /// The finished page.
    pub(super) fn finish(self) -> Docs {
        Docs(self.lines)
    }
}

/// The first sentence of our words on a node, as Markdown.
pub(super) fn first_sentence(metadata: &Metadata) -> String {
    let words = metadata.words().map(flat).unwrap_or_default();
    let end = words.find(". ").map_or(words.len(), |at| at + 1);
    words[..end].to_owned()
}

/// Where a node is documented, unless the node around it says the same.
fn own_sources(api: &Api, metadata: &Metadata, around: Option<&Metadata>) -> Option<Text> {
    let told = around.is_some_and(|around| around.sources == metadata.sources);
    (metadata.own_sources && !told).then(|| describe::sources(api, &metadata.sources)).flatten()
}

/// The documentation of a part of a type: our words, its marks, and what is told of it alone.
pub(super) struct PartDocs<'a> {
    pub(super) api: &'a Api,
    pub(super) writer: Writer<'a>,
    pub(super) concerns: &'a Concerns,
    /// The type that it is a part of.
    pub(super) owner: &'a NodePath,
    /// What is known of that.
    pub(super) around: &'a Metadata,
}

impl PartDocs<'_> {
    /// The page of a part with these marks.
    pub(super) fn page(&self, metadata: &Metadata, marks: Vec<Text>) -> Docs {
        let mut says = vec![Text::sentence(marks)];
        says.retain(|text| !text.is_empty());
        says.extend(own_sources(self.api, metadata, Some(self.around)));
        says.extend(describe::errata(self.api, self.concerns.at_member(self.owner, metadata)));
        said_of(metadata, &self.writer.texts(&says).join(" "))
    }
}

/// Our words on a node, with more behind them, in the same paragraph if they are one.
pub(super) fn said_of(metadata: &Metadata, more: &str) -> Docs {
    let mut words = metadata.words().map(paragraphs).unwrap_or_default();
    if let [only] = words.as_mut_slice() {
        let only = format!("{} {more}", stopped(only));
        return Page::of(only.trim_end()).finish();
    }
    let mut page = Page::default();
    words.drain(..).for_each(|paragraph| page.paragraph(paragraph));
    page.paragraph(more);
    page.finish()
}

/// What a caller reads of a member, parameter or header who sets it: our words, default and bounds; all marks if there are no words.
pub(super) fn setter(writer: Writer<'_>, field: &Field) -> Docs {
    said_of(&field.metadata, &writer.text(&Text::sentence(describe::beside_words(field))))
}

/// The rules of a type or operation, each as a point of a list.
pub(super) fn rules(writer: Writer<'_>, rules: &[Rule]) -> Vec<String> {
    let point = |rule: &Rule| {
        let setters = crate::rule::context_read(rule).into_iter().filter_map(|name| writer.names.of_variable(name));
        let setters = Text::names(setters.map(|setter| setter.as_str()), "and");
        let given = if setters.is_empty() { setters } else { setters.then(" (on the call or in a `Context`)") };
        let says = Text::code(rule.id.value.as_str()).then(": ").and(describe::rule(rule)).stopped();
        writer.text(&says.then(" ").and(describe::checked(rule, given)))
    };
    rules.iter().map(point).collect()
}

/// Words that end like a sentence.
pub(super) fn stopped(text: &str) -> String {
    let text = text.trim_end();
    if text.is_empty() || text.ends_with(['.', '!', '?', ':']) { text.to_owned() } else { format!("{text}.") }
}

/// Where a node is documented.
pub(super) fn sources(writer: Writer<'_>, api: &Api, sources: &[Source]) -> Option<String> {
    describe::sources(api, sources).map(|text| writer.text(&text))
}

/// Why an item should not be used any more, for `#[deprecated]`: rustc prints it, and rustdoc takes it for Markdown.
pub(super) fn deprecated(metadata: &Metadata) -> Deprecated {
    metadata.deprecated.as_deref().map(flat)
}
