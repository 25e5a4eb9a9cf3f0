//! Lengths, formats and patterns of a text that exclude each other.

use regex_syntax::hir::{Hir, HirKind, Look};

use super::{Fact, TypeUse, both, form};
use crate::constraint::FORMATS;
use crate::constraint::measure::number;
use crate::diagnostic::Diagnostic;
use crate::model::{Literal, Scalar};
use crate::proof::SubjectKind;

/// How many characters a text has to have.
struct Length {
    least: u64,
    most: Option<u64>,
    /// The format that says so.
    format: Option<&'static str>,
    fact: Fact,
}

pub(super) fn contradictions(place: &TypeUse<'_>) -> Vec<Diagnostic> {
    let lengths = lengths(place);
    let mut findings = Vec::new();
    // What is said at the place comes first. Two facts that are both said elsewhere are told there.
    for (at, a) in lengths.iter().enumerate().filter(|(_, a)| a.fact.own) {
        for b in &lengths[at + 1..] {
            if let (Some(one), Some(other)) = (a.format, b.format)
                && !form::fit_together(one, other)
            {
                findings.extend(both(&a.fact, &b.fact));
                continue;
            }
            let apart = a.most.is_some_and(|most| most < b.least) || b.most.is_some_and(|most| most < a.least);
            // Two bounds are compared elsewhere.
            if apart && !(a.is_bound() && b.is_bound()) {
                findings.extend(both(&a.told(), &b.told()));
            }
        }
    }
    findings
}

impl Length {
    fn is_bound(&self) -> bool {
        matches!(self.fact.keyword, Some("minLength" | "maxLength"))
    }

    /// The fact with the length that follows from it.
    fn told(&self) -> Fact {
        if self.is_bound() {
            return self.fact.clone();
        }
        let characters = |count: u64| if count == 1 { "1 character".to_owned() } else { format!("{count} characters") };
        let length = match (self.least, self.most) {
            (least, None) => format!("at least {}", characters(least)),
            (0, Some(most)) => format!("at most {}", characters(most)),
            (least, Some(most)) if least == most => characters(most),
            (least, Some(most)) => format!("{least} to {}", characters(most)),
        };
        Fact { wording: format!("{}: {length}", self.fact.wording), ..self.fact.clone() }
    }
}

fn lengths(place: &TypeUse<'_>) -> Vec<Length> {
    let mut found = Vec::new();
    for stated in &place.stated {
        let argument = &stated.constraint.argument;
        let count = || argument.json().parse::<u64>().ok();
        let (least, most, format) = match (stated.known.name, argument) {
            ("minLength", _) => (count(), None, None),
            ("maxLength", _) => (Some(0), count(), None),
            ("pattern", Literal::String(text)) => match regex_syntax::parse(text) {
                Ok(pattern) => {
                    let (least, most) = of_text(&pattern);
                    (Some(least), most, None)
                }
                Err(_) => continue,
            },
            ("format", Literal::String(name)) => match of_format(name) {
                Some((name, (least, most))) => (Some(least), most, Some(name)),
                None => continue,
            },
            _ => continue,
        };
        if number(argument).is_some() && least.is_none() {
            continue;
        }
        found.push(Length { least: least.unwrap_or(0), most, format, fact: stated.fact() });
    }
    // Only these kinds of text take constraints; the others are types of their own in Rust.
    if let SubjectKind::Scalar(scalar @ (Scalar::Uri | Scalar::Email)) = place.kind
        && let Some((name, (least, most))) = of_format(scalar.word())
    {
        let wording = FORMATS.iter().find(|format| format.name == name).map_or("", |format| format.wording);
        found.push(Length { least, most, format: Some(name), fact: place.of_kind(name, wording) });
    }
    found
}

fn of_format(name: &str) -> Option<(&'static str, (u64, Option<u64>))> {
    let format = FORMATS.iter().find(|format| format.name == name)?;
    Some((format.name, form::length(format.name)?))
}

/// The length of a text that has a match; a match that is not tied to both ends leaves room around it.
fn of_text(pattern: &Hir) -> (u64, Option<u64>) {
    let (least, most) = of_match(pattern);
    let properties = pattern.properties();
    let whole = properties.look_set_prefix().contains(Look::Start) && properties.look_set_suffix().contains(Look::End);
    (least, most.filter(|_| whole))
}

/// The fewest and the most characters of a match.
fn of_match(pattern: &Hir) -> (u64, Option<u64>) {
    match pattern.kind() {
        HirKind::Empty | HirKind::Look(_) => (0, Some(0)),
        HirKind::Literal(literal) => {
            let count = String::from_utf8_lossy(&literal.0).chars().count() as u64;
            (count, Some(count))
        }
        HirKind::Class(_) => (1, Some(1)),
        HirKind::Repetition(repetition) => {
            let (least, most) = of_match(&repetition.sub);
            let most = match (most, repetition.max) {
                (Some(0), _) => Some(0),
                (Some(most), Some(times)) => Some(most.saturating_mul(u64::from(times))),
                _ => None,
            };
            (least.saturating_mul(u64::from(repetition.min)), most)
        }
        HirKind::Capture(capture) => of_match(&capture.sub),
        HirKind::Concat(parts) => parts.iter().map(of_match).fold((0, Some(0)), |(least, most), part| {
            let most = most.zip(part.1).map(|(most, part)| u64::saturating_add(most, part));
            (u64::saturating_add(least, part.0), most)
        }),
        HirKind::Alternation(parts) => {
            let all: Vec<_> = parts.iter().map(of_match).collect();
            let least = all.iter().map(|part| part.0).min().unwrap_or(0);
            (least, all.iter().map(|part| part.1).max_by_key(|most| most.unwrap_or(u64::MAX)).flatten())
        }
    }
}
