// @generated from specs/types by `cargo xtask regenerate`. Changes made here are lost.

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

/// A client of types. Clones are cheap and share connections.
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
    /// The operations of `nodes`.
    pub fn nodes(&self) -> super::groups::Nodes<M> {
        super::groups::Nodes {
            core: self.core.clone(),
        }
    }
    /// The operations of `trees`.
    pub fn trees(&self) -> super::groups::Trees<M> {
        super::groups::Trees {
            core: self.core.clone(),
        }
    }
    /// The operations of `lefts`.
    pub fn lefts(&self) -> super::groups::Lefts<M> {
        super::groups::Lefts {
            core: self.core.clone(),
        }
    }
    /// The operations of `things`.
    pub fn things(&self) -> super::groups::Things<M> {
        super::groups::Things {
            core: self.core.clone(),
        }
    }
    /// The operations of `payments`.
    pub fn payments(&self) -> super::groups::Payments<M> {
        super::groups::Payments {
            core: self.core.clone(),
        }
    }
    /// The operations of `empties`.
    pub fn empties(&self) -> super::groups::Empties<M> {
        super::groups::Empties {
            core: self.core.clone(),
        }
    }
    /// The operations of `lists`.
    pub fn lists(&self) -> super::groups::Lists<M> {
        super::groups::Lists {
            core: self.core.clone(),
        }
    }
    /// The operations of `defaults`.
    pub fn defaults(&self) -> super::groups::Defaults<M> {
        super::groups::Defaults {
            core: self.core.clone(),
        }
    }
    /// The operations of `odds`.
    pub fn odds(&self) -> super::groups::Odds<M> {
        super::groups::Odds {
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
    /// The body is `Twin`.
    Twin(super::types::Twin),
    /// A documented status whose body is empty or not described; the error keeps what came.
    Status(u16),
}

impl Documented {
    /// The body of [`Self::Twin`], if it is one.
    #[must_use]
    pub fn twin(&self) -> Option<&super::types::Twin> {
        match self {
            Self::Twin(body) => Some(body),
            _ => None,
        }
    }
}

/// What helps where that is known; never the body.
impl ::core::fmt::Display for Documented {
    fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> Result<(), ::core::fmt::Error> {
        match self {
            Self::Twin(_) => f.write_str("see its body, `Twin`"),
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

/// The operations of `nodes`.
#[derive(Clone, Debug)]
pub struct Nodes<M: rt::Mode = rt::Async> {
    pub(super) core: rt::Core<M>,
}

impl<M: rt::Mode> Nodes<M> {
    /// Recursion.
    ///
    /// `GET /node`; see [`NodesGet`](super::ops::NodesGet).
    ///
    /// ```ignore
    /// # async fn example(client: types::Client) -> Result<(), types::Error> {
    /// let node = client.nodes().get().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get(&self) -> super::Call<M, super::ops::NodesGet> {
        super::Call::new(&self.core, super::ops::NodesGet)
    }
}

/// The operations of `trees`.
#[derive(Clone, Debug)]
pub struct Trees<M: rt::Mode = rt::Async> {
    pub(super) core: rt::Core<M>,
}

impl<M: rt::Mode> Trees<M> {
    /// Recursion through lists.
    ///
    /// `PUT /tree`; see [`TreesPut`](super::ops::TreesPut).
    ///
    /// ```ignore
    /// # async fn example(client: types::Client, body: types::types::Tree) -> Result<(), types::Error> {
    /// let tree = client.trees().put(body).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn put(&self, body: super::types::Tree) -> super::Call<M, super::ops::TreesPut> {
        super::Call::new(&self.core, super::ops::TreesPut { body })
    }
}

/// The operations of `lefts`.
#[derive(Clone, Debug)]
pub struct Lefts<M: rt::Mode = rt::Async> {
    pub(super) core: rt::Core<M>,
}

impl<M: rt::Mode> Lefts<M> {
    /// Recursion across files.
    ///
    /// `GET /left`; see [`LeftsGet`](super::ops::LeftsGet).
    ///
    /// ```ignore
    /// # async fn example(client: types::Client) -> Result<(), types::Error> {
    /// let left = client.lefts().get().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get(&self) -> super::Call<M, super::ops::LeftsGet> {
        super::Call::new(&self.core, super::ops::LeftsGet)
    }
}

/// The operations of `things`.
#[derive(Clone, Debug)]
pub struct Things<M: rt::Mode = rt::Async> {
    pub(super) core: rt::Core<M>,
}

impl<M: rt::Mode> Things<M> {
    /// Optional and nullable.
    ///
    /// `PATCH /things`; see [`ThingsPatch`](super::ops::ThingsPatch).
    ///
    /// ```ignore
    /// # async fn example(client: types::Client, body: types::types::Patch) -> Result<(), types::Error> {
    /// let thing = client.things().patch(body).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn patch(
        &self,
        body: super::types::Patch,
    ) -> super::Call<M, super::ops::ThingsPatch> {
        super::Call::new(&self.core, super::ops::ThingsPatch { body })
    }
    /// The request is not the response.
    ///
    /// `POST /things`; see [`ThingsAdd`](super::ops::ThingsAdd).
    ///
    /// ```ignore
    /// # async fn example(client: types::Client, body: types::types::ThingRequest) -> Result<(), types::Error> {
    /// let alias = client.things().add(body).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn add(
        &self,
        body: super::types::ThingRequest,
    ) -> super::Call<M, super::ops::ThingsAdd> {
        super::Call::new(&self.core, super::ops::ThingsAdd { body })
    }
}

/// The operations of `payments`.
#[derive(Clone, Debug)]
pub struct Payments<M: rt::Mode = rt::Async> {
    pub(super) core: rt::Core<M>,
}

impl<M: rt::Mode> Payments<M> {
    /// A tag both ways.
    ///
    /// `POST /payments`; see [`PaymentsAdd`](super::ops::PaymentsAdd).
    ///
    /// ```ignore
    /// # async fn example(client: types::Client, body: types::types::Payment) -> Result<(), types::Error> {
    /// let payments = client.payments().add(body).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn add(
        &self,
        body: super::types::Payment,
    ) -> super::Call<M, super::ops::PaymentsAdd> {
        super::Call::new(&self.core, super::ops::PaymentsAdd { body })
    }
}

/// The operations of `empties`.
#[derive(Clone, Debug)]
pub struct Empties<M: rt::Mode = rt::Async> {
    pub(super) core: rt::Core<M>,
}

impl<M: rt::Mode> Empties<M> {
    /// Nothing in and nothing out.
    ///
    /// `PUT /empty`; see [`EmptiesPut`](super::ops::EmptiesPut).
    ///
    /// ```ignore
    /// # async fn example(client: types::Client, body: types::types::Empty) -> Result<(), types::Error> {
    /// let empty = client.empties().put(body).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn put(
        &self,
        body: super::types::Empty,
    ) -> super::Call<M, super::ops::EmptiesPut> {
        super::Call::new(&self.core, super::ops::EmptiesPut { body })
    }
}

