// @generated from specs/cloudmore by `cargo xtask regenerate`. Changes made here are lost.

use ::specwright_runtime as rt;

/// What only the caller knows, for the rules that need it. A rule is checked if everything that it needs is
/// given.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Context {
    /// Whether sufficient proof of the customer's acceptance is held. Read by rules as `proofHeld`.
    pub proof_held: Option<bool>,
    /// The status as `attestations.get` last told it. Read by rules as `attestationStatus`.
    pub attestation_status: Option<super::types::AttestationStatus>,
}

impl Context {
    /// Creates an empty context.
    pub fn new() -> Self {
        <Self as ::core::default::Default>::default()
    }
    /// Whether sufficient proof of the customer's acceptance is held. Read by rules as `proofHeld`.
    #[must_use]
    pub fn proof_held(mut self, proof_held: bool) -> Self {
        self.proof_held = Some(proof_held);
        self
    }
    /// The status as `attestations.get` last told it. Read by rules as `attestationStatus`.
    #[must_use]
    pub fn attestation_status(
        mut self,
        attestation_status: super::types::AttestationStatus,
    ) -> Self {
        self.attestation_status = Some(attestation_status);
        self
    }
}

impl rt::Validate for super::types::ResellerId {
    type Context = super::Context;
}

impl rt::Validate for super::types::OrganizationId {
    type Context = super::Context;
}

impl rt::Validate for super::types::Person {
    type Context = super::Context;
}

impl rt::Validate for super::types::StartAttestation {
    type Context = super::Context;
    fn check(&self, _: &super::Context, at: &rt::Path<'_>, out: &mut rt::Violations) {
        if let Some(value) = &self.language {
            if !rt::constraint::format::bcp47(value) {
                out.broken(
                    &at.name("language"),
                    &rt::Rule {
                        id: "StartAttestation.language.format",
                        keyword: "format",
                        sentence: "a language tag, `en-US` (BCP 47)",
                        source: "API Guide for MCA Partner Attestation, section “Request body: JSON”",
                        evidence: rt::Evidence::Stated,
                    },
                );
            }
        }
        if let Some(value) = &self.country {
            if !rt::constraint::format::country(value) {
                out.broken(
                    &at.name("country"),
                    &rt::Rule {
                        id: "StartAttestation.country.format",
                        keyword: "format",
                        sentence: "a country in two letters (ISO 3166-1)",
                        source: "API Guide for MCA Partner Attestation, section “Request body: JSON”",
                        evidence: rt::Evidence::Stated,
                    },
                );
            }
        }
        if let Some(value) = &self.acceptance_date {
            if !rt::constraint::form::date_time(value, out) {
                out.broken(
                    &at.name("acceptanceDate"),
                    &rt::Rule {
                        id: "StartAttestation.acceptanceDate.format",
                        keyword: "format",
                        sentence: "a date with time and offset (RFC 3339)",
                        source: "API Guide for MCA Partner Attestation, section “Request body: JSON”",
                        evidence: rt::Evidence::Inferred,
                    },
                );
            }
        }
    }
}

impl rt::Validate for super::types::StartedAttestation {
    type Context = super::Context;
    fn check(&self, _: &super::Context, at: &rt::Path<'_>, out: &mut rt::Violations) {
        if let Some(value) = &self.agreement_link {
            if !rt::constraint::format::uri(value) {
                out.broken(
                    &at.name("agreementLink"),
                    &rt::Rule {
                        id: "StartedAttestation.agreementLink.format",
                        keyword: "format",
                        sentence: "a URI with its scheme",
                        source: "API Guide for MCA Partner Attestation, section “In case of successful request:”",
                        evidence: rt::Evidence::Inferred,
                    },
                );
            }
        }
        if let Some(value) = &self.expires_at {
            if !rt::constraint::form::date_time(value, out) {
                out.broken(
                    &at.name("expiresAt"),
                    &rt::Rule {
                        id: "StartedAttestation.expiresAt.format",
                        keyword: "format",
                        sentence: "a date with time and offset (RFC 3339)",
                        source: "API Guide for MCA Partner Attestation, section “In case of successful request:”",
                        evidence: rt::Evidence::Inferred,
                    },
                );
            }
        }
    }
}

