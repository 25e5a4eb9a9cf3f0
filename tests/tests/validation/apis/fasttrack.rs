// @generated from specs/fasttrack by `cargo xtask regenerate`. Changes made here are lost.

//! Decides on values of `fasttrack`.

#[allow(unused_imports)] // Types may all know rules, or none of them.
use crate::verdict::{Checked as _, Unchecked as _};
use crate::verdict::{Of, Parts, Registry, Slip, Verdict, called};

/// What this module decides on.
pub const REGISTRY: Registry = Registry {
    spec: "specs/fasttrack",
    types: &[
        "ApiError",
        "RfaId",
        "ContactId",
        "ContactServiceId",
        "ContactService",
        "Contact",
        "ContactPage",
        "TenantContacts",
        "ContactCreate",
        "ContactUpdate",
        "Note",
        "NotePage",
        "NoteCreate",
        "ProgramId",
        "Program",
        "IncentiveWorkloadId",
        "IncentiveWorkload",
        "YearPeriodId",
        "YearPeriod",
        "ProgramMembershipId",
        "StatementRecordId",
        "TransactionId",
        "MpnId",
        "Statement",
        "StatementYearPeriod",
        "Transaction",
        "StatementProgram",
        "StatementWorkload",
        "AdminTypeId",
        "AdminType",
        "ContactTypeId",
        "ContactType",
        "CountryRegionId",
        "CountryRegion",
        "SkillTypeId",
        "SkillType",
        "SurveyLanguageId",
        "SurveyLanguage",
        "TimeZoneId",
        "TimeZone",
        "NoteCategoryId",
        "NoteCategory",
        "ServiceId",
        "Service",
        "L1Id",
        "L2Id",
        "L3Id",
        "L1Status",
        "L2Status",
        "L3Status",
        "ServiceStatuses",
        "L1Branch",
        "L2Branch",
        "L3Leaf",
        "SortDirection",
        "ReferralId",
        "ReferralRecordId",
        "ReferralSourceId",
        "AcceptanceStatusId",
        "AcceptanceStatus",
        "DeclineReasonId",
        "DeclineReason",
        "ReferralStatusId",
        "ReferralStatus",
        "ServicesEstimatedValueId",
        "ServicesEstimatedValue",
        "Referral",
        "ReferralPage",
        "ReferralUpdate",
        "TenantId",
        "Tpid",
        "Tenant",
        "ClaimedWorkload",
        "PartnerTenant",
        "PartnerTenantPage",
        "MaxEntitlementId",
        "MaxEntitlement",
        "TenantMaxEntitlements",
        "ServiceIntentId",
        "EntitlementL1",
        "EntitlementL2",
        "EntitlementL3",
        "Entitlement",
        "TenantEntitlementL1",
        "TenantEntitlementL2",
        "TenantEntitlementL3",
        "TenantEntitlement",
        "EntitlementGroup",
        "EntitlementUpdate",
        "EntitlementUpdates",
        "AssignmentId",
        "Assignment",
        "UsageWorkloadId",
        "ClaimId",
        "CustomerTag",
        "CustomerTags",
        "WorkloadTag",
        "WorkloadTags",
        "CurrentUsage",
        "CustomerUsage",
        "ClaimedUsage",
        "UnclaimedUsage",
        "ApiErrorDependencyType",
        "ApiErrorDependencyOwner",
    ],
    operations: &[
        "admin_types.list",
        "contact_types.list",
        "country_regions.list",
        "skill_types.list",
        "survey_languages.list",
        "time_zones.list",
        "note_categories.list",
        "services.list",
        "services.list_for_partners",
        "entitlement_statuses.list_l1",
        "entitlement_statuses.list_l2",
        "entitlement_statuses.list_l3",
        "entitlement_statuses.list_all",
        "incentives.programs.list",
        "incentives.workloads.list",
        "incentives.year_periods.list",
        "incentives.statements.list",
        "referrals.list",
        "referrals.update",
        "referrals.acceptance_statuses.list",
        "referrals.decline_reasons.list",
        "referrals.statuses.list",
        "referrals.service_values.list",
        "usage.get_current",
        "tenants.get",
        "partner_tenants.list",
        "partner_tenants.get",
        "max_entitlements.list",
        "max_entitlements.list_for_tenants",
        "entitlements.list",
        "entitlements.list_for_service",
        "entitlements.list_for_tenants",
        "entitlements.update",
        "contacts.list",
        "contacts.list_for_tenants",
        "contacts.create",
        "contacts.update",
        "contacts.delete",
        "notes.list",
        "notes.create",
        "assignments.get",
    ],
    verdict,
};

