//! What generated validators cost: to run, beside a check written by hand, garde and jsonschema; and to compile.

use std::path::{Path, PathBuf};
use std::process::Command;

use serde::Deserialize;
use specwright::backend::{json_schema, rust};
use specwright::pipeline;

use super::counting::{can_count, instructions};
use super::project::{cargo, compile, header_and_runtime, run, this_program, workspace_manifest, write};
use specwright_cli::spec::Spec;
use specwright_cli::{Failure, Project, progress};

/// The APIs of the measured values.
const APIS: [&str; 2] = ["cloudcockpit", "fasttrack"];

/// How many checks are counted, after as many that are not: what a program does besides falls out.
const COUNTED: u32 = 20_000;

pub fn print(project: &Project) -> Result<(), Failure> {
    let folder = project.root.join("target/bench");
    let program = program(project)?;
    let schemas = folder.join("schemas");
    for name in APIS {
        let spec = Spec::load(project, name)?;
        let api = spec.api().ok_or_else(|| format!("the spec `{name}` does not check"))?;
        let file = json_schema::render(api);
        write(&schemas.join(&file.path), &file.text)?;
    }
    run_time(&program, &schemas)?;
    for name in APIS {
        compile_time(project, name, &folder.join(name))?;
    }
    Ok(())
}

/// The program that checks values, built.
fn program(project: &Project) -> Result<PathBuf, Failure> {
    progress::step("Building", "the program that checks values");
    run(cargo().args(["build", "--quiet", "--release", "--package", "specwright-bench"]).current_dir(&project.root))?;
    Ok(this_program()?.with_file_name("specwright-bench"))
}

/// What the program says of one contender.
#[derive(Deserialize)]
struct Figures {
    case: String,
    contender: String,
    nanoseconds: f64,
    allocations: u64,
}

fn run_time(program: &Path, schemas: &Path) -> Result<(), Failure> {
    progress::step("Running", "the checks of values that break no rule");
    let output = Command::new(program)
        .arg(schemas)
        .output()
        .map_err(|error| format!("cannot run {}: {error}", program.display()))?;
    if !output.status.success() {
        return Err(String::from_utf8_lossy(&output.stderr).trim().to_owned());
    }
    let all: Vec<Figures> = serde_json::from_slice(&output.stdout)
        .map_err(|error| format!("the program's figures cannot be read: {error}"))?;
    let counted = can_count();
    if !counted {
        progress::say("instructions are not counted: valgrind is not installed");
    }
    progress::say(
        "\none check of a value that breaks no rule (times: that contender for one of the generated validators)",
    );
    progress::say("    value                 contender           ns    times   instructions    times   allocations");
    let mut ours = (f64::NAN, f64::NAN);
    for figures in &all {
        let instructions = if counted {
            let words = [&schemas.display().to_string(), "run", &figures.case, &figures.contender];
            instructions(program, &words, COUNTED)?
        } else {
            f64::NAN
        };
        if figures.contender == "generated" {
            ours = (figures.nanoseconds, instructions);
        }
        progress::say(&format!(
            "    {:<21} {:<12} {:>9.1} {:>8.2} {:>14} {:>8.2} {:>13}",
            figures.case,
            figures.contender,
            figures.nanoseconds,
            figures.nanoseconds / ours.0,
            if counted { format!("{instructions:.0}") } else { "-".to_owned() },
            instructions / ours.1,
            figures.allocations,
        ));
    }
    Ok(())
}

/// The time to compile an API's crate with its validators and without.
fn compile_time(project: &Project, name: &str, folder: &Path) -> Result<(), Failure> {
    progress::step("Compiling", &format!("{name} with validators and without"));
    let spec = Spec::load(project, name)?;
    let api = spec.api().ok_or_else(|| format!("the spec `{name}` does not check"))?;
    let (header, runtime) = header_and_runtime(project, name);
    progress::say(&format!("\n{name}: what validators cost to compile"));
    progress::say("                    cargo check   release build");
    let mut with = (f64::NAN, f64::NAN);
    for (words, validators) in [("with them", true), ("without", false)] {
        let workspace = folder.join(words.replace(' ', "-"));
        let member = workspace.join(name);
        write(&workspace.join("Cargo.toml"), &workspace_manifest(name))?;
        let options = rust::Options { validators };
        for file in pipeline::render(&pipeline::lower(api), &header, &runtime, &options) {
            write(&member.join(&file.path), &file.text)?;
        }
        let sources = [member.join("src/lib.rs")];
        let time = |words: &[&str]| compile(&folder.join("target"), &member, &sources, words);
        let times = (time(&["check"])?, time(&["build", "--release"])?);
        if validators {
            with = times;
        }
        progress::say(&format!("    {words:<12} {:>13.2} s {:>13.2} s", times.0, times.1));
        if !validators {
            let share = |all: f64, rest: f64| 100.0 * (all - rest) / all;
            progress::say(&format!(
                "    their share  {:>13.0} % {:>13.0} %",
                share(with.0, times.0),
                share(with.1, times.1)
            ));
        }
    }
    Ok(())
}
