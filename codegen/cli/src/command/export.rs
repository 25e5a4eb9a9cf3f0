//! The command `export`: the APIs in another format.

use std::path::PathBuf;

use clap::{Args, ValueEnum};
use serde_json::json;
use specwright::pipeline;

use crate::output::{Lock, Mark, Plan, Wanted};
use crate::spec::{self, Spec};
use crate::{Failure, Format, Outcome, Project, progress};

/// Writes a file for every API: `DIR/<api>.openapi.json`, OpenAPI 3.1, or `DIR/<api>.schema.json`, a JSON Schema of every type.
/// Both with everything that the format can say; the rest as `x-` extensions.
#[derive(Args)]
#[command(
    after_help = "Examples:\n  {specwright} export --format openapi --out target/openapi\n  {specwright} export --format json-schema --out target/schemas\n  {specwright} export example --format json-schema --out .\n\nExit codes: 0 written, 1 a spec has an error, 2 the command could not run."
)]
pub struct Arguments {
    /// The APIs to write; all if none is named
    #[arg(value_name = "API")]
    apis: Vec<String>,
    /// The format
    #[arg(long, value_enum)]
    format: ExportFormat,
    /// The folder to write to, which is made if it does not exist [default: generated]
    #[arg(long, value_name = "DIR")]
    out: Option<PathBuf>,
    /// The folder with the specs, a folder for each API [default: specs]
    #[arg(long, value_name = "DIR")]
    specs: Option<PathBuf>,
    /// Print the summary as JSON
    #[arg(long)]
    json: bool,
}

/// Formats that an API can be written in.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
enum ExportFormat {
    /// OpenAPI 3.1, as JSON
    Openapi,
    /// JSON Schema 2020-12, with a `$defs` entry for each type
    JsonSchema,
}

impl Arguments {
    /// Runs the command on a project.
    ///
    /// # Errors
    ///
    /// If a spec cannot be read, or a file cannot be written.
    pub fn run(self, project: &Project) -> Result<Outcome, Failure> {
        let project = project.with(self.specs.as_deref(), self.out.as_deref())?;
        let out = &project.out;
        project.refuse_folder(out)?;
        let _lock = Lock::on(out)?;
        let specs = spec::load(&project, &self.apis)?;
        if spec::is_refused(&project, &specs, if self.json { Format::Json } else { Format::Text }) {
            return Ok(Outcome::Found);
        }
        let files = specs.iter().filter_map(Spec::api).map(|api| match self.format {
            ExportFormat::Openapi => pipeline::export(api, pipeline::Format::OpenApi),
            ExportFormat::JsonSchema => pipeline::export(api, pipeline::Format::JsonSchema),
        });
        let wanted = files.map(|file| Wanted { path: out.join(file.path), text: file.text, mark: Mark::Document });
        let plan = Plan::new(wanted.collect(), &[])?;
        plan.carry_out()?;
        let folder = out.display();
        if self.json {
            let written: Vec<String> = plan.write.iter().map(|file| project.shown(&file.path)).collect();
            let summary = json!({ "folder": folder.to_string(), "written": written, "unchanged": plan.unchanged });
            progress::say(&format!("{summary:#}"));
        } else {
            progress::say(&format!("{folder}: {} written, {} unchanged", plan.write.len(), plan.unchanged));
        }
        Ok(Outcome::Fine)
    }
}