/// The operations of `lists`.
#[derive(Clone, Debug)]
pub struct Lists<M: rt::Mode = rt::Async> {
    pub(super) core: rt::Core<M>,
}

impl<M: rt::Mode> Lists<M> {
    /// Lists in maps.
    ///
    /// `PUT /lists`; see [`ListsPut`](super::ops::ListsPut).
    ///
    /// ```ignore
    /// # async fn example(client: types::Client, body: types::types::Lists) -> Result<(), types::Error> {
    /// let lists = client.lists().put(body).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn put(
        &self,
        body: super::types::Lists,
    ) -> super::Call<M, super::ops::ListsPut> {
        super::Call::new(&self.core, super::ops::ListsPut { body })
    }
}

/// The operations of `defaults`.
#[derive(Clone, Debug)]
pub struct Defaults<M: rt::Mode = rt::Async> {
    pub(super) core: rt::Core<M>,
}

impl<M: rt::Mode> Defaults<M> {
    /// Required and defaulted.
    ///
    /// `PUT /defaults`; see [`DefaultsPut`](super::ops::DefaultsPut).
    ///
    /// ```ignore
    /// # async fn example(client: types::Client, body: types::types::Defaulted) -> Result<(), types::Error> {
    /// let defaulted = client.defaults().put(body).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn put(
        &self,
        body: super::types::Defaulted,
    ) -> super::Call<M, super::ops::DefaultsPut> {
        super::Call::new(&self.core, super::ops::DefaultsPut { body })
    }
}

/// The operations of `odds`.
#[derive(Clone, Debug)]
pub struct Odds<M: rt::Mode = rt::Async> {
    pub(super) core: rt::Core<M>,
}

impl<M: rt::Mode> Odds<M> {
    /// What is left.
    ///
    /// `PUT /odds`; see [`OddsPut`](super::ops::OddsPut).
    ///
    /// ```ignore
    /// # async fn example(client: types::Client, body: types::types::Odds) -> Result<(), types::Error> {
    /// let odds = client.odds().put(body).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn put(&self, body: super::types::Odds) -> super::Call<M, super::ops::OddsPut> {
        super::Call::new(&self.core, super::ops::OddsPut { body })
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

/// Recursion.
///
/// `GET /node`.
///
/// Answers:
///
/// - `200`: `Node`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct NodesGet;

impl NodesGet {
    /// The operation with what it needs.
    pub fn new() -> Self {
        Self
    }
}

impl rt::Operation for NodesGet {
    type Output = super::types::Node;
    type Documented = super::Documented;
    const META: &'static rt::Meta = &rt::Meta {
        id: "nodes.get",
        source: "Made up / all",
        method: rt::Method::GET,
        path: &[rt::Segment::Literal("/node")],
        accept: Some("application/json"),
        idempotent: true,
        client_auth: true,
        since: None,
        removed: None,
    };
    fn encode(&self, _out: &mut rt::RequestWriter) {}
    fn decode(r: &rt::ResponseView<'_>) -> rt::Outcome<Self::Output, Self::Documented> {
        r.documented_successes(&[200]);
        match r.status() {
            200..=299 => r.success(),
            _ => rt::Outcome::Undocumented,
        }
    }
}

/// Recursion through lists.
///
/// `PUT /tree`.
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
    type Output = super::types::Tree;
    type Documented = super::Documented;
    const META: &'static rt::Meta = &rt::Meta {
        id: "trees.put",
        source: "Made up / all",
        method: rt::Method::PUT,
        path: &[rt::Segment::Literal("/tree")],
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

/// Recursion across files.
///
/// `GET /left`.
///
/// Answers:
///
/// - `200`: `Left`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct LeftsGet;

impl LeftsGet {
    /// The operation with what it needs.
    pub fn new() -> Self {
        Self
    }
}

impl rt::Operation for LeftsGet {
    type Output = super::types::Left;
    type Documented = super::Documented;
    const META: &'static rt::Meta = &rt::Meta {
        id: "lefts.get",
        source: "Made up / all",
        method: rt::Method::GET,
        path: &[rt::Segment::Literal("/left")],
        accept: Some("application/json"),
        idempotent: true,
        client_auth: true,
        since: None,
        removed: None,
    };
    fn encode(&self, _out: &mut rt::RequestWriter) {}
    fn decode(r: &rt::ResponseView<'_>) -> rt::Outcome<Self::Output, Self::Documented> {
        r.documented_successes(&[200]);
        match r.status() {
            200..=299 => r.success(),
            _ => rt::Outcome::Undocumented,
        }
    }
}

/// Optional and nullable.
///
/// `PATCH /things`.
///
/// Repeating it may do it twice.
///
/// Answers:
///
/// - `200`: `Thing`.
/// - `201`: `Thing`.
/// - `400`: `Twin`.
/// - `409`: `Twin`.
#[derive(Clone, Debug, PartialEq)]
pub struct ThingsPatch {
    /// The body.
    ///
    /// Sent as `application/json`.
    pub body: super::types::Patch,
}

impl ThingsPatch {
    /// The operation with what it needs.
    pub fn new(body: super::types::Patch) -> Self {
        Self { body }
    }
}

impl rt::Operation for ThingsPatch {
    type Output = super::types::Thing;
    type Documented = super::Documented;
    const META: &'static rt::Meta = &rt::Meta {
        id: "things.patch",
        source: "Made up / all",
        method: rt::Method::PATCH,
        path: &[rt::Segment::Literal("/things")],
        accept: Some("application/json"),
        idempotent: false,
        client_auth: true,
        since: None,
        removed: None,
    };
    fn encode(&self, out: &mut rt::RequestWriter) {
        out.json("application/json", &self.body);
    }
    fn decode(r: &rt::ResponseView<'_>) -> rt::Outcome<Self::Output, Self::Documented> {
        r.documented_successes(&[200, 201]);
        match r.status() {
            400 => r.error(super::Documented::Twin),
            409 => r.error(super::Documented::Twin),
            200..=299 => r.success(),
            _ => rt::Outcome::Undocumented,
        }
    }
}

/// The request is not the response.
///
/// `POST /things`.
///
/// Repeating it may do it twice.
///
/// Answers:
///
/// - `200`: `Alias`.
#[derive(Clone, Debug, PartialEq)]
pub struct ThingsAdd {
    /// The body.
    ///
    /// Sent as `application/json`.
    pub body: super::types::ThingRequest,
}

impl ThingsAdd {
    /// The operation with what it needs.
    pub fn new(body: super::types::ThingRequest) -> Self {
        Self { body }
    }
}

