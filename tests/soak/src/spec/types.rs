//! Named types, members, values of enums.

use specwright::ast::table::{PLACES, TYPE, constraint_names};

use super::class::{Class, Form, Member, Named, SCALARS};
use super::{Maker, words};
use crate::Node;

/// Members by which an operation is paged or waited for.
const KNOWN: [(&str, &str, Class); 5] = [
    ("more", "boolean", Class::Boolean),
    ("total", "integer", Class::Integer),
    ("next", "string", Class::Text),
    ("expiresAt", "date-time", Class::Time),
    ("synced", "date-time", Class::Time),
];

impl Maker {
    /// Names and forms of types, before any of them is made, so that each can name each.
    pub(super) fn plan(&mut self) {
        let count = 2 + self.dice.below(5);
        for name in self.names(count, words::type_name) {
            let form = Form::any(&mut self.dice);
            let class = match form {
                Form::List => Class::List(Box::new(Class::Other)),
                Form::Map => Class::Map(Box::new(Class::Other)),
                Form::Object | Form::Pairs => Class::Object(Vec::new()),
                Form::Newtype | Form::Enum => Class::Text,
                _ => Class::Other,
            };
            self.types.push(Named { name, form, class });
        }
        // What unions and includes need.
        if self.one_of(&[Form::Object]).is_none() {
            self.types[0].form = Form::Object;
            self.types[0].class = Class::Object(Vec::new());
        }
    }

    /// The types, by name. Those that others ask about come first.
    pub(super) fn types(&mut self) -> Node {
        let mut order: Vec<usize> = (0..self.types.len()).collect();
        order.sort_by_key(|at| !matches!(self.types[*at].form, Form::Newtype | Form::Enum | Form::Const));
        let mut made = Vec::new();
        for at in order {
            let (node, class) = self.named_type(at);
            self.types[at].class = class;
            self.made.push(self.types[at].name.clone());
            made.push((self.types[at].name.clone(), node));
        }
        Node::Map(made)
    }

    fn named_type(&mut self, at: usize) -> (Node, Class) {
        let form = self.types[at].form;
        let (mut entries, class) = match form {
            Form::Object | Form::Pairs => self.object(form),
            Form::Newtype => {
                let (scalar, class) = self.scalar();
                let mark = self.dice.pick(&["", "", "", "?"]);
                (vec![("type".to_owned(), Node::text(scalar + mark))], class)
            }
            Form::List => {
                let (item, class) = self.item();
                (vec![("list".to_owned(), item)], Class::List(Box::new(class)))
            }
            Form::Map => {
                let (item, class) = self.ty_or_field();
                (vec![("map".to_owned(), item)], Class::Map(Box::new(class)))
            }
            Form::Enum => self.values(),
            Form::Const => (vec![("const".to_owned(), self.anything())], Class::Other),
            Form::Union => (vec![("union".to_owned(), self.union())], Class::Other),
            Form::Choice => self.choice(),
            Form::Kinds => (vec![("type".to_owned(), Node::text(self.several()))], Class::Other),
            Form::Alias => {
                let (ty, class) = self.ended();
                (vec![("type".to_owned(), Node::text(ty))], class)
            }
        };
        if let [(key, Node::Text(text))] = entries.as_slice()
            && key == "type"
            && self.dice.percent(50)
        {
            return (Node::text(text.clone()), class);
        }
        let about = if matches!(form, Form::Object | Form::Pairs) { &Class::Other } else { &class };
        self.decorate(&TYPE, &mut entries, about);
        let is_judged =
            matches!(class, Class::Object(_) | Class::List(_) | Class::Map(_) | Class::Text | Class::Integer);
        if is_judged && !self.absent.contains(&("a type", "rules")) && self.dice.percent(60) {
            entries.extend(self.rules_with_context(&class));
        }
        if form != Form::Pairs {
            entries.extend(self.some_problem(at, &class));
        }
        (Node::Map(entries), class)
    }

    /// A type that does not lead back to one that is being made, mostly.
    fn ended(&mut self) -> (String, Class) {
        let (mut text, mut class) = self.ty(2);
        for _ in 0..8 {
            let is_made = |name: &str| self.made.iter().any(|made| made == name);
            let bare = text.trim_end_matches(['?', '!']);
            let is_open = self.types.iter().any(|ty| ty.name == bare) && !is_made(bare);
            if !is_open || self.dice.percent(4) {
                break;
            }
            (text, class) = self.ty(2);
        }
        (text, class)
    }

