//! Samples of calls: for each operation one line of Rust with the values that its curl line has.

use std::cell::RefCell;
use std::collections::{BTreeMap, BTreeSet};

use super::call_parts::{CallParts, CallSecret};
use crate::example::{Json, Passed, Request};
use crate::ir::{
    self, Body, Bounds, Choice, CrateModule, Encoded, Example, From, Function, Item, MemberKind, Primitive,
    RequestPart, RuntimeType, Shape, Struct, TaggedUnion, Type, WireValue,
};
use crate::markdown::is_hidden;

/// Names of the prelude, which an own type of the same name must not hide.
const PRELUDE: [&str; 9] = ["Box", "Err", "None", "Ok", "Option", "Result", "Some", "String", "Vec"];

/// Writes values and calls for the types of one crate.
pub(super) struct Samples<'a> {
    library: &'a str,
    items: BTreeMap<&'a str, &'a Item>,
    /// The types that the example names.
    named: RefCell<BTreeSet<String>>,
}

/// Where a value is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Place {
    /// Where its type is known to the compiler.
    Exact,
    /// Where anything is taken that turns into its type.
    Into,
    /// Within such a thing, of which nothing tells the type.
    Typed,
}

impl Place {
    /// Where what lies within a value is written.
    fn inside(self) -> Self {
        if self == Self::Exact { Self::Exact } else { Self::Typed }
    }
}

impl<'a> Samples<'a> {
    pub(super) fn of(library: &'a ir::Ident, types: &'a [Item]) -> Self {
        let items = types.iter().map(|item| (item.ident.as_str(), item)).collect();
        Self { library: library.as_str(), items, named: RefCell::default() }
    }

    /// The example of a function that calls an operation; `None` if a value of it cannot be written by hand.
    pub(super) fn example(
        &self,
        made: &ir::Operation,
        function: &Function,
        call: &str,
        with: &CallParts,
    ) -> Option<Example> {
        self.named.borrow_mut().clear();
        let request = &made.request;
        let mut parts = vec![format!("{call}({})", self.arguments(made, function, request)?.join(", "))];
        if request.unchecked {
            parts.push("unchecked()".to_owned());
        }
        for setter in &made.setters {
            let Body::SetOperation(field, _) = &setter.body else { continue };
            let Some(passed) = passed(made, field, request) else { continue };
            let ty = &setter.arguments.first()?.ty;
            parts.push(format!("{}({})", setter.ident, self.value(ty, &passed.json, Place::Exact)?));
        }
        for (setter, ty, json) in &with.headers {
            parts.push(format!("{setter}({})", self.value(ty, json, Place::Exact)?));
        }
        parts.extend(with.secrets.iter().map(CallSecret::call));
        let result = super::doc_value::result_name(&made.output).map(|name| format!("let {name} = "));
        let line = format!("{}client.{}.await?;", result.unwrap_or_default(), parts.join("."));
        let named: Vec<String> = self.named.borrow().iter().cloned().collect();
        let used = match named.as_slice() {
            [] => String::new(),
            [one] => format!("use {}::types::{one}; ", self.library),
            several => format!("use {}::types::{{{}}}; ", self.library, several.join(", ")),
        };
        let shown = laid_out(&(used + &line))?;
        let library = self.library;
        Some(Example {
            before: vec![format!(
                "async fn example({}) -> Result<(), Box<dyn std::error::Error>> {{",
                parameters(library, &with.secrets).join(", ")
            )],
            shown,
            after: vec!["Ok(())".into(), "}".into()],
        })
    }

