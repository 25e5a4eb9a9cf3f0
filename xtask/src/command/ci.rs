//! `cargo xtask ci`: everything that has to be green before a change lands.

use std::process::Command;
use std::time::Instant;

use clap::Args;
use specwright_cli::{Failure, Outcome, Project, progress};

use super::outside;

/// Formatting, lints as errors, generated code up to date, tests, docs, and each feature alone and none.
#[derive(Args)]
#[command(after_help = "Examples:\n  cargo xtask ci\n  cargo xtask ci --list     only name the steps")]
pub struct Arguments {
    /// Name the steps and run none
    #[arg(long)]
    list: bool,
}

/// The hand-written packages; generated ones are printed by the generator and not touched by rustfmt.
const FORMATTED: [&str; 12] = [
    "specwright",
    "specwright-bench",
    "specwright-cli",
    "specwright-formats",
    "specwright-runtime",
    "specwright-semantics",
    "specwright-tests",
    "specwright-tests-clients",
    "specwright-tests-generate",
    "specwright-tests-live",
    "specwright-tests-surface",
    "xtask",
];

impl Arguments {
    pub fn run(self, project: &Project) -> Result<Outcome, Failure> {
        let format: Vec<&str> =
            ["fmt", "--check"].into_iter().chain(FORMATTED.iter().flat_map(|name| ["--package", name])).collect();
        let deny = [("RUSTDOCFLAGS", "-D warnings")];
        let none: [(&str, &str); 0] = [];
        type Step<'a> = (&'a str, &'a [&'a str], &'a [(&'a str, &'a str)]);
        let steps: [Step<'_>; 9] = [
            ("formatting", &format, &none),
            ("generated code is up to date", &["xtask", "regenerate", "--check"], &none),
            ("lints", &["clippy", "--workspace", "--all-targets", "--", "-D", "warnings"], &none),
            ("tests", &["test", "--workspace"], &none),
            (
                "tests without a transport",
                &["test", "-p", "specwright-runtime", "--no-default-features", "--lib", "--test", "without_transport"],
                &none,
            ),
            (
                "no feature",
                &[
                    "clippy",
                    "--workspace",
                    "--exclude",
                    "specwright-tests",
                    "--exclude",
                    "specwright-tests-clients",
                    "--exclude",
                    "specwright-tests-goldens",
                    "--exclude",
                    "specwright-tests-live",
                    "--exclude",
                    "specwright-tests-surface",
                    "--no-default-features",
                    "--",
                    "-D",
                    "warnings",
                ],
                &none,
            ),
            (
                "feature serde alone",
                &[
                    "check",
                    "--workspace",
                    "--exclude",
                    "specwright-tests",
                    "--exclude",
                    "specwright-tests-clients",
                    "--exclude",
                    "specwright-tests-generate",
                    "--exclude",
                    "specwright-tests-goldens",
                    "--exclude",
                    "specwright-tests-live",
                    "--exclude",
                    "specwright-tests-surface",
                    "--exclude",
                    "xtask",
                    "--exclude",
                    "specwright",
                    "--exclude",
                    "specwright-cli",
                    "--no-default-features",
                    "--features",
                    "serde",
                ],
                &none,
            ),
            ("all features", &["check", "--workspace", "--all-features"], &none),
            ("docs", &["doc", "--workspace", "--no-deps"], &deny),
        ];
        if !self.list {
            outside::prepare(project)?;
        }
        let outside = outside::STEPS.map(|(name, words)| (name, words, none.as_slice()));
        for (name, words, variables) in steps.into_iter().chain(outside) {
            if self.list {
                progress::say(&format!("{name}: cargo {}", words.join(" ")));
                continue;
            }
            let start = Instant::now();
            progress::step("Running", &format!("{name}: cargo {}", words.join(" ")));
            if cargo(project, words, variables)? == Outcome::Found {
                eprintln!("error: {name} is red; run `cargo {}` to see it alone", words.join(" "));
                return Ok(Outcome::Found);
            }
            progress::step("Green", &format!("{name}, after {} s", start.elapsed().as_secs()));
        }
        Ok(Outcome::Fine)
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
