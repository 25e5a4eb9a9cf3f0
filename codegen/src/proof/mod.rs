//! What is known of an API beyond its own data: which types hold each other, members and parameters with their places, how
//! Rust holds and calls them, what statuses mean. Questions about types can be asked of any API; [`Proof`] is made of one that passed
//! every check, once, and kept with it.

mod answers;
mod circles;
mod components;
mod generated;
mod graph;
mod layout;
mod members;
mod names;
mod parameters;
mod reach;
mod repeated;
mod scalar;
mod subject;
#[cfg(test)]
mod tests;

use std::collections::BTreeMap;

use crate::model::{Api, TypeId};

pub use answers::{Answer, Answers, Arm, ErrorBody, Meaning, Statuses};
pub use components::of as components;
pub use generated::{GeneratedForm, LONGEST_GENERATED, SHORTEST_GENERATED, Ungenerated, generated_form, is_asked_for};
pub use graph::{Graph, mentioned, named, reach};
pub use layout::{Layout, Wrapping, literal};
pub use members::{Member, MemberPlace, find_member, members};
pub use names::{
    Branch, CONTEXT, Clash, Ident, Lead, Leads, MAX_ARGUMENTS, NameKind, Names, RESERVED_ON_BUILDER, RESERVED_ON_CALLS,
    View,
};
pub use parameters::{Parameter, find_parameter, parameters};
pub use reach::{Reach, variables};
pub use repeated::{PagedBy, first_page, paged_by, query_parameter, waited_values};
pub use scalar::{HeldType, held, is_copy, of_literal};
pub use subject::{
    Subject, SubjectKind, admits_null, describe, is_hashable, is_list, is_text, json_kind, list_of, scalar_of, subject,
    wrapped,
};

/// What later rooms need to know of a proved API.
#[derive(Clone, Debug)]
pub struct Proof {
    /// How types hold each other.
    pub graph: Graph,
    /// What calls carry.
    pub reach: Reach,
    /// What statuses mean.
    pub answers: Answers,
    /// What everything is called in Rust.
    pub names: Names,
    layouts: BTreeMap<TypeId, Layout>,
}

impl Proof {
    /// Of an API that passed every other check, with the names that are one in Rust: where there are some, nothing is
    /// proved.
    pub(crate) fn of(api: &Api) -> (Self, Vec<Clash>) {
        let graph = Graph::of(api);
        let layouts = layout::layouts(api, &graph);
        let (reach, answers) = (Reach::of(api), Answers::of(api));
        let (names, clashes) = names::names(api, &layouts, &reach, &answers);
        (Self { graph, reach, answers, names, layouts }, clashes)
    }

    /// The struct of an object; `None` for other types.
    #[must_use]
    pub fn layout(&self, id: TypeId) -> Option<&Layout> {
        self.layouts.get(&id)
    }
}
