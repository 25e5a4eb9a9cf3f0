//! What it costs to check a value that is ready to be sent: the generated validators, a check of the same struct written by hand, garde on a
//! struct of its own, and jsonschema on a JSON value.
//!
//! `cargo xtask bench` runs this: without arguments it prints nanoseconds and allocations as JSON; `run CASE CONTENDER COUNT` only checks a
//! value so many times, so that its instructions can be counted from outside. Both take the folder of the exported JSON Schemas first.

mod case;
mod contender;
mod schema;
mod timing;

use std::path::Path;
use std::process::ExitCode;

use contender::Contender;

fn main() -> ExitCode {
    let words: Vec<String> = std::env::args().skip(1).collect();
    let words: Vec<&str> = words.iter().map(String::as_str).collect();
    let done = match words.as_slice() {
        [schemas] => print(Path::new(schemas)),
        [schemas, "run", case, contender, count] => run(Path::new(schemas), case, contender, count),
        _ => Err("give the folder of the JSON Schemas, and perhaps `run CASE CONTENDER COUNT`".to_owned()),
    };
    match done {
        Ok(()) => ExitCode::SUCCESS,
        Err(failure) => {
            eprintln!("error: {failure}");
            ExitCode::FAILURE
        }
    }
}

/// All figures that a clock and an allocator give.
fn print(schemas: &Path) -> Result<(), String> {
    let mut figures = Vec::new();
    for case in case::all(schemas)? {
        let nanoseconds = timing::medians(&case.contenders);
        for (contender, nanoseconds) in case.contenders.iter().zip(nanoseconds) {
            figures.push(serde_json::json!({
                "case": case.name,
                "contender": contender.name,
                "nanoseconds": nanoseconds,
                "allocations": contender.allocations(),
            }));
        }
    }
    println!("{}", serde_json::Value::from(figures));
    Ok(())
}

/// One contender, so many times.
fn run(schemas: &Path, case: &str, contender: &str, count: &str) -> Result<(), String> {
    let count: u32 = count.parse().map_err(|_| format!("{count} is no number"))?;
    let cases = case::all(schemas)?;
    let case = cases.iter().find(|it| it.name == case).ok_or_else(|| format!("there is no case {case}"))?;
    let found: Option<&Contender> = case.contenders.iter().find(|it| it.name == contender);
    found.ok_or_else(|| format!("there is no contender {contender}"))?.times(count);
    Ok(())
}
