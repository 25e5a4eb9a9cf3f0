//! Two opinions on the same values: generated types, and the exported JSON Schema under an independent validator.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::Value;
use specwright::model::TypeId;

use crate::generate::Generator;
use crate::instance::Instance;
use crate::known::{self, Places};
use crate::oracle::{Oracle, Said};
use crate::specs::{Spec, specs};
use specwright_tests_live::verdict::Verdict;

/// How many values there are for each type, unless `SPECWRIGHT_INSTANCES` says otherwise.
const EACH: u64 = 100;

/// What came of a comparison.
enum Outcome {
    Same,
    /// JSON that the second opinion cannot read.
    Unread,
    Different(String),
}

/// What both have to say of a value.
struct Comparison<'a> {
    spec: &'a Spec,
    oracle: &'a Oracle,
    id: TypeId,
}

impl Comparison<'_> {
    fn name(&self) -> &str {
        &self.spec.api.type_def(self.id).name.value
    }

    fn outcome(&self, value: &Instance, used: &mut BTreeMap<&'static str, u64>) -> Outcome {
        let text = value.to_string();
        let json = serde_json::from_str::<Value>(&text).ok().filter(|_| !value.is_too_small());
        let Some(json) = json else { return Outcome::Unread };
        let theirs = self.oracle.errors(self.name(), &json);
        let ours = (self.spec.registry.verdict)(self.name(), &text, "{}").unwrap();
        let places = Places { api: &self.spec.api, id: self.id, value };
        let different = match &ours.undecodable {
            Some(at) => self.unlike_error(at, &theirs, &places, used),
            None => self.unlike_sets(&ours, &theirs, &places, used),
        };
        different.map_or(Outcome::Same, |text| Outcome::Different(text + "\n  ours: " + &ours.displayed))
    }

    /// Where ours cannot be read, theirs is wrong at that place or around it.
    fn unlike_error(
        &self,
        at: &str,
        theirs: &BTreeSet<Said>,
        places: &Places<'_>,
        used: &mut BTreeMap<&'static str, u64>,
    ) -> Option<String> {
        // Long names in the path of an error are cut.
        let at = &places.uncut(at);
        let around = |at: &str, place: &str| at == place || at.starts_with(&format!("{place}/")) || place.is_empty();
        let is_around =
            |said: &Said| around(at, &said.place) || around(&places.by_key(at), &places.by_key(&said.place));
        // What is missing has no name in the value.
        let begins = |start: &str, place: &str| place.starts_with(start) || places.by_key(place).starts_with(start);
        let is_below = |said: &Said| at.split_once('…').is_some_and(|(start, _)| begins(start, &said.place));
        if theirs.iter().any(|said| is_around(said) || is_below(said)) {
            return None;
        }
        if let Some(why) = known::unread_by_us(places, at) {
            *used.entry(why).or_default() += 1;
            return None;
        }
        Some(format!("  ours cannot be read at {at:?}\n  theirs: {theirs:?}"))
    }

    /// Where ours can be read, the same is wrong at the same places.
    fn unlike_sets(
        &self,
        ours: &Verdict,
        theirs: &BTreeSet<Said>,
        places: &Places<'_>,
        used: &mut BTreeMap<&'static str, u64>,
    ) -> Option<String> {
        let mut of_ours = BTreeSet::new();
        for broken in &ours.violations {
            let said = match broken.keyword {
                "require" | "forbid" | "check" if !self.oracle.rules.contains(broken.rule) => continue,
                "require" | "forbid" | "check" => format!("rule {}", broken.rule),
                // An extension of ours, which other validators pass over.
                "uniqueBy" => continue,
                keyword => keyword.to_owned(),
            };
            let said = Said { place: broken.pointer.clone(), what: said };
            of_ours.insert(if broken.keyword == "require" { places.of_missing(&said) } else { places.of_rule(&said) });
        }
        // The list is asked for where it has too few entries as well.
        let of_list = |said: &Said| {
            let counted = places.of_list(said.clone());
            if said.what != "required" || of_ours.contains(&places.of_rule(&counted)) { counted } else { said.clone() }
        };
        let theirs = &theirs.iter().map(of_list).collect::<BTreeSet<Said>>();
        let by_key = |said: &Said| {
            let said = places.of_rule(said);
            Said { place: places.by_key(&said.place), what: said.what }
        };
        let of_theirs: BTreeSet<Said> = theirs.iter().map(by_key).collect();
        let mut meant = |why: Option<&'static str>| {
            if let Some(why) = why {
                *used.entry(why).or_default() += 1;
            }
            why.is_some()
        };
        let only_ours: Vec<&Said> = of_ours
            .difference(&of_theirs)
            .filter(|said| !meant(known::refused_by_us_alone(places, said, theirs)))
            .collect();
        let only_theirs: Vec<&Said> = theirs
            .iter()
            .filter(|said| !of_ours.contains(&by_key(said)))
            .filter(|said| !meant(known::refused_by_them(places, said, theirs)))
            .collect();
        if only_ours.is_empty() && only_theirs.is_empty() {
            return None;
        }
        Some(format!("  only ours: {only_ours:?}\n  only theirs: {only_theirs:?}"))
    }
}

