//! What is checked on a site: each page is opened from its file, with its policy in force, once with scripts and once without.

mod accessibility;
mod content;
mod facts;
mod headings;
mod ids;
mod links;
mod policy;
mod problem;
mod requests;
mod search;
mod site;
mod sizes;
mod visit;

use std::path::Path;

use crate::{Browser, Error};

pub use problem::Problem;
pub use search::{Rank, Search, read as read_searches};
use site::Site;

/// What is verified, and against what.
#[derive(Clone, Debug)]
pub struct Options<'a> {
    /// The folder of the site.
    pub site: &'a Path,
    /// The script of axe-core, as [`axe`](crate::axe) finds it.
    pub axe: &'a Path,
    /// What is searched for; where there is nothing, searches are made from the ids of the site.
    pub searches: Vec<Search>,
}

/// What was verified, and what is wrong.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Report {
    /// How many pages were opened.
    pub pages: usize,
    /// How many links were followed.
    pub links: usize,
    /// How many searches were made.
    pub searches: usize,
    /// How often axe-core judged a page.
    pub judged: usize,
    /// What is wrong, by page.
    pub problems: Vec<Problem>,
}

/// Verifies a site.
///
/// # Errors
///
/// If there is no site or no browser, or the browser fails.
pub fn verify(options: &Options<'_>) -> Result<Report, Error> {
    let site = Site::read(options.site)?;
    let axe = std::fs::read_to_string(options.axe);
    let axe = axe.map_err(|error| Error::failed(format!("cannot read {}: {error}", options.axe.display())))?;
    let browser = Browser::start()?;
    let visits = visit::all(&browser, &site)?;
    let (mut problems, links) = links::check(&site, &visits);
    for visit in &visits {
        problems.extend(ids::check(visit));
        problems.extend(policy::check(visit));
        problems.extend(headings::check(visit));
        problems.extend(content::check(visit));
        problems.extend(requests::check(&site, &visit.page, &visit.events));
    }
    problems.extend(sizes::check(&site));
    let searches = match options.searches.as_slice() {
        [] => search::derived(&site, &visits),
        given => given.to_vec(),
    };
    problems.extend(search::check(&browser, &site, &searches)?);
    let (found, judged) = accessibility::check(&browser, &site, &axe, searches.first())?;
    problems.extend(found);
    problems.sort();
    problems.dedup();
    Ok(Report { pages: visits.len(), links, searches: searches.len(), judged, problems })
}
