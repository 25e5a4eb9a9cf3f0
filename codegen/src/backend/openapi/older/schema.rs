//! A schema in the keywords of OpenAPI 3.0, which are some of those of JSON Schema's draft 5 and `nullable`. Most of what later
//! drafts brought can be said by `not` and `anyOf`.

use super::Writer;
use crate::schema::json::{Json, Object};

/// The keywords that mean the same in 3.0 and hold no schema.
const SAME: [&str; 24] = [
    "title",
    "description",
    "enum",
    "default",
    "format",
    "required",
    "multipleOf",
    "maximum",
    "minimum",
    "maxLength",
    "minLength",
    "pattern",
    "maxItems",
    "minItems",
    "uniqueItems",
    "maxProperties",
    "minProperties",
    "discriminator",
    "readOnly",
    "writeOnly",
    "externalDocs",
    "xml",
    "example",
    "deprecated",
];

impl Writer {
    /// What the keywords say, one after the other.
    pub(super) fn schema(&mut self, mut schema: Object) -> Object {
        let mut said = Said::default();
        let is_counted = schema.has("minContains") || schema.has("maxContains");
        let condition = schema.take("if").map(|condition| self.inner("if", condition));
        for (keyword, value) in schema.into_members() {
            match (keyword.as_str(), &condition) {
                ("$ref", _) => said.also(Object::new().with(keyword, value)),
                ("type", _) => kinds(&mut said, value),
                ("const", _) => said.keyword("enum", Json::List(vec![value])),
                ("exclusiveMinimum", _) => said.also(Object::new().with("minimum", value).with(keyword, true)),
                ("exclusiveMaximum", _) => said.also(Object::new().with("maximum", value).with(keyword, true)),
                ("examples", _) => self.examples(&mut said, value),
                ("properties", _) => {
                    let properties = self.below(&keyword, |it| it.map(value, Self::schema));
                    said.keyword(&keyword, properties);
                }
                ("allOf" | "anyOf" | "oneOf", _) => {
                    let branches = self.below(&keyword, |it| it.list(value, Self::schema));
                    said.keyword(&keyword, branches);
                }
                ("items" | "not", _) => {
                    let inner = self.inner(&keyword, value);
                    said.keyword(&keyword, inner);
                }
                ("additionalProperties", _) => {
                    let inner = self.below(&keyword, |it| it.one(value, Self::schema));
                    said.keyword(&keyword, inner);
                }
                ("contains", _) if !is_counted => {
                    let inner = self.inner(&keyword, value);
                    said.also(not(list_of(not(inner))));
                }
                ("then", Some(condition)) => {
                    let inner = self.inner(&keyword, value);
                    said.also(any_of([not(condition.clone()), inner]));
                }
                ("else", Some(condition)) => {
                    let inner = self.inner(&keyword, value);
                    said.also(any_of([condition.clone(), inner]));
                }
                // Without a condition they say nothing.
                ("then" | "else", None) => {}
                ("propertyNames", _) => match forbidden(&value) {
                    Some(names) => said.also(not(with_any_of(&names))),
                    None => self.unknown(&mut said, &keyword, value),
                },
                ("x-context", _) => {
                    let context = self.below(&keyword, |it| it.map(value, Self::described));
                    said.keyword(&keyword, context);
                }
                (known, _) if SAME.contains(&known) || known.starts_with("x-") => said.keyword(&keyword, value),
                _ => self.unknown(&mut said, &keyword, value),
            }
        }
        said.schema()
    }

    /// A schema under a keyword; `true` and `false` are none in 3.0.
    fn inner(&mut self, keyword: &str, value: Json) -> Object {
        match value {
            Json::Object(schema) => self.below(keyword, |it| it.schema(schema)),
            Json::Boolean(false) => not(Object::new()),
            _ => Object::new(),
        }
    }

