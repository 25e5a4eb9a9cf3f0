//! The first line of every generated file.

/// What is around the header of a Markdown file.
const OPEN: &str = "<!--";
const CLOSE: &str = " -->";

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

    /// The header of a Markdown file, which shows nothing of it, with a blank line behind it.
    #[must_use]
    pub fn markdown(&self) -> String {
        // The name of a folder must not end the comment.
        format!("{OPEN}{}{CLOSE}\n\n", self.line().replace("--", "-\u{2011}"))
    }

    /// The header of an HTML file, with a line break behind it: `<!doctype html>` follows.
    #[must_use]
    pub fn html(&self) -> String {
        self.markdown().trim_end().to_owned() + "\n"
    }

    fn with(&self, comment: &str) -> String {
        format!("{comment}{}\n\n", self.line())
    }

    fn line(&self) -> String {
        format!(" @generated from {} by `{}{END}", self.source_in_words(), self.made_by)
    }

    /// The folder as the header shows it: its name may hold a line break, which would end the comment.
    #[must_use]
    pub fn source_in_words(&self) -> String {
        self.from.chars().map(|c| if c.is_control() { '?' } else { c }).collect()
    }

    /// Whether a line is the header of a generated file, whatever it was made from and by.
    #[must_use]
    pub fn is_first_line(line: &str) -> bool {
        Self::source(line).is_some()
    }

    /// The folder that the first line of a generated file names.
    #[must_use]
    pub fn source(line: &str) -> Option<&str> {
        let comment = || line.strip_prefix(OPEN)?.strip_suffix(CLOSE);
        let words = line.strip_prefix("//").or_else(|| line.strip_prefix('#')).or_else(comment)?;
        let words = words.strip_prefix(" @generated from ")?.strip_suffix(END)?;
        // A folder may have such words in its name, a command has not.
        words.rsplit_once(" by `").map(|(source, _)| source)
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
            assert_eq!(Header::source(line), Some("specs/a?b"), "{line}");
            assert_eq!(rest, "\n");
        }
        let markdown = Header::new("specs/a-->b", "specwright generate").markdown();
        assert!(Header::is_first_line(markdown.trim_end()) && markdown.matches("-->").count() == 1, "{markdown}");
        assert_eq!(
            header.rust(),
            "// @generated from specs/a?b by `specwright generate`. Changes made here are lost.\n\n"
        );
    }
}
