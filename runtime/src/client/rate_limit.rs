//! What a caller says of the rate limit.

use crate::operation::Quota;
use std::time::Duration;

/// Unless something else is said.
const MINUTE: Duration = Duration::from_secs(60);

/// How often a client calls its service.
///
/// By default it keeps what the documentation states: calls beyond that wait for their turn, in the order in which they
/// came, and go on as soon as there is room. One that would have to wait beyond its limit `total` fails at once with
/// [`ErrorKind::RateLimited`](crate::ErrorKind::RateLimited), which says how long that is. An answer of 429 that says in
/// `Retry-After` when to come back holds back all calls that are counted with it, for an hour at most, also where no rate
/// limit is documented.
///
/// A call in line has to be polled: one that is put aside when its turn comes, unspawned in a buffer say, holds up each of those behind
/// it for a second or two, which then go before it. A request that the service redirects within its own address counts once more.
///
/// All clones of a client share it. Two clients do not: give one client to all callers.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct RateLimit(Said);

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Said {
    Documented,
    Off,
    Calls(u32, Option<Duration>),
}

impl Default for RateLimit {
    fn default() -> Self {
        Self::documented()
    }
}

impl RateLimit {
    /// What the documentation states, if it does.
    pub const fn documented() -> Self {
        Self(Said::Documented)
    }

    /// No call waits, also after an answer of 429.
    pub const fn off() -> Self {
        Self(Said::Off)
    }

    /// Another number of calls than the documentation states, in the same time: in a minute, where it states none. At least one.
    pub const fn calls(calls: u32) -> Self {
        Self(Said::Calls(calls, None))
    }

    /// The same in another time. It makes no difference to [`documented`](Self::documented) and [`off`](Self::off).
    #[must_use]
    pub const fn per(self, time: Duration) -> Self {
        match self.0 {
            Said::Calls(calls, _) => Self(Said::Calls(calls, Some(time))),
            _ => self,
        }
    }

    /// True if calls may have to wait.
    pub(super) fn is_on(self) -> bool {
        self.0 != Said::Off
    }

    /// What holds for all calls of a client, given what is documented.
    pub(super) fn quota(self, documented: Option<Quota>) -> Option<Quota> {
        match self.0 {
            Said::Off => None,
            Said::Documented => documented,
            Said::Calls(calls, time) => {
                let per = time.or(documented.map(|quota| quota.per)).unwrap_or(MINUTE);
                let key = documented.map_or(&[][..], |quota| quota.key);
                Some(Quota { calls: calls.max(1), per, key })
            }
        }
    }
}
