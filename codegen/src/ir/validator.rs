//! What is checked of a value, as a tree that follows the value: fields, items, variants, and bounds at its leaves.

use super::{Expression, Ident, WireValue};
use crate::model::Evidence;

/// What is checked of a value of a type, or of an operation.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Validator {
    /// Bounds of texts that are remembered where they came with an answer, and ways to types that have such; looked at first, and
    /// alone after an object was read.
    pub texts: Vec<Check>,
    /// Other bounds of the value and of its parts, in the order of the spec.
    pub checks: Vec<Check>,
    /// Rules over several members.
    pub rules: Vec<RuleCheck>,
}

impl Validator {
    /// Whether nothing is checked.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.texts.is_empty() && self.checks.is_empty() && self.rules.is_empty()
    }
}

impl Validator {
    /// The documented rules that it checks.
    pub fn documented(&self) -> impl Iterator<Item = &Rule> {
        let mut found: Vec<&Rule> = self.texts.iter().chain(&self.checks).flat_map(Check::documented).collect();
        for check in &self.rules {
            match &check.demand {
                Demand::Holds(_, rule) => found.push(rule),
                Demand::Members(members) => found.extend(members.iter().map(|member| &member.rule)),
            }
        }
        found.into_iter()
    }
}

impl Check {
    /// The documented rules that it checks, at any depth.
    #[must_use]
    pub fn documented(&self) -> Vec<&Rule> {
        match self {
            Self::Own(_) => Vec::new(),
            Self::Bound(bound) => vec![&bound.rule],
            Self::Variants(_, variants, _) => {
                variants.iter().flat_map(|variant| &variant.checks).flat_map(Self::documented).collect()
            }
            Self::Field(_, _, inner)
            | Self::Inner(inner)
            | Self::Present(inner)
            | Self::Patched(inner)
            | Self::Items(inner)
            | Self::Values(inner)
            | Self::Text(inner)
            | Self::Whole(inner)
            | Self::Unboxed(inner) => inner.iter().flat_map(Self::documented).collect(),
        }
    }
}

/// A check of a value, or a way to its parts and their checks.
#[derive(Clone, Debug, PartialEq)]
pub enum Check {
    /// A field of a struct; the steps lead to it in the value's JSON and are empty for a group of members.
    Field(Ident, Vec<String>, Vec<Check>),
    /// The value inside a tuple struct.
    Inner(Vec<Check>),
    /// The value in an `Option`, where there is one.
    Present(Vec<Check>),
    /// The value in a `Patch`, where there is one.
    Patched(Vec<Check>),
    /// Each item of a list.
    Items(Vec<Check>),
    /// Each value of a map.
    Values(Vec<Check>),
    /// The variants of an enum: of that type of the crate, with how many it has where those can all be listed.
    Variants(Ident, Vec<VariantChecks>, Option<usize>),
    /// The text of an enum or of a point in time: `as_str()`.
    Text(Vec<Check>),
    /// The number of an enum: `as_i64()`.
    Whole(Vec<Check>),
    /// What its own type, of that name, says of it.
    Own(Ident),
    /// The value in a `Box`.
    Unboxed(Vec<Check>),
    /// A bound.
    Bound(Bound),
}

/// The checks of one variant's value.
#[derive(Clone, Debug, PartialEq)]
pub struct VariantChecks {
    /// The variant.
    pub ident: Ident,
    /// The variant has named fields, of which `value` is meant.
    pub named: bool,
    /// The steps that lead to it in the value's JSON.
    pub steps: Vec<String>,
    /// What is checked.
    pub checks: Vec<Check>,
}

/// A bound of a value.
#[derive(Clone, Debug, PartialEq)]
pub struct Bound {
    /// What is tested.
    pub test: Test,
    /// What a violation names.
    pub rule: Rule,
    /// What was found is not told, since it is a secret.
    pub secret: bool,
}

/// A documented rule, as violations name it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Rule {
    /// Its name.
    pub id: String,
    /// The keyword that states it.
    pub keyword: &'static str,
    /// What it says.
    pub sentence: String,
    /// Document and section.
    pub source: String,
    /// What it rests on.
    pub evidence: Evidence,
}

