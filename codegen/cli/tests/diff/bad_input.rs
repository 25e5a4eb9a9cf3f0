//! What cannot be compared is said, with exit code 2.

use crate::common::Folder;
use crate::repository::{Repository, SHOP, broken, git};

#[test]
fn no_repository() {
    let folder = Folder::empty();
    folder.write("specs/shop/api.yaml", SHOP);
    folder.refused("diff", "is in no git repository; compare with a folder, as in `specwright diff ./old`");
    folder.refused("diff v1", "is in no git repository");
    folder.refused("diff ./old", "no folder ");
    let told = folder.command("diff").env("PATH", "").output().unwrap();
    let error = String::from_utf8(told.stderr).unwrap();
    assert!(told.status.code() == Some(2) && error.starts_with("error: cannot run `git`: "), "{error}");
    folder.write("old/specs/shop/api.yaml", SHOP);
    let told = folder.command("diff ./old").env("PATH", "").output().unwrap();
    assert_eq!(told.status.code(), Some(0), "folders need no git");
}

#[test]
fn unknown_revisions_and_folders() {
    let it = Repository::new();
    it.0.write("notes.txt", "Mine.\n");
    it.0.write("empty/notes.txt", "Mine.\n");
    for (words, reason) in [
        ("v9", "no revision `v9`, and no folder v9"),
        ("HEAD~9", "no revision `HEAD~9`"),
        ("HEAD v9", "no revision `v9`"),
        ("HEAD:specs", "no revision `HEAD:specs`"),
        ("notes.txt", "`notes.txt` is not a revision, and "),
        ("./notes.txt", "is a file; name a folder with specs"),
        ("./nowhere", "no folder "),
        ("./empty", "holds no specs"),
        ("--api shopp", "neither side has an API `shopp`; did you mean `shop`?"),
        ("HEAD --specs nowhere", "no folder "),
    ] {
        it.0.refused(&format!("diff {words}"), reason);
    }
    for words in ["--limit 10", "--today tomorrow", "--format yaml", "--output=x", "-- --output=x"] {
        assert_eq!(it.run(words).code, Some(2), "{words}");
    }
    assert!(!it.0.path("x").exists());
}

#[test]
fn a_repository_without_a_main_branch_or_commit() {
    let it = Repository::new();
    it.git("branch --quiet --move trunk");
    it.0.refused("diff", "neither `origin/HEAD` nor `main` nor `master` is there; name what to compare with");
    it.ends("trunk", 0);
    let folder = Folder::empty();
    git(&folder.path(""), "init --quiet");
    folder.write("specs/shop/api.yaml", SHOP);
    folder.refused("diff", "neither `origin/HEAD`");
    folder.refused("diff HEAD", "no revision `HEAD`");
}

#[test]
fn a_shallow_clone_says_what_mends_it() {
    let it = Repository::new();
    it.git("checkout --quiet -b topic");
    it.spec(&broken());
    it.commit();
    it.commit();
    // What the remote has checked out is the head of a clone.
    it.git("checkout --quiet main");
    let clone = Folder::empty();
    let url = format!("file://{}", it.0.path("").display());
    git(&clone.path(""), &format!("clone --quiet --depth 1 --branch topic {url} ."));
    let fetch = "git fetch --unshallow --tags origin '+refs/heads/*:refs/remotes/origin/*'";
    clone.refused("diff", fetch);
    clone.refused("diff main", "this clone is shallow: `git fetch --unshallow");
    git(&clone.path(""), &fetch.replace('\'', "").replacen("git ", "", 1));
    let told = clone.run("diff");
    assert_eq!(told.code, Some(1), "{}{}", told.out, told.error);
    assert!(told.out.starts_with("origin/main ("), "{}", told.out);
}

/// A side that the checks refuse is compared as far as it resolves.
#[test]
fn a_spec_with_errors() {
    let it = Repository::new();
    let refused = SHOP.replace("note?: string", "note?: strin");
    it.spec(&refused);
    let told = it.run("HEAD");
    assert_eq!(told.code, Some(1), "{}{}", told.out, told.error);
    assert!(
        told.error.contains("error[") && told.error.contains("`shop` of HEAD, which is compared as far"),
        "{}",
        told.error
    );
    assert_eq!(it.run("HEAD --fail-on none").code, Some(0));
    it.commit();
    it.spec(SHOP);
    let told = it.run("HEAD");
    assert!(
        told.error.contains("HEAD:specs/shop/api.yaml:20") && told.error.contains("`shop` of BASE"),
        "{}",
        told.error
    );
    assert_eq!(it.run("HEAD --fail-on none").code, Some(0));
    // Nothing resolves of what is no YAML, or has no name.
    for text in ["a: [\n", "types: {}\n", "\u{0}", "specwright: 9\napi: shop\n"] {
        it.spec(text);
        let told = it.run("HEAD");
        assert_eq!(told.code, Some(2), "{text}: {}{}", told.out, told.error);
        assert!(told.error.contains("error: nothing resolves of one side of shop"), "{}", told.error);
    }
}

#[cfg(target_os = "linux")]
#[test]
fn names_that_are_not_utf_8() {
    use std::ffi::OsStr;
    use std::os::unix::ffi::OsStrExt as _;
    let it = Repository::new();
    let odd = it.0.path("specs/shop").join(OsStr::from_bytes(b"odd\xff.yaml"));
    std::fs::write(&odd, "").unwrap();
    it.0.refused("diff HEAD", "is not UTF-8; rename it");
    it.commit();
    std::fs::remove_file(&odd).unwrap();
    it.0.refused("diff HEAD", "is not UTF-8; rename it");
    it.commit();
    it.ends("HEAD", 0);
    let argument = it.0.command("diff").arg(OsStr::from_bytes(b"\xff")).output().unwrap();
    assert_eq!(argument.status.code(), Some(2));
}

#[cfg(unix)]
#[test]
fn links_in_a_revision_are_not_followed() {
    let it = Repository::new();
    std::os::unix::fs::symlink("../../elsewhere.yaml", it.0.path("specs/shop/link.yaml")).unwrap();
    it.0.write("elsewhere.yaml", "types: {}\n");
    it.ends("HEAD", 0);
    it.commit();
    it.0.refused("diff HEAD", "specs/shop/link.yaml is a link in ");
}

/// A revision without specs is one in which nothing was there yet.
#[test]
fn a_revision_without_specs() {
    let it = Repository::new();
    std::fs::rename(it.0.path("specs"), it.0.path("vendors")).unwrap();
    it.commit();
    std::fs::rename(it.0.path("vendors"), it.0.path("specs")).unwrap();
    let told = it.run("HEAD");
    assert_eq!(told.code, Some(0), "{}{}", told.out, told.error);
    assert!(
        told.out.contains("api-added") && told.error.contains("note: `HEAD` has no specs below specs"),
        "{}",
        told.error
    );
}
