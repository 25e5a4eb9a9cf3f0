//! Auth schemes.

use specwright::ast::table::PLACES;

use super::class::Class;
use super::{Maker, words};
use crate::Node;

impl Maker {
    /// The value of `auth`; schemes of an operation are given with each call.
    pub(super) fn auth(&mut self, of_operation: bool) -> Node {
        match self.dice.below(8) {
            0 => return Node::text("undocumented"),
            1..=3 => return Node::text("none"),
            _ => {}
        }
        let count = 1 + self.dice.below(2);
        let mut schemes = Vec::new();
        for name in self.names(count, words::own) {
            let (key, value) = match self.dice.below(5) {
                0 => ("header", Node::text(words::header(&mut self.dice))),
                1 => ("query", Node::text(words::member(&mut self.dice))),
                2 => ("bearer", Node::text(self.dice.pick(&["JWT", "opaque", "a\nb"]))),
                3 => ("basic", Node::text(words::sentence(&mut self.dice))),
                _ => ("clientCertificate", Node::text("tls")),
            };
            let mut entries = vec![(key.to_owned(), value)];
            if of_operation {
                entries.push(("per".to_owned(), Node::text("call")));
            }
            if let Some(kind) = PLACES.iter().find(|place| place.name == "an auth scheme") {
                let others = ["header", "query", "bearer", "basic", "clientCertificate"];
                self.decorate(kind, &mut entries, &Class::Other);
                let is_certificate = key == "clientCertificate";
                entries.retain(|(name, _)| {
                    (name == key || !others.contains(&name.as_str())) && !(is_certificate && name == "per")
                });
            }
            if !of_operation {
                self.counted.push(name.clone());
            }
            schemes.push((name + self.mark(), Node::Map(entries)));
        }
        Node::Map(schemes)
    }
}
