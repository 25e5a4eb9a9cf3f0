// @generated from specs/activeplatform by `cargo xtask regenerate`. Changes made here are lost.

use ::specwright_runtime as rt;

/// The operations of `plans`.
#[derive(Clone, Debug)]
pub struct Plans<M: rt::Mode = rt::Async> {
    pub(super) core: rt::Core<M>,
}

impl<M: rt::Mode> Plans<M> {
    /// Checks the attributes for a subscription about to be ordered. Not without effect: if a tenant name is checked,
    /// the Microsoft Customer Agreement may be accepted in the name of the token's manager.
    ///
    /// `POST /resellers/{reseller_id}/plans/{plan_id}/provisioning_attributes/validation`; see
    /// [`PlansValidateAttributes`](super::ops::PlansValidateAttributes).
    ///
    /// ```no_run
    /// # async fn example(client: activeplatform::Client, reseller_id: activeplatform::types::ResellerId, plan_id: activeplatform::types::PlanId, body: activeplatform::types::Validation) -> Result<(), activeplatform::Error> {
    /// let list = client.plans().validate_attributes(reseller_id, plan_id, body).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn validate_attributes(
        &self,
        reseller_id: super::types::ResellerId,
        plan_id: super::types::PlanId,
        body: super::types::Validation,
    ) -> super::ops::PlansValidateAttributesCall<M> {
        super::Call::new(
            &self.core,
            super::ops::PlansValidateAttributes {
                reseller_id,
                plan_id,
                body,
                context: Default::default(),
            },
        )
    }
}
