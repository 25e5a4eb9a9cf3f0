//! Where the `Location` of a response leads.

use http::Uri;

/// The address that `location` means in a response from `base`; `None` if it means none of HTTP.
///
/// It is read as the transport over reqwest reads addresses, so that what is checked is what is sent to. Credentials in it
/// are left out: they are not sent, and must not reach a log.
#[cfg(feature = "reqwest")]
pub(crate) fn follow(base: &Uri, location: &str) -> Option<Uri> {
    let mut url = url::Url::parse(&base.to_string()).ok()?.join(location).ok()?;
    url.set_fragment(None);
    // They fail for addresses without a host alone, which are not followed.
    let _ = url.set_username("").and_then(|()| url.set_password(None));
    of_http(url.as_str().parse().ok()?)
}

/// The address that `location` means in a response from `base`: a whole address of HTTP, or one that begins with the
/// host or the root of the path. `None` for any other. Credentials in it are left out: they must not reach a log.
#[cfg(not(feature = "reqwest"))]
pub(crate) fn follow(base: &Uri, location: &str) -> Option<Uri> {
    let location = location.split('#').next()?;
    let scheme = base.scheme_str()?;
    let whole = if location.starts_with("//") {
        format!("{scheme}:{location}")
    } else if location.starts_with('/') {
        format!("{scheme}://{}{location}", base.authority()?)
    } else {
        location.to_owned()
    };
    of_http(without_credentials(&whole).parse().ok()?)
}

/// A whole address without what stands between its scheme and its host.
#[cfg(not(feature = "reqwest"))]
fn without_credentials(address: &str) -> String {
    let Some((scheme, rest)) = address.split_once("://") else { return address.to_owned() };
    let (authority, path) = rest.split_at(rest.find(['/', '?']).unwrap_or(rest.len()));
    let host = authority.rsplit_once('@').map_or(authority, |(_, host)| host);
    format!("{scheme}://{host}{path}")
}

fn of_http(uri: Uri) -> Option<Uri> {
    matches!(uri.scheme_str(), Some("https" | "http")).then_some(uri)
}

#[cfg(test)]
mod tests {
    use super::follow;
    use http::Uri;

    fn followed(location: &str) -> Option<String> {
        follow(&Uri::from_static("http://a/b/c/d;p?q"), location).map(|uri| uri.to_string())
    }

    /// The examples of RFC 3986, sections 5.4.1 and 5.4.2; fragments are not sent.
    #[cfg(feature = "reqwest")]
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

    /// What looks like a path to one reader and like a host to another is judged as it is sent.
    #[cfg(feature = "reqwest")]
    #[test]
    fn an_address_is_read_as_the_transport_reads_it() {
        for location in ["https:\\\\evil.example\\x", "https:/evil.example/x", "\thttps://evil.example/x"] {
            assert_eq!(followed(location).as_deref(), Some("https://evil.example/x"), "{location}");
        }
        assert_eq!(followed("/\\evil.example").as_deref(), Some("http://evil.example/"));
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

    #[cfg(not(feature = "reqwest"))]
    #[test]
    fn a_relative_path_is_not_followed() {
        for location in ["g", "../g", "?y", "", "#s", "http:g"] {
            assert_eq!(followed(location), None, "{location}");
        }
    }
}
