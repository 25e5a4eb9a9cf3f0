//! What came, without its value: the kind of JSON and how much of it there is.

use crate::kind::Kind;
use std::borrow::Cow;

/// What came in place of what is documented.
#[derive(Clone, Debug)]
pub(crate) struct Observed {
    /// The kind alone: `a string`.
    pub(crate) kind: Cow<'static, str>,
    /// With its size: `a string of 12 characters`.
    pub(crate) shown: Cow<'static, str>,
}

impl Observed {
    /// A JSON value that was read before.
    pub(crate) fn json(text: &str) -> Self {
        let kind = text.bytes().next().and_then(Kind::starting_with).unwrap_or(Kind::Null);
        let size = match kind {
            Kind::Null | Kind::Bool | Kind::Number => return Self::plain(kind.described()),
            Kind::String => counted(characters(text), "character"),
            Kind::Array => counted(parts(text), "item"),
            Kind::Object => counted(parts(text), "member"),
        };
        Self { kind: kind.described().into(), shown: format!("{} of {size}", kind.described()).into() }
    }

    /// A string, by its text.
    pub(crate) fn string(text: &str) -> Self {
        let size = counted(text.chars().count(), "character");
        Self { kind: Kind::String.described().into(), shown: format!("a string of {size}").into() }
    }

    /// What has no size.
    pub(crate) fn plain(words: impl Into<Cow<'static, str>>) -> Self {
        let kind = words.into();
        Self { shown: kind.clone(), kind }
    }

    pub(crate) fn is_null(&self) -> bool {
        self.kind == Kind::Null.described()
    }
}

fn counted(count: usize, word: &str) -> String {
    format!("{count} {word}{}", if count == 1 { "" } else { "s" })
}

/// How many characters a JSON string stands for.
fn characters(json: &str) -> usize {
    let inner = json.strip_prefix('"').and_then(|rest| rest.strip_suffix('"')).unwrap_or(json);
    let (mut count, mut rest) = (0, inner);
    while let Some(first) = rest.chars().next() {
        let mut end = first.len_utf8();
        if first == '\\' {
            end = if rest.as_bytes().get(1) == Some(&b'u') { 6 } else { 2 };
            // The second half of a pair belongs to the character of the first.
            let low = rest
                .get(2..4)
                .is_some_and(|digits| matches!(digits.as_bytes(), [b'd' | b'D', b'c'..=b'f' | b'C'..=b'F']));
            count -= usize::from(end == 6 && low && count > 0);
        }
        count += 1;
        rest = rest.get(end..).unwrap_or_default();
    }
    count
}

/// How many items or members an array or object has that was read before.
fn parts(json: &str) -> usize {
    let (mut depth, mut commas, mut filled) = (0_usize, 0, false);
    let (mut quoted, mut escaped) = (false, false);
    for byte in json.bytes() {
        if quoted {
            match byte {
                _ if escaped => escaped = false,
                b'\\' => escaped = true,
                b'"' => quoted = false,
                _ => {}
            }
            continue;
        }
        match byte {
            b'}' | b']' => depth = depth.saturating_sub(1),
            b',' if depth == 1 => commas += 1,
            byte if byte.is_ascii_whitespace() => {}
            _ => {
                filled |= depth > 0;
                depth += usize::from(matches!(byte, b'{' | b'['));
                quoted = byte == b'"';
            }
        }
    }
    if filled { commas + 1 } else { 0 }
}

#[cfg(test)]
mod tests {
    use super::Observed;

    #[test]
    fn kind_and_size_are_told_and_never_the_value() {
        let cases = [
            ("null", "null"),
            ("true", "a boolean"),
            ("4711", "a number"),
            (r#""""#, "a string of 0 characters"),
            (r#""x""#, "a string of 1 character"),
            (r#""ä\n\u00e4\\""#, "a string of 4 characters"),
            (r#""\ud83d\ude00!""#, "a string of 2 characters"),
            ("[]", "an array of 0 items"),
            ("[ ]", "an array of 0 items"),
            ("[[1,2],[3]]", "an array of 2 items"),
            (r#"{"a":"},{","b":{"c":1,"d":2}}"#, "an object of 2 members"),
            (r#"[[]]"#, "an array of 1 item"),
        ];
        for (json, shown) in cases {
            assert_eq!(Observed::json(json).shown, shown, "{json}");
        }
        assert_eq!(Observed::json("[1]").kind, "an array");
        assert_eq!(Observed::string("äb").shown, "a string of 2 characters");
        assert!(Observed::json("null").is_null());
    }
}