impl rt::Operation for ThingsAdd {
    type Output = super::types::Alias;
    type Documented = super::Documented;
    const META: &'static rt::Meta = &rt::Meta {
        id: "things.add",
        source: "Made up / all",
        method: rt::Method::POST,
        path: &[rt::Segment::Literal("/things")],
        accept: Some("application/json"),
        idempotent: false,
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

/// A tag both ways.
///
/// `POST /payments`.
///
/// Repeating it may do it twice.
///
/// Answers:
///
/// - `200`: `Payments`.
#[derive(Clone, Debug, PartialEq)]
pub struct PaymentsAdd {
    /// The body.
    ///
    /// Sent as `application/json`.
    pub body: super::types::Payment,
}

impl PaymentsAdd {
    /// The operation with what it needs.
    pub fn new(body: super::types::Payment) -> Self {
        Self { body }
    }
}

impl rt::Operation for PaymentsAdd {
    type Output = super::types::Payments;
    type Documented = super::Documented;
    const META: &'static rt::Meta = &rt::Meta {
        id: "payments.add",
        source: "Made up / all",
        method: rt::Method::POST,
        path: &[rt::Segment::Literal("/payments")],
        accept: Some("application/json"),
        idempotent: false,
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

/// Nothing in and nothing out.
///
/// `PUT /empty`.
///
/// Answers:
///
/// - `200`: `Empty`.
#[derive(Clone, Debug, PartialEq)]
pub struct EmptiesPut {
    /// The body.
    ///
    /// Sent as `application/json`.
    pub body: super::types::Empty,
}

impl EmptiesPut {
    /// The operation with what it needs.
    pub fn new(body: super::types::Empty) -> Self {
        Self { body }
    }
}

impl rt::Operation for EmptiesPut {
    type Output = super::types::Empty;
    type Documented = super::Documented;
    const META: &'static rt::Meta = &rt::Meta {
        id: "empties.put",
        source: "Made up / all",
        method: rt::Method::PUT,
        path: &[rt::Segment::Literal("/empty")],
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

/// Lists in maps.
///
/// `PUT /lists`.
///
/// Answers:
///
/// - `200`: `Lists`.
#[derive(Clone, Debug, PartialEq)]
pub struct ListsPut {
    /// The body.
    ///
    /// Sent as `application/json`.
    pub body: super::types::Lists,
}

impl ListsPut {
    /// The operation with what it needs.
    pub fn new(body: super::types::Lists) -> Self {
        Self { body }
    }
}

impl rt::Operation for ListsPut {
    type Output = super::types::Lists;
    type Documented = super::Documented;
    const META: &'static rt::Meta = &rt::Meta {
        id: "lists.put",
        source: "Made up / all",
        method: rt::Method::PUT,
        path: &[rt::Segment::Literal("/lists")],
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

/// Required and defaulted.
///
/// `PUT /defaults`.
///
/// Answers:
///
/// - `200`: `Defaulted`.
#[derive(Clone, Debug, PartialEq)]
pub struct DefaultsPut {
    /// The body.
    ///
    /// Sent as `application/json`.
    pub body: super::types::Defaulted,
}

impl DefaultsPut {
    /// The operation with what it needs.
    pub fn new(body: super::types::Defaulted) -> Self {
        Self { body }
    }
}

impl rt::Operation for DefaultsPut {
    type Output = super::types::Defaulted;
    type Documented = super::Documented;
    const META: &'static rt::Meta = &rt::Meta {
        id: "defaults.put",
        source: "Made up / all",
        method: rt::Method::PUT,
        path: &[rt::Segment::Literal("/defaults")],
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

/// What is left.
///
/// `PUT /odds`.
///
/// Answers:
///
/// - `200`: `Odds`.
#[derive(Clone, Debug, PartialEq)]
pub struct OddsPut {
    /// The body.
    ///
    /// Sent as `application/json`.
    pub body: super::types::Odds,
}

impl OddsPut {
    /// The operation with what it needs.
    pub fn new(body: super::types::Odds) -> Self {
        Self { body }
    }
}

impl rt::Operation for OddsPut {
    type Output = Option<super::types::Odds>;
    type Documented = super::Documented;
    const META: &'static rt::Meta = &rt::Meta {
        id: "odds.put",
        source: "Made up / all",
        method: rt::Method::PUT,
        path: &[rt::Segment::Literal("/odds")],
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
                r.success_checked(|value: &Option<super::types::Odds>, at, out| {
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

/// The object `Node`.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Node {
    /// The member `next`.
    ///
    /// `next`; may be left out.
    pub next: Option<Box<Node>>,
    /// The member `parent`.
    ///
    /// `parent`; not said whether required; may be null.
    pub parent: rt::Patch<Box<Node>>,
    /// What came beside the documented members, and nulls where a value is documented; sent along.
    pub extra: rt::Extra,
}

impl Node {
    /// An empty one.
    pub fn new() -> Self {
        <Self as ::core::default::Default>::default()
    }
    /// The member `next`.
    #[must_use]
    pub fn next(mut self, next: Node) -> Self {
        self.next = Some(Box::new(next));
        self
    }
    /// The member `parent`.
    #[must_use]
    pub fn parent(mut self, parent: impl Into<rt::Patch<Box<Node>>>) -> Self {
        self.parent = parent.into();
        self
    }
    /// Sets a member that the page does not list.
    #[must_use]
    pub fn member(mut self, name: &str, value: impl Into<rt::Json>) -> Self {
        self.extra.insert(name, value);
        self
    }
}

impl rt::ReadJson for Node {
    fn read(r: &mut rt::Reader<'_>) -> Result<Self, rt::DecodeError> {
        let mut object = r.object()?;
        let mut value = Self {
            next: None,
            parent: rt::Patch::Absent,
            extra: rt::Extra::new(),
        };
        while let Some(index) = object.next(r, &["next", "parent"])? {
            match index {
                0 => object.member(r, &mut value.next)?,
                _ => object.patch(r, &mut value.parent)?,
            }
        }
        value.extra = object.into_extra();
        Ok(value)
    }
}

impl rt::WriteJson for Node {
    fn write(&self, w: &mut rt::Writer) {
        let mut o = w.object();
        o.member("next", &self.next);
        o.member("parent", &self.parent);
        o.extra(&self.extra);
        o.end();
    }
}

/// The object `Tree`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Tree {
    /// The member `children`.
    ///
    /// `children`; required.
    pub children: Vec<Tree>,
    /// The member `by_name`.
    ///
    /// `by_name`; not said whether required.
    pub by_name: Option<rt::Map<Tree>>,
    /// What came beside the documented members, and nulls where a value is documented; sent along.
    pub extra: rt::Extra,
}

impl Tree {
    /// One with what is required.
    pub fn new(children: impl Into<Vec<Tree>>) -> Self {
        Self {
            children: children.into(),
            by_name: Default::default(),
            extra: Default::default(),
        }
    }
    /// The member `by_name`.
    #[must_use]
    pub fn by_name(mut self, by_name: impl Into<rt::Map<Tree>>) -> Self {
        self.by_name = Some(by_name.into());
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
        let mut children = None;
        let mut by_name = None;
        while let Some(index) = object.next(r, &["children", "by_name"])? {
            match index {
                0 => object.member(r, &mut children)?,
                _ => object.member(r, &mut by_name)?,
            }
        }
        Ok(Self {
            children: object.required(children, "children")?,
            by_name,
            extra: object.into_extra(),
        })
    }
}

impl rt::WriteJson for Tree {
    fn write(&self, w: &mut rt::Writer) {
        let mut o = w.object();
        o.required("children", &self.children);
        o.member("by_name", &self.by_name);
        o.extra(&self.extra);
        o.end();
    }
}

/// The object `Left`.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Left {
    /// The member `right`.
    ///
    /// `right`; may be left out.
    pub right: Option<Box<Right>>,
    /// What came beside the documented members, and nulls where a value is documented; sent along.
    pub extra: rt::Extra,
}

impl rt::ReadJson for Left {
    fn read(r: &mut rt::Reader<'_>) -> Result<Self, rt::DecodeError> {
        let mut object = r.object()?;
        let mut value = Self {
            right: None,
            extra: rt::Extra::new(),
        };
        while object.next(r, &["right"])?.is_some() {
            object.member(r, &mut value.right)?;
        }
        value.extra = object.into_extra();
        Ok(value)
    }
}

impl rt::WriteJson for Left {
    fn write(&self, w: &mut rt::Writer) {
        let mut o = w.object();
        o.member("right", &self.right);
        o.extra(&self.extra);
        o.end();
    }
}

/// The object `Patch`.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Patch {
    /// The member `name`.
    ///
    /// `name`; may be left out; may be null.
    pub name: rt::Patch<String>,
    /// The member `note`.
    ///
    /// `note`; may be left out.
    pub note: Option<String>,
    /// The member `count`.
    ///
    /// `count`; may be left out; may be null.
    pub count: rt::Patch<rt::Integer>,
    /// The member `node`.
    ///
    /// `node`; may be left out; may be null.
    pub node: rt::Patch<Node>,
    /// The member `kind`.
    ///
    /// `kind`; may be left out; may be null.
    pub kind: rt::Patch<Kind>,
    /// The member `tags`.
    ///
    /// `tags`; may be left out; may be null.
    pub tags: rt::Patch<Vec<String>>,
    /// What came beside the documented members, and nulls where a value is documented; sent along.
    pub extra: rt::Extra,
}

impl Patch {
    /// An empty one.
    pub fn new() -> Self {
        <Self as ::core::default::Default>::default()
    }
    /// The member `name`.
    #[must_use]
    pub fn name(mut self, name: impl Into<rt::Patch<String>>) -> Self {
        self.name = name.into();
        self
    }
    /// The member `note`.
    #[must_use]
    pub fn note(mut self, note: impl Into<String>) -> Self {
        self.note = Some(note.into());
        self
    }
    /// The member `count`.
    #[must_use]
    pub fn count(mut self, count: impl Into<rt::Patch<rt::Integer>>) -> Self {
        self.count = count.into();
        self
    }
    /// The member `node`.
    #[must_use]
    pub fn node(mut self, node: impl Into<rt::Patch<Node>>) -> Self {
        self.node = node.into();
        self
    }
    /// The member `kind`.
    #[must_use]
    pub fn kind(mut self, kind: impl Into<rt::Patch<Kind>>) -> Self {
        self.kind = kind.into();
        self
    }
    /// The member `tags`.
    #[must_use]
    pub fn tags(mut self, tags: impl Into<rt::Patch<Vec<String>>>) -> Self {
        self.tags = tags.into();
        self
    }
    /// Sets a member that the page does not list.
    #[must_use]
    pub fn member(mut self, name: &str, value: impl Into<rt::Json>) -> Self {
        self.extra.insert(name, value);
        self
    }
}

impl rt::ReadJson for Patch {
    fn read(r: &mut rt::Reader<'_>) -> Result<Self, rt::DecodeError> {
        let mut object = r.object()?;
        let mut value = Self {
            name: rt::Patch::Absent,
            note: None,
            count: rt::Patch::Absent,
            node: rt::Patch::Absent,
            kind: rt::Patch::Absent,
            tags: rt::Patch::Absent,
            extra: rt::Extra::new(),
        };
        while let Some(index) = object
            .next(r, &["name", "note", "count", "node", "kind", "tags"])?
        {
            match index {
                0 => object.patch(r, &mut value.name)?,
                1 => object.member(r, &mut value.note)?,
                2 => object.patch(r, &mut value.count)?,
                3 => object.patch(r, &mut value.node)?,
                4 => object.patch(r, &mut value.kind)?,
                _ => object.patch(r, &mut value.tags)?,
            }
        }
        value.extra = object.into_extra();
        Ok(value)
    }
}

impl rt::WriteJson for Patch {
    fn write(&self, w: &mut rt::Writer) {
        let mut o = w.object();
        o.member("name", &self.name);
        o.member("note", &self.note);
        o.member("count", &self.count);
        o.member("node", &self.node);
        o.member("kind", &self.kind);
        o.member("tags", &self.tags);
        o.extra(&self.extra);
        o.end();
    }
}

rt::string_enum! {
    /// The set of values `Kind`.
    pub enum Kind {
        /// `"only"` on the wire.
        Only = "only",
    }
}

rt::integer_enum! {
    /// The set of values `Only`.
    pub enum Only {
        /// `1` on the wire.
        Only = 1,
    }
}

/// The object `Empty`.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Empty {
    /// What came beside the documented members, and nulls where a value is documented; sent along.
    pub extra: rt::Extra,
}

impl Empty {
    /// An empty one.
    pub fn new() -> Self {
        <Self as ::core::default::Default>::default()
    }
    /// Sets a member that the page does not list.
    #[must_use]
    pub fn member(mut self, name: &str, value: impl Into<rt::Json>) -> Self {
        self.extra.insert(name, value);
        self
    }
}

impl rt::ReadJson for Empty {
    fn read(r: &mut rt::Reader<'_>) -> Result<Self, rt::DecodeError> {
        let mut object = r.object()?;
        let mut value = Self { extra: rt::Extra::new() };
        while object.next(r, &[])?.is_some() {}
        value.extra = object.into_extra();
        Ok(value)
    }
}

impl rt::WriteJson for Empty {
    fn write(&self, w: &mut rt::Writer) {
        let mut o = w.object();
        o.extra(&self.extra);
        o.end();
    }
}

/// The object `Lists`.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Lists {
    /// The member `by_name`.
    ///
    /// `by_name`; not said whether required.
    pub by_name: Option<rt::Map<Vec<String>>>,
    /// The member `nested`.
    ///
    /// `nested`; not said whether required.
    pub nested: Option<Vec<Vec<rt::Integer>>>,
    /// The member `maps`.
    ///
    /// `maps`; not said whether required.
    pub maps: Option<Vec<rt::Map<Empty>>>,
    /// What came beside the documented members, and nulls where a value is documented; sent along.
    pub extra: rt::Extra,
}

impl Lists {
    /// An empty one.
    pub fn new() -> Self {
        <Self as ::core::default::Default>::default()
    }
    /// The member `by_name`.
    #[must_use]
    pub fn by_name(mut self, by_name: impl Into<rt::Map<Vec<String>>>) -> Self {
        self.by_name = Some(by_name.into());
        self
    }
    /// The member `nested`.
    #[must_use]
    pub fn nested(mut self, nested: impl Into<Vec<Vec<rt::Integer>>>) -> Self {
        self.nested = Some(nested.into());
        self
    }
    /// The member `maps`.
    #[must_use]
    pub fn maps(mut self, maps: impl Into<Vec<rt::Map<Empty>>>) -> Self {
        self.maps = Some(maps.into());
        self
    }
    /// Sets a member that the page does not list.
    #[must_use]
    pub fn member(mut self, name: &str, value: impl Into<rt::Json>) -> Self {
        self.extra.insert(name, value);
        self
    }
}

impl rt::ReadJson for Lists {
    fn read(r: &mut rt::Reader<'_>) -> Result<Self, rt::DecodeError> {
        let mut object = r.object()?;
        let mut value = Self {
            by_name: None,
            nested: None,
            maps: None,
            extra: rt::Extra::new(),
        };
        while let Some(index) = object.next(r, &["by_name", "nested", "maps"])? {
            match index {
                0 => object.member(r, &mut value.by_name)?,
                1 => object.member(r, &mut value.nested)?,
                _ => object.member(r, &mut value.maps)?,
            }
        }
        value.extra = object.into_extra();
        Ok(value)
    }
}

impl rt::WriteJson for Lists {
    fn write(&self, w: &mut rt::Writer) {
        let mut o = w.object();
        o.member("by_name", &self.by_name);
        o.member("nested", &self.nested);
        o.member("maps", &self.maps);
        o.extra(&self.extra);
        o.end();
    }
}

/// The object `Defaulted`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Defaulted {
    /// The member `size`.
    ///
    /// `size`; required; the server takes `25` where it is absent.
    pub size: rt::Integer,
    /// The member `kind`.
    ///
    /// `kind`; required; the server takes `"only"` where it is absent.
    pub kind: Kind,
    /// The member `tags`.
    ///
    /// `tags`; required; the server takes `[]` where it is absent.
    pub tags: Vec<String>,
    /// What came beside the documented members, and nulls where a value is documented; sent along.
    pub extra: rt::Extra,
}

impl Defaulted {
    /// One with what is required.
    pub fn new(
        size: impl Into<rt::Integer>,
        kind: Kind,
        tags: impl Into<Vec<String>>,
    ) -> Self {
        Self {
            size: size.into(),
            kind,
            tags: tags.into(),
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

impl rt::ReadJson for Defaulted {
    fn read(r: &mut rt::Reader<'_>) -> Result<Self, rt::DecodeError> {
        let mut object = r.object()?;
        let mut size = None;
        let mut kind = None;
        let mut tags = None;
        while let Some(index) = object.next(r, &["size", "kind", "tags"])? {
            match index {
                0 => object.member(r, &mut size)?,
                1 => object.member(r, &mut kind)?,
                _ => object.member(r, &mut tags)?,
            }
        }
        Ok(Self {
            size: object.required(size, "size")?,
            kind: object.required(kind, "kind")?,
            tags: object.required(tags, "tags")?,
            extra: object.into_extra(),
        })
    }
}

impl rt::WriteJson for Defaulted {
    fn write(&self, w: &mut rt::Writer) {
        let mut o = w.object();
        o.required("size", &self.size);
        o.required("kind", &self.kind);
        o.required("tags", &self.tags);
        o.extra(&self.extra);
        o.end();
    }
}

/// The object `Card`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Card {
    /// The member `number`.
    ///
    /// `number`; required.
    pub number: String,
    /// The member `kind`.
    ///
    /// `kind`; not said whether required.
    pub kind: Option<Kind>,
    /// What came beside the documented members, and nulls where a value is documented; sent along.
    pub extra: rt::Extra,
}

impl Card {
    /// One with what is required.
    pub fn new(number: impl Into<String>) -> Self {
        Self {
            number: number.into(),
            kind: Default::default(),
            extra: Default::default(),
        }
    }
    /// The member `kind`.
    #[must_use]
    pub fn kind(mut self, kind: Kind) -> Self {
        self.kind = Some(kind);
        self
    }
    /// Sets a member that the page does not list.
    #[must_use]
    pub fn member(mut self, name: &str, value: impl Into<rt::Json>) -> Self {
        self.extra.insert(name, value);
        self
    }
}

impl rt::ReadJson for Card {
    fn read(r: &mut rt::Reader<'_>) -> Result<Self, rt::DecodeError> {
        let mut fields = r.fields()?;
        let mut value: Self = rt::ReadMembers::read_members(&mut fields)?;
        value.extra = fields.rest();
        Ok(value)
    }
}

impl rt::ReadMembers for Card {
    fn read_members(f: &mut rt::Fields<'_>) -> Result<Self, rt::DecodeError> {
        Ok(Self {
            number: f.take_required(&["number"])?,
            kind: f.take(&["kind"])?,
            extra: Default::default(),
        })
    }
}

impl rt::WriteJson for Card {
    fn write(&self, w: &mut rt::Writer) {
        let mut o = w.object();
        rt::WriteMembers::write_members(self, &mut o);
        o.extra(&self.extra);
        o.end();
    }
}

impl rt::WriteMembers for Card {
    fn write_members<S: rt::MemberSink>(&self, o: &mut S) {
        o.required("number", &self.number);
        o.member("kind", &self.kind);
    }
}

/// The object `Bank`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Bank {
    /// The member `iban`.
    ///
    /// `iban`; required.
    pub iban: String,
    /// What came beside the documented members, and nulls where a value is documented; sent along.
    pub extra: rt::Extra,
}

impl Bank {
    /// One with what is required.
    pub fn new(iban: impl Into<String>) -> Self {
        Self {
            iban: iban.into(),
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

impl rt::ReadJson for Bank {
    fn read(r: &mut rt::Reader<'_>) -> Result<Self, rt::DecodeError> {
        let mut fields = r.fields()?;
        let mut value: Self = rt::ReadMembers::read_members(&mut fields)?;
        value.extra = fields.rest();
        Ok(value)
    }
}

impl rt::ReadMembers for Bank {
    fn read_members(f: &mut rt::Fields<'_>) -> Result<Self, rt::DecodeError> {
        Ok(Self {
            iban: f.take_required(&["iban"])?,
            extra: Default::default(),
        })
    }
}

impl rt::WriteJson for Bank {
    fn write(&self, w: &mut rt::Writer) {
        let mut o = w.object();
        rt::WriteMembers::write_members(self, &mut o);
        o.extra(&self.extra);
        o.end();
    }
}

impl rt::WriteMembers for Bank {
    fn write_members<S: rt::MemberSink>(&self, o: &mut S) {
        o.required("iban", &self.iban);
    }
}

/// The union `Payment`.
///
/// The member `type` tells which.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Payment {
    /// `type` is `card`.
    Card(Card),
    /// `type` is `bank`.
    Bank(Bank),
    /// A tag that the page does not list.
    Undocumented {
        /// The tag, if there is one.
        tag: Option<String>,
        /// The whole value.
        json: rt::Json,
    },
}

impl From<Card> for Payment {
    fn from(value: Card) -> Self {
        Self::Card(value)
    }
}

impl From<Bank> for Payment {
    fn from(value: Bank) -> Self {
        Self::Bank(value)
    }
}

impl rt::ReadJson for Payment {
    fn read(r: &mut rt::Reader<'_>) -> Result<Self, rt::DecodeError> {
        let tag = if r.peek()? == rt::Kind::Object { r.tag(&["type"])? } else { None };
        match tag.as_deref() {
            Some("card") => {
                let mut value: Card = r.variant("type")?;
                value.extra.remove("type");
                Ok(Self::Card(value))
            }
            Some("bank") => {
                let mut value: Bank = r.variant("type")?;
                value.extra.remove("type");
                Ok(Self::Bank(value))
            }
            _ => {
                let json = r.other_tag("type", &["card", "bank"], tag.as_deref())?;
                Ok(Self::Undocumented { tag, json })
            }
        }
    }
}

impl rt::WriteJson for Payment {
    fn write(&self, w: &mut rt::Writer) {
        match self {
            Self::Card(value) => {
                let mut o = w.object();
                o.constant("type", "\"card\"");
                rt::WriteMembers::write_members(value, &mut o);
                o.extra(&value.extra);
                o.end();
            }
            Self::Bank(value) => {
                let mut o = w.object();
                o.constant("type", "\"bank\"");
                rt::WriteMembers::write_members(value, &mut o);
                o.extra(&value.extra);
                o.end();
            }
            Self::Undocumented { json, .. } => w.raw(json),
        }
    }
}

/// The value `Payments`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Payments(
    /// The value on the wire.
    pub Vec<Payment>,
);

impl From<Vec<Payment>> for Payments {
    fn from(inner: Vec<Payment>) -> Self {
        Self(inner)
    }
}

impl<const LENGTH: usize> From<[Payment; LENGTH]> for Payments {
    fn from(items: [Payment; LENGTH]) -> Self {
        Self(items.into())
    }
}

impl FromIterator<Payment> for Payments {
    fn from_iter<I: IntoIterator<Item = Payment>>(items: I) -> Self {
        Self(items.into_iter().collect())
    }
}

impl IntoIterator for Payments {
    type Item = Payment;
    type IntoIter = <Vec<Payment> as IntoIterator>::IntoIter;
    fn into_iter(self) -> Self::IntoIter {
        self.0.into_iter()
    }
}

impl rt::ReadJson for Payments {
    fn read(r: &mut rt::Reader<'_>) -> Result<Self, rt::DecodeError> {
        rt::ReadJson::read(r).map(Self)
    }
}

impl rt::WriteJson for Payments {
    fn write(&self, w: &mut rt::Writer) {
        rt::WriteJson::write(&self.0, w);
    }
}

/// The object `Thing`.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Thing {
    /// The member `id`.
    ///
    /// `id`; not said whether required.
    pub id: Option<String>,
    /// The member `payment`.
    ///
    /// `payment`; not said whether required.
    pub payment: Option<Payment>,
    /// The member `either`.
    ///
    /// `either`; not said whether required.
    pub either: Option<ThingEither>,
    /// The member `maybe`.
    ///
    /// `maybe`; not said whether required; may be null.
    pub maybe: Option<ThingMaybe>,
    /// What came beside the documented members, and nulls where a value is documented; sent along.
    pub extra: rt::Extra,
}

impl rt::ReadJson for Thing {
    fn read(r: &mut rt::Reader<'_>) -> Result<Self, rt::DecodeError> {
        let mut object = r.object()?;
        let mut value = Self {
            id: None,
            payment: None,
            either: None,
            maybe: None,
            extra: rt::Extra::new(),
        };
        while let Some(index) = object.next(r, &["id", "payment", "either", "maybe"])? {
            match index {
                0 => object.member(r, &mut value.id)?,
                1 => object.member(r, &mut value.payment)?,
                2 => object.member(r, &mut value.either)?,
                _ => object.member_or_null(r, &mut value.maybe)?,
            }
        }
        value.extra = object.into_extra();
        Ok(value)
    }
}

impl rt::WriteJson for Thing {
    fn write(&self, w: &mut rt::Writer) {
        let mut o = w.object();
        o.member("id", &self.id);
        o.member("payment", &self.payment);
        o.member("either", &self.either);
        o.member("maybe", &self.maybe);
        o.extra(&self.extra);
        o.end();
    }
}

/// The object `ThingRequest`.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ThingRequest {
    /// The member `id`.
    ///
    /// `id`; not said whether required.
    pub id: Option<String>,
    /// What came beside the documented members, and nulls where a value is documented; sent along.
    pub extra: rt::Extra,
}

impl ThingRequest {
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
    /// Sets a member that the page does not list.
    #[must_use]
    pub fn member(mut self, name: &str, value: impl Into<rt::Json>) -> Self {
        self.extra.insert(name, value);
        self
    }
}

impl rt::ReadJson for ThingRequest {
    fn read(r: &mut rt::Reader<'_>) -> Result<Self, rt::DecodeError> {
        let mut object = r.object()?;
        let mut value = Self {
            id: None,
            extra: rt::Extra::new(),
        };
        while object.next(r, &["id"])?.is_some() {
            object.member(r, &mut value.id)?;
        }
        value.extra = object.into_extra();
        Ok(value)
    }
}

impl rt::WriteJson for ThingRequest {
    fn write(&self, w: &mut rt::Writer) {
        let mut o = w.object();
        o.member("id", &self.id);
        o.extra(&self.extra);
        o.end();
    }
}

/// The object `Twin`.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Twin {
    /// The member `id`.
    ///
    /// `id`; not said whether required.
    pub id: Option<String>,
    /// The member `payment`.
    ///
    /// `payment`; not said whether required.
    pub payment: Option<Payment>,
    /// What came beside the documented members, and nulls where a value is documented; sent along.
    pub extra: rt::Extra,
}

