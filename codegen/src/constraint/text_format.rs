//! The forms of text that specs can name. How each is told is known to the package that generated code asks too.

use specwright_formats as formats;

/// A well-known form of text.
#[derive(Debug)]
pub struct TextFormat {
    /// Its name in specs.
    pub name: &'static str,
    /// What it is, for docs.
    pub wording: &'static str,
    /// Whether a text has it.
    pub accepts: fn(&str) -> bool,
}

/// All of them, in the order of the manual.
pub static FORMATS: [TextFormat; 10] = [
    TextFormat { name: "date", wording: "a date, `2026-01-31`", accepts: formats::date },
    TextFormat { name: "date-time", wording: "a date with time and offset (RFC 3339)", accepts: formats::date_time },
    TextFormat { name: "uuid", wording: "a UUID", accepts: formats::uuid },
    TextFormat { name: "uri", wording: "a URI with its scheme", accepts: formats::uri },
    TextFormat { name: "email", wording: "an e-mail address", accepts: formats::email },
    TextFormat { name: "hostname", wording: "the name of a host", accepts: formats::hostname },
    TextFormat { name: "bcp47", wording: "a language tag, `en-US` (BCP 47)", accepts: formats::bcp47 },
    TextFormat {
        name: "iso3166-1-alpha-2",
        wording: "a country in two letters (ISO 3166-1)",
        accepts: formats::country,
    },
    TextFormat { name: "ipv4", wording: "an IPv4 address", accepts: formats::ipv4 },
    TextFormat { name: "ipv6", wording: "an IPv6 address", accepts: formats::ipv6 },
];

#[cfg(test)]
mod tests {
    use super::FORMATS;

    #[test]
    fn names_stand_for_their_forms() {
        let samples = [
            ("date", "2026-01-31"),
            ("date-time", "2026-01-31T12:00:00Z"),
            ("uuid", "123e4567-e89b-12d3-a456-426614174000"),
            ("uri", "https://host.example/path"),
            ("email", "somebody@host.example"),
            ("hostname", "host.example"),
            ("bcp47", "zh-Hant"),
            ("iso3166-1-alpha-2", "DE"),
            ("ipv4", "192.0.2.1"),
            ("ipv6", "2001:db8::1"),
        ];
        assert_eq!(FORMATS.len(), samples.len());
        for (format, (name, sample)) in FORMATS.iter().zip(samples) {
            assert_eq!(format.name, name);
            let accepted: Vec<_> =
                samples.iter().filter(|(_, it)| (format.accepts)(it)).map(|(name, _)| *name).collect();
            let expected = match name {
                // An IPv4 address, and a word with hyphens, could be the name of a host; letters could be a language.
                "hostname" => {
                    vec!["date", "uuid", "hostname", "bcp47", "iso3166-1-alpha-2", "ipv4"]
                }
                "bcp47" => vec!["bcp47", "iso3166-1-alpha-2"],
                _ => vec![name],
            };
            assert_eq!(accepted, expected, "{name} accepts {sample}");
        }
    }
}
