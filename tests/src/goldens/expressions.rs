// @generated from specs/expressions by `cargo xtask regenerate`. Changes made here are lost.

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

/// A client of expressions. Clones are cheap and share connections.
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
    /// The operations of `everything`.
    pub fn everything(&self) -> super::groups::Everything<M> {
        super::groups::Everything {
            core: self.core.clone(),
        }
    }
    /// The operations of `lines`.
    pub fn lines(&self) -> super::groups::Lines<M> {
        super::groups::Lines {
            core: self.core.clone(),
        }
    }
    /// The operations of `values`.
    pub fn values(&self) -> super::groups::Values<M> {
        super::groups::Values {
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

/// The operations of `everything`.
#[derive(Clone, Debug)]
pub struct Everything<M: rt::Mode = rt::Async> {
    pub(super) core: rt::Core<M>,
}

impl<M: rt::Mode> Everything<M> {
    /// Sends everything.
    ///
    /// `PUT /everything/{id}/{type}`; see [`EverythingPut`](super::ops::EverythingPut).
    ///
    /// ```ignore
    /// # async fn example(client: expressions::Client, required: expressions::ops::EverythingPutRequired) -> Result<(), expressions::Error> {
    /// let all = client.everything().put(required).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn put(
        &self,
        required: super::ops::EverythingPutRequired,
    ) -> super::Call<M, super::ops::EverythingPut> {
        super::Call::new(
            &self.core,
            super::ops::EverythingPut {
                id: required.id,
                r#type: required.r#type,
                limit: Default::default(),
                dry: required.dry,
                tags: Default::default(),
                self_: Default::default(),
                level: Default::default(),
                x_tenant: Default::default(),
                r#gen: Default::default(),
                body: required.body,
                context: Default::default(),
            },
        )
    }
}

/// The operations of `lines`.
#[derive(Clone, Debug)]
pub struct Lines<M: rt::Mode = rt::Async> {
    pub(super) core: rt::Core<M>,
}

impl<M: rt::Mode> Lines<M> {
    /// A list as the body, which may be left out.
    ///
    /// `PUT /lines`; see [`LinesPut`](super::ops::LinesPut).
    ///
    /// ```ignore
    /// # async fn example(client: expressions::Client) -> Result<(), expressions::Error> {
    /// client.lines().put().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn put(&self) -> super::Call<M, super::ops::LinesPut> {
        super::Call::new(
            &self.core,
            super::ops::LinesPut {
                body: Default::default(),
            },
        )
    }
}

/// The operations of `values`.
#[derive(Clone, Debug)]
pub struct Values<M: rt::Mode = rt::Async> {
    pub(super) core: rt::Core<M>,
}

impl<M: rt::Mode> Values<M> {
    /// A body that may be null.
    ///
    /// `PUT /values`; see [`ValuesPut`](super::ops::ValuesPut).
    ///
    /// ```ignore
    /// # async fn example(client: expressions::Client, body: Option<expressions::types::Everything>) -> Result<(), expressions::Error> {
    /// client.values().put(body).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn put(
        &self,
        body: Option<super::types::Everything>,
    ) -> super::Call<M, super::ops::ValuesPut> {
        super::Call::new(
            &self.core,
            super::ops::ValuesPut {
                body,
                context: Default::default(),
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

/// Sends everything.
///
/// `PUT /everything/{id}/{type}`.
///
/// Rules:
///
/// - `limited`: `this.limit <= context.most && this.id == context.owner || this.type == 'red'`. Checked where
///   `most` and `owner` are set, on the call or in a `Context`.
/// - `headers`: ``this.`X-Tenant` != '' || this.Gen > 1 || this.self == 'a' || this.fixed == 'x' && this.dry``.
///   Always checked.
/// - `lists`: `this.tags.all(t, t != 'a') && size(this.tags) < 5 && has(this.tags) && has(this.fixed) && has(this.body)`.
///   Always checked.
/// - `body`: `this.body.everything.text == 'a' || this.body.lines.all(l, l.count > 1) || this.body.figure.type == 'round' || has(this.body.everything.note)`.
///   Always checked.
/// - `whole`: `[this, null].exists(x, x == this && x.level == 1)`. Always checked.
/// - `members`: where `this.dry`, there must be `limit`, `X-Tenant`, `body`, there must not be `tags`, `self`.
///   Always checked.
///
/// Answers:
///
/// - `200`: `All`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct EverythingPut {
    /// The path parameter `id`.
    ///
    /// `id`; required.
    pub id: super::types::Id,
    /// The path parameter `type`.
    ///
    /// `type`; required.
    pub r#type: super::types::Colour,
    /// The query parameter `limit`.
    ///
    /// `limit`; not said whether required.
    pub limit: Option<i32>,
    /// The query parameter `dry`.
    ///
    /// `dry`; required.
    pub dry: bool,
    /// The query parameter `tags`.
    ///
    /// `tags`; not said whether required.
    pub tags: Option<Vec<String>>,
    /// The query parameter `self`.
    ///
    /// `self`; not said whether required.
    pub self_: Option<String>,
    /// The query parameter `level`.
    ///
    /// `level`; not said whether required.
    pub level: Option<super::types::Level>,
    /// The header parameter `X-Tenant`.
    ///
    /// `X-Tenant`; not said whether required.
    pub x_tenant: Option<String>,
    /// The header parameter `Gen`.
    ///
    /// `Gen`; not said whether required.
    pub r#gen: Option<rt::Integer>,
    /// The body.
    ///
    /// Sent as `application/json`.
    pub body: super::types::All,
    /// What only the caller can know, for the rules that need it; not sent.
    pub context: super::Context,
}

impl EverythingPut {
    /// The operation with what it needs.
    pub fn new(required: EverythingPutRequired) -> Self {
        Self {
            id: required.id,
            r#type: required.r#type,
            limit: Default::default(),
            dry: required.dry,
            tags: Default::default(),
            self_: Default::default(),
            level: Default::default(),
            x_tenant: Default::default(),
            r#gen: Default::default(),
            body: required.body,
            context: Default::default(),
        }
    }
}

/// What an `EverythingPut` needs.
#[derive(Clone, Debug, PartialEq)]
pub struct EverythingPutRequired {
    /// The path parameter `id`.
    ///
    /// `id`; required.
    pub id: super::types::Id,
    /// The path parameter `type`.
    ///
    /// `type`; required.
    pub r#type: super::types::Colour,
    /// The query parameter `dry`.
    ///
    /// `dry`; required.
    pub dry: bool,
    /// The body.
    ///
    /// Sent as `application/json`.
    pub body: super::types::All,
}

impl<M: rt::Mode> super::Call<M, EverythingPut> {
    /// The query parameter `limit`.
    pub fn limit(mut self, limit: i32) -> Self {
        self.operation.limit = Some(limit);
        self
    }
    /// The query parameter `tags`.
    pub fn tags(mut self, tags: impl Into<Vec<String>>) -> Self {
        self.operation.tags = Some(tags.into());
        self
    }
    /// The query parameter `self`.
    pub fn self_(mut self, self_: impl Into<String>) -> Self {
        self.operation.self_ = Some(self_.into());
        self
    }
    /// The query parameter `level`.
    pub fn level(mut self, level: super::types::Level) -> Self {
        self.operation.level = Some(level);
        self
    }
    /// The header parameter `X-Tenant`.
    pub fn x_tenant(mut self, x_tenant: impl Into<String>) -> Self {
        self.operation.x_tenant = Some(x_tenant.into());
        self
    }
    /// The header parameter `Gen`.
    pub fn r#gen(mut self, r#gen: impl Into<rt::Integer>) -> Self {
        self.operation.r#gen = Some(r#gen.into());
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
    /// The variable `owner` of rules.
    pub fn owner(mut self, owner: super::types::Id) -> Self {
        self.operation.context.owner = Some(owner);
        self
    }
    /// For the rules of this call that need `type`.
    ///
    /// The variable `type` of rules.
    pub fn r#type(mut self, r#type: impl Into<String>) -> Self {
        self.operation.context.r#type = Some(r#type.into());
        self
    }
    /// For the rules of this call that need `moment`.
    ///
    /// The variable `moment` of rules.
    pub fn moment(mut self, moment: impl Into<rt::Timestamp>) -> Self {
        self.operation.context.moment = Some(moment.into());
        self
    }
    /// For the rules of this call that need `allowed`.
    ///
    /// The variable `allowed` of rules.
    pub fn allowed(mut self, allowed: impl Into<Vec<String>>) -> Self {
        self.operation.context.allowed = Some(allowed.into());
        self
    }
    /// For the rules of this call that need `self`.
    ///
    /// The variable `self` of rules.
    pub fn self_context(mut self, self_: super::types::Line) -> Self {
        self.operation.context.self_ = Some(self_);
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

impl rt::Operation for EverythingPut {
    type Output = super::types::All;
    type Documented = super::Documented;
    const META: &'static rt::Meta = &rt::Meta {
        id: "everything.put",
        source: "Made up / all",
        method: rt::Method::PUT,
        path: &[
            rt::Segment::Literal("/everything/"),
            rt::Segment::Parameter("id"),
            rt::Segment::Literal("/"),
            rt::Segment::Parameter("type"),
        ],
        accept: Some("application/json"),
        idempotent: true,
        client_auth: true,
        since: None,
        removed: None,
    };
    fn encode(&self, out: &mut rt::RequestWriter) {
        out.path("id", &self.id);
        out.path("type", &self.r#type);
        out.query("limit", &self.limit);
        out.query("dry", &self.dry);
        if let Some(items) = &self.tags {
            out.query_list("tags", items, rt::Join::Comma);
        }
        out.query("self", &self.self_);
        out.query("fixed", "x");
        out.query("level", &self.level);
        out.header("X-Tenant", &self.x_tenant);
        out.header("Gen", &self.r#gen);
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

/// A list as the body, which may be left out.
///
/// `PUT /lines`.
///
/// Rules:
///
/// - `some`: `this.body == null || size(this.body) > 0 && this.body[0].count > 0`. Always checked.
/// - `there`: there must be `body`. Always checked.
///
/// Answers:
///
/// - `200`: no body.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct LinesPut {
    /// The body.
    ///
    /// Sent as `application/json`.
    pub body: Option<Vec<super::types::Line>>,
}

impl LinesPut {
    /// The operation with what it needs.
    pub fn new() -> Self {
        <Self as ::core::default::Default>::default()
    }
}

impl<M: rt::Mode> super::Call<M, LinesPut> {
    /// The body.
    pub fn body(mut self, body: impl Into<Vec<super::types::Line>>) -> Self {
        self.operation.body = Some(body.into());
        self
    }
}

impl rt::Operation for LinesPut {
    type Output = ();
    type Documented = super::Documented;
    const META: &'static rt::Meta = &rt::Meta {
        id: "lines.put",
        source: "Made up / all",
        method: rt::Method::PUT,
        path: &[rt::Segment::Literal("/lines")],
        accept: Some("application/json"),
        idempotent: true,
        client_auth: true,
        since: None,
        removed: None,
    };
    fn encode(&self, out: &mut rt::RequestWriter) {
        out.optional_json("application/json", self.body.as_ref());
    }
    fn decode(r: &rt::ResponseView<'_>) -> rt::Outcome<Self::Output, Self::Documented> {
        r.documented_successes(&[200]);
        match r.status() {
            200..=299 => r.success_empty(),
            _ => rt::Outcome::Undocumented,
        }
    }
}

/// A body that may be null.
///
/// `PUT /values`.
///
/// Rules:
///
/// - `there`: `this.body != null && this.body.text == 'a' && has(this.body.note)`. Always checked.
///
/// Answers:
///
/// - `200`: no body.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ValuesPut {
    /// The body.
    ///
    /// Sent as `application/json`.
    pub body: Option<super::types::Everything>,
    /// What only the caller can know, for the rules that need it; not sent.
    pub context: super::Context,
}

impl ValuesPut {
    /// The operation with what it needs.
    pub fn new(body: Option<super::types::Everything>) -> Self {
        Self {
            body,
            context: Default::default(),
        }
    }
}

impl<M: rt::Mode> super::Call<M, ValuesPut> {
    /// For the rules of this call that need `seats`.
    ///
    /// The variable `seats` of rules.
    pub fn seats(mut self, seats: impl Into<rt::Integer>) -> Self {
        self.operation.context.seats = Some(seats.into());
        self
    }
    /// For the rules of this call that need `owner`.
    ///
    /// The variable `owner` of rules.
    pub fn owner(mut self, owner: super::types::Id) -> Self {
        self.operation.context.owner = Some(owner);
        self
    }
    /// For the rules of this call that need `type`.
    ///
    /// The variable `type` of rules.
    pub fn r#type(mut self, r#type: impl Into<String>) -> Self {
        self.operation.context.r#type = Some(r#type.into());
        self
    }
    /// For the rules of this call that need `moment`.
    ///
    /// The variable `moment` of rules.
    pub fn moment(mut self, moment: impl Into<rt::Timestamp>) -> Self {
        self.operation.context.moment = Some(moment.into());
        self
    }
    /// For the rules of this call that need `allowed`.
    ///
    /// The variable `allowed` of rules.
    pub fn allowed(mut self, allowed: impl Into<Vec<String>>) -> Self {
        self.operation.context.allowed = Some(allowed.into());
        self
    }
    /// For the rules of this call that need `self`.
    ///
    /// The variable `self` of rules.
    pub fn self_(mut self, self_: super::types::Line) -> Self {
        self.operation.context.self_ = Some(self_);
        self
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
        r.documented_successes(&[200]);
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
    #[copy]
    /// The value `Id`.
    pub struct Id(rt::Uuid);
}

rt::newtype! {
    /// The value `Name`.
    ///
    /// At most `100` characters.
    pub struct Name(String);
}

/// The value `MaybeName`.
#[derive(Clone, Debug, Eq, Hash, PartialEq)]
pub struct MaybeName(
    /// The value on the wire.
    pub Option<Name>,
);

impl From<Option<Name>> for MaybeName {
    fn from(inner: Option<Name>) -> Self {
        Self(inner)
    }
}

impl rt::ReadJson for MaybeName {
    fn read(r: &mut rt::Reader<'_>) -> Result<Self, rt::DecodeError> {
        rt::ReadJson::read(r).map(Self)
    }
}

impl rt::WriteJson for MaybeName {
    fn write(&self, w: &mut rt::Writer) {
        rt::WriteJson::write(&self.0, w);
    }
}

impl rt::Parameter for MaybeName {
    fn append(&self, out: &mut String) {
        rt::Parameter::append(&self.0, out);
    }
}

rt::newtype! {
    #[copy]
    /// The value `Count`.
    pub struct Count(i32);
}

/// The value `Names`.
#[derive(Clone, Debug, Default, Eq, Hash, PartialEq)]
pub struct Names(
    /// The value on the wire.
    pub Vec<Name>,
);

impl From<Vec<Name>> for Names {
    fn from(inner: Vec<Name>) -> Self {
        Self(inner)
    }
}

impl<const LENGTH: usize> From<[Name; LENGTH]> for Names {
    fn from(items: [Name; LENGTH]) -> Self {
        Self(items.into())
    }
}

impl FromIterator<Name> for Names {
    fn from_iter<I: IntoIterator<Item = Name>>(items: I) -> Self {
        Self(items.into_iter().collect())
    }
}

impl IntoIterator for Names {
    type Item = Name;
    type IntoIter = <Vec<Name> as IntoIterator>::IntoIter;
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

/// The value `Grid`.
#[derive(Clone, Debug, Default, Eq, Hash, PartialEq)]
pub struct Grid(
    /// The value on the wire.
    pub Vec<Vec<rt::Integer>>,
);

impl From<Vec<Vec<rt::Integer>>> for Grid {
    fn from(inner: Vec<Vec<rt::Integer>>) -> Self {
        Self(inner)
    }
}

impl<const LENGTH: usize> From<[Vec<rt::Integer>; LENGTH]> for Grid {
    fn from(items: [Vec<rt::Integer>; LENGTH]) -> Self {
        Self(items.into())
    }
}

impl FromIterator<Vec<rt::Integer>> for Grid {
    fn from_iter<I: IntoIterator<Item = Vec<rt::Integer>>>(items: I) -> Self {
        Self(items.into_iter().collect())
    }
}

impl IntoIterator for Grid {
    type Item = Vec<rt::Integer>;
    type IntoIter = <Vec<Vec<rt::Integer>> as IntoIterator>::IntoIter;
    fn into_iter(self) -> Self::IntoIter {
        self.0.into_iter()
    }
}

impl rt::ReadJson for Grid {
    fn read(r: &mut rt::Reader<'_>) -> Result<Self, rt::DecodeError> {
        rt::ReadJson::read(r).map(Self)
    }
}

impl rt::WriteJson for Grid {
    fn write(&self, w: &mut rt::Writer) {
        rt::WriteJson::write(&self.0, w);
    }
}

/// The value `Tree`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Tree(
    /// The value on the wire.
    pub Vec<Tree>,
);

impl From<Vec<Tree>> for Tree {
    fn from(inner: Vec<Tree>) -> Self {
        Self(inner)
    }
}

impl<const LENGTH: usize> From<[Tree; LENGTH]> for Tree {
    fn from(items: [Tree; LENGTH]) -> Self {
        Self(items.into())
    }
}

impl FromIterator<Tree> for Tree {
    fn from_iter<I: IntoIterator<Item = Tree>>(items: I) -> Self {
        Self(items.into_iter().collect())
    }
}

impl IntoIterator for Tree {
    type Item = Tree;
    type IntoIter = <Vec<Tree> as IntoIterator>::IntoIter;
    fn into_iter(self) -> Self::IntoIter {
        self.0.into_iter()
    }
}

impl rt::ReadJson for Tree {
    fn read(r: &mut rt::Reader<'_>) -> Result<Self, rt::DecodeError> {
        rt::ReadJson::read(r).map(Self)
    }
}

impl rt::WriteJson for Tree {
    fn write(&self, w: &mut rt::Writer) {
        rt::WriteJson::write(&self.0, w);
    }
}

rt::string_enum! {
    /// The set of values `Colour`.
    pub enum Colour {
        /// `"red"` on the wire.
        Red = "red",
        /// `"green"` on the wire.
        Green = "green",
        /// `"Some"` on the wire.
        Some = "Some",
        /// `"type"` on the wire.
        Type = "type",
    }
}

rt::closed_string_enum! {
    /// The set of values `Answer`.
    pub enum Answer {
        /// `"YES"` on the wire.
        Yes = "YES",
        /// `"NO"` on the wire.
        No = "NO",
    }
}

rt::integer_enum! {
    /// The set of values `Level`.
    pub enum Level {
        /// `0` on the wire.
        Low = 0,
        /// `1` on the wire.
        High = 1,
    }
}

/// The union `Either`.
#[derive(Clone, Debug, Eq, Hash, PartialEq)]
#[non_exhaustive]
pub enum Either {
    /// Read from a string.
    Uuid(rt::Uuid),
    /// Read from a number.
    Integer(rt::Integer),
    /// Read from a boolean.
    Boolean(bool),
    /// A value that is none of the documented ones.
    Undocumented(rt::Json),
}

impl From<rt::Uuid> for Either {
    fn from(value: rt::Uuid) -> Self {
        Self::Uuid(value)
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

impl From<bool> for Either {
    fn from(value: bool) -> Self {
        Self::Boolean(value)
    }
}

impl rt::ReadJson for Either {
    fn read(r: &mut rt::Reader<'_>) -> Result<Self, rt::DecodeError> {
        match r.peek()? {
            rt::Kind::String => {
                Ok(r.either()?.map_or_else(Self::Undocumented, Self::Uuid))
            }
            rt::Kind::Number => {
                Ok(r.either()?.map_or_else(Self::Undocumented, Self::Integer))
            }
            rt::Kind::Bool => {
                Ok(r.either()?.map_or_else(Self::Undocumented, Self::Boolean))
            }
            _ => {
                r.other_kind(&[rt::Kind::String, rt::Kind::Number, rt::Kind::Bool])
                    .map(Self::Undocumented)
            }
        }
    }
}

impl rt::WriteJson for Either {
    fn write(&self, w: &mut rt::Writer) {
        match self {
            Self::Uuid(value) => rt::WriteJson::write(value, w),
            Self::Integer(value) => rt::WriteJson::write(value, w),
            Self::Boolean(value) => rt::WriteJson::write(value, w),
            Self::Undocumented(json) => w.raw(json),
        }
    }
}

impl rt::Parameter for Either {
    fn append(&self, out: &mut String) {
        match self {
            Self::Uuid(value) => rt::Parameter::append(value, out),
            Self::Integer(value) => rt::Parameter::append(value, out),
            Self::Boolean(value) => rt::Parameter::append(value, out),
            Self::Undocumented(json) => out.push_str(json.as_str()),
        }
    }
}

/// The union `Words`.
#[derive(Clone, Debug, Eq, Hash, PartialEq)]
#[non_exhaustive]
pub enum Words {
    /// Read from a string.
    String(String),
    /// Read from an array.
    List(Vec<String>),
    /// A value that is none of the documented ones.
    Undocumented(rt::Json),
}

impl From<String> for Words {
    fn from(value: String) -> Self {
        Self::String(value)
    }
}

impl From<&str> for Words {
    fn from(value: &str) -> Self {
        Self::String(value.into())
    }
}

impl From<Vec<String>> for Words {
    fn from(value: Vec<String>) -> Self {
        Self::List(value)
    }
}

impl rt::ReadJson for Words {
    fn read(r: &mut rt::Reader<'_>) -> Result<Self, rt::DecodeError> {
        match r.peek()? {
            rt::Kind::String => rt::ReadJson::read(r).map(Self::String),
            rt::Kind::Array => rt::ReadJson::read(r).map(Self::List),
            _ => {
                r.other_kind(&[rt::Kind::String, rt::Kind::Array])
                    .map(Self::Undocumented)
            }
        }
    }
}

impl rt::WriteJson for Words {
    fn write(&self, w: &mut rt::Writer) {
        match self {
            Self::String(value) => rt::WriteJson::write(value, w),
            Self::List(value) => rt::WriteJson::write(value, w),
            Self::Undocumented(json) => w.raw(json),
        }
    }
}

/// The union `Attribute`.
///
/// The member `key` tells what `value` holds.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Attribute {
    /// `key` is `word`.
    Word(String),
    /// `key` is `number`.
    Number(rt::Integer),
    /// `key` is `names`.
    Names(Names),
    /// Another key, or a value that is not of the documented type.
    Other {
        /// The key.
        key: String,
        /// The value.
        value: rt::Json,
    },
}

impl rt::ReadJson for Attribute {
    fn read(r: &mut rt::Reader<'_>) -> Result<Self, rt::DecodeError> {
        let mut fields = r.fields()?;
        let value = rt::ReadMembers::read_members(&mut fields)?;
        fields.end();
        Ok(value)
    }
}

impl rt::ReadMembers for Attribute {
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
                "number" => {
                    match f.take_either(&["value"])? {
                        Ok(value) => Self::Number(value),
                        Err(value) => Self::Other { key, value },
                    }
                }
                "names" => {
                    match f.take_either(&["value"])? {
                        Ok(value) => Self::Names(value),
                        Err(value) => Self::Other { key, value },
                    }
                }
                _ => {
                    f.undocumented("key", &key, &["word", "number", "names"]);
                    Self::Other {
                        key,
                        value: f.take_raw(&["value"])?.unwrap_or_else(rt::Json::null),
                    }
                }
            },
        )
    }
}

impl rt::WriteJson for Attribute {
    fn write(&self, w: &mut rt::Writer) {
        let mut o = w.object();
        rt::WriteMembers::write_members(self, &mut o);
        o.end();
    }
}

impl rt::WriteMembers for Attribute {
    fn write_members<S: rt::MemberSink>(&self, o: &mut S) {
        match self {
            Self::Word(value) => {
                o.required("key", "word");
                o.required("value", value);
            }
            Self::Number(value) => {
                o.required("key", "number");
                o.required("value", value);
            }
            Self::Names(value) => {
                o.required("key", "names");
                o.required("value", value);
            }
            Self::Other { key, value } => {
                o.required("key", key);
                o.required("value", value);
            }
        }
    }
}

/// The object `Round`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Round {
    /// The member `radius`.
    ///
    /// `radius`; required.
    pub radius: rt::Decimal,
    /// The member `self`.
    ///
    /// `self`; not said whether required.
    pub self_: Option<String>,
    /// What came beside the documented members, and nulls where a value is documented; sent along.
    pub extra: rt::Extra,
}

impl Round {
    /// One with what is required.
    pub fn new(radius: impl Into<rt::Decimal>) -> Self {
        Self {
            radius: radius.into(),
            self_: Default::default(),
            extra: Default::default(),
        }
    }
    /// The member `self`.
    #[must_use]
    pub fn self_(mut self, self_: impl Into<String>) -> Self {
        self.self_ = Some(self_.into());
        self
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
            self_: f.take(&["self"])?,
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
        o.member("self", &self.self_);
    }
}

/// The object `Square`.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Square {
    /// The member `side`.
    ///
    /// `side`; may be left out.
    pub side: Option<rt::Decimal>,
    /// What came beside the documented members, and nulls where a value is documented; sent along.
    pub extra: rt::Extra,
}

impl Square {
    /// An empty one.
    pub fn new() -> Self {
        <Self as ::core::default::Default>::default()
    }
    /// The member `side`.
    #[must_use]
    pub fn side(mut self, side: impl Into<rt::Decimal>) -> Self {
        self.side = Some(side.into());
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
            side: f.take(&["side"])?,
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
        o.member("side", &self.side);
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
    Square(Square),
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
        Self::Square(value)
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
                let mut value: Square = r.variant("type")?;
                value.extra.remove("type");
                Ok(Self::Square(value))
            }
            _ => {
                let json = r.other_tag("type", &["round", "square"], tag.as_deref())?;
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
                rt::WriteMembers::write_members(value, &mut o);
                o.extra(&value.extra);
                o.end();
            }
            Self::Undocumented { json, .. } => w.raw(json),
        }
    }
}

/// The object `Address`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Address {
    /// The member `city`.
    ///
    /// `city`; required.
    pub city: String,
    /// The member `street`.
    ///
    /// `street`; may be left out; may be null.
    pub street: rt::Patch<String>,
    /// The member `house`.
    ///
    /// `house`; not said whether required.
    pub house: Option<i32>,
    /// The member `in`.
    ///
    /// `in`; not said whether required.
    pub r#in: Option<String>,
}

impl Address {
    /// One with what is required.
    pub fn new(city: impl Into<String>) -> Self {
        Self {
            city: city.into(),
            street: Default::default(),
            house: Default::default(),
            r#in: Default::default(),
        }
    }
    /// The member `street`.
    #[must_use]
    pub fn street(mut self, street: impl Into<rt::Patch<String>>) -> Self {
        self.street = street.into();
        self
    }
    /// The member `house`.
    #[must_use]
    pub fn house(mut self, house: i32) -> Self {
        self.house = Some(house);
        self
    }
    /// The member `in`.
    #[must_use]
    pub fn r#in(mut self, r#in: impl Into<String>) -> Self {
        self.r#in = Some(r#in.into());
        self
    }
}

impl rt::ReadJson for Address {
    fn read(r: &mut rt::Reader<'_>) -> Result<Self, rt::DecodeError> {
        let mut fields = r.fields()?;
        rt::ReadMembers::read_members(&mut fields)
    }
}

impl rt::ReadMembers for Address {
    fn read_members(f: &mut rt::Fields<'_>) -> Result<Self, rt::DecodeError> {
        Ok(Self {
            city: f.take_required(&["city"])?,
            street: f.take_patch(&["street"])?,
            house: f.take(&["house"])?,
            r#in: f.take(&["in"])?,
        })
    }
}

impl rt::WriteJson for Address {
    fn write(&self, w: &mut rt::Writer) {
        let mut o = w.object();
        rt::WriteMembers::write_members(self, &mut o);
        o.end();
    }
}

impl rt::WriteMembers for Address {
    fn write_members<S: rt::MemberSink>(&self, o: &mut S) {
        o.required("city", &self.city);
        o.member("street", &self.street);
        o.member("house", &self.house);
        o.member("in", &self.r#in);
    }
}

/// The object `Phone`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Phone {
    /// The member `phone`.
    ///
    /// `phone`; required.
    pub phone: String,
    /// The member `area-code`.
    ///
    /// `area-code`; may be left out.
    pub area_code: Option<String>,
}

impl Phone {
    /// One with what is required.
    pub fn new(phone: impl Into<String>) -> Self {
        Self {
            phone: phone.into(),
            area_code: Default::default(),
        }
    }
    /// The member `area-code`.
    #[must_use]
    pub fn area_code(mut self, area_code: impl Into<String>) -> Self {
        self.area_code = Some(area_code.into());
        self
    }
}

impl rt::ReadJson for Phone {
    fn read(r: &mut rt::Reader<'_>) -> Result<Self, rt::DecodeError> {
        let mut fields = r.fields()?;
        rt::ReadMembers::read_members(&mut fields)
    }
}

impl rt::ReadMembers for Phone {
    fn read_members(f: &mut rt::Fields<'_>) -> Result<Self, rt::DecodeError> {
        Ok(Self {
            phone: f.take_required(&["phone"])?,
            area_code: f.take(&["area-code"])?,
        })
    }
}

