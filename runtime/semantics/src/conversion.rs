//! `int()`, `double()` and `string()`.

use super::Number;
use std::borrow::Cow;
use uuid::Uuid;

/// `int(number)`: what is behind the point is cut off.
pub fn truncate(number: Option<Number>) -> Option<Number> {
    let number = number?;
    if number.power >= 0 {
        return Some(number);
    }
    let digits = 10_i128.checked_pow(number.power.unsigned_abs()).map_or(0, |scale| number.digits / scale);
    Some(Number::whole(digits))
}

/// `int(text)`: digits, with a sign or without.
pub fn int_of_text(text: Option<impl AsRef<str>>) -> Option<Number> {
    let text = text?;
    let text = text.as_ref();
    let digits = text.strip_prefix(['-', '+']).unwrap_or(text);
    if digits.bytes().all(|byte| byte.is_ascii_digit()) { Number::parse(text) } else { None }
}

/// `double(text)`: a number as JSON writes it, or with a `+` or zeros before it.
pub fn number_of_text(text: Option<impl AsRef<str>>) -> Option<Number> {
    Number::parse(text?.as_ref())
}

/// `string(number)`: all its digits; null where that would be hundreds of zeros.
pub fn text_of_number(number: Option<Number>) -> Option<Cow<'static, str>> {
    let number = number?;
    number.is_short().then(|| Cow::Owned(number.text()))
}

/// `string(boolean)`
#[inline]
pub fn text_of_boolean(value: Option<bool>) -> Option<&'static str> {
    value.map(|value| if value { "true" } else { "false" })
}

/// `string(uuid)`: small letters and hyphens.
pub fn text_of_uuid(value: Option<Uuid>) -> Option<Cow<'static, str>> {
    value.map(|value| Cow::Owned(value.hyphenated().to_string()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn whole() {
        let cut = |text| truncate(Number::parse(text)).map(Number::text);
        assert_eq!(
            (cut("1.9").as_deref(), cut("-1.9").as_deref(), cut("2e2").as_deref()),
            (Some("1"), Some("-1"), Some("200"))
        );
        assert_eq!(cut("1e-99").as_deref(), Some("0"));
        assert_eq!(truncate(None), None);
        let int = |text| int_of_text(Some(text)).map(Number::text);
        assert_eq!(
            (int("12").as_deref(), int("-07").as_deref(), int("+1").as_deref()),
            (Some("12"), Some("-7"), Some("1"))
        );
        for text in ["", "-", "1.0", "1e2", " 1", "x"] {
            assert_eq!(int(text), None, "{text}");
        }
    }

    #[test]
    fn text() {
        assert_eq!(number_of_text(Some("1.50")), Number::parse("1.5"));
        assert_eq!((number_of_text(Some("x")), number_of_text(None::<&str>)), (None, None));
        assert_eq!(text_of_number(Number::parse("1.50")).as_deref(), Some("1.5"));
        assert_eq!((text_of_number(Number::parse("1e999")), text_of_number(None)), (None, None));
        assert_eq!((text_of_boolean(Some(true)), text_of_boolean(Some(false))), (Some("true"), Some("false")));
        assert_eq!(text_of_uuid(Some(Uuid::nil())).as_deref(), Some("00000000-0000-0000-0000-000000000000"));
    }
}
