// @generated from specs/activeplatform by `cargo xtask regenerate`. Changes made here are lost.

use ::specwright_runtime as rt;

/// What only the caller knows, for the rules that need it. A rule is checked if everything that it needs is
/// given.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Context {
    /// The key under which an existing domain is sent, which the documentation does not give. Read by rules as
    /// `existing_domain_key`. Erratum: [`existing-domain-key`](super::errata#erratum-existing-domain-key).
    pub existing_domain_key: Option<String>,
    /// The domain that the platform has of the account, as a refusal names it. Read by rules as `known_domain`.
    pub known_domain: Option<String>,
    /// Whether the platform has a domain of the account, as a refusal says. Read by rules as `account_has_domain`.
    pub account_has_domain: Option<bool>,
}

impl Context {
    /// Creates an empty context.
    pub fn new() -> Self {
        <Self as ::core::default::Default>::default()
    }
    /// The key under which an existing domain is sent, which the documentation does not give. Read by rules as
    /// `existing_domain_key`. Erratum: [`existing-domain-key`](super::errata#erratum-existing-domain-key).
    #[must_use]
    pub fn existing_domain_key(
        mut self,
        existing_domain_key: impl Into<String>,
    ) -> Self {
        self.existing_domain_key = Some(existing_domain_key.into());
        self
    }
    /// The domain that the platform has of the account, as a refusal names it. Read by rules as `known_domain`.
    #[must_use]
    pub fn known_domain(mut self, known_domain: impl Into<String>) -> Self {
        self.known_domain = Some(known_domain.into());
        self
    }
    /// Whether the platform has a domain of the account, as a refusal says. Read by rules as `account_has_domain`.
    #[must_use]
    pub fn account_has_domain(mut self, account_has_domain: bool) -> Self {
        self.account_has_domain = Some(account_has_domain);
        self
    }
}

impl rt::Validate for super::types::ResellerId {
    type Context = super::Context;
}

impl rt::Validate for super::types::PlanId {
    type Context = super::Context;
}

impl rt::Validate for super::types::AccountId {
    type Context = super::Context;
}

impl rt::Validate for super::types::ReservationScope {
    type Context = super::Context;
}

impl rt::Validate for super::types::AzureSubscriptionLabel {
    type Context = super::Context;
}

impl rt::Validate for super::types::CustomerDomain {
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
                        id: "CustomerDomain.pattern",
                        keyword: "pattern",
                        sentence: "text that matches `\\.[Oo][Nn][Mm][Ii][Cc][Rr][Oo][Ss][Oo][Ff][Tt]\\.[Cc][Oo][Mm]$`",
                        source: "Validate the Reseller's Plan provisioning attributes, section “Errors StatusError”",
                        evidence: rt::Evidence::Stated,
                    },
                );
            }
        }
    }
}

impl rt::Validate for super::types::Validation {
    type Context = super::Context;
    fn check(
        &self,
        context: &super::Context,
        at: &rt::Path<'_>,
        out: &mut rt::Violations,
    ) {
        rt::Validate::check(&self.data, context, &at.name("data"), out);
    }
}

