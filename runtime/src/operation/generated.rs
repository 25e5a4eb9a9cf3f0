//! Headers whose values the client makes, as an operation declares them.

/// A header whose value the client makes, unless the caller gives one.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct GeneratedHeader {
    /// Its name.
    pub name: &'static str,
    /// When there is a new value.
    pub anew: Anew,
    /// What the value is.
    pub form: GeneratedForm,
}

/// When a client makes a new value.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Anew {
    /// Once for each call: it is the same when the call is sent again.
    Call,
    /// For each attempt: each time the call is sent.
    Attempt,
}

/// What a value is that a client makes. It is random, and differs from all others for all practical purposes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum GeneratedForm {
    /// A UUID of version 4, with hyphens.
    Uuid,
    /// So many hexadecimal digits.
    Hex(usize),
}
