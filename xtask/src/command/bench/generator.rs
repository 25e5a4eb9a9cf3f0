//! What the generator itself costs: from texts in memory to texts in memory.

use std::time::Instant;

use specwright::pipeline;
use specwright::source::{SourceFile, SourceMap};

use super::project::header_and_runtime;
use super::{median, synthetic};
use specwright_cli::spec::{self, Spec};
use specwright_cli::{Failure, Project, progress};

/// How often the real APIs are generated.
const RUNS: usize = 21;

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
        progress::say(&format!(
            "    {:<16} {operations:>3} operations {milliseconds:>7.2} ms {:>9} bytes of Rust",
            spec.name, runs[0].bytes
        ));
    }
    progress::say(&format!("made-up APIs, seed {seed}:"));
    let mut per_operation = Vec::new();
    for (operations, runs) in [(100, 21), (1_000, 7), (10_000, 1)] {
        let sources = SourceMap::new(vec![SourceFile::new("synthetic.yaml", synthetic::spec(operations, seed))]);
        let times: Vec<Run> = (0..runs).map(|_| generate(project, &sources)).collect::<Result<_, _>>()?;
        let seconds = median(times.iter().map(|run| run.seconds).collect());
        let cost = seconds * 1e6 / f64::from(operations);
        progress::say(&format!(
            "    {operations:>6} operations {:>9.1} ms, {cost:.0} µs and {} bytes of Rust per operation",
            seconds * 1e3,
            times[0].bytes / operations as usize
        ));
        per_operation.push(cost);
    }
    if let [hundred, thousand, ..] = per_operation.as_slice() {
        progress::say(&format!(
            "    cost per operation, 1,000 against 100: {:.2} times (aim: at most 1.3)",
            thousand / hundred
        ));
    }
    Ok(())
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
