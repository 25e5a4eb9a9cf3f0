//! What is said of a value: whether it can be read as its type, and which rules it breaks.

use std::collections::BTreeMap;

use crate::pointer;
use specwright_runtime::{
    DecodeError, Json, Map, Operation, ReadJson, Validate, Violation, Violations, WriteJson, from_str,
    from_str_with_drift, to_string,
};

/// What is said of a value.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Verdict {
    /// Where it is not what its type says, as a JSON Pointer.
    pub undecodable: Option<String>,
    /// Every rule that it breaks: those that `validate` fails on, then the advice.
    pub violations: Vec<Broken>,
    /// What a person is told.
    pub displayed: String,
}

/// A broken rule.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Broken {
    /// Where, as a JSON Pointer.
    pub pointer: String,
    /// The rule.
    pub rule: &'static str,
    /// The keyword that states it.
    pub keyword: &'static str,
    /// What it rests on.
    pub evidence: &'static str,
    /// `validate` fails for it; else it is advice.
    pub refused: bool,
}

impl Verdict {
    fn undecodable(at: String, error: &impl ToString) -> Self {
        Self { undecodable: Some(at), displayed: error.to_string(), violations: Vec::new() }
    }

    fn of(result: Result<(), Violations>, advice: Violations) -> Self {
        let refused = result.err().unwrap_or_default();
        let broken = |refused: bool, violation: Violation| Broken {
            pointer: violation.pointer().to_owned(),
            rule: violation.rule().id,
            keyword: violation.rule().keyword,
            evidence: violation.evidence().as_str(),
            refused,
        };
        let displayed = format!("{refused}\nadvice: {advice}");
        let refused = refused.into_iter().map(|violation| broken(true, violation));
        let violations = refused.chain(advice.into_iter().map(|violation| broken(false, violation))).collect();
        Self { undecodable: None, violations, displayed }
    }
}

/// What decides on values of one generated crate.
#[derive(Clone, Copy)]
pub struct Registry {
    /// The folder of its spec.
    pub spec: &'static str,
    /// Its types, by their names in the spec.
    pub types: &'static [&'static str],
    /// Its operations.
    pub operations: &'static [&'static str],
    /// Decides; `None` where there is neither a type nor an operation of that name.
    pub verdict: fn(&str, &str, &str) -> Option<Verdict>,
    /// Reads a value of the type of that name, and writes it; `None` if there is no such type.
    pub written: fn(&str, &str) -> Option<Result<String, DecodeError>>,
}

/// Something that cannot be passed on, and where it stands.
pub struct Slip(String, String);

impl Slip {
    /// A value cannot be read.
    fn undecodable(before: &str, error: &DecodeError) -> Self {
        Self(before.to_owned() + &pointer::of_path(&error.path()), error.to_string())
    }

    fn into_verdict(self) -> Verdict {
        Verdict::undecodable(self.0, &self.1)
    }
}

/// What the caller of a rule knows.
pub trait Given: Sized {
    /// Takes it out of a JSON object. Places of the context begin with `context`.
    fn given(variables: Variables) -> Result<Self, Slip>;
}

impl Given for () {
    fn given(variables: Variables) -> Result<Self, Slip> {
        variables.done()
    }
}

/// The variables of a context.
pub struct Variables(BTreeMap<String, Json>);

impl Variables {
    fn read(context: &str) -> Result<Self, Slip> {
        members(context, "context").map(Self)
    }

    /// Takes a variable.
    pub fn take<T: ReadJson>(&mut self, name: &str) -> Result<Option<T>, Slip> {
        let Some(json) = self.0.remove(name) else { return Ok(None) };
        json.read().map(Some).map_err(|error| Slip::undecodable(&("context".to_owned() + &pointer::step(name)), &error))
    }

    /// Nothing is left.
    pub fn done(self) -> Result<(), Slip> {
        match self.0.keys().next() {
            Some(name) => Err(Slip("context".to_owned() + &pointer::step(name), "there is no such variable".into())),
            None => Ok(()),
        }
    }
}

