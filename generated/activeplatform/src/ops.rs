// @generated from specs/activeplatform by `cargo xtask regenerate`. Changes made here are lost.

use ::specwright_runtime as rt;

/// `POST /resellers/{reseller_id}/plans/{plan_id}/provisioning_attributes/validation` as a value;
/// [`client.plans().validate_attributes`](super::groups::Plans::validate_attributes) calls it.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct PlansValidateAttributes {
    /// The manager's own reseller or one below it. For example `1`.
    pub reseller_id: super::types::ResellerId,
    /// The plan to subscribe to. For example `1770`.
    pub plan_id: super::types::PlanId,
    /// Goes with the Content-Type header, which is mandatory. Required; the documentation contradicts itself about
    /// its media type.
    pub body: super::types::Validation,
    /// What only the caller knows, for the rules that need it; not sent.
    pub context: super::Context,
}

impl PlansValidateAttributes {
    /// Creates the operation from its required parameters.
    pub fn new(
        reseller_id: super::types::ResellerId,
        plan_id: super::types::PlanId,
        body: super::types::Validation,
    ) -> Self {
        Self {
            reseller_id,
            plan_id,
            body,
            context: Default::default(),
        }
    }
}

/// A call of `plans.validate_attributes`, with what can be set on it.
pub type PlansValidateAttributesCall<M = rt::Async> = super::Call<
    M,
    PlansValidateAttributes,
>;

impl<M: rt::Mode> super::Call<M, PlansValidateAttributes> {
    /// The key under which an existing domain is sent, which the documentation does not give. Read by rules as
    /// `existing_domain_key`. Erratum: [`existing-domain-key`](super::errata#erratum-existing-domain-key).
    pub fn existing_domain_key(
        mut self,
        existing_domain_key: impl Into<String>,
    ) -> Self {
        self.operation.context.existing_domain_key = Some(existing_domain_key.into());
        self
    }
    /// The domain that the platform has of the account, as a refusal names it. Read by rules as `known_domain`.
    pub fn known_domain(mut self, known_domain: impl Into<String>) -> Self {
        self.operation.context.known_domain = Some(known_domain.into());
        self
    }
    /// Whether the platform has a domain of the account, as a refusal says. Read by rules as `account_has_domain`.
    pub fn account_has_domain(mut self, account_has_domain: bool) -> Self {
        self.operation.context.account_has_domain = Some(account_has_domain);
        self
    }
}

impl rt::Operation for PlansValidateAttributes {
    type Output = Vec<super::types::ValidatedAttribute>;
    type Documented = super::Documented;
    const META: &'static rt::Meta = &rt::Meta {
        id: "plans.validate_attributes",
        source: "Validate the Reseller's Plan provisioning attributes, section “POST {base_url}/api/v3/resellers/{reseller_id}/plans/{plan_id}/provisioning_attributes/validation”",
        method: rt::Method::POST,
        path: &[
            rt::Segment::Literal("/resellers/"),
            rt::Segment::Parameter("reseller_id"),
            rt::Segment::Literal("/plans/"),
            rt::Segment::Parameter("plan_id"),
            rt::Segment::Literal("/provisioning_attributes/validation"),
        ],
        accept: None,
        idempotent: false,
        client_auth: true,
        generated: &[],
        since: None,
        removed: None,
    };
    fn encode(&self, out: &mut rt::RequestWriter) {
        out.path("reseller_id", &self.reseller_id);
        out.path("plan_id", &self.plan_id);
        out.header("Accept", "application/vnd.api+json");
        out.json("application/vnd.api+json", &self.body);
    }
    fn decode(r: &rt::ResponseView<'_>) -> rt::Outcome<Self::Output, Self::Documented> {
        match r.status() {
            422 => r.error(super::Documented::Json),
            200..=299 => {
                r.success_checked(|
                    value: &Vec<super::types::ValidatedAttribute>,
                    at,
                    out|
                {
                    let context = &::core::default::Default::default();
                    for (index, item) in value.iter().enumerate() {
                        rt::Validate::check(item, context, &at.index(index), out);
                    }
                })
            }
            _ => rt::Outcome::Undocumented,
        }
    }
}
