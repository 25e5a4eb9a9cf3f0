//! E-mail addresses.

use crate::hostname::hostname;
use crate::{ipv4, ipv6};

/// True for the address of a mailbox: a local part, which can be quoted, and a domain or an IP address in brackets.
///
/// Comments and names are no part of it, and all is ASCII. The local part has at most 64 characters, the whole 254.
pub fn email(text: &str) -> bool {
    // A quoted local part can hold the sign itself, a domain cannot.
    let Some((local, domain)) = text.rsplit_once('@') else { return false };
    let quoted = local.strip_prefix('"').map(|rest| rest.strip_suffix('"'));
    let is_local = match quoted {
        Some(inner) => inner.is_some_and(is_quoted),
        None => local.split('.').all(|atom| !atom.is_empty() && atom.bytes().all(is_atom)),
    };
    is_local && local.len() <= 64 && text.len() <= 254 && (hostname(domain) || is_literal(domain))
}

/// What can stand between quotes: ASCII that can be seen, and blanks; quotes and backslashes behind a backslash.
fn is_quoted(inner: &str) -> bool {
    let mut escaped = false;
    let clean = inner.bytes().all(|byte| match byte {
        b' '..=b'~' if escaped => {
            escaped = false;
            true
        }
        b'\\' => {
            escaped = true;
            true
        }
        b' '..=b'~' => byte != b'"',
        _ => false,
    });
    clean && !escaped
}

const fn is_atom(byte: u8) -> bool {
    byte.is_ascii_alphanumeric()
        || matches!(byte, b'!' | b'#' | b'$' | b'%' | b'&' | b'\'' | b'*' | b'+' | b'-' | b'/')
        || matches!(byte, b'=' | b'?' | b'^' | b'_' | b'`' | b'{' | b'|' | b'}' | b'~')
}

/// An IP address in brackets.
fn is_literal(domain: &str) -> bool {
    let Some(address) = domain.strip_prefix('[').and_then(|rest| rest.strip_suffix(']')) else { return false };
    match address.split_at_checked(5) {
        Some((tag, after)) if tag.eq_ignore_ascii_case("IPv6:") => ipv6(after),
        _ => ipv4(address),
    }
}

#[cfg(test)]
mod tests {
    use super::email;

    #[test]
    fn addresses() {
        crate::tells(
            email,
            &[
                "a@b.example",
                "a.b+c@d",
                "first.last@sub-domain.host.example",
                "!#$%&'*+-/=?^_`{|}~@host.example",
                "\"a b\"@host.example",
                "\"a@b\"@host.example",
                "\"a\\\"b\\\\\"@host.example",
                "\"\"@host.example",
                "\"..\"@host.example",
                "a@[192.0.2.1]",
                "a@[IPv6:2001:db8::1]",
                "a@[ipv6:::1]",
                "a@xn--mnchen-3ya.example",
            ],
            &[
                "",
                "a",
                "@",
                "@b",
                "a@",
                "a b@c",
                ".a@b",
                "a.@b",
                "a..b@c",
                "a@b@c",
                "a\"b@c",
                "\"a@b",
                "\"@b",
                "a\"@b",
                "\"a\"b\"@c",
                "\"a\\\"@b",
                "\"a\nb\"@c",
                "\"ä\"@b",
                "(x)a@b",
                "a@b(x)",
                "Somebody <a@b.example>",
                "<a@b.example>",
                "a@-b.example",
                "a@b..example",
                "a@b_c.example",
                "a@[2001:db8::1]",
                "a@[IPv6:192.0.2.1]",
                "a@[192.0.2.256]",
                "a@192.0.2.1]",
                "a@[192.0.2.1",
                "a@[ääää]",
                "ä@b",
                "a@ä.example",
                "a@b ",
                " a@b",
                "a,b@c",
                "a;b@c",
                "a:b@c",
            ],
        );
    }

    #[test]
    fn lengths() {
        let domain = format!("{}.{}.{}", "b".repeat(63), "c".repeat(63), "d".repeat(61));
        assert_eq!(domain.len(), 189);
        assert!(email(&format!("{}@{domain}", "a".repeat(64))));
        assert!(!email(&format!("{}@{domain}d", "a".repeat(64))));
        assert!(!email(&format!("{}@host.example", "a".repeat(65))));
        assert!(email(&format!("\"{}\"@host.example", "a".repeat(62))));
        assert!(!email(&format!("\"{}\"@host.example", "a".repeat(63))));
        assert!(!email(&format!("a@{}", "b".repeat(64))));
    }
}