/// What is said of a value of that type, or of a call of that operation.
pub fn verdict(name: &str, json: &str, context: &str) -> Option<Verdict> {
    Some(match name {
        "ApiError" => (&&Of::<fasttrack::types::ApiError>::TYPE).verdict(json, context),
        "RfaId" => (&&Of::<fasttrack::types::RfaId>::TYPE).verdict(json, context),
        "ContactId" => (&&Of::<fasttrack::types::ContactId>::TYPE).verdict(json, context),
        "ContactServiceId" => (&&Of::<fasttrack::types::ContactServiceId>::TYPE).verdict(json, context),
        "ContactService" => (&&Of::<fasttrack::types::ContactService>::TYPE).verdict(json, context),
        "Contact" => (&&Of::<fasttrack::types::Contact>::TYPE).verdict(json, context),
        "ContactPage" => (&&Of::<fasttrack::types::ContactPage>::TYPE).verdict(json, context),
        "TenantContacts" => (&&Of::<fasttrack::types::TenantContacts>::TYPE).verdict(json, context),
        "ContactCreate" => (&&Of::<fasttrack::types::ContactCreate>::TYPE).verdict(json, context),
        "ContactUpdate" => (&&Of::<fasttrack::types::ContactUpdate>::TYPE).verdict(json, context),
        "Note" => (&&Of::<fasttrack::types::Note>::TYPE).verdict(json, context),
        "NotePage" => (&&Of::<fasttrack::types::NotePage>::TYPE).verdict(json, context),
        "NoteCreate" => (&&Of::<fasttrack::types::NoteCreate>::TYPE).verdict(json, context),
        "ProgramId" => (&&Of::<fasttrack::types::ProgramId>::TYPE).verdict(json, context),
        "Program" => (&&Of::<fasttrack::types::Program>::TYPE).verdict(json, context),
        "IncentiveWorkloadId" => (&&Of::<fasttrack::types::IncentiveWorkloadId>::TYPE).verdict(json, context),
        "IncentiveWorkload" => (&&Of::<fasttrack::types::IncentiveWorkload>::TYPE).verdict(json, context),
        "YearPeriodId" => (&&Of::<fasttrack::types::YearPeriodId>::TYPE).verdict(json, context),
        "YearPeriod" => (&&Of::<fasttrack::types::YearPeriod>::TYPE).verdict(json, context),
        "ProgramMembershipId" => (&&Of::<fasttrack::types::ProgramMembershipId>::TYPE).verdict(json, context),
        "StatementRecordId" => (&&Of::<fasttrack::types::StatementRecordId>::TYPE).verdict(json, context),
        "TransactionId" => (&&Of::<fasttrack::types::TransactionId>::TYPE).verdict(json, context),
        "MpnId" => (&&Of::<fasttrack::types::MpnId>::TYPE).verdict(json, context),
        "Statement" => (&&Of::<fasttrack::types::Statement>::TYPE).verdict(json, context),
        "StatementYearPeriod" => (&&Of::<fasttrack::types::StatementYearPeriod>::TYPE).verdict(json, context),
        "Transaction" => (&&Of::<fasttrack::types::Transaction>::TYPE).verdict(json, context),
        "StatementProgram" => (&&Of::<fasttrack::types::StatementProgram>::TYPE).verdict(json, context),
        "StatementWorkload" => (&&Of::<fasttrack::types::StatementWorkload>::TYPE).verdict(json, context),
        "AdminTypeId" => (&&Of::<fasttrack::types::AdminTypeId>::TYPE).verdict(json, context),
        "AdminType" => (&&Of::<fasttrack::types::AdminType>::TYPE).verdict(json, context),
        "ContactTypeId" => (&&Of::<fasttrack::types::ContactTypeId>::TYPE).verdict(json, context),
        "ContactType" => (&&Of::<fasttrack::types::ContactType>::TYPE).verdict(json, context),
        "CountryRegionId" => (&&Of::<fasttrack::types::CountryRegionId>::TYPE).verdict(json, context),
        "CountryRegion" => (&&Of::<fasttrack::types::CountryRegion>::TYPE).verdict(json, context),
        "SkillTypeId" => (&&Of::<fasttrack::types::SkillTypeId>::TYPE).verdict(json, context),
        "SkillType" => (&&Of::<fasttrack::types::SkillType>::TYPE).verdict(json, context),
        "SurveyLanguageId" => (&&Of::<fasttrack::types::SurveyLanguageId>::TYPE).verdict(json, context),
        "SurveyLanguage" => (&&Of::<fasttrack::types::SurveyLanguage>::TYPE).verdict(json, context),
        "TimeZoneId" => (&&Of::<fasttrack::types::TimeZoneId>::TYPE).verdict(json, context),
        "TimeZone" => (&&Of::<fasttrack::types::TimeZone>::TYPE).verdict(json, context),
        "NoteCategoryId" => (&&Of::<fasttrack::types::NoteCategoryId>::TYPE).verdict(json, context),
        "NoteCategory" => (&&Of::<fasttrack::types::NoteCategory>::TYPE).verdict(json, context),
        "ServiceId" => (&&Of::<fasttrack::types::ServiceId>::TYPE).verdict(json, context),
        "Service" => (&&Of::<fasttrack::types::Service>::TYPE).verdict(json, context),
        "L1Id" => (&&Of::<fasttrack::types::L1Id>::TYPE).verdict(json, context),
        "L2Id" => (&&Of::<fasttrack::types::L2Id>::TYPE).verdict(json, context),
        "L3Id" => (&&Of::<fasttrack::types::L3Id>::TYPE).verdict(json, context),
        "L1Status" => (&&Of::<fasttrack::types::L1Status>::TYPE).verdict(json, context),
        "L2Status" => (&&Of::<fasttrack::types::L2Status>::TYPE).verdict(json, context),
        "L3Status" => (&&Of::<fasttrack::types::L3Status>::TYPE).verdict(json, context),
        "ServiceStatuses" => (&&Of::<fasttrack::types::ServiceStatuses>::TYPE).verdict(json, context),
        "L1Branch" => (&&Of::<fasttrack::types::L1Branch>::TYPE).verdict(json, context),
        "L2Branch" => (&&Of::<fasttrack::types::L2Branch>::TYPE).verdict(json, context),
        "L3Leaf" => (&&Of::<fasttrack::types::L3Leaf>::TYPE).verdict(json, context),
        "SortDirection" => (&&Of::<fasttrack::types::SortDirection>::TYPE).verdict(json, context),
        "ReferralId" => (&&Of::<fasttrack::types::ReferralId>::TYPE).verdict(json, context),
        "ReferralRecordId" => (&&Of::<fasttrack::types::ReferralRecordId>::TYPE).verdict(json, context),
        "ReferralSourceId" => (&&Of::<fasttrack::types::ReferralSourceId>::TYPE).verdict(json, context),
        "AcceptanceStatusId" => (&&Of::<fasttrack::types::AcceptanceStatusId>::TYPE).verdict(json, context),
        "AcceptanceStatus" => (&&Of::<fasttrack::types::AcceptanceStatus>::TYPE).verdict(json, context),
        "DeclineReasonId" => (&&Of::<fasttrack::types::DeclineReasonId>::TYPE).verdict(json, context),
        "DeclineReason" => (&&Of::<fasttrack::types::DeclineReason>::TYPE).verdict(json, context),
        "ReferralStatusId" => (&&Of::<fasttrack::types::ReferralStatusId>::TYPE).verdict(json, context),
        "ReferralStatus" => (&&Of::<fasttrack::types::ReferralStatus>::TYPE).verdict(json, context),
        "ServicesEstimatedValueId" => (&&Of::<fasttrack::types::ServicesEstimatedValueId>::TYPE).verdict(json, context),
        "ServicesEstimatedValue" => (&&Of::<fasttrack::types::ServicesEstimatedValue>::TYPE).verdict(json, context),
        "Referral" => (&&Of::<fasttrack::types::Referral>::TYPE).verdict(json, context),
        "ReferralPage" => (&&Of::<fasttrack::types::ReferralPage>::TYPE).verdict(json, context),
        "ReferralUpdate" => (&&Of::<fasttrack::types::ReferralUpdate>::TYPE).verdict(json, context),
        "TenantId" => (&&Of::<fasttrack::types::TenantId>::TYPE).verdict(json, context),
        "Tpid" => (&&Of::<fasttrack::types::Tpid>::TYPE).verdict(json, context),
        "Tenant" => (&&Of::<fasttrack::types::Tenant>::TYPE).verdict(json, context),
        "ClaimedWorkload" => (&&Of::<fasttrack::types::ClaimedWorkload>::TYPE).verdict(json, context),
        "PartnerTenant" => (&&Of::<fasttrack::types::PartnerTenant>::TYPE).verdict(json, context),
        "PartnerTenantPage" => (&&Of::<fasttrack::types::PartnerTenantPage>::TYPE).verdict(json, context),
        "MaxEntitlementId" => (&&Of::<fasttrack::types::MaxEntitlementId>::TYPE).verdict(json, context),
        "MaxEntitlement" => (&&Of::<fasttrack::types::MaxEntitlement>::TYPE).verdict(json, context),
        "TenantMaxEntitlements" => (&&Of::<fasttrack::types::TenantMaxEntitlements>::TYPE).verdict(json, context),
        "ServiceIntentId" => (&&Of::<fasttrack::types::ServiceIntentId>::TYPE).verdict(json, context),
        "EntitlementL1" => (&&Of::<fasttrack::types::EntitlementL1>::TYPE).verdict(json, context),
        "EntitlementL2" => (&&Of::<fasttrack::types::EntitlementL2>::TYPE).verdict(json, context),
        "EntitlementL3" => (&&Of::<fasttrack::types::EntitlementL3>::TYPE).verdict(json, context),
        "Entitlement" => (&&Of::<fasttrack::types::Entitlement>::TYPE).verdict(json, context),
        "TenantEntitlementL1" => (&&Of::<fasttrack::types::TenantEntitlementL1>::TYPE).verdict(json, context),
        "TenantEntitlementL2" => (&&Of::<fasttrack::types::TenantEntitlementL2>::TYPE).verdict(json, context),
        "TenantEntitlementL3" => (&&Of::<fasttrack::types::TenantEntitlementL3>::TYPE).verdict(json, context),
        "TenantEntitlement" => (&&Of::<fasttrack::types::TenantEntitlement>::TYPE).verdict(json, context),
        "EntitlementGroup" => (&&Of::<fasttrack::types::EntitlementGroup>::TYPE).verdict(json, context),
        "EntitlementUpdate" => (&&Of::<fasttrack::types::EntitlementUpdate>::TYPE).verdict(json, context),
        "EntitlementUpdates" => (&&Of::<fasttrack::types::EntitlementUpdates>::TYPE).verdict(json, context),
        "AssignmentId" => (&&Of::<fasttrack::types::AssignmentId>::TYPE).verdict(json, context),
        "Assignment" => (&&Of::<fasttrack::types::Assignment>::TYPE).verdict(json, context),
        "UsageWorkloadId" => (&&Of::<fasttrack::types::UsageWorkloadId>::TYPE).verdict(json, context),
        "ClaimId" => (&&Of::<fasttrack::types::ClaimId>::TYPE).verdict(json, context),
        "CustomerTag" => (&&Of::<fasttrack::types::CustomerTag>::TYPE).verdict(json, context),
        "CustomerTags" => (&&Of::<fasttrack::types::CustomerTags>::TYPE).verdict(json, context),
        "WorkloadTag" => (&&Of::<fasttrack::types::WorkloadTag>::TYPE).verdict(json, context),
        "WorkloadTags" => (&&Of::<fasttrack::types::WorkloadTags>::TYPE).verdict(json, context),
        "CurrentUsage" => (&&Of::<fasttrack::types::CurrentUsage>::TYPE).verdict(json, context),
        "CustomerUsage" => (&&Of::<fasttrack::types::CustomerUsage>::TYPE).verdict(json, context),
        "ClaimedUsage" => (&&Of::<fasttrack::types::ClaimedUsage>::TYPE).verdict(json, context),
        "UnclaimedUsage" => (&&Of::<fasttrack::types::UnclaimedUsage>::TYPE).verdict(json, context),
        "ApiErrorDependencyType" => (&&Of::<fasttrack::types::ApiErrorDependencyType>::TYPE).verdict(json, context),
        "ApiErrorDependencyOwner" => (&&Of::<fasttrack::types::ApiErrorDependencyOwner>::TYPE).verdict(json, context),
        "admin_types.list" => called(json, context, operation_1),
        "contact_types.list" => called(json, context, operation_2),
        "country_regions.list" => called(json, context, operation_3),
        "skill_types.list" => called(json, context, operation_4),
        "survey_languages.list" => called(json, context, operation_5),
        "time_zones.list" => called(json, context, operation_6),
        "note_categories.list" => called(json, context, operation_7),
        "services.list" => called(json, context, operation_8),
        "services.list_for_partners" => called(json, context, operation_9),
        "entitlement_statuses.list_l1" => called(json, context, operation_10),
        "entitlement_statuses.list_l2" => called(json, context, operation_11),
        "entitlement_statuses.list_l3" => called(json, context, operation_12),
        "entitlement_statuses.list_all" => called(json, context, operation_13),
        "incentives.programs.list" => called(json, context, operation_14),
        "incentives.workloads.list" => called(json, context, operation_15),
        "incentives.year_periods.list" => called(json, context, operation_16),
        "incentives.statements.list" => called(json, context, operation_17),
        "referrals.list" => called(json, context, operation_18),
        "referrals.update" => called(json, context, operation_19),
        "referrals.acceptance_statuses.list" => called(json, context, operation_20),
        "referrals.decline_reasons.list" => called(json, context, operation_21),
        "referrals.statuses.list" => called(json, context, operation_22),
        "referrals.service_values.list" => called(json, context, operation_23),
        "usage.get_current" => called(json, context, operation_24),
        "tenants.get" => called(json, context, operation_25),
        "partner_tenants.list" => called(json, context, operation_26),
        "partner_tenants.get" => called(json, context, operation_27),
        "max_entitlements.list" => called(json, context, operation_28),
        "max_entitlements.list_for_tenants" => called(json, context, operation_29),
        "entitlements.list" => called(json, context, operation_30),
        "entitlements.list_for_service" => called(json, context, operation_31),
        "entitlements.list_for_tenants" => called(json, context, operation_32),
        "entitlements.update" => called(json, context, operation_33),
        "contacts.list" => called(json, context, operation_34),
        "contacts.list_for_tenants" => called(json, context, operation_35),
        "contacts.create" => called(json, context, operation_36),
        "contacts.update" => called(json, context, operation_37),
        "contacts.delete" => called(json, context, operation_38),
        "notes.list" => called(json, context, operation_39),
        "notes.create" => called(json, context, operation_40),
        "assignments.get" => called(json, context, operation_41),
        _ => return None,
    })
}

