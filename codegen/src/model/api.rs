//! An API as a whole: server, auth, versions, and the lists of everything else.

use super::{
    AcceptedChanges, Document, Erratum, Field, Metadata, Operation, Response, ResponseBody, Status, Type, TypeDef,
    TypeId,
};
use crate::source::Spanned;

/// One API.
#[derive(Clone, Debug, PartialEq)]
pub struct Api {
    /// Its name, which is also that of its folder and of its crate.
    pub name: Spanned<String>,
    /// Its title.
    pub title: Option<String>,
    /// The version of the generated crate, if the spec gives one.
    pub crate_version: Option<Spanned<String>>,
    /// Words, sources.
    pub metadata: Metadata,
    /// The pages it was written from.
    pub documents: Vec<Document>,
    /// Versions, oldest first; the last is the default. Empty where there are none.
    pub versions: Vec<Spanned<String>>,
    /// What is known of the versions.
    pub versions_facts: Option<Metadata>,
    /// Where it is.
    pub server: Option<Server>,
    /// How callers show who they are.
    pub auth: Option<Auth>,
    /// Headers given once to the client's builder.
    pub client_headers: Vec<Field>,
    /// Headers that every call may carry.
    pub call_headers: Vec<Field>,
    /// How often it may be called.
    pub rate_limit: Option<RateLimit>,
    /// The header of every answer by which the vendor's support finds the call.
    pub reference: Option<Spanned<String>>,
    /// Responses that hold for every operation.
    pub responses: Vec<Response>,
    /// Named types, in the order of the spec, inline ones last.
    pub types: Vec<TypeDef>,
    /// Operations, in the order of the spec.
    pub operations: Vec<Operation>,
    /// Catalogues of error texts.
    pub catalogues: Vec<Catalogue>,
    /// Errata, in the order of the spec.
    pub errata: Vec<Erratum>,
    /// Changes that comparisons need not fail on, in the order of the spec.
    pub accepted: AcceptedChanges,
}

impl Api {
    /// The version of the generated crate.
    #[must_use]
    pub fn crate_version(&self) -> &str {
        self.crate_version.as_ref().map_or("0.1.0", |version| version.value.as_str())
    }

    /// Every response that is written down: those that hold for every operation, then those of each.
    pub fn all_responses(&self) -> impl Iterator<Item = &Response> {
        self.responses.iter().chain(self.operations.iter().flat_map(|operation| &operation.responses))
    }

    /// The definition behind an id of this API.
    #[must_use]
    pub fn type_def(&self, id: TypeId) -> &TypeDef {
        &self.types[id.0]
    }

    /// The responses of an operation: its own, then those of the API for statuses that it does not name.
    pub fn responses_of<'a>(&'a self, operation: &'a Operation) -> impl Iterator<Item = &'a Response> {
        let own = &operation.responses;
        own.iter().chain(
            self.responses
                .iter()
                .filter(move |shared| !own.iter().any(|response| response.status.value == shared.status.value)),
        )
    }

    /// The type of an operation's successful result, and whether it may be absent; `None` for no body.
    #[must_use]
    pub fn success_of<'a>(&'a self, operation: &'a Operation) -> Option<&'a Type> {
        self.success_response_of(operation).map(|(_, ty)| ty)
    }

