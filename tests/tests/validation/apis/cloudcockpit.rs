// @generated from specs/cloudcockpit by `cargo xtask regenerate`. Changes made here are lost.

//! Decides on values of `cloudcockpit`.

#[allow(unused_imports)] // Types may all know rules, or none of them.
use crate::verdict::{Checked as _, Unchecked as _};
use crate::verdict::{Of, Parts, Registry, Slip, Verdict, called};

/// What this module decides on.
pub const REGISTRY: Registry = Registry {
    spec: "specs/cloudcockpit",
    types: &[
        "TenantDomain",
        "CustomerId",
        "ProviderInstanceId",
        "CorrelationId",
        "UpdateAgreement",
        "ApiError",
        "PropertyError",
    ],
    operations: &[
        "microsoft_agreements.update",
    ],
    verdict,
};

/// What is said of a value of that type, or of a call of that operation.
pub fn verdict(name: &str, json: &str, context: &str) -> Option<Verdict> {
    Some(match name {
        "TenantDomain" => (&&Of::<cloudcockpit::types::TenantDomain>::TYPE).verdict(json, context),
        "CustomerId" => (&&Of::<cloudcockpit::types::CustomerId>::TYPE).verdict(json, context),
        "ProviderInstanceId" => (&&Of::<cloudcockpit::types::ProviderInstanceId>::TYPE).verdict(json, context),
        "CorrelationId" => (&&Of::<cloudcockpit::types::CorrelationId>::TYPE).verdict(json, context),
        "UpdateAgreement" => (&&Of::<cloudcockpit::types::UpdateAgreement>::TYPE).verdict(json, context),
        "ApiError" => (&&Of::<cloudcockpit::types::ApiError>::TYPE).verdict(json, context),
        "PropertyError" => (&&Of::<cloudcockpit::types::PropertyError>::TYPE).verdict(json, context),
        "microsoft_agreements.update" => called(json, context, operation_1),
        _ => return None,
    })
}

/// A call of `microsoft_agreements().update`.
fn operation_1(parts: &mut Parts<'_>) -> Result<cloudcockpit::ops::MicrosoftAgreementsUpdate, Slip> {
    let mut value = cloudcockpit::ops::MicrosoftAgreementsUpdate::new(parts.required::<cloudcockpit::types::CustomerId>("path", "customerId")?, parts.required::<cloudcockpit::types::UpdateAgreement>("body", "")?);
    value.x_correlation_id = parts.optional::<cloudcockpit::types::CorrelationId>("header", "X-Correlation-Id")?;
    Ok(value)
}
