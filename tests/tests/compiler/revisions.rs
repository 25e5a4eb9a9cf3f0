//! Revisions of a spec: read from disk, from memory and from git, checked side by side, and compared without regard to
//! where things are written.

use std::collections::BTreeMap;
use std::path::Path;
use std::process::Command;

use specwright::build::{Disk, Failure, Git};
use specwright::diagnostic::{Diagnostic, Style, place, render};
use specwright::model::Api;
use specwright::pipeline;
use specwright::source::{InMemory, SourceFile, SourceMap, Sources, read};

const BEFORE: &str = "\
api: shop
source: page / all
documents:
  page: {title: Shop API, retrieved: \"2026-11-20\", sections: {all: Shop API}}
types:
  Thing:
    fields:
      id!: {type: string, maxLength: 5}
      kind: {enum: [a, b]}
    rules: [{id: r, check: \"this.id != 'x' || this.kind == 'a'\"}]
";

fn checked(files: Vec<SourceFile>) -> Api {
    let checked = pipeline::check(&SourceMap::new(files));
    assert!(checked.diagnostics.is_empty(), "{:?}", checked.diagnostics);
    (*checked.api.expect("the spec is valid")).clone()
}

fn of_text(text: &str) -> Api {
    checked(vec![SourceFile::new("api.yaml", text)])
}

fn repository() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR")).parent().expect("the package is in the repository")
}

/// The same text with comments, and with blank lines between the keywords of the top level.
fn commented(text: &str) -> String {
    let mut result = String::from("# a comment\n\n");
    for line in text.lines() {
        if line.starts_with(|first: char| first.is_ascii_alphabetic()) {
            result.push_str("\n# a comment\n");
        }
        result.push_str(line);
        result.push('\n');
    }
    result
}

#[test]
fn a_spec_that_is_moved_and_commented_is_the_same() {
    for entry in std::fs::read_dir(repository().join("specs")).expect("the specs are there") {
        let folder = entry.expect("the specs are there").path();
        if !folder.is_dir() {
            continue;
        }
        let files = read(&Disk { folder: &folder, root: repository() }).expect("the spec can be read");
        let moved: BTreeMap<String, Vec<u8>> = files
            .iter()
            .map(|file| {
                (file.name.rsplit('/').next().unwrap_or_default().to_owned(), commented(&file.text).into_bytes())
            })
            .collect();
        let moved = read(&InMemory(moved)).expect("memory can be read");
        assert_ne!(files[0].name, moved[0].name);
        assert!(checked(files) == checked(moved), "{} differs", folder.display());
    }
}

#[test]
fn another_layout_is_the_same() {
    let flow = BEFORE.replace(
        "\n    fields:\n      id!: {type: string, maxLength: 5}\n",
        "\n    fields:\n      \"id!\":   { type: 'string',\n        maxLength: 5 }  # five\n",
    );
    assert_ne!(flow, BEFORE);
    assert!(of_text(&flow) == of_text(BEFORE));
}

#[test]
fn another_meaning_is_not_the_same() {
    let before = of_text(BEFORE);
    for (from, to) in [
        ("maxLength: 5", "maxLength: 6"),
        ("maxLength: 5", "minLength: 5"),
        ("id!", "id"),
        ("type: string", "type: string?"),
        ("[a, b]", "[a, c]"),
        ("this.id != 'x'", "this.id != 'y'"),
        ("api: shop", "api: store"),
        ("2026-11-20", "2026-11-21"),
    ] {
        assert!(of_text(&BEFORE.replace(from, to)) != before, "`{from}` and `{to}` are the same");
    }
}

#[test]
fn a_finding_shows_two_revisions() {
    let mut all = SourceMap::default();
    let before = all.add_revision("v1", vec![SourceFile::new("api.yaml", BEFORE)]);
    let after =
        all.add_revision("v2", vec![SourceFile::new("api.yaml", BEFORE.replace("type: string", "type: strin"))]);
    let first = pipeline::check(&before).api.expect("the first revision is valid");
    let found = pipeline::check(&after).diagnostics;
    let [finding] = found.as_slice() else { panic!("{found:?}") };
    assert_eq!(place(&all, finding.span()), "v2:api.yaml:8:19");
    let field = Diagnostic::new(finding.check, finding.span(), "the type has changed")
        .also(first.types[0].name.span, "it was valid here");
    let shown = render(&field, &all, Style::Plain);
    assert!(shown.contains("--> v2:api.yaml:8:19"), "{shown}");
    assert!(shown.contains("::: v1:api.yaml:6:3"), "{shown}");
}

fn git(folder: &Path, arguments: &[&str]) {
    let settings = ["-c", "user.name=a", "-c", "user.email=a@example.com", "-c", "commit.gpgsign=false"];
    let status = Command::new("git").arg("-C").arg(folder).args(settings).args(arguments).status().expect("git runs");
    assert!(status.success(), "git {arguments:?}");
}

#[test]
fn a_revision_is_read_from_git() {
    let folder = tempfile::tempdir().expect("there is a folder");
    let spec = folder.path().join("specs/shop");
    std::fs::create_dir_all(spec.join("notes")).expect("the folder can be made");
    let write = |name: &str, text: &str| std::fs::write(spec.join(name), text).expect("the file can be written");
    git(folder.path(), &["init", "--quiet"]);
    write("api.yaml", BEFORE);
    write("größe.yaml", "title: Shop\n");
    write("notes/more.yaml", "not: read\n");
    write("README.md", "Not read.\n");
    git(folder.path(), &["add", "."]);
    git(folder.path(), &["commit", "--quiet", "-m", "first"]);
    write("api.yaml", "api: other\n");
    git(folder.path(), &["commit", "--quiet", "-am", "second"]);

    let old = Git::new(folder.path(), "HEAD~1", "specs/shop").expect("the revision is there");
    let files = read(&old).expect("the revision can be read");
    let names: Vec<&str> = files.iter().map(|file| file.name.as_str()).collect();
    assert_eq!(names, ["specs/shop/api.yaml", "specs/shop/größe.yaml"]);
    assert_eq!(files[0].text, BEFORE);
    let nearer = Git::new(&folder.path().join("specs"), "HEAD~1", "shop").expect("the revision is there");
    assert_eq!(nearer.bytes("api.yaml").expect("the file is there"), BEFORE.as_bytes());

    let reason = |result: Result<Git, Failure>| result.map(|_| ()).expect_err("there is no such revision").to_string();
    assert_eq!(reason(Git::new(folder.path(), "v9", "specs/shop")), "no revision `v9`");
    assert!(read(&Git::new(folder.path(), "HEAD", "specs/none").expect("the revision is there")).is_err());
}
