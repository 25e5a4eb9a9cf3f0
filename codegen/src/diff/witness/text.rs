//! Texts at the edges of bounds: of some lengths, that match expressions or nearly do, that have a form or nearly do.

use std::collections::BTreeSet;

use super::pattern::matching;
use crate::ast::Literal;
use crate::diff::bounds::Bound;
use crate::schema::json::Json;

/// A longer text is not made.
pub(super) const LONGEST: usize = 100_000;

/// Texts that are tried; `forms` are those that the type has by itself.
pub(super) fn texts(all: &[Bound], forms: &[&str]) -> Vec<Json> {
    let lengths = lengths(all);
    let mut found: BTreeSet<String> = lengths.iter().map(|length| "a".repeat(*length)).collect();
    found.extend(
        [" ", "A", "0", "-", "_", ".", "/", "é", "a b", "a-b", "A1", "a1", "AB", "Ab", "10"].map(str::to_owned),
    );
    let argument = |bound: &Bound| match &bound.argument {
        Literal::String(text) => Some(text.clone()),
        _ => None,
    };
    let of = |keyword: &'static str| all.iter().filter(move |bound| bound.keyword == keyword).filter_map(argument);
    for pattern in of("pattern") {
        let texts = matching(&pattern, &lengths);
        found.extend(texts.iter().filter(|text| text.chars().count() < 64).flat_map(|text| near(text)));
        // Where an end is not anchored, anything may stand beside what matches.
        for (text, length) in texts.iter().take(4).flat_map(|text| lengths.iter().map(move |length| (text, *length))) {
            let more = "a".repeat(length.saturating_sub(text.chars().count()));
            found.extend([format!("{text}{more}"), format!("{more}{text}")]);
        }
        found.extend(texts);
    }
    let named: Vec<String> = of("format").chain(forms.iter().map(|form| (*form).to_owned())).collect();
    for form in &named {
        let texts = formed(form, &lengths);
        found.extend(texts.iter().take(8).flat_map(|text| near(text)));
        found.extend(texts);
    }
    found.into_iter().map(Json::Text).collect()
}

/// The lengths at the edges of bounds, and a few small ones.
fn lengths(all: &[Bound]) -> Vec<usize> {
    let is_length = |bound: &&Bound| ["minLength", "maxLength"].contains(&bound.keyword);
    let arguments = all.iter().filter(is_length).filter_map(|bound| match &bound.argument {
        Literal::Number(text) => text.parse::<usize>().ok(),
        _ => None,
    });
    let edges = arguments.flat_map(|length| [length.saturating_sub(1), length, length.saturating_add(1)]);
    let all: BTreeSet<usize> = edges.chain(0..4).filter(|length| *length <= LONGEST).collect();
    all.into_iter().collect()
}

/// Texts that differ in little.
fn near(text: &str) -> Vec<String> {
    let mut found: Vec<String> = ["a", "A", "0", " ", "-", "é", "\n"].map(|letter| format!("{text}{letter}")).into();
    found.extend(["a", "A", "0", " "].map(|letter| format!("{letter}{text}")));
    let mut letters = text.chars();
    letters.next();
    found.push(letters.as_str().to_owned());
    let mut letters = text.chars();
    letters.next_back();
    found.push(letters.as_str().to_owned());
    found.extend([text.to_uppercase(), text.to_lowercase()]);
    found
}

/// Texts of a form: short ones, and such as have a wanted length.
fn formed(form: &str, lengths: &[usize]) -> Vec<String> {
    let short: &[&str] = match form {
        "date" => &["2026-01-31"],
        "date-time" => &["2026-01-31T12:00:00Z", "2026-01-31T12:00:00.5+02:00"],
        "uuid" => &["123e4567-e89b-12d3-a456-426614174000"],
        "uri" => &["a:b", "https://a.b/c"],
        "email" => &["a@b.c", "a@b"],
        "hostname" => &["a", "a.b"],
        "bcp47" => &["en", "en-US", "zh-Hant"],
        "iso3166-1-alpha-2" => &["DE", "US"],
        "ipv4" => &["1.2.3.4"],
        "ipv6" => &["::", "::1"],
        _ => &[],
    };
    let long = |length: usize| match form {
        "uri" => Some(format!("a:{}", "a".repeat(length.checked_sub(2)?))),
        "hostname" => Some(labels(length)),
        "email" => {
            let name = length.checked_sub(4)?.clamp(1, 60);
            Some(format!("{}@{}", "a".repeat(name), labels(length.checked_sub(name + 1)?)))
        }
        _ => None,
    };
    let mut found: Vec<String> = short.iter().map(|text| (*text).to_owned()).collect();
    found.extend(lengths.iter().filter_map(|length| long(*length)));
    found
}

/// The name of a host of that length: labels of at most 60 letters.
fn labels(length: usize) -> String {
    let mut text: String = (1..=length).map(|at| if at % 60 == 0 { '.' } else { 'a' }).collect();
    if text.ends_with('.') {
        text.pop();
        text.push('a');
    }
    text
}
