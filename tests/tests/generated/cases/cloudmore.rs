// @generated from the case cloudmore by `cargo xtask regenerate`. Changes made here are lost.

//! Every operation of `cloudmore` called over HTTP, every type and printed payload read and written back.

#[allow(unused_imports)] // Not every API needs all of it.
use crate::exchange::{Answer, Gives, Said, Wanted, exchange, json, told, value};
use crate::payload::{each_form_survives};
use specwright_tests::goldens::cloudmore;

/// Members with lists of key and value entries, whose order has no meaning.
const PAIRS: &[&str] = &[];

/// A client of the server at an address.
fn client(address: &str) -> cloudmore::Client {
    cloudmore::Client::builder(cloudmore::runtime::HeaderToken { name: "x-own-credentials", token: "own secret".into() }, address.to_owned() + "/given")
        .build()
        .unwrap()
}

/// What a documented error says.
fn documented(error: &cloudmore::Documented) -> Said {
    let body = match error {
        cloudmore::Documented::Problem(body) => Some(json(body)),
        cloudmore::Documented::Status(_) => None,
        other => panic!("{other:?} is not expected"),
    };
    Said { body, known: Vec::new() }
}

#[tokio::test]
async fn call_attestations_get() {
    let wanted = Wanted {
        method: "GET",
        path: &["given", "api", "resellers", "00000001-0000-4000-8000-00000000abcd", "organizations", "00000002-0000-4000-8000-00000000abcd", "services", "csp", "mca", "attestation"],
        query: &[],
        headers: &[("accept", "application/json"), ("x-own-credentials", "own secret")],
        absent: &[],
        body: None,
        pairs: PAIRS,
    };
    let answers = [
        Answer { status: 200, media: Some("application/json"), body: r#"{"attestationId": "attestationId 1 \"ü\\\n😀", "signer": {"firstName": "firstName 2", "lastName": "lastName 3", "emailAddress": "emailAddress 4", "phoneNumber": "phoneNumber 5"}, "status": 0, "agreementLink": "https://example.com/6?a=b&c=d", "expiresAt": "2026-01-08T09:30:00.1234567"}"#, gives: Gives::Value },
        Answer { status: 404, media: None, body: "", gives: Gives::Nothing },
        Answer { status: 500, media: Some("application/json"), body: r#"{"title": "title 1 \"ü\\\n😀", "detail": "detail 2", "status": 1234567890123456789003}"#, gives: Gives::Documented(&[]) },
    ];
    exchange(&wanted, &answers, client, async |client| {
        let outcome = client.attestations().get(value::<cloudmore::types::ResellerId>(r#""00000001-0000-4000-8000-00000000abcd""#), value::<cloudmore::types::OrganizationId>(r#""00000002-0000-4000-8000-00000000abcd""#))
            .await;
        told(outcome, documented)
    })
    .await;
}

#[tokio::test]
async fn call_acceptance_get() {
    let wanted = Wanted {
        method: "GET",
        path: &["given", "api", "resellers", "00000001-0000-4000-8000-00000000abcd", "organizations", "00000002-0000-4000-8000-00000000abcd", "services", "csp", "mca", "acceptance"],
        query: &[],
        headers: &[("accept", "application/json"), ("x-own-credentials", "own secret")],
        absent: &[],
        body: None,
        pairs: PAIRS,
    };
    let answers = [
        Answer { status: 200, media: Some("application/json"), body: r#"{"accepted": true, "acceptedVia": ["CustomerDirectAcceptance"], "acceptanceViaPartnerAttestation": {"signer": {"firstName": "firstName 2", "lastName": "lastName 3", "emailAddress": "emailAddress 4", "phoneNumber": "phoneNumber 5"}, "mcaInfoTemplateId": "mcaInfoTemplateId 6", "acceptanceDate": "2026-01-08T09:30:00.1234567"}, "lastSyncDate": "2026-01-09T09:30:00+02:00"}"#, gives: Gives::Value },
        Answer { status: 500, media: Some("application/json"), body: r#"{"title": "title 1 \"ü\\\n😀", "detail": "detail 2", "status": 1234567890123456789003}"#, gives: Gives::Documented(&[]) },
    ];
    exchange(&wanted, &answers, client, async |client| {
        let outcome = client.acceptance().get(value::<cloudmore::types::ResellerId>(r#""00000001-0000-4000-8000-00000000abcd""#), value::<cloudmore::types::OrganizationId>(r#""00000002-0000-4000-8000-00000000abcd""#))
            .await;
        told(outcome, documented)
    })
    .await;
}

#[tokio::test]
async fn call_csp_add() {
    let wanted = Wanted {
        method: "POST",
        path: &["given", "api", "resellers", "00000001-0000-4000-8000-00000000abcd", "organizations", "00000002-0000-4000-8000-00000000abcd", "services", "Csp"],
        query: &[],
        headers: &[("content-type", "application/json"), ("accept", "application/json"), ("x-own-credentials", "own secret")],
        absent: &[],
        body: Some(r#"{"id": "id 1 \"ü\\\n😀", "currencyCode": "cur", "companyName": "companyName 3", "partnerAttestation": {"automaticFlow": true, "signer": {"firstName": "firstName 4", "lastName": "lastName 5", "emailAddress": "emailAddress 6", "phoneNumber": "phoneNumber 7"}, "language": "en-US", "country": "SE", "acceptanceDate": "2026-01-11T09:30:00Z"}}"#),
        pairs: PAIRS,
    };
    let answers = [
        Answer { status: 200, media: Some("application/json"), body: r#"{"nobody": "said so"}"#, gives: Gives::Nothing },
        Answer { status: 500, media: Some("application/json"), body: r#"{"title": "title 1 \"ü\\\n😀", "detail": "detail 2", "status": 1234567890123456789003}"#, gives: Gives::Documented(&[]) },
    ];
    exchange(&wanted, &answers, client, async |client| {
        let outcome = client.csp().add(value::<cloudmore::types::ResellerId>(r#""00000001-0000-4000-8000-00000000abcd""#), value::<cloudmore::types::OrganizationId>(r#""00000002-0000-4000-8000-00000000abcd""#), value::<cloudmore::types::AddCsp>(r#"{"id": "id 1 \"ü\\\n😀", "currencyCode": "cur", "companyName": "companyName 3", "partnerAttestation": {"automaticFlow": true, "signer": {"firstName": "firstName 4", "lastName": "lastName 5", "emailAddress": "emailAddress 6", "phoneNumber": "phoneNumber 7"}, "language": "en-US", "country": "SE", "acceptanceDate": "2026-01-11T09:30:00Z"}}"#))
            .await;
        told(outcome, documented)
    })
    .await;
}

#[test]
fn type_reseller_id() {
    each_form_survives::<cloudmore::types::ResellerId>(PAIRS, &[
        r#""00000001-0000-4000-8000-00000000abcd""#,
    ], &[]);
}

#[test]
fn type_organization_id() {
    each_form_survives::<cloudmore::types::OrganizationId>(PAIRS, &[
        r#""00000001-0000-4000-8000-00000000abcd""#,
    ], &[]);
}

#[test]
fn type_problem() {
    each_form_survives::<cloudmore::types::Problem>(PAIRS, &[
        r#"{"title": "title 1 \"ü\\\n😀", "detail": "detail 2", "status": 1234567890123456789003}"#,
        "{}",
    ], &[
        r#"{"title": "title 4", "detail": "detail 5", "status": 1234567890123456789006}"#,
        r#"{"title": null, "detail": null, "status": null}"#,
        r#"{"title": "title 1 \"ü\\\n😀", "detail": "detail 2", "status": 1234567890123456789003, "a member that nobody wrote down": [1.50, null]}"#,
    ]);
}

#[test]
fn type_person() {
    each_form_survives::<cloudmore::types::Person>(PAIRS, &[
        r#"{"firstName": "firstName 1 \"ü\\\n😀", "lastName": "lastName 2", "emailAddress": "emailAddress 3", "phoneNumber": "phoneNumber 4"}"#,
        "{}",
    ], &[
        r#"{"firstName": "firstName 5", "lastName": "lastName 6", "emailAddress": "emailAddress 7", "phoneNumber": "phoneNumber 8"}"#,
        r#"{"firstName": null, "lastName": null, "emailAddress": null, "phoneNumber": null}"#,
        r#"{"firstName": "firstName 1 \"ü\\\n😀", "lastName": "lastName 2", "emailAddress": "emailAddress 3", "phoneNumber": "phoneNumber 4", "a member that nobody wrote down": [1.50, null]}"#,
    ]);
}

#[test]
fn type_attestation_status() {
    each_form_survives::<cloudmore::types::AttestationStatus>(PAIRS, &[
        "0",
        "1",
        "2",
    ], &[
        "987654321",
    ]);
}

#[test]
fn type_attestation() {
    each_form_survives::<cloudmore::types::Attestation>(PAIRS, &[
        r#"{"attestationId": "attestationId 1 \"ü\\\n😀", "signer": {"firstName": "firstName 2", "lastName": "lastName 3", "emailAddress": "emailAddress 4", "phoneNumber": "phoneNumber 5"}, "status": 0, "agreementLink": "https://example.com/6?a=b&c=d", "expiresAt": "2026-01-08T09:30:00.1234567"}"#,
        "{}",
    ], &[
        r#"{"attestationId": "attestationId 8", "signer": {"firstName": "firstName 9", "lastName": "lastName 10", "emailAddress": "emailAddress 11", "phoneNumber": "phoneNumber 12"}, "status": 0, "agreementLink": "https://example.com/13?a=b&c=d", "expiresAt": "2026-01-15T09:30:00+02:00"}"#,
        r#"{"attestationId": null, "signer": null, "status": null, "agreementLink": null, "expiresAt": null}"#,
        r#"{"attestationId": "attestationId 1 \"ü\\\n😀", "signer": {"firstName": "firstName 2", "lastName": "lastName 3", "emailAddress": "emailAddress 4", "phoneNumber": "phoneNumber 5"}, "status": 0, "agreementLink": "https://example.com/6?a=b&c=d", "expiresAt": "2026-01-08T09:30:00.1234567", "a member that nobody wrote down": [1.50, null]}"#,
    ]);
}

#[test]
fn type_acceptance() {
    each_form_survives::<cloudmore::types::Acceptance>(PAIRS, &[
        r#"{"accepted": true, "acceptedVia": ["CustomerDirectAcceptance"], "acceptanceViaPartnerAttestation": {"signer": {"firstName": "firstName 2", "lastName": "lastName 3", "emailAddress": "emailAddress 4", "phoneNumber": "phoneNumber 5"}, "mcaInfoTemplateId": "mcaInfoTemplateId 6", "acceptanceDate": "2026-01-08T09:30:00.1234567"}, "lastSyncDate": "2026-01-09T09:30:00+02:00"}"#,
        "{}",
    ], &[
        r#"{"accepted": true, "acceptedVia": ["CustomerDirectAcceptance"], "acceptanceViaPartnerAttestation": {"signer": {"firstName": "firstName 10", "lastName": "lastName 11", "emailAddress": "emailAddress 12", "phoneNumber": "phoneNumber 13"}, "mcaInfoTemplateId": "mcaInfoTemplateId 14", "acceptanceDate": "2026-01-16T09:30:00Z"}, "lastSyncDate": "2026-01-17T09:30:00.1234567"}"#,
        r#"{"accepted": null, "acceptedVia": null, "acceptanceViaPartnerAttestation": null, "lastSyncDate": null}"#,
        r#"{"accepted": true, "acceptedVia": ["CustomerDirectAcceptance"], "acceptanceViaPartnerAttestation": {"signer": {"firstName": "firstName 2", "lastName": "lastName 3", "emailAddress": "emailAddress 4", "phoneNumber": "phoneNumber 5"}, "mcaInfoTemplateId": "mcaInfoTemplateId 6", "acceptanceDate": "2026-01-08T09:30:00.1234567"}, "lastSyncDate": "2026-01-09T09:30:00+02:00", "a member that nobody wrote down": [1.50, null]}"#,
    ]);
}

#[test]
fn type_partner_acceptance() {
    each_form_survives::<cloudmore::types::PartnerAcceptance>(PAIRS, &[
        r#"{"signer": {"firstName": "firstName 1 \"ü\\\n😀", "lastName": "lastName 2", "emailAddress": "emailAddress 3", "phoneNumber": "phoneNumber 4"}, "mcaInfoTemplateId": "mcaInfoTemplateId 5", "acceptanceDate": "2026-01-07T09:30:00Z"}"#,
        "{}",
    ], &[
        r#"{"signer": {"firstName": "firstName 7", "lastName": "lastName 8", "emailAddress": "emailAddress 9", "phoneNumber": "phoneNumber 10"}, "mcaInfoTemplateId": "mcaInfoTemplateId 11", "acceptanceDate": "2026-01-13T09:30:00Z"}"#,
        r#"{"signer": null, "mcaInfoTemplateId": null, "acceptanceDate": null}"#,
        r#"{"signer": {"firstName": "firstName 1 \"ü\\\n😀", "lastName": "lastName 2", "emailAddress": "emailAddress 3", "phoneNumber": "phoneNumber 4"}, "mcaInfoTemplateId": "mcaInfoTemplateId 5", "acceptanceDate": "2026-01-07T09:30:00Z", "a member that nobody wrote down": [1.50, null]}"#,
    ]);
}

#[test]
fn type_template_ref() {
    each_form_survives::<cloudmore::types::TemplateRef>(PAIRS, &[
        r#"{"templateId": "templateId 1 \"ü\\\n😀"}"#,
        "{}",
    ], &[
        r#"{"templateId": "templateId 2"}"#,
        r#"{"templateId": null}"#,
        r#"{"templateId": "templateId 1 \"ü\\\n😀", "a member that nobody wrote down": [1.50, null]}"#,
    ]);
}

#[test]
fn type_partner_attestation() {
    each_form_survives::<cloudmore::types::PartnerAttestation>(PAIRS, &[
        r#"{"automaticFlow": true, "signer": {"firstName": "firstName 1 \"ü\\\n😀", "lastName": "lastName 2", "emailAddress": "emailAddress 3", "phoneNumber": "phoneNumber 4"}, "language": "en-US", "country": "SE", "acceptanceDate": "2026-01-08T09:30:00Z"}"#,
        r#"{"automaticFlow": true}"#,
    ], &[
        r#"{"automaticFlow": true, "signer": {"firstName": "firstName 8", "lastName": "lastName 9", "emailAddress": "emailAddress 10", "phoneNumber": "phoneNumber 11"}, "language": "en-US", "country": "SE", "acceptanceDate": "2026-01-15T09:30:00Z"}"#,
    ]);
}

#[test]
fn type_add_csp() {
    each_form_survives::<cloudmore::types::AddCsp>(PAIRS, &[
        r#"{"id": "id 1 \"ü\\\n😀", "currencyCode": "cur", "companyName": "companyName 3", "partnerAttestation": {"automaticFlow": true, "signer": {"firstName": "firstName 4", "lastName": "lastName 5", "emailAddress": "emailAddress 6", "phoneNumber": "phoneNumber 7"}, "language": "en-US", "country": "SE", "acceptanceDate": "2026-01-11T09:30:00Z"}}"#,
        "{}",
    ], &[
        r#"{"id": "id 11", "currencyCode": "cur", "companyName": "companyName 13", "partnerAttestation": {"automaticFlow": true, "signer": {"firstName": "firstName 14", "lastName": "lastName 15", "emailAddress": "emailAddress 16", "phoneNumber": "phoneNumber 17"}, "language": "en-US", "country": "SE", "acceptanceDate": "2026-01-21T09:30:00Z"}}"#,
    ]);
}

#[test]
fn type_acceptance_accepted_via() {
    each_form_survives::<cloudmore::types::AcceptanceAcceptedVia>(PAIRS, &[
        r#""CustomerDirectAcceptance""#,
        r#""PartnerAttestation""#,
    ], &[
        r#""a value that nobody wrote down""#,
    ]);
}

#[test]
fn type_partner_acceptance_mca_info_template_id() {
    each_form_survives::<cloudmore::types::PartnerAcceptanceMcaInfoTemplateId>(PAIRS, &[
        r#""PartnerAcceptanceMcaInfoTemplateId 1 \"ü\\\n😀""#,
        r#"{"templateId": "templateId 2"}"#,
    ], &[
        r#""neither one""#,
        "1.5",
        "true",
    ]);
}
