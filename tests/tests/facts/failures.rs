//! Answers that are no answers: each ends in an error that tells what it was, and none hangs or panics.

use fasttrack::runtime::{ErrorKind, Limits};
use specwright_tests::certificates::certificate;
use specwright_tests::server::{Answer, Server};

use crate::fasttrack::{client, tenant};

/// The path in the JSON at which the body could not be read.
async fn unreadable(server: &Server) -> String {
    let error = client(&server.address).contacts().list(tenant()).await.unwrap_err();
    match error.kind() {
        ErrorKind::Undecodable(wrong) => wrong.path().to_string(),
        other => panic!("{other:?}"),
    }
}

#[tokio::test]
async fn an_error_page_in_html_keeps_status_and_body() {
    let page = "<html><body>Bad Gateway</body></html>";
    let server = Server::always(Answer::new(502, Some("text/html"), page)).await;
    let error = client(&server.address).time_zones().list().await.unwrap_err();
    assert_eq!(error.status().unwrap(), 502);
    assert_eq!(error.body().unwrap().as_ref(), page.as_bytes());
    assert!(matches!(error.kind(), ErrorKind::UnfitError { status, .. } if *status == 502), "{error:?}");
    assert!(error.to_string().contains("502"), "{error}");
}

#[tokio::test]
async fn half_a_body_is_no_body() {
    let half = b"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 100\r\n\r\n[{\"id\": 1}";
    let server = Server::always(Answer::Cut(half.to_vec())).await;
    let error = client(&server.address).time_zones().list().await.unwrap_err();
    assert!(matches!(error.kind(), ErrorKind::Transport(_)), "{error:?}");
}

#[tokio::test]
async fn bodies_of_the_wrong_shape_say_where() {
    let server = Server::start().await;
    for (body, path) in [("<html></html>", "$"), ("[]", "$"), (r#"{"items": [{"created": }]}"#, "$.items[0].created")] {
        server.answer(Answer::json(200, body));
        assert_eq!(unreadable(&server).await, path, "{body}");
    }
}

#[tokio::test]
async fn a_body_that_is_no_utf_8_is_refused() {
    let mut bytes = b"HTTP/1.1 200 OK\r\nContent-Length: 4\r\n\r\n".to_vec();
    bytes.extend([b'"', 0xff, 0xfe, b'"']);
    let server = Server::always(Answer::Whole(bytes)).await;
    assert_eq!(unreadable(&server).await, "$");
}

#[tokio::test]
async fn a_body_a_thousand_deep_is_refused() {
    let body = format!(r#"{{"items": [{{"extra": {}{} }}]}}"#, "[".repeat(1000), "]".repeat(1000));
    let server = Server::always(Answer::json(200, &body)).await;
    let path = unreadable(&server).await;
    assert!(path.starts_with("$.items[0]"), "{path}");
}

#[tokio::test]
async fn media_types_with_parameters_are_read() {
    let server = Server::start().await;
    for media in ["application/json; charset=utf-8", "application/vnd.vendor+json", "text/plain"] {
        server.answer(Answer::new(200, Some(media), r#"[{"id": 1, "name": "UTC"}]"#));
        assert_eq!(client(&server.address).time_zones().list().await.unwrap().len(), 1, "{media}");
    }
}

#[tokio::test]
async fn a_byte_order_mark_is_passed_over() {
    let server = Server::always(Answer::json(200, "\u{feff}[]")).await;
    assert!(client(&server.address).time_zones().list().await.unwrap().is_empty());
}

#[tokio::test]
async fn a_body_beyond_the_limit_is_refused() {
    let server = Server::always(Answer::json(200, &format!("[{}1]", "1,".repeat(10_000)))).await;
    let limits = Limits { response_bytes: 1000, ..Limits::default() };
    let client = fasttrack::Client::builder(certificate())
        .base_url_without_version(&server.address)
        .limits(limits)
        .build()
        .unwrap();
    let error = client.time_zones().list().await.unwrap_err();
    assert!(matches!(error.kind(), ErrorKind::Transport(_)), "{error:?}");
}

#[tokio::test]
async fn plain_http_to_elsewhere_is_refused() {
    let built = fasttrack::Client::builder(certificate()).base_url_without_version("http://example.invalid").build();
    assert!(built.is_err(), "{built:?}");
}

#[test]
fn a_header_with_a_line_end_is_refused() {
    let tenant = cloudcockpit::types::TenantDomain::from("portal\r\nX-Other: 1");
    assert!(cloudcockpit::Client::builder("token", tenant).build().is_err());
}

#[tokio::test]
async fn a_server_that_is_not_there_is_told_apart() {
    // Taken and never listened at: as long as it is held, no other test's server gets the port.
    let port = tokio::net::TcpSocket::new_v4().unwrap();
    port.bind("127.0.0.1:0".parse().unwrap()).unwrap();
    let address = format!("http://{}", port.local_addr().unwrap());
    let error = client(&address).time_zones().list().await.unwrap_err();
    assert!(matches!(error.kind(), ErrorKind::Transport(wrong) if wrong.is_connect()), "{error:?}");
    assert_eq!(error.status(), None);
}
