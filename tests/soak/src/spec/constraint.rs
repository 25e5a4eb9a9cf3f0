//! Arguments of constraints, where they fit.

use super::Maker;
use super::class::{Class, Member};
use super::shape::Around;
use crate::Node;

const PATTERNS: &[&str] = &[
    "^[a-z]+$",
    "^[A-Z]{2}$",
    "",
    "a",
    "^a|b$",
    r"\.example$",
    r"^\d{3}-\d{4}$",
    "^(yes|no)$",
    r"\w",
    "[^/]",
    "^.{2,}$",
    "ä",
    r"\S+",
    "^$",
    "(a|bc)d",
    "[\"\\\\]",
    r"^\s*$",
    r"\bword\b",
    "^[\u{0}-\u{7f}]*$",
    "*",
    "(?=a)",
];

const FORMATS: &[&str] =
    &["date", "date-time", "uuid", "uri", "email", "hostname", "bcp47", "iso3166-1-alpha-2", "ipv4", "ipv6"];

impl Maker {
    /// The argument of that keyword, if it is for that class.
    pub(super) fn constraint(&mut self, name: &str, around: &Around<'_>) -> Option<Node> {
        let small = self.dice.below(4);
        let large = 4 + self.dice.below(40);
        let fits = match around.class {
            Class::Text => ["minLength", "maxLength", "pattern", "format"].contains(&name),
            Class::Integer | Class::Number => {
                ["minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "multipleOf"].contains(&name)
            }
            Class::List(_) => ["minItems", "maxItems", "uniqueItems", "uniqueBy"].contains(&name),
            Class::Map(_) | Class::Object(_) => ["minProperties", "maxProperties"].contains(&name),
            _ => self.dice.below(400) == 0,
        };
        if !fits {
            return None;
        }
        let is_whole = matches!(around.class, Class::Integer);
        Some(match name {
            "minLength" | "minItems" | "minProperties" => Node::raw(small),
            "maxLength" | "maxItems" | "maxProperties" => Node::raw(large),
            "pattern" => Node::text(self.dice.pick(PATTERNS)),
            "format" => Node::text(self.dice.pick(FORMATS)),
            "minimum" | "exclusiveMinimum" if is_whole => Node::raw(self.dice.pick(&["0", "-5", "1", "-0", "1e0"])),
            "maximum" | "exclusiveMaximum" if is_whole => {
                Node::raw(self.dice.pick(&["100", "9", "99999999999999999999"]))
            }
            "minimum" | "exclusiveMinimum" => Node::raw(self.dice.pick(&["0", "-5", "0.5", "1e-3", "-0.0"])),
            "maximum" | "exclusiveMaximum" => Node::raw(self.dice.pick(&["100", "9.75", "1e6"])),
            "multipleOf" => Node::raw(self.dice.pick(&["1", "2", "0.01", "0.5", "1e-2", "100"])),
            "uniqueItems" => Node::raw(self.dice.percent(80)),
            "uniqueBy" => {
                let Class::List(item) = around.class else { return None };
                let Class::Object(members) = item.as_ref() else { return None };
                let names: Vec<&str> = members.iter().map(|Member { name, .. }| name.as_str()).collect();
                if names.is_empty() {
                    return None;
                }
                Node::text(self.dice.pick(&names).to_owned())
            }
            _ => Node::raw(large),
        })
    }
}
