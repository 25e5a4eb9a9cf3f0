//! What the generator itself costs: from texts in memory to texts in memory.

use std::time::Instant;

use specwright::pipeline;
use specwright::source::{SourceFile, SourceMap};

use super::project::header_and_runtime;
use super::{median, shapes, synthetic};
use specwright_cli::spec::{self, Spec};
use specwright_cli::{Failure, Project, counted, progress};

/// How often the real APIs are generated.
const RUNS: usize = 21;

/// How often a spec of an awkward shape is generated.
const SHAPE_RUNS: usize = 3;

pub fn print(project: &Project, seed: u64) -> Result<(), Failure> {
    let specs = spec::load(project, &[])?;
    let texts: Vec<SourceMap> = specs.iter().map(copy).collect();
    let total: Vec<f64> = (0..RUNS)
        .map(|_| texts.iter().map(|sources| generate(project, sources).map(|run| run.seconds)).sum())
        .collect::<Result<_, _>>()?;
    progress::say(&format!(
        "generator, release build, the {} APIs: {:.1} ms (aim: at most 100)",
        specs.len(),
        median(total) * 1e3
    ));
    for (spec, sources) in specs.iter().zip(&texts) {
        let runs: Vec<Run> = (0..RUNS).map(|_| generate(project, sources)).collect::<Result<_, _>>()?;
        let milliseconds = median(runs.iter().map(|run| run.seconds).collect()) * 1e3;
        let operations = spec.api().map_or(0, |api| api.operations.len());
        let operations = counted(operations, "operation");
        progress::say(&format!(
            "    {:<16} {operations:>14} {milliseconds:>7.2} ms {:>9} bytes of Rust",
            spec.name, runs[0].bytes
        ));
    }
    print_operations(project, seed)?;
    print_shapes(project)
}

/// Specs of more and more operations of the same kinds.
fn print_operations(project: &Project, seed: u64) -> Result<(), Failure> {
    progress::say(&format!("made-up APIs, seed {seed}:"));
    let mut first = None;
    for (operations, runs) in [(100, 21), (1_000, 7), (10_000, 1)] {
        let (seconds, bytes) = made_up(project, &synthetic::spec(operations, seed), runs)?;
        let cost = seconds * 1e6 / f64::from(operations);
        progress::say(&format!(
            "    {operations:>6} operations {:>9.1} ms, {cost:.0} µs ({:.2} times) and {} bytes of Rust per operation",
            seconds * 1e3,
            cost / *first.get_or_insert(cost),
            bytes / operations as usize
        ));
    }
    Ok(())
}

/// Specs of awkward shapes, each in three sizes.
fn print_shapes(project: &Project) -> Result<(), Failure> {
    progress::say("made-up APIs of awkward shapes, time for one item (and against the smallest):");
    for shape in shapes::ALL {
        let mut first = None;
        let mut columns = String::new();
        for size in shape.sizes {
            let (seconds, _) = made_up(project, &(shape.spec)(size), SHAPE_RUNS)?;
            let items = (shape.items)(size);
            let cost = seconds * 1e6 / f64::from(items);
            let growth = cost / *first.get_or_insert(cost);
            columns.push_str(&format!("{items:>8}: {cost:>6.1} µs ({growth:.2})"));
        }
        progress::say(&format!("    {:<28}{columns}  {}", shape.name, shape.item));
    }
    Ok(())
}

/// The seconds that a spec takes, and the bytes of Rust that it becomes.
fn made_up(project: &Project, spec: &str, runs: usize) -> Result<(f64, usize), Failure> {
    let sources = SourceMap::new(vec![SourceFile::new("synthetic.yaml", spec)]);
    let runs: Vec<Run> = (0..runs).map(|_| generate(project, &sources)).collect::<Result<_, _>>()?;
    let bytes = runs.first().map_or(0, |run| run.bytes);
    Ok((median(runs.iter().map(|run| run.seconds).collect()), bytes))
}

fn copy(spec: &Spec) -> SourceMap {
    SourceMap::new(spec.sources.iter().map(|(_, file)| file.clone()).collect())
}

struct Run {
    seconds: f64,
    bytes: usize,
}

fn generate(project: &Project, sources: &SourceMap) -> Result<Run, Failure> {
    let (header, runtime) = header_and_runtime(project, "measured");
    let start = Instant::now();
    let checked = pipeline::check(sources);
    let Some(api) = &checked.api else {
        let first = checked.diagnostics.first().map_or_else(String::new, |diagnostic| diagnostic.message.clone());
        return Err(format!("a measured spec does not check: {first}"));
    };
    let files = pipeline::generate(api, &header, &runtime);
    let seconds = start.elapsed().as_secs_f64();
    let bytes = files.iter().filter(|file| file.path.ends_with(".rs")).map(|file| file.text.len()).sum();
    Ok(Run { seconds, bytes })
}
