//! `cargo xtask ci`: everything that has to be green before a change lands.

mod packages;
mod step;

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
    after_help = "Examples:\n  cargo xtask ci\n  cargo xtask ci --list                       only name the steps\n  cargo xtask ci --skip tests --skip generated    without what has just been run"
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
        let mut steps = step::all(&Packages::of(project)?);
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
        for step in &steps {
            if step.run(project)? == Outcome::Found {
                eprintln!("error: {} is red; run `cargo {}` to see it alone", step.name, step.words.join(" "));
                return Ok(Outcome::Found);
            }
        }
        Ok(Outcome::Fine)
    }
}

impl Step {
    fn run(&self, project: &Project) -> Result<Outcome, Failure> {
        let start = Instant::now();
        progress::step("Running", &self.shown());
        let words: Vec<&str> = self.words.iter().map(String::as_str).collect();
        let outcome = cargo(project, &words, self.variables)?;
        if outcome == Outcome::Fine {
            progress::step("Green", &format!("{}, after {} s", self.name, start.elapsed().as_secs()));
        }
        Ok(outcome)
    }
}

/// Runs cargo in the project's root and passes on what it prints.
pub fn cargo(project: &Project, words: &[&str], variables: &[(&str, &str)]) -> Result<Outcome, Failure> {
    let program = std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
    let mut command = Command::new(program);
    command.args(words).current_dir(&project.root).envs(variables.iter().copied());
    let status = command.status().map_err(|error| format!("cannot run cargo: {error}"))?;
    Ok(if status.success() { Outcome::Fine } else { Outcome::Found })
}
