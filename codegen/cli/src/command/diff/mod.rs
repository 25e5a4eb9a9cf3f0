//! The command `diff`: what changed from one revision of the specs to another, for whom it breaks, and which versions to publish.

mod accept;
mod compared;
mod explain;
mod report;
mod side;
mod space;
mod today;

use std::path::PathBuf;

use clap::{Args, ValueEnum};
use specwright::diagnostic::{self, Diagnostic};
use specwright::diff::{self, Accepted, Change};

use crate::{Failure, Outcome, Project, progress, quoted};
use compared::{CheckedHead, Compared};
use report::{DiffFormat, Report};

/// Compares two revisions of the specs, model against model: what changed, for whom it breaks, why it changed, and which version of each crate to
/// publish. Each side is a revision as `git rev-parse` takes it, or a folder: one with `specs/`, or the YAML files of one API.
#[derive(Args)]
#[command(
    after_help = "Examples:\n  {specwright} diff                           the work tree against the main branch\n  {specwright} diff v1.2 v1.3                 two revisions\n  {specwright} diff ./old ./new               two folders\n  {specwright} diff --format markdown         a comment for a pull request\n  {specwright} diff --accept 'announced'      what fails is accepted, in specs/NAME/accepted.yaml\n  {specwright} diff --explain field-removed   what does this id mean?\n\nA spec that today's checks refuse is compared as far as it resolves; its findings are printed on standard error. A change of a hand-written crate is accepted in an `accepted.yaml` beside its `public-api.txt`, or by a raised version.\n\nExit codes: 0 nothing to fail on; 1 a change that `--fail-on` names, an accepted change that cannot stand, or HEAD is refused by the checks (never with `--fail-on none`); 2 the sides cannot be compared, or nothing of an API resolves."
)]
pub struct Arguments {
    /// What to compare with [default: where the current branch left `origin/HEAD`, `main` or `master`]
    #[arg(value_name = "BASE")]
    base: Option<String>,
    /// What to compare [default: the work tree, new files included]
    #[arg(value_name = "HEAD")]
    head: Option<String>,
    /// Compare this API alone; may be repeated
    #[arg(long = "api", value_name = "NAME")]
    apis: Vec<String>,
    /// How to print the report
    #[arg(long, value_enum, default_value_t)]
    format: DiffFormat,
    /// What makes the exit code 1
    #[arg(long, value_enum, default_value_t)]
    fail_on: FailOn,
    /// The most characters of Markdown; the worst changes come first, and what is left out is counted
    #[arg(long, value_name = "N", default_value_t = 60_000, value_parser = clap::value_parser!(u32).range(500..))]
    limit: u32,
    /// Accept the changes that fail, for this reason: writes `accepted.yaml` of their specs
    #[arg(long, value_name = "REASON")]
    accept: Option<String>,
    /// The day by which `until` of accepted changes is judged, `YYYY-MM-DD` [default: today, in UTC]
    #[arg(long, value_name = "DAY", value_parser = today::parse)]
    today: Option<String>,
    /// Explain an id of a change, and compare nothing
    #[arg(long, value_name = "ID", conflicts_with_all = ["base", "accept"])]
    explain: Option<String>,
    /// Print how many edits of a spec there are and what was decided of them, and compare nothing
    #[arg(long, conflicts_with_all = ["base", "accept", "explain"])]
    space: bool,
    /// Print the JSON Schema of `--format json`, and compare nothing
    #[arg(long, conflicts_with_all = ["base", "accept", "explain", "space"])]
    print_schema: bool,
    /// The folder with the specs, a folder for each API [default: specs]
    #[arg(long, value_name = "DIR")]
    specs: Option<PathBuf>,
}

/// What makes a comparison fail.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, ValueEnum)]
enum FailOn {
    /// A change that breaks a promise and is not accepted
    #[default]
    Breaking,
    /// Any change of the contract that is not accepted
    Any,
    /// Nothing
    None,
}

impl FailOn {
    fn fails(self, change: &Change) -> bool {
        let is_named = match self {
            Self::Breaking => change.is_breaking(),
            Self::Any => true,
            Self::None => false,
        };
        is_named && change.accepted.is_none()
    }
}

