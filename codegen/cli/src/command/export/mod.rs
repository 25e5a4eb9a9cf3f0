//! The command `export`: the APIs in another format.

mod yaml;

use std::path::PathBuf;

use clap::{Args, ValueEnum};
use serde_json::json;
use specwright::backend::openapi::Unsaid;
use specwright::backend::{Header, OutputFile};
use specwright::pipeline::{self, Exported};
use specwright::valid::ValidApi;

use crate::output::{Lock, Mark, Plan, Wanted};
use crate::spec::{self, Spec};
use crate::{Failure, Format, Outcome, Project, progress};

/// Writes a file for every API: `DIR/<api>.openapi.json` or `.openapi.yaml`, OpenAPI 3.1; `DIR/<api>.openapi-3.0.json`, the same as
/// OpenAPI 3.0; or `DIR/<api>.schema.json`, a JSON Schema of every type. Or its reference docs, `DIR/<api>/index.md` and the pages that
/// it links, the same as in `docs/` of its crate.
/// Each with everything that the format can say; the rest as `x-` extensions. Those that 3.0 needs and 3.1 does not are listed on
/// standard error.
#[derive(Args)]
#[command(
    after_help = "Examples:\n  {specwright} export --format openapi --out target/openapi\n  {specwright} export --format openapi-yaml --out target/openapi\n  {specwright} export --format openapi-3.0 --out target/openapi     for readers that know no 3.1\n  {specwright} export example --format json-schema --out .\n  {specwright} export --format markdown --out target/docs\n\nExit codes: 0 written, 1 a spec has an error, 2 the command could not run."
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
    /// OpenAPI 3.1, as YAML
    OpenapiYaml,
    /// OpenAPI 3.0, as JSON
    #[value(name = "openapi-3.0")]
    Openapi30,
    /// JSON Schema 2020-12, with a `$defs` entry for each type
    JsonSchema,
    /// The reference docs, as Markdown: a folder for each API
    Markdown,
}

/// What is written of an API.
struct Files {
    files: Vec<OutputFile>,
    mark: Mark,
    unsaid: Vec<Unsaid>,
}

impl ExportFormat {
    /// The files of an API; `header` is the first line of those that have one.
    fn of(self, api: &ValidApi, header: &Header) -> Result<Files, Failure> {
        let format = match self {
            Self::Openapi | Self::OpenapiYaml => pipeline::Format::OpenApi,
            Self::Openapi30 => pipeline::Format::OpenApi3_0,
            Self::JsonSchema => pipeline::Format::JsonSchema,
            Self::Markdown => {
                let name = &api.name.value;
                let docs = pipeline::render_docs(api, &pipeline::lower(api), header).into_iter();
                let files = docs.map(|file| OutputFile { path: format!("{name}/{}", file.path), ..file }).collect();
                return Ok(Files { files, mark: Mark::Header, unsaid: Vec::new() });
            }
        };
        let Exported { mut file, unsaid } = pipeline::export(api, format);
        if self == Self::OpenapiYaml {
            file = yaml::from_json(file)?;
        }
        Ok(Files { files: vec![file], mark: Mark::Document, unsaid })
    }
}

impl Arguments {
    /// Runs the command on a project.
    ///
    /// # Errors
    ///
    /// If a spec cannot be read, or a file cannot be written.
    pub fn run(self, project: &Project) -> Result<Outcome, Failure> {
        // Docs name the folder of the specs as the crates do, wherever they are written to.
        let crates = project.with(self.specs.as_deref(), None)?;
        let project = project.with(self.specs.as_deref(), self.out.as_deref())?;
        let out = &project.out;
        project.refuse_folder(out)?;
        let _lock = Lock::on(out)?;
        let specs = spec::load(&project, &self.apis)?;
        if spec::is_refused(&project, &specs, if self.json { Format::Json } else { Format::Text }) {
            return Ok(Outcome::Found);
        }
        let (mut wanted, mut unsaid) = (Vec::new(), Vec::new());
        for api in specs.iter().filter_map(Spec::api) {
            let header = crates.header(&crates.specs.join(&api.name.value));
            let exported = self.format.of(api, &header)?;
            for file in exported.files {
                let path = out.join(file.path);
                path.parent().map_or(Ok(()), |folder| project.refuse_folder(folder))?;
                unsaid.extend(exported.unsaid.iter().map(|it| (path.clone(), it.clone())));
                wanted.push(Wanted { path, text: file.text, mark: exported.mark });
            }
        }
        let plan = Plan::new(wanted, &[])?;
        plan.carry_out()?;
        for (path, it) in &unsaid {
            let (file, lacks) = (project.shown(path), it.lacks);
            progress::tell(&format!(
                "note: {file}: OpenAPI 3.0 has {lacks}; `{}` is written as `{}`",
                it.place, it.written
            ));
        }
        let folder = out.display();
        if self.json {
            let written: Vec<String> = plan.write.iter().map(|file| project.shown(&file.path)).collect();
            let unsaid = unsaid.iter().map(|(path, it)| {
                json!({ "file": project.shown(path), "lacks": it.lacks, "place": it.place, "written": it.written })
            });
            let unsaid: Vec<_> = unsaid.collect();
            let summary = json!({ "folder": folder.to_string(), "written": written, "unchanged": plan.unchanged, "unsaid": unsaid });
            progress::say(&format!("{summary:#}"));
        } else {
            progress::say(&format!("{folder}: {} written, {} unchanged", plan.write.len(), plan.unchanged));
        }
        Ok(Outcome::Fine)
    }
}
