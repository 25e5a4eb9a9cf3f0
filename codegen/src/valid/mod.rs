//! The only maker of [`ValidApi`]: back ends cannot be called on anything unproved.

use std::ops::Deref;

use crate::diagnostic::Diagnostics;
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

/// Runs every check; the API comes back only where no error was found by this stage or an earlier one.
pub fn validate(api: Api, diagnostics: &mut Diagnostics) -> Option<ValidApi> {
    for check in ALL {
        check(&api, diagnostics);
    }
    (!diagnostics.has_errors()).then_some(ValidApi(api))
}

type Run = fn(&Api, &mut Diagnostics);

/// The checks of this room, in the order in which they run.
static ALL: &[Run] = &[];
