//! FastTrack: a new contact of a tenant.

use std::path::Path;

use fasttrack::Context;
use fasttrack::types::ContactCreate;
use garde::Validate as _;
use specwright_runtime::Validate as _;

use super::{Broken, Case, decoded, kept, value};
use crate::contender::Contender;
use crate::schema;

const JSON: &str = r#"{
    "name": "Ada Lovelace",
    "email": "ada.lovelace@analytical-engines.example",
    "phone": "+44 20 7946 0958",
    "title": "Head of computing",
    "isEngaged": true,
    "isFastTrackContact": false,
    "contactTypeId": "3f2504e0-4f89-41d3-9a0c-0305e82c3301",
    "skillTypes": [3],
    "Services": [101, 102]
}"#;

pub fn case(schemas: &Path) -> Result<Case, String> {
    let ready: ContactCreate = decoded(JSON)?;
    let schema = schema::of(schemas, "fasttrack", "ContactCreate")?;
    let context = Context::new();
    let contenders = vec![
        Contender::new("generated", ready.clone(), move |it| it.validate_with(&context).is_ok())?,
        Contender::new("by hand", ready.clone(), |it| kept(&by_hand(it)))?,
        Contender::new(
            "garde",
            ForGarde { contact_type_id: Some(specwright_runtime::to_string(&ready.contact_type_id)) },
            |it| it.validate().is_ok(),
        )?,
        Contender::new("jsonschema", value(JSON)?, move |it| schema.is_valid(it))?,
    ];
    Ok(Case { name: "contact-create", contenders })
}

/// The page demands the kind of contact alone, which the struct cannot be without.
fn by_hand(_: &ContactCreate) -> Vec<Broken> {
    Vec::new()
}

/// The same as garde wants it: a struct with its own attributes.
#[derive(garde::Validate)]
struct ForGarde {
    #[garde(required)]
    contact_type_id: Option<String>,
}
