//! The keyword table: the one list that drives the decoder, the manual page and the editors' schema.

use super::keyword::{KeyForm, Keyword, MapKind, Shape};

const TYPE_OR_FIELD: Shape =
    Shape::ByKind { scalar: Some(&Shape::Type), map: Some(&Shape::Block(|| &FIELD)), list: None };
const FIELDS: Shape = Shape::Map(KeyForm::Marked, &TYPE_OR_FIELD);
const WORDS: Shape = Shape::OneOrMore(&Shape::Verbatim);
const VALUES: Shape = Shape::OneOrMore(&Shape::Literal);
const RESPONSES: Shape = Shape::Map(
    KeyForm::Status,
    &Shape::ByKind { scalar: Some(&Shape::Type), map: Some(&Shape::Block(|| &RESPONSE)), list: None },
);
const CONTEXT: Shape = Shape::Map(KeyForm::Name, &TYPE_OR_FIELD);
const AUTH: Shape = Shape::ByKind {
    scalar: Some(&Shape::Word(&["undocumented", "none"])),
    map: Some(&Shape::Map(KeyForm::Marked, &Shape::Block(|| &AUTH_SCHEME))),
    list: None,
};

/// Keywords that every node knows, the API itself included.
const FACTS: &[Keyword] = &[
    Keyword::new("doc", Shape::Text, "A description, in your own words."),
    Keyword::new(
        "source",
        Shape::OneOrMore(&Shape::Source),
        "The source: `document / section`, one or a list. Everything inside inherits it.",
    ),
    Keyword::new(
        "evidence",
        Shape::ByKind {
            scalar: Some(&Shape::Word(EVIDENCE)),
            map: Some(&Shape::Map(KeyForm::Name, &Shape::Word(EVIDENCE))),
            list: None,
        },
        "How it is known: `stated` (the default), `example`, `inferred`, `contradicted`; for the whole node, or for single facets: `{join: inferred}`. A facet is a keyword of the node, or `required`, `null`, `name`. What is contradicted needs an erratum. The fields of a type do not inherit its evidence: each has its own. A bound or rule that is not stated refuses no call by default: it is advice, told with the reply.",
    ),
];

/// Errata by id; at the top level the word declares them instead.
const TOUCHED: &[Keyword] =
    &[Keyword::new("errata", WORDS, "Errata that touch this node, by id; an erratum's own `at` does the same.")];

/// How a fact is known.
pub const EVIDENCE: &[&str] = &["stated", "example", "inferred", "contradicted"];

/// Keywords of what may come and go with versions.
const VERSIONED: &[Keyword] = &[
    Keyword::new("since", Shape::Verbatim, "The version that introduced it."),
    Keyword::new("removed", Shape::Verbatim, "The version that no longer has it."),
    Keyword::new(
        "deprecated",
        Shape::Text,
        "The documentation advises against it; the text says what to use instead, or `true` if no reason is given.",
    ),
];

/// Keywords that say what a value is.
const VALUE: &[Keyword] = &[
    Keyword::new("type", Shape::Type, "The type, if other keywords are used as well."),
    Keyword::new(
        "list",
        TYPE_OR_FIELD,
        "A list of this type. `enum` beside it names the values of the items, other constraints hold for the list.",
    ),
    Keyword::new("map", TYPE_OR_FIELD, "An object with any names and values of this type."),
    Keyword::new(
        "enum",
        Shape::ByKind {
            scalar: None,
            map: Some(&Shape::Map(KeyForm::Value, &Shape::Text)),
            list: Some(&Shape::List(&Shape::Literal)),
        },
        "The documented values. `[a, b]` for text; `{0: Unspecified}` for numbers and their names; `{a: meaning}` for text with a description. Other values are accepted and kept, unless `closed`.",
    ),
    Keyword::new(
        "const",
        Shape::Literal,
        "The only value. It is always sent: Rust has no argument and no member for it.",
    ),
];

/// A keyword that goes with `enum`.
const CLOSED: &[Keyword] = &[Keyword::new(
    "closed",
    Shape::Boolean,
    "The documentation says that there are no other values. Another one is refused if it is sent; in an answer it is kept, and reported as drift.",
)];

/// The names of the keywords that say what a value is; exactly one of them belongs on a field, except that `enum` may
/// have `type` or `list` beside it.
pub fn value_names() -> impl Iterator<Item = &'static str> {
    VALUE.iter().map(|keyword| keyword.name)
}

/// The names of the keywords that make a named type something else than a single value.
pub fn composite_names() -> impl Iterator<Item = &'static str> {
    COMPOSITE.iter().map(|keyword| keyword.name)
}

/// The names of the keywords that only a member or parameter has.
pub fn member_names() -> impl Iterator<Item = &'static str> {
    MEMBER.iter().map(|keyword| keyword.name)
}

