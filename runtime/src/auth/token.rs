//! A token, and how long it is good.

use super::Placement;
use crate::error::CredentialsError;
use crate::value::Secret;
use std::time::{Duration, Instant, SystemTime};

/// A token that was fetched, and how long it is good.
#[derive(Clone, Debug)]
pub struct Token {
    secret: Secret,
    end: End,
}

#[derive(Clone, Copy, Debug)]
enum End {
    Never,
    After(Duration),
    At(SystemTime),
}

impl Token {
    /// A token that is good until a service refuses it.
    pub fn new(token: impl Into<Secret>) -> Self {
        Self { secret: token.into(), end: End::Never }
    }

    /// The same, good for this long from when it was asked for: `expires_in` of OAuth 2.0.
    #[must_use]
    pub fn valid_for(mut self, time: Duration) -> Self {
        self.end = End::After(time);
        self
    }

    /// The same, good until this time of day.
    #[must_use]
    pub fn valid_until(mut self, end: SystemTime) -> Self {
        self.end = End::At(end);
        self
    }

    /// The same, if it can be sent in that place: one that cannot would refuse every call until it ends.
    pub(super) fn usable(self, place: &Placement) -> Result<Self, CredentialsError> {
        match place.wrong_with(self.secret.expose()) {
            None => Ok(self),
            Some(reason) => Err(CredentialsError::new(reason)),
        }
    }

    /// The token itself, and the moment when it ends, if ever.
    pub(super) fn from(self, asked: Instant, now: Instant, wall_time: SystemTime) -> (Secret, Option<Instant>) {
        let end = match self.end {
            End::Never => None,
            End::After(time) => asked.checked_add(time),
            End::At(end) => now.checked_add(end.duration_since(wall_time).unwrap_or_default()),
        };
        (self.secret, end)
    }
}