/// A call of `admin_types().list`.
fn operation_1(_: &mut Parts<'_>) -> Result<fasttrack::ops::AdminTypesList, Slip> {
    Ok(fasttrack::ops::AdminTypesList::new())
}

/// A call of `contact_types().list`.
fn operation_2(_: &mut Parts<'_>) -> Result<fasttrack::ops::ContactTypesList, Slip> {
    Ok(fasttrack::ops::ContactTypesList::new())
}

/// A call of `country_regions().list`.
fn operation_3(_: &mut Parts<'_>) -> Result<fasttrack::ops::CountryRegionsList, Slip> {
    Ok(fasttrack::ops::CountryRegionsList::new())
}

/// A call of `skill_types().list`.
fn operation_4(_: &mut Parts<'_>) -> Result<fasttrack::ops::SkillTypesList, Slip> {
    Ok(fasttrack::ops::SkillTypesList::new())
}

/// A call of `survey_languages().list`.
fn operation_5(_: &mut Parts<'_>) -> Result<fasttrack::ops::SurveyLanguagesList, Slip> {
    Ok(fasttrack::ops::SurveyLanguagesList::new())
}

/// A call of `time_zones().list`.
fn operation_6(_: &mut Parts<'_>) -> Result<fasttrack::ops::TimeZonesList, Slip> {
    Ok(fasttrack::ops::TimeZonesList::new())
}