/// The constraints of JSON Schema, with its meaning.
const CONSTRAINTS: &[Keyword] = &[
    Keyword::new("minLength", Shape::Count, "At least that many characters (Unicode scalar values)."),
    Keyword::new("maxLength", Shape::Count, "At most that many characters (Unicode scalar values)."),
    Keyword::new(
        "pattern",
        Shape::Verbatim,
        "A regular expression that matches anywhere in the text; no look-around, no backreferences.",
    ),
    Keyword::new(
        "format",
        Shape::Verbatim,
        "A form of text: `bcp47`, `iso3166-1-alpha-2`, `hostname`, `email`, `uri`, `date`, `date-time`, `uuid`, `ipv4`, `ipv6`.",
    ),
    Keyword::new("minimum", Shape::Number, "At least that number."),
    Keyword::new("maximum", Shape::Number, "At most that number."),
    Keyword::new("exclusiveMinimum", Shape::Number, "More than that number."),
    Keyword::new("exclusiveMaximum", Shape::Number, "Less than that number."),
    Keyword::new("multipleOf", Shape::Number, "A multiple of that number."),
    Keyword::new("minItems", Shape::Count, "At least that many items."),
    Keyword::new("maxItems", Shape::Count, "At most that many items."),
    Keyword::new("uniqueItems", Shape::Boolean, "With `true`, no two items are equal."),
    Keyword::new("uniqueBy", Shape::Verbatim, "No two items have the same value in this member."),
    Keyword::new("minProperties", Shape::Count, "At least that many members."),
    Keyword::new("maxProperties", Shape::Count, "At most that many members."),
];

/// The names of the constraint keywords.
pub fn constraint_names() -> impl Iterator<Item = &'static str> {
    CONSTRAINTS.iter().map(|keyword| keyword.name)
}

const RULES: &[Keyword] = &[
    Keyword::new("rules", Shape::List(&Shape::Block(|| &RULE)), "Rules over several members."),
    Keyword::new(
        "context",
        CONTEXT,
        "Values that only the caller knows, by name and type: `{acceptedId: uuid}`. A rule that uses one is checked if the caller passes it: by a setter on the call that sends the value, or in the crate's `Context` if a value is validated by hand.",
    ),
];

/// What need not fail a comparison, of an API or of a crate.
const ACCEPTED_CHANGES: &[Keyword] = &[Keyword::new(
    "accepted",
    Shape::List(&Shape::Block(|| &ACCEPTED_CHANGE)),
    "Changes that `specwright diff` need not fail on; written to `accepted.yaml` by `specwright diff --accept REASON`. No part of the contract.",
)];

/// The `accepted.yaml` of a hand-written crate, beside its `public-api.txt`.
pub static ACCEPTED: MapKind = MapKind {
    name: "the accepted changes of a crate",
    doc: "What need not fail a comparison.",
    groups: &[ACCEPTED_CHANGES],
    example: ACCEPTED_EXAMPLE,
};

const ACCEPTED_EXAMPLE: &str = "accepted:\n  - id: field-removed\n    node: types.Contact.fax\n    from: fax\n    to: null\n    reason: The service has not sent it since 2024.\n    until: \"2027-06-30\"";

/// The top level of a spec file.
pub static API: MapKind = MapKind {
    name: "an API",
    doc: "The top level. The YAML files of a folder are one API: maps and lists may be split over files, single values appear once.",
    groups: &[
        FACTS,
        &[
            Keyword::new(
                "api",
                Shape::Verbatim,
                "The API's name, lower case; also that of its folder and of its crate.",
            ),
            Keyword::new(
                "specwright",
                Shape::Verbatim,
                "The version of this language that the spec is written in: `1`, which it also is unless given.",
            ),
            Keyword::new("title", Shape::Text, "The API's name for people."),
            Keyword::new("crate", Shape::Block(|| &CRATE), "What the manifest of the generated crate says."),
            Keyword::new(
                "documents",
                Shape::Map(KeyForm::Name, &Shape::Block(|| &DOCUMENT)),
                "The vendor's documents that the facts come from.",
            ),
            Keyword::new(
                "versions",
                Shape::ByKind {
                    scalar: None,
                    map: Some(&Shape::Block(|| &VERSIONS)),
                    list: Some(&Shape::List(&Shape::Verbatim)),
                },
                "The API's versions, oldest first; the last is the default.",
            ),
            Keyword::new(
                "server",
                Shape::ByKind { scalar: Some(&Shape::Verbatim), map: Some(&Shape::Block(|| &SERVER)), list: None },
                "Where the API is: a URL, which may hold `{version}`, or `{given: base_url}` if the caller gives it.",
            ),
            Keyword::new(
                "auth",
                AUTH,
                "Authentication: a map of schemes, all of which are sent; or `undocumented`, or `none`.",
            ),
            Keyword::new("client", FIELDS, "Headers given once to the client's builder."),
            Keyword::new("headers", FIELDS, "Headers that every call may carry."),
            Keyword::new("rateLimit", Shape::Block(|| &RATE_LIMIT), "How often the API may be called."),
            Keyword::new(
                "reference",
                Shape::Verbatim,
                "The header of every answer by which the vendor's support finds the call. Errors show it.",
            ),
            Keyword::new("responses", RESPONSES, "Responses that hold for every operation, by status."),
            Keyword::new(
                "types",
                Shape::Map(
                    KeyForm::Name,
                    &Shape::ByKind { scalar: Some(&Shape::Type), map: Some(&Shape::Block(|| &TYPE)), list: None },
                ),
                "Named types.",
            ),
            Keyword::new(
                "operations",
                Shape::Map(KeyForm::Operation, &Shape::Block(|| &OPERATION)),
                "Operations, by `resource.method`.",
            ),
            Keyword::new(
                "errors",
                Shape::Map(KeyForm::Name, &Shape::List(&Shape::Block(|| &ERROR_TEXT))),
                "Catalogues of error texts that programs may match.",
            ),
            Keyword::new(
                "errata",
                Shape::List(&Shape::Block(|| &ERRATUM)),
                "Places where the documentation is wrong, contradicts itself or leaves something open.",
            ),
        ],
        ACCEPTED_CHANGES,
        &[Keyword::new(
            "recorded",
            Shape::Map(KeyForm::Name, &Shape::Map(KeyForm::Name, &Shape::Verbatim)),
            "Hashes of the sections, by document and section; written by `specwright check --documents DIR --record`, not by hand.",
        )],
    ],
    example: "api: cloudmore\nserver: {given: base_url}\nauth: undocumented\nresponses: {default: Problem}",
};

