//! CloudCockpit: the agreement of a customer with contact details of its own.

use std::path::Path;

use cloudcockpit::types::UpdateAgreement;
use garde::Validate as _;
use specwright_runtime::{Patch, Validate as _};

use super::{Broken, Case, decoded, kept, value};
use crate::contender::Contender;
use crate::schema;

const JSON: &str = r#"{
    "providerInstanceId": "3f2504e0-4f89-41d3-9a0c-0305e82c3301",
    "agreementDate": "2026-05-04T09:42:00+00:00",
    "keepPrimaryInformation": false,
    "firstName": "Ada Maria",
    "lastName": "Lovelace-Byron",
    "email": "ada.lovelace@analytical-engines.example",
    "phone": "+44 20 7946 0958"
}"#;

pub fn case(schemas: &Path) -> Result<Case, String> {
    let ready: UpdateAgreement = decoded(JSON)?;
    let schema = schema::of(schemas, "cloudcockpit", "UpdateAgreement")?;
    let contenders = vec![
        Contender::new("generated", ready.clone(), |it| it.validate().is_ok())?,
        Contender::new("by hand", ready.clone(), |it| kept(&by_hand(it)))?,
        Contender::new("garde", ForGarde::of(&ready), |it| it.validate().is_ok())?,
        Contender::new("jsonschema", value(JSON)?, move |it| schema.is_valid(it))?,
    ];
    Ok(Case { name: "agreement-update", contenders })
}

fn by_hand(it: &UpdateAgreement) -> Vec<Broken> {
    let mut broken = Vec::new();
    if it.agreement_date.with_offset().is_none() {
        Broken::note(&mut broken, "/agreementDate", "a date with time and offset");
    }
    let texts = [
        ("/firstName", &it.first_name, 255, "at most 255 characters"),
        ("/lastName", &it.last_name, 255, "at most 255 characters"),
        ("/email", &it.email, 255, "at most 255 characters"),
        ("/phone", &it.phone, 30, "at most 30 characters"),
    ];
    for (pointer, text, most, words) in texts {
        match text {
            Patch::Value(text) if text.len() > most && text.chars().count() > most => {
                Broken::note(&mut broken, pointer, words);
            }
            Patch::Value(_) => {}
            _ if !it.keep_primary_information => {
                Broken::note(&mut broken, pointer, "needed without the primary contact");
            }
            _ => {}
        }
    }
    broken
}

/// The same as garde wants it: a struct with its own attributes.
#[derive(garde::Validate)]
struct ForGarde {
    #[garde(custom(moment))]
    agreement_date: String,
    #[garde(skip)]
    keep_primary_information: bool,
    #[garde(custom(given(&self.keep_primary_information)), inner(length(chars, max = 255)))]
    first_name: Option<String>,
    #[garde(custom(given(&self.keep_primary_information)), inner(length(chars, max = 255)))]
    last_name: Option<String>,
    #[garde(custom(given(&self.keep_primary_information)), inner(length(chars, max = 255)))]
    email: Option<String>,
    #[garde(custom(given(&self.keep_primary_information)), inner(length(chars, max = 30)))]
    phone: Option<String>,
}

impl ForGarde {
    fn of(it: &UpdateAgreement) -> Self {
        let text = |text: &Patch<String>| text.as_option().cloned();
        Self {
            agreement_date: it.agreement_date.as_str().to_owned(),
            keep_primary_information: it.keep_primary_information,
            first_name: text(&it.first_name),
            last_name: text(&it.last_name),
            email: text(&it.email),
            phone: text(&it.phone),
        }
    }
}

fn moment(text: &str, _: &()) -> garde::Result {
    let moment = specwright_runtime::Timestamp::parse(text).ok().and_then(|moment| moment.with_offset());
    moment.map(|_| ()).ok_or_else(|| garde::Error::new("a date with time and offset"))
}

fn given<'a>(primary: &'a bool) -> impl FnOnce(&Option<String>, &()) -> garde::Result + 'a {
    move |text, ()| match text {
        None if !primary => Err(garde::Error::new("needed without the primary contact")),
        _ => Ok(()),
    }
}
