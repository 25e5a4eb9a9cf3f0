//! Bodies of functions: what each does with its arguments.

use super::{Ident, Mode, Quota, Type, WaitPlan};
use crate::model::ClientAuth;

/// What a function does.
#[derive(Clone, Debug, PartialEq)]
pub enum Body {
    /// Makes `Self` of these fields.
    Build(Vec<(Ident, Value)>),
    /// Sets a field of `self` and returns `self`.
    Set(Ident, Value),
    /// Sets a field of the operation that the call holds and returns the call.
    SetOperation(Ident, Value),
    /// Sets a field of the context of the operation that the call holds and returns the call.
    SetContext(Ident, Value),
    /// Returns a call of the operation made of these fields.
    Call(Ident, Vec<(Ident, Value)>),
    /// Returns a group that shares this one's core.
    Group(Ident),
    /// Returns a view whose core speaks another version.
    View(Ident, String),
    /// Adds a member that the page does not list: the arguments `name` and `value`.
    Member,
    /// Adds an entry to a list of pairs: the member of the entry with the key, the one with the value.
    Entry(String, String),
    /// Adds a header to the call; the type to turn the argument into, where it comes as another.
    CallHeader(String, Option<Type>),
    /// Begins the builder of a client that waits like that.
    Builder(Mode, Vec<BuilderStep>),
    /// Hands the builder on after one more step.
    BuilderStep(BuilderStep),
    /// Adds credentials to the call.
    Authenticate(Credentials),
    /// Changes how the call is made.
    CallOption(CallOption),
    /// Changes what the builder was given.
    BuilderOption(BuilderOption),
    /// Builds the client.
    BuildClient,
    /// Reports the drift that the client has seen.
    DriftReport,
    /// Makes credentials whose tokens are fetched.
    ClientCredentials(TokenRequest),
    /// Goes through the pages that the call leads to.
    Pages,
    /// Goes through the items on them.
    Items,
    /// Makes the call again until this is there.
    Wait(WaitPlan),
}

/// How a token is asked for. Id and secret are the arguments `client_id` and `client_secret`.
#[derive(Clone, Debug, PartialEq)]
pub struct TokenRequest {
    /// The URL; may hold `{name}`.
    pub url: String,
    /// How the client shows who it is.
    pub client_auth: ClientAuth,
    /// The request is JSON, and no form.
    pub json: bool,
    /// The scopes.
    pub scopes: Vec<String>,
    /// Further parameters.
    pub with: Vec<(String, String)>,
    /// How long a token is good whose answer does not say it, in seconds.
    pub lifetime: Option<u32>,
    /// The placeholders of the URL, and the arguments that stand for them.
    pub parameters: Vec<(String, Ident)>,
}

/// Credentials of one call.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Credentials {
    /// `Authorization: Bearer` with the argument `token`.
    Bearer,
    /// The argument `token` in this header.
    Header(String),
    /// The argument `token` in this query parameter.
    Query(String),
    /// `Authorization: Basic` with the arguments `user` and `password`.
    Basic,
}

/// What one call does otherwise than its client.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum CallOption {
    /// The request is changed before it is sent.
    Edit,
    /// Another time limit.
    Timeout,
    /// Another way to deal with drift.
    Drift,
    /// Other evidence refuses it.
    Refuse,
    /// Another rule of when it is sent again.
    Retry,
    /// Documented rules are not checked.
    Unchecked,
    /// One documented rule is not checked.
    UncheckedRule,
}

impl CallOption {
    /// The function of a call, and of the runtime's options.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Edit => "edit",
            Self::Timeout => "timeout",
            Self::Drift => "drift",
            Self::Refuse => "refuse",
            Self::Retry => "retry",
            Self::Unchecked => "unchecked",
            Self::UncheckedRule => "unchecked_rule",
        }
    }
}

/// What every builder can be given.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum BuilderOption {
    /// Plain HTTP is allowed.
    AllowPlainHttp,
    /// Another version of the API.
    ApiVersion,
    /// Another address.
    BaseUrl,
    /// Another address, which has no place for the version.
    BaseUrlWithoutVersion,
    /// What is done about drift.
    Drift,
    /// Errors show the beginning of what could not be read.
    Excerpts,
    /// The limits of a call.
    Limits,
    /// How often the client calls.
    RateLimit,
    /// What evidence refuses calls.
    Refuse,
    /// When calls are sent again.
    Retry,
    /// An authority that is trusted too.
    RootCertificate,
    /// Another timer.
    Timer,
    /// Another transport.
    Transport,
    /// What the client calls itself.
    UserAgent,
}

impl BuilderOption {
    /// The function of a builder.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::AllowPlainHttp => "allow_plain_http",
            Self::ApiVersion => "api_version",
            Self::BaseUrl => "base_url",
            Self::BaseUrlWithoutVersion => "base_url_without_version",
            Self::Drift => "drift",
            Self::Excerpts => "excerpts",
            Self::RateLimit => "rate_limit",
            Self::Limits => "limits",
            Self::Refuse => "refuse",
            Self::Retry => "retry",
            Self::RootCertificate => "root_certificate",
            Self::Timer => "timer",
            Self::Transport => "transport",
            Self::UserAgent => "user_agent",
        }
    }
}

/// Where a value comes from and what is made of it.
#[derive(Clone, Debug, PartialEq)]
pub struct Value {
    /// The expression.
    pub from: From,
    /// `.into()`
    pub into: bool,
    /// `Box::new(…)`
    pub boxed: bool,
    /// `Some(…)`
    pub some: bool,
}

impl Value {
    /// The value as it is.
    #[must_use]
    pub const fn plain(from: From) -> Self {
        Self { from, into: false, boxed: false, some: false }
    }
}

/// Where a value comes from.
#[derive(Clone, Debug, PartialEq)]
pub enum From {
    /// An argument.
    Argument(Ident),
    /// A field of the argument `required`.
    Required(Ident),
    /// `Default::default()`
    Default,
}

/// A step in setting up a client.
#[derive(Clone, Debug, PartialEq)]
pub enum BuilderStep {
    /// The server is fixed: a template of its address.
    Server(String),
    /// The caller gives the address; what follows it.
    GivenServer(Value, String),
    /// The version that is used unless another is chosen.
    Version(String),
    /// A header of every call.
    Header(String, Value),
    /// A header that is always the same.
    ConstantHeader(String, String),
    /// The header of every answer by which the vendor's support finds the call.
    Reference(String),
    /// A secret in a header.
    HeaderToken(String, Value),
    /// A secret in the query.
    QueryToken(String, Value),
    /// `Authorization: Bearer`
    Bearer(Value),
    /// `Authorization: Basic`: user and password.
    Basic(Value, Value),
    /// How often the service may be called.
    Quota(Quota),
    /// A client certificate.
    Certificate(Value),
    /// The caller's own way to authenticate.
    Authenticate(Value),
}
