//! Documentation of items: our words on each node, made harmless for rustdoc.

use crate::ir::{Deprecated, Docs, Example};
use crate::model::{
    Api, Constraint, Erratum, Evidence, Facts, Field, Literal, Null, Presence, Rule, RuleKind, Source, Type,
};

/// The width at which lines of documentation are broken.
const WIDTH: usize = 110;

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
    pub(super) fn on(facts: &Facts, otherwise: impl AsRef<str>) -> Self {
        let mut page = Self::default();
        match facts.doc.as_deref().map(str::trim) {
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
    pub(super) fn facts(&mut self, api: &Api, facts: &Facts) {
        self.facts_within(api, facts, None);
    }

    /// As [`Page::facts`] for a node inside another, whose sources and errata are not said again.
    pub(super) fn facts_within(&mut self, api: &Api, facts: &Facts, around: Option<&Facts>) {
        let mut says = Vec::new();
        match (&facts.since, &facts.removed) {
            (Some(since), Some(removed)) => {
                says.push(format!("From version {} on, until {}.", code(since), code(removed)))
            }
            (Some(since), None) => says.push(format!("From version {} on.", code(since))),
            (None, Some(removed)) => says.push(format!("No longer there in version {}.", code(removed))),
            (None, None) => {}
        }
        says.extend(evidence(facts));
        if facts.own_sources && around.is_none_or(|around| around.sources != facts.sources) {
            says.extend(sources(api, &facts.sources));
        }
        self.paragraph(says.join(" "));
        let known = around.map_or(&[][..], |around| &around.errata);
        for erratum in facts.errata.iter().filter(|id| !known.contains(id)).filter_map(|id| api.errata.get(id.0)) {
            self.paragraph(erratum_text(erratum));
        }
    }

    /// The finished page.
    pub(super) fn finish(self) -> Docs {
        Docs(self.lines)
    }
}

/// What the page says of a member: wire name, presence, null, default, bounds.
pub(super) fn member(api: &Api, field: &Field, around: Option<&Facts>, sentence: impl AsRef<str>) -> Docs {
    let mut page = Page::on(&field.facts, sentence);
    page.paragraph(member_line(field));
    page.facts_within(api, &field.facts, around);
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
        says.push(format!("the server takes {} where it is absent", code(&default.value.json())));
    }
    says.extend(constraints(&field.ty));
    if let Some(example) = &field.example {
        says.push(format!("for example {}", code(&example.value.json())));
    }
    says.join("; ") + "."
}

/// The bounds of a value, each in words.
pub(super) fn constraints(ty: &Type) -> Vec<String> {
    ty.constraints.list.iter().map(constraint).collect()
}

fn constraint(constraint: &Constraint) -> String {
    let argument = match &constraint.argument {
        Literal::String(text) => code(text),
        other => code(&other.json()),
    };
    match constraint.keyword {
        "minLength" => format!("at least {argument} characters"),
        "maxLength" => format!("at most {argument} characters"),
        "pattern" => format!("matches {argument}"),
        "format" => format!("in the form {argument}"),
        "minimum" => format!("at least {argument}"),
        "maximum" => format!("at most {argument}"),
        "exclusiveMinimum" => format!("more than {argument}"),
        "exclusiveMaximum" => format!("less than {argument}"),
        "multipleOf" => format!("a multiple of {argument}"),
        "minItems" => format!("at least {argument} items"),
        "maxItems" => format!("at most {argument} items"),
        "uniqueItems" => "no item twice".into(),
        "uniqueBy" => format!("no two items with the same {argument}"),
        "minProperties" => format!("at least {argument} members"),
        "maxProperties" => format!("at most {argument} members"),
        other => format!("{} {argument}", code(other)),
    }
}

/// The rules of a type or operation, each as a point of a list.
pub(super) fn rules(rules: &[Rule]) -> Vec<String> {
    rules.iter().map(rule).collect()
}

