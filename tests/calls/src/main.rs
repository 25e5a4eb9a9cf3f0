//! What a call costs: `attestations.get` of Cloudmore by the generated client, over each of its transports, and by hand with reqwest,
//! ureq, http and serde_json.
//!
//! `cargo xtask bench --calls` runs this: without arguments it prints figures as JSON; `run CONTENDER COUNT` only makes so many calls in
//! memory, or over loopback if they block or turn pages, so that their instructions can be counted from outside.

mod answer;
mod blocking;
mod by_hand;
mod generated;
mod pages;
mod rounds;
mod server;

use std::process::ExitCode;

/// A failure of what is measured.
type Failure = Box<dyn std::error::Error + Send + Sync>;

fn main() -> ExitCode {
    let words: Vec<String> = std::env::args().skip(1).collect();
    let words: Vec<&str> = words.iter().map(String::as_str).collect();
    let done = match words.as_slice() {
        [] => rounds::print(),
        ["run", contender, count] => run(contender, count),
        _ => Err("give nothing, or `run CONTENDER COUNT`".into()),
    };
    match done {
        Ok(()) => ExitCode::SUCCESS,
        Err(failure) => {
            eprintln!("error: {failure}");
            ExitCode::FAILURE
        }
    }
}

/// So many calls in memory, or over loopback if they block; or so many results of a thousand pages.
fn run(contender: &str, count: &str) -> Result<(), Failure> {
    let count: u32 = count.parse()?;
    match contender {
        "generated" => rounds::at_once(generated::in_memory(&generated::over_memory()?, count)),
        "by hand" => rounds::at_once(by_hand::in_memory(count)),
        "items()" | "a loop over calls" => rounds::paged(contender, count),
        name => {
            let blocking = blocking::contenders(server::start()?)?;
            let found = blocking.iter().find(|(known, _)| *known == name);
            let (_, turn) = found.ok_or_else(|| format!("there is no contender {name}"))?;
            turn(1, count)
        }
    }
}
