// @generated from specs/cloudcockpit by `cargo xtask regenerate`. Changes made here are lost.

//! Every operation of `cloudcockpit` called over HTTP, every type and printed payload read and written back.

#[allow(unused_imports)] // Not every API needs all of it.
use crate::exchange::{Answer, Gives, Said, Wanted, exchange, json, told, value};
use crate::payload::{Printed, each_form_survives};

/// Members with lists of key and value entries, whose order has no meaning.
const PAIRS: &[&str] = &[];

/// A client of the server at an address.
fn client(address: &str) -> cloudcockpit::Client {
    cloudcockpit::Client::builder("secret of token", value::<cloudcockpit::types::TenantDomain>(r#""X-Tenant 1; q=\"1,2\"""#))
        .base_url(address.to_owned() + "/v1")
        .build()
        .unwrap()
}

/// What a documented error says.
fn documented(error: &cloudcockpit::Documented) -> Said {
    let body = match error {
        cloudcockpit::Documented::ApiError(body) => Some(json(body)),
        cloudcockpit::Documented::Status(_) => None,
        other => panic!("{other:?} is not expected"),
    };
    Said { body, known: Vec::new() }
}

#[tokio::test]
async fn call_microsoft_agreements_update() {
    let wanted = Wanted {
        method: "PATCH",
        path: &["v1", "Customers", "00000001-0000-4000-8000-00000000abcd", "microsoft-customer-agreement"],
        query: &[],
        headers: &[("x-correlation-id", "00000001-0000-4000-8000-00000000abcd"), ("content-type", "application/json"), ("x-tenant", r#"X-Tenant 1; q="1,2""#), ("accept", "application/json"), ("authorization", "Bearer secret of token")],
        absent: &[],
        body: Some(r#"{"providerInstanceId": "00000001-0000-4000-8000-00000000abcd", "agreementDate": "2026-01-03T09:30:00Z", "keepPrimaryInformation": true, "firstName": "firstName 4", "lastName": "lastName 5", "email": "email 6", "phone": "phone 7"}"#),
        pairs: PAIRS,
    };
    let answers = [
        Answer { status: 200, media: Some("application/json"), body: r#"{"nobody": "said so"}"#, gives: Gives::Nothing },
        Answer { status: 400, media: Some("application/json"), body: r#"{"statusCode": 101, "type": "type 2", "description": "description 3", "correlationId": "correlationId 4", "errors": [{"propertyName": "propertyName 5", "description": ["description 6"]}]}"#, gives: Gives::Documented(&[]) },
        Answer { status: 401, media: Some("application/json"), body: r#"{"nobody": "said so"}"#, gives: Gives::Status },
        Answer { status: 403, media: Some("application/json"), body: r#"{"nobody": "said so"}"#, gives: Gives::Status },
        Answer { status: 404, media: Some("application/json"), body: r#"{"statusCode": 101, "type": "type 2", "description": "description 3", "correlationId": "correlationId 4", "errors": [{"propertyName": "propertyName 5", "description": ["description 6"]}]}"#, gives: Gives::Documented(&[]) },
        Answer { status: 500, media: Some("application/json"), body: r#"{"statusCode": 101, "type": "type 2", "description": "description 3", "correlationId": "correlationId 4", "errors": [{"propertyName": "propertyName 5", "description": ["description 6"]}]}"#, gives: Gives::Documented(&[]) },
        Answer { status: 502, media: Some("text/html"), body: "<html>out of order</html>", gives: Gives::Undocumented },
    ];
    exchange(&wanted, &answers, client, async |client| {
        let outcome = client.microsoft_agreements().update(value::<cloudcockpit::types::CustomerId>(r#""00000001-0000-4000-8000-00000000abcd""#), value::<cloudcockpit::types::UpdateAgreement>(r#"{"providerInstanceId": "00000001-0000-4000-8000-00000000abcd", "agreementDate": "2026-01-03T09:30:00Z", "keepPrimaryInformation": true, "firstName": "firstName 4", "lastName": "lastName 5", "email": "email 6", "phone": "phone 7"}"#))
            .x_correlation_id(value::<cloudcockpit::types::CorrelationId>(r#""00000001-0000-4000-8000-00000000abcd""#))
            .await;
        told(outcome, documented)
    })
    .await;
}

#[test]
fn type_tenant_domain() {
    each_form_survives::<cloudcockpit::types::TenantDomain>(PAIRS, &[
        r#""TenantDomain 1 \"ü\\\n😀""#,
    ], &[]);
}

#[test]
fn type_customer_id() {
    each_form_survives::<cloudcockpit::types::CustomerId>(PAIRS, &[
        r#""00000001-0000-4000-8000-00000000abcd""#,
    ], &[]);
}

#[test]
fn type_provider_instance_id() {
    each_form_survives::<cloudcockpit::types::ProviderInstanceId>(PAIRS, &[
        r#""00000001-0000-4000-8000-00000000abcd""#,
    ], &[]);
}

#[test]
fn type_correlation_id() {
    each_form_survives::<cloudcockpit::types::CorrelationId>(PAIRS, &[
        r#""00000001-0000-4000-8000-00000000abcd""#,
    ], &[]);
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
fn type_api_error() {
    each_form_survives::<cloudcockpit::types::ApiError>(PAIRS, &[
        r#"{"statusCode": 101, "type": "type 2", "description": "description 3", "correlationId": "correlationId 4", "errors": [{"propertyName": "propertyName 5", "description": ["description 6"]}]}"#,
        "{}",
    ], &[
        r#"{"statusCode": 107, "type": null, "description": null, "correlationId": null, "errors": null}"#,
        r#"{"statusCode": null, "type": null, "description": null, "correlationId": null, "errors": null}"#,
        r#"{"statusCode": 101, "type": "type 2", "description": "description 3", "correlationId": "correlationId 4", "errors": [{"propertyName": "propertyName 5", "description": ["description 6"]}], "a member that nobody wrote down": [1.50, null]}"#,
    ]);
}

#[test]
fn type_property_error() {
    each_form_survives::<cloudcockpit::types::PropertyError>(PAIRS, &[
        r#"{"propertyName": "propertyName 1 \"ü\\\n😀", "description": ["description 2"]}"#,
        "{}",
    ], &[
        r#"{"propertyName": null, "description": null}"#,
        r#"{"propertyName": "propertyName 1 \"ü\\\n😀", "description": ["description 2"], "a member that nobody wrote down": [1.50, null]}"#,
    ]);
}

#[test]
fn example_update_agreement_printed() {
    Printed {
        body: r#"{
  "providerInstanceId": "string",
  "agreementDate": "2024-05-04T09:42:00+00:00",
  "keepPrimaryInformation": true,
  "firstName": "string",
  "lastName": "string",
  "email": "string",
  "phone": "string"
}
"#,
        breaks: &["uuid-placeholder"],
        mended: Some(r#"{
  "providerInstanceId": "5f0c1e0a-6d3b-4c52-9a41-2b8f7d6e9c10",
  "agreementDate": "2024-05-04T09:42:00+00:00",
  "keepPrimaryInformation": true,
  "firstName": "string",
  "lastName": "string",
  "email": "string",
  "phone": "string"
}
"#),
    }
    .check::<cloudcockpit::types::UpdateAgreement>(PAIRS);
}

#[test]
fn example_update_agreement_curl() {
    Printed {
        body: r#"{"providerInstanceId":"string","agreementDate":"2024-05-04T09:42:00+00:00","keepPrimaryInformation":true,"firstName":"string","lastName":"string","email":"string","phone":"string"}
"#,
        breaks: &["uuid-placeholder"],
        mended: Some(r#"{"providerInstanceId":"5f0c1e0a-6d3b-4c52-9a41-2b8f7d6e9c10","agreementDate":"2024-05-04T09:42:00+00:00","keepPrimaryInformation":true,"firstName":"string","lastName":"string","email":"string","phone":"string"}
"#),
    }
    .check::<cloudcockpit::types::UpdateAgreement>(PAIRS);
}

#[test]
fn example_api_error_printed() {
    Printed {
        body: r#"{
  "statusCode": 42,
  "type": "string",
  "description": "string",
  "correlationId": "string",
  "errors": [
    {
      "propertyName": "string",
      "description": [
        "string"
      ]
    }
  ]
}
"#,
        breaks: &[],
        mended: None,
    }
    .check::<cloudcockpit::types::ApiError>(PAIRS);
}
