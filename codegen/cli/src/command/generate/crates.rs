//! The files of the crates, and the folders that no spec asks for any more.

use std::path::PathBuf;

use specwright::backend::rust::Runtime;
use specwright::pipeline;
use specwright::valid::ValidApi;

use crate::output::{Wanted, is_all_generated, is_generated_from};
use crate::{Failure, Project, parallel, spec};

/// The crates of a project, in memory.
pub struct Crates {
    /// Their files.
    pub files: Vec<Wanted>,
    /// Their folders, in which generated files that are no longer made are to go.
    pub folders: Vec<PathBuf>,
}

impl Crates {
    /// Generates each crate, for a folder of its own.
    #[must_use]
    pub fn generate(project: &Project, apis: &[&ValidApi], runtime: &Runtime) -> Self {
        let generated = parallel::map(apis, |api| {
            let header = project.header(&project.specs.join(&api.name.value));
            pipeline::generate(api, &header, runtime)
        });
        let folders: Vec<PathBuf> = apis.iter().map(|api| project.out.join(&api.name.value)).collect();
        let files = folders.iter().zip(generated).flat_map(|(folder, files)| {
            files.into_iter().map(|file| Wanted::generated(folder.join(&file.path), file.text))
        });
        Self { files: files.collect(), folders }
    }
}

/// Folders below the output folder whose spec is gone, which are to go as a whole. One that holds a file of somebody else
/// stays, with a warning: cargo would not read it without its manifest. So does a link.
///
/// # Errors
///
/// If the output folder cannot be read.
pub fn orphans(project: &Project, made: &[PathBuf]) -> Result<Vec<PathBuf>, Failure> {
    if !project.out.is_dir() {
        return Ok(Vec::new());
    }
    let mut orphans = Vec::new();
    for name in spec::folders(&project.out)? {
        let Some(name) = name.to_str() else { continue };
        // Its header names the folder of its spec: crates of other specs may lie here as well.
        let source = project.header(&project.specs.join(name)).source_in_words();
        let folder = project.out.join(name);
        if made.contains(&folder) || folder.is_symlink() || !is_generated_from(&folder.join("Cargo.toml"), &source) {
            continue;
        }
        if is_all_generated(&folder)? {
            orphans.push(folder);
        } else {
            let shown = project.shown(&folder);
            eprintln!("warning: {shown} has no spec any more, and files that were not generated; remove it");
        }
    }
    Ok(orphans)
}
