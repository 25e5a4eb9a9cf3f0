//! Each page of a site, opened once with scripts and once without.

use super::facts::Facts;
use super::site::Site;
use crate::{Browser, Error, Event, Page};

/// A page that was opened.
#[derive(Default)]
pub struct Visit {
    /// Its file.
    pub page: String,
    /// What it is made of without scripts: what its file says.
    pub plain: Facts,
    /// What it is made of when its scripts have run.
    pub full: Facts,
    /// What happened meanwhile, with scripts and without.
    pub events: Vec<Event>,
}

/// Opens all pages of a site.
pub fn all(browser: &Browser, site: &Site) -> Result<Vec<Visit>, Error> {
    let (plain, full) = (browser.page()?, browser.page()?);
    plain.disable_scripts(true)?;
    let ask = |page: &Page| Ok::<_, Error>((Facts::of(page)?, page.events()));
    let visit = |path: &str| {
        // Both at the same time, each in a process of its own.
        let url = site.url(path);
        let (one, other) = (plain.navigate(&url)?, full.navigate(&url)?);
        plain.finish(one)?;
        full.finish(other)?;
        let ((plain, mut events), (full, more)) = (ask(&plain)?, ask(&full)?);
        events.extend(more);
        Ok(Visit { page: path.to_owned(), plain, full, events })
    };
    site.pages().map(visit).collect()
}
