//! Every fact of a spec stands in its docs: a walk over the model, with words of its own, looks for each in the Markdown, at the place
//! that its id leads to. `cargo test -p specwright-tests --test facts_in_docs -- --nocapture` prints how many there are.

mod fact;
mod links;
mod plain;
mod walk;

use specwright::backend::OutputFile;
use specwright::valid::ValidApi;
use specwright_tests::{apis, generated};

/// The Markdown of an API, by paths below its docs.
fn docs(api: &ValidApi) -> Vec<OutputFile> {
    let files = generated(api).into_iter();
    files.filter_map(|file| Some(OutputFile { path: file.path.strip_prefix("docs/")?.to_owned(), ..file })).collect()
}

#[test]
fn every_fact_is_in_the_docs() {
    let (mut count, mut missing) = (0, Vec::new());
    for (name, api) in apis() {
        let found = fact::find(&walk::facts(&api), &docs(&api));
        println!("{name}: {} facts", found.count);
        count += found.count;
        missing.extend(found.missing.into_iter().map(|fact| format!("{name}: {fact}")));
    }
    println!("{count} facts in all");
    assert!(missing.is_empty(), "{} of {count} facts are missing:\n{}", missing.len(), missing.join("\n"));
    assert!(count > 8_000, "{count}");
}

#[test]
fn a_line_that_goes_takes_facts_with_it() {
    let (_, api) = apis().into_iter().find(|(name, _)| name == "fasttrack").unwrap();
    let (facts, files) = (walk::facts(&api), docs(&api));
    for id in ["contacts.list.query.page", "Contact.email", "EntitlementUpdates.seats-add-up", "erratum.time-zone-id"] {
        let without = files.iter().map(|file| {
            let lines: Vec<&str> =
                file.text.lines().filter(|line| !line.contains(&format!("<a id=\"{id}\"></a>"))).collect();
            OutputFile { path: file.path.clone(), text: lines.join("\n") }
        });
        let missing = fact::find(&facts, &without.collect::<Vec<_>>()).missing;
        assert!(missing.iter().any(|fact| fact.contains(id)), "{id}: {missing:#?}");
    }
}

#[test]
fn every_link_leads_to_an_id() {
    let mut count = 0;
    for (name, api) in apis() {
        count += links::check(&name, &docs(&api));
    }
    println!("{count} links");
    assert!(count > 5_000, "{count}");
}

#[test]
fn two_runs_give_the_same_bytes() {
    for (name, api) in apis() {
        assert_eq!(docs(&api), docs(&api), "{name}");
    }
}
