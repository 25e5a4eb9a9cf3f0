//! A place in a line that is read.

use super::super::super::Ident;
use super::Read;

/// A place in a line.
pub(super) struct Cursor<'a> {
    line: &'a str,
    at: usize,
}

impl<'a> Cursor<'a> {
    pub(super) const fn new(line: &'a str) -> Self {
        Self { line, at: 0 }
    }

    pub(super) const fn column(&self) -> usize {
        self.at + 1
    }

    fn rest(&self) -> &'a str {
        self.line.get(self.at..).unwrap_or_default()
    }

    /// Whether this text follows.
    pub(super) fn at(&self, text: &str) -> bool {
        self.rest().starts_with(text)
    }

    /// Passes over this text if it follows.
    pub(super) fn eat(&mut self, text: &str) -> bool {
        let is = self.at(text);
        self.at += if is { text.len() } else { 0 };
        is
    }

    pub(super) fn expect(&mut self, text: &'static str) -> Read<()> {
        if self.eat(text) { Ok(()) } else { Err(text) }
    }

    pub(super) fn end(&self) -> Read<()> {
        if self.rest().is_empty() { Ok(()) } else { Err("the end of the line") }
    }

    pub(super) fn ident(&mut self) -> Read<Ident> {
        let start = self.at;
        self.eat("r#");
        let rest = self.rest();
        let length = rest.find(|c: char| c != '_' && !c.is_alphanumeric()).unwrap_or(rest.len());
        if length == 0 {
            return Err("a name");
        }
        self.at += length;
        Ok(Ident::known(self.line.get(start..self.at).unwrap_or_default()))
    }

    /// Names with `::` between.
    pub(super) fn path(&mut self) -> Read<String> {
        let start = self.at;
        self.ident()?;
        while self.at("::") && !self.at("::*") {
            self.expect("::")?;
            self.ident()?;
        }
        Ok(self.line.get(start..self.at).unwrap_or_default().to_owned())
    }

    /// One item or more.
    pub(super) fn separated<T>(&mut self, separator: &str, mut item: impl FnMut(&mut Self) -> Read<T>) -> Read<Vec<T>> {
        let mut items = vec![item(self)?];
        while self.eat(separator) {
            items.push(item(self)?);
        }
        Ok(items)
    }

    /// A list in angle brackets.
    pub(super) fn arguments<T>(&mut self, item: impl FnMut(&mut Self) -> Read<T>) -> Read<Vec<T>> {
        self.expect("<")?;
        let items = self.separated(", ", item)?;
        self.expect(">")?;
        Ok(items)
    }
}
