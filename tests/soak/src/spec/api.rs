//! The top of a spec.

use specwright::ast::table::{API, PLACES};

use super::class::{Class, Form};
use super::parameter::Part;
use super::{Maker, words};
use crate::Node;

impl Maker {
    pub(super) fn api(mut self) -> Node {
        let mut entries = vec![
            ("api".to_owned(), Node::text(words::api(&mut self.dice))),
            ("documents".to_owned(), self.documents()),
        ];
        // What nothing else names is covered by this.
        let sections = self.sections.iter().map(|section| Node::text(*section)).collect();
        entries.push(("source".to_owned(), Node::List(sections)));
        self.errata = if self.dice.percent(40) { self.names(2, words::own) } else { Vec::new() };
        if self.dice.percent(25) {
            self.versions = vec!["v1".to_owned(), "v1.1".to_owned(), "2".to_owned()];
            entries.push(("versions".to_owned(), self.version_list()));
        }
        entries.push(("server".to_owned(), self.server()));
        entries.push(("auth".to_owned(), self.auth(false)));
        if self.dice.percent(40) {
            self.catalogues = self.names(1, words::own);
        }
        for (key, part) in [("client", Part::Client), ("headers", Part::Client)] {
            if self.dice.percent(20) {
                let names = self.names(2, words::header);
                let parameters = self.parameters(part, names);
                if key == "client" {
                    self.counted.extend(parameters.members.iter().map(|member| member.name.clone()));
                }
                entries.push((key.to_owned(), Node::Map(parameters.nodes)));
            }
        }
        self.plan();
        let types = self.types();
        if self.dice.percent(25) {
            entries.push(("responses".to_owned(), self.shared_responses()));
        }
        entries.push(("types".to_owned(), types));
        entries.push(("operations".to_owned(), self.operations()));
        if !self.catalogues.is_empty() {
            entries.push(("errors".to_owned(), self.error_texts()));
        }
        if !self.errata.is_empty() {
            entries.push(("errata".to_owned(), self.list_of_errata(&entries)));
        }
        let own = ["errata", "types", "operations", "errors", "versions", "responses", "client", "headers"];
        let before = entries.len();
        self.decorate(&API, &mut entries, &Class::Other);
        let added = entries.split_off(before);
        for (name, value) in added.into_iter().filter(|(name, _)| !own.contains(&name.as_str())) {
            let value = match name.as_str() {
                "specwright" => Node::text("1"),
                "accepted" => self.accepted(),
                "recorded" => Node::map([("p", Node::map([("s", Node::text("0123456789abcdef"))]))]),
                _ => value,
            };
            entries.push((name, value));
        }
        Node::Map(entries)
    }

    /// Accepted changes: of nodes that may or may not be there.
    fn accepted(&mut self) -> Node {
        let mut entry = vec![
            ("id", Node::text("field-removed")),
            ("node", Node::text("types.T.a")),
            ("from", Node::text("a `b`\n*/")),
            ("to", Node::raw("null")),
            ("reason", Node::text(words::sentence(&mut self.dice))),
        ];
        if self.dice.percent(50) {
            entry.push(("until", Node::text("2026-11-30")));
        }
        Node::List(vec![Node::Map(entry.into_iter().map(|(name, value)| (name.to_owned(), value)).collect())])
    }

    fn documents(&mut self) -> Node {
        let mut sections = vec![("s".to_owned(), Node::text("First words"))];
        let form = self.dice.below(4);
        if form < 2 {
            self.sections.push("p / t");
        }
        match form {
            0 => sections.push(("t".to_owned(), Node::text("Second words here"))),
            1 => sections
                .push(("t".to_owned(), Node::map([("starts", Node::text("First words")), ("nth", Node::raw(2))]))),
            2 => sections.push((
                "t".to_owned(),
                Node::map([("starts", Node::text("Third")), ("excused", Node::text(words::sentence(&mut self.dice)))]),
            )),
            _ => {}
        }
        let mut page = vec![
            ("title".to_owned(), Node::text(words::sentence(&mut self.dice))),
            ("retrieved".to_owned(), Node::text("2026-11-20")),
            ("sections".to_owned(), Node::Map(sections)),
        ];
        if let Some(kind) = PLACES.iter().find(|place| place.name == "a document") {
            self.decorate(kind, &mut page, &Class::Other);
        }
        Node::map([("p", Node::Map(page))])
    }

    fn version_list(&mut self) -> Node {
        let list = Node::List(self.versions.iter().map(|version| Node::text(version.clone())).collect());
        let kind = PLACES.iter().find(|place| place.name == "versions").filter(|_| self.dice.percent(50));
        let Some(kind) = kind else { return list };
        let mut entries = vec![("list".to_owned(), list)];
        self.decorate(kind, &mut entries, &Class::Other);
        Node::Map(entries)
    }

    fn server(&mut self) -> Node {
        let version = if self.versions.is_empty() { "" } else { "/{version}" };
        let url = format!("https://api.example.com{version}/x");
        let kind = PLACES.iter().find(|place| place.name == "a server");
        let mut entries = match self.dice.below(4) {
            0 => return Node::text(url),
            1 => vec![("url".to_owned(), Node::text(url))],
            _ => {
                let given =
                    self.dice.pick(&["base_url", "self", "host", "client", "build", "transport", "type", "address"]);
                let mut entries = vec![("given".to_owned(), Node::text(given))];
                if !version.is_empty() || self.dice.percent(30) {
                    entries.push(("then".to_owned(), Node::text(format!("/api{version}"))));
                }
                entries
            }
        };
        let own = ["url", "given", "then"];
        if let Some(kind) = kind {
            let before = entries.len();
            self.decorate(kind, &mut entries, &Class::Other);
            let added = entries.split_off(before);
            entries.extend(added.into_iter().filter(|(name, _)| !own.contains(&name.as_str())));
        }
        Node::Map(entries)
    }

