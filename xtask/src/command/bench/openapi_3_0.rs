//! Says an OpenAPI 3.1 document in the words of 3.0, for generators that read no other; what 3.0 cannot say is left out.

use serde_json::{Map, Value, json};

use specwright_cli::Failure;

/// Keywords of JSON Schema that 3.0 does not know.
const UNKNOWN: [&str; 13] = [
    "if",
    "then",
    "else",
    "contains",
    "minContains",
    "maxContains",
    "prefixItems",
    "propertyNames",
    "patternProperties",
    "$comment",
    "dependentRequired",
    "unevaluatedProperties",
    "jsonSchemaDialect",
];

/// The document as 3.0.3.
pub fn from_3_1(text: &str) -> Result<String, Failure> {
    let mut document: Value = serde_json::from_str(text).map_err(|error| format!("the export is no JSON: {error}"))?;
    rewrite(&mut document);
    document["openapi"] = json!("3.0.3");
    if let Some(schemes) = document.pointer_mut("/components/securitySchemes").and_then(Value::as_object_mut) {
        schemes.retain(|_, scheme| scheme["type"] != "mutualTLS");
    }
    // A requirement that names no scheme any more would dangle; auth is not what is compared.
    drop_security(&mut document);
    Ok(document.to_string())
}

fn drop_security(value: &mut Value) {
    if let Value::Object(object) = value {
        object.remove("security");
    }
    match value {
        Value::Object(object) => object.values_mut().for_each(drop_security),
        Value::Array(items) => items.iter_mut().for_each(drop_security),
        _ => {}
    }
}

fn rewrite(value: &mut Value) {
    match value {
        Value::Array(items) => items.iter_mut().for_each(rewrite),
        Value::Object(object) => {
            object.retain(|key, _| !key.starts_with("x-") && !UNKNOWN.contains(&key.as_str()));
            if object.get("not").is_some() {
                object.remove("not");
            }
            nullable(object);
            if let Some(constant) = object.remove("const") {
                if !object.contains_key("type") {
                    object.insert("type".to_owned(), json!(kind(&constant)));
                }
                object.insert("enum".to_owned(), json!([constant]));
            }
            if object.get("examples").is_some_and(Value::is_array) {
                object.remove("examples");
            }
            bounds(object);
            if object.contains_key("$ref") && object.len() > 1 {
                let reference = object.remove("$ref").unwrap_or_default();
                object.insert("allOf".to_owned(), json!([{ "$ref": reference }]));
            }
            media(object);
            object.values_mut().for_each(rewrite);
        }
        _ => {}
    }
}

/// `type: [T, "null"]` and a `null` among alternatives become `nullable`.
fn nullable(object: &mut Map<String, Value>) {
    if let Some(Value::Array(kinds)) = object.get("type").cloned() {
        let rest: Vec<Value> = kinds.iter().filter(|kind| *kind != "null").cloned().collect();
        if rest.len() < kinds.len() {
            object.insert("nullable".to_owned(), json!(true));
        }
        match rest.as_slice() {
            [one] => object.insert("type".to_owned(), one.clone()),
            _ => object.remove("type"),
        };
    }
    for word in ["anyOf", "oneOf"] {
        let Some(Value::Array(branches)) = object.get_mut(word) else { continue };
        let before = branches.len();
        branches.retain(|branch| branch["type"] != "null");
        if branches.len() < before {
            object.insert("nullable".to_owned(), json!(true));
        }
    }
}

/// Exclusive bounds are flags beside the bound.
fn bounds(object: &mut Map<String, Value>) {
    for (exclusive, bound) in [("exclusiveMinimum", "minimum"), ("exclusiveMaximum", "maximum")] {
        if let Some(number) = object.get(exclusive).filter(|value| value.is_number()).cloned() {
            object.insert(bound.to_owned(), number);
            object.insert(exclusive.to_owned(), json!(true));
        }
    }
}

/// Only `application/json` is known to every generator.
fn media(object: &mut Map<String, Value>) {
    let Some(Value::Object(content)) = object.get_mut("content") else { return };
    if !content.contains_key("application/json")
        && let Some(first) = content.keys().next().cloned()
        && let Some(body) = content.remove(&first)
    {
        content.insert("application/json".to_owned(), body);
    }
}

fn kind(value: &Value) -> &'static str {
    match value {
        Value::Bool(_) => "boolean",
        Value::Number(_) => "number",
        Value::Array(_) => "array",
        Value::Object(_) => "object",
        Value::String(_) | Value::Null => "string",
    }
}

#[cfg(test)]
mod tests {
    use super::from_3_1;

    #[test]
    fn types_bounds_and_literals_are_said_in_the_older_words() {
        let text = r##"{"openapi":"3.1.0","x-a":1,"s":{"type":["string","null"],"exclusiveMinimum":1,"if":{}},"c":{"const":"a"},"r":{"$ref":"#/x","description":"d"}}"##;
        let made: serde_json::Value = serde_json::from_str(&from_3_1(text).unwrap()).unwrap();
        let wanted = r##"{"openapi":"3.0.3","s":{"type":"string","nullable":true,"minimum":1,"exclusiveMinimum":true},"c":{"type":"string","enum":["a"]},"r":{"allOf":[{"$ref":"#/x"}],"description":"d"}}"##;
        assert_eq!(made, serde_json::from_str::<serde_json::Value>(wanted).unwrap());
    }
}
