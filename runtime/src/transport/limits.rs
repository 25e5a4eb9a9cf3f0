//! What calls may take.

use std::time::Duration;

/// What one call may take. A limit of zero is refused.
///
/// The client holds all of them, whatever the transport. A transport gets what is left of the times when it is asked.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Limits {
    /// For making the connection.
    pub connect: Duration,
    /// For one attempt of an operation that may be repeated: from the credentials to the last byte of the body, redirects
    /// included. An attempt of an operation that may not be repeated has all of `total`.
    pub attempt: Duration,
    /// For the silence between two pieces of a body.
    pub idle: Duration,
    /// For everything: all attempts and the waits between them, to the last value of the body that is read.
    pub total: Duration,
    /// The size of the body of the response, in bytes: as it comes, and decoded if it is compressed.
    pub response_bytes: u64,
    /// How many items of lists and members of objects may be read from the body.
    ///
    /// It bounds the memory that an answer takes, which its bytes do not: `{}` has two of them, and as an item of a list
    /// takes as much memory as the type of the item has, which is some hundred bytes for most. What is kept as JSON text
    /// counts as one value, whatever is in it, since it takes no more memory than its bytes.
    pub response_values: u64,
}

impl Default for Limits {
    /// 10 seconds to connect, 30 seconds for an attempt, 30 seconds of silence, 60 seconds in all, 16 MiB, 500,000 items and
    /// members.
    ///
    /// An answer then takes at most 500,000 times the size of its largest item: 250 MiB for items of 500 bytes, and for
    /// a moment half as much again while a list grows. That takes a server that means harm: of usual answers, 16 MiB
    /// of JSON become 30 to 100 MiB.
    fn default() -> Self {
        Self {
            connect: Duration::from_secs(10),
            attempt: Duration::from_secs(30),
            idle: Duration::from_secs(30),
            total: Duration::from_secs(60),
            response_bytes: 16 * 1024 * 1024,
            response_values: 500_000,
        }
    }
}

impl Limits {
    /// The name of a limit that is zero.
    pub(crate) fn zero(&self) -> Option<&'static str> {
        let zero = [
            ("connect", self.connect.is_zero()),
            ("attempt", self.attempt.is_zero()),
            ("idle", self.idle.is_zero()),
            ("total", self.total.is_zero()),
            ("response_bytes", self.response_bytes == 0),
            ("response_values", self.response_values == 0),
        ];
        zero.into_iter().find_map(|(name, zero)| zero.then_some(name))
    }

    /// The same for a call with another time of its own. If that is longer than what calls usually have, an attempt may
    /// take all of it.
    pub(crate) fn within(self, total: Duration) -> Self {
        let attempt = if total > self.total { total } else { self.attempt };
        Self { attempt, total, ..self }
    }
}
