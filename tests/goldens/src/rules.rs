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
    dead_code,
    unreachable_pub,
    unused_imports,
)]
/// The client, its builder, and calls.
mod client {
use ::specwright_runtime as rt;

/// A client of rules. Clones are cheap and share connections.
///
/// Every function that names an operation returns a [`Call`](super::Call), which is sent when it is awaited, or
/// by [`send`](super::Call::send) where the client blocks.
#[derive(Clone, Debug)]
pub struct Client<M: rt::Mode = rt::Async> {
    core: rt::Core<M>,
}

impl Client {
    /// Begins a client with what every call needs.
    ///
    /// - `base_url`: The address of the server, which the page does not name.
    pub fn builder(base_url: impl Into<String>) -> super::Builder {
        Builder {
            core: rt::BuilderCore::new(Into::<String>::into(base_url)),
        }
    }
}

impl Client<rt::Blocking> {
    /// Begins a client whose calls hold up the thread that makes them, with what [`builder`](Self::builder) takes.
    /// Without the feature `blocking` it needs a transport of your own.
    pub fn blocking(base_url: impl Into<String>) -> super::Builder<rt::Blocking> {
        Builder {
            core: rt::BuilderCore::blocking(Into::<String>::into(base_url)),
        }
    }
}

impl<M: rt::Mode> Client<M> {
    /// The operations of `things`.
    pub fn things(&self) -> super::groups::Things<M> {
        super::groups::Things {
            core: self.core.clone(),
        }
    }
    /// The operations of `contexts`.
    pub fn contexts(&self) -> super::groups::Contexts<M> {
        super::groups::Contexts {
            core: self.core.clone(),
        }
    }
    /// Where answers were not as the page says, as far as this client and its clones looked for that.
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
    /// What calls do where an answer is not as the page says.
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
    /// Whether errors show the beginning of a value that cannot be read, and the keys of maps that lead to it. They
    /// do not unless this is given, since both may be data of a customer.
    pub fn excerpts(mut self, shown: bool) -> Self {
        self.core = self.core.excerpts(shown);
        self
    }
    /// What one call may take.
    pub fn limits(mut self, limits: rt::Limits) -> Self {
        self.core = self.core.limits(limits);
        self
    }
    /// When calls are sent again. What may not be repeated never is if the service may have carried it out.
    pub fn retry(mut self, retry: rt::Retry) -> Self {
        self.core = self.core.retry(retry);
        self
    }
    /// How often the client calls the service: as the documentation states, unless this is given.
    pub fn rate_limit(mut self, rate_limit: rt::RateLimit) -> Self {
        self.core = self.core.rate_limit(rate_limit);
        self
    }
    /// What the client calls itself in `User-Agent`.
    pub fn user_agent(mut self, user_agent: impl Into<String>) -> Self {
        let user_agent: ::std::string::String = user_agent.into();
        self.core = self.core.user_agent(user_agent);
        self
    }
    /// An authority to be trusted besides those of the system, in PEM form. A transport of your own has to trust it
    /// by itself: a client is not built with both.
    pub fn root_certificate(mut self, pem: impl ::core::convert::AsRef<[u8]>) -> Self {
        self.core = self.core.root_certificate(pem);
        self
    }
    /// Another transport than the default one, which stands on hyper, or on ureq if the client blocks. It brings its
    /// own TLS, client certificate and trusted roots included: none of the builder goes to it.
    pub fn transport(mut self, transport: ::std::sync::Arc<M::Transport>) -> Self {
        self.core = self.core.transport(transport);
        self
    }
    /// Another timer than the default one.
    pub fn timer(mut self, timer: ::std::sync::Arc<M::Timer>) -> Self {
        self.core = self.core.timer(timer);
        self
    }
    /// Allows plain HTTP to other machines: everything that is sent, credentials too, can then be read on the way.
    pub fn allow_plain_http(mut self) -> Self {
        self.core = self.core.allow_plain_http();
        self
    }
    /// The client.
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
    /// where the page is wrong. Every attempt of the call has a request of its own, which is changed once, when
    /// nothing keeps it from being sent any more. A rate limit counts the request as it was before.
    pub fn edit(
        mut self,
        edit: impl ::core::ops::Fn(
            &mut rt::http::Request<rt::Body>,
        ) + ::core::marker::Send + ::core::marker::Sync + 'static,
    ) -> Self {
        self.options.edit(edit);
        self
    }
    /// The time for the whole call, instead of `total` of the client's limits.
    pub fn timeout(mut self, timeout: ::core::time::Duration) -> Self {
        self.options.timeout(timeout);
        self
    }
    /// When this call is sent again, instead of what holds for the client's calls.
    pub fn retry(mut self, retry: rt::Retry) -> Self {
        self.options.retry(retry);
        self
    }
    /// What this call does where its answer is not as the page says, instead of what the client does. Where a strict
    /// call fails for it, the service did what was asked of it all the same.
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
    /// The operation without its client.
    pub fn into_operation(self) -> O {
        self.operation
    }
}

impl<O: rt::Operation<Documented = super::Documented>> Call<rt::Async, O> {
    /// Makes the call and gives the whole reply: value, status, headers, body.
    ///
    /// # Errors
    ///
    /// If the call does not succeed; the error tells how.
    pub async fn reply(self) -> Result<rt::Reply<O::Output>, super::Error> {
        self.core.run(self.operation, self.options).await
    }
}

impl<O: rt::Operation<Documented = super::Documented>> Call<rt::Blocking, O> {
    /// Makes the call and gives its value.
    ///
    /// # Errors
    ///
    /// If the call does not succeed; the error tells how.
    pub fn send(self) -> Result<O::Output, super::Error> {
        self.reply().map(|reply| reply.value)
    }
    /// Makes the call and gives the whole reply: value, status, headers, body.
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
    dead_code,
    unreachable_pub,
    unused_imports,
)]
/// What can go wrong.
mod error {
use ::specwright_runtime as rt;

/// A call that did not succeed.
pub type Error = rt::Error<Documented>;

/// An error that the page documents.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Documented {
    /// A documented status whose body is empty or not described; the error keeps what came.
    Status(u16),
}

