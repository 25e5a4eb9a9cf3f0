//! What errors say of themselves, read from their bodies and shown.

use specwright_runtime::{Json, PlaceStep, Problem, ProblemPlaces, show_problem};
use std::fmt;

struct Said(&'static str);

impl Problem for Said {
    fn problem(&self) -> Option<(Json, &'static ProblemPlaces)> {
        const PLACES: ProblemPlaces = ProblemPlaces {
            message: &[&[PlaceStep::Member("detail")], &[PlaceStep::Member("title")]],
            code: &[&[PlaceStep::Member("code")]],
            member: &[&[PlaceStep::Member("errors"), PlaceStep::Item(1), PlaceStep::Member("at")]],
            reference: &[&[]],
        };
        Json::parse(self.0).ok().map(|body| (body, &PLACES))
    }
}

/// What is shown after a lead, and whether anything was.
struct Shown<P>(P);

impl<P: Problem> fmt::Display for Shown<P> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let shown = show_problem(f, "; ", &self.0)?;
        write!(f, " {shown}")
    }
}

#[test]
fn what_is_there_is_shown() {
    for (body, shown) in [
        (r#"{"detail": "No.", "title": "Bad", "code": "x"}"#, "; No. (code x) true"),
        (r#"{"detail": null, "title": "Bad"}"#, "; Bad true"),
        (r#"{"detail": {"text": "No."}, "code": 1.50}"#, "; code 1.50 true"),
        (r#"{"errors": [{}, {"at": "/a"}]}"#, "; member /a true"),
        (r#"{"errors": [{"at": "/a"}], "code": true}"#, " false"),
        (r#""text""#, "; reference text true"),
        ("12", "; reference 12 true"),
        ("{}", " false"),
        ("null", " false"),
    ] {
        assert_eq!(Shown(Said(body)).to_string(), shown, "{body}");
    }
}

#[test]
fn without_places_nothing_is_shown() {
    assert_eq!(Shown(Json::from("text")).to_string(), " false");
    assert_eq!(Shown(Said("not JSON")).to_string(), " false");
}
