//! Reads an expression by operator precedence (Pratt); every node keeps its exact range in the spec.

use std::ops::Range;

use super::lexer;
use super::node::{BinaryOperator, Node, NodeKind, UnaryOperator};
use super::syntax::{RULE_SYNTAX, RULE_TOO_DEEP};
use super::token::{Token, TokenKind};
use crate::diagnostic::Diagnostic;
use crate::source::{Span, Spanned};

/// Reads an expression. `map` turns a range of bytes in the text into a place in the spec.
///
/// # Errors
///
/// Everything that is wrong with its form; never empty.
pub fn parse(text: &Spanned<String>, map: impl Fn(Range<usize>) -> Span) -> Result<Node, Vec<Diagnostic>> {
    let (tokens, findings) = lexer::tokens(&text.value, &map);
    let mut parser = Parser { tokens, at: 0, depth: 0, findings, map: &map };
    // Once a token was wrong, what the grammar says of the rest is mostly noise.
    let wrong_tokens = !parser.findings.is_empty();
    let parsed = parser.whole();
    match parsed {
        Ok(part) if parser.findings.is_empty() => Ok(part.node),
        _ => {
            if wrong_tokens {
                parser.findings.retain(|finding| finding.check.id != RULE_TOO_DEEP.id);
            }
            Err(parser.findings)
        }
    }
}

/// A finding was pushed; there is no sense in reading on.
pub(super) struct Stop;

/// A node with its bytes, parentheses included, and the height of its tree.
pub(super) struct Part {
    pub(super) node: Node,
    pub(super) range: Range<usize>,
    pub(super) height: usize,
}

pub(super) struct Parser<'a> {
    pub(super) tokens: Vec<Token>,
    pub(super) at: usize,
    pub(super) depth: usize,
    pub(super) findings: Vec<Diagnostic>,
    pub(super) map: &'a dyn Fn(Range<usize>) -> Span,
}

impl Parser<'_> {
    fn whole(&mut self) -> Result<Part, Stop> {
        if self.peek().kind == TokenKind::End {
            return Err(self.wrong(
                &RULE_SYNTAX,
                self.peek().range,
                "the expression is empty",
                "write a condition, or remove the key",
            ));
        }
        let part = self.expression()?;
        if self.peek().kind == TokenKind::End { Ok(part) } else { Err(self.unexpected("an operator or the end")) }
    }

    pub(super) fn expression(&mut self) -> Result<Part, Stop> {
        self.enter()?;
        let condition = self.binary(1)?;
        let part = if self.take("?") {
            let yes = self.binary(1)?;
            self.expect(":", "the `:` of `? :`; another `? :` in between stands in parentheses")?;
            let no = self.expression()?;
            let range = condition.range.start..no.range.end;
            let height = condition.height.max(yes.height).max(no.height);
            let kind = NodeKind::Conditional(Box::new(condition.node), Box::new(yes.node), Box::new(no.node));
            self.node(kind, range, height)?
        } else {
            condition
        };
        self.depth -= 1;
        Ok(part)
    }

    fn binary(&mut self, lowest: u8) -> Result<Part, Stop> {
        let mut left = self.unary()?;
        while let Some((operator, level)) = self.operator().filter(|(_, level)| *level >= lowest) {
            self.advance();
            let right = self.binary(level + 1)?;
            let range = left.range.start..right.range.end;
            let height = left.height.max(right.height);
            left = self.node(NodeKind::Binary(operator, Box::new(left.node), Box::new(right.node)), range, height)?;
        }
        Ok(left)
    }

    fn operator(&self) -> Option<(BinaryOperator, u8)> {
        use BinaryOperator as B;
        let TokenKind::Symbol(symbol) = self.peek().kind else { return None };
        Some(match symbol {
            "||" => (B::Or, 1),
            "&&" => (B::And, 2),
            "==" => (B::Equal, 3),
            "!=" => (B::NotEqual, 3),
            "<" => (B::Less, 3),
            "<=" => (B::LessOrEqual, 3),
            ">" => (B::Greater, 3),
            ">=" => (B::GreaterOrEqual, 3),
            "in" => (B::In, 3),
            "+" => (B::Add, 4),
            "-" => (B::Subtract, 4),
            "*" => (B::Multiply, 5),
            "/" => (B::Divide, 5),
            "%" => (B::Remainder, 5),
            _ => return None,
        })
    }

    fn unary(&mut self) -> Result<Part, Stop> {
        let start = self.peek().range.start;
        let operator = match self.peek().kind {
            TokenKind::Symbol("!") => UnaryOperator::Not,
            TokenKind::Symbol("-") if self.negative_number() => return self.postfix(),
            TokenKind::Symbol("-") => UnaryOperator::Negate,
            _ => return self.postfix(),
        };
        self.enter()?;
        self.advance();
        let other = if operator == UnaryOperator::Not { "-" } else { "!" };
        if self.peek().kind == TokenKind::Symbol(other) && !self.negative_number() {
            let message = "`!` and `-` cannot be combined";
            return Err(self.wrong(&RULE_SYNTAX, self.peek().range, message, "numbers take `-`, conditions take `!`"));
        }
        let operand = self.unary()?;
        self.depth -= 1;
        let range = start..operand.range.end;
        self.node(NodeKind::Unary(operator, Box::new(operand.node)), range, operand.height)
    }
}
