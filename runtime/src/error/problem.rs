//! What a documented error says of itself, in the members that the documentation names for it.

use crate::foreign;
use crate::rule::{self, Number};
use crate::value::Json;
use std::fmt;

/// A documented error, in whose body the documentation may name members that say what went wrong.
///
/// [`Error::message`](crate::Error::message) and its like read them.
pub trait Problem {
    /// The body, and where in it something is said; `None` if the documentation names no such members.
    fn problem(&self) -> Option<(Json, &'static ProblemPlaces)> {
        None
    }
}

impl Problem for Json {}

/// Where the body of an error says what. Of several places the first counts that has a text or a number.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct ProblemPlaces {
    /// What went wrong, in words for people.
    pub message: &'static [&'static [PlaceStep]],
    /// What went wrong, for programs.
    pub code: &'static [&'static [PlaceStep]],
    /// What of the request it is about.
    pub member: &'static [&'static [PlaceStep]],
    /// The id by which the call is found.
    pub reference: &'static [&'static [PlaceStep]],
}

/// A step on the way to a value in a body.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PlaceStep {
    /// To the member of this name.
    Member(&'static str),
    /// To the item at this position, counted from 0.
    Item(u32),
}

/// The text or number at the first of the places in `body` that has one.
pub(super) fn find(body: &Json, places: &[&[PlaceStep]]) -> Option<String> {
    places.iter().find_map(|place| text_at(body, place))
}

fn text_at(body: &Json, place: &[PlaceStep]) -> Option<String> {
    let found = place.iter().fold(rule::Json::of(body), |value, step| match step {
        PlaceStep::Member(name) => rule::json_member(value, Some(name)),
        PlaceStep::Item(at) => rule::json_item(value, Some(Number::whole((*at).into()))),
    })?;
    let text = match rule::json_text(Some(found.clone())) {
        Some(text) => text.into_owned(),
        // A number is given as it is written.
        None => rule::json_number(Some(found.clone())).map(|_| crate::json::to_string(&found))?,
    };
    Some(text).filter(|text| !text.trim().is_empty())
}

/// Shows what an error says of itself, after `lead` if it says anything: on one line, each text cut, and without what looks
/// like a secret. True if something was shown.
///
/// # Errors
/// If `f` cannot be written to.
pub fn show_problem(f: &mut fmt::Formatter<'_>, lead: &str, problem: &impl Problem) -> Result<bool, fmt::Error> {
    let Some((body, places)) = problem.problem() else { return Ok(false) };
    let message = find(&body, places.message).map(|text| foreign::words(&text));
    let named = [("code", places.code), ("member", places.member), ("reference", places.reference)];
    let named =
        named.into_iter().filter_map(|(name, places)| Some(format!("{name} {}", foreign::id(&find(&body, places)?))));
    let named = named.collect::<Vec<_>>().join(", ");
    match (message, named.as_str()) {
        (None, "") => return Ok(false),
        (Some(message), "") => write!(f, "{lead}{message}")?,
        (Some(message), named) => write!(f, "{lead}{message} ({named})")?,
        (None, named) => write!(f, "{lead}{named}")?,
    }
    Ok(true)
}
