//! An operation as a value: it writes a request and reads a response, and does no I/O.

mod encoding;
mod generated;
#[cfg(feature = "testing")]
mod id;
mod meta;
mod outcome;
mod parameter;
mod quota;
mod reply;
mod request;
mod response;

#[cfg(feature = "testing")]
pub(crate) use id::OperationId;

pub use generated::{Anew, GeneratedForm, GeneratedHeader};
pub use meta::{Meta, Segment};
pub use outcome::Outcome;
pub use parameter::{Join, Parameter};
pub use quota::{Quota, QuotaKey};
pub use reply::Reply;
pub use request::RequestWriter;
pub(crate) use request::{header, header_value};
pub use response::ResponseView;

pub(crate) use encoding::{is_unreserved, push_encoded, push_name, query_value};

use crate::validation::Validate;

/// One operation with its arguments.
pub trait Operation: Validate<Context = ()> + Clone + Send + Sync + Sized + 'static {
    /// What it gives when it succeeds.
    type Output: Send + 'static;
    /// The errors that the documentation describes; shown, they say what helps.
    type Documented: std::fmt::Debug + std::fmt::Display + Send + Sync + 'static;
    /// What is the same in every call.
    const META: &'static Meta;
    /// How often it may be called, beside what holds for all operations of its service.
    const QUOTA: Option<&'static Quota> = None;

    /// Writes parameters and body. What must not be sent is collected in `out`, and the call is then refused.
    fn encode(&self, out: &mut RequestWriter);

    /// Tells by the status what a response is, and reads it.
    fn decode(r: &ResponseView<'_>) -> Outcome<Self::Output, Self::Documented>;
}
