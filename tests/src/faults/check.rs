//! What holds under every fault, whichever way calls are made.

use std::fmt::Write as _;

use specwright_runtime::CallOutcome;

use super::case::{Case, cases};
use super::run::{Run, run, run_as_write};
use super::secrets::known as known_secrets;
use super::way::Way;

/// Plays every case, and fails at the end with all that was found.
fn each(look: impl Fn(&Case) -> Result<(), String>) {
    let cases = cases();
    assert!(cases.len() >= 80, "{} cases", cases.len());
    let mut found = String::new();
    for case in &cases {
        if let Err(wrong) = look(case) {
            writeln!(found, "{}: {wrong}", case.name).expect("a text takes everything");
        }
    }
    assert!(found.is_empty(), "{found}");
}

/// What comes of a call is as its case says.
///
/// # Panics
/// It is not.
pub fn assert_ends<W: Way>() {
    each(|case| {
        let run = run::<W>(case, false);
        if run.left > 0 {
            return Err(format!("{} steps were not taken", run.left));
        }
        if run.ends != *W::ends(case) {
            return Err(format!("it came to {:#?}\ninstead of {:#?}", run.ends, W::ends(case)));
        }
        is_written_once(&run)
    });
}

/// A write arrives once.
///
/// # Panics
/// One arrives twice.
pub fn assert_written_once<W: Way>() {
    each(|case| is_written_once(&run_as_write::<W>(case)));
}

/// No other origin sees credentials.
///
/// # Panics
/// One does.
pub fn assert_credentials_kept<W: Way>() {
    each(|case| {
        let run = run::<W>(case, false);
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
