//! The credentials that the calls of the cases are made with, all of which look like real ones.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD_NO_PAD;

/// The token that a client holds.
pub const TOKEN: &str = "4f9a61c2d0e84b7e9d1c5a3b2f6e7d80";

/// The value of a header that no log may show.
pub const KEY: &str = "9b1de03c77a24f5f8c6d42e19fa05b3e";

/// The secret with which tokens are fetched.
pub const CLIENT_SECRET: &str = "e71a0c5bd2f94386b0fa917c64d8253f";

/// The password of a user `ada`.
pub const PASSWORD: &str = "c35f08e6a9d14b72";

/// `ada` and the password, as they stand in a header.
pub const BASIC: &str = "YWRhOmMzNWYwOGU2YTlkMTRiNzI=";

/// What begins every token that is fetched.
const FETCHED: &str = "d82b6f10a94e4c35a7f3";

/// The token that a token endpoint gives at the nth time.
#[must_use]
pub fn token(number: usize) -> String {
    format!("{FETCHED}{number:012}")
}

/// What must be found nowhere: each credential as it is, and in base64, whatever stands before and behind it there.
#[must_use]
pub fn known() -> Vec<String> {
    let plain = [TOKEN, KEY, CLIENT_SECRET, PASSWORD, FETCHED];
    plain.iter().flat_map(|secret| [(*secret).to_owned()].into_iter().chain(in_base64(secret))).collect()
}

/// The characters of base64 that a secret alone decides, for each number of bytes that a group may begin with before it.
fn in_base64(secret: &str) -> [String; 3] {
    [0, 1, 2].map(|before| {
        let mut bytes = vec![0; before];
        bytes.extend_from_slice(secret.as_bytes());
        let encoded = STANDARD_NO_PAD.encode(&bytes);
        // A character holds six bits: the first of them hold some of what stands before, and the last may of what stands behind.
        encoded[(before * 8).div_ceil(6)..bytes.len() * 8 / 6].to_owned()
    })
}
