// @generated from tests/cases/golden/shapes by `cargo xtask regenerate`. Changes made here are lost.

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

/// Calls shapes. Clones are cheap and share connections.
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
    /// The server is `https://api.example.com/{version}/x`.
    ///
    /// - `key`: Sent in the header `X-Key`.
    pub fn builder(key: impl Into<rt::Credential>) -> super::Builder {
        Builder {
            core: rt::BuilderCore::new("https://api.example.com/{version}/x")
                .credential(rt::Placement::Header("X-Key"), key.into())
                .version("v2"),
        }
    }
}

impl Client<rt::Blocking> {
    /// Begins a client whose calls block the thread that makes them, with what [`builder`](Self::builder) takes.
    /// Without the feature `blocking` it needs a transport of your own.
    pub fn blocking(key: impl Into<rt::Credential>) -> super::Builder<rt::Blocking> {
        Builder {
            core: rt::BuilderCore::blocking("https://api.example.com/{version}/x")
                .credential(rt::Placement::Header("X-Key"), key.into())
                .version("v2"),
        }
    }
}

impl<M: rt::Mode> Client<M> {
    /// Operations of `everything`: `put`.
    pub fn everything(&self) -> super::groups::Everything<M> {
        super::groups::Everything {
            core: self.core.clone(),
        }
    }
    /// Operations of `orders`: `send`, `delete`.
    pub fn orders(&self) -> super::groups::Orders<M> {
        super::groups::Orders {
            core: self.core.clone(),
        }
    }
    /// Operations of `things`: `new`.
    pub fn things(&self) -> super::groups::Things<M> {
        super::groups::Things {
            core: self.core.clone(),
        }
    }
    /// Operations of version `v1` that the default version lacks.
    pub fn v1(&self) -> super::groups::V1<M> {
        super::groups::V1 {
            core: self.core.with_version("v1"),
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
    /// Sets another version of the API. The functions of the client stay those of the version that is used by
    /// default.
    pub fn api_version(mut self, version: super::ApiVersion) -> Self {
        self.core = self.core.version(version.as_str());
        self
    }
    /// Sets another address: a sandbox, a proxy, the server of a test. `{version}` stands for the version of the API
    /// in it.
    pub fn base_url(mut self, address: impl Into<String>) -> Self {
        let address: ::std::string::String = address.into();
        self.core = self.core.base_url(address);
        self
    }
    /// Sets another address, without a place for the version: that of a proxy that adds it, or of the server of a
    /// test. The calls of all versions go there.
    pub fn base_url_without_version(mut self, address: impl Into<String>) -> Self {
        let address: ::std::string::String = address.into();
        self.core = self.core.base_url_without_version(address);
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

/// The versions of the API.
#[derive(Clone, Copy, Debug, Eq, Hash, PartialEq)]
#[non_exhaustive]
pub enum ApiVersion {
    /// `v1`.
    V1,
    /// `v2`, the default.
    V2,
}

impl ApiVersion {
    /// The version as it stands in the address.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::V1 => "v1",
            Self::V2 => "v2",
        }
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
    /// The body is [`Group`](super::types::Group).
    Group(super::types::Group),
    /// A documented status whose body is empty or not described; the error keeps what came.
    Status(u16),
}

impl Documented {
    /// The body of [`Self::Group`], if it is one.
    #[must_use]
    pub fn group(&self) -> Option<&super::types::Group> {
        match self {
            Self::Group(body) => Some(body),
            _ => None,
        }
    }
}

/// What helps if that is known, and what the members of the body tell that the documentation names for it: cut, and
/// without what looks like a secret.
impl ::core::fmt::Display for Documented {
    fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> Result<(), ::core::fmt::Error> {
        match self {
            Self::Group(_) => f.write_str("see its body, `Group`"),
            Self::Status(_) => f.write_str("the page describes no body"),
        }
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

/// Operations of `everything`: `put`.
#[derive(Clone, Debug)]
pub struct Everything<M: rt::Mode = rt::Async> {
    pub(super) core: rt::Core<M>,
}

impl<M: rt::Mode> Everything<M> {
    /// Sends it.
    ///
    /// `PUT /everything`.
    ///
    /// | argument | sent in | marks |
    /// | --- | --- | --- |
    /// | `body` | body, `application/json` | required |
    ///
    /// Returns: `200`: [`Everything`](super::types::Everything).
    ///
    /// # Errors
    ///
    /// - `409`: [`Group`](super::types::Group).
    /// - `4XX`: [`Group`](super::types::Group).
    ///
    /// ```ignore
    /// # async fn example(client: shapes::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use shapes::types::{
    ///     Dot, Everything, Group, Grouped, Level, Line, Patterns, Pick, Picked, Ref, Scale,
    ///     Shape,
    /// };
    /// let everything = client
    ///     .everything()
    ///     .put(
    ///         Everything::new()
    ///             .level(Level::Low)
    ///             .made("2026-01-02T09:30:00Z".parse::<shapes::runtime::Timestamp>()?)
    ///             .link("https://example.com/")
    ///             .scale(Scale::Short)
    ///             .shape(Shape::Dot(Dot::new("example")))
    ///             .patterns(
    ///                 Patterns::new()
    ///                     .begins("https://")
    ///                     .ends("example.example")
    ///                     .is("yes")
    ///                     .made("AA")
    ///                     .words("a a"),
    ///             )
    ///             .lines(
    ///                 Vec::from([
    ///                     Line::new("example", Some("example".to_owned()))
    ///                         .r#ref(
    ///                             Ref::Uuid("0000000a-0000-4000-8000-00000000abcd".parse()?),
    ///                         )
    ///                         .count(11),
    ///                 ]),
    ///             )
    ///             .names(
    ///                 Vec::from([
    ///                     Line::new("example", Some("example".to_owned()))
    ///                         .r#ref(
    ///                             Ref::Uuid("0000000e-0000-4000-8000-00000000abcd".parse()?),
    ///                         )
    ///                         .count(15),
    ///                 ]),
    ///             )
    ///             .picked(
    ///                 Vec::from([Picked::new("example", Pick::Word("example".to_owned()))]),
    ///             )
    ///             .order(
    ///                 Grouped::new()
    ///                     .own("example")
    ///                     .group(Group::new("example").label("example")),
    ///             )
    ///             .maybes(Vec::from([Some("example".to_owned())]))
    ///             .words(Vec::from(["example".to_owned()]))
    ///             .text("example")
    ///             .note("example")
    ///             .flag(true)
    ///             .counts(
    ///                 shapes::runtime::Map::from([
    ///                     ("key 28", shapes::runtime::Integer::from(127)),
    ///                 ]),
    ///             )
    ///             .pick(Pick::Word("example".to_owned())),
    ///     )
    ///     .unchecked()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn put(
        &self,
        body: super::types::Everything,
    ) -> super::ops::EverythingPutCall<M> {
        super::Call::new(&self.core, super::ops::EverythingPut { body })
    }
}

/// Operations of `orders`: `send`, `delete`.
#[derive(Clone, Debug)]
pub struct Orders<M: rt::Mode = rt::Async> {
    pub(super) core: rt::Core<M>,
}

impl<M: rt::Mode> Orders<M> {
    /// Sends one.
    ///
    /// `POST /orders`. Not idempotent.
    ///
    /// | argument | sent in | marks |
    /// | --- | --- | --- |
    /// | `body` | body, `application/json` | required |
    ///
    /// Returns: `200`: No body.
    ///
    /// ```ignore
    /// # async fn example(client: shapes::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use shapes::types::Order;
    /// client.orders().send(Order::new()).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn send(&self, body: super::types::Order) -> super::ops::OrdersSendCall<M> {
        super::Call::new(&self.core, super::ops::OrdersSend { body })
    }
    /// Deletes one.
    ///
    /// `DELETE /orders/{id}`. Needs no credentials.
    ///
    /// | argument | sent in |
    /// | --- | --- |
    /// | `id` | path |
    ///
    /// Returns: `204`: No body.
    ///
    /// ```ignore
    /// # async fn example(client: shapes::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// client.orders().delete("example").await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn delete(&self, id: impl Into<String>) -> super::ops::OrdersDeleteCall<M> {
        super::Call::new(
            &self.core,
            super::ops::OrdersDelete {
                id: id.into(),
            },
        )
    }
}

/// Operations of `things`: `new`.
#[derive(Clone, Debug)]
pub struct Things<M: rt::Mode = rt::Async> {
    pub(super) core: rt::Core<M>,
}

impl<M: rt::Mode> Things<M> {
    /// The new way.
    ///
    /// `GET /things`. Since version `v2`.
    ///
    /// Returns: `200`: [`Line`](super::types::Line).
    ///
    /// ```ignore
    /// # async fn example(client: shapes::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let line = client.things().new().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn new(&self) -> super::ops::ThingsNewCall<M> {
        super::Call::new(&self.core, super::ops::ThingsNew)
    }
}

/// Operations of `things`: `old`.
#[derive(Clone, Debug)]
pub struct V1Things<M: rt::Mode = rt::Async> {
    pub(super) core: rt::Core<M>,
}

impl<M: rt::Mode> V1Things<M> {
    /// The old way.
    ///
    /// `GET /things`. Removed in version `v2`.
    ///
    /// Returns: `200`: [`Line`](super::types::Line).
    ///
    /// ```ignore
    /// # async fn example(client: shapes::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let line = client.v1().things().old().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn old(&self) -> super::ops::ThingsOldCall<M> {
        super::Call::new(&self.core, super::ops::ThingsOld)
    }
}

/// Operations of version `v1` that the default version lacks.
#[derive(Clone, Debug)]
pub struct V1<M: rt::Mode = rt::Async> {
    pub(super) core: rt::Core<M>,
}

