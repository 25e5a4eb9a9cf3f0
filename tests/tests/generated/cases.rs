// @generated from specs by `cargo xtask regenerate`. Changes made here are lost.

//! Calls of every operation.

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
