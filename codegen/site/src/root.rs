//! The site as a whole: its first page, the language, the checks, and what agents read.

use maud::{Markup, html};
use specwright::backend::{Header, OutputFile};
use specwright::markdown::flat;

use crate::frame::Frame;
use crate::search::{HEADER, Index, call};
use crate::{Reference, SCRIPT, STYLE, manual};

/// What the site is called.
const TITLE: &str = "Reference docs of APIs";
/// What it is.
const ABOUT: &str = "What each API takes and answers, by its documentation, with the source of every fact.";
/// How what agents read begins.
const FIRST_LINE: &str = "# Reference docs of APIs";

/// All files of a site with these APIs. `header` is that of the pages which belong to none of them.
#[must_use]
pub fn site(references: Vec<Reference>, header: &Header) -> Vec<OutputFile> {
    let first = header.html();
    let mut manual = vec![manual::language(), manual::index()];
    manual.extend(manual::checks());
    let mut files = vec![
        OutputFile { path: "style.css".into(), text: STYLE.to_owned() },
        OutputFile { path: "script.js".into(), text: SCRIPT.to_owned() },
        OutputFile { path: "search.js".into(), text: search(&manual) },
        OutputFile { path: "apis.js".into(), text: apis(&references) },
        OutputFile { path: "index.html".into(), text: page(&first, "index", TITLE, index(&references)) },
        OutputFile { path: "index.md".into(), text: header.markdown() + &index_in_markdown(&references) },
    ];
    for it in &manual {
        let html = page(&first, &it.path, &it.title, manual::rendered(&it.text));
        files.push(OutputFile { path: format!("{}.html", it.path), text: html });
        files.push(OutputFile { path: format!("{}.md", it.path), text: header.markdown() + &it.text });
    }
    files.push(OutputFile { path: "llms.txt".into(), text: for_agents(&references, &manual) });
    files.extend(references.into_iter().flat_map(|reference| reference.files));
    let whole = everything(&files);
    files.push(OutputFile { path: "llms-full.txt".into(), text: whole });
    files.sort_by(|a, b| a.path.cmp(&b.path));
    files
}

fn page(header: &str, path: &str, title: &str, main: Markup) -> String {
    let links = [("index", "All APIs"), ("language", "The spec language"), ("checks/index", "Checks of specs")];
    let links = links.map(|(page, words)| (page.to_owned(), words.to_owned()));
    Frame { api: None, page: path, title, whole: TITLE, links: &links, is_pasted: false, versions: &[], main }
        .html(header)
}

fn index(references: &[Reference]) -> Markup {
    html! {
        h1 { (TITLE) }
        p { (ABOUT) }
        ul.apis {
            @for it in references {
                li {
                    h2 { a href={ (it.name) "/index.html" } { (it.title) } }
                    p { (it.summary) }
                    p { (it.amount) }
                }
            }
        }
        p { "The specs are written in " a href="language.html" { "the spec language" } "." }
    }
}

fn index_in_markdown(references: &[Reference]) -> String {
    let mut out = format!("# {TITLE}\n\n{ABOUT}\n\n");
    for it in references {
        out += &format!("## [{}]({}/index.md)\n\n", flat(&it.title), it.name);
        if !it.summary.is_empty() {
            out += &format!("{}\n\n", flat(&it.summary));
        }
        out += &format!("{}\n\n", it.amount);
    }
    out + "The specs are written in [the spec language](language.md).\n"
}

/// The folders of the APIs, for a search in all of them.
fn apis(references: &[Reference]) -> String {
    call("apis", &references.iter().map(|it| it.name.as_str()).collect::<Vec<_>>())
}

/// The search index of the language and its checks.
fn search(pages: &[manual::Page]) -> String {
    let mut index =
        Index { folder: "", title: "Specwright", pages: Vec::new(), kinds: Vec::new(), entries: Vec::new() };
    for page in pages {
        index.pages.push(&page.path);
        index.add(page.kind, "", &page.title, String::new());
        if page.kind != "check" {
            manual::headings(&page.text)
                .into_iter()
                .for_each(|(id, name)| index.add("the spec language", &id, &name, String::new()));
        }
    }
    call("index", &index)
}

/// Every page with a link to its Markdown.
fn for_agents(references: &[Reference], manual: &[manual::Page]) -> String {
    let mut out = format!("{FIRST_LINE}\n\n> {ABOUT}\n");
    for it in references {
        out += &format!("\n## {}\n\n", flat(&it.title));
        for (path, title) in &it.pages {
            out += &format!("- [{}]({}/{path}.md)\n", flat(title), it.name);
        }
    }
    out += "\n## Optional\n\n";
    for page in manual {
        out += &format!("- [{}]({}.md)\n", flat(&page.title), page.path);
    }
    out
}

/// The Markdown of all pages in one file.
fn everything(files: &[OutputFile]) -> String {
    let mut out = format!("{FIRST_LINE}: all pages\n");
    for file in files.iter().filter(|file| file.path.ends_with(".md")) {
        out += &format!("\n<!-- {} -->\n\n{}", file.path.replace("--", "-\u{2011}"), file.text);
    }
    out
}

/// How each file that belongs to no API begins, by which it is known as one of a site.
#[must_use]
pub fn begins(path: &str) -> Option<&'static str> {
    match path.rsplit_once('.')?.1 {
        "css" => STYLE.lines().next(),
        "js" if path == "script.js" => SCRIPT.lines().next(),
        "js" => Some(HEADER),
        "txt" => Some(FIRST_LINE),
        _ => None,
    }
}
