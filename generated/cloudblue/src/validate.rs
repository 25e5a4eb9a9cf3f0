// @generated from specs/cloudblue by `cargo xtask regenerate`. Changes made here are lost.

use ::specwright_runtime as rt;

/// What only the caller knows, for the rules that need it. A rule is checked if everything that it needs is
/// given.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Context {
    /// Whether the order is placed in the distribution model. Read by rules as `distribution`.
    pub distribution: Option<bool>,
    /// Whether Microsoft turned down what it was told of the customer or its company. Read by rules as
    /// `details_refused`.
    pub details_refused: Option<bool>,
    /// Whether the customer holds an Azure Plan. Read by rules as `has_azure_plan`.
    pub has_azure_plan: Option<bool>,
    /// Whether the customer has accepted the Customer Agreement. Read by rules as `agreement_accepted`.
    pub agreement_accepted: Option<bool>,
    /// How many subscriptions the customer's legacy Global Plan holds; 0 if there is no such plan. Read by rules as
    /// `legacy_subscriptions`.
    pub legacy_subscriptions: Option<rt::Integer>,
}

impl Context {
    /// Creates an empty context.
    pub fn new() -> Self {
        <Self as ::core::default::Default>::default()
    }
    /// Whether the order is placed in the distribution model. Read by rules as `distribution`.
    #[must_use]
    pub fn distribution(mut self, distribution: bool) -> Self {
        self.distribution = Some(distribution);
        self
    }
    /// Whether Microsoft turned down what it was told of the customer or its company. Read by rules as
    /// `details_refused`.
    #[must_use]
    pub fn details_refused(mut self, details_refused: bool) -> Self {
        self.details_refused = Some(details_refused);
        self
    }
    /// Whether the customer holds an Azure Plan. Read by rules as `has_azure_plan`.
    #[must_use]
    pub fn has_azure_plan(mut self, has_azure_plan: bool) -> Self {
        self.has_azure_plan = Some(has_azure_plan);
        self
    }
    /// Whether the customer has accepted the Customer Agreement. Read by rules as `agreement_accepted`.
    #[must_use]
    pub fn agreement_accepted(mut self, agreement_accepted: bool) -> Self {
        self.agreement_accepted = Some(agreement_accepted);
        self
    }
    /// How many subscriptions the customer's legacy Global Plan holds; 0 if there is no such plan. Read by rules as
    /// `legacy_subscriptions`.
    #[must_use]
    pub fn legacy_subscriptions(
        mut self,
        legacy_subscriptions: impl Into<rt::Integer>,
    ) -> Self {
        self.legacy_subscriptions = Some(legacy_subscriptions.into());
        self
    }
}

impl rt::Validate for super::types::Domain {
    type Context = super::Context;
    fn check(&self, _: &super::Context, at: &rt::Path<'_>, out: &mut rt::Violations) {
        {
            static PATTERN: rt::constraint::Pattern = rt::constraint::Pattern::new(
                "\\.[Oo][Nn][Mm][Ii][Cc][Rr][Oo][Ss][Oo][Ff][Tt]\\.[Cc][Oo][Mm]$",
            );
            if !PATTERN.matches(&self.0) {
                out.broken(
                    at,
                    &rt::Rule {
                        id: "Domain.pattern",
                        keyword: "pattern",
                        sentence: "text that matches `\\.[Oo][Nn][Mm][Ii][Cc][Rr][Oo][Ss][Oo][Ff][Tt]\\.[Cc][Oo][Mm]$`",
                        source: "Activation Parameters for Provisioning with a Microsoft Domain, section “- The connector only supports”",
                        evidence: rt::Evidence::Stated,
                    },
                );
            }
        }
    }
}

impl rt::Validate for super::types::MicrosoftSubscriptionId {
    type Context = super::Context;
}

