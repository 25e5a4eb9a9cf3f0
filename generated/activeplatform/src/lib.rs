// @generated from specs/activeplatform by `cargo xtask regenerate`. Changes made here are lost.

//! ActivePlatform, check of provisioning attributes.
//!
//! Checks what a service needs to know for its provisioning, before a subscription to a plan of a reseller is
//! ordered.
//!
//! - Server: given by the caller, followed by `/api/v3`.
//! - Credentials: `token` in the header `X-Api-Token`, required, given once, for all calls.
//!
//! # Beginning
//!
//! ```no_run
//! # async fn begin(token: impl Into<activeplatform::runtime::Credential>, base_url: impl Into<String>, reseller_id: activeplatform::types::ResellerId, plan_id: activeplatform::types::PlanId, body: activeplatform::types::Validation) -> Result<(), Box<dyn std::error::Error>> {
//! let client = activeplatform::Client::builder(token, base_url).build()?;
//! let list = client.plans().validate_attributes(reseller_id, plan_id, body).await?;
//! # Ok(())
//! # }
//! ```
//!
//! # Calling
//!
//! - A call is sent when it is awaited. A call of a client that `Client::blocking` begins (feature `blocking`,
//!   without tokio) is sent by `send`, on the thread of the caller.
//! - A call whose result comes in pages has `items()` and `pages()`; `most` ends them earlier, and `resume`
//!   continues at the place that an error or an earlier run has told. The documentation of each operation tells
//!   whether it is paged, and what can be waited for.
//! - What may be sent twice is sent again after a failure that may pass; [`Retry`](runtime::Retry) has the
//!   defaults, and the builder and each call take others. [`Limits`](runtime::Limits) has the time that a call may
//!   take.
//! - For `tracing`, a call is a span, and each attempt a span within it that ends with an event.
//! - Tests use `runtime::testing` (feature `testing`): a transport that answers by the ids of operations without a
//!   network, and a clock that the test moves on.
//!
//! # Errors
//!
//! An [`Error`] tells apart what was refused before it was sent, what found no answer, what is documented
//! ([`Documented`]), statuses that are not documented, and bodies that cannot be read.
//!
//! `Documented::known` finds documented texts in an error, with their meaning and what helps.
//!
//! # Operations
//!
//! | call | request | meaning |
//! | --- | --- | --- |
//! | [`client.plans().validate_attributes`](groups::Plans::validate_attributes) | `POST /resellers/{reseller_id}/plans/{plan_id}/provisioning_attributes/validation` | Checks the attributes for a subscription about to be ordered. |
//!
//! # Types
//!
//! - Of `plans`: [`ResellerId`](types::ResellerId), [`PlanId`](types::PlanId), [`AccountId`](types::AccountId),
//!   [`ReservationScope`](types::ReservationScope), [`AzureSubscriptionLabel`](types::AzureSubscriptionLabel),
//!   [`CustomerDomain`](types::CustomerDomain), [`Validation`](types::Validation),
//!   [`ValidationData`](types::ValidationData), [`Attribute`](types::Attribute),
//!   [`ValidatedAttribute`](types::ValidatedAttribute).
//!
//! # Checks
//!
//! [`Validate`](runtime::Validate) checks a value against the documented bounds and rules and reports everything
//! that it breaks, with place and source.
//!
//! A call checks its parameters and its body before anything is sent. A broken rule that the documentation states
//! refuses the call. One that is inferred, shown by an example or contradicted is advice in
//! [`Reply::advice`](runtime::Reply::advice) and in the client's report; `refuse(Evidence::Inferred)` makes it
//! refuse. `unchecked()` sends everything as it is, and `unchecked_rule(id)` what breaks the rule of that id
//! alone.
//!
//! Some rules need what only the caller knows. It is given as a [`Context`], or to a call through the setters of
//! the same names; a rule is checked if everything that it needs is given.
//!
//! # Undocumented members
//!
//! Members that are not documented, nulls where a value is documented, and values that are not of the documented
//! type are kept in the field `extra` of a value and sent back when it is written; more can be put there. A
//! struct without that field is a part of others, which have it.
//!
//! # Errata
//!
//! There are 31 places where the documentation is wrong, contradicts itself or leaves something open: see
//! [`errata`](mod@errata). Items link to those that concern them.
//!
//! On the API as a whole: [`head-of-samples`](errata#erratum-head-of-samples),
//! [`host-or-base-url`](errata#erratum-host-or-base-url), [`token-sample`](errata#erratum-token-sample),
//! [`services-missing`](errata#erratum-services-missing),
//! [`linked-operations`](errata#erratum-linked-operations).
//!
//! # Sources
//!
//! - Validate the Reseller's Plan provisioning attributes, retrieved on 2026-11-20.
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

/// The client, its builder, and calls.
mod client;

/// What can go wrong.
mod error;

/// The operations by resource.
pub mod groups;

/// The operations as values, which know nothing of a connection.
pub mod ops;

pub mod errata;

/// The types of the API.
pub mod types;

/// What is checked of values and operations.
mod validate;

pub use self::client::{Builder, Call, Client};
pub use self::error::{Documented, Error, Known};
pub use self::types::*;
pub use self::validate::Context;
#[doc(no_inline)]
pub use ::specwright_runtime as runtime;