impl rt::WriteJson for Phone {
    fn write(&self, w: &mut rt::Writer) {
        let mut o = w.object();
        rt::WriteMembers::write_members(self, &mut o);
        o.end();
    }
}

impl rt::WriteMembers for Phone {
    fn write_members<S: rt::MemberSink>(&self, o: &mut S) {
        o.required("phone", &self.phone);
        o.member("area-code", &self.area_code);
    }
}

/// The object `Contact`.
///
/// - Always sent: `always` as `"so"`.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Contact {
    /// The member `mail`.
    ///
    /// `mail`; not said whether required.
    pub mail: Option<String>,
    /// The member `at`.
    ///
    /// `at`; may be left out.
    pub at: Option<String>,
    /// A group of members.
    ///
    /// Sent where it is given; flat on the wire: `phone`, `area-code`.
    pub phone: Option<Phone>,
}

impl Contact {
    /// An empty one.
    pub fn new() -> Self {
        <Self as ::core::default::Default>::default()
    }
    /// The member `mail`.
    #[must_use]
    pub fn mail(mut self, mail: impl Into<String>) -> Self {
        self.mail = Some(mail.into());
        self
    }
    /// The member `at`.
    #[must_use]
    pub fn at(mut self, at: impl Into<String>) -> Self {
        self.at = Some(at.into());
        self
    }
    /// A group of members.
    #[must_use]
    pub fn phone(mut self, phone: Phone) -> Self {
        self.phone = Some(phone);
        self
    }
}

impl rt::ReadJson for Contact {
    fn read(r: &mut rt::Reader<'_>) -> Result<Self, rt::DecodeError> {
        let mut fields = r.fields()?;
        rt::ReadMembers::read_members(&mut fields)
    }
}

impl rt::ReadMembers for Contact {
    fn read_members(f: &mut rt::Fields<'_>) -> Result<Self, rt::DecodeError> {
        f.take_constant(&["always"], "\"so\"")?;
        Ok(Self {
            mail: f.take(&["mail"])?,
            at: f.take(&["at"])?,
            phone: if f.has_any(&["phone", "area-code"]) {
                Some(rt::ReadMembers::read_members(f)?)
            } else {
                None
            },
        })
    }
}

impl rt::WriteJson for Contact {
    fn write(&self, w: &mut rt::Writer) {
        let mut o = w.object();
        rt::WriteMembers::write_members(self, &mut o);
        o.end();
    }
}

impl rt::WriteMembers for Contact {
    fn write_members<S: rt::MemberSink>(&self, o: &mut S) {
        o.member("mail", &self.mail);
        o.member("at", &self.at);
        o.constant("always", "\"so\"");
        if let Some(group) = &self.phone {
            rt::WriteMembers::write_members(group, o);
        }
    }
}

/// The object `Node`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Node {
    /// The member `value`.
    ///
    /// `value`; required.
    pub value: rt::Integer,
    /// The member `next`.
    ///
    /// `next`; may be left out.
    pub next: Option<Box<Node>>,
    /// The member `children`.
    ///
    /// `children`; may be left out.
    pub children: Option<Vec<Node>>,
    /// What came beside the documented members, and nulls where a value is documented; sent along.
    pub extra: rt::Extra,
}

impl Node {
    /// One with what is required.
    pub fn new(value: impl Into<rt::Integer>) -> Self {
        Self {
            value: value.into(),
            next: Default::default(),
            children: Default::default(),
            extra: Default::default(),
        }
    }
    /// The member `next`.
    #[must_use]
    pub fn next(mut self, next: Node) -> Self {
        self.next = Some(Box::new(next));
        self
    }
    /// The member `children`.
    #[must_use]
    pub fn children(mut self, children: impl Into<Vec<Node>>) -> Self {
        self.children = Some(children.into());
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
        let mut value = None;
        let mut next = None;
        let mut children = None;
        while let Some(index) = object.next(r, &["value", "next", "children"])? {
            match index {
                0 => object.member(r, &mut value)?,
                1 => object.member(r, &mut next)?,
                _ => object.member(r, &mut children)?,
            }
        }
        Ok(Self {
            value: object.required(value, "value")?,
            next,
            children,
            extra: object.into_extra(),
        })
    }
}

impl rt::WriteJson for Node {
    fn write(&self, w: &mut rt::Writer) {
        let mut o = w.object();
        o.required("value", &self.value);
        o.member("next", &self.next);
        o.member("children", &self.children);
        o.extra(&self.extra);
        o.end();
    }
}

/// The object `Line`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Line {
    /// The member `count`.
    ///
    /// `count`; required.
    pub count: rt::Integer,
    /// The member `price`.
    ///
    /// `price`; may be left out.
    pub price: Option<rt::Decimal>,
    /// The member `tags`.
    ///
    /// `tags`; not said whether required.
    pub tags: Option<Vec<String>>,
    /// The member `item_1`.
    ///
    /// `item_1`; not said whether required.
    pub item_1: Option<rt::Integer>,
    /// The member `done`.
    ///
    /// `done`; may be left out.
    pub done: Option<bool>,
    /// The member `id`.
    ///
    /// `id`; may be left out.
    pub id: Option<Id>,
    /// What came beside the documented members, and nulls where a value is documented; sent along.
    pub extra: rt::Extra,
}

impl Line {
    /// One with what is required.
    pub fn new(count: impl Into<rt::Integer>) -> Self {
        Self {
            count: count.into(),
            price: Default::default(),
            tags: Default::default(),
            item_1: Default::default(),
            done: Default::default(),
            id: Default::default(),
            extra: Default::default(),
        }
    }
    /// The member `price`.
    #[must_use]
    pub fn price(mut self, price: impl Into<rt::Decimal>) -> Self {
        self.price = Some(price.into());
        self
    }
    /// The member `tags`.
    #[must_use]
    pub fn tags(mut self, tags: impl Into<Vec<String>>) -> Self {
        self.tags = Some(tags.into());
        self
    }
    /// The member `item_1`.
    #[must_use]
    pub fn item_1(mut self, item_1: impl Into<rt::Integer>) -> Self {
        self.item_1 = Some(item_1.into());
        self
    }
    /// The member `done`.
    #[must_use]
    pub fn done(mut self, done: bool) -> Self {
        self.done = Some(done);
        self
    }
    /// The member `id`.
    #[must_use]
    pub fn id(mut self, id: Id) -> Self {
        self.id = Some(id);
        self
    }
    /// Sets a member that the page does not list.
    #[must_use]
    pub fn member(mut self, name: &str, value: impl Into<rt::Json>) -> Self {
        self.extra.insert(name, value);
        self
    }
}

impl rt::ReadJson for Line {
    fn read(r: &mut rt::Reader<'_>) -> Result<Self, rt::DecodeError> {
        let mut object = r.object()?;
        let mut count = None;
        let mut price = None;
        let mut tags = None;
        let mut item_1 = None;
        let mut done = None;
        let mut id = None;
        while let Some(index) = object
            .next(r, &["count", "price", "tags", "item_1", "done", "id"])?
        {
            match index {
                0 => object.member(r, &mut count)?,
                1 => object.member(r, &mut price)?,
                2 => object.member(r, &mut tags)?,
                3 => object.member(r, &mut item_1)?,
                4 => object.member(r, &mut done)?,
                _ => object.member(r, &mut id)?,
            }
        }
        Ok(Self {
            count: object.required(count, "count")?,
            price,
            tags,
            item_1,
            done,
            id,
            extra: object.into_extra(),
        })
    }
}

impl rt::WriteJson for Line {
    fn write(&self, w: &mut rt::Writer) {
        let mut o = w.object();
        o.required("count", &self.count);
        o.member("price", &self.price);
        o.member("tags", &self.tags);
        o.member("item_1", &self.item_1);
        o.member("done", &self.done);
        o.member("id", &self.id);
        o.extra(&self.extra);
        o.end();
    }
}

/// The object `Pairs`.
///
/// On the wire a list in `entries`, each member an entry with its name in `key` and its value in `value`.
///
/// Rules:
///
/// - `second-needs-first`: where `has(this.second)`, there must be `first`. Always checked.
/// - `pair`: `this.first != 'x' || this.second == null`. Always checked.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Pairs {
    /// The member `first`.
    ///
    /// `first`; not said whether required.
    pub first: Option<String>,
    /// The member `second`.
    ///
    /// `second`; may be left out.
    pub second: Option<rt::Integer>,
    /// What came beside the documented members, and nulls where a value is documented; sent along.
    pub extra: rt::Extra,
    /// Members beside the list.
    pub siblings: rt::Extra,
}

impl Pairs {
    /// An empty one.
    pub fn new() -> Self {
        <Self as ::core::default::Default>::default()
    }
    /// The member `first`.
    #[must_use]
    pub fn first(mut self, first: impl Into<String>) -> Self {
        self.first = Some(first.into());
        self
    }
    /// The member `second`.
    #[must_use]
    pub fn second(mut self, second: impl Into<rt::Integer>) -> Self {
        self.second = Some(second.into());
        self
    }
    /// Adds an entry that the page does not list.
    #[must_use]
    pub fn entry(mut self, key: &str, value: &(impl rt::WriteJson + ?Sized)) -> Self {
        self.extra.insert_pair("key", key, "value", value);
        self
    }
}

impl rt::ReadJson for Pairs {
    fn read(r: &mut rt::Reader<'_>) -> Result<Self, rt::DecodeError> {
        let (mut fields, siblings) = rt::Fields::pairs(r, "entries", "key", &["value"])?;
        let f = &mut fields;
        Ok(Self {
            first: f.take(&["first"])?,
            second: f.take(&["second"])?,
            extra: fields.rest(),
            siblings,
        })
    }
}

impl rt::WriteJson for Pairs {
    fn write(&self, w: &mut rt::Writer) {
        use rt::MemberSink as _;
        let mut o = w.pairs("entries", "key", "value");
        o.member("first", &self.first);
        o.member("second", &self.second);
        o.extra(&self.extra);
        o.end(&self.siblings);
    }
}

/// The object `Only`.
///
/// - Always sent: `kind` as `"only"`.
/// - Always sent: `size` as `1.5`.
/// - Always sent: `list` as `[1]`.
/// - Always sent: `flag` as `true`.
///
/// Rules:
///
/// - `constants`: `this.kind == this.text || this.size == 1.5 && this.flag == (this.text == 'a')`. Always checked.
/// - `has-constant`: `has(this.kind) && this.list == null || this.text != ''`. Always checked.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Only {
    /// The member `text`.
    ///
    /// `text`; required.
    pub text: String,
    /// What came beside the documented members, and nulls where a value is documented; sent along.
    pub extra: rt::Extra,
}

