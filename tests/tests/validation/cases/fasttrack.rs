// @generated from the case fasttrack by `cargo xtask regenerate`. Changes made here are lost.

//! Decides on values of `fasttrack`.

#[allow(unused_imports)] // Types may all know rules, or none of them.
use crate::verdict::{Checked as _, Unchecked as _};
use crate::verdict::{Of, Parts, Registry, Slip, Verdict, called};
use specwright_tests::goldens::fasttrack;

/// What this module decides on.
pub const REGISTRY: Registry = Registry {
    spec: "tests/cases/accept/fasttrack",
    types: &[
        "TenantId",
        "ServiceId",
        "TimeZoneId",
        "AdminTypeId",
        "TimeZone",
        "ApiError",
        "Program",
        "Statement",
        "Transaction",
        "Workload",
        "Assignment",
        "Contact",
        "ContactUpdate",
        "Entitlement",
        "EntitlementUpdate",
        "EntitlementUpdates",
        "Referral",
        "ReferralPage",
        "ReferralUpdate",
        "ApiErrorDependencyType",
        "ReferralsListSortDirection",
    ],
    operations: &[
        "time_zones.list",
        "statements.list",
        "contacts.update",
        "assignments.get",
        "referrals.list",
        "referrals.update",
        "entitlements.update",
    ],
    verdict,
};

/// What is said of a value of that type, or of a call of that operation.
pub fn verdict(name: &str, json: &str, context: &str) -> Option<Verdict> {
    Some(match name {
        "TenantId" => (&&Of::<fasttrack::types::TenantId>::TYPE).verdict(json, context),
        "ServiceId" => (&&Of::<fasttrack::types::ServiceId>::TYPE).verdict(json, context),
        "TimeZoneId" => (&&Of::<fasttrack::types::TimeZoneId>::TYPE).verdict(json, context),
        "AdminTypeId" => (&&Of::<fasttrack::types::AdminTypeId>::TYPE).verdict(json, context),
        "TimeZone" => (&&Of::<fasttrack::types::TimeZone>::TYPE).verdict(json, context),
        "ApiError" => (&&Of::<fasttrack::types::ApiError>::TYPE).verdict(json, context),
        "Program" => (&&Of::<fasttrack::types::Program>::TYPE).verdict(json, context),
        "Statement" => (&&Of::<fasttrack::types::Statement>::TYPE).verdict(json, context),
        "Transaction" => (&&Of::<fasttrack::types::Transaction>::TYPE).verdict(json, context),
        "Workload" => (&&Of::<fasttrack::types::Workload>::TYPE).verdict(json, context),
        "Assignment" => (&&Of::<fasttrack::types::Assignment>::TYPE).verdict(json, context),
        "Contact" => (&&Of::<fasttrack::types::Contact>::TYPE).verdict(json, context),
        "ContactUpdate" => (&&Of::<fasttrack::types::ContactUpdate>::TYPE).verdict(json, context),
        "Entitlement" => (&&Of::<fasttrack::types::Entitlement>::TYPE).verdict(json, context),
        "EntitlementUpdate" => (&&Of::<fasttrack::types::EntitlementUpdate>::TYPE).verdict(json, context),
        "EntitlementUpdates" => (&&Of::<fasttrack::types::EntitlementUpdates>::TYPE).verdict(json, context),
        "Referral" => (&&Of::<fasttrack::types::Referral>::TYPE).verdict(json, context),
        "ReferralPage" => (&&Of::<fasttrack::types::ReferralPage>::TYPE).verdict(json, context),
        "ReferralUpdate" => (&&Of::<fasttrack::types::ReferralUpdate>::TYPE).verdict(json, context),
        "ApiErrorDependencyType" => (&&Of::<fasttrack::types::ApiErrorDependencyType>::TYPE).verdict(json, context),
        "ReferralsListSortDirection" => (&&Of::<fasttrack::types::ReferralsListSortDirection>::TYPE).verdict(json, context),
        "time_zones.list" => called(json, context, operation_1),
        "statements.list" => called(json, context, operation_2),
        "contacts.update" => called(json, context, operation_3),
        "assignments.get" => called(json, context, operation_4),
        "referrals.list" => called(json, context, operation_5),
        "referrals.update" => called(json, context, operation_6),
        "entitlements.update" => called(json, context, operation_7),
        _ => return None,
    })
}

/// A call of `time_zones().list`.
fn operation_1(_: &mut Parts<'_>) -> Result<fasttrack::ops::TimeZonesList, Slip> {
    Ok(fasttrack::ops::TimeZonesList::new())
}

/// A call of `statements().list`.
fn operation_2(_: &mut Parts<'_>) -> Result<fasttrack::ops::StatementsList, Slip> {
    Ok(fasttrack::ops::StatementsList::new())
}

/// A call of `v1_1().contacts().update`.
fn operation_3(parts: &mut Parts<'_>) -> Result<fasttrack::ops::ContactsUpdate, Slip> {
    Ok(fasttrack::ops::ContactsUpdate::new(parts.required::<fasttrack::runtime::Uuid>("path", "contactId")?, parts.required::<fasttrack::types::ContactUpdate>("body", "")?))
}

/// A call of `assignments().get`.
fn operation_4(parts: &mut Parts<'_>) -> Result<fasttrack::ops::AssignmentsGet, Slip> {
    Ok(fasttrack::ops::AssignmentsGet::new(parts.required::<fasttrack::types::TenantId>("path", "tenantId")?))
}

/// A call of `referrals().list`.
fn operation_5(parts: &mut Parts<'_>) -> Result<fasttrack::ops::ReferralsList, Slip> {
    let mut value = fasttrack::ops::ReferralsList::new();
    value.page = parts.optional::<fasttrack::runtime::Integer>("query", "page")?;
    value.page_size = parts.optional::<fasttrack::runtime::Integer>("query", "pageSize")?;
    value.partner_referral_source_ids = parts.optional::<Vec<fasttrack::runtime::Integer>>("query", "partnerReferralSourceIds")?;
    value.sort_direction = parts.optional::<fasttrack::types::ReferralsListSortDirection>("query", "sortDirection")?;
    Ok(value)
}

/// A call of `referrals().update`.
fn operation_6(parts: &mut Parts<'_>) -> Result<fasttrack::ops::ReferralsUpdate, Slip> {
    Ok(fasttrack::ops::ReferralsUpdate::new(parts.required::<fasttrack::runtime::Uuid>("path", "referralId")?, parts.required::<fasttrack::types::ReferralUpdate>("body", "")?))
}

/// A call of `entitlements().update`.
fn operation_7(parts: &mut Parts<'_>) -> Result<fasttrack::ops::EntitlementsUpdate, Slip> {
    Ok(fasttrack::ops::EntitlementsUpdate::new(parts.required::<fasttrack::types::TenantId>("path", "tenantId")?, parts.required::<fasttrack::types::ServiceId>("path", "serviceId")?, parts.required::<fasttrack::types::EntitlementUpdates>("body", "")?))
}