    /// The first is the one example of 3.0.
    fn examples(&mut self, said: &mut Said, examples: Json) {
        let Json::List(mut others) = examples else { return };
        if others.is_empty() {
            return;
        }
        said.keyword("example", others.remove(0));
        if !others.is_empty() {
            self.lacks("examples", "one example for a schema", "x-examples");
            said.keyword("x-examples", Json::List(others));
        }
    }

    fn unknown(&mut self, said: &mut Said, keyword: &str, value: Json) {
        let extension = format!("x-{keyword}");
        self.lacks(keyword, "no such keyword", &extension);
        said.keyword(&extension, value);
    }
}

/// What has been said of a value so far.
#[derive(Default)]
struct Said {
    schema: Object,
    /// What holds beside it.
    also: Vec<Object>,
}

impl Said {
    /// One more keyword. A second one of its name, such as a literal beside an enum, holds as well.
    fn keyword(&mut self, keyword: &str, value: impl Into<Json>) {
        if self.schema.has(keyword) {
            self.also.push(Object::new().with(keyword, value));
        } else {
            self.schema.set(keyword, value);
        }
    }

    /// One more schema that holds.
    fn also(&mut self, schema: Object) {
        self.also.push(schema);
    }

    fn schema(self) -> Object {
        let Self { mut schema, also } = self;
        // In 3.0 a list has to say of what.
        if schema.get("type") == Some(&Json::from("array")) && !schema.has("items") {
            schema.set("items", Object::new());
        }
        if let ([reference], true) = (also.as_slice(), schema == Object::new()) {
            return reference.clone();
        }
        // Keywords that stand by themselves need no `allOf` around them; a reference has nothing beside it.
        let mut all = Vec::new();
        for also in also {
            if also.has("$ref") || also.members().any(|(keyword, _)| schema.has(keyword)) {
                all.push(Json::from(also));
            } else {
                schema = schema.and(also);
            }
        }
        if let Some(Json::List(own)) = schema.get("allOf") {
            all.extend(own.iter().cloned());
        }
        schema.filled("allOf", all)
    }
}

fn kinds(said: &mut Said, kinds: Json) {
    let kinds = match kinds {
        Json::List(kinds) => kinds,
        kind => vec![kind],
    };
    let (null, mut kinds): (Vec<Json>, Vec<Json>) = kinds.into_iter().partition(|kind| *kind == Json::from("null"));
    let nullable = (!null.is_empty()).then_some(true);
    match kinds.len() {
        0 => said.keyword("enum", Json::List(vec![Json::Null])),
        1 => {
            said.keyword("type", kinds.remove(0));
            if nullable.is_some() {
                said.keyword("nullable", true);
            }
        }
        _ => {
            let kinds = kinds.into_iter().map(|kind| typed(kind).maybe("nullable", nullable));
            said.keyword("anyOf", Json::list(kinds));
        }
    }
}

fn typed(kind: Json) -> Object {
    let is_list = kind == Json::from("array");
    Object::new().with("type", kind).maybe("items", is_list.then(Object::new))
}

fn not(schema: Object) -> Object {
    Object::new().with("not", schema)
}

fn any_of(schemas: [Object; 2]) -> Object {
    Object::new().with("anyOf", Json::list(schemas))
}

/// The lists whose items fit a schema.
fn list_of(items: Object) -> Object {
    Object::new().with("type", "array").with("items", items)
}

/// The objects with a member of one of these names.
fn with_any_of(names: &[Json]) -> Object {
    let with = names.iter().map(|name| Object::new().with("required", Json::list([name.clone()])));
    Object::new().with("type", "object").with("anyOf", Json::list(with))
}

/// The names that a schema of names refuses, if that is all it says.
fn forbidden(names: &Json) -> Option<Vec<Json>> {
    let only = |value: &Json, keyword: &str| match value {
        Json::Object(object) if object.members().count() == 1 => object.get(keyword).cloned(),
        _ => None,
    };
    match only(&only(names, "not")?, "enum")? {
        Json::List(names) => Some(names),
        _ => None,
    }
}
