//! Answers that are not as the pages say: what callers get to know of them.

use fasttrack::runtime::{DriftMode, ErrorKind, from_str_with_drift};
use specwright_tests::server::{Answer, Server};

use crate::fasttrack::tenant;
use crate::{activeplatform, cloudcockpit, cloudmore};

type Drifts = [fasttrack::runtime::Drift];

/// Kind, pattern, what the page says and what came, in a line for each.
fn lines(drift: &Drifts) -> Vec<String> {
    let line = |drift: &fasttrack::runtime::Drift| {
        format!("{} {}: {}, not {}", drift.kind(), drift.pattern(), drift.says(), drift.came())
    };
    drift.iter().map(line).collect()
}

/// A page of contacts in which little is as documented.
const CONTACTS: &str = r#"{"count": null, "rfaId": null, "total": 2, "items": [
    {"contactId": "6a02fc17-68b2-4ca7-8891-350ccd89539c", "email": null, "phone": "+49 30 1234"},
    {"contactId": null, "services": [{"id": {"x": 1}, "name": "Exchange", "secret": "hunter2"}], "contactType": {"id": [7]}}]}"#;

#[tokio::test]
async fn contacts_of_fasttrack() {
    let server = Server::always(Answer::json(200, CONTACTS)).await;
    let client = crate::fasttrack::client(&server.address);
    let quiet = client.contacts().list(tenant()).reply().await.unwrap();
    assert!(quiet.drift.is_empty() && client.drift().is_empty());

    let reply = client.contacts().list(tenant()).drift(DriftMode::Report).reply().await.unwrap();
    assert_eq!(reply.value, quiet.value);
    assert_eq!(
        lines(&reply.drift),
        [
            "null /count: no null, not null",
            "unknown-member /total: no such member, not a number",
            "null /items/*/contactId: no null, not null",
            "undocumented-value /items/*/services/*/id: a number or a string, not an object of 1 member",
            "unknown-member /items/*/services/*/secret: no such member, not a string of 7 characters",
            "undocumented-value /items/*/contactType/id: a number or a string, not an array of 1 item",
        ]
    );
    assert_eq!(reply.drift[3].pointer(), "/items/1/services/0/id");
    assert!(reply.drift.iter().all(|drift| drift.operation() == "contacts.list" && !drift.source().is_empty()));

    let error = client.contacts().list(tenant()).drift(DriftMode::Strict).await.unwrap_err();
    assert!(matches!(error.kind(), ErrorKind::Drift(drift) if drift.len() == 6), "{error}");
    let shown = format!("{error} {error:?} {} {:?}", client.drift(), client.drift());
    assert!(!shown.contains("hunter2") && !shown.contains("1234"), "{shown}");
    assert!(client.drift().iter().all(|entry| entry.count() == 2));
}

#[tokio::test]
async fn keys_of_maps_and_nested_lists() {
    let body = r#"{"Success Manager": {"id": "6a02fc17-68b2-4ca7-8891-350ccd89539c", "name": null, "primaryServices": [{"id": 1, "note": "a"}]},
        "Another": {"isPrimary": null, "primaryServices": [{"id": 1, "note": "b"}]}}"#;
    let server = Server::always(Answer::json(200, body)).await;
    let client = crate::fasttrack::client(&server.address);
    let reply = client.assignments().get(tenant()).drift(DriftMode::Report).reply().await.unwrap();
    let patterns: Vec<_> = client.drift().iter().map(|entry| entry.first().pattern().to_owned()).collect();
    assert!(patterns.contains(&"/*/primaryServices/*/note".to_owned()), "{patterns:?}");
    assert!(reply.drift.iter().any(|drift| drift.pointer() == "/Success Manager/primaryServices/0/note"));
    assert!(patterns.contains(&"/*/isPrimary".to_owned()), "{patterns:?}");
}

#[tokio::test]
async fn members_that_a_key_tells_the_type_of() {
    let body = r#"[{"key": "colour", "value": {"rgb": 1}}, {"key": "reservation_scope", "value": 4},
        {"key": "azure_subscriptions", "value": ["a"], "why": true}, {"key": null, "value": 1},
        {"key": "new_customer_domain", "value": "a.onmicrosoft.com", "microsoft_customer_agreement": null}]"#;
    let server = Server::always(Answer::new(200, Some("application/vnd.api+json"), body)).await;
    let (reseller, plan) = activeplatform::ids();
    let client = activeplatform::client(&server.address);
    let call = client.plans().validate_attributes(reseller, plan, activeplatform::validation(Vec::new()));
    let reply = call.drift(DriftMode::Report).unchecked().reply().await.unwrap();
    let places: Vec<_> = reply.drift.iter().map(|drift| format!("{} {}", drift.kind(), drift.pointer())).collect();
    let wanted = [
        "undocumented-value /0/key",
        "undocumented-value /1/value",
        "unknown-member /2/why",
        "null /3/key",
        "null /4/microsoft_customer_agreement",
    ];
    assert_eq!(places, wanted, "{:#?}", reply.drift);
}