/// What helps where that is known, and what the members of the body tell that the documentation names for it: cut, and
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
    dead_code,
    unreachable_pub,
    unused_imports,
)]
/// The operations by resource.
pub mod groups {
use ::specwright_runtime as rt;

/// The operations of `things`.
#[derive(Clone, Debug)]
pub struct Things<M: rt::Mode = rt::Async> {
    pub(super) core: rt::Core<M>,
}

impl<M: rt::Mode> Things<M> {
    /// Adds a thing.
    ///
    /// `POST /things`; see [`ThingsAdd`](super::ops::ThingsAdd).
    ///
    /// ```ignore
    /// # async fn example(client: rules::Client, body: rules::types::Thing) -> Result<(), rules::Error> {
    /// let thing = client.things().add(body).await?;
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

/// The operations of `contexts`.
#[derive(Clone, Debug)]
pub struct Contexts<M: rt::Mode = rt::Async> {
    pub(super) core: rt::Core<M>,
}

impl<M: rt::Mode> Contexts<M> {
    /// Names that are taken.
    ///
    /// `PUT /contexts/{context}`; see [`ContextsPut`](super::ops::ContextsPut).
    ///
    /// ```ignore
    /// # async fn example(client: rules::Client, context_parameter: String, body: rules::types::ContextType) -> Result<(), rules::Error> {
    /// let contexts = client.contexts().put(context_parameter, body).await?;
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
    /// `GET /contexts`; see [`ContextsGet`](super::ops::ContextsGet).
    ///
    /// ```ignore
    /// # async fn example(client: rules::Client) -> Result<(), rules::Error> {
    /// let list = client.contexts().get().await?;
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
    /// `POST /contexts`; see [`ContextsCheck`](super::ops::ContextsCheck).
    ///
    /// ```ignore
    /// # async fn example(client: rules::Client, body: rules::runtime::Map<Vec<rules::types::Contexts>>) -> Result<(), rules::Error> {
    /// client.contexts().check(body).await?;
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
    dead_code,
    unreachable_pub,
    unused_imports,
)]
/// The operations as values, which know nothing of a connection.
pub mod ops {
use ::specwright_runtime as rt;

/// Adds a thing.
///
/// `POST /things`.
///
/// Repeating it may do it twice.
///
/// Rules:
///
/// - `limited`: `this.limit <= context.most`. Checked where `most` is set, on the call or in a `Context`.
/// - `dry-has-limit`: where `this.dry == true`, there must be `limit`. Always checked.
///
/// Answers:
///
/// - `200`: `Thing`.
///
/// Erratum: [`unclear`](super::errata#erratum-unclear).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ThingsAdd {
    /// The query parameter `dry`.
    ///
    /// `dry`; not said whether required.
    pub dry: Option<bool>,
    /// The query parameter `limit`.
    ///
    /// `limit`; not said whether required.
    pub limit: Option<rt::Integer>,
    /// The body.
    ///
    /// Sent as `application/json`.
    pub body: super::types::Thing,
    /// What only the caller can know, for the rules that need it; not sent.
    pub context: super::Context,
}

impl ThingsAdd {
    /// The operation with what it needs.
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
    /// The query parameter `dry`.
    pub fn dry(mut self, dry: bool) -> Self {
        self.operation.dry = Some(dry);
        self
    }
    /// The query parameter `limit`.
    pub fn limit(mut self, limit: impl Into<rt::Integer>) -> Self {
        self.operation.limit = Some(limit.into());
        self
    }
    /// For the rules of this call that need `seats`.
    ///
    /// The variable `seats` of rules.
    pub fn seats(mut self, seats: impl Into<rt::Integer>) -> Self {
        self.operation.context.seats = Some(seats.into());
        self
    }
    /// For the rules of this call that need `owner`.
    ///
    /// Who owns it.
    pub fn owner(mut self, owner: impl Into<rt::Uuid>) -> Self {
        self.operation.context.owner = Some(owner.into());
        self
    }
    /// For the rules of this call that need `most`.
    ///
    /// The variable `most` of rules.
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

/// Names that are taken.
///
/// `PUT /contexts/{context}`.
///
/// Rules:
///
/// - `most`: Not more than the most. Checked where `most` and `timeout` are set, on the call or in a `Context`.
/// - `typed`: where `this.type == context.type`, there must be `most`, there must not be `timeout`. Checked where
///   `r#type` is set, on the call or in a `Context`.
/// - `body`: A body "belongs" to \\ it. Checked where `context` is set, on the call or in a `Context`.
/// - `listed`: `this.type in context.words`. Checked where `words` is set, on the call or in a `Context`.
/// - `short`: `size(context.type) < 9`. Checked where `r#type` is set, on the call or in a `Context`.
///
/// Answers:
///
/// - `200`: `Contexts`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ContextsPut {
    /// The path parameter `context`.
    ///
    /// `context`; required.
    pub context_parameter: String,
    /// The query parameter `most`.
    ///
    /// `most`; not said whether required.
    pub most: Option<rt::Integer>,
    /// The query parameter `timeout`.
    ///
    /// `timeout`; not said whether required.
    pub timeout: Option<rt::Integer>,
    /// The query parameter `type`.
    ///
    /// `type`; not said whether required.
    pub r#type: Option<String>,
    /// The body.
    ///
    /// Sent as `application/json`.
    pub body: super::types::ContextType,
    /// What only the caller can know, for the rules that need it; not sent.
    pub context: super::Context,
}

impl ContextsPut {
    /// The operation with what it needs.
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
    /// The query parameter `most`.
    pub fn most(mut self, most: impl Into<rt::Integer>) -> Self {
        self.operation.most = Some(most.into());
        self
    }
    /// The query parameter `timeout`.
    pub fn timeout_value(mut self, timeout: impl Into<rt::Integer>) -> Self {
        self.operation.timeout = Some(timeout.into());
        self
    }
    /// The query parameter `type`.
    pub fn r#type(mut self, r#type: impl Into<String>) -> Self {
        self.operation.r#type = Some(r#type.into());
        self
    }
    /// For the rules of this call that need `default`.
    ///
    /// The variable `default` of rules.
    pub fn default(mut self, default: impl Into<String>) -> Self {
        self.operation.context.default = Some(default.into());
        self
    }
    /// For the rules of this call that need `clone`.
    ///
    /// The variable `clone` of rules.
    pub fn clone(mut self, clone: impl Into<rt::Integer>) -> Self {
        self.operation.context.clone = Some(clone.into());
        self
    }
    /// For the rules of this call that need `day`.
    ///
    /// The variable `day` of rules.
    pub fn day(mut self, day: impl Into<rt::Date>) -> Self {
        self.operation.context.day = Some(day.into());
        self
    }
    /// For the rules of this call that need `at`.
    ///
    /// The variable `at` of rules.
    pub fn at(mut self, at: impl Into<rt::Timestamp>) -> Self {
        self.operation.context.at = Some(at.into());
        self
    }
    /// For the rules of this call that need `amount`.
    ///
    /// The variable `amount` of rules.
    pub fn amount(mut self, amount: impl Into<rt::Decimal>) -> Self {
        self.operation.context.amount = Some(amount.into());
        self
    }
    /// For the rules of this call that need `any`.
    ///
    /// The variable `any` of rules.
    pub fn any(mut self, any: impl Into<rt::Json>) -> Self {
        self.operation.context.any = Some(any.into());
        self
    }
    /// For the rules of this call that need `word`.
    ///
    /// The variable `word` of rules.
    pub fn word(mut self, word: super::types::Word) -> Self {
        self.operation.context.word = Some(word);
        self
    }
    /// For the rules of this call that need `told`.
    ///
    /// The variable `told` of rules.
    pub fn told(mut self, told: super::types::Told) -> Self {
        self.operation.context.told = Some(told);
        self
    }
    /// For the rules of this call that need `most`.
    ///
    /// The variable `most` of rules.
    pub fn most_context(mut self, most: impl Into<rt::Integer>) -> Self {
        self.operation.context.most = Some(most.into());
        self
    }
    /// For the rules of this call that need `timeout`.
    ///
    /// The variable `timeout` of rules.
    pub fn timeout_context(mut self, timeout: impl Into<rt::Integer>) -> Self {
        self.operation.context.timeout = Some(timeout.into());
        self
    }
    /// For the rules of this call that need `type`.
    ///
    /// The variable `type` of rules.
    pub fn type_context(mut self, r#type: impl Into<String>) -> Self {
        self.operation.context.r#type = Some(r#type.into());
        self
    }
    /// For the rules of this call that need `context`.
    ///
    /// The variable `context` of rules.
    pub fn context_context(mut self, context: super::types::Word) -> Self {
        self.operation.context.context = Some(context);
        self
    }
    /// For the rules of this call that need `words`.
    ///
    /// The variable `words` of rules.
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

/// Rules through other types.
///
/// `GET /contexts`.
///
/// Answers:
///
/// - `200`: `list<Contexts>`.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ContextsGet {
    /// The header parameter `X-Word`.
    ///
    /// `X-Word`; not said whether required.
    pub x_word: Option<super::types::Word>,
}

