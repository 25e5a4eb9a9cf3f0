//! Every case of `faults`, made with credentials that are known: nothing that can be read holds one of them.
#![allow(clippy::unwrap_used, clippy::panic)] // A test that panics has failed, which is what it is for.

mod generated;
mod sink;

use specwright_tests::faults::{BASIC, CLIENT_SECRET, KEY, TOKEN, cases, known_secrets, run};

#[test]
fn no_case_shows_credentials() {
    let sink = sink::install();
    let cases = cases();
    let (mut found, mut sent) = (Vec::new(), String::new());
    for case in &cases {
        for excerpts in [false, true] {
            let mut run = run(case, excerpts);
            run.texts.extend(sink.take());
            assert!(run.texts.len() > 10, "{}: what was noted is {:?}", case.name, run.texts);
            sent.push_str(&format!("{:?}", run.arrived));
            for secret in known_secrets() {
                let shown = run.texts.iter().filter(|text| text.contains(secret.as_str()));
                found.extend(shown.map(|text| format!("{}, excerpts {excerpts}: {secret} in {text}", case.name)));
            }
        }
    }
    // A generated client that fetches its tokens shows none either.
    let run = generated::run();
    sent.push_str(&run.sent);
    for text in run.texts.into_iter().chain(sink.take()) {
        let shown = known_secrets().into_iter().filter(|secret| text.contains(secret.as_str()));
        found.extend(shown.map(|secret| format!("a generated client: {secret} in {text}")));
    }
    // They were sent, else there would be nothing to find.
    for secret in [TOKEN, KEY, CLIENT_SECRET, BASIC] {
        assert!(sent.contains(secret), "{secret} was never sent");
    }
    assert!(
        known_secrets().iter().any(|secret| BASIC.contains(secret.as_str())),
        "what is looked for is in base64 as well"
    );
    assert!(found.is_empty(), "{} places:\n{}", found.len(), found.join("\n"));
}
