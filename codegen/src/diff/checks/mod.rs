//! One file for each check of the comparison, and the lists of those that look at one kind of pair.

pub(in crate::diff) mod absence_changed;
pub(in crate::diff) mod aliases_changed;
pub(in crate::diff) mod api_added;
pub(in crate::diff) mod api_removed;
pub(in crate::diff) mod auth_changed;
pub(in crate::diff) mod availability_changed;
pub(in crate::diff) mod body_added;
pub(in crate::diff) mod body_optional_changed;
pub(in crate::diff) mod body_removed;
pub(in crate::diff) mod bound;
pub(in crate::diff) mod catalogue_changed;
pub(in crate::diff) mod choice_changed;
pub(in crate::diff) mod context_variable_changed;
pub(in crate::diff) mod default_changed;
pub(in crate::diff) mod deprecation_changed;
pub(in crate::diff) mod enum_closed_changed;
pub(in crate::diff) mod enum_value;
pub(in crate::diff) mod enum_value_added;
pub(in crate::diff) mod enum_value_removed;
pub(in crate::diff) mod enum_value_renamed;
pub(in crate::diff) mod error_text_added;
pub(in crate::diff) mod error_text_changed;
pub(in crate::diff) mod error_text_removed;
pub(in crate::diff) mod evidence_changed;
pub(in crate::diff) mod field_added;
pub(in crate::diff) mod field_removed;
pub(in crate::diff) mod field_renamed;
pub(in crate::diff) mod format_changed;
pub(in crate::diff) mod generate_changed;
pub(in crate::diff) mod idempotent_changed;
pub(in crate::diff) mod include_changed;
pub(in crate::diff) mod item_changed;
pub(in crate::diff) mod items_changed;
pub(in crate::diff) mod join_changed;
pub(in crate::diff) mod length_changed;
pub(in crate::diff) mod marks_changed;
pub(in crate::diff) mod media_type_changed;
pub(in crate::diff) mod method_changed;
pub(in crate::diff) mod multiple_of_changed;
pub(in crate::diff) mod operation_added;
pub(in crate::diff) mod operation_removed;
pub(in crate::diff) mod operation_renamed;
pub(in crate::diff) mod paging_changed;
pub(in crate::diff) mod pairs_changed;
pub(in crate::diff) mod path_changed;
pub(in crate::diff) mod pattern_changed;
pub(in crate::diff) mod problem_changed;
pub(in crate::diff) mod properties_changed;
pub(in crate::diff) mod range_changed;
pub(in crate::diff) mod rate_limit_changed;
pub(in crate::diff) mod reference_changed;
pub(in crate::diff) mod response_added;
pub(in crate::diff) mod response_body_changed;
pub(in crate::diff) mod response_removed;
pub(in crate::diff) mod roles_changed;
pub(in crate::diff) mod rule;
pub(in crate::diff) mod rule_added;
pub(in crate::diff) mod rule_changed;
pub(in crate::diff) mod rule_removed;
pub(in crate::diff) mod secret_changed;
pub(in crate::diff) mod server_changed;
pub(in crate::diff) mod slot_changed;
pub(in crate::diff) mod token_request_changed;
pub(in crate::diff) mod type_added;
pub(in crate::diff) mod type_changed;
pub(in crate::diff) mod type_removed;
pub(in crate::diff) mod type_renamed;
pub(in crate::diff) mod union_case_changed;
pub(in crate::diff) mod union_tag_changed;
pub(in crate::diff) mod unique_by_changed;
pub(in crate::diff) mod unique_items_changed;
pub(in crate::diff) mod versions_changed;
pub(in crate::diff) mod wait_changed;
pub(in crate::diff) mod words;

use super::check::Check;
use super::differ::{Differ, Spot};
use super::walk::Values;
use crate::model::{Api, CatalogueEntry, Field, Operation, Response, TypeDef};

pub(in crate::diff) use field_added::look as field_added;
pub(in crate::diff) use field_removed::look as field_removed;
pub(in crate::diff) use field_renamed::look as field_renamed;
pub(in crate::diff) use rule::{context, rules};

/// Every check, by id.
pub static ALL: &[&Check] = &[
    &absence_changed::CHECK,
    &aliases_changed::CHECK,
    &api_added::CHECK,
    &api_removed::CHECK,
    &auth_changed::CHECK,
    &availability_changed::CHECK,
    &body_added::CHECK,
    &body_optional_changed::CHECK,
    &body_removed::CHECK,
    &catalogue_changed::CHECK,
    &choice_changed::CHECK,
    &context_variable_changed::CHECK,
    &default_changed::CHECK,
    &deprecation_changed::CHECK,
    &enum_closed_changed::CHECK,
    &enum_value_added::CHECK,
    &enum_value_removed::CHECK,
    &enum_value_renamed::CHECK,
    &error_text_added::CHECK,
    &error_text_changed::CHECK,
    &error_text_removed::CHECK,
    &evidence_changed::CHECK,
    &field_added::CHECK,
    &field_removed::CHECK,
    &field_renamed::CHECK,
    &format_changed::CHECK,
    &generate_changed::CHECK,
    &idempotent_changed::CHECK,
    &include_changed::CHECK,
    &item_changed::CHECK,
    &items_changed::CHECK,
    &join_changed::CHECK,
    &length_changed::CHECK,
    &marks_changed::CHECK,
    &media_type_changed::CHECK,
    &method_changed::CHECK,
    &multiple_of_changed::CHECK,
    &operation_added::CHECK,
    &operation_removed::CHECK,
    &operation_renamed::CHECK,
    &paging_changed::CHECK,
    &pairs_changed::CHECK,
    &path_changed::CHECK,
    &pattern_changed::CHECK,
    &problem_changed::CHECK,
    &properties_changed::CHECK,
    &range_changed::CHECK,
    &rate_limit_changed::CHECK,
    &reference_changed::CHECK,
    &response_added::CHECK,
    &response_body_changed::CHECK,
    &response_removed::CHECK,
    &roles_changed::CHECK,
    &rule_added::CHECK,
    &rule_changed::CHECK,
    &rule_removed::CHECK,
    &secret_changed::CHECK,
    &server_changed::CHECK,
    &slot_changed::CHECK,
    &token_request_changed::CHECK,
    &type_added::CHECK,
    &type_changed::CHECK,
    &type_removed::CHECK,
    &type_renamed::CHECK,
    &union_case_changed::CHECK,
    &union_tag_changed::CHECK,
    &unique_by_changed::CHECK,
    &unique_items_changed::CHECK,
    &versions_changed::CHECK,
    &wait_changed::CHECK,
];

