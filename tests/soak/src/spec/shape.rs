//! Fills a place with keywords of the table, by what is known of each or else by its shape.

use specwright::ast::keyword::{KeyForm, Keyword, MapKind, Shape};

use super::class::Class;
use super::{Maker, words};
use crate::Node;

/// What is being filled.
pub struct Around<'a> {
    /// Its keywords until now.
    pub entries: &'a [(String, Node)],
    /// What its values are.
    pub class: &'a Class,
}

impl Maker {
    /// Adds keywords of a place to those that are there.
    pub(super) fn decorate(&mut self, kind: &'static MapKind, entries: &mut Vec<(String, Node)>, class: &Class) {
        for keyword in kind.keywords() {
            let is_there = entries.iter().any(|(name, _)| name == keyword.name);
            if is_there || self.absent.contains(&(kind.name, keyword.name)) || !self.dice.percent(30) {
                continue;
            }
            if let Some(value) = self.keyword(kind, keyword, &Around { entries, class }) {
                entries.push((keyword.name.to_owned(), value));
            }
        }
    }

    /// A place with what it requires and some of the rest.
    pub(super) fn block(&mut self, kind: &'static MapKind, class: &Class) -> Node {
        let mut entries = Vec::new();
        for keyword in kind.keywords().filter(|keyword| keyword.required) {
            if let Some(value) = self.keyword(kind, keyword, &Around { entries: &entries, class }) {
                entries.push((keyword.name.to_owned(), value));
            }
        }
        self.decorate(kind, &mut entries, class);
        Node::Map(entries)
    }

    fn keyword(&mut self, kind: &'static MapKind, keyword: &'static Keyword, around: &Around<'_>) -> Option<Node> {
        match self.facet(kind, keyword, around) {
            Some(value) => value,
            None => self.shape(&keyword.shape),
        }
    }

    /// A value of that shape.
    fn shape(&mut self, shape: &'static Shape) -> Option<Node> {
        Some(match shape {
            Shape::Text => Node::text(words::sentence(&mut self.dice)),
            Shape::Verbatim => Node::text(words::own(&mut self.dice)),
            Shape::Count => Node::raw(1 + self.dice.below(5)),
            Shape::Boolean => Node::raw(self.dice.percent(50)),
            Shape::Date => Node::text("2026-11-20"),
            Shape::Literal => self.literal(&Class::Json)?,
            Shape::Number => Node::raw(self.dice.below(9)),
            Shape::Type => Node::text(self.ty(1).0),
            Shape::Expression => Node::text("this != null"),
            Shape::Source => self.source(),
            Shape::Word(words) => Node::text(self.dice.pick(words)),
            Shape::List(item) => Node::List(vec![self.shape(item)?]),
            Shape::OneOrMore(item) if self.dice.percent(50) => Node::List(vec![self.shape(item)?]),
            Shape::OneOrMore(item) => self.shape(item)?,
            Shape::Map(form, value) => Node::Map(vec![(self.key(*form), self.shape(value)?)]),
            Shape::Block(kind) if kind().name == "a field" => self.field().0,
            Shape::Block(kind) => self.block(kind(), &Class::Other),
            Shape::ByKind { scalar, map, list } => {
                let mut forms: Vec<&'static Shape> = [scalar, map, list].into_iter().flatten().copied().collect();
                self.dice.shuffle(&mut forms);
                self.shape(forms.first()?)?
            }
        })
    }

    fn key(&mut self, form: KeyForm) -> String {
        match form {
            KeyForm::Name => words::own(&mut self.dice),
            KeyForm::Wire => words::member(&mut self.dice),
            KeyForm::Marked => words::member(&mut self.dice) + self.mark(),
            KeyForm::Status => "200".to_owned(),
            KeyForm::Operation => words::operation(&mut self.dice),
            KeyForm::Value => words::value(&mut self.dice),
        }
    }

    pub(super) fn source(&mut self) -> Node {
        Node::text(self.dice.pick(&self.sections.clone()))
    }
}
