//! Links lead to files and ids of the site, or as plain links to pages of others.

use std::collections::{BTreeMap, BTreeSet};

use super::Problem;
use super::facts::Link;
use super::site::{Site, decoded};
use super::visit::Visit;

/// The ids of each page.
type Ids<'a> = BTreeMap<&'a str, BTreeSet<&'a str>>;

/// What is wrong with links, and how many were followed.
pub fn check(site: &Site, visits: &[Visit]) -> (Vec<Problem>, usize) {
    let mut ids = Ids::new();
    for visit in visits {
        ids.insert(&visit.page, visit.plain.ids.iter().map(String::as_str).collect());
    }
    let mut problems = Vec::new();
    for visit in visits {
        // What scripts add is looked at as well.
        for link in visit.plain.links.iter().chain(&visit.full.links) {
            if let Some(expected) = follow(site, &ids, &visit.page, link) {
                let Link { tag, attribute, target } = link;
                problems.push(Problem::new(&visit.page, format!("`{tag}` has `{attribute}=\"{target}\"`"), expected));
            }
        }
    }
    (problems, visits.iter().map(|visit| visit.plain.links.len()).sum())
}

/// What is expected of a link in its place; nothing if it is right.
fn follow(site: &Site, ids: &Ids<'_>, page: &str, link: &Link) -> Option<String> {
    let target = link.target.as_str();
    let scheme = target.split_once(':').map(|(scheme, _)| scheme).filter(|scheme| is_scheme(scheme));
    match scheme.map(str::to_ascii_lowercase).as_deref() {
        Some("http" | "https" | "mailto") if link.tag == "a" && link.attribute == "href" => return None,
        // It is written out there, and nobody is asked.
        Some("data") if link.tag != "a" => return None,
        Some(_) => return Some("a relative address, or `https:` as the `href` of an `a`".to_owned()),
        None if target.starts_with(['/', '\\']) => return Some("a relative address".to_owned()),
        None => {}
    }
    let (path, id) = match target.split_once('#') {
        Some((path, id)) => (path, Some(id)),
        None => (target, None),
    };
    let file = if path.is_empty() && id.is_some() { Some(page.to_owned()) } else { resolve(page, path) };
    let Some(file) = file.filter(|file| site.has(file)) else {
        return Some("a file of the site".to_owned());
    };
    let id = decoded(id?).unwrap_or_default();
    let is_there = ids.get(file.as_str()).is_some_and(|ids| ids.contains(id.as_str()));
    (!is_there).then(|| format!("an id of {file}"))
}

fn is_scheme(text: &str) -> bool {
    let mut characters = text.chars();
    characters.next().is_some_and(|c| c.is_ascii_alphabetic())
        && characters.all(|c| c.is_ascii_alphanumeric() || "+-.".contains(c))
}

/// The file that a relative path leads to from a page; `None` if it leads out of the site.
fn resolve(page: &str, path: &str) -> Option<String> {
    let mut parts: Vec<String> = page.split('/').map(str::to_owned).collect();
    parts.pop();
    for part in path.split('/') {
        match part {
            "." => {}
            ".." => {
                parts.pop()?;
            }
            // A folder, whose index only a server would add, has an empty part at its end and is found nowhere.
            part => parts.push(decoded(part)?),
        }
    }
    Some(parts.join("/"))
}

#[cfg(test)]
mod tests {
    use super::{Link, Site, Visit, check};
    use crate::verify::facts::Facts;

    /// Whether a link on `a/b.html` is complained of.
    fn is_red(tag: &str, target: &str) -> bool {
        let site = Site::of(&[("index.html", 1), ("a/b.html", 1), ("a/c d.html", 1), ("style.css", 1)]);
        let attribute = if tag == "script" { "src" } else { "href" };
        let link = Link { tag: tag.to_owned(), attribute: attribute.to_owned(), target: target.to_owned() };
        let from = Facts { links: vec![link], ids: vec!["x".to_owned(), "ü".to_owned()], ..Facts::default() };
        let to = Facts { ids: vec!["y".to_owned()], ..Facts::default() };
        let visit = |page: &str, plain| Visit { page: page.to_owned(), plain, ..Visit::default() };
        let (problems, links) = check(&site, &[visit("a/b.html", from), visit("index.html", to)]);
        assert_eq!(links, 1);
        !problems.is_empty()
    }

    #[test]
    fn links_name_files_and_ids() {
        for right in ["#x", "#%C3%BC", "b.html", "b.html#x", "../index.html#y", "./../a/c%20d.html"] {
            assert!(!is_red("a", right), "{right}");
        }
        for wrong in
            ["", "#", "#y", "../index.html#x", "../", ".", "..", "../a", "c.html", "../../x.html", "B.html", "b.html?x"]
        {
            assert!(is_red("a", wrong), "{wrong}");
        }
    }

    #[test]
    fn only_a_reader_leaves_the_site() {
        for target in ["https://a.example/x", "mailto:a@b.example"] {
            assert!(!is_red("a", target) && is_red("link", target) && is_red("script", target), "{target}");
        }
        for wrong in [
            "/index.html",
            "\\index.html",
            "//a.example/",
            "javascript:alert(1)",
            "ftp://a.example",
            "data:text/html,x",
        ] {
            assert!(is_red("a", wrong), "{wrong}");
        }
        assert!(!is_red("link", "../style.css") && !is_red("link", "data:,"));
    }
}
