//! `cargo xtask ci`: everything that has to be green before a change lands.

mod packages;
mod step;
mod toolchain;

use std::process::Command;
use std::time::Instant;

use clap::Args;
use specwright_cli::{Failure, Outcome, Project, progress};

use super::outside;
use packages::Packages;
use step::Step;

/// Formatting, lints as errors, generated code up to date, tests, docs, each feature alone and none, and crates outside of the workspace.
#[derive(Args)]
#[command(
    after_help = "Examples:\n  cargo xtask ci\n  cargo xtask ci --list                       only name the steps\n  cargo xtask ci --skip tests --skip generated    without what has just been run\n\nExit codes: 0 all steps passed, 1 a step failed, 2 the command could not run."
)]
pub struct Arguments {
    /// Name the steps and run none
    #[arg(long)]
    list: bool,
    /// Leave out the step of this name; may be given more than once
    #[arg(long, value_name = "STEP")]
    skip: Vec<String>,
}

impl Arguments {
    pub fn run(self, project: &Project) -> Result<Outcome, Failure> {
        let mut steps = step::all(&Packages::of(project)?, &project.root);
        if let Some(unknown) = self.skip.iter().find(|name| !steps.iter().any(|step| step.name == **name)) {
            let names: Vec<&str> = steps.iter().map(|step| step.name).collect();
            return Err(format!("there is no step `{unknown}`; the steps are {}", names.join(", ")));
        }
        steps.retain(|step| !self.skip.iter().any(|name| step.name == name));
        if self.list {
            steps.iter().for_each(|step| progress::say(&step.shown()));
            return Ok(Outcome::Fine);
        }
        outside::prepare(project)?;
        // Chosen anew each time, as the requirements of the manifests are now.
        let _ = std::fs::remove_file(project.root.join(step::LOWEST));
        for step in &steps {
            if step.run(project)? == Outcome::Found {
                progress::tell(&format!("error: {} is red; run `{}` to see it alone", step.name, step.command()));
                return Ok(Outcome::Found);
            }
        }
        Ok(Outcome::Fine)
    }
}

impl Step {
    fn run(&self, project: &Project) -> Result<Outcome, Failure> {
        if let Some(missing) = &self.missing {
            progress::step("Skipped", &format!("{}: {missing}", self.name));
            return Ok(Outcome::Fine);
        }
        let start = Instant::now();
        let mut command = match &self.toolchain {
            None => own(),
            Some(name) => match toolchain::cargo(name) {
                Some(command) => command,
                None => {
                    progress::step("Skipped", &format!("{}: the toolchain {name} is not installed", self.name));
                    return Ok(Outcome::Fine);
                }
            },
        };
        progress::step("Running", &self.shown());
        command.args(&self.words).envs(self.variables.iter().copied());
        let outcome = run(project, command)?;
        if outcome == Outcome::Fine {
            progress::step("Green", &format!("{}, after {} s", self.name, start.elapsed().as_secs()));
        }
        Ok(outcome)
    }
}

/// The cargo that runs this program.
fn own() -> Command {
    Command::new(std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into()))
}

/// Runs cargo in the project's root and passes on what it prints.
pub fn cargo(project: &Project, words: &[&str], variables: &[(&str, &str)]) -> Result<Outcome, Failure> {
    let mut command = own();
    command.args(words).envs(variables.iter().copied());
    run(project, command)
}

fn run(project: &Project, mut command: Command) -> Result<Outcome, Failure> {
    let status = command.current_dir(&project.root).status().map_err(|error| format!("cannot run cargo: {error}"))?;
    Ok(if status.success() { Outcome::Fine } else { Outcome::Found })
}
