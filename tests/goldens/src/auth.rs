// @generated from tests/cases/golden/auth by `cargo xtask regenerate`. Changes made here are lost.

#[allow(
    clippy::collapsible_if,
    clippy::collapsible_match,
    clippy::disallowed_names,
    clippy::enum_variant_names,
    clippy::large_enum_variant,
    clippy::manual_range_patterns,
    clippy::module_inception,
    clippy::new_ret_no_self,
    clippy::self_named_constructors,
    clippy::should_implement_trait,
    clippy::type_complexity,
    clippy::upper_case_acronyms,
    clippy::wrong_self_convention,
    deprecated,
    rustdoc::redundant_explicit_links,
    dead_code,
    unreachable_pub,
    unused_imports,
)]
/// The client, its builder, and calls.
mod client {
use ::specwright_runtime as rt;

/// Calls auth. Clones are cheap and share connections.
///
/// Every function that names an operation returns a [`Call`](super::Call), which is sent when it is awaited, or
/// by [`send`](super::Call::send) if the client blocks.
#[derive(Clone, Debug)]
pub struct Client<M: rt::Mode = rt::Async> {
    core: rt::Core<M>,
}

impl Client {
    /// Begins a client with what every call needs.
    ///
    /// - `certificate`: Issued by hand. Certificate and key for the TLS handshake. Source: Made up, section “Made up”.
    /// - `key`: Sent in the header `X-Key`. Only an example shows it.
    /// - `user_user`: User and password (account and key).
    /// - `user_password`: User and password (account and key).
    /// - `x_tenant`: Whose data it is. Header `X-Tenant`; required; secret: never shown in logs and errors. Erratum:
    ///   [`secret`](super::errata#erratum-secret).
    /// - `base_url`: The address of the server, which is not documented. `/api` follows it. Source: Made up, section
    ///   “Made up”.
    pub fn builder(required: super::ClientRequired) -> super::Builder {
        Builder {
            core: rt::BuilderCore::new(required.base_url)
                .then("/api")
                .certificate(required.certificate)
                .credential(rt::Placement::Header("X-Key"), required.key)
                .credential(
                    rt::Placement::Basic(required.user_user),
                    required.user_password,
                )
                .header("X-Tenant", required.x_tenant)
                .quota(
                    rt::Quota::new(
                        10,
                        1,
                        &[
                            rt::QuotaKey::Header("X-Key"),
                            rt::QuotaKey::Header("X-Tenant"),
                            rt::QuotaKey::Address,
                        ],
                    ),
                ),
        }
    }
}

impl Client<rt::Blocking> {
    /// Begins a client whose calls block the thread that makes them, with what [`builder`](Self::builder) takes.
    /// Without the feature `blocking` it needs a transport of your own.
    pub fn blocking(required: super::ClientRequired) -> super::Builder<rt::Blocking> {
        Builder {
            core: rt::BuilderCore::blocking(required.base_url)
                .then("/api")
                .certificate(required.certificate)
                .credential(rt::Placement::Header("X-Key"), required.key)
                .credential(
                    rt::Placement::Basic(required.user_user),
                    required.user_password,
                )
                .header("X-Tenant", required.x_tenant)
                .quota(
                    rt::Quota::new(
                        10,
                        1,
                        &[
                            rt::QuotaKey::Header("X-Key"),
                            rt::QuotaKey::Header("X-Tenant"),
                            rt::QuotaKey::Address,
                        ],
                    ),
                ),
        }
    }
}

impl<M: rt::Mode> Client<M> {
    /// Operations of `things`: `own`, `open`, `unsaid`, `fetched`, `same`.
    pub fn things(&self) -> super::groups::Things<M> {
        super::groups::Things {
            core: self.core.clone(),
        }
    }
    /// Reports where answers differed from the documentation, as far as this client and its clones looked for that.
    pub fn drift(&self) -> rt::DriftReport {
        self.core.drift()
    }
}

/// The required parts of a client.
pub struct ClientRequired {
    /// Issued by hand.
    ///
    /// Certificate and key for the TLS handshake.
    ///
    /// Source: Made up, section “Made up”.
    pub certificate: rt::Certificate,
    /// Sent in the header `X-Key`.
    ///
    /// Only an example shows it.
    pub key: rt::Credential,
    /// User and password (account and key).
    pub user_user: String,
    /// User and password (account and key).
    pub user_password: rt::Credential,
    /// Whose data it is. Header `X-Tenant`; required; secret: never shown in logs and errors. Erratum:
    /// [`secret`](super::errata#erratum-secret).
    pub x_tenant: rt::Uuid,
    /// The address of the server, which is not documented.
    ///
    /// `/api` follows it.
    ///
    /// Source: Made up, section “Made up”.
    pub base_url: String,
}

/// Collects what a client needs.
#[derive(Debug)]
#[must_use = "a builder makes nothing until `build`"]
pub struct Builder<M: rt::Mode = rt::Async> {
    core: rt::BuilderCore<M>,
}

impl<M: rt::Mode> Builder<M> {
    /// Header `X-Locale`; optional; default `"en-US"`.
    pub fn x_locale(mut self, x_locale: impl Into<String>) -> Self {
        self.core = self.core.header("X-Locale", x_locale.into());
        self
    }
    /// Sets what calls do if an answer differs from the documentation.
    pub fn drift(mut self, mode: rt::DriftMode) -> Self {
        self.core = self.core.drift(mode);
        self
    }
    /// Refuses calls for broken rules of that evidence and better founded ones: only what the documentation states,
    /// unless this is given. Other rules that a request breaks are advice, told with its reply.
    pub fn refuse(mut self, evidence: rt::Evidence) -> Self {
        self.core = self.core.refuse(evidence);
        self
    }
    /// Sets whether errors show the beginning of a value that cannot be read, and the keys of maps that lead to it.
    /// They do not unless this is given, since both may be data of a customer.
    pub fn excerpts(mut self, shown: bool) -> Self {
        self.core = self.core.excerpts(shown);
        self
    }
    /// Sets what one call may take.
    pub fn limits(mut self, limits: rt::Limits) -> Self {
        self.core = self.core.limits(limits);
        self
    }
    /// Sets when calls are sent again. What is not idempotent never is if the service may have carried it out.
    pub fn retry(mut self, retry: rt::Retry) -> Self {
        self.core = self.core.retry(retry);
        self
    }
    /// Sets how often the client calls the service: as the documentation states, unless this is given.
    pub fn rate_limit(mut self, rate_limit: rt::RateLimit) -> Self {
        self.core = self.core.rate_limit(rate_limit);
        self
    }
    /// Sets what the client calls itself in `User-Agent`.
    pub fn user_agent(mut self, user_agent: impl Into<String>) -> Self {
        let user_agent: ::std::string::String = user_agent.into();
        self.core = self.core.user_agent(user_agent);
        self
    }
    /// Adds an authority to be trusted besides those of the system, in PEM form. A transport of your own has to trust
    /// it by itself: a client is not built with both.
    pub fn root_certificate(mut self, pem: impl ::core::convert::AsRef<[u8]>) -> Self {
        self.core = self.core.root_certificate(pem);
        self
    }
    /// Sets another transport than the default one, which is hyper, or ureq if the client blocks. It brings its own
    /// TLS, client certificate and trusted roots included: none of the builder goes to it.
    pub fn transport(mut self, transport: ::std::sync::Arc<M::Transport>) -> Self {
        self.core = self.core.transport(transport);
        self
    }
    /// Sets another timer than the default one.
    pub fn timer(mut self, timer: ::std::sync::Arc<M::Timer>) -> Self {
        self.core = self.core.timer(timer);
        self
    }
    /// Allows plain HTTP to other machines: everything that is sent, credentials too, can then be read on the way.
    pub fn allow_plain_http(mut self) -> Self {
        self.core = self.core.allow_plain_http();
        self
    }
    /// Builds the client.
    ///
    /// # Errors
    ///
    /// If the address, a header or a certificate cannot be used, or there is no transport.
    pub fn build(self) -> Result<super::Client<M>, rt::BuildError> {
        self.core.build().map(|core| Client { core })
    }
}

/// A call that was not made yet. It owns what it needs, so it can be moved to another task, and its clone is the same
/// call once more. What can be set on the call of one operation stands at its name in [`ops`](super::ops).
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited or sent"]
pub struct Call<M: rt::Mode, O> {
    pub(super) core: rt::Core<M>,
    pub(super) operation: O,
    pub(super) options: rt::CallOptions,
}

impl<M: rt::Mode, O> Call<M, O> {
    pub(super) fn new(core: &rt::Core<M>, operation: O) -> Self {
        Self {
            core: core.clone(),
            operation,
            options: rt::CallOptions::new(),
        }
    }
    /// Changes the request before it is sent, after everything else was put into it, credentials included: a way out
    /// where the documentation is wrong. Every attempt of the call has a request of its own, which is changed once,
    /// when nothing keeps it from being sent any more. A rate limit counts the request as it was before.
    pub fn edit(
        mut self,
        edit: impl ::core::ops::Fn(
            &mut rt::http::Request<rt::Body>,
        ) + ::core::marker::Send + ::core::marker::Sync + 'static,
    ) -> Self {
        self.options.edit(edit);
        self
    }
    /// Sets the time for the whole call, instead of `total` of the client's limits.
    pub fn timeout(mut self, timeout: ::core::time::Duration) -> Self {
        self.options.timeout(timeout);
        self
    }
    /// Sets when this call is sent again, instead of what holds for the client's calls.
    pub fn retry(mut self, retry: rt::Retry) -> Self {
        self.options.retry(retry);
        self
    }
    /// Sets what this call does if its answer differs from the documentation, instead of what the client does. If a
    /// strict call fails for it, the service did what was asked of it all the same.
    pub fn drift(mut self, mode: rt::DriftMode) -> Self {
        self.options.drift(mode);
        self
    }
    /// Refuses this call for broken rules of that evidence and better founded ones, instead of those that refuse the
    /// client's calls.
    pub fn refuse(mut self, evidence: rt::Evidence) -> Self {
        self.options.refuse(evidence);
        self
    }
    /// Sends the request although it breaks documented rules; what HTTP itself cannot carry is refused as before.
    pub fn unchecked(mut self) -> Self {
        self.options.unchecked();
        self
    }
    /// Sends the request although it breaks the documented rule or bound of that id; all others are checked as
    /// before. The error of a refused call shows the ids in brackets, and
    /// [`Violation::rule`](super::runtime::Violation::rule) has them. An id that nothing breaks changes nothing.
    pub fn unchecked_rule(mut self, id: &str) -> Self {
        self.options.unchecked_rule(id);
        self
    }
    /// Sends a token in the query as `secret` with this call.
    ///
    /// Erratum: [`secret`](super::errata#erratum-secret).
    pub fn secret(mut self, token: impl Into<rt::Credential>) -> Self {
        self.options.credential(rt::Placement::Query("secret"), token.into());
        self
    }
    /// Header `X-Request-Id`; optional.
    pub fn x_request_id(mut self, x_request_id: impl Into<rt::Uuid>) -> Self {
        self.options.header("X-Request-Id", &Into::<rt::Uuid>::into(x_request_id));
        self
    }
    /// Returns the operation without its client.
    pub fn into_operation(self) -> O {
        self.operation
    }
}

impl<O: rt::Operation<Documented = super::Documented>> Call<rt::Async, O> {
    /// Makes the call and returns the whole reply: value, status, headers, body.
    ///
    /// # Errors
    ///
    /// If the call does not succeed; the error tells how.
    pub async fn reply(self) -> Result<rt::Reply<O::Output>, super::Error> {
        self.core.run(self.operation, self.options).await
    }
}

impl<O: rt::Operation<Documented = super::Documented>> Call<rt::Blocking, O> {
    /// Makes the call and returns its value.
    ///
    /// # Errors
    ///
    /// If the call does not succeed; the error tells how.
    pub fn send(self) -> Result<O::Output, super::Error> {
        self.reply().map(|reply| reply.value)
    }
    /// Makes the call and returns the whole reply: value, status, headers, body.
    ///
    /// # Errors
    ///
    /// If the call does not succeed; the error tells how.
    pub fn reply(self) -> Result<rt::Reply<O::Output>, super::Error> {
        self.core.run(self.operation, self.options)
    }
}

impl<O: rt::Operation<Documented = super::Documented>> ::core::future::IntoFuture
for Call<rt::Async, O> {
    type Output = Result<O::Output, super::Error>;
    type IntoFuture = rt::BoxFuture<Self::Output>;
    fn into_future(self) -> Self::IntoFuture {
        Box::pin(async move { self.reply().await.map(|reply| reply.value) })
    }
}
}