    fn object(&mut self, form: Form) -> (Vec<(String, Node)>, Class) {
        let mut members = Vec::new();
        let mut fields = Vec::new();
        let count = self.dice.below(6);
        for name in self.names(count, words::member) {
            let (node, class) = self.member(form == Form::Pairs);
            let mark = self.mark();
            // A required member of a type that holds this one would have no end.
            let is_scalar = matches!(&node, Node::Text(text) if SCALARS.iter().any(|(word, _)| text.starts_with(word)));
            let mark = if mark == "!" && !is_scalar && self.dice.percent(70) { "?" } else { mark };
            fields.push((name.clone() + mark, node));
            members.push(Member { name, class });
        }
        if self.dice.percent(20) {
            for (name, ty, class) in KNOWN {
                fields.push((name.to_owned(), Node::text(ty)));
                members.push(Member { name: name.to_owned(), class });
            }
            let (item, class) = self.ty(0);
            fields.retain(|(name, _)| !["items", "status"].contains(&name.trim_end_matches(['!', '?'])));
            fields.push(("items".to_owned(), Node::text(format!("list<{item}>"))));
            members.push(Member { name: "items".to_owned(), class: Class::List(Box::new(class)) });
            fields.push((
                "status".to_owned(),
                Node::map([("enum", Node::List(vec![Node::text("open"), Node::text("Done")]))]),
            ));
        }
        let mut entries = vec![("fields".to_owned(), Node::Map(fields))];
        if self.dice.percent(25) {
            entries.extend(self.include(&members));
            if entries.len() == 2 && self.dice.percent(20) {
                entries.remove(0);
            }
        }
        if form == Form::Pairs {
            let pairs = [
                ("in", self.dice.pick(&["list", "parameters", "in", "items", "a b"])),
                ("key", self.dice.pick(&["key", "k", "name", "self"])),
                ("value", self.dice.pick(&["value", "v", "type", "context"])),
            ];
            entries.push(("pairs".to_owned(), Node::map(pairs.map(|(key, name)| (key, Node::text(name))))));
        }
        (entries, Class::Object(members))
    }

    fn include(&mut self, own: &[Member]) -> Option<(String, Node)> {
        let mut includes = Vec::new();
        let count = 1 + usize::from(self.dice.percent(15));
        for name in self.names(count, words::own) {
            let made = self.made.clone();
            let ty = self.one_of(&[Form::Object, Form::Choice]).filter(|name| made.contains(name))?;
            let is_there = |member: &Member| own.iter().any(|other| other.name == member.name);
            if self.members_of(&ty).iter().any(is_there) && self.dice.percent(95) {
                return None;
            }
            let mut entries = vec![("type".to_owned(), Node::text(ty.clone()))];
            let kind = PLACES.iter().find(|place| place.name == "an include")?;
            if self.dice.percent(40) {
                self.decorate(kind, &mut entries, &Class::Other);
            }
            let node = if entries.len() > 1 { Node::Map(entries) } else { Node::text(ty) };
            includes.push((name + self.mark(), node));
        }
        Some(("include".to_owned(), Node::Map(includes)))
    }

    fn member(&mut self, of_pairs: bool) -> (Node, Class) {
        if self.dice.percent(50) {
            let (text, class) = self.ty(2);
            return (Node::text(text), class);
        }
        let (node, class) = self.field();
        let Node::Map(mut entries) = node else { return (node, class) };
        if of_pairs && self.dice.percent(25) {
            entries.push(("slot".to_owned(), Node::text(self.dice.pick(&["structured", "v2", "type"]))));
        }
        (Node::Map(entries), class)
    }

    /// A type in short, or with keywords.
    pub(super) fn ty_or_field(&mut self) -> (Node, Class) {
        if self.dice.percent(60) {
            let (text, class) = self.ty(2);
            return (Node::text(text), class);
        }
        let (node, class) = self.field();
        let Node::Map(mut entries) = node else { return (node, class) };
        let known = ["type", "list", "map", "enum", "const", "closed"];
        entries.retain(|(name, _)| known.contains(&name.as_str()) || constraint_names().any(|bound| bound == name));
        (Node::Map(entries), class)
    }

