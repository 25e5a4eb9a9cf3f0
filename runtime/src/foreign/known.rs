//! Secrets that went out with a request. A service may repeat them, in whatever form: what is shown leaves them out for what they
//! are, and not for what they look like.

use super::cut::CUT;
use super::secret::REDACTED;
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use http::{HeaderValue, Uri};
use percent_encoding::percent_decode_str;
use secrecy::{ExposeSecret as _, SecretString};
use std::cmp::Reverse;

/// Shorter ones are parts of ordinary words.
const SHORTEST: usize = 4;

/// Secrets that went out with a request; none of them shows.
#[derive(Default)]
pub(crate) struct Known(Vec<SecretString>);

impl Known {
    /// The secrets in headers with these values, of which those that are marked as such count, and in the query of an address:
    /// what `plain`, the address without credentials, has not.
    pub(crate) fn of<'a>(headers: impl Iterator<Item = &'a HeaderValue>, uri: &Uri, plain: &Uri) -> Self {
        let mut known = Self::default();
        for value in headers.filter(|value| value.is_sensitive()).filter_map(|value| value.to_str().ok()) {
            // Behind the name of a scheme, or all of it.
            let (scheme, word) = value.split_once(' ').unwrap_or(("", value));
            known.add(word);
            if let (true, Ok(pair)) = (scheme.eq_ignore_ascii_case("basic"), STANDARD.decode(word)) {
                let pair = String::from_utf8_lossy(&pair);
                known.add(pair.split_once(':').map_or("", |(_, password)| password));
            }
        }
        let of_plain = |pair: &str| pairs(plain).any(|other| other == pair);
        for value in pairs(uri).filter(|pair| !of_plain(pair)).filter_map(|pair| pair.split_once('=')) {
            known.add(&percent_decode_str(value.1).decode_utf8_lossy());
            known.add(value.1);
        }
        // One may be a part of another.
        known.0.sort_by_key(|secret| Reverse(secret.expose_secret().len()));
        known
    }

    fn add(&mut self, text: &str) {
        if text.len() < SHORTEST {
            return;
        }
        // As it is, and as JSON has it, where some services escape slashes as well.
        let quoted = text.replace('\\', "\\\\").replace('"', "\\\"");
        for form in [text, &quoted, &quoted.replace('/', "\\/")] {
            if !self.0.iter().any(|known| known.expose_secret() == form) {
                self.0.push(SecretString::from(form));
            }
        }
    }

    /// True if there are none.
    pub(crate) fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// A text as it is shown, without them. One that was cut in the middle is left out as well.
    pub(crate) fn hide(&self, mut shown: String) -> String {
        for secret in self.0.iter().map(|secret| secret.expose_secret()) {
            if shown.contains(secret) {
                shown = shown.replace(secret, REDACTED);
            }
            let cuts: Vec<usize> = shown.match_indices(CUT).map(|(at, _)| at).collect();
            // From the last on, so that the places of the others stay as they are.
            for at in cuts.into_iter().rev() {
                let length = shown_of(secret, &shown[..at]);
                shown.replace_range(at - length..at, if length > 0 { REDACTED } else { "" });
            }
        }
        shown
    }
}

fn pairs(uri: &Uri) -> impl Iterator<Item = &str> {
    uri.query().unwrap_or_default().split('&')
}

/// How much of a secret a text ends with that was cut there.
fn shown_of(secret: &str, text: &str) -> usize {
    let beginnings = secret.char_indices().map(|(length, _)| length).filter(|length| *length >= SHORTEST);
    beginnings.rev().find(|length| text.ends_with(&secret[..*length])).unwrap_or(0)
}

#[cfg(test)]
mod tests {
    use super::Known;
    use http::{HeaderMap, HeaderValue, Uri};

    fn known(headers: &[&'static str], uri: &'static str, plain: &'static str) -> Known {
        let mut map = HeaderMap::new();
        map.append("x-plain", HeaderValue::from_static("in plain sight"));
        for value in headers {
            let mut value = HeaderValue::from_static(value);
            value.set_sensitive(true);
            map.append("x-secret", value);
        }
        Known::of(map.values(), &Uri::from_static(uri), &Uri::from_static(plain))
    }

    #[test]
    fn what_went_out_is_left_out_whatever_it_looks_like() {
        let known = known(
            &["Bearer blue-moon", "Basic YWRhOkNvcnJlY3QtSG9yc2UtOQ==", "opensesame"],
            "https://a.example/?id=here&key=red%2Fsun&k=ab",
            "https://a.example/?id=here",
        );
        for (said, shown) in [
            ("no blue-moon today", "no [redacted] today"),
            ("code Correct-Horse-9 of ada", "code [redacted] of ada"),
            ("opensesame, YWRhOkNvcnJlY3QtSG9yc2UtOQ==", "[redacted], [redacted]"),
            ("xopensesamex red/sun", "x[redacted]x [redacted]"),
            ("cut at opense…, and blue…, and blu…", "cut at [redacted]…, and [redacted]…, and blu…"),
            ("here, in plain sight, ab", "here, in plain sight, ab"),
        ] {
            assert_eq!(known.hide(said.to_owned()), shown);
        }
        assert_eq!(Known::default().hide("blue-moon".to_owned()), "blue-moon");
    }

    #[test]
    fn what_went_out_is_known_in_every_spelling() {
        let known = known(&["Bearer a/b/c\"d", "blue\\moon"], "https://a.example/?key=red%2Fsun", "https://a.example/");
        for (said, shown) in [
            (r#"a/b/c"d"#, "[redacted]"),
            (r#"a/b/c\"d"#, "[redacted]"),
            (r#"a\/b\/c\"d"#, "[redacted]"),
            (r"blue\\moon, blue\moon", "[redacted], [redacted]"),
            ("red/sun, red%2Fsun", "[redacted], [redacted]"),
        ] {
            assert_eq!(known.hide(said.to_owned()), shown);
        }
    }

    #[test]
    fn one_may_be_a_part_of_another() {
        let known = known(&["spring", "Bearer springtime"], "https://a.example/", "https://a.example/");
        assert_eq!(known.hide("springtime, and spring".to_owned()), "[redacted], and [redacted]");
    }

    #[test]
    fn there_may_be_any_number_of_them() {
        let known = known(&["winter", "spring", "summer", "Bearer autumn"], "https://a.example/", "https://a.example/");
        assert_eq!(known.hide("autumn follows summer".to_owned()), "[redacted] follows [redacted]");
    }
}
