//! Cloudmore: the way of an attestation from start to end, and the service that brings one along.

use cloudmore::runtime::{ErrorKind, Integer, NoAuthentication, Retry, Timestamp, to_string};
use cloudmore::types::{
    AcceptanceRoute, AddCsp, AttestationStatus, OrganizationId, PartnerAcceptanceMcaInfoTemplateId, PartnerAttestation,
    Person, ResellerId, StartAttestation,
};
use cloudmore::{Client, Known};
use specwright_tests::server::{Answer, Server};
use specwright_tests::tree::assert_same;

const RESELLER: &str = "1b4e28ba-2fa1-11d2-883f-0016d3cca427";
const ORGANIZATION: &str = "6fa459ea-ee8a-3ca4-894e-db77e160355e";

pub fn client(address: &str) -> Client {
    Client::builder(NoAuthentication, address).retry(Retry::off()).build().unwrap()
}

pub fn ids() -> (ResellerId, OrganizationId) {
    (RESELLER.parse().unwrap(), ORGANIZATION.parse().unwrap())
}

fn below(rest: &str) -> String {
    format!("/api/resellers/{RESELLER}/organizations/{ORGANIZATION}/services/{rest}")
}

fn person() -> Person {
    Person::new().first_name("Ada").last_name("Lovelace").email_address("ada@example.com").phone_number("12345")
}

fn date() -> Timestamp {
    "2025-11-03T09:30:00Z".parse().unwrap()
}

const SIGNER: &str =
    r#"{"firstName": "Ada", "lastName": "Lovelace", "emailAddress": "ada@example.com", "phoneNumber": "12345"}"#;

#[tokio::test]
async fn an_attestation_is_started() {
    let answer = r#"{"attestationId": "a-1", "agreementLink": "https://agreement.example/1", "expiresAt": "2025-12-03T09:30:00Z"}"#;
    let server = Server::always(Answer::json(200, answer)).await;
    let (reseller, organization) = ids();
    let body = StartAttestation::new().signer(person()).language("en-US").country("SE").acceptance_date(date());
    let started = client(&server.address).attestations().start(reseller, organization, body).await.unwrap();
    let seen = server.only();
    assert_eq!((seen.method.as_str(), seen.target.as_str()), ("POST", below("csp/mca/attestation").as_str()));
    assert_eq!(seen.header("authorization"), None);
    assert_same(
        &seen.body,
        &format!(
            r#"{{"signer": {SIGNER}, "language": "en-US", "country": "SE", "acceptanceDate": "2025-11-03T09:30:00Z"}}"#
        ),
    );
    assert_eq!(started.agreement_link.as_deref(), Some("https://agreement.example/1"));
    assert_eq!(started.attestation_id.unwrap().0, "a-1");
}

