//! The names of variables that only the caller knows.

use super::scope::Scope;
use super::spelling::snake;
use super::{NameKind, Namer, Spelt};
use crate::proof::variables;

/// The struct with all of them, in every crate that has one.
pub const CONTEXT: &str = "Context";

impl Namer<'_> {
    pub(super) fn context(&mut self) {
        let mut scope = Scope::new("context variable", &[]);
        let mut setters = Scope::new("setter", &["clone", "default", "new"]);
        for (node, variable) in variables(self.api) {
            let name = &variable.name;
            let spelt = Spelt { text: snake(name), suffix: "_value", name, span: name.span };
            let ident = self.claim(&mut scope, node.clone(), NameKind::Item, spelt);
            let setter = setters.free(ident.stem(), "_value");
            self.names.context.insert(name.value.clone(), setter.clone());
            self.add(node, NameKind::Setter, setter);
        }
    }
}
