//! Short excerpts of foreign text for error messages, without what looks like a secret.

/// At most this many characters of a foreign text stand in an error.
const LENGTH: usize = 80;

/// What stands where something was left out.
pub(crate) const REDACTED: &str = "[redacted]";

/// Parts of member names whose values are not shown.
const SENSITIVE: &[&str] = &[
    "token",
    "secret",
    "password",
    "passwd",
    "passphrase",
    "credential",
    "authorization",
    "apikey",
    "privatekey",
    "accesskey",
    "signature",
    "cookie",
    "session",
    "assertion",
];

/// True if a member of this name is expected to hold a secret.
pub(crate) fn is_sensitive(name: &str) -> bool {
    let folded: String = name.chars().filter(|c| c.is_alphanumeric()).collect::<String>().to_lowercase();
    SENSITIVE.iter().any(|word| folded.contains(word))
}

/// The beginning of a JSON text. It need not be well formed.
pub(crate) fn of_json(json: &str) -> String {
    let mut out = String::new();
    let mut left = LENGTH + 1;
    let mut name: Option<&str> = None;
    let mut rest = json;
    while left > 0 && !rest.is_empty() {
        let piece = if rest.starts_with('"') { string_end(rest) } else { plain_end(rest) };
        let (text, after) = rest.split_at(piece);
        if text.starts_with('"') {
            let is_name = after.trim_start().starts_with(':');
            let hidden = !is_name && (name.is_some_and(is_sensitive) || is_opaque(text.trim_matches('"')));
            push(&mut out, &mut left, if hidden { REDACTED } else { text });
            if is_name {
                name = Some(text.trim_matches('"'));
            }
        } else {
            let bare = !text.trim_matches(|c: char| c.is_whitespace() || ":,[]{}".contains(c)).is_empty();
            push(&mut out, &mut left, if bare && name.is_some_and(is_sensitive) { REDACTED } else { text });
        }
        rest = after;
    }
    shortened(out)
}

/// The beginning of a text that is no JSON, on one line.
pub(crate) fn of_text(text: &str) -> String {
    let mut out = String::new();
    let mut left = LENGTH + 1;
    for word in text.split_whitespace() {
        if left == 0 {
            break;
        }
        if !out.is_empty() {
            push(&mut out, &mut left, " ");
        }
        push(&mut out, &mut left, if is_opaque(word) { REDACTED } else { word });
    }
    shortened(out)
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

/// The length of what `text` starts with up to the next string.
fn plain_end(text: &str) -> usize {
    text.find('"').unwrap_or(text.len())
}

/// True for a long run without blanks that is neither a UUID nor an address: most likely a key or a token.
fn is_opaque(text: &str) -> bool {
    let long = text.len() >= 32 && !text.contains(char::is_whitespace);
    let query = text.contains("://") && text.contains('?');
    let address = text.contains("://") && !query;
    let uuid = text.len() == 36 && text.bytes().all(|b| b.is_ascii_hexdigit() || b == b'-');
    query || (long && !address && !uuid) || text.starts_with("eyJ")
}

/// At most as many characters as are allowed, the last of them a mark that there was more.
fn shortened(mut text: String) -> String {
    if text.chars().count() > LENGTH {
        let end = text.char_indices().nth(LENGTH - 1).map_or(text.len(), |(index, _)| index);
        text.truncate(end);
        text.push('…');
    }
    text
}

fn push(out: &mut String, left: &mut usize, text: &str) {
    for c in text.chars().take(*left) {
        out.push(if c.is_control() { ' ' } else { c });
        *left -= 1;
    }
}
