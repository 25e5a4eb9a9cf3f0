//! The specs of the repository pass, and manual and schema say the same as the compiler.

use serde_json::{Value, json};
use specwright::ast::table::PLACES;
use specwright::ast::yaml::{Yaml, YamlKind, parse};
use specwright::diagnostic::{Diagnostics, Style};
use specwright::model::Literal;
use specwright::source::{SourceFile, SourceMap};
use specwright::{checks, manual, pipeline};
use specwright_tests::folder::specs;
use specwright_tests::{accepted, printed};

#[test]
fn the_specs_have_no_finding() {
    for (name, files) in specs() {
        let sources = SourceMap::new(files);
        let checked = pipeline::check(&sources);
        assert!(checked.diagnostics.is_empty(), "{name}\n{}", printed(&checked.diagnostics, &sources, Style::Plain));
        assert_eq!(checked.api.expect("it is accepted").name.value, name, "a spec is called like its folder");
    }
}

#[test]
fn the_manual_names_every_keyword_and_check() {
    let page = manual::page("a test");
    for place in PLACES {
        assert!(page.contains(place.doc), "the manual does not describe {}", place.name);
        for keyword in place.keywords() {
            assert!(page.contains(&format!("`{}`", keyword.name)), "no word on `{}` of {}", keyword.name, place.name);
        }
    }
    for check in checks::all() {
        assert!(page.contains(&format!("### `{}` ({})", check.id, check.severity.word())), "no word on {}", check.id);
        assert!(page.contains(check.manual), "the manual of {} is missing", check.id);
    }
}

/// The examples of the manual are read by the compiler that they explain.
#[test]
fn the_examples_of_the_manual_are_yaml() {
    for place in PLACES {
        let sources = SourceMap::new(vec![SourceFile::new("example.yaml", place.example)]);
        let mut diagnostics = Diagnostics::default();
        for (id, file) in sources.iter() {
            assert!(parse(id, file, &mut diagnostics).is_some() && diagnostics.is_empty(), "{}", place.example);
        }
    }
}

#[test]
fn the_schema_is_valid() {
    assert!(jsonschema::draft202012::meta::is_valid(&manual::schema("a test")));
}

#[test]
fn the_schema_accepts_what_the_compiler_accepts() {
    let validator = jsonschema::draft202012::new(&manual::schema("a test")).expect("the schema can be used");
    let mut all = specs();
    all.extend(accepted().into_iter().map(|case| (case.name, case.files)));
    for (name, files) in all {
        for file in files {
            let value = instance(&file);
            let errors: Vec<String> =
                validator.iter_errors(&value).map(|error| format!("{}: {error}", error.instance_path())).collect();
            assert!(errors.is_empty(), "{name}/{}\n{}", file.name, errors.join("\n"));
        }
    }
}

#[test]
fn the_schema_refuses_slips() {
    let validator = jsonschema::draft202012::new(&manual::schema("a test")).expect("the schema can be used");
    let slips = [
        "tittle: Shop",
        "types: {Thing: {field: {id: string}}}",
        "types: {Thing: {fields: {id: {type: string, maxLenght: 3}}}}",
        "types: {1Thing: string}",
        "operations: {things: {get: /things}}",
        "operations: {things.get: {get: /things, responses: {2xx: string}}}",
        "operations: {things.get: {get: /things, idempotent: maybe}}",
        "documents: {page: {title: Page}}",
        "errata: [{id: slip}]",
        "rateLimit: {calls: many, per: minute}",
        "auth: unknown",
        "source: page",
    ];
    for slip in slips {
        let value = instance(&SourceFile::new("a.yaml", slip));
        assert!(!validator.is_valid(&value), "the schema lets `{slip}` pass");
    }
}

/// A file as an editor sees it.
fn instance(file: &SourceFile) -> Value {
    let sources = SourceMap::new(vec![file.clone()]);
    let (id, file) = sources.iter().next().expect("there is one file");
    value(&parse(id, file, &mut Diagnostics::default()).expect("the file is YAML"))
}

fn value(yaml: &Yaml) -> Value {
    match &yaml.kind {
        YamlKind::List(items) => items.iter().map(value).collect(),
        YamlKind::Map(entries) => {
            let entry = |(key, of): &(Yaml, Yaml)| match &key.kind {
                YamlKind::Scalar(name) => (name.text.clone(), value(of)),
                _ => (String::new(), value(of)),
            };
            Value::Object(entries.iter().map(entry).collect())
        }
        YamlKind::Scalar(scalar) => match scalar.literal() {
            Literal::Null => Value::Null,
            Literal::Boolean(value) => json!(value),
            Literal::Number(text) => serde_json::from_str(&text).unwrap_or(Value::Null),
            Literal::String(text) | Literal::Json(text) => json!(text),
        },
    }
}
