//! The only maker of [`ValidApi`]: back ends cannot be called on anything unproved.

use std::ops::Deref;

use crate::model::Api;

/// An API that passed every check.
#[derive(Clone, Debug)]
pub struct ValidApi(Api);

impl Deref for ValidApi {
    type Target = Api;
    fn deref(&self) -> &Api {
        &self.0
    }
}
