//! Tokens of a source: one fetch for many callers, ahead of their end, and after a refusal.

use crate::clock::{Clock, Task, at_once, seconds, with_waits};
use crate::operations::{Read, Write};
use specwright_runtime::{
    Body, BoxFuture, BuildError, BuilderCore, CallOptions, CallOutcome, ClientAuth, ClientCredentials, Core, Error,
    ErrorKind, Json, Limits, Placement, Reply, Retry, Token, TokenSource, Transport, TransportError, http,
};
use std::collections::VecDeque;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};
use std::task::{Poll, Waker};
use std::time::Duration;

/// A service that takes the last token it gave, or none, and a token endpoint.
#[derive(Default)]
struct Service {
    /// Whether it takes the tokens that it gives.
    refuses: bool,
    /// What the token endpoint answers, then what it answers by itself.
    tokens: Mutex<VecDeque<(u16, &'static str)>>,
    given: AtomicUsize,
    /// Every request to either, in order.
    asked: Mutex<Vec<http::Request<Body>>>,
    /// The token endpoint waits for this.
    gate: Mutex<Option<Vec<Waker>>>,
}

impl Service {
    fn client(self: &Arc<Self>, clock: &Arc<Clock>, set: impl FnOnce(BuilderCore) -> BuilderCore) -> Core {
        let builder = BuilderCore::new("https://a.example").transport(self.clone()).timer(clock.clone());
        set(builder.retry(Retry::off())).build().unwrap()
    }

    fn fetches(&self) -> usize {
        self.asked.lock().unwrap().iter().filter(|request| request.uri().path().ends_with("/token")).count()
    }

    fn calls(&self) -> Vec<String> {
        let asked = self.asked.lock().unwrap();
        let calls = asked.iter().filter(|request| !request.uri().path().ends_with("/token"));
        calls.map(|request| request.headers()["authorization"].to_str().unwrap().to_owned()).collect()
    }

    fn shut(&self) {
        *self.gate.lock().unwrap() = Some(Vec::new());
    }

    fn open(&self) {
        let wakers = self.gate.lock().unwrap().take();
        wakers.into_iter().flatten().for_each(Waker::wake);
    }

