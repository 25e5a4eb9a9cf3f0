//! Cuts the text of an expression into tokens; goes on behind a mistake, so that all are shown.

use std::ops::Range;

use super::quoted;
use super::syntax::{RULE_SYNTAX, RULE_UNSUPPORTED};
use super::token::{SYMBOLS, Token, TokenKind};
use crate::diagnostic::{Check, Diagnostic};
use crate::source::Span;

const MAX_FINDINGS: usize = 20;

/// The tokens of a text, closed by [`TokenKind::End`], and what was wrong with it.
pub(super) fn tokens(text: &str, map: &dyn Fn(Range<usize>) -> Span) -> (Vec<Token>, Vec<Diagnostic>) {
    let mut lexer = Lexer { text, at: 0, tokens: Vec::new(), findings: Vec::new(), map };
    // Text that is no expression at all would only repeat itself.
    while lexer.at < text.len() && lexer.findings.len() < MAX_FINDINGS {
        lexer.next();
    }
    lexer.push(TokenKind::End, text.len());
    (lexer.tokens, lexer.findings)
}

struct Lexer<'a> {
    text: &'a str,
    at: usize,
    tokens: Vec<Token>,
    findings: Vec<Diagnostic>,
    map: &'a dyn Fn(Range<usize>) -> Span,
}

