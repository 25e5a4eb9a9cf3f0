//! The files of the crates, and the folders that no spec asks for any more.

use std::path::{Path, PathBuf};

use specwright::backend::Header;
use specwright::backend::rust::Runtime;
use specwright::valid::ValidApi;
use specwright::{build, pipeline};

use crate::output::{Wanted, is_all_generated, is_generated_from};
use crate::{Failure, Project, parallel, progress, spec};

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

/// Refuses to replace crates of a spec in another folder that is still there: both would be written in turn.
///
/// # Errors
///
/// If there is such a crate.
pub fn refuse_others(project: &Project, folders: &[PathBuf]) -> Result<(), Failure> {
    let others: Vec<String> = folders
        .iter()
        .filter_map(|folder| {
            let (crate_folder, spec) = (folder.display(), other_spec(project, folder)?);
            Some(format!("{crate_folder} was generated from {}; use another `--out`", spec.display()))
        })
        .collect();
    if others.is_empty() { Ok(()) } else { Err(others.join("\nerror: ") + "; nothing was written") }
}

/// The spec that the crate in a folder was generated from, if it is there and not the one of the project.
fn other_spec(project: &Project, folder: &Path) -> Option<PathBuf> {
    let manifest = std::fs::read_to_string(folder.join("Cargo.toml")).ok()?;
    let named = Header::source(manifest.lines().next()?)?;
    // It is named from a folder that holds both it and the crate.
    let mut around = folder.ancestors().skip(1).map(|around| around.join(named));
    let spec = around.find(|spec| build::read_folder(spec, spec).is_ok())?;
    let ours = project.specs.join(folder.file_name()?);
    (spec.canonicalize().ok()? != ours.canonicalize().ok()?).then_some(spec)
}

/// Folders below the output folder whose spec is gone.
#[derive(Default)]
pub struct Orphans {
    /// Those that are to go as a whole.
    pub gone: Vec<PathBuf>,
    /// Those that stay, since they hold a file of somebody else: cargo would not read it without its manifest. So does a link.
    pub left: Vec<PathBuf>,
}

impl Orphans {
    /// Finds them; of those that stay people are told.
    ///
    /// # Errors
    ///
    /// If the output folder cannot be read.
    pub fn find(project: &Project, made: &[PathBuf]) -> Result<Self, Failure> {
        let mut orphans = Self::default();
        if !project.out.is_dir() {
            return Ok(orphans);
        }
        for name in spec::folders(&project.out)? {
            let Some(name) = name.to_str() else { continue };
            // Its header names the folder of its spec: crates of other specs may lie here as well.
            let source = project.header(&project.specs.join(name)).source_in_words();
            let folder = project.out.join(name);
            if made.contains(&folder) || folder.is_symlink() || !is_generated_from(&folder.join("Cargo.toml"), &source)
            {
                continue;
            }
            if is_all_generated(&folder)? {
                orphans.gone.push(folder);
            } else {
                let shown = project.shown(&folder);
                progress::tell(&format!(
                    "warning: {shown} has no spec any more, and files that were not generated; remove it"
                ));
                orphans.left.push(folder);
            }
        }
        Ok(orphans)
    }
}
