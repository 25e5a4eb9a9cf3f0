// @generated from tests/cases/golden/wire by `cargo xtask regenerate`. Changes made here are lost.

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

/// Calls wire. Clones are cheap and share connections.
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
    /// The server is `https://api.example.com/base`.
    pub fn builder() -> super::Builder {
        Builder {
            core: rt::BuilderCore::new("https://api.example.com/base"),
        }
    }
}

impl Client<rt::Blocking> {
    /// Begins a client whose calls block the thread that makes them, with what [`builder`](Self::builder) takes.
    /// Without the feature `blocking` it needs a transport of your own.
    pub fn blocking() -> super::Builder<rt::Blocking> {
        Builder {
            core: rt::BuilderCore::blocking("https://api.example.com/base"),
        }
    }
}

impl<M: rt::Mode> Client<M> {
    /// Operations of `things`: `empty`, `head`, `options`, `maybe`, `vendor`, `html`, `only_optional`, `path`,
    /// `query`, `headers`, `big`, `times`, `loose`, `nested`, `text`, `optional_body`.
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

/// Collects what a client needs.
#[derive(Debug)]
#[must_use = "a builder makes nothing until `build`"]
pub struct Builder<M: rt::Mode = rt::Async> {
    core: rt::BuilderCore<M>,
}

impl<M: rt::Mode> Builder<M> {
    /// Sets another address: a sandbox, a proxy, the server of a test.
    pub fn base_url(mut self, address: impl Into<String>) -> Self {
        let address: ::std::string::String = address.into();
        self.core = self.core.base_url(address);
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
    /// A documented status whose body is empty or not described; the error keeps what came.
    Status(u16),
}

/// What helps if that is known, and what the members of the body tell that the documentation names for it: cut, and
/// without what looks like a secret.
impl ::core::fmt::Display for Documented {
    fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> Result<(), ::core::fmt::Error> {
        f.write_str("the page describes no body")
    }
}

impl rt::Problem for Documented {}
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

/// Operations of `things`: `empty`, `head`, `options`, `maybe`, `vendor`, `html`, `only_optional`, `path`,
/// `query`, `headers`, `big`, `times`, `loose`, `nested`, `text`, `optional_body`.
#[derive(Clone, Debug)]
pub struct Things<M: rt::Mode = rt::Async> {
    pub(super) core: rt::Core<M>,
}

impl<M: rt::Mode> Things<M> {
    /// No body on 204.
    ///
    /// `GET /empty`.
    ///
    /// Returns: `204`: No body.
    ///
    /// ```ignore
    /// # async fn example(client: wire::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// client.things().empty().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn empty(&self) -> super::ops::ThingsEmptyCall<M> {
        super::Call::new(&self.core, super::ops::ThingsEmpty)
    }
    /// No body on HEAD.
    ///
    /// `HEAD /empty`.
    ///
    /// Returns: `200`: No body.
    ///
    /// ```ignore
    /// # async fn example(client: wire::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// client.things().head().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn head(&self) -> super::ops::ThingsHeadCall<M> {
        super::Call::new(&self.core, super::ops::ThingsHead)
    }
    /// What is allowed.
    ///
    /// `OPTIONS /empty`.
    ///
    /// Returns: `200`: No body.
    ///
    /// ```ignore
    /// # async fn example(client: wire::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// client.things().options().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn options(&self) -> super::ops::ThingsOptionsCall<M> {
        super::Call::new(&self.core, super::ops::ThingsOptions)
    }
    /// A body or nothing.
    ///
    /// `GET /maybe`.
    ///
    /// Returns: `200`: [`Big`](super::types::Big). `204`: No body; means that there is none. Returns `None`. `404`:
    /// No body; means that there is none, unless a body comes all the same. Returns `None`.
    ///
    /// ```ignore
    /// # async fn example(client: wire::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let big = client.things().maybe().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn maybe(&self) -> super::ops::ThingsMaybeCall<M> {
        super::Call::new(&self.core, super::ops::ThingsMaybe)
    }
    /// A vendor's media type.
    ///
    /// `POST /vendor`. Not idempotent.
    ///
    /// | argument | sent in | marks |
    /// | --- | --- | --- |
    /// | `body` | body, `application/vnd.example.v1+json` | required |
    ///
    /// Returns: `200`: [`Big`](super::types::Big); sent as `application/vnd.example.v1+json; charset=utf-8`.
    ///
    /// ```ignore
    /// # async fn example(client: wire::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use wire::types::Big;
    /// let big = client
    ///     .things()
    ///     .vendor(
    ///         Big::new()
    ///             .number(101)
    ///             .exact("2.50".parse::<wire::runtime::Decimal>()?)
    ///             .small(103)
    ///             .wide(104)
    ///             .any("5.50".parse::<wire::runtime::Decimal>()?),
    ///     )
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn vendor(&self, body: super::types::Big) -> super::ops::ThingsVendorCall<M> {
        super::Call::new(&self.core, super::ops::ThingsVendor { body })
    }
    /// An error that is a web page.
    ///
    /// `GET /html`.
    ///
    /// Returns: `200`: [`Big`](super::types::Big).
    ///
    /// # Errors
    ///
    /// - `502`: Body not documented; sent as `text/html`.
    ///
    /// ```ignore
    /// # async fn example(client: wire::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let big = client.things().html().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn html(&self) -> super::ops::ThingsHtmlCall<M> {
        super::Call::new(&self.core, super::ops::ThingsHtml)
    }
    /// Nothing but optional parameters.
    ///
    /// `GET /optional`.
    ///
    /// | argument | sent in | marks |
    /// | --- | --- | --- |
    /// | `.a(…)` | query `a` | optional |
    /// | `.b(…)` | query `b` | optional |
    ///
    /// Returns: `200`: [`Big`](super::types::Big).
    ///
    /// ```ignore
    /// # async fn example(client: wire::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let big = client.things().only_optional().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn only_optional(&self) -> super::ops::ThingsOnlyOptionalCall<M> {
        super::Call::new(
            &self.core,
            super::ops::ThingsOnlyOptional {
                a: Default::default(),
                b: Default::default(),
            },
        )
    }
    /// Parameters of every kind in a path.
    ///
    /// `GET /path/{text}/{colour}-{number}/{day}/{flag}/{id}/`.
    ///
    /// | argument | sent in |
    /// | --- | --- |
    /// | `text` | path |
    /// | `colour` | path |
    /// | `number` | path |
    /// | `day` | path |
    /// | `flag` | path |
    /// | `id` | path |
    ///
    /// Returns: `200`: [`Big`](super::types::Big).
    ///
    /// ```ignore
    /// # async fn example(client: wire::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use wire::types::{Colour, Number};
    /// let big = client
    ///     .things()
    ///     .path(wire::ops::ThingsPathRequired {
    ///         text: "example".to_owned(),
    ///         colour: Colour::Red,
    ///         number: Number::None,
    ///         day: "2026-01-03".parse()?,
    ///         flag: true,
    ///         id: "00000004-0000-4000-8000-00000000abcd".parse()?,
    ///     })
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn path(
        &self,
        required: super::ops::ThingsPathRequired,
    ) -> super::ops::ThingsPathCall<M> {
        super::Call::new(
            &self.core,
            super::ops::ThingsPath {
                text: required.text,
                colour: required.colour,
                number: required.number,
                day: required.day,
                flag: required.flag,
                id: required.id,
            },
        )
    }
    /// Parameters of every kind in a query.
    ///
    /// `GET /query`.
    ///
    /// | argument | sent in | marks |
    /// | --- | --- | --- |
    /// | `colour` | query `colour` | required |
    /// | `.day(…)` | query `day` | optional |
    /// | `.at(…)` | query `at` | not documented as required |
    /// | `.exact(…)` | query `exact` | not documented as required |
    /// | `.big(…)` | query `big` | not documented as required |
    /// | `.flag(…)` | query `flag` | not documented as required |
    /// |  | query `const` | not documented as required; always `"fixed"` |
    /// | `.nullable(…)` | query `nullable` | not documented as required; may be null |
    /// | `.comma(…)` | query `comma` | not documented as required |
    /// | `.repeat(…)` | query `repeat` | not documented as required |
    /// | `.space(…)` | query `space` | not documented as required |
    /// | `.pipe(…)` | query `pipe` | not documented as required |
    /// | `.brackets(…)` | query `brackets` | not documented as required |
    /// | `.inline(…)` | query `inline` | not documented as required; at least 1 item |
    ///
    /// Returns: `200`: [`Big`](super::types::Big).
    ///
    /// ```ignore
    /// # async fn example(client: wire::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use wire::types::{Colour, ThingsQueryInline};
    /// let big = client
    ///     .things()
    ///     .query(Colour::Red)
    ///     .at("2026-01-02T09:30:00Z".parse::<wire::runtime::Timestamp>()?)
    ///     .exact("2.50".parse::<wire::runtime::Decimal>()?)
    ///     .big(103)
    ///     .flag(true)
    ///     .nullable("example")
    ///     .comma(Vec::from([Colour::Red, Colour::Red]))
    ///     .repeat(
    ///         Vec::from([
    ///             "2026-01-07".parse::<wire::runtime::Date>()?,
    ///             "2026-01-08".parse::<wire::runtime::Date>()?,
    ///         ]),
    ///     )
    ///     .space(
    ///         Vec::from([
    ///             wire::runtime::Integer::from(108),
    ///             wire::runtime::Integer::from(109),
    ///         ]),
    ///     )
    ///     .pipe(Vec::from(["example".to_owned(), "example".to_owned()]))
    ///     .brackets(
    ///         Vec::from([
    ///             "0000000c-0000-4000-8000-00000000abcd".parse::<wire::runtime::Uuid>()?,
    ///             "0000000d-0000-4000-8000-00000000abcd".parse::<wire::runtime::Uuid>()?,
    ///         ]),
    ///     )
    ///     .inline(Vec::from([ThingsQueryInline::A, ThingsQueryInline::A]))
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn query(&self, colour: super::types::Colour) -> super::ops::ThingsQueryCall<M> {
        super::Call::new(
            &self.core,
            super::ops::ThingsQuery {
                colour,
                day: Default::default(),
                at: Default::default(),
                exact: Default::default(),
                big: Default::default(),
                flag: Default::default(),
                nullable: Default::default(),
                comma: Default::default(),
                repeat: Default::default(),
                space: Default::default(),
                pipe: Default::default(),
                brackets: Default::default(),
                inline: Default::default(),
            },
        )
    }
    /// Parameters of every kind in headers.
    ///
    /// `GET /headers`.
    ///
    /// | argument | sent in | marks |
    /// | --- | --- | --- |
    /// | `x_colour` | header `X-Colour` | required |
    /// | `.x_day(…)` | header `X-Day` | not documented as required |
    /// | `.x_at(…)` | header `X-At` | optional |
    /// | `.x_number(…)` | header `X-Number` | not documented as required |
    /// | `.x_text(…)` | header `X-Text` | not documented as required |
    /// | `.x_correlation_id(…)` | header `X-Correlation-Id` | required; at most 32 characters; made by the client for each attempt unless it is given |
    ///
    /// Returns: `200`: [`Big`](super::types::Big).
    ///
    /// ```ignore
    /// # async fn example(client: wire::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use wire::types::{Colour, Number};
    /// let big = client
    ///     .things()
    ///     .headers(Colour::Red)
    ///     .x_day("2026-01-02".parse()?)
    ///     .x_number(Number::None)
    ///     .x_text("example")
    ///     .x_correlation_id("example")
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn headers(
        &self,
        x_colour: super::types::Colour,
    ) -> super::ops::ThingsHeadersCall<M> {
        super::Call::new(
            &self.core,
            super::ops::ThingsHeaders {
                x_colour,
                x_day: Default::default(),
                x_at: Default::default(),
                x_number: Default::default(),
                x_text: Default::default(),
                x_correlation_id: Default::default(),
            },
        )
    }
    /// Numbers that a float would spoil.
    ///
    /// `PUT /big`.
    ///
    /// | argument | sent in | marks |
    /// | --- | --- | --- |
    /// | `body` | body, `application/json` | required |
    ///
    /// Returns: `200`: [`Big`](super::types::Big).
    ///
    /// ```ignore
    /// # async fn example(client: wire::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use wire::types::Big;
    /// let big = client
    ///     .things()
    ///     .big(
    ///         Big::new()
    ///             .number(101)
    ///             .exact("2.50".parse::<wire::runtime::Decimal>()?)
    ///             .small(103)
    ///             .wide(104)
    ///             .any("5.50".parse::<wire::runtime::Decimal>()?),
    ///     )
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn big(&self, body: super::types::Big) -> super::ops::ThingsBigCall<M> {
        super::Call::new(&self.core, super::ops::ThingsBig { body })
    }
    /// Times with and without an offset.
    ///
    /// `PUT /times`.
    ///
    /// | argument | sent in | marks |
    /// | --- | --- | --- |
    /// | `body` | body, `application/json` | required |
    ///
    /// Returns: `200`: [`Times`](super::types::Times).
    ///
    /// ```ignore
    /// # async fn example(client: wire::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use wire::types::Times;
    /// let times = client
    ///     .things()
    ///     .times(
    ///         Times::new()
    ///             .at("2026-01-02T09:30:00Z".parse::<wire::runtime::Timestamp>()?)
    ///             .day("2026-01-03".parse::<wire::runtime::Date>()?)
    ///             .maybe("2026-01-04T09:30:00Z".parse::<wire::runtime::Timestamp>()?),
    ///     )
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn times(&self, body: super::types::Times) -> super::ops::ThingsTimesCall<M> {
        super::Call::new(&self.core, super::ops::ThingsTimes { body })
    }
    /// Nulls where they may come and where they may not.
    ///
    /// `PUT /loose`.
    ///
    /// | argument | sent in | marks |
    /// | --- | --- | --- |
    /// | `body` | body, `application/json` | required |
    ///
    /// Returns: `200`: [`Loose`](super::types::Loose).
    ///
    /// ```ignore
    /// # async fn example(client: wire::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use wire::types::{Big, Loose};
    /// let loose = client
    ///     .things()
    ///     .loose(
    ///         Loose::new()
    ///             .list(Vec::from(["example".to_owned()]))
    ///             .nulls(Vec::from([Some("example".to_owned())]))
    ///             .never(Vec::from(["example".to_owned()]))
    ///             .text("example")
    ///             .object(
    ///                 Big::new()
    ///                     .number(105)
    ///                     .exact("6.50".parse::<wire::runtime::Decimal>()?)
    ///                     .small(107)
    ///                     .wide(108)
    ///                     .any("9.50".parse::<wire::runtime::Decimal>()?),
    ///             ),
    ///     )
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn loose(&self, body: super::types::Loose) -> super::ops::ThingsLooseCall<M> {
        super::Call::new(&self.core, super::ops::ThingsLoose { body })
    }
    /// As deep as it gets.
    ///
    /// `PUT /nested`.
    ///
    /// | argument | sent in | marks |
    /// | --- | --- | --- |
    /// | `body` | body, `application/json` | required |
    ///
    /// Returns: `200`: [`Nested`](super::types::Nested).
    ///
    /// ```ignore
    /// # async fn example(client: wire::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use wire::types::Nested;
    /// let nested = client
    ///     .things()
    ///     .nested(
    ///         Nested::new()
    ///             .list(
    ///                 Vec::from([
    ///                     Nested::new()
    ///                         .list(Vec::from([]))
    ///                         .any(wire::runtime::Json::parse(r#"{"any": "value"}"#)?),
    ///                 ]),
    ///             )
    ///             .any(wire::runtime::Json::parse(r#"{"any": "value"}"#)?),
    ///     )
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn nested(&self, body: super::types::Nested) -> super::ops::ThingsNestedCall<M> {
        super::Call::new(&self.core, super::ops::ThingsNested { body })
    }
    /// A bare string as body.
    ///
    /// `PUT /text`.
    ///
    /// | argument | sent in | marks |
    /// | --- | --- | --- |
    /// | `body` | body, `application/json` | required |
    ///
    /// Returns: `200`: `string`.
    ///
    /// ```ignore
    /// # async fn example(client: wire::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let value = client.things().text("example").await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn text(&self, body: impl Into<String>) -> super::ops::ThingsTextCall<M> {
        super::Call::new(
            &self.core,
            super::ops::ThingsText {
                body: body.into(),
            },
        )
    }
    /// A body that may be left out.
    ///
    /// `POST /optional`. Not idempotent.
    ///
    /// | argument | sent in | marks |
    /// | --- | --- | --- |
    /// | `.body(…)` | body, `application/json` | optional |
    ///
    /// Returns: `202`: No body.
    ///
    /// ```ignore
    /// # async fn example(client: wire::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use wire::types::Big;
    /// client
    ///     .things()
    ///     .optional_body()
    ///     .body(
    ///         Big::new()
    ///             .number(101)
    ///             .exact("2.50".parse::<wire::runtime::Decimal>()?)
    ///             .small(103)
    ///             .wide(104)
    ///             .any("5.50".parse::<wire::runtime::Decimal>()?),
    ///     )
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn optional_body(&self) -> super::ops::ThingsOptionalBodyCall<M> {
        super::Call::new(
            &self.core,
            super::ops::ThingsOptionalBody {
                body: Default::default(),
            },
        )
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

/// `GET /empty` as a value; [`client.things().empty`](super::groups::Things::empty) calls it.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ThingsEmpty;

impl ThingsEmpty {
    /// Creates the operation from its required parameters.
    pub fn new() -> Self {
        Self
    }
}

/// A call of `things.empty`, with what can be set on it.
pub type ThingsEmptyCall<M = rt::Async> = super::Call<M, ThingsEmpty>;

impl rt::Operation for ThingsEmpty {
    type Output = ();
    type Documented = super::Documented;
    const META: &'static rt::Meta = &rt::Meta {
        id: "things.empty",
        source: "Made up, section “Made up”",
        method: rt::Method::GET,
        path: &[rt::Segment::Literal("/empty")],
        accept: Some("application/json"),
        idempotent: true,
        client_auth: true,
        generated: &[],
        since: None,
        removed: None,
    };
    fn encode(&self, _out: &mut rt::RequestWriter) {}
    fn decode(r: &rt::ResponseView<'_>) -> rt::Outcome<Self::Output, Self::Documented> {
        r.documented_successes(&[204]);
        match r.status() {
            200..=299 => r.success_empty(),
            _ => rt::Outcome::Undocumented,
        }
    }
}

