//! The manifest of a generated crate.

use crate::ir;

/// The text of `Cargo.toml`.
pub(super) fn text(api: &ir::Crate) -> String {
    let package = quoted(&api.package);
    let summary = quoted(&api.summary);
    let (default, transport) = if api.client.is_some() {
        ("\"reqwest\"", "# The transport over reqwest and rustls.\nreqwest = [\"specwright-runtime/reqwest\"]\n")
    } else {
        ("", "")
    };
    format!(
        "# @generated from specs/{name} by `cargo xtask regenerate`. Changes made here are lost.\n\n\
         [package]\nname = {package}\ndescription = {summary}\n\
         version.workspace = true\nedition.workspace = true\nrust-version.workspace = true\nlicense.workspace = true\n\n\
         [features]\ndefault = [{default}]\n{transport}\
         # `Serialize` and `Deserialize` of the types, exact with `serde_json`.\n\
         serde = [\"specwright-runtime/serde\"]\n\n\
         [dependencies]\nspecwright-runtime.workspace = true\n",
        name = api.package,
    )
}

/// A basic string of TOML.
fn quoted(text: &str) -> String {
    let mut out = String::from("\"");
    for c in text.chars() {
        match c {
            '"' | '\\' => out.extend(['\\', c]),
            _ if c.is_control() => out.push_str(&format!("\\u{:04X}", u32::from(c))),
            _ => out.push(c),
        }
    }
    out.push('"');
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn text_stays_in_its_string() {
        assert_eq!(quoted("a\"b\\c\n"), r#""a\"b\\c\u000A""#);
    }
}