impl Arguments {
    /// Runs the command on a project.
    ///
    /// # Errors
    ///
    /// If a side cannot be read, or nothing of an API resolves.
    pub fn run(self, project: &Project) -> Result<Outcome, Failure> {
        if let Some(id) = &self.explain {
            return explain::print(id);
        }
        if self.space {
            return Ok(space::print());
        }
        if self.print_schema {
            progress::say(report::SCHEMA);
            return Ok(Outcome::Fine);
        }
        let project = project.with(self.specs.as_deref(), None)?;
        let (sides, head) = side::read(&project, self.base.as_deref(), self.head.as_deref(), CheckedHead::of)?;
        let mut compared = compared::compare(&sides, head, &self.apis)?;
        tell_findings(&compared);
        let errors = accepted(&mut compared, &self.today.clone().unwrap_or_else(today::today));
        if let Some(reason) = &self.accept {
            self.accept(&project, &mut compared, reason)?;
        }
        let fails = compared.changes().any(|change| self.fail_on.fails(change));
        let accept = fails.then(|| self.accept_line(&project));
        let [base, head] = sides.each_ref().map(|side| side.name.as_str());
        let limit = self.limit as usize;
        let report = Report { base, head, compared: &compared, errors: &errors, accept, limit };
        let is_wrong = !errors.is_empty() || compared.apis.iter().any(compared::Pair::is_head_refused);
        let code = i32::from(fails || is_wrong && self.fail_on != FailOn::None);
        progress::say_and(&report.render(self.format), code);
        let unresolved: Vec<&str> =
            compared.apis.iter().filter(|api| api.comparison.is_none()).map(|api| api.name.as_str()).collect();
        if !unresolved.is_empty() {
            return Err(format!("nothing resolves of one side of {}, which cannot be compared", unresolved.join(", ")));
        }
        Ok(if code == 0 { Outcome::Fine } else { Outcome::Found })
    }

    /// Writes the changes that fail down as accepted, and marks them.
    fn accept(&self, project: &Project, compared: &mut Compared, reason: &str) -> Result<(), Failure> {
        accept::write(project, compared, reason, &|change| self.fail_on.fails(change))?;
        let changes = compared.comparisons_mut().flat_map(|it| &mut it.changes);
        for change in changes.filter(|change| self.fail_on.fails(change)) {
            change.accepted = Some(Accepted { reason: reason.trim().to_owned(), until: None });
        }
        Ok(())
    }

    /// What to type so that the changes which fail are accepted.
    fn accept_line(&self, project: &Project) -> String {
        let mut line = project.program.words("{specwright} diff");
        for word in self.base.iter().chain(&self.head) {
            line += &format!(" {}", quoted(word));
        }
        for api in &self.apis {
            line += &format!(" --api {}", quoted(api));
        }
        if self.fail_on == FailOn::Any {
            line += " --fail-on any";
        }
        line + &project.specs_flag() + " --accept 'REASON'"
    }
}

/// What today's checks say against either side, on standard error.
fn tell_findings(compared: &Compared) {
    let style = progress::style();
    for (at, side) in ["BASE", "HEAD"].into_iter().enumerate() {
        let refused = compared.apis.iter().filter_map(|api| Some((api, api.checked[at].as_ref()?)));
        for (api, checked) in refused.filter(|(_, checked)| checked.api.is_none()) {
            for finding in &checked.diagnostics {
                progress::tell(&format!("{}\n", diagnostic::render(finding, &compared.sources, style)));
            }
            let how =
                if checked.refused.is_some() { "is compared as far as it resolves" } else { "cannot be compared" };
            progress::tell(&format!("note: the checks refuse `{}` of {side}, which {how}\n", api.name));
        }
    }
}

/// Marks what the heads accept, and tells what is wrong with their entries.
fn accepted(compared: &mut Compared, today: &str) -> Vec<Diagnostic> {
    let mut errors = Vec::new();
    for api in &mut compared.apis {
        let head = api.checked[1].as_ref().and_then(|checked| checked.side());
        if let (Some(comparison), Some(head)) = (&mut api.comparison, head) {
            errors.extend(diff::accept(comparison, head, today));
        }
    }
    for it in &mut compared.crates {
        errors.append(&mut it.findings);
        errors.extend(diff::accept_items(&mut it.comparison, &it.accepted, &it.surface, today));
    }
    let style = progress::style();
    for error in &errors {
        progress::tell(&format!("{}\n", diagnostic::render(error, &compared.sources, style)));
    }
    errors
}
