// @generated from specs/validators by `cargo xtask regenerate`. Changes made here are lost.

#[allow(
    clippy::collapsible_if,
    clippy::collapsible_match,
    clippy::enum_variant_names,
    clippy::large_enum_variant,
    clippy::module_inception,
    clippy::new_ret_no_self,
    clippy::self_named_constructors,
    clippy::should_implement_trait,
    clippy::type_complexity,
    clippy::upper_case_acronyms,
    clippy::wrong_self_convention,
    deprecated,
)]
/// The client, its builder, and calls.
mod client {
use ::specwright_runtime as rt;

/// A client of validators. Clones are cheap and share connections.
///
/// Every function that names an operation returns a [`Call`](super::Call), which is sent when it is awaited.
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

impl<M: rt::Mode> Client<M> {
    /// The operations of `parts`.
    pub fn parts(&self) -> super::groups::Parts<M> {
        super::groups::Parts {
            core: self.core.clone(),
        }
    }
    /// The operations of `patterns`.
    pub fn patterns(&self) -> super::groups::Patterns<M> {
        super::groups::Patterns {
            core: self.core.clone(),
        }
    }
    /// The operations of `holders`.
    pub fn holders(&self) -> super::groups::Holders<M> {
        super::groups::Holders {
            core: self.core.clone(),
        }
    }
    /// The operations of `trees`.
    pub fn trees(&self) -> super::groups::Trees<M> {
        super::groups::Trees {
            core: self.core.clone(),
        }
    }
    /// The operations of `shapes`.
    pub fn shapes(&self) -> super::groups::Shapes<M> {
        super::groups::Shapes {
            core: self.core.clone(),
        }
    }
    /// The operations of `orders`.
    pub fn orders(&self) -> super::groups::Orders<M> {
        super::groups::Orders {
            core: self.core.clone(),
        }
    }
    /// The operations of `values`.
    pub fn values(&self) -> super::groups::Values<M> {
        super::groups::Values {
            core: self.core.clone(),
        }
    }
    /// The operations of `wrappers`.
    pub fn wrappers(&self) -> super::groups::Wrappers<M> {
        super::groups::Wrappers {
            core: self.core.clone(),
        }
    }
    /// The operations of `impossible`.
    pub fn impossible(&self) -> super::groups::Impossible<M> {
        super::groups::Impossible {
            core: self.core.clone(),
        }
    }
    /// The operations of `nothing`.
    pub fn nothing(&self) -> super::groups::Nothing<M> {
        super::groups::Nothing {
            core: self.core.clone(),
        }
    }
    /// The operations of `things`.
    pub fn things(&self) -> super::groups::Things<M> {
        super::groups::Things {
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
pub struct Builder {
    core: rt::BuilderCore,
}

impl Builder {
    /// What calls do where an answer is not as the page says.
    pub fn drift(mut self, mode: rt::DriftMode) -> Self {
        self.core = self.core.drift(mode);
        self
    }
    /// What one call may take.
    pub fn limits(mut self, limits: rt::Limits) -> Self {
        self.core = self.core.limits(limits);
        self
    }
    /// What the client calls itself in `User-Agent`.
    pub fn user_agent(mut self, user_agent: impl Into<String>) -> Self {
        let user_agent: ::std::string::String = user_agent.into();
        self.core = self.core.user_agent(user_agent);
        self
    }
    /// An authority to be trusted besides those of the system, in PEM form.
    pub fn root_certificate(mut self, pem: impl ::core::convert::AsRef<[u8]>) -> Self {
        self.core = self.core.root_certificate(pem);
        self
    }
    /// Another transport than the default one.
    pub fn transport(mut self, transport: ::std::sync::Arc<dyn rt::Transport>) -> Self {
        self.core = self.core.transport(transport);
        self
    }
    /// Another timer than the default one.
    pub fn timer(mut self, timer: ::std::sync::Arc<dyn rt::Timer>) -> Self {
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
    pub fn build(self) -> Result<super::Client, rt::BuildError> {
        self.core.build().map(|core| Client { core })
    }
}

/// A call that was not made yet. It owns what it needs, so it can be moved to another task.
#[derive(Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct Call<M: rt::Mode, O> {
    core: rt::Core<M>,
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
    /// Changes the request before it is sent, after everything else was put into it: a way out where the page is
    /// wrong.
    pub fn edit(
        mut self,
        edit: impl ::core::ops::FnOnce(
            &mut rt::http::Request<rt::Bytes>,
        ) + ::core::marker::Send + 'static,
    ) -> Self {
        self.options.edit(edit);
        self
    }
    /// The time for the whole call, instead of the client's.
    pub fn timeout(mut self, timeout: ::core::time::Duration) -> Self {
        self.options.timeout(timeout);
        self
    }
    /// What this call does where its answer is not as the page says, instead of what the client does. Where a strict
    /// call fails for it, the service did what was asked of it all the same.
    pub fn drift(mut self, mode: rt::DriftMode) -> Self {
        self.options.drift(mode);
        self
    }
    /// Sends the request although it breaks documented rules; what HTTP itself cannot carry is refused as before.
    pub fn unchecked(mut self) -> Self {
        self.options.unchecked();
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
    clippy::enum_variant_names,
    clippy::large_enum_variant,
    clippy::module_inception,
    clippy::new_ret_no_self,
    clippy::self_named_constructors,
    clippy::should_implement_trait,
    clippy::type_complexity,
    clippy::upper_case_acronyms,
    clippy::wrong_self_convention,
    deprecated,
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

/// What helps where that is known; never the body.
impl ::core::fmt::Display for Documented {
    fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> Result<(), ::core::fmt::Error> {
        match self {
            Self::Status(_) => f.write_str("the page describes no body"),
        }
    }
}
}

#[allow(
    clippy::collapsible_if,
    clippy::collapsible_match,
    clippy::enum_variant_names,
    clippy::large_enum_variant,
    clippy::module_inception,
    clippy::new_ret_no_self,
    clippy::self_named_constructors,
    clippy::should_implement_trait,
    clippy::type_complexity,
    clippy::upper_case_acronyms,
    clippy::wrong_self_convention,
    deprecated,
)]
/// The operations by resource.
pub mod groups {
use ::specwright_runtime as rt;

/// The operations of `parts`.
#[derive(Clone, Debug)]
pub struct Parts<M: rt::Mode = rt::Async> {
    pub(super) core: rt::Core<M>,
}

impl<M: rt::Mode> Parts<M> {
    /// Members.
    ///
    /// `PUT /parts/{id}`; see [`PartsPut`](super::ops::PartsPut).
    ///
    /// ```ignore
    /// # async fn example(client: validators::Client, id: validators::types::Code, body: validators::types::Part) -> Result<(), validators::Error> {
    /// let answer = client.parts().put(id, body).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn put(
        &self,
        id: super::types::Code,
        body: super::types::Part,
    ) -> super::Call<M, super::ops::PartsPut> {
        super::Call::new(&self.core, super::ops::PartsPut { id, body })
    }
}

/// The operations of `patterns`.
#[derive(Clone, Debug)]
pub struct Patterns<M: rt::Mode = rt::Async> {
    pub(super) core: rt::Core<M>,
}

impl<M: rt::Mode> Patterns<M> {
    /// Patterns.
    ///
    /// `PUT /patterns`; see [`PatternsPut`](super::ops::PatternsPut).
    ///
    /// ```ignore
    /// # async fn example(client: validators::Client, body: validators::types::Patterns) -> Result<(), validators::Error> {
    /// client.patterns().put(body).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn put(
        &self,
        body: super::types::Patterns,
    ) -> super::Call<M, super::ops::PatternsPut> {
        super::Call::new(&self.core, super::ops::PatternsPut { body })
    }
}

/// The operations of `holders`.
#[derive(Clone, Debug)]
pub struct Holders<M: rt::Mode = rt::Async> {
    pub(super) core: rt::Core<M>,
}

impl<M: rt::Mode> Holders<M> {
    /// Lists and groups.
    ///
    /// `PUT /holders`; see [`HoldersPut`](super::ops::HoldersPut).
    ///
    /// ```ignore
    /// # async fn example(client: validators::Client, body: validators::types::Holder) -> Result<(), validators::Error> {
    /// let list = client.holders().put(body).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn put(
        &self,
        body: super::types::Holder,
    ) -> super::Call<M, super::ops::HoldersPut> {
        super::Call::new(&self.core, super::ops::HoldersPut { body })
    }
}

/// The operations of `trees`.
#[derive(Clone, Debug)]
pub struct Trees<M: rt::Mode = rt::Async> {
    pub(super) core: rt::Core<M>,
}

impl<M: rt::Mode> Trees<M> {
    /// Recursion.
    ///
    /// `PUT /trees`; see [`TreesPut`](super::ops::TreesPut).
    ///
    /// ```ignore
    /// # async fn example(client: validators::Client, body: validators::types::Tree) -> Result<(), validators::Error> {
    /// let tree = client.trees().put(body).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn put(&self, body: super::types::Tree) -> super::Call<M, super::ops::TreesPut> {
        super::Call::new(&self.core, super::ops::TreesPut { body })
    }
}

/// The operations of `shapes`.
#[derive(Clone, Debug)]
pub struct Shapes<M: rt::Mode = rt::Async> {
    pub(super) core: rt::Core<M>,
}

impl<M: rt::Mode> Shapes<M> {
    /// Unions.
    ///
    /// `PUT /shapes`; see [`ShapesPut`](super::ops::ShapesPut).
    ///
    /// ```ignore
    /// # async fn example(client: validators::Client, body: Vec<validators::types::Shape>) -> Result<(), validators::Error> {
    /// let shape = client.shapes().put(body).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn put(
        &self,
        body: impl Into<Vec<super::types::Shape>>,
    ) -> super::Call<M, super::ops::ShapesPut> {
        super::Call::new(
            &self.core,
            super::ops::ShapesPut {
                body: body.into(),
            },
        )
    }
}

/// The operations of `orders`.
#[derive(Clone, Debug)]
pub struct Orders<M: rt::Mode = rt::Async> {
    pub(super) core: rt::Core<M>,
}

impl<M: rt::Mode> Orders<M> {
    /// Pairs.
    ///
    /// `PUT /orders`; see [`OrdersPut`](super::ops::OrdersPut).
    ///
    /// ```ignore
    /// # async fn example(client: validators::Client, body: validators::types::Order) -> Result<(), validators::Error> {
    /// let order = client.orders().put(body).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn put(
        &self,
        body: super::types::Order,
    ) -> super::Call<M, super::ops::OrdersPut> {
        super::Call::new(&self.core, super::ops::OrdersPut { body })
    }
}

/// The operations of `values`.
#[derive(Clone, Debug)]
pub struct Values<M: rt::Mode = rt::Async> {
    pub(super) core: rt::Core<M>,
}

impl<M: rt::Mode> Values<M> {
    /// A value.
    ///
    /// `PUT /values`; see [`ValuesPut`](super::ops::ValuesPut).
    ///
    /// ```ignore
    /// # async fn example(client: validators::Client, body: String) -> Result<(), validators::Error> {
    /// client.values().put(body).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn put(&self, body: impl Into<String>) -> super::Call<M, super::ops::ValuesPut> {
        super::Call::new(
            &self.core,
            super::ops::ValuesPut {
                body: body.into(),
            },
        )
    }
}

/// The operations of `wrappers`.
#[derive(Clone, Debug)]
pub struct Wrappers<M: rt::Mode = rt::Async> {
    pub(super) core: rt::Core<M>,
}

impl<M: rt::Mode> Wrappers<M> {
    /// Wrappers.
    ///
    /// `PUT /wrappers`; see [`WrappersPut`](super::ops::WrappersPut).
    ///
    /// ```ignore
    /// # async fn example(client: validators::Client, body: validators::types::Wrappers) -> Result<(), validators::Error> {
    /// client.wrappers().put(body).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn put(
        &self,
        body: super::types::Wrappers,
    ) -> super::Call<M, super::ops::WrappersPut> {
        super::Call::new(&self.core, super::ops::WrappersPut { body })
    }
}

/// The operations of `impossible`.
#[derive(Clone, Debug)]
pub struct Impossible<M: rt::Mode = rt::Async> {
    pub(super) core: rt::Core<M>,
}

impl<M: rt::Mode> Impossible<M> {
    /// Bounds that no sample meets.
    ///
    /// `PUT /impossible`; see [`ImpossiblePut`](super::ops::ImpossiblePut).
    ///
    /// ```ignore
    /// # async fn example(client: validators::Client, body: validators::types::Impossible) -> Result<(), validators::Error> {
    /// client.impossible().put(body).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn put(
        &self,
        body: super::types::Impossible,
    ) -> super::Call<M, super::ops::ImpossiblePut> {
        super::Call::new(&self.core, super::ops::ImpossiblePut { body })
    }
}

/// The operations of `nothing`.
#[derive(Clone, Debug)]
pub struct Nothing<M: rt::Mode = rt::Async> {
    pub(super) core: rt::Core<M>,
}

impl<M: rt::Mode> Nothing<M> {
    /// Nothing to check.
    ///
    /// `PUT /nothing`; see [`NothingPut`](super::ops::NothingPut).
    ///
    /// ```ignore
    /// # async fn example(client: validators::Client, body: validators::types::Unbound) -> Result<(), validators::Error> {
    /// let unseen = client.nothing().put(body).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn put(
        &self,
        body: super::types::Unbound,
    ) -> super::Call<M, super::ops::NothingPut> {
        super::Call::new(&self.core, super::ops::NothingPut { body })
    }
}

/// The operations of `things`.
#[derive(Clone, Debug)]
pub struct Things<M: rt::Mode = rt::Async> {
    pub(super) core: rt::Core<M>,
}

impl<M: rt::Mode> Things<M> {
    /// Parameters.
    ///
    /// `GET /things/{id}/{name}`; see [`ThingsFind`](super::ops::ThingsFind).
    ///
    /// ```ignore
    /// # async fn example(client: validators::Client, id: String, name: validators::types::Code, page: i32) -> Result<(), validators::Error> {
    /// let unseen = client.things().find(id, name, page).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn find(
        &self,
        id: impl Into<String>,
        name: super::types::Code,
        page: i32,
    ) -> super::Call<M, super::ops::ThingsFind> {
        super::Call::new(
            &self.core,
            super::ops::ThingsFind {
                id: id.into(),
                name,
                page,
                size: Default::default(),
                codes: Default::default(),
                all: Default::default(),
                since: Default::default(),
                fixed: Default::default(),
                x_mail: Default::default(),
                x_level: Default::default(),
            },
        )
    }
}
}

