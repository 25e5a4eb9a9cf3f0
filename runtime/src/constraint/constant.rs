//! `const`: a value is one given value.

use super::scratch::Scratch;
use crate::json::WriteJson;

/// True if the value is equal to `json` as JSON: numbers by value, objects whatever the order of their members.
pub fn constant<T: WriteJson + ?Sized>(value: &T, json: &'static str) -> bool {
    Scratch::with(|scratch| scratch.is(value, json))
}
