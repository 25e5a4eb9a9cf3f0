//! Finds and splits in text of Rust, outside of brackets.

use std::borrow::Cow;

/// The depth of brackets before each byte; an arrow closes none.
fn depths(text: &str) -> impl Iterator<Item = (usize, usize)> {
    let (mut depth, mut before) = (0_usize, b' ');
    text.bytes().enumerate().map(move |(at, byte)| {
        let here = match byte {
            b'<' | b'(' | b'[' | b'{' => {
                depth += 1;
                depth - 1
            }
            b'>' if before == b'-' || before == b'=' => depth,
            b'>' | b')' | b']' | b'}' => {
                depth = depth.saturating_sub(1);
                depth
            }
            _ => depth,
        };
        before = byte;
        (at, here)
    })
}

/// Where a text first stands outside of brackets.
pub(super) fn find(text: &str, sought: &str) -> Option<usize> {
    let found = depths(text).find(|(at, depth)| *depth == 0 && is_at(text, *at, sought));
    found.map(|(at, _)| at)
}

/// Where a text last stands outside of brackets.
pub(super) fn find_last(text: &str, sought: &str) -> Option<usize> {
    let found = depths(text).filter(|(at, depth)| *depth == 0 && is_at(text, *at, sought));
    found.last().map(|(at, _)| at)
}

/// Whether a text stands at a place.
fn is_at(text: &str, at: usize, sought: &str) -> bool {
    let rest = &text.as_bytes()[at..];
    // At most places the first byte tells.
    rest.first() == sought.as_bytes().first() && rest.starts_with(sought.as_bytes())
}

/// The parts of a text before and behind the first of these outside of brackets.
pub(super) fn once<'t>(text: &'t str, separator: &str) -> Option<(&'t str, &'t str)> {
    find(text, separator).map(|at| (&text[..at], &text[at + separator.len()..]))
}

/// The items of a list.
pub(super) fn list<'t>(text: &'t str, separator: &str) -> Vec<&'t str> {
    let (mut items, mut rest) = (Vec::new(), text);
    while let Some((item, behind)) = once(rest, separator) {
        items.push(item.trim());
        rest = behind;
    }
    items.push(rest.trim());
    items.retain(|item| !item.is_empty());
    items
}

/// What stands in the brackets with which a text begins, and what follows them.
pub(super) fn bracketed(text: &str) -> Option<(&str, &str)> {
    if !text.starts_with(['<', '(', '[', '{']) {
        return None;
    }
    let (end, _) = depths(text).skip(1).find(|(_, depth)| *depth == 0)?;
    Some((&text[1..end], &text[end + 1..]))
}

/// The generics with which a text begins, without their brackets, and what follows them.
pub(super) fn generics(text: &str) -> (&str, &str) {
    bracketed(text).filter(|_| text.starts_with('<')).unwrap_or(("", text))
}

/// A path without the arguments of its types.
pub(super) fn plain(path: &str) -> Cow<'_, str> {
    if !path.contains(['<', '>', '(', '[', '{']) {
        return path.into();
    }
    let outside = depths(path).filter(|(at, depth)| *depth == 0 && !matches!(path.as_bytes()[*at], b'<' | b'>'));
    let bytes: Vec<u8> = outside.map(|(at, _)| path.as_bytes()[at]).collect();
    String::from_utf8_lossy(&bytes).into_owned().into()
}

/// A text with another word in place of a word.
pub(super) fn word(text: &str, sought: &str, by: &str) -> String {
    let is_part = |c: Option<char>| c.is_some_and(|c| c.is_alphanumeric() || c == '_');
    let (mut made, mut rest) = (String::new(), text);
    while let Some(at) = rest.find(sought) {
        let behind = &rest[at + sought.len()..];
        let is_word = !is_part(rest[..at].chars().next_back()) && !is_part(behind.chars().next());
        made.push_str(&rest[..at]);
        made.push_str(if is_word { by } else { sought });
        rest = behind;
    }
    made + rest
}
