//! The values that are checked, each by all contenders.

mod agreement_update;
mod contact_create;
mod entitlements_update;

use std::path::Path;

use specwright_runtime::{ReadJson, from_str};

use crate::contender::Contender;

/// A value, and those who check it.
pub struct Case {
    /// Its name.
    pub name: &'static str,
    /// All of them.
    pub contenders: Vec<Contender>,
}

/// All cases.
///
/// # Errors
/// If a schema cannot be used, or a contender refuses the value.
pub fn all(schemas: &Path) -> Result<Vec<Case>, String> {
    Ok(vec![contact_create::case(schemas)?, agreement_update::case(schemas)?, entitlements_update::case(schemas)?])
}

/// A rule that a check written by hand found broken, as a careful person would note it: where, and what the rule says.
pub struct Broken(pub String, pub &'static str);

impl Broken {
    /// One for the list that such a check gives.
    pub fn note(list: &mut Vec<Self>, pointer: impl Into<String>, words: &'static str) {
        list.push(Self(pointer.into(), words));
    }
}

/// Whether nothing is broken; what is has to be shown, so that noting it is not optimised away.
pub fn kept(broken: &[Broken]) -> bool {
    broken.iter().for_each(|Broken(pointer, words)| eprintln!("{pointer}: {words}"));
    broken.is_empty()
}

fn decoded<T: ReadJson>(json: &str) -> Result<T, String> {
    from_str(json).map_err(|error| error.to_string())
}

fn value(json: &str) -> Result<serde_json::Value, String> {
    serde_json::from_str(json).map_err(|error| error.to_string())
}
