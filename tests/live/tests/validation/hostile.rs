//! Whatever is sent to be judged is judged: no panic, and no more work than the text is long.

use specwright_tests_soak::Dice;
use specwright_tests_soak::mutation::{seeds, spoil};

use crate::generate::Generator;
use crate::specs::specs;

/// Twice as many allocations, and as many bytes in all, as any verdict needs for a byte of its text.
const ALLOCATIONS: u64 = 3;
const BYTES: u64 = 200;

/// The same for a text of no length.
const ALLOCATIONS_AT_LEAST: u64 = 200;
const BYTES_AT_LEAST: u64 = 20_000;

/// Runs what judges texts of this many bytes, and asserts that its work is in proportion to them.
fn in_proportion<R>(name: &str, length: usize, judge: impl FnOnce() -> R) -> R {
    let mut result = None;
    let work = allocation_counter::measure(|| result = Some(judge()));
    // Rules that a spec at random has go through its lists as often as they like.
    if !crate::ALL {
        return result.unwrap();
    }
    let length = u64::try_from(length).unwrap();
    assert!(
        work.count_total <= ALLOCATIONS_AT_LEAST + ALLOCATIONS * length,
        "{name} takes {work:?} for {length} bytes"
    );
    assert!(work.bytes_total <= BYTES_AT_LEAST + BYTES * length, "{name} takes {work:?} for {length} bytes");
    result.unwrap()
}

/// How many texts there are for each type and operation, unless `SPECWRIGHT_FUZZ` says otherwise.
const EACH: u64 = 12;

#[test]
fn whatever_comes_is_judged() {
    let mut judged = 0;
    for spec in specs() {
        for (at, def) in spec.api.types.iter().enumerate() {
            for seed in seeds(EACH) {
                let mut generator =
                    Generator::new(&spec.api, seed.wrapping_mul(7919).wrapping_add(u64::try_from(at).unwrap_or(0)));
                let value = generator.named(specwright::model::TypeId(at)).to_string();
                judged += judge(spec.registry.verdict, &def.name.value, &value, generator.dice);
            }
        }
        for operation in &spec.api.operations {
            for seed in seeds(EACH) {
                let mut generator = Generator::new(&spec.api, seed.wrapping_mul(104_729));
                let value = generator.operation(operation).to_string();
                judged += judge(spec.registry.verdict, &operation.name.value, &value, generator.dice);
            }
        }
    }
    assert!(!crate::ALL || judged > 10_000, "only {judged} texts");
}

/// Judges a value, what becomes of its text when it is spoilt, and odd contexts.
fn judge(
    verdict: fn(&str, &str, &str) -> Option<specwright_tests_live::verdict::Verdict>,
    name: &str,
    value: &str,
    mut dice: Dice,
) -> u32 {
    let spoilt = spoil(value, &mut dice);
    let texts = [(value, "{}"), (spoilt.as_str(), "{}"), (value, spoilt.as_str()), (value, value)];
    for (json, context) in texts {
        let judged = || std::panic::catch_unwind(|| verdict(name, json, context));
        // Patterns are compiled at their first use, which is no work for this text.
        drop(judged());
        let outcome = in_proportion(name, json.len() + context.len(), judged);
        assert!(outcome.is_ok_and(|verdict| verdict.is_some()), "{name} has no verdict on {json} with {context}");
    }
    4
}

/// What is nested without end, and what is long: so long that work which grows with the square of a text is out of all
/// proportion, and no longer, since every type of every client judges each of them.
#[test]
fn the_deep_and_the_huge_are_judged() {
    let huge_list = format!("[{}0]", "0,".repeat(20_000));
    let huge_object = format!("{{{}\"z\":0}}", (0..4_000).map(|at| format!("\"{at}\":{at},")).collect::<String>());
    let texts = [
        "[".repeat(100_000),
        format!("{}1{}", "[".repeat(300), "]".repeat(300)),
        format!("{}1{}", "{\"a\":".repeat(5_000), "}".repeat(5_000)),
        huge_list,
        huge_object,
        format!("\"{}\"", "😀".repeat(20_000)),
        "9".repeat(20_000),
        format!("1e{}", "9".repeat(1_000)),
        format!("-0.{}1", "0".repeat(10_000)),
        String::new(),
        "\u{feff}{}".to_owned(),
        "{\"path\":{\"a\":1},\"path\":{}}".to_owned(),
        "\"\\ud800\"".to_owned(),
    ];
    for spec in specs() {
        let names = spec.registry.types.iter().chain(spec.registry.operations);
        for name in names {
            for text in &texts {
                let verdict = in_proportion(name, text.len(), || (spec.registry.verdict)(name, text, "{}"));
                assert!(verdict.is_some(), "{name}");
            }
        }
    }
}

/// Types and operations are known under all their names, and nothing else is.
#[test]
fn registries_know_their_specs() {
    for spec in specs() {
        let registry = spec.registry;
        let types: Vec<&str> = spec.api.types.iter().map(|def| def.name.as_str()).collect();
        let operations: Vec<&str> = spec.api.operations.iter().map(|operation| operation.name.as_str()).collect();
        assert_eq!(registry.types, types, "{}", registry.spec);
        assert_eq!(registry.operations, operations, "{}", registry.spec);
        assert!((registry.verdict)("no such thing", "{}", "{}").is_none());
    }
}
