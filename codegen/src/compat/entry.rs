//! A line of a public surface, cut into its parts. They stay text: what stands in a list or in an argument is looked at where two
//! lines differ, which few do.

use std::borrow::Cow;

use super::split::{list, once, word};

/// A line of `public-api.txt`, of a generated crate or a hand-written one.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Entry<'t> {
    /// The line.
    pub text: &'t str,
    /// The path of the item, without type arguments; of an `impl` that of its type.
    pub path: Cow<'t, str>,
    pub(super) key: Key<'t>,
    /// The feature without which the item is not there.
    pub(super) condition: Option<&'t str>,
    /// What it says.
    pub(super) what: What<'t>,
}

/// What two lines of one item share.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Key<'t> {
    /// Of what kind the item is.
    pub(super) kind: &'static str,
    /// Its name; of an `impl` the trait with its type arguments.
    pub(super) name: Cow<'t, str>,
    /// Of an `impl`, the type that has it.
    pub(super) target: &'t str,
}

/// What a line says.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum What<'t> {
    /// `pub use SOURCE as PATH`, `pub use PATH::*`, `pub mod PATH`: what is behind it.
    Name(&'t str),
    /// `pub type`, of a module: its parameters and what it stands for.
    Alias(List<'t>, &'t str),
    /// `pub type` of a trait: what is demanded of it.
    Associated(List<'t>),
    Struct {
        open: bool,
        generics: List<'t>,
        body: Body<'t>,
        traits: List<'t>,
    },
    Enum {
        open: bool,
        generics: List<'t>,
        traits: List<'t>,
    },
    /// A public field: its type.
    Field(&'t str),
    Variant(Payload<'t>),
    Function(Function<'t>),
    /// A constant: its type, and whether a trait gives it a value.
    Constant(&'t str, bool),
    /// A trait: its parameters and what it asks for.
    Trait(List<'t>, List<'t>),
    /// An implementation: type parameters, the trait without associated types, its arguments with them, conditions.
    Impl {
        generics: List<'t>,
        of: Cow<'t, str>,
        arguments: List<'t>,
        demands: List<'t>,
    },
    /// A macro: its patterns.
    Macro(List<'t>),
    /// A form that is not known: the line stands for itself.
    Other,
}

impl What<'_> {
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

/// A list, as a line has it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct List<'t> {
    pub(super) text: &'t str,
    pub(super) separator: &'static str,
}

impl<'t> List<'t> {
    /// A list with a comma between its items.
    pub(super) const fn of(text: &'t str) -> Self {
        Self { text, separator: ", " }
    }

    /// Traits that are demanded or implemented.
    pub(super) const fn of_traits(text: &'t str) -> Self {
        Self { text, separator: " + " }
    }

    /// Its items.
    pub(super) fn items(self) -> Vec<&'t str> {
        list(self.text, self.separator)
    }
}

/// The fields of a struct.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Body<'t> {
    /// All public, with lines of their own.
    Public,
    /// All public, without names.
    Tuple(&'t str),
    /// One is not public.
    Private,
}

/// What a variant holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Payload<'t> {
    Unit,
    Tuple(&'t str),
    /// By name.
    Named(List<'t>),
}

/// A function.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Function<'t> {
    pub(super) is_const: bool,
    pub(super) is_async: bool,
    /// What has it.
    pub(super) owner: &'t str,
    pub(super) generics: List<'t>,
    /// What it takes, `self` included.
    pub(super) taken: List<'t>,
    pub(super) output: &'t str,
    pub(super) demands: List<'t>,
    /// A trait has a body for it.
    pub(super) provided: bool,
}

/// What a function takes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Taken<'t> {
    /// `self` as it is written; empty if it takes none.
    pub(super) receiver: &'t str,
    /// The names of its other arguments.
    pub(super) names: Vec<&'t str>,
    /// Their types.
    pub(super) types: Vec<String>,
}

impl<'t> Function<'t> {
    /// What it takes.
    pub(super) fn taken(&self) -> Taken<'t> {
        let mut arguments = self.taken.items();
        let receiver = if arguments.first().is_some_and(|it| is_receiver(it)) { arguments.remove(0) } else { "" };
        let parts = arguments.into_iter().map(|it| once(it, ": ").unwrap_or((it, it)));
        let (names, types) = parts.map(|(name, ty)| (name, self.own(ty))).unzip();
        Taken { receiver, names, types }
    }

    /// What it returns.
    pub(super) fn output(&self) -> String {
        self.own(self.output.strip_prefix(" -> ").unwrap_or("()"))
    }

    /// What is demanded of its type parameters.
    pub(super) fn demands(&self) -> Vec<&'t str> {
        without_commas(self.demands)
    }

    /// A type with the name of its owner in place of `Self`.
    fn own(&self, ty: &str) -> String {
        word(ty, "Self", self.owner)
    }
}

/// Whether an argument is `self`, whatever it is taken by.
fn is_receiver(argument: &str) -> bool {
    let bare = argument.trim_start_matches(['&', ' ']).split(' ').next_back().unwrap_or_default();
    bare == "self" || argument.starts_with("self:") || argument.starts_with("mut self")
}

/// Conditions; the last may have a comma behind it.
pub(super) fn without_commas(demands: List<'_>) -> Vec<&str> {
    demands.items().into_iter().map(|it| it.trim_end_matches(',')).collect()
}

/// Whether an argument of a trait is an associated type.
pub(super) fn is_associated(argument: &str) -> bool {
    once(argument, " = ").is_some()
}

impl<'t> Entry<'t> {
    /// The path of what has the item.
    #[must_use]
    pub fn owner(&self) -> &str {
        self.path.rsplit_once("::").map_or("", |(owner, _)| owner)
    }

    /// What two lines of one item share.
    #[must_use]
    pub const fn key(&self) -> &Key<'t> {
        &self.key
    }

    /// The types of the arguments of a function.
    #[must_use]
    pub fn arguments(&self) -> Vec<String> {
        if let What::Function(function) = &self.what { function.taken().types } else { Vec::new() }
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
    pub fn mentioned(&self) -> impl Iterator<Item = &'t str> + use<'t> {
        self.text
            .split(|c: char| !(c.is_alphanumeric() || matches!(c, '_' | ':' | '#')))
            .map(|word| word.trim_end_matches(':'))
            .filter(|word| word.contains("::"))
    }
}
