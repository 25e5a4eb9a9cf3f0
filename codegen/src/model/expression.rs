//! A condition in the Common Expression Language, parsed.

use crate::source::{Span, Spanned};

/// An expression with the text it was written as.
#[derive(Clone, Debug)]
pub struct Expression {
    /// The text.
    pub text: Spanned<String>,
    /// The parsed form; `None` where the text could not be parsed (a diagnostic says why).
    pub root: Option<Node>,
}

/// A node of an expression and its range in the spec.
#[derive(Clone, Debug, PartialEq)]
pub struct Node {
    /// What it is.
    pub kind: NodeKind,
    /// Where it stands.
    pub span: Span,
}

/// The kinds of node.
#[derive(Clone, Debug, PartialEq)]
pub enum NodeKind {
    /// `null`.
    Null,
    /// `true` or `false`.
    Boolean(bool),
    /// A whole number.
    Integer(i64),
    /// A number with a fraction or exponent, as written.
    Decimal(String),
    /// Text.
    String(String),
    /// `[a, b]`.
    List(Vec<Node>),
    /// A variable: `this`, `context` or one bound by a macro.
    Variable(String),
    /// `a.name`.
    Member(Box<Node>, Spanned<String>),
    /// `a[i]`.
    Index(Box<Node>, Box<Node>),
    /// `has(a.name)`.
    Has(Box<Node>, Spanned<String>),
    /// `!a` or `-a`.
    Unary(UnaryOperator, Box<Node>),
    /// `a op b`.
    Binary(BinaryOperator, Box<Node>, Box<Node>),
    /// `a ? b : c`.
    Conditional(Box<Node>, Box<Node>, Box<Node>),
    /// `name(args)` or `receiver.name(args)`.
    Call {
        /// The value before the dot.
        receiver: Option<Box<Node>>,
        /// The function.
        function: Spanned<String>,
        /// Its arguments.
        arguments: Vec<Node>,
    },
    /// `list.all(x, condition)` and its kin.
    Comprehension {
        /// Which macro.
        function: Macro,
        /// The list or map it goes through.
        range: Box<Node>,
        /// The variable it binds.
        variable: Spanned<String>,
        /// What it evaluates for each element.
        body: Box<Node>,
    },
}

/// Operators with one operand.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum UnaryOperator {
    /// `!`
    Not,
    /// `-`
    Negate,
}

/// Operators with two operands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum BinaryOperator {
    /// `||`
    Or,
    /// `&&`
    And,
    /// `==`
    Equal,
    /// `!=`
    NotEqual,
    /// `<`
    Less,
    /// `<=`
    LessOrEqual,
    /// `>`
    Greater,
    /// `>=`
    GreaterOrEqual,
    /// `in`
    In,
    /// `+`
    Add,
    /// `-`
    Subtract,
    /// `*`
    Multiply,
    /// `/`
    Divide,
    /// `%`
    Remainder,
}

/// The macros that bind a variable.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Macro {
    /// True for every element.
    All,
    /// True for at least one.
    Exists,
    /// True for exactly one.
    ExistsOne,
    /// The elements for which it is true.
    Filter,
    /// The value for each element.
    Map,
}
