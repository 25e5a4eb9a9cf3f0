//! Schemas of the JSON Schema Test Suite as types that the compiler generated, as far as a spec can say them. The suites
//! are data under their own licences and no part of the project: the build script reads them where the environment
//! variable `SPECWRIGHT_SUITES` names their folder, and without it there is nothing here.

use specwright_runtime::{ReadJson, Validate, from_str};

/// A schema of the suite, and the values that it judges.
pub struct Group {
    /// The file of the suite, without its ending.
    pub file: &'static str,
    /// What the suite calls the schema.
    pub description: &'static str,
    /// What the generated type says of a value; if a spec cannot say the schema, why.
    pub verdict: Result<Verdict, &'static str>,
    /// The values.
    pub tests: &'static [Test],
}

/// Tells whether a value can be read and keeps its bounds; if not, why.
pub type Verdict = fn(&str) -> Result<(), String>;

/// A value.
pub struct Test {
    /// What the suite calls it.
    pub description: &'static str,
    /// The value, as the member `v` of an object.
    pub data: &'static str,
    /// Whether the schema accepts it.
    pub valid: bool,
}

/// The verdict of a type that has bounds.
///
/// # Errors
///
/// Why the value cannot be read, or which bounds it breaks.
pub fn checked<T: ReadJson + Validate<Context = ()>>(json: &str) -> Result<(), String> {
    let value: T = from_str(json).map_err(|error| error.to_string())?;
    value.validate().map_err(|violations| violations.to_string())
}

/// The verdict of a type that has none.
///
/// # Errors
///
/// Why the value cannot be read.
pub fn read<T: ReadJson>(json: &str) -> Result<(), String> {
    from_str::<T>(json).map(drop).map_err(|error| error.to_string())
}

include!(concat!(env!("OUT_DIR"), "/json_schema.rs"));
