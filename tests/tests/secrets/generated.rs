//! A generated client that fetches its tokens, with answers of the token endpoint that repeat what it was sent.

use std::error::Error as StdError;

use specwright_tests::faults::{CLIENT_SECRET, Server, Step, fetched_token};
use specwright_tests::virtual_time::{Traffic, Watched, drive, runtime};
use specwright_tests_clients::cases::oauth2::{Client, credentials};

/// What can be read of it, and what arrived.
pub struct Run {
    pub texts: Vec<String>,
    pub sent: String,
}

pub fn run() -> Run {
    runtime().block_on(play())
}

async fn play() -> Run {
    let traffic = Traffic::new();
    let service = Server::open("", &traffic, |_, _| Step::json(200, "1"));
    let login = Server::open("login", &traffic, |arrival, _| Step::json(400, &arrival.body));
    let token = credentials::token("eu", "acme", "shop", CLIENT_SECRET).token_url(login.address());
    let mut texts = vec![format!("{token:?} {:?}", specwright_runtime::Credential::from(token.clone()))];
    let builder = Client::builder(token)
        .base_url(service.address().to_owned())
        .transport(Watched::new(&traffic).unwrap())
        .timer(traffic.clock().clone())
        .excerpts(true);
    texts.push(format!("{builder:#?}"));
    let client = builder.build().unwrap();
    let refusal = format!(r#"{{"error":"invalid_client","error_description":"{CLIENT_SECRET}"}}"#);
    login.then([
        Step::json(401, &refusal),
        Step::json(401, &format!(r#"{{"error":"{CLIENT_SECRET}"}}"#)),
        Step::json(200, &format!(r#"{{"token":"{}"}}"#, fetched_token(1))),
        Step::answer(200, &[], fetched_token(1).as_bytes()),
        Step::answer(307, &[("Location", &format!("https://a.example/{CLIENT_SECRET}"))], b""),
        Step::json(200, &format!(r#"{{"access_token":"{}\n"}}"#, fetched_token(1))),
        Step::json(200, &format!(r#"{{"access_token":"{}"}}"#, fetched_token(2))),
    ]);
    service.then([Step::json(500, &format!(r#""{}""#, fetched_token(2)))]);
    for _ in 0..10 {
        let call = client.orders().get("1");
        texts.push(format!("{call:#?}"));
        match drive(&traffic, call.reply()).await {
            Ok(reply) => texts.push(format!("{reply:#?}")),
            Err(error) => {
                texts.push(format!("{error} {error:#?} {:#?}", error.kind()));
                let mut cause = error.source();
                while let Some(error) = cause {
                    texts.push(format!("{error} {error:#?}"));
                    cause = error.source();
                }
            }
        }
    }
    assert_eq!(login.left() + service.left(), 0);
    Run { texts, sent: format!("{:?} {:?}", login.arrived(), service.arrived()) }
}
