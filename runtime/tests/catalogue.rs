//! Documented error texts, found in what services say.
#![allow(clippy::unwrap_used)] // A test that panics has failed, which is what it is for.

use specwright_runtime::{Captures, DocumentedText, Json, Piece, find_documented, show_documented};
use std::fmt;

const TWO: DocumentedText = DocumentedText(&[
    Piece::Text("Account "),
    Piece::Capture("account"),
    Piece::Text(" has a domain\n "),
    Piece::Capture("domain"),
]);
const FIRST: DocumentedText = DocumentedText(&[Piece::Capture("who"), Piece::Text(" is not the owner")]);
const PLAIN: DocumentedText = DocumentedText(&[Piece::Text("Validation is failed")]);

fn two(said: &str) -> Option<(String, String)> {
    let captures = TWO.find(said)?;
    Some((captures.get("account").to_owned(), captures.get("domain").to_owned()))
}

#[test]
fn values_are_found_in_their_places() {
    let both = |account: &str, domain: &str| Some((account.to_owned(), domain.to_owned()));
    assert_eq!(two("Account 7 has a domain x.example."), both("7", "x.example"));
    assert_eq!(two("Error:  Account\t7  has a\n domain  x.example"), both("7", "x.example"));
    assert_eq!(two("Account two words has a domain é中"), both("two words", "é中"));
    assert_eq!(two("Account has a domain of Account 7 has a domain x"), both("has a domain of Account 7", "x"));
    assert_eq!(two("Account 7 has a domain "), None);
    assert_eq!(two("Account 7 has no domain x"), None);
    assert_eq!(two(""), None);
    assert_eq!(FIRST.find("somebody is not the owner").unwrap().get("who"), "somebody");
    assert_eq!(FIRST.find(" is not the owner"), None);
}

#[test]
fn a_text_without_places_is_found_anywhere() {
    for said in ["Validation is failed", "422:  Validation   is\r\nfailed!", "é Validation is failed"] {
        assert_eq!(PLAIN.find(said).unwrap().get("none"), "");
    }
    for said in ["validation is failed", "Validation is", "Validationis failed"] {
        assert_eq!(PLAIN.find(said), None);
    }
}

/// Looking at one place allocates, so that the allocations tell at how many places was looked.
#[test]
fn a_text_made_to_exhaust_is_given_up() {
    for said in ["Account ".repeat(200_000), "Account x has a domain".repeat(200_000), "is not ".repeat(200_000)] {
        let looked = allocation_counter::measure(|| {
            for text in [TWO, FIRST, PLAIN] {
                assert_eq!(text.find(&said), None);
            }
        });
        assert!(looked.count_total < 50, "{looked:?}");
    }
}

#[derive(Debug, PartialEq)]
enum Known {
    Domain(String),
    Failed,
}

impl Known {
    fn id(&self) -> &'static str {
        if matches!(self, Self::Failed) { "failed" } else { "domain" }
    }
}

impl fmt::Display for Known {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(if matches!(self, Self::Failed) { "Try later." } else { "Take another domain." })
    }
}

type Text = (DocumentedText, fn(&Captures) -> Option<Known>);

const TEXTS: &[Text] =
    &[(TWO, |captures| Some(Known::Domain(captures.get("domain").to_owned()))), (PLAIN, |_| Some(Known::Failed))];

/// As the errors of generated crates do.
struct Shown<'a>(&'a [Known]);

impl fmt::Display for Shown<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        show_documented(f, self.0, Known::id)
    }
}

fn body(count: usize) -> Json {
    let said = (0..count).map(|at| format!(r#""Account {at} has a domain d{at}.example","Validation is failed""#));
    Json::parse(&format!("[{}]", said.collect::<Vec<_>>().join(","))).unwrap()
}

#[test]
fn each_text_is_found_once() {
    let found = find_documented(TEXTS, &body(3));
    let domain = |at: usize| Known::Domain(format!("d{at}.example"));
    assert_eq!(found, [domain(0), Known::Failed, domain(1), domain(2)]);
    assert_eq!(Shown(&found).to_string(), "Take another domain. Try later. and 2 more");
    assert_eq!(Shown(&found[..2]).to_string(), "Take another domain. Try later.");
    assert_eq!(Shown(&[]).to_string(), "");
}

/// Twice as much is twice the work, and what is shown of it is as short.
#[test]
fn many_texts_take_linear_work_and_one_line() {
    let work = |count: usize| {
        let body = body(count);
        let mut shown = String::new();
        let work = allocation_counter::measure(|| shown = Shown(&find_documented(TEXTS, &body)).to_string());
        assert_eq!(shown, format!("Take another domain. Try later. and {} more", count - 1));
        work.count_total
    };
    let (some, more) = (work(2_000), work(20_000));
    assert!(more < 11 * some, "{some} and {more} allocations");
}
