//! What the variables of samples stand for.

use std::collections::BTreeSet;

use super::Maker;
use crate::describe::Text;
use crate::example::{USER_VARIABLE, secrets};
use crate::model::{AuthKind, ServerBase};

impl Maker<'_> {
    /// What the variables of samples stand for.
    pub(super) fn variables_of_samples(&self) -> Text {
        let address = match self.api.server.as_ref().map(|server| &server.base) {
            Some(ServerBase::Fixed(url)) => Text::code(url.value.as_str()),
            Some(ServerBase::Given { then: Some(then), .. }) => {
                Text::words("your address followed by ").then_code(then.value.as_str())
            }
            Some(ServerBase::Given { then: None, .. }) | None => Text::words("your address"),
        };
        let base = Text::code("$BASE_URL").then(" stands for ").and(address);
        let base = if self.api.versions.is_empty() { base } else { base.then(" with a version in its place") };
        let variables = Text::listed([base].into_iter().chain(self.variables_of_secrets()), "and");
        let says = Text::words("In the lines for a shell, ").and(variables);
        let says = says.then(". The lines in Rust call a client named ").then_code("client");
        let mut all = self.api.operations.iter().flat_map(|operation| secrets(self.api, operation));
        if all.any(|(scheme, _)| scheme.per_call && scheme.is_sent()) {
            let words = ". A secret that goes with a single call is in a variable of the same name as for a shell, in lower case.";
            return says.then(words);
        }
        says.then(".")
    }

    /// What the variables of secrets stand for, as far as samples have them.
    fn variables_of_secrets(&self) -> impl Iterator<Item = Text> {
        let (mut certificate, mut user, mut tokens) = (None, None, BTreeSet::new());
        for (scheme, variable) in self.api.operations.iter().flat_map(|operation| secrets(self.api, operation)) {
            match scheme.kind {
                AuthKind::ClientCertificate => certificate = Some(variable),
                AuthKind::Basic(_) => {
                    user = Some(USER_VARIABLE);
                    tokens.insert(variable);
                }
                _ => _ = tokens.insert(variable),
            }
        }
        let code = |variable: &str| Text::code(format!("${variable}"));
        let certificate = certificate.map(|it| code(&it).then(" for the file with your certificate and its key"));
        let user = user.map(|it| code(it).then(" for your user"));
        let secrets = Text::joined(tokens.iter().map(|it| code(it)), " and ").then(" for what proves who you are");
        certificate.into_iter().chain(user).chain((!tokens.is_empty()).then_some(secrets))
    }
}
