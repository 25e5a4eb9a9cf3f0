//! Rules, and conditions over the members at hand.

use specwright::ast::table::PLACES;

use super::class::{Class, Member};
use super::{Maker, words};
use crate::Node;

impl Maker {
    /// Rules, and variables of the caller that they read.
    pub(super) fn rules_with_context(&mut self, class: &Class) -> Vec<(String, Node)> {
        let mut variables = Vec::new();
        let mut members = Vec::new();
        if self.dice.percent(50) {
            let (ty, of) = self.scalar();
            let name = self.dice.pick(&["limit", "self", "type", "acceptedId", "context", "Extra"]).to_owned();
            variables.push((name.clone(), Node::text(ty)));
            members.push(Member { name, class: of });
        }
        let rules = self.rules(class, &members);
        let mut entries = vec![("rules".to_owned(), rules)];
        if !variables.is_empty() {
            entries.push(("context".to_owned(), Node::Map(variables)));
        }
        entries
    }

    fn rules(&mut self, class: &Class, context: &[Member]) -> Node {
        let mut rules = Vec::new();
        let count = 1 + self.dice.below(3);
        for id in self.names(count, words::own) {
            let mut entries = vec![("id".to_owned(), Node::text(id))];
            let members: &[Member] = if let Class::Object(members) = class { members } else { &[] };
            match self.dice.below(6) {
                0 => entries.push(("server".to_owned(), Node::text(words::sentence(&mut self.dice)))),
                1 | 2 if !members.is_empty() => {
                    if self.dice.percent(60) {
                        entries.push(("when".to_owned(), Node::text(self.condition(class, context))));
                    }
                    let key = self.dice.pick(&["require", "forbid"]);
                    let name = members[self.dice.below(members.len())].name.clone();
                    entries.push((key.to_owned(), Node::List(vec![Node::text(name)])));
                }
                _ => entries.push(("check".to_owned(), Node::text(self.condition(class, context)))),
            }
            let fixed = ["when", "require", "forbid", "check", "server"];
            if let Some(kind) = PLACES.iter().find(|place| place.name == "a rule") {
                let before = entries.len();
                self.decorate(kind, &mut entries, &Class::Other);
                let added = entries.split_off(before);
                entries.extend(added.into_iter().filter(|(name, _)| !fixed.contains(&name.as_str())));
            }
            rules.push(Node::Map(entries));
        }
        Node::List(rules)
    }

    fn condition(&mut self, class: &Class, context: &[Member]) -> String {
        let mut subjects = vec![("this".to_owned(), class.clone())];
        if let Class::Object(members) = class {
            let spoken = members.iter().filter(|member| is_spoken(&member.name));
            subjects = spoken.map(|member| (select("this", &member.name), member.class.clone())).collect();
        }
        for variable in context {
            subjects.push((select("context", &variable.name), variable.class.clone()));
        }
        self.boolean(&subjects, 2)
    }

    fn boolean(&mut self, subjects: &[(String, Class)], depth: usize) -> String {
        if subjects.is_empty() {
            return "true".to_owned();
        }
        let form = if depth > 0 { self.dice.below(10) } else { 9 };
        match form {
            0 | 1 => {
                let (a, b) = (self.boolean(subjects, depth - 1), self.boolean(subjects, depth - 1));
                format!("({a}) {} ({b})", self.dice.pick(&["&&", "||"]))
            }
            2 => format!("!({})", self.boolean(subjects, depth - 1)),
            3 => {
                let (a, b) = (self.boolean(subjects, depth - 1), self.boolean(subjects, depth - 1));
                format!("({a}) ? ({b}) : ({})", self.boolean(subjects, depth - 1))
            }
            _ => {
                let (path, class) = subjects[self.dice.below(subjects.len())].clone();
                self.about(&path, &class, depth)
            }
        }
    }

    /// A condition about one value.
    fn about(&mut self, path: &str, class: &Class, depth: usize) -> String {
        let depth = depth.saturating_sub(1);
        match class {
            Class::Text => self.about_text(path),
            Class::Integer | Class::Number => self.about_number(path, matches!(class, Class::Integer)),
            Class::Boolean => {
                let forms = [path.to_owned(), format!("{path} == true"), format!("!{path}"), format!("{path} != null")];
                forms[self.dice.below(forms.len())].clone()
            }
            Class::Uuid => format!("{path} {} '6f1c1b1e-0000-4000-8000-000000000000'", self.dice.pick(&["==", "!="])),
            Class::Date => format!("{path} {} '2026-01-31'", self.dice.pick(&["<", ">=", "==", "!="])),
            Class::Time => format!("{path} {} '2026-01-31T00:00:00Z'", self.dice.pick(&["<", ">=", "==", "!="])),
            Class::Enum(values) if !values.is_empty() => {
                let value = &values[self.dice.below(values.len())];
                let literal = if value.parse::<i64>().is_ok() { value.clone() } else { quoted(value) };
                match self.dice.below(3) {
                    0 => format!("{path} in [{literal}]"),
                    1 => format!("{literal} == {path}"),
                    _ => format!("{path} != {literal}"),
                }
            }
            Class::List(item) => self.about_list(path, item, depth),
            Class::Map(item) => {
                let value = self.about(&format!("{path}[k]"), item, depth);
                match self.dice.below(4) {
                    0 => format!("size({path}) > {}", self.dice.below(3)),
                    1 => format!("{path}.all(k, k != '' && ({value}))"),
                    2 => format!("{path}.exists(k, k.startsWith('a'))"),
                    _ => format!("'a' in {path}"),
                }
            }
            Class::Object(members) if !members.is_empty() && depth > 0 && self.dice.percent(60) => {
                let member = members[self.dice.below(members.len())].clone();
                if !is_spoken(&member.name) {
                    return format!("{path} != null");
                }
                self.about(&select(path, &member.name), &member.class, depth)
            }
            _ if path.contains('.') && !path.ends_with(']') && self.dice.percent(50) => format!("has({path})"),
            _ => format!("{path} != null"),
        }
    }

