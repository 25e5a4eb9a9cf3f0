// @generated from specs/cloudblue by `cargo xtask regenerate`. Changes made here are lost.

use ::specwright_runtime as rt;

impl rt::Validate for super::types::Domain {
    type Context = ();
    fn check(&self, _: &Self::Context, at: &rt::Path<'_>, out: &mut rt::Violations) {
        if !self.0.ends_with(".onmicrosoft.com") {
            out.broken(
                at,
                &rt::Rule {
                    id: "Domain.pattern",
                    keyword: "pattern",
                    sentence: "text that matches `\\.onmicrosoft\\.com$`",
                    source: "Activation Parameters for Provisioning with a Microsoft Domain / note-domains",
                },
            );
        }
    }
}

impl rt::Validate for super::types::MicrosoftSubscriptionId {
    type Context = ();
}

impl rt::Validate for super::types::PartnerOfRecord {
    type Context = ();
}

impl rt::Validate for super::types::Agreement {
    type Context = ();
}

impl rt::Validate for super::types::CustomerDetails {
    type Context = ();
}

impl rt::Validate for super::types::NewCustomer {
    type Context = ();
    fn check(
        &self,
        context: &Self::Context,
        at: &rt::Path<'_>,
        out: &mut rt::Violations,
    ) {
        rt::Validate::check(
            &self.microsoft_domain,
            context,
            &at.name("microsoft_domain"),
            out,
        );
    }
}

impl rt::Validate for super::types::NewCustomerFailedValidation {
    type Context = ();
    fn check(
        &self,
        context: &Self::Context,
        at: &rt::Path<'_>,
        out: &mut rt::Violations,
    ) {
        rt::Validate::check(
            &self.microsoft_domain,
            context,
            &at.name("microsoft_domain"),
            out,
        );
    }
}

impl rt::Validate for super::types::ExistingCustomerAccepted {
    type Context = ();
    fn check(
        &self,
        context: &Self::Context,
        at: &rt::Path<'_>,
        out: &mut rt::Violations,
    ) {
        rt::Validate::check(
            &self.microsoft_domain,
            context,
            &at.name("microsoft_domain"),
            out,
        );
    }
}

impl rt::Validate for super::types::ExistingCustomerPending {
    type Context = ();
    fn check(
        &self,
        context: &Self::Context,
        at: &rt::Path<'_>,
        out: &mut rt::Violations,
    ) {
        rt::Validate::check(
            &self.microsoft_domain,
            context,
            &at.name("microsoft_domain"),
            out,
        );
    }
}

impl rt::Validate for super::types::LegacyTransition {
    type Context = ();
    fn check(
        &self,
        context: &Self::Context,
        at: &rt::Path<'_>,
        out: &mut rt::Violations,
    ) {
        rt::Validate::check(
            &self.microsoft_domain,
            context,
            &at.name("microsoft_domain"),
            out,
        );
    }
}

impl rt::Validate for super::types::ImportSubscription {
    type Context = ();
    fn check(
        &self,
        context: &Self::Context,
        at: &rt::Path<'_>,
        out: &mut rt::Violations,
    ) {
        rt::Validate::check(
            &self.microsoft_domain,
            context,
            &at.name("microsoft_domain"),
            out,
        );
    }
}

impl rt::Validate for super::types::NewCustomerSpecialQualifications {
    type Context = ();
}

impl rt::Validate for super::types::NewCustomerFailedValidationSpecialQualifications {
    type Context = ();
}

impl rt::Validate for super::types::ExistingCustomerAcceptedSpecialQualifications {
    type Context = ();
}

impl rt::Validate for super::types::ExistingCustomerPendingSpecialQualifications {
    type Context = ();
}

impl rt::Validate for super::types::LegacyTransitionSpecialQualifications {
    type Context = ();
}
