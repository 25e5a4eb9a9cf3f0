//! Addresses of services: which are accepted, and which two are of one origin.

use crate::transport::{port, usable_origin};
use http::Uri;

/// The address in a text, without a slash at its end.
pub(super) fn parse(text: &str) -> Result<Uri, &'static str> {
    let uri: Uri = text.parse().map_err(|_| "it is not an address")?;
    usable_origin(&uri)?;
    if uri.query().is_some() || text.contains('#') {
        return Err("it must end with a path");
    }
    Ok(uri)
}

/// An address as an error may show it: without credentials and query.
pub(super) fn shown(text: &str) -> String {
    let ends = |text: &str| text.split(['?', '#']).next().unwrap_or_default().to_owned();
    let (scheme, rest) = text.split_once("://").unwrap_or(("", text));
    // A password may hold any of these marks.
    match rest.rsplit_once('@') {
        Some((_, host)) => format!("{scheme}://[redacted]@{}", ends(host)),
        None => ends(text),
    }
}

/// True if both have the same scheme, host and port.
pub(super) fn same_origin(a: &Uri, b: &Uri) -> bool {
    let host = |uri: &Uri| uri.host().map(str::to_ascii_lowercase);
    a.scheme() == b.scheme() && host(a) == host(b) && port(a) == port(b)
}
