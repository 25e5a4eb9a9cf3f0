//! A check is worth what its evidence is: what refuses a call, what is advice, and how advice is told and counted.

use specwright_runtime::{
    Body, BoxFuture, BuilderCore, CallOptions, Core, DriftKind, DriftMode, Error, ErrorKind, Evidence, Json, Limits,
    Meta, Method, Operation, Outcome, Path, Reply, RequestWriter, ResponseView, Rule, Segment, Transport,
    TransportError, TransportErrorKind, Validate, Violations,
};
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

const ALL: [Evidence; 4] = [Evidence::Stated, Evidence::Example, Evidence::Inferred, Evidence::Contradicted];

const fn rule(id: &'static str, evidence: Evidence) -> Rule {
    Rule { id, keyword: "minimum", sentence: "at least 1", source: "guide / orders", evidence }
}

const RULES: [&Rule; 4] = [
    &rule("stated", Evidence::Stated),
    &rule("example", Evidence::Example),
    &rule("inferred", Evidence::Inferred),
    &rule("contradicted", Evidence::Contradicted),
];

/// `GET /orders`, which breaks the rules of these kinds of evidence.
#[derive(Clone, Debug)]
struct Orders(Vec<Evidence>);

impl Validate for Orders {
    type Context = ();

    fn check(&self, _: &(), at: &Path<'_>, out: &mut Violations) {
        for evidence in &self.0 {
            let rule = RULES.into_iter().find(|rule| rule.evidence == *evidence).unwrap();
            out.broken_by(&at.name("query").name(rule.id), rule, &0);
        }
    }
}

/// An answer whose own rules are broken in the same way.
impl Operation for Orders {
    type Output = Json;
    type Documented = Json;
    const META: &'static Meta = &Meta {
        id: "orders.list",
        source: "guide / orders",
        method: Method::GET,
        path: &[Segment::Literal("/orders")],
        accept: None,
        idempotent: true,
        client_auth: true,
        generated: &[],
        since: None,
        removed: None,
    };

    fn encode(&self, _: &mut RequestWriter) {}

    fn decode(r: &ResponseView<'_>) -> Outcome<Json, Json> {
        match r.status() {
            200 => r.success_checked(|value: &Json, at, out| {
                for rule in RULES.into_iter().filter(|rule| value.as_str().contains(rule.id)) {
                    out.broken(&at.name(rule.id), rule);
                }
            }),
            400 => r.error(|body| body),
            _ => Outcome::Undocumented,
        }
    }
}

/// Answers from memory and counts what it was asked.
struct Memory {
    status: u16,
    body: &'static str,
    asked: AtomicUsize,
}

impl Memory {
    fn new(status: u16, body: &'static str) -> Arc<Self> {
        Arc::new(Self { status, body, asked: AtomicUsize::new(0) })
    }

    fn asked(&self) -> usize {
        self.asked.swap(0, Ordering::SeqCst)
    }
}

impl Transport for Memory {
    fn send(&self, _: http::Request<Body>, _: Limits) -> BoxFuture<Result<http::Response<Body>, TransportError>> {
        self.asked.fetch_add(1, Ordering::SeqCst);
        let mut response = http::Response::new(Body::from(self.body));
        let status = http::StatusCode::from_u16(self.status);
        Box::pin(std::future::ready(match status {
            Ok(status) => {
                *response.status_mut() = status;
                Ok(response)
            }
            Err(_) => Err(TransportError::new(TransportErrorKind::Timeout)),
        }))
    }
}

fn core(memory: &Arc<Memory>, set: impl FnOnce(BuilderCore) -> BuilderCore) -> Core {
    set(BuilderCore::new("https://orders.example").transport(Arc::<Memory>::clone(memory))).build().unwrap()
}

async fn call(
    core: &Core,
    breaks: &[Evidence],
    set: impl FnOnce(&mut CallOptions),
) -> Result<Reply<Json>, Error<Json>> {
    let mut options = CallOptions::new();
    set(&mut options);
    core.clone().run(Orders(breaks.to_vec()), options).await
}

