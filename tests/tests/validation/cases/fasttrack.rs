// @generated from the case fasttrack by `cargo xtask regenerate`. Changes made here are lost.

//! Decides on values of `fasttrack`.

use crate::verdict::{Given, Parts, Registry, Slip, Variables, Verdict, called, checked, read};
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
        "TenantId" => checked::<fasttrack::types::TenantId>(json, context),
        "ServiceId" => checked::<fasttrack::types::ServiceId>(json, context),
        "TimeZoneId" => checked::<fasttrack::types::TimeZoneId>(json, context),
        "AdminTypeId" => checked::<fasttrack::types::AdminTypeId>(json, context),
        "TimeZone" => read::<fasttrack::types::TimeZone>(json, context),
        "ApiError" => read::<fasttrack::types::ApiError>(json, context),
        "Program" => read::<fasttrack::types::Program>(json, context),
        "Statement" => checked::<fasttrack::types::Statement>(json, context),
        "Transaction" => checked::<fasttrack::types::Transaction>(json, context),
        "Workload" => read::<fasttrack::types::Workload>(json, context),
        "Assignment" => read::<fasttrack::types::Assignment>(json, context),
        "Contact" => read::<fasttrack::types::Contact>(json, context),
        "ContactUpdate" => checked::<fasttrack::types::ContactUpdate>(json, context),
        "Entitlement" => read::<fasttrack::types::Entitlement>(json, context),
        "EntitlementUpdate" => checked::<fasttrack::types::EntitlementUpdate>(json, context),
        "EntitlementUpdates" => checked::<fasttrack::types::EntitlementUpdates>(json, context),
        "Referral" => read::<fasttrack::types::Referral>(json, context),
        "ReferralPage" => read::<fasttrack::types::ReferralPage>(json, context),
        "ReferralUpdate" => checked::<fasttrack::types::ReferralUpdate>(json, context),
        "ApiErrorDependencyType" => read::<fasttrack::types::ApiErrorDependencyType>(json, context),
        "ReferralsListSortDirection" => checked::<fasttrack::types::ReferralsListSortDirection>(json, context),
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

impl Given for fasttrack::Context {
    fn given(mut variables: Variables) -> Result<Self, Slip> {
        let mut context = Self::default();
        context.max_entitlement_seat_count = variables.take::<fasttrack::runtime::Integer>("maxEntitlementSeatCount")?;
        context.accepted_id = variables.take::<fasttrack::runtime::Uuid>("acceptedId")?;
        context.declined_id = variables.take::<fasttrack::runtime::Uuid>("declinedId")?;
        variables.done().map(|()| context)
    }
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
    let mut value = fasttrack::ops::ReferralsUpdate::new(parts.required::<fasttrack::runtime::Uuid>("path", "referralId")?, parts.required::<fasttrack::types::ReferralUpdate>("body", "")?);
    value.context = parts.context()?;
    Ok(value)
}

/// A call of `entitlements().update`.
fn operation_7(parts: &mut Parts<'_>) -> Result<fasttrack::ops::EntitlementsUpdate, Slip> {
    let mut value = fasttrack::ops::EntitlementsUpdate::new(parts.required::<fasttrack::types::TenantId>("path", "tenantId")?, parts.required::<fasttrack::types::ServiceId>("path", "serviceId")?, parts.required::<fasttrack::types::EntitlementUpdates>("body", "")?);
    value.context = parts.context()?;
    Ok(value)
}
