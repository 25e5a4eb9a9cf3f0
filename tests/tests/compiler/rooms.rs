//! The rooms of the compiler and of the runtime stand in the order of the data: none imports from a room below it, no
//! back end from another, and only the entry for build scripts knows of a world outside.

use std::path::{Path, PathBuf};

use specwright_tests::modules::{ModulePath, read};

fn source(of: &str) -> PathBuf {
    specwright_tests::folder::root().join(of).join("src")
}

/// The rooms in the order in which `lib.rs` lists them.
fn rooms(src: &Path) -> Vec<String> {
    let text = std::fs::read_to_string(src.join("lib.rs")).expect("the crate has a lib.rs");
    let declared = |line: &str| {
        let line = line.strip_prefix("pub ").unwrap_or(line);
        Some(line.strip_prefix("mod ")?.strip_suffix(';')?.to_owned())
    };
    text.lines().filter_map(declared).collect()
}

/// Each import of a room from one that the list has below it.
fn arrows_back(src: &Path, rooms: &[String]) -> Vec<String> {
    let place = |path: &ModulePath| rooms.iter().position(|room| path.first() == Some(room));
    let mut wrong = Vec::new();
    for (module, named) in read(src) {
        let Some(at) = place(&module) else { continue };
        let below = named.own.iter().filter(|path| place(path).is_some_and(|room| room > at));
        wrong.extend(below.map(|path| format!("{} imports {}", module.join("::"), path.join("::"))));
    }
    wrong
}

#[test]
fn a_room_imports_only_rooms_above_it() {
    for (of, least) in [("codegen", 10), ("runtime", 14)] {
        let src = source(of);
        let rooms = rooms(&src);
        assert!(rooms.len() >= least, "{of} has the rooms {rooms:?}");
        let wrong = arrows_back(&src, &rooms);
        assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    }
}

#[test]
fn arrows_back_are_seen() {
    let src = source("runtime");
    let mut rooms = rooms(&src);
    rooms.reverse();
    let wrong = arrows_back(&src, &rooms);
    for expected in ["value::json imports json::Reader", "transport::tls imports certificate::Certificate"] {
        assert!(wrong.iter().any(|arrow| arrow == expected), "{expected} is missing in {wrong:#?}");
    }
}

#[test]
fn a_room_names_no_item_of_the_root() {
    let src = source("runtime");
    let rooms = rooms(&src);
    for (module, named) in read(&src) {
        let root = named.own.iter().find(|path| path.first().is_some_and(|first| !rooms.contains(first)));
        let root = root.filter(|_| !module.is_empty());
        assert!(root.is_none(), "{} names {root:?}, which lib.rs exports", module.join("::"));
    }
}

#[test]
fn a_back_end_sees_no_other() {
    let modules = read(&source("codegen"));
    let back_end = |path: &ModulePath| match &path[..] {
        [backend, name, ..] if backend == "backend" => Some(name.clone()),
        _ => None,
    };
    let names: Vec<String> = modules.keys().filter_map(back_end).collect();
    assert!(names.len() >= 3, "{names:?}");
    for (module, named) in &modules {
        let Some(name) = back_end(module) else { continue };
        let other = named.own.iter().find(|path| back_end(path).is_some_and(|it| it != name && names.contains(&it)));
        assert!(other.is_none(), "{} imports {other:?}", module.join("::"));
    }
}

#[test]
fn only_the_entry_for_build_scripts_knows_of_a_world_outside() {
    const OUTSIDE: [&str; 5] = ["env", "fs", "net", "process", "time"];
    let mut seen = 0;
    for (module, named) in read(&source("codegen")) {
        let outside = named.std.iter().find(|path| path.first().is_some_and(|it| OUTSIDE.contains(&it.as_str())));
        if module.first().is_some_and(|room| room == "build") {
            seen += usize::from(outside.is_some());
        } else {
            assert!(outside.is_none(), "{} imports std::{outside:?}", module.join("::"));
        }
    }
    assert!(seen > 0, "the entry for build scripts reads files, and nothing saw it");
}

/// The packages of this workspace that the package in a folder depends on, tests aside.
fn own_dependencies(folder: &str) -> Vec<String> {
    let manifest = Path::new(env!("CARGO_MANIFEST_DIR")).join("..").join(folder).join("Cargo.toml");
    let text = std::fs::read_to_string(manifest).expect("the package has a manifest");
    let (_, dependencies) = text.split_once("\n[dependencies]\n").unwrap_or_default();
    let lines = dependencies.lines().take_while(|line| !line.starts_with('['));
    let own = lines
        .filter_map(|line| Some(format!("specwright{}", line.strip_prefix("specwright")?.split(['.', ' ']).next()?)));
    own.collect()
}

#[test]
fn what_compiler_and_runtime_share_imports_neither() {
    let (formats, semantics) = ("specwright-formats", "specwright-semantics");
    assert!(own_dependencies("runtime/formats").is_empty());
    assert_eq!(own_dependencies("runtime/semantics"), [formats]);
    assert_eq!(own_dependencies("runtime"), [formats, semantics]);
    assert_eq!(own_dependencies("codegen"), [formats, semantics]);
}