#[allow(
    clippy::collapsible_if,
    clippy::collapsible_match,
    clippy::disallowed_names,
    clippy::enum_variant_names,
    clippy::large_enum_variant,
    clippy::manual_range_patterns,
    clippy::module_inception,
    clippy::new_ret_no_self,
    clippy::self_named_constructors,
    clippy::should_implement_trait,
    clippy::type_complexity,
    clippy::upper_case_acronyms,
    clippy::wrong_self_convention,
    deprecated,
    rustdoc::redundant_explicit_links,
    dead_code,
    unreachable_pub,
    unused_imports,
)]
/// What can go wrong.
mod error {
use ::specwright_runtime as rt;

/// A call that did not succeed.
pub type Error = rt::Error<Documented>;

/// A documented error.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Documented {
    /// The body is [`Problem`](super::types::Problem). Its texts may be among those of the catalogue `problems`.
    Problem(super::types::Problem),
    /// A documented status whose body is empty or not described; the error keeps what came.
    Status(u16),
}

impl Documented {
    /// The body of [`Self::Problem`], if it is one.
    #[must_use]
    pub fn problem(&self) -> Option<&super::types::Problem> {
        match self {
            Self::Problem(body) => Some(body),
            _ => None,
        }
    }
    /// The documented texts that stand anywhere in the body, in the order of the body.
    /// Blanks are folded; letters have to be as documented.
    #[must_use]
    pub fn known(&self) -> Vec<Known> {
        match self {
            Self::Problem(body) => rt::find_documented(PROBLEMS, &rt::Json::of(body)),
            _ => Vec::new(),
        }
    }
}