    /// The item of a list: an object more often than chance would have it.
    fn item(&mut self) -> (Node, Class) {
        let object = self.one_of(&[Form::Object]).filter(|_| self.dice.percent(35));
        let object = object.map(|name| (Node::text(name.clone()), Class::Object(self.members_of(&name))));
        object.unwrap_or_else(|| self.ty_or_field())
    }

    /// A field with keywords.
    pub(super) fn field(&mut self) -> (Node, Class) {
        let (mut entries, class) = match self.dice.below(12) {
            0 | 1 => self.values(),
            2 | 3 => {
                let (item, class) = self.item();
                (vec![("list".to_owned(), item)], Class::List(Box::new(class)))
            }
            4 => {
                let (item, class) = self.ty_or_field();
                (vec![("map".to_owned(), item)], Class::Map(Box::new(class)))
            }
            5 => (vec![("const".to_owned(), self.anything())], Class::Other),
            6 => {
                let values = ["open", "dark blue", "OPEN2"].map(Node::text).to_vec();
                let class = Class::List(Box::new(Class::Enum(vec!["open".to_owned(), "dark blue".to_owned()])));
                (vec![("list".to_owned(), Node::text("string")), ("enum".to_owned(), Node::List(values))], class)
            }
            _ => {
                let (text, class) = self.ty(2);
                (vec![("type".to_owned(), Node::text(text))], class)
            }
        };
        if let Some(kind) = PLACES.iter().find(|place| place.name == "a field") {
            self.decorate(kind, &mut entries, &class);
        }
        (Node::Map(entries), class)
    }

    /// An enum.
    fn values(&mut self) -> (Vec<(String, Node)>, Class) {
        let count = 1 + self.dice.below(4);
        let enumeration = |values: Node| ("enum".to_owned(), values);
        match self.dice.below(6) {
            0 => {
                let numbers = ["0", "1", "2", "-1", "400", "9007199254740993"].map(str::to_owned);
                let numbers = numbers[..1 + self.dice.below(6)].to_vec();
                let nodes = numbers.iter().map(Node::raw).collect();
                (vec![enumeration(Node::List(nodes))], Class::Enum(numbers))
            }
            1 => {
                let names = self.names(count, words::type_name);
                let numbers: Vec<String> = (0..names.len()).map(|at| at.to_string()).collect();
                let entries = numbers.iter().zip(names).map(|(number, name)| (number.clone(), Node::text(name)));
                (vec![enumeration(Node::map(entries))], Class::Enum(numbers.clone()))
            }
            2 => {
                let values = self.names(count, words::value);
                let nodes = values
                    .iter()
                    .map(|value| (value.clone(), Node::text(words::sentence(&mut self.dice))))
                    .collect::<Vec<_>>();
                (vec![enumeration(Node::Map(nodes))], Class::Enum(values))
            }
            form => {
                let values = self.names(count, words::value);
                let nodes = values.iter().map(Node::text).collect();
                let mut entries = vec![enumeration(Node::List(nodes))];
                if form == 3 {
                    entries.insert(0, ("type".to_owned(), Node::text("string")));
                }
                (entries, Class::Enum(values))
            }
        }
    }

    fn union(&mut self) -> Node {
        let count = 1 + self.dice.below(3);
        let mut cases = Vec::new();
        for tag in self.names(count, words::value) {
            if let Some(object) = self.one_of(&[Form::Object]) {
                cases.push((tag, Node::text(object)));
            }
        }
        let by = self.dice.pick(&["type", "kind", "@odata.type", "t", "self", "context"]);
        Node::map([("by", Node::text(by)), ("cases", Node::Map(cases))])
    }

    fn choice(&mut self) -> (Vec<(String, Node)>, Class) {
        let by = self.dice.pick(&["key", "k", "type", "self", "$by"]);
        let within = self.dice.pick(&["value", "v", "in", "other", "context"]);
        let mut choice = vec![("by".to_owned(), Node::text(by)), ("in".to_owned(), Node::text(within))];
        if self.dice.percent(40) {
            choice.push(("else".to_owned(), Node::text(self.ty(1).0)));
        }
        let count = 1 + self.dice.below(4);
        let mut cases = Vec::new();
        for key in self.names(count, words::value) {
            cases.push((key, self.ty_or_field().0));
        }
        (vec![("choice".to_owned(), Node::Map(choice)), ("cases".to_owned(), Node::Map(cases))], Class::Other)
    }
}
