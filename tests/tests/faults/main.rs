//! Faults of networks and services over real sockets, in virtual time: what comes of a call is as its case says, nothing hangs,
//! panics or is lost, and a write is not carried out twice.
#![allow(clippy::unwrap_used, clippy::panic)] // A test that panics has failed, which is what it is for.

use std::fmt::Write as _;

use specwright_runtime::CallOutcome;
use specwright_tests::faults::{Case, Run, cases, known_secrets, run, run_as_write};

/// Plays every case, and fails at the end with all that was found.
fn each(look: impl Fn(&Case) -> Result<(), String>) {
    let cases = cases();
    assert!(cases.len() >= 80, "{} cases", cases.len());
    let mut found = String::new();
    for case in &cases {
        if let Err(wrong) = look(case) {
            writeln!(found, "{}: {wrong}", case.name).unwrap();
        }
    }
    assert!(found.is_empty(), "{found}");
}

#[test]
fn what_comes_of_a_call_is_as_the_case_says() {
    each(|case| {
        let run = run(case, false);
        if run.left > 0 {
            return Err(format!("{} steps were not taken", run.left));
        }
        if run.ends != case.ends {
            return Err(format!("it came to {:#?}\ninstead of {:#?}", run.ends, case.ends));
        }
        is_written_once(&run)
    });
}

#[test]
fn a_write_is_seen_once_under_every_fault() {
    each(|case| is_written_once(&run_as_write(case)));
}

#[test]
fn no_other_origin_sees_credentials() {
    each(|case| {
        let run = run(case, false);
        // Nor does the service, once a call has been elsewhere.
        let begun = run.arrived.iter().position(|arrival| arrival.server == "elsewhere");
        for arrival in &run.arrived[begun.unwrap_or(run.arrived.len())..] {
            let all = format!("{arrival:?}");
            if let Some(secret) = known_secrets().into_iter().find(|secret| all.contains(secret.as_str())) {
                return Err(format!("{secret} arrived in {all}"));
            }
        }
        Ok(())
    });
}

/// Each answer of 401 says that the write before it was not carried out.
fn is_written_once(run: &Run) -> Result<(), String> {
    let written = run.written();
    if written > 1 + run.unauthorized {
        return Err(format!("the write arrived {written} times"));
    }
    if run.outcome == Some(CallOutcome::NotSent) && written > 0 {
        return Err("the write arrived, and the error says that it was not sent".to_owned());
    }
    Ok(())
}
