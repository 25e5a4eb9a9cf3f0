//! What is checked on sites.

use specwright_browser::verify::{Options, Problem, Report, read_searches, verify};

use crate::fixture::{page, written};
use crate::{axe, browser};

/// Finds what begins with the query, and shows nothing for `slow`.
const SCRIPT: &str = "
const field = document.querySelector('#search');
const results = document.querySelector('#results');
let chosen = -1;
field.addEventListener('input', () => {
  const query = field.value.trim();
  if (query === 'slow') return;
  results.replaceChildren();
  chosen = -1;
  for (const link of document.querySelectorAll('main a')) {
    if (!query || !link.textContent.startsWith(query)) continue;
    const option = link.cloneNode(true);
    option.setAttribute('role', 'option');
    results.append(option);
  }
  results.dataset.query = query;
});
field.addEventListener('keydown', (event) => {
  if (event.key === 'ArrowDown') chosen += 1;
  if (event.key === 'ArrowUp') chosen -= 1;
  [...results.children].forEach((option, at) => option.setAttribute('aria-selected', at === chosen));
  if (event.key === 'Enter') results.children[chosen].click();
});
";

/// The page that one searches on.
fn index() -> String {
    let main = "<h1 id=\"top\">A</h1>
        <p>All of it is in <a href=\"a.html#one\">one place</a> and in <a href=\"index.html#top\">another</a>, by <a href=\"https://a.example/\">others</a>.</p>
        <details><summary>More</summary><p>Folded.</p></details><button>Copy</button>";
    let field = "<header><label>Search <input id=\"search\"></label><div id=\"results\" role=\"listbox\" aria-label=\"Results\"></div></header>";
    page(main)
        .replace("<main>", &format!("{field}\n<main>"))
        .replace("</body>", "<script src=\"script.js\"></script></body>")
}

fn report(files: &[(&str, &str)], searches: &str) -> Option<Report> {
    browser()?;
    let axe = axe()?;
    let folder = written(files);
    let searches = read_searches(searches).unwrap();
    Some(verify(&Options { site: folder.path(), axe: &axe, searches }).unwrap())
}

#[test]
fn a_site_that_is_right_has_no_problems() {
    let (index, other) = (index(), page("<h1>A</h1><h2 id=\"one\">B</h2><p>C</p>"));
    let files = [("index.html", index.as_str()), ("a.html", &other), ("script.js", SCRIPT)];
    let Some(report) = report(&files, "index | one pl | a#one\nindex | another | index#top") else { return };
    assert_eq!(report.problems, [], "{:#?}", report.problems);
    assert_eq!((report.pages, report.links, report.searches, report.judged), (2, 4, 2, 12));
}

/// Each page is wrong in one way, and the words are what is said of it.
const WRONG: [(&str, &str, &str); 16] = [
    ("anchor.html", "<h1>A</h1><p><a href=\"index.html#gone\">b</a></p>", "expected an id of index.html"),
    ("file.html", "<h1>A</h1><p><a href=\"gone.html\">b</a></p>", "expected a file of the site"),
    ("twice.html", "<h1 id=\"a\">A</h1><p id=\"a\">b</p>", "the id `a` appears twice"),
    ("skipped.html", "<h1>A</h1><h3>B</h3>", "the heading `B` of level 3 follows one of level 1"),
    ("style.html", "<h1 style=\"color: red\">A</h1>", "attribute `style`"),
    ("handler.html", "<h1 onclick=\"a()\">A</h1>", "attribute `onclick`"),
    ("inline.html", "<h1>A</h1><script>a()</script>", "code within the page: <script>"),
    ("outside.html", "<h1>A</h1><img alt=\"\" src=\"http://127.0.0.1:9/a.png\">", "expected a relative address"),
    ("throws.html", "<h1>A</h1><script src=\"wrong/throws.js\"></script>", "nothing is not defined"),
    ("adds.html", "<h1>A</h1><script src=\"wrong/adds.js\"></script>", "`main` says `A` without scripts"),
    ("hidden.html", "<h1>A</h1><p hidden>b</p>", "`b` is not visible without scripts"),
    ("empty.html", "<h1></h1>", "`main` has no text without scripts"),
    ("no_policy.html", "<h1>no-policy</h1>", "there is no policy"),
    ("late.html", "<h1>late</h1>", "something is loaded before the policy"),
    ("contrast/a.html", "<h1 class=\"faint\">Hardly seen</h1>", "axe-core finds `color-contrast`"),
    ("contrast/b.html", "<h1>no-lang</h1>", "the number of `main` is 0"),
];

#[test]
fn everything_that_is_wrong_is_found() {
    let texts: Vec<(&str, String)> = WRONG.iter().map(|(file, main, _)| (*file, broken(main))).collect();
    let (index, large) = (index(), "a".repeat(100_001));
    let large = page(&format!("<h1>A</h1><p>{large}</p>"));
    let mut files = vec![
        ("index.html", index.as_str()),
        ("large.html", &large),
        ("script.js", SCRIPT),
        ("wrong/throws.js", "nothing();"),
        ("wrong/adds.js", "document.querySelector('h1').append(' more');"),
        ("wrong/faint.css", ".faint { color: #eee; background: #fff; }"),
    ];
    files.extend(texts.iter().map(|(file, text)| (*file, text.as_str())));
    let searches = "index | another | a#one\nindex | slow | a#one\nindex | nothing of it | a#one\ngone | a | a#one";
    let Some(report) = report(&files, searches) else { return };
    let told = |page: &str, words: &str| {
        let is_it = |problem: &Problem| problem.page == page && problem.to_string().contains(words);
        assert!(report.problems.iter().any(is_it), "{page}: {words}\n{:#?}", report.problems);
    };
    WRONG.iter().for_each(|(page, _, words)| told(page, words));
    told("large.html", "expected at most 100000");
    told("outside.html", "the policy `img-src` forbids http://127.0.0.1:9/a.png");
    told("index.html", "a search for `another` finds index#top; expected a#one first");
    told("index.html", "a search for `slow` shows no results");
    told("index.html", "a search for `nothing of it` finds nothing");
    told("gone.html", "`a` cannot be searched for");
}

/// A page, and what is wrong outside of its `main`.
fn broken(main: &str) -> String {
    let text = page(main);
    if main.contains("no-policy") {
        text.replace("Content-Security-Policy", "Other")
    } else if main.contains("late") {
        text.replace("<head>", "<head><link rel=\"icon\" href=\"data:,\">")
    } else if main.contains("no-lang") {
        text.replace("main>", "div>")
    } else if main.contains("faint") {
        text.replace("</head>", "<link rel=\"stylesheet\" href=\"../wrong/faint.css\"></head>")
    } else {
        text
    }
}
