// @generated from specs/cloudcockpit by `cargo xtask regenerate`. Changes made here are lost.

use ::specwright_runtime as rt;

/// The operations of `microsoft_agreements`.
#[derive(Clone, Debug)]
pub struct MicrosoftAgreements<M: rt::Mode = rt::Async> {
    pub(super) core: rt::Core<M>,
}

impl<M: rt::Mode> MicrosoftAgreements<M> {
    /// Records when a customer accepted the Microsoft agreement, and who stands for the customer in it.
    ///
    /// `PATCH /Customers/{customerId}/microsoft-customer-agreement`; see
    /// [`MicrosoftAgreementsUpdate`](super::ops::MicrosoftAgreementsUpdate).
    ///
    /// ```no_run
    /// # async fn example(client: cloudcockpit::Client, customer_id: cloudcockpit::types::CustomerId, body: cloudcockpit::types::UpdateAgreement) -> Result<(), cloudcockpit::Error> {
    /// client.microsoft_agreements().update(customer_id, body).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn update(
        &self,
        customer_id: super::types::CustomerId,
        body: super::types::UpdateAgreement,
    ) -> super::ops::MicrosoftAgreementsUpdateCall<M> {
        super::Call::new(
            &self.core,
            super::ops::MicrosoftAgreementsUpdate {
                customer_id,
                x_correlation_id: Default::default(),
                body,
            },
        )
    }
}
