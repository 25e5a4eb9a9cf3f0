//! The crate `cel` as a second witness: the conditions of `cases/cel` over the values there. It is no judge, since it
//! evaluates JSON without types and without a null for what is absent; where it says another thing the list says why.

use std::collections::{BTreeMap, HashMap};

use cel::Value;
use serde_json::Value as Json;
use specwright::model::{NodePath, RuleKind, TypePart};
use specwright::pipeline;
use specwright::rule::evaluate::{self, Data};
use specwright::source::{SourceFile, SourceMap};
use specwright::valid::ValidApi;
use specwright_semantics::Number;

/// An absent member is an error there, and a null here.
const ABSENT: &str = "a member that is absent is an error there, which decides even `==` and `in`";
/// A call without a result is an error there.
const ERROR: &str = "what has no result is an error there, which decides even `==`, and not null";
/// Whole numbers are exact here.
const LARGE: &str = "whole numbers end at 64 bits there, and beyond are binary fractions or an error";
/// Numbers are decimal here.
const DECIMAL: &str = "numbers with a fraction are binary there";
/// Numbers of both kinds are calculated with here.
const MIXED: &str = "whole numbers are not calculated with beside others there";
/// `sum` and its kin.
const AGGREGATE: &str = "`sum`, `min` and `max` of a list come from Kubernetes; there they are no methods";
/// Kinds that JSON does not have.
const TEXT: &str = "UUIDs, dates and date-times are text there when they come as JSON";
/// Members are declared here.
const DECLARED: &str = "the type says whether `5` may have a fraction; there only the way it is written does";

/// The types whose conditions the crate sees in another way for some value.
const DIFFERENCES: &[(&str, &str)] = &[
    ("Arithmetic1", ABSENT),
    ("Arithmetic12", LARGE),
    ("Arithmetic13", LARGE),
    ("Arithmetic14", LARGE),
    ("Arithmetic15", DECIMAL),
    ("Arithmetic17", DECLARED),
    ("Arithmetic18", DECLARED),
    ("Arithmetic19", MIXED),
    ("Arithmetic20", ABSENT),
    ("Comparison1", ABSENT),
    ("Comparison12", ABSENT),
    ("Comparison13", TEXT),
    ("Comparison14", TEXT),
    ("Comparison2", ABSENT),
    ("Comparison3", LARGE),
    ("Conversion1", ERROR),
    ("Conversion11", TEXT),
    ("Has4", ABSENT),
    ("List1", ABSENT),
    ("List10", AGGREGATE),
    ("List11", AGGREGATE),
    ("List12", AGGREGATE),
    ("List13", AGGREGATE),
    ("List14", AGGREGATE),
    ("List15", AGGREGATE),
    ("List2", ABSENT),
    ("List3", ERROR),
    ("List6", ABSENT),
    ("List9", ABSENT),
    ("Logic8", ERROR),
    ("Map1", ABSENT),
    ("Text10", ABSENT),
    ("Text7", ABSENT),
    ("Time1", TEXT),
    ("Time2", TEXT),
    ("Time3", TEXT),
    ("Time5", ABSENT),
    ("Time6", AGGREGATE),
];

fn file(name: &str) -> String {
    let path = specwright_tests::data::folder("cel").join(name);
    std::fs::read_to_string(path).expect("the case has the file")
}

/// The cases, checked.
fn api() -> ValidApi {
    let sources = SourceMap::new(vec![SourceFile::new("api.yaml".to_owned(), file("api.yaml"))]);
    let checked = pipeline::check(&sources);
    assert!(checked.diagnostics.is_empty(), "{:?}", checked.diagnostics);
    checked.api.expect("what has no finding is accepted")
}

/// The condition of each type, as it is written.
fn conditions() -> BTreeMap<String, String> {
    let api = api();
    let of = |rule: &specwright::model::Rule| match &rule.kind {
        RuleKind::Check(condition) if rule.id.value == "is" => Some(condition.text.value.clone()),
        _ => None,
    };
    let rules = api.types.iter().filter_map(|def| Some((def.name.value.clone(), def.rules.iter().find_map(of)?)));
    rules.collect()
}

/// What the crate says; an error is no answer.
fn witness(condition: &str, this: &Json) -> Option<bool> {
    let program = cel::Program::compile(condition).expect("what is accepted here is accepted there");
    let mut context = cel::Context::default();
    context.add_variable_from_value("this", value(this));
    match program.execute(&context) {
        Ok(Value::Bool(answer)) => Some(answer),
        _ => None,
    }
}