impl ContextsGet {
    /// The operation with what it needs.
    pub fn new() -> Self {
        <Self as ::core::default::Default>::default()
    }
}

/// A call of `contexts.get`, with what can be set on it.
pub type ContextsGetCall<M = rt::Async> = super::Call<M, ContextsGet>;

impl<M: rt::Mode> super::Call<M, ContextsGet> {
    /// The header parameter `X-Word`.
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

/// Deep.
///
/// `POST /contexts`.
///
/// Repeating it may do it twice.
///
/// Answers:
///
/// - `204`: no body.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ContextsCheck {
    /// The body.
    ///
    /// Sent as `application/json`.
    pub body: rt::Map<Vec<super::types::Contexts>>,
    /// What only the caller can know, for the rules that need it; not sent.
    pub context: super::Context,
}

impl ContextsCheck {
    /// The operation with what it needs.
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
    /// For the rules of this call that need `default`.
    ///
    /// The variable `default` of rules.
    pub fn default(mut self, default: impl Into<String>) -> Self {
        self.operation.context.default = Some(default.into());
        self
    }
    /// For the rules of this call that need `clone`.
    ///
    /// The variable `clone` of rules.
    pub fn clone(mut self, clone: impl Into<rt::Integer>) -> Self {
        self.operation.context.clone = Some(clone.into());
        self
    }
    /// For the rules of this call that need `day`.
    ///
    /// The variable `day` of rules.
    pub fn day(mut self, day: impl Into<rt::Date>) -> Self {
        self.operation.context.day = Some(day.into());
        self
    }
    /// For the rules of this call that need `at`.
    ///
    /// The variable `at` of rules.
    pub fn at(mut self, at: impl Into<rt::Timestamp>) -> Self {
        self.operation.context.at = Some(at.into());
        self
    }
    /// For the rules of this call that need `amount`.
    ///
    /// The variable `amount` of rules.
    pub fn amount(mut self, amount: impl Into<rt::Decimal>) -> Self {
        self.operation.context.amount = Some(amount.into());
        self
    }
    /// For the rules of this call that need `any`.
    ///
    /// The variable `any` of rules.
    pub fn any(mut self, any: impl Into<rt::Json>) -> Self {
        self.operation.context.any = Some(any.into());
        self
    }
    /// For the rules of this call that need `word`.
    ///
    /// The variable `word` of rules.
    pub fn word(mut self, word: super::types::Word) -> Self {
        self.operation.context.word = Some(word);
        self
    }
    /// For the rules of this call that need `told`.
    ///
    /// The variable `told` of rules.
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
    dead_code,
    unreachable_pub,
    unused_imports,
)]
pub mod errata {
//! Where the documents are wrong, contradict themselves or leave something open.
//!
//! Each entry tells what the documents say, the ways to understand it, and the one that this crate takes. If the
//! service turns out to follow another, start here.
//!
//! <a id="erratum-unclear"></a>
//!
//! ## `unclear`
//!
//! Two sentences differ.
//!
//! - `always`: taken.
//! - `sometimes`.
//!
//! It is safer.
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
    dead_code,
    unreachable_pub,
    unused_imports,
)]
/// The types of the API.
pub mod types {
use ::specwright_runtime as rt;

/// The object `Part`.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Part {
    /// The member `id`.
    ///
    /// `id`; not said whether required.
    pub id: Option<String>,
    /// The member `count`.
    ///
    /// `count`; not said whether required.
    pub count: Option<rt::Integer>,
    /// What came beside the documented members, and nulls where a value is documented; sent along.
    pub extra: rt::Extra,
}

