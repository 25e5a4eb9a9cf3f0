// @generated from specs/cloudmore by `cargo xtask regenerate`. Changes made here are lost.

//! Every operation of `cloudmore` called over HTTP, every type and printed payload read and written back.

#[allow(unused_imports)] // Not every API needs all of it.
use crate::exchange::{Answer, Gives, Said, Wanted, exchange, json, told, value};
use crate::payload::{Printed, each_form_survives};

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
    Said { body, known: error.known().iter().map(|known| (known.id().to_owned(), format!("{known:?}"))).collect() }
}

#[tokio::test]
async fn call_attestations_start() {
    let wanted = Wanted {
        method: "POST",
        path: &["given", "api", "resellers", "00000001-0000-4000-8000-00000000abcd", "organizations", "00000002-0000-4000-8000-00000000abcd", "services", "csp", "mca", "attestation"],
        query: &[],
        headers: &[("content-type", "application/json"), ("accept", "application/json"), ("x-own-credentials", "own secret")],
        absent: &[],
        body: Some(r#"{"signer": {"firstName": "firstName 1 \"ü\\\n😀", "lastName": "lastName 2", "emailAddress": "emailAddress 3", "phoneNumber": "phoneNumber 4"}, "language": "en-US", "country": "SE", "acceptanceDate": "2026-01-08T09:30:00Z"}"#),
        pairs: PAIRS,
    };
    let answers = [
        Answer { status: 200, media: Some("application/json"), body: r#"{"attestationId": "attestationId 1 \"ü\\\n😀", "agreementLink": "https://example.com/2?a=b&c=d", "expiresAt": "2026-01-04T09:30:00Z"}"#, gives: Gives::Value },
        Answer { status: 500, media: Some("application/json"), body: r#"{"type": "type 1 \"ü\\\n😀", "status": 1234567890123456789002, "title": "title 3", "detail": "detail 4", "instance": "instance 5", "code": "code 6", "errors": [{"detail": "detail 7", "pointer": "pointer 8"}]}"#, gives: Gives::Documented(&[]) },
        Answer { status: 500, media: Some("application/json"), body: r#"{"type": "The body property captured0.example.com is required", "status": 1234567890123456789002, "title": "title 3", "detail": "detail 4", "instance": "instance 5", "code": "code 6", "errors": [{"detail": "detail 7", "pointer": "pointer 8"}]}"#, gives: Gives::Documented(&[("property-required", &["captured0.example.com"])]) }, // documented-text
    ];
    exchange(&wanted, &answers, client, async |client| {
        let outcome = client.attestations().start(value::<cloudmore::types::ResellerId>(r#""00000001-0000-4000-8000-00000000abcd""#), value::<cloudmore::types::OrganizationId>(r#""00000002-0000-4000-8000-00000000abcd""#), value::<cloudmore::types::StartAttestation>(r#"{"signer": {"firstName": "firstName 1 \"ü\\\n😀", "lastName": "lastName 2", "emailAddress": "emailAddress 3", "phoneNumber": "phoneNumber 4"}, "language": "en-US", "country": "SE", "acceptanceDate": "2026-01-08T09:30:00Z"}"#))
            .await;
        told(outcome, documented)
    })
    .await;
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
        Answer { status: 200, media: Some("application/json"), body: r#"{"attestationId": "attestationId 1 \"ü\\\n😀", "signer": {"firstName": "firstName 2", "lastName": "lastName 3", "emailAddress": "emailAddress 4", "phoneNumber": "phoneNumber 5"}, "mcaInfo": {"language": "en-US", "country": "SE", "templateId": "templateId 8"}, "acceptanceDate": "2026-01-10T09:30:00Z", "status": 0, "agreementLink": "https://example.com/10?a=b&c=d", "expiresAt": "2026-01-12T09:30:00+02:00"}"#, gives: Gives::Value },
        Answer { status: 404, media: None, body: "", gives: Gives::Nothing },
        Answer { status: 500, media: Some("application/json"), body: r#"{"type": "type 1 \"ü\\\n😀", "status": 1234567890123456789002, "title": "title 3", "detail": "detail 4", "instance": "instance 5", "code": "code 6", "errors": [{"detail": "detail 7", "pointer": "pointer 8"}]}"#, gives: Gives::Documented(&[]) },
        Answer { status: 500, media: Some("application/json"), body: r#"{"type": "The body property captured0.example.com is required", "status": 1234567890123456789002, "title": "title 3", "detail": "detail 4", "instance": "instance 5", "code": "code 6", "errors": [{"detail": "detail 7", "pointer": "pointer 8"}]}"#, gives: Gives::Documented(&[("property-required", &["captured0.example.com"])]) }, // documented-text
    ];
    exchange(&wanted, &answers, client, async |client| {
        let outcome = client.attestations().get(value::<cloudmore::types::ResellerId>(r#""00000001-0000-4000-8000-00000000abcd""#), value::<cloudmore::types::OrganizationId>(r#""00000002-0000-4000-8000-00000000abcd""#))
            .await;
        told(outcome, documented)
    })
    .await;
}

#[tokio::test]
async fn call_attestations_finalize() {
    let wanted = Wanted {
        method: "PUT",
        path: &["given", "api", "resellers", "00000001-0000-4000-8000-00000000abcd", "organizations", "00000002-0000-4000-8000-00000000abcd", "services", "csp", "mca", "attestation", "finalize"],
        query: &[],
        headers: &[("accept", "application/json"), ("x-own-credentials", "own secret")],
        absent: &[],
        body: None,
        pairs: PAIRS,
    };
    let answers = [
        Answer { status: 200, media: Some("application/json"), body: r#"{"nobody": "said so"}"#, gives: Gives::Nothing },
        Answer { status: 500, media: Some("application/json"), body: r#"{"type": "type 1 \"ü\\\n😀", "status": 1234567890123456789002, "title": "title 3", "detail": "detail 4", "instance": "instance 5", "code": "code 6", "errors": [{"detail": "detail 7", "pointer": "pointer 8"}]}"#, gives: Gives::Documented(&[]) },
        Answer { status: 500, media: Some("application/json"), body: r#"{"type": "The body property captured0.example.com is required", "status": 1234567890123456789002, "title": "title 3", "detail": "detail 4", "instance": "instance 5", "code": "code 6", "errors": [{"detail": "detail 7", "pointer": "pointer 8"}]}"#, gives: Gives::Documented(&[("property-required", &["captured0.example.com"])]) }, // documented-text
    ];
    exchange(&wanted, &answers, client, async |client| {
        let outcome = client.attestations().finalize(value::<cloudmore::types::ResellerId>(r#""00000001-0000-4000-8000-00000000abcd""#), value::<cloudmore::types::OrganizationId>(r#""00000002-0000-4000-8000-00000000abcd""#))
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
        Answer { status: 200, media: Some("application/json"), body: r#"{"accepted": true, "acceptedVia": ["CustomerDirectAcceptance"], "lastSyncDate": "2026-01-09T09:30:00+02:00"}"#, gives: Gives::Value },
        Answer { status: 500, media: Some("application/json"), body: r#"{"type": "type 1 \"ü\\\n😀", "status": 1234567890123456789002, "title": "title 3", "detail": "detail 4", "instance": "instance 5", "code": "code 6", "errors": [{"detail": "detail 7", "pointer": "pointer 8"}]}"#, gives: Gives::Documented(&[]) },
        Answer { status: 500, media: Some("application/json"), body: r#"{"type": "The body property captured0.example.com is required", "status": 1234567890123456789002, "title": "title 3", "detail": "detail 4", "instance": "instance 5", "code": "code 6", "errors": [{"detail": "detail 7", "pointer": "pointer 8"}]}"#, gives: Gives::Documented(&[("property-required", &["captured0.example.com"])]) }, // documented-text
    ];
    exchange(&wanted, &answers, client, async |client| {
        let outcome = client.acceptance().get(value::<cloudmore::types::ResellerId>(r#""00000001-0000-4000-8000-00000000abcd""#), value::<cloudmore::types::OrganizationId>(r#""00000002-0000-4000-8000-00000000abcd""#))
            .await;
        told(outcome, documented)
    })
    .await;
}

#[tokio::test]
async fn call_acceptance_refresh() {
    let wanted = Wanted {
        method: "POST",
        path: &["given", "api", "resellers", "00000001-0000-4000-8000-00000000abcd", "organizations", "00000002-0000-4000-8000-00000000abcd", "services", "csp", "mca", "acceptance", "refresh"],
        query: &[],
        headers: &[("accept", "application/json"), ("x-own-credentials", "own secret")],
        absent: &[],
        body: None,
        pairs: PAIRS,
    };
    let answers = [
        Answer { status: 202, media: Some("application/json"), body: r#"{"nobody": "said so"}"#, gives: Gives::Nothing },
        Answer { status: 500, media: Some("application/json"), body: r#"{"type": "type 1 \"ü\\\n😀", "status": 1234567890123456789002, "title": "title 3", "detail": "detail 4", "instance": "instance 5", "code": "code 6", "errors": [{"detail": "detail 7", "pointer": "pointer 8"}]}"#, gives: Gives::Documented(&[]) },
        Answer { status: 500, media: Some("application/json"), body: r#"{"type": "The body property captured0.example.com is required", "status": 1234567890123456789002, "title": "title 3", "detail": "detail 4", "instance": "instance 5", "code": "code 6", "errors": [{"detail": "detail 7", "pointer": "pointer 8"}]}"#, gives: Gives::Documented(&[("property-required", &["captured0.example.com"])]) }, // documented-text
    ];
    exchange(&wanted, &answers, client, async |client| {
        let outcome = client.acceptance().refresh(value::<cloudmore::types::ResellerId>(r#""00000001-0000-4000-8000-00000000abcd""#), value::<cloudmore::types::OrganizationId>(r#""00000002-0000-4000-8000-00000000abcd""#))
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
        body: Some(r#"{"id": "id 1 \"ü\\\n😀", "currencyCode": "currencyCode 2", "organizationNumber": "organizationNumber 3", "contactEmail": "contactEmail 4", "contactFirstName": "contactFirstName 5", "contactLastName": "contactLastName 6", "contactPhone": "contactPhone 7", "city": "city 8", "address": "address 9", "postalCode": "postalCode 10", "domainPrefix": "domainPrefix 11", "partnerAttestation": {"automaticFlow": true, "signer": {"firstName": "firstName 12", "lastName": "lastName 13", "emailAddress": "emailAddress 14", "phoneNumber": "phoneNumber 15"}, "language": "en-US", "country": "SE", "acceptanceDate": "2026-01-19T09:30:00Z"}}"#),
        pairs: PAIRS,
    };
    let answers = [
        Answer { status: 200, media: Some("application/json"), body: r#"{"nobody": "said so"}"#, gives: Gives::Nothing },
        Answer { status: 500, media: Some("application/json"), body: r#"{"type": "type 1 \"ü\\\n😀", "status": 1234567890123456789002, "title": "title 3", "detail": "detail 4", "instance": "instance 5", "code": "code 6", "errors": [{"detail": "detail 7", "pointer": "pointer 8"}]}"#, gives: Gives::Documented(&[]) },
        Answer { status: 500, media: Some("application/json"), body: r#"{"type": "The body property captured0.example.com is required", "status": 1234567890123456789002, "title": "title 3", "detail": "detail 4", "instance": "instance 5", "code": "code 6", "errors": [{"detail": "detail 7", "pointer": "pointer 8"}]}"#, gives: Gives::Documented(&[("property-required", &["captured0.example.com"])]) }, // documented-text
    ];
    exchange(&wanted, &answers, client, async |client| {
        let outcome = client.csp().add(value::<cloudmore::types::ResellerId>(r#""00000001-0000-4000-8000-00000000abcd""#), value::<cloudmore::types::OrganizationId>(r#""00000002-0000-4000-8000-00000000abcd""#), value::<cloudmore::types::AddCsp>(r#"{"id": "id 1 \"ü\\\n😀", "currencyCode": "currencyCode 2", "organizationNumber": "organizationNumber 3", "contactEmail": "contactEmail 4", "contactFirstName": "contactFirstName 5", "contactLastName": "contactLastName 6", "contactPhone": "contactPhone 7", "city": "city 8", "address": "address 9", "postalCode": "postalCode 10", "domainPrefix": "domainPrefix 11", "partnerAttestation": {"automaticFlow": true, "signer": {"firstName": "firstName 12", "lastName": "lastName 13", "emailAddress": "emailAddress 14", "phoneNumber": "phoneNumber 15"}, "language": "en-US", "country": "SE", "acceptanceDate": "2026-01-19T09:30:00Z"}}"#))
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
fn type_attestation_id() {
    each_form_survives::<cloudmore::types::AttestationId>(PAIRS, &[
        r#""AttestationId 1 \"ü\\\n😀""#,
    ], &[]);
}

#[test]
fn type_template_id() {
    each_form_survives::<cloudmore::types::TemplateId>(PAIRS, &[
        r#""TemplateId 1 \"ü\\\n😀""#,
    ], &[]);
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
fn type_start_attestation() {
    each_form_survives::<cloudmore::types::StartAttestation>(PAIRS, &[
        r#"{"signer": {"firstName": "firstName 1 \"ü\\\n😀", "lastName": "lastName 2", "emailAddress": "emailAddress 3", "phoneNumber": "phoneNumber 4"}, "language": "en-US", "country": "SE", "acceptanceDate": "2026-01-08T09:30:00Z"}"#,
        "{}",
    ], &[
        r#"{"signer": {"firstName": "firstName 8", "lastName": "lastName 9", "emailAddress": "emailAddress 10", "phoneNumber": "phoneNumber 11"}, "language": "en-US", "country": "SE", "acceptanceDate": "2026-01-15T09:30:00Z"}"#,
    ]);
}

#[test]
fn type_started_attestation() {
    each_form_survives::<cloudmore::types::StartedAttestation>(PAIRS, &[
        r#"{"attestationId": "attestationId 1 \"ü\\\n😀", "agreementLink": "https://example.com/2?a=b&c=d", "expiresAt": "2026-01-04T09:30:00Z"}"#,
        "{}",
    ], &[
        r#"{"attestationId": "attestationId 4", "agreementLink": "https://example.com/5?a=b&c=d", "expiresAt": "2026-01-07T09:30:00Z"}"#,
        r#"{"attestationId": null, "agreementLink": null, "expiresAt": null}"#,
        r#"{"attestationId": "attestationId 1 \"ü\\\n😀", "agreementLink": "https://example.com/2?a=b&c=d", "expiresAt": "2026-01-04T09:30:00Z", "a member that nobody wrote down": [1.50, null]}"#,
    ]);
}

#[test]
fn type_attestation() {
    each_form_survives::<cloudmore::types::Attestation>(PAIRS, &[
        r#"{"attestationId": "attestationId 1 \"ü\\\n😀", "signer": {"firstName": "firstName 2", "lastName": "lastName 3", "emailAddress": "emailAddress 4", "phoneNumber": "phoneNumber 5"}, "mcaInfo": {"language": "en-US", "country": "SE", "templateId": "templateId 8"}, "acceptanceDate": "2026-01-10T09:30:00Z", "status": 0, "agreementLink": "https://example.com/10?a=b&c=d", "expiresAt": "2026-01-12T09:30:00+02:00"}"#,
        "{}",
    ], &[
        r#"{"attestationId": "attestationId 12", "signer": {"firstName": "firstName 13", "lastName": "lastName 14", "emailAddress": "emailAddress 15", "phoneNumber": "phoneNumber 16"}, "mcaInfo": {"language": "en-US", "country": "SE", "templateId": "templateId 19"}, "acceptanceDate": "2026-01-21T09:30:00+02:00", "status": 0, "agreementLink": "https://example.com/21?a=b&c=d", "expiresAt": "2026-01-23T09:30:00.1234567"}"#,
        r#"{"attestationId": null, "signer": null, "mcaInfo": null, "acceptanceDate": null, "status": null, "agreementLink": null, "expiresAt": null}"#,
        r#"{"attestationId": "attestationId 1 \"ü\\\n😀", "signer": {"firstName": "firstName 2", "lastName": "lastName 3", "emailAddress": "emailAddress 4", "phoneNumber": "phoneNumber 5"}, "mcaInfo": {"language": "en-US", "country": "SE", "templateId": "templateId 8"}, "acceptanceDate": "2026-01-10T09:30:00Z", "status": 0, "agreementLink": "https://example.com/10?a=b&c=d", "expiresAt": "2026-01-12T09:30:00+02:00", "a member that nobody wrote down": [1.50, null]}"#,
    ]);
}

#[test]
fn type_mca_info() {
    each_form_survives::<cloudmore::types::McaInfo>(PAIRS, &[
        r#"{"language": "en-US", "country": "SE", "templateId": "templateId 3"}"#,
        "{}",
    ], &[
        r#"{"language": "en-US", "country": "SE", "templateId": "templateId 6"}"#,
        r#"{"language": null, "country": null, "templateId": null}"#,
        r#"{"language": "en-US", "country": "SE", "templateId": "templateId 3", "a member that nobody wrote down": [1.50, null]}"#,
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
fn type_acceptance_route() {
    each_form_survives::<cloudmore::types::AcceptanceRoute>(PAIRS, &[
        r#""CustomerDirectAcceptance""#,
        r#""PartnerAttestation""#,
    ], &[
        r#""a value that nobody wrote down""#,
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
fn type_add_csp() {
    each_form_survives::<cloudmore::types::AddCsp>(PAIRS, &[
        r#"{"id": "id 1 \"ü\\\n😀", "currencyCode": "currencyCode 2", "organizationNumber": "organizationNumber 3", "contactEmail": "contactEmail 4", "contactFirstName": "contactFirstName 5", "contactLastName": "contactLastName 6", "contactPhone": "contactPhone 7", "city": "city 8", "address": "address 9", "postalCode": "postalCode 10", "domainPrefix": "domainPrefix 11", "partnerAttestation": {"automaticFlow": true, "signer": {"firstName": "firstName 12", "lastName": "lastName 13", "emailAddress": "emailAddress 14", "phoneNumber": "phoneNumber 15"}, "language": "en-US", "country": "SE", "acceptanceDate": "2026-01-19T09:30:00Z"}}"#,
        "{}",
    ], &[
        r#"{"id": "id 19", "currencyCode": "currencyCode 20", "organizationNumber": "organizationNumber 21", "contactEmail": "contactEmail 22", "contactFirstName": "contactFirstName 23", "contactLastName": "contactLastName 24", "contactPhone": "contactPhone 25", "city": "city 26", "address": "address 27", "postalCode": "postalCode 28", "domainPrefix": "domainPrefix 29", "partnerAttestation": {"automaticFlow": true, "signer": {"firstName": "firstName 30", "lastName": "lastName 31", "emailAddress": "emailAddress 32", "phoneNumber": "phoneNumber 33"}, "language": "en-US", "country": "SE", "acceptanceDate": "2026-01-09T09:30:00Z"}}"#,
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
fn type_problem() {
    each_form_survives::<cloudmore::types::Problem>(PAIRS, &[
        r#"{"type": "type 1 \"ü\\\n😀", "status": 1234567890123456789002, "title": "title 3", "detail": "detail 4", "instance": "instance 5", "code": "code 6", "errors": [{"detail": "detail 7", "pointer": "pointer 8"}]}"#,
        "{}",
    ], &[
        r#"{"type": "type 9", "status": 1234567890123456789010, "title": "title 11", "detail": "detail 12", "instance": "instance 13", "code": "code 14", "errors": [{"detail": "detail 15", "pointer": "pointer 16"}]}"#,
        r#"{"type": null, "status": null, "title": null, "detail": null, "instance": null, "code": null, "errors": null}"#,
        r#"{"type": "type 1 \"ü\\\n😀", "status": 1234567890123456789002, "title": "title 3", "detail": "detail 4", "instance": "instance 5", "code": "code 6", "errors": [{"detail": "detail 7", "pointer": "pointer 8"}], "a member that nobody wrote down": [1.50, null]}"#,
    ]);
}

#[test]
fn type_problem_error() {
    each_form_survives::<cloudmore::types::ProblemError>(PAIRS, &[
        r#"{"detail": "detail 1 \"ü\\\n😀", "pointer": "pointer 2"}"#,
        "{}",
    ], &[
        r#"{"detail": "detail 3", "pointer": "pointer 4"}"#,
        r#"{"detail": null, "pointer": null}"#,
        r#"{"detail": "detail 1 \"ü\\\n😀", "pointer": "pointer 2", "a member that nobody wrote down": [1.50, null]}"#,
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

#[test]
fn example_started_attestation_started() {
    Printed {
        body: r#"{
  "attestationId": "string",
  "agreementLink": "string_url",
  "expiresAt": "datetime"
}
"#,
        breaks: &[],
        mended: None,
    }
    .check::<cloudmore::types::StartedAttestation>(PAIRS);
}

#[test]
fn example_acceptance_direct_only() {
    Printed {
        body: r#"{
  "accepted": true,
  "acceptedVia": ["CustomerDirectAcceptance"],
  "lastSyncDate": "datetime"
}
"#,
        breaks: &[],
        mended: None,
    }
    .check::<cloudmore::types::Acceptance>(PAIRS);
}

#[test]
fn example_acceptance_not_accepted() {
    Printed {
        body: r#"{
  "accepted": false,
  "acceptedVia": [],
  "lastSyncDate": "datetime"
}
"#,
        breaks: &[],
        mended: None,
    }
    .check::<cloudmore::types::Acceptance>(PAIRS);
}

#[test]
fn example_problem_problem() {
    Printed {
        body: r#"{
  "type": "string", // …
  "status": int, // …
  "title": "string", // …
  "detail": "string", // …
  "instance": "string", // …
  "code": "string", // …
  "errors":[ // …
    {
      "detail":"The body property {name} is required",
      "pointer":"/name"
    }
  ]
}
"#,
        breaks: &["pseudo-json"],
        mended: Some(r#"{
  "type": "about:blank",
  "status": 400,
  "title": "string",
  "detail": "string",
  "instance": "string",
  "code": "string",
  "errors": [
    {
      "detail": "The body property name is required",
      "pointer": "/name"
    }
  ]
}
"#),
    }
    .check::<cloudmore::types::Problem>(PAIRS);
}

#[test]
fn example_attestations_start_request_start() {
    Printed {
        body: r#"{
  "signer": {
    "firstName": "string",
    "lastName": "string",
    "emailAddress": "string",
    "phoneNumber": "string"
  },
  "language": "string_language_code", // …
  "country": "string_country_code", // …
  "acceptanceDate": "datetime"
}
"#,
        breaks: &["pseudo-json", "placeholder-values"],
        mended: Some(r#"{
  "signer": {
    "firstName": "string",
    "lastName": "string",
    "emailAddress": "string",
    "phoneNumber": "string"
  },
  "language": "en-US",
  "country": "SE",
  "acceptanceDate": "2025-11-03T09:30:00Z"
}
"#),
    }
    .check::<cloudmore::types::StartAttestation>(PAIRS);
}

#[test]
fn example_attestations_get_response_found() {
    Printed {
        body: r#"{
  "attestationId": "string",
  "signer": {
    "firstName": "string",
    "lastName": "string",
    "emailAddress": "string",
    "phoneNumber": "string"
  },
  "mcaInfo": {
    "language": "string_language_code",
    "country": "string_country_code",
    "templateId": "string"
  },
  "acceptanceDate": "datetime",
  "status": int // Unspecified = 0, PendingAgreementAcceptance = 1, PendingFinalization = 2
  "agreementLink": "string_url",
  "expiresAt": "datetime"
}
"#,
        breaks: &["pseudo-json", "status-comma", "placeholder-values"],
        mended: Some(r#"{
  "attestationId": "string",
  "signer": {
    "firstName": "string",
    "lastName": "string",
    "emailAddress": "string",
    "phoneNumber": "string"
  },
  "mcaInfo": {
    "language": "en-US",
    "country": "SE",
    "templateId": "string"
  },
  "acceptanceDate": "2025-11-03T09:30:00Z",
  "status": 2,
  "agreementLink": "https://agreement.example/accept",
  "expiresAt": "2025-12-03T09:30:00Z"
}
"#),
    }
    .check::<cloudmore::types::Attestation>(PAIRS);
}

#[test]
fn example_acceptance_get_response_both() {
    Printed {
        body: r#"{
  "accepted": true,
  "acceptedVia": ["CustomerDirectAcceptance", "PartnerAttestation"],
  "acceptanceViaPartnerAttestation":
  {
    "signer": {
      "firstName": "string",
      "lastName": "string",
      "emailAddress": "string",
      "phoneNumber": "string"
    },
    "mcaInfoTemplateId": "templateId": "string",
    "acceptanceDate": "datetime"
  },
  "lastSyncDate": "datetime"
}
"#,
        breaks: &["template-key-doubled", "placeholder-values"],
        mended: Some(r#"{
  "accepted": true,
  "acceptedVia": ["CustomerDirectAcceptance", "PartnerAttestation"],
  "acceptanceViaPartnerAttestation": {
    "signer": {
      "firstName": "string",
      "lastName": "string",
      "emailAddress": "string",
      "phoneNumber": "string"
    },
    "mcaInfoTemplateId": "string",
    "acceptanceDate": "2025-11-03T09:30:00Z"
  },
  "lastSyncDate": "2025-11-04T06:00:00Z"
}
"#),
    }
    .check::<cloudmore::types::Acceptance>(PAIRS);
}

#[test]
fn example_acceptance_get_response_partner_only() {
    Printed {
        body: r#"{
  "accepted": true,
  "acceptedVia": ["PartnerAttestation"],
  "acceptanceViaPartnerAttestation":
  {
    "signer": {
      "firstName": "string",
      "lastName": "string",
      "emailAddress": "string",
      "phoneNumber": "string"
    },
    "mcaInfoTemplateId": "templateId": "string",
    "acceptanceDate": "datetime"
  },
  "lastSyncDate": "datetime"
}
"#,
        breaks: &["template-key-doubled", "placeholder-values"],
        mended: Some(r#"{
  "accepted": true,
  "acceptedVia": ["PartnerAttestation"],
  "acceptanceViaPartnerAttestation": {
    "signer": {
      "firstName": "string",
      "lastName": "string",
      "emailAddress": "string",
      "phoneNumber": "string"
    },
    "mcaInfoTemplateId": {"templateId": "string"},
    "acceptanceDate": "2025-11-03T09:30:00Z"
  },
  "lastSyncDate": "2025-11-04T06:00:00Z"
}
"#),
    }
    .check::<cloudmore::types::Acceptance>(PAIRS);
}

#[test]
fn example_csp_add_request_add() {
    Printed {
        body: r#"{
  "id": "string",
  "currencyCode": "string",
  "organizationNumber": "string",
  "contactEmail": "string",
  "contactFirstName": "string",
  "contactLastName": "string",
  "contactPhone": "string",
  "city": "string",
  "address": "string",
  "postalCode": "string",
  "domainPrefix": "string",
  },
  "partnerAttestation": { //  optional
    "automaticFlow": true, // …
    "signer": {
      "firstName": "string",
      "lastName": "string",
      "emailAddress": "string",
      "phoneNumber": "string"
    },
    "language": "string_language_code", // …
    "country": "string_country_code", // …
    "acceptanceDate": "datetime"
  }
}
"#,
        breaks: &["stray-brace", "pseudo-json", "placeholder-values"],
        mended: Some(r#"{
  "id": "string",
  "currencyCode": "string",
  "organizationNumber": "string",
  "contactEmail": "string",
  "contactFirstName": "string",
  "contactLastName": "string",
  "contactPhone": "string",
  "city": "string",
  "address": "string",
  "postalCode": "string",
  "domainPrefix": "string",
  "partnerAttestation": {
    "automaticFlow": true,
    "signer": {
      "firstName": "string",
      "lastName": "string",
      "emailAddress": "string",
      "phoneNumber": "string"
    },
    "language": "en-US",
    "country": "SE",
    "acceptanceDate": "2025-11-03T09:30:00Z"
  }
}
"#),
    }
    .check::<cloudmore::types::AddCsp>(PAIRS);
}
