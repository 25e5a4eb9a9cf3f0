//! What a command works on: where specs are read, where crates are written, and how files are shown.

use std::path::{Component, Path, PathBuf};

use specwright::backend::Header;

use crate::output::is_generated;
use crate::{Failure, Program, quoted, workspace};

/// The folders of a run.
#[derive(Clone, Debug)]
pub struct Project {
    /// The folder below which paths are shown.
    pub root: PathBuf,
    /// The folder with a folder of specs for each API.
    pub specs: PathBuf,
    /// The folder that gets a crate for each API.
    pub out: PathBuf,
    /// The program that a person typed.
    pub program: Program,
    /// The runtime that crates depend on if the command line names none.
    pub runtime: PathBuf,
    /// Names that a new API cannot have, because packages or folders of the project have them.
    pub reserved: Vec<String>,
}

impl Project {
    /// The project in a folder: `specs` and `generated` below it.
    #[must_use]
    pub fn new(root: PathBuf, program: Program, runtime: PathBuf) -> Self {
        Self { specs: root.join("specs"), out: root.join("generated"), root, program, runtime, reserved: Vec::new() }
    }

    /// The project in the current folder, with the runtime of the checkout that this program was built from.
    ///
    /// # Errors
    ///
    /// If the current folder cannot be found out.
    pub fn here() -> Result<Self, Failure> {
        let root = std::env::current_dir().map_err(|error| format!("cannot find the current folder: {error}"))?;
        let runtime = plain(Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/../../runtime")));
        Ok(Self::new(root, Program::SPECWRIGHT, runtime))
    }

    /// The project with the folders that a command line names, which are relative to the current folder, and with the names of packages
    /// around the output folder.
    ///
    /// # Errors
    ///
    /// If the current folder cannot be found out.
    pub fn with(&self, specs: Option<&Path>, out: Option<&Path>) -> Result<Self, Failure> {
        let mut project = self.clone();
        if let Some(specs) = specs {
            project.specs = absolute(specs)?;
        }
        if let Some(out) = out {
            project.out = absolute(out)?;
        }
        project.reserved.extend(workspace::names(&project.out));
        Ok(project)
    }

    /// A path as people are shown it: from the root if it lies below.
    #[must_use]
    pub fn shown(&self, path: &Path) -> String {
        let shown = slashes(path.strip_prefix(&self.root).unwrap_or(path));
        if shown.is_empty() { ".".to_owned() } else { shown }
    }

    /// What to type behind a command so that it works on the same specs, with a blank in front; nothing for the usual folder.
    #[must_use]
    pub fn specs_flag(&self) -> String {
        if self.specs == self.root.join("specs") {
            return String::new();
        }
        format!(" --specs {}", quoted(&self.specs.display().to_string()))
    }

    /// Refuses to write into a folder in the folder of specs, which would be taken for a spec, or in the folder of a generated
    /// crate, which goes with that crate.
    ///
    /// # Errors
    ///
    /// If the folder lies there.
    pub fn refuse_folder(&self, out: &Path) -> Result<(), Failure> {
        let shown = out.display();
        if out != self.specs && out.starts_with(&self.specs) {
            return Err(format!(
                "{shown} lies in the folder of the specs and would be taken for one; use another `--out`"
            ));
        }
        match out.ancestors().find(|folder| is_generated(&folder.join("Cargo.toml"))) {
            Some(folder) => Err(format!(
                "{shown} lies in {}, the folder of a generated crate; use another `--out`",
                folder.display()
            )),
            None => Ok(()),
        }
    }

    /// The header of what is generated from a folder. It names the folder as seen from the one that holds both specs and
    /// crates, so that neither the machine nor the current folder shows in it.
    #[must_use]
    pub fn header(&self, folder: &Path) -> Header {
        let common = common(&self.specs, &self.out);
        let is_root = common.parent().is_none();
        let from = if is_root { folder } else { folder.strip_prefix(&common).unwrap_or(folder) };
        Header::new(slashes(from), self.program.generate)
    }
}

/// A path with `/` between its parts, on every machine.
pub(crate) fn slashes(path: &Path) -> String {
    path.to_string_lossy().replace('\\', "/")
}

/// A path from the root of the machine, without `.` and `..`; it need not exist.
///
/// # Errors
///
/// If the current folder cannot be found out.
pub(crate) fn absolute(path: &Path) -> Result<PathBuf, Failure> {
    let path =
        std::path::absolute(path).map_err(|error| format!("cannot find the folder {}: {error}", path.display()))?;
    Ok(plain(&path))
}

/// The folder that a path leads to, links followed as far as it exists.
pub(crate) fn real(path: &Path) -> PathBuf {
    let whole = path.ancestors().find_map(|folder| {
        let (real, rest) = (folder.canonicalize().ok()?, path.strip_prefix(folder).ok()?);
        Some(if rest.as_os_str().is_empty() { real } else { real.join(rest) })
    });
    whole.unwrap_or_else(|| path.to_path_buf())
}

/// The way from a folder to another; both from the root of the machine.
pub(crate) fn relative(from: &Path, to: &Path) -> PathBuf {
    let common = common(from, to);
    if common.as_os_str().is_empty() {
        // Two drives: there is no way from one to the other.
        return to.to_path_buf();
    }
    let below = |path: &Path| path.strip_prefix(&common).map(Path::to_path_buf).unwrap_or_default();
    let up: PathBuf = below(from).components().map(|_| Component::ParentDir).collect();
    up.join(below(to))
}

fn common(one: &Path, other: &Path) -> PathBuf {
    one.components().zip(other.components()).take_while(|(one, other)| one == other).map(|(part, _)| part).collect()
}

fn plain(path: &Path) -> PathBuf {
    let mut plain = PathBuf::new();
    for part in path.components() {
        match part {
            Component::ParentDir => {
                plain.pop();
            }
            Component::CurDir => {}
            part => plain.push(part),
        }
    }
    plain
}

#[cfg(test)]
mod tests {
    use super::*;

    fn project(specs: &str, out: &str) -> Project {
        let project = Project::new("/home/me".into(), Program::SPECWRIGHT, "/src/runtime".into());
        Project { specs: specs.into(), out: out.into(), ..project }
    }

    #[test]
    fn a_header_does_not_show_where_the_project_is() {
        for (specs, out, from) in [
            ("/home/me/specs", "/home/me/generated", "specs/example"),
            ("/srv/a/vendor/specs", "/srv/a/crates", "vendor/specs/example"),
            ("/srv/specs", "/home/me/generated", "/srv/specs/example"),
        ] {
            assert_eq!(project(specs, out).header(&Path::new(specs).join("example")).from, from);
        }
    }

    #[test]
    fn the_way_between_folders_goes_up_first() {
        let way = |from: &str, to: &str| slashes(&relative(Path::new(from), Path::new(to)));
        assert_eq!(way("/a/generated/example", "/a/runtime"), "../../runtime");
        assert_eq!(way("/a", "/a/b"), "b");
        assert_eq!(way("/a/b", "/c"), "../../c");
    }
}
