//! Demands of which each stands by itself: patterns, forms, flags.

use super::Bound;

/// Each demand once, with the best evidence that it has, by keyword and argument.
pub(in crate::diff) fn distinct(bounds: &[Bound], _: bool) -> Vec<Bound> {
    let mut found: Vec<Bound> = Vec::new();
    for bound in bounds {
        match found.iter_mut().find(|known| known.is_same(bound)) {
            Some(known) => known.evidence = known.evidence.min(bound.evidence),
            None => found.push(bound.clone()),
        }
    }
    found.sort_by_key(|bound| (bound.keyword, bound.argument.json()));
    found
}
