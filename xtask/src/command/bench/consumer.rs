//! A program that reads and writes every type of a generated crate. Code that is generic over a serializer is compiled where it is used, so
//! that the library alone tells only half of what a user waits for.

use std::fmt::Write as _;
use std::path::Path;

use specwright_cli::Failure;

/// How a generated crate reads and writes JSON.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Form {
    /// Through serde, as the peers do.
    Serde,
    /// Through our runtime.
    Runtime,
}

/// The program's `main.rs`; `types` is the path of the module that holds the types.
pub fn program(types: &str, names: &[String], form: Form) -> String {
    let (read, write) = match form {
        Form::Serde => ("serde_json::from_str", "serde_json::to_string(&value).unwrap_or_default()"),
        Form::Runtime => ("specwright_runtime::from_str", "specwright_runtime::to_string(&value)"),
    };
    let mut out = String::from("fn main() {\n    let text = std::env::args().nth(1).unwrap_or_default();\n");
    for name in names {
        let _ =
            writeln!(out, "    if let Ok(value) = {read}::<{types}::{name}>(&text) {{ println!(\"{{}}\", {write}); }}");
    }
    out.push_str("}\n");
    out
}

/// The manifest of the program.
pub fn manifest(package: &str, folder: &Path, runtime: &Path) -> String {
    format!(
        "[package]\nname = \"consumer\"\nversion = \"0.1.0\"\nedition = \"2024\"\n\n[dependencies]\n{package} = {{ path = {:?} }}\nserde_json = \"1\"\nspecwright-runtime = {{ path = {:?}, default-features = false }}\n\n[workspace]\n",
        folder.display().to_string(),
        runtime.display().to_string(),
    )
}

/// The public types below a folder that derive `Deserialize`, without generic ones; those indented by `indent` blanks, which
/// are the ones that the module of types shows by their name.
pub fn serde_types(folder: &Path, indent: usize) -> Result<Vec<String>, Failure> {
    let mut names = Vec::new();
    let listing = std::fs::read_dir(folder).map_err(|error| format!("cannot read {}: {error}", folder.display()))?;
    for entry in listing.filter_map(Result::ok) {
        let path = entry.path();
        if path.is_dir() {
            names.extend(serde_types(&path, indent)?);
        } else if path.extension().is_some_and(|extension| extension == "rs") {
            let text =
                std::fs::read_to_string(&path).map_err(|error| format!("cannot read {}: {error}", path.display()))?;
            names.extend(serde_types_in(&text, indent));
        }
    }
    names.sort();
    names.dedup();
    Ok(names)
}

fn serde_types_in(text: &str, indent: usize) -> Vec<String> {
    let mut names = Vec::new();
    let mut readable = false;
    for whole in text.lines() {
        let line = whole.trim();
        if line.contains("Deserialize") {
            readable = true;
        }
        let item = line.strip_prefix("pub struct ").or_else(|| line.strip_prefix("pub enum "));
        if let Some(item) = item {
            let name: String = item.chars().take_while(|c| c.is_alphanumeric() || *c == '_').collect();
            let own = whole.len() - whole.trim_start().len() == indent;
            if readable && own && !item[name.len()..].starts_with('<') {
                names.push(name);
            }
            readable = false;
        } else if line.starts_with("impl") || line == "}" {
            readable = false;
        }
    }
    names
}

#[cfg(test)]
mod tests {
    use super::serde_types_in;

    #[test]
    fn only_types_that_can_be_read_are_found() {
        let text = "#[derive(\n  serde::Deserialize\n)]\n#[serde(x)]\npub struct A {\n}\n#[derive(Clone)]\npub struct B;\n#[derive(Deserialize)]\npub enum C<T> {}\n  #[derive(Deserialize)]\n  pub struct D;\n";
        assert_eq!(serde_types_in(text, 0), ["A"]);
    }
}
