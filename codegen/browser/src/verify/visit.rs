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
    let open = |page: &Page, path: &str| {
        page.goto(&site.url(path))?;
        let facts = Facts::of(page)?;
        Ok::<_, Error>((facts, page.events()))
    };
    let visit = |path: &str| {
        let ((plain, mut events), (full, more)) = (open(&plain, path)?, open(&full, path)?);
        events.extend(more);
        Ok(Visit { page: path.to_owned(), plain, full, events })
    };
    site.pages().map(visit).collect()
}
