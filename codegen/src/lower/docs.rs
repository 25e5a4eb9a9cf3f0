//! Documentation of items: our words on each node, made harmless for rustdoc.

use super::errata;
pub(super) use super::markdown::{code, flat};
use super::markdown::{paragraphs, wrap};
use crate::describe::{self, Piece, Text};
use crate::ir::{Deprecated, Docs, Example};
use crate::model::{Api, ErratumId, Evidence, Field, Metadata, Rule, RuleKind, Source, Type};
use crate::proof::Names;

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
        match metadata.doc.as_deref().map(str::trim) {
            Some(doc) if !doc.is_empty() => page.text(doc),
            _ => page.paragraph(otherwise),
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
        if !self.lines.is_empty() {
            self.lines.push(String::new());
        }
        wrap(markdown, "", &mut self.lines);
    }

    /// Adds points of Markdown as a list.
    pub(super) fn list(&mut self, points: impl IntoIterator<Item = String>) {
        let mut points = points.into_iter().peekable();
        if points.peek().is_some() && !self.lines.is_empty() {
            self.lines.push(String::new());
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

    /// Adds finished lines as a paragraph.
    pub(super) fn lines_of(&mut self, docs: &Docs) {
        if !self.lines.is_empty() && !docs.0.is_empty() {
            self.lines.push(String::new());
        }
        self.lines.extend(docs.0.iter().cloned());
    }

    /// Adds a heading.
    pub(super) fn heading(&mut self, text: &str) {
        self.paragraph(format!("# {text}"));
    }

    /// Adds code.
    pub(super) fn example(&mut self, example: &Example) {
        if !self.lines.is_empty() {
            self.lines.push(String::new());
        }
        self.lines.extend(example.lines());
    }

    /// Adds what holds for every node: versions, deprecation, evidence, errata, sources.
    pub(super) fn metadata(&mut self, api: &Api, metadata: &Metadata) {
        self.metadata_within(api, metadata, None);
    }

    /// As [`Page::metadata`] for a node inside another, whose sources and errata are not said again.
    pub(super) fn metadata_within(&mut self, api: &Api, metadata: &Metadata, around: Option<&Metadata>) {
        let told = around.is_some_and(|around| around.sources == metadata.sources);
        self.told(api, metadata, !told);
        let known = around.map_or(&[][..], |around| &around.errata);
        self.errata(api, metadata.errata.iter().copied().filter(|id| !known.contains(id)));
    }

    /// As [`Page::metadata`] for a node that tells of the errata of its parts as well.
    pub(super) fn metadata_with(&mut self, api: &Api, metadata: &Metadata, errata: &[ErratumId]) {
        self.told(api, metadata, true);
        self.errata(api, errata.iter().copied());
    }

    fn told(&mut self, api: &Api, metadata: &Metadata, with_sources: bool) {
        let mut says = Vec::new();
        match (&metadata.since, &metadata.removed) {
            (Some(since), Some(removed)) => {
                says.push(format!("From version {} on, until {}.", code(since), code(removed)))
            }
            (Some(since), None) => says.push(format!("From version {} on.", code(since))),
            (None, Some(removed)) => says.push(format!("No longer there in version {}.", code(removed))),
            (None, None) => {}
        }
        says.extend(describe::evidence(metadata).as_ref().map(markdown));
        if metadata.own_sources && with_sources {
            says.extend(sources(api, &metadata.sources));
        }
        self.paragraph(says.join(" "));
    }

    fn errata(&mut self, api: &Api, errata: impl IntoIterator<Item = ErratumId>) {
        if let Some(line) = errata::line(api, errata) {
            self.paragraph(line);
        }
    }

    /// The finished page.
    pub(super) fn finish(self) -> Docs {
        Docs(self.lines)
    }
}

/// What the page says of a member: wire name, presence, null, default, bounds.
pub(super) fn member(api: &Api, field: &Field, around: Option<&Metadata>, sentence: impl AsRef<str>) -> Docs {
    let mut page = Page::on(&field.metadata, sentence);
    page.paragraph(member_line(field));
    page.metadata_within(api, &field.metadata, around);
    page.finish()
}

/// A line on a member: wire name, presence, null, default, bounds.
pub(super) fn member_line(field: &Field) -> String {
    markdown(&Text::joined(describe::member(field), "; ").then("."))
}

/// What a caller has to know of a value who sets it: default and bounds.
pub(super) fn facts(field: &Field) -> Vec<String> {
    describe::facts(field).iter().map(markdown).collect()
}

/// Neutral text as Markdown.
pub(super) fn markdown(text: &Text) -> String {
    let piece = |piece: &Piece| match piece {
        Piece::Words(words) => words.clone(),
        Piece::Spec(words) => flat(words),
        Piece::Code(text) => code(text),
        Piece::Node(node) => code(&node.to_string()),
    };
    text.pieces().map(piece).collect()
}

/// The same documentation with facts behind it.
pub(super) fn with_facts(docs: Docs, facts: &[String]) -> Docs {
    if facts.is_empty() {
        return docs;
    }
    let mut page = Page { lines: docs.0 };
    page.paragraph(capitalized(&facts.join("; ")) + ".");
    page.finish()
}

/// The text with a capital at its beginning.
pub(super) fn capitalized(text: &str) -> String {
    let mut chars = text.chars();
    chars.next().map_or_else(String::new, |first| first.to_uppercase().chain(chars).collect())
}

/// The bounds of a value, each in words; those that are advice say so.
pub(super) fn constraints(ty: &Type, metadata: &Metadata) -> Vec<String> {
    describe::bounds(ty, metadata).iter().map(markdown).collect()
}

/// The rules of a type or operation, each as a point of a list.
pub(super) fn rules(names: &Names, rules: &[Rule]) -> Vec<String> {
    rules.iter().map(|known| rule(names, known)).collect()
}

fn rule(called: &Names, rule: &Rule) -> String {
    let text = markdown(&describe::rule(rule));
    format!("{}: {}{}", code(&rule.id), stopped(&text), class(called, rule))
}

/// Who checks a rule, and what has to be given for it.
fn class(names: &Names, rule: &Rule) -> String {
    if matches!(rule.kind, RuleKind::Server(_)) {
        return " Only the server can check this.".into();
    }
    let read = crate::rule::context_read(rule);
    let advice = match rule.metadata.weakest() {
        Evidence::Stated => String::new(),
        weaker => format!(", as advice: {}", describe::origin(weaker)),
    };
    let setters: Vec<String> =
        read.into_iter().filter_map(|name| names.of_variable(name)).map(|setter| code(setter.as_str())).collect();
    match setters.as_slice() {
        [] => format!(" Always checked{advice}."),
        [setter] => format!(" Checked where {setter} is set, on the call or in a `Context`{advice}."),
        [setters @ .., last] => {
            format!(" Checked where {} and {last} are set, on the call or in a `Context`{advice}.", setters.join(", "))
        }
    }
}

/// Words that end like a sentence.
pub(super) fn stopped(text: &str) -> String {
    let text = text.trim_end();
    if text.ends_with(['.', '!', '?']) { text.to_owned() } else { format!("{text}.") }
}

/// Where a node is documented.
pub(super) fn sources(api: &Api, sources: &[Source]) -> Option<String> {
    describe::sources(api, sources).as_ref().map(markdown)
}

/// Why an item should not be used any more, for `#[deprecated]`: rustc prints it, and rustdoc takes it for Markdown.
pub(super) fn deprecated(metadata: &Metadata) -> Deprecated {
    metadata.deprecated.as_deref().map(flat)
}
