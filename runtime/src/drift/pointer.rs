//! Names that a server made up, as part of a JSON Pointer that a person can read.

use crate::foreign::{self, CUT};

/// At most this many bytes of a pointer are kept.
const POINTER: usize = 1024;

/// Adds a step to a pointer, as a foreign name is shown; nothing where the pointer is long already.
pub(super) fn push(pointer: &mut String, name: &str) {
    if pointer.len() >= POINTER {
        if !pointer.ends_with(CUT) {
            pointer.push('/');
            pointer.push(CUT);
        }
        return;
    }
    pointer.push('/');
    for c in foreign::name(name).chars() {
        match c {
            '~' => pointer.push_str("~0"),
            '/' => pointer.push_str("~1"),
            _ => pointer.push(c),
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
        assert_eq!(shown(&"x".repeat(100_000)), format!("/{}…", "x".repeat(79)));
        assert_eq!(shown("4f9a61c2d0e84b7e9d1c5a3b2f6e7d80"), "/[redacted]");
        let mut pointer = String::new();
        for _ in 0..100_000 {
            super::push(&mut pointer, &"\u{1b}".repeat(200));
        }
        assert!(pointer.len() < 2048 && pointer.ends_with('…'), "{}", pointer.len());
    }
}
