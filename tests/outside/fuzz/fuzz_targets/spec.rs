//! Text as a spec: it is accepted and generated from, or refused with findings that can be shown.
#![no_main]

use libfuzzer_sys::fuzz_target;
use specwright::backend::Header;
use specwright::backend::rust::Runtime;
use specwright::diagnostic::{Severity, Style, render, to_json};
use specwright::pipeline;
use specwright::source::{SourceFile, SourceMap};

fuzz_target!(|bytes: &[u8]| {
    let sources = SourceMap::new(vec![SourceFile::new("spec.yaml", String::from_utf8_lossy(bytes))]);
    let checked = pipeline::check(&sources);
    let errors = checked.diagnostics.iter().any(|found| found.check.severity == Severity::Error);
    assert_eq!(checked.api.is_none(), errors, "what is refused has an error, and nothing else");
    if let Some(api) = &checked.api {
        let files =
            pipeline::generate(api, &Header::new("spec.yaml", "a fuzzer"), &Runtime::Path("../runtime".to_owned()));
        assert!(!files.is_empty());
    }
    for found in checked.diagnostics.iter().take(6) {
        assert!(render(found, &sources, Style::Plain).contains(found.check.id));
    }
    assert!(to_json(&checked.diagnostics, &sources).is_array());
});