impl rt::Validate for super::types::PartnerOfRecord {
    type Context = super::Context;
    fn check(&self, _: &super::Context, at: &rt::Path<'_>, out: &mut rt::Violations) {
        if !rt::constraint::constant_member(&self.extra, &["YES"], "true") {
            out.broken(
                &at.name("YES"),
                &rt::Rule {
                    id: "PartnerOfRecord.YES.const",
                    keyword: "const",
                    sentence: "always `true`",
                    source: "Activation Parameters for Provisioning with a Microsoft Domain, section “The following is an example of the activation”",
                    evidence: rt::Evidence::Example,
                },
            );
        }
    }
}

impl rt::Validate for super::types::Agreement {
    type Context = super::Context;
}

impl rt::Validate for super::types::NewCustomerAgreement {
    type Context = super::Context;
    fn check(&self, _: &super::Context, at: &rt::Path<'_>, out: &mut rt::Violations) {
        if let Some(value) = &self.mca_attestation_accepted {
            if value != "YES" {
                out.broken(
                    &at.name("mca_attestation_accepted"),
                    &rt::Rule {
                        id: "NewCustomerAgreement.mca_attestation_accepted.const",
                        keyword: "const",
                        sentence: "always `\"YES\"`",
                        source: "Activation Parameters for Provisioning with a Microsoft Domain, section “The following is an example of the activation”",
                        evidence: rt::Evidence::Example,
                    },
                );
            }
        }
    }
}

impl rt::Validate for super::types::CustomerDetails {
    type Context = super::Context;
}

impl rt::Validate for super::types::NewCustomer {
    type Context = super::Context;
    fn check(
        &self,
        context: &super::Context,
        at: &rt::Path<'_>,
        out: &mut rt::Violations,
    ) {
        if !rt::constraint::constant_entry(
            &self.extra,
            &["microsoft_order_type", " microsoft_order_type"],
            "value",
            "\"new_customer\"",
        ) {
            out.broken(
                &at.name("microsoft_order_type"),
                &rt::Rule {
                    id: "NewCustomer.microsoft_order_type.const",
                    keyword: "const",
                    sentence: "always `\"new_customer\"`",
                    source: "Activation Parameters for Provisioning with a Microsoft Domain, section “Copy {”",
                    evidence: rt::Evidence::Stated,
                },
            );
        }
        rt::Validate::check(
            &self.microsoft_domain,
            context,
            &at.name("microsoft_domain"),
            out,
        );
        if let Some(value) = &self.partner_on_record_attestation_accepted {
            rt::Validate::check(
                value,
                context,
                &at.name("partner_on_record_attestation_accepted"),
                out,
            );
        }
        if let Some(value) = &self.agreement {
            rt::Validate::check(value, context, at, out);
        }
        let this = self;
        if context.distribution.is_some() {
            let applies = rt::rule::member(
                context.distribution.as_ref(),
                |it| Some(*it),
            );
            if rt::rule::is_true(applies) {
                let there = rt::rule::is_there(
                    this.partner_on_record_attestation_accepted.as_ref(),
                );
                if rt::rule::is_false(there) {
                    out.missing(
                        &at.name("partner_on_record_attestation_accepted"),
                        &rt::Rule {
                            id: "NewCustomer.distribution-attested",
                            keyword: "require",
                            sentence: "An order in the distribution model carries the attestation of the Partner of Record.",
                            source: "Activation Parameters for Provisioning with a Microsoft Domain, section “The following is an example of the activation”",
                            evidence: rt::Evidence::Example,
                        },
                    );
                }
            }
        }
        if context.details_refused.is_some() {
            let holds = rt::rule::not(
                rt::rule::member(context.details_refused.as_ref(), |it| Some(*it)),
            );
            if rt::rule::is_false(holds) {
                out.broken(
                    at,
                    &rt::Rule {
                        id: "NewCustomer.details-not-refused",
                        keyword: "check",
                        sentence: "Once Microsoft has refused the customer's details, the longer set of a refused customer is to be sent in place of this one.",
                        source: "Activation Parameters for Provisioning with a Microsoft Domain, section “Additionally, in cases when the customer details”",
                        evidence: rt::Evidence::Stated,
                    },
                );
            }
        }
    }
}

