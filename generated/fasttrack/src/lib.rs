// @generated from specs/fasttrack by `cargo xtask regenerate`. Changes made here are lost.

//! Microsoft FastTrack Partner Experience (FT-FPX).
//!
//! Lets a FastTrack Ready Partner read the tenants it works on, with their entitlements, contacts, notes, usage
//! and incentive payments, and keep referrals, entitlement statuses, contacts and notes up to date.
//!
//! - Server: `https://prod.partner.fttoolingapi.microsoft.com/ftop/{version}/api`.
//! - Credentials `certificate`: as a client certificate, required, given once, for all calls.
//! - Credentials `endUser`: as a bearer token (opaque), optional, given with each call.
//! - Versions: `v1`, `v1.1`, `v1.2`; `v1.2` is used unless another is chosen.
//! - Limit: at most 600 calls in a minute, counted by `endUser` or `ip`. The client keeps it: calls wait for their
//!   turn.
//!
//! # Beginning
//!
//! ```no_run
//! # async fn begin(certificate: fasttrack::runtime::Certificate) -> Result<(), Box<dyn std::error::Error>> {
//! let client = fasttrack::Client::builder(certificate).build()?;
//! let list = client.admin_types().list().await?;
//! # Ok(())
//! # }
//! ```
//!
//! # Calling
//!
//! - A call is sent when it is awaited. One of a client that `Client::blocking` begins (feature `blocking`, without
//!   tokio) is sent by `send`, on the thread of the caller.
//! - `client.referrals().list`, `client.contacts().list` and `client.notes().list` come in pages: `items()` gives
//!   all items, one after the other, and `pages()` the pages; `most` ends earlier, and `resume` goes on at the
//!   place that an error or an earlier run tells.
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
//! # Operations
//!
//! - `client.admin_types().list`, `GET /adminTypes`: Lists the kinds of administrators that a contact may be.
//! - `client.contact_types().list`, `GET /contactTypes`: Lists the kinds of contacts.
//! - `client.country_regions().list`, `GET /countryRegions`: Lists countries and regions, for contacts.
//! - `client.skill_types().list`, `GET /skillTypes`: Lists skills, for contacts.
//! - `client.survey_languages().list`, `GET /surveyLanguages`: Lists the languages in which contacts can be
//!   surveyed.
//! - `client.time_zones().list`, `GET /timeZones`: Lists time zones, for contacts.
//! - `client.note_categories().list`, `GET /noteCategories`: Lists the categories of notes.
//! - `client.services().list`, `GET /services`: Lists all services, also those that partners do not implement but
//!   that contacts and entitlements may name.
//! - `client.services().list_for_partners`, `GET /services/frp`: Lists only the services that partners implement.
//! - `client.entitlement_statuses().list_l1`, `GET /entitlements/l1s`: Lists the entitlement statuses of the top
//!   level.
//! - `client.entitlement_statuses().list_l2`, `GET /entitlements/services/{serviceId}/l1s/{l1id}/l2s`: Lists the
//!   second-level statuses that a service has below a top-level one.
//! - `client.entitlement_statuses().list_l3`, `GET /entitlements/services/{serviceId}/l1s/{l1id}/l2s/{l2id}/l3s`:
//!   Lists the third-level statuses that a service has below its two upper levels.
//! - `client.entitlement_statuses().list_all`, `GET /entitlements/l1l2l3s`: Gets the statuses of all services and
//!   levels as one tree.
//! - `client.incentives().programs().list`, `GET /incentives/Programs`: Lists the programs under which payments are
//!   made.
//! - `client.incentives().workloads().list`, `GET /incentives/Workloads`: Lists the workloads for which payments
//!   are made.
//! - `client.incentives().year_periods().list`, `GET /incentives/YearPeriods`: Lists the periods for which payments
//!   are made.
//! - `client.incentives().statements().list`, `GET /incentives/Statements`: Gets the partner's statements, narrowed
//!   down by period, tenant and program.
//! - `client.referrals().list`, `GET /partnerReferrals`: Lists the referrals that are offered to the partner at
//!   present.
//! - `client.referrals().update`, `PATCH /partnerReferrals/{PartnerReferralId}`: Accepts or declines a referral.
//! - `client.referrals().acceptance_statuses().list`, `GET /partnerReferrals/acceptanceStatuses`: Lists the answers
//!   that a referral can get.
//! - `client.referrals().decline_reasons().list`, `GET /partnerReferrals/declineReasons`: Lists the reasons for
//!   which a referral can be declined.
//! - `client.referrals().statuses().list`, `GET /partnerReferrals/referralStatuses`: Lists the statuses that a
//!   referral can have.
//! - `client.referrals().service_values().list`, `GET /partnerReferrals/serviceValues`: Lists the estimates of what
//!   services sold with a referral are worth.
//! - `client.usage().get_current`, `GET /usage/current`: Gets the present usage, claimed and unclaimed workloads
//!   alike, of every tenant in which the partner claimed something.
//! - `client.tenants().get`, `GET /tenants/{tenantId}`: Gets the basic facts about a tenant.
//! - `client.partner_tenants().list`, `GET /partnerTenants`: Lists the tenants in which the partner claimed a
//!   workload, and which workloads.
//! - `client.partner_tenants().get`, `GET /partnerTenants/{tenantId}`: Gets one tenant in which the partner claimed
//!   a workload.
//! - `client.max_entitlements().list`, `GET /tenants/{tenantId}/services/maxEntitlements`: Gets how many seats a
//!   tenant has in several services.
//! - `client.max_entitlements().list_for_tenants`, `GET /partnerTenants/maxEntitlements`: Gets how many seats up to
//!   25 tenants have.
//! - `client.entitlements().list`, `GET /tenants/{tenantId}/services/entitlements`: Gets the entitlement statuses
//!   of a tenant for several services.
//! - `client.entitlements().list_for_service`, `GET /tenants/{tenantId}/services/{serviceId}/entitlements`: Gets
//!   the entitlement statuses of a tenant for one service.
//! - `client.entitlements().list_for_tenants`, `GET /partnerTenants/entitlements`: Gets the entitlement statuses of
//!   up to 25 tenants.
//! - `client.entitlements().update`, `PATCH /tenants/{tenantId}/services/{serviceId}/entitlements`: Sets the
//!   entitlement statuses of a tenant for one service.
//! - `client.contacts().list`, `GET /tenants/{tenantId}/contacts`: Lists the contacts of a tenant.
//! - `client.contacts().list_for_tenants`, `GET /partnerTenants/contacts`: Lists the contacts of up to 25 tenants,
//!   a page for each.
//! - `client.contacts().create`, `POST /tenants/{tenantId}/contacts`: Makes a contact for a tenant.
//! - `client.v1_1().contacts().update`, `PATCH /tenants/contacts/{contactId}`: Changes a contact.
//! - `client.v1_1().contacts().delete`, `DELETE /tenants/contacts/{contactId}`: Deletes a contact.
//! - `client.notes().list`, `GET /tenants/{tenantId}/notes`: Lists the notes about a tenant.
//! - `client.notes().create`, `POST /tenants/{tenantId}/notes`: Makes a note about a tenant.
//! - `client.assignments().get`, `GET /tenants/{tenantId}/assignments`: Gets who is assigned to a tenant and its
//!   services, by the name of the assignment.
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
//! There are 173 places where the documents are wrong, contradict themselves or leave something open: see
//! [`errata`](mod@errata). Items link to those that concern them.
//!
//! On the API as a whole: [`host-environments`](errata#erratum-host-environments),
//! [`older-version-segments`](errata#erratum-older-version-segments),
//! [`older-versions-callable`](errata#erratum-older-versions-callable),
//! [`versions-of-operations`](errata#erratum-versions-of-operations),
//! [`overlapping-paths`](errata#erratum-overlapping-paths), [`success-status`](errata#erratum-success-status),
//! [`media-types`](errata#erratum-media-types), [`presence-unsaid`](errata#erratum-presence-unsaid),
//! [`type-words`](errata#erratum-type-words), [`product-name`](errata#erratum-product-name),
//! [`cors-headers`](errata#erratum-cors-headers),
//! [`management-site-address`](errata#erratum-management-site-address),
//! [`contents-run-together`](errata#erratum-contents-run-together),
//! [`contents-lack-service-values`](errata#erratum-contents-lack-service-values),
//! [`contents-repeat-tenant`](errata#erratum-contents-repeat-tenant),
//! [`contents-verbs`](errata#erratum-contents-verbs),
//! [`certificate-transport`](errata#erratum-certificate-transport),
//! [`token-format`](errata#erratum-token-format), [`token-refusal`](errata#erratum-token-refusal),
//! [`rate-limit-key`](errata#erratum-rate-limit-key), [`rate-limit-answer`](errata#erratum-rate-limit-answer),
//! [`survey-languages-misspelt`](errata#erratum-survey-languages-misspelt),
//! [`entitlement-references`](errata#erratum-entitlement-references),
//! [`max-entitlements-reference`](errata#erratum-max-entitlements-reference),
//! [`referral-array-case`](errata#erratum-referral-array-case),
//! [`partner-tenant-verb`](errata#erratum-partner-tenant-verb), [`open-bracket`](errata#erratum-open-bracket),
//! [`contact-heading`](errata#erratum-contact-heading),
//! [`contact-missing-blank`](errata#erratum-contact-missing-blank),
//! [`notes-headings`](errata#erratum-notes-headings),
//! [`usage-unclaimed-text`](errata#erratum-usage-unclaimed-text),
//! [`usage-null-punctuation`](errata#erratum-usage-null-punctuation).
//!
//! # Sources
//!
//! - FastTrack Partner Experience (FT-FPX) API, read on 2026-11-20.
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

pub use self::client::{ApiVersion, Builder, Call, Client};
pub use self::error::{Documented, Error};
pub use self::types::*;
pub use self::validate::Context;
#[doc(no_inline)]
pub use ::specwright_runtime as runtime;
