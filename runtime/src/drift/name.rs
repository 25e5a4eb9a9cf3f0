//! Names that a server made up, as part of a JSON Pointer that a person can read.

/// At most this many characters of one name are shown.
const NAME: usize = 80;

/// At most this many bytes of a pointer are kept.
const POINTER: usize = 1024;

/// What stands where something was left out.
const CUT: char = '…';

/// Adds a step to a pointer. Characters that cannot be seen are escaped, and what is too long is cut.
pub(super) fn push(pointer: &mut String, name: &str) {
    if pointer.len() >= POINTER {
        if !pointer.ends_with(CUT) {
            pointer.push('/');
            pointer.push(CUT);
        }
        return;
    }
    pointer.push('/');
    let mut left = NAME;
    for c in name.chars() {
        if left == 0 {
            pointer.push(CUT);
            return;
        }
        left -= 1;
        match c {
            '~' => pointer.push_str("~0"),
            '/' => pointer.push_str("~1"),
            '"' | '\'' | '\\' => pointer.push(c),
            // Marks that join the letter before them, control characters, and what turns the direction of writing.
            _ => pointer.extend(c.escape_debug()),
        }
    }
}

/// A pointer, each of its steps escaped and cut.
pub(super) fn shown(pointer: &str) -> String {
    let mut shown = String::new();
    for step in pointer.split('/').skip(1) {
        push(&mut shown, &step.replace("~1", "/").replace("~0", "~"));
    }
    shown
}

#[cfg(test)]
mod tests {
    #[test]
    fn names_are_escaped_and_cut() {
        let shown = |name: &str| {
            let mut pointer = String::new();
            super::push(&mut pointer, name);
            pointer
        };
        assert_eq!(shown("a/b~c"), "/a~1b~0c");
        assert_eq!(shown("it's \"ä\"\\"), "/it's \"ä\"\\");
        assert_eq!(shown("\u{1b}[2J\n\u{202e}"), "/\\u{1b}[2J\\n\\u{202e}");
        assert_eq!(shown(&"x".repeat(100_000)), format!("/{}…", "x".repeat(80)));
        let mut pointer = String::new();
        for _ in 0..100_000 {
            super::push(&mut pointer, &"\u{1b}".repeat(200));
        }
        assert!(pointer.len() < 2048 && pointer.ends_with('…'), "{}", pointer.len());
    }
}
