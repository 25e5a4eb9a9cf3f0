//! Calls that break a documented rule: all violations are told, and nothing is sent unless that is asked for.

use fasttrack::runtime::{ErrorKind, Integer};
use fasttrack::types::{EntitlementUpdate, L1Id, ServiceId};
use specwright_tests::server::{Answer, Server};

use crate::fasttrack::{client, tenant};

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
