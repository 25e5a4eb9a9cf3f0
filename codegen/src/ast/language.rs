//! The version of the spec language. It is looked at before anything else, because a spec of another version would be misread.

use super::yaml::{Yaml, YamlKind};
use crate::diagnostic::{Check, Diagnostic, Diagnostics};

pub(super) static LANGUAGE_VERSION: Check = Check::error(
    "language-version",
    "`specwright` at the top of a spec is the version of the language that it is written in. A program reads one version; a spec of another one would be misread, so nothing else is said of it.",
);

/// The version that this program reads.
const VERSION: &str = "1";

/// Whether none of the files is of another version.
pub fn is_known(files: &[Yaml], diagnostics: &mut Diagnostics) -> bool {
    let others: Vec<&Yaml> = files.iter().filter_map(version).filter(|version| !is_ours(version)).collect();
    for other in &others {
        let message = format!("a spec of another version: this program reads version {VERSION} of the language");
        let help = format!("write `specwright: {VERSION}`, or use a program that reads this version");
        diagnostics.push(Diagnostic::new(&LANGUAGE_VERSION, other.span, message).help(help));
    }
    others.is_empty()
}

fn version(file: &Yaml) -> Option<&Yaml> {
    let YamlKind::Map(entries) = &file.kind else { return None };
    entries
        .iter()
        .find(|(key, _)| matches!(&key.kind, YamlKind::Scalar(name) if name.text == "specwright"))
        .map(|(_, value)| value)
}

fn is_ours(version: &Yaml) -> bool {
    matches!(&version.kind, YamlKind::Scalar(scalar) if scalar.text == VERSION)
}