/// What helps if that is known, and what the members of the body tell that the documentation names for it: cut, and
/// without what looks like a secret.
impl ::core::fmt::Display for Documented {
    fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> Result<(), ::core::fmt::Error> {
        let known = self.known();
        if !known.is_empty() {
            rt::show_documented(f, &known, Known::id)?;
            return rt::show_problem(f, " ", self).map(|_| ());
        }
        if rt::show_problem(f, "", self)? {
            return Ok(());
        }
        match self {
            Self::Problem(_) => f.write_str("see its body, `Problem`"),
            Self::Status(_) => f.write_str("the page describes no body"),
        }
    }
}

impl rt::Problem for Documented {
    fn problem(&self) -> Option<(rt::Json, &'static rt::ProblemPlaces)> {
        match self {
            Self::Problem(body) => {
                Some((
                    rt::Json::of(body),
                    &rt::ProblemPlaces {
                        message: &[&[rt::PlaceStep::Member("title")]],
                        code: &[],
                        member: &[],
                        reference: &[],
                    },
                ))
            }
            _ => None,
        }
    }
}

/// What statuses mean for every operation.
pub(super) fn shared<T>(r: &rt::ResponseView<'_>) -> rt::Outcome<T, Documented> {
    match r.status() {
        401 => r.error_empty(super::Documented::Status(r.status())),
        400..=499 => r.error(super::Documented::Problem),
        _ => r.error_empty(super::Documented::Status(r.status())),
    }
}

