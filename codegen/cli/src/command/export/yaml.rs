//! A JSON document as YAML: the same values, in the same order.

use std::cell::RefCell;
use std::fmt;

use serde::de::{Deserializer as _, MapAccess, Visitor};
use serde::ser::{Serialize, Serializer};
use serde_json::value::RawValue;
use specwright::backend::OutputFile;

use crate::Failure;

/// The document as a file of that format.
///
/// # Errors
///
/// If its text is no JSON, or lies too deep for YAML.
pub fn from_json(file: OutputFile) -> Result<OutputFile, Failure> {
    let path = file.path.strip_suffix("json").unwrap_or(&file.path);
    let fail = |error: &dyn fmt::Display| format!("cannot write {path}yaml: {error}");
    let document = serde_json::from_str(&file.text).map_err(|error| fail(&error))?;
    let text = text(document).map_err(|error| fail(&error))?;
    Ok(OutputFile { path: format!("{path}yaml"), text })
}

fn text(raw: &RawValue) -> Result<String, yaml_serde::Error> {
    let mut number = 0u32;
    loop {
        let scalars = Scalars { mark: format!("scalar{number}x"), texts: RefCell::default() };
        let yaml = yaml_serde::to_string(&Part { raw, scalars: &scalars })?;
        // A text of the document could look like a mark.
        if let Some(yaml) = scalars.put_into(&yaml) {
            return Ok(yaml);
        }
        number += 1;
    }
}

/// Scalars whose form is decided here, since `yaml_serde` knows the numbers of Rust alone, and quotes what YAML 1.2 would misread:
/// many readers are of 1.1. It writes a mark for each, in whose place the scalar comes afterwards.
struct Scalars {
    /// What each mark begins with.
    mark: String,
    texts: RefCell<Vec<String>>,
}

impl Scalars {
    /// The mark for a scalar.
    fn mark(&self, text: String) -> String {
        let mut texts = self.texts.borrow_mut();
        texts.push(text);
        format!("{}{}x", self.mark, texts.len() - 1)
    }

    /// The document with the scalars in place of their marks; `None` if other texts look like them.
    fn put_into(&self, yaml: &str) -> Option<String> {
        let texts = self.texts.borrow();
        if yaml.matches(&self.mark).count() != texts.len() {
            return None;
        }
        let mut parts = yaml.split(&self.mark);
        let mut whole = parts.next()?.to_owned();
        for part in parts {
            let (number, rest) = part.split_once('x')?;
            whole.push_str(texts.get(number.parse::<usize>().ok()?)?);
            whole.push_str(rest);
        }
        Some(whole)
    }
}

/// A value of the document.
struct Part<'a> {
    raw: &'a RawValue,
    scalars: &'a Scalars,
}

impl Serialize for Part<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let json = self.raw.get();
        let scalars = self.scalars;
        match json.bytes().next() {
            Some(b'{') => {
                let members = read(serde_json::Deserializer::from_str(json).deserialize_map(Members))?;
                let members = members.iter().map(|(name, raw)| (Text { text: name, scalars }, Part { raw, scalars }));
                serializer.collect_map(members)
            }
            Some(b'[') => {
                let items: Vec<&RawValue> = read(serde_json::from_str(json))?;
                serializer.collect_seq(items.into_iter().map(|raw| Part { raw, scalars }))
            }
            Some(b'"') => {
                let text: String = read(serde_json::from_str(json))?;
                Text { text: &text, scalars }.serialize(serializer)
            }
            Some(b't') => serializer.serialize_bool(true),
            Some(b'f') => serializer.serialize_bool(false),
            Some(b'n') => serializer.serialize_unit(),
            _ => serializer.serialize_str(&scalars.mark(number(json))),
        }
    }
}

fn read<T, E: serde::ser::Error>(result: serde_json::Result<T>) -> Result<T, E> {
    result.map_err(E::custom)
}

/// Reads an object with its members in their order.
struct Members;

impl<'de> Visitor<'de> for Members {
    type Value = Vec<(String, &'de RawValue)>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an object")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Self::Value, A::Error> {
        let mut members = Vec::new();
        while let Some(member) = map.next_entry()? {
            members.push(member);
        }
        Ok(members)
    }
}

/// A text, or the name of a member.
struct Text<'a> {
    text: &'a str,
    scalars: &'a Scalars,
}

impl Serialize for Text<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        if is_misread(self.text) {
            // What it is made of stands for itself between quotes.
            serializer.serialize_str(&self.scalars.mark(format!("\"{}\"", self.text)))
        } else {
            serializer.serialize_str(self.text)
        }
    }
}

