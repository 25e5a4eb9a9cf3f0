//! A client of reqwest that a caller made, as a transport.

use super::operations::{Fetch, builder, run};
use super::server::{Answer, Server, respond};
use super::streams::{came_in_chunks, pieces, takes_chunks};
use specwright_runtime::{ErrorKind, ReqwestTransport, TransportErrorKind};
use std::sync::Arc;

fn transport() -> Arc<ReqwestTransport> {
    let client = reqwest::Client::builder().redirect(reqwest::redirect::Policy::none()).user_agent("mine").build();
    Arc::new(ReqwestTransport::new(client.unwrap()))
}

#[tokio::test]
async fn calls_go_through_it() {
    let server = Server::always(respond(200, "", "1")).await;
    let client = builder(&server.address).user_agent("ours").transport(transport()).build().unwrap();
    assert_eq!(run(&client, Fetch).await.unwrap().value.unwrap().as_str(), "1");
    assert_eq!(server.seen()[0].header("user-agent"), Some("ours"));
}

#[tokio::test]
async fn a_stream_is_sent_whatever_the_method() {
    let (address, seen) = takes_chunks().await;
    let client = builder(&address).transport(transport()).build().unwrap();
    client.run(Fetch, pieces(&["[1,", "", "2]"], false)).await.unwrap();
    came_in_chunks(seen).await;
}

#[tokio::test]
async fn what_goes_wrong_is_told_apart() {
    for (answer, expected) in [
        (Answer::Close(b"HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\n1".to_vec()), TransportErrorKind::Interrupted),
        (Answer::Close(b"no HTTP at all\r\n\r\n".to_vec()), TransportErrorKind::Malformed),
    ] {
        let server = Server::always(answer).await;
        let client = builder(&server.address).transport(transport()).retry(specwright_runtime::Retry::off());
        let error = run(&client.build().unwrap(), Fetch).await.unwrap_err();
        let ErrorKind::Transport(wrong) = error.kind() else { panic!("{error}") };
        assert_eq!(wrong.kind(), &expected);
    }
    let nobody = builder("http://127.0.0.1:1").transport(transport()).retry(specwright_runtime::Retry::off());
    let error = run(&nobody.build().unwrap(), Fetch).await.unwrap_err();
    assert!(matches!(error.kind(), ErrorKind::Transport(wrong) if wrong.is_connect()), "{error}");
}
