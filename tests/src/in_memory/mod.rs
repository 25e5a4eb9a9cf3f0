//! A service and a time of its own without sockets, for clients of both modes: an answer is there at once, and a wait is over as
//! soon as nothing else can happen.

mod leaping;
mod service;

pub use leaping::Leaping;
pub use service::{Answer, Asked, Service};
