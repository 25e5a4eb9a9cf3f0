//! A JSON Schema as types of a spec that say the same, if there are such.

use serde_json::{Map, Value, json};

/// The types of a schema: the first is the object whose member `v` holds the value. If a spec cannot say it: why.
pub(crate) type Translation = Result<Vec<Declared>, String>;

/// A type of a spec: name and definition.
pub(crate) type Declared = (String, Value);

/// What says nothing of values.
const WORDS: &[&str] = &["$schema", "$comment", "$id", "title", "description", "default"];
const KINDS: &[&str] = &["string", "number", "boolean", "array", "object", "null"];
/// The keywords that bound values of a kind, by kind.
const BOUNDS: &[(&str, &[&str])] = &[
    ("string", &["minLength", "maxLength", "pattern", "format"]),
    ("number", &["minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "multipleOf"]),
    ("array", &["minItems", "maxItems", "uniqueItems"]),
    ("object", &["minProperties", "maxProperties"]),
];
/// Any value.
const ANY: &str = "json?";

/// The types that say what `schema` does of the member `v` of the type `name`.
pub(crate) fn types(name: &str, schema: &Value) -> Translation {
    let mut made = Made { name, types: Vec::new() };
    let held = made.expression(schema)?;
    let mut types = vec![(name.to_owned(), json!({"fields": {"v!": held}}))];
    types.append(&mut made.types);
    Ok(types)
}

/// A spec of these types.
pub(crate) fn spec(types: &[Declared]) -> String {
    let wrappers = types.iter().filter(|(name, _)| !name.contains('P'));
    let fields: Map<String, Value> =
        wrappers.map(|(name, _)| (format!("{}?", name.to_lowercase()), json!(name))).collect();
    let mut all = Map::new();
    all.insert("All".to_owned(), json!({"doc": "All of them.", "fields": fields}));
    all.extend(types.iter().cloned());
    let spec = json!({
        "api": "suite",
        "source": "suite / all",
        "documents": {"suite": {"title": "A suite", "retrieved": "2026-11-28", "sections": {"all": "All"}}},
        "server": {"given": "base_url"},
        "auth": "none",
        "operations": {"all.put": {"doc": "Sends all.", "put": "/all", "body": "All", "responses": {"200": "All"}}},
        "types": all,
    });
    spec.to_string()
}

struct Made<'a> {
    name: &'a str,
    types: Vec<Declared>,
}

impl Made<'_> {
    /// Declares a type and gives its name.
    fn declare(&mut self, definition: Value) -> String {
        let name = format!("{}P{}", self.name, self.types.len());
        self.types.push((name.clone(), definition));
        name
    }

    /// The type that a schema is.
    fn expression(&mut self, schema: &Value) -> Result<String, String> {
        let members = match schema {
            Value::Bool(true) => return Ok(ANY.to_owned()),
            Value::Bool(false) => return Err("no type is without values".to_owned()),
            Value::Object(members) => members,
            _ => return Err("no schema".to_owned()),
        };
        let says: Map<String, Value> = members
            .iter()
            .filter(|(name, _)| !WORDS.contains(&name.as_str()))
            .map(|(k, v)| (k.clone(), v.clone()))
            .collect();
        if says.is_empty() {
            return Ok(ANY.to_owned());
        }
        let known = |name: &str| {
            matches!(name, "type" | "items" | "properties" | "required" | "const" | "enum")
                || BOUNDS.iter().any(|(_, bounds)| bounds.contains(&name))
        };
        if let Some(name) = says.keys().find(|name| !known(name)) {
            return Err(format!("no keyword `{name}`"));
        }
        if says.contains_key("const") || says.contains_key("enum") {
            return self.values(&says);
        }
        self.kinds(&says)
    }

    /// A type of given values.
    fn values(&mut self, says: &Map<String, Value>) -> Result<String, String> {
        if says.len() > 1 {
            return Err("values are not given beside other keywords".to_owned());
        }
        let one = |value: &Value| vec![value.clone()];
        let values = match (says.get("const"), says.get("enum")) {
            (Some(value), _) => one(value),
            (None, Some(Value::Array(values))) => values.clone(),
            _ => return Err("`enum` is no list".to_owned()),
        };
        let null = values.contains(&Value::Null);
        let values: Vec<&Value> = values.iter().filter(|value| !value.is_null()).collect();
        if values.is_empty() {
            return Err("no type is without values, or of null alone".to_owned());
        }
        let held = if values.len() > 1 && values.iter().all(|value| value.is_string()) {
            self.declare(json!({"enum": values, "closed": true}))
        } else if values.len() > 1 && values.iter().all(|value| value.is_i64()) {
            let names: Map<String, Value> =
                values.iter().map(|value| (value.to_string(), json!(format!("N{value}")))).collect();
            self.declare(json!({"enum": names, "closed": true}))
        } else {
            let names: Vec<String> = values.iter().map(|value| self.declare(json!({"const": value}))).collect();
            self.union(names)
        };
        Ok(if null { format!("{held}?") } else { held })
    }

    /// One of several types, told apart by kind.
    fn union(&mut self, mut names: Vec<String>) -> String {
        match names.pop() {
            Some(name) if names.is_empty() => name,
            Some(name) => {
                names.push(name);
                let all = names.join(" | ");
                self.declare(json!(all))
            }
            None => ANY.to_owned(),
        }
    }

    /// A type for each kind that `type` names, or for all of them.
    fn kinds(&mut self, says: &Map<String, Value>) -> Result<String, String> {
        let named: Vec<String> = match says.get("type") {
            Some(Value::String(kind)) => vec![kind.clone()],
            Some(Value::Array(kinds)) => kinds.iter().filter_map(Value::as_str).map(str::to_owned).collect(),
            _ => KINDS.iter().map(|kind| (*kind).to_owned()).collect(),
        };
        let null = named.iter().any(|kind| kind == "null");
        let mut names = Vec::new();
        for kind in named.iter().filter(|kind| *kind != "null") {
            names.push(self.kind(kind, says)?);
        }
        if names.is_empty() {
            return Err("no type is of null alone".to_owned());
        }
        let held = self.union(names);
        Ok(if null { format!("{held}?") } else { held })
    }

    fn kind(&mut self, kind: &str, says: &Map<String, Value>) -> Result<String, String> {
        let bounds_of = if kind == "integer" { "number" } else { kind };
        let bounds = BOUNDS.iter().find(|(of, _)| *of == bounds_of).map_or(&[][..], |(_, bounds)| bounds);
        let mut definition: Map<String, Value> =
            bounds.iter().filter_map(|name| Some(((*name).to_owned(), says.get(*name)?.clone()))).collect();
        match kind {
            "array" => {
                let items = says.get("items").map_or(Ok(ANY.to_owned()), |items| self.expression(items))?;
                definition.insert("list".to_owned(), json!(items));
            }
            "object" => self.object(says, &mut definition)?,
            _ if definition.is_empty() => return Ok(kind.to_owned()),
            _ => {
                definition.insert("type".to_owned(), json!(kind));
            }
        }
        Ok(self.declare(Value::Object(definition)))
    }

    fn object(&mut self, says: &Map<String, Value>, definition: &mut Map<String, Value>) -> Result<(), String> {
        let required: Vec<&str> =
            says.get("required").and_then(Value::as_array).into_iter().flatten().filter_map(Value::as_str).collect();
        let empty = Map::new();
        let properties = says.get("properties").and_then(Value::as_object).unwrap_or(&empty);
        if required.is_empty() && properties.is_empty() {
            definition.insert("map".to_owned(), json!(ANY));
            return Ok(());
        }
        let mut fields = Map::new();
        for (name, schema) in properties {
            let mark = if required.contains(&name.as_str()) { '!' } else { '?' };
            // Null is refused where the schema does not allow it, which a member says by its mark.
            let held = self.expression(schema)?;
            let held = if held.ends_with('?') { held } else { format!("{held}!") };
            fields.insert(format!("{name}{mark}"), json!(held));
        }
        for name in required.into_iter().filter(|name| !properties.contains_key(*name)) {
            fields.insert(format!("{name}!"), json!(ANY));
        }
        definition.insert("fields".to_owned(), Value::Object(fields));
        Ok(())
    }
}
