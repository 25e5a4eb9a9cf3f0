//! Faults of a network and of services, one in each folder of `cases/faults`, played by a server over real sockets.
//!
//! A case says what the server does with each request, which call is made, and what comes of it: value or error, attempts,
//! time to the millisecond, and what arrived at which server when.

mod case;
mod check;
mod file;
mod operations;
mod run;
mod secrets;
mod server;
mod step;
mod way;

pub use case::{Case, cases};
pub use check::{assert_credentials_kept, assert_ends, assert_written_once};
pub use operations::{Probe, Problem, Read, Remove, Replace, Write};
pub use run::{Run, run, run_as_write};
pub use secrets::{BASIC, CLIENT_SECRET, KEY, TOKEN, known as known_secrets, token as fetched_token};
pub use server::{Arrival, Server};
pub use step::{Step, Then};
pub use way::Way;
