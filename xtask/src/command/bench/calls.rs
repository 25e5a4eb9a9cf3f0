//! What a call of a generated client costs, beside the same call written by hand.

use std::path::{Path, PathBuf};
use std::process::Command;

use serde::Deserialize;

use super::counting::{can_count, instructions};
use super::project::{cargo, run};
use specwright_cli::{Failure, Project, progress};

/// How many calls are counted, after as many that are not.
const COUNTED: u32 = 2_000;

/// What the program says.
#[derive(Deserialize)]
struct Figures {
    throughput: Vec<Throughput>,
    /// Pages of one result.
    pages: Throughput,
    allocations: Vec<Allocations>,
    memory: Vec<InMemory>,
}

#[derive(Deserialize)]
struct Throughput {
    callers: u32,
    figures: Vec<Speed>,
}

#[derive(Deserialize)]
struct Speed {
    contender: String,
    a_second: f64,
    times: f64,
    low: f64,
    high: f64,
}

#[derive(Deserialize)]
struct Allocations {
    contender: String,
    allocations: f64,
    bytes: f64,
}

#[derive(Deserialize)]
struct InMemory {
    contender: String,
    nanoseconds: f64,
    allocations: f64,
}

pub fn print(project: &Project) -> Result<(), Failure> {
    let program = program(project)?;
    progress::step("Running", "calls over loopback and in memory");
    let output =
        Command::new(&program).output().map_err(|error| format!("cannot run {}: {error}", program.display()))?;
    if !output.status.success() {
        return Err(String::from_utf8_lossy(&output.stderr).trim().to_owned());
    }
    let figures: Figures = serde_json::from_slice(&output.stdout)
        .map_err(|error| format!("the program's figures cannot be read: {error}"))?;
    print_throughput(&figures);
    print_pages(&figures.pages);
    print_allocations(&figures);
    print_in_memory(&program, &figures)
}

/// The program that makes calls, built.
fn program(project: &Project) -> Result<PathBuf, Failure> {
    progress::step("Building", "the program that makes calls");
    let package = "specwright-bench-calls";
    run(cargo().args(["build", "--quiet", "--release", "--package", package]).current_dir(&project.root))?;
    let target = std::env::var_os("CARGO_TARGET_DIR").map_or_else(|| project.root.join("target"), PathBuf::from);
    Ok(target.join("release").join(package))
}

fn print_throughput(figures: &Figures) {
    progress::say(
        "\ncalls over loopback (times: that contender for one by hand, the median of paired turns; between: its quartiles)",
    );
    progress::say("    callers   contender                   a second    times       between");
    for measured in &figures.throughput {
        for speed in &measured.figures {
            progress::say(&format!(
                "    {:>7}   {:<24} {:>11.0} {:>8.2}   {:.2} to {:.2}",
                measured.callers, speed.contender, speed.a_second, speed.times, speed.low, speed.high
            ));
        }
    }
}

fn print_pages(pages: &Throughput) {
    progress::say("\npages of one result over loopback, 25 items each (times: that contender for the loop)");
    progress::say("    contender                   a second    times       between");
    for speed in &pages.figures {
        progress::say(&format!(
            "    {:<24} {:>11.0} {:>8.2}   {:.2} to {:.2}",
            speed.contender, speed.a_second, speed.times, speed.low, speed.high
        ));
    }
}

fn print_allocations(figures: &Figures) {
    progress::say("\none call over loopback, on an open connection (without the server)");
    progress::say("    contender                  allocations     bytes");
    for figure in &figures.allocations {
        progress::say(&format!("    {:<24} {:>13.1} {:>9.0}", figure.contender, figure.allocations, figure.bytes));
    }
}

fn print_in_memory(program: &Path, figures: &Figures) -> Result<(), Failure> {
    let counted = can_count();
    progress::say("\none call in memory (times: that contender for one by hand)");
    progress::say("    contender              ns    times   instructions    times   allocations");
    let mut first = (f64::NAN, f64::NAN);
    for figure in &figures.memory {
        let instructions =
            if counted { instructions(program, &["run", &figure.contender], COUNTED)? } else { f64::NAN };
        if first.0.is_nan() {
            first = (figure.nanoseconds, instructions);
        }
        progress::say(&format!(
            "    {:<16} {:>8.0} {:>8.2} {:>14} {:>8.2} {:>13.1}",
            figure.contender,
            figure.nanoseconds,
            figure.nanoseconds / first.0,
            if counted { format!("{instructions:.0}") } else { "-".to_owned() },
            instructions / first.1,
            figure.allocations,
        ));
    }
    Ok(())
}
