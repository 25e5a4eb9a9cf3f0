// @generated from specs/versions by `cargo xtask regenerate`. Changes made here are lost.

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

/// A client of versions. Clones are cheap and share connections.
///
/// Every function that names an operation returns a [`Call`](super::Call), which is sent when it is awaited.
#[derive(Clone, Debug)]
pub struct Client<M: rt::Mode = rt::Async> {
    core: rt::Core<M>,
}

impl Client {
    /// Begins a client with what every call needs.
    ///
    /// The server is `https://api.example.com/{version}`.
    pub fn builder() -> super::Builder {
        Builder {
            core: rt::BuilderCore::new("https://api.example.com/{version}").version("v2"),
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
    /// Operations of version `v1` that the current version lacks.
    pub fn v1(&self) -> super::groups::V1<M> {
        super::groups::V1 {
            core: self.core.with_version("v1"),
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
    /// Pins another version of the API. The functions of the client stay those of the version that is used by
    /// default.
    pub fn api_version(mut self, version: super::ApiVersion) -> Self {
        self.core = self.core.version(version.as_str());
        self
    }
    /// Another address: a sandbox, a proxy, the server of a test.
    pub fn base_url(mut self, address: impl Into<String>) -> Self {
        let address: ::std::string::String = address.into();
        self.core = self.core.base_url(address);
        self
    }
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

/// The versions of the API.
#[derive(Clone, Copy, Debug, Eq, Hash, PartialEq)]
#[non_exhaustive]
pub enum ApiVersion {
    /// `v1`.
    V1,
    /// `v2`, which is used unless another is chosen.
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

/// The operations of `things`.
#[derive(Clone, Debug)]
pub struct Things<M: rt::Mode = rt::Async> {
    pub(super) core: rt::Core<M>,
}

impl<M: rt::Mode> Things<M> {
    /// The new one.
    ///
    /// `GET /things`; see [`ThingsNew`](super::ops::ThingsNew).
    ///
    /// ```ignore
    /// # async fn example(client: versions::Client) -> Result<(), versions::Error> {
    /// let new = client.things().new().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn new(&self) -> super::Call<M, super::ops::ThingsNew> {
        super::Call::new(&self.core, super::ops::ThingsNew)
    }
}

/// The operations of `things`.
#[derive(Clone, Debug)]
pub struct V1Things<M: rt::Mode = rt::Async> {
    pub(super) core: rt::Core<M>,
}

impl<M: rt::Mode> V1Things<M> {
    /// The old one.
    ///
    /// `GET /things`; see [`ThingsOld`](super::ops::ThingsOld).
    ///
    /// ```ignore
    /// # async fn example(client: versions::Client) -> Result<(), versions::Error> {
    /// let old = client.v1().things().old().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[deprecated]
    pub fn old(&self) -> super::Call<M, super::ops::ThingsOld> {
        super::Call::new(&self.core, super::ops::ThingsOld)
    }
}

/// Operations of version `v1` that the current version lacks.
#[derive(Clone, Debug)]
pub struct V1<M: rt::Mode = rt::Async> {
    pub(super) core: rt::Core<M>,
}

impl<M: rt::Mode> V1<M> {
    /// The operations of `things`.
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

/// The old one.
///
/// `GET /things`.
///
/// Answers:
///
/// - `200`: `Old`.
///
/// No longer there in version `v2`.
#[deprecated]
#[derive(Clone, Debug, Default, PartialEq)]
pub struct ThingsOld;

impl ThingsOld {
    /// The operation with what it needs.
    pub fn new() -> Self {
        Self
    }
}

impl rt::Operation for ThingsOld {
    type Output = super::types::Old;
    type Documented = super::Documented;
    const META: &'static rt::Meta = &rt::Meta {
        id: "things.old",
        source: "Made up / all",
        method: rt::Method::GET,
        path: &[rt::Segment::Literal("/things")],
        accept: Some("application/json"),
        idempotent: true,
        client_auth: true,
        since: None,
        removed: Some("v2"),
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

/// The new one.
///
/// `GET /things`.
///
/// Answers:
///
/// - `200`: `New`.
///
/// From version `v2` on.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct ThingsNew;

impl ThingsNew {
    /// The operation with what it needs.
    pub fn new() -> Self {
        Self
    }
}

impl rt::Operation for ThingsNew {
    type Output = super::types::New;
    type Documented = super::Documented;
    const META: &'static rt::Meta = &rt::Meta {
        id: "things.new",
        source: "Made up / all",
        method: rt::Method::GET,
        path: &[rt::Segment::Literal("/things")],
        accept: Some("application/json"),
        idempotent: true,
        client_auth: true,
        since: Some("v2"),
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

/// The object `Old`.
///
/// No longer there in version `v2`.
#[deprecated]
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Old {
    /// The member `id`.
    ///
    /// `id`; not said whether required.
    pub id: Option<String>,
    /// The member `gone`.
    ///
    /// `gone`; not said whether required.
    ///
    /// No longer there in version `v2`.
    #[deprecated(note = "Use `id`.")]
    pub gone: Option<String>,
    /// What came beside the documented members, and nulls where a value is documented; sent along.
    pub extra: rt::Extra,
}

impl rt::ReadJson for Old {
    fn read(r: &mut rt::Reader<'_>) -> Result<Self, rt::DecodeError> {
        let mut object = r.object()?;
        let mut value = Self {
            id: None,
            gone: None,
            extra: rt::Extra::new(),
        };
        while let Some(index) = object.next(r, &["id", "gone"])? {
            match index {
                0 => object.member(r, &mut value.id)?,
                _ => object.member(r, &mut value.gone)?,
            }
        }
        value.extra = object.into_extra();
        Ok(value)
    }
}

impl rt::WriteJson for Old {
    fn write(&self, w: &mut rt::Writer) {
        let mut o = w.object();
        o.member("id", &self.id);
        o.member("gone", &self.gone);
        o.extra(&self.extra);
        o.end();
    }
}

/// The object `New`.
///
/// From version `v2` on.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct New {
    /// The member `id`.
    ///
    /// `id`; not said whether required.
    pub id: Option<String>,
    /// The member `fresh`.
    ///
    /// `fresh`; not said whether required.
    ///
    /// From version `v2` on.
    pub fresh: Option<String>,
    /// What came beside the documented members, and nulls where a value is documented; sent along.
    pub extra: rt::Extra,
}

impl rt::ReadJson for New {
    fn read(r: &mut rt::Reader<'_>) -> Result<Self, rt::DecodeError> {
        let mut object = r.object()?;
        let mut value = Self {
            id: None,
            fresh: None,
            extra: rt::Extra::new(),
        };
        while let Some(index) = object.next(r, &["id", "fresh"])? {
            match index {
                0 => object.member(r, &mut value.id)?,
                _ => object.member(r, &mut value.fresh)?,
            }
        }
        value.extra = object.into_extra();
        Ok(value)
    }
}

impl rt::WriteJson for New {
    fn write(&self, w: &mut rt::Writer) {
        let mut o = w.object();
        o.member("id", &self.id);
        o.member("fresh", &self.fresh);
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

impl rt::Validate for super::ops::ThingsOld {
    type Context = ();
}

impl rt::Validate for super::ops::ThingsNew {
    type Context = ();
}
}

pub use self::client::{ApiVersion, Builder, Call, Client};
pub use self::error::{Documented, Error};
pub use self::types::*;
#[doc(no_inline)]
pub use ::specwright_runtime as runtime;
