//! A line of a public surface as far as the comparison looks into it; types are text.

/// A line of `public-api.txt`, of a generated crate or a hand-written one.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Entry {
    /// The line.
    pub text: String,
    /// The path of the item, without type arguments; of an `impl` that of its type.
    pub path: String,
    /// What two lines of one item share.
    pub(super) key: String,
    /// The feature without which the item is not there.
    pub(super) condition: Option<String>,
    /// What it says.
    pub(super) what: What,
}

/// What a line says.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum What {
    /// `pub use SOURCE as PATH`, `pub use PATH::*`, `pub mod PATH`: what is behind it.
    Name(String),
    /// `pub type`, of a module: its parameters and what it stands for.
    Alias(Vec<String>, String),
    /// `pub type` of a trait: what is demanded of it.
    Associated(Vec<String>),
    Struct {
        open: bool,
        generics: Vec<String>,
        body: Body,
        traits: Vec<String>,
    },
    Enum {
        open: bool,
        generics: Vec<String>,
        traits: Vec<String>,
    },
    /// A public field: its type.
    Field(String),
    Variant(Payload),
    Function(Function),
    /// A constant: its type, and whether a trait gives it a value.
    Constant(String, bool),
    /// A trait: its parameters and what it asks for.
    Trait(Vec<String>, Vec<String>),
    /// An implementation: type parameters, associated types, conditions.
    Impl {
        of: String,
        generics: Vec<String>,
        associated: Vec<String>,
        demands: Vec<String>,
    },
    /// A macro: its patterns.
    Macro(Vec<String>),
    /// A form that is not known: the line stands for itself.
    Other,
}

impl What {
    /// What such an item is called.
    pub(super) const fn kind(&self) -> &'static str {
        match self {
            Self::Name(_) => "a name",
            Self::Alias(..) => "a type alias",
            Self::Associated(_) => "an associated type",
            Self::Struct { .. } => "a struct",
            Self::Enum { .. } => "an enum",
            Self::Field(_) => "a field",
            Self::Variant(_) => "a variant",
            Self::Function(_) => "a function",
            Self::Constant(..) => "a constant",
            Self::Trait(..) => "a trait",
            Self::Impl { .. } => "an implementation",
            Self::Macro(_) => "a macro",
            Self::Other => "a line of another form",
        }
    }
}

/// The fields of a struct.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Body {
    /// All public, with lines of their own.
    Public,
    /// All public, without names.
    Tuple(String),
    /// One is not public.
    Private,
}

/// What a variant holds.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Payload {
    Unit,
    Tuple(String),
    /// By name.
    Named(Vec<String>),
}

/// A function.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Function {
    pub(super) is_const: bool,
    pub(super) is_async: bool,
    pub(super) generics: Vec<String>,
    /// As it is written; empty if it takes no `self`.
    pub(super) receiver: String,
    /// The names of its other arguments.
    pub(super) names: Vec<String>,
    /// Their types.
    pub(super) arguments: Vec<String>,
    pub(super) output: String,
    pub(super) demands: Vec<String>,
    /// A trait has a body for it.
    pub(super) provided: bool,
}

impl Entry {
    /// The path of what has the item.
    #[must_use]
    pub fn owner(&self) -> &str {
        self.path.rsplit_once("::").map_or("", |(owner, _)| owner)
    }

    /// What two lines of one item share.
    #[must_use]
    pub fn key(&self) -> &str {
        &self.key
    }

    /// The types of the arguments of a function.
    #[must_use]
    pub fn arguments(&self) -> &[String] {
        if let What::Function(function) = &self.what { &function.arguments } else { &[] }
    }

    /// Whether it is a field or a variant.
    #[must_use]
    pub const fn is_member(&self) -> bool {
        matches!(self.what, What::Field(_) | What::Variant(_))
    }

    /// The trait that the line implements.
    #[must_use]
    pub fn implemented(&self) -> Option<&str> {
        match &self.what {
            What::Impl { of, .. } => Some(of.split('<').next().unwrap_or(of)),
            _ => None,
        }
    }

    /// The paths that it names, its own among them.
    pub fn mentioned(&self) -> impl Iterator<Item = &str> {
        self.text
            .split(|c: char| !(c.is_alphanumeric() || matches!(c, '_' | ':' | '#')))
            .map(|word| word.trim_end_matches(':'))
            .filter(|word| word.contains("::"))
    }
}
