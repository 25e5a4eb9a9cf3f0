//! `cargo xtask regenerate`: specs to crates, or a comparison with those on disk.

use std::path::PathBuf;
use std::time::Instant;

use clap::Args;
use serde_json::json;
use specwright::backend::rust;
use specwright::{manual, pipeline};
use specwright_tests_generate::{goldens, handwritten};

use super::Format;
use crate::output::{Plan, Wanted, is_all_ours};
use crate::workspace::{self, Spec, root};
use crate::{Failure, Outcome, parallel, progress};

/// Reads every spec, and where none has an error writes the crates under `generated/`, the goldens of the
/// tests, the manual and the editors' schema.
/// Files that are as they should be are not touched; where any spec has an error, nothing is written.
#[derive(Args)]
#[command(
    after_help = "Examples:\n  cargo xtask regenerate\n  cargo xtask regenerate --check           compare only; exit code 1 where something differs\n  cargo xtask regenerate --format json     the summary for machines"
)]
pub struct Arguments {
    /// Compare with the disk and write nothing
    #[arg(long)]
    check: bool,
    /// How to print the summary
    #[arg(long, value_enum, default_value_t)]
    format: Format,
}

impl Arguments {
    pub fn run(self) -> Result<Outcome, Failure> {
        let start = Instant::now();
        let specs = workspace::load(&[])?;
        let failed = workspace::report(&specs);
        if failed {
            eprintln!("nothing was written");
            return Ok(Outcome::Found);
        }
        let mut wanted = shared();
        wanted.extend(surfaces()?);
        let mut folders = Vec::new();
        let apis: Vec<_> = specs.iter().filter_map(Spec::api).collect();
        let krates = parallel::map(&apis, |api| pipeline::lower(api));
        for (api, files) in
            apis.iter().zip(parallel::map(&krates, |krate| pipeline::render(krate, &rust::Options::default())))
        {
            let folder = root().join("generated").join(&api.name.value);
            for file in files {
                wanted.push(Wanted { path: folder.join(&file.path), text: file.text });
            }
            folders.push(folder);
        }
        let goldens = goldens::render(&root()).map_err(|failure| format!("the goldens: {failure}"))?;
        let folder = root().join("tests/goldens/src");
        wanted.extend(goldens.into_iter().map(|file| Wanted { path: folder.join(file.path), text: file.text }));
        folders.push(folder);
        let files: usize = specs.iter().map(|spec| spec.sources.iter().count()).sum();
        for orphan in orphans(&folders)? {
            if is_all_ours(&orphan)? {
                folders.push(orphan);
            } else {
                // Without its manifest, cargo would no longer read the workspace.
                eprintln!(
                    "warning: {} has no spec any more, and files that were not made here; remove it",
                    shown(&orphan)
                );
            }
        }
        let plan = Plan::new(wanted, &folders)?;
        if self.check {
            return Ok(self.compare(&plan));
        }
        plan.carry_out()?;
        let milliseconds = start.elapsed().as_millis();
        match self.format {
            Format::Text => {
                for file in &plan.write {
                    progress::step("Wrote", &shown(&file.path));
                }
                for path in &plan.remove {
                    progress::step("Removed", &shown(path));
                }
                progress::say(&format!(
                    "{} APIs from {files} files: {} written, {} removed, {} unchanged, in {milliseconds} ms",
                    specs.len(),
                    plan.write.len(),
                    plan.remove.len(),
                    plan.unchanged
                ));
            }
            Format::Json => progress::say(&format!(
                "{}",
                json!({
                    "apis": specs.iter().map(|spec| &spec.name).collect::<Vec<_>>(),
                    "read": files,
                    "written": paths(&plan),
                    "removed": plan.remove.iter().map(|path| shown(path)).collect::<Vec<_>>(),
                    "unchanged": plan.unchanged,
                    "milliseconds": u64::try_from(milliseconds).unwrap_or(u64::MAX),
                })
            )),
        }
        Ok(Outcome::Fine)
    }

    fn compare(&self, plan: &Plan) -> Outcome {
        match self.format {
            Format::Text => {
                for file in &plan.write {
                    progress::say(&format!("differs: {}", shown(&file.path)));
                }
                for path in &plan.remove {
                    progress::say(&format!("no longer made: {}", shown(path)));
                }
                if plan.is_empty() {
                    progress::say(&format!("{} files are up to date", plan.unchanged));
                } else {
                    progress::say("run `cargo xtask regenerate` and commit what it writes");
                }
            }
            Format::Json => progress::say(&format!(
                "{}",
                json!({
                    "differs": paths(plan),
                    "no-longer-made": plan.remove.iter().map(|path| shown(path)).collect::<Vec<_>>(),
                    "unchanged": plan.unchanged,
                    "mend": "cargo xtask regenerate",
                })
            )),
        }
        if plan.is_empty() { Outcome::Fine } else { Outcome::Found }
    }
}

/// The public surface of each hand-written crate.
fn surfaces() -> Result<Vec<Wanted>, Failure> {
    let made = handwritten::CRATES.map(|(library, folder)| {
        let folder = root().join(folder);
        let text = handwritten::text(&handwritten::read(library, &folder.join("src"))?);
        Ok(Wanted { path: folder.join("public-api.txt"), text })
    });
    made.into_iter().collect()
}

/// What is made once for all APIs.
fn shared() -> Vec<Wanted> {
    let specs = root().join("specs");
    let schema = serde_json::to_string_pretty(&manual::schema()).unwrap_or_default();
    vec![
        Wanted { path: specs.join("MANUAL.md"), text: manual::page() },
        Wanted { path: specs.join("specwright.schema.json"), text: format!("{schema}\n") },
    ]
}

/// Folders under `generated/` that no spec stands for any more.
fn orphans(folders: &[PathBuf]) -> Result<Vec<PathBuf>, Failure> {
    let generated = root().join("generated");
    let names = workspace::folders(&generated)?.into_iter();
    Ok(names.map(|name| generated.join(name)).filter(|path| !folders.contains(path)).collect())
}

fn paths(plan: &Plan) -> Vec<String> {
    plan.write.iter().map(|file| shown(&file.path)).collect()
}

fn shown(path: &std::path::Path) -> String {
    path.strip_prefix(root()).unwrap_or(path).to_string_lossy().replace('\\', "/")
}
