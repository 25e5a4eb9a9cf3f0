//! Nothing is lost and nothing is made up on the way through a type: what is read is written as it came.

use std::collections::BTreeSet;

use specwright::model::{Api, Object, Shape, TypeId};
use specwright::proof::{SubjectKind, reach, subject};

use crate::generate::Generator;
use crate::instance::Instance;
use crate::specs::{Spec, specs};

/// How many values there are for each type.
const EACH: u64 = 150;

/// What may become of a value, each with its reason.
struct Normal<'a> {
    /// The order of entries of key and value has no meaning, and a value is written in the slot that is documented.
    lists: Vec<(&'a str, Vec<&'a str>)>,
    /// A struct that is a part of others, and a choice that stands alone, have no room for undocumented members.
    without_room: bool,
    /// The members that tell the cases of unions apart.
    tags: Vec<&'a str>,
}

impl<'a> Normal<'a> {
    fn of(spec: &'a Spec, id: TypeId) -> Self {
        let api: &Api = &spec.api;
        let reached = reach(api, [id]);
        let mut lists = Vec::new();
        for def in reached.iter().map(|id| api.type_def(*id)) {
            let Shape::Object(object) = &def.shape else { continue };
            if let Some(pairs) = &object.pairs {
                let slots = object.fields.iter().filter_map(|field| Some(field.slot.as_ref()?.value.as_str()));
                lists.push((pairs.list.value.as_str(), slots.chain([pairs.value.value.as_str()]).collect()));
            }
        }
        let without_room = reached.iter().any(|id| match &api.type_def(*id).shape {
            Shape::Object(_) => spec.api.proof().layout(*id).is_some_and(|layout| !layout.extra),
            Shape::Choice(_) => true,
            _ => false,
        });
        let tags = reached.iter().filter_map(|id| match &api.type_def(*id).shape {
            Shape::TaggedUnion(union) => Some(union.by.value.as_str()),
            _ => None,
        });
        Self { lists, without_room, tags: tags.collect() }
    }

    /// Whether one was written for the other.
    fn same(&self, read: &Instance, written: &Instance) -> bool {
        match (read, written) {
            (Instance::Object(came), Instance::Object(left)) => {
                let kept = left.iter().all(|(name, value)| {
                    let before = came.iter().find(|(known, _)| known == name);
                    before.is_some_and(|(_, before)| self.same_member(name, before, value)) || self.is_told_twice(name)
                });
                kept && (self.without_room || came.len() == left.len())
            }
            (Instance::List(came), Instance::List(left)) => self.same_items(came, left),
            (Instance::Number(came), Instance::Number(left)) => came == left || same_number(came, left),
            // A UUID is written in lower case with hyphens, however it came.
            (Instance::Text(came), Instance::Text(left)) => {
                came == left || uuid(came).is_some_and(|came| came == *left)
            }
            _ => read == written,
        }
    }

    /// Of a tag that comes again with another value the first tells the case, and without room the last is not kept.
    fn is_told_twice(&self, name: &str) -> bool {
        self.without_room && self.tags.contains(&name)
    }

    fn same_items(&self, came: &[Instance], left: &[Instance]) -> bool {
        came.len() == left.len() && came.iter().zip(left).all(|(came, left)| self.same(came, left))
    }

    fn same_member(&self, name: &str, came: &Instance, left: &Instance) -> bool {
        let slots: BTreeSet<&str> =
            self.lists.iter().filter(|(list, _)| *list == name).flat_map(|(_, slots)| slots.iter().copied()).collect();
        match (came, left) {
            (Instance::List(came), Instance::List(left)) if !slots.is_empty() && came.len() == left.len() => {
                let mut open: Vec<&Instance> = left.iter().collect();
                came.iter().all(|came| {
                    let same = |left: &&Instance| {
                        self.same(came, left) || self.same(&usual(came, &slots), &usual(left, &slots))
                    };
                    open.iter().position(same).map(|at| open.remove(at)).is_some()
                })
            }
            _ => self.same(came, left),
        }
    }
}

/// An entry with its one value under one name.
fn usual(entry: &Instance, slots: &BTreeSet<&str>) -> Instance {
    let Instance::Object(members) = entry else { return entry.clone() };
    let rename = |(name, value): &(String, Instance)| {
        let name = if slots.contains(name.as_str()) { String::new() } else { name.clone() };
        (name, value.clone())
    };
    Instance::Object(members.iter().map(rename).collect())
}

/// A constant is written as the spec has it, whatever digits it came with.
fn same_number(came: &str, left: &str) -> bool {
    came.len().max(left.len()) < 16 && came.parse::<f64>().ok() == left.parse::<f64>().ok()
}

fn uuid(text: &str) -> Option<String> {
    text.parse::<specwright_runtime::Uuid>().ok().map(|uuid| uuid.to_string())
}