impl<M: rt::Mode> V1<M> {
    /// Operations of `things`: `old`.
    pub fn things(&self) -> V1Things<M> {
        V1Things {
            core: self.core.clone(),
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
/// The operations as values, which know nothing of a connection.
pub mod ops {
use ::specwright_runtime as rt;

/// `PUT /everything` as a value; [`client.everything().put`](super::groups::Everything::put) calls it.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct EverythingPut {
    /// Required.
    pub body: super::types::Everything,
}

impl EverythingPut {
    /// Creates the operation from its required parameters.
    pub fn new(body: super::types::Everything) -> Self {
        Self { body }
    }
}

/// A call of `everything.put`, with what can be set on it.
pub type EverythingPutCall<M = rt::Async> = super::Call<M, EverythingPut>;

impl rt::Operation for EverythingPut {
    type Output = super::types::Everything;
    type Documented = super::Documented;
    const META: &'static rt::Meta = &rt::Meta {
        id: "everything.put",
        source: "Made up, section “Made up”",
        method: rt::Method::PUT,
        path: &[rt::Segment::Literal("/everything")],
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
            400..=499 => r.error(super::Documented::Group),
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

/// `POST /orders` as a value; [`client.orders().send`](super::groups::Orders::send) calls it.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct OrdersSend {
    /// Required.
    pub body: super::types::Order,
}

impl OrdersSend {
    /// Creates the operation from its required parameters.
    pub fn new(body: super::types::Order) -> Self {
        Self { body }
    }
}

/// A call of `orders.send`, with what can be set on it.
pub type OrdersSendCall<M = rt::Async> = super::Call<M, OrdersSend>;

impl rt::Operation for OrdersSend {
    type Output = ();
    type Documented = super::Documented;
    const META: &'static rt::Meta = &rt::Meta {
        id: "orders.send",
        source: "Made up, section “Made up”",
        method: rt::Method::POST,
        path: &[rt::Segment::Literal("/orders")],
        accept: Some("application/json"),
        idempotent: false,
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
            200..=299 => r.success_empty(),
            _ => rt::Outcome::Undocumented,
        }
    }
}

/// `DELETE /orders/{id}` as a value; [`client.orders().delete`](super::groups::Orders::delete) calls it.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct OrdersDelete {
    /// Required.
    pub id: String,
}

impl OrdersDelete {
    /// Creates the operation from its required parameters.
    pub fn new(id: impl Into<String>) -> Self {
        Self { id: id.into() }
    }
}

/// A call of `orders.delete`, with what can be set on it.
pub type OrdersDeleteCall<M = rt::Async> = super::Call<M, OrdersDelete>;

impl rt::Operation for OrdersDelete {
    type Output = ();
    type Documented = super::Documented;
    const META: &'static rt::Meta = &rt::Meta {
        id: "orders.delete",
        source: "Made up, section “Made up”",
        method: rt::Method::DELETE,
        path: &[rt::Segment::Literal("/orders/"), rt::Segment::Parameter("id")],
        accept: Some("application/json"),
        idempotent: true,
        client_auth: false,
        generated: &[],
        since: None,
        removed: None,
    };
    fn encode(&self, out: &mut rt::RequestWriter) {
        out.path("id", &self.id);
    }
    fn decode(r: &rt::ResponseView<'_>) -> rt::Outcome<Self::Output, Self::Documented> {
        r.documented_successes(&[204]);
        match r.status() {
            200..=299 => r.success_empty(),
            _ => rt::Outcome::Undocumented,
        }
    }
}

/// `GET /things` as a value; [`client.v1().things().old`](super::groups::V1Things::old) calls it.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ThingsOld;

impl ThingsOld {
    /// Creates the operation from its required parameters.
    pub fn new() -> Self {
        Self
    }
}

/// A call of `things.old`, with what can be set on it.
pub type ThingsOldCall<M = rt::Async> = super::Call<M, ThingsOld>;

impl rt::Operation for ThingsOld {
    type Output = super::types::Line;
    type Documented = super::Documented;
    const META: &'static rt::Meta = &rt::Meta {
        id: "things.old",
        source: "Made up, section “Made up”",
        method: rt::Method::GET,
        path: &[rt::Segment::Literal("/things")],
        accept: Some("application/json"),
        idempotent: true,
        client_auth: true,
        generated: &[],
        since: None,
        removed: Some("v2"),
    };
    fn encode(&self, _out: &mut rt::RequestWriter) {}
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

/// `GET /things` as a value; [`client.things().new`](super::groups::Things::new) calls it.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ThingsNew;

impl ThingsNew {
    /// Creates the operation from its required parameters.
    pub fn new() -> Self {
        Self
    }
}

/// A call of `things.new`, with what can be set on it.
pub type ThingsNewCall<M = rt::Async> = super::Call<M, ThingsNew>;

impl rt::Operation for ThingsNew {
    type Output = super::types::Line;
    type Documented = super::Documented;
    const META: &'static rt::Meta = &rt::Meta {
        id: "things.new",
        source: "Made up, section “Made up”",
        method: rt::Method::GET,
        path: &[rt::Segment::Literal("/things")],
        accept: Some("application/json"),
        idempotent: true,
        client_auth: true,
        generated: &[],
        since: Some("v2"),
        removed: None,
    };
    fn encode(&self, _out: &mut rt::RequestWriter) {}
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
//! ## <a id="erratum-scale"></a>`scale`
//!
//! The list has two numbers and the sample a third. Readings: `two` (taken), `three`. The list is complete by its
//! words.
//!
//! Concerns [`Scale`](super::types::Scale).
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

rt::integer_enum! {
    /// One of the documented numbers.
    pub enum Level {
        /// `1`.
        Low = 1,
        /// `2`.
        High = 2,
    }
}

rt::integer_enum! {
    /// No other value than `1`, `2`.
    ///
    /// The documentation contradicts itself about its values. Erratum: [`scale`](super::errata#erratum-scale).
    pub enum Scale {
        /// `1`.
        Short = 1,
        /// `2`.
        Long = 2,
    }
}

rt::closed_string_enum! {
    /// No other value than `on`, `off`.
    pub enum State {
        /// `"on"`.
        On = "on",
        /// `"off"`.
        Off = "off",
    }
}

/// Holds `null`.
#[derive(Clone, Debug, Eq, Hash, PartialEq)]
pub struct Fixed(
    /// The value on the wire.
    pub rt::Json,
);

impl From<rt::Json> for Fixed {
    fn from(inner: rt::Json) -> Self {
        Self(inner)
    }
}

impl rt::ReadJson for Fixed {
    fn read(r: &mut rt::Reader<'_>) -> Result<Self, rt::DecodeError> {
        rt::ReadJson::read(r).map(Self)
    }
}

impl rt::WriteJson for Fixed {
    fn write(&self, w: &mut rt::Writer) {
        rt::WriteJson::write(&self.0, w);
    }
}

/// An object.
///
/// | member | marks |
/// | --- | --- |
/// | `mark` | required; at least 1 character |
/// | `label` | optional; at most 9 characters |
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Group {
    /// Required; at least 1 character.
    pub mark: String,
    /// Optional; at most 9 characters.
    pub label: Option<String>,
    /// Undocumented members, and nulls where a value is documented: kept when read, sent back when written.
    ///
    /// It also remembers texts that an answer has in another form or length than documented: they are not refused
    /// where the value sends them back in the same member.
    pub extra: rt::Extra,
}

impl Group {
    /// Creates a value from its required fields.
    pub fn new(mark: impl Into<String>) -> Self {
        Self {
            mark: mark.into(),
            label: Default::default(),
            extra: Default::default(),
        }
    }
    /// Optional; at most 9 characters.
    #[must_use]
    pub fn label(mut self, label: impl Into<String>) -> Self {
        self.label = Some(label.into());
        self
    }
    /// Sets an undocumented member.
    #[must_use]
    pub fn member(mut self, name: &str, value: impl Into<rt::Json>) -> Self {
        self.extra.insert(name, value);
        self
    }
}

impl rt::ReadJson for Group {
    fn read(r: &mut rt::Reader<'_>) -> Result<Self, rt::DecodeError> {
        let mut fields = r.fields()?;
        let mut value: Self = rt::ReadMembers::read_members(&mut fields)?;
        value.extra = fields.rest();
        value.extra.remember(rt::CameTexts::of(r, &value));
        Ok(value)
    }
}

impl rt::ReadMembers for Group {
    fn read_members(f: &mut rt::Fields<'_>) -> Result<Self, rt::DecodeError> {
        Ok(Self {
            mark: f.take_required(&["mark"])?,
            label: f.take(&["label"])?,
            extra: Default::default(),
        })
    }
}

impl rt::WriteJson for Group {
    fn write(&self, w: &mut rt::Writer) {
        let mut o = w.object().with_extra(&self.extra);
        rt::WriteMembers::write_members(self, &mut o);
        o.end();
    }
}

impl rt::WriteMembers for Group {
    fn write_members<S: rt::MemberSink>(&self, o: &mut S) {
        o.required("mark", &self.mark);
        o.member("label", &self.label);
    }
}

rt::listed! {
    impl Group with extra {
        get_label() -> &str = label.as_deref(), "label";
    }
}

/// The member `key` tells the type of `value`.
///
/// Rules:
///
/// - `word`: `this.key == 'word'`. Always checked.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Pick {
    /// `key` is `word`; at most 9 characters.
    Word(String),
    /// `key` is `words`.
    Words(Vec<String>),
    /// Another key, or a value that is not of the documented type.
    Other {
        /// The key.
        key: String,
        /// The value.
        value: rt::Json,
    },
}

impl rt::ReadJson for Pick {
    fn read(r: &mut rt::Reader<'_>) -> Result<Self, rt::DecodeError> {
        let mut fields = r.fields()?;
        let value = rt::ReadMembers::read_members(&mut fields)?;
        fields.end();
        Ok(value)
    }
}

impl rt::ReadMembers for Pick {
    fn read_members(f: &mut rt::Fields<'_>) -> Result<Self, rt::DecodeError> {
        let key: String = f.take_required(&["key"])?;
        Ok(
            match key.as_str() {
                "word" => {
                    match f.take_either(&["value"])? {
                        Ok(value) => Self::Word(value),
                        Err(value) => Self::Other { key, value },
                    }
                }
                "words" => {
                    match f.take_either(&["value"])? {
                        Ok(value) => Self::Words(value),
                        Err(value) => Self::Other { key, value },
                    }
                }
                _ => {
                    f.undocumented("key", &key, &["word", "words"]);
                    Self::Other {
                        key,
                        value: f.take_raw(&["value"])?,
                    }
                }
            },
        )
    }
}

impl rt::WriteJson for Pick {
    fn write(&self, w: &mut rt::Writer) {
        let mut o = w.object();
        rt::WriteMembers::write_members(self, &mut o);
        o.end();
    }
}

impl rt::WriteMembers for Pick {
    fn write_members<S: rt::MemberSink>(&self, o: &mut S) {
        match self {
            Self::Word(value) => {
                o.required("key", "word");
                o.required("value", value);
            }
            Self::Words(value) => {
                o.required("key", "words");
                o.required("value", value);
            }
            Self::Other { key, value } => {
                o.required("key", key);
                o.member("value", value);
            }
        }
    }
}

