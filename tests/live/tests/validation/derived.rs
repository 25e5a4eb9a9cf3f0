//! Which rules are shown kept and broken by values that are made from the spec.

use std::collections::{BTreeMap, BTreeSet};

use specwright::model::{ContextVariable, TypeId};
use specwright_tests_live::pointer::step;
use specwright_tests_live::verdict::Verdict;

use crate::generate::Generator;
use crate::instance::Instance;
use crate::specs::Spec;

/// How many values are made of each type and operation.
const EACH: u64 = 150;

/// The rules of an API that made values show.
#[derive(Default)]
pub struct Shown {
    /// An accepted value has something where another one breaks the rule.
    pub kept: BTreeSet<String>,
    /// A value breaks the rule.
    pub broken: BTreeSet<String>,
}

/// The rules that made values show.
pub fn shown(spec: &Spec) -> Shown {
    let mut shown = Shown::default();
    for (at, def) in spec.api.types.iter().enumerate() {
        let mut subject = Subject::new(&def.name.value);
        for seed in 0..EACH {
            let mut generator = Generator::new(&spec.api, seed * 6_700_417 + 11);
            let value = generator.named(TypeId(at));
            subject.judge(spec, &value, &context(spec, &mut generator));
        }
        subject.tell(&mut shown);
    }
    for operation in &spec.api.operations {
        let mut subject = Subject::new(&operation.name.value);
        for seed in 0..EACH {
            let mut generator = Generator::new(&spec.api, seed * 2_147_483_647 + 7);
            let value = generator.operation(operation);
            subject.judge(spec, &value, &context(spec, &mut generator));
        }
        subject.tell(&mut shown);
    }
    shown
}

/// Something for each variable that rules of the API may ask for.
fn context<'a>(spec: &'a Spec, generator: &mut Generator<'a>) -> String {
    let of_types = spec.api.types.iter().flat_map(|def| &def.context);
    let of_operations = spec.api.operations.iter().flat_map(|operation| &operation.context);
    let variables: BTreeMap<&str, &ContextVariable> =
        of_types.chain(of_operations).map(|variable| (variable.name.as_str(), variable)).collect();
    let members = variables.into_iter().map(|(name, variable)| (name.to_owned(), generator.value(&variable.ty, 1)));
    Instance::Object(members.collect()).to_string()
}

/// A type or an operation, and what was seen of it.
struct Subject<'a> {
    name: &'a str,
    /// Rules that were broken, and where.
    broken: BTreeSet<(String, String)>,
    /// Where accepted values have something.
    present: BTreeSet<String>,
    /// Members without which a value cannot be read.
    required: BTreeSet<String>,
}

impl<'a> Subject<'a> {
    const fn new(name: &'a str) -> Self {
        Self { name, broken: BTreeSet::new(), present: BTreeSet::new(), required: BTreeSet::new() }
    }

    /// Looks at a value, with a context that counts if the subject takes it.
    fn judge(&mut self, spec: &Spec, value: &Instance, context: &str) {
        let text = value.to_string();
        let with = self.verdict(spec, &text, context);
        let refused = with.undecodable.as_ref().is_some_and(|at| at.starts_with("context"));
        let verdict = if refused { self.verdict(spec, &text, "{}") } else { with };
        if verdict.undecodable.is_some() {
            return;
        }
        self.broken.extend(verdict.violations.iter().map(|it| (it.rule.to_owned(), general(&it.pointer))));
        if verdict.violations.is_empty() {
            places(value, "", &mut self.present);
            self.leave_out(spec, value);
        }
    }

    fn verdict(&self, spec: &Spec, text: &str, context: &str) -> Verdict {
        (spec.registry.verdict)(self.name, text, context).unwrap()
    }

    /// Finds out which members an accepted value cannot be without.
    fn leave_out(&mut self, spec: &Spec, value: &Instance) {
        let Instance::Object(members) = value else { return };
        for (at, (name, _)) in members.iter().enumerate() {
            if self.required.contains(name) {
                continue;
            }
            let mut fewer = members.clone();
            fewer.remove(at);
            if self.verdict(spec, &Instance::Object(fewer).to_string(), "{}").undecodable.is_some() {
                self.required.insert(name.clone());
            }
        }
    }

    fn tell(self, shown: &mut Shown) {
        for (rule, place) in self.broken {
            if self.present.contains(&place) {
                shown.kept.insert(rule.clone());
            }
            shown.broken.insert(rule);
        }
        for name in self.required {
            let rule = format!("{}.{name}.required", self.name);
            shown.kept.insert(rule.clone());
            shown.broken.insert(rule);
        }
    }
}

/// The places of a value that hold something, as JSON Pointers without the positions in lists.
fn places(value: &Instance, at: &str, found: &mut BTreeSet<String>) {
    if *value != Instance::Null {
        found.insert(at.to_owned());
    }
    match value {
        Instance::List(items) => items.iter().for_each(|item| places(item, &format!("{at}/*"), found)),
        Instance::Object(members) => {
            members.iter().for_each(|(name, value)| places(value, &(at.to_owned() + &general(&step(name))), found));
        }
        _ => {}
    }
}

/// A JSON Pointer without the positions in lists.
fn general(pointer: &str) -> String {
    let is_position = |step: &str| !step.is_empty() && step.bytes().all(|byte| byte.is_ascii_digit());
    let steps = pointer.split('/').map(|step| if is_position(step) { "*" } else { step });
    steps.collect::<Vec<_>>().join("/")
}
