//! What looks like a secret of a service. It is a guess by names and by shape, and errs on the side of hiding.

use super::cut::LENGTH;

/// What stands where a secret was left out.
pub(crate) const REDACTED: &str = "[redacted]";

/// Parts of member names whose values are not shown, wherever in the name they stand.
const PARTS: &[&str] = &[
    "token",
    "secret",
    "password",
    "passwd",
    "passphrase",
    "passcode",
    "credential",
    "authorization",
    "apikey",
    "privatekey",
    "accesskey",
    "signature",
    "cookie",
    "session",
    "assertion",
    "bearer",
    "activationcode",
    "authcode",
    "authorizationcode",
    "devicecode",
    "recoverycode",
    "verificationcode",
    "connectionstring",
    "connstr",
];

/// Words of member names whose values are not shown: too short to be looked for inside of other words.
const WORDS: &[&str] = &[
    "pwd", "pass", "pw", "key", "keys", "otp", "totp", "pin", "puk", "cvv", "cvc", "sas", "sig", "hmac", "jwt", "jws",
    "jwe", "auth", "csrf", "xsrf", "pfx", "pem",
];

/// So many words of a text are looked at: no excerpt shows more.
const WORDS_OF_TEXT: usize = LENGTH;

/// So many characters of a name are looked at.
const BEGINNING: usize = 256;

/// True if a member of this name is expected to hold a secret.
pub(crate) fn is_sensitive(name: &str) -> bool {
    // No word for a secret is that long; the end of a long name is where the noun stands.
    let tail = name.char_indices().rev().nth(BEGINNING - 1).map_or(name, |(at, _)| &name[at..]);
    let folded: String = tail.chars().filter(|c| c.is_alphanumeric()).flat_map(char::to_lowercase).collect();
    PARTS.iter().any(|part| folded.contains(part)) || words(tail).any(|word| WORDS.contains(&&*word))
}

/// The words of a name, in small letters: `clientKey`, `client_key` and `CLIENT-KEY` have the same two.
fn words(name: &str) -> impl Iterator<Item = String> {
    let mut words = vec![String::new()];
    let mut letters = name.chars().peekable();
    let mut before = ' ';
    while let Some(c) = letters.next() {
        let begins = c.is_uppercase()
            && (before.is_lowercase()
                || before.is_uppercase() && letters.peek().is_some_and(|next| next.is_lowercase()));
        if begins || !c.is_alphabetic() {
            words.push(String::new());
        }
        if let Some(word) = words.last_mut().filter(|_| c.is_alphabetic()) {
            word.extend(c.to_lowercase());
        }
        before = c;
    }
    words.into_iter()
}

/// True for a bare word that holds a secret by its own account: `token=…`.
pub(super) fn is_secret_word(word: &str) -> bool {
    word.split_once(['=', ':']).is_some_and(|(name, value)| !value.is_empty() && is_sensitive(name))
}

/// True for a word that seems to be what the word before speaks of: `token 4711`, or the credentials of a scheme.
pub(super) fn follows_secret_word(last: &str, word: &str) -> bool {
    let scheme = last.trim_end_matches(':').trim_start_matches('"');
    let is_mixed = || word.bytes().any(|byte| byte.is_ascii_digit() || byte == b'=');
    scheme.eq_ignore_ascii_case("bearer")
        || (is_mixed() && (scheme.eq_ignore_ascii_case("basic") || is_sensitive(last)))
}

/// True for a text in which one of its first words is a secret by its shape, by its own account or by the word before.
pub(super) fn holds_secret(text: &str) -> bool {
    let words = text.split_whitespace().take(WORDS_OF_TEXT);
    let before = std::iter::once("").chain(words.clone());
    before.zip(words).any(|(last, word)| is_opaque(word) || is_secret_word(word) || follows_secret_word(last, word))
}

/// True for a long run without blanks that is neither a UUID nor an address nor words of any language: most likely a key or a token.
pub(super) fn is_opaque(text: &str) -> bool {
    // Languages without blanks have long runs too, and no key has their letters.
    let long =
        text.len() >= 32 && text.bytes().all(|byte| byte.is_ascii_graphic()) && text.split(SEPARATORS).any(is_key);
    let query = text.contains("://") && text.contains('?');
    let address = text.contains("://") && !query;
    let uuid = text.len() == 36 && text.bytes().all(|b| b.is_ascii_hexdigit() || b == b'-');
    query || (long && !address && !uuid) || text.starts_with("eyJ")
}

