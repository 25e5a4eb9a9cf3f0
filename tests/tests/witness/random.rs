//! Bounds at random: every narrowing has a witness, and where the comparison says that a change breaks nothing, none of thousands
//! of values is taken by the one side and refused by the other.

use serde_json::{Value, json};
use specwright::diff::{Comparison, Verdict};
use specwright::pipeline::check;
use specwright::source::{SourceFile, SourceMap};
use specwright_tests::pairs::compared_models;

use super::{Exported, cases};

/// The kinds of value that bounds are put on.
const KINDS: [&str; 8] =
    ["string", "integer", "int32", "decimal", "list<integer>", "list<Part>", "map<string>", "number"];

const PATTERNS: [&str; 10] =
    ["^[a-c]{1,3}$", "^[a-b]{1,3}$", "^a", "b$", "[0-9]", "^\\d+$", "^(ab|cd)*$", "^(ab)*$", "^[^x]+$", "^.{2,}$"];

const FORMS: [&str; 4] = ["email", "hostname", "uri", "ipv4"];

/// Bounds for a kind of value, as a spec has them.
fn bounds(kind: &str, random: &mut fastrand::Rng) -> String {
    let mut found: Vec<String> = Vec::new();
    let mut sizes = |names: [&str; 2], random: &mut fastrand::Rng| {
        let low = random.u32(..4);
        if random.bool() {
            found.push(format!("{}: {low}", names[0]));
        }
        if random.bool() {
            found.push(format!("{}: {}", names[1], low + random.u32(..4)));
        }
    };
    match kind {
        "string" => {
            sizes(["minLength", "maxLength"], random);
            if random.u8(..3) == 0 {
                found.push(format!("pattern: '{}'", random.choice(PATTERNS).unwrap()));
            } else if random.u8(..4) == 0 {
                found.push(format!("format: {}", random.choice(FORMS).unwrap()));
            }
        }
        "list<integer>" | "list<Part>" => {
            sizes(["minItems", "maxItems"], random);
            if random.u8(..3) == 0 {
                found.push(format!("uniqueItems: {}", random.bool()));
            }
            if kind == "list<Part>" && random.bool() {
                found.push(format!("uniqueBy: {}", random.choice(["a", "b"]).unwrap()));
            }
        }
        "map<string>" => sizes(["minProperties", "maxProperties"], random),
        _ => {
            let number = |value: i32, random: &mut fastrand::Rng| match random.u8(..3) {
                _ if value == 0 => "0".to_owned(),
                0 => format!("{value}.5"),
                1 => format!("{value}.0"),
                _ => value.to_string(),
            };
            let low = random.i32(-3..4);
            if random.bool() {
                let word = if random.bool() { "minimum" } else { "exclusiveMinimum" };
                found.push(format!("{word}: {}", number(low, random)));
            }
            if random.bool() {
                let word = if random.bool() { "maximum" } else { "exclusiveMaximum" };
                found.push(format!("{word}: {}", number(low + random.i32(1..6), random)));
            }
            if random.u8(..3) == 0 {
                found.push(format!(
                    "multipleOf: {}",
                    random.choice(["1", "2", "3", "6", "0.5", "0.25", "0.1"]).unwrap()
                ));
            }
        }
    }
    found.iter().map(|bound| format!(", {bound}")).collect()
}

fn spec(kind: &str, bounds: &str) -> SourceMap {
    let text = format!(
        "api: shop\nsource: page / all\ndocuments:\n  page: {{title: Shop API, retrieved: \"2026-11-20\", sections: {{all: Shop API}}}}\nserver: https://api.example.com\nauth: none\ntypes:\n  Part: {{fields: {{a!: integer!, b!: string!}}}}\n  Order: {{fields: {{it: {{type: \"{kind}!\"{bounds}}}}}}}\noperations:\n  orders.put: {{put: /orders, body: Order, responses: {{204: none}}}}\n"
    );
    SourceMap::new(vec![SourceFile::new("spec.yaml", text)])
}