/// A call of `note_categories().list`.
fn operation_7(_: &mut Parts<'_>) -> Result<fasttrack::ops::NoteCategoriesList, Slip> {
    Ok(fasttrack::ops::NoteCategoriesList::new())
}

/// A call of `services().list`.
fn operation_8(_: &mut Parts<'_>) -> Result<fasttrack::ops::ServicesList, Slip> {
    Ok(fasttrack::ops::ServicesList::new())
}

/// A call of `services().list_for_partners`.
fn operation_9(_: &mut Parts<'_>) -> Result<fasttrack::ops::ServicesListForPartners, Slip> {
    Ok(fasttrack::ops::ServicesListForPartners::new())
}

/// A call of `entitlement_statuses().list_l1`.
fn operation_10(_: &mut Parts<'_>) -> Result<fasttrack::ops::EntitlementStatusesListL1, Slip> {
    Ok(fasttrack::ops::EntitlementStatusesListL1::new())
}

/// A call of `entitlement_statuses().list_l2`.
fn operation_11(parts: &mut Parts<'_>) -> Result<fasttrack::ops::EntitlementStatusesListL2, Slip> {
    Ok(fasttrack::ops::EntitlementStatusesListL2::new(parts.required::<fasttrack::types::ServiceId>("path", "serviceId")?, parts.required::<fasttrack::types::L1Id>("path", "l1id")?))
}

