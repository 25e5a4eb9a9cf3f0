//! The stages that accepted specs go through, each a command of cargo on all of them at once.

use clap::ValueEnum;
use specwright_cli::{Failure as Trouble, Project};

use super::cargo::{self, Message, Said};
use super::failure::Failure;
use super::workshop::{Sample, Workshop};

/// A stage.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum Stage {
    /// `cargo check`, warnings denied
    Compile,
    /// clippy, as the project has it; what rustc finds it finds as well
    Clippy,
    /// rustdoc, warnings denied
    Doc,
    /// The generated tests: every operation called over HTTP, payloads read and written back
    Tests,
    /// Values made for each type: read, written back, and judged as the exported JSON Schema judges them
    Roundtrip,
}

impl Stage {
    /// Those that were asked for, in order; all where none was.
    pub fn wanted(only: &[Self]) -> Vec<Self> {
        let all = [Self::Compile, Self::Clippy, Self::Doc, Self::Tests, Self::Roundtrip];
        let is_wanted = |stage: &Self| if only.is_empty() { *stage != Self::Compile } else { only.contains(stage) };
        all.into_iter().filter(is_wanted).collect()
    }

    /// The stage of that name.
    pub fn named(name: &str) -> Option<Self> {
        Self::value_variants().iter().copied().find(|stage| stage.name() == name)
    }

    pub const fn name(self) -> &'static str {
        match self {
            Self::Compile => "compile",
            Self::Clippy => "clippy",
            Self::Doc => "doc",
            Self::Tests => "tests",
            Self::Roundtrip => "roundtrip",
        }
    }

    /// Whether it takes so long that a run may take a part of the specs through it.
    pub const fn is_costly(self) -> bool {
        matches!(self, Self::Doc | Self::Tests | Self::Roundtrip)
    }

    fn words(self) -> &'static str {
        match self {
            Self::Compile => "check -p specwright-tests-clients --features selected --message-format json",
            Self::Clippy => "clippy -p specwright-tests-clients --features selected --message-format json",
            Self::Doc => "doc -p specwright-tests-clients --features selected --no-deps --message-format json",
            Self::Tests => {
                "test --workspace --features specwright-tests-live/selected --test generated --no-fail-fast --message-format json"
            }
            Self::Roundtrip => {
                "test --workspace --features specwright-tests-live/selected --test validation --no-fail-fast --message-format json"
            }
        }
    }

    fn variables(self) -> &'static [(&'static str, &'static str)] {
        if self == Self::Doc { &[("RUSTDOCFLAGS", "-D warnings")] } else { &[] }
    }

    /// Takes specs through it, again and again without those that fail, since one error hides others.
    pub fn run(self, project: &Project, workshop: &Workshop, samples: &[Sample]) -> Result<Vec<Failure>, Trouble> {
        let mut left = samples.to_vec();
        let mut failures = Vec::new();
        while !left.is_empty() {
            let found = self.once(project, workshop, &left)?;
            if found.is_empty() {
                break;
            }
            left.retain(|sample| !found.iter().any(|failure| failure.seed == sample.seed));
            failures.extend(found);
        }
        Ok(failures)
    }

    /// What fails of these specs at first.
    pub fn once(self, project: &Project, workshop: &Workshop, samples: &[Sample]) -> Result<Vec<Failure>, Trouble> {
        workshop.fill(samples)?;
        let said = cargo::run(project, workshop, self.words(), self.variables())?;
        // What is only warned of is a finding too.
        if said.fine && said.messages.is_empty() {
            return Ok(Vec::new());
        }
        let found: Vec<Failure> = samples.iter().filter_map(|sample| self.blamed(sample, &said)).collect();
        if said.fine || !found.is_empty() {
            return Ok(found);
        }
        if let [sample] = samples {
            return Ok(vec![self.unexplained(sample, &said)?]);
        }
        // Nothing names a spec: the half that fails has it.
        let (first, second) = samples.split_at(samples.len() / 2);
        let mut found = self.once(project, workshop, first)?;
        found.extend(self.once(project, workshop, second)?);
        Ok(found)
    }

    /// What was said of one spec.
    fn blamed(self, sample: &Sample, said: &Said) -> Option<Failure> {
        let (file, folder) = (format!("/cases/{}.rs", sample.name()), format!("/cases/{}/", sample.name()));
        let is_about = |message: &&Message| {
            message.files.iter().any(|name| name.replace('\\', "/").ends_with(&file) || name.contains(&folder))
        };
        if let Some(message) = said.messages.iter().find(is_about) {
            return Some(self.failure(sample, message.line.clone(), message.text.clone()));
        }
        let module = format!("cases::{}::", sample.name());
        let test = said
            .output
            .lines()
            .find(|line| line.starts_with("test ") && line.contains(&module) && line.ends_with("FAILED"));
        if let Some(name) = test.and_then(|line| line.split(' ').nth(1)) {
            let text = printed(&said.output, name);
            return Some(self.failure(sample, first_line(&text), text));
        }
        let text = about(&said.output, &sample.name())?;
        Some(self.failure(sample, text.lines().skip(1).map(str::trim).collect::<Vec<_>>().join("; "), text))
    }

    fn unexplained(self, sample: &Sample, said: &Said) -> Result<Failure, Trouble> {
        let failed = said.output.lines().find(|line| line.starts_with("test ") && line.ends_with("FAILED"));
        if let Some(name) = failed.and_then(|line| line.split(' ').nth(1)) {
            let text = printed(&said.output, name);
            return Ok(self.failure(sample, format!("{name}: {}", first_line(&text)), text));
        }
        if let Some(message) = said.messages.first() {
            return Ok(self.failure(sample, message.line.clone(), message.text.clone()));
        }
        // A test that ends its whole process, by a stack that overflows for example, names itself nowhere else.
        let ended =
            said.errors.lines().find(|line| line.contains("has overflowed its stack") || line.contains("(signal: "));
        match ended {
            Some(line) => Ok(self.failure(sample, line.trim().to_owned(), said.errors.clone())),
            None => Err(format!("cargo {} fails:\n{}", self.words(), said.errors)),
        }
    }

    fn failure(self, sample: &Sample, message: String, text: String) -> Failure {
        Failure { seed: sample.seed, stage: self.name(), message, text }
    }
}