impl rt::ReadJson for Twin {
    fn read(r: &mut rt::Reader<'_>) -> Result<Self, rt::DecodeError> {
        let mut object = r.object()?;
        let mut value = Self {
            id: None,
            payment: None,
            extra: rt::Extra::new(),
        };
        while let Some(index) = object.next(r, &["id", "payment"])? {
            match index {
                0 => object.member(r, &mut value.id)?,
                _ => object.member(r, &mut value.payment)?,
            }
        }
        value.extra = object.into_extra();
        Ok(value)
    }
}

impl rt::WriteJson for Twin {
    fn write(&self, w: &mut rt::Writer) {
        let mut o = w.object();
        o.member("id", &self.id);
        o.member("payment", &self.payment);
        o.extra(&self.extra);
        o.end();
    }
}

/// The value `Alias`.
#[derive(Clone, Debug, PartialEq)]
pub struct Alias(
    /// The value on the wire.
    pub Thing,
);

impl From<Thing> for Alias {
    fn from(inner: Thing) -> Self {
        Self(inner)
    }
}

impl rt::ReadJson for Alias {
    fn read(r: &mut rt::Reader<'_>) -> Result<Self, rt::DecodeError> {
        rt::ReadJson::read(r).map(Self)
    }
}

impl rt::WriteJson for Alias {
    fn write(&self, w: &mut rt::Writer) {
        rt::WriteJson::write(&self.0, w);
    }
}

