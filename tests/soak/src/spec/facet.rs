//! What keywords need to make sense. `Some(None)` is a keyword that does not fit here; `None` one that its shape fills.

use specwright::ast::keyword::{Keyword, MapKind};
use specwright::ast::table::{EVIDENCE, constraint_names};

use super::class::Class;
use super::shape::Around;
use super::{Maker, words};
use crate::Node;

impl Maker {
    pub(super) fn facet(
        &mut self,
        kind: &'static MapKind,
        keyword: &'static Keyword,
        around: &Around<'_>,
    ) -> Option<Option<Node>> {
        // What says what a thing is was decided before.
        if IDENTITY.contains(&keyword.name) && ["a type", "a field"].contains(&kind.name) {
            return Some(None);
        }
        if kind.name == "an operation" && METHODS.contains(&keyword.name) {
            return Some(None);
        }
        let class = around.class;
        Some(match (kind.name, keyword.name) {
            ("an API", "evidence") => Some(Node::text(self.dice.pick(&EVIDENCE[..3]))),
            ("an API", "reference") => Some(Node::text(words::header(&mut self.dice))),
            // It is added where the members are known.
            ("a type", "problem") => None,
            ("an API" | "a section", _) | ("a choice", "else") | (_, "recorded") => return None,
            (_, "evidence") => self.evidence(around),
            (_, "errata") => self.some_errata(),
            (_, "since" | "removed") => self.version(),
            (_, "deprecated") if self.dice.percent(30) => Some(Node::raw(true)),
            ("a type" | "an operation", "context") => None,
            ("a type", "rules") => None,
            ("a type", "examples") => self.type_examples(class),
            ("a field", "join") => None,
            ("a field", "slot") => None,
            // It is added where a header is made.
            ("a field", "generate") => None,
            ("a field", "aliases") => Some(Node::text(words::member(&mut self.dice))),
            // What fits the type may still break a bound.
            ("a field", "default" | "example") if is_bound(around) && self.dice.percent(90) => None,
            ("a field", "default" | "example") => self.literal(class),
            ("a type" | "a field", "closed") => {
                around.entries.iter().any(|(name, _)| name == "enum").then(|| Node::raw(self.dice.percent(70)))
            }
            ("a type" | "a field", name) if constraint_names().any(|it| it == name) => self.constraint(name, around),
            (
                "an operation",
                "rules" | "paginate" | "wait" | "examples" | "path" | "query" | "headers" | "body" | "responses"
                | "auth",
            ) => None,
            ("a rate limit", "key") => {
                let keys: Vec<&str> = self.counted.iter().map(String::as_str).collect();
                let key = self.dice.pick(&keys).to_owned();
                Some(Node::text(key))
            }
            ("a flow of client credentials", "tokenUrl") => Some(self.token_url()),
            ("a flow of client credentials", "scopes") => {
                let scopes = ["a", "orders.read", "https://api.example.com/.default"];
                let first = self.dice.below(scopes.len());
                Some(Node::List(scopes[first..].iter().map(|scope| Node::text(*scope)).collect()))
            }
            ("a body" | "a response", "media") => Some(Node::text(self.dice.pick(&[
                "application/json",
                "application/problem+json",
                "text/json",
                "application/vnd.api+json",
            ]))),
            ("a response", "means") => None,
            ("a response", "errors") => self.catalogue(),
            ("a crate", "version") => Some(Node::text(self.dice.pick(&["0.1.0", "1.2.3-beta.1", "10.0.0+a"]))),
            ("a document", "file") => Some(Node::text(self.dice.pick(&["page.txt", "ä b.txt"]))),
            ("a document", "url") => Some(Node::text("https://example.com/docs#x")),
            ("an erratum", "source") => Some(self.source()),
            _ => return None,
        })
    }

    fn evidence(&mut self, around: &Around<'_>) -> Option<Node> {
        // What is contradicted needs an erratum at that very place.
        let word = if self.dice.percent(3) { "contradicted" } else { self.dice.pick(&EVIDENCE[..3]) };
        let facets: Vec<&str> = around.entries.iter().map(|(name, _)| name.as_str()).collect();
        if facets.is_empty() || self.dice.percent(60) {
            return Some(Node::text(word));
        }
        let facet = self.dice.pick(&facets).to_owned();
        Some(Node::map([(facet, Node::text(word))]))
    }

    fn some_errata(&mut self) -> Option<Node> {
        let ids: Vec<&str> = self.errata.iter().map(String::as_str).collect();
        if ids.is_empty() {
            return None;
        }
        let id = self.dice.pick(&ids).to_owned();
        Some(if self.dice.percent(50) { Node::text(id) } else { Node::List(vec![Node::text(id)]) })
    }

    pub(super) fn version(&mut self) -> Option<Node> {
        let versions: Vec<&str> = self.versions.iter().map(String::as_str).collect();
        if versions.is_empty() { None } else { Some(Node::text(self.dice.pick(&versions).to_owned())) }
    }

    fn catalogue(&mut self) -> Option<Node> {
        let names: Vec<&str> = self.catalogues.iter().map(String::as_str).collect();
        if names.is_empty() { None } else { Some(Node::text(self.dice.pick(&names).to_owned())) }
    }

    /// Payloads that a type of that kind holds without loss.
    fn type_examples(&mut self, class: &Class) -> Option<Node> {
        let body = match class {
            Class::Json => "{\"a\": [1, null]}",
            Class::Text => "\"a\"",
            Class::Integer => "123456",
            Class::Boolean => "true",
            Class::List(_) => "[]",
            Class::Map(_) => "{}",
            _ => return None,
        };
        let mut entries =
            vec![("name".to_owned(), Node::text(words::own(&mut self.dice))), ("body".to_owned(), Node::text(body))];
        if !self.errata.is_empty() && self.dice.percent(40) {
            let erratum = self.errata[0].clone();
            entries[1].1 = Node::text("{not JSON");
            entries.push(("breaks".to_owned(), Node::text(erratum)));
            if self.dice.percent(50) {
                entries.push(("mended".to_owned(), Node::text(body)));
            }
        }
        let kind = specwright::ast::table::PLACES.iter().find(|place| place.name == "an example of a type")?;
        for name in ["doc", "source", "evidence"] {
            let keyword = kind.keyword(name).filter(|_| self.dice.percent(15));
            let Some(keyword) = keyword else { continue };
            let value = match name {
                "doc" => Some(Node::text(words::sentence(&mut self.dice))),
                "source" => Some(self.source()),
                _ => Some(Node::text("example")),
            };
            entries.extend(value.map(|value| (keyword.name.to_owned(), value)));
        }
        if let Some(errata) = self.some_errata().filter(|_| self.dice.percent(15)) {
            entries.push(("errata".to_owned(), errata));
        }
        Some(Node::List(vec![Node::Map(entries)]))
    }
}

/// Keywords that say what a type or field is, and belong to what was said.
const IDENTITY: &[&str] =
    &["type", "list", "map", "enum", "const", "fields", "include", "union", "choice", "pairs", "cases"];

const METHODS: &[&str] = &["get", "post", "put", "patch", "delete", "head", "options"];

/// Whether constraints were added.
fn is_bound(around: &Around<'_>) -> bool {
    constraint_names().any(|bound| around.entries.iter().any(|(name, _)| name == bound))
}