/// A documented error text.
#[derive(Clone, Debug, Eq, PartialEq)]
#[non_exhaustive]
pub enum Known {
    /// documented-text: `Too busy`.
    Busy,
    /// Somebody removed it.
    ///
    /// documented-text: `` Thing <thing-id> of <owner> is gone: `<reason>` ``.
    ///
    /// Make another one.
    ///
    /// Only an example shows it. Source: Made up, section “Made up”. Erratum:
    /// [`secret`](super::errata#erratum-secret).
    Gone {
        /// The text at `<thing-id>`.
        thing_id: rt::Uuid,
        /// The text at `<owner>`.
        owner: String,
        /// The text at `<reason>`.
        reason: String,
    },
}

impl Known {
    /// The name of the text.
    #[must_use]
    pub fn id(&self) -> &'static str {
        match self {
            Self::Busy => "busy",
            Self::Gone { .. } => "gone",
        }
    }
    /// What it means; empty where that is not known.
    #[must_use]
    pub fn meaning(&self) -> &'static str {
        match self {
            Self::Busy => "",
            Self::Gone { .. } => "Somebody removed it.",
        }
    }
    /// What helps; empty where that is not known.
    #[must_use]
    pub fn remedy(&self) -> &'static str {
        match self {
            Self::Busy => "",
            Self::Gone { .. } => "Make another one.",
        }
    }
    /// Whether trying again may help.
    #[must_use]
    pub fn retryable(&self) -> bool {
        match self {
            Self::Busy => false,
            Self::Gone { .. } => false,
        }
    }
}

/// What it means and what helps, or its name where neither is known.
impl ::core::fmt::Display for Known {
    fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> Result<(), ::core::fmt::Error> {
        match (self.meaning(), self.remedy()) {
            ("", "") => f.write_str(self.id()),
            (words, "") | ("", words) => f.write_str(words),
            (meaning, remedy) => write!(f, "{meaning} {remedy}"),
        }
    }
}

/// A documented text and what is made of its captures.
type Text = (rt::DocumentedText, fn(&rt::Captures) -> Option<Known>);