/// The value `Ids`.
#[derive(Clone, Debug, Default, Eq, Hash, PartialEq)]
pub struct Ids(
    /// The value on the wire.
    pub Vec<Id>,
);

impl From<Vec<Id>> for Ids {
    fn from(inner: Vec<Id>) -> Self {
        Self(inner)
    }
}

impl<const LENGTH: usize> From<[Id; LENGTH]> for Ids {
    fn from(items: [Id; LENGTH]) -> Self {
        Self(items.into())
    }
}

impl FromIterator<Id> for Ids {
    fn from_iter<I: IntoIterator<Item = Id>>(items: I) -> Self {
        Self(items.into_iter().collect())
    }
}

impl IntoIterator for Ids {
    type Item = Id;
    type IntoIter = <Vec<Id> as IntoIterator>::IntoIter;
    fn into_iter(self) -> Self::IntoIter {
        self.0.into_iter()
    }
}

impl rt::ReadJson for Ids {
    fn read(r: &mut rt::Reader<'_>) -> Result<Self, rt::DecodeError> {
        rt::ReadJson::read(r).map(Self)
    }
}

impl rt::WriteJson for Ids {
    fn write(&self, w: &mut rt::Writer) {
        rt::WriteJson::write(&self.0, w);
    }
}

rt::newtype! {
    #[copy]
    /// The value `Id`.
    pub struct Id(rt::Uuid);
}