/// Sent as a list in `parameters`: each member is an entry with its name in `key` and its value in `value`.
///
/// | member | marks |
/// | --- | --- |
/// | `kind` | required; always `"order"` |
/// | `state` | optional |
/// | `more` | optional; its value is in `structured` |
/// | `group` | present if any of its members is present; members of [`Group`](super::types::Group) |
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Order {
    /// Optional.
    pub state: Option<State>,
    /// Optional.
    pub more: Option<Group>,
    /// Present if any of its members is present; its members are among those of the object: `mark` and `label`.
    pub group: Option<Group>,
    /// Undocumented members, and nulls where a value is documented: kept when read, sent back when written.
    pub extra: rt::Extra,
    /// Undocumented members beside the list of entries.
    pub siblings: rt::Extra,
}

impl Order {
    /// Creates an empty value.
    pub fn new() -> Self {
        <Self as ::core::default::Default>::default()
    }
    /// Optional.
    #[must_use]
    pub fn state(mut self, state: State) -> Self {
        self.state = Some(state);
        self
    }
    /// Optional.
    #[must_use]
    pub fn more(mut self, more: Group) -> Self {
        self.more = Some(more);
        self
    }
    /// Present if any of its members is present; its members are among those of the object: `mark` and `label`.
    #[must_use]
    pub fn group(mut self, group: Group) -> Self {
        self.group = Some(group);
        self
    }
    /// Adds an undocumented entry.
    #[must_use]
    pub fn entry(
        mut self,
        key: &str,
        value: &(impl rt::WriteJson + ?::core::marker::Sized),
    ) -> Self {
        self.extra.insert_pair("key", key, "value", value);
        self
    }
}

impl rt::ReadJson for Order {
    fn read(r: &mut rt::Reader<'_>) -> Result<Self, rt::DecodeError> {
        let (mut fields, siblings) = rt::Fields::pairs(
            r,
            "parameters",
            "key",
            &["value", "structured"],
        )?;
        let f = &mut fields;
        let mut value = Self {
            state: f.take(&["state"])?,
            more: f.take_slot(&["more"], "structured")?,
            group: if f.has_any(&["mark", "label"]) {
                Some(rt::ReadMembers::read_members(f)?)
            } else {
                None
            },
            extra: rt::Extra::new(),
            siblings,
        };
        f.take_required_constant(&["kind"], "\"order\"")?;
        value.extra = fields.rest();
        Ok(value)
    }
}

impl rt::WriteJson for Order {
    fn write(&self, w: &mut rt::Writer) {
        use rt::MemberSink as _;
        let mut o = w
            .pairs("parameters", "key", "value")
            .with_extra(&self.extra, &self.siblings);
        o.constant("kind", "\"order\"");
        o.member("state", &self.state);
        o.slot("more", "structured", &self.more);
        if let Some(group) = &self.group {
            rt::WriteMembers::write_members(group, &mut o);
        }
        o.end();
    }
}

/// The member `type` tells which type it is.
///
/// Rules:
///
/// - `dot`: `this.type == 'dot'`. Always checked.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Shape {
    /// `type` is `dot`.
    Dot(Dot),
    /// `type` is `tree`.
    Tree(Tree),
    /// An undocumented tag.
    Undocumented {
        /// The tag, if there is one.
        tag: Option<String>,
        /// The whole value.
        json: rt::Json,
    },
}

impl From<Dot> for Shape {
    fn from(value: Dot) -> Self {
        Self::Dot(value)
    }
}

impl From<Tree> for Shape {
    fn from(value: Tree) -> Self {
        Self::Tree(value)
    }
}

impl rt::ReadJson for Shape {
    fn read(r: &mut rt::Reader<'_>) -> Result<Self, rt::DecodeError> {
        let tag = if r.peek()? == rt::Kind::Object { r.tag(&["type"])? } else { None };
        match tag.as_deref() {
            Some("dot") => {
                let mut value: Dot = r.variant("type")?;
                value.extra.forget("type", "\"dot\"");
                Ok(Self::Dot(value))
            }
            Some("tree") => {
                let mut value: Tree = r.variant("type")?;
                value.extra.forget("type", "\"tree\"");
                Ok(Self::Tree(value))
            }
            _ => {
                let json = r.other_tag("type", &["dot", "tree"], tag.as_deref())?;
                Ok(Self::Undocumented { tag, json })
            }
        }
    }
}

impl rt::WriteJson for Shape {
    fn write(&self, w: &mut rt::Writer) {
        match self {
            Self::Dot(value) => {
                let mut o = w.object().with_extra(&value.extra);
                o.constant("type", "\"dot\"");
                rt::WriteMembers::write_members(value, &mut o);
                o.end();
            }
            Self::Tree(value) => {
                let mut o = w.object().with_extra(&value.extra);
                o.constant("type", "\"tree\"");
                rt::WriteMembers::write_members(value, &mut o);
                o.end();
            }
            Self::Undocumented { json, .. } => w.raw(json),
        }
    }
}

/// An object.
///
/// | member | marks |
/// | --- | --- |
/// | `at` | required; at least 2 characters |
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Dot {
    /// Required; at least 2 characters.
    pub at: String,
    /// Undocumented members, and nulls where a value is documented: kept when read, sent back when written.
    ///
    /// It also remembers texts that an answer has in another form or length than documented: they are not refused
    /// where the value sends them back in the same member.
    pub extra: rt::Extra,
}

impl Dot {
    /// Creates a value from its required fields.
    pub fn new(at: impl Into<String>) -> Self {
        Self {
            at: at.into(),
            extra: Default::default(),
        }
    }
    /// Sets an undocumented member.
    #[must_use]
    pub fn member(mut self, name: &str, value: impl Into<rt::Json>) -> Self {
        self.extra.insert(name, value);
        self
    }
}

impl rt::ReadJson for Dot {
    fn read(r: &mut rt::Reader<'_>) -> Result<Self, rt::DecodeError> {
        let mut fields = r.fields()?;
        let mut value: Self = rt::ReadMembers::read_members(&mut fields)?;
        value.extra = fields.rest();
        value.extra.remember(rt::CameTexts::of(r, &value));
        Ok(value)
    }
}

impl rt::ReadMembers for Dot {
    fn read_members(f: &mut rt::Fields<'_>) -> Result<Self, rt::DecodeError> {
        Ok(Self {
            at: f.take_required(&["at"])?,
            extra: Default::default(),
        })
    }
}

impl rt::WriteJson for Dot {
    fn write(&self, w: &mut rt::Writer) {
        let mut o = w.object().with_extra(&self.extra);
        rt::WriteMembers::write_members(self, &mut o);
        o.end();
    }
}

impl rt::WriteMembers for Dot {
    fn write_members<S: rt::MemberSink>(&self, o: &mut S) {
        o.required("at", &self.at);
    }
}

/// An object.
///
/// | member | marks |
/// | --- | --- |
/// | `shapes` | required; at most 2 items |
/// | `inner` | optional |
/// | `either` | optional; at least 2 characters |
/// | `named` | optional; at most 2 members |
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Tree {
    /// Required; at most 2 items.
    pub shapes: Vec<Shape>,
    /// Optional.
    pub inner: Option<Box<Tree>>,
    /// Optional; at least 2 characters.
    pub either: Option<Box<Either>>,
    /// Optional; at most 2 members.
    pub named: Option<rt::Map<Shape>>,
    /// Undocumented members, and nulls where a value is documented: kept when read, sent back when written.
    ///
    /// It also remembers texts that an answer has in another form or length than documented: they are not refused
    /// where the value sends them back in the same member.
    pub extra: rt::Extra,
}

impl Tree {
    /// Creates a value from its required fields.
    pub fn new(shapes: impl Into<Vec<Shape>>) -> Self {
        Self {
            shapes: shapes.into(),
            inner: Default::default(),
            either: Default::default(),
            named: Default::default(),
            extra: Default::default(),
        }
    }
    /// Optional.
    #[must_use]
    pub fn inner(mut self, inner: Tree) -> Self {
        self.inner = Some(Box::new(inner));
        self
    }
    /// Optional; at least 2 characters.
    #[must_use]
    pub fn either(mut self, either: impl Into<Either>) -> Self {
        self.either = Some(Box::new(either.into()));
        self
    }
    /// Optional; at most 2 members.
    #[must_use]
    pub fn named(mut self, named: impl Into<rt::Map<Shape>>) -> Self {
        self.named = Some(named.into());
        self
    }
    /// Sets an undocumented member.
    #[must_use]
    pub fn member(mut self, name: &str, value: impl Into<rt::Json>) -> Self {
        self.extra.insert(name, value);
        self
    }
}

impl rt::ReadJson for Tree {
    fn read(r: &mut rt::Reader<'_>) -> Result<Self, rt::DecodeError> {
        let mut fields = r.fields()?;
        let mut value: Self = rt::ReadMembers::read_members(&mut fields)?;
        value.extra = fields.rest();
        value.extra.remember(rt::CameTexts::of(r, &value));
        Ok(value)
    }
}

impl rt::ReadMembers for Tree {
    fn read_members(f: &mut rt::Fields<'_>) -> Result<Self, rt::DecodeError> {
        Ok(Self {
            shapes: f.take_required(&["shapes"])?,
            inner: f.take(&["inner"])?,
            either: f.take(&["either"])?,
            named: f.take(&["named"])?,
            extra: Default::default(),
        })
    }
}

impl rt::WriteJson for Tree {
    fn write(&self, w: &mut rt::Writer) {
        let mut o = w.object().with_extra(&self.extra);
        rt::WriteMembers::write_members(self, &mut o);
        o.end();
    }
}

impl rt::WriteMembers for Tree {
    fn write_members<S: rt::MemberSink>(&self, o: &mut S) {
        o.required("shapes", &self.shapes);
        o.member("inner", &self.inner);
        o.member("either", &self.either);
        o.member("named", &self.named);
    }
}

rt::listed! {
    impl Tree with extra {
        get_inner() -> &Tree = inner.as_deref(), "inner";
        get_either() -> &Either = either.as_deref(), "either";
        get_named() -> &rt::Map<Shape> = named.as_ref(), "named";
    }
}

/// The JSON kind of the value tells which type it is.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Either {
    /// A string.
    String(String),
    /// A number.
    Integer(rt::Integer),
    /// An array.
    List(Vec<String>),
    /// An object.
    Tree(Box<Tree>),
    /// An undocumented value.
    Undocumented(rt::Json),
}

impl From<String> for Either {
    fn from(value: String) -> Self {
        Self::String(value)
    }
}

impl From<&str> for Either {
    fn from(value: &str) -> Self {
        Self::String(value.into())
    }
}

