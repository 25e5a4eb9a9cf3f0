//! Values of any kind, as their JSON text.

use super::{Date, DateTime, Number};
use crate::json::{Reader, WriteJson, Writer, to_string};
use crate::kind::Kind;
use specwright_semantics::position;
use std::borrow::Cow;

/// A JSON value other than null.
#[derive(Clone, Debug)]
pub struct Json<'a>(pub(super) Cow<'a, str>);

impl<'a> Json<'a> {
    /// A value that is written in a spec.
    #[must_use]
    pub const fn new(text: &'a str) -> Self {
        Self(Cow::Borrowed(text))
    }

    /// The value of a message; JSON's own null is null.
    #[inline]
    #[must_use]
    pub fn of(json: &'a crate::value::Json) -> Option<Self> {
        (json.kind() != Kind::Null).then(|| Self::new(json.as_str()))
    }

    fn made(text: String) -> Option<Self> {
        (text != "null").then_some(Self(Cow::Owned(text)))
    }

    pub(super) fn kind(&self) -> Option<Kind> {
        self.0.bytes().next().and_then(Kind::starting_with)
    }

    /// The text of a string.
    pub(super) fn string(&self) -> Option<String> {
        Reader::new(&self.0).string().ok()
    }

    pub(super) fn number(&self) -> Option<Number> {
        Number::parse(Reader::new(&self.0).number().ok()?)
    }

    pub(super) fn boolean(&self) -> Option<bool> {
        Reader::new(&self.0).boolean().ok()
    }

    /// The items of an array; those that are null are null.
    pub(super) fn items(&self) -> Option<Vec<Option<Json<'_>>>> {
        let mut found = Vec::new();
        let mut r = Reader::new(&self.0);
        if self.kind() != Some(Kind::Array) {
            return None;
        }
        r.items(|r| {
            let text = r.raw_text()?;
            found.push((text != "null").then(|| Json::new(text)));
            Ok(())
        })
        .ok()?;
        Some(found)
    }

    /// The value of a member, null or not; `None` where there is none. Of two of one name the last counts.
    fn member(&self, name: &str) -> Option<String> {
        let mut found = None;
        if self.kind() != Some(Kind::Object) {
            return None;
        }
        Reader::new(&self.0)
            .members(|r, known| {
                let text = r.raw_text()?;
                if known == name {
                    found = Some(text.to_owned());
                }
                Ok(())
            })
            .ok()?;
        found
    }
}

impl WriteJson for Json<'_> {
    fn write(&self, w: &mut Writer) {
        w.raw(&crate::value::Json::checked(&self.0));
    }
}

/// A value that is given as JSON where it stands beside values of other kinds.
pub trait ToJson {
    /// Its text.
    fn to_json(&self) -> String;
}

macro_rules! written {
    ($($kind:ty),*) => { $(
        impl ToJson for $kind {
            fn to_json(&self) -> String {
                to_string(self)
            }
        }
    )* };
}

written!(bool, Number, Date<'_>, DateTime<'_>);

impl ToJson for &str {
    fn to_json(&self) -> String {
        to_string(*self)
    }
}

impl ToJson for Cow<'_, str> {
    fn to_json(&self) -> String {
        to_string(&**self)
    }
}

/// A value as JSON.
pub fn json<K: ToJson>(value: Option<K>) -> Option<Json<'static>> {
    Json::made(value?.to_json())
}

/// An object, a union or a map as JSON.
pub fn written<T: WriteJson>(value: Option<&T>) -> Option<Json<'static>> {
    Json::made(to_string(value?))
}

/// `value.name` or `value['name']`
pub fn json_member(value: Option<Json<'_>>, name: Option<impl AsRef<str>>) -> Option<Json<'static>> {
    Json::made(value?.member(name?.as_ref())?)
}

/// `has(value.name)`
pub fn json_has(value: Option<Json<'_>>, name: Option<impl AsRef<str>>) -> Option<bool> {
    Some(value?.member(name?.as_ref()).is_some())
}

/// `value[0]`
pub fn json_item(value: Option<Json<'_>>, at: Option<Number>) -> Option<Json<'static>> {
    let value = value?;
    let item = value.items()?.into_iter().nth(position(at)?)??;
    Json::made(item.0.into_owned())
}

/// The value where it is true or false.
pub fn json_boolean(value: Option<Json<'_>>) -> Option<bool> {
    value?.boolean()
}

/// The value where it is a number.
pub fn json_number(value: Option<Json<'_>>) -> Option<Number> {
    value?.number()
}

/// The value where it is text.
pub fn json_text(value: Option<Json<'_>>) -> Option<Cow<'static, str>> {
    value?.string().map(Cow::Owned)
}

/// `string()` of any JSON: its text where it is one.
#[must_use]
pub fn text_of_json<'a>(value: Option<Json<'a>>) -> Option<Cow<'a, str>> {
    value?.string().map(Cow::Owned)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn value(text: &str) -> Option<Json<'_>> {
        Some(Json::new(text))
    }

    #[test]
    fn of_messages() {
        let json = |text: &str| crate::Json::parse(text).unwrap();
        assert!(Json::of(&json("null")).is_none());
        assert_eq!(Json::of(&json(" 1 ")).unwrap().0, "1");
        assert_eq!(written(Some(&json("null"))).map(|it| it.0), None);
    }

    #[test]
    fn members() {
        let object = || value(r#"{"a": 1, "b": null, "ä": [true], "a": {"c": 2}}"#);
        assert_eq!(json_member(object(), Some("a")).unwrap().0, r#"{"c": 2}"#);
        assert!(json_member(object(), Some("b")).is_none());
        assert!(json_member(object(), Some("c")).is_none());
        assert_eq!(json_has(object(), Some("b")), Some(true));
        assert_eq!((json_has(object(), Some("c")), json_has(None, Some("c"))), (Some(false), None));
        assert_eq!(
            (json_has(value("[1]"), Some("a")), json_has(value("\"a\""), Some("a"))),
            (Some(false), Some(false))
        );
    }

    #[test]
    fn items() {
        let list = || value("[1, null, \"x\"]");
        let at = |index| json_item(list(), Some(Number::whole(index))).map(|it| it.0.into_owned());
        assert_eq!((at(0).as_deref(), at(1), at(2).as_deref(), at(3)), (Some("1"), None, Some("\"x\""), None));
        assert!(json_item(value("{}"), Some(Number::whole(0))).is_none());
    }

    #[test]
    fn scalars() {
        assert_eq!((json_boolean(value("true")), json_boolean(value("1"))), (Some(true), None));
        assert_eq!((json_number(value("1.50")), json_number(value("\"1\""))), (Number::parse("1.5"), None));
        assert_eq!((json_text(value(r#""\u00e4""#)).as_deref(), json_text(value("1"))), (Some("ä"), None));
        assert_eq!(json(Some("a\"b")).unwrap().0, r#""a\"b""#);
        assert_eq!(json(Some(Number::scaled(15, -1))).unwrap().0, "1.5");
        assert!(json(None::<bool>).is_none());
        assert_eq!(text_of_json(value(r#""a\u00e4""#)).as_deref(), Some("a\u{e4}"));
        assert_eq!((text_of_json(value("1")), text_of_json(None)), (None, None));
    }
}