#[allow(
    clippy::collapsible_if,
    clippy::collapsible_match,
    clippy::enum_variant_names,
    clippy::large_enum_variant,
    clippy::module_inception,
    clippy::new_ret_no_self,
    clippy::self_named_constructors,
    clippy::should_implement_trait,
    clippy::type_complexity,
    clippy::upper_case_acronyms,
    clippy::wrong_self_convention,
    deprecated,
)]
/// The operations as values, which know nothing of a connection.
pub mod ops {
use ::specwright_runtime as rt;

/// Members.
///
/// `PUT /parts/{id}`.
///
/// Answers:
///
/// - `200`: `Answer`.
#[derive(Clone, Debug, PartialEq)]
pub struct PartsPut {
    /// The path parameter `id`.
    ///
    /// `id`; required.
    pub id: super::types::Code,
    /// The body.
    ///
    /// Sent as `application/json`.
    pub body: super::types::Part,
}

impl PartsPut {
    /// The operation with what it needs.
    pub fn new(id: super::types::Code, body: super::types::Part) -> Self {
        Self { id, body }
    }
}

impl rt::Operation for PartsPut {
    type Output = super::types::Answer;
    type Documented = super::Documented;
    const META: &'static rt::Meta = &rt::Meta {
        id: "parts.put",
        source: "Made up / all",
        method: rt::Method::PUT,
        path: &[rt::Segment::Literal("/parts/"), rt::Segment::Parameter("id")],
        accept: Some("application/json"),
        idempotent: true,
        client_auth: true,
        since: None,
        removed: None,
    };
    fn encode(&self, out: &mut rt::RequestWriter) {
        out.path("id", &self.id);
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

/// Patterns.
///
/// `PUT /patterns`.
///
/// Answers:
///
/// - `204`: no body.
#[derive(Clone, Debug, PartialEq)]
pub struct PatternsPut {
    /// The body.
    ///
    /// Sent as `application/json`.
    pub body: super::types::Patterns,
}

impl PatternsPut {
    /// The operation with what it needs.
    pub fn new(body: super::types::Patterns) -> Self {
        Self { body }
    }
}

impl rt::Operation for PatternsPut {
    type Output = ();
    type Documented = super::Documented;
    const META: &'static rt::Meta = &rt::Meta {
        id: "patterns.put",
        source: "Made up / all",
        method: rt::Method::PUT,
        path: &[rt::Segment::Literal("/patterns")],
        accept: Some("application/json"),
        idempotent: true,
        client_auth: true,
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

/// Lists and groups.
///
/// `PUT /holders`.
///
/// Answers:
///
/// - `200`: `list<Seen>`.
#[derive(Clone, Debug, PartialEq)]
pub struct HoldersPut {
    /// The body.
    ///
    /// Sent as `application/json`.
    pub body: super::types::Holder,
}

impl HoldersPut {
    /// The operation with what it needs.
    pub fn new(body: super::types::Holder) -> Self {
        Self { body }
    }
}

impl rt::Operation for HoldersPut {
    type Output = Vec<super::types::Seen>;
    type Documented = super::Documented;
    const META: &'static rt::Meta = &rt::Meta {
        id: "holders.put",
        source: "Made up / all",
        method: rt::Method::PUT,
        path: &[rt::Segment::Literal("/holders")],
        accept: Some("application/json"),
        idempotent: true,
        client_auth: true,
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
                r.success_checked(|value: &Vec<super::types::Seen>, at, out| {
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

/// Recursion.
///
/// `PUT /trees`.
///
/// Answers:
///
/// - `200`: `Tree`.
#[derive(Clone, Debug, PartialEq)]
pub struct TreesPut {
    /// The body.
    ///
    /// Sent as `application/json`.
    pub body: super::types::Tree,
}

impl TreesPut {
    /// The operation with what it needs.
    pub fn new(body: super::types::Tree) -> Self {
        Self { body }
    }
}

impl rt::Operation for TreesPut {
    type Output = Option<super::types::Tree>;
    type Documented = super::Documented;
    const META: &'static rt::Meta = &rt::Meta {
        id: "trees.put",
        source: "Made up / all",
        method: rt::Method::PUT,
        path: &[rt::Segment::Literal("/trees")],
        accept: Some("application/json"),
        idempotent: true,
        client_auth: true,
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
                r.success_checked(|value: &Option<super::types::Tree>, at, out| {
                    let context = &::core::default::Default::default();
                    if let Some(value) = value {
                        rt::Validate::check(value, context, at, out);
                    }
                })
            }
            _ => rt::Outcome::Undocumented,
        }
    }
}

/// Unions.
///
/// `PUT /shapes`.
///
/// Answers:
///
/// - `200`: `Shape`.
/// - `404`: no body; gives `None`.
#[derive(Clone, Debug, PartialEq)]
pub struct ShapesPut {
    /// The body.
    ///
    /// Sent as `application/json`.
    pub body: Vec<super::types::Shape>,
}

impl ShapesPut {
    /// The operation with what it needs.
    pub fn new(body: impl Into<Vec<super::types::Shape>>) -> Self {
        Self { body: body.into() }
    }
}

impl rt::Operation for ShapesPut {
    type Output = Option<super::types::Shape>;
    type Documented = super::Documented;
    const META: &'static rt::Meta = &rt::Meta {
        id: "shapes.put",
        source: "Made up / all",
        method: rt::Method::PUT,
        path: &[rt::Segment::Literal("/shapes")],
        accept: Some("application/json"),
        idempotent: true,
        client_auth: true,
        since: None,
        removed: None,
    };
    fn encode(&self, out: &mut rt::RequestWriter) {
        out.json("application/json", &self.body);
    }
    fn decode(r: &rt::ResponseView<'_>) -> rt::Outcome<Self::Output, Self::Documented> {
        r.documented_successes(&[200]);
        match r.status() {
            404 => rt::Outcome::Success(None),
            200..=299 => {
                r.success_checked(|value, at, out| rt::Validate::check(
                        value,
                        &::core::default::Default::default(),
                        at,
                        out,
                    ))
                    .map(Some)
            }
            _ => rt::Outcome::Undocumented,
        }
    }
}

/// Pairs.
///
/// `PUT /orders`.
///
/// Answers:
///
/// - `200`: `Order`.
#[derive(Clone, Debug, PartialEq)]
pub struct OrdersPut {
    /// The body.
    ///
    /// Sent as `application/json`.
    pub body: super::types::Order,
}

impl OrdersPut {
    /// The operation with what it needs.
    pub fn new(body: super::types::Order) -> Self {
        Self { body }
    }
}

impl rt::Operation for OrdersPut {
    type Output = super::types::Order;
    type Documented = super::Documented;
    const META: &'static rt::Meta = &rt::Meta {
        id: "orders.put",
        source: "Made up / all",
        method: rt::Method::PUT,
        path: &[rt::Segment::Literal("/orders")],
        accept: Some("application/json"),
        idempotent: true,
        client_auth: true,
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

/// A value.
///
/// `PUT /values`.
///
/// Answers:
///
/// - `204`: no body.
#[derive(Clone, Debug, PartialEq)]
pub struct ValuesPut {
    /// The body.
    ///
    /// Sent as `application/json`.
    pub body: String,
}

impl ValuesPut {
    /// The operation with what it needs.
    pub fn new(body: impl Into<String>) -> Self {
        Self { body: body.into() }
    }
}

impl rt::Operation for ValuesPut {
    type Output = ();
    type Documented = super::Documented;
    const META: &'static rt::Meta = &rt::Meta {
        id: "values.put",
        source: "Made up / all",
        method: rt::Method::PUT,
        path: &[rt::Segment::Literal("/values")],
        accept: Some("application/json"),
        idempotent: true,
        client_auth: true,
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

/// Wrappers.
///
/// `PUT /wrappers`.
///
/// Answers:
///
/// - `204`: no body.
#[derive(Clone, Debug, PartialEq)]
pub struct WrappersPut {
    /// The body.
    ///
    /// Sent as `application/json`.
    pub body: super::types::Wrappers,
}

impl WrappersPut {
    /// The operation with what it needs.
    pub fn new(body: super::types::Wrappers) -> Self {
        Self { body }
    }
}

impl rt::Operation for WrappersPut {
    type Output = ();
    type Documented = super::Documented;
    const META: &'static rt::Meta = &rt::Meta {
        id: "wrappers.put",
        source: "Made up / all",
        method: rt::Method::PUT,
        path: &[rt::Segment::Literal("/wrappers")],
        accept: Some("application/json"),
        idempotent: true,
        client_auth: true,
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

/// Bounds that no sample meets.
///
/// `PUT /impossible`.
///
/// Answers:
///
/// - `204`: no body.
#[derive(Clone, Debug, PartialEq)]
pub struct ImpossiblePut {
    /// The body.
    ///
    /// Sent as `application/json`.
    pub body: super::types::Impossible,
}

impl ImpossiblePut {
    /// The operation with what it needs.
    pub fn new(body: super::types::Impossible) -> Self {
        Self { body }
    }
}

impl rt::Operation for ImpossiblePut {
    type Output = ();
    type Documented = super::Documented;
    const META: &'static rt::Meta = &rt::Meta {
        id: "impossible.put",
        source: "Made up / all",
        method: rt::Method::PUT,
        path: &[rt::Segment::Literal("/impossible")],
        accept: Some("application/json"),
        idempotent: true,
        client_auth: true,
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

/// Nothing to check.
///
/// `PUT /nothing`.
///
/// Answers:
///
/// - `200`: `Unseen`.
#[derive(Clone, Debug, PartialEq)]
pub struct NothingPut {
    /// The body.
    ///
    /// Sent as `application/json`.
    pub body: super::types::Unbound,
}

impl NothingPut {
    /// The operation with what it needs.
    pub fn new(body: super::types::Unbound) -> Self {
        Self { body }
    }
}

impl rt::Operation for NothingPut {
    type Output = super::types::Unseen;
    type Documented = super::Documented;
    const META: &'static rt::Meta = &rt::Meta {
        id: "nothing.put",
        source: "Made up / all",
        method: rt::Method::PUT,
        path: &[rt::Segment::Literal("/nothing")],
        accept: Some("application/json"),
        idempotent: true,
        client_auth: true,
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

/// Parameters.
///
/// `GET /things/{id}/{name}`.
///
/// Answers:
///
/// - `200`: `Unseen`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ThingsFind {
    /// The path parameter `id`.
    ///
    /// `id`; required; at least `2` characters.
    pub id: String,
    /// The path parameter `name`.
    ///
    /// `name`; required.
    pub name: super::types::Code,
    /// The query parameter `page`.
    ///
    /// `page`; required; at least `1`.
    pub page: i32,
    /// The query parameter `size`.
    ///
    /// `size`; may be left out; at most `100`.
    pub size: Option<rt::Integer>,
    /// The query parameter `codes`.
    ///
    /// `codes`; may be left out; at most `3` items.
    pub codes: Option<Vec<String>>,
    /// The query parameter `all`.
    ///
    /// `all`; may be left out.
    pub all: Option<super::types::Codes>,
    /// The query parameter `since`.
    ///
    /// `since`; may be left out.
    pub since: Option<rt::Timestamp>,
    /// The query parameter `fixed`.
    ///
    /// `fixed`; may be left out.
    pub fixed: Option<String>,
    /// The header parameter `X-Mail`.
    ///
    /// `X-Mail`; may be left out.
    pub x_mail: Option<String>,
    /// The header parameter `X-Level`.
    ///
    /// `X-Level`; not said whether required.
    pub x_level: Option<super::types::Level>,
}

impl ThingsFind {
    /// The operation with what it needs.
    pub fn new(id: impl Into<String>, name: super::types::Code, page: i32) -> Self {
        Self {
            id: id.into(),
            name,
            page,
            size: Default::default(),
            codes: Default::default(),
            all: Default::default(),
            since: Default::default(),
            fixed: Default::default(),
            x_mail: Default::default(),
            x_level: Default::default(),
        }
    }
}

impl<M: rt::Mode> super::Call<M, ThingsFind> {
    /// The query parameter `size`.
    pub fn size(mut self, size: impl Into<rt::Integer>) -> Self {
        self.operation.size = Some(size.into());
        self
    }
    /// The query parameter `codes`.
    pub fn codes(mut self, codes: impl Into<Vec<String>>) -> Self {
        self.operation.codes = Some(codes.into());
        self
    }
    /// The query parameter `all`.
    pub fn all(mut self, all: impl Into<super::types::Codes>) -> Self {
        self.operation.all = Some(all.into());
        self
    }
    /// The query parameter `since`.
    pub fn since(mut self, since: impl Into<rt::Timestamp>) -> Self {
        self.operation.since = Some(since.into());
        self
    }
    /// The query parameter `fixed`.
    pub fn fixed(mut self, fixed: impl Into<String>) -> Self {
        self.operation.fixed = Some(fixed.into());
        self
    }
    /// The header parameter `X-Mail`.
    pub fn x_mail(mut self, x_mail: impl Into<String>) -> Self {
        self.operation.x_mail = Some(x_mail.into());
        self
    }
    /// The header parameter `X-Level`.
    pub fn x_level(mut self, x_level: super::types::Level) -> Self {
        self.operation.x_level = Some(x_level);
        self
    }
}

impl rt::Operation for ThingsFind {
    type Output = super::types::Unseen;
    type Documented = super::Documented;
    const META: &'static rt::Meta = &rt::Meta {
        id: "things.find",
        source: "Made up / all",
        method: rt::Method::GET,
        path: &[
            rt::Segment::Literal("/things/"),
            rt::Segment::Parameter("id"),
            rt::Segment::Literal("/"),
            rt::Segment::Parameter("name"),
        ],
        accept: Some("application/json"),
        idempotent: true,
        client_auth: true,
        since: None,
        removed: None,
    };
    fn encode(&self, out: &mut rt::RequestWriter) {
        out.path("id", &self.id);
        out.path("name", &self.name);
        out.query("page", &self.page);
        out.query("size", &self.size);
        if let Some(items) = &self.codes {
            out.query_list("codes", items, rt::Join::Comma);
        }
        if let Some(items) = &self.all {
            out.query_list("all", &items.0, rt::Join::Repeat);
        }
        out.query("since", &self.since);
        out.query("fixed", &self.fixed);
        out.header("X-Mail", &self.x_mail);
        out.header("X-Level", &self.x_level);
    }
    fn decode(r: &rt::ResponseView<'_>) -> rt::Outcome<Self::Output, Self::Documented> {
        r.documented_successes(&[200]);
        match r.status() {
            200..=299 => r.success(),
            _ => rt::Outcome::Undocumented,
        }
    }
}
}

#[allow(
    clippy::collapsible_if,
    clippy::collapsible_match,
    clippy::enum_variant_names,
    clippy::large_enum_variant,
    clippy::module_inception,
    clippy::new_ret_no_self,
    clippy::self_named_constructors,
    clippy::should_implement_trait,
    clippy::type_complexity,
    clippy::upper_case_acronyms,
    clippy::wrong_self_convention,
    deprecated,
)]
/// The types of the API.
pub mod types {
use ::specwright_runtime as rt;

rt::newtype! {
    /// The value `Code`.
    ///
    /// Matches `^[A-Z]{2}$`.
    pub struct Code(String);
}

rt::newtype! {
    /// The value `Share`.
    ///
    /// At least `0`; less than `1`; a multiple of `0.01`.
    pub struct Share(rt::Decimal);
}

rt::newtype! {
    /// The value `Address`.
    pub struct Address(String);
}

rt::newtype! {
    /// The value `When`.
    pub struct When(rt::Timestamp);
}

/// The value `Codes`.
///
/// At least `1` items; at most `9` items; no item twice.
#[derive(Clone, Debug, Default, Eq, Hash, PartialEq)]
pub struct Codes(
    /// The value on the wire.
    pub Vec<Code>,
);

impl From<Vec<Code>> for Codes {
    fn from(inner: Vec<Code>) -> Self {
        Self(inner)
    }
}

impl<const LENGTH: usize> From<[Code; LENGTH]> for Codes {
    fn from(items: [Code; LENGTH]) -> Self {
        Self(items.into())
    }
}

impl FromIterator<Code> for Codes {
    fn from_iter<I: IntoIterator<Item = Code>>(items: I) -> Self {
        Self(items.into_iter().collect())
    }
}

impl IntoIterator for Codes {
    type Item = Code;
    type IntoIter = <Vec<Code> as IntoIterator>::IntoIter;
    fn into_iter(self) -> Self::IntoIter {
        self.0.into_iter()
    }
}

impl rt::ReadJson for Codes {
    fn read(r: &mut rt::Reader<'_>) -> Result<Self, rt::DecodeError> {
        rt::ReadJson::read(r).map(Self)
    }
}

impl rt::WriteJson for Codes {
    fn write(&self, w: &mut rt::Writer) {
        rt::WriteJson::write(&self.0, w);
    }
}

/// The value `Names`.
///
/// No item twice.
#[derive(Clone, Debug, Default, Eq, Hash, PartialEq)]
pub struct Names(
    /// The value on the wire.
    pub Vec<Vec<String>>,
);

impl From<Vec<Vec<String>>> for Names {
    fn from(inner: Vec<Vec<String>>) -> Self {
        Self(inner)
    }
}

impl<const LENGTH: usize> From<[Vec<String>; LENGTH]> for Names {
    fn from(items: [Vec<String>; LENGTH]) -> Self {
        Self(items.into())
    }
}

impl FromIterator<Vec<String>> for Names {
    fn from_iter<I: IntoIterator<Item = Vec<String>>>(items: I) -> Self {
        Self(items.into_iter().collect())
    }
}

impl IntoIterator for Names {
    type Item = Vec<String>;
    type IntoIter = <Vec<Vec<String>> as IntoIterator>::IntoIter;
    fn into_iter(self) -> Self::IntoIter {
        self.0.into_iter()
    }
}

impl rt::ReadJson for Names {
    fn read(r: &mut rt::Reader<'_>) -> Result<Self, rt::DecodeError> {
        rt::ReadJson::read(r).map(Self)
    }
}

impl rt::WriteJson for Names {
    fn write(&self, w: &mut rt::Writer) {
        rt::WriteJson::write(&self.0, w);
    }
}

/// The value `Sizes`.
///
/// At least `1` members.
#[derive(Clone, Debug, Default, Eq, Hash, PartialEq)]
pub struct Sizes(
    /// The value on the wire.
    pub rt::Map<rt::Map<i64>>,
);

impl From<rt::Map<rt::Map<i64>>> for Sizes {
    fn from(inner: rt::Map<rt::Map<i64>>) -> Self {
        Self(inner)
    }
}

impl rt::ReadJson for Sizes {
    fn read(r: &mut rt::Reader<'_>) -> Result<Self, rt::DecodeError> {
        rt::ReadJson::read(r).map(Self)
    }
}

impl rt::WriteJson for Sizes {
    fn write(&self, w: &mut rt::Writer) {
        rt::WriteJson::write(&self.0, w);
    }
}

/// The value `MaybeText`.
///
/// At least `2` characters.
#[derive(Clone, Debug, Eq, Hash, PartialEq)]
pub struct MaybeText(
    /// The value on the wire.
    pub Option<String>,
);

impl From<Option<String>> for MaybeText {
    fn from(inner: Option<String>) -> Self {
        Self(inner)
    }
}

impl rt::ReadJson for MaybeText {
    fn read(r: &mut rt::Reader<'_>) -> Result<Self, rt::DecodeError> {
        rt::ReadJson::read(r).map(Self)
    }
}

impl rt::WriteJson for MaybeText {
    fn write(&self, w: &mut rt::Writer) {
        rt::WriteJson::write(&self.0, w);
    }
}

impl rt::Parameter for MaybeText {
    fn append(&self, out: &mut String) {
        rt::Parameter::append(&self.0, out);
    }
}

rt::newtype! {
    /// The value `Outer`.
    ///
    /// At most `2` characters.
    pub struct Outer(Code);
}

rt::string_enum! {
    /// The set of values `Colour`.
    pub enum Colour {
        /// `"red"` on the wire.
        Red = "red",
        /// `"green"` on the wire.
        Green = "green",
    }
}

rt::integer_enum! {
    /// The set of values `Level`.
    pub enum Level {
        /// `1` on the wire.
        Low = 1,
        /// `2` on the wire.
        High = 2,
    }
}

/// The object `Plain`.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Plain {
    /// The member `note`.
    ///
    /// `note`; not said whether required.
    pub note: Option<String>,
    /// What came beside the documented members, and nulls where a value is documented; sent along.
    pub extra: rt::Extra,
}

impl Plain {
    /// An empty one.
    pub fn new() -> Self {
        <Self as ::core::default::Default>::default()
    }
    /// The member `note`.
    #[must_use]
    pub fn note(mut self, note: impl Into<String>) -> Self {
        self.note = Some(note.into());
        self
    }
    /// Sets a member that the page does not list.
    #[must_use]
    pub fn member(mut self, name: &str, value: impl Into<rt::Json>) -> Self {
        self.extra.insert(name, value);
        self
    }
}

impl rt::ReadJson for Plain {
    fn read(r: &mut rt::Reader<'_>) -> Result<Self, rt::DecodeError> {
        let mut fields = r.fields()?;
        let mut value: Self = rt::ReadMembers::read_members(&mut fields)?;
        value.extra = fields.rest();
        Ok(value)
    }
}

impl rt::ReadMembers for Plain {
    fn read_members(f: &mut rt::Fields<'_>) -> Result<Self, rt::DecodeError> {
        Ok(Self {
            note: f.take(&["note"])?,
            extra: Default::default(),
        })
    }
}

impl rt::WriteJson for Plain {
    fn write(&self, w: &mut rt::Writer) {
        let mut o = w.object();
        rt::WriteMembers::write_members(self, &mut o);
        o.extra(&self.extra);
        o.end();
    }
}

impl rt::WriteMembers for Plain {
    fn write_members<S: rt::MemberSink>(&self, o: &mut S) {
        o.member("note", &self.note);
    }
}

/// The object `Part`.
///
/// - Always sent: `always` as `"two"`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Part {
    /// The member `id`.
    ///
    /// `id`; required; at least `1` characters.
    pub id: String,
    /// The member `plain`.
    ///
    /// `plain`; required; at least `1`; at most `9`.
    pub plain: i32,
    /// The member `nullable`.
    ///
    /// `nullable`; required; may be null; at most `9` characters.
    pub nullable: Option<String>,
    /// The member `optional`.
    ///
    /// `optional`; may be left out; at most `9` characters; matches `^a|b$`.
    pub optional: Option<String>,
    /// The member `patch`.
    ///
    /// `patch`; may be left out; may be null; more than `0`.
    pub patch: rt::Patch<rt::Integer>,
    /// The member `unsaid`.
    ///
    /// `unsaid`; not said whether required; in the form `hostname`.
    pub unsaid: Option<String>,
    /// The member `secret`.
    ///
    /// `secret`; may be left out; at least `8` characters.
    pub secret: Option<String>,
    /// The member `fixed`.
    ///
    /// `fixed`; may be left out.
    pub fixed: Option<String>,
    /// The member `number`.
    ///
    /// `number`; may be left out.
    pub number: Option<rt::Integer>,
    /// The member `code`.
    ///
    /// `code`; may be left out; at most `2` characters.
    pub code: Option<Code>,
    /// The member `colour`.
    ///
    /// `colour`; may be left out; at most `20` characters.
    pub colour: Option<Colour>,
    /// The member `level`.
    ///
    /// `level`; may be left out; at least `1`.
    pub level: Option<Level>,
    /// The member `outer`.
    ///
    /// `outer`; may be left out.
    pub outer: Option<Outer>,
    /// The member `link`.
    ///
    /// `link`; may be left out.
    pub link: Option<String>,
    /// The member `mail`.
    ///
    /// `mail`; may be left out; may be null.
    pub mail: rt::Patch<String>,
    /// The member `at`.
    ///
    /// `at`; may be left out.
    pub at: Option<rt::Timestamp>,
    /// The member `anything`.
    ///
    /// `anything`; may be left out.
    pub anything: Option<rt::Json>,
    /// The member `plainly`.
    ///
    /// `plainly`; may be left out.
    pub plainly: Option<Plain>,
    /// The member `maybe`.
    ///
    /// `maybe`; may be left out.
    pub maybe: Option<MaybeText>,
    /// What came beside the documented members, and nulls where a value is documented; sent along.
    pub extra: rt::Extra,
}

impl ::core::fmt::Debug for Part {
    fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
        f.debug_struct("Part")
            .field("id", &self.id)
            .field("plain", &self.plain)
            .field("nullable", &self.nullable)
            .field("optional", &self.optional)
            .field("patch", &self.patch)
            .field("unsaid", &self.unsaid)
            .field("secret", &::core::format_args!("[redacted]"))
            .field("fixed", &self.fixed)
            .field("number", &self.number)
            .field("code", &self.code)
            .field("colour", &self.colour)
            .field("level", &self.level)
            .field("outer", &self.outer)
            .field("link", &self.link)
            .field("mail", &self.mail)
            .field("at", &self.at)
            .field("anything", &self.anything)
            .field("plainly", &self.plainly)
            .field("maybe", &self.maybe)
            .field("extra", &self.extra)
            .finish()
    }
}