impl rt::Validate for super::types::NewCustomerFailedValidation {
    type Context = super::Context;
    fn check(
        &self,
        context: &super::Context,
        at: &rt::Path<'_>,
        out: &mut rt::Violations,
    ) {
        if !rt::constraint::constant_entry(
            &self.extra,
            &["microsoft_order_type", " microsoft_order_type"],
            "value",
            "\"new_customer\"",
        ) {
            out.broken(
                &at.name("microsoft_order_type"),
                &rt::Rule {
                    id: "NewCustomerFailedValidation.microsoft_order_type.const",
                    keyword: "const",
                    sentence: "always `\"new_customer\"`",
                    source: "Activation Parameters for Provisioning with a Microsoft Domain, section “Additionally, in cases when the customer details”",
                    evidence: rt::Evidence::Stated,
                },
            );
        }
        if !rt::constraint::constant_entry(
            &self.extra,
            &["mca_attestation_accepted"],
            "value",
            "\"YES\"",
        ) {
            out.broken(
                &at.name("mca_attestation_accepted"),
                &rt::Rule {
                    id: "Agreement.mca_attestation_accepted.const",
                    keyword: "const",
                    sentence: "always `\"YES\"`",
                    source: "Activation Parameters for Provisioning with a Microsoft Domain, section “Copy {”",
                    evidence: rt::Evidence::Example,
                },
            );
        }
        rt::Validate::check(
            &self.microsoft_domain,
            context,
            &at.name("microsoft_domain"),
            out,
        );
        rt::Validate::check(
            &self.partner_on_record_attestation_accepted,
            context,
            &at.name("partner_on_record_attestation_accepted"),
            out,
        );
    }
}

impl rt::Validate for super::types::ExistingCustomerAccepted {
    type Context = super::Context;
    fn check(
        &self,
        context: &super::Context,
        at: &rt::Path<'_>,
        out: &mut rt::Violations,
    ) {
        if !rt::constraint::constant_entry(
            &self.extra,
            &["microsoft_order_type", " microsoft_order_type"],
            "value",
            "\"new_subscription\"",
        ) {
            out.broken(
                &at.name("microsoft_order_type"),
                &rt::Rule {
                    id: "ExistingCustomerAccepted.microsoft_order_type.const",
                    keyword: "const",
                    sentence: "always `\"new_subscription\"`",
                    source: "Activation Parameters for Provisioning with a Microsoft Domain, section “The example below includes the parameters”",
                    evidence: rt::Evidence::Example,
                },
            );
        }
        rt::Validate::check(
            &self.microsoft_domain,
            context,
            &at.name("microsoft_domain"),
            out,
        );
        if context.has_azure_plan.is_some() {
            let holds = rt::rule::member(
                context.has_azure_plan.as_ref(),
                |it| Some(*it),
            );
            if rt::rule::is_false(holds) {
                out.broken(
                    at,
                    &rt::Rule {
                        id: "ExistingCustomerAccepted.has-azure-plan",
                        keyword: "check",
                        sentence: "The customer exists and holds an Azure Plan.",
                        source: "Activation Parameters for Provisioning with a Microsoft Domain, section “The example below includes the parameters”",
                        evidence: rt::Evidence::Stated,
                    },
                );
            }
        }
        if context.agreement_accepted.is_some() {
            let holds = rt::rule::member(
                context.agreement_accepted.as_ref(),
                |it| Some(*it),
            );
            if rt::rule::is_false(holds) {
                out.broken(
                    at,
                    &rt::Rule {
                        id: "ExistingCustomerAccepted.agreement-accepted",
                        keyword: "check",
                        sentence: "Its agreement was accepted before the order.",
                        source: "Activation Parameters for Provisioning with a Microsoft Domain, section “The example below includes the parameters”",
                        evidence: rt::Evidence::Stated,
                    },
                );
            }
        }
    }
}

