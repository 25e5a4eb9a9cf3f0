//! What every call has, whatever the operation: a way out, credentials and headers of one call.

use super::names::{Scope, snake};
use super::operation::{Lowered, RESERVED_ON_CALLS};
use super::required::Part;
use super::{Lower, docs};
use crate::ir::{self, Body, Bounds, CallOption, Credentials, Function, Receiver, RuntimeType, Type};
use crate::model::{Auth, AuthKind, AuthScheme, Field, Operation, Presence, TypeKind};

impl Lower<'_> {
    /// What every call has, whatever the operation.
    pub(super) fn call_functions(&mut self) -> Vec<Function> {
        let api = self.api;
        let mut functions = fixed_call();
        let mut scope = Scope::new("call setter", RESERVED_ON_CALLS);
        if let Some(Auth::Schemes(schemes)) = &api.auth {
            let per_call: Vec<&AuthScheme> = schemes.iter().filter(|scheme| scheme.per_call).collect();
            let bearers = per_call.iter().filter(|scheme| matches!(scheme.kind, AuthKind::Bearer(_))).count();
            for scheme in per_call {
                let alone = bearers == 1 && matches!(scheme.kind, AuthKind::Bearer(_));
                functions.extend(self.per_call(scheme, alone, &mut scope));
            }
        }
        for field in &api.call_headers {
            if matches!(field.ty.kind, TypeKind::Const(_)) && field.presence != Presence::Optional {
                continue;
            }
            let part = self.header_part(field, &mut scope, false);
            functions.push(call_header(field, part));
        }
        functions
    }

    /// Setters for credentials that one operation alone wants with each call.
    pub(super) fn own_auth(&mut self, operation: &Operation, taken: &[String], lowered: &mut Lowered) {
        let Some(Auth::Schemes(schemes)) = &operation.auth else { return };
        let shared = match &self.api.auth {
            Some(Auth::Schemes(schemes)) => schemes.as_slice(),
            _ => &[],
        };
        let mut reserved: Vec<String> = taken.to_vec();
        reserved.extend(lowered.operation.setters.iter().map(|setter| setter.ident.stem().to_owned()));
        let reserved: Vec<&str> =
            reserved.iter().map(String::as_str).chain(RESERVED_ON_CALLS.iter().copied()).collect();
        let mut scope = Scope::new("setter", &reserved);
        for scheme in schemes.iter().filter(|scheme| scheme.per_call) {
            if !shared.iter().any(|known| known.name.value == scheme.name.value) {
                lowered.operation.setters.extend(self.per_call(scheme, false, &mut scope));
            }
        }
    }

    fn per_call(&mut self, scheme: &AuthScheme, alone: bool, scope: &mut Scope) -> Option<Function> {
        let name = if alone { "bearer_token" } else { scheme.name.value.as_str() };
        let token = |ident: &str| ir::Argument {
            ident: ir::Ident::known(ident),
            ty: Type::Runtime(RuntimeType::Secret).into_argument(),
        };
        let (words, arguments, credentials) = match &scheme.kind {
            AuthKind::Bearer(format) => (
                format!("Sends a bearer token ({}) with this call.", docs::flat(format)),
                vec![token("token")],
                Credentials::Bearer,
            ),
            AuthKind::Header(name) => (
                format!("Sends a token in the header {} with this call.", docs::code(name)),
                vec![token("token")],
                Credentials::Header(name.clone()),
            ),
            AuthKind::Query(name) => (
                format!("Sends a token in the query as {} with this call.", docs::code(name)),
                vec![token("token")],
                Credentials::Query(name.clone()),
            ),
            AuthKind::Basic(_) => (
                "Sends user and password with this call.".to_owned(),
                vec![
                    ir::Argument { ident: ir::Ident::known("user"), ty: Type::String.into_argument() },
                    token("password"),
                ],
                Credentials::Basic,
            ),
            // A certificate belongs to a connection, not to a call.
            AuthKind::ClientCertificate => return None,
        };
        let mut page = docs::Page::on(&scheme.facts, &words);
        if scheme.facts.doc.is_some() {
            page.paragraph(words);
        }
        page.facts(self.api, &scheme.facts);
        Some(
            Function::new(
                scope.claim(snake(name), "_auth", name, scheme.name.span, &mut self.collisions),
                Receiver::Value,
                Body::Authenticate(credentials),
            )
            .docs(page.finish())
            .deprecated(docs::deprecated(&scheme.facts))
            .arguments(arguments),
        )
    }

    pub(super) fn header_part(&mut self, field: &Field, scope: &mut Scope, required: bool) -> Part {
        let words = format!("The header {}.", docs::code(&field.name));
        let (argument, into) = self.argument(&field.ty);
        Part {
            field: ir::Field {
                docs: docs::member(self.api, field, None, words),
                deprecated: docs::deprecated(&field.facts),
                ident: scope.claim(snake(&field.name), "_header", &field.name, field.name.span, &mut self.collisions),
                ty: self.ty(&field.ty),
                secret: field.secret,
            },
            required,
            argument,
            into,
            boxed: false,
            some: false,
        }
    }
}

/// A function of every crate.
pub(super) fn function(words: &str, name: &str, arguments: Vec<(&str, Type)>, output: Type, body: Body) -> Function {
    let mut page = docs::Page::default();
    words.lines().for_each(|line| page.paragraph(line));
    let arguments = arguments.into_iter().map(|(name, ty)| ir::Argument { ident: ir::Ident::known(name), ty });
    Function::new(ir::Ident::known(name), Receiver::Value, body)
        .docs(page.finish())
        .arguments(arguments.collect())
        .output(output)
}

/// A setter of every call.
fn option(words: &str, option: CallOption, argument: Option<(&str, Type)>) -> Function {
    function(words, option.name(), argument.into_iter().collect(), Type::This, Body::CallOption(option))
}

fn fixed_call() -> Vec<Function> {
    vec![
        option(
            "Changes the request before it is sent, after everything else was put into it: a way out where the page is \
             wrong.",
            CallOption::Edit,
            Some(("edit", Type::Impl(Bounds::Edit))),
        ),
        option(
            "The time for the whole call, instead of the client's.",
            CallOption::Timeout,
            Some(("timeout", Type::Duration)),
        ),
        option(
            "What this call does where its answer is not as the page says, instead of what the client does. Where a \
             strict call fails for it, the service did what was asked of it all the same.",
            CallOption::Drift,
            Some(("mode", Type::Runtime(RuntimeType::DriftMode))),
        ),
        option(
            "Sends the request although it breaks documented rules; what HTTP itself cannot carry is refused as before.",
            CallOption::Unchecked,
            None,
        ),
    ]
}

fn call_header(field: &Field, part: Part) -> Function {
    let argument = part.field.ident;
    Function::new(
        argument.clone(),
        Receiver::Value,
        Body::CallHeader(field.name.value.clone(), part.into.then_some(part.field.ty)),
    )
    .docs(part.field.docs)
    .deprecated(part.field.deprecated)
    .arguments(vec![ir::Argument { ident: argument, ty: part.argument }])
}
