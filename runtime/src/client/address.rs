//! Addresses of services: which are accepted, and which two are of one origin.

use crate::transport::{port, usable_origin};
use http::Uri;

/// Where the version goes in an address.
pub(super) const VERSION: &str = "{version}";

/// What an address has to say of the version of the API.
pub(super) struct VersionPlace {
    /// The path that follows the address.
    pub(super) then: &'static str,
    /// The version, if the API has versions.
    pub(super) version: Option<&'static str>,
    /// The caller says that the address has no place for it.
    pub(super) left_out: bool,
}

impl VersionPlace {
    /// Refuses an address that leaves out the place of the version, or has one too many.
    pub(super) fn check(&self, address: &str) -> Result<(), &'static str> {
        let follows = self.then.contains(VERSION);
        match (self.version, address.contains(VERSION)) {
            (None, true) => Err("it has `{version}`, and the API has no versions: leave it out"),
            (Some(_), true) if follows => Err("it has `{version}`, and so has the path that follows it: leave it out"),
            (Some(_), true) if self.left_out => Err("it has `{version}`: give it to `base_url`"),
            (Some(_), false) if !follows && !self.left_out => Err(
                "it does not say where the version goes: write `{version}` there, or give it to `base_url_without_version` \
                 if it has no place for the version",
            ),
            _ => Ok(()),
        }
    }
}

/// Refuses braces that nothing replaces.
pub(super) fn braces(address: &str) -> Result<(), &'static str> {
    if address.replace(VERSION, "").contains(['{', '}']) {
        return Err("it has a brace, and only `{version}` is replaced: write what shall stand there");
    }
    Ok(())
}

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
