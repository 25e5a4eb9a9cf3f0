//! Two other generators beside ours, on the same APIs: ploidy reads our OpenAPI 3.1, progenitor a 3.0 form of it.

use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::Instant;

use specwright::source::{SourceFile, SourceMap};
use specwright::valid::ValidApi;
use specwright::{backend, pipeline};

use super::consumer::{self, Form};
use super::project::{apart, cargo, compile, header_and_runtime, run, this_program, workspace_manifest, write};
use super::{median, synthetic};
use specwright_cli::spec::Spec;
use specwright_cli::{Failure, Project, counted, progress};

/// How often a generator runs.
const GENERATE_RUNS: usize = 9;

/// How many operations the made-up API has.
const SYNTHETIC: u32 = 100;

pub fn print(project: &Project, seed: u64) -> Result<(), Failure> {
    let bench =
        Bench { folder: project.root.join("target/peers"), ours: this_program()?, runtime: project.runtime.clone() };
    bench.install("ploidy")?;
    bench.install("cargo-progenitor")?;
    let real = Spec::load(project, "fasttrack")?;
    let made_up = SourceMap::new(vec![SourceFile::new("synthetic.yaml", synthetic::spec(SYNTHETIC, seed))]);
    let made_up = pipeline::check(&made_up).api;
    for (api, source) in
        [(real.api(), Source::Spec("fasttrack".to_owned())), (made_up.as_ref(), Source::Synthetic(seed))]
    {
        let Some(api) = api else { return Err("a measured spec does not check".to_owned()) };
        bench.compare(api, &source)?;
    }
    Ok(())
}

/// Writes one API's crate to a folder, as a generator that is run by itself; for the comparison of whole processes.
pub fn generate_to(project: &Project, api: &str, seed: u64, folder: &Path) -> Result<(), Failure> {
    let made_up;
    let real;
    let api = if api == "synthetic" {
        made_up =
            pipeline::check(&SourceMap::new(vec![SourceFile::new("synthetic.yaml", synthetic::spec(SYNTHETIC, seed))]));
        made_up.api.as_ref()
    } else {
        real = Spec::load(project, api)?;
        real.api()
    };
    let Some(api) = api else { return Err("the spec does not check".to_owned()) };
    let (header, runtime) = header_and_runtime(project, &api.name.value);
    for file in pipeline::generate(api, &header, &runtime) {
        write(&folder.join(&file.path), &file.text)?;
    }
    Ok(())
}

enum Source {
    Spec(String),
    Synthetic(u64),
}

struct Bench {
    folder: PathBuf,
    ours: PathBuf,
    runtime: PathBuf,
}

/// What is known of one generator's output.
struct Figures {
    name: &'static str,
    seconds: f64,
    bytes: u64,
    crate_folder: PathBuf,
    package: String,
    types: Vec<String>,
    form: Form,
}

impl Bench {
    fn install(&self, package: &str) -> Result<(), Failure> {
        if self.folder.join("bin").join(package).exists() {
            return Ok(());
        }
        progress::step("Installing", &format!("{package} below target/peers"));
        let folder = self.folder.to_string_lossy().into_owned();
        run(cargo().args(["install", "--quiet", "--locked", "--root", &folder, package]))
    }

    fn compare(&self, api: &ValidApi, source: &Source) -> Result<(), Failure> {
        let name = api.name.value.as_str();
        let operations = f64::from(u32::try_from(api.operations.len()).unwrap_or(u32::MAX));
        let work = self.folder.join("work").join(name);
        let (new, old) = (work.join("openapi-3.1.json"), work.join("openapi-3.0.json"));
        write(&new, &backend::openapi::render(api).text)?;
        write(&old, &backend::openapi::render_3_0(api).0.text)?;
        let generators = [
            ("specwright", self.ours(api, source, &work)),
            ("ploidy", self.ploidy(&new, &work)),
            ("progenitor", self.progenitor(&old, &work, name)),
        ];
        progress::say(&format!("\n{name}: {}", counted(operations, "operation")));
        progress::say(
            "    generator     generate   per operation   Rust per operation   cargo check   release build   with a consumer   clippy warnings",
        );
        for (generator, figures) in generators {
            let figures = match figures {
                Ok(figures) => figures,
                Err(failure) => {
                    let reason = failure
                        .lines()
                        .find(|line| line.contains("assertion") || line.contains("error"))
                        .unwrap_or("it failed");
                    progress::say(&format!("    {generator:<12} fails on this API: {}", reason.trim()));
                    continue;
                }
            };
            let (check, build) =
                (self.compile(&figures, &["check"])?, self.compile(&figures, &["build", "--release"])?);
            let consumer = self.consumer(&figures, &work)?;
            let warnings = self.clippy(&figures)?;
            progress::say(&format!(
                "    {:<12} {:>7.1} ms {:>12.2} ms {:>14.0} bytes {:>11.2} s {:>13.2} s {:>14.2} s {:>17}",
                figures.name,
                figures.seconds * 1e3,
                figures.seconds * 1e3 / operations,
                f64::from(u32::try_from(figures.bytes).unwrap_or(u32::MAX)) / operations,
                check,
                build,
                consumer,
                warnings,
            ));
        }
        Ok(())
    }

