//! What is told from the one side to the other is told the other way round from the other to the one.

use std::collections::BTreeMap;
use std::process::Command;

use specwright::diff::{Change, Comparison, Verdict};
use specwright::pipeline::{Checked, check};
use specwright::source::SourceFile;
use specwright_tests::folder::{root, specs};
use specwright_tests::pairs::{compared, compared_models, diff_cases};

use super::sources;

/// A change as the other direction has to tell it.
type Key = (String, Option<String>, Option<String>, Vec<(&'static str, &'static str, &'static str)>);

fn key(change: &Change, turned: bool) -> Key {
    let mut wire: Vec<_> = change
        .wire
        .iter()
        .map(|it| {
            let (old, new) = if turned { (it.new_client, it.old_client) } else { (it.old_client, it.new_client) };
            (it.location.word(), old.word(), new.word())
        })
        .collect();
    wire.sort_unstable();
    let id = match (turned, change.id.rsplit_once('-')) {
        (true, Some((what, "added"))) => format!("{what}-removed"),
        (true, Some((what, "removed"))) => format!("{what}-added"),
        _ => change.id.to_owned(),
    };
    let (from, to) = (change.from.clone(), change.to.clone());
    if turned { (id, to, from, wire) } else { (id, from, to, wire) }
}

/// Whether one behaviour can be that of the other direction.
const fn goes_with(there: Verdict, back: Verdict) -> bool {
    match there {
        Verdict::None => matches!(back, Verdict::None),
        Verdict::Compatible => matches!(back, Verdict::Breaks | Verdict::CannotTell | Verdict::Compatible),
        Verdict::CannotTell => matches!(back, Verdict::CannotTell | Verdict::Compatible | Verdict::Breaks),
        Verdict::Breaks => matches!(back, Verdict::Breaks | Verdict::Compatible | Verdict::CannotTell),
    }
}

/// What is told one way only; how many changes there are.
fn differences(name: &str, base: &Checked, head: &Checked) -> (Vec<String>, usize) {
    let (there, back) = (compared_models(base, head), compared_models(head, base));
    told_one_way(name, there, back)
}

/// The changes that the one comparison tells and the other does not, the other way round; how many there are.
pub(super) fn told_one_way(name: &str, there: Option<Comparison>, back: Option<Comparison>) -> (Vec<String>, usize) {
    let (Some(there), Some(back)) = (there, back) else { return (Vec::new(), 0) };
    let mut open: BTreeMap<Key, Vec<Verdict>> = BTreeMap::new();
    for change in &back.changes {
        open.entry(key(change, true)).or_default().push(change.behaviour);
    }
    let mut wrong = Vec::new();
    for change in &there.changes {
        let found = open.get_mut(&key(change, false));
        let known = found.and_then(|list| {
            let at = list.iter().position(|back| goes_with(change.behaviour, *back))?;
            Some(list.swap_remove(at))
        });
        if known.is_none() {
            wrong.push(format!("{name}: only there: {} at {} {:?}", change.id, change.node, key(change, false)));
        }
    }
    let left = open.into_iter().filter(|(_, list)| !list.is_empty());
    wrong.extend(left.map(|(key, list)| format!("{name}: only back: {key:?} {list:?}")));
    (wrong, there.changes.len())
}

#[test]
fn each_case_is_mirrored() {
    let mut wrong = Vec::new();
    for case in diff_cases() {
        let [base, head] = case.sides.each_ref().map(check);
        wrong.extend(told_one_way(&case.name, compared(&base, &head), compared(&head, &base)).0);
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// A line of a spec with a small edit; `None` where there is nothing to edit.
fn edited(line: &str, random: &mut fastrand::Rng) -> Option<String> {
    let swap = |from: &str, to: &str| line.contains(from).then(|| line.replacen(from, to, 1));
    match random.u8(..9) {
        0 => swap("!:", ":"),
        1 => swap("?:", "!:"),
        2 => swap(": string", ": string?"),
        3 => swap(": string", ": integer"),
        4 => {
            let at = line.find("ength: ").or_else(|| line.find("imum: ")).or_else(|| line.find("Items: "))?;
            let digit = line[at..].find(|letter: char| letter.is_ascii_digit())? + at;
            Some(format!("{}{}{}", &line[..digit], random.u8(1..=9), &line[digit + 1..]))
        }
        5 => {
            // One value of an enum less.
            let (before, values) = line.split_once("enum: [")?;
            let (_, rest) = values.split_once(", ")?;
            Some(format!("{before}enum: [{rest}"))
        }
        6 => swap("string, ", "string, maxLength: 7, "),
        // The line is gone.
        7 => (line.trim().starts_with(|letter: char| letter.is_alphabetic()) && line.starts_with("      "))
            .then(String::new),
        _ => swap("required", "optional"),
    }
}

/// A spec with some lines edited, so that it still resolves.
fn mutated(files: &[SourceFile], random: &mut fastrand::Rng) -> Option<Checked> {
    let mut files = files.to_vec();
    for _ in 0..random.usize(1..4) {
        for _ in 0..50 {
            let at = random.usize(..files.len());
            let lines: Vec<&str> = files[at].text.split_inclusive('\n').collect();
            if lines.is_empty() {
                continue;
            }
            let line = random.usize(..lines.len());
            let Some(new) = edited(lines[line], random) else { continue };
            let text = [&lines[..line], &[new.as_str()], &lines[line + 1..]].concat().concat();
            let mut next = files.clone();
            next[at] = SourceFile::new(files[at].name.clone(), text);
            let checked = check(&sources(&next));
            if checked.api.is_some() {
                files = next;
                break;
            }
        }
    }
    let checked = check(&sources(&files));
    checked.api.is_some().then_some(checked)
}

#[test]
fn edits_of_each_spec_are_mirrored() {
    let seed = std::env::var("SPECWRIGHT_SEED").ok().and_then(|text| text.parse().ok()).unwrap_or(1);
    let count: usize = std::env::var("SPECWRIGHT_EDITS").ok().and_then(|text| text.parse().ok()).unwrap_or(6);
    let mut random = fastrand::Rng::with_seed(seed);
    let (mut wrong, mut changes, mut pairs) = (Vec::new(), 0, 0);
    for (name, files) in specs() {
        let base = check(&sources(&files));
        for at in 0..count {
            let Some(head) = mutated(&files, &mut random) else { continue };
            let (open, told) = differences(&format!("{name} {at}"), &base, &head);
            wrong.extend(open);
            changes += told;
            pairs += 1;
        }
    }
    println!("{pairs} edited specs, {changes} changes, seed {seed}");
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    assert!(changes >= pairs / 2, "{changes} changes of {pairs} edits");
}

/// What git prints, where there is a repository with a history.
fn git(arguments: &[&str]) -> Option<String> {
    let output = Command::new("git").arg("-C").arg(root()).args(arguments).output().ok()?;
    output.status.success().then(|| String::from_utf8_lossy(&output.stdout).into_owned())
}

#[test]
fn earlier_revisions_are_mirrored() {
    // A copy without a history has nothing earlier.
    let commits = git(&["log", "--format=%H", "--", "specs"]).unwrap_or_default();
    let commits: Vec<&str> = commits.lines().collect();
    let (mut wrong, mut changes, mut pairs) = (Vec::new(), 0, 0);
    let step = commits.len().div_ceil(4).max(1);
    for commit in commits.iter().step_by(step) {
        for (name, files) in specs() {
            let listed = git(&["ls-tree", "--name-only", commit, &format!("specs/{name}/")]).unwrap_or_default();
            let read = |path: &str| Some(SourceFile::new(path, git(&["show", &format!("{commit}:{path}")])?));
            let earlier: Vec<SourceFile> =
                listed.lines().filter(|path| path.ends_with(".yaml")).filter_map(read).collect();
            if earlier.is_empty() {
                continue;
            }
            let (base, head) = (check(&sources(&earlier)), check(&sources(&files)));
            let (open, told) = differences(&format!("{name} at {commit}"), &base, &head);
            wrong.extend(open);
            changes += told;
            pairs += 1;
        }
    }
    println!("{pairs} earlier specs, {changes} changes");
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}
