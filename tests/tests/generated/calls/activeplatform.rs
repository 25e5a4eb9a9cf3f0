// @generated from specs/activeplatform by `cargo xtask regenerate`. Changes made here are lost.

//! Every operation of `activeplatform` called over HTTP, every type and printed payload read and written back.

#[allow(unused_imports)] // Not every API needs all of it.
use crate::exchange::{Answer, Gives, Said, Wanted, exchange, json, told, value};
use crate::payload::{Printed, each_form_survives};

/// Members with lists of key and value entries, whose order has no meaning.
const PAIRS: &[&str] = &[];

/// A client of the server at an address.
fn client(address: &str) -> activeplatform::Client {
    activeplatform::Client::builder("secret of token", address.to_owned() + "/given")
        .build()
        .unwrap()
}

/// What a documented error says.
fn documented(error: &activeplatform::Documented) -> Said {
    let body = match error {
        activeplatform::Documented::Json(body) => Some(json(body)),
        activeplatform::Documented::Status(_) => None,
        other => panic!("{other:?} is not expected"),
    };
    Said { body, known: error.known().iter().map(|known| (known.id().to_owned(), format!("{known:?}"))).collect() }
}

#[tokio::test]
async fn call_plans_validate_attributes() {
    let wanted = Wanted {
        method: "POST",
        path: &["given", "api", "v3", "resellers", "101", "plans", "102", "provisioning_attributes", "validation"],
        query: &[],
        headers: &[("accept", "application/vnd.api+json"), ("content-type", "application/vnd.api+json"), ("x-api-token", "secret of token")],
        absent: &[],
        body: Some(r#"{"data": {"account_id": 101, "attributes": [{"key": "reservation_scope", "value": "All Subscriptions"}]}}"#),
        pairs: PAIRS,
    };
    let answers = [
        Answer { status: 200, media: Some("application/json"), body: r#"[{"microsoft_customer_agreement": true, "key": "reservation_scope", "value": "All Subscriptions"}]"#, gives: Gives::Value },
        Answer { status: 422, media: Some("application/json"), body: r#"{"anything": [1, 2.50, 123456789012345678901234567890]}"#, gives: Gives::Documented(&[]) },
        Answer { status: 422, media: Some("application/json"), body: r#"{"errors": ["Validation is failed"]}"#, gives: Gives::Documented(&[("vendor-failure", &[])]) }, // documented-text
        Answer { status: 422, media: Some("application/json"), body: r#"{"errors": ["Plan does not have provisioning attributes"]}"#, gives: Gives::Documented(&[("nothing-to-validate", &[])]) }, // documented-text
        Answer { status: 422, media: Some("application/json"), body: r#"{"errors": ["Request contains two types of domains (new and exist)"]}"#, gives: Gives::Documented(&[("two-kinds-of-domain", &[])]) }, // documented-text
        Answer { status: 422, media: Some("application/json"), body: r#"{"errors": ["Subdomain is invalid. Must be '.onmicrosoft.com'"]}"#, gives: Gives::Documented(&[("bad-domain-ending", &[])]) }, // documented-text
        Answer { status: 422, media: Some("application/json"), body: r#"{"errors": ["Account already has a domain captured0.example.com in the Microsoft network"]}"#, gives: Gives::Documented(&[("account-has-domain", &["captured0.example.com"])]) }, // documented-text
        Answer { status: 422, media: Some("application/json"), body: r#"{"errors": ["Must be subscription to Microsoft Azure service"]}"#, gives: Gives::Documented(&[("azure-subscription-missing", &[])]) }, // documented-text
        Answer { status: 422, media: Some("application/json"), body: r#"{"errors": ["Account id must be the owner of subscription id"]}"#, gives: Gives::Documented(&[("not-account-owner", &[])]) }, // documented-text
        Answer { status: 500, media: Some("text/html"), body: "<html>out of order</html>", gives: Gives::Undocumented },
    ];
    exchange(&wanted, &answers, client, async |client| {
        let outcome = client.plans().validate_attributes(value::<activeplatform::types::ResellerId>("101"), value::<activeplatform::types::PlanId>("102"), value::<activeplatform::types::Validation>(r#"{"data": {"account_id": 101, "attributes": [{"key": "reservation_scope", "value": "All Subscriptions"}]}}"#))
            .await;
        told(outcome, documented)
    })
    .await;
}

#[test]
fn type_reseller_id() {
    each_form_survives::<activeplatform::types::ResellerId>(PAIRS, &[
        "101",
    ], &[]);
}

#[test]
fn type_plan_id() {
    each_form_survives::<activeplatform::types::PlanId>(PAIRS, &[
        "101",
    ], &[]);
}

#[test]
fn type_account_id() {
    each_form_survives::<activeplatform::types::AccountId>(PAIRS, &[
        "101",
    ], &[]);
}

#[test]
fn type_reservation_scope() {
    each_form_survives::<activeplatform::types::ReservationScope>(PAIRS, &[
        r#""All Subscriptions""#,
    ], &[
        r#""a value that nobody wrote down""#,
    ]);
}

#[test]
fn type_azure_subscription_label() {
    each_form_survives::<activeplatform::types::AzureSubscriptionLabel>(PAIRS, &[
        r#""AzureSubscriptionLabel 1 \"ü\\\n😀""#,
    ], &[]);
}

#[test]
fn type_customer_domain() {
    each_form_survives::<activeplatform::types::CustomerDomain>(PAIRS, &[
        r#""example.onmicrosoft.com""#,
    ], &[]);
}

#[test]
fn type_validation() {
    each_form_survives::<activeplatform::types::Validation>(PAIRS, &[
        r#"{"data": {"account_id": 101, "attributes": [{"key": "reservation_scope", "value": "All Subscriptions"}]}}"#,
        r#"{"data": {"account_id": 102, "attributes": [{"key": "reservation_scope", "value": "All Subscriptions"}]}}"#,
    ], &[
        r#"{"data": {"account_id": 103, "attributes": [{"key": "reservation_scope", "value": "All Subscriptions"}]}}"#,
    ]);
}

#[test]
fn type_validation_data() {
    each_form_survives::<activeplatform::types::ValidationData>(PAIRS, &[
        r#"{"account_id": 101, "attributes": [{"key": "reservation_scope", "value": "All Subscriptions"}]}"#,
        r#"{"account_id": 102, "attributes": [{"key": "reservation_scope", "value": "All Subscriptions"}]}"#,
    ], &[
        r#"{"account_id": 103, "attributes": [{"key": "reservation_scope", "value": "All Subscriptions"}]}"#,
    ]);
}

#[test]
fn type_attribute() {
    each_form_survives::<activeplatform::types::Attribute>(PAIRS, &[
        r#"{"key": "reservation_scope", "value": "All Subscriptions"}"#,
        r#"{"key": "azure_subscriptions", "value": ["azure_subscriptions 1 \"ü\\\n😀"]}"#,
        r#"{"key": "new_customer_domain", "value": "example.onmicrosoft.com"}"#,
    ], &[
        r#"{"key": "a key nobody wrote down", "value": {"anything": [1, 2.50, 123456789012345678901234567890]}}"#,
    ]);
}

#[test]
fn type_validated_attribute() {
    each_form_survives::<activeplatform::types::ValidatedAttribute>(PAIRS, &[
        r#"{"microsoft_customer_agreement": true, "key": "reservation_scope", "value": "All Subscriptions"}"#,
        "{}",
    ], &[
        r#"{"microsoft_customer_agreement": null, "key": "reservation_scope", "value": "All Subscriptions"}"#,
        r#"{"microsoft_customer_agreement": true, "key": "reservation_scope", "value": "All Subscriptions", "a member that nobody wrote down": [1.50, null]}"#,
    ]);
}

#[test]
fn example_plans_validate_attributes_request_reservation_request() {
    Printed {
        body: r##"{
    "data": {
        "account_id": 784,
        "attributes": [
            {
                "key": "reservation_scope",
                "value": "All Subscriptions"
            },
            {
                "key": "azure_subscriptions",
                "value": [
                    "#3007831 Azure (Office365 plugin) (XXXXXXX-XXXX-XXXX-XXXX-XXXXXXXXXXXX)"
                ]
            }
        ]
    }
}
"##,
        breaks: &[],
        mended: None,
    }
    .check::<activeplatform::types::Validation>(PAIRS);
}

#[test]
fn example_plans_validate_attributes_request_new_domain_request() {
    Printed {
        body: r#"{
    "data": {
        "account_id": 784,
        "attributes": [
            {
                "key": "new_customer_domain",
                "value": "example.onmicrosoft.com"
            }
        ]
    }
}
"#,
        breaks: &[],
        mended: None,
    }
    .check::<activeplatform::types::Validation>(PAIRS);
}

#[test]
fn example_plans_validate_attributes_response_reservation_response() {
    Printed {
        body: r#"[
    {
        "key": "reservation_scope",
        "value": "All Subscriptions"
    },
    {
        "key": "azure_subscriptions",
        "value": [
            "3007831 Azure (Office365 plugin) (XXXXXXX-XXXX-XXXX-XXXX-XXXXXXXXXXXX)"
        ]
    }
]
"#,
        breaks: &[],
        mended: None,
    }
    .check::<Vec<activeplatform::types::ValidatedAttribute>>(PAIRS);
}

#[test]
fn example_plans_validate_attributes_response_new_domain_response() {
    Printed {
        body: r#"[
    {
        "key": "new_customer_domain",
        "value": "example.onmicrosoft.com",
        "microsoft_customer_agreement": true
    }
]
"#,
        breaks: &[],
        mended: None,
    }
    .check::<Vec<activeplatform::types::ValidatedAttribute>>(PAIRS);
}
