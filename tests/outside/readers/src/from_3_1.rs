//! `ploidy`, which reads OpenAPI 3.1.

use std::path::Path;

use ploidy_codegen_rust::{
    CargoManifest, CodegenCargoManifest, CodegenErrorModule, CodegenGraph, CodegenLibrary, write_client_to_disk,
    write_types_to_disk,
};
use ploidy_core::arena::Arena;
use ploidy_core::codegen::write_to_disk;
use ploidy_core::ir::{RawGraph, Spec};
use ploidy_core::parse::Document;
use semver::Version;

use crate::Result;

/// Writes the crate, as the program `ploidy` does.
pub fn write(document: &Path, package: &str, out: &Path) -> Result<()> {
    let document = Document::from_yaml(&std::fs::read_to_string(document)?)?;
    let arena = Arena::new();
    let spec = Spec::from_doc(&arena, &document)?;
    let mut raw = RawGraph::new(&arena, &spec);
    raw.collapse_trivial_inlines();
    raw.inline_tagged_variants();
    raw.inline_untagged_variants();
    let graph = CodegenGraph::new(raw.cook());
    let manifest = CargoManifest::new(package, Version::new(0, 1, 0));
    let folder = out.join(package);
    write_to_disk(&folder, CodegenCargoManifest::new(&graph, &manifest))?;
    write_to_disk(&folder, CodegenLibrary)?;
    write_to_disk(&folder, CodegenErrorModule)?;
    write_types_to_disk(&folder, &graph)?;
    write_client_to_disk(&folder, &graph)?;
    Ok(())
}
