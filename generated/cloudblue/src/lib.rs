// @generated from specs/cloudblue by `cargo xtask regenerate`. Changes made here are lost.

//! CloudBlue Commerce, Microsoft activation parameters.
//!
//! What an order for a Microsoft product carries as activation parameters, one set for each kind of order. The
//! documentation describes no HTTP operation; the sets are put into an order by whatever sends orders.
//!
//! # Checks
//!
//! [`Validate`](runtime::Validate) checks a value against the documented bounds and rules and tells of all that
//! it breaks, with place and source.
//!
//! Some rules need what only the caller can know. It is given as a [`Context`]; a rule is checked where all is
//! given that it needs.
//!
//! # Beyond the page
//!
//! What the service sends beyond its page, nulls where a value is documented, and values that are not of the
//! documented type, stay in the field `extra` of a value and are written back; more can be put there to be sent.
//! A struct without that field is a part of others, which have it.
//!
//! # Errata
//!
//! There are 37 places where the documents are wrong, contradict themselves or leave something open: see
//! [`errata`](mod@errata). Items link to those that concern them.
//!
//! On the API as a whole: [`no-break-spaces`](errata#erratum-no-break-spaces),
//! [`inquiry-open`](errata#erratum-inquiry-open), [`no-endpoint`](errata#erratum-no-endpoint),
//! [`no-auth`](errata#erratum-no-auth).
//!
//! # Sources
//!
//! - Activation Parameters for Provisioning with a Microsoft Domain, read on 2026-11-20.
#![forbid(unsafe_code)]
#![warn(missing_docs)]

#![allow(
    clippy::collapsible_if,
    clippy::collapsible_match,
    clippy::disallowed_names,
    clippy::enum_variant_names,
    clippy::large_enum_variant,
    clippy::manual_range_patterns,
    clippy::module_inception,
    clippy::new_ret_no_self,
    clippy::self_named_constructors,
    clippy::should_implement_trait,
    clippy::type_complexity,
    clippy::upper_case_acronyms,
    clippy::wrong_self_convention,
    deprecated,
)]

pub mod errata;

/// The types of the API.
pub mod types;

/// What is checked of values and operations.
mod validate;

pub use self::types::*;
pub use self::validate::Context;
#[doc(no_inline)]
pub use ::specwright_runtime as runtime;