impl Part {
    /// An empty one.
    pub fn new() -> Self {
        <Self as ::core::default::Default>::default()
    }
    /// The member `id`.
    #[must_use]
    pub fn id(mut self, id: impl Into<String>) -> Self {
        self.id = Some(id.into());
        self
    }
    /// The member `count`.
    #[must_use]
    pub fn count(mut self, count: impl Into<rt::Integer>) -> Self {
        self.count = Some(count.into());
        self
    }
    /// Sets a member that the page does not list.
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

/// The object `Thing`.
///
/// - Always sent: `form` as `"plain"`.
///
/// Rules:
///
/// - `always`: Always there. Always checked, as advice: inferred.
/// - `named`: where `this.kind == 'b'`, there must be `name`, there must not be `count`. Always checked.
/// - `listed`: The server knows the list of names. Only the server can check this.
/// - `formed`: there must be `form`. Always checked.
/// - `seats`: No more than there are seats. Checked where `seats` is set, on the call or in a `Context`.
/// - `owned`: `!has(this.key) ||   this.key == context.owner `. Checked where `owner` is set, on the call or in a
///   `Context`.
/// - `every`: `this.parts.all(p, p.count > 0 && size(p.id) in [1, 2, 3])`. Always checked.
///
/// Erratum: [`unclear`](super::errata#erratum-unclear).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Thing {
    /// The member `kind`.
    ///
    /// `kind`; required.
    pub kind: ThingKind,
    /// The member `name`.
    ///
    /// `name`; not said whether required; may be null.
    pub name: rt::Patch<String>,
    /// The member `count`.
    ///
    /// `count`; not said whether required.
    pub count: Option<rt::Integer>,
    /// The member `parts`.
    ///
    /// `parts`; not said whether required.
    pub parts: Option<Vec<Part>>,
    /// The member `key`.
    ///
    /// `key`; not said whether required.
    pub key: Option<rt::Uuid>,
    /// The member `day`.
    ///
    /// `day`; not said whether required.
    pub day: Option<rt::Date>,
    /// What came beside the documented members, and nulls where a value is documented; sent along.
    pub extra: rt::Extra,
}

