//! Running operations: building a client, writing a request, sending it in attempts, and reading what comes.

mod address;
mod attempt;
mod attempts;
mod budget;
mod build;
mod builder;
mod core;
mod exchanged;
mod generated;
mod jitter;
mod limiter;
mod mode;
mod options;
mod paging;
mod rate_limit;
mod reading;
mod redirect;
mod retry;
mod sent;
mod settings;
mod span;
mod template;
mod waiting;

pub use self::core::Core;
pub use builder::BuilderCore;
pub use mode::{Async, Blocking, Mode};
pub use options::CallOptions;
pub use paging::{Items, Pages};
pub use rate_limit::RateLimit;
pub use retry::{Attempted, Retry};
pub use waiting::{Wait, WaitError, WaitPlan, WaitValues, Waited};
