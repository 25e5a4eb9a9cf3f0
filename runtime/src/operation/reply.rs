//! A successful response, whole.

use crate::drift::Drift;
use crate::validation::Violations;
use bytes::Bytes;
use http::{HeaderMap, StatusCode};

/// What an operation gave, with the response that it came in.
#[derive(Clone)]
#[non_exhaustive]
pub struct Reply<T> {
    /// What the operation gave.
    pub value: T,
    /// The status of the response.
    pub status: StatusCode,
    /// The headers of the response.
    pub headers: HeaderMap,
    /// The body of the response as it came.
    pub body: Bytes,
    /// Where the response is not as documented; empty unless drift is looked for. Of one response at most 1000
    /// observations are here, and the client's report counts them all.
    pub drift: Vec<Drift>,
    /// The rules that the request breaks and that did not refuse it, since the documentation does not state them. At most
    /// 1000 are here, and the client's report counts them all.
    pub advice: Violations,
    /// How many attempts it took.
    pub attempts: u32,
}

impl<T: std::fmt::Debug> std::fmt::Debug for Reply<T> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        // Headers and body can hold what does not belong in a log.
        f.debug_struct("Reply").field("status", &self.status).field("value", &self.value).finish_non_exhaustive()
    }
}