static CRATE: MapKind = MapKind {
    name: "a crate",
    doc: "The generated crate.",
    groups: &[&[Keyword::new(
        "version",
        Shape::Verbatim,
        "Its version, `0.1.0` unless given; raise it when a changed spec changes what callers see.",
    )]],
    example: "crate: {version: 0.2.0}",
};

static DOCUMENT: MapKind = MapKind {
    name: "a document",
    doc: "A document of the vendor, such as a web page.",
    groups: &[&[
        Keyword::required("title", Shape::Text, "Its title."),
        Keyword::new("file", Shape::Verbatim, "The file name of a copy, for `specwright check --documents DIR`."),
        Keyword::new("url", Shape::Verbatim, "Its URL."),
        Keyword::required("retrieved", Shape::Date, "The day it was read."),
        Keyword::required(
            "sections",
            Shape::Map(
                KeyForm::Name,
                &Shape::ByKind { scalar: Some(&Shape::Verbatim), map: Some(&Shape::Block(|| &SECTION)), list: None },
            ),
            "All its sections in order, each by a name of your choice, with its first words, at most eight. A section ends where the next one begins.",
        ),
    ]],
    example: "documents:\n  guide:\n    title: API guide\n    file: guide.txt\n    retrieved: \"2026-11-20\"\n    sections:\n      start: Start Partner attestation\n      refresh: {starts: Refresh the state, nth: 2}\n      history: {starts: Change log, excused: nothing that travels}",
};

static SECTION: MapKind = MapKind {
    name: "a section",
    doc: "A part of a document. Each is the source of something, or excused.",
    groups: &[&[
        Keyword::required("starts", Shape::Verbatim, "Its first words, at most eight; white space is folded."),
        Keyword::new(
            "nth",
            Shape::Count,
            "Which occurrence of these words it is, counted from 1, if they appear more than once.",
        ),
        Keyword::new("excused", Shape::Text, "Why nothing of it is modelled."),
    ]],
    example: "history: {starts: Change log, excused: nothing that travels}",
};

static VERSIONS: MapKind = MapKind {
    name: "versions",
    doc: "Versions with source and evidence.",
    groups: &[
        FACTS,
        TOUCHED,
        &[Keyword::required(
            "list",
            Shape::List(&Shape::Verbatim),
            "The versions, oldest first; the last is the default.",
        )],
    ],
    example: "versions: {list: [v1, v1.1], source: page / versioning}",
};

static SERVER: MapKind = MapKind {
    name: "a server",
    doc: "Where the API is: `url`, or `given`.",
    groups: &[
        FACTS,
        TOUCHED,
        &[
            Keyword::new(
                "url",
                Shape::Verbatim,
                "The URL that the paths are appended to; `{version}` is replaced by the version.",
            ),
            Keyword::new("given", Shape::Verbatim, "The caller gives the URL; the name of the builder's argument."),
            Keyword::new(
                "then",
                Shape::Verbatim,
                "The path that follows the caller's URL; `{version}` is replaced by the version.",
            ),
        ],
    ],
    example: "server: {given: base_url, then: /api/v3}",
};

