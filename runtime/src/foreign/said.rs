//! What a service says to people and programs on purpose: messages, codes, references.

use super::cut::{LENGTH, text};
use super::excerpt::of_text;
use super::secret::is_secret_word;

/// A message: on one line, cut, without what looks like a secret, and with what cannot be seen escaped.
pub(crate) fn words(said: &str) -> String {
    text(&of_text(said), LENGTH)
}

/// A code or reference, cut, and with what cannot be seen escaped. A long one is not a secret for that, but what has the form
/// of a token, an address or several words is shown as a message is.
pub(crate) fn id(said: &str) -> String {
    let plain = !said.contains(char::is_whitespace)
        && !said.contains("://")
        && !said.starts_with("eyJ")
        && !is_secret_word(said);
    if plain { text(said, LENGTH) } else { words(said) }
}

#[cfg(test)]
mod tests {
    use super::{id, words};

    #[test]
    fn messages_are_one_short_line_without_secrets() {
        assert_eq!(words("The  tenant\nis \"locked\"."), "The tenant is \"locked\".");
        assert_eq!(words("token=4711 was refused"), "[redacted] was refused");
        assert_eq!(words("Bearer abc was refused"), "Bearer [redacted] was refused");
        assert_eq!(words("a\u{202e}b"), "a\\u{202e}b");
        assert_eq!(words(&"ab ".repeat(1000)).chars().count(), 80);
    }

    #[test]
    fn references_are_no_secrets_for_being_long() {
        let trace = "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01";
        assert_eq!(id(trace), trace);
        assert_eq!(id("eyJhbGciOiJIUzI1NiJ9.e30.x"), "[redacted]");
        assert_eq!(id("https://a.example/?sig=x"), "[redacted]");
        assert_eq!(id("token=4711"), "[redacted]");
        assert_eq!(id("password 4711"), "password [redacted]");
        assert_eq!(id("a\u{1b}b"), "a\\u{1b}b");
        assert_eq!(id(&"x".repeat(1000)).chars().count(), 80);
    }
}
