//! Addresses of services: which are accepted, and which two are of one origin.

use crate::transport::{port, usable_origin};
use bytes::Bytes;
use http::Uri;
use http::uri::{Authority, Parts, PathAndQuery, Scheme};

/// The address of a service for one of its versions.
pub(super) struct Address {
    scheme: Scheme,
    authority: Authority,
    /// Without a slash at its end.
    path: String,
}

impl Address {
    /// The parts of an address; `None` if it is not a whole one.
    pub(super) fn of(uri: Uri) -> Option<Self> {
        let path = uri.path().trim_end_matches('/').to_owned();
        let Parts { scheme, authority, .. } = uri.into_parts();
        Some(Self { scheme: scheme?, authority: authority?, path })
    }

    /// What the paths of all operations begin with.
    pub(super) fn path(&self) -> &str {
        &self.path
    }

    /// The whole address of a request with this path and query, whose origin is not read anew; `None` if it cannot be made one.
    pub(super) fn with(&self, target: String) -> Option<Uri> {
        let target = match target.as_bytes().first() {
            None => PathAndQuery::from_static("/"),
            Some(b'/' | b'?') => PathAndQuery::from_maybe_shared(Bytes::from(target)).ok()?,
            Some(_) => return None,
        };
        let mut parts = Parts::default();
        parts.scheme = Some(self.scheme.clone());
        parts.authority = Some(self.authority.clone());
        parts.path_and_query = Some(target);
        Uri::from_parts(parts).ok()
    }

    /// True if an address has this origin, written in the same way.
    pub(super) fn is_origin_of(&self, uri: &Uri) -> bool {
        uri.scheme() == Some(&self.scheme) && uri.authority().map(Authority::as_str) == Some(self.authority.as_str())
    }
}

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

/// The address in a text.
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
