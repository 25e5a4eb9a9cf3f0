// @generated from the case constraints by `cargo xtask regenerate`. Changes made here are lost.

//! Decides on values of `constraints`.

use crate::verdict::{Registry, Verdict, checked};
use specwright_tests::goldens::constraints;

/// What this module decides on.
pub const REGISTRY: Registry = Registry {
    spec: "tests/cases/accept/constraints",
    types: &[
        "Text",
        "Part",
        "Parts",
        "Names",
        "Sizes",
        "Share",
        "Inner",
        "Coded",
        "Thing",
        "ThingStrict",
    ],
    operations: &[
    ],
    verdict,
};

/// What is said of a value of that type, or of a call of that operation.
pub fn verdict(name: &str, json: &str, context: &str) -> Option<Verdict> {
    Some(match name {
        "Text" => checked::<constraints::types::Text>(json, context),
        "Part" => checked::<constraints::types::Part>(json, context),
        "Parts" => checked::<constraints::types::Parts>(json, context),
        "Names" => checked::<constraints::types::Names>(json, context),
        "Sizes" => checked::<constraints::types::Sizes>(json, context),
        "Share" => checked::<constraints::types::Share>(json, context),
        "Inner" => checked::<constraints::types::Inner>(json, context),
        "Coded" => checked::<constraints::types::Coded>(json, context),
        "Thing" => checked::<constraints::types::Thing>(json, context),
        "ThingStrict" => checked::<constraints::types::ThingStrict>(json, context),
        _ => return None,
    })
}
