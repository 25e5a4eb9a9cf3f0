// @generated from specs by `cargo xtask regenerate`. Changes made here are lost.

//! Every public item.

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
