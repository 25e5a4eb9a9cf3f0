//! Large answers: how many values are read of them, how long, and where.

use crate::operations::{builder, run};
use crate::server::{Server, respond};
use specwright_runtime::{
    Body, BoxFuture, BuilderCore, Bytes, Core, ErrorKind, Json, Limits, Map, Meta, Method, Operation, Outcome,
    RequestWriter, ResponseView, Segment, Timer, TokioTimer, Transport, TransportError,
};
use std::sync::atomic::{AtomicU32, AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};
use std::thread::ThreadId;
use std::time::{Duration, Instant};

/// `GET /all`
#[derive(Clone, Debug)]
struct All;

/// Which thread read the last answer of a list with so many items.
static READ_BY: Mutex<Vec<(usize, ThreadId)>> = Mutex::new(Vec::new());

impl specwright_runtime::Validate for All {
    type Context = ();
}

impl Operation for All {
    type Output = Vec<Map<Json>>;
    type Documented = Json;
    const META: &'static Meta = &Meta {
        id: "things.all",
        source: "",
        method: Method::GET,
        path: &[Segment::Literal("/all")],
        accept: None,
        idempotent: true,
        client_auth: true,
        generated: &[],
        since: None,
        removed: None,
    };

    fn encode(&self, _out: &mut RequestWriter) {}

    fn decode(r: &ResponseView<'_>) -> Outcome<Self::Output, Json> {
        READ_BY.lock().unwrap().push((r.body().len(), std::thread::current().id()));
        r.success()
    }
}

/// Answers from memory.
struct Memory(Bytes);

impl Transport for Memory {
    fn send(
        &self,
        _request: http::Request<Body>,
        _limits: Limits,
    ) -> BoxFuture<Result<http::Response<Body>, TransportError>> {
        Box::pin(std::future::ready(Ok(http::Response::new(self.0.clone().into()))))
    }
}

fn list(item: &str, count: usize) -> String {
    format!("[{}]", vec![item; count].join(","))
}

fn answering(body: String) -> BuilderCore {
    BuilderCore::new("https://a.example").transport(Arc::new(Memory(body.into())))
}

#[tokio::test]
async fn items_and_members_are_counted() {
    let limits = Limits { response_values: 1000, ..Limits::default() };
    for (item, count, fits) in [
        ("{}", 1000, true),
        ("{}", 1001, false),
        (r#"{"a":1}"#, 500, true),
        (r#"{"a":1}"#, 501, false),
        // What is kept as JSON text takes the memory of its bytes, which have their own limit.
        (r#"{"a":[1,2,3,4,5,{"b":[6]}]}"#, 500, true),
    ] {
        let client = answering(list(item, count)).limits(limits).build().unwrap();
        let read = run(&client, All).await;
        assert_eq!(read.is_ok(), fits, "{item} {count}");
        if let Err(error) = read {
            let ErrorKind::Undecodable(wrong) = error.kind() else { panic!("{error}") };
            assert_eq!((wrong.expected(), wrong.found()), ("at most 1000 items and members", "more"));
            assert_eq!(error.status().unwrap(), 200);
        }
    }
}

/// 16 MiB of `{}` would take gigabytes.
#[tokio::test]
async fn the_usual_limit_bounds_memory() {
    let client = answering(list("{}", 5_500_000)).build().unwrap();
    let error = run(&client, All).await.unwrap_err();
    assert!(error.to_string().ends_with("expected at most 500000 items and members, found more"), "{error}");
}

/// A clock that goes on by a second whenever somebody looks at it.
#[derive(Default)]
struct Looks(AtomicU32, Mutex<Option<Instant>>);

impl Timer for Looks {
    fn now(&self) -> Instant {
        let begun = *self.1.lock().unwrap().get_or_insert_with(Instant::now);
        begun + Duration::from_secs(self.0.fetch_add(1, Ordering::SeqCst).into())
    }

    fn sleep(&self, _duration: Duration) -> BoxFuture<()> {
        Box::pin(std::future::pending())
    }
}

#[tokio::test]
async fn reading_ends_with_the_time_limit() {
    // A call that is listened to looks at the clock now and then before it reads.
    for (seconds, fits) in [(8, false), (300, true)] {
        // Items that are read, and an item that is passed over.
        for body in [list("{}", 100_000), format!(r#"[{{"a":{}}}]"#, list("1", 100_000))] {
            let looks = Arc::new(Looks::default());
            let limits = Limits { total: Duration::from_secs(seconds), ..Limits::default() };
            let client = answering(body).limits(limits).timer(looks.clone()).build().unwrap();
            match run(&client, All).await {
                Ok(_) => assert!(fits),
                Err(error) => {
                    assert!(matches!(error.kind(), ErrorKind::Transport(wrong) if wrong.is_timeout()), "{error}");
                    assert!(!fits && error.status().unwrap() == 200);
                }
            }
            let looked = looks.0.load(Ordering::SeqCst);
            assert!(if fits { (20..40).contains(&looked) } else { looked < 14 }, "{looked}");
        }
    }
}

/// Counts what is handed to other threads.
#[derive(Default)]
struct Handed(AtomicUsize);

impl Timer for Handed {
    fn now(&self) -> Instant {
        Instant::now()
    }

    fn sleep(&self, duration: Duration) -> BoxFuture<()> {
        TokioTimer.sleep(duration)
    }

    fn offload(&self, work: Box<dyn FnOnce() + Send>) -> BoxFuture<()> {
        self.0.fetch_add(1, Ordering::SeqCst);
        TokioTimer.offload(work)
    }
}

/// The runtime of this test has one thread, which goes on while another one reads.
#[tokio::test]
async fn a_large_answer_is_read_elsewhere() {
    let small = list(r#"{"small":1}"#, 10_000);
    let large = list(r#"{"large":1}"#, 100_000);
    for (body, elsewhere) in [(small, false), (large, true)] {
        let length = body.len();
        let server = Server::always(respond(200, "", &body)).await;
        let handed = Arc::new(Handed::default());
        let client: Core = builder(&server.address).limits(Limits::default()).timer(handed.clone()).build().unwrap();
        assert!(!run(&client, All).await.unwrap().value.is_empty());
        assert_eq!(handed.0.load(Ordering::SeqCst), usize::from(elsewhere));
        let read_by = READ_BY.lock().unwrap().iter().rev().find(|(known, _)| *known == length).map(|read| read.1);
        assert_eq!(read_by.unwrap() != std::thread::current().id(), elsewhere);
    }
}

/// Drops what it should do, as a runtime does that shuts down.
struct Drops;

impl Timer for Drops {
    fn now(&self) -> Instant {
        Instant::now()
    }

    fn sleep(&self, _duration: Duration) -> BoxFuture<()> {
        Box::pin(std::future::pending())
    }

    fn offload(&self, _work: Box<dyn FnOnce() + Send>) -> BoxFuture<()> {
        Box::pin(std::future::ready(()))
    }
}

#[tokio::test]
async fn work_that_is_dropped_is_done_all_the_same() {
    let client = answering(list(r#"{"large":1}"#, 100_001)).timer(Arc::new(Drops)).build().unwrap();
    assert_eq!(run(&client, All).await.unwrap().value.len(), 100_001);
}
