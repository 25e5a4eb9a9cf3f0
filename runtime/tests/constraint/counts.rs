//! Lengths of texts, and how many items and members there are; and how what was found is shown.

use crate::random::Random;
use specwright_runtime::constraint::{
    found, max_items, max_length, max_properties, min_items, min_length, min_properties,
};

#[test]
fn lengths_are_scalar_values() {
    // Two scalar values that look like one, and one of four bytes.
    for (text, length) in [("", 0), ("abc", 3), ("ä", 1), ("e\u{301}", 2), ("👩‍👩‍👧", 5), ("𝄞", 1), ("中文", 2)]
    {
        assert!(min_length(text, length) && max_length(text, length), "{text}");
        assert!(!min_length(text, length + 1), "{text}");
        assert!(length == 0 || !max_length(text, length - 1), "{text}");
    }
    assert!(min_length("", 0) && max_length("", usize::MAX) && !min_length("a", usize::MAX));
}

#[test]
fn lengths_agree_with_counting() {
    let mut random = Random::of(1);
    for _ in 0..5_000 {
        let letters = ['a', 'ß', '€', '𝄞'];
        let text: String = (0..random.below(20)).map(|_| *random.one(&letters)).collect();
        for limit in 0..25 {
            assert_eq!(min_length(&text, limit), text.chars().count() >= limit, "{text} {limit}");
            assert_eq!(max_length(&text, limit), text.chars().count() <= limit, "{text} {limit}");
        }
    }
}

#[test]
fn counts() {
    assert!(min_items(2, 2) && min_items(3, 2) && !min_items(1, 2));
    assert!(max_items(2, 2) && max_items(1, 2) && !max_items(3, 2));
    assert!(min_properties(2, 2) && min_properties(3, 2) && !min_properties(1, 2));
    assert!(max_properties(2, 2) && max_properties(1, 2) && !max_properties(3, 2));
}

#[test]
fn what_was_found_is_shown_without_texts() {
    assert_eq!(found::Length(&"ä".repeat(300)).to_string(), "300 characters");
    assert_eq!(found::Length("x").to_string(), "1 character");
    assert_eq!(found::Items(0).to_string(), "0 items");
    assert_eq!(found::Properties(1).to_string(), "1 member");
    assert_eq!(found::Number(&-7).to_string(), "-7");
    assert_eq!(found::Number("1.50").to_string(), "1.50");
    let (just, longer) = ("1".repeat(40), "1".repeat(100_000));
    assert_eq!(found::Number(&just).to_string(), just);
    assert_eq!(found::Number(&longer).to_string(), format!("{just}…"));
    assert_eq!(found::Repeats(3).to_string(), "a repeated item at index 3");
}
