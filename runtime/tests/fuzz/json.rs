//! JSON into each kind of type, as a text, as an answer to a call, and with drift looked for.

use crate::board::{Board, GetBoard, Tile, Zone};
use crate::club::{Member, MemberId, Payment, SortDirection, Status, TimeZoneId, ValidatedAttribute};
use crate::each_seed;
use crate::random::Random;
use specwright_runtime::{
    Body, BoxFuture, BuilderCore, Bytes, CallOptions, Core, Date, Decimal, DriftMode, Integer, Json, Limits, Map,
    ReadJson, Retry, Timer, Timestamp, Transport, TransportError, Uuid, WriteJson, from_slice, from_str,
    from_str_with_drift, to_string,
};
use std::sync::Arc;
use std::time::{Duration, Instant};

/// Well-formed values that have something of each type; they are spoilt, and put into each other.
const SEEDS: &[&str] = &[
    r#"{"memberId":"0a0b0c0d-0102-0304-0506-070809101112","left":null,"points":12345678901234567890123,"status":9,
        "sponsor":{"memberId":"0a0b0c0d-0102-0304-0506-070809101112","left":"2026-01-31T10:00:00Z","Points":1e2}}"#,
    r#"{"type":"card","last4":"4711"}"#,
    r#"{"type":"wire","last4":null,"type":"card"}"#,
    r#"{"key":"reservation_scope","value":"x","more":1}"#,
    r#"{"key":"azure_subscriptions","value":["a","b"]}"#,
    r#"{"title":"a","remark":null,"rows":[[{"sort":"Ascending","status":1,"text":"long enough"}]],"byName":{"x":{}},
        "payment":{"type":"card"},"attributes":[{"key":"a","value":2}],"zone":7,"anything":[1],"leader":null}"#,
    r#"{"message":"no","password":"hunter2"}"#,
    r#"[{"key":"a","value":"b"},{"key":"a","valueList":["c"]},5,null]"#,
    r#""2026-02-30""#,
    "12.50",
    "-0",
    "\"\\ud83d\"",
];

/// A seed, a value at random, or one in the place of a part of another; spoilt as often as not.
fn text(random: &mut Random) -> Vec<u8> {
    let seed = |random: &mut Random| SEEDS[random.below(SEEDS.len())].to_owned();
    let mut text = match random.below(4) {
        0 => random.json(5),
        1 => seed(random),
        2 => {
            let (outer, inner) = (seed(random), random.json(3));
            let places: Vec<usize> = outer.match_indices(':').map(|(at, _)| at + 1).collect();
            match places.get(random.below(places.len().max(1))) {
                Some(at) => format!("{}{inner},\"x\":{}", &outer[..*at], &outer[*at..]),
                None => inner,
            }
        }
        _ => {
            let count = random.below(40);
            format!("[{}]", (0..count).map(|_| seed(random)).collect::<Vec<_>>().join(","))
        }
    };
    if random.below(60) == 0 {
        text = format!("[{}1{}]", "[".repeat(random.below(140)), "1".repeat(random.below(5_000)));
    }
    if random.below(2) == 0 { random.damaged(text.as_bytes()) } else { text.into_bytes() }
}

/// What is read is written, read and written as the same; what is not read is told shortly.
fn reads<T: ReadJson + WriteJson>(bytes: &[u8]) {
    match from_slice::<T>(bytes) {
        Ok(value) => {
            let written = to_string(&value);
            let again = from_str::<T>(&written).unwrap_or_else(|error| panic!("{written} is not read again: {error}"));
            assert_eq!(to_string(&again), written);
        }
        Err(error) => short(&[error.to_string(), format!("{error:?}")]),
    }
    if let Ok(text) = std::str::from_utf8(bytes) {
        // What a service sent is read more leniently, and is written as it came all the same.
        match from_str_with_drift::<T>(text) {
            Ok((value, _)) => {
                let written = to_string(&value);
                let again = from_str_with_drift::<T>(&written).unwrap_or_else(|error| panic!("{written}: {error}"));
                assert_eq!(to_string(&again.0), written);
            }
            Err(_) => assert!(from_str::<T>(text).is_err(), "{text}"),
        }
    }
}

