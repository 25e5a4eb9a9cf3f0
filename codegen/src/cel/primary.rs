//! Reads what operators stand between: literals, names, brackets, and what follows them after a dot or in `[]`.

use super::node::{Node, NodeKind};
use super::parser::{Parser, Part, Stop};
use super::syntax::{RULE_SYNTAX, RULE_UNSUPPORTED};
use super::token::{RESERVED, TokenKind};
use crate::source::Spanned;

impl Parser<'_> {
    /// Whether a sign stands here that belongs to the number behind it.
    pub(super) fn negative_number(&self) -> bool {
        let next = self.tokens.get(self.at + 1).map(|token| &token.kind);
        matches!(next, Some(TokenKind::Integer(_) | TokenKind::Decimal(_)))
    }

    pub(super) fn postfix(&mut self) -> Result<Part, Stop> {
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
                let kind = match index.node.kind {
                    // A name in quotes says what a name behind a dot says, and can have any characters.
                    NodeKind::String(name) => {
                        NodeKind::Member(Box::new(part.node), Spanned::new(name, index.node.span))
                    }
                    _ => NodeKind::Index(Box::new(part.node), Box::new(index.node)),
                };
                part = self.node(kind, range, height)?;
            } else {
                return Ok(part);
            }
        }
    }

    fn refuse_optional(&mut self) -> Result<(), Stop> {
        if self.peek().kind != TokenKind::Symbol("?") {
            return Ok(());
        }
        let help = "remove the `?`: a member of an absent value reads as `null`";
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
        self.wrong(&RULE_SYNTAX, self.peek().range, format!("`{name}` is a reserved word"), &help)
    }

    fn primary(&mut self) -> Result<Part, Stop> {
        let token = self.peek();
        let kind = match token.kind {
            TokenKind::Symbol("-") => return self.signed_number(),
            TokenKind::Integer(value) => match i64::try_from(value) {
                Ok(value) => NodeKind::Integer(value),
                Err(_) => NodeKind::Decimal(value.to_string()),
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
                return Err(self.wrong(&RULE_UNSUPPORTED, token.range, "map literals are not supported", help));
            }
            TokenKind::Symbol(".") => {
                let help = "remove the dot: names begin with `this` or `context`";
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
                None => NodeKind::Decimal(format!("-{value}")),
            },
            TokenKind::Decimal(text) => NodeKind::Decimal(format!("-{text}")),
            _ => return Err(self.unexpected("a number")),
        };
        self.advance();
        self.node(kind, range, 0)
    }

    fn word(&mut self, word: &str) -> Result<Part, Stop> {
        let range = self.peek().range;
        if RESERVED.contains(&word) {
            let help = "begin with `this`, `context` or the variable of a macro";
            return Err(self.wrong(&RULE_SYNTAX, range, format!("`{word}` is a reserved word"), help));
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
}