#[tokio::test]
async fn an_attestation_that_is_not_there_is_none() {
    let server = Server::always(Answer::new(404, None, "")).await;
    let (reseller, organization) = ids();
    let client = client(&server.address);
    assert_eq!(client.attestations().get(reseller, organization).await.unwrap(), None);
    let seen = server.only();
    assert_eq!((seen.method.as_str(), seen.target.as_str()), ("GET", below("csp/mca/attestation").as_str()));

    for (status, wanted) in [
        (0, AttestationStatus::Unspecified),
        (1, AttestationStatus::PendingAgreementAcceptance),
        (2, AttestationStatus::PendingFinalization),
        (3, AttestationStatus::from(3)),
    ] {
        server.answer(Answer::json(200, &format!(r#"{{"attestationId": "a-1", "status": {status}}}"#)));
        let attestation = client.attestations().get(reseller, organization).await.unwrap().unwrap();
        assert_eq!(attestation.status, Some(wanted));
        assert_eq!(wanted.as_i64(), status);
        assert_same(&to_string(&attestation), &format!(r#"{{"attestationId": "a-1", "status": {status}}}"#));
    }
}

#[tokio::test]
async fn only_that_status_means_absence() {
    let problem = r#"{"type": "about:blank", "status": 404, "title": "gone"}"#;
    let server = Server::always(Answer::json(404, problem)).await;
    let (reseller, organization) = ids();
    // The same status means something else where the page does not say so.
    let error = client(&server.address).acceptance().get(reseller, organization).await.unwrap_err();
    let told = error.documented().unwrap().problem().unwrap();
    assert_eq!((told.r#type.as_deref(), told.status.clone()), (Some("about:blank"), Some(Integer::from(404))));
}

#[tokio::test]
async fn a_status_of_absence_with_a_body_is_an_error_that_holds_it() {
    let problem = r#"{"title": "Not found", "status": 404, "code": "ResellerNotFound"}"#;
    let server = Server::always(Answer::json(404, problem)).await;
    let (reseller, organization) = ids();
    let client = client(&server.address);
    let error = client.attestations().get(reseller, organization).await.unwrap_err();
    let told = error.documented().unwrap().problem().unwrap();
    assert_eq!(told.status.clone(), Some(Integer::from(404)));

    // A gateway that knows no such address.
    server.answer(Answer::new(404, Some("text/html"), "<html><body>no such page</body></html>"));
    let error = client.attestations().get(reseller, organization).await.unwrap_err();
    assert_eq!(error.status().map(|status| status.as_u16()), Some(404));
    assert_eq!(error.body().map(AsRef::as_ref), Some(&b"<html><body>no such page</body></html>"[..]));

    for nothing in ["", " \n", "null", "{}", "{ }"] {
        server.answer(Answer::json(404, nothing));
        assert_eq!(client.attestations().get(reseller, organization).await.unwrap(), None, "{nothing:?}");
    }
}

#[tokio::test]
async fn finalizing_and_refreshing_send_no_body() {
    let server = Server::always(Answer::new(200, None, "")).await;
    let (reseller, organization) = ids();
    let client = client(&server.address);
    client.attestations().finalize(reseller, organization).await.unwrap();
    let seen = server.only();
    assert_eq!((seen.method.as_str(), seen.target.as_str()), ("PUT", below("csp/mca/attestation/finalize").as_str()));
    assert_eq!((seen.body.as_str(), seen.header("content-length").unwrap_or("0")), ("", "0"));
    server.answer(Answer::new(202, None, ""));
    client.acceptance().refresh(reseller, organization).await.unwrap();
    let seen = server.only();
    assert_eq!((seen.method.as_str(), seen.target.as_str()), ("POST", below("csp/mca/acceptance/refresh").as_str()));
    assert_eq!(seen.body, "");
}

#[tokio::test]
async fn acceptance_comes_with_either_form_of_the_template() {
    let answer = |template: &str| {
        format!(
            r#"{{"accepted": true, "acceptedVia": ["CustomerDirectAcceptance", "PartnerAttestation", "Fax"],
                "acceptanceViaPartnerAttestation": {{"signer": {SIGNER}, "mcaInfoTemplateId": {template},
                "acceptanceDate": "2025-11-03T09:30:00"}}, "lastSyncDate": "2025-11-04T06:00:00Z"}}"#
        )
    };
    let server = Server::start().await;
    let client = client(&server.address);
    let (reseller, organization) = ids();
    for template in [r#""t-1""#, r#"{"templateId": "t-1"}"#] {
        server.answer(Answer::json(200, &answer(template)));
        let acceptance = client.acceptance().get(reseller, organization).await.unwrap();
        assert_eq!(server.only().target, below("csp/mca/acceptance"));
        let routes = acceptance.accepted_via.as_ref().unwrap();
        assert_eq!(routes[..2], [AcceptanceRoute::CustomerDirectAcceptance, AcceptanceRoute::PartnerAttestation]);
        assert_eq!((routes[2].as_str(), matches!(routes[2], AcceptanceRoute::Undocumented(_))), ("Fax", true));
        let partner = acceptance.acceptance_via_partner_attestation.as_ref().unwrap();
        let id = match partner.mca_info_template_id.as_ref().unwrap() {
            PartnerAcceptanceMcaInfoTemplateId::TemplateId(id) => id.0.clone(),
            PartnerAcceptanceMcaInfoTemplateId::TemplateRef(of) => of.template_id.clone().unwrap().0,
            other => panic!("{other:?}"),
        };
        assert_eq!(id, "t-1");
        assert_eq!(partner.acceptance_date.as_ref().unwrap().with_offset(), None);
        assert_same(&to_string(&acceptance), &answer(template));
    }
}

#[tokio::test]
async fn adding_the_service_with_an_attestation_is_always_automatic() {
    let server = Server::always(Answer::new(200, None, "")).await;
    let (reseller, organization) = ids();
    let client = client(&server.address);
    let attestation = PartnerAttestation::new().signer(person()).country("SE").acceptance_date(date());
    let body = AddCsp::new().id("1").currency_code("EUR").domain_prefix("fabrikam").partner_attestation(attestation);
    client.csp().add(reseller, organization, body).await.unwrap();
    let seen = server.only();
    assert_eq!((seen.method.as_str(), seen.target.as_str()), ("POST", below("Csp").as_str()));
    assert_same(
        &seen.body,
        &format!(
            r#"{{"id": "1", "currencyCode": "EUR", "domainPrefix": "fabrikam", "partnerAttestation":
                {{"automaticFlow": true, "signer": {SIGNER}, "country": "SE", "acceptanceDate": "2025-11-03T09:30:00Z"}}}}"#
        ),
    );
    client.csp().add(reseller, organization, AddCsp::new().id("1")).await.unwrap();
    assert_same(&server.only().body, r#"{"id": "1"}"#);
}

#[tokio::test]
async fn a_missing_property_is_told_by_name() {
    let problem = r#"{"title": "invalid", "errors": [{"detail": "The body property country is required", "pointer": "/country"}]}"#;
    let server = Server::always(Answer::new(400, Some("application/problem+json; charset=utf-8"), problem)).await;
    let (reseller, organization) = ids();
    let call = client(&server.address).attestations().start(reseller, organization, StartAttestation::new());
    let error = call.await.unwrap_err();
    let ErrorKind::Documented(documented) = error.kind() else { panic!("{error:?}") };
    assert_eq!(documented.known(), [Known::PropertyRequired { name: "country".into() }]);
    assert_eq!(documented.problem().unwrap().errors.as_ref().unwrap()[0].pointer.as_deref(), Some("/country"));
}

#[test]
fn an_attestation_that_does_not_say_that_it_is_automatic_is_none() {
    let error = cloudmore::runtime::from_str::<PartnerAttestation>(r#"{"signer": {"firstName": "a"}}"#).unwrap_err();
    assert_eq!(error.to_string(), "$.automaticFlow: expected a value, found nothing");
    let text = r#"{"automaticFlow": false}"#;
    let other: PartnerAttestation = cloudmore::runtime::from_str(text).unwrap();
    assert_same(&to_string(&other), text);
}