static AUTH_SCHEME: MapKind = MapKind {
    name: "an auth scheme",
    doc: "One credential of the caller. Marked with `?` it is optional.",
    groups: &[
        FACTS,
        TOUCHED,
        &[
            Keyword::new("header", Shape::Verbatim, "A secret in this header."),
            Keyword::new("query", Shape::Verbatim, "A secret in this query parameter."),
            Keyword::new(
                "bearer",
                Shape::Verbatim,
                "`Authorization: Bearer …`; the format of the token: `JWT`, `opaque`.",
            ),
            Keyword::new("basic", Shape::Verbatim, "`Authorization: Basic …`; what is used as user and password."),
            Keyword::new(
                "oauth2",
                Shape::Block(|| &OAUTH2),
                "A token of OAuth 2.0 that the client fetches; it is sent as `Authorization: Bearer …`.",
            ),
            Keyword::new("clientCertificate", Shape::Word(&["tls"]), "A client certificate in the TLS handshake."),
            Keyword::new(
                "per",
                Shape::Word(&["client", "call"]),
                "Given once to the client (the default), or with each call.",
            ),
        ],
    ],
    example: "auth: {certificate!: {clientCertificate: tls}, endUser?: {bearer: opaque, per: call}}",
};

static OAUTH2: MapKind = MapKind {
    name: "an OAuth2 scheme",
    doc: "How tokens of OAuth 2.0 are fetched: the flow, by its name in OpenAPI.",
    groups: &[&[Keyword::required(
        "clientCredentials",
        Shape::Block(|| &CLIENT_CREDENTIALS),
        "The client proves with an id and a secret of its own who it is (RFC 6749, section 4.4).",
    )]],
    example: "auth:\n  token!:\n    oauth2: {clientCredentials: {tokenUrl: \"https://login.example.com/token\", clientAuth: basic}}",
};

static CLIENT_CREDENTIALS: MapKind = MapKind {
    name: "a flow of client credentials",
    doc: "The request for a token. The generated crate has a function in its module `credentials` for it, which takes what stands in braces in the URL, the id and the secret. Errata find it at `auth.token.clientCredentials`.",
    groups: &[
        FACTS,
        TOUCHED,
        &[
            Keyword::required(
                "tokenUrl",
                Shape::Verbatim,
                "The URL of the token endpoint, which begins with `https://`. A placeholder such as `{tenant}` is an argument: one segment of the path, or one label of the host.",
            ),
            Keyword::required(
                "clientAuth",
                Shape::Word(&["basic", "post", "none"]),
                "How the client shows who it is: id and secret in the header `Authorization` (`basic`), both in the body (`post`), or the id alone in the body (`none`). If the documentation does not say, write `evidence: {clientAuth: inferred}` beside it.",
            ),
            Keyword::new(
                "media",
                Shape::Word(&["application/x-www-form-urlencoded", "application/json"]),
                "The media type of the request; a form if the documentation does not say.",
            ),
            Keyword::new("scopes", WORDS, "The scopes that are asked for."),
            Keyword::new(
                "with",
                Shape::Map(KeyForm::Wire, &Shape::Verbatim),
                "Parameters that are always sent along, such as `audience`.",
            ),
            Keyword::new(
                "lifetime",
                Shape::Block(|| &LIFETIME),
                "How long a token is good if the answer has no `expires_in`.",
            ),
        ],
    ],
    example: "clientCredentials:\n  tokenUrl: \"https://login.example.com/{tenant}/oauth2/token\"\n  clientAuth: post\n  evidence: {clientAuth: inferred}\n  media: application/json\n  scopes: [orders.read]\n  with: {audience: \"api://orders\"}\n  lifetime: {seconds: 86400}",
};

static LIFETIME: MapKind = MapKind {
    name: "a lifetime",
    doc: "A length of time.",
    groups: &[&[Keyword::required("seconds", Shape::Count, "The number of seconds.")]],
    example: "lifetime: {seconds: 86400}",
};

static RATE_LIMIT: MapKind = MapKind {
    name: "a rate limit",
    doc: "How often something may be called.",
    groups: &[
        FACTS,
        TOUCHED,
        &[
            Keyword::required("calls", Shape::Count, "The number of calls,"),
            Keyword::required("per", Shape::Word(&["second", "minute", "hour", "day"]), "in this time,"),
            Keyword::new("key", WORDS, "counted together by this: auth schemes, client headers, or `ip`."),
        ],
    ],
    example: "rateLimit: {calls: 600, per: minute, key: [endUser, ip]}",
};

/// Keywords that make a named type something else than a single value.
const COMPOSITE: &[Keyword] = &[
    Keyword::new(
        "fields",
        FIELDS,
        "Members: `k!` is required, `k?` is optional, and for `k` the documentation does not say.",
    ),
    Keyword::new(
        "include",
        Shape::Map(
            KeyForm::Marked,
            &Shape::ByKind { scalar: Some(&Shape::Type), map: Some(&Shape::Block(|| &INCLUDE)), list: None },
        ),
        "Types whose members are members of this object: a name for Rust, and the type.",
    ),
    Keyword::new("union", Shape::Block(|| &UNION), "An object whose type is given by a tag."),
    Keyword::new("choice", Shape::Block(|| &CHOICE), "Two members, where the first tells the type of the second."),
];

