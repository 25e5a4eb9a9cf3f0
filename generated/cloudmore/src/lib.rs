// @generated from specs/cloudmore by `cargo xtask regenerate`. Changes made here are lost.

//! Cloudmore partner attestation.
//!
//! Lets a reseller attest to Microsoft that a customer agreed to the Microsoft Customer Agreement (MCA): an
//! attestation is started, the customer accepts through a link, the attestation is finalized. The automatic
//! variant does all of it while the CSP service is added to an organization.
//!
//! - Server: the page names none; the caller gives its address.
//! - Credentials: the page does not describe them; the caller brings its own.
//!
//! # Beginning
//!
//! ```no_run
//! # async fn begin(authenticate: impl cloudmore::runtime::Authenticate, base_url: impl Into<String>, reseller_id: cloudmore::types::ResellerId, organization_id: cloudmore::types::OrganizationId, body: cloudmore::types::StartAttestation) -> Result<(), Box<dyn std::error::Error>> {
//! let client = cloudmore::Client::builder(authenticate, base_url).build()?;
//! let started_attestation = client.attestations().start(reseller_id, organization_id, body).await?;
//! # Ok(())
//! # }
//! ```
//!
//! # Calling
//!
//! - A call is sent when it is awaited. One of a client that `Client::blocking` begins (feature `blocking`, without
//!   tokio) is sent by `send`, on the thread of the caller.
//! - `client.attestations().get` is waited for: `until_accepted()`.
//! - `client.acceptance().get` is waited for: `until_synced()`.
//! - What may be sent twice is sent again after a failure that may pass; [`Retry`](runtime::Retry) has the
//!   defaults, and the builder and each call take others. [`Limits`](runtime::Limits) has the time that a call may
//!   take.
//! - For `tracing`, a call is a span, and each attempt a span within it that ends with an event.
//! - Tests use `runtime::testing` (feature `testing`): a transport that answers by the ids of operations without a
//!   network, and a clock that the test moves on.
//!
//! # Errors
//!
//! An [`Error`] tells apart what was refused before it was sent, what found no answer, what the page documents
//! ([`Documented`]), statuses it does not name, and bodies that cannot be read.
//!
//! `Documented::known` finds documented texts in an error, with their meaning and what helps.
//!
//! # Operations
//!
//! - `client.attestations().start`, `POST /api/resellers/{resellerId}/organizations/{organizationId}/services/csp/mca/attestation`:
//!   Starts an attestation for manual acceptance.
//! - `client.attestations().get`, `GET /api/resellers/{resellerId}/organizations/{organizationId}/services/csp/mca/attestation`:
//!   Reads the customer's attestation, if there is one.
//! - `client.attestations().finalize`, `PUT /api/resellers/{resellerId}/organizations/{organizationId}/services/csp/mca/attestation/finalize`:
//!   Completes an attestation that its signer has accepted.
//! - `client.acceptance().get`, `GET /api/resellers/{resellerId}/organizations/{organizationId}/services/csp/mca/acceptance`:
//!   Reads whether, and in which ways, the customer accepted the agreement, as last fetched.
//! - `client.acceptance().refresh`, `POST /api/resellers/{resellerId}/organizations/{organizationId}/services/csp/mca/acceptance/refresh`:
//!   Has Cloudmore fetch the state anew; the answer only says that the work was taken on.
//! - `client.csp().add`, `POST /api/resellers/{reseller_id}/organizations/{organization_id}/services/Csp`: Adds the
//!   CSP service to an organization.
//!
//! # Checks
//!
//! [`Validate`](runtime::Validate) checks a value against the documented bounds and rules and tells of all that
//! it breaks, with place and source.
//!
//! A call checks its parameters and its body before anything is sent. A broken rule that the documentation states
//! refuses the call. One that is inferred, shown by an example or contradicted is advice in
//! [`Reply::advice`](runtime::Reply::advice) and in the client's report; `refuse(Evidence::Inferred)` makes it
//! refuse. `unchecked()` sends everything as it is, and `unchecked_rule(id)` what breaks the rule of that id
//! alone.
//!
//! Some rules need what only the caller can know. It is given as a [`Context`], or to a call through the setters
//! of the same names; a rule is checked where all is given that it needs.
//!
//! # Beyond the page
//!
//! What the service sends beyond its page, nulls where a value is documented, and values that are not of the
//! documented type, stay in the field `extra` of a value and are written back; more can be put there to be sent.
//! A struct without that field is a part of others, which have it.
//!
//! # Errata
//!
//! There are 54 places where the documents are wrong, contradict themselves or leave something open: see
//! [`errata`](mod@errata). Items link to those that concern them.
//!
//! On the API as a whole: [`host-unstated`](errata#erratum-host-unstated),
//! [`auth-unstated`](errata#erratum-auth-unstated), [`failure-status`](errata#erratum-failure-status),
//! [`failure-media`](errata#erratum-failure-media), [`rate-limit-unstated`](errata#erratum-rate-limit-unstated),
//! [`null-unsaid`](errata#erratum-null-unsaid), [`add-failure`](errata#erratum-add-failure),
//! [`pictures-lost`](errata#erratum-pictures-lost).
//!
//! # Sources
//!
//! - API Guide for MCA Partner Attestation, read on 2026-11-20.
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
