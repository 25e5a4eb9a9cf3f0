//! `--explain ID`: the manual page of a check of the comparison.

use specwright::diagnostic::did_you_mean;
use specwright::diff::{CHECKS, OF_ACCEPTED};

use crate::{Failure, Outcome, progress};

/// Prints the page of a check.
///
/// # Errors
///
/// If there is no such check.
pub(super) fn print(id: &str) -> Result<Outcome, Failure> {
    if let Some(check) = CHECKS.iter().find(|check| check.id == id) {
        let mut page = format!("{id}\n\n{}\n\nIt tells of these keywords of a spec:", check.manual);
        for covers in check.covers {
            let edits: Vec<&str> = covers.edits.iter().map(|edit| edit.word()).collect();
            page += &format!("\n  {}: {} ({})", covers.place, covers.keywords.join(", "), edits.join(", "));
        }
        progress::say(&page);
        return Ok(Outcome::Fine);
    }
    if let Some(check) = OF_ACCEPTED.iter().find(|check| check.id == id) {
        progress::say(&format!("{id}\n\n{}", check.manual));
        return Ok(Outcome::Fine);
    }
    let known = || CHECKS.iter().map(|check| check.id).chain(OF_ACCEPTED.iter().map(|check| check.id));
    let help =
        did_you_mean(id, known()).unwrap_or_else(|| format!("there are {}", known().collect::<Vec<_>>().join(", ")));
    Err(format!("no check of the comparison has the id `{id}`; {help}"))
}
