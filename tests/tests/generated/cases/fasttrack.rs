// @generated from the case fasttrack by `cargo xtask regenerate`. Changes made here are lost.

//! Every operation of `fasttrack` called over HTTP, every type and printed payload read and written back.

#[allow(unused_imports)] // Not every API needs all of it.
use crate::exchange::{Answer, Gives, Said, Wanted, exchange, json, told, value};
use specwright_tests::certificates::certificate;
use crate::payload::{each_form_survives};
use specwright_tests::goldens::fasttrack;

/// Members with lists of key and value entries, whose order has no meaning.
const PAIRS: &[&str] = &[];

/// A client of the server at an address.
fn client(address: &str) -> fasttrack::Client {
    fasttrack::Client::builder(certificate())
        .base_url(address.to_owned() + "/ftop/{version}/api")
        .build()
        .unwrap()
}

/// What a documented error says.
fn documented(error: &fasttrack::Documented) -> Said {
    let body = match error {
        fasttrack::Documented::ApiError(body) => Some(json(body)),
        fasttrack::Documented::Status(_) => None,
        other => panic!("{other:?} is not expected"),
    };
    Said { body, known: Vec::new() }
}

#[tokio::test]
async fn call_time_zones_list() {
    let wanted = Wanted {
        method: "GET",
        path: &["ftop", "v1.2", "api", "timeZones"],
        query: &[],
        headers: &[("accept", "application/json"), ("authorization", "Bearer secret of endUser")],
        absent: &[],
        body: None,
        pairs: PAIRS,
    };
    let answers = [
        Answer { status: 200, media: Some("application/json"), body: r#"[{"id": "00000001-0000-4000-8000-00000000abcd", "name": "name 2"}]"#, gives: Gives::Value },
        Answer { status: 500, media: Some("application/json"), body: r#"{"errorStatus": 1234567890123456789001, "dependencyType": "SQL Server", "dependencyErrorCode": {"anything": [1, 2.50, 123456789012345678901234567890]}, "message": "message 3", "errors": {"key 5": ["errors 4"]}}"#, gives: Gives::Documented(&[]) },
    ];
    exchange(&wanted, &answers, client, async |client| {
        let outcome = client.time_zones().list()
            .bearer_token("secret of endUser")
            .await;
        told(outcome, documented)
    })
    .await;
}

#[tokio::test]
async fn call_statements_list() {
    let wanted = Wanted {
        method: "GET",
        path: &["ftop", "v1.2", "api", "incentives", "statements"],
        query: &[],
        headers: &[("accept", "application/json"), ("authorization", "Bearer secret of endUser")],
        absent: &[],
        body: None,
        pairs: PAIRS,
    };
    let answers = [
        Answer { status: 200, media: Some("application/json"), body: r#"[{"programMembershipId": "00000001-0000-4000-8000-00000000abcd", "transactions": [{"tenantName": "tenantName 2", "workload": {"workloadId": 1234567890123456789003, "name": "name 4", "program": {"id": 1234567890123456789005, "name": "name 6"}}, "milestoneDate": "2026-01-08T09:30:00.1234567", "paymentUSD": 8.50}], "totalPaidUSD": 9.50}]"#, gives: Gives::Value },
        Answer { status: 500, media: Some("application/json"), body: r#"{"errorStatus": 1234567890123456789001, "dependencyType": "SQL Server", "dependencyErrorCode": {"anything": [1, 2.50, 123456789012345678901234567890]}, "message": "message 3", "errors": {"key 5": ["errors 4"]}}"#, gives: Gives::Documented(&[]) },
    ];
    exchange(&wanted, &answers, client, async |client| {
        let outcome = client.statements().list()
            .bearer_token("secret of endUser")
            .await;
        told(outcome, documented)
    })
    .await;
}

#[tokio::test]
async fn call_contacts_update_v1_1() {
    let wanted = Wanted {
        method: "PATCH",
        path: &["ftop", "v1.1", "api", "tenants", "contacts", "00000001-0000-4000-8000-00000000abcd"],
        query: &[],
        headers: &[("content-type", "application/json"), ("accept", "application/json"), ("authorization", "Bearer secret of endUser")],
        absent: &[],
        body: Some(r#"{"name": "name 1 \"ü\\\n😀", "adminType": 102, "timeZone": "00000003-0000-4000-8000-00000000abcd"}"#),
        pairs: PAIRS,
    };
    let answers = [
        Answer { status: 200, media: Some("application/json"), body: r#"{"contactId": "00000001-0000-4000-8000-00000000abcd", "name": "name 2", "adminType": 1234567890123456789003, "timeZone": "00000004-0000-4000-8000-00000000abcd"}"#, gives: Gives::Value },
        Answer { status: 500, media: Some("application/json"), body: r#"{"errorStatus": 1234567890123456789001, "dependencyType": "SQL Server", "dependencyErrorCode": {"anything": [1, 2.50, 123456789012345678901234567890]}, "message": "message 3", "errors": {"key 5": ["errors 4"]}}"#, gives: Gives::Documented(&[]) },
    ];
    exchange(&wanted, &answers, client, async |client| {
        let outcome = client.v1_1().contacts().update(value::<fasttrack::runtime::Uuid>(r#""00000001-0000-4000-8000-00000000abcd""#), value::<fasttrack::types::ContactUpdate>(r#"{"name": "name 1 \"ü\\\n😀", "adminType": 102, "timeZone": "00000003-0000-4000-8000-00000000abcd"}"#))
            .bearer_token("secret of endUser")
            .await;
        told(outcome, documented)
    })
    .await;
}

#[tokio::test]
async fn call_contacts_update_v1() {
    let wanted = Wanted {
        method: "PATCH",
        path: &["ftop", "v1", "api", "tenants", "contacts", "00000001-0000-4000-8000-00000000abcd"],
        query: &[],
        headers: &[("content-type", "application/json"), ("accept", "application/json"), ("authorization", "Bearer secret of endUser")],
        absent: &[],
        body: Some(r#"{"name": "name 1 \"ü\\\n😀", "adminType": 102, "timeZone": "00000003-0000-4000-8000-00000000abcd"}"#),
        pairs: PAIRS,
    };
    let answers = [
        Answer { status: 200, media: Some("application/json"), body: r#"{"contactId": "00000001-0000-4000-8000-00000000abcd", "name": "name 2", "adminType": 1234567890123456789003, "timeZone": "00000004-0000-4000-8000-00000000abcd"}"#, gives: Gives::Value },
        Answer { status: 500, media: Some("application/json"), body: r#"{"errorStatus": 1234567890123456789001, "dependencyType": "SQL Server", "dependencyErrorCode": {"anything": [1, 2.50, 123456789012345678901234567890]}, "message": "message 3", "errors": {"key 5": ["errors 4"]}}"#, gives: Gives::Documented(&[]) },
    ];
    exchange(&wanted, &answers, client, async |client| {
        let outcome = client.v1().contacts().update(value::<fasttrack::runtime::Uuid>(r#""00000001-0000-4000-8000-00000000abcd""#), value::<fasttrack::types::ContactUpdate>(r#"{"name": "name 1 \"ü\\\n😀", "adminType": 102, "timeZone": "00000003-0000-4000-8000-00000000abcd"}"#))
            .bearer_token("secret of endUser")
            .await;
        told(outcome, documented)
    })
    .await;
}

#[tokio::test]
async fn call_assignments_get() {
    let wanted = Wanted {
        method: "GET",
        path: &["ftop", "v1.2", "api", "tenants", "00000001-0000-4000-8000-00000000abcd", "assignments"],
        query: &[],
        headers: &[("accept", "application/json"), ("authorization", "Bearer secret of endUser")],
        absent: &[],
        body: None,
        pairs: PAIRS,
    };
    let answers = [
        Answer { status: 200, media: Some("application/json"), body: r#"{"key 7": {"id": "00000001-0000-4000-8000-00000000abcd", "isPrimary": true, "primaryServices": [{"id": 1234567890123456789003, "name": "name 4"}], "additionalServices": [{"id": 1234567890123456789005, "name": "name 6"}]}}"#, gives: Gives::Value },
        Answer { status: 500, media: Some("application/json"), body: r#"{"errorStatus": 1234567890123456789001, "dependencyType": "SQL Server", "dependencyErrorCode": {"anything": [1, 2.50, 123456789012345678901234567890]}, "message": "message 3", "errors": {"key 5": ["errors 4"]}}"#, gives: Gives::Documented(&[]) },
    ];
    exchange(&wanted, &answers, client, async |client| {
        let outcome = client.assignments().get(value::<fasttrack::types::TenantId>(r#""00000001-0000-4000-8000-00000000abcd""#))
            .bearer_token("secret of endUser")
            .await;
        told(outcome, documented)
    })
    .await;
}

#[tokio::test]
async fn call_referrals_list() {
    let wanted = Wanted {
        method: "GET",
        path: &["ftop", "v1.2", "api", "partnerReferrals"],
        query: &[("page", "101"), ("pageSize", "102"), ("partnerReferralSourceIds", "103,104"), ("sortDirection", "Ascending")],
        headers: &[("accept", "application/json"), ("authorization", "Bearer secret of endUser")],
        absent: &[],
        body: None,
        pairs: PAIRS,
    };
    let answers = [
        Answer { status: 200, media: Some("application/json"), body: r#"{"items": [{"id": "00000001-0000-4000-8000-00000000abcd", "tenant": "tenant 2"}], "hasMore": true, "count": 1234567890123456789004}"#, gives: Gives::Value },
        Answer { status: 500, media: Some("application/json"), body: r#"{"errorStatus": 1234567890123456789001, "dependencyType": "SQL Server", "dependencyErrorCode": {"anything": [1, 2.50, 123456789012345678901234567890]}, "message": "message 3", "errors": {"key 5": ["errors 4"]}}"#, gives: Gives::Documented(&[]) },
    ];
    exchange(&wanted, &answers, client, async |client| {
        let outcome = client.referrals().list()
            .page(value::<fasttrack::runtime::Integer>("101"))
            .page_size(value::<fasttrack::runtime::Integer>("102"))
            .partner_referral_source_ids(value::<Vec<fasttrack::runtime::Integer>>("[103, 104]"))
            .sort_direction(value::<fasttrack::types::ReferralsListSortDirection>(r#""Ascending""#))
            .bearer_token("secret of endUser")
            .await;
        told(outcome, documented)
    })
    .await;
}

#[tokio::test]
async fn call_referrals_update() {
    let wanted = Wanted {
        method: "PATCH",
        path: &["ftop", "v1.2", "api", "partnerReferrals", "00000001-0000-4000-8000-00000000abcd"],
        query: &[],
        headers: &[("content-type", "application/json"), ("accept", "application/json"), ("authorization", "Bearer secret of endUser")],
        absent: &[],
        body: Some(r#"{"AcceptanceStatusId": "00000001-0000-4000-8000-00000000abcd", "DeclineReasonId": "00000002-0000-4000-8000-00000000abcd"}"#),
        pairs: PAIRS,
    };
    let answers = [
        Answer { status: 200, media: None, body: "", gives: Gives::Nothing },
        Answer { status: 500, media: Some("application/json"), body: r#"{"errorStatus": 1234567890123456789001, "dependencyType": "SQL Server", "dependencyErrorCode": {"anything": [1, 2.50, 123456789012345678901234567890]}, "message": "message 3", "errors": {"key 5": ["errors 4"]}}"#, gives: Gives::Documented(&[]) },
    ];
    exchange(&wanted, &answers, client, async |client| {
        let outcome = client.referrals().update(value::<fasttrack::runtime::Uuid>(r#""00000001-0000-4000-8000-00000000abcd""#), value::<fasttrack::types::ReferralUpdate>(r#"{"AcceptanceStatusId": "00000001-0000-4000-8000-00000000abcd", "DeclineReasonId": "00000002-0000-4000-8000-00000000abcd"}"#))
            .bearer_token("secret of endUser")
            .await;
        told(outcome, documented)
    })
    .await;
}

#[tokio::test]
async fn call_entitlements_update() {
    let wanted = Wanted {
        method: "PATCH",
        path: &["ftop", "v1.2", "api", "tenants", "00000001-0000-4000-8000-00000000abcd", "services", "102", "entitlements"],
        query: &[],
        headers: &[("content-type", "application/json"), ("accept", "application/json"), ("authorization", "Bearer secret of endUser")],
        absent: &[],
        body: Some(r#"[{"serviceIntentId": "00000001-0000-4000-8000-00000000abcd", "l1id": "00000002-0000-4000-8000-00000000abcd", "l2id": "00000003-0000-4000-8000-00000000abcd", "entitlementCount": 4}]"#),
        pairs: PAIRS,
    };
    let answers = [
        Answer { status: 200, media: Some("application/json"), body: r#"[{"serviceIntentId": "00000001-0000-4000-8000-00000000abcd", "entitlementCount": 1234567890123456789002}]"#, gives: Gives::Value },
        Answer { status: 500, media: Some("application/json"), body: r#"{"errorStatus": 1234567890123456789001, "dependencyType": "SQL Server", "dependencyErrorCode": {"anything": [1, 2.50, 123456789012345678901234567890]}, "message": "message 3", "errors": {"key 5": ["errors 4"]}}"#, gives: Gives::Documented(&[]) },
    ];
    exchange(&wanted, &answers, client, async |client| {
        let outcome = client.entitlements().update(value::<fasttrack::types::TenantId>(r#""00000001-0000-4000-8000-00000000abcd""#), value::<fasttrack::types::ServiceId>("102"), value::<fasttrack::types::EntitlementUpdates>(r#"[{"serviceIntentId": "00000001-0000-4000-8000-00000000abcd", "l1id": "00000002-0000-4000-8000-00000000abcd", "l2id": "00000003-0000-4000-8000-00000000abcd", "entitlementCount": 4}]"#))
            .bearer_token("secret of endUser")
            .await;
        told(outcome, documented)
    })
    .await;
}

#[test]
fn type_tenant_id() {
    each_form_survives::<fasttrack::types::TenantId>(PAIRS, &[
        r#""00000001-0000-4000-8000-00000000abcd""#,
    ], &[]);
}

#[test]
fn type_service_id() {
    each_form_survives::<fasttrack::types::ServiceId>(PAIRS, &[
        "101",
    ], &[]);
}

#[test]
fn type_time_zone_id() {
    each_form_survives::<fasttrack::types::TimeZoneId>(PAIRS, &[
        r#""00000001-0000-4000-8000-00000000abcd""#,
        "1234567890123456789002",
    ], &[
        r#""neither one""#,
        "1.5",
        "true",
    ]);
}

#[test]
fn type_admin_type_id() {
    each_form_survives::<fasttrack::types::AdminTypeId>(PAIRS, &[
        "1234567890123456789001",
        r#""AdminTypeId 2""#,
    ], &[
        r#""neither one""#,
        "1.5",
        "true",
    ]);
}

#[test]
fn type_time_zone() {
    each_form_survives::<fasttrack::types::TimeZone>(PAIRS, &[
        r#"{"id": "00000001-0000-4000-8000-00000000abcd", "name": "name 2"}"#,
        "{}",
    ], &[
        r#"{"id": "00000003-0000-4000-8000-00000000abcd", "name": null}"#,
        r#"{"id": null, "name": null}"#,
        r#"{"id": "00000001-0000-4000-8000-00000000abcd", "name": "name 2", "a member that nobody wrote down": [1.50, null]}"#,
    ]);
}

#[test]
fn type_api_error() {
    each_form_survives::<fasttrack::types::ApiError>(PAIRS, &[
        r#"{"errorStatus": 1234567890123456789001, "dependencyType": "SQL Server", "dependencyErrorCode": {"anything": [1, 2.50, 123456789012345678901234567890]}, "message": "message 3", "errors": {"key 5": ["errors 4"]}}"#,
        "{}",
    ], &[
        r#"{"errorStatus": 1234567890123456789006, "dependencyType": "SQL Server", "dependencyErrorCode": {"anything": [1, 2.50, 123456789012345678901234567890]}, "message": "message 8", "errors": {"key 10": ["errors 9"]}}"#,
        r#"{"errorStatus": null, "dependencyType": null, "dependencyErrorCode": null, "message": null, "errors": null}"#,
        r#"{"errorStatus": 1234567890123456789001, "dependencyType": "SQL Server", "dependencyErrorCode": {"anything": [1, 2.50, 123456789012345678901234567890]}, "message": "message 3", "errors": {"key 5": ["errors 4"]}, "a member that nobody wrote down": [1.50, null]}"#,
    ]);
}

#[test]
fn type_program() {
    each_form_survives::<fasttrack::types::Program>(PAIRS, &[
        r#"{"id": 1234567890123456789001, "name": "name 2"}"#,
        "{}",
    ], &[
        r#"{"id": 1234567890123456789003, "name": null}"#,
        r#"{"id": null, "name": null}"#,
        r#"{"id": 1234567890123456789001, "name": "name 2", "a member that nobody wrote down": [1.50, null]}"#,
    ]);
}

#[test]
fn type_statement() {
    each_form_survives::<fasttrack::types::Statement>(PAIRS, &[
        r#"{"programMembershipId": "00000001-0000-4000-8000-00000000abcd", "transactions": [{"tenantName": "tenantName 2", "workload": {"workloadId": 1234567890123456789003, "name": "name 4", "program": {"id": 1234567890123456789005, "name": "name 6"}}, "milestoneDate": "2026-01-08T09:30:00.1234567", "paymentUSD": 8.50}], "totalPaidUSD": 9.50}"#,
        "{}",
    ], &[
        r#"{"programMembershipId": null, "transactions": [{"tenantName": "tenantName 10", "workload": {"workloadId": 1234567890123456789011, "name": "name 12", "program": {"id": 1234567890123456789013, "name": "name 14"}}, "milestoneDate": "2026-01-16T09:30:00Z", "paymentUSD": 16.50}], "totalPaidUSD": 17.50}"#,
        r#"{"programMembershipId": null, "transactions": null, "totalPaidUSD": null}"#,
        r#"{"programMembershipId": "00000001-0000-4000-8000-00000000abcd", "transactions": [{"tenantName": "tenantName 2", "workload": {"workloadId": 1234567890123456789003, "name": "name 4", "program": {"id": 1234567890123456789005, "name": "name 6"}}, "milestoneDate": "2026-01-08T09:30:00.1234567", "paymentUSD": 8.50}], "totalPaidUSD": 9.50, "a member that nobody wrote down": [1.50, null]}"#,
    ]);
}

#[test]
fn type_transaction() {
    each_form_survives::<fasttrack::types::Transaction>(PAIRS, &[
        r#"{"tenantName": "tenantName 1 \"ü\\\n😀", "workload": {"workloadId": 1234567890123456789002, "name": "name 3", "program": {"id": 1234567890123456789004, "name": "name 5"}}, "milestoneDate": "2026-01-07T09:30:00Z", "paymentUSD": 7.50}"#,
        "{}",
    ], &[
        r#"{"tenantName": null, "workload": {"workloadId": 1234567890123456789008, "name": "name 9", "program": {"id": 1234567890123456789010, "name": "name 11"}}, "milestoneDate": null, "paymentUSD": null}"#,
        r#"{"tenantName": null, "workload": null, "milestoneDate": null, "paymentUSD": null}"#,
        r#"{"tenantName": "tenantName 1 \"ü\\\n😀", "workload": {"workloadId": 1234567890123456789002, "name": "name 3", "program": {"id": 1234567890123456789004, "name": "name 5"}}, "milestoneDate": "2026-01-07T09:30:00Z", "paymentUSD": 7.50, "a member that nobody wrote down": [1.50, null]}"#,
    ]);
}

#[test]
fn type_workload() {
    each_form_survives::<fasttrack::types::Workload>(PAIRS, &[
        r#"{"workloadId": 1234567890123456789001, "name": "name 2", "program": {"id": 1234567890123456789003, "name": "name 4"}}"#,
        "{}",
    ], &[
        r#"{"workloadId": 1234567890123456789005, "name": null, "program": {"id": 1234567890123456789006, "name": "name 7"}}"#,
        r#"{"workloadId": null, "name": null, "program": null}"#,
        r#"{"workloadId": 1234567890123456789001, "name": "name 2", "program": {"id": 1234567890123456789003, "name": "name 4"}, "a member that nobody wrote down": [1.50, null]}"#,
    ]);
}

#[test]
fn type_assignment() {
    each_form_survives::<fasttrack::types::Assignment>(PAIRS, &[
        r#"{"id": "00000001-0000-4000-8000-00000000abcd", "isPrimary": true, "primaryServices": [{"id": 1234567890123456789003, "name": "name 4"}], "additionalServices": [{"id": 1234567890123456789005, "name": "name 6"}]}"#,
        "{}",
    ], &[
        r#"{"id": "00000007-0000-4000-8000-00000000abcd", "isPrimary": true, "primaryServices": [{"id": 1234567890123456789009, "name": "name 10"}], "additionalServices": [{"id": 1234567890123456789011, "name": "name 12"}]}"#,
        r#"{"id": null, "isPrimary": null, "primaryServices": null, "additionalServices": null}"#,
        r#"{"id": "00000001-0000-4000-8000-00000000abcd", "isPrimary": true, "primaryServices": [{"id": 1234567890123456789003, "name": "name 4"}], "additionalServices": [{"id": 1234567890123456789005, "name": "name 6"}], "a member that nobody wrote down": [1.50, null]}"#,
    ]);
}

#[test]
fn type_contact() {
    each_form_survives::<fasttrack::types::Contact>(PAIRS, &[
        r#"{"contactId": "00000001-0000-4000-8000-00000000abcd", "name": "name 2", "adminType": 1234567890123456789003, "timeZone": "00000004-0000-4000-8000-00000000abcd"}"#,
        "{}",
    ], &[
        r#"{"contactId": "00000005-0000-4000-8000-00000000abcd", "name": null, "adminType": 1234567890123456789006, "timeZone": "00000007-0000-4000-8000-00000000abcd"}"#,
        r#"{"contactId": null, "name": null, "adminType": null, "timeZone": null}"#,
        r#"{"contactId": "00000001-0000-4000-8000-00000000abcd", "name": "name 2", "adminType": 1234567890123456789003, "timeZone": "00000004-0000-4000-8000-00000000abcd", "a member that nobody wrote down": [1.50, null]}"#,
    ]);
}

#[test]
fn type_contact_update() {
    each_form_survives::<fasttrack::types::ContactUpdate>(PAIRS, &[
        r#"{"name": "name 1 \"ü\\\n😀", "adminType": 102, "timeZone": "00000003-0000-4000-8000-00000000abcd"}"#,
        "{}",
    ], &[
        r#"{"name": null, "adminType": 104, "timeZone": null}"#,
    ]);
}

#[test]
fn type_entitlement() {
    each_form_survives::<fasttrack::types::Entitlement>(PAIRS, &[
        r#"{"serviceIntentId": "00000001-0000-4000-8000-00000000abcd", "entitlementCount": 1234567890123456789002}"#,
        "{}",
    ], &[
        r#"{"serviceIntentId": "00000003-0000-4000-8000-00000000abcd", "entitlementCount": 1234567890123456789004}"#,
        r#"{"serviceIntentId": null, "entitlementCount": null}"#,
        r#"{"serviceIntentId": "00000001-0000-4000-8000-00000000abcd", "entitlementCount": 1234567890123456789002, "a member that nobody wrote down": [1.50, null]}"#,
    ]);
}

#[test]
fn type_entitlement_update() {
    each_form_survives::<fasttrack::types::EntitlementUpdate>(PAIRS, &[
        r#"{"serviceIntentId": "00000001-0000-4000-8000-00000000abcd", "l1id": "00000002-0000-4000-8000-00000000abcd", "l2id": "00000003-0000-4000-8000-00000000abcd", "entitlementCount": 4}"#,
        "{}",
    ], &[
        r#"{"serviceIntentId": "00000005-0000-4000-8000-00000000abcd", "l1id": "00000006-0000-4000-8000-00000000abcd", "l2id": null, "entitlementCount": 7}"#,
    ]);
}

#[test]
fn type_entitlement_updates() {
    each_form_survives::<fasttrack::types::EntitlementUpdates>(PAIRS, &[
        r#"[{"serviceIntentId": "00000001-0000-4000-8000-00000000abcd", "l1id": "00000002-0000-4000-8000-00000000abcd", "l2id": "00000003-0000-4000-8000-00000000abcd", "entitlementCount": 4}]"#,
    ], &[]);
}

#[test]
fn type_referral() {
    each_form_survives::<fasttrack::types::Referral>(PAIRS, &[
        r#"{"id": "00000001-0000-4000-8000-00000000abcd", "tenant": "tenant 2"}"#,
        "{}",
    ], &[
        r#"{"id": "00000003-0000-4000-8000-00000000abcd", "tenant": null}"#,
        r#"{"id": null, "tenant": null}"#,
        r#"{"id": "00000001-0000-4000-8000-00000000abcd", "tenant": "tenant 2", "a member that nobody wrote down": [1.50, null]}"#,
    ]);
}

#[test]
fn type_referral_page() {
    each_form_survives::<fasttrack::types::ReferralPage>(PAIRS, &[
        r#"{"hasMore": true, "count": 1234567890123456789004, "items": [{"id": "00000001-0000-4000-8000-00000000abcd", "tenant": "tenant 2"}]}"#,
        r#"{"items": [{"id": "00000001-0000-4000-8000-00000000abcd", "tenant": "tenant 2"}]}"#,
    ], &[
        r#"{"hasMore": true, "count": 1234567890123456789008, "items": [{"id": "00000001-0000-4000-8000-00000000abcd", "tenant": "tenant 2"}]}"#,
        r#"{"hasMore": null, "count": null, "items": [{"id": "00000001-0000-4000-8000-00000000abcd", "tenant": "tenant 2"}]}"#,
        r#"{"hasMore": true, "count": 1234567890123456789004, "a member that nobody wrote down": [1.50, null], "items": [{"id": "00000001-0000-4000-8000-00000000abcd", "tenant": "tenant 2"}]}"#,
    ]);
}

#[test]
fn type_referral_update() {
    each_form_survives::<fasttrack::types::ReferralUpdate>(PAIRS, &[
        r#"{"AcceptanceStatusId": "00000001-0000-4000-8000-00000000abcd", "DeclineReasonId": "00000002-0000-4000-8000-00000000abcd", "referralStatusId": "00000003-0000-4000-8000-00000000abcd", "valueAddedServicesSold": true, "servicesEstimatedValueId": "00000005-0000-4000-8000-00000000abcd"}"#,
        r#"{"AcceptanceStatusId": "00000006-0000-4000-8000-00000000abcd"}"#,
    ], &[
        r#"{"AcceptanceStatusId": "00000007-0000-4000-8000-00000000abcd", "DeclineReasonId": null, "referralStatusId": null, "valueAddedServicesSold": null, "servicesEstimatedValueId": null}"#,
    ]);
}

#[test]
fn type_api_error_dependency_type() {
    each_form_survives::<fasttrack::types::ApiErrorDependencyType>(PAIRS, &[
        r#""SQL Server""#,
        r#""Azure Search""#,
        r#""Dynamics""#,
        r#""Redis""#,
        r#""Internal""#,
    ], &[
        r#""a value that nobody wrote down""#,
    ]);
}

#[test]
fn type_referrals_list_sort_direction() {
    each_form_survives::<fasttrack::types::ReferralsListSortDirection>(PAIRS, &[
        r#""Ascending""#,
        r#""Descending""#,
    ], &[
        r#""a value that nobody wrote down""#,
    ]);
}
