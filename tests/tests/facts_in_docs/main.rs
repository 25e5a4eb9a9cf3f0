//! Every fact of a spec stands in its docs: a walk over the model, with words of its own, looks for each in the Markdown and in the
//! site, at the place that its id leads to. `cargo test -p specwright-tests --test facts_in_docs -- --nocapture` prints how many there are.

mod fact;
mod html;
mod links;
mod plain;
mod walk;

use specwright::backend::{Header, OutputFile};
use specwright::valid::ValidApi;
use specwright_site::Reference;
use specwright_tests::{apis, generated};

/// The Markdown of an API, by paths below its docs.
fn docs(api: &ValidApi) -> Vec<OutputFile> {
    let files = generated(api).into_iter();
    files.filter_map(|file| Some(OutputFile { path: file.path.strip_prefix("docs/")?.to_owned(), ..file })).collect()
}

/// The pages of an API in a site.
fn pages(api: &ValidApi) -> Vec<OutputFile> {
    part(api).files.into_iter().filter(|file| file.path.ends_with(".html")).collect()
}

/// The part of a site that is about an API.
fn part(api: &ValidApi) -> Reference {
    let header = Header::new("a spec", "a test");
    specwright_site::reference(api, &specwright::pipeline::lower(api), &header, &header)
}

#[test]
fn every_fact_is_in_the_docs() {
    let (mut count, mut missing) = (0, Vec::new());
    for (name, api) in apis() {
        let facts = walk::facts(&api);
        let in_markdown = fact::find(&facts, &plain::places(&docs(&api)));
        let in_html = fact::find(&facts, &html::places(&api.name.value, &pages(&api)));
        println!("{name}: {} facts", facts.len());
        count += facts.len();
        missing.extend(in_markdown.into_iter().map(|fact| format!("{name} in Markdown: {fact}")));
        missing.extend(in_html.into_iter().map(|fact| format!("{name} in HTML: {fact}")));
    }
    println!("{count} facts in all, in Markdown and in HTML");
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
        let missing = fact::find(&facts, &plain::places(&without.collect::<Vec<_>>()));
        assert!(missing.iter().any(|fact| fact.contains(id)), "{id}: {missing:#?}");
    }
}

#[test]
fn a_row_of_a_page_that_goes_takes_facts_with_it() {
    let (_, api) = apis().into_iter().find(|(name, _)| name == "fasttrack").unwrap();
    let facts = walk::facts(&api);
    for id in ["contacts.list.query.page", "Contact.email", "EntitlementUpdates.seats-add-up"] {
        let without = pages(&api).into_iter().map(|file| {
            let text = match file.text.split_once(&format!("<tr id=\"{id}\"")) {
                Some((before, row)) => format!("{before}<tr {}", row.split_once("</tr>").unwrap().1),
                None => file.text,
            };
            OutputFile { path: file.path, text }
        });
        let missing = fact::find(&facts, &html::places(&api.name.value, &without.collect::<Vec<_>>()));
        assert!(missing.iter().any(|fact| fact.contains(id)), "{id}: {missing:#?}");
    }
}

#[test]
fn every_link_leads_to_an_id() {
    let mut count = 0;
    let mut parts = Vec::new();
    for (name, api) in apis() {
        count += links::check(&name, &docs(&api));
        parts.push(part(&api));
    }
    let site = specwright_site::site(parts, &Header::new("specs", "a test"));
    count += html::check_links(&site);
    println!("{count} links");
    assert!(count > 5_000, "{count}");
}

#[test]
fn two_runs_give_the_same_bytes() {
    for (name, api) in apis() {
        assert_eq!(docs(&api), docs(&api), "{name}");
        assert_eq!(pages(&api), pages(&api), "{name}");
    }
}
