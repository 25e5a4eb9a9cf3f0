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
mod versions;
#[rustfmt::skip]
mod wire;
#[rustfmt::skip]
mod yaml_traps;
#[rustfmt::skip]
mod constraint_max_length;

/// All of them.
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
    fasttrack::REGISTRY,
    obstacle::REGISTRY,
    paging::REGISTRY,
    rules::REGISTRY,
    types::REGISTRY,
    versions::REGISTRY,
    wire::REGISTRY,
    yaml_traps::REGISTRY,
    constraint_max_length::REGISTRY,
];
