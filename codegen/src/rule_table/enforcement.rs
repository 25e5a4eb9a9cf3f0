//! Where a rule is enforced, in words.

use std::fmt;
use std::sync::Arc;

/// One place that keeps a rule.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Enforcement {
    /// The Rust type of the value leaves no other.
    RustType,
    /// The Rust type of the value has no null.
    NoNull,
    /// The value is written by the generated code.
    Written,
    /// Whoever makes the value has to give it.
    Constructor,
    /// An argument of the call.
    CallArgument(String),
    /// A credential that goes with each call.
    Credential,
    /// An argument of the client's builder.
    Builder,
    /// The check of a type.
    Type {
        /// Its name in Rust.
        ident: String,
        /// Some operation sends it; otherwise callers validate it themselves.
        sent: bool,
    },
    /// The check of an operation's parameters and body.
    Operation(String),
    /// The check of a type, where the caller passes context.
    TypeWithContext(String),
    /// The check of an operation, where the caller passes context.
    CallWithContext {
        /// The operations.
        operations: Arc<[String]>,
        /// The names of the setters.
        setters: Vec<String>,
    },
    /// A value that breaks it cannot be read.
    Decoding,
    /// Reported as drift on the answers of these operations, by the checks that run before sending.
    Drift(Arc<[String]>),
    /// Reported as drift on the answers of these operations while they are read.
    ReaderDrift(Arc<[String]>),
    /// Clients of other versions lack the call.
    Versions,
    /// Calls wait until it allows them.
    Wait,
    /// The client enforces it nowhere.
    Docs,
    /// The server alone.
    Server,
}

impl Enforcement {
    /// Whether a value of a type or an operation is looked at.
    pub(super) const fn looks_at_a_value(&self) -> bool {
        match self {
            Self::RustType
            | Self::Constructor
            | Self::CallArgument(_)
            | Self::Type { .. }
            | Self::Operation(_)
            | Self::TypeWithContext(_)
            | Self::CallWithContext { .. }
            | Self::Decoding
            | Self::Drift(_) => true,
            Self::NoNull
            | Self::Written
            | Self::Credential
            | Self::Builder
            | Self::ReaderDrift(_)
            | Self::Versions
            | Self::Wait
            | Self::Docs
            | Self::Server => false,
        }
    }
}

impl fmt::Display for Enforcement {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::RustType => f.write_str("the Rust type has no other value"),
            Self::NoNull => f.write_str("the Rust type has no null"),
            Self::Written => f.write_str("sent by itself"),
            Self::Constructor => f.write_str("argument of the constructor"),
            Self::CallArgument(operation) => write!(f, "argument of the call `{operation}`"),
            Self::Credential => f.write_str("credential given with the call"),
            Self::Builder => f.write_str("argument of the client's builder"),
            Self::Type { ident, sent: true } => write!(f, "`{ident}::validate`, before sending"),
            Self::Type { ident, sent: false } => write!(f, "`{ident}::validate`"),
            Self::Operation(operation) => write!(f, "`validate` of the call `{operation}`, before sending"),
            Self::TypeWithContext(ident) => write!(f, "`{ident}::validate_with`"),
            Self::CallWithContext { operations, setters } => {
                let setters: Vec<_> = setters.iter().map(|setter| format!("`.{setter}(…)`")).collect();
                write!(f, "call {} with {}", some(operations), setters.join(" and "))
            }
            Self::Decoding => f.write_str("decoding fails"),
            Self::Drift(operations) | Self::ReaderDrift(operations) => {
                write!(f, "drift on answers of {}", some(operations))
            }
            Self::Versions => f.write_str("clients of other versions lack the call"),
            Self::Wait => f.write_str("calls wait for their turn"),
            Self::Docs => f.write_str("stated in docs"),
            Self::Server => f.write_str("the server; stated in docs"),
        }
    }
}

/// The first names of a list, and how many more there are.
fn some(operations: &[String]) -> String {
    let named = |names: &[String]| names.iter().map(|name| format!("`{name}`")).collect::<Vec<_>>().join(", ");
    if operations.len() > 3 {
        format!("{} and {} more", named(&operations[..2]), operations.len() - 2)
    } else {
        named(operations)
    }
}
