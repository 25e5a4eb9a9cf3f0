//! Operations.

use specwright::ast::table::{OPERATION, PLACES};

use super::class::{Class, Form, Member};
use super::parameter::Part;
use super::{Maker, words};
use crate::Node;

const FAILURES: &[&str] = &["400", "401", "404", "409", "422", "429", "4XX", "500", "503", "5XX", "default"];

impl Maker {
    pub(super) fn operation(&mut self) -> Node {
        let (path, parameters, mut scope) = self.path();
        let method = self.dice.pick(&["get", "get", "post", "put", "patch", "delete", "head", "options"]);
        let mut entries = vec![
            ("doc".to_owned(), Node::text(words::sentence(&mut self.dice))),
            (method.to_owned(), Node::text(path)),
        ];
        if !parameters.is_empty() {
            entries.push(("path".to_owned(), Node::Map(parameters)));
        }
        for (key, part, name) in [
            ("query", Part::Query, words::member as fn(&mut crate::Dice) -> String),
            ("headers", Part::Header, words::header),
        ] {
            let count = self.dice.below(5).saturating_sub(2);
            let parameters = {
                let names = self.names(count, name);
                self.parameters(part, names)
            };
            if !parameters.nodes.is_empty() {
                entries.push((key.to_owned(), Node::Map(parameters.nodes)));
                scope.extend(parameters.members);
            }
        }
        if ["post", "put", "patch"].contains(&method) || self.dice.percent(8) {
            let (body, class) = self.body();
            entries.push(("body".to_owned(), body));
            scope.push(Member { name: "body".to_owned(), class });
        }
        let has_bodies = method != "head" || self.dice.percent(5);
        let result = if has_bodies { self.result() } else { self.bodiless().to_owned() };
        entries.push(("responses".to_owned(), self.responses(&result, has_bodies)));
        self.extras(&mut entries, &result, &scope);
        let class = Class::Object(scope);
        self.decorate(&OPERATION, &mut entries, &class);
        Node::Map(entries)
    }

    /// A path and its parameters: entries and members.
    fn path(&mut self) -> (String, Vec<(String, Node)>, Vec<Member>) {
        let count = self.dice.below(3);
        let mut names = self.names(count, words::member);
        names.retain(|name| !name.contains(['{', '}', '/', '?', '#', ' ', '\n', '\r']));
        let mut path =
            format!("/{}", self.dice.pick(&["a", "things", "v1.0/things", "a-b_c~d", "x:run", "größe", "%41"]));
        // Different in each operation, since two of the same method and path are refused.
        path.push_str(&self.dice.below(1000).to_string());
        for name in &names {
            path.push_str(&format!("/{{{name}}}"));
        }
        let parameters = self.parameters(Part::Path, names);
        (path, parameters.nodes, parameters.members)
    }

    fn body(&mut self) -> (Node, Class) {
        let (text, class) = self.message();
        if self.dice.percent(70) {
            return (Node::text(text), class);
        }
        let mut entries = vec![("type".to_owned(), Node::text(text))];
        if let Some(kind) = PLACES.iter().find(|place| place.name == "a body") {
            self.decorate(kind, &mut entries, &Class::Other);
        }
        (Node::Map(entries), class)
    }

    /// A type of a body: mostly a named one.
    fn message(&mut self) -> (String, Class) {
        if self.dice.percent(75) { self.named() } else { self.ty(2) }
    }

    fn result(&mut self) -> String {
        match self.dice.below(6) {
            0 => "none".to_owned(),
            1 => "undocumented".to_owned(),
            _ => self.message().0,
        }
    }

