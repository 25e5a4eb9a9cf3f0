//! What a sample in Rust sends beside what the line for a shell sends.

use specwright::markdown::is_hidden;
use specwright_tests::server::Request;
use specwright_tests::tree::same;

use crate::difference::Differences;

/// Headers that are of the program that sends and not of the sample, and why they differ.
const OF_THE_PROGRAM: [(&str, &str); 3] = [
    ("user-agent", "the name of the program"),
    ("accept-encoding", "codings of answers that the program can decode: curl asks for none, a client for gzip"),
    ("content-length", "the bytes of the body, which is compared itself"),
];

/// How many bodies were compared: by value, and by their texts but for blanks between tokens and for how hidden characters are written.
#[derive(Debug, Default)]
pub struct Bodies {
    /// All of them.
    pub all: usize,
    /// Those that are equal byte for byte.
    pub exact: usize,
}

/// Compares what a sample in Rust sent with what the line for a shell sent.
pub fn compare(rust: &Request, shell: &Request, made_by_client: &[&str], bodies: &mut Bodies) -> Differences {
    let mut differences = Differences::default();
    differences.of("method", &rust.method, &shell.method);
    differences.of("path", rust.path(), shell.path());
    differences.of("query", rust.query(), shell.query());
    differences.of("headers", headers(rust, made_by_client), headers(shell, made_by_client));
    if rust.body.is_empty() && shell.body.is_empty() {
        return differences;
    }
    if !same(&rust.body, &shell.body, &[]) {
        differences.of("value of the body", &rust.body, &shell.body);
    }
    differences.of("text of the body", tokens(&rust.body), tokens(&shell.body));
    bodies.all += 1;
    bodies.exact += usize::from(rust.body == shell.body);
    differences
}

/// The headers that a sample sets, by name. Those that a client makes anew for each call have no value that a sample could tell.
fn headers<'r>(of: &'r Request, made_by_client: &[&str]) -> Vec<(&'r str, &'r str)> {
    let is_left_out = |name: &str| {
        let is_made = made_by_client.iter().any(|made| made.eq_ignore_ascii_case(name));
        is_made || OF_THE_PROGRAM.iter().any(|(known, _)| *known == name)
    };
    let headers = of.headers.iter().filter(|(name, _)| !is_left_out(name));
    let mut headers: Vec<_> = headers.map(|(name, value)| (name.as_str(), value.as_str())).collect();
    headers.sort_unstable();
    headers
}

/// A text in JSON without the blanks between its tokens. Characters that cannot be seen are escaped, as lines for a shell have them.
fn tokens(json: &str) -> String {
    let (mut text, mut in_text, mut is_escaped) = (String::new(), false, false);
    for c in json.chars() {
        if c == '"' && !is_escaped {
            in_text = !in_text;
        }
        is_escaped = c == '\\' && !is_escaped;
        match c {
            ' ' | '\t' | '\n' | '\r' if !in_text => {}
            _ if is_hidden(c) => text.extend(c.encode_utf16(&mut [0; 2]).iter().map(|unit| format!("\\u{unit:04x}"))),
            _ => text.push(c),
        }
    }
    text
}
