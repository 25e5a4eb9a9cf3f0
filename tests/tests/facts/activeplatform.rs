//! ActivePlatform: the printed requests and answers, and every documented error text.

use activeplatform::runtime::{ErrorKind, Integer, Json, Retry};
use activeplatform::types::{
    AccountId, Attribute, AzureSubscriptionLabel, CustomerDomain, PlanId, ResellerId, ReservationScope, Validation,
    ValidationData,
};
use activeplatform::{Client, Known};
use specwright_tests::server::{Answer, Server};
use specwright_tests::tree::assert_same;

const TOKEN: &str = "a-token-of-a-manager";

pub fn client(address: &str) -> Client {
    Client::builder(TOKEN, address).retry(Retry::off()).build().unwrap()
}

pub fn validation(attributes: Vec<Attribute>) -> Validation {
    Validation::new(ValidationData::new(AccountId::from(784), attributes))
}

pub fn ids() -> (ResellerId, PlanId) {
    (ResellerId(Integer::from(1)), PlanId(Integer::from(1770)))
}

#[tokio::test]
async fn a_reservation_is_sent_as_printed() {
    let answer = r#"[{"key": "reservation_scope", "value": "All Subscriptions"},
        {"key": "azure_subscriptions", "value": ["3007831 Azure (Office365 plugin) (XXXXXXX-XXXX-XXXX-XXXX-XXXXXXXXXXXX)"]}]"#;
    let server = Server::always(Answer::new(200, Some("application/vnd.api+json"), answer)).await;
    let label = "#3007831 Azure (Office365 plugin) (XXXXXXX-XXXX-XXXX-XXXX-XXXXXXXXXXXX)";
    let body = validation(vec![
        Attribute::ReservationScope(ReservationScope::AllSubscriptions),
        Attribute::AzureSubscriptions(vec![AzureSubscriptionLabel::from(label)]),
    ]);
    let (reseller, plan) = ids();
    let validated = client(&server.address).plans().validate_attributes(reseller, plan, body).await.unwrap();

    let seen = server.only();
    assert_eq!(seen.method, "POST");
    assert_eq!(seen.target, "/api/v3/resellers/1/plans/1770/provisioning_attributes/validation");
    assert_eq!(seen.header("x-api-token"), Some(TOKEN));
    assert_eq!(seen.header("content-type"), Some("application/vnd.api+json"));
    assert_eq!(seen.header("accept"), Some("application/vnd.api+json"));
    assert_same(
        &seen.body,
        r##"{"data": {"account_id": 784, "attributes": [
            {"key": "reservation_scope", "value": "All Subscriptions"},
            {"key": "azure_subscriptions",
             "value": ["#3007831 Azure (Office365 plugin) (XXXXXXX-XXXX-XXXX-XXXX-XXXXXXXXXXXX)"]}]}}"##,
    );
    assert_eq!(validated.len(), 2);
    assert_same(&activeplatform::runtime::to_string(&validated), answer);
}

#[tokio::test]
async fn a_new_domain_may_accept_the_agreement() {
    let answer =
        r#"[{"key": "new_customer_domain", "value": "example.onmicrosoft.com", "microsoft_customer_agreement": true}]"#;
    let server = Server::always(Answer::json(201, answer)).await;
    let domain = CustomerDomain::from("example.onmicrosoft.com");
    let body = validation(vec![Attribute::NewCustomerDomain(domain.clone())]);
    let (reseller, plan) = ids();
    let validated = client(&server.address).plans().validate_attributes(reseller, plan, body).await.unwrap();
    assert_same(
        &server.only().body,
        r#"{"data": {"account_id": 784, "attributes": [{"key": "new_customer_domain", "value": "example.onmicrosoft.com"}]}}"#,
    );
    assert_eq!(validated[0].attribute, Some(Attribute::NewCustomerDomain(domain)));
    assert_eq!(validated[0].microsoft_customer_agreement, Some(true));
}

#[tokio::test]
async fn keys_that_the_page_does_not_list_go_both_ways() {
    let answer = r#"[{"key": "colour", "value": {"rgb": [1, 2.50]}, "why": null}]"#;
    let server = Server::always(Answer::json(200, answer)).await;
    let other = Attribute::Other { key: "colour".into(), value: Json::parse(r#"{"rgb": [1, 2.50]}"#).unwrap() };
    let (reseller, plan) = ids();
    let call = client(&server.address).plans().validate_attributes(reseller, plan, validation(vec![other.clone()]));
    let validated = call.await.unwrap();
    assert!(server.only().body.contains(r#"{"key":"colour","value":{"rgb": [1, 2.50]}}"#));
    assert_eq!(validated[0].attribute, Some(other));
    assert_same(&activeplatform::runtime::to_string(&validated), answer);
}

#[tokio::test]
async fn every_documented_text_is_recognized() {
    let texts = [
        ("Validation is failed", Known::VendorFailure),
        ("Plan does not have provisioning attributes", Known::NothingToValidate),
        ("Request contains two types of domains (new and exist)", Known::TwoKindsOfDomain),
        ("Subdomain is invalid. Must be '.onmicrosoft.com'", Known::BadDomainEnding),
        (
            "Account already has a domain fabrikam.onmicrosoft.com in the Microsoft network",
            Known::AccountHasDomain { domain: "fabrikam.onmicrosoft.com".into() },
        ),
        ("Must be subscription to Microsoft Azure service", Known::AzureSubscriptionMissing),
        ("Account id must be the owner of subscription id", Known::NotAccountOwner), // documented-text
    ];
    let server = Server::start().await;
    let client = client(&server.address);
    for (text, wanted) in texts {
        server.answer(Answer::json(422, &format!(r#"{{"errors": [{{"detail": "{text}"}}]}}"#)));
        let (reseller, plan) = ids();
        let error = client.plans().validate_attributes(reseller, plan, validation(Vec::new())).await.unwrap_err();
        assert_eq!(error.status().unwrap(), 422);
        let ErrorKind::Documented(documented) = error.kind() else { panic!("{error:?}") };
        assert_eq!(documented.known(), std::slice::from_ref(&wanted), "{text}");
        assert!(!wanted.meaning().is_empty() && !wanted.remedy().is_empty(), "{text}");
        assert_eq!(wanted.retryable(), wanted == Known::VendorFailure, "{text}");
    }
}
