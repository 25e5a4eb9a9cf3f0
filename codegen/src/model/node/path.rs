//! The path of a node: the words by which errata, reports and comparisons name it, as in `types.Contact.email`.

use std::fmt;

use crate::ast::Status;

/// What follows the path of a scheme in that of its flow.
pub(super) const FLOW: &str = ".clientCredentials";

/// Where a node stands in an API. Prints as the words of `errata.at` and is parsed from them.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum NodePath {
    /// `api`
    Api,
    /// `versions`
    Versions,
    /// `versions.v1`
    Version(String),
    /// `server`
    Server,
    /// `auth`, if it names no scheme.
    Auth,
    /// `auth.token`
    Scheme(String),
    /// `auth.token.clientCredentials`: the flow of the scheme `token`.
    Flow(String),
    /// `rateLimit`
    RateLimit,
    /// `client.X-Tenant`: a header that the client's builder takes.
    ClientHeader(String),
    /// `headers.X-Trace`: a header that every call may carry.
    CallHeader(String),
    /// `responses.401`
    Response(Status),
    /// `types.Contact`
    Type(String),
    /// A part of the type of that name.
    InType(String, TypePart),
    /// `operations.contacts.list`
    Operation(String),
    /// A part of the operation of that name.
    InOperation(String, OperationPart),
    /// `errors.texts`: a catalogue of error texts.
    Catalogue(String),
    /// `errors.texts.not-found`: catalogue and text.
    ErrorText(String, String),
    /// `errors.texts.not-found.captures.id`: catalogue, text and capture.
    Capture(String, String, String),
    /// `documents.page`
    Document(String),
    /// `documents.page.contacts`: document and section.
    Section(String, String),
}

/// A part of a type.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum TypePart {
    /// `types.Contact.email`: a member, a group of members, or the case of a choice.
    Member(String),
    /// `types.Colour.enum.red`: a value of an enum.
    Value(String),
    /// `types.Shape.union.circle`: a case of a union, by its tag, or by its type if JSON kinds tell them apart.
    Case(String),
    /// `types.Contact.rules.has-name`
    Rule(String),
    /// `types.Contact.context.limit`
    Context(String),
    /// `types.Contact.examples.first`
    Example(String),
}

/// A part of an operation.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum OperationPart {
    /// `operations.contacts.list.query.page`
    Parameter(Location, String),
    /// `operations.contacts.list.body`
    Body,
    /// `operations.contacts.list.responses.200`
    Response(Status),
    /// `operations.contacts.list.auth`, if it names no scheme.
    Auth,
    /// `operations.contacts.list.auth.token`
    Scheme(String),
    /// `operations.contacts.list.auth.token.clientCredentials`
    Flow(String),
    /// `operations.contacts.list.rateLimit`
    RateLimit,
    /// `operations.contacts.list.wait.finished`
    Wait(String),
    /// `operations.contacts.list.rules.one-page`
    Rule(String),
    /// `operations.contacts.list.context.limit`
    Context(String),
    /// `operations.contacts.list.examples.first`: the payload of a request.
    RequestExample(String),
    /// `operations.contacts.list.examples.first`: the payload of a response.
    ResponseExample(String),
}

/// The part of a request that carries a parameter.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Location {
    /// The path.
    Path,
    /// The query.
    Query,
    /// A header.
    Header,
}

impl Location {
    /// All of them, in the order in which a request is written.
    pub const ALL: [Self; 3] = [Self::Path, Self::Query, Self::Header];

    /// The word in ids of rules and in pointers of violations.
    #[must_use]
    pub const fn word(self) -> &'static str {
        match self {
            Self::Path => "path",
            Self::Query => "query",
            Self::Header => "header",
        }
    }

    /// The keyword in specs.
    #[must_use]
    pub const fn keyword(self) -> &'static str {
        match self {
            Self::Path => "path",
            Self::Query => "query",
            Self::Header => "headers",
        }
    }
}

impl NodePath {
    /// The path of a member, a group of members or a case of a choice.
    #[must_use]
    pub fn member(of: &str, name: &str) -> Self {
        Self::InType(of.to_owned(), TypePart::Member(name.to_owned()))
    }