impl Part {
    /// One with what is required.
    pub fn new(id: impl Into<String>, plain: i32, nullable: Option<String>) -> Self {
        Self {
            id: id.into(),
            plain,
            nullable,
            optional: Default::default(),
            patch: Default::default(),
            unsaid: Default::default(),
            secret: Default::default(),
            fixed: Default::default(),
            number: Default::default(),
            code: Default::default(),
            colour: Default::default(),
            level: Default::default(),
            outer: Default::default(),
            link: Default::default(),
            mail: Default::default(),
            at: Default::default(),
            anything: Default::default(),
            plainly: Default::default(),
            maybe: Default::default(),
            extra: Default::default(),
        }
    }
    /// The member `optional`.
    #[must_use]
    pub fn optional(mut self, optional: impl Into<String>) -> Self {
        self.optional = Some(optional.into());
        self
    }
    /// The member `patch`.
    #[must_use]
    pub fn patch(mut self, patch: impl Into<rt::Patch<rt::Integer>>) -> Self {
        self.patch = patch.into();
        self
    }
    /// The member `unsaid`.
    #[must_use]
    pub fn unsaid(mut self, unsaid: impl Into<String>) -> Self {
        self.unsaid = Some(unsaid.into());
        self
    }
    /// The member `secret`.
    #[must_use]
    pub fn secret(mut self, secret: impl Into<String>) -> Self {
        self.secret = Some(secret.into());
        self
    }
    /// The member `fixed`.
    #[must_use]
    pub fn fixed(mut self, fixed: impl Into<String>) -> Self {
        self.fixed = Some(fixed.into());
        self
    }
    /// The member `number`.
    #[must_use]
    pub fn number(mut self, number: impl Into<rt::Integer>) -> Self {
        self.number = Some(number.into());
        self
    }
    /// The member `code`.
    #[must_use]
    pub fn code(mut self, code: Code) -> Self {
        self.code = Some(code);
        self
    }
    /// The member `colour`.
    #[must_use]
    pub fn colour(mut self, colour: Colour) -> Self {
        self.colour = Some(colour);
        self
    }
    /// The member `level`.
    #[must_use]
    pub fn level(mut self, level: Level) -> Self {
        self.level = Some(level);
        self
    }
    /// The member `outer`.
    #[must_use]
    pub fn outer(mut self, outer: Outer) -> Self {
        self.outer = Some(outer);
        self
    }
    /// The member `link`.
    #[must_use]
    pub fn link(mut self, link: impl Into<String>) -> Self {
        self.link = Some(link.into());
        self
    }
    /// The member `mail`.
    #[must_use]
    pub fn mail(mut self, mail: impl Into<rt::Patch<String>>) -> Self {
        self.mail = mail.into();
        self
    }
    /// The member `at`.
    #[must_use]
    pub fn at(mut self, at: impl Into<rt::Timestamp>) -> Self {
        self.at = Some(at.into());
        self
    }
    /// The member `anything`.
    #[must_use]
    pub fn anything(mut self, anything: impl Into<rt::Json>) -> Self {
        self.anything = Some(anything.into());
        self
    }
    /// The member `plainly`.
    #[must_use]
    pub fn plainly(mut self, plainly: Plain) -> Self {
        self.plainly = Some(plainly);
        self
    }
    /// The member `maybe`.
    #[must_use]
    pub fn maybe(mut self, maybe: MaybeText) -> Self {
        self.maybe = Some(maybe);
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
        let mut id = None;
        let mut plain = None;
        let mut nullable = None;
        let mut optional = None;
        let mut patch = rt::Patch::Absent;
        let mut unsaid = None;
        let mut secret = None;
        let mut fixed = None;
        let mut number = None;
        let mut code = None;
        let mut colour = None;
        let mut level = None;
        let mut outer = None;
        let mut link = None;
        let mut mail = rt::Patch::Absent;
        let mut at = None;
        let mut anything = None;
        let mut plainly = None;
        let mut maybe = None;
        while let Some(index) = object
            .next(
                r,
                &[
                    "id",
                    "plain",
                    "nullable",
                    "optional",
                    "patch",
                    "unsaid",
                    "secret",
                    "fixed",
                    "number",
                    "always",
                    "code",
                    "colour",
                    "level",
                    "outer",
                    "link",
                    "mail",
                    "at",
                    "anything",
                    "plainly",
                    "maybe",
                ],
            )?
        {
            match index {
                0 => object.member(r, &mut id)?,
                1 => object.member(r, &mut plain)?,
                2 => object.nullable(r, &mut nullable)?,
                3 => object.member(r, &mut optional)?,
                4 => object.patch(r, &mut patch)?,
                5 => object.member(r, &mut unsaid)?,
                6 => object.member(r, &mut secret)?,
                7 => object.member(r, &mut fixed)?,
                8 => object.member(r, &mut number)?,
                9 => object.constant(r, "\"two\"")?,
                10 => object.member(r, &mut code)?,
                11 => object.member(r, &mut colour)?,
                12 => object.member(r, &mut level)?,
                13 => object.member(r, &mut outer)?,
                14 => object.member(r, &mut link)?,
                15 => object.patch(r, &mut mail)?,
                16 => object.member(r, &mut at)?,
                17 => object.member_or_null(r, &mut anything)?,
                18 => object.member(r, &mut plainly)?,
                _ => object.member_or_null(r, &mut maybe)?,
            }
        }
        Ok(Self {
            id: object.required(id, "id")?,
            plain: object.required(plain, "plain")?,
            nullable: object.required(nullable, "nullable")?,
            optional,
            patch,
            unsaid,
            secret,
            fixed,
            number,
            code,
            colour,
            level,
            outer,
            link,
            mail,
            at,
            anything,
            plainly,
            maybe,
            extra: object.into_extra(),
        })
    }
}

impl rt::WriteJson for Part {
    fn write(&self, w: &mut rt::Writer) {
        let mut o = w.object();
        o.required("id", &self.id);
        o.required("plain", &self.plain);
        o.required("nullable", &self.nullable);
        o.member("optional", &self.optional);
        o.member("patch", &self.patch);
        o.member("unsaid", &self.unsaid);
        o.member("secret", &self.secret);
        o.member("fixed", &self.fixed);
        o.member("number", &self.number);
        o.constant("always", "\"two\"");
        o.member("code", &self.code);
        o.member("colour", &self.colour);
        o.member("level", &self.level);
        o.member("outer", &self.outer);
        o.member("link", &self.link);
        o.member("mail", &self.mail);
        o.member("at", &self.at);
        o.member("anything", &self.anything);
        o.member("plainly", &self.plainly);
        o.member("maybe", &self.maybe);
        o.extra(&self.extra);
        o.end();
    }
}

/// The object `Patterns`.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Patterns {
    /// The member `begins`.
    ///
    /// `begins`; may be left out; matches `^https://`.
    pub begins: Option<String>,
    /// The member `ends`.
    ///
    /// `ends`; may be left out; matches `\.example$`.
    pub ends: Option<String>,
    /// The member `is`.
    ///
    /// `is`; may be left out; matches `^yes$`.
    pub is: Option<String>,
    /// The member `holds`.
    ///
    /// `holds`; may be left out; matches `@`.
    pub holds: Option<String>,
    /// The member `made`.
    ///
    /// `made`; may be left out; matches `^[0-9a-fA-F]{4,8}$`.
    pub made: Option<String>,
    /// The member `some`.
    ///
    /// `some`; may be left out; matches `^[a-z_]+$`.
    pub some: Option<String>,
    /// The member `few`.
    ///
    /// `few`; may be left out; matches `^[äöü]{0,3}$`.
    pub few: Option<String>,
    /// The member `any`.
    ///
    /// `any`; may be left out; matches `^[0-9]*$`.
    pub any: Option<String>,
    /// The member `two`.
    ///
    /// `two`; may be left out; matches `^[a-z]{2,}$`.
    pub two: Option<String>,
    /// The member `every`.
    ///
    /// `every`; may be left out; matches `""`.
    pub every: Option<String>,
    /// The member `words`.
    ///
    /// `words`; may be left out; matches `^\w+ \w+$`.
    pub words: Option<String>,
    /// The member `both`.
    ///
    /// `both`; may be left out; at most `40` characters; matches `(a|bc)d`.
    pub both: Option<String>,
    /// What came beside the documented members, and nulls where a value is documented; sent along.
    pub extra: rt::Extra,
}

impl Patterns {
    /// An empty one.
    pub fn new() -> Self {
        <Self as ::core::default::Default>::default()
    }
    /// The member `begins`.
    #[must_use]
    pub fn begins(mut self, begins: impl Into<String>) -> Self {
        self.begins = Some(begins.into());
        self
    }
    /// The member `ends`.
    #[must_use]
    pub fn ends(mut self, ends: impl Into<String>) -> Self {
        self.ends = Some(ends.into());
        self
    }
    /// The member `is`.
    #[must_use]
    pub fn is(mut self, is: impl Into<String>) -> Self {
        self.is = Some(is.into());
        self
    }
    /// The member `holds`.
    #[must_use]
    pub fn holds(mut self, holds: impl Into<String>) -> Self {
        self.holds = Some(holds.into());
        self
    }
    /// The member `made`.
    #[must_use]
    pub fn made(mut self, made: impl Into<String>) -> Self {
        self.made = Some(made.into());
        self
    }
    /// The member `some`.
    #[must_use]
    pub fn some(mut self, some: impl Into<String>) -> Self {
        self.some = Some(some.into());
        self
    }
    /// The member `few`.
    #[must_use]
    pub fn few(mut self, few: impl Into<String>) -> Self {
        self.few = Some(few.into());
        self
    }
    /// The member `any`.
    #[must_use]
    pub fn any(mut self, any: impl Into<String>) -> Self {
        self.any = Some(any.into());
        self
    }
    /// The member `two`.
    #[must_use]
    pub fn two(mut self, two: impl Into<String>) -> Self {
        self.two = Some(two.into());
        self
    }
    /// The member `every`.
    #[must_use]
    pub fn every(mut self, every: impl Into<String>) -> Self {
        self.every = Some(every.into());
        self
    }
    /// The member `words`.
    #[must_use]
    pub fn words(mut self, words: impl Into<String>) -> Self {
        self.words = Some(words.into());
        self
    }
    /// The member `both`.
    #[must_use]
    pub fn both(mut self, both: impl Into<String>) -> Self {
        self.both = Some(both.into());
        self
    }
    /// Sets a member that the page does not list.
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
            holds: None,
            made: None,
            some: None,
            few: None,
            any: None,
            two: None,
            every: None,
            words: None,
            both: None,
            extra: rt::Extra::new(),
        };
        while let Some(index) = object
            .next(
                r,
                &[
                    "begins",
                    "ends",
                    "is",
                    "holds",
                    "made",
                    "some",
                    "few",
                    "any",
                    "two",
                    "every",
                    "words",
                    "both",
                ],
            )?
        {
            match index {
                0 => object.member(r, &mut value.begins)?,
                1 => object.member(r, &mut value.ends)?,
                2 => object.member(r, &mut value.is)?,
                3 => object.member(r, &mut value.holds)?,
                4 => object.member(r, &mut value.made)?,
                5 => object.member(r, &mut value.some)?,
                6 => object.member(r, &mut value.few)?,
                7 => object.member(r, &mut value.any)?,
                8 => object.member(r, &mut value.two)?,
                9 => object.member(r, &mut value.every)?,
                10 => object.member(r, &mut value.words)?,
                _ => object.member(r, &mut value.both)?,
            }
        }
        value.extra = object.into_extra();
        Ok(value)
    }
}

impl rt::WriteJson for Patterns {
    fn write(&self, w: &mut rt::Writer) {
        let mut o = w.object();
        o.member("begins", &self.begins);
        o.member("ends", &self.ends);
        o.member("is", &self.is);
        o.member("holds", &self.holds);
        o.member("made", &self.made);
        o.member("some", &self.some);
        o.member("few", &self.few);
        o.member("any", &self.any);
        o.member("two", &self.two);
        o.member("every", &self.every);
        o.member("words", &self.words);
        o.member("both", &self.both);
        o.extra(&self.extra);
        o.end();
    }
}

/// The object `Group`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Group {
    /// The member `label`.
    ///
    /// `label`; may be left out; at most `9` characters.
    pub label: Option<String>,
    /// The member `mark`.
    ///
    /// `mark`; required; at least `1` characters.
    pub mark: String,
}

impl Group {
    /// One with what is required.
    pub fn new(mark: impl Into<String>) -> Self {
        Self {
            label: Default::default(),
            mark: mark.into(),
        }
    }
    /// The member `label`.
    #[must_use]
    pub fn label(mut self, label: impl Into<String>) -> Self {
        self.label = Some(label.into());
        self
    }
}

impl rt::ReadJson for Group {
    fn read(r: &mut rt::Reader<'_>) -> Result<Self, rt::DecodeError> {
        let mut fields = r.fields()?;
        rt::ReadMembers::read_members(&mut fields)
    }
}

impl rt::ReadMembers for Group {
    fn read_members(f: &mut rt::Fields<'_>) -> Result<Self, rt::DecodeError> {
        Ok(Self {
            label: f.take(&["label"])?,
            mark: f.take_required(&["mark"])?,
        })
    }
}

impl rt::WriteJson for Group {
    fn write(&self, w: &mut rt::Writer) {
        let mut o = w.object();
        rt::WriteMembers::write_members(self, &mut o);
        o.end();
    }
}

