//! The document in the words of OpenAPI 3.0. What those words cannot say stands as an extension in its place, and is listed.

mod schema;
mod security;
#[cfg(test)]
mod tests;

use crate::schema::json::{Json, Object};

/// The version that is written, which every reader of 3.0 knows.
const VERSION: &str = "3.0.3";

/// The methods whose body readers of 3.0 ignore.
const BODILESS: [&str; 3] = ["get", "head", "delete"];

/// Something that OpenAPI 3.0 cannot say.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Unsaid {
    /// Where 3.1 says it, as a JSON Pointer into that document.
    pub place: String,
    /// What 3.0 lacks: ``no `mutualTLS` ``, for example.
    pub lacks: &'static str,
    /// The member that says it here.
    pub written: String,
}

/// An OpenAPI 3.1 document of ours as one of 3.0, with what that cannot say, in the order of the document.
pub(super) fn from_3_1(document: Object) -> (Object, Vec<Unsaid>) {
    let mut writer = Writer { at: Vec::new(), unsaid: Vec::new(), certificates: security::certificates(&document) };
    let document = writer.document(document);
    (document, writer.unsaid)
}

/// Writes one part after the other.
struct Writer {
    /// The steps of the pointer to the part that is being written.
    at: Vec<String>,
    unsaid: Vec<Unsaid>,
    /// The keys of the security schemes that are client certificates.
    certificates: Vec<String>,
}

impl Writer {
    /// Writes what lies one step below.
    fn below<T>(&mut self, step: &str, write: impl FnOnce(&mut Self) -> T) -> T {
        self.at.push(step.to_owned());
        let written = write(self);
        self.at.pop();
        written
    }

    /// Notes that 3.0 has no words for a member of the part that is being written, which is `written` as another one.
    fn lacks(&mut self, member: &str, lacks: &'static str, written: &str) {
        let steps = self.at.iter().map(String::as_str).chain([member]);
        let place = steps.map(|step| format!("/{}", step.replace('~', "~0").replace('/', "~1"))).collect();
        self.unsaid.push(Unsaid { place, lacks, written: written.to_owned() });
    }

    /// Each member of an object, by its name.
    fn members(&mut self, object: Object, write: impl Fn(&mut Self, &str, Json) -> Json) -> Object {
        object.into_members().fold(Object::new(), |written, (name, value)| {
            let value = self.below(&name, |it| write(it, &name, value));
            written.with(name, value)
        })
    }

    /// Objects of one kind, under whatever names.
    fn map(&mut self, value: Json, write: impl Fn(&mut Self, Object) -> Object) -> Json {
        self.one(value, |it, object| it.members(object, |it, _, value| it.one(value, &write)))
    }

    /// Objects of one kind, in a list.
    fn list(&mut self, value: Json, write: impl Fn(&mut Self, Object) -> Object) -> Json {
        let Json::List(items) = value else { return value };
        let items = items.into_iter().enumerate();
        Json::list(items.map(|(at, item)| self.below(&at.to_string(), |it| it.one(item, &write))))
    }

    fn one(&mut self, value: Json, write: impl Fn(&mut Self, Object) -> Object) -> Json {
        match value {
            Json::Object(object) => write(self, object).into(),
            other => other,
        }
    }

    fn document(&mut self, mut document: Object) -> Object {
        document.set("openapi", VERSION);
        // That of 3.0 is fixed.
        document.take("jsonSchemaDialect");
        let document = self.members(document, |it, name, value| match name {
            "info" => it.one(value, Self::info),
            "paths" => it.map(value, Self::path_item),
            "components" => it.one(value, Self::components),
            _ => value,
        });
        self.requirements(document)
    }

    fn info(&mut self, info: Object) -> Object {
        self.members(info, |it, name, value| match name {
            "license" => it.one(value, Self::license),
            _ => value,
        })
    }

    fn license(&mut self, mut license: Object) -> Object {
        if let Some(identifier) = license.take("identifier") {
            license.set("x-identifier", identifier);
            self.lacks("identifier", "no `identifier` of a license", "x-identifier");
        }
        license
    }

    fn path_item(&mut self, item: Object) -> Object {
        self.members(item, |it, _, value| it.one(value, Self::operation))
    }

    /// An operation, which stands below its path and its method.
    fn operation(&mut self, operation: Object) -> Object {
        let is_bodiless = self.at.get(2).is_some_and(|method| BODILESS.contains(&method.as_str()));
        if is_bodiless && operation.has("requestBody") {
            self.lacks("requestBody", "no body of such a method that readers do not ignore", "requestBody");
        }
        let operation = self.members(operation, |it, name, value| match name {
            "parameters" | "x-headers" => it.list(value, Self::described),
            "x-context" => it.map(value, Self::described),
            "requestBody" => it.one(value, Self::carrier),
            "responses" => it.map(value, Self::carrier),
            "x-older" => it.list(value, Self::operation),
            _ => value,
        });
        self.requirements(operation)
    }

    fn components(&mut self, components: Object) -> Object {
        let components = self.members(components, |it, name, value| match name {
            "schemas" => it.map(value, Self::schema),
            "parameters" => it.map(value, Self::described),
            "responses" => it.map(value, Self::carrier),
            _ => value,
        });
        self.schemes(components)
    }

    /// A parameter, a media type, or whatever else has the schema of a value.
    fn described(&mut self, object: Object) -> Object {
        self.members(object, |it, name, value| match name {
            "schema" => it.one(value, Self::schema),
            _ => value,
        })
    }

    /// A request body, or a response with the captures of its errors.
    fn carrier(&mut self, object: Object) -> Object {
        self.members(object, |it, name, value| match name {
            "content" => it.map(value, Self::described),
            "x-errors" => it.one(value, Self::catalogue),
            _ => value,
        })
    }

    fn catalogue(&mut self, catalogue: Object) -> Object {
        self.members(catalogue, |it, name, value| match name {
            "entries" => it.list(value, |it, entry| {
                it.members(entry, |it, name, value| match name {
                    "captures" => it.map(value, Self::schema),
                    _ => value,
                })
            }),
            _ => value,
        })
    }
}
