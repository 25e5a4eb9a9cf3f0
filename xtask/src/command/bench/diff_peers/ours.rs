//! Our comparison of a pair, and its export for others.

use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::Instant;

use specwright::diff::{Revision, compare};
use specwright::source::SourceMap;
use specwright::{backend, build, pipeline};
use specwright_cli::Failure;
use specwright_tests_generate::peers::Said;

use super::super::median;
use super::super::project::{this_program, write};

/// How often a pair is compared within this process.
const RUNS: usize = 9;

/// Two revisions of a spec.
pub struct Pair {
    folders: [PathBuf; 2],
    sides: [SourceMap; 2],
}

impl Pair {
    pub fn read(folder: &Path, root: &Path) -> Result<Self, Failure> {
        let [old, new] = ["old", "new"].map(|side| folder.join(side));
        let read = |folder: &Path| build::read_folder(folder, root).map_err(|failure| failure.to_string());
        Ok(Self { sides: [read(&old)?, read(&new)?], folders: [old, new] })
    }

    /// Two texts of a spec, written to a folder.
    pub fn made_up(folder: &Path, texts: [&str; 2]) -> Result<Self, Failure> {
        for (side, text) in ["old", "new"].into_iter().zip(texts) {
            write(&folder.join(side).join("api.yaml"), text)?;
        }
        Self::read(folder, folder)
    }

    /// What ours says, and the median time from text to changes.
    pub fn compare(&self, name: &str) -> Result<(Said, f64), Failure> {
        let mut seconds = Vec::new();
        let mut said = None;
        for _ in 0..RUNS {
            let start = Instant::now();
            let checked = self.sides.each_ref().map(pipeline::check);
            let (Some(base), Some(head)) = (checked[0].side(), checked[1].side()) else {
                return Err(format!("a side of {name} does not resolve"));
            };
            let revision = |side| Revision::new(side, None);
            let found = compare(&revision(base), &revision(head));
            seconds.push(start.elapsed().as_secs_f64());
            said = Some(Said::ours(&found));
        }
        let said = said.ok_or("nothing was compared")?;
        Ok((said, median(seconds)))
    }

    /// The time of one run of the command.
    pub fn as_process(&self) -> Result<f64, Failure> {
        let mut command = Command::new(this_program()?);
        command.arg("diff").args(&self.folders).args(["--format", "json", "--fail-on", "none"]);
        let start = Instant::now();
        let output = command.output().map_err(|error| format!("cannot run this program: {error}"))?;
        let seconds = start.elapsed().as_secs_f64();
        if output.status.success() { Ok(seconds) } else { Err(String::from_utf8_lossy(&output.stderr).into_owned()) }
    }

    /// Both sides as OpenAPI documents.
    pub fn export(&self, work: &Path, name: &str) -> Result<[PathBuf; 2], Failure> {
        let paths = ["old.json", "new.json"].map(|file| work.join(file));
        for (sources, path) in self.sides.iter().zip(&paths) {
            let api = pipeline::check(sources).api.ok_or_else(|| format!("the checks refuse a side of {name}"))?;
            write(path, &backend::openapi::render(&api).text)?;
        }
        Ok(paths)
    }
}