/// The checks of what decides on the shape of types and functions in Rust; the others tell of what these do, or of nothing in Rust.
pub(in crate::diff) const RESHAPING: &[&str] = &[
    absence_changed::CHECK.id,
    auth_changed::CHECK.id,
    availability_changed::CHECK.id,
    body_added::CHECK.id,
    body_optional_changed::CHECK.id,
    body_removed::CHECK.id,
    catalogue_changed::CHECK.id,
    choice_changed::CHECK.id,
    enum_closed_changed::CHECK.id,
    enum_value_added::CHECK.id,
    enum_value_removed::CHECK.id,
    enum_value_renamed::CHECK.id,
    error_text_added::CHECK.id,
    error_text_changed::CHECK.id,
    error_text_removed::CHECK.id,
    field_added::CHECK.id,
    field_removed::CHECK.id,
    field_renamed::CHECK.id,
    generate_changed::CHECK.id,
    include_changed::CHECK.id,
    join_changed::CHECK.id,
    marks_changed::CHECK.id,
    operation_added::CHECK.id,
    operation_removed::CHECK.id,
    operation_renamed::CHECK.id,
    paging_changed::CHECK.id,
    pairs_changed::CHECK.id,
    path_changed::CHECK.id,
    problem_changed::CHECK.id,
    response_added::CHECK.id,
    response_body_changed::CHECK.id,
    response_removed::CHECK.id,
    server_changed::CHECK.id,
    token_request_changed::CHECK.id,
    type_added::CHECK.id,
    type_changed::CHECK.id,
    type_removed::CHECK.id,
    type_renamed::CHECK.id,
    union_case_changed::CHECK.id,
    versions_changed::CHECK.id,
    wait_changed::CHECK.id,
];

/// Looks at two things of one kind, and tells what changed.
type Look<T> = fn(&mut Differ<'_>, &Spot<'_>, &T, &T);

/// What looks at an API as a whole.
pub(in crate::diff) const OF_API: &[Look<Api>] = &[
    server_changed::look,
    versions_changed::look,
    auth_changed::of_api,
    rate_limit_changed::of_api,
    reference_changed::look,
];

/// What looks at an operation.
pub(in crate::diff) const OF_OPERATION: &[Look<Operation>] = &[
    method_changed::look,
    path_changed::look,
    roles_changed::look,
    idempotent_changed::look,
    paging_changed::look,
    wait_changed::look,
    auth_changed::of_operation,
    rate_limit_changed::of_operation,
    |cx, spot, _, _| availability_changed::look(cx, spot),
    |cx, spot, _, _| deprecation_changed::look(cx, spot),
];

/// What looks at a response.
pub(in crate::diff) const OF_RESPONSE: &[Look<Response>] =
    &[response_body_changed::look, absence_changed::look, catalogue_changed::look, media_type_changed::of_response];

/// What looks at a member, parameter or header.
pub(in crate::diff) const OF_FIELD: &[Look<Field>] = &[
    evidence_changed::of_constant,
    default_changed::look,
    aliases_changed::look,
    slot_changed::look,
    secret_changed::look,
    generate_changed::look,
    |cx, spot, _, _| availability_changed::look(cx, spot),
    |cx, spot, _, _| deprecation_changed::look(cx, spot),
];

/// What looks at an enum.
pub(in crate::diff) const OF_ENUM: &[enum_value::Look] =
    &[enum_value_added::look, enum_value_removed::look, enum_value_renamed::look, enum_closed_changed::look];

/// What looks at a named type of any shape.
pub(in crate::diff) const OF_TYPE: &[Look<TypeDef>] = &[
    problem_changed::look,
    |cx, spot, _, _| availability_changed::look(cx, spot),
    |cx, spot, _, _| deprecation_changed::look(cx, spot),
];

/// What looks at an error text.
pub(in crate::diff) const OF_ERROR_TEXT: &[Look<CatalogueEntry>] = &[error_text_changed::look];

/// What looks at the bounds of a value.
pub(in crate::diff) const OF_BOUNDS: &[fn(&mut Differ<'_>, &Spot<'_>, &Values<'_>)] = &[
    length_changed::look,
    range_changed::look,
    items_changed::look,
    properties_changed::look,
    pattern_changed::look,
    format_changed::look,
    multiple_of_changed::look,
    unique_items_changed::look,
    unique_by_changed::look,
];
