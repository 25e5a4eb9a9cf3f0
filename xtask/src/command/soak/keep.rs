//! Makes a failing spec smaller, and keeps it as a case.

use std::path::Path;

use specwright_cli::{Failure as Trouble, Project, progress};
use specwright_tests_soak::{Node, check, reductions, settle, tidy};

use super::failure::{Failure, Kind};
use super::stage::Stage;
use super::workshop::{Sample, Workshop};

/// How many smaller specs are tried at once.
const AT_ONCE: usize = 32;

/// How often the smallest of them is made smaller again.
const ROUNDS: usize = 14;

/// The folder of accepted cases.
const CASES: &str = "tests/cases/accept";

/// Makes a spec smaller while it fails in the same way, and writes the case; gives its folder.
pub fn case(
    project: &Project,
    workshop: &Workshop,
    failure: &Failure,
    kind: &Kind,
    tree: Node,
) -> Result<String, Trouble> {
    let mut smallest = quiet(project, workshop, failure, kind, tree)?;
    for _ in 0..ROUNDS {
        match smaller(project, workshop, failure, kind, &smallest)? {
            Some(next) => smallest = next,
            None => break,
        }
    }
    let name = format!("{CASES}/seed-{}", failure.seed);
    write(&project.root.join(&name), &smallest, failure)?;
    progress::step(
        "Kept",
        &format!("{name}: mend the compiler until it passes, give the case a name, and run `cargo xtask bless`"),
    );
    Ok(name)
}

/// The spec without warnings, as accepted cases have to be, if it fails in the same way then.
fn quiet(project: &Project, workshop: &Workshop, failure: &Failure, kind: &Kind, tree: Node) -> Result<Node, Trouble> {
    let (Some(stage), Some(tidied)) = (Stage::named(failure.stage), tidy(tree.clone())) else { return Ok(tree) };
    let sample = Sample { seed: failure.seed, tree: tidied };
    let failed = stage.once(project, workshop, std::slice::from_ref(&sample))?;
    if failed.iter().any(|other| other.kind() == *kind) {
        return Ok(sample.tree);
    }
    progress::step("Kept", "with its warnings, which have to be mended by hand: without them the spec does not fail");
    Ok(tree)
}

/// A spec that is smaller and fails in the same way.
fn smaller(
    project: &Project,
    workshop: &Workshop,
    failure: &Failure,
    kind: &Kind,
    tree: &Node,
) -> Result<Option<Node>, Trouble> {
    let Some(stage) = Stage::named(failure.stage) else { return Ok(smaller_panic(tree)) };
    let is_quiet = check(&tree.print().text).diagnostics.is_empty();
    let mut tried: Vec<Node> = Vec::new();
    for candidate in reductions(tree) {
        let settled = settle(candidate);
        // One with warnings is made of one with warnings only, as that could not be had without.
        let candidate = if is_quiet { tidy(settled.tree) } else { settled.checked.api.map(|_| settled.tree) };
        tried.extend(candidate.filter(|next| next.size() < tree.size() && !tried.contains(next)));
    }
    tried.sort_by_key(Node::size);
    for chunk in tried.chunks(AT_ONCE) {
        let samples: Vec<Sample> =
            (0u64..).zip(chunk).map(|(seed, tree)| Sample { seed, tree: tree.clone() }).collect();
        let failed = stage.run(project, workshop, &samples)?;
        let same = failed.iter().filter(|other| other.kind() == *kind).map(|other| other.seed).min();
        if let Some(sample) = same.and_then(|seed| samples.into_iter().find(|sample| sample.seed == seed)) {
            return Ok(Some(sample.tree));
        }
    }
    Ok(None)
}

fn smaller_panic(tree: &Node) -> Option<Node> {
    reductions(tree).into_iter().find(|candidate| super::answered(|| settle(candidate.clone())).is_err())
}

fn write(folder: &Path, tree: &Node, failure: &Failure) -> Result<(), Trouble> {
    let path = folder.join("spec.yaml");
    let text = format!(
        "# Found by `cargo xtask soak`, {}: {}\n{}",
        failure.stage,
        failure.message.lines().next().unwrap_or_default(),
        tree.print().text
    );
    std::fs::create_dir_all(folder)
        .and_then(|()| std::fs::write(&path, text))
        .map_err(|error| format!("cannot write {}: {error}", path.display()))
}
