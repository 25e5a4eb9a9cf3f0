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
#[doc = "The case `const`."]
#[rustfmt::skip]
pub mod constraint_const;
#[doc = "The case `enum`."]
#[rustfmt::skip]
pub mod constraint_enum;
#[doc = "The case `exclusiveMaximum`."]
#[rustfmt::skip]
pub mod constraint_exclusive_maximum;
#[doc = "The case `exclusiveMinimum`."]
#[rustfmt::skip]
pub mod constraint_exclusive_minimum;
#[doc = "The case `format`."]
#[rustfmt::skip]
pub mod constraint_format;
#[doc = "The case `maxItems`."]
#[rustfmt::skip]
pub mod constraint_max_items;
#[doc = "The case `maxLength`."]
#[rustfmt::skip]
pub mod constraint_max_length;
#[doc = "The case `maxProperties`."]
#[rustfmt::skip]
pub mod constraint_max_properties;
#[doc = "The case `maximum`."]
#[rustfmt::skip]
pub mod constraint_maximum;
#[doc = "The case `minItems`."]
#[rustfmt::skip]
pub mod constraint_min_items;
#[doc = "The case `minLength`."]
#[rustfmt::skip]
pub mod constraint_min_length;
#[doc = "The case `minProperties`."]
#[rustfmt::skip]
pub mod constraint_min_properties;
#[doc = "The case `minimum`."]
#[rustfmt::skip]
pub mod constraint_minimum;
#[doc = "The case `multipleOf`."]
#[rustfmt::skip]
pub mod constraint_multiple_of;
#[doc = "The case `pattern`."]
#[rustfmt::skip]
pub mod constraint_pattern;
#[doc = "The case `uniqueBy`."]
#[rustfmt::skip]
pub mod constraint_unique_by;
#[doc = "The case `uniqueItems`."]
#[rustfmt::skip]
pub mod constraint_unique_items;
