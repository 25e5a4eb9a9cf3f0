// @generated from specs/cloudcockpit by `cargo xtask regenerate`. Changes made here are lost.

//! Decides on values of `cloudcockpit`.

use crate::verdict::{Parts, Registry, Slip, Verdict, called, checked, read};

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
        "TenantDomain" => checked::<cloudcockpit::types::TenantDomain>(json, context),
        "CustomerId" => checked::<cloudcockpit::types::CustomerId>(json, context),
        "ProviderInstanceId" => checked::<cloudcockpit::types::ProviderInstanceId>(json, context),
        "CorrelationId" => checked::<cloudcockpit::types::CorrelationId>(json, context),
        "UpdateAgreement" => checked::<cloudcockpit::types::UpdateAgreement>(json, context),
        "ApiError" => read::<cloudcockpit::types::ApiError>(json, context),
        "PropertyError" => read::<cloudcockpit::types::PropertyError>(json, context),
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
