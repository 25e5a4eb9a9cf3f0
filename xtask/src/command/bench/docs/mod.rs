//! What the site of the docs costs to make, and to read beside what others show.

mod peers;
mod serve;

use std::path::Path;
use std::process::Command;
use std::time::Instant;

use specwright::source::{SourceFile, SourceMap};
use specwright::valid::ValidApi;
use specwright::{backend, pipeline};
use specwright_cli::spec::{self, Spec};
use specwright_cli::{Failure, Project, counted, progress};
use specwright_site::{reference, site};

use super::project::{header_and_runtime, run, this_program};
use super::{median, synthetic};

/// How often the site of the project is written.
const RUNS: usize = 21;

/// The API that is shown beside what others make of it.
const SHOWN: &str = "fasttrack";

/// Installs what the comparison needs.
pub fn prepare(project: &Project) -> Result<(), Failure> {
    specwright_browser::chromium()?;
    peers::prepare(&project.root.join("target/peers"))
}

/// Prints the figures; with `beside` those of the peers as well.
pub fn print(project: &Project, seed: u64, beside: bool) -> Result<(), Failure> {
    let folder = project.root.join("target/bench/docs");
    of_project(project, &folder)?;
    made_up(project, seed)?;
    if !beside {
        return Ok(());
    }
    let specs = spec::load(project, &[SHOWN.to_owned()])?;
    let api = specs.first().and_then(Spec::api).ok_or_else(|| format!("the checks refuse {SHOWN}"))?;
    let first = api.operations.first().ok_or_else(|| format!("{SHOWN} has no operation"))?;
    let (page, document) = (format!("{SHOWN}/index.html"), backend::openapi::render(api).text);
    let shown = peers::Shown { site: &folder, page: &page, document: &document, path: &first.path.value };
    peers::print(&project.root.join("target/peers"), &shown)
}

/// The whole command, by the clock on the wall, into a folder that is not there yet.
fn of_project(project: &Project, folder: &Path) -> Result<(), Failure> {
    let program = this_program()?;
    let mut seconds = Vec::new();
    for _ in 0..RUNS {
        if folder.exists() {
            std::fs::remove_dir_all(folder).map_err(|error| format!("cannot remove {}: {error}", folder.display()))?;
        }
        let start = Instant::now();
        run(Command::new(&program).current_dir(&project.root).arg("docs").arg("--out").arg(folder))?;
        seconds.push(start.elapsed().as_secs_f64());
    }
    let best = seconds.iter().copied().fold(f64::INFINITY, f64::min) * 1e3;
    progress::say(&format!(
        "site of the docs, release build, all APIs of the project, as a process: {:.0} ms (best {best:.0}; aim: at most 300)",
        median(seconds) * 1e3
    ));
    Ok(())
}

/// Sites of more and more operations.
fn made_up(project: &Project, seed: u64) -> Result<(), Failure> {
    progress::say(&format!("sites of made-up APIs, seed {seed}:"));
    // The pages on the language and its checks, which are there whatever the API.
    let (_, manual) = timed(RUNS, || site(Vec::new(), &header_and_runtime(project, "measured").0).len());
    let mut first = None;
    for (operations, runs) in [(100, 21), (1_000, 7)] {
        let sources = SourceMap::new(vec![SourceFile::new("synthetic.yaml", synthetic::spec(operations, seed))]);
        let api = pipeline::check(&sources).api.ok_or("a measured spec does not check")?;
        let (bytes, seconds) = timed(runs, || made(project, &api));
        let cost = (seconds - manual) * 1e6 / f64::from(operations);
        progress::say(&format!(
            "    {operations:>5} operations: {cost:.0} µs for an operation ({:.2} times; aim: at most 1.3), {} each",
            cost / *first.get_or_insert(cost),
            counted(bytes / operations as usize, "byte")
        ));
    }
    Ok(())
}

/// What comes of some work, and the median of its seconds.
fn timed<T: Default>(runs: usize, work: impl Fn() -> T) -> (T, f64) {
    let mut result = T::default();
    let mut seconds = Vec::new();
    for _ in 0..runs {
        let start = Instant::now();
        result = work();
        seconds.push(start.elapsed().as_secs_f64());
    }
    (result, median(seconds))
}

/// Makes the site of one API in memory; how many bytes it has.
fn made(project: &Project, api: &ValidApi) -> usize {
    let (header, _) = header_and_runtime(project, "measured");
    let reference = reference(api, &pipeline::lower(api), &header, &header);
    site(vec![reference], &header).iter().map(|file| file.text.len()).sum()
}
