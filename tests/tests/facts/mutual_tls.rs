//! FastTrack's client certificate, for real: a server that wants one, and clients with and without it.

use fasttrack::Client;
use fasttrack::runtime::{Certificate, ErrorKind};
use specwright_tests::certificates::Authority;
use specwright_tests::server::State;

fn client(address: &str, authority: &Authority, certificate: Certificate) -> Client {
    Client::builder(certificate)
        .base_url(format!("{address}/ftop/{{version}}/api"))
        .root_certificate(authority.pem())
        .build()
        .unwrap()
}

#[tokio::test]
async fn the_right_certificate_opens_the_door() {
    let authority = Authority::new();
    let state = State::answering(specwright_tests::server::Answer::json(200, r#"[{"id": 1, "name": "UTC"}]"#));
    let address = authority.serve(state.clone()).await;
    let client = client(&address, &authority, authority.client());
    assert_eq!(client.time_zones().list().await.unwrap().len(), 1);
    assert_eq!(client.time_zones().list().await.unwrap().len(), 1);
    let targets: Vec<_> = state.take().into_iter().map(|seen| seen.target).collect();
    assert_eq!(targets, ["/ftop/v1.2/api/timeZones", "/ftop/v1.2/api/timeZones"]);
}

#[tokio::test]
async fn a_foreign_certificate_does_not() {
    let authority = Authority::new();
    let state = State::new();
    let address = authority.serve(state.clone()).await;
    let client = client(&address, &authority, Authority::new().client());
    let error = client.time_zones().list().await.unwrap_err();
    assert!(matches!(error.kind(), ErrorKind::Transport(_)), "{error:?}");
    assert!(state.take().is_empty());
}

#[tokio::test]
async fn a_client_of_an_api_without_certificates_does_not() {
    let authority = Authority::new();
    let state = State::new();
    let address = authority.serve(state.clone()).await;
    let tenant = cloudcockpit::types::TenantDomain::from("portal");
    let client = cloudcockpit::Client::builder("token", tenant)
        .base_url(&address)
        .root_certificate(authority.pem())
        .build()
        .unwrap();
    let id = "0f8fad5b-d9cb-469f-a165-70867728950e".parse().unwrap();
    let body = cloudcockpit::runtime::from_str(
        r#"{"providerInstanceId": "0f8fad5b-d9cb-469f-a165-70867728950e", "agreementDate": "2024-05-04T09:42:00Z",
            "keepPrimaryInformation": true}"#,
    );
    let error = client.microsoft_agreements().update(id, body.unwrap()).await.unwrap_err();
    assert!(matches!(error.kind(), ErrorKind::Transport(_)), "{error:?}");
    assert!(state.take().is_empty());
}

#[tokio::test]
async fn a_server_that_nobody_vouches_for_is_not_trusted() {
    let authority = Authority::new();
    let state = State::new();
    let address = authority.serve(state.clone()).await;
    let client = Client::builder(authority.client()).base_url_without_version(&address).build().unwrap();
    let error = client.time_zones().list().await.unwrap_err();
    assert!(matches!(error.kind(), ErrorKind::Transport(_)), "{error:?}");
    assert!(state.take().is_empty());
}
