//! Pages of vendors, spoilt: they are recorded and compared whatever stands on them, with work in proportion to their length.

use specwright::documents::{compare, normalise, record};
use specwright::model::{DocumentId, Recorded};
use specwright::pipeline;
use specwright::source::{SourceFile, SourceMap};
use specwright::valid::ValidApi;
use specwright_tests_soak::Dice;
use specwright_tests_soak::mutation::{seeds, spoil};

const PAGE: &str = "Shop API\nAll about things.\n\nOrders   are made\nwith a POST.\n\nThey can be undone.\n\nRefunds are rare.\n\n\
    Orders are kept\nfor ten years.\n";

/// How many pages there are, unless `SPECWRIGHT_FUZZ` says otherwise.
const EACH: u64 = 1_000;

/// An API whose page has three sections, one of which begins with words that stand there twice.
fn api(recorded: &str) -> ValidApi {
    let sections = "{all: Shop API, orders: Orders are made, keeping: {starts: Orders are, nth: 2}}";
    let text = format!(
        "api: shop\ndocuments:\n  page: {{title: Shop API, retrieved: \"2026-11-20\", sections: {sections}}}\n\
         types:\n  Thing: {{source: [page / all, page / orders, page / keeping], fields: {{id: string}}}}\n{recorded}"
    );
    let checked = pipeline::check(&SourceMap::new(vec![SourceFile::new("shop.yaml", text)]));
    checked.api.expect("the spec is accepted")
}

/// Pages that are spoilt, longer ones made of several, and noise.
fn page(dice: &mut Dice) -> String {
    let mut page = match dice.below(4) {
        0 => PAGE.repeat(dice.below(20)),
        1 => (0..dice.below(400))
            .filter_map(|_| char::from_u32(u32::try_from(dice.below(0x3000)).unwrap_or(0)))
            .collect(),
        _ => PAGE.to_owned(),
    };
    for _ in 0..=dice.below(4) {
        page = spoil(&page, dice);
    }
    page
}

#[test]
fn spoilt_pages_are_recorded_and_compared() {
    let plain = api("");
    let mut recorded = String::from("recorded:\n  page:\n");
    for (section, Recorded { hash, paragraphs }) in record(&plain.documents[0], PAGE) {
        recorded.push_str(&format!("    {section}: {hash} {}\n", paragraphs.join(" ")));
    }
    let api = api(&recorded);
    assert!(compare(&api, DocumentId(0), PAGE).is_same());
    for seed in seeds(EACH) {
        let page = page(&mut Dice::new(seed));
        let outcome = std::panic::catch_unwind(|| {
            let work = allocation_counter::measure(|| {
                let same = compare(&api, DocumentId(0), &page).is_same();
                assert!(!same || normalise(&page).contains("Orders are made"));
                let _ = record(&api.documents[0], &page);
            });
            let length = u64::try_from(page.len()).unwrap_or(u64::MAX);
            assert!(work.count_total <= 1_000 + 20 * length, "takes {work:?} for {length} bytes");
            assert!(work.bytes_total <= 100_000 + 1_000 * length, "takes {work:?} for {length} bytes");
        });
        assert!(outcome.is_ok(), "seed {seed}: {page:?}");
    }
}
