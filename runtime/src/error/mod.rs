//! What can go wrong with a call, told apart.

mod build;
mod call;
mod catalogue;
mod transport;
mod violation;

pub use build::BuildError;
pub use call::{Error, ErrorKind};
pub use catalogue::{Captures, DocumentedText, Piece};
pub use transport::{TransportError, TransportErrorKind};
pub use violation::{Violation, Violations};
