//! The identifiers of one scope of Rust, and the names that become one in it.

use std::collections::BTreeMap;

use super::Ident;
use crate::source::Span;

/// Two names of a spec that are one in Rust.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Clash {
    /// What they name: `type`, `member`, `operation` and so on.
    pub what: &'static str,
    /// The identifier that both would have.
    pub ident: String,
    /// The name that came first, and where.
    pub first: (String, Span),
    /// The other, and where.
    pub second: (String, Span),
}

/// The identifiers of one scope.
pub(super) struct Scope {
    what: &'static str,
    taken: BTreeMap<String, Option<(String, Span)>>,
}

impl Scope {
    /// A scope in which `reserved` identifiers belong to items of every generated crate.
    pub(super) fn new(what: &'static str, reserved: &[&str]) -> Self {
        Self { what, taken: reserved.iter().map(|name| ((*name).to_owned(), None)).collect() }
    }

    /// Reserves an identifier in addition.
    pub(super) fn reserve(&mut self, stem: &str) {
        self.taken.insert(stem.to_owned(), None);
    }

    /// Takes an identifier that no name of the spec stands for; `suffix` is put behind until it is free.
    pub(super) fn free(&mut self, text: &str, suffix: &str) -> Ident {
        let mut stem = text.to_owned();
        while self.taken.contains_key(&stem) {
            // `self_` has an underscore already.
            stem.truncate(stem.trim_end_matches('_').len());
            stem.push_str(suffix);
        }
        self.taken.insert(stem.clone(), None);
        Ident::of(&stem)
    }

    /// Takes an identifier for a name that stands beside others of its kind: if another name has the first of the spellings,
    /// the next that is free, or else a number. What is added behind the others renames none of them.
    pub(super) fn distinct(
        &mut self,
        spellings: impl IntoIterator<Item = String>,
        suffix: &str,
        name: (&str, Span),
    ) -> Ident {
        let mut spellings = spellings.into_iter().map(|mut stem| {
            while matches!(self.taken.get(&stem), Some(None)) {
                stem.push_str(suffix);
            }
            stem
        });
        let first = spellings.next().unwrap_or_default();
        let mut all = std::iter::once(first.clone()).chain(spellings);
        let free = all.find(|stem| !self.taken.contains_key(stem));
        let stem =
            free.or_else(|| (2u32..).map(|number| format!("{first}_{number}")).find(|it| !self.taken.contains_key(it)));
        let stem = stem.unwrap_or(first);
        self.taken.insert(stem.clone(), Some((name.0.to_owned(), name.1)));
        Ident::of(&stem)
    }

    /// Takes an identifier for a name. If it belongs to an item of every generated crate, `suffix` is put behind; if
    /// another name has it, that is a clash.
    pub(super) fn claim(
        &mut self,
        text: String,
        suffix: &str,
        (name, span): (&str, Span),
        clashes: &mut Vec<Clash>,
    ) -> Ident {
        let mut stem = text;
        while matches!(self.taken.get(&stem), Some(None)) {
            stem.push_str(suffix);
        }
        if let Some(Some(first)) = self.taken.get(&stem) {
            clashes.push(Clash {
                what: self.what,
                ident: stem.clone(),
                first: first.clone(),
                second: (name.to_owned(), span),
            });
            let other = (2u32..).map(|number| format!("{stem}_{number}")).find(|other| !self.taken.contains_key(other));
            stem = other.unwrap_or(stem);
        }
        self.taken.insert(stem.clone(), Some((name.to_owned(), span)));
        Ident::of(&stem)
    }
}

#[cfg(test)]
mod tests {
    use super::Scope;
    use crate::proof::names::spelling::{camel, distinct, snake};
    use crate::source::{FileId, Span};

    #[test]
    fn values_stand_together() {
        let span = Span::new(FileId(0), 0, 1);
        let mut scope = Scope::new("value", &["Undocumented"]);
        let mut claim = |name: &str| {
            let spellings = std::iter::once(camel(name)).chain(distinct(name));
            scope.distinct(spellings, "Value", (name, span)).to_string()
        };
        assert_eq!(claim("active"), "Active");
        assert_eq!(claim("__active__"), "UnderscoreUnderscoreActiveUnderscoreUnderscore");
        assert_eq!(claim("Active"), "ActiveCapitalized");
        assert_eq!(claim("ACTIVE"), "ActiveUppercase");
        assert_eq!((claim("ae"), claim("ä")), ("Ae".to_owned(), "AeLowercase".to_owned()));
        assert_eq!((claim("æ"), claim("AE")), ("Ae_2".to_owned(), "AeUppercase".to_owned()));
        assert_eq!(claim("undocumented"), "UndocumentedValue");
        assert_eq!(claim("UNDOCUMENTED"), "UndocumentedUppercase");
        assert_eq!((claim("-1"), claim("1")), ("Minus1".to_owned(), "N1".to_owned()));
        assert_eq!((claim("\u{2028}"), claim("")), ("U2028".to_owned(), "Empty".to_owned()));
        assert_eq!((claim("empty"), claim("")), ("EmptyLowercase".to_owned(), "Empty_2".to_owned()));
    }

    #[test]
    fn two_that_become_one() {
        let span = |at| Span::new(FileId(0), at, at + 1);
        let mut clashes = Vec::new();
        let mut scope = Scope::new("member", &["extra"]);
        let mut claim =
            |name: &str, at| scope.claim(snake(name), "_member", (name, span(at)), &mut clashes).to_string();
        assert_eq!(claim("extra", 0), "extra_member");
        assert_eq!(claim("fooBar", 1), "foo_bar");
        assert_eq!(claim("foo_bar", 2), "foo_bar_2");
        assert_eq!(claim("FOO-BAR", 3), "foo_bar_3");
        assert_eq!(clashes.len(), 2);
        assert_eq!(clashes[0].first, ("fooBar".to_owned(), span(1)));
        assert_eq!(clashes[0].second, ("foo_bar".to_owned(), span(2)));
    }
}