fn members(json: &str, before: &str) -> Result<BTreeMap<String, Json>, Slip> {
    let map = from_str::<Map<Json>>(json).map_err(|error| Slip::undecodable(before, &error))?;
    Ok(map.iter().map(|(name, value)| (name.to_owned(), value.clone())).collect())
}

/// What is said of a value of a type that knows rules.
pub fn checked<T: ReadJson + Validate>(json: &str, context: &str) -> Verdict
where
    T::Context: Given,
{
    let value = from_str::<T>(json).map_err(|error| Slip::undecodable("", &error));
    let context = Variables::read(context).and_then(T::Context::given);
    match (value, context) {
        (Ok(value), Ok(context)) => Verdict::of(value.validate_with(&context), value.advice_with(&context)),
        (Err(slip), _) | (_, Err(slip)) => slip.into_verdict(),
    }
}

/// A value that a service sent, as it is written.
///
/// # Errors
/// It cannot be read.
pub fn written<T: ReadJson + WriteJson>(json: &str) -> Result<String, DecodeError> {
    from_str_with_drift::<T>(json).map(|(value, _)| to_string(&value))
}

/// What is said of a value of a type that knows none.
pub fn read<T: ReadJson>(json: &str, _: &str) -> Verdict {
    match from_str::<T>(json) {
        Ok(_) => Verdict::default(),
        Err(error) => Slip::undecodable("", &error).into_verdict(),
    }
}

/// What is said of a call, given as an object with `path`, `query`, `header` and `body`.
pub fn called<O: Operation>(
    json: &str,
    context: &str,
    make: impl FnOnce(&mut Parts<'_>) -> Result<O, Slip>,
) -> Verdict {
    let made = Parts::read(json, context).and_then(|mut parts| {
        let operation = make(&mut parts)?;
        parts.done().map(|()| operation)
    });
    match made {
        Ok(operation) => Verdict::of(operation.validate(), operation.advice()),
        Err(slip) => slip.into_verdict(),
    }
}

/// What is passed to an operation.
pub struct Parts<'a> {
    /// By JSON Pointer.
    left: BTreeMap<String, Json>,
    context: &'a str,
}

impl<'a> Parts<'a> {
    fn read(json: &str, context: &'a str) -> Result<Self, Slip> {
        let mut left = BTreeMap::new();
        for (place, value) in members(json, "")? {
            let at = pointer::step(&place);
            if place == "body" {
                left.insert(at, value);
                continue;
            }
            for (name, value) in members(value.as_str(), &at)? {
                left.insert(at.clone() + &pointer::step(&name), value);
            }
        }
        Ok(Self { left, context })
    }

    fn at(place: &str, name: &str) -> String {
        // A body has no name.
        if name.is_empty() { pointer::step(place) } else { pointer::step(place) + &pointer::step(name) }
    }

    /// Takes what may be left out.
    pub fn optional<T: ReadJson>(&mut self, place: &str, name: &str) -> Result<Option<T>, Slip> {
        let at = Self::at(place, name);
        let Some(json) = self.left.remove(&at) else { return Ok(None) };
        json.read().map(Some).map_err(|error| Slip::undecodable(&at, &error))
    }

    /// Takes what has to be there.
    pub fn required<T: ReadJson>(&mut self, place: &str, name: &str) -> Result<T, Slip> {
        self.optional(place, name)?.ok_or_else(|| Slip(Self::at(place, name), "it is missing".into()))
    }

    /// Takes what is always the same and need not be passed.
    pub fn constant(&mut self, place: &str, name: &str, text: &str) -> Result<(), Slip> {
        let at = Self::at(place, name);
        match self.left.remove(&at) {
            Some(json) if json.as_str() != text && json != Json::string(text) => {
                Err(Slip(at, format!("it is always {text}")))
            }
            _ => Ok(()),
        }
    }

    /// What the caller knows.
    pub fn context<T: Given>(&mut self) -> Result<T, Slip> {
        T::given(Variables::read(std::mem::replace(&mut self.context, "{}"))?)
    }

    /// Nothing is left.
    fn done(self) -> Result<(), Slip> {
        if let Some(at) = self.left.into_keys().next() {
            return Err(Slip(at, "there is no such parameter".into()));
        }
        Variables::read(self.context)?.done()
    }
}