/// What a test that looks at all specs says of one: the line that names its folder, and those that belong to it.
fn about(output: &str, name: &str) -> Option<String> {
    let folder = format!("/specs/{name}: ");
    let mut lines = output.lines().skip_while(|line| !line.replace('\\', "/").contains(&folder));
    let first = lines.next()?;
    Some(lines.take_while(|line| line.starts_with("  ")).fold(format!("{first}\n"), |text, line| text + line + "\n"))
}

/// What a test printed.
fn printed(output: &str, name: &str) -> String {
    let head = format!("---- {name} stdout ----");
    let after = output.lines().skip_while(|line| *line != head).skip(1);
    after
        .take_while(|line| !line.starts_with("---- ") && *line != "failures:")
        .fold(String::new(), |text, line| text + line + "\n")
}

/// The line that says why, behind where the test panicked.
fn first_line(text: &str) -> String {
    let mut lines = text.lines().map(str::trim).filter(|line| !line.is_empty());
    let first = lines.next().unwrap_or_default();
    let why = if first.contains("panicked at") { lines.next().unwrap_or(first) } else { first };
    why.to_owned()
}

#[cfg(test)]
mod tests {
    use super::{about, first_line, printed};

    const OUTPUT: &str = "test a ... FAILED\n\n---- a stdout ----\n\nthread 'a' (7) panicked at f.rs:1:2:\n2 differences:\n\
        seed 3, /x/specs/s10: T 1\n  only ours: []\n  only theirs: [maximum]\n\
        seed 4, /x/specs/s1: U 2\n  ours cannot be read\n\n---- b stdout ----\nof b\n";

    #[test]
    fn what_a_test_says_is_found_by_the_spec_that_it_names() {
        let wanted = "seed 3, /x/specs/s10: T 1\n  only ours: []\n  only theirs: [maximum]\n";
        assert_eq!(about(OUTPUT, "s10").as_deref(), Some(wanted));
        assert_eq!(about(OUTPUT, "s1").as_deref(), Some("seed 4, /x/specs/s1: U 2\n  ours cannot be read\n"));
        assert_eq!(about(OUTPUT, "s2"), None);
    }

    #[test]
    fn the_reason_of_a_test_stands_behind_its_place() {
        assert_eq!(first_line(&printed(OUTPUT, "a")), "2 differences:");
        assert_eq!(first_line(&printed(OUTPUT, "b")), "of b");
    }
}
