//! Calls over real sockets in a time that stands still until a test moves it.
//!
//! A paused clock of a runtime leaps whenever its tasks are idle, also while bytes are on their way through a socket. Here
//! time moves on only when nothing is on its way: each exchange is watched ([`Traffic`]), and a server says when it has
//! done all that it will do before a certain time.

mod blocking;
mod clock;
mod drive;
mod traffic;
mod watched;

pub use clock::{Clock, milliseconds, seconds};
pub use drive::{all, drive, drive_until_quiet, runtime};
pub use traffic::{EXCHANGE, Event, Happened, Pause, Traffic};
pub use watched::Watched;
