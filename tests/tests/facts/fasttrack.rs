//! Microsoft FastTrack: addresses, versions, queries and bodies as its page describes them.

use fasttrack::runtime::{ErrorKind, Integer, Patch, Retry};
use fasttrack::types::{
    AcceptanceStatusId, AssignmentEntry, ContactId, ContactTypeId, ContactUpdate, DeclineReasonId, EntitlementUpdate,
    L1Id, NoteCreate, ReferralId, ReferralSourceId, ReferralUpdate, RfaId, ServiceId, ServiceIntentId, SortDirection,
    Statement, StatementDecimal, TenantId, TimeZoneId, YearPeriodId,
};
use specwright_tests::certificates::certificate;
use specwright_tests::server::{Answer, Server};
use specwright_tests::tree::assert_same;

pub const TENANT: &str = "4d2f1f0e-6f6c-4e0c-9a3b-0d7f5a9b1c2d";
const OTHER: &str = "9b1d2c3e-0a0b-4c0d-8e0f-112233445566";

/// A client of the server of a test.
pub fn client(address: &str) -> fasttrack::Client {
    let builder = fasttrack::Client::builder(certificate()).retry(Retry::off());
    builder.base_url(format!("{address}/ftop/{{version}}/api")).build().unwrap()
}

pub fn tenant() -> TenantId {
    TENANT.parse().unwrap()
}

fn pairs(list: &[(&str, &str)]) -> Vec<(String, String)> {
    list.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())).collect()
}

fn sorted(mut pairs: Vec<(String, String)>) -> Vec<(String, String)> {
    pairs.sort();
    pairs
}

#[tokio::test]
async fn contacts_are_listed_page_by_page() {
    let contact = format!(
        r#"{{"contactId": "{OTHER}", "tenantId": "{TENANT}", "name": "Ada", "isEngaged": null,
            "created": "2025-05-04T09:42:00.1234567Z", "timezone": {{"id": 12, "name": "UTC"}},
            "services": [{{"id": 3, "name": "Teams"}}]}}"#
    );
    let server = Server::always(Answer::json(
        200,
        &format!(r#"{{"rfaId": null, "count": 1, "hasMore": false, "items": [{contact}]}}"#),
    ))
    .await;
    let call = client(&server.address).contacts().list(tenant()).page(2).page_size(100);
    let page = call.contact_type_id(7).rfa_id(RfaId(Integer::from(5))).await.unwrap();

    let seen = server.only();
    assert_eq!(seen.method, "GET");
    assert_eq!(seen.path(), ["ftop", "v1.2", "api", "tenants", TENANT, "contacts"]);
    assert_eq!(
        sorted(seen.query()),
        pairs(&[("contactTypeId", "7"), ("page", "2"), ("pageSize", "100"), ("rfaId", "5")])
    );
    assert_eq!((page.count, page.has_more), (Some(Integer::from(1)), Some(false)));
    let contact = page.items.unwrap().remove(0);
    assert_eq!(contact.contact_id, Some(OTHER.parse().unwrap()));
    assert_eq!(contact.name.as_deref(), Some("Ada"));
    assert_eq!(contact.is_engaged, None);
    assert_eq!(contact.created().unwrap().as_str(), "2025-05-04T09:42:00.1234567Z");
    assert_eq!(contact.timezone().unwrap().id, Some(TimeZoneId::from(12)));
    assert!(contact.title().is_err());
}

#[tokio::test]
async fn nothing_optional_is_sent_unasked() {
    let server = Server::always(Answer::json(200, "{}")).await;
    client(&server.address).contacts().list(tenant()).await.unwrap();
    assert_eq!(server.only().target, format!("/ftop/v1.2/api/tenants/{TENANT}/contacts"));
}

