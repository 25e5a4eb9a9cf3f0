//! Takes from a value with everything in it what the rules of its type forbid together.

use super::json::Json;
use super::keeps;
use specwright::model::{
    Api, BinaryOperator, Expression, Macro, Node, NodeKind, Presence, Rule, RuleKind, Shape, TypeId, UnaryOperator,
};

/// The value without what the rules forbid. What only the caller knows is unknown here, so such rules are passed over.
pub(super) fn mended(api: &Api, id: TypeId, json: Json) -> Json {
    let def = api.type_def(id);
    // Which entries of pairs could go is not looked for.
    let Shape::Object(object) = &def.shape else { return json };
    if object.pairs.is_some() {
        return json;
    }
    let free: Vec<&str> = object
        .fields
        .iter()
        .filter(|field| field.presence != Presence::Required)
        .map(|field| field.name.value.as_str())
        .collect();
    without_forbidden(&def.rules, &free, json)
}

/// The value without what the rules forbid; a check is tried without each of the members that may go.
pub(super) fn without_forbidden(rules: &[Rule], free: &[&str], mut json: Json) -> Json {
    for _ in 0..=rules.len() {
        let before = json.clone();
        for rule in rules {
            match &rule.kind {
                RuleKind::Members { when, forbid, .. } => {
                    if when.as_ref().is_none_or(|when| holds(when, &json) == Some(true)) {
                        forbid.iter().for_each(|name| json.without(name));
                    }
                }
                RuleKind::Check(_) | RuleKind::Server(_) => {}
            }
            if !keeps::keeps(rule, &json) {
                json = relieved(rule, free, json);
            }
        }
        if json == before {
            break;
        }
    }
    json
}

/// The value without the first member whose absence makes the rule hold; as it was where there is none.
fn relieved(rule: &Rule, free: &[&str], json: Json) -> Json {
    let without = free.iter().map(|name| {
        let mut less = json.clone();
        less.without(name);
        less
    });
    without.into_iter().find(|less| keeps::keeps(rule, less)).unwrap_or(json)
}

/// Whether an expression is true of the value; `None` where that cannot be told.
pub(super) fn holds(expression: &Expression, this: &Json) -> Option<bool> {
    let mut scope = Scope { this, bound: Vec::new() };
    match scope.value(expression.root.as_ref()?)? {
        Json::Boolean(value) => Some(value),
        _ => None,
    }
}

struct Scope<'a> {
    this: &'a Json,
    bound: Vec<(String, Json)>,
}

