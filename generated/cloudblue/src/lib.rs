// @generated from specs/cloudblue by `cargo xtask regenerate`. Changes made here are lost.

//! CloudBlue Commerce, Microsoft activation parameters.
//!
//! What an order for a Microsoft product carries as activation parameters, one set for each kind of order. The
//! documentation describes no HTTP operation; the sets are put into an order by whatever sends orders.
//!
//! # Types
//!
//! - [`Domain`](types::Domain), [`MicrosoftSubscriptionId`](types::MicrosoftSubscriptionId),
//!   [`PartnerOfRecord`](types::PartnerOfRecord), [`Agreement`](types::Agreement),
//!   [`NewCustomerAgreement`](types::NewCustomerAgreement), [`CustomerDetails`](types::CustomerDetails),
//!   [`NewCustomer`](types::NewCustomer), [`NewCustomerFailedValidation`](types::NewCustomerFailedValidation),
//!   [`ExistingCustomerAccepted`](types::ExistingCustomerAccepted),
//!   [`ExistingCustomerPending`](types::ExistingCustomerPending), [`LegacyTransition`](types::LegacyTransition),
//!   [`ImportSubscription`](types::ImportSubscription), [`ActivationParameters`](types::ActivationParameters),
//!   [`NewCustomerSpecialQualifications`](types::NewCustomerSpecialQualifications),
//!   [`NewCustomerFailedValidationSpecialQualifications`](types::NewCustomerFailedValidationSpecialQualifications),
//!   [`ExistingCustomerAcceptedSpecialQualifications`](types::ExistingCustomerAcceptedSpecialQualifications),
//!   [`ExistingCustomerPendingSpecialQualifications`](types::ExistingCustomerPendingSpecialQualifications),
//!   [`LegacyTransitionSpecialQualifications`](types::LegacyTransitionSpecialQualifications),
//!   [`ActivationParametersMicrosoftOrderType`](types::ActivationParametersMicrosoftOrderType),
//!   [`ActivationParametersSpecialQualifications`](types::ActivationParametersSpecialQualifications).
//!
//! # Checks
//!
//! [`Validate`](runtime::Validate) checks a value against the documented bounds and rules and reports everything
//! that it breaks, with place and source.
//!
//! Some rules need what only the caller knows. It is given as a [`Context`]; a rule is checked if everything that
//! it needs is given.
//!
//! # Undocumented members
//!
//! Members that are not documented, nulls where a value is documented, and values that are not of the documented
//! type are kept in the field `extra` of a value and sent back when it is written; more can be put there. A
//! struct without that field is a part of others, which have it.
//!
//! # Errata
//!
//! There are 37 places where the documentation is wrong, contradicts itself or leaves something open: see
//! [`errata`](mod@errata). Items link to those that concern them.
//!
//! On the API as a whole: [`no-break-spaces`](errata#erratum-no-break-spaces),
//! [`inquiry-open`](errata#erratum-inquiry-open), [`no-endpoint`](errata#erratum-no-endpoint),
//! [`no-auth`](errata#erratum-no-auth).
//!
//! # Sources
//!
//! - Activation Parameters for Provisioning with a Microsoft Domain, retrieved on 2026-11-20.
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
    rustdoc::redundant_explicit_links,
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
