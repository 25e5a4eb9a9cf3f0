//! Auth schemes and rate limits, of an API or of an operation.

use super::field::{presence, spanned_key};
use super::{Resolver, block_of};
use crate::ast::{Block, Entry, Scalar as Text, Value};
use crate::diagnostic::{Check, Diagnostic};
use crate::model::{Auth, AuthKind, AuthScheme, ClientAuth, ClientCredentials, Metadata, Presence, RateLimit, Source};
use crate::source::{Span, Spanned};

pub(super) static AUTH_FORM: Check = Check::error(
    "auth-form",
    "An auth scheme must have exactly one of `header`, `query`, `bearer`, `basic`, `oauth2` and `clientCertificate`. Declare a scheme for each credential; all schemes of `auth:` are sent.",
);
pub(super) static CERTIFICATE_PER_CALL: Check = Check::error(
    "certificate-per-call",
    "A client certificate is declared with `per: call`. It belongs to the connection, so it is given once, to the client. Remove `per: call`.",
);

type Make = fn(String) -> AuthKind;
const KINDS: [(&str, Make); 5] = [
    ("header", AuthKind::Header),
    ("query", AuthKind::Query),
    ("bearer", AuthKind::Bearer),
    ("basic", AuthKind::Basic),
    ("clientCertificate", |_| AuthKind::ClientCertificate),
];

impl Resolver<'_> {
    /// The auth of an API or of an operation.
    pub(super) fn auth(&mut self, block: &Block, sources: &[Source]) -> Option<Auth> {
        let entry = block.entry("auth")?;
        Some(match &entry.value {
            Value::Map(entries, _) => {
                Auth::Schemes(entries.iter().filter_map(|entry| self.scheme(entry, sources)).collect())
            }
            Value::Scalar(word) if word.text == "none" => Auth::None(Self::bare_facts(entry.key.span, sources)),
            _ => Auth::Undocumented(Self::bare_facts(entry.key.span, sources)),
        })
    }

    fn scheme(&mut self, entry: &Entry, sources: &[Source]) -> Option<AuthScheme> {
        let block = block_of(&entry.value)?;
        let mut kinds: Vec<(AuthKind, Span)> = KINDS
            .into_iter()
            .filter_map(|(keyword, make)| block.scalar(keyword).map(|text| (make(text.text.clone()), text.span)))
            .collect();
        let metadata = self.metadata(block, entry.key.span, sources);
        let per_call = block.scalar("per").is_some_and(|per| per.text == "call");
        let mut flow = None;
        if let Some(oauth2) = block.entry("oauth2") {
            let (credentials, facts) = self.oauth2(oauth2, &metadata.sources)?;
            kinds.push((AuthKind::OAuth2(Box::new(credentials)), oauth2.key.span));
            flow = Some(facts);
        }
        if kinds.is_empty() && block.incomplete {
            return None;
        }
        let [(kind, _)] = kinds.as_slice() else {
            let message = format!("the scheme `{}` must have exactly one credential", entry.key.text);
            let span = kinds.get(1).map_or(entry.key.span, |(_, span)| *span);
            let words = KINDS.iter().map(|(keyword, _)| *keyword).chain(["oauth2"]);
            let words: Vec<String> = words.map(|keyword| format!("`{keyword}`")).collect();
            let help = format!("keep one of {}; declare a scheme for each of the others", words.join(", "));
            self.report(Diagnostic::new(&AUTH_FORM, span, message).help(help));
            return None;
        };
        if per_call && *kind == AuthKind::ClientCertificate {
            let message = "a client certificate cannot be given per call";
            self.report(Diagnostic::new(&CERTIFICATE_PER_CALL, entry.key.span, message).help("remove `per: call`"));
        }
        Some(AuthScheme {
            name: spanned_key(entry),
            required: presence(entry) != Presence::Optional,
            kind: kind.clone(),
            per_call,
            metadata,
            flow,
        })
    }

    /// How tokens of OAuth 2.0 are fetched, with what is known of it; `None` where what it needs was refused.
    fn oauth2(&mut self, entry: &Entry, sources: &[Source]) -> Option<(ClientCredentials, Metadata)> {
        let flow = block_of(&entry.value)?.entry("clientCredentials")?;
        let block = block_of(&flow.value)?;
        let metadata = self.metadata(block, flow.key.span, sources);
        let with = block.map("with").iter().filter_map(|entry| match &entry.value {
            Value::Scalar(value) => Some((spanned_key(entry), value.text.clone())),
            _ => None,
        });
        let seconds = block.block("lifetime").and_then(|lifetime| lifetime.scalar("seconds"));
        let credentials = ClientCredentials {
            token_url: block.scalar("tokenUrl")?.spanned(),
            client_auth: match block.scalar("clientAuth")?.text.as_str() {
                "basic" => ClientAuth::Basic,
                "post" => ClientAuth::Post,
                _ => ClientAuth::None,
            },
            json: block.scalar("media").is_some_and(|media| media.text == "application/json"),
            scopes: block.scalars("scopes").map(Text::spanned).collect(),
            with: with.collect(),
            lifetime: seconds.and_then(|text| Some(Spanned::new(text.count()?, text.span))),
        };
        Some((credentials, metadata))
    }

    /// The rate limit of an API or of an operation.
    pub(super) fn rate_limit(&mut self, block: &Block, sources: &[Source]) -> Option<RateLimit> {
        let entry = block.entry("rateLimit")?;
        let block = block_of(&entry.value)?;
        let calls = block.scalar("calls")?;
        Some(RateLimit {
            calls: Spanned::new(calls.count()?, calls.span),
            per: block.scalar("per")?.spanned(),
            key: block.scalars("key").map(Text::spanned).collect(),
            metadata: self.metadata(block, entry.key.span, sources),
        })
    }
}
