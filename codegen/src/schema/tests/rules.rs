//! Rules: all of them as extensions, those that JSON Schema can say in the schema too.

use serde_json::{Value, json};

use super::super::test_api::*;
use super::{at, exported};
use crate::model::*;

fn node(kind: NodeKind) -> Node {
    Node { kind, span: span(), value: () }
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

/// What the schema of an object with the members `flag`, `text`, `id`, `price` and `tags` says of one rule.
fn stated(kind: RuleKind) -> Value {
    let mut api = api();
    let fields = vec![
        field("flag", scalar(Scalar::Boolean)),
        field("text", scalar(Scalar::String)),
        field("id", scalar(Scalar::Uuid)),
        field("price", scalar(Scalar::Decimal)),
        field("tags", list(scalar(Scalar::String))),
    ];
    let id = define(&mut api, "T", Shape::Object(object(fields)));
    api.types[id.0].rules = vec![rule("r", kind)];
    let document = exported(&api);
    assert_eq!(at(&document, "/components/schemas/T/x-rules/0/id"), "r");
    at(&document, "/components/schemas/T").get("allOf").map_or(Value::Null, |all| without_openness(all[0].clone()))
}

/// The schema without `additionalProperties: true`, which stands beside all `properties` of a rule.
fn without_openness(mut schema: Value) -> Value {
    match &mut schema {
        Value::Object(members) => {
            assert_eq!(members.contains_key("properties"), members.remove("additionalProperties").is_some());
            members.values_mut().for_each(|member| *member = without_openness(member.take()));
        }
        Value::Array(items) => items.iter_mut().for_each(|item| *item = without_openness(item.take())),
        _ => {}
    }
    schema
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
fn what_has_no_result_neither_holds_nor_fails() {
    let text = |text: &str| node(NodeKind::String(text.into()));
    let not = |inner: Node| node(NodeKind::Unary(UnaryOperator::Not, Box::new(inner)));
    assert_eq!(condition(this("flag")), json!({"required": ["flag"], "properties": {"flag": {"const": true}}}));
    assert_eq!(condition(not(this("flag"))), json!({"required": ["flag"], "properties": {"flag": {"const": false}}}));
    let among = || binary(BinaryOperator::In, text("a"), this("tags"));
    let list = |schema: Value| json!({"required": ["tags"], "properties": {"tags": schema}});
    assert_eq!(condition(among()), list(json!({"type": "array", "items": {}, "contains": {"const": "a"}})));
    assert_eq!(
        condition(not(among())),
        list(json!({"type": "array", "items": {}, "not": {"contains": {"const": "a"}}}))
    );
    let both = binary(BinaryOperator::And, among(), among());
    let none = list(json!({"type": "array", "items": {}, "not": {"contains": {"const": "a"}}}));
    assert_eq!(condition(not(both)), json!({"anyOf": [none, none]}));
}

#[test]
fn numbers_and_sizes_are_bounds() {
    let number = |number| node(NodeKind::Integer(number));
    let size =
        |member: &str| node(NodeKind::Call { receiver: None, function: name("size"), arguments: vec![this(member)] });
    let present = |member: &str, schema: Value| json!({"required": [member], "properties": {member: schema}});
    let not = |inner: Node| node(NodeKind::Unary(UnaryOperator::Not, Box::new(inner)));
    let above = || binary(BinaryOperator::Greater, this("price"), number(-1));
    assert_eq!(condition(above()), present("price", json!({"type": "number", "exclusiveMinimum": -1})));
    assert_eq!(condition(not(above())), present("price", json!({"type": "number", "maximum": -1})));
    let short = binary(BinaryOperator::Greater, number(3), size("text"));
    assert_eq!(condition(short), present("text", json!({"type": "string", "maxLength": 2})));
    let empty = || binary(BinaryOperator::Equal, size("tags"), number(0));
    let no_items = present("tags", json!({"type": "array", "items": {}, "minItems": 0, "maxItems": 0}));
    assert_eq!(condition(empty()), no_items);
    assert_eq!(condition(not(empty())), json!({"not": no_items}));
    let never = binary(BinaryOperator::Less, size("tags"), number(0));
    assert_eq!(condition(never), Value::Null);
}

#[test]
fn a_check_refuses_what_makes_it_false() {
    let check = binary(BinaryOperator::Equal, this("flag"), node(NodeKind::Boolean(true)));
    let yes = json!({"required": ["flag"], "properties": {"flag": {"const": true}}});
    assert_eq!(stated(RuleKind::Check(expression(check))), json!({"not": {"not": yes}, "x-rule": "r"}));
    let context = node(NodeKind::Member(Box::new(node(NodeKind::Variable("context".into()))), name("id")));
    let check = binary(BinaryOperator::Equal, this("text"), context);
    assert_eq!(stated(RuleKind::Check(expression(check))), Value::Null);
}

#[test]
fn what_would_be_read_differently_is_left_to_the_extension() {
    let uuid = node(NodeKind::String("00000000-0000-0000-0000-000000000000".into()));
    assert_eq!(condition(binary(BinaryOperator::Equal, this("id"), uuid)), Value::Null);
    let context = node(NodeKind::Member(Box::new(node(NodeKind::Variable("context".into()))), name("id")));
    assert_eq!(condition(binary(BinaryOperator::Equal, this("text"), context)), Value::Null);
    let unknown = RuleKind::Members { when: None, require: names(&["group"]), forbid: vec![] };
    assert_eq!(stated(unknown), Value::Null);
    assert_eq!(stated(RuleKind::Server("It is new.".into())), Value::Null);
    let unparsed = Expression { text: name("?"), root: None };
    let kind = RuleKind::Members { when: Some(unparsed), require: names(&["text"]), forbid: vec![] };
    assert_eq!(stated(kind), Value::Null);
}
