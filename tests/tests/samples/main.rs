//! The samples of the docs: every line for a shell is run by `sh`, and what arrives is what the model asks for. The lines in Rust are
//! examples of rustdoc, compiled with the crates. Without curl there is nothing to run, and the test says so.

use std::process::Command;

use specwright::example::{Manner, Request, accept, curl, request};
use specwright::model::{AuthKind, Operation};
use specwright::valid::ValidApi;
use specwright_tests::apis;
use specwright_tests::server::{Request as Arrived, Server};

/// A secret with what a shell takes for marks.
const SECRET: &str = "it's $HOME \"a\" `b`";

#[tokio::test(flavor = "multi_thread")]
async fn every_line_for_a_shell_makes_the_request_of_the_model() {
    if Command::new("curl").arg("--version").output().is_err() {
        println!("skipped: there is no curl");
        return;
    }
    let mut count = 0;
    for (name, api) in apis() {
        let server = Server::start().await;
        for operation in &api.operations {
            let wanted = request(&api, operation, Manner::Plain);
            let line = curl(&api, operation, &wanted);
            let output = run(&line, &server.address);
            let arrived = server.take();
            let at = format!("{name}: {}\n{line}\n{output}", operation.name.value);
            assert_eq!(arrived.len(), 1, "{at}");
            compare(&api, operation, &wanted, &arrived[0], &at);
            count += 1;
        }
    }
    println!("{count} lines");
    assert!(count > 50, "{count}");
}

fn run(line: &str, address: &str) -> String {
    let mut shell = Command::new("sh");
    shell.arg("-c").arg(line).env("BASE_URL", address).env("CLIENT_USER", "user").env("CERTIFICATE", "/nowhere");
    shell.envs(["TOKEN", "TOKEN_2", "TOKEN_3"].map(|name| (name, SECRET)));
    let output = shell.output().expect("there is a shell");
    format!("{} {}", output.status, String::from_utf8_lossy(&output.stderr))
}

fn compare(api: &ValidApi, operation: &Operation, wanted: &Request, arrived: &Arrived, at: &str) {
    assert_eq!(arrived.method, wanted.method, "{at}");
    assert_eq!(arrived.path(), wanted.path, "{at}");
    let auth = operation.auth.as_ref().or(api.auth.as_ref());
    let schemes = auth.map_or(&[][..], specwright::model::Auth::schemes).iter().filter(|scheme| scheme.required);
    let mut query = wanted.query.clone();
    for scheme in schemes {
        match &scheme.kind {
            AuthKind::Query(name) => query.push((name.clone(), SECRET.to_owned())),
            AuthKind::Header(name) => assert_eq!(arrived.header(name), Some(SECRET), "{at}"),
            AuthKind::Bearer(_) | AuthKind::OAuth2(_) => {
                assert_eq!(arrived.header("Authorization"), Some(format!("Bearer {SECRET}").as_str()), "{at}");
            }
            AuthKind::Basic(_) => {
                assert!(arrived.header("Authorization").is_some_and(|it| it.starts_with("Basic ")), "{at}")
            }
            AuthKind::ClientCertificate => {}
        }
    }
    assert_eq!(arrived.query(), query, "{at}");
    for (name, value) in &wanted.headers {
        assert_eq!(arrived.header(name), Some(value.as_str()), "{at}");
    }
    if !wanted.headers.iter().any(|(name, _)| name.eq_ignore_ascii_case("accept")) {
        assert_eq!(arrived.header("Accept"), Some(accept(api, operation).as_str()), "{at}");
    }
    let body = wanted.body.as_ref().map(ToString::to_string).unwrap_or_default();
    assert_eq!(arrived.body, body, "{at}");
    if let (Some(body), Some(_)) = (&operation.body, &wanted.body) {
        assert_eq!(arrived.header("Content-Type"), Some(body.media.as_str()), "{at}");
    }
}
