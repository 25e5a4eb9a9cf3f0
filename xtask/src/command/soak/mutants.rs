//! Spoilt specs: each is answered, soon, without a panic, and memory does not pile up.

use std::time::Duration;

use serde_json::json;
use specwright_cli::{Failure as Trouble, Project, counted, progress, spec};
use specwright_tests_soak::mutation::spoil;
use specwright_tests_soak::{Dice, check, spec as made};

use super::failure::Failure;
use super::measure::{self, Stopwatch};

/// The longest that an answer may take.
const LIMIT: Duration = Duration::from_secs(1);

/// How much more memory than before the first of them the process may take at any time, in MiB. Most of what a run takes is
/// what the allocator keeps for the next spec; an answer out of proportion to its text, or one that is never freed, is more.
const LIMIT_MEBIBYTES: u64 = 128;

/// Every so many mutants are told of.
const TOLD: u64 = 10_000;

/// Specs of seeds among those that are spoilt.
const MADE: u64 = 200;

/// What spoilt specs came to.
#[derive(Debug, Default)]
pub struct Mutants {
    /// How many were checked.
    pub count: u64,
    /// What the slowest of them took.
    slowest: Duration,
    /// How much memory the process took at most beyond what it had at first, in MiB; `None` where the system does not tell.
    grown: Option<u64>,
    /// Those that failed, with the spoilt text.
    pub failures: Vec<(Failure, String)>,
}

/// Checks so many spoilt specs.
pub fn run(project: &Project, count: u64, seed: u64) -> Result<Mutants, Trouble> {
    let mut mutants = Mutants::default();
    if count == 0 {
        return Ok(mutants);
    }
    let texts = texts(project, seed)?;
    let before = measure::peak_mebibytes();
    let mut limit = LIMIT_MEBIBYTES;
    let loud = std::panic::take_hook();
    std::panic::set_hook(Box::new(|_| {}));
    for number in 0..count {
        let text = mutant(&texts, seed, number);
        let watch = Stopwatch::start();
        let answer = super::answered(|| check(&text));
        let took = watch.elapsed();
        mutants.slowest = mutants.slowest.max(took);
        mutants.grown = measure::peak_mebibytes().zip(before).map(|(now, before)| now - before);
        let trouble = trouble(answer.err(), took, mutants.grown.filter(|grown| *grown > limit));
        if let Some(message) = trouble {
            // What grew once is told once.
            limit = limit.max(mutants.grown.unwrap_or_default());
            let failure = Failure { seed: number, stage: "mutants", text: message.clone(), message };
            mutants.failures.push((failure, text));
        }
        mutants.count += 1;
        if mutants.count.is_multiple_of(TOLD) {
            progress::step("Spoilt", &format!("{} of {count}", mutants.count));
        }
    }
    std::panic::set_hook(loud);
    Ok(mutants)
}

/// What is wrong with an answer: the message of a panic, the time, or memory beyond the limit.
fn trouble(panic: Option<String>, took: Duration, grown: Option<u64>) -> Option<String> {
    if let Some(message) = panic {
        return Some(format!("panic: {message}"));
    }
    if took > LIMIT {
        return Some(format!("an answer after {} ms, of at most {}", took.as_millis(), LIMIT.as_millis()));
    }
    grown.map(|grown| format!("the memory grew by {grown} MiB, of at most {LIMIT_MEBIBYTES}"))
}

/// The spoilt spec of that number.
fn mutant(texts: &[String], seed: u64, number: u64) -> String {
    let mut dice = Dice::new(seed.wrapping_mul(1_000_003).wrapping_add(number));
    let mut text = texts[dice.below(texts.len())].clone();
    for _ in 0..=dice.below(3) {
        text = spoil(&text, &mut dice);
    }
    text
}

/// The files of the repository's specs, and specs of seeds.
fn texts(project: &Project, seed: u64) -> Result<Vec<String>, Trouble> {
    let specs = spec::load(project, &[])?;
    let mut texts: Vec<String> =
        specs.iter().flat_map(|spec| spec.sources.iter().map(|(_, file)| file.text.to_string())).collect();
    texts.extend((seed..seed + MADE).map(|seed| made::make(seed).print().text));
    Ok(texts)
}

impl Mutants {
    /// For people.
    pub fn line(&self) -> String {
        let memory = self.grown.map_or_else(
            || "how much memory they took is not known on this system".to_owned(),
            |grown| format!("the memory grew by {grown} MiB (at most {LIMIT_MEBIBYTES})"),
        );
        format!(
            "{}, {} failed; the slowest took {} ms (at most {}), {memory}",
            counted(self.count, "spoilt spec"),
            self.failures.len(),
            self.slowest.as_millis(),
            LIMIT.as_millis(),
        )
    }

    /// For machines.
    pub fn json(&self) -> serde_json::Value {
        json!({
            "checked": self.count, "failed": self.failures.len(),
            "slowestMilliseconds": self.slowest.as_millis(), "limitMilliseconds": LIMIT.as_millis(),
            "grownMebibytes": self.grown, "limitMebibytes": LIMIT_MEBIBYTES,
        })
    }
}

#[cfg(test)]
mod tests {
    use super::{Duration, LIMIT, LIMIT_MEBIBYTES, Mutants, mutant, trouble};

    #[test]
    fn an_answer_that_is_late_large_or_none_fails() {
        assert_eq!(trouble(None, LIMIT, None), None);
        assert_eq!(trouble(Some("oh".into()), LIMIT, None), Some("panic: oh".into()));
        let late = trouble(None, Duration::from_millis(1200), None);
        assert_eq!(late.as_deref(), Some("an answer after 1200 ms, of at most 1000"));
        let large = trouble(None, LIMIT, Some(LIMIT_MEBIBYTES + 1));
        assert_eq!(large.as_deref(), Some("the memory grew by 129 MiB, of at most 128"));
    }

    #[test]
    fn the_limits_are_told_with_what_was_measured() {
        let mutants = Mutants { count: 3, slowest: Duration::from_millis(7), grown: Some(2), failures: Vec::new() };
        let line =
            "3 spoilt specs, 0 failed; the slowest took 7 ms (at most 1000), the memory grew by 2 MiB (at most 128)";
        assert_eq!(mutants.line(), line);
        assert!(Mutants { grown: None, ..mutants }.line().ends_with("is not known on this system"));
    }

    #[test]
    fn a_number_gives_one_mutant() {
        let texts = ["api: a\nserver: b\n".to_owned(), "types: {}\n".to_owned()];
        assert_eq!(mutant(&texts, 1, 5), mutant(&texts, 1, 5));
        assert!((0..20).any(|number| mutant(&texts, 1, number) != mutant(&texts, 2, number)));
    }
}
