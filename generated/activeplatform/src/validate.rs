// @generated from specs/activeplatform by `cargo xtask regenerate`. Changes made here are lost.

use ::specwright_runtime as rt;

impl rt::Validate for super::types::ResellerId {
    type Context = ();
}

impl rt::Validate for super::types::PlanId {
    type Context = ();
}

impl rt::Validate for super::types::AccountId {
    type Context = ();
}

impl rt::Validate for super::types::ReservationScope {
    type Context = ();
}

impl rt::Validate for super::types::AzureSubscriptionLabel {
    type Context = ();
}

impl rt::Validate for super::types::CustomerDomain {
    type Context = ();
    fn check(&self, _: &Self::Context, at: &rt::Path<'_>, out: &mut rt::Violations) {
        if !self.0.ends_with(".onmicrosoft.com") {
            out.broken(
                at,
                &rt::Rule {
                    id: "CustomerDomain.pattern",
                    keyword: "pattern",
                    sentence: "text that matches `\\.onmicrosoft\\.com$`",
                    source: "Validate the Reseller's Plan provisioning attributes / errors",
                },
            );
        }
    }
}

impl rt::Validate for super::types::Validation {
    type Context = ();
    fn check(
        &self,
        context: &Self::Context,
        at: &rt::Path<'_>,
        out: &mut rt::Violations,
    ) {
        rt::Validate::check(&self.data, context, &at.name("data"), out);
    }
}

impl rt::Validate for super::types::ValidationData {
    type Context = ();
    fn check(
        &self,
        context: &Self::Context,
        at: &rt::Path<'_>,
        out: &mut rt::Violations,
    ) {
        for (index, item) in self.attributes.iter().enumerate() {
            rt::Validate::check(item, context, &at.name("attributes").index(index), out);
        }
    }
}

impl rt::Validate for super::types::Attribute {
    type Context = ();
    fn check(
        &self,
        context: &Self::Context,
        at: &rt::Path<'_>,
        out: &mut rt::Violations,
    ) {
        if let Self::NewCustomerDomain(value) = self {
            rt::Validate::check(value, context, &at.name("value"), out);
        }
    }
}

impl rt::Validate for super::types::ValidatedAttribute {
    type Context = ();
    fn check(
        &self,
        context: &Self::Context,
        at: &rt::Path<'_>,
        out: &mut rt::Violations,
    ) {
        if let Some(value) = &self.attribute {
            rt::Validate::check(value, context, at, out);
        }
    }
}

impl rt::Validate for super::ops::PlansValidateAttributes {
    type Context = ();
    fn check(
        &self,
        context: &Self::Context,
        at: &rt::Path<'_>,
        out: &mut rt::Violations,
    ) {
        rt::Validate::check(&self.body, context, &at.name("body"), out);
    }
}