impl Only {
    /// One with what is required.
    pub fn new(text: impl Into<String>) -> Self {
        Self {
            text: text.into(),
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

impl rt::ReadJson for Only {
    fn read(r: &mut rt::Reader<'_>) -> Result<Self, rt::DecodeError> {
        let mut object = r.object()?;
        let mut text = None;
        while let Some(index) = object
            .next(r, &["kind", "size", "list", "flag", "text"])?
        {
            match index {
                0 => object.constant(r, "\"only\"")?,
                1 => object.constant(r, "1.5")?,
                2 => object.constant(r, "[1]")?,
                3 => object.constant(r, "true")?,
                _ => object.member(r, &mut text)?,
            }
        }
        Ok(Self {
            text: object.required(text, "text")?,
            extra: object.into_extra(),
        })
    }
}

impl rt::WriteJson for Only {
    fn write(&self, w: &mut rt::Writer) {
        let mut o = w.object();
        o.constant("kind", "\"only\"");
        o.constant("size", "1.5");
        o.constant("list", "[1]");
        o.constant("flag", "true");
        o.required("text", &self.text);
        o.extra(&self.extra);
        o.end();
    }
}

/// Values that are held in every way.
///
/// Rules:
///
/// - `text-equals`: `this.text == 'a' || this.note == 'b' || this.nullable == 'c' || this.must == 'd'`. Always
///   checked.
/// - `text-null`: `this.note != null || null == this.nullable || this.must != null`. Always checked.
/// - `text-order`: `this.text < this.note && this.text >= 'ä' && 'a' <= this.nullable && this.name > this.maybeName`.
///   Always checked.
/// - `text-functions`: `this.text.startsWith('a') || this.note.endsWith(this.text) || this.name.contains('b') || this.link.matches('^https://[a-z]+$')`.
///   Always checked.
/// - `text-size`: `size(this.text) > 1 && this.note.size() < 5 && size('abc') < this.small`. Always checked.
/// - `text-join`: `this.text + this.note == 'ab' && (this.text + 'x').startsWith(this.note + 'y') && size(this.text + '') > 0`.
///   Always checked.
/// - `text-escapes`: `this.text != '\u0002 \\u{2} "quoted" {braces} \n' && !this.text.matches('\\u{2}|"#')`. Always
///   checked.
/// - `one-pattern`: `this.text.matches('a') && this.note.matches('b')`. Always checked.
/// - `flags`: `this.flag && !this.maybe || this.flag == this.maybe || !(this.flag != false)`. Always checked.
/// - `numbers`: `this.small + this.large * 2 - this.whole / 3 % 4 < this.price / 2 + this.number * 1.5e-3`. Always
///   checked.
/// - `number-equal`: `this.small == 5 && this.large != this.whole && this.price == 12.50 && this.number == -0.5 && this.counted in [1, 2, -3]`.
///   Always checked.
/// - `number-sign`: `-this.small < 0 && -(this.price) < -1.5 && this.whole > -9223372036854775807 && this.price < 1.0e300`.
///   Always checked.
/// - `conversions`: `int(this.text) > 1 && double(this.note) < 1.5 && string(this.small) == '1' && int(this.price) == 2 && double(this.whole) / 4 > 0.5`.
///   Always checked.
/// - `strings`: `string(this.flag) == 'true' && string(this.id) == this.text && string(this.text) == string(this.name) && string(this.whole) + string(this.maybe) != this.note`.
///   Always checked.
/// - `ids`: `this.id == this.other || this.id == '6F1C1B1E-0000-4000-8000-000000000000' || '6f1c1b1e-0000-4000-8000-000000000000' != this.other`.
///   Always checked.
/// - `ids-among`: `this.id in this.ids || this.other in ['6f1c1b1e-0000-4000-8000-000000000000', null] || '6f1c1b1e-0000-4000-8000-000000000000' in this.ids`.
///   Always checked.
/// - `dates`: `this.day <= this.until && this.day > '2026-01-31' && this.until != '2026-02-01' && this.days.max() < this.until && this.day in this.days`.
///   Always checked.
/// - `times`: `this.from < this.to && this.to > '2026-01-31T00:00:00Z' && this.from == '2026-01-31T00:00:00+01:00' && this.times.min() <= this.to`.
///   Always checked.
/// - `enums`: `this.colour == 'red' || this.answer == 'YES' || this.level == 1 || this.colour in ['green', 'Some', 'type'] || this.level in [0, 1]`.
///   Always checked.
/// - `enum-lists`: `'red' in this.colours && this.levels.exists(x, x == 1) && this.colours == ['red'] && this.colour in this.colours`.
///   Always checked.
/// - `unions`: `this.either == 5 || this.either == '6f1c1b1e-0000-4000-8000-000000000000' || this.either == this.id || this.either == true || this.either == null`.
///   Always checked.
/// - `union-lists`: `this.either in this.eithers || 5 in this.eithers || this.id in this.eithers || this.eithers == [5] || this.words == ['a'] || this.words == 'a' || this.words == this.tags`.
///   Always checked.
/// - `unions-among`: `this.either in [5, true, null, this.id, '6f1c1b1e-0000-4000-8000-000000000000']`. Always
///   checked.
/// - `union-same`: `this.eithers.all(x, x == this.either) && this.words != this.any`. Always checked.
/// - `choices`: `this.attribute.key == 'word' && this.attribute.value == 3 && this.attribute.value.a.b != 'x' && has(this.attribute.key)`.
///   Always checked.
/// - `tags-of-unions`: `this.shape.type == 'round' && this.shapes.all(s, s.type in ['round', 'square']) && has(this.shape.type)`.
///   Always checked.
/// - `lists`: `this.lines.all(l, l.count > 0) && this.lines.exists(l, l.price > 1.5) && this.lines.exists_one(l, l.done == true)`.
///   Always checked.
/// - `lists-null`: ``this.`must-lines`.all(l, l == null || l.count > 0) && this.prices.exists(p, p == null) &&
///   this.prices.sum() > 1``. Always checked.
/// - `lists-filter`: `size(this.lines.filter(l, l.count > 1)) > 0 && this.lines.filter(l, l.done).map(l, l.count).sum() < 100`.
///   Always checked.
/// - `lists-map`: `this.lines.map(l, l.price * l.count).sum() <= this.price && this.lines.map(l, l.count).min() > 0 && this.tags.map(t, t + 'x').max() < 'z'`.
///   Always checked.
/// - `lists-in-lists`: `this.lines.map(l, l.tags).all(ts, 'a' in ts) && this.lines.map(l, l.tags.filter(t, t != this.text)).exists(ts, size(ts) > 0)`.
///   Always checked.
/// - `lists-index`: `this.lines[0].count == this.smalls[this.small] && this.tags[1] != 'a' && this.lines.map(l, l.count)[0] > 1 && this.grid[0][1] == 2`.
///   Always checked.
/// - `lists-written`: `this.text in ['a', 'b', this.note] && [this.text, this.note, null].exists(t, t == 'a') && size([1, 2.5, this.price]) > this.small`.
///   Always checked.
/// - `lists-equal`: `this.tags == ['a', null] && this.names == this.tags && [1, 2] == this.smalls && this.grid == [[1], []] && this.flags != [true] && this.ids == this.ids.filter(i, i != this.id)`.
///   Always checked.
/// - `lists-empty`: `[] == this.tags || this.text in [] || this.lines == [] || [].all(x, x.a.b > this.small) && this.flag || size([]) < this.small || this.grid == [[]]`.
///   Always checked.
/// - `lists-nothing`: `[].map(x, x).filter(y, y == this.text)[0] == this.text || [null].exists(x, x == this.note) || [].min() == this.text`.
///   Always checked.
/// - `lists-chosen`: `(this.flag ? this.tags : this.names).all(t, t != 'a') && size(this.flag ? this.tags : ['a']) > 0 && (this.maybe ? this.lines.map(l, l.count) : this.smalls).sum() > 1 && (this.flag ? [] : this.tags) == ['a']`.
///   Always checked.
/// - `lists-deep`: `this.tags.filter(a, a != 'a').filter(b, b != 'b').filter(c, c != 'c').filter(d, d != 'd').filter(e, e != 'e').filter(f, f != 'f').map(g, g + 'g').map(h, h + 'h').map(i, i.size()).filter(j, j > 1).map(k, k + 1).filter(l, l > 2).sum() > 1`.
///   Always checked.
/// - `lists-hidden`: `this.lines.all(x, x.tags.all(x, x != this.text) && x.count > 0 && [x].all(x, x.count > 1))`.
///   Always checked.
/// - `lists-unused`: `this.lines.all(x, this.flag) && this.tags.map(x, this.small).sum() > 1 && size(this.tags.filter(x, this.maybe)) > 2`.
///   Always checked.
/// - `lists-of-lists`: `this.grid.all(r, r.all(x, x > 0) && r.sum() > 1 && size(r) < 5) && this.grid.map(r, r.map(x, x + 1)).exists(r, r == [2]) && this.tree.all(t, t.all(u, size(u) == 0))`.
///   Always checked.
/// - `lists-names`: `this.tags.all(it, it != 'a') && this.tags.all(item_1, item_1 != 'b') && this.tags.exists(left_1, left_1 in [this.text, left_1]) && this.item_1.all(rt, rt.item_1 > 1) && this.lines.all(Some, Some.count > 0) && this.lines.all(self, self.count > 0) && this.lines.all(type, type.done == this.rt)`.
///   Always checked.
/// - `lists-made`: `this.tags.map(a, a + 'x').all(b, this.tags.map(c, c + b).exists(d, d == b + 'y' && b.startsWith(d)))`.
///   Always checked.
/// - `lists-made-twice`: `this.tags.map(a, a + 'x').filter(b, b != 'y').map(c, size(c) > 3 ? 'a' : c).size() > 0`.
///   Always checked.
/// - `maps`: `this.counts.a == 1 && this.counts['b'] > this.small && 'c' in this.counts && this.text in this.texts && size(this.counts) > 0 && has(this.counts.d) && this.texts['x'] == null`.
///   Always checked.
/// - `map-keys`: `this.counts.all(k, k.startsWith('a')) && this.counts.filter(k, k != 'x').size() > 1 && this.counts.map(k, this.counts[k]).sum() > 1 && this.counts != null`.
///   Always checked.
/// - `objects`: `this.node == this.nodes.a && this.node.next.next.value > 1 && this.node.children[0] != null && this.node.next.children.all(c, c.next.value > 0)`.
///   Always checked.
/// - `groups`: ``this.city == 'a' || this.street == 'b' || this.house > 1 || this.phone == 'x' ||
///   has(this.`area-code`) || this.always == 'so' || this.mail.endsWith('.example') || this.`in` != null || this.at ==
///   'HOME' || has(this.at)``. Always checked.
/// - `presence`: `has(this.note) && has(this.text) && !has(this.nullable) && has(this.city) && has(this.street) && has(this.node.next) && has(this.must) && has(this.mail) && has(this.any.a.b) && has(this.out)`.
///   Always checked.
/// - `any`: `this.any.a[0].b == 'x' || this.any == null || this.any == 1 || this.any['k'] == this.text || this.any == this.tags || this.any == this.node || this.any == this.day || this.any == this.id || this.anys[0] == this.any`.
///   Always checked.
/// - `any-lists`: `this.any in this.anys || 1 in this.anys || 'a' in this.anys || this.any in [1, 'a', true, null, this.day, this.to] || this.anys == ['a'] || this.anys.all(a, a == this.flag) || this.any in this.tags`.
///   Always checked.
/// - `conditionals`: `(this.flag ? this.note : 'b') == 'c' && (this.maybe ? 1 : 2.5) < this.price && (this.flag ? null : this.id) == this.other && (this.flag ? this.text + 'x' : this.note) != 'y' && (this.flag ? this.maybe : false)`.
///   Always checked.
/// - `conditional-objects`: `(this.flag ? this.node : this.node.next).value > 0 && (this.flag ? this.any : null).a == 1 && (this.flag ? this.day : this.until) < this.until && (this.flag ? this.level : 1) == 1`.
///   Always checked.
/// - `given`: `this.lines.map(l, l.count).sum() == context.seats && this.id == context.owner`. Checked where
///   `seats` and `owner` are set, on the call or in a `Context`.
/// - `given-more`: `context.type == this.text && context.moment > this.from && this.text in context.allowed && context.self.count > 1 && has(context.seats) && context.self.tags.all(t, t in context.allowed)`.
///   Checked where `r#type`, `moment`, `allowed`, `self_` and `seats` are set, on the call or in a `Context`.
/// - `hostile`: ``this.this == 'a' || this.context == 1 || this.rt || this.value == 'b' || this.`it` > 1 ||
///   this.type == 'c' || this.Self < 2 || this.Out == 'x' || this.`o-u-t` == 'y' || this.`ein Mass` > 1.5``. Always
///   checked.
/// - `pairs`: `this.pairs.first == 'a' || has(this.pairs.second) || this.pairs.second > 1`. Always checked.
/// - `members-there`: where `this.flag == true && context.seats > 1`, there must be `note`, `city`, `nullable`,
///   `at`, `lines`, `any`, `level`, there must not be `out`, `price`, `in`, `pairs`. Checked where `seats` is set,
///   on the call or in a `Context`.
/// - `members-always`: there must be `text`, `this`, `shape`, there must not be `either`, `attribute`, `node`.
///   Always checked.
/// - `brackets`: `((((((((((((((((((((this.flag)))))))))))))))))))) && !!!!!!!!!!!!!!!!!!!!!!!!this.flag`. Always
///   checked.
/// - `row`: `this.flag || this.maybe || this.small == 1 || this.small == 2 || this.small == 3 || this.small == 4 || this.small == 5 || this.small == 6 || this.small == 7 || this.small == 8 || this.small == 9 || this.small == 10 || this.small == 11 || this.small == 12`.
///   Always checked.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Everything {
    /// The member `text`.
    ///
    /// `text`; required.
    pub text: String,
    /// The member `note`.
    ///
    /// `note`; may be left out.
    pub note: Option<String>,
    /// The member `nullable`.
    ///
    /// `nullable`; may be left out; may be null.
    pub nullable: rt::Patch<String>,
    /// The member `must`.
    ///
    /// `must`; required; may be null.
    pub must: Option<String>,
    /// The member `flag`.
    ///
    /// `flag`; required.
    pub flag: bool,
    /// The member `maybe`.
    ///
    /// `maybe`; may be left out.
    pub maybe: Option<bool>,
    /// The member `small`.
    ///
    /// `small`; required.
    pub small: i32,
    /// The member `large`.
    ///
    /// `large`; may be left out.
    pub large: Option<i64>,
    /// The member `whole`.
    ///
    /// `whole`; required.
    pub whole: rt::Integer,
    /// The member `price`.
    ///
    /// `price`; may be left out.
    pub price: Option<rt::Decimal>,
    /// The member `number`.
    ///
    /// `number`; required.
    pub number: rt::Decimal,
    /// The member `id`.
    ///
    /// `id`; required.
    pub id: Id,
    /// The member `other`.
    ///
    /// `other`; may be left out.
    pub other: Option<rt::Uuid>,
    /// The member `name`.
    ///
    /// `name`; may be left out.
    pub name: Option<Name>,
    /// The member `maybeName`.
    ///
    /// `maybeName`; may be left out.
    pub maybe_name: Option<MaybeName>,
    /// The member `counted`.
    ///
    /// `counted`; may be left out.
    pub counted: Option<Count>,
    /// The member `link`.
    ///
    /// `link`; may be left out.
    pub link: Option<String>,
    /// The member `day`.
    ///
    /// `day`; may be left out.
    pub day: Option<rt::Date>,
    /// The member `until`.
    ///
    /// `until`; required.
    pub until: rt::Date,
    /// The member `from`.
    ///
    /// `from`; may be left out.
    pub from: Option<rt::Timestamp>,
    /// The member `to`.
    ///
    /// `to`; required.
    pub to: rt::Timestamp,
    /// The member `colour`.
    ///
    /// `colour`; required.
    pub colour: Colour,
    /// The member `answer`.
    ///
    /// `answer`; may be left out.
    pub answer: Option<Answer>,
    /// The member `level`.
    ///
    /// `level`; may be left out.
    pub level: Option<Level>,
    /// The member `either`.
    ///
    /// `either`; may be left out.
    pub either: Option<Either>,
    /// The member `words`.
    ///
    /// `words`; may be left out.
    pub words: Option<Words>,
    /// The member `attribute`.
    ///
    /// `attribute`; may be left out.
    pub attribute: Option<Attribute>,
    /// The member `shape`.
    ///
    /// `shape`; may be left out.
    pub shape: Option<Shape>,
    /// The member `lines`.
    ///
    /// `lines`; may be left out.
    pub lines: Option<Vec<Line>>,
    /// The member `must-lines`.
    ///
    /// `must-lines`; required.
    pub must_lines: Vec<Option<Line>>,
    /// The member `tags`.
    ///
    /// `tags`; may be left out.
    pub tags: Option<Vec<String>>,
    /// The member `names`.
    ///
    /// `names`; may be left out.
    pub names: Option<Names>,
    /// The member `grid`.
    ///
    /// `grid`; may be left out.
    pub grid: Option<Grid>,
    /// The member `tree`.
    ///
    /// `tree`; may be left out.
    pub tree: Option<Tree>,
    /// The member `colours`.
    ///
    /// `colours`; may be left out.
    pub colours: Option<Vec<Colour>>,
    /// The member `levels`.
    ///
    /// `levels`; may be left out.
    pub levels: Option<Vec<Level>>,
    /// The member `ids`.
    ///
    /// `ids`; may be left out.
    pub ids: Option<Vec<Id>>,
    /// The member `days`.
    ///
    /// `days`; may be left out.
    pub days: Option<Vec<rt::Date>>,
    /// The member `times`.
    ///
    /// `times`; may be left out.
    pub times: Option<Vec<rt::Timestamp>>,
    /// The member `eithers`.
    ///
    /// `eithers`; may be left out.
    pub eithers: Option<Vec<Either>>,
    /// The member `shapes`.
    ///
    /// `shapes`; may be left out.
    pub shapes: Option<Vec<Shape>>,
    /// The member `smalls`.
    ///
    /// `smalls`; may be left out.
    pub smalls: Option<Vec<i32>>,
    /// The member `prices`.
    ///
    /// `prices`; may be left out.
    pub prices: Option<Vec<Option<rt::Decimal>>>,
    /// The member `flags`.
    ///
    /// `flags`; may be left out.
    pub flags: Option<Vec<bool>>,
    /// The member `any`.
    ///
    /// `any`; may be left out.
    pub any: Option<rt::Json>,
    /// The member `anys`.
    ///
    /// `anys`; may be left out.
    pub anys: Option<Vec<rt::Json>>,
    /// The member `counts`.
    ///
    /// `counts`; may be left out.
    pub counts: Option<rt::Map<rt::Integer>>,
    /// The member `texts`.
    ///
    /// `texts`; may be left out.
    pub texts: Option<rt::Map<Option<String>>>,
    /// The member `nodes`.
    ///
    /// `nodes`; may be left out.
    pub nodes: Option<rt::Map<Node>>,
    /// The member `node`.
    ///
    /// `node`; may be left out.
    pub node: Option<Node>,
    /// The member `this`.
    ///
    /// `this`; not said whether required.
    pub this: Option<String>,
    /// The member `context`.
    ///
    /// `context`; not said whether required.
    pub context: Option<rt::Integer>,
    /// The member `rt`.
    ///
    /// `rt`; not said whether required.
    pub rt: Option<bool>,
    /// The member `value`.
    ///
    /// `value`; not said whether required.
    pub value: Option<String>,
    /// The member `it`.
    ///
    /// `it`; not said whether required.
    pub it: Option<rt::Integer>,
    /// The member `item_1`.
    ///
    /// `item_1`; not said whether required.
    pub item_1: Option<Vec<Line>>,
    /// The member `type`.
    ///
    /// `type`; not said whether required.
    pub r#type: Option<String>,
    /// The member `Self`.
    ///
    /// `Self`; not said whether required.
    pub self_: Option<rt::Integer>,
    /// The member `out`.
    ///
    /// `out`; not said whether required; read as `Out`, `o-u-t` too.
    pub out: Option<String>,
    /// The member `ein Mass`.
    ///
    /// `ein Mass`; not said whether required.
    pub ein_mass: Option<rt::Decimal>,
    /// The member `pairs`.
    ///
    /// `pairs`; not said whether required.
    pub pairs: Option<Pairs>,
    /// A group of members.
    ///
    /// Sent where it is given; flat on the wire: `city`, `street`, `house`, `in`.
    pub address: Option<Address>,
    /// A group of members.
    ///
    /// Required; flat on the wire: `mail`, `at`, `always`, `phone`, `area-code`.
    pub contact: Contact,
    /// What came beside the documented members, and nulls where a value is documented; sent along.
    pub extra: rt::Extra,
}

impl Everything {
    /// One with what is required.
    pub fn new(required: EverythingRequired) -> Self {
        Self {
            text: required.text,
            note: Default::default(),
            nullable: Default::default(),
            must: required.must,
            flag: required.flag,
            maybe: Default::default(),
            small: required.small,
            large: Default::default(),
            whole: required.whole,
            price: Default::default(),
            number: required.number,
            id: required.id,
            other: Default::default(),
            name: Default::default(),
            maybe_name: Default::default(),
            counted: Default::default(),
            link: Default::default(),
            day: Default::default(),
            until: required.until,
            from: Default::default(),
            to: required.to,
            colour: required.colour,
            answer: Default::default(),
            level: Default::default(),
            either: Default::default(),
            words: Default::default(),
            attribute: Default::default(),
            shape: Default::default(),
            lines: Default::default(),
            must_lines: required.must_lines,
            tags: Default::default(),
            names: Default::default(),
            grid: Default::default(),
            tree: Default::default(),
            colours: Default::default(),
            levels: Default::default(),
            ids: Default::default(),
            days: Default::default(),
            times: Default::default(),
            eithers: Default::default(),
            shapes: Default::default(),
            smalls: Default::default(),
            prices: Default::default(),
            flags: Default::default(),
            any: Default::default(),
            anys: Default::default(),
            counts: Default::default(),
            texts: Default::default(),
            nodes: Default::default(),
            node: Default::default(),
            this: Default::default(),
            context: Default::default(),
            rt: Default::default(),
            value: Default::default(),
            it: Default::default(),
            item_1: Default::default(),
            r#type: Default::default(),
            self_: Default::default(),
            out: Default::default(),
            ein_mass: Default::default(),
            pairs: Default::default(),
            address: Default::default(),
            contact: required.contact,
            extra: Default::default(),
        }
    }
    /// The member `note`.
    #[must_use]
    pub fn note(mut self, note: impl Into<String>) -> Self {
        self.note = Some(note.into());
        self
    }
    /// The member `nullable`.
    #[must_use]
    pub fn nullable(mut self, nullable: impl Into<rt::Patch<String>>) -> Self {
        self.nullable = nullable.into();
        self
    }
    /// The member `maybe`.
    #[must_use]
    pub fn maybe(mut self, maybe: bool) -> Self {
        self.maybe = Some(maybe);
        self
    }
    /// The member `large`.
    #[must_use]
    pub fn large(mut self, large: i64) -> Self {
        self.large = Some(large);
        self
    }
    /// The member `price`.
    #[must_use]
    pub fn price(mut self, price: impl Into<rt::Decimal>) -> Self {
        self.price = Some(price.into());
        self
    }
    /// The member `other`.
    #[must_use]
    pub fn other(mut self, other: rt::Uuid) -> Self {
        self.other = Some(other);
        self
    }
    /// The member `name`.
    #[must_use]
    pub fn name(mut self, name: Name) -> Self {
        self.name = Some(name);
        self
    }
    /// The member `maybeName`.
    #[must_use]
    pub fn maybe_name(mut self, maybe_name: MaybeName) -> Self {
        self.maybe_name = Some(maybe_name);
        self
    }
    /// The member `counted`.
    #[must_use]
    pub fn counted(mut self, counted: Count) -> Self {
        self.counted = Some(counted);
        self
    }
    /// The member `link`.
    #[must_use]
    pub fn link(mut self, link: impl Into<String>) -> Self {
        self.link = Some(link.into());
        self
    }
    /// The member `day`.
    #[must_use]
    pub fn day(mut self, day: impl Into<rt::Date>) -> Self {
        self.day = Some(day.into());
        self
    }
    /// The member `from`.
    #[must_use]
    pub fn from(mut self, from: impl Into<rt::Timestamp>) -> Self {
        self.from = Some(from.into());
        self
    }
    /// The member `answer`.
    #[must_use]
    pub fn answer(mut self, answer: Answer) -> Self {
        self.answer = Some(answer);
        self
    }
    /// The member `level`.
    #[must_use]
    pub fn level(mut self, level: Level) -> Self {
        self.level = Some(level);
        self
    }
    /// The member `either`.
    #[must_use]
    pub fn either(mut self, either: impl Into<Either>) -> Self {
        self.either = Some(either.into());
        self
    }
    /// The member `words`.
    #[must_use]
    pub fn words(mut self, words: impl Into<Words>) -> Self {
        self.words = Some(words.into());
        self
    }
    /// The member `attribute`.
    #[must_use]
    pub fn attribute(mut self, attribute: Attribute) -> Self {
        self.attribute = Some(attribute);
        self
    }
    /// The member `shape`.
    #[must_use]
    pub fn shape(mut self, shape: Shape) -> Self {
        self.shape = Some(shape);
        self
    }
    /// The member `lines`.
    #[must_use]
    pub fn lines(mut self, lines: impl Into<Vec<Line>>) -> Self {
        self.lines = Some(lines.into());
        self
    }
    /// The member `tags`.
    #[must_use]
    pub fn tags(mut self, tags: impl Into<Vec<String>>) -> Self {
        self.tags = Some(tags.into());
        self
    }
    /// The member `names`.
    #[must_use]
    pub fn names(mut self, names: impl Into<Names>) -> Self {
        self.names = Some(names.into());
        self
    }
    /// The member `grid`.
    #[must_use]
    pub fn grid(mut self, grid: impl Into<Grid>) -> Self {
        self.grid = Some(grid.into());
        self
    }
    /// The member `tree`.
    #[must_use]
    pub fn tree(mut self, tree: impl Into<Tree>) -> Self {
        self.tree = Some(tree.into());
        self
    }
    /// The member `colours`.
    #[must_use]
    pub fn colours(mut self, colours: impl Into<Vec<Colour>>) -> Self {
        self.colours = Some(colours.into());
        self
    }
    /// The member `levels`.
    #[must_use]
    pub fn levels(mut self, levels: impl Into<Vec<Level>>) -> Self {
        self.levels = Some(levels.into());
        self
    }
    /// The member `ids`.
    #[must_use]
    pub fn ids(mut self, ids: impl Into<Vec<Id>>) -> Self {
        self.ids = Some(ids.into());
        self
    }
    /// The member `days`.
    #[must_use]
    pub fn days(mut self, days: impl Into<Vec<rt::Date>>) -> Self {
        self.days = Some(days.into());
        self
    }
    /// The member `times`.
    #[must_use]
    pub fn times(mut self, times: impl Into<Vec<rt::Timestamp>>) -> Self {
        self.times = Some(times.into());
        self
    }
    /// The member `eithers`.
    #[must_use]
    pub fn eithers(mut self, eithers: impl Into<Vec<Either>>) -> Self {
        self.eithers = Some(eithers.into());
        self
    }
    /// The member `shapes`.
    #[must_use]
    pub fn shapes(mut self, shapes: impl Into<Vec<Shape>>) -> Self {
        self.shapes = Some(shapes.into());
        self
    }
    /// The member `smalls`.
    #[must_use]
    pub fn smalls(mut self, smalls: impl Into<Vec<i32>>) -> Self {
        self.smalls = Some(smalls.into());
        self
    }
    /// The member `prices`.
    #[must_use]
    pub fn prices(mut self, prices: impl Into<Vec<Option<rt::Decimal>>>) -> Self {
        self.prices = Some(prices.into());
        self
    }
    /// The member `flags`.
    #[must_use]
    pub fn flags(mut self, flags: impl Into<Vec<bool>>) -> Self {
        self.flags = Some(flags.into());
        self
    }
    /// The member `any`.
    #[must_use]
    pub fn any(mut self, any: impl Into<rt::Json>) -> Self {
        self.any = Some(any.into());
        self
    }
    /// The member `anys`.
    #[must_use]
    pub fn anys(mut self, anys: impl Into<Vec<rt::Json>>) -> Self {
        self.anys = Some(anys.into());
        self
    }
    /// The member `counts`.
    #[must_use]
    pub fn counts(mut self, counts: impl Into<rt::Map<rt::Integer>>) -> Self {
        self.counts = Some(counts.into());
        self
    }
    /// The member `texts`.
    #[must_use]
    pub fn texts(mut self, texts: impl Into<rt::Map<Option<String>>>) -> Self {
        self.texts = Some(texts.into());
        self
    }
    /// The member `nodes`.
    #[must_use]
    pub fn nodes(mut self, nodes: impl Into<rt::Map<Node>>) -> Self {
        self.nodes = Some(nodes.into());
        self
    }
    /// The member `node`.
    #[must_use]
    pub fn node(mut self, node: Node) -> Self {
        self.node = Some(node);
        self
    }
    /// The member `this`.
    #[must_use]
    pub fn this(mut self, this: impl Into<String>) -> Self {
        self.this = Some(this.into());
        self
    }
    /// The member `context`.
    #[must_use]
    pub fn context(mut self, context: impl Into<rt::Integer>) -> Self {
        self.context = Some(context.into());
        self
    }
    /// The member `rt`.
    #[must_use]
    pub fn rt(mut self, rt: bool) -> Self {
        self.rt = Some(rt);
        self
    }
    /// The member `value`.
    #[must_use]
    pub fn value(mut self, value: impl Into<String>) -> Self {
        self.value = Some(value.into());
        self
    }
    /// The member `it`.
    #[must_use]
    pub fn it(mut self, it: impl Into<rt::Integer>) -> Self {
        self.it = Some(it.into());
        self
    }
    /// The member `item_1`.
    #[must_use]
    pub fn item_1(mut self, item_1: impl Into<Vec<Line>>) -> Self {
        self.item_1 = Some(item_1.into());
        self
    }
    /// The member `type`.
    #[must_use]
    pub fn r#type(mut self, r#type: impl Into<String>) -> Self {
        self.r#type = Some(r#type.into());
        self
    }
    /// The member `Self`.
    #[must_use]
    pub fn self_(mut self, self_: impl Into<rt::Integer>) -> Self {
        self.self_ = Some(self_.into());
        self
    }
    /// The member `out`.
    #[must_use]
    pub fn out(mut self, out: impl Into<String>) -> Self {
        self.out = Some(out.into());
        self
    }
    /// The member `ein Mass`.
    #[must_use]
    pub fn ein_mass(mut self, ein_mass: impl Into<rt::Decimal>) -> Self {
        self.ein_mass = Some(ein_mass.into());
        self
    }
    /// The member `pairs`.
    #[must_use]
    pub fn pairs(mut self, pairs: Pairs) -> Self {
        self.pairs = Some(pairs);
        self
    }
    /// A group of members.
    #[must_use]
    pub fn address(mut self, address: Address) -> Self {
        self.address = Some(address);
        self
    }
    /// Sets a member that the page does not list.
    #[must_use]
    pub fn member(mut self, name: &str, value: impl Into<rt::Json>) -> Self {
        self.extra.insert(name, value);
        self
    }
}

/// What an `Everything` needs.
#[derive(Clone, Debug, PartialEq)]
pub struct EverythingRequired {
    /// The member `text`.
    ///
    /// `text`; required.
    pub text: String,
    /// The member `must`.
    ///
    /// `must`; required; may be null.
    pub must: Option<String>,
    /// The member `flag`.
    ///
    /// `flag`; required.
    pub flag: bool,
    /// The member `small`.
    ///
    /// `small`; required.
    pub small: i32,
    /// The member `whole`.
    ///
    /// `whole`; required.
    pub whole: rt::Integer,
    /// The member `number`.
    ///
    /// `number`; required.
    pub number: rt::Decimal,
    /// The member `id`.
    ///
    /// `id`; required.
    pub id: Id,
    /// The member `until`.
    ///
    /// `until`; required.
    pub until: rt::Date,
    /// The member `to`.
    ///
    /// `to`; required.
    pub to: rt::Timestamp,
    /// The member `colour`.
    ///
    /// `colour`; required.
    pub colour: Colour,
    /// The member `must-lines`.
    ///
    /// `must-lines`; required.
    pub must_lines: Vec<Option<Line>>,
    /// A group of members.
    ///
    /// Required; flat on the wire: `mail`, `at`, `always`, `phone`, `area-code`.
    pub contact: Contact,
}

impl rt::ReadJson for Everything {
    fn read(r: &mut rt::Reader<'_>) -> Result<Self, rt::DecodeError> {
        let mut fields = r.fields()?;
        let f = &mut fields;
        Ok(Self {
            text: f.take_required(&["text"])?,
            note: f.take(&["note"])?,
            nullable: f.take_patch(&["nullable"])?,
            must: f.take_required(&["must"])?,
            flag: f.take_required(&["flag"])?,
            maybe: f.take(&["maybe"])?,
            small: f.take_required(&["small"])?,
            large: f.take(&["large"])?,
            whole: f.take_required(&["whole"])?,
            price: f.take(&["price"])?,
            number: f.take_required(&["number"])?,
            id: f.take_required(&["id"])?,
            other: f.take(&["other"])?,
            name: f.take(&["name"])?,
            maybe_name: f.take_or_null(&["maybeName"])?,
            counted: f.take(&["counted"])?,
            link: f.take(&["link"])?,
            day: f.take(&["day"])?,
            until: f.take_required(&["until"])?,
            from: f.take(&["from"])?,
            to: f.take_required(&["to"])?,
            colour: f.take_required(&["colour"])?,
            answer: f.take(&["answer"])?,
            level: f.take(&["level"])?,
            either: f.take(&["either"])?,
            words: f.take(&["words"])?,
            attribute: f.take(&["attribute"])?,
            shape: f.take(&["shape"])?,
            lines: f.take(&["lines"])?,
            must_lines: f.take_required(&["must-lines"])?,
            tags: f.take(&["tags"])?,
            names: f.take(&["names"])?,
            grid: f.take(&["grid"])?,
            tree: f.take(&["tree"])?,
            colours: f.take(&["colours"])?,
            levels: f.take(&["levels"])?,
            ids: f.take(&["ids"])?,
            days: f.take(&["days"])?,
            times: f.take(&["times"])?,
            eithers: f.take(&["eithers"])?,
            shapes: f.take(&["shapes"])?,
            smalls: f.take(&["smalls"])?,
            prices: f.take(&["prices"])?,
            flags: f.take(&["flags"])?,
            any: f.take_or_null(&["any"])?,
            anys: f.take(&["anys"])?,
            counts: f.take(&["counts"])?,
            texts: f.take(&["texts"])?,
            nodes: f.take(&["nodes"])?,
            node: f.take(&["node"])?,
            this: f.take(&["this"])?,
            context: f.take(&["context"])?,
            rt: f.take(&["rt"])?,
            value: f.take(&["value"])?,
            it: f.take(&["it"])?,
            item_1: f.take(&["item_1"])?,
            r#type: f.take(&["type"])?,
            self_: f.take(&["Self"])?,
            out: f.take(&["out", "Out", "o-u-t"])?,
            ein_mass: f.take(&["ein Mass"])?,
            pairs: f.take(&["pairs"])?,
            address: if f.has_any(&["city", "street", "house", "in"]) {
                Some(rt::ReadMembers::read_members(f)?)
            } else {
                None
            },
            contact: rt::ReadMembers::read_members(f)?,
            extra: fields.rest(),
        })
    }
}

impl rt::WriteJson for Everything {
    fn write(&self, w: &mut rt::Writer) {
        let mut o = w.object();
        o.required("text", &self.text);
        o.member("note", &self.note);
        o.member("nullable", &self.nullable);
        o.required("must", &self.must);
        o.required("flag", &self.flag);
        o.member("maybe", &self.maybe);
        o.required("small", &self.small);
        o.member("large", &self.large);
        o.required("whole", &self.whole);
        o.member("price", &self.price);
        o.required("number", &self.number);
        o.required("id", &self.id);
        o.member("other", &self.other);
        o.member("name", &self.name);
        o.member("maybeName", &self.maybe_name);
        o.member("counted", &self.counted);
        o.member("link", &self.link);
        o.member("day", &self.day);
        o.required("until", &self.until);
        o.member("from", &self.from);
        o.required("to", &self.to);
        o.required("colour", &self.colour);
        o.member("answer", &self.answer);
        o.member("level", &self.level);
        o.member("either", &self.either);
        o.member("words", &self.words);
        o.member("attribute", &self.attribute);
        o.member("shape", &self.shape);
        o.member("lines", &self.lines);
        o.required("must-lines", &self.must_lines);
        o.member("tags", &self.tags);
        o.member("names", &self.names);
        o.member("grid", &self.grid);
        o.member("tree", &self.tree);
        o.member("colours", &self.colours);
        o.member("levels", &self.levels);
        o.member("ids", &self.ids);
        o.member("days", &self.days);
        o.member("times", &self.times);
        o.member("eithers", &self.eithers);
        o.member("shapes", &self.shapes);
        o.member("smalls", &self.smalls);
        o.member("prices", &self.prices);
        o.member("flags", &self.flags);
        o.member("any", &self.any);
        o.member("anys", &self.anys);
        o.member("counts", &self.counts);
        o.member("texts", &self.texts);
        o.member("nodes", &self.nodes);
        o.member("node", &self.node);
        o.member("this", &self.this);
        o.member("context", &self.context);
        o.member("rt", &self.rt);
        o.member("value", &self.value);
        o.member("it", &self.it);
        o.member("item_1", &self.item_1);
        o.member("type", &self.r#type);
        o.member("Self", &self.self_);
        o.member("out", &self.out);
        o.member("ein Mass", &self.ein_mass);
        o.member("pairs", &self.pairs);
        if let Some(group) = &self.address {
            rt::WriteMembers::write_members(group, &mut o);
        }
        rt::WriteMembers::write_members(&self.contact, &mut o);
        o.extra(&self.extra);
        o.end();
    }
}

/// The object `ColourRule`.
///
/// Rules:
///
/// - `whole`: `[this].all(x, x == this && x.colour != 'red')`. Always checked.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ColourRule {
    /// The member `colour`.
    ///
    /// `colour`; required.
    pub colour: Colour,
    /// What came beside the documented members, and nulls where a value is documented; sent along.
    pub extra: rt::Extra,
}

impl ColourRule {
    /// One with what is required.
    pub fn new(colour: Colour) -> Self {
        Self {
            colour,
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

impl rt::ReadJson for ColourRule {
    fn read(r: &mut rt::Reader<'_>) -> Result<Self, rt::DecodeError> {
        let mut object = r.object()?;
        let mut colour = None;
        while object.next(r, &["colour"])?.is_some() {
            object.member(r, &mut colour)?;
        }
        Ok(Self {
            colour: object.required(colour, "colour")?,
            extra: object.into_extra(),
        })
    }
}

impl rt::WriteJson for ColourRule {
    fn write(&self, w: &mut rt::Writer) {
        let mut o = w.object();
        o.required("colour", &self.colour);
        o.extra(&self.extra);
        o.end();
    }
}

/// The value `Lines`.
///
/// Rules:
///
/// - `seats`: `this.map(l, l.count).sum() <= context.seats && size(this) < 100 && this[0].count > 0`. Checked where
///   `seats` is set, on the call or in a `Context`.
/// - `first`: `this.exists_one(l, l.done) || [] == this`. Always checked.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Lines(
    /// The value on the wire.
    pub Vec<Line>,
);

impl From<Vec<Line>> for Lines {
    fn from(inner: Vec<Line>) -> Self {
        Self(inner)
    }
}

impl<const LENGTH: usize> From<[Line; LENGTH]> for Lines {
    fn from(items: [Line; LENGTH]) -> Self {
        Self(items.into())
    }
}

impl FromIterator<Line> for Lines {
    fn from_iter<I: IntoIterator<Item = Line>>(items: I) -> Self {
        Self(items.into_iter().collect())
    }
}

impl IntoIterator for Lines {
    type Item = Line;
    type IntoIter = <Vec<Line> as IntoIterator>::IntoIter;
    fn into_iter(self) -> Self::IntoIter {
        self.0.into_iter()
    }
}

impl rt::ReadJson for Lines {
    fn read(r: &mut rt::Reader<'_>) -> Result<Self, rt::DecodeError> {
        rt::ReadJson::read(r).map(Self)
    }
}

impl rt::WriteJson for Lines {
    fn write(&self, w: &mut rt::Writer) {
        rt::WriteJson::write(&self.0, w);
    }
}

rt::newtype! {
    /// The value `Code`.
    ///
    /// Rules:
    ///
    /// - `form`: `this.startsWith('A') && size(this) == 3`. Always checked.
    pub struct Code(String);
}

rt::newtype! {
    /// The value `Amount`.
    ///
    /// Rules:
    ///
    /// - `above`: `this > 0.5`. Always checked.
    pub struct Amount(rt::Decimal);
}

rt::newtype! {
    #[copy]
    /// The value `Mark`.
    ///
    /// Rules:
    ///
    /// - `so`: `this`. Always checked.
    pub struct Mark(bool);
}

rt::string_enum! {
    /// The set of values `Kind`.
    ///
    /// Rules:
    ///
    /// - `first`: `this == 'a'`. Always checked.
    pub enum Kind {
        /// `"a"` on the wire.
        A = "a",
        /// `"b"` on the wire.
        B = "b",
    }
}

rt::integer_enum! {
    /// The set of values `Step`.
    ///
    /// Rules:
    ///
    /// - `first`: `this == 1`. Always checked.
    pub enum Step {
        /// `1` on the wire.
        One = 1,
        /// `2` on the wire.
        Two = 2,
    }
}

/// The union `Figure`.
///
/// The member `type` tells which.
///
/// Rules:
///
/// - `round`: `this.type == 'round'`. Always checked.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Figure {
    /// `type` is `round`.
    Round(Round),
    /// `type` is `square`.
    Square(Square),
    /// A tag that the page does not list.
    Undocumented {
        /// The tag, if there is one.
        tag: Option<String>,
        /// The whole value.
        json: rt::Json,
    },
}

impl From<Round> for Figure {
    fn from(value: Round) -> Self {
        Self::Round(value)
    }
}

impl From<Square> for Figure {
    fn from(value: Square) -> Self {
        Self::Square(value)
    }
}

impl rt::ReadJson for Figure {
    fn read(r: &mut rt::Reader<'_>) -> Result<Self, rt::DecodeError> {
        let tag = if r.peek()? == rt::Kind::Object { r.tag(&["type"])? } else { None };
        match tag.as_deref() {
            Some("round") => {
                let mut value: Round = r.variant("type")?;
                value.extra.remove("type");
                Ok(Self::Round(value))
            }
            Some("square") => {
                let mut value: Square = r.variant("type")?;
                value.extra.remove("type");
                Ok(Self::Square(value))
            }
            _ => {
                let json = r.other_tag("type", &["round", "square"], tag.as_deref())?;
                Ok(Self::Undocumented { tag, json })
            }
        }
    }
}

impl rt::WriteJson for Figure {
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
                rt::WriteMembers::write_members(value, &mut o);
                o.extra(&value.extra);
                o.end();
            }
            Self::Undocumented { json, .. } => w.raw(json),
        }
    }
}

/// The union `Pick`.
///
/// The member `key` tells what `value` holds.
///
/// Rules:
///
/// - `word`: `this.key == 'word' && this.value != null`. Always checked.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Pick {
    /// `key` is `word`.
    Word(String),
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
                _ => {
                    f.undocumented("key", &key, &["word"]);
                    Self::Other {
                        key,
                        value: f.take_raw(&["value"])?.unwrap_or_else(rt::Json::null),
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
            Self::Other { key, value } => {
                o.required("key", key);
                o.required("value", value);
            }
        }
    }
}

/// The value `Pool`.
///
/// Rules:
///
/// - `all`: `this.all(k, this[k] > 0) && this.a < 5`. Always checked.
#[derive(Clone, Debug, Default, Eq, Hash, PartialEq)]
pub struct Pool(
    /// The value on the wire.
    pub rt::Map<rt::Integer>,
);

impl From<rt::Map<rt::Integer>> for Pool {
    fn from(inner: rt::Map<rt::Integer>) -> Self {
        Self(inner)
    }
}

impl rt::ReadJson for Pool {
    fn read(r: &mut rt::Reader<'_>) -> Result<Self, rt::DecodeError> {
        rt::ReadJson::read(r).map(Self)
    }
}

impl rt::WriteJson for Pool {
    fn write(&self, w: &mut rt::Writer) {
        rt::WriteJson::write(&self.0, w);
    }
}

/// The union `Loose`.
///
/// Rules:
///
/// - `five`: `this == 5`. Always checked.
#[derive(Clone, Debug, Eq, Hash, PartialEq)]
#[non_exhaustive]
pub enum Loose {
    /// Read from a string.
    Uuid(rt::Uuid),
    /// Read from a number.
    Integer(rt::Integer),
    /// A value that is none of the documented ones.
    Undocumented(rt::Json),
}

impl From<rt::Uuid> for Loose {
    fn from(value: rt::Uuid) -> Self {
        Self::Uuid(value)
    }
}

impl From<rt::Integer> for Loose {
    fn from(value: rt::Integer) -> Self {
        Self::Integer(value)
    }
}

impl From<i64> for Loose {
    fn from(value: i64) -> Self {
        Self::Integer(value.into())
    }
}

impl rt::ReadJson for Loose {
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

impl rt::WriteJson for Loose {
    fn write(&self, w: &mut rt::Writer) {
        match self {
            Self::Uuid(value) => rt::WriteJson::write(value, w),
            Self::Integer(value) => rt::WriteJson::write(value, w),
            Self::Undocumented(json) => w.raw(json),
        }
    }
}

impl rt::Parameter for Loose {
    fn append(&self, out: &mut String) {
        match self {
            Self::Uuid(value) => rt::Parameter::append(value, out),
            Self::Integer(value) => rt::Parameter::append(value, out),
            Self::Undocumented(json) => out.push_str(json.as_str()),
        }
    }
}

/// The object `All`.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct All {
    /// The member `code`.
    ///
    /// `code`; not said whether required.
    pub code: Option<Code>,
    /// The member `amount`.
    ///
    /// `amount`; not said whether required.
    pub amount: Option<Amount>,
    /// The member `mark`.
    ///
    /// `mark`; not said whether required.
    pub mark: Option<Mark>,
    /// The member `kind`.
    ///
    /// `kind`; not said whether required.
    pub kind: Option<Kind>,
    /// The member `step`.
    ///
    /// `step`; not said whether required.
    pub step: Option<Step>,
    /// The member `figure`.
    ///
    /// `figure`; not said whether required.
    pub figure: Option<Figure>,
    /// The member `pick`.
    ///
    /// `pick`; not said whether required.
    pub pick: Option<Pick>,
    /// The member `pool`.
    ///
    /// `pool`; not said whether required.
    pub pool: Option<Pool>,
    /// The member `loose`.
    ///
    /// `loose`; not said whether required.
    pub loose: Option<Loose>,
    /// The member `lines`.
    ///
    /// `lines`; not said whether required.
    pub lines: Option<Lines>,
    /// The member `colour`.
    ///
    /// `colour`; not said whether required.
    pub colour: Option<ColourRule>,
    /// The member `only`.
    ///
    /// `only`; not said whether required.
    pub only: Option<Only>,
    /// The member `everything`.
    ///
    /// `everything`; not said whether required.
    pub everything: Option<Everything>,
    /// What came beside the documented members, and nulls where a value is documented; sent along.
    pub extra: rt::Extra,
}