impl rt::Validate for super::types::ValidationData {
    type Context = super::Context;
    fn check(
        &self,
        context: &super::Context,
        at: &rt::Path<'_>,
        out: &mut rt::Violations,
    ) {
        for (index, item) in self.attributes.iter().enumerate() {
            rt::Validate::check(item, context, &at.name("attributes").index(index), out);
        }
        let this = self;
        {
            let holds = rt::rule::all(
                rt::rule::items(Some(&this.attributes), Some),
                |item_2| rt::rule::is_there(
                    rt::rule::json_member(rt::rule::written(item_2), Some("value")),
                ),
            );
            if rt::rule::is_false(holds) {
                out.broken(
                    at,
                    &rt::Rule {
                        id: "ValidationData.values-given",
                        keyword: "check",
                        sentence: "Every attribute has a value.",
                        source: "Validate the Reseller's Plan provisioning attributes, section “Arguments Name”",
                        evidence: rt::Evidence::Stated,
                    },
                );
            }
        }
        if context.existing_domain_key.is_some() {
            let holds = rt::rule::or(
                rt::rule::not(
                    rt::rule::exists(
                        rt::rule::items(Some(&this.attributes), Some),
                        |item_2| rt::rule::equal(
                            rt::rule::member(
                                item_2,
                                |it| Some(
                                    match it {
                                        super::types::Attribute::ReservationScope(..) => {
                                            "reservation_scope"
                                        }
                                        super::types::Attribute::AzureSubscriptions(..) => {
                                            "azure_subscriptions"
                                        }
                                        super::types::Attribute::NewCustomerDomain(..) => {
                                            "new_customer_domain"
                                        }
                                        super::types::Attribute::Other { key, .. } => key.as_str(),
                                    },
                                ),
                            ),
                            Some("new_customer_domain"),
                        ),
                    ),
                ),
                || rt::rule::not(
                    rt::rule::exists(
                        rt::rule::items(Some(&this.attributes), Some),
                        |item_4| rt::rule::equal(
                            rt::rule::member(
                                item_4,
                                |it| Some(
                                    match it {
                                        super::types::Attribute::ReservationScope(..) => {
                                            "reservation_scope"
                                        }
                                        super::types::Attribute::AzureSubscriptions(..) => {
                                            "azure_subscriptions"
                                        }
                                        super::types::Attribute::NewCustomerDomain(..) => {
                                            "new_customer_domain"
                                        }
                                        super::types::Attribute::Other { key, .. } => key.as_str(),
                                    },
                                ),
                            ),
                            rt::rule::member(
                                context.existing_domain_key.as_ref(),
                                |it| Some(it.as_str()),
                            ),
                        ),
                    ),
                ),
            );
            if rt::rule::is_false(holds) {
                out.broken(
                    at,
                    &rt::Rule {
                        id: "ValidationData.one-kind-of-domain",
                        keyword: "check",
                        sentence: "A new domain and an existing one exclude each other.",
                        source: "Validate the Reseller's Plan provisioning attributes, section “Errors StatusError”",
                        evidence: rt::Evidence::Stated,
                    },
                );
            }
        }
        if context.existing_domain_key.is_some() {
            let holds = rt::rule::all(
                rt::rule::items(Some(&this.attributes), Some),
                |item_2| rt::rule::or(
                    rt::rule::not(
                        rt::rule::equal(
                            rt::rule::member(
                                item_2,
                                |it| Some(
                                    match it {
                                        super::types::Attribute::ReservationScope(..) => {
                                            "reservation_scope"
                                        }
                                        super::types::Attribute::AzureSubscriptions(..) => {
                                            "azure_subscriptions"
                                        }
                                        super::types::Attribute::NewCustomerDomain(..) => {
                                            "new_customer_domain"
                                        }
                                        super::types::Attribute::Other { key, .. } => key.as_str(),
                                    },
                                ),
                            ),
                            rt::rule::member(
                                context.existing_domain_key.as_ref(),
                                |it| Some(it.as_str()),
                            ),
                        ),
                    ),
                    || {
                        static PATTERN: rt::constraint::Pattern = rt::constraint::Pattern::new(
                            "\\.[Oo][Nn][Mm][Ii][Cc][Rr][Oo][Ss][Oo][Ff][Tt]\\.[Cc][Oo][Mm]$",
                        );
                        rt::rule::matches(
                            rt::rule::text_of_json(
                                rt::rule::json_member(
                                    rt::rule::written(item_2),
                                    Some("value"),
                                ),
                            ),
                            &PATTERN,
                        )
                    },
                ),
            );
            if rt::rule::is_false(holds) {
                out.broken(
                    at,
                    &rt::Rule {
                        id: "ValidationData.existing-domain-ending",
                        keyword: "check",
                        sentence: "An existing domain is named with its ending too.",
                        source: "Validate the Reseller's Plan provisioning attributes, section “Errors StatusError”",
                        evidence: rt::Evidence::Stated,
                    },
                );
            }
        }
        if context.account_has_domain.is_some() {
            let holds = rt::rule::or(
                rt::rule::not(
                    rt::rule::member(context.account_has_domain.as_ref(), |it| Some(*it)),
                ),
                || rt::rule::not(
                    rt::rule::exists(
                        rt::rule::items(Some(&this.attributes), Some),
                        |item_2| rt::rule::equal(
                            rt::rule::member(
                                item_2,
                                |it| Some(
                                    match it {
                                        super::types::Attribute::ReservationScope(..) => {
                                            "reservation_scope"
                                        }
                                        super::types::Attribute::AzureSubscriptions(..) => {
                                            "azure_subscriptions"
                                        }
                                        super::types::Attribute::NewCustomerDomain(..) => {
                                            "new_customer_domain"
                                        }
                                        super::types::Attribute::Other { key, .. } => key.as_str(),
                                    },
                                ),
                            ),
                            Some("new_customer_domain"),
                        ),
                    ),
                ),
            );
            if rt::rule::is_false(holds) {
                out.broken(
                    at,
                    &rt::Rule {
                        id: "ValidationData.account-without-domain",
                        keyword: "check",
                        sentence: "A new domain is for an account of which the platform has none.",
                        source: "Validate the Reseller's Plan provisioning attributes, section “Errors StatusError”",
                        evidence: rt::Evidence::Stated,
                    },
                );
            }
        }
        if context.existing_domain_key.is_some() && context.known_domain.is_some() {
            let holds = rt::rule::all(
                rt::rule::items(Some(&this.attributes), Some),
                |item_2| rt::rule::or(
                    rt::rule::not(
                        rt::rule::equal(
                            rt::rule::member(
                                item_2,
                                |it| Some(
                                    match it {
                                        super::types::Attribute::ReservationScope(..) => {
                                            "reservation_scope"
                                        }
                                        super::types::Attribute::AzureSubscriptions(..) => {
                                            "azure_subscriptions"
                                        }
                                        super::types::Attribute::NewCustomerDomain(..) => {
                                            "new_customer_domain"
                                        }
                                        super::types::Attribute::Other { key, .. } => key.as_str(),
                                    },
                                ),
                            ),
                            rt::rule::member(
                                context.existing_domain_key.as_ref(),
                                |it| Some(it.as_str()),
                            ),
                        ),
                    ),
                    || rt::rule::equal(
                        rt::rule::json_member(rt::rule::written(item_2), Some("value")),
                        rt::rule::member(
                            context.known_domain.as_ref(),
                            |it| Some(it.as_str()),
                        ),
                    ),
                ),
            );
            if rt::rule::is_false(holds) {
                out.broken(
                    at,
                    &rt::Rule {
                        id: "ValidationData.existing-domain-is-known",
                        keyword: "check",
                        sentence: "If the platform has a domain of the account, that one is sent as the existing domain.",
                        source: "Validate the Reseller's Plan provisioning attributes, section “Errors StatusError”",
                        evidence: rt::Evidence::Inferred,
                    },
                );
            }
        }
    }
}

impl rt::Validate for super::types::Attribute {
    type Context = super::Context;
    fn check(
        &self,
        context: &super::Context,
        at: &rt::Path<'_>,
        out: &mut rt::Violations,
    ) {
        if let Self::NewCustomerDomain(value) = self {
            rt::Validate::check(value, context, &at.name("value"), out);
        }
    }
}

impl rt::Validate for super::types::ValidatedAttribute {
    type Context = super::Context;
    fn check(
        &self,
        context: &super::Context,
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
    fn check(&self, _: &(), at: &rt::Path<'_>, out: &mut rt::Violations) {
        let context = &self.context;
        rt::Validate::check(&self.body, context, &at.name("body"), out);
    }
}
