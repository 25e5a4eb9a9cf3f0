//! `format`: a text has a well-known form. The functions are those that the compiler uses on literals of specs.

pub use specwright_formats::{bcp47, country, date, date_time, email, hostname, ipv4, ipv6, uri, uuid};
