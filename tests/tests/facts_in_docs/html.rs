//! Pages of a site as a reader sees them, read by an HTML parser of others.

use std::collections::{BTreeMap, BTreeSet};

use scraper::{ElementRef, Html, Node, Selector};
use specwright::backend::OutputFile;

use crate::fact::Place;
use crate::plain::needle;

/// What the ids of the pages of an API lead to.
pub(crate) fn places(api: &str, files: &[OutputFile]) -> Vec<Place> {
    let with_id = selector("main [id]");
    let mut places = Vec::new();
    for file in files {
        let Some(page) = file.path.strip_prefix(api).and_then(|rest| rest.strip_prefix('/')) else { continue };
        for element in Html::parse_document(&file.text).select(&with_id) {
            let mut words = String::new();
            let mut source = String::new();
            for element in led_to(element) {
                text(element, &mut words);
                source.push_str(&element.html());
            }
            places.push(Place {
                page: page.trim_end_matches(".html").to_owned(),
                id: element.attr("id").unwrap_or_default().to_owned(),
                words: needle(&words),
                source,
            });
        }
    }
    places
}

/// What an id leads to: the element, or for a heading what stands below it.
fn led_to(element: ElementRef<'_>) -> Vec<ElementRef<'_>> {
    let Some(level) = level(element) else { return vec![element] };
    let below = element.next_siblings().filter_map(ElementRef::wrap);
    let below = below.take_while(|other| self::level(*other).is_none_or(|other| other > level));
    [element].into_iter().chain(below).collect()
}

fn level(element: ElementRef<'_>) -> Option<u32> {
    element.value().name().strip_prefix('h')?.parse().ok()
}

/// What a reader sees of an element: elements that stand for themselves are parted by blanks.
fn text(element: ElementRef<'_>, out: &mut String) {
    let is_inline = matches!(element.value().name(), "a" | "code" | "span" | "wbr");
    if !is_inline {
        out.push(' ');
    }
    for child in element.children() {
        match child.value() {
            Node::Text(words) => out.push_str(words),
            _ => ElementRef::wrap(child).into_iter().for_each(|inner| text(inner, out)),
        }
    }
    if !is_inline {
        out.push(' ');
    }
}

/// Panics where a link leads nowhere, an id stands twice on a page, or a page is larger than it may be; returns how many links there
/// are.
pub(crate) fn check_links(site: &[OutputFile]) -> usize {
    let (with_id, links) = (selector("[id]"), selector("a[href]"));
    let files: BTreeSet<&str> = site.iter().map(|file| file.path.as_str()).collect();
    let html = site.iter().filter(|file| file.path.ends_with(".html"));
    let pages: BTreeMap<&str, Html> =
        html.clone().map(|file| (file.path.as_str(), Html::parse_document(&file.text))).collect();
    let mut ids: BTreeMap<&str, Vec<&str>> = BTreeMap::new();
    for (path, page) in &pages {
        let mut own: Vec<&str> = page.select(&with_id).filter_map(|element| element.attr("id")).collect();
        let all = own.len();
        own.sort_unstable();
        own.dedup();
        assert_eq!(own.len(), all, "{path} has an id twice");
        ids.insert(path, own);
    }
    let mut count = 0;
    for (path, page) in &pages {
        for target in page.select(&links).filter_map(|link| link.attr("href")) {
            count += 1;
            let (file, id) = target.split_once('#').unwrap_or((target, ""));
            let file = crate::links::resolved(path, file);
            if target.contains("://") {
                continue;
            }
            assert!(files.contains(file.as_str()), "{path} leads to {file}, which is not there");
            let known = ids.get(file.as_str());
            assert!(id.is_empty() || known.is_some_and(|ids| ids.contains(&id)), "{path} leads to {target}");
        }
    }
    for file in html {
        assert!(file.text.len() <= 100_000, "{} has {} bytes", file.path, file.text.len());
    }
    count
}

fn selector(text: &str) -> Selector {
    Selector::parse(text).expect("a selector of this test")
}