/// A value of a kind, near the edges of the bounds above.
fn value(kind: &str, random: &mut fastrand::Rng) -> Value {
    let text = |random: &mut fastrand::Rng| -> String {
        if random.u8(..8) == 0 {
            return random
                .choice(["a@b.c", "a.b", "x:y", "1.2.3.4", "ab@cd", "host", "abab", "cdab"])
                .unwrap()
                .to_owned();
        }
        let length = random.usize(..8);
        (0..length).map(|_| random.choice(['a', 'b', 'c', 'd', '1', '0', 'x', '.', '\n', 'é']).unwrap()).collect()
    };
    let size = random.usize(..9);
    match kind {
        "string" => text(random).into(),
        "list<integer>" => (0..size).map(|_| random.i32(..9)).collect::<Vec<_>>().into(),
        "list<Part>" => {
            let part = |random: &mut fastrand::Rng| json!({"a": random.i32(..9), "b": random.u8(..9).to_string()});
            (0..size).map(|_| part(random)).collect::<Vec<_>>().into()
        }
        "map<string>" => {
            (0..size).map(|at| (at.to_string(), text(random).into())).collect::<serde_json::Map<_, _>>().into()
        }
        "integer" | "int32" => random.i32(-8..12).into(),
        _ => {
            let digits = ["", ".5", ".25", ".1", ".05", ".3"];
            let text = format!("{}{}", random.i32(-8..12), random.choice(digits).unwrap());
            serde_json::from_str(&text).expect("it is a number")
        }
    }
}

/// The worst that a comparison says of a client that sends: made for the base, made for the head.
fn said(found: &Comparison) -> [Verdict; 2] {
    let wire = || found.changes.iter().flat_map(|change| &change.wire);
    [wire().map(|it| it.old_client).max(), wire().map(|it| it.new_client).max()].map(Option::unwrap_or_default)
}

#[test]
fn what_is_said_of_bounds_is_true_of_values() {
    let from =
        |name: &str, otherwise: u64| std::env::var(name).ok().and_then(|text| text.parse().ok()).unwrap_or(otherwise);
    let (pairs, values, seed) = (
        usize::try_from(from("SPECWRIGHT_PAIRS", 240)).unwrap(),
        from("SPECWRIGHT_VALUES", 2_000),
        from("SPECWRIGHT_SEED", 1),
    );
    let mut random = fastrand::Rng::with_seed(seed);
    let (mut wrong, mut made, mut witnesses, mut open, mut tried) = (Vec::new(), 0, 0_usize, 0, 0);
    while made < pairs {
        let kind = random.choice(KINDS).unwrap();
        let [one, other] = [bounds(kind, &mut random), bounds(kind, &mut random)];
        let [base, head] = [check(&spec(kind, &one)), check(&spec(kind, &other))];
        let (Some(old), Some(new)) = (&base.api, &head.api) else { continue };
        made += 1;
        let name = format!("{kind}:{one} ->{other}");
        let found = compared_models(&base, &head).expect("both sides resolve");
        let (bad, seen) = cases::wrong(&name, [&base, &head], &found);
        wrong.extend(bad);
        witnesses += seen;
        for change in found.changes.iter().filter(|it| it.wire.iter().any(|wire| wire.old_client == Verdict::Breaks)) {
            if change.witness.is_none() {
                wrong.push(format!("{name}: {} breaks and has no witness", change.id));
            }
        }
        let verdicts = said(&found);
        // JSON Schema has no word for `uniqueBy`.
        let is_exported = !(one.contains("uniqueBy") || other.contains("uniqueBy"));
        open += verdicts.iter().filter(|it| **it == Verdict::CannotTell).count();
        let node = "types.Order.it".parse().expect("it is a path");
        let sides = [old, new].map(|api| Exported::of(api).validator(&node).expect("the member has a schema"));
        for _ in 0..values {
            let value = value(kind, &mut random);
            let [taken, kept] = sides.each_ref().map(|side| side.is_valid(&value));
            tried += 1;
            for (verdict, shows) in verdicts.into_iter().zip([taken && !kept, !taken && kept]) {
                if shows && is_exported && verdict < Verdict::CannotTell {
                    wrong.push(format!("{name}: {value} shows that it is not {}", verdict.word()));
                }
            }
        }
    }
    wrong.dedup();
    println!("{made} pairs, {witnesses} witnesses, {tried} values, {open} verdicts cannot tell, seed {seed}");
    assert!(wrong.is_empty(), "{}", wrong[..wrong.len().min(40)].join("\n"));
    assert!(witnesses > made / 3, "{witnesses} witnesses of {made} pairs");
}
