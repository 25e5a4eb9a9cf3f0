//! Documentation of items: our words on each node, made harmless for rustdoc.

pub(super) use super::markdown::{code, flat};
use super::markdown::{paragraphs, wrap};
use super::{errata, evidence};
use crate::constraint::{constant, wording};
use crate::ir::{Deprecated, Docs, Example};
use crate::model::{
    Api, ErratumId, Evidence, Field, Generate, Literal, Metadata, Null, Presence, Rule, RuleKind, Section, Source,
    Type, TypeKind,
};
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
        says.extend(evidence::words(metadata));
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
    let mut says = vec![code(&field.name)];
    says.push(match field.presence {
        Presence::Required => "required".into(),
        Presence::Optional => "may be left out".into(),
        Presence::Unsaid => "not said whether required".into(),
    });
    match field.ty.null {
        Null::Nullable => says.push("may be null".into()),
        Null::Never => says.push("never null".into()),
        Null::Unsaid => {}
    }
    if !field.aliases.is_empty() {
        let names: Vec<_> = field.aliases.iter().map(|name| code(name)).collect();
        says.push(format!("read as {} too", names.join(", ")));
    }
    if let Some(default) = &field.default {
        says.push(default_line(&default.value));
    }
    if let TypeKind::Const(literal) = &field.ty.kind {
        let always = format!("always {}", code(&literal.value.json()));
        says.push(match constant(&literal.value).evidence(&field.metadata) {
            Evidence::Stated => always,
            _ => format!("advice: {always}"),
        });
    }
    says.extend(constraints(&field.ty, &field.metadata));
    if let Some(generate) = &field.generate {
        says.push(match generate.value {
            Generate::Call => "made by the client unless it is given, once for each call".into(),
            Generate::Attempt => "made by the client unless it is given, anew each time the call is sent".into(),
        });
    }
    if let Some(example) = &field.example {
        says.push(format!("for example {}", code(&example.value.json())));
    }
    says.join("; ") + "."
}

/// What a caller has to know of a value who sets it: default and bounds.
pub(super) fn facts(field: &Field) -> Vec<String> {
    let default = field.default.as_ref().map(|default| default_line(&default.value));
    default.into_iter().chain(constraints(&field.ty, &field.metadata)).collect()
}

fn default_line(default: &Literal) -> String {
    format!("the server takes {} where it is absent", code(&default.json()))
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
    let told = ty.constraints.list.iter().filter_map(|constraint| {
        let wording = wording(constraint);
        let says = match &wording.code {
            _ if wording.words.is_empty() => return None,
            Some(text) => format!("{} {}", wording.words, code(text)),
            None => wording.words,
        };
        Some(match metadata.evidence_for(constraint.keyword) {
            Evidence::Stated => says,
            _ => format!("advice: {says}"),
        })
    });
    told.collect()
}

/// The rules of a type or operation, each as a point of a list.
pub(super) fn rules(names: &Names, rules: &[Rule]) -> Vec<String> {
    rules.iter().map(|known| rule(names, known)).collect()
}

fn rule(called: &Names, rule: &Rule) -> String {
    let words = rule.metadata.doc.as_deref().map(flat);
    let text = match &rule.kind {
        RuleKind::Server(text) => flat(text),
        RuleKind::Check(expression) => match words {
            Some(words) => words,
            None => code(&expression.text),
        },
        RuleKind::Members { when, require, forbid } => words.unwrap_or_else(|| {
            let names = |list: &[crate::source::Spanned<String>]| {
                list.iter().map(|name| code(name)).collect::<Vec<_>>().join(", ")
            };
            let mut says = Vec::new();
            if let Some(when) = when {
                says.push(format!("where {}", code(&when.text)));
            }
            if !require.is_empty() {
                says.push(format!("there must be {}", names(require)));
            }
            if !forbid.is_empty() {
                says.push(format!("there must not be {}", names(forbid)));
            }
            says.join(", ")
        }),
    };
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
        weaker => format!(", as advice: {}", evidence::origin(weaker)),
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
    let mut says: Vec<(String, Vec<String>)> = Vec::new();
    for source in sources {
        let Some(document) = api.documents.get(source.document.0) else { continue };
        let Some(section) = document.sections.get(source.section) else { continue };
        let title = flat(document.title.as_deref().unwrap_or(&document.id));
        let section = quoted(section);
        match says.iter_mut().find(|(known, _)| *known == title) {
            Some((_, sections)) => sections.push(section),
            None => says.push((title, vec![section])),
        }
    }
    let says: Vec<_> = says
        .into_iter()
        .map(|(title, sections)| {
            let word = if sections.len() == 1 { "section" } else { "sections" };
            format!("{title}, {word} {}", sections.join(", "))
        })
        .collect();
    (!says.is_empty()).then(|| format!("Source: {}.", says.join("; ")))
}

/// A section by its first words, which a reader of the document can search for.
fn quoted(section: &Section) -> String {
    let words = flat(&section.starts);
    match &section.nth {
        Some(nth) if nth.value > 1 => format!("“{words}” (occurrence {})", nth.value),
        _ => format!("“{words}”"),
    }
}

/// The first source, as the runtime names it in errors and traces: not Markdown.
pub(super) fn source_line(api: &Api, sources: &[Source]) -> String {
    let line = sources.first().and_then(|source| {
        let document = api.documents.get(source.document.0)?;
        let section = document.sections.get(source.section)?;
        let title = document.title.as_deref().unwrap_or(&document.id);
        let starts = section.starts.split_whitespace().collect::<Vec<_>>().join(" ");
        Some(format!("{title}, section “{starts}”"))
    });
    line.unwrap_or_default()
}

/// Why an item should not be used any more, for `#[deprecated]`: rustc prints it, and rustdoc takes it for Markdown.
pub(super) fn deprecated(metadata: &Metadata) -> Deprecated {
    metadata.deprecated.as_deref().map(flat)
}