impl rt::WriteMembers for Group {
    fn write_members<S: rt::MemberSink>(&self, o: &mut S) {
        o.member("label", &self.label);
        o.required("mark", &self.mark);
    }
}

/// The union `Choice`.
///
/// The member `key` tells what `value` holds.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Choice {
    /// `key` is `one`.
    ///
    /// at least `1`
    One(rt::Integer),
    /// `key` is `two`.
    Two(Vec<Part>),
    /// `key` is `three`.
    Three(Code),
    /// `key` is `four`.
    Four(String),
    /// Another key.
    Other {
        /// The key.
        key: String,
        /// The value.
        value: Long,
    },
}

impl rt::ReadJson for Choice {
    fn read(r: &mut rt::Reader<'_>) -> Result<Self, rt::DecodeError> {
        let mut fields = r.fields()?;
        let value = rt::ReadMembers::read_members(&mut fields)?;
        fields.end();
        Ok(value)
    }
}

impl rt::ReadMembers for Choice {
    fn read_members(f: &mut rt::Fields<'_>) -> Result<Self, rt::DecodeError> {
        let key: String = f.take_required(&["key"])?;
        Ok(
            match key.as_str() {
                "one" => Self::One(f.take_required(&["value"])?),
                "two" => Self::Two(f.take_required(&["value"])?),
                "three" => Self::Three(f.take_required(&["value"])?),
                "four" => Self::Four(f.take_required(&["value"])?),
                _ => {
                    f.undocumented("key", &key, &["one", "two", "three", "four"]);
                    Self::Other {
                        key,
                        value: f.take_required(&["value"])?,
                    }
                }
            },
        )
    }
}

impl rt::WriteJson for Choice {
    fn write(&self, w: &mut rt::Writer) {
        let mut o = w.object();
        rt::WriteMembers::write_members(self, &mut o);
        o.end();
    }
}

impl rt::WriteMembers for Choice {
    fn write_members<S: rt::MemberSink>(&self, o: &mut S) {
        match self {
            Self::One(value) => {
                o.required("key", "one");
                o.required("value", value);
            }
            Self::Two(value) => {
                o.required("key", "two");
                o.required("value", value);
            }
            Self::Three(value) => {
                o.required("key", "three");
                o.required("value", value);
            }
            Self::Four(value) => {
                o.required("key", "four");
                o.required("value", value);
            }
            Self::Other { key, value } => {
                o.required("key", key);
                o.required("value", value);
            }
        }
    }
}

/// The object `Holder`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Holder {
    /// The member `parts`.
    ///
    /// `parts`; may be left out; at least `1` items; no two items with the same `id`.
    pub parts: Option<Vec<Part>>,
    /// The member `by_label`.
    ///
    /// `by_label`; may be left out; no two items with the same `label`.
    pub by_label: Option<Vec<Labelled>>,
    /// The member `by_code`.
    ///
    /// `by_code`; may be left out; no two items with the same `patch`.
    pub by_code: Option<Vec<Option<Part>>>,
    /// The member `by_choice`.
    ///
    /// `by_choice`; may be left out; no two items with the same `key`.
    pub by_choice: Option<Vec<Chosen>>,
    /// The member `by_constant`.
    ///
    /// `by_constant`; may be left out; no two items with the same `always`.
    pub by_constant: Option<Vec<Part>>,
    /// The member `by_json`.
    ///
    /// `by_json`; may be left out; no two items with the same `anything`.
    pub by_json: Option<Vec<Part>>,
    /// The member `deep`.
    ///
    /// `deep`; may be left out.
    pub deep: Option<rt::Map<Vec<rt::Map<String>>>>,
    /// The member `nulls`.
    ///
    /// `nulls`; may be left out.
    pub nulls: Option<Vec<Option<Code>>>,
    /// The member `small`.
    ///
    /// `small`; may be left out; at least `6` members; at most `12` members.
    pub small: Option<Part>,
    /// The member `bag`.
    ///
    /// `bag`; may be left out; at least `2` members.
    pub bag: Option<Labelled>,
    /// The member `words`.
    ///
    /// `words`; may be left out; at most `3` members.
    pub words: Option<rt::Map<String>>,
    /// A group of members.
    ///
    /// Required; flat on the wire: `label`, `mark`.
    pub group: Group,
    /// A group of members.
    ///
    /// Sent where it is given; flat on the wire: `loose`.
    pub more: Option<Loose>,
    /// A group of members.
    ///
    /// Sent where it is given; flat on the wire: `key`.
    pub either: Option<Choice>,
    /// What came beside the documented members, and nulls where a value is documented; sent along.
    pub extra: rt::Extra,
}

impl Holder {
    /// One with what is required.
    pub fn new(group: Group) -> Self {
        Self {
            parts: Default::default(),
            by_label: Default::default(),
            by_code: Default::default(),
            by_choice: Default::default(),
            by_constant: Default::default(),
            by_json: Default::default(),
            deep: Default::default(),
            nulls: Default::default(),
            small: Default::default(),
            bag: Default::default(),
            words: Default::default(),
            group,
            more: Default::default(),
            either: Default::default(),
            extra: Default::default(),
        }
    }
    /// The member `parts`.
    #[must_use]
    pub fn parts(mut self, parts: impl Into<Vec<Part>>) -> Self {
        self.parts = Some(parts.into());
        self
    }
    /// The member `by_label`.
    #[must_use]
    pub fn by_label(mut self, by_label: impl Into<Vec<Labelled>>) -> Self {
        self.by_label = Some(by_label.into());
        self
    }
    /// The member `by_code`.
    #[must_use]
    pub fn by_code(mut self, by_code: impl Into<Vec<Option<Part>>>) -> Self {
        self.by_code = Some(by_code.into());
        self
    }
    /// The member `by_choice`.
    #[must_use]
    pub fn by_choice(mut self, by_choice: impl Into<Vec<Chosen>>) -> Self {
        self.by_choice = Some(by_choice.into());
        self
    }
    /// The member `by_constant`.
    #[must_use]
    pub fn by_constant(mut self, by_constant: impl Into<Vec<Part>>) -> Self {
        self.by_constant = Some(by_constant.into());
        self
    }
    /// The member `by_json`.
    #[must_use]
    pub fn by_json(mut self, by_json: impl Into<Vec<Part>>) -> Self {
        self.by_json = Some(by_json.into());
        self
    }
    /// The member `deep`.
    #[must_use]
    pub fn deep(mut self, deep: impl Into<rt::Map<Vec<rt::Map<String>>>>) -> Self {
        self.deep = Some(deep.into());
        self
    }
    /// The member `nulls`.
    #[must_use]
    pub fn nulls(mut self, nulls: impl Into<Vec<Option<Code>>>) -> Self {
        self.nulls = Some(nulls.into());
        self
    }
    /// The member `small`.
    #[must_use]
    pub fn small(mut self, small: Part) -> Self {
        self.small = Some(small);
        self
    }
    /// The member `bag`.
    #[must_use]
    pub fn bag(mut self, bag: Labelled) -> Self {
        self.bag = Some(bag);
        self
    }
    /// The member `words`.
    #[must_use]
    pub fn words(mut self, words: impl Into<rt::Map<String>>) -> Self {
        self.words = Some(words.into());
        self
    }
    /// A group of members.
    #[must_use]
    pub fn more(mut self, more: Loose) -> Self {
        self.more = Some(more);
        self
    }
    /// A group of members.
    #[must_use]
    pub fn either(mut self, either: Choice) -> Self {
        self.either = Some(either);
        self
    }
    /// Sets a member that the page does not list.
    #[must_use]
    pub fn member(mut self, name: &str, value: impl Into<rt::Json>) -> Self {
        self.extra.insert(name, value);
        self
    }
}

impl rt::ReadJson for Holder {
    fn read(r: &mut rt::Reader<'_>) -> Result<Self, rt::DecodeError> {
        let mut fields = r.fields()?;
        let f = &mut fields;
        Ok(Self {
            parts: f.take(&["parts"])?,
            by_label: f.take(&["by_label"])?,
            by_code: f.take(&["by_code"])?,
            by_choice: f.take(&["by_choice"])?,
            by_constant: f.take(&["by_constant"])?,
            by_json: f.take(&["by_json"])?,
            deep: f.take(&["deep"])?,
            nulls: f.take(&["nulls"])?,
            small: f.take(&["small"])?,
            bag: f.take(&["bag"])?,
            words: f.take(&["words"])?,
            group: rt::ReadMembers::read_members(f)?,
            more: if f.has_any(&["loose"]) {
                Some(rt::ReadMembers::read_members(f)?)
            } else {
                None
            },
            either: if f.has_key(&["key"], "value") {
                Some(rt::ReadMembers::read_members(f)?)
            } else {
                None
            },
            extra: fields.rest(),
        })
    }
}

impl rt::WriteJson for Holder {
    fn write(&self, w: &mut rt::Writer) {
        let mut o = w.object();
        o.member("parts", &self.parts);
        o.member("by_label", &self.by_label);
        o.member("by_code", &self.by_code);
        o.member("by_choice", &self.by_choice);
        o.member("by_constant", &self.by_constant);
        o.member("by_json", &self.by_json);
        o.member("deep", &self.deep);
        o.member("nulls", &self.nulls);
        o.member("small", &self.small);
        o.member("bag", &self.bag);
        o.member("words", &self.words);
        rt::WriteMembers::write_members(&self.group, &mut o);
        if let Some(group) = &self.more {
            rt::WriteMembers::write_members(group, &mut o);
        }
        if let Some(group) = &self.either {
            rt::WriteMembers::write_members(group, &mut o);
        }
        o.extra(&self.extra);
        o.end();
    }
}

/// The object `Chosen`.
#[derive(Clone, Debug, PartialEq)]
pub struct Chosen {
    /// A group of members.
    ///
    /// Required; flat on the wire: `key`.
    pub choice: Choice,
}

impl rt::ReadJson for Chosen {
    fn read(r: &mut rt::Reader<'_>) -> Result<Self, rt::DecodeError> {
        let mut fields = r.fields()?;
        let f = &mut fields;
        Ok(Self {
            choice: rt::ReadMembers::read_members(f)?,
        })
    }
}

impl rt::WriteJson for Chosen {
    fn write(&self, w: &mut rt::Writer) {
        let mut o = w.object();
        rt::WriteMembers::write_members(&self.choice, &mut o);
        o.end();
    }
}

/// The object `Loose`.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Loose {
    /// The member `loose`.
    ///
    /// `loose`; may be left out; at least `1` characters.
    pub loose: Option<String>,
}

impl Loose {
    /// An empty one.
    pub fn new() -> Self {
        <Self as ::core::default::Default>::default()
    }
    /// The member `loose`.
    #[must_use]
    pub fn loose(mut self, loose: impl Into<String>) -> Self {
        self.loose = Some(loose.into());
        self
    }
}

impl rt::ReadJson for Loose {
    fn read(r: &mut rt::Reader<'_>) -> Result<Self, rt::DecodeError> {
        let mut fields = r.fields()?;
        rt::ReadMembers::read_members(&mut fields)
    }
}

impl rt::ReadMembers for Loose {
    fn read_members(f: &mut rt::Fields<'_>) -> Result<Self, rt::DecodeError> {
        Ok(Self { loose: f.take(&["loose"])? })
    }
}

impl rt::WriteJson for Loose {
    fn write(&self, w: &mut rt::Writer) {
        let mut o = w.object();
        rt::WriteMembers::write_members(self, &mut o);
        o.end();
    }
}

impl rt::WriteMembers for Loose {
    fn write_members<S: rt::MemberSink>(&self, o: &mut S) {
        o.member("loose", &self.loose);
    }
}

/// The object `Labelled`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Labelled {
    /// The member `id`.
    ///
    /// `id`; may be left out.
    pub id: Option<rt::Integer>,
    /// A group of members.
    ///
    /// Required; flat on the wire: `label`, `mark`.
    pub group: Group,
    /// A group of members.
    ///
    /// Sent where it is given; flat on the wire: `loose`.
    pub more: Option<Loose>,
    /// What came beside the documented members, and nulls where a value is documented; sent along.
    pub extra: rt::Extra,
}

impl Labelled {
    /// One with what is required.
    pub fn new(group: Group) -> Self {
        Self {
            id: Default::default(),
            group,
            more: Default::default(),
            extra: Default::default(),
        }
    }
    /// The member `id`.
    #[must_use]
    pub fn id(mut self, id: impl Into<rt::Integer>) -> Self {
        self.id = Some(id.into());
        self
    }
    /// A group of members.
    #[must_use]
    pub fn more(mut self, more: Loose) -> Self {
        self.more = Some(more);
        self
    }
    /// Sets a member that the page does not list.
    #[must_use]
    pub fn member(mut self, name: &str, value: impl Into<rt::Json>) -> Self {
        self.extra.insert(name, value);
        self
    }
}

impl rt::ReadJson for Labelled {
    fn read(r: &mut rt::Reader<'_>) -> Result<Self, rt::DecodeError> {
        let mut fields = r.fields()?;
        let f = &mut fields;
        Ok(Self {
            id: f.take(&["id"])?,
            group: rt::ReadMembers::read_members(f)?,
            more: if f.has_any(&["loose"]) {
                Some(rt::ReadMembers::read_members(f)?)
            } else {
                None
            },
            extra: fields.rest(),
        })
    }
}

impl rt::WriteJson for Labelled {
    fn write(&self, w: &mut rt::Writer) {
        let mut o = w.object();
        o.member("id", &self.id);
        rt::WriteMembers::write_members(&self.group, &mut o);
        if let Some(group) = &self.more {
            rt::WriteMembers::write_members(group, &mut o);
        }
        o.extra(&self.extra);
        o.end();
    }
}

/// The object `Tree`.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Tree {
    /// The member `name`.
    ///
    /// `name`; may be left out; at most `9` characters.
    pub name: Option<String>,
    /// The member `child`.
    ///
    /// `child`; may be left out.
    pub child: Option<Box<Tree>>,
    /// The member `kind`.
    ///
    /// `kind`; may be left out.
    pub kind: Option<Box<Either>>,
    /// The member `children`.
    ///
    /// `children`; may be left out.
    pub children: Option<Vec<Tree>>,
    /// The member `twins`.
    ///
    /// `twins`; may be left out; at most `3` members.
    pub twins: Option<Box<Tree>>,
    /// The member `bound`.
    ///
    /// `bound`; may be left out; at least `2` characters; at least `0`; at most `4` items; at most `4` members.
    pub bound: Option<Box<Either>>,
    /// What came beside the documented members, and nulls where a value is documented; sent along.
    pub extra: rt::Extra,
}

impl Tree {
    /// An empty one.
    pub fn new() -> Self {
        <Self as ::core::default::Default>::default()
    }
    /// The member `name`.
    #[must_use]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }
    /// The member `child`.
    #[must_use]
    pub fn child(mut self, child: Tree) -> Self {
        self.child = Some(Box::new(child));
        self
    }
    /// The member `kind`.
    #[must_use]
    pub fn kind(mut self, kind: impl Into<Either>) -> Self {
        self.kind = Some(Box::new(kind.into()));
        self
    }
    /// The member `children`.
    #[must_use]
    pub fn children(mut self, children: impl Into<Vec<Tree>>) -> Self {
        self.children = Some(children.into());
        self
    }
    /// The member `twins`.
    #[must_use]
    pub fn twins(mut self, twins: Tree) -> Self {
        self.twins = Some(Box::new(twins));
        self
    }
    /// The member `bound`.
    #[must_use]
    pub fn bound(mut self, bound: impl Into<Either>) -> Self {
        self.bound = Some(Box::new(bound.into()));
        self
    }
    /// Sets a member that the page does not list.
    #[must_use]
    pub fn member(mut self, name: &str, value: impl Into<rt::Json>) -> Self {
        self.extra.insert(name, value);
        self
    }
}

impl rt::ReadJson for Tree {
    fn read(r: &mut rt::Reader<'_>) -> Result<Self, rt::DecodeError> {
        let mut object = r.object()?;
        let mut value = Self {
            name: None,
            child: None,
            kind: None,
            children: None,
            twins: None,
            bound: None,
            extra: rt::Extra::new(),
        };
        while let Some(index) = object
            .next(r, &["name", "child", "kind", "children", "twins", "bound"])?
        {
            match index {
                0 => object.member(r, &mut value.name)?,
                1 => object.member(r, &mut value.child)?,
                2 => object.member(r, &mut value.kind)?,
                3 => object.member(r, &mut value.children)?,
                4 => object.member(r, &mut value.twins)?,
                _ => object.member(r, &mut value.bound)?,
            }
        }
        value.extra = object.into_extra();
        Ok(value)
    }
}

impl rt::WriteJson for Tree {
    fn write(&self, w: &mut rt::Writer) {
        let mut o = w.object();
        o.member("name", &self.name);
        o.member("child", &self.child);
        o.member("kind", &self.kind);
        o.member("children", &self.children);
        o.member("twins", &self.twins);
        o.member("bound", &self.bound);
        o.extra(&self.extra);
        o.end();
    }
}

/// The union `Either`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Either {
    /// Read from a string.
    String(String),
    /// Read from a number.
    Integer(rt::Integer),
    /// Read from an array.
    List(Vec<Code>),
    /// Read from an object.
    Tree(Box<Tree>),
    /// A value that is none of the documented ones.
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

impl From<i64> for Either {
    fn from(value: i64) -> Self {
        Self::Integer(value.into())
    }
}