/// A named type.
pub static TYPE: MapKind = MapKind {
    name: "a type",
    doc: "A named type: `fields` and `include` for an object, or one of `type`, `list`, `map`, `enum`, `const`, `union`, `choice`. A single value is a type of its own that wraps another: `TenantId: uuid`.",
    groups: &[
        FACTS,
        TOUCHED,
        VERSIONED,
        VALUE,
        CLOSED,
        CONSTRAINTS,
        RULES,
        COMPOSITE,
        &[
            Keyword::new(
                "pairs",
                Shape::Block(|| &PAIRS),
                "The members are sent as entries of a list, each with key and value.",
            ),
            Keyword::new(
                "cases",
                Shape::Map(KeyForm::Value, &TYPE_OR_FIELD),
                "For `choice`: the type of the value, by key.",
            ),
            Keyword::new(
                "problem",
                Shape::Block(|| &PROBLEM),
                "For the body of an error: the members that say what went wrong. Errors show them, cut and without what looks like a secret.",
            ),
            Keyword::new("examples", Shape::List(&Shape::Block(|| &TYPE_EXAMPLE)), "Documented payloads."),
        ],
    ],
    example: "types:\n  TenantId: uuid\n  Contact:\n    source: page / contacts\n    fields:\n      contactId!: uuid\n      email?: {type: \"string?\", maxLength: 255}\n      tenantId: TenantId",
};

/// Keywords of a member or parameter.
const MEMBER: &[Keyword] = &[
    Keyword::new("aliases", WORDS, "Other spellings that are read as well."),
    Keyword::new("slot", Shape::Verbatim, "In a `pairs` type: the entry member that holds this value."),
    Keyword::new("default", Shape::Literal, "The value that the server uses if it is left out."),
    Keyword::new("example", Shape::Literal, "A documented value."),
    Keyword::new("secret", Shape::Boolean, "Never shown in logs and errors."),
    Keyword::new(
        "generate",
        Shape::Word(&["call", "attempt"]),
        "For a header: the client makes a value unless the caller gives one. `call`: once for each call, the same when it is sent again; `attempt`: a new one for each attempt; a redirect that is followed belongs to the attempt. A UUID, or random hexadecimal digits within `minLength` and `maxLength`.",
    ),
];

static FIELD: MapKind = MapKind {
    name: "a field",
    doc: "A member, a parameter or an item. An ordinary one is just its type: `email: string?`.",
    groups: &[
        FACTS,
        TOUCHED,
        VERSIONED,
        VALUE,
        CLOSED,
        CONSTRAINTS,
        MEMBER,
        &[Keyword::new(
            "join",
            Shape::Word(&["comma", "repeat", "space", "pipe", "brackets"]),
            "How a list is written into a query: `a=1,2`, `a=1&a=2`, `a=1%202`, `a=1|2`, `a[]=1&a[]=2`.",
        )],
    ],
    example: "email?: {type: \"string?\", maxLength: 255}",
};

static INCLUDE: MapKind = MapKind {
    name: "an include",
    doc: "A type whose members are members of this object.",
    groups: &[FACTS, TOUCHED, &[Keyword::required("type", Shape::Type, "The object or choice that is included.")]],
    example: "include: {agreement!: Agreement}",
};

static PAIRS: MapKind = MapKind {
    name: "pairs",
    doc: "How members are sent as entries of a list.",
    groups: &[&[
        Keyword::required("in", Shape::Verbatim, "The member that holds the list."),
        Keyword::required("key", Shape::Verbatim, "The entry member that holds the key."),
        Keyword::required(
            "value",
            Shape::Verbatim,
            "The entry member that holds the value; a field's `slot` names another.",
        ),
    ]],
    example: "pairs: {in: activationParameters, key: key, value: value}",
};

static UNION: MapKind = MapKind {
    name: "a union",
    doc: "An object whose type is given by a tag. With an unknown tag its JSON is kept.",
    groups: &[&[
        Keyword::required("by", Shape::Verbatim, "The member that holds the tag."),
        Keyword::required("cases", Shape::Map(KeyForm::Value, &Shape::Type), "The object type for each tag."),
    ]],
    example: "union: {by: type, cases: {card: Card, bank: BankAccount}}",
};

static CHOICE: MapKind = MapKind {
    name: "a choice",
    doc: "Two members, where the first tells the type of the second.",
    groups: &[&[
        Keyword::required("by", Shape::Verbatim, "The member that decides."),
        Keyword::required("in", Shape::Verbatim, "The member whose type depends on it."),
        Keyword::new(
            "else",
            Shape::Type,
            "The type under a key that `cases` does not list; `json` unless said otherwise.",
        ),
    ]],
    example: "choice: {by: key, in: value, else: json}\ncases: {azure_subscriptions: list<string>}",
};

