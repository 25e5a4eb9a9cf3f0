//! Short excerpts of foreign text, without what looks like a secret.

use super::cut::{CUT, LENGTH};
use super::secret::{
    REDACTED, follows_secret_word, holds_secret, is_opaque, is_opaque_name, is_secret_word, is_sensitive,
};

/// The beginning of a JSON text. It need not be well formed.
pub(crate) fn of_json(json: &str) -> String {
    shortened(scan(json, None, LENGTH + 1))
}

/// What stands from `at` on in a text that is not well formed there.
pub(crate) fn of_broken(text: &str, at: usize) -> String {
    let (before, rest) = text.split_at_checked(at).unwrap_or(("", text));
    let member = before.trim_end().strip_suffix(':');
    let name = member.and_then(|text| text.trim_end().rsplit([',', '{', '[']).next());
    shortened(scan(rest, name, LENGTH + 1))
}

/// At most `left` characters of a text that is JSON or nearly so, which begins with the value of `name`.
fn scan(text: &str, name: Option<&str>, mut left: usize) -> String {
    let mut out = String::new();
    let mut rest = text;
    // How deep it stands, and from which depth on nothing is shown.
    let (mut depth, mut hidden): (usize, Option<usize>) = (0, None);
    let mut last = "";
    // Asked once for each name: many pieces may follow one where the text is not well formed.
    let mut sensitive = name.is_some_and(is_sensitive);
    while left > 0 && !rest.is_empty() {
        let (piece, after) = rest.split_at(piece_end(rest));
        rest = after;
        let mut shown = piece;
        match piece {
            "{" | "[" => {
                depth += 1;
                if hidden.is_none() && sensitive {
                    hidden = Some(depth);
                    push(&mut out, &mut left, REDACTED);
                } else {
                    sensitive = false;
                }
            }
            "}" | "]" => {
                sensitive = false;
                let closes = hidden == Some(depth);
                depth = depth.saturating_sub(1);
                if closes {
                    hidden = None;
                    continue;
                }
            }
            "," => sensitive = false,
            ":" => {}
            _ if piece.starts_with(char::is_whitespace) => {}
            _ if after.trim_start().starts_with(':') && !piece.contains("//") => {
                sensitive = is_sensitive(piece);
                if is_opaque_name(piece.trim_matches('"')) {
                    shown = REDACTED;
                }
            }
            _ => {
                let bare = !piece.starts_with('"');
                let secret = sensitive
                    || is_opaque(piece.trim_matches('"'))
                    || if bare {
                        is_secret_word(piece) || follows_secret_word(last, piece)
                    } else {
                        piece.contains(' ') && holds_secret(piece.trim_matches('"'))
                    };
                if secret {
                    shown = REDACTED;
                }
                last = piece;
            }
        }
        if hidden.is_none() {
            push(&mut out, &mut left, shown);
        }
    }
    out
}

/// The beginning of a text that is no JSON, on one line.
pub(crate) fn of_text(text: &str) -> String {
    let mut out = String::new();
    let mut left = LENGTH + 1;
    let mut last = "";
    for word in text.split_whitespace() {
        if left == 0 {
            break;
        }
        if !out.is_empty() {
            push(&mut out, &mut left, " ");
        }
        let secret = is_opaque(word) || is_secret_word(word) || follows_secret_word(last, word);
        push(&mut out, &mut left, if secret { REDACTED } else { word });
        last = word;
    }
    shortened(out)
}

/// The length of the string, white space, sign or bare word that `text` starts with.
fn piece_end(text: &str) -> usize {
    const SIGNS: [char; 6] = ['{', '}', '[', ']', ',', ':'];
    let ends = |end: Option<usize>| end.unwrap_or(text.len());
    match text.chars().next() {
        Some('"') => string_end(text),
        Some(first) if first.is_whitespace() => ends(text.find(|c: char| !c.is_whitespace())),
        Some(first) if SIGNS.contains(&first) => 1,
        _ => ends(text.find(|c: char| c.is_whitespace() || c == '"' || SIGNS.contains(&c))),
    }
}

/// The length of the string that `text` starts with, quotes included.
fn string_end(text: &str) -> usize {
    let mut escaped = false;
    for (index, byte) in text.bytes().enumerate().skip(1) {
        match byte {
            _ if escaped => escaped = false,
            b'\\' => escaped = true,
            b'"' => return index + 1,
            _ => {}
        }
    }
    text.len()
}

/// At most as many characters as are allowed, the last of them a mark that there was more.
fn shortened(mut text: String) -> String {
    if text.chars().count() > LENGTH {
        let end = text.char_indices().nth(LENGTH - 1).map_or(text.len(), |(index, _)| index);
        text.truncate(end);
        text.push(CUT);
    }
    text
}

fn push(out: &mut String, left: &mut usize, text: &str) {
    for c in text.chars().take(*left) {
        match c {
            _ if c.is_control() => out.push(' '),
            _ if is_unseen(c) => out.extend(c.escape_unicode()),
            _ => out.push(c),
        }
        *left -= 1;
    }
}

/// True for what ends a line, turns the direction of writing or is not seen at all, so that a log would show another text than came.
fn is_unseen(c: char) -> bool {
    matches!(c, '\u{ad}' | '\u{61c}' | '\u{180e}' | '\u{200b}' | '\u{200e}' | '\u{200f}' | '\u{2028}'..='\u{202e}'
        | '\u{2060}'..='\u{206f}' | '\u{feff}' | '\u{fff9}'..='\u{fffb}' | '\u{e0000}'..='\u{e007f}')
}

#[cfg(test)]
mod tests {
    use super::{of_broken, of_json, of_text};

    #[test]
    fn what_is_not_seen_is_escaped() {
        assert_eq!(of_json("[\"a\u{202e}b\"]"), "[\"a\\u{202e}b\"]");
        assert_eq!(of_text("a\u{feff}b\u{2066}c"), "a\\u{feff}b\\u{2066}c");
        assert_eq!(of_broken("x\u{200f}", 0), "x\\u{200f}");
        // What joins letters is seen by them.
        assert_eq!(of_text("ไม่พบ و\u{200c}و"), "ไม่พบ و\u{200c}و");
    }
}
