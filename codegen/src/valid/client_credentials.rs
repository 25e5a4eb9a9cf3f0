//! A token is asked for at an address that can keep secrets, with parameters that OAuth 2.0 does not set itself.

use std::collections::BTreeMap;

use crate::diagnostic::{Check, Diagnostic, Diagnostics};
use crate::model::{Api, Auth, ClientCredentials};
use crate::source::{Span, Spanned};

static TOKEN_URL: Check = Check::error(
    "token-url",
    "`tokenUrl` is not an absolute URL that begins with `https://` and has a host. Id and secret of the client are sent there: plain HTTP would show them to everybody on the way. A user or a fragment does not belong in it.",
);
static TOKEN_URL_PLACEHOLDER: Check = Check::error(
    "token-url-placeholder",
    "A placeholder of `tokenUrl` cannot be filled in. It is a name in braces, as in `{tenant}`, with ASCII letters, digits, `_` and `-` that begin with a letter, in the path or in the host; two labels that are fixed end the host, so that an argument does not choose them. There are at most three.",
);
static TOKEN_SCOPE: Check = Check::error(
    "token-scope",
    "A scope cannot be sent: RFC 6749 allows the printable characters of ASCII but spaces, quotation marks and backslashes. Several scopes are a list: `scopes: [orders.read, orders.write]`.",
);
static DUPLICATE_SCOPE: Check =
    Check::error("duplicate-scope", "A scope is listed twice. Remove one of the two, or correct it.");
static RESERVED_TOKEN_PARAMETER: Check = Check::error(
    "reserved-token-parameter",
    "`with` names a parameter that the client sends by itself: `grant_type`, `client_id`, `client_secret`, or `scope`. Remove it; scopes are listed under `scopes`, and how the client shows who it is stands under `clientAuth`.",
);
static EMPTY_LIFETIME: Check = Check::error(
    "empty-lifetime",
    "A `lifetime` of 0 seconds: every token would have ended before it is sent. Write the documented time, or remove it.",
);
pub(super) static CHECKS: &[&Check] =
    &[&TOKEN_URL, &TOKEN_URL_PLACEHOLDER, &TOKEN_SCOPE, &DUPLICATE_SCOPE, &RESERVED_TOKEN_PARAMETER, &EMPTY_LIFETIME];

/// What the client sends by itself.
const RESERVED: [&str; 4] = ["grant_type", "client_id", "client_secret", "scope"];

/// With id and secret, so many are arguments that a reader can still tell apart.
const MOST_PLACEHOLDERS: usize = 3;

/// So many labels at the end of a host say whose domain it is.
const FIXED_LABELS: usize = 2;

pub(super) fn run(api: &Api, diagnostics: &mut Diagnostics) {
    let own = api.operations.iter().filter_map(|operation| operation.auth.as_ref());
    for flow in api.auth.iter().chain(own).flat_map(Auth::schemes).filter_map(|scheme| scheme.client_credentials()) {
        address(flow, diagnostics);
        scopes(flow, diagnostics);
        for (name, _) in flow.with.iter().filter(|(name, _)| RESERVED.contains(&name.as_str())) {
            let message = format!("the parameter `{name}` is sent already");
            diagnostics.push(Diagnostic::new(&RESERVED_TOKEN_PARAMETER, name.span, message).help("remove it"));
        }
        if let Some(lifetime) = flow.lifetime.as_ref().filter(|lifetime| lifetime.value == 0) {
            diagnostics.push(
                Diagnostic::new(&EMPTY_LIFETIME, lifetime.span, "a lifetime of 0 seconds")
                    .help("write the documented number of seconds, or remove `lifetime`"),
            );
        }
    }
}

