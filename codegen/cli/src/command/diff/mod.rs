//! The command `diff`: what changed from one revision of the specs to another, for whom it breaks, and which versions to publish.

mod compared;
mod report;
mod side;

use std::path::PathBuf;

use clap::{Args, ValueEnum};
use specwright::diagnostic;
use specwright::diff::Change;

use crate::{Failure, Outcome, Project, progress, quoted};
use compared::Compared;
use report::{DiffFormat, Report};

/// Compares two revisions of the specs, model against model: what changed, for whom it breaks, why it changed, and which version of each crate to
/// publish. Each side is a revision as `git rev-parse` takes it, or a folder: one with `specs/`, or the YAML files of one API.
#[derive(Args)]
#[command(
    after_help = "Examples:\n  {specwright} diff                          the work tree against the main branch\n  {specwright} diff v1.2 v1.3                two revisions\n  {specwright} diff ./old ./new              two folders\n  {specwright} diff --format markdown        a comment for a pull request\n\nA spec that today's checks refuse is compared as far as it resolves, and its findings are shown.\n\nExit codes: 0 nothing to fail on; 1 a change that `--fail-on` names, or HEAD has findings; 2 the sides cannot be compared."
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
    #[arg(long, value_name = "N", default_value_t = 60_000)]
    limit: usize,
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
        let project = project.with(self.specs.as_deref(), None)?;
        let sides = side::read(&project, self.base.as_deref(), self.head.as_deref())?;
        let compared = compared::compare(&sides, &self.apis)?;
        tell_findings(&compared);
        let fails = compared.changes().any(|change| self.fail_on.fails(change));
        let accept = fails.then(|| self.accept_line(&project));
        let [base, head] = sides.each_ref().map(|side| side.name.as_str());
        let report = Report { base, head, compared: &compared, accept, limit: self.limit };
        let is_refused = self.fail_on != FailOn::None && compared.apis.iter().any(compared::Pair::is_head_refused);
        let code = i32::from(fails || is_refused);
        progress::say_and(&report.render(self.format), code);
        let unresolved: Vec<&str> =
            compared.apis.iter().filter(|api| api.comparison.is_none()).map(|api| api.name.as_str()).collect();
        if !unresolved.is_empty() {
            return Err(format!("nothing resolves of one side of {}, which cannot be compared", unresolved.join(", ")));
        }
        Ok(if code == 0 { Outcome::Fine } else { Outcome::Found })
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
