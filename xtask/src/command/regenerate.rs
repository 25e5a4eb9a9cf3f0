//! `cargo xtask regenerate`: what `specwright generate` does, with the goldens, the manual and the editors' schema.

use std::time::Instant;

use clap::Args;
use specwright::backend::Header;
use specwright_cli::command::generate::{Crates, Orphans, Summary};
use specwright_cli::output::{Lock, Plan, Wanted};
use specwright_cli::spec::{self, Spec};
use specwright_cli::{Failure, Format, Outcome, Project, guide, runtime};
use specwright_tests_generate::{goldens, handwritten};

use crate::repository::PROGRAM;

/// Reads the specs, and if none has an error writes the crates under `generated/`, the goldens of the
/// tests, the manual and the editors' schema.
/// Files that are as they should be are not touched; if any spec has an error, nothing is written.
#[derive(Args)]
#[command(
    after_help = "Examples:\n  cargo xtask regenerate\n  cargo xtask regenerate --check           compare only\n  cargo xtask regenerate --format json     the summary for machines\n\nExit codes: 0 written, or with --check no difference; 1 a spec has an error, or with --check something differs; 2 the command could not run."
)]
pub struct Arguments {
    /// Compare with the disk and write nothing
    #[arg(long)]
    check: bool,
    /// How to print the summary
    #[arg(long, value_enum, default_value_t)]
    format: Format,
}

impl Arguments {
    pub fn run(self, project: &Project) -> Result<Outcome, Failure> {
        let start = Instant::now();
        let runtime = runtime::resolve(None, project)?;
        let _lock = Lock::on(&project.out)?;
        let specs = spec::load(project, &[])?;
        if spec::is_refused(project, &specs, self.format) {
            return Ok(Outcome::Found);
        }
        let apis: Vec<_> = specs.iter().filter_map(Spec::api).collect();
        let mut made = Crates::generate(project, &apis, &runtime);
        let orphans = Orphans::find(project, &made.folders)?;
        made.folders.extend(orphans.gone);
        made.files.extend(guide::files(project));
        made.files.extend(surfaces(project)?);
        let goldens = goldens::render(&project.root).map_err(|failure| format!("the goldens: {failure}"))?;
        let folder = project.root.join("tests/goldens/src");
        made.files.extend(goldens.into_iter().map(|file| Wanted::generated(folder.join(file.path), file.text)));
        made.folders.push(folder);
        let plan = Plan::new(made.files, &made.folders)?;
        let (folder, fix) = (&project.root, PROGRAM.generate.to_owned());
        Summary { project, folder, specs: &specs, start, format: self.format, fix, left: orphans.left }
            .finish(&plan, self.check)
    }
}

/// The public surface of each hand-written crate.
fn surfaces(project: &Project) -> Result<Vec<Wanted>, Failure> {
    let made = handwritten::CRATES.map(|(library, folder)| {
        let header = Header::new(format!("{folder}/src"), PROGRAM.generate);
        let folder = project.root.join(folder);
        let text = header.rust() + &handwritten::text(&handwritten::read(library, &folder.join("src"))?);
        Ok(Wanted::generated(folder.join("public-api.txt"), text))
    });
    made.into_iter().collect()
}
