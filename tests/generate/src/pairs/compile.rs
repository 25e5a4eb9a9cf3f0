//! Runs cargo, and reads which files errors are about.

use std::collections::BTreeMap;
use std::path::Path;
use std::process::{Command, Stdio};

use serde_json::Value;

/// The errors by the files that they are about; none if everything compiles.
pub(super) fn errors(folder: &Path) -> Result<BTreeMap<String, Vec<String>>, String> {
    let program = std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
    let output = Command::new(program)
        .args(["check", "--offline", "--quiet", "--message-format", "json", "--package", "consumers"])
        // Beside the folder, which is made anew each time.
        .args(["--target-dir".as_ref(), folder.with_extension("target").as_os_str()])
        .current_dir(folder)
        .env_remove("RUSTFLAGS")
        .stdin(Stdio::null())
        .output()
        .map_err(|error| format!("cannot run cargo: {error}"))?;
    let mut found: BTreeMap<String, Vec<String>> = BTreeMap::new();
    for line in String::from_utf8_lossy(&output.stdout).lines() {
        let Ok(json) = serde_json::from_str::<Value>(line) else { continue };
        let message = &json["message"];
        if json["reason"] != "compiler-message" || message["level"] != "error" {
            continue;
        }
        let Some(file) = file(message) else { continue };
        let code = message["code"]["code"].as_str().unwrap_or("error");
        let said = format!("{code}: {}", message["message"].as_str().unwrap_or_default());
        found.entry(file).or_default().push(said);
    }
    if found.is_empty() && !output.status.success() {
        return Err(format!("cargo could not check: {}", String::from_utf8_lossy(&output.stderr)));
    }
    Ok(found)
}

/// The file that an error is about; none for the one that counts the others.
fn file(message: &Value) -> Option<String> {
    let spans = message["spans"].as_array()?;
    let span = spans.iter().find(|span| span["is_primary"] == true).or_else(|| spans.first())?;
    span["file_name"].as_str().map(|name| name.replace('\\', "/"))
}
