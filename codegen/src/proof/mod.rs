//! What is known of an API beyond its own data: which types hold each other, members and parameters with their places, how
//! Rust holds them, what statuses mean. Questions about types can be asked of any API; [`Proof`] is made of one that passed
//! every check, once, and kept with it.

mod answers;
mod components;
mod graph;
mod layout;
mod members;
mod parameters;
mod reach;
mod scalar;
mod subject;

use std::collections::BTreeMap;

use crate::model::{Api, TypeId};

pub use answers::{Answer, Answers, Arm, ErrorBody, Meaning, Statuses};
pub use components::of as components;
pub use graph::{Graph, Mention, Role, mentions, named, reach};
pub use layout::{Hold, Layout, literal};
pub use members::{Member, MemberPlace, find_member, members};
pub use parameters::{Parameter, find_parameter, parameters};
pub use reach::{Reach, variables};
pub use scalar::{held, is_one, of_literal};
pub use subject::{
    Subject, SubjectKind, admits_null, describe, is_hashable, is_list, is_text, json_kind, list_of, scalar_of, subject,
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
    layouts: BTreeMap<TypeId, Layout>,
}

impl Proof {
    /// Of an API that passed every check.
    #[must_use]
    pub(crate) fn of(api: &Api) -> Self {
        let graph = Graph::of(api);
        let layouts = layout::layouts(api, &graph);
        Self { reach: Reach::of(api), answers: Answers::of(api), graph, layouts }
    }

    /// The struct of an object; `None` for other types.
    #[must_use]
    pub fn layout(&self, id: TypeId) -> Option<&Layout> {
        self.layouts.get(&id)
    }
}
