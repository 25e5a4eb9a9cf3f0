//! Which types have a check somewhere in them, so that the others are not visited.

use std::collections::{BTreeMap, BTreeSet};

use crate::ir::{Check, Ident, Item, Validator};
use crate::model::NodePath;

/// The types that have a check in themselves or in what they hold.
pub(super) struct Checked(BTreeSet<Ident>);

/// Finds them: those with checks of their own, then those that lead to one.
pub(super) fn checked(items: &[Item], validators: &BTreeMap<NodePath, Validator>) -> Checked {
    let mut leads: BTreeMap<&Ident, Vec<&Ident>> = BTreeMap::new();
    let mut open: Vec<&Ident> = Vec::new();
    for item in items {
        let Some(validator) = validators.get(&item.node) else { continue };
        let mut bounds = !validator.rules.is_empty();
        walk(&validator.checks, &mut |check| match check {
            Check::Own(held) => leads.entry(held).or_default().push(&item.ident),
            Check::Bound(_) => bounds = true,
            _ => {}
        });
        if bounds {
            open.push(&item.ident);
        }
    }
    let mut found = BTreeSet::new();
    while let Some(ident) = open.pop() {
        if found.insert(ident.clone()) {
            open.extend(leads.get(ident).into_iter().flatten());
        }
    }
    Checked(found)
}

impl Checked {
    /// Takes away the ways to types without any check.
    pub(super) fn keep(&self, checks: &mut Vec<Check>) {
        checks.retain_mut(|check| match check {
            Check::Own(ident) => self.0.contains(ident),
            Check::Bound(_) => true,
            Check::Variants(_, variants, _) => {
                variants.retain_mut(|variant| {
                    self.keep(&mut variant.checks);
                    !variant.checks.is_empty()
                });
                !variants.is_empty()
            }
            Check::Field(_, _, inner)
            | Check::Inner(inner)
            | Check::Present(inner)
            | Check::Patched(inner)
            | Check::Items(inner)
            | Check::Values(inner)
            | Check::Text(inner)
            | Check::Whole(inner)
            | Check::Unboxed(inner) => {
                self.keep(inner);
                !inner.is_empty()
            }
        });
    }
}

/// Every check of a tree.
fn walk<'c>(checks: &'c [Check], see: &mut impl FnMut(&'c Check)) {
    for check in checks {
        see(check);
        match check {
            Check::Own(_) | Check::Bound(_) => {}
            Check::Variants(_, variants, _) => variants.iter().for_each(|variant| walk(&variant.checks, see)),
            Check::Field(_, _, inner)
            | Check::Inner(inner)
            | Check::Present(inner)
            | Check::Patched(inner)
            | Check::Items(inner)
            | Check::Values(inner)
            | Check::Text(inner)
            | Check::Whole(inner)
            | Check::Unboxed(inner) => walk(inner, see),
        }
    }
}