impl rt::Validate for super::types::ExistingCustomerPending {
    type Context = super::Context;
    fn check(
        &self,
        context: &super::Context,
        at: &rt::Path<'_>,
        out: &mut rt::Violations,
    ) {
        if !rt::constraint::constant_entry(
            &self.extra,
            &["microsoft_order_type", " microsoft_order_type"],
            "value",
            "\"new_subscription\"",
        ) {
            out.broken(
                &at.name("microsoft_order_type"),
                &rt::Rule {
                    id: "ExistingCustomerPending.microsoft_order_type.const",
                    keyword: "const",
                    sentence: "always `\"new_subscription\"`",
                    source: "Activation Parameters for Provisioning with a Microsoft Domain, section “The following example includes the parameters”",
                    evidence: rt::Evidence::Example,
                },
            );
        }
        if !rt::constraint::constant_entry(
            &self.extra,
            &["mca_attestation_accepted"],
            "value",
            "\"YES\"",
        ) {
            out.broken(
                &at.name("mca_attestation_accepted"),
                &rt::Rule {
                    id: "Agreement.mca_attestation_accepted.const",
                    keyword: "const",
                    sentence: "always `\"YES\"`",
                    source: "Activation Parameters for Provisioning with a Microsoft Domain, section “Copy {”",
                    evidence: rt::Evidence::Example,
                },
            );
        }
        rt::Validate::check(
            &self.microsoft_domain,
            context,
            &at.name("microsoft_domain"),
            out,
        );
        if context.has_azure_plan.is_some() {
            let holds = rt::rule::member(
                context.has_azure_plan.as_ref(),
                |it| Some(*it),
            );
            if rt::rule::is_false(holds) {
                out.broken(
                    at,
                    &rt::Rule {
                        id: "ExistingCustomerPending.has-azure-plan",
                        keyword: "check",
                        sentence: "The customer exists and holds an Azure Plan.",
                        source: "Activation Parameters for Provisioning with a Microsoft Domain, section “The following example includes the parameters”",
                        evidence: rt::Evidence::Stated,
                    },
                );
            }
        }
        if context.agreement_accepted.is_some() {
            let holds = rt::rule::not(
                rt::rule::member(context.agreement_accepted.as_ref(), |it| Some(*it)),
            );
            if rt::rule::is_false(holds) {
                out.broken(
                    at,
                    &rt::Rule {
                        id: "ExistingCustomerPending.agreement-open",
                        keyword: "check",
                        sentence: "Nobody has accepted the agreement for it yet.",
                        source: "Activation Parameters for Provisioning with a Microsoft Domain, section “The following example includes the parameters”",
                        evidence: rt::Evidence::Stated,
                    },
                );
            }
        }
    }
}

impl rt::Validate for super::types::LegacyTransition {
    type Context = super::Context;
    fn check(
        &self,
        context: &super::Context,
        at: &rt::Path<'_>,
        out: &mut rt::Violations,
    ) {
        if !rt::constraint::constant_entry(
            &self.extra,
            &["microsoft_order_type", " microsoft_order_type"],
            "value",
            "\"new_subscription\"",
        ) {
            out.broken(
                &at.name("microsoft_order_type"),
                &rt::Rule {
                    id: "LegacyTransition.microsoft_order_type.const",
                    keyword: "const",
                    sentence: "always `\"new_subscription\"`",
                    source: "Activation Parameters for Provisioning with a Microsoft Domain, section “In the following example you can see”",
                    evidence: rt::Evidence::Example,
                },
            );
        }
        if !rt::constraint::constant_entry(
            &self.extra,
            &["transition_azure_plan_confirmation"],
            "value",
            "\"YES\"",
        ) {
            out.broken(
                &at.name("transition_azure_plan_confirmation"),
                &rt::Rule {
                    id: "LegacyTransition.transition_azure_plan_confirmation.const",
                    keyword: "const",
                    sentence: "always `\"YES\"`",
                    source: "Activation Parameters for Provisioning with a Microsoft Domain, section “In the following example you can see”",
                    evidence: rt::Evidence::Example,
                },
            );
        }
        rt::Validate::check(
            &self.microsoft_domain,
            context,
            &at.name("microsoft_domain"),
            out,
        );
        if context.legacy_subscriptions.is_some() {
            let mut found = rt::rule::Compared::new();
            let holds = found
                .equal(
                    rt::rule::member(
                        context.legacy_subscriptions.as_ref(),
                        rt::rule::Number::of,
                    ),
                    Some(rt::rule::Number::whole(1)),
                );
            if rt::rule::is_false(holds) {
                out.broken_by(
                    at,
                    &rt::Rule {
                        id: "LegacyTransition.one-legacy-subscription",
                        keyword: "check",
                        sentence: "The legacy Global Plan of the customer holds exactly one subscription.",
                        source: "Activation Parameters for Provisioning with a Microsoft Domain, section “In the following example you can see”",
                        evidence: rt::Evidence::Stated,
                    },
                    &found,
                );
            }
        }
        if context.agreement_accepted.is_some() {
            let holds = rt::rule::member(
                context.agreement_accepted.as_ref(),
                |it| Some(*it),
            );
            if rt::rule::is_false(holds) {
                out.broken(
                    at,
                    &rt::Rule {
                        id: "LegacyTransition.agreement-accepted",
                        keyword: "check",
                        sentence: "Its agreement was accepted before the order.",
                        source: "Activation Parameters for Provisioning with a Microsoft Domain, section “In the following example you can see”",
                        evidence: rt::Evidence::Stated,
                    },
                );
            }
        }
    }
}

