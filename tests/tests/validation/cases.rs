// @generated from specs by `cargo xtask regenerate`. Changes made here are lost.

//! What decides on values.

#[rustfmt::skip]
mod activeplatform;
#[rustfmt::skip]
mod auth;
#[rustfmt::skip]
mod cloudblue;
#[rustfmt::skip]
mod cloudcockpit;
#[rustfmt::skip]
mod cloudmore;
#[rustfmt::skip]
mod constraints;
#[rustfmt::skip]
mod corners;
#[rustfmt::skip]
mod documents;
#[rustfmt::skip]
mod evidence;
#[rustfmt::skip]
mod examples;
#[rustfmt::skip]
mod expressions;
#[rustfmt::skip]
mod fasttrack;
#[rustfmt::skip]
mod obstacle;
#[rustfmt::skip]
mod paging;
#[rustfmt::skip]
mod rules;
#[rustfmt::skip]
mod types;
#[rustfmt::skip]
mod validators;
#[rustfmt::skip]
mod versions;
#[rustfmt::skip]
mod wire;
#[rustfmt::skip]
mod yaml_traps;
#[rustfmt::skip]
mod constraint_const;
#[rustfmt::skip]
mod constraint_enum;
#[rustfmt::skip]
mod constraint_exclusive_maximum;
#[rustfmt::skip]
mod constraint_exclusive_minimum;
#[rustfmt::skip]
mod constraint_format;
#[rustfmt::skip]
mod constraint_max_items;
#[rustfmt::skip]
mod constraint_max_length;
#[rustfmt::skip]
mod constraint_max_properties;
#[rustfmt::skip]
mod constraint_maximum;
#[rustfmt::skip]
mod constraint_min_items;
#[rustfmt::skip]
mod constraint_min_length;
#[rustfmt::skip]
mod constraint_min_properties;
#[rustfmt::skip]
mod constraint_minimum;
#[rustfmt::skip]
mod constraint_multiple_of;
#[rustfmt::skip]
mod constraint_pattern;
#[rustfmt::skip]
mod constraint_unique_by;
#[rustfmt::skip]
mod constraint_unique_items;
#[rustfmt::skip]
mod cel;

/// All of them.
#[rustfmt::skip]
pub const ALL: &[crate::verdict::Registry] = &[
    activeplatform::REGISTRY,
    auth::REGISTRY,
    cloudblue::REGISTRY,
    cloudcockpit::REGISTRY,
    cloudmore::REGISTRY,
    constraints::REGISTRY,
    corners::REGISTRY,
    documents::REGISTRY,
    evidence::REGISTRY,
    examples::REGISTRY,
    expressions::REGISTRY,
    fasttrack::REGISTRY,
    obstacle::REGISTRY,
    paging::REGISTRY,
    rules::REGISTRY,
    types::REGISTRY,
    validators::REGISTRY,
    versions::REGISTRY,
    wire::REGISTRY,
    yaml_traps::REGISTRY,
    constraint_const::REGISTRY,
    constraint_enum::REGISTRY,
    constraint_exclusive_maximum::REGISTRY,
    constraint_exclusive_minimum::REGISTRY,
    constraint_format::REGISTRY,
    constraint_max_items::REGISTRY,
    constraint_max_length::REGISTRY,
    constraint_max_properties::REGISTRY,
    constraint_maximum::REGISTRY,
    constraint_min_items::REGISTRY,
    constraint_min_length::REGISTRY,
    constraint_min_properties::REGISTRY,
    constraint_minimum::REGISTRY,
    constraint_multiple_of::REGISTRY,
    constraint_pattern::REGISTRY,
    constraint_unique_by::REGISTRY,
    constraint_unique_items::REGISTRY,
    cel::REGISTRY,
];
