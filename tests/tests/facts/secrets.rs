//! Secrets are sent and shown nowhere else.

use std::fmt::{Debug, Display};

use specwright_tests::certificates::certificate;
use specwright_tests::server::{Answer, Server};

const SECRET: &str = "hunter2-is-no-secret";

#[track_caller]
fn hides(value: &impl Debug) {
    let shown = format!("{value:?}\n{value:#?}");
    assert!(!shown.contains(SECRET) && !shown.contains("PRIVATE KEY"), "{shown}");
}

#[track_caller]
fn hides_in_text(value: &impl Display) {
    assert!(!value.to_string().contains(SECRET), "{value}");
}

#[tokio::test]
async fn in_nothing_that_can_be_printed() {
    let body = validation();
    let server = Server::always(Answer::json(500, &format!(r#"{{"you said": "{SECRET}"}}"#))).await;
    let builder = activeplatform::Client::builder(SECRET, &server.address);
    hides(&builder);
    let client = builder.build().unwrap();
    hides(&client);
    let plans = client.plans();
    hides(&plans);
    let call = plans.validate_attributes("1".parse().unwrap(), "2".parse().unwrap(), body);
    hides(&call);
    let error = call.await.unwrap_err();
    assert_eq!(server.only().header("x-api-token"), Some(SECRET));
    hides(&error);
    hides_in_text(&error);
}

fn validation() -> activeplatform::types::Validation {
    activeplatform::runtime::from_str(r#"{"data": {"account_id": 1, "attributes": []}}"#).unwrap()
}

#[tokio::test]
async fn in_no_call_with_a_token_of_its_own() {
    let server = Server::always(Answer::new(404, Some("text/html"), "<html>")).await;
    let builder = fasttrack::Client::builder(certificate()).base_url_without_version(&server.address);
    hides(&builder);
    let client = builder.build().unwrap();
    hides(&client);
    let call = client.time_zones().list().bearer_token(SECRET);
    hides(&call);
    let error = call.await.unwrap_err();
    assert_eq!(server.only().header("authorization"), Some(format!("Bearer {SECRET}").as_str()));
    hides(&error);
    hides_in_text(&error);
}

#[tokio::test]
async fn in_no_error_of_building() {
    let tenant = cloudcockpit::types::TenantDomain::from("portal.cloudcockpit.com");
    let built = cloudcockpit::Client::builder(format!("{SECRET}\n"), tenant).base_url("no address").build();
    let error = built.unwrap_err();
    hides(&error);
    hides_in_text(&error);
}

#[tokio::test]
async fn and_not_where_a_redirect_leads_elsewhere() {
    let other = Server::always(Answer::json(200, "[]")).await;
    let redirect = format!("HTTP/1.1 307 X\r\nLocation: {}/elsewhere\r\nContent-Length: 0\r\n\r\n", other.address);
    let server = Server::always(Answer::Whole(redirect.into_bytes())).await;
    let client = fasttrack::Client::builder(certificate()).base_url_without_version(&server.address).build().unwrap();
    let _ = client.time_zones().list().bearer_token(SECRET).await;
    assert_eq!(server.only().header("authorization"), Some(format!("Bearer {SECRET}").as_str()));
    for seen in other.take() {
        assert_eq!(seen.header("authorization"), None);
    }
}
