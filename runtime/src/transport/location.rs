//! Where the `Location` of a response leads.

use http::Uri;
use percent_encoding::{AsciiSet, CONTROLS, utf8_percent_encode};
use std::borrow::Cow;

/// What services write into addresses although it has to be percent-encoded there.
const UNWRITABLE: &AsciiSet =
    &CONTROLS.add(b' ').add(b'"').add(b'<').add(b'>').add(b'\\').add(b'^').add(b'`').add(b'{').add(b'|').add(b'}');

/// The address that `location` means in a response from `base`, as RFC 3986 resolves it; `None` if it means none of HTTP.
/// What is returned is what is sent to, since it is not parsed once more.
///
/// Credentials in it are left out: they are not sent, and must not reach a log.
pub(crate) fn follow(base: &Uri, location: &str) -> Option<Uri> {
    let location = location.split('#').next()?;
    let location: Cow<'_, str> = utf8_percent_encode(location, UNWRITABLE).into();
    let of_base = base.scheme_str()?;
    let (scheme, rest) = match scheme_of(&location) {
        None => (of_base, &*location),
        Some((scheme, rest)) if rest.starts_with("//") => (scheme, rest),
        // `http:g`, which the RFC lets mean `g`.
        Some((scheme, rest)) if scheme.eq_ignore_ascii_case(of_base) => (of_base, rest),
        Some(_) => return None,
    };
    if !["https", "http"].iter().any(|known| scheme.eq_ignore_ascii_case(known)) {
        return None;
    }
    let (authority, path_and_query) = match rest.strip_prefix("//") {
        Some(rest) => without_credentials(rest),
        None => (base.authority()?.as_str(), rest),
    };
    let (path, query) =
        path_and_query.split_once('?').map_or((path_and_query, None), |(path, query)| (path, Some(query)));
    let query = match query {
        None if path.is_empty() && !rest.starts_with("//") => base.query(),
        query => query,
    };
    let path = match path {
        "" if rest.starts_with("//") => "/".to_owned(),
        "" => base.path().to_owned(),
        path if path.starts_with('/') => without_dots(path),
        path => without_dots(&format!("{}{path}", folder(base.path()))),
    };
    let query = query.map(|query| format!("?{query}")).unwrap_or_default();
    format!("{}://{authority}{path}{query}", scheme.to_ascii_lowercase()).parse().ok()
}

/// The scheme that a reference begins with, and what follows it.
fn scheme_of(reference: &str) -> Option<(&str, &str)> {
    let (scheme, rest) = reference.split_once(':')?;
    let written = |c: char| c.is_ascii_alphanumeric() || matches!(c, '+' | '-' | '.');
    let is_scheme = scheme.starts_with(|c: char| c.is_ascii_alphabetic()) && scheme.chars().all(written);
    is_scheme.then_some((scheme, rest))
}

/// The host and port at the beginning, without what stands before an `@`, and what follows them.
fn without_credentials(rest: &str) -> (&str, &str) {
    let (authority, path) = rest.split_at(rest.find(['/', '?']).unwrap_or(rest.len()));
    (authority.rsplit_once('@').map_or(authority, |(_, host)| host), path)
}

/// A path up to its last slash.
fn folder(path: &str) -> &str {
    path.rfind('/').map_or("/", |slash| &path[..=slash])
}

/// A path whose segments `.` and `..` are carried out; it begins with a slash.
fn without_dots(path: &str) -> String {
    let mut kept: Vec<&str> = Vec::new();
    let mut segments = path.split('/').skip(1).peekable();
    while let Some(segment) = segments.next() {
        match segment {
            "." | ".." => {
                if segment == ".." {
                    kept.pop();
                }
                if segments.peek().is_none() {
                    kept.push("");
                }
            }
            segment => kept.push(segment),
        }
    }
    format!("/{}", kept.join("/"))
}

#[cfg(test)]
mod tests {
    use super::follow;
    use http::Uri;

    fn followed(location: &str) -> Option<String> {
        follow(&Uri::from_static("http://a/b/c/d;p?q"), location).map(|uri| uri.to_string())
    }