impl From<Vec<Code>> for Either {
    fn from(value: Vec<Code>) -> Self {
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

rt::newtype! {
    /// The value `Long`.
    ///
    /// At most `99` characters.
    pub struct Long(String);
}

/// The union `Arms`.
#[derive(Clone, Debug, Eq, Hash, PartialEq)]
#[non_exhaustive]
pub enum Arms {
    /// Read from a string.
    When(When),
    /// Read from a number.
    Share(Share),
    /// Read from an array.
    Codes(Codes),
    /// A value that is none of the documented ones.
    Undocumented(rt::Json),
}

impl From<When> for Arms {
    fn from(value: When) -> Self {
        Self::When(value)
    }
}

impl From<Share> for Arms {
    fn from(value: Share) -> Self {
        Self::Share(value)
    }
}

impl From<Codes> for Arms {
    fn from(value: Codes) -> Self {
        Self::Codes(value)
    }
}

impl rt::ReadJson for Arms {
    fn read(r: &mut rt::Reader<'_>) -> Result<Self, rt::DecodeError> {
        match r.peek()? {
            rt::Kind::String => {
                Ok(r.either()?.map_or_else(Self::Undocumented, Self::When))
            }
            rt::Kind::Number => {
                Ok(r.either()?.map_or_else(Self::Undocumented, Self::Share))
            }
            rt::Kind::Array => rt::ReadJson::read(r).map(Self::Codes),
            _ => {
                r.other_kind(&[rt::Kind::String, rt::Kind::Number, rt::Kind::Array])
                    .map(Self::Undocumented)
            }
        }
    }
}

impl rt::WriteJson for Arms {
    fn write(&self, w: &mut rt::Writer) {
        match self {
            Self::When(value) => rt::WriteJson::write(value, w),
            Self::Share(value) => rt::WriteJson::write(value, w),
            Self::Codes(value) => rt::WriteJson::write(value, w),
            Self::Undocumented(json) => w.raw(json),
        }
    }
}

/// The union `Shape`.
///
/// The member `type` tells which.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Shape {
    /// `type` is `round`.
    Round(Round),
    /// `type` is `square`.
    Square(Box<Square>),
    /// `type` is `empty`.
    Empty(Plain),
    /// A tag that the page does not list.
    Undocumented {
        /// The tag, if there is one.
        tag: Option<String>,
        /// The whole value.
        json: rt::Json,
    },
}

impl From<Round> for Shape {
    fn from(value: Round) -> Self {
        Self::Round(value)
    }
}

impl From<Square> for Shape {
    fn from(value: Square) -> Self {
        Self::Square(Box::new(value))
    }
}

impl From<Plain> for Shape {
    fn from(value: Plain) -> Self {
        Self::Empty(value)
    }
}

impl rt::ReadJson for Shape {
    fn read(r: &mut rt::Reader<'_>) -> Result<Self, rt::DecodeError> {
        let tag = if r.peek()? == rt::Kind::Object { r.tag(&["type"])? } else { None };
        match tag.as_deref() {
            Some("round") => {
                let mut value: Round = r.variant("type")?;
                value.extra.remove("type");
                Ok(Self::Round(value))
            }
            Some("square") => {
                let mut value: Box<Square> = r.variant("type")?;
                value.extra.remove("type");
                Ok(Self::Square(value))
            }
            Some("empty") => {
                let mut value: Plain = r.variant("type")?;
                value.extra.remove("type");
                Ok(Self::Empty(value))
            }
            _ => {
                let json = r
                    .other_tag("type", &["round", "square", "empty"], tag.as_deref())?;
                Ok(Self::Undocumented { tag, json })
            }
        }
    }
}

impl rt::WriteJson for Shape {
    fn write(&self, w: &mut rt::Writer) {
        match self {
            Self::Round(value) => {
                let mut o = w.object();
                o.constant("type", "\"round\"");
                rt::WriteMembers::write_members(value, &mut o);
                o.extra(&value.extra);
                o.end();
            }
            Self::Square(value) => {
                let mut o = w.object();
                o.constant("type", "\"square\"");
                rt::WriteMembers::write_members(&**value, &mut o);
                o.extra(&value.extra);
                o.end();
            }
            Self::Empty(value) => {
                let mut o = w.object();
                o.constant("type", "\"empty\"");
                rt::WriteMembers::write_members(value, &mut o);
                o.extra(&value.extra);
                o.end();
            }
            Self::Undocumented { json, .. } => w.raw(json),
        }
    }
}

/// The object `Round`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Round {
    /// The member `radius`.
    ///
    /// `radius`; required; more than `0`.
    pub radius: rt::Decimal,
    /// What came beside the documented members, and nulls where a value is documented; sent along.
    pub extra: rt::Extra,
}

impl Round {
    /// One with what is required.
    pub fn new(radius: impl Into<rt::Decimal>) -> Self {
        Self {
            radius: radius.into(),
            extra: Default::default(),
        }
    }
    /// Sets a member that the page does not list.
    #[must_use]
    pub fn member(mut self, name: &str, value: impl Into<rt::Json>) -> Self {
        self.extra.insert(name, value);
        self
    }
}

impl rt::ReadJson for Round {
    fn read(r: &mut rt::Reader<'_>) -> Result<Self, rt::DecodeError> {
        let mut fields = r.fields()?;
        let mut value: Self = rt::ReadMembers::read_members(&mut fields)?;
        value.extra = fields.rest();
        Ok(value)
    }
}

impl rt::ReadMembers for Round {
    fn read_members(f: &mut rt::Fields<'_>) -> Result<Self, rt::DecodeError> {
        Ok(Self {
            radius: f.take_required(&["radius"])?,
            extra: Default::default(),
        })
    }
}

impl rt::WriteJson for Round {
    fn write(&self, w: &mut rt::Writer) {
        let mut o = w.object();
        rt::WriteMembers::write_members(self, &mut o);
        o.extra(&self.extra);
        o.end();
    }
}

impl rt::WriteMembers for Round {
    fn write_members<S: rt::MemberSink>(&self, o: &mut S) {
        o.required("radius", &self.radius);
    }
}

/// The object `Square`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Square {
    /// The member `side`.
    ///
    /// `side`; required; more than `0`.
    pub side: rt::Decimal,
    /// The member `inner`.
    ///
    /// `inner`; may be left out.
    pub inner: Option<Box<Shape>>,
    /// What came beside the documented members, and nulls where a value is documented; sent along.
    pub extra: rt::Extra,
}

impl Square {
    /// One with what is required.
    pub fn new(side: impl Into<rt::Decimal>) -> Self {
        Self {
            side: side.into(),
            inner: Default::default(),
            extra: Default::default(),
        }
    }
    /// The member `inner`.
    #[must_use]
    pub fn inner(mut self, inner: Shape) -> Self {
        self.inner = Some(Box::new(inner));
        self
    }
    /// Sets a member that the page does not list.
    #[must_use]
    pub fn member(mut self, name: &str, value: impl Into<rt::Json>) -> Self {
        self.extra.insert(name, value);
        self
    }
}

impl rt::ReadJson for Square {
    fn read(r: &mut rt::Reader<'_>) -> Result<Self, rt::DecodeError> {
        let mut fields = r.fields()?;
        let mut value: Self = rt::ReadMembers::read_members(&mut fields)?;
        value.extra = fields.rest();
        Ok(value)
    }
}

impl rt::ReadMembers for Square {
    fn read_members(f: &mut rt::Fields<'_>) -> Result<Self, rt::DecodeError> {
        Ok(Self {
            side: f.take_required(&["side"])?,
            inner: f.take(&["inner"])?,
            extra: Default::default(),
        })
    }
}

impl rt::WriteJson for Square {
    fn write(&self, w: &mut rt::Writer) {
        let mut o = w.object();
        rt::WriteMembers::write_members(self, &mut o);
        o.extra(&self.extra);
        o.end();
    }
}

impl rt::WriteMembers for Square {
    fn write_members<S: rt::MemberSink>(&self, o: &mut S) {
        o.required("side", &self.side);
        o.member("inner", &self.inner);
    }
}

/// The object `Order`.
///
/// On the wire a list in `params`, each member an entry with its name in `key` and its value in `value`.
///
/// - Always sent: `kind` as `"new"`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Order {
    /// The member `domain`.
    ///
    /// `domain`; required; matches `\.example$`.
    pub domain: String,
    /// The member `notes`.
    ///
    /// `notes`; may be left out; at most `5` characters.
    pub notes: Option<String>,
    /// A group of members.
    ///
    /// Sent where it is given; flat on the wire: `label`, `mark`.
    pub group: Option<Group>,
    /// What came beside the documented members, and nulls where a value is documented; sent along.
    pub extra: rt::Extra,
    /// Members beside the list.
    pub siblings: rt::Extra,
}

impl Order {
    /// One with what is required.
    pub fn new(domain: impl Into<String>) -> Self {
        Self {
            domain: domain.into(),
            notes: Default::default(),
            group: Default::default(),
            extra: Default::default(),
            siblings: Default::default(),
        }
    }
    /// The member `notes`.
    #[must_use]
    pub fn notes(mut self, notes: impl Into<String>) -> Self {
        self.notes = Some(notes.into());
        self
    }
    /// A group of members.
    #[must_use]
    pub fn group(mut self, group: Group) -> Self {
        self.group = Some(group);
        self
    }
    /// Adds an entry that the page does not list.
    #[must_use]
    pub fn entry(mut self, key: &str, value: &(impl rt::WriteJson + ?Sized)) -> Self {
        self.extra.insert_pair("key", key, "value", value);
        self
    }
}

impl rt::ReadJson for Order {
    fn read(r: &mut rt::Reader<'_>) -> Result<Self, rt::DecodeError> {
        let (mut fields, siblings) = rt::Fields::pairs(r, "params", "key", &["value"])?;
        let f = &mut fields;
        f.take_constant(&["kind"], "\"new\"")?;
        Ok(Self {
            domain: f.take_required(&["domain"])?,
            notes: f.take(&["notes"])?,
            group: if f.has_any(&["label", "mark"]) {
                Some(rt::ReadMembers::read_members(f)?)
            } else {
                None
            },
            extra: fields.rest(),
            siblings,
        })
    }
}

impl rt::WriteJson for Order {
    fn write(&self, w: &mut rt::Writer) {
        use rt::MemberSink as _;
        let mut o = w.pairs("params", "key", "value");
        o.required("domain", &self.domain);
        o.member("notes", &self.notes);
        o.constant("kind", "\"new\"");
        if let Some(group) = &self.group {
            rt::WriteMembers::write_members(group, &mut o);
        }
        o.extra(&self.extra);
        o.end(&self.siblings);
    }
}

/// The object `Wrappers`.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Wrappers {
    /// The member `share`.
    ///
    /// `share`; may be left out.
    pub share: Option<Share>,
    /// The member `address`.
    ///
    /// `address`; may be left out.
    pub address: Option<Address>,
    /// The member `when`.
    ///
    /// `when`; may be left out.
    pub when: Option<When>,
    /// The member `codes`.
    ///
    /// `codes`; may be left out.
    pub codes: Option<Codes>,
    /// The member `names`.
    ///
    /// `names`; may be left out.
    pub names: Option<Names>,
    /// The member `sizes`.
    ///
    /// `sizes`; may be left out.
    pub sizes: Option<Sizes>,
    /// The member `arms`.
    ///
    /// `arms`; may be left out.
    pub arms: Option<Arms>,
    /// What came beside the documented members, and nulls where a value is documented; sent along.
    pub extra: rt::Extra,
}

impl Wrappers {
    /// An empty one.
    pub fn new() -> Self {
        <Self as ::core::default::Default>::default()
    }
    /// The member `share`.
    #[must_use]
    pub fn share(mut self, share: Share) -> Self {
        self.share = Some(share);
        self
    }
    /// The member `address`.
    #[must_use]
    pub fn address(mut self, address: Address) -> Self {
        self.address = Some(address);
        self
    }
    /// The member `when`.
    #[must_use]
    pub fn when(mut self, when: When) -> Self {
        self.when = Some(when);
        self
    }
    /// The member `codes`.
    #[must_use]
    pub fn codes(mut self, codes: impl Into<Codes>) -> Self {
        self.codes = Some(codes.into());
        self
    }
    /// The member `names`.
    #[must_use]
    pub fn names(mut self, names: impl Into<Names>) -> Self {
        self.names = Some(names.into());
        self
    }
    /// The member `sizes`.
    #[must_use]
    pub fn sizes(mut self, sizes: impl Into<Sizes>) -> Self {
        self.sizes = Some(sizes.into());
        self
    }
    /// The member `arms`.
    #[must_use]
    pub fn arms(mut self, arms: impl Into<Arms>) -> Self {
        self.arms = Some(arms.into());
        self
    }
    /// Sets a member that the page does not list.
    #[must_use]
    pub fn member(mut self, name: &str, value: impl Into<rt::Json>) -> Self {
        self.extra.insert(name, value);
        self
    }
}

impl rt::ReadJson for Wrappers {
    fn read(r: &mut rt::Reader<'_>) -> Result<Self, rt::DecodeError> {
        let mut object = r.object()?;
        let mut value = Self {
            share: None,
            address: None,
            when: None,
            codes: None,
            names: None,
            sizes: None,
            arms: None,
            extra: rt::Extra::new(),
        };
        while let Some(index) = object
            .next(r, &["share", "address", "when", "codes", "names", "sizes", "arms"])?
        {
            match index {
                0 => object.member(r, &mut value.share)?,
                1 => object.member(r, &mut value.address)?,
                2 => object.member(r, &mut value.when)?,
                3 => object.member(r, &mut value.codes)?,
                4 => object.member(r, &mut value.names)?,
                5 => object.member(r, &mut value.sizes)?,
                _ => object.member(r, &mut value.arms)?,
            }
        }
        value.extra = object.into_extra();
        Ok(value)
    }
}

impl rt::WriteJson for Wrappers {
    fn write(&self, w: &mut rt::Writer) {
        let mut o = w.object();
        o.member("share", &self.share);
        o.member("address", &self.address);
        o.member("when", &self.when);
        o.member("codes", &self.codes);
        o.member("names", &self.names);
        o.member("sizes", &self.sizes);
        o.member("arms", &self.arms);
        o.extra(&self.extra);
        o.end();
    }
}

/// The object `Unbound`.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Unbound {
    /// The member `plain`.
    ///
    /// `plain`; may be left out.
    pub plain: Option<Plain>,
    /// The member `note`.
    ///
    /// `note`; may be left out.
    pub note: Option<String>,
    /// What came beside the documented members, and nulls where a value is documented; sent along.
    pub extra: rt::Extra,
}

impl Unbound {
    /// An empty one.
    pub fn new() -> Self {
        <Self as ::core::default::Default>::default()
    }
    /// The member `plain`.
    #[must_use]
    pub fn plain(mut self, plain: Plain) -> Self {
        self.plain = Some(plain);
        self
    }
    /// The member `note`.
    #[must_use]
    pub fn note(mut self, note: impl Into<String>) -> Self {
        self.note = Some(note.into());
        self
    }
    /// Sets a member that the page does not list.
    #[must_use]
    pub fn member(mut self, name: &str, value: impl Into<rt::Json>) -> Self {
        self.extra.insert(name, value);
        self
    }
}

impl rt::ReadJson for Unbound {
    fn read(r: &mut rt::Reader<'_>) -> Result<Self, rt::DecodeError> {
        let mut object = r.object()?;
        let mut value = Self {
            plain: None,
            note: None,
            extra: rt::Extra::new(),
        };
        while let Some(index) = object.next(r, &["plain", "note"])? {
            match index {
                0 => object.member(r, &mut value.plain)?,
                _ => object.member(r, &mut value.note)?,
            }
        }
        value.extra = object.into_extra();
        Ok(value)
    }
}

impl rt::WriteJson for Unbound {
    fn write(&self, w: &mut rt::Writer) {
        let mut o = w.object();
        o.member("plain", &self.plain);
        o.member("note", &self.note);
        o.extra(&self.extra);
        o.end();
    }
}

/// The object `Impossible`.
#[derive(Clone, Debug, PartialEq)]
pub struct Impossible {
    /// The member `odd`.
    ///
    /// `odd`; required; at most `2` characters; matches `^([0-9]{3}|-)$`.
    pub odd: String,
}

impl rt::ReadJson for Impossible {
    fn read(r: &mut rt::Reader<'_>) -> Result<Self, rt::DecodeError> {
        let mut object = r.object()?;
        let mut odd = None;
        while object.next(r, &["odd"])?.is_some() {
            object.member(r, &mut odd)?;
        }
        Ok(Self {
            odd: object.required(odd, "odd")?,
        })
    }
}

impl rt::WriteJson for Impossible {
    fn write(&self, w: &mut rt::Writer) {
        let mut o = w.object();
        o.required("odd", &self.odd);
        o.end();
    }
}

/// The object `Answer`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Answer {
    /// The member `parts`.
    ///
    /// `parts`; required.
    pub parts: Vec<Seen>,
    /// The member `plain`.
    ///
    /// `plain`; may be left out.
    pub plain: Option<Unseen>,
    /// The member `fixed`.
    ///
    /// `fixed`; required.
    pub fixed: String,
    /// What came beside the documented members, and nulls where a value is documented; sent along.
    pub extra: rt::Extra,
}

impl rt::ReadJson for Answer {
    fn read(r: &mut rt::Reader<'_>) -> Result<Self, rt::DecodeError> {
        let mut object = r.object()?;
        let mut parts = None;
        let mut plain = None;
        let mut fixed = None;
        while let Some(index) = object.next(r, &["parts", "plain", "fixed"])? {
            match index {
                0 => object.member(r, &mut parts)?,
                1 => object.member(r, &mut plain)?,
                _ => object.member(r, &mut fixed)?,
            }
        }
        Ok(Self {
            parts: object.required(parts, "parts")?,
            plain,
            fixed: object.required(fixed, "fixed")?,
            extra: object.into_extra(),
        })
    }
}