    fn arguments(&self, made: &ir::Operation, function: &Function, request: &Request) -> Option<Vec<String>> {
        let Body::Call(_, values) = &function.body else { return None };
        if let Some(required) = &made.required {
            let fields = required.fields.iter().map(|field| {
                let passed = passed(made, &field.ident, request)?;
                Some(format!("{}: {}", field.ident, self.value(&field.ty, &passed.json, Place::Exact)?))
            });
            let fields: Vec<String> = fields.collect::<Option<_>>()?;
            return Some(vec![format!("{}::ops::{} {{ {} }}", self.library, required.ident, fields.join(", "))]);
        }
        let arguments = function.arguments.iter().map(|argument| {
            let field = values.iter().find_map(|(field, value)| match &value.from {
                From::Argument(ident) if *ident == argument.ident => Some(field),
                _ => None,
            })?;
            self.value(&argument.ty, &passed(made, field, request)?.json, Place::Exact)
        });
        arguments.collect()
    }

    /// A type of the crate, which the example imports.
    fn type_name(&self, ident: &ir::Ident) -> String {
        if PRELUDE.contains(&ident.stem()) {
            return format!("{}::types::{ident}", self.library);
        }
        self.named.borrow_mut().insert(ident.to_string());
        ident.to_string()
    }

    /// A value as an expression.
    fn value(&self, ty: &Type, json: &Json, place: Place) -> Option<String> {
        let library = self.library;
        let inner = |ty: &Type, json: &Json| self.value(ty, json, place.inside());
        Some(match (ty, json) {
            (Type::Impl(Bounds::Into(ty)), json) => return self.value(ty, json, Place::Into),
            (Type::Option(_), Json::Null) => "None".into(),
            (Type::Option(ty), json) => format!("Some({})", inner(ty, json)?),
            (Type::Patch(_), Json::Null) => format!("{library}::runtime::Patch::Null"),
            (Type::Patch(ty), json) if place == Place::Into => return self.value(ty, json, Place::Into),
            (Type::Patch(ty), json) => format!("{library}::runtime::Patch::Value({})", inner(ty, json)?),
            (Type::Box(ty), json) => format!("Box::new({})", inner(ty, json)?),
            (Type::String, Json::String(text)) if place == Place::Into => literal(text),
            (Type::String, Json::String(text)) => format!("{}.to_owned()", literal(text)),
            (Type::Primitive(Primitive::Bool), Json::Boolean(value)) => value.to_string(),
            (Type::Primitive(_), Json::Number(digits)) => digits.clone(),
            (Type::Runtime(RuntimeType::Integer), Json::Number(digits)) if place == Place::Into && is_small(digits) => {
                digits.clone()
            }
            (Type::Runtime(RuntimeType::Integer), Json::Number(digits)) if is_small(digits) => match place {
                Place::Exact => format!("{digits}.into()"),
                _ => format!("{library}::runtime::Integer::from({digits})"),
            },
            (Type::Runtime(RuntimeType::Json), json) => {
                format!("{library}::runtime::Json::parse({})?", raw(&json.to_string()))
            }
            (Type::Runtime(of), Json::Number(text) | Json::String(text)) => {
                self.parsed(&format!("runtime::{}", of.name()), text, place)
            }
            (Type::Vec(item), Json::List(items)) => {
                let items: Vec<String> = items.iter().map(|json| inner(item, json)).collect::<Option<_>>()?;
                format!("Vec::from([{}])", items.join(", "))
            }
            // Nothing tells the type of the names of an empty array.
            (Type::Map(_), Json::Object(members)) if members.is_empty() => format!("{library}::runtime::Map::new()"),
            (Type::Map(item), Json::Object(members)) => {
                let pair = |(name, json): &(String, Json)| Some(format!("({}, {})", literal(name), inner(item, json)?));
                let pairs: Vec<String> = members.iter().map(pair).collect::<Option<_>>()?;
                format!("{library}::runtime::Map::from([{}])", pairs.join(", "))
            }
            (Type::Own(CrateModule::Types, ident), json) => {
                return self.own(self.items.get(ident.as_str())?, json, place);
            }
            _ => return None,
        })
    }

