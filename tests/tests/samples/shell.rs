//! Runs the lines for a shell.

use std::process::Command;
use std::sync::LazyLock;

use specwright::example::{USER_VARIABLE, secrets};
use specwright::model::{AuthKind, Operation};
use specwright::valid::ValidApi;
use specwright_tests_generate::samples::{USER, secret};

/// Runs a line by `sh`, and tells what it printed; `None` without curl.
pub fn run(line: &str, base_url: &str, api: &ValidApi, operation: &Operation) -> Option<String> {
    if !has_curl() {
        return None;
    }
    let mut shell = Command::new("sh");
    shell.arg("-c").arg(line).env("BASE_URL", base_url).env(USER_VARIABLE, USER);
    for (scheme, variable) in secrets(api, operation) {
        let is_certificate = matches!(scheme.kind, AuthKind::ClientCertificate);
        shell.env(variable, if is_certificate { "/nowhere".to_owned() } else { secret(scheme) });
    }
    let output = shell.output().expect("there is a shell");
    Some(format!("{} {}", output.status, String::from_utf8_lossy(&output.stderr)))
}

/// Whether there is curl.
pub fn has_curl() -> bool {
    static HAS_CURL: LazyLock<bool> = LazyLock::new(|| Command::new("curl").arg("--version").output().is_ok());
    *HAS_CURL
}