static PROBLEM: MapKind = MapKind {
    name: "a problem",
    doc: "What an error says of itself, each by its place in the body: a member, members of it after a dot, items by their number from 0: `error.code`, `errors[0].detail`. A name that is not a plain word is written in brackets: `this['odata.error'].code`. Of a list of places the first that has a value counts. A value is text or a number. Between `{` and `}` a place with brackets has to be quoted.",
    groups: &[&[
        Keyword::new("message", WORDS, "What went wrong, in words for people."),
        Keyword::new("code", WORDS, "What went wrong, for programs."),
        Keyword::new("member", WORDS, "What of the request it is about."),
        Keyword::new("reference", WORDS, "The id by which the call is found, for the vendor's support."),
    ]],
    example: "problem: {message: error.message, code: [error.innerError.code, error.code], reference: error.requestId}",
};

static RULE: MapKind = MapKind {
    name: "a rule",
    doc: "A rule over several members: `require` and `forbid` (with `when`), a free `check`, or a sentence for what only the `server` can check.",
    groups: &[
        FACTS,
        TOUCHED,
        &[
            Keyword::required("id", Shape::Verbatim, "Its name, which violations carry."),
            Keyword::new("when", Shape::Expression, "The condition under which it holds; always, without one."),
            Keyword::new("require", WORDS, "Members that must be there and not null."),
            Keyword::new("forbid", WORDS, "Members that must be absent or null."),
            Keyword::new("check", Shape::Expression, "A condition that must be true."),
            Keyword::new("server", Shape::Text, "What only the server can check, in your own words."),
        ],
    ],
    example: "rules:\n  - {id: own-contact-details, when: this.keepPrimaryInformation == false, require: [firstName, lastName]}\n  - id: seats-add-up\n    doc: The counts of all records make up the seats of the service.\n    check: |\n      this.map(r, r.entitlementCount).sum() == context.maxEntitlementSeatCount",
};

static TYPE_EXAMPLE: MapKind = MapKind {
    name: "an example of a type",
    doc: "A documented payload.",
    groups: &[FACTS, TOUCHED, EXAMPLE, &[Keyword::required("body", Shape::Verbatim, "The payload as printed.")]],
    example: "examples:\n  - {name: printed, body: '{\"id\": \"string\"}', breaks: [placeholder-values], mended: '{\"id\": \"a1\"}'}",
};

const EXAMPLE: &[Keyword] = &[
    Keyword::required("name", Shape::Verbatim, "Its name."),
    Keyword::new(
        "breaks",
        WORDS,
        "Errata because of which the printed payload cannot be read and written back without loss, or does not fit its type.",
    ),
    Keyword::new("mended", Shape::Verbatim, "The payload as it was meant."),
];

/// An operation.
pub static OPERATION: MapKind = MapKind {
    name: "an operation",
    doc: "One HTTP operation: a method with its path, parameters, body and responses.",
    groups: &[
        FACTS,
        TOUCHED,
        VERSIONED,
        RULES,
        &[
            Keyword::new("get", Shape::Verbatim, "The path of a GET, with `{name}` for parameters."),
            Keyword::new("post", Shape::Verbatim, "The path of a POST."),
            Keyword::new("put", Shape::Verbatim, "The path of a PUT."),
            Keyword::new("patch", Shape::Verbatim, "The path of a PATCH."),
            Keyword::new("delete", Shape::Verbatim, "The path of a DELETE."),
            Keyword::new("head", Shape::Verbatim, "The path of a HEAD."),
            Keyword::new("options", Shape::Verbatim, "The path of an OPTIONS."),
            Keyword::new("path", FIELDS, "The parameters of the path; they are always required."),
            Keyword::new("query", FIELDS, "The parameters of the query."),
            Keyword::new("headers", FIELDS, "Headers of this operation."),
            Keyword::new(
                "body",
                Shape::ByKind { scalar: Some(&Shape::Type), map: Some(&Shape::Block(|| &BODY)), list: None },
                "The request body.",
            ),
            Keyword::new(
                "responses",
                RESPONSES,
                "Responses by status: `200`, `4XX`, `default`; `2XX` if the documentation gives no status for success.",
            ),
            Keyword::new("auth", AUTH, "Auth in place of the API's."),
            Keyword::new("rateLimit", Shape::Block(|| &RATE_LIMIT), "A rate limit of its own."),
            Keyword::new("roles", WORDS, "The roles that may call it."),
            Keyword::new(
                "idempotent",
                Shape::Boolean,
                "Whether it can be repeated without harm, if the method does not say so or is misleading.",
            ),
            Keyword::new("paginate", Shape::Block(|| &PAGINATE), "How its result is paged."),
            Keyword::new(
                "wait",
                Shape::Map(KeyForm::Name, &Shape::Block(|| &WAIT)),
                "What can be waited for by polling.",
            ),
            Keyword::new("examples", Shape::List(&Shape::Block(|| &OPERATION_EXAMPLE)), "Documented payloads."),
        ],
    ],
    example: "operations:\n  contacts.list:\n    get: \"/tenants/{tenantId}/contacts\"\n    source: page / contacts\n    path: {tenantId: TenantId}\n    query: {page?: {type: integer, default: 1}}\n    responses: {2XX: ContactPage}",
};

