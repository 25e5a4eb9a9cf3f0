//! URIs.

use crate::ipv6::ipv6;

/// True for a URI with its scheme; a relative reference is none. What is outside ASCII has to be percent-encoded.
pub fn uri(text: &str) -> bool {
    let Some((scheme, rest)) = text.split_once(':') else { return false };
    let (rest, fragment) = rest.split_once('#').unwrap_or((rest, ""));
    let (hierarchy, query) = rest.split_once('?').unwrap_or((rest, ""));
    let path = match hierarchy.strip_prefix("//") {
        Some(after) => {
            let (host, path) = after.split_at(after.find('/').unwrap_or(after.len()));
            if !authority(host) {
                return false;
            }
            path
        }
        None => hierarchy,
    };
    is_scheme(scheme)
        && made_of(path, |byte| is_pchar(byte) || byte == b'/')
        && [query, fragment].iter().all(|part| made_of(part, |byte| is_pchar(byte) || matches!(byte, b'/' | b'?')))
}

fn is_scheme(scheme: &str) -> bool {
    scheme.bytes().next().is_some_and(|first| first.is_ascii_alphabetic())
        && scheme.bytes().all(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'+' | b'-' | b'.'))
}

/// Who is asked: perhaps a user, a host that may be empty, perhaps a port.
fn authority(text: &str) -> bool {
    let (user, host) = text.split_once('@').unwrap_or(("", text));
    if !made_of(user, |byte| is_name(byte) || byte == b':') {
        return false;
    }
    let (host, port) = match host.strip_prefix('[').map(|literal| literal.split_once(']')) {
        Some(None) => return false,
        Some(Some((literal, port))) if is_ip_literal(literal) => ("", port),
        Some(Some(_)) => return false,
        None => host.split_at(host.find(':').unwrap_or(host.len())),
    };
    let port = if port.is_empty() { Some("") } else { port.strip_prefix(':') };
    made_of(host, is_name) && port.is_some_and(|port| port.bytes().all(|byte| byte.is_ascii_digit()))
}

/// What stands in brackets: an IPv6 address, or one of a version to come.
fn is_ip_literal(text: &str) -> bool {
    let future = text.strip_prefix(['v', 'V']).and_then(|after| after.split_once('.'));
    ipv6(text)
        || future.is_some_and(|(version, address)| {
            let part = |byte| byte != b'%' && (is_name(byte) || byte == b':');
            let digits = version.bytes().all(|byte| byte.is_ascii_hexdigit());
            !version.is_empty() && digits && !address.is_empty() && address.bytes().all(part)
        })
}

/// True if each character is allowed, and each percent sign begins an encoded byte.
fn made_of(text: &str, allowed: impl Fn(u8) -> bool) -> bool {
    let bytes = text.as_bytes();
    let is_digit = |at: usize| bytes.get(at).is_some_and(u8::is_ascii_hexdigit);
    bytes.iter().enumerate().all(|(at, byte)| match byte {
        b'%' => is_digit(at + 1) && is_digit(at + 2),
        byte => allowed(*byte),
    })
}

/// What a segment of a path is made of, percent signs aside.
const fn is_pchar(byte: u8) -> bool {
    is_name(byte) || matches!(byte, b':' | b'@')
}

/// What a name of a host is made of, percent signs aside.
const fn is_name(byte: u8) -> bool {
    byte.is_ascii_alphanumeric()
        || matches!(byte, b'-' | b'.' | b'_' | b'~')
        || matches!(byte, b'!' | b'$' | b'&' | b'\'' | b'(' | b')' | b'*' | b'+' | b',' | b';' | b'=')
}

#[cfg(test)]
mod tests {
    #[test]
    fn uris() {
        crate::tells(
            super::uri,
            &[
                "https://a.example/x?y=1",
                "https://a.example",
                "https://a.example:443/",
                "https://a.example:/",
                "https://user:word@a.example/",
                "https://a.example/%C3%A4/(x);y=1,2/@:!$&'*+",
                "https://a.example/?a=b&c=/?:@#d/?e",
                "https://[2001:db8::1]:8080/x",
                "https://[::ffff:192.0.2.1]",
                "https://[v1f.a:b]/",
                "https://192.0.2.1/",
                "https://999.0.2.1/",
                "https://a_b.example/",
                "ldap://[2001:db8::7]/c=GB?objectClass?one",
                "file:///etc/hosts",
                "mailto:somebody@host.example",
                "urn:isbn:9780000000002",
                "urn:a",
                "tel:+1-816-555-1212",
                "x-y.z+1:/a/b",
                "about:",
                "data:,a%20b",
                "https://a.example//b",
            ],
            &[
                "",
                ":",
                "a.example",
                "//a.example/x",
                "/x",
                "?x",
                "#x",
                "1a:b",
                "a_b:c",
                ":a",
                "https://a b",
                "https://a.example/ä",
                "https://ä.example/",
                "https://a.example/%",
                "https://a.example/%4",
                "https://a.example/%zz",
                "https://a%2.example/",
                "https://a.example/<x>",
                "https://a.example/\"",
                "https://a.example/{x}",
                "https://a.example/a|b",
                "https://a.example/a\\b",
                "https://a.example/a^b`c",
                "https://a.example/[x]",
                "https://a.example/?[x]",
                "https://a.example/#a#b",
                "https://a.example:x/",
                "https://a.example:1:2/",
                "https://a@b@c/",
                "https://2001:db8::1/",
                "https://[2001:db8::1/",
                "https://[2001:db8::1]x/",
                "https://[192.0.2.1]/",
                "https://[a.example]/",
                "https://[fe80::1%25en0]/",
                "https://[v.a]/",
                "https://[v1.]/",
                "https://[vg.a]/",
                "https://[]/",
                "https://a]b/",
                "https://a.example/\n",
                " https://a.example/",
                "https://a.example/ ",
            ],
        );
    }
}
