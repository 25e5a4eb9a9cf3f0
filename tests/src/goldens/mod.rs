//! The Rust of every accepted case, compiled as a `build.rs` would include it. Made by `cargo xtask regenerate`.

#[doc = "The case `activeplatform`."]
pub mod activeplatform;
#[doc = "The case `auth`."]
pub mod auth;
#[doc = "The case `cloudblue`."]
pub mod cloudblue;
#[doc = "The case `cloudcockpit`."]
pub mod cloudcockpit;
#[doc = "The case `cloudmore`."]
pub mod cloudmore;
#[doc = "The case `constraints`."]
pub mod constraints;
#[doc = "The case `documents`."]
pub mod documents;
#[doc = "The case `evidence`."]
pub mod evidence;
#[doc = "The case `examples`."]
pub mod examples;
#[doc = "The case `fasttrack`."]
pub mod fasttrack;
#[doc = "The case `obstacle`."]
pub mod obstacle;
#[doc = "The case `paging`."]
pub mod paging;
#[doc = "The case `rules`."]
pub mod rules;
#[doc = "The case `types`."]
pub mod types;
#[doc = "The case `versions`."]
pub mod versions;
#[doc = "The case `wire`."]
pub mod wire;
#[doc = "The case `yaml_traps`."]
pub mod yaml_traps;
