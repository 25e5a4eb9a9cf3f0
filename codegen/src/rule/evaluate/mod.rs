//! Evaluates a condition over a value, by the functions that compiled conditions call.

mod call;
mod comprehension;
mod data;
mod operator;
#[cfg(test)]
mod tests;
mod typed;

use specwright_semantics as semantics;

pub use data::Data;

use self::typed::{boolean, number, settled, text};
use super::Typed;
use crate::model::{NodeKind, UnaryOperator};

/// The answer depends on what is not given: `context`, `this` of a constant, the match of a pattern.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Unknown;

/// A value or null, if it can be told.
pub type Answer = Result<Option<Data>, Unknown>;

/// Evaluates a condition. Without `this`, what depends on it is unknown.
///
/// # Errors
///
/// [`Unknown`] if the answer depends on what is not given, or an operand is of a kind that the checks refuse.
pub fn evaluate(condition: &Typed, this: Option<&Data>) -> Answer {
    Evaluation { this, bound: Vec::new() }.value(condition)
}

/// Whether a condition is true of a value; `None` if it gives null or cannot be told.
#[must_use]
pub fn holds(condition: &Typed, this: &Data) -> Option<bool> {
    match evaluate(condition, Some(this)) {
        Ok(Some(Data::Boolean(value))) => Some(value),
        _ => None,
    }
}

struct Evaluation<'a> {
    this: Option<&'a Data>,
    /// The variables of macros, innermost last.
    bound: Vec<(&'a str, Answer)>,
}

impl<'a> Evaluation<'a> {
    fn value(&mut self, node: &'a Typed) -> Answer {
        let value = match &node.kind {
            NodeKind::Null => None,
            NodeKind::Boolean(value) => Some(Data::Boolean(*value)),
            NodeKind::Integer(value) => Some(Data::Number((*value).into())),
            NodeKind::Decimal(text) => semantics::Number::parse(text).map(Data::Number),
            NodeKind::String(text) => Some(Data::Text(text.clone())),
            NodeKind::List(items) => {
                let items = items.iter().map(|item| self.value(item)).collect::<Result<_, _>>()?;
                Some(Data::List(items))
            }
            NodeKind::Variable(name) => self.variable(name)?,
            NodeKind::Member(of, name) => self.value(of)?.and_then(|of| of.member(name).cloned().flatten()),
            NodeKind::Has(of, name) => {
                let there = semantics::has(self.value(of)?, |of| of.member(name).is_some());
                there.map(Data::Boolean)
            }
            NodeKind::Index(of, at) => self.index(of, at)?,
            NodeKind::Unary(UnaryOperator::Not, of) => semantics::not(boolean(of, self.value(of)?)?).map(Data::Boolean),
            NodeKind::Unary(UnaryOperator::Negate, of) => {
                semantics::negate(number(of, self.value(of)?)?).map(Data::Number)
            }
            NodeKind::Binary(operator, left, right) => self.binary(*operator, left, right)?,
            NodeKind::Conditional(condition, yes, no) => {
                let condition = boolean(condition, self.value(condition)?)?;
                match condition {
                    Some(true) => self.value(yes)?,
                    Some(false) => self.value(no)?,
                    None => None,
                }
            }
            NodeKind::Call { receiver, function, arguments } => self.call(receiver.as_deref(), function, arguments)?,
            NodeKind::Comprehension { function, range, variable, body } => {
                self.comprehension(*function, range, variable, body)?
            }
        };
        settled(value, &node.value)
    }

    fn variable(&self, name: &str) -> Answer {
        if let Some((_, value)) = self.bound.iter().rev().find(|(bound, _)| *bound == name) {
            return value.clone();
        }
        if name == "this" { self.this.cloned().map(Some).ok_or(Unknown) } else { Err(Unknown) }
    }

    fn index(&mut self, of: &'a Typed, at: &'a Typed) -> Answer {
        let (value, index) = (self.value(of)?, self.value(at)?);
        Ok(match value {
            Some(Data::List(items)) => semantics::nth(Some(items), number(at, index)?),
            Some(of @ Data::Object(_)) => text(at, index)?.and_then(|name| of.member(&name).cloned().flatten()),
            None => None,
            Some(_) => return Err(Unknown),
        })
    }
}