/// One step away from what is documented.
fn mutate(generator: &mut Generator<'_>, value: &mut Instance) {
    let position = generator.dice.below(value.size());
    let other = generator.anything(1);
    let Some(place) = value.at(position) else { return };
    match (generator.dice.below(6), place) {
        (0, place) => *place = Instance::Null,
        (1, Instance::Object(members)) => members.clear(),
        (2, Instance::Object(members)) if !members.is_empty() => {
            members.remove(generator.dice.below(members.len()));
        }
        (3, Instance::Object(members)) if !members.is_empty() => {
            let (name, value) = members[generator.dice.below(members.len())].clone();
            let value = if generator.dice.below(2) == 0 { other } else { value };
            members.insert(generator.dice.below(members.len() + 1), (name, value));
        }
        (4, Instance::List(items)) if !items.is_empty() => {
            let item = items[generator.dice.below(items.len())].clone();
            items.insert(generator.dice.below(items.len() + 1), item);
        }
        _ => generator.spoil(value),
    }
}

/// What is wrong with what a value is written as; `None` too if it cannot be read.
fn wrong(spec: &Spec, id: TypeId, normal: &Normal<'_>, value: &Instance) -> Option<String> {
    let name = &spec.api.type_def(id).name.value;
    let text = value.to_string();
    let written = (spec.registry.written)(name, &text)?.ok()?;
    // Of several members of one name the last counts, as JSON has it.
    let read = Instance::parse(&text)?;
    let same = Instance::parse(&written).is_some_and(|written| normal.same(&read, &written));
    (!same).then_some(written)
}

#[test]
fn what_is_read_is_written_as_it_came() {
    let (mut read, mut failed) = (0_u64, Vec::new());
    for spec in specs() {
        for at in 0..spec.api.types.len() {
            let id = TypeId(at);
            let (name, normal) = (&spec.api.type_def(id).name.value, Normal::of(spec, id));
            for seed in 0..EACH {
                let mut generator = Generator::new(&spec.api, seed.wrapping_mul(7_368_787).wrapping_add(at as u64));
                // Another spelling of a name is read, and the documented one written.
                generator.aliases = false;
                let mut value = generator.named(id);
                for _ in 0..generator.dice.below(4) {
                    mutate(&mut generator, &mut value);
                }
                read += u64::from((spec.registry.written)(name, &value.to_string()).is_some_and(|it| it.is_ok()));
                if wrong(spec, id, &normal, &value).is_some() {
                    let small = value.shrunk(|value| wrong(spec, id, &normal, value).is_some());
                    let became = wrong(spec, id, &normal, &small).unwrap_or_default();
                    failed.push(format!("{}: {name}: {small} became {became}", spec.registry.spec));
                    break;
                }
            }
        }
    }
    assert!(failed.is_empty(), "{} types:\n{}", failed.len(), failed.join("\n"));
    assert!(!crate::ALL || read > 20_000, "only {read} values were read");
}

/// The value with its own members in another spelling, where they have one.
fn respelled(object: &Object, value: &Instance) -> Option<Instance> {
    let Instance::Object(members) = value else { return None };
    let rename = |(name, value): &(String, Instance)| {
        let field = object.fields.iter().find(|field| field.name.value == *name);
        let alias = field.and_then(|field| field.aliases.first());
        (alias.map_or_else(|| name.clone(), |alias| alias.value.clone()), value.clone())
    };
    let other = Instance::Object(members.iter().map(rename).collect());
    (other != *value).then_some(other)
}

/// What does not fit and what is null in a member of another spelling is kept under the documented name as well.
#[test]
fn another_spelling_is_written_as_the_documented_one() {
    let (mut read, mut failed) = (0_u64, Vec::new());
    for spec in specs() {
        for at in 0..spec.api.types.len() {
            let def = spec.api.type_def(TypeId(at));
            let Shape::Object(object) = &def.shape else { continue };
            // The members of pairs are entries of a list.
            if object.pairs.is_some() {
                continue;
            }
            let written = |value: &Instance| (spec.registry.written)(&def.name.value, &value.to_string())?.ok();
            for seed in 0..EACH {
                let mut generator = Generator::new(&spec.api, seed.wrapping_mul(9_000_011).wrapping_add(at as u64));
                generator.aliases = false;
                let mut value = generator.named(TypeId(at));
                for _ in 0..generator.dice.below(4) {
                    mutate(&mut generator, &mut value);
                }
                let Some(other) = respelled(object, &value) else { continue };
                let (wanted, came) = (written(&value), written(&other));
                read += u64::from(wanted.is_some());
                if wanted != came {
                    failed.push(format!("{}: {}: {other} became {came:?}", spec.registry.spec, def.name.value));
                    break;
                }
            }
        }
    }
    assert!(failed.is_empty(), "{} types:\n{}", failed.len(), failed.join("\n"));
    assert!(!crate::ALL || read > 1_000, "only {read} values were read");
}

/// Every null that a spec documents for the type of a whole value is read and written.
#[test]
fn a_documented_null_is_read_and_written() {
    for spec in specs() {
        for at in 0..spec.api.types.len() {
            let def = spec.api.type_def(TypeId(at));
            let Shape::Newtype(inner) = &def.shape else { continue };
            if specwright::proof::admits_null(&spec.api, inner)
                && !matches!(subject(&spec.api, inner).kind, SubjectKind::Endless)
            {
                let written = (spec.registry.written)(&def.name.value, "null").unwrap();
                assert_eq!(written.unwrap(), "null", "{}: {}", spec.registry.spec, def.name.value);
            }
        }
    }
}
