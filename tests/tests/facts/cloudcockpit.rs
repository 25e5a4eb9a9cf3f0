//! CloudCockpit: headers, three states of the members, and what each status brings.

use cloudcockpit::runtime::{ErrorKind, Patch, Retry, Timestamp};
use cloudcockpit::types::{CorrelationId, CustomerId, ProviderInstanceId, TenantDomain, UpdateAgreement};
use cloudcockpit::{Client, Documented};
use specwright_tests::server::{Answer, Server};
use specwright_tests::tree::assert_same;

const CUSTOMER: &str = "0f8fad5b-d9cb-469f-a165-70867728950e";
const PROVIDER: &str = "7c9e6679-7425-40de-944b-e07fc1f90ae7";

pub fn client(address: &str) -> Client {
    let tenant = TenantDomain::from("portal.cloudcockpit.com");
    Client::builder("eyJ0eXAiO", tenant).retry(Retry::off()).base_url(format!("{address}/v1")).build().unwrap()
}

pub fn customer() -> CustomerId {
    CUSTOMER.parse().unwrap()
}

pub fn agreement(keep: bool) -> UpdateAgreement {
    let date: Timestamp = "2024-05-04T09:42:00+00:00".parse().unwrap();
    let provider: ProviderInstanceId = PROVIDER.parse().unwrap();
    UpdateAgreement::new(provider, date, keep)
}

#[tokio::test]
async fn an_agreement_is_patched_as_printed() {
    let server = Server::always(Answer::new(200, None, "")).await;
    let correlation: CorrelationId = PROVIDER.parse().unwrap();
    let body = agreement(false).first_name("Ada").last_name("Lovelace").email("ada@example.com").phone("12345");
    client(&server.address)
        .microsoft_agreements()
        .update(customer(), body)
        .x_correlation_id(correlation)
        .await
        .unwrap();

    let seen = server.only();
    assert_eq!(seen.method, "PATCH");
    assert_eq!(seen.target, format!("/v1/Customers/{CUSTOMER}/microsoft-customer-agreement"));
    assert_eq!(seen.header("x-tenant"), Some("portal.cloudcockpit.com"));
    assert_eq!(seen.header("authorization"), Some("Bearer eyJ0eXAiO"));
    assert_eq!(seen.header("x-correlation-id"), Some(PROVIDER));
    assert_eq!(seen.header("content-type"), Some("application/json"));
    assert_same(
        &seen.body,
        &format!(
            r#"{{"providerInstanceId": "{PROVIDER}", "agreementDate": "2024-05-04T09:42:00+00:00",
                "keepPrimaryInformation": false, "firstName": "Ada", "lastName": "Lovelace",
                "email": "ada@example.com", "phone": "12345"}}"#
        ),
    );
}

#[tokio::test]
async fn absent_null_and_value_are_three_things() {
    let server = Server::always(Answer::new(200, None, "")).await;
    let body = agreement(true).first_name("Ada").email(Patch::Null);
    client(&server.address).microsoft_agreements().update(customer(), body).await.unwrap();
    let seen = server.only();
    let made: CorrelationId = seen.header("x-correlation-id").unwrap().parse().unwrap();
    assert_ne!(made, PROVIDER.parse().unwrap());
    assert_same(
        &seen.body,
        &format!(
            r#"{{"providerInstanceId": "{PROVIDER}", "agreementDate": "2024-05-04T09:42:00+00:00",
                "keepPrimaryInformation": true, "firstName": "Ada", "email": null}}"#
        ),
    );
}

#[tokio::test]
async fn each_status_brings_what_the_page_says() {
    let body = r#"{"statusCode": 42, "type": "string", "description": "string", "correlationId": null,
        "errors": [{"propertyName": "phone", "description": ["too long"]}]}"#;
    let server = Server::start().await;
    let client = client(&server.address);
    for status in [400, 404, 500] {
        server.answer(Answer::json(status, body));
        let error = client.microsoft_agreements().update(customer(), agreement(true)).await.unwrap_err();
        let ErrorKind::Documented(Documented::ApiError(told)) = error.kind() else { panic!("{error:?}") };
        assert_eq!(told.status_code, Some(42));
        assert_eq!(told.errors.as_ref().unwrap()[0].description.as_ref().unwrap(), &["too long"]);
        assert_same(&cloudcockpit::runtime::to_string(told), body);
    }
    for status in [401, 403] {
        server.answer(Answer::new(status, Some("text/html"), "<html>no</html>"));
        let error = client.microsoft_agreements().update(customer(), agreement(true)).await.unwrap_err();
        assert!(matches!(error.kind(), ErrorKind::Documented(Documented::Status(known)) if *known == status));
        assert_eq!(error.body().unwrap().as_ref(), b"<html>no</html>");
    }
    server.answer(Answer::json(418, "{}"));
    let error = client.microsoft_agreements().update(customer(), agreement(true)).await.unwrap_err();
    assert!(matches!(error.kind(), ErrorKind::Undocumented) && error.status().unwrap() == 418);
}
