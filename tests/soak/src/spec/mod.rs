//! Makes specs from seeds. Each place takes its keywords from the keyword table: what a keyword needs to make sense is written
//! here, and a keyword that nothing is written about is filled by the shape of its value.

mod api;
mod auth;
mod class;
mod condition;
mod constraint;
mod facet;
mod literal;
mod operation;
mod parameter;
mod problem;
mod shape;
mod ty;
mod types;
mod words;

use std::collections::BTreeSet;

use class::{Member, Named};

use crate::{Dice, Node};

/// The spec of a seed.
#[must_use]
pub fn make(seed: u64) -> Node {
    Maker::new(seed).api()
}

/// What is known while a spec is made.
struct Maker {
    dice: Dice,
    types: Vec<Named>,
    /// Ids of errata.
    errata: Vec<String>,
    versions: Vec<String>,
    /// Catalogues of error texts.
    catalogues: Vec<String>,
    /// Keys of rate limits.
    counted: Vec<String>,
    /// What a source may name.
    sections: Vec<&'static str>,
    /// Types whose members are known.
    made: Vec<String>,
    /// Types that say of themselves what went wrong.
    problems: Vec<String>,
    /// What is left out of this spec, so that what remains meets more of its like: place and keyword.
    absent: BTreeSet<(&'static str, &'static str)>,
}

impl Maker {
    fn new(seed: u64) -> Self {
        let mut dice = Dice::new(seed.wrapping_mul(0x9e37_79b9_7f4a_7c15).wrapping_add(seed));
        let mut absent = BTreeSet::new();
        for place in specwright::ast::table::PLACES {
            for keyword in place.keywords() {
                // What is seldom there at all has most of its keywords.
                if dice.percent(if RARE.contains(&place.name) { 15 } else { 65 }) {
                    absent.insert((place.name, keyword.name));
                }
            }
        }
        Self {
            dice,
            types: Vec::new(),
            errata: Vec::new(),
            versions: Vec::new(),
            catalogues: Vec::new(),
            counted: vec!["ip".to_owned()],
            sections: vec!["p / s"],
            made: Vec::new(),
            problems: Vec::new(),
            absent,
        }
    }

    /// Different names.
    fn names(&mut self, count: usize, name: fn(&mut Dice) -> String) -> Vec<String> {
        let mut names: Vec<String> = Vec::new();
        for _ in 0..count {
            let candidate = name(&mut self.dice);
            if !names.contains(&candidate) {
                names.push(candidate);
            }
        }
        names
    }

    /// A mark of a member.
    fn mark(&mut self) -> &'static str {
        self.dice.pick(&["", "", "", "!", "!", "?", "?"])
    }

    /// The members of a named type, if it is an object.
    fn members_of(&self, name: &str) -> Vec<Member> {
        let class = self.types.iter().find(|ty| ty.name == name).map(|ty| &ty.class);
        if let Some(class::Class::Object(members)) = class { members.clone() } else { Vec::new() }
    }
}

/// Places that few specs have.
const RARE: &[&str] =
    &["a wait", "an interval", "an example of an operation", "an example of a type", "an include", "versions"];
