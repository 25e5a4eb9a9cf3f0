//! Every case of `faults`, made with credentials that are known: nothing that can be read holds one of them.
#![allow(clippy::unwrap_used, clippy::panic)] // A test that panics has failed, which is what it is for.

mod generated;
mod rows;
mod sink;

use specwright_runtime::{Async, Blocking};
use specwright_tests::faults::{BASIC, CLIENT_SECRET, Case, KEY, TOKEN, Way, cases, known_secrets, run};

/// What listens is there once for all of the program, so that this is one test.
#[test]
fn credentials_are_shown_nowhere() {
    let sink = sink::install();
    let cases = cases();
    let mut played = Played::default();
    for case in &cases {
        for excerpts in [false, true] {
            played.play::<Async>(&sink, case, excerpts);
            played.play::<Blocking>(&sink, case, excerpts);
        }
    }
    // A generated client that fetches its tokens shows none either.
    let run = generated::run();
    played.note("a generated client", run.texts.into_iter().chain(sink.take()), &run.sent);
    // They were sent, else there would be nothing to find.
    for secret in [TOKEN, KEY, CLIENT_SECRET, BASIC] {
        assert!(played.sent.contains(secret), "{secret} was never sent");
    }
    assert!(
        known_secrets().iter().any(|secret| BASIC.contains(secret.as_str())),
        "what is looked for is in base64 as well"
    );
    assert!(played.found.is_empty(), "{} places:\n{}", played.found.len(), played.found.join("\n"));
    rows::requests_are_shown_by_no_library(&sink, &cases);
}

/// What was played, and what was found in it.
#[derive(Default)]
struct Played {
    sent: String,
    found: Vec<String>,
}

impl Played {
    fn play<W: Way>(&mut self, sink: &sink::Sink, case: &Case, excerpts: bool) {
        let mut run = run::<W>(case, excerpts);
        // The transport over ureq says of itself that ureq shows what comes.
        run.texts.extend(sink.take().into_iter().filter(|text| !text.starts_with(rows::TARGET)));
        assert!(run.texts.len() > 10, "{}: what was noted is {:?}", case.name, run.texts);
        self.note(&format!("{}, excerpts {excerpts}", case.name), run.texts.into_iter(), &format!("{:?}", run.arrived));
    }

    fn note(&mut self, name: &str, texts: impl Iterator<Item = String>, sent: &str) {
        self.sent.push_str(sent);
        for text in texts {
            let shown = known_secrets().into_iter().filter(|secret| text.contains(secret.as_str()));
            self.found.extend(shown.map(|secret| format!("{name}: {secret} in {text}")));
        }
    }
}