const PROBLEMS: &[Text] = &[
    (
        rt::DocumentedText(&[rt::Piece::Text("Too busy")]), // documented-text
        |_| Some(Known::Busy),
    ),
    (
        rt::DocumentedText(
            &[
                rt::Piece::Text("Thing "), // documented-text
                rt::Piece::Capture("thing-id"),
                rt::Piece::Text(" of "), // documented-text
                rt::Piece::Capture("owner"),
                rt::Piece::Text(" is gone: `"), // documented-text
                rt::Piece::Capture("reason"),
                rt::Piece::Text("`"), // documented-text
            ],
        ),
        |captures| Some(Known::Gone {
            thing_id: captures.get("thing-id").parse().ok()?,
            owner: captures.get("owner").parse().ok()?,
            reason: captures.get("reason").parse().ok()?,
        }),
    ),
];
}

#[allow(
    clippy::collapsible_if,
    clippy::collapsible_match,
    clippy::disallowed_names,
    clippy::enum_variant_names,
    clippy::large_enum_variant,
    clippy::manual_range_patterns,
    clippy::module_inception,
    clippy::new_ret_no_self,
    clippy::self_named_constructors,
    clippy::should_implement_trait,
    clippy::type_complexity,
    clippy::upper_case_acronyms,
    clippy::wrong_self_convention,
    deprecated,
    rustdoc::redundant_explicit_links,
    dead_code,
    unreachable_pub,
    unused_imports,
)]
/// The operations by resource.
pub mod groups {
use ::specwright_runtime as rt;

/// Operations of `things`: `own`, `open`, `unsaid`, `fetched`, `same`.
#[derive(Clone, Debug)]
pub struct Things<M: rt::Mode = rt::Async> {
    pub(super) core: rt::Core<M>,
}

impl<M: rt::Mode> Things<M> {
    /// With a token of its own.
    ///
    /// `GET /own`. Only for the role `reader` or `owner`. At most 5 calls in a hour. Credentials: `token` as a bearer
    /// token (JWT), required, given with each call.
    ///
    /// Returns: `200`: `json`.
    ///
    /// ```ignore
    /// # async fn example(client: auth::Client, token: &str) -> Result<(), Box<dyn std::error::Error>> {
    /// let value = client.things().own().token(token).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn own(&self) -> super::ops::ThingsOwnCall<M> {
        super::Call::new(&self.core, super::ops::ThingsOwn)
    }
    /// Open to all.
    ///
    /// `GET /open`. Only for the role `reader`. Needs no credentials.
    ///
    /// Returns: `200`: `json`.
    ///
    /// ```ignore
    /// # async fn example(client: auth::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let value = client.things().open().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn open(&self) -> super::ops::ThingsOpenCall<M> {
        super::Call::new(&self.core, super::ops::ThingsOpen)
    }
    /// Nobody says.
    ///
    /// `GET /unsaid`. Its credentials are not documented.
    ///
    /// Returns: `200`: `json`.
    ///
    /// ```ignore
    /// # async fn example(client: auth::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let value = client.things().unsaid().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn unsaid(&self) -> super::ops::ThingsUnsaidCall<M> {
        super::Call::new(&self.core, super::ops::ThingsUnsaid)
    }
    /// With a token that is fetched.
    ///
    /// `GET /fetched`. Credentials: `app` as a bearer token of OAuth 2.0 (client credentials), fetched from
    /// `https://login.example.com/{tenant}/token`, required, given with each call.
    ///
    /// Returns: `200`: `json`.
    ///
    /// ```ignore
    /// # async fn example(client: auth::Client, token: &str) -> Result<(), Box<dyn std::error::Error>> {
    /// let value = client.things().fetched().app(token).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn fetched(&self) -> super::ops::ThingsFetchedCall<M> {
        super::Call::new(&self.core, super::ops::ThingsFetched)
    }
    /// Like the others.
    ///
    /// `POST /same`. Not idempotent.
    ///
    /// Returns: `2XX`: Body not documented. The call returns nothing of it; `reply` has it as it came.
    ///
    /// Erratum: [`secret`](super::errata#erratum-secret).
    ///
    /// ```ignore
    /// # async fn example(client: auth::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// client.things().same().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn same(&self) -> super::ops::ThingsSameCall<M> {
        super::Call::new(&self.core, super::ops::ThingsSame)
    }
}
}

