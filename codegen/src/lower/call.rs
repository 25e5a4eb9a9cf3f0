//! What every call has, whatever the operation: a way out, credentials and headers of one call.

use super::credentials::flow_of;
use super::required::Part;
use super::{Lower, docs};
use crate::describe::{self, Text};
use crate::ir::{self, Body, Bounds, CallOption, Credentials, Function, Receiver, RuntimeType, Type};
use crate::model::{Auth, AuthKind, AuthScheme, Field, NodePath, Operation, OperationPart};
use crate::proof::literal;

impl Lower<'_> {
    /// What every call has, whatever the operation.
    pub(super) fn call_functions(&self) -> Vec<Function> {
        let mut functions = fixed_call();
        let schemes = self.api.auth.as_ref().map_or(&[][..], Auth::schemes).iter();
        functions.extend(
            schemes
                .filter(|scheme| scheme.per_call)
                .filter_map(|scheme| self.per_call(NodePath::Scheme(scheme.name.value.clone()), scheme)),
        );
        for field in self.api.call_headers.iter().filter(|field| literal(field).is_none()) {
            let node = NodePath::CallHeader(field.name.value.clone());
            let ident = self.proof.names.setter(&node);
            functions.push(call_header(field, self.header_part(node, field, ident, false)));
        }
        functions
    }

    /// Setters for credentials that one operation alone wants with each call.
    pub(super) fn own_auth(&self, operation: &Operation) -> Vec<Function> {
        let own = operation.auth.as_ref().map_or(&[][..], Auth::schemes).iter().filter(|scheme| scheme.per_call);
        let shared = self.api.auth.as_ref().map_or(&[][..], Auth::schemes);
        let own = own.filter(|scheme| !shared.iter().any(|known| scheme.is_given_as(known)));
        let part = |scheme: &AuthScheme| OperationPart::Scheme(scheme.name.value.clone());
        let node = |scheme: &AuthScheme| NodePath::InOperation(operation.name.value.clone(), part(scheme));
        own.filter_map(|scheme| self.per_call(node(scheme), scheme)).collect()
    }

    fn per_call(&self, node: NodePath, scheme: &AuthScheme) -> Option<Function> {
        let token = |ident: &str| ir::Argument::new(ident, Type::Runtime(RuntimeType::Credential).into_argument());
        let (words, arguments, credentials) = match &scheme.kind {
            AuthKind::Bearer(format) => (
                format!("Sends a bearer token ({}) with this call.", docs::flat(format)),
                vec![token("token")],
                Credentials::Bearer,
            ),
            AuthKind::OAuth2(_) => {
                let function = self.credentials_link(&flow_of(&node));
                let words = format!(
                    "Sends a token of OAuth 2.0 with this call. {function} fetches one for this call alone; a \
                     [`TokenSource`](super::runtime::TokenSource::of) of it keeps it for others."
                );
                (words, vec![token("token")], Credentials::Bearer)
            }
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
                vec![ir::Argument::new("user", Type::String.into_argument()), token("password")],
                Credentials::Basic,
            ),
            // A certificate belongs to a connection, not to a call.
            AuthKind::ClientCertificate => return None,
        };
        let mut page = docs::Page::on(&scheme.metadata, &words);
        if scheme.metadata.doc.is_some() {
            page.paragraph(words);
        }
        page.metadata(self.writer(), self.api, &scheme.metadata, scheme.metadata.errata.iter().copied());
        Some(
            Function::new(self.proof.names.setter(&node), Receiver::Value, Body::Authenticate(credentials))
                .node(&node)
                .docs(page.finish())
                .deprecated(docs::deprecated(&scheme.metadata))
                .arguments(arguments),
        )
    }

    pub(super) fn header_part(&self, node: NodePath, field: &Field, ident: ir::Ident, required: bool) -> Part {
        let mut says = vec![Text::sentence(
            [Text::words("header ").then_code(field.name.value.as_str())].into_iter().chain(describe::marks(field)),
        )];
        says.extend(describe::errata(self.api, field.metadata.errata.iter().copied()));
        let docs = docs::said_of(&field.metadata, &self.writer().texts(&says).join(" "));
        let (argument, into) = self.argument(&field.ty);
        Part {
            field: ir::Field {
                node: Some(node),
                docs: docs.clone(),
                deprecated: docs::deprecated(&field.metadata),
                ident,
                ty: self.ty(&field.ty),
                secret: field.secret,
            },
            setter: docs,
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
    let arguments = arguments.into_iter().map(|(name, ty)| ir::Argument::new(name, ty));
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
            "Changes the request before it is sent, after everything else was put into it, credentials included: a way out \
             where the documentation is wrong. Every attempt of the call has a request of its own, which is changed once, when nothing keeps \
             it from being sent any more. A rate limit counts the request as it was before.",
            CallOption::Edit,
            Some(("edit", Type::Impl(Bounds::Edit))),
        ),
        option(
            "Sets the time for the whole call, instead of `total` of the client's limits.",
            CallOption::Timeout,
            Some(("timeout", Type::Duration)),
        ),
        option(
            "Sets when this call is sent again, instead of what holds for the client's calls.",
            CallOption::Retry,
            Some(("retry", Type::Runtime(RuntimeType::Retry))),
        ),
        option(
            "Sets what this call does if its answer differs from the documentation, instead of what the client does. If a \
             strict call fails for it, the service did what was asked of it all the same.",
            CallOption::Drift,
            Some(("mode", Type::Runtime(RuntimeType::DriftMode))),
        ),
        option(
            "Refuses this call for broken rules of that evidence and better founded ones, instead of those that refuse the \
             client's calls.",
            CallOption::Refuse,
            Some(("evidence", Type::Runtime(RuntimeType::Evidence))),
        ),
        option(
            "Sends the request although it breaks documented rules; what HTTP itself cannot carry is refused as before.",
            CallOption::Unchecked,
            None,
        ),
        option(
            "Sends the request although it breaks the documented rule or bound of that id; all others are checked as before. The \
             error of a refused call shows the ids in brackets, and [`Violation::rule`](super::runtime::Violation::rule) has \
             them. An id that nothing breaks changes nothing.",
            CallOption::UncheckedRule,
            Some(("id", Type::Str.reference())),
        ),
    ]
}

fn call_header(field: &Field, part: Part) -> Function {
    let argument = part.argument();
    let body = Body::CallHeader(field.name.value.clone(), part.into.then_some(part.field.ty));
    let mut function = Function::new(part.field.ident, Receiver::Value, body);
    function.node = part.field.node;
    function.docs(part.field.docs).deprecated(part.field.deprecated).arguments(vec![argument])
}

#[cfg(test)]
mod tests {
    use super::fixed_call;
    use crate::proof::RESERVED_ON_CALLS;

    #[test]
    fn what_every_call_has_is_reserved() {
        for function in fixed_call() {
            assert!(RESERVED_ON_CALLS.contains(&function.ident.as_str()), "{}", function.ident);
        }
    }
}
