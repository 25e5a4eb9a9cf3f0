//! Rules: all of them as extensions, those that JSON Schema can say in the schema too.

use serde_json::{Value, json};

use super::sample::*;
use super::{at, exported};
use crate::model::*;

fn node(kind: NodeKind) -> Node {
    Node { kind, span: span() }
}

fn this(member: &str) -> Node {
    node(NodeKind::Member(Box::new(node(NodeKind::Variable("this".into()))), name(member)))
}

fn binary(operator: BinaryOperator, left: Node, right: Node) -> Node {
    node(NodeKind::Binary(operator, Box::new(left), Box::new(right)))
}

fn expression(root: Node) -> Expression {
    Expression { text: name("some text"), root: Some(root) }
}

/// What the schema of an object with the members `flag`, `text` and `id` says of one rule.
fn stated(kind: RuleKind) -> Value {
    let mut api = api();
    let fields = vec![
        field("flag", scalar(Scalar::Boolean)),
        field("text", scalar(Scalar::String)),
        field("id", scalar(Scalar::Uuid)),
    ];
    let id = define(&mut api, "T", Shape::Object(object(fields)));
    api.types[id.0].rules = vec![rule("r", kind)];
    let document = exported(&api);
    assert_eq!(at(&document, "/components/schemas/T/x-rules/0/id"), "r");
    at(&document, "/components/schemas/T").get("allOf").map_or(Value::Null, |all| all[0].clone())
}

fn condition(root: Node) -> Value {
    let rule = RuleKind::Members { when: Some(expression(root)), require: names(&["text"]), forbid: vec![] };
    stated(rule).get("if").cloned().unwrap_or(Value::Null)
}

#[test]
fn members_are_demanded_under_a_condition() {
    let when = binary(BinaryOperator::Equal, this("flag"), node(NodeKind::Boolean(false)));
    let kind = RuleKind::Members { when: Some(expression(when)), require: names(&["text"]), forbid: names(&["id"]) };
    assert_eq!(
        stated(kind),
        json!({
            "if": {"required": ["flag"], "properties": {"flag": {"const": false}}},
            "then": {"required": ["text"], "properties": {"text": {"not": {"type": "null"}}, "id": {"type": "null"}}},
            "x-rule": "r"
        })
    );
    let always = RuleKind::Members { when: None, require: vec![], forbid: names(&["id"]) };
    assert_eq!(stated(always), json!({"properties": {"id": {"type": "null"}}, "x-rule": "r"}));
}

#[test]
fn an_absent_member_reads_as_null() {
    let null = || node(NodeKind::Null);
    let is_null = json!({"properties": {"id": {"type": "null"}}});
    assert_eq!(condition(binary(BinaryOperator::Equal, null(), this("id"))), is_null);
    assert_eq!(condition(binary(BinaryOperator::NotEqual, this("id"), null())), json!({"not": is_null}));
    let has = NodeKind::Has(Box::new(node(NodeKind::Variable("this".into()))), name("id"));
    assert_eq!(condition(node(has)), json!({"required": ["id"]}));
}

#[test]
fn conditions_are_joined_and_turned_round() {
    let yes = || binary(BinaryOperator::Equal, this("flag"), node(NodeKind::Boolean(true)));
    let is = json!({"required": ["flag"], "properties": {"flag": {"const": true}}});
    assert_eq!(condition(binary(BinaryOperator::And, yes(), yes())), json!({"allOf": [is, is]}));
    assert_eq!(condition(binary(BinaryOperator::Or, yes(), yes())), json!({"anyOf": [is, is]}));
    assert_eq!(condition(node(NodeKind::Unary(UnaryOperator::Not, Box::new(yes())))), json!({"not": is}));
    let items = node(NodeKind::List(vec![node(NodeKind::String("a".into())), node(NodeKind::Integer(1))]));
    let among = json!({"required": ["text"], "properties": {"text": {"enum": ["a", 1]}}});
    assert_eq!(condition(binary(BinaryOperator::In, this("text"), items)), among);
}

#[test]
fn what_would_be_read_differently_is_left_to_the_extension() {
    let uuid = node(NodeKind::String("00000000-0000-0000-0000-000000000000".into()));
    assert_eq!(condition(binary(BinaryOperator::Equal, this("id"), uuid)), Value::Null);
    let context = node(NodeKind::Member(Box::new(node(NodeKind::Variable("context".into()))), name("id")));
    assert_eq!(condition(binary(BinaryOperator::Equal, this("text"), context)), Value::Null);
    let unknown = RuleKind::Members { when: None, require: names(&["group"]), forbid: vec![] };
    assert_eq!(stated(unknown), Value::Null);
    assert_eq!(stated(RuleKind::Check(expression(this("flag")))), Value::Null);
    assert_eq!(stated(RuleKind::Server("It is new.".into())), Value::Null);
    let unparsed = Expression { text: name("?"), root: None };
    let kind = RuleKind::Members { when: Some(unparsed), require: names(&["text"]), forbid: vec![] };
    assert_eq!(stated(kind), Value::Null);
}
