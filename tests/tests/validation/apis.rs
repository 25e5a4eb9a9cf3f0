// @generated from specs by `cargo xtask regenerate`. Changes made here are lost.

//! What decides on values.

#[rustfmt::skip]
mod activeplatform;
#[rustfmt::skip]
mod cloudblue;
#[rustfmt::skip]
mod cloudcockpit;
#[rustfmt::skip]
mod cloudmore;
#[rustfmt::skip]
mod fasttrack;

/// All of them.
#[rustfmt::skip]
pub const ALL: &[crate::verdict::Registry] = &[
    activeplatform::REGISTRY,
    cloudblue::REGISTRY,
    cloudcockpit::REGISTRY,
    cloudmore::REGISTRY,
    fasttrack::REGISTRY,
];