fn short(shown: &[String]) {
    for shown in shown {
        assert!(shown.len() < 6_000, "{} bytes: {shown}", shown.len());
    }
}

fn reads_scalars(bytes: &[u8]) {
    reads::<String>(bytes);
    reads::<bool>(bytes);
    reads::<i32>(bytes);
    reads::<i64>(bytes);
    reads::<Integer>(bytes);
    reads::<Decimal>(bytes);
    reads::<Date>(bytes);
    reads::<Timestamp>(bytes);
    reads::<Uuid>(bytes);
    reads::<MemberId>(bytes);
    reads::<SortDirection>(bytes);
    reads::<Status>(bytes);
    reads::<()>(bytes);
}

#[test]
fn scalars() {
    each_seed(text, reads_scalars);
}

/// Found at seed 1,176,618: many pieces after one long name, of which each asked anew whether the name is that of a secret.
#[test]
fn many_pieces_after_a_long_name() {
    let text = "{\"key\":7\\u00e9b\\\\'\\u0000abcdefghijk3mnopqrstuvwxy\u{7f}\\u0000 :\",\"x\":\"azure_subscriptions\",\"value\":[\"a\",\"b\"]}";
    crate::in_proportion(text.len(), || reads_scalars(text.as_bytes()));
}

#[test]
fn objects_lists_and_maps() {
    each_seed(text, |bytes| {
        reads::<Json>(bytes);
        reads::<Map<Json>>(bytes);
        reads::<Vec<Option<Json>>>(bytes);
        reads::<Map<Vec<Integer>>>(bytes);
        reads::<Member>(bytes);
        reads::<Vec<Member>>(bytes);
    });
}

#[test]
fn unions_and_choices() {
    each_seed(text, |bytes| {
        reads::<Payment>(bytes);
        reads::<Vec<Payment>>(bytes);
        reads::<TimeZoneId>(bytes);
        reads::<ValidatedAttribute>(bytes);
        reads::<Vec<ValidatedAttribute>>(bytes);
        let _ = from_slice::<Zone>(bytes);
        let _ = from_slice::<Vec<Tile>>(bytes);
        let _ = from_slice::<Board>(bytes);
    });
}

/// Answers every call alike, and says that no time passes.
struct Always(u16, Bytes);

impl Transport for Always {
    fn send(
        &self,
        _request: http::Request<Body>,
        _limits: Limits,
    ) -> BoxFuture<Result<http::Response<Body>, TransportError>> {
        let mut response = http::Response::new(self.1.clone().into());
        *response.status_mut() = self.0.try_into().unwrap();
        Box::pin(std::future::ready(Ok(response)))
    }
}

impl Timer for Always {
    fn now(&self) -> Instant {
        Instant::now()
    }

    fn sleep(&self, _duration: Duration) -> BoxFuture<()> {
        Box::pin(std::future::pending())
    }
}

/// Nothing here waits, so that one look is enough.
fn done<T>(future: impl Future<Output = T>) -> T {
    let mut context = std::task::Context::from_waker(std::task::Waker::noop());
    match std::pin::pin!(future).poll(&mut context) {
        std::task::Poll::Ready(output) => output,
        std::task::Poll::Pending => panic!("nothing here waits"),
    }
}

#[test]
fn answers_to_calls() {
    each_seed(text, |bytes| {
        for (status, drift) in
            [(200, DriftMode::Off), (200, DriftMode::Strict), (409, DriftMode::Report), (502, DriftMode::Off)]
        {
            let always = Arc::new(Always(status, bytes.to_vec().into()));
            let limits = Limits { response_values: 200, ..Limits::default() };
            let builder = BuilderCore::new("https://a.example").transport(always.clone()).timer(always);
            let core: Core = builder.retry(Retry::off()).limits(limits).drift(drift).build().unwrap();
            match done(core.clone().run(GetBoard, CallOptions::new())) {
                Ok(reply) => assert!(reply.drift.is_empty() && status == 200),
                Err(error) => short(&[error.to_string(), format!("{error:?}")]),
            }
            let report = core.drift();
            short(&[report.iter().take(5).map(|entry| entry.first().to_string()).collect()]);
            report.reset();
            assert!(core.drift().is_empty());
        }
    });
}
