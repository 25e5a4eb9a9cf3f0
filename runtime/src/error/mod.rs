//! What can go wrong with a call, told apart.

mod build;
mod call;
mod catalogue;
mod transport;

pub use build::BuildError;
pub use call::{Error, ErrorKind};
pub use catalogue::{Captures, DocumentedText, Piece};
pub use transport::{TransportError, TransportErrorKind};
