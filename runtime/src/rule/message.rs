//! Numbers, dates and lists of conditions beside the values of messages, and written as JSON.

use super::{Date, DateTime, List, Number};
use crate::json::{WriteJson, Writer};
use crate::value::{Decimal, Integer};
use specwright_semantics::ToNumber;

impl ToNumber for Integer {
    #[inline]
    fn to_number(&self) -> Option<Number> {
        match self.as_i64() {
            Some(value) => Some(value.into()),
            None => Number::parse(&self.to_string()),
        }
    }
}

impl ToNumber for Decimal {
    #[inline]
    fn to_number(&self) -> Option<Number> {
        Number::parse(self.as_str())
    }
}

impl WriteJson for Number {
    const EQUAL_AS_JSON: bool = true;

    fn write(&self, w: &mut Writer) {
        w.number_text(&self.to_string());
    }
}

impl WriteJson for Date<'_> {
    fn write(&self, w: &mut Writer) {
        w.string(self.as_str());
    }
}

impl WriteJson for DateTime<'_> {
    fn write(&self, w: &mut Writer) {
        w.string(self.as_str());
    }
}

impl<K: WriteJson> WriteJson for List<K> {
    fn write(&self, w: &mut Writer) {
        w.list(self.as_slice());
    }
}

#[cfg(test)]
mod tests {
    use super::super::{collect, listed};
    use super::*;

    #[test]
    fn of_messages() {
        let of = |text: &str| {
            (Number::of(&text.parse::<Decimal>().unwrap()), text.parse().ok().and_then(|it: Integer| Number::of(&it)))
        };
        assert_eq!(of("12.50"), (Some(Number::scaled(125, -1)), None));
        assert_eq!(of("1e2"), (Some(Number::whole(100)), Some(Number::whole(100))));
        let id = "12345678901234567890123";
        assert_eq!(of(id).1, Some(Number::whole(12_345_678_901_234_567_890_123)));
        assert_eq!(of(&"9".repeat(39)), (None, None));
    }

    #[test]
    fn lists_are_written() {
        let inner = collect(listed([Some("a"), None]));
        let outer = collect(listed([inner, None]));
        assert_eq!(crate::json::to_string(&outer.unwrap()), r#"[["a",null],null]"#);
    }
}
