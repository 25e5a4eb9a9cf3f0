//! `progenitor`, which reads OpenAPI 3.0.

use std::error::Error;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::Path;

use progenitor_impl::Generator;
use serde_json::{Map, Value};

use crate::Result;

/// What every crate stands on; the versions are those of the lock file.
const DEPENDENCIES: &str = r#"
[dependencies]
bytes = "1"
chrono = { version = "0.4", default-features = false, features = ["serde"] }
futures-core = "0.3"
progenitor-client = "=0.15.1"
regress = "0.12"
reqwest = { version = "0.13", default-features = false, features = ["json", "query", "stream"] }
serde = { version = "1", features = ["derive"] }
serde_json = "1"
serde_urlencoded = "0.7"
uuid = { version = "1", features = ["serde", "v4"] }
"#;

/// What it says where an operation has more than it knows: one type for all successes and one for all failures, and JSON under its
/// usual name.
const LIMITS: [&str; 2] = ["response_types.len() <= 1", "unexpected content type: "];

/// Writes the crate; whether of the whole document, or without what is beyond those limits.
pub fn write(document: &Path, package: &str, out: &Path) -> Result<bool> {
    let mut document: Value = serde_json::from_str(&std::fs::read_to_string(document)?)?;
    let (code, is_whole) = match code(&document) {
        Ok(code) => (code, true),
        Err(error) if LIMITS.iter().any(|limit| error.to_string().contains(limit)) => {
            keep_within_limits(&mut document);
            (code(&document)?, false)
        }
        Err(error) => return Err(error),
    };
    let folder = out.join(package);
    std::fs::create_dir_all(folder.join("src"))?;
    let head = format!("[package]\nname = \"{package}\"\nversion = \"0.1.0\"\nedition = \"2024\"\npublish = false\n");
    std::fs::write(folder.join("Cargo.toml"), head + DEPENDENCIES)?;
    std::fs::write(folder.join("src/lib.rs"), code)?;
    Ok(is_whole)
}

/// It panics at some of what it does not know.
fn code(document: &Value) -> Result<String> {
    let document = serde_json::from_value(document.clone())?;
    let generate = || Generator::default().generate_tokens(&document).map(|code| code.to_string());
    // Its panics are told with the other errors.
    let hook = std::panic::take_hook();
    std::panic::set_hook(Box::new(|_| ()));
    let made = catch_unwind(AssertUnwindSafe(generate));
    std::panic::set_hook(hook);
    match made {
        Ok(made) => Ok(made?),
        Err(panic) => {
            let words = panic.downcast_ref::<String>().cloned();
            let words = words.or_else(|| panic.downcast_ref::<&str>().map(|words| (*words).to_owned()));
            Err(Box::<dyn Error>::from(words.unwrap_or_default()))
        }
    }
}

/// Leaves each operation its first success, and names all media types alike.
fn keep_within_limits(document: &mut Value) {
    let paths = document["paths"].as_object_mut().into_iter().flat_map(Map::values_mut);
    for operation in paths.filter_map(Value::as_object_mut).flat_map(Map::values_mut) {
        if let Some(responses) = operation["responses"].as_object_mut() {
            let success = responses.keys().find(|status| status.starts_with('2')).cloned();
            responses.retain(|status, _| success.as_ref().is_none_or(|success| status == success));
            responses.values_mut().for_each(under_the_usual_name);
        }
        if let Some(body) = operation.get_mut("requestBody") {
            under_the_usual_name(body);
        }
    }
}

fn under_the_usual_name(carrier: &mut Value) {
    if let Some(content) = carrier.get_mut("content").and_then(Value::as_object_mut) {
        let media = std::mem::take(content).into_iter().map(|(_, media)| ("application/json".to_owned(), media));
        content.extend(media.take(1));
    }
}
