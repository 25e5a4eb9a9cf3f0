//! An API that only the base has.

use super::words::code;
use crate::diff::check::{Check, Covers, Edit};
use crate::model::Api;

/// The check.
pub(in crate::diff) static CHECK: Check = Check {
    id: "api-removed",
    manual: "An API is gone, and with it its crate. Consumers keep the version that was published last. An API that has another name is one that is gone and one that is new.",
    covers: &[Covers::only("an API", &["api"], &[Edit::Removed, Edit::Changed])],
};

pub(in crate::diff) fn sentence(api: &Api) -> String {
    format!("The API {} is gone.", code(&api.name.value))
}
