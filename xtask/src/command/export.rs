//! `cargo xtask export`: the APIs in another format.

use std::path::PathBuf;

use clap::{Args, ValueEnum};
use specwright::pipeline;

use crate::output::{Plan, Wanted};
use crate::workspace::{self, Spec};
use crate::{Failure, Outcome, progress};

/// Writes a file for every API: `DIR/<api>.openapi.json`, OpenAPI 3.1, or `DIR/<api>.schema.json`, a JSON Schema of every type.
/// Both with everything that the format can say; the rest as `x-` extensions.
#[derive(Args)]
#[command(
    after_help = "Examples:\n  cargo xtask export --format openapi --out target/openapi\n  cargo xtask export --format json-schema --out target/schemas\n  cargo xtask export fasttrack --format json-schema --out ."
)]
pub struct Arguments {
    /// The APIs to write; all where none is named
    #[arg(value_name = "API")]
    apis: Vec<String>,
    /// The format
    #[arg(long, value_enum)]
    format: ExportFormat,
    /// The folder to write to; it is made where it does not exist
    #[arg(long, value_name = "DIR")]
    out: PathBuf,
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
    pub fn run(self) -> Result<Outcome, Failure> {
        let specs = workspace::load(&self.apis)?;
        if workspace::report(&specs) {
            eprintln!("nothing was written");
            return Ok(Outcome::Found);
        }
        let files = specs.iter().filter_map(Spec::api).map(|api| match self.format {
            ExportFormat::Openapi => pipeline::export(api, pipeline::Format::OpenApi),
            ExportFormat::JsonSchema => pipeline::export(api, pipeline::Format::JsonSchema),
        });
        let wanted: Vec<Wanted> =
            files.map(|file| Wanted { path: self.out.join(file.path), text: file.text }).collect();
        let plan = Plan::new(wanted, &[])?;
        plan.carry_out()?;
        progress::say(&format!("{} written to {}, {} unchanged", plan.write.len(), self.out.display(), plan.unchanged));
        Ok(Outcome::Fine)
    }
}
