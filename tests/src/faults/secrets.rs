//! The credentials that the calls of the cases are made with, all of which look like real ones.

/// The token that a client holds.
pub const TOKEN: &str = "4f9a61c2d0e84b7e9d1c5a3b2f6e7d80";

/// The value of a header that no log may show.
pub const KEY: &str = "9b1de03c77a24f5f8c6d42e19fa05b3e";

/// The secret with which tokens are fetched.
pub const CLIENT_SECRET: &str = "e71a0c5bd2f94386b0fa917c64d8253f";

/// The password of a user `ada`.
pub const PASSWORD: &str = "c35f08e6a9d14b72";

/// `ada` and the password, as they stand in a header.
const BASIC: &str = "YWRhOmMzNWYwOGU2YTlkMTRiNzI=";

/// What begins every token that is fetched.
const FETCHED: &str = "d82b6f10a94e4c35a7f3";

/// The token that a token endpoint gives at the nth time.
#[must_use]
pub fn token(number: usize) -> String {
    format!("{FETCHED}{number:012}")
}

/// What must be found nowhere.
#[must_use]
pub fn known() -> [&'static str; 6] {
    [TOKEN, KEY, CLIENT_SECRET, PASSWORD, BASIC, FETCHED]
}
