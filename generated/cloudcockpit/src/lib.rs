// @generated from specs/cloudcockpit by `cargo xtask regenerate`. Changes made here are lost.

//! CloudCockpit customers.
//!
//! Keeps the record of a customer's Microsoft agreement in a CloudCockpit portal.
//!
//! - Server: `https://app-cloudcockpitapi-prod-01.azurewebsites.net/v1`.
//! - Credentials: `token` as a bearer token (JWT), required, given once, for all calls.
//!
//! # Beginning
//!
//! ```no_run
//! # async fn begin(token: impl Into<cloudcockpit::runtime::Credential>, x_tenant: cloudcockpit::types::TenantDomain, customer_id: cloudcockpit::types::CustomerId, body: cloudcockpit::types::UpdateAgreement) -> Result<(), Box<dyn std::error::Error>> {
//! let client = cloudcockpit::Client::builder(token, x_tenant).build()?;
//! client.microsoft_agreements().update(customer_id, body).await?;
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
//! # Operations
//!
//! | call | request | meaning |
//! | --- | --- | --- |
//! | [`client.microsoft_agreements().update`](groups::MicrosoftAgreements::update) | `PATCH /Customers/{customerId}/microsoft-customer-agreement` | Records when a customer accepted the Microsoft agreement, and who stands for the customer in it. |
//!
//! # Types
//!
//! - Of `microsoft_agreements`: [`CustomerId`](types::CustomerId),
//!   [`ProviderInstanceId`](types::ProviderInstanceId), [`CorrelationId`](types::CorrelationId),
//!   [`UpdateAgreement`](types::UpdateAgreement).
//! - Of several resources: [`TenantDomain`](types::TenantDomain), [`ApiError`](types::ApiError),
//!   [`PropertyError`](types::PropertyError).
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
//! # Undocumented members
//!
//! Members that are not documented, nulls where a value is documented, and values that are not of the documented
//! type are kept in the field `extra` of a value and sent back when it is written; more can be put there. A
//! struct without that field is a part of others, which have it.
//!
//! # Errata
//!
//! There are 32 places where the documentation is wrong, contradicts itself or leaves something open: see
//! [`errata`](mod@errata). Items link to those that concern them.
//!
//! On the API as a whole: [`host-from-sample`](errata#erratum-host-from-sample),
//! [`version-in-path`](errata#erratum-version-in-path), [`one-operation`](errata#erratum-one-operation),
//! [`authorization-listed`](errata#erratum-authorization-listed),
//! [`token-default`](errata#erratum-token-default), [`token-origin`](errata#erratum-token-origin),
//! [`tenant-domain`](errata#erratum-tenant-domain), [`misspelt-remarks`](errata#erratum-misspelt-remarks).
//!
//! # Sources
//!
//! - Updates a Customer Microsoft Agreement, retrieved on 2026-11-20.
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
pub use self::error::{Documented, Error};
pub use self::types::*;
#[doc(no_inline)]
pub use ::specwright_runtime as runtime;