    /// The response that gives what an operation returns, with the type of its body.
    #[must_use]
    pub fn success_response_of<'a>(&'a self, operation: &'a Operation) -> Option<(&'a Response, &'a Type)> {
        self.responses_of(operation).find_map(|response| match &response.body {
            ResponseBody::Type(ty) if response.status.is_success() => Some((response, ty)),
            _ => None,
        })
    }

    /// The version that a client uses unless told otherwise.
    #[must_use]
    pub fn default_version(&self) -> Option<&str> {
        self.versions.last().map(|version| version.value.as_str())
    }

    /// Whether the API's version `version` has what `facts` describe.
    #[must_use]
    pub fn available(&self, metadata: &Metadata, version: &str) -> bool {
        let order = |name: &str| self.versions.iter().position(|known| known.value == name);
        let Some(at) = order(version) else { return true };
        let since = metadata.since.as_ref().and_then(|name| order(name)).unwrap_or(0);
        let removed = metadata.removed.as_ref().and_then(|name| order(name)).unwrap_or(usize::MAX);
        since <= at && at < removed
    }

    /// The response that a status falls under: its own code, then its class, then `default`.
    #[must_use]
    pub fn response_for<'a>(&'a self, operation: &'a Operation, code: u16) -> Option<&'a Response> {
        let wanted = [Status::Code(code), Status::Class(u8::try_from(code / 100).unwrap_or(0)), Status::Default];
        wanted
            .into_iter()
            .find_map(|status| self.responses_of(operation).find(|response| response.status.value == status))
    }
}

/// Where an API is.
#[derive(Clone, Debug, PartialEq)]
pub struct Server {
    /// Fixed by the page, or given by the caller.
    pub base: ServerBase,
    /// Words, sources, evidence.
    pub metadata: Metadata,
}

/// The two kinds of server.
#[derive(Clone, Debug, PartialEq)]
pub enum ServerBase {
    /// A URL; `{version}` stands for the API version.
    Fixed(Spanned<String>),
    /// The caller gives the URL to the builder.
    Given {
        /// The name of the argument.
        name: Spanned<String>,
        /// What follows the caller's URL; may hold `{version}`.
        then: Option<Spanned<String>>,
    },
}

/// How callers show who they are.
#[derive(Clone, Debug, PartialEq)]
pub enum Auth {
    /// The page does not say: the caller brings an `Authenticate` value.
    Undocumented(Metadata),
    /// The page says that nothing is needed.
    None(Metadata),
    /// All of these are sent.
    Schemes(Vec<AuthScheme>),
}

impl Auth {
    /// The schemes; none if auth is not documented or not needed.
    #[must_use]
    pub fn schemes(&self) -> &[AuthScheme] {
        match self {
            Self::Schemes(schemes) => schemes,
            Self::Undocumented(_) | Self::None(_) => &[],
        }
    }
}

/// One way to show who calls.
#[derive(Clone, Debug, PartialEq)]
pub struct AuthScheme {
    /// Its name.
    pub name: Spanned<String>,
    /// True unless it was marked with `?`.
    pub required: bool,
    /// What is sent.
    pub kind: AuthKind,
    /// Given with each call, not once to the client.
    pub per_call: bool,
    /// Words, sources, evidence.
    pub metadata: Metadata,
    /// The same of the flow that fetches what is sent, if one does.
    pub flow: Option<Metadata>,
}

impl AuthScheme {
    /// How what is sent is fetched, if it is.
    #[must_use]
    pub fn client_credentials(&self) -> Option<&ClientCredentials> {
        match &self.kind {
            AuthKind::OAuth2(flow) => Some(flow),
            _ => None,
        }
    }

    /// Whether what gives the other one to a call gives this one too: by the same name, and in the same place of a request.
    #[must_use]
    pub fn is_given_as(&self, other: &Self) -> bool {
        let in_place = match (&self.kind, &other.kind) {
            (AuthKind::Bearer(_), AuthKind::Bearer(_)) | (AuthKind::Basic(_), AuthKind::Basic(_)) => true,
            (own, other) => own == other,
        };
        in_place && other.per_call && self.name.value == other.name.value
    }

    /// Whether it is part of a request: a certificate belongs to the connection.
    #[must_use]
    pub const fn is_sent(&self) -> bool {
        !matches!(self.kind, AuthKind::ClientCertificate)
    }
}

/// What is sent to show who calls.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum AuthKind {
    /// A secret in a header of that name.
    Header(String),
    /// A secret in a query parameter of that name.
    Query(String),
    /// `Authorization: Bearer …`; the text names the token's format.
    Bearer(String),
    /// `Authorization: Basic …`; the text says what stands for user and password.
    Basic(String),
    /// `Authorization: Bearer …`, with a token of OAuth 2.0.
    OAuth2(Box<ClientCredentials>),
    /// A client certificate in the TLS handshake.
    ClientCertificate,
}