rt::newtype! {
    /// The value `Fixed`.
    pub struct Fixed(String);
}

/// The value `Kinds`.
///
/// At least 1 member.
#[derive(Clone, Debug, Default, Eq, Hash, PartialEq)]
pub struct Kinds(
    /// The value on the wire.
    pub rt::Map<Kind>,
);

impl From<rt::Map<Kind>> for Kinds {
    fn from(inner: rt::Map<Kind>) -> Self {
        Self(inner)
    }
}

impl rt::ReadJson for Kinds {
    fn read(r: &mut rt::Reader<'_>) -> Result<Self, rt::DecodeError> {
        rt::ReadJson::read(r).map(Self)
    }
}

impl rt::WriteJson for Kinds {
    fn write(&self, w: &mut rt::Writer) {
        rt::WriteJson::write(&self.0, w);
    }
}

/// The object `Right`.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Right {
    /// The member `left`.
    ///
    /// `left`; may be left out.
    pub left: Option<Box<Left>>,
    /// What came beside the documented members, and nulls where a value is documented; sent along.
    pub extra: rt::Extra,
}

impl rt::ReadJson for Right {
    fn read(r: &mut rt::Reader<'_>) -> Result<Self, rt::DecodeError> {
        let mut object = r.object()?;
        let mut value = Self {
            left: None,
            extra: rt::Extra::new(),
        };
        while object.next(r, &["left"])?.is_some() {
            object.member(r, &mut value.left)?;
        }
        value.extra = object.into_extra();
        Ok(value)
    }
}

