//! Neutral text: words, code and names of nodes, without the marks of any format.

use std::fmt;

use crate::model::NodePath;

/// A part of a text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Piece {
    /// Words of ours.
    Words(String),
    /// Words of a spec, which may be several paragraphs and hold whatever their author wrote.
    Spec(String),
    /// A name, a value or a condition, as it is written.
    Code(String),
    /// A node, which a format may link to.
    Node(NodePath),
    /// An erratum by its id, which a format may link to.
    Erratum(String),
    /// The address of a document, which a format may link to.
    Url(String),
}

/// A text, to be written in some format. `Display` gives it in one line, code in backticks, as messages have it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Text(Vec<Piece>);

impl Text {
    /// Words of ours.
    pub fn words(text: impl Into<String>) -> Self {
        Self(vec![Piece::Words(text.into())])
    }

    /// Words of a spec.
    pub fn spec(text: impl Into<String>) -> Self {
        Self(vec![Piece::Spec(text.into())])
    }

    /// Code alone.
    pub fn code(text: impl Into<String>) -> Self {
        Self(vec![Piece::Code(text.into())])
    }

    /// A node.
    #[must_use]
    pub fn node(node: NodePath) -> Self {
        Self(vec![Piece::Node(node)])
    }

    /// An erratum.
    pub fn erratum(id: impl Into<String>) -> Self {
        Self(vec![Piece::Erratum(id.into())])
    }

    /// The address of a document.
    pub fn url(url: impl Into<String>) -> Self {
        Self(vec![Piece::Url(url.into())])
    }

    /// The same with words of ours behind it.
    #[must_use]
    pub fn then(mut self, text: impl Into<String>) -> Self {
        self.0.push(Piece::Words(text.into()));
        self
    }

    /// The same with code behind it.
    #[must_use]
    pub fn then_code(mut self, text: impl Into<String>) -> Self {
        self.0.push(Piece::Code(text.into()));
        self
    }

    /// The same with a node behind it.
    #[must_use]
    pub fn then_node(mut self, node: NodePath) -> Self {
        self.0.push(Piece::Node(node));
        self
    }

    /// The same with another text behind it.
    #[must_use]
    pub fn and(mut self, other: Self) -> Self {
        self.0.extend(other.0);
        self
    }

    /// Texts one after the other, with words between each two.
    #[must_use]
    pub fn joined(texts: impl IntoIterator<Item = Self>, between: &str) -> Self {
        texts.into_iter().fold(Self::default(), |all, text| match all.0.is_empty() {
            true => text,
            false => all.then(between).and(text),
        })
    }

    /// Names as code: `a`, `b` or `c`.
    #[must_use]
    pub fn names<'a>(names: impl IntoIterator<Item = &'a str>, last: &str) -> Self {
        Self::listed(names.into_iter().map(Self::code), last)
    }

    /// Texts as a list within a sentence, with a word before the last: a, b or c.
    #[must_use]
    pub fn listed(texts: impl IntoIterator<Item = Self>, last: &str) -> Self {
        let mut texts: Vec<Self> = texts.into_iter().collect();
        let Some(end) = texts.pop() else { return Self::default() };
        if texts.is_empty() { end } else { Self::joined(texts, ", ").then(format!(" {last} ")).and(end) }
    }

    /// Texts as a sentence: parted by semicolons, with a capital at the beginning and a dot at the end.
    #[must_use]
    pub fn sentence(texts: impl IntoIterator<Item = Self>) -> Self {
        Self::joined(texts, "; ").capitalized().stopped()
    }

    /// The same with a capital at its beginning, if it begins with words of ours.
    #[must_use]
    pub fn capitalized(mut self) -> Self {
        if let Some(Piece::Words(words)) = self.0.first_mut() {
            let mut letters = words.chars();
            *words = letters.next().map_or_else(String::new, |first| first.to_uppercase().chain(letters).collect());
        }
        self
    }

    /// The same with a dot at its end, unless it ends like a sentence or is empty.
    #[must_use]
    pub fn stopped(self) -> Self {
        let ends = match self.0.last() {
            None => true,
            Some(Piece::Words(words) | Piece::Spec(words)) => words.trim_end().ends_with(['.', '!', '?', ':']),
            Some(Piece::Code(_) | Piece::Node(_) | Piece::Erratum(_) | Piece::Url(_)) => false,
        };
        if ends { self.trimmed() } else { self.trimmed().then(".") }
    }

    /// The same without blanks at its end.
    fn trimmed(mut self) -> Self {
        if let Some(Piece::Words(words) | Piece::Spec(words)) = self.0.last_mut() {
            words.truncate(words.trim_end().len());
        }
        self
    }

    /// Whether there is nothing in it.
    #[must_use]
    pub const fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// Its parts, for a format that writes them.
    pub fn pieces(&self) -> impl Iterator<Item = &Piece> {
        self.0.iter()
    }
}

