//! Values of conditions as a violation may show them.

use super::{Date, DateTime, Json, List, Nothing, Number};
use crate::constraint::found;
use crate::foreign;
use crate::kind::Kind;
use crate::value::Uuid;
use std::borrow::Cow;

/// At most this many characters of one value are shown.
const MOST: usize = 40;

/// A value of a condition, as a violation may show it.
pub trait Shown {
    /// The value, cut; of a text that is not `named` by the spec the length.
    fn shown(&self, named: bool) -> String;
}

/// The same of a value that may be null.
pub(super) fn shown(value: Option<&dyn Shown>, named: bool) -> String {
    value.map_or_else(|| "nothing".to_owned(), |value| value.shown(named))
}

fn text(text: &str, named: bool) -> String {
    if named { format!("\"{}\"", foreign::text(text, MOST)) } else { found::Length(text).to_string() }
}

/// A date, with or without a time; what is none may be any text.
fn date(written: &str) -> String {
    let is_of_dates = |byte: u8| byte.is_ascii_digit() || b"-:.+TZtz ".contains(&byte);
    if written.bytes().all(is_of_dates) { foreign::text(written, MOST) } else { text(written, false) }
}

impl Shown for bool {
    fn shown(&self, _: bool) -> String {
        self.to_string()
    }
}

impl Shown for Number {
    fn shown(&self, _: bool) -> String {
        found::Number(self).to_string()
    }
}

impl Shown for &str {
    fn shown(&self, named: bool) -> String {
        text(self, named)
    }
}

impl Shown for Cow<'_, str> {
    fn shown(&self, named: bool) -> String {
        text(self, named)
    }
}

/// Whose it is, only the service and its customer know.
impl Shown for Uuid {
    fn shown(&self, _: bool) -> String {
        "a UUID".to_owned()
    }
}

impl Shown for Date<'_> {
    fn shown(&self, _: bool) -> String {
        date(self.as_str())
    }
}

impl Shown for DateTime<'_> {
    fn shown(&self, _: bool) -> String {
        date(self.as_str())
    }
}

impl Shown for Json<'_> {
    fn shown(&self, named: bool) -> String {
        match self.kind() {
            Some(Kind::Number | Kind::Bool) => found::Number(&self.0).to_string(),
            Some(Kind::String) => text(&self.string().unwrap_or_default(), named),
            Some(Kind::Array) => found::Items(self.items().map_or(0, |items| items.len())).to_string(),
            kind => kind.unwrap_or(Kind::Object).to_string(),
        }
    }
}

impl<K> Shown for List<K> {
    fn shown(&self, _: bool) -> String {
        found::Items(self.as_slice().len()).to_string()
    }
}

impl Shown for Nothing {
    fn shown(&self, _: bool) -> String {
        "nothing".to_owned()
    }
}