impl rt::WriteJson for Right {
    fn write(&self, w: &mut rt::Writer) {
        let mut o = w.object();
        o.member("left", &self.left);
        o.extra(&self.extra);
        o.end();
    }
}

/// The object `Odds`.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Odds {
    /// The member `ids`.
    ///
    /// `ids`; not said whether required.
    pub ids: Option<Ids>,
    /// The member `fixed`.
    ///
    /// `fixed`; not said whether required.
    pub fixed: Option<Fixed>,
    /// The member `only`.
    ///
    /// `only`; not said whether required.
    pub only: Option<Only>,
    /// The member `kinds`.
    ///
    /// `kinds`; not said whether required.
    pub kinds: Option<Kinds>,
    /// What came beside the documented members, and nulls where a value is documented; sent along.
    pub extra: rt::Extra,
}

impl Odds {
    /// An empty one.
    pub fn new() -> Self {
        <Self as ::core::default::Default>::default()
    }
    /// The member `ids`.
    #[must_use]
    pub fn ids(mut self, ids: impl Into<Ids>) -> Self {
        self.ids = Some(ids.into());
        self
    }
    /// The member `fixed`.
    #[must_use]
    pub fn fixed(mut self, fixed: Fixed) -> Self {
        self.fixed = Some(fixed);
        self
    }
    /// The member `only`.
    #[must_use]
    pub fn only(mut self, only: Only) -> Self {
        self.only = Some(only);
        self
    }
    /// The member `kinds`.
    #[must_use]
    pub fn kinds(mut self, kinds: impl Into<Kinds>) -> Self {
        self.kinds = Some(kinds.into());
        self
    }
    /// Sets a member that the page does not list.
    #[must_use]
    pub fn member(mut self, name: &str, value: impl Into<rt::Json>) -> Self {
        self.extra.insert(name, value);
        self
    }
}

impl rt::ReadJson for Odds {
    fn read(r: &mut rt::Reader<'_>) -> Result<Self, rt::DecodeError> {
        let mut object = r.object()?;
        let mut value = Self {
            ids: None,
            fixed: None,
            only: None,
            kinds: None,
            extra: rt::Extra::new(),
        };
        while let Some(index) = object.next(r, &["ids", "fixed", "only", "kinds"])? {
            match index {
                0 => object.member(r, &mut value.ids)?,
                1 => object.member(r, &mut value.fixed)?,
                2 => object.member(r, &mut value.only)?,
                _ => object.member(r, &mut value.kinds)?,
            }
        }
        value.extra = object.into_extra();
        Ok(value)
    }
}

impl rt::WriteJson for Odds {
    fn write(&self, w: &mut rt::Writer) {
        let mut o = w.object();
        o.member("ids", &self.ids);
        o.member("fixed", &self.fixed);
        o.member("only", &self.only);
        o.member("kinds", &self.kinds);
        o.extra(&self.extra);
        o.end();
    }
}

/// The union `ThingEither`.
#[derive(Clone, Debug, Eq, Hash, PartialEq)]
#[non_exhaustive]
pub enum ThingEither {
    /// Read from a string.
    String(String),
    /// Read from a number.
    Integer(rt::Integer),
    /// Read from an array.
    List(Vec<String>),
    /// A value that is none of the documented ones.
    Undocumented(rt::Json),
}

impl From<String> for ThingEither {
    fn from(value: String) -> Self {
        Self::String(value)
    }
}