fn kinds(violations: &Violations) -> Vec<Evidence> {
    violations.iter().map(|violation| violation.evidence()).collect()
}

/// What refused it, and what was advice.
fn told(result: &Result<Reply<Json>, Error<Json>>) -> (Vec<Evidence>, Vec<Evidence>) {
    match result {
        Ok(reply) => (Vec::new(), kinds(&reply.advice)),
        Err(error) => match error.kind() {
            ErrorKind::Refused(violations) => (kinds(violations), kinds(error.advice())),
            kind => panic!("{kind:?}"),
        },
    }
}

/// `refuse` stands for itself and all that is better founded, on the builder and on the call, whose word counts.
#[tokio::test]
async fn what_is_asked_for_refuses() {
    let memory = Memory::new(200, "1");
    for (asked, refuse) in ALL.into_iter().enumerate() {
        let (refused, advice) = ALL.split_at(asked + 1);
        let wanted = (refused.to_vec(), advice.to_vec());
        let of_builder = core(&memory, |builder| builder.refuse(refuse));
        assert_eq!(told(&call(&of_builder, &ALL, |_| ()).await), wanted);
        for other in ALL {
            let of_client = core(&memory, |builder| builder.refuse(other));
            assert_eq!(told(&call(&of_client, &ALL, |options| options.refuse(refuse)).await), wanted);
        }
        assert_eq!(memory.asked(), 0);
        for (kind, evidence) in ALL.into_iter().enumerate() {
            let result = call(&of_builder, &[evidence], |_| ()).await;
            assert_eq!((result.is_err(), memory.asked()), (kind <= asked, usize::from(kind > asked)), "{evidence}");
        }
    }
    let plain = core(&memory, |builder| builder);
    assert_eq!(told(&call(&plain, &ALL, |_| ()).await), (ALL[..1].to_vec(), ALL[1..].to_vec()));
    assert_eq!(memory.asked(), 0);
    let unchecked = call(&plain, &ALL, |options| options.unchecked()).await;
    assert_eq!((told(&unchecked), memory.asked()), ((Vec::new(), Vec::new()), 1));
}

/// Advice is counted for what was sent, in every mode of drift; it makes no error.
#[tokio::test]
async fn advice_is_counted() {
    for mode in [DriftMode::Off, DriftMode::Report, DriftMode::Strict] {
        let memory = Memory::new(200, "1");
        let core = core(&memory, |builder| builder.drift(mode));
        for _ in 0..3 {
            let reply = call(&core, &[Evidence::Inferred], |_| ()).await.unwrap();
            assert!(reply.drift.is_empty());
        }
        call(&core, &ALL, |_| ()).await.unwrap_err();
        call(&core, &ALL, |options| options.unchecked()).await.unwrap();
        let report = core.drift();
        let entries: Vec<_> = report.iter().map(|entry| (entry.first().kind(), entry.count())).collect();
        assert_eq!(entries, [(DriftKind::Advice, 3)]);
        let first = report.iter().next().unwrap().first();
        assert_eq!((first.evidence(), first.rule()), (Evidence::Inferred, Some("inferred")));
        assert_eq!(
            first.to_string(),
            "orders.list: /query/inferred: at least 1; sent a number [inferred; inferred; guide / orders]"
        );
    }
}

/// Of a call that fails, advice may be the reason: it is told with the error.
#[tokio::test]
async fn advice_is_told_with_failures() {
    let memory = Memory::new(400, "\"no such page\"");
    let client = core(&memory, |builder| builder);
    let error = call(&client, &[Evidence::Example, Evidence::Contradicted], |_| ()).await.unwrap_err();
    assert!(matches!(error.kind(), ErrorKind::Documented(_)));
    assert_eq!(kinds(error.advice()), [Evidence::Example, Evidence::Contradicted]);
    let text = error.to_string();
    let (what, advice) = text.split_once("\nadvice: ").unwrap();
    assert!(what.starts_with("orders.list: the service answered with the documented error 400"), "{text}");
    assert_eq!(
        advice,
        "/query/example: at least 1; found 0 [example; shown by an example only; guide / orders]\n\
         advice: /query/contradicted: at least 1; found 0 [contradicted; contradicted; guide / orders]"
    );
    assert_eq!(client.drift().len(), 2);
    assert_eq!(error.map_documented(|_| ()).advice().len(), 2);

    let lost = Memory::new(0, "");
    let client = core(&lost, |builder| builder);
    let error = call(&client, &[Evidence::Inferred], |_| ()).await.unwrap_err();
    assert!(matches!(error.kind(), ErrorKind::Transport(_)));
    assert_eq!((kinds(error.advice()), client.drift().len()), (vec![Evidence::Inferred], 1));
    assert!(!error.to_string().contains("advice"), "{error}");
}

