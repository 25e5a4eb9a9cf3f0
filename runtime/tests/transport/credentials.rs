//! Credentials where they belong, and refused where they cannot stand.

use crate::operations::{Fetch, Find, builder, run};
use crate::refused::refused;
use crate::server::{Server, respond};
use specwright_runtime::{
    Authenticate, BasicAuth, BearerToken, Body, CallOptions, ErrorKind, HeaderToken, NoAuthentication, QueryToken,
    Secret, Violation,
};
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

async fn sent(credentials: impl Authenticate) -> crate::server::Seen {
    let server = Server::always(respond(200, "", "1")).await;
    let client = builder(&server.address).authenticate(Arc::new(credentials)).build().unwrap();
    run(&client, Find { id: "i".into(), query: vec!["a".into()], ..Find::default() }).await.unwrap();
    server.seen().remove(0)
}

#[tokio::test]
async fn each_kind_stands_in_its_place() {
    assert_eq!(sent(NoAuthentication).await.header("authorization"), None);
    assert_eq!(sent(BearerToken("t".into())).await.header("authorization"), Some("Bearer t"));
    let basic = BasicAuth { user: "Aladdin".into(), password: "open sesame".into() };
    assert_eq!(sent(basic).await.header("authorization"), Some("Basic QWxhZGRpbjpvcGVuIHNlc2FtZQ=="));
    let key = BasicAuth { user: "k".into(), password: "".into() };
    assert_eq!(sent(key).await.header("authorization"), Some("Basic azo="), "a key may stand alone");
    assert_eq!(sent(HeaderToken { name: "X-Api-Token", token: "t".into() }).await.header("x-api-token"), Some("t"));
    assert_eq!(sent(QueryToken { name: "key", token: "a&b".into() }).await.target, "/items/i/x?q=a&key=a%26b");
}

#[tokio::test]
async fn what_cannot_be_sent_is_refused_and_not_shown() {
    let hopeless: [Arc<dyn Authenticate>; 9] = [
        Arc::new(BearerToken("hunter2\n".into())),
        Arc::new(BearerToken("".into())),
        Arc::new(BearerToken(" \n".into())),
        Arc::new(HeaderToken { name: "X-Key", token: "".into() }),
        Arc::new(HeaderToken { name: "X-Key", token: "\t ".into() }),
        Arc::new(QueryToken { name: "key", token: "".into() }),
        Arc::new(BasicAuth { user: "".into(), password: "".into() }),
        Arc::new(HeaderToken { name: "X Y", token: "hunter2".into() }),
        Arc::new(BasicAuth { user: "a:b".into(), password: "hunter2".into() }),
    ];
    for credentials in hopeless {
        let client = builder("http://127.0.0.1:1").authenticate(credentials).build().unwrap();
        let error = run(&client, Fetch).await.unwrap_err();
        assert!(matches!(error.kind(), ErrorKind::Refused(_)), "{error}");
        assert!(!format!("{error} {error:?}").contains("hunter2"));
    }
}

#[tokio::test]
async fn the_call_wins_over_the_client_and_an_edit_over_both() {
    let server = Server::always(respond(200, "", "1")).await;
    let client = builder(&server.address)
        .header("X-Tenant", "acme")
        .user_agent("me/1")
        .authenticate(Arc::new(BearerToken("a".into())))
        .build()
        .unwrap();
    let mut options = CallOptions::new();
    let user = Secret::new("b");
    options.bearer_token(&user);
    options.edit(|request| {
        request.headers_mut().insert("x-tenant", "other".parse().unwrap());
    });
    client.clone().run(Fetch, options).await.unwrap();
    run(&client, Fetch).await.unwrap();
    let seen = server.seen();
    assert_eq!((seen[0].header("authorization"), seen[0].header("x-tenant")), (Some("Bearer b"), Some("other")));
    assert_eq!((seen[1].header("authorization"), seen[1].header("x-tenant")), (Some("Bearer a"), Some("acme")));
    assert_eq!(seen[1].header("user-agent"), Some("me/1"));
}

/// A token that is new in every call.
struct Renewed(AtomicUsize);

impl Authenticate for Renewed {
    fn authenticate(&self, request: &mut http::Request<Body>) -> Result<(), Violation> {
        let number = self.0.fetch_add(1, Ordering::Relaxed);
        BearerToken(format!("t{number}").into()).authenticate(request)
    }
}

#[tokio::test]
async fn credentials_are_asked_for_anew() {
    let server = Server::always(respond(200, "", "1")).await;
    let client = builder(&server.address).authenticate(Arc::new(Renewed(AtomicUsize::new(0)))).build().unwrap();
    for token in ["Bearer t0", "Bearer t1"] {
        run(&client, Fetch).await.unwrap();
        assert_eq!(server.seen().last().unwrap().header("authorization"), Some(token));
    }
}

/// A header of one call is no credentials: it may be blank, and one that cannot be sent is told as what it is, under its
/// documented name.
#[tokio::test]
async fn headers_of_a_call_are_no_credentials() {
    let server = Server::always(respond(200, "", "1")).await;
    let client = builder(&server.address).header("X-Locale", "en").build().unwrap();
    let mut options = CallOptions::new();
    options.header("X-Locale", "sv");
    options.header("X-Blank", "");
    options.header("X-Absent", &None::<i32>);
    client.clone().run(Fetch, options).await.unwrap();
    let seen = server.seen().remove(0);
    assert_eq!(["x-locale", "x-blank", "x-absent"].map(|name| seen.header(name)), [Some("sv"), Some(""), None]);
    let mut options = CallOptions::new();
    options.header("X-Locale", "hunter2\n");
    let error = client.run(Fetch, options).await.unwrap_err();
    assert_eq!(refused(&error), [("/header/X-Locale", "header-text")]);
    assert!(!format!("{error} {error:?}").contains("hunter2"));
}

#[tokio::test]
async fn credentials_are_refused_under_their_documented_name() {
    let token = HeaderToken { name: "X-Key", token: "hunter2\n".into() };
    let client = builder("http://127.0.0.1:1").authenticate(Arc::new(token)).build().unwrap();
    assert_eq!(refused(&run(&client, Fetch).await.unwrap_err()), [("/header/X-Key", "credentials")]);
}
