//! Putting the tokens of a source into requests.

use super::{Authenticate, Fetch, Placement, TokenSource, Wire};
use crate::operation::QuotaKey;
use crate::transport::Body;
use crate::validation::{Rule, Violation};

/// The tokens of a source, with their place in requests: [`TokenSource::bearer`] and its like.
#[derive(Clone, Debug)]
pub struct TokenAuth {
    source: TokenSource,
    place: Placement,
}

impl TokenAuth {
    pub(super) fn new(source: TokenSource, place: Placement) -> Self {
        Self { source, place }
    }
}

impl Authenticate for TokenAuth {
    fn authenticate(&self, request: &mut http::Request<Body>) -> Result<(), Violation> {
        // The client fetches before it asks for what was fetched.
        let token = self.source.token().ok_or_else(|| Violation::new("/auth", Rule::CREDENTIALS).found("no token"))?;
        self.place.with(token).authenticate(request)
    }

    fn fetch<'a>(&'a self, wire: &'a Wire) -> Option<Fetch<'a>> {
        self.source.refresh(wire, &self.place)
    }

    fn is_renewable(&self) -> bool {
        true
    }

    fn identity(&self, key: &QuotaKey, request: &http::Request<()>) -> Option<u64> {
        let token = self.place.is_at(key).then(|| self.place.find(request))??;
        // What was put there after these credentials is another caller's.
        self.source.gave(&token).then(|| self.source.identity())
    }

    fn refused(&self, request: &http::Request<()>) -> bool {
        self.place.find(request).is_some_and(|token| self.source.refused(&token))
    }
}
