//! The version of the generated crate is one that cargo reads.

use crate::diagnostic::{Check, Diagnostic, Diagnostics};
use crate::model::Api;

pub(super) static CHECK: Check = Check::error(
    "crate-version",
    "`crate: {version: …}` is a version as cargo reads it: three numbers, and what semantic versioning allows behind them.",
);

pub(super) fn run(api: &Api, diagnostics: &mut Diagnostics) {
    let Some(version) = &api.crate_version else { return };
    if let Err(error) = semver::Version::parse(version) {
        let message = format!("`{}` is not the version of a crate: {error}", version.value);
        diagnostics.push(
            Diagnostic::new(&CHECK, version.span, message).help("write three numbers, like `0.1.0` or `1.0.0-beta.2`"),
        );
    }
}
