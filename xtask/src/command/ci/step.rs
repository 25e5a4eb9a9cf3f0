//! The steps, each a command of cargo with a name.

use std::path::Path;

use specwright_browser::{axe, chromium};
use specwright_cli::Failure;

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
    /// The toolchain whose cargo it is, if not the one that runs this program. Without it the step is passed over.
    pub toolchain: Option<String>,
    /// Why the step cannot be run here, so that it is passed over.
    pub missing: Option<String>,
}

impl Step {
    /// What a person types to run it alone.
    pub fn command(&self) -> String {
        let toolchain = self.toolchain.as_ref().map(|name| format!(" +{name}")).unwrap_or_default();
        format!("cargo{toolchain} {}", self.words.join(" "))
    }

    /// Its name and command.
    pub fn shown(&self) -> String {
        format!("{}: {}", self.name, self.command())
    }
}

/// Where the lowest versions of dependencies are locked, so that the project's own lock file stays as it is.
pub const LOWEST: &str = "target/minimal-versions/Cargo.lock";

const DENY_IN_DOCS: &[(&str, &str)] = &[("RUSTDOCFLAGS", "-D warnings")];

/// A nightly may warn of what the stable Rust of this project does not know yet.
const LOWEST_VERSIONS: &[(&str, &str)] = &[("CARGO_RESOLVER_LOCKFILE_PATH", LOWEST), ("RUSTFLAGS", "--cap-lints=warn")];

/// All steps, in the order in which they run: what is cheap to find out first.
pub fn all(packages: &Packages, root: &Path) -> Vec<Step> {
    let Packages { written, shipped, features, documented, rust } = packages;
    let lints = format!("clippy --workspace --all-targets --features {}", features.join(","));
    let mut steps = vec![
        step("formatting", "fmt --check", written, ""),
        step("generated", "xtask regenerate --check", &[], ""),
        // With every feature of what is shipped, so that one run sees all code.
        step("lints", &lints, &[], "-- -D warnings"),
        step("tests", "test --workspace", &[], ""),
        step(
            "no-transport",
            "test -p specwright-runtime --no-default-features --lib --test without_transport",
            &[],
            "",
        ),
        step("tower-alone", "test -p specwright-runtime --no-default-features --features tower --test seams", &[], ""),
        step("http2", "test -p specwright-runtime --features http2 --test transport", &[], ""),
        step("no-feature", "clippy --no-default-features", shipped, "-- -D warnings"),
        step("blocking-alone", &alone("blocking"), &[], "-- -D warnings"),
        step("br-alone", &alone("br"), &[], "-- -D warnings"),
        step("deflate-alone", &alone("deflate"), &[], "-- -D warnings"),
        step("gzip-alone", &alone("gzip"), &[], "-- -D warnings"),
        step("http2-alone", &alone("http2"), &[], "-- -D warnings"),
        step("pkcs12-alone", &alone("pkcs12"), &[], "-- -D warnings"),
        step("reqwest-alone", &alone("reqwest"), &[], "-- -D warnings"),
        step("stream-alone", &alone("stream"), &[], "-- -D warnings"),
        step("testing-alone", &alone("testing"), &[], "-- -D warnings"),
        step("zstd-alone", &alone("zstd"), &[], "-- -D warnings"),
        step("serde-alone", "clippy --no-default-features --features serde", shipped, "-- -D warnings"),
        Step { variables: DENY_IN_DOCS, ..step("docs", "doc --no-deps", documented, "") },
        // Behind the steps that build what it needs. A failure is told with its seed, and nothing is written into the tree.
        step("soak", "xtask soak --specs 200 --tested 20 --pairs 20 --no-shrink", &[], ""),
    ];
    let verify = "xtask docs --verify --searches tests/outside/site/searches.txt";
    let browser = chromium().and_then(|_| axe(root)).err().map(Failure::from);
    steps.push(Step { missing: browser, ..step("docs-verify", verify, &[], "") });
    steps.extend(outside::STEPS.map(|(name, words)| step(name, words, &[], "")));
    steps.push(Step { toolchain: Some(rust.clone()), ..step("msrv", "check --workspace --all-targets", &[], "") });
    let lowest = step("minimal-versions", "-Z direct-minimal-versions -Z lockfile-path check", documented, "");
    steps.push(Step { toolchain: Some("nightly".to_owned()), variables: LOWEST_VERSIONS, ..lowest });
    steps
}

/// One feature of the runtime; generated crates only pass it on.
fn alone(feature: &str) -> String {
    format!("clippy --package specwright-runtime --no-default-features --features {feature}")
}

fn step(name: &'static str, words: &str, packages: &[String], rest: &str) -> Step {
    let packages = packages.iter().flat_map(|name| ["--package", name]);
    let words = words.split(' ').chain(packages).chain(rest.split(' ').filter(|word| !word.is_empty()));
    Step { name, words: words.map(str::to_owned).collect(), variables: &[], toolchain: None, missing: None }
}
