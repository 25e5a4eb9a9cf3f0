//! The Rust of every accepted case, compiled as a `build.rs` would include it. Made by `cargo xtask regenerate`.

#[doc = "The case `activeplatform`."]
#[rustfmt::skip]
pub mod activeplatform;
#[doc = "The case `auth`."]
#[rustfmt::skip]
pub mod auth;
#[doc = "The case `cloudblue`."]
#[rustfmt::skip]
pub mod cloudblue;
#[doc = "The case `cloudcockpit`."]
#[rustfmt::skip]
pub mod cloudcockpit;
#[doc = "The case `cloudmore`."]
#[rustfmt::skip]
pub mod cloudmore;
#[doc = "The case `constraints`."]
#[rustfmt::skip]
pub mod constraints;
#[doc = "The case `corners`."]
#[rustfmt::skip]
pub mod corners;
#[doc = "The case `documents`."]
#[rustfmt::skip]
pub mod documents;
#[doc = "The case `evidence`."]
#[rustfmt::skip]
pub mod evidence;
#[doc = "The case `examples`."]
#[rustfmt::skip]
pub mod examples;
#[doc = "The case `fasttrack`."]
#[rustfmt::skip]
pub mod fasttrack;
#[doc = "The case `obstacle`."]
#[rustfmt::skip]
pub mod obstacle;
#[doc = "The case `paging`."]
#[rustfmt::skip]
pub mod paging;
#[doc = "The case `rules`."]
#[rustfmt::skip]
pub mod rules;
#[doc = "The case `types`."]
#[rustfmt::skip]
pub mod types;
#[doc = "The case `validators`."]
#[rustfmt::skip]
pub mod validators;
#[doc = "The case `versions`."]
#[rustfmt::skip]
pub mod versions;
#[doc = "The case `wire`."]
#[rustfmt::skip]
pub mod wire;
#[doc = "The case `yaml_traps`."]
#[rustfmt::skip]
pub mod yaml_traps;
