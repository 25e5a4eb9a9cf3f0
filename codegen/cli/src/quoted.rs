//! Words of a command line that a person is shown to type.

/// A word as shells take it: in quotes if it has characters of theirs.
pub(crate) fn quoted(word: &str) -> String {
    // A hash begins a comment at the start of a word only; a backslash is a part of paths on one system, and lost on others.
    let is_plain = |c: char| c.is_alphanumeric() || "-_./:@%+=,#".contains(c) || (cfg!(windows) && c == '\\');
    if !word.is_empty() && !word.starts_with('#') && word.chars().all(is_plain) {
        word.to_owned()
    } else {
        format!("'{}'", word.replace('\'', r"'\''"))
    }
}

#[cfg(test)]
mod tests {
    use super::quoted;

    #[test]
    fn only_what_a_shell_would_read_is_quoted() {
        for (word, shown) in [
            ("specs", "specs"),
            ("../a/b", "../a/b"),
            ("my specs", "'my specs'"),
            ("it's", r"'it'\''s'"),
            ("", "''"),
            ("#a", "'#a'"),
            ("git:a#b", "git:a#b"),
        ] {
            assert_eq!(quoted(word), shown);
        }
    }
}
