//! Which hosts are this very machine, and which addresses nobody else can listen to.

use http::Uri;

/// True for a name or number of this machine.
pub(crate) fn is_loopback(host: &str) -> bool {
    let bare = host.trim_start_matches('[').trim_end_matches(']');
    bare.eq_ignore_ascii_case("localhost") || bare.parse::<std::net::IpAddr>().is_ok_and(|ip| ip.is_loopback())
}

/// True for an address whose traffic nobody else can read: HTTPS, or this very machine.
pub(crate) fn is_private(uri: &Uri) -> bool {
    uri.scheme_str() == Some("https") || uri.host().is_some_and(is_loopback)
}
