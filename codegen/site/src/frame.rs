//! What is around the content of every page.

use maud::{DOCTYPE, Markup, html};

use specwright::docs::way_up;

use crate::anchor::to_page;

/// What a page may load, which is what lies beside it: no script or style within it, and nothing from elsewhere. The icon is none, so
/// that nothing is asked for.
const POLICY: &str =
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src data:; base-uri 'none'; form-action 'none'";

/// How many resources an API may have for each page to link them all; the first page always does.
pub const MOST_LINKS: usize = 60;

/// A page, to be put in its frame.
pub struct Frame<'a> {
    /// The name of its folder below the root, if it is one of an API.
    pub api: Option<&'a str>,
    /// Its path below that folder, or below the root.
    pub page: &'a str,
    /// What the window shows.
    pub title: &'a str,
    /// What the whole is called: the title of the API.
    pub whole: &'a str,
    /// Other pages of the API: path, words.
    pub links: &'a [(String, String)],
    /// Whether a script beside it has its parts to be pasted.
    pub is_pasted: bool,
    /// The versions of the API.
    pub versions: &'a [String],
    /// The content.
    pub main: Markup,
}

impl Frame<'_> {
    /// The whole page; `header` is its first line.
    pub fn html(self, header: &str) -> String {
        let here = self.api.map_or_else(|| self.page.to_owned(), |api| format!("{api}/{}", self.page));
        let root = way_up(&here);
        let first = to_page(self.page, "index");
        let file = self.page.rsplit('/').next().unwrap_or(self.page);
        let window =
            if self.title == self.whole { self.title.to_owned() } else { format!("{} – {}", self.title, self.whole) };
        let versions = (!self.versions.is_empty()).then(|| self.versions.join(" "));
        let page = html! {
            (DOCTYPE)
            html lang="en" {
                head {
                    meta charset="utf-8";
                    meta http-equiv="Content-Security-Policy" content=(POLICY);
                    meta name="viewport" content="width=device-width";
                    title { (window) }
                    link rel="icon" href="data:,";
                    link rel="stylesheet" href={ (root) "style.css" };
                    link rel="alternate" type="text/markdown" href={ (file) ".md" };
                    script src={ (root) "script.js" } defer {}
                }
                body data-root=(root) data-api=[self.api] data-all-versions=[versions] data-paste=[self.is_pasted.then_some(self.page)] {
                    a.skip href="#main" { "Skip to the content" }
                    header {
                        p {
                            a href={ (root) "index.html" } { "All APIs" }
                            @if self.api.is_some() { " / " a href=(first) { (self.whole) } }
                        }
                        div #tools {}
                    }
                    main #main tabindex="-1" { (self.main) }
                    nav aria-label="Pages" {
                        ul {
                            @for (page, words) in self.links {
                                @let here = (page == self.page).then_some("page");
                                li { a href=(to_page(self.page, page)) aria-current=[here] { (words) } }
                            }
                        }
                    }
                    footer { p { "The same as " a href={ (file) ".md" } { "Markdown" } "." } }
                }
            }
        };
        let mut text = header.to_owned();
        text.push_str(&page.into_string());
        text.push('\n');
        text
    }
}
