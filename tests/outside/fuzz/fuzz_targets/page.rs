//! Text as a vendor's page: its sections are recorded, and compared with those of the page before.
#![no_main]

use libfuzzer_sys::fuzz_target;
use specwright::documents::{compare, record};
use specwright::model::DocumentId;
use specwright::pipeline;
use specwright::source::{SourceFile, SourceMap};
use specwright::valid::ValidApi;
use std::sync::LazyLock;

const SPEC: &str = "api: shop
documents:
  page: {title: Shop API, retrieved: \"2026-11-20\", sections: {all: Shop API, orders: Orders are made, keeping: {starts: Orders are, nth: 2}}}
types:
  Thing: {source: [page / all, page / orders, page / keeping], fields: {id: string}}
";

static API: LazyLock<ValidApi> = LazyLock::new(|| {
    let checked = pipeline::check(&SourceMap::new(vec![SourceFile::new("shop.yaml", SPEC)]));
    checked.api.expect("the spec is accepted")
});

fuzz_target!(|bytes: &[u8]| {
    let page = String::from_utf8_lossy(bytes);
    assert_eq!(record(&API.documents[0], &page), record(&API.documents[0], &page), "a page has one record");
    let _ = compare(&API, DocumentId(0), &page).is_same();
});
