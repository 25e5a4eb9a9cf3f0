//! Reads an expression by operator precedence (Pratt); every node keeps its exact range in the spec.

use std::ops::Range;

use super::lexer;
use super::syntax::{DEEPEST, RULE_SYNTAX, RULE_TOO_DEEP, RULE_UNSUPPORTED};
use super::token::{RESERVED, Token, TokenKind};
use crate::diagnostic::{Check, Diagnostic};
use crate::model::{BinaryOperator, Node, NodeKind, UnaryOperator};
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
    tokens: Vec<Token>,
    at: usize,
    depth: usize,
    pub(super) findings: Vec<Diagnostic>,
    map: &'a dyn Fn(Range<usize>) -> Span,
}

impl Parser<'_> {
    fn whole(&mut self) -> Result<Part, Stop> {
        if self.peek().kind == TokenKind::End {
            return Err(self.wrong(
                &RULE_SYNTAX,
                self.peek().range,
                "the expression is empty",
                "write a condition, or leave the key out",
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
            let message = "`!` and `-` do not stand side by side";
            return Err(self.wrong(&RULE_SYNTAX, self.peek().range, message, "numbers take `-`, conditions take `!`"));
        }
        let operand = self.unary()?;
        self.depth -= 1;
        let range = start..operand.range.end;
        self.node(NodeKind::Unary(operator, Box::new(operand.node)), range, operand.height)
    }

    /// Whether a sign stands here that belongs to the number behind it.
    fn negative_number(&self) -> bool {
        let next = self.tokens.get(self.at + 1).map(|token| &token.kind);
        matches!(next, Some(TokenKind::Integer(_) | TokenKind::Decimal(_)))
    }

    fn postfix(&mut self) -> Result<Part, Stop> {
        let mut part = self.primary()?;
        loop {
            if self.take(".") {
                self.refuse_optional()?;
                part = self.member(part)?;
            } else if self.take("[") {
                self.refuse_optional()?;
                let index = self.expression()?;
                let end = self.expect("]", "`]`")?;
                let (range, height) = (part.range.start..end, part.height.max(index.height));
                part = self.node(NodeKind::Index(Box::new(part.node), Box::new(index.node)), range, height)?;
            } else {
                return Ok(part);
            }
        }
    }

    fn refuse_optional(&mut self) -> Result<(), Stop> {
        if self.peek().kind != TokenKind::Symbol("?") {
            return Ok(());
        }
        let help = "leave the `?` out: a member of what is absent reads as `null`";
        Err(self.wrong(&RULE_UNSUPPORTED, self.peek().range, "optional syntax is not supported", help))
    }

    fn member(&mut self, of: Part) -> Result<Part, Stop> {
        let token = self.peek();
        let (name, quoted) = match token.kind {
            TokenKind::Word(name) if matches!(name.as_str(), "true" | "false" | "null") => {
                return Err(self.needs_backticks(&name));
            }
            TokenKind::Symbol("in") => return Err(self.needs_backticks("in")),
            TokenKind::Word(name) => (name, false),
            TokenKind::Quoted(name) => (name, true),
            _ => return Err(self.unexpected("the name of a member or function")),
        };
        self.advance();
        let name = Spanned::new(name, self.span(token.range.clone()));
        if !quoted && self.take("(") {
            return self.method(of, name);
        }
        let (range, height) = (of.range.start..token.range.end, of.height);
        self.node(NodeKind::Member(Box::new(of.node), name), range, height)
    }

    fn needs_backticks(&mut self, name: &str) -> Stop {
        let help = format!("write it in backticks: `` .`{name}` ``");
        self.wrong(&RULE_SYNTAX, self.peek().range, format!("`{name}` is a word of the language"), &help)
    }

    fn primary(&mut self) -> Result<Part, Stop> {
        let token = self.peek();
        let kind = match token.kind {
            TokenKind::Symbol("-") => return self.signed_number(),
            TokenKind::Integer(value) => match i64::try_from(value) {
                Ok(value) => NodeKind::Integer(value),
                Err(_) => return Err(self.too_large(token.range)),
            },
            TokenKind::Decimal(text) => NodeKind::Decimal(text),
            TokenKind::String(text) => NodeKind::String(text),
            TokenKind::Word(word) => return self.word(&word),
            TokenKind::Symbol("(") => {
                self.advance();
                let inner = self.expression()?;
                let end = self.expect(")", "`)`")?;
                return Ok(Part { range: token.range.start..end, ..inner });
            }
            TokenKind::Symbol("[") => return self.list(),
            TokenKind::Symbol("{") => {
                let help = "compare the members one by one";
                return Err(self.wrong(
                    &RULE_UNSUPPORTED,
                    token.range,
                    "maps written in place are not supported",
                    help,
                ));
            }
            TokenKind::Symbol(".") => {
                let help = "leave the dot out: names begin with `this` or `context`";
                return Err(self.wrong(&RULE_UNSUPPORTED, token.range, "a leading dot is not supported", help));
            }
            _ => return Err(self.unexpected("a value")),
        };
        self.advance();
        self.node(kind, token.range, 0)
    }

    fn signed_number(&mut self) -> Result<Part, Stop> {
        let start = self.peek().range.start;
        self.advance();
        let token = self.peek();
        let range = start..token.range.end;
        let kind = match token.kind {
            TokenKind::Integer(value) => match 0i64.checked_sub_unsigned(value) {
                Some(value) => NodeKind::Integer(value),
                None => return Err(self.too_large(range)),
            },
            TokenKind::Decimal(text) => NodeKind::Decimal(format!("-{text}")),
            _ => return Err(self.unexpected("a number")),
        };
        self.advance();
        self.node(kind, range, 0)
    }

    fn too_large(&mut self, range: Range<usize>) -> Stop {
        let help = "write a number that fits 64 bits, or one with a fraction: `1.0e30`";
        self.wrong(&RULE_SYNTAX, range, "the whole number does not fit 64 bits", help)
    }

    fn word(&mut self, word: &str) -> Result<Part, Stop> {
        let range = self.peek().range;
        if RESERVED.contains(&word) {
            let help = "begin with `this`, `context` or the variable of a macro";
            return Err(self.wrong(&RULE_SYNTAX, range, format!("`{word}` is a word of the language"), help));
        }
        self.advance();
        let kind = match word {
            "null" => NodeKind::Null,
            "true" => NodeKind::Boolean(true),
            "false" => NodeKind::Boolean(false),
            _ if self.take("(") => {
                return self.global(Spanned::new(word.to_owned(), self.span(range.clone())), range.start);
            }
            _ => NodeKind::Variable(word.to_owned()),
        };
        self.node(kind, range, 0)
    }

    fn list(&mut self) -> Result<Part, Stop> {
        let start = self.peek().range.start;
        self.advance();
        let (items, height, end) = self.sequence("]", true)?;
        self.node(NodeKind::List(items), start..end, height)
    }

    /// Expressions with commas between them up to a bracket: they, the height of the highest, the end.
    pub(super) fn sequence(
        &mut self,
        close: &'static str,
        comma_at_end: bool,
    ) -> Result<(Vec<Node>, usize, usize), Stop> {
        let (mut items, mut height) = (Vec::new(), 0);
        while self.peek().kind != TokenKind::Symbol(close) {
            self.refuse_optional()?;
            let item = self.expression()?;
            height = height.max(item.height);
            items.push(item.node);
            if !self.take(",") {
                break;
            }
            if !comma_at_end && self.peek().kind == TokenKind::Symbol(close) {
                return Err(self.unexpected("a value"));
            }
        }
        let end = self.expect(close, &format!("`,` or `{close}`"))?;
        Ok((items, height, end))
    }

    pub(super) fn node(&mut self, kind: NodeKind, range: Range<usize>, below: usize) -> Result<Part, Stop> {
        if below >= DEEPEST {
            return Err(self.too_deep(range));
        }
        Ok(Part { node: Node { kind, span: self.span(range.clone()) }, range, height: below + 1 })
    }

    fn enter(&mut self) -> Result<(), Stop> {
        self.depth += 1;
        if self.depth > DEEPEST {
            return Err(self.too_deep(self.peek().range));
        }
        Ok(())
    }

    fn too_deep(&mut self, range: Range<usize>) -> Stop {
        let message = format!("the expression nests deeper than {DEEPEST}");
        self.wrong(&RULE_TOO_DEEP, range, message, "split it into several rules")
    }

    pub(super) fn span(&self, range: Range<usize>) -> Span {
        (self.map)(range)
    }

    fn peek(&self) -> Token {
        // The last token is `End`, and nothing advances past it.
        self.tokens[self.at.min(self.tokens.len() - 1)].clone()
    }

    fn advance(&mut self) {
        self.at += 1;
    }

    fn take(&mut self, symbol: &str) -> bool {
        let found =
            matches!(&self.tokens[self.at.min(self.tokens.len() - 1)].kind, TokenKind::Symbol(it) if *it == symbol);
        if found {
            self.advance();
        }
        found
    }

    fn expect(&mut self, symbol: &'static str, wanted: &str) -> Result<usize, Stop> {
        let end = self.peek().range.end;
        if self.take(symbol) { Ok(end) } else { Err(self.unexpected(wanted)) }
    }

    pub(super) fn wrong(
        &mut self,
        check: &'static Check,
        range: Range<usize>,
        message: impl Into<String>,
        help: &str,
    ) -> Stop {
        self.findings.push(Diagnostic::new(check, self.span(range), message).help(help));
        Stop
    }

    fn unexpected(&mut self, wanted: &str) -> Stop {
        let token = self.peek();
        let help = match &token.kind {
            TokenKind::Word(word) => match word.to_lowercase().as_str() {
                "and" => Some("write `&&`"),
                "or" => Some("write `||`"),
                "not" => Some("write `!`"),
                "is" => Some("write `==`"),
                _ => None,
            },
            TokenKind::Symbol("{") => {
                let help = "compare the members one by one";
                return self.wrong(&RULE_UNSUPPORTED, token.range, "objects written in place are not supported", help);
            }
            TokenKind::Symbol("==") => Some("write `==`, two signs"),
            _ => None,
        };
        let message = format!("expected {wanted}, found {}", token.kind.shown());
        let finding = Diagnostic::new(&RULE_SYNTAX, self.span(token.range), message);
        self.findings.push(finding.maybe_help(help.map(str::to_owned)));
        Stop
    }
}
