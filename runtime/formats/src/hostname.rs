//! Names of hosts.

/// True for labels of letters, digits and hyphens with dots between them, at most 253 characters in all.
///
/// A label has 1 to 63 characters, and no hyphen at either end. Names outside ASCII have to be given in their ASCII form.
pub fn hostname(text: &str) -> bool {
    text.len() <= 253 && text.split('.').all(is_label)
}

fn is_label(label: &str) -> bool {
    (1..=63).contains(&label.len())
        && label.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'-')
        && !label.starts_with('-')
        && !label.ends_with('-')
}

#[cfg(test)]
mod tests {
    use super::hostname;

    #[test]
    fn names() {
        crate::tells(
            hostname,
            &["a.example", "localhost", "a", "1.example", "a-b.c--d.example", "xn--mnchen-3ya.example", "A.EXAMPLE"],
            &[
                "",
                ".",
                "a.",
                ".a",
                "a..b",
                "-a.example",
                "a-.example",
                "a.-",
                "a_b.example",
                "ä.example",
                "a b",
                "a/b",
                "a:80",
                "*.example",
                "a.example\n",
                "[::1]",
            ],
        );
    }

    #[test]
    fn lengths() {
        assert!(hostname(&"a".repeat(63)));
        assert!(!hostname(&"a".repeat(64)));
        let long = format!("{}{}", "a.".repeat(126), "a");
        assert_eq!(long.len(), 253);
        assert!(hostname(&long));
        assert!(!hostname(&format!("{long}a")));
    }
}
