//! The command `generate`: specs to crates, or a comparison with those on disk.

mod crates;
mod summary;

use std::path::PathBuf;
use std::time::Instant;

use clap::Args;

use crate::output::{Lock, Plan};
use crate::runtime::{self, RuntimeArgument};
use crate::spec::{self, Spec};
use crate::{Failure, Format, Outcome, Project, guide, quoted};

use crates::refuse_others;
pub use crates::{Crates, Orphans};
pub use summary::Summary;

/// Reads the specs, and if none has an error writes a crate for each: a folder below the output folder.
/// Files that are as they should be are not touched, files that this command did not write are never overwritten or removed;
/// if any spec has an error, nothing is written. The manual and the editors' schema that `new` put beside the specs are kept up to date.
#[derive(Args)]
#[command(
    after_help = "Examples:\n  {specwright} generate\n  {specwright} generate example --out crates\n  {specwright} generate --check          compare only\n  {specwright} generate --runtime 0.1    the runtime from the registry\n  {specwright} generate --runtime git:https://example.com/specwright#v0.1.0\n\nExit codes: 0 written, or with --check no difference; 1 a spec has an error, or with --check something differs; 2 the command could not run, or a file of somebody else is in the way."
)]
pub struct Arguments {
    /// The APIs to generate; all if none is named, and then crates without a spec are removed
    #[arg(value_name = "API")]
    apis: Vec<String>,
    /// Compare with the disk and write nothing
    #[arg(long)]
    check: bool,
    /// How to print the summary
    #[arg(long, value_enum, default_value_t)]
    format: Format,
    /// The folder with the specs, a folder for each API [default: specs]
    #[arg(long, value_name = "DIR")]
    specs: Option<PathBuf>,
    /// The folder that gets a crate for each API [default: generated]
    #[arg(long, value_name = "DIR")]
    out: Option<PathBuf>,
    /// Where the crates find the runtime: `path:DIR`, `git:URL[#REV]` or a version [default: the checkout that built this program]
    #[arg(long, value_name = "WHERE")]
    runtime: Option<RuntimeArgument>,
}

impl Arguments {
    /// Runs the command on a project.
    ///
    /// # Errors
    ///
    /// If a spec cannot be read, a file cannot be written, or a file of somebody else is in the way.
    pub fn run(self, project: &Project) -> Result<Outcome, Failure> {
        let start = Instant::now();
        let project = project.with(self.specs.as_deref(), self.out.as_deref())?;
        project.refuse_folder(&project.out)?;
        if project.out == project.specs {
            return Err(format!("{} is the folder of the specs; use another `--out`", project.out.display()));
        }
        let runtime = runtime::resolve(self.runtime.as_ref(), &project)?;
        // Where no lock can be made at all, comparing is still possible.
        let _lock = if self.check { Lock::on(&project.out).ok() } else { Some(Lock::on(&project.out)?) };
        let specs = spec::load(&project, &self.apis)?;
        if spec::is_refused(&project, &specs, self.format) {
            return Ok(Outcome::Found);
        }
        let apis: Vec<_> = specs.iter().filter_map(Spec::api).collect();
        let mut made = Crates::generate(&project, &apis, &runtime);
        refuse_others(&project, &made.folders)?;
        let orphans = if self.apis.is_empty() { Orphans::find(&project, &made.folders)? } else { Orphans::default() };
        made.folders.extend(orphans.gone);
        made.files.extend(guide::kept(&project));
        let plan = Plan::new(made.files, &made.folders)?;
        let fix = self.without_check(project.program.generate);
        Summary {
            project: &project,
            folder: &project.out,
            specs: &specs,
            start,
            format: self.format,
            fix,
            left: orphans.left,
        }
        .finish(&plan, self.check)
    }

    /// What to type to write what these arguments compare.
    fn without_check(&self, generate: &str) -> String {
        let folder = |folder: &Option<PathBuf>| folder.as_ref().map(|folder| folder.display().to_string());
        let flags = [
            ("--specs", folder(&self.specs)),
            ("--out", folder(&self.out)),
            ("--runtime", self.runtime.as_ref().map(ToString::to_string)),
        ];
        let flags = flags.into_iter().filter_map(|(flag, value)| Some(format!("{flag} {}", quoted(&value?))));
        let apis = self.apis.iter().map(|api| quoted(api));
        [generate.to_owned()].into_iter().chain(apis).chain(flags).collect::<Vec<_>>().join(" ")
    }
}
