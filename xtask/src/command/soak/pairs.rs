//! Pairs of revisions at random: consumers of the older crate are compiled against the newer one, and what rustc says is held
//! beside what the comparison says of Rust.

use std::collections::BTreeSet;

use serde_json::json;
use specwright::diff::{Comparison, Revision, Side, Verdict, compare};
use specwright::ir::{public_api, public_api_text};
use specwright::pipeline;
use specwright::valid::ValidApi;
use specwright_cli::{Failure as Trouble, Project, counted, progress};
use specwright_tests_generate::pairs::{Pair, broken};
use specwright_tests_soak::pair;

use super::failure::Failure;
use super::workshop;

/// How many pairs are modules of one crate.
const BATCH: usize = 50;

/// The check of changes of items that no change of a spec explains.
const UNEXPLAINED: &str = "item-changed";

/// What pairs came to.
#[derive(Debug, Default)]
pub struct Pairs {
    /// How many were compared and compiled.
    pub count: u64,
    /// Those of which consumers do not compile.
    breaking: u64,
    /// Changes of items that no change of the spec explains.
    unexplained: u64,
    /// Seeds of which no pair came.
    empty: u64,
    /// Those of which comparison and compiler say different things, with both specs.
    pub failures: Vec<(Failure, String)>,
}

/// A pair, and what is told of it.
struct Told {
    seed: u64,
    text: String,
    breaks: bool,
    sentences: String,
    pair: Pair,
}

/// Compares so many pairs, from a seed on.
pub fn run(project: &Project, count: u64, seed: u64) -> Result<Pairs, Trouble> {
    let mut pairs = Pairs::default();
    let mut seed = seed;
    while pairs.count < count {
        let open = usize::try_from(count - pairs.count).unwrap_or(usize::MAX).min(BATCH);
        let mut batch: Vec<Told> = Vec::new();
        while batch.len() < open {
            match pairs.told(seed) {
                Some(told) => batch.push(told),
                None => pairs.empty += 1,
            }
            seed += 1;
        }
        pairs.compile(project, batch)?;
        progress::step("Compared", &pairs.line());
    }
    Ok(pairs)
}

impl Pairs {
    fn told(&mut self, seed: u64) -> Option<Told> {
        let [base, head] = pair(seed)?;
        let text = format!("{}\n---\n\n{}", base.tree.print().text, head.tree.print().text);
        let (base, head) = (base.checked.api?, head.checked.api?);
        let comparison = compared(&base, &head);
        let changes = || comparison.changes.iter();
        self.unexplained += changes().filter(|change| change.id == UNEXPLAINED).count() as u64;
        Some(Told {
            seed,
            text,
            breaks: changes().any(|change| change.rust == Verdict::Breaks),
            sentences: changes().map(|it| format!("{}: {}: {}\n", it.id, it.rust.word(), it.sentence)).collect(),
            pair: Pair::of(&format!("seed_{seed}"), &base, &head),
        })
    }

    fn compile(&mut self, project: &Project, batch: Vec<Told>) -> Result<(), Trouble> {
        let folder = workshop::folder(project).join("pairs");
        let (told, pairs): (Vec<_>, Vec<_>) =
            batch.into_iter().map(|it| ((it.seed, it.text, it.breaks, it.sentences), it.pair)).unzip();
        let broken = broken(&project.root, &folder, &pairs)?;
        self.count += pairs.len() as u64;
        self.breaking += broken.len() as u64;
        for ((seed, text, breaks, sentences), pair) in told.into_iter().zip(&pairs) {
            let errors = broken.get(&pair.name);
            let message = match errors {
                Some(errors) if !breaks => {
                    format!("the comparison says that consumers compile: {}", errors.first().map_or("", String::as_str))
                }
                None if breaks => "the comparison says that consumers break, and they compile".to_owned(),
                _ => continue,
            };
            progress::step("Failed", &format!("seed {seed}, pairs: {message}"));
            let errors: BTreeSet<&String> = errors.into_iter().flatten().collect();
            let said: String = errors.into_iter().map(|error| format!("{error}\n")).collect();
            self.failures.push((Failure { seed, stage: "pairs", message, text: format!("{sentences}\n{said}") }, text));
        }
        Ok(())
    }

    /// How many there were, in words.
    pub fn line(&self) -> String {
        format!(
            "{} of revisions, {} of which break consumers, {} wrong; {} seeds gave none; {} of items that no change of a spec explains",
            counted(self.count, "pair"),
            self.breaking,
            self.failures.len(),
            self.empty,
            counted(self.unexplained, "change"),
        )
    }

    pub fn json(&self) -> serde_json::Value {
        json!({
            "compared": self.count, "breaking": self.breaking, "unexplained": self.unexplained, "failed": self.failures.len(),
        })
    }
}

fn compared(base: &ValidApi, head: &ValidApi) -> Comparison {
    let committed = public_api_text(&public_api(&pipeline::lower(base)));
    compare(&Revision::new(Side::of(base), Some(&committed)), &Revision::new(Side::of(head), None))
}
