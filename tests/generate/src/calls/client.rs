//! How a client is built with the crate's public functions.

use super::rust::literal;
use super::wire;
use specwright::example::{Json, Manner, shared_header};
use specwright::ir::{self, Body, Bounds, BuilderStep, From, Type};
use specwright::model::{Auth, AuthKind, AuthScheme};
use specwright::valid::ValidApi;

/// What a client is given.
pub(crate) struct Given {
    /// The manner of the headers of all calls.
    pub(crate) manner: Manner,
    /// What need not be given is given as well.
    pub(crate) optional: bool,
    /// The secret for a scheme.
    pub(crate) secret: fn(&AuthScheme) -> String,
    /// What authenticates where the documentation does not say how, below the module of the runtime.
    pub(crate) authenticate: String,
    /// The function that reads a value from JSON.
    pub(crate) reader: &'static str,
}

/// Writes a function `client` that builds a client of a server.
pub(crate) struct ClientFunction<'a> {
    pub(crate) api: &'a ValidApi,
    pub(crate) krate: &'a ir::Crate,
    pub(crate) client: &'a ir::Client,
    pub(crate) given: Given,
}

impl ClientFunction<'_> {
    /// The function.
    pub(crate) fn text(&self) -> String {
        let library = &self.krate.library;
        let Body::Builder(_, setups) = &self.client.begin.body else { return String::new() };
        let arguments: Vec<String> = match &self.client.required {
            Some(required) => {
                let fields = required
                    .fields
                    .iter()
                    .map(|field| format!("{}: {}", field.ident, self.setup(setups, &field.ident, &field.ty)));
                vec![format!("{library}::ClientRequired {{ {} }}", fields.collect::<Vec<_>>().join(", "))]
            }
            None => {
                let arguments = self.client.begin.arguments.iter();
                arguments.map(|argument| self.setup(setups, &argument.ident, &argument.ty)).collect()
            }
        };
        let mut text = format!(
            "/// A client of that server.\nfn client(at: &At<'_>) -> {library}::Client {{\n    {library}::Client::builder({})",
            arguments.join(", ")
        );
        for function in self.client.builder.iter().filter(|_| self.given.optional) {
            if let Body::BuilderStep(setup) = &function.body {
                let values = function
                    .arguments
                    .iter()
                    .map(|argument| self.setup(std::slice::from_ref(setup), &argument.ident, &argument.ty));
                text.push_str(&format!("\n        .{}({})", function.ident, values.collect::<Vec<_>>().join(", ")));
            }
        }
        if self.client.builder.iter().any(|function| function.ident.as_str() == "base_url") {
            text.push_str(&format!("\n        .base_url({})", self.address()));
        }
        // A test says what each answer means, not how often it is asked for or when.
        text.push_str(&format!("\n        .retry({library}::runtime::Retry::off())"));
        text.push_str(&format!("\n        .rate_limit({library}::runtime::RateLimit::off())"));
        text.push_str("\n        .build()\n        .unwrap()\n}\n");
        text
    }

    fn address(&self) -> String {
        format!("at.address.to_owned() + {}", literal(&wire::base_path(self.api)))
    }

    /// What a step of the builder is given for an argument.
    fn setup(&self, setups: &[BuilderStep], wanted: &ir::Ident, ty: &Type) -> String {
        let is = |value: &ir::Value| matches!(&value.from, From::Argument(it) | From::Required(it) if it == wanted);
        let schemes = match &self.api.auth {
            Some(Auth::Schemes(schemes)) => schemes.as_slice(),
            _ => &[],
        };
        let secret = |wanted: &dyn Fn(&AuthKind) -> bool| {
            let scheme = schemes.iter().find(|scheme| !scheme.per_call && wanted(&scheme.kind));
            into(ty, literal(&scheme.map(self.given.secret).unwrap_or_default()))
        };
        for setup in setups {
            match setup {
                BuilderStep::GivenServer(value, _) if is(value) => {
                    return format!("at.address.to_owned() + {}", literal(wire::GIVEN));
                }
                BuilderStep::Header(name, value) if is(value) => {
                    let field = self.api.client_headers.iter().find(|field| field.name.value == *name);
                    let json = field.map_or(Json::Null, |field| shared_header(self.api, field, self.given.manner));
                    return value_of(self.krate, self.given.reader, ty, &json);
                }
                BuilderStep::HeaderToken(name, value) if is(value) => {
                    return secret(&|kind| matches!(kind, AuthKind::Header(known) if known == name));
                }
                BuilderStep::QueryToken(name, value) if is(value) => {
                    return secret(&|kind| matches!(kind, AuthKind::Query(known) if known == name));
                }
                BuilderStep::Bearer(value) if is(value) => return secret(&AuthKind::is_bearer),
                BuilderStep::Basic(user, _) if is(user) => return into(ty, literal(wire::USER)),
                BuilderStep::Basic(_, password) if is(password) => {
                    return secret(&|kind| matches!(kind, AuthKind::Basic(_)));
                }
                BuilderStep::Certificate(value) if is(value) => return "at.certificate.clone()".into(),
                BuilderStep::Authenticate(value) if is(value) => {
                    let made = format!("{}::runtime::{}", self.krate.library, self.given.authenticate);
                    return if matches!(ty, Type::Arc(_)) { format!("std::sync::Arc::new({made})") } else { made };
                }
                _ => {}
            }
        }
        String::new()
    }
}

/// A value as an expression that reads it from JSON.
pub(super) fn value_of(krate: &ir::Crate, reader: &str, ty: &Type, json: &Json) -> String {
    let ty = match ty {
        Type::Impl(Bounds::Into(inner)) => inner,
        other => other,
    };
    let text = ir::type_text(ty, krate.library.as_str());
    format!("{reader}::<{text}>({})", literal(&json.to_string()))
}

/// A text for an argument, which turns it into its type itself or is that type.
fn into(ty: &Type, text: String) -> String {
    if matches!(ty, Type::Impl(Bounds::Into(_))) { text } else { format!("{text}.into()") }
}
