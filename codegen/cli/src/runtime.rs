//! Where generated crates find the runtime: `--runtime path:DIR`, `git:URL[#REV]` or `VERSION`.

use std::fmt;
use std::path::{Path, PathBuf};
use std::str::FromStr;

use specwright::backend::rust::Runtime;

use crate::project::{absolute, real, relative, slashes};
use crate::{Failure, Project, workspace};

/// The runtime as a command line names it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum RuntimeArgument {
    /// A folder, from the current one.
    Path(PathBuf),
    /// Anything that stands in a manifest as it is written.
    Elsewhere(Runtime),
}

impl FromStr for RuntimeArgument {
    type Err = Failure;

    fn from_str(text: &str) -> Result<Self, Failure> {
        if let Some(folder) = text.strip_prefix("path:") {
            return if folder.is_empty() {
                Err(expected("a folder after `path:`"))
            } else {
                Ok(Self::Path(folder.into()))
            };
        }
        if let Some(address) = text.strip_prefix("git:") {
            let (url, rev) = address.split_once('#').map_or((address, None), |(url, rev)| (url, Some(rev)));
            if !is_url(url) || rev == Some("") {
                return Err(expected("a URL after `git:`, and a revision after `#`"));
            }
            return Ok(Self::Elsewhere(Runtime::Git { url: url.to_owned(), rev: rev.map(str::to_owned) }));
        }
        match semver::VersionReq::parse(text) {
            Ok(_) => Ok(Self::Elsewhere(Runtime::Version(text.to_owned()))),
            Err(error) => Err(expected(&format!("`path:DIR`, `git:URL[#REV]` or a version ({error})"))),
        }
    }
}

/// As it is typed.
impl fmt::Display for RuntimeArgument {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Path(folder) => write!(f, "path:{}", folder.display()),
            Self::Elsewhere(Runtime::Path(folder)) => write!(f, "path:{folder}"),
            Self::Elsewhere(Runtime::Git { url, rev: None }) => write!(f, "git:{url}"),
            Self::Elsewhere(Runtime::Git { url, rev: Some(rev) }) => write!(f, "git:{url}#{rev}"),
            Self::Elsewhere(Runtime::Version(version)) => f.write_str(version),
        }
    }
}

fn expected(what: &str) -> Failure {
    format!("expected {what}")
}

/// Whether cargo can take it for the address of a repository: a scheme, and what follows it without blanks or quotes.
fn is_url(text: &str) -> bool {
    let is_scheme = |scheme: &str| {
        scheme.starts_with(|c: char| c.is_ascii_alphabetic())
            && scheme.chars().all(|c| c.is_ascii_alphanumeric() || matches!(c, '+' | '-' | '.'))
    };
    let is_rest = |rest: &str| {
        !rest.is_empty() && !rest.contains(|c: char| c.is_whitespace() || c.is_control() || "\"'\\".contains(c))
    };
    text.split_once("://").is_some_and(|(scheme, rest)| is_scheme(scheme) && is_rest(rest))
}

/// The dependency of the crates below a project's output folder, each in a folder of its own.
///
/// # Errors
///
/// If the runtime is not where the command line says, or nothing says where it is.
pub fn resolve(argument: Option<&RuntimeArgument>, project: &Project) -> Result<Runtime, Failure> {
    let folder = match argument {
        Some(RuntimeArgument::Elsewhere(runtime)) => return Ok(runtime.clone()),
        Some(RuntimeArgument::Path(folder)) => absolute(folder)?,
        None if is_package(&project.runtime) => project.runtime.clone(),
        None => {
            return Err(format!(
                "where do crates find the runtime? the checkout that built this program is not there ({}); \
                 say `--runtime path:DIR`, `--runtime git:URL[#REV]` or `--runtime VERSION`",
                project.runtime.display()
            ));
        }
    };
    if !is_package(&folder) {
        return Err(format!("{} is not the runtime: it has no Cargo.toml of `specwright-runtime`", folder.display()));
    }
    // Two dots lead out of the folder that a link stands for.
    Ok(Runtime::Path(slashes(&relative(&real(&project.out).join("crate"), &real(&folder)))))
}

/// Whether a folder holds the runtime's package.
fn is_package(folder: &Path) -> bool {
    workspace::package(folder).as_deref() == Some("specwright-runtime")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn three_ways_to_say_it() {
        let git = |rev: Option<&str>| {
            RuntimeArgument::Elsewhere(Runtime::Git { url: "https://example.com/s".into(), rev: rev.map(Into::into) })
        };
        assert_eq!("path:../runtime".parse(), Ok(RuntimeArgument::Path("../runtime".into())));
        assert_eq!("git:https://example.com/s".parse(), Ok(git(None)));
        assert_eq!("git:https://example.com/s#v1".parse(), Ok(git(Some("v1"))));
        assert_eq!("0.1".parse(), Ok(RuntimeArgument::Elsewhere(Runtime::Version("0.1".into()))));
        for wrong in [
            "",
            "path:",
            "git:",
            "git:#a",
            "git:https://example.com#",
            "git:not a url",
            "git:../x",
            "git:git@example.com:a/b.git",
            "git:https://a\"b",
            "../runtime",
        ] {
            assert!(wrong.parse::<RuntimeArgument>().is_err_and(|told| told.starts_with("expected ")), "{wrong}");
        }
    }
}
