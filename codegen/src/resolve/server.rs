//! The server: a fixed URL, or one that the caller gives.

use super::Resolver;
use crate::ast::{Block, Scalar as Text, Value};
use crate::diagnostic::{Check, Diagnostic, did_you_mean};
use crate::model::{Server, ServerBase, Source};
use crate::source::{Span, Spanned};

pub(super) static SERVER_FORM: Check = Check::error(
    "server-form",
    "A server must have exactly one of `url` and `given`: the documentation gives the URL, or the caller does.",
);
pub(super) static THEN_WITHOUT_GIVEN: Check = Check::error(
    "then-without-given",
    "`then` is combined with `url`. It is the path that follows a URL given by the caller; a fixed URL is written whole under `url`.",
);
pub(super) static SERVER_URL: Check = Check::error(
    "server-url",
    "The URL of a server is not an absolute URL of a server: it begins with `https://` or `http://`, has a host, and no query, fragment or space. If the documentation does not give it, write `server: {given: base_url}`.",
);
pub(super) static SERVER_NAME: Check = Check::error(
    "server-name",
    "`given` is not a name. It names the argument by which the caller gives the URL: ASCII letters, digits and `_`, beginning with a letter. The path behind that URL goes under `then`.",
);
pub(super) static SERVER_PATH: Check = Check::error(
    "server-path",
    "`then` is not a path. It follows the URL that the caller gives: it begins with `/` and has no query, fragment or space.",
);
pub(super) static SERVER_PLACEHOLDER: Check = Check::error(
    "server-placeholder",
    "The URL of a server has a placeholder other than `{version}`, which is the only one that is replaced. If something else varies, the caller gives the URL: `server: {given: base_url}`.",
);

impl Resolver<'_> {
    /// The server of an API.
    pub(super) fn server(&mut self, head: &Block, inherited: &[Source]) -> Option<Server> {
        let entry = head.entry("server")?;
        let (base, metadata) = match &entry.value {
            Value::Scalar(url) => (ServerBase::Fixed(url.spanned()), Self::bare_facts(entry.key.span, inherited)),
            Value::Block(block) => {
                (self.server_base(block, entry.key.span), self.metadata(block, entry.key.span, inherited))
            }
            _ => return None,
        };
        match &base {
            ServerBase::Fixed(url) => {
                self.server_url(url);
                self.server_placeholders(url);
            }
            ServerBase::Given { name, then } => {
                self.server_name(name);
                if let Some(then) = then {
                    self.server_placeholders(then);
                    self.server_path(then);
                }
            }
        }
        Some(Server { base, metadata })
    }

    fn server_base(&mut self, block: &Block, at: Span) -> ServerBase {
        let (url, given, then) = (block.scalar("url"), block.scalar("given"), block.scalar("then"));
        if (block.value("url").is_some() == block.value("given").is_some()) && !block.incomplete {
            self.report(
                Diagnostic::new(&SERVER_FORM, at, "a server must have exactly one of `url` and `given`")
                    .help("write `server: https://…` or `server: {given: base_url}`"),
            );
        }
        if let (Some(then), Some(_)) = (then, block.value("url")) {
            self.report(
                Diagnostic::new(&THEN_WITHOUT_GIVEN, then.span, "`then` cannot follow a fixed `url`")
                    .help("write the whole URL under `url`"),
            );
        }
        match url {
            Some(url) => ServerBase::Fixed(url.spanned()),
            None => ServerBase::Given {
                name: given.map_or_else(|| Spanned::new("base_url".to_owned(), at), Text::spanned),
                then: then.map(Text::spanned),
            },
        }
    }

    fn server_url(&mut self, url: &Spanned<String>) {
        let host = url.strip_prefix("https://").or_else(|| url.strip_prefix("http://"));
        if host.is_none_or(|host| host.is_empty() || host.starts_with('/') || has_more(url)) {
            let help = match did_you_mean(&url.value, ["undocumented"]) {
                Some(_) => "write `{given: base_url}`: the caller gives the URL",
                None => "write an absolute URL like `https://api.example.com/v1`, or `{given: base_url}`",
            };
            let message = format!("`{url}` is not the URL of a server");
            self.report(Diagnostic::new(&SERVER_URL, url.span, message).help(help));
        }
    }

    fn server_name(&mut self, name: &Spanned<String>) {
        let word = |c: char| c.is_ascii_alphanumeric() || c == '_';
        if !name.starts_with(|c: char| c.is_ascii_alphabetic()) || !name.chars().all(word) {
            let help = "write a name like `base_url`; the path behind the URL goes under `then`";
            let message = format!("`{name}` is not a name for the caller's URL");
            self.report(Diagnostic::new(&SERVER_NAME, name.span, message).help(help));
        }
    }

    fn server_path(&mut self, then: &Spanned<String>) {
        if !then.starts_with('/') || has_more(then) {
            let message = format!("`{then}` is not a path that can follow the caller's URL");
            self.report(Diagnostic::new(&SERVER_PATH, then.span, message).help("write a path that begins with `/`"));
        }
    }

    fn server_placeholders(&mut self, url: &Spanned<String>) {
        if url.replace("{version}", "").contains(['{', '}']) {
            let message = format!("`{url}` has a placeholder other than `{{version}}`");
            self.report(
                Diagnostic::new(&SERVER_PLACEHOLDER, url.span, message)
                    .help("write `{given: base_url}`: the caller gives the URL; only `{version}` is replaced"),
            );
        }
    }
}

/// Whether a URL or path goes on after its path, or has a space.
fn has_more(url: &str) -> bool {
    url.contains(['?', '#', ' '])
}
