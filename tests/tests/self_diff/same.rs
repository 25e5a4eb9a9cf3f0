//! What is the same, or is written in another order, in other files, with other words beside it.

use specwright::diff::Comparison;
use specwright::pipeline::check;
use specwright::source::SourceFile;
use specwright_tests::folder::specs;
use specwright_tests::pairs::{compared, compared_models, diff_cases};
use specwright_tests::suite;

use super::sources;

/// Every spec of the repository and every case that resolves: name and files.
fn all() -> Vec<(String, Vec<SourceFile>)> {
    let suites = ["accept", "golden", "check", "constraint"];
    let cases = suites
        .into_iter()
        .flat_map(|of| suite(of).into_iter().map(move |case| (format!("{of}/{}", case.name), case.files)));
    specs().into_iter().chain(cases).collect()
}

fn told(found: &Comparison) -> Vec<String> {
    let changes = found.changes.iter().map(|it| format!("{} at {}: {:?} -> {:?}", it.id, it.node, it.from, it.to));
    changes.chain(found.facts.iter().map(|fact| format!("fact at {}: {}", fact.node, fact.sentence))).collect()
}

/// Specs that today's checks refuse because they say a thing twice: which of both is meant nobody knows, and the first stands for it.
const AMBIGUOUS: [&str; 2] = ["check/duplicate-", "check/invalid-payload"];

#[test]
fn what_is_compared_with_itself_did_not_change() {
    let (mut compared_specs, mut wrong) = (0, Vec::new());
    for (name, files) in all() {
        let checked = check(&sources(&files));
        if checked.api.is_none() && AMBIGUOUS.iter().any(|case| name.starts_with(case)) {
            continue;
        }
        // Another reading of the same text, so that nothing is equal because it is the same thing in memory.
        let again = check(&sources(&files));
        // The Rust of each side is made for the specs of the repository.
        let compared = if name.contains('/') { compared_models } else { compared };
        let Some(found) = compared(&checked, &again) else { continue };
        compared_specs += 1;
        wrong.extend(told(&found).into_iter().map(|it| format!("{name}: {it}")));
    }
    for case in diff_cases() {
        for side in &case.sides {
            let found = compared_models(&check(side), &check(side)).expect("it resolves");
            compared_specs += 1;
            wrong.extend(told(&found).into_iter().map(|it| format!("{}: {it}", case.name)));
        }
    }
    println!("{compared_specs} specs, each compared with itself");
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    assert!(compared_specs > 300, "{compared_specs} specs resolve");
}

/// The parts of a text that begin with a line of that indentation: what stands before the first, and each part.
fn parts(text: &str, indentation: usize) -> (String, Vec<String>) {
    let (mut before, mut found) = (String::new(), Vec::<String>::new());
    for line in text.split_inclusive('\n') {
        let blanks = line.len() - line.trim_start_matches(' ').len();
        let begins =
            blanks == indentation && !line.trim().is_empty() && !line.trim_start().starts_with(['#', '-', '}', ']']);
        match found.last_mut() {
            _ if begins => found.push(line.to_owned()),
            Some(last) => last.push_str(line),
            None => before.push_str(line),
        }
    }
    (before, found)
}

/// The top level in another order, and each type and operation as well.
fn turned(file: &SourceFile) -> SourceFile {
    let (before, mut top) = parts(&file.text, 0);
    for part in &mut top {
        if ["types:\n", "operations:\n"].iter().any(|key| part.starts_with(key)) {
            let (key, mut entries) = parts(part, 2);
            entries.reverse();
            *part = ended(&key) + &entries.iter().map(|it| ended(it)).collect::<String>();
        }
    }
    top.reverse();
    SourceFile::new(file.name.clone(), ended(&before) + &top.iter().map(|it| ended(it)).collect::<String>())
}

fn ended(text: &str) -> String {
    if text.is_empty() || text.ends_with('\n') { text.to_owned() } else { format!("{text}\n") }
}

/// Each part of the top level in a file of its own, with a remark before it.
fn split(files: &[SourceFile]) -> Vec<SourceFile> {
    let mut found = Vec::new();
    for file in files {
        let (before, top) = parts(&file.text, 0);
        for (at, part) in std::iter::once(before).chain(top).enumerate() {
            let name = format!("{at}-{}", file.name.rsplit('/').next().unwrap_or_default());
            found.push(SourceFile::new(name, format!("# A remark that says nothing.\n{part}")));
        }
    }
    found
}

#[test]
fn neither_order_nor_files_nor_remarks_count() {
    let (mut seen, mut wrong) = (0, Vec::new());
    for (name, files) in all() {
        let base = check(&sources(&files));
        if base.api.is_none() {
            continue;
        }
        let heads = [files.iter().map(turned).collect::<Vec<_>>(), split(&files)];
        for head in heads {
            let head = check(&sources(&head));
            // What is written in a way that a line does not show cannot be turned line by line.
            if head.api.is_none() {
                continue;
            }
            let found = compared_models(&base, &head).expect("both resolve");
            seen += 1;
            // The order of Rust's arguments and names is that of the spec: what breaks there is told with the surface.
            let changes = found.changes.iter().filter(|it| it.rust == specwright::diff::Verdict::None);
            wrong.extend(changes.map(|it| format!("{name}: {} at {}: {:?} -> {:?}", it.id, it.node, it.from, it.to)));
        }
    }
    println!("{seen} specs in another order or in other files");
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    assert!(seen > 150, "{seen} specs could be turned");
}