impl Scope<'_> {
    fn value(&mut self, node: &Node) -> Option<Json> {
        Some(match &node.kind {
            NodeKind::Null => Json::Null,
            NodeKind::Boolean(value) => Json::Boolean(*value),
            NodeKind::Integer(value) => Json::Number(value.to_string()),
            NodeKind::Decimal(text) => Json::Number(text.clone()),
            NodeKind::String(text) => Json::text(text.as_str()),
            NodeKind::List(items) => Json::List(items.iter().map(|item| self.value(item)).collect::<Option<_>>()?),
            NodeKind::Variable(name) if name == "this" => self.this.clone(),
            NodeKind::Variable(name) => self.bound.iter().rev().find(|(known, _)| known == name)?.1.clone(),
            NodeKind::Member(of, name) => self.value(of)?.member(name).clone(),
            NodeKind::Has(of, name) => Json::Boolean(*self.value(of)?.member(name) != Json::Null),
            NodeKind::Index(of, at) => match (self.value(of)?, self.value(at)?) {
                (Json::List(items), Json::Number(at)) => items.get(at.parse::<usize>().ok()?)?.clone(),
                (of @ Json::Object(_), Json::String(name)) => of.member(&name).clone(),
                _ => return None,
            },
            NodeKind::Unary(UnaryOperator::Not, of) => Json::Boolean(!boolean(&self.value(of)?)?),
            NodeKind::Unary(UnaryOperator::Negate, of) => whole(-number(&self.value(of)?)?),
            NodeKind::Binary(operator, left, right) => return self.binary(*operator, left, right),
            NodeKind::Conditional(when, then, otherwise) => {
                let taken = if boolean(&self.value(when)?)? { then } else { otherwise };
                return self.value(taken);
            }
            NodeKind::Call { receiver, function, arguments } => {
                let mut values = Vec::new();
                for node in receiver.iter().map(AsRef::as_ref).chain(arguments) {
                    values.push(self.value(node)?);
                }
                return call(function, &values);
            }
            NodeKind::Comprehension { function, range, variable, body } => {
                return self.comprehension(*function, range, variable, body);
            }
        })
    }

    fn binary(&mut self, operator: BinaryOperator, left: &Node, right: &Node) -> Option<Json> {
        let left = self.value(left);
        // One side can decide alone, whatever the other is.
        if let (BinaryOperator::Or | BinaryOperator::And, Some(Json::Boolean(value))) = (operator, &left)
            && *value == (operator == BinaryOperator::Or)
        {
            return left;
        }
        let (left, right) = (left?, self.value(right)?);
        Some(match operator {
            BinaryOperator::Or | BinaryOperator::And => Json::Boolean(boolean(&right)?),
            BinaryOperator::Equal => Json::Boolean(same(&left, &right)),
            BinaryOperator::NotEqual => Json::Boolean(!same(&left, &right)),
            BinaryOperator::In => match right {
                Json::List(items) => Json::Boolean(items.iter().any(|item| same(item, &left))),
                Json::Object(members) => Json::Boolean(members.iter().any(|(name, _)| *name == left.plain())),
                _ => return None,
            },
            BinaryOperator::Less => Json::Boolean(number(&left)? < number(&right)?),
            BinaryOperator::LessOrEqual => Json::Boolean(number(&left)? <= number(&right)?),
            BinaryOperator::Greater => Json::Boolean(number(&left)? > number(&right)?),
            BinaryOperator::GreaterOrEqual => Json::Boolean(number(&left)? >= number(&right)?),
            BinaryOperator::Add => match (&left, &right) {
                (Json::String(left), Json::String(right)) => Json::String(format!("{left}{right}")),
                _ => whole(number(&left)?.checked_add(number(&right)?)?),
            },
            BinaryOperator::Subtract => whole(number(&left)?.checked_sub(number(&right)?)?),
            BinaryOperator::Multiply => whole(number(&left)?.checked_mul(number(&right)?)?),
            BinaryOperator::Divide => whole(number(&left)?.checked_div(number(&right)?)?),
            BinaryOperator::Remainder => whole(number(&left)?.checked_rem(number(&right)?)?),
        })
    }

    fn comprehension(&mut self, function: Macro, range: &Node, variable: &str, body: &Node) -> Option<Json> {
        let items = match self.value(range)? {
            Json::List(items) => items,
            Json::Object(members) => members.into_iter().map(|(name, _)| Json::String(name)).collect(),
            _ => return None,
        };
        let mut results = Vec::new();
        for item in &items {
            self.bound.push((variable.to_owned(), item.clone()));
            let result = self.value(body);
            self.bound.pop();
            results.push(result?);
        }
        if function == Macro::Map {
            return Some(Json::List(results));
        }
        let held: Vec<bool> = results.iter().map(boolean).collect::<Option<_>>()?;
        let count = held.iter().filter(|held| **held).count();
        Some(match function {
            Macro::All => Json::Boolean(count == held.len()),
            Macro::Exists => Json::Boolean(count > 0),
            Macro::ExistsOne => Json::Boolean(count == 1),
            Macro::Filter | Macro::Map => {
                Json::List(items.into_iter().zip(held).filter(|(_, held)| *held).map(|(item, _)| item).collect())
            }
        })
    }
}

fn call(function: &str, values: &[Json]) -> Option<Json> {
    Some(match (function, values) {
        ("size", [Json::String(text)]) => whole(i128::try_from(text.chars().count()).ok()?),
        ("size", [Json::List(items)]) => whole(i128::try_from(items.len()).ok()?),
        ("size", [Json::Object(members)]) => whole(i128::try_from(members.len()).ok()?),
        ("startsWith", [Json::String(text), Json::String(part)]) => Json::Boolean(text.starts_with(part.as_str())),
        ("endsWith", [Json::String(text), Json::String(part)]) => Json::Boolean(text.ends_with(part.as_str())),
        ("contains", [Json::String(text), Json::String(part)]) => Json::Boolean(text.contains(part.as_str())),
        ("sum", [Json::List(items)]) => whole(items.iter().map(number).sum::<Option<i128>>()?),
        ("min", [Json::List(items)]) => whole(items.iter().map(number).min()??),
        ("max", [Json::List(items)]) => whole(items.iter().map(number).max()??),
        _ => return None,
    })
}

fn boolean(json: &Json) -> Option<bool> {
    match json {
        Json::Boolean(value) => Some(*value),
        _ => None,
    }
}

fn number(json: &Json) -> Option<i128> {
    match json {
        Json::Number(text) => text.parse().ok(),
        _ => None,
    }
}

fn whole(number: i128) -> Json {
    Json::Number(number.to_string())
}

fn same(left: &Json, right: &Json) -> bool {
    match (number(left), number(right)) {
        (Some(left), Some(right)) => left == right,
        _ => left == right,
    }
}
