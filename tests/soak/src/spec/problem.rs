//! What errors say of themselves.

use specwright::ast::table::PLACES;

use super::class::Class;
use super::condition::{is_spoken, quoted, select};
use super::{Maker, words};
use crate::Node;

impl Maker {
    /// `problem:` of a type of which something can be named, and a note that an error has to have the type as its body.
    pub(super) fn some_problem(&mut self, at: usize, class: &Class) -> Option<(String, Node)> {
        let is_wanted = !self.absent.contains(&("a type", "problem")) && self.dice.percent(5);
        if !is_wanted || !matches!(class, Class::Object(_) | Class::List(_) | Class::Map(_) | Class::Json) {
            return None;
        }
        let kind = PLACES.iter().find(|place| place.name == "a problem")?;
        let mut entries = Vec::new();
        for keyword in kind.keywords() {
            if self.dice.percent(50) {
                let count = 1 + self.dice.below(3);
                let places: Option<Vec<Node>> = (0..count).map(|_| self.place(class).map(Node::Text)).collect();
                entries.push((keyword.name.to_owned(), Node::List(places?)));
            }
        }
        self.problems.push(self.types[at].name.clone());
        (!entries.is_empty()).then(|| ("problem".to_owned(), Node::Map(entries)))
    }

    /// The place of a value; `None` where nothing can be named.
    fn place(&mut self, class: &Class) -> Option<String> {
        let (mut path, mut class) = ("this".to_owned(), class.clone());
        // Any JSON has no end.
        for _ in 0..4 {
            (path, class) = match class {
                Class::Object(members) => {
                    let member = members.get(self.dice.below(members.len().max(1)))?;
                    (step(&path, &member.name), member.class.clone())
                }
                Class::List(item) => (format!("{path}[{}]", self.dice.below(3)), *item),
                Class::Map(value) => (step(&path, &words::member(&mut self.dice)), *value),
                Class::Json => (select(&path, "detail"), if self.dice.percent(50) { Class::Json } else { Class::Text }),
                _ => break,
            };
        }
        let short = path.strip_prefix("this.").filter(|_| self.dice.percent(70));
        Some(short.map_or_else(|| path.clone(), str::to_owned))
    }
}

/// A member of a value.
fn step(path: &str, name: &str) -> String {
    if is_spoken(name) { select(path, name) } else { format!("{path}[{}]", quoted(name)) }
}
