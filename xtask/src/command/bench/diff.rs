//! What a comparison of two revisions costs.

use std::process::{Command, Stdio};
use std::time::Instant;

use specwright::diff::{Revision, compare};
use specwright::pipeline::{Checked, check};
use specwright::source::{SourceFile, SourceMap};

use super::{median, synthetic};
use specwright_cli::{Failure, Project, counted, progress};

/// How many commits of the specs lie between the revisions.
const COMMITS: &str = "20";

/// How often the specs of this project are compared.
const RUNS: usize = 21;

pub fn print(project: &Project, seed: u64) -> Result<(), Failure> {
    of_project(project)?;
    made_up(seed)
}

/// The whole command, by the clock on the wall: its process, those of git, checks and report.
fn of_project(project: &Project) -> Result<(), Failure> {
    let program = std::env::current_exe().map_err(|error| format!("cannot find this program: {error}"))?;
    let skip = format!("--skip={COMMITS}");
    let git = Command::new("git")
        .current_dir(&project.root)
        .args(["rev-list", "--max-count=1", &skip, "HEAD", "--", "specs"])
        .output()
        .map_err(|error| format!("cannot run `git`: {error}"))?;
    let revision = String::from_utf8_lossy(&git.stdout).trim().to_owned();
    if revision.is_empty() {
        progress::say("comparison of the project: there is no such history here");
        return Ok(());
    }
    let run = || -> Result<f64, Failure> {
        let start = Instant::now();
        let status = Command::new(&program)
            .current_dir(&project.root)
            .args(["diff", &revision, "--format", "json", "--fail-on", "none"])
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .status();
        let status = status.map_err(|error| format!("cannot run {}: {error}", program.display()))?;
        let seconds = start.elapsed().as_secs_f64();
        if status.success() { Ok(seconds) } else { Err(format!("`diff {revision}` ends with {status}")) }
    };
    let runs: Vec<f64> = (0..RUNS).map(|_| run()).collect::<Result<_, _>>()?;
    let best = runs.iter().copied().fold(f64::INFINITY, f64::min);
    let (middle, best) = (median(runs) * 1e3, best * 1e3);
    let short = revision.get(..12).unwrap_or(&revision);
    progress::say(&format!(
        "comparison, release build, all APIs of the project with {short}, {COMMITS} commits of the specs ago, git included: \
         {middle:.1} ms (best {best:.1}; aim: at most 100)"
    ));
    Ok(())
}

/// Specs of more and more operations of which one in a hundred is edited.
fn made_up(seed: u64) -> Result<(), Failure> {
    progress::say(&format!("comparison of made-up APIs with 1 % of their operations edited, seed {seed}:"));
    let mut first = None;
    for (operations, runs) in [(100, 21), (1_000, 7)] {
        let old = synthetic::spec(operations, seed);
        let new = edited(&old, operations);
        let figures: Vec<(f64, f64, usize)> = (0..runs).map(|_| measured(&old, &new)).collect::<Result<_, _>>()?;
        let changes = figures.first().map_or(0, |(_, _, changes)| *changes);
        let whole = median(figures.iter().map(|(whole, ..)| *whole).collect()) * 1e6 / f64::from(operations);
        let alone = median(figures.iter().map(|(_, alone, _)| *alone).collect()) * 1e6 / f64::from(operations);
        let (was_whole, was_alone) = *first.get_or_insert((whole, alone));
        progress::say(&format!(
            "    {operations:>5} operations, {:>11}: {whole:>6.1} µs for an operation ({:.2} times; aim: at most 1.3), {alone:.1} µs of them \
             without the checks ({:.2} times)",
            counted(changes, "change"),
            whole / was_whole,
            alone / was_alone,
        ));
    }
    Ok(())
}

/// The seconds of both checks and the comparison, of the comparison alone, and how many changes it tells.
fn measured(old: &str, new: &str) -> Result<(f64, f64, usize), Failure> {
    let mut all = SourceMap::default();
    let [old, new] = [("old", old), ("new", new)]
        .map(|(side, text)| all.add_revision(side, vec![SourceFile::new("synthetic.yaml", text)]));
    let start = Instant::now();
    let sides: [Checked; 2] = [check(&old), check(&new)];
    let checked = Instant::now();
    let revision = |checked| Checked::side(checked).map(|side| Revision::new(side, None));
    let (Some(base), Some(head)) = (revision(&sides[0]), revision(&sides[1])) else {
        return Err("a measured spec does not resolve".to_owned());
    };
    let comparison = compare(&base, &head);
    Ok((start.elapsed().as_secs_f64(), checked.elapsed().as_secs_f64(), comparison.changes.len()))
}

/// The spec with an edit for each hundred operations, of three kinds by turns: a member required, a path changed, a member gone.
pub fn edited(spec: &str, operations: u32) -> String {
    let mut text = spec.to_owned();
    for (at, turn) in (0..operations).step_by(100).zip((0..3).cycle()) {
        let (from, to) = match turn {
            0 => (format!("      id: Id{at}\n"), format!("      id!: Id{at}\n")),
            1 => (format!("/things{at}\n"), format!("/other{at}\n")),
            _ => (format!("      id: Id{at}\n"), String::new()),
        };
        text = text.replacen(&from, &to, 1);
    }
    text
}
