//! A shop that pages as it says, in all three ways.

use specwright_runtime::testing::Answer;
use specwright_runtime::{Blocking, Error, Items, PagePlace};
use specwright_tests::in_memory::Asked;
use specwright_tests_goldens::paging::ops::{ThingsByCursor, ThingsByOffset, ThingsByPage};
use specwright_tests_goldens::paging::types::Thing;
use specwright_tests_goldens::paging::{Client, Documented};

use super::ok;

/// The ways to page.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Way {
    Page,
    Offset,
    Cursor,
}

pub const WAYS: [Way; 3] = [Way::Page, Way::Offset, Way::Cursor];

/// A shop with so many things, of which each page has at most so many.
#[derive(Clone, Copy, Debug)]
pub struct Shop {
    pub things: usize,
    pub size: usize,
}

impl Shop {
    /// The page that is asked for.
    pub fn page(self, asked: &Asked) -> Answer {
        ok(self.json(asked))
    }

    pub fn json(self, asked: &Asked) -> String {
        let number = |name| asked.value(name).map(|text| text.parse::<usize>().unwrap());
        let (start, by_page) = match asked.path.as_str() {
            "/page" => ((number("page").unwrap_or(1) - 1) * self.size, true),
            "/offset" => (number("offset").unwrap_or(0), false),
            // A cursor is a text of the shop's own.
            _ => (asked.value("cursor").map_or(0, |text| text.strip_prefix("at-").unwrap().parse().unwrap()), false),
        };
        let end = (start + self.size).min(self.things);
        let items: Vec<String> = (start..end).map(|id| format!(r#"{{"id":"{id}"}}"#)).collect();
        let (items, total) = (items.join(","), self.things);
        let rest = match asked.path.as_str() {
            _ if by_page => format!(r#""more":{},"total":{total}"#, end < total),
            "/offset" => format!(r#""total":{total}"#),
            _ if end < total => format!(r#""next":"at-{end}""#),
            // The end of cursors has three forms.
            _ => ["\"next\":null", "\"next\":\"\"", "\"other\":1"][total % 3].to_owned(),
        };
        format!(r#"{{"items":[{items}],{rest}}}"#)
    }

    /// The ids of all things.
    pub fn ids(self) -> Vec<String> {
        (0..self.things).map(|id| id.to_string()).collect()
    }
}

/// One item, or why there is none.
pub type Next = Result<Thing, Error<Documented>>;

/// The items that a client that blocks goes through, whatever the way.
pub enum Any {
    Page(Items<Blocking, ThingsByPage>),
    Offset(Items<Blocking, ThingsByOffset>),
    Cursor(Items<Blocking, ThingsByCursor>),
}

impl Any {
    pub fn of(client: &Client<Blocking>, way: Way) -> Self {
        match way {
            Way::Page => Self::Page(client.things().by_page().items()),
            Way::Offset => Self::Offset(client.things().by_offset().items()),
            Way::Cursor => Self::Cursor(client.things().by_cursor().items()),
        }
    }

    pub fn resume(self, place: PagePlace) -> Self {
        match self {
            Self::Page(items) => Self::Page(items.resume(place)),
            Self::Offset(items) => Self::Offset(items.resume(place)),
            Self::Cursor(items) => Self::Cursor(items.resume(place)),
        }
    }

    pub fn place(&self) -> PagePlace {
        match self {
            Self::Page(items) => items.place(),
            Self::Offset(items) => items.place(),
            Self::Cursor(items) => items.place(),
        }
    }
}

impl Iterator for Any {
    type Item = Next;

    fn next(&mut self) -> Option<Next> {
        match self {
            Self::Page(items) => items.next(),
            Self::Offset(items) => items.next(),
            Self::Cursor(items) => items.next(),
        }
    }
}

/// The id of a thing.
pub fn id(thing: Thing) -> String {
    thing.id.unwrap()
}
