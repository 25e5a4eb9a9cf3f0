//! The text of types.

use super::Maker;
use super::class::{Class, Form, SCALARS};

impl Maker {
    /// A type and what its values are.
    pub(super) fn ty(&mut self, depth: usize) -> (String, Class) {
        let (text, class) = self.unmarked(depth);
        match self.dice.below(12) {
            0 | 1 => (text + "?", class),
            2 => (text + "!", class),
            _ => (text, class),
        }
    }

    fn unmarked(&mut self, depth: usize) -> (String, Class) {
        match self.dice.below(20) {
            0..=2 if depth > 0 => {
                let (item, class) = self.ty(depth - 1);
                (format!("list<{item}>"), Class::List(Box::new(class)))
            }
            3 | 4 if depth > 0 => {
                let (item, class) = self.ty(depth - 1);
                (format!("map<{item}>"), Class::Map(Box::new(class)))
            }
            5 if depth > 0 => (self.several(), Class::Other),
            6..=12 if !self.types.is_empty() => self.named(),
            _ => self.scalar(),
        }
    }

    /// A scalar.
    pub(super) fn scalar(&mut self) -> (String, Class) {
        let (word, class) = &SCALARS[self.dice.below(SCALARS.len())];
        ((*word).to_owned(), class.clone())
    }

    /// A named type.
    pub(super) fn named(&mut self) -> (String, Class) {
        let at = self.dice.below(self.types.len());
        (self.types[at].name.clone(), self.types[at].class.clone())
    }

    /// Types of different kinds side by side.
    pub(super) fn several(&mut self) -> String {
        let mut terms: Vec<String> = Vec::new();
        let text = self.dice.pick(&["string", "uuid", "date", "uri"]);
        let number = self.dice.pick(&["integer", "decimal", "int32"]);
        terms.extend([text.to_owned(), number.to_owned()]);
        if self.dice.percent(30) {
            terms.push("boolean".to_owned());
        }
        if self.dice.percent(40) {
            terms.push(format!("list<{}>", self.ty(0).0));
        }
        if let Some(object) =
            self.one_of(&[Form::Object, Form::Pairs, Form::Union, Form::Choice]).filter(|_| self.dice.percent(50))
        {
            terms.push(object);
        }
        self.dice.shuffle(&mut terms);
        terms.truncate(2 + self.dice.below(3));
        if self.dice.percent(15) {
            terms[0].push('?');
        }
        terms.join(" | ")
    }

    /// A named type of one of these forms.
    pub(super) fn one_of(&mut self, forms: &[Form]) -> Option<String> {
        let names: Vec<String> =
            self.types.iter().filter(|ty| forms.contains(&ty.form)).map(|ty| ty.name.clone()).collect();
        if names.is_empty() { None } else { Some(names[self.dice.below(names.len())].clone()) }
    }
}