/// Plain words that YAML 1.1 reads as something else than a text.
const WORDS: [&str; 8] = ["y", "n", "yes", "no", "on", "off", "=", "<<"];

/// Whether a reader of YAML 1.1 takes the plain text for a number of any notation, a date, a time, a truth value or an operator.
fn is_misread(text: &str) -> bool {
    let begins = text.starts_with(|c: char| c.is_ascii_digit() || "+-.".contains(c));
    let is_like_a_number = begins
        && text.contains(|c: char| c.is_ascii_digit())
        && text.chars().all(|c| c.is_ascii_hexdigit() || "xXoO_:.+-TtZz ".contains(c));
    is_like_a_number || WORDS.iter().any(|word| text.eq_ignore_ascii_case(word))
}

/// The number as YAML 1.1 knows it too: with a dot and a sign where it has an exponent.
fn number(json: &str) -> String {
    let Some((digits, exponent)) = json.split_once(['e', 'E']) else { return json.to_owned() };
    let dot = if digits.contains('.') { "" } else { ".0" };
    let sign = if exponent.starts_with(['+', '-']) { "" } else { "+" };
    format!("{digits}{dot}e{sign}{exponent}")
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use super::text;

    fn of_json(json: &str) -> String {
        text(serde_json::from_str(json).unwrap()).unwrap()
    }

    fn yaml(value: &Value) -> String {
        of_json(&value.to_string())
    }

    #[test]
    fn members_keep_their_order_and_numbers_their_digits() {
        let written = of_json(
            r#"{"b": 0.12345678901234567890, "a": [1, -2.50, 1e5, 1.5E-7, 123456789012345678901234567890123456789012], "c": {}, "d": []}"#,
        );
        let lines = "b: 0.12345678901234567890\na:\n- 1\n- -2.50\n- 1.0e+5\n- 1.5e-7\n- 123456789012345678901234567890123456789012\nc: {}\nd: []\n";
        assert_eq!(written, lines);
    }

    #[test]
    fn texts_that_an_older_reader_takes_for_something_else_are_quoted() {
        for misread in [
            "3.1.0",
            "2026-11-20",
            "2026-11-20T10:00:00Z",
            "2001-12-14 21:59:43.10 -5",
            "12:30:45",
            "1_000",
            "0o17",
            "0x1F",
            "010",
            "+1",
            "-.5",
            "1e3",
            "200",
            "no",
            "Yes",
            "OFF",
            "y",
            "=",
            "<<",
            "true",
            "Null",
            "~",
            ".inf",
            "-.INF",
            ".NaN",
            "",
        ] {
            let line = yaml(&json!({ misread: misread }));
            let (key, value) = line.trim_end().split_once(": ").unwrap();
            for side in [key, value] {
                assert!(side.starts_with(['"', '\'']) && side.ends_with(['"', '\'']) && side.len() >= 2, "{line}");
            }
            assert_eq!(yaml_serde::from_str::<Value>(&line).unwrap(), json!({ misread: misread }));
        }
        assert_eq!(
            yaml(&json!(["a", "4XX", "401 is told", "3fa85f64-g", "#/components"])),
            "- a\n- \"4XX\"\n- 401 is told\n- 3fa85f64-g\n- '#/components'\n"
        );
    }

    #[test]
    fn any_text_comes_back_as_it_was() {
        let parts = [
            "a",
            "é",
            " ",
            "  ",
            "\n",
            "\n\n",
            "\r\n",
            "\t",
            "\u{85}",
            "\u{2028}",
            "\u{feff}",
            "\u{0}",
            "\u{7f}",
            "\u{9b}",
            "\u{1f600}",
            "\"",
            "'",
            "\\",
            ": ",
            "- ",
            "#",
            " #",
            "? ",
            "&a",
            "*a",
            "!t",
            "|",
            ">",
            "%",
            "@",
            "`",
            "{",
            "}",
            "[",
            "]",
            ",",
            "---",
            "...",
            "scalar0x",
            "scalar0x0x",
            "1",
            "x",
        ];
        let mut random = fastrand::Rng::with_seed(1);
        for _ in 0..5_000 {
            let text = |random: &mut fastrand::Rng| -> String {
                (0..random.usize(0..6)).map(|_| parts[random.usize(0..parts.len())]).collect()
            };
            let value = json!({ text(&mut random): [text(&mut random), { text(&mut random): text(&mut random) }], "z": text(&mut random) });
            let written = yaml(&value);
            assert_eq!(yaml_serde::from_str::<Value>(&written).ok().as_ref(), Some(&value), "{written}");
        }
    }
}
