//! What was recorded of a page against the page as it is now.

use specwright::documents::{Change, DocumentReport, compare, normalise, record};
use specwright::model::{DocumentId, Recorded};
use specwright::pipeline;
use specwright::source::{SourceFile, SourceMap};
use specwright::valid::ValidApi;

const PAGE: &str = "\
Shop API
All about things.

Orders   are made
with a POST.

They can be undone.

Refunds are rare.

Orders are kept
for ten years.
";

/// Four sections; the words of one stand on the page twice.
fn spec(recorded: &str) -> ValidApi {
    let text = format!(
        "api: shop
documents:
  page:
    title: Shop API
    retrieved: \"2026-11-20\"
    sections:
      all: Shop API
      orders: Orders are made
      refunds: {{starts: Refunds are, excused: nothing that travels}}
      keeping: {{starts: Orders are, nth: 2}}
types:
  Thing: {{source: page / all, fields: {{id: string, ordered: {{type: date, source: [page / orders, page / keeping]}}}}}}
{recorded}"
    );
    let sources = SourceMap::new(vec![SourceFile::new("shop.yaml", text)]);
    let checked = pipeline::check(&sources);
    assert!(checked.diagnostics.is_empty(), "{:?}", checked.diagnostics);
    checked.api.expect("the spec is accepted")
}

fn recorded_of(page: &str) -> String {
    let api = spec("");
    let mut out = String::from("recorded:\n  page:\n");
    for (section, Recorded { hash, paragraphs }) in record(&api.documents[0], page) {
        out.push_str(&format!("    {section}: {hash} {}\n", paragraphs.join(" ")));
    }
    out
}

fn report(recorded: &str, page: &str) -> DocumentReport {
    compare(&spec(recorded), DocumentId(0), page)
}

fn change<'a>(report: &'a DocumentReport, section: &str) -> &'a Change {
    &report.sections.iter().find(|known| known.section == section).expect("the section is reported").change
}

#[test]
fn a_page_that_was_recorded_is_the_same() {
    let report = report(&recorded_of(PAGE), PAGE);
    assert!(report.is_same(), "{report:?}");
    assert_eq!(report.document, "page");
}

#[test]
fn white_space_and_line_ends_are_no_change() {
    let other = PAGE.replace('\n', "\r\n").replace("are made\r\nwith", "are made with").replace(' ', "\u{a0} ");
    assert!(report(&recorded_of(PAGE), &other).is_same());
    assert_eq!(normalise(" a\u{a0}b\r\n\tc "), "a b c");
}

#[test]
fn what_was_never_recorded_is_new() {
    let report = report("", PAGE);
    assert!(report.sections.iter().all(|section| section.change == Change::New), "{report:?}");
    assert!(!report.is_same());
}

#[test]
fn the_facts_of_a_section_are_named() {
    let report = report("", PAGE);
    let facts: Vec<(&str, Vec<&str>)> = report
        .sections
        .iter()
        .map(|section| (section.section.as_str(), section.facts.iter().map(String::as_str).collect()))
        .collect();
    assert_eq!(
        facts,
        [
            ("all", vec!["types.Thing"]),
            ("orders", vec!["types.Thing.ordered"]),
            ("refunds", vec![]),
            ("keeping", vec!["types.Thing.ordered"]),
        ]
    );
}

#[test]
fn a_changed_paragraph_is_shown_by_its_first_words() {
    let page = PAGE
        .replace("They can be undone.", "They can be undone within a day, but not on the very last day of a month.");
    let report = report(&recorded_of(PAGE), &page);
    let expected = Change::Changed { appeared: vec!["They can be undone within a day, but".to_owned()], gone: 1 };
    assert_eq!(change(&report, "orders"), &expected);
    for section in ["all", "refunds", "keeping"] {
        assert_eq!(change(&report, section), &Change::Same, "{section}");
    }
}

#[test]
fn a_paragraph_that_left_or_was_doubled_is_counted() {
    let recorded = recorded_of(PAGE);
    let without = report(&recorded, &PAGE.replace("They can be undone.\n\n", ""));
    assert_eq!(change(&without, "orders"), &Change::Changed { appeared: vec![], gone: 1 });
    let doubled =
        report(&recorded, &PAGE.replace("They can be undone.\n", "They can be undone.\n\nThey can be undone.\n"));
    assert_eq!(
        change(&doubled, "orders"),
        &Change::Changed { appeared: vec!["They can be undone.".to_owned()], gone: 0 }
    );
}

#[test]
fn a_section_that_appeared_shows_in_the_one_before_it() {
    let page = PAGE.replace("Refunds are rare.", "Refunds are rare.\n\nGifts are new\nand free.");
    let report = report(&recorded_of(PAGE), &page);
    assert_eq!(
        change(&report, "refunds"),
        &Change::Changed { appeared: vec!["Gifts are new and free.".to_owned()], gone: 0 }
    );
    assert_eq!(change(&report, "orders"), &Change::Same);
}

#[test]
fn a_section_whose_first_words_left_is_gone() {
    let report = report(&recorded_of(PAGE), &PAGE.replace("Orders   are made", "Orders are placed"));
    assert_eq!(change(&report, "orders"), &Change::Gone);
    assert_eq!(change(&report, "refunds"), &Change::Same);
}

#[test]
fn words_that_now_stand_twice_are_ambiguous() {
    let page = PAGE.replace("All about things.", "Shop API and more.");
    let report = report(&recorded_of(PAGE), &page);
    assert_eq!(change(&report, "all"), &Change::Ambiguous { times: 2 });
}

#[test]
fn text_before_the_first_section_is_covered_by_none() {
    let report = report(&recorded_of(PAGE), &format!("A notice that is new on this page.\n\n{PAGE}"));
    assert_eq!(report.uncovered.as_deref(), Some("A notice that is new on this page."));
    assert!(!report.is_same());
    assert!(report.sections.iter().all(|section| section.change == Change::Same), "{report:?}");
}

#[test]
fn only_whole_words_begin_a_section() {
    let page = PAGE.replace("All about things.", "All about WorkShop API calls.");
    let report = report(&recorded_of(&page), &page);
    assert!(report.is_same(), "{report:?}");
    let longer = PAGE.replace("Refunds are rare.", "Refunds arent rare. Refunds are rare.");
    assert_eq!(change(&self::report("", &longer), "refunds"), &Change::New);
}

#[test]
fn an_empty_page_has_lost_everything() {
    let report = report(&recorded_of(PAGE), "");
    assert!(report.sections.iter().all(|section| section.change == Change::Gone), "{report:?}");
    assert_eq!(report.uncovered, None);
}

#[test]
fn sections_in_another_order_are_told() {
    let page = "Shop API\nAll.\n\nRefunds are rare.\n\nOrders are made\nnow.\n\nOrders are kept.\n";
    let report = report(&recorded_of(PAGE), page);
    assert_eq!(change(&report, "refunds"), &Change::Gone, "it no longer follows the orders");
}

#[test]
fn the_report_reads_as_json() {
    let report = report(&recorded_of(PAGE), &PAGE.replace("Refunds", "Returns"));
    let json = serde_json::to_value(&report).expect("JSON can be written");
    assert_eq!(json["sections"][0]["change"], "same");
    assert_eq!(json["sections"][2]["change"], "gone");
    assert_eq!(json["sections"][1]["change"], "changed");
}
