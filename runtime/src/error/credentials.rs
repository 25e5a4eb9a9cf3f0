//! Why credentials could not be fetched.

use super::TransportError;
use crate::foreign;
use std::borrow::Cow;
use std::error::Error as StdError;
use std::fmt;
use std::sync::Arc;
use std::time::Duration;

/// At most this many characters of a reason are shown.
const REASON: usize = 400;

/// Credentials that could not be fetched. The call that needed them was not sent with them. Clones share what lies behind it,
/// since all calls that wait for one fetch are told of it.
#[derive(Clone)]
pub struct CredentialsError {
    reason: Cow<'static, str>,
    source: Option<Arc<dyn StdError + Send + Sync>>,
    /// Who was asked said that it may pass, and perhaps when.
    passes: Option<Option<Duration>>,
}

impl CredentialsError {
    /// An error for this reason, which must not hold the credentials.
    pub fn new(reason: impl Into<Cow<'static, str>>) -> Self {
        Self { reason: reason.into(), source: None, passes: None }
    }

    /// The same with what lies behind it; it must not hold the credentials either.
    #[must_use]
    pub fn because(mut self, source: impl Into<Box<dyn StdError + Send + Sync>>) -> Self {
        self.source = Some(source.into().into());
        self
    }

    /// The same as one that may pass: the credentials can be asked for again later, after so long if that is known. The error of the call
    /// is then [retryable](crate::Error::is_retryable), and tells the time as [`retry_after`](crate::Error::retry_after).
    #[must_use]
    pub fn passing(mut self, after: Option<Duration>) -> Self {
        self.passes = Some(after);
        self
    }

    /// True if it was told that it may pass.
    pub(crate) fn is_passing(&self) -> bool {
        self.passes.is_some()
    }

    /// After how long it may pass, if that was told.
    pub(crate) fn passes_after(&self) -> Option<Duration> {
        self.passes.flatten()
    }

    /// The error that a caller's own fetch ended with.
    pub(crate) fn of(error: Box<dyn StdError + Send + Sync>) -> Self {
        match error.downcast::<Self>() {
            Ok(told) => *told,
            Err(error) => Self::new("the source of tokens failed").because(error),
        }
    }

    /// Why there was no answer to the request for credentials, if that is what went wrong.
    pub fn transport(&self) -> Option<&TransportError> {
        self.source.as_deref()?.downcast_ref()
    }
}

impl From<TransportError> for CredentialsError {
    fn from(error: TransportError) -> Self {
        Self::new(error.to_string()).because(error)
    }
}

impl fmt::Display for CredentialsError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&foreign::text(&self.reason, REASON))
    }
}

impl fmt::Debug for CredentialsError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("CredentialsError").field(&format_args!("{self}")).finish()
    }
}

impl StdError for CredentialsError {
    fn source(&self) -> Option<&(dyn StdError + 'static)> {
        self.source.as_deref().map(|source| source as _)
    }
}
