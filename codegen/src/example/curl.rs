//! A request as a line for a POSIX shell: the address stands as `$BASE_URL`, secrets as `$TOKEN`.

use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};

use super::json::Json;
use super::request::{Request, accept};
use crate::markdown::is_hidden;
use crate::model::{Api, Auth, AuthKind, AuthScheme, Operation};

/// What stands for itself in a URL wherever it is; curl takes brackets and braces for patterns.
const PLAIN: &AsciiSet = &NON_ALPHANUMERIC.remove(b'-').remove(b'.').remove(b'_').remove(b'~');

/// The variable of the shell that holds the user of basic credentials.
pub const USER_VARIABLE: &str = "CLIENT_USER";

/// The line that makes a request of an operation. Optional credentials are left out.
#[must_use]
pub fn curl(api: &Api, operation: &Operation, request: &Request) -> String {
    let schemes = secrets(api, operation);
    let mut parts = vec![format!("curl {}{}", method(request), address(request))];
    parts.extend(schemes.iter().map(|(scheme, variable)| credential(scheme, variable)));
    let sets_accept = request.headers.iter().any(|(name, _)| name.eq_ignore_ascii_case("accept"));
    let accepted = (!sets_accept).then(|| ("Accept".to_owned(), accept(api, operation)));
    for (name, value) in request.headers.iter().chain(&accepted) {
        // A header without a value is one with a semicolon to curl.
        let header = if value.is_empty() { format!("{name};") } else { format!("{name}: {value}") };
        parts.push(format!("-H {}", quoted(&header)));
    }
    if let (Some(body), Some(json)) = (&operation.body, &request.body) {
        parts.push(format!("-H {}", quoted(&format!("Content-Type: {}", body.media))));
        parts.push(format!("--data-raw {}", quoted(&seen(json))));
    }
    parts.join(" \\\n  ")
}

/// The credentials that a call of the operation needs, each with the variable of the shell that holds its secret.
#[must_use]
pub fn secrets<'a>(api: &'a Api, operation: &'a Operation) -> Vec<(&'a AuthScheme, String)> {
    let auth = operation.auth.as_ref().filter(|auth| !matches!(auth, Auth::Undocumented(_))).or(api.auth.as_ref());
    let schemes = auth.map_or(&[][..], Auth::schemes).iter().filter(|scheme| scheme.required);
    let mut tokens = 0;
    let named = schemes.map(|scheme| {
        let variable = match scheme.kind {
            AuthKind::ClientCertificate => "CERTIFICATE".to_owned(),
            _ => {
                tokens += 1;
                if tokens == 1 { "TOKEN".to_owned() } else { format!("TOKEN_{tokens}") }
            }
        };
        (scheme, variable)
    });
    named.collect()
}

fn method(request: &Request) -> String {
    match request.method {
        "GET" if request.body.is_none() => String::new(),
        "HEAD" => "--head ".to_owned(),
        method => format!("-X {method} "),
    }
}

/// The address: what the caller's shell holds, then what the request adds.
fn address(request: &Request) -> String {
    let encode = |text: &str| utf8_percent_encode(text, PLAIN).to_string();
    let path: String = request.path.iter().map(|segment| format!("/{}", encode(segment))).collect();
    let query: Vec<String> =
        request.query.iter().map(|(name, value)| format!("{}={}", encode(name), encode(value))).collect();
    let query = if query.is_empty() { String::new() } else { format!("?{}", query.join("&")) };
    let rest = path + &query;
    format!("\"$BASE_URL\"{}", if rest.is_empty() { rest } else { quoted(&rest) })
}

/// The arguments that send a secret beside the address.
fn credential(scheme: &AuthScheme, variable: &str) -> String {
    match &scheme.kind {
        AuthKind::Header(name) => format!("-H {}\"${variable}\"", quoted(&format!("{name}: "))),
        AuthKind::Bearer(_) | AuthKind::OAuth2(_) => format!("-H \"Authorization: Bearer ${variable}\""),
        AuthKind::Basic(_) => format!("-u \"${USER_VARIABLE}:${variable}\""),
        AuthKind::ClientCertificate => format!("--cert \"${variable}\""),
        AuthKind::Query(name) => {
            let name = utf8_percent_encode(name, PLAIN);
            format!("--url-query {}\"${variable}\"", quoted(&format!("{name}=")))
        }
    }
}

/// JSON in which every character is seen: docs show no other, and write its number in its place.
fn seen(json: &Json) -> String {
    let mut text = String::new();
    for c in json.to_string().chars() {
        if is_hidden(c) {
            // It is within a text of JSON, since nothing else holds such a character.
            text.extend(c.encode_utf16(&mut [0; 2]).iter().map(|unit| format!("\\u{unit:04x}")));
        } else {
            text.push(c);
        }
    }
    text
}

/// A text as one word of a POSIX shell, whatever it holds.
fn quoted(text: &str) -> String {
    let plain = |c: char| c.is_ascii_alphanumeric() || matches!(c, '/' | '-' | '_' | '.' | ':' | '%');
    if !text.is_empty() && text.chars().all(plain) {
        return text.to_owned();
    }
    format!("'{}'", text.replace('\'', "'\\''"))
}

#[cfg(test)]
mod tests {
    use super::quoted;

    #[test]
    fn a_word_is_one_word() {
        assert_eq!(quoted("/a/b-c"), "/a/b-c");
        assert_eq!(quoted("it's $HOME"), r"'it'\''s $HOME'");
        assert_eq!(quoted(""), "''");
    }
}
