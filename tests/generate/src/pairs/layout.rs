//! Lays out two crates, of which the one has all newer revisions as modules and the other all consumers.

use std::fs;
use std::path::Path;

use super::Pair;
use crate::surface::render_consumer;

/// The profile of the workspace, so that dependencies are built once.
const WORKSPACE: &str = "\
[workspace]
members = [\"consumers\", \"heads\"]
resolver = \"3\"

[profile.dev]
debug = false

[profile.dev.package.\"*\"]
debug = false
";

/// The file of a consumer, as rustc names it.
pub(super) fn consumer(pair: &Pair) -> String {
    format!("consumers/src/{}.rs", pair.name)
}

pub(super) fn write(root: &Path, folder: &Path, pairs: &[Pair]) -> Result<(), String> {
    if folder.exists() {
        fs::remove_dir_all(folder).map_err(|error| format!("cannot empty {}: {error}", folder.display()))?;
    }
    let put = |path: &str, text: &str| {
        let path = folder.join(path);
        let made = path.parent().map_or(Ok(()), fs::create_dir_all).and_then(|()| fs::write(&path, text));
        made.map_err(|error| format!("cannot write {}: {error}", path.display()))
    };
    let lock =
        fs::read_to_string(root.join("Cargo.lock")).map_err(|error| format!("cannot read Cargo.lock: {error}"))?;
    put("Cargo.toml", WORKSPACE)?;
    put("Cargo.lock", &lock)?;
    let runtime = format!("specwright-runtime = {{ path = {:?} }}\n", root.join("runtime").display().to_string());
    let manifest = |name: &str, dependencies: &str| {
        format!(
            "[package]\nname = \"{name}\"\nversion = \"0.0.0\"\nedition = \"2024\"\n\n[dependencies]\n{dependencies}"
        )
    };
    put("heads/Cargo.toml", &manifest("heads", &runtime))?;
    put("consumers/Cargo.toml", &manifest("consumers", &format!("{runtime}heads = {{ path = \"../heads\" }}\n")))?;
    let modules =
        |visibility: &str| -> String { pairs.iter().map(|pair| format!("{visibility}mod {};\n", pair.name)).collect() };
    put("heads/src/lib.rs", &format!("#![allow(warnings)]\n{}", modules("pub ")))?;
    put("consumers/src/lib.rs", &format!("#![allow(warnings)]\n{}", modules("")))?;
    for pair in pairs {
        put(&format!("heads/src/{}.rs", pair.name), &pair.head)?;
        let imports = format!("use heads::{} as {};\n", pair.name, pair.library);
        put(&consumer(pair), &render_consumer(&pair.base, &imports))?;
    }
    Ok(())
}

/// Takes a consumer out.
pub(super) fn empty(folder: &Path, pair: &Pair) -> Result<(), String> {
    let path = folder.join(consumer(pair));
    fs::write(&path, "").map_err(|error| format!("cannot write {}: {error}", path.display()))
}