/// `HEAD /empty` as a value; [`client.things().head`](super::groups::Things::head) calls it.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ThingsHead;

impl ThingsHead {
    /// Creates the operation from its required parameters.
    pub fn new() -> Self {
        Self
    }
}

/// A call of `things.head`, with what can be set on it.
pub type ThingsHeadCall<M = rt::Async> = super::Call<M, ThingsHead>;

impl rt::Operation for ThingsHead {
    type Output = ();
    type Documented = super::Documented;
    const META: &'static rt::Meta = &rt::Meta {
        id: "things.head",
        source: "Made up, section “Made up”",
        method: rt::Method::HEAD,
        path: &[rt::Segment::Literal("/empty")],
        accept: Some("application/json"),
        idempotent: true,
        client_auth: true,
        generated: &[],
        since: None,
        removed: None,
    };
    fn encode(&self, _out: &mut rt::RequestWriter) {}
    fn decode(r: &rt::ResponseView<'_>) -> rt::Outcome<Self::Output, Self::Documented> {
        r.documented_successes(&[200]);
        match r.status() {
            200..=299 => r.success_empty(),
            _ => rt::Outcome::Undocumented,
        }
    }
}

/// `OPTIONS /empty` as a value; [`client.things().options`](super::groups::Things::options) calls it.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ThingsOptions;

