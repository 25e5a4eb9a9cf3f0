// @generated from specs/cloudmore by `cargo xtask regenerate`. Changes made here are lost.

//! Cloudmore partner attestation.
//!
//! Lets a reseller attest to Microsoft that a customer agreed to the Microsoft Customer Agreement (MCA): an
//! attestation is started, the customer accepts through a link, the attestation is finalized. The automatic
//! variant does all of it while the CSP service is added to an organization.
//!
//! - Server: given by the caller.
//! - Credentials: not documented; the caller brings its own.
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
//! | [`client.attestations().start`](groups::Attestations::start) | `POST /api/resellers/{resellerId}/organizations/{organizationId}/services/csp/mca/attestation` | Starts an attestation for manual acceptance. |
//! | [`client.attestations().get`](groups::Attestations::get) | `GET /api/resellers/{resellerId}/organizations/{organizationId}/services/csp/mca/attestation` | Reads the customer's attestation, if there is one. |
//! | [`client.attestations().finalize`](groups::Attestations::finalize) | `PUT /api/resellers/{resellerId}/organizations/{organizationId}/services/csp/mca/attestation/finalize` | Completes an attestation that its signer has accepted. |
//! | [`client.acceptance().get`](groups::Acceptance::get) | `GET /api/resellers/{resellerId}/organizations/{organizationId}/services/csp/mca/acceptance` | Reads whether, and in which ways, the customer accepted the agreement, as last fetched. |
//! | [`client.acceptance().refresh`](groups::Acceptance::refresh) | `POST /api/resellers/{resellerId}/organizations/{organizationId}/services/csp/mca/acceptance/refresh` | Has Cloudmore fetch the state anew; the answer only says that the work was taken on. |
//! | [`client.csp().add`](groups::Csp::add) | `POST /api/resellers/{reseller_id}/organizations/{organization_id}/services/Csp` | Adds the CSP service to an organization. |
//!
//! # Types
//!
//! - Of `attestations`: [`AttestationId`](types::AttestationId), [`StartAttestation`](types::StartAttestation),
//!   [`StartedAttestation`](types::StartedAttestation), [`Attestation`](types::Attestation),
//!   [`McaInfo`](types::McaInfo), [`AttestationStatus`](types::AttestationStatus).
//! - Of `acceptance`: [`Acceptance`](types::Acceptance), [`AcceptanceRoute`](types::AcceptanceRoute),
//!   [`PartnerAcceptance`](types::PartnerAcceptance), [`TemplateRef`](types::TemplateRef),
//!   [`PartnerAcceptanceMcaInfoTemplateId`](types::PartnerAcceptanceMcaInfoTemplateId).
//! - Of `csp`: [`AddCsp`](types::AddCsp), [`PartnerAttestation`](types::PartnerAttestation).
//! - Of several resources: [`ResellerId`](types::ResellerId), [`OrganizationId`](types::OrganizationId),
//!   [`TemplateId`](types::TemplateId), [`Person`](types::Person), [`Problem`](types::Problem),
//!   [`ProblemError`](types::ProblemError).
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
//! There are 54 places where the documentation is wrong, contradicts itself or leaves something open: see
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
//! - API Guide for MCA Partner Attestation, retrieved on 2026-11-20.
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
