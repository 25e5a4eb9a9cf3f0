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
        // Most of these send the header `Authorization`, which only one of them can.
        let mut is_taken = false;
        for name in self.names(count, words::own) {
            let kind = match self.dice.below(6) {
                2..=4 if is_taken && !self.dice.percent(10) => 0,
                kind => kind,
            };
            is_taken |= (2..=4).contains(&kind);
            let (key, value) = match kind {
                0 => ("header", Node::text(words::header(&mut self.dice))),
                1 => ("query", Node::text(words::member(&mut self.dice))),
                2 => ("bearer", Node::text(self.dice.pick(&["JWT", "opaque", "a\nb"]))),
                3 => ("basic", Node::text(words::sentence(&mut self.dice))),
                4 => ("oauth2", self.oauth2()),
                _ => ("clientCertificate", Node::text("tls")),
            };
            let mut entries = vec![(key.to_owned(), value)];
            if of_operation {
                entries.push(("per".to_owned(), Node::text("call")));
            }
            if let Some(kind) = PLACES.iter().find(|place| place.name == "an auth scheme") {
                let others = ["header", "query", "bearer", "basic", "oauth2", "clientCertificate"];
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

    /// A flow by which tokens are fetched.
    fn oauth2(&mut self) -> Node {
        let flow = PLACES.iter().find(|place| place.name == "a flow of client credentials");
        let flow = flow.map_or(Node::Map(Vec::new()), |place| self.block(place, &Class::Other));
        Node::map([("clientCredentials".to_owned(), flow)])
    }

    /// The address of a token endpoint.
    pub(super) fn token_url(&mut self) -> Node {
        Node::text(self.dice.pick(&[
            "https://login.example.com/token",
            "https://login.example.com:8443/token?v=1.0",
            "https://login.example.com/{tenant}/oauth2/{client_id}/token",
            "https://{region}.login.example.com/{type}/token",
            "https://{a}-{a}.login.example.com/{b-c}%20/.{fn}",
        ]))
    }
}
