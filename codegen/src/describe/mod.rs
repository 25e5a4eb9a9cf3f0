//! What a spec says of something, as neutral text: for rustdoc, Markdown, messages, tables and reports alike, each of which writes it in
//! its own form. A thing is worded here once.

mod answer;
mod api;
mod bound;
mod concern;
mod erratum;
mod evidence;
mod flow;
mod group;
mod limit;
mod member;
mod operation;
mod presence;
mod repeated;
mod rule;
mod shape;
mod source;
mod text;
mod value;

pub use answer::{response, response_parts};
pub use api::facts_of_api;
pub use bound::bounds;
pub use concern::Concerns;
pub use erratum::{errata, reading, taken};
pub use evidence::{evidence, known, origin};
pub use flow::flow;
pub use group::{Group, groups, types_by_resource};
pub use limit::{availability, closed_values, deprecated, rate_limit, roles, versions};
pub use member::{
    beside_words, body_marks, case_marks, default, facts, group_marks, marks, member_marks, variable_marks,
};
pub use operation::{conditions, request_line, scheme};
pub use presence::{null, presence};
pub use repeated::{paging, wait};
pub use rule::{checked, condition, needed, rule, sentence};
pub use shape::{problem, wire_form};
pub use source::{address, first_source, section, source_nodes, sources};
pub use text::{Piece, Text, paragraphs, spans};
pub use value::{named, value_type, value_type_in_full};
