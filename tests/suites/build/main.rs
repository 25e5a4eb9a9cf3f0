//! Makes types of the schemas of the JSON Schema Test Suite, if it is there.

mod suite;
mod translate;

use std::path::{Path, PathBuf};
use std::process::ExitCode;

use specwright::backend::Header;
use specwright::backend::rust::Options;
use specwright::ir;
use specwright::pipeline;
use specwright::source::{SourceFile, SourceMap};

use self::suite::Group;
use self::translate::{Declared, Translation};

/// Names the folder of the suites.
const SUITES: &str = "SPECWRIGHT_SUITES";

fn main() -> ExitCode {
    println!("cargo::rerun-if-env-changed={SUITES}");
    match run() {
        Ok(()) => ExitCode::SUCCESS,
        Err(failure) => {
            eprintln!("{failure}");
            ExitCode::FAILURE
        }
    }
}

fn run() -> Result<(), String> {
    let groups = match std::env::var_os(SUITES).filter(|folder| !folder.is_empty()) {
        Some(folder) => {
            let folder = PathBuf::from(folder);
            println!("cargo::rerun-if-changed={}", folder.display());
            suite::read(&folder.join("json-schema/tests/draft2020-12"))?
        }
        None => Vec::new(),
    };
    let out = std::env::var_os("OUT_DIR").ok_or("OUT_DIR is not set")?;
    let path = Path::new(&out).join("json_schema.rs");
    std::fs::write(&path, render(&groups)?).map_err(|error| format!("{}: {error}", path.display()))
}

/// The types of all groups that a spec can say, and the list of all groups.
fn render(groups: &[Group]) -> Result<String, String> {
    let translated: Vec<Translation> = groups.iter().enumerate().map(|(at, group)| translation(at, group)).collect();
    let declared: Vec<Declared> = translated.iter().flatten().flat_map(|types| types.clone()).collect();
    let api = (!declared.is_empty()).then(|| lowered(&declared)).transpose()?;
    let mut text = String::new();
    if let Some(api) = &api {
        let header = Header::new("the JSON Schema Test Suite", "a build script");
        let file = pipeline::render_file(api, &header, &Options::default());
        text.push_str(&format!("/// The types.\n#[allow(missing_docs)]\npub mod generated {{\n{}}}\n\n", file.text));
    }
    let lines = groups.iter().zip(&translated).enumerate().map(|(at, (group, translated))| {
        let verdict = match translated {
            Err(why) => format!("Err({why:?})"),
            Ok(_) => verdict(api.as_ref(), &wrapper(at)),
        };
        let tests = group.tests.iter().map(|test| {
            format!(
                "        Test {{ description: {:?}, data: {:?}, valid: {} }},\n",
                test.description,
                format!("{{\"v\": {}}}", test.data),
                test.valid
            )
        });
        let tests: String = tests.collect();
        format!(
            "    Group {{ file: {:?}, description: {:?}, verdict: {verdict}, tests: &[\n{tests}    ] }},\n",
            group.file, group.description
        )
    });
    let lines: String = lines.collect();
    text.push_str(&format!("/// The groups of the suite.\npub const GROUPS: &[Group] = &[\n{lines}];\n"));
    Ok(text)
}

/// The name of the type of the object that holds a value of a group.
fn wrapper(at: usize) -> String {
    format!("S{at}")
}

/// The types of a group, if the compiler accepts them.
fn translation(at: usize, group: &Group) -> Translation {
    let types = translate::types(&wrapper(at), &group.schema)?;
    check(&types).map(|_| types)
}

/// The spec of these types, as the compiler sees it.
fn check(types: &[Declared]) -> Result<specwright::valid::ValidApi, String> {
    let sources = SourceMap::new(vec![SourceFile::new("suite.yaml", translate::spec(types))]);
    let checked = pipeline::check(&sources);
    let error = checked
        .diagnostics
        .iter()
        .find(|diagnostic| diagnostic.check.severity == specwright::diagnostic::Severity::Error);
    match (checked.api, error) {
        (_, Some(error)) => Err(format!("{}: {}", error.check.id, error.message)),
        (Some(api), None) => Ok(api),
        (None, None) => Err("not accepted, without a finding".to_owned()),
    }
}

fn lowered(types: &[Declared]) -> Result<ir::Crate, String> {
    check(types).map(|api| pipeline::lower(&api)).map_err(|why| format!("accepted one by one, refused together: {why}"))
}

/// The function that judges values of the type of that name.
fn verdict(api: Option<&ir::Crate>, name: &str) -> String {
    let item = api.and_then(|api| api.types.iter().find(|item| item.name == name));
    match item {
        Some(item) if item.validator.is_some() => format!("Ok(checked::<generated::types::{}>)", item.ident),
        Some(item) => format!("Ok(read::<generated::types::{}>)", item.ident),
        None => "Err(\"no type was made of it\")".to_owned(),
    }
}
