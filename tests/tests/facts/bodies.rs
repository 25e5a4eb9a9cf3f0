//! Ways out where a page is wrong: members it does not list, and requests changed just before they are sent.

use fasttrack::types::NoteCreate;
use specwright_tests::server::{Answer, Server};
use specwright_tests::tree::assert_same;

use crate::fasttrack::{client, tenant};

#[tokio::test]
async fn members_that_the_page_does_not_list_are_sent() {
    let server = Server::always(Answer::json(200, "{}")).await;
    let body = NoteCreate::new().text("hello").member("pinned", true);
    client(&server.address).notes().create(tenant(), body).await.unwrap();
    assert_same(&server.only().body, r#"{"text": "hello", "pinned": true}"#);
}

#[tokio::test]
async fn a_request_can_be_changed_before_it_goes() {
    let server = Server::always(Answer::json(200, "[]")).await;
    let call = client(&server.address).time_zones().list().edit(|request| {
        let header = fasttrack::runtime::http::HeaderValue::from_static("1");
        request.headers_mut().insert("x-added", header);
    });
    let reply = call.reply().await.unwrap();
    assert_eq!((reply.status.as_u16(), reply.body.as_ref()), (200, b"[]".as_ref()));
    assert_eq!(reply.headers.get("content-type").unwrap(), "application/json");
    assert_eq!(server.only().header("x-added"), Some("1"));
}
