//! Addresses that callers give, and the version of the API in them.

use fasttrack::ApiVersion;
use specwright_tests::certificates::certificate;
use specwright_tests::server::{Answer, Server};

const ID: &str = "4d2f1f0e-6f6c-4e0c-9a3b-0d7f5a9b1c2d";

#[test]
fn the_version_is_never_left_out_in_silence() {
    for (address, reason) in [
        ("https://sandbox.example/x", "it does not say where the version goes: write `{version}` there"),
        ("https://sandbox.example/{ver}", "it has a brace, and only `{version}` is replaced"),
    ] {
        let error = fasttrack::Client::builder(certificate()).base_url(address).build().unwrap_err();
        assert!(error.to_string().contains(&format!("the address {address:?} cannot be used: {reason}")), "{error}");
        let error = fasttrack::Client::blocking(certificate()).base_url(address).build().unwrap_err();
        assert!(error.to_string().contains(reason), "{error}");
    }
    let tenant = cloudcockpit::types::TenantDomain::from("portal");
    let built = cloudcockpit::Client::builder("token", tenant).base_url("https://sandbox.example/{version}").build();
    assert!(built.unwrap_err().to_string().contains("the API has no versions"));
}

#[tokio::test]
async fn an_address_without_the_version_is_that_of_all_versions() {
    let server = Server::always(Answer::json(200, "[]")).await;
    let address = format!("{}/x", server.address);
    let builder = fasttrack::Client::builder(certificate()).base_url_without_version(address);
    let client = builder.api_version(ApiVersion::V1).build().unwrap();
    client.time_zones().list().await.unwrap();
    let _ = client.v1_1().contacts().delete(ID.parse().unwrap()).await;
    let targets: Vec<_> = server.take().into_iter().map(|seen| seen.target).collect();
    assert_eq!(targets, ["/x/timeZones".to_owned(), format!("/x/tenants/contacts/{ID}")]);
}
