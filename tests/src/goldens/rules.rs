// @generated from specs/rules by `cargo xtask regenerate`. Changes made here are lost.

#[allow(
    clippy::enum_variant_names,
    clippy::large_enum_variant,
    clippy::module_inception,
    clippy::new_ret_no_self,
    clippy::self_named_constructors,
    clippy::should_implement_trait,
    clippy::upper_case_acronyms,
    clippy::wrong_self_convention,
    deprecated,
)]
/// The client, its builder, and calls.
mod client {
use ::specwright_runtime as rt;

/// A client of rules. Clones are cheap and share connections.
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
    clippy::enum_variant_names,
    clippy::large_enum_variant,
    clippy::module_inception,
    clippy::new_ret_no_self,
    clippy::self_named_constructors,
    clippy::should_implement_trait,
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
    clippy::enum_variant_names,
    clippy::large_enum_variant,
    clippy::module_inception,
    clippy::new_ret_no_self,
    clippy::self_named_constructors,
    clippy::should_implement_trait,
    clippy::upper_case_acronyms,
    clippy::wrong_self_convention,
    deprecated,
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
    pub fn add(
        &self,
        body: super::types::Thing,
    ) -> super::Call<M, super::ops::ThingsAdd> {
        super::Call::new(
            &self.core,
            super::ops::ThingsAdd {
                dry: Default::default(),
                limit: Default::default(),
                body,
            },
        )
    }
}
}

#[allow(
    clippy::enum_variant_names,
    clippy::large_enum_variant,
    clippy::module_inception,
    clippy::new_ret_no_self,
    clippy::self_named_constructors,
    clippy::should_implement_trait,
    clippy::upper_case_acronyms,
    clippy::wrong_self_convention,
    deprecated,
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
/// - `limited`: `this.limit <= context.most`.
/// - `dry-has-limit`: where `this.dry == true`, there must be `limit`.
///
/// Answers:
///
/// - `200`: `Thing`.
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
}

impl ThingsAdd {
    /// The operation with what it needs.
    pub fn new(body: super::types::Thing) -> Self {
        Self {
            dry: Default::default(),
            limit: Default::default(),
            body,
        }
    }
}

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
}

impl rt::Validate for ThingsAdd {
    type Context = ();
}

impl rt::Operation for ThingsAdd {
    type Output = super::types::Thing;
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
        out.query("dry", &self.dry);
        out.query("limit", &self.limit);
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
}

#[allow(
    clippy::enum_variant_names,
    clippy::large_enum_variant,
    clippy::module_inception,
    clippy::new_ret_no_self,
    clippy::self_named_constructors,
    clippy::should_implement_trait,
    clippy::upper_case_acronyms,
    clippy::wrong_self_convention,
    deprecated,
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
        let mut o = w.object();
        o.member("id", &self.id);
        o.member("count", &self.count);
        o.extra(&self.extra);
        o.end();
    }
}

/// The object `Thing`.
///
/// Rules:
///
/// - `always`: Always there.
/// - `named`: where `this.kind == 'b'`, there must be `name`, there must not be `count`.
/// - `listed`: The server knows the list of names. Only the server can check this.
/// - `seats`: No more than there are seats.
/// - `owned`: `!has(this.key) ||   this.key == context.owner `.
/// - `every`: `this.parts.all(p, p.count > 0 && size(p.id) in [1, 2, 3])`.
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
    pub fn key(mut self, key: rt::Uuid) -> Self {
        self.key = Some(key);
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
            .next(r, &["kind", "name", "count", "parts", "key", "day"])?
        {
            match index {
                0 => object.member(r, &mut kind)?,
                1 => object.patch(r, &mut name)?,
                2 => object.member(r, &mut count)?,
                3 => object.member(r, &mut parts)?,
                4 => object.member(r, &mut key)?,
                _ => object.member(r, &mut day)?,
            }
        }
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
        let mut o = w.object();
        o.required("kind", &self.kind);
        o.member("name", &self.name);
        o.member("count", &self.count);
        o.member("parts", &self.parts);
        o.member("key", &self.key);
        o.member("day", &self.day);
        o.extra(&self.extra);
        o.end();
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
}

pub use self::client::{Builder, Call, Client};
pub use self::error::{Documented, Error};
pub use self::types::*;
#[doc(no_inline)]
pub use ::specwright_runtime as runtime;