    fn shared_responses(&mut self) -> Node {
        let mut responses = Vec::new();
        for status in ["400", "4XX", "500", "default"] {
            if self.dice.percent(40) {
                let ty = match self.dice.below(4) {
                    0 => "none".to_owned(),
                    1 => "undocumented".to_owned(),
                    _ => self.named().0,
                };
                responses.push((status.to_owned(), self.response(&ty)));
            }
        }
        Node::Map(responses)
    }

    /// Operations, and one for each type that no other sends or returns.
    fn operations(&mut self) -> Node {
        let count = 1 + self.dice.below(3);
        let mut operations = Vec::new();
        for name in self.names(count, words::operation) {
            operations.push((name, self.operation()));
        }
        let text = Node::Map(operations.clone()).print().text;
        let unused: Vec<(usize, String)> = self
            .types
            .iter()
            .map(|ty| ty.name.clone())
            .enumerate()
            .filter(|(_, name)| {
                !text.split(|c: char| !c.is_ascii_alphanumeric() && c != '_' && c != '-').any(|word| word == name)
            })
            .collect();
        for (at, name) in unused {
            let value = Node::text(name.clone());
            let is_pairs = self.types[at].form == Form::Pairs;
            let result = if is_pairs || self.dice.percent(40) { Node::text("none") } else { value.clone() };
            let operation = Node::map([
                ("doc", Node::text("Sends it.")),
                ("put", Node::text(format!("/unused/{at}"))),
                ("body", value),
                ("responses", Node::map([("200", result)])),
            ]);
            operations.push((format!("unused.n{at}"), operation));
        }
        for (at, name) in self.problems.clone().into_iter().enumerate() {
            let operation = Node::map([
                ("doc", Node::text("Fails.")),
                ("delete", Node::text(format!("/problem/{at}"))),
                ("responses", Node::map([("200", Node::text("none")), ("409", Node::text(name))])),
            ]);
            operations.push((format!("problem.n{at}"), operation));
        }
        Node::Map(operations)
    }

    fn error_texts(&mut self) -> Node {
        let Some(kind) = PLACES.iter().find(|place| place.name == "an error text") else {
            return Node::Map(Vec::new());
        };
        let mut catalogues = Vec::new();
        for name in self.catalogues.clone() {
            let count = 1 + self.dice.below(3);
            let mut texts = Vec::new();
            for id in self.names(count, words::own) {
                let mut entries = vec![("id".to_owned(), Node::text(id))];
                // What stands in angle brackets is a capture.
                let text = words::sentence(&mut self.dice).replace(['<', '>'], "");
                let text = if text.trim().is_empty() { "Busy".to_owned() } else { text };
                if self.dice.percent(40) {
                    let (capture, ty) = (self.dice.pick(&["x", "thing-id", "self", "type"]), self.scalar().0);
                    entries.push(("documented-text".to_owned(), Node::text(format!("{text} <{capture}> end"))));
                    entries.push(("captures".to_owned(), Node::map([(capture, Node::text(ty))])));
                } else {
                    entries.push(("documented-text".to_owned(), Node::text(text)));
                }
                self.decorate(kind, &mut entries, &Class::Other);
                if entries.len() > 2 && entries[2].0 != "captures" {
                    entries.retain(|(name, _)| name != "captures");
                }
                if let Some(entry) = entries.iter_mut().find(|(name, _)| name == "status") {
                    entry.1 = Node::raw(self.dice.pick(&["400", "409", "500"]));
                }
                texts.push(Node::Map(entries));
            }
            catalogues.push((name, Node::List(texts)));
        }
        Node::Map(catalogues)
    }

    fn list_of_errata(&mut self, entries: &[(String, Node)]) -> Node {
        let Some(kind) = PLACES.iter().find(|place| place.name == "an erratum") else { return Node::List(Vec::new()) };
        let mut places = vec!["server".to_owned()];
        for (top, value) in entries {
            if let (true, Node::Map(inner)) = (["types", "operations"].contains(&top.as_str()), value) {
                places.extend(inner.iter().map(|(name, _)| format!("{top}.{name}")));
                for (name, value) in inner {
                    if let Some(Node::Map(fields)) = value.get("fields") {
                        let bare = |field: &str| field.trim_end_matches(['!', '?']).to_owned();
                        places.extend(fields.iter().map(|(field, _)| format!("{top}.{name}.{}", bare(field))));
                    }
                }
            }
        }
        let mut errata = Vec::new();
        for id in self.errata.clone() {
            let at = places[self.dice.below(places.len())].clone();
            let mut entries = vec![
                ("id".to_owned(), Node::text(id)),
                ("at".to_owned(), Node::List(vec![Node::text(at)])),
                ("says".to_owned(), Node::text(words::sentence(&mut self.dice))),
                ("readings".to_owned(), Node::List(vec![Node::text("one"), Node::text("a `b`\n*/")])),
                ("taken".to_owned(), Node::text("one")),
                ("why".to_owned(), Node::text(words::sentence(&mut self.dice))),
            ];
            self.decorate(kind, &mut entries, &Class::Other);
            errata.push(Node::Map(entries));
        }
        Node::List(errata)
    }
}
