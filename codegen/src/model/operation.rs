//! Operations: parameters, bodies, responses, paging, waiting.

use super::{Auth, ContextVariable, Example, Field, Metadata, RateLimit, Rule, Type};
use crate::ast::Status;
use crate::source::{Span, Spanned};

/// One HTTP operation.
#[derive(Clone, Debug, PartialEq)]
pub struct Operation {
    /// The whole name, `resource.method`.
    pub name: Spanned<String>,
    /// The names of the resources that lead to it, outermost first.
    pub resource: Vec<String>,
    /// The last part of the name.
    pub method_name: String,
    /// The HTTP method.
    pub verb: Verb,
    /// The path template, as written.
    pub path: Spanned<String>,
    /// The template in parts.
    pub template: Vec<PathPart>,
    /// Path parameters, in the order of the template.
    pub path_parameters: Vec<Field>,
    /// Query parameters.
    pub query: Vec<QueryParameter>,
    /// Headers of this operation.
    pub headers: Vec<Field>,
    /// The request body.
    pub body: Option<Body>,
    /// Responses of this operation alone; see [`Api::responses_of`](super::Api::responses_of).
    pub responses: Vec<Response>,
    /// Auth in place of the API's.
    pub auth: Option<Auth>,
    /// A rate limit of its own.
    pub rate_limit: Option<RateLimit>,
    /// The roles that may call it.
    pub roles: Vec<Spanned<String>>,
    /// Whether repeating it is harmless, where that is said.
    pub idempotent: Option<Spanned<bool>>,
    /// How its result is paged.
    pub paginate: Option<Paginate>,
    /// What can be waited for with it.
    pub waits: Vec<Wait>,
    /// Rules over parameters and body.
    pub rules: Vec<Rule>,
    /// What only the caller can know, for its rules.
    pub context: Vec<ContextVariable>,
    /// Request payloads printed on the page.
    pub request_examples: Vec<Example>,
    /// Response payloads printed on the page, with their status where it is known.
    pub response_examples: Vec<(Option<Spanned<Status>>, Example)>,
    /// Words, sources, evidence.
    pub metadata: Metadata,
}

impl Operation {
    /// Whether repeating it is harmless: as the spec says, or else as usual for its method.
    #[must_use]
    pub fn is_idempotent(&self) -> bool {
        let usual = matches!(self.verb, Verb::Get | Verb::Put | Verb::Delete | Verb::Head | Verb::Options);
        self.idempotent.as_ref().map_or(usual, |said| said.value)
    }
}

/// HTTP methods.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Verb {
    /// GET
    Get,
    /// POST
    Post,
    /// PUT
    Put,
    /// PATCH
    Patch,
    /// DELETE
    Delete,
    /// HEAD
    Head,
    /// OPTIONS
    Options,
}

impl Verb {
    /// All of them, in the order of the manual.
    pub const ALL: [Self; 7] = [Self::Get, Self::Post, Self::Put, Self::Patch, Self::Delete, Self::Head, Self::Options];

    /// The keyword in specs, lower case.
    #[must_use]
    pub const fn keyword(self) -> &'static str {
        match self {
            Self::Get => "get",
            Self::Post => "post",
            Self::Put => "put",
            Self::Patch => "patch",
            Self::Delete => "delete",
            Self::Head => "head",
            Self::Options => "options",
        }
    }

    /// The method on the wire, upper case.
    #[must_use]
    pub const fn wire(self) -> &'static str {
        match self {
            Self::Get => "GET",
            Self::Post => "POST",
            Self::Put => "PUT",
            Self::Patch => "PATCH",
            Self::Delete => "DELETE",
            Self::Head => "HEAD",
            Self::Options => "OPTIONS",
        }
    }
}

/// A part of a path template.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum PathPart {
    /// Text as it is.
    Literal(String),
    /// A parameter, by position in [`Operation::path_parameters`].
    Parameter(usize),
}

/// A query parameter.
#[derive(Clone, Debug)]
pub struct QueryParameter {
    /// Name, presence, type, facts.
    pub field: Field,
    /// How a list is written; `Comma` where nothing was said (facet `join` then is inferred).
    pub join: Join,
    /// Whether `join` was written.
    pub join_span: Option<Span>,
}

