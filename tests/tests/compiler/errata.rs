//! Whoever uses a crate learns of each erratum: it stands once in the module `errata`, with its readings, and something
//! else leads there.

use specwright::backend::OutputFile;
use specwright::model::Erratum;
use specwright::pipeline;
use specwright::source::{SourceFile, SourceMap};
use specwright_tests::folder::specs;
use specwright_tests::{accepted, generated};

/// The Rust of a crate by its files, and the errata of its API.
fn crate_of(files: Vec<SourceFile>) -> (Vec<OutputFile>, Vec<Erratum>) {
    let api = pipeline::check(&SourceMap::new(files)).api.expect("it is accepted");
    let files = generated(&api);
    (files.into_iter().filter(|file| file.path.ends_with(".rs")).collect(), api.errata.clone())
}

#[test]
fn each_erratum_stands_once_and_something_leads_there() {
    let mut all = specs();
    all.extend(accepted().into_iter().map(|case| (case.name, case.files)));
    let mut seen = 0;
    for (name, files) in all {
        let (files, errata) = crate_of(files);
        let (pages, rest): (Vec<_>, Vec<_>) = files.iter().partition(|file| file.path.ends_with("errata.rs"));
        assert_eq!(pages.len(), usize::from(!errata.is_empty()), "{name}");
        let unfolded = |file: &OutputFile| {
            let lines = file.text.lines().map(|line| line.trim_start().trim_start_matches(['/', '!']).trim());
            lines.collect::<Vec<_>>().join(" ")
        };
        let page: String = pages.iter().copied().map(unfolded).collect();
        let rest: String = rest.iter().copied().map(unfolded).collect();
        for erratum in errata {
            let id = &erratum.id.value;
            let heading = format!("</a>`{id}` ");
            assert_eq!(page.matches(&heading).count(), 1, "{name}: {id}");
            let entry = page.split(&heading).nth(1).and_then(|rest| rest.split("<a id=").next());
            let entry = entry.expect("it was found above");
            for reading in &erratum.readings {
                assert!(
                    entry.contains(&format!("`{}`", reading.value)),
                    "{name}: {id} does not show {}",
                    reading.value
                );
            }
            assert!(rest.contains(&format!("errata#erratum-{id})")), "{name}: nothing leads to {id}");
            seen += 1;
        }
    }
    assert!(seen > 300, "the specs record more than {seen} errata");
}
