//! The steps, each a command of cargo with a name.

use super::Packages;
use crate::command::outside;

/// A step.
pub struct Step {
    /// Its name, for `--skip`.
    pub name: &'static str,
    /// What cargo is told.
    pub words: Vec<String>,
    /// Environment variables.
    pub variables: &'static [(&'static str, &'static str)],
}

impl Step {
    /// Its name and command.
    pub fn shown(&self) -> String {
        format!("{}: cargo {}", self.name, self.words.join(" "))
    }
}

const DENY_IN_DOCS: &[(&str, &str)] = &[("RUSTDOCFLAGS", "-D warnings")];

/// All steps, in the order in which they run: what is cheap to find out first.
pub fn all(packages: &Packages) -> Vec<Step> {
    let (written, shipped, documented) = (&packages.written, &packages.shipped, &packages.documented);
    let mut steps = vec![
        step("formatting", "fmt --check", written, ""),
        step("generated", "xtask regenerate --check", &[], ""),
        step("lints", "clippy --workspace --all-targets", &[], "-- -D warnings"),
        step("tests", "test --workspace", &[], ""),
        step(
            "no-transport",
            "test -p specwright-runtime --no-default-features --lib --test without_transport",
            &[],
            "",
        ),
        step("no-feature", "clippy --no-default-features", shipped, "-- -D warnings"),
        step("serde-alone", "clippy --no-default-features --features serde", shipped, "-- -D warnings"),
        step("all-features", "clippy --all-features", shipped, "-- -D warnings"),
        step("serde-of-all-types", "check -p specwright-tests-live --features serde", &[], ""),
        Step { variables: DENY_IN_DOCS, ..step("docs", "doc --no-deps", documented, "") },
    ];
    steps.extend(outside::STEPS.map(|(name, words)| step(name, words, &[], "")));
    steps
}

fn step(name: &'static str, words: &str, packages: &[String], rest: &str) -> Step {
    let packages = packages.iter().flat_map(|name| ["--package", name]);
    let words = words.split(' ').chain(packages).chain(rest.split(' ').filter(|word| !word.is_empty()));
    Step { name, words: words.map(str::to_owned).collect(), variables: &[] }
}