/// What stands between the parts of a path or of a name of a host.
const SEPARATORS: [char; 2] = ['/', '.'];

/// True for a run that is no word of a path: it is long, or has digits among its letters.
fn is_key(run: &str) -> bool {
    let is_mixed =
        || run.bytes().any(|byte| byte.is_ascii_digit()) && run.bytes().any(|byte| byte.is_ascii_alphabetic());
    run.len() >= 32 || (run.len() >= 12 && is_mixed())
}

/// True for the name of a member that seems to be a key or a token: as for a text, but long names of words are known by
/// their letters. The beginning tells, since the same name may be looked at for each value under it.
pub(super) fn is_opaque_name(name: &str) -> bool {
    let name = name.char_indices().nth(BEGINNING).map_or(name, |(at, _)| &name[..at]);
    let runs_of_digits = name.split(|c: char| !c.is_ascii_digit()).filter(|run| !run.is_empty()).count();
    is_opaque(name) && (runs_of_digits > 1 || name.starts_with("eyJ") || name.contains("://"))
}

#[cfg(test)]
mod tests {
    use super::{holds_secret, is_opaque_name, is_sensitive};

    #[test]
    fn names_of_secrets_are_known_by_their_words() {
        for name in [
            "password",
            "pwd",
            "user_pwd",
            "pass",
            "clientKey",
            "accountKey",
            "key",
            "Keys",
            "otp",
            "pin",
            "simPin",
            "sas",
            "sig",
            "SIG",
            "jwt",
            "bearer",
            "auth",
            "HTTPAuth",
            "activationCode",
            "connectionString",
            "API-Key",
            "x-api-token",
            "secret",
        ] {
            assert!(is_sensitive(name), "{name}");
        }
        for name in [
            "shipping",
            "spinning",
            "keyboard",
            "monkey",
            "author",
            "design",
            "passenger",
            "compass",
            "code",
            "Sigma",
            "",
            "id",
        ] {
            assert!(!is_sensitive(name), "{name}");
        }
        assert!(is_sensitive(&format!("{}Password", "x".repeat(1_000_000))));
    }

    #[test]
    fn texts_that_hold_secrets_are_known_by_their_words() {
        for text in [
            "Bearer abc",
            "\"Bearer abc",
            "sent: Basic YWRhOmE=",
            "the key 4f9a61c2d0e84b7e9d1c5a3b2f6e7d80 is unknown",
            "token=abc",
            "4f9a61c2d0e8/4b7e9d1c5a3b2f/6e7d80aabbcc",
            "the sk_live_51H8abcDEFghiJKLmnoPQRstu is unknown",
        ] {
            assert!(holds_secret(text), "{text}");
        }
        for text in [
            "",
            "Basic plans have 3 seats",
            "the 6a02fc17-68b2-4ca7-8891-350ccd89539c of 2024",
            "Tenant contoso.onmicrosoft.com/subscriptions/12345 not found",
            "指定されたテナントが見つかりません。管理者に連絡してください。",
            "ไม่พบผู้เช่าที่ระบุกรุณาติดต่อผู้ดูแลระบบ",
        ] {
            assert!(!holds_secret(text), "{text}");
        }
    }

    #[test]
    fn names_that_are_tokens_are_known_by_their_shape() {
        for name in ["eyJhbGciOiJIUzI1NiJ9", "4f9a61c2d0e84b7e9d1c5a3b2f6e7d80", "https://a.example/?sig=x"] {
            assert!(is_opaque_name(name), "{name}");
        }
        let long = "microsoftCustomerAgreementAttestationStatusOfLine1";
        for name in
            [long, "6a02fc17-68b2-4ca7-8891-350ccd89539c", &"x".repeat(1000), "two words of 12 or 13 letters in all 14"]
        {
            assert!(!is_opaque_name(name), "{name}");
        }
    }
}