impl From<rt::Integer> for Either {
    fn from(value: rt::Integer) -> Self {
        Self::Integer(value)
    }
}

impl From<i32> for Either {
    fn from(value: i32) -> Self {
        Self::Integer(value.into())
    }
}

impl From<i64> for Either {
    fn from(value: i64) -> Self {
        Self::Integer(value.into())
    }
}

impl From<u32> for Either {
    fn from(value: u32) -> Self {
        Self::Integer(value.into())
    }
}

impl From<u64> for Either {
    fn from(value: u64) -> Self {
        Self::Integer(value.into())
    }
}

impl From<Vec<String>> for Either {
    fn from(value: Vec<String>) -> Self {
        Self::List(value)
    }
}

impl rt::ReadJson for Either {
    fn read(r: &mut rt::Reader<'_>) -> Result<Self, rt::DecodeError> {
        match r.peek()? {
            rt::Kind::String => rt::ReadJson::read(r).map(Self::String),
            rt::Kind::Number => {
                Ok(r.either()?.map_or_else(Self::Undocumented, Self::Integer))
            }
            rt::Kind::Array => rt::ReadJson::read(r).map(Self::List),
            rt::Kind::Object => rt::ReadJson::read(r).map(Self::Tree),
            _ => {
                r.other_kind(
                        &[
                            rt::Kind::String,
                            rt::Kind::Number,
                            rt::Kind::Array,
                            rt::Kind::Object,
                        ],
                    )
                    .map(Self::Undocumented)
            }
        }
    }
}

impl rt::WriteJson for Either {
    fn write(&self, w: &mut rt::Writer) {
        match self {
            Self::String(value) => rt::WriteJson::write(value, w),
            Self::Integer(value) => rt::WriteJson::write(value, w),
            Self::List(value) => rt::WriteJson::write(value, w),
            Self::Tree(value) => rt::WriteJson::write(value, w),
            Self::Undocumented(json) => w.raw(json),
        }
    }
}

/// The JSON kind of the value tells which type it is.
#[derive(Clone, Debug, Eq, Hash, PartialEq)]
#[non_exhaustive]
pub enum Ref {
    /// A string.
    Uuid(rt::Uuid),
    /// A number.
    Integer(rt::Integer),
    /// An undocumented value.
    Undocumented(rt::Json),
}

impl From<rt::Uuid> for Ref {
    fn from(value: rt::Uuid) -> Self {
        Self::Uuid(value)
    }
}

impl From<rt::PlainUuid> for Ref {
    fn from(value: rt::PlainUuid) -> Self {
        Self::Uuid(value.into())
    }
}

impl From<rt::Integer> for Ref {
    fn from(value: rt::Integer) -> Self {
        Self::Integer(value)
    }
}

impl From<i32> for Ref {
    fn from(value: i32) -> Self {
        Self::Integer(value.into())
    }
}

impl From<i64> for Ref {
    fn from(value: i64) -> Self {
        Self::Integer(value.into())
    }
}

impl From<u32> for Ref {
    fn from(value: u32) -> Self {
        Self::Integer(value.into())
    }
}

impl From<u64> for Ref {
    fn from(value: u64) -> Self {
        Self::Integer(value.into())
    }
}

impl rt::ReadJson for Ref {
    fn read(r: &mut rt::Reader<'_>) -> Result<Self, rt::DecodeError> {
        match r.peek()? {
            rt::Kind::String => {
                Ok(r.either()?.map_or_else(Self::Undocumented, Self::Uuid))
            }
            rt::Kind::Number => {
                Ok(r.either()?.map_or_else(Self::Undocumented, Self::Integer))
            }
            _ => {
                r.other_kind(&[rt::Kind::String, rt::Kind::Number])
                    .map(Self::Undocumented)
            }
        }
    }
}

impl rt::WriteJson for Ref {
    fn write(&self, w: &mut rt::Writer) {
        match self {
            Self::Uuid(value) => rt::WriteJson::write(value, w),
            Self::Integer(value) => rt::WriteJson::write(value, w),
            Self::Undocumented(json) => w.raw(json),
        }
    }
}

impl rt::Parameter for Ref {
    fn append(&self, out: &mut String) {
        match self {
            Self::Uuid(value) => rt::Parameter::append(value, out),
            Self::Integer(value) => rt::Parameter::append(value, out),
            Self::Undocumented(json) => out.push_str(json.as_str()),
        }
    }
}

/// An object.
///
/// | member | marks |
/// | --- | --- |
/// | `id` | required |
/// | `ref` | not documented as required |
/// | `count` | not documented as required; at least 0.5 |
/// | `name` | required; may be null |
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Line {
    /// Required.
    pub id: String,
    /// Not documented as required.
    pub r#ref: Option<Ref>,
    /// Not documented as required; at least 0.5.
    pub count: Option<rt::Integer>,
    /// Required; may be null.
    pub name: Option<String>,
    /// Undocumented members, and nulls where a value is documented: kept when read, sent back when written.
    pub extra: rt::Extra,
}

impl Line {
    /// Creates a value from its required fields.
    pub fn new(id: impl Into<String>, name: Option<String>) -> Self {
        Self {
            id: id.into(),
            r#ref: Default::default(),
            count: Default::default(),
            name,
            extra: Default::default(),
        }
    }
    /// Not documented as required.
    #[must_use]
    pub fn r#ref(mut self, r#ref: impl Into<Ref>) -> Self {
        self.r#ref = Some(r#ref.into());
        self
    }
    /// Not documented as required; at least 0.5.
    #[must_use]
    pub fn count(mut self, count: impl Into<rt::Integer>) -> Self {
        self.count = Some(count.into());
        self
    }
    /// Sets an undocumented member.
    #[must_use]
    pub fn member(mut self, name: &str, value: impl Into<rt::Json>) -> Self {
        self.extra.insert(name, value);
        self
    }
}

