//! Both ways against one server over a socket, and how many lines each takes.

mod server;

use std::time::Duration;

use cloudmore::types::{AttestationStatus, OrganizationId, ResellerId};
use fasttrack::runtime::testing::certificate;
use fasttrack::types::{EntitlementUpdate, EntitlementUpdates, L1Id, ServiceId, TenantId};
use outside_service::by_hand;
use outside_service::generated::{Done, Service};
use server::Server;

const TENANT: &str = "3fa85f64-5717-4562-b3fc-2c963f66afa6";
const RESELLER: &str = "00000000-0000-0000-0000-000000000001";
const ORGANIZATION: &str = "00000000-0000-0000-0000-000000000002";
const L1: &str = "00000000-0000-0000-0000-00000000000a";

#[tokio::test]
async fn with_generated_crates() -> Done<()> {
    let server = Server::start()?;
    let fasttrack = format!("{}/ftop/{{version}}/api", server.address);
    let addresses = [fasttrack.as_str(), &server.address];
    let service = Service::new(addresses, certificate(), server::next_token)?;
    let tenant: TenantId = TENANT.parse()?;

    let ids = service.contacts(tenant).await?;
    assert_eq!(
        ids.iter().map(ToString::to_string).collect::<Vec<_>>(),
        server::contact_ids()
    );

    let l1: L1Id = L1.parse()?;
    let update = |count: i64, seats: i64| {
        let record = EntitlementUpdate::new().l1id(l1).entitlement_count(count);
        service.update((
            tenant,
            ServiceId(7.into()),
            EntitlementUpdates::from([record]),
            seats,
        ))
    };
    assert_eq!(update(50, 50).await, Ok(1));
    let refused = update(39, 50).await.unwrap_err();
    assert!(
        refused.starts_with("not sent: ") && refused.contains("seats-add-up"),
        "{refused}"
    );
    assert_eq!(
        update(13, 13).await,
        Err(r#"refused: Some("thirteen is no number of seats")"#.to_owned())
    );
    assert_eq!(server.count("PATCH"), 2);

    let (reseller, organization): (ResellerId, OrganizationId) =
        (RESELLER.parse()?, ORGANIZATION.parse()?);
    let attest = || service.attest((reseller, organization), Duration::from_millis(5));
    assert_eq!(
        attest().await?.status.map(AttestationStatus::as_i64),
        Some(2)
    );
    server.expire();
    let late = attest().await.unwrap_err();
    assert!(late.to_string().starts_with("over at"), "{late}");
    // Each token is good for three calls.
    assert!(server.count("401") > 0);
    Ok(())
}

#[tokio::test]
async fn by_hand_as_well() -> Done<()> {
    let server = Server::start()?;
    let client = by_hand::Client::new(&server.address, None)?;
    assert_eq!(
        by_hand::contacts(&client, TENANT).await?,
        server::contact_ids()
    );
    let records = |count| {
        [by_hand::EntitlementUpdate {
            l1id: L1.to_owned(),
            entitlement_count: count,
        }]
    };
    assert_eq!(
        by_hand::update(&client, (TENANT, 7), &records(50), 50).await,
        Ok(1)
    );
    assert!(
        by_hand::update(&client, (TENANT, 7), &records(39), 50)
            .await
            .is_err()
    );
    let refused = by_hand::update(&client, (TENANT, 7), &records(13), 13).await;
    assert_eq!(
        refused,
        Err("refused: thirteen is no number of seats".to_owned())
    );
    assert_eq!(server.count("PATCH"), 2);

    let client = by_hand::Client::new(&server.address, Some(server::next_token))?;
    let body = serde_json::json!({});
    let accepted = by_hand::attest(&client, (RESELLER, ORGANIZATION), &body).await?;
    assert_eq!(accepted.status, Some(2));
    server.expire();
    assert!(
        by_hand::attest(&client, (RESELLER, ORGANIZATION), &body)
            .await
            .is_err()
    );
    assert!(server.count("401") > 0);
    Ok(())
}

/// Lines without blank ones and comments, as rustfmt prints them.
fn lines(source: &str) -> usize {
    source
        .lines()
        .map(str::trim)
        .filter(|line| !line.is_empty() && !line.starts_with("//"))
        .count()
}

#[test]
fn a_consumer_takes_at_most_fifty_lines() {
    let generated = lines(include_str!("../src/generated.rs"));
    let by_hand = lines(include_str!("../src/by_hand.rs"));
    println!("{generated} lines with generated crates, {by_hand} by hand");
    assert!(generated <= 50, "{generated} lines, and {by_hand} by hand");
    assert!(
        generated * 2 < by_hand,
        "{generated} lines, and {by_hand} by hand"
    );
}
