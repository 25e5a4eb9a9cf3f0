//! The language of specs and its checks: the manual, which is Markdown, as pages.

use maud::{Markup, PreEscaped, html};
use pulldown_cmark::{CowStr, Event, Options, Parser, Tag, TagEnd};
use specwright::manual;

/// A page of the manual, below the root of the site.
pub struct Page {
    /// Its path without an extension.
    pub path: String,
    /// Its title.
    pub title: String,
    /// What kind of thing it is about, for the search.
    pub kind: &'static str,
    /// Its text, in Markdown.
    pub text: String,
}

/// The language.
pub fn language() -> Page {
    let text = format!(
        "{}{}\nThey are listed in [Checks](checks/index.md#checks).\n{}\nThey are listed in [Checks](checks/index.md#changes).\n",
        manual::language(),
        manual::CHECKS,
        manual::CHANGES
    );
    Page { path: "language".into(), title: "The spec language".into(), kind: "page", text }
}

/// The list of all checks.
pub fn index() -> Page {
    let (findings, changes) = (listed(manual::findings()), listed(manual::changes()));
    let text = format!(
        "# Checks of specs\n\n[The spec language](../language.md) says what a spec is.\n\n## Checks\n\nWhat the checker finds.\n\n\
         {findings}\n## Changes\n\nWhat the comparison of revisions reports.\n\n{changes}"
    );
    Page { path: "checks/index".into(), title: "Checks of specs".into(), kind: "page", text }
}

/// The checks, a page each.
pub fn checks() -> Vec<Page> {
    let pages = manual::findings().chain(manual::changes()).map(|entry| {
        let what = match entry.severity {
            Some("warning") => "A warning of the checker.",
            Some(_) => "An error of the checker.",
            None => "A change that the comparison of revisions reports.",
        };
        let text = format!("# `{}`\n\n{what}\n\n{}\n", entry.id, of_checks(entry.text));
        Page { path: format!("checks/{}", entry.id), title: entry.id.into(), kind: "check", text }
    });
    pages.collect()
}

/// Links of the manual, seen from the pages of checks.
fn of_checks(text: &str) -> String {
    text.replace("](#", "](../language.md#")
}

fn listed(entries: impl Iterator<Item = manual::Entry>) -> String {
    let line =
        |entry: manual::Entry| format!("- [`{0}`]({0}.md): {1}\n", entry.id, of_checks(first_sentence(entry.text)));
    entries.map(line).collect()
}

/// The first sentence of a text; a dot within code ends none.
fn first_sentence(text: &str) -> &str {
    let is_outside = |at: usize| text.get(..at).is_some_and(|before| before.matches('`').count() % 2 == 0);
    let end = text.match_indices(". ").map(|(at, _)| at).find(|at| is_outside(*at));
    end.and_then(|at| text.get(..=at)).unwrap_or(text).trim_end()
}

/// Markdown of ours as HTML: headings get the ids that forges give them, tables and links go to the pages beside, and HTML in it is text.
pub fn rendered(text: &str) -> Markup {
    let events: Vec<Event<'_>> = Parser::new_ext(text, Options::ENABLE_TABLES).collect();
    let mut shown = Vec::with_capacity(events.len());
    for (at, event) in events.iter().enumerate() {
        shown.push(match event.clone() {
            Event::Start(Tag::Heading { level, classes, attrs, .. }) => {
                let id = Some(CowStr::from(slug(events.get(at + 1..).unwrap_or_default())));
                Event::Start(Tag::Heading { level, id, classes, attrs })
            }
            Event::Start(Tag::Link { link_type, dest_url, title, id }) => {
                let dest_url = CowStr::from(dest_url.replace(".md", ".html"));
                Event::Start(Tag::Link { link_type, dest_url, title, id })
            }
            Event::Html(text) | Event::InlineHtml(text) => Event::Text(text),
            other => other,
        });
    }
    let mut out = String::new();
    pulldown_cmark::html::push_html(&mut out, shown.into_iter());
    // What may be wider than the page is scrolled by keyboard too.
    html! { (PreEscaped(out.replace("<pre>", "<pre tabindex=\"0\">"))) }
}

/// The id that forges give a heading: its letters and digits, small, with `-` for blanks.
fn slug(events: &[Event<'_>]) -> String {
    let mut text = String::new();
    for event in events {
        match event {
            Event::End(TagEnd::Heading(_)) => break,
            Event::Text(words) | Event::Code(words) => text.push_str(words),
            _ => {}
        }
    }
    let letters = text.to_lowercase().replace(' ', "-");
    letters.chars().filter(|c| c.is_alphanumeric() || matches!(c, '-' | '_')).collect()
}

/// The headings of a text below the title, with their ids.
pub fn headings(text: &str) -> Vec<(String, String)> {
    let events: Vec<Event<'_>> = Parser::new_ext(text, Options::ENABLE_TABLES).collect();
    let mut found = Vec::new();
    for (at, event) in events.iter().enumerate() {
        if matches!(event, Event::Start(Tag::Heading { .. })) {
            let rest = events.get(at + 1..).unwrap_or_default();
            let words = rest.iter().take_while(|event| !matches!(event, Event::End(TagEnd::Heading(_))));
            let words = words.filter_map(|event| match event {
                Event::Text(words) | Event::Code(words) => Some(words.as_ref()),
                _ => None,
            });
            found.push((slug(rest), words.collect()));
        }
    }
    found.into_iter().skip(1).collect()
}