fn rule(rule: &Rule) -> String {
    let words = rule.facts.doc.as_deref().map(flat);
    let text = match &rule.kind {
        RuleKind::Server(text) => format!("{} Only the server can check this.", stopped(&flat(text))),
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
    format!("{}: {}", code(&rule.id), stopped(&text))
}

fn stopped(text: &str) -> String {
    let text = text.trim_end();
    if text.ends_with(['.', '!', '?']) { text.to_owned() } else { format!("{text}.") }
}

/// How a node is known, where the page does not plainly say it.
fn evidence(facts: &Facts) -> Option<String> {
    let mut says: Vec<String> = Vec::new();
    match facts.evidence {
        Evidence::Stated => {}
        Evidence::Example => says.push("only an example shows it".into()),
        Evidence::Inferred => says.push("it is inferred".into()),
        Evidence::Contradicted => says.push("the page says two things".into()),
    }
    for evidence in [Evidence::Example, Evidence::Inferred, Evidence::Contradicted] {
        let facets = facts.facets.iter().filter(|(_, known)| *known == evidence);
        let facets: Vec<_> = facets.map(|(facet, _)| code(facet)).collect();
        if facets.is_empty() {
            continue;
        }
        let facets = facets.join(", ");
        says.push(match evidence {
            Evidence::Example | Evidence::Stated => format!("only an example shows {facets}"),
            Evidence::Inferred => format!("inferred: {facets}"),
            Evidence::Contradicted => format!("the page says two things of {facets}"),
        });
    }
    (!says.is_empty()).then(|| format!("Evidence: {}.", says.join("; ")))
}

/// Where a node is documented.
pub(super) fn sources(api: &Api, sources: &[Source]) -> Option<String> {
    let mut says: Vec<(String, Vec<String>)> = Vec::new();
    for source in sources {
        let Some(document) = api.documents.get(source.document.0) else { continue };
        let Some(section) = document.sections.get(source.section) else { continue };
        let title = flat(document.title.as_deref().unwrap_or(&document.id));
        match says.iter_mut().find(|(known, _)| *known == title) {
            Some((_, sections)) => sections.push(code(&section.id)),
            None => says.push((title, vec![code(&section.id)])),
        }
    }
    let says: Vec<_> = says.into_iter().map(|(title, sections)| format!("{title}, {}", sections.join(", "))).collect();
    (!says.is_empty()).then(|| format!("Source: {}.", says.join("; ")))
}

/// The first source, as the runtime names it in errors and traces: not Markdown.
pub(super) fn source_line(api: &Api, sources: &[Source]) -> String {
    let line = sources.first().and_then(|source| {
        let document = api.documents.get(source.document.0)?;
        let section = document.sections.get(source.section)?;
        let title = document.title.as_deref().unwrap_or(&document.id);
        Some(format!("{title} / {}", section.id.value))
    });
    line.unwrap_or_default()
}

fn erratum_text(erratum: &Erratum) -> String {
    format!(
        "Erratum {}: {} Taken as {}: {}",
        code(&erratum.id),
        stopped(&flat(&erratum.says)),
        code(&erratum.taken),
        stopped(&flat(&erratum.why))
    )
}

/// Why an item should not be used any more, as plain text for `#[deprecated]`.
pub(super) fn deprecated(facts: &Facts) -> Deprecated {
    facts.deprecated.as_deref().map(|reason| {
        let reason: String = reason.chars().map(|c| if c.is_whitespace() { ' ' } else { c }).collect();
        reason.split(' ').filter(|word| !word.is_empty()).collect::<Vec<_>>().join(" ")
    })
}

/// Words of a spec as one paragraph of Markdown.
pub(super) fn flat(text: &str) -> String {
    paragraphs(text).join(" ")
}

/// A text as code, whatever it holds.
pub(super) fn code(text: &str) -> String {
    let mut plain = String::new();
    for c in text.chars() {
        push_visible(c, &mut plain);
    }
    if plain.trim().is_empty() {
        // Nothing but blanks makes no code in Markdown.
        return if plain.is_empty() { "`\"\"`".into() } else { "a blank".into() };
    }
    let longest = plain.split(|c| c != '`').map(str::len).max().unwrap_or(0);
    let fence = "`".repeat(longest + 1);
    let pad = if plain.starts_with('`') || plain.ends_with('`') { " " } else { "" };
    format!("{fence}{pad}{plain}{pad}{fence}")
}

/// Paragraphs of a text, in Markdown: pairs of backticks stay code, addresses become code, all else is plain.
fn paragraphs(text: &str) -> Vec<String> {
    let mut out = Vec::new();
    let mut words: Vec<&str> = Vec::new();
    let unified = text.replace("\r\n", "\n").replace('\r', "\n");
    for line in unified.split('\n').chain([""]) {
        if line.trim().is_empty() {
            if !words.is_empty() {
                out.push(escape(&words.join(" ")));
                words.clear();
            }
        } else {
            words.extend(line.split_whitespace());
        }
    }
    out
}

fn escape(paragraph: &str) -> String {
    let parts: Vec<&str> = paragraph.split('`').collect();
    let paired = parts.len() % 2 == 1 && parts.iter().skip(1).step_by(2).all(|part| !part.trim().is_empty());
    let mut out = String::new();
    if paired {
        for (index, part) in parts.iter().enumerate() {
            if index % 2 == 1 { out.push_str(&code(part)) } else { push_plain(part, &mut out) }
        }
    } else {
        push_plain(paragraph, &mut out);
    }
    mask_start(out)
}

/// Plain text: whatever Markdown, HTML or rustdoc could take for markup is masked.
fn push_plain(text: &str, out: &mut String) {
    for (index, word) in text.split(' ').enumerate() {
        if index > 0 {
            out.push(' ');
        }
        let lower = word.to_ascii_lowercase();
        if let Some(at) = lower.find("http://").or_else(|| lower.find("https://")) {
            // rustdoc warns of bare addresses.
            let end = word.trim_end_matches(['.', ',', ';', ':', ')', '!', '?']).len().max(at);
            push_masked(&word[..at], out);
            if end > at {
                out.push_str(&code(&word[at..end]));
            }
            push_masked(&word[end..], out);
        } else {
            push_masked(word, out);
        }
    }
}

fn push_masked(text: &str, out: &mut String) {
    let chars: Vec<char> = text.chars().collect();
    for (index, &c) in chars.iter().enumerate() {
        let beside = |at: Option<usize>| at.and_then(|at| chars.get(at)).is_some_and(|c| c.is_alphanumeric());
        let mask = match c {
            '\\' | '*' | '[' | ']' | '<' | '>' | '`' | '~' | '|' | '$' => true,
            '&' => beside(index.checked_add(1)) || chars.get(index + 1) == Some(&'#'),
            '_' => !(beside(index.checked_sub(1)) && beside(index.checked_add(1))),
            _ => false,
        };
        if mask {
            out.push('\\');
        }
        push_visible(c, out);
    }
}

/// A character, or its number where it cannot be seen or changes the direction of what follows.
fn push_visible(c: char, out: &mut String) {
    let hidden = c.is_control()
        || matches!(u32::from(c), 0xad | 0x61c | 0x200b..=0x200f | 0x2028..=0x202e | 0x2060..=0x206f | 0xfeff | 0xfff9..=0xfffb);
    match c {
        '\t' | '\n' | '\r' => out.push(' '),
        _ if hidden || u32::from(c) >= 0xe0000 => out.push_str(&format!("U+{:04X}", u32::from(c))),
        _ => out.push(c),
    }
}

/// Masks what makes a heading, list, quote or rule at the start of a line.
fn mask_start(text: String) -> String {
    let digits = text.bytes().take_while(u8::is_ascii_digit).count();
    let after = text[digits..].chars().next();
    if digits > 0 && matches!(after, Some('.' | ')')) {
        return format!("{}\\{}", &text[..digits], &text[digits..]);
    }
    match text.chars().next() {
        Some('#' | '-' | '+' | '=' | ':' | '!') => format!("\\{text}"),
        _ => text,
    }
}

/// Breaks a paragraph into lines, never inside code, and never so that a line starts with a mark.
fn wrap(markdown: &str, indent: &str, lines: &mut Vec<String>) {
    let mut line = String::new();
    let mut in_code = false;
    let start = lines.len();
    for word in markdown.split(' ') {
        let starts_block = word.starts_with(['#', '-', '+', '=', ':', '>', '!'])
            || word.trim_start_matches(|c: char| c.is_ascii_digit()).starts_with(['.', ')']);
        if !line.is_empty() && !in_code && !starts_block && line.chars().count() + 1 + word.chars().count() > WIDTH {
            lines.push(std::mem::take(&mut line));
        }
        if !line.is_empty() || in_code {
            line.push(' ');
        }
        line.push_str(word);
        if word.matches('`').count() % 2 == 1 {
            in_code = !in_code;
        }
    }
    if !line.is_empty() {
        lines.push(line);
    }
    for line in lines.iter_mut().skip(start + 1) {
        line.insert_str(0, indent);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn spec_text_stays_text() {
        let cases = [
            ("Plain words.", "Plain words."),
            ("One of `time_zones.list`.", "One of `time_zones.list`."),
            ("a ` lonely one", "a \\` lonely one"),
            ("empty `` pair", "empty \\`\\` pair"),
            ("[link](x) and [Vec]", "\\[link\\](x) and \\[Vec\\]"),
            ("<script>alert(1)</script>", "\\<script\\>alert(1)\\</script\\>"),
            ("*/ and \"# and ]]>", "\\*/ and \"# and \\]\\]\\>"),
            ("snake_case but _not_ this", "snake_case but \\_not\\_ this"),
            ("&lt; a & b", "\\&lt; a & b"),
            ("# heading", "\\# heading"),
            ("1. first", "1\\. first"),
            ("see https://example.com/a_b.", "see `https://example.com/a_b`."),
            ("(http://x.y)", "(`http://x.y`)"),
            ("right\u{202e}left\u{0}", "rightU+202EleftU+0000"),
        ];
        for (text, wanted) in cases {
            assert_eq!(flat(text), wanted, "{text}");
        }
    }

    #[test]
    fn code_holds_anything() {
        assert_eq!(code("a"), "`a`");
        assert_eq!(code("a`b"), "``a`b``");
        assert_eq!(code("`"), "`` ` ``");
        assert_eq!(code(""), "`\"\"`");
        assert_eq!(code(" x"), "` x`");
        assert_eq!(code("a\nb"), "`a b`");
    }

    #[test]
    fn lines_break_outside_of_code() {
        let mut page = Page::default();
        page.text(&format!("{} `{}` end", "word ".repeat(21).trim(), "code ".repeat(10).trim()));
        for line in page.finish().0 {
            assert_eq!(line.matches('`').count() % 2, 0, "{line}");
        }
    }

    #[test]
    fn paragraphs_are_kept_apart_and_indents_dropped() {
        let mut page = Page::default();
        page.text("one\ntwo\n\n    three");
        assert_eq!(page.finish().0, ["one two", "", "three"]);
    }
}
