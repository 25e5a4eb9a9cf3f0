//! Our comparison beside two others on the pairs of `tests/cases/diff` and `tests/cases/peers`, exported to OpenAPI: who is right, and how
//! long each takes.

mod ours;
mod tools;

use std::path::{Path, PathBuf};

use specwright_cli::{Failure, Outcome, Project, counted, progress};
use specwright_tests_generate::peers::{self, Said, Truth};

use super::{diff, median, synthetic};
use ours::Pair;
use tools::Tools;

/// What was said of one pair, and in what time each said it.
struct Measured {
    name: String,
    truth: Truth,
    said: [Said; 3],
    /// Ours within this process, ours as a process, oasdiff, redocly.
    seconds: [f64; 4],
}

/// How many operations the made-up API has.
const LARGE: u32 = 1_000;

const NAMES: [&str; 3] = ["specwright", "oasdiff", "redocly"];

/// Has the tools installed, where they are not yet.
pub fn prepare(project: &Project) -> Result<(), Failure> {
    tools(project).map(drop)
}

fn tools(project: &Project) -> Result<Tools, Failure> {
    Tools::install(&project.root.join("target/peers/diff"))
}

/// Prints the table. With `records` what the tools said is written to `verdicts.txt`, else it is compared with that.
pub fn print(project: &Project, seed: u64, records: bool) -> Result<Outcome, Failure> {
    let cases = project.root.join("tests/cases");
    let truth = peers::truth(&cases)?;
    let tools = tools(project)?;
    let work = project.root.join("target/peers/work/diff");
    progress::step("Comparing", &format!("{} pairs with {}", truth.len(), tools.versions()?));
    let mut measured = Vec::new();
    for (name, truth) in truth {
        measured.push(measure(project, &tools, &work, (name, truth))?);
    }
    show(&measured);
    times(&measured);
    large(&tools, &work.join("made-up"), seed)?;
    let said = measured.iter().map(|it| (it.name.clone(), [it.said[1].clone(), it.said[2].clone()])).collect();
    let is_known = are_known(&cases, said, records)?;
    let is_right = measured.iter().all(|it| it.said[0].is_right(&it.truth));
    Ok(if is_known && is_right { Outcome::Fine } else { Outcome::Found })
}

/// Compares what the tools said with what was written down, or writes it there; true where it is as written.
fn are_known(cases: &Path, said: Vec<(String, [Said; 2])>, records: bool) -> Result<bool, Failure> {
    if records {
        return peers::record(cases, &said).map(|()| true);
    }
    let before = peers::verdicts(cases).unwrap_or_default();
    let new: Vec<_> = said.into_iter().filter(|line| !before.contains(line)).collect();
    if !new.is_empty() {
        progress::say("\n`verdicts.txt` says otherwise; `--record` writes what is said now:");
        new.iter().for_each(|(name, [oasdiff, redocly])| progress::say(&format!("    {name} | {oasdiff} | {redocly}")));
    }
    Ok(new.is_empty())
}

fn measure(project: &Project, tools: &Tools, work: &Path, (name, truth): (String, Truth)) -> Result<Measured, Failure> {
    let pair = Pair::read(&project.root.join("tests/cases").join(&name), &project.root)?;
    let (ours, inside) = pair.compare(&name)?;
    let outside = pair.as_process()?;
    let files: [PathBuf; 2] = pair.export(&work.join(&name), &name)?;
    let (oasdiff, of_oasdiff) = tools.oasdiff(&files)?;
    let (redocly, of_redocly) = tools.redocly(&files)?;
    let seconds = [inside, outside, of_oasdiff, of_redocly];
    Ok(Measured { name, truth, said: [ours, oasdiff, redocly], seconds })
}

fn show(measured: &[Measured]) {
    progress::say(
        "\nDo clients of the old side break, do those of the new one, and is there a change? `!`: not what is true.",
    );
    progress::say(&format!("    {:<44} {:<12} {:<14} {:<14} {:<14}", "pair", "true", NAMES[0], NAMES[1], NAMES[2]));
    for it in measured {
        let said = it.said.each_ref().map(|said| {
            let mark = if said.is_right(&it.truth) { "" } else { " !" };
            format!("{said}{mark}")
        });
        let line = format!(
            "    {:<44} {:<12} {:<14} {:<14} {:<14}",
            it.name,
            it.truth.said.to_string(),
            said[0],
            said[1],
            said[2]
        );
        progress::say(line.trim_end());
        if !it.truth.why.is_empty() {
            progress::say(&format!("        {}", it.truth.why));
        }
    }
    let of = counted(as_f64(measured.len()), "pair");
    for (at, name) in NAMES.into_iter().enumerate() {
        let right = measured.iter().filter(|it| it.said[at].is_right(&it.truth)).count();
        let plain = measured.iter().filter(|it| it.said[at].is_plainly_right(&it.truth)).count();
        progress::say(&format!(
            "    {name} is right on {right} of {of}; on {plain} if a warning counts as no break and a patch as no change"
        ));
    }
}

fn times(measured: &[Measured]) {
    progress::say("\n    for each pair, with start and reading    median      all");
    let names = ["specwright, within a process", "specwright diff", "oasdiff changelog", "redocly diff"];
    for (at, name) in names.into_iter().enumerate() {
        let seconds: Vec<f64> = measured.iter().map(|it| it.seconds[at]).collect();
        let all: f64 = seconds.iter().sum();
        progress::say(&format!("    {name:<37} {:>7.1} ms {all:>6.2} s", median(seconds) * 1e3));
    }
}

/// A made-up API with one operation in a hundred edited.
fn large(tools: &Tools, work: &Path, seed: u64) -> Result<(), Failure> {
    let text = synthetic::spec(LARGE, seed);
    let made_up = Pair::made_up(work, [&text, &diff::edited(&text, LARGE)])?;
    let (_, inside) = made_up.compare("the made-up API")?;
    let outside = made_up.as_process()?;
    let files = made_up.export(work, "the made-up API")?;
    let ((_, oasdiff), (_, redocly)) = (tools.oasdiff(&files)?, tools.redocly(&files)?);
    let [inside, outside, oasdiff, redocly] = [inside, outside, oasdiff, redocly].map(|it| it * 1e3);
    progress::say(&format!(
        "    a made-up API of {LARGE} operations, 1 % of them edited: specwright {inside:.0} ms within a process and {outside:.0} ms as one, \
         oasdiff {oasdiff:.0} ms, redocly {redocly:.0} ms"
    ));
    Ok(())
}

fn as_f64(count: usize) -> f64 {
    f64::from(u32::try_from(count).unwrap_or(u32::MAX))
}