#[allow(
    clippy::collapsible_if,
    clippy::collapsible_match,
    clippy::disallowed_names,
    clippy::enum_variant_names,
    clippy::large_enum_variant,
    clippy::manual_range_patterns,
    clippy::module_inception,
    clippy::new_ret_no_self,
    clippy::self_named_constructors,
    clippy::should_implement_trait,
    clippy::type_complexity,
    clippy::upper_case_acronyms,
    clippy::wrong_self_convention,
    deprecated,
    rustdoc::redundant_explicit_links,
    dead_code,
    unreachable_pub,
    unused_imports,
)]
/// The operations as values, which know nothing of a connection.
pub mod ops {
use ::specwright_runtime as rt;

/// `GET /own` as a value; [`client.things().own`](super::groups::Things::own) calls it.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ThingsOwn;

impl ThingsOwn {
    /// Creates the operation from its required parameters.
    pub fn new() -> Self {
        Self
    }
}

/// A call of `things.own`, with what can be set on it.
pub type ThingsOwnCall<M = rt::Async> = super::Call<M, ThingsOwn>;

impl<M: rt::Mode> super::Call<M, ThingsOwn> {
    /// Sends a bearer token (JWT) with this call.
    pub fn token(mut self, token: impl Into<rt::Credential>) -> Self {
        self.options.bearer_token(token);
        self
    }
}

impl rt::Operation for ThingsOwn {
    type Output = rt::Json;
    type Documented = super::Documented;
    const META: &'static rt::Meta = &rt::Meta {
        id: "things.own",
        source: "Made up, section “Made up”",
        method: rt::Method::GET,
        path: &[rt::Segment::Literal("/own")],
        accept: Some("application/json"),
        idempotent: true,
        client_auth: false,
        generated: &[],
        since: None,
        removed: None,
    };
    const QUOTA: Option<&'static rt::Quota> = Some(&rt::Quota::new(5, 3600, &[]));
    fn encode(&self, _out: &mut rt::RequestWriter) {}
    fn decode(r: &rt::ResponseView<'_>) -> rt::Outcome<Self::Output, Self::Documented> {
        match r.status() {
            200..=299 => r.success(),
            _ => super::error::shared(r),
        }
    }
}

/// `GET /open` as a value; [`client.things().open`](super::groups::Things::open) calls it.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ThingsOpen;

impl ThingsOpen {
    /// Creates the operation from its required parameters.
    pub fn new() -> Self {
        Self
    }
}

/// A call of `things.open`, with what can be set on it.
pub type ThingsOpenCall<M = rt::Async> = super::Call<M, ThingsOpen>;

impl rt::Operation for ThingsOpen {
    type Output = rt::Json;
    type Documented = super::Documented;
    const META: &'static rt::Meta = &rt::Meta {
        id: "things.open",
        source: "Made up, section “Made up”",
        method: rt::Method::GET,
        path: &[rt::Segment::Literal("/open")],
        accept: Some("application/json"),
        idempotent: true,
        client_auth: false,
        generated: &[],
        since: None,
        removed: None,
    };
    fn encode(&self, _out: &mut rt::RequestWriter) {}
    fn decode(r: &rt::ResponseView<'_>) -> rt::Outcome<Self::Output, Self::Documented> {
        match r.status() {
            200..=299 => r.success(),
            _ => super::error::shared(r),
        }
    }
}

/// `GET /unsaid` as a value; [`client.things().unsaid`](super::groups::Things::unsaid) calls it.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ThingsUnsaid;

impl ThingsUnsaid {
    /// Creates the operation from its required parameters.
    pub fn new() -> Self {
        Self
    }
}

/// A call of `things.unsaid`, with what can be set on it.
pub type ThingsUnsaidCall<M = rt::Async> = super::Call<M, ThingsUnsaid>;

impl rt::Operation for ThingsUnsaid {
    type Output = rt::Json;
    type Documented = super::Documented;
    const META: &'static rt::Meta = &rt::Meta {
        id: "things.unsaid",
        source: "Made up, section “Made up”",
        method: rt::Method::GET,
        path: &[rt::Segment::Literal("/unsaid")],
        accept: Some("application/json"),
        idempotent: true,
        client_auth: true,
        generated: &[],
        since: None,
        removed: None,
    };
    fn encode(&self, _out: &mut rt::RequestWriter) {}
    fn decode(r: &rt::ResponseView<'_>) -> rt::Outcome<Self::Output, Self::Documented> {
        match r.status() {
            200..=299 => r.success(),
            _ => super::error::shared(r),
        }
    }
}

/// `GET /fetched` as a value; [`client.things().fetched`](super::groups::Things::fetched) calls it.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ThingsFetched;

