//! Spoilt specs: each is answered, soon, and without a panic.

use std::time::{Duration, Instant};

use specwright_cli::{Failure as Trouble, Project, progress, spec};
use specwright_tests_soak::mutation::spoil;
use specwright_tests_soak::{Dice, check, spec as made};

use super::failure::Failure;
use super::report::Report;

/// The longest that an answer may take.
const LIMIT: Duration = Duration::from_secs(1);

/// Every so many mutants are told of.
const TOLD: u64 = 10_000;

/// Specs of seeds among those that are spoilt.
const MADE: u64 = 200;

/// Checks so many spoilt specs and notes what is not answered.
pub fn run(project: &Project, count: u64, seed: u64, report: &mut Report) -> Result<(), Trouble> {
    if count == 0 {
        return Ok(());
    }
    let texts = texts(project, seed)?;
    std::panic::set_hook(Box::new(|_| {}));
    for number in 0..count {
        let mut dice = Dice::new(seed.wrapping_mul(1_000_003).wrapping_add(number));
        let mut text = texts[dice.below(texts.len())].clone();
        for _ in 0..=dice.below(3) {
            text = spoil(&text, &mut dice);
        }
        let start = Instant::now();
        let answer = super::answered(|| check(&text));
        let took = start.elapsed();
        let trouble = match answer {
            Err(message) => Some(format!("panic: {message}")),
            Ok(_) if took > LIMIT => Some(format!("an answer after {} ms", took.as_millis())),
            Ok(_) => None,
        };
        if let Some(message) = trouble {
            let failure = Failure { seed: number, stage: "mutants", message, text };
            report.failures.push((failure, None));
        }
        report.mutants += 1;
        if report.mutants.is_multiple_of(TOLD) {
            progress::step("Spoilt", &format!("{} of {count}", report.mutants));
        }
    }
    Ok(())
}

/// The files of the repository's specs, and specs of seeds.
fn texts(project: &Project, seed: u64) -> Result<Vec<String>, Trouble> {
    let specs = spec::load(project, &[])?;
    let mut texts: Vec<String> =
        specs.iter().flat_map(|spec| spec.sources.iter().map(|(_, file)| file.text.to_string())).collect();
    texts.extend((seed..seed + MADE).map(|seed| made::make(seed).print().text));
    Ok(texts)
}