impl From<&str> for ThingEither {
    fn from(value: &str) -> Self {
        Self::String(value.into())
    }
}

impl From<rt::Integer> for ThingEither {
    fn from(value: rt::Integer) -> Self {
        Self::Integer(value)
    }
}

impl From<i64> for ThingEither {
    fn from(value: i64) -> Self {
        Self::Integer(value.into())
    }
}

impl From<Vec<String>> for ThingEither {
    fn from(value: Vec<String>) -> Self {
        Self::List(value)
    }
}

impl rt::ReadJson for ThingEither {
    fn read(r: &mut rt::Reader<'_>) -> Result<Self, rt::DecodeError> {
        match r.peek()? {
            rt::Kind::String => rt::ReadJson::read(r).map(Self::String),
            rt::Kind::Number => {
                Ok(r.either()?.map_or_else(Self::Undocumented, Self::Integer))
            }
            rt::Kind::Array => rt::ReadJson::read(r).map(Self::List),
            _ => {
                r.other_kind(&[rt::Kind::String, rt::Kind::Number, rt::Kind::Array])
                    .map(Self::Undocumented)
            }
        }
    }
}

impl rt::WriteJson for ThingEither {
    fn write(&self, w: &mut rt::Writer) {
        match self {
            Self::String(value) => rt::WriteJson::write(value, w),
            Self::Integer(value) => rt::WriteJson::write(value, w),
            Self::List(value) => rt::WriteJson::write(value, w),
            Self::Undocumented(json) => w.raw(json),
        }
    }
}

/// The union `ThingMaybe`.
#[derive(Clone, Debug, Eq, Hash, PartialEq)]
#[non_exhaustive]
pub enum ThingMaybe {
    /// Read from a string.
    Uuid(rt::Uuid),
    /// Read from a number.
    Integer(rt::Integer),
    /// A value that is none of the documented ones.
    Undocumented(rt::Json),
}

impl From<rt::Uuid> for ThingMaybe {
    fn from(value: rt::Uuid) -> Self {
        Self::Uuid(value)
    }
}

impl From<rt::Integer> for ThingMaybe {
    fn from(value: rt::Integer) -> Self {
        Self::Integer(value)
    }
}

impl From<i64> for ThingMaybe {
    fn from(value: i64) -> Self {
        Self::Integer(value.into())
    }
}

impl rt::ReadJson for ThingMaybe {
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

impl rt::WriteJson for ThingMaybe {
    fn write(&self, w: &mut rt::Writer) {
        match self {
            Self::Uuid(value) => rt::WriteJson::write(value, w),
            Self::Integer(value) => rt::WriteJson::write(value, w),
            Self::Undocumented(json) => w.raw(json),
        }
    }
}

impl rt::Parameter for ThingMaybe {
    fn append(&self, out: &mut String) {
        match self {
            Self::Uuid(value) => rt::Parameter::append(value, out),
            Self::Integer(value) => rt::Parameter::append(value, out),
            Self::Undocumented(json) => out.push_str(json.as_str()),
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
/// What is checked of values and operations.
mod validate {
use ::specwright_runtime as rt;

impl rt::Validate for super::types::Node {
    type Context = ();
}

impl rt::Validate for super::types::Tree {
    type Context = ();
}

impl rt::Validate for super::types::Patch {
    type Context = ();
}

impl rt::Validate for super::types::Kind {
    type Context = ();
}

impl rt::Validate for super::types::Only {
    type Context = ();
    fn check(&self, _: &Self::Context, at: &rt::Path<'_>, out: &mut rt::Violations) {
        if !matches!(self.as_i64(), 1) {
            out.broken_by(
                at,
                &rt::Rule {
                    id: "Only.enum",
                    keyword: "enum",
                    sentence: "one of 1",
                    source: "Made up / all",
                },
                &rt::constraint::found::Number(&self.as_i64()),
            );
        }
    }
}

impl rt::Validate for super::types::Empty {
    type Context = ();
}

impl rt::Validate for super::types::Lists {
    type Context = ();
}

impl rt::Validate for super::types::Defaulted {
    type Context = ();
}

impl rt::Validate for super::types::Card {
    type Context = ();
}

impl rt::Validate for super::types::Bank {
    type Context = ();
}

impl rt::Validate for super::types::Payment {
    type Context = ();
}

impl rt::Validate for super::types::ThingRequest {
    type Context = ();
}

impl rt::Validate for super::types::Ids {
    type Context = ();
}

impl rt::Validate for super::types::Id {
    type Context = ();
}

impl rt::Validate for super::types::Fixed {
    type Context = ();
    fn check(&self, _: &Self::Context, at: &rt::Path<'_>, out: &mut rt::Violations) {
        if self.0 != "fixed" {
            out.broken(
                at,
                &rt::Rule {
                    id: "Fixed.const",
                    keyword: "const",
                    sentence: "always `\"fixed\"`",
                    source: "Made up / all",
                },
            );
        }
    }
}

impl rt::Validate for super::types::Kinds {
    type Context = ();
    fn check(&self, _: &Self::Context, at: &rt::Path<'_>, out: &mut rt::Violations) {
        if !rt::constraint::min_properties(self.0.len(), 1) {
            out.broken_by(
                at,
                &rt::Rule {
                    id: "Kinds.minProperties",
                    keyword: "minProperties",
                    sentence: "at least 1 member",
                    source: "Made up / all",
                },
                &rt::constraint::found::Properties(self.0.len()),
            );
        }
    }
}

impl rt::Validate for super::types::Odds {
    type Context = ();
    fn check(
        &self,
        context: &Self::Context,
        at: &rt::Path<'_>,
        out: &mut rt::Violations,
    ) {
        if let Some(value) = &self.fixed {
            rt::Validate::check(value, context, &at.name("fixed"), out);
        }
        if let Some(value) = &self.only {
            rt::Validate::check(value, context, &at.name("only"), out);
        }
        if let Some(value) = &self.kinds {
            rt::Validate::check(value, context, &at.name("kinds"), out);
        }
    }
}

impl rt::Validate for super::ops::NodesGet {
    type Context = ();
}

impl rt::Validate for super::ops::TreesPut {
    type Context = ();
}

impl rt::Validate for super::ops::LeftsGet {
    type Context = ();
}

impl rt::Validate for super::ops::ThingsPatch {
    type Context = ();
}

impl rt::Validate for super::ops::ThingsAdd {
    type Context = ();
}

impl rt::Validate for super::ops::PaymentsAdd {
    type Context = ();
}

impl rt::Validate for super::ops::EmptiesPut {
    type Context = ();
}

impl rt::Validate for super::ops::ListsPut {
    type Context = ();
}

impl rt::Validate for super::ops::DefaultsPut {
    type Context = ();
}

impl rt::Validate for super::ops::OddsPut {
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
}

pub use self::client::{Builder, Call, Client};
pub use self::error::{Documented, Error};
pub use self::types::*;
#[doc(no_inline)]
pub use ::specwright_runtime as runtime;
