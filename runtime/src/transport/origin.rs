//! What is before the path of an address.

use http::Uri;

/// Refuses an address whose scheme, host or port cannot be used, or that has credentials in it.
pub(crate) fn usable_origin(uri: &Uri) -> Result<(), &'static str> {
    if !matches!(uri.scheme_str(), Some("https" | "http")) {
        return Err("it does not begin with https://");
    }
    let authority = uri.authority().filter(|authority| !authority.host().is_empty()).ok_or("it names no host")?;
    if authority.as_str().contains('@') {
        return Err("credentials do not belong in it");
    }
    let port = authority.as_str().strip_prefix(authority.host()).unwrap_or_default();
    if authority.port_u16().is_none() && !matches!(port, "" | ":") {
        return Err("its port is not a port");
    }
    Ok(())
}

/// The port, written or implied.
pub(crate) fn port(uri: &Uri) -> Option<u16> {
    uri.port_u16().or(match uri.scheme_str() {
        Some("https") => Some(443),
        Some("http") => Some(80),
        _ => None,
    })
}