    fn about_text(&mut self, path: &str) -> String {
        let literal = quoted(&words::value(&mut self.dice));
        match self.dice.below(11) {
            0 => format!("{path} == {literal}"),
            1 => format!("{path}.startsWith({literal})"),
            2 => format!("{path}.endsWith('a')"),
            3 => format!("{path}.contains({literal})"),
            4 => format!("{path}.matches('{}')", self.dice.pick(&["^a+$", "^#", "^[A-Z]{2}$", "", "ä|b", "^\\\\d+$"])),
            5 => format!("size({path}) > {}", self.dice.below(9)),
            6 => format!("{path} in [{literal}, 'a', null]"),
            7 => format!("{path} < {literal}"),
            8 => format!("({path} + 'x').size() == 3"),
            9 => format!("int({path}) {} 3", self.dice.pick(&["==", "<", ">="])),
            _ => format!("{path} != null"),
        }
    }

    fn about_number(&mut self, path: &str, is_whole: bool) -> String {
        let number = self.dice.pick(&["0", "1", "-1", "100", "2.5", "1234567890123456789", "1e3"]);
        let compare = self.dice.pick(&["==", "!=", "<", "<=", ">", ">="]);
        match self.dice.below(11) {
            0 => format!("{path} + 1 {compare} {number}"),
            1 => format!("{path} * 2 - {path} {compare} {number}"),
            2 if is_whole => format!("{path} % 2 == 0"),
            3 => format!("{path} / 2 {compare} {number}"),
            4 => format!("-{path} {compare} {number}"),
            5 => format!("{path} in [1, 2, {number}]"),
            6 => format!("double({path}) {compare} 0.5"),
            7 => format!("int({path}) {compare} 1"),
            8 if is_whole => format!("string({path}).size() < 4"),
            9 => format!("({path} > 1 ? {path} : 0) {compare} {number}"),
            _ => format!("{path} {compare} {number}"),
        }
    }

    fn about_list(&mut self, path: &str, item: &Class, depth: usize) -> String {
        let variable = self.dice.pick(&["x", "r", "item", "self", "f"]);
        let inner = self.about(variable, item, depth);
        match self.dice.below(9) {
            0 => format!("size({path}) > 0"),
            1 => format!("{path}.all({variable}, {inner})"),
            2 => format!("{path}.exists({variable}, {inner})"),
            3 => format!("{path}.exists_one({variable}, {inner})"),
            4 => format!("{path}.filter({variable}, {inner}).size() <= 1"),
            5 => format!("{path}.map({variable}, {inner}).size() == size({path})"),
            6 if matches!(item, Class::Integer | Class::Number) => {
                let function = self.dice.pick(&["sum", "min", "max"]);
                format!("{path}.map({variable}, {variable} + 1).{function}() < 10")
            }
            7 => self.about(&format!("{path}[0]"), item, depth),
            _ => format!("{path} != null"),
        }
    }
}

/// Whether a condition can name a member.
pub(super) fn is_spoken(name: &str) -> bool {
    !name.is_empty() && name.chars().all(|c| c.is_ascii_alphanumeric() || matches!(c, '_' | '.' | '-' | '/' | ' '))
}

/// Words that stand for something in conditions.
const RESERVED: [&str; 6] = ["true", "false", "null", "in", "as", "type"];

/// A member of a value.
pub(super) fn select(path: &str, name: &str) -> String {
    let is_ident = name.starts_with(|c: char| c.is_ascii_alphabetic() || c == '_')
        && name.chars().all(|c| c.is_ascii_alphanumeric() || c == '_')
        && !RESERVED.contains(&name);
    if is_ident { format!("{path}.{name}") } else { format!("{path}.`{name}`") }
}

/// Text as a literal of a condition.
pub(super) fn quoted(text: &str) -> String {
    let mut out = String::from("'");
    for c in text.chars() {
        match c {
            '\'' | '\\' => out.extend(['\\', c]),
            '\n' => out.push_str("\\n"),
            '\r' => out.push_str("\\r"),
            c => out.push(c),
        }
    }
    out + "'"
}
