//! Which operation a request belongs to.

/// The id of the operation that a request belongs to, among the extensions of the request: for transports of tests.
#[derive(Clone, Copy)]
pub(crate) struct OperationId(pub(crate) &'static str);