impl<'a> Lexer<'a> {
    fn rest(&self) -> &'a str {
        &self.text[self.at..]
    }

    fn push(&mut self, kind: TokenKind, end: usize) {
        self.tokens.push(Token { kind, range: self.at..end });
        self.at = end;
    }

    fn wrong(&mut self, check: &'static Check, range: Range<usize>, message: impl Into<String>, help: &str) {
        self.findings.push(Diagnostic::new(check, (self.map)(range), message).help(help));
    }

    fn next(&mut self) {
        let rest = self.rest();
        let Some(first) = rest.chars().next() else { return };
        let digit_at = |at: usize| rest.as_bytes().get(at).is_some_and(u8::is_ascii_digit);
        if first.is_ascii_whitespace() {
            self.at += 1;
        } else if rest.starts_with("//") {
            self.at += rest.find('\n').unwrap_or(rest.len());
        } else if digit_at(0) || (first == '.' && digit_at(1)) {
            self.number();
        } else if first == '"' || first == '\'' {
            self.string(self.at, false);
        } else if first.is_ascii_alphabetic() || first == '_' {
            self.word();
        } else if first == '`' {
            self.quoted_name();
        } else if let Some(symbol) = SYMBOLS.into_iter().find(|symbol| rest.starts_with(symbol)) {
            self.push(TokenKind::Symbol(symbol), self.at + symbol.len());
        } else {
            self.stray(first);
        }
    }

    fn stray(&mut self, first: char) {
        let range = self.at..self.at + first.len_utf8();
        let help = match first {
            '=' => "write `==` to compare",
            '&' => "write `&&` for and",
            '|' => "write `||` for or",
            '“' | '”' | '„' | '‘' | '’' => "write straight quotes: `\"…\"` or `'…'`",
            '≤' => "write `<=`",
            '≥' => "write `>=`",
            '≠' => "write `!=`",
            _ => {
                "names consist of ASCII letters, digits and `_`; write any other name in brackets: `this['@odata.type']`"
            }
        };
        // A mistyped operator stands for the one that was meant, so that the rest can still be read.
        let meant = match first {
            '=' => Some("=="),
            '&' => Some("&&"),
            '|' => Some("||"),
            _ => None,
        };
        self.wrong(&RULE_SYNTAX, range.clone(), format!("unexpected `{}`", first.escape_debug()), help);
        match meant {
            Some(symbol) => self.push(TokenKind::Symbol(symbol), range.end),
            None => self.at = range.end,
        }
    }

    fn word(&mut self) {
        let rest = self.rest();
        let length = rest.find(|letter: char| !letter.is_ascii_alphanumeric() && letter != '_').unwrap_or(rest.len());
        let word = &rest[..length];
        let quote_follows = rest[length..].starts_with(['"', '\'']);
        match (word, quote_follows) {
            ("r" | "R", true) => self.string(self.at + 1, true),
            ("b" | "B" | "rb" | "rB" | "Rb" | "RB" | "br" | "bR" | "Br" | "BR", true) => {
                let start = self.at;
                self.wrong(
                    &RULE_UNSUPPORTED,
                    start..start + length,
                    "bytes are not supported",
                    "write a string: `\"…\"`",
                );
                self.string(start + length, word.len() == 2);
            }
            ("in", _) => self.push(TokenKind::Symbol("in"), self.at + length),
            _ => self.push(TokenKind::Word(word.into()), self.at + length),
        }
    }

    fn quoted_name(&mut self) {
        let rest = &self.rest()[1..];
        let allowed = |letter: char| letter.is_ascii_alphanumeric() || "_.-/ ".contains(letter);
        let length = rest.find(|letter: char| !allowed(letter)).unwrap_or(rest.len());
        match rest[length..].chars().next() {
            Some('`') if length > 0 => {}
            Some(stray) if stray != '`' && rest.contains('`') => return self.misquoted_name(rest, stray),
            _ => {
                let end = self.at + 1 + length;
                let help = "a name in backticks is not empty and ends with a backtick";
                self.wrong(&RULE_SYNTAX, self.at..end, "unterminated name in backticks", help);
                self.push(TokenKind::Quoted(rest[..length].into()), end);
                return;
            }
        }
        self.push(TokenKind::Quoted(rest[..length].into()), self.at + length + 2);
    }

    /// A name in backticks that holds what cannot stand there. It is read whole, so that the rest says nothing on it.
    fn misquoted_name(&mut self, rest: &str, stray: char) {
        let name = rest.split('`').next().unwrap_or_default();
        let end = self.at + name.len() + 2;
        let message = format!("a name in backticks cannot hold `{}`", stray.escape_debug());
        let help = if name.contains(['\'', '\\']) || name.chars().any(char::is_control) {
            "write it in brackets, as a text: `this['X-Tenant']`".to_owned()
        } else {
            format!("write it in brackets, without the dot before it: `['{name}']`")
        };
        self.wrong(&RULE_SYNTAX, self.at..end, message, &help);
        self.push(TokenKind::Quoted(name.into()), end);
    }

    /// A string whose quote stands at `quote`; the token begins at the prefix, if there is one.
    fn string(&mut self, quote: usize, raw: bool) {
        let read = quoted::read(self.text, quote, raw);
        for mistake in read.mistakes {
            self.wrong(&RULE_SYNTAX, mistake.range, mistake.message, mistake.help);
        }
        self.push(TokenKind::String(read.value), read.end);
    }

    fn number(&mut self) {
        let rest = self.rest();
        let bytes = rest.as_bytes();
        let digits = |from: usize| bytes[from..].iter().take_while(|byte| byte.is_ascii_digit()).count();
        let hexadecimal = rest.get(2..).map_or(0, |text| text.bytes().take_while(u8::is_ascii_hexdigit).count());
        let (kind, length) = if rest.starts_with("0x") && hexadecimal > 0 {
            let length = 2 + hexadecimal;
            (u128::from_str_radix(&rest[2..length], 16).ok().map(whole_number), length)
        } else {
            let mut length = digits(0);
            let mut whole = true;
            if bytes.get(length) == Some(&b'.') && bytes.get(length + 1).is_some_and(u8::is_ascii_digit) {
                length += 1 + digits(length + 1);
                whole = false;
            }
            if matches!(bytes.get(length), Some(b'e' | b'E')) {
                let sign = usize::from(matches!(bytes.get(length + 1), Some(b'+' | b'-')));
                let exponent = bytes.get(length + 1 + sign).map_or(0, |_| digits(length + 1 + sign));
                if exponent > 0 {
                    length += 1 + sign + exponent;
                    whole = false;
                }
            }
            let text = &rest[..length];
            // The zero before a point that stands first is filled in, as every other reader of numbers wants it.
            let zero = if text.starts_with('.') { "0" } else { "" };
            let kind = match whole {
                true => Some(text.parse().map_or_else(|_| TokenKind::Decimal(text.to_owned()), TokenKind::Integer)),
                false => Some(TokenKind::Decimal(format!("{zero}{text}"))),
            };
            (kind, length)
        };
        let start = self.at;
        if kind.is_none() {
            let help = "write it as a decimal number";
            self.wrong(&RULE_SYNTAX, start..start + length, "the hexadecimal number does not fit 128 bits", help);
        }
        self.push(kind.unwrap_or(TokenKind::Integer(0)), start + length);
        self.number_end();
    }

    /// What must not follow a number without a blank.
    fn number_end(&mut self) {
        let rest = self.rest();
        let length = rest.find(|letter: char| !letter.is_ascii_alphanumeric() && letter != '_').unwrap_or(rest.len());
        let tail = &rest[..length];
        let range = self.at..self.at + length;
        if matches!(tail, "u" | "U") {
            self.wrong(&RULE_UNSUPPORTED, range, "unsigned numbers are not supported", "write the number without `u`");
        } else if !tail.is_empty() {
            self.wrong(
                &RULE_SYNTAX,
                range,
                format!("a number is followed directly by `{tail}`"),
                "put a space or an operator between them",
            );
        }
        self.at += length;
    }
}

/// Whole numbers beyond 64 bits are numbers as those with a fraction are.
fn whole_number(value: u128) -> TokenKind {
    u64::try_from(value).map_or_else(|_| TokenKind::Decimal(value.to_string()), TokenKind::Integer)
}