static BODY: MapKind = MapKind {
    name: "a body",
    doc: "A request body.",
    groups: &[
        FACTS,
        TOUCHED,
        &[
            Keyword::required("type", Shape::Type, "Its type."),
            Keyword::new(
                "media",
                Shape::Verbatim,
                "Its media type; `application/json` if the documentation does not say.",
            ),
            Keyword::new("optional", Shape::Boolean, "The documentation says that it is optional."),
        ],
    ],
    example: "body: {type: Validation, media: application/vnd.api+json}",
};

static RESPONSE: MapKind = MapKind {
    name: "a response",
    doc: "A documented response. In short: its type, `none` for no body, `undocumented` if the documentation does not say.",
    groups: &[
        FACTS,
        TOUCHED,
        &[
            Keyword::required("type", Shape::Type, "The type of the body; `none`; or `undocumented`."),
            Keyword::new("media", Shape::Verbatim, "Its media type."),
            Keyword::new(
                "means",
                Shape::Word(&["absent"]),
                "The thing is not there: `Ok(None)` for the caller, no error. Outside of 2XX, a body that comes all the same (with `undocumented`: a page of HTML) makes it the error that other statuses are.",
            ),
            Keyword::new("errors", Shape::Verbatim, "The catalogue in which its texts are looked up."),
        ],
    ],
    example: "responses: {200: Attestation, 404: {type: none, means: absent}}",
};

static PAGINATE: MapKind = MapKind {
    name: "paging",
    doc: "The parameters and members by which a result is paged. Calls of the operation then have `items()` and `pages()`, which ask for the next page by the cursor, else by `page`, else by `offset`.",
    groups: &[&[
        Keyword::new(
            "page",
            Shape::Verbatim,
            "Query parameter: the number of the page. The first is the `default` of the parameter, else its `minimum`, else 1.",
        ),
        Keyword::new("size", Shape::Verbatim, "Query parameter: how many items a page has."),
        Keyword::new(
            "offset",
            Shape::Verbatim,
            "Query parameter: how many items to skip. The first is the `default` of the parameter, else its `minimum`, else 0.",
        ),
        Keyword::new("cursor", Shape::Verbatim, "Query parameter: where to continue."),
        Keyword::required("items", Shape::Verbatim, "Result member: the items."),
        Keyword::new(
            "more",
            Shape::Verbatim,
            "Result member: whether there are more. What it says outranks everything else; without it a page without items is the last.",
        ),
        Keyword::new(
            "total",
            Shape::Verbatim,
            "Result member: how many there are in all. Without `more` it says when all were had; an answer that counts otherwise is drift.",
        ),
        Keyword::new(
            "next",
            Shape::Verbatim,
            "Result member: the next cursor. There is no further page where it is absent, null or an empty text.",
        ),
    ]],
    example: "paginate: {page: page, size: pageSize, items: items, more: hasMore, total: count}",
};

static WAIT: MapKind = MapKind {
    name: "a wait",
    doc: "Something that can be waited for by polling: `until` with `while`, or `changed`. The interval is a choice of the spec, not a documented fact. Calls of the operation then have a function called `until_` and the name of the wait.",
    groups: &[
        FACTS,
        TOUCHED,
        &[
            Keyword::new("until", Shape::Map(KeyForm::Wire, &VALUES), "Ends when the member has one of these values."),
            Keyword::new(
                "while",
                Shape::Map(KeyForm::Wire, &VALUES),
                "Continues while the member has one of these; any other value ends it with an error.",
            ),
            Keyword::new(
                "changed",
                Shape::Verbatim,
                "Ends when this member has another value than in the first answer, or than before, if the caller gives that.",
            ),
            Keyword::new(
                "not-after",
                Shape::Verbatim,
                "The member that holds the deadline: a time after which waiting ends with an error.",
            ),
            Keyword::new(
                "every",
                Shape::Block(|| &EVERY),
                "The time between two calls; 30 seconds if it is not given.",
            ),
        ],
    ],
    example: "wait:\n  accepted:\n    until: {status: [PendingFinalization]}\n    while: {status: [Unspecified, PendingAgreementAcceptance]}\n    not-after: expiresAt\n    every: {seconds: 30, evidence: inferred}",
};

static EVERY: MapKind = MapKind {
    name: "an interval",
    doc: "The time between two calls.",
    groups: &[FACTS, TOUCHED, &[Keyword::required("seconds", Shape::Count, "The number of seconds.")]],
    example: "every: {seconds: 30, evidence: inferred}",
};