/// How a list is written into a query.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Join {
    /// `a=1,2`
    #[default]
    Comma,
    /// `a=1&a=2`
    Repeat,
    /// `a=1%202`
    Space,
    /// `a=1|2`
    Pipe,
    /// `a[]=1&a[]=2`
    Brackets,
}

impl Join {
    /// All of them, in the order of the manual.
    pub const ALL: [Self; 5] = [Self::Comma, Self::Repeat, Self::Space, Self::Pipe, Self::Brackets];

    /// The word in specs.
    #[must_use]
    pub const fn word(self) -> &'static str {
        match self {
            Self::Comma => "comma",
            Self::Repeat => "repeat",
            Self::Space => "space",
            Self::Pipe => "pipe",
            Self::Brackets => "brackets",
        }
    }
}

/// A request body.
#[derive(Clone, Debug, PartialEq)]
pub struct Body {
    /// Its type.
    pub ty: Type,
    /// Its media type; `application/json` where nothing was said.
    pub media: String,
    /// Whether the media type was written.
    pub media_said: bool,
    /// The page says it may be left out.
    pub optional: bool,
    /// Words, sources, evidence.
    pub metadata: Metadata,
}

/// A documented response.
#[derive(Clone, Debug, PartialEq)]
pub struct Response {
    /// The statuses.
    pub status: Spanned<Status>,
    /// The body.
    pub body: ResponseBody,
    /// Its media type, where it was said.
    pub media: Option<String>,
    /// The response says that the thing is not there: `Ok(None)` for the caller.
    pub means_absent: bool,
    /// The catalogue its texts are looked up in, by position in [`Api::catalogues`](super::Api::catalogues).
    pub catalogue: Option<usize>,
    /// Words, sources, evidence.
    pub metadata: Metadata,
}

/// What a response carries.
#[derive(Clone, Debug, PartialEq)]
pub enum ResponseBody {
    /// The page says that there is none.
    None,
    /// The page does not say.
    Undocumented,
    /// A value.
    Type(Type),
}

/// Names of parameters and members that page through a result.
#[derive(Clone, Debug, Default)]
pub struct Paginate {
    /// Query parameter: the number of the page.
    pub page: Option<Spanned<String>>,
    /// Query parameter: the number of items on a page.
    pub size: Option<Spanned<String>>,
    /// Query parameter: the number of items to pass over.
    pub offset: Option<Spanned<String>>,
    /// Query parameter: where to go on.
    pub cursor: Option<Spanned<String>>,
    /// Result member: the items.
    pub items: Option<Spanned<String>>,
    /// Result member: whether there are more.
    pub more: Option<Spanned<String>>,
    /// Result member: how many there are.
    pub total: Option<Spanned<String>>,
    /// Result member: the next cursor.
    pub next: Option<Spanned<String>>,
    /// The keyword.
    pub span: Option<Span>,
}

/// Something to wait for by asking again.
#[derive(Clone, Debug, PartialEq)]
pub struct Wait {
    /// Its name.
    pub name: Spanned<String>,
    /// Ends when the member has one of these values.
    pub until: Option<(Spanned<String>, Vec<Spanned<String>>)>,
    /// Goes on while the member has one of these values; anything else ends it.
    pub during: Option<(Spanned<String>, Vec<Spanned<String>>)>,
    /// Ends when the member has changed.
    pub changed: Option<Spanned<String>>,
    /// The member that says until when waiting makes sense.
    pub not_after: Option<Spanned<String>>,
    /// Seconds between two questions: our policy, not the page's.
    pub every_seconds: Option<Spanned<u32>>,
    /// Words, sources, evidence.
    pub metadata: Metadata,
}

impl Wait {
    /// Seconds between two questions where the spec has no interval.
    const INTERVAL: u32 = 30;

    /// Seconds between two questions.
    #[must_use]
    pub fn interval_seconds(&self) -> u32 {
        self.every_seconds.as_ref().map_or(Self::INTERVAL, |every| every.value)
    }
}