fn address(flow: &ClientCredentials, diagnostics: &mut Diagnostics) {
    let url = &flow.token_url;
    let wrong = |check, message: String, help: &str| Diagnostic::new(check, url.span, message).help(help);
    let Some(filled) = filled(url) else {
        let message = format!("`{url}` has a placeholder that is not a name in braces");
        return diagnostics.push(wrong(&TOKEN_URL_PLACEHOLDER, message, "write one like `{tenant}`"));
    };
    if let Some((message, help)) = misplaced(url) {
        return diagnostics.push(wrong(&TOKEN_URL_PLACEHOLDER, message, help));
    }
    if !is_https(&filled) {
        let message = format!("`{url}` is not the HTTPS address of a token endpoint");
        return diagnostics.push(wrong(&TOKEN_URL, message, "write a URL like `https://login.example.com/token`"));
    }
    let found = flow.parameters().len();
    if found > MOST_PLACEHOLDERS {
        let message = format!("`{url}` has {found} placeholders");
        let help = "write at most three; what is the same for all callers is written out";
        diagnostics.push(wrong(&TOKEN_URL_PLACEHOLDER, message, help));
    }
}

/// The URL with a letter for each placeholder; `None` if one of them is none.
fn filled(url: &str) -> Option<String> {
    let mut parts = url.split('{');
    let mut out = parts.next().unwrap_or_default().to_owned();
    let mut rest = out.clone();
    for part in parts {
        let (name, behind) = part.split_once('}')?;
        let word = |c: char| c.is_ascii_alphanumeric() || c == '_' || c == '-';
        if !name.starts_with(|c: char| c.is_ascii_alphabetic()) || !name.chars().all(word) {
            return None;
        }
        out.push('x');
        out.push_str(behind);
        rest.push_str(behind);
    }
    (!rest.contains('}')).then_some(out)
}

fn is_https(url: &str) -> bool {
    let Some(rest) = url.strip_prefix("https://") else { return false };
    let authority = authority(rest);
    let (host, port) = authority.split_once(':').unwrap_or((authority, "443"));
    let label = |label: &str| !label.is_empty() && label.chars().all(|c| c.is_ascii_alphanumeric() || c == '-');
    let plain = |c: char| c.is_ascii_graphic() && !"\"<>\\^`{|}#".contains(c);
    host.split('.').all(label) && port.parse::<u16>().is_ok() && url.chars().all(plain)
}

/// What stands before the path.
fn authority(rest: &str) -> &str {
    rest.split(['/', '?']).next().unwrap_or(rest)
}

/// What is wrong with the place of a placeholder, and what helps.
fn misplaced(url: &Spanned<String>) -> Option<(String, &'static str)> {
    let rest = url.strip_prefix("https://").unwrap_or(url);
    if rest.split_once('?').is_some_and(|(_, query)| query.contains('{')) {
        return Some((
            format!("`{url}` has a placeholder in its query"),
            "put placeholders into the path or the host; parameters that are always the same go under `with`",
        ));
    }
    let authority = authority(rest);
    let (host, port) = authority.split_once(':').unwrap_or((authority, ""));
    let labels: Vec<&str> = host.split('.').collect();
    let (_, last) = labels.split_at(labels.len().saturating_sub(FIXED_LABELS));
    if port.contains('{')
        || host.contains('{') && (last.len() == labels.len() || last.iter().any(|it| it.contains('{')))
    {
        return Some((
            format!("a placeholder of `{url}` decides whose host the secret is sent to"),
            "write the end of the host and its port out, as in `https://{region}.example.com/token`",
        ));
    }
    None
}

fn scopes(flow: &ClientCredentials, diagnostics: &mut Diagnostics) {
    let mut seen: BTreeMap<&str, Span> = BTreeMap::new();
    for scope in &flow.scopes {
        if scope.is_empty() || !scope.chars().all(|c| c.is_ascii_graphic() && c != '"' && c != '\\') {
            let message = format!("`{scope}` cannot be a scope");
            let help = "write scopes without spaces; several are a list: `[orders.read, orders.write]`";
            diagnostics.push(Diagnostic::new(&TOKEN_SCOPE, scope.span, message).help(help));
        } else if let Some(first) = seen.insert(scope, scope.span) {
            let message = format!("the scope `{scope}` is listed twice");
            let finding = Diagnostic::new(&DUPLICATE_SCOPE, scope.span, message).label("second here");
            diagnostics.push(finding.also(first, "first here").help("remove one of the two"));
        }
    }
}
