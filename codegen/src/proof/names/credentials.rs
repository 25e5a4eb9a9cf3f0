//! The names of the functions that make credentials, and of their arguments.

use super::scope::Scope;
use super::spelling::snake;
use super::{Ident, NameKind, Namer, Spelt};
use crate::model::{Auth, AuthScheme, ClientCredentials, NodePath, OperationPart};

/// What every such function takes or may take.
const RESERVED: &[&str] = &["client_id", "client_secret"];

/// A flow that has a function: the name of its scheme, what it asks for, the name of the function.
type Made<'a> = (&'a str, &'a ClientCredentials, Ident);

impl<'a> Namer<'a> {
    /// Gives a name to the function of each flow. Operations that ask for tokens in the same way under the same name share one.
    pub(super) fn credentials(&mut self) {
        let api = self.api;
        let mut scope = Scope::new("credential", &[]);
        let mut made: Vec<Made<'a>> = Vec::new();
        for scheme in schemes(api.auth.as_ref()) {
            let name = scheme.name.value.as_str();
            self.flow(&mut scope, &mut made, NodePath::Flow(name.to_owned()), name, scheme);
        }
        for operation in &api.operations {
            for scheme in schemes(operation.auth.as_ref()) {
                let name = scheme.name.value.as_str();
                let node = NodePath::InOperation(operation.name.value.clone(), OperationPart::Flow(name.to_owned()));
                let is_taken = made.iter().any(|(known, ..)| *known == name);
                let spelt = if is_taken { format!("{} {name}", operation.name.value) } else { name.to_owned() };
                self.flow(&mut scope, &mut made, node, &spelt, scheme);
            }
        }
    }

    fn flow(
        &mut self,
        scope: &mut Scope,
        made: &mut Vec<Made<'a>>,
        node: NodePath,
        spelt: &str,
        scheme: &'a AuthScheme,
    ) {
        let Some(flow) = scheme.client_credentials() else { return };
        let name = scheme.name.value.as_str();
        if let Some((.., ident)) = made.iter().find(|(known, other, _)| *known == name && *other == flow) {
            return self.add(node, NameKind::Accessor, ident.clone());
        }
        let span = scheme.name.span;
        let spelt = Spelt { text: snake(spelt), suffix: "_credentials", name, span };
        let ident = self.claim(scope, node.clone(), NameKind::Item, spelt);
        self.add(node.clone(), NameKind::Accessor, ident.clone());
        let mut arguments = Scope::new("placeholder", RESERVED);
        let named = flow.parameters().into_iter().map(|name| {
            let span = flow.token_url.span;
            arguments.claim(snake(name), "_parameter", (name, span), &mut self.clashes)
        });
        let named = named.collect();
        self.names.token_arguments.insert(node, named);
        made.push((name, flow, ident));
    }
}

fn schemes(auth: Option<&Auth>) -> &[AuthScheme] {
    auth.map_or(&[][..], Auth::schemes)
}
