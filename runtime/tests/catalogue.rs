//! Documented error texts, found in what services say.
#![allow(clippy::unwrap_used)] // A test that panics has failed, which is what it is for.

use specwright_runtime::{DocumentedText, Piece};

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
