//! An API that only the head has.

use super::words::code;
use crate::diff::check::{Check, Covers, Edit};
use crate::model::Api;

/// The check.
pub(in crate::diff) static CHECK: Check = Check {
    id: "api-added",
    manual: "An API is new, and with it its crate. Nobody depends on it yet, so that nothing of it is compared.",
    covers: &[Covers::only("an API", &["api"], &[Edit::Added])],
};

pub(in crate::diff) fn sentence(api: &Api) -> String {
    format!("The API {} is new.", code(&api.name.value))
}
