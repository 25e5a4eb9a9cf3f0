//! Tokens that a generated client fetches by itself, over real sockets in a time that the test moves on.

use specwright_runtime::{
    Authenticate, Body, CallOutcome, ClientCredentials, ErrorKind, Json, RateLimit, Secret, TokenSource, Violation,
    http,
};
use specwright_tests::faults::{Arrival, Server, Step};
use specwright_tests::virtual_time::{Traffic, Watched, drive, runtime, seconds};
use specwright_tests_clients::cases::oauth2::{Client, credentials};

const SECRET: &str = "e71a0c5bd2f94386b0fa917c64d8253f";

/// The service and its token endpoint, whose answers do not say how long a token is good.
struct Stage {
    traffic: Traffic,
    service: Server,
    login: Server,
}

impl Stage {
    fn new() -> Self {
        let traffic = Traffic::new();
        let service = Server::open("", &traffic, |_, _| Step::json(200, "1"));
        let login =
            Server::open("login", &traffic, |_, number| Step::json(200, &format!(r#"{{"access_token":"t{number}"}}"#)));
        Self { traffic, service, login }
    }

    /// What the documentation names, but for the address.
    fn token(&self) -> ClientCredentials {
        let url = format!("{}/acme/oauth2/token", self.login.address());
        credentials::token("eu", "acme", "shop", SECRET).token_url(url)
    }

    fn client(&self, token: impl Into<specwright_runtime::Credential>) -> Client {
        Client::builder(token)
            .base_url(self.service.address().to_owned())
            .transport(Watched::new(&self.traffic).unwrap())
            .timer(self.traffic.clock().clone())
            .build()
            .unwrap()
    }

    async fn read(&self, client: &Client) -> u32 {
        drive(&self.traffic, client.orders().get("1").reply()).await.unwrap().attempts
    }

    /// The tokens that the service saw.
    fn tokens(&self) -> Vec<String> {
        self.service.arrived().iter().map(|it| it.header("authorization").unwrap_or_default().to_owned()).collect()
    }
}

fn text(arrivals: &[Arrival]) -> String {
    format!("{arrivals:?}")
}

#[test]
fn a_token_is_fetched_once_as_it_is_documented() {
    runtime().block_on(async {
        let stage = Stage::new();
        let client = stage.client(stage.token());
        for _ in 0..3 {
            stage.read(&client).await;
        }
        let asked = stage.login.arrived();
        let [request] = asked.as_slice() else { panic!("{asked:?}") };
        assert_eq!((request.method.as_str(), request.target.as_str()), ("POST", "/acme/oauth2/token"));
        assert_eq!(request.header("content-type"), Some("application/json"));
        assert_eq!(request.header("authorization"), None);
        assert_eq!(
            request.body,
            format!(
                "{{\"grant_type\":\"client_credentials\",\"client_id\":\"shop\",\"client_secret\":\"{SECRET}\",\
                 \"scope\":\"orders.read orders.write\",\"audience\":\"api://orders\",\"say \\\"hi\\\"\":\"{{tenant}}\"}}"
            )
        );
        assert_eq!(stage.tokens(), ["Bearer t1"; 3]);
        assert!(!text(&stage.service.arrived()).contains(SECRET) && !text(&stage.service.arrived()).contains("shop"));
        // The documented lifetime is a hundred seconds.
        stage.traffic.clock().pass(seconds(100));
        stage.read(&client).await;
        assert_eq!(stage.tokens().last().unwrap(), "Bearer t2");
    });
}

#[test]
fn a_token_that_is_refused_is_fetched_anew_once() {
    runtime().block_on(async {
        let stage = Stage::new();
        let client = stage.client(stage.token());
        stage.service.then([Step::answer(401, &[], b"")]);
        let created = drive(&stage.traffic, client.orders().create(Json::string("a")).reply()).await;
        assert_eq!(created.unwrap().attempts, 2);
        assert_eq!(stage.tokens(), ["Bearer t1", "Bearer t2"]);
        stage.service.then([Step::answer(401, &[], b""), Step::answer(401, &[], b"")]);
        let error = drive(&stage.traffic, client.orders().get("1").into_future()).await.unwrap_err();
        assert_eq!((error.status().unwrap().as_u16(), error.attempts()), (401, 2));
        assert_eq!(stage.login.arrived().len(), 3);
    });
}

#[test]
fn the_secret_follows_no_redirect() {
    runtime().block_on(async {
        let stage = Stage::new();
        let elsewhere = Server::open("elsewhere", &stage.traffic, |_, _| Step::json(200, r#"{"access_token":"t"}"#));
        let location = format!("{}/token", elsewhere.address());
        for status in [301, 302, 303, 307, 308] {
            stage.login.then([Step::answer(status, &[("Location", &location)], b"")]);
            let client = stage.client(stage.token());
            let error = drive(&stage.traffic, client.orders().get("1").into_future()).await.unwrap_err();
            assert!(matches!(error.kind(), ErrorKind::Credentials(_)), "{error}");
            assert_eq!((error.outcome(), error.attempts()), (CallOutcome::NotSent, 1));
        }
        assert!(elsewhere.arrived().is_empty() && stage.service.arrived().is_empty());
    });
}

#[test]
fn operations_have_flows_of_their_own() {
    runtime().block_on(async {
        let stage = Stage::new();
        let client = stage.client("never sent");
        let own = credentials::own("a/b", "x", "shop", SECRET).token_url(format!("{}/own", stage.login.address()));
        // A source keeps its token from one call to the next.
        let tokens = TokenSource::of(own.clone());
        drive(&stage.traffic, client.reports().list().own(&tokens).into_future()).await.unwrap();
        drive(&stage.traffic, client.reports().get().own(&tokens).into_future()).await.unwrap();
        drive(&stage.traffic, client.reports().get().own(own).into_future()).await.unwrap();
        let open = credentials::reports_open_own("shop").token_url(format!("{}/open", stage.login.address()));
        drive(&stage.traffic, client.reports().open().own(open).into_future()).await.unwrap();
        assert_eq!(stage.tokens(), ["Bearer t1", "Bearer t1", "Bearer t2", "Bearer t3"]);
        let asked = stage.login.arrived();
        let seen = |at: usize| (asked[at].target.as_str(), asked[at].header("authorization"), asked[at].body.as_str());
        let basic = Some("Basic c2hvcDplNzFhMGM1YmQyZjk0Mzg2YjBmYTkxN2M2NGQ4MjUzZg==");
        assert_eq!(seen(0), ("/own", basic, "grant_type=client_credentials"));
        assert_eq!(seen(2), ("/open", None, "grant_type=client_credentials&client_id=shop"));
    });
}

/// What a caller makes by hand.
struct Own;

impl Authenticate for Own {
    fn authenticate(&self, request: &mut http::Request<Body>) -> Result<(), Violation> {
        request.headers_mut().insert("authorization", http::HeaderValue::from_static("Own way"));
        Ok(())
    }
}

#[test]
fn a_token_of_the_callers_own_is_taken_as_well() {
    runtime().block_on(async {
        let stage = Stage::new();
        for client in [
            stage.client("at hand"),
            stage.client(Secret::new("at hand")),
            stage.client(TokenSource::of(stage.token())),
            stage.client(Own),
        ] {
            stage.read(&client).await;
        }
        assert_eq!(stage.tokens(), ["Bearer at hand", "Bearer at hand", "Bearer t1", "Own way"]);
    });
}

#[test]
fn a_new_token_begins_no_new_quota() {
    runtime().block_on(async {
        let stage = Stage::new();
        let client = stage.client(stage.token());
        let mut wait = None;
        for number in 0..200 {
            if number == 50 {
                stage.service.then([Step::answer(401, &[], b"")]);
            }
            match drive(&stage.traffic, client.orders().get("1").timeout(seconds(10)).into_future()).await {
                Ok(_) => {}
                Err(error) => {
                    wait = Some(matches!(error.kind(), ErrorKind::RateLimited { .. }));
                    break;
                }
            }
        }
        assert_eq!((wait, stage.login.arrived().len()), (Some(true), 2));
        assert_eq!(stage.service.arrived().len(), 100);
    });
}

#[test]
fn an_address_that_would_lead_the_secret_astray_builds_no_client() {
    let build = |token: ClientCredentials| Client::builder(token).rate_limit(RateLimit::off()).build().map(drop);
    let token = |region, tenant| credentials::token(region, tenant, "shop", SECRET);
    for (wrong, reason) in [
        (token("evil.example/", "acme"), "an argument of its host"),
        (token("eu", ".."), "only dots"),
        (token("eu", ""), "is empty"),
        (token("eu", "acme").token_url("http://login.example/token"), "plain HTTP"),
        (token("eu", "acme").token_url("login"), "address"),
    ] {
        let error = build(wrong).unwrap_err().to_string();
        assert!(error.contains(reason), "{error}");
    }
    build(token("eu", "a/b")).unwrap();
    build(token("eu", "..").token_url("http://127.0.0.1:9/token")).unwrap();
    let plain = token("eu", "acme").token_url("http://login.example/token");
    Client::builder(plain).allow_plain_http().build().unwrap();
}
