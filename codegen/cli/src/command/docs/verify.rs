//! Tries the site in a headless browser.

use std::path::{Path, PathBuf};

use serde_json::{Value, json};
use specwright_browser::verify::{Options, Problem, Report, Search, read_searches, verify};
use specwright_browser::{axe, chromium};

use crate::{Failure, Project, counted, progress};

/// What tries a site.
pub(super) struct Verifier {
    axe: PathBuf,
    searches: Vec<Search>,
}

impl Verifier {
    /// Finds what is needed, before anything is written.
    ///
    /// # Errors
    ///
    /// If a program is not installed, or the list of searches cannot be read.
    pub(super) fn find(project: &Project, searches: Option<&Path>) -> Result<Self, Failure> {
        chromium()?;
        let axe = axe(&project.root)?;
        let searches = searches.map(|path| {
            let text = std::fs::read_to_string(path).map_err(|error| error.to_string());
            text.and_then(|text| read_searches(&text))
                .map_err(|error| format!("cannot read {}: {error}", path.display()))
        });
        Ok(Self { axe, searches: searches.transpose()?.unwrap_or_default() })
    }

    /// Tries the site that was written.
    ///
    /// # Errors
    ///
    /// If the browser fails.
    pub(super) fn verify(self, project: &Project) -> Result<Report, Failure> {
        progress::step("Verifying", &format!("{} in headless Chromium", project.shown(&project.out)));
        Ok(verify(&Options { site: &project.out, axe: &self.axe, searches: self.searches })?)
    }
}

/// Prints what was found.
pub(super) fn tell(report: &Report) {
    report.problems.iter().for_each(|problem| progress::say(&problem.to_string()));
    let Report { pages, links, searches, judged, problems } = report;
    let searches = if *searches == 1 { "1 search".to_owned() } else { format!("{searches} searches") };
    let (pages, links, problems) =
        (counted(*pages, "page"), counted(*links, "link"), counted(problems.len(), "problem"));
    progress::say(&format!("verified: {pages}, {links}, {searches}, {judged} runs of axe-core; {problems}"));
}

/// The same for machines.
pub(super) fn json(report: &Report) -> Value {
    let Report { pages, links, searches, judged, problems } = report;
    let problem = |problem: &Problem| {
        let Problem { page, wrong, expected } = problem;
        json!({"page": page, "wrong": wrong, "expected": expected})
    };
    let problems: Vec<Value> = problems.iter().map(problem).collect();
    json!({"pages": pages, "links": links, "searches": searches, "judged": judged, "problems": problems})
}
