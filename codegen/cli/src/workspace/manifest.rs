//! What a `Cargo.toml` says of its package and its workspace.

use std::path::Path;

/// A manifest as its entries: the key with its table in front, and all tokens from the value on.
pub(super) struct Manifest(Vec<Token>);

/// A piece of TOML; comments are left out.
#[derive(Clone, Debug, PartialEq, Eq)]
enum Token {
    /// A text in quotes. Names and paths of packages have no escapes.
    Text(String),
    /// A key, number or word without quotes, dots included.
    Word(String),
    /// Anything else, the end of a line included.
    Mark(char),
}

impl Manifest {
    /// The manifest in a folder, if there is one.
    pub(super) fn read(folder: &Path) -> Option<Self> {
        std::fs::read_to_string(folder.join("Cargo.toml")).ok().map(|text| Self::of(&text))
    }

    fn of(text: &str) -> Self {
        Self(tokens(text))
    }

    /// The name of its package.
    pub(super) fn package(&self) -> Option<&str> {
        self.entries().find(|(key, _)| key == "package.name").and_then(|(_, value)| first_text(value))
    }

    /// Whether it is the root of a workspace.
    pub(super) fn is_workspace(&self) -> bool {
        self.tables().any(|(_, table)| table == "workspace" || table.starts_with("workspace."))
    }

    /// The folders of its members, and of everything that it names by path: cargo takes those in as well.
    pub(super) fn members(&self) -> impl Iterator<Item = &str> {
        self.entries().flat_map(|(key, value)| {
            let list = if key == "workspace.members" { value } else { &[] };
            texts(list).chain(first_text(value).filter(|_| key.ends_with(".path")))
        })
    }

    /// What the list of members itself says.
    pub(super) fn listed(&self) -> impl Iterator<Item = &str> {
        self.list("workspace.members")
    }

    /// The folders that are no members unless the list of members names them.
    pub(super) fn excluded(&self) -> impl Iterator<Item = &str> {
        self.list("workspace.exclude")
    }

    fn list<'a>(&'a self, wanted: &'a str) -> impl Iterator<Item = &'a str> {
        self.entries().filter(move |(key, _)| key == wanted).flat_map(|(_, value)| texts(value))
    }

    /// Each header of a table, by its place.
    fn tables(&self) -> impl Iterator<Item = (usize, &str)> {
        self.0.windows(3).enumerate().filter_map(|(at, tokens)| match tokens {
            [Token::Mark('\n'), Token::Mark('['), Token::Word(table)] => Some((at, table.as_str())),
            // One of a list of tables: nothing here is asked of those.
            [Token::Mark('\n'), Token::Mark('['), Token::Mark('[')] => Some((at, "")),
            _ => None,
        })
    }

    /// Each key with its table in front, those in braces included, and the tokens from its value on.
    fn entries(&self) -> impl Iterator<Item = (String, &[Token])> {
        let tables: Vec<_> = self.tables().collect();
        self.0.windows(2).enumerate().filter_map(move |(at, tokens)| {
            let [Token::Word(key), Token::Mark('=')] = tokens else { return None };
            let table = tables.iter().rev().find(|(place, _)| *place < at).map_or("", |(_, table)| table);
            Some((format!("{table}.{key}").trim_start_matches('.').to_owned(), &self.0[at + 2..]))
        })
    }
}

impl Token {
    fn text(&self) -> Option<&str> {
        if let Self::Text(text) = self { Some(text) } else { None }
    }
}

/// The texts of a list.
fn texts(list: &[Token]) -> impl Iterator<Item = &str> {
    list.iter().take_while(|token| **token != Token::Mark(']')).filter_map(Token::text)
}

fn first_text(value: &[Token]) -> Option<&str> {
    value.first().and_then(Token::text)
}

fn tokens(text: &str) -> Vec<Token> {
    // So that a header on the first line begins a line as well.
    let mut tokens = vec![Token::Mark('\n')];
    let mut rest = text;
    while let Some(first) = rest.chars().next() {
        let length = match first {
            '#' => rest.find('\n').unwrap_or(rest.len()),
            '"' | '\'' => {
                let (text, length) = quoted(rest, first);
                tokens.push(Token::Text(text.to_owned()));
                length
            }
            _ if is_of_word(first) => {
                let length = rest.find(|c| !is_of_word(c)).unwrap_or(rest.len());
                tokens.push(Token::Word(rest[..length].to_owned()));
                length
            }
            _ => {
                if first == '\n' || !first.is_whitespace() {
                    tokens.push(Token::Mark(first));
                }
                first.len_utf8()
            }
        };
        rest = &rest[length..];
    }
    tokens
}

fn is_of_word(c: char) -> bool {
    c.is_alphanumeric() || matches!(c, '_' | '-' | '.')
}

/// The text in quotes that `rest` begins with, and how long it is with them.
fn quoted(rest: &str, quote: char) -> (&str, usize) {
    let three = quote.to_string().repeat(3);
    let marks = if rest.starts_with(&three) { &three } else { &three[..1] };
    let inner = &rest[marks.len()..];
    let mut escaped = false;
    let end = inner.char_indices().find(|(at, c)| {
        let ends = !escaped && inner[*at..].starts_with(marks);
        escaped = !escaped && *c == '\\' && quote == '"';
        ends
    });
    let end = end.map_or(inner.len(), |(at, _)| at);
    (&inner[..end], (marks.len() * 2 + end).min(rest.len()))
}

#[cfg(test)]
mod tests {
    use super::Manifest;

    #[test]
    fn a_workspace_lists_its_members() {
        let manifest = Manifest::of(
            "[workspace] # with members = [\"none\"]\nresolver = '3'\nmembers = [\n  \"app\", # the app\n  'crates/*',\n]\nexclude = [\"old\"]\n\n\
             [workspace.dependencies]\nhelper = { version = \"1\", path = \"helper\" }\ntool.path = \"tool\"\n\n\
             [[bin]]\nname = \"program\"\n[package]\ndescription = \"\"\"\nname = \"no\\\"\"\"\"\nname = \"root\"\n",
        );
        assert!(manifest.is_workspace());
        assert_eq!(manifest.members().collect::<Vec<_>>(), ["app", "crates/*", "helper", "tool"]);
        assert_eq!(manifest.excluded().collect::<Vec<_>>(), ["old"]);
        assert_eq!(manifest.package(), Some("root"));
    }

    #[test]
    fn a_package_is_no_workspace() {
        let manifest = Manifest::of("package.name = \"one\"\n[dependencies.two]\npath = \"../two\"\n");
        assert!(!manifest.is_workspace());
        assert_eq!(manifest.members().collect::<Vec<_>>(), ["../two"]);
        assert_eq!(manifest.package(), Some("one"));
    }

    #[test]
    fn what_is_no_toml_says_nothing() {
        for text in ["", "[", "[workspace", "\"", "name = \"", "'''", "[package]\nname = ", "\u{feff}\0=[\"\\"] {
            let manifest = Manifest::of(text);
            assert_eq!(manifest.package().unwrap_or_default(), "", "{text}");
            assert_eq!(manifest.members().count(), 0, "{text}");
        }
    }
}
