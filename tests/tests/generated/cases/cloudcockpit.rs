// @generated from the case cloudcockpit by `cargo xtask regenerate`. Changes made here are lost.

//! Every operation of `cloudcockpit` called over HTTP, every type and printed payload read and written back.

#[allow(unused_imports)] // Not every API needs all of it.
use crate::exchange::{Answer, Gives, Said, Wanted, exchange, json, told, value};
use crate::payload::{Printed, each_form_survives};
use specwright_tests::goldens::cloudcockpit;

/// Members with lists of key and value entries, whose order has no meaning.
const PAIRS: &[&str] = &[];

/// A client of the server at an address.
fn client(address: &str) -> cloudcockpit::Client {
    cloudcockpit::Client::builder("secret of token", value::<String>(r#""X-Tenant 1; q=\"1,2\"""#))
        .base_url(address.to_owned() + "/v1")
        .build()
        .unwrap()
}

/// What a documented error says.
fn documented(error: &cloudcockpit::Documented) -> Said {
    let body = match error {
        cloudcockpit::Documented::Status(_) => None,
        other => panic!("{other:?} is not expected"),
    };
    Said { body, known: Vec::new() }
}

#[tokio::test]
async fn call_agreements_update() {
    let wanted = Wanted {
        method: "PUT",
        path: &["v1", "agreements"],
        query: &[],
        headers: &[("content-type", "application/json"), ("x-tenant", r#"X-Tenant 1; q="1,2""#), ("accept", "application/json"), ("authorization", "Bearer secret of token")],
        absent: &[],
        body: Some(r#"{"providerInstanceId": "00000001-0000-4000-8000-00000000abcd", "agreementDate": "2026-01-03T09:30:00Z", "keepPrimaryInformation": true, "firstName": "firstName 4", "lastName": "lastName 5", "email": "email 6", "phone": "phone 7"}"#),
        pairs: PAIRS,
    };
    let answers = [
        Answer { status: 204, media: None, body: "", gives: Gives::Nothing },
        Answer { status: 500, media: Some("text/html"), body: "<html>out of order</html>", gives: Gives::Undocumented },
    ];
    exchange(&wanted, &answers, client, async |client| {
        let outcome = client.agreements().update(value::<cloudcockpit::types::UpdateAgreement>(r#"{"providerInstanceId": "00000001-0000-4000-8000-00000000abcd", "agreementDate": "2026-01-03T09:30:00Z", "keepPrimaryInformation": true, "firstName": "firstName 4", "lastName": "lastName 5", "email": "email 6", "phone": "phone 7"}"#))
            .await;
        told(outcome, documented)
    })
    .await;
}

#[test]
fn type_update_agreement() {
    each_form_survives::<cloudcockpit::types::UpdateAgreement>(PAIRS, &[
        r#"{"providerInstanceId": "00000001-0000-4000-8000-00000000abcd", "agreementDate": "2026-01-03T09:30:00Z", "keepPrimaryInformation": true, "firstName": "firstName 4", "lastName": "lastName 5", "email": "email 6", "phone": "phone 7"}"#,
        r#"{"providerInstanceId": "00000008-0000-4000-8000-00000000abcd", "agreementDate": "2026-01-10T09:30:00Z", "keepPrimaryInformation": true}"#,
    ], &[
        r#"{"providerInstanceId": "0000000b-0000-4000-8000-00000000abcd", "agreementDate": "2026-01-13T09:30:00Z", "keepPrimaryInformation": true, "firstName": null, "lastName": null, "email": null, "phone": null}"#,
    ]);
}

#[test]
fn example_update_agreement_printed() {
    Printed {
        body: r#"{"providerInstanceId": "string", "keepPrimaryInformation": true}"#,
        breaks: &["placeholder-values"],
        mended: None,
    }
    .check::<cloudcockpit::types::UpdateAgreement>(PAIRS);
}
