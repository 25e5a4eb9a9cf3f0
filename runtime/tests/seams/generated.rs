//! Headers that the client makes: once for each call, or anew in each attempt.

use crate::clock::{Clock, with_waits};
use crate::operations::META;
use crate::wire::{Answer, Wire};
use specwright_runtime::{
    Anew, BuilderCore, CallOptions, GeneratedForm, GeneratedHeader, Json, Meta, Operation, Outcome, PlainUuid,
    RequestWriter, ResponseView, Retry, Uuid, Validate, http,
};
use std::collections::BTreeSet;
use std::sync::Arc;

/// `GET /note` with two headers that the client makes, of which the caller can give the first.
#[derive(Clone, Debug, Default)]
struct Marked {
    call: Option<Uuid>,
}

impl Validate for Marked {
    type Context = ();
}

impl Operation for Marked {
    type Output = Json;
    type Documented = Json;
    const META: &'static Meta = &Meta {
        id: "notes.marked",
        generated: &[
            GeneratedHeader { name: "X-Call", anew: Anew::Call, form: GeneratedForm::Uuid },
            GeneratedHeader { name: "X-Attempt", anew: Anew::Attempt, form: GeneratedForm::Hex(12) },
        ],
        ..META
    };

    fn encode(&self, out: &mut RequestWriter) {
        out.header("X-Call", &self.call);
    }

    fn decode(r: &ResponseView<'_>) -> Outcome<Json, Json> {
        if r.status() == 200 { r.success() } else { Outcome::Undocumented }
    }
}

fn busy() -> [Answer; 2] {
    [(); 2].map(|()| Answer::Status(503, "x", "y"))
}

/// The values of both headers in all attempts of a call that meets these answers.
fn sent(
    set: impl FnOnce(BuilderCore) -> BuilderCore,
    operation: Marked,
    options: CallOptions,
    answers: impl IntoIterator<Item = Answer>,
) -> (Vec<String>, Vec<String>) {
    let (wire, clock) = (Wire::new(answers), Clock::new());
    let core = wire.client(&clock, |builder| set(builder.retry(Retry::new())));
    assert!(with_waits(&clock, core.run(operation, options)).0.is_ok());
    (wire.headers("x-call"), wire.headers("x-attempt"))
}

fn different(values: &[String]) -> usize {
    values.iter().collect::<BTreeSet<_>>().len()
}

#[test]
fn a_call_keeps_its_value_and_an_attempt_has_its_own() {
    let (call, attempt) = sent(|builder| builder, Marked::default(), CallOptions::new(), busy());
    assert_eq!((call.len(), different(&call)), (3, 1), "{call:?}");
    assert_eq!(PlainUuid::parse_str(&call[0]).map(|id| id.get_version_num()), Ok(4));
    assert_eq!((attempt.len(), different(&attempt)), (3, 3), "{attempt:?}");
    assert!(attempt.iter().all(|value| value.len() == 12), "{attempt:?}");
}

#[test]
fn each_call_has_a_value_of_its_own() {
    let wire = Wire::new([]);
    let (clock, marked) = (Clock::new(), Marked::default());
    let core = wire.client(&clock, |builder| builder);
    for _ in 0..2 {
        assert!(with_waits(&clock, core.clone().run(marked.clone(), CallOptions::new())).0.is_ok());
    }
    assert_eq!(different(&wire.headers("x-call")), 2);
}

#[test]
fn what_the_caller_gives_stays() {
    let marked = Marked { call: Some(Uuid::from_u128(0)) };
    let (call, _) = sent(|builder| builder, marked, CallOptions::new(), busy());
    assert_eq!(call, [PlainUuid::nil().to_string(), PlainUuid::nil().to_string(), PlainUuid::nil().to_string()]);

    let set = |builder: BuilderCore| builder.header("x-call", "mine").header("x-attempt", "mine");
    let (call, attempt) = sent(set, Marked::default(), CallOptions::new(), busy());
    assert_eq!((call, attempt), (vec!["mine".to_owned(); 3], vec!["mine".to_owned(); 3]));

    let mut options = CallOptions::new();
    options.edit(|request| {
        request.headers_mut().insert("x-attempt", http::HeaderValue::from_static("edited"));
    });
    let (_, attempt) = sent(|builder| builder, Marked::default(), options, []);
    assert_eq!(attempt, ["edited"]);
}

/// Edits and credentials see what was made.
#[test]
fn edits_see_what_was_made() {
    let seen = Arc::new(std::sync::Mutex::new(Vec::new()));
    let mut options = CallOptions::new();
    let kept = seen.clone();
    options.edit(move |request| kept.lock().unwrap().push(request.headers().contains_key("x-call")));
    sent(|builder| builder, Marked::default(), options, []);
    assert_eq!(*seen.lock().unwrap(), [true]);
}
