// @generated from specs/fasttrack by `cargo xtask regenerate`. Changes made here are lost.

//! Decides on values of `fasttrack`.

use crate::verdict::{Given, Parts, Registry, Slip, Variables, Verdict, called, checked, read};

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
        "ApiError" => read::<fasttrack::types::ApiError>(json, context),
        "RfaId" => checked::<fasttrack::types::RfaId>(json, context),
        "ContactId" => checked::<fasttrack::types::ContactId>(json, context),
        "ContactServiceId" => read::<fasttrack::types::ContactServiceId>(json, context),
        "ContactService" => read::<fasttrack::types::ContactService>(json, context),
        "Contact" => checked::<fasttrack::types::Contact>(json, context),
        "ContactPage" => checked::<fasttrack::types::ContactPage>(json, context),
        "TenantContacts" => checked::<fasttrack::types::TenantContacts>(json, context),
        "ContactCreate" => checked::<fasttrack::types::ContactCreate>(json, context),
        "ContactUpdate" => checked::<fasttrack::types::ContactUpdate>(json, context),
        "Note" => checked::<fasttrack::types::Note>(json, context),
        "NotePage" => checked::<fasttrack::types::NotePage>(json, context),
        "NoteCreate" => checked::<fasttrack::types::NoteCreate>(json, context),
        "ProgramId" => checked::<fasttrack::types::ProgramId>(json, context),
        "Program" => read::<fasttrack::types::Program>(json, context),
        "IncentiveWorkloadId" => read::<fasttrack::types::IncentiveWorkloadId>(json, context),
        "IncentiveWorkload" => read::<fasttrack::types::IncentiveWorkload>(json, context),
        "YearPeriodId" => checked::<fasttrack::types::YearPeriodId>(json, context),
        "YearPeriod" => read::<fasttrack::types::YearPeriod>(json, context),
        "ProgramMembershipId" => read::<fasttrack::types::ProgramMembershipId>(json, context),
        "StatementRecordId" => read::<fasttrack::types::StatementRecordId>(json, context),
        "TransactionId" => read::<fasttrack::types::TransactionId>(json, context),
        "MpnId" => read::<fasttrack::types::MpnId>(json, context),
        "Statement" => checked::<fasttrack::types::Statement>(json, context),
        "StatementYearPeriod" => read::<fasttrack::types::StatementYearPeriod>(json, context),
        "Transaction" => checked::<fasttrack::types::Transaction>(json, context),
        "StatementProgram" => read::<fasttrack::types::StatementProgram>(json, context),
        "StatementWorkload" => read::<fasttrack::types::StatementWorkload>(json, context),
        "AdminTypeId" => checked::<fasttrack::types::AdminTypeId>(json, context),
        "AdminType" => read::<fasttrack::types::AdminType>(json, context),
        "ContactTypeId" => checked::<fasttrack::types::ContactTypeId>(json, context),
        "ContactType" => read::<fasttrack::types::ContactType>(json, context),
        "CountryRegionId" => checked::<fasttrack::types::CountryRegionId>(json, context),
        "CountryRegion" => read::<fasttrack::types::CountryRegion>(json, context),
        "SkillTypeId" => checked::<fasttrack::types::SkillTypeId>(json, context),
        "SkillType" => read::<fasttrack::types::SkillType>(json, context),
        "SurveyLanguageId" => checked::<fasttrack::types::SurveyLanguageId>(json, context),
        "SurveyLanguage" => read::<fasttrack::types::SurveyLanguage>(json, context),
        "TimeZoneId" => checked::<fasttrack::types::TimeZoneId>(json, context),
        "TimeZone" => read::<fasttrack::types::TimeZone>(json, context),
        "NoteCategoryId" => checked::<fasttrack::types::NoteCategoryId>(json, context),
        "NoteCategory" => read::<fasttrack::types::NoteCategory>(json, context),
        "ServiceId" => checked::<fasttrack::types::ServiceId>(json, context),
        "Service" => read::<fasttrack::types::Service>(json, context),
        "L1Id" => checked::<fasttrack::types::L1Id>(json, context),
        "L2Id" => checked::<fasttrack::types::L2Id>(json, context),
        "L3Id" => checked::<fasttrack::types::L3Id>(json, context),
        "L1Status" => read::<fasttrack::types::L1Status>(json, context),
        "L2Status" => read::<fasttrack::types::L2Status>(json, context),
        "L3Status" => read::<fasttrack::types::L3Status>(json, context),
        "ServiceStatuses" => read::<fasttrack::types::ServiceStatuses>(json, context),
        "L1Branch" => read::<fasttrack::types::L1Branch>(json, context),
        "L2Branch" => read::<fasttrack::types::L2Branch>(json, context),
        "L3Leaf" => read::<fasttrack::types::L3Leaf>(json, context),
        "SortDirection" => checked::<fasttrack::types::SortDirection>(json, context),
        "ReferralId" => checked::<fasttrack::types::ReferralId>(json, context),
        "ReferralRecordId" => read::<fasttrack::types::ReferralRecordId>(json, context),
        "ReferralSourceId" => checked::<fasttrack::types::ReferralSourceId>(json, context),
        "AcceptanceStatusId" => checked::<fasttrack::types::AcceptanceStatusId>(json, context),
        "AcceptanceStatus" => read::<fasttrack::types::AcceptanceStatus>(json, context),
        "DeclineReasonId" => checked::<fasttrack::types::DeclineReasonId>(json, context),
        "DeclineReason" => read::<fasttrack::types::DeclineReason>(json, context),
        "ReferralStatusId" => checked::<fasttrack::types::ReferralStatusId>(json, context),
        "ReferralStatus" => read::<fasttrack::types::ReferralStatus>(json, context),
        "ServicesEstimatedValueId" => checked::<fasttrack::types::ServicesEstimatedValueId>(json, context),
        "ServicesEstimatedValue" => read::<fasttrack::types::ServicesEstimatedValue>(json, context),
        "Referral" => checked::<fasttrack::types::Referral>(json, context),
        "ReferralPage" => checked::<fasttrack::types::ReferralPage>(json, context),
        "ReferralUpdate" => checked::<fasttrack::types::ReferralUpdate>(json, context),
        "TenantId" => checked::<fasttrack::types::TenantId>(json, context),
        "Tpid" => read::<fasttrack::types::Tpid>(json, context),
        "Tenant" => read::<fasttrack::types::Tenant>(json, context),
        "ClaimedWorkload" => read::<fasttrack::types::ClaimedWorkload>(json, context),
        "PartnerTenant" => read::<fasttrack::types::PartnerTenant>(json, context),
        "PartnerTenantPage" => read::<fasttrack::types::PartnerTenantPage>(json, context),
        "MaxEntitlementId" => read::<fasttrack::types::MaxEntitlementId>(json, context),
        "MaxEntitlement" => read::<fasttrack::types::MaxEntitlement>(json, context),
        "TenantMaxEntitlements" => read::<fasttrack::types::TenantMaxEntitlements>(json, context),
        "ServiceIntentId" => checked::<fasttrack::types::ServiceIntentId>(json, context),
        "EntitlementL1" => read::<fasttrack::types::EntitlementL1>(json, context),
        "EntitlementL2" => read::<fasttrack::types::EntitlementL2>(json, context),
        "EntitlementL3" => read::<fasttrack::types::EntitlementL3>(json, context),
        "Entitlement" => checked::<fasttrack::types::Entitlement>(json, context),
        "TenantEntitlementL1" => read::<fasttrack::types::TenantEntitlementL1>(json, context),
        "TenantEntitlementL2" => read::<fasttrack::types::TenantEntitlementL2>(json, context),
        "TenantEntitlementL3" => read::<fasttrack::types::TenantEntitlementL3>(json, context),
        "TenantEntitlement" => checked::<fasttrack::types::TenantEntitlement>(json, context),
        "EntitlementGroup" => checked::<fasttrack::types::EntitlementGroup>(json, context),
        "EntitlementUpdate" => checked::<fasttrack::types::EntitlementUpdate>(json, context),
        "EntitlementUpdates" => checked::<fasttrack::types::EntitlementUpdates>(json, context),
        "AssignmentId" => read::<fasttrack::types::AssignmentId>(json, context),
        "Assignment" => read::<fasttrack::types::Assignment>(json, context),
        "UsageWorkloadId" => read::<fasttrack::types::UsageWorkloadId>(json, context),
        "ClaimId" => read::<fasttrack::types::ClaimId>(json, context),
        "CustomerTag" => read::<fasttrack::types::CustomerTag>(json, context),
        "CustomerTags" => read::<fasttrack::types::CustomerTags>(json, context),
        "WorkloadTag" => read::<fasttrack::types::WorkloadTag>(json, context),
        "WorkloadTags" => read::<fasttrack::types::WorkloadTags>(json, context),
        "CurrentUsage" => checked::<fasttrack::types::CurrentUsage>(json, context),
        "CustomerUsage" => checked::<fasttrack::types::CustomerUsage>(json, context),
        "ClaimedUsage" => checked::<fasttrack::types::ClaimedUsage>(json, context),
        "UnclaimedUsage" => read::<fasttrack::types::UnclaimedUsage>(json, context),
        "ApiErrorDependencyType" => read::<fasttrack::types::ApiErrorDependencyType>(json, context),
        "ApiErrorDependencyOwner" => read::<fasttrack::types::ApiErrorDependencyOwner>(json, context),
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

