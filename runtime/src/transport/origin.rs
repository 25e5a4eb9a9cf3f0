//! What is before the path of an address.

#[cfg(any(feature = "blocking", feature = "hyper"))]
use crate::error::{TransportError, TransportErrorKind};
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

/// Refuses an address that a transport of this crate does not send to.
#[cfg(any(feature = "blocking", feature = "hyper"))]
pub(super) fn sendable(uri: &Uri) -> Result<(), TransportError> {
    let authority = uri.authority().filter(|_| uri.scheme().is_some());
    // Credentials in an address would be shown to a proxy in plain text, and are sent by no usual client.
    match authority {
        Some(authority) if !authority.as_str().contains('@') => Ok(()),
        _ => Err(TransportError::new(TransportErrorKind::Other)),
    }
}
