//! Language tags.

use std::iter::Peekable;
use std::str::Split;

/// True for a well-formed language tag: `en`, `zh-Hant-TW`, `de-CH-1996`, `x-private`, in whatever case.
///
/// No variant and no extension is there twice. Whether its parts are registered is not asked. A tag of more than 255
/// characters is refused, which none that is in use comes near.
pub fn bcp47(text: &str) -> bool {
    if text.len() > MAX_LENGTH {
        return false;
    }
    if IRREGULAR.iter().any(|tag| tag.eq_ignore_ascii_case(text)) {
        return true;
    }
    let mut tag = Tag(text.split('-').peekable());
    let begun = tag.peek_private_use() || tag.language() && tag.variants() && tag.extensions();
    begun && tag.private_use() && tag.0.next().is_none()
}

const MAX_LENGTH: usize = 255;

/// Tags that were registered before there was a grammar, and do not follow it.
const IRREGULAR: [&str; 17] = [
    "en-GB-oed",
    "i-ami",
    "i-bnn",
    "i-default",
    "i-enochian",
    "i-hak",
    "i-klingon",
    "i-lux",
    "i-mingo",
    "i-navajo",
    "i-pwn",
    "i-tao",
    "i-tay",
    "i-tsu",
    "sgn-BE-FR",
    "sgn-BE-NL",
    "sgn-CH-DE",
];

/// What is left of a tag, part by part.
struct Tag<'a>(Peekable<Split<'a, char>>);

impl<'a> Tag<'a> {
    /// Takes the next subtag if it is such a one.
    fn take(&mut self, is: impl Fn(&str) -> bool) -> Option<&'a str> {
        self.0.next_if(|subtag| is(subtag))
    }

    /// Takes the language with up to three extensions of it, the script, and the region.
    fn language(&mut self) -> bool {
        if self.take(|subtag| letters(subtag, 2, 3)).is_some() {
            let _ = (0..3).try_for_each(|_| self.take(|subtag| letters(subtag, 3, 3)).map(|_| ()));
        } else if self.take(|subtag| letters(subtag, 4, 8)).is_none() {
            return false;
        }
        self.take(|subtag| letters(subtag, 4, 4));
        self.take(|subtag| {
            letters(subtag, 2, 2) || (subtag.len() == 3 && subtag.bytes().all(|it| it.is_ascii_digit()))
        });
        true
    }

    /// Takes the variants; false if one is there twice.
    fn variants(&mut self) -> bool {
        let (all, mut count) = (self.0.clone(), 0);
        while let Some(variant) = self.take(is_variant) {
            if all.clone().take(count).any(|earlier| earlier.eq_ignore_ascii_case(variant)) {
                return false;
            }
            count += 1;
        }
        true
    }

    /// Takes the extensions, each a single character and what belongs to it; false if one is empty or there twice.
    fn extensions(&mut self) -> bool {
        let mut seen = [false; 256];
        while let Some(singleton) = self.take(|subtag| letters_and_digits(subtag, 1, 1) && !is_x(subtag)) {
            let again = singleton.bytes().any(|byte| std::mem::replace(&mut seen[usize::from(byte | 0x20)], true));
            if again || !self.some(2) {
                return false;
            }
        }
        true
    }

    fn peek_private_use(&mut self) -> bool {
        self.0.peek().is_some_and(|subtag| is_x(subtag))
    }

    /// Takes what is for private use, if it is there; false if it is empty.
    fn private_use(&mut self) -> bool {
        self.take(is_x).is_none() || self.some(1)
    }

    /// Takes all subtags that have as many letters and digits as that, or up to eight; false if there is none.
    fn some(&mut self, least: usize) -> bool {
        let mut found = false;
        while self.take(|subtag| letters_and_digits(subtag, least, 8)).is_some() {
            found = true;
        }
        found
    }
}

fn letters(subtag: &str, least: usize, most: usize) -> bool {
    (least..=most).contains(&subtag.len()) && subtag.bytes().all(|byte| byte.is_ascii_alphabetic())
}

fn letters_and_digits(subtag: &str, least: usize, most: usize) -> bool {
    (least..=most).contains(&subtag.len()) && subtag.bytes().all(|byte| byte.is_ascii_alphanumeric())
}

fn is_variant(subtag: &str) -> bool {
    letters_and_digits(subtag, 5, 8)
        || (letters_and_digits(subtag, 4, 4) && subtag.starts_with(|first: char| first.is_ascii_digit()))
}

fn is_x(subtag: &str) -> bool {
    subtag.eq_ignore_ascii_case("x")
}

#[cfg(test)]
mod tests {
    use super::{IRREGULAR, bcp47};

    #[test]
    fn tags() {
        crate::tells(
            bcp47,
            &[
                "en",
                "EN-us",
                "de-DE",
                "zh-Hant-TW",
                "es-419",
                "sl-rozaj-biske",
                "de-CH-1996",
                "de-CH-1901-1996",
                "zh-cmn-Hans-CN",
                "zh-yue",
                "ar-aao-abh-abv",
                "hy-Latn-IT-arevela",
                "abcd",
                "abcde-Latn",
                "abcdefgh",
                "en-a-bbb-x-a-ccc",
                "en-u-co-phonebk-a-zz",
                "de-0-ab-1-cd",
                "x-a",
                "X-whatever-1-12345678",
                "de-CH-x-phonebk",
                "qaa-Qaaa-QM-x-southern",
                "art-lojban",
                "zh-min-nan",
                "I-Klingon",
            ],
            &[
                "",
                "e",
                "-",
                "en-",
                "-en",
                "en--US",
                "en_US",
                "en US",
                "toolonglang",
                "abcdefghi",
                "1en",
                "e1",
                "en-USA-",
                "de-419-DE",
                "a-DE",
                "i-unknown",
                "x",
                "x-",
                "x-123456789",
                "en-x",
                "en-a",
                "en-a-b",
                "en-a-x-y",
                "ar-a-aaa-b-bbb-a-ccc",
                "ar-a-aaa-A-ccc",
                "de-1901-1901",
                "sl-rozaj-ROZAJ",
                "ar-aao-abh-abv-acw",
                "abcd-efg",
                "en-Latn-Cyrl",
                "en-US-GB",
                "en-US-Latn",
                "en-12345678-a",
                "en-123456789",
                "dä",
                "en-ÜS",
            ],
        );
    }

    #[test]
    fn a_variant_after_private_use_is_private() {
        assert!(bcp47("en-1901-x-1901-1901"));
    }

    #[test]
    fn irregular_tags() {
        for tag in IRREGULAR {
            assert!(bcp47(tag) && bcp47(&tag.to_ascii_uppercase()), "{tag}");
        }
    }

    #[test]
    fn lengths() {
        assert!(bcp47(&format!("x{}", "-a".repeat(127))));
        assert!(!bcp47(&format!("x{}", "-a".repeat(128))));
    }
}
