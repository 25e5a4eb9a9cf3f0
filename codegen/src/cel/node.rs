//! The parsed form of an expression.

use crate::source::{Span, Spanned};

/// A node of an expression and its range in the spec. `V` is what is known of its value: nothing when it was parsed.
#[derive(Clone, Debug)]
pub struct Node<V = ()> {
    /// What it is.
    pub kind: NodeKind<V>,
    /// Where it stands.
    pub span: Span,
    /// What is known of its value.
    pub value: V,
}

/// The kinds of node.
#[derive(Clone, Debug)]
pub enum NodeKind<V = ()> {
    /// `null`.
    Null,
    /// `true` or `false`.
    Boolean(bool),
    /// A whole number.
    Integer(i64),
    /// A number with a fraction or exponent, as written; with a zero before a point that stands first.
    Decimal(String),
    /// Text.
    String(String),
    /// `[a, b]`.
    List(Vec<Node<V>>),
    /// A variable: `this`, `context` or one bound by a macro.
    Variable(String),
    /// `a.name`.
    Member(Box<Node<V>>, Spanned<String>),
    /// `a[i]`.
    Index(Box<Node<V>>, Box<Node<V>>),
    /// `has(a.name)`.
    Has(Box<Node<V>>, Spanned<String>),
    /// `!a` or `-a`.
    Unary(UnaryOperator, Box<Node<V>>),
    /// `a op b`.
    Binary(BinaryOperator, Box<Node<V>>, Box<Node<V>>),
    /// `a ? b : c`.
    Conditional(Box<Node<V>>, Box<Node<V>>, Box<Node<V>>),
    /// `name(args)` or `receiver.name(args)`.
    Call {
        /// The value before the dot.
        receiver: Option<Box<Node<V>>>,
        /// The function.
        function: Spanned<String>,
        /// Its arguments.
        arguments: Vec<Node<V>>,
    },
    /// `list.all(x, condition)` and its kin.
    Comprehension {
        /// Which macro.
        function: Macro,
        /// The list or map it goes through.
        range: Box<Node<V>>,
        /// The variable it binds.
        variable: Spanned<String>,
        /// What it evaluates for each element.
        body: Box<Node<V>>,
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

impl BinaryOperator {
    /// The operator as it is written.
    #[must_use]
    pub const fn symbol(self) -> &'static str {
        match self {
            Self::Or => "||",
            Self::And => "&&",
            Self::Equal => "==",
            Self::NotEqual => "!=",
            Self::Less => "<",
            Self::LessOrEqual => "<=",
            Self::Greater => ">",
            Self::GreaterOrEqual => ">=",
            Self::In => "in",
            Self::Add => "+",
            Self::Subtract => "-",
            Self::Multiply => "*",
            Self::Divide => "/",
            Self::Remainder => "%",
        }
    }
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

impl Macro {
    /// The macro as it is written.
    #[must_use]
    pub const fn word(self) -> &'static str {
        match self {
            Self::All => "all",
            Self::Exists => "exists",
            Self::ExistsOne => "exists_one",
            Self::Filter => "filter",
            Self::Map => "map",
        }
    }
}
