// @generated from tests/cases/golden/rules by `cargo xtask regenerate`. Changes made here are lost.

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

/// Calls rules. Clones are cheap and share connections.
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
    /// - `base_url`: The address of the server, which is not documented.
    pub fn builder(base_url: impl Into<String>) -> super::Builder {
        Builder {
            core: rt::BuilderCore::new(Into::<String>::into(base_url)),
        }
    }
}

impl Client<rt::Blocking> {
    /// Begins a client whose calls block the thread that makes them, with what [`builder`](Self::builder) takes.
    /// Without the feature `blocking` it needs a transport of your own.
    pub fn blocking(base_url: impl Into<String>) -> super::Builder<rt::Blocking> {
        Builder {
            core: rt::BuilderCore::blocking(Into::<String>::into(base_url)),
        }
    }
}

impl<M: rt::Mode> Client<M> {
    /// Operations of `things`: `add`.
    pub fn things(&self) -> super::groups::Things<M> {
        super::groups::Things {
            core: self.core.clone(),
        }
    }
    /// Operations of `contexts`: `put`, `get`, `check`.
    pub fn contexts(&self) -> super::groups::Contexts<M> {
        super::groups::Contexts {
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

/// Operations of `things`: `add`.
#[derive(Clone, Debug)]
pub struct Things<M: rt::Mode = rt::Async> {
    pub(super) core: rt::Core<M>,
}

impl<M: rt::Mode> Things<M> {
    /// Adds a thing.
    ///
    /// `POST /things`. Not idempotent.
    ///
    /// | argument | sent in | marks | meaning |
    /// | --- | --- | --- | --- |
    /// | `.dry(…)` | query `dry` | not documented as required |  |
    /// | `.limit(…)` | query `limit` | not documented as required |  |
    /// | `body` | body, `application/json` | required |  |
    /// | `.seats(…)` | not sent | optional; for rules |  |
    /// | `.owner(…)` | not sent | optional; for rules | Who owns it. |
    /// | `.most(…)` | not sent | optional; for rules |  |
    ///
    /// Returns: `200`: [`Thing`](super::types::Thing).
    ///
    /// # Rules
    ///
    /// - `limited`: `this.limit <= context.most`. Checked if `most` (on the call or in a `Context`) is given.
    /// - `dry-has-limit`: if `this.dry == true`, `limit` must be present. Always checked.
    ///
    /// Erratum: [`unclear`](super::errata#erratum-unclear).
    ///
    /// ```ignore
    /// # async fn example(client: rules::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use rules::types::{Thing, ThingKind};
    /// let thing = client
    ///     .things()
    ///     .add(
    ///         Thing::new(ThingKind::A)
    ///             .name("example")
    ///             .count(102)
    ///             .key(
    ///                 "00000005-0000-4000-8000-00000000abcd"
    ///                     .parse::<rules::runtime::Uuid>()?,
    ///             )
    ///             .day("2026-01-07".parse::<rules::runtime::Date>()?),
    ///     )
    ///     .dry(true)
    ///     .limit(102)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn add(&self, body: super::types::Thing) -> super::ops::ThingsAddCall<M> {
        super::Call::new(
            &self.core,
            super::ops::ThingsAdd {
                dry: Default::default(),
                limit: Default::default(),
                body,
                context: Default::default(),
            },
        )
    }
}

/// Operations of `contexts`: `put`, `get`, `check`.
#[derive(Clone, Debug)]
pub struct Contexts<M: rt::Mode = rt::Async> {
    pub(super) core: rt::Core<M>,
}

impl<M: rt::Mode> Contexts<M> {
    /// Names that are taken.
    ///
    /// `PUT /contexts/{context}`.
    ///
    /// | argument | sent in | marks |
    /// | --- | --- | --- |
    /// | `context_parameter` | path |  |
    /// | `.most(…)` | query `most` | not documented as required |
    /// | `.timeout_value(…)` | query `timeout` | not documented as required |
    /// | `.type(…)` | query `type` | not documented as required |
    /// | `body` | body, `application/json` | required |
    /// | `.default(…)` | not sent | optional; for rules |
    /// | `.clone(…)` | not sent | optional; for rules |
    /// | `.day(…)` | not sent | optional; for rules |
    /// | `.at(…)` | not sent | optional; for rules |
    /// | `.amount(…)` | not sent | optional; for rules |
    /// | `.any(…)` | not sent | optional; for rules |
    /// | `.word(…)` | not sent | optional; for rules |
    /// | `.told(…)` | not sent | optional; for rules |
    /// | `.most_context(…)` | not sent | optional; for rules |
    /// | `.timeout_context(…)` | not sent | optional; for rules |
    /// | `.type_context(…)` | not sent | optional; for rules |
    /// | `.context_context(…)` | not sent | optional; for rules |
    /// | `.words(…)` | not sent | optional; for rules |
    ///
    /// Returns: `200`: [`Contexts`](super::types::Contexts).
    ///
    /// # Rules
    ///
    /// - `most`: Not more than the most. Checked if `most` and `timeout` (on the call or in a `Context`) are given.
    /// - `typed`: if `this.type == context.type`, `most` must be present, `timeout` must be absent. Checked if `r#type`
    ///   (on the call or in a `Context`) is given.
    /// - `body`: A body "belongs" to \\ it. Checked if `context` (on the call or in a `Context`) is given.
    /// - `listed`: `this.type in context.words`. Checked if `words` (on the call or in a `Context`) is given.
    /// - `short`: `size(context.type) < 9`. Checked if `r#type` (on the call or in a `Context`) is given.
    ///
    /// ```ignore
    /// # async fn example(client: rules::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use rules::types::{ContextKind, ContextType};
    /// let contexts = client
    ///     .contexts()
    ///     .put(
    ///         "example",
    ///         ContextType::new().default("example").clone(102).kind(ContextKind::A),
    ///     )
    ///     .most(102)
    ///     .timeout_value(103)
    ///     .r#type("example")
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn put(
        &self,
        context_parameter: impl Into<String>,
        body: super::types::ContextType,
    ) -> super::ops::ContextsPutCall<M> {
        super::Call::new(
            &self.core,
            super::ops::ContextsPut {
                context_parameter: context_parameter.into(),
                most: Default::default(),
                timeout: Default::default(),
                r#type: Default::default(),
                body,
                context: Default::default(),
            },
        )
    }
    /// Rules through other types.
    ///
    /// `GET /contexts`.
    ///
    /// | argument | sent in | marks |
    /// | --- | --- | --- |
    /// | `.x_word(…)` | header `X-Word` | not documented as required |
    ///
    /// Returns: `200`: List of [`Contexts`](super::types::Contexts).
    ///
    /// ```ignore
    /// # async fn example(client: rules::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use rules::types::Word;
    /// let list = client.contexts().get().x_word(Word::from("example")).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get(&self) -> super::ops::ContextsGetCall<M> {
        super::Call::new(
            &self.core,
            super::ops::ContextsGet {
                x_word: Default::default(),
            },
        )
    }
    /// Deep.
    ///
    /// `POST /contexts`. Not idempotent.
    ///
    /// | argument | sent in | marks |
    /// | --- | --- | --- |
    /// | `body` | body, `application/json` | required |
    /// | `.default(…)` | not sent | optional; for rules |
    /// | `.clone(…)` | not sent | optional; for rules |
    /// | `.day(…)` | not sent | optional; for rules |
    /// | `.at(…)` | not sent | optional; for rules |
    /// | `.amount(…)` | not sent | optional; for rules |
    /// | `.any(…)` | not sent | optional; for rules |
    /// | `.word(…)` | not sent | optional; for rules |
    /// | `.told(…)` | not sent | optional; for rules |
    ///
    /// Returns: `204`: No body.
    ///
    /// ```ignore
    /// # async fn example(client: rules::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use rules::types::{ContextKind, ContextType, Contexts};
    /// client
    ///     .contexts()
    ///     .check(
    ///         rules::runtime::Map::from([
    ///             (
    ///                 "key 3",
    ///                 Vec::from([
    ///                     Contexts::new()
    ///                         .inner(
    ///                             ContextType::new()
    ///                                 .default("example")
    ///                                 .clone(102)
    ///                                 .kind(ContextKind::A),
    ///                         ),
    ///                 ]),
    ///             ),
    ///         ]),
    ///     )
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn check(
        &self,
        body: impl Into<rt::Map<Vec<super::types::Contexts>>>,
    ) -> super::ops::ContextsCheckCall<M> {
        super::Call::new(
            &self.core,
            super::ops::ContextsCheck {
                body: body.into(),
                context: Default::default(),
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

/// `POST /things` as a value; [`client.things().add`](super::groups::Things::add) calls it.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ThingsAdd {
    /// Not documented as required.
    pub dry: Option<bool>,
    /// Not documented as required.
    pub limit: Option<rt::Integer>,
    /// Required.
    pub body: super::types::Thing,
    /// What only the caller knows, for the rules that need it; not sent.
    pub context: super::Context,
}

impl ThingsAdd {
    /// Creates the operation from its required parameters.
    pub fn new(body: super::types::Thing) -> Self {
        Self {
            dry: Default::default(),
            limit: Default::default(),
            body,
            context: Default::default(),
        }
    }
}

/// A call of `things.add`, with what can be set on it.
pub type ThingsAddCall<M = rt::Async> = super::Call<M, ThingsAdd>;

impl<M: rt::Mode> super::Call<M, ThingsAdd> {
    /// Not documented as required.
    pub fn dry(mut self, dry: bool) -> Self {
        self.operation.dry = Some(dry);
        self
    }
    /// Not documented as required.
    pub fn limit(mut self, limit: impl Into<rt::Integer>) -> Self {
        self.operation.limit = Some(limit.into());
        self
    }
    /// Read by rules as `seats`.
    pub fn seats(mut self, seats: impl Into<rt::Integer>) -> Self {
        self.operation.context.seats = Some(seats.into());
        self
    }
    /// Who owns it. Read by rules as `owner`.
    pub fn owner(mut self, owner: impl Into<rt::Uuid>) -> Self {
        self.operation.context.owner = Some(owner.into());
        self
    }
    /// Read by rules as `most`.
    pub fn most(mut self, most: impl Into<rt::Integer>) -> Self {
        self.operation.context.most = Some(most.into());
        self
    }
}

impl rt::Operation for ThingsAdd {
    type Output = super::types::Thing;
    type Documented = super::Documented;
    const META: &'static rt::Meta = &rt::Meta {
        id: "things.add",
        source: "Made up, section “Made up”",
        method: rt::Method::POST,
        path: &[rt::Segment::Literal("/things")],
        accept: Some("application/json"),
        idempotent: false,
        client_auth: true,
        generated: &[],
        since: None,
        removed: None,
    };
    fn encode(&self, out: &mut rt::RequestWriter) {
        out.query("dry", &self.dry);
        out.query("limit", &self.limit);
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

/// `PUT /contexts/{context}` as a value; [`client.contexts().put`](super::groups::Contexts::put) calls it.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ContextsPut {
    /// Required.
    pub context_parameter: String,
    /// Not documented as required.
    pub most: Option<rt::Integer>,
    /// Not documented as required.
    pub timeout: Option<rt::Integer>,
    /// Not documented as required.
    pub r#type: Option<String>,
    /// Required.
    pub body: super::types::ContextType,
    /// What only the caller knows, for the rules that need it; not sent.
    pub context: super::Context,
}

impl ContextsPut {
    /// Creates the operation from its required parameters.
    pub fn new(
        context_parameter: impl Into<String>,
        body: super::types::ContextType,
    ) -> Self {
        Self {
            context_parameter: context_parameter.into(),
            most: Default::default(),
            timeout: Default::default(),
            r#type: Default::default(),
            body,
            context: Default::default(),
        }
    }
}

/// A call of `contexts.put`, with what can be set on it.
pub type ContextsPutCall<M = rt::Async> = super::Call<M, ContextsPut>;

impl<M: rt::Mode> super::Call<M, ContextsPut> {
    /// Not documented as required.
    pub fn most(mut self, most: impl Into<rt::Integer>) -> Self {
        self.operation.most = Some(most.into());
        self
    }
    /// Not documented as required.
    pub fn timeout_value(mut self, timeout: impl Into<rt::Integer>) -> Self {
        self.operation.timeout = Some(timeout.into());
        self
    }
    /// Not documented as required.
    pub fn r#type(mut self, r#type: impl Into<String>) -> Self {
        self.operation.r#type = Some(r#type.into());
        self
    }
    /// Read by rules as `default`.
    pub fn default(mut self, default: impl Into<String>) -> Self {
        self.operation.context.default = Some(default.into());
        self
    }
    /// Read by rules as `clone`.
    pub fn clone(mut self, clone: impl Into<rt::Integer>) -> Self {
        self.operation.context.clone = Some(clone.into());
        self
    }
    /// Read by rules as `day`.
    pub fn day(mut self, day: impl Into<rt::Date>) -> Self {
        self.operation.context.day = Some(day.into());
        self
    }
    /// Read by rules as `at`.
    pub fn at(mut self, at: impl Into<rt::Timestamp>) -> Self {
        self.operation.context.at = Some(at.into());
        self
    }
    /// Read by rules as `amount`.
    pub fn amount(mut self, amount: impl Into<rt::Decimal>) -> Self {
        self.operation.context.amount = Some(amount.into());
        self
    }
    /// Read by rules as `any`.
    pub fn any(mut self, any: impl Into<rt::Json>) -> Self {
        self.operation.context.any = Some(any.into());
        self
    }
    /// Read by rules as `word`; may be null.
    pub fn word(mut self, word: super::types::Word) -> Self {
        self.operation.context.word = Some(word);
        self
    }
    /// Read by rules as `told`.
    pub fn told(mut self, told: super::types::Told) -> Self {
        self.operation.context.told = Some(told);
        self
    }
    /// Read by rules as `most`.
    pub fn most_context(mut self, most: impl Into<rt::Integer>) -> Self {
        self.operation.context.most = Some(most.into());
        self
    }
    /// Read by rules as `timeout`.
    pub fn timeout_context(mut self, timeout: impl Into<rt::Integer>) -> Self {
        self.operation.context.timeout = Some(timeout.into());
        self
    }
    /// Read by rules as `type`.
    pub fn type_context(mut self, r#type: impl Into<String>) -> Self {
        self.operation.context.r#type = Some(r#type.into());
        self
    }
    /// Read by rules as `context`.
    pub fn context_context(mut self, context: super::types::Word) -> Self {
        self.operation.context.context = Some(context);
        self
    }
    /// Read by rules as `words`.
    pub fn words(mut self, words: impl Into<Vec<super::types::Word>>) -> Self {
        self.operation.context.words = Some(words.into());
        self
    }
}

impl rt::Operation for ContextsPut {
    type Output = super::types::Contexts;
    type Documented = super::Documented;
    const META: &'static rt::Meta = &rt::Meta {
        id: "contexts.put",
        source: "Made up, section “Made up”",
        method: rt::Method::PUT,
        path: &[rt::Segment::Literal("/contexts/"), rt::Segment::Parameter("context")],
        accept: Some("application/json"),
        idempotent: true,
        client_auth: true,
        generated: &[],
        since: None,
        removed: None,
    };
    fn encode(&self, out: &mut rt::RequestWriter) {
        out.path("context", &self.context_parameter);
        out.query("most", &self.most);
        out.query("timeout", &self.timeout);
        out.query("type", &self.r#type);
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

/// `GET /contexts` as a value; [`client.contexts().get`](super::groups::Contexts::get) calls it.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ContextsGet {
    /// Not documented as required.
    pub x_word: Option<super::types::Word>,
}

impl ContextsGet {
    /// Creates the operation from its required parameters.
    pub fn new() -> Self {
        <Self as ::core::default::Default>::default()
    }
}

/// A call of `contexts.get`, with what can be set on it.
pub type ContextsGetCall<M = rt::Async> = super::Call<M, ContextsGet>;

impl<M: rt::Mode> super::Call<M, ContextsGet> {
    /// Not documented as required.
    pub fn x_word(mut self, x_word: super::types::Word) -> Self {
        self.operation.x_word = Some(x_word);
        self
    }
}

impl rt::Operation for ContextsGet {
    type Output = Vec<super::types::Contexts>;
    type Documented = super::Documented;
    const META: &'static rt::Meta = &rt::Meta {
        id: "contexts.get",
        source: "Made up, section “Made up”",
        method: rt::Method::GET,
        path: &[rt::Segment::Literal("/contexts")],
        accept: Some("application/json"),
        idempotent: true,
        client_auth: true,
        generated: &[],
        since: None,
        removed: None,
    };
    fn encode(&self, out: &mut rt::RequestWriter) {
        out.header("X-Word", &self.x_word);
    }
    fn decode(r: &rt::ResponseView<'_>) -> rt::Outcome<Self::Output, Self::Documented> {
        r.documented_successes(&[200]);
        match r.status() {
            200..=299 => {
                r.success_checked(|value: &Vec<super::types::Contexts>, at, out| {
                    let context = &::core::default::Default::default();
                    for (index, item) in value.iter().enumerate() {
                        rt::Validate::check(item, context, &at.index(index), out);
                    }
                })
            }
            _ => rt::Outcome::Undocumented,
        }
    }
}

/// `POST /contexts` as a value; [`client.contexts().check`](super::groups::Contexts::check) calls it.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ContextsCheck {
    /// Required.
    pub body: rt::Map<Vec<super::types::Contexts>>,
    /// What only the caller knows, for the rules that need it; not sent.
    pub context: super::Context,
}

impl ContextsCheck {
    /// Creates the operation from its required parameters.
    pub fn new(body: impl Into<rt::Map<Vec<super::types::Contexts>>>) -> Self {
        Self {
            body: body.into(),
            context: Default::default(),
        }
    }
}

/// A call of `contexts.check`, with what can be set on it.
pub type ContextsCheckCall<M = rt::Async> = super::Call<M, ContextsCheck>;

impl<M: rt::Mode> super::Call<M, ContextsCheck> {
    /// Read by rules as `default`.
    pub fn default(mut self, default: impl Into<String>) -> Self {
        self.operation.context.default = Some(default.into());
        self
    }
    /// Read by rules as `clone`.
    pub fn clone(mut self, clone: impl Into<rt::Integer>) -> Self {
        self.operation.context.clone = Some(clone.into());
        self
    }
    /// Read by rules as `day`.
    pub fn day(mut self, day: impl Into<rt::Date>) -> Self {
        self.operation.context.day = Some(day.into());
        self
    }
    /// Read by rules as `at`.
    pub fn at(mut self, at: impl Into<rt::Timestamp>) -> Self {
        self.operation.context.at = Some(at.into());
        self
    }
    /// Read by rules as `amount`.
    pub fn amount(mut self, amount: impl Into<rt::Decimal>) -> Self {
        self.operation.context.amount = Some(amount.into());
        self
    }
    /// Read by rules as `any`.
    pub fn any(mut self, any: impl Into<rt::Json>) -> Self {
        self.operation.context.any = Some(any.into());
        self
    }
    /// Read by rules as `word`; may be null.
    pub fn word(mut self, word: super::types::Word) -> Self {
        self.operation.context.word = Some(word);
        self
    }
    /// Read by rules as `told`.
    pub fn told(mut self, told: super::types::Told) -> Self {
        self.operation.context.told = Some(told);
        self
    }
}

impl rt::Operation for ContextsCheck {
    type Output = ();
    type Documented = super::Documented;
    const META: &'static rt::Meta = &rt::Meta {
        id: "contexts.check",
        source: "Made up, section “Made up”",
        method: rt::Method::POST,
        path: &[rt::Segment::Literal("/contexts")],
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
        r.documented_successes(&[204]);
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
pub mod errata {
//! Where the documentation is wrong, contradicts itself or leaves something open.
//!
//! Each erratum has what the documentation says, the possible readings, and the one that this crate follows. If
//! the service turns out to follow another one, start here.
//!
//! ## <a id="erratum-unclear"></a>`unclear`
//!
//! Two sentences differ. Readings: `always` (taken), `sometimes`. It is safer.
//!
//! Concerns [`Thing`](super::types::Thing), [`ThingsAdd`](super::ops::ThingsAdd).
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
/// | `id` | not documented as required |
/// | `count` | not documented as required |
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Part {
    /// Not documented as required.
    pub id: Option<String>,
    /// Not documented as required.
    pub count: Option<rt::Integer>,
    /// Undocumented members, and nulls where a value is documented: kept when read, sent back when written.
    pub extra: rt::Extra,
}

impl Part {
    /// Creates an empty value.
    pub fn new() -> Self {
        <Self as ::core::default::Default>::default()
    }
    /// Not documented as required.
    #[must_use]
    pub fn id(mut self, id: impl Into<String>) -> Self {
        self.id = Some(id.into());
        self
    }
    /// Not documented as required.
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

impl rt::ReadJson for Part {
    fn read(r: &mut rt::Reader<'_>) -> Result<Self, rt::DecodeError> {
        let mut object = r.object()?;
        let mut value = Self {
            id: None,
            count: None,
            extra: rt::Extra::new(),
        };
        while let Some(index) = object.next(r, &["id", "count"])? {
            match index {
                0 => object.member(r, &mut value.id)?,
                _ => object.member(r, &mut value.count)?,
            }
        }
        value.extra = object.into_extra();
        Ok(value)
    }
}

impl rt::WriteJson for Part {
    fn write(&self, w: &mut rt::Writer) {
        let mut o = w.object().with_extra(&self.extra);
        o.member("id", &self.id);
        o.member("count", &self.count);
        o.end();
    }
}

rt::listed! {
    impl Part with extra {
        get_id() -> &str = id.as_deref(), "id";
        get_count() -> &rt::Integer = count.as_ref(), "count";
    }
}

/// An object.
///
/// | member | marks |
/// | --- | --- |
/// | `kind` | required |
/// | `name` | not documented as required; may be null |
/// | `count` | not documented as required |
/// | `parts` | not documented as required |
/// | `key` | not documented as required |
/// | `day` | not documented as required |
/// | `form` | not documented as required; always `"plain"` |
///
/// Rules:
///
/// - `always`: Always there. Always checked, as advice (inferred).
/// - `named`: if `this.kind == 'b'`, `name` must be present, `count` must be absent. Always checked.
/// - `listed`: The server knows the list of names. Only the server can check this.
/// - `formed`: `form` must be present. Always checked.
/// - `seats`: No more than there are seats. Checked if `seats` (on the call or in a `Context`) is given.
/// - `owned`: `!has(this.key) ||   this.key == context.owner`. Checked if `owner` (on the call or in a `Context`)
///   is given.
/// - `every`: `this.parts.all(p, p.count > 0 && size(p.id) in [1, 2, 3])`. Always checked.
///
/// Erratum: [`unclear`](super::errata#erratum-unclear).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Thing {
    /// Required.
    pub kind: ThingKind,
    /// Not documented as required; may be null.
    pub name: rt::Patch<String>,
    /// Not documented as required.
    pub count: Option<rt::Integer>,
    /// Not documented as required.
    pub parts: Option<Vec<Part>>,
    /// Not documented as required.
    pub key: Option<rt::Uuid>,
    /// Not documented as required.
    pub day: Option<rt::Date>,
    /// Undocumented members, and nulls where a value is documented: kept when read, sent back when written.
    pub extra: rt::Extra,
}

impl Thing {
    /// Creates a value from its required fields.
    pub fn new(kind: ThingKind) -> Self {
        Self {
            kind,
            name: Default::default(),
            count: Default::default(),
            parts: Default::default(),
            key: Default::default(),
            day: Default::default(),
            extra: Default::default(),
        }
    }
    /// Not documented as required; may be null.
    #[must_use]
    pub fn name(mut self, name: impl Into<rt::Patch<String>>) -> Self {
        self.name = name.into();
        self
    }
    /// Not documented as required.
    #[must_use]
    pub fn count(mut self, count: impl Into<rt::Integer>) -> Self {
        self.count = Some(count.into());
        self
    }
    /// Not documented as required.
    #[must_use]
    pub fn parts(mut self, parts: impl Into<Vec<Part>>) -> Self {
        self.parts = Some(parts.into());
        self
    }
    /// Not documented as required.
    #[must_use]
    pub fn key(mut self, key: impl Into<rt::Uuid>) -> Self {
        self.key = Some(key.into());
        self
    }
    /// Not documented as required.
    #[must_use]
    pub fn day(mut self, day: impl Into<rt::Date>) -> Self {
        self.day = Some(day.into());
        self
    }
    /// Sets an undocumented member.
    #[must_use]
    pub fn member(mut self, name: &str, value: impl Into<rt::Json>) -> Self {
        self.extra.insert(name, value);
        self
    }
}

impl rt::ReadJson for Thing {
    fn read(r: &mut rt::Reader<'_>) -> Result<Self, rt::DecodeError> {
        let mut object = r.object()?;
        let mut kind = None;
        let mut name = rt::Patch::Absent;
        let mut count = None;
        let mut parts = None;
        let mut key = None;
        let mut day = None;
        while let Some(index) = object
            .next(r, &["kind", "name", "count", "parts", "key", "day", "form"])?
        {
            match index {
                0 => object.member(r, &mut kind)?,
                1 => object.patch(r, &mut name)?,
                2 => object.member(r, &mut count)?,
                3 => object.member(r, &mut parts)?,
                4 => object.member(r, &mut key)?,
                5 => object.member(r, &mut day)?,
                _ => object.constant(r, "form", "\"plain\"")?,
            }
        }
        object.may_lack_constant("form");
        Ok(Self {
            kind: object.required(kind, "kind")?,
            name,
            count,
            parts,
            key,
            day,
            extra: object.into_extra(),
        })
    }
}

impl rt::WriteJson for Thing {
    fn write(&self, w: &mut rt::Writer) {
        let mut o = w.object().with_extra(&self.extra);
        o.required("kind", &self.kind);
        o.member("name", &self.name);
        o.member("count", &self.count);
        o.member("parts", &self.parts);
        o.member("key", &self.key);
        o.member("day", &self.day);
        o.constant("form", "\"plain\"");
        o.end();
    }
}

rt::listed! {
    impl Thing with extra {
        get_name() -> &str = name.as_deref(), "name";
        get_count() -> &rt::Integer = count.as_ref(), "count";
        get_parts() -> &[Part] = parts.as_deref(), "parts";
        get_key() -> rt::Uuid = key, "key";
        get_day() -> &rt::Date = day.as_ref(), "day";
    }
}

rt::newtype! {
    /// At most 9 characters.
    pub struct Word(String);
}

rt::string_enum! {
    /// One of the documented texts.
    pub enum Told {
        /// `"yes"`.
        Yes = "yes",
        /// `"no"`.
        No = "no",
    }
}

/// An object.
///
/// | member | marks |
/// | --- | --- |
/// | `default` | not documented as required |
/// | `clone` | not documented as required |
/// | `kind` | not documented as required |
/// | `mark` | required; always `"on"` |
/// | `day` | optional |
/// | `at` | optional |
/// | `any` | optional |
///
/// Rules:
///
/// - `defaults`: `this.default == context.default && this.clone == context.clone`. Checked if `default_value` and
///   `clone_value` (on the call or in a `Context`) are given.
/// - `dated`: `this.day <= context.day && this.at < context.at && context.amount > 1.5 && this.any == context.any`.
///   Checked if `day`, `at`, `amount` and `any` (on the call or in a `Context`) are given.
/// - `worded`: if `context.word != null`, `clone` must be absent. Checked if `word` (on the call or in a `Context`)
///   is given.
/// - `marked`: `mark` must be present. Always checked.
/// - `told`: `context.told != 'yes'`. Checked if `told` (on the call or in a `Context`) is given.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ContextType {
    /// Not documented as required.
    pub default: Option<String>,
    /// Not documented as required.
    pub clone: Option<rt::Integer>,
    /// Not documented as required.
    pub kind: Option<ContextKind>,
    /// Optional.
    pub day: Option<rt::Date>,
    /// Optional.
    pub at: Option<rt::Timestamp>,
    /// Optional.
    pub any: Option<rt::Json>,
    /// Undocumented members, and nulls where a value is documented: kept when read, sent back when written.
    pub extra: rt::Extra,
}

impl ContextType {
    /// Creates an empty value.
    pub fn new() -> Self {
        <Self as ::core::default::Default>::default()
    }
    /// Not documented as required.
    #[must_use]
    pub fn default(mut self, default: impl Into<String>) -> Self {
        self.default = Some(default.into());
        self
    }
    /// Not documented as required.
    #[must_use]
    pub fn clone(mut self, clone: impl Into<rt::Integer>) -> Self {
        self.clone = Some(clone.into());
        self
    }
    /// Not documented as required.
    #[must_use]
    pub fn kind(mut self, kind: ContextKind) -> Self {
        self.kind = Some(kind);
        self
    }
    /// Optional.
    #[must_use]
    pub fn day(mut self, day: impl Into<rt::Date>) -> Self {
        self.day = Some(day.into());
        self
    }
    /// Optional.
    #[must_use]
    pub fn at(mut self, at: impl Into<rt::Timestamp>) -> Self {
        self.at = Some(at.into());
        self
    }
    /// Optional.
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

impl rt::ReadJson for ContextType {
    fn read(r: &mut rt::Reader<'_>) -> Result<Self, rt::DecodeError> {
        let mut fields = r.fields()?;
        let mut value: Self = rt::ReadMembers::read_members(&mut fields)?;
        value.extra = fields.rest();
        Ok(value)
    }
}

impl rt::ReadMembers for ContextType {
    fn read_members(f: &mut rt::Fields<'_>) -> Result<Self, rt::DecodeError> {
        let value = Self {
            default: f.take(&["default"])?,
            clone: f.take(&["clone"])?,
            kind: f.take(&["kind"])?,
            day: f.take(&["day"])?,
            at: f.take(&["at"])?,
            any: f.take_with_null(&["any"])?,
            extra: Default::default(),
        };
        f.take_required_constant(&["mark"], "\"on\"")?;
        Ok(value)
    }
}

impl rt::WriteJson for ContextType {
    fn write(&self, w: &mut rt::Writer) {
        let mut o = w.object().with_extra(&self.extra);
        rt::WriteMembers::write_members(self, &mut o);
        o.end();
    }
}

impl rt::WriteMembers for ContextType {
    fn write_members<S: rt::MemberSink>(&self, o: &mut S) {
        o.member("default", &self.default);
        o.member("clone", &self.clone);
        o.member("kind", &self.kind);
        o.constant("mark", "\"on\"");
        o.member("day", &self.day);
        o.member("at", &self.at);
        o.member("any", &self.any);
    }
}

rt::listed! {
    impl ContextType with extra {
        get_default() -> &str = default.as_deref(), "default";
        get_clone() -> &rt::Integer = clone.as_ref(), "clone";
        get_kind() -> &ContextKind = kind.as_ref(), "kind";
        get_day() -> &rt::Date = day.as_ref(), "day";
        get_at() -> &rt::Timestamp = at.as_ref(), "at";
        get_any() -> &rt::Json = any.as_ref(), "any";
    }
}

/// An object.
///
/// | member | marks |
/// | --- | --- |
/// | `more` | optional |
/// | `tree` | optional |
/// | `inner` | present if any of its members is present; members of [`ContextType`](super::types::ContextType) |
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Contexts {
    /// Optional.
    pub more: Option<Vec<ContextType>>,
    /// Optional.
    pub tree: Option<Box<Contexts>>,
    /// Present if any of its members is present; its members are among those of the object: `default`, `clone`,
    /// `kind`, `mark`, `day`, `at` and `any`.
    pub inner: Option<ContextType>,
    /// Undocumented members, and nulls where a value is documented: kept when read, sent back when written.
    pub extra: rt::Extra,
}

impl Contexts {
    /// Creates an empty value.
    pub fn new() -> Self {
        <Self as ::core::default::Default>::default()
    }
    /// Optional.
    #[must_use]
    pub fn more(mut self, more: impl Into<Vec<ContextType>>) -> Self {
        self.more = Some(more.into());
        self
    }
    /// Optional.
    #[must_use]
    pub fn tree(mut self, tree: Contexts) -> Self {
        self.tree = Some(Box::new(tree));
        self
    }
    /// Present if any of its members is present; its members are among those of the object: `default`, `clone`,
    /// `kind`, `mark`, `day`, `at` and `any`.
    #[must_use]
    pub fn inner(mut self, inner: ContextType) -> Self {
        self.inner = Some(inner);
        self
    }
    /// Sets an undocumented member.
    #[must_use]
    pub fn member(mut self, name: &str, value: impl Into<rt::Json>) -> Self {
        self.extra.insert(name, value);
        self
    }
}

impl rt::ReadJson for Contexts {
    fn read(r: &mut rt::Reader<'_>) -> Result<Self, rt::DecodeError> {
        let mut fields = r.fields()?;
        let f = &mut fields;
        Ok(Self {
            more: f.take(&["more"])?,
            tree: f.take(&["tree"])?,
            inner: if f
                .has_any(&["default", "clone", "kind", "mark", "day", "at", "any"])
            {
                Some(rt::ReadMembers::read_members(f)?)
            } else {
                None
            },
            extra: fields.rest(),
        })
    }
}

impl rt::WriteJson for Contexts {
    fn write(&self, w: &mut rt::Writer) {
        let mut o = w.object().with_extra(&self.extra);
        o.member("more", &self.more);
        o.member("tree", &self.tree);
        if let Some(group) = &self.inner {
            rt::WriteMembers::write_members(group, &mut o);
        }
        o.end();
    }
}

rt::listed! {
    impl Contexts with extra {
        get_more() -> &[ContextType] = more.as_deref(), "more";
        get_tree() -> &Contexts = tree.as_deref(), "tree";
    }
}

rt::string_enum! {
    /// One of the documented texts.
    pub enum ThingKind {
        /// `"a"`.
        A = "a",
        /// `"b"`.
        B = "b",
    }
}

rt::string_enum! {
    /// One of the documented texts.
    pub enum ContextKind {
        /// `"a"`.
        A = "a",
        /// `"b"`.
        B = "b",
    }
}

rt::serde_impls!(
    Part,
    Thing,
    Word,
    Told,
    ContextType,
    Contexts,
    ThingKind,
    ContextKind,
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

/// What only the caller knows, for the rules that need it. A rule is checked if everything that it needs is
/// given.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Context {
    /// Read by rules as `seats`.
    pub seats: Option<rt::Integer>,
    /// Who owns it. Read by rules as `owner`.
    pub owner: Option<rt::Uuid>,
    /// Read by rules as `default`.
    pub default: Option<String>,
    /// Read by rules as `clone`.
    pub clone: Option<rt::Integer>,
    /// Read by rules as `day`.
    pub day: Option<rt::Date>,
    /// Read by rules as `at`.
    pub at: Option<rt::Timestamp>,
    /// Read by rules as `amount`.
    pub amount: Option<rt::Decimal>,
    /// Read by rules as `any`.
    pub any: Option<rt::Json>,
    /// Read by rules as `word`; may be null.
    pub word: Option<super::types::Word>,
    /// Read by rules as `told`.
    pub told: Option<super::types::Told>,
    /// Read by rules as `most`.
    pub most: Option<rt::Integer>,
    /// Read by rules as `timeout`.
    pub timeout: Option<rt::Integer>,
    /// Read by rules as `type`.
    pub r#type: Option<String>,
    /// Read by rules as `context`.
    pub context: Option<super::types::Word>,
    /// Read by rules as `words`.
    pub words: Option<Vec<super::types::Word>>,
}

impl Context {
    /// Creates an empty context.
    pub fn new() -> Self {
        <Self as ::core::default::Default>::default()
    }
    /// Read by rules as `seats`.
    #[must_use]
    pub fn seats(mut self, seats: impl Into<rt::Integer>) -> Self {
        self.seats = Some(seats.into());
        self
    }
    /// Who owns it. Read by rules as `owner`.
    #[must_use]
    pub fn owner(mut self, owner: impl Into<rt::Uuid>) -> Self {
        self.owner = Some(owner.into());
        self
    }
    /// Read by rules as `default`.
    #[must_use]
    pub fn default_value(mut self, default: impl Into<String>) -> Self {
        self.default = Some(default.into());
        self
    }
    /// Read by rules as `clone`.
    #[must_use]
    pub fn clone_value(mut self, clone: impl Into<rt::Integer>) -> Self {
        self.clone = Some(clone.into());
        self
    }
    /// Read by rules as `day`.
    #[must_use]
    pub fn day(mut self, day: impl Into<rt::Date>) -> Self {
        self.day = Some(day.into());
        self
    }
    /// Read by rules as `at`.
    #[must_use]
    pub fn at(mut self, at: impl Into<rt::Timestamp>) -> Self {
        self.at = Some(at.into());
        self
    }
    /// Read by rules as `amount`.
    #[must_use]
    pub fn amount(mut self, amount: impl Into<rt::Decimal>) -> Self {
        self.amount = Some(amount.into());
        self
    }
    /// Read by rules as `any`.
    #[must_use]
    pub fn any(mut self, any: impl Into<rt::Json>) -> Self {
        self.any = Some(any.into());
        self
    }
    /// Read by rules as `word`; may be null.
    #[must_use]
    pub fn word(mut self, word: super::types::Word) -> Self {
        self.word = Some(word);
        self
    }
    /// Read by rules as `told`.
    #[must_use]
    pub fn told(mut self, told: super::types::Told) -> Self {
        self.told = Some(told);
        self
    }
    /// Read by rules as `most`.
    #[must_use]
    pub fn most(mut self, most: impl Into<rt::Integer>) -> Self {
        self.most = Some(most.into());
        self
    }
    /// Read by rules as `timeout`.
    #[must_use]
    pub fn timeout(mut self, timeout: impl Into<rt::Integer>) -> Self {
        self.timeout = Some(timeout.into());
        self
    }
    /// Read by rules as `type`.
    #[must_use]
    pub fn r#type(mut self, r#type: impl Into<String>) -> Self {
        self.r#type = Some(r#type.into());
        self
    }
    /// Read by rules as `context`.
    #[must_use]
    pub fn context(mut self, context: super::types::Word) -> Self {
        self.context = Some(context);
        self
    }
    /// Read by rules as `words`.
    #[must_use]
    pub fn words(mut self, words: impl Into<Vec<super::types::Word>>) -> Self {
        self.words = Some(words.into());
        self
    }
}

impl rt::Validate for super::types::Part {
    type Context = super::Context;
}

impl rt::Validate for super::types::Thing {
    type Context = super::Context;
    fn check(
        &self,
        context: &super::Context,
        at: &rt::Path<'_>,
        out: &mut rt::Violations,
    ) {
        if !rt::constraint::constant_member(&self.extra, &["form"], "\"plain\"") {
            out.broken(
                &at.name("form"),
                &rt::Rule {
                    id: "Thing.form.const",
                    keyword: "const",
                    sentence: "always `\"plain\"`",
                    source: "Made up, section “Made up”",
                    evidence: rt::Evidence::Stated,
                },
            );
        }
        if let Some(value) = &self.day {
            if !rt::constraint::form::date(value, out) {
                out.broken(
                    &at.name("day"),
                    &rt::Rule {
                        id: "Thing.day.format",
                        keyword: "format",
                        sentence: "a date, `2026-01-31`",
                        source: "Made up, section “Made up”",
                        evidence: rt::Evidence::Stated,
                    },
                );
            }
        }
        let this = self;
        {
            let there = rt::rule::is_there(Some(&this.kind));
            if rt::rule::is_false(there) {
                out.missing(
                    &at.name("kind"),
                    &rt::Rule {
                        id: "Thing.always",
                        keyword: "require",
                        sentence: "Always there.",
                        source: "Made up, section “Made up”",
                        evidence: rt::Evidence::Inferred,
                    },
                );
            }
        }
        {
            let applies = rt::rule::equal(Some(this.kind.as_str()), Some("b"));
            if rt::rule::is_true(applies) {
                let there = rt::rule::is_there(this.name.as_option());
                if rt::rule::is_false(there) {
                    out.missing(
                        &at.name("name"),
                        &rt::Rule {
                            id: "Thing.named",
                            keyword: "require",
                            sentence: "if `this.kind == 'b'`, `name` must be present, `count` must be absent",
                            source: "Made up, section “Made up”",
                            evidence: rt::Evidence::Stated,
                        },
                    );
                }
                let there = rt::rule::is_there(this.count.as_ref());
                if rt::rule::is_true(there) {
                    out.unwanted(
                        &at.name("count"),
                        &rt::Rule {
                            id: "Thing.named",
                            keyword: "forbid",
                            sentence: "if `this.kind == 'b'`, `name` must be present, `count` must be absent",
                            source: "Made up, section “Made up”",
                            evidence: rt::Evidence::Stated,
                        },
                    );
                }
            }
        }
        {
            let there = rt::rule::is_there(
                rt::rule::choose(
                    rt::rule::has(
                        Some(this),
                        |it| rt::rule::has_constant(&it.extra, &["form"]),
                    ),
                    || rt::rule::member(Some(this), |_| Some("plain")),
                    || None::<&str>,
                ),
            );
            if rt::rule::is_false(there) {
                out.missing(
                    &at.name("form"),
                    &rt::Rule {
                        id: "Thing.formed",
                        keyword: "require",
                        sentence: "`form` must be present",
                        source: "Made up, section “Made up”",
                        evidence: rt::Evidence::Stated,
                    },
                );
            }
        }
        if context.seats.is_some() {
            let mut found = rt::rule::Compared::new();
            let holds = found
                .less_or_equal(
                    rt::rule::sum(
                        rt::rule::map(
                            rt::rule::items(this.parts.as_ref(), Some),
                            |item_2| rt::rule::member(
                                rt::rule::member(item_2, |it| it.count.as_ref()),
                                rt::rule::Number::of,
                            ),
                        ),
                    ),
                    rt::rule::member(context.seats.as_ref(), rt::rule::Number::of),
                );
            if rt::rule::is_false(holds) {
                out.broken_by(
                    at,
                    &rt::Rule {
                        id: "Thing.seats",
                        keyword: "check",
                        sentence: "No more than there are seats.",
                        source: "Made up, section “Made up”",
                        evidence: rt::Evidence::Stated,
                    },
                    &found,
                );
            }
        }
        if context.owner.is_some() {
            let holds = rt::rule::or(
                rt::rule::not(
                    rt::rule::or(
                        rt::rule::has(Some(this), |it| it.key.is_some()),
                        || rt::rule::has(Some(this), |it| it.extra.get("key").is_some()),
                    ),
                ),
                || rt::rule::equal(
                    rt::rule::member(this.key.as_ref(), |it| Some(*it)),
                    rt::rule::member(context.owner.as_ref(), |it| Some(*it)),
                ),
            );
            if rt::rule::is_false(holds) {
                out.broken(
                    at,
                    &rt::Rule {
                        id: "Thing.owned",
                        keyword: "check",
                        sentence: "`!has(this.key) || this.key == context.owner`",
                        source: "Made up, section “Made up”",
                        evidence: rt::Evidence::Stated,
                    },
                );
            }
        }
        {
            let holds = rt::rule::all(
                rt::rule::items(this.parts.as_ref(), Some),
                |item_2| rt::rule::and(
                    rt::rule::greater(
                        rt::rule::member(
                            rt::rule::member(item_2, |it| it.count.as_ref()),
                            rt::rule::Number::of,
                        ),
                        Some(rt::rule::Number::whole(0)),
                    ),
                    || rt::rule::is_in(
                        rt::rule::size_of_text(
                            rt::rule::member(
                                rt::rule::member(item_2, |it| it.id.as_ref()),
                                |it| Some(it.as_str()),
                            ),
                        ),
                        rt::rule::listed([
                            Some(rt::rule::Number::whole(1)),
                            Some(rt::rule::Number::whole(2)),
                            Some(rt::rule::Number::whole(3)),
                        ]),
                    ),
                ),
            );
            if rt::rule::is_false(holds) {
                out.broken(
                    at,
                    &rt::Rule {
                        id: "Thing.every",
                        keyword: "check",
                        sentence: "`this.parts.all(p, p.count > 0 && size(p.id) in [1, 2, 3])`",
                        source: "Made up, section “Made up”",
                        evidence: rt::Evidence::Stated,
                    },
                );
            }
        }
    }
}

impl rt::Validate for super::types::Word {
    type Context = super::Context;
    fn check(&self, _: &super::Context, at: &rt::Path<'_>, out: &mut rt::Violations) {
        if !rt::constraint::max_length(&self.0, 9) {
            out.broken_by(
                at,
                &rt::Rule {
                    id: "Word.maxLength",
                    keyword: "maxLength",
                    sentence: "at most 9 characters",
                    source: "Made up, section “Made up”",
                    evidence: rt::Evidence::Stated,
                },
                &rt::constraint::found::Length(&self.0),
            );
        }
    }
}

impl rt::Validate for super::types::Told {
    type Context = super::Context;
}

impl rt::Validate for super::types::ContextType {
    type Context = super::Context;
    fn check(
        &self,
        context: &super::Context,
        at: &rt::Path<'_>,
        out: &mut rt::Violations,
    ) {
        if !rt::constraint::constant_member(&self.extra, &["mark"], "\"on\"") {
            out.broken(
                &at.name("mark"),
                &rt::Rule {
                    id: "Context.mark.const",
                    keyword: "const",
                    sentence: "always `\"on\"`",
                    source: "Made up, section “Made up”",
                    evidence: rt::Evidence::Stated,
                },
            );
        }
        if let Some(value) = &self.day {
            if !rt::constraint::form::date(value, out) {
                out.broken(
                    &at.name("day"),
                    &rt::Rule {
                        id: "Context.day.format",
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
                    &at.name("at"),
                    &rt::Rule {
                        id: "Context.at.format",
                        keyword: "format",
                        sentence: "a date with time and offset (RFC 3339)",
                        source: "Made up, section “Made up”",
                        evidence: rt::Evidence::Stated,
                    },
                );
            }
        }
        let this = self;
        if context.default.is_some() && context.clone.is_some() {
            let mut found = rt::rule::Compared::new();
            let holds = rt::rule::and(
                found
                    .equal(
                        rt::rule::member(this.default.as_ref(), |it| Some(it.as_str())),
                        rt::rule::member(
                            context.default.as_ref(),
                            |it| Some(it.as_str()),
                        ),
                    ),
                || {
                    found
                        .equal(
                            rt::rule::member(this.clone.as_ref(), rt::rule::Number::of),
                            rt::rule::member(
                                context.clone.as_ref(),
                                rt::rule::Number::of,
                            ),
                        )
                },
            );
            if rt::rule::is_false(holds) {
                out.broken_by(
                    at,
                    &rt::Rule {
                        id: "Context.defaults",
                        keyword: "check",
                        sentence: "`this.default == context.default && this.clone == context.clone`",
                        source: "Made up, section “Made up”",
                        evidence: rt::Evidence::Stated,
                    },
                    &found,
                );
            }
        }
        if context.day.is_some() && context.at.is_some() && context.amount.is_some()
            && context.any.is_some()
        {
            let mut found = rt::rule::Compared::new();
            let holds = rt::rule::and(
                rt::rule::and(
                    rt::rule::and(
                        found
                            .less_or_equal(
                                rt::rule::member(
                                    this.day.as_ref(),
                                    |it| Some(rt::rule::Date::of(it)),
                                ),
                                rt::rule::member(
                                    context.day.as_ref(),
                                    |it| Some(rt::rule::Date::of(it)),
                                ),
                            ),
                        || {
                            found
                                .less(
                                    rt::rule::member(
                                        this.at.as_ref(),
                                        |it| Some(rt::rule::DateTime::of(it)),
                                    ),
                                    rt::rule::member(
                                        context.at.as_ref(),
                                        |it| Some(rt::rule::DateTime::of(it)),
                                    ),
                                )
                        },
                    ),
                    || {
                        found
                            .greater(
                                rt::rule::member(
                                    context.amount.as_ref(),
                                    rt::rule::Number::of,
                                ),
                                Some(rt::rule::Number::scaled(15, -1)),
                            )
                    },
                ),
                || {
                    found
                        .equal(
                            rt::rule::member(this.any.as_ref(), rt::rule::Json::of),
                            rt::rule::member(context.any.as_ref(), rt::rule::Json::of),
                        )
                },
            );
            if rt::rule::is_false(holds) {
                out.broken_by(
                    at,
                    &rt::Rule {
                        id: "Context.dated",
                        keyword: "check",
                        sentence: "`this.day <= context.day && this.at < context.at && context.amount > 1.5 && this.any == context.any`",
                        source: "Made up, section “Made up”",
                        evidence: rt::Evidence::Stated,
                    },
                    &found,
                );
            }
        }
        if context.word.is_some() {
            let applies = rt::rule::is_there(
                rt::rule::member(context.word.as_ref(), |it| Some(&it.0)),
            );
            if rt::rule::is_true(applies) {
                let there = rt::rule::is_there(this.clone.as_ref());
                if rt::rule::is_true(there) {
                    out.unwanted(
                        &at.name("clone"),
                        &rt::Rule {
                            id: "Context.worded",
                            keyword: "forbid",
                            sentence: "if `context.word != null`, `clone` must be absent",
                            source: "Made up, section “Made up”",
                            evidence: rt::Evidence::Stated,
                        },
                    );
                }
            }
        }
        {
            let there = rt::rule::is_there(rt::rule::member(Some(this), |_| Some("on")));
            if rt::rule::is_false(there) {
                out.missing(
                    &at.name("mark"),
                    &rt::Rule {
                        id: "Context.marked",
                        keyword: "require",
                        sentence: "`mark` must be present",
                        source: "Made up, section “Made up”",
                        evidence: rt::Evidence::Stated,
                    },
                );
            }
        }
        if context.told.is_some() {
            let mut found = rt::rule::Compared::new();
            let holds = found
                .named(true, true)
                .different(
                    rt::rule::member(context.told.as_ref(), |it| Some(it.as_str())),
                    Some("yes"),
                );
            if rt::rule::is_false(holds) {
                out.broken_by(
                    at,
                    &rt::Rule {
                        id: "Context.told",
                        keyword: "check",
                        sentence: "`context.told != 'yes'`",
                        source: "Made up, section “Made up”",
                        evidence: rt::Evidence::Stated,
                    },
                    &found,
                );
            }
        }
    }
}

impl rt::Validate for super::types::Contexts {
    type Context = super::Context;
    fn check(
        &self,
        context: &super::Context,
        at: &rt::Path<'_>,
        out: &mut rt::Violations,
    ) {
        if !rt::constraint::constant_member(&self.extra, &["mark"], "\"on\"") {
            out.broken(
                &at.name("mark"),
                &rt::Rule {
                    id: "Context.mark.const",
                    keyword: "const",
                    sentence: "always `\"on\"`",
                    source: "Made up, section “Made up”",
                    evidence: rt::Evidence::Stated,
                },
            );
        }
        if let Some(value) = &self.more {
            for (index, item) in value.iter().enumerate() {
                rt::Validate::check(item, context, &at.name("more").index(index), out);
            }
        }
        if let Some(value) = &self.tree {
            rt::Validate::check(value, context, &at.name("tree"), out);
        }
        if let Some(value) = &self.inner {
            rt::Validate::check(value, context, at, out);
        }
    }
}

impl rt::Validate for super::types::ThingKind {
    type Context = super::Context;
}

impl rt::Validate for super::types::ContextKind {
    type Context = super::Context;
}

impl rt::Validate for super::ops::ThingsAdd {
    type Context = ();
    fn check(&self, _: &(), at: &rt::Path<'_>, out: &mut rt::Violations) {
        let context = &self.context;
        rt::Validate::check(&self.body, context, &at.name("body"), out);
        let this = self;
        if context.most.is_some() {
            let mut found = rt::rule::Compared::new();
            let holds = found
                .less_or_equal(
                    rt::rule::member(this.limit.as_ref(), rt::rule::Number::of),
                    rt::rule::member(context.most.as_ref(), rt::rule::Number::of),
                );
            if rt::rule::is_false(holds) {
                out.broken_by(
                    at,
                    &rt::Rule {
                        id: "things.add.limited",
                        keyword: "check",
                        sentence: "`this.limit <= context.most`",
                        source: "Made up, section “Made up”",
                        evidence: rt::Evidence::Stated,
                    },
                    &found,
                );
            }
        }
        {
            let applies = rt::rule::equal(
                rt::rule::member(this.dry.as_ref(), |it| Some(*it)),
                Some(true),
            );
            if rt::rule::is_true(applies) {
                let there = rt::rule::is_there(this.limit.as_ref());
                if rt::rule::is_false(there) {
                    out.missing(
                        &at.name("query").name("limit"),
                        &rt::Rule {
                            id: "things.add.dry-has-limit",
                            keyword: "require",
                            sentence: "if `this.dry == true`, `limit` must be present",
                            source: "Made up, section “Made up”",
                            evidence: rt::Evidence::Stated,
                        },
                    );
                }
            }
        }
    }
}

impl rt::Validate for super::ops::ContextsPut {
    type Context = ();
    fn check(&self, _: &(), at: &rt::Path<'_>, out: &mut rt::Violations) {
        let context = &self.context;
        rt::Validate::check(&self.body, context, &at.name("body"), out);
        let this = self;
        if context.most.is_some() && context.timeout.is_some() {
            let mut found = rt::rule::Compared::new();
            let holds = rt::rule::and(
                found
                    .less_or_equal(
                        rt::rule::member(this.most.as_ref(), rt::rule::Number::of),
                        rt::rule::member(context.most.as_ref(), rt::rule::Number::of),
                    ),
                || {
                    found
                        .less_or_equal(
                            rt::rule::member(
                                this.timeout.as_ref(),
                                rt::rule::Number::of,
                            ),
                            rt::rule::member(
                                context.timeout.as_ref(),
                                rt::rule::Number::of,
                            ),
                        )
                },
            );
            if rt::rule::is_false(holds) {
                out.broken_by(
                    at,
                    &rt::Rule {
                        id: "contexts.put.most",
                        keyword: "check",
                        sentence: "Not more than the most.",
                        source: "Made up, section “Made up”",
                        evidence: rt::Evidence::Stated,
                    },
                    &found,
                );
            }
        }
        if context.r#type.is_some() {
            let applies = rt::rule::equal(
                rt::rule::member(this.r#type.as_ref(), |it| Some(it.as_str())),
                rt::rule::member(context.r#type.as_ref(), |it| Some(it.as_str())),
            );
            if rt::rule::is_true(applies) {
                let there = rt::rule::is_there(this.most.as_ref());
                if rt::rule::is_false(there) {
                    out.missing(
                        &at.name("query").name("most"),
                        &rt::Rule {
                            id: "contexts.put.typed",
                            keyword: "require",
                            sentence: "if `this.type == context.type`, `most` must be present, `timeout` must be absent",
                            source: "Made up, section “Made up”",
                            evidence: rt::Evidence::Stated,
                        },
                    );
                }
                let there = rt::rule::is_there(this.timeout.as_ref());
                if rt::rule::is_true(there) {
                    out.unwanted(
                        &at.name("query").name("timeout"),
                        &rt::Rule {
                            id: "contexts.put.typed",
                            keyword: "forbid",
                            sentence: "if `this.type == context.type`, `most` must be present, `timeout` must be absent",
                            source: "Made up, section “Made up”",
                            evidence: rt::Evidence::Stated,
                        },
                    );
                }
            }
        }
        if context.context.is_some() {
            let applies = rt::rule::equal(
                Some(this.context_parameter.as_str()),
                rt::rule::member(context.context.as_ref(), |it| Some(it.0.as_str())),
            );
            if rt::rule::is_true(applies) {
                let there = rt::rule::is_there(Some(&this.body));
                if rt::rule::is_false(there) {
                    out.missing(
                        &at.name("body"),
                        &rt::Rule {
                            id: "contexts.put.body",
                            keyword: "require",
                            sentence: "A body \"belongs\" to \\ it.",
                            source: "Made up, section “Made up”",
                            evidence: rt::Evidence::Stated,
                        },
                    );
                }
            }
        }
        if context.words.is_some() {
            let mut found = rt::rule::Compared::new();
            let holds = found
                .is_in(
                    rt::rule::member(this.r#type.as_ref(), |it| Some(it.as_str())),
                    rt::rule::items(context.words.as_ref(), |it_1| Some(it_1.0.as_str())),
                );
            if rt::rule::is_false(holds) {
                out.broken_by(
                    at,
                    &rt::Rule {
                        id: "contexts.put.listed",
                        keyword: "check",
                        sentence: "`this.type in context.words`",
                        source: "Made up, section “Made up”",
                        evidence: rt::Evidence::Stated,
                    },
                    &found,
                );
            }
        }
        if context.r#type.is_some() {
            let mut found = rt::rule::Compared::new();
            let holds = found
                .less(
                    rt::rule::size_of_text(
                        rt::rule::member(context.r#type.as_ref(), |it| Some(it.as_str())),
                    ),
                    Some(rt::rule::Number::whole(9)),
                );
            if rt::rule::is_false(holds) {
                out.broken_by(
                    at,
                    &rt::Rule {
                        id: "contexts.put.short",
                        keyword: "check",
                        sentence: "`size(context.type) < 9`",
                        source: "Made up, section “Made up”",
                        evidence: rt::Evidence::Stated,
                    },
                    &found,
                );
            }
        }
    }
}

impl rt::Validate for super::ops::ContextsGet {
    type Context = ();
    fn check(&self, _: &(), at: &rt::Path<'_>, out: &mut rt::Violations) {
        let context = &<super::Context as ::core::default::Default>::default();
        if let Some(value) = &self.x_word {
            rt::Validate::check(value, context, &at.name("header").name("X-Word"), out);
        }
    }
}

impl rt::Validate for super::ops::ContextsCheck {
    type Context = ();
    fn check(&self, _: &(), at: &rt::Path<'_>, out: &mut rt::Violations) {
        let context = &self.context;
        for (key, item) in self.body.iter() {
            for (index_2, item) in item.iter().enumerate() {
                rt::Validate::check(
                    item,
                    context,
                    &at.name("body").key(key).index(index_2),
                    out,
                );
            }
        }
    }
}
}

#[allow(unreachable_pub, unused_imports)]
pub use self::client::{Builder, Call, Client};
#[allow(unreachable_pub, unused_imports)]
pub use self::error::{Documented, Error};
#[allow(unreachable_pub, unused_imports)]
pub use self::types::*;
#[allow(unreachable_pub, unused_imports)]
pub use self::validate::Context;
#[doc(no_inline)]
#[allow(unreachable_pub, unused_imports)]
pub use ::specwright_runtime as runtime;
