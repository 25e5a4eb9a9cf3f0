//! Statuses, as responses are listed by them.

/// The statuses a response stands for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Status {
    /// One code, 100 to 599.
    Code(u16),
    /// All codes with that first digit: `4XX` is `Class(4)`.
    Class(u8),
    /// Every status that nothing else stands for.
    Default,
}

impl std::fmt::Display for Status {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::Code(code) => write!(f, "{code}"),
            Self::Class(digit) => write!(f, "{digit}XX"),
            Self::Default => f.write_str("default"),
        }
    }
}

impl Status {
    /// Reads `200`, `4XX` or `default`.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        match text {
            "default" => Some(Self::Default),
            _ if text.len() != 3 => None,
            _ => match text.strip_suffix("XX") {
                Some(digit) => digit.parse().ok().filter(|digit| (1..=5).contains(digit)).map(Self::Class),
                None => text.parse().ok().filter(|code| (100..=599).contains(code)).map(Self::Code),
            },
        }
    }

    /// Whether it means success: 2xx.
    #[must_use]
    pub const fn is_success(self) -> bool {
        matches!(self, Self::Code(200..=299) | Self::Class(2))
    }
}
