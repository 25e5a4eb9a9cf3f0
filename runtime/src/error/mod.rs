//! What can go wrong with a call, told apart.

mod build;
mod call;
mod catalogue;
mod course;
mod credentials;
mod not_followed;
mod problem;
mod shown;
mod transport;

pub use build::BuildError;
pub use call::{Error, ErrorKind};
pub use catalogue::{Captures, DocumentedText, Piece, find_documented, show_documented};
pub use course::CallOutcome;
pub(crate) use course::Course;
pub use credentials::CredentialsError;
pub(crate) use not_followed::NotFollowed;
pub use problem::{PlaceStep, Problem, ProblemPlaces, show_problem};

pub use transport::{TransportError, TransportErrorKind};
