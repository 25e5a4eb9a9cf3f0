//! Calls that break a documented rule: all violations are told, and nothing is sent unless that is asked for.

use fasttrack::runtime::testing::{self as fake, FakeTransport};
use fasttrack::runtime::{ErrorKind, Evidence, Integer, Validate as _, Violation};
use fasttrack::types::{
    AcceptanceStatusId, DeclineReasonId, EntitlementUpdate, EntitlementUpdates, L1Id, ReferralUpdate, ServiceId,
};
use specwright_tests::server::{Answer, Server};

use crate::fasttrack::{TENANT, client, tenant};

/// Two records of one status with 90 seats.
fn records() -> Vec<EntitlementUpdate> {
    let status: L1Id = "6a02fc17-68b2-4ca7-8891-350ccd89539c".parse().unwrap();
    [40, 50].map(|count| EntitlementUpdate::new().l1id(status).entitlement_count(count)).into()
}

#[tokio::test]
async fn nothing_is_sent_of_what_breaks_a_rule() {
    let server = Server::always(Answer::json(200, "[]")).await;
    let client = client(&server.address);
    let update = || client.entitlements().update(tenant(), ServiceId::from(Integer::from(7)), records());

    let error = update().max_entitlement_seat_count(100).await.unwrap_err();
    let ErrorKind::Refused(violations) = error.kind() else { panic!("{error}") };
    let found: Vec<_> = violations.iter().map(|it| (it.pointer(), it.rule().id)).collect();
    assert_eq!(found, [("/body", "EntitlementUpdates.uniqueBy"), ("/body", "EntitlementUpdates.seats-add-up")]);
    assert!(server.take().is_empty());

    update().max_entitlement_seat_count(100).unchecked().await.unwrap();
    assert_eq!(server.take().len(), 1);
}

/// What the caller knows decides: the same body is sent, refused, or not looked at.
#[tokio::test]
async fn a_setter_of_a_call_brings_context() {
    let server = Server::always(Answer::json(200, "[]")).await;
    let client = client(&server.address);
    let update = || client.entitlements().update(tenant(), ServiceId::from(Integer::from(7)), records().split_off(1));
    update().await.unwrap();
    update().max_entitlement_seat_count(50).await.unwrap();
    assert_eq!(server.take().len(), 2);
    let error = update().max_entitlement_seat_count(51).await.unwrap_err();
    assert!(matches!(error.kind(), ErrorKind::Refused(violations) if violations.len() == 1), "{error}");
    assert!(server.take().is_empty());
}

/// The id is the one that the violation has; what else is broken refuses the call as before.
#[tokio::test]
async fn one_rule_is_left_out_by_its_id() {
    let server = Server::always(Answer::json(200, "[]")).await;
    let client = client(&server.address);
    let service = ServiceId::from(Integer::from(7));
    let update = || client.entitlements().update(tenant(), service.clone(), records()).max_entitlement_seat_count(100);

    let error = update().unchecked_rule("EntitlementUpdates.uniqueBy").await.unwrap_err();
    let ErrorKind::Refused(violations) = error.kind() else { panic!("{error}") };
    let ids: Vec<_> = violations.iter().map(|violation| violation.rule().id).collect();
    assert_eq!(ids, ["EntitlementUpdates.seats-add-up"]);
    assert!(update().unchecked_rule(ids[0]).await.is_err());
    assert!(server.take().is_empty());

    update().unchecked_rule("EntitlementUpdates.uniqueBy").unchecked_rule(ids[0]).await.unwrap();
    assert_eq!(server.take().len(), 1);
}

/// Pages and waits are made of calls with the same options, in both modes.
#[test]
fn calls_that_are_made_again_leave_it_out_too() {
    let service = FakeTransport::new();
    for _ in 0..2 {
        service.answer("contacts.list", fake::Answer::json(200, r#"{"hasMore": true, "items": [{"name": "Ada"}]}"#));
        service.answer("contacts.list", fake::Answer::json(200, r#"{"hasMore": false, "items": [{}]}"#));
    }
    let builder = fasttrack::Client::blocking(fake::certificate()).transport(service.clone());
    let client = builder.refuse(Evidence::Inferred).build().unwrap();
    let list = || client.contacts().list(tenant()).page(0);
    assert!(list().items().next().unwrap().is_err());
    assert!(list().unchecked_rule("contacts.list.query.pageSize.minimum").pages().next().unwrap().is_err());
    assert!(service.take_sent().is_empty());
    let without = || list().unchecked_rule("contacts.list.query.page.minimum");
    assert_eq!(without().items().map(Result::unwrap).collect::<Vec<_>>().len(), 2);
    assert_eq!(without().pages().map(Result::unwrap).collect::<Vec<_>>().len(), 2);
    assert_eq!(service.take_sent().len(), 4);
}

/// Both sides of what does not add up, and in which way a member is wrong.
#[test]
fn violations_say_what_was_found() {
    let status: L1Id = "6a02fc17-68b2-4ca7-8891-350ccd89539c".parse().unwrap();
    let records = EntitlementUpdates::from([EntitlementUpdate::new().l1id(status).entitlement_count(39)]);
    let broken = records.validate_with(&fasttrack::Context::new().max_entitlement_seat_count(50)).unwrap_err();
    let found: Vec<_> = broken.iter().map(Violation::what_was_found).collect();
    assert_eq!(found, [Some("39 against 50")]);
    assert!(broken.to_string().contains("; found 39 against 50 [EntitlementUpdates.seats-add-up; "), "{broken}");

    let declined = AcceptanceStatusId::from(status.0);
    let context = fasttrack::Context::new().declined_id(declined);
    let update = ReferralUpdate::new(declined).value_added_services_sold(true);
    let broken = update.validate_with(&context).unwrap_err();
    let found: Vec<_> = broken.iter().map(|it| (it.pointer(), it.what_was_found().unwrap())).collect();
    assert_eq!(found, [("/DeclineReasonId", "nothing"), ("/valueAddedServicesSold", "a value")]);
    // Ids are not shown.
    let broken = ReferralUpdate::new(declined).decline_reason_id(TENANT.parse::<DeclineReasonId>().unwrap());
    let broken = broken.validate_with(&context.earlier_id(declined)).unwrap_err();
    assert_eq!(broken.iter().next().unwrap().what_was_found(), Some("a UUID on both sides"));
}
