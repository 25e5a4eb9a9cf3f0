//! Well-known forms of text: whether a text has one.
//!
//! The compiler of specs and the code that it generates both ask here, so that an example that the one accepts is never
//! refused by the other. Each function reads the text once, allocates nothing and never fails.
//!
//! | function | form | standard |
//! | --- | --- | --- |
//! | [`date`] | `2026-01-31` | RFC 3339, `full-date` |
//! | [`date_time`] | `2026-01-31T12:00:00Z` | RFC 3339, `date-time` |
//! | [`uuid`] | `123e4567-e89b-12d3-a456-426614174000` | RFC 9562 |
//! | [`uri`] | `https://host.example/path?query` | RFC 3986, `URI` |
//! | [`email`] | `somebody@host.example` | RFC 5321, `Mailbox` |
//! | [`hostname`] | `host.example` | RFC 1123 |
//! | [`bcp47`] | `en-US` | RFC 5646, well-formed |
//! | [`country`] | `DE` | ISO 3166-1 alpha-2, assigned codes |
//! | [`ipv4`] | `192.0.2.1` | RFC 3986, `IPv4address` |
//! | [`ipv6`] | `2001:db8::1` | RFC 4291 |
//!
//! ```
//! assert!(specwright_formats::date("2024-02-29"));
//! assert!(!specwright_formats::date("2026-02-29"));
//! ```
#![forbid(unsafe_code)]

mod bcp47;
mod country;
mod date;
mod date_time;
mod email;
mod hostname;
mod ipv4;
mod ipv6;
mod shape;
mod uri;
mod uuid;

pub use bcp47::bcp47;
pub use country::country;
pub use date::date;
pub use date_time::date_time;
pub use email::email;
pub use hostname::hostname;
pub use ipv4::ipv4;
pub use ipv6::ipv6;
pub use uri::uri;
pub use uuid::uuid;

/// Asserts what a function says of texts.
#[cfg(test)]
fn tells(form: fn(&str) -> bool, accepted: &[&str], refused: &[&str]) {
    accepted.iter().for_each(|text| assert!(form(text), "accepts {text:?}"));
    refused.iter().for_each(|text| assert!(!form(text), "refuses {text:?}"));
}
