//! Searches that are made from the ids of a site, where nobody wrote any down.

use std::collections::{BTreeMap, BTreeSet};

use super::{Rank, Search};
use crate::verify::site::Site;
use crate::verify::visit::Visit;

/// How many ids of each API are searched for, in each of three ways.
const SAMPLE: usize = 8;

/// A name has to be this long, so that a part of it and a slip in it can be told from others.
const LENGTH: usize = 6;

/// For each API some ids as they are, their last names alone, and those with a slip.
pub fn derived(site: &Site, visits: &[Visit]) -> Vec<Search> {
    site.apis().flat_map(|api| of_api(api, visits)).collect()
}

fn of_api(api: &str, visits: &[Visit]) -> Vec<Search> {
    let folder = format!("{api}/");
    // Ids of several pages, a rule's for example, lead to any of them.
    let mut addresses: BTreeMap<&str, BTreeSet<String>> = BTreeMap::new();
    let mut by_last: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    // The list of rules repeats what stands elsewhere.
    let rules = format!("{api}/rules.html");
    for visit in visits.iter().filter(|visit| visit.page.starts_with(&folder) && visit.page != rules) {
        for id in visit.plain.main_ids.iter().filter(|id| is_name(id)) {
            let address = format!("{}#{id}", visit.page.trim_end_matches(".html"));
            by_last.entry(last(id).to_lowercase()).or_default().insert(address.clone());
            addresses.entry(id).or_default().insert(address);
        }
    }
    let search = |query: &str, expected: &BTreeSet<String>, rank| Search {
        page: format!("{api}/index"),
        query: query.to_owned(),
        expected: expected.clone(),
        rank,
    };
    let exact = sample(addresses.iter()).map(|(id, expected)| search(id, expected, Rank::First));
    let long = || addresses.keys().filter(|id| last(id).len() >= LENGTH && last(id).chars().all(char::is_alphanumeric));
    let parts = sample(long()).map(|id| search(last(id), &by_last[&last(id).to_lowercase()], Rank::Any));
    let slips = sample(long()).map(|id| search(&with_slip(last(id)), &by_last[&last(id).to_lowercase()], Rank::Any));
    exact.chain(parts).chain(slips).collect()
}

/// Some of all, from the first to the last.
fn sample<T>(all: impl Iterator<Item = T>) -> impl Iterator<Item = T> {
    let all: Vec<T> = all.collect();
    let step = all.len().div_ceil(SAMPLE).max(1);
    all.into_iter().step_by(step)
}

/// Whether an id is the name itself: where a name has other characters, their numbers stand between `_` in its id.
fn is_name(id: &str) -> bool {
    let is_plain = |part: &str| part.is_empty() || !part.chars().all(|c| c.is_ascii_hexdigit());
    id.split('_').skip(1).all(is_plain)
}

fn last(id: &str) -> &str {
    id.rsplit('.').next().unwrap_or(id)
}

/// A name without the letter in its middle.
fn with_slip(name: &str) -> String {
    let middle = name.chars().count() / 2;
    name.chars().enumerate().filter(|(at, _)| *at != middle).map(|(_, character)| character).collect()
}

#[cfg(test)]
mod tests {
    use super::{Rank, Site, Visit, derived};
    use crate::verify::facts::Facts;

    #[test]
    fn searches_are_made_from_ids() {
        let site = Site::of(&[("a/search.js", 1)]);
        let visit = |page: &str, ids: &[&str]| {
            let main_ids = ids.iter().map(|&id| id.to_owned()).collect();
            Visit { page: page.to_owned(), plain: Facts { main_ids, ..Facts::default() }, ..Visit::default() }
        };
        let visits = [
            visit("a/b.html", &["x.contact", "x", "x_3c_y"]),
            visit("a/c.html", &["y.Contact"]),
            visit("a/rules.html", &["r"]),
            visit("d.html", &["z"]),
        ];
        let searches = derived(&site, &visits);
        let all: Vec<(&str, usize, bool)> = searches
            .iter()
            .map(|search| (search.query.as_str(), search.expected.len(), search.rank == Rank::First))
            .collect();
        let exact = [("x", 1, true), ("x.contact", 1, true), ("y.Contact", 1, true)];
        let others = [("contact", 2, false), ("Contact", 2, false), ("conact", 2, false), ("Conact", 2, false)];
        assert_eq!(all, [exact.as_slice(), &others].concat());
        assert!(searches[1].expected.contains("a/b#x.contact") && searches[1].page == "a/index");
    }
}