    /// The examples of RFC 3986, sections 5.4.1 and 5.4.2; fragments are not sent.
    #[test]
    fn references_are_resolved_as_in_rfc_3986() {
        for (location, address) in [
            ("g", "http://a/b/c/g"),
            ("./g", "http://a/b/c/g"),
            ("g/", "http://a/b/c/g/"),
            ("/g", "http://a/g"),
            ("//g", "http://g/"),
            ("?y", "http://a/b/c/d;p?y"),
            ("g?y", "http://a/b/c/g?y"),
            ("#s", "http://a/b/c/d;p?q"),
            ("g#s", "http://a/b/c/g"),
            ("g?y#s", "http://a/b/c/g?y"),
            (";x", "http://a/b/c/;x"),
            ("g;x", "http://a/b/c/g;x"),
            ("g;x?y#s", "http://a/b/c/g;x?y"),
            ("", "http://a/b/c/d;p?q"),
            (".", "http://a/b/c/"),
            ("./", "http://a/b/c/"),
            ("..", "http://a/b/"),
            ("../", "http://a/b/"),
            ("../g", "http://a/b/g"),
            ("../..", "http://a/"),
            ("../../", "http://a/"),
            ("../../g", "http://a/g"),
            ("../../../g", "http://a/g"),
            ("../../../../g", "http://a/g"),
            ("/./g", "http://a/g"),
            ("/../g", "http://a/g"),
            ("g.", "http://a/b/c/g."),
            (".g", "http://a/b/c/.g"),
            ("g..", "http://a/b/c/g.."),
            ("..g", "http://a/b/c/..g"),
            ("./../g", "http://a/b/g"),
            ("./g/.", "http://a/b/c/g/"),
            ("g/./h", "http://a/b/c/g/h"),
            ("g/../h", "http://a/b/c/h"),
            ("g;x=1/./y", "http://a/b/c/g;x=1/y"),
            ("g;x=1/../y", "http://a/b/c/y"),
            ("g?y/./x", "http://a/b/c/g?y/./x"),
            ("g?y/../x", "http://a/b/c/g?y/../x"),
            ("g#s/./x", "http://a/b/c/g"),
            ("g#s/../x", "http://a/b/c/g"),
            // What the RFC allows for the sake of old clients.
            ("http:g", "http://a/b/c/g"),
        ] {
            assert_eq!(followed(location).as_deref(), Some(address), "{location}");
        }
        assert_eq!(followed("g:h"), None);
    }

    /// What other readers take for a host is none, and is never one after a second look.
    #[test]
    fn a_backslash_is_no_slash() {
        for location in ["https:\\\\evil.example\\x", "https:/evil.example/x"] {
            assert_eq!(followed(location), None, "{location}");
        }
        assert_eq!(followed("/\\evil.example").as_deref(), Some("http://a/%5Cevil.example"));
        assert_eq!(followed("\\\\evil.example").as_deref(), Some("http://a/b/c/%5C%5Cevil.example"));
    }

    #[test]
    fn what_does_not_belong_in_an_address_is_encoded() {
        assert_eq!(followed("/a b?c=\"d|e\"&f=%20").as_deref(), Some("http://a/a%20b?c=%22d%7Ce%22&f=%20"));
    }

    #[test]
    fn credentials_are_left_out() {
        for location in
            ["https://user:hunter2@g/x", "//user:hunter2@g/x", "https://hunter2@g/x", "https://a@user:hunter2@g/x"]
        {
            let address = followed(location).unwrap_or_default();
            assert!(address.ends_with("://g/x"), "{location}: {address}");
        }
    }

    #[test]
    fn what_names_host_or_root_is_followed_by_any_transport() {
        for (location, address) in [
            ("https://g/x?y#s", "https://g/x?y"),
            ("//g/x", "http://g/x"),
            ("/g?y#s", "http://a/g?y"),
            ("HTTPS://g/x", "https://g/x"),
        ] {
            assert_eq!(followed(location).as_deref(), Some(address), "{location}");
        }
        for location in ["http://", "mailto:a@b", "ftp://g/x", "https://"] {
            assert_eq!(followed(location), None, "{location}");
        }
    }
}