    /// A value that is read from its text.
    fn parsed(&self, ty: &str, text: &str, place: Place) -> String {
        match place {
            Place::Exact => format!("{}.parse()?", literal(text)),
            Place::Into | Place::Typed => format!("{}.parse::<{}::{ty}>()?", literal(text), self.library),
        }
    }

    fn own(&self, item: &Item, json: &Json, place: Place) -> Option<String> {
        let inner = |ty: &Type, json: &Json| self.value(ty, json, Place::Exact);
        if let Shape::Newtype(newtype) = &item.shape {
            return Some(match (&newtype.inner, json) {
                (Type::Runtime(of), Json::Number(text) | Json::String(text)) if *of != RuntimeType::Json => match place
                {
                    Place::Exact => format!("{}.parse()?", literal(text)),
                    _ => format!("{}.parse::<{}>()?", literal(text), self.type_name(&item.ident)),
                },
                (Type::String, Json::String(text)) => {
                    format!("{}::from({})", self.type_name(&item.ident), literal(text))
                }
                (ty, json) => format!("{}({})", self.type_name(&item.ident), inner(ty, json)?),
            });
        }
        let name = self.type_name(&item.ident);
        Some(match &item.shape {
            Shape::Newtype(_) => return None,
            Shape::Wrapper(wrapper) => format!("{name}({})", inner(&wrapper.inner, json)?),
            Shape::Values(values) => {
                let is = |wire: &WireValue| match (wire, json) {
                    (WireValue::Text(known), Json::String(text)) => known == text,
                    (WireValue::Integer(known), Json::Number(digits)) => known.to_string() == *digits,
                    _ => false,
                };
                let variant = values.variants.iter().find(|variant| is(&variant.wire))?;
                format!("{name}::{}", variant.ident)
            }
            Shape::KindUnion(union) => {
                let kind = json.kind()?;
                let (variant, _) = union.variants.iter().find(|(_, known)| *known == kind)?;
                format!("{name}::{}({})", variant.ident, inner(&variant.ty, json)?)
            }
            Shape::TaggedUnion(union) => self.tagged(&name, union, json)?,
            Shape::Choice(choice) => self.chosen(&name, choice, json)?,
            Shape::Struct(made) => self.structure(&name, made, json)?,
        })
    }

    fn tagged(&self, name: &str, union: &TaggedUnion, json: &Json) -> Option<String> {
        let Json::String(tag) = json.member(&union.by) else { return None };
        let known = union.variants.iter().find(|variant| variant.tag == *tag)?;
        let value = self.value(&known.variant.ty, json, Place::Exact)?;
        Some(format!("{name}::{}({value})", known.variant.ident))
    }

    fn chosen(&self, name: &str, choice: &Choice, json: &Json) -> Option<String> {
        let Json::String(key) = json.member(&choice.by) else { return None };
        let (variant, _) = choice.variants.iter().find(|(_, known)| known == key)?;
        let value = self.value(&variant.ty, json.member(&choice.value), Place::Exact)?;
        Some(format!("{name}::{}({value})", variant.ident))
    }

    /// A struct by its constructor and its setters.
    fn structure(&self, name: &str, made: &Struct, json: &Json) -> Option<String> {
        let members = unpaired(&made.wire, json);
        let of_field = |wanted: &ir::Ident| {
            made.members.iter().find_map(|member| match &member.kind {
                MemberKind::Field(ident, ..) if ident == wanted => members.find(member.names.first()?).cloned(),
                MemberKind::Group { ident, required, .. } if ident == wanted => {
                    let is_there = member.names.iter().any(|name| members.find(name).is_some());
                    (is_there || *required).then(|| members.clone())
                }
                _ => None,
            })
        };
        let new = made.functions.iter().find(|function| matches!(function.body, Body::Build(_)))?;
        let required = match &made.required {
            Some(required) => {
                let fields = required.fields.iter().map(|field| {
                    let value = self.value(&field.ty, &of_field(&field.ident)?, Place::Exact)?;
                    Some(format!("{}: {value}", field.ident))
                });
                let fields: Vec<String> = fields.collect::<Option<_>>()?;
                format!("{} {{ {} }}", self.type_name(&required.ident), fields.join(", "))
            }
            None => {
                let arguments = new
                    .arguments
                    .iter()
                    .map(|argument| self.value(&argument.ty, &of_field(&argument.ident)?, Place::Exact));
                arguments.collect::<Option<Vec<String>>>()?.join(", ")
            }
        };
        let mut text = format!("{name}::new({required})");
        for setter in &made.functions {
            let Body::Set(field, _) = &setter.body else { continue };
            let Some(json) = of_field(field) else { continue };
            let ty = &setter.arguments.first()?.ty;
            text.push_str(&format!(".{}({})", setter.ident, self.value(ty, &json, Place::Exact)?));
        }
        Some(text)
    }
}