/// A call of `entitlement_statuses().list_l3`.
fn operation_12(parts: &mut Parts<'_>) -> Result<fasttrack::ops::EntitlementStatusesListL3, Slip> {
    Ok(fasttrack::ops::EntitlementStatusesListL3::new(parts.required::<fasttrack::types::ServiceId>("path", "serviceId")?, parts.required::<fasttrack::types::L1Id>("path", "l1id")?, parts.required::<fasttrack::types::L2Id>("path", "l2id")?))
}

/// A call of `entitlement_statuses().list_all`.
fn operation_13(_: &mut Parts<'_>) -> Result<fasttrack::ops::EntitlementStatusesListAll, Slip> {
    Ok(fasttrack::ops::EntitlementStatusesListAll::new())
}

/// A call of `incentives().programs().list`.
fn operation_14(_: &mut Parts<'_>) -> Result<fasttrack::ops::IncentivesProgramsList, Slip> {
    Ok(fasttrack::ops::IncentivesProgramsList::new())
}

/// A call of `incentives().workloads().list`.
fn operation_15(_: &mut Parts<'_>) -> Result<fasttrack::ops::IncentivesWorkloadsList, Slip> {
    Ok(fasttrack::ops::IncentivesWorkloadsList::new())
}

/// A call of `incentives().year_periods().list`.
fn operation_16(_: &mut Parts<'_>) -> Result<fasttrack::ops::IncentivesYearPeriodsList, Slip> {
    Ok(fasttrack::ops::IncentivesYearPeriodsList::new())
}

