//! The exported JSON Schemas: sound in themselves, true to the payloads that the pages print, and as strict as the spec.

use jsonschema::Validator;
use serde_json::{Value, json};
use specwright::backend::json_schema;
use specwright::constraint::FORMATS;
use specwright::diagnostic::Style;
use specwright::model::{Api, Example, ResponseBody, Type, TypeKind};
use specwright::pipeline;
use specwright::source::{SourceFile, SourceMap};
use specwright::valid::ValidApi;
use specwright_tests::folder::specs;
use specwright_tests::{accepted, printed};

fn checked(name: &str, files: Vec<SourceFile>) -> ValidApi {
    let sources = SourceMap::new(files);
    let checked = pipeline::check(&sources);
    assert!(checked.api.is_some(), "{name}\n{}", printed(&checked.diagnostics, &sources, Style::Plain));
    checked.api.expect("it is accepted")
}

fn document(api: &ValidApi) -> Value {
    serde_json::from_str(&json_schema::render(api).text).expect("the export is JSON")
}

/// The document as the schema of one value.
fn validator(document: &Value, schema: Value) -> Validator {
    let mut whole = document.clone();
    whole["allOf"] = json!([schema]);
    let mut options = jsonschema::options().with_draft(jsonschema::Draft::Draft202012).should_validate_formats(true);
    // Formats that the standard does not have.
    for format in &FORMATS {
        if ["bcp47", "iso3166-1-alpha-2"].contains(&format.name) {
            options = options.with_format(format.name, |text: &str| (format.accepts)(text));
        }
    }
    options.build(&whole).expect("the schema can be used")
}

fn of_type(document: &Value, name: &str) -> Validator {
    validator(document, json!({"$ref": format!("#/$defs/{name}")}))
}

fn all() -> Vec<(String, ValidApi)> {
    let mut all = specs();
    all.extend(accepted().into_iter().map(|case| (format!("accept/{}", case.name), case.files)));
    all.into_iter().map(|(name, files)| (name.clone(), checked(&name, files))).collect()
}

#[test]
fn each_document_is_a_schema_with_an_entry_for_each_type() {
    for (name, api) in all() {
        let document = document(&api);
        assert!(jsonschema::draft202012::meta::is_valid(&document), "{name}");
        let names: Vec<&String> = document["$defs"].as_object().map(|all| all.keys().collect()).unwrap_or_default();
        let mut wanted: Vec<&String> = api.types.iter().map(|def| &def.name.value).collect();
        wanted.sort();
        assert_eq!(names, wanted, "{name}");
        // A definition that says something false of itself would be found only where it is used.
        for definition in names {
            of_type(&document, definition);
        }
    }
}

#[test]
fn every_reference_leads_to_a_type() {
    fn references<'a>(of: &'a Value, found: &mut Vec<&'a str>) {
        match of {
            Value::Object(members) => {
                found.extend(members.get("$ref").and_then(Value::as_str));
                members.values().for_each(|member| references(member, found));
            }
            Value::Array(items) => items.iter().for_each(|item| references(item, found)),
            _ => {}
        }
    }
    for (name, api) in all() {
        let document = document(&api);
        let mut found = Vec::new();
        references(&document["$defs"], &mut found);
        for reference in found {
            let pointer = reference.strip_prefix('#').expect("a reference stays in the document");
            assert!(document.pointer(pointer).is_some(), "{name}: {reference}");
        }
    }
}

#[test]
fn the_payloads_of_the_pages_fit_their_schemas() {
    let mut tried = 0;
    for (name, files) in specs() {
        let api = checked(&name, files);
        let document = document(&api);
        for def in &api.types {
            let schema = json!({"$ref": format!("#/$defs/{}", def.name)});
            tried += payloads(&name, &document, schema, &def.examples);
        }
        for operation in &api.operations {
            if let Some(body) = &operation.body {
                tried += payloads(&name, &document, at_place(&api, &body.ty), &operation.request_examples);
            }
            for (status, example) in &operation.response_examples {
                let response = api.responses_of(operation).find(|response| match status {
                    Some(status) => response.status.value == status.value,
                    None => response.status.value.is_success() && matches!(response.body, ResponseBody::Type(_)),
                });
                if let Some(ResponseBody::Type(ty)) = response.map(|response| &response.body) {
                    tried += payloads(&name, &document, at_place(&api, ty), std::slice::from_ref(example));
                }
            }
        }
    }
    assert!(tried > 20, "only {tried} payloads were found");
}

fn at_place(api: &Api, ty: &Type) -> Value {
    match &ty.kind {
        TypeKind::Named(id) => json!({"$ref": format!("#/$defs/{}", api.type_def(*id).name)}),
        TypeKind::List(item) => json!({"type": "array", "items": at_place(api, item)}),
        TypeKind::Map(value) => json!({"type": "object", "additionalProperties": at_place(api, value)}),
        TypeKind::Scalar(_) | TypeKind::Const(_) => json!(true),
    }
}

/// How many of the payloads were looked at: the mended ones, and those that nothing breaks.
fn payloads(api: &str, document: &Value, schema: Value, examples: &[Example]) -> usize {
    let texts = examples.iter().filter_map(|example| match &example.mended {
        Some(mended) => Some((example, mended)),
        None => example.breaks.is_empty().then_some((example, &example.body)),
    });
    let texts: Vec<_> = texts.collect();
    if !texts.is_empty() {
        let validator = validator(document, schema);
        for (example, text) in &texts {
            let value: Value = serde_json::from_str(&text.value).expect("what is not broken is JSON");
            let errors = validator.iter_errors(&value);
            let errors: Vec<String> = errors.map(|error| format!("{}: {error}", error.instance_path())).collect();
            assert!(errors.is_empty(), "{api}: {}\n{}", example.name, errors.join("\n"));
        }
    }
    texts.len()
}