impl All {
    /// An empty one.
    pub fn new() -> Self {
        <Self as ::core::default::Default>::default()
    }
    /// The member `code`.
    #[must_use]
    pub fn code(mut self, code: Code) -> Self {
        self.code = Some(code);
        self
    }
    /// The member `amount`.
    #[must_use]
    pub fn amount(mut self, amount: Amount) -> Self {
        self.amount = Some(amount);
        self
    }
    /// The member `mark`.
    #[must_use]
    pub fn mark(mut self, mark: Mark) -> Self {
        self.mark = Some(mark);
        self
    }
    /// The member `kind`.
    #[must_use]
    pub fn kind(mut self, kind: Kind) -> Self {
        self.kind = Some(kind);
        self
    }
    /// The member `step`.
    #[must_use]
    pub fn step(mut self, step: Step) -> Self {
        self.step = Some(step);
        self
    }
    /// The member `figure`.
    #[must_use]
    pub fn figure(mut self, figure: Figure) -> Self {
        self.figure = Some(figure);
        self
    }
    /// The member `pick`.
    #[must_use]
    pub fn pick(mut self, pick: Pick) -> Self {
        self.pick = Some(pick);
        self
    }
    /// The member `pool`.
    #[must_use]
    pub fn pool(mut self, pool: impl Into<Pool>) -> Self {
        self.pool = Some(pool.into());
        self
    }
    /// The member `loose`.
    #[must_use]
    pub fn loose(mut self, loose: impl Into<Loose>) -> Self {
        self.loose = Some(loose.into());
        self
    }
    /// The member `lines`.
    #[must_use]
    pub fn lines(mut self, lines: impl Into<Lines>) -> Self {
        self.lines = Some(lines.into());
        self
    }
    /// The member `colour`.
    #[must_use]
    pub fn colour(mut self, colour: ColourRule) -> Self {
        self.colour = Some(colour);
        self
    }
    /// The member `only`.
    #[must_use]
    pub fn only(mut self, only: Only) -> Self {
        self.only = Some(only);
        self
    }
    /// The member `everything`.
    #[must_use]
    pub fn everything(mut self, everything: Everything) -> Self {
        self.everything = Some(everything);
        self
    }
    /// Sets a member that the page does not list.
    #[must_use]
    pub fn member(mut self, name: &str, value: impl Into<rt::Json>) -> Self {
        self.extra.insert(name, value);
        self
    }
}

impl rt::ReadJson for All {
    fn read(r: &mut rt::Reader<'_>) -> Result<Self, rt::DecodeError> {
        let mut object = r.object()?;
        let mut value = Self {
            code: None,
            amount: None,
            mark: None,
            kind: None,
            step: None,
            figure: None,
            pick: None,
            pool: None,
            loose: None,
            lines: None,
            colour: None,
            only: None,
            everything: None,
            extra: rt::Extra::new(),
        };
        while let Some(index) = object
            .next(
                r,
                &[
                    "code",
                    "amount",
                    "mark",
                    "kind",
                    "step",
                    "figure",
                    "pick",
                    "pool",
                    "loose",
                    "lines",
                    "colour",
                    "only",
                    "everything",
                ],
            )?
        {
            match index {
                0 => object.member(r, &mut value.code)?,
                1 => object.member(r, &mut value.amount)?,
                2 => object.member(r, &mut value.mark)?,
                3 => object.member(r, &mut value.kind)?,
                4 => object.member(r, &mut value.step)?,
                5 => object.member(r, &mut value.figure)?,
                6 => object.member(r, &mut value.pick)?,
                7 => object.member(r, &mut value.pool)?,
                8 => object.member(r, &mut value.loose)?,
                9 => object.member(r, &mut value.lines)?,
                10 => object.member(r, &mut value.colour)?,
                11 => object.member(r, &mut value.only)?,
                _ => object.member(r, &mut value.everything)?,
            }
        }
        value.extra = object.into_extra();
        Ok(value)
    }
}

impl rt::WriteJson for All {
    fn write(&self, w: &mut rt::Writer) {
        let mut o = w.object();
        o.member("code", &self.code);
        o.member("amount", &self.amount);
        o.member("mark", &self.mark);
        o.member("kind", &self.kind);
        o.member("step", &self.step);
        o.member("figure", &self.figure);
        o.member("pick", &self.pick);
        o.member("pool", &self.pool);
        o.member("loose", &self.loose);
        o.member("lines", &self.lines);
        o.member("colour", &self.colour);
        o.member("only", &self.only);
        o.member("everything", &self.everything);
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

/// What only the caller can know, for the rules that need it.
///
/// A rule is checked where all is given that it needs; what is left out is not looked at.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Context {
    /// The variable `seats` of rules.
    pub seats: Option<rt::Integer>,
    /// The variable `owner` of rules.
    pub owner: Option<super::types::Id>,
    /// The variable `type` of rules.
    pub r#type: Option<String>,
    /// The variable `moment` of rules.
    pub moment: Option<rt::Timestamp>,
    /// The variable `allowed` of rules.
    pub allowed: Option<Vec<String>>,
    /// The variable `self` of rules.
    pub self_: Option<super::types::Line>,
    /// The variable `most` of rules.
    pub most: Option<rt::Integer>,
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
    /// The variable `owner` of rules.
    #[must_use]
    pub fn owner(mut self, owner: super::types::Id) -> Self {
        self.owner = Some(owner);
        self
    }
    /// The variable `type` of rules.
    #[must_use]
    pub fn r#type(mut self, r#type: impl Into<String>) -> Self {
        self.r#type = Some(r#type.into());
        self
    }
    /// The variable `moment` of rules.
    #[must_use]
    pub fn moment(mut self, moment: impl Into<rt::Timestamp>) -> Self {
        self.moment = Some(moment.into());
        self
    }
    /// The variable `allowed` of rules.
    #[must_use]
    pub fn allowed(mut self, allowed: impl Into<Vec<String>>) -> Self {
        self.allowed = Some(allowed.into());
        self
    }
    /// The variable `self` of rules.
    #[must_use]
    pub fn self_(mut self, self_: super::types::Line) -> Self {
        self.self_ = Some(self_);
        self
    }
    /// The variable `most` of rules.
    #[must_use]
    pub fn most(mut self, most: impl Into<rt::Integer>) -> Self {
        self.most = Some(most.into());
        self
    }
}

impl rt::Validate for super::types::Id {
    type Context = super::Context;
}

impl rt::Validate for super::types::Name {
    type Context = super::Context;
    fn check(&self, _: &Self::Context, at: &rt::Path<'_>, out: &mut rt::Violations) {
        if !rt::constraint::max_length(&self.0, 100) {
            out.broken_by(
                at,
                &rt::Rule {
                    id: "Name.maxLength",
                    keyword: "maxLength",
                    sentence: "at most 100 characters",
                    source: "Made up / all",
                },
                &rt::constraint::found::Length(&self.0),
            );
        }
    }
}

impl rt::Validate for super::types::MaybeName {
    type Context = super::Context;
    fn check(
        &self,
        context: &Self::Context,
        at: &rt::Path<'_>,
        out: &mut rt::Violations,
    ) {
        if let Some(value) = &self.0 {
            rt::Validate::check(value, context, at, out);
        }
    }
}

impl rt::Validate for super::types::Count {
    type Context = super::Context;
}

impl rt::Validate for super::types::Names {
    type Context = super::Context;
    fn check(
        &self,
        context: &Self::Context,
        at: &rt::Path<'_>,
        out: &mut rt::Violations,
    ) {
        for (index, item) in self.0.iter().enumerate() {
            rt::Validate::check(item, context, &at.index(index), out);
        }
    }
}

impl rt::Validate for super::types::Grid {
    type Context = super::Context;
}

impl rt::Validate for super::types::Tree {
    type Context = super::Context;
}

impl rt::Validate for super::types::Colour {
    type Context = super::Context;
}

impl rt::Validate for super::types::Answer {
    type Context = super::Context;
}

impl rt::Validate for super::types::Level {
    type Context = super::Context;
}

impl rt::Validate for super::types::Either {
    type Context = super::Context;
}

impl rt::Validate for super::types::Words {
    type Context = super::Context;
}

impl rt::Validate for super::types::Attribute {
    type Context = super::Context;
    fn check(
        &self,
        context: &Self::Context,
        at: &rt::Path<'_>,
        out: &mut rt::Violations,
    ) {
        if let Self::Names(value) = self {
            rt::Validate::check(value, context, &at.name("value"), out);
        }
    }
}

impl rt::Validate for super::types::Round {
    type Context = super::Context;
}

impl rt::Validate for super::types::Square {
    type Context = super::Context;
}

impl rt::Validate for super::types::Shape {
    type Context = super::Context;
}

impl rt::Validate for super::types::Address {
    type Context = super::Context;
}

impl rt::Validate for super::types::Phone {
    type Context = super::Context;
}

impl rt::Validate for super::types::Contact {
    type Context = super::Context;
    fn check(&self, _: &Self::Context, at: &rt::Path<'_>, out: &mut rt::Violations) {
        if let Some(value) = &self.mail {
            if !rt::constraint::format::email(value) {
                out.broken(
                    &at.name("mail"),
                    &rt::Rule {
                        id: "Contact.mail.format",
                        keyword: "format",
                        sentence: "an e-mail address",
                        source: "Made up / all",
                    },
                );
            }
        }
        if let Some(value) = &self.at {
            if value != "HOME" {
                out.broken(
                    &at.name("at"),
                    &rt::Rule {
                        id: "Contact.at.const",
                        keyword: "const",
                        sentence: "always `\"HOME\"`",
                        source: "Made up / all",
                    },
                );
            }
        }
    }
}

impl rt::Validate for super::types::Node {
    type Context = super::Context;
}

impl rt::Validate for super::types::Line {
    type Context = super::Context;
}

impl rt::Validate for super::types::Pairs {
    type Context = super::Context;
    fn check(&self, _: &Self::Context, at: &rt::Path<'_>, out: &mut rt::Violations) {
        let this = self;
        {
            let applies = rt::rule::or(
                rt::rule::has(Some(this), |it| it.second.is_some()),
                || rt::rule::has(Some(this), |it| it.extra.get("second").is_some()),
            );
            if rt::rule::is_true(applies) {
                let there = rt::rule::is_there(this.first.as_ref());
                if rt::rule::is_false(there) {
                    out.broken(
                        &at.name("first"),
                        &rt::Rule {
                            id: "Pairs.second-needs-first",
                            keyword: "require",
                            sentence: "where `has(this.second)`, there must be `first`",
                            source: "Made up / all",
                        },
                    );
                }
            }
        }
        {
            let holds = rt::rule::or(
                rt::rule::not(
                    rt::rule::equal(
                        rt::rule::member(this.first.as_ref(), |it| Some(it.as_str())),
                        Some("x"),
                    ),
                ),
                || rt::rule::is_null(this.second.as_ref()),
            );
            if rt::rule::is_false(holds) {
                out.broken(
                    at,
                    &rt::Rule {
                        id: "Pairs.pair",
                        keyword: "check",
                        sentence: "`this.first != 'x' || this.second == null`",
                        source: "Made up / all",
                    },
                );
            }
        }
    }
}

impl rt::Validate for super::types::Only {
    type Context = super::Context;
    fn check(&self, _: &Self::Context, at: &rt::Path<'_>, out: &mut rt::Violations) {
        if !rt::constraint::constant_member(&self.extra, &["kind"], "\"only\"") {
            out.broken(
                &at.name("kind"),
                &rt::Rule {
                    id: "Only.kind.const",
                    keyword: "const",
                    sentence: "always `\"only\"`",
                    source: "Made up / all",
                },
            );
        }
        if !rt::constraint::constant_member(&self.extra, &["size"], "1.5") {
            out.broken(
                &at.name("size"),
                &rt::Rule {
                    id: "Only.size.const",
                    keyword: "const",
                    sentence: "always `1.5`",
                    source: "Made up / all",
                },
            );
        }
        if !rt::constraint::constant_member(&self.extra, &["list"], "[1]") {
            out.broken(
                &at.name("list"),
                &rt::Rule {
                    id: "Only.list.const",
                    keyword: "const",
                    sentence: "always `[1]`",
                    source: "Made up / all",
                },
            );
        }
        if !rt::constraint::constant_member(&self.extra, &["flag"], "true") {
            out.broken(
                &at.name("flag"),
                &rt::Rule {
                    id: "Only.flag.const",
                    keyword: "const",
                    sentence: "always `true`",
                    source: "Made up / all",
                },
            );
        }
        let this = self;
        {
            let holds = rt::rule::or(
                rt::rule::equal(
                    rt::rule::member(Some(this), |_| Some("only")),
                    Some(this.text.as_str()),
                ),
                || rt::rule::and(
                    rt::rule::equal(
                        rt::rule::member(
                            Some(this),
                            |_| Some(rt::rule::Number::scaled(15, -1)),
                        ),
                        Some(rt::rule::Number::scaled(15, -1)),
                    ),
                    || rt::rule::equal(
                        rt::rule::member(Some(this), |_| Some(true)),
                        rt::rule::equal(Some(this.text.as_str()), Some("a")),
                    ),
                ),
            );
            if rt::rule::is_false(holds) {
                out.broken(
                    at,
                    &rt::Rule {
                        id: "Only.constants",
                        keyword: "check",
                        sentence: "`this.kind == this.text || this.size == 1.5 && this.flag == (this.text == 'a')`",
                        source: "Made up / all",
                    },
                );
            }
        }
        {
            let holds = rt::rule::or(
                rt::rule::and(
                    rt::rule::is_there(Some(this)),
                    || rt::rule::is_null(
                        rt::rule::member(
                            Some(this),
                            |_| Some(rt::rule::Json::new("[1]")),
                        ),
                    ),
                ),
                || rt::rule::not(rt::rule::equal(Some(this.text.as_str()), Some(""))),
            );
            if rt::rule::is_false(holds) {
                out.broken(
                    at,
                    &rt::Rule {
                        id: "Only.has-constant",
                        keyword: "check",
                        sentence: "`has(this.kind) && this.list == null || this.text != ''`",
                        source: "Made up / all",
                    },
                );
            }
        }
    }
}