/// A call of `incentives().statements().list`.
fn operation_17(parts: &mut Parts<'_>) -> Result<fasttrack::ops::IncentivesStatementsList, Slip> {
    let mut value = fasttrack::ops::IncentivesStatementsList::new();
    value.payment_period_ids = parts.optional::<Vec<fasttrack::types::YearPeriodId>>("query", "PaymentPeriodIds")?;
    value.tenants = parts.optional::<Vec<fasttrack::types::TenantId>>("query", "Tenants")?;
    value.program_ids = parts.optional::<Vec<fasttrack::types::ProgramId>>("query", "ProgramIds")?;
    Ok(value)
}

/// A call of `referrals().list`.
fn operation_18(parts: &mut Parts<'_>) -> Result<fasttrack::ops::ReferralsList, Slip> {
    let mut value = fasttrack::ops::ReferralsList::new();
    value.page = parts.optional::<fasttrack::runtime::Integer>("query", "page")?;
    value.page_size = parts.optional::<fasttrack::runtime::Integer>("query", "pageSize")?;
    value.show_declined_referrals = parts.optional::<bool>("query", "showDeclinedReferrals")?;
    value.partner_referral_source_ids = parts.optional::<Vec<fasttrack::types::ReferralSourceId>>("query", "partnerReferralSourceIds")?;
    value.search_term = parts.optional::<String>("query", "searchTerm")?;
    value.sort_column = parts.optional::<String>("query", "sortColumn")?;
    value.sort_direction = parts.optional::<fasttrack::types::SortDirection>("query", "sortDirection")?;
    Ok(value)
}

/// A call of `referrals().update`.
fn operation_19(parts: &mut Parts<'_>) -> Result<fasttrack::ops::ReferralsUpdate, Slip> {
    Ok(fasttrack::ops::ReferralsUpdate::new(parts.required::<fasttrack::types::ReferralId>("path", "PartnerReferralId")?, parts.required::<fasttrack::types::ReferralUpdate>("body", "")?))
}

