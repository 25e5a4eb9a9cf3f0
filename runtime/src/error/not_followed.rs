//! Why a redirect was not followed, as the client leaves it in the response.

use super::Error;

/// Why a redirect was not followed.
#[derive(Clone, Copy, Debug)]
pub(crate) struct NotFollowed(pub(crate) &'static str);

impl NotFollowed {
    pub(super) fn reason(self) -> &'static str {
        self.0
    }
}

impl<D> Error<D> {
    /// Why the redirect that the response asks for was not followed, if it asks for one.
    pub(super) fn not_followed(&self) -> Option<NotFollowed> {
        self.response().and_then(|response| response.extensions().get().copied())
    }
}
