//! The exported JSON Schemas, as jsonschema compiles them.

use std::path::Path;

use jsonschema::Validator;
use serde_json::{Value, json};

/// The validator of one type of an API.
///
/// # Errors
/// If the schema cannot be read or compiled.
pub fn of(folder: &Path, api: &str, name: &str) -> Result<Validator, String> {
    let path = folder.join(format!("{api}.schema.json"));
    let text = std::fs::read_to_string(&path).map_err(|error| format!("cannot read {}: {error}", path.display()))?;
    let mut document: Value = serde_json::from_str(&text).map_err(|error| format!("{}: {error}", path.display()))?;
    let whole = document.as_object_mut().ok_or_else(|| format!("{} is no object", path.display()))?;
    whole.insert("$ref".to_owned(), json!(format!("#/$defs/{name}")));
    jsonschema::options()
        .should_validate_formats(true)
        .build(&document)
        .map_err(|error| format!("the schema of {name} does not compile: {error}"))
}