impl Thing {
    /// One with what is required.
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
    /// The member `name`.
    #[must_use]
    pub fn name(mut self, name: impl Into<rt::Patch<String>>) -> Self {
        self.name = name.into();
        self
    }
    /// The member `count`.
    #[must_use]
    pub fn count(mut self, count: impl Into<rt::Integer>) -> Self {
        self.count = Some(count.into());
        self
    }
    /// The member `parts`.
    #[must_use]
    pub fn parts(mut self, parts: impl Into<Vec<Part>>) -> Self {
        self.parts = Some(parts.into());
        self
    }
    /// The member `key`.
    #[must_use]
    pub fn key(mut self, key: impl Into<rt::Uuid>) -> Self {
        self.key = Some(key.into());
        self
    }
    /// The member `day`.
    #[must_use]
    pub fn day(mut self, day: impl Into<rt::Date>) -> Self {
        self.day = Some(day.into());
        self
    }
    /// Sets a member that the page does not list.
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
    /// The value `Word`.
    ///
    /// At most 9 characters.
    pub struct Word(String);
}

rt::string_enum! {
    /// The set of values `Told`.
    pub enum Told {
        /// `"yes"` on the wire.
        Yes = "yes",
        /// `"no"` on the wire.
        No = "no",
    }
}

/// The object `Context`.
///
/// - Always sent: `mark` as `"on"`.
///
/// Rules:
///
/// - `defaults`: `this.default == context.default && this.clone == context.clone`. Checked where `default_value`
///   and `clone_value` are set, on the call or in a `Context`.
/// - `dated`: `this.day <= context.day && this.at < context.at && context.amount > 1.5 && this.any == context.any`.
///   Checked where `day`, `at`, `amount` and `any` are set, on the call or in a `Context`.
/// - `worded`: where `context.word != null`, there must not be `clone`. Checked where `word` is set, on the call or
///   in a `Context`.
/// - `marked`: there must be `mark`. Always checked.
/// - `told`: `context.told != 'yes'`. Checked where `told` is set, on the call or in a `Context`.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ContextType {
    /// The member `default`.
    ///
    /// `default`; not said whether required.
    pub default: Option<String>,
    /// The member `clone`.
    ///
    /// `clone`; not said whether required.
    pub clone: Option<rt::Integer>,
    /// The member `kind`.
    ///
    /// `kind`; not said whether required.
    pub kind: Option<ContextKind>,
    /// The member `day`.
    ///
    /// `day`; may be left out.
    pub day: Option<rt::Date>,
    /// The member `at`.
    ///
    /// `at`; may be left out.
    pub at: Option<rt::Timestamp>,
    /// The member `any`.
    ///
    /// `any`; may be left out.
    pub any: Option<rt::Json>,
    /// What came beside the documented members, and nulls where a value is documented; sent along.
    pub extra: rt::Extra,
}