impl ThingsOptions {
    /// Creates the operation from its required parameters.
    pub fn new() -> Self {
        Self
    }
}

/// A call of `things.options`, with what can be set on it.
pub type ThingsOptionsCall<M = rt::Async> = super::Call<M, ThingsOptions>;

impl rt::Operation for ThingsOptions {
    type Output = ();
    type Documented = super::Documented;
    const META: &'static rt::Meta = &rt::Meta {
        id: "things.options",
        source: "Made up, section “Made up”",
        method: rt::Method::OPTIONS,
        path: &[rt::Segment::Literal("/empty")],
        accept: Some("application/json"),
        idempotent: true,
        client_auth: true,
        generated: &[],
        since: None,
        removed: None,
    };
    fn encode(&self, _out: &mut rt::RequestWriter) {}
    fn decode(r: &rt::ResponseView<'_>) -> rt::Outcome<Self::Output, Self::Documented> {
        r.documented_successes(&[200]);
        match r.status() {
            200..=299 => r.success_empty(),
            _ => rt::Outcome::Undocumented,
        }
    }
}

/// `GET /maybe` as a value; [`client.things().maybe`](super::groups::Things::maybe) calls it.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ThingsMaybe;

impl ThingsMaybe {
    /// Creates the operation from its required parameters.
    pub fn new() -> Self {
        Self
    }
}

/// A call of `things.maybe`, with what can be set on it.
pub type ThingsMaybeCall<M = rt::Async> = super::Call<M, ThingsMaybe>;

impl rt::Operation for ThingsMaybe {
    type Output = Option<super::types::Big>;
    type Documented = super::Documented;
    const META: &'static rt::Meta = &rt::Meta {
        id: "things.maybe",
        source: "Made up, section “Made up”",
        method: rt::Method::GET,
        path: &[rt::Segment::Literal("/maybe")],
        accept: Some("application/json"),
        idempotent: true,
        client_auth: true,
        generated: &[],
        since: None,
        removed: None,
    };
    fn encode(&self, _out: &mut rt::RequestWriter) {}
    fn decode(r: &rt::ResponseView<'_>) -> rt::Outcome<Self::Output, Self::Documented> {
        r.documented_successes(&[200, 204]);
        match r.status() {
            204 => rt::Outcome::Success(None),
            404 if r.carries_nothing() => rt::Outcome::Success(None),
            200..=299 => r.success().map(Some),
            _ => rt::Outcome::Undocumented,
        }
    }
}

/// `POST /vendor` as a value; [`client.things().vendor`](super::groups::Things::vendor) calls it.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ThingsVendor {
    /// Required.
    pub body: super::types::Big,
}

impl ThingsVendor {
    /// Creates the operation from its required parameters.
    pub fn new(body: super::types::Big) -> Self {
        Self { body }
    }
}

/// A call of `things.vendor`, with what can be set on it.
pub type ThingsVendorCall<M = rt::Async> = super::Call<M, ThingsVendor>;

impl rt::Operation for ThingsVendor {
    type Output = super::types::Big;
    type Documented = super::Documented;
    const META: &'static rt::Meta = &rt::Meta {
        id: "things.vendor",
        source: "Made up, section “Made up”",
        method: rt::Method::POST,
        path: &[rt::Segment::Literal("/vendor")],
        accept: Some("application/vnd.example.v1+json; charset=utf-8"),
        idempotent: false,
        client_auth: true,
        generated: &[],
        since: None,
        removed: None,
    };
    fn encode(&self, out: &mut rt::RequestWriter) {
        out.json("application/vnd.example.v1+json", &self.body);
    }
    fn decode(r: &rt::ResponseView<'_>) -> rt::Outcome<Self::Output, Self::Documented> {
        r.documented_successes(&[200]);
        match r.status() {
            200..=299 => r.success(),
            _ => rt::Outcome::Undocumented,
        }
    }
}

/// `GET /html` as a value; [`client.things().html`](super::groups::Things::html) calls it.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ThingsHtml;

impl ThingsHtml {
    /// Creates the operation from its required parameters.
    pub fn new() -> Self {
        Self
    }
}

/// A call of `things.html`, with what can be set on it.
pub type ThingsHtmlCall<M = rt::Async> = super::Call<M, ThingsHtml>;

impl rt::Operation for ThingsHtml {
    type Output = super::types::Big;
    type Documented = super::Documented;
    const META: &'static rt::Meta = &rt::Meta {
        id: "things.html",
        source: "Made up, section “Made up”",
        method: rt::Method::GET,
        path: &[rt::Segment::Literal("/html")],
        accept: Some("application/json"),
        idempotent: true,
        client_auth: true,
        generated: &[],
        since: None,
        removed: None,
    };
    fn encode(&self, _out: &mut rt::RequestWriter) {}
    fn decode(r: &rt::ResponseView<'_>) -> rt::Outcome<Self::Output, Self::Documented> {
        r.documented_successes(&[200]);
        match r.status() {
            502 => r.error_empty(super::Documented::Status(r.status())),
            200..=299 => r.success(),
            _ => rt::Outcome::Undocumented,
        }
    }
}

/// `GET /optional` as a value; [`client.things().only_optional`](super::groups::Things::only_optional) calls it.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ThingsOnlyOptional {
    /// Optional.
    pub a: Option<String>,
    /// Optional.
    pub b: Option<rt::Integer>,
}