impl AuthKind {
    /// The header that it writes, if any.
    #[must_use]
    pub fn header(&self) -> Option<&str> {
        match self {
            Self::Header(name) => Some(name),
            Self::Bearer(_) | Self::Basic(_) | Self::OAuth2(_) => Some("Authorization"),
            Self::Query(_) | Self::ClientCertificate => None,
        }
    }

    /// Whether it is sent as `Authorization: Bearer …`.
    #[must_use]
    pub const fn is_bearer(&self) -> bool {
        matches!(self, Self::Bearer(_) | Self::OAuth2(_))
    }
}

/// A request for a token by the flow `client_credentials` of OAuth 2.0.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ClientCredentials {
    /// The URL; may hold `{name}`.
    pub token_url: Spanned<String>,
    /// How the client shows who it is.
    pub client_auth: ClientAuth,
    /// The request is JSON, and no form.
    pub json: bool,
    /// The scopes that are asked for.
    pub scopes: Vec<Spanned<String>>,
    /// Parameters that are always sent along: names and values.
    pub with: Vec<(Spanned<String>, String)>,
    /// How long a token is good whose answer does not say it, in seconds.
    pub lifetime: Option<Spanned<u32>>,
}

impl ClientCredentials {
    /// The names of the placeholders of the URL, each once, in its order.
    #[must_use]
    pub fn parameters(&self) -> Vec<&str> {
        let mut names: Vec<&str> = Vec::new();
        for part in self.token_url.value.split('{').skip(1) {
            let name = part.split_once('}').map_or(part, |(name, _)| name);
            if !names.contains(&name) {
                names.push(name);
            }
        }
        names
    }
}

/// How a client shows a token endpoint who it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ClientAuth {
    /// Id and secret in the header `Authorization`.
    Basic,
    /// Both in the body.
    Post,
    /// The id alone, in the body.
    None,
}

impl ClientAuth {
    /// The word in specs.
    #[must_use]
    pub const fn word(self) -> &'static str {
        match self {
            Self::Basic => "basic",
            Self::Post => "post",
            Self::None => "none",
        }
    }
}

/// How often an API may be called.
#[derive(Clone, Debug, PartialEq)]
pub struct RateLimit {
    /// That many calls.
    pub calls: Spanned<u32>,
    /// In that time.
    pub per: Spanned<String>,
    /// What is counted together.
    pub key: Vec<Spanned<String>>,
    /// Words, sources, evidence.
    pub metadata: Metadata,
}

impl RateLimit {
    /// How many calls, in words: `1 call`, `30 calls`.
    #[must_use]
    pub fn calls_in_words(&self) -> String {
        let calls = self.calls.value;
        if calls == 1 { "1 call".to_owned() } else { format!("{calls} calls") }
    }
}

/// A list of error texts.
#[derive(Clone, Debug, PartialEq)]
pub struct Catalogue {
    /// Its name.
    pub name: Spanned<String>,
    /// Its texts.
    pub entries: Vec<CatalogueEntry>,
}

/// One error text that programs may match.
#[derive(Clone, Debug, PartialEq)]
pub struct CatalogueEntry {
    /// Its name.
    pub id: Spanned<String>,
    /// The text; `<name>` stands for a capture.
    pub text: Spanned<String>,
    /// Captures and their types.
    pub captures: Vec<(Spanned<String>, Type)>,
    /// What it means, in our words.
    pub meaning: Option<String>,
    /// What helps, in our words.
    pub remedy: Option<String>,
    /// Trying again may help.
    pub retry: bool,
    /// The status it comes with, where the page says.
    pub status: Option<Spanned<u32>>,
    /// Words, sources, evidence.
    pub metadata: Metadata,
}
