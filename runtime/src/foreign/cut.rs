//! Names and texts of a service on one line: what cannot be seen is escaped, and what is too long is cut.

use super::secret::{REDACTED, is_opaque_name};

/// At most this many characters of one foreign name or text are shown.
pub(crate) const LENGTH: usize = 80;

/// What stands where something was left out.
pub(crate) const CUT: char = '…';

/// The name of a member as it may be shown: at most 80 characters, and none of it where it seems to be a key or token.
pub(crate) fn name(name: &str) -> String {
    if is_opaque_name(name) { REDACTED.to_owned() } else { text(name, LENGTH) }
}

/// The same as it may be shown between double quotes, where a quote or a backslash of its own is escaped as well.
pub(crate) fn name_in_quotes(name: &str) -> String {
    if is_opaque_name(name) { REDACTED.to_owned() } else { beginning(name, LENGTH, &['\'']) }
}

/// The beginning of a text: at most `length` characters as they are shown, the last of them a mark if there are more.
/// However long the text is, no more of it is looked at.
pub(crate) fn text(text: &str, length: usize) -> String {
    beginning(text, length, &['"', '\'', '\\'])
}

/// The beginning of a text, in which the characters `kept` are not escaped.
fn beginning(text: &str, length: usize, kept: &[char]) -> String {
    let mut out = String::new();
    // How many characters are shown, and where those end that leave room for the mark.
    let (mut shown, mut end) = (0, 0);
    for c in text.chars() {
        let plain = kept.contains(&c);
        shown += if plain { 1 } else { c.escape_debug().len() };
        if shown > length {
            out.truncate(end);
            out.push(CUT);
            return out;
        }
        if plain {
            out.push(c);
        } else {
            // Marks that join the letter before them, control characters, and what turns the direction of writing.
            out.extend(c.escape_debug());
        }
        if shown < length {
            end = out.len();
        }
    }
    out
}

#[cfg(test)]
mod tests {
    #[test]
    fn what_is_shown_is_one_short_line() {
        assert_eq!(super::name(&"x".repeat(80)), "x".repeat(80));
        assert_eq!(super::name(&"x".repeat(8_000_000)), format!("{}…", "x".repeat(79)));
        assert_eq!(super::name("it's \"ä\"\\"), "it's \"ä\"\\");
        assert_eq!(super::name_in_quotes("it's \"ä\"\\\n"), "it's \\\"ä\\\"\\\\\\n");
        assert_eq!(super::name("\u{1b}[2J\n\u{202e}"), "\\u{1b}[2J\\n\\u{202e}");
        assert_eq!(super::name("eyJhbGciOiJIUzI1NiJ9"), "[redacted]");
        let escaped = super::name(&"\u{1b}".repeat(1000));
        assert_eq!((escaped.chars().count(), escaped.ends_with("}…")), (79, true), "{escaped}");
    }
}
