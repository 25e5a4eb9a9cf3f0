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
#[doc = "The case `expressions`."]
#[rustfmt::skip]
pub mod expressions;
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
#[doc = "The case `constraint/const`."]
#[rustfmt::skip]
pub mod constraint_const;
#[doc = "The case `constraint/enum`."]
#[rustfmt::skip]
pub mod constraint_enum;
#[doc = "The case `constraint/exclusiveMaximum`."]
#[rustfmt::skip]
pub mod constraint_exclusive_maximum;
#[doc = "The case `constraint/exclusiveMinimum`."]
#[rustfmt::skip]
pub mod constraint_exclusive_minimum;
#[doc = "The case `constraint/format`."]
#[rustfmt::skip]
pub mod constraint_format;
#[doc = "The case `constraint/maxItems`."]
#[rustfmt::skip]
pub mod constraint_max_items;
#[doc = "The case `constraint/maxLength`."]
#[rustfmt::skip]
pub mod constraint_max_length;
#[doc = "The case `constraint/maxProperties`."]
#[rustfmt::skip]
pub mod constraint_max_properties;
#[doc = "The case `constraint/maximum`."]
#[rustfmt::skip]
pub mod constraint_maximum;
#[doc = "The case `constraint/minItems`."]
#[rustfmt::skip]
pub mod constraint_min_items;
#[doc = "The case `constraint/minLength`."]
#[rustfmt::skip]
pub mod constraint_min_length;
#[doc = "The case `constraint/minProperties`."]
#[rustfmt::skip]
pub mod constraint_min_properties;
#[doc = "The case `constraint/minimum`."]
#[rustfmt::skip]
pub mod constraint_minimum;
#[doc = "The case `constraint/multipleOf`."]
#[rustfmt::skip]
pub mod constraint_multiple_of;
#[doc = "The case `constraint/pattern`."]
#[rustfmt::skip]
pub mod constraint_pattern;
#[doc = "The case `constraint/uniqueBy`."]
#[rustfmt::skip]
pub mod constraint_unique_by;
#[doc = "The case `constraint/uniqueItems`."]
#[rustfmt::skip]
pub mod constraint_unique_items;
#[doc = "The case `cel`."]
#[rustfmt::skip]
pub mod cel;
