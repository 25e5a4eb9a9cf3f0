//! Whether a client waits as a future; its place as a type parameter is kept for clients that block.

use crate::transport::{Timer, Transport};
use std::fmt;
use std::sync::Arc;

/// How a client waits.
pub trait Mode: Clone + Send + Sync + 'static {}

/// Waits as a future: the transport and the timer that it waits for.
#[derive(Clone)]
pub struct Async(pub(super) Arc<dyn Transport>, pub(super) Arc<dyn Timer>);

impl Mode for Async {}

impl fmt::Debug for Async {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Async")
    }
}
