//! Moves through the tokens, makes nodes within the depth that is allowed, and says what was expected.

use std::ops::Range;

use super::node::{Node, NodeKind};
use super::parser::{Parser, Part, Stop};
use super::syntax::{MAX_DEPTH, RULE_SYNTAX, RULE_TOO_DEEP, RULE_UNSUPPORTED};
use super::token::{Token, TokenKind};
use crate::diagnostic::{Check, Diagnostic};
use crate::source::Span;

impl Parser<'_> {
    pub(super) fn node(&mut self, kind: NodeKind, range: Range<usize>, below: usize) -> Result<Part, Stop> {
        if below >= MAX_DEPTH {
            return Err(self.too_deep(range));
        }
        Ok(Part { node: Node { kind, span: self.span(range.clone()), value: () }, range, height: below + 1 })
    }

    pub(super) fn enter(&mut self) -> Result<(), Stop> {
        self.depth += 1;
        if self.depth > MAX_DEPTH {
            return Err(self.too_deep(self.peek().range));
        }
        Ok(())
    }

    fn too_deep(&mut self, range: Range<usize>) -> Stop {
        let message = format!("the expression is nested deeper than {MAX_DEPTH} levels");
        self.wrong(&RULE_TOO_DEEP, range, message, "split it into several rules")
    }

    pub(super) fn span(&self, range: Range<usize>) -> Span {
        (self.map)(range)
    }

    pub(super) fn peek(&self) -> Token {
        // The last token is `End`, and nothing advances past it.
        self.tokens[self.at.min(self.tokens.len() - 1)].clone()
    }

    pub(super) fn advance(&mut self) {
        self.at += 1;
    }

    pub(super) fn take(&mut self, symbol: &str) -> bool {
        let found =
            matches!(&self.tokens[self.at.min(self.tokens.len() - 1)].kind, TokenKind::Symbol(it) if *it == symbol);
        if found {
            self.advance();
        }
        found
    }

    pub(super) fn expect(&mut self, symbol: &'static str, wanted: &str) -> Result<usize, Stop> {
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

    pub(super) fn unexpected(&mut self, wanted: &str) -> Stop {
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
                return self.wrong(&RULE_UNSUPPORTED, token.range, "object literals are not supported", help);
            }
            TokenKind::Symbol("==") => Some("write `==`"),
            _ => None,
        };
        let message = format!("expected {wanted}, found {}", token.kind.shown());
        let finding = Diagnostic::new(&RULE_SYNTAX, self.span(token.range), message);
        self.findings.push(finding.maybe_help(help.map(str::to_owned)));
        Stop
    }
}
