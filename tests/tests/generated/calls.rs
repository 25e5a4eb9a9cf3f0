// @generated from specs by `cargo xtask regenerate`. Changes made here are lost.

//! Calls of every operation.

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
