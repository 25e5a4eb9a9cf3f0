//! Parameters: what can be written as text.

use super::class::{Class, Form, Member};
use super::{Maker, words};
use crate::Node;

/// A map of parameters, and what conditions may say of them.
pub struct Parameters {
    pub nodes: Vec<(String, Node)>,
    pub members: Vec<Member>,
}

/// Where parameters stand.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Part {
    Path,
    Query,
    Header,
    /// Headers that are given to the client, or that every call has.
    Client,
}

impl Maker {
    pub(super) fn parameters(&mut self, part: Part, names: Vec<String>) -> Parameters {
        let mut found = Parameters { nodes: Vec::new(), members: Vec::new() };
        for name in names {
            let (node, class) = self.parameter(part);
            let mark = if part == Part::Path { "" } else { self.mark() };
            found.nodes.push((name.clone() + mark, node));
            found.members.push(Member { name, class });
        }
        found
    }

    /// Whether a named type can be written as text.
    fn is_text(&self, name: &str) -> bool {
        let class = self.types.iter().find(|ty| ty.name == name).map(|ty| &ty.class);
        !matches!(class, None | Some(Class::Json | Class::Other))
    }

    /// A scalar that can be written as text; of the client one that has no form to be checked.
    fn text_scalar(&mut self, part: Part) -> (String, Class) {
        loop {
            let (word, class) = self.scalar();
            let is_checked = matches!(word.as_str(), "uri" | "email" | "date" | "date-time");
            if class != Class::Json && !(part == Part::Client && is_checked) || self.dice.percent(2) {
                return (word, class);
            }
        }
    }

    fn parameter(&mut self, part: Part) -> (Node, Class) {
        let (text, class) = match self.one_of(&[Form::Newtype, Form::Enum]) {
            Some(name) if part != Part::Client && self.is_text(&name) && self.dice.percent(30) => {
                let class = self.types.iter().find(|ty| ty.name == name).map_or(Class::Other, |ty| ty.class.clone());
                (name, class)
            }
            _ => self.text_scalar(part),
        };
        let is_list = part == Part::Query && self.dice.percent(15);
        let mut entries = if is_list {
            let join = self.dice.pick(&["comma", "repeat", "space", "pipe", "brackets"]);
            vec![("list".to_owned(), Node::text(text)), ("join".to_owned(), Node::text(join))]
        } else {
            match self.dice.below(10) {
                0 => vec![("const".to_owned(), Node::text(words::value(&mut self.dice)))],
                1 => vec![(
                    "enum".to_owned(),
                    Node::List(self.names(3, words::value).into_iter().map(Node::Text).collect()),
                )],
                2 => vec![("type".to_owned(), Node::text("string | integer"))],
                _ if self.dice.percent(50) => return (Node::text(text), class),
                _ => vec![("type".to_owned(), Node::text(text))],
            }
        };
        let class = if is_list {
            Class::List(Box::new(class))
        } else if entries[0].0 == "type" {
            class
        } else {
            Class::Other
        };
        // A constraint on a header of the client would never be checked.
        let about = if part == Part::Client { &Class::Other } else { &class };
        if let Some(kind) = specwright::ast::table::PLACES.iter().find(|place| place.name == "a field") {
            self.decorate(kind, &mut entries, about);
        }
        // No path has an empty part, so that such a call could never be made.
        let is_empty = |entry: &(String, Node)| entry.0 == "pattern" && entry.1 == Node::text("^$");
        entries.retain(|entry| part != Part::Path || !is_empty(entry));
        let is_header = matches!(part, Part::Header | Part::Client);
        let can_be_made = matches!(class, Class::Text | Class::Uuid) && !self.absent.contains(&("a field", "generate"));
        if is_header && can_be_made && self.dice.percent(50) {
            entries.push(("generate".to_owned(), Node::text(self.dice.pick(&["call", "attempt"]))));
        }
        (Node::Map(entries), class)
    }
}