#[tokio::test]
async fn numbers_that_a_page_does_not_list() {
    let server = Server::always(Answer::json(200, r#"{"attestationId": "a-1", "status": 7}"#)).await;
    let (reseller, organization) = cloudmore::ids();
    let client = cloudmore::client(&server.address);
    let reply = client.attestations().get(reseller, organization).drift(DriftMode::Report).reply().await.unwrap();
    assert_eq!(lines(&reply.drift), ["undocumented-value /status: one of `0`, `1`, `2`, not a number"]);
    server.answer(Answer::new(404, None, ""));
    let absent = client.attestations().get(reseller, organization).drift(DriftMode::Strict).await.unwrap();
    assert_eq!(absent, None, "an absence that is documented is no drift");
}

#[tokio::test]
async fn successes_that_a_page_does_not_list() {
    let server = Server::always(Answer::new(202, None, "")).await;
    let client = cloudcockpit::client(&server.address);
    let call = || client.microsoft_agreements().update(cloudcockpit::customer(), cloudcockpit::agreement(true));
    let reply = call().drift(DriftMode::Report).reply().await.unwrap();
    assert_eq!(lines(&reply.drift), ["undocumented-status : no such status, not status 202"]);
    let error = call().drift(DriftMode::Strict).await.unwrap_err();
    assert!(matches!(error.kind(), ErrorKind::Drift(_)), "{error}");
    server.answer(Answer::new(200, None, ""));
    call().drift(DriftMode::Strict).await.unwrap();
}

#[tokio::test]
async fn errors_keep_what_they_are() {
    let problem = r#"{"title": "t", "errors": [{"detail": "d", "hint": "h"}]}"#;
    let server = Server::always(Answer::new(400, Some("application/problem+json"), problem)).await;
    let (reseller, organization) = cloudmore::ids();
    let client = cloudmore::client(&server.address);
    let call = || client.attestations().get(reseller, organization);
    let error = call().drift(DriftMode::Strict).await.unwrap_err();
    assert!(error.documented().is_some(), "{error}");
    assert_eq!(lines(error.drift()), ["unknown-member /errors/*/hint: no such member, not a string of 1 character"]);
    server.answer(Answer::json(418, "{}"));
    let error = call().drift(DriftMode::Strict).await.unwrap_err();
    assert!(!matches!(error.kind(), ErrorKind::Drift(_)), "{error}");
}

#[test]
fn payloads_that_no_call_answers() {
    use cloudblue::types::ImportSubscription;
    let set = |more: &str| {
        format!(
            r#"{{"activationParameters": [{{"key": "microsoft_order_type", "value": "import_subscription"}},
            {{"key": "microsoft_domain", "value": "a.onmicrosoft.com"}},
            {{"key": "import_microsoft_subscription_id", "value": "6a02fc17-68b2-4ca7-8891-350ccd89539c"}}{more}"#
        )
    };
    let (_, drift) = from_str_with_drift::<ImportSubscription>(&set("]}")).unwrap();
    assert_eq!(lines(&drift), [""; 0]);
    let (_, drift) =
        from_str_with_drift::<ImportSubscription>(&set(r#", {"key": "colour", "value": "red"}], "beside": 1}"#))
            .unwrap();
    assert_eq!(
        lines(&drift),
        [
            "unknown-member /beside: no such member, not a number",
            "unknown-member /colour: no such member, not an object of 2 members"
        ]
    );
}

/// A bound of a type is looked at in what a service answers too.
#[tokio::test]
async fn bounds_of_answers() {
    let server = Server::always(Answer::json(200, r#"{"dateLastUpdated": "yesterday"}"#)).await;
    let client = crate::fasttrack::client(&server.address);
    let reply = client.usage().get_current().drift(DriftMode::Report).reply().await.unwrap();
    assert_eq!(
        lines(&reply.drift),
        ["bound /dateLastUpdated: a date with time and offset (RFC 3339), not another value"]
    );
    assert_eq!(reply.drift[0].rule(), Some("CurrentUsage.dateLastUpdated.format"));
}