fn value(json: &Json) -> Value {
    match json {
        Json::Null => Value::Null,
        Json::Bool(value) => Value::Bool(*value),
        Json::Number(number) => match number.as_i64() {
            Some(whole) => Value::Int(whole),
            None => Value::Float(number.as_f64().expect("the number is finite")),
        },
        Json::String(text) => text.as_str().into(),
        Json::Array(items) => items.iter().map(value).collect::<Vec<_>>().into(),
        Json::Object(members) => {
            members.iter().map(|(name, json)| (name.clone(), value(json))).collect::<HashMap<_, _>>().into()
        }
    }
}

#[test]
fn the_cel_crate_says_the_same_but_where_the_list_says_why() {
    let conditions = conditions();
    let rows: Vec<Json> = serde_json::from_str(&file("data.json")).expect("the data is JSON");
    assert!(rows.len() >= 150, "{} values", rows.len());
    let mut differ: BTreeMap<&str, Vec<String>> = BTreeMap::new();
    for row in &rows {
        let name = row["type"].as_str().expect("a value has a type");
        // True breaks the opposite, false the condition, null neither.
        let ours = row["refused"][0][1].as_str().map(|rule| rule.ends_with(".isnt"));
        let theirs = witness(&conditions[name], &row["value"]);
        if theirs != ours {
            differ.entry(name).or_default().push(format!("{}: {ours:?} here, {theirs:?} there", row["value"]));
        }
    }
    let listed: BTreeMap<&str, &str> = DIFFERENCES.iter().copied().collect();
    assert_eq!(listed.len(), DIFFERENCES.len(), "a type is listed twice");
    for (name, values) in &differ {
        assert!(listed.contains_key(name), "{name} `{}`:\n{}", conditions[*name], values.join("\n"));
    }
    for name in listed.keys() {
        assert!(differ.contains_key(name), "{name} does not differ");
    }
}

/// Every type has a condition and its opposite, so that a value tells all three answers apart; each answer occurs.
#[test]
fn all_three_answers_occur() {
    let rows: Vec<Json> = serde_json::from_str(&file("data.json")).expect("the data is JSON");
    let with = |end: &str| {
        let ends = |row: &&Json| row["refused"][0][1].as_str().is_some_and(|rule| rule.ends_with(end));
        rows.iter().filter(ends).count()
    };
    let neither = rows.iter().filter(|row| row["refused"].is_null()).count();
    assert!(with(".is") > 50 && with(".isnt") > 50 && neither > 30, "{} {} {neither}", with(".is"), with(".isnt"));
}

/// A value as the compiler evaluates conditions over it.
fn data(json: &Json) -> Option<Data> {
    match json {
        Json::Null => None,
        Json::Bool(value) => Some(Data::Boolean(*value)),
        Json::Number(number) => Some(Number::parse(&number.to_string()).map_or(Data::Opaque, Data::Number)),
        Json::String(text) => Some(Data::Text(text.clone())),
        Json::Array(items) => Some(Data::List(items.iter().map(data).collect())),
        Json::Object(members) => {
            Some(Data::Object(members.iter().map(|(name, value)| (name.clone(), data(value))).collect()))
        }
    }
}

#[test]
fn the_compiler_evaluates_as_compiled_conditions_do() {
    let api = api();
    let rows: Vec<Json> = serde_json::from_str(&file("data.json")).expect("the data is JSON");
    let (mut compared, mut differ) = (0, Vec::new());
    for row in &rows {
        let name = row["type"].as_str().expect("a value has a type");
        let compiled = row["refused"][0][1].as_str().map(|rule| rule.ends_with(".isnt"));
        let path = NodePath::InType(name.to_owned(), TypePart::Rule("is".to_owned()));
        let condition = api.conditions().of(&path).expect("the condition was kept");
        let this = data(&row["value"]).expect("a value is not null");
        match evaluate::evaluate(condition, Some(&this)) {
            Err(evaluate::Unknown) => {}
            Ok(answer) => {
                let answer = answer.map(|answer| matches!(answer, Data::Boolean(true)));
                compared += 1;
                if answer != compiled {
                    differ.push(format!("{name} {}: {answer:?}, compiled {compiled:?}", row["value"]));
                }
            }
        }
    }
    assert!(differ.is_empty(), "{}", differ.join("\n"));
    assert!(compared + 8 > rows.len(), "{compared} of {} could be told", rows.len());
}
