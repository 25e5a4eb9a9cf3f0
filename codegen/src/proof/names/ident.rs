//! Identifiers of Rust: keywords are raw.

/// An identifier as it stands in Rust, `r#` included.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Ident(String);

impl Ident {
    /// An identifier that is known to be one. Names from specs are made by [`Names`](super::Names).
    pub(crate) fn known(text: impl Into<String>) -> Self {
        Self(text.into())
    }

    /// The identifier for a text that has the characters of one: raw if it is a keyword.
    #[must_use]
    pub fn of(text: &str) -> Self {
        match text {
            "self" | "Self" | "super" | "crate" | "extern" => Self(format!("{text}_")),
            _ if KEYWORDS.contains(&text) => Self(format!("r#{text}")),
            _ => Self(text.to_owned()),
        }
    }

    /// Its text.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// Its text without `r#`, to build other identifiers from.
    #[must_use]
    pub fn stem(&self) -> &str {
        self.0.strip_prefix("r#").unwrap_or(&self.0)
    }

    /// The text of an identifier that begins with this one. What only keeps a word from being a keyword (`Self_`) is left out.
    #[must_use]
    pub fn followed_by(&self, rest: &str) -> String {
        self.stem().trim_end_matches('_').to_owned() + rest
    }

    /// The name of a variable that holds a value of the type of this name.
    #[must_use]
    pub fn variable(&self) -> Self {
        Self::of(&super::spelling::snake(self.stem()))
    }
}

impl std::fmt::Display for Ident {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(&self.0)
    }
}

const KEYWORDS: &[&str] = &[
    "abstract", "as", "async", "await", "become", "box", "break", "const", "continue", "do", "dyn", "else", "enum",
    "false", "final", "fn", "for", "gen", "if", "impl", "in", "let", "loop", "macro", "match", "mod", "move", "mut",
    "override", "priv", "pub", "ref", "return", "static", "struct", "trait", "true", "try", "type", "typeof", "union",
    "unsafe", "unsized", "use", "virtual", "where", "while", "yield",
];

#[cfg(test)]
mod tests {
    use super::Ident;

    #[test]
    fn keywords_are_raw() {
        assert_eq!(Ident::of("type").as_str(), "r#type");
        assert_eq!(Ident::of("gen").as_str(), "r#gen");
        for word in ["self", "Self", "super", "crate", "extern"] {
            assert_eq!(Ident::of(word).as_str(), format!("{word}_"));
        }
        assert_eq!(Ident::of("type").stem(), "type");
    }
}
