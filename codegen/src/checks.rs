//! Every check of the compiler, by id: for the manual, and for the test that each has a case.

use crate::diagnostic::Check;
use crate::{ast, cel, constraint, lint, resolve, rule, valid};

/// All checks, by id.
#[must_use]
pub fn all() -> Vec<&'static Check> {
    let mut checks: Vec<&'static Check> = Vec::new();
    checks.extend(cel::CHECKS);
    checks.extend(ast::DECODE_CHECKS);
    checks.extend(resolve::CHECKS);
    checks.extend(constraint::CHECKS);
    checks.extend(rule::CHECKS);
    checks.extend(valid::checks());
    checks.extend(lint::ALL.iter().map(|(check, _)| *check));
    checks.sort_by_key(|check| check.id);
    checks
}

/// The check of that id.
#[must_use]
pub fn named(id: &str) -> Option<&'static Check> {
    all().into_iter().find(|check| check.id == id)
}