    /// What is said where HTTP has no body.
    fn bodiless(&mut self) -> &'static str {
        self.dice.pick(&["none", "none", "undocumented"])
    }

    fn responses(&mut self, result: &str, has_bodies: bool) -> Node {
        let is_bodiless = ["none", "undocumented"].contains(&result);
        let statuses: &[&str] = if is_bodiless { &["200", "201", "2XX", "204"] } else { &["200", "201", "2XX"] };
        let status = self.dice.pick(statuses);
        let mut responses = vec![(status.to_owned(), self.response(result))];
        if self.dice.percent(15) && status == "200" {
            responses.push(("202".to_owned(), Node::text(result)));
        }
        let mut failures = FAILURES.to_vec();
        self.dice.shuffle(&mut failures);
        let count = self.dice.below(5).saturating_sub(1);
        for status in &failures[..count] {
            let value = if *status == "404" && self.dice.percent(40) {
                Node::map([("type", Node::text("none")), ("means", Node::text("absent"))])
            } else {
                let ty = if has_bodies { self.result() } else { self.bodiless().to_owned() };
                self.response(&ty)
            };
            responses.push(((*status).to_owned(), value));
        }
        Node::Map(responses)
    }

    /// A response with that type.
    pub(super) fn response(&mut self, ty: &str) -> Node {
        if self.dice.percent(60) {
            return Node::text(ty);
        }
        let mut entries = vec![("type".to_owned(), Node::text(ty))];
        if let Some(kind) = PLACES.iter().find(|place| place.name == "a response") {
            self.decorate(kind, &mut entries, &Class::Other);
            entries.retain(|(name, _)| name != "means");
        }
        Node::Map(entries)
    }

    /// What depends on parameters and result.
    fn extras(&mut self, entries: &mut Vec<(String, Node)>, result: &str, scope: &[Member]) {
        let is_wanted = |maker: &Self, name| !maker.absent.contains(&("an operation", name));
        if is_wanted(self, "rules") && self.dice.percent(60) && !scope.is_empty() {
            let class = Class::Object(scope.to_vec());
            entries.extend(self.rules_with_context(&class));
        }
        if is_wanted(self, "auth") && self.dice.percent(40) {
            entries.push(("auth".to_owned(), self.auth(true)));
        }
        let members = self.members_of(result);
        let has = |name: &str| members.iter().any(|member| member.name == name);
        if has("synced") {
            if self.dice.percent(60) {
                self.paginate(entries);
            }
            if self.dice.percent(60) {
                let wait = self.wait();
                entries.push(("wait".to_owned(), Node::map([(words::own(&mut self.dice), wait)])));
            }
        }
        if is_wanted(self, "examples") && self.dice.percent(60) {
            let entry = |wanted| entries.iter().find(|(name, _)| name == wanted).map(|(_, entry)| entry);
            let success = match entry("responses") {
                Some(Node::Map(responses)) => responses.first().and_then(|(status, _)| status.parse().ok()),
                _ => None,
            };
            let request = entry("body").cloned();
            entries.extend(self.operation_examples((result, success.unwrap_or(200)), request.as_ref()));
        }
    }

    fn paginate(&mut self, entries: &mut Vec<(String, Node)>) {
        let query = [("page", "integer"), ("size", "int32"), ("offset", "integer"), ("cursor", "string")];
        let mut paging = vec![("items".to_owned(), Node::text("items"))];
        let mut parameters = Vec::new();
        for (name, ty) in query {
            if name == "page" || self.dice.percent(50) {
                paging.push((name.to_owned(), Node::text(name)));
                parameters.push((name.to_owned() + "?", Node::text(ty)));
            }
        }
        for name in ["more", "total", "next"] {
            if self.dice.percent(50) {
                paging.push((name.to_owned(), Node::text(name)));
            }
        }
        entries.retain(|(name, _)| name != "query");
        entries.push(("query".to_owned(), Node::Map(parameters)));
        entries.push(("paginate".to_owned(), Node::Map(paging)));
    }

    fn wait(&mut self) -> Node {
        let mut entries = if self.dice.percent(50) {
            let mut entries = vec![("until".to_owned(), Node::map([("status", Node::List(vec![Node::text("Done")]))]))];
            if self.dice.percent(60) {
                entries.push(("while".to_owned(), Node::map([("status", Node::text("open"))])));
            }
            entries
        } else {
            vec![("changed".to_owned(), Node::text("synced"))]
        };
        if self.dice.percent(50) {
            entries.push(("not-after".to_owned(), Node::text("expiresAt")));
        }
        let place = |name: &str| PLACES.iter().find(|place| place.name == name);
        if let Some(kind) = place("an interval").filter(|_| self.dice.percent(80)) {
            let every = self.block(kind, &Class::Other);
            entries.push(("every".to_owned(), every));
        }
        if let Some(kind) = place("a wait") {
            let own = ["until", "while", "changed", "not-after", "every"];
            let before = entries.len();
            self.decorate(kind, &mut entries, &Class::Other);
            let added = entries.split_off(before);
            entries.extend(added.into_iter().filter(|(name, _)| !own.contains(&name.as_str())));
        }
        Node::Map(entries)
    }

    /// A payload of the request, or else of the result, which comes with that status, if its type has one that surely fits.
    fn operation_examples(&mut self, (result, success): (&str, u16), request: Option<&Node>) -> Option<(String, Node)> {
        let request = match request {
            Some(Node::Text(ty)) => self.payload(ty),
            _ => None,
        };
        let (key, body) = match request {
            Some(body) => ("request", body),
            None => ("response", self.payload(result)?),
        };
        let kind = PLACES.iter().find(|place| place.name == "an example of an operation")?;
        let mut entries =
            vec![("name".to_owned(), Node::text(words::own(&mut self.dice))), (key.to_owned(), Node::text(body))];
        if key == "response" && self.dice.percent(30) {
            entries.push(("status".to_owned(), Node::raw(success)));
        }
        if let Some(erratum) = self.errata.first().filter(|_| self.dice.percent(40)) {
            entries[1].1 = Node::text("not JSON {");
            entries.push(("breaks".to_owned(), Node::text(erratum.clone())));
            entries.push(("mended".to_owned(), Node::text(body)));
        }
        let fixed = ["request", "response", "breaks", "mended", "status"];
        let before = entries.len();
        self.decorate(kind, &mut entries, &Class::Other);
        let added = entries.split_off(before);
        entries.extend(added.into_iter().filter(|(name, _)| !fixed.contains(&name.as_str())));
        Some(("examples".to_owned(), Node::List(vec![Node::Map(entries)])))
    }

    /// JSON that a type holds without loss, whatever its bounds are.
    fn payload(&self, ty: &str) -> Option<&'static str> {
        let is = |form: Form| self.types.iter().any(|named| named.name == ty && named.form == form);
        Some(match ty {
            "json" => "{\"a\": [1, 2.50]}",
            "string" => "\"a\"",
            "integer" | "int32" | "int64" => "12",
            "boolean" => "false",
            other if other.starts_with("list<") || is(Form::List) => "[]",
            other if other.starts_with("map<") || is(Form::Map) => "{}",
            _ => return None,
        })
    }
}
