//! Runs the samples in Rust.

use std::time::Duration;

use specwright_runtime::Certificate;
use specwright_tests::server::{Answer, Server};
use specwright_tests_samples::{At, Running, SAMPLES, Sample};

/// The samples of an operation: that of the docs first, then those of views of versions.
pub fn samples(spec: &str, operation: &str) -> impl Iterator<Item = &'static Sample> {
    SAMPLES.iter().copied().flatten().filter(move |sample| sample.spec == spec && sample.operation == operation)
}

/// How many samples there are.
pub fn count() -> usize {
    SAMPLES.iter().map(|samples| samples.len()).sum()
}

/// Makes the call of a sample, which is answered as documented, and tells whether it succeeded.
pub async fn run(
    call: fn(&At<'_>) -> Running,
    sample: &Sample,
    server: &Server,
    certificate: &Certificate,
) -> Result<(), String> {
    server.answer(match &sample.answer {
        Some(answer) => Answer::new(answer.status, answer.media, answer.body),
        None => Answer::new(204, None, ""),
    });
    let running = call(&At { address: &server.address, certificate });
    let ended = tokio::time::timeout(Duration::from_secs(20), running).await;
    ended.map_err(|_| "no end".to_owned())?.map_err(|error| error.to_string())
}