impl rt::Validate for super::types::ImportSubscription {
    type Context = super::Context;
    fn check(
        &self,
        context: &super::Context,
        at: &rt::Path<'_>,
        out: &mut rt::Violations,
    ) {
        if !rt::constraint::constant_entry(
            &self.extra,
            &["microsoft_order_type", " microsoft_order_type"],
            "value",
            "\"import_subscription\"",
        ) {
            out.broken(
                &at.name("microsoft_order_type"),
                &rt::Rule {
                    id: "ImportSubscription.microsoft_order_type.const",
                    keyword: "const",
                    sentence: "always `\"import_subscription\"`",
                    source: "Activation Parameters for Provisioning with a Microsoft Domain, section “Finally, you can see an example”",
                    evidence: rt::Evidence::Example,
                },
            );
        }
        rt::Validate::check(
            &self.microsoft_domain,
            context,
            &at.name("microsoft_domain"),
            out,
        );
        if context.agreement_accepted.is_some() {
            let holds = rt::rule::member(
                context.agreement_accepted.as_ref(),
                |it| Some(*it),
            );
            if rt::rule::is_false(holds) {
                out.broken(
                    at,
                    &rt::Rule {
                        id: "ImportSubscription.agreement-accepted",
                        keyword: "check",
                        sentence: "The customer's agreement was accepted before the order.",
                        source: "Activation Parameters for Provisioning with a Microsoft Domain, section “Finally, you can see an example”",
                        evidence: rt::Evidence::Stated,
                    },
                );
            }
        }
    }
}

impl rt::Validate for super::types::ActivationParameters {
    type Context = super::Context;
    fn check(
        &self,
        context: &super::Context,
        at: &rt::Path<'_>,
        out: &mut rt::Violations,
    ) {
        if let Some(value) = &self.microsoft_domain {
            rt::Validate::check(value, context, &at.name("microsoft_domain"), out);
        }
    }
}

impl rt::Validate for super::types::NewCustomerSpecialQualifications {
    type Context = super::Context;
}

impl rt::Validate for super::types::NewCustomerFailedValidationSpecialQualifications {
    type Context = super::Context;
}

impl rt::Validate for super::types::ExistingCustomerAcceptedSpecialQualifications {
    type Context = super::Context;
}

impl rt::Validate for super::types::ExistingCustomerPendingSpecialQualifications {
    type Context = super::Context;
}

impl rt::Validate for super::types::LegacyTransitionSpecialQualifications {
    type Context = super::Context;
}

impl rt::Validate for super::types::ActivationParametersMicrosoftOrderType {
    type Context = super::Context;
}

impl rt::Validate for super::types::ActivationParametersSpecialQualifications {
    type Context = super::Context;
}
