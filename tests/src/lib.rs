//! What the tests of this project share: cases in folders, a server on this machine, certificates, exact JSON.

pub mod certificates;
pub mod data;
pub mod faults;
pub mod folder;
pub mod in_memory;
pub mod modules;
pub mod pairs;
pub mod peers;
pub mod server;
pub mod summary;
pub mod tree;
pub mod virtual_time;

pub use folder::{Case, accepted, suite};

use specwright::backend::rust::Runtime;
use specwright::backend::{Header, OutputFile};
use specwright::diagnostic::{Diagnostic, Style, render, summary as counts};
use specwright::source::SourceMap;
use specwright::valid::ValidApi;

/// Every API that there is to look at, by name: those under `specs`, and the cases that are accepted.
///
/// # Panics
/// A spec cannot be read, or is refused.
#[must_use]
pub fn apis() -> Vec<(String, ValidApi)> {
    let cases = accepted().into_iter().map(|case| (case.name, case.files));
    let read = |files| specwright::pipeline::check(&SourceMap::new(files)).api.expect("the spec is accepted");
    folder::specs().into_iter().chain(cases).map(|(name, files)| (name, read(files))).collect()
}

/// The files of an API's crate.
#[must_use]
pub fn generated(api: &ValidApi) -> Vec<OutputFile> {
    let header = Header::new("a spec", "a test");
    specwright::pipeline::generate(api, &header, &Runtime::Path("../runtime".to_owned()))
}

/// All that a run prints, without colour: every finding, then the counts.
#[must_use]
pub fn printed(diagnostics: &[Diagnostic], sources: &SourceMap, style: Style) -> String {
    let mut out = String::new();
    for diagnostic in diagnostics {
        out.push_str(&render(diagnostic, sources, style));
        out.push_str("\n\n");
    }
    out.push_str(&counts(diagnostics));
    out.push('\n');
    out
}

/// Runs `compare` for every case and fails at the end with all that differed, so that one run shows everything.
///
/// # Panics
/// At least one case failed.
pub fn each(cases: &[Case], compare: impl Fn(&Case)) {
    let mut failed = Vec::new();
    for case in cases {
        if std::panic::catch_unwind(std::panic::AssertUnwindSafe(|| compare(case))).is_err() {
            failed.push(case.name.as_str());
        }
    }
    assert!(failed.is_empty(), "these cases failed: {}", failed.join(", "));
}

/// Compares text with `<name>.snap` in the folder of the case.
pub fn assert_snapshot(case: &Case, name: &str, text: &str) {
    insta::with_settings!({
        snapshot_path => case.path.as_path(),
        prepend_module_to_snapshot => false,
        omit_expression => true,
    }, {
        insta::assert_snapshot!(name, text);
    });
}

/// The example of the README, which has to compile.
#[cfg(doctest)]
#[doc = include_str!("../../README.md")]
pub struct Readme;
