//! Where a generated crate finds the runtime.

use std::fmt::Write as _;

/// Where a generated crate finds `specwright-runtime`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Runtime {
    /// In a folder, from that of the crate.
    Path(String),
    /// In a git repository.
    Git {
        /// Its URL.
        url: String,
        /// A commit, tag or branch; without it the repository's default branch.
        rev: Option<String>,
    },
    /// In the registry, by a version requirement.
    Version(String),
}

impl Runtime {
    /// The dependency, as the value of a key in TOML.
    pub(super) fn dependency(&self) -> String {
        let mut table = String::from("{ ");
        let _ = match self {
            Self::Path(path) => write!(table, "path = {}", quoted(path)),
            Self::Git { url, rev: None } => write!(table, "git = {}", quoted(url)),
            Self::Git { url, rev: Some(rev) } => write!(table, "git = {}, rev = {}", quoted(url), quoted(rev)),
            Self::Version(version) => write!(table, "version = {}", quoted(version)),
        };
        table.push_str(", default-features = false }");
        table
    }
}

/// A basic string of TOML.
pub(super) fn quoted(text: &str) -> String {
    let mut out = String::from("\"");
    for c in text.chars() {
        match c {
            '"' | '\\' => out.extend(['\\', c]),
            _ if c.is_control() => {
                let _ = write!(out, "\\u{:04X}", u32::from(c));
            }
            _ => out.push(c),
        }
    }
    out.push('"');
    out
}

#[cfg(test)]
mod tests {
    use super::{Runtime, quoted};

    #[test]
    fn text_stays_in_its_string() {
        assert_eq!(quoted("a\"b\\c\n"), r#""a\"b\\c\u000A""#);
    }

    #[test]
    fn each_place_is_a_dependency_without_the_default_transport() {
        let git = |rev: Option<&str>| Runtime::Git { url: "https://example.com/s".into(), rev: rev.map(Into::into) };
        for (runtime, written) in [
            (Runtime::Path("../../runtime".into()), r#"{ path = "../../runtime", default-features = false }"#),
            (git(None), r#"{ git = "https://example.com/s", default-features = false }"#),
            (git(Some("v1")), r#"{ git = "https://example.com/s", rev = "v1", default-features = false }"#),
            (Runtime::Version("0.1".into()), r#"{ version = "0.1", default-features = false }"#),
        ] {
            assert_eq!(runtime.dependency(), written);
        }
    }
}
