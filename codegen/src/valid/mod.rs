//! One file for each thing that is checked; the only maker of [`ValidApi`]: back ends cannot be called on anything unproved.

mod absent_response;
mod ambiguous_union;
mod bodiless_response;
mod catalogue_captures;
mod client_credentials;
mod context_conflict;
mod contradicted_without_erratum;
mod crate_version;
mod duplicate_member;
mod duplicate_operation;
mod endless_type;
mod enum_values;
mod erratum_reading;
mod error_texts;
mod example_payload;
mod generated_header;
mod header_name;
mod join_without_list;
mod media_type;
mod member_of_object;
mod missing_auth;
mod missing_response;
mod missing_server;
mod missing_source;
mod operation_auth;
mod paging_names;
mod parameter_type;
mod problem_members;
mod rate_limit_key;
mod rust_names;
mod section_anchor;
mod slot_without_pairs;
mod success_types;
mod surroundings;
mod unchecked_header;
mod uncovered_section;
mod unknown_version;
mod unreachable_type;
mod unused_problem;
mod waiting_names;

use std::ops::Deref;

use crate::diagnostic::{Check, Diagnostics};
use crate::model::Api;
use crate::proof::Proof;
use crate::rule::Conditions;
use crate::{constraint, rule};

pub use surroundings::Surroundings;

/// An API that passed every check, and what was found out about it on the way.
#[derive(Clone, Debug)]
pub struct ValidApi {
    api: Api,
    proof: Proof,
    conditions: Conditions,
}

impl ValidApi {
    /// What was found out about the API when it was proved.
    #[must_use]
    pub const fn proof(&self) -> &Proof {
        &self.proof
    }

    /// The API alone.
    #[must_use]
    pub fn into_api(self) -> Api {
        self.api
    }

    /// The conditions of its rules.
    #[must_use]
    pub const fn conditions(&self) -> &Conditions {
        &self.conditions
    }
}

impl Deref for ValidApi {
    type Target = Api;
    fn deref(&self) -> &Api {
        &self.api
    }
}

/// Runs every check, those of constraints and rules included; the API comes back as proved only where neither this stage nor an
/// earlier one found an error.
///
/// # Errors
///
/// The API as it was, where something was found.
pub fn validate(api: Api, diagnostics: &mut Diagnostics) -> Result<ValidApi, Box<Api>> {
    for (_, run) in ALL {
        run(&api, diagnostics);
    }
    let (conditions, findings) = rule::check_api(&api);
    constraint::check_api(&api).into_iter().chain(findings).for_each(|finding| diagnostics.push(finding));
    if diagnostics.has_errors() {
        return Err(Box::new(api));
    }
    let (proof, clashes) = Proof::of(&api);
    rust_names::run(&clashes, diagnostics);
    if clashes.is_empty() { Ok(ValidApi { api, proof, conditions }) } else { Err(Box::new(api)) }
}

/// The checks of this room.
pub fn checks() -> impl Iterator<Item = &'static Check> {
    ALL.iter()
        .flat_map(|(checks, _)| checks.iter().copied())
        .chain([&rust_names::CHECK])
        .chain(surroundings::CHECKS.iter().copied())
}

/// What one file checks, and what runs it.
type Entry = (&'static [&'static Check], fn(&Api, &mut Diagnostics));

/// The checks, in the order in which they run.
static ALL: &[Entry] = &[
    (absent_response::CHECKS, absent_response::run),
    (&[&ambiguous_union::CHECK], ambiguous_union::run),
    (bodiless_response::CHECKS, bodiless_response::run),
    (catalogue_captures::CHECKS, catalogue_captures::run),
    (client_credentials::CHECKS, client_credentials::run),
    (&[&context_conflict::CHECK], context_conflict::run),
    (&[&contradicted_without_erratum::CHECK], contradicted_without_erratum::run),
    (&[&crate_version::CHECK], crate_version::run),
    (&[&duplicate_member::CHECK], duplicate_member::run),
    (&[&duplicate_operation::CHECK], duplicate_operation::run),
    (&[&endless_type::CHECK], endless_type::run),
    (enum_values::CHECKS, enum_values::run),
    (error_texts::CHECKS, error_texts::run),
    (erratum_reading::CHECKS, erratum_reading::run),
    (example_payload::CHECKS, example_payload::run),
    (generated_header::CHECKS, generated_header::run),
    (header_name::CHECKS, header_name::run),
    (join_without_list::CHECKS, join_without_list::run),
    (media_type::CHECKS, media_type::run),
    (member_of_object::CHECKS, member_of_object::run),
    (&[&missing_auth::CHECK], missing_auth::run),
    (&[&missing_response::CHECK], missing_response::run),
    (&[&missing_server::CHECK], missing_server::run),
    (&[&missing_source::CHECK], missing_source::run),
    (&[&operation_auth::CHECK], operation_auth::run),
    (paging_names::CHECKS, paging_names::run),
    (parameter_type::CHECKS, parameter_type::run),
    (problem_members::CHECKS, problem_members::run),
    (rate_limit_key::CHECKS, rate_limit_key::run),
    (section_anchor::CHECKS, section_anchor::run),
    (slot_without_pairs::CHECKS, slot_without_pairs::run),
    (&[&success_types::CHECK], success_types::run),
    (uncovered_section::CHECKS, uncovered_section::run),
    (&[&unchecked_header::CHECK], unchecked_header::run),
    (unknown_version::CHECKS, unknown_version::run),
    (&[&unreachable_type::CHECK], unreachable_type::run),
    (&[&unused_problem::CHECK], unused_problem::run),
    (waiting_names::CHECKS, waiting_names::run),
];