impl ContextType {
    /// An empty one.
    pub fn new() -> Self {
        <Self as ::core::default::Default>::default()
    }
    /// The member `default`.
    #[must_use]
    pub fn default(mut self, default: impl Into<String>) -> Self {
        self.default = Some(default.into());
        self
    }
    /// The member `clone`.
    #[must_use]
    pub fn clone(mut self, clone: impl Into<rt::Integer>) -> Self {
        self.clone = Some(clone.into());
        self
    }
    /// The member `kind`.
    #[must_use]
    pub fn kind(mut self, kind: ContextKind) -> Self {
        self.kind = Some(kind);
        self
    }
    /// The member `day`.
    #[must_use]
    pub fn day(mut self, day: impl Into<rt::Date>) -> Self {
        self.day = Some(day.into());
        self
    }
    /// The member `at`.
    #[must_use]
    pub fn at(mut self, at: impl Into<rt::Timestamp>) -> Self {
        self.at = Some(at.into());
        self
    }
    /// The member `any`.
    #[must_use]
    pub fn any(mut self, any: impl Into<rt::Json>) -> Self {
        self.any = Some(any.into());
        self
    }
    /// Sets a member that the page does not list.
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

/// The object `Contexts`.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Contexts {
    /// The member `more`.
    ///
    /// `more`; may be left out.
    pub more: Option<Vec<ContextType>>,
    /// The member `tree`.
    ///
    /// `tree`; may be left out.
    pub tree: Option<Box<Contexts>>,
    /// A group of members.
    ///
    /// Sent where it is given; flat on the wire: `default`, `clone`, `kind`, `mark`, `day`, `at`, `any`.
    pub inner: Option<ContextType>,
    /// What came beside the documented members, and nulls where a value is documented; sent along.
    pub extra: rt::Extra,
}

