//! Functions: a signature, which callers see, and what the body does.

use super::{Deprecated, Docs, Ident, Type};

/// A public function.
#[derive(Clone, Debug)]
pub struct Function {
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
#[derive(Clone, Debug)]
pub struct Argument {
    /// Its name.
    pub ident: Ident,
    /// Its type.
    pub ty: Type,
}

/// Code that is shown and compiled, never run.
#[derive(Clone, Debug)]
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

/// What a function does.
#[derive(Clone, Debug)]
pub enum Body {
    /// Makes `Self` of these fields.
    Build(Vec<(Ident, Value)>),
    /// Sets a field of `self` and returns `self`.
    Set(Ident, Value),
    /// Sets a field of the operation that the call holds and returns the call.
    SetOperation(Ident, Value),
    /// Sets a field of the context of the operation that the call holds and returns the call.
    SetContext(Ident, Value),
    /// Returns a call of the operation made of these fields.
    Call(Ident, Vec<(Ident, Value)>),
    /// Returns a group that shares this one's core.
    Group(Ident),
    /// Returns a view whose core speaks another version.
    View(Ident, String),
    /// Adds a member that the page does not list: the arguments `name` and `value`.
    Member,
    /// Adds an entry to a list of pairs: the member of the entry with the key, the one with the value.
    Entry(String, String),
    /// Adds a header to the call; the type to turn the argument into, where it comes as another.
    CallHeader(String, Option<Type>),
    /// Begins the builder.
    Builder(Vec<Setup>),
    /// Hands the builder on after one more step.
    Setup(Setup),
    /// Statements, with the runtime as `rt`; for the few that occur once.
    Verbatim(String),
}

/// Where a value comes from and what is made of it.
#[derive(Clone, Debug)]
pub struct Value {
    /// The expression.
    pub from: From,
    /// `.into()`
    pub into: bool,
    /// `Box::new(…)`
    pub boxed: bool,
    /// `Some(…)`
    pub some: bool,
}

impl Value {
    /// The value as it is.
    #[must_use]
    pub const fn plain(from: From) -> Self {
        Self { from, into: false, boxed: false, some: false }
    }
}

/// Where a value comes from.
#[derive(Clone, Debug)]
pub enum From {
    /// An argument.
    Argument(Ident),
    /// A field of the argument `required`.
    Required(Ident),
    /// `Default::default()`
    Default,
}

/// A step in setting up a client.
#[derive(Clone, Debug)]
pub enum Setup {
    /// The server is fixed: a template of its address.
    Server(String),
    /// The caller gives the address; what follows it.
    GivenServer(Value, String),
    /// The version that is used unless another is chosen.
    Version(String),
    /// A header of every call.
    Header(String, Value),
    /// A header that is always the same.
    ConstantHeader(String, String),
    /// A secret in a header.
    HeaderToken(String, Value),
    /// A secret in the query.
    QueryToken(String, Value),
    /// `Authorization: Bearer`
    Bearer(Value),
    /// `Authorization: Basic`: user and password.
    Basic(Value, Value),
    /// A client certificate.
    Certificate(Value),
    /// The caller's own way to authenticate.
    Authenticate(Value),
}
