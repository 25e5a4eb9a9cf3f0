//! The first line of every generated file.

/// What a file was made from, and by which command: its first line says both.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Header {
    /// The folder of the spec.
    pub from: String,
    /// The command, as a person types it.
    pub made_by: String,
}

/// What follows the command.
const END: &str = "`. Changes made here are lost.";

impl Header {
    /// The header of what a command makes from a folder.
    #[must_use]
    pub fn new(from: impl Into<String>, made_by: impl Into<String>) -> Self {
        Self { from: from.into(), made_by: made_by.into() }
    }

    /// The header of a Rust file, with a blank line behind it.
    #[must_use]
    pub fn rust(&self) -> String {
        self.with("//")
    }

    /// The header of a TOML file, with a blank line behind it.
    #[must_use]
    pub fn toml(&self) -> String {
        self.with("#")
    }

    fn with(&self, comment: &str) -> String {
        // The name of a folder may hold a line break, which would end the comment.
        let from: String = self.from.chars().map(|c| if c.is_control() { '?' } else { c }).collect();
        format!("{comment} @generated from {from} by `{}{END}\n\n", self.made_by)
    }

    /// Whether a line is the header of a generated file, whatever it was made from and by.
    #[must_use]
    pub fn is_first_line(line: &str) -> bool {
        let words = line.strip_prefix("//").or_else(|| line.strip_prefix('#'));
        let words = words.and_then(|words| words.strip_prefix(" @generated from "));
        words.and_then(|words| words.strip_suffix(END)).is_some_and(|words| words.contains(" by `"))
    }
}

#[cfg(test)]
mod tests {
    use super::Header;

    #[test]
    fn a_header_is_one_line_that_is_known_again() {
        let header = Header::new("specs/a\nb", "specwright generate");
        for text in [header.rust(), header.toml()] {
            let (line, rest) = text.split_once('\n').unwrap();
            assert!(Header::is_first_line(line), "{line}");
            assert_eq!(rest, "\n");
        }
        assert_eq!(
            header.rust(),
            "// @generated from specs/a?b by `specwright generate`. Changes made here are lost.\n\n"
        );
    }
}
