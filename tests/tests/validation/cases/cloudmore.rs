// @generated from the case cloudmore by `cargo xtask regenerate`. Changes made here are lost.

//! Decides on values of `cloudmore`.

use crate::verdict::{Parts, Registry, Slip, Verdict, called, checked, read};
use specwright_tests::goldens::cloudmore;

/// What this module decides on.
pub const REGISTRY: Registry = Registry {
    spec: "tests/cases/accept/cloudmore",
    types: &[
        "ResellerId",
        "OrganizationId",
        "Problem",
        "Person",
        "AttestationStatus",
        "Attestation",
        "Acceptance",
        "PartnerAcceptance",
        "TemplateRef",
        "PartnerAttestation",
        "AddCsp",
        "AcceptanceAcceptedVia",
        "PartnerAcceptanceMcaInfoTemplateId",
    ],
    operations: &[
        "attestations.get",
        "acceptance.get",
        "csp.add",
    ],
    verdict,
};

/// What is said of a value of that type, or of a call of that operation.
pub fn verdict(name: &str, json: &str, context: &str) -> Option<Verdict> {
    Some(match name {
        "ResellerId" => checked::<cloudmore::types::ResellerId>(json, context),
        "OrganizationId" => checked::<cloudmore::types::OrganizationId>(json, context),
        "Problem" => read::<cloudmore::types::Problem>(json, context),
        "Person" => checked::<cloudmore::types::Person>(json, context),
        "AttestationStatus" => read::<cloudmore::types::AttestationStatus>(json, context),
        "Attestation" => checked::<cloudmore::types::Attestation>(json, context),
        "Acceptance" => checked::<cloudmore::types::Acceptance>(json, context),
        "PartnerAcceptance" => checked::<cloudmore::types::PartnerAcceptance>(json, context),
        "TemplateRef" => read::<cloudmore::types::TemplateRef>(json, context),
        "PartnerAttestation" => checked::<cloudmore::types::PartnerAttestation>(json, context),
        "AddCsp" => checked::<cloudmore::types::AddCsp>(json, context),
        "AcceptanceAcceptedVia" => read::<cloudmore::types::AcceptanceAcceptedVia>(json, context),
        "PartnerAcceptanceMcaInfoTemplateId" => read::<cloudmore::types::PartnerAcceptanceMcaInfoTemplateId>(json, context),
        "attestations.get" => called(json, context, operation_1),
        "acceptance.get" => called(json, context, operation_2),
        "csp.add" => called(json, context, operation_3),
        _ => return None,
    })
}

/// A call of `attestations().get`.
fn operation_1(parts: &mut Parts<'_>) -> Result<cloudmore::ops::AttestationsGet, Slip> {
    Ok(cloudmore::ops::AttestationsGet::new(parts.required::<cloudmore::types::ResellerId>("path", "resellerId")?, parts.required::<cloudmore::types::OrganizationId>("path", "organizationId")?))
}

/// A call of `acceptance().get`.
fn operation_2(parts: &mut Parts<'_>) -> Result<cloudmore::ops::AcceptanceGet, Slip> {
    Ok(cloudmore::ops::AcceptanceGet::new(parts.required::<cloudmore::types::ResellerId>("path", "resellerId")?, parts.required::<cloudmore::types::OrganizationId>("path", "organizationId")?))
}

/// A call of `csp().add`.
fn operation_3(parts: &mut Parts<'_>) -> Result<cloudmore::ops::CspAdd, Slip> {
    Ok(cloudmore::ops::CspAdd::new(parts.required::<cloudmore::types::ResellerId>("path", "reseller_id")?, parts.required::<cloudmore::types::OrganizationId>("path", "organization_id")?, parts.required::<cloudmore::types::AddCsp>("body", "")?))
}
