// @generated from specs/examples by `cargo xtask regenerate`. Changes made here are lost.

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

/// A client of examples. Clones are cheap and share connections.
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
    /// Adds a thing.
    ///
    /// `POST /things`; see [`ThingsAdd`](super::ops::ThingsAdd).
    ///
    /// ```ignore
    /// # async fn example(client: examples::Client, body: examples::types::Thing) -> Result<(), examples::Error> {
    /// let thing = client.things().add(body).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn add(
        &self,
        body: super::types::Thing,
    ) -> super::Call<M, super::ops::ThingsAdd> {
        super::Call::new(&self.core, super::ops::ThingsAdd { body })
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

/// Adds a thing.
///
/// `POST /things`.
///
/// Repeating it may do it twice.
///
/// Answers:
///
/// - `200`: `Thing`.
/// - `404`: no body.
///
/// Evidence: the page says two things of `post`. Source: Made up, `all`.
///
/// Erratum `pseudo-json`: Keys stand without quotes. Taken as `json`: Nothing else is known.
#[derive(Clone, Debug, PartialEq)]
pub struct ThingsAdd {
    /// The thing.
    ///
    /// Sent as `application/json`.
    ///
    /// Evidence: only an example shows it.
    pub body: super::types::Thing,
}

impl ThingsAdd {
    /// The operation with what it needs.
    pub fn new(body: super::types::Thing) -> Self {
        Self { body }
    }
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
        out.json("application/json", &self.body);
    }
    fn decode(r: &rt::ResponseView<'_>) -> rt::Outcome<Self::Output, Self::Documented> {
        r.documented_successes(&[200]);
        match r.status() {
            404 => r.error_empty(super::Documented::Status(r.status())),
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

/// The object `Thing`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Thing {
    /// The member `id`.
    ///
    /// `id`; required.
    pub id: String,
    /// The member `count`.
    ///
    /// `count`; not said whether required.
    pub count: Option<rt::Integer>,
    /// What came beside the documented members, and nulls where a value is documented; sent along.
    pub extra: rt::Extra,
}

impl Thing {
    /// One with what is required.
    pub fn new(id: impl Into<String>) -> Self {
        Self {
            id: id.into(),
            count: Default::default(),
            extra: Default::default(),
        }
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

impl rt::ReadJson for Thing {
    fn read(r: &mut rt::Reader<'_>) -> Result<Self, rt::DecodeError> {
        let mut object = r.object()?;
        let mut id = None;
        let mut count = None;
        while let Some(index) = object.next(r, &["id", "count"])? {
            match index {
                0 => object.member(r, &mut id)?,
                _ => object.member(r, &mut count)?,
            }
        }
        Ok(Self {
            id: object.required(id, "id")?,
            count,
            extra: object.into_extra(),
        })
    }
}

impl rt::WriteJson for Thing {
    fn write(&self, w: &mut rt::Writer) {
        let mut o = w.object();
        o.required("id", &self.id);
        o.member("count", &self.count);
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

impl rt::Validate for super::types::Thing {
    type Context = ();
}

impl rt::Validate for super::ops::ThingsAdd {
    type Context = ();
}
}

pub use self::client::{Builder, Call, Client};
pub use self::error::{Documented, Error};
pub use self::types::*;
#[doc(no_inline)]
pub use ::specwright_runtime as runtime;
