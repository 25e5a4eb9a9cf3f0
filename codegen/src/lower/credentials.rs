//! Functions that make credentials: the module `credentials` of a crate.

use super::{Lower, docs};
use crate::describe;
use crate::ir::{self, Argument, Body, Function, Receiver, RuntimeType, TokenRequest, Type};
use crate::model::{Auth, AuthScheme, ClientAuth, ClientCredentials, Metadata, NodePath, OperationPart};
use crate::proof::NameKind;

/// The flow of a scheme.
pub(super) fn flow_of(scheme: &NodePath) -> NodePath {
    match scheme {
        NodePath::Scheme(name) => NodePath::Flow(name.clone()),
        NodePath::InOperation(operation, OperationPart::Scheme(name)) => {
            NodePath::InOperation(operation.clone(), OperationPart::Flow(name.clone()))
        }
        other => other.clone(),
    }
}

impl Lower<'_> {
    /// A function for each flow by which tokens are fetched.
    pub(super) fn credentials(&self) -> Vec<Function> {
        let of_api = schemes(self.api.auth.as_ref()).iter();
        let of_api = of_api.map(|scheme| (NodePath::Flow(scheme.name.value.clone()), scheme));
        let own = self.api.operations.iter().flat_map(|operation| {
            let node = |scheme: &AuthScheme| {
                let part = OperationPart::Flow(scheme.name.value.clone());
                NodePath::InOperation(operation.name.value.clone(), part)
            };
            schemes(operation.auth.as_ref()).iter().map(move |scheme| (node(scheme), scheme))
        });
        of_api.chain(own).filter_map(|(node, scheme)| self.credential(&node, scheme)).collect()
    }

    /// What the builder takes for a scheme whose token is fetched.
    pub(super) fn token_words(&self, flow: &NodePath) -> String {
        let function = self.credentials_link(flow);
        format!(
            "A token of OAuth 2.0, sent as `Authorization: Bearer …`: {function} fetches it. A token of your own, a \
             [`TokenSource`](super::runtime::TokenSource) and an [`Authenticate`](super::runtime::Authenticate) are accepted too."
        )
    }

    /// The function of a flow, as a link.
    pub(super) fn credentials_link(&self, flow: &NodePath) -> String {
        let name = self.proof.names.named(flow, NameKind::Accessor);
        // Links name a keyword as it stands.
        let name = name.stem();
        format!("[`credentials::{name}`](super::credentials::{name})")
    }

    /// The function of a flow, unless it shares that of another.
    fn credential(&self, node: &NodePath, scheme: &AuthScheme) -> Option<Function> {
        let (flow, facts) = (scheme.client_credentials()?, scheme.flow.as_ref()?);
        let ident = self.proof.names.of(node, NameKind::Item)?.clone();
        let text = || Type::String.into_argument();
        let parameters: Vec<_> = flow.parameters().into_iter().map(str::to_owned).collect();
        let parameters: Vec<_> = parameters.into_iter().zip(self.proof.names.token_arguments(node).to_vec()).collect();
        let mut arguments: Vec<Argument> = (parameters.iter())
            .map(|(_, ident)| Argument { node: Some(node.clone()), ident: ident.clone(), ty: text() })
            .collect();
        arguments.push(Argument::new("client_id", text()));
        if flow.client_auth != ClientAuth::None {
            arguments.push(Argument::new("client_secret", Type::Runtime(RuntimeType::Secret).into_argument()));
        }
        let docs = self.page(scheme, flow, facts, &arguments);
        let request = TokenRequest {
            url: flow.token_url.value.clone(),
            client_auth: flow.client_auth,
            json: flow.json,
            scopes: flow.scopes.iter().map(|scope| scope.value.clone()).collect(),
            with: flow.with.iter().map(|(name, value)| (name.value.clone(), value.clone())).collect(),
            lifetime: flow.lifetime.as_ref().map(|seconds| seconds.value),
            parameters,
        };
        Some(
            Function::new(ident, Receiver::None, Body::ClientCredentials(request))
                .node(node)
                .docs(docs)
                .arguments(arguments)
                .output(Type::Runtime(RuntimeType::ClientCredentials)),
        )
    }

    fn page(
        &self,
        scheme: &AuthScheme,
        flow: &ClientCredentials,
        facts: &Metadata,
        arguments: &[Argument],
    ) -> ir::Docs {
        let taker = if scheme.per_call { "a call" } else { "[`Client::builder`](super::Client::builder)" };
        let mut page = docs::Page::of(format!(
            "Creates what {taker} takes for {}: tokens of OAuth 2.0, fetched by the flow client credentials.",
            docs::code(&scheme.name)
        ));
        facts.doc.iter().for_each(|doc| page.text(doc));
        page.list(self.writer().texts(&describe::flow(flow)));
        page.paragraph(
            "What proves who the client is goes to the token endpoint alone; redirects are not followed. \
             [`token_url`](super::runtime::ClientCredentials::token_url) names another endpoint: that of a sandbox or of a test.",
        );
        let placeholders = arguments.iter().filter(|argument| argument.node.is_some());
        page.list(placeholders.zip(flow.parameters()).map(|(argument, name)| {
            let marked = format!("{{{name}}}");
            format!("`{}`: Stands for {} in the address.", argument.ident.stem(), docs::code(&marked))
        }));
        page.metadata(self.writer(), self.api, facts, facts.errata.iter().copied());
        page.finish()
    }
}

fn schemes(auth: Option<&Auth>) -> &[AuthScheme] {
    auth.map_or(&[][..], Auth::schemes)
}