impl ThingsFetched {
    /// Creates the operation from its required parameters.
    pub fn new() -> Self {
        Self
    }
}

/// A call of `things.fetched`, with what can be set on it.
pub type ThingsFetchedCall<M = rt::Async> = super::Call<M, ThingsFetched>;

impl<M: rt::Mode> super::Call<M, ThingsFetched> {
    /// Sends a token of OAuth 2.0 with this call. [`credentials::app`](super::credentials::app) fetches one for this
    /// call alone; a [`TokenSource`](super::runtime::TokenSource::of) of it keeps it for others.
    pub fn app(mut self, token: impl Into<rt::Credential>) -> Self {
        self.options.bearer_token(token);
        self
    }
}

impl rt::Operation for ThingsFetched {
    type Output = rt::Json;
    type Documented = super::Documented;
    const META: &'static rt::Meta = &rt::Meta {
        id: "things.fetched",
        source: "Made up, section “Made up”",
        method: rt::Method::GET,
        path: &[rt::Segment::Literal("/fetched")],
        accept: Some("application/json"),
        idempotent: true,
        client_auth: false,
        generated: &[],
        since: None,
        removed: None,
    };
    fn encode(&self, _out: &mut rt::RequestWriter) {}
    fn decode(r: &rt::ResponseView<'_>) -> rt::Outcome<Self::Output, Self::Documented> {
        match r.status() {
            200..=299 => r.success(),
            _ => super::error::shared(r),
        }
    }
}

/// `POST /same` as a value; [`client.things().same`](super::groups::Things::same) calls it.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ThingsSame;

impl ThingsSame {
    /// Creates the operation from its required parameters.
    pub fn new() -> Self {
        Self
    }
}

/// A call of `things.same`, with what can be set on it.
pub type ThingsSameCall<M = rt::Async> = super::Call<M, ThingsSame>;

impl rt::Operation for ThingsSame {
    type Output = ();
    type Documented = super::Documented;
    const META: &'static rt::Meta = &rt::Meta {
        id: "things.same",
        source: "Made up, section “Made up”",
        method: rt::Method::POST,
        path: &[rt::Segment::Literal("/same")],
        accept: Some("application/json"),
        idempotent: false,
        client_auth: true,
        generated: &[],
        since: None,
        removed: None,
    };
    fn encode(&self, _out: &mut rt::RequestWriter) {}
    fn decode(r: &rt::ResponseView<'_>) -> rt::Outcome<Self::Output, Self::Documented> {
        match r.status() {
            200..=299 => r.success_empty(),
            _ => super::error::shared(r),
        }
    }
}
}

#[allow(
    clippy::collapsible_if,
    clippy::collapsible_match,
    clippy::disallowed_names,
    clippy::enum_variant_names,
    clippy::large_enum_variant,
    clippy::manual_range_patterns,
    clippy::module_inception,
    clippy::new_ret_no_self,
    clippy::self_named_constructors,
    clippy::should_implement_trait,
    clippy::type_complexity,
    clippy::upper_case_acronyms,
    clippy::wrong_self_convention,
    deprecated,
    rustdoc::redundant_explicit_links,
    dead_code,
    unreachable_pub,
    unused_imports,
)]
/// Credentials that are fetched as the documentation has it.
pub mod credentials {
use ::specwright_runtime as rt;

/// Creates what a call takes for `app`: tokens of OAuth 2.0, fetched by the flow client credentials.
///
/// - Token endpoint: `https://login.example.com/{tenant}/token`.
/// - The request is a form; id and secret are in the header `Authorization`.
/// - Scopes: `things.read`.
/// - Sent along: `audience=api://things`.
/// - A token whose answer has no `expires_in` is valid for 3600 seconds.
///
/// What proves who the client is goes to the token endpoint alone; redirects are not followed.
/// [`token_url`](super::runtime::ClientCredentials::token_url) names another endpoint: that of a sandbox or of a
/// test.
///
/// - `tenant`: Stands for `{tenant}` in the address.
#[must_use]
pub fn app(
    tenant: impl Into<String>,
    client_id: impl Into<String>,
    client_secret: impl Into<rt::Secret>,
) -> rt::ClientCredentials {
    rt::ClientCredentials::new(
            "https://login.example.com/{tenant}/token",
            rt::ClientAuth::Basic,
            client_id,
            client_secret,
        )
        .parameter("tenant", Into::<String>::into(tenant))
        .scopes(&["things.read"])
        .with("audience", "api://things")
        .lifetime(::core::time::Duration::from_secs(3600))
}
}

