//! The rooms of the compiler stand in the order of the data: none imports from a room below it, no back end from another.

use std::path::{Path, PathBuf};

/// The rooms in the order in which `lib.rs` lists them.
fn rooms(src: &Path) -> Vec<String> {
    let text = std::fs::read_to_string(src.join("lib.rs")).expect("the compiler has a lib.rs");
    text.lines().filter_map(|line| line.strip_prefix("pub mod ")?.strip_suffix(';')).map(str::to_owned).collect()
}

/// The Rust files of a room that are no tests.
fn files(at: &Path, found: &mut Vec<PathBuf>) {
    if at.file_name().is_some_and(|name| name == "tests.rs" || name == "tests") {
        return;
    }
    if at.is_dir() {
        for entry in std::fs::read_dir(at).expect("the folder can be read") {
            files(&entry.expect("the entry can be read").path(), found);
        }
    } else if at.extension().is_some_and(|it| it == "rs") {
        found.push(at.to_owned());
    }
}

/// The rooms that a file names: `crate::room`, or `use crate::{room, other::Thing}`.
fn named(text: &str, rooms: &[String]) -> Vec<usize> {
    let text = text.split("#[cfg(test)]\nmod tests {").next().unwrap_or_default();
    let mut found = Vec::new();
    for line in text.split(';') {
        for after in line.split("crate::").skip(1) {
            let words = match after.strip_prefix('{') {
                Some(list) if line.contains("use crate::{") => list.split([',', '}']).collect(),
                _ => vec![after],
            };
            for word in words {
                let word = word.trim().split(|c: char| !c.is_alphanumeric() && c != '_').next().unwrap_or_default();
                found.extend(rooms.iter().position(|room| room == word));
            }
        }
    }
    found
}

#[test]
fn a_room_imports_only_rooms_above_it() {
    let src = Path::new(env!("CARGO_MANIFEST_DIR")).join("../codegen/src");
    let rooms = rooms(&src);
    assert!(rooms.len() > 10, "{rooms:?}");
    let mut wrong = Vec::new();
    for (at, room) in rooms.iter().enumerate() {
        let mut below = Vec::new();
        files(&src.join(room), &mut below);
        let single = src.join(format!("{room}.rs"));
        if single.exists() {
            files(&single, &mut below);
        }
        assert!(!below.is_empty(), "the room {room} has no file");
        for file in below {
            let text = std::fs::read_to_string(&file).expect("the file can be read");
            let shown = file.strip_prefix(&src).unwrap_or(&file).display().to_string();
            wrong.extend(
                named(&text, &rooms)
                    .into_iter()
                    .filter(|it| *it > at)
                    .map(|it| format!("{shown} imports {}", rooms[it])),
            );
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn a_back_end_sees_no_other() {
    let backends = Path::new(env!("CARGO_MANIFEST_DIR")).join("../codegen/src/backend");
    let names = ["json_schema", "openapi", "rust"];
    for name in names {
        let mut found = Vec::new();
        let single = backends.join(format!("{name}.rs"));
        files(&if single.exists() { single } else { backends.join(name) }, &mut found);
        assert!(!found.is_empty(), "the back end {name} has no file");
        for file in found {
            let text = std::fs::read_to_string(&file).expect("the file can be read");
            for other in names.into_iter().filter(|other| *other != name) {
                assert!(!text.contains(&format!("backend::{other}")), "{} imports {other}", file.display());
            }
        }
    }
}
