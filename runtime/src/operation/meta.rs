//! What is the same in every call of an operation.

use super::GeneratedHeader;
use std::fmt;

/// What is the same in every call of an operation.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Meta {
    /// Group and name: `contacts.list`.
    pub id: &'static str,
    /// Where it is documented.
    pub source: &'static str,
    /// The HTTP method.
    pub method: http::Method,
    /// The path after the address of the service, in pieces.
    pub path: &'static [Segment],
    /// The media type that is asked for.
    pub accept: Option<&'static str>,
    /// True if it can be repeated without doing more than once what it does.
    pub idempotent: bool,
    /// True if what the client holds to show who calls goes with it; false where the operation has auth of its own.
    pub client_auth: bool,
    /// The headers that the client makes.
    pub generated: &'static [GeneratedHeader],
    /// The first version of the API that has it.
    pub since: Option<&'static str>,
    /// The first version of the API that no longer has it.
    pub removed: Option<&'static str>,
}

/// A piece of a path.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Segment {
    /// Text that is always the same, slashes included, in the form in which it is sent.
    Literal(&'static str),
    /// The place of the parameter with this name.
    Parameter(&'static str),
}

impl Segment {
    /// The text of a literal; empty for a parameter.
    pub(crate) fn literal(&self) -> &'static str {
        match self {
            Self::Literal(text) => text,
            Self::Parameter(_) => "",
        }
    }
}

impl Meta {
    /// The path with the names of its parameters in braces: `/tenants/{tenantId}`.
    pub fn template(&self) -> String {
        self.shown_template().to_string()
    }

    /// The same for whoever writes it somewhere.
    pub(crate) const fn shown_template(&self) -> ShownTemplate<'_> {
        ShownTemplate(self)
    }
}

/// The path with the names of its parameters in braces.
pub(crate) struct ShownTemplate<'a>(&'a Meta);

impl fmt::Display for ShownTemplate<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.path.iter().try_for_each(|segment| match segment {
            Segment::Literal(text) => f.write_str(text),
            Segment::Parameter(name) => write!(f, "{{{name}}}"),
        })
    }
}
