//! The site of the docs in a real browser: texts that attack are shown and never act, and the site of a spec full of them has no problems.
//! Without Chromium, or without axe-core, the tests say that they were skipped.

#![allow(clippy::unwrap_used, clippy::panic, reason = "a test that cannot go on has failed")]

use std::io::Write as _;
use std::path::Path;

use serde_json::json;
use specwright::backend::Header;
use specwright::pipeline;
use specwright::source::{SourceFile, SourceMap};
use specwright_browser::verify::{Options, verify};
use specwright_browser::{Browser, Error, Event};
use specwright_site::{reference, site};
use specwright_tests::folder::root;
use specwright_tests::printed;
use tempfile::TempDir;

/// How many texts the spec has.
const TEXTS: usize = 26;

/// The text in the place of a mark. Nothing in it may be taken for anything but text, and all of it has to be read.
fn attack(number: usize) -> String {
    format!(
        "t{number} <script>attacked({number})</script> <img src=x onerror=attacked({number})> --> <!-- ]]> </main></script> \
         [a](javascript:attacked({number})) `<b>` &lt; \u{202e}end{number}"
    )
}

/// What is seen of it: what turns the direction is written as its number. Backticks, which make code of words and are then not shown, are
/// left out here and there.
fn seen(number: usize) -> String {
    attack(number).replace('\u{202e}', "U+202E").replace('`', "")
}

/// The site of the spec with these texts, without the pages of checks, which are the same for every spec.
fn written() -> TempDir {
    let mut text = include_str!("hostile.yaml").to_owned();
    for number in 1..=TEXTS {
        let mark = format!("\"@{number}@\"");
        assert_eq!(text.matches(&mark).count(), 1, "{mark}");
        text = text.replace(&mark, &serde_json::to_string(&attack(number)).unwrap());
    }
    let sources = SourceMap::new(vec![SourceFile::new("hostile.yaml", &text)]);
    let checked = pipeline::check(&sources);
    let told = || printed(&checked.diagnostics, &sources, specwright::diagnostic::Style::Plain);
    let api = checked.api.as_ref().unwrap_or_else(|| panic!("{}", told()));
    let header = Header::new("specs/hostile", "cargo xtask docs");
    let folder = tempfile::tempdir().unwrap();
    let files = site(vec![reference(api, &pipeline::lower(api), &header, &header)], &header);
    for file in files.into_iter().filter(|file| !file.path.starts_with("checks/")) {
        let path = folder.path().join(file.path);
        std::fs::create_dir_all(path.parent().unwrap()).unwrap();
        std::fs::write(path, file.text).unwrap();
    }
    folder
}

/// What was found; without it the test says that it is skipped.
fn there<T>(found: Result<T, Error>) -> Option<T> {
    match found {
        Ok(found) => Some(found),
        Err(Error::Absent(words)) => {
            // Past what the harness shows of failed tests alone.
            std::io::stderr().write_all(format!("skipped: {words}\n").as_bytes()).unwrap();
            None
        }
        Err(error) => panic!("{error}"),
    }
}

/// The pages of the API, and the first page of the site.
fn pages(folder: &Path) -> Vec<String> {
    let mut pages = vec!["index.html".to_owned()];
    for part in ["hostile", "hostile/types"] {
        let entries = std::fs::read_dir(folder.join(part)).unwrap();
        let names = entries.map(|entry| entry.unwrap().file_name().into_string().unwrap());
        pages.extend(names.filter(|name| name.ends_with(".html")).map(|name| format!("{part}/{name}")));
    }
    pages.sort();
    pages
}

#[test]
fn texts_that_attack_are_shown_and_do_nothing() {
    let Some(browser) = there(Browser::start()) else { return };
    let folder = written();
    let page = browser.page().unwrap();
    let mut all = String::new();
    for path in pages(folder.path()) {
        page.goto(&format!("file://{}/{path}", folder.path().canonicalize().unwrap().display())).unwrap();
        assert_eq!(page.evaluate(FOREIGN).unwrap(), json!([]), "{path}");
        all.push_str(page.evaluate("document.body.textContent").unwrap().as_str().unwrap());
        let problems: Vec<Event> =
            page.events().into_iter().filter(|event| matches!(event, Event::Problem { .. })).collect();
        assert_eq!(problems, [], "{path}");
    }
    let all = all.replace('`', "").split_whitespace().collect::<Vec<_>>().join(" ");
    let missing: Vec<usize> = (1..=TEXTS).filter(|number| !all.contains(&seen(*number))).collect();
    assert_eq!(missing, [0; 0], "{missing:?}");
}

/// Elements of a page that no page of ours has, and what the texts would have done.
const FOREIGN: &str = "(() => {
  const foreign = [...document.querySelectorAll('img, b, main script, script:not([src]), iframe, style, [style], [href^=\"javascript:\" i]')];
  const handlers = [...document.querySelectorAll('*')].filter((it) => [...it.attributes].some(({ name }) => name.startsWith('on')));
  const ran = 'attacked' in window ? ['attacked'] : [];
  return [...ran, ...[...foreign, ...handlers].map((it) => it.outerHTML.slice(0, 200))];
})()";

#[test]
fn a_site_full_of_them_has_no_problems() {
    let (Some(_), Some(axe)) = (there(specwright_browser::chromium()), there(specwright_browser::axe(&root()))) else {
        return;
    };
    let folder = written();
    let report = verify(&Options { site: folder.path(), axe: &axe, searches: Vec::new() }).unwrap();
    // Of the other pages one has the links to those that were left out.
    let of_api = report.problems.iter().filter(|problem| problem.page.starts_with("hostile/"));
    let problems: Vec<String> = of_api.map(ToString::to_string).collect();
    assert!(problems.is_empty(), "{}", problems.join("\n"));
    assert!(report.pages > 10 && report.searches > 20 && report.judged > 30, "{report:?}");
}
