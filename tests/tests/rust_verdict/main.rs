//! Whether consumers of a crate compile against the next revision of it, said by the comparison before and by rustc after.

mod edits;

use std::collections::BTreeSet;
use std::path::Path;

use specwright::diagnostic::{self, Style};
use specwright::diff::{Bump, Comparison, Revision, Side, Verdict, compare};
use specwright::ir::{public_api, public_api_text};
use specwright::pipeline;
use specwright::source::{SourceFile, SourceMap};
use specwright::valid::ValidApi;
use specwright_tests_generate::pairs::{Pair, broken};

/// The folder of the workspace.
fn root() -> &'static Path {
    let mut above = Path::new(env!("CARGO_MANIFEST_DIR")).ancestors();
    above.find(|folder| folder.join("Cargo.lock").exists()).expect("the tests lie in the workspace")
}

fn valid(text: &str) -> Result<ValidApi, String> {
    let sources = SourceMap::new(vec![SourceFile::new("shop.yaml", text)]);
    let checked = pipeline::check(&sources);
    let told = |found: &[diagnostic::Diagnostic]| -> String {
        found.iter().map(|found| diagnostic::render(found, &sources, Style::Plain) + "\n\n").collect()
    };
    checked.api.ok_or_else(|| format!("is refused:\n{}", told(&checked.diagnostics)))
}

fn compared(base: &ValidApi, head: &ValidApi) -> Comparison {
    let committed = public_api_text(&public_api(&pipeline::lower(base)));
    compare(&Revision::new(Side::of(base), Some(&committed)), &Revision::new(Side::of(head), None))
}

#[test]
fn each_verdict_is_that_of_the_compiler() {
    let (base, edits) = edits::read(&root().join("tests/cases/rust_verdict"));
    assert!(edits.len() >= 60, "{}", edits.len());
    let base = valid(&base).expect("the spec is accepted");
    let (mut wrong, mut unexplained) = (Vec::new(), Vec::new());
    let (mut pairs, mut told) = (Vec::new(), Vec::new());
    for (at, edit) in edits.iter().enumerate() {
        let head = match valid(&edit.text) {
            Ok(head) => head,
            Err(refused) => {
                wrong.push(format!("`{}` {refused}", edit.name));
                continue;
            }
        };
        let comparison = compared(&base, &head);
        let breaks = comparison.changes.iter().any(|change| change.rust == Verdict::Breaks);
        if breaks != edit.breaks {
            wrong.push(format!("`{}`: the list says {}, the comparison {breaks}", edit.name, edit.breaks));
        }
        if breaks != (comparison.krate.bump == Bump::Major) {
            wrong.push(format!("`{}` raises {:?}", edit.name, comparison.krate.bump));
        }
        let lonely = comparison.changes.iter().filter(|change| change.id == "item-changed");
        unexplained.extend(lonely.map(|change| format!("`{}`: {}", edit.name, change.sentence)));
        pairs.push(Pair::of(&format!("edit_{at}"), &base, &head));
        told.push((edit, breaks));
    }
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("rust_verdict");
    let broken = broken(root(), &folder, &pairs).expect("cargo can check");
    for ((edit, told), pair) in told.into_iter().zip(&pairs) {
        match broken.get(&pair.name) {
            Some(errors) if !told => {
                let first: BTreeSet<_> = errors.iter().take(4).collect();
                wrong.push(format!("`{}` breaks consumers: {first:#?}", edit.name));
            }
            None if told => wrong.push(format!("`{}` breaks no consumer", edit.name)),
            _ => {}
        }
    }
    println!("What no change of the spec explains:\n{}", unexplained.join("\n"));
    println!("{} edits, {} of which break consumers", edits.len(), broken.len());
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}