impl rt::Validate for super::types::Everything {
    type Context = super::Context;
    fn check(
        &self,
        context: &Self::Context,
        at: &rt::Path<'_>,
        out: &mut rt::Violations,
    ) {
        if !rt::constraint::constant_member(&self.extra, &["always"], "\"so\"") {
            out.broken(
                &at.name("always"),
                &rt::Rule {
                    id: "Contact.always.const",
                    keyword: "const",
                    sentence: "always `\"so\"`",
                    source: "Made up / all",
                },
            );
        }
        if let Some(value) = &self.name {
            rt::Validate::check(value, context, &at.name("name"), out);
        }
        if let Some(value) = &self.maybe_name {
            rt::Validate::check(value, context, &at.name("maybeName"), out);
        }
        if let Some(value) = &self.link {
            if !rt::constraint::format::uri(value) {
                out.broken(
                    &at.name("link"),
                    &rt::Rule {
                        id: "Everything.link.format",
                        keyword: "format",
                        sentence: "a URI with its scheme",
                        source: "Made up / all",
                    },
                );
            }
        }
        if let Some(value) = &self.day {
            if !rt::constraint::format::date(value.as_str()) {
                out.broken(
                    &at.name("day"),
                    &rt::Rule {
                        id: "Everything.day.format",
                        keyword: "format",
                        sentence: "a date, `2026-01-31`",
                        source: "Made up / all",
                    },
                );
            }
        }
        if !rt::constraint::format::date(self.until.as_str()) {
            out.broken(
                &at.name("until"),
                &rt::Rule {
                    id: "Everything.until.format",
                    keyword: "format",
                    sentence: "a date, `2026-01-31`",
                    source: "Made up / all",
                },
            );
        }
        if let Some(value) = &self.from {
            if !rt::constraint::format::date_time(value.as_str()) {
                out.broken(
                    &at.name("from"),
                    &rt::Rule {
                        id: "Everything.from.format",
                        keyword: "format",
                        sentence: "a date with time and offset (RFC 3339)",
                        source: "Made up / all",
                    },
                );
            }
        }
        if !rt::constraint::format::date_time(self.to.as_str()) {
            out.broken(
                &at.name("to"),
                &rt::Rule {
                    id: "Everything.to.format",
                    keyword: "format",
                    sentence: "a date with time and offset (RFC 3339)",
                    source: "Made up / all",
                },
            );
        }
        if let Some(value) = &self.attribute {
            rt::Validate::check(value, context, &at.name("attribute"), out);
        }
        if let Some(value) = &self.names {
            rt::Validate::check(value, context, &at.name("names"), out);
        }
        if let Some(value) = &self.days {
            for (index, item) in value.iter().enumerate() {
                if !rt::constraint::format::date(item.as_str()) {
                    out.broken(
                        &at.name("days").index(index),
                        &rt::Rule {
                            id: "Everything.days[].format",
                            keyword: "format",
                            sentence: "a date, `2026-01-31`",
                            source: "Made up / all",
                        },
                    );
                }
            }
        }
        if let Some(value) = &self.times {
            for (index, item) in value.iter().enumerate() {
                if !rt::constraint::format::date_time(item.as_str()) {
                    out.broken(
                        &at.name("times").index(index),
                        &rt::Rule {
                            id: "Everything.times[].format",
                            keyword: "format",
                            sentence: "a date with time and offset (RFC 3339)",
                            source: "Made up / all",
                        },
                    );
                }
            }
        }
        if let Some(value) = &self.pairs {
            rt::Validate::check(value, context, &at.name("pairs"), out);
        }
        rt::Validate::check(&self.contact, context, at, out);
        let this = self;
        {
            let holds = rt::rule::or(
                rt::rule::or(
                    rt::rule::or(
                        rt::rule::equal(Some(this.text.as_str()), Some("a")),
                        || rt::rule::equal(
                            rt::rule::member(this.note.as_ref(), |it| Some(it.as_str())),
                            Some("b"),
                        ),
                    ),
                    || rt::rule::equal(
                        rt::rule::member(
                            this.nullable.as_option(),
                            |it| Some(it.as_str()),
                        ),
                        Some("c"),
                    ),
                ),
                || rt::rule::equal(
                    rt::rule::member(this.must.as_ref(), |it| Some(it.as_str())),
                    Some("d"),
                ),
            );
            if rt::rule::is_false(holds) {
                out.broken(
                    at,
                    &rt::Rule {
                        id: "Everything.text-equals",
                        keyword: "check",
                        sentence: "`this.text == 'a' || this.note == 'b' || this.nullable == 'c' || this.must == 'd'`",
                        source: "Made up / all",
                    },
                );
            }
        }
        {
            let holds = rt::rule::or(
                rt::rule::or(
                    rt::rule::is_there(this.note.as_ref()),
                    || rt::rule::is_null(this.nullable.as_option()),
                ),
                || rt::rule::is_there(this.must.as_ref()),
            );
            if rt::rule::is_false(holds) {
                out.broken(
                    at,
                    &rt::Rule {
                        id: "Everything.text-null",
                        keyword: "check",
                        sentence: "`this.note != null || null == this.nullable || this.must != null`",
                        source: "Made up / all",
                    },
                );
            }
        }
        {
            let holds = rt::rule::and(
                rt::rule::and(
                    rt::rule::and(
                        rt::rule::less(
                            Some(this.text.as_str()),
                            rt::rule::member(this.note.as_ref(), |it| Some(it.as_str())),
                        ),
                        || rt::rule::greater_or_equal(
                            Some(this.text.as_str()),
                            Some("ä"),
                        ),
                    ),
                    || rt::rule::less_or_equal(
                        Some("a"),
                        rt::rule::member(
                            this.nullable.as_option(),
                            |it| Some(it.as_str()),
                        ),
                    ),
                ),
                || rt::rule::greater(
                    rt::rule::member(this.name.as_ref(), |it| Some(it.0.as_str())),
                    rt::rule::member(
                        rt::rule::member(this.maybe_name.as_ref(), |it| it.0.as_ref()),
                        |it| Some(it.0.as_str()),
                    ),
                ),
            );
            if rt::rule::is_false(holds) {
                out.broken(
                    at,
                    &rt::Rule {
                        id: "Everything.text-order",
                        keyword: "check",
                        sentence: "`this.text < this.note && this.text >= 'ä' && 'a' <= this.nullable && this.name > this.maybeName`",
                        source: "Made up / all",
                    },
                );
            }
        }
        {
            let holds = rt::rule::or(
                rt::rule::or(
                    rt::rule::or(
                        rt::rule::starts_with(Some(this.text.as_str()), Some("a")),
                        || rt::rule::ends_with(
                            rt::rule::member(this.note.as_ref(), |it| Some(it.as_str())),
                            Some(this.text.as_str()),
                        ),
                    ),
                    || rt::rule::contains(
                        rt::rule::member(this.name.as_ref(), |it| Some(it.0.as_str())),
                        Some("b"),
                    ),
                ),
                || {
                    static PATTERN: rt::constraint::Pattern = rt::constraint::Pattern::new(
                        "^https://[a-z]+$",
                    );
                    rt::rule::matches(
                        rt::rule::member(this.link.as_ref(), |it| Some(it.as_str())),
                        &PATTERN,
                    )
                },
            );
            if rt::rule::is_false(holds) {
                out.broken(
                    at,
                    &rt::Rule {
                        id: "Everything.text-functions",
                        keyword: "check",
                        sentence: "`this.text.startsWith('a') || this.note.endsWith(this.text) || this.name.contains('b') || this.link.matches('^https://[a-z]+$')`",
                        source: "Made up / all",
                    },
                );
            }
        }
        {
            let holds = rt::rule::and(
                rt::rule::and(
                    rt::rule::greater(
                        rt::rule::size_of_text(Some(this.text.as_str())),
                        Some(rt::rule::Number::whole(1)),
                    ),
                    || rt::rule::less(
                        rt::rule::size_of_text(
                            rt::rule::member(this.note.as_ref(), |it| Some(it.as_str())),
                        ),
                        Some(rt::rule::Number::whole(5)),
                    ),
                ),
                || rt::rule::less(
                    rt::rule::size_of_text(Some("abc")),
                    Some(rt::rule::Number::from(this.small)),
                ),
            );
            if rt::rule::is_false(holds) {
                out.broken(
                    at,
                    &rt::Rule {
                        id: "Everything.text-size",
                        keyword: "check",
                        sentence: "`size(this.text) > 1 && this.note.size() < 5 && size('abc') < this.small`",
                        source: "Made up / all",
                    },
                );
            }
        }
        {
            let holds = rt::rule::and(
                rt::rule::and(
                    rt::rule::equal(
                        rt::rule::concat(
                            Some(this.text.as_str()),
                            rt::rule::member(this.note.as_ref(), |it| Some(it.as_str())),
                        ),
                        Some("ab"),
                    ),
                    || rt::rule::starts_with(
                        rt::rule::concat(Some(this.text.as_str()), Some("x")),
                        rt::rule::concat(
                            rt::rule::member(this.note.as_ref(), |it| Some(it.as_str())),
                            Some("y"),
                        ),
                    ),
                ),
                || rt::rule::greater(
                    rt::rule::size_of_text(
                        rt::rule::concat(Some(this.text.as_str()), Some("")),
                    ),
                    Some(rt::rule::Number::whole(0)),
                ),
            );
            if rt::rule::is_false(holds) {
                out.broken(
                    at,
                    &rt::Rule {
                        id: "Everything.text-join",
                        keyword: "check",
                        sentence: "`this.text + this.note == 'ab' && (this.text + 'x').startsWith(this.note + 'y') && size(this.text + '') > 0`",
                        source: "Made up / all",
                    },
                );
            }
        }
        {
            let holds = rt::rule::and(
                rt::rule::not(
                    rt::rule::equal(
                        Some(this.text.as_str()),
                        Some("\u{2} \\u{2} \"quoted\" {braces} \n"),
                    ),
                ),
                || rt::rule::not({
                    static PATTERN: rt::constraint::Pattern = rt::constraint::Pattern::new(
                        "\\u{2}|\"#",
                    );
                    rt::rule::matches(Some(this.text.as_str()), &PATTERN)
                }),
            );
            if rt::rule::is_false(holds) {
                out.broken(
                    at,
                    &rt::Rule {
                        id: "Everything.text-escapes",
                        keyword: "check",
                        sentence: "`this.text != '\\u0002 \\\\u{2} \"quoted\" {braces} \\n' && !this.text.matches('\\\\u{2}|\"#')`",
                        source: "Made up / all",
                    },
                );
            }
        }
        {
            let holds = rt::rule::and(
                {
                    static PATTERN: rt::constraint::Pattern = rt::constraint::Pattern::new(
                        "a",
                    );
                    rt::rule::matches(Some(this.text.as_str()), &PATTERN)
                },
                || {
                    static PATTERN: rt::constraint::Pattern = rt::constraint::Pattern::new(
                        "b",
                    );
                    rt::rule::matches(
                        rt::rule::member(this.note.as_ref(), |it| Some(it.as_str())),
                        &PATTERN,
                    )
                },
            );
            if rt::rule::is_false(holds) {
                out.broken(
                    at,
                    &rt::Rule {
                        id: "Everything.one-pattern",
                        keyword: "check",
                        sentence: "`this.text.matches('a') && this.note.matches('b')`",
                        source: "Made up / all",
                    },
                );
            }
        }
        {
            let holds = rt::rule::or(
                rt::rule::or(
                    rt::rule::and(
                        Some(this.flag),
                        || rt::rule::not(
                            rt::rule::member(this.maybe.as_ref(), |it| Some(*it)),
                        ),
                    ),
                    || rt::rule::equal(
                        Some(this.flag),
                        rt::rule::member(this.maybe.as_ref(), |it| Some(*it)),
                    ),
                ),
                || rt::rule::not(
                    rt::rule::not(rt::rule::equal(Some(this.flag), Some(false))),
                ),
            );
            if rt::rule::is_false(holds) {
                out.broken(
                    at,
                    &rt::Rule {
                        id: "Everything.flags",
                        keyword: "check",
                        sentence: "`this.flag && !this.maybe || this.flag == this.maybe || !(this.flag != false)`",
                        source: "Made up / all",
                    },
                );
            }
        }
        {
            let holds = rt::rule::less(
                rt::rule::subtract(
                    rt::rule::add(
                        Some(rt::rule::Number::from(this.small)),
                        rt::rule::multiply(
                            rt::rule::member(
                                this.large.as_ref(),
                                |it| Some(rt::rule::Number::from(*it)),
                            ),
                            Some(rt::rule::Number::whole(2)),
                        ),
                    ),
                    rt::rule::remainder(
                        rt::rule::divide_whole(
                            rt::rule::Number::of(&this.whole),
                            Some(rt::rule::Number::whole(3)),
                        ),
                        Some(rt::rule::Number::whole(4)),
                    ),
                ),
                rt::rule::add(
                    rt::rule::divide(
                        rt::rule::member(this.price.as_ref(), rt::rule::Number::of),
                        Some(rt::rule::Number::whole(2)),
                    ),
                    rt::rule::multiply(
                        rt::rule::Number::of(&this.number),
                        Some(rt::rule::Number::scaled(15, -4)),
                    ),
                ),
            );
            if rt::rule::is_false(holds) {
                out.broken(
                    at,
                    &rt::Rule {
                        id: "Everything.numbers",
                        keyword: "check",
                        sentence: "`this.small + this.large * 2 - this.whole / 3 % 4 < this.price / 2 + this.number * 1.5e-3`",
                        source: "Made up / all",
                    },
                );
            }
        }
        {
            let holds = rt::rule::and(
                rt::rule::and(
                    rt::rule::and(
                        rt::rule::and(
                            rt::rule::equal(
                                Some(rt::rule::Number::from(this.small)),
                                Some(rt::rule::Number::whole(5)),
                            ),
                            || rt::rule::not(
                                rt::rule::equal(
                                    rt::rule::member(
                                        this.large.as_ref(),
                                        |it| Some(rt::rule::Number::from(*it)),
                                    ),
                                    rt::rule::Number::of(&this.whole),
                                ),
                            ),
                        ),
                        || rt::rule::equal(
                            rt::rule::member(this.price.as_ref(), rt::rule::Number::of),
                            Some(rt::rule::Number::scaled(125, -1)),
                        ),
                    ),
                    || rt::rule::equal(
                        rt::rule::Number::of(&this.number),
                        Some(rt::rule::Number::scaled(-5, -1)),
                    ),
                ),
                || rt::rule::is_in(
                    rt::rule::member(
                        this.counted.as_ref(),
                        |it| Some(rt::rule::Number::from(it.0)),
                    ),
                    rt::rule::listed([
                        Some(rt::rule::Number::whole(1)),
                        Some(rt::rule::Number::whole(2)),
                        Some(rt::rule::Number::whole(-3)),
                    ]),
                ),
            );
            if rt::rule::is_false(holds) {
                out.broken(
                    at,
                    &rt::Rule {
                        id: "Everything.number-equal",
                        keyword: "check",
                        sentence: "`this.small == 5 && this.large != this.whole && this.price == 12.50 && this.number == -0.5 && this.counted in [1, 2, -3]`",
                        source: "Made up / all",
                    },
                );
            }
        }
        {
            let holds = rt::rule::and(
                rt::rule::and(
                    rt::rule::and(
                        rt::rule::less(
                            rt::rule::negate(Some(rt::rule::Number::from(this.small))),
                            Some(rt::rule::Number::whole(0)),
                        ),
                        || rt::rule::less(
                            rt::rule::negate(
                                rt::rule::member(this.price.as_ref(), rt::rule::Number::of),
                            ),
                            Some(rt::rule::Number::scaled(-15, -1)),
                        ),
                    ),
                    || rt::rule::greater(
                        rt::rule::Number::of(&this.whole),
                        Some(rt::rule::Number::whole(-9223372036854775807)),
                    ),
                ),
                || rt::rule::less(
                    rt::rule::member(this.price.as_ref(), rt::rule::Number::of),
                    Some(rt::rule::Number::scaled(1, 300)),
                ),
            );
            if rt::rule::is_false(holds) {
                out.broken(
                    at,
                    &rt::Rule {
                        id: "Everything.number-sign",
                        keyword: "check",
                        sentence: "`-this.small < 0 && -(this.price) < -1.5 && this.whole > -9223372036854775807 && this.price < 1.0e300`",
                        source: "Made up / all",
                    },
                );
            }
        }
        {
            let holds = rt::rule::and(
                rt::rule::and(
                    rt::rule::and(
                        rt::rule::and(
                            rt::rule::greater(
                                rt::rule::int_of_text(Some(this.text.as_str())),
                                Some(rt::rule::Number::whole(1)),
                            ),
                            || rt::rule::less(
                                rt::rule::number_of_text(
                                    rt::rule::member(this.note.as_ref(), |it| Some(it.as_str())),
                                ),
                                Some(rt::rule::Number::scaled(15, -1)),
                            ),
                        ),
                        || rt::rule::equal(
                            rt::rule::text_of_number(
                                Some(rt::rule::Number::from(this.small)),
                            ),
                            Some("1"),
                        ),
                    ),
                    || rt::rule::equal(
                        rt::rule::truncate(
                            rt::rule::member(this.price.as_ref(), rt::rule::Number::of),
                        ),
                        Some(rt::rule::Number::whole(2)),
                    ),
                ),
                || rt::rule::greater(
                    rt::rule::divide(
                        rt::rule::Number::of(&this.whole),
                        Some(rt::rule::Number::whole(4)),
                    ),
                    Some(rt::rule::Number::scaled(5, -1)),
                ),
            );
            if rt::rule::is_false(holds) {
                out.broken(
                    at,
                    &rt::Rule {
                        id: "Everything.conversions",
                        keyword: "check",
                        sentence: "`int(this.text) > 1 && double(this.note) < 1.5 && string(this.small) == '1' && int(this.price) == 2 && double(this.whole) / 4 > 0.5`",
                        source: "Made up / all",
                    },
                );
            }
        }
        {
            let holds = rt::rule::and(
                rt::rule::and(
                    rt::rule::and(
                        rt::rule::equal(
                            rt::rule::text_of_boolean(Some(this.flag)),
                            Some("true"),
                        ),
                        || rt::rule::equal(
                            rt::rule::text_of_uuid(Some(this.id.0)),
                            Some(this.text.as_str()),
                        ),
                    ),
                    || rt::rule::equal(
                        Some(this.text.as_str()),
                        rt::rule::member(this.name.as_ref(), |it| Some(it.0.as_str())),
                    ),
                ),
                || rt::rule::not(
                    rt::rule::equal(
                        rt::rule::concat(
                            rt::rule::text_of_number(rt::rule::Number::of(&this.whole)),
                            rt::rule::text_of_boolean(
                                rt::rule::member(this.maybe.as_ref(), |it| Some(*it)),
                            ),
                        ),
                        rt::rule::member(this.note.as_ref(), |it| Some(it.as_str())),
                    ),
                ),
            );
            if rt::rule::is_false(holds) {
                out.broken(
                    at,
                    &rt::Rule {
                        id: "Everything.strings",
                        keyword: "check",
                        sentence: "`string(this.flag) == 'true' && string(this.id) == this.text && string(this.text) == string(this.name) && string(this.whole) + string(this.maybe) != this.note`",
                        source: "Made up / all",
                    },
                );
            }
        }
        {
            let holds = rt::rule::or(
                rt::rule::or(
                    rt::rule::equal(
                        Some(this.id.0),
                        rt::rule::member(this.other.as_ref(), |it| Some(*it)),
                    ),
                    || rt::rule::equal(
                        Some(this.id.0),
                        Some(rt::Uuid::from_u128(0x6f1c1b1e000040008000000000000000)),
                    ),
                ),
                || rt::rule::not(
                    rt::rule::equal(
                        Some(rt::Uuid::from_u128(0x6f1c1b1e000040008000000000000000)),
                        rt::rule::member(this.other.as_ref(), |it| Some(*it)),
                    ),
                ),
            );
            if rt::rule::is_false(holds) {
                out.broken(
                    at,
                    &rt::Rule {
                        id: "Everything.ids",
                        keyword: "check",
                        sentence: "`this.id == this.other || this.id == '6F1C1B1E-0000-4000-8000-000000000000' || '6f1c1b1e-0000-4000-8000-000000000000' != this.other`",
                        source: "Made up / all",
                    },
                );
            }
        }
        {
            let holds = rt::rule::or(
                rt::rule::or(
                    rt::rule::is_in(
                        Some(this.id.0),
                        rt::rule::items(this.ids.as_ref(), |it_1| Some(it_1.0)),
                    ),
                    || rt::rule::is_in(
                        rt::rule::member(this.other.as_ref(), |it| Some(*it)),
                        rt::rule::listed([
                            Some(
                                rt::Uuid::from_u128(0x6f1c1b1e000040008000000000000000),
                            ),
                            None::<rt::Uuid>,
                        ]),
                    ),
                ),
                || rt::rule::is_in(
                    Some(rt::Uuid::from_u128(0x6f1c1b1e000040008000000000000000)),
                    rt::rule::items(this.ids.as_ref(), |it_3| Some(it_3.0)),
                ),
            );
            if rt::rule::is_false(holds) {
                out.broken(
                    at,
                    &rt::Rule {
                        id: "Everything.ids-among",
                        keyword: "check",
                        sentence: "`this.id in this.ids || this.other in ['6f1c1b1e-0000-4000-8000-000000000000', null] || '6f1c1b1e-0000-4000-8000-000000000000' in this.ids`",
                        source: "Made up / all",
                    },
                );
            }
        }
        {
            let holds = rt::rule::and(
                rt::rule::and(
                    rt::rule::and(
                        rt::rule::and(
                            rt::rule::less_or_equal(
                                rt::rule::member(
                                    this.day.as_ref(),
                                    |it| Some(rt::rule::Date::of(it)),
                                ),
                                Some(rt::rule::Date::of(&this.until)),
                            ),
                            || rt::rule::greater(
                                rt::rule::member(
                                    this.day.as_ref(),
                                    |it| Some(rt::rule::Date::of(it)),
                                ),
                                Some(rt::rule::Date::new("2026-01-31")),
                            ),
                        ),
                        || rt::rule::not(
                            rt::rule::equal(
                                Some(rt::rule::Date::of(&this.until)),
                                Some(rt::rule::Date::new("2026-02-01")),
                            ),
                        ),
                    ),
                    || rt::rule::less(
                        rt::rule::max(
                            rt::rule::items(
                                this.days.as_ref(),
                                |it_1| Some(rt::rule::Date::of(it_1)),
                            ),
                        ),
                        Some(rt::rule::Date::of(&this.until)),
                    ),
                ),
                || rt::rule::is_in(
                    rt::rule::member(
                        this.day.as_ref(),
                        |it| Some(rt::rule::Date::of(it)),
                    ),
                    rt::rule::items(
                        this.days.as_ref(),
                        |it_2| Some(rt::rule::Date::of(it_2)),
                    ),
                ),
            );
            if rt::rule::is_false(holds) {
                out.broken(
                    at,
                    &rt::Rule {
                        id: "Everything.dates",
                        keyword: "check",
                        sentence: "`this.day <= this.until && this.day > '2026-01-31' && this.until != '2026-02-01' && this.days.max() < this.until && this.day in this.days`",
                        source: "Made up / all",
                    },
                );
            }
        }
        {
            let holds = rt::rule::and(
                rt::rule::and(
                    rt::rule::and(
                        rt::rule::less(
                            rt::rule::member(
                                this.from.as_ref(),
                                |it| Some(rt::rule::DateTime::of(it)),
                            ),
                            Some(rt::rule::DateTime::of(&this.to)),
                        ),
                        || rt::rule::greater(
                            Some(rt::rule::DateTime::of(&this.to)),
                            Some(rt::rule::DateTime::new("2026-01-31T00:00:00Z")),
                        ),
                    ),
                    || rt::rule::equal(
                        rt::rule::member(
                            this.from.as_ref(),
                            |it| Some(rt::rule::DateTime::of(it)),
                        ),
                        Some(rt::rule::DateTime::new("2026-01-31T00:00:00+01:00")),
                    ),
                ),
                || rt::rule::less_or_equal(
                    rt::rule::min(
                        rt::rule::items(
                            this.times.as_ref(),
                            |it_1| Some(rt::rule::DateTime::of(it_1)),
                        ),
                    ),
                    Some(rt::rule::DateTime::of(&this.to)),
                ),
            );
            if rt::rule::is_false(holds) {
                out.broken(
                    at,
                    &rt::Rule {
                        id: "Everything.times",
                        keyword: "check",
                        sentence: "`this.from < this.to && this.to > '2026-01-31T00:00:00Z' && this.from == '2026-01-31T00:00:00+01:00' && this.times.min() <= this.to`",
                        source: "Made up / all",
                    },
                );
            }
        }
        {
            let holds = rt::rule::or(
                rt::rule::or(
                    rt::rule::or(
                        rt::rule::or(
                            rt::rule::equal(Some(this.colour.as_str()), Some("red")),
                            || rt::rule::equal(
                                rt::rule::member(
                                    this.answer.as_ref(),
                                    |it| Some(it.as_str()),
                                ),
                                Some("YES"),
                            ),
                        ),
                        || rt::rule::equal(
                            rt::rule::member(
                                this.level.as_ref(),
                                |it| Some(rt::rule::Number::from(it.as_i64())),
                            ),
                            Some(rt::rule::Number::whole(1)),
                        ),
                    ),
                    || rt::rule::is_in(
                        Some(this.colour.as_str()),
                        rt::rule::listed([Some("green"), Some("Some"), Some("type")]),
                    ),
                ),
                || rt::rule::is_in(
                    rt::rule::member(
                        this.level.as_ref(),
                        |it| Some(rt::rule::Number::from(it.as_i64())),
                    ),
                    rt::rule::listed([
                        Some(rt::rule::Number::whole(0)),
                        Some(rt::rule::Number::whole(1)),
                    ]),
                ),
            );
            if rt::rule::is_false(holds) {
                out.broken(
                    at,
                    &rt::Rule {
                        id: "Everything.enums",
                        keyword: "check",
                        sentence: "`this.colour == 'red' || this.answer == 'YES' || this.level == 1 || this.colour in ['green', 'Some', 'type'] || this.level in [0, 1]`",
                        source: "Made up / all",
                    },
                );
            }
        }
        {
            let holds = rt::rule::and(
                rt::rule::and(
                    rt::rule::and(
                        rt::rule::is_in(
                            Some("red"),
                            rt::rule::items(
                                this.colours.as_ref(),
                                |it_1| Some(it_1.as_str()),
                            ),
                        ),
                        || rt::rule::exists(
                            rt::rule::items(
                                this.levels.as_ref(),
                                |it_3| Some(rt::rule::Number::from(it_3.as_i64())),
                            ),
                            |item_4| rt::rule::equal(
                                item_4,
                                Some(rt::rule::Number::whole(1)),
                            ),
                        ),
                    ),
                    || rt::rule::equal_lists(
                        rt::rule::items(
                            this.colours.as_ref(),
                            |it_5| Some(it_5.as_str()),
                        ),
                        rt::rule::listed([Some("red")]),
                    ),
                ),
                || rt::rule::is_in(
                    Some(this.colour.as_str()),
                    rt::rule::items(this.colours.as_ref(), |it_8| Some(it_8.as_str())),
                ),
            );
            if rt::rule::is_false(holds) {
                out.broken(
                    at,
                    &rt::Rule {
                        id: "Everything.enum-lists",
                        keyword: "check",
                        sentence: "`'red' in this.colours && this.levels.exists(x, x == 1) && this.colours == ['red'] && this.colour in this.colours`",
                        source: "Made up / all",
                    },
                );
            }
        }
        {
            let holds = rt::rule::or(
                rt::rule::or(
                    rt::rule::or(
                        rt::rule::or(
                            rt::rule::equal(
                                rt::rule::written(this.either.as_ref()),
                                Some(rt::rule::Number::whole(5)),
                            ),
                            || rt::rule::equal(
                                rt::rule::written(this.either.as_ref()),
                                Some(
                                    rt::Uuid::from_u128(0x6f1c1b1e000040008000000000000000),
                                ),
                            ),
                        ),
                        || rt::rule::equal(
                            rt::rule::written(this.either.as_ref()),
                            Some(this.id.0),
                        ),
                    ),
                    || rt::rule::equal(
                        rt::rule::written(this.either.as_ref()),
                        Some(true),
                    ),
                ),
                || rt::rule::is_null(this.either.as_ref()),
            );
            if rt::rule::is_false(holds) {
                out.broken(
                    at,
                    &rt::Rule {
                        id: "Everything.unions",
                        keyword: "check",
                        sentence: "`this.either == 5 || this.either == '6f1c1b1e-0000-4000-8000-000000000000' || this.either == this.id || this.either == true || this.either == null`",
                        source: "Made up / all",
                    },
                );
            }
        }
        {
            let holds = rt::rule::or(
                rt::rule::or(
                    rt::rule::or(
                        rt::rule::or(
                            rt::rule::or(
                                rt::rule::or(
                                    rt::rule::is_in(
                                        rt::rule::written(this.either.as_ref()),
                                        rt::rule::map(
                                            rt::rule::items(this.eithers.as_ref(), Some),
                                            rt::rule::written,
                                        ),
                                    ),
                                    || rt::rule::is_in(
                                        Some(rt::rule::Number::whole(5)),
                                        rt::rule::map(
                                            rt::rule::items(this.eithers.as_ref(), Some),
                                            rt::rule::written,
                                        ),
                                    ),
                                ),
                                || rt::rule::is_in(
                                    Some(this.id.0),
                                    rt::rule::map(
                                        rt::rule::items(this.eithers.as_ref(), Some),
                                        rt::rule::written,
                                    ),
                                ),
                            ),
                            || rt::rule::equal_lists(
                                rt::rule::map(
                                    rt::rule::items(this.eithers.as_ref(), Some),
                                    rt::rule::written,
                                ),
                                rt::rule::listed([Some(rt::rule::Number::whole(5))]),
                            ),
                        ),
                        || rt::rule::equal(
                            rt::rule::written(this.words.as_ref()),
                            rt::rule::collect(rt::rule::listed([Some("a")])),
                        ),
                    ),
                    || rt::rule::equal(rt::rule::written(this.words.as_ref()), Some("a")),
                ),
                || rt::rule::equal(
                    rt::rule::written(this.words.as_ref()),
                    rt::rule::collect(
                        rt::rule::items(this.tags.as_ref(), |it_11| Some(it_11.as_str())),
                    ),
                ),
            );
            if rt::rule::is_false(holds) {
                out.broken(
                    at,
                    &rt::Rule {
                        id: "Everything.union-lists",
                        keyword: "check",
                        sentence: "`this.either in this.eithers || 5 in this.eithers || this.id in this.eithers || this.eithers == [5] || this.words == ['a'] || this.words == 'a' || this.words == this.tags`",
                        source: "Made up / all",
                    },
                );
            }
        }
        {
            let holds = rt::rule::with(
                rt::rule::written(this.either.as_ref()),
                |left_1| rt::rule::or(
                    rt::rule::or(
                        rt::rule::or(
                            rt::rule::or(
                                rt::rule::equal(
                                    left_1.clone(),
                                    Some(rt::rule::Number::whole(5)),
                                ),
                                || rt::rule::equal(left_1.clone(), Some(true)),
                            ),
                            || rt::rule::is_null(left_1.clone()),
                        ),
                        || rt::rule::equal(left_1.clone(), Some(this.id.0)),
                    ),
                    || rt::rule::equal(
                        left_1.clone(),
                        Some(rt::Uuid::from_u128(0x6f1c1b1e000040008000000000000000)),
                    ),
                ),
            );
            if rt::rule::is_false(holds) {
                out.broken(
                    at,
                    &rt::Rule {
                        id: "Everything.unions-among",
                        keyword: "check",
                        sentence: "`this.either in [5, true, null, this.id, '6f1c1b1e-0000-4000-8000-000000000000']`",
                        source: "Made up / all",
                    },
                );
            }
        }
        {
            let holds = rt::rule::and(
                rt::rule::all(
                    rt::rule::items(this.eithers.as_ref(), Some),
                    |item_2| rt::rule::equal(
                        rt::rule::written(item_2),
                        rt::rule::written(this.either.as_ref()),
                    ),
                ),
                || rt::rule::not(
                    rt::rule::equal(
                        rt::rule::written(this.words.as_ref()),
                        rt::rule::member(this.any.as_ref(), rt::rule::Json::of),
                    ),
                ),
            );
            if rt::rule::is_false(holds) {
                out.broken(
                    at,
                    &rt::Rule {
                        id: "Everything.union-same",
                        keyword: "check",
                        sentence: "`this.eithers.all(x, x == this.either) && this.words != this.any`",
                        source: "Made up / all",
                    },
                );
            }
        }
        {
            let holds = rt::rule::and(
                rt::rule::and(
                    rt::rule::and(
                        rt::rule::equal(
                            rt::rule::member(
                                this.attribute.as_ref(),
                                |it| Some(
                                    match it {
                                        super::types::Attribute::Word(..) => "word",
                                        super::types::Attribute::Number(..) => "number",
                                        super::types::Attribute::Names(..) => "names",
                                        super::types::Attribute::Other { key, .. } => key.as_str(),
                                    },
                                ),
                            ),
                            Some("word"),
                        ),
                        || rt::rule::equal(
                            rt::rule::json_member(
                                rt::rule::written(this.attribute.as_ref()),
                                Some("value"),
                            ),
                            Some(rt::rule::Number::whole(3)),
                        ),
                    ),
                    || rt::rule::not(
                        rt::rule::equal(
                            rt::rule::json_member(
                                rt::rule::json_member(
                                    rt::rule::json_member(
                                        rt::rule::written(this.attribute.as_ref()),
                                        Some("value"),
                                    ),
                                    Some("a"),
                                ),
                                Some("b"),
                            ),
                            Some("x"),
                        ),
                    ),
                ),
                || rt::rule::is_there(this.attribute.as_ref()),
            );
            if rt::rule::is_false(holds) {
                out.broken(
                    at,
                    &rt::Rule {
                        id: "Everything.choices",
                        keyword: "check",
                        sentence: "`this.attribute.key == 'word' && this.attribute.value == 3 && this.attribute.value.a.b != 'x' && has(this.attribute.key)`",
                        source: "Made up / all",
                    },
                );
            }
        }
        {
            let holds = rt::rule::and(
                rt::rule::and(
                    rt::rule::equal(
                        rt::rule::member(
                            this.shape.as_ref(),
                            |it| match it {
                                super::types::Shape::Round(..) => Some("round"),
                                super::types::Shape::Square(..) => Some("square"),
                                super::types::Shape::Undocumented { tag, .. } => {
                                    tag.as_deref()
                                }
                            },
                        ),
                        Some("round"),
                    ),
                    || rt::rule::all(
                        rt::rule::items(this.shapes.as_ref(), Some),
                        |item_2| rt::rule::is_in(
                            rt::rule::member(
                                item_2,
                                |it| match it {
                                    super::types::Shape::Round(..) => Some("round"),
                                    super::types::Shape::Square(..) => Some("square"),
                                    super::types::Shape::Undocumented { tag, .. } => {
                                        tag.as_deref()
                                    }
                                },
                            ),
                            rt::rule::listed([Some("round"), Some("square")]),
                        ),
                    ),
                ),
                || rt::rule::is_there(
                    rt::rule::member(
                        this.shape.as_ref(),
                        |it| match it {
                            super::types::Shape::Round(..) => Some("round"),
                            super::types::Shape::Square(..) => Some("square"),
                            super::types::Shape::Undocumented { tag, .. } => {
                                tag.as_deref()
                            }
                        },
                    ),
                ),
            );
            if rt::rule::is_false(holds) {
                out.broken(
                    at,
                    &rt::Rule {
                        id: "Everything.tags-of-unions",
                        keyword: "check",
                        sentence: "`this.shape.type == 'round' && this.shapes.all(s, s.type in ['round', 'square']) && has(this.shape.type)`",
                        source: "Made up / all",
                    },
                );
            }
        }
        {
            let holds = rt::rule::and(
                rt::rule::and(
                    rt::rule::all(
                        rt::rule::items(this.lines.as_ref(), Some),
                        |item_2| rt::rule::greater(
                            rt::rule::member(
                                item_2,
                                |it| rt::rule::Number::of(&it.count),
                            ),
                            Some(rt::rule::Number::whole(0)),
                        ),
                    ),
                    || rt::rule::exists(
                        rt::rule::items(this.lines.as_ref(), Some),
                        |item_4| rt::rule::greater(
                            rt::rule::member(
                                rt::rule::member(item_4, |it| it.price.as_ref()),
                                rt::rule::Number::of,
                            ),
                            Some(rt::rule::Number::scaled(15, -1)),
                        ),
                    ),
                ),
                || rt::rule::exists_one(
                    rt::rule::items(this.lines.as_ref(), Some),
                    |item_6| rt::rule::equal(
                        rt::rule::member(
                            rt::rule::member(item_6, |it| it.done.as_ref()),
                            |it| Some(*it),
                        ),
                        Some(true),
                    ),
                ),
            );
            if rt::rule::is_false(holds) {
                out.broken(
                    at,
                    &rt::Rule {
                        id: "Everything.lists",
                        keyword: "check",
                        sentence: "`this.lines.all(l, l.count > 0) && this.lines.exists(l, l.price > 1.5) && this.lines.exists_one(l, l.done == true)`",
                        source: "Made up / all",
                    },
                );
            }
        }
        {
            let holds = rt::rule::and(
                rt::rule::and(
                    rt::rule::all(
                        rt::rule::items(Some(&this.must_lines), |it_1| it_1.as_ref()),
                        |item_2| rt::rule::or(
                            rt::rule::is_null(item_2),
                            || rt::rule::greater(
                                rt::rule::member(
                                    item_2,
                                    |it| rt::rule::Number::of(&it.count),
                                ),
                                Some(rt::rule::Number::whole(0)),
                            ),
                        ),
                    ),
                    || rt::rule::exists(
                        rt::rule::items(
                            this.prices.as_ref(),
                            |it_3| rt::rule::member(it_3.as_ref(), rt::rule::Number::of),
                        ),
                        rt::rule::is_null,
                    ),
                ),
                || rt::rule::greater(
                    rt::rule::sum(
                        rt::rule::items(
                            this.prices.as_ref(),
                            |it_5| rt::rule::member(it_5.as_ref(), rt::rule::Number::of),
                        ),
                    ),
                    Some(rt::rule::Number::whole(1)),
                ),
            );
            if rt::rule::is_false(holds) {
                out.broken(
                    at,
                    &rt::Rule {
                        id: "Everything.lists-null",
                        keyword: "check",
                        sentence: "`this.`must-lines`.all(l, l == null || l.count > 0) && this.prices.exists(p, p == null) && this.prices.sum() > 1`",
                        source: "Made up / all",
                    },
                );
            }
        }
        {
            let holds = rt::rule::and(
                rt::rule::greater(
                    rt::rule::count(
                        rt::rule::filter(
                            rt::rule::items(this.lines.as_ref(), Some),
                            |item_2| rt::rule::greater(
                                rt::rule::member(
                                    item_2,
                                    |it| rt::rule::Number::of(&it.count),
                                ),
                                Some(rt::rule::Number::whole(1)),
                            ),
                        ),
                    ),
                    Some(rt::rule::Number::whole(0)),
                ),
                || rt::rule::less(
                    rt::rule::sum(
                        rt::rule::map(
                            rt::rule::filter(
                                rt::rule::items(this.lines.as_ref(), Some),
                                |item_4| rt::rule::member(
                                    rt::rule::member(item_4, |it| it.done.as_ref()),
                                    |it| Some(*it),
                                ),
                            ),
                            |item_5| rt::rule::member(
                                item_5,
                                |it| rt::rule::Number::of(&it.count),
                            ),
                        ),
                    ),
                    Some(rt::rule::Number::whole(100)),
                ),
            );
            if rt::rule::is_false(holds) {
                out.broken(
                    at,
                    &rt::Rule {
                        id: "Everything.lists-filter",
                        keyword: "check",
                        sentence: "`size(this.lines.filter(l, l.count > 1)) > 0 && this.lines.filter(l, l.done).map(l, l.count).sum() < 100`",
                        source: "Made up / all",
                    },
                );
            }
        }
        {
            let holds = rt::rule::and(
                rt::rule::and(
                    rt::rule::less_or_equal(
                        rt::rule::sum(
                            rt::rule::map(
                                rt::rule::items(this.lines.as_ref(), Some),
                                |item_2| rt::rule::multiply(
                                    rt::rule::member(
                                        rt::rule::member(item_2, |it| it.price.as_ref()),
                                        rt::rule::Number::of,
                                    ),
                                    rt::rule::member(
                                        item_2,
                                        |it| rt::rule::Number::of(&it.count),
                                    ),
                                ),
                            ),
                        ),
                        rt::rule::member(this.price.as_ref(), rt::rule::Number::of),
                    ),
                    || rt::rule::greater(
                        rt::rule::min(
                            rt::rule::map(
                                rt::rule::items(this.lines.as_ref(), Some),
                                |item_4| rt::rule::member(
                                    item_4,
                                    |it| rt::rule::Number::of(&it.count),
                                ),
                            ),
                        ),
                        Some(rt::rule::Number::whole(0)),
                    ),
                ),
                || rt::rule::less(
                    rt::rule::max(
                        rt::rule::map(
                            rt::rule::items(
                                this.tags.as_ref(),
                                |it_5| Some(it_5.as_str()),
                            ),
                            |item_6| rt::rule::concat(item_6, Some("x")),
                        ),
                    ),
                    Some("z"),
                ),
            );
            if rt::rule::is_false(holds) {
                out.broken(
                    at,
                    &rt::Rule {
                        id: "Everything.lists-map",
                        keyword: "check",
                        sentence: "`this.lines.map(l, l.price * l.count).sum() <= this.price && this.lines.map(l, l.count).min() > 0 && this.tags.map(t, t + 'x').max() < 'z'`",
                        source: "Made up / all",
                    },
                );
            }
        }
        {
            let holds = rt::rule::and(
                rt::rule::all(
                    rt::rule::map(
                        rt::rule::items(this.lines.as_ref(), Some),
                        |item_2| rt::rule::member(item_2, |it| it.tags.as_ref()),
                    ),
                    |item_3| rt::rule::is_in(
                        Some("a"),
                        rt::rule::items(item_3, |it_4| Some(it_4.as_str())),
                    ),
                ),
                || rt::rule::exists(
                    rt::rule::map(
                        rt::rule::items(this.lines.as_ref(), Some),
                        |item_7| rt::rule::collect(
                            rt::rule::filter(
                                rt::rule::items(
                                    rt::rule::member(item_7, |it| it.tags.as_ref()),
                                    |it_8| Some(it_8.as_str()),
                                ),
                                |item_9| rt::rule::not(
                                    rt::rule::equal(item_9, Some(this.text.as_str())),
                                ),
                            ),
                        ),
                    ),
                    |item_10| rt::rule::greater(
                        rt::rule::count(item_10.clone()),
                        Some(rt::rule::Number::whole(0)),
                    ),
                ),
            );
            if rt::rule::is_false(holds) {
                out.broken(
                    at,
                    &rt::Rule {
                        id: "Everything.lists-in-lists",
                        keyword: "check",
                        sentence: "`this.lines.map(l, l.tags).all(ts, 'a' in ts) && this.lines.map(l, l.tags.filter(t, t != this.text)).exists(ts, size(ts) > 0)`",
                        source: "Made up / all",
                    },
                );
            }
        }
        {
            let holds = rt::rule::and(
                rt::rule::and(
                    rt::rule::and(
                        rt::rule::equal(
                            rt::rule::member(
                                rt::rule::element(
                                    this.lines.as_ref(),
                                    Some(rt::rule::Number::whole(0)),
                                ),
                                |it| rt::rule::Number::of(&it.count),
                            ),
                            rt::rule::member(
                                rt::rule::element(
                                    this.smalls.as_ref(),
                                    Some(rt::rule::Number::from(this.small)),
                                ),
                                |it| Some(rt::rule::Number::from(*it)),
                            ),
                        ),
                        || rt::rule::not(
                            rt::rule::equal(
                                rt::rule::member(
                                    rt::rule::element(
                                        this.tags.as_ref(),
                                        Some(rt::rule::Number::whole(1)),
                                    ),
                                    |it| Some(it.as_str()),
                                ),
                                Some("a"),
                            ),
                        ),
                    ),
                    || rt::rule::greater(
                        rt::rule::nth(
                            rt::rule::map(
                                rt::rule::items(this.lines.as_ref(), Some),
                                |item_2| rt::rule::member(
                                    item_2,
                                    |it| rt::rule::Number::of(&it.count),
                                ),
                            ),
                            Some(rt::rule::Number::whole(0)),
                        ),
                        Some(rt::rule::Number::whole(1)),
                    ),
                ),
                || rt::rule::equal(
                    rt::rule::member(
                        rt::rule::element(
                            rt::rule::element(
                                rt::rule::member(this.grid.as_ref(), |it| Some(&it.0)),
                                Some(rt::rule::Number::whole(0)),
                            ),
                            Some(rt::rule::Number::whole(1)),
                        ),
                        rt::rule::Number::of,
                    ),
                    Some(rt::rule::Number::whole(2)),
                ),
            );
            if rt::rule::is_false(holds) {
                out.broken(
                    at,
                    &rt::Rule {
                        id: "Everything.lists-index",
                        keyword: "check",
                        sentence: "`this.lines[0].count == this.smalls[this.small] && this.tags[1] != 'a' && this.lines.map(l, l.count)[0] > 1 && this.grid[0][1] == 2`",
                        source: "Made up / all",
                    },
                );
            }
        }
        {
            let holds = rt::rule::and(
                rt::rule::and(
                    rt::rule::is_in(
                        Some(this.text.as_str()),
                        rt::rule::listed([
                            Some("a"),
                            Some("b"),
                            rt::rule::member(this.note.as_ref(), |it| Some(it.as_str())),
                        ]),
                    ),
                    || rt::rule::exists(
                        rt::rule::listed([
                            Some(this.text.as_str()),
                            rt::rule::member(this.note.as_ref(), |it| Some(it.as_str())),
                            None::<&str>,
                        ]),
                        |item_1| rt::rule::equal(item_1, Some("a")),
                    ),
                ),
                || rt::rule::greater(
                    rt::rule::count(
                        rt::rule::listed([
                            Some(rt::rule::Number::whole(1)),
                            Some(rt::rule::Number::scaled(25, -1)),
                            rt::rule::member(this.price.as_ref(), rt::rule::Number::of),
                        ]),
                    ),
                    Some(rt::rule::Number::from(this.small)),
                ),
            );
            if rt::rule::is_false(holds) {
                out.broken(
                    at,
                    &rt::Rule {
                        id: "Everything.lists-written",
                        keyword: "check",
                        sentence: "`this.text in ['a', 'b', this.note] && [this.text, this.note, null].exists(t, t == 'a') && size([1, 2.5, this.price]) > this.small`",
                        source: "Made up / all",
                    },
                );
            }
        }
        {
            let holds = rt::rule::and(
                rt::rule::and(
                    rt::rule::and(
                        rt::rule::and(
                            rt::rule::and(
                                rt::rule::equal_lists(
                                    rt::rule::items(
                                        this.tags.as_ref(),
                                        |it_1| Some(it_1.as_str()),
                                    ),
                                    rt::rule::listed([Some("a"), None::<&str>]),
                                ),
                                || rt::rule::equal_lists(
                                    rt::rule::items(
                                        rt::rule::member(this.names.as_ref(), |it| Some(&it.0)),
                                        |it_4| Some(it_4.0.as_str()),
                                    ),
                                    rt::rule::items(
                                        this.tags.as_ref(),
                                        |it_6| Some(it_6.as_str()),
                                    ),
                                ),
                            ),
                            || rt::rule::equal_lists(
                                rt::rule::listed([
                                    Some(rt::rule::Number::whole(1)),
                                    Some(rt::rule::Number::whole(2)),
                                ]),
                                rt::rule::items(
                                    this.smalls.as_ref(),
                                    |it_9| Some(rt::rule::Number::from(*it_9)),
                                ),
                            ),
                        ),
                        || rt::rule::equal_lists(
                            rt::rule::map(
                                rt::rule::items(
                                    rt::rule::member(this.grid.as_ref(), |it| Some(&it.0)),
                                    Some,
                                ),
                                |item_13| rt::rule::collect(
                                    rt::rule::items(item_13, rt::rule::Number::of),
                                ),
                            ),
                            rt::rule::listed([
                                rt::rule::collect(
                                    rt::rule::listed([Some(rt::rule::Number::whole(1))]),
                                ),
                                rt::rule::collect(
                                    rt::rule::map(
                                        rt::rule::listed::<rt::rule::Nothing, 0>([]),
                                        |_| None::<rt::rule::Number>,
                                    ),
                                ),
                            ]),
                        ),
                    ),
                    || rt::rule::not(
                        rt::rule::equal_lists(
                            rt::rule::items(this.flags.as_ref(), |it_18| Some(*it_18)),
                            rt::rule::listed([Some(true)]),
                        ),
                    ),
                ),
                || rt::rule::equal_lists(
                    rt::rule::items(this.ids.as_ref(), |it_23| Some(it_23.0)),
                    rt::rule::filter(
                        rt::rule::items(this.ids.as_ref(), |it_21| Some(it_21.0)),
                        |item_22| rt::rule::not(
                            rt::rule::equal(item_22, Some(this.id.0)),
                        ),
                    ),
                ),
            );
            if rt::rule::is_false(holds) {
                out.broken(
                    at,
                    &rt::Rule {
                        id: "Everything.lists-equal",
                        keyword: "check",
                        sentence: "`this.tags == ['a', null] && this.names == this.tags && [1, 2] == this.smalls && this.grid == [[1], []] && this.flags != [true] && this.ids == this.ids.filter(i, i != this.id)`",
                        source: "Made up / all",
                    },
                );
            }
        }
        {
            let holds = rt::rule::or(
                rt::rule::or(
                    rt::rule::or(
                        rt::rule::or(
                            rt::rule::or(
                                rt::rule::equal_lists(
                                    rt::rule::collect(
                                        rt::rule::map(
                                            rt::rule::listed::<rt::rule::Nothing, 0>([]),
                                            |_| None::<&str>,
                                        ),
                                    ),
                                    rt::rule::collect(
                                        rt::rule::items(
                                            this.tags.as_ref(),
                                            |it_2| Some(it_2.as_str()),
                                        ),
                                    ),
                                ),
                                || Some(false),
                            ),
                            || rt::rule::equal_lists(
                                rt::rule::collect(
                                    rt::rule::map(
                                        rt::rule::items(this.lines.as_ref(), Some),
                                        rt::rule::written,
                                    ),
                                ),
                                rt::rule::collect(
                                    rt::rule::map(
                                        rt::rule::listed::<rt::rule::Nothing, 0>([]),
                                        |_| None::<rt::rule::Json<'_>>,
                                    ),
                                ),
                            ),
                        ),
                        || rt::rule::and(
                            rt::rule::all(
                                rt::rule::listed::<rt::rule::Nothing, 0>([]),
                                |_| rt::rule::greater(
                                    None::<rt::rule::Number>,
                                    Some(rt::rule::Number::from(this.small)),
                                ),
                            ),
                            || Some(this.flag),
                        ),
                    ),
                    || rt::rule::less(
                        rt::rule::count(rt::rule::listed::<rt::rule::Nothing, 0>([])),
                        Some(rt::rule::Number::from(this.small)),
                    ),
                ),
                || rt::rule::equal_lists(
                    rt::rule::collect(
                        rt::rule::map(
                            rt::rule::items(
                                rt::rule::member(this.grid.as_ref(), |it| Some(&it.0)),
                                Some,
                            ),
                            |item_11| rt::rule::collect(
                                rt::rule::items(item_11, rt::rule::Number::of),
                            ),
                        ),
                    ),
                    rt::rule::collect(
                        rt::rule::map(
                            rt::rule::listed([
                                rt::rule::collect(
                                    rt::rule::listed::<rt::rule::Nothing, 0>([]),
                                ),
                            ]),
                            |item_16| rt::rule::collect(
                                rt::rule::map(item_16.clone(), |_| None::<rt::rule::Number>),
                            ),
                        ),
                    ),
                ),
            );
            if rt::rule::is_false(holds) {
                out.broken(
                    at,
                    &rt::Rule {
                        id: "Everything.lists-empty",
                        keyword: "check",
                        sentence: "`[] == this.tags || this.text in [] || this.lines == [] || [].all(x, x.a.b > this.small) && this.flag || size([]) < this.small || this.grid == [[]]`",
                        source: "Made up / all",
                    },
                );
            }
        }
        {
            let holds = rt::rule::or(
                rt::rule::or(
                    rt::rule::is_null(Some(&this.text)),
                    || rt::rule::exists(
                        rt::rule::listed([None::<rt::rule::Nothing>]),
                        |_| rt::rule::is_null(this.note.as_ref()),
                    ),
                ),
                || rt::rule::is_null(Some(&this.text)),
            );
            if rt::rule::is_false(holds) {
                out.broken(
                    at,
                    &rt::Rule {
                        id: "Everything.lists-nothing",
                        keyword: "check",
                        sentence: "`[].map(x, x).filter(y, y == this.text)[0] == this.text || [null].exists(x, x == this.note) || [].min() == this.text`",
                        source: "Made up / all",
                    },
                );
            }
        }
        {
            let holds = rt::rule::and(
                rt::rule::and(
                    rt::rule::and(
                        rt::rule::all(
                            rt::rule::choose(
                                Some(this.flag),
                                || rt::rule::collect(
                                    rt::rule::items(
                                        this.tags.as_ref(),
                                        |it_3| Some(it_3.as_str()),
                                    ),
                                ),
                                || rt::rule::collect(
                                    rt::rule::items(
                                        rt::rule::member(this.names.as_ref(), |it| Some(&it.0)),
                                        |it_4| Some(it_4.0.as_str()),
                                    ),
                                ),
                            ),
                            |item_5| rt::rule::not(rt::rule::equal(item_5, Some("a"))),
                        ),
                        || rt::rule::greater(
                            rt::rule::count(
                                rt::rule::choose(
                                    Some(this.flag),
                                    || rt::rule::collect(
                                        rt::rule::items(
                                            this.tags.as_ref(),
                                            |it_7| Some(it_7.as_str()),
                                        ),
                                    ),
                                    || rt::rule::collect(rt::rule::listed([Some("a")])),
                                ),
                            ),
                            Some(rt::rule::Number::whole(0)),
                        ),
                    ),
                    || rt::rule::greater(
                        rt::rule::sum(
                            rt::rule::choose(
                                rt::rule::member(this.maybe.as_ref(), |it| Some(*it)),
                                || rt::rule::collect(
                                    rt::rule::map(
                                        rt::rule::items(this.lines.as_ref(), Some),
                                        |item_9| rt::rule::member(
                                            item_9,
                                            |it| rt::rule::Number::of(&it.count),
                                        ),
                                    ),
                                ),
                                || rt::rule::collect(
                                    rt::rule::items(
                                        this.smalls.as_ref(),
                                        |it_11| Some(rt::rule::Number::from(*it_11)),
                                    ),
                                ),
                            ),
                        ),
                        Some(rt::rule::Number::whole(1)),
                    ),
                ),
                || rt::rule::equal_lists(
                    rt::rule::choose(
                        Some(this.flag),
                        || rt::rule::collect(
                            rt::rule::map(
                                rt::rule::listed::<rt::rule::Nothing, 0>([]),
                                |_| None::<&str>,
                            ),
                        ),
                        || rt::rule::collect(
                            rt::rule::items(
                                this.tags.as_ref(),
                                |it_14| Some(it_14.as_str()),
                            ),
                        ),
                    ),
                    rt::rule::listed([Some("a")]),
                ),
            );
            if rt::rule::is_false(holds) {
                out.broken(
                    at,
                    &rt::Rule {
                        id: "Everything.lists-chosen",
                        keyword: "check",
                        sentence: "`(this.flag ? this.tags : this.names).all(t, t != 'a') && size(this.flag ? this.tags : ['a']) > 0 && (this.maybe ? this.lines.map(l, l.count) : this.smalls).sum() > 1 && (this.flag ? [] : this.tags) == ['a']`",
                        source: "Made up / all",
                    },
                );
            }
        }
        {
            let holds = rt::rule::greater(
                rt::rule::sum(
                    rt::rule::filter(
                        rt::rule::map(
                            rt::rule::filter(
                                rt::rule::map(
                                    rt::rule::collect(
                                        rt::rule::map(
                                            rt::rule::map(
                                                rt::rule::filter(
                                                    rt::rule::filter(
                                                        rt::rule::collect(
                                                            rt::rule::filter(
                                                                rt::rule::filter(
                                                                    rt::rule::filter(
                                                                        rt::rule::filter(
                                                                            rt::rule::items(
                                                                                this.tags.as_ref(),
                                                                                |it_1| Some(it_1.as_str()),
                                                                            ),
                                                                            |item_2| rt::rule::not(rt::rule::equal(item_2, Some("a"))),
                                                                        ),
                                                                        |item_3| rt::rule::not(rt::rule::equal(item_3, Some("b"))),
                                                                    ),
                                                                    |item_4| rt::rule::not(rt::rule::equal(item_4, Some("c"))),
                                                                ),
                                                                |item_5| rt::rule::not(rt::rule::equal(item_5, Some("d"))),
                                                            ),
                                                        ),
                                                        |item_6| rt::rule::not(rt::rule::equal(item_6, Some("e"))),
                                                    ),
                                                    |item_7| rt::rule::not(rt::rule::equal(item_7, Some("f"))),
                                                ),
                                                |item_8| rt::rule::concat(item_8, Some("g")),
                                            ),
                                            |item_9| rt::rule::concat(item_9.clone(), Some("h")),
                                        ),
                                    ),
                                    |item_10| rt::rule::size_of_text(item_10.clone()),
                                ),
                                |item_11| rt::rule::greater(
                                    item_11,
                                    Some(rt::rule::Number::whole(1)),
                                ),
                            ),
                            |item_12| rt::rule::add(
                                item_12,
                                Some(rt::rule::Number::whole(1)),
                            ),
                        ),
                        |item_13| rt::rule::greater(
                            item_13,
                            Some(rt::rule::Number::whole(2)),
                        ),
                    ),
                ),
                Some(rt::rule::Number::whole(1)),
            );
            if rt::rule::is_false(holds) {
                out.broken(
                    at,
                    &rt::Rule {
                        id: "Everything.lists-deep",
                        keyword: "check",
                        sentence: "`this.tags.filter(a, a != 'a').filter(b, b != 'b').filter(c, c != 'c').filter(d, d != 'd').filter(e, e != 'e').filter(f, f != 'f').map(g, g + 'g').map(h, h + 'h').map(i, i.size()).filter(j, j > 1).map(k, k + 1).filter(l, l > 2).sum() > 1`",
                        source: "Made up / all",
                    },
                );
            }
        }
        {
            let holds = rt::rule::all(
                rt::rule::items(this.lines.as_ref(), Some),
                |item_2| rt::rule::and(
                    rt::rule::and(
                        rt::rule::all(
                            rt::rule::items(
                                rt::rule::member(item_2, |it| it.tags.as_ref()),
                                |it_3| Some(it_3.as_str()),
                            ),
                            |item_4| rt::rule::not(
                                rt::rule::equal(item_4, Some(this.text.as_str())),
                            ),
                        ),
                        || rt::rule::greater(
                            rt::rule::member(
                                item_2,
                                |it| rt::rule::Number::of(&it.count),
                            ),
                            Some(rt::rule::Number::whole(0)),
                        ),
                    ),
                    || rt::rule::all(
                        rt::rule::listed([item_2]),
                        |item_5| rt::rule::greater(
                            rt::rule::member(
                                item_5,
                                |it| rt::rule::Number::of(&it.count),
                            ),
                            Some(rt::rule::Number::whole(1)),
                        ),
                    ),
                ),
            );
            if rt::rule::is_false(holds) {
                out.broken(
                    at,
                    &rt::Rule {
                        id: "Everything.lists-hidden",
                        keyword: "check",
                        sentence: "`this.lines.all(x, x.tags.all(x, x != this.text) && x.count > 0 && [x].all(x, x.count > 1))`",
                        source: "Made up / all",
                    },
                );
            }
        }
        {
            let holds = rt::rule::and(
                rt::rule::and(
                    rt::rule::all(
                        rt::rule::items(this.lines.as_ref(), Some),
                        |_| Some(this.flag),
                    ),
                    || rt::rule::greater(
                        rt::rule::sum(
                            rt::rule::map(
                                rt::rule::items(
                                    this.tags.as_ref(),
                                    |it_3| Some(it_3.as_str()),
                                ),
                                |_| Some(rt::rule::Number::from(this.small)),
                            ),
                        ),
                        Some(rt::rule::Number::whole(1)),
                    ),
                ),
                || rt::rule::greater(
                    rt::rule::count(
                        rt::rule::filter(
                            rt::rule::items(
                                this.tags.as_ref(),
                                |it_5| Some(it_5.as_str()),
                            ),
                            |_| rt::rule::member(this.maybe.as_ref(), |it| Some(*it)),
                        ),
                    ),
                    Some(rt::rule::Number::whole(2)),
                ),
            );
            if rt::rule::is_false(holds) {
                out.broken(
                    at,
                    &rt::Rule {
                        id: "Everything.lists-unused",
                        keyword: "check",
                        sentence: "`this.lines.all(x, this.flag) && this.tags.map(x, this.small).sum() > 1 && size(this.tags.filter(x, this.maybe)) > 2`",
                        source: "Made up / all",
                    },
                );
            }
        }
        {
            let holds = rt::rule::and(
                rt::rule::and(
                    rt::rule::all(
                        rt::rule::items(
                            rt::rule::member(this.grid.as_ref(), |it| Some(&it.0)),
                            Some,
                        ),
                        |item_2| rt::rule::and(
                            rt::rule::and(
                                rt::rule::all(
                                    rt::rule::items(item_2, rt::rule::Number::of),
                                    |item_4| rt::rule::greater(
                                        item_4,
                                        Some(rt::rule::Number::whole(0)),
                                    ),
                                ),
                                || rt::rule::greater(
                                    rt::rule::sum(
                                        rt::rule::items(item_2, rt::rule::Number::of),
                                    ),
                                    Some(rt::rule::Number::whole(1)),
                                ),
                            ),
                            || rt::rule::less(
                                rt::rule::size_of_list(item_2),
                                Some(rt::rule::Number::whole(5)),
                            ),
                        ),
                    ),
                    || rt::rule::exists(
                        rt::rule::map(
                            rt::rule::items(
                                rt::rule::member(this.grid.as_ref(), |it| Some(&it.0)),
                                Some,
                            ),
                            |item_7| rt::rule::collect(
                                rt::rule::map(
                                    rt::rule::items(item_7, rt::rule::Number::of),
                                    |item_9| rt::rule::add(
                                        item_9,
                                        Some(rt::rule::Number::whole(1)),
                                    ),
                                ),
                            ),
                        ),
                        |item_10| rt::rule::equal_lists(
                            item_10.clone(),
                            rt::rule::listed([Some(rt::rule::Number::whole(2))]),
                        ),
                    ),
                ),
                || rt::rule::all(
                    rt::rule::items(
                        rt::rule::member(this.tree.as_ref(), |it| Some(&it.0)),
                        |it_13| Some(&it_13.0),
                    ),
                    |item_14| rt::rule::all(
                        rt::rule::items(item_14, |it_15| Some(&it_15.0)),
                        |item_16| rt::rule::equal(
                            rt::rule::size_of_list(item_16),
                            Some(rt::rule::Number::whole(0)),
                        ),
                    ),
                ),
            );
            if rt::rule::is_false(holds) {
                out.broken(
                    at,
                    &rt::Rule {
                        id: "Everything.lists-of-lists",
                        keyword: "check",
                        sentence: "`this.grid.all(r, r.all(x, x > 0) && r.sum() > 1 && size(r) < 5) && this.grid.map(r, r.map(x, x + 1)).exists(r, r == [2]) && this.tree.all(t, t.all(u, size(u) == 0))`",
                        source: "Made up / all",
                    },
                );
            }
        }
        {
            let holds = rt::rule::and(
                rt::rule::and(
                    rt::rule::and(
                        rt::rule::and(
                            rt::rule::and(
                                rt::rule::and(
                                    rt::rule::all(
                                        rt::rule::items(
                                            this.tags.as_ref(),
                                            |it_1| Some(it_1.as_str()),
                                        ),
                                        |item_2| rt::rule::not(rt::rule::equal(item_2, Some("a"))),
                                    ),
                                    || rt::rule::all(
                                        rt::rule::items(
                                            this.tags.as_ref(),
                                            |it_3| Some(it_3.as_str()),
                                        ),
                                        |item_4| rt::rule::not(rt::rule::equal(item_4, Some("b"))),
                                    ),
                                ),
                                || rt::rule::exists(
                                    rt::rule::items(
                                        this.tags.as_ref(),
                                        |it_5| Some(it_5.as_str()),
                                    ),
                                    |item_6| rt::rule::is_in(
                                        item_6,
                                        rt::rule::listed([Some(this.text.as_str()), item_6]),
                                    ),
                                ),
                            ),
                            || rt::rule::all(
                                rt::rule::items(this.item_1.as_ref(), Some),
                                |item_8| rt::rule::greater(
                                    rt::rule::member(
                                        rt::rule::member(item_8, |it| it.item_1.as_ref()),
                                        rt::rule::Number::of,
                                    ),
                                    Some(rt::rule::Number::whole(1)),
                                ),
                            ),
                        ),
                        || rt::rule::all(
                            rt::rule::items(this.lines.as_ref(), Some),
                            |item_10| rt::rule::greater(
                                rt::rule::member(
                                    item_10,
                                    |it| rt::rule::Number::of(&it.count),
                                ),
                                Some(rt::rule::Number::whole(0)),
                            ),
                        ),
                    ),
                    || rt::rule::all(
                        rt::rule::items(this.lines.as_ref(), Some),
                        |item_12| rt::rule::greater(
                            rt::rule::member(
                                item_12,
                                |it| rt::rule::Number::of(&it.count),
                            ),
                            Some(rt::rule::Number::whole(0)),
                        ),
                    ),
                ),
                || rt::rule::all(
                    rt::rule::items(this.lines.as_ref(), Some),
                    |item_14| rt::rule::equal(
                        rt::rule::member(
                            rt::rule::member(item_14, |it| it.done.as_ref()),
                            |it| Some(*it),
                        ),
                        rt::rule::member(this.rt.as_ref(), |it| Some(*it)),
                    ),
                ),
            );
            if rt::rule::is_false(holds) {
                out.broken(
                    at,
                    &rt::Rule {
                        id: "Everything.lists-names",
                        keyword: "check",
                        sentence: "`this.tags.all(it, it != 'a') && this.tags.all(item_1, item_1 != 'b') && this.tags.exists(left_1, left_1 in [this.text, left_1]) && this.item_1.all(rt, rt.item_1 > 1) && this.lines.all(Some, Some.count > 0) && this.lines.all(self, self.count > 0) && this.lines.all(type, type.done == this.rt)`",
                        source: "Made up / all",
                    },
                );
            }
        }
        {
            let holds = rt::rule::all(
                rt::rule::map(
                    rt::rule::items(this.tags.as_ref(), |it_1| Some(it_1.as_str())),
                    |item_2| rt::rule::concat(item_2, Some("x")),
                ),
                |item_3| rt::rule::exists(
                    rt::rule::map(
                        rt::rule::items(this.tags.as_ref(), |it_4| Some(it_4.as_str())),
                        |item_5| rt::rule::concat(item_5, item_3.clone()),
                    ),
                    |item_6| rt::rule::and(
                        rt::rule::equal(
                            item_6.clone(),
                            rt::rule::concat(item_3.clone(), Some("y")),
                        ),
                        || rt::rule::starts_with(item_3.clone(), item_6.clone()),
                    ),
                ),
            );
            if rt::rule::is_false(holds) {
                out.broken(
                    at,
                    &rt::Rule {
                        id: "Everything.lists-made",
                        keyword: "check",
                        sentence: "`this.tags.map(a, a + 'x').all(b, this.tags.map(c, c + b).exists(d, d == b + 'y' && b.startsWith(d)))`",
                        source: "Made up / all",
                    },
                );
            }
        }
        {
            let holds = rt::rule::greater(
                rt::rule::count(
                    rt::rule::map(
                        rt::rule::filter(
                            rt::rule::map(
                                rt::rule::items(
                                    this.tags.as_ref(),
                                    |it_1| Some(it_1.as_str()),
                                ),
                                |item_2| rt::rule::concat(item_2, Some("x")),
                            ),
                            |item_3| rt::rule::not(
                                rt::rule::equal(item_3.clone(), Some("y")),
                            ),
                        ),
                        |item_4| rt::rule::choose(
                            rt::rule::greater(
                                rt::rule::size_of_text(item_4.clone()),
                                Some(rt::rule::Number::whole(3)),
                            ),
                            || rt::rule::owned(Some("a")),
                            || item_4.clone(),
                        ),
                    ),
                ),
                Some(rt::rule::Number::whole(0)),
            );
            if rt::rule::is_false(holds) {
                out.broken(
                    at,
                    &rt::Rule {
                        id: "Everything.lists-made-twice",
                        keyword: "check",
                        sentence: "`this.tags.map(a, a + 'x').filter(b, b != 'y').map(c, size(c) > 3 ? 'a' : c).size() > 0`",
                        source: "Made up / all",
                    },
                );
            }
        }
        {
            let holds = rt::rule::and(
                rt::rule::and(
                    rt::rule::and(
                        rt::rule::and(
                            rt::rule::and(
                                rt::rule::and(
                                    rt::rule::equal(
                                        rt::rule::member(
                                            rt::rule::entry(this.counts.as_ref(), Some("a")),
                                            rt::rule::Number::of,
                                        ),
                                        Some(rt::rule::Number::whole(1)),
                                    ),
                                    || rt::rule::greater(
                                        rt::rule::member(
                                            rt::rule::entry(this.counts.as_ref(), Some("b")),
                                            rt::rule::Number::of,
                                        ),
                                        Some(rt::rule::Number::from(this.small)),
                                    ),
                                ),
                                || rt::rule::has_key(this.counts.as_ref(), Some("c")),
                            ),
                            || rt::rule::has_key(
                                this.texts.as_ref(),
                                Some(this.text.as_str()),
                            ),
                        ),
                        || rt::rule::greater(
                            rt::rule::size_of_map(this.counts.as_ref()),
                            Some(rt::rule::Number::whole(0)),
                        ),
                    ),
                    || rt::rule::certain(
                        rt::rule::has_key(this.counts.as_ref(), Some("d")),
                    ),
                ),
                || rt::rule::is_null(
                    rt::rule::member(
                        rt::rule::entry(this.texts.as_ref(), Some("x")),
                        |it| it.as_ref(),
                    ),
                ),
            );
            if rt::rule::is_false(holds) {
                out.broken(
                    at,
                    &rt::Rule {
                        id: "Everything.maps",
                        keyword: "check",
                        sentence: "`this.counts.a == 1 && this.counts['b'] > this.small && 'c' in this.counts && this.text in this.texts && size(this.counts) > 0 && has(this.counts.d) && this.texts['x'] == null`",
                        source: "Made up / all",
                    },
                );
            }
        }
        {
            let holds = rt::rule::and(
                rt::rule::and(
                    rt::rule::and(
                        rt::rule::all(
                            rt::rule::keys(this.counts.as_ref()),
                            |item_1| rt::rule::starts_with(item_1, Some("a")),
                        ),
                        || rt::rule::greater(
                            rt::rule::count(
                                rt::rule::filter(
                                    rt::rule::keys(this.counts.as_ref()),
                                    |item_2| rt::rule::not(rt::rule::equal(item_2, Some("x"))),
                                ),
                            ),
                            Some(rt::rule::Number::whole(1)),
                        ),
                    ),
                    || rt::rule::greater(
                        rt::rule::sum(
                            rt::rule::map(
                                rt::rule::keys(this.counts.as_ref()),
                                |item_3| rt::rule::member(
                                    rt::rule::entry(this.counts.as_ref(), item_3),
                                    rt::rule::Number::of,
                                ),
                            ),
                        ),
                        Some(rt::rule::Number::whole(1)),
                    ),
                ),
                || rt::rule::is_there(this.counts.as_ref()),
            );
            if rt::rule::is_false(holds) {
                out.broken(
                    at,
                    &rt::Rule {
                        id: "Everything.map-keys",
                        keyword: "check",
                        sentence: "`this.counts.all(k, k.startsWith('a')) && this.counts.filter(k, k != 'x').size() > 1 && this.counts.map(k, this.counts[k]).sum() > 1 && this.counts != null`",
                        source: "Made up / all",
                    },
                );
            }
        }
        {
            let holds = rt::rule::and(
                rt::rule::and(
                    rt::rule::and(
                        rt::rule::equal(
                            rt::rule::written(this.node.as_ref()),
                            rt::rule::written(
                                rt::rule::entry(this.nodes.as_ref(), Some("a")),
                            ),
                        ),
                        || rt::rule::greater(
                            rt::rule::member(
                                rt::rule::member(
                                    rt::rule::member(
                                        this.node.as_ref(),
                                        |it| it.next.as_deref(),
                                    ),
                                    |it| it.next.as_deref(),
                                ),
                                |it| rt::rule::Number::of(&it.value),
                            ),
                            Some(rt::rule::Number::whole(1)),
                        ),
                    ),
                    || rt::rule::is_there(
                        rt::rule::element(
                            rt::rule::member(
                                this.node.as_ref(),
                                |it| it.children.as_ref(),
                            ),
                            Some(rt::rule::Number::whole(0)),
                        ),
                    ),
                ),
                || rt::rule::all(
                    rt::rule::items(
                        rt::rule::member(
                            rt::rule::member(
                                this.node.as_ref(),
                                |it| it.next.as_deref(),
                            ),
                            |it| it.children.as_ref(),
                        ),
                        Some,
                    ),
                    |item_2| rt::rule::greater(
                        rt::rule::member(
                            rt::rule::member(item_2, |it| it.next.as_deref()),
                            |it| rt::rule::Number::of(&it.value),
                        ),
                        Some(rt::rule::Number::whole(0)),
                    ),
                ),
            );
            if rt::rule::is_false(holds) {
                out.broken(
                    at,
                    &rt::Rule {
                        id: "Everything.objects",
                        keyword: "check",
                        sentence: "`this.node == this.nodes.a && this.node.next.next.value > 1 && this.node.children[0] != null && this.node.next.children.all(c, c.next.value > 0)`",
                        source: "Made up / all",
                    },
                );
            }
        }
        {
            let holds = rt::rule::or(
                rt::rule::or(
                    rt::rule::or(
                        rt::rule::or(
                            rt::rule::or(
                                rt::rule::or(
                                    rt::rule::or(
                                        rt::rule::or(
                                            rt::rule::or(
                                                rt::rule::equal(
                                                    rt::rule::member(
                                                        this.address.as_ref(),
                                                        |it| Some(it.city.as_str()),
                                                    ),
                                                    Some("a"),
                                                ),
                                                || rt::rule::equal(
                                                    rt::rule::member(
                                                        rt::rule::member(
                                                            this.address.as_ref(),
                                                            |it| it.street.as_option(),
                                                        ),
                                                        |it| Some(it.as_str()),
                                                    ),
                                                    Some("b"),
                                                ),
                                            ),
                                            || rt::rule::greater(
                                                rt::rule::member(
                                                    rt::rule::member(
                                                        this.address.as_ref(),
                                                        |it| it.house.as_ref(),
                                                    ),
                                                    |it| Some(rt::rule::Number::from(*it)),
                                                ),
                                                Some(rt::rule::Number::whole(1)),
                                            ),
                                        ),
                                        || rt::rule::equal(
                                            rt::rule::member(
                                                this.contact.phone.as_ref(),
                                                |it| Some(it.phone.as_str()),
                                            ),
                                            Some("x"),
                                        ),
                                    ),
                                    || rt::rule::or(
                                        rt::rule::has(
                                            this.contact.phone.as_ref(),
                                            |it| it.area_code.is_some(),
                                        ),
                                        || rt::rule::has(
                                            Some(this),
                                            |it| it.extra.get("area-code").is_some(),
                                        ),
                                    ),
                                ),
                                || rt::rule::equal(
                                    rt::rule::member(Some(&this.contact), |_| Some("so")),
                                    Some("so"),
                                ),
                            ),
                            || rt::rule::ends_with(
                                rt::rule::member(
                                    this.contact.mail.as_ref(),
                                    |it| Some(it.as_str()),
                                ),
                                Some(".example"),
                            ),
                        ),
                        || rt::rule::is_there(
                            rt::rule::member(
                                this.address.as_ref(),
                                |it| it.r#in.as_ref(),
                            ),
                        ),
                    ),
                    || rt::rule::equal(
                        rt::rule::member(
                            this.contact.at.as_ref(),
                            |it| Some(it.as_str()),
                        ),
                        Some("HOME"),
                    ),
                ),
                || rt::rule::or(
                    rt::rule::has(Some(&this.contact), |it| it.at.is_some()),
                    || rt::rule::has(Some(this), |it| it.extra.get("at").is_some()),
                ),
            );
            if rt::rule::is_false(holds) {
                out.broken(
                    at,
                    &rt::Rule {
                        id: "Everything.groups",
                        keyword: "check",
                        sentence: "`this.city == 'a' || this.street == 'b' || this.house > 1 || this.phone == 'x' || has(this.`area-code`) || this.always == 'so' || this.mail.endsWith('.example') || this.`in` != null || this.at == 'HOME' || has(this.at)`",
                        source: "Made up / all",
                    },
                );
            }
        }
        {
            let holds = rt::rule::and(
                rt::rule::and(
                    rt::rule::and(
                        rt::rule::and(
                            rt::rule::and(
                                rt::rule::and(
                                    rt::rule::and(
                                        rt::rule::and(
                                            rt::rule::and(
                                                rt::rule::or(
                                                    rt::rule::has(Some(this), |it| it.note.is_some()),
                                                    || rt::rule::has(
                                                        Some(this),
                                                        |it| it.extra.get("note").is_some(),
                                                    ),
                                                ),
                                                || rt::rule::is_there(Some(this)),
                                            ),
                                            || rt::rule::not(
                                                rt::rule::has(Some(this), |it| !it.nullable.is_absent()),
                                            ),
                                        ),
                                        || rt::rule::is_there(this.address.as_ref()),
                                    ),
                                    || rt::rule::has(
                                        this.address.as_ref(),
                                        |it| !it.street.is_absent(),
                                    ),
                                ),
                                || rt::rule::or(
                                    rt::rule::has(this.node.as_ref(), |it| it.next.is_some()),
                                    || rt::rule::has(
                                        this.node.as_ref(),
                                        |it| it.extra.get("next").is_some(),
                                    ),
                                ),
                            ),
                            || rt::rule::is_there(Some(this)),
                        ),
                        || rt::rule::or(
                            rt::rule::has(Some(&this.contact), |it| it.mail.is_some()),
                            || rt::rule::has(
                                Some(this),
                                |it| it.extra.get("mail").is_some(),
                            ),
                        ),
                    ),
                    || rt::rule::certain(
                        rt::rule::json_has(
                            rt::rule::json_member(
                                rt::rule::member(this.any.as_ref(), rt::rule::Json::of),
                                Some("a"),
                            ),
                            Some("b"),
                        ),
                    ),
                ),
                || rt::rule::or(
                    rt::rule::has(Some(this), |it| it.out.is_some()),
                    || rt::rule::has(
                        Some(this),
                        |it| {
                            it.extra.get("out").is_some()
                                || it.extra.get("Out").is_some()
                                || it.extra.get("o-u-t").is_some()
                        },
                    ),
                ),
            );
            if rt::rule::is_false(holds) {
                out.broken(
                    at,
                    &rt::Rule {
                        id: "Everything.presence",
                        keyword: "check",
                        sentence: "`has(this.note) && has(this.text) && !has(this.nullable) && has(this.city) && has(this.street) && has(this.node.next) && has(this.must) && has(this.mail) && has(this.any.a.b) && has(this.out)`",
                        source: "Made up / all",
                    },
                );
            }
        }
        {
            let holds = rt::rule::or(
                rt::rule::or(
                    rt::rule::or(
                        rt::rule::or(
                            rt::rule::or(
                                rt::rule::or(
                                    rt::rule::or(
                                        rt::rule::or(
                                            rt::rule::equal(
                                                rt::rule::json_member(
                                                    rt::rule::json_item(
                                                        rt::rule::json_member(
                                                            rt::rule::member(this.any.as_ref(), rt::rule::Json::of),
                                                            Some("a"),
                                                        ),
                                                        Some(rt::rule::Number::whole(0)),
                                                    ),
                                                    Some("b"),
                                                ),
                                                Some("x"),
                                            ),
                                            || rt::rule::is_null(
                                                rt::rule::member(this.any.as_ref(), rt::rule::Json::of),
                                            ),
                                        ),
                                        || rt::rule::equal(
                                            rt::rule::member(this.any.as_ref(), rt::rule::Json::of),
                                            Some(rt::rule::Number::whole(1)),
                                        ),
                                    ),
                                    || rt::rule::equal(
                                        rt::rule::json_member(
                                            rt::rule::member(this.any.as_ref(), rt::rule::Json::of),
                                            Some("k"),
                                        ),
                                        Some(this.text.as_str()),
                                    ),
                                ),
                                || rt::rule::equal(
                                    rt::rule::member(this.any.as_ref(), rt::rule::Json::of),
                                    rt::rule::collect(
                                        rt::rule::items(
                                            this.tags.as_ref(),
                                            |it_1| Some(it_1.as_str()),
                                        ),
                                    ),
                                ),
                            ),
                            || rt::rule::equal(
                                rt::rule::member(this.any.as_ref(), rt::rule::Json::of),
                                rt::rule::written(this.node.as_ref()),
                            ),
                        ),
                        || rt::rule::equal(
                            rt::rule::member(this.any.as_ref(), rt::rule::Json::of),
                            rt::rule::member(
                                this.day.as_ref(),
                                |it| Some(rt::rule::Date::of(it)),
                            ),
                        ),
                    ),
                    || rt::rule::equal(
                        rt::rule::member(this.any.as_ref(), rt::rule::Json::of),
                        Some(this.id.0),
                    ),
                ),
                || rt::rule::equal(
                    rt::rule::member(
                        rt::rule::element(
                            this.anys.as_ref(),
                            Some(rt::rule::Number::whole(0)),
                        ),
                        rt::rule::Json::of,
                    ),
                    rt::rule::member(this.any.as_ref(), rt::rule::Json::of),
                ),
            );
            if rt::rule::is_false(holds) {
                out.broken(
                    at,
                    &rt::Rule {
                        id: "Everything.any",
                        keyword: "check",
                        sentence: "`this.any.a[0].b == 'x' || this.any == null || this.any == 1 || this.any['k'] == this.text || this.any == this.tags || this.any == this.node || this.any == this.day || this.any == this.id || this.anys[0] == this.any`",
                        source: "Made up / all",
                    },
                );
            }
        }
        {
            let holds = rt::rule::or(
                rt::rule::or(
                    rt::rule::or(
                        rt::rule::or(
                            rt::rule::or(
                                rt::rule::or(
                                    rt::rule::is_in(
                                        rt::rule::member(this.any.as_ref(), rt::rule::Json::of),
                                        rt::rule::items(this.anys.as_ref(), rt::rule::Json::of),
                                    ),
                                    || rt::rule::is_in(
                                        Some(rt::rule::Number::whole(1)),
                                        rt::rule::items(this.anys.as_ref(), rt::rule::Json::of),
                                    ),
                                ),
                                || rt::rule::is_in(
                                    Some("a"),
                                    rt::rule::items(this.anys.as_ref(), rt::rule::Json::of),
                                ),
                            ),
                            || rt::rule::with(
                                rt::rule::member(this.any.as_ref(), rt::rule::Json::of),
                                |left_7| rt::rule::or(
                                    rt::rule::or(
                                        rt::rule::or(
                                            rt::rule::or(
                                                rt::rule::or(
                                                    rt::rule::equal(
                                                        left_7.clone(),
                                                        Some(rt::rule::Number::whole(1)),
                                                    ),
                                                    || rt::rule::equal(left_7.clone(), Some("a")),
                                                ),
                                                || rt::rule::equal(left_7.clone(), Some(true)),
                                            ),
                                            || rt::rule::is_null(left_7.clone()),
                                        ),
                                        || rt::rule::equal(
                                            left_7.clone(),
                                            rt::rule::member(
                                                this.day.as_ref(),
                                                |it| Some(rt::rule::Date::of(it)),
                                            ),
                                        ),
                                    ),
                                    || rt::rule::equal(
                                        left_7.clone(),
                                        Some(rt::rule::DateTime::of(&this.to)),
                                    ),
                                ),
                            ),
                        ),
                        || rt::rule::equal_lists(
                            rt::rule::items(this.anys.as_ref(), rt::rule::Json::of),
                            rt::rule::listed([Some("a")]),
                        ),
                    ),
                    || rt::rule::all(
                        rt::rule::items(this.anys.as_ref(), rt::rule::Json::of),
                        |item_12| rt::rule::equal(item_12.clone(), Some(this.flag)),
                    ),
                ),
                || rt::rule::is_in(
                    rt::rule::member(this.any.as_ref(), rt::rule::Json::of),
                    rt::rule::items(this.tags.as_ref(), |it_13| Some(it_13.as_str())),
                ),
            );
            if rt::rule::is_false(holds) {
                out.broken(
                    at,
                    &rt::Rule {
                        id: "Everything.any-lists",
                        keyword: "check",
                        sentence: "`this.any in this.anys || 1 in this.anys || 'a' in this.anys || this.any in [1, 'a', true, null, this.day, this.to] || this.anys == ['a'] || this.anys.all(a, a == this.flag) || this.any in this.tags`",
                        source: "Made up / all",
                    },
                );
            }
        }
        {
            let holds = rt::rule::and(
                rt::rule::and(
                    rt::rule::and(
                        rt::rule::and(
                            rt::rule::equal(
                                rt::rule::choose(
                                    Some(this.flag),
                                    || rt::rule::member(
                                        this.note.as_ref(),
                                        |it| Some(it.as_str()),
                                    ),
                                    || Some("b"),
                                ),
                                Some("c"),
                            ),
                            || rt::rule::less(
                                rt::rule::choose(
                                    rt::rule::member(this.maybe.as_ref(), |it| Some(*it)),
                                    || Some(rt::rule::Number::whole(1)),
                                    || Some(rt::rule::Number::scaled(25, -1)),
                                ),
                                rt::rule::member(this.price.as_ref(), rt::rule::Number::of),
                            ),
                        ),
                        || rt::rule::equal(
                            rt::rule::choose(
                                Some(this.flag),
                                || None::<rt::Uuid>,
                                || Some(this.id.0),
                            ),
                            rt::rule::member(this.other.as_ref(), |it| Some(*it)),
                        ),
                    ),
                    || rt::rule::not(
                        rt::rule::equal(
                            rt::rule::choose(
                                Some(this.flag),
                                || rt::rule::concat(Some(this.text.as_str()), Some("x")),
                                || rt::rule::owned(
                                    rt::rule::member(this.note.as_ref(), |it| Some(it.as_str())),
                                ),
                            ),
                            Some("y"),
                        ),
                    ),
                ),
                || rt::rule::choose(
                    Some(this.flag),
                    || rt::rule::member(this.maybe.as_ref(), |it| Some(*it)),
                    || Some(false),
                ),
            );
            if rt::rule::is_false(holds) {
                out.broken(
                    at,
                    &rt::Rule {
                        id: "Everything.conditionals",
                        keyword: "check",
                        sentence: "`(this.flag ? this.note : 'b') == 'c' && (this.maybe ? 1 : 2.5) < this.price && (this.flag ? null : this.id) == this.other && (this.flag ? this.text + 'x' : this.note) != 'y' && (this.flag ? this.maybe : false)`",
                        source: "Made up / all",
                    },
                );
            }
        }
        {
            let holds = rt::rule::and(
                rt::rule::and(
                    rt::rule::and(
                        rt::rule::greater(
                            rt::rule::member(
                                rt::rule::choose(
                                    Some(this.flag),
                                    || this.node.as_ref(),
                                    || rt::rule::member(
                                        this.node.as_ref(),
                                        |it| it.next.as_deref(),
                                    ),
                                ),
                                |it| rt::rule::Number::of(&it.value),
                            ),
                            Some(rt::rule::Number::whole(0)),
                        ),
                        || rt::rule::equal(
                            rt::rule::json_member(
                                rt::rule::choose(
                                    Some(this.flag),
                                    || rt::rule::member(this.any.as_ref(), rt::rule::Json::of),
                                    || None::<rt::rule::Json<'_>>,
                                ),
                                Some("a"),
                            ),
                            Some(rt::rule::Number::whole(1)),
                        ),
                    ),
                    || rt::rule::less(
                        rt::rule::choose(
                            Some(this.flag),
                            || rt::rule::member(
                                this.day.as_ref(),
                                |it| Some(rt::rule::Date::of(it)),
                            ),
                            || Some(rt::rule::Date::of(&this.until)),
                        ),
                        Some(rt::rule::Date::of(&this.until)),
                    ),
                ),
                || rt::rule::equal(
                    rt::rule::choose(
                        Some(this.flag),
                        || rt::rule::member(
                            this.level.as_ref(),
                            |it| Some(rt::rule::Number::from(it.as_i64())),
                        ),
                        || Some(rt::rule::Number::whole(1)),
                    ),
                    Some(rt::rule::Number::whole(1)),
                ),
            );
            if rt::rule::is_false(holds) {
                out.broken(
                    at,
                    &rt::Rule {
                        id: "Everything.conditional-objects",
                        keyword: "check",
                        sentence: "`(this.flag ? this.node : this.node.next).value > 0 && (this.flag ? this.any : null).a == 1 && (this.flag ? this.day : this.until) < this.until && (this.flag ? this.level : 1) == 1`",
                        source: "Made up / all",
                    },
                );
            }
        }
        if context.seats.is_some() && context.owner.is_some() {
            let holds = rt::rule::and(
                rt::rule::equal(
                    rt::rule::sum(
                        rt::rule::map(
                            rt::rule::items(this.lines.as_ref(), Some),
                            |item_2| rt::rule::member(
                                item_2,
                                |it| rt::rule::Number::of(&it.count),
                            ),
                        ),
                    ),
                    rt::rule::member(context.seats.as_ref(), rt::rule::Number::of),
                ),
                || rt::rule::equal(
                    Some(this.id.0),
                    rt::rule::member(context.owner.as_ref(), |it| Some(it.0)),
                ),
            );
            if rt::rule::is_false(holds) {
                out.broken(
                    at,
                    &rt::Rule {
                        id: "Everything.given",
                        keyword: "check",
                        sentence: "`this.lines.map(l, l.count).sum() == context.seats && this.id == context.owner`",
                        source: "Made up / all",
                    },
                );
            }
        }
        if context.r#type.is_some() && context.moment.is_some()
            && context.allowed.is_some() && context.self_.is_some()
            && context.seats.is_some()
        {
            let holds = rt::rule::and(
                rt::rule::and(
                    rt::rule::and(
                        rt::rule::and(
                            rt::rule::and(
                                rt::rule::equal(
                                    rt::rule::member(
                                        context.r#type.as_ref(),
                                        |it| Some(it.as_str()),
                                    ),
                                    Some(this.text.as_str()),
                                ),
                                || rt::rule::greater(
                                    rt::rule::member(
                                        context.moment.as_ref(),
                                        |it| Some(rt::rule::DateTime::of(it)),
                                    ),
                                    rt::rule::member(
                                        this.from.as_ref(),
                                        |it| Some(rt::rule::DateTime::of(it)),
                                    ),
                                ),
                            ),
                            || rt::rule::is_in(
                                Some(this.text.as_str()),
                                rt::rule::items(
                                    context.allowed.as_ref(),
                                    |it_1| Some(it_1.as_str()),
                                ),
                            ),
                        ),
                        || rt::rule::greater(
                            rt::rule::member(
                                context.self_.as_ref(),
                                |it| rt::rule::Number::of(&it.count),
                            ),
                            Some(rt::rule::Number::whole(1)),
                        ),
                    ),
                    || rt::rule::has(Some(context), |it| it.seats.is_some()),
                ),
                || rt::rule::all(
                    rt::rule::items(
                        rt::rule::member(context.self_.as_ref(), |it| it.tags.as_ref()),
                        |it_3| Some(it_3.as_str()),
                    ),
                    |item_4| rt::rule::is_in(
                        item_4,
                        rt::rule::items(
                            context.allowed.as_ref(),
                            |it_5| Some(it_5.as_str()),
                        ),
                    ),
                ),
            );
            if rt::rule::is_false(holds) {
                out.broken(
                    at,
                    &rt::Rule {
                        id: "Everything.given-more",
                        keyword: "check",
                        sentence: "`context.type == this.text && context.moment > this.from && this.text in context.allowed && context.self.count > 1 && has(context.seats) && context.self.tags.all(t, t in context.allowed)`",
                        source: "Made up / all",
                    },
                );
            }
        }
        {
            let holds = rt::rule::or(
                rt::rule::or(
                    rt::rule::or(
                        rt::rule::or(
                            rt::rule::or(
                                rt::rule::or(
                                    rt::rule::or(
                                        rt::rule::or(
                                            rt::rule::or(
                                                rt::rule::equal(
                                                    rt::rule::member(
                                                        this.this.as_ref(),
                                                        |it| Some(it.as_str()),
                                                    ),
                                                    Some("a"),
                                                ),
                                                || rt::rule::equal(
                                                    rt::rule::member(
                                                        this.context.as_ref(),
                                                        rt::rule::Number::of,
                                                    ),
                                                    Some(rt::rule::Number::whole(1)),
                                                ),
                                            ),
                                            || rt::rule::member(this.rt.as_ref(), |it| Some(*it)),
                                        ),
                                        || rt::rule::equal(
                                            rt::rule::member(
                                                this.value.as_ref(),
                                                |it| Some(it.as_str()),
                                            ),
                                            Some("b"),
                                        ),
                                    ),
                                    || rt::rule::greater(
                                        rt::rule::member(this.it.as_ref(), rt::rule::Number::of),
                                        Some(rt::rule::Number::whole(1)),
                                    ),
                                ),
                                || rt::rule::equal(
                                    rt::rule::member(
                                        this.r#type.as_ref(),
                                        |it| Some(it.as_str()),
                                    ),
                                    Some("c"),
                                ),
                            ),
                            || rt::rule::less(
                                rt::rule::member(this.self_.as_ref(), rt::rule::Number::of),
                                Some(rt::rule::Number::whole(2)),
                            ),
                        ),
                        || rt::rule::equal(
                            rt::rule::member(this.out.as_ref(), |it| Some(it.as_str())),
                            Some("x"),
                        ),
                    ),
                    || rt::rule::equal(
                        rt::rule::member(this.out.as_ref(), |it| Some(it.as_str())),
                        Some("y"),
                    ),
                ),
                || rt::rule::greater(
                    rt::rule::member(this.ein_mass.as_ref(), rt::rule::Number::of),
                    Some(rt::rule::Number::scaled(15, -1)),
                ),
            );
            if rt::rule::is_false(holds) {
                out.broken(
                    at,
                    &rt::Rule {
                        id: "Everything.hostile",
                        keyword: "check",
                        sentence: "`this.this == 'a' || this.context == 1 || this.rt || this.value == 'b' || this.`it` > 1 || this.type == 'c' || this.Self < 2 || this.Out == 'x' || this.`o-u-t` == 'y' || this.`ein Mass` > 1.5`",
                        source: "Made up / all",
                    },
                );
            }
        }
        {
            let holds = rt::rule::or(
                rt::rule::or(
                    rt::rule::equal(
                        rt::rule::member(
                            rt::rule::member(
                                this.pairs.as_ref(),
                                |it| it.first.as_ref(),
                            ),
                            |it| Some(it.as_str()),
                        ),
                        Some("a"),
                    ),
                    || rt::rule::or(
                        rt::rule::has(this.pairs.as_ref(), |it| it.second.is_some()),
                        || rt::rule::has(
                            this.pairs.as_ref(),
                            |it| it.extra.get("second").is_some(),
                        ),
                    ),
                ),
                || rt::rule::greater(
                    rt::rule::member(
                        rt::rule::member(this.pairs.as_ref(), |it| it.second.as_ref()),
                        rt::rule::Number::of,
                    ),
                    Some(rt::rule::Number::whole(1)),
                ),
            );
            if rt::rule::is_false(holds) {
                out.broken(
                    at,
                    &rt::Rule {
                        id: "Everything.pairs",
                        keyword: "check",
                        sentence: "`this.pairs.first == 'a' || has(this.pairs.second) || this.pairs.second > 1`",
                        source: "Made up / all",
                    },
                );
            }
        }
        if context.seats.is_some() {
            let applies = rt::rule::and(
                rt::rule::equal(Some(this.flag), Some(true)),
                || rt::rule::greater(
                    rt::rule::member(context.seats.as_ref(), rt::rule::Number::of),
                    Some(rt::rule::Number::whole(1)),
                ),
            );
            if rt::rule::is_true(applies) {
                let there = rt::rule::is_there(this.note.as_ref());
                if rt::rule::is_false(there) {
                    out.broken(
                        &at.name("note"),
                        &rt::Rule {
                            id: "Everything.members-there",
                            keyword: "require",
                            sentence: "where `this.flag == true && context.seats > 1`, there must be `note`, `city`, `nullable`, `at`, `lines`, `any`, `level`, there must not be `out`, `price`, `in`, `pairs`",
                            source: "Made up / all",
                        },
                    );
                }
                let there = rt::rule::is_there(
                    rt::rule::member(this.address.as_ref(), |it| Some(&it.city)),
                );
                if rt::rule::is_false(there) {
                    out.broken(
                        &at.name("city"),
                        &rt::Rule {
                            id: "Everything.members-there",
                            keyword: "require",
                            sentence: "where `this.flag == true && context.seats > 1`, there must be `note`, `city`, `nullable`, `at`, `lines`, `any`, `level`, there must not be `out`, `price`, `in`, `pairs`",
                            source: "Made up / all",
                        },
                    );
                }
                let there = rt::rule::is_there(this.nullable.as_option());
                if rt::rule::is_false(there) {
                    out.broken(
                        &at.name("nullable"),
                        &rt::Rule {
                            id: "Everything.members-there",
                            keyword: "require",
                            sentence: "where `this.flag == true && context.seats > 1`, there must be `note`, `city`, `nullable`, `at`, `lines`, `any`, `level`, there must not be `out`, `price`, `in`, `pairs`",
                            source: "Made up / all",
                        },
                    );
                }
                let there = rt::rule::is_there(this.contact.at.as_ref());
                if rt::rule::is_false(there) {
                    out.broken(
                        &at.name("at"),
                        &rt::Rule {
                            id: "Everything.members-there",
                            keyword: "require",
                            sentence: "where `this.flag == true && context.seats > 1`, there must be `note`, `city`, `nullable`, `at`, `lines`, `any`, `level`, there must not be `out`, `price`, `in`, `pairs`",
                            source: "Made up / all",
                        },
                    );
                }
                let there = rt::rule::is_there(this.lines.as_ref());
                if rt::rule::is_false(there) {
                    out.broken(
                        &at.name("lines"),
                        &rt::Rule {
                            id: "Everything.members-there",
                            keyword: "require",
                            sentence: "where `this.flag == true && context.seats > 1`, there must be `note`, `city`, `nullable`, `at`, `lines`, `any`, `level`, there must not be `out`, `price`, `in`, `pairs`",
                            source: "Made up / all",
                        },
                    );
                }
                let there = rt::rule::is_there(
                    rt::rule::member(this.any.as_ref(), rt::rule::Json::of),
                );
                if rt::rule::is_false(there) {
                    out.broken(
                        &at.name("any"),
                        &rt::Rule {
                            id: "Everything.members-there",
                            keyword: "require",
                            sentence: "where `this.flag == true && context.seats > 1`, there must be `note`, `city`, `nullable`, `at`, `lines`, `any`, `level`, there must not be `out`, `price`, `in`, `pairs`",
                            source: "Made up / all",
                        },
                    );
                }
                let there = rt::rule::is_there(this.level.as_ref());
                if rt::rule::is_false(there) {
                    out.broken(
                        &at.name("level"),
                        &rt::Rule {
                            id: "Everything.members-there",
                            keyword: "require",
                            sentence: "where `this.flag == true && context.seats > 1`, there must be `note`, `city`, `nullable`, `at`, `lines`, `any`, `level`, there must not be `out`, `price`, `in`, `pairs`",
                            source: "Made up / all",
                        },
                    );
                }
                let there = rt::rule::is_there(this.out.as_ref());
                if rt::rule::is_true(there) {
                    out.broken(
                        &at.name("out"),
                        &rt::Rule {
                            id: "Everything.members-there",
                            keyword: "forbid",
                            sentence: "where `this.flag == true && context.seats > 1`, there must be `note`, `city`, `nullable`, `at`, `lines`, `any`, `level`, there must not be `out`, `price`, `in`, `pairs`",
                            source: "Made up / all",
                        },
                    );
                }
                let there = rt::rule::is_there(this.price.as_ref());
                if rt::rule::is_true(there) {
                    out.broken(
                        &at.name("price"),
                        &rt::Rule {
                            id: "Everything.members-there",
                            keyword: "forbid",
                            sentence: "where `this.flag == true && context.seats > 1`, there must be `note`, `city`, `nullable`, `at`, `lines`, `any`, `level`, there must not be `out`, `price`, `in`, `pairs`",
                            source: "Made up / all",
                        },
                    );
                }
                let there = rt::rule::is_there(
                    rt::rule::member(this.address.as_ref(), |it| it.r#in.as_ref()),
                );
                if rt::rule::is_true(there) {
                    out.broken(
                        &at.name("in"),
                        &rt::Rule {
                            id: "Everything.members-there",
                            keyword: "forbid",
                            sentence: "where `this.flag == true && context.seats > 1`, there must be `note`, `city`, `nullable`, `at`, `lines`, `any`, `level`, there must not be `out`, `price`, `in`, `pairs`",
                            source: "Made up / all",
                        },
                    );
                }
                let there = rt::rule::is_there(this.pairs.as_ref());
                if rt::rule::is_true(there) {
                    out.broken(
                        &at.name("pairs"),
                        &rt::Rule {
                            id: "Everything.members-there",
                            keyword: "forbid",
                            sentence: "where `this.flag == true && context.seats > 1`, there must be `note`, `city`, `nullable`, `at`, `lines`, `any`, `level`, there must not be `out`, `price`, `in`, `pairs`",
                            source: "Made up / all",
                        },
                    );
                }
            }
        }
        {
            let there = rt::rule::is_there(Some(&this.text));
            if rt::rule::is_false(there) {
                out.broken(
                    &at.name("text"),
                    &rt::Rule {
                        id: "Everything.members-always",
                        keyword: "require",
                        sentence: "there must be `text`, `this`, `shape`, there must not be `either`, `attribute`, `node`",
                        source: "Made up / all",
                    },
                );
            }
            let there = rt::rule::is_there(this.this.as_ref());
            if rt::rule::is_false(there) {
                out.broken(
                    &at.name("this"),
                    &rt::Rule {
                        id: "Everything.members-always",
                        keyword: "require",
                        sentence: "there must be `text`, `this`, `shape`, there must not be `either`, `attribute`, `node`",
                        source: "Made up / all",
                    },
                );
            }
            let there = rt::rule::is_there(this.shape.as_ref());
            if rt::rule::is_false(there) {
                out.broken(
                    &at.name("shape"),
                    &rt::Rule {
                        id: "Everything.members-always",
                        keyword: "require",
                        sentence: "there must be `text`, `this`, `shape`, there must not be `either`, `attribute`, `node`",
                        source: "Made up / all",
                    },
                );
            }
            let there = rt::rule::is_there(this.either.as_ref());
            if rt::rule::is_true(there) {
                out.broken(
                    &at.name("either"),
                    &rt::Rule {
                        id: "Everything.members-always",
                        keyword: "forbid",
                        sentence: "there must be `text`, `this`, `shape`, there must not be `either`, `attribute`, `node`",
                        source: "Made up / all",
                    },
                );
            }
            let there = rt::rule::is_there(this.attribute.as_ref());
            if rt::rule::is_true(there) {
                out.broken(
                    &at.name("attribute"),
                    &rt::Rule {
                        id: "Everything.members-always",
                        keyword: "forbid",
                        sentence: "there must be `text`, `this`, `shape`, there must not be `either`, `attribute`, `node`",
                        source: "Made up / all",
                    },
                );
            }
            let there = rt::rule::is_there(this.node.as_ref());
            if rt::rule::is_true(there) {
                out.broken(
                    &at.name("node"),
                    &rt::Rule {
                        id: "Everything.members-always",
                        keyword: "forbid",
                        sentence: "there must be `text`, `this`, `shape`, there must not be `either`, `attribute`, `node`",
                        source: "Made up / all",
                    },
                );
            }
        }
        {
            let holds = rt::rule::and(
                Some(this.flag),
                || rt::rule::not(
                    rt::rule::not(
                        rt::rule::not(
                            rt::rule::not(
                                rt::rule::not(
                                    rt::rule::not(
                                        rt::rule::not(
                                            rt::rule::not(
                                                rt::rule::not(
                                                    rt::rule::not(
                                                        rt::rule::not(
                                                            rt::rule::not(
                                                                rt::rule::not(
                                                                    rt::rule::not(
                                                                        rt::rule::not(
                                                                            rt::rule::not(
                                                                                rt::rule::not(
                                                                                    rt::rule::not(
                                                                                        rt::rule::not(
                                                                                            rt::rule::not(
                                                                                                rt::rule::not(
                                                                                                    rt::rule::not(rt::rule::not(rt::rule::not(Some(this.flag)))),
                                                                                                ),
                                                                                            ),
                                                                                        ),
                                                                                    ),
                                                                                ),
                                                                            ),
                                                                        ),
                                                                    ),
                                                                ),
                                                            ),
                                                        ),
                                                    ),
                                                ),
                                            ),
                                        ),
                                    ),
                                ),
                            ),
                        ),
                    ),
                ),
            );
            if rt::rule::is_false(holds) {
                out.broken(
                    at,
                    &rt::Rule {
                        id: "Everything.brackets",
                        keyword: "check",
                        sentence: "`((((((((((((((((((((this.flag)))))))))))))))))))) && !!!!!!!!!!!!!!!!!!!!!!!!this.flag`",
                        source: "Made up / all",
                    },
                );
            }
        }
        {
            let holds = rt::rule::or(
                rt::rule::or(
                    rt::rule::or(
                        rt::rule::or(
                            rt::rule::or(
                                rt::rule::or(
                                    rt::rule::or(
                                        rt::rule::or(
                                            rt::rule::or(
                                                rt::rule::or(
                                                    rt::rule::or(
                                                        rt::rule::or(
                                                            rt::rule::or(
                                                                Some(this.flag),
                                                                || rt::rule::member(this.maybe.as_ref(), |it| Some(*it)),
                                                            ),
                                                            || rt::rule::equal(
                                                                Some(rt::rule::Number::from(this.small)),
                                                                Some(rt::rule::Number::whole(1)),
                                                            ),
                                                        ),
                                                        || rt::rule::equal(
                                                            Some(rt::rule::Number::from(this.small)),
                                                            Some(rt::rule::Number::whole(2)),
                                                        ),
                                                    ),
                                                    || rt::rule::equal(
                                                        Some(rt::rule::Number::from(this.small)),
                                                        Some(rt::rule::Number::whole(3)),
                                                    ),
                                                ),
                                                || rt::rule::equal(
                                                    Some(rt::rule::Number::from(this.small)),
                                                    Some(rt::rule::Number::whole(4)),
                                                ),
                                            ),
                                            || rt::rule::equal(
                                                Some(rt::rule::Number::from(this.small)),
                                                Some(rt::rule::Number::whole(5)),
                                            ),
                                        ),
                                        || rt::rule::equal(
                                            Some(rt::rule::Number::from(this.small)),
                                            Some(rt::rule::Number::whole(6)),
                                        ),
                                    ),
                                    || rt::rule::equal(
                                        Some(rt::rule::Number::from(this.small)),
                                        Some(rt::rule::Number::whole(7)),
                                    ),
                                ),
                                || rt::rule::equal(
                                    Some(rt::rule::Number::from(this.small)),
                                    Some(rt::rule::Number::whole(8)),
                                ),
                            ),
                            || rt::rule::equal(
                                Some(rt::rule::Number::from(this.small)),
                                Some(rt::rule::Number::whole(9)),
                            ),
                        ),
                        || rt::rule::equal(
                            Some(rt::rule::Number::from(this.small)),
                            Some(rt::rule::Number::whole(10)),
                        ),
                    ),
                    || rt::rule::equal(
                        Some(rt::rule::Number::from(this.small)),
                        Some(rt::rule::Number::whole(11)),
                    ),
                ),
                || rt::rule::equal(
                    Some(rt::rule::Number::from(this.small)),
                    Some(rt::rule::Number::whole(12)),
                ),
            );
            if rt::rule::is_false(holds) {
                out.broken(
                    at,
                    &rt::Rule {
                        id: "Everything.row",
                        keyword: "check",
                        sentence: "`this.flag || this.maybe || this.small == 1 || this.small == 2 || this.small == 3 || this.small == 4 || this.small == 5 || this.small == 6 || this.small == 7 || this.small == 8 || this.small == 9 || this.small == 10 || this.small == 11 || this.small == 12`",
                        source: "Made up / all",
                    },
                );
            }
        }
    }
}

impl rt::Validate for super::types::ColourRule {
    type Context = super::Context;
    fn check(&self, _: &Self::Context, at: &rt::Path<'_>, out: &mut rt::Violations) {
        let this = self;
        {
            let holds = rt::rule::all(
                rt::rule::listed([Some(this)]),
                |item_1| rt::rule::and(
                    rt::rule::equal(
                        rt::rule::written(item_1),
                        rt::rule::written(Some(this)),
                    ),
                    || rt::rule::not(
                        rt::rule::equal(
                            rt::rule::member(item_1, |it| Some(it.colour.as_str())),
                            Some("red"),
                        ),
                    ),
                ),
            );
            if rt::rule::is_false(holds) {
                out.broken(
                    at,
                    &rt::Rule {
                        id: "ColourRule.whole",
                        keyword: "check",
                        sentence: "`[this].all(x, x == this && x.colour != 'red')`",
                        source: "Made up / all",
                    },
                );
            }
        }
    }
}

impl rt::Validate for super::types::Lines {
    type Context = super::Context;
    fn check(
        &self,
        context: &Self::Context,
        at: &rt::Path<'_>,
        out: &mut rt::Violations,
    ) {
        let this = self;
        if context.seats.is_some() {
            let holds = rt::rule::and(
                rt::rule::and(
                    rt::rule::less_or_equal(
                        rt::rule::sum(
                            rt::rule::map(
                                rt::rule::items(Some(&this.0), Some),
                                |item_2| rt::rule::member(
                                    item_2,
                                    |it| rt::rule::Number::of(&it.count),
                                ),
                            ),
                        ),
                        rt::rule::member(context.seats.as_ref(), rt::rule::Number::of),
                    ),
                    || rt::rule::less(
                        rt::rule::size_of_list(Some(&this.0)),
                        Some(rt::rule::Number::whole(100)),
                    ),
                ),
                || rt::rule::greater(
                    rt::rule::member(
                        rt::rule::element(
                            Some(&this.0),
                            Some(rt::rule::Number::whole(0)),
                        ),
                        |it| rt::rule::Number::of(&it.count),
                    ),
                    Some(rt::rule::Number::whole(0)),
                ),
            );
            if rt::rule::is_false(holds) {
                out.broken(
                    at,
                    &rt::Rule {
                        id: "Lines.seats",
                        keyword: "check",
                        sentence: "`this.map(l, l.count).sum() <= context.seats && size(this) < 100 && this[0].count > 0`",
                        source: "Made up / all",
                    },
                );
            }
        }
        {
            let holds = rt::rule::or(
                rt::rule::exists_one(
                    rt::rule::items(Some(&this.0), Some),
                    |item_2| rt::rule::member(
                        rt::rule::member(item_2, |it| it.done.as_ref()),
                        |it| Some(*it),
                    ),
                ),
                || rt::rule::equal_lists(
                    rt::rule::collect(
                        rt::rule::map(
                            rt::rule::listed::<rt::rule::Nothing, 0>([]),
                            |_| None::<rt::rule::Json<'_>>,
                        ),
                    ),
                    rt::rule::collect(
                        rt::rule::map(
                            rt::rule::items(Some(&this.0), Some),
                            rt::rule::written,
                        ),
                    ),
                ),
            );
            if rt::rule::is_false(holds) {
                out.broken(
                    at,
                    &rt::Rule {
                        id: "Lines.first",
                        keyword: "check",
                        sentence: "`this.exists_one(l, l.done) || [] == this`",
                        source: "Made up / all",
                    },
                );
            }
        }
    }
}

impl rt::Validate for super::types::Code {
    type Context = super::Context;
    fn check(&self, _: &Self::Context, at: &rt::Path<'_>, out: &mut rt::Violations) {
        let this = self;
        {
            let holds = rt::rule::and(
                rt::rule::starts_with(Some(this.0.as_str()), Some("A")),
                || rt::rule::equal(
                    rt::rule::size_of_text(Some(this.0.as_str())),
                    Some(rt::rule::Number::whole(3)),
                ),
            );
            if rt::rule::is_false(holds) {
                out.broken(
                    at,
                    &rt::Rule {
                        id: "Code.form",
                        keyword: "check",
                        sentence: "`this.startsWith('A') && size(this) == 3`",
                        source: "Made up / all",
                    },
                );
            }
        }
    }
}

impl rt::Validate for super::types::Amount {
    type Context = super::Context;
    fn check(&self, _: &Self::Context, at: &rt::Path<'_>, out: &mut rt::Violations) {
        let this = self;
        {
            let holds = rt::rule::greater(
                rt::rule::Number::of(&this.0),
                Some(rt::rule::Number::scaled(5, -1)),
            );
            if rt::rule::is_false(holds) {
                out.broken(
                    at,
                    &rt::Rule {
                        id: "Amount.above",
                        keyword: "check",
                        sentence: "`this > 0.5`",
                        source: "Made up / all",
                    },
                );
            }
        }
    }
}

impl rt::Validate for super::types::Mark {
    type Context = super::Context;
    fn check(&self, _: &Self::Context, at: &rt::Path<'_>, out: &mut rt::Violations) {
        let this = self;
        {
            let holds = Some(this.0);
            if rt::rule::is_false(holds) {
                out.broken(
                    at,
                    &rt::Rule {
                        id: "Mark.so",
                        keyword: "check",
                        sentence: "`this`",
                        source: "Made up / all",
                    },
                );
            }
        }
    }
}

impl rt::Validate for super::types::Kind {
    type Context = super::Context;
    fn check(&self, _: &Self::Context, at: &rt::Path<'_>, out: &mut rt::Violations) {
        let this = self;
        {
            let holds = rt::rule::equal(Some(this.as_str()), Some("a"));
            if rt::rule::is_false(holds) {
                out.broken(
                    at,
                    &rt::Rule {
                        id: "Kind.first",
                        keyword: "check",
                        sentence: "`this == 'a'`",
                        source: "Made up / all",
                    },
                );
            }
        }
    }
}

impl rt::Validate for super::types::Step {
    type Context = super::Context;
    fn check(&self, _: &Self::Context, at: &rt::Path<'_>, out: &mut rt::Violations) {
        let this = self;
        {
            let holds = rt::rule::equal(
                Some(rt::rule::Number::from(this.as_i64())),
                Some(rt::rule::Number::whole(1)),
            );
            if rt::rule::is_false(holds) {
                out.broken(
                    at,
                    &rt::Rule {
                        id: "Step.first",
                        keyword: "check",
                        sentence: "`this == 1`",
                        source: "Made up / all",
                    },
                );
            }
        }
    }
}

impl rt::Validate for super::types::Figure {
    type Context = super::Context;
    fn check(&self, _: &Self::Context, at: &rt::Path<'_>, out: &mut rt::Violations) {
        let this = self;
        {
            let holds = rt::rule::equal(
                match this {
                    super::types::Figure::Round(..) => Some("round"),
                    super::types::Figure::Square(..) => Some("square"),
                    super::types::Figure::Undocumented { tag, .. } => tag.as_deref(),
                },
                Some("round"),
            );
            if rt::rule::is_false(holds) {
                out.broken(
                    at,
                    &rt::Rule {
                        id: "Figure.round",
                        keyword: "check",
                        sentence: "`this.type == 'round'`",
                        source: "Made up / all",
                    },
                );
            }
        }
    }
}

impl rt::Validate for super::types::Pick {
    type Context = super::Context;
    fn check(&self, _: &Self::Context, at: &rt::Path<'_>, out: &mut rt::Violations) {
        let this = self;
        {
            let holds = rt::rule::and(
                rt::rule::equal(
                    Some(
                        match this {
                            super::types::Pick::Word(..) => "word",
                            super::types::Pick::Other { key, .. } => key.as_str(),
                        },
                    ),
                    Some("word"),
                ),
                || rt::rule::is_there(
                    rt::rule::json_member(rt::rule::written(Some(this)), Some("value")),
                ),
            );
            if rt::rule::is_false(holds) {
                out.broken(
                    at,
                    &rt::Rule {
                        id: "Pick.word",
                        keyword: "check",
                        sentence: "`this.key == 'word' && this.value != null`",
                        source: "Made up / all",
                    },
                );
            }
        }
    }
}

impl rt::Validate for super::types::Pool {
    type Context = super::Context;
    fn check(&self, _: &Self::Context, at: &rt::Path<'_>, out: &mut rt::Violations) {
        let this = self;
        {
            let holds = rt::rule::and(
                rt::rule::all(
                    rt::rule::keys(Some(&this.0)),
                    |item_1| rt::rule::greater(
                        rt::rule::member(
                            rt::rule::entry(Some(&this.0), item_1),
                            rt::rule::Number::of,
                        ),
                        Some(rt::rule::Number::whole(0)),
                    ),
                ),
                || rt::rule::less(
                    rt::rule::member(
                        rt::rule::entry(Some(&this.0), Some("a")),
                        rt::rule::Number::of,
                    ),
                    Some(rt::rule::Number::whole(5)),
                ),
            );
            if rt::rule::is_false(holds) {
                out.broken(
                    at,
                    &rt::Rule {
                        id: "Pool.all",
                        keyword: "check",
                        sentence: "`this.all(k, this[k] > 0) && this.a < 5`",
                        source: "Made up / all",
                    },
                );
            }
        }
    }
}

impl rt::Validate for super::types::Loose {
    type Context = super::Context;
    fn check(&self, _: &Self::Context, at: &rt::Path<'_>, out: &mut rt::Violations) {
        let this = self;
        {
            let holds = rt::rule::equal(
                rt::rule::written(Some(this)),
                Some(rt::rule::Number::whole(5)),
            );
            if rt::rule::is_false(holds) {
                out.broken(
                    at,
                    &rt::Rule {
                        id: "Loose.five",
                        keyword: "check",
                        sentence: "`this == 5`",
                        source: "Made up / all",
                    },
                );
            }
        }
    }
}

impl rt::Validate for super::types::All {
    type Context = super::Context;
    fn check(
        &self,
        context: &Self::Context,
        at: &rt::Path<'_>,
        out: &mut rt::Violations,
    ) {
        if let Some(value) = &self.code {
            rt::Validate::check(value, context, &at.name("code"), out);
        }
        if let Some(value) = &self.amount {
            rt::Validate::check(value, context, &at.name("amount"), out);
        }
        if let Some(value) = &self.mark {
            rt::Validate::check(value, context, &at.name("mark"), out);
        }
        if let Some(value) = &self.kind {
            rt::Validate::check(value, context, &at.name("kind"), out);
        }
        if let Some(value) = &self.step {
            rt::Validate::check(value, context, &at.name("step"), out);
        }
        if let Some(value) = &self.figure {
            rt::Validate::check(value, context, &at.name("figure"), out);
        }
        if let Some(value) = &self.pick {
            rt::Validate::check(value, context, &at.name("pick"), out);
        }
        if let Some(value) = &self.pool {
            rt::Validate::check(value, context, &at.name("pool"), out);
        }
        if let Some(value) = &self.loose {
            rt::Validate::check(value, context, &at.name("loose"), out);
        }
        if let Some(value) = &self.lines {
            rt::Validate::check(value, context, &at.name("lines"), out);
        }
        if let Some(value) = &self.colour {
            rt::Validate::check(value, context, &at.name("colour"), out);
        }
        if let Some(value) = &self.only {
            rt::Validate::check(value, context, &at.name("only"), out);
        }
        if let Some(value) = &self.everything {
            rt::Validate::check(value, context, &at.name("everything"), out);
        }
    }
}

impl rt::Validate for super::ops::EverythingPut {
    type Context = ();
    fn check(&self, _: &Self::Context, at: &rt::Path<'_>, out: &mut rt::Violations) {
        let context = &self.context;
        rt::Validate::check(&self.body, context, &at.name("body"), out);
        let this = self;
        if context.most.is_some() && context.owner.is_some() {
            let holds = rt::rule::or(
                rt::rule::and(
                    rt::rule::less_or_equal(
                        rt::rule::member(
                            this.limit.as_ref(),
                            |it| Some(rt::rule::Number::from(*it)),
                        ),
                        rt::rule::member(context.most.as_ref(), rt::rule::Number::of),
                    ),
                    || rt::rule::equal(
                        Some(this.id.0),
                        rt::rule::member(context.owner.as_ref(), |it| Some(it.0)),
                    ),
                ),
                || rt::rule::equal(Some(this.r#type.as_str()), Some("red")),
            );
            if rt::rule::is_false(holds) {
                out.broken(
                    at,
                    &rt::Rule {
                        id: "everything.put.limited",
                        keyword: "check",
                        sentence: "`this.limit <= context.most && this.id == context.owner || this.type == 'red'`",
                        source: "Made up / all",
                    },
                );
            }
        }
        {
            let holds = rt::rule::or(
                rt::rule::or(
                    rt::rule::or(
                        rt::rule::not(
                            rt::rule::equal(
                                rt::rule::member(
                                    this.x_tenant.as_ref(),
                                    |it| Some(it.as_str()),
                                ),
                                Some(""),
                            ),
                        ),
                        || rt::rule::greater(
                            rt::rule::member(this.r#gen.as_ref(), rt::rule::Number::of),
                            Some(rt::rule::Number::whole(1)),
                        ),
                    ),
                    || rt::rule::equal(
                        rt::rule::member(this.self_.as_ref(), |it| Some(it.as_str())),
                        Some("a"),
                    ),
                ),
                || rt::rule::and(
                    rt::rule::equal(
                        rt::rule::member(Some(this), |_| Some("x")),
                        Some("x"),
                    ),
                    || Some(this.dry),
                ),
            );
            if rt::rule::is_false(holds) {
                out.broken(
                    at,
                    &rt::Rule {
                        id: "everything.put.headers",
                        keyword: "check",
                        sentence: "`this.`X-Tenant` != '' || this.Gen > 1 || this.self == 'a' || this.fixed == 'x' && this.dry`",
                        source: "Made up / all",
                    },
                );
            }
        }
        {
            let holds = rt::rule::and(
                rt::rule::and(
                    rt::rule::and(
                        rt::rule::and(
                            rt::rule::all(
                                rt::rule::items(
                                    this.tags.as_ref(),
                                    |it_1| Some(it_1.as_str()),
                                ),
                                |item_2| rt::rule::not(rt::rule::equal(item_2, Some("a"))),
                            ),
                            || rt::rule::less(
                                rt::rule::size_of_list(this.tags.as_ref()),
                                Some(rt::rule::Number::whole(5)),
                            ),
                        ),
                        || rt::rule::has(Some(this), |it| it.tags.is_some()),
                    ),
                    || rt::rule::is_there(Some(this)),
                ),
                || rt::rule::is_there(Some(this)),
            );
            if rt::rule::is_false(holds) {
                out.broken(
                    at,
                    &rt::Rule {
                        id: "everything.put.lists",
                        keyword: "check",
                        sentence: "`this.tags.all(t, t != 'a') && size(this.tags) < 5 && has(this.tags) && has(this.fixed) && has(this.body)`",
                        source: "Made up / all",
                    },
                );
            }
        }
        {
            let holds = rt::rule::or(
                rt::rule::or(
                    rt::rule::or(
                        rt::rule::equal(
                            rt::rule::member(
                                this.body.everything.as_ref(),
                                |it| Some(it.text.as_str()),
                            ),
                            Some("a"),
                        ),
                        || rt::rule::all(
                            rt::rule::items(
                                rt::rule::member(
                                    this.body.lines.as_ref(),
                                    |it| Some(&it.0),
                                ),
                                Some,
                            ),
                            |item_2| rt::rule::greater(
                                rt::rule::member(
                                    item_2,
                                    |it| rt::rule::Number::of(&it.count),
                                ),
                                Some(rt::rule::Number::whole(1)),
                            ),
                        ),
                    ),
                    || rt::rule::equal(
                        rt::rule::member(
                            this.body.figure.as_ref(),
                            |it| match it {
                                super::types::Figure::Round(..) => Some("round"),
                                super::types::Figure::Square(..) => Some("square"),
                                super::types::Figure::Undocumented { tag, .. } => {
                                    tag.as_deref()
                                }
                            },
                        ),
                        Some("round"),
                    ),
                ),
                || rt::rule::or(
                    rt::rule::has(this.body.everything.as_ref(), |it| it.note.is_some()),
                    || rt::rule::has(
                        this.body.everything.as_ref(),
                        |it| it.extra.get("note").is_some(),
                    ),
                ),
            );
            if rt::rule::is_false(holds) {
                out.broken(
                    at,
                    &rt::Rule {
                        id: "everything.put.body",
                        keyword: "check",
                        sentence: "`this.body.everything.text == 'a' || this.body.lines.all(l, l.count > 1) || this.body.figure.type == 'round' || has(this.body.everything.note)`",
                        source: "Made up / all",
                    },
                );
            }
        }
        {
            let holds = rt::rule::exists(
                rt::rule::listed([Some(this), None::<&super::ops::EverythingPut>]),
                |item_1| rt::rule::and(
                    rt::rule::both_null(item_1, Some(this)),
                    || rt::rule::equal(
                        rt::rule::member(
                            rt::rule::member(item_1, |it| it.level.as_ref()),
                            |it| Some(rt::rule::Number::from(it.as_i64())),
                        ),
                        Some(rt::rule::Number::whole(1)),
                    ),
                ),
            );
            if rt::rule::is_false(holds) {
                out.broken(
                    at,
                    &rt::Rule {
                        id: "everything.put.whole",
                        keyword: "check",
                        sentence: "`[this, null].exists(x, x == this && x.level == 1)`",
                        source: "Made up / all",
                    },
                );
            }
        }
        {
            let applies = Some(this.dry);
            if rt::rule::is_true(applies) {
                let there = rt::rule::is_there(this.limit.as_ref());
                if rt::rule::is_false(there) {
                    out.broken(
                        &at.name("query").name("limit"),
                        &rt::Rule {
                            id: "everything.put.members",
                            keyword: "require",
                            sentence: "where `this.dry`, there must be `limit`, `X-Tenant`, `body`, there must not be `tags`, `self`",
                            source: "Made up / all",
                        },
                    );
                }
                let there = rt::rule::is_there(this.x_tenant.as_ref());
                if rt::rule::is_false(there) {
                    out.broken(
                        &at.name("header").name("X-Tenant"),
                        &rt::Rule {
                            id: "everything.put.members",
                            keyword: "require",
                            sentence: "where `this.dry`, there must be `limit`, `X-Tenant`, `body`, there must not be `tags`, `self`",
                            source: "Made up / all",
                        },
                    );
                }
                let there = rt::rule::is_there(Some(&this.body));
                if rt::rule::is_false(there) {
                    out.broken(
                        &at.name("body"),
                        &rt::Rule {
                            id: "everything.put.members",
                            keyword: "require",
                            sentence: "where `this.dry`, there must be `limit`, `X-Tenant`, `body`, there must not be `tags`, `self`",
                            source: "Made up / all",
                        },
                    );
                }
                let there = rt::rule::is_there(this.tags.as_ref());
                if rt::rule::is_true(there) {
                    out.broken(
                        &at.name("query").name("tags"),
                        &rt::Rule {
                            id: "everything.put.members",
                            keyword: "forbid",
                            sentence: "where `this.dry`, there must be `limit`, `X-Tenant`, `body`, there must not be `tags`, `self`",
                            source: "Made up / all",
                        },
                    );
                }
                let there = rt::rule::is_there(this.self_.as_ref());
                if rt::rule::is_true(there) {
                    out.broken(
                        &at.name("query").name("self"),
                        &rt::Rule {
                            id: "everything.put.members",
                            keyword: "forbid",
                            sentence: "where `this.dry`, there must be `limit`, `X-Tenant`, `body`, there must not be `tags`, `self`",
                            source: "Made up / all",
                        },
                    );
                }
            }
        }
    }
}

impl rt::Validate for super::ops::LinesPut {
    type Context = ();
    fn check(&self, _: &Self::Context, at: &rt::Path<'_>, out: &mut rt::Violations) {
        let this = self;
        {
            let holds = rt::rule::or(
                rt::rule::is_null(this.body.as_ref()),
                || rt::rule::and(
                    rt::rule::greater(
                        rt::rule::size_of_list(this.body.as_ref()),
                        Some(rt::rule::Number::whole(0)),
                    ),
                    || rt::rule::greater(
                        rt::rule::member(
                            rt::rule::element(
                                this.body.as_ref(),
                                Some(rt::rule::Number::whole(0)),
                            ),
                            |it| rt::rule::Number::of(&it.count),
                        ),
                        Some(rt::rule::Number::whole(0)),
                    ),
                ),
            );
            if rt::rule::is_false(holds) {
                out.broken(
                    at,
                    &rt::Rule {
                        id: "lines.put.some",
                        keyword: "check",
                        sentence: "`this.body == null || size(this.body) > 0 && this.body[0].count > 0`",
                        source: "Made up / all",
                    },
                );
            }
        }
        {
            let there = rt::rule::is_there(this.body.as_ref());
            if rt::rule::is_false(there) {
                out.broken(
                    &at.name("body"),
                    &rt::Rule {
                        id: "lines.put.there",
                        keyword: "require",
                        sentence: "there must be `body`",
                        source: "Made up / all",
                    },
                );
            }
        }
    }
}

impl rt::Validate for super::ops::ValuesPut {
    type Context = ();
    fn check(&self, _: &Self::Context, at: &rt::Path<'_>, out: &mut rt::Violations) {
        let context = &self.context;
        if let Some(value) = &self.body {
            rt::Validate::check(value, context, &at.name("body"), out);
        }
        let this = self;
        {
            let holds = rt::rule::and(
                rt::rule::and(
                    rt::rule::is_there(this.body.as_ref()),
                    || rt::rule::equal(
                        rt::rule::member(
                            this.body.as_ref(),
                            |it| Some(it.text.as_str()),
                        ),
                        Some("a"),
                    ),
                ),
                || rt::rule::or(
                    rt::rule::has(this.body.as_ref(), |it| it.note.is_some()),
                    || rt::rule::has(
                        this.body.as_ref(),
                        |it| it.extra.get("note").is_some(),
                    ),
                ),
            );
            if rt::rule::is_false(holds) {
                out.broken(
                    at,
                    &rt::Rule {
                        id: "values.put.there",
                        keyword: "check",
                        sentence: "`this.body != null && this.body.text == 'a' && has(this.body.note)`",
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
pub use self::validate::Context;
#[doc(no_inline)]
pub use ::specwright_runtime as runtime;
