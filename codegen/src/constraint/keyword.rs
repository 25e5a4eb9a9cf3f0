//! What a constraint keyword says of itself: argument, the values it is for, its wording, what it excludes.

use super::Wording;
use crate::model::Literal;

/// A constraint keyword of the spec language.
#[derive(Debug)]
pub struct Keyword {
    /// The word in specs.
    pub name: &'static str,
    /// What stands behind the colon.
    pub argument: Argument,
    /// The class of values that it is for.
    pub fits: Class,
    /// The bound it sets, where it sets one.
    pub bound: Option<Bound>,
    /// An argument that makes sense, for help lines.
    pub sample: &'static str,
    /// What it means in docs, lower case: `at most 255 characters`; empty where the argument says nothing.
    pub wording: fn(&Literal) -> Wording,
    /// Whether a value breaks it; false for values of a class that it is not for.
    pub excludes: fn(&Literal, &Literal) -> bool,
}

/// What a keyword takes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Argument {
    /// A whole number of 0 or more.
    Count,
    /// A number.
    Number,
    /// A number above 0.
    Positive,
    /// A regular expression.
    Pattern,
    /// The name of a format.
    Format,
    /// `true` or `false`.
    Flag,
    /// The name of a member of the list's items.
    Member,
}

impl Argument {
    /// The words in messages.
    #[must_use]
    pub const fn words(self) -> &'static str {
        match self {
            Self::Count => "a whole number of 0 or more",
            Self::Number => "a number",
            Self::Positive => "a number above 0",
            Self::Pattern => "a regular expression in quotes",
            Self::Format => "the name of a format",
            Self::Flag => "`true` or `false`",
            Self::Member => "the name of a member",
        }
    }
}

/// The classes of value that keywords tell apart.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Class {
    /// Text.
    Text,
    /// Numbers.
    Number,
    /// Lists.
    List,
    /// Objects and maps.
    Object,
}

impl Class {
    /// The words in messages.
    #[must_use]
    pub const fn words(self) -> &'static str {
        match self {
            Self::Text => "text: `string`, `uri`, `email`, an enum of strings",
            Self::Number => "numbers: `integer`, `int32`, `int64`, `number`, `decimal`, an enum of integers",
            Self::List => "lists: `list<T>`",
            Self::Object => "objects and maps: `map<T>` or a type with `fields`",
        }
    }
}

/// What is measured of a value.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Measure {
    /// Unicode scalar values of a text.
    Length,
    /// The number itself.
    Value,
    /// Items of a list.
    Items,
    /// Members of an object.
    Properties,
}

/// One edge of what is allowed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Bound {
    /// What is measured.
    pub measure: Measure,
    /// The side.
    pub edge: Edge,
    /// Whether the edge itself is outside.
    pub strict: bool,
}

/// The sides of a range.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Edge {
    /// Nothing below.
    Lower,
    /// Nothing above.
    Upper,
}

impl Bound {
    /// The lowest measure allowed.
    pub(super) const fn at_least(measure: Measure) -> Option<Self> {
        Some(Self { measure, edge: Edge::Lower, strict: false })
    }

    /// The greatest measure allowed.
    pub(super) const fn at_most(measure: Measure) -> Option<Self> {
        Some(Self { measure, edge: Edge::Upper, strict: false })
    }

    /// Every measure above.
    pub(super) const fn above(measure: Measure) -> Option<Self> {
        Some(Self { measure, edge: Edge::Lower, strict: true })
    }

    /// Every measure below.
    pub(super) const fn below(measure: Measure) -> Option<Self> {
        Some(Self { measure, edge: Edge::Upper, strict: true })
    }
}
