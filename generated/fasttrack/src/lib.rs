// @generated from specs/fasttrack by `cargo xtask regenerate`. Changes made here are lost.

//! Microsoft FastTrack Partner Experience (FT-FPX).
//!
//! Lets a FastTrack Ready Partner read the tenants it works on, with their entitlements, contacts, notes, usage
//! and incentive payments, and keep referrals, entitlement statuses, contacts and notes up to date.
//!
//! - Server: `https://prod.partner.fttoolingapi.microsoft.com/ftop/{version}/api`.
//! - Credentials: `certificate` as a client certificate, required, given once, for all calls.
//! - Credentials: `endUser` as a bearer token (opaque), optional, given with each call.
//! - Versions: `v1`, `v1.1` and `v1.2`; `v1.2` is the default.
//! - Rate limit: at most 600 calls in a minute, counted by `endUser` or `ip`.
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
//! - A call is sent when it is awaited. A call of a client that `Client::blocking` begins (feature `blocking`,
//!   without tokio) is sent by `send`, on the thread of the caller. Calls wait for their turn where the rate limit
//!   asks for it.
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
//! | [`client.admin_types().list`](groups::AdminTypes::list) | `GET /adminTypes` | Lists the kinds of administrators that a contact may be. |
//! | [`client.contact_types().list`](groups::ContactTypes::list) | `GET /contactTypes` | Lists the kinds of contacts. |
//! | [`client.country_regions().list`](groups::CountryRegions::list) | `GET /countryRegions` | Lists countries and regions, for contacts. |
//! | [`client.skill_types().list`](groups::SkillTypes::list) | `GET /skillTypes` | Lists skills, for contacts. |
//! | [`client.survey_languages().list`](groups::SurveyLanguages::list) | `GET /surveyLanguages` | Lists the languages in which contacts can be surveyed. |
//! | [`client.time_zones().list`](groups::TimeZones::list) | `GET /timeZones` | Lists time zones, for contacts. |
//! | [`client.note_categories().list`](groups::NoteCategories::list) | `GET /noteCategories` | Lists the categories of notes. |
//! | [`client.services().list`](groups::Services::list) | `GET /services` | Lists all services, also those that partners do not implement but that contacts and entitlements may name. |
//! | [`client.services().list_for_partners`](groups::Services::list_for_partners) | `GET /services/frp` | Lists only the services that partners implement. |
//! | [`client.entitlement_statuses().list_l1`](groups::EntitlementStatuses::list_l1) | `GET /entitlements/l1s` | Lists the entitlement statuses of the top level. |
//! | [`client.entitlement_statuses().list_l2`](groups::EntitlementStatuses::list_l2) | `GET /entitlements/services/{serviceId}/l1s/{l1id}/l2s` | Lists the second-level statuses that a service has below a top-level one. |
//! | [`client.entitlement_statuses().list_l3`](groups::EntitlementStatuses::list_l3) | `GET /entitlements/services/{serviceId}/l1s/{l1id}/l2s/{l2id}/l3s` | Lists the third-level statuses that a service has below its two upper levels. |
//! | [`client.entitlement_statuses().list_all`](groups::EntitlementStatuses::list_all) | `GET /entitlements/l1l2l3s` | Gets the statuses of all services and levels as one tree. |
//! | [`client.incentives().programs().list`](groups::IncentivesPrograms::list) | `GET /incentives/Programs` | Lists the programs under which payments are made. |
//! | [`client.incentives().workloads().list`](groups::IncentivesWorkloads::list) | `GET /incentives/Workloads` | Lists the workloads for which payments are made. |
//! | [`client.incentives().year_periods().list`](groups::IncentivesYearPeriods::list) | `GET /incentives/YearPeriods` | Lists the periods for which payments are made. |
//! | [`client.incentives().statements().list`](groups::IncentivesStatements::list) | `GET /incentives/Statements` | Gets the partner's statements, narrowed down by period, tenant and program. |
//! | [`client.referrals().list`](groups::Referrals::list) | `GET /partnerReferrals` | Lists the referrals that are offered to the partner at present. |
//! | [`client.referrals().update`](groups::Referrals::update) | `PATCH /partnerReferrals/{PartnerReferralId}` | Accepts or declines a referral. |
//! | [`client.referrals().acceptance_statuses().list`](groups::ReferralsAcceptanceStatuses::list) | `GET /partnerReferrals/acceptanceStatuses` | Lists the answers that a referral can get. |
//! | [`client.referrals().decline_reasons().list`](groups::ReferralsDeclineReasons::list) | `GET /partnerReferrals/declineReasons` | Lists the reasons for which a referral can be declined. |
//! | [`client.referrals().statuses().list`](groups::ReferralsStatuses::list) | `GET /partnerReferrals/referralStatuses` | Lists the statuses that a referral can have. |
//! | [`client.referrals().service_values().list`](groups::ReferralsServiceValues::list) | `GET /partnerReferrals/serviceValues` | Lists the estimates of what services sold with a referral are worth. |
//! | [`client.usage().get_current`](groups::Usage::get_current) | `GET /usage/current` | Gets the present usage, claimed and unclaimed workloads alike, of every tenant in which the partner claimed something. |
//! | [`client.tenants().get`](groups::Tenants::get) | `GET /tenants/{tenantId}` | Gets the basic facts about a tenant. |
//! | [`client.partner_tenants().list`](groups::PartnerTenants::list) | `GET /partnerTenants` | Lists the tenants in which the partner claimed a workload, and which workloads. |
//! | [`client.partner_tenants().get`](groups::PartnerTenants::get) | `GET /partnerTenants/{tenantId}` | Gets one tenant in which the partner claimed a workload. |
//! | [`client.max_entitlements().list`](groups::MaxEntitlements::list) | `GET /tenants/{tenantId}/services/maxEntitlements` | Gets how many seats a tenant has in several services. |
//! | [`client.max_entitlements().list_for_tenants`](groups::MaxEntitlements::list_for_tenants) | `GET /partnerTenants/maxEntitlements` | Gets how many seats up to 25 tenants have. |
//! | [`client.entitlements().list`](groups::Entitlements::list) | `GET /tenants/{tenantId}/services/entitlements` | Gets the entitlement statuses of a tenant for several services. |
//! | [`client.entitlements().list_for_service`](groups::Entitlements::list_for_service) | `GET /tenants/{tenantId}/services/{serviceId}/entitlements` | Gets the entitlement statuses of a tenant for one service. |
//! | [`client.entitlements().list_for_tenants`](groups::Entitlements::list_for_tenants) | `GET /partnerTenants/entitlements` | Gets the entitlement statuses of up to 25 tenants. |
//! | [`client.entitlements().update`](groups::Entitlements::update) | `PATCH /tenants/{tenantId}/services/{serviceId}/entitlements` | Sets the entitlement statuses of a tenant for one service. |
//! | [`client.contacts().list`](groups::Contacts::list) | `GET /tenants/{tenantId}/contacts` | Lists the contacts of a tenant. |
//! | [`client.contacts().list_for_tenants`](groups::Contacts::list_for_tenants) | `GET /partnerTenants/contacts` | Lists the contacts of up to 25 tenants, a page for each. |
//! | [`client.contacts().create`](groups::Contacts::create) | `POST /tenants/{tenantId}/contacts` | Makes a contact for a tenant. |
//! | [`client.v1_1().contacts().update`](groups::V1_1Contacts::update) | `PATCH /tenants/contacts/{contactId}` | Changes a contact. |
//! | [`client.v1_1().contacts().delete`](groups::V1_1Contacts::delete) | `DELETE /tenants/contacts/{contactId}` | Deletes a contact. |
//! | [`client.notes().list`](groups::Notes::list) | `GET /tenants/{tenantId}/notes` | Lists the notes about a tenant. |
//! | [`client.notes().create`](groups::Notes::create) | `POST /tenants/{tenantId}/notes` | Makes a note about a tenant. |
//! | [`client.assignments().get`](groups::Assignments::get) | `GET /tenants/{tenantId}/assignments` | Gets who is assigned to a tenant and its services, by the name of the assignment. |
//!
//! # Types
//!
//! - Of `admin_types`: [`AdminType`](types::AdminType).
//! - Of `skill_types`: [`SkillType`](types::SkillType).
//! - Of `note_categories`: [`NoteCategory`](types::NoteCategory).
//! - Of `entitlement_statuses`: [`L1Status`](types::L1Status), [`L2Status`](types::L2Status),
//!   [`L3Status`](types::L3Status), [`ServiceStatuses`](types::ServiceStatuses),
//!   [`ServiceStatusTree`](types::ServiceStatusTree), [`L1Branch`](types::L1Branch), [`L2Branch`](types::L2Branch),
//!   [`L3Leaf`](types::L3Leaf).
//! - Of `incentives`: [`ProgramId`](types::ProgramId), [`Program`](types::Program),
//!   [`IncentiveWorkloadId`](types::IncentiveWorkloadId), [`IncentiveWorkload`](types::IncentiveWorkload),
//!   [`YearPeriodId`](types::YearPeriodId), [`YearPeriod`](types::YearPeriod),
//!   [`ProgramMembershipId`](types::ProgramMembershipId), [`StatementRecordId`](types::StatementRecordId),
//!   [`TransactionId`](types::TransactionId), [`StatementDecimal`](types::StatementDecimal),
//!   [`Statement`](types::Statement), [`StatementYearPeriod`](types::StatementYearPeriod),
//!   [`Transaction`](types::Transaction), [`StatementProgram`](types::StatementProgram),
//!   [`StatementWorkload`](types::StatementWorkload).
//! - Of `referrals`: [`ReferralId`](types::ReferralId), [`ReferralRecordId`](types::ReferralRecordId),
//!   [`ReferralSourceId`](types::ReferralSourceId), [`AcceptanceStatusId`](types::AcceptanceStatusId),
//!   [`AcceptanceStatus`](types::AcceptanceStatus), [`DeclineReasonId`](types::DeclineReasonId),
//!   [`DeclineReason`](types::DeclineReason), [`ReferralStatusId`](types::ReferralStatusId),
//!   [`ReferralStatus`](types::ReferralStatus), [`ServicesEstimatedValueId`](types::ServicesEstimatedValueId),
//!   [`ServicesEstimatedValue`](types::ServicesEstimatedValue), [`Referral`](types::Referral),
//!   [`ReferralPage`](types::ReferralPage), [`ReferralUpdate`](types::ReferralUpdate).
//! - Of `usage`: [`UsageWorkloadId`](types::UsageWorkloadId), [`ClaimId`](types::ClaimId),
//!   [`CustomerTag`](types::CustomerTag), [`CustomerTags`](types::CustomerTags),
//!   [`WorkloadTag`](types::WorkloadTag), [`WorkloadTags`](types::WorkloadTags),
//!   [`CurrentUsage`](types::CurrentUsage), [`CustomerUsage`](types::CustomerUsage),
//!   [`ClaimedUsage`](types::ClaimedUsage), [`UnclaimedUsage`](types::UnclaimedUsage).
//! - Of `tenants`: [`Tenant`](types::Tenant).
//! - Of `partner_tenants`: [`ClaimedWorkload`](types::ClaimedWorkload), [`PartnerTenant`](types::PartnerTenant),
//!   [`PartnerTenantPage`](types::PartnerTenantPage).
//! - Of `max_entitlements`: [`MaxEntitlementId`](types::MaxEntitlementId),
//!   [`MaxEntitlement`](types::MaxEntitlement), [`TenantMaxEntitlements`](types::TenantMaxEntitlements).
//! - Of `entitlements`: [`ServiceIntentId`](types::ServiceIntentId), [`EntitlementL1`](types::EntitlementL1),
//!   [`EntitlementL2`](types::EntitlementL2), [`EntitlementL3`](types::EntitlementL3),
//!   [`Entitlement`](types::Entitlement), [`TenantEntitlementL1`](types::TenantEntitlementL1),
//!   [`TenantEntitlementL2`](types::TenantEntitlementL2), [`TenantEntitlementL3`](types::TenantEntitlementL3),
//!   [`TenantEntitlement`](types::TenantEntitlement), [`EntitlementGroup`](types::EntitlementGroup),
//!   [`EntitlementUpdate`](types::EntitlementUpdate), [`EntitlementUpdates`](types::EntitlementUpdates).
//! - Of `contacts`: [`ContactId`](types::ContactId), [`ContactServiceId`](types::ContactServiceId),
//!   [`ContactService`](types::ContactService), [`ContactAdminTypeId`](types::ContactAdminTypeId),
//!   [`ContactAdminType`](types::ContactAdminType), [`ContactSkillTypeId`](types::ContactSkillTypeId),
//!   [`ContactSkillType`](types::ContactSkillType), [`Contact`](types::Contact),
//!   [`ContactPage`](types::ContactPage), [`TenantContacts`](types::TenantContacts),
//!   [`ContactCreate`](types::ContactCreate), [`ContactUpdate`](types::ContactUpdate).
//! - Of `notes`: [`NoteCategoryRefId`](types::NoteCategoryRefId), [`NoteCategoryRef`](types::NoteCategoryRef),
//!   [`Note`](types::Note), [`NotePage`](types::NotePage), [`NoteCreate`](types::NoteCreate).
//! - Of `assignments`: [`AssignmentId`](types::AssignmentId), [`AssignmentEntry`](types::AssignmentEntry),
//!   [`Assignment`](types::Assignment).
//! - Of several resources: [`ErrorStatus`](types::ErrorStatus), [`ApiError`](types::ApiError),
//!   [`RfaId`](types::RfaId), [`MpnId`](types::MpnId), [`AdminTypeId`](types::AdminTypeId),
//!   [`ContactTypeId`](types::ContactTypeId), [`ContactType`](types::ContactType),
//!   [`CountryRegionId`](types::CountryRegionId), [`CountryRegion`](types::CountryRegion),
//!   [`SkillTypeId`](types::SkillTypeId), [`SurveyLanguageId`](types::SurveyLanguageId),
//!   [`SurveyLanguage`](types::SurveyLanguage), [`TimeZoneId`](types::TimeZoneId), [`TimeZone`](types::TimeZone),
//!   [`NoteCategoryId`](types::NoteCategoryId), [`ServiceId`](types::ServiceId), [`Service`](types::Service),
//!   [`L1Id`](types::L1Id), [`L2Id`](types::L2Id), [`L3Id`](types::L3Id), [`SortDirection`](types::SortDirection),
//!   [`TenantId`](types::TenantId), [`Tpid`](types::Tpid),
//!   [`ApiErrorDependencyType`](types::ApiErrorDependencyType),
//!   [`ApiErrorDependencyOwner`](types::ApiErrorDependencyOwner).
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
//! There are 173 places where the documentation is wrong, contradicts itself or leaves something open: see
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
//! - FastTrack Partner Experience (FT-FPX) API, retrieved on 2026-11-20.
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

pub use self::client::{ApiVersion, Builder, Call, Client};
pub use self::error::{Documented, Error};
pub use self::types::*;
pub use self::validate::Context;
#[doc(no_inline)]
pub use ::specwright_runtime as runtime;
