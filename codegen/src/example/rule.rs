//! Takes from a value with everything in it what the rules of its type forbid together.

use super::json::Json;
use super::satisfies;
use crate::model::{Pairs, Presence, Rule, RuleKind, Shape, TypeId};
use crate::proof::{self, Member, MemberPlace};
use crate::rule::This;
use crate::rule::evaluate::{self, Data};
use crate::valid::ValidApi;
use specwright_semantics::Number;

/// The value without what the rules forbid. What only the caller knows is unknown here, so such rules are passed over. Each value that
/// is tried is one of `tries`.
pub fn mended(api: &ValidApi, id: TypeId, json: Json, tries: &mut u32) -> Json {
    let def = api.type_def(id);
    let Shape::Object(object) = &def.shape else { return json };
    let members = proof::members(api, id);
    let free: Vec<&str> = members.iter().filter(|member| may_go(member)).map(Member::wire_name).collect();
    let kept = without_forbidden(api, This::Type(id), &def.rules, &free, satisfies::this(api, id, &json), tries);
    match (&object.pairs, json, kept) {
        (Some(pairs), json, Json::Object(kept)) => with_entries(pairs, json, &kept),
        (_, _, kept) => kept,
    }
}

/// The value with the entries of these members alone.
fn with_entries(pairs: &Pairs, mut json: Json, kept: &[(String, Json)]) -> Json {
    if let Json::Object(members) = &mut json {
        for (_, list) in members.iter_mut().filter(|(name, _)| *name == pairs.list.value) {
            let Json::List(entries) = list else { continue };
            entries.retain(|entry| kept.iter().any(|(name, _)| *entry.member(&pairs.key) == Json::text(name.as_str())));
        }
    }
    json
}

/// Whether a value without the member is one of its type still; a rule that forbids another member is broken by each value.
fn may_go(member: &Member<'_>) -> bool {
    matches!(member.place, MemberPlace::Field(_, field) if field.presence != Presence::Required)
}

/// The value without what the rules forbid; a check is tried without each of the members that may go.
pub fn without_forbidden(
    api: &ValidApi,
    of: This<'_>,
    rules: &[Rule],
    free: &[&str],
    mut json: Json,
    tries: &mut u32,
) -> Json {
    for _ in 0..=rules.len() {
        let Some(left) = tries.checked_sub(1) else { break };
        *tries = left;
        let before = json.clone();
        for rule in rules {
            match &rule.kind {
                RuleKind::Members { when, forbid, .. } => {
                    if when.is_none() || holds(api, of, rule, &json) == Some(true) {
                        let gone = forbid.iter().filter(|name| free.contains(&name.value.as_str()));
                        gone.for_each(|name| json.without(name));
                    }
                }
                RuleKind::Check(_) | RuleKind::Server(_) => {}
            }
            if !satisfies::keeps(api, of, rule, &json) {
                json = relieved(api, of, rule, free, json, tries);
            }
        }
        if json == before {
            break;
        }
    }
    json
}

/// The value without the first member whose absence makes the rule hold; as it was where there is none.
fn relieved(api: &ValidApi, of: This<'_>, rule: &Rule, free: &[&str], json: Json, tries: &mut u32) -> Json {
    let mut without = free.iter().map_while(|name| {
        *tries = tries.checked_sub(1)?;
        let mut less = json.clone();
        less.without(name);
        Some(less)
    });
    without.find(|less| satisfies::keeps(api, of, rule, less)).unwrap_or(json)
}

/// Whether the condition of a rule is true of the value; `None` where it gives null or cannot be told.
pub fn holds(api: &ValidApi, of: This<'_>, rule: &Rule, this: &Json) -> Option<bool> {
    let condition = api.conditions().of(&of.rule(api, &rule.id))?;
    evaluate::holds(condition, &data(this)?)
}

/// The value as conditions see it.
fn data(json: &Json) -> Option<Data> {
    let named = |(name, value): &(String, Json)| (name.clone(), data(value));
    match json {
        Json::Null => None,
        Json::Boolean(value) => Some(Data::Boolean(*value)),
        Json::Number(text) => Some(Number::parse(text).map_or(Data::Opaque, Data::Number)),
        Json::String(text) => Some(Data::Text(text.clone())),
        Json::List(items) => Some(Data::List(items.iter().map(data).collect())),
        Json::Object(members) => Some(Data::Object(members.iter().map(named).collect())),
    }
}