impl ThingsOnlyOptional {
    /// Creates the operation from its required parameters.
    pub fn new() -> Self {
        <Self as ::core::default::Default>::default()
    }
}

/// A call of `things.only_optional`, with what can be set on it.
pub type ThingsOnlyOptionalCall<M = rt::Async> = super::Call<M, ThingsOnlyOptional>;

impl<M: rt::Mode> super::Call<M, ThingsOnlyOptional> {
    /// Optional.
    pub fn a(mut self, a: impl Into<String>) -> Self {
        self.operation.a = Some(a.into());
        self
    }
    /// Optional.
    pub fn b(mut self, b: impl Into<rt::Integer>) -> Self {
        self.operation.b = Some(b.into());
        self
    }
}

impl rt::Operation for ThingsOnlyOptional {
    type Output = super::types::Big;
    type Documented = super::Documented;
    const META: &'static rt::Meta = &rt::Meta {
        id: "things.only_optional",
        source: "Made up, section “Made up”",
        method: rt::Method::GET,
        path: &[rt::Segment::Literal("/optional")],
        accept: Some("application/json"),
        idempotent: true,
        client_auth: true,
        generated: &[],
        since: None,
        removed: None,
    };
    fn encode(&self, out: &mut rt::RequestWriter) {
        out.query("a", &self.a);
        out.query("b", &self.b);
    }
    fn decode(r: &rt::ResponseView<'_>) -> rt::Outcome<Self::Output, Self::Documented> {
        r.documented_successes(&[200]);
        match r.status() {
            200..=299 => r.success(),
            _ => rt::Outcome::Undocumented,
        }
    }
}

/// `GET /path/{text}/{colour}-{number}/{day}/{flag}/{id}/` as a value;
/// [`client.things().path`](super::groups::Things::path) calls it.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ThingsPath {
    /// Required.
    pub text: String,
    /// Required.
    pub colour: super::types::Colour,
    /// Required.
    pub number: super::types::Number,
    /// Required.
    pub day: super::types::Day,
    /// Required.
    pub flag: bool,
    /// Required.
    pub id: rt::Uuid,
}

impl ThingsPath {
    /// Creates the operation from its required parameters.
    pub fn new(required: ThingsPathRequired) -> Self {
        Self {
            text: required.text,
            colour: required.colour,
            number: required.number,
            day: required.day,
            flag: required.flag,
            id: required.id,
        }
    }
}

/// The required fields of a [`ThingsPath`].
#[derive(Clone, Debug, PartialEq)]
pub struct ThingsPathRequired {
    /// Required.
    pub text: String,
    /// Required.
    pub colour: super::types::Colour,
    /// Required.
    pub number: super::types::Number,
    /// Required.
    pub day: super::types::Day,
    /// Required.
    pub flag: bool,
    /// Required.
    pub id: rt::Uuid,
}

/// A call of `things.path`, with what can be set on it.
pub type ThingsPathCall<M = rt::Async> = super::Call<M, ThingsPath>;

impl rt::Operation for ThingsPath {
    type Output = super::types::Big;
    type Documented = super::Documented;
    const META: &'static rt::Meta = &rt::Meta {
        id: "things.path",
        source: "Made up, section “Made up”",
        method: rt::Method::GET,
        path: &[
            rt::Segment::Literal("/path/"),
            rt::Segment::Parameter("text"),
            rt::Segment::Literal("/"),
            rt::Segment::Parameter("colour"),
            rt::Segment::Literal("-"),
            rt::Segment::Parameter("number"),
            rt::Segment::Literal("/"),
            rt::Segment::Parameter("day"),
            rt::Segment::Literal("/"),
            rt::Segment::Parameter("flag"),
            rt::Segment::Literal("/"),
            rt::Segment::Parameter("id"),
            rt::Segment::Literal("/"),
        ],
        accept: Some("application/json"),
        idempotent: true,
        client_auth: true,
        generated: &[],
        since: None,
        removed: None,
    };
    fn encode(&self, out: &mut rt::RequestWriter) {
        out.path("text", &self.text);
        out.path("colour", &self.colour);
        out.path("number", &self.number);
        out.path("day", &self.day);
        out.path("flag", &self.flag);
        out.path("id", &self.id);
    }
    fn decode(r: &rt::ResponseView<'_>) -> rt::Outcome<Self::Output, Self::Documented> {
        r.documented_successes(&[200]);
        match r.status() {
            200..=299 => r.success(),
            _ => rt::Outcome::Undocumented,
        }
    }
}

/// `GET /query` as a value; [`client.things().query`](super::groups::Things::query) calls it.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ThingsQuery {
    /// Required.
    pub colour: super::types::Colour,
    /// Optional.
    pub day: Option<rt::Date>,
    /// Not documented as required.
    pub at: Option<rt::Timestamp>,
    /// Not documented as required.
    pub exact: Option<rt::Decimal>,
    /// Not documented as required.
    pub big: Option<rt::Integer>,
    /// Not documented as required.
    pub flag: Option<bool>,
    /// Not documented as required; may be null.
    pub nullable: Option<String>,
    /// Not documented as required.
    pub comma: Option<Vec<super::types::Colour>>,
    /// Not documented as required.
    pub repeat: Option<Vec<rt::Date>>,
    /// Not documented as required.
    pub space: Option<Vec<rt::Integer>>,
    /// Not documented as required.
    pub pipe: Option<Vec<String>>,
    /// Not documented as required.
    pub brackets: Option<Vec<rt::Uuid>>,
    /// Not documented as required; at least 1 item.
    pub inline: Option<Vec<super::types::ThingsQueryInline>>,
}

impl ThingsQuery {
    /// Creates the operation from its required parameters.
    pub fn new(colour: super::types::Colour) -> Self {
        Self {
            colour,
            day: Default::default(),
            at: Default::default(),
            exact: Default::default(),
            big: Default::default(),
            flag: Default::default(),
            nullable: Default::default(),
            comma: Default::default(),
            repeat: Default::default(),
            space: Default::default(),
            pipe: Default::default(),
            brackets: Default::default(),
            inline: Default::default(),
        }
    }
}

/// A call of `things.query`, with what can be set on it.
pub type ThingsQueryCall<M = rt::Async> = super::Call<M, ThingsQuery>;

impl<M: rt::Mode> super::Call<M, ThingsQuery> {
    /// Optional.
    pub fn day(mut self, day: impl Into<rt::Date>) -> Self {
        self.operation.day = Some(day.into());
        self
    }
    /// Not documented as required.
    pub fn at(mut self, at: impl Into<rt::Timestamp>) -> Self {
        self.operation.at = Some(at.into());
        self
    }
    /// Not documented as required.
    pub fn exact(mut self, exact: impl Into<rt::Decimal>) -> Self {
        self.operation.exact = Some(exact.into());
        self
    }
    /// Not documented as required.
    pub fn big(mut self, big: impl Into<rt::Integer>) -> Self {
        self.operation.big = Some(big.into());
        self
    }
    /// Not documented as required.
    pub fn flag(mut self, flag: bool) -> Self {
        self.operation.flag = Some(flag);
        self
    }
    /// Not documented as required; may be null.
    pub fn nullable(mut self, nullable: impl Into<String>) -> Self {
        self.operation.nullable = Some(nullable.into());
        self
    }
    /// Not documented as required.
    pub fn comma(mut self, comma: impl Into<Vec<super::types::Colour>>) -> Self {
        self.operation.comma = Some(comma.into());
        self
    }
    /// Not documented as required.
    pub fn repeat(mut self, repeat: impl Into<Vec<rt::Date>>) -> Self {
        self.operation.repeat = Some(repeat.into());
        self
    }
    /// Not documented as required.
    pub fn space(mut self, space: impl Into<Vec<rt::Integer>>) -> Self {
        self.operation.space = Some(space.into());
        self
    }
    /// Not documented as required.
    pub fn pipe(mut self, pipe: impl Into<Vec<String>>) -> Self {
        self.operation.pipe = Some(pipe.into());
        self
    }
    /// Not documented as required.
    pub fn brackets(mut self, brackets: impl Into<Vec<rt::Uuid>>) -> Self {
        self.operation.brackets = Some(brackets.into());
        self
    }
    /// Not documented as required; at least 1 item.
    pub fn inline(
        mut self,
        inline: impl Into<Vec<super::types::ThingsQueryInline>>,
    ) -> Self {
        self.operation.inline = Some(inline.into());
        self
    }
}

