//! How a caller writes a call with the crate's public functions, every value given.

use super::client::value_of;
use super::rust::literal;
use super::wire::{self, Request};
use specwright::example::{Json, Passed};
use specwright::ir::{self, Body, Bounds, Encoded, From, Function, RequestPart, RuntimeType, Type};
use specwright::model::{Auth, AuthKind, AuthScheme, NodePath, Operation, OperationPart};
use specwright::valid::ValidApi;

/// The function that reads values, of what tests call.
pub(super) const NAMES: &str = "NAMES.value";

/// One way to an operation.
pub(crate) struct CallPath<'a> {
    /// The version of the view that it leads through; `None` for the current one.
    pub(crate) version: Option<&'a str>,
    /// What stands before the arguments: `contacts().list`.
    pub(crate) chain: String,
    /// The function that makes the call.
    pub(crate) function: &'a Function,
}

/// All ways from the client to an operation.
pub(crate) fn call_paths<'a>(client: &'a ir::Client, operation: &ir::Operation) -> Vec<CallPath<'a>> {
    let mut call_paths = Vec::new();
    walk(client, &client.functions, &operation.ident, &Step { chain: "", version: None, depth: 0 }, &mut call_paths);
    call_paths
}

struct Step<'a, 'c> {
    chain: &'c str,
    version: Option<&'a str>,
    depth: usize,
}

fn walk<'a>(
    client: &'a ir::Client,
    functions: &'a [Function],
    wanted: &ir::Ident,
    step: &Step<'a, '_>,
    call_paths: &mut Vec<CallPath<'a>>,
) {
    for function in functions {
        let (group, version) = match &function.body {
            Body::Call(operation, _) if operation == wanted => {
                let chain = format!("{}{}", step.chain, function.ident);
                call_paths.push(CallPath { version: step.version, chain, function });
                continue;
            }
            Body::Group(group) => (group, step.version),
            Body::View(group, version) => (group, Some(version.as_str())),
            _ => continue,
        };
        let found = client.groups.iter().find(|known| known.ident == *group);
        if let Some(found) = found.filter(|_| step.depth < 32) {
            let chain = format!("{}{}().", step.chain, function.ident);
            walk(client, &found.functions, wanted, &Step { chain: &chain, version, depth: step.depth + 1 }, call_paths);
        }
    }
}

/// Writes calls of one crate.
pub(super) struct Caller<'a> {
    pub(super) api: &'a ValidApi,
    pub(super) krate: &'a ir::Crate,
    pub(super) client: &'a ir::Client,
}

impl Caller<'_> {
    fn value(&self, ty: &Type, json: &Json) -> String {
        value_of(self.krate, NAMES, ty, json)
    }

    /// The call itself, on a variable `client`.
    pub(super) fn call(
        &self,
        operation: &Operation,
        made: &ir::Operation,
        call_path: &CallPath<'_>,
        request: &Request,
    ) -> String {
        let mut text = format!("client.{}({})", call_path.chain, self.arguments(made, call_path, request).join(", "));
        if request.unchecked {
            text.push_str("\n            .unchecked()");
        }
        for setter in &made.setters {
            let set = match &setter.body {
                Body::SetOperation(field, _) if sample(made, field, request).is_none() => continue,
                Body::SetOperation(field, _) => {
                    let ty = setter.arguments.first().map_or(&Type::Unit, |argument| &argument.ty);
                    format!(".{}({})", setter.ident, self.passed(made, field, ty, request))
                }
                // What only the caller can know is left out, and with it the rules that need it.
                Body::SetContext(..) => continue,
                _ => self.secret_setter(setter, operation.auth.as_ref()).unwrap_or_default(),
            };
            text.push_str("\n            ");
            text.push_str(&set);
        }
        for setter in &self.client.call {
            let text_of = match &setter.body {
                Body::CallHeader(name, _) => {
                    let Some(field) = self.api.call_headers.iter().find(|field| field.name.value == *name) else {
                        continue;
                    };
                    let ty = setter.arguments.first().map_or(&Type::Unit, |argument| &argument.ty);
                    format!(".{}({})", setter.ident, self.value(ty, &wire::shared_header(self.api, field)))
                }
                _ => match self.secret_setter(setter, wire::auth_of(self.api, operation)) {
                    Some(text) if is_secret(setter) => text,
                    _ => continue,
                },
            };
            text.push_str("\n            ");
            text.push_str(&text_of);
        }
        text
    }

    fn arguments(&self, made: &ir::Operation, call_path: &CallPath<'_>, request: &Request) -> Vec<String> {
        let Body::Call(_, values) = &call_path.function.body else { return Vec::new() };
        if let Some(required) = &made.required {
            let fields = required
                .fields
                .iter()
                .map(|field| format!("{}: {}", field.ident, self.passed(made, &field.ident, &field.ty, request)));
            let fields: Vec<String> = fields.collect();
            return vec![format!("{}::ops::{} {{ {} }}", self.krate.library, required.ident, fields.join(", "))];
        }
        let arguments = call_path.function.arguments.iter().map(|argument| {
            let field = values.iter().find_map(|(field, value)| match &value.from {
                From::Argument(ident) if *ident == argument.ident => Some(field),
                _ => None,
            });
            field.map_or_else(String::new, |field| self.passed(made, field, &argument.ty, request))
        });
        arguments.collect()
    }

    /// The value that the model wants in a field of the operation.
    fn passed(&self, made: &ir::Operation, field: &ir::Ident, ty: &Type, request: &Request) -> String {
        self.value(ty, sample(made, field, request).unwrap_or(&Json::Null))
    }

    /// A setter for credentials, if the auth has a scheme that it gives.
    fn secret_setter(&self, setter: &Function, auth: Option<&Auth>) -> Option<String> {
        let wanted = auth.map_or(&[][..], Auth::schemes);
        let shared = self.api.auth.as_ref().map_or(&[][..], Auth::schemes);
        let (name, among) = match setter.node.as_ref()? {
            NodePath::Scheme(name) => (name, shared),
            NodePath::InOperation(_, OperationPart::Scheme(name)) => (name, wanted),
            _ => return None,
        };
        let of_setter = among.iter().find(|scheme| scheme.name.value == *name)?;
        let scheme = wanted.iter().find(|scheme| scheme.per_call && scheme.is_given_as(of_setter))?;
        Some(format!(".{}({})", setter.ident, secrets(scheme)))
    }
}

/// The value of the model for a field of the operation, where one is passed.
fn sample<'r>(made: &ir::Operation, field: &ir::Ident, request: &'r Request) -> Option<&'r Json> {
    let encoded =
        made.encode.iter().find(|encode| matches!(&encode.value, Encoded::Field { ident, .. } if ident == field))?;
    let place = match &encoded.place {
        RequestPart::Path => "path",
        RequestPart::Query(_) => "query",
        RequestPart::Header => "header",
        RequestPart::Body(_) => "body",
    };
    let of = |passed: &&Passed| passed.place == place && (place == "body" || passed.name == encoded.name);
    request.values.iter().find(of).map(|passed| &passed.json)
}

/// Whether a function of a call takes credentials.
fn is_secret(function: &Function) -> bool {
    function
        .arguments
        .iter()
        .any(|argument| matches!(&argument.ty, Type::Impl(Bounds::Into(inner)) if **inner == Type::Runtime(RuntimeType::Credential)))
}

/// The arguments of a setter for credentials.
fn secrets(scheme: &AuthScheme) -> String {
    let secret = literal(&wire::secret(scheme));
    match scheme.kind {
        AuthKind::Basic(_) => format!("{:?}, {secret}", wire::USER),
        _ => secret,
    }
}
