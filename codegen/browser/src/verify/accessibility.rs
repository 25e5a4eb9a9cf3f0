//! axe-core finds nothing on a page of each kind, in light and dark colours, on a laptop and on a phone.

use std::collections::BTreeMap;

use serde_json::Value;

use super::Problem;
use super::search::{Search, results};
use super::site::Site;
use crate::{Browser, Error, Page, Screen};

/// What axe-core finds, and how often it judged a page.
pub fn check(
    browser: &Browser,
    site: &Site,
    axe: &str,
    search: Option<&Search>,
) -> Result<(Vec<Problem>, usize), Error> {
    let page = browser.page()?;
    let mut problems = Vec::new();
    let mut judged = 0;
    let open = |file: &str| {
        page.goto(&site.url(file))?;
        page.evaluate(axe).map(drop)
    };
    for screen in Screen::ALL {
        page.show_on(screen)?;
        for file in one_of_each_kind(site) {
            open(file)?;
            problems.extend(in_both_colours(&page, file, screen.name())?);
            judged += 2;
        }
        // Results stand above everything else, in colours of their own.
        if let Some(search) = search {
            let file = format!("{}.html", search.page);
            if site.has(&file) {
                open(&file)?;
                results(&page, &search.query)?;
                problems.extend(in_both_colours(&page, &file, &format!("{}, with results", screen.name()))?);
                judged += 2;
            }
        }
    }
    Ok((problems, judged))
}

/// What axe-core says of the page that is open.
fn in_both_colours(page: &Page, file: &str, screen: &str) -> Result<Vec<Problem>, Error> {
    let mut problems = Vec::new();
    for (dark, colours) in [(false, "light"), (true, "dark")] {
        page.prefer_dark(dark)?;
        let violations = page.evaluate(RUN)?;
        for violation in violations.as_array().into_iter().flatten() {
            let text = |value: &Value| value.as_str().unwrap_or_default().to_owned();
            let wrong = format!(
                "axe-core finds `{}` at {} of {} ({screen}, {colours})",
                text(&violation["id"]),
                text(&violation["at"]),
                violation["count"]
            );
            problems.push(Problem::new(file, wrong, text(&violation["help"])));
        }
    }
    Ok(problems)
}

/// Has axe-core judge the page with everything unfolded. It must fetch nothing for that, which the policy forbids.
const RUN: &str = "(async () => {
  for (const details of document.querySelectorAll('details')) details.open = true;
  const found = await axe.run(document, { preload: false, resultTypes: ['violations'] });
  return found.violations.map(({ id, help, nodes }) => ({
    id,
    help,
    count: nodes.length,
    at: nodes.slice(0, 3).map((node) => `${node.target.join(' ')} (${(node.any[0] ?? node.all[0] ?? node.none[0])?.message ?? ''})`).join(', '),
  }));
})()";

/// The largest page of each kind, which has most on it.
fn one_of_each_kind(site: &Site) -> Vec<&str> {
    let mut largest: BTreeMap<String, (u64, &str)> = BTreeMap::new();
    for page in site.pages() {
        let candidate = (site.bytes(page), page);
        let known = largest.entry(kind(site, page)).or_insert(candidate);
        *known = candidate.max(*known);
    }
    largest.into_values().map(|(_, page)| page).collect()
}

/// Pages that every API has, by their names.
const FIXED: [&str; 5] = ["index.html", "rules.html", "errors.html", "errata.html", "coverage.html"];

/// What pages are told apart by: their folder, where all APIs are one, and for those that every API has, their name.
fn kind(site: &Site, page: &str) -> String {
    let (folder, name) = page.rsplit_once('/').unwrap_or(("", page));
    let api = site.apis().find(|api| folder == *api || folder.starts_with(&format!("{api}/")));
    let folder = api.map_or_else(|| folder.to_owned(), |api| folder.replacen(api, "API", 1));
    if FIXED.contains(&name) { format!("{folder}/{name}") } else { folder }
}

#[cfg(test)]
mod tests {
    use super::{Site, one_of_each_kind};

    #[test]
    fn a_page_of_each_kind_is_judged() {
        let site = Site::of(&[
            ("index.html", 1),
            ("a/index.html", 1),
            ("a/search.js", 1),
            ("a/contacts.html", 2),
            ("a/notes.html", 3),
            ("a/types/Note.html", 1),
            ("b/index.html", 2),
            ("b/search.js", 1),
            ("b/rules.html", 1),
            ("checks/one.html", 1),
            ("checks/two.html", 2),
        ]);
        let judged = one_of_each_kind(&site);
        let expected =
            ["index.html", "a/notes.html", "b/index.html", "b/rules.html", "a/types/Note.html", "checks/two.html"];
        assert_eq!(judged.iter().collect::<std::collections::BTreeSet<_>>(), expected.iter().collect());
    }
}
