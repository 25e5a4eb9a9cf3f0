//! Writes what asserts the public surface of each hand-written crate to `OUT_DIR`.

use std::path::Path;

use specwright_tests_generate::handwritten;

fn main() -> Result<(), String> {
    let out = std::env::var("OUT_DIR").map_err(|error| format!("no OUT_DIR: {error}"))?;
    for (library, folder) in handwritten::CRATES {
        let src = Path::new("../..").join(folder).join("src");
        println!("cargo::rerun-if-changed={}", src.display());
        let lines = handwritten::read(library, &src)?;
        let path = Path::new(&out).join(format!("{library}.rs"));
        std::fs::write(&path, handwritten::assertions(&lines)).map_err(|error| format!("cannot write: {error}"))?;
    }
    Ok(())
}