impl Contexts {
    /// An empty one.
    pub fn new() -> Self {
        <Self as ::core::default::Default>::default()
    }
    /// The member `more`.
    #[must_use]
    pub fn more(mut self, more: impl Into<Vec<ContextType>>) -> Self {
        self.more = Some(more.into());
        self
    }
    /// The member `tree`.
    #[must_use]
    pub fn tree(mut self, tree: Contexts) -> Self {
        self.tree = Some(Box::new(tree));
        self
    }
    /// A group of members.
    #[must_use]
    pub fn inner(mut self, inner: ContextType) -> Self {
        self.inner = Some(inner);
        self
    }
    /// Sets a member that the page does not list.
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
    /// The set of values `ThingKind`.
    pub enum ThingKind {
        /// `"a"` on the wire.
        A = "a",
        /// `"b"` on the wire.
        B = "b",
    }
}

rt::string_enum! {
    /// The set of values `ContextKind`.
    pub enum ContextKind {
        /// `"a"` on the wire.
        A = "a",
        /// `"b"` on the wire.
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
    dead_code,
    unreachable_pub,
    unused_imports,
)]
/// What is checked of values and operations.
mod validate {
use ::specwright_runtime as rt;

/// What only the caller can know, for the rules that need it.
///
/// A rule is checked where all is given that it needs; what is left out is not looked at.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Context {
    /// The variable `seats` of rules.
    pub seats: Option<rt::Integer>,
    /// Who owns it.
    ///
    /// Source: Made up, section “Made up”.
    pub owner: Option<rt::Uuid>,
    /// The variable `default` of rules.
    pub default: Option<String>,
    /// The variable `clone` of rules.
    pub clone: Option<rt::Integer>,
    /// The variable `day` of rules.
    pub day: Option<rt::Date>,
    /// The variable `at` of rules.
    pub at: Option<rt::Timestamp>,
    /// The variable `amount` of rules.
    pub amount: Option<rt::Decimal>,
    /// The variable `any` of rules.
    pub any: Option<rt::Json>,
    /// The variable `word` of rules.
    pub word: Option<super::types::Word>,
    /// The variable `told` of rules.
    pub told: Option<super::types::Told>,
    /// The variable `most` of rules.
    pub most: Option<rt::Integer>,
    /// The variable `timeout` of rules.
    pub timeout: Option<rt::Integer>,
    /// The variable `type` of rules.
    pub r#type: Option<String>,
    /// The variable `context` of rules.
    pub context: Option<super::types::Word>,
    /// The variable `words` of rules.
    pub words: Option<Vec<super::types::Word>>,
}