#[tokio::test]
async fn declining_a_referral_gives_the_reason() {
    let server = Server::always(Answer::json(200, r#"{"count": 0, "hasMore": false, "items": []}"#)).await;
    let status: AcceptanceStatusId = TENANT.parse().unwrap();
    let reason: DeclineReasonId = OTHER.parse().unwrap();
    let referral: ReferralId = OTHER.parse().unwrap();
    let body = ReferralUpdate::new(status).decline_reason_id(reason);
    let page = client(&server.address).referrals().update(referral, body).await.unwrap();
    assert!(page.items.is_empty());

    let seen = server.only();
    assert_eq!((seen.method.as_str(), seen.header("content-type")), ("PATCH", Some("application/json")));
    assert_eq!(seen.path(), ["ftop", "v1.2", "api", "partnerReferrals", OTHER]);
    assert_same(&seen.body, &format!(r#"{{"AceptanceStatusId": "{TENANT}", "DeclineReasonId": "{OTHER}"}}"#));
}

#[tokio::test]
async fn accepting_a_referral_without_sold_services_sends_null_for_their_value() {
    let server = Server::always(Answer::json(200, r#"{"items": []}"#)).await;
    let body = ReferralUpdate::new(TENANT.parse().unwrap())
        .value_added_services_sold(false)
        .services_estimated_value_id(Patch::Null);
    client(&server.address).referrals().update(OTHER.parse().unwrap(), body).await.unwrap();
    assert_same(
        &server.only().body,
        &format!(
            r#"{{"AceptanceStatusId": "{TENANT}", "valueAddedServicesSold": false, "servicesEstimatedValueId": null}}"#
        ),
    );
}

#[tokio::test]
async fn entitlements_are_sent_as_a_bare_list() {
    let server = Server::always(Answer::json(200, "[]")).await;
    let l1: L1Id = OTHER.parse().unwrap();
    let intent: ServiceIntentId = TENANT.parse().unwrap();
    let records = [
        EntitlementUpdate::new()
            .service_intent_id(intent)
            .l1id(l1)
            .l2id(Patch::Null)
            .entitlement_count(0)
            .notes("gone"),
        EntitlementUpdate::new().l1id(TENANT.parse().unwrap()).entitlement_count(250).owner("Ada"),
    ];
    let service = ServiceId(Integer::from(3));
    client(&server.address).entitlements().update(tenant(), service, records).await.unwrap();

    let seen = server.only();
    assert_eq!(seen.method, "PATCH");
    assert_eq!(seen.path(), ["ftop", "v1.2", "api", "tenants", TENANT, "services", "3", "entitlements"]);
    assert_same(
        &seen.body,
        &format!(
            r#"[{{"serviceIntentId": "{TENANT}", "l1id": "{OTHER}", "l2id": null, "entitlementCount": 0, "notes": "gone"}},
                {{"l1id": "{TENANT}", "entitlementCount": 250, "owner": "Ada"}}]"#
        ),
    );
}

#[tokio::test]
async fn contacts_are_deleted_in_the_versions_that_can() {
    let server = Server::start().await;
    let client = client(&server.address);
    let contact: ContactId = OTHER.parse().unwrap();
    client.v1_1().contacts().delete(contact).await.unwrap();
    let seen = server.only();
    assert_eq!((seen.method.as_str(), seen.body.as_str()), ("DELETE", ""));
    assert_eq!(seen.target, format!("/ftop/v1.1/api/tenants/contacts/{OTHER}"));
    client.v1().contacts().delete(contact).await.unwrap();
    assert_eq!(server.only().target, format!("/ftop/v1/api/tenants/contacts/{OTHER}"));
}

#[tokio::test]
async fn a_contact_is_patched_with_three_states() {
    let server = Server::always(Answer::json(200, "{}")).await;
    let body = ContactUpdate::new().name("Ada").email(Patch::Null).contact_type_id(ContactTypeId::from(4));
    client(&server.address).v1_1().contacts().update(OTHER.parse().unwrap(), body).await.unwrap();
    let seen = server.only();
    assert_eq!((seen.method.as_str(), seen.path()[1].as_str()), ("PATCH", "v1.1"));
    assert_same(&seen.body, r#"{"name": "Ada", "email": null, "contactTypeId": 4}"#);
}

#[tokio::test]
async fn another_version_can_be_pinned() {
    let server = Server::always(Answer::json(200, "[]")).await;
    let client = fasttrack::Client::builder(certificate())
        .base_url(format!("{}/ftop/{{version}}/api", server.address))
        .api_version(fasttrack::ApiVersion::V1_1)
        .build()
        .unwrap();
    client.time_zones().list().await.unwrap();
    assert_eq!(server.only().target, "/ftop/v1.1/api/timeZones");
}

#[tokio::test]
async fn statements_are_filtered_and_money_is_exact() {
    let statement = r#"[{"partnerName": "P", "totalPaidUSD": 12.50, "totalPaidLocal": 123456789012345678901234.5600,
        "transactions": [{"rateUSD": 0.10, "payableGrowth": 12345678901234567890123, "localCurrencySymbol": "kr"}]}]"#;
    let server = Server::always(Answer::json(200, statement)).await;
    let periods = [1, 2].map(|id| YearPeriodId(Integer::from(id)));
    let statements =
        client(&server.address).incentives().statements().list().payment_period_ids(periods).tenants([tenant()]).await;
    let statements = statements.unwrap();
    let seen = server.only();
    assert_eq!(seen.path(), ["ftop", "v1.2", "api", "incentives", "Statements"]);
    assert_eq!(
        sorted(seen.query()),
        pairs(&[("PaymentPeriodIds", "1"), ("PaymentPeriodIds", "2"), ("Tenants", TENANT)])
    );
    let amount = |text: &str| Some(StatementDecimal::Decimal(text.parse().unwrap()));
    assert_eq!(statements[0].total_paid_usd, amount("12.50"));
    assert_eq!(statements[0].total_paid_local, amount("123456789012345678901234.5600"));
    let transaction = &statements[0].transactions.as_ref().unwrap()[0];
    assert_eq!(transaction.payable_growth.as_ref().unwrap().to_string(), "12345678901234567890123");
    assert_same(&fasttrack::runtime::to_string(&statements), statement);
}

#[test]
fn an_amount_in_text_does_not_lose_the_statements() {
    let text = r#"[{"partnerName": "P", "totalPaidUSD": "12.50", "transactions": [{"rateUSD": "0.10"}]}]"#;
    let statements: Vec<Statement> = fasttrack::runtime::from_str(text).unwrap();
    assert_eq!(statements[0].total_paid_usd, Some(StatementDecimal::from("12.50")));
    assert_same(&fasttrack::runtime::to_string(&statements), text);
}

#[tokio::test]
async fn referrals_are_searched_with_any_text() {
    let server = Server::always(Answer::json(200, r#"{"items": []}"#)).await;
    let call = client(&server.address).referrals().list().show_declined_referrals(true).search_term("a&b=c d+e#ü/?%41");
    let sources = [10, 11].map(|id| ReferralSourceId(Integer::from(id)));
    call.sort_direction(SortDirection::Descending).partner_referral_source_ids(sources).await.unwrap();
    assert_eq!(
        sorted(server.only().query()),
        pairs(&[
            ("partnerReferralSourceIds", "10,11"),
            ("searchTerm", "a&b=c d+e#ü/?%41"),
            ("showDeclinedReferrals", "true"),
            ("sortDirection", "Descending"),
        ])
    );
}

#[tokio::test]
async fn many_tenants_are_asked_for_one_by_one_in_the_query() {
    let server = Server::always(Answer::json(200, "[]")).await;
    let call = client(&server.address).max_entitlements().list_for_tenants();
    call.tenant_ids([tenant(), OTHER.parse().unwrap()]).await.unwrap();
    let seen = server.only();
    assert_eq!(seen.path(), ["ftop", "v1.2", "api", "partnerTenants", "maxEntitlements"]);
    assert_eq!(seen.query(), pairs(&[("tenantIds", TENANT), ("tenantIds", OTHER)]));
}

#[tokio::test]
async fn the_statuses_of_one_service_hang_below_each_other() {
    let server =
        Server::always(Answer::json(200, r#"[{"id": "4d2f1f0e-6f6c-4e0c-9a3b-0d7f5a9b1c2d", "name": null}]"#)).await;
    let service = ServiceId(Integer::from(9));
    let call = client(&server.address).entitlement_statuses().list_l3(
        service,
        TENANT.parse().unwrap(),
        OTHER.parse().unwrap(),
    );
    assert_eq!(call.await.unwrap()[0].name, None);
    let path = ["ftop", "v1.2", "api", "entitlements", "services", "9", "l1s", TENANT, "l2s", OTHER, "l3s"];
    assert_eq!(server.only().path(), path);
}

#[tokio::test]
async fn a_note_is_posted() {
    let server = Server::always(Answer::json(200, r#"{"text": "hello", "author": null}"#)).await;
    let body =
        NoteCreate::new().text("hello").note_category_id(fasttrack::types::NoteCategoryId::from(Integer::from(1)));
    let note = client(&server.address).notes().create(tenant(), body).await.unwrap();
    assert_eq!(note.text.as_deref(), Some("hello"));
    let seen = server.only();
    assert_eq!((seen.method.as_str(), seen.path()[5].as_str()), ("POST", "notes"));
    assert_same(&seen.body, r#"{"text": "hello", "noteCategoryId": 1}"#);
}

#[tokio::test]
async fn assignments_come_by_name() {
    let body = format!(
        r#"{{"Success Manager": {{"id": "{OTHER}", "email": null, "isPrimary": true, "primaryServices": []}}}}"#
    );
    let server = Server::always(Answer::json(200, &body)).await;
    let assignments = client(&server.address).assignments().get(tenant()).await.unwrap();
    let Some(AssignmentEntry::Assignment(assignment)) = assignments.get("Success Manager") else {
        panic!("{assignments:?}")
    };
    assert_eq!(assignment.is_primary, Some(true));
    assert_same(&fasttrack::runtime::to_string(&assignments), &body);
}

#[tokio::test]
async fn additional_services_are_read_beside_the_assignments_too() {
    let body = format!(r#"{{"Contact": {{"id": "{OTHER}"}}, "additionalServices": [{{"id": 2, "name": "y"}}]}}"#);
    let server = Server::always(Answer::json(200, &body)).await;
    let assignments = client(&server.address).assignments().get(tenant()).await.unwrap();
    let Some(AssignmentEntry::List(services)) = assignments.get("additionalServices") else {
        panic!("{assignments:?}")
    };
    assert_eq!(services[0].id, Some(ServiceId(Integer::from(2))));
    assert_same(&fasttrack::runtime::to_string(&assignments), &body);
}

#[tokio::test]
async fn the_misspelt_count_of_entitlements_is_read_too() {
    let server =
        Server::always(Answer::json(200, r#"[{"items": [{"entitlmentCount": 5}, {"entitlementCount": 6}]}]"#)).await;
    let groups = client(&server.address).entitlements().list_for_tenants().await.unwrap();
    let counts: Vec<_> = groups[0].items.as_ref().unwrap().iter().map(|item| item.entitlement_count.clone()).collect();
    assert_eq!(counts, [Some(Integer::from(5)), Some(Integer::from(6))]);
}

#[tokio::test]
async fn an_end_users_token_goes_with_one_call() {
    let server = Server::always(Answer::json(200, "[]")).await;
    let client = client(&server.address);
    client.services().list_for_partners().bearer_token("user-token").await.unwrap();
    let seen = server.only();
    assert_eq!(seen.target, "/ftop/v1.2/api/services/frp");
    assert_eq!(seen.header("authorization"), Some("Bearer user-token"));
    client.services().list().await.unwrap();
    assert_eq!(server.only().header("authorization"), None);
}

#[tokio::test]
async fn refused_fields_are_told_one_by_one() {
    let body = r#"{"errors": {"Email": ["Invalid email address provided"], "ContactTypeId": ["Contact Type is Required"]},
        "errorStatus": 400, "message": "One or more validation errors occurred."}"#;
    let server = Server::always(Answer::json(400, body)).await;
    let error = client(&server.address).time_zones().list().await.unwrap_err();
    assert_eq!(error.status().unwrap(), 400);
    let ErrorKind::Documented(documented) = error.kind() else { panic!("{error:?}") };
    let told = documented.api_error().unwrap();
    assert_eq!(told.error_status, Some(fasttrack::types::ErrorStatus::from(400)));
    assert_eq!(told.errors.as_ref().unwrap().get("Email").unwrap(), &["Invalid email address provided"]);
    assert_same(&fasttrack::runtime::to_string(told), body);
}

#[tokio::test]
async fn errors_in_capitals_are_read_too() {
    let body =
        r#"{"ErrorStatus": 500, "DependencyType": "Azure Search", "DependencyOwner": "V3 Team", "Message": "down"}"#;
    let server = Server::always(Answer::json(500, body)).await;
    let error = client(&server.address).time_zones().list().await.unwrap_err();
    let told = error.documented().unwrap().api_error().unwrap();
    assert_eq!(told.message.as_deref(), Some("down"));
    assert_eq!(told.dependency_owner.as_ref().unwrap().as_str(), "V3 Team");
    assert_eq!(told.dependency_type, Some(fasttrack::types::ApiErrorDependencyType::AzureSearch));
}

#[test]
fn the_limit_counts_calls_by_user_or_by_address() {
    let first_page = include_str!("../../../generated/fasttrack/src/lib.rs");
    assert!(first_page.contains("counted by `endUser` or `ip`"));
}
