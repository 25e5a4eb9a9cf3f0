//! Functions: a signature, which callers see, and what the body does.

use crate::model::NodePath;

use super::{Body, Deprecated, Docs, Ident, Type};

/// A public function.
#[derive(Clone, Debug, PartialEq)]
pub struct Function {
    /// The node of the spec that it sets or calls.
    pub node: Option<NodePath>,
    /// Its documentation.
    pub docs: Docs,
    /// An example that compiles; stands at the end of the documentation.
    pub example: Option<Example>,
    /// Why it should not be used any more.
    pub deprecated: Deprecated,
    /// Its name.
    pub ident: Ident,
    /// How it takes `self`.
    pub receiver: Receiver,
    /// The other arguments.
    pub arguments: Vec<Argument>,
    /// What it returns.
    pub output: Type,
    /// What it does.
    pub body: Body,
}

impl Function {
    /// A function without arguments that returns `Self`.
    #[must_use]
    pub fn new(ident: Ident, receiver: Receiver, body: Body) -> Self {
        Self {
            node: None,
            docs: Docs::default(),
            example: None,
            deprecated: None,
            ident,
            receiver,
            arguments: Vec::new(),
            output: Type::This,
            body,
        }
    }

    /// The node that it sets or calls.
    #[must_use]
    pub fn node(mut self, node: &NodePath) -> Self {
        self.node = Some(node.clone());
        self
    }

    /// Its documentation.
    #[must_use]
    pub fn docs(mut self, docs: Docs) -> Self {
        self.docs = docs;
        self
    }

    /// Why it should not be used any more.
    #[must_use]
    pub fn deprecated(mut self, deprecated: Deprecated) -> Self {
        self.deprecated = deprecated;
        self
    }

    /// Its arguments besides `self`.
    #[must_use]
    pub fn arguments(mut self, arguments: Vec<Argument>) -> Self {
        self.arguments = arguments;
        self
    }

    /// What it returns.
    #[must_use]
    pub fn output(mut self, output: Type) -> Self {
        self.output = output;
        self
    }
}

/// How a function takes `self`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Receiver {
    /// Not at all.
    None,
    /// `&self`
    Reference,
    /// `self`
    Value,
}

/// An argument.
#[derive(Clone, Debug, PartialEq)]
pub struct Argument {
    /// The node of the spec that it is a value of.
    pub node: Option<NodePath>,
    /// Its name.
    pub ident: Ident,
    /// Its type.
    pub ty: Type,
}

impl Argument {
    /// An argument that no node of the spec stands behind.
    pub(crate) fn new(name: &str, ty: Type) -> Self {
        Self { node: None, ident: Ident::known(name), ty }
    }
}

/// Code that is shown and compiled, never run.
#[derive(Clone, Debug, PartialEq)]
pub struct Example {
    /// Lines that are compiled but not shown, before the others.
    pub before: Vec<String>,
    /// Lines that are shown.
    pub shown: Vec<String>,
    /// Lines that are compiled but not shown, after the others.
    pub after: Vec<String>,
}

impl Example {
    /// The line that opens an example; a back end may put another in its place.
    pub const FENCE: &'static str = "```no_run";

    /// The lines of Markdown.
    #[must_use]
    pub fn lines(&self) -> Vec<String> {
        let hidden = |line: &String| format!("# {line}");
        let mut lines = vec![Self::FENCE.to_owned()];
        lines.extend(self.before.iter().map(hidden));
        lines.extend(self.shown.iter().cloned());
        lines.extend(self.after.iter().map(hidden));
        lines.push("```".to_owned());
        lines
    }
}
