//! What stands at a path: the node's own data, and the facts that it carries.

use crate::model::{
    Api, Auth, AuthScheme, Body, Catalogue, CatalogueEntry, ChoiceCase, ClientCredentials, ContextVariable, Document,
    EnumValue, Example, Field, Include, Metadata, Operation, QueryParameter, RateLimit, Response, Rule, Section,
    Server, Type, TypeDef, TypeId, Wait,
};
use crate::source::Spanned;

/// A node of an API.
#[derive(Clone, Copy, Debug)]
pub enum NodeRef<'a> {
    /// The API itself.
    Api(&'a Api),
    /// Its list of versions, with what is known of it.
    Versions(&'a [Spanned<String>], Option<&'a Metadata>),
    /// A version.
    Version(&'a Spanned<String>),
    /// The server.
    Server(&'a Server),
    /// That auth is not documented, or not needed.
    Auth(&'a Auth),
    /// An auth scheme.
    Scheme(&'a AuthScheme),
    /// The flow by which what an auth scheme sends is fetched, and what is known of it.
    Flow(&'a ClientCredentials, &'a Metadata),
    /// A rate limit.
    RateLimit(&'a RateLimit),
    /// A member, a header or a parameter of a path.
    Field(&'a Field),
    /// A parameter of a query.
    Query(&'a QueryParameter),
    /// A response.
    Response(&'a Response),
    /// A named type.
    Type(&'a TypeDef),
    /// A group of members that is included flat.
    Include(&'a Include),
    /// A case of a choice.
    ChoiceCase(&'a ChoiceCase),
    /// A value of an enum.
    Value(&'a EnumValue),
    /// A case of a union told apart by a tag.
    TaggedCase(&'a Spanned<String>, TypeId),
    /// A case of a union told apart by JSON kind.
    KindCase(&'a Type),
    /// An operation.
    Operation(&'a Operation),
    /// A request body.
    Body(&'a Body),
    /// Something to wait for.
    Wait(&'a Wait),
    /// A rule.
    Rule(&'a Rule),
    /// A variable of rules.
    Context(&'a ContextVariable),
    /// A payload printed on a page.
    Example(&'a Example),
    /// A catalogue of error texts.
    Catalogue(&'a Catalogue),
    /// An error text.
    ErrorText(&'a CatalogueEntry),
    /// A part of an error text that varies, and its type.
    Capture(&'a Spanned<String>, &'a Type),
    /// A document.
    Document(&'a Document),
    /// A section of a document.
    Section(&'a Section),
}

impl<'a> NodeRef<'a> {
    /// What is known of the node: words, sources, evidence, errata, versions; `None` if nodes of its kind carry none.
    #[must_use]
    pub const fn metadata(self) -> Option<&'a Metadata> {
        Some(match self {
            Self::Api(it) => &it.metadata,
            Self::Versions(_, metadata) => return metadata,
            Self::Server(it) => &it.metadata,
            Self::Auth(Auth::Undocumented(metadata) | Auth::None(metadata)) => metadata,
            Self::Scheme(it) => &it.metadata,
            Self::Flow(_, metadata) => metadata,
            Self::RateLimit(it) => &it.metadata,
            Self::Field(it) => &it.metadata,
            Self::Query(it) => &it.field.metadata,
            Self::Response(it) => &it.metadata,
            Self::Type(it) => &it.metadata,
            Self::Include(it) => &it.metadata,
            Self::ChoiceCase(it) => &it.metadata,
            Self::Operation(it) => &it.metadata,
            Self::Body(it) => &it.metadata,
            Self::Wait(it) => &it.metadata,
            Self::Rule(it) => &it.metadata,
            Self::Context(it) => &it.metadata,
            Self::Example(it) => &it.metadata,
            Self::ErrorText(it) => &it.metadata,
            Self::Auth(Auth::Schemes(_))
            | Self::Version(_)
            | Self::Value(_)
            | Self::TaggedCase(..)
            | Self::KindCase(_)
            | Self::Catalogue(_)
            | Self::Capture(..)
            | Self::Document(_)
            | Self::Section(_) => return None,
        })
    }
}
