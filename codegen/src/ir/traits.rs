//! Which traits each item of a generated crate has: the one table of them, for what is derived and for what is claimed.

use super::{Choice, Item, KindUnion, Newtype, Operation, RequiredParts, Shape, Struct, Values, ValuesKind, Wrapper};

/// A trait without arguments that items have.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Trait {
    /// `Clone`
    Clone,
    /// `Copy`
    Copy,
    /// `Debug`
    Debug,
    /// `Default`
    Default,
    /// `Display`
    Display,
    /// `Eq`
    Eq,
    /// `Hash`
    Hash,
    /// The runtime's `Parameter`.
    Parameter,
    /// `PartialEq`
    PartialEq,
    /// The runtime's `Problem`.
    Problem,
    /// The runtime's `ReadJson`.
    ReadJson,
    /// The runtime's `ReadMembers`.
    ReadMembers,
    /// `Send`
    Send,
    /// `Sync`
    Sync,
    /// The runtime's `WriteJson`.
    WriteJson,
    /// The runtime's `WriteMembers`.
    WriteMembers,
}

impl Trait {
    /// All of them, by name.
    pub const ALL: [Self; 16] = [
        Self::Clone,
        Self::Copy,
        Self::Debug,
        Self::Default,
        Self::Display,
        Self::Eq,
        Self::Hash,
        Self::Parameter,
        Self::PartialEq,
        Self::Problem,
        Self::ReadJson,
        Self::ReadMembers,
        Self::Send,
        Self::Sync,
        Self::WriteJson,
        Self::WriteMembers,
    ];

    /// Its name.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Clone => "Clone",
            Self::Copy => "Copy",
            Self::Debug => "Debug",
            Self::Default => "Default",
            Self::Display => "Display",
            Self::Eq => "Eq",
            Self::Hash => "Hash",
            Self::Parameter => "Parameter",
            Self::PartialEq => "PartialEq",
            Self::Problem => "Problem",
            Self::ReadJson => "ReadJson",
            Self::ReadMembers => "ReadMembers",
            Self::Send => "Send",
            Self::Sync => "Sync",
            Self::WriteJson => "WriteJson",
            Self::WriteMembers => "WriteMembers",
        }
    }

    /// Whether the compiler sees for itself that a type has it.
    #[must_use]
    pub const fn is_auto(self) -> bool {
        matches!(self, Self::Send | Self::Sync)
    }
}

/// The traits of an item.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Traits {
    /// Those that a `#[derive(…)]` of the generated code names, by name.
    pub derived: Vec<Trait>,
    /// Those that have an `impl` of their own or come from a macro of the runtime.
    pub written: Vec<Trait>,
}

impl Traits {
    fn new(derived: &[Trait], written: &[Trait]) -> Self {
        Self { derived: derived.to_vec(), written: written.to_vec() }
    }

    fn derived_if(mut self, is: bool, traits: &[Trait]) -> Self {
        self.derived.extend(traits.iter().filter(|_| is));
        self.derived.sort();
        self
    }

    fn written_if(mut self, is: bool, traits: &[Trait]) -> Self {
        self.written.extend(traits.iter().filter(|_| is));
        self
    }

    /// All of them, by name, with those that the compiler sees for itself.
    #[must_use]
    pub fn all(&self) -> Vec<Trait> {
        let mut all: Vec<Trait> =
            self.derived.iter().chain(&self.written).copied().chain([Trait::Send, Trait::Sync]).collect();
        all.sort();
        all
    }

    /// `Context`.
    #[must_use]
    pub fn of_context() -> Self {
        Self::new(&[Trait::Clone, Trait::Debug, Trait::Default, Trait::PartialEq], &[])
    }

    /// `Client` and the groups of operations.
    #[must_use]
    pub fn of_client() -> Self {
        Self::new(&[Trait::Clone, Trait::Debug], &[])
    }

    /// `Builder`.
    #[must_use]
    pub fn of_builder() -> Self {
        Self::new(&[Trait::Debug], &[])
    }

    /// `Call`, which can be made again.
    #[must_use]
    pub fn of_call() -> Self {
        Self::of_client()
    }