impl rt::Validate for super::types::Attestation {
    type Context = super::Context;
    fn check(
        &self,
        context: &super::Context,
        at: &rt::Path<'_>,
        out: &mut rt::Violations,
    ) {
        if let Some(value) = &self.mca_info {
            rt::Validate::check(value, context, &at.name("mcaInfo"), out);
        }
        if let Some(value) = &self.acceptance_date {
            if !rt::constraint::form::date_time(value, out) {
                out.broken(
                    &at.name("acceptanceDate"),
                    &rt::Rule {
                        id: "Attestation.acceptanceDate.format",
                        keyword: "format",
                        sentence: "a date with time and offset (RFC 3339)",
                        source: "API Guide for MCA Partner Attestation, section “In case Partner attestation exists”",
                        evidence: rt::Evidence::Inferred,
                    },
                );
            }
        }
        if let Some(value) = &self.agreement_link {
            if !rt::constraint::format::uri(value) {
                out.broken(
                    &at.name("agreementLink"),
                    &rt::Rule {
                        id: "Attestation.agreementLink.format",
                        keyword: "format",
                        sentence: "a URI with its scheme",
                        source: "API Guide for MCA Partner Attestation, section “In case Partner attestation exists”",
                        evidence: rt::Evidence::Inferred,
                    },
                );
            }
        }
        if let Some(value) = &self.expires_at {
            if !rt::constraint::form::date_time(value, out) {
                out.broken(
                    &at.name("expiresAt"),
                    &rt::Rule {
                        id: "Attestation.expiresAt.format",
                        keyword: "format",
                        sentence: "a date with time and offset (RFC 3339)",
                        source: "API Guide for MCA Partner Attestation, section “In case Partner attestation exists”",
                        evidence: rt::Evidence::Inferred,
                    },
                );
            }
        }
    }
}

impl rt::Validate for super::types::McaInfo {
    type Context = super::Context;
    fn check(&self, _: &super::Context, at: &rt::Path<'_>, out: &mut rt::Violations) {
        if let Some(value) = &self.language {
            if !rt::constraint::format::bcp47(value) {
                out.broken(
                    &at.name("language"),
                    &rt::Rule {
                        id: "McaInfo.language.format",
                        keyword: "format",
                        sentence: "a language tag, `en-US` (BCP 47)",
                        source: "API Guide for MCA Partner Attestation, section “In case Partner attestation exists”",
                        evidence: rt::Evidence::Inferred,
                    },
                );
            }
        }
        if let Some(value) = &self.country {
            if !rt::constraint::format::country(value) {
                out.broken(
                    &at.name("country"),
                    &rt::Rule {
                        id: "McaInfo.country.format",
                        keyword: "format",
                        sentence: "a country in two letters (ISO 3166-1)",
                        source: "API Guide for MCA Partner Attestation, section “In case Partner attestation exists”",
                        evidence: rt::Evidence::Inferred,
                    },
                );
            }
        }
    }
}