#[allow(
    clippy::collapsible_if,
    clippy::collapsible_match,
    clippy::disallowed_names,
    clippy::enum_variant_names,
    clippy::large_enum_variant,
    clippy::manual_range_patterns,
    clippy::module_inception,
    clippy::new_ret_no_self,
    clippy::self_named_constructors,
    clippy::should_implement_trait,
    clippy::type_complexity,
    clippy::upper_case_acronyms,
    clippy::wrong_self_convention,
    deprecated,
    rustdoc::redundant_explicit_links,
    dead_code,
    unreachable_pub,
    unused_imports,
)]
pub mod errata {
//! Where the documentation is wrong, contradicts itself or leaves something open.
//!
//! Each erratum has what the documentation says, the possible readings, and the one that this crate follows. If
//! the service turns out to follow another one, start here.
//!
//! ## <a id="erratum-secret"></a>`secret`
//!
//! The secret is spelt in two ways. Readings: `lower` (taken), `upper`. It works.
//!
//! Concerns [`ThingsSame`](super::ops::ThingsSame), [`Gone`](super::Known::Gone).
}

#[allow(
    clippy::collapsible_if,
    clippy::collapsible_match,
    clippy::disallowed_names,
    clippy::enum_variant_names,
    clippy::large_enum_variant,
    clippy::manual_range_patterns,
    clippy::module_inception,
    clippy::new_ret_no_self,
    clippy::self_named_constructors,
    clippy::should_implement_trait,
    clippy::type_complexity,
    clippy::upper_case_acronyms,
    clippy::wrong_self_convention,
    deprecated,
    rustdoc::redundant_explicit_links,
    dead_code,
    unreachable_pub,
    unused_imports,
)]
/// The types of the API.
pub mod types {
use ::specwright_runtime as rt;

/// An object.
///
/// | member | marks |
/// | --- | --- |
/// | `title` | not documented as required |
///
/// Of an error with this body, `message()` returns `title`.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Problem {
    /// Not documented as required.
    pub title: Option<String>,
    /// Undocumented members, and nulls where a value is documented: kept when read, sent back when written.
    pub extra: rt::Extra,
}

impl rt::ReadJson for Problem {
    fn read(r: &mut rt::Reader<'_>) -> Result<Self, rt::DecodeError> {
        let mut object = r.object()?;
        let mut value = Self {
            title: None,
            extra: rt::Extra::new(),
        };
        while object.next(r, &["title"])?.is_some() {
            object.member(r, &mut value.title)?;
        }
        value.extra = object.into_extra();
        Ok(value)
    }
}

impl rt::WriteJson for Problem {
    fn write(&self, w: &mut rt::Writer) {
        let mut o = w.object().with_extra(&self.extra);
        o.member("title", &self.title);
        o.end();
    }
}

rt::listed! {
    impl Problem with extra {
        title() -> &str = title.as_deref(), "title";
    }
}

rt::serde_impls!(
    Problem,
);
}

#[allow(
    clippy::collapsible_if,
    clippy::collapsible_match,
    clippy::disallowed_names,
    clippy::enum_variant_names,
    clippy::large_enum_variant,
    clippy::manual_range_patterns,
    clippy::module_inception,
    clippy::new_ret_no_self,
    clippy::self_named_constructors,
    clippy::should_implement_trait,
    clippy::type_complexity,
    clippy::upper_case_acronyms,
    clippy::wrong_self_convention,
    deprecated,
    rustdoc::redundant_explicit_links,
    dead_code,
    unreachable_pub,
    unused_imports,
)]
/// What is checked of values and operations.
mod validate {
use ::specwright_runtime as rt;

impl rt::Validate for super::ops::ThingsOwn {
    type Context = ();
}

impl rt::Validate for super::ops::ThingsOpen {
    type Context = ();
}

impl rt::Validate for super::ops::ThingsUnsaid {
    type Context = ();
}

impl rt::Validate for super::ops::ThingsFetched {
    type Context = ();
}

impl rt::Validate for super::ops::ThingsSame {
    type Context = ();
}
}

#[allow(unreachable_pub, unused_imports)]
pub use self::client::{Builder, Call, Client, ClientRequired};
#[allow(unreachable_pub, unused_imports)]
pub use self::error::{Documented, Error, Known};
#[allow(unreachable_pub, unused_imports)]
pub use self::types::*;
#[doc(no_inline)]
#[allow(unreachable_pub, unused_imports)]
pub use ::specwright_runtime as runtime;