static OPERATION_EXAMPLE: MapKind = MapKind {
    name: "an example of an operation",
    doc: "A documented payload: a `request` or a `response`.",
    groups: &[
        FACTS,
        TOUCHED,
        EXAMPLE,
        &[
            Keyword::new("request", Shape::Verbatim, "The request body as printed."),
            Keyword::new("response", Shape::Verbatim, "The response body as printed."),
            Keyword::new("status", Shape::Count, "The status of the response, if documented."),
        ],
    ],
    example: "examples:\n  - {name: sample, response: '[{\"id\": 1}]'}",
};

static ERROR_TEXT: MapKind = MapKind {
    name: "an error text",
    doc: "An error text that programs may match. White space is folded when matching.",
    groups: &[
        FACTS,
        TOUCHED,
        &[
            Keyword::required("id", Shape::Verbatim, "Its name."),
            Keyword::required(
                "documented-text",
                Shape::Verbatim,
                "The text as documented; `<name>` is a placeholder for a part that varies.",
            ),
            Keyword::new("captures", Shape::Map(KeyForm::Name, &Shape::Type), "The types of the placeholders."),
            Keyword::new("meaning", Shape::Text, "What it means, in your own words."),
            Keyword::new("remedy", Shape::Text, "What helps, in your own words."),
            Keyword::new("retry", Shape::Boolean, "Trying again may help."),
            Keyword::new("status", Shape::Count, "The status it comes with."),
        ],
    ],
    example: "errors:\n  provisioning:\n    - id: account-has-domain\n      documented-text: Account already has a domain <domain> in the Microsoft network\n      captures: {domain: string}\n      remedy: Give that domain as the existing one.",
};

static ERRATUM: MapKind = MapKind {
    name: "an erratum",
    doc: "A place where the documentation is wrong, contradicts itself or leaves something open.",
    groups: &[&[
        Keyword::required("id", Shape::Verbatim, "Its name."),
        Keyword::required(
            "at",
            WORDS,
            "The nodes concerned: `types.Contact.email`, `types.*.id`, `operations.contacts.list.query.page` (also `.path.`, `.headers.`, `.body`, `.responses.200`, `.rules.`, `.examples.`), `auth.token`, `auth.token.clientCredentials`, `client.X-Tenant`, `server`, `versions`, `rateLimit`, `responses.default`, `errors.catalogue.id`, `documents.document.section`.",
        ),
        Keyword::required("says", Shape::Text, "What the documentation says, in your own words."),
        Keyword::required("readings", WORDS, "The ways to understand it."),
        Keyword::required("taken", Shape::Verbatim, "The reading that the spec follows."),
        Keyword::required("why", Shape::Text, "Why that one."),
        Keyword::new("source", Shape::OneOrMore(&Shape::Source), "Where it stands."),
    ]],
    example: "errata:\n  - id: blank-in-key\n    at: types.*.microsoft_order_type\n    says: All six samples write the key with a blank in front.\n    readings: [no-blank, blank]\n    taken: no-blank\n    why: A typo; both are read.",
};

static ACCEPTED_CHANGE: MapKind = MapKind {
    name: "an accepted change",
    doc: "A change that a comparison of two revisions need not fail on. The report shows it, marked. An entry is an error if the spec no longer has `to`, or after `until`; one whose change lies behind both revisions is neither, and can be removed.",
    groups: &[&[
        Keyword::required("id", Shape::Verbatim, "The id of the change, as the report shows it."),
        Keyword::required("node", Shape::Verbatim, "The node that changed: `types.Contact.email`."),
        Keyword::required("from", Shape::Literal, "What was there, in the words of the report; `null` for nothing."),
        Keyword::required("to", Shape::Literal, "What is there instead; `null` for nothing."),
        Keyword::required("reason", Shape::Text, "Why it is accepted."),
        Keyword::new("until", Shape::Date, "The last day on which it is accepted."),
    ]],
    example: ACCEPTED_EXAMPLE,
};

/// All places, in the order of the manual.
pub static PLACES: &[&MapKind] = &[
    &API,
    &CRATE,
    &DOCUMENT,
    &SECTION,
    &VERSIONS,
    &SERVER,
    &AUTH_SCHEME,
    &OAUTH2,
    &CLIENT_CREDENTIALS,
    &LIFETIME,
    &RATE_LIMIT,
    &OPERATION,
    &BODY,
    &RESPONSE,
    &PAGINATE,
    &WAIT,
    &EVERY,
    &OPERATION_EXAMPLE,
    &TYPE,
    &FIELD,
    &INCLUDE,
    &PAIRS,
    &UNION,
    &CHOICE,
    &PROBLEM,
    &RULE,
    &TYPE_EXAMPLE,
    &ERROR_TEXT,
    &ERRATUM,
    &ACCEPTED_CHANGE,
];