impl rt::Validate for super::types::Acceptance {
    type Context = super::Context;
    fn check(
        &self,
        context: &super::Context,
        at: &rt::Path<'_>,
        out: &mut rt::Violations,
    ) {
        if let Some(value) = &self.acceptance_via_partner_attestation {
            rt::Validate::check(
                value,
                context,
                &at.name("acceptanceViaPartnerAttestation"),
                out,
            );
        }
        if let Some(value) = &self.last_sync_date {
            if !rt::constraint::form::date_time(value, out) {
                out.broken(
                    &at.name("lastSyncDate"),
                    &rt::Rule {
                        id: "Acceptance.lastSyncDate.format",
                        keyword: "format",
                        sentence: "a date with time and offset (RFC 3339)",
                        source: "API Guide for MCA Partner Attestation, section “In case of successful request (both Direct”",
                        evidence: rt::Evidence::Inferred,
                    },
                );
            }
        }
        let this = self;
        {
            let applies = rt::rule::and(
                rt::rule::is_there(this.accepted_via.as_ref()),
                || rt::rule::not(
                    rt::rule::is_in(
                        Some("PartnerAttestation"),
                        rt::rule::items(
                            this.accepted_via.as_ref(),
                            |it_1| Some(it_1.as_str()),
                        ),
                    ),
                ),
            );
            if rt::rule::is_true(applies) {
                let there = rt::rule::is_there(
                    this.acceptance_via_partner_attestation.as_ref(),
                );
                if rt::rule::is_true(there) {
                    out.unwanted(
                        &at.name("acceptanceViaPartnerAttestation"),
                        &rt::Rule {
                            id: "Acceptance.no-partner-no-details",
                            keyword: "forbid",
                            sentence: "Details of an attestation come only if an attestation is among the ways of acceptance.",
                            source: "API Guide for MCA Partner Attestation, section “In case of successful request (only Direct”",
                            evidence: rt::Evidence::Example,
                        },
                    );
                }
            }
        }
        {
            let applies = rt::rule::and(
                rt::rule::is_there(this.accepted_via.as_ref()),
                || rt::rule::is_in(
                    Some("PartnerAttestation"),
                    rt::rule::items(
                        this.accepted_via.as_ref(),
                        |it_1| Some(it_1.as_str()),
                    ),
                ),
            );
            if rt::rule::is_true(applies) {
                let there = rt::rule::is_there(
                    this.acceptance_via_partner_attestation.as_ref(),
                );
                if rt::rule::is_false(there) {
                    out.missing(
                        &at.name("acceptanceViaPartnerAttestation"),
                        &rt::Rule {
                            id: "Acceptance.partner-details",
                            keyword: "require",
                            sentence: "If a partner attested, the details come too.",
                            source: "API Guide for MCA Partner Attestation, section “In case of successful request (both Direct”",
                            evidence: rt::Evidence::Example,
                        },
                    );
                }
            }
        }
        {
            let holds = rt::rule::or(
                rt::rule::or(
                    rt::rule::not(
                        rt::rule::equal(
                            rt::rule::member(this.accepted.as_ref(), |it| Some(*it)),
                            Some(false),
                        ),
                    ),
                    || rt::rule::is_null(this.accepted_via.as_ref()),
                ),
                || rt::rule::equal(
                    rt::rule::size_of_list(this.accepted_via.as_ref()),
                    Some(rt::rule::Number::whole(0)),
                ),
            );
            if rt::rule::is_false(holds) {
                out.broken(
                    at,
                    &rt::Rule {
                        id: "Acceptance.none-accepted",
                        keyword: "check",
                        sentence: "Without acceptance the list of ways is empty.",
                        source: "API Guide for MCA Partner Attestation, section “In case of successful request (no Acceptance”",
                        evidence: rt::Evidence::Example,
                    },
                );
            }
        }
        {
            let holds = rt::rule::or(
                rt::rule::or(
                    rt::rule::not(
                        rt::rule::equal(
                            rt::rule::member(this.accepted.as_ref(), |it| Some(*it)),
                            Some(true),
                        ),
                    ),
                    || rt::rule::is_null(this.accepted_via.as_ref()),
                ),
                || rt::rule::greater(
                    rt::rule::size_of_list(this.accepted_via.as_ref()),
                    Some(rt::rule::Number::whole(0)),
                ),
            );
            if rt::rule::is_false(holds) {
                out.broken(
                    at,
                    &rt::Rule {
                        id: "Acceptance.some-accepted",
                        keyword: "check",
                        sentence: "With acceptance the list of ways is not empty.",
                        source: "API Guide for MCA Partner Attestation, section “In case of successful request (both Direct”",
                        evidence: rt::Evidence::Example,
                    },
                );
            }
        }
    }
}

impl rt::Validate for super::types::PartnerAcceptance {
    type Context = super::Context;
    fn check(&self, _: &super::Context, at: &rt::Path<'_>, out: &mut rt::Violations) {
        if let Some(value) = &self.acceptance_date {
            if !rt::constraint::form::date_time(value, out) {
                out.broken(
                    &at.name("acceptanceDate"),
                    &rt::Rule {
                        id: "PartnerAcceptance.acceptanceDate.format",
                        keyword: "format",
                        sentence: "a date with time and offset (RFC 3339)",
                        source: "API Guide for MCA Partner Attestation, section “In case of successful request (both Direct”",
                        evidence: rt::Evidence::Inferred,
                    },
                );
            }
        }
    }
}

impl rt::Validate for super::types::AddCsp {
    type Context = super::Context;
    fn check(
        &self,
        context: &super::Context,
        at: &rt::Path<'_>,
        out: &mut rt::Violations,
    ) {
        if let Some(value) = &self.partner_attestation {
            rt::Validate::check(value, context, &at.name("partnerAttestation"), out);
        }
    }
}

