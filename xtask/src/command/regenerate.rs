//! `cargo xtask regenerate`: specs to crates, or a comparison with those on disk.

use std::fmt::Write as _;
use std::path::PathBuf;
use std::time::Instant;

use clap::Args;
use serde_json::json;
use specwright::backend::rust;
use specwright::valid::ValidApi;
use specwright::{ir, manual, pipeline};
use specwright_tests_generate::Tested;

use super::Format;
use crate::output::{MARK, Plan, Wanted, is_all_ours};
use crate::workspace::{self, Spec, root};
use crate::{Failure, Outcome, parallel, progress};

/// Reads every spec, and where none has an error writes the crates under `generated/`, their tests, the manual and the
/// editors' schema.
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
        let cases = Case::all("accept")?;
        let mut values = Case::all("constraint")?;
        values.extend(Case::of("cel")?);
        wanted.extend(goldens(&cases.iter().chain(&values).collect::<Vec<_>>()));
        folders.push(root().join("tests/src/goldens"));
        tests((&apis, &krates), &cases, &values, &mut wanted, &mut folders)?;
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

/// What is made once for all APIs.
fn shared() -> Vec<Wanted> {
    let specs = root().join("specs");
    let schema = serde_json::to_string_pretty(&manual::schema()).unwrap_or_default();
    vec![
        Wanted { path: specs.join("MANUAL.md"), text: manual::page() },
        Wanted { path: specs.join("specwright.schema.json"), text: format!("{schema}\n") },
    ]
}

/// The Rust of every accepted case, as one file each, and the list of modules that compiles them.
fn goldens(cases: &[&Case]) -> Vec<Wanted> {
    let mut wanted = Vec::new();
    let mut list = format!(
        "//! The Rust of every accepted case, compiled as a `build.rs` would include it. Made by `{MARK}`.\n\n"
    );
    let options = rust::Options { single_file: true, ..rust::Options::default() };
    let rendered = parallel::map(cases, |case| pipeline::render(&case.krate, &options));
    for (case, files) in cases.iter().zip(rendered) {
        let module = case.module();
        for file in files {
            let path = root().join("tests/src/goldens").join(format!("{module}.rs"));
            wanted.push(Wanted { path, text: file.text });
        }
        let _ = writeln!(
            list,
            "#[doc = {:?}]
#[rustfmt::skip]
pub mod {module};",
            format!("The case `{}`.", case.name.strip_prefix("accept/").unwrap_or(&case.name))
        );
    }
    wanted.push(Wanted { path: root().join("tests/src/goldens/mod.rs"), text: list });
    wanted
}

/// A case that the compiler accepts.
struct Case {
    /// Its folder below that of all cases.
    name: String,
    spec: Spec,
    /// The Rust that it became.
    krate: ir::Crate,
}

impl Case {
    /// All of a suite, by name.
    fn all(suite: &str) -> Result<Vec<Self>, Failure> {
        let names = workspace::folders(&root().join("tests/cases").join(suite))?;
        let cases = parallel::map(&names, |name| Self::of(&format!("{suite}/{name}")));
        Ok(cases.into_iter().collect::<Result<Vec<_>, _>>()?.into_iter().flatten().collect())
    }

    /// The one of that name, where there is one.
    fn of(name: &str) -> Result<Option<Self>, Failure> {
        let folder = root().join("tests/cases").join(name);
        if !folder.is_dir() {
            return Ok(None);
        }
        let spec = Spec::load_folder(&folder)?;
        let Some(krate) = spec.api().map(pipeline::lower) else {
            workspace::report(&[spec]);
            return Err(format!("the case tests/cases/{name} has an error"));
        };
        Ok(Some(Self { name: name.to_owned(), spec, krate }))
    }

    /// The module of its golden.
    fn module(&self) -> String {
        let mut module = String::new();
        for c in self.name.strip_prefix("accept/").unwrap_or(&self.name).chars() {
            match c {
                '-' | '/' => module.push('_'),
                c if c.is_ascii_uppercase() => module.extend(['_', c.to_ascii_lowercase()]),
                c => module.push(c),
            }
        }
        module
    }

    /// The path of that module.
    fn path(&self) -> String {
        format!("specwright_tests::goldens::{}", self.module())
    }

    /// Its folder, from the root of the project.
    fn folder(&self) -> String {
        format!("tests/cases/{}", self.name)
    }
}

/// Tests of all APIs and cases, and what the package of tests depends on.
fn tests(
    (apis, krates): (&[&ValidApi], &[ir::Crate]),
    cases: &[Case],
    values: &[Case],
    wanted: &mut Vec<Wanted>,
    folders: &mut Vec<PathBuf>,
) -> Result<(), Failure> {
    let of_api: Vec<String> = apis.iter().map(|api| format!("specs/{}", api.name.value)).collect();
    let of_case: Vec<_> = cases.iter().chain(values).map(|case| (case, case.path(), case.folder())).collect();
    let made = apis.iter().zip(krates).zip(&of_api);
    let crates = made.map(|((api, krate), folder)| Tested { api, krate, module: None, folder });
    let goldens = of_case.iter().filter_map(|(case, path, folder)| {
        Some(Tested { api: case.spec.api()?, krate: &case.krate, module: Some(path), folder })
    });
    let all: Vec<_> = crates.chain(goldens).collect();
    let tests = root().join("tests");
    // Cases of constraints and of conditions are about values, not about calls.
    let called = &all[..apis.len() + cases.len()];
    let (registries, calls) =
        parallel::both(|| specwright_tests_generate::registries(&all), || specwright_tests_generate::tests(called));
    for file in registries.into_iter().chain(calls) {
        wanted.push(Wanted { path: tests.join("tests").join(&file.path), text: file.text });
    }
    folders.extend(["generated", "consumer", "validation"].map(|folder| tests.join("tests").join(folder)));
    let path = tests.join("Cargo.toml");
    let text = std::fs::read_to_string(&path).map_err(|error| format!("cannot read {}: {error}", path.display()))?;
    let begin = text.find(BEGIN).map(|at| at + BEGIN.len());
    let (Some(begin), Some(end)) = (begin, text.find(END)) else {
        return Err(format!("{} lacks the lines `{BEGIN}` and `{END}`", path.display()));
    };
    for api in apis {
        if has_dependency(&text[..begin], &api.name.value) {
            return Err(format!(
                "`{}` is the name of a package that the tests depend on; choose another",
                api.name.value
            ));
        }
    }
    let names = apis.iter().map(|api| api.name.value.as_str());
    let lines: String = names.map(|name| format!("{name} = {{ path = \"../generated/{name}\" }}\n")).collect();
    wanted.push(Wanted { path, text: format!("{}\n{lines}{}", &text[..begin], &text[end..]) });
    Ok(())
}

/// Whether the tests depend on a package of that name besides the APIs; two of one name keep cargo from reading the manifest.
pub(super) fn tests_depend_on(name: &str) -> bool {
    let text = std::fs::read_to_string(root().join("tests/Cargo.toml")).unwrap_or_default();
    has_dependency(text.split(BEGIN).next().unwrap_or_default(), name)
}

fn has_dependency(manifest: &str, name: &str) -> bool {
    let dependencies = manifest.split_once("[dependencies]").map_or("", |(_, after)| after);
    let mut keys = dependencies.lines().filter_map(|line| line.split(['.', ' ', '=']).next());
    keys.any(|key| key.replace('-', "_") == name)
}

/// What stands around the lines of `tests/Cargo.toml` that name the APIs.
const BEGIN: &str = "# The APIs, as `cargo xtask regenerate` lists them.";
const END: &str = "# End of the APIs.";

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