/// A call of `referrals().acceptance_statuses().list`.
fn operation_20(_: &mut Parts<'_>) -> Result<fasttrack::ops::ReferralsAcceptanceStatusesList, Slip> {
    Ok(fasttrack::ops::ReferralsAcceptanceStatusesList::new())
}

/// A call of `referrals().decline_reasons().list`.
fn operation_21(_: &mut Parts<'_>) -> Result<fasttrack::ops::ReferralsDeclineReasonsList, Slip> {
    Ok(fasttrack::ops::ReferralsDeclineReasonsList::new())
}

/// A call of `referrals().statuses().list`.
fn operation_22(_: &mut Parts<'_>) -> Result<fasttrack::ops::ReferralsStatusesList, Slip> {
    Ok(fasttrack::ops::ReferralsStatusesList::new())
}

/// A call of `referrals().service_values().list`.
fn operation_23(_: &mut Parts<'_>) -> Result<fasttrack::ops::ReferralsServiceValuesList, Slip> {
    Ok(fasttrack::ops::ReferralsServiceValuesList::new())
}

/// A call of `usage().get_current`.
fn operation_24(_: &mut Parts<'_>) -> Result<fasttrack::ops::UsageGetCurrent, Slip> {
    Ok(fasttrack::ops::UsageGetCurrent::new())
}

/// A call of `tenants().get`.
fn operation_25(parts: &mut Parts<'_>) -> Result<fasttrack::ops::TenantsGet, Slip> {
    Ok(fasttrack::ops::TenantsGet::new(parts.required::<fasttrack::types::TenantId>("path", "tenantId")?))
}

/// A call of `partner_tenants().list`.
fn operation_26(_: &mut Parts<'_>) -> Result<fasttrack::ops::PartnerTenantsList, Slip> {
    Ok(fasttrack::ops::PartnerTenantsList::new())
}

/// A call of `partner_tenants().get`.
fn operation_27(parts: &mut Parts<'_>) -> Result<fasttrack::ops::PartnerTenantsGet, Slip> {
    Ok(fasttrack::ops::PartnerTenantsGet::new(parts.required::<fasttrack::types::TenantId>("path", "tenantId")?))
}

/// A call of `max_entitlements().list`.
fn operation_28(parts: &mut Parts<'_>) -> Result<fasttrack::ops::MaxEntitlementsList, Slip> {
    let mut value = fasttrack::ops::MaxEntitlementsList::new(parts.required::<fasttrack::types::TenantId>("path", "tenantId")?);
    value.service_ids = parts.optional::<Vec<fasttrack::types::ServiceId>>("query", "serviceIds")?;
    Ok(value)
}

/// A call of `max_entitlements().list_for_tenants`.
fn operation_29(parts: &mut Parts<'_>) -> Result<fasttrack::ops::MaxEntitlementsListForTenants, Slip> {
    let mut value = fasttrack::ops::MaxEntitlementsListForTenants::new();
    value.tenant_ids = parts.optional::<Vec<fasttrack::types::TenantId>>("query", "tenantIds")?;
    Ok(value)
}

/// A call of `entitlements().list`.
fn operation_30(parts: &mut Parts<'_>) -> Result<fasttrack::ops::EntitlementsList, Slip> {
    let mut value = fasttrack::ops::EntitlementsList::new(parts.required::<fasttrack::types::TenantId>("path", "tenantId")?);
    value.service_ids = parts.optional::<Vec<fasttrack::types::ServiceId>>("query", "serviceIds")?;
    Ok(value)
}

/// A call of `entitlements().list_for_service`.
fn operation_31(parts: &mut Parts<'_>) -> Result<fasttrack::ops::EntitlementsListForService, Slip> {
    Ok(fasttrack::ops::EntitlementsListForService::new(parts.required::<fasttrack::types::TenantId>("path", "tenantId")?, parts.required::<fasttrack::types::ServiceId>("path", "serviceId")?))
}

/// A call of `entitlements().list_for_tenants`.
fn operation_32(parts: &mut Parts<'_>) -> Result<fasttrack::ops::EntitlementsListForTenants, Slip> {
    let mut value = fasttrack::ops::EntitlementsListForTenants::new();
    value.tenant_ids = parts.optional::<Vec<fasttrack::types::TenantId>>("query", "tenantIds")?;
    Ok(value)
}