impl rt::ReadJson for Line {
    fn read(r: &mut rt::Reader<'_>) -> Result<Self, rt::DecodeError> {
        let mut object = r.object()?;
        let mut id = None;
        let mut r#ref = None;
        let mut count = None;
        let mut name = None;
        while let Some(index) = object.next(r, &["id", "ref", "count", "name"])? {
            match index {
                0 => object.member(r, &mut id)?,
                1 => object.member(r, &mut r#ref)?,
                2 => object.member(r, &mut count)?,
                _ => object.nullable(r, &mut name)?,
            }
        }
        Ok(Self {
            id: object.required(id, "id")?,
            r#ref,
            count,
            name: object.required(name, "name")?,
            extra: object.into_extra(),
        })
    }
}

impl rt::WriteJson for Line {
    fn write(&self, w: &mut rt::Writer) {
        let mut o = w.object().with_extra(&self.extra);
        o.required("id", &self.id);
        o.member("ref", &self.r#ref);
        o.member("count", &self.count);
        o.required("name", &self.name);
        o.end();
    }
}

rt::listed! {
    impl Line with extra {
        get_ref() -> &Ref = r#ref.as_ref(), "ref";
        get_count() -> &rt::Integer = count.as_ref(), "count";
    }
}

/// An object.
///
/// | member | marks |
/// | --- | --- |
/// | `own` | required |
/// | `pick` | required; members of [`Pick`](super::types::Pick) |
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Picked {
    /// Required.
    pub own: String,
    /// Required; its members are among those of the object: `key`.
    pub pick: Pick,
    /// Undocumented members, and nulls where a value is documented: kept when read, sent back when written.
    ///
    /// It also remembers texts that an answer has in another form or length than documented: they are not refused
    /// where the value sends them back in the same member.
    pub extra: rt::Extra,
}

impl Picked {
    /// Creates a value from its required fields.
    pub fn new(own: impl Into<String>, pick: Pick) -> Self {
        Self {
            own: own.into(),
            pick,
            extra: Default::default(),
        }
    }
    /// Sets an undocumented member.
    #[must_use]
    pub fn member(mut self, name: &str, value: impl Into<rt::Json>) -> Self {
        self.extra.insert(name, value);
        self
    }
}

impl rt::ReadJson for Picked {
    fn read(r: &mut rt::Reader<'_>) -> Result<Self, rt::DecodeError> {
        let mut fields = r.fields()?;
        let f = &mut fields;
        let mut value = Self {
            own: f.take_required(&["own"])?,
            pick: rt::ReadMembers::read_members(f)?,
            extra: fields.rest(),
        };
        value.extra.remember(rt::CameTexts::of(r, &value));
        Ok(value)
    }
}

impl rt::WriteJson for Picked {
    fn write(&self, w: &mut rt::Writer) {
        let mut o = w.object().with_extra(&self.extra);
        o.required("own", &self.own);
        rt::WriteMembers::write_members(&self.pick, &mut o);
        o.end();
    }
}

/// An object.
///
/// | member | marks |
/// | --- | --- |
/// | `begins` | optional; text that matches `^https://` |
/// | `ends` | optional; text that matches `\.example$` |
/// | `is` | optional; text that matches `^yes$` |
/// | `made` | optional; text that matches `^[A-Z]{2}$` |
/// | `words` | optional; text that matches `^\w+ \w+$` |
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Patterns {
    /// Optional; text that matches `^https://`.
    pub begins: Option<String>,
    /// Optional; text that matches `\.example$`.
    pub ends: Option<String>,
    /// Optional; text that matches `^yes$`.
    pub is: Option<String>,
    /// Optional; text that matches `^[A-Z]{2}$`.
    pub made: Option<String>,
    /// Optional; text that matches `^\w+ \w+$`.
    pub words: Option<String>,
    /// Undocumented members, and nulls where a value is documented: kept when read, sent back when written.
    ///
    /// It also remembers texts that an answer has in another form or length than documented: they are not refused
    /// where the value sends them back in the same member.
    pub extra: rt::Extra,
}

impl Patterns {
    /// Creates an empty value.
    pub fn new() -> Self {
        <Self as ::core::default::Default>::default()
    }
    /// Optional; text that matches `^https://`.
    #[must_use]
    pub fn begins(mut self, begins: impl Into<String>) -> Self {
        self.begins = Some(begins.into());
        self
    }
    /// Optional; text that matches `\.example$`.
    #[must_use]
    pub fn ends(mut self, ends: impl Into<String>) -> Self {
        self.ends = Some(ends.into());
        self
    }
    /// Optional; text that matches `^yes$`.
    #[must_use]
    pub fn is(mut self, is: impl Into<String>) -> Self {
        self.is = Some(is.into());
        self
    }
    /// Optional; text that matches `^[A-Z]{2}$`.
    #[must_use]
    pub fn made(mut self, made: impl Into<String>) -> Self {
        self.made = Some(made.into());
        self
    }
    /// Optional; text that matches `^\w+ \w+$`.
    #[must_use]
    pub fn words(mut self, words: impl Into<String>) -> Self {
        self.words = Some(words.into());
        self
    }
    /// Sets an undocumented member.
    #[must_use]
    pub fn member(mut self, name: &str, value: impl Into<rt::Json>) -> Self {
        self.extra.insert(name, value);
        self
    }
}

impl rt::ReadJson for Patterns {
    fn read(r: &mut rt::Reader<'_>) -> Result<Self, rt::DecodeError> {
        let mut object = r.object()?;
        let mut value = Self {
            begins: None,
            ends: None,
            is: None,
            made: None,
            words: None,
            extra: rt::Extra::new(),
        };
        while let Some(index) = object
            .next(r, &["begins", "ends", "is", "made", "words"])?
        {
            match index {
                0 => object.member(r, &mut value.begins)?,
                1 => object.member(r, &mut value.ends)?,
                2 => object.member(r, &mut value.is)?,
                3 => object.member(r, &mut value.made)?,
                _ => object.member(r, &mut value.words)?,
            }
        }
        value.extra = object.into_extra();
        value.extra.remember(rt::CameTexts::of(r, &value));
        Ok(value)
    }
}

impl rt::WriteJson for Patterns {
    fn write(&self, w: &mut rt::Writer) {
        let mut o = w.object().with_extra(&self.extra);
        o.member("begins", &self.begins);
        o.member("ends", &self.ends);
        o.member("is", &self.is);
        o.member("made", &self.made);
        o.member("words", &self.words);
        o.end();
    }
}

rt::listed! {
    impl Patterns with extra {
        get_begins() -> &str = begins.as_deref(), "begins";
        get_ends() -> &str = ends.as_deref(), "ends";
        get_is() -> &str = is.as_deref(), "is";
        get_made() -> &str = made.as_deref(), "made";
        get_words() -> &str = words.as_deref(), "words";
    }
}

/// An object.
///
/// | member | marks |
/// | --- | --- |
/// | `own` | optional |
/// | `group` | present if any of its members is present; members of [`Group`](super::types::Group) |
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Grouped {
    /// Optional.
    pub own: Option<String>,
    /// Present if any of its members is present; its members are among those of the object: `mark` and `label`.
    pub group: Option<Group>,
    /// Undocumented members, and nulls where a value is documented: kept when read, sent back when written.
    ///
    /// It also remembers texts that an answer has in another form or length than documented: they are not refused
    /// where the value sends them back in the same member.
    pub extra: rt::Extra,
}

impl Grouped {
    /// Creates an empty value.
    pub fn new() -> Self {
        <Self as ::core::default::Default>::default()
    }
    /// Optional.
    #[must_use]
    pub fn own(mut self, own: impl Into<String>) -> Self {
        self.own = Some(own.into());
        self
    }
    /// Present if any of its members is present; its members are among those of the object: `mark` and `label`.
    #[must_use]
    pub fn group(mut self, group: Group) -> Self {
        self.group = Some(group);
        self
    }
    /// Sets an undocumented member.
    #[must_use]
    pub fn member(mut self, name: &str, value: impl Into<rt::Json>) -> Self {
        self.extra.insert(name, value);
        self
    }
}

impl rt::ReadJson for Grouped {
    fn read(r: &mut rt::Reader<'_>) -> Result<Self, rt::DecodeError> {
        let mut fields = r.fields()?;
        let f = &mut fields;
        let mut value = Self {
            own: f.take(&["own"])?,
            group: if f.has_any(&["mark", "label"]) {
                Some(rt::ReadMembers::read_members(f)?)
            } else {
                None
            },
            extra: fields.rest(),
        };
        value.extra.remember(rt::CameTexts::of(r, &value));
        Ok(value)
    }
}

impl rt::WriteJson for Grouped {
    fn write(&self, w: &mut rt::Writer) {
        let mut o = w.object().with_extra(&self.extra);
        o.member("own", &self.own);
        if let Some(group) = &self.group {
            rt::WriteMembers::write_members(group, &mut o);
        }
        o.end();
    }
}

rt::listed! {
    impl Grouped with extra {
        get_own() -> &str = own.as_deref(), "own";
    }
}

/// An object.
///
/// | member | marks |
/// | --- | --- |
/// | `level` | not documented as required |
/// | `made` | optional |
/// | `link` | optional |
/// | `scale` | not documented as required |
/// | `fixed` | not documented as required |
/// | `shape` | optional |
/// | `patterns` | optional |
/// | `lines` | optional; at least 1 item; no two items with the same `id` |
/// | `names` | optional; no two items with the same `name` |
/// | `picked` | optional; no two items with the same `key` |
/// | `order` | optional; at least 1 member |
/// | `maybes` | optional |
/// | `words` | optional; no item twice |
/// | `text` | not documented as required |
/// | `note` | optional |
/// | `flag` | not documented as required |
/// | `counts` | not documented as required |
/// | `pick` | present if any of its members is present; members of [`Pick`](super::types::Pick) |
///
/// Rules:
///
/// - `conditional`: `(this.flag ? this.text : 'b') != 'c'`. Always checked.
/// - `joined`: `this.text + 'x' != 'ax' && this.text.matches('^[a-z]+$') && this.counts['a'] != 1`. Always checked.
/// - `keys`: `this.counts.all(k, k != 'x') && this.words.map(w, w + 'y').all(w, w != 'zy')`. Always checked.
/// - `level`: `this.level == 1 && this.fixed == null && this.text in [this.note, this.text + 'x', 'a']`. Always
///   checked.
/// - `listed`: `this.lines.filter(l, has(l.name)).map(l, l.id) != ['a'] && this.text in this.words`. Always
///   checked.
/// - `chosen`: `(this.flag ? this.words : ['a']).all(t, t != 'b') && this.maybes.all(m, m != 'a')`. Always checked.
/// - `nothing`: `[null].exists(x, x == this.note) && this.lines.exists_one(l, l.id == this.text)`. Always checked.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Everything {
    /// Not documented as required.
    pub level: Option<Level>,
    /// Optional.
    pub made: Option<rt::Timestamp>,
    /// Optional.
    pub link: Option<String>,
    /// Not documented as required.
    pub scale: Option<Scale>,
    /// Not documented as required.
    pub fixed: Option<Vec<Fixed>>,
    /// Optional.
    pub shape: Option<Shape>,
    /// Optional.
    pub patterns: Option<Patterns>,
    /// Optional; at least 1 item; no two items with the same `id`.
    pub lines: Option<Vec<Line>>,
    /// Optional; no two items with the same `name`.
    pub names: Option<Vec<Line>>,
    /// Optional; no two items with the same `key`.
    pub picked: Option<Vec<Picked>>,
    /// Optional; at least 1 member.
    pub order: Option<Grouped>,
    /// Optional.
    pub maybes: Option<Vec<Option<String>>>,
    /// Optional; no item twice.
    pub words: Option<Vec<String>>,
    /// Not documented as required.
    pub text: Option<String>,
    /// Optional.
    pub note: Option<String>,
    /// Not documented as required.
    pub flag: Option<bool>,
    /// Not documented as required.
    pub counts: Option<rt::Map<rt::Integer>>,
    /// Present if any of its members is present; its members are among those of the object: `key`.
    pub pick: Option<Pick>,
    /// Undocumented members, and nulls where a value is documented: kept when read, sent back when written.
    ///
    /// It also remembers texts that an answer has in another form or length than documented: they are not refused
    /// where the value sends them back in the same member.
    pub extra: rt::Extra,
}

impl Everything {
    /// Creates an empty value.
    pub fn new() -> Self {
        <Self as ::core::default::Default>::default()
    }
    /// Not documented as required.
    #[must_use]
    pub fn level(mut self, level: Level) -> Self {
        self.level = Some(level);
        self
    }
    /// Optional.
    #[must_use]
    pub fn made(mut self, made: impl Into<rt::Timestamp>) -> Self {
        self.made = Some(made.into());
        self
    }
    /// Optional.
    #[must_use]
    pub fn link(mut self, link: impl Into<String>) -> Self {
        self.link = Some(link.into());
        self
    }
    /// Not documented as required.
    #[must_use]
    pub fn scale(mut self, scale: Scale) -> Self {
        self.scale = Some(scale);
        self
    }
    /// Not documented as required.
    #[must_use]
    pub fn fixed(mut self, fixed: impl Into<Vec<Fixed>>) -> Self {
        self.fixed = Some(fixed.into());
        self
    }
    /// Optional.
    #[must_use]
    pub fn shape(mut self, shape: Shape) -> Self {
        self.shape = Some(shape);
        self
    }
    /// Optional.
    #[must_use]
    pub fn patterns(mut self, patterns: Patterns) -> Self {
        self.patterns = Some(patterns);
        self
    }
    /// Optional; at least 1 item; no two items with the same `id`.
    #[must_use]
    pub fn lines(mut self, lines: impl Into<Vec<Line>>) -> Self {
        self.lines = Some(lines.into());
        self
    }
    /// Optional; no two items with the same `name`.
    #[must_use]
    pub fn names(mut self, names: impl Into<Vec<Line>>) -> Self {
        self.names = Some(names.into());
        self
    }
    /// Optional; no two items with the same `key`.
    #[must_use]
    pub fn picked(mut self, picked: impl Into<Vec<Picked>>) -> Self {
        self.picked = Some(picked.into());
        self
    }
    /// Optional; at least 1 member.
    #[must_use]
    pub fn order(mut self, order: Grouped) -> Self {
        self.order = Some(order);
        self
    }
    /// Optional.
    #[must_use]
    pub fn maybes(mut self, maybes: impl Into<Vec<Option<String>>>) -> Self {
        self.maybes = Some(maybes.into());
        self
    }
    /// Optional; no item twice.
    #[must_use]
    pub fn words(mut self, words: impl Into<Vec<String>>) -> Self {
        self.words = Some(words.into());
        self
    }
    /// Not documented as required.
    #[must_use]
    pub fn text(mut self, text: impl Into<String>) -> Self {
        self.text = Some(text.into());
        self
    }
    /// Optional.
    #[must_use]
    pub fn note(mut self, note: impl Into<String>) -> Self {
        self.note = Some(note.into());
        self
    }
    /// Not documented as required.
    #[must_use]
    pub fn flag(mut self, flag: bool) -> Self {
        self.flag = Some(flag);
        self
    }
    /// Not documented as required.
    #[must_use]
    pub fn counts(mut self, counts: impl Into<rt::Map<rt::Integer>>) -> Self {
        self.counts = Some(counts.into());
        self
    }
    /// Present if any of its members is present; its members are among those of the object: `key`.
    #[must_use]
    pub fn pick(mut self, pick: Pick) -> Self {
        self.pick = Some(pick);
        self
    }
    /// Sets an undocumented member.
    #[must_use]
    pub fn member(mut self, name: &str, value: impl Into<rt::Json>) -> Self {
        self.extra.insert(name, value);
        self
    }
}

impl rt::ReadJson for Everything {
    fn read(r: &mut rt::Reader<'_>) -> Result<Self, rt::DecodeError> {
        let mut fields = r.fields()?;
        let f = &mut fields;
        let mut value = Self {
            level: f.take(&["level"])?,
            made: f.take(&["made"])?,
            link: f.take(&["link"])?,
            scale: f.take(&["scale"])?,
            fixed: f.take(&["fixed"])?,
            shape: f.take(&["shape"])?,
            patterns: f.take(&["patterns"])?,
            lines: f.take(&["lines"])?,
            names: f.take(&["names"])?,
            picked: f.take(&["picked"])?,
            order: f.take(&["order"])?,
            maybes: f.take(&["maybes"])?,
            words: f.take(&["words"])?,
            text: f.take(&["text"])?,
            note: f.take(&["note"])?,
            flag: f.take(&["flag"])?,
            counts: f.take(&["counts"])?,
            pick: if f.has_key(&["key"], "value") {
                Some(rt::ReadMembers::read_members(f)?)
            } else {
                None
            },
            extra: fields.rest(),
        };
        value.extra.remember(rt::CameTexts::of(r, &value));
        Ok(value)
    }
}

impl rt::WriteJson for Everything {
    fn write(&self, w: &mut rt::Writer) {
        let mut o = w.object().with_extra(&self.extra);
        o.member("level", &self.level);
        o.member("made", &self.made);
        o.member("link", &self.link);
        o.member("scale", &self.scale);
        o.member("fixed", &self.fixed);
        o.member("shape", &self.shape);
        o.member("patterns", &self.patterns);
        o.member("lines", &self.lines);
        o.member("names", &self.names);
        o.member("picked", &self.picked);
        o.member("order", &self.order);
        o.member("maybes", &self.maybes);
        o.member("words", &self.words);
        o.member("text", &self.text);
        o.member("note", &self.note);
        o.member("flag", &self.flag);
        o.member("counts", &self.counts);
        if let Some(group) = &self.pick {
            rt::WriteMembers::write_members(group, &mut o);
        }
        o.end();
    }
}

rt::listed! {
    impl Everything with extra {
        get_level() -> &Level = level.as_ref(), "level";
        get_made() -> &rt::Timestamp = made.as_ref(), "made";
        get_link() -> &str = link.as_deref(), "link";
        get_scale() -> &Scale = scale.as_ref(), "scale";
        get_fixed() -> &[Fixed] = fixed.as_deref(), "fixed";
        get_shape() -> &Shape = shape.as_ref(), "shape";
        get_patterns() -> &Patterns = patterns.as_ref(), "patterns";
        get_lines() -> &[Line] = lines.as_deref(), "lines";
        get_names() -> &[Line] = names.as_deref(), "names";
        get_picked() -> &[Picked] = picked.as_deref(), "picked";
        get_order() -> &Grouped = order.as_ref(), "order";
        get_maybes() -> &[Option<String>] = maybes.as_deref(), "maybes";
        get_words() -> &[String] = words.as_deref(), "words";
        get_text() -> &str = text.as_deref(), "text";
        get_note() -> &str = note.as_deref(), "note";
        get_flag() -> bool = flag, "flag";
        get_counts() -> &rt::Map<rt::Integer> = counts.as_ref(), "counts";
    }
}

rt::serde_impls!(
    Level,
    Scale,
    State,
    Fixed,
    Group,
    Pick,
    Order,
    Shape,
    Dot,
    Tree,
    Either,
    Ref,
    Line,
    Picked,
    Patterns,
    Grouped,
    Everything,
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

impl rt::Validate for super::types::Level {
    type Context = ();
}

impl rt::Validate for super::types::Scale {
    type Context = ();
    fn check(&self, _: &(), at: &rt::Path<'_>, out: &mut rt::Violations) {
        if !matches!(self.as_i64(), 1 | 2) {
            out.broken_by(
                at,
                &rt::Rule {
                    id: "Scale.enum",
                    keyword: "enum",
                    sentence: "one of 1, 2",
                    source: "Made up, section “Made up”",
                    evidence: rt::Evidence::Contradicted,
                },
                &rt::constraint::found::Number(&self.as_i64()),
            );
        }
    }
}

impl rt::Validate for super::types::State {
    type Context = ();
}

impl rt::Validate for super::types::Fixed {
    type Context = ();
    fn check(&self, _: &(), at: &rt::Path<'_>, out: &mut rt::Violations) {
        if !rt::constraint::constant(&self.0, "null") {
            out.broken(
                at,
                &rt::Rule {
                    id: "Fixed.const",
                    keyword: "const",
                    sentence: "always `null`",
                    source: "Made up, section “Made up”",
                    evidence: rt::Evidence::Stated,
                },
            );
        }
    }
}

impl rt::Validate for super::types::Group {
    type Context = ();
    fn check(&self, _: &(), at: &rt::Path<'_>, out: &mut rt::Violations) {
        let at = &at.object(&self.extra);
        if !rt::constraint::min_length(&self.mark, 1) {
            out.broken_text_by(
                &at.name("mark"),
                &rt::Rule {
                    id: "Group.mark.minLength",
                    keyword: "minLength",
                    sentence: "at least 1 character",
                    source: "Made up, section “Made up”",
                    evidence: rt::Evidence::Stated,
                },
                &self.mark,
                &rt::constraint::found::Length(&self.mark),
            );
        }
        if let Some(value) = &self.label {
            if !rt::constraint::max_length(value, 9) {
                out.broken_text_by(
                    &at.name("label"),
                    &rt::Rule {
                        id: "Group.label.maxLength",
                        keyword: "maxLength",
                        sentence: "at most 9 characters",
                        source: "Made up, section “Made up”",
                        evidence: rt::Evidence::Stated,
                    },
                    value,
                    &rt::constraint::found::Length(value),
                );
            }
        }
    }
}

impl rt::Validate for super::types::Pick {
    type Context = ();
    fn check(&self, _: &(), at: &rt::Path<'_>, out: &mut rt::Violations) {
        if let Self::Word(value) = self {
            if !rt::constraint::max_length(value, 9) {
                out.broken_text_by(
                    &at.name("value"),
                    &rt::Rule {
                        id: "Pick.word.maxLength",
                        keyword: "maxLength",
                        sentence: "at most 9 characters",
                        source: "Made up, section “Made up”",
                        evidence: rt::Evidence::Stated,
                    },
                    value,
                    &rt::constraint::found::Length(value),
                );
            }
        }
        if out.are_of_all() {
            let this = self;
            {
                let mut found = rt::rule::Compared::new();
                let holds = found
                    .named(true, true)
                    .equal(
                        Some(
                            match this {
                                super::types::Pick::Word(..) => "word",
                                super::types::Pick::Words(..) => "words",
                                super::types::Pick::Other { key, .. } => key.as_str(),
                            },
                        ),
                        Some("word"),
                    );
                if rt::rule::is_false(holds) {
                    out.broken_by(
                        at,
                        &rt::Rule {
                            id: "Pick.word",
                            keyword: "check",
                            sentence: "`this.key == 'word'`",
                            source: "Made up, section “Made up”",
                            evidence: rt::Evidence::Stated,
                        },
                        &found,
                    );
                }
            }
        }
    }
}

impl rt::Validate for super::types::Order {
    type Context = ();
    fn check(&self, context: &(), at: &rt::Path<'_>, out: &mut rt::Violations) {
        if !rt::constraint::constant_entry(
            &self.extra,
            &["kind"],
            "value",
            "\"order\"",
        ) {
            out.broken(
                &at.name("kind"),
                &rt::Rule {
                    id: "Order.kind.const",
                    keyword: "const",
                    sentence: "always `\"order\"`",
                    source: "Made up, section “Made up”",
                    evidence: rt::Evidence::Stated,
                },
            );
        }
        if let Some(value) = &self.more {
            rt::Validate::check(value, context, &at.name("more"), out);
        }
        if let Some(value) = &self.group {
            rt::Validate::check(value, context, at, out);
        }
    }
}

impl rt::Validate for super::types::Shape {
    type Context = ();
    fn check(&self, context: &(), at: &rt::Path<'_>, out: &mut rt::Violations) {
        match self {
            Self::Dot(value) => {
                rt::Validate::check(value, context, at, out);
            }
            Self::Tree(value) => {
                rt::Validate::check(value, context, at, out);
            }
            _ => {}
        }
        let this = self;
        {
            let mut found = rt::rule::Compared::new();
            let holds = found
                .named(true, true)
                .equal(
                    match this {
                        super::types::Shape::Dot(..) => Some("dot"),
                        super::types::Shape::Tree(..) => Some("tree"),
                        super::types::Shape::Undocumented { tag, .. } => tag.as_deref(),
                    },
                    Some("dot"),
                );
            if rt::rule::is_false(holds) {
                out.broken_by(
                    at,
                    &rt::Rule {
                        id: "Shape.dot",
                        keyword: "check",
                        sentence: "`this.type == 'dot'`",
                        source: "Made up, section “Made up”",
                        evidence: rt::Evidence::Stated,
                    },
                    &found,
                );
            }
        }
    }
}

impl rt::Validate for super::types::Dot {
    type Context = ();
    fn check(&self, _: &(), at: &rt::Path<'_>, out: &mut rt::Violations) {
        let at = &at.object(&self.extra);
        if !rt::constraint::min_length(&self.at, 2) {
            out.broken_text_by(
                &at.name("at"),
                &rt::Rule {
                    id: "Dot.at.minLength",
                    keyword: "minLength",
                    sentence: "at least 2 characters",
                    source: "Made up, section “Made up”",
                    evidence: rt::Evidence::Stated,
                },
                &self.at,
                &rt::constraint::found::Length(&self.at),
            );
        }
    }
}

impl rt::Validate for super::types::Tree {
    type Context = ();
    fn check(&self, context: &(), at: &rt::Path<'_>, out: &mut rt::Violations) {
        let at = &at.object(&self.extra);
        if let Some(value) = &self.either {
            if let super::types::Either::String(value) = &(**value) {
                if !rt::constraint::min_length(value, 2) {
                    out.broken_text_by(
                        &at.name("either"),
                        &rt::Rule {
                            id: "Tree.either.minLength",
                            keyword: "minLength",
                            sentence: "at least 2 characters",
                            source: "Made up, section “Made up”",
                            evidence: rt::Evidence::Stated,
                        },
                        value,
                        &rt::constraint::found::Length(value),
                    );
                }
            }
        }
        if out.are_of_all() {
            if !rt::constraint::max_items(self.shapes.len(), 2) {
                out.broken_by(
                    &at.name("shapes"),
                    &rt::Rule {
                        id: "Tree.shapes.maxItems",
                        keyword: "maxItems",
                        sentence: "at most 2 items",
                        source: "Made up, section “Made up”",
                        evidence: rt::Evidence::Stated,
                    },
                    &rt::constraint::found::Items(self.shapes.len()),
                );
            }
            for (index, item) in self.shapes.iter().enumerate() {
                rt::Validate::check(item, context, &at.name("shapes").index(index), out);
            }
            if let Some(value) = &self.inner {
                rt::Validate::check(value, context, &at.name("inner"), out);
            }
            if let Some(value) = &self.either {
                rt::Validate::check(value, context, &at.name("either"), out);
            }
            if let Some(value) = &self.named {
                if !rt::constraint::max_properties(value.len(), 2) {
                    out.broken_by(
                        &at.name("named"),
                        &rt::Rule {
                            id: "Tree.named.maxProperties",
                            keyword: "maxProperties",
                            sentence: "at most 2 members",
                            source: "Made up, section “Made up”",
                            evidence: rt::Evidence::Stated,
                        },
                        &rt::constraint::found::Properties(value.len()),
                    );
                }
                for (key, item) in value.iter() {
                    rt::Validate::check(item, context, &at.name("named").key(key), out);
                }
            }
        }
    }
}

impl rt::Validate for super::types::Either {
    type Context = ();
    fn check(&self, context: &(), at: &rt::Path<'_>, out: &mut rt::Violations) {
        if let Self::Tree(value) = self {
            rt::Validate::check(value, context, at, out);
        }
    }
}

impl rt::Validate for super::types::Ref {
    type Context = ();
}

impl rt::Validate for super::types::Line {
    type Context = ();
    fn check(&self, _: &(), at: &rt::Path<'_>, out: &mut rt::Violations) {
        if let Some(value) = &self.count {
            if !rt::constraint::minimum(value, rt::constraint::Limit::Exact("0.5")) {
                out.broken_by(
                    &at.name("count"),
                    &rt::Rule {
                        id: "Line.count.minimum",
                        keyword: "minimum",
                        sentence: "at least 0.5",
                        source: "Made up, section “Made up”",
                        evidence: rt::Evidence::Stated,
                    },
                    &rt::constraint::found::Number(value),
                );
            }
        }
    }
}

impl rt::Validate for super::types::Picked {
    type Context = ();
    fn check(&self, context: &(), at: &rt::Path<'_>, out: &mut rt::Violations) {
        let at = &at.object(&self.extra);
        rt::Validate::check(&self.pick, context, at, out);
    }
}

impl rt::Validate for super::types::Patterns {
    type Context = ();
    fn check(&self, _: &(), at: &rt::Path<'_>, out: &mut rt::Violations) {
        let at = &at.object(&self.extra);
        if let Some(value) = &self.begins {
            if !value.starts_with("https://") {
                out.broken_text(
                    &at.name("begins"),
                    &rt::Rule {
                        id: "Patterns.begins.pattern",
                        keyword: "pattern",
                        sentence: "text that matches `^https://`",
                        source: "Made up, section “Made up”",
                        evidence: rt::Evidence::Stated,
                    },
                    value,
                );
            }
        }
        if let Some(value) = &self.ends {
            if !value.ends_with(".example") {
                out.broken_text(
                    &at.name("ends"),
                    &rt::Rule {
                        id: "Patterns.ends.pattern",
                        keyword: "pattern",
                        sentence: "text that matches `\\.example$`",
                        source: "Made up, section “Made up”",
                        evidence: rt::Evidence::Stated,
                    },
                    value,
                );
            }
        }
        if let Some(value) = &self.is {
            if value != "yes" {
                out.broken_text(
                    &at.name("is"),
                    &rt::Rule {
                        id: "Patterns.is.pattern",
                        keyword: "pattern",
                        sentence: "text that matches `^yes$`",
                        source: "Made up, section “Made up”",
                        evidence: rt::Evidence::Stated,
                    },
                    value,
                );
            }
        }
        if let Some(value) = &self.made {
            if value.len() != 2 || !value.bytes().all(|byte| byte.is_ascii_uppercase()) {
                out.broken_text(
                    &at.name("made"),
                    &rt::Rule {
                        id: "Patterns.made.pattern",
                        keyword: "pattern",
                        sentence: "text that matches `^[A-Z]{2}$`",
                        source: "Made up, section “Made up”",
                        evidence: rt::Evidence::Stated,
                    },
                    value,
                );
            }
        }
        if let Some(value) = &self.words {
            {
                static PATTERN: rt::constraint::Pattern = rt::constraint::Pattern::new(
                    "^[0-9A-Za-z_]+ [0-9A-Za-z_]+$",
                );
                if !PATTERN.matches(value) {
                    out.broken_text(
                        &at.name("words"),
                        &rt::Rule {
                            id: "Patterns.words.pattern",
                            keyword: "pattern",
                            sentence: "text that matches `^\\w+ \\w+$`",
                            source: "Made up, section “Made up”",
                            evidence: rt::Evidence::Stated,
                        },
                        value,
                    );
                }
            }
        }
    }
}

impl rt::Validate for super::types::Grouped {
    type Context = ();
    fn check(&self, context: &(), at: &rt::Path<'_>, out: &mut rt::Violations) {
        let at = &at.object(&self.extra);
        if let Some(value) = &self.group {
            rt::Validate::check(value, context, at, out);
        }
    }
}

impl rt::Validate for super::types::Everything {
    type Context = ();
    fn check(&self, context: &(), at: &rt::Path<'_>, out: &mut rt::Violations) {
        let at = &at.object(&self.extra);
        if let Some(value) = &self.link {
            if !rt::constraint::format::uri(value) {
                out.broken_text(
                    &at.name("link"),
                    &rt::Rule {
                        id: "Everything.link.format",
                        keyword: "format",
                        sentence: "a URI with its scheme",
                        source: "Made up, section “Made up”",
                        evidence: rt::Evidence::Stated,
                    },
                    value,
                );
            }
        }
        if let Some(value) = &self.pick {
            rt::Validate::check(value, context, at, out);
        }
        if out.are_of_all() {
            if let Some(value) = &self.made {
                if !rt::constraint::form::date_time(value, out) {
                    out.broken(
                        &at.name("made"),
                        &rt::Rule {
                            id: "Everything.made.format",
                            keyword: "format",
                            sentence: "a date with time and offset (RFC 3339)",
                            source: "Made up, section “Made up”",
                            evidence: rt::Evidence::Stated,
                        },
                    );
                }
            }
            if let Some(value) = &self.scale {
                rt::Validate::check(value, context, &at.name("scale"), out);
            }
            if let Some(value) = &self.fixed {
                for (index, item) in value.iter().enumerate() {
                    rt::Validate::check(
                        item,
                        context,
                        &at.name("fixed").index(index),
                        out,
                    );
                }
            }
            if let Some(value) = &self.shape {
                rt::Validate::check(value, context, &at.name("shape"), out);
            }
            if let Some(value) = &self.patterns {
                rt::Validate::check(value, context, &at.name("patterns"), out);
            }
            if let Some(value) = &self.lines {
                if !rt::constraint::min_items(value.len(), 1) {
                    out.broken_by(
                        &at.name("lines"),
                        &rt::Rule {
                            id: "Everything.lines.minItems",
                            keyword: "minItems",
                            sentence: "at least 1 item",
                            source: "Made up, section “Made up”",
                            evidence: rt::Evidence::Stated,
                        },
                        &rt::constraint::found::Items(value.len()),
                    );
                }
                if let Err(position) = rt::constraint::unique_by(
                    value,
                    |item| Some(&item.id),
                ) {
                    out.broken_by(
                        &at.name("lines"),
                        &rt::Rule {
                            id: "Everything.lines.uniqueBy",
                            keyword: "uniqueBy",
                            sentence: "no two items with the same `id`",
                            source: "Made up, section “Made up”",
                            evidence: rt::Evidence::Stated,
                        },
                        &rt::constraint::found::Repeats(position),
                    );
                }
                for (index, item) in value.iter().enumerate() {
                    rt::Validate::check(
                        item,
                        context,
                        &at.name("lines").index(index),
                        out,
                    );
                }
            }
            if let Some(value) = &self.names {
                if let Err(position) = rt::constraint::unique_by(
                    value,
                    |item| item.name.as_ref(),
                ) {
                    out.broken_by(
                        &at.name("names"),
                        &rt::Rule {
                            id: "Everything.names.uniqueBy",
                            keyword: "uniqueBy",
                            sentence: "no two items with the same `name`",
                            source: "Made up, section “Made up”",
                            evidence: rt::Evidence::Stated,
                        },
                        &rt::constraint::found::Repeats(position),
                    );
                }
                for (index, item) in value.iter().enumerate() {
                    rt::Validate::check(
                        item,
                        context,
                        &at.name("names").index(index),
                        out,
                    );
                }
            }
            if let Some(value) = &self.picked {
                if let Err(position) = rt::constraint::unique_by(
                    value,
                    |item| Some(
                        match &item.pick {
                            super::types::Pick::Word(..) => "word",
                            super::types::Pick::Words(..) => "words",
                            super::types::Pick::Other { key, .. } => key.as_str(),
                        },
                    ),
                ) {
                    out.broken_by(
                        &at.name("picked"),
                        &rt::Rule {
                            id: "Everything.picked.uniqueBy",
                            keyword: "uniqueBy",
                            sentence: "no two items with the same `key`",
                            source: "Made up, section “Made up”",
                            evidence: rt::Evidence::Stated,
                        },
                        &rt::constraint::found::Repeats(position),
                    );
                }
                for (index, item) in value.iter().enumerate() {
                    rt::Validate::check(
                        item,
                        context,
                        &at.name("picked").index(index),
                        out,
                    );
                }
            }
            if let Some(value) = &self.order {
                {
                    let count = usize::from(value.own.is_some())
                        + value
                            .group
                            .as_ref()
                            .map_or(0, |group| 1 + usize::from(group.label.is_some()))
                        + value.extra.len();
                    if !rt::constraint::min_properties(count, 1) {
                        out.broken_by(
                            &at.name("order"),
                            &rt::Rule {
                                id: "Everything.order.minProperties",
                                keyword: "minProperties",
                                sentence: "at least 1 member",
                                source: "Made up, section “Made up”",
                                evidence: rt::Evidence::Stated,
                            },
                            &rt::constraint::found::Properties(count),
                        );
                    }
                }
                rt::Validate::check(value, context, &at.name("order"), out);
            }
            if let Some(value) = &self.words {
                if let Err(position) = rt::constraint::unique_items(value) {
                    out.broken_by(
                        &at.name("words"),
                        &rt::Rule {
                            id: "Everything.words.uniqueItems",
                            keyword: "uniqueItems",
                            sentence: "no item twice",
                            source: "Made up, section “Made up”",
                            evidence: rt::Evidence::Stated,
                        },
                        &rt::constraint::found::Repeats(position),
                    );
                }
            }
            let this = self;
            {
                let mut found = rt::rule::Compared::new();
                let holds = found
                    .named(false, true)
                    .different(
                        rt::rule::choose(
                            rt::rule::member(this.flag.as_ref(), |it| Some(*it)),
                            || rt::rule::member(
                                this.text.as_ref(),
                                |it| Some(it.as_str()),
                            ),
                            || Some("b"),
                        ),
                        Some("c"),
                    );
                if rt::rule::is_false(holds) {
                    out.broken_by(
                        at,
                        &rt::Rule {
                            id: "Everything.conditional",
                            keyword: "check",
                            sentence: "`(this.flag ? this.text : 'b') != 'c'`",
                            source: "Made up, section “Made up”",
                            evidence: rt::Evidence::Stated,
                        },
                        &found,
                    );
                }
            }
            {
                let mut found = rt::rule::Compared::new();
                let holds = rt::rule::and(
                    rt::rule::and(
                        found
                            .named(false, true)
                            .different(
                                rt::rule::concat(
                                    rt::rule::member(
                                        this.text.as_ref(),
                                        |it| Some(it.as_str()),
                                    ),
                                    Some("x"),
                                ),
                                Some("ax"),
                            ),
                        || {
                            static PATTERN: rt::constraint::Pattern = rt::constraint::Pattern::new(
                                "^[a-z]+$",
                            );
                            rt::rule::matches(
                                rt::rule::member(
                                    this.text.as_ref(),
                                    |it| Some(it.as_str()),
                                ),
                                &PATTERN,
                            )
                        },
                    ),
                    || {
                        found
                            .different(
                                rt::rule::member(
                                    rt::rule::entry(this.counts.as_ref(), Some("a")),
                                    rt::rule::Number::of,
                                ),
                                Some(rt::rule::Number::whole(1)),
                            )
                    },
                );
                if rt::rule::is_false(holds) {
                    out.broken_by(
                        at,
                        &rt::Rule {
                            id: "Everything.joined",
                            keyword: "check",
                            sentence: "`this.text + 'x' != 'ax' && this.text.matches('^[a-z]+$') && this.counts['a'] != 1`",
                            source: "Made up, section “Made up”",
                            evidence: rt::Evidence::Stated,
                        },
                        &found,
                    );
                }
            }
            {
                let holds = rt::rule::and(
                    rt::rule::all(
                        rt::rule::keys(this.counts.as_ref()),
                        |item_1| rt::rule::not(rt::rule::equal(item_1, Some("x"))),
                    ),
                    || rt::rule::all(
                        rt::rule::map(
                            rt::rule::items(
                                this.words.as_ref(),
                                |it_2| Some(it_2.as_str()),
                            ),
                            |item_3| rt::rule::concat(item_3, Some("y")),
                        ),
                        |item_4| rt::rule::not(
                            rt::rule::equal(item_4.clone(), Some("zy")),
                        ),
                    ),
                );
                if rt::rule::is_false(holds) {
                    out.broken(
                        at,
                        &rt::Rule {
                            id: "Everything.keys",
                            keyword: "check",
                            sentence: "`this.counts.all(k, k != 'x') && this.words.map(w, w + 'y').all(w, w != 'zy')`",
                            source: "Made up, section “Made up”",
                            evidence: rt::Evidence::Stated,
                        },
                    );
                }
            }
            {
                let mut found = rt::rule::Compared::new();
                let holds = rt::rule::and(
                    rt::rule::and(
                        found
                            .equal(
                                rt::rule::member(
                                    this.level.as_ref(),
                                    |it| Some(rt::rule::Number::from(it.as_i64())),
                                ),
                                Some(rt::rule::Number::whole(1)),
                            ),
                        || rt::rule::is_null(this.fixed.as_ref()),
                    ),
                    || rt::rule::with(
                        rt::rule::member(this.text.as_ref(), |it| Some(it.as_str())),
                        |left_1| rt::rule::or(
                            rt::rule::or(
                                rt::rule::equal(
                                    left_1,
                                    rt::rule::member(this.note.as_ref(), |it| Some(it.as_str())),
                                ),
                                || rt::rule::equal(
                                    left_1,
                                    rt::rule::concat(
                                        rt::rule::member(
                                            this.text.as_ref(),
                                            |it| Some(it.as_str()),
                                        ),
                                        Some("x"),
                                    ),
                                ),
                            ),
                            || rt::rule::equal(left_1, Some("a")),
                        ),
                    ),
                );
                if rt::rule::is_false(holds) {
                    out.broken_by(
                        at,
                        &rt::Rule {
                            id: "Everything.level",
                            keyword: "check",
                            sentence: "`this.level == 1 && this.fixed == null && this.text in [this.note, this.text + 'x', 'a']`",
                            source: "Made up, section “Made up”",
                            evidence: rt::Evidence::Stated,
                        },
                        &found,
                    );
                }
            }
            {
                let mut found = rt::rule::Compared::new();
                let holds = rt::rule::and(
                    rt::rule::not(
                        rt::rule::equal_lists(
                            rt::rule::map(
                                rt::rule::filter(
                                    rt::rule::items(this.lines.as_ref(), Some),
                                    rt::rule::is_there,
                                ),
                                |item_3| rt::rule::member(item_3, |it| Some(it.id.as_str())),
                            ),
                            rt::rule::listed([Some("a")]),
                        ),
                    ),
                    || {
                        found
                            .is_in(
                                rt::rule::member(
                                    this.text.as_ref(),
                                    |it| Some(it.as_str()),
                                ),
                                rt::rule::items(
                                    this.words.as_ref(),
                                    |it_6| Some(it_6.as_str()),
                                ),
                            )
                    },
                );
                if rt::rule::is_false(holds) {
                    out.broken_by(
                        at,
                        &rt::Rule {
                            id: "Everything.listed",
                            keyword: "check",
                            sentence: "`this.lines.filter(l, has(l.name)).map(l, l.id) != ['a'] && this.text in this.words`",
                            source: "Made up, section “Made up”",
                            evidence: rt::Evidence::Stated,
                        },
                        &found,
                    );
                }
            }
            {
                let holds = rt::rule::and(
                    rt::rule::all(
                        rt::rule::choose(
                            rt::rule::member(this.flag.as_ref(), |it| Some(*it)),
                            || rt::rule::collect(
                                rt::rule::items(
                                    this.words.as_ref(),
                                    |it_2| Some(it_2.as_str()),
                                ),
                            ),
                            || rt::rule::collect(rt::rule::listed([Some("a")])),
                        ),
                        |item_3| rt::rule::not(rt::rule::equal(item_3, Some("b"))),
                    ),
                    || rt::rule::all(
                        rt::rule::items(
                            this.maybes.as_ref(),
                            |it_4| rt::rule::member(
                                it_4.as_ref(),
                                |it| Some(it.as_str()),
                            ),
                        ),
                        |item_5| rt::rule::not(rt::rule::equal(item_5, Some("a"))),
                    ),
                );
                if rt::rule::is_false(holds) {
                    out.broken(
                        at,
                        &rt::Rule {
                            id: "Everything.chosen",
                            keyword: "check",
                            sentence: "`(this.flag ? this.words : ['a']).all(t, t != 'b') && this.maybes.all(m, m != 'a')`",
                            source: "Made up, section “Made up”",
                            evidence: rt::Evidence::Stated,
                        },
                    );
                }
            }
            {
                let mut found = rt::rule::Compared::new();
                let holds = rt::rule::and(
                    rt::rule::exists(
                        rt::rule::listed([None::<rt::rule::Nothing>]),
                        |_| rt::rule::is_null(this.note.as_ref()),
                    ),
                    || {
                        found
                            .exists_one(
                                rt::rule::items(this.lines.as_ref(), Some),
                                |item_3| rt::rule::equal(
                                    rt::rule::member(item_3, |it| Some(it.id.as_str())),
                                    rt::rule::member(this.text.as_ref(), |it| Some(it.as_str())),
                                ),
                            )
                    },
                );
                if rt::rule::is_false(holds) {
                    out.broken_by(
                        at,
                        &rt::Rule {
                            id: "Everything.nothing",
                            keyword: "check",
                            sentence: "`[null].exists(x, x == this.note) && this.lines.exists_one(l, l.id == this.text)`",
                            source: "Made up, section “Made up”",
                            evidence: rt::Evidence::Stated,
                        },
                        &found,
                    );
                }
            }
        }
    }
}

impl rt::Validate for super::ops::EverythingPut {
    type Context = ();
    fn check(&self, context: &(), at: &rt::Path<'_>, out: &mut rt::Violations) {
        rt::Validate::check(&self.body, context, &at.name("body"), out);
    }
}

impl rt::Validate for super::ops::OrdersSend {
    type Context = ();
    fn check(&self, context: &(), at: &rt::Path<'_>, out: &mut rt::Violations) {
        rt::Validate::check(&self.body, context, &at.name("body"), out);
    }
}

impl rt::Validate for super::ops::OrdersDelete {
    type Context = ();
}

impl rt::Validate for super::ops::ThingsOld {
    type Context = ();
}

impl rt::Validate for super::ops::ThingsNew {
    type Context = ();
}
}

#[allow(unreachable_pub, unused_imports)]
pub use self::client::{ApiVersion, Builder, Call, Client};
#[allow(unreachable_pub, unused_imports)]
pub use self::error::{Documented, Error};
#[allow(unreachable_pub, unused_imports)]
pub use self::types::*;
#[doc(no_inline)]
#[allow(unreachable_pub, unused_imports)]
pub use ::specwright_runtime as runtime;