    /// `ApiVersion`.
    #[must_use]
    pub fn of_version() -> Self {
        Self::new(&[Trait::Clone, Trait::Copy, Trait::Debug, Trait::Eq, Trait::Hash, Trait::PartialEq], &[])
    }

    /// `Documented`.
    #[must_use]
    pub fn of_documented() -> Self {
        Self::new(&[Trait::Clone, Trait::Debug, Trait::PartialEq], &[Trait::Display, Trait::Problem])
    }

    /// `Known`.
    #[must_use]
    pub fn of_known() -> Self {
        Self::new(&[Trait::Clone, Trait::Debug, Trait::Eq, Trait::PartialEq], &[Trait::Display])
    }

    /// What a struct with public fields derives; `Debug` is written where it has to hide a secret.
    fn plain(secret: bool) -> Self {
        Self::new(&[Trait::Clone, Trait::PartialEq], &[])
            .derived_if(!secret, &[Trait::Debug])
            .written_if(secret, &[Trait::Debug])
    }
}

const JSON: &[Trait] = &[Trait::ReadJson, Trait::WriteJson];
const MEMBERS: &[Trait] = &[Trait::ReadMembers, Trait::WriteMembers];
const DATA: &[Trait] = &[Trait::Clone, Trait::Debug, Trait::PartialEq];

impl Item {
    /// The traits that it has.
    #[must_use]
    pub fn traits(&self) -> Traits {
        match &self.shape {
            Shape::Struct(made) => made.traits(),
            Shape::Newtype(newtype) => newtype.traits(),
            Shape::Wrapper(wrapper) => wrapper.traits(),
            Shape::Values(values) => values.traits(),
            Shape::KindUnion(union) => union.traits(),
            Shape::TaggedUnion(_) => Traits::new(DATA, JSON),
            Shape::Choice(choice) => choice.traits(),
        }
    }
}

impl Struct {
    /// The traits that it has.
    #[must_use]
    pub fn traits(&self) -> Traits {
        Traits::plain(self.fields.iter().any(|field| field.secret))
            .derived_if(self.default, &[Trait::Default])
            .written_if(true, JSON)
            .written_if(self.flat, MEMBERS)
    }
}

impl RequiredParts {
    /// The traits that it has.
    #[must_use]
    pub fn traits(&self) -> Traits {
        if !self.plain {
            return Traits::default();
        }
        Traits::plain(self.fields.iter().any(|field| field.secret))
    }
}

impl Operation {
    /// The traits that it has.
    #[must_use]
    pub fn traits(&self) -> Traits {
        Traits::plain(self.has_secrets()).derived_if(self.default, &[Trait::Default])
    }
}

impl Newtype {
    /// What the runtime's `newtype!` gives.
    fn traits(&self) -> Traits {
        let macro_made =
            [Trait::Clone, Trait::Debug, Trait::Display, Trait::Eq, Trait::Hash, Trait::Parameter, Trait::PartialEq];
        Traits::new(&[], &macro_made).written_if(self.copy, &[Trait::Copy]).written_if(true, JSON)
    }
}

impl Wrapper {
    /// The traits that it has.
    #[must_use]
    pub fn traits(&self) -> Traits {
        Traits::new(DATA, JSON)
            .derived_if(self.default, &[Trait::Default])
            .derived_if(self.hash, &[Trait::Eq, Trait::Hash])
            .written_if(self.parameter, &[Trait::Parameter])
    }
}

impl Values {
    /// What the runtime's macros give.
    fn traits(&self) -> Traits {
        let copy = self.kind != ValuesKind::OpenText;
        let macro_made =
            [Trait::Clone, Trait::Debug, Trait::Display, Trait::Eq, Trait::Hash, Trait::Parameter, Trait::PartialEq];
        Traits::new(&[], &macro_made).written_if(copy, &[Trait::Copy]).written_if(true, JSON)
    }
}

impl KindUnion {
    /// The traits that it has.
    #[must_use]
    pub fn traits(&self) -> Traits {
        Traits::new(DATA, JSON)
            .derived_if(self.hash, &[Trait::Eq, Trait::Hash])
            .written_if(self.parameter, &[Trait::Parameter])
    }
}

impl Choice {
    /// The traits that it has.
    #[must_use]
    pub fn traits(&self) -> Traits {
        Traits::new(DATA, JSON).written_if(true, MEMBERS)
    }
}
