//! Where paging has come to, as a value that can be kept and gone on from.

use crate::json::from_str;
use crate::value::Json;
use std::fmt;
use std::str::FromStr;

/// Where paging has come to. [`Pages`](crate::Pages) and [`Items`](crate::Items) tell it, errors of theirs have it, and both go
/// on from it, in another process too: it can be written as text ([`Display`](fmt::Display)) and read again
/// ([`FromStr`]).
///
/// The text may hold a cursor of the service, which belongs to the one who asked. `Debug` does not show it.
#[derive(Clone, PartialEq, Eq, Hash)]
pub struct PagePlace {
    pub(super) mark: Mark,
    /// So many items of the page were taken.
    pub(super) taken: u64,
    /// So many items came before the page, if that is known.
    pub(super) before: Option<u64>,
}

/// Which page it is.
#[derive(Clone, PartialEq, Eq, Hash)]
pub(super) enum Mark {
    /// The one that the operation asks for.
    First,
    /// That page, or the page at that offset.
    Number(i64),
    /// The page that this leads to, which the service gave: JSON text.
    Cursor(Box<str>),
    /// The same, given by the caller.
    Asked(Box<str>),
    /// There are no more.
    End,
}

impl PagePlace {
    /// The beginning of that page.
    pub(super) fn at(mark: Mark, before: Option<u64>) -> Self {
        Self { mark, taken: 0, before }
    }

    /// True if everything was taken.
    #[must_use]
    pub fn is_end(&self) -> bool {
        self.mark == Mark::End
    }

    /// How many items of its page were taken; what goes on from here does not give them again.
    #[must_use]
    pub fn taken(&self) -> u64 {
        self.taken
    }

    /// True if so many items of the page are no more than what was taken, where any was.
    pub(super) fn has_taken(&self, items: usize) -> bool {
        self.taken > 0 && items as u64 <= self.taken
    }

    /// The same page after so many of its items.
    pub(crate) fn after(&self, taken: u64) -> Self {
        Self { taken, ..self.clone() }
    }

    /// Where it is, in words, without a cursor.
    pub(crate) fn shown(&self) -> String {
        let page = match &self.mark {
            Mark::First => "the first page".to_owned(),
            Mark::Number(number) => format!("page or offset {number}"),
            Mark::Cursor(_) | Mark::Asked(_) => "a cursor".to_owned(),
            Mark::End => "the end".to_owned(),
        };
        if self.taken == 0 { page } else { format!("{page}, after {} of its items", self.taken) }
    }
}

impl fmt::Debug for PagePlace {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "PagePlace({})", self.shown())
    }
}

/// The text from which it can be read again: `first 0 0`, `number 12 75 4`, `cursor 0 - "abc"`, `asked 0 - "abc"` for a cursor of
/// the caller's, `end`.
impl fmt::Display for PagePlace {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let name = match &self.mark {
            Mark::First => "first",
            Mark::Number(_) => "number",
            Mark::Cursor(_) => "cursor",
            Mark::Asked(_) => "asked",
            Mark::End => return f.write_str("end"),
        };
        write!(f, "{name} {} ", self.taken)?;
        match self.before {
            Some(before) => write!(f, "{before}")?,
            None => f.write_str("-")?,
        }
        match &self.mark {
            Mark::First | Mark::End => Ok(()),
            Mark::Number(number) => write!(f, " {number}"),
            Mark::Cursor(json) | Mark::Asked(json) => write!(f, " {json}"),
        }
    }
}

impl FromStr for PagePlace {
    type Err = ParsePagePlaceError;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        parse(text).ok_or(ParsePagePlaceError(()))
    }
}

fn parse(text: &str) -> Option<PagePlace> {
    if text == "end" {
        return Some(PagePlace::at(Mark::End, None));
    }
    let mut parts = text.splitn(4, ' ');
    let (name, taken, before, value) = (parts.next()?, parts.next()?, parts.next()?, parts.next());
    let mark = match (name, value) {
        ("first", None) => Mark::First,
        ("number", Some(number)) => Mark::Number(number.parse().ok()?),
        ("cursor", Some(json)) => Mark::Cursor(cursor(json)?),
        ("asked", Some(json)) => Mark::Asked(cursor(json)?),
        _ => return None,
    };
    let before = if before == "-" { None } else { Some(before.parse().ok()?) };
    Some(PagePlace { mark, taken: taken.parse().ok()?, before })
}

fn cursor(json: &str) -> Option<Box<str>> {
    from_str::<Json>(json).ok().map(|_| json.into())
}

/// A text that is no [`PagePlace`].
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ParsePagePlaceError(());

impl fmt::Display for ParsePagePlaceError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("the text is none that a `PagePlace` was written as")
    }
}

impl std::error::Error for ParsePagePlaceError {}

#[cfg(test)]
mod tests {
    use super::PagePlace;

    #[test]
    fn a_place_is_read_as_it_was_written() {
        for text in [
            "first 0 0",
            "first 3 -",
            "number 12 75 4",
            "number 0 - -1",
            r#"cursor 0 - "a b\" c""#,
            "asked 2 - 12",
            "end",
        ] {
            assert_eq!(text.parse::<PagePlace>().map(|place| place.to_string()), Ok(text.to_owned()));
        }
        for text in [
            "",
            "first",
            "first 0",
            "first 0 0 1",
            "number 0 0",
            "number 0 0 a",
            "number 0 0 \"4\"",
            "cursor 0 0",
            "cursor 0 0 abc",
            "asked 0 0",
            "number 0 0 4.0",
            "End",
            "number -1 0 4",
        ] {
            assert!(text.parse::<PagePlace>().is_err(), "{text}");
        }
    }

    #[test]
    fn a_cursor_is_not_shown() {
        let place: PagePlace = r#"cursor 2 - "hidden""#.parse().expect("a place");
        assert_eq!(format!("{place:?}"), "PagePlace(a cursor, after 2 of its items)");
    }
}