impl rt::Validate for super::types::PartnerAttestation {
    type Context = super::Context;
    fn check(
        &self,
        context: &super::Context,
        at: &rt::Path<'_>,
        out: &mut rt::Violations,
    ) {
        if !rt::constraint::constant_member(&self.extra, &["automaticFlow"], "true") {
            out.broken(
                &at.name("automaticFlow"),
                &rt::Rule {
                    id: "PartnerAttestation.automaticFlow.const",
                    keyword: "const",
                    sentence: "always `true`",
                    source: "API Guide for MCA Partner Attestation, section “If “partnerAttestation” section is provided”",
                    evidence: rt::Evidence::Stated,
                },
            );
        }
        if let Some(value) = &self.language {
            if !rt::constraint::format::bcp47(value) {
                out.broken(
                    &at.name("language"),
                    &rt::Rule {
                        id: "PartnerAttestation.language.format",
                        keyword: "format",
                        sentence: "a language tag, `en-US` (BCP 47)",
                        source: "API Guide for MCA Partner Attestation, section “Request body: JSON”",
                        evidence: rt::Evidence::Stated,
                    },
                );
            }
        }
        if let Some(value) = &self.country {
            if !rt::constraint::format::country(value) {
                out.broken(
                    &at.name("country"),
                    &rt::Rule {
                        id: "PartnerAttestation.country.format",
                        keyword: "format",
                        sentence: "a country in two letters (ISO 3166-1)",
                        source: "API Guide for MCA Partner Attestation, section “Request body: JSON”",
                        evidence: rt::Evidence::Stated,
                    },
                );
            }
        }
        if let Some(value) = &self.acceptance_date {
            if !rt::constraint::form::date_time(value, out) {
                out.broken(
                    &at.name("acceptanceDate"),
                    &rt::Rule {
                        id: "PartnerAttestation.acceptanceDate.format",
                        keyword: "format",
                        sentence: "a date with time and offset (RFC 3339)",
                        source: "API Guide for MCA Partner Attestation, section “Request body: JSON”",
                        evidence: rt::Evidence::Inferred,
                    },
                );
            }
        }
        if context.proof_held.is_some() {
            let holds = rt::rule::member(context.proof_held.as_ref(), |it| Some(*it));
            if rt::rule::is_false(holds) {
                out.broken(
                    at,
                    &rt::Rule {
                        id: "PartnerAttestation.proof-held",
                        keyword: "check",
                        sentence: "Strong proof of the customer's acceptance is held before the automatic flow attests to it.",
                        source: "API Guide for MCA Partner Attestation, section “Attestation API endpoints functionality”",
                        evidence: rt::Evidence::Stated,
                    },
                );
            }
        }
    }
}

impl rt::Validate for super::ops::AttestationsStart {
    type Context = ();
    fn check(&self, _: &(), at: &rt::Path<'_>, out: &mut rt::Violations) {
        let context = &<super::Context as ::core::default::Default>::default();
        rt::Validate::check(&self.body, context, &at.name("body"), out);
    }
}

impl rt::Validate for super::ops::AttestationsGet {
    type Context = ();
}

impl rt::Validate for super::ops::AttestationsFinalize {
    type Context = ();
    fn check(&self, _: &(), at: &rt::Path<'_>, out: &mut rt::Violations) {
        let context = &self.context;
        if context.proof_held.is_some() {
            let holds = rt::rule::member(context.proof_held.as_ref(), |it| Some(*it));
            if rt::rule::is_false(holds) {
                out.broken(
                    at,
                    &rt::Rule {
                        id: "attestations.finalize.proof-held",
                        keyword: "check",
                        sentence: "Sufficient proof of the customer's acceptance is collected in any case.",
                        source: "API Guide for MCA Partner Attestation, section “Overview Microsoft has announced a new flow”",
                        evidence: rt::Evidence::Stated,
                    },
                );
            }
        }
        if context.attestation_status.is_some() {
            let mut found = rt::rule::Compared::new();
            let holds = found
                .equal(
                    rt::rule::member(
                        context.attestation_status.as_ref(),
                        |it| Some(rt::rule::Number::from(it.as_i64())),
                    ),
                    Some(rt::rule::Number::whole(2)),
                );
            if rt::rule::is_false(holds) {
                out.broken_by(
                    at,
                    &rt::Rule {
                        id: "attestations.finalize.accepted-first",
                        keyword: "check",
                        sentence: "Only an attestation that its signer has accepted, with the status PendingFinalization (2), is finalized.",
                        source: "API Guide for MCA Partner Attestation, section “If you want to use manual acceptance”",
                        evidence: rt::Evidence::Stated,
                    },
                    &found,
                );
            }
        }
    }
}

impl rt::Validate for super::ops::AcceptanceGet {
    type Context = ();
}

impl rt::Validate for super::ops::AcceptanceRefresh {
    type Context = ();
}

impl rt::Validate for super::ops::CspAdd {
    type Context = ();
    fn check(&self, _: &(), at: &rt::Path<'_>, out: &mut rt::Violations) {
        let context = &self.context;
        rt::Validate::check(&self.body, context, &at.name("body"), out);
    }
}
