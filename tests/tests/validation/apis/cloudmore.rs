// @generated from specs/cloudmore by `cargo xtask regenerate`. Changes made here are lost.

//! Decides on values of `cloudmore`.

use crate::verdict::{Given, Parts, Registry, Slip, Variables, Verdict, called, checked, read};

/// What this module decides on.
pub const REGISTRY: Registry = Registry {
    spec: "specs/cloudmore",
    types: &[
        "ResellerId",
        "OrganizationId",
        "AttestationId",
        "TemplateId",
        "Person",
        "StartAttestation",
        "StartedAttestation",
        "Attestation",
        "McaInfo",
        "AttestationStatus",
        "Acceptance",
        "AcceptanceRoute",
        "PartnerAcceptance",
        "TemplateRef",
        "AddCsp",
        "PartnerAttestation",
        "Problem",
        "ProblemError",
        "PartnerAcceptanceMcaInfoTemplateId",
    ],
    operations: &[
        "attestations.start",
        "attestations.get",
        "attestations.finalize",
        "acceptance.get",
        "acceptance.refresh",
        "csp.add",
    ],
    verdict,
};

/// What is said of a value of that type, or of a call of that operation.
pub fn verdict(name: &str, json: &str, context: &str) -> Option<Verdict> {
    Some(match name {
        "ResellerId" => checked::<cloudmore::types::ResellerId>(json, context),
        "OrganizationId" => checked::<cloudmore::types::OrganizationId>(json, context),
        "AttestationId" => read::<cloudmore::types::AttestationId>(json, context),
        "TemplateId" => read::<cloudmore::types::TemplateId>(json, context),
        "Person" => checked::<cloudmore::types::Person>(json, context),
        "StartAttestation" => checked::<cloudmore::types::StartAttestation>(json, context),
        "StartedAttestation" => checked::<cloudmore::types::StartedAttestation>(json, context),
        "Attestation" => checked::<cloudmore::types::Attestation>(json, context),
        "McaInfo" => checked::<cloudmore::types::McaInfo>(json, context),
        "AttestationStatus" => read::<cloudmore::types::AttestationStatus>(json, context),
        "Acceptance" => checked::<cloudmore::types::Acceptance>(json, context),
        "AcceptanceRoute" => read::<cloudmore::types::AcceptanceRoute>(json, context),
        "PartnerAcceptance" => checked::<cloudmore::types::PartnerAcceptance>(json, context),
        "TemplateRef" => read::<cloudmore::types::TemplateRef>(json, context),
        "AddCsp" => checked::<cloudmore::types::AddCsp>(json, context),
        "PartnerAttestation" => checked::<cloudmore::types::PartnerAttestation>(json, context),
        "Problem" => read::<cloudmore::types::Problem>(json, context),
        "ProblemError" => read::<cloudmore::types::ProblemError>(json, context),
        "PartnerAcceptanceMcaInfoTemplateId" => read::<cloudmore::types::PartnerAcceptanceMcaInfoTemplateId>(json, context),
        "attestations.start" => called(json, context, operation_1),
        "attestations.get" => called(json, context, operation_2),
        "attestations.finalize" => called(json, context, operation_3),
        "acceptance.get" => called(json, context, operation_4),
        "acceptance.refresh" => called(json, context, operation_5),
        "csp.add" => called(json, context, operation_6),
        _ => return None,
    })
}

impl Given for cloudmore::Context {
    fn given(mut variables: Variables) -> Result<Self, Slip> {
        let mut context = Self::default();
        context.attestation_status = variables.take::<cloudmore::types::AttestationStatus>("attestationStatus")?;
        variables.done().map(|()| context)
    }
}

/// A call of `attestations().start`.
fn operation_1(parts: &mut Parts<'_>) -> Result<cloudmore::ops::AttestationsStart, Slip> {
    Ok(cloudmore::ops::AttestationsStart::new(parts.required::<cloudmore::types::ResellerId>("path", "resellerId")?, parts.required::<cloudmore::types::OrganizationId>("path", "organizationId")?, parts.required::<cloudmore::types::StartAttestation>("body", "")?))
}

/// A call of `attestations().get`.
fn operation_2(parts: &mut Parts<'_>) -> Result<cloudmore::ops::AttestationsGet, Slip> {
    Ok(cloudmore::ops::AttestationsGet::new(parts.required::<cloudmore::types::ResellerId>("path", "resellerId")?, parts.required::<cloudmore::types::OrganizationId>("path", "organizationId")?))
}

/// A call of `attestations().finalize`.
fn operation_3(parts: &mut Parts<'_>) -> Result<cloudmore::ops::AttestationsFinalize, Slip> {
    let mut value = cloudmore::ops::AttestationsFinalize::new(parts.required::<cloudmore::types::ResellerId>("path", "resellerId")?, parts.required::<cloudmore::types::OrganizationId>("path", "organizationId")?);
    value.context = parts.context()?;
    Ok(value)
}

/// A call of `acceptance().get`.
fn operation_4(parts: &mut Parts<'_>) -> Result<cloudmore::ops::AcceptanceGet, Slip> {
    Ok(cloudmore::ops::AcceptanceGet::new(parts.required::<cloudmore::types::ResellerId>("path", "resellerId")?, parts.required::<cloudmore::types::OrganizationId>("path", "organizationId")?))
}

/// A call of `acceptance().refresh`.
fn operation_5(parts: &mut Parts<'_>) -> Result<cloudmore::ops::AcceptanceRefresh, Slip> {
    Ok(cloudmore::ops::AcceptanceRefresh::new(parts.required::<cloudmore::types::ResellerId>("path", "resellerId")?, parts.required::<cloudmore::types::OrganizationId>("path", "organizationId")?))
}

/// A call of `csp().add`.
fn operation_6(parts: &mut Parts<'_>) -> Result<cloudmore::ops::CspAdd, Slip> {
    Ok(cloudmore::ops::CspAdd::new(parts.required::<cloudmore::types::ResellerId>("path", "reseller_id")?, parts.required::<cloudmore::types::OrganizationId>("path", "organization_id")?, parts.required::<cloudmore::types::AddCsp>("body", "")?))
}
