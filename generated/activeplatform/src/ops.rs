// @generated from specs/activeplatform by `cargo xtask regenerate`. Changes made here are lost.

use ::specwright_runtime as rt;

/// Checks the attributes for a subscription about to be ordered. Not without effect: if a tenant name is checked,
/// the Microsoft Customer Agreement may be accepted in the name of the token's manager.
///
/// `POST /resellers/{reseller_id}/plans/{plan_id}/provisioning_attributes/validation`.
///
/// Repeating it may do it twice.
///
/// Rules:
///
/// - `reseller-in-reach`: The token's manager has access to the reseller. Only the server can check this.
/// - `certain-services-only`: The plan's service is one of those that can be checked. Only the server can check
///   this.
/// - `agreement-accepted-on-demand`: If a tenant name needs it, the server accepts the agreement in the manager's
///   name. Only the server can check this.
///
/// Answers:
///
/// - `2XX`: `list<ValidatedAttribute>`. The attributes as they were checked.
/// - `422`: `json`. The check failed; one of the catalogued texts tells why.
///
/// Evidence: whether it may be repeated is inferred. Source: Validate the Reseller's Plan provisioning
/// attributes, sections “POST
/// {base_url}/api/v3/resellers/{reseller_id}/plans/{plan_id}/provisioning_attributes/validation”, “The Validate
/// the Reseller's Plan provisioning attributes method”, “If it is necessary, during validation of”, “Arguments
/// Name”.
///
/// Errata: [`not-json-api`](super::errata#erratum-not-json-api),
/// [`accept-values`](super::errata#erratum-accept-values),
/// [`success-status`](super::errata#erratum-success-status), [`list-unsaid`](super::errata#erratum-list-unsaid),
/// [`error-body`](super::errata#erratum-error-body), [`status-for-all`](super::errata#erratum-status-for-all),
/// [`agreement-as-side-effect`](super::errata#erratum-agreement-as-side-effect).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct PlansValidateAttributes {
    /// The manager's own reseller or one below it.
    ///
    /// `reseller_id`; required; for example `1`.
    ///
    /// Source: Validate the Reseller's Plan provisioning attributes, sections “Arguments Name”, “Request example
    /// (Microsoft Azure RI)”.
    pub reseller_id: super::types::ResellerId,
    /// The plan to subscribe to.
    ///
    /// `plan_id`; required; for example `1770`.
    ///
    /// Source: Validate the Reseller's Plan provisioning attributes, sections “Arguments Name”, “Request example
    /// (Microsoft Azure RI)”.
    pub plan_id: super::types::PlanId,
    /// Goes with the Content-Type header, which is mandatory.
    ///
    /// Sent as `application/vnd.api+json`.
    ///
    /// Evidence: the document says two things of its media type. Source: Validate the Reseller's Plan provisioning
    /// attributes, sections “Arguments Name”, “Request example (Microsoft Azure RI)”, “Request example (Microsoft
    /// Azure, new tenant name)”.
    ///
    /// Errata: [`content-type-contradicts`](super::errata#erratum-content-type-contradicts),
    /// [`form-or-json`](super::errata#erratum-form-or-json), [`not-json-api`](super::errata#erratum-not-json-api).
    pub body: super::types::Validation,
    /// What only the caller can know, for the rules that need it; not sent.
    pub context: super::Context,
}

impl PlansValidateAttributes {
    /// The operation with what it needs.
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
    /// For the rules of this call that need `existing_domain_key`.
    ///
    /// The key under which an existing domain is sent, which the documentation does not give.
    pub fn existing_domain_key(
        mut self,
        existing_domain_key: impl Into<String>,
    ) -> Self {
        self.operation.context.existing_domain_key = Some(existing_domain_key.into());
        self
    }
    /// For the rules of this call that need `known_domain`.
    ///
    /// The domain that the platform has of the account, as a refusal names it.
    pub fn known_domain(mut self, known_domain: impl Into<String>) -> Self {
        self.operation.context.known_domain = Some(known_domain.into());
        self
    }
    /// For the rules of this call that need `account_has_domain`.
    ///
    /// Whether the platform has a domain of the account, as a refusal says.
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
