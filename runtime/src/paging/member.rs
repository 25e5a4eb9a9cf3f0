//! Members and parameters that paging and waiting stand on, whatever their types, by their JSON texts.

use crate::json::{ReadJson, WriteJson, from_answer, from_str, same_json, to_string};
use crate::value::{Extra, Integer, Json};
use specwright_semantics::DecimalText;

/// The JSON text of a member or parameter; `None` if it is absent or null.
pub fn written<T: WriteJson + ?Sized>(value: &T) -> Option<String> {
    if value.is_absent() {
        return None;
    }
    Some(to_string(value)).filter(|json| json != "null")
}

/// The same of a member of an answer, also if what came is not of its type.
pub fn written_as_it_came<T: WriteJson + ?Sized>(value: &T, extra: &Extra, name: &str) -> Option<String> {
    let unfit = || extra.get(name).map(|json| json.as_str().to_owned()).filter(|json| json != "null");
    written(value).or_else(unfit)
}

/// Sets a parameter to what a page leads to, given as JSON text; false if it cannot hold that. A number may stand in quotes,
/// and a text may be the digits of a number.
pub fn set_page<T: ReadJson>(parameter: &mut T, json: &str) -> bool {
    let value = page_value(json);
    let is_set = value.is_some();
    value.into_iter().for_each(|value| *parameter = value);
    is_set
}

fn page_value<T: ReadJson>(json: &str) -> Option<T> {
    let other = || match plain(json) {
        Some(text) => from_answer(&text).ok(),
        None => from_answer(Json::string(json).as_str()).ok(),
    };
    from_answer(json).ok().or_else(other)
}

/// The text that a JSON string stands for; `None` if it is no string.
pub(super) fn plain(json: &str) -> Option<String> {
    if json.starts_with('"') { from_str(json).ok() } else { None }
}

/// True if what came means what is documented, both as JSON text: a number or a truth value may stand in quotes where none are
/// documented, and without them where they are.
pub(crate) fn means(came: &str, documented: &str) -> bool {
    same_json(came, documented)
        || match (plain(came), plain(documented)) {
            (Some(text), None) => names(&text, documented),
            (None, Some(text)) => names(&text, came),
            _ => false,
        }
}

/// True if a text names a number or a truth value, which is given as JSON text.
fn names(text: &str, json: &str) -> bool {
    match json.as_bytes().first() {
        Some(b't' | b'f') => text == json,
        Some(b'-' | b'0'..=b'9') => {
            DecimalText::json(text).is_some_and(|number| DecimalText::json(json) == Some(number))
        }
        _ => false,
    }
}

/// True or false, in quotes or without.
pub(super) fn truth(json: &str) -> Option<bool> {
    [true, false].into_iter().find(|value| means(json, if *value { "true" } else { "false" }))
}

/// The whole number that a JSON text stands for, in quotes or without; `5.0` and `5e0` are whole.
pub(super) fn whole(json: &str) -> Option<i64> {
    let text = plain(json);
    let text = text.as_deref().unwrap_or(json);
    text.parse().ok().or_else(|| Integer::of(text)?.as_i64())
}

#[cfg(test)]
mod tests {
    use super::{means, page_value, truth, whole, written};
    use crate::value::Integer;

    #[test]
    fn what_is_absent_or_null_has_no_text() {
        assert_eq!(written(&None::<i64>), None);
        assert_eq!(written(&Some(None::<i64>)), None);
        assert_eq!(written(&Some("a\"b")), Some(r#""a\"b""#.to_owned()));
        assert_eq!(written(&true), Some("true".to_owned()));
    }

    #[test]
    fn cursors_become_what_the_parameter_takes() {
        assert_eq!(page_value::<String>(r#""abc""#), Some("abc".to_owned()));
        assert_eq!(page_value::<String>("12"), Some("12".to_owned()));
        assert_eq!(page_value::<i64>(r#""12""#), Some(12));
        assert_eq!(page_value::<Integer>("12"), Some(Integer::from(12)));
        assert_eq!(page_value::<i64>(r#""abc""#), None);
        assert_eq!(page_value::<bool>("12"), None);
        // A parameter that may be left out is set as one that may not.
        assert_eq!(page_value::<Option<String>>("12"), Some(Some("12".to_owned())));
        let mut page = Some(1_i64);
        assert!(super::set_page(&mut page, "2") && !super::set_page(&mut page, "true"));
        assert_eq!(page, Some(2));
        assert_eq!((whole("12"), whole(r#""-3""#), whole("1.5"), whole("null")), (Some(12), Some(-3), None, None));
    }

    #[test]
    fn numbers_and_truth_values_mean_the_same_in_quotes_and_without() {
        for (came, documented) in [
            ("true", "true"),
            (r#""true""#, "true"),
            ("true", r#""true""#),
            (r#""2""#, "2"),
            (r#""2.0""#, "2"),
            ("2e0", "2"),
            ("2", r#""2""#),
            (r#""a""#, r#""\u0061""#),
            ("null", "null"),
        ] {
            assert!(means(came, documented), "{came} for {documented}");
        }
        for (came, documented) in [
            ("false", "true"),
            (r#""True""#, "true"),
            ("1", "true"),
            (r#""02""#, "2"),
            (r#""2.0""#, r#""2""#),
            (r#""null""#, "null"),
            ("null", r#""null""#),
            (r#""""#, "null"),
            (r#""[]""#, "[]"),
        ] {
            assert!(!means(came, documented), "{came} for {documented}");
        }
        assert_eq!([r#""true""#, "false", "1", "null"].map(truth), [Some(true), Some(false), None, None]);
        assert_eq!(["5.0", "1e3", r#""6.0""#, "6.5"].map(whole), [Some(5), Some(1000), Some(6), None]);
    }
}