/// The members of an object; of a list of pairs, the object that it stands for.
fn unpaired(wire: &ir::Wire, json: &Json) -> Json {
    let ir::Wire::Pairs { list, key, .. } = wire else { return json.clone() };
    let Json::List(entries) = json.member(list) else { return json.clone() };
    let members = entries.iter().map(|entry| {
        let value = match entry {
            Json::Object(parts) => parts.iter().find(|(name, _)| name != key).map_or(Json::Null, |(_, it)| it.clone()),
            _ => Json::Null,
        };
        (entry.member(key).plain(), value)
    });
    Json::Object(members.collect())
}

/// What the request has for a field of the operation.
fn passed<'r>(made: &ir::Operation, field: &ir::Ident, request: &'r Request) -> Option<&'r Passed> {
    let encode =
        made.encode.iter().find(|encode| matches!(&encode.value, Encoded::Field { ident, .. } if ident == field))?;
    let place = match &encode.place {
        RequestPart::Path => "path",
        RequestPart::Query(_) => "query",
        RequestPart::Header => "header",
        RequestPart::Body(_) => "body",
    };
    let of = |passed: &&Passed| passed.place == place && (place == "body" || passed.name == encode.name);
    request.values.iter().find(of)
}

/// What an example declares.
fn parameters(library: &str, secrets: &[CallSecret]) -> Vec<String> {
    let variables = secrets.iter().flat_map(|secret| &secret.variables);
    let texts = variables.map(|variable| format!("{variable}: &str"));
    [format!("client: {library}::Client")].into_iter().chain(texts).collect()
}

/// Statements as rustfmt has them.
fn laid_out(statements: &str) -> Option<Vec<String>> {
    let file = syn::parse_file(&format!("async fn example() {{ {statements} }}")).ok()?;
    let text = prettyplease::unparse(&file);
    let lines: Vec<&str> = text.lines().collect();
    let inside = lines.get(1..lines.len().saturating_sub(1))?;
    Some(inside.iter().map(|line| line.strip_prefix("    ").unwrap_or(line).to_owned()).collect())
}

/// Whether a whole number is one of Rust that needs no mark of its type.
fn is_small(digits: &str) -> bool {
    digits.parse::<i32>().is_ok()
}

/// A text as a literal.
fn literal(text: &str) -> String {
    format!("{text:?}")
}

/// A text with quotes as a literal.
fn raw(text: &str) -> String {
    if text.contains("\"#") || text.contains(is_hidden) { literal(text) } else { format!("r#\"{text}\"#") }
}

/// The arguments that an example declares where its values cannot be written, and the line that calls it.
pub(super) fn declared(operation: &ir::Operation, call: &str, library: &str) -> Example {
    let (declared, shown) = super::doc_value::sample(operation, call, library);
    let client = format!("client: {library}::Client");
    let arguments: Vec<String> = [client].into_iter().chain(declared).collect();
    Example {
        before: vec![format!("async fn example({}) -> Result<(), {library}::Error> {{", arguments.join(", "))],
        shown: vec![shown],
        after: vec!["Ok(())".into(), "}".into()],
    }
}