/// The seeds of the values of each type: as many as `SPECWRIGHT_INSTANCES` says, from that in `SPECWRIGHT_SEED` on.
fn seeds() -> std::ops::Range<u64> {
    let number = |name: &str| {
        let text = std::env::var(name).ok()?;
        Some(text.parse::<u64>().unwrap_or_else(|_| panic!("{name} is {text:?}, which is no number")))
    };
    let first = number("SPECWRIGHT_SEED").unwrap_or(0);
    first..first.saturating_add(number("SPECWRIGHT_INSTANCES").unwrap_or(EACH))
}

#[test]
fn both_say_the_same_of_every_value() {
    let mut used = BTreeMap::new();
    let mut different = Vec::new();
    let (mut types, mut compared, mut accepted, mut unread) = (0, 0_u64, 0_u64, 0_u64);
    for spec in specs() {
        let oracle = Oracle::new(&spec.api);
        for at in 0..spec.api.types.len() {
            let comparison = Comparison { spec, oracle: &oracle, id: TypeId(at) };
            types += 1;
            let mut found = BTreeSet::new();
            for seed in seeds() {
                let mut generator = Generator::new(
                    &spec.api,
                    seed.wrapping_mul(1_000_003).wrapping_add(u64::try_from(at).unwrap() + 1),
                );
                // Other spellings are read, and not a part of what is documented.
                generator.aliases = false;
                let value = generator.named(TypeId(at));
                match comparison.outcome(&value, &mut used) {
                    Outcome::Same => {
                        compared += 1;
                        let text = value.to_string();
                        let verdict = (spec.registry.verdict)(comparison.name(), &text, "{}").unwrap();
                        accepted += u64::from(verdict.undecodable.is_none() && verdict.violations.is_empty());
                    }
                    Outcome::Unread => unread += 1,
                    Outcome::Different(_) if found.len() >= 3 => {}
                    Outcome::Different(_) => {
                        let wrong = |value: &Instance| {
                            matches!(comparison.outcome(value, &mut BTreeMap::new()), Outcome::Different(_))
                        };
                        let small = value.shrunk(wrong);
                        if let Outcome::Different(text) = comparison.outcome(&small, &mut used) {
                            let text = format!("{}: {} {small}\n{text}", spec.registry.spec, comparison.name());
                            if found.insert(text.clone()) {
                                different.push(format!("seed {seed}, {text}"));
                            }
                        }
                    }
                }
            }
        }
    }
    println!(
        "{types} types, {compared} values compared, {accepted} of them accepted, {unread} unread; known differences: {used:#?}"
    );
    assert!(different.is_empty(), "{} differences, one value each:\n{}", different.len(), different.join("\n"));
    assert!(!crate::ALL || accepted * 10 > compared, "too few values are good: {accepted} of {compared}");
}

/// Each known difference is one: where it has gone, it goes from the list too.
#[cfg(not(feature = "selected"))]
#[test]
fn the_known_differences_are_there() {
    for (why, folder, name, value) in known::examples() {
        let spec = specs().iter().find(|spec| spec.registry.spec == folder).unwrap();
        let at = spec.api.types.iter().position(|def| def.name.value == name).unwrap();
        let comparison = Comparison { spec, oracle: &Oracle::new(&spec.api), id: TypeId(at) };
        let mut used = BTreeMap::new();
        let outcome = comparison.outcome(&value, &mut used);
        assert!(matches!(outcome, Outcome::Same), "{why}: {name} {value} differs otherwise");
        assert!(used.contains_key(why), "{why}: {name} {value} has {used:?}");
    }
}

/// However much is wrong in it, a value is compared with the way that its key tells.
#[cfg(not(feature = "selected"))]
#[test]
fn the_way_of_a_value_is_told_by_its_key_and_not_by_its_faults() {
    let spec = specs().iter().find(|spec| spec.registry.spec == "tests/cases/constraint/minItems").unwrap();
    let at = spec.api.types.iter().position(|def| def.name.value == "Either").unwrap();
    let comparison = Comparison { spec, oracle: &Oracle::new(&spec.api), id: TypeId(at) };
    let value = format!(r#"{{"key": "words", "value": [[1]{}]}}"#, ", [1]".repeat(1_100));
    let mut used = BTreeMap::new();
    let outcome = comparison.outcome(&Instance::parse(&value).unwrap(), &mut used);
    assert!(matches!(outcome, Outcome::Same), "ours and theirs differ");
    assert!(used.is_empty(), "ours and theirs differ for a reason: {used:?}");
}
