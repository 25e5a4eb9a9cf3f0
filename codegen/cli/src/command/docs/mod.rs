//! The command `docs`: the reference docs of the APIs as a static site.

mod open;
mod stale;
mod verify;

use std::path::PathBuf;

use clap::Args;
use serde_json::json;
use specwright::backend::{Header, OutputFile};
use specwright::pipeline;
use specwright::valid::ValidApi;
use specwright_browser::verify::Report;
use specwright_site::{Reference, begins, reference, site};

use crate::output::{Lock, Mark, Plan, Wanted};
use crate::spec::{self, Spec};
use crate::{Failure, Format, Outcome, Project, parallel, progress};
use verify::Verifier;

/// Writes the reference docs of the APIs as a site that needs no server: `DIR/index.html` over all of them, and below `DIR/<api>/` a page
/// for each resource and type, and for rules, errors, errata and coverage; the language of the specs and a page for each check. Beside
/// each page lies the same as Markdown; `llms.txt` links all of these and `llms-full.txt` holds them.
/// Files that are as they should be are not touched, and pages of a site written before that are no longer part of it are removed.
///
/// With `--verify` each page is opened in headless Chromium, with scripts and without: links lead to files and ids, nothing is requested from
/// elsewhere and nothing fails, the same text is read without scripts, searches find what they should, and axe-core finds nothing on a page
/// of each kind. Chromium is `$CHROMIUM` or on `PATH` (`apt-get install chromium`); axe-core is `$AXE` or installed by npm (`npm install axe-core`).
#[derive(Args)]
#[command(
    after_help = "Examples:\n  {specwright} docs                        to target/docs\n  {specwright} docs --open                 and show them in a browser\n  {specwright} docs example --out site     one API, elsewhere\n  {specwright} docs --verify               and try all pages in headless Chromium\n\nExit codes: 0 written, 1 a spec has an error, or verifying found a problem, 2 the command could not run, or a file of somebody else is in the way."
)]
pub struct Arguments {
    /// The APIs of the site; all if none is named
    #[arg(value_name = "API")]
    apis: Vec<String>,
    /// The folder to write to, which is made if it does not exist [default: target/docs]
    #[arg(long, value_name = "DIR")]
    out: Option<PathBuf>,
    /// Show the first page in a browser
    #[arg(long)]
    open: bool,
    /// Try the pages in headless Chromium, and print what is wrong
    ///
    /// Chromium is `$CHROMIUM` or on `PATH` (`apt-get install chromium`); axe-core is `$AXE` or installed by npm (`npm install axe-core`).
    #[arg(long)]
    verify: bool,
    /// What to search for while verifying, `PAGE | QUERY | ADDRESS` a line [default: made from the ids of the pages]
    #[arg(long, value_name = "FILE", requires = "verify")]
    searches: Option<PathBuf>,
    /// The folder with the specs, a folder for each API [default: specs]
    #[arg(long, value_name = "DIR")]
    specs: Option<PathBuf>,
    /// How to print the summary
    #[arg(long, value_enum, default_value_t)]
    format: Format,
}

impl Arguments {
    /// Runs the command on a project.
    ///
    /// # Errors
    ///
    /// If a spec cannot be read, a file cannot be written, a file of somebody else is in the way, no browser can be started, or what verifies is
    /// not installed.
    pub fn run(self, project: &Project) -> Result<Outcome, Failure> {
        // The Markdown names the folder of the specs as that of the crates does, wherever the site is written to.
        let crates = project.with(self.specs.as_deref(), None)?;
        let usual = project.root.join("target/docs");
        let project = project.with(self.specs.as_deref(), Some(self.out.as_deref().unwrap_or(&usual)))?;
        let out = &project.out;
        project.refuse_folder(out)?;
        let verifier = self.verify.then(|| Verifier::find(&project, self.searches.as_deref())).transpose()?;
        let _lock = Lock::on(out)?;
        let specs = spec::load(&project, &self.apis)?;
        // The pages of an API are not mixed with its spec or its crate.
        specs.iter().try_for_each(|spec| project.refuse_folder(&out.join(&spec.name)))?;
        if spec::is_refused(&project, &specs, self.format) {
            return Ok(Outcome::Found);
        }
        let files = files(&project, &crates, &specs);
        let wanted: Vec<Wanted> = files.into_iter().map(|file| wanted(&project, file)).collect();
        let stale = stale::find(out, &wanted)?;
        let mut plan = Plan::new(wanted, &[])?;
        plan.remove = stale;
        plan.carry_out()?;
        let verified = verifier.map(|verifier| verifier.verify(&project)).transpose()?;
        self.tell(&project, &plan, verified.as_ref());
        if self.open {
            open::open(&out.join("index.html"))?;
        }
        Ok(if verified.is_some_and(|report| !report.problems.is_empty()) { Outcome::Found } else { Outcome::Fine })
    }

    fn tell(&self, project: &Project, plan: &Plan, verified: Option<&Report>) {
        let folder = project.shown(&project.out);
        let (written, removed, unchanged) = (plan.write.len(), plan.remove.len(), plan.unchanged);
        if self.format == Format::Json {
            let shown =
                |paths: &mut dyn Iterator<Item = &PathBuf>| paths.map(|path| project.shown(path)).collect::<Vec<_>>();
            let mut summary = json!({
                "folder": folder,
                "written": shown(&mut plan.write.iter().map(|file| &file.path)),
                "removed": shown(&mut plan.remove.iter()),
                "unchanged": unchanged,
            });
            if let Some(report) = verified {
                summary["verified"] = verify::json(report);
            }
            progress::say(&format!("{summary:#}"));
        } else {
            let removed = if removed == 0 { String::new() } else { format!(", {removed} removed") };
            progress::say(&format!(
                "{folder}: {written} written, {unchanged} unchanged{removed}; the first page is {folder}/index.html"
            ));
            verified.into_iter().for_each(verify::tell);
        }
    }
}

/// The files of the site, with their paths in its folder.
fn files(project: &Project, crates: &Project, specs: &[Spec]) -> Vec<OutputFile> {
    let apis: Vec<&ValidApi> = specs.iter().filter_map(Spec::api).collect();
    let made_by = format!("{} docs", project.program.name);
    let header = |folder: &std::path::Path| Header { made_by: made_by.clone(), ..crates.header(folder) };
    let size = |api: &&ValidApi| api.operations.len() + api.types.len();
    let references: Vec<Reference> = parallel::largest_first(apis, size, |api| {
        let folder = crates.specs.join(&api.name.value);
        reference(api, &pipeline::lower(api), &crates.header(&folder), &header(&folder))
    });
    site(references, &header(&crates.specs))
}

fn wanted(project: &Project, file: OutputFile) -> Wanted {
    let mark = mark(&file.path);
    Wanted { path: project.out.join(file.path), text: file.text, mark }
}

/// How a file of the site is recognised, by its path in the folder.
fn mark(path: &str) -> Mark {
    begins(path).map_or(Mark::Header, Mark::Begins)
}