/// A strict call fails for what an answer breaks as a call is refused for what it breaks itself.
#[tokio::test]
async fn a_strict_call_is_as_strict_as_what_refuses_it() {
    for (body, kind) in [("\"stated\"", 0), ("\"example\"", 1), ("\"inferred\"", 2), ("\"contradicted\"", 3)] {
        let memory = Memory::new(200, body);
        for (asked, refuse) in ALL.into_iter().enumerate() {
            let core = core(&memory, |builder| builder.drift(DriftMode::Strict).refuse(refuse));
            let result = call(&core, &[], |_| ()).await;
            assert_eq!(result.is_err(), kind <= asked, "{body} {refuse}");
            let drift = match &result {
                Ok(reply) => reply.drift.clone(),
                Err(error) => error.drift().to_vec(),
            };
            assert_eq!((drift.len(), drift[0].evidence()), (1, ALL[kind]));
        }
    }
}

/// However much advice there is, what is told of it is bounded, and all of it is counted.
#[tokio::test]
async fn advice_is_bounded() {
    let memory = Memory::new(400, "1");
    let client = core(&memory, |builder| builder);
    let error = call(&client, &vec![Evidence::Inferred; 5000], |_| ()).await.unwrap_err();
    assert_eq!((error.advice().len(), error.to_string().lines().count()), (1000, 22));
    assert_eq!(client.drift().iter().map(|entry| entry.count()).collect::<Vec<_>>(), [5000]);
}

/// By hand: `validate` fails on what is stated, `advice` has the rest, and together they are all.
#[test]
fn without_a_client() {
    let orders = Orders(ALL.to_vec());
    assert_eq!(kinds(&orders.validate().unwrap_err()), ALL[..1]);
    assert_eq!(kinds(&orders.advice()), ALL[1..]);
    assert_eq!(kinds(&orders.broken(&())), ALL);
    assert!(Orders(ALL[1..].to_vec()).validate().is_ok());
    assert!(Orders(ALL[..1].to_vec()).advice().is_empty());
}

/// Others are checked as before; what is passed over is no advice either, and an unknown id changes nothing.
#[tokio::test]
async fn one_rule_is_passed_over() {
    use Evidence::{Example, Inferred, Stated};
    let memory = Memory::new(200, "1");
    let core = core(&memory, |builder| builder.refuse(Inferred));
    for (ids, refused, advice) in [
        (&["stated"][..], &[Example, Inferred][..], &ALL[3..]),
        (&["stated", "example", "nothing"], &[Inferred], &ALL[3..]),
        (&["nothing", "", "STATED"], &ALL[..3], &ALL[3..]),
        (&["stated", "example", "inferred"], &[], &ALL[3..]),
        (&["stated", "example", "inferred", "contradicted"], &[], &[]),
    ] {
        let pass_over = |options: &mut CallOptions| ids.iter().for_each(|id| options.unchecked_rule(id));
        let result = call(&core, &ALL, pass_over).await;
        assert_eq!(told(&result), (refused.to_vec(), advice.to_vec()), "{ids:?}");
        assert_eq!(memory.asked(), usize::from(refused.is_empty()));
    }
    let twice = call(&core, &[Stated, Inferred, Stated], |options| options.unchecked_rule("stated")).await;
    assert_eq!(told(&twice), (vec![Inferred], vec![]));
}