/// A call of `entitlements().update`.
fn operation_33(parts: &mut Parts<'_>) -> Result<fasttrack::ops::EntitlementsUpdate, Slip> {
    Ok(fasttrack::ops::EntitlementsUpdate::new(parts.required::<fasttrack::types::TenantId>("path", "tenantId")?, parts.required::<fasttrack::types::ServiceId>("path", "serviceId")?, parts.required::<fasttrack::types::EntitlementUpdates>("body", "")?))
}

/// A call of `contacts().list`.
fn operation_34(parts: &mut Parts<'_>) -> Result<fasttrack::ops::ContactsList, Slip> {
    let mut value = fasttrack::ops::ContactsList::new(parts.required::<fasttrack::types::TenantId>("path", "tenantId")?);
    value.rfa_id = parts.optional::<fasttrack::types::RfaId>("query", "rfaId")?;
    value.contact_type_id = parts.optional::<fasttrack::types::ContactTypeId>("query", "contactTypeId")?;
    value.page = parts.optional::<fasttrack::runtime::Integer>("query", "page")?;
    value.page_size = parts.optional::<fasttrack::runtime::Integer>("query", "pageSize")?;
    Ok(value)
}

/// A call of `contacts().list_for_tenants`.
fn operation_35(parts: &mut Parts<'_>) -> Result<fasttrack::ops::ContactsListForTenants, Slip> {
    let mut value = fasttrack::ops::ContactsListForTenants::new();
    value.tenant_ids = parts.optional::<Vec<fasttrack::types::TenantId>>("query", "tenantIds")?;
    value.page = parts.optional::<fasttrack::runtime::Integer>("query", "page")?;
    value.page_size = parts.optional::<fasttrack::runtime::Integer>("query", "pageSize")?;
    Ok(value)
}

/// A call of `contacts().create`.
fn operation_36(parts: &mut Parts<'_>) -> Result<fasttrack::ops::ContactsCreate, Slip> {
    Ok(fasttrack::ops::ContactsCreate::new(parts.required::<fasttrack::types::TenantId>("path", "tenantId")?, parts.required::<fasttrack::types::ContactCreate>("body", "")?))
}

/// A call of `v1_1().contacts().update`.
fn operation_37(parts: &mut Parts<'_>) -> Result<fasttrack::ops::ContactsUpdate, Slip> {
    Ok(fasttrack::ops::ContactsUpdate::new(parts.required::<fasttrack::types::ContactId>("path", "contactId")?, parts.required::<fasttrack::types::ContactUpdate>("body", "")?))
}

/// A call of `v1_1().contacts().delete`.
fn operation_38(parts: &mut Parts<'_>) -> Result<fasttrack::ops::ContactsDelete, Slip> {
    Ok(fasttrack::ops::ContactsDelete::new(parts.required::<fasttrack::types::ContactId>("path", "contactId")?))
}

/// A call of `notes().list`.
fn operation_39(parts: &mut Parts<'_>) -> Result<fasttrack::ops::NotesList, Slip> {
    let mut value = fasttrack::ops::NotesList::new(parts.required::<fasttrack::types::TenantId>("path", "tenantId")?);
    value.note_category_id = parts.optional::<fasttrack::types::NoteCategoryId>("query", "noteCategoryId")?;
    value.rfa_id = parts.optional::<fasttrack::types::RfaId>("query", "rfaId")?;
    value.order_by_created = parts.optional::<fasttrack::types::SortDirection>("query", "orderByCreated")?;
    value.page = parts.optional::<fasttrack::runtime::Integer>("query", "page")?;
    value.page_size = parts.optional::<fasttrack::runtime::Integer>("query", "pageSize")?;
    Ok(value)
}

/// A call of `notes().create`.
fn operation_40(parts: &mut Parts<'_>) -> Result<fasttrack::ops::NotesCreate, Slip> {
    Ok(fasttrack::ops::NotesCreate::new(parts.required::<fasttrack::types::TenantId>("path", "tenantId")?, parts.required::<fasttrack::types::NoteCreate>("body", "")?))
}

/// A call of `assignments().get`.
fn operation_41(parts: &mut Parts<'_>) -> Result<fasttrack::ops::AssignmentsGet, Slip> {
    Ok(fasttrack::ops::AssignmentsGet::new(parts.required::<fasttrack::types::TenantId>("path", "tenantId")?))
}
