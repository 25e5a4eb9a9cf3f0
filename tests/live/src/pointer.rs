//! JSON Pointers (RFC 6901), made from the paths that errors of decoding show.

/// A step to a member.
#[must_use]
pub fn step(name: &str) -> String {
    format!("/{}", name.replace('~', "~0").replace('/', "~1"))
}

/// The pointer for a path such as `$.items[3]["a b"].id`.
#[must_use]
pub fn of_path(path: &str) -> String {
    let mut pointer = String::new();
    let mut rest = path.strip_prefix('$').unwrap_or(path);
    while !rest.is_empty() {
        if let Some(quoted) = rest.strip_prefix("[\"") {
            let (name, after) = unquoted(quoted);
            pointer.push_str(&step(&name));
            rest = after.strip_prefix(']').unwrap_or(after);
        } else {
            // A dot and a name, or an index in brackets.
            let inner = &rest[1..];
            let end = inner.find(['.', '[', ']']).unwrap_or(inner.len());
            pointer.push_str(&step(&inner[..end]));
            rest = inner[end..].trim_start_matches(']');
        }
    }
    pointer
}

/// The text up to the quote that ends it, without Rust's escapes, and what follows the quote.
fn unquoted(text: &str) -> (String, &str) {
    let mut out = String::new();
    let mut chars = text.char_indices();
    while let Some((at, c)) = chars.next() {
        match c {
            '"' => return (out, &text[at + 1..]),
            '\\' => match chars.next().map(|(_, c)| c) {
                Some('n') => out.push('\n'),
                Some('r') => out.push('\r'),
                Some('t') => out.push('\t'),
                Some('0') => out.push('\0'),
                Some('u') => {
                    let digits: String = chars.by_ref().map(|(_, c)| c).skip(1).take_while(|c| *c != '}').collect();
                    out.extend(u32::from_str_radix(&digits, 16).ok().and_then(char::from_u32));
                }
                Some(other) => out.push(other),
                None => {}
            },
            _ => out.push(c),
        }
    }
    (out, "")
}
