//! Values of a class, as they stand in a spec.

use super::class::Class;
use super::{Maker, words};
use crate::Node;

impl Maker {
    /// A value that fits, if the class has one that can be written down.
    pub(super) fn literal(&mut self, class: &Class) -> Option<Node> {
        Some(match class {
            Class::Text => Node::text(words::value(&mut self.dice)),
            Class::Integer => Node::raw(self.dice.pick(&["0", "1", "-1", "7", "25", "100"])),
            Class::Number => Node::raw(self.dice.pick(&["0", "1.50", "-2", "0.1", "1e2", "12345678901234567890.5"])),
            Class::Boolean => Node::raw(self.dice.percent(50)),
            Class::Uuid => Node::text("6f1c1b1e-0000-4000-8000-000000000000"),
            Class::Date => Node::text("2026-01-31"),
            Class::Time => Node::text("2026-01-31T00:00:00Z"),
            Class::Enum(values) => {
                let values: Vec<&str> = values.iter().map(String::as_str).collect();
                if values.is_empty() {
                    return None;
                }
                let value = self.dice.pick(&values).to_owned();
                if value.parse::<i64>().is_ok() { Node::raw(value) } else { Node::text(value) }
            }
            Class::List(item) if self.dice.percent(60) => Node::List(vec![self.literal(item)?]),
            Class::List(_) => Node::List(Vec::new()),
            Class::Map(item) if self.dice.percent(60) => {
                Node::map([(words::member(&mut self.dice), self.literal(item)?)])
            }
            Class::Map(_) => Node::Map(Vec::new()),
            Class::Json => self.anything(),
            Class::Object(_) | Class::Other => return None,
        })
    }

    /// Any JSON.
    pub(super) fn anything(&mut self) -> Node {
        match self.dice.below(9) {
            0 => Node::raw("null"),
            1 => Node::raw(true),
            2 => Node::raw("123456789012345678901234567890"),
            3 => Node::raw("1.50"),
            4 => Node::List(vec![Node::raw(1), Node::text("a")]),
            5 => Node::map([(words::member(&mut self.dice), Node::raw(1))]),
            6 => Node::raw(self.dice.pick(&["0", "-0", "1", "0.0", "1e3"])),
            _ => Node::text(words::value(&mut self.dice)),
        }
    }
}
