//! What a service made up, as an error, a log or `Debug` may show it: cut to a readable length, and without secrets.

mod cut;
mod excerpt;
mod known;
mod said;
mod secret;

pub(crate) use cut::{CUT, LENGTH, name, name_in_quotes, text};
pub(crate) use excerpt::{of_broken, of_json, of_text};
pub(crate) use known::Known;
pub(crate) use said::{id, words};
pub(crate) use secret::{REDACTED, is_sensitive};
