//! How often a service may be called, as it documents it.

use super::query_value;
use std::time::Duration;

/// How often a service may be called, as it documents it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Quota {
    /// So many calls; at least one.
    pub calls: u32,
    /// Within any span of this length.
    pub per: Duration,
    /// By what calls are counted: the first of these that a request has. A request that has none is counted with all such.
    pub key: &'static [QuotaKey],
}

impl Quota {
    /// So many calls within so many seconds, counted by the first of these that a request has.
    #[must_use]
    pub const fn new(calls: u32, seconds: u64, key: &'static [QuotaKey]) -> Self {
        Self { calls, per: Duration::from_secs(seconds), key }
    }
}

/// By what calls are counted. Credentials that are renewed are counted by what renews them, not by their text
/// ([`Authenticate::identity`](crate::Authenticate::identity)).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum QuotaKey {
    /// The value of a header.
    Header(&'static str),
    /// The value of a query parameter.
    Query(&'static str),
    /// The address that requests come from, which is the same for all of a client.
    Address,
}

impl QuotaKey {
    /// What a request has of it.
    pub(crate) fn of<'r, B>(&self, request: &'r http::Request<B>) -> Option<&'r [u8]> {
        match self {
            Self::Header(name) => Some(request.headers().get(*name)?.as_bytes()),
            Self::Query(name) => Some(query_value(request.uri(), name)?.as_bytes()),
            Self::Address => Some(&[]),
        }
    }
}
