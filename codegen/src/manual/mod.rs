//! The manual page and the editors' schema, both made from the keyword table and the list of checks.

mod page;
mod schema;

pub use page::{CHANGES, CHECKS, Entry, changes, findings, language, page};
pub use schema::schema;