impl fmt::Display for Text {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.iter().try_for_each(|piece| match piece {
            Piece::Words(words) => f.write_str(words),
            Piece::Spec(words) => f.write_str(&one_line(words)),
            Piece::Code(code) | Piece::Url(code) => write!(f, "`{}`", one_line(code)),
            Piece::Node(node) => write!(f, "`{}`", one_line(&node.to_string())),
            Piece::Erratum(id) => write!(f, "`{}`", one_line(id)),
        })
    }
}

/// The paragraphs of words of a spec, each in one line: what blank lines part.
pub fn paragraphs(text: &str) -> impl Iterator<Item = String> {
    let mut all = vec![String::new()];
    for line in text.lines().map(str::trim) {
        match all.last_mut() {
            Some(last) if line.is_empty() && !last.is_empty() => all.push(String::new()),
            Some(last) => {
                if !last.is_empty() {
                    last.push(' ');
                }
                last.push_str(line);
            }
            None => {}
        }
    }
    all.into_iter().filter(|paragraph| !paragraph.is_empty())
}

/// The parts of a paragraph of a spec, and whether each is code: what stands between backticks, where these come in pairs.
pub fn spans(paragraph: &str) -> impl Iterator<Item = (bool, &str)> {
    let parts: Vec<&str> = paragraph.split('`').collect();
    let paired = parts.len() % 2 == 1 && parts.iter().skip(1).step_by(2).all(|part| !part.trim().is_empty());
    let parts = if paired { parts } else { vec![paragraph] };
    parts.into_iter().enumerate().map(|(at, part)| (at % 2 == 1, part))
}

/// One line, in which control characters are seen: they mean something to terminals and to the writer of Rust.
fn one_line(text: &str) -> String {
    let line = text.split_whitespace().collect::<Vec<_>>().join(" ");
    line.chars().map(|letter| if letter.is_control() { '\u{fffd}' } else { letter }).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_text_is_one_line_with_code_in_backticks() {
        let node = NodePath::member("Contact", "email");
        let text = Text::words("The member ")
            .then_code("a\nb")
            .then(" of ")
            .then_node(node)
            .and(Text::spec(" is\n\n\u{7}odd"));
        assert_eq!(text.to_string(), "The member `a b` of `types.Contact.email`is \u{fffd}odd");
        assert_eq!(Text::names(["a", "b", "c"], "or").to_string(), "`a`, `b` or `c`");
        assert_eq!(Text::names(["a"], "or").to_string(), "`a`");
        assert!(Text::names([], "or").is_empty());
    }

    #[test]
    fn blank_lines_part_paragraphs() {
        assert_eq!(paragraphs("\n a\n b\n\n\nc\n").collect::<Vec<_>>(), ["a b", "c"]);
        assert_eq!(paragraphs("").count(), 0);
    }

    #[test]
    fn backticks_in_pairs_hold_code() {
        assert_eq!(spans("a `b` c").collect::<Vec<_>>(), [(false, "a "), (true, "b"), (false, " c")]);
        assert_eq!(spans("a ` b").collect::<Vec<_>>(), [(false, "a ` b")]);
        assert_eq!(spans("a `` b").collect::<Vec<_>>(), [(false, "a `` b")]);
    }

    #[test]
    fn a_sentence_has_a_capital_and_one_dot() {
        assert_eq!(Text::sentence([Text::words("one"), Text::code("two")]).to_string(), "One; `two`.");
        assert_eq!(Text::sentence([Text::spec("lower case of a spec. \n")]).to_string(), "lower case of a spec.");
        assert!(Text::sentence([]).is_empty());
    }
}
