//! `openapi-python-client`, which writes a client in Python.

use std::path::{Path, PathBuf};
use std::process::{Command, Output};

use crate::tool;

pub struct Generator {
    program: PathBuf,
    python: PathBuf,
}

impl Generator {
    /// The generator, where it is installed.
    pub fn find() -> Option<Self> {
        let program = tool("python/bin/openapi-python-client")?;
        Some(Self { program, python: tool("python/bin/python")? })
    }

    /// Has it read a document and write a client beside it, none of whose modules may fail to load; how many of them call an operation.
    pub fn modules(&self, document: &Path) -> usize {
        let config = document.with_extension("yaml");
        // Without a formatter, which would have to be installed as well.
        std::fs::write(&config, "post_hooks: []\npackage_name_override: client\n").unwrap();
        let out = document.with_extension("client");
        let mut command = Command::new(&self.program);
        command.args(["generate", "--fail-on-warning", "--path"]).arg(document).arg("--config").arg(&config);
        run(command.arg("--output-path").arg(&out));
        let mut command = Command::new(&self.python);
        let loaded = run(command.args(["-c", LOAD]).current_dir(&out));
        String::from_utf8_lossy(&loaded.stdout).trim().parse().expect("a number was printed")
    }
}

/// Loads every module, and prints how many call an operation.
const LOAD: &str = "
import importlib, pkgutil, client
modules = [importlib.import_module(found.name) for found in pkgutil.walk_packages(client.__path__, 'client.')]
print(sum(hasattr(module, 'sync_detailed') for module in modules))
";

fn run(command: &mut Command) -> Output {
    let output = command.output().unwrap_or_else(|error| panic!("cannot run {command:?}: {error}"));
    let told = |bytes: &[u8]| String::from_utf8_lossy(bytes).into_owned();
    assert!(output.status.success(), "{command:?}\n{}{}", told(&output.stdout), told(&output.stderr));
    output
}