    fn ours(&self, api: &ValidApi, source: &Source, work: &Path) -> Result<Figures, Failure> {
        let name = api.name.value.as_str();
        let folder = work.join("ours");
        let member = folder.join(name);
        write(&folder.join("Cargo.toml"), &workspace_manifest(name))?;
        let (api_word, seed) = match source {
            Source::Spec(name) => (name.clone(), 0),
            Source::Synthetic(seed) => ("synthetic".to_owned(), *seed),
        };
        let seconds = self.times(|| {
            let mut command = Command::new(&self.ours);
            command.args(["bench", "--seed", &seed.to_string(), "--generate", &api_word, "--out"]).arg(&member);
            command
        })?;
        let types = pipeline::lower(api).types.iter().map(|item| item.ident.as_str().to_owned()).collect();
        let (bytes, package) = (rust_bytes(&member)?, name.to_owned());
        Ok(Figures { name: "specwright", seconds, bytes, crate_folder: member, package, types, form: Form::Runtime })
    }

    fn ploidy(&self, openapi: &Path, work: &Path) -> Result<Figures, Failure> {
        let folder = work.join("ploidy");
        let seconds = self.times(|| {
            let mut command = Command::new(self.folder.join("bin/ploidy"));
            command.args(["generate", "rust", "--name", "by-ploidy"]).arg(openapi).arg("--output").arg(&folder);
            command
        })?;
        apart(&folder)?;
        let types = consumer::serde_types(&folder.join("src/types"), 0)?;
        let (bytes, package) = (rust_bytes(&folder)?, "by-ploidy".to_owned());
        Ok(Figures { name: "ploidy", seconds, bytes, crate_folder: folder, package, types, form: Form::Serde })
    }

    fn progenitor(&self, openapi: &Path, work: &Path, name: &str) -> Result<Figures, Failure> {
        let folder = work.join("progenitor");
        let seconds = self.times(|| {
            let mut command = Command::new(self.folder.join("bin/cargo-progenitor"));
            command
                .args(["progenitor", "--name", &format!("{name}-by-progenitor"), "--version", "0.1.0", "--input"])
                .arg(openapi);
            command.arg("--output").arg(&folder);
            command
        })?;
        apart(&folder)?;
        let types = consumer::serde_types(&folder.join("src"), 4)?;
        let (bytes, package) = (rust_bytes(&folder)?, format!("{name}-by-progenitor"));
        Ok(Figures { name: "progenitor", seconds, bytes, crate_folder: folder, package, types, form: Form::Serde })
    }

    fn times(&self, command: impl Fn() -> Command) -> Result<f64, Failure> {
        run(&mut command())?;
        let mut seconds = Vec::new();
        for _ in 0..GENERATE_RUNS {
            let start = Instant::now();
            run(&mut command())?;
            seconds.push(start.elapsed().as_secs_f64());
        }
        Ok(median(seconds))
    }

    fn target(&self, figures: &Figures) -> PathBuf {
        self.folder.join("target").join(figures.name)
    }

    /// The time to compile the crate alone: dependencies are built before the clock runs.
    fn compile(&self, figures: &Figures, words: &[&str]) -> Result<f64, Failure> {
        let sources = [figures.crate_folder.join("src/lib.rs")];
        compile(&self.target(figures), &figures.crate_folder, &sources, words)
    }

    /// The time to compile the crate and a program that reads and writes every type of it, both in release.
    fn consumer(&self, figures: &Figures, work: &Path) -> Result<f64, Failure> {
        let folder = work.join(format!("{}-consumer", figures.name));
        let types = format!("{}::types", figures.package.replace('-', "_"));
        write(&folder.join("Cargo.toml"), &consumer::manifest(&figures.package, &figures.crate_folder, &self.runtime))?;
        write(&folder.join("src/main.rs"), &consumer::program(&types, &figures.types, figures.form))?;
        let sources = [folder.join("src/main.rs"), figures.crate_folder.join("src/lib.rs")];
        compile(&self.target(figures), &folder, &sources, &["build", "--release"])
    }

    fn clippy(&self, figures: &Figures) -> Result<usize, Failure> {
        let output = cargo()
            .args(["clippy", "--quiet", "--message-format", "json"])
            .current_dir(&figures.crate_folder)
            .env("CARGO_TARGET_DIR", self.target(figures))
            .output()
            .map_err(|error| format!("cannot run cargo clippy: {error}"))?;
        let text = String::from_utf8_lossy(&output.stdout);
        let message = |line: &str| serde_json::from_str::<serde_json::Value>(line).ok();
        let finding = |value: &serde_json::Value| {
            value["reason"] == "compiler-message"
                && matches!(value["message"]["level"].as_str(), Some("warning" | "error"))
                && !value["message"]["spans"].as_array().is_none_or(Vec::is_empty)
        };
        Ok(text.lines().filter_map(message).filter(finding).count())
    }
}

fn rust_bytes(folder: &Path) -> Result<u64, Failure> {
    let mut total = 0;
    let listing = std::fs::read_dir(folder).map_err(|error| format!("cannot read {}: {error}", folder.display()))?;
    for entry in listing.filter_map(Result::ok) {
        let path = entry.path();
        if path.is_dir() && path.file_name().is_none_or(|name| name != "target") {
            total += rust_bytes(&path)?;
        } else if path.extension().is_some_and(|extension| extension == "rs") {
            total += entry.metadata().map_or(0, |data| data.len());
        }
    }
    Ok(total)
}
