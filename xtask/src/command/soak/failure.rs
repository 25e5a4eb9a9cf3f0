//! What failed, and which failures are of one kind.

/// A spec that failed.
#[derive(Clone, Debug)]
pub struct Failure {
    /// Its seed.
    pub seed: u64,
    /// The stage.
    pub stage: &'static str,
    /// What was said: the name of a lint or error, and the first line.
    pub message: String,
    /// All that was said.
    pub text: String,
}

/// What failures of one cause have in common.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Kind(String);

impl Failure {
    /// The compiler died.
    pub fn panic(seed: u64, message: String) -> Self {
        Self { seed, stage: "check", text: message.clone(), message: format!("panic: {message}") }
    }

    /// The kind: the message without what the spec named.
    pub fn kind(&self) -> Kind {
        // The id of an error has digits that tell it from others.
        let (id, message) = self.message.split_once(": ").unwrap_or(("", &self.message));
        let mut out = String::new();
        let mut quoted = false;
        for c in message.chars() {
            match c {
                '`' => {
                    quoted = !quoted;
                    if quoted {
                        out.push('_');
                    }
                }
                c if quoted || c.is_ascii_digit() => {}
                c => out.push(c),
            }
        }
        Kind(format!("{}: {id}: {out}", self.stage))
    }
}

impl std::fmt::Display for Kind {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(&self.0)
    }
}

#[cfg(test)]
mod tests {
    use super::Failure;

    #[test]
    fn failures_of_one_cause_are_of_one_kind() {
        let of =
            |message: &str| Failure { seed: 1, stage: "clippy", message: message.into(), text: String::new() }.kind();
        assert_eq!(of("E0072: type `A` has 12 sizes"), of("E0072: type `B1` has 3 sizes"));
        assert_ne!(of("E0072: type `A`"), of("E0308: type `A`"));
    }
}