impl rt::Operation for ThingsQuery {
    type Output = super::types::Big;
    type Documented = super::Documented;
    const META: &'static rt::Meta = &rt::Meta {
        id: "things.query",
        source: "Made up, section “Made up”",
        method: rt::Method::GET,
        path: &[rt::Segment::Literal("/query")],
        accept: Some("application/json"),
        idempotent: true,
        client_auth: true,
        generated: &[],
        since: None,
        removed: None,
    };
    fn encode(&self, out: &mut rt::RequestWriter) {
        out.query("colour", &self.colour);
        out.query("day", &self.day);
        out.query("at", &self.at);
        out.query("exact", &self.exact);
        out.query("big", &self.big);
        out.query("flag", &self.flag);
        out.query("const", "fixed");
        out.query("nullable", &self.nullable);
        if let Some(items) = &self.comma {
            out.query_list("comma", items, rt::Join::Comma);
        }
        if let Some(items) = &self.repeat {
            out.query_list("repeat", items, rt::Join::Repeat);
        }
        if let Some(items) = &self.space {
            out.query_list("space", items, rt::Join::Space);
        }
        if let Some(items) = &self.pipe {
            out.query_list("pipe", items, rt::Join::Pipe);
        }
        if let Some(items) = &self.brackets {
            out.query_list("brackets", items, rt::Join::Brackets);
        }
        if let Some(items) = &self.inline {
            out.query_list("inline", items, rt::Join::Comma);
        }
    }
    fn decode(r: &rt::ResponseView<'_>) -> rt::Outcome<Self::Output, Self::Documented> {
        r.documented_successes(&[200]);
        match r.status() {
            200..=299 => r.success(),
            _ => rt::Outcome::Undocumented,
        }
    }
}

/// `GET /headers` as a value; [`client.things().headers`](super::groups::Things::headers) calls it.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ThingsHeaders {
    /// Required.
    pub x_colour: super::types::Colour,
    /// Not documented as required.
    pub x_day: Option<super::types::Day>,
    /// Optional.
    pub x_at: Option<rt::Timestamp>,
    /// Not documented as required.
    pub x_number: Option<super::types::Number>,
    /// Not documented as required.
    pub x_text: Option<String>,
    /// Required; at most 32 characters; made by the client for each attempt unless it is given.
    pub x_correlation_id: Option<String>,
}

impl ThingsHeaders {
    /// Creates the operation from its required parameters.
    pub fn new(x_colour: super::types::Colour) -> Self {
        Self {
            x_colour,
            x_day: Default::default(),
            x_at: Default::default(),
            x_number: Default::default(),
            x_text: Default::default(),
            x_correlation_id: Default::default(),
        }
    }
}

/// A call of `things.headers`, with what can be set on it.
pub type ThingsHeadersCall<M = rt::Async> = super::Call<M, ThingsHeaders>;

impl<M: rt::Mode> super::Call<M, ThingsHeaders> {
    /// Not documented as required.
    pub fn x_day(mut self, x_day: super::types::Day) -> Self {
        self.operation.x_day = Some(x_day);
        self
    }
    /// Optional.
    pub fn x_at(mut self, x_at: impl Into<rt::Timestamp>) -> Self {
        self.operation.x_at = Some(x_at.into());
        self
    }
    /// Not documented as required.
    pub fn x_number(mut self, x_number: super::types::Number) -> Self {
        self.operation.x_number = Some(x_number);
        self
    }
    /// Not documented as required.
    pub fn x_text(mut self, x_text: impl Into<String>) -> Self {
        self.operation.x_text = Some(x_text.into());
        self
    }
    /// Required; at most 32 characters; made by the client for each attempt unless it is given.
    pub fn x_correlation_id(mut self, x_correlation_id: impl Into<String>) -> Self {
        self.operation.x_correlation_id = Some(x_correlation_id.into());
        self
    }
}

impl rt::Operation for ThingsHeaders {
    type Output = super::types::Big;
    type Documented = super::Documented;
    const META: &'static rt::Meta = &rt::Meta {
        id: "things.headers",
        source: "Made up, section “Made up”",
        method: rt::Method::GET,
        path: &[rt::Segment::Literal("/headers")],
        accept: Some("application/json"),
        idempotent: true,
        client_auth: true,
        generated: &[
            rt::GeneratedHeader {
                name: "X-Correlation-Id",
                anew: rt::Anew::Attempt,
                form: rt::GeneratedForm::Hex(32),
            },
        ],
        since: None,
        removed: None,
    };
    fn encode(&self, out: &mut rt::RequestWriter) {
        out.header("X-Colour", &self.x_colour);
        out.header("X-Day", &self.x_day);
        out.header("X-At", &self.x_at);
        out.header("X-Number", &self.x_number);
        out.header("X-Text", &self.x_text);
        out.header("X-Correlation-Id", &self.x_correlation_id);
    }
    fn decode(r: &rt::ResponseView<'_>) -> rt::Outcome<Self::Output, Self::Documented> {
        r.documented_successes(&[200]);
        match r.status() {
            200..=299 => r.success(),
            _ => rt::Outcome::Undocumented,
        }
    }
}

/// `PUT /big` as a value; [`client.things().big`](super::groups::Things::big) calls it.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ThingsBig {
    /// Required.
    pub body: super::types::Big,
}

impl ThingsBig {
    /// Creates the operation from its required parameters.
    pub fn new(body: super::types::Big) -> Self {
        Self { body }
    }
}

/// A call of `things.big`, with what can be set on it.
pub type ThingsBigCall<M = rt::Async> = super::Call<M, ThingsBig>;

impl rt::Operation for ThingsBig {
    type Output = super::types::Big;
    type Documented = super::Documented;
    const META: &'static rt::Meta = &rt::Meta {
        id: "things.big",
        source: "Made up, section “Made up”",
        method: rt::Method::PUT,
        path: &[rt::Segment::Literal("/big")],
        accept: Some("application/json"),
        idempotent: true,
        client_auth: true,
        generated: &[],
        since: None,
        removed: None,
    };
    fn encode(&self, out: &mut rt::RequestWriter) {
        out.json("application/json", &self.body);
    }
    fn decode(r: &rt::ResponseView<'_>) -> rt::Outcome<Self::Output, Self::Documented> {
        r.documented_successes(&[200]);
        match r.status() {
            200..=299 => r.success(),
            _ => rt::Outcome::Undocumented,
        }
    }
}

/// `PUT /times` as a value; [`client.things().times`](super::groups::Things::times) calls it.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ThingsTimes {
    /// Required.
    pub body: super::types::Times,
}

impl ThingsTimes {
    /// Creates the operation from its required parameters.
    pub fn new(body: super::types::Times) -> Self {
        Self { body }
    }
}

/// A call of `things.times`, with what can be set on it.
pub type ThingsTimesCall<M = rt::Async> = super::Call<M, ThingsTimes>;

impl rt::Operation for ThingsTimes {
    type Output = super::types::Times;
    type Documented = super::Documented;
    const META: &'static rt::Meta = &rt::Meta {
        id: "things.times",
        source: "Made up, section “Made up”",
        method: rt::Method::PUT,
        path: &[rt::Segment::Literal("/times")],
        accept: Some("application/json"),
        idempotent: true,
        client_auth: true,
        generated: &[],
        since: None,
        removed: None,
    };
    fn encode(&self, out: &mut rt::RequestWriter) {
        out.json("application/json", &self.body);
    }
    fn decode(r: &rt::ResponseView<'_>) -> rt::Outcome<Self::Output, Self::Documented> {
        r.documented_successes(&[200]);
        match r.status() {
            200..=299 => {
                r.success_checked(|value, at, out| rt::Validate::check(
                    value,
                    &::core::default::Default::default(),
                    at,
                    out,
                ))
            }
            _ => rt::Outcome::Undocumented,
        }
    }
}

/// `PUT /loose` as a value; [`client.things().loose`](super::groups::Things::loose) calls it.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ThingsLoose {
    /// Required.
    pub body: super::types::Loose,
}

impl ThingsLoose {
    /// Creates the operation from its required parameters.
    pub fn new(body: super::types::Loose) -> Self {
        Self { body }
    }
}

/// A call of `things.loose`, with what can be set on it.
pub type ThingsLooseCall<M = rt::Async> = super::Call<M, ThingsLoose>;

