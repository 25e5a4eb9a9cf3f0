//! Where a `Location` header leads, as RFC 3986 resolves references.

use http::Uri;

/// The address that `location` means on a page at `base`; `None` if it means none of HTTP.
pub(super) fn resolve(base: &Uri, location: &str) -> Option<Uri> {
    let reference = location.split('#').next()?;
    if let Some(end) = reference.find(':') {
        let scheme = &reference[..end];
        if !scheme.is_empty() && scheme.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"+-.".contains(&byte)) {
            let uri: Uri = reference.parse().ok()?;
            return matches!(uri.scheme_str(), Some("https" | "http")).then_some(uri);
        }
    }
    let scheme = base.scheme_str()?;
    if let Some(rest) = reference.strip_prefix("//") {
        return format!("{scheme}://{rest}").parse().ok();
    }
    let origin = format!("{scheme}://{}", base.authority()?);
    let (path, query) = match reference.split_once('?') {
        Some((path, query)) => (path, Some(query)),
        None => (reference, None),
    };
    let resolved = if path.is_empty() {
        base.path().to_owned()
    } else if path.starts_with('/') {
        without_dots(path)
    } else {
        let folder = base.path().rfind('/').map_or("/", |end| &base.path()[..=end]);
        without_dots(&format!("{folder}{path}"))
    };
    let query = if reference.is_empty() { base.query() } else { query };
    let query = query.map(|query| format!("?{query}")).unwrap_or_default();
    format!("{origin}{resolved}{query}").parse().ok()
}

/// The path with `.` and `..` carried out.
fn without_dots(path: &str) -> String {
    let mut kept: Vec<&str> = Vec::new();
    let mut segments = path.split('/').skip(1).peekable();
    while let Some(segment) = segments.next() {
        let last = segments.peek().is_none();
        match segment {
            "." | ".." => {
                if segment == ".." {
                    kept.pop();
                }
                if last {
                    kept.push("");
                }
            }
            _ => kept.push(segment),
        }
    }
    format!("/{}", kept.join("/"))
}