/// What is tested of a value.
#[derive(Clone, Debug, PartialEq)]
pub enum Test {
    /// At least that many characters.
    MinLength(usize),
    /// At most that many characters.
    MaxLength(usize),
    /// A form of the text.
    Pattern(Pattern),
    /// A named form of the text: the function of the runtime.
    Format(&'static str),
    /// The form of a date or a time, which knows whether it came with an answer: the function of the runtime.
    Form(&'static str),
    /// A comparison of the number: the function of the runtime.
    Number(&'static str, Limit),
    /// At least that many items.
    MinItems(usize),
    /// At most that many items.
    MaxItems(usize),
    /// No item twice.
    UniqueItems,
    /// No two items with the same key.
    UniqueBy(Key),
    /// At least that many members.
    MinProperties(usize, Count),
    /// At most that many members.
    MaxProperties(usize, Count),
    /// One of these values.
    Listed(Vec<WireValue>),
    /// One literal, as JSON; the text itself where it is one.
    Constant(String, Option<String>),
    /// Members without a field are not sent with another value: looked for among those that the page does not list.
    ConstantMember(ConstantMember),
}

impl Test {
    /// Whether it is of a text that a service could send otherwise than it documents: of its form or its length.
    #[must_use]
    pub const fn is_of_text(&self) -> bool {
        matches!(self, Self::MinLength(_) | Self::MaxLength(_) | Self::Pattern(_) | Self::Format(_))
    }
}

/// A member that is always the same, looked for among those that the page does not list.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ConstantMember {
    /// Its names.
    pub names: Vec<String>,
    /// In a list of entries with key and value: the member of its entry that holds the value.
    pub slot: Option<String>,
    /// The literal, as JSON.
    pub json: String,
}

/// A number to compare with.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Limit {
    /// A whole number.
    Whole(i64),
    /// Any other, as written.
    Exact(String),
}

/// A form of a text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Pattern {
    /// It begins like this.
    Begins(String),
    /// It ends like this.
    Ends(String),
    /// It is this.
    Is(String),
    /// This is somewhere in it.
    Holds(String),
    /// It is made of these characters alone, from first to last; at least and at most so many of them.
    Made(Vec<(char, char)>, usize, Option<usize>),
    /// It matches a regular expression.
    Matches(String),
}

/// How many members an object has.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Count {
    /// It is a map.
    Map,
    /// It is a struct.
    Members {
        /// Members that are always there.
        always: usize,
        /// Fields that hold one, or a group of them.
        fields: Vec<(Ident, Counted)>,
        /// Names of constants that the undocumented members may replace, or tell to be missing.
        constants: Vec<String>,
        /// The field with the others.
        extra: Option<Ident>,
    },
}

/// How many members a field stands for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Counted {
    /// One, where the `Option` has a value.
    Optional,
    /// One, where the `Patch` is not absent.
    Patch,
    /// Those of the group.
    Group(Count),
    /// Those of the group, where there is one.
    OptionalGroup(Count),
}

/// The member in which items of a list differ.
#[derive(Clone, Debug, PartialEq)]
pub enum Key {
    /// The way to a field; a step that ends in nothing gives no key.
    Steps(Vec<KeyStep>),
    /// Of the variable `item`, a reference to one of them.
    Of(Expression),
}

/// A step of a key.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum KeyStep {
    /// Into an `Option`.
    Present,
    /// Into a `Patch`.
    Patched,
    /// Into a tuple struct.
    Inner,
    /// To a field.
    Field(Ident),
}

/// A rule over several members.
#[derive(Clone, Debug, PartialEq)]
pub struct RuleCheck {
    /// The fields of the context that have to be given.
    pub needs: Vec<Ident>,
    /// The condition under which something is demanded.
    pub applies: Option<Expression>,
    /// What is demanded.
    pub demand: Demand,
}

/// What a rule demands.
#[derive(Clone, Debug, PartialEq)]
pub enum Demand {
    /// A condition that must not be false.
    Holds(Expression, Rule),
    /// Members that have to be there or must not.
    Members(Vec<MemberDemand>),
}

/// A member that has to be there or must not.
#[derive(Clone, Debug, PartialEq)]
pub struct MemberDemand {
    /// The steps to it in the value's JSON.
    pub steps: Vec<String>,
    /// Whether it is there.
    pub there: Expression,
    /// It has to be there.
    pub wanted: bool,
    /// What a violation names.
    pub rule: Rule,
}