impl rt::Operation for ThingsLoose {
    type Output = super::types::Loose;
    type Documented = super::Documented;
    const META: &'static rt::Meta = &rt::Meta {
        id: "things.loose",
        source: "Made up, section “Made up”",
        method: rt::Method::PUT,
        path: &[rt::Segment::Literal("/loose")],
        accept: Some("application/json"),
        idempotent: true,
        client_auth: true,
        generated: &[],
        since: None,
        removed: None,
    };
    fn encode(&self, out: &mut rt::RequestWriter) {
        out.json("application/json", &self.body);
    }
    fn decode(r: &rt::ResponseView<'_>) -> rt::Outcome<Self::Output, Self::Documented> {
        r.documented_successes(&[200]);
        match r.status() {
            200..=299 => r.success(),
            _ => rt::Outcome::Undocumented,
        }
    }
}

/// `PUT /nested` as a value; [`client.things().nested`](super::groups::Things::nested) calls it.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ThingsNested {
    /// Required.
    pub body: super::types::Nested,
}

impl ThingsNested {
    /// Creates the operation from its required parameters.
    pub fn new(body: super::types::Nested) -> Self {
        Self { body }
    }
}

/// A call of `things.nested`, with what can be set on it.
pub type ThingsNestedCall<M = rt::Async> = super::Call<M, ThingsNested>;

impl rt::Operation for ThingsNested {
    type Output = super::types::Nested;
    type Documented = super::Documented;
    const META: &'static rt::Meta = &rt::Meta {
        id: "things.nested",
        source: "Made up, section “Made up”",
        method: rt::Method::PUT,
        path: &[rt::Segment::Literal("/nested")],
        accept: Some("application/json"),
        idempotent: true,
        client_auth: true,
        generated: &[],
        since: None,
        removed: None,
    };
    fn encode(&self, out: &mut rt::RequestWriter) {
        out.json("application/json", &self.body);
    }
    fn decode(r: &rt::ResponseView<'_>) -> rt::Outcome<Self::Output, Self::Documented> {
        r.documented_successes(&[200]);
        match r.status() {
            200..=299 => r.success(),
            _ => rt::Outcome::Undocumented,
        }
    }
}

/// `PUT /text` as a value; [`client.things().text`](super::groups::Things::text) calls it.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ThingsText {
    /// Required.
    pub body: String,
}

impl ThingsText {
    /// Creates the operation from its required parameters.
    pub fn new(body: impl Into<String>) -> Self {
        Self { body: body.into() }
    }
}

/// A call of `things.text`, with what can be set on it.
pub type ThingsTextCall<M = rt::Async> = super::Call<M, ThingsText>;

impl rt::Operation for ThingsText {
    type Output = String;
    type Documented = super::Documented;
    const META: &'static rt::Meta = &rt::Meta {
        id: "things.text",
        source: "Made up, section “Made up”",
        method: rt::Method::PUT,
        path: &[rt::Segment::Literal("/text")],
        accept: Some("application/json"),
        idempotent: true,
        client_auth: true,
        generated: &[],
        since: None,
        removed: None,
    };
    fn encode(&self, out: &mut rt::RequestWriter) {
        out.json("application/json", &self.body);
    }
    fn decode(r: &rt::ResponseView<'_>) -> rt::Outcome<Self::Output, Self::Documented> {
        r.documented_successes(&[200]);
        match r.status() {
            200..=299 => r.success(),
            _ => rt::Outcome::Undocumented,
        }
    }
}

/// `POST /optional` as a value; [`client.things().optional_body`](super::groups::Things::optional_body) calls it.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ThingsOptionalBody {
    /// Optional.
    pub body: Option<super::types::Big>,
}

impl ThingsOptionalBody {
    /// Creates the operation from its required parameters.
    pub fn new() -> Self {
        <Self as ::core::default::Default>::default()
    }
}

/// A call of `things.optional_body`, with what can be set on it.
pub type ThingsOptionalBodyCall<M = rt::Async> = super::Call<M, ThingsOptionalBody>;

impl<M: rt::Mode> super::Call<M, ThingsOptionalBody> {
    /// Optional.
    pub fn body(mut self, body: super::types::Big) -> Self {
        self.operation.body = Some(body);
        self
    }
}