impl Context {
    /// Nothing is known yet.
    pub fn new() -> Self {
        <Self as ::core::default::Default>::default()
    }
    /// The variable `seats` of rules.
    #[must_use]
    pub fn seats(mut self, seats: impl Into<rt::Integer>) -> Self {
        self.seats = Some(seats.into());
        self
    }
    /// Who owns it.
    #[must_use]
    pub fn owner(mut self, owner: impl Into<rt::Uuid>) -> Self {
        self.owner = Some(owner.into());
        self
    }
    /// The variable `default` of rules.
    #[must_use]
    pub fn default_value(mut self, default: impl Into<String>) -> Self {
        self.default = Some(default.into());
        self
    }
    /// The variable `clone` of rules.
    #[must_use]
    pub fn clone_value(mut self, clone: impl Into<rt::Integer>) -> Self {
        self.clone = Some(clone.into());
        self
    }
    /// The variable `day` of rules.
    #[must_use]
    pub fn day(mut self, day: impl Into<rt::Date>) -> Self {
        self.day = Some(day.into());
        self
    }
    /// The variable `at` of rules.
    #[must_use]
    pub fn at(mut self, at: impl Into<rt::Timestamp>) -> Self {
        self.at = Some(at.into());
        self
    }
    /// The variable `amount` of rules.
    #[must_use]
    pub fn amount(mut self, amount: impl Into<rt::Decimal>) -> Self {
        self.amount = Some(amount.into());
        self
    }
    /// The variable `any` of rules.
    #[must_use]
    pub fn any(mut self, any: impl Into<rt::Json>) -> Self {
        self.any = Some(any.into());
        self
    }
    /// The variable `word` of rules.
    #[must_use]
    pub fn word(mut self, word: super::types::Word) -> Self {
        self.word = Some(word);
        self
    }
    /// The variable `told` of rules.
    #[must_use]
    pub fn told(mut self, told: super::types::Told) -> Self {
        self.told = Some(told);
        self
    }
    /// The variable `most` of rules.
    #[must_use]
    pub fn most(mut self, most: impl Into<rt::Integer>) -> Self {
        self.most = Some(most.into());
        self
    }
    /// The variable `timeout` of rules.
    #[must_use]
    pub fn timeout(mut self, timeout: impl Into<rt::Integer>) -> Self {
        self.timeout = Some(timeout.into());
        self
    }
    /// The variable `type` of rules.
    #[must_use]
    pub fn r#type(mut self, r#type: impl Into<String>) -> Self {
        self.r#type = Some(r#type.into());
        self
    }
    /// The variable `context` of rules.
    #[must_use]
    pub fn context(mut self, context: super::types::Word) -> Self {
        self.context = Some(context);
        self
    }
    /// The variable `words` of rules.
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
                            sentence: "where `this.kind == 'b'`, there must be `name`, there must not be `count`",
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
                            sentence: "where `this.kind == 'b'`, there must be `name`, there must not be `count`",
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
                        sentence: "there must be `form`",
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
                            sentence: "where `context.word != null`, there must not be `clone`",
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
                        sentence: "there must be `mark`",
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
                            sentence: "where `this.dry == true`, there must be `limit`",
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
                            sentence: "where `this.type == context.type`, there must be `most`, there must not be `timeout`",
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
                            sentence: "where `this.type == context.type`, there must be `most`, there must not be `timeout`",
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
