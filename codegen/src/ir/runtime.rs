//! Types and traits that generated signatures take from the language and the runtime.

/// A number or boolean of the language.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Primitive {
    /// `bool`
    Bool,
    /// `i32`
    I32,
    /// `i64`
    I64,
    /// `u32`
    U32,
    /// `u64`
    U64,
}

impl Primitive {
    /// What turns into an integer or a decimal number of any size.
    pub const INTEGERS: [Self; 4] = [Self::I32, Self::I64, Self::U32, Self::U64];

    /// Its name.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Bool => "bool",
            Self::I32 => "i32",
            Self::I64 => "i64",
            Self::U32 => "u32",
            Self::U64 => "u64",
        }
    }
}

/// A type of the runtime without type parameters.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum RuntimeType {
    /// The error of a builder.
    BuildError,
    /// A client certificate with its key.
    Certificate,
    /// What fetches tokens of OAuth 2.0.
    ClientCredentials,
    /// A secret, a source of tokens, or the caller's own way to authenticate.
    Credential,
    /// A calendar date.
    Date,
    /// A decimal number of any size.
    Decimal,
    /// What a client does about drift.
    DriftMode,
    /// The drift that a client has seen.
    DriftReport,
    /// What a documented rule rests on.
    Evidence,
    /// Undocumented members.
    Extra,
    /// A whole number of any size.
    Integer,
    /// Any JSON value.
    Json,
    /// The limits of a call.
    Limits,
    /// How often a client calls.
    RateLimit,
    /// When calls are sent again.
    Retry,
    /// A UUID of the crate `uuid`.
    PlainUuid,
    /// A text that is never shown.
    Secret,
    /// A point in time.
    Timestamp,
    /// A UUID.
    Uuid,
}

impl RuntimeType {
    /// Its name.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::BuildError => "BuildError",
            Self::Certificate => "Certificate",
            Self::ClientCredentials => "ClientCredentials",
            Self::Credential => "Credential",
            Self::Date => "Date",
            Self::Decimal => "Decimal",
            Self::DriftMode => "DriftMode",
            Self::DriftReport => "DriftReport",
            Self::Evidence => "Evidence",
            Self::Extra => "Extra",
            Self::Integer => "Integer",
            Self::Json => "Json",
            Self::Limits => "Limits",
            Self::RateLimit => "RateLimit",
            Self::Retry => "Retry",
            Self::PlainUuid => "PlainUuid",
            Self::Secret => "Secret",
            Self::Timestamp => "Timestamp",
            Self::Uuid => "Uuid",
        }
    }
}

/// A type of the runtime that makes the calls of an operation, generic over the mode and the operation.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum CallingType {
    /// The items of a result, over all its pages.
    Items,
    /// The pages of a result.
    Pages,
    /// A wait for what a result tells.
    Wait,
}

impl CallingType {
    /// Its name.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Items => "Items",
            Self::Pages => "Pages",
            Self::Wait => "Wait",
        }
    }
}

/// A trait of the runtime that callers implement.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum RuntimeTrait {
    /// Puts credentials into requests.
    Authenticate,
}

impl RuntimeTrait {
    /// Its name.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Authenticate => "Authenticate",
        }
    }
}

/// How a client waits.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Mode {
    /// Its calls are futures.
    Async,
    /// Its calls hold up the thread.
    Blocking,
}

impl Mode {
    /// Its name.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Async => "Async",
            Self::Blocking => "Blocking",
        }
    }
}

/// What a mode brings: an associated type of the runtime's `Mode`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum ModePart {
    /// What waits.
    Timer,
    /// What sends requests.
    Transport,
}

impl ModePart {
    /// Its name.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Timer => "Timer",
            Self::Transport => "Transport",
        }
    }
}