impl rt::WriteJson for Answer {
    fn write(&self, w: &mut rt::Writer) {
        let mut o = w.object();
        o.required("parts", &self.parts);
        o.member("plain", &self.plain);
        o.required("fixed", &self.fixed);
        o.extra(&self.extra);
        o.end();
    }
}

/// The object `Seen`.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Seen {
    /// The member `name`.
    ///
    /// `name`; may be left out; at most `9` characters.
    pub name: Option<String>,
    /// What came beside the documented members, and nulls where a value is documented; sent along.
    pub extra: rt::Extra,
}

impl rt::ReadJson for Seen {
    fn read(r: &mut rt::Reader<'_>) -> Result<Self, rt::DecodeError> {
        let mut object = r.object()?;
        let mut value = Self {
            name: None,
            extra: rt::Extra::new(),
        };
        while object.next(r, &["name"])?.is_some() {
            object.member(r, &mut value.name)?;
        }
        value.extra = object.into_extra();
        Ok(value)
    }
}

impl rt::WriteJson for Seen {
    fn write(&self, w: &mut rt::Writer) {
        let mut o = w.object();
        o.member("name", &self.name);
        o.extra(&self.extra);
        o.end();
    }
}

/// The object `Unseen`.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Unseen {
    /// The member `name`.
    ///
    /// `name`; may be left out.
    pub name: Option<String>,
    /// What came beside the documented members, and nulls where a value is documented; sent along.
    pub extra: rt::Extra,
}

impl rt::ReadJson for Unseen {
    fn read(r: &mut rt::Reader<'_>) -> Result<Self, rt::DecodeError> {
        let mut object = r.object()?;
        let mut value = Self {
            name: None,
            extra: rt::Extra::new(),
        };
        while object.next(r, &["name"])?.is_some() {
            object.member(r, &mut value.name)?;
        }
        value.extra = object.into_extra();
        Ok(value)
    }
}

impl rt::WriteJson for Unseen {
    fn write(&self, w: &mut rt::Writer) {
        let mut o = w.object();
        o.member("name", &self.name);
        o.extra(&self.extra);
        o.end();
    }
}
}

