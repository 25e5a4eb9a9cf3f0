//! What is said of a call is what is said of its parts, and every rule that is named is in the table of rules.

use std::collections::{BTreeMap, BTreeSet};

use specwright::model::{Evidence, TypeKind};
use specwright::rule_table;

use crate::generate::Generator;
use crate::instance::Instance;
use crate::specs::specs;
use specwright_tests_live::verdict::Verdict;

/// How many calls there are of each operation.
const EACH: u64 = 60;

/// What is broken, where, seen from the body; rules of the operation itself are left out.
fn of_body(verdict: &Verdict, operation: &str) -> BTreeSet<(String, &'static str)> {
    let own = format!("{operation}.");
    let all = verdict.violations.iter().filter(|broken| !broken.rule.starts_with(&own));
    all.filter_map(|broken| {
        let below = broken.pointer.strip_prefix("/body").filter(|below| below.is_empty() || below.starts_with('/'))?;
        Some((below.to_owned(), broken.rule))
    })
    .collect()
}

#[test]
fn a_body_is_judged_as_its_type_is() {
    let mut compared = 0;
    for spec in specs() {
        for operation in &spec.api.operations {
            let Some(TypeKind::Named(id)) = operation.body.as_ref().map(|body| &body.ty.kind) else { continue };
            let name = &spec.api.type_def(*id).name.value;
            for seed in 0..EACH {
                let call = Generator::new(&spec.api, seed * 31_337 + 1).operation(operation);
                let Instance::Object(places) = &call else { continue };
                let body = places.iter().find(|(place, _)| place == "body").map(|(_, body)| body);
                let Some(body) = body.filter(|body| **body != Instance::Null) else { continue };
                let of_call = (spec.registry.verdict)(&operation.name, &call.to_string(), "{}").unwrap();
                let of_type = (spec.registry.verdict)(name, &body.to_string(), "{}").unwrap();
                match (&of_call.undecodable, &of_type.undecodable) {
                    (None, None) => {
                        let alone = of_type.violations.iter().map(|broken| (broken.pointer.clone(), broken.rule));
                        assert_eq!(of_body(&of_call, &operation.name), alone.collect(), "{}: {call}", operation.name);
                        compared += 1;
                    }
                    (Some(at), of_type) if at.starts_with("/body") => {
                        assert_eq!(Some(&at["/body".len()..]), of_type.as_deref(), "{}: {call}", operation.name);
                    }
                    (Some(_), _) => {}
                    (None, Some(at)) => panic!("{} takes what {name} refuses at {at}: {call}", operation.name),
                }
            }
        }
    }
    assert!(!crate::ALL || compared > 500, "only {compared} bodies");
}

/// A violation names a row of the table, with the keyword that the row is named for and its evidence, by which `validate` fails
/// or not.
#[test]
fn every_rule_that_is_broken_is_in_the_table() {
    let mut named = BTreeSet::new();
    for spec in specs().iter().filter(|spec| spec.registry.spec.starts_with("specs/")) {
        let rows: BTreeMap<String, _> =
            rule_table::rows(&spec.api).into_iter().map(|row| (row.id.clone(), (row.class, row.evidence))).collect();
        for (at, def) in spec.api.types.iter().enumerate() {
            for seed in 0..EACH {
                let value = Generator::new(&spec.api, seed * 65_537 + 3).named(specwright::model::TypeId(at));
                let verdict = (spec.registry.verdict)(&def.name, &value.to_string(), "{}").unwrap();
                for broken in &verdict.violations {
                    let stated = broken.evidence == Evidence::Stated.word();
                    assert_eq!(broken.refused, stated, "{} is {}", broken.rule, broken.evidence);
                    // What only answers have is told as drift, and nobody can break it.
                    if def.usage.sent {
                        let row = rows.get(broken.rule);
                        assert!(row.is_some(), "{}: {} is in no row", spec.registry.spec, broken.rule);
                        let (class, evidence) = row.unwrap();
                        assert_eq!(*class, rule_table::Class::Always, "{} is broken without context", broken.rule);
                        assert_eq!(broken.evidence, evidence.word(), "{}", broken.rule);
                    }
                    named.insert(broken.rule);
                }
            }
        }
    }
    assert!(!crate::ALL || named.len() > 10, "only {named:?}");
}
