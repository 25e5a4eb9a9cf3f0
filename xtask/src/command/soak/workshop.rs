//! The folder in which specs are laid out for the packages that compile and test them.

use std::path::{Path, PathBuf};

use specwright_cli::{Failure as Trouble, Project};
use specwright_tests_soak::Node;

use super::failure::Failure;

/// An accepted spec.
#[derive(Clone, Debug)]
pub struct Sample {
    pub seed: u64,
    pub tree: Node,
}

impl Sample {
    /// The name of its folder and module.
    pub fn name(&self) -> String {
        format!("s{}", self.seed)
    }
}

/// The folder of a run.
pub fn folder(project: &Project) -> PathBuf {
    project.root.join("target/soak")
}

/// A folder with a folder for each spec of a batch.
pub struct Workshop {
    specs: PathBuf,
    failed: PathBuf,
}

impl Workshop {
    pub fn new(project: &Project) -> Self {
        Self { specs: folder(project).join("specs"), failed: folder(project).join("failed") }
    }

    /// The folder with the specs.
    pub fn specs(&self) -> &Path {
        &self.specs
    }

    /// Puts down what failed and what was said; gives the folder.
    pub fn put_down(&self, failure: &Failure, spec: &str) -> Result<PathBuf, Trouble> {
        let folder = self.failed.join(format!("{}-{}", failure.stage, failure.seed));
        create(&folder)?;
        for (name, text) in [("spec.yaml", spec), ("said.txt", &failure.text)] {
            let path = folder.join(name);
            std::fs::write(&path, text).map_err(|error| format!("cannot write {}: {error}", path.display()))?;
        }
        Ok(folder)
    }

    /// Lays out these specs and no others.
    pub fn fill(&self, samples: &[Sample]) -> Result<(), Trouble> {
        create(&self.specs)?;
        std::fs::remove_dir_all(&self.specs)
            .map_err(|error| format!("cannot empty {}: {error}", self.specs.display()))?;
        for sample in samples {
            let folder = self.specs.join(sample.name());
            create(&folder)?;
            let path = folder.join("spec.yaml");
            std::fs::write(&path, sample.tree.print().text)
                .map_err(|error| format!("cannot write {}: {error}", path.display()))?;
        }
        Ok(())
    }
}

fn create(folder: &Path) -> Result<(), Trouble> {
    std::fs::create_dir_all(folder).map_err(|error| format!("cannot create {}: {error}", folder.display()))
}
