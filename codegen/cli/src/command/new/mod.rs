//! The command `new api NAME`: a spec that checks, generates and compiles, with comments that teach.

use std::path::PathBuf;

use clap::{Args, Subcommand};
use specwright::resolve::{RefusedName, refused_name};
use specwright::valid::Surroundings;

use crate::output::{Lock, Mark, Plan, Wanted};
use crate::{Failure, Outcome, Project, guide, progress, quoted};

/// Lays out something new.
#[derive(Args)]
#[command(
    after_help = "Example:\n  {specwright} new api example && {specwright} generate\n\nExit codes: 0 written, 2 the name cannot be used, or the command could not run."
)]
pub struct Arguments {
    #[command(subcommand)]
    what: What,
}

#[derive(Subcommand)]
enum What {
    /// A spec in a folder of its own, and beside it the manual and the schema for editors
    #[command(
        after_help = "Examples:\n  {specwright} new api example && {specwright} generate\n  {specwright} new api example --specs vendors\n\nExit codes: 0 written, 2 the name cannot be used, or the command could not run."
    )]
    Api {
        /// The API's name, which its crate gets: lower-case letters, digits and `_`
        name: String,
        /// The folder with the specs, a folder for each API [default: specs]
        #[arg(long, value_name = "DIR")]
        specs: Option<PathBuf>,
    },
}

/// The files of a new spec.
const FILES: [(&str, &str); 3] = [
    ("api.yaml", include_str!("api.yaml")),
    ("operations.yaml", include_str!("operations.yaml")),
    ("types.yaml", include_str!("types.yaml")),
];

impl Arguments {
    /// Runs the command on a project.
    ///
    /// # Errors
    ///
    /// If the name cannot be used, or a file cannot be written.
    pub fn run(self, project: &Project) -> Result<Outcome, Failure> {
        let What::Api { name, specs } = self.what;
        let project = project.with(specs.as_deref(), None)?;
        let folder = project.specs.join(&name);
        let shown = project.shown(&folder);
        refuse(&project, &name)?;
        let _lock = Lock::on(&project.specs)?;
        if folder.symlink_metadata().is_ok() {
            return Err(format!("{shown} is there already; nothing was written"));
        }
        let files = FILES.map(|(file, text)| (file, project.program.words(&text.replace("NAME", &name))));
        let files = files.into_iter().map(|(file, text)| Wanted { path: folder.join(file), text, mark: Mark::Header });
        // The guide of this project may be of another version of this program, or somebody else's: it stays.
        let guide = guide::files(&project).into_iter().filter(|file| !file.path.exists());
        let plan = Plan::new(files.chain(guide).collect(), &[])?;
        plan.carry_out()?;
        plan.write.iter().for_each(|file| progress::step("Wrote", &project.shown(&file.path)));
        let given =
            specs.map_or_else(String::new, |specs| format!(" --specs {}", quoted(&specs.display().to_string())));
        progress::say(&next_steps(&project, &name, &given));
        Ok(Outcome::Fine)
    }
}

/// Refuses what cannot be the name of a new API.
fn refuse(project: &Project, name: &str) -> Result<(), Failure> {
    let around = Surroundings { folder: name, reserved: &project.reserved };
    match refused_name(name).or_else(|| around.refused_name(name)) {
        Some(RefusedName { message, help }) => Err(format!("{message}; {help}")),
        None => Ok(()),
    }
}

/// What a person does next, with the folder that was given; the first line names the folder in full.
fn next_steps(project: &Project, name: &str, given: &str) -> String {
    // A file of that name that is somebody else's explains nothing.
    let manual = if guide::has_manual(project) {
        format!("; {}/MANUAL.md explains every keyword", project.shown(&project.specs))
    } else {
        String::new()
    };
    let generate = if given.is_empty() { project.program.generate } else { project.program.generate_elsewhere };
    let text = format!(
        "{}: a new spec; next:\n\
         1. describe the page there{manual}\n\
         2. `{{specwright}} check {name}{given}` shows what is wrong\n\
         3. `{generate}{given}` writes the crate {}\n\
         4. {}",
        project.specs.join(name).display(),
        project.shown(&project.out.join(name)),
        project.program.tests.replace("NAME", name).replace("SPECS", given),
    );
    project.program.words(&text)
}
