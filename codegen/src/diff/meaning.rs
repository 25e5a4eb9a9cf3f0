//! What a rule demands, in one spelling: neither blanks, quotes and brackets count nor the order of what may be turned round.

use std::collections::BTreeMap;

use crate::cel::{BinaryOperator, Node, NodeKind, UnaryOperator};
use crate::model::{Expression, Rule, RuleKind};
use crate::source::Spanned;

/// The names that members of `this` have on the other side.
pub(super) type Renames = BTreeMap<String, String>;

/// What a rule demands.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Meaning {
    Members { when: Option<String>, require: Vec<String>, forbid: Vec<String> },
    Check(String),
    Server(String),
}

impl Meaning {
    pub(super) fn of(rule: &Rule, renames: &Renames) -> Self {
        match &rule.kind {
            RuleKind::Members { when, require, forbid } => Self::Members {
                when: when.as_ref().map(|when| condition(when, renames)),
                require: names(require, renames),
                forbid: names(forbid, renames),
            },
            RuleKind::Check(check) => Self::Check(condition(check, renames)),
            RuleKind::Server(text) => Self::Server(text.split_whitespace().collect::<Vec<_>>().join(" ")),
        }
    }
}

fn names(list: &[Spanned<String>], renames: &Renames) -> Vec<String> {
    let mut found: Vec<String> =
        list.iter().map(|name| renames.get(&name.value).unwrap_or(&name.value).clone()).collect();
    found.sort();
    found.dedup();
    found
}

fn condition(expression: &Expression, renames: &Renames) -> String {
    let printer = Printer { renames };
    expression.root.as_ref().map_or_else(
        || expression.text.value.split_whitespace().collect::<Vec<_>>().join(" "),
        |root| printer.node(root, &mut Vec::new()),
    )
}

struct Printer<'a> {
    renames: &'a Renames,
}

impl Printer<'_> {
    /// Prints a node with all its brackets; `bound` are the variables of macros around it, whose names mean nothing.
    fn node<'n>(&self, node: &'n Node, bound: &mut Vec<&'n str>) -> String {
        match &node.kind {
            NodeKind::Null => "null".to_owned(),
            NodeKind::Boolean(value) => value.to_string(),
            NodeKind::Integer(value) => value.to_string(),
            NodeKind::Decimal(text) => decimal(text),
            NodeKind::String(text) => format!("{text:?}"),
            NodeKind::List(items) => format!("[{}]", self.all(items, bound).join(", ")),
            NodeKind::Variable(name) => match bound.iter().rposition(|known| known == name) {
                Some(at) => format!("${at}"),
                None => name.clone(),
            },
            NodeKind::Member(of, name) => format!("{}.{}", self.node(of, bound), self.member(of, name)),
            NodeKind::Has(of, name) => format!("has({}.{})", self.node(of, bound), self.member(of, name)),
            NodeKind::Index(of, at) => format!("{}[{}]", self.node(of, bound), self.node(at, bound)),
            NodeKind::Unary(UnaryOperator::Not, of) => self.turned(of, bound),
            NodeKind::Unary(UnaryOperator::Negate, of) => format!("-({})", self.node(of, bound)),
            NodeKind::Binary(operator, left, right) => self.binary(*operator, left, right, bound),
            NodeKind::Conditional(condition, yes, no) => {
                let [condition, yes, no] = [condition, yes, no].map(|node| self.node(node, bound));
                format!("({condition} ? {yes} : {no})")
            }
            NodeKind::Call { receiver, function, arguments } => {
                let receiver = receiver.as_ref().map(|of| format!("{}.", self.node(of, bound))).unwrap_or_default();
                format!("{receiver}{}({})", function.value, self.all(arguments, bound).join(", "))
            }
            NodeKind::Comprehension { function, range, variable, body } => {
                let range = self.node(range, bound);
                bound.push(variable.value.as_str());
                let body = self.node(body, bound);
                bound.pop();
                format!("{range}.{}(${}, {body})", function.word(), bound.len())
            }
        }
    }

    fn all<'n>(&self, nodes: &'n [Node], bound: &mut Vec<&'n str>) -> Vec<String> {
        nodes.iter().map(|node| self.node(node, bound)).collect()
    }

    fn member(&self, of: &Node, name: &Spanned<String>) -> String {
        let is_this = matches!(&of.kind, NodeKind::Variable(variable) if variable == "this");
        let renamed = self.renames.get(&name.value).filter(|_| is_this);
        renamed.unwrap_or(&name.value).clone()
    }

    /// The opposite; equality has a result whatever is null, so that it can be turned round.
    fn turned<'n>(&self, node: &'n Node, bound: &mut Vec<&'n str>) -> String {
        match &node.kind {
            NodeKind::Unary(UnaryOperator::Not, inner) => self.node(inner, bound),
            NodeKind::Binary(BinaryOperator::Equal, left, right) => {
                self.binary(BinaryOperator::NotEqual, left, right, bound)
            }
            NodeKind::Binary(BinaryOperator::NotEqual, left, right) => {
                self.binary(BinaryOperator::Equal, left, right, bound)
            }
            _ => format!("!{}", self.node(node, bound)),
        }
    }

    fn binary<'n>(
        &self,
        operator: BinaryOperator,
        left: &'n Node,
        right: &'n Node,
        bound: &mut Vec<&'n str>,
    ) -> String {
        use BinaryOperator as O;
        let symbol = operator.symbol();
        match operator {
            O::And | O::Or => {
                let mut parts = Vec::new();
                self.parts(operator, left, bound, &mut parts);
                self.parts(operator, right, bound, &mut parts);
                parts.sort();
                parts.dedup();
                match parts.len() {
                    1 => parts.remove(0),
                    _ => format!("({})", parts.join(&format!(" {symbol} "))),
                }
            }
            O::Equal | O::NotEqual => {
                let mut sides = [self.node(left, bound), self.node(right, bound)];
                sides.sort();
                format!("({})", sides.join(&format!(" {symbol} ")))
            }
            O::Greater => format!("({} < {})", self.node(right, bound), self.node(left, bound)),
            O::GreaterOrEqual => format!("({} <= {})", self.node(right, bound), self.node(left, bound)),
            O::In => {
                let list = match &right.kind {
                    NodeKind::List(items) => {
                        let mut items = self.all(items, bound);
                        items.sort();
                        items.dedup();
                        format!("[{}]", items.join(", "))
                    }
                    _ => self.node(right, bound),
                };
                format!("({} in {list})", self.node(left, bound))
            }
            _ => format!("({} {symbol} {})", self.node(left, bound), self.node(right, bound)),
        }
    }

    /// What `&&` or `||` joins, however it is bracketed.
    fn parts<'n>(&self, operator: BinaryOperator, node: &'n Node, bound: &mut Vec<&'n str>, parts: &mut Vec<String>) {
        match &node.kind {
            NodeKind::Binary(of, left, right) if *of == operator => {
                self.parts(operator, left, bound, parts);
                self.parts(operator, right, bound, parts);
            }
            _ => parts.push(self.node(node, bound)),
        }
    }
}

/// A decimal without the zeros that say nothing.
fn decimal(text: &str) -> String {
    if text.contains(['e', 'E']) || !text.contains('.') {
        return text.to_owned();
    }
    text.trim_end_matches('0').trim_end_matches('.').to_owned()
}
