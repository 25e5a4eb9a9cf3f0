//! Which objects remember texts that came with an answer and break a bound, and the checks that tell them.
//!
//! Such an object is both read and sent, and keeps in `extra` what is no member. It remembers the texts of its own members, of
//! groups of them, of lists and maps in them, and of values in them that are no objects of that kind and can remember nothing.

use std::collections::{BTreeMap, BTreeSet};

use crate::ir::{Check, Ident, Item, Shape, Validator, VariantChecks};
use crate::model::NodePath;

/// What the field says that remembers.
const WORDS: [&str; 3] = [
    "",
    "It also remembers texts that an answer has in another form or length than documented: they are not refused",
    "where the value sends them back in the same member.",
];

/// What is known of the types whose texts are remembered.
pub(super) struct Remembering {
    /// The types that have such texts in them.
    leading: BTreeSet<Ident>,
    /// Objects that remember, and the types in them whose texts they remember.
    parted: BTreeSet<Ident>,
    /// The objects that keep what is no member.
    objects: BTreeSet<Ident>,
    /// Those of them that remember.
    remembering: BTreeSet<Ident>,
}

/// Finds them; `both` are the types that are read and sent.
pub(super) fn remembering(
    items: &[Item],
    validators: &BTreeMap<NodePath, Validator>,
    both: &BTreeSet<NodePath>,
) -> Remembering {
    let keeps = |item: &&Item| matches!(&item.shape, Shape::Struct(made) if made.extra.is_some());
    let objects: BTreeSet<Ident> = items.iter().filter(keeps).map(|item| item.ident.clone()).collect();
    let mut held: BTreeMap<&Ident, Vec<Ident>> = BTreeMap::new();
    let mut found =
        Remembering { leading: BTreeSet::new(), parted: BTreeSet::new(), objects, remembering: BTreeSet::new() };
    let mut open = Vec::new();
    for item in items {
        let Some(validator) = validators.get(&item.node) else { continue };
        let mut own = false;
        let mut others = Vec::new();
        found.see(&validator.checks, false, &mut |check| match check {
            Check::Own(ident) => others.push(ident.clone()),
            _ => own = true,
        });
        held.insert(&item.ident, others);
        if own {
            open.push(item.ident.clone());
        }
    }
    let mut holders: BTreeMap<&Ident, Vec<&Ident>> = BTreeMap::new();
    for (holder, others) in &held {
        others.iter().for_each(|other| holders.entry(other).or_default().push(holder));
    }
    while let Some(ident) = open.pop() {
        open.extend(holders.get(&ident).into_iter().flatten().map(|holder| (*holder).clone()));
        found.leading.insert(ident.clone());
        // A circle of types ends here.
        holders.remove(&ident);
    }
    let remembers = |item: &&Item| both.contains(&item.node) && keeps(item) && found.leading.contains(&item.ident);
    found.remembering = items.iter().filter(remembers).map(|item| item.ident.clone()).collect();
    let mut open: Vec<Ident> = found.remembering.iter().cloned().collect();
    while let Some(ident) = open.pop() {
        if found.leading.contains(&ident) && found.parted.insert(ident.clone()) {
            open.extend(held.get(&ident).into_iter().flatten().cloned());
        }
    }
    found
}

impl Remembering {
    /// Puts the bounds of texts apart that the type, or an object around it, remembers.
    pub(super) fn part(&self, item: &mut Item, validator: &mut Validator) {
        if !self.parted.contains(&item.ident) {
            return;
        }
        if let Shape::Struct(made) = &mut item.shape
            && self.remembering.contains(&item.ident)
        {
            made.remembers = true;
            let extra = made.fields.iter_mut().find(|field| Some(&field.ident) == made.extra.as_ref());
            extra.into_iter().for_each(|extra| extra.docs.0.extend(WORDS.map(str::to_owned)));
        }
        (validator.texts, validator.checks) = self.parts(std::mem::take(&mut validator.checks), false);
    }

    /// What leads to bounds of texts, and everything else.
    fn parts(&self, checks: Vec<Check>, group: bool) -> (Vec<Check>, Vec<Check>) {
        let (mut texts, mut rest) = (Vec::new(), Vec::new());
        for check in checks {
            let group = group || is_group(&check);
            let mut both = |wrap: &dyn Fn(Vec<Check>) -> Check, inner| {
                let (of_texts, others) = self.parts(inner, group);
                texts.extend((!of_texts.is_empty()).then(|| wrap(of_texts)));
                rest.extend((!others.is_empty()).then(|| wrap(others)));
            };
            match check {
                Check::Bound(bound) if bound.test.is_of_text() => texts.push(Check::Bound(bound)),
                Check::Own(ident) if self.leading.contains(&ident) && self.is_in(&ident, group) => {
                    texts.push(Check::Own(ident));
                }
                Check::Bound(_) | Check::Own(_) => rest.push(check),
                Check::Field(ident, steps, inner) => {
                    both(&|inner| Check::Field(ident.clone(), steps.clone(), inner), inner);
                }
                Check::Inner(inner) => both(&Check::Inner, inner),
                Check::Present(inner) => both(&Check::Present, inner),
                Check::Patched(inner) => both(&Check::Patched, inner),
                Check::Items(inner) => both(&Check::Items, inner),
                Check::Values(inner) => both(&Check::Values, inner),
                Check::Text(inner) => both(&Check::Text, inner),
                Check::Whole(inner) => both(&Check::Whole, inner),
                Check::Unboxed(inner) => both(&Check::Unboxed, inner),
                Check::Variants(ident, variants, all) => {
                    let (mut of_texts, mut others) = (Vec::new(), Vec::new());
                    for VariantChecks { ident, named, steps, checks } in variants {
                        let (inner, other) = self.parts(checks, group);
                        let variant =
                            |checks| VariantChecks { ident: ident.clone(), named, steps: steps.clone(), checks };
                        of_texts.extend((!inner.is_empty()).then(|| variant(inner)));
                        others.extend((!other.is_empty()).then(|| variant(other)));
                    }
                    let wrap = |variants| Check::Variants(ident.clone(), variants, all);
                    texts.extend((!of_texts.is_empty()).then(|| wrap(of_texts)));
                    rest.extend((!others.is_empty()).then(|| wrap(others)));
                }
            }
        }
        (texts, rest)
    }

    /// Sees each bound of a text, and each type whose texts belong to the value that is checked.
    fn see(&self, checks: &[Check], group: bool, seen: &mut impl FnMut(&Check)) {
        for check in checks {
            let group = group || is_group(check);
            match check {
                Check::Bound(bound) if bound.test.is_of_text() => seen(check),
                Check::Own(ident) if self.is_in(ident, group) => seen(check),
                Check::Bound(_) | Check::Own(_) => {}
                Check::Variants(_, variants, _) => {
                    variants.iter().for_each(|variant| self.see(&variant.checks, group, seen));
                }
                Check::Field(_, _, inner)
                | Check::Inner(inner)
                | Check::Present(inner)
                | Check::Patched(inner)
                | Check::Items(inner)
                | Check::Values(inner)
                | Check::Text(inner)
                | Check::Whole(inner)
                | Check::Unboxed(inner) => self.see(inner, group, seen),
            }
        }
    }

    /// Whether the texts of a type are remembered by the value that holds it: a group of members, or what keeps nothing itself.
    fn is_in(&self, ident: &Ident, group: bool) -> bool {
        group || !self.objects.contains(ident)
    }
}

/// Whether the check leads to a group of members, which lie among those of the object.
fn is_group(check: &Check) -> bool {
    matches!(check, Check::Field(_, steps, _) if steps.is_empty())
}