    /// The path of a parameter.
    #[must_use]
    pub fn parameter(of: &str, location: Location, name: &str) -> Self {
        Self::InOperation(of.to_owned(), OperationPart::Parameter(location, name.to_owned()))
    }

    /// The path of the operation's body.
    #[must_use]
    pub fn body(of: &str) -> Self {
        Self::InOperation(of.to_owned(), OperationPart::Body)
    }
}

impl NodePath {
    /// The id by which docs, violations and the table of rules name the node: `Contact.email`, `contacts.list`,
    /// `contacts.list.query.page`, `page.contacts`. Shorter than the path, since what is told beside it says of which kind it is.
    #[must_use]
    pub fn id(&self) -> String {
        match self {
            Self::Type(name) | Self::Operation(name) | Self::Catalogue(name) | Self::Document(name) => name.clone(),
            Self::InType(name, TypePart::Rule(part)) => format!("{name}.{part}"),
            Self::InType(name, part) => format!("{name}.{part}"),
            Self::InOperation(name, OperationPart::Rule(part)) => format!("{name}.{part}"),
            Self::InOperation(name, OperationPart::Parameter(location, part)) => {
                format!("{name}.{}.{part}", location.word())
            }
            Self::InOperation(name, part) => format!("{name}.{part}"),
            Self::ErrorText(catalogue, id) => format!("{catalogue}.{id}"),
            Self::Section(document, section) => format!("{document}.{section}"),
            other => other.to_string(),
        }
    }
}

impl fmt::Display for NodePath {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Api => f.write_str("api"),
            Self::Versions => f.write_str("versions"),
            Self::Version(name) => write!(f, "versions.{name}"),
            Self::Server => f.write_str("server"),
            Self::Auth => f.write_str("auth"),
            Self::Scheme(name) => write!(f, "auth.{name}"),
            Self::Flow(name) => write!(f, "auth.{name}{FLOW}"),
            Self::RateLimit => f.write_str("rateLimit"),
            Self::ClientHeader(name) => write!(f, "client.{name}"),
            Self::CallHeader(name) => write!(f, "headers.{name}"),
            Self::Response(status) => write!(f, "responses.{status}"),
            Self::Type(name) => write!(f, "types.{name}"),
            Self::InType(name, part) => write!(f, "types.{name}.{part}"),
            Self::Operation(name) => write!(f, "operations.{name}"),
            Self::InOperation(name, part) => write!(f, "operations.{name}.{part}"),
            Self::Catalogue(name) => write!(f, "errors.{name}"),
            Self::ErrorText(catalogue, id) => write!(f, "errors.{catalogue}.{id}"),
            Self::Capture(catalogue, id, name) => write!(f, "errors.{catalogue}.{id}.captures.{name}"),
            Self::Document(name) => write!(f, "documents.{name}"),
            Self::Section(document, name) => write!(f, "documents.{document}.{name}"),
        }
    }
}

impl fmt::Display for TypePart {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Member(name) => f.write_str(name),
            Self::Value(name) => write!(f, "enum.{name}"),
            Self::Case(name) => write!(f, "union.{name}"),
            Self::Rule(name) => write!(f, "rules.{name}"),
            Self::Context(name) => write!(f, "context.{name}"),
            Self::Example(name) => write!(f, "examples.{name}"),
        }
    }
}

impl fmt::Display for OperationPart {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Parameter(location, name) => write!(f, "{}.{name}", location.keyword()),
            Self::Body => f.write_str("body"),
            Self::Response(status) => write!(f, "responses.{status}"),
            Self::Auth => f.write_str("auth"),
            Self::Scheme(name) => write!(f, "auth.{name}"),
            Self::Flow(name) => write!(f, "auth.{name}{FLOW}"),
            Self::RateLimit => f.write_str("rateLimit"),
            Self::Wait(name) => write!(f, "wait.{name}"),
            Self::Rule(name) => write!(f, "rules.{name}"),
            Self::Context(name) => write!(f, "context.{name}"),
            Self::RequestExample(name) | Self::ResponseExample(name) => write!(f, "examples.{name}"),
        }
    }
}