impl Given for fasttrack::Context {
    fn given(mut variables: Variables) -> Result<Self, Slip> {
        let mut context = Self::default();
        context.accepted_id = variables.take::<fasttrack::types::AcceptanceStatusId>("acceptedId")?;
        context.declined_id = variables.take::<fasttrack::types::AcceptanceStatusId>("declinedId")?;
        context.earlier_id = variables.take::<fasttrack::types::AcceptanceStatusId>("earlierId")?;
        context.max_entitlement_seat_count = variables.take::<fasttrack::runtime::Integer>("maxEntitlementSeatCount")?;
        variables.done().map(|()| context)
    }
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
    let mut value = fasttrack::ops::ReferralsUpdate::new(parts.required::<fasttrack::types::ReferralId>("path", "PartnerReferralId")?, parts.required::<fasttrack::types::ReferralUpdate>("body", "")?);
    value.context = parts.context()?;
    Ok(value)
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
    let mut value = fasttrack::ops::EntitlementsUpdate::new(parts.required::<fasttrack::types::TenantId>("path", "tenantId")?, parts.required::<fasttrack::types::ServiceId>("path", "serviceId")?, parts.required::<fasttrack::types::EntitlementUpdates>("body", "")?);
    value.context = parts.context()?;
    Ok(value)
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