    fn answer(&self, request: &http::Request<Body>) -> (u16, String) {
        if request.uri().path().ends_with("/token") {
            if let Some((status, body)) = self.tokens.lock().unwrap().pop_front() {
                return (status, body.to_owned());
            }
            let number = self.given.fetch_add(1, Ordering::SeqCst) + 1;
            return (200, format!(r#"{{"access_token": "t{number}", "expires_in": "100"}}"#));
        }
        let last = format!("Bearer t{}", self.given.load(Ordering::SeqCst));
        let token = request.headers().get("authorization").is_some_and(|token| token == last.as_str());
        let good = !self.refuses && token;
        if good { (200, "1".to_owned()) } else { (401, String::new()) }
    }
}

impl Transport for Service {
    fn send(
        &self,
        request: http::Request<Body>,
        _limits: Limits,
    ) -> BoxFuture<Result<http::Response<Body>, TransportError>> {
        let (status, body) = self.answer(&request);
        let gated = request.uri().path().ends_with("/token") && self.gate.lock().unwrap().is_some();
        self.asked.lock().unwrap().push(request);
        let response = http::Response::builder().status(status).header("retry-after", "3");
        let response = response.body(Body::from(body)).unwrap();
        if !gated {
            return Box::pin(std::future::ready(Ok(response)));
        }
        let mut response = Some(response);
        let (waits, wake) = (Arc::new(Mutex::new(true)), Arc::new(Mutex::new(None::<Waker>)));
        let (still, whom) = (Arc::clone(&waits), Arc::clone(&wake));
        let opened = Waker::from(Arc::new(Opened(waits, wake)));
        self.gate.lock().unwrap().as_mut().unwrap().push(opened);
        Box::pin(std::future::poll_fn(move |context| {
            *whom.lock().unwrap() = Some(context.waker().clone());
            if *still.lock().unwrap() { Poll::Pending } else { Poll::Ready(Ok(response.take().unwrap())) }
        }))
    }
}

struct Opened(Arc<Mutex<bool>>, Arc<Mutex<Option<Waker>>>);

impl std::task::Wake for Opened {
    fn wake(self: Arc<Self>) {
        *self.0.lock().unwrap() = false;
        self.1.lock().unwrap().take().into_iter().for_each(Waker::wake);
    }
}

fn credentials() -> ClientCredentials {
    ClientCredentials::new("https://login.example/token", ClientAuth::Post, "id", "s3cret")
}

type Finished = Result<Reply<Json>, Error<Json>>;

fn read(client: &Core) -> impl Future<Output = Finished> + Send + use<> {
    client.clone().run(Read, CallOptions::new())
}

#[test]
fn many_callers_share_one_fetch() {
    let (service, clock) = (Arc::new(Service::default()), Clock::new());
    let client = service.client(&clock, |builder| builder.client_credentials(credentials()));
    service.shut();
    let mut calls: Vec<Task<Finished>> = (0..64).map(|_| Task::new(read(&client))).collect();
    assert!(calls.iter_mut().all(|call| call.ended().is_none()));
    service.open();
    // The call that fetches goes on first, and lets the others go on.
    for call in &mut calls {
        call.ended().unwrap().unwrap();
    }
    assert_eq!((service.fetches(), service.calls().len()), (1, 64));
}

#[test]
fn many_callers_are_told_of_one_fetch_that_failed() {
    let (service, clock) = (Arc::new(Service::default()), Clock::new());
    service.tokens.lock().unwrap().push_back((400, r#"{"error": "invalid_client", "error_description": "s3cret"}"#));
    let client = service.client(&clock, |builder| builder.client_credentials(credentials()));
    service.shut();
    let mut calls: Vec<Task<Finished>> = (0..64).map(|_| Task::new(read(&client))).collect();
    assert!(calls.iter_mut().all(|call| call.ended().is_none()));
    service.open();
    for call in &mut calls {
        let error = call.ended().unwrap().unwrap_err();
        assert_eq!(
            format!("{error}"),
            "notes.read: the credentials could not be fetched: the token endpoint answered 400: invalid_client"
        );
        assert_eq!((error.outcome(), error.attempts()), (CallOutcome::NotSent, 1));
        assert!(!format!("{error:?}").contains("s3cret"));
    }
    assert_eq!(service.fetches(), 1);
    // The next call asks anew.
    at_once(read(&client)).unwrap();
    assert_eq!(service.fetches(), 2);
}

#[test]
fn a_caller_who_leaves_lets_another_one_fetch() {
    let (service, clock) = (Arc::new(Service::default()), Clock::new());
    let client = service.client(&clock, |builder| builder.client_credentials(credentials()));
    service.shut();
    let mut first = Task::new(read(&client));
    let mut second = Task::new(read(&client));
    assert!(first.ended().is_none() && second.ended().is_none());
    drop(first);
    service.open();
    second.ended().unwrap().unwrap();
    assert_eq!(service.fetches(), 2);
}

#[test]
fn the_time_of_one_caller_says_nothing_to_others() {
    let (service, clock) = (Arc::new(Service::default()), Clock::new());
    let client = service.client(&clock, |builder| builder.client_credentials(credentials()));
    service.shut();
    let mut hasty = CallOptions::new();
    hasty.timeout(Duration::from_millis(50));
    let mut hasty = Task::new(client.clone().run(Read, hasty));
    let mut patient = Task::new(read(&client));
    assert!(hasty.ended().is_none() && patient.ended().is_none());
    clock.pass(Duration::from_millis(50));
    assert!(matches!(hasty.ended().unwrap().unwrap_err().kind(), ErrorKind::Credentials(_)));
    service.open();
    patient.ended().unwrap().unwrap();
}

#[test]
fn a_token_is_fetched_ahead_of_its_end_while_the_old_one_serves() {
    let (service, clock) = (Arc::new(Service::default()), Clock::new());
    let client = service.client(&clock, |builder| builder.client_credentials(credentials()));
    at_once(read(&client)).unwrap();
    // It lives for 100 seconds, the last tenth of which is for fetching the next one.
    clock.pass(Duration::from_millis(89_999));
    at_once(read(&client)).unwrap();
    assert_eq!(service.fetches(), 1);
    clock.pass(Duration::from_millis(1));
    // A fetch that fails does no harm, and nobody tries again for 10 seconds.
    service.tokens.lock().unwrap().push_back((503, ""));
    at_once(read(&client)).unwrap();
    at_once(read(&client)).unwrap();
    assert_eq!(service.fetches(), 2);
    // It is over.
    clock.pass(seconds(10));
    at_once(read(&client)).unwrap();
    assert_eq!(service.fetches(), 3);
    assert_eq!(service.calls(), ["Bearer t1", "Bearer t1", "Bearer t1", "Bearer t1", "Bearer t2"]);
}

#[test]
fn a_fetch_ahead_of_time_holds_up_one_caller_for_ten_seconds_at_most() {
    let (service, clock) = (Arc::new(Service::default()), Clock::new());
    let tokens = TokenSource::of(credentials());
    let client = service.client(&clock, |builder| builder.credential(Placement::Bearer, (&tokens).into()));
    service.tokens.lock().unwrap().push_back((200, r#"{"access_token": "t0", "expires_in": 1000}"#));
    at_once(read(&client)).unwrap();
    clock.pass(seconds(945));
    service.tokens.lock().unwrap().push_back((200, r#"{"access_token": "never", "expires_in": 1000}"#));
    service.shut();
    let mut fetching = Task::new(read(&client));
    assert!(fetching.ended().is_none());
    at_once(read(&client)).unwrap();
    clock.pass(Duration::from_millis(9_999));
    assert!(fetching.ended().is_none());
    clock.pass(Duration::from_millis(1));
    fetching.ended().unwrap().unwrap();
    assert_eq!(service.calls(), ["Bearer t0"; 3]);
}

#[test]
fn a_fetch_ahead_of_time_leaves_a_call_time_for_the_old_token() {
    let (service, clock) = (Arc::new(Service::default()), Clock::new());
    let client = service.client(&clock, |builder| builder.client_credentials(credentials()));
    at_once(read(&client)).unwrap();
    clock.pass(seconds(90));
    service.tokens.lock().unwrap().push_back((200, r#"{"access_token": "never", "expires_in": 1000}"#));
    service.shut();
    let mut options = CallOptions::new();
    options.timeout(seconds(5));
    let mut fetching = Task::new(client.clone().run(Read, options));
    assert!(fetching.ended().is_none());
    clock.pass(Duration::from_millis(2_500));
    fetching.ended().unwrap().unwrap();
    // It failed, so that nobody else tries at once.
    at_once(read(&client)).unwrap();
    assert_eq!((service.fetches(), service.calls()), (2, vec!["Bearer t1".to_owned(); 3]));
}

#[test]
fn a_token_that_is_refused_is_fetched_anew_once() {
    let (service, clock) = (Arc::new(Service::default()), Clock::new());
    let client = service.client(&clock, |builder| builder.client_credentials(credentials()));
    at_once(read(&client)).unwrap();
    // The service forgets it. What may not be repeated is sent once more all the same: it was not carried out.
    service.given.fetch_add(1, Ordering::SeqCst);
    assert_eq!(at_once(client.clone().run(Write, CallOptions::new())).unwrap().attempts, 2);
    assert_eq!(service.calls(), ["Bearer t1", "Bearer t1", "Bearer t3"]);
    assert_eq!(service.fetches(), 2);
}

#[test]
fn many_callers_whose_token_is_refused_share_one_fetch() {
    let (service, clock) = (Arc::new(Service::default()), Clock::new());
    let client = service.client(&clock, |builder| builder.client_credentials(credentials()));
    at_once(read(&client)).unwrap();
    service.given.fetch_add(1, Ordering::SeqCst);
    service.shut();
    let mut calls: Vec<Task<Finished>> = (0..64).map(|_| Task::new(read(&client))).collect();
    assert!(calls.iter_mut().all(|call| call.ended().is_none()));
    service.open();
    for call in &mut calls {
        call.ended().unwrap().unwrap();
    }
    assert_eq!(service.fetches(), 2);
    let last = service.calls().split_off(65);
    assert!(last.iter().all(|token| token == "Bearer t3"), "{last:?}");
}

#[test]
fn a_service_that_refuses_every_token_is_asked_twice() {
    let (service, clock) = (Arc::new(Service { refuses: true, ..Service::default() }), Clock::new());
    let client = service.client(&clock, |builder| builder.client_credentials(credentials()).retry(Retry::new()));
    let (ended, waits) = with_waits(&clock, read(&client));
    let error = ended.unwrap_err();
    assert_eq!(error.status().map(|status| status.as_u16()), Some(401));
    assert_eq!((error.attempts(), error.outcome(), waits.len()), (2, CallOutcome::Answered, 0));
    assert_eq!((service.fetches(), service.calls().len()), (2, 2));
}

#[test]
fn a_fetch_that_fails_after_a_refusal_leaves_a_call_that_was_answered() {
    let (service, clock) = (Arc::new(Service { refuses: true, ..Service::default() }), Clock::new());
    let client = service.client(&clock, |builder| builder.client_credentials(credentials()));
    service.tokens.lock().unwrap().extend([(200, r#"{"access_token": "t"}"#), (401, "<html>")]);
    let error = at_once(client.clone().run(Write, CallOptions::new())).unwrap_err();
    assert!(matches!(error.kind(), ErrorKind::Credentials(_)));
    assert_eq!((error.attempts(), error.outcome()), (2, CallOutcome::Answered));
    assert_eq!((service.fetches(), service.calls().len()), (2, 1));
}

#[test]
fn a_token_that_cannot_be_sent_is_not_kept() {
    let (service, clock) = (Arc::new(Service::default()), Clock::new());
    let client = service.client(&clock, |builder| builder.client_credentials(credentials()));
    for (answer, reason) in [
        (r#"{"access_token": "t\nX-Other: 1"}"#, "with a token that cannot stand in a header"),
        (r#"{"access_token": " "}"#, "without `access_token`"),
        (r#"{"access_token": 1}"#, "without `access_token`"),
    ] {
        service.tokens.lock().unwrap().push_back((200, answer));
        let error = at_once(read(&client)).unwrap_err();
        assert!(error.to_string().ends_with(reason), "{error}");
    }
    at_once(read(&client)).unwrap();
    assert_eq!(service.calls(), ["Bearer t1"]);
}

#[test]
fn a_secret_that_nobody_renews_is_sent_once() {
    let (service, clock) = (Arc::new(Service::default()), Clock::new());
    let client = service.client(&clock, |builder| builder.credential(Placement::Bearer, "fixed".into()));
    assert_eq!(at_once(read(&client)).unwrap_err().attempts(), 1);
    // Nor is one that the caller put in the place of a token.
    let tokens = service.client(&clock, |builder| builder.client_credentials(credentials()));
    let mut options = CallOptions::new();
    options.edit(|request| {
        request.headers_mut().insert("authorization", http::HeaderValue::from_static("Bearer mine"));
    });
    assert_eq!(at_once(tokens.run(Read, options)).unwrap_err().attempts(), 1);
    assert_eq!(service.calls(), ["Bearer fixed", "Bearer mine"]);
}

#[test]
fn tokens_come_from_futures_and_from_functions() {
    let (service, clock) = (Arc::new(Service::default()), Clock::new());
    let fail = Arc::new(AtomicUsize::new(0));
    let failing = Arc::clone(&fail);
    let sources = [
        TokenSource::new(|| async { Ok::<_, std::io::Error>(Token::new("t0")) }),
        TokenSource::blocking(move || {
            if failing.fetch_add(1, Ordering::SeqCst) == 0 { Err("the vault is shut") } else { Ok(Token::new("t0")) }
        }),
    ];
    for (source, fails) in sources.iter().zip([false, true]) {
        let client = service.client(&clock, |builder| builder.authenticate(Arc::new(source.bearer())));
        if fails {
            let error = at_once(read(&client)).unwrap_err();
            let cause = std::error::Error::source(&error).unwrap().to_string();
            assert_eq!(
                (error.to_string().as_str(), cause.as_str()),
                ("notes.read: the credentials could not be fetched: the source of tokens failed", "the vault is shut")
            );
        }
        at_once(read(&client)).unwrap();
    }
    assert_eq!(service.fetches(), 0);
}

#[test]
fn a_token_is_asked_for_as_the_service_wants_it() {
    let asked = |credentials: ClientCredentials| {
        let (service, clock) = (Arc::new(Service::default()), Clock::new());
        let client = service.client(&clock, |builder| builder.client_credentials(credentials));
        at_once(read(&client)).unwrap();
        let asked = service.asked.lock().unwrap();
        let header = |name: &str| {
            asked[0].headers().get(name).map_or_else(String::new, |value| value.to_str().unwrap().to_owned())
        };
        let body = String::from_utf8(asked[0].body().as_bytes().unwrap().to_vec()).unwrap();
        (asked[0].uri().to_string(), header("authorization"), header("content-type"), body)
    };
    let url = "https://{region}.login.example/{tenant}/token";
    let new =
        |auth| ClientCredentials::new(url, auth, "i d", "s:3").parameter("region", "eu-1").parameter("tenant", "a/b");
    let (address, basic, media, body) = asked(new(ClientAuth::Basic).scopes(&["a", "b"]).with("audience", "api://x"));
    assert_eq!(address, "https://eu-1.login.example/a%2Fb/token");
    assert_eq!(basic, "Basic aSUyMGQ6cyUzQTM=");
    assert_eq!(media, "application/x-www-form-urlencoded");
    assert_eq!(body, "grant_type=client_credentials&scope=a%20b&audience=api%3A%2F%2Fx");
    let (_, none, media, body) = asked(new(ClientAuth::Post).json());
    assert_eq!((none.as_str(), media.as_str()), ("", "application/json"));
    assert_eq!(body, r#"{"grant_type":"client_credentials","client_id":"i d","client_secret":"s:3"}"#);
    for open in [new(ClientAuth::None), ClientCredentials::without_secret("https://login.example/token", "i d")] {
        let (_, none, _, body) = asked(open);
        assert_eq!((none.as_str(), body.as_str()), ("", "grant_type=client_credentials&client_id=i%20d"));
    }
    let (address, ..) = asked(new(ClientAuth::Basic).parameter("tenant", "..").token_url("http://127.0.0.1:9/a/token"));
    assert_eq!(address, "http://127.0.0.1:9/a/token");
}

#[test]
fn what_passes_at_the_token_endpoint_passes_for_the_call() {
    for (status, passes) in [(503, true), (429, true), (408, true), (400, false), (401, false), (500, false)] {
        let (service, clock) = (Arc::new(Service::default()), Clock::new());
        service.tokens.lock().unwrap().push_back((status, "{}"));
        let client = service.client(&clock, |builder| builder.client_credentials(credentials()));
        let error = at_once(read(&client)).unwrap_err();
        assert!(matches!(error.kind(), ErrorKind::Credentials(_)), "{error}");
        assert_eq!((error.is_retryable(), error.outcome()), (passes, CallOutcome::NotSent), "{status}");
        // The service that is played here names a time with each answer.
        assert_eq!(error.retry_after(), passes.then_some(seconds(3)), "{status}");
        assert_eq!((service.fetches(), service.calls().len()), (1, 0));
    }
}

#[test]
fn a_token_is_asked_for_under_the_name_of_the_client() {
    let (service, clock) = (Arc::new(Service::default()), Clock::new());
    let client = service.client(&clock, |builder| builder.client_credentials(credentials()).user_agent("shop/1"));
    at_once(read(&client)).unwrap();
    let names: Vec<String> =
        service.asked.lock().unwrap().iter().map(|request| format!("{:?}", request.headers()["user-agent"])).collect();
    assert_eq!(names, ["\"shop/1\"", "\"shop/1\""]);
}

#[test]
fn a_call_has_client_credentials_of_its_own() {
    let (service, clock) = (Arc::new(Service::default()), Clock::new());
    let client = service.client(&clock, |builder| builder);
    let call = |credentials: ClientCredentials| {
        let mut options = CallOptions::new();
        options.bearer_token(credentials);
        at_once(client.clone().run(Read, options))
    };
    call(credentials()).unwrap();
    assert_eq!((service.fetches(), service.calls()), (1, vec!["Bearer t1".to_owned()]));
    // What is wrong with them is told when they are used.
    let at = || ClientCredentials::new("https://login.example/{at}/token", ClientAuth::Post, "id", "s3cret");
    for (wrong, reason) in [
        (at(), "the address of the tokens cannot be used: an argument of it is missing"),
        (
            at().parameter("at", ".."),
            "the address of the tokens cannot be used: an argument of it is empty, or only dots",
        ),
        (
            credentials().token_url("https://id:s3cret@a.example"),
            "the address of the tokens cannot be used: credentials do not belong in it",
        ),
        (
            credentials().token_url("https://a.example:84430/token"),
            "the address of the tokens cannot be used: its port is not a port",
        ),
        (ClientCredentials::new("https://a.example", ClientAuth::Post, " ", "s3cret"), "the id of the client is empty"),
        (ClientCredentials::new("https://a.example", ClientAuth::Basic, "id", ""), "the secret of the client is empty"),
    ] {
        let error = call(wrong).unwrap_err();
        assert_eq!(error.to_string(), format!("notes.read: the credentials could not be fetched: {reason}"));
    }
    assert_eq!(service.fetches(), 1);
}

#[test]
fn an_address_of_tokens_that_cannot_be_used_fails_when_the_client_is_built() {
    let build = |url: &str, value: &str| {
        let credentials = ClientCredentials::new(url, ClientAuth::Post, "id", "s3cret").parameter("at", value);
        BuilderCore::new("https://a.example")
            .client_credentials(credentials)
            .build()
            .map(drop)
            .map_err(|e| e.to_string())
    };
    for (url, value) in [
        ("https://{at}.example/token", "a.b"),
        ("https://{at}.example/token", "evil/x"),
        ("https://{at}.example/token", "-a"),
        ("https://login.example/{at}/token", ""),
        ("https://login.example/{at}/token", ".."),
        ("/{at}/token", "a"),
        ("https://{at}.example/{other}/token", "a"),
        ("https://id:s3cret@{at}.example/token", "a"),
        ("https://{at}.example/token#a", "a"),
        ("ftp://{at}.example/token", "a"),
        // The secret would be read on the way.
        ("http://{at}.example/token", "a"),
    ] {
        let error = build(url, value).unwrap_err();
        assert!(error.starts_with("the address") && !error.contains("s3cret"), "{url} {value}: {error}");
    }
    for url in ["https://{at}.example/token?v=1", "http://127.0.0.1:1/{at}"] {
        // Without the feature `hyper` it lacks a transport, and nothing else.
        assert!(!build(url, "a").is_err_and(|error| !error.starts_with("no transport")), "{url}");
    }
}

#[test]
fn credentials_that_are_empty_fail_when_the_client_is_built() {
    let new = |auth, id: &str, secret: &str| ClientCredentials::new("https://login.example/token", auth, id, secret);
    let build = |credentials: ClientCredentials| {
        let client = BuilderCore::new("https://a.example").transport(Arc::new(Service::default())).timer(Clock::new());
        client.client_credentials(credentials).build().map(drop)
    };
    for (credentials, found) in [
        (new(ClientAuth::Post, " ", "s3cret"), "the id of the client is empty"),
        (new(ClientAuth::None, "", ""), "the id of the client is empty"),
        (new(ClientAuth::Basic, "id", ""), "the secret of the client is empty"),
        (new(ClientAuth::Post, "id", " \n"), "the secret of the client is empty"),
    ] {
        let error = build(credentials).unwrap_err();
        assert!(matches!(error, BuildError::Credentials { reason } if reason == found), "{error}");
        assert_eq!(error.to_string(), format!("the credentials cannot be used: {found}"));
    }
    build(new(ClientAuth::None, "id", "")).unwrap();
}
