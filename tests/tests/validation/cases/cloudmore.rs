// @generated from the case cloudmore by `cargo xtask regenerate`. Changes made here are lost.

//! Decides on values of `cloudmore`.

#[allow(unused_imports)] // Types may all know rules, or none of them.
use crate::verdict::{Checked as _, Unchecked as _};
use crate::verdict::{Of, Parts, Registry, Slip, Verdict, called};
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
        "ResellerId" => (&&Of::<cloudmore::types::ResellerId>::TYPE).verdict(json, context),
        "OrganizationId" => (&&Of::<cloudmore::types::OrganizationId>::TYPE).verdict(json, context),
        "Problem" => (&&Of::<cloudmore::types::Problem>::TYPE).verdict(json, context),
        "Person" => (&&Of::<cloudmore::types::Person>::TYPE).verdict(json, context),
        "AttestationStatus" => (&&Of::<cloudmore::types::AttestationStatus>::TYPE).verdict(json, context),
        "Attestation" => (&&Of::<cloudmore::types::Attestation>::TYPE).verdict(json, context),
        "Acceptance" => (&&Of::<cloudmore::types::Acceptance>::TYPE).verdict(json, context),
        "PartnerAcceptance" => (&&Of::<cloudmore::types::PartnerAcceptance>::TYPE).verdict(json, context),
        "TemplateRef" => (&&Of::<cloudmore::types::TemplateRef>::TYPE).verdict(json, context),
        "PartnerAttestation" => (&&Of::<cloudmore::types::PartnerAttestation>::TYPE).verdict(json, context),
        "AddCsp" => (&&Of::<cloudmore::types::AddCsp>::TYPE).verdict(json, context),
        "AcceptanceAcceptedVia" => (&&Of::<cloudmore::types::AcceptanceAcceptedVia>::TYPE).verdict(json, context),
        "PartnerAcceptanceMcaInfoTemplateId" => (&&Of::<cloudmore::types::PartnerAcceptanceMcaInfoTemplateId>::TYPE).verdict(json, context),
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
