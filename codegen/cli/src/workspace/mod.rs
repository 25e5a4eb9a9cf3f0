//! The names of packages that crates in the output folder would share a workspace with.
//!
//! Manifests are read as far as that needs, without cargo: it refuses a workspace in which two packages have one name already, which
//! is when the names are needed.

mod manifest;
mod pattern;

use std::path::{Path, PathBuf};

use crate::output::is_generated;
use crate::project::absolute;

use manifest::Manifest;

/// The names of the packages around a folder, as libraries are called, but for those that were generated. What cannot be read has no
/// name: cargo reports it.
#[must_use]
pub fn names(folder: &Path) -> Vec<String> {
    let Some((root, manifest)) = root(folder) else { return Vec::new() };
    let members = manifest.members().flat_map(|member| pattern::folders(&root, member));
    let mut folders: Vec<PathBuf> = members.filter_map(|folder| absolute(&folder).ok()).collect();
    // As cargo has it: what `members` names outright, or holds, is a member although it is excluded.
    let named = |list: Vec<&str>| list.into_iter().filter_map(|folder| absolute(&root.join(folder)).ok()).collect();
    let (listed, excluded): (Vec<PathBuf>, Vec<PathBuf>) =
        (named(manifest.listed().collect()), named(manifest.excluded().collect()));
    let is_in = |folder: &PathBuf, list: &[PathBuf]| list.iter().any(|around| folder.starts_with(around));
    folders.retain(|folder| is_in(folder, &listed) || !is_in(folder, &excluded));
    folders.push(root);
    folders.retain(|folder| !is_generated(&folder.join("Cargo.toml")));
    folders.iter().filter_map(|folder| Some(package(folder)?.replace('-', "_"))).collect()
}

/// The name of the package in a folder, if there is one.
#[must_use]
pub fn package(folder: &Path) -> Option<String> {
    Manifest::read(folder)?.package().map(str::to_owned)
}

/// The workspace around a folder, else the package around it, which may depend on the crates by path.
fn root(folder: &Path) -> Option<(PathBuf, Manifest)> {
    let around = || folder.ancestors().filter_map(|folder| Some((folder.to_path_buf(), Manifest::read(folder)?)));
    around().find(|(_, manifest)| manifest.is_workspace()).or_else(|| around().next())
}