#[allow(
    clippy::collapsible_if,
    clippy::collapsible_match,
    clippy::enum_variant_names,
    clippy::large_enum_variant,
    clippy::module_inception,
    clippy::new_ret_no_self,
    clippy::self_named_constructors,
    clippy::should_implement_trait,
    clippy::type_complexity,
    clippy::upper_case_acronyms,
    clippy::wrong_self_convention,
    deprecated,
)]
/// What is checked of values and operations.
mod validate {
use ::specwright_runtime as rt;

impl rt::Validate for super::types::Code {
    type Context = ();
    fn check(&self, _: &Self::Context, at: &rt::Path<'_>, out: &mut rt::Violations) {
        if self.0.len() != 2 || !self.0.bytes().all(|byte| byte.is_ascii_uppercase()) {
            out.broken(
                at,
                &rt::Rule {
                    id: "Code.pattern",
                    keyword: "pattern",
                    sentence: "text that matches `^[A-Z]{2}$`",
                    source: "Made up / all",
                },
            );
        }
    }
}

impl rt::Validate for super::types::Share {
    type Context = ();
    fn check(&self, _: &Self::Context, at: &rt::Path<'_>, out: &mut rt::Violations) {
        if !rt::constraint::minimum(&self.0, rt::constraint::Limit::Whole(0)) {
            out.broken_by(
                at,
                &rt::Rule {
                    id: "Share.minimum",
                    keyword: "minimum",
                    sentence: "at least 0",
                    source: "Made up / all",
                },
                &rt::constraint::found::Number(&self.0),
            );
        }
        if !rt::constraint::exclusive_maximum(&self.0, rt::constraint::Limit::Whole(1)) {
            out.broken_by(
                at,
                &rt::Rule {
                    id: "Share.exclusiveMaximum",
                    keyword: "exclusiveMaximum",
                    sentence: "below 1",
                    source: "Made up / all",
                },
                &rt::constraint::found::Number(&self.0),
            );
        }
        if !rt::constraint::multiple_of(&self.0, rt::constraint::Limit::Exact("0.01")) {
            out.broken_by(
                at,
                &rt::Rule {
                    id: "Share.multipleOf",
                    keyword: "multipleOf",
                    sentence: "a multiple of 0.01",
                    source: "Made up / all",
                },
                &rt::constraint::found::Number(&self.0),
            );
        }
    }
}

impl rt::Validate for super::types::Address {
    type Context = ();
    fn check(&self, _: &Self::Context, at: &rt::Path<'_>, out: &mut rt::Violations) {
        if !rt::constraint::format::email(&self.0) {
            out.broken(
                at,
                &rt::Rule {
                    id: "Address.format",
                    keyword: "format",
                    sentence: "an e-mail address",
                    source: "Made up / all",
                },
            );
        }
    }
}

impl rt::Validate for super::types::When {
    type Context = ();
    fn check(&self, _: &Self::Context, at: &rt::Path<'_>, out: &mut rt::Violations) {
        if !rt::constraint::format::date_time(self.0.as_str()) {
            out.broken(
                at,
                &rt::Rule {
                    id: "When.format",
                    keyword: "format",
                    sentence: "a date with time and offset (RFC 3339)",
                    source: "Made up / all",
                },
            );
        }
    }
}

impl rt::Validate for super::types::Codes {
    type Context = ();
    fn check(
        &self,
        context: &Self::Context,
        at: &rt::Path<'_>,
        out: &mut rt::Violations,
    ) {
        if !rt::constraint::min_items(self.0.len(), 1) {
            out.broken_by(
                at,
                &rt::Rule {
                    id: "Codes.minItems",
                    keyword: "minItems",
                    sentence: "at least 1 item",
                    source: "Made up / all",
                },
                &rt::constraint::found::Items(self.0.len()),
            );
        }
        if !rt::constraint::max_items(self.0.len(), 9) {
            out.broken_by(
                at,
                &rt::Rule {
                    id: "Codes.maxItems",
                    keyword: "maxItems",
                    sentence: "at most 9 items",
                    source: "Made up / all",
                },
                &rt::constraint::found::Items(self.0.len()),
            );
        }
        if let Err(position) = rt::constraint::unique_items(&self.0) {
            out.broken_by(
                at,
                &rt::Rule {
                    id: "Codes.uniqueItems",
                    keyword: "uniqueItems",
                    sentence: "no item twice",
                    source: "Made up / all",
                },
                &rt::constraint::found::Repeats(position),
            );
        }
        for (index, item) in self.0.iter().enumerate() {
            rt::Validate::check(item, context, &at.index(index), out);
        }
    }
}

impl rt::Validate for super::types::Names {
    type Context = ();
    fn check(&self, _: &Self::Context, at: &rt::Path<'_>, out: &mut rt::Violations) {
        if let Err(position) = rt::constraint::unique_items(&self.0) {
            out.broken_by(
                at,
                &rt::Rule {
                    id: "Names.uniqueItems",
                    keyword: "uniqueItems",
                    sentence: "no item twice",
                    source: "Made up / all",
                },
                &rt::constraint::found::Repeats(position),
            );
        }
        for (index, item) in self.0.iter().enumerate() {
            if !rt::constraint::max_items(item.len(), 2) {
                out.broken_by(
                    &at.index(index),
                    &rt::Rule {
                        id: "Names[].maxItems",
                        keyword: "maxItems",
                        sentence: "at most 2 items",
                        source: "Made up / all",
                    },
                    &rt::constraint::found::Items(item.len()),
                );
            }
            for (index_2, item) in item.iter().enumerate() {
                if !rt::constraint::max_length(item, 9) {
                    out.broken_by(
                        &at.index(index).index(index_2),
                        &rt::Rule {
                            id: "Names[][].maxLength",
                            keyword: "maxLength",
                            sentence: "at most 9 characters",
                            source: "Made up / all",
                        },
                        &rt::constraint::found::Length(item),
                    );
                }
            }
        }
    }
}

impl rt::Validate for super::types::Sizes {
    type Context = ();
    fn check(&self, _: &Self::Context, at: &rt::Path<'_>, out: &mut rt::Violations) {
        if !rt::constraint::min_properties(self.0.len(), 1) {
            out.broken_by(
                at,
                &rt::Rule {
                    id: "Sizes.minProperties",
                    keyword: "minProperties",
                    sentence: "at least 1 member",
                    source: "Made up / all",
                },
                &rt::constraint::found::Properties(self.0.len()),
            );
        }
        for (key, item) in self.0.iter() {
            if !rt::constraint::max_properties(item.len(), 2) {
                out.broken_by(
                    &at.key(key),
                    &rt::Rule {
                        id: "Sizes[].maxProperties",
                        keyword: "maxProperties",
                        sentence: "at most 2 members",
                        source: "Made up / all",
                    },
                    &rt::constraint::found::Properties(item.len()),
                );
            }
            for (key_2, item) in item.iter() {
                if !rt::constraint::minimum(item, rt::constraint::Limit::Whole(0)) {
                    out.broken_by(
                        &at.key(key).key(key_2),
                        &rt::Rule {
                            id: "Sizes[][].minimum",
                            keyword: "minimum",
                            sentence: "at least 0",
                            source: "Made up / all",
                        },
                        &rt::constraint::found::Number(item),
                    );
                }
            }
        }
    }
}

impl rt::Validate for super::types::MaybeText {
    type Context = ();
    fn check(&self, _: &Self::Context, at: &rt::Path<'_>, out: &mut rt::Violations) {
        if let Some(value) = &self.0 {
            if !rt::constraint::min_length(value, 2) {
                out.broken_by(
                    at,
                    &rt::Rule {
                        id: "MaybeText.minLength",
                        keyword: "minLength",
                        sentence: "at least 2 characters",
                        source: "Made up / all",
                    },
                    &rt::constraint::found::Length(value),
                );
            }
        }
    }
}

impl rt::Validate for super::types::Outer {
    type Context = ();
    fn check(
        &self,
        context: &Self::Context,
        at: &rt::Path<'_>,
        out: &mut rt::Violations,
    ) {
        if !rt::constraint::max_length(&self.0.0, 2) {
            out.broken_by(
                at,
                &rt::Rule {
                    id: "Outer.maxLength",
                    keyword: "maxLength",
                    sentence: "at most 2 characters",
                    source: "Made up / all",
                },
                &rt::constraint::found::Length(&self.0.0),
            );
        }
        rt::Validate::check(&self.0, context, at, out);
    }
}

impl rt::Validate for super::types::Colour {
    type Context = ();
}

impl rt::Validate for super::types::Level {
    type Context = ();
}

impl rt::Validate for super::types::Plain {
    type Context = ();
}

impl rt::Validate for super::types::Part {
    type Context = ();
    fn check(
        &self,
        context: &Self::Context,
        at: &rt::Path<'_>,
        out: &mut rt::Violations,
    ) {
        if !rt::constraint::constant_member(&self.extra, &["always"], "\"two\"") {
            out.broken(
                &at.name("always"),
                &rt::Rule {
                    id: "Part.always.const",
                    keyword: "const",
                    sentence: "always `\"two\"`",
                    source: "Made up / all",
                },
            );
        }
        if !rt::constraint::min_length(&self.id, 1) {
            out.broken_by(
                &at.name("id"),
                &rt::Rule {
                    id: "Part.id.minLength",
                    keyword: "minLength",
                    sentence: "at least 1 character",
                    source: "Made up / all",
                },
                &rt::constraint::found::Length(&self.id),
            );
        }
        if !rt::constraint::minimum(&self.plain, rt::constraint::Limit::Whole(1)) {
            out.broken_by(
                &at.name("plain"),
                &rt::Rule {
                    id: "Part.plain.minimum",
                    keyword: "minimum",
                    sentence: "at least 1",
                    source: "Made up / all",
                },
                &rt::constraint::found::Number(&self.plain),
            );
        }
        if !rt::constraint::maximum(&self.plain, rt::constraint::Limit::Whole(9)) {
            out.broken_by(
                &at.name("plain"),
                &rt::Rule {
                    id: "Part.plain.maximum",
                    keyword: "maximum",
                    sentence: "at most 9",
                    source: "Made up / all",
                },
                &rt::constraint::found::Number(&self.plain),
            );
        }
        if let Some(value) = &self.nullable {
            if !rt::constraint::max_length(value, 9) {
                out.broken_by(
                    &at.name("nullable"),
                    &rt::Rule {
                        id: "Part.nullable.maxLength",
                        keyword: "maxLength",
                        sentence: "at most 9 characters",
                        source: "Made up / all",
                    },
                    &rt::constraint::found::Length(value),
                );
            }
        }
        if let Some(value) = &self.optional {
            if !rt::constraint::max_length(value, 9) {
                out.broken_by(
                    &at.name("optional"),
                    &rt::Rule {
                        id: "Part.optional.maxLength",
                        keyword: "maxLength",
                        sentence: "at most 9 characters",
                        source: "Made up / all",
                    },
                    &rt::constraint::found::Length(value),
                );
            }
            {
                static PATTERN: rt::constraint::Pattern = rt::constraint::Pattern::new(
                    "^a|b$",
                );
                if !PATTERN.matches(value) {
                    out.broken(
                        &at.name("optional"),
                        &rt::Rule {
                            id: "Part.optional.pattern",
                            keyword: "pattern",
                            sentence: "text that matches `^a|b$`",
                            source: "Made up / all",
                        },
                    );
                }
            }
        }
        if let Some(value) = self.patch.as_option() {
            if !rt::constraint::exclusive_minimum(
                value,
                rt::constraint::Limit::Whole(0),
            ) {
                out.broken_by(
                    &at.name("patch"),
                    &rt::Rule {
                        id: "Part.patch.exclusiveMinimum",
                        keyword: "exclusiveMinimum",
                        sentence: "above 0",
                        source: "Made up / all",
                    },
                    &rt::constraint::found::Number(value),
                );
            }
        }
        if let Some(value) = &self.unsaid {
            if !rt::constraint::format::hostname(value) {
                out.broken(
                    &at.name("unsaid"),
                    &rt::Rule {
                        id: "Part.unsaid.format",
                        keyword: "format",
                        sentence: "the name of a host",
                        source: "Made up / all",
                    },
                );
            }
        }
        if let Some(value) = &self.secret {
            if !rt::constraint::min_length(value, 8) {
                out.broken(
                    &at.name("secret"),
                    &rt::Rule {
                        id: "Part.secret.minLength",
                        keyword: "minLength",
                        sentence: "at least 8 characters",
                        source: "Made up / all",
                    },
                );
            }
        }
        if let Some(value) = &self.fixed {
            if value != "one" {
                out.broken(
                    &at.name("fixed"),
                    &rt::Rule {
                        id: "Part.fixed.const",
                        keyword: "const",
                        sentence: "always `\"one\"`",
                        source: "Made up / all",
                    },
                );
            }
        }
        if let Some(value) = &self.number {
            if !rt::constraint::constant(value, "7") {
                out.broken(
                    &at.name("number"),
                    &rt::Rule {
                        id: "Part.number.const",
                        keyword: "const",
                        sentence: "always `7`",
                        source: "Made up / all",
                    },
                );
            }
        }
        if let Some(value) = &self.code {
            if !rt::constraint::max_length(&value.0, 2) {
                out.broken_by(
                    &at.name("code"),
                    &rt::Rule {
                        id: "Part.code.maxLength",
                        keyword: "maxLength",
                        sentence: "at most 2 characters",
                        source: "Made up / all",
                    },
                    &rt::constraint::found::Length(&value.0),
                );
            }
            rt::Validate::check(value, context, &at.name("code"), out);
        }
        if let Some(value) = &self.colour {
            if !rt::constraint::max_length(value.as_str(), 20) {
                out.broken_by(
                    &at.name("colour"),
                    &rt::Rule {
                        id: "Part.colour.maxLength",
                        keyword: "maxLength",
                        sentence: "at most 20 characters",
                        source: "Made up / all",
                    },
                    &rt::constraint::found::Length(value.as_str()),
                );
            }
        }
        if let Some(value) = &self.level {
            if !rt::constraint::minimum(
                &value.as_i64(),
                rt::constraint::Limit::Whole(1),
            ) {
                out.broken_by(
                    &at.name("level"),
                    &rt::Rule {
                        id: "Part.level.minimum",
                        keyword: "minimum",
                        sentence: "at least 1",
                        source: "Made up / all",
                    },
                    &rt::constraint::found::Number(&value.as_i64()),
                );
            }
        }
        if let Some(value) = &self.outer {
            rt::Validate::check(value, context, &at.name("outer"), out);
        }
        if let Some(value) = &self.link {
            if !rt::constraint::format::uri(value) {
                out.broken(
                    &at.name("link"),
                    &rt::Rule {
                        id: "Part.link.format",
                        keyword: "format",
                        sentence: "a URI with its scheme",
                        source: "Made up / all",
                    },
                );
            }
        }
        if let Some(value) = self.mail.as_option() {
            if !rt::constraint::format::email(value) {
                out.broken(
                    &at.name("mail"),
                    &rt::Rule {
                        id: "Part.mail.format",
                        keyword: "format",
                        sentence: "an e-mail address",
                        source: "Made up / all",
                    },
                );
            }
        }
        if let Some(value) = &self.at {
            if !rt::constraint::format::date_time(value.as_str()) {
                out.broken(
                    &at.name("at"),
                    &rt::Rule {
                        id: "Part.at.format",
                        keyword: "format",
                        sentence: "a date with time and offset (RFC 3339)",
                        source: "Made up / all",
                    },
                );
            }
        }
        if let Some(value) = &self.maybe {
            rt::Validate::check(value, context, &at.name("maybe"), out);
        }
    }
}

impl rt::Validate for super::types::Patterns {
    type Context = ();
    fn check(&self, _: &Self::Context, at: &rt::Path<'_>, out: &mut rt::Violations) {
        if let Some(value) = &self.begins {
            if !value.starts_with("https://") {
                out.broken(
                    &at.name("begins"),
                    &rt::Rule {
                        id: "Patterns.begins.pattern",
                        keyword: "pattern",
                        sentence: "text that matches `^https://`",
                        source: "Made up / all",
                    },
                );
            }
        }
        if let Some(value) = &self.ends {
            if !value.ends_with(".example") {
                out.broken(
                    &at.name("ends"),
                    &rt::Rule {
                        id: "Patterns.ends.pattern",
                        keyword: "pattern",
                        sentence: "text that matches `\\.example$`",
                        source: "Made up / all",
                    },
                );
            }
        }
        if let Some(value) = &self.is {
            if value != "yes" {
                out.broken(
                    &at.name("is"),
                    &rt::Rule {
                        id: "Patterns.is.pattern",
                        keyword: "pattern",
                        sentence: "text that matches `^yes$`",
                        source: "Made up / all",
                    },
                );
            }
        }
        if let Some(value) = &self.holds {
            if !value.contains("@") {
                out.broken(
                    &at.name("holds"),
                    &rt::Rule {
                        id: "Patterns.holds.pattern",
                        keyword: "pattern",
                        sentence: "text that matches `@`",
                        source: "Made up / all",
                    },
                );
            }
        }
        if let Some(value) = &self.made {
            if !(4..=8).contains(&value.len())
                || !value.bytes().all(|byte| byte.is_ascii_hexdigit())
            {
                out.broken(
                    &at.name("made"),
                    &rt::Rule {
                        id: "Patterns.made.pattern",
                        keyword: "pattern",
                        sentence: "text that matches `^[0-9a-fA-F]{4,8}$`",
                        source: "Made up / all",
                    },
                );
            }
        }
        if let Some(value) = &self.some {
            if value.is_empty()
                || !value.bytes().all(|byte| matches!(byte, b'_' | b'a'..= b'z'))
            {
                out.broken(
                    &at.name("some"),
                    &rt::Rule {
                        id: "Patterns.some.pattern",
                        keyword: "pattern",
                        sentence: "text that matches `^[a-z_]+$`",
                        source: "Made up / all",
                    },
                );
            }
        }
        if let Some(value) = &self.few {
            if value.chars().count() > 3
                || !value.chars().all(|letter| matches!(letter, 'ä' | 'ö' | 'ü'))
            {
                out.broken(
                    &at.name("few"),
                    &rt::Rule {
                        id: "Patterns.few.pattern",
                        keyword: "pattern",
                        sentence: "text that matches `^[äöü]{0,3}$`",
                        source: "Made up / all",
                    },
                );
            }
        }
        if let Some(value) = &self.any {
            if !value.bytes().all(|byte| byte.is_ascii_digit()) {
                out.broken(
                    &at.name("any"),
                    &rt::Rule {
                        id: "Patterns.any.pattern",
                        keyword: "pattern",
                        sentence: "text that matches `^[0-9]*$`",
                        source: "Made up / all",
                    },
                );
            }
        }
        if let Some(value) = &self.two {
            if value.len() < 2 || !value.bytes().all(|byte| byte.is_ascii_lowercase()) {
                out.broken(
                    &at.name("two"),
                    &rt::Rule {
                        id: "Patterns.two.pattern",
                        keyword: "pattern",
                        sentence: "text that matches `^[a-z]{2,}$`",
                        source: "Made up / all",
                    },
                );
            }
        }
        if let Some(value) = &self.words {
            {
                static PATTERN: rt::constraint::Pattern = rt::constraint::Pattern::new(
                    "^[0-9A-Za-z_]+ [0-9A-Za-z_]+$",
                );
                if !PATTERN.matches(value) {
                    out.broken(
                        &at.name("words"),
                        &rt::Rule {
                            id: "Patterns.words.pattern",
                            keyword: "pattern",
                            sentence: "text that matches `^\\w+ \\w+$`",
                            source: "Made up / all",
                        },
                    );
                }
            }
        }
        if let Some(value) = &self.both {
            if !rt::constraint::max_length(value, 40) {
                out.broken_by(
                    &at.name("both"),
                    &rt::Rule {
                        id: "Patterns.both.maxLength",
                        keyword: "maxLength",
                        sentence: "at most 40 characters",
                        source: "Made up / all",
                    },
                    &rt::constraint::found::Length(value),
                );
            }
            {
                static PATTERN: rt::constraint::Pattern = rt::constraint::Pattern::new(
                    "(a|bc)d",
                );
                if !PATTERN.matches(value) {
                    out.broken(
                        &at.name("both"),
                        &rt::Rule {
                            id: "Patterns.both.pattern",
                            keyword: "pattern",
                            sentence: "text that matches `(a|bc)d`",
                            source: "Made up / all",
                        },
                    );
                }
            }
        }
    }
}

impl rt::Validate for super::types::Group {
    type Context = ();
    fn check(&self, _: &Self::Context, at: &rt::Path<'_>, out: &mut rt::Violations) {
        if let Some(value) = &self.label {
            if !rt::constraint::max_length(value, 9) {
                out.broken_by(
                    &at.name("label"),
                    &rt::Rule {
                        id: "Group.label.maxLength",
                        keyword: "maxLength",
                        sentence: "at most 9 characters",
                        source: "Made up / all",
                    },
                    &rt::constraint::found::Length(value),
                );
            }
        }
        if !rt::constraint::min_length(&self.mark, 1) {
            out.broken_by(
                &at.name("mark"),
                &rt::Rule {
                    id: "Group.mark.minLength",
                    keyword: "minLength",
                    sentence: "at least 1 character",
                    source: "Made up / all",
                },
                &rt::constraint::found::Length(&self.mark),
            );
        }
    }
}

impl rt::Validate for super::types::Choice {
    type Context = ();
    fn check(
        &self,
        context: &Self::Context,
        at: &rt::Path<'_>,
        out: &mut rt::Violations,
    ) {
        match self {
            Self::One(value) => {
                if !rt::constraint::minimum(value, rt::constraint::Limit::Whole(1)) {
                    out.broken_by(
                        &at.name("value"),
                        &rt::Rule {
                            id: "Choice.one.minimum",
                            keyword: "minimum",
                            sentence: "at least 1",
                            source: "Made up / all",
                        },
                        &rt::constraint::found::Number(value),
                    );
                }
            }
            Self::Two(value) => {
                for (index, item) in value.iter().enumerate() {
                    rt::Validate::check(
                        item,
                        context,
                        &at.name("value").index(index),
                        out,
                    );
                }
            }
            Self::Three(value) => {
                rt::Validate::check(value, context, &at.name("value"), out);
            }
            Self::Other { value, .. } => {
                rt::Validate::check(value, context, &at.name("value"), out);
            }
            _ => {}
        }
    }
}

impl rt::Validate for super::types::Holder {
    type Context = ();
    fn check(
        &self,
        context: &Self::Context,
        at: &rt::Path<'_>,
        out: &mut rt::Violations,
    ) {
        if let Some(value) = &self.parts {
            if !rt::constraint::min_items(value.len(), 1) {
                out.broken_by(
                    &at.name("parts"),
                    &rt::Rule {
                        id: "Holder.parts.minItems",
                        keyword: "minItems",
                        sentence: "at least 1 item",
                        source: "Made up / all",
                    },
                    &rt::constraint::found::Items(value.len()),
                );
            }
            if let Err(position) = rt::constraint::unique_by(
                value,
                |item| Some(&item.id),
            ) {
                out.broken_by(
                    &at.name("parts"),
                    &rt::Rule {
                        id: "Holder.parts.uniqueBy",
                        keyword: "uniqueBy",
                        sentence: "no two items with the same `id`",
                        source: "Made up / all",
                    },
                    &rt::constraint::found::Repeats(position),
                );
            }
            for (index, item) in value.iter().enumerate() {
                rt::Validate::check(item, context, &at.name("parts").index(index), out);
            }
        }
        if let Some(value) = &self.by_label {
            if let Err(position) = rt::constraint::unique_by(
                value,
                |item| item.group.label.as_ref(),
            ) {
                out.broken_by(
                    &at.name("by_label"),
                    &rt::Rule {
                        id: "Holder.by_label.uniqueBy",
                        keyword: "uniqueBy",
                        sentence: "no two items with the same `label`",
                        source: "Made up / all",
                    },
                    &rt::constraint::found::Repeats(position),
                );
            }
            for (index, item) in value.iter().enumerate() {
                rt::Validate::check(
                    item,
                    context,
                    &at.name("by_label").index(index),
                    out,
                );
            }
        }
        if let Some(value) = &self.by_code {
            if let Err(position) = rt::constraint::unique_by(
                value,
                |item| item.as_ref().and_then(|item| item.patch.as_option()),
            ) {
                out.broken_by(
                    &at.name("by_code"),
                    &rt::Rule {
                        id: "Holder.by_code.uniqueBy",
                        keyword: "uniqueBy",
                        sentence: "no two items with the same `patch`",
                        source: "Made up / all",
                    },
                    &rt::constraint::found::Repeats(position),
                );
            }
            for (index, item) in value.iter().enumerate() {
                if let Some(value) = item {
                    rt::Validate::check(
                        value,
                        context,
                        &at.name("by_code").index(index),
                        out,
                    );
                }
            }
        }
        if let Some(value) = &self.by_choice {
            if let Err(position) = rt::constraint::unique_by(
                value,
                |item| Some(
                    match &item.choice {
                        super::types::Choice::One(..) => "one",
                        super::types::Choice::Two(..) => "two",
                        super::types::Choice::Three(..) => "three",
                        super::types::Choice::Four(..) => "four",
                        super::types::Choice::Other { key, .. } => key.as_str(),
                    },
                ),
            ) {
                out.broken_by(
                    &at.name("by_choice"),
                    &rt::Rule {
                        id: "Holder.by_choice.uniqueBy",
                        keyword: "uniqueBy",
                        sentence: "no two items with the same `key`",
                        source: "Made up / all",
                    },
                    &rt::constraint::found::Repeats(position),
                );
            }
            for (index, item) in value.iter().enumerate() {
                rt::Validate::check(
                    item,
                    context,
                    &at.name("by_choice").index(index),
                    out,
                );
            }
        }
        if let Some(value) = &self.by_constant {
            if let Err(position) = rt::constraint::unique_by(
                value,
                |item| rt::rule::member(Some(item), |_| Some("two")),
            ) {
                out.broken_by(
                    &at.name("by_constant"),
                    &rt::Rule {
                        id: "Holder.by_constant.uniqueBy",
                        keyword: "uniqueBy",
                        sentence: "no two items with the same `always`",
                        source: "Made up / all",
                    },
                    &rt::constraint::found::Repeats(position),
                );
            }
            for (index, item) in value.iter().enumerate() {
                rt::Validate::check(
                    item,
                    context,
                    &at.name("by_constant").index(index),
                    out,
                );
            }
        }
        if let Some(value) = &self.by_json {
            if let Err(position) = rt::constraint::unique_by(
                value,
                |item| item.anything.as_ref(),
            ) {
                out.broken_by(
                    &at.name("by_json"),
                    &rt::Rule {
                        id: "Holder.by_json.uniqueBy",
                        keyword: "uniqueBy",
                        sentence: "no two items with the same `anything`",
                        source: "Made up / all",
                    },
                    &rt::constraint::found::Repeats(position),
                );
            }
            for (index, item) in value.iter().enumerate() {
                rt::Validate::check(
                    item,
                    context,
                    &at.name("by_json").index(index),
                    out,
                );
            }
        }
        if let Some(value) = &self.deep {
            for (key, item) in value.iter() {
                for (index_2, item) in item.iter().enumerate() {
                    for (key_3, item) in item.iter() {
                        if !rt::constraint::max_length(item, 5) {
                            out.broken_by(
                                &at.name("deep").key(key).index(index_2).key(key_3),
                                &rt::Rule {
                                    id: "Holder.deep[][][].maxLength",
                                    keyword: "maxLength",
                                    sentence: "at most 5 characters",
                                    source: "Made up / all",
                                },
                                &rt::constraint::found::Length(item),
                            );
                        }
                    }
                }
            }
        }
        if let Some(value) = &self.nulls {
            for (index, item) in value.iter().enumerate() {
                if let Some(value) = item {
                    rt::Validate::check(
                        value,
                        context,
                        &at.name("nulls").index(index),
                        out,
                    );
                }
            }
        }
        if let Some(value) = &self.small {
            {
                let count = 4 + usize::from(value.optional.is_some())
                    + usize::from(!value.patch.is_absent())
                    + usize::from(value.unsaid.is_some())
                    + usize::from(value.secret.is_some())
                    + usize::from(value.fixed.is_some())
                    + usize::from(value.number.is_some())
                    + usize::from(value.code.is_some())
                    + usize::from(value.colour.is_some())
                    + usize::from(value.level.is_some())
                    + usize::from(value.outer.is_some())
                    + usize::from(value.link.is_some())
                    + usize::from(!value.mail.is_absent())
                    + usize::from(value.at.is_some())
                    + usize::from(value.anything.is_some())
                    + usize::from(value.plainly.is_some())
                    + usize::from(value.maybe.is_some()) + value.extra.len();
                if !rt::constraint::min_properties(count, 6) {
                    out.broken_by(
                        &at.name("small"),
                        &rt::Rule {
                            id: "Holder.small.minProperties",
                            keyword: "minProperties",
                            sentence: "at least 6 members",
                            source: "Made up / all",
                        },
                        &rt::constraint::found::Properties(count),
                    );
                }
            }
            {
                let count = 4 + usize::from(value.optional.is_some())
                    + usize::from(!value.patch.is_absent())
                    + usize::from(value.unsaid.is_some())
                    + usize::from(value.secret.is_some())
                    + usize::from(value.fixed.is_some())
                    + usize::from(value.number.is_some())
                    + usize::from(value.code.is_some())
                    + usize::from(value.colour.is_some())
                    + usize::from(value.level.is_some())
                    + usize::from(value.outer.is_some())
                    + usize::from(value.link.is_some())
                    + usize::from(!value.mail.is_absent())
                    + usize::from(value.at.is_some())
                    + usize::from(value.anything.is_some())
                    + usize::from(value.plainly.is_some())
                    + usize::from(value.maybe.is_some()) + value.extra.len();
                if !rt::constraint::max_properties(count, 12) {
                    out.broken_by(
                        &at.name("small"),
                        &rt::Rule {
                            id: "Holder.small.maxProperties",
                            keyword: "maxProperties",
                            sentence: "at most 12 members",
                            source: "Made up / all",
                        },
                        &rt::constraint::found::Properties(count),
                    );
                }
            }
            rt::Validate::check(value, context, &at.name("small"), out);
        }
        if let Some(value) = &self.bag {
            {
                let count = usize::from(value.id.is_some())
                    + (1 + usize::from(value.group.label.is_some()))
                    + value
                        .more
                        .as_ref()
                        .map_or(0, |group| usize::from(group.loose.is_some()))
                    + value.extra.len();
                if !rt::constraint::min_properties(count, 2) {
                    out.broken_by(
                        &at.name("bag"),
                        &rt::Rule {
                            id: "Holder.bag.minProperties",
                            keyword: "minProperties",
                            sentence: "at least 2 members",
                            source: "Made up / all",
                        },
                        &rt::constraint::found::Properties(count),
                    );
                }
            }
            rt::Validate::check(value, context, &at.name("bag"), out);
        }
        if let Some(value) = &self.words {
            if !rt::constraint::max_properties(value.len(), 3) {
                out.broken_by(
                    &at.name("words"),
                    &rt::Rule {
                        id: "Holder.words.maxProperties",
                        keyword: "maxProperties",
                        sentence: "at most 3 members",
                        source: "Made up / all",
                    },
                    &rt::constraint::found::Properties(value.len()),
                );
            }
        }
        rt::Validate::check(&self.group, context, at, out);
        if let Some(value) = &self.more {
            rt::Validate::check(value, context, at, out);
        }
        if let Some(value) = &self.either {
            rt::Validate::check(value, context, at, out);
        }
    }
}

impl rt::Validate for super::types::Chosen {
    type Context = ();
    fn check(
        &self,
        context: &Self::Context,
        at: &rt::Path<'_>,
        out: &mut rt::Violations,
    ) {
        rt::Validate::check(&self.choice, context, at, out);
    }
}

impl rt::Validate for super::types::Loose {
    type Context = ();
    fn check(&self, _: &Self::Context, at: &rt::Path<'_>, out: &mut rt::Violations) {
        if let Some(value) = &self.loose {
            if !rt::constraint::min_length(value, 1) {
                out.broken_by(
                    &at.name("loose"),
                    &rt::Rule {
                        id: "Loose.loose.minLength",
                        keyword: "minLength",
                        sentence: "at least 1 character",
                        source: "Made up / all",
                    },
                    &rt::constraint::found::Length(value),
                );
            }
        }
    }
}

impl rt::Validate for super::types::Labelled {
    type Context = ();
    fn check(
        &self,
        context: &Self::Context,
        at: &rt::Path<'_>,
        out: &mut rt::Violations,
    ) {
        rt::Validate::check(&self.group, context, at, out);
        if let Some(value) = &self.more {
            rt::Validate::check(value, context, at, out);
        }
    }
}

impl rt::Validate for super::types::Tree {
    type Context = ();
    fn check(
        &self,
        context: &Self::Context,
        at: &rt::Path<'_>,
        out: &mut rt::Violations,
    ) {
        if let Some(value) = &self.name {
            if !rt::constraint::max_length(value, 9) {
                out.broken_by(
                    &at.name("name"),
                    &rt::Rule {
                        id: "Tree.name.maxLength",
                        keyword: "maxLength",
                        sentence: "at most 9 characters",
                        source: "Made up / all",
                    },
                    &rt::constraint::found::Length(value),
                );
            }
        }
        if let Some(value) = &self.child {
            rt::Validate::check(value, context, &at.name("child"), out);
        }
        if let Some(value) = &self.kind {
            rt::Validate::check(value, context, &at.name("kind"), out);
        }
        if let Some(value) = &self.children {
            for (index, item) in value.iter().enumerate() {
                rt::Validate::check(
                    item,
                    context,
                    &at.name("children").index(index),
                    out,
                );
            }
        }
        if let Some(value) = &self.twins {
            {
                let count = usize::from(value.name.is_some())
                    + usize::from(value.child.is_some())
                    + usize::from(value.kind.is_some())
                    + usize::from(value.children.is_some())
                    + usize::from(value.twins.is_some())
                    + usize::from(value.bound.is_some()) + value.extra.len();
                if !rt::constraint::max_properties(count, 3) {
                    out.broken_by(
                        &at.name("twins"),
                        &rt::Rule {
                            id: "Tree.twins.maxProperties",
                            keyword: "maxProperties",
                            sentence: "at most 3 members",
                            source: "Made up / all",
                        },
                        &rt::constraint::found::Properties(count),
                    );
                }
            }
            rt::Validate::check(value, context, &at.name("twins"), out);
        }
        if let Some(value) = &self.bound {
            match &(**value) {
                super::types::Either::String(value) => {
                    if !rt::constraint::min_length(value, 2) {
                        out.broken_by(
                            &at.name("bound"),
                            &rt::Rule {
                                id: "Tree.bound.minLength",
                                keyword: "minLength",
                                sentence: "at least 2 characters",
                                source: "Made up / all",
                            },
                            &rt::constraint::found::Length(value),
                        );
                    }
                }
                super::types::Either::Integer(value) => {
                    if !rt::constraint::minimum(value, rt::constraint::Limit::Whole(0)) {
                        out.broken_by(
                            &at.name("bound"),
                            &rt::Rule {
                                id: "Tree.bound.minimum",
                                keyword: "minimum",
                                sentence: "at least 0",
                                source: "Made up / all",
                            },
                            &rt::constraint::found::Number(value),
                        );
                    }
                }
                super::types::Either::List(value) => {
                    if !rt::constraint::max_items(value.len(), 4) {
                        out.broken_by(
                            &at.name("bound"),
                            &rt::Rule {
                                id: "Tree.bound.maxItems",
                                keyword: "maxItems",
                                sentence: "at most 4 items",
                                source: "Made up / all",
                            },
                            &rt::constraint::found::Items(value.len()),
                        );
                    }
                }
                super::types::Either::Tree(value) => {
                    let count = usize::from(value.name.is_some())
                        + usize::from(value.child.is_some())
                        + usize::from(value.kind.is_some())
                        + usize::from(value.children.is_some())
                        + usize::from(value.twins.is_some())
                        + usize::from(value.bound.is_some()) + value.extra.len();
                    if !rt::constraint::max_properties(count, 4) {
                        out.broken_by(
                            &at.name("bound"),
                            &rt::Rule {
                                id: "Tree.bound.maxProperties",
                                keyword: "maxProperties",
                                sentence: "at most 4 members",
                                source: "Made up / all",
                            },
                            &rt::constraint::found::Properties(count),
                        );
                    }
                }
                _ => {}
            }
            rt::Validate::check(value, context, &at.name("bound"), out);
        }
    }
}

impl rt::Validate for super::types::Either {
    type Context = ();
    fn check(
        &self,
        context: &Self::Context,
        at: &rt::Path<'_>,
        out: &mut rt::Violations,
    ) {
        match self {
            Self::List(value) => {
                for (index, item) in value.iter().enumerate() {
                    rt::Validate::check(item, context, &at.index(index), out);
                }
            }
            Self::Tree(value) => {
                rt::Validate::check(value, context, at, out);
            }
            _ => {}
        }
    }
}

impl rt::Validate for super::types::Long {
    type Context = ();
    fn check(&self, _: &Self::Context, at: &rt::Path<'_>, out: &mut rt::Violations) {
        if !rt::constraint::max_length(&self.0, 99) {
            out.broken_by(
                at,
                &rt::Rule {
                    id: "Long.maxLength",
                    keyword: "maxLength",
                    sentence: "at most 99 characters",
                    source: "Made up / all",
                },
                &rt::constraint::found::Length(&self.0),
            );
        }
    }
}

impl rt::Validate for super::types::Arms {
    type Context = ();
    fn check(
        &self,
        context: &Self::Context,
        at: &rt::Path<'_>,
        out: &mut rt::Violations,
    ) {
        match self {
            Self::When(value) => {
                rt::Validate::check(value, context, at, out);
            }
            Self::Share(value) => {
                rt::Validate::check(value, context, at, out);
            }
            Self::Codes(value) => {
                rt::Validate::check(value, context, at, out);
            }
            _ => {}
        }
    }
}

impl rt::Validate for super::types::Shape {
    type Context = ();
    fn check(
        &self,
        context: &Self::Context,
        at: &rt::Path<'_>,
        out: &mut rt::Violations,
    ) {
        match self {
            Self::Round(value) => {
                rt::Validate::check(value, context, at, out);
            }
            Self::Square(value) => {
                rt::Validate::check(value, context, at, out);
            }
            _ => {}
        }
    }
}

impl rt::Validate for super::types::Round {
    type Context = ();
    fn check(&self, _: &Self::Context, at: &rt::Path<'_>, out: &mut rt::Violations) {
        if !rt::constraint::exclusive_minimum(
            &self.radius,
            rt::constraint::Limit::Whole(0),
        ) {
            out.broken_by(
                &at.name("radius"),
                &rt::Rule {
                    id: "Round.radius.exclusiveMinimum",
                    keyword: "exclusiveMinimum",
                    sentence: "above 0",
                    source: "Made up / all",
                },
                &rt::constraint::found::Number(&self.radius),
            );
        }
    }
}

impl rt::Validate for super::types::Square {
    type Context = ();
    fn check(
        &self,
        context: &Self::Context,
        at: &rt::Path<'_>,
        out: &mut rt::Violations,
    ) {
        if !rt::constraint::exclusive_minimum(
            &self.side,
            rt::constraint::Limit::Whole(0),
        ) {
            out.broken_by(
                &at.name("side"),
                &rt::Rule {
                    id: "Square.side.exclusiveMinimum",
                    keyword: "exclusiveMinimum",
                    sentence: "above 0",
                    source: "Made up / all",
                },
                &rt::constraint::found::Number(&self.side),
            );
        }
        if let Some(value) = &self.inner {
            rt::Validate::check(value, context, &at.name("inner"), out);
        }
    }
}

impl rt::Validate for super::types::Order {
    type Context = ();
    fn check(
        &self,
        context: &Self::Context,
        at: &rt::Path<'_>,
        out: &mut rt::Violations,
    ) {
        if !rt::constraint::constant_entry(&self.extra, &["kind"], "value", "\"new\"") {
            out.broken(
                &at.name("kind"),
                &rt::Rule {
                    id: "Order.kind.const",
                    keyword: "const",
                    sentence: "always `\"new\"`",
                    source: "Made up / all",
                },
            );
        }
        if !self.domain.ends_with(".example") {
            out.broken(
                &at.name("domain"),
                &rt::Rule {
                    id: "Order.domain.pattern",
                    keyword: "pattern",
                    sentence: "text that matches `\\.example$`",
                    source: "Made up / all",
                },
            );
        }
        if let Some(value) = &self.notes {
            if !rt::constraint::max_length(value, 5) {
                out.broken_by(
                    &at.name("notes"),
                    &rt::Rule {
                        id: "Order.notes.maxLength",
                        keyword: "maxLength",
                        sentence: "at most 5 characters",
                        source: "Made up / all",
                    },
                    &rt::constraint::found::Length(value),
                );
            }
        }
        if let Some(value) = &self.group {
            rt::Validate::check(value, context, at, out);
        }
    }
}

impl rt::Validate for super::types::Wrappers {
    type Context = ();
    fn check(
        &self,
        context: &Self::Context,
        at: &rt::Path<'_>,
        out: &mut rt::Violations,
    ) {
        if let Some(value) = &self.share {
            rt::Validate::check(value, context, &at.name("share"), out);
        }
        if let Some(value) = &self.address {
            rt::Validate::check(value, context, &at.name("address"), out);
        }
        if let Some(value) = &self.when {
            rt::Validate::check(value, context, &at.name("when"), out);
        }
        if let Some(value) = &self.codes {
            rt::Validate::check(value, context, &at.name("codes"), out);
        }
        if let Some(value) = &self.names {
            rt::Validate::check(value, context, &at.name("names"), out);
        }
        if let Some(value) = &self.sizes {
            rt::Validate::check(value, context, &at.name("sizes"), out);
        }
        if let Some(value) = &self.arms {
            rt::Validate::check(value, context, &at.name("arms"), out);
        }
    }
}

impl rt::Validate for super::types::Unbound {
    type Context = ();
}

impl rt::Validate for super::types::Impossible {
    type Context = ();
    fn check(&self, _: &Self::Context, at: &rt::Path<'_>, out: &mut rt::Violations) {
        if !rt::constraint::max_length(&self.odd, 2) {
            out.broken_by(
                &at.name("odd"),
                &rt::Rule {
                    id: "Impossible.odd.maxLength",
                    keyword: "maxLength",
                    sentence: "at most 2 characters",
                    source: "Made up / all",
                },
                &rt::constraint::found::Length(&self.odd),
            );
        }
        {
            static PATTERN: rt::constraint::Pattern = rt::constraint::Pattern::new(
                "^([0-9]{3}|-)$",
            );
            if !PATTERN.matches(&self.odd) {
                out.broken(
                    &at.name("odd"),
                    &rt::Rule {
                        id: "Impossible.odd.pattern",
                        keyword: "pattern",
                        sentence: "text that matches `^([0-9]{3}|-)$`",
                        source: "Made up / all",
                    },
                );
            }
        }
    }
}

impl rt::Validate for super::types::Answer {
    type Context = ();
    fn check(
        &self,
        context: &Self::Context,
        at: &rt::Path<'_>,
        out: &mut rt::Violations,
    ) {
        for (index, item) in self.parts.iter().enumerate() {
            rt::Validate::check(item, context, &at.name("parts").index(index), out);
        }
        if self.fixed != "seen" {
            out.broken(
                &at.name("fixed"),
                &rt::Rule {
                    id: "Answer.fixed.const",
                    keyword: "const",
                    sentence: "always `\"seen\"`",
                    source: "Made up / all",
                },
            );
        }
    }
}

impl rt::Validate for super::types::Seen {
    type Context = ();
    fn check(&self, _: &Self::Context, at: &rt::Path<'_>, out: &mut rt::Violations) {
        if let Some(value) = &self.name {
            if !rt::constraint::max_length(value, 9) {
                out.broken_by(
                    &at.name("name"),
                    &rt::Rule {
                        id: "Seen.name.maxLength",
                        keyword: "maxLength",
                        sentence: "at most 9 characters",
                        source: "Made up / all",
                    },
                    &rt::constraint::found::Length(value),
                );
            }
        }
    }
}

impl rt::Validate for super::ops::PartsPut {
    type Context = ();
    fn check(
        &self,
        context: &Self::Context,
        at: &rt::Path<'_>,
        out: &mut rt::Violations,
    ) {
        rt::Validate::check(&self.id, context, &at.name("path").name("id"), out);
        rt::Validate::check(&self.body, context, &at.name("body"), out);
    }
}

impl rt::Validate for super::ops::PatternsPut {
    type Context = ();
    fn check(
        &self,
        context: &Self::Context,
        at: &rt::Path<'_>,
        out: &mut rt::Violations,
    ) {
        rt::Validate::check(&self.body, context, &at.name("body"), out);
    }
}

impl rt::Validate for super::ops::HoldersPut {
    type Context = ();
    fn check(
        &self,
        context: &Self::Context,
        at: &rt::Path<'_>,
        out: &mut rt::Violations,
    ) {
        rt::Validate::check(&self.body, context, &at.name("body"), out);
    }
}

impl rt::Validate for super::ops::TreesPut {
    type Context = ();
    fn check(
        &self,
        context: &Self::Context,
        at: &rt::Path<'_>,
        out: &mut rt::Violations,
    ) {
        rt::Validate::check(&self.body, context, &at.name("body"), out);
    }
}

impl rt::Validate for super::ops::ShapesPut {
    type Context = ();
    fn check(
        &self,
        context: &Self::Context,
        at: &rt::Path<'_>,
        out: &mut rt::Violations,
    ) {
        for (index, item) in self.body.iter().enumerate() {
            rt::Validate::check(item, context, &at.name("body").index(index), out);
        }
    }
}

impl rt::Validate for super::ops::OrdersPut {
    type Context = ();
    fn check(
        &self,
        context: &Self::Context,
        at: &rt::Path<'_>,
        out: &mut rt::Violations,
    ) {
        rt::Validate::check(&self.body, context, &at.name("body"), out);
    }
}

impl rt::Validate for super::ops::ValuesPut {
    type Context = ();
    fn check(&self, _: &Self::Context, at: &rt::Path<'_>, out: &mut rt::Violations) {
        if !rt::constraint::format::email(&self.body) {
            out.broken(
                &at.name("body"),
                &rt::Rule {
                    id: "values.put.body.format",
                    keyword: "format",
                    sentence: "an e-mail address",
                    source: "Made up / all",
                },
            );
        }
    }
}

impl rt::Validate for super::ops::WrappersPut {
    type Context = ();
    fn check(
        &self,
        context: &Self::Context,
        at: &rt::Path<'_>,
        out: &mut rt::Violations,
    ) {
        rt::Validate::check(&self.body, context, &at.name("body"), out);
    }
}

impl rt::Validate for super::ops::ImpossiblePut {
    type Context = ();
    fn check(
        &self,
        context: &Self::Context,
        at: &rt::Path<'_>,
        out: &mut rt::Violations,
    ) {
        rt::Validate::check(&self.body, context, &at.name("body"), out);
    }
}

impl rt::Validate for super::ops::NothingPut {
    type Context = ();
}

impl rt::Validate for super::ops::ThingsFind {
    type Context = ();
    fn check(
        &self,
        context: &Self::Context,
        at: &rt::Path<'_>,
        out: &mut rt::Violations,
    ) {
        if !rt::constraint::min_length(&self.id, 2) {
            out.broken_by(
                &at.name("path").name("id"),
                &rt::Rule {
                    id: "things.find.path.id.minLength",
                    keyword: "minLength",
                    sentence: "at least 2 characters",
                    source: "Made up / all",
                },
                &rt::constraint::found::Length(&self.id),
            );
        }
        rt::Validate::check(&self.name, context, &at.name("path").name("name"), out);
        if !rt::constraint::minimum(&self.page, rt::constraint::Limit::Whole(1)) {
            out.broken_by(
                &at.name("query").name("page"),
                &rt::Rule {
                    id: "things.find.query.page.minimum",
                    keyword: "minimum",
                    sentence: "at least 1",
                    source: "Made up / all",
                },
                &rt::constraint::found::Number(&self.page),
            );
        }
        if let Some(value) = &self.size {
            if !rt::constraint::maximum(value, rt::constraint::Limit::Whole(100)) {
                out.broken_by(
                    &at.name("query").name("size"),
                    &rt::Rule {
                        id: "things.find.query.size.maximum",
                        keyword: "maximum",
                        sentence: "at most 100",
                        source: "Made up / all",
                    },
                    &rt::constraint::found::Number(value),
                );
            }
        }
        if let Some(value) = &self.codes {
            if !rt::constraint::max_items(value.len(), 3) {
                out.broken_by(
                    &at.name("query").name("codes"),
                    &rt::Rule {
                        id: "things.find.query.codes.maxItems",
                        keyword: "maxItems",
                        sentence: "at most 3 items",
                        source: "Made up / all",
                    },
                    &rt::constraint::found::Items(value.len()),
                );
            }
            for (index, item) in value.iter().enumerate() {
                if !rt::constraint::max_length(item, 4) {
                    out.broken_by(
                        &at.name("query").name("codes").index(index),
                        &rt::Rule {
                            id: "things.find.query.codes[].maxLength",
                            keyword: "maxLength",
                            sentence: "at most 4 characters",
                            source: "Made up / all",
                        },
                        &rt::constraint::found::Length(item),
                    );
                }
            }
        }
        if let Some(value) = &self.all {
            rt::Validate::check(value, context, &at.name("query").name("all"), out);
        }
        if let Some(value) = &self.since {
            if !rt::constraint::format::date_time(value.as_str()) {
                out.broken(
                    &at.name("query").name("since"),
                    &rt::Rule {
                        id: "things.find.query.since.format",
                        keyword: "format",
                        sentence: "a date with time and offset (RFC 3339)",
                        source: "Made up / all",
                    },
                );
            }
        }
        if let Some(value) = &self.fixed {
            if value != "all" {
                out.broken(
                    &at.name("query").name("fixed"),
                    &rt::Rule {
                        id: "things.find.query.fixed.const",
                        keyword: "const",
                        sentence: "always `\"all\"`",
                        source: "Made up / all",
                    },
                );
            }
        }
        if let Some(value) = &self.x_mail {
            if !rt::constraint::format::email(value) {
                out.broken(
                    &at.name("header").name("X-Mail"),
                    &rt::Rule {
                        id: "things.find.header.X-Mail.format",
                        keyword: "format",
                        sentence: "an e-mail address",
                        source: "Made up / all",
                    },
                );
            }
        }
    }
}
}

pub use self::client::{Builder, Call, Client};
pub use self::error::{Documented, Error};
pub use self::types::*;
#[doc(no_inline)]
pub use ::specwright_runtime as runtime;
