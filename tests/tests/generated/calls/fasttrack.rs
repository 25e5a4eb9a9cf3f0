// @generated from specs/fasttrack by `cargo xtask regenerate`. Changes made here are lost.

//! Every operation of `fasttrack` called over HTTP, every type and printed payload read and written back.

#[allow(unused_imports)] // Not every API needs all of it.
use crate::exchange::{Answer, Gives, Said, Wanted, exchange, json, told, value};
use specwright_tests::certificates::certificate;
use crate::payload::{Printed, each_form_survives};

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
async fn call_admin_types_list() {
    let wanted = Wanted {
        method: "GET",
        path: &["ftop", "v1.2", "api", "adminTypes"],
        query: &[],
        headers: &[("accept", "application/json"), ("authorization", "Bearer secret of endUser")],
        absent: &[],
        body: None,
        pairs: PAIRS,
    };
    let answers = [
        Answer { status: 200, media: Some("application/json"), body: r#"[{"id": 1234567890123456789001, "name": "name 2"}]"#, gives: Gives::Value },
        Answer { status: 500, media: Some("application/json"), body: r#"{"errorStatus": 1234567890123456789001, "dependencyType": "SQL Server", "dependencyOwner": "FTR CPOR Team", "dependencyErrorCode": {"anything": [1, 2.50, 123456789012345678901234567890]}, "message": "message 3", "errors": {"key 5": ["errors 4"]}}"#, gives: Gives::Documented(&[]) },
    ];
    exchange(&wanted, &answers, client, async |client| {
        let outcome = client.admin_types().list()
            .bearer_token("secret of endUser")
            .await;
        told(outcome, documented)
    })
    .await;
}

#[tokio::test]
async fn call_contact_types_list() {
    let wanted = Wanted {
        method: "GET",
        path: &["ftop", "v1.2", "api", "contactTypes"],
        query: &[],
        headers: &[("accept", "application/json"), ("authorization", "Bearer secret of endUser")],
        absent: &[],
        body: None,
        pairs: PAIRS,
    };
    let answers = [
        Answer { status: 200, media: Some("application/json"), body: r#"[{"id": 1234567890123456789001, "name": "name 2"}]"#, gives: Gives::Value },
        Answer { status: 500, media: Some("application/json"), body: r#"{"errorStatus": 1234567890123456789001, "dependencyType": "SQL Server", "dependencyOwner": "FTR CPOR Team", "dependencyErrorCode": {"anything": [1, 2.50, 123456789012345678901234567890]}, "message": "message 3", "errors": {"key 5": ["errors 4"]}}"#, gives: Gives::Documented(&[]) },
    ];
    exchange(&wanted, &answers, client, async |client| {
        let outcome = client.contact_types().list()
            .bearer_token("secret of endUser")
            .await;
        told(outcome, documented)
    })
    .await;
}

#[tokio::test]
async fn call_country_regions_list() {
    let wanted = Wanted {
        method: "GET",
        path: &["ftop", "v1.2", "api", "countryRegions"],
        query: &[],
        headers: &[("accept", "application/json"), ("authorization", "Bearer secret of endUser")],
        absent: &[],
        body: None,
        pairs: PAIRS,
    };
    let answers = [
        Answer { status: 200, media: Some("application/json"), body: r#"[{"id": "00000001-0000-4000-8000-00000000abcd", "name": "name 2"}]"#, gives: Gives::Value },
        Answer { status: 500, media: Some("application/json"), body: r#"{"errorStatus": 1234567890123456789001, "dependencyType": "SQL Server", "dependencyOwner": "FTR CPOR Team", "dependencyErrorCode": {"anything": [1, 2.50, 123456789012345678901234567890]}, "message": "message 3", "errors": {"key 5": ["errors 4"]}}"#, gives: Gives::Documented(&[]) },
    ];
    exchange(&wanted, &answers, client, async |client| {
        let outcome = client.country_regions().list()
            .bearer_token("secret of endUser")
            .await;
        told(outcome, documented)
    })
    .await;
}

#[tokio::test]
async fn call_skill_types_list() {
    let wanted = Wanted {
        method: "GET",
        path: &["ftop", "v1.2", "api", "skillTypes"],
        query: &[],
        headers: &[("accept", "application/json"), ("authorization", "Bearer secret of endUser")],
        absent: &[],
        body: None,
        pairs: PAIRS,
    };
    let answers = [
        Answer { status: 200, media: Some("application/json"), body: r#"[{"id": 1234567890123456789001, "name": "name 2"}]"#, gives: Gives::Value },
        Answer { status: 500, media: Some("application/json"), body: r#"{"errorStatus": 1234567890123456789001, "dependencyType": "SQL Server", "dependencyOwner": "FTR CPOR Team", "dependencyErrorCode": {"anything": [1, 2.50, 123456789012345678901234567890]}, "message": "message 3", "errors": {"key 5": ["errors 4"]}}"#, gives: Gives::Documented(&[]) },
    ];
    exchange(&wanted, &answers, client, async |client| {
        let outcome = client.skill_types().list()
            .bearer_token("secret of endUser")
            .await;
        told(outcome, documented)
    })
    .await;
}

#[tokio::test]
async fn call_survey_languages_list() {
    let wanted = Wanted {
        method: "GET",
        path: &["ftop", "v1.2", "api", "surveyLanguages"],
        query: &[],
        headers: &[("accept", "application/json"), ("authorization", "Bearer secret of endUser")],
        absent: &[],
        body: None,
        pairs: PAIRS,
    };
    let answers = [
        Answer { status: 200, media: Some("application/json"), body: r#"[{"id": "00000001-0000-4000-8000-00000000abcd", "name": "name 2"}]"#, gives: Gives::Value },
        Answer { status: 500, media: Some("application/json"), body: r#"{"errorStatus": 1234567890123456789001, "dependencyType": "SQL Server", "dependencyOwner": "FTR CPOR Team", "dependencyErrorCode": {"anything": [1, 2.50, 123456789012345678901234567890]}, "message": "message 3", "errors": {"key 5": ["errors 4"]}}"#, gives: Gives::Documented(&[]) },
    ];
    exchange(&wanted, &answers, client, async |client| {
        let outcome = client.survey_languages().list()
            .bearer_token("secret of endUser")
            .await;
        told(outcome, documented)
    })
    .await;
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
        Answer { status: 500, media: Some("application/json"), body: r#"{"errorStatus": 1234567890123456789001, "dependencyType": "SQL Server", "dependencyOwner": "FTR CPOR Team", "dependencyErrorCode": {"anything": [1, 2.50, 123456789012345678901234567890]}, "message": "message 3", "errors": {"key 5": ["errors 4"]}}"#, gives: Gives::Documented(&[]) },
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
async fn call_note_categories_list() {
    let wanted = Wanted {
        method: "GET",
        path: &["ftop", "v1.2", "api", "noteCategories"],
        query: &[],
        headers: &[("accept", "application/json"), ("authorization", "Bearer secret of endUser")],
        absent: &[],
        body: None,
        pairs: PAIRS,
    };
    let answers = [
        Answer { status: 200, media: Some("application/json"), body: r#"[{"id": 1234567890123456789001, "name": "name 2"}]"#, gives: Gives::Value },
        Answer { status: 500, media: Some("application/json"), body: r#"{"errorStatus": 1234567890123456789001, "dependencyType": "SQL Server", "dependencyOwner": "FTR CPOR Team", "dependencyErrorCode": {"anything": [1, 2.50, 123456789012345678901234567890]}, "message": "message 3", "errors": {"key 5": ["errors 4"]}}"#, gives: Gives::Documented(&[]) },
    ];
    exchange(&wanted, &answers, client, async |client| {
        let outcome = client.note_categories().list()
            .bearer_token("secret of endUser")
            .await;
        told(outcome, documented)
    })
    .await;
}

#[tokio::test]
async fn call_services_list() {
    let wanted = Wanted {
        method: "GET",
        path: &["ftop", "v1.2", "api", "services"],
        query: &[],
        headers: &[("accept", "application/json"), ("authorization", "Bearer secret of endUser")],
        absent: &[],
        body: None,
        pairs: PAIRS,
    };
    let answers = [
        Answer { status: 200, media: Some("application/json"), body: r#"[{"id": 1234567890123456789001, "name": "name 2"}]"#, gives: Gives::Value },
        Answer { status: 500, media: Some("application/json"), body: r#"{"errorStatus": 1234567890123456789001, "dependencyType": "SQL Server", "dependencyOwner": "FTR CPOR Team", "dependencyErrorCode": {"anything": [1, 2.50, 123456789012345678901234567890]}, "message": "message 3", "errors": {"key 5": ["errors 4"]}}"#, gives: Gives::Documented(&[]) },
    ];
    exchange(&wanted, &answers, client, async |client| {
        let outcome = client.services().list()
            .bearer_token("secret of endUser")
            .await;
        told(outcome, documented)
    })
    .await;
}

#[tokio::test]
async fn call_services_list_for_partners() {
    let wanted = Wanted {
        method: "GET",
        path: &["ftop", "v1.2", "api", "services", "frp"],
        query: &[],
        headers: &[("accept", "application/json"), ("authorization", "Bearer secret of endUser")],
        absent: &[],
        body: None,
        pairs: PAIRS,
    };
    let answers = [
        Answer { status: 200, media: Some("application/json"), body: r#"[{"id": 1234567890123456789001, "name": "name 2"}]"#, gives: Gives::Value },
        Answer { status: 500, media: Some("application/json"), body: r#"{"errorStatus": 1234567890123456789001, "dependencyType": "SQL Server", "dependencyOwner": "FTR CPOR Team", "dependencyErrorCode": {"anything": [1, 2.50, 123456789012345678901234567890]}, "message": "message 3", "errors": {"key 5": ["errors 4"]}}"#, gives: Gives::Documented(&[]) },
    ];
    exchange(&wanted, &answers, client, async |client| {
        let outcome = client.services().list_for_partners()
            .bearer_token("secret of endUser")
            .await;
        told(outcome, documented)
    })
    .await;
}

#[tokio::test]
async fn call_entitlement_statuses_list_l1() {
    let wanted = Wanted {
        method: "GET",
        path: &["ftop", "v1.2", "api", "entitlements", "l1s"],
        query: &[],
        headers: &[("accept", "application/json"), ("authorization", "Bearer secret of endUser")],
        absent: &[],
        body: None,
        pairs: PAIRS,
    };
    let answers = [
        Answer { status: 200, media: Some("application/json"), body: r#"[{"id": "00000001-0000-4000-8000-00000000abcd", "name": "name 2", "description": "description 3"}]"#, gives: Gives::Value },
        Answer { status: 500, media: Some("application/json"), body: r#"{"errorStatus": 1234567890123456789001, "dependencyType": "SQL Server", "dependencyOwner": "FTR CPOR Team", "dependencyErrorCode": {"anything": [1, 2.50, 123456789012345678901234567890]}, "message": "message 3", "errors": {"key 5": ["errors 4"]}}"#, gives: Gives::Documented(&[]) },
    ];
    exchange(&wanted, &answers, client, async |client| {
        let outcome = client.entitlement_statuses().list_l1()
            .bearer_token("secret of endUser")
            .await;
        told(outcome, documented)
    })
    .await;
}

#[tokio::test]
async fn call_entitlement_statuses_list_l2() {
    let wanted = Wanted {
        method: "GET",
        path: &["ftop", "v1.2", "api", "entitlements", "services", "101", "l1s", "00000002-0000-4000-8000-00000000abcd", "l2s"],
        query: &[],
        headers: &[("accept", "application/json"), ("authorization", "Bearer secret of endUser")],
        absent: &[],
        body: None,
        pairs: PAIRS,
    };
    let answers = [
        Answer { status: 200, media: Some("application/json"), body: r#"[{"id": "00000001-0000-4000-8000-00000000abcd", "name": "name 2", "description": "description 3"}]"#, gives: Gives::Value },
        Answer { status: 500, media: Some("application/json"), body: r#"{"errorStatus": 1234567890123456789001, "dependencyType": "SQL Server", "dependencyOwner": "FTR CPOR Team", "dependencyErrorCode": {"anything": [1, 2.50, 123456789012345678901234567890]}, "message": "message 3", "errors": {"key 5": ["errors 4"]}}"#, gives: Gives::Documented(&[]) },
    ];
    exchange(&wanted, &answers, client, async |client| {
        let outcome = client.entitlement_statuses().list_l2(value::<fasttrack::types::ServiceId>("101"), value::<fasttrack::types::L1Id>(r#""00000002-0000-4000-8000-00000000abcd""#))
            .bearer_token("secret of endUser")
            .await;
        told(outcome, documented)
    })
    .await;
}

#[tokio::test]
async fn call_entitlement_statuses_list_l3() {
    let wanted = Wanted {
        method: "GET",
        path: &["ftop", "v1.2", "api", "entitlements", "services", "101", "l1s", "00000002-0000-4000-8000-00000000abcd", "l2s", "00000003-0000-4000-8000-00000000abcd", "l3s"],
        query: &[],
        headers: &[("accept", "application/json"), ("authorization", "Bearer secret of endUser")],
        absent: &[],
        body: None,
        pairs: PAIRS,
    };
    let answers = [
        Answer { status: 200, media: Some("application/json"), body: r#"[{"id": "00000001-0000-4000-8000-00000000abcd", "name": "name 2", "description": "description 3"}]"#, gives: Gives::Value },
        Answer { status: 500, media: Some("application/json"), body: r#"{"errorStatus": 1234567890123456789001, "dependencyType": "SQL Server", "dependencyOwner": "FTR CPOR Team", "dependencyErrorCode": {"anything": [1, 2.50, 123456789012345678901234567890]}, "message": "message 3", "errors": {"key 5": ["errors 4"]}}"#, gives: Gives::Documented(&[]) },
    ];
    exchange(&wanted, &answers, client, async |client| {
        let outcome = client.entitlement_statuses().list_l3(value::<fasttrack::types::ServiceId>("101"), value::<fasttrack::types::L1Id>(r#""00000002-0000-4000-8000-00000000abcd""#), value::<fasttrack::types::L2Id>(r#""00000003-0000-4000-8000-00000000abcd""#))
            .bearer_token("secret of endUser")
            .await;
        told(outcome, documented)
    })
    .await;
}

#[tokio::test]
async fn call_entitlement_statuses_list_all() {
    let wanted = Wanted {
        method: "GET",
        path: &["ftop", "v1.2", "api", "entitlements", "l1l2l3s"],
        query: &[],
        headers: &[("accept", "application/json"), ("authorization", "Bearer secret of endUser")],
        absent: &[],
        body: None,
        pairs: PAIRS,
    };
    let answers = [
        Answer { status: 200, media: Some("application/json"), body: r#"[{"id": 1234567890123456789001, "name": "name 2", "l1s": [{"id": "00000003-0000-4000-8000-00000000abcd", "name": "name 4", "l2s": [{"id": "00000005-0000-4000-8000-00000000abcd", "name": "name 6", "l3s": [{"id": "00000007-0000-4000-8000-00000000abcd", "name": "name 8"}]}]}]}]"#, gives: Gives::Value },
        Answer { status: 500, media: Some("application/json"), body: r#"{"errorStatus": 1234567890123456789001, "dependencyType": "SQL Server", "dependencyOwner": "FTR CPOR Team", "dependencyErrorCode": {"anything": [1, 2.50, 123456789012345678901234567890]}, "message": "message 3", "errors": {"key 5": ["errors 4"]}}"#, gives: Gives::Documented(&[]) },
    ];
    exchange(&wanted, &answers, client, async |client| {
        let outcome = client.entitlement_statuses().list_all()
            .bearer_token("secret of endUser")
            .await;
        told(outcome, documented)
    })
    .await;
}

#[tokio::test]
async fn call_incentives_programs_list() {
    let wanted = Wanted {
        method: "GET",
        path: &["ftop", "v1.2", "api", "incentives", "Programs"],
        query: &[],
        headers: &[("accept", "application/json"), ("authorization", "Bearer secret of endUser")],
        absent: &[],
        body: None,
        pairs: PAIRS,
    };
    let answers = [
        Answer { status: 200, media: Some("application/json"), body: r#"[{"id": 1234567890123456789001, "name": "name 2"}]"#, gives: Gives::Value },
        Answer { status: 500, media: Some("application/json"), body: r#"{"errorStatus": 1234567890123456789001, "dependencyType": "SQL Server", "dependencyOwner": "FTR CPOR Team", "dependencyErrorCode": {"anything": [1, 2.50, 123456789012345678901234567890]}, "message": "message 3", "errors": {"key 5": ["errors 4"]}}"#, gives: Gives::Documented(&[]) },
    ];
    exchange(&wanted, &answers, client, async |client| {
        let outcome = client.incentives().programs().list()
            .bearer_token("secret of endUser")
            .await;
        told(outcome, documented)
    })
    .await;
}

#[tokio::test]
async fn call_incentives_workloads_list() {
    let wanted = Wanted {
        method: "GET",
        path: &["ftop", "v1.2", "api", "incentives", "Workloads"],
        query: &[],
        headers: &[("accept", "application/json"), ("authorization", "Bearer secret of endUser")],
        absent: &[],
        body: None,
        pairs: PAIRS,
    };
    let answers = [
        Answer { status: 200, media: Some("application/json"), body: r#"[{"workloadId": 1234567890123456789001, "name": "name 2", "program": {"id": 1234567890123456789003, "name": "name 4"}}]"#, gives: Gives::Value },
        Answer { status: 500, media: Some("application/json"), body: r#"{"errorStatus": 1234567890123456789001, "dependencyType": "SQL Server", "dependencyOwner": "FTR CPOR Team", "dependencyErrorCode": {"anything": [1, 2.50, 123456789012345678901234567890]}, "message": "message 3", "errors": {"key 5": ["errors 4"]}}"#, gives: Gives::Documented(&[]) },
    ];
    exchange(&wanted, &answers, client, async |client| {
        let outcome = client.incentives().workloads().list()
            .bearer_token("secret of endUser")
            .await;
        told(outcome, documented)
    })
    .await;
}

#[tokio::test]
async fn call_incentives_year_periods_list() {
    let wanted = Wanted {
        method: "GET",
        path: &["ftop", "v1.2", "api", "incentives", "YearPeriods"],
        query: &[],
        headers: &[("accept", "application/json"), ("authorization", "Bearer secret of endUser")],
        absent: &[],
        body: None,
        pairs: PAIRS,
    };
    let answers = [
        Answer { status: 200, media: Some("application/json"), body: r#"[{"id": 1234567890123456789001, "yearPeriod": 1234567890123456789002, "yearPeriodRange": "yearPeriodRange 3"}]"#, gives: Gives::Value },
        Answer { status: 500, media: Some("application/json"), body: r#"{"errorStatus": 1234567890123456789001, "dependencyType": "SQL Server", "dependencyOwner": "FTR CPOR Team", "dependencyErrorCode": {"anything": [1, 2.50, 123456789012345678901234567890]}, "message": "message 3", "errors": {"key 5": ["errors 4"]}}"#, gives: Gives::Documented(&[]) },
    ];
    exchange(&wanted, &answers, client, async |client| {
        let outcome = client.incentives().year_periods().list()
            .bearer_token("secret of endUser")
            .await;
        told(outcome, documented)
    })
    .await;
}

#[tokio::test]
async fn call_incentives_statements_list() {
    let wanted = Wanted {
        method: "GET",
        path: &["ftop", "v1.2", "api", "incentives", "Statements"],
        query: &[("PaymentPeriodIds", "101"), ("PaymentPeriodIds", "102"), ("Tenants", "00000003-0000-4000-8000-00000000abcd"), ("Tenants", "00000004-0000-4000-8000-00000000abcd"), ("ProgramIds", "105"), ("ProgramIds", "106")],
        headers: &[("accept", "application/json"), ("authorization", "Bearer secret of endUser")],
        absent: &[],
        body: None,
        pairs: PAIRS,
    };
    let answers = [
        Answer { status: 200, media: Some("application/json"), body: r#"[{"programMembershipId": "00000001-0000-4000-8000-00000000abcd", "partnerName": "partnerName 2", "yearPeriod": {"id": 1234567890123456789003, "yearPeriod": 1234567890123456789004, "yearPeriodRange": "yearPeriodRange 5"}, "transactions": [{"mpnId": "mpnId 6", "recordId": "00000007-0000-4000-8000-00000000abcd", "transactionId": "transactionId 8", "tenantId": "00000009-0000-4000-8000-00000000abcd", "tenantName": "tenantName 10", "program": {"id": 1234567890123456789011, "name": "name 12"}, "workload": {"workloadId": 1234567890123456789013, "name": "name 14", "program": {"id": 1234567890123456789015, "name": "name 16"}}, "milestone": "milestone 17", "milestoneDate": "2026-01-19T09:30:00Z", "atClaimUsage": 19.50, "milestoneUsage": 20.50, "payableGrowth": 1234567890123456789021, "previousPaymentUSD": 22.50, "rateUSD": 23.50, "paymentUSD": 24.50, "paymentLocal": 25.50, "localCurrency": "localCurrency 26", "localCurrencySymbol": "localCurrencySymbol 27", "disputeCaseNumber": "disputeCaseNumber 28"}], "totalPaidUSD": 29.50, "totalPaidLocal": 30.50}]"#, gives: Gives::Value },
        Answer { status: 500, media: Some("application/json"), body: r#"{"errorStatus": 1234567890123456789001, "dependencyType": "SQL Server", "dependencyOwner": "FTR CPOR Team", "dependencyErrorCode": {"anything": [1, 2.50, 123456789012345678901234567890]}, "message": "message 3", "errors": {"key 5": ["errors 4"]}}"#, gives: Gives::Documented(&[]) },
    ];
    exchange(&wanted, &answers, client, async |client| {
        let outcome = client.incentives().statements().list()
            .payment_period_ids(value::<Vec<fasttrack::types::YearPeriodId>>("[101, 102]"))
            .tenants(value::<Vec<fasttrack::types::TenantId>>(r#"["00000003-0000-4000-8000-00000000abcd", "00000004-0000-4000-8000-00000000abcd"]"#))
            .program_ids(value::<Vec<fasttrack::types::ProgramId>>("[105, 106]"))
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
        query: &[("page", "1"), ("pageSize", "2"), ("showDeclinedReferrals", "true"), ("partnerReferralSourceIds", "104,105"), ("searchTerm", "6/a b?c#d%25&e=f+ü"), ("sortColumn", "7/a b?c#d%25&e=f+ü"), ("sortDirection", "Ascending")],
        headers: &[("accept", "application/json"), ("authorization", "Bearer secret of endUser")],
        absent: &[],
        body: None,
        pairs: PAIRS,
    };
    let answers = [
        Answer { status: 200, media: Some("application/json"), body: r#"{"count": 1234567890123456789001, "hasMore": true, "items": [{"id": 1234567890123456789003, "created": "2026-01-05T09:30:00.1234567", "tenantId": "00000005-0000-4000-8000-00000000abcd", "tenantName": "tenantName 6", "tenantDomain": "tenantDomain 7", "workloads": [{"id": 1234567890123456789008, "name": "name 9"}], "claimed": true, "partnerReferralId": "0000000b-0000-4000-8000-00000000abcd", "partnerReferralNumber": "partnerReferralNumber 12", "acceptance": {"id": "0000000d-0000-4000-8000-00000000abcd", "name": "name 14"}, "declineReason": {"id": "0000000f-0000-4000-8000-00000000abcd", "name": "name 16"}, "referralStatus": {"id": "00000011-0000-4000-8000-00000000abcd", "name": "name 18"}, "servicesEstimatedValue": {"id": "00000013-0000-4000-8000-00000000abcd", "name": "name 20"}, "valueAddedServicesSold": true}]}"#, gives: Gives::Value },
        Answer { status: 500, media: Some("application/json"), body: r#"{"errorStatus": 1234567890123456789001, "dependencyType": "SQL Server", "dependencyOwner": "FTR CPOR Team", "dependencyErrorCode": {"anything": [1, 2.50, 123456789012345678901234567890]}, "message": "message 3", "errors": {"key 5": ["errors 4"]}}"#, gives: Gives::Documented(&[]) },
    ];
    exchange(&wanted, &answers, client, async |client| {
        let outcome = client.referrals().list()
            .page(value::<fasttrack::runtime::Integer>("1"))
            .page_size(value::<fasttrack::runtime::Integer>("2"))
            .show_declined_referrals(value::<bool>("true"))
            .partner_referral_source_ids(value::<Vec<fasttrack::types::ReferralSourceId>>("[104, 105]"))
            .search_term(value::<String>(r#""6/a b?c#d%25&e=f+ü""#))
            .sort_column(value::<String>(r#""7/a b?c#d%25&e=f+ü""#))
            .sort_direction(value::<fasttrack::types::SortDirection>(r#""Ascending""#))
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
        Answer { status: 200, media: Some("application/json"), body: r#"{"count": 1234567890123456789001, "hasMore": true, "items": [{"id": 1234567890123456789003, "created": "2026-01-05T09:30:00.1234567", "tenantId": "00000005-0000-4000-8000-00000000abcd", "tenantName": "tenantName 6", "tenantDomain": "tenantDomain 7", "workloads": [{"id": 1234567890123456789008, "name": "name 9"}], "claimed": true, "partnerReferralId": "0000000b-0000-4000-8000-00000000abcd", "partnerReferralNumber": "partnerReferralNumber 12", "acceptance": {"id": "0000000d-0000-4000-8000-00000000abcd", "name": "name 14"}, "declineReason": {"id": "0000000f-0000-4000-8000-00000000abcd", "name": "name 16"}, "referralStatus": {"id": "00000011-0000-4000-8000-00000000abcd", "name": "name 18"}, "servicesEstimatedValue": {"id": "00000013-0000-4000-8000-00000000abcd", "name": "name 20"}, "valueAddedServicesSold": true}]}"#, gives: Gives::Value },
        Answer { status: 500, media: Some("application/json"), body: r#"{"errorStatus": 1234567890123456789001, "dependencyType": "SQL Server", "dependencyOwner": "FTR CPOR Team", "dependencyErrorCode": {"anything": [1, 2.50, 123456789012345678901234567890]}, "message": "message 3", "errors": {"key 5": ["errors 4"]}}"#, gives: Gives::Documented(&[]) },
    ];
    exchange(&wanted, &answers, client, async |client| {
        let outcome = client.referrals().update(value::<fasttrack::types::ReferralId>(r#""00000001-0000-4000-8000-00000000abcd""#), value::<fasttrack::types::ReferralUpdate>(r#"{"AcceptanceStatusId": "00000001-0000-4000-8000-00000000abcd", "DeclineReasonId": "00000002-0000-4000-8000-00000000abcd"}"#))
            .bearer_token("secret of endUser")
            .await;
        told(outcome, documented)
    })
    .await;
}

#[tokio::test]
async fn call_referrals_acceptance_statuses_list() {
    let wanted = Wanted {
        method: "GET",
        path: &["ftop", "v1.2", "api", "partnerReferrals", "acceptanceStatuses"],
        query: &[],
        headers: &[("accept", "application/json"), ("authorization", "Bearer secret of endUser")],
        absent: &[],
        body: None,
        pairs: PAIRS,
    };
    let answers = [
        Answer { status: 200, media: Some("application/json"), body: r#"[{"id": "00000001-0000-4000-8000-00000000abcd", "name": "name 2"}]"#, gives: Gives::Value },
        Answer { status: 500, media: Some("application/json"), body: r#"{"errorStatus": 1234567890123456789001, "dependencyType": "SQL Server", "dependencyOwner": "FTR CPOR Team", "dependencyErrorCode": {"anything": [1, 2.50, 123456789012345678901234567890]}, "message": "message 3", "errors": {"key 5": ["errors 4"]}}"#, gives: Gives::Documented(&[]) },
    ];
    exchange(&wanted, &answers, client, async |client| {
        let outcome = client.referrals().acceptance_statuses().list()
            .bearer_token("secret of endUser")
            .await;
        told(outcome, documented)
    })
    .await;
}

#[tokio::test]
async fn call_referrals_decline_reasons_list() {
    let wanted = Wanted {
        method: "GET",
        path: &["ftop", "v1.2", "api", "partnerReferrals", "declineReasons"],
        query: &[],
        headers: &[("accept", "application/json"), ("authorization", "Bearer secret of endUser")],
        absent: &[],
        body: None,
        pairs: PAIRS,
    };
    let answers = [
        Answer { status: 200, media: Some("application/json"), body: r#"[{"id": "00000001-0000-4000-8000-00000000abcd", "name": "name 2"}]"#, gives: Gives::Value },
        Answer { status: 500, media: Some("application/json"), body: r#"{"errorStatus": 1234567890123456789001, "dependencyType": "SQL Server", "dependencyOwner": "FTR CPOR Team", "dependencyErrorCode": {"anything": [1, 2.50, 123456789012345678901234567890]}, "message": "message 3", "errors": {"key 5": ["errors 4"]}}"#, gives: Gives::Documented(&[]) },
    ];
    exchange(&wanted, &answers, client, async |client| {
        let outcome = client.referrals().decline_reasons().list()
            .bearer_token("secret of endUser")
            .await;
        told(outcome, documented)
    })
    .await;
}

#[tokio::test]
async fn call_referrals_statuses_list() {
    let wanted = Wanted {
        method: "GET",
        path: &["ftop", "v1.2", "api", "partnerReferrals", "referralStatuses"],
        query: &[],
        headers: &[("accept", "application/json"), ("authorization", "Bearer secret of endUser")],
        absent: &[],
        body: None,
        pairs: PAIRS,
    };
    let answers = [
        Answer { status: 200, media: Some("application/json"), body: r#"[{"id": "00000001-0000-4000-8000-00000000abcd", "name": "name 2"}]"#, gives: Gives::Value },
        Answer { status: 500, media: Some("application/json"), body: r#"{"errorStatus": 1234567890123456789001, "dependencyType": "SQL Server", "dependencyOwner": "FTR CPOR Team", "dependencyErrorCode": {"anything": [1, 2.50, 123456789012345678901234567890]}, "message": "message 3", "errors": {"key 5": ["errors 4"]}}"#, gives: Gives::Documented(&[]) },
    ];
    exchange(&wanted, &answers, client, async |client| {
        let outcome = client.referrals().statuses().list()
            .bearer_token("secret of endUser")
            .await;
        told(outcome, documented)
    })
    .await;
}

#[tokio::test]
async fn call_referrals_service_values_list() {
    let wanted = Wanted {
        method: "GET",
        path: &["ftop", "v1.2", "api", "partnerReferrals", "serviceValues"],
        query: &[],
        headers: &[("accept", "application/json"), ("authorization", "Bearer secret of endUser")],
        absent: &[],
        body: None,
        pairs: PAIRS,
    };
    let answers = [
        Answer { status: 200, media: Some("application/json"), body: r#"[{"id": "00000001-0000-4000-8000-00000000abcd", "name": "name 2"}]"#, gives: Gives::Value },
        Answer { status: 500, media: Some("application/json"), body: r#"{"errorStatus": 1234567890123456789001, "dependencyType": "SQL Server", "dependencyOwner": "FTR CPOR Team", "dependencyErrorCode": {"anything": [1, 2.50, 123456789012345678901234567890]}, "message": "message 3", "errors": {"key 5": ["errors 4"]}}"#, gives: Gives::Documented(&[]) },
    ];
    exchange(&wanted, &answers, client, async |client| {
        let outcome = client.referrals().service_values().list()
            .bearer_token("secret of endUser")
            .await;
        told(outcome, documented)
    })
    .await;
}

#[tokio::test]
async fn call_usage_get_current() {
    let wanted = Wanted {
        method: "GET",
        path: &["ftop", "v1.2", "api", "usage", "current"],
        query: &[],
        headers: &[("accept", "application/json"), ("authorization", "Bearer secret of endUser")],
        absent: &[],
        body: None,
        pairs: PAIRS,
    };
    let answers = [
        Answer { status: 200, media: Some("application/json"), body: r#"{"dateLastUpdated": "2026-01-02T09:30:00.1234567", "Customers": [{"customerId": "00000002-0000-4000-8000-00000000abcd", "customerName": "customerName 3", "domainName": "domainName 4", "tags": "Unknown", "workloads": [{"workloadId": "workloadId 5", "mpnId": "mpnId 6", "tags": "unknown", "dateAssociated": "2026-01-08T09:30:00.1234567", "claimId": "claimId 8", "usageAtClaim": 9.50, "activeEntitlements": 1234567890123456789010, "qualifiedEntitlements": 1234567890123456789011, "usage": 12.50, "priorHwm": 9007199254740013, "hwm": 9007199254740014, "month1Hwm": 9007199254740015, "compUnits": 9007199254740016, "potentialEarnings": 1234567890123456789017}], "unclaimedWorkloads": [{"workloadId": "workloadId 18", "activeEntitlements": 1234567890123456789019, "qualifiedEntitlements": 1234567890123456789020, "usage": 21.50, "priorHwm": 9007199254740022, "hwm": 9007199254740023, "month1Hwm": 9007199254740024, "compUnits": 9007199254740025, "potentialEarnings": 1234567890123456789026}], "excludedWorkloads": ["excludedWorkloads 27"]}]}"#, gives: Gives::Value },
        Answer { status: 500, media: Some("application/json"), body: r#"{"errorStatus": 1234567890123456789001, "dependencyType": "SQL Server", "dependencyOwner": "FTR CPOR Team", "dependencyErrorCode": {"anything": [1, 2.50, 123456789012345678901234567890]}, "message": "message 3", "errors": {"key 5": ["errors 4"]}}"#, gives: Gives::Documented(&[]) },
    ];
    exchange(&wanted, &answers, client, async |client| {
        let outcome = client.usage().get_current()
            .bearer_token("secret of endUser")
            .await;
        told(outcome, documented)
    })
    .await;
}

#[tokio::test]
async fn call_tenants_get() {
    let wanted = Wanted {
        method: "GET",
        path: &["ftop", "v1.2", "api", "tenants", "00000001-0000-4000-8000-00000000abcd"],
        query: &[],
        headers: &[("accept", "application/json"), ("authorization", "Bearer secret of endUser")],
        absent: &[],
        body: None,
        pairs: PAIRS,
    };
    let answers = [
        Answer { status: 200, media: Some("application/json"), body: r#"{"tenantId": "00000001-0000-4000-8000-00000000abcd", "name": "name 2", "tpid": 1234567890123456789003}"#, gives: Gives::Value },
        Answer { status: 500, media: Some("application/json"), body: r#"{"errorStatus": 1234567890123456789001, "dependencyType": "SQL Server", "dependencyOwner": "FTR CPOR Team", "dependencyErrorCode": {"anything": [1, 2.50, 123456789012345678901234567890]}, "message": "message 3", "errors": {"key 5": ["errors 4"]}}"#, gives: Gives::Documented(&[]) },
    ];
    exchange(&wanted, &answers, client, async |client| {
        let outcome = client.tenants().get(value::<fasttrack::types::TenantId>(r#""00000001-0000-4000-8000-00000000abcd""#))
            .bearer_token("secret of endUser")
            .await;
        told(outcome, documented)
    })
    .await;
}

#[tokio::test]
async fn call_partner_tenants_list() {
    let wanted = Wanted {
        method: "GET",
        path: &["ftop", "v1.2", "api", "partnerTenants"],
        query: &[],
        headers: &[("accept", "application/json"), ("authorization", "Bearer secret of endUser")],
        absent: &[],
        body: None,
        pairs: PAIRS,
    };
    let answers = [
        Answer { status: 200, media: Some("application/json"), body: r#"{"count": 1234567890123456789001, "hasMore": true, "items": [{"tenantId": "00000003-0000-4000-8000-00000000abcd", "tpid": 1234567890123456789004, "name": "name 5", "claimedWorkloads": [{"id": 1234567890123456789006, "name": "name 7"}]}]}"#, gives: Gives::Value },
        Answer { status: 500, media: Some("application/json"), body: r#"{"errorStatus": 1234567890123456789001, "dependencyType": "SQL Server", "dependencyOwner": "FTR CPOR Team", "dependencyErrorCode": {"anything": [1, 2.50, 123456789012345678901234567890]}, "message": "message 3", "errors": {"key 5": ["errors 4"]}}"#, gives: Gives::Documented(&[]) },
    ];
    exchange(&wanted, &answers, client, async |client| {
        let outcome = client.partner_tenants().list()
            .bearer_token("secret of endUser")
            .await;
        told(outcome, documented)
    })
    .await;
}

#[tokio::test]
async fn call_partner_tenants_get() {
    let wanted = Wanted {
        method: "GET",
        path: &["ftop", "v1.2", "api", "partnerTenants", "00000001-0000-4000-8000-00000000abcd"],
        query: &[],
        headers: &[("accept", "application/json"), ("authorization", "Bearer secret of endUser")],
        absent: &[],
        body: None,
        pairs: PAIRS,
    };
    let answers = [
        Answer { status: 200, media: Some("application/json"), body: r#"{"tenantId": "00000001-0000-4000-8000-00000000abcd", "tpid": 1234567890123456789002, "name": "name 3", "claimedWorkloads": [{"id": 1234567890123456789004, "name": "name 5"}]}"#, gives: Gives::Value },
        Answer { status: 500, media: Some("application/json"), body: r#"{"errorStatus": 1234567890123456789001, "dependencyType": "SQL Server", "dependencyOwner": "FTR CPOR Team", "dependencyErrorCode": {"anything": [1, 2.50, 123456789012345678901234567890]}, "message": "message 3", "errors": {"key 5": ["errors 4"]}}"#, gives: Gives::Documented(&[]) },
    ];
    exchange(&wanted, &answers, client, async |client| {
        let outcome = client.partner_tenants().get(value::<fasttrack::types::TenantId>(r#""00000001-0000-4000-8000-00000000abcd""#))
            .bearer_token("secret of endUser")
            .await;
        told(outcome, documented)
    })
    .await;
}

#[tokio::test]
async fn call_max_entitlements_list() {
    let wanted = Wanted {
        method: "GET",
        path: &["ftop", "v1.2", "api", "tenants", "00000001-0000-4000-8000-00000000abcd", "services", "maxEntitlements"],
        query: &[("serviceIds", "102"), ("serviceIds", "103")],
        headers: &[("accept", "application/json"), ("authorization", "Bearer secret of endUser")],
        absent: &[],
        body: None,
        pairs: PAIRS,
    };
    let answers = [
        Answer { status: 200, media: Some("application/json"), body: r#"[{"id": "00000001-0000-4000-8000-00000000abcd", "tenantId": "00000002-0000-4000-8000-00000000abcd", "serviceId": 1234567890123456789003, "maxEntitlementSeatCount": 1234567890123456789004}]"#, gives: Gives::Value },
        Answer { status: 500, media: Some("application/json"), body: r#"{"errorStatus": 1234567890123456789001, "dependencyType": "SQL Server", "dependencyOwner": "FTR CPOR Team", "dependencyErrorCode": {"anything": [1, 2.50, 123456789012345678901234567890]}, "message": "message 3", "errors": {"key 5": ["errors 4"]}}"#, gives: Gives::Documented(&[]) },
    ];
    exchange(&wanted, &answers, client, async |client| {
        let outcome = client.max_entitlements().list(value::<fasttrack::types::TenantId>(r#""00000001-0000-4000-8000-00000000abcd""#))
            .service_ids(value::<Vec<fasttrack::types::ServiceId>>("[102, 103]"))
            .bearer_token("secret of endUser")
            .await;
        told(outcome, documented)
    })
    .await;
}

#[tokio::test]
async fn call_max_entitlements_list_for_tenants() {
    let wanted = Wanted {
        method: "GET",
        path: &["ftop", "v1.2", "api", "partnerTenants", "maxEntitlements"],
        query: &[("tenantIds", "00000001-0000-4000-8000-00000000abcd"), ("tenantIds", "00000002-0000-4000-8000-00000000abcd")],
        headers: &[("accept", "application/json"), ("authorization", "Bearer secret of endUser")],
        absent: &[],
        body: None,
        pairs: PAIRS,
    };
    let answers = [
        Answer { status: 200, media: Some("application/json"), body: r#"[{"tenantId": "00000001-0000-4000-8000-00000000abcd", "moreRecords": true, "items": [{"id": "00000003-0000-4000-8000-00000000abcd", "tenantId": "00000004-0000-4000-8000-00000000abcd", "serviceId": 1234567890123456789005, "maxEntitlementSeatCount": 1234567890123456789006}]}]"#, gives: Gives::Value },
        Answer { status: 500, media: Some("application/json"), body: r#"{"errorStatus": 1234567890123456789001, "dependencyType": "SQL Server", "dependencyOwner": "FTR CPOR Team", "dependencyErrorCode": {"anything": [1, 2.50, 123456789012345678901234567890]}, "message": "message 3", "errors": {"key 5": ["errors 4"]}}"#, gives: Gives::Documented(&[]) },
    ];
    exchange(&wanted, &answers, client, async |client| {
        let outcome = client.max_entitlements().list_for_tenants()
            .tenant_ids(value::<Vec<fasttrack::types::TenantId>>(r#"["00000001-0000-4000-8000-00000000abcd", "00000002-0000-4000-8000-00000000abcd"]"#))
            .bearer_token("secret of endUser")
            .await;
        told(outcome, documented)
    })
    .await;
}

#[tokio::test]
async fn call_entitlements_list() {
    let wanted = Wanted {
        method: "GET",
        path: &["ftop", "v1.2", "api", "tenants", "00000001-0000-4000-8000-00000000abcd", "services", "entitlements"],
        query: &[("serviceIds", "102"), ("serviceIds", "103")],
        headers: &[("accept", "application/json"), ("authorization", "Bearer secret of endUser")],
        absent: &[],
        body: None,
        pairs: PAIRS,
    };
    let answers = [
        Answer { status: 200, media: Some("application/json"), body: r#"[{"serviceIntentId": "00000001-0000-4000-8000-00000000abcd", "l1": {"id": "00000002-0000-4000-8000-00000000abcd", "name": "name 3"}, "l2": {"id": "00000004-0000-4000-8000-00000000abcd", "name": "name 5"}, "l3": {"id": "00000006-0000-4000-8000-00000000abcd", "name": "name 7"}, "entitlementCount": 1234567890123456789008, "targetDate": "2026-01-10T09:30:00Z", "owner": "owner 10", "nextActionDate": "2026-01-12T09:30:00+02:00", "notes": "notes 12"}]"#, gives: Gives::Value },
        Answer { status: 500, media: Some("application/json"), body: r#"{"errorStatus": 1234567890123456789001, "dependencyType": "SQL Server", "dependencyOwner": "FTR CPOR Team", "dependencyErrorCode": {"anything": [1, 2.50, 123456789012345678901234567890]}, "message": "message 3", "errors": {"key 5": ["errors 4"]}}"#, gives: Gives::Documented(&[]) },
    ];
    exchange(&wanted, &answers, client, async |client| {
        let outcome = client.entitlements().list(value::<fasttrack::types::TenantId>(r#""00000001-0000-4000-8000-00000000abcd""#))
            .service_ids(value::<Vec<fasttrack::types::ServiceId>>("[102, 103]"))
            .bearer_token("secret of endUser")
            .await;
        told(outcome, documented)
    })
    .await;
}

#[tokio::test]
async fn call_entitlements_list_for_service() {
    let wanted = Wanted {
        method: "GET",
        path: &["ftop", "v1.2", "api", "tenants", "00000001-0000-4000-8000-00000000abcd", "services", "102", "entitlements"],
        query: &[],
        headers: &[("accept", "application/json"), ("authorization", "Bearer secret of endUser")],
        absent: &[],
        body: None,
        pairs: PAIRS,
    };
    let answers = [
        Answer { status: 200, media: Some("application/json"), body: r#"[{"serviceIntentId": "00000001-0000-4000-8000-00000000abcd", "l1": {"id": "00000002-0000-4000-8000-00000000abcd", "name": "name 3"}, "l2": {"id": "00000004-0000-4000-8000-00000000abcd", "name": "name 5"}, "l3": {"id": "00000006-0000-4000-8000-00000000abcd", "name": "name 7"}, "entitlementCount": 1234567890123456789008, "targetDate": "2026-01-10T09:30:00Z", "owner": "owner 10", "nextActionDate": "2026-01-12T09:30:00+02:00", "notes": "notes 12"}]"#, gives: Gives::Value },
        Answer { status: 500, media: Some("application/json"), body: r#"{"errorStatus": 1234567890123456789001, "dependencyType": "SQL Server", "dependencyOwner": "FTR CPOR Team", "dependencyErrorCode": {"anything": [1, 2.50, 123456789012345678901234567890]}, "message": "message 3", "errors": {"key 5": ["errors 4"]}}"#, gives: Gives::Documented(&[]) },
    ];
    exchange(&wanted, &answers, client, async |client| {
        let outcome = client.entitlements().list_for_service(value::<fasttrack::types::TenantId>(r#""00000001-0000-4000-8000-00000000abcd""#), value::<fasttrack::types::ServiceId>("102"))
            .bearer_token("secret of endUser")
            .await;
        told(outcome, documented)
    })
    .await;
}

#[tokio::test]
async fn call_entitlements_list_for_tenants() {
    let wanted = Wanted {
        method: "GET",
        path: &["ftop", "v1.2", "api", "partnerTenants", "entitlements"],
        query: &[("tenantIds", "00000001-0000-4000-8000-00000000abcd"), ("tenantIds", "00000002-0000-4000-8000-00000000abcd")],
        headers: &[("accept", "application/json"), ("authorization", "Bearer secret of endUser")],
        absent: &[],
        body: None,
        pairs: PAIRS,
    };
    let answers = [
        Answer { status: 200, media: Some("application/json"), body: r#"[{"moreRecords": true, "items": [{"serviceIntentId": "00000002-0000-4000-8000-00000000abcd", "l1": {"id": "00000003-0000-4000-8000-00000000abcd", "name": "name 4"}, "l2": {"id": "00000005-0000-4000-8000-00000000abcd", "name": "name 6"}, "l3": {"id": "00000007-0000-4000-8000-00000000abcd", "name": "name 8"}, "entitlementCount": 1234567890123456789009, "targetDate": "2026-01-11T09:30:00.1234567", "owner": "owner 11", "nextActionDate": "2026-01-13T09:30:00Z", "notes": "notes 13", "tenantId": "0000000e-0000-4000-8000-00000000abcd"}]}]"#, gives: Gives::Value },
        Answer { status: 500, media: Some("application/json"), body: r#"{"errorStatus": 1234567890123456789001, "dependencyType": "SQL Server", "dependencyOwner": "FTR CPOR Team", "dependencyErrorCode": {"anything": [1, 2.50, 123456789012345678901234567890]}, "message": "message 3", "errors": {"key 5": ["errors 4"]}}"#, gives: Gives::Documented(&[]) },
    ];
    exchange(&wanted, &answers, client, async |client| {
        let outcome = client.entitlements().list_for_tenants()
            .tenant_ids(value::<Vec<fasttrack::types::TenantId>>(r#"["00000001-0000-4000-8000-00000000abcd", "00000002-0000-4000-8000-00000000abcd"]"#))
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
        body: Some(r#"[{"serviceIntentId": "00000001-0000-4000-8000-00000000abcd", "l1id": "00000002-0000-4000-8000-00000000abcd", "l2id": "00000003-0000-4000-8000-00000000abcd", "l3id": "00000004-0000-4000-8000-00000000abcd", "entitlementCount": 5, "targetDate": "2026-01-07T09:30:00Z", "owner": "owner 7", "nextActionDate": "2026-01-09T09:30:00Z", "notes": "notes 9"}]"#),
        pairs: PAIRS,
    };
    let answers = [
        Answer { status: 200, media: Some("application/json"), body: r#"[{"serviceIntentId": "00000001-0000-4000-8000-00000000abcd", "l1": {"id": "00000002-0000-4000-8000-00000000abcd", "name": "name 3"}, "l2": {"id": "00000004-0000-4000-8000-00000000abcd", "name": "name 5"}, "l3": {"id": "00000006-0000-4000-8000-00000000abcd", "name": "name 7"}, "entitlementCount": 1234567890123456789008, "targetDate": "2026-01-10T09:30:00Z", "owner": "owner 10", "nextActionDate": "2026-01-12T09:30:00+02:00", "notes": "notes 12"}]"#, gives: Gives::Value },
        Answer { status: 500, media: Some("application/json"), body: r#"{"errorStatus": 1234567890123456789001, "dependencyType": "SQL Server", "dependencyOwner": "FTR CPOR Team", "dependencyErrorCode": {"anything": [1, 2.50, 123456789012345678901234567890]}, "message": "message 3", "errors": {"key 5": ["errors 4"]}}"#, gives: Gives::Documented(&[]) },
    ];
    exchange(&wanted, &answers, client, async |client| {
        let outcome = client.entitlements().update(value::<fasttrack::types::TenantId>(r#""00000001-0000-4000-8000-00000000abcd""#), value::<fasttrack::types::ServiceId>("102"), value::<fasttrack::types::EntitlementUpdates>(r#"[{"serviceIntentId": "00000001-0000-4000-8000-00000000abcd", "l1id": "00000002-0000-4000-8000-00000000abcd", "l2id": "00000003-0000-4000-8000-00000000abcd", "l3id": "00000004-0000-4000-8000-00000000abcd", "entitlementCount": 5, "targetDate": "2026-01-07T09:30:00Z", "owner": "owner 7", "nextActionDate": "2026-01-09T09:30:00Z", "notes": "notes 9"}]"#))
            .bearer_token("secret of endUser")
            .await;
        told(outcome, documented)
    })
    .await;
}

#[tokio::test]
async fn call_contacts_list() {
    let wanted = Wanted {
        method: "GET",
        path: &["ftop", "v1.2", "api", "tenants", "00000001-0000-4000-8000-00000000abcd", "contacts"],
        query: &[("rfaId", "102"), ("contactTypeId", "103"), ("page", "4"), ("pageSize", "5")],
        headers: &[("accept", "application/json"), ("authorization", "Bearer secret of endUser")],
        absent: &[],
        body: None,
        pairs: PAIRS,
    };
    let answers = [
        Answer { status: 200, media: Some("application/json"), body: r#"{"rfaId": 1234567890123456789001, "count": 1234567890123456789002, "hasMore": true, "items": [{"contactId": "00000004-0000-4000-8000-00000000abcd", "tenantId": "00000005-0000-4000-8000-00000000abcd", "name": "name 6", "email": "email 7", "phone": "phone 8", "managerName": "managerName 9", "managerEmail": "managerEmail 10", "title": "title 11", "isEngaged": true, "isFastTrackContact": true, "evidence": "evidence 14", "surveyEligible": true, "approvedSurvey": "approvedSurvey 16", "note": "note 17", "created": "2026-01-19T09:30:00Z", "createdBy": "createdBy 19", "modified": "2026-01-21T09:30:00+02:00", "modifiedBy": "modifiedBy 21", "timezone": {"id": "00000016-0000-4000-8000-00000000abcd", "name": "name 23"}, "countryRegion": {"id": "00000018-0000-4000-8000-00000000abcd", "name": "name 25"}, "adminType": {"id": 1234567890123456789026, "name": "name 27"}, "surveyLanguage": {"id": "0000001c-0000-4000-8000-00000000abcd", "name": "name 29"}, "contactType": {"id": 1234567890123456789030, "name": "name 31"}, "skillTypes": [{"id": 1234567890123456789032, "name": "name 33"}], "services": [{"id": 1234567890123456789034, "name": "name 35"}]}]}"#, gives: Gives::Value },
        Answer { status: 500, media: Some("application/json"), body: r#"{"errorStatus": 1234567890123456789001, "dependencyType": "SQL Server", "dependencyOwner": "FTR CPOR Team", "dependencyErrorCode": {"anything": [1, 2.50, 123456789012345678901234567890]}, "message": "message 3", "errors": {"key 5": ["errors 4"]}}"#, gives: Gives::Documented(&[]) },
    ];
    exchange(&wanted, &answers, client, async |client| {
        let outcome = client.contacts().list(value::<fasttrack::types::TenantId>(r#""00000001-0000-4000-8000-00000000abcd""#))
            .rfa_id(value::<fasttrack::types::RfaId>("102"))
            .contact_type_id(value::<fasttrack::types::ContactTypeId>("103"))
            .page(value::<fasttrack::runtime::Integer>("4"))
            .page_size(value::<fasttrack::runtime::Integer>("5"))
            .bearer_token("secret of endUser")
            .await;
        told(outcome, documented)
    })
    .await;
}

#[tokio::test]
async fn call_contacts_list_for_tenants() {
    let wanted = Wanted {
        method: "GET",
        path: &["ftop", "v1.2", "api", "partnerTenants", "contacts"],
        query: &[("tenantIds", "00000001-0000-4000-8000-00000000abcd"), ("tenantIds", "00000002-0000-4000-8000-00000000abcd"), ("page", "3"), ("pageSize", "4")],
        headers: &[("accept", "application/json"), ("authorization", "Bearer secret of endUser")],
        absent: &[],
        body: None,
        pairs: PAIRS,
    };
    let answers = [
        Answer { status: 200, media: Some("application/json"), body: r#"[{"tenantId": "00000001-0000-4000-8000-00000000abcd", "tenantName": "tenantName 2", "count": 1234567890123456789003, "hasMore": true, "items": [{"contactId": "00000005-0000-4000-8000-00000000abcd", "tenantId": "00000006-0000-4000-8000-00000000abcd", "name": "name 7", "email": "email 8", "phone": "phone 9", "managerName": "managerName 10", "managerEmail": "managerEmail 11", "title": "title 12", "isEngaged": true, "isFastTrackContact": true, "evidence": "evidence 15", "surveyEligible": true, "approvedSurvey": "approvedSurvey 17", "note": "note 18", "created": "2026-01-20T09:30:00.1234567", "createdBy": "createdBy 20", "modified": "2026-01-22T09:30:00Z", "modifiedBy": "modifiedBy 22", "timezone": {"id": "00000017-0000-4000-8000-00000000abcd", "name": "name 24"}, "countryRegion": {"id": "00000019-0000-4000-8000-00000000abcd", "name": "name 26"}, "adminType": {"id": 1234567890123456789027, "name": "name 28"}, "surveyLanguage": {"id": "0000001d-0000-4000-8000-00000000abcd", "name": "name 30"}, "contactType": {"id": 1234567890123456789031, "name": "name 32"}, "skillTypes": [{"id": 1234567890123456789033, "name": "name 34"}], "services": [{"id": 1234567890123456789035, "name": "name 36"}]}]}]"#, gives: Gives::Value },
        Answer { status: 500, media: Some("application/json"), body: r#"{"errorStatus": 1234567890123456789001, "dependencyType": "SQL Server", "dependencyOwner": "FTR CPOR Team", "dependencyErrorCode": {"anything": [1, 2.50, 123456789012345678901234567890]}, "message": "message 3", "errors": {"key 5": ["errors 4"]}}"#, gives: Gives::Documented(&[]) },
    ];
    exchange(&wanted, &answers, client, async |client| {
        let outcome = client.contacts().list_for_tenants()
            .tenant_ids(value::<Vec<fasttrack::types::TenantId>>(r#"["00000001-0000-4000-8000-00000000abcd", "00000002-0000-4000-8000-00000000abcd"]"#))
            .page(value::<fasttrack::runtime::Integer>("3"))
            .page_size(value::<fasttrack::runtime::Integer>("4"))
            .bearer_token("secret of endUser")
            .await;
        told(outcome, documented)
    })
    .await;
}

#[tokio::test]
async fn call_contacts_create() {
    let wanted = Wanted {
        method: "POST",
        path: &["ftop", "v1.2", "api", "tenants", "00000001-0000-4000-8000-00000000abcd", "contacts"],
        query: &[],
        headers: &[("content-type", "application/json"), ("accept", "application/json"), ("authorization", "Bearer secret of endUser")],
        absent: &[],
        body: Some(r#"{"name": "name 1 \"ü\\\n😀", "email": "email 2", "phone": "phone 3", "managerName": "managerName 4", "managerEmail": "managerEmail 5", "title": "title 6", "isEngaged": true, "isFastTrackContact": true, "evidence": "evidence 9", "surveyEligible": true, "approvedSurvey": "approvedSurvey 11", "note": "note 12", "timeZoneId": "0000000d-0000-4000-8000-00000000abcd", "countryRegionId": "0000000e-0000-4000-8000-00000000abcd", "adminTypeId": 115, "surveyLanguageId": "00000010-0000-4000-8000-00000000abcd", "contactTypeId": 117, "skillTypes": [118], "Services": [119]}"#),
        pairs: PAIRS,
    };
    let answers = [
        Answer { status: 200, media: Some("application/json"), body: r#"{"contactId": "00000001-0000-4000-8000-00000000abcd", "tenantId": "00000002-0000-4000-8000-00000000abcd", "name": "name 3", "email": "email 4", "phone": "phone 5", "managerName": "managerName 6", "managerEmail": "managerEmail 7", "title": "title 8", "isEngaged": true, "isFastTrackContact": true, "evidence": "evidence 11", "surveyEligible": true, "approvedSurvey": "approvedSurvey 13", "note": "note 14", "created": "2026-01-16T09:30:00Z", "createdBy": "createdBy 16", "modified": "2026-01-18T09:30:00+02:00", "modifiedBy": "modifiedBy 18", "timezone": {"id": "00000013-0000-4000-8000-00000000abcd", "name": "name 20"}, "countryRegion": {"id": "00000015-0000-4000-8000-00000000abcd", "name": "name 22"}, "adminType": {"id": 1234567890123456789023, "name": "name 24"}, "surveyLanguage": {"id": "00000019-0000-4000-8000-00000000abcd", "name": "name 26"}, "contactType": {"id": 1234567890123456789027, "name": "name 28"}, "skillTypes": [{"id": 1234567890123456789029, "name": "name 30"}], "services": [{"id": 1234567890123456789031, "name": "name 32"}]}"#, gives: Gives::Value },
        Answer { status: 500, media: Some("application/json"), body: r#"{"errorStatus": 1234567890123456789001, "dependencyType": "SQL Server", "dependencyOwner": "FTR CPOR Team", "dependencyErrorCode": {"anything": [1, 2.50, 123456789012345678901234567890]}, "message": "message 3", "errors": {"key 5": ["errors 4"]}}"#, gives: Gives::Documented(&[]) },
    ];
    exchange(&wanted, &answers, client, async |client| {
        let outcome = client.contacts().create(value::<fasttrack::types::TenantId>(r#""00000001-0000-4000-8000-00000000abcd""#), value::<fasttrack::types::ContactCreate>(r#"{"name": "name 1 \"ü\\\n😀", "email": "email 2", "phone": "phone 3", "managerName": "managerName 4", "managerEmail": "managerEmail 5", "title": "title 6", "isEngaged": true, "isFastTrackContact": true, "evidence": "evidence 9", "surveyEligible": true, "approvedSurvey": "approvedSurvey 11", "note": "note 12", "timeZoneId": "0000000d-0000-4000-8000-00000000abcd", "countryRegionId": "0000000e-0000-4000-8000-00000000abcd", "adminTypeId": 115, "surveyLanguageId": "00000010-0000-4000-8000-00000000abcd", "contactTypeId": 117, "skillTypes": [118], "Services": [119]}"#))
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
        body: Some(r#"{"name": "name 1 \"ü\\\n😀", "email": "email 2", "phone": "phone 3", "managerName": "managerName 4", "managerEmail": "managerEmail 5", "title": "title 6", "isEngaged": true, "isFastTrackContact": true, "evidence": "evidence 9", "surveyEligible": true, "approvedSurvey": "approvedSurvey 11", "note": "note 12", "timeZoneId": "0000000d-0000-4000-8000-00000000abcd", "countryRegionId": "0000000e-0000-4000-8000-00000000abcd", "adminTypeId": 115, "surveyLanguageId": "00000010-0000-4000-8000-00000000abcd", "contactTypeId": 117, "skillTypes": [118], "Services": [119]}"#),
        pairs: PAIRS,
    };
    let answers = [
        Answer { status: 200, media: Some("application/json"), body: r#"{"contactId": "00000001-0000-4000-8000-00000000abcd", "tenantId": "00000002-0000-4000-8000-00000000abcd", "name": "name 3", "email": "email 4", "phone": "phone 5", "managerName": "managerName 6", "managerEmail": "managerEmail 7", "title": "title 8", "isEngaged": true, "isFastTrackContact": true, "evidence": "evidence 11", "surveyEligible": true, "approvedSurvey": "approvedSurvey 13", "note": "note 14", "created": "2026-01-16T09:30:00Z", "createdBy": "createdBy 16", "modified": "2026-01-18T09:30:00+02:00", "modifiedBy": "modifiedBy 18", "timezone": {"id": "00000013-0000-4000-8000-00000000abcd", "name": "name 20"}, "countryRegion": {"id": "00000015-0000-4000-8000-00000000abcd", "name": "name 22"}, "adminType": {"id": 1234567890123456789023, "name": "name 24"}, "surveyLanguage": {"id": "00000019-0000-4000-8000-00000000abcd", "name": "name 26"}, "contactType": {"id": 1234567890123456789027, "name": "name 28"}, "skillTypes": [{"id": 1234567890123456789029, "name": "name 30"}], "services": [{"id": 1234567890123456789031, "name": "name 32"}]}"#, gives: Gives::Value },
        Answer { status: 500, media: Some("application/json"), body: r#"{"errorStatus": 1234567890123456789001, "dependencyType": "SQL Server", "dependencyOwner": "FTR CPOR Team", "dependencyErrorCode": {"anything": [1, 2.50, 123456789012345678901234567890]}, "message": "message 3", "errors": {"key 5": ["errors 4"]}}"#, gives: Gives::Documented(&[]) },
    ];
    exchange(&wanted, &answers, client, async |client| {
        let outcome = client.v1_1().contacts().update(value::<fasttrack::types::ContactId>(r#""00000001-0000-4000-8000-00000000abcd""#), value::<fasttrack::types::ContactUpdate>(r#"{"name": "name 1 \"ü\\\n😀", "email": "email 2", "phone": "phone 3", "managerName": "managerName 4", "managerEmail": "managerEmail 5", "title": "title 6", "isEngaged": true, "isFastTrackContact": true, "evidence": "evidence 9", "surveyEligible": true, "approvedSurvey": "approvedSurvey 11", "note": "note 12", "timeZoneId": "0000000d-0000-4000-8000-00000000abcd", "countryRegionId": "0000000e-0000-4000-8000-00000000abcd", "adminTypeId": 115, "surveyLanguageId": "00000010-0000-4000-8000-00000000abcd", "contactTypeId": 117, "skillTypes": [118], "Services": [119]}"#))
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
        body: Some(r#"{"name": "name 1 \"ü\\\n😀", "email": "email 2", "phone": "phone 3", "managerName": "managerName 4", "managerEmail": "managerEmail 5", "title": "title 6", "isEngaged": true, "isFastTrackContact": true, "evidence": "evidence 9", "surveyEligible": true, "approvedSurvey": "approvedSurvey 11", "note": "note 12", "timeZoneId": "0000000d-0000-4000-8000-00000000abcd", "countryRegionId": "0000000e-0000-4000-8000-00000000abcd", "adminTypeId": 115, "surveyLanguageId": "00000010-0000-4000-8000-00000000abcd", "contactTypeId": 117, "skillTypes": [118], "Services": [119]}"#),
        pairs: PAIRS,
    };
    let answers = [
        Answer { status: 200, media: Some("application/json"), body: r#"{"contactId": "00000001-0000-4000-8000-00000000abcd", "tenantId": "00000002-0000-4000-8000-00000000abcd", "name": "name 3", "email": "email 4", "phone": "phone 5", "managerName": "managerName 6", "managerEmail": "managerEmail 7", "title": "title 8", "isEngaged": true, "isFastTrackContact": true, "evidence": "evidence 11", "surveyEligible": true, "approvedSurvey": "approvedSurvey 13", "note": "note 14", "created": "2026-01-16T09:30:00Z", "createdBy": "createdBy 16", "modified": "2026-01-18T09:30:00+02:00", "modifiedBy": "modifiedBy 18", "timezone": {"id": "00000013-0000-4000-8000-00000000abcd", "name": "name 20"}, "countryRegion": {"id": "00000015-0000-4000-8000-00000000abcd", "name": "name 22"}, "adminType": {"id": 1234567890123456789023, "name": "name 24"}, "surveyLanguage": {"id": "00000019-0000-4000-8000-00000000abcd", "name": "name 26"}, "contactType": {"id": 1234567890123456789027, "name": "name 28"}, "skillTypes": [{"id": 1234567890123456789029, "name": "name 30"}], "services": [{"id": 1234567890123456789031, "name": "name 32"}]}"#, gives: Gives::Value },
        Answer { status: 500, media: Some("application/json"), body: r#"{"errorStatus": 1234567890123456789001, "dependencyType": "SQL Server", "dependencyOwner": "FTR CPOR Team", "dependencyErrorCode": {"anything": [1, 2.50, 123456789012345678901234567890]}, "message": "message 3", "errors": {"key 5": ["errors 4"]}}"#, gives: Gives::Documented(&[]) },
    ];
    exchange(&wanted, &answers, client, async |client| {
        let outcome = client.v1().contacts().update(value::<fasttrack::types::ContactId>(r#""00000001-0000-4000-8000-00000000abcd""#), value::<fasttrack::types::ContactUpdate>(r#"{"name": "name 1 \"ü\\\n😀", "email": "email 2", "phone": "phone 3", "managerName": "managerName 4", "managerEmail": "managerEmail 5", "title": "title 6", "isEngaged": true, "isFastTrackContact": true, "evidence": "evidence 9", "surveyEligible": true, "approvedSurvey": "approvedSurvey 11", "note": "note 12", "timeZoneId": "0000000d-0000-4000-8000-00000000abcd", "countryRegionId": "0000000e-0000-4000-8000-00000000abcd", "adminTypeId": 115, "surveyLanguageId": "00000010-0000-4000-8000-00000000abcd", "contactTypeId": 117, "skillTypes": [118], "Services": [119]}"#))
            .bearer_token("secret of endUser")
            .await;
        told(outcome, documented)
    })
    .await;
}

#[tokio::test]
async fn call_contacts_delete_v1_1() {
    let wanted = Wanted {
        method: "DELETE",
        path: &["ftop", "v1.1", "api", "tenants", "contacts", "00000001-0000-4000-8000-00000000abcd"],
        query: &[],
        headers: &[("accept", "application/json"), ("authorization", "Bearer secret of endUser")],
        absent: &[],
        body: None,
        pairs: PAIRS,
    };
    let answers = [
        Answer { status: 200, media: None, body: "", gives: Gives::Nothing },
        Answer { status: 500, media: Some("application/json"), body: r#"{"errorStatus": 1234567890123456789001, "dependencyType": "SQL Server", "dependencyOwner": "FTR CPOR Team", "dependencyErrorCode": {"anything": [1, 2.50, 123456789012345678901234567890]}, "message": "message 3", "errors": {"key 5": ["errors 4"]}}"#, gives: Gives::Documented(&[]) },
    ];
    exchange(&wanted, &answers, client, async |client| {
        let outcome = client.v1_1().contacts().delete(value::<fasttrack::types::ContactId>(r#""00000001-0000-4000-8000-00000000abcd""#))
            .bearer_token("secret of endUser")
            .await;
        told(outcome, documented)
    })
    .await;
}

#[tokio::test]
async fn call_contacts_delete_v1() {
    let wanted = Wanted {
        method: "DELETE",
        path: &["ftop", "v1", "api", "tenants", "contacts", "00000001-0000-4000-8000-00000000abcd"],
        query: &[],
        headers: &[("accept", "application/json"), ("authorization", "Bearer secret of endUser")],
        absent: &[],
        body: None,
        pairs: PAIRS,
    };
    let answers = [
        Answer { status: 200, media: None, body: "", gives: Gives::Nothing },
        Answer { status: 500, media: Some("application/json"), body: r#"{"errorStatus": 1234567890123456789001, "dependencyType": "SQL Server", "dependencyOwner": "FTR CPOR Team", "dependencyErrorCode": {"anything": [1, 2.50, 123456789012345678901234567890]}, "message": "message 3", "errors": {"key 5": ["errors 4"]}}"#, gives: Gives::Documented(&[]) },
    ];
    exchange(&wanted, &answers, client, async |client| {
        let outcome = client.v1().contacts().delete(value::<fasttrack::types::ContactId>(r#""00000001-0000-4000-8000-00000000abcd""#))
            .bearer_token("secret of endUser")
            .await;
        told(outcome, documented)
    })
    .await;
}

#[tokio::test]
async fn call_notes_list() {
    let wanted = Wanted {
        method: "GET",
        path: &["ftop", "v1.2", "api", "tenants", "00000001-0000-4000-8000-00000000abcd", "notes"],
        query: &[("noteCategoryId", "102"), ("rfaId", "103"), ("orderByCreated", "Ascending"), ("page", "4"), ("pageSize", "5")],
        headers: &[("accept", "application/json"), ("authorization", "Bearer secret of endUser")],
        absent: &[],
        body: None,
        pairs: PAIRS,
    };
    let answers = [
        Answer { status: 200, media: Some("application/json"), body: r#"{"rfaId": 1234567890123456789001, "count": 1234567890123456789002, "hasMore": true, "tenantId": "00000004-0000-4000-8000-00000000abcd", "tenantName": "tenantName 5", "items": [{"text": "text 6", "author": "author 7", "created": "2026-01-09T09:30:00+02:00", "noteCategory": {"id": 1234567890123456789009, "name": "name 10"}}]}"#, gives: Gives::Value },
        Answer { status: 500, media: Some("application/json"), body: r#"{"errorStatus": 1234567890123456789001, "dependencyType": "SQL Server", "dependencyOwner": "FTR CPOR Team", "dependencyErrorCode": {"anything": [1, 2.50, 123456789012345678901234567890]}, "message": "message 3", "errors": {"key 5": ["errors 4"]}}"#, gives: Gives::Documented(&[]) },
    ];
    exchange(&wanted, &answers, client, async |client| {
        let outcome = client.notes().list(value::<fasttrack::types::TenantId>(r#""00000001-0000-4000-8000-00000000abcd""#))
            .note_category_id(value::<fasttrack::types::NoteCategoryId>("102"))
            .rfa_id(value::<fasttrack::types::RfaId>("103"))
            .order_by_created(value::<fasttrack::types::SortDirection>(r#""Ascending""#))
            .page(value::<fasttrack::runtime::Integer>("4"))
            .page_size(value::<fasttrack::runtime::Integer>("5"))
            .bearer_token("secret of endUser")
            .await;
        told(outcome, documented)
    })
    .await;
}

#[tokio::test]
async fn call_notes_create() {
    let wanted = Wanted {
        method: "POST",
        path: &["ftop", "v1.2", "api", "tenants", "00000001-0000-4000-8000-00000000abcd", "notes"],
        query: &[],
        headers: &[("content-type", "application/json"), ("accept", "application/json"), ("authorization", "Bearer secret of endUser")],
        absent: &[],
        body: Some(r#"{"text": "text 1 \"ü\\\n😀", "noteCategoryId": 102}"#),
        pairs: PAIRS,
    };
    let answers = [
        Answer { status: 200, media: Some("application/json"), body: r#"{"text": "text 1 \"ü\\\n😀", "author": "author 2", "created": "2026-01-04T09:30:00Z", "noteCategory": {"id": 1234567890123456789004, "name": "name 5"}}"#, gives: Gives::Value },
        Answer { status: 500, media: Some("application/json"), body: r#"{"errorStatus": 1234567890123456789001, "dependencyType": "SQL Server", "dependencyOwner": "FTR CPOR Team", "dependencyErrorCode": {"anything": [1, 2.50, 123456789012345678901234567890]}, "message": "message 3", "errors": {"key 5": ["errors 4"]}}"#, gives: Gives::Documented(&[]) },
    ];
    exchange(&wanted, &answers, client, async |client| {
        let outcome = client.notes().create(value::<fasttrack::types::TenantId>(r#""00000001-0000-4000-8000-00000000abcd""#), value::<fasttrack::types::NoteCreate>(r#"{"text": "text 1 \"ü\\\n😀", "noteCategoryId": 102}"#))
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
        Answer { status: 200, media: Some("application/json"), body: r#"{"key 9": {"id": "00000001-0000-4000-8000-00000000abcd", "email": "email 2", "name": "name 3", "isPrimary": true, "primaryServices": [{"id": 1234567890123456789005, "name": "name 6"}], "additionalServices": [{"id": 1234567890123456789007, "name": "name 8"}]}}"#, gives: Gives::Value },
        Answer { status: 500, media: Some("application/json"), body: r#"{"errorStatus": 1234567890123456789001, "dependencyType": "SQL Server", "dependencyOwner": "FTR CPOR Team", "dependencyErrorCode": {"anything": [1, 2.50, 123456789012345678901234567890]}, "message": "message 3", "errors": {"key 5": ["errors 4"]}}"#, gives: Gives::Documented(&[]) },
    ];
    exchange(&wanted, &answers, client, async |client| {
        let outcome = client.assignments().get(value::<fasttrack::types::TenantId>(r#""00000001-0000-4000-8000-00000000abcd""#))
            .bearer_token("secret of endUser")
            .await;
        told(outcome, documented)
    })
    .await;
}

#[test]
fn type_api_error() {
    each_form_survives::<fasttrack::types::ApiError>(PAIRS, &[
        r#"{"errorStatus": 1234567890123456789001, "dependencyType": "SQL Server", "dependencyOwner": "FTR CPOR Team", "dependencyErrorCode": {"anything": [1, 2.50, 123456789012345678901234567890]}, "message": "message 3", "errors": {"key 5": ["errors 4"]}}"#,
        "{}",
    ], &[
        r#"{"errorStatus": 1234567890123456789006, "dependencyType": "SQL Server", "dependencyOwner": "FTR CPOR Team", "dependencyErrorCode": {"anything": [1, 2.50, 123456789012345678901234567890]}, "message": "message 8", "errors": {"key 10": ["errors 9"]}}"#,
        r#"{"errorStatus": null, "dependencyType": null, "dependencyOwner": null, "dependencyErrorCode": null, "message": null, "errors": null}"#,
        r#"{"errorStatus": 1234567890123456789001, "dependencyType": "SQL Server", "dependencyOwner": "FTR CPOR Team", "dependencyErrorCode": {"anything": [1, 2.50, 123456789012345678901234567890]}, "message": "message 3", "errors": {"key 5": ["errors 4"]}, "a member that nobody wrote down": [1.50, null]}"#,
    ]);
}

#[test]
fn type_rfa_id() {
    each_form_survives::<fasttrack::types::RfaId>(PAIRS, &[
        "1234567890123456789001",
    ], &[]);
}

#[test]
fn type_contact_id() {
    each_form_survives::<fasttrack::types::ContactId>(PAIRS, &[
        r#""00000001-0000-4000-8000-00000000abcd""#,
    ], &[]);
}

#[test]
fn type_contact_service_id() {
    each_form_survives::<fasttrack::types::ContactServiceId>(PAIRS, &[
        "1234567890123456789001",
        r#""ContactServiceId 2""#,
    ], &[
        r#""neither one""#,
        "1.5",
        "true",
    ]);
}

#[test]
fn type_contact_service() {
    each_form_survives::<fasttrack::types::ContactService>(PAIRS, &[
        r#"{"id": 1234567890123456789001, "name": "name 2"}"#,
        "{}",
    ], &[
        r#"{"id": 1234567890123456789003, "name": null}"#,
        r#"{"id": null, "name": null}"#,
        r#"{"id": 1234567890123456789001, "name": "name 2", "a member that nobody wrote down": [1.50, null]}"#,
    ]);
}

#[test]
fn type_contact() {
    each_form_survives::<fasttrack::types::Contact>(PAIRS, &[
        r#"{"contactId": "00000001-0000-4000-8000-00000000abcd", "tenantId": "00000002-0000-4000-8000-00000000abcd", "name": "name 3", "email": "email 4", "phone": "phone 5", "managerName": "managerName 6", "managerEmail": "managerEmail 7", "title": "title 8", "isEngaged": true, "isFastTrackContact": true, "evidence": "evidence 11", "surveyEligible": true, "approvedSurvey": "approvedSurvey 13", "note": "note 14", "created": "2026-01-16T09:30:00Z", "createdBy": "createdBy 16", "modified": "2026-01-18T09:30:00+02:00", "modifiedBy": "modifiedBy 18", "timezone": {"id": "00000013-0000-4000-8000-00000000abcd", "name": "name 20"}, "countryRegion": {"id": "00000015-0000-4000-8000-00000000abcd", "name": "name 22"}, "adminType": {"id": 1234567890123456789023, "name": "name 24"}, "surveyLanguage": {"id": "00000019-0000-4000-8000-00000000abcd", "name": "name 26"}, "contactType": {"id": 1234567890123456789027, "name": "name 28"}, "skillTypes": [{"id": 1234567890123456789029, "name": "name 30"}], "services": [{"id": 1234567890123456789031, "name": "name 32"}]}"#,
        "{}",
    ], &[
        r#"{"contactId": "00000021-0000-4000-8000-00000000abcd", "tenantId": "00000022-0000-4000-8000-00000000abcd", "name": null, "email": null, "phone": null, "managerName": null, "managerEmail": null, "title": null, "isEngaged": null, "isFastTrackContact": null, "evidence": null, "surveyEligible": null, "approvedSurvey": null, "note": null, "created": "2026-01-08T09:30:00+02:00", "createdBy": null, "modified": "2026-01-09T09:30:00Z", "modifiedBy": null, "timezone": {"id": "00000025-0000-4000-8000-00000000abcd", "name": "name 38"}, "countryRegion": {"id": "00000027-0000-4000-8000-00000000abcd", "name": "name 40"}, "adminType": {"id": 1234567890123456789041, "name": "name 42"}, "surveyLanguage": {"id": "0000002b-0000-4000-8000-00000000abcd", "name": "name 44"}, "contactType": {"id": 1234567890123456789045, "name": "name 46"}, "skillTypes": [{"id": 1234567890123456789047, "name": "name 48"}], "services": [{"id": 1234567890123456789049, "name": "name 50"}]}"#,
        r#"{"contactId": null, "tenantId": null, "name": null, "email": null, "phone": null, "managerName": null, "managerEmail": null, "title": null, "isEngaged": null, "isFastTrackContact": null, "evidence": null, "surveyEligible": null, "approvedSurvey": null, "note": null, "created": null, "createdBy": null, "modified": null, "modifiedBy": null, "timezone": null, "countryRegion": null, "adminType": null, "surveyLanguage": null, "contactType": null, "skillTypes": null, "services": null}"#,
        r#"{"contactId": "00000001-0000-4000-8000-00000000abcd", "tenantId": "00000002-0000-4000-8000-00000000abcd", "name": "name 3", "email": "email 4", "phone": "phone 5", "managerName": "managerName 6", "managerEmail": "managerEmail 7", "title": "title 8", "isEngaged": true, "isFastTrackContact": true, "evidence": "evidence 11", "surveyEligible": true, "approvedSurvey": "approvedSurvey 13", "note": "note 14", "created": "2026-01-16T09:30:00Z", "createdBy": "createdBy 16", "modified": "2026-01-18T09:30:00+02:00", "modifiedBy": "modifiedBy 18", "timezone": {"id": "00000013-0000-4000-8000-00000000abcd", "name": "name 20"}, "countryRegion": {"id": "00000015-0000-4000-8000-00000000abcd", "name": "name 22"}, "adminType": {"id": 1234567890123456789023, "name": "name 24"}, "surveyLanguage": {"id": "00000019-0000-4000-8000-00000000abcd", "name": "name 26"}, "contactType": {"id": 1234567890123456789027, "name": "name 28"}, "skillTypes": [{"id": 1234567890123456789029, "name": "name 30"}], "services": [{"id": 1234567890123456789031, "name": "name 32"}], "a member that nobody wrote down": [1.50, null]}"#,
    ]);
}

#[test]
fn type_contact_page() {
    each_form_survives::<fasttrack::types::ContactPage>(PAIRS, &[
        r#"{"rfaId": 1234567890123456789001, "count": 1234567890123456789002, "hasMore": true, "items": [{"contactId": "00000004-0000-4000-8000-00000000abcd", "tenantId": "00000005-0000-4000-8000-00000000abcd", "name": "name 6", "email": "email 7", "phone": "phone 8", "managerName": "managerName 9", "managerEmail": "managerEmail 10", "title": "title 11", "isEngaged": true, "isFastTrackContact": true, "evidence": "evidence 14", "surveyEligible": true, "approvedSurvey": "approvedSurvey 16", "note": "note 17", "created": "2026-01-19T09:30:00Z", "createdBy": "createdBy 19", "modified": "2026-01-21T09:30:00+02:00", "modifiedBy": "modifiedBy 21", "timezone": {"id": "00000016-0000-4000-8000-00000000abcd", "name": "name 23"}, "countryRegion": {"id": "00000018-0000-4000-8000-00000000abcd", "name": "name 25"}, "adminType": {"id": 1234567890123456789026, "name": "name 27"}, "surveyLanguage": {"id": "0000001c-0000-4000-8000-00000000abcd", "name": "name 29"}, "contactType": {"id": 1234567890123456789030, "name": "name 31"}, "skillTypes": [{"id": 1234567890123456789032, "name": "name 33"}], "services": [{"id": 1234567890123456789034, "name": "name 35"}]}]}"#,
        r#"{"items": [{"contactId": "00000004-0000-4000-8000-00000000abcd", "tenantId": "00000005-0000-4000-8000-00000000abcd", "name": "name 6", "email": "email 7", "phone": "phone 8", "managerName": "managerName 9", "managerEmail": "managerEmail 10", "title": "title 11", "isEngaged": true, "isFastTrackContact": true, "evidence": "evidence 14", "surveyEligible": true, "approvedSurvey": "approvedSurvey 16", "note": "note 17", "created": "2026-01-19T09:30:00Z", "createdBy": "createdBy 19", "modified": "2026-01-21T09:30:00+02:00", "modifiedBy": "modifiedBy 21", "timezone": {"id": "00000016-0000-4000-8000-00000000abcd", "name": "name 23"}, "countryRegion": {"id": "00000018-0000-4000-8000-00000000abcd", "name": "name 25"}, "adminType": {"id": 1234567890123456789026, "name": "name 27"}, "surveyLanguage": {"id": "0000001c-0000-4000-8000-00000000abcd", "name": "name 29"}, "contactType": {"id": 1234567890123456789030, "name": "name 31"}, "skillTypes": [{"id": 1234567890123456789032, "name": "name 33"}], "services": [{"id": 1234567890123456789034, "name": "name 35"}]}]}"#,
    ], &[
        r#"{"rfaId": null, "count": 1234567890123456789036, "hasMore": true, "items": [{"contactId": "00000004-0000-4000-8000-00000000abcd", "tenantId": "00000005-0000-4000-8000-00000000abcd", "name": "name 6", "email": "email 7", "phone": "phone 8", "managerName": "managerName 9", "managerEmail": "managerEmail 10", "title": "title 11", "isEngaged": true, "isFastTrackContact": true, "evidence": "evidence 14", "surveyEligible": true, "approvedSurvey": "approvedSurvey 16", "note": "note 17", "created": "2026-01-19T09:30:00Z", "createdBy": "createdBy 19", "modified": "2026-01-21T09:30:00+02:00", "modifiedBy": "modifiedBy 21", "timezone": {"id": "00000016-0000-4000-8000-00000000abcd", "name": "name 23"}, "countryRegion": {"id": "00000018-0000-4000-8000-00000000abcd", "name": "name 25"}, "adminType": {"id": 1234567890123456789026, "name": "name 27"}, "surveyLanguage": {"id": "0000001c-0000-4000-8000-00000000abcd", "name": "name 29"}, "contactType": {"id": 1234567890123456789030, "name": "name 31"}, "skillTypes": [{"id": 1234567890123456789032, "name": "name 33"}], "services": [{"id": 1234567890123456789034, "name": "name 35"}]}]}"#,
        r#"{"rfaId": null, "count": null, "hasMore": null, "items": [{"contactId": "00000004-0000-4000-8000-00000000abcd", "tenantId": "00000005-0000-4000-8000-00000000abcd", "name": "name 6", "email": "email 7", "phone": "phone 8", "managerName": "managerName 9", "managerEmail": "managerEmail 10", "title": "title 11", "isEngaged": true, "isFastTrackContact": true, "evidence": "evidence 14", "surveyEligible": true, "approvedSurvey": "approvedSurvey 16", "note": "note 17", "created": "2026-01-19T09:30:00Z", "createdBy": "createdBy 19", "modified": "2026-01-21T09:30:00+02:00", "modifiedBy": "modifiedBy 21", "timezone": {"id": "00000016-0000-4000-8000-00000000abcd", "name": "name 23"}, "countryRegion": {"id": "00000018-0000-4000-8000-00000000abcd", "name": "name 25"}, "adminType": {"id": 1234567890123456789026, "name": "name 27"}, "surveyLanguage": {"id": "0000001c-0000-4000-8000-00000000abcd", "name": "name 29"}, "contactType": {"id": 1234567890123456789030, "name": "name 31"}, "skillTypes": [{"id": 1234567890123456789032, "name": "name 33"}], "services": [{"id": 1234567890123456789034, "name": "name 35"}]}]}"#,
        r#"{"rfaId": 1234567890123456789001, "count": 1234567890123456789002, "hasMore": true, "a member that nobody wrote down": [1.50, null], "items": [{"contactId": "00000004-0000-4000-8000-00000000abcd", "tenantId": "00000005-0000-4000-8000-00000000abcd", "name": "name 6", "email": "email 7", "phone": "phone 8", "managerName": "managerName 9", "managerEmail": "managerEmail 10", "title": "title 11", "isEngaged": true, "isFastTrackContact": true, "evidence": "evidence 14", "surveyEligible": true, "approvedSurvey": "approvedSurvey 16", "note": "note 17", "created": "2026-01-19T09:30:00Z", "createdBy": "createdBy 19", "modified": "2026-01-21T09:30:00+02:00", "modifiedBy": "modifiedBy 21", "timezone": {"id": "00000016-0000-4000-8000-00000000abcd", "name": "name 23"}, "countryRegion": {"id": "00000018-0000-4000-8000-00000000abcd", "name": "name 25"}, "adminType": {"id": 1234567890123456789026, "name": "name 27"}, "surveyLanguage": {"id": "0000001c-0000-4000-8000-00000000abcd", "name": "name 29"}, "contactType": {"id": 1234567890123456789030, "name": "name 31"}, "skillTypes": [{"id": 1234567890123456789032, "name": "name 33"}], "services": [{"id": 1234567890123456789034, "name": "name 35"}]}]}"#,
    ]);
}

#[test]
fn type_tenant_contacts() {
    each_form_survives::<fasttrack::types::TenantContacts>(PAIRS, &[
        r#"{"tenantId": "00000001-0000-4000-8000-00000000abcd", "tenantName": "tenantName 2", "count": 1234567890123456789003, "hasMore": true, "items": [{"contactId": "00000005-0000-4000-8000-00000000abcd", "tenantId": "00000006-0000-4000-8000-00000000abcd", "name": "name 7", "email": "email 8", "phone": "phone 9", "managerName": "managerName 10", "managerEmail": "managerEmail 11", "title": "title 12", "isEngaged": true, "isFastTrackContact": true, "evidence": "evidence 15", "surveyEligible": true, "approvedSurvey": "approvedSurvey 17", "note": "note 18", "created": "2026-01-20T09:30:00.1234567", "createdBy": "createdBy 20", "modified": "2026-01-22T09:30:00Z", "modifiedBy": "modifiedBy 22", "timezone": {"id": "00000017-0000-4000-8000-00000000abcd", "name": "name 24"}, "countryRegion": {"id": "00000019-0000-4000-8000-00000000abcd", "name": "name 26"}, "adminType": {"id": 1234567890123456789027, "name": "name 28"}, "surveyLanguage": {"id": "0000001d-0000-4000-8000-00000000abcd", "name": "name 30"}, "contactType": {"id": 1234567890123456789031, "name": "name 32"}, "skillTypes": [{"id": 1234567890123456789033, "name": "name 34"}], "services": [{"id": 1234567890123456789035, "name": "name 36"}]}]}"#,
        "{}",
    ], &[
        r#"{"tenantId": "00000025-0000-4000-8000-00000000abcd", "tenantName": "tenantName 38", "count": 1234567890123456789039, "hasMore": true, "items": [{"contactId": "00000029-0000-4000-8000-00000000abcd", "tenantId": "0000002a-0000-4000-8000-00000000abcd", "name": "name 43", "email": "email 44", "phone": "phone 45", "managerName": "managerName 46", "managerEmail": "managerEmail 47", "title": "title 48", "isEngaged": true, "isFastTrackContact": true, "evidence": "evidence 51", "surveyEligible": true, "approvedSurvey": "approvedSurvey 53", "note": "note 54", "created": "2026-01-28T09:30:00.1234567", "createdBy": "createdBy 56", "modified": "2026-01-02T09:30:00Z", "modifiedBy": "modifiedBy 58", "timezone": {"id": "0000003b-0000-4000-8000-00000000abcd", "name": "name 60"}, "countryRegion": {"id": "0000003d-0000-4000-8000-00000000abcd", "name": "name 62"}, "adminType": {"id": 1234567890123456789063, "name": "name 64"}, "surveyLanguage": {"id": "00000041-0000-4000-8000-00000000abcd", "name": "name 66"}, "contactType": {"id": 1234567890123456789067, "name": "name 68"}, "skillTypes": [{"id": 1234567890123456789069, "name": "name 70"}], "services": [{"id": 1234567890123456789071, "name": "name 72"}]}]}"#,
        r#"{"tenantId": null, "tenantName": null, "count": null, "hasMore": null, "items": null}"#,
        r#"{"tenantId": "00000001-0000-4000-8000-00000000abcd", "tenantName": "tenantName 2", "count": 1234567890123456789003, "hasMore": true, "items": [{"contactId": "00000005-0000-4000-8000-00000000abcd", "tenantId": "00000006-0000-4000-8000-00000000abcd", "name": "name 7", "email": "email 8", "phone": "phone 9", "managerName": "managerName 10", "managerEmail": "managerEmail 11", "title": "title 12", "isEngaged": true, "isFastTrackContact": true, "evidence": "evidence 15", "surveyEligible": true, "approvedSurvey": "approvedSurvey 17", "note": "note 18", "created": "2026-01-20T09:30:00.1234567", "createdBy": "createdBy 20", "modified": "2026-01-22T09:30:00Z", "modifiedBy": "modifiedBy 22", "timezone": {"id": "00000017-0000-4000-8000-00000000abcd", "name": "name 24"}, "countryRegion": {"id": "00000019-0000-4000-8000-00000000abcd", "name": "name 26"}, "adminType": {"id": 1234567890123456789027, "name": "name 28"}, "surveyLanguage": {"id": "0000001d-0000-4000-8000-00000000abcd", "name": "name 30"}, "contactType": {"id": 1234567890123456789031, "name": "name 32"}, "skillTypes": [{"id": 1234567890123456789033, "name": "name 34"}], "services": [{"id": 1234567890123456789035, "name": "name 36"}]}], "a member that nobody wrote down": [1.50, null]}"#,
    ]);
}

#[test]
fn type_contact_create() {
    each_form_survives::<fasttrack::types::ContactCreate>(PAIRS, &[
        r#"{"name": "name 1 \"ü\\\n😀", "email": "email 2", "phone": "phone 3", "managerName": "managerName 4", "managerEmail": "managerEmail 5", "title": "title 6", "isEngaged": true, "isFastTrackContact": true, "evidence": "evidence 9", "surveyEligible": true, "approvedSurvey": "approvedSurvey 11", "note": "note 12", "timeZoneId": "0000000d-0000-4000-8000-00000000abcd", "countryRegionId": "0000000e-0000-4000-8000-00000000abcd", "adminTypeId": 115, "surveyLanguageId": "00000010-0000-4000-8000-00000000abcd", "contactTypeId": 117, "skillTypes": [118], "Services": [119]}"#,
        r#"{"contactTypeId": 120}"#,
    ], &[
        r#"{"name": "name 21", "email": null, "phone": null, "managerName": null, "managerEmail": null, "title": null, "isEngaged": null, "isFastTrackContact": null, "evidence": null, "surveyEligible": null, "approvedSurvey": null, "note": null, "timeZoneId": null, "countryRegionId": null, "adminTypeId": null, "surveyLanguageId": null, "contactTypeId": 122, "skillTypes": null, "Services": null}"#,
    ]);
}

#[test]
fn type_contact_update() {
    each_form_survives::<fasttrack::types::ContactUpdate>(PAIRS, &[
        r#"{"name": "name 1 \"ü\\\n😀", "email": "email 2", "phone": "phone 3", "managerName": "managerName 4", "managerEmail": "managerEmail 5", "title": "title 6", "isEngaged": true, "isFastTrackContact": true, "evidence": "evidence 9", "surveyEligible": true, "approvedSurvey": "approvedSurvey 11", "note": "note 12", "timeZoneId": "0000000d-0000-4000-8000-00000000abcd", "countryRegionId": "0000000e-0000-4000-8000-00000000abcd", "adminTypeId": 115, "surveyLanguageId": "00000010-0000-4000-8000-00000000abcd", "contactTypeId": 117, "skillTypes": [118], "Services": [119]}"#,
        "{}",
    ], &[
        r#"{"name": null, "email": null, "phone": null, "managerName": null, "managerEmail": null, "title": null, "isEngaged": null, "isFastTrackContact": null, "evidence": null, "surveyEligible": null, "approvedSurvey": null, "note": null, "timeZoneId": null, "countryRegionId": null, "adminTypeId": null, "surveyLanguageId": null, "contactTypeId": 120, "skillTypes": null, "Services": null}"#,
    ]);
}

#[test]
fn type_note() {
    each_form_survives::<fasttrack::types::Note>(PAIRS, &[
        r#"{"text": "text 1 \"ü\\\n😀", "author": "author 2", "created": "2026-01-04T09:30:00Z", "noteCategory": {"id": 1234567890123456789004, "name": "name 5"}}"#,
        "{}",
    ], &[
        r#"{"text": null, "author": null, "created": null, "noteCategory": {"id": 1234567890123456789006, "name": "name 7"}}"#,
        r#"{"text": null, "author": null, "created": null, "noteCategory": null}"#,
        r#"{"text": "text 1 \"ü\\\n😀", "author": "author 2", "created": "2026-01-04T09:30:00Z", "noteCategory": {"id": 1234567890123456789004, "name": "name 5"}, "a member that nobody wrote down": [1.50, null]}"#,
    ]);
}

#[test]
fn type_note_page() {
    each_form_survives::<fasttrack::types::NotePage>(PAIRS, &[
        r#"{"rfaId": 1234567890123456789001, "count": 1234567890123456789002, "hasMore": true, "tenantId": "00000004-0000-4000-8000-00000000abcd", "tenantName": "tenantName 5", "items": [{"text": "text 6", "author": "author 7", "created": "2026-01-09T09:30:00+02:00", "noteCategory": {"id": 1234567890123456789009, "name": "name 10"}}]}"#,
        r#"{"items": [{"text": "text 6", "author": "author 7", "created": "2026-01-09T09:30:00+02:00", "noteCategory": {"id": 1234567890123456789009, "name": "name 10"}}]}"#,
    ], &[
        r#"{"rfaId": null, "count": 1234567890123456789011, "hasMore": true, "tenantId": "0000000d-0000-4000-8000-00000000abcd", "tenantName": null, "items": [{"text": "text 6", "author": "author 7", "created": "2026-01-09T09:30:00+02:00", "noteCategory": {"id": 1234567890123456789009, "name": "name 10"}}]}"#,
        r#"{"rfaId": null, "count": null, "hasMore": null, "tenantId": null, "tenantName": null, "items": [{"text": "text 6", "author": "author 7", "created": "2026-01-09T09:30:00+02:00", "noteCategory": {"id": 1234567890123456789009, "name": "name 10"}}]}"#,
        r#"{"rfaId": 1234567890123456789001, "count": 1234567890123456789002, "hasMore": true, "tenantId": "00000004-0000-4000-8000-00000000abcd", "tenantName": "tenantName 5", "a member that nobody wrote down": [1.50, null], "items": [{"text": "text 6", "author": "author 7", "created": "2026-01-09T09:30:00+02:00", "noteCategory": {"id": 1234567890123456789009, "name": "name 10"}}]}"#,
    ]);
}

#[test]
fn type_note_create() {
    each_form_survives::<fasttrack::types::NoteCreate>(PAIRS, &[
        r#"{"text": "text 1 \"ü\\\n😀", "noteCategoryId": 102}"#,
        "{}",
    ], &[
        r#"{"text": "text 3", "noteCategoryId": 104}"#,
    ]);
}

#[test]
fn type_program_id() {
    each_form_survives::<fasttrack::types::ProgramId>(PAIRS, &[
        "1234567890123456789001",
    ], &[]);
}

#[test]
fn type_program() {
    each_form_survives::<fasttrack::types::Program>(PAIRS, &[
        r#"{"id": 1234567890123456789001, "name": "name 2"}"#,
        "{}",
    ], &[
        r#"{"id": 1234567890123456789003, "name": "name 4"}"#,
        r#"{"id": null, "name": null}"#,
        r#"{"id": 1234567890123456789001, "name": "name 2", "a member that nobody wrote down": [1.50, null]}"#,
    ]);
}

#[test]
fn type_incentive_workload_id() {
    each_form_survives::<fasttrack::types::IncentiveWorkloadId>(PAIRS, &[
        "1234567890123456789001",
    ], &[]);
}

#[test]
fn type_incentive_workload() {
    each_form_survives::<fasttrack::types::IncentiveWorkload>(PAIRS, &[
        r#"{"workloadId": 1234567890123456789001, "name": "name 2", "program": {"id": 1234567890123456789003, "name": "name 4"}}"#,
        "{}",
    ], &[
        r#"{"workloadId": 1234567890123456789005, "name": "name 6", "program": {"id": 1234567890123456789007, "name": "name 8"}}"#,
        r#"{"workloadId": null, "name": null, "program": null}"#,
        r#"{"workloadId": 1234567890123456789001, "name": "name 2", "program": {"id": 1234567890123456789003, "name": "name 4"}, "a member that nobody wrote down": [1.50, null]}"#,
    ]);
}

#[test]
fn type_year_period_id() {
    each_form_survives::<fasttrack::types::YearPeriodId>(PAIRS, &[
        "1234567890123456789001",
    ], &[]);
}

#[test]
fn type_year_period() {
    each_form_survives::<fasttrack::types::YearPeriod>(PAIRS, &[
        r#"{"id": 1234567890123456789001, "yearPeriod": 1234567890123456789002, "yearPeriodRange": "yearPeriodRange 3"}"#,
        "{}",
    ], &[
        r#"{"id": 1234567890123456789004, "yearPeriod": 1234567890123456789005, "yearPeriodRange": "yearPeriodRange 6"}"#,
        r#"{"id": null, "yearPeriod": null, "yearPeriodRange": null}"#,
        r#"{"id": 1234567890123456789001, "yearPeriod": 1234567890123456789002, "yearPeriodRange": "yearPeriodRange 3", "a member that nobody wrote down": [1.50, null]}"#,
    ]);
}

#[test]
fn type_program_membership_id() {
    each_form_survives::<fasttrack::types::ProgramMembershipId>(PAIRS, &[
        r#""00000001-0000-4000-8000-00000000abcd""#,
    ], &[]);
}

#[test]
fn type_statement_record_id() {
    each_form_survives::<fasttrack::types::StatementRecordId>(PAIRS, &[
        r#""00000001-0000-4000-8000-00000000abcd""#,
    ], &[]);
}

#[test]
fn type_transaction_id() {
    each_form_survives::<fasttrack::types::TransactionId>(PAIRS, &[
        r#""TransactionId 1 \"ü\\\n😀""#,
    ], &[]);
}

#[test]
fn type_mpn_id() {
    each_form_survives::<fasttrack::types::MpnId>(PAIRS, &[
        r#""MpnId 1 \"ü\\\n😀""#,
    ], &[]);
}

#[test]
fn type_statement() {
    each_form_survives::<fasttrack::types::Statement>(PAIRS, &[
        r#"{"programMembershipId": "00000001-0000-4000-8000-00000000abcd", "partnerName": "partnerName 2", "yearPeriod": {"id": 1234567890123456789003, "yearPeriod": 1234567890123456789004, "yearPeriodRange": "yearPeriodRange 5"}, "transactions": [{"mpnId": "mpnId 6", "recordId": "00000007-0000-4000-8000-00000000abcd", "transactionId": "transactionId 8", "tenantId": "00000009-0000-4000-8000-00000000abcd", "tenantName": "tenantName 10", "program": {"id": 1234567890123456789011, "name": "name 12"}, "workload": {"workloadId": 1234567890123456789013, "name": "name 14", "program": {"id": 1234567890123456789015, "name": "name 16"}}, "milestone": "milestone 17", "milestoneDate": "2026-01-19T09:30:00Z", "atClaimUsage": 19.50, "milestoneUsage": 20.50, "payableGrowth": 1234567890123456789021, "previousPaymentUSD": 22.50, "rateUSD": 23.50, "paymentUSD": 24.50, "paymentLocal": 25.50, "localCurrency": "localCurrency 26", "localCurrencySymbol": "localCurrencySymbol 27", "disputeCaseNumber": "disputeCaseNumber 28"}], "totalPaidUSD": 29.50, "totalPaidLocal": 30.50}"#,
        "{}",
    ], &[
        r#"{"programMembershipId": null, "partnerName": null, "yearPeriod": {"id": 1234567890123456789031, "yearPeriod": 1234567890123456789032, "yearPeriodRange": "yearPeriodRange 33"}, "transactions": [{"mpnId": "mpnId 34", "recordId": "00000023-0000-4000-8000-00000000abcd", "transactionId": "transactionId 36", "tenantId": "00000025-0000-4000-8000-00000000abcd", "tenantName": "tenantName 38", "program": {"id": 1234567890123456789039, "name": "name 40"}, "workload": {"workloadId": 1234567890123456789041, "name": "name 42", "program": {"id": 1234567890123456789043, "name": "name 44"}}, "milestone": "milestone 45", "milestoneDate": "2026-01-19T09:30:00.1234567", "atClaimUsage": 47.50, "milestoneUsage": 48.50, "payableGrowth": 1234567890123456789049, "previousPaymentUSD": 50.50, "rateUSD": 51.50, "paymentUSD": 52.50, "paymentLocal": 53.50, "localCurrency": "localCurrency 54", "localCurrencySymbol": "localCurrencySymbol 55", "disputeCaseNumber": "disputeCaseNumber 56"}], "totalPaidUSD": 57.50, "totalPaidLocal": 58.50}"#,
        r#"{"programMembershipId": null, "partnerName": null, "yearPeriod": null, "transactions": null, "totalPaidUSD": null, "totalPaidLocal": null}"#,
        r#"{"programMembershipId": "00000001-0000-4000-8000-00000000abcd", "partnerName": "partnerName 2", "yearPeriod": {"id": 1234567890123456789003, "yearPeriod": 1234567890123456789004, "yearPeriodRange": "yearPeriodRange 5"}, "transactions": [{"mpnId": "mpnId 6", "recordId": "00000007-0000-4000-8000-00000000abcd", "transactionId": "transactionId 8", "tenantId": "00000009-0000-4000-8000-00000000abcd", "tenantName": "tenantName 10", "program": {"id": 1234567890123456789011, "name": "name 12"}, "workload": {"workloadId": 1234567890123456789013, "name": "name 14", "program": {"id": 1234567890123456789015, "name": "name 16"}}, "milestone": "milestone 17", "milestoneDate": "2026-01-19T09:30:00Z", "atClaimUsage": 19.50, "milestoneUsage": 20.50, "payableGrowth": 1234567890123456789021, "previousPaymentUSD": 22.50, "rateUSD": 23.50, "paymentUSD": 24.50, "paymentLocal": 25.50, "localCurrency": "localCurrency 26", "localCurrencySymbol": "localCurrencySymbol 27", "disputeCaseNumber": "disputeCaseNumber 28"}], "totalPaidUSD": 29.50, "totalPaidLocal": 30.50, "a member that nobody wrote down": [1.50, null]}"#,
    ]);
}

#[test]
fn type_statement_year_period() {
    each_form_survives::<fasttrack::types::StatementYearPeriod>(PAIRS, &[
        r#"{"id": 1234567890123456789001, "yearPeriod": 1234567890123456789002, "yearPeriodRange": "yearPeriodRange 3"}"#,
        "{}",
    ], &[
        r#"{"id": 1234567890123456789004, "yearPeriod": 1234567890123456789005, "yearPeriodRange": null}"#,
        r#"{"id": null, "yearPeriod": null, "yearPeriodRange": null}"#,
        r#"{"id": 1234567890123456789001, "yearPeriod": 1234567890123456789002, "yearPeriodRange": "yearPeriodRange 3", "a member that nobody wrote down": [1.50, null]}"#,
    ]);
}

#[test]
fn type_transaction() {
    each_form_survives::<fasttrack::types::Transaction>(PAIRS, &[
        r#"{"mpnId": "mpnId 1 \"ü\\\n😀", "recordId": "00000002-0000-4000-8000-00000000abcd", "transactionId": "transactionId 3", "tenantId": "00000004-0000-4000-8000-00000000abcd", "tenantName": "tenantName 5", "program": {"id": 1234567890123456789006, "name": "name 7"}, "workload": {"workloadId": 1234567890123456789008, "name": "name 9", "program": {"id": 1234567890123456789010, "name": "name 11"}}, "milestone": "milestone 12", "milestoneDate": "2026-01-14T09:30:00.1234567", "atClaimUsage": 14.50, "milestoneUsage": 15.50, "payableGrowth": 1234567890123456789016, "previousPaymentUSD": 17.50, "rateUSD": 18.50, "paymentUSD": 19.50, "paymentLocal": 20.50, "localCurrency": "localCurrency 21", "localCurrencySymbol": "localCurrencySymbol 22", "disputeCaseNumber": "disputeCaseNumber 23"}"#,
        "{}",
    ], &[
        r#"{"mpnId": null, "recordId": null, "transactionId": null, "tenantId": null, "tenantName": null, "program": {"id": 1234567890123456789024, "name": "name 25"}, "workload": {"workloadId": 1234567890123456789026, "name": "name 27", "program": {"id": 1234567890123456789028, "name": "name 29"}}, "milestone": null, "milestoneDate": null, "atClaimUsage": null, "milestoneUsage": null, "payableGrowth": null, "previousPaymentUSD": null, "rateUSD": null, "paymentUSD": null, "paymentLocal": null, "localCurrency": null, "localCurrencySymbol": null, "disputeCaseNumber": null}"#,
        r#"{"mpnId": null, "recordId": null, "transactionId": null, "tenantId": null, "tenantName": null, "program": null, "workload": null, "milestone": null, "milestoneDate": null, "atClaimUsage": null, "milestoneUsage": null, "payableGrowth": null, "previousPaymentUSD": null, "rateUSD": null, "paymentUSD": null, "paymentLocal": null, "localCurrency": null, "localCurrencySymbol": null, "disputeCaseNumber": null}"#,
        r#"{"mpnId": "mpnId 1 \"ü\\\n😀", "recordId": "00000002-0000-4000-8000-00000000abcd", "transactionId": "transactionId 3", "tenantId": "00000004-0000-4000-8000-00000000abcd", "tenantName": "tenantName 5", "program": {"id": 1234567890123456789006, "name": "name 7"}, "workload": {"workloadId": 1234567890123456789008, "name": "name 9", "program": {"id": 1234567890123456789010, "name": "name 11"}}, "milestone": "milestone 12", "milestoneDate": "2026-01-14T09:30:00.1234567", "atClaimUsage": 14.50, "milestoneUsage": 15.50, "payableGrowth": 1234567890123456789016, "previousPaymentUSD": 17.50, "rateUSD": 18.50, "paymentUSD": 19.50, "paymentLocal": 20.50, "localCurrency": "localCurrency 21", "localCurrencySymbol": "localCurrencySymbol 22", "disputeCaseNumber": "disputeCaseNumber 23", "a member that nobody wrote down": [1.50, null]}"#,
    ]);
}

#[test]
fn type_statement_program() {
    each_form_survives::<fasttrack::types::StatementProgram>(PAIRS, &[
        r#"{"id": 1234567890123456789001, "name": "name 2"}"#,
        "{}",
    ], &[
        r#"{"id": 1234567890123456789003, "name": null}"#,
        r#"{"id": null, "name": null}"#,
        r#"{"id": 1234567890123456789001, "name": "name 2", "a member that nobody wrote down": [1.50, null]}"#,
    ]);
}

#[test]
fn type_statement_workload() {
    each_form_survives::<fasttrack::types::StatementWorkload>(PAIRS, &[
        r#"{"workloadId": 1234567890123456789001, "name": "name 2", "program": {"id": 1234567890123456789003, "name": "name 4"}}"#,
        "{}",
    ], &[
        r#"{"workloadId": 1234567890123456789005, "name": null, "program": {"id": 1234567890123456789006, "name": "name 7"}}"#,
        r#"{"workloadId": null, "name": null, "program": null}"#,
        r#"{"workloadId": 1234567890123456789001, "name": "name 2", "program": {"id": 1234567890123456789003, "name": "name 4"}, "a member that nobody wrote down": [1.50, null]}"#,
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
fn type_admin_type() {
    each_form_survives::<fasttrack::types::AdminType>(PAIRS, &[
        r#"{"id": 1234567890123456789001, "name": "name 2"}"#,
        "{}",
    ], &[
        r#"{"id": 1234567890123456789003, "name": null}"#,
        r#"{"id": null, "name": null}"#,
        r#"{"id": 1234567890123456789001, "name": "name 2", "a member that nobody wrote down": [1.50, null]}"#,
    ]);
}

#[test]
fn type_contact_type_id() {
    each_form_survives::<fasttrack::types::ContactTypeId>(PAIRS, &[
        "1234567890123456789001",
        r#""00000002-0000-4000-8000-00000000abcd""#,
    ], &[
        r#""neither one""#,
        "1.5",
        "true",
    ]);
}

#[test]
fn type_contact_type() {
    each_form_survives::<fasttrack::types::ContactType>(PAIRS, &[
        r#"{"id": 1234567890123456789001, "name": "name 2"}"#,
        "{}",
    ], &[
        r#"{"id": 1234567890123456789003, "name": null}"#,
        r#"{"id": null, "name": null}"#,
        r#"{"id": 1234567890123456789001, "name": "name 2", "a member that nobody wrote down": [1.50, null]}"#,
    ]);
}

#[test]
fn type_country_region_id() {
    each_form_survives::<fasttrack::types::CountryRegionId>(PAIRS, &[
        r#""00000001-0000-4000-8000-00000000abcd""#,
    ], &[]);
}

#[test]
fn type_country_region() {
    each_form_survives::<fasttrack::types::CountryRegion>(PAIRS, &[
        r#"{"id": "00000001-0000-4000-8000-00000000abcd", "name": "name 2"}"#,
        "{}",
    ], &[
        r#"{"id": "00000003-0000-4000-8000-00000000abcd", "name": null}"#,
        r#"{"id": null, "name": null}"#,
        r#"{"id": "00000001-0000-4000-8000-00000000abcd", "name": "name 2", "a member that nobody wrote down": [1.50, null]}"#,
    ]);
}

#[test]
fn type_skill_type_id() {
    each_form_survives::<fasttrack::types::SkillTypeId>(PAIRS, &[
        "1234567890123456789001",
        r#""SkillTypeId 2""#,
    ], &[
        r#""neither one""#,
        "1.5",
        "true",
    ]);
}

#[test]
fn type_skill_type() {
    each_form_survives::<fasttrack::types::SkillType>(PAIRS, &[
        r#"{"id": 1234567890123456789001, "name": "name 2"}"#,
        "{}",
    ], &[
        r#"{"id": 1234567890123456789003, "name": null}"#,
        r#"{"id": null, "name": null}"#,
        r#"{"id": 1234567890123456789001, "name": "name 2", "a member that nobody wrote down": [1.50, null]}"#,
    ]);
}

#[test]
fn type_survey_language_id() {
    each_form_survives::<fasttrack::types::SurveyLanguageId>(PAIRS, &[
        r#""00000001-0000-4000-8000-00000000abcd""#,
        "1234567890123456789002",
    ], &[
        r#""neither one""#,
        "1.5",
        "true",
    ]);
}

#[test]
fn type_survey_language() {
    each_form_survives::<fasttrack::types::SurveyLanguage>(PAIRS, &[
        r#"{"id": "00000001-0000-4000-8000-00000000abcd", "name": "name 2"}"#,
        "{}",
    ], &[
        r#"{"id": "00000003-0000-4000-8000-00000000abcd", "name": null}"#,
        r#"{"id": null, "name": null}"#,
        r#"{"id": "00000001-0000-4000-8000-00000000abcd", "name": "name 2", "a member that nobody wrote down": [1.50, null]}"#,
    ]);
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
fn type_note_category_id() {
    each_form_survives::<fasttrack::types::NoteCategoryId>(PAIRS, &[
        "1234567890123456789001",
        r#""NoteCategoryId 2""#,
    ], &[
        r#""neither one""#,
        "1.5",
        "true",
    ]);
}

#[test]
fn type_note_category() {
    each_form_survives::<fasttrack::types::NoteCategory>(PAIRS, &[
        r#"{"id": 1234567890123456789001, "name": "name 2"}"#,
        "{}",
    ], &[
        r#"{"id": 1234567890123456789003, "name": null}"#,
        r#"{"id": null, "name": null}"#,
        r#"{"id": 1234567890123456789001, "name": "name 2", "a member that nobody wrote down": [1.50, null]}"#,
    ]);
}

#[test]
fn type_service_id() {
    each_form_survives::<fasttrack::types::ServiceId>(PAIRS, &[
        "1234567890123456789001",
    ], &[]);
}

#[test]
fn type_service() {
    each_form_survives::<fasttrack::types::Service>(PAIRS, &[
        r#"{"id": 1234567890123456789001, "name": "name 2"}"#,
        "{}",
    ], &[
        r#"{"id": 1234567890123456789003, "name": null}"#,
        r#"{"id": null, "name": null}"#,
        r#"{"id": 1234567890123456789001, "name": "name 2", "a member that nobody wrote down": [1.50, null]}"#,
    ]);
}

#[test]
fn type_l1_id() {
    each_form_survives::<fasttrack::types::L1Id>(PAIRS, &[
        r#""00000001-0000-4000-8000-00000000abcd""#,
    ], &[]);
}

#[test]
fn type_l2_id() {
    each_form_survives::<fasttrack::types::L2Id>(PAIRS, &[
        r#""00000001-0000-4000-8000-00000000abcd""#,
    ], &[]);
}

#[test]
fn type_l3_id() {
    each_form_survives::<fasttrack::types::L3Id>(PAIRS, &[
        r#""00000001-0000-4000-8000-00000000abcd""#,
    ], &[]);
}

#[test]
fn type_l1_status() {
    each_form_survives::<fasttrack::types::L1Status>(PAIRS, &[
        r#"{"id": "00000001-0000-4000-8000-00000000abcd", "name": "name 2", "description": "description 3"}"#,
        "{}",
    ], &[
        r#"{"id": "00000004-0000-4000-8000-00000000abcd", "name": null, "description": null}"#,
        r#"{"id": null, "name": null, "description": null}"#,
        r#"{"id": "00000001-0000-4000-8000-00000000abcd", "name": "name 2", "description": "description 3", "a member that nobody wrote down": [1.50, null]}"#,
    ]);
}

#[test]
fn type_l2_status() {
    each_form_survives::<fasttrack::types::L2Status>(PAIRS, &[
        r#"{"id": "00000001-0000-4000-8000-00000000abcd", "name": "name 2", "description": "description 3"}"#,
        "{}",
    ], &[
        r#"{"id": "00000004-0000-4000-8000-00000000abcd", "name": null, "description": null}"#,
        r#"{"id": null, "name": null, "description": null}"#,
        r#"{"id": "00000001-0000-4000-8000-00000000abcd", "name": "name 2", "description": "description 3", "a member that nobody wrote down": [1.50, null]}"#,
    ]);
}

#[test]
fn type_l3_status() {
    each_form_survives::<fasttrack::types::L3Status>(PAIRS, &[
        r#"{"id": "00000001-0000-4000-8000-00000000abcd", "name": "name 2", "description": "description 3"}"#,
        "{}",
    ], &[
        r#"{"id": "00000004-0000-4000-8000-00000000abcd", "name": null, "description": null}"#,
        r#"{"id": null, "name": null, "description": null}"#,
        r#"{"id": "00000001-0000-4000-8000-00000000abcd", "name": "name 2", "description": "description 3", "a member that nobody wrote down": [1.50, null]}"#,
    ]);
}

#[test]
fn type_service_statuses() {
    each_form_survives::<fasttrack::types::ServiceStatuses>(PAIRS, &[
        r#"{"id": 1234567890123456789001, "name": "name 2", "l1s": [{"id": "00000003-0000-4000-8000-00000000abcd", "name": "name 4", "l2s": [{"id": "00000005-0000-4000-8000-00000000abcd", "name": "name 6", "l3s": [{"id": "00000007-0000-4000-8000-00000000abcd", "name": "name 8"}]}]}]}"#,
        "{}",
    ], &[
        r#"{"id": 1234567890123456789009, "name": null, "l1s": [{"id": "0000000a-0000-4000-8000-00000000abcd", "name": "name 11", "l2s": [{"id": "0000000c-0000-4000-8000-00000000abcd", "name": "name 13", "l3s": [{"id": "0000000e-0000-4000-8000-00000000abcd", "name": "name 15"}]}]}]}"#,
        r#"{"id": null, "name": null, "l1s": null}"#,
        r#"{"id": 1234567890123456789001, "name": "name 2", "l1s": [{"id": "00000003-0000-4000-8000-00000000abcd", "name": "name 4", "l2s": [{"id": "00000005-0000-4000-8000-00000000abcd", "name": "name 6", "l3s": [{"id": "00000007-0000-4000-8000-00000000abcd", "name": "name 8"}]}]}], "a member that nobody wrote down": [1.50, null]}"#,
    ]);
}

#[test]
fn type_l1_branch() {
    each_form_survives::<fasttrack::types::L1Branch>(PAIRS, &[
        r#"{"id": "00000001-0000-4000-8000-00000000abcd", "name": "name 2", "l2s": [{"id": "00000003-0000-4000-8000-00000000abcd", "name": "name 4", "l3s": [{"id": "00000005-0000-4000-8000-00000000abcd", "name": "name 6"}]}]}"#,
        "{}",
    ], &[
        r#"{"id": "00000007-0000-4000-8000-00000000abcd", "name": null, "l2s": [{"id": "00000008-0000-4000-8000-00000000abcd", "name": "name 9", "l3s": [{"id": "0000000a-0000-4000-8000-00000000abcd", "name": "name 11"}]}]}"#,
        r#"{"id": null, "name": null, "l2s": null}"#,
        r#"{"id": "00000001-0000-4000-8000-00000000abcd", "name": "name 2", "l2s": [{"id": "00000003-0000-4000-8000-00000000abcd", "name": "name 4", "l3s": [{"id": "00000005-0000-4000-8000-00000000abcd", "name": "name 6"}]}], "a member that nobody wrote down": [1.50, null]}"#,
    ]);
}

#[test]
fn type_l2_branch() {
    each_form_survives::<fasttrack::types::L2Branch>(PAIRS, &[
        r#"{"id": "00000001-0000-4000-8000-00000000abcd", "name": "name 2", "l3s": [{"id": "00000003-0000-4000-8000-00000000abcd", "name": "name 4"}]}"#,
        "{}",
    ], &[
        r#"{"id": "00000005-0000-4000-8000-00000000abcd", "name": null, "l3s": [{"id": "00000006-0000-4000-8000-00000000abcd", "name": "name 7"}]}"#,
        r#"{"id": null, "name": null, "l3s": null}"#,
        r#"{"id": "00000001-0000-4000-8000-00000000abcd", "name": "name 2", "l3s": [{"id": "00000003-0000-4000-8000-00000000abcd", "name": "name 4"}], "a member that nobody wrote down": [1.50, null]}"#,
    ]);
}

#[test]
fn type_l3_leaf() {
    each_form_survives::<fasttrack::types::L3Leaf>(PAIRS, &[
        r#"{"id": "00000001-0000-4000-8000-00000000abcd", "name": "name 2"}"#,
        "{}",
    ], &[
        r#"{"id": "00000003-0000-4000-8000-00000000abcd", "name": null}"#,
        r#"{"id": null, "name": null}"#,
        r#"{"id": "00000001-0000-4000-8000-00000000abcd", "name": "name 2", "a member that nobody wrote down": [1.50, null]}"#,
    ]);
}

#[test]
fn type_sort_direction() {
    each_form_survives::<fasttrack::types::SortDirection>(PAIRS, &[
        r#""Ascending""#,
        r#""Descending""#,
    ], &[]);
}

#[test]
fn type_referral_id() {
    each_form_survives::<fasttrack::types::ReferralId>(PAIRS, &[
        r#""00000001-0000-4000-8000-00000000abcd""#,
    ], &[]);
}

#[test]
fn type_referral_record_id() {
    each_form_survives::<fasttrack::types::ReferralRecordId>(PAIRS, &[
        "1234567890123456789001",
    ], &[]);
}

#[test]
fn type_referral_source_id() {
    each_form_survives::<fasttrack::types::ReferralSourceId>(PAIRS, &[
        "101",
    ], &[]);
}

#[test]
fn type_acceptance_status_id() {
    each_form_survives::<fasttrack::types::AcceptanceStatusId>(PAIRS, &[
        r#""00000001-0000-4000-8000-00000000abcd""#,
    ], &[]);
}

#[test]
fn type_acceptance_status() {
    each_form_survives::<fasttrack::types::AcceptanceStatus>(PAIRS, &[
        r#"{"id": "00000001-0000-4000-8000-00000000abcd", "name": "name 2"}"#,
        "{}",
    ], &[
        r#"{"id": "00000003-0000-4000-8000-00000000abcd", "name": "name 4"}"#,
        r#"{"id": null, "name": null}"#,
        r#"{"id": "00000001-0000-4000-8000-00000000abcd", "name": "name 2", "a member that nobody wrote down": [1.50, null]}"#,
    ]);
}

#[test]
fn type_decline_reason_id() {
    each_form_survives::<fasttrack::types::DeclineReasonId>(PAIRS, &[
        r#""00000001-0000-4000-8000-00000000abcd""#,
    ], &[]);
}

#[test]
fn type_decline_reason() {
    each_form_survives::<fasttrack::types::DeclineReason>(PAIRS, &[
        r#"{"id": "00000001-0000-4000-8000-00000000abcd", "name": "name 2"}"#,
        "{}",
    ], &[
        r#"{"id": "00000003-0000-4000-8000-00000000abcd", "name": "name 4"}"#,
        r#"{"id": null, "name": null}"#,
        r#"{"id": "00000001-0000-4000-8000-00000000abcd", "name": "name 2", "a member that nobody wrote down": [1.50, null]}"#,
    ]);
}

#[test]
fn type_referral_status_id() {
    each_form_survives::<fasttrack::types::ReferralStatusId>(PAIRS, &[
        r#""00000001-0000-4000-8000-00000000abcd""#,
    ], &[]);
}

#[test]
fn type_referral_status() {
    each_form_survives::<fasttrack::types::ReferralStatus>(PAIRS, &[
        r#"{"id": "00000001-0000-4000-8000-00000000abcd", "name": "name 2"}"#,
        "{}",
    ], &[
        r#"{"id": "00000003-0000-4000-8000-00000000abcd", "name": "name 4"}"#,
        r#"{"id": null, "name": null}"#,
        r#"{"id": "00000001-0000-4000-8000-00000000abcd", "name": "name 2", "a member that nobody wrote down": [1.50, null]}"#,
    ]);
}

#[test]
fn type_services_estimated_value_id() {
    each_form_survives::<fasttrack::types::ServicesEstimatedValueId>(PAIRS, &[
        r#""00000001-0000-4000-8000-00000000abcd""#,
    ], &[]);
}

#[test]
fn type_services_estimated_value() {
    each_form_survives::<fasttrack::types::ServicesEstimatedValue>(PAIRS, &[
        r#"{"id": "00000001-0000-4000-8000-00000000abcd", "name": "name 2"}"#,
        "{}",
    ], &[
        r#"{"id": "00000003-0000-4000-8000-00000000abcd", "name": "name 4"}"#,
        r#"{"id": null, "name": null}"#,
        r#"{"id": "00000001-0000-4000-8000-00000000abcd", "name": "name 2", "a member that nobody wrote down": [1.50, null]}"#,
    ]);
}

#[test]
fn type_referral() {
    each_form_survives::<fasttrack::types::Referral>(PAIRS, &[
        r#"{"id": 1234567890123456789001, "created": "2026-01-03T09:30:00+02:00", "tenantId": "00000003-0000-4000-8000-00000000abcd", "tenantName": "tenantName 4", "tenantDomain": "tenantDomain 5", "workloads": [{"id": 1234567890123456789006, "name": "name 7"}], "claimed": true, "partnerReferralId": "00000009-0000-4000-8000-00000000abcd", "partnerReferralNumber": "partnerReferralNumber 10", "acceptance": {"id": "0000000b-0000-4000-8000-00000000abcd", "name": "name 12"}, "declineReason": {"id": "0000000d-0000-4000-8000-00000000abcd", "name": "name 14"}, "referralStatus": {"id": "0000000f-0000-4000-8000-00000000abcd", "name": "name 16"}, "servicesEstimatedValue": {"id": "00000011-0000-4000-8000-00000000abcd", "name": "name 18"}, "valueAddedServicesSold": true}"#,
        "{}",
    ], &[
        r#"{"id": 1234567890123456789020, "created": "2026-01-22T09:30:00Z", "tenantId": null, "tenantName": null, "tenantDomain": null, "workloads": [{"id": 1234567890123456789022, "name": "name 23"}], "claimed": true, "partnerReferralId": "00000019-0000-4000-8000-00000000abcd", "partnerReferralNumber": null, "acceptance": null, "declineReason": null, "referralStatus": null, "servicesEstimatedValue": null, "valueAddedServicesSold": null}"#,
        r#"{"id": null, "created": null, "tenantId": null, "tenantName": null, "tenantDomain": null, "workloads": null, "claimed": null, "partnerReferralId": null, "partnerReferralNumber": null, "acceptance": null, "declineReason": null, "referralStatus": null, "servicesEstimatedValue": null, "valueAddedServicesSold": null}"#,
        r#"{"id": 1234567890123456789001, "created": "2026-01-03T09:30:00+02:00", "tenantId": "00000003-0000-4000-8000-00000000abcd", "tenantName": "tenantName 4", "tenantDomain": "tenantDomain 5", "workloads": [{"id": 1234567890123456789006, "name": "name 7"}], "claimed": true, "partnerReferralId": "00000009-0000-4000-8000-00000000abcd", "partnerReferralNumber": "partnerReferralNumber 10", "acceptance": {"id": "0000000b-0000-4000-8000-00000000abcd", "name": "name 12"}, "declineReason": {"id": "0000000d-0000-4000-8000-00000000abcd", "name": "name 14"}, "referralStatus": {"id": "0000000f-0000-4000-8000-00000000abcd", "name": "name 16"}, "servicesEstimatedValue": {"id": "00000011-0000-4000-8000-00000000abcd", "name": "name 18"}, "valueAddedServicesSold": true, "a member that nobody wrote down": [1.50, null]}"#,
    ]);
}

#[test]
fn type_referral_page() {
    each_form_survives::<fasttrack::types::ReferralPage>(PAIRS, &[
        r#"{"count": 1234567890123456789001, "hasMore": true, "items": [{"id": 1234567890123456789003, "created": "2026-01-05T09:30:00.1234567", "tenantId": "00000005-0000-4000-8000-00000000abcd", "tenantName": "tenantName 6", "tenantDomain": "tenantDomain 7", "workloads": [{"id": 1234567890123456789008, "name": "name 9"}], "claimed": true, "partnerReferralId": "0000000b-0000-4000-8000-00000000abcd", "partnerReferralNumber": "partnerReferralNumber 12", "acceptance": {"id": "0000000d-0000-4000-8000-00000000abcd", "name": "name 14"}, "declineReason": {"id": "0000000f-0000-4000-8000-00000000abcd", "name": "name 16"}, "referralStatus": {"id": "00000011-0000-4000-8000-00000000abcd", "name": "name 18"}, "servicesEstimatedValue": {"id": "00000013-0000-4000-8000-00000000abcd", "name": "name 20"}, "valueAddedServicesSold": true}]}"#,
        r#"{"items": [{"id": 1234567890123456789003, "created": "2026-01-05T09:30:00.1234567", "tenantId": "00000005-0000-4000-8000-00000000abcd", "tenantName": "tenantName 6", "tenantDomain": "tenantDomain 7", "workloads": [{"id": 1234567890123456789008, "name": "name 9"}], "claimed": true, "partnerReferralId": "0000000b-0000-4000-8000-00000000abcd", "partnerReferralNumber": "partnerReferralNumber 12", "acceptance": {"id": "0000000d-0000-4000-8000-00000000abcd", "name": "name 14"}, "declineReason": {"id": "0000000f-0000-4000-8000-00000000abcd", "name": "name 16"}, "referralStatus": {"id": "00000011-0000-4000-8000-00000000abcd", "name": "name 18"}, "servicesEstimatedValue": {"id": "00000013-0000-4000-8000-00000000abcd", "name": "name 20"}, "valueAddedServicesSold": true}]}"#,
    ], &[
        r#"{"count": 1234567890123456789022, "hasMore": true, "items": [{"id": 1234567890123456789003, "created": "2026-01-05T09:30:00.1234567", "tenantId": "00000005-0000-4000-8000-00000000abcd", "tenantName": "tenantName 6", "tenantDomain": "tenantDomain 7", "workloads": [{"id": 1234567890123456789008, "name": "name 9"}], "claimed": true, "partnerReferralId": "0000000b-0000-4000-8000-00000000abcd", "partnerReferralNumber": "partnerReferralNumber 12", "acceptance": {"id": "0000000d-0000-4000-8000-00000000abcd", "name": "name 14"}, "declineReason": {"id": "0000000f-0000-4000-8000-00000000abcd", "name": "name 16"}, "referralStatus": {"id": "00000011-0000-4000-8000-00000000abcd", "name": "name 18"}, "servicesEstimatedValue": {"id": "00000013-0000-4000-8000-00000000abcd", "name": "name 20"}, "valueAddedServicesSold": true}]}"#,
        r#"{"count": null, "hasMore": null, "items": [{"id": 1234567890123456789003, "created": "2026-01-05T09:30:00.1234567", "tenantId": "00000005-0000-4000-8000-00000000abcd", "tenantName": "tenantName 6", "tenantDomain": "tenantDomain 7", "workloads": [{"id": 1234567890123456789008, "name": "name 9"}], "claimed": true, "partnerReferralId": "0000000b-0000-4000-8000-00000000abcd", "partnerReferralNumber": "partnerReferralNumber 12", "acceptance": {"id": "0000000d-0000-4000-8000-00000000abcd", "name": "name 14"}, "declineReason": {"id": "0000000f-0000-4000-8000-00000000abcd", "name": "name 16"}, "referralStatus": {"id": "00000011-0000-4000-8000-00000000abcd", "name": "name 18"}, "servicesEstimatedValue": {"id": "00000013-0000-4000-8000-00000000abcd", "name": "name 20"}, "valueAddedServicesSold": true}]}"#,
        r#"{"count": 1234567890123456789001, "hasMore": true, "a member that nobody wrote down": [1.50, null], "items": [{"id": 1234567890123456789003, "created": "2026-01-05T09:30:00.1234567", "tenantId": "00000005-0000-4000-8000-00000000abcd", "tenantName": "tenantName 6", "tenantDomain": "tenantDomain 7", "workloads": [{"id": 1234567890123456789008, "name": "name 9"}], "claimed": true, "partnerReferralId": "0000000b-0000-4000-8000-00000000abcd", "partnerReferralNumber": "partnerReferralNumber 12", "acceptance": {"id": "0000000d-0000-4000-8000-00000000abcd", "name": "name 14"}, "declineReason": {"id": "0000000f-0000-4000-8000-00000000abcd", "name": "name 16"}, "referralStatus": {"id": "00000011-0000-4000-8000-00000000abcd", "name": "name 18"}, "servicesEstimatedValue": {"id": "00000013-0000-4000-8000-00000000abcd", "name": "name 20"}, "valueAddedServicesSold": true}]}"#,
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
fn type_tenant_id() {
    each_form_survives::<fasttrack::types::TenantId>(PAIRS, &[
        r#""00000001-0000-4000-8000-00000000abcd""#,
    ], &[]);
}

#[test]
fn type_tpid() {
    each_form_survives::<fasttrack::types::Tpid>(PAIRS, &[
        "1234567890123456789001",
    ], &[]);
}

#[test]
fn type_tenant() {
    each_form_survives::<fasttrack::types::Tenant>(PAIRS, &[
        r#"{"tenantId": "00000001-0000-4000-8000-00000000abcd", "name": "name 2", "tpid": 1234567890123456789003}"#,
        "{}",
    ], &[
        r#"{"tenantId": "00000004-0000-4000-8000-00000000abcd", "name": null, "tpid": null}"#,
        r#"{"tenantId": null, "name": null, "tpid": null}"#,
        r#"{"tenantId": "00000001-0000-4000-8000-00000000abcd", "name": "name 2", "tpid": 1234567890123456789003, "a member that nobody wrote down": [1.50, null]}"#,
    ]);
}

#[test]
fn type_claimed_workload() {
    each_form_survives::<fasttrack::types::ClaimedWorkload>(PAIRS, &[
        r#"{"id": 1234567890123456789001, "name": "name 2"}"#,
        "{}",
    ], &[
        r#"{"id": 1234567890123456789003, "name": "name 4"}"#,
        r#"{"id": null, "name": null}"#,
        r#"{"id": 1234567890123456789001, "name": "name 2", "a member that nobody wrote down": [1.50, null]}"#,
    ]);
}

#[test]
fn type_partner_tenant() {
    each_form_survives::<fasttrack::types::PartnerTenant>(PAIRS, &[
        r#"{"tenantId": "00000001-0000-4000-8000-00000000abcd", "tpid": 1234567890123456789002, "name": "name 3", "claimedWorkloads": [{"id": 1234567890123456789004, "name": "name 5"}]}"#,
        "{}",
    ], &[
        r#"{"tenantId": "00000006-0000-4000-8000-00000000abcd", "tpid": 1234567890123456789007, "name": "name 8", "claimedWorkloads": [{"id": 1234567890123456789009, "name": "name 10"}]}"#,
        r#"{"tenantId": null, "tpid": null, "name": null, "claimedWorkloads": null}"#,
        r#"{"tenantId": "00000001-0000-4000-8000-00000000abcd", "tpid": 1234567890123456789002, "name": "name 3", "claimedWorkloads": [{"id": 1234567890123456789004, "name": "name 5"}], "a member that nobody wrote down": [1.50, null]}"#,
    ]);
}

#[test]
fn type_partner_tenant_page() {
    each_form_survives::<fasttrack::types::PartnerTenantPage>(PAIRS, &[
        r#"{"count": 1234567890123456789001, "hasMore": true, "items": [{"tenantId": "00000003-0000-4000-8000-00000000abcd", "tpid": 1234567890123456789004, "name": "name 5", "claimedWorkloads": [{"id": 1234567890123456789006, "name": "name 7"}]}]}"#,
        "{}",
    ], &[
        r#"{"count": 1234567890123456789008, "hasMore": true, "items": null}"#,
        r#"{"count": null, "hasMore": null, "items": null}"#,
        r#"{"count": 1234567890123456789001, "hasMore": true, "items": [{"tenantId": "00000003-0000-4000-8000-00000000abcd", "tpid": 1234567890123456789004, "name": "name 5", "claimedWorkloads": [{"id": 1234567890123456789006, "name": "name 7"}]}], "a member that nobody wrote down": [1.50, null]}"#,
    ]);
}

#[test]
fn type_max_entitlement_id() {
    each_form_survives::<fasttrack::types::MaxEntitlementId>(PAIRS, &[
        r#""00000001-0000-4000-8000-00000000abcd""#,
    ], &[]);
}

#[test]
fn type_max_entitlement() {
    each_form_survives::<fasttrack::types::MaxEntitlement>(PAIRS, &[
        r#"{"id": "00000001-0000-4000-8000-00000000abcd", "tenantId": "00000002-0000-4000-8000-00000000abcd", "serviceId": 1234567890123456789003, "maxEntitlementSeatCount": 1234567890123456789004}"#,
        "{}",
    ], &[
        r#"{"id": null, "tenantId": "00000005-0000-4000-8000-00000000abcd", "serviceId": 1234567890123456789006, "maxEntitlementSeatCount": 1234567890123456789007}"#,
        r#"{"id": null, "tenantId": null, "serviceId": null, "maxEntitlementSeatCount": null}"#,
        r#"{"id": "00000001-0000-4000-8000-00000000abcd", "tenantId": "00000002-0000-4000-8000-00000000abcd", "serviceId": 1234567890123456789003, "maxEntitlementSeatCount": 1234567890123456789004, "a member that nobody wrote down": [1.50, null]}"#,
    ]);
}

#[test]
fn type_tenant_max_entitlements() {
    each_form_survives::<fasttrack::types::TenantMaxEntitlements>(PAIRS, &[
        r#"{"tenantId": "00000001-0000-4000-8000-00000000abcd", "moreRecords": true, "items": [{"id": "00000003-0000-4000-8000-00000000abcd", "tenantId": "00000004-0000-4000-8000-00000000abcd", "serviceId": 1234567890123456789005, "maxEntitlementSeatCount": 1234567890123456789006}]}"#,
        "{}",
    ], &[
        r#"{"tenantId": "00000007-0000-4000-8000-00000000abcd", "moreRecords": true, "items": [{"id": "00000009-0000-4000-8000-00000000abcd", "tenantId": "0000000a-0000-4000-8000-00000000abcd", "serviceId": 1234567890123456789011, "maxEntitlementSeatCount": 1234567890123456789012}]}"#,
        r#"{"tenantId": null, "moreRecords": null, "items": null}"#,
        r#"{"tenantId": "00000001-0000-4000-8000-00000000abcd", "moreRecords": true, "items": [{"id": "00000003-0000-4000-8000-00000000abcd", "tenantId": "00000004-0000-4000-8000-00000000abcd", "serviceId": 1234567890123456789005, "maxEntitlementSeatCount": 1234567890123456789006}], "a member that nobody wrote down": [1.50, null]}"#,
    ]);
}

#[test]
fn type_service_intent_id() {
    each_form_survives::<fasttrack::types::ServiceIntentId>(PAIRS, &[
        r#""00000001-0000-4000-8000-00000000abcd""#,
    ], &[]);
}

#[test]
fn type_entitlement_l1() {
    each_form_survives::<fasttrack::types::EntitlementL1>(PAIRS, &[
        r#"{"id": "00000001-0000-4000-8000-00000000abcd", "name": "name 2"}"#,
        "{}",
    ], &[
        r#"{"id": "00000003-0000-4000-8000-00000000abcd", "name": null}"#,
        r#"{"id": null, "name": null}"#,
        r#"{"id": "00000001-0000-4000-8000-00000000abcd", "name": "name 2", "a member that nobody wrote down": [1.50, null]}"#,
    ]);
}

#[test]
fn type_entitlement_l2() {
    each_form_survives::<fasttrack::types::EntitlementL2>(PAIRS, &[
        r#"{"id": "00000001-0000-4000-8000-00000000abcd", "name": "name 2"}"#,
        "{}",
    ], &[
        r#"{"id": "00000003-0000-4000-8000-00000000abcd", "name": null}"#,
        r#"{"id": null, "name": null}"#,
        r#"{"id": "00000001-0000-4000-8000-00000000abcd", "name": "name 2", "a member that nobody wrote down": [1.50, null]}"#,
    ]);
}

#[test]
fn type_entitlement_l3() {
    each_form_survives::<fasttrack::types::EntitlementL3>(PAIRS, &[
        r#"{"id": "00000001-0000-4000-8000-00000000abcd", "name": "name 2"}"#,
        "{}",
    ], &[
        r#"{"id": "00000003-0000-4000-8000-00000000abcd", "name": null}"#,
        r#"{"id": null, "name": null}"#,
        r#"{"id": "00000001-0000-4000-8000-00000000abcd", "name": "name 2", "a member that nobody wrote down": [1.50, null]}"#,
    ]);
}

#[test]
fn type_entitlement() {
    each_form_survives::<fasttrack::types::Entitlement>(PAIRS, &[
        r#"{"serviceIntentId": "00000001-0000-4000-8000-00000000abcd", "l1": {"id": "00000002-0000-4000-8000-00000000abcd", "name": "name 3"}, "l2": {"id": "00000004-0000-4000-8000-00000000abcd", "name": "name 5"}, "l3": {"id": "00000006-0000-4000-8000-00000000abcd", "name": "name 7"}, "entitlementCount": 1234567890123456789008, "targetDate": "2026-01-10T09:30:00Z", "owner": "owner 10", "nextActionDate": "2026-01-12T09:30:00+02:00", "notes": "notes 12"}"#,
        "{}",
    ], &[
        r#"{"serviceIntentId": null, "l1": {"id": "0000000d-0000-4000-8000-00000000abcd", "name": "name 14"}, "l2": null, "l3": null, "entitlementCount": 1234567890123456789015, "targetDate": null, "owner": null, "nextActionDate": null, "notes": null}"#,
        r#"{"serviceIntentId": null, "l1": null, "l2": null, "l3": null, "entitlementCount": null, "targetDate": null, "owner": null, "nextActionDate": null, "notes": null}"#,
        r#"{"serviceIntentId": "00000001-0000-4000-8000-00000000abcd", "l1": {"id": "00000002-0000-4000-8000-00000000abcd", "name": "name 3"}, "l2": {"id": "00000004-0000-4000-8000-00000000abcd", "name": "name 5"}, "l3": {"id": "00000006-0000-4000-8000-00000000abcd", "name": "name 7"}, "entitlementCount": 1234567890123456789008, "targetDate": "2026-01-10T09:30:00Z", "owner": "owner 10", "nextActionDate": "2026-01-12T09:30:00+02:00", "notes": "notes 12", "a member that nobody wrote down": [1.50, null]}"#,
    ]);
}

#[test]
fn type_tenant_entitlement_l1() {
    each_form_survives::<fasttrack::types::TenantEntitlementL1>(PAIRS, &[
        r#"{"id": "00000001-0000-4000-8000-00000000abcd", "name": "name 2"}"#,
        "{}",
    ], &[
        r#"{"id": "00000003-0000-4000-8000-00000000abcd", "name": "name 4"}"#,
        r#"{"id": null, "name": null}"#,
        r#"{"id": "00000001-0000-4000-8000-00000000abcd", "name": "name 2", "a member that nobody wrote down": [1.50, null]}"#,
    ]);
}

#[test]
fn type_tenant_entitlement_l2() {
    each_form_survives::<fasttrack::types::TenantEntitlementL2>(PAIRS, &[
        r#"{"id": "00000001-0000-4000-8000-00000000abcd", "name": "name 2"}"#,
        "{}",
    ], &[
        r#"{"id": "00000003-0000-4000-8000-00000000abcd", "name": "name 4"}"#,
        r#"{"id": null, "name": null}"#,
        r#"{"id": "00000001-0000-4000-8000-00000000abcd", "name": "name 2", "a member that nobody wrote down": [1.50, null]}"#,
    ]);
}

#[test]
fn type_tenant_entitlement_l3() {
    each_form_survives::<fasttrack::types::TenantEntitlementL3>(PAIRS, &[
        r#"{"id": "00000001-0000-4000-8000-00000000abcd", "name": "name 2"}"#,
        "{}",
    ], &[
        r#"{"id": "00000003-0000-4000-8000-00000000abcd", "name": "name 4"}"#,
        r#"{"id": null, "name": null}"#,
        r#"{"id": "00000001-0000-4000-8000-00000000abcd", "name": "name 2", "a member that nobody wrote down": [1.50, null]}"#,
    ]);
}

#[test]
fn type_tenant_entitlement() {
    each_form_survives::<fasttrack::types::TenantEntitlement>(PAIRS, &[
        r#"{"serviceIntentId": "00000001-0000-4000-8000-00000000abcd", "l1": {"id": "00000002-0000-4000-8000-00000000abcd", "name": "name 3"}, "l2": {"id": "00000004-0000-4000-8000-00000000abcd", "name": "name 5"}, "l3": {"id": "00000006-0000-4000-8000-00000000abcd", "name": "name 7"}, "entitlementCount": 1234567890123456789008, "targetDate": "2026-01-10T09:30:00Z", "owner": "owner 10", "nextActionDate": "2026-01-12T09:30:00+02:00", "notes": "notes 12", "tenantId": "0000000d-0000-4000-8000-00000000abcd"}"#,
        "{}",
    ], &[
        r#"{"serviceIntentId": "0000000e-0000-4000-8000-00000000abcd", "l1": {"id": "0000000f-0000-4000-8000-00000000abcd", "name": "name 16"}, "l2": {"id": "00000011-0000-4000-8000-00000000abcd", "name": "name 18"}, "l3": {"id": "00000013-0000-4000-8000-00000000abcd", "name": "name 20"}, "entitlementCount": 1234567890123456789021, "targetDate": null, "owner": null, "nextActionDate": null, "notes": null, "tenantId": "00000016-0000-4000-8000-00000000abcd"}"#,
        r#"{"serviceIntentId": null, "l1": null, "l2": null, "l3": null, "entitlementCount": null, "targetDate": null, "owner": null, "nextActionDate": null, "notes": null, "tenantId": null}"#,
        r#"{"serviceIntentId": "00000001-0000-4000-8000-00000000abcd", "l1": {"id": "00000002-0000-4000-8000-00000000abcd", "name": "name 3"}, "l2": {"id": "00000004-0000-4000-8000-00000000abcd", "name": "name 5"}, "l3": {"id": "00000006-0000-4000-8000-00000000abcd", "name": "name 7"}, "entitlementCount": 1234567890123456789008, "targetDate": "2026-01-10T09:30:00Z", "owner": "owner 10", "nextActionDate": "2026-01-12T09:30:00+02:00", "notes": "notes 12", "tenantId": "0000000d-0000-4000-8000-00000000abcd", "a member that nobody wrote down": [1.50, null]}"#,
    ]);
}

#[test]
fn type_entitlement_group() {
    each_form_survives::<fasttrack::types::EntitlementGroup>(PAIRS, &[
        r#"{"moreRecords": true, "items": [{"serviceIntentId": "00000002-0000-4000-8000-00000000abcd", "l1": {"id": "00000003-0000-4000-8000-00000000abcd", "name": "name 4"}, "l2": {"id": "00000005-0000-4000-8000-00000000abcd", "name": "name 6"}, "l3": {"id": "00000007-0000-4000-8000-00000000abcd", "name": "name 8"}, "entitlementCount": 1234567890123456789009, "targetDate": "2026-01-11T09:30:00.1234567", "owner": "owner 11", "nextActionDate": "2026-01-13T09:30:00Z", "notes": "notes 13", "tenantId": "0000000e-0000-4000-8000-00000000abcd"}]}"#,
        "{}",
    ], &[
        r#"{"moreRecords": true, "items": [{"serviceIntentId": "00000010-0000-4000-8000-00000000abcd", "l1": {"id": "00000011-0000-4000-8000-00000000abcd", "name": "name 18"}, "l2": {"id": "00000013-0000-4000-8000-00000000abcd", "name": "name 20"}, "l3": {"id": "00000015-0000-4000-8000-00000000abcd", "name": "name 22"}, "entitlementCount": 1234567890123456789023, "targetDate": "2026-01-25T09:30:00Z", "owner": "owner 25", "nextActionDate": "2026-01-27T09:30:00+02:00", "notes": "notes 27", "tenantId": "0000001c-0000-4000-8000-00000000abcd"}]}"#,
        r#"{"moreRecords": null, "items": null}"#,
        r#"{"moreRecords": true, "items": [{"serviceIntentId": "00000002-0000-4000-8000-00000000abcd", "l1": {"id": "00000003-0000-4000-8000-00000000abcd", "name": "name 4"}, "l2": {"id": "00000005-0000-4000-8000-00000000abcd", "name": "name 6"}, "l3": {"id": "00000007-0000-4000-8000-00000000abcd", "name": "name 8"}, "entitlementCount": 1234567890123456789009, "targetDate": "2026-01-11T09:30:00.1234567", "owner": "owner 11", "nextActionDate": "2026-01-13T09:30:00Z", "notes": "notes 13", "tenantId": "0000000e-0000-4000-8000-00000000abcd"}], "a member that nobody wrote down": [1.50, null]}"#,
    ]);
}

#[test]
fn type_entitlement_update() {
    each_form_survives::<fasttrack::types::EntitlementUpdate>(PAIRS, &[
        r#"{"serviceIntentId": "00000001-0000-4000-8000-00000000abcd", "l1id": "00000002-0000-4000-8000-00000000abcd", "l2id": "00000003-0000-4000-8000-00000000abcd", "l3id": "00000004-0000-4000-8000-00000000abcd", "entitlementCount": 5, "targetDate": "2026-01-07T09:30:00Z", "owner": "owner 7", "nextActionDate": "2026-01-09T09:30:00Z", "notes": "notes 9"}"#,
        "{}",
    ], &[
        r#"{"serviceIntentId": "0000000a-0000-4000-8000-00000000abcd", "l1id": "0000000b-0000-4000-8000-00000000abcd", "l2id": null, "l3id": null, "entitlementCount": 12, "targetDate": null, "owner": null, "nextActionDate": null, "notes": "notes 13"}"#,
    ]);
}

#[test]
fn type_entitlement_updates() {
    each_form_survives::<fasttrack::types::EntitlementUpdates>(PAIRS, &[
        r#"[{"serviceIntentId": "00000001-0000-4000-8000-00000000abcd", "l1id": "00000002-0000-4000-8000-00000000abcd", "l2id": "00000003-0000-4000-8000-00000000abcd", "l3id": "00000004-0000-4000-8000-00000000abcd", "entitlementCount": 5, "targetDate": "2026-01-07T09:30:00Z", "owner": "owner 7", "nextActionDate": "2026-01-09T09:30:00Z", "notes": "notes 9"}]"#,
    ], &[]);
}

#[test]
fn type_assignment_id() {
    each_form_survives::<fasttrack::types::AssignmentId>(PAIRS, &[
        r#""00000001-0000-4000-8000-00000000abcd""#,
    ], &[]);
}

#[test]
fn type_assignment() {
    each_form_survives::<fasttrack::types::Assignment>(PAIRS, &[
        r#"{"id": "00000001-0000-4000-8000-00000000abcd", "email": "email 2", "name": "name 3", "isPrimary": true, "primaryServices": [{"id": 1234567890123456789005, "name": "name 6"}], "additionalServices": [{"id": 1234567890123456789007, "name": "name 8"}]}"#,
        "{}",
    ], &[
        r#"{"id": "00000009-0000-4000-8000-00000000abcd", "email": null, "name": null, "isPrimary": true, "primaryServices": [{"id": 1234567890123456789011, "name": "name 12"}], "additionalServices": [{"id": 1234567890123456789013, "name": "name 14"}]}"#,
        r#"{"id": null, "email": null, "name": null, "isPrimary": null, "primaryServices": null, "additionalServices": null}"#,
        r#"{"id": "00000001-0000-4000-8000-00000000abcd", "email": "email 2", "name": "name 3", "isPrimary": true, "primaryServices": [{"id": 1234567890123456789005, "name": "name 6"}], "additionalServices": [{"id": 1234567890123456789007, "name": "name 8"}], "a member that nobody wrote down": [1.50, null]}"#,
    ]);
}

#[test]
fn type_usage_workload_id() {
    each_form_survives::<fasttrack::types::UsageWorkloadId>(PAIRS, &[
        r#""UsageWorkloadId 1 \"ü\\\n😀""#,
    ], &[]);
}

#[test]
fn type_claim_id() {
    each_form_survives::<fasttrack::types::ClaimId>(PAIRS, &[
        r#""ClaimId 1 \"ü\\\n😀""#,
    ], &[]);
}

#[test]
fn type_customer_tag() {
    each_form_survives::<fasttrack::types::CustomerTag>(PAIRS, &[
        r#""Unknown""#,
        r#""FRP""#,
        r#""EDU""#,
    ], &[
        r#""a value that nobody wrote down""#,
    ]);
}

#[test]
fn type_customer_tags() {
    each_form_survives::<fasttrack::types::CustomerTags>(PAIRS, &[
        r#""Unknown""#,
        r#"["Unknown"]"#,
    ], &[
        r#""neither one""#,
        "1.5",
        "true",
    ]);
}

#[test]
fn type_workload_tag() {
    each_form_survives::<fasttrack::types::WorkloadTag>(PAIRS, &[
        r#""unknown""#,
        r#""FRP""#,
    ], &[
        r#""a value that nobody wrote down""#,
    ]);
}

#[test]
fn type_workload_tags() {
    each_form_survives::<fasttrack::types::WorkloadTags>(PAIRS, &[
        r#""unknown""#,
        r#"["unknown"]"#,
    ], &[
        r#""neither one""#,
        "1.5",
        "true",
    ]);
}

#[test]
fn type_current_usage() {
    each_form_survives::<fasttrack::types::CurrentUsage>(PAIRS, &[
        r#"{"dateLastUpdated": "2026-01-02T09:30:00.1234567", "Customers": [{"customerId": "00000002-0000-4000-8000-00000000abcd", "customerName": "customerName 3", "domainName": "domainName 4", "tags": "Unknown", "workloads": [{"workloadId": "workloadId 5", "mpnId": "mpnId 6", "tags": "unknown", "dateAssociated": "2026-01-08T09:30:00.1234567", "claimId": "claimId 8", "usageAtClaim": 9.50, "activeEntitlements": 1234567890123456789010, "qualifiedEntitlements": 1234567890123456789011, "usage": 12.50, "priorHwm": 9007199254740013, "hwm": 9007199254740014, "month1Hwm": 9007199254740015, "compUnits": 9007199254740016, "potentialEarnings": 1234567890123456789017}], "unclaimedWorkloads": [{"workloadId": "workloadId 18", "activeEntitlements": 1234567890123456789019, "qualifiedEntitlements": 1234567890123456789020, "usage": 21.50, "priorHwm": 9007199254740022, "hwm": 9007199254740023, "month1Hwm": 9007199254740024, "compUnits": 9007199254740025, "potentialEarnings": 1234567890123456789026}], "excludedWorkloads": ["excludedWorkloads 27"]}]}"#,
        "{}",
    ], &[
        r#"{"dateLastUpdated": "2026-01-01T09:30:00.1234567", "Customers": [{"customerId": "0000001d-0000-4000-8000-00000000abcd", "customerName": "customerName 30", "domainName": "domainName 31", "tags": "Unknown", "workloads": [{"workloadId": "workloadId 32", "mpnId": "mpnId 33", "tags": "unknown", "dateAssociated": "2026-01-07T09:30:00.1234567", "claimId": "claimId 35", "usageAtClaim": 36.50, "activeEntitlements": 1234567890123456789037, "qualifiedEntitlements": 1234567890123456789038, "usage": 39.50, "priorHwm": 9007199254740040, "hwm": 9007199254740041, "month1Hwm": 9007199254740042, "compUnits": 9007199254740043, "potentialEarnings": 1234567890123456789044}], "unclaimedWorkloads": [{"workloadId": "workloadId 45", "activeEntitlements": 1234567890123456789046, "qualifiedEntitlements": 1234567890123456789047, "usage": 48.50, "priorHwm": 9007199254740049, "hwm": 9007199254740050, "month1Hwm": 9007199254740051, "compUnits": 9007199254740052, "potentialEarnings": 1234567890123456789053}], "excludedWorkloads": ["excludedWorkloads 54"]}]}"#,
        r#"{"dateLastUpdated": null, "Customers": null}"#,
        r#"{"dateLastUpdated": "2026-01-02T09:30:00.1234567", "Customers": [{"customerId": "00000002-0000-4000-8000-00000000abcd", "customerName": "customerName 3", "domainName": "domainName 4", "tags": "Unknown", "workloads": [{"workloadId": "workloadId 5", "mpnId": "mpnId 6", "tags": "unknown", "dateAssociated": "2026-01-08T09:30:00.1234567", "claimId": "claimId 8", "usageAtClaim": 9.50, "activeEntitlements": 1234567890123456789010, "qualifiedEntitlements": 1234567890123456789011, "usage": 12.50, "priorHwm": 9007199254740013, "hwm": 9007199254740014, "month1Hwm": 9007199254740015, "compUnits": 9007199254740016, "potentialEarnings": 1234567890123456789017}], "unclaimedWorkloads": [{"workloadId": "workloadId 18", "activeEntitlements": 1234567890123456789019, "qualifiedEntitlements": 1234567890123456789020, "usage": 21.50, "priorHwm": 9007199254740022, "hwm": 9007199254740023, "month1Hwm": 9007199254740024, "compUnits": 9007199254740025, "potentialEarnings": 1234567890123456789026}], "excludedWorkloads": ["excludedWorkloads 27"]}], "a member that nobody wrote down": [1.50, null]}"#,
    ]);
}

#[test]
fn type_customer_usage() {
    each_form_survives::<fasttrack::types::CustomerUsage>(PAIRS, &[
        r#"{"customerId": "00000001-0000-4000-8000-00000000abcd", "customerName": "customerName 2", "domainName": "domainName 3", "tags": "Unknown", "workloads": [{"workloadId": "workloadId 4", "mpnId": "mpnId 5", "tags": "unknown", "dateAssociated": "2026-01-07T09:30:00Z", "claimId": "claimId 7", "usageAtClaim": 8.50, "activeEntitlements": 1234567890123456789009, "qualifiedEntitlements": 1234567890123456789010, "usage": 11.50, "priorHwm": 9007199254740012, "hwm": 9007199254740013, "month1Hwm": 9007199254740014, "compUnits": 9007199254740015, "potentialEarnings": 1234567890123456789016}], "unclaimedWorkloads": [{"workloadId": "workloadId 17", "activeEntitlements": 1234567890123456789018, "qualifiedEntitlements": 1234567890123456789019, "usage": 20.50, "priorHwm": 9007199254740021, "hwm": 9007199254740022, "month1Hwm": 9007199254740023, "compUnits": 9007199254740024, "potentialEarnings": 1234567890123456789025}], "excludedWorkloads": ["excludedWorkloads 26"]}"#,
        "{}",
    ], &[
        r#"{"customerId": "0000001b-0000-4000-8000-00000000abcd", "customerName": null, "domainName": "domainName 28", "tags": "Unknown", "workloads": [{"workloadId": "workloadId 29", "mpnId": "mpnId 30", "tags": "unknown", "dateAssociated": "2026-01-04T09:30:00.1234567", "claimId": "claimId 32", "usageAtClaim": 33.50, "activeEntitlements": 1234567890123456789034, "qualifiedEntitlements": 1234567890123456789035, "usage": 36.50, "priorHwm": 9007199254740037, "hwm": 9007199254740038, "month1Hwm": 9007199254740039, "compUnits": 9007199254740040, "potentialEarnings": 1234567890123456789041}], "unclaimedWorkloads": [{"workloadId": "workloadId 42", "activeEntitlements": 1234567890123456789043, "qualifiedEntitlements": 1234567890123456789044, "usage": 45.50, "priorHwm": 9007199254740046, "hwm": 9007199254740047, "month1Hwm": 9007199254740048, "compUnits": 9007199254740049, "potentialEarnings": 1234567890123456789050}], "excludedWorkloads": ["excludedWorkloads 51"]}"#,
        r#"{"customerId": null, "customerName": null, "domainName": null, "tags": null, "workloads": null, "unclaimedWorkloads": null, "excludedWorkloads": null}"#,
        r#"{"customerId": "00000001-0000-4000-8000-00000000abcd", "customerName": "customerName 2", "domainName": "domainName 3", "tags": "Unknown", "workloads": [{"workloadId": "workloadId 4", "mpnId": "mpnId 5", "tags": "unknown", "dateAssociated": "2026-01-07T09:30:00Z", "claimId": "claimId 7", "usageAtClaim": 8.50, "activeEntitlements": 1234567890123456789009, "qualifiedEntitlements": 1234567890123456789010, "usage": 11.50, "priorHwm": 9007199254740012, "hwm": 9007199254740013, "month1Hwm": 9007199254740014, "compUnits": 9007199254740015, "potentialEarnings": 1234567890123456789016}], "unclaimedWorkloads": [{"workloadId": "workloadId 17", "activeEntitlements": 1234567890123456789018, "qualifiedEntitlements": 1234567890123456789019, "usage": 20.50, "priorHwm": 9007199254740021, "hwm": 9007199254740022, "month1Hwm": 9007199254740023, "compUnits": 9007199254740024, "potentialEarnings": 1234567890123456789025}], "excludedWorkloads": ["excludedWorkloads 26"], "a member that nobody wrote down": [1.50, null]}"#,
    ]);
}

#[test]
fn type_claimed_usage() {
    each_form_survives::<fasttrack::types::ClaimedUsage>(PAIRS, &[
        r#"{"workloadId": "workloadId 1 \"ü\\\n😀", "mpnId": "mpnId 2", "tags": "unknown", "dateAssociated": "2026-01-04T09:30:00Z", "claimId": "claimId 4", "usageAtClaim": 5.50, "activeEntitlements": 1234567890123456789006, "qualifiedEntitlements": 1234567890123456789007, "usage": 8.50, "priorHwm": 9007199254740009, "hwm": 9007199254740010, "month1Hwm": 9007199254740011, "compUnits": 9007199254740012, "potentialEarnings": 1234567890123456789013}"#,
        "{}",
    ], &[
        r#"{"workloadId": "workloadId 14", "mpnId": "mpnId 15", "tags": "unknown", "dateAssociated": "2026-01-17T09:30:00.1234567", "claimId": "claimId 17", "usageAtClaim": null, "activeEntitlements": 1234567890123456789018, "qualifiedEntitlements": 1234567890123456789019, "usage": null, "priorHwm": null, "hwm": null, "month1Hwm": null, "compUnits": null, "potentialEarnings": null}"#,
        r#"{"workloadId": null, "mpnId": null, "tags": null, "dateAssociated": null, "claimId": null, "usageAtClaim": null, "activeEntitlements": null, "qualifiedEntitlements": null, "usage": null, "priorHwm": null, "hwm": null, "month1Hwm": null, "compUnits": null, "potentialEarnings": null}"#,
        r#"{"workloadId": "workloadId 1 \"ü\\\n😀", "mpnId": "mpnId 2", "tags": "unknown", "dateAssociated": "2026-01-04T09:30:00Z", "claimId": "claimId 4", "usageAtClaim": 5.50, "activeEntitlements": 1234567890123456789006, "qualifiedEntitlements": 1234567890123456789007, "usage": 8.50, "priorHwm": 9007199254740009, "hwm": 9007199254740010, "month1Hwm": 9007199254740011, "compUnits": 9007199254740012, "potentialEarnings": 1234567890123456789013, "a member that nobody wrote down": [1.50, null]}"#,
    ]);
}

#[test]
fn type_unclaimed_usage() {
    each_form_survives::<fasttrack::types::UnclaimedUsage>(PAIRS, &[
        r#"{"workloadId": "workloadId 1 \"ü\\\n😀", "activeEntitlements": 1234567890123456789002, "qualifiedEntitlements": 1234567890123456789003, "usage": 4.50, "priorHwm": 9007199254740005, "hwm": 9007199254740006, "month1Hwm": 9007199254740007, "compUnits": 9007199254740008, "potentialEarnings": 1234567890123456789009}"#,
        "{}",
    ], &[
        r#"{"workloadId": "workloadId 10", "activeEntitlements": 1234567890123456789011, "qualifiedEntitlements": 1234567890123456789012, "usage": null, "priorHwm": null, "hwm": null, "month1Hwm": null, "compUnits": null, "potentialEarnings": null}"#,
        r#"{"workloadId": null, "activeEntitlements": null, "qualifiedEntitlements": null, "usage": null, "priorHwm": null, "hwm": null, "month1Hwm": null, "compUnits": null, "potentialEarnings": null}"#,
        r#"{"workloadId": "workloadId 1 \"ü\\\n😀", "activeEntitlements": 1234567890123456789002, "qualifiedEntitlements": 1234567890123456789003, "usage": 4.50, "priorHwm": 9007199254740005, "hwm": 9007199254740006, "month1Hwm": 9007199254740007, "compUnits": 9007199254740008, "potentialEarnings": 1234567890123456789009, "a member that nobody wrote down": [1.50, null]}"#,
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
fn type_api_error_dependency_owner() {
    each_form_survives::<fasttrack::types::ApiErrorDependencyOwner>(PAIRS, &[
        r#""FTR CPOR Team""#,
        r#""FT_FCU API Team""#,
        r#""V3 Team""#,
    ], &[
        r#""a value that nobody wrote down""#,
    ]);
}

#[test]
fn example_api_error_validation() {
    Printed {
        body: r#"{

"errors": {

"Email": [

"Invalid email address provided"

],

"ContactTypeId": [

"Contact Type is Required"

]

},
"errorStatus": 400,

"message": "One or more validation errors occurred."

}
"#,
        breaks: &[],
        mended: None,
    }
    .check::<fasttrack::types::ApiError>(PAIRS);
}