impl rt::Operation for ThingsOptionalBody {
    type Output = ();
    type Documented = super::Documented;
    const META: &'static rt::Meta = &rt::Meta {
        id: "things.optional_body",
        source: "Made up, section “Made up”",
        method: rt::Method::POST,
        path: &[rt::Segment::Literal("/optional")],
        accept: Some("application/json"),
        idempotent: false,
        client_auth: true,
        generated: &[],
        since: None,
        removed: None,
    };
    fn encode(&self, out: &mut rt::RequestWriter) {
        out.optional_json("application/json", self.body.as_ref());
    }
    fn decode(r: &rt::ResponseView<'_>) -> rt::Outcome<Self::Output, Self::Documented> {
        r.documented_successes(&[202]);
        match r.status() {
            200..=299 => r.success_empty(),
            _ => rt::Outcome::Undocumented,
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
/// The types of the API.
pub mod types {
use ::specwright_runtime as rt;

rt::string_enum! {
    /// One of the documented texts.
    pub enum Colour {
        /// `"red"`.
        Red = "red",
        /// `"dark blue"`.
        DarkBlue = "dark blue",
        /// `"a/b"`.
        AB = "a/b",
        /// `"50%"`.
        N50Percent = "50%",
        /// `"a&b=c"`.
        AAndBEqualC = "a&b=c",
        /// `"é"`.
        E = "é",
    }
}

rt::integer_enum! {
    /// One of the documented numbers.
    pub enum Number {
        /// `0`.
        None = 0,
        /// `1`.
        One = 1,
    }
}

rt::newtype! {
    /// Holds `date`.
    pub struct Day(rt::Date);
}

/// An object.
///
/// | member | marks |
/// | --- | --- |
/// | `number` | not documented as required |
/// | `exact` | not documented as required |
/// | `small` | not documented as required |
/// | `wide` | not documented as required |
/// | `any` | not documented as required |
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Big {
    /// Not documented as required.
    pub number: Option<rt::Integer>,
    /// Not documented as required.
    pub exact: Option<rt::Decimal>,
    /// Not documented as required.
    pub small: Option<i32>,
    /// Not documented as required.
    pub wide: Option<i64>,
    /// Not documented as required.
    pub any: Option<rt::Decimal>,
    /// Undocumented members, and nulls where a value is documented: kept when read, sent back when written.
    pub extra: rt::Extra,
}

impl Big {
    /// Creates an empty value.
    pub fn new() -> Self {
        <Self as ::core::default::Default>::default()
    }
    /// Not documented as required.
    #[must_use]
    pub fn number(mut self, number: impl Into<rt::Integer>) -> Self {
        self.number = Some(number.into());
        self
    }
    /// Not documented as required.
    #[must_use]
    pub fn exact(mut self, exact: impl Into<rt::Decimal>) -> Self {
        self.exact = Some(exact.into());
        self
    }
    /// Not documented as required.
    #[must_use]
    pub fn small(mut self, small: i32) -> Self {
        self.small = Some(small);
        self
    }
    /// Not documented as required.
    #[must_use]
    pub fn wide(mut self, wide: i64) -> Self {
        self.wide = Some(wide);
        self
    }
    /// Not documented as required.
    #[must_use]
    pub fn any(mut self, any: impl Into<rt::Decimal>) -> Self {
        self.any = Some(any.into());
        self
    }
    /// Sets an undocumented member.
    #[must_use]
    pub fn member(mut self, name: &str, value: impl Into<rt::Json>) -> Self {
        self.extra.insert(name, value);
        self
    }
}

impl rt::ReadJson for Big {
    fn read(r: &mut rt::Reader<'_>) -> Result<Self, rt::DecodeError> {
        let mut object = r.object()?;
        let mut value = Self {
            number: None,
            exact: None,
            small: None,
            wide: None,
            any: None,
            extra: rt::Extra::new(),
        };
        while let Some(index) = object
            .next(r, &["number", "exact", "small", "wide", "any"])?
        {
            match index {
                0 => object.member(r, &mut value.number)?,
                1 => object.member(r, &mut value.exact)?,
                2 => object.member(r, &mut value.small)?,
                3 => object.member(r, &mut value.wide)?,
                _ => object.member(r, &mut value.any)?,
            }
        }
        value.extra = object.into_extra();
        Ok(value)
    }
}

impl rt::WriteJson for Big {
    fn write(&self, w: &mut rt::Writer) {
        let mut o = w.object().with_extra(&self.extra);
        o.member("number", &self.number);
        o.member("exact", &self.exact);
        o.member("small", &self.small);
        o.member("wide", &self.wide);
        o.member("any", &self.any);
        o.end();
    }
}

rt::listed! {
    impl Big with extra {
        get_number() -> &rt::Integer = number.as_ref(), "number";
        get_exact() -> &rt::Decimal = exact.as_ref(), "exact";
        get_small() -> i32 = small, "small";
        get_wide() -> i64 = wide, "wide";
        get_any() -> &rt::Decimal = any.as_ref(), "any";
    }
}

/// An object.
///
/// | member | marks |
/// | --- | --- |
/// | `at` | not documented as required |
/// | `day` | not documented as required |
/// | `maybe` | not documented as required; may be null |
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Times {
    /// Not documented as required.
    pub at: Option<rt::Timestamp>,
    /// Not documented as required.
    pub day: Option<rt::Date>,
    /// Not documented as required; may be null.
    pub maybe: rt::Patch<rt::Timestamp>,
    /// Undocumented members, and nulls where a value is documented: kept when read, sent back when written.
    pub extra: rt::Extra,
}

impl Times {
    /// Creates an empty value.
    pub fn new() -> Self {
        <Self as ::core::default::Default>::default()
    }
    /// Not documented as required.
    #[must_use]
    pub fn at(mut self, at: impl Into<rt::Timestamp>) -> Self {
        self.at = Some(at.into());
        self
    }
    /// Not documented as required.
    #[must_use]
    pub fn day(mut self, day: impl Into<rt::Date>) -> Self {
        self.day = Some(day.into());
        self
    }
    /// Not documented as required; may be null.
    #[must_use]
    pub fn maybe(mut self, maybe: impl Into<rt::Patch<rt::Timestamp>>) -> Self {
        self.maybe = maybe.into();
        self
    }
    /// Sets an undocumented member.
    #[must_use]
    pub fn member(mut self, name: &str, value: impl Into<rt::Json>) -> Self {
        self.extra.insert(name, value);
        self
    }
}

impl rt::ReadJson for Times {
    fn read(r: &mut rt::Reader<'_>) -> Result<Self, rt::DecodeError> {
        let mut object = r.object()?;
        let mut value = Self {
            at: None,
            day: None,
            maybe: rt::Patch::Absent,
            extra: rt::Extra::new(),
        };
        while let Some(index) = object.next(r, &["at", "day", "maybe"])? {
            match index {
                0 => object.member(r, &mut value.at)?,
                1 => object.member(r, &mut value.day)?,
                _ => object.patch(r, &mut value.maybe)?,
            }
        }
        value.extra = object.into_extra();
        Ok(value)
    }
}

impl rt::WriteJson for Times {
    fn write(&self, w: &mut rt::Writer) {
        let mut o = w.object().with_extra(&self.extra);
        o.member("at", &self.at);
        o.member("day", &self.day);
        o.member("maybe", &self.maybe);
        o.end();
    }
}

rt::listed! {
    impl Times with extra {
        get_at() -> &rt::Timestamp = at.as_ref(), "at";
        get_day() -> &rt::Date = day.as_ref(), "day";
        get_maybe() -> &rt::Timestamp = maybe.as_ref(), "maybe";
    }
}

/// An object.
///
/// | member | marks |
/// | --- | --- |
/// | `list` | not documented as required |
/// | `nulls` | not documented as required |
/// | `never` | not documented as required; never null |
/// | `text` | not documented as required; never null |
/// | `object` | not documented as required |
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Loose {
    /// Not documented as required.
    pub list: Option<Vec<String>>,
    /// Not documented as required.
    pub nulls: Option<Vec<Option<String>>>,
    /// Not documented as required; never null.
    pub never: Option<Vec<String>>,
    /// Not documented as required; never null.
    pub text: Option<String>,
    /// Not documented as required.
    pub object: Option<Big>,
    /// Undocumented members, and nulls where a value is documented: kept when read, sent back when written.
    pub extra: rt::Extra,
}

impl Loose {
    /// Creates an empty value.
    pub fn new() -> Self {
        <Self as ::core::default::Default>::default()
    }
    /// Not documented as required.
    #[must_use]
    pub fn list(mut self, list: impl Into<Vec<String>>) -> Self {
        self.list = Some(list.into());
        self
    }
    /// Not documented as required.
    #[must_use]
    pub fn nulls(mut self, nulls: impl Into<Vec<Option<String>>>) -> Self {
        self.nulls = Some(nulls.into());
        self
    }
    /// Not documented as required; never null.
    #[must_use]
    pub fn never(mut self, never: impl Into<Vec<String>>) -> Self {
        self.never = Some(never.into());
        self
    }
    /// Not documented as required; never null.
    #[must_use]
    pub fn text(mut self, text: impl Into<String>) -> Self {
        self.text = Some(text.into());
        self
    }
    /// Not documented as required.
    #[must_use]
    pub fn object(mut self, object: Big) -> Self {
        self.object = Some(object);
        self
    }
    /// Sets an undocumented member.
    #[must_use]
    pub fn member(mut self, name: &str, value: impl Into<rt::Json>) -> Self {
        self.extra.insert(name, value);
        self
    }
}

impl rt::ReadJson for Loose {
    fn read(r: &mut rt::Reader<'_>) -> Result<Self, rt::DecodeError> {
        let mut object = r.object()?;
        let mut value = Self {
            list: None,
            nulls: None,
            never: None,
            text: None,
            object: None,
            extra: rt::Extra::new(),
        };
        while let Some(index) = object
            .next(r, &["list", "nulls", "never", "text", "object"])?
        {
            match index {
                0 => object.member(r, &mut value.list)?,
                1 => object.member(r, &mut value.nulls)?,
                2 => object.member(r, &mut value.never)?,
                3 => object.member(r, &mut value.text)?,
                _ => object.member(r, &mut value.object)?,
            }
        }
        value.extra = object.into_extra();
        Ok(value)
    }
}

impl rt::WriteJson for Loose {
    fn write(&self, w: &mut rt::Writer) {
        let mut o = w.object().with_extra(&self.extra);
        o.member("list", &self.list);
        o.member("nulls", &self.nulls);
        o.member("never", &self.never);
        o.member("text", &self.text);
        o.member("object", &self.object);
        o.end();
    }
}

rt::listed! {
    impl Loose with extra {
        get_list() -> &[String] = list.as_deref(), "list";
        get_nulls() -> &[Option<String>] = nulls.as_deref(), "nulls";
        get_never() -> &[String] = never.as_deref(), "never";
        get_text() -> &str = text.as_deref(), "text";
        get_object() -> &Big = object.as_ref(), "object";
    }
}

/// An object.
///
/// | member | marks |
/// | --- | --- |
/// | `nested` | optional |
/// | `list` | not documented as required |
/// | `any` | not documented as required |
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Nested {
    /// Optional.
    pub nested: Option<Box<Nested>>,
    /// Not documented as required.
    pub list: Option<Vec<Nested>>,
    /// Not documented as required.
    pub any: Option<rt::Json>,
    /// Undocumented members, and nulls where a value is documented: kept when read, sent back when written.
    pub extra: rt::Extra,
}

impl Nested {
    /// Creates an empty value.
    pub fn new() -> Self {
        <Self as ::core::default::Default>::default()
    }
    /// Optional.
    #[must_use]
    pub fn nested(mut self, nested: Nested) -> Self {
        self.nested = Some(Box::new(nested));
        self
    }
    /// Not documented as required.
    #[must_use]
    pub fn list(mut self, list: impl Into<Vec<Nested>>) -> Self {
        self.list = Some(list.into());
        self
    }
    /// Not documented as required.
    #[must_use]
    pub fn any(mut self, any: impl Into<rt::Json>) -> Self {
        self.any = Some(any.into());
        self
    }
    /// Sets an undocumented member.
    #[must_use]
    pub fn member(mut self, name: &str, value: impl Into<rt::Json>) -> Self {
        self.extra.insert(name, value);
        self
    }
}

impl rt::ReadJson for Nested {
    fn read(r: &mut rt::Reader<'_>) -> Result<Self, rt::DecodeError> {
        let mut object = r.object()?;
        let mut value = Self {
            nested: None,
            list: None,
            any: None,
            extra: rt::Extra::new(),
        };
        while let Some(index) = object.next(r, &["nested", "list", "any"])? {
            match index {
                0 => object.member(r, &mut value.nested)?,
                1 => object.member(r, &mut value.list)?,
                _ => object.member_with_null(r, &mut value.any)?,
            }
        }
        value.extra = object.into_extra();
        Ok(value)
    }
}

impl rt::WriteJson for Nested {
    fn write(&self, w: &mut rt::Writer) {
        let mut o = w.object().with_extra(&self.extra);
        o.member("nested", &self.nested);
        o.member("list", &self.list);
        o.member("any", &self.any);
        o.end();
    }
}

rt::listed! {
    impl Nested with extra {
        get_nested() -> &Nested = nested.as_deref(), "nested";
        get_list() -> &[Nested] = list.as_deref(), "list";
        get_any() -> &rt::Json = any.as_ref(), "any";
    }
}

rt::string_enum! {
    /// One of the documented texts.
    pub enum ThingsQueryInline {
        /// `"a"`.
        A = "a",
        /// `"b"`.
        B = "b",
    }
}

rt::serde_impls!(
    Colour,
    Number,
    Day,
    Big,
    Times,
    Loose,
    Nested,
    ThingsQueryInline,
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

impl rt::Validate for super::types::Colour {
    type Context = ();
}

impl rt::Validate for super::types::Number {
    type Context = ();
}

impl rt::Validate for super::types::Day {
    type Context = ();
    fn check(&self, _: &(), at: &rt::Path<'_>, out: &mut rt::Violations) {
        if !rt::constraint::form::date(&self.0, out) {
            out.broken(
                at,
                &rt::Rule {
                    id: "Day.format",
                    keyword: "format",
                    sentence: "a date, `2026-01-31`",
                    source: "Made up, section “Made up”",
                    evidence: rt::Evidence::Stated,
                },
            );
        }
    }
}

impl rt::Validate for super::types::Big {
    type Context = ();
}

impl rt::Validate for super::types::Times {
    type Context = ();
    fn check(&self, _: &(), at: &rt::Path<'_>, out: &mut rt::Violations) {
        if let Some(value) = &self.at {
            if !rt::constraint::form::date_time(value, out) {
                out.broken(
                    &at.name("at"),
                    &rt::Rule {
                        id: "Times.at.format",
                        keyword: "format",
                        sentence: "a date with time and offset (RFC 3339)",
                        source: "Made up, section “Made up”",
                        evidence: rt::Evidence::Stated,
                    },
                );
            }
        }
        if let Some(value) = &self.day {
            if !rt::constraint::form::date(value, out) {
                out.broken(
                    &at.name("day"),
                    &rt::Rule {
                        id: "Times.day.format",
                        keyword: "format",
                        sentence: "a date, `2026-01-31`",
                        source: "Made up, section “Made up”",
                        evidence: rt::Evidence::Stated,
                    },
                );
            }
        }
        if let Some(value) = self.maybe.as_option() {
            if !rt::constraint::form::date_time(value, out) {
                out.broken(
                    &at.name("maybe"),
                    &rt::Rule {
                        id: "Times.maybe.format",
                        keyword: "format",
                        sentence: "a date with time and offset (RFC 3339)",
                        source: "Made up, section “Made up”",
                        evidence: rt::Evidence::Stated,
                    },
                );
            }
        }
    }
}

impl rt::Validate for super::types::Loose {
    type Context = ();
}

impl rt::Validate for super::types::Nested {
    type Context = ();
}

impl rt::Validate for super::types::ThingsQueryInline {
    type Context = ();
}

impl rt::Validate for super::ops::ThingsEmpty {
    type Context = ();
}

impl rt::Validate for super::ops::ThingsHead {
    type Context = ();
}

impl rt::Validate for super::ops::ThingsOptions {
    type Context = ();
}

impl rt::Validate for super::ops::ThingsMaybe {
    type Context = ();
}

impl rt::Validate for super::ops::ThingsVendor {
    type Context = ();
}

impl rt::Validate for super::ops::ThingsHtml {
    type Context = ();
}

impl rt::Validate for super::ops::ThingsOnlyOptional {
    type Context = ();
}

impl rt::Validate for super::ops::ThingsPath {
    type Context = ();
    fn check(&self, context: &(), at: &rt::Path<'_>, out: &mut rt::Violations) {
        rt::Validate::check(&self.day, context, &at.name("path").name("day"), out);
    }
}

impl rt::Validate for super::ops::ThingsQuery {
    type Context = ();
    fn check(&self, _: &(), at: &rt::Path<'_>, out: &mut rt::Violations) {
        if let Some(value) = &self.day {
            if !rt::constraint::form::date(value, out) {
                out.broken(
                    &at.name("query").name("day"),
                    &rt::Rule {
                        id: "things.query.query.day.format",
                        keyword: "format",
                        sentence: "a date, `2026-01-31`",
                        source: "Made up, section “Made up”",
                        evidence: rt::Evidence::Stated,
                    },
                );
            }
        }
        if let Some(value) = &self.at {
            if !rt::constraint::form::date_time(value, out) {
                out.broken(
                    &at.name("query").name("at"),
                    &rt::Rule {
                        id: "things.query.query.at.format",
                        keyword: "format",
                        sentence: "a date with time and offset (RFC 3339)",
                        source: "Made up, section “Made up”",
                        evidence: rt::Evidence::Stated,
                    },
                );
            }
        }
        if let Some(value) = &self.repeat {
            for (index, item) in value.iter().enumerate() {
                if !rt::constraint::form::date(item, out) {
                    out.broken(
                        &at.name("query").name("repeat").index(index),
                        &rt::Rule {
                            id: "things.query.query.repeat[].format",
                            keyword: "format",
                            sentence: "a date, `2026-01-31`",
                            source: "Made up, section “Made up”",
                            evidence: rt::Evidence::Stated,
                        },
                    );
                }
            }
        }
        if let Some(value) = &self.inline {
            if !rt::constraint::min_items(value.len(), 1) {
                out.broken_by(
                    &at.name("query").name("inline"),
                    &rt::Rule {
                        id: "things.query.query.inline.minItems",
                        keyword: "minItems",
                        sentence: "at least 1 item",
                        source: "Made up, section “Made up”",
                        evidence: rt::Evidence::Stated,
                    },
                    &rt::constraint::found::Items(value.len()),
                );
            }
        }
    }
}

impl rt::Validate for super::ops::ThingsHeaders {
    type Context = ();
    fn check(&self, context: &(), at: &rt::Path<'_>, out: &mut rt::Violations) {
        if let Some(value) = &self.x_day {
            rt::Validate::check(value, context, &at.name("header").name("X-Day"), out);
        }
        if let Some(value) = &self.x_at {
            if !rt::constraint::form::date_time(value, out) {
                out.broken(
                    &at.name("header").name("X-At"),
                    &rt::Rule {
                        id: "things.headers.header.X-At.format",
                        keyword: "format",
                        sentence: "a date with time and offset (RFC 3339)",
                        source: "Made up, section “Made up”",
                        evidence: rt::Evidence::Stated,
                    },
                );
            }
        }
        if let Some(value) = &self.x_correlation_id {
            if !rt::constraint::max_length(value, 32) {
                out.broken_by(
                    &at.name("header").name("X-Correlation-Id"),
                    &rt::Rule {
                        id: "things.headers.header.X-Correlation-Id.maxLength",
                        keyword: "maxLength",
                        sentence: "at most 32 characters",
                        source: "Made up, section “Made up”",
                        evidence: rt::Evidence::Stated,
                    },
                    &rt::constraint::found::Length(value),
                );
            }
        }
    }
}

impl rt::Validate for super::ops::ThingsBig {
    type Context = ();
}

impl rt::Validate for super::ops::ThingsTimes {
    type Context = ();
    fn check(&self, context: &(), at: &rt::Path<'_>, out: &mut rt::Violations) {
        rt::Validate::check(&self.body, context, &at.name("body"), out);
    }
}

impl rt::Validate for super::ops::ThingsLoose {
    type Context = ();
}

impl rt::Validate for super::ops::ThingsNested {
    type Context = ();
}

impl rt::Validate for super::ops::ThingsText {
    type Context = ();
}

impl rt::Validate for super::ops::ThingsOptionalBody {
    type Context = ();
}
}

#[allow(unreachable_pub, unused_imports)]
pub use self::client::{Builder, Call, Client};
#[allow(unreachable_pub, unused_imports)]
pub use self::error::{Documented, Error};
#[allow(unreachable_pub, unused_imports)]
pub use self::types::*;
#[doc(no_inline)]
#[allow(unreachable_pub, unused_imports)]
pub use ::specwright_runtime as runtime;
