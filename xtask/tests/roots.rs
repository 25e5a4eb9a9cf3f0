//! One built program, as two checkouts with one target folder share it, works on the checkout that it is run for.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

use std::path::{Path, PathBuf};
use std::process::{Command, Output};

/// What a checkout needs for its crates and goldens to be generated.
const NEEDED: [&str; 6] = ["codegen/cli/Cargo.toml", "xtask/Cargo.toml", "runtime", "specs", "generated", "tests"];

fn root() -> PathBuf {
    let package = std::env::var_os("CARGO_MANIFEST_DIR").unwrap();
    Path::new(&package).parent().unwrap().to_owned()
}

fn copy(from: &Path, to: &Path) {
    if from.is_dir() {
        for entry in std::fs::read_dir(from).unwrap() {
            let name = entry.unwrap().file_name();
            copy(&from.join(&name), &to.join(&name));
        }
    } else {
        std::fs::create_dir_all(to.parent().unwrap()).unwrap();
        std::fs::copy(from, to).unwrap();
    }
}

fn checkout() -> (tempfile::TempDir, PathBuf) {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().canonicalize().unwrap();
    for part in NEEDED.iter().chain(&["Cargo.toml"]) {
        copy(&root().join(part), &path.join(part));
    }
    (folder, path)
}

/// As `cargo xtask` does it: cargo says for which package it runs a program.
fn by_cargo(checkout: &Path, words: &str) -> Output {
    let mut command = Command::new(env!("CARGO_BIN_EXE_xtask"));
    command.args(words.split(' ')).current_dir("/").env("CARGO_MANIFEST_DIR", checkout.join("xtask")).output().unwrap()
}

fn by_hand(folder: &Path, words: &str) -> Output {
    let mut command = Command::new(env!("CARGO_BIN_EXE_xtask"));
    command.args(words.split(' ')).current_dir(folder).env_remove("CARGO_MANIFEST_DIR").output().unwrap()
}

fn out(output: &Output) -> String {
    let text = |bytes: &[u8]| String::from_utf8(bytes.to_vec()).unwrap();
    assert!(!text(&output.stderr).contains("error:"), "{}", text(&output.stderr));
    text(&output.stdout)
}

#[test]
fn each_checkout_is_worked_on_by_itself() {
    let ((_one, one), (_other, other)) = (checkout(), checkout());
    let told = out(&by_cargo(&one, "new api only_here"));
    assert!(told.starts_with(&one.join("specs/only_here").display().to_string()), "{told}");
    let told = out(&by_cargo(&one, "regenerate"));
    assert!(told.starts_with(&format!("{}: ", one.display())), "{told}");
    assert!(one.join("generated/only_here/Cargo.toml").is_file());
    for untouched in [&other, &root()] {
        assert!(!untouched.join("specs/only_here").exists() && !untouched.join("generated/only_here").exists());
        let told = out(&by_cargo(untouched, "regenerate --check"));
        assert!(
            told.starts_with(&format!("{}: ", untouched.display())) && told.ends_with(" are up to date\n"),
            "{told}"
        );
    }
    std::fs::remove_dir_all(one.join("generated/only_here")).unwrap();
    let differs = by_cargo(&one, "regenerate --check");
    assert_eq!(differs.status.code(), Some(1), "{}", out(&differs));
}

#[test]
fn without_cargo_the_checkout_around_the_current_folder_is_meant() {
    let (_folder, path) = checkout();
    let told = out(&by_hand(&path.join("specs"), "regenerate --check"));
    assert!(told.starts_with(&format!("{}: ", path.display())), "{told}");
    let nowhere = tempfile::tempdir().unwrap();
    let output = by_hand(nowhere.path(), "check");
    assert_eq!(output.status.code(), Some(2));
    assert!(String::from_utf8(output.stderr).unwrap().contains("is in no checkout of this repository"));
}
