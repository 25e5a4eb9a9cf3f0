//! Which hosts are this very machine, and which addresses nobody else can listen to.

use http::Uri;

/// True for a name or number of this machine.
pub(crate) fn is_loopback(host: &str) -> bool {
    let bare = host.trim_start_matches('[').trim_end_matches(']');
    bare.eq_ignore_ascii_case("localhost") || bare.parse::<std::net::IpAddr>().is_ok_and(|ip| ip.is_loopback())
}

/// Refuses an address whose traffic others can read, which is any but HTTPS and this very machine, unless plain HTTP was
/// asked for.
pub(crate) fn allows(uri: &Uri, plain_http: bool) -> Result<(), &'static str> {
    if plain_http || uri.scheme_str() == Some("https") || uri.host().is_some_and(is_loopback) {
        Ok(())
    } else {
        Err("plain HTTP is allowed only to this machine, or when asked for")
    }
}
