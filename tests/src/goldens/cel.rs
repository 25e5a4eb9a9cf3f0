// @generated from specs/cel by `cargo xtask regenerate`. Changes made here are lost.

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

/// A client of cel. Clones are cheap and share connections.
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
    /// Sends all of them.
    ///
    /// `PUT /everything`; see [`EverythingPut`](super::ops::EverythingPut).
    ///
    /// ```ignore
    /// # async fn example(client: cel::Client, body: cel::types::Everything) -> Result<(), cel::Error> {
    /// let everything = client.everything().put(body).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn put(
        &self,
        body: super::types::Everything,
    ) -> super::Call<M, super::ops::EverythingPut> {
        super::Call::new(&self.core, super::ops::EverythingPut { body })
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

/// Sends all of them.
///
/// `PUT /everything`.
///
/// Answers:
///
/// - `200`: `Everything`.
#[derive(Clone, Debug, PartialEq)]
pub struct EverythingPut {
    /// The body.
    ///
    /// Sent as `application/json`.
    pub body: super::types::Everything,
}

impl EverythingPut {
    /// The operation with what it needs.
    pub fn new(body: super::types::Everything) -> Self {
        Self { body }
    }
}

impl rt::Operation for EverythingPut {
    type Output = super::types::Everything;
    type Documented = super::Documented;
    const META: &'static rt::Meta = &rt::Meta {
        id: "everything.put",
        source: "Made up / all",
        method: rt::Method::PUT,
        path: &[rt::Segment::Literal("/everything")],
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

/// The object `Inner`.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Inner {
    /// The member `n`.
    ///
    /// `n`; may be left out.
    pub n: Option<rt::Integer>,
    /// What came beside the documented members, and nulls where a value is documented; sent along.
    pub extra: rt::Extra,
}

impl Inner {
    /// An empty one.
    pub fn new() -> Self {
        <Self as ::core::default::Default>::default()
    }
    /// The member `n`.
    #[must_use]
    pub fn n(mut self, n: impl Into<rt::Integer>) -> Self {
        self.n = Some(n.into());
        self
    }
    /// Sets a member that the page does not list.
    #[must_use]
    pub fn member(mut self, name: &str, value: impl Into<rt::Json>) -> Self {
        self.extra.insert(name, value);
        self
    }
}

impl rt::ReadJson for Inner {
    fn read(r: &mut rt::Reader<'_>) -> Result<Self, rt::DecodeError> {
        let mut object = r.object()?;
        let mut value = Self {
            n: None,
            extra: rt::Extra::new(),
        };
        while object.next(r, &["n"])?.is_some() {
            object.member(r, &mut value.n)?;
        }
        value.extra = object.into_extra();
        Ok(value)
    }
}

impl rt::WriteJson for Inner {
    fn write(&self, w: &mut rt::Writer) {
        let mut o = w.object();
        o.member("n", &self.n);
        o.extra(&self.extra);
        o.end();
    }
}

/// Whole numbers are equal by value, and two nulls are.
///
/// Rules:
///
/// - `is`: `this.a == this.b`. Always checked.
/// - `isnt`: `!(this.a == this.b)`. Always checked.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Comparison1 {
    /// The member `a`.
    ///
    /// `a`; may be left out.
    pub a: Option<rt::Integer>,
    /// The member `b`.
    ///
    /// `b`; may be left out.
    pub b: Option<rt::Integer>,
    /// What came beside the documented members, and nulls where a value is documented; sent along.
    pub extra: rt::Extra,
}

impl Comparison1 {
    /// An empty one.
    pub fn new() -> Self {
        <Self as ::core::default::Default>::default()
    }
    /// The member `a`.
    #[must_use]
    pub fn a(mut self, a: impl Into<rt::Integer>) -> Self {
        self.a = Some(a.into());
        self
    }
    /// The member `b`.
    #[must_use]
    pub fn b(mut self, b: impl Into<rt::Integer>) -> Self {
        self.b = Some(b.into());
        self
    }
    /// Sets a member that the page does not list.
    #[must_use]
    pub fn member(mut self, name: &str, value: impl Into<rt::Json>) -> Self {
        self.extra.insert(name, value);
        self
    }
}

impl rt::ReadJson for Comparison1 {
    fn read(r: &mut rt::Reader<'_>) -> Result<Self, rt::DecodeError> {
        let mut object = r.object()?;
        let mut value = Self {
            a: None,
            b: None,
            extra: rt::Extra::new(),
        };
        while let Some(index) = object.next(r, &["a", "b"])? {
            match index {
                0 => object.member(r, &mut value.a)?,
                _ => object.member(r, &mut value.b)?,
            }
        }
        value.extra = object.into_extra();
        Ok(value)
    }
}

impl rt::WriteJson for Comparison1 {
    fn write(&self, w: &mut rt::Writer) {
        let mut o = w.object();
        o.member("a", &self.a);
        o.member("b", &self.b);
        o.extra(&self.extra);
        o.end();
    }
}

/// Unlike is the opposite of like.
///
/// Rules:
///
/// - `is`: `this.a != this.b`. Always checked.
/// - `isnt`: `!(this.a != this.b)`. Always checked.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Comparison2 {
    /// The member `a`.
    ///
    /// `a`; may be left out.
    pub a: Option<rt::Integer>,
    /// The member `b`.
    ///
    /// `b`; may be left out.
    pub b: Option<rt::Integer>,
    /// What came beside the documented members, and nulls where a value is documented; sent along.
    pub extra: rt::Extra,
}

impl Comparison2 {
    /// An empty one.
    pub fn new() -> Self {
        <Self as ::core::default::Default>::default()
    }
    /// The member `a`.
    #[must_use]
    pub fn a(mut self, a: impl Into<rt::Integer>) -> Self {
        self.a = Some(a.into());
        self
    }
    /// The member `b`.
    #[must_use]
    pub fn b(mut self, b: impl Into<rt::Integer>) -> Self {
        self.b = Some(b.into());
        self
    }
    /// Sets a member that the page does not list.
    #[must_use]
    pub fn member(mut self, name: &str, value: impl Into<rt::Json>) -> Self {
        self.extra.insert(name, value);
        self
    }
}

impl rt::ReadJson for Comparison2 {
    fn read(r: &mut rt::Reader<'_>) -> Result<Self, rt::DecodeError> {
        let mut object = r.object()?;
        let mut value = Self {
            a: None,
            b: None,
            extra: rt::Extra::new(),
        };
        while let Some(index) = object.next(r, &["a", "b"])? {
            match index {
                0 => object.member(r, &mut value.a)?,
                _ => object.member(r, &mut value.b)?,
            }
        }
        value.extra = object.into_extra();
        Ok(value)
    }
}

impl rt::WriteJson for Comparison2 {
    fn write(&self, w: &mut rt::Writer) {
        let mut o = w.object();
        o.member("a", &self.a);
        o.member("b", &self.b);
        o.extra(&self.extra);
        o.end();
    }
}

/// A whole number equals one with a fraction by value, exactly.
///
/// Rules:
///
/// - `is`: `this.a == this.b`. Always checked.
/// - `isnt`: `!(this.a == this.b)`. Always checked.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Comparison3 {
    /// The member `a`.
    ///
    /// `a`; may be left out.
    pub a: Option<rt::Integer>,
    /// The member `b`.
    ///
    /// `b`; may be left out.
    pub b: Option<rt::Decimal>,
    /// What came beside the documented members, and nulls where a value is documented; sent along.
    pub extra: rt::Extra,
}

impl Comparison3 {
    /// An empty one.
    pub fn new() -> Self {
        <Self as ::core::default::Default>::default()
    }
    /// The member `a`.
    #[must_use]
    pub fn a(mut self, a: impl Into<rt::Integer>) -> Self {
        self.a = Some(a.into());
        self
    }
    /// The member `b`.
    #[must_use]
    pub fn b(mut self, b: impl Into<rt::Decimal>) -> Self {
        self.b = Some(b.into());
        self
    }
    /// Sets a member that the page does not list.
    #[must_use]
    pub fn member(mut self, name: &str, value: impl Into<rt::Json>) -> Self {
        self.extra.insert(name, value);
        self
    }
}

impl rt::ReadJson for Comparison3 {
    fn read(r: &mut rt::Reader<'_>) -> Result<Self, rt::DecodeError> {
        let mut object = r.object()?;
        let mut value = Self {
            a: None,
            b: None,
            extra: rt::Extra::new(),
        };
        while let Some(index) = object.next(r, &["a", "b"])? {
            match index {
                0 => object.member(r, &mut value.a)?,
                _ => object.member(r, &mut value.b)?,
            }
        }
        value.extra = object.into_extra();
        Ok(value)
    }
}

impl rt::WriteJson for Comparison3 {
    fn write(&self, w: &mut rt::Writer) {
        let mut o = w.object();
        o.member("a", &self.a);
        o.member("b", &self.b);
        o.extra(&self.extra);
        o.end();
    }
}

/// Less, and null beside nothing.
///
/// Rules:
///
/// - `is`: `this.a < this.b`. Always checked.
/// - `isnt`: `!(this.a < this.b)`. Always checked.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Comparison4 {
    /// The member `a`.
    ///
    /// `a`; may be left out.
    pub a: Option<rt::Integer>,
    /// The member `b`.
    ///
    /// `b`; may be left out.
    pub b: Option<rt::Integer>,
    /// What came beside the documented members, and nulls where a value is documented; sent along.
    pub extra: rt::Extra,
}

impl Comparison4 {
    /// An empty one.
    pub fn new() -> Self {
        <Self as ::core::default::Default>::default()
    }
    /// The member `a`.
    #[must_use]
    pub fn a(mut self, a: impl Into<rt::Integer>) -> Self {
        self.a = Some(a.into());
        self
    }
    /// The member `b`.
    #[must_use]
    pub fn b(mut self, b: impl Into<rt::Integer>) -> Self {
        self.b = Some(b.into());
        self
    }
    /// Sets a member that the page does not list.
    #[must_use]
    pub fn member(mut self, name: &str, value: impl Into<rt::Json>) -> Self {
        self.extra.insert(name, value);
        self
    }
}

impl rt::ReadJson for Comparison4 {
    fn read(r: &mut rt::Reader<'_>) -> Result<Self, rt::DecodeError> {
        let mut object = r.object()?;
        let mut value = Self {
            a: None,
            b: None,
            extra: rt::Extra::new(),
        };
        while let Some(index) = object.next(r, &["a", "b"])? {
            match index {
                0 => object.member(r, &mut value.a)?,
                _ => object.member(r, &mut value.b)?,
            }
        }
        value.extra = object.into_extra();
        Ok(value)
    }
}

impl rt::WriteJson for Comparison4 {
    fn write(&self, w: &mut rt::Writer) {
        let mut o = w.object();
        o.member("a", &self.a);
        o.member("b", &self.b);
        o.extra(&self.extra);
        o.end();
    }
}

/// Less or equal.
///
/// Rules:
///
/// - `is`: `this.a <= this.b`. Always checked.
/// - `isnt`: `!(this.a <= this.b)`. Always checked.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Comparison5 {
    /// The member `a`.
    ///
    /// `a`; may be left out.
    pub a: Option<rt::Integer>,
    /// The member `b`.
    ///
    /// `b`; may be left out.
    pub b: Option<rt::Integer>,
    /// What came beside the documented members, and nulls where a value is documented; sent along.
    pub extra: rt::Extra,
}

impl Comparison5 {
    /// An empty one.
    pub fn new() -> Self {
        <Self as ::core::default::Default>::default()
    }
    /// The member `a`.
    #[must_use]
    pub fn a(mut self, a: impl Into<rt::Integer>) -> Self {
        self.a = Some(a.into());
        self
    }
    /// The member `b`.
    #[must_use]
    pub fn b(mut self, b: impl Into<rt::Integer>) -> Self {
        self.b = Some(b.into());
        self
    }
    /// Sets a member that the page does not list.
    #[must_use]
    pub fn member(mut self, name: &str, value: impl Into<rt::Json>) -> Self {
        self.extra.insert(name, value);
        self
    }
}

impl rt::ReadJson for Comparison5 {
    fn read(r: &mut rt::Reader<'_>) -> Result<Self, rt::DecodeError> {
        let mut object = r.object()?;
        let mut value = Self {
            a: None,
            b: None,
            extra: rt::Extra::new(),
        };
        while let Some(index) = object.next(r, &["a", "b"])? {
            match index {
                0 => object.member(r, &mut value.a)?,
                _ => object.member(r, &mut value.b)?,
            }
        }
        value.extra = object.into_extra();
        Ok(value)
    }
}

impl rt::WriteJson for Comparison5 {
    fn write(&self, w: &mut rt::Writer) {
        let mut o = w.object();
        o.member("a", &self.a);
        o.member("b", &self.b);
        o.extra(&self.extra);
        o.end();
    }
}

/// Greater.
///
/// Rules:
///
/// - `is`: `this.a > this.b`. Always checked.
/// - `isnt`: `!(this.a > this.b)`. Always checked.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Comparison6 {
    /// The member `a`.
    ///
    /// `a`; may be left out.
    pub a: Option<rt::Integer>,
    /// The member `b`.
    ///
    /// `b`; may be left out.
    pub b: Option<rt::Integer>,
    /// What came beside the documented members, and nulls where a value is documented; sent along.
    pub extra: rt::Extra,
}

impl Comparison6 {
    /// An empty one.
    pub fn new() -> Self {
        <Self as ::core::default::Default>::default()
    }
    /// The member `a`.
    #[must_use]
    pub fn a(mut self, a: impl Into<rt::Integer>) -> Self {
        self.a = Some(a.into());
        self
    }
    /// The member `b`.
    #[must_use]
    pub fn b(mut self, b: impl Into<rt::Integer>) -> Self {
        self.b = Some(b.into());
        self
    }
    /// Sets a member that the page does not list.
    #[must_use]
    pub fn member(mut self, name: &str, value: impl Into<rt::Json>) -> Self {
        self.extra.insert(name, value);
        self
    }
}

impl rt::ReadJson for Comparison6 {
    fn read(r: &mut rt::Reader<'_>) -> Result<Self, rt::DecodeError> {
        let mut object = r.object()?;
        let mut value = Self {
            a: None,
            b: None,
            extra: rt::Extra::new(),
        };
        while let Some(index) = object.next(r, &["a", "b"])? {
            match index {
                0 => object.member(r, &mut value.a)?,
                _ => object.member(r, &mut value.b)?,
            }
        }
        value.extra = object.into_extra();
        Ok(value)
    }
}

impl rt::WriteJson for Comparison6 {
    fn write(&self, w: &mut rt::Writer) {
        let mut o = w.object();
        o.member("a", &self.a);
        o.member("b", &self.b);
        o.extra(&self.extra);
        o.end();
    }
}

/// Greater or equal.
///
/// Rules:
///
/// - `is`: `this.a >= this.b`. Always checked.
/// - `isnt`: `!(this.a >= this.b)`. Always checked.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Comparison7 {
    /// The member `a`.
    ///
    /// `a`; may be left out.
    pub a: Option<rt::Integer>,
    /// The member `b`.
    ///
    /// `b`; may be left out.
    pub b: Option<rt::Integer>,
    /// What came beside the documented members, and nulls where a value is documented; sent along.
    pub extra: rt::Extra,
}

impl Comparison7 {
    /// An empty one.
    pub fn new() -> Self {
        <Self as ::core::default::Default>::default()
    }
    /// The member `a`.
    #[must_use]
    pub fn a(mut self, a: impl Into<rt::Integer>) -> Self {
        self.a = Some(a.into());
        self
    }
    /// The member `b`.
    #[must_use]
    pub fn b(mut self, b: impl Into<rt::Integer>) -> Self {
        self.b = Some(b.into());
        self
    }
    /// Sets a member that the page does not list.
    #[must_use]
    pub fn member(mut self, name: &str, value: impl Into<rt::Json>) -> Self {
        self.extra.insert(name, value);
        self
    }
}

impl rt::ReadJson for Comparison7 {
    fn read(r: &mut rt::Reader<'_>) -> Result<Self, rt::DecodeError> {
        let mut object = r.object()?;
        let mut value = Self {
            a: None,
            b: None,
            extra: rt::Extra::new(),
        };
        while let Some(index) = object.next(r, &["a", "b"])? {
            match index {
                0 => object.member(r, &mut value.a)?,
                _ => object.member(r, &mut value.b)?,
            }
        }
        value.extra = object.into_extra();
        Ok(value)
    }
}

impl rt::WriteJson for Comparison7 {
    fn write(&self, w: &mut rt::Writer) {
        let mut o = w.object();
        o.member("a", &self.a);
        o.member("b", &self.b);
        o.extra(&self.extra);
        o.end();
    }
}

/// Numbers of both kinds have one order.
///
/// Rules:
///
/// - `is`: `this.a < this.b`. Always checked.
/// - `isnt`: `!(this.a < this.b)`. Always checked.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Comparison8 {
    /// The member `a`.
    ///
    /// `a`; may be left out.
    pub a: Option<rt::Integer>,
    /// The member `b`.
    ///
    /// `b`; may be left out.
    pub b: Option<rt::Decimal>,
    /// What came beside the documented members, and nulls where a value is documented; sent along.
    pub extra: rt::Extra,
}

impl Comparison8 {
    /// An empty one.
    pub fn new() -> Self {
        <Self as ::core::default::Default>::default()
    }
    /// The member `a`.
    #[must_use]
    pub fn a(mut self, a: impl Into<rt::Integer>) -> Self {
        self.a = Some(a.into());
        self
    }
    /// The member `b`.
    #[must_use]
    pub fn b(mut self, b: impl Into<rt::Decimal>) -> Self {
        self.b = Some(b.into());
        self
    }
    /// Sets a member that the page does not list.
    #[must_use]
    pub fn member(mut self, name: &str, value: impl Into<rt::Json>) -> Self {
        self.extra.insert(name, value);
        self
    }
}

impl rt::ReadJson for Comparison8 {
    fn read(r: &mut rt::Reader<'_>) -> Result<Self, rt::DecodeError> {
        let mut object = r.object()?;
        let mut value = Self {
            a: None,
            b: None,
            extra: rt::Extra::new(),
        };
        while let Some(index) = object.next(r, &["a", "b"])? {
            match index {
                0 => object.member(r, &mut value.a)?,
                _ => object.member(r, &mut value.b)?,
            }
        }
        value.extra = object.into_extra();
        Ok(value)
    }
}

impl rt::WriteJson for Comparison8 {
    fn write(&self, w: &mut rt::Writer) {
        let mut o = w.object();
        o.member("a", &self.a);
        o.member("b", &self.b);
        o.extra(&self.extra);
        o.end();
    }
}

/// Text is ordered by code points.
///
/// Rules:
///
/// - `is`: `this.a < this.b`. Always checked.
/// - `isnt`: `!(this.a < this.b)`. Always checked.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Comparison9 {
    /// The member `a`.
    ///
    /// `a`; may be left out.
    pub a: Option<String>,
    /// The member `b`.
    ///
    /// `b`; may be left out.
    pub b: Option<String>,
    /// What came beside the documented members, and nulls where a value is documented; sent along.
    pub extra: rt::Extra,
}

impl Comparison9 {
    /// An empty one.
    pub fn new() -> Self {
        <Self as ::core::default::Default>::default()
    }
    /// The member `a`.
    #[must_use]
    pub fn a(mut self, a: impl Into<String>) -> Self {
        self.a = Some(a.into());
        self
    }
    /// The member `b`.
    #[must_use]
    pub fn b(mut self, b: impl Into<String>) -> Self {
        self.b = Some(b.into());
        self
    }
    /// Sets a member that the page does not list.
    #[must_use]
    pub fn member(mut self, name: &str, value: impl Into<rt::Json>) -> Self {
        self.extra.insert(name, value);
        self
    }
}

impl rt::ReadJson for Comparison9 {
    fn read(r: &mut rt::Reader<'_>) -> Result<Self, rt::DecodeError> {
        let mut object = r.object()?;
        let mut value = Self {
            a: None,
            b: None,
            extra: rt::Extra::new(),
        };
        while let Some(index) = object.next(r, &["a", "b"])? {
            match index {
                0 => object.member(r, &mut value.a)?,
                _ => object.member(r, &mut value.b)?,
            }
        }
        value.extra = object.into_extra();
        Ok(value)
    }
}

impl rt::WriteJson for Comparison9 {
    fn write(&self, w: &mut rt::Writer) {
        let mut o = w.object();
        o.member("a", &self.a);
        o.member("b", &self.b);
        o.extra(&self.extra);
        o.end();
    }
}

/// Text is compared as it is, without folding or normalising.
///
/// Rules:
///
/// - `is`: `this.a == this.b`. Always checked.
/// - `isnt`: `!(this.a == this.b)`. Always checked.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Comparison10 {
    /// The member `a`.
    ///
    /// `a`; may be left out.
    pub a: Option<String>,
    /// The member `b`.
    ///
    /// `b`; may be left out.
    pub b: Option<String>,
    /// What came beside the documented members, and nulls where a value is documented; sent along.
    pub extra: rt::Extra,
}

impl Comparison10 {
    /// An empty one.
    pub fn new() -> Self {
        <Self as ::core::default::Default>::default()
    }
    /// The member `a`.
    #[must_use]
    pub fn a(mut self, a: impl Into<String>) -> Self {
        self.a = Some(a.into());
        self
    }
    /// The member `b`.
    #[must_use]
    pub fn b(mut self, b: impl Into<String>) -> Self {
        self.b = Some(b.into());
        self
    }
    /// Sets a member that the page does not list.
    #[must_use]
    pub fn member(mut self, name: &str, value: impl Into<rt::Json>) -> Self {
        self.extra.insert(name, value);
        self
    }
}

impl rt::ReadJson for Comparison10 {
    fn read(r: &mut rt::Reader<'_>) -> Result<Self, rt::DecodeError> {
        let mut object = r.object()?;
        let mut value = Self {
            a: None,
            b: None,
            extra: rt::Extra::new(),
        };
        while let Some(index) = object.next(r, &["a", "b"])? {
            match index {
                0 => object.member(r, &mut value.a)?,
                _ => object.member(r, &mut value.b)?,
            }
        }
        value.extra = object.into_extra();
        Ok(value)
    }
}

impl rt::WriteJson for Comparison10 {
    fn write(&self, w: &mut rt::Writer) {
        let mut o = w.object();
        o.member("a", &self.a);
        o.member("b", &self.b);
        o.extra(&self.extra);
        o.end();
    }
}

/// Booleans.
///
/// Rules:
///
/// - `is`: `this.a == this.b`. Always checked.
/// - `isnt`: `!(this.a == this.b)`. Always checked.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Comparison11 {
    /// The member `a`.
    ///
    /// `a`; may be left out.
    pub a: Option<bool>,
    /// The member `b`.
    ///
    /// `b`; may be left out.
    pub b: Option<bool>,
    /// What came beside the documented members, and nulls where a value is documented; sent along.
    pub extra: rt::Extra,
}

impl Comparison11 {
    /// An empty one.
    pub fn new() -> Self {
        <Self as ::core::default::Default>::default()
    }
    /// The member `a`.
    #[must_use]
    pub fn a(mut self, a: bool) -> Self {
        self.a = Some(a);
        self
    }
    /// The member `b`.
    #[must_use]
    pub fn b(mut self, b: bool) -> Self {
        self.b = Some(b);
        self
    }
    /// Sets a member that the page does not list.
    #[must_use]
    pub fn member(mut self, name: &str, value: impl Into<rt::Json>) -> Self {
        self.extra.insert(name, value);
        self
    }
}

impl rt::ReadJson for Comparison11 {
    fn read(r: &mut rt::Reader<'_>) -> Result<Self, rt::DecodeError> {
        let mut object = r.object()?;
        let mut value = Self {
            a: None,
            b: None,
            extra: rt::Extra::new(),
        };
        while let Some(index) = object.next(r, &["a", "b"])? {
            match index {
                0 => object.member(r, &mut value.a)?,
                _ => object.member(r, &mut value.b)?,
            }
        }
        value.extra = object.into_extra();
        Ok(value)
    }
}

impl rt::WriteJson for Comparison11 {
    fn write(&self, w: &mut rt::Writer) {
        let mut o = w.object();
        o.member("a", &self.a);
        o.member("b", &self.b);
        o.extra(&self.extra);
        o.end();
    }
}

/// Null equals null; absent reads as null.
///
/// Rules:
///
/// - `is`: `this.a == null`. Always checked.
/// - `isnt`: `!(this.a == null)`. Always checked.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Comparison12 {
    /// The member `a`.
    ///
    /// `a`; may be left out; may be null.
    pub a: rt::Patch<String>,
    /// What came beside the documented members, and nulls where a value is documented; sent along.
    pub extra: rt::Extra,
}

impl Comparison12 {
    /// An empty one.
    pub fn new() -> Self {
        <Self as ::core::default::Default>::default()
    }
    /// The member `a`.
    #[must_use]
    pub fn a(mut self, a: impl Into<rt::Patch<String>>) -> Self {
        self.a = a.into();
        self
    }
    /// Sets a member that the page does not list.
    #[must_use]
    pub fn member(mut self, name: &str, value: impl Into<rt::Json>) -> Self {
        self.extra.insert(name, value);
        self
    }
}

impl rt::ReadJson for Comparison12 {
    fn read(r: &mut rt::Reader<'_>) -> Result<Self, rt::DecodeError> {
        let mut object = r.object()?;
        let mut value = Self {
            a: rt::Patch::Absent,
            extra: rt::Extra::new(),
        };
        while object.next(r, &["a"])?.is_some() {
            object.patch(r, &mut value.a)?;
        }
        value.extra = object.into_extra();
        Ok(value)
    }
}

impl rt::WriteJson for Comparison12 {
    fn write(&self, w: &mut rt::Writer) {
        let mut o = w.object();
        o.member("a", &self.a);
        o.extra(&self.extra);
        o.end();
    }
}

/// Uuids are compared by value.
///
/// Rules:
///
/// - `is`: `this.a == this.b`. Always checked.
/// - `isnt`: `!(this.a == this.b)`. Always checked.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Comparison13 {
    /// The member `a`.
    ///
    /// `a`; may be left out.
    pub a: Option<rt::Uuid>,
    /// The member `b`.
    ///
    /// `b`; may be left out.
    pub b: Option<rt::Uuid>,
    /// What came beside the documented members, and nulls where a value is documented; sent along.
    pub extra: rt::Extra,
}

impl Comparison13 {
    /// An empty one.
    pub fn new() -> Self {
        <Self as ::core::default::Default>::default()
    }
    /// The member `a`.
    #[must_use]
    pub fn a(mut self, a: rt::Uuid) -> Self {
        self.a = Some(a);
        self
    }
    /// The member `b`.
    #[must_use]
    pub fn b(mut self, b: rt::Uuid) -> Self {
        self.b = Some(b);
        self
    }
    /// Sets a member that the page does not list.
    #[must_use]
    pub fn member(mut self, name: &str, value: impl Into<rt::Json>) -> Self {
        self.extra.insert(name, value);
        self
    }
}

impl rt::ReadJson for Comparison13 {
    fn read(r: &mut rt::Reader<'_>) -> Result<Self, rt::DecodeError> {
        let mut object = r.object()?;
        let mut value = Self {
            a: None,
            b: None,
            extra: rt::Extra::new(),
        };
        while let Some(index) = object.next(r, &["a", "b"])? {
            match index {
                0 => object.member(r, &mut value.a)?,
                _ => object.member(r, &mut value.b)?,
            }
        }
        value.extra = object.into_extra();
        Ok(value)
    }
}

impl rt::WriteJson for Comparison13 {
    fn write(&self, w: &mut rt::Writer) {
        let mut o = w.object();
        o.member("a", &self.a);
        o.member("b", &self.b);
        o.extra(&self.extra);
        o.end();
    }
}

/// Text stands for a uuid.
///
/// Rules:
///
/// - `is`: `this.a == '6F1C1B1E-0000-4000-8000-00000000000A'`. Always checked.
/// - `isnt`: `!(this.a == '6F1C1B1E-0000-4000-8000-00000000000A')`. Always checked.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Comparison14 {
    /// The member `a`.
    ///
    /// `a`; may be left out.
    pub a: Option<rt::Uuid>,
    /// What came beside the documented members, and nulls where a value is documented; sent along.
    pub extra: rt::Extra,
}

impl Comparison14 {
    /// An empty one.
    pub fn new() -> Self {
        <Self as ::core::default::Default>::default()
    }
    /// The member `a`.
    #[must_use]
    pub fn a(mut self, a: rt::Uuid) -> Self {
        self.a = Some(a);
        self
    }
    /// Sets a member that the page does not list.
    #[must_use]
    pub fn member(mut self, name: &str, value: impl Into<rt::Json>) -> Self {
        self.extra.insert(name, value);
        self
    }
}

impl rt::ReadJson for Comparison14 {
    fn read(r: &mut rt::Reader<'_>) -> Result<Self, rt::DecodeError> {
        let mut object = r.object()?;
        let mut value = Self {
            a: None,
            extra: rt::Extra::new(),
        };
        while object.next(r, &["a"])?.is_some() {
            object.member(r, &mut value.a)?;
        }
        value.extra = object.into_extra();
        Ok(value)
    }
}

impl rt::WriteJson for Comparison14 {
    fn write(&self, w: &mut rt::Writer) {
        let mut o = w.object();
        o.member("a", &self.a);
        o.extra(&self.extra);
        o.end();
    }
}

/// False decides even beside what has no answer.
///
/// Rules:
///
/// - `is`: `this.a && this.b`. Always checked.
/// - `isnt`: `!(this.a && this.b)`. Always checked.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Logic1 {
    /// The member `a`.
    ///
    /// `a`; may be left out.
    pub a: Option<bool>,
    /// The member `b`.
    ///
    /// `b`; may be left out.
    pub b: Option<bool>,
    /// What came beside the documented members, and nulls where a value is documented; sent along.
    pub extra: rt::Extra,
}

impl Logic1 {
    /// An empty one.
    pub fn new() -> Self {
        <Self as ::core::default::Default>::default()
    }
    /// The member `a`.
    #[must_use]
    pub fn a(mut self, a: bool) -> Self {
        self.a = Some(a);
        self
    }
    /// The member `b`.
    #[must_use]
    pub fn b(mut self, b: bool) -> Self {
        self.b = Some(b);
        self
    }
    /// Sets a member that the page does not list.
    #[must_use]
    pub fn member(mut self, name: &str, value: impl Into<rt::Json>) -> Self {
        self.extra.insert(name, value);
        self
    }
}

impl rt::ReadJson for Logic1 {
    fn read(r: &mut rt::Reader<'_>) -> Result<Self, rt::DecodeError> {
        let mut object = r.object()?;
        let mut value = Self {
            a: None,
            b: None,
            extra: rt::Extra::new(),
        };
        while let Some(index) = object.next(r, &["a", "b"])? {
            match index {
                0 => object.member(r, &mut value.a)?,
                _ => object.member(r, &mut value.b)?,
            }
        }
        value.extra = object.into_extra();
        Ok(value)
    }
}

impl rt::WriteJson for Logic1 {
    fn write(&self, w: &mut rt::Writer) {
        let mut o = w.object();
        o.member("a", &self.a);
        o.member("b", &self.b);
        o.extra(&self.extra);
        o.end();
    }
}

/// True decides even beside what has no answer.
///
/// Rules:
///
/// - `is`: `this.a || this.b`. Always checked.
/// - `isnt`: `!(this.a || this.b)`. Always checked.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Logic2 {
    /// The member `a`.
    ///
    /// `a`; may be left out.
    pub a: Option<bool>,
    /// The member `b`.
    ///
    /// `b`; may be left out.
    pub b: Option<bool>,
    /// What came beside the documented members, and nulls where a value is documented; sent along.
    pub extra: rt::Extra,
}

impl Logic2 {
    /// An empty one.
    pub fn new() -> Self {
        <Self as ::core::default::Default>::default()
    }
    /// The member `a`.
    #[must_use]
    pub fn a(mut self, a: bool) -> Self {
        self.a = Some(a);
        self
    }
    /// The member `b`.
    #[must_use]
    pub fn b(mut self, b: bool) -> Self {
        self.b = Some(b);
        self
    }
    /// Sets a member that the page does not list.
    #[must_use]
    pub fn member(mut self, name: &str, value: impl Into<rt::Json>) -> Self {
        self.extra.insert(name, value);
        self
    }
}

impl rt::ReadJson for Logic2 {
    fn read(r: &mut rt::Reader<'_>) -> Result<Self, rt::DecodeError> {
        let mut object = r.object()?;
        let mut value = Self {
            a: None,
            b: None,
            extra: rt::Extra::new(),
        };
        while let Some(index) = object.next(r, &["a", "b"])? {
            match index {
                0 => object.member(r, &mut value.a)?,
                _ => object.member(r, &mut value.b)?,
            }
        }
        value.extra = object.into_extra();
        Ok(value)
    }
}

impl rt::WriteJson for Logic2 {
    fn write(&self, w: &mut rt::Writer) {
        let mut o = w.object();
        o.member("a", &self.a);
        o.member("b", &self.b);
        o.extra(&self.extra);
        o.end();
    }
}

/// Not.
///
/// Rules:
///
/// - `is`: `!this.a`. Always checked.
/// - `isnt`: `!(!this.a)`. Always checked.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Logic3 {
    /// The member `a`.
    ///
    /// `a`; may be left out.
    pub a: Option<bool>,
    /// What came beside the documented members, and nulls where a value is documented; sent along.
    pub extra: rt::Extra,
}

impl Logic3 {
    /// An empty one.
    pub fn new() -> Self {
        <Self as ::core::default::Default>::default()
    }
    /// The member `a`.
    #[must_use]
    pub fn a(mut self, a: bool) -> Self {
        self.a = Some(a);
        self
    }
    /// Sets a member that the page does not list.
    #[must_use]
    pub fn member(mut self, name: &str, value: impl Into<rt::Json>) -> Self {
        self.extra.insert(name, value);
        self
    }
}

impl rt::ReadJson for Logic3 {
    fn read(r: &mut rt::Reader<'_>) -> Result<Self, rt::DecodeError> {
        let mut object = r.object()?;
        let mut value = Self {
            a: None,
            extra: rt::Extra::new(),
        };
        while object.next(r, &["a"])?.is_some() {
            object.member(r, &mut value.a)?;
        }
        value.extra = object.into_extra();
        Ok(value)
    }
}

impl rt::WriteJson for Logic3 {
    fn write(&self, w: &mut rt::Writer) {
        let mut o = w.object();
        o.member("a", &self.a);
        o.extra(&self.extra);
        o.end();
    }
}

/// Not twice.
///
/// Rules:
///
/// - `is`: `!!this.a`. Always checked.
/// - `isnt`: `!(!!this.a)`. Always checked.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Logic4 {
    /// The member `a`.
    ///
    /// `a`; may be left out.
    pub a: Option<bool>,
    /// What came beside the documented members, and nulls where a value is documented; sent along.
    pub extra: rt::Extra,
}

impl Logic4 {
    /// An empty one.
    pub fn new() -> Self {
        <Self as ::core::default::Default>::default()
    }
    /// The member `a`.
    #[must_use]
    pub fn a(mut self, a: bool) -> Self {
        self.a = Some(a);
        self
    }
    /// Sets a member that the page does not list.
    #[must_use]
    pub fn member(mut self, name: &str, value: impl Into<rt::Json>) -> Self {
        self.extra.insert(name, value);
        self
    }
}

impl rt::ReadJson for Logic4 {
    fn read(r: &mut rt::Reader<'_>) -> Result<Self, rt::DecodeError> {
        let mut object = r.object()?;
        let mut value = Self {
            a: None,
            extra: rt::Extra::new(),
        };
        while object.next(r, &["a"])?.is_some() {
            object.member(r, &mut value.a)?;
        }
        value.extra = object.into_extra();
        Ok(value)
    }
}

impl rt::WriteJson for Logic4 {
    fn write(&self, w: &mut rt::Writer) {
        let mut o = w.object();
        o.member("a", &self.a);
        o.extra(&self.extra);
        o.end();
    }
}

/// An error on the left is absorbed.
///
/// Rules:
///
/// - `is`: `1 / this.a > 0 || this.b == 1`. Always checked.
/// - `isnt`: `!(1 / this.a > 0 || this.b == 1)`. Always checked.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Logic5 {
    /// The member `a`.
    ///
    /// `a`; may be left out.
    pub a: Option<rt::Integer>,
    /// The member `b`.
    ///
    /// `b`; may be left out.
    pub b: Option<rt::Integer>,
    /// What came beside the documented members, and nulls where a value is documented; sent along.
    pub extra: rt::Extra,
}

impl Logic5 {
    /// An empty one.
    pub fn new() -> Self {
        <Self as ::core::default::Default>::default()
    }
    /// The member `a`.
    #[must_use]
    pub fn a(mut self, a: impl Into<rt::Integer>) -> Self {
        self.a = Some(a.into());
        self
    }
    /// The member `b`.
    #[must_use]
    pub fn b(mut self, b: impl Into<rt::Integer>) -> Self {
        self.b = Some(b.into());
        self
    }
    /// Sets a member that the page does not list.
    #[must_use]
    pub fn member(mut self, name: &str, value: impl Into<rt::Json>) -> Self {
        self.extra.insert(name, value);
        self
    }
}

impl rt::ReadJson for Logic5 {
    fn read(r: &mut rt::Reader<'_>) -> Result<Self, rt::DecodeError> {
        let mut object = r.object()?;
        let mut value = Self {
            a: None,
            b: None,
            extra: rt::Extra::new(),
        };
        while let Some(index) = object.next(r, &["a", "b"])? {
            match index {
                0 => object.member(r, &mut value.a)?,
                _ => object.member(r, &mut value.b)?,
            }
        }
        value.extra = object.into_extra();
        Ok(value)
    }
}

impl rt::WriteJson for Logic5 {
    fn write(&self, w: &mut rt::Writer) {
        let mut o = w.object();
        o.member("a", &self.a);
        o.member("b", &self.b);
        o.extra(&self.extra);
        o.end();
    }
}

/// An error on the right is absorbed.
///
/// Rules:
///
/// - `is`: `this.b == 1 && 1 / this.a > 5`. Always checked.
/// - `isnt`: `!(this.b == 1 && 1 / this.a > 5)`. Always checked.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Logic6 {
    /// The member `a`.
    ///
    /// `a`; may be left out.
    pub a: Option<rt::Integer>,
    /// The member `b`.
    ///
    /// `b`; may be left out.
    pub b: Option<rt::Integer>,
    /// What came beside the documented members, and nulls where a value is documented; sent along.
    pub extra: rt::Extra,
}

impl Logic6 {
    /// An empty one.
    pub fn new() -> Self {
        <Self as ::core::default::Default>::default()
    }
    /// The member `a`.
    #[must_use]
    pub fn a(mut self, a: impl Into<rt::Integer>) -> Self {
        self.a = Some(a.into());
        self
    }
    /// The member `b`.
    #[must_use]
    pub fn b(mut self, b: impl Into<rt::Integer>) -> Self {
        self.b = Some(b.into());
        self
    }
    /// Sets a member that the page does not list.
    #[must_use]
    pub fn member(mut self, name: &str, value: impl Into<rt::Json>) -> Self {
        self.extra.insert(name, value);
        self
    }
}

impl rt::ReadJson for Logic6 {
    fn read(r: &mut rt::Reader<'_>) -> Result<Self, rt::DecodeError> {
        let mut object = r.object()?;
        let mut value = Self {
            a: None,
            b: None,
            extra: rt::Extra::new(),
        };
        while let Some(index) = object.next(r, &["a", "b"])? {
            match index {
                0 => object.member(r, &mut value.a)?,
                _ => object.member(r, &mut value.b)?,
            }
        }
        value.extra = object.into_extra();
        Ok(value)
    }
}

impl rt::WriteJson for Logic6 {
    fn write(&self, w: &mut rt::Writer) {
        let mut o = w.object();
        o.member("a", &self.a);
        o.member("b", &self.b);
        o.extra(&self.extra);
        o.end();
    }
}

/// Only the chosen side counts.
///
/// Rules:
///
/// - `is`: `this.a ? this.b > 1 : this.b < 1`. Always checked.
/// - `isnt`: `!(this.a ? this.b > 1 : this.b < 1)`. Always checked.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Logic7 {
    /// The member `a`.
    ///
    /// `a`; may be left out.
    pub a: Option<bool>,
    /// The member `b`.
    ///
    /// `b`; may be left out.
    pub b: Option<rt::Integer>,
    /// What came beside the documented members, and nulls where a value is documented; sent along.
    pub extra: rt::Extra,
}

impl Logic7 {
    /// An empty one.
    pub fn new() -> Self {
        <Self as ::core::default::Default>::default()
    }
    /// The member `a`.
    #[must_use]
    pub fn a(mut self, a: bool) -> Self {
        self.a = Some(a);
        self
    }
    /// The member `b`.
    #[must_use]
    pub fn b(mut self, b: impl Into<rt::Integer>) -> Self {
        self.b = Some(b.into());
        self
    }
    /// Sets a member that the page does not list.
    #[must_use]
    pub fn member(mut self, name: &str, value: impl Into<rt::Json>) -> Self {
        self.extra.insert(name, value);
        self
    }
}

impl rt::ReadJson for Logic7 {
    fn read(r: &mut rt::Reader<'_>) -> Result<Self, rt::DecodeError> {
        let mut object = r.object()?;
        let mut value = Self {
            a: None,
            b: None,
            extra: rt::Extra::new(),
        };
        while let Some(index) = object.next(r, &["a", "b"])? {
            match index {
                0 => object.member(r, &mut value.a)?,
                _ => object.member(r, &mut value.b)?,
            }
        }
        value.extra = object.into_extra();
        Ok(value)
    }
}

impl rt::WriteJson for Logic7 {
    fn write(&self, w: &mut rt::Writer) {
        let mut o = w.object();
        o.member("a", &self.a);
        o.member("b", &self.b);
        o.extra(&self.extra);
        o.end();
    }
}

/// The other side is not looked at; a quotient that is missing equals nothing.
///
/// Rules:
///
/// - `is`: `this.a ? 1 / this.b == 1 : true`. Always checked.
/// - `isnt`: `!(this.a ? 1 / this.b == 1 : true)`. Always checked.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Logic8 {
    /// The member `a`.
    ///
    /// `a`; may be left out.
    pub a: Option<bool>,
    /// The member `b`.
    ///
    /// `b`; may be left out.
    pub b: Option<rt::Integer>,
    /// What came beside the documented members, and nulls where a value is documented; sent along.
    pub extra: rt::Extra,
}

impl Logic8 {
    /// An empty one.
    pub fn new() -> Self {
        <Self as ::core::default::Default>::default()
    }
    /// The member `a`.
    #[must_use]
    pub fn a(mut self, a: bool) -> Self {
        self.a = Some(a);
        self
    }
    /// The member `b`.
    #[must_use]
    pub fn b(mut self, b: impl Into<rt::Integer>) -> Self {
        self.b = Some(b.into());
        self
    }
    /// Sets a member that the page does not list.
    #[must_use]
    pub fn member(mut self, name: &str, value: impl Into<rt::Json>) -> Self {
        self.extra.insert(name, value);
        self
    }
}

impl rt::ReadJson for Logic8 {
    fn read(r: &mut rt::Reader<'_>) -> Result<Self, rt::DecodeError> {
        let mut object = r.object()?;
        let mut value = Self {
            a: None,
            b: None,
            extra: rt::Extra::new(),
        };
        while let Some(index) = object.next(r, &["a", "b"])? {
            match index {
                0 => object.member(r, &mut value.a)?,
                _ => object.member(r, &mut value.b)?,
            }
        }
        value.extra = object.into_extra();
        Ok(value)
    }
}

impl rt::WriteJson for Logic8 {
    fn write(&self, w: &mut rt::Writer) {
        let mut o = w.object();
        o.member("a", &self.a);
        o.member("b", &self.b);
        o.extra(&self.extra);
        o.end();
    }
}

/// Sum.
///
/// Rules:
///
/// - `is`: `this.a + this.b == 5`. Always checked.
/// - `isnt`: `!(this.a + this.b == 5)`. Always checked.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Arithmetic1 {
    /// The member `a`.
    ///
    /// `a`; may be left out.
    pub a: Option<rt::Integer>,
    /// The member `b`.
    ///
    /// `b`; may be left out.
    pub b: Option<rt::Integer>,
    /// What came beside the documented members, and nulls where a value is documented; sent along.
    pub extra: rt::Extra,
}

impl Arithmetic1 {
    /// An empty one.
    pub fn new() -> Self {
        <Self as ::core::default::Default>::default()
    }
    /// The member `a`.
    #[must_use]
    pub fn a(mut self, a: impl Into<rt::Integer>) -> Self {
        self.a = Some(a.into());
        self
    }
    /// The member `b`.
    #[must_use]
    pub fn b(mut self, b: impl Into<rt::Integer>) -> Self {
        self.b = Some(b.into());
        self
    }
    /// Sets a member that the page does not list.
    #[must_use]
    pub fn member(mut self, name: &str, value: impl Into<rt::Json>) -> Self {
        self.extra.insert(name, value);
        self
    }
}

impl rt::ReadJson for Arithmetic1 {
    fn read(r: &mut rt::Reader<'_>) -> Result<Self, rt::DecodeError> {
        let mut object = r.object()?;
        let mut value = Self {
            a: None,
            b: None,
            extra: rt::Extra::new(),
        };
        while let Some(index) = object.next(r, &["a", "b"])? {
            match index {
                0 => object.member(r, &mut value.a)?,
                _ => object.member(r, &mut value.b)?,
            }
        }
        value.extra = object.into_extra();
        Ok(value)
    }
}

impl rt::WriteJson for Arithmetic1 {
    fn write(&self, w: &mut rt::Writer) {
        let mut o = w.object();
        o.member("a", &self.a);
        o.member("b", &self.b);
        o.extra(&self.extra);
        o.end();
    }
}

/// Difference.
///
/// Rules:
///
/// - `is`: `this.a - this.b == -1`. Always checked.
/// - `isnt`: `!(this.a - this.b == -1)`. Always checked.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Arithmetic2 {
    /// The member `a`.
    ///
    /// `a`; may be left out.
    pub a: Option<rt::Integer>,
    /// The member `b`.
    ///
    /// `b`; may be left out.
    pub b: Option<rt::Integer>,
    /// What came beside the documented members, and nulls where a value is documented; sent along.
    pub extra: rt::Extra,
}

impl Arithmetic2 {
    /// An empty one.
    pub fn new() -> Self {
        <Self as ::core::default::Default>::default()
    }
    /// The member `a`.
    #[must_use]
    pub fn a(mut self, a: impl Into<rt::Integer>) -> Self {
        self.a = Some(a.into());
        self
    }
    /// The member `b`.
    #[must_use]
    pub fn b(mut self, b: impl Into<rt::Integer>) -> Self {
        self.b = Some(b.into());
        self
    }
    /// Sets a member that the page does not list.
    #[must_use]
    pub fn member(mut self, name: &str, value: impl Into<rt::Json>) -> Self {
        self.extra.insert(name, value);
        self
    }
}

impl rt::ReadJson for Arithmetic2 {
    fn read(r: &mut rt::Reader<'_>) -> Result<Self, rt::DecodeError> {
        let mut object = r.object()?;
        let mut value = Self {
            a: None,
            b: None,
            extra: rt::Extra::new(),
        };
        while let Some(index) = object.next(r, &["a", "b"])? {
            match index {
                0 => object.member(r, &mut value.a)?,
                _ => object.member(r, &mut value.b)?,
            }
        }
        value.extra = object.into_extra();
        Ok(value)
    }
}

impl rt::WriteJson for Arithmetic2 {
    fn write(&self, w: &mut rt::Writer) {
        let mut o = w.object();
        o.member("a", &self.a);
        o.member("b", &self.b);
        o.extra(&self.extra);
        o.end();
    }
}

/// Product.
///
/// Rules:
///
/// - `is`: `this.a * this.b == -6`. Always checked.
/// - `isnt`: `!(this.a * this.b == -6)`. Always checked.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Arithmetic3 {
    /// The member `a`.
    ///
    /// `a`; may be left out.
    pub a: Option<rt::Integer>,
    /// The member `b`.
    ///
    /// `b`; may be left out.
    pub b: Option<rt::Integer>,
    /// What came beside the documented members, and nulls where a value is documented; sent along.
    pub extra: rt::Extra,
}

impl Arithmetic3 {
    /// An empty one.
    pub fn new() -> Self {
        <Self as ::core::default::Default>::default()
    }
    /// The member `a`.
    #[must_use]
    pub fn a(mut self, a: impl Into<rt::Integer>) -> Self {
        self.a = Some(a.into());
        self
    }
    /// The member `b`.
    #[must_use]
    pub fn b(mut self, b: impl Into<rt::Integer>) -> Self {
        self.b = Some(b.into());
        self
    }
    /// Sets a member that the page does not list.
    #[must_use]
    pub fn member(mut self, name: &str, value: impl Into<rt::Json>) -> Self {
        self.extra.insert(name, value);
        self
    }
}

impl rt::ReadJson for Arithmetic3 {
    fn read(r: &mut rt::Reader<'_>) -> Result<Self, rt::DecodeError> {
        let mut object = r.object()?;
        let mut value = Self {
            a: None,
            b: None,
            extra: rt::Extra::new(),
        };
        while let Some(index) = object.next(r, &["a", "b"])? {
            match index {
                0 => object.member(r, &mut value.a)?,
                _ => object.member(r, &mut value.b)?,
            }
        }
        value.extra = object.into_extra();
        Ok(value)
    }
}

impl rt::WriteJson for Arithmetic3 {
    fn write(&self, w: &mut rt::Writer) {
        let mut o = w.object();
        o.member("a", &self.a);
        o.member("b", &self.b);
        o.extra(&self.extra);
        o.end();
    }
}

/// Whole quotients are cut off.
///
/// Rules:
///
/// - `is`: `this.a / this.b == 2`. Always checked.
/// - `isnt`: `!(this.a / this.b == 2)`. Always checked.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Arithmetic4 {
    /// The member `a`.
    ///
    /// `a`; may be left out.
    pub a: Option<rt::Integer>,
    /// The member `b`.
    ///
    /// `b`; may be left out.
    pub b: Option<rt::Integer>,
    /// What came beside the documented members, and nulls where a value is documented; sent along.
    pub extra: rt::Extra,
}

impl Arithmetic4 {
    /// An empty one.
    pub fn new() -> Self {
        <Self as ::core::default::Default>::default()
    }
    /// The member `a`.
    #[must_use]
    pub fn a(mut self, a: impl Into<rt::Integer>) -> Self {
        self.a = Some(a.into());
        self
    }
    /// The member `b`.
    #[must_use]
    pub fn b(mut self, b: impl Into<rt::Integer>) -> Self {
        self.b = Some(b.into());
        self
    }
    /// Sets a member that the page does not list.
    #[must_use]
    pub fn member(mut self, name: &str, value: impl Into<rt::Json>) -> Self {
        self.extra.insert(name, value);
        self
    }
}

impl rt::ReadJson for Arithmetic4 {
    fn read(r: &mut rt::Reader<'_>) -> Result<Self, rt::DecodeError> {
        let mut object = r.object()?;
        let mut value = Self {
            a: None,
            b: None,
            extra: rt::Extra::new(),
        };
        while let Some(index) = object.next(r, &["a", "b"])? {
            match index {
                0 => object.member(r, &mut value.a)?,
                _ => object.member(r, &mut value.b)?,
            }
        }
        value.extra = object.into_extra();
        Ok(value)
    }
}

impl rt::WriteJson for Arithmetic4 {
    fn write(&self, w: &mut rt::Writer) {
        let mut o = w.object();
        o.member("a", &self.a);
        o.member("b", &self.b);
        o.extra(&self.extra);
        o.end();
    }
}

/// Cut off towards zero.
///
/// Rules:
///
/// - `is`: `this.a / this.b == -2`. Always checked.
/// - `isnt`: `!(this.a / this.b == -2)`. Always checked.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Arithmetic5 {
    /// The member `a`.
    ///
    /// `a`; may be left out.
    pub a: Option<rt::Integer>,
    /// The member `b`.
    ///
    /// `b`; may be left out.
    pub b: Option<rt::Integer>,
    /// What came beside the documented members, and nulls where a value is documented; sent along.
    pub extra: rt::Extra,
}

impl Arithmetic5 {
    /// An empty one.
    pub fn new() -> Self {
        <Self as ::core::default::Default>::default()
    }
    /// The member `a`.
    #[must_use]
    pub fn a(mut self, a: impl Into<rt::Integer>) -> Self {
        self.a = Some(a.into());
        self
    }
    /// The member `b`.
    #[must_use]
    pub fn b(mut self, b: impl Into<rt::Integer>) -> Self {
        self.b = Some(b.into());
        self
    }
    /// Sets a member that the page does not list.
    #[must_use]
    pub fn member(mut self, name: &str, value: impl Into<rt::Json>) -> Self {
        self.extra.insert(name, value);
        self
    }
}

impl rt::ReadJson for Arithmetic5 {
    fn read(r: &mut rt::Reader<'_>) -> Result<Self, rt::DecodeError> {
        let mut object = r.object()?;
        let mut value = Self {
            a: None,
            b: None,
            extra: rt::Extra::new(),
        };
        while let Some(index) = object.next(r, &["a", "b"])? {
            match index {
                0 => object.member(r, &mut value.a)?,
                _ => object.member(r, &mut value.b)?,
            }
        }
        value.extra = object.into_extra();
        Ok(value)
    }
}

impl rt::WriteJson for Arithmetic5 {
    fn write(&self, w: &mut rt::Writer) {
        let mut o = w.object();
        o.member("a", &self.a);
        o.member("b", &self.b);
        o.extra(&self.extra);
        o.end();
    }
}

/// A remainder has the sign of the dividend.
///
/// Rules:
///
/// - `is`: `this.a % this.b == 1`. Always checked.
/// - `isnt`: `!(this.a % this.b == 1)`. Always checked.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Arithmetic6 {
    /// The member `a`.
    ///
    /// `a`; may be left out.
    pub a: Option<rt::Integer>,
    /// The member `b`.
    ///
    /// `b`; may be left out.
    pub b: Option<rt::Integer>,
    /// What came beside the documented members, and nulls where a value is documented; sent along.
    pub extra: rt::Extra,
}

impl Arithmetic6 {
    /// An empty one.
    pub fn new() -> Self {
        <Self as ::core::default::Default>::default()
    }
    /// The member `a`.
    #[must_use]
    pub fn a(mut self, a: impl Into<rt::Integer>) -> Self {
        self.a = Some(a.into());
        self
    }
    /// The member `b`.
    #[must_use]
    pub fn b(mut self, b: impl Into<rt::Integer>) -> Self {
        self.b = Some(b.into());
        self
    }
    /// Sets a member that the page does not list.
    #[must_use]
    pub fn member(mut self, name: &str, value: impl Into<rt::Json>) -> Self {
        self.extra.insert(name, value);
        self
    }
}

impl rt::ReadJson for Arithmetic6 {
    fn read(r: &mut rt::Reader<'_>) -> Result<Self, rt::DecodeError> {
        let mut object = r.object()?;
        let mut value = Self {
            a: None,
            b: None,
            extra: rt::Extra::new(),
        };
        while let Some(index) = object.next(r, &["a", "b"])? {
            match index {
                0 => object.member(r, &mut value.a)?,
                _ => object.member(r, &mut value.b)?,
            }
        }
        value.extra = object.into_extra();
        Ok(value)
    }
}

impl rt::WriteJson for Arithmetic6 {
    fn write(&self, w: &mut rt::Writer) {
        let mut o = w.object();
        o.member("a", &self.a);
        o.member("b", &self.b);
        o.extra(&self.extra);
        o.end();
    }
}

/// Also where that is negative.
///
/// Rules:
///
/// - `is`: `this.a % this.b == -1`. Always checked.
/// - `isnt`: `!(this.a % this.b == -1)`. Always checked.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Arithmetic7 {
    /// The member `a`.
    ///
    /// `a`; may be left out.
    pub a: Option<rt::Integer>,
    /// The member `b`.
    ///
    /// `b`; may be left out.
    pub b: Option<rt::Integer>,
    /// What came beside the documented members, and nulls where a value is documented; sent along.
    pub extra: rt::Extra,
}

impl Arithmetic7 {
    /// An empty one.
    pub fn new() -> Self {
        <Self as ::core::default::Default>::default()
    }
    /// The member `a`.
    #[must_use]
    pub fn a(mut self, a: impl Into<rt::Integer>) -> Self {
        self.a = Some(a.into());
        self
    }
    /// The member `b`.
    #[must_use]
    pub fn b(mut self, b: impl Into<rt::Integer>) -> Self {
        self.b = Some(b.into());
        self
    }
    /// Sets a member that the page does not list.
    #[must_use]
    pub fn member(mut self, name: &str, value: impl Into<rt::Json>) -> Self {
        self.extra.insert(name, value);
        self
    }
}

impl rt::ReadJson for Arithmetic7 {
    fn read(r: &mut rt::Reader<'_>) -> Result<Self, rt::DecodeError> {
        let mut object = r.object()?;
        let mut value = Self {
            a: None,
            b: None,
            extra: rt::Extra::new(),
        };
        while let Some(index) = object.next(r, &["a", "b"])? {
            match index {
                0 => object.member(r, &mut value.a)?,
                _ => object.member(r, &mut value.b)?,
            }
        }
        value.extra = object.into_extra();
        Ok(value)
    }
}

impl rt::WriteJson for Arithmetic7 {
    fn write(&self, w: &mut rt::Writer) {
        let mut o = w.object();
        o.member("a", &self.a);
        o.member("b", &self.b);
        o.extra(&self.extra);
        o.end();
    }
}

/// No quotient by zero.
///
/// Rules:
///
/// - `is`: `this.a / this.b > 0`. Always checked.
/// - `isnt`: `!(this.a / this.b > 0)`. Always checked.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Arithmetic8 {
    /// The member `a`.
    ///
    /// `a`; may be left out.
    pub a: Option<rt::Integer>,
    /// The member `b`.
    ///
    /// `b`; may be left out.
    pub b: Option<rt::Integer>,
    /// What came beside the documented members, and nulls where a value is documented; sent along.
    pub extra: rt::Extra,
}

impl Arithmetic8 {
    /// An empty one.
    pub fn new() -> Self {
        <Self as ::core::default::Default>::default()
    }
    /// The member `a`.
    #[must_use]
    pub fn a(mut self, a: impl Into<rt::Integer>) -> Self {
        self.a = Some(a.into());
        self
    }
    /// The member `b`.
    #[must_use]
    pub fn b(mut self, b: impl Into<rt::Integer>) -> Self {
        self.b = Some(b.into());
        self
    }
    /// Sets a member that the page does not list.
    #[must_use]
    pub fn member(mut self, name: &str, value: impl Into<rt::Json>) -> Self {
        self.extra.insert(name, value);
        self
    }
}

impl rt::ReadJson for Arithmetic8 {
    fn read(r: &mut rt::Reader<'_>) -> Result<Self, rt::DecodeError> {
        let mut object = r.object()?;
        let mut value = Self {
            a: None,
            b: None,
            extra: rt::Extra::new(),
        };
        while let Some(index) = object.next(r, &["a", "b"])? {
            match index {
                0 => object.member(r, &mut value.a)?,
                _ => object.member(r, &mut value.b)?,
            }
        }
        value.extra = object.into_extra();
        Ok(value)
    }
}

impl rt::WriteJson for Arithmetic8 {
    fn write(&self, w: &mut rt::Writer) {
        let mut o = w.object();
        o.member("a", &self.a);
        o.member("b", &self.b);
        o.extra(&self.extra);
        o.end();
    }
}

/// No remainder by zero.
///
/// Rules:
///
/// - `is`: `this.a % this.b >= 0`. Always checked.
/// - `isnt`: `!(this.a % this.b >= 0)`. Always checked.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Arithmetic9 {
    /// The member `a`.
    ///
    /// `a`; may be left out.
    pub a: Option<rt::Integer>,
    /// The member `b`.
    ///
    /// `b`; may be left out.
    pub b: Option<rt::Integer>,
    /// What came beside the documented members, and nulls where a value is documented; sent along.
    pub extra: rt::Extra,
}

impl Arithmetic9 {
    /// An empty one.
    pub fn new() -> Self {
        <Self as ::core::default::Default>::default()
    }
    /// The member `a`.
    #[must_use]
    pub fn a(mut self, a: impl Into<rt::Integer>) -> Self {
        self.a = Some(a.into());
        self
    }
    /// The member `b`.
    #[must_use]
    pub fn b(mut self, b: impl Into<rt::Integer>) -> Self {
        self.b = Some(b.into());
        self
    }
    /// Sets a member that the page does not list.
    #[must_use]
    pub fn member(mut self, name: &str, value: impl Into<rt::Json>) -> Self {
        self.extra.insert(name, value);
        self
    }
}

impl rt::ReadJson for Arithmetic9 {
    fn read(r: &mut rt::Reader<'_>) -> Result<Self, rt::DecodeError> {
        let mut object = r.object()?;
        let mut value = Self {
            a: None,
            b: None,
            extra: rt::Extra::new(),
        };
        while let Some(index) = object.next(r, &["a", "b"])? {
            match index {
                0 => object.member(r, &mut value.a)?,
                _ => object.member(r, &mut value.b)?,
            }
        }
        value.extra = object.into_extra();
        Ok(value)
    }
}

impl rt::WriteJson for Arithmetic9 {
    fn write(&self, w: &mut rt::Writer) {
        let mut o = w.object();
        o.member("a", &self.a);
        o.member("b", &self.b);
        o.extra(&self.extra);
        o.end();
    }
}

/// No quotient by zero with fractions either.
///
/// Rules:
///
/// - `is`: `this.a / this.b > 0.0`. Always checked.
/// - `isnt`: `!(this.a / this.b > 0.0)`. Always checked.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Arithmetic10 {
    /// The member `a`.
    ///
    /// `a`; may be left out.
    pub a: Option<rt::Decimal>,
    /// The member `b`.
    ///
    /// `b`; may be left out.
    pub b: Option<rt::Decimal>,
    /// What came beside the documented members, and nulls where a value is documented; sent along.
    pub extra: rt::Extra,
}

impl Arithmetic10 {
    /// An empty one.
    pub fn new() -> Self {
        <Self as ::core::default::Default>::default()
    }
    /// The member `a`.
    #[must_use]
    pub fn a(mut self, a: impl Into<rt::Decimal>) -> Self {
        self.a = Some(a.into());
        self
    }
    /// The member `b`.
    #[must_use]
    pub fn b(mut self, b: impl Into<rt::Decimal>) -> Self {
        self.b = Some(b.into());
        self
    }
    /// Sets a member that the page does not list.
    #[must_use]
    pub fn member(mut self, name: &str, value: impl Into<rt::Json>) -> Self {
        self.extra.insert(name, value);
        self
    }
}

impl rt::ReadJson for Arithmetic10 {
    fn read(r: &mut rt::Reader<'_>) -> Result<Self, rt::DecodeError> {
        let mut object = r.object()?;
        let mut value = Self {
            a: None,
            b: None,
            extra: rt::Extra::new(),
        };
        while let Some(index) = object.next(r, &["a", "b"])? {
            match index {
                0 => object.member(r, &mut value.a)?,
                _ => object.member(r, &mut value.b)?,
            }
        }
        value.extra = object.into_extra();
        Ok(value)
    }
}

impl rt::WriteJson for Arithmetic10 {
    fn write(&self, w: &mut rt::Writer) {
        let mut o = w.object();
        o.member("a", &self.a);
        o.member("b", &self.b);
        o.extra(&self.extra);
        o.end();
    }
}

/// Sign.
///
/// Rules:
///
/// - `is`: `-this.a == this.b`. Always checked.
/// - `isnt`: `!(-this.a == this.b)`. Always checked.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Arithmetic11 {
    /// The member `a`.
    ///
    /// `a`; may be left out.
    pub a: Option<rt::Integer>,
    /// The member `b`.
    ///
    /// `b`; may be left out.
    pub b: Option<rt::Integer>,
    /// What came beside the documented members, and nulls where a value is documented; sent along.
    pub extra: rt::Extra,
}

impl Arithmetic11 {
    /// An empty one.
    pub fn new() -> Self {
        <Self as ::core::default::Default>::default()
    }
    /// The member `a`.
    #[must_use]
    pub fn a(mut self, a: impl Into<rt::Integer>) -> Self {
        self.a = Some(a.into());
        self
    }
    /// The member `b`.
    #[must_use]
    pub fn b(mut self, b: impl Into<rt::Integer>) -> Self {
        self.b = Some(b.into());
        self
    }
    /// Sets a member that the page does not list.
    #[must_use]
    pub fn member(mut self, name: &str, value: impl Into<rt::Json>) -> Self {
        self.extra.insert(name, value);
        self
    }
}

impl rt::ReadJson for Arithmetic11 {
    fn read(r: &mut rt::Reader<'_>) -> Result<Self, rt::DecodeError> {
        let mut object = r.object()?;
        let mut value = Self {
            a: None,
            b: None,
            extra: rt::Extra::new(),
        };
        while let Some(index) = object.next(r, &["a", "b"])? {
            match index {
                0 => object.member(r, &mut value.a)?,
                _ => object.member(r, &mut value.b)?,
            }
        }
        value.extra = object.into_extra();
        Ok(value)
    }
}

impl rt::WriteJson for Arithmetic11 {
    fn write(&self, w: &mut rt::Writer) {
        let mut o = w.object();
        o.member("a", &self.a);
        o.member("b", &self.b);
        o.extra(&self.extra);
        o.end();
    }
}

/// Beyond 64 bits whole numbers stay exact.
///
/// Rules:
///
/// - `is`: `this.a + this.b > 0`. Always checked.
/// - `isnt`: `!(this.a + this.b > 0)`. Always checked.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Arithmetic12 {
    /// The member `a`.
    ///
    /// `a`; may be left out.
    pub a: Option<rt::Integer>,
    /// The member `b`.
    ///
    /// `b`; may be left out.
    pub b: Option<rt::Integer>,
    /// What came beside the documented members, and nulls where a value is documented; sent along.
    pub extra: rt::Extra,
}

impl Arithmetic12 {
    /// An empty one.
    pub fn new() -> Self {
        <Self as ::core::default::Default>::default()
    }
    /// The member `a`.
    #[must_use]
    pub fn a(mut self, a: impl Into<rt::Integer>) -> Self {
        self.a = Some(a.into());
        self
    }
    /// The member `b`.
    #[must_use]
    pub fn b(mut self, b: impl Into<rt::Integer>) -> Self {
        self.b = Some(b.into());
        self
    }
    /// Sets a member that the page does not list.
    #[must_use]
    pub fn member(mut self, name: &str, value: impl Into<rt::Json>) -> Self {
        self.extra.insert(name, value);
        self
    }
}

impl rt::ReadJson for Arithmetic12 {
    fn read(r: &mut rt::Reader<'_>) -> Result<Self, rt::DecodeError> {
        let mut object = r.object()?;
        let mut value = Self {
            a: None,
            b: None,
            extra: rt::Extra::new(),
        };
        while let Some(index) = object.next(r, &["a", "b"])? {
            match index {
                0 => object.member(r, &mut value.a)?,
                _ => object.member(r, &mut value.b)?,
            }
        }
        value.extra = object.into_extra();
        Ok(value)
    }
}

impl rt::WriteJson for Arithmetic12 {
    fn write(&self, w: &mut rt::Writer) {
        let mut o = w.object();
        o.member("a", &self.a);
        o.member("b", &self.b);
        o.extra(&self.extra);
        o.end();
    }
}

/// A product of more than 38 digits is null.
///
/// Rules:
///
/// - `is`: `this.a * this.b > 0`. Always checked.
/// - `isnt`: `!(this.a * this.b > 0)`. Always checked.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Arithmetic13 {
    /// The member `a`.
    ///
    /// `a`; may be left out.
    pub a: Option<rt::Integer>,
    /// The member `b`.
    ///
    /// `b`; may be left out.
    pub b: Option<rt::Integer>,
    /// What came beside the documented members, and nulls where a value is documented; sent along.
    pub extra: rt::Extra,
}

impl Arithmetic13 {
    /// An empty one.
    pub fn new() -> Self {
        <Self as ::core::default::Default>::default()
    }
    /// The member `a`.
    #[must_use]
    pub fn a(mut self, a: impl Into<rt::Integer>) -> Self {
        self.a = Some(a.into());
        self
    }
    /// The member `b`.
    #[must_use]
    pub fn b(mut self, b: impl Into<rt::Integer>) -> Self {
        self.b = Some(b.into());
        self
    }
    /// Sets a member that the page does not list.
    #[must_use]
    pub fn member(mut self, name: &str, value: impl Into<rt::Json>) -> Self {
        self.extra.insert(name, value);
        self
    }
}

impl rt::ReadJson for Arithmetic13 {
    fn read(r: &mut rt::Reader<'_>) -> Result<Self, rt::DecodeError> {
        let mut object = r.object()?;
        let mut value = Self {
            a: None,
            b: None,
            extra: rt::Extra::new(),
        };
        while let Some(index) = object.next(r, &["a", "b"])? {
            match index {
                0 => object.member(r, &mut value.a)?,
                _ => object.member(r, &mut value.b)?,
            }
        }
        value.extra = object.into_extra();
        Ok(value)
    }
}

impl rt::WriteJson for Arithmetic13 {
    fn write(&self, w: &mut rt::Writer) {
        let mut o = w.object();
        o.member("a", &self.a);
        o.member("b", &self.b);
        o.extra(&self.extra);
        o.end();
    }
}

/// 23 digits are all kept.
///
/// Rules:
///
/// - `is`: `this.a - this.b == 1`. Always checked.
/// - `isnt`: `!(this.a - this.b == 1)`. Always checked.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Arithmetic14 {
    /// The member `a`.
    ///
    /// `a`; may be left out.
    pub a: Option<rt::Integer>,
    /// The member `b`.
    ///
    /// `b`; may be left out.
    pub b: Option<rt::Integer>,
    /// What came beside the documented members, and nulls where a value is documented; sent along.
    pub extra: rt::Extra,
}

impl Arithmetic14 {
    /// An empty one.
    pub fn new() -> Self {
        <Self as ::core::default::Default>::default()
    }
    /// The member `a`.
    #[must_use]
    pub fn a(mut self, a: impl Into<rt::Integer>) -> Self {
        self.a = Some(a.into());
        self
    }
    /// The member `b`.
    #[must_use]
    pub fn b(mut self, b: impl Into<rt::Integer>) -> Self {
        self.b = Some(b.into());
        self
    }
    /// Sets a member that the page does not list.
    #[must_use]
    pub fn member(mut self, name: &str, value: impl Into<rt::Json>) -> Self {
        self.extra.insert(name, value);
        self
    }
}

impl rt::ReadJson for Arithmetic14 {
    fn read(r: &mut rt::Reader<'_>) -> Result<Self, rt::DecodeError> {
        let mut object = r.object()?;
        let mut value = Self {
            a: None,
            b: None,
            extra: rt::Extra::new(),
        };
        while let Some(index) = object.next(r, &["a", "b"])? {
            match index {
                0 => object.member(r, &mut value.a)?,
                _ => object.member(r, &mut value.b)?,
            }
        }
        value.extra = object.into_extra();
        Ok(value)
    }
}

impl rt::WriteJson for Arithmetic14 {
    fn write(&self, w: &mut rt::Writer) {
        let mut o = w.object();
        o.member("a", &self.a);
        o.member("b", &self.b);
        o.extra(&self.extra);
        o.end();
    }
}

/// Decimals are not binary fractions.
///
/// Rules:
///
/// - `is`: `this.a + this.b == 0.3`. Always checked.
/// - `isnt`: `!(this.a + this.b == 0.3)`. Always checked.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Arithmetic15 {
    /// The member `a`.
    ///
    /// `a`; may be left out.
    pub a: Option<rt::Decimal>,
    /// The member `b`.
    ///
    /// `b`; may be left out.
    pub b: Option<rt::Decimal>,
    /// What came beside the documented members, and nulls where a value is documented; sent along.
    pub extra: rt::Extra,
}

impl Arithmetic15 {
    /// An empty one.
    pub fn new() -> Self {
        <Self as ::core::default::Default>::default()
    }
    /// The member `a`.
    #[must_use]
    pub fn a(mut self, a: impl Into<rt::Decimal>) -> Self {
        self.a = Some(a.into());
        self
    }
    /// The member `b`.
    #[must_use]
    pub fn b(mut self, b: impl Into<rt::Decimal>) -> Self {
        self.b = Some(b.into());
        self
    }
    /// Sets a member that the page does not list.
    #[must_use]
    pub fn member(mut self, name: &str, value: impl Into<rt::Json>) -> Self {
        self.extra.insert(name, value);
        self
    }
}

impl rt::ReadJson for Arithmetic15 {
    fn read(r: &mut rt::Reader<'_>) -> Result<Self, rt::DecodeError> {
        let mut object = r.object()?;
        let mut value = Self {
            a: None,
            b: None,
            extra: rt::Extra::new(),
        };
        while let Some(index) = object.next(r, &["a", "b"])? {
            match index {
                0 => object.member(r, &mut value.a)?,
                _ => object.member(r, &mut value.b)?,
            }
        }
        value.extra = object.into_extra();
        Ok(value)
    }
}

impl rt::WriteJson for Arithmetic15 {
    fn write(&self, w: &mut rt::Writer) {
        let mut o = w.object();
        o.member("a", &self.a);
        o.member("b", &self.b);
        o.extra(&self.extra);
        o.end();
    }
}

/// Products of decimals are exact.
///
/// Rules:
///
/// - `is`: `this.a * this.b == 2.25`. Always checked.
/// - `isnt`: `!(this.a * this.b == 2.25)`. Always checked.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Arithmetic16 {
    /// The member `a`.
    ///
    /// `a`; may be left out.
    pub a: Option<rt::Decimal>,
    /// The member `b`.
    ///
    /// `b`; may be left out.
    pub b: Option<rt::Decimal>,
    /// What came beside the documented members, and nulls where a value is documented; sent along.
    pub extra: rt::Extra,
}

impl Arithmetic16 {
    /// An empty one.
    pub fn new() -> Self {
        <Self as ::core::default::Default>::default()
    }
    /// The member `a`.
    #[must_use]
    pub fn a(mut self, a: impl Into<rt::Decimal>) -> Self {
        self.a = Some(a.into());
        self
    }
    /// The member `b`.
    #[must_use]
    pub fn b(mut self, b: impl Into<rt::Decimal>) -> Self {
        self.b = Some(b.into());
        self
    }
    /// Sets a member that the page does not list.
    #[must_use]
    pub fn member(mut self, name: &str, value: impl Into<rt::Json>) -> Self {
        self.extra.insert(name, value);
        self
    }
}

impl rt::ReadJson for Arithmetic16 {
    fn read(r: &mut rt::Reader<'_>) -> Result<Self, rt::DecodeError> {
        let mut object = r.object()?;
        let mut value = Self {
            a: None,
            b: None,
            extra: rt::Extra::new(),
        };
        while let Some(index) = object.next(r, &["a", "b"])? {
            match index {
                0 => object.member(r, &mut value.a)?,
                _ => object.member(r, &mut value.b)?,
            }
        }
        value.extra = object.into_extra();
        Ok(value)
    }
}

impl rt::WriteJson for Arithmetic16 {
    fn write(&self, w: &mut rt::Writer) {
        let mut o = w.object();
        o.member("a", &self.a);
        o.member("b", &self.b);
        o.extra(&self.extra);
        o.end();
    }
}

/// Numbers that may have a fraction do not divide as whole ones.
///
/// Rules:
///
/// - `is`: `this.a / this.b == 2.5`. Always checked.
/// - `isnt`: `!(this.a / this.b == 2.5)`. Always checked.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Arithmetic17 {
    /// The member `a`.
    ///
    /// `a`; may be left out.
    pub a: Option<rt::Decimal>,
    /// The member `b`.
    ///
    /// `b`; may be left out.
    pub b: Option<rt::Decimal>,
    /// What came beside the documented members, and nulls where a value is documented; sent along.
    pub extra: rt::Extra,
}

impl Arithmetic17 {
    /// An empty one.
    pub fn new() -> Self {
        <Self as ::core::default::Default>::default()
    }
    /// The member `a`.
    #[must_use]
    pub fn a(mut self, a: impl Into<rt::Decimal>) -> Self {
        self.a = Some(a.into());
        self
    }
    /// The member `b`.
    #[must_use]
    pub fn b(mut self, b: impl Into<rt::Decimal>) -> Self {
        self.b = Some(b.into());
        self
    }
    /// Sets a member that the page does not list.
    #[must_use]
    pub fn member(mut self, name: &str, value: impl Into<rt::Json>) -> Self {
        self.extra.insert(name, value);
        self
    }
}

impl rt::ReadJson for Arithmetic17 {
    fn read(r: &mut rt::Reader<'_>) -> Result<Self, rt::DecodeError> {
        let mut object = r.object()?;
        let mut value = Self {
            a: None,
            b: None,
            extra: rt::Extra::new(),
        };
        while let Some(index) = object.next(r, &["a", "b"])? {
            match index {
                0 => object.member(r, &mut value.a)?,
                _ => object.member(r, &mut value.b)?,
            }
        }
        value.extra = object.into_extra();
        Ok(value)
    }
}

impl rt::WriteJson for Arithmetic17 {
    fn write(&self, w: &mut rt::Writer) {
        let mut o = w.object();
        o.member("a", &self.a);
        o.member("b", &self.b);
        o.extra(&self.extra);
        o.end();
    }
}

/// A quotient that does not end is rounded to 34 digits.
///
/// Rules:
///
/// - `is`: `this.a / this.b * 3.0 == 1.0`. Always checked.
/// - `isnt`: `!(this.a / this.b * 3.0 == 1.0)`. Always checked.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Arithmetic18 {
    /// The member `a`.
    ///
    /// `a`; may be left out.
    pub a: Option<rt::Decimal>,
    /// The member `b`.
    ///
    /// `b`; may be left out.
    pub b: Option<rt::Decimal>,
    /// What came beside the documented members, and nulls where a value is documented; sent along.
    pub extra: rt::Extra,
}

impl Arithmetic18 {
    /// An empty one.
    pub fn new() -> Self {
        <Self as ::core::default::Default>::default()
    }
    /// The member `a`.
    #[must_use]
    pub fn a(mut self, a: impl Into<rt::Decimal>) -> Self {
        self.a = Some(a.into());
        self
    }
    /// The member `b`.
    #[must_use]
    pub fn b(mut self, b: impl Into<rt::Decimal>) -> Self {
        self.b = Some(b.into());
        self
    }
    /// Sets a member that the page does not list.
    #[must_use]
    pub fn member(mut self, name: &str, value: impl Into<rt::Json>) -> Self {
        self.extra.insert(name, value);
        self
    }
}

impl rt::ReadJson for Arithmetic18 {
    fn read(r: &mut rt::Reader<'_>) -> Result<Self, rt::DecodeError> {
        let mut object = r.object()?;
        let mut value = Self {
            a: None,
            b: None,
            extra: rt::Extra::new(),
        };
        while let Some(index) = object.next(r, &["a", "b"])? {
            match index {
                0 => object.member(r, &mut value.a)?,
                _ => object.member(r, &mut value.b)?,
            }
        }
        value.extra = object.into_extra();
        Ok(value)
    }
}

impl rt::WriteJson for Arithmetic18 {
    fn write(&self, w: &mut rt::Writer) {
        let mut o = w.object();
        o.member("a", &self.a);
        o.member("b", &self.b);
        o.extra(&self.extra);
        o.end();
    }
}

/// Both kinds together.
///
/// Rules:
///
/// - `is`: `this.a * this.b > 1`. Always checked.
/// - `isnt`: `!(this.a * this.b > 1)`. Always checked.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Arithmetic19 {
    /// The member `a`.
    ///
    /// `a`; may be left out.
    pub a: Option<rt::Integer>,
    /// The member `b`.
    ///
    /// `b`; may be left out.
    pub b: Option<rt::Decimal>,
    /// What came beside the documented members, and nulls where a value is documented; sent along.
    pub extra: rt::Extra,
}

impl Arithmetic19 {
    /// An empty one.
    pub fn new() -> Self {
        <Self as ::core::default::Default>::default()
    }
    /// The member `a`.
    #[must_use]
    pub fn a(mut self, a: impl Into<rt::Integer>) -> Self {
        self.a = Some(a.into());
        self
    }
    /// The member `b`.
    #[must_use]
    pub fn b(mut self, b: impl Into<rt::Decimal>) -> Self {
        self.b = Some(b.into());
        self
    }
    /// Sets a member that the page does not list.
    #[must_use]
    pub fn member(mut self, name: &str, value: impl Into<rt::Json>) -> Self {
        self.extra.insert(name, value);
        self
    }
}

impl rt::ReadJson for Arithmetic19 {
    fn read(r: &mut rt::Reader<'_>) -> Result<Self, rt::DecodeError> {
        let mut object = r.object()?;
        let mut value = Self {
            a: None,
            b: None,
            extra: rt::Extra::new(),
        };
        while let Some(index) = object.next(r, &["a", "b"])? {
            match index {
                0 => object.member(r, &mut value.a)?,
                _ => object.member(r, &mut value.b)?,
            }
        }
        value.extra = object.into_extra();
        Ok(value)
    }
}

impl rt::WriteJson for Arithmetic19 {
    fn write(&self, w: &mut rt::Writer) {
        let mut o = w.object();
        o.member("a", &self.a);
        o.member("b", &self.b);
        o.extra(&self.extra);
        o.end();
    }
}

/// Texts are joined.
///
/// Rules:
///
/// - `is`: `this.a + this.b == 'ab'`. Always checked.
/// - `isnt`: `!(this.a + this.b == 'ab')`. Always checked.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Arithmetic20 {
    /// The member `a`.
    ///
    /// `a`; may be left out.
    pub a: Option<String>,
    /// The member `b`.
    ///
    /// `b`; may be left out.
    pub b: Option<String>,
    /// What came beside the documented members, and nulls where a value is documented; sent along.
    pub extra: rt::Extra,
}

impl Arithmetic20 {
    /// An empty one.
    pub fn new() -> Self {
        <Self as ::core::default::Default>::default()
    }
    /// The member `a`.
    #[must_use]
    pub fn a(mut self, a: impl Into<String>) -> Self {
        self.a = Some(a.into());
        self
    }
    /// The member `b`.
    #[must_use]
    pub fn b(mut self, b: impl Into<String>) -> Self {
        self.b = Some(b.into());
        self
    }
    /// Sets a member that the page does not list.
    #[must_use]
    pub fn member(mut self, name: &str, value: impl Into<rt::Json>) -> Self {
        self.extra.insert(name, value);
        self
    }
}

impl rt::ReadJson for Arithmetic20 {
    fn read(r: &mut rt::Reader<'_>) -> Result<Self, rt::DecodeError> {
        let mut object = r.object()?;
        let mut value = Self {
            a: None,
            b: None,
            extra: rt::Extra::new(),
        };
        while let Some(index) = object.next(r, &["a", "b"])? {
            match index {
                0 => object.member(r, &mut value.a)?,
                _ => object.member(r, &mut value.b)?,
            }
        }
        value.extra = object.into_extra();
        Ok(value)
    }
}

impl rt::WriteJson for Arithmetic20 {
    fn write(&self, w: &mut rt::Writer) {
        let mut o = w.object();
        o.member("a", &self.a);
        o.member("b", &self.b);
        o.extra(&self.extra);
        o.end();
    }
}

/// Product before sum.
///
/// Rules:
///
/// - `is`: `this.a + this.b * 2 == 7`. Always checked.
/// - `isnt`: `!(this.a + this.b * 2 == 7)`. Always checked.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Arithmetic21 {
    /// The member `a`.
    ///
    /// `a`; may be left out.
    pub a: Option<rt::Integer>,
    /// The member `b`.
    ///
    /// `b`; may be left out.
    pub b: Option<rt::Integer>,
    /// What came beside the documented members, and nulls where a value is documented; sent along.
    pub extra: rt::Extra,
}

impl Arithmetic21 {
    /// An empty one.
    pub fn new() -> Self {
        <Self as ::core::default::Default>::default()
    }
    /// The member `a`.
    #[must_use]
    pub fn a(mut self, a: impl Into<rt::Integer>) -> Self {
        self.a = Some(a.into());
        self
    }
    /// The member `b`.
    #[must_use]
    pub fn b(mut self, b: impl Into<rt::Integer>) -> Self {
        self.b = Some(b.into());
        self
    }
    /// Sets a member that the page does not list.
    #[must_use]
    pub fn member(mut self, name: &str, value: impl Into<rt::Json>) -> Self {
        self.extra.insert(name, value);
        self
    }
}

impl rt::ReadJson for Arithmetic21 {
    fn read(r: &mut rt::Reader<'_>) -> Result<Self, rt::DecodeError> {
        let mut object = r.object()?;
        let mut value = Self {
            a: None,
            b: None,
            extra: rt::Extra::new(),
        };
        while let Some(index) = object.next(r, &["a", "b"])? {
            match index {
                0 => object.member(r, &mut value.a)?,
                _ => object.member(r, &mut value.b)?,
            }
        }
        value.extra = object.into_extra();
        Ok(value)
    }
}

impl rt::WriteJson for Arithmetic21 {
    fn write(&self, w: &mut rt::Writer) {
        let mut o = w.object();
        o.member("a", &self.a);
        o.member("b", &self.b);
        o.extra(&self.extra);
        o.end();
    }
}

/// Brackets first.
///
/// Rules:
///
/// - `is`: `(this.a + this.b) * 2 == 8`. Always checked.
/// - `isnt`: `!((this.a + this.b) * 2 == 8)`. Always checked.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Arithmetic22 {
    /// The member `a`.
    ///
    /// `a`; may be left out.
    pub a: Option<rt::Integer>,
    /// The member `b`.
    ///
    /// `b`; may be left out.
    pub b: Option<rt::Integer>,
    /// What came beside the documented members, and nulls where a value is documented; sent along.
    pub extra: rt::Extra,
}

impl Arithmetic22 {
    /// An empty one.
    pub fn new() -> Self {
        <Self as ::core::default::Default>::default()
    }
    /// The member `a`.
    #[must_use]
    pub fn a(mut self, a: impl Into<rt::Integer>) -> Self {
        self.a = Some(a.into());
        self
    }
    /// The member `b`.
    #[must_use]
    pub fn b(mut self, b: impl Into<rt::Integer>) -> Self {
        self.b = Some(b.into());
        self
    }
    /// Sets a member that the page does not list.
    #[must_use]
    pub fn member(mut self, name: &str, value: impl Into<rt::Json>) -> Self {
        self.extra.insert(name, value);
        self
    }
}

impl rt::ReadJson for Arithmetic22 {
    fn read(r: &mut rt::Reader<'_>) -> Result<Self, rt::DecodeError> {
        let mut object = r.object()?;
        let mut value = Self {
            a: None,
            b: None,
            extra: rt::Extra::new(),
        };
        while let Some(index) = object.next(r, &["a", "b"])? {
            match index {
                0 => object.member(r, &mut value.a)?,
                _ => object.member(r, &mut value.b)?,
            }
        }
        value.extra = object.into_extra();
        Ok(value)
    }
}

impl rt::WriteJson for Arithmetic22 {
    fn write(&self, w: &mut rt::Writer) {
        let mut o = w.object();
        o.member("a", &self.a);
        o.member("b", &self.b);
        o.extra(&self.extra);
        o.end();
    }
}

/// Begins with.
///
/// Rules:
///
/// - `is`: `this.a.startsWith(this.b)`. Always checked.
/// - `isnt`: `!(this.a.startsWith(this.b))`. Always checked.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Text1 {
    /// The member `a`.
    ///
    /// `a`; may be left out.
    pub a: Option<String>,
    /// The member `b`.
    ///
    /// `b`; may be left out.
    pub b: Option<String>,
    /// What came beside the documented members, and nulls where a value is documented; sent along.
    pub extra: rt::Extra,
}

impl Text1 {
    /// An empty one.
    pub fn new() -> Self {
        <Self as ::core::default::Default>::default()
    }
    /// The member `a`.
    #[must_use]
    pub fn a(mut self, a: impl Into<String>) -> Self {
        self.a = Some(a.into());
        self
    }
    /// The member `b`.
    #[must_use]
    pub fn b(mut self, b: impl Into<String>) -> Self {
        self.b = Some(b.into());
        self
    }
    /// Sets a member that the page does not list.
    #[must_use]
    pub fn member(mut self, name: &str, value: impl Into<rt::Json>) -> Self {
        self.extra.insert(name, value);
        self
    }
}

impl rt::ReadJson for Text1 {
    fn read(r: &mut rt::Reader<'_>) -> Result<Self, rt::DecodeError> {
        let mut object = r.object()?;
        let mut value = Self {
            a: None,
            b: None,
            extra: rt::Extra::new(),
        };
        while let Some(index) = object.next(r, &["a", "b"])? {
            match index {
                0 => object.member(r, &mut value.a)?,
                _ => object.member(r, &mut value.b)?,
            }
        }
        value.extra = object.into_extra();
        Ok(value)
    }
}

impl rt::WriteJson for Text1 {
    fn write(&self, w: &mut rt::Writer) {
        let mut o = w.object();
        o.member("a", &self.a);
        o.member("b", &self.b);
        o.extra(&self.extra);
        o.end();
    }
}

/// Ends with.
///
/// Rules:
///
/// - `is`: `this.a.endsWith(this.b)`. Always checked.
/// - `isnt`: `!(this.a.endsWith(this.b))`. Always checked.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Text2 {
    /// The member `a`.
    ///
    /// `a`; may be left out.
    pub a: Option<String>,
    /// The member `b`.
    ///
    /// `b`; may be left out.
    pub b: Option<String>,
    /// What came beside the documented members, and nulls where a value is documented; sent along.
    pub extra: rt::Extra,
}

impl Text2 {
    /// An empty one.
    pub fn new() -> Self {
        <Self as ::core::default::Default>::default()
    }
    /// The member `a`.
    #[must_use]
    pub fn a(mut self, a: impl Into<String>) -> Self {
        self.a = Some(a.into());
        self
    }
    /// The member `b`.
    #[must_use]
    pub fn b(mut self, b: impl Into<String>) -> Self {
        self.b = Some(b.into());
        self
    }
    /// Sets a member that the page does not list.
    #[must_use]
    pub fn member(mut self, name: &str, value: impl Into<rt::Json>) -> Self {
        self.extra.insert(name, value);
        self
    }
}

impl rt::ReadJson for Text2 {
    fn read(r: &mut rt::Reader<'_>) -> Result<Self, rt::DecodeError> {
        let mut object = r.object()?;
        let mut value = Self {
            a: None,
            b: None,
            extra: rt::Extra::new(),
        };
        while let Some(index) = object.next(r, &["a", "b"])? {
            match index {
                0 => object.member(r, &mut value.a)?,
                _ => object.member(r, &mut value.b)?,
            }
        }
        value.extra = object.into_extra();
        Ok(value)
    }
}

impl rt::WriteJson for Text2 {
    fn write(&self, w: &mut rt::Writer) {
        let mut o = w.object();
        o.member("a", &self.a);
        o.member("b", &self.b);
        o.extra(&self.extra);
        o.end();
    }
}

/// Holds.
///
/// Rules:
///
/// - `is`: `this.a.contains(this.b)`. Always checked.
/// - `isnt`: `!(this.a.contains(this.b))`. Always checked.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Text3 {
    /// The member `a`.
    ///
    /// `a`; may be left out.
    pub a: Option<String>,
    /// The member `b`.
    ///
    /// `b`; may be left out.
    pub b: Option<String>,
    /// What came beside the documented members, and nulls where a value is documented; sent along.
    pub extra: rt::Extra,
}

impl Text3 {
    /// An empty one.
    pub fn new() -> Self {
        <Self as ::core::default::Default>::default()
    }
    /// The member `a`.
    #[must_use]
    pub fn a(mut self, a: impl Into<String>) -> Self {
        self.a = Some(a.into());
        self
    }
    /// The member `b`.
    #[must_use]
    pub fn b(mut self, b: impl Into<String>) -> Self {
        self.b = Some(b.into());
        self
    }
    /// Sets a member that the page does not list.
    #[must_use]
    pub fn member(mut self, name: &str, value: impl Into<rt::Json>) -> Self {
        self.extra.insert(name, value);
        self
    }
}

impl rt::ReadJson for Text3 {
    fn read(r: &mut rt::Reader<'_>) -> Result<Self, rt::DecodeError> {
        let mut object = r.object()?;
        let mut value = Self {
            a: None,
            b: None,
            extra: rt::Extra::new(),
        };
        while let Some(index) = object.next(r, &["a", "b"])? {
            match index {
                0 => object.member(r, &mut value.a)?,
                _ => object.member(r, &mut value.b)?,
            }
        }
        value.extra = object.into_extra();
        Ok(value)
    }
}

impl rt::WriteJson for Text3 {
    fn write(&self, w: &mut rt::Writer) {
        let mut o = w.object();
        o.member("a", &self.a);
        o.member("b", &self.b);
        o.extra(&self.extra);
        o.end();
    }
}

/// The whole text matches.
///
/// Rules:
///
/// - `is`: `this.a.matches('^[a-z]+[0-9]?$')`. Always checked.
/// - `isnt`: `!(this.a.matches('^[a-z]+[0-9]?$'))`. Always checked.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Text4 {
    /// The member `a`.
    ///
    /// `a`; may be left out.
    pub a: Option<String>,
    /// What came beside the documented members, and nulls where a value is documented; sent along.
    pub extra: rt::Extra,
}

impl Text4 {
    /// An empty one.
    pub fn new() -> Self {
        <Self as ::core::default::Default>::default()
    }
    /// The member `a`.
    #[must_use]
    pub fn a(mut self, a: impl Into<String>) -> Self {
        self.a = Some(a.into());
        self
    }
    /// Sets a member that the page does not list.
    #[must_use]
    pub fn member(mut self, name: &str, value: impl Into<rt::Json>) -> Self {
        self.extra.insert(name, value);
        self
    }
}

impl rt::ReadJson for Text4 {
    fn read(r: &mut rt::Reader<'_>) -> Result<Self, rt::DecodeError> {
        let mut object = r.object()?;
        let mut value = Self {
            a: None,
            extra: rt::Extra::new(),
        };
        while object.next(r, &["a"])?.is_some() {
            object.member(r, &mut value.a)?;
        }
        value.extra = object.into_extra();
        Ok(value)
    }
}

impl rt::WriteJson for Text4 {
    fn write(&self, w: &mut rt::Writer) {
        let mut o = w.object();
        o.member("a", &self.a);
        o.extra(&self.extra);
        o.end();
    }
}

/// A pattern matches anywhere.
///
/// Rules:
///
/// - `is`: `this.a.matches('b+')`. Always checked.
/// - `isnt`: `!(this.a.matches('b+'))`. Always checked.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Text5 {
    /// The member `a`.
    ///
    /// `a`; may be left out.
    pub a: Option<String>,
    /// What came beside the documented members, and nulls where a value is documented; sent along.
    pub extra: rt::Extra,
}

impl Text5 {
    /// An empty one.
    pub fn new() -> Self {
        <Self as ::core::default::Default>::default()
    }
    /// The member `a`.
    #[must_use]
    pub fn a(mut self, a: impl Into<String>) -> Self {
        self.a = Some(a.into());
        self
    }
    /// Sets a member that the page does not list.
    #[must_use]
    pub fn member(mut self, name: &str, value: impl Into<rt::Json>) -> Self {
        self.extra.insert(name, value);
        self
    }
}

impl rt::ReadJson for Text5 {
    fn read(r: &mut rt::Reader<'_>) -> Result<Self, rt::DecodeError> {
        let mut object = r.object()?;
        let mut value = Self {
            a: None,
            extra: rt::Extra::new(),
        };
        while object.next(r, &["a"])?.is_some() {
            object.member(r, &mut value.a)?;
        }
        value.extra = object.into_extra();
        Ok(value)
    }
}

impl rt::WriteJson for Text5 {
    fn write(&self, w: &mut rt::Writer) {
        let mut o = w.object();
        o.member("a", &self.a);
        o.extra(&self.extra);
        o.end();
    }
}

/// A pattern sees characters, not bytes.
///
/// Rules:
///
/// - `is`: `this.a.matches(r'^\p{Lu}.$')`. Always checked.
/// - `isnt`: `!(this.a.matches(r'^\p{Lu}.$'))`. Always checked.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Text6 {
    /// The member `a`.
    ///
    /// `a`; may be left out.
    pub a: Option<String>,
    /// What came beside the documented members, and nulls where a value is documented; sent along.
    pub extra: rt::Extra,
}

impl Text6 {
    /// An empty one.
    pub fn new() -> Self {
        <Self as ::core::default::Default>::default()
    }
    /// The member `a`.
    #[must_use]
    pub fn a(mut self, a: impl Into<String>) -> Self {
        self.a = Some(a.into());
        self
    }
    /// Sets a member that the page does not list.
    #[must_use]
    pub fn member(mut self, name: &str, value: impl Into<rt::Json>) -> Self {
        self.extra.insert(name, value);
        self
    }
}

impl rt::ReadJson for Text6 {
    fn read(r: &mut rt::Reader<'_>) -> Result<Self, rt::DecodeError> {
        let mut object = r.object()?;
        let mut value = Self {
            a: None,
            extra: rt::Extra::new(),
        };
        while object.next(r, &["a"])?.is_some() {
            object.member(r, &mut value.a)?;
        }
        value.extra = object.into_extra();
        Ok(value)
    }
}

impl rt::WriteJson for Text6 {
    fn write(&self, w: &mut rt::Writer) {
        let mut o = w.object();
        o.member("a", &self.a);
        o.extra(&self.extra);
        o.end();
    }
}

/// Size counts code points.
///
/// Rules:
///
/// - `is`: `size(this.a) == 4`. Always checked.
/// - `isnt`: `!(size(this.a) == 4)`. Always checked.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Text7 {
    /// The member `a`.
    ///
    /// `a`; may be left out.
    pub a: Option<String>,
    /// What came beside the documented members, and nulls where a value is documented; sent along.
    pub extra: rt::Extra,
}

impl Text7 {
    /// An empty one.
    pub fn new() -> Self {
        <Self as ::core::default::Default>::default()
    }
    /// The member `a`.
    #[must_use]
    pub fn a(mut self, a: impl Into<String>) -> Self {
        self.a = Some(a.into());
        self
    }
    /// Sets a member that the page does not list.
    #[must_use]
    pub fn member(mut self, name: &str, value: impl Into<rt::Json>) -> Self {
        self.extra.insert(name, value);
        self
    }
}

impl rt::ReadJson for Text7 {
    fn read(r: &mut rt::Reader<'_>) -> Result<Self, rt::DecodeError> {
        let mut object = r.object()?;
        let mut value = Self {
            a: None,
            extra: rt::Extra::new(),
        };
        while object.next(r, &["a"])?.is_some() {
            object.member(r, &mut value.a)?;
        }
        value.extra = object.into_extra();
        Ok(value)
    }
}

impl rt::WriteJson for Text7 {
    fn write(&self, w: &mut rt::Writer) {
        let mut o = w.object();
        o.member("a", &self.a);
        o.extra(&self.extra);
        o.end();
    }
}

/// Size as a method.
///
/// Rules:
///
/// - `is`: `this.a.size() == 0`. Always checked.
/// - `isnt`: `!(this.a.size() == 0)`. Always checked.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Text8 {
    /// The member `a`.
    ///
    /// `a`; may be left out.
    pub a: Option<String>,
    /// What came beside the documented members, and nulls where a value is documented; sent along.
    pub extra: rt::Extra,
}

impl Text8 {
    /// An empty one.
    pub fn new() -> Self {
        <Self as ::core::default::Default>::default()
    }
    /// The member `a`.
    #[must_use]
    pub fn a(mut self, a: impl Into<String>) -> Self {
        self.a = Some(a.into());
        self
    }
    /// Sets a member that the page does not list.
    #[must_use]
    pub fn member(mut self, name: &str, value: impl Into<rt::Json>) -> Self {
        self.extra.insert(name, value);
        self
    }
}

impl rt::ReadJson for Text8 {
    fn read(r: &mut rt::Reader<'_>) -> Result<Self, rt::DecodeError> {
        let mut object = r.object()?;
        let mut value = Self {
            a: None,
            extra: rt::Extra::new(),
        };
        while object.next(r, &["a"])?.is_some() {
            object.member(r, &mut value.a)?;
        }
        value.extra = object.into_extra();
        Ok(value)
    }
}

impl rt::WriteJson for Text8 {
    fn write(&self, w: &mut rt::Writer) {
        let mut o = w.object();
        o.member("a", &self.a);
        o.extra(&self.extra);
        o.end();
    }
}

/// Escapes in literals.
///
/// Rules:
///
/// - `is`: `this.a == 'it\'s \u00e9'`. Always checked.
/// - `isnt`: `!(this.a == 'it\'s \u00e9')`. Always checked.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Text9 {
    /// The member `a`.
    ///
    /// `a`; may be left out.
    pub a: Option<String>,
    /// What came beside the documented members, and nulls where a value is documented; sent along.
    pub extra: rt::Extra,
}

impl Text9 {
    /// An empty one.
    pub fn new() -> Self {
        <Self as ::core::default::Default>::default()
    }
    /// The member `a`.
    #[must_use]
    pub fn a(mut self, a: impl Into<String>) -> Self {
        self.a = Some(a.into());
        self
    }
    /// Sets a member that the page does not list.
    #[must_use]
    pub fn member(mut self, name: &str, value: impl Into<rt::Json>) -> Self {
        self.extra.insert(name, value);
        self
    }
}

impl rt::ReadJson for Text9 {
    fn read(r: &mut rt::Reader<'_>) -> Result<Self, rt::DecodeError> {
        let mut object = r.object()?;
        let mut value = Self {
            a: None,
            extra: rt::Extra::new(),
        };
        while object.next(r, &["a"])?.is_some() {
            object.member(r, &mut value.a)?;
        }
        value.extra = object.into_extra();
        Ok(value)
    }
}

impl rt::WriteJson for Text9 {
    fn write(&self, w: &mut rt::Writer) {
        let mut o = w.object();
        o.member("a", &self.a);
        o.extra(&self.extra);
        o.end();
    }
}

/// One of some texts.
///
/// Rules:
///
/// - `is`: `this.a in ['a', 'b']`. Always checked.
/// - `isnt`: `!(this.a in ['a', 'b'])`. Always checked.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Text10 {
    /// The member `a`.
    ///
    /// `a`; may be left out.
    pub a: Option<String>,
    /// What came beside the documented members, and nulls where a value is documented; sent along.
    pub extra: rt::Extra,
}

impl Text10 {
    /// An empty one.
    pub fn new() -> Self {
        <Self as ::core::default::Default>::default()
    }
    /// The member `a`.
    #[must_use]
    pub fn a(mut self, a: impl Into<String>) -> Self {
        self.a = Some(a.into());
        self
    }
    /// Sets a member that the page does not list.
    #[must_use]
    pub fn member(mut self, name: &str, value: impl Into<rt::Json>) -> Self {
        self.extra.insert(name, value);
        self
    }
}

impl rt::ReadJson for Text10 {
    fn read(r: &mut rt::Reader<'_>) -> Result<Self, rt::DecodeError> {
        let mut object = r.object()?;
        let mut value = Self {
            a: None,
            extra: rt::Extra::new(),
        };
        while object.next(r, &["a"])?.is_some() {
            object.member(r, &mut value.a)?;
        }
        value.extra = object.into_extra();
        Ok(value)
    }
}

impl rt::WriteJson for Text10 {
    fn write(&self, w: &mut rt::Writer) {
        let mut o = w.object();
        o.member("a", &self.a);
        o.extra(&self.extra);
        o.end();
    }
}

/// Among the items.
///
/// Rules:
///
/// - `is`: `this.a in this.l`. Always checked.
/// - `isnt`: `!(this.a in this.l)`. Always checked.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct List1 {
    /// The member `a`.
    ///
    /// `a`; may be left out.
    pub a: Option<rt::Integer>,
    /// The member `l`.
    ///
    /// `l`; may be left out.
    pub l: Option<Vec<rt::Integer>>,
    /// What came beside the documented members, and nulls where a value is documented; sent along.
    pub extra: rt::Extra,
}

impl List1 {
    /// An empty one.
    pub fn new() -> Self {
        <Self as ::core::default::Default>::default()
    }
    /// The member `a`.
    #[must_use]
    pub fn a(mut self, a: impl Into<rt::Integer>) -> Self {
        self.a = Some(a.into());
        self
    }
    /// The member `l`.
    #[must_use]
    pub fn l(mut self, l: impl Into<Vec<rt::Integer>>) -> Self {
        self.l = Some(l.into());
        self
    }
    /// Sets a member that the page does not list.
    #[must_use]
    pub fn member(mut self, name: &str, value: impl Into<rt::Json>) -> Self {
        self.extra.insert(name, value);
        self
    }
}

impl rt::ReadJson for List1 {
    fn read(r: &mut rt::Reader<'_>) -> Result<Self, rt::DecodeError> {
        let mut object = r.object()?;
        let mut value = Self {
            a: None,
            l: None,
            extra: rt::Extra::new(),
        };
        while let Some(index) = object.next(r, &["a", "l"])? {
            match index {
                0 => object.member(r, &mut value.a)?,
                _ => object.member(r, &mut value.l)?,
            }
        }
        value.extra = object.into_extra();
        Ok(value)
    }
}

impl rt::WriteJson for List1 {
    fn write(&self, w: &mut rt::Writer) {
        let mut o = w.object();
        o.member("a", &self.a);
        o.member("l", &self.l);
        o.extra(&self.extra);
        o.end();
    }
}

/// Null may be an item.
///
/// Rules:
///
/// - `is`: `this.a in this.l`. Always checked.
/// - `isnt`: `!(this.a in this.l)`. Always checked.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct List2 {
    /// The member `a`.
    ///
    /// `a`; may be left out.
    pub a: Option<rt::Integer>,
    /// The member `l`.
    ///
    /// `l`; may be left out.
    pub l: Option<Vec<Option<rt::Integer>>>,
    /// What came beside the documented members, and nulls where a value is documented; sent along.
    pub extra: rt::Extra,
}

impl List2 {
    /// An empty one.
    pub fn new() -> Self {
        <Self as ::core::default::Default>::default()
    }
    /// The member `a`.
    #[must_use]
    pub fn a(mut self, a: impl Into<rt::Integer>) -> Self {
        self.a = Some(a.into());
        self
    }
    /// The member `l`.
    #[must_use]
    pub fn l(mut self, l: impl Into<Vec<Option<rt::Integer>>>) -> Self {
        self.l = Some(l.into());
        self
    }
    /// Sets a member that the page does not list.
    #[must_use]
    pub fn member(mut self, name: &str, value: impl Into<rt::Json>) -> Self {
        self.extra.insert(name, value);
        self
    }
}

impl rt::ReadJson for List2 {
    fn read(r: &mut rt::Reader<'_>) -> Result<Self, rt::DecodeError> {
        let mut object = r.object()?;
        let mut value = Self {
            a: None,
            l: None,
            extra: rt::Extra::new(),
        };
        while let Some(index) = object.next(r, &["a", "l"])? {
            match index {
                0 => object.member(r, &mut value.a)?,
                _ => object.member(r, &mut value.l)?,
            }
        }
        value.extra = object.into_extra();
        Ok(value)
    }
}

impl rt::WriteJson for List2 {
    fn write(&self, w: &mut rt::Writer) {
        let mut o = w.object();
        o.member("a", &self.a);
        o.member("l", &self.l);
        o.extra(&self.extra);
        o.end();
    }
}

/// The first item.
///
/// Rules:
///
/// - `is`: `this.l[0] == this.a`. Always checked.
/// - `isnt`: `!(this.l[0] == this.a)`. Always checked.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct List3 {
    /// The member `a`.
    ///
    /// `a`; may be left out.
    pub a: Option<rt::Integer>,
    /// The member `l`.
    ///
    /// `l`; may be left out.
    pub l: Option<Vec<rt::Integer>>,
    /// What came beside the documented members, and nulls where a value is documented; sent along.
    pub extra: rt::Extra,
}

impl List3 {
    /// An empty one.
    pub fn new() -> Self {
        <Self as ::core::default::Default>::default()
    }
    /// The member `a`.
    #[must_use]
    pub fn a(mut self, a: impl Into<rt::Integer>) -> Self {
        self.a = Some(a.into());
        self
    }
    /// The member `l`.
    #[must_use]
    pub fn l(mut self, l: impl Into<Vec<rt::Integer>>) -> Self {
        self.l = Some(l.into());
        self
    }
    /// Sets a member that the page does not list.
    #[must_use]
    pub fn member(mut self, name: &str, value: impl Into<rt::Json>) -> Self {
        self.extra.insert(name, value);
        self
    }
}

impl rt::ReadJson for List3 {
    fn read(r: &mut rt::Reader<'_>) -> Result<Self, rt::DecodeError> {
        let mut object = r.object()?;
        let mut value = Self {
            a: None,
            l: None,
            extra: rt::Extra::new(),
        };
        while let Some(index) = object.next(r, &["a", "l"])? {
            match index {
                0 => object.member(r, &mut value.a)?,
                _ => object.member(r, &mut value.l)?,
            }
        }
        value.extra = object.into_extra();
        Ok(value)
    }
}

impl rt::WriteJson for List3 {
    fn write(&self, w: &mut rt::Writer) {
        let mut o = w.object();
        o.member("a", &self.a);
        o.member("l", &self.l);
        o.extra(&self.extra);
        o.end();
    }
}

/// No item outside of the list.
///
/// Rules:
///
/// - `is`: `this.l[this.a] > 1`. Always checked.
/// - `isnt`: `!(this.l[this.a] > 1)`. Always checked.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct List4 {
    /// The member `a`.
    ///
    /// `a`; may be left out.
    pub a: Option<rt::Integer>,
    /// The member `l`.
    ///
    /// `l`; may be left out.
    pub l: Option<Vec<rt::Integer>>,
    /// What came beside the documented members, and nulls where a value is documented; sent along.
    pub extra: rt::Extra,
}

impl List4 {
    /// An empty one.
    pub fn new() -> Self {
        <Self as ::core::default::Default>::default()
    }
    /// The member `a`.
    #[must_use]
    pub fn a(mut self, a: impl Into<rt::Integer>) -> Self {
        self.a = Some(a.into());
        self
    }
    /// The member `l`.
    #[must_use]
    pub fn l(mut self, l: impl Into<Vec<rt::Integer>>) -> Self {
        self.l = Some(l.into());
        self
    }
    /// Sets a member that the page does not list.
    #[must_use]
    pub fn member(mut self, name: &str, value: impl Into<rt::Json>) -> Self {
        self.extra.insert(name, value);
        self
    }
}

impl rt::ReadJson for List4 {
    fn read(r: &mut rt::Reader<'_>) -> Result<Self, rt::DecodeError> {
        let mut object = r.object()?;
        let mut value = Self {
            a: None,
            l: None,
            extra: rt::Extra::new(),
        };
        while let Some(index) = object.next(r, &["a", "l"])? {
            match index {
                0 => object.member(r, &mut value.a)?,
                _ => object.member(r, &mut value.l)?,
            }
        }
        value.extra = object.into_extra();
        Ok(value)
    }
}

impl rt::WriteJson for List4 {
    fn write(&self, w: &mut rt::Writer) {
        let mut o = w.object();
        o.member("a", &self.a);
        o.member("l", &self.l);
        o.extra(&self.extra);
        o.end();
    }
}

/// Size.
///
/// Rules:
///
/// - `is`: `size(this.l) == 2`. Always checked.
/// - `isnt`: `!(size(this.l) == 2)`. Always checked.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct List5 {
    /// The member `a`.
    ///
    /// `a`; may be left out.
    pub a: Option<rt::Integer>,
    /// The member `l`.
    ///
    /// `l`; may be left out.
    pub l: Option<Vec<rt::Integer>>,
    /// What came beside the documented members, and nulls where a value is documented; sent along.
    pub extra: rt::Extra,
}

impl List5 {
    /// An empty one.
    pub fn new() -> Self {
        <Self as ::core::default::Default>::default()
    }
    /// The member `a`.
    #[must_use]
    pub fn a(mut self, a: impl Into<rt::Integer>) -> Self {
        self.a = Some(a.into());
        self
    }
    /// The member `l`.
    #[must_use]
    pub fn l(mut self, l: impl Into<Vec<rt::Integer>>) -> Self {
        self.l = Some(l.into());
        self
    }
    /// Sets a member that the page does not list.
    #[must_use]
    pub fn member(mut self, name: &str, value: impl Into<rt::Json>) -> Self {
        self.extra.insert(name, value);
        self
    }
}

impl rt::ReadJson for List5 {
    fn read(r: &mut rt::Reader<'_>) -> Result<Self, rt::DecodeError> {
        let mut object = r.object()?;
        let mut value = Self {
            a: None,
            l: None,
            extra: rt::Extra::new(),
        };
        while let Some(index) = object.next(r, &["a", "l"])? {
            match index {
                0 => object.member(r, &mut value.a)?,
                _ => object.member(r, &mut value.l)?,
            }
        }
        value.extra = object.into_extra();
        Ok(value)
    }
}

impl rt::WriteJson for List5 {
    fn write(&self, w: &mut rt::Writer) {
        let mut o = w.object();
        o.member("a", &self.a);
        o.member("l", &self.l);
        o.extra(&self.extra);
        o.end();
    }
}

/// The same items in the same order.
///
/// Rules:
///
/// - `is`: `this.l == [1, 2]`. Always checked.
/// - `isnt`: `!(this.l == [1, 2])`. Always checked.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct List6 {
    /// The member `a`.
    ///
    /// `a`; may be left out.
    pub a: Option<rt::Integer>,
    /// The member `l`.
    ///
    /// `l`; may be left out.
    pub l: Option<Vec<rt::Integer>>,
    /// What came beside the documented members, and nulls where a value is documented; sent along.
    pub extra: rt::Extra,
}

impl List6 {
    /// An empty one.
    pub fn new() -> Self {
        <Self as ::core::default::Default>::default()
    }
    /// The member `a`.
    #[must_use]
    pub fn a(mut self, a: impl Into<rt::Integer>) -> Self {
        self.a = Some(a.into());
        self
    }
    /// The member `l`.
    #[must_use]
    pub fn l(mut self, l: impl Into<Vec<rt::Integer>>) -> Self {
        self.l = Some(l.into());
        self
    }
    /// Sets a member that the page does not list.
    #[must_use]
    pub fn member(mut self, name: &str, value: impl Into<rt::Json>) -> Self {
        self.extra.insert(name, value);
        self
    }
}

impl rt::ReadJson for List6 {
    fn read(r: &mut rt::Reader<'_>) -> Result<Self, rt::DecodeError> {
        let mut object = r.object()?;
        let mut value = Self {
            a: None,
            l: None,
            extra: rt::Extra::new(),
        };
        while let Some(index) = object.next(r, &["a", "l"])? {
            match index {
                0 => object.member(r, &mut value.a)?,
                _ => object.member(r, &mut value.l)?,
            }
        }
        value.extra = object.into_extra();
        Ok(value)
    }
}

impl rt::WriteJson for List6 {
    fn write(&self, w: &mut rt::Writer) {
        let mut o = w.object();
        o.member("a", &self.a);
        o.member("l", &self.l);
        o.extra(&self.extra);
        o.end();
    }
}

/// Items are compared by value.
///
/// Rules:
///
/// - `is`: `this.l == [1, 2]`. Always checked.
/// - `isnt`: `!(this.l == [1, 2])`. Always checked.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct List7 {
    /// The member `l`.
    ///
    /// `l`; may be left out.
    pub l: Option<Vec<rt::Decimal>>,
    /// What came beside the documented members, and nulls where a value is documented; sent along.
    pub extra: rt::Extra,
}

impl List7 {
    /// An empty one.
    pub fn new() -> Self {
        <Self as ::core::default::Default>::default()
    }
    /// The member `l`.
    #[must_use]
    pub fn l(mut self, l: impl Into<Vec<rt::Decimal>>) -> Self {
        self.l = Some(l.into());
        self
    }
    /// Sets a member that the page does not list.
    #[must_use]
    pub fn member(mut self, name: &str, value: impl Into<rt::Json>) -> Self {
        self.extra.insert(name, value);
        self
    }
}

impl rt::ReadJson for List7 {
    fn read(r: &mut rt::Reader<'_>) -> Result<Self, rt::DecodeError> {
        let mut object = r.object()?;
        let mut value = Self {
            l: None,
            extra: rt::Extra::new(),
        };
        while object.next(r, &["l"])?.is_some() {
            object.member(r, &mut value.l)?;
        }
        value.extra = object.into_extra();
        Ok(value)
    }
}

impl rt::WriteJson for List7 {
    fn write(&self, w: &mut rt::Writer) {
        let mut o = w.object();
        o.member("l", &self.l);
        o.extra(&self.extra);
        o.end();
    }
}

/// Lists in lists.
///
/// Rules:
///
/// - `is`: `this.l == [[1], []]`. Always checked.
/// - `isnt`: `!(this.l == [[1], []])`. Always checked.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct List8 {
    /// The member `l`.
    ///
    /// `l`; may be left out.
    pub l: Option<Vec<Vec<rt::Integer>>>,
    /// What came beside the documented members, and nulls where a value is documented; sent along.
    pub extra: rt::Extra,
}

impl List8 {
    /// An empty one.
    pub fn new() -> Self {
        <Self as ::core::default::Default>::default()
    }
    /// The member `l`.
    #[must_use]
    pub fn l(mut self, l: impl Into<Vec<Vec<rt::Integer>>>) -> Self {
        self.l = Some(l.into());
        self
    }
    /// Sets a member that the page does not list.
    #[must_use]
    pub fn member(mut self, name: &str, value: impl Into<rt::Json>) -> Self {
        self.extra.insert(name, value);
        self
    }
}

impl rt::ReadJson for List8 {
    fn read(r: &mut rt::Reader<'_>) -> Result<Self, rt::DecodeError> {
        let mut object = r.object()?;
        let mut value = Self {
            l: None,
            extra: rt::Extra::new(),
        };
        while object.next(r, &["l"])?.is_some() {
            object.member(r, &mut value.l)?;
        }
        value.extra = object.into_extra();
        Ok(value)
    }
}

impl rt::WriteJson for List8 {
    fn write(&self, w: &mut rt::Writer) {
        let mut o = w.object();
        o.member("l", &self.l);
        o.extra(&self.extra);
        o.end();
    }
}

/// No items are not null.
///
/// Rules:
///
/// - `is`: `this.l == []`. Always checked.
/// - `isnt`: `!(this.l == [])`. Always checked.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct List9 {
    /// The member `a`.
    ///
    /// `a`; may be left out.
    pub a: Option<rt::Integer>,
    /// The member `l`.
    ///
    /// `l`; may be left out.
    pub l: Option<Vec<rt::Integer>>,
    /// What came beside the documented members, and nulls where a value is documented; sent along.
    pub extra: rt::Extra,
}

impl List9 {
    /// An empty one.
    pub fn new() -> Self {
        <Self as ::core::default::Default>::default()
    }
    /// The member `a`.
    #[must_use]
    pub fn a(mut self, a: impl Into<rt::Integer>) -> Self {
        self.a = Some(a.into());
        self
    }
    /// The member `l`.
    #[must_use]
    pub fn l(mut self, l: impl Into<Vec<rt::Integer>>) -> Self {
        self.l = Some(l.into());
        self
    }
    /// Sets a member that the page does not list.
    #[must_use]
    pub fn member(mut self, name: &str, value: impl Into<rt::Json>) -> Self {
        self.extra.insert(name, value);
        self
    }
}

impl rt::ReadJson for List9 {
    fn read(r: &mut rt::Reader<'_>) -> Result<Self, rt::DecodeError> {
        let mut object = r.object()?;
        let mut value = Self {
            a: None,
            l: None,
            extra: rt::Extra::new(),
        };
        while let Some(index) = object.next(r, &["a", "l"])? {
            match index {
                0 => object.member(r, &mut value.a)?,
                _ => object.member(r, &mut value.l)?,
            }
        }
        value.extra = object.into_extra();
        Ok(value)
    }
}

impl rt::WriteJson for List9 {
    fn write(&self, w: &mut rt::Writer) {
        let mut o = w.object();
        o.member("a", &self.a);
        o.member("l", &self.l);
        o.extra(&self.extra);
        o.end();
    }
}

/// Sum.
///
/// Rules:
///
/// - `is`: `this.l.sum() == 6`. Always checked.
/// - `isnt`: `!(this.l.sum() == 6)`. Always checked.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct List10 {
    /// The member `a`.
    ///
    /// `a`; may be left out.
    pub a: Option<rt::Integer>,
    /// The member `l`.
    ///
    /// `l`; may be left out.
    pub l: Option<Vec<rt::Integer>>,
    /// What came beside the documented members, and nulls where a value is documented; sent along.
    pub extra: rt::Extra,
}

impl List10 {
    /// An empty one.
    pub fn new() -> Self {
        <Self as ::core::default::Default>::default()
    }
    /// The member `a`.
    #[must_use]
    pub fn a(mut self, a: impl Into<rt::Integer>) -> Self {
        self.a = Some(a.into());
        self
    }
    /// The member `l`.
    #[must_use]
    pub fn l(mut self, l: impl Into<Vec<rt::Integer>>) -> Self {
        self.l = Some(l.into());
        self
    }
    /// Sets a member that the page does not list.
    #[must_use]
    pub fn member(mut self, name: &str, value: impl Into<rt::Json>) -> Self {
        self.extra.insert(name, value);
        self
    }
}

impl rt::ReadJson for List10 {
    fn read(r: &mut rt::Reader<'_>) -> Result<Self, rt::DecodeError> {
        let mut object = r.object()?;
        let mut value = Self {
            a: None,
            l: None,
            extra: rt::Extra::new(),
        };
        while let Some(index) = object.next(r, &["a", "l"])? {
            match index {
                0 => object.member(r, &mut value.a)?,
                _ => object.member(r, &mut value.l)?,
            }
        }
        value.extra = object.into_extra();
        Ok(value)
    }
}

impl rt::WriteJson for List10 {
    fn write(&self, w: &mut rt::Writer) {
        let mut o = w.object();
        o.member("a", &self.a);
        o.member("l", &self.l);
        o.extra(&self.extra);
        o.end();
    }
}

/// The sum of nothing.
///
/// Rules:
///
/// - `is`: `this.l.sum() == 0`. Always checked.
/// - `isnt`: `!(this.l.sum() == 0)`. Always checked.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct List11 {
    /// The member `a`.
    ///
    /// `a`; may be left out.
    pub a: Option<rt::Integer>,
    /// The member `l`.
    ///
    /// `l`; may be left out.
    pub l: Option<Vec<rt::Integer>>,
    /// What came beside the documented members, and nulls where a value is documented; sent along.
    pub extra: rt::Extra,
}

impl List11 {
    /// An empty one.
    pub fn new() -> Self {
        <Self as ::core::default::Default>::default()
    }
    /// The member `a`.
    #[must_use]
    pub fn a(mut self, a: impl Into<rt::Integer>) -> Self {
        self.a = Some(a.into());
        self
    }
    /// The member `l`.
    #[must_use]
    pub fn l(mut self, l: impl Into<Vec<rt::Integer>>) -> Self {
        self.l = Some(l.into());
        self
    }
    /// Sets a member that the page does not list.
    #[must_use]
    pub fn member(mut self, name: &str, value: impl Into<rt::Json>) -> Self {
        self.extra.insert(name, value);
        self
    }
}

impl rt::ReadJson for List11 {
    fn read(r: &mut rt::Reader<'_>) -> Result<Self, rt::DecodeError> {
        let mut object = r.object()?;
        let mut value = Self {
            a: None,
            l: None,
            extra: rt::Extra::new(),
        };
        while let Some(index) = object.next(r, &["a", "l"])? {
            match index {
                0 => object.member(r, &mut value.a)?,
                _ => object.member(r, &mut value.l)?,
            }
        }
        value.extra = object.into_extra();
        Ok(value)
    }
}

impl rt::WriteJson for List11 {
    fn write(&self, w: &mut rt::Writer) {
        let mut o = w.object();
        o.member("a", &self.a);
        o.member("l", &self.l);
        o.extra(&self.extra);
        o.end();
    }
}

/// A sum passes over nulls.
///
/// Rules:
///
/// - `is`: `this.l.sum() == 3`. Always checked.
/// - `isnt`: `!(this.l.sum() == 3)`. Always checked.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct List12 {
    /// The member `a`.
    ///
    /// `a`; may be left out.
    pub a: Option<rt::Integer>,
    /// The member `l`.
    ///
    /// `l`; may be left out.
    pub l: Option<Vec<Option<rt::Integer>>>,
    /// What came beside the documented members, and nulls where a value is documented; sent along.
    pub extra: rt::Extra,
}

impl List12 {
    /// An empty one.
    pub fn new() -> Self {
        <Self as ::core::default::Default>::default()
    }
    /// The member `a`.
    #[must_use]
    pub fn a(mut self, a: impl Into<rt::Integer>) -> Self {
        self.a = Some(a.into());
        self
    }
    /// The member `l`.
    #[must_use]
    pub fn l(mut self, l: impl Into<Vec<Option<rt::Integer>>>) -> Self {
        self.l = Some(l.into());
        self
    }
    /// Sets a member that the page does not list.
    #[must_use]
    pub fn member(mut self, name: &str, value: impl Into<rt::Json>) -> Self {
        self.extra.insert(name, value);
        self
    }
}

impl rt::ReadJson for List12 {
    fn read(r: &mut rt::Reader<'_>) -> Result<Self, rt::DecodeError> {
        let mut object = r.object()?;
        let mut value = Self {
            a: None,
            l: None,
            extra: rt::Extra::new(),
        };
        while let Some(index) = object.next(r, &["a", "l"])? {
            match index {
                0 => object.member(r, &mut value.a)?,
                _ => object.member(r, &mut value.l)?,
            }
        }
        value.extra = object.into_extra();
        Ok(value)
    }
}

impl rt::WriteJson for List12 {
    fn write(&self, w: &mut rt::Writer) {
        let mut o = w.object();
        o.member("a", &self.a);
        o.member("l", &self.l);
        o.extra(&self.extra);
        o.end();
    }
}

/// Least.
///
/// Rules:
///
/// - `is`: `this.l.min() == 1`. Always checked.
/// - `isnt`: `!(this.l.min() == 1)`. Always checked.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct List13 {
    /// The member `a`.
    ///
    /// `a`; may be left out.
    pub a: Option<rt::Integer>,
    /// The member `l`.
    ///
    /// `l`; may be left out.
    pub l: Option<Vec<rt::Integer>>,
    /// What came beside the documented members, and nulls where a value is documented; sent along.
    pub extra: rt::Extra,
}

impl List13 {
    /// An empty one.
    pub fn new() -> Self {
        <Self as ::core::default::Default>::default()
    }
    /// The member `a`.
    #[must_use]
    pub fn a(mut self, a: impl Into<rt::Integer>) -> Self {
        self.a = Some(a.into());
        self
    }
    /// The member `l`.
    #[must_use]
    pub fn l(mut self, l: impl Into<Vec<rt::Integer>>) -> Self {
        self.l = Some(l.into());
        self
    }
    /// Sets a member that the page does not list.
    #[must_use]
    pub fn member(mut self, name: &str, value: impl Into<rt::Json>) -> Self {
        self.extra.insert(name, value);
        self
    }
}

impl rt::ReadJson for List13 {
    fn read(r: &mut rt::Reader<'_>) -> Result<Self, rt::DecodeError> {
        let mut object = r.object()?;
        let mut value = Self {
            a: None,
            l: None,
            extra: rt::Extra::new(),
        };
        while let Some(index) = object.next(r, &["a", "l"])? {
            match index {
                0 => object.member(r, &mut value.a)?,
                _ => object.member(r, &mut value.l)?,
            }
        }
        value.extra = object.into_extra();
        Ok(value)
    }
}

impl rt::WriteJson for List13 {
    fn write(&self, w: &mut rt::Writer) {
        let mut o = w.object();
        o.member("a", &self.a);
        o.member("l", &self.l);
        o.extra(&self.extra);
        o.end();
    }
}

/// Greatest; none of nothing.
///
/// Rules:
///
/// - `is`: `this.l.max() > 2`. Always checked.
/// - `isnt`: `!(this.l.max() > 2)`. Always checked.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct List14 {
    /// The member `a`.
    ///
    /// `a`; may be left out.
    pub a: Option<rt::Integer>,
    /// The member `l`.
    ///
    /// `l`; may be left out.
    pub l: Option<Vec<rt::Integer>>,
    /// What came beside the documented members, and nulls where a value is documented; sent along.
    pub extra: rt::Extra,
}

impl List14 {
    /// An empty one.
    pub fn new() -> Self {
        <Self as ::core::default::Default>::default()
    }
    /// The member `a`.
    #[must_use]
    pub fn a(mut self, a: impl Into<rt::Integer>) -> Self {
        self.a = Some(a.into());
        self
    }
    /// The member `l`.
    #[must_use]
    pub fn l(mut self, l: impl Into<Vec<rt::Integer>>) -> Self {
        self.l = Some(l.into());
        self
    }
    /// Sets a member that the page does not list.
    #[must_use]
    pub fn member(mut self, name: &str, value: impl Into<rt::Json>) -> Self {
        self.extra.insert(name, value);
        self
    }
}

impl rt::ReadJson for List14 {
    fn read(r: &mut rt::Reader<'_>) -> Result<Self, rt::DecodeError> {
        let mut object = r.object()?;
        let mut value = Self {
            a: None,
            l: None,
            extra: rt::Extra::new(),
        };
        while let Some(index) = object.next(r, &["a", "l"])? {
            match index {
                0 => object.member(r, &mut value.a)?,
                _ => object.member(r, &mut value.l)?,
            }
        }
        value.extra = object.into_extra();
        Ok(value)
    }
}

impl rt::WriteJson for List14 {
    fn write(&self, w: &mut rt::Writer) {
        let mut o = w.object();
        o.member("a", &self.a);
        o.member("l", &self.l);
        o.extra(&self.extra);
        o.end();
    }
}

/// Least text.
///
/// Rules:
///
/// - `is`: `this.l.min() == 'a'`. Always checked.
/// - `isnt`: `!(this.l.min() == 'a')`. Always checked.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct List15 {
    /// The member `l`.
    ///
    /// `l`; may be left out.
    pub l: Option<Vec<String>>,
    /// What came beside the documented members, and nulls where a value is documented; sent along.
    pub extra: rt::Extra,
}

impl List15 {
    /// An empty one.
    pub fn new() -> Self {
        <Self as ::core::default::Default>::default()
    }
    /// The member `l`.
    #[must_use]
    pub fn l(mut self, l: impl Into<Vec<String>>) -> Self {
        self.l = Some(l.into());
        self
    }
    /// Sets a member that the page does not list.
    #[must_use]
    pub fn member(mut self, name: &str, value: impl Into<rt::Json>) -> Self {
        self.extra.insert(name, value);
        self
    }
}

impl rt::ReadJson for List15 {
    fn read(r: &mut rt::Reader<'_>) -> Result<Self, rt::DecodeError> {
        let mut object = r.object()?;
        let mut value = Self {
            l: None,
            extra: rt::Extra::new(),
        };
        while object.next(r, &["l"])?.is_some() {
            object.member(r, &mut value.l)?;
        }
        value.extra = object.into_extra();
        Ok(value)
    }
}

impl rt::WriteJson for List15 {
    fn write(&self, w: &mut rt::Writer) {
        let mut o = w.object();
        o.member("l", &self.l);
        o.extra(&self.extra);
        o.end();
    }
}

/// Every item.
///
/// Rules:
///
/// - `is`: `this.l.all(x, x > 0)`. Always checked.
/// - `isnt`: `!(this.l.all(x, x > 0))`. Always checked.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Macro1 {
    /// The member `a`.
    ///
    /// `a`; may be left out.
    pub a: Option<rt::Integer>,
    /// The member `l`.
    ///
    /// `l`; may be left out.
    pub l: Option<Vec<rt::Integer>>,
    /// What came beside the documented members, and nulls where a value is documented; sent along.
    pub extra: rt::Extra,
}

impl Macro1 {
    /// An empty one.
    pub fn new() -> Self {
        <Self as ::core::default::Default>::default()
    }
    /// The member `a`.
    #[must_use]
    pub fn a(mut self, a: impl Into<rt::Integer>) -> Self {
        self.a = Some(a.into());
        self
    }
    /// The member `l`.
    #[must_use]
    pub fn l(mut self, l: impl Into<Vec<rt::Integer>>) -> Self {
        self.l = Some(l.into());
        self
    }
    /// Sets a member that the page does not list.
    #[must_use]
    pub fn member(mut self, name: &str, value: impl Into<rt::Json>) -> Self {
        self.extra.insert(name, value);
        self
    }
}

impl rt::ReadJson for Macro1 {
    fn read(r: &mut rt::Reader<'_>) -> Result<Self, rt::DecodeError> {
        let mut object = r.object()?;
        let mut value = Self {
            a: None,
            l: None,
            extra: rt::Extra::new(),
        };
        while let Some(index) = object.next(r, &["a", "l"])? {
            match index {
                0 => object.member(r, &mut value.a)?,
                _ => object.member(r, &mut value.l)?,
            }
        }
        value.extra = object.into_extra();
        Ok(value)
    }
}

impl rt::WriteJson for Macro1 {
    fn write(&self, w: &mut rt::Writer) {
        let mut o = w.object();
        o.member("a", &self.a);
        o.member("l", &self.l);
        o.extra(&self.extra);
        o.end();
    }
}

/// An item without an answer is passed over where another decides.
///
/// Rules:
///
/// - `is`: `this.l.all(x, x > 0)`. Always checked.
/// - `isnt`: `!(this.l.all(x, x > 0))`. Always checked.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Macro2 {
    /// The member `a`.
    ///
    /// `a`; may be left out.
    pub a: Option<rt::Integer>,
    /// The member `l`.
    ///
    /// `l`; may be left out.
    pub l: Option<Vec<Option<rt::Integer>>>,
    /// What came beside the documented members, and nulls where a value is documented; sent along.
    pub extra: rt::Extra,
}

impl Macro2 {
    /// An empty one.
    pub fn new() -> Self {
        <Self as ::core::default::Default>::default()
    }
    /// The member `a`.
    #[must_use]
    pub fn a(mut self, a: impl Into<rt::Integer>) -> Self {
        self.a = Some(a.into());
        self
    }
    /// The member `l`.
    #[must_use]
    pub fn l(mut self, l: impl Into<Vec<Option<rt::Integer>>>) -> Self {
        self.l = Some(l.into());
        self
    }
    /// Sets a member that the page does not list.
    #[must_use]
    pub fn member(mut self, name: &str, value: impl Into<rt::Json>) -> Self {
        self.extra.insert(name, value);
        self
    }
}

impl rt::ReadJson for Macro2 {
    fn read(r: &mut rt::Reader<'_>) -> Result<Self, rt::DecodeError> {
        let mut object = r.object()?;
        let mut value = Self {
            a: None,
            l: None,
            extra: rt::Extra::new(),
        };
        while let Some(index) = object.next(r, &["a", "l"])? {
            match index {
                0 => object.member(r, &mut value.a)?,
                _ => object.member(r, &mut value.l)?,
            }
        }
        value.extra = object.into_extra();
        Ok(value)
    }
}

impl rt::WriteJson for Macro2 {
    fn write(&self, w: &mut rt::Writer) {
        let mut o = w.object();
        o.member("a", &self.a);
        o.member("l", &self.l);
        o.extra(&self.extra);
        o.end();
    }
}

/// Some item.
///
/// Rules:
///
/// - `is`: `this.l.exists(x, x > 1)`. Always checked.
/// - `isnt`: `!(this.l.exists(x, x > 1))`. Always checked.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Macro3 {
    /// The member `a`.
    ///
    /// `a`; may be left out.
    pub a: Option<rt::Integer>,
    /// The member `l`.
    ///
    /// `l`; may be left out.
    pub l: Option<Vec<rt::Integer>>,
    /// What came beside the documented members, and nulls where a value is documented; sent along.
    pub extra: rt::Extra,
}

impl Macro3 {
    /// An empty one.
    pub fn new() -> Self {
        <Self as ::core::default::Default>::default()
    }
    /// The member `a`.
    #[must_use]
    pub fn a(mut self, a: impl Into<rt::Integer>) -> Self {
        self.a = Some(a.into());
        self
    }
    /// The member `l`.
    #[must_use]
    pub fn l(mut self, l: impl Into<Vec<rt::Integer>>) -> Self {
        self.l = Some(l.into());
        self
    }
    /// Sets a member that the page does not list.
    #[must_use]
    pub fn member(mut self, name: &str, value: impl Into<rt::Json>) -> Self {
        self.extra.insert(name, value);
        self
    }
}

impl rt::ReadJson for Macro3 {
    fn read(r: &mut rt::Reader<'_>) -> Result<Self, rt::DecodeError> {
        let mut object = r.object()?;
        let mut value = Self {
            a: None,
            l: None,
            extra: rt::Extra::new(),
        };
        while let Some(index) = object.next(r, &["a", "l"])? {
            match index {
                0 => object.member(r, &mut value.a)?,
                _ => object.member(r, &mut value.l)?,
            }
        }
        value.extra = object.into_extra();
        Ok(value)
    }
}

impl rt::WriteJson for Macro3 {
    fn write(&self, w: &mut rt::Writer) {
        let mut o = w.object();
        o.member("a", &self.a);
        o.member("l", &self.l);
        o.extra(&self.extra);
        o.end();
    }
}

/// The same for some.
///
/// Rules:
///
/// - `is`: `this.l.exists(x, x > 1)`. Always checked.
/// - `isnt`: `!(this.l.exists(x, x > 1))`. Always checked.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Macro4 {
    /// The member `a`.
    ///
    /// `a`; may be left out.
    pub a: Option<rt::Integer>,
    /// The member `l`.
    ///
    /// `l`; may be left out.
    pub l: Option<Vec<Option<rt::Integer>>>,
    /// What came beside the documented members, and nulls where a value is documented; sent along.
    pub extra: rt::Extra,
}

impl Macro4 {
    /// An empty one.
    pub fn new() -> Self {
        <Self as ::core::default::Default>::default()
    }
    /// The member `a`.
    #[must_use]
    pub fn a(mut self, a: impl Into<rt::Integer>) -> Self {
        self.a = Some(a.into());
        self
    }
    /// The member `l`.
    #[must_use]
    pub fn l(mut self, l: impl Into<Vec<Option<rt::Integer>>>) -> Self {
        self.l = Some(l.into());
        self
    }
    /// Sets a member that the page does not list.
    #[must_use]
    pub fn member(mut self, name: &str, value: impl Into<rt::Json>) -> Self {
        self.extra.insert(name, value);
        self
    }
}

impl rt::ReadJson for Macro4 {
    fn read(r: &mut rt::Reader<'_>) -> Result<Self, rt::DecodeError> {
        let mut object = r.object()?;
        let mut value = Self {
            a: None,
            l: None,
            extra: rt::Extra::new(),
        };
        while let Some(index) = object.next(r, &["a", "l"])? {
            match index {
                0 => object.member(r, &mut value.a)?,
                _ => object.member(r, &mut value.l)?,
            }
        }
        value.extra = object.into_extra();
        Ok(value)
    }
}

impl rt::WriteJson for Macro4 {
    fn write(&self, w: &mut rt::Writer) {
        let mut o = w.object();
        o.member("a", &self.a);
        o.member("l", &self.l);
        o.extra(&self.extra);
        o.end();
    }
}

/// An error in an item is absorbed.
///
/// Rules:
///
/// - `is`: `this.l.exists(x, 6 / x == 2)`. Always checked.
/// - `isnt`: `!(this.l.exists(x, 6 / x == 2))`. Always checked.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Macro5 {
    /// The member `a`.
    ///
    /// `a`; may be left out.
    pub a: Option<rt::Integer>,
    /// The member `l`.
    ///
    /// `l`; may be left out.
    pub l: Option<Vec<rt::Integer>>,
    /// What came beside the documented members, and nulls where a value is documented; sent along.
    pub extra: rt::Extra,
}

impl Macro5 {
    /// An empty one.
    pub fn new() -> Self {
        <Self as ::core::default::Default>::default()
    }
    /// The member `a`.
    #[must_use]
    pub fn a(mut self, a: impl Into<rt::Integer>) -> Self {
        self.a = Some(a.into());
        self
    }
    /// The member `l`.
    #[must_use]
    pub fn l(mut self, l: impl Into<Vec<rt::Integer>>) -> Self {
        self.l = Some(l.into());
        self
    }
    /// Sets a member that the page does not list.
    #[must_use]
    pub fn member(mut self, name: &str, value: impl Into<rt::Json>) -> Self {
        self.extra.insert(name, value);
        self
    }
}

impl rt::ReadJson for Macro5 {
    fn read(r: &mut rt::Reader<'_>) -> Result<Self, rt::DecodeError> {
        let mut object = r.object()?;
        let mut value = Self {
            a: None,
            l: None,
            extra: rt::Extra::new(),
        };
        while let Some(index) = object.next(r, &["a", "l"])? {
            match index {
                0 => object.member(r, &mut value.a)?,
                _ => object.member(r, &mut value.l)?,
            }
        }
        value.extra = object.into_extra();
        Ok(value)
    }
}

impl rt::WriteJson for Macro5 {
    fn write(&self, w: &mut rt::Writer) {
        let mut o = w.object();
        o.member("a", &self.a);
        o.member("l", &self.l);
        o.extra(&self.extra);
        o.end();
    }
}

/// For every item too.
///
/// Rules:
///
/// - `is`: `this.l.all(x, 6 / x == 2)`. Always checked.
/// - `isnt`: `!(this.l.all(x, 6 / x == 2))`. Always checked.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Macro6 {
    /// The member `a`.
    ///
    /// `a`; may be left out.
    pub a: Option<rt::Integer>,
    /// The member `l`.
    ///
    /// `l`; may be left out.
    pub l: Option<Vec<rt::Integer>>,
    /// What came beside the documented members, and nulls where a value is documented; sent along.
    pub extra: rt::Extra,
}

impl Macro6 {
    /// An empty one.
    pub fn new() -> Self {
        <Self as ::core::default::Default>::default()
    }
    /// The member `a`.
    #[must_use]
    pub fn a(mut self, a: impl Into<rt::Integer>) -> Self {
        self.a = Some(a.into());
        self
    }
    /// The member `l`.
    #[must_use]
    pub fn l(mut self, l: impl Into<Vec<rt::Integer>>) -> Self {
        self.l = Some(l.into());
        self
    }
    /// Sets a member that the page does not list.
    #[must_use]
    pub fn member(mut self, name: &str, value: impl Into<rt::Json>) -> Self {
        self.extra.insert(name, value);
        self
    }
}

impl rt::ReadJson for Macro6 {
    fn read(r: &mut rt::Reader<'_>) -> Result<Self, rt::DecodeError> {
        let mut object = r.object()?;
        let mut value = Self {
            a: None,
            l: None,
            extra: rt::Extra::new(),
        };
        while let Some(index) = object.next(r, &["a", "l"])? {
            match index {
                0 => object.member(r, &mut value.a)?,
                _ => object.member(r, &mut value.l)?,
            }
        }
        value.extra = object.into_extra();
        Ok(value)
    }
}

impl rt::WriteJson for Macro6 {
    fn write(&self, w: &mut rt::Writer) {
        let mut o = w.object();
        o.member("a", &self.a);
        o.member("l", &self.l);
        o.extra(&self.extra);
        o.end();
    }
}

/// Exactly one item.
///
/// Rules:
///
/// - `is`: `this.l.exists_one(x, x == 1)`. Always checked.
/// - `isnt`: `!(this.l.exists_one(x, x == 1))`. Always checked.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Macro7 {
    /// The member `a`.
    ///
    /// `a`; may be left out.
    pub a: Option<rt::Integer>,
    /// The member `l`.
    ///
    /// `l`; may be left out.
    pub l: Option<Vec<rt::Integer>>,
    /// What came beside the documented members, and nulls where a value is documented; sent along.
    pub extra: rt::Extra,
}

impl Macro7 {
    /// An empty one.
    pub fn new() -> Self {
        <Self as ::core::default::Default>::default()
    }
    /// The member `a`.
    #[must_use]
    pub fn a(mut self, a: impl Into<rt::Integer>) -> Self {
        self.a = Some(a.into());
        self
    }
    /// The member `l`.
    #[must_use]
    pub fn l(mut self, l: impl Into<Vec<rt::Integer>>) -> Self {
        self.l = Some(l.into());
        self
    }
    /// Sets a member that the page does not list.
    #[must_use]
    pub fn member(mut self, name: &str, value: impl Into<rt::Json>) -> Self {
        self.extra.insert(name, value);
        self
    }
}

impl rt::ReadJson for Macro7 {
    fn read(r: &mut rt::Reader<'_>) -> Result<Self, rt::DecodeError> {
        let mut object = r.object()?;
        let mut value = Self {
            a: None,
            l: None,
            extra: rt::Extra::new(),
        };
        while let Some(index) = object.next(r, &["a", "l"])? {
            match index {
                0 => object.member(r, &mut value.a)?,
                _ => object.member(r, &mut value.l)?,
            }
        }
        value.extra = object.into_extra();
        Ok(value)
    }
}

impl rt::WriteJson for Macro7 {
    fn write(&self, w: &mut rt::Writer) {
        let mut o = w.object();
        o.member("a", &self.a);
        o.member("l", &self.l);
        o.extra(&self.extra);
        o.end();
    }
}

/// Items that are so.
///
/// Rules:
///
/// - `is`: `size(this.l.filter(x, x > 1)) == 1`. Always checked.
/// - `isnt`: `!(size(this.l.filter(x, x > 1)) == 1)`. Always checked.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Macro8 {
    /// The member `a`.
    ///
    /// `a`; may be left out.
    pub a: Option<rt::Integer>,
    /// The member `l`.
    ///
    /// `l`; may be left out.
    pub l: Option<Vec<rt::Integer>>,
    /// What came beside the documented members, and nulls where a value is documented; sent along.
    pub extra: rt::Extra,
}

impl Macro8 {
    /// An empty one.
    pub fn new() -> Self {
        <Self as ::core::default::Default>::default()
    }
    /// The member `a`.
    #[must_use]
    pub fn a(mut self, a: impl Into<rt::Integer>) -> Self {
        self.a = Some(a.into());
        self
    }
    /// The member `l`.
    #[must_use]
    pub fn l(mut self, l: impl Into<Vec<rt::Integer>>) -> Self {
        self.l = Some(l.into());
        self
    }
    /// Sets a member that the page does not list.
    #[must_use]
    pub fn member(mut self, name: &str, value: impl Into<rt::Json>) -> Self {
        self.extra.insert(name, value);
        self
    }
}

impl rt::ReadJson for Macro8 {
    fn read(r: &mut rt::Reader<'_>) -> Result<Self, rt::DecodeError> {
        let mut object = r.object()?;
        let mut value = Self {
            a: None,
            l: None,
            extra: rt::Extra::new(),
        };
        while let Some(index) = object.next(r, &["a", "l"])? {
            match index {
                0 => object.member(r, &mut value.a)?,
                _ => object.member(r, &mut value.l)?,
            }
        }
        value.extra = object.into_extra();
        Ok(value)
    }
}

impl rt::WriteJson for Macro8 {
    fn write(&self, w: &mut rt::Writer) {
        let mut o = w.object();
        o.member("a", &self.a);
        o.member("l", &self.l);
        o.extra(&self.extra);
        o.end();
    }
}

/// In their order.
///
/// Rules:
///
/// - `is`: `this.l.filter(x, x > 1) == [3, 2]`. Always checked.
/// - `isnt`: `!(this.l.filter(x, x > 1) == [3, 2])`. Always checked.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Macro9 {
    /// The member `a`.
    ///
    /// `a`; may be left out.
    pub a: Option<rt::Integer>,
    /// The member `l`.
    ///
    /// `l`; may be left out.
    pub l: Option<Vec<rt::Integer>>,
    /// What came beside the documented members, and nulls where a value is documented; sent along.
    pub extra: rt::Extra,
}

impl Macro9 {
    /// An empty one.
    pub fn new() -> Self {
        <Self as ::core::default::Default>::default()
    }
    /// The member `a`.
    #[must_use]
    pub fn a(mut self, a: impl Into<rt::Integer>) -> Self {
        self.a = Some(a.into());
        self
    }
    /// The member `l`.
    #[must_use]
    pub fn l(mut self, l: impl Into<Vec<rt::Integer>>) -> Self {
        self.l = Some(l.into());
        self
    }
    /// Sets a member that the page does not list.
    #[must_use]
    pub fn member(mut self, name: &str, value: impl Into<rt::Json>) -> Self {
        self.extra.insert(name, value);
        self
    }
}

impl rt::ReadJson for Macro9 {
    fn read(r: &mut rt::Reader<'_>) -> Result<Self, rt::DecodeError> {
        let mut object = r.object()?;
        let mut value = Self {
            a: None,
            l: None,
            extra: rt::Extra::new(),
        };
        while let Some(index) = object.next(r, &["a", "l"])? {
            match index {
                0 => object.member(r, &mut value.a)?,
                _ => object.member(r, &mut value.l)?,
            }
        }
        value.extra = object.into_extra();
        Ok(value)
    }
}

impl rt::WriteJson for Macro9 {
    fn write(&self, w: &mut rt::Writer) {
        let mut o = w.object();
        o.member("a", &self.a);
        o.member("l", &self.l);
        o.extra(&self.extra);
        o.end();
    }
}

/// Made of each.
///
/// Rules:
///
/// - `is`: `this.l.map(x, x * 2) == [2, 4]`. Always checked.
/// - `isnt`: `!(this.l.map(x, x * 2) == [2, 4])`. Always checked.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Macro10 {
    /// The member `a`.
    ///
    /// `a`; may be left out.
    pub a: Option<rt::Integer>,
    /// The member `l`.
    ///
    /// `l`; may be left out.
    pub l: Option<Vec<rt::Integer>>,
    /// What came beside the documented members, and nulls where a value is documented; sent along.
    pub extra: rt::Extra,
}

impl Macro10 {
    /// An empty one.
    pub fn new() -> Self {
        <Self as ::core::default::Default>::default()
    }
    /// The member `a`.
    #[must_use]
    pub fn a(mut self, a: impl Into<rt::Integer>) -> Self {
        self.a = Some(a.into());
        self
    }
    /// The member `l`.
    #[must_use]
    pub fn l(mut self, l: impl Into<Vec<rt::Integer>>) -> Self {
        self.l = Some(l.into());
        self
    }
    /// Sets a member that the page does not list.
    #[must_use]
    pub fn member(mut self, name: &str, value: impl Into<rt::Json>) -> Self {
        self.extra.insert(name, value);
        self
    }
}

impl rt::ReadJson for Macro10 {
    fn read(r: &mut rt::Reader<'_>) -> Result<Self, rt::DecodeError> {
        let mut object = r.object()?;
        let mut value = Self {
            a: None,
            l: None,
            extra: rt::Extra::new(),
        };
        while let Some(index) = object.next(r, &["a", "l"])? {
            match index {
                0 => object.member(r, &mut value.a)?,
                _ => object.member(r, &mut value.l)?,
            }
        }
        value.extra = object.into_extra();
        Ok(value)
    }
}

impl rt::WriteJson for Macro10 {
    fn write(&self, w: &mut rt::Writer) {
        let mut o = w.object();
        o.member("a", &self.a);
        o.member("l", &self.l);
        o.extra(&self.extra);
        o.end();
    }
}

/// One after the other.
///
/// Rules:
///
/// - `is`: `this.l.map(x, x * 2).filter(x, x > 2).size() == 1`. Always checked.
/// - `isnt`: `!(this.l.map(x, x * 2).filter(x, x > 2).size() == 1)`. Always checked.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Macro11 {
    /// The member `a`.
    ///
    /// `a`; may be left out.
    pub a: Option<rt::Integer>,
    /// The member `l`.
    ///
    /// `l`; may be left out.
    pub l: Option<Vec<rt::Integer>>,
    /// What came beside the documented members, and nulls where a value is documented; sent along.
    pub extra: rt::Extra,
}

impl Macro11 {
    /// An empty one.
    pub fn new() -> Self {
        <Self as ::core::default::Default>::default()
    }
    /// The member `a`.
    #[must_use]
    pub fn a(mut self, a: impl Into<rt::Integer>) -> Self {
        self.a = Some(a.into());
        self
    }
    /// The member `l`.
    #[must_use]
    pub fn l(mut self, l: impl Into<Vec<rt::Integer>>) -> Self {
        self.l = Some(l.into());
        self
    }
    /// Sets a member that the page does not list.
    #[must_use]
    pub fn member(mut self, name: &str, value: impl Into<rt::Json>) -> Self {
        self.extra.insert(name, value);
        self
    }
}

impl rt::ReadJson for Macro11 {
    fn read(r: &mut rt::Reader<'_>) -> Result<Self, rt::DecodeError> {
        let mut object = r.object()?;
        let mut value = Self {
            a: None,
            l: None,
            extra: rt::Extra::new(),
        };
        while let Some(index) = object.next(r, &["a", "l"])? {
            match index {
                0 => object.member(r, &mut value.a)?,
                _ => object.member(r, &mut value.l)?,
            }
        }
        value.extra = object.into_extra();
        Ok(value)
    }
}

impl rt::WriteJson for Macro11 {
    fn write(&self, w: &mut rt::Writer) {
        let mut o = w.object();
        o.member("a", &self.a);
        o.member("l", &self.l);
        o.extra(&self.extra);
        o.end();
    }
}

/// One in the other.
///
/// Rules:
///
/// - `is`: `this.l.all(x, this.l.exists(y, y == x + 1 || x == this.a))`. Always checked.
/// - `isnt`: `!(this.l.all(x, this.l.exists(y, y == x + 1 || x == this.a)))`. Always checked.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Macro12 {
    /// The member `a`.
    ///
    /// `a`; may be left out.
    pub a: Option<rt::Integer>,
    /// The member `l`.
    ///
    /// `l`; may be left out.
    pub l: Option<Vec<rt::Integer>>,
    /// What came beside the documented members, and nulls where a value is documented; sent along.
    pub extra: rt::Extra,
}

impl Macro12 {
    /// An empty one.
    pub fn new() -> Self {
        <Self as ::core::default::Default>::default()
    }
    /// The member `a`.
    #[must_use]
    pub fn a(mut self, a: impl Into<rt::Integer>) -> Self {
        self.a = Some(a.into());
        self
    }
    /// The member `l`.
    #[must_use]
    pub fn l(mut self, l: impl Into<Vec<rt::Integer>>) -> Self {
        self.l = Some(l.into());
        self
    }
    /// Sets a member that the page does not list.
    #[must_use]
    pub fn member(mut self, name: &str, value: impl Into<rt::Json>) -> Self {
        self.extra.insert(name, value);
        self
    }
}

impl rt::ReadJson for Macro12 {
    fn read(r: &mut rt::Reader<'_>) -> Result<Self, rt::DecodeError> {
        let mut object = r.object()?;
        let mut value = Self {
            a: None,
            l: None,
            extra: rt::Extra::new(),
        };
        while let Some(index) = object.next(r, &["a", "l"])? {
            match index {
                0 => object.member(r, &mut value.a)?,
                _ => object.member(r, &mut value.l)?,
            }
        }
        value.extra = object.into_extra();
        Ok(value)
    }
}

impl rt::WriteJson for Macro12 {
    fn write(&self, w: &mut rt::Writer) {
        let mut o = w.object();
        o.member("a", &self.a);
        o.member("l", &self.l);
        o.extra(&self.extra);
        o.end();
    }
}

/// An inner name hides an outer one.
///
/// Rules:
///
/// - `is`: `this.l.exists(x, this.l.exists_one(x, x == 1) && x == 2)`. Always checked.
/// - `isnt`: `!(this.l.exists(x, this.l.exists_one(x, x == 1) && x == 2))`. Always checked.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Macro13 {
    /// The member `a`.
    ///
    /// `a`; may be left out.
    pub a: Option<rt::Integer>,
    /// The member `l`.
    ///
    /// `l`; may be left out.
    pub l: Option<Vec<rt::Integer>>,
    /// What came beside the documented members, and nulls where a value is documented; sent along.
    pub extra: rt::Extra,
}

impl Macro13 {
    /// An empty one.
    pub fn new() -> Self {
        <Self as ::core::default::Default>::default()
    }
    /// The member `a`.
    #[must_use]
    pub fn a(mut self, a: impl Into<rt::Integer>) -> Self {
        self.a = Some(a.into());
        self
    }
    /// The member `l`.
    #[must_use]
    pub fn l(mut self, l: impl Into<Vec<rt::Integer>>) -> Self {
        self.l = Some(l.into());
        self
    }
    /// Sets a member that the page does not list.
    #[must_use]
    pub fn member(mut self, name: &str, value: impl Into<rt::Json>) -> Self {
        self.extra.insert(name, value);
        self
    }
}

impl rt::ReadJson for Macro13 {
    fn read(r: &mut rt::Reader<'_>) -> Result<Self, rt::DecodeError> {
        let mut object = r.object()?;
        let mut value = Self {
            a: None,
            l: None,
            extra: rt::Extra::new(),
        };
        while let Some(index) = object.next(r, &["a", "l"])? {
            match index {
                0 => object.member(r, &mut value.a)?,
                _ => object.member(r, &mut value.l)?,
            }
        }
        value.extra = object.into_extra();
        Ok(value)
    }
}

impl rt::WriteJson for Macro13 {
    fn write(&self, w: &mut rt::Writer) {
        let mut o = w.object();
        o.member("a", &self.a);
        o.member("l", &self.l);
        o.extra(&self.extra);
        o.end();
    }
}

/// A map is gone through by its keys.
///
/// Rules:
///
/// - `is`: `this.m.all(k, this.m[k] > 0)`. Always checked.
/// - `isnt`: `!(this.m.all(k, this.m[k] > 0))`. Always checked.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Macro14 {
    /// The member `m`.
    ///
    /// `m`; may be left out.
    pub m: Option<rt::Map<rt::Integer>>,
    /// What came beside the documented members, and nulls where a value is documented; sent along.
    pub extra: rt::Extra,
}

impl Macro14 {
    /// An empty one.
    pub fn new() -> Self {
        <Self as ::core::default::Default>::default()
    }
    /// The member `m`.
    #[must_use]
    pub fn m(mut self, m: impl Into<rt::Map<rt::Integer>>) -> Self {
        self.m = Some(m.into());
        self
    }
    /// Sets a member that the page does not list.
    #[must_use]
    pub fn member(mut self, name: &str, value: impl Into<rt::Json>) -> Self {
        self.extra.insert(name, value);
        self
    }
}

impl rt::ReadJson for Macro14 {
    fn read(r: &mut rt::Reader<'_>) -> Result<Self, rt::DecodeError> {
        let mut object = r.object()?;
        let mut value = Self {
            m: None,
            extra: rt::Extra::new(),
        };
        while object.next(r, &["m"])?.is_some() {
            object.member(r, &mut value.m)?;
        }
        value.extra = object.into_extra();
        Ok(value)
    }
}

impl rt::WriteJson for Macro14 {
    fn write(&self, w: &mut rt::Writer) {
        let mut o = w.object();
        o.member("m", &self.m);
        o.extra(&self.extra);
        o.end();
    }
}

/// Keys are text.
///
/// Rules:
///
/// - `is`: `this.m.exists(k, k.startsWith('a'))`. Always checked.
/// - `isnt`: `!(this.m.exists(k, k.startsWith('a')))`. Always checked.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Macro15 {
    /// The member `m`.
    ///
    /// `m`; may be left out.
    pub m: Option<rt::Map<rt::Integer>>,
    /// What came beside the documented members, and nulls where a value is documented; sent along.
    pub extra: rt::Extra,
}

impl Macro15 {
    /// An empty one.
    pub fn new() -> Self {
        <Self as ::core::default::Default>::default()
    }
    /// The member `m`.
    #[must_use]
    pub fn m(mut self, m: impl Into<rt::Map<rt::Integer>>) -> Self {
        self.m = Some(m.into());
        self
    }
    /// Sets a member that the page does not list.
    #[must_use]
    pub fn member(mut self, name: &str, value: impl Into<rt::Json>) -> Self {
        self.extra.insert(name, value);
        self
    }
}

impl rt::ReadJson for Macro15 {
    fn read(r: &mut rt::Reader<'_>) -> Result<Self, rt::DecodeError> {
        let mut object = r.object()?;
        let mut value = Self {
            m: None,
            extra: rt::Extra::new(),
        };
        while object.next(r, &["m"])?.is_some() {
            object.member(r, &mut value.m)?;
        }
        value.extra = object.into_extra();
        Ok(value)
    }
}

impl rt::WriteJson for Macro15 {
    fn write(&self, w: &mut rt::Writer) {
        let mut o = w.object();
        o.member("m", &self.m);
        o.extra(&self.extra);
        o.end();
    }
}

/// By a dot.
///
/// Rules:
///
/// - `is`: `this.m.a == 1`. Always checked.
/// - `isnt`: `!(this.m.a == 1)`. Always checked.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Map1 {
    /// The member `m`.
    ///
    /// `m`; may be left out.
    pub m: Option<rt::Map<rt::Integer>>,
    /// What came beside the documented members, and nulls where a value is documented; sent along.
    pub extra: rt::Extra,
}

impl Map1 {
    /// An empty one.
    pub fn new() -> Self {
        <Self as ::core::default::Default>::default()
    }
    /// The member `m`.
    #[must_use]
    pub fn m(mut self, m: impl Into<rt::Map<rt::Integer>>) -> Self {
        self.m = Some(m.into());
        self
    }
    /// Sets a member that the page does not list.
    #[must_use]
    pub fn member(mut self, name: &str, value: impl Into<rt::Json>) -> Self {
        self.extra.insert(name, value);
        self
    }
}

impl rt::ReadJson for Map1 {
    fn read(r: &mut rt::Reader<'_>) -> Result<Self, rt::DecodeError> {
        let mut object = r.object()?;
        let mut value = Self {
            m: None,
            extra: rt::Extra::new(),
        };
        while object.next(r, &["m"])?.is_some() {
            object.member(r, &mut value.m)?;
        }
        value.extra = object.into_extra();
        Ok(value)
    }
}

impl rt::WriteJson for Map1 {
    fn write(&self, w: &mut rt::Writer) {
        let mut o = w.object();
        o.member("m", &self.m);
        o.extra(&self.extra);
        o.end();
    }
}

/// By a key.
///
/// Rules:
///
/// - `is`: `this.m[this.k] > 1`. Always checked.
/// - `isnt`: `!(this.m[this.k] > 1)`. Always checked.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Map2 {
    /// The member `m`.
    ///
    /// `m`; may be left out.
    pub m: Option<rt::Map<rt::Integer>>,
    /// The member `k`.
    ///
    /// `k`; may be left out.
    pub k: Option<String>,
    /// What came beside the documented members, and nulls where a value is documented; sent along.
    pub extra: rt::Extra,
}

impl Map2 {
    /// An empty one.
    pub fn new() -> Self {
        <Self as ::core::default::Default>::default()
    }
    /// The member `m`.
    #[must_use]
    pub fn m(mut self, m: impl Into<rt::Map<rt::Integer>>) -> Self {
        self.m = Some(m.into());
        self
    }
    /// The member `k`.
    #[must_use]
    pub fn k(mut self, k: impl Into<String>) -> Self {
        self.k = Some(k.into());
        self
    }
    /// Sets a member that the page does not list.
    #[must_use]
    pub fn member(mut self, name: &str, value: impl Into<rt::Json>) -> Self {
        self.extra.insert(name, value);
        self
    }
}

impl rt::ReadJson for Map2 {
    fn read(r: &mut rt::Reader<'_>) -> Result<Self, rt::DecodeError> {
        let mut object = r.object()?;
        let mut value = Self {
            m: None,
            k: None,
            extra: rt::Extra::new(),
        };
        while let Some(index) = object.next(r, &["m", "k"])? {
            match index {
                0 => object.member(r, &mut value.m)?,
                _ => object.member(r, &mut value.k)?,
            }
        }
        value.extra = object.into_extra();
        Ok(value)
    }
}

impl rt::WriteJson for Map2 {
    fn write(&self, w: &mut rt::Writer) {
        let mut o = w.object();
        o.member("m", &self.m);
        o.member("k", &self.k);
        o.extra(&self.extra);
        o.end();
    }
}

/// Whether a key is there.
///
/// Rules:
///
/// - `is`: `'a' in this.m`. Always checked.
/// - `isnt`: `!('a' in this.m)`. Always checked.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Map3 {
    /// The member `m`.
    ///
    /// `m`; may be left out.
    pub m: Option<rt::Map<rt::Integer>>,
    /// What came beside the documented members, and nulls where a value is documented; sent along.
    pub extra: rt::Extra,
}

impl Map3 {
    /// An empty one.
    pub fn new() -> Self {
        <Self as ::core::default::Default>::default()
    }
    /// The member `m`.
    #[must_use]
    pub fn m(mut self, m: impl Into<rt::Map<rt::Integer>>) -> Self {
        self.m = Some(m.into());
        self
    }
    /// Sets a member that the page does not list.
    #[must_use]
    pub fn member(mut self, name: &str, value: impl Into<rt::Json>) -> Self {
        self.extra.insert(name, value);
        self
    }
}

impl rt::ReadJson for Map3 {
    fn read(r: &mut rt::Reader<'_>) -> Result<Self, rt::DecodeError> {
        let mut object = r.object()?;
        let mut value = Self {
            m: None,
            extra: rt::Extra::new(),
        };
        while object.next(r, &["m"])?.is_some() {
            object.member(r, &mut value.m)?;
        }
        value.extra = object.into_extra();
        Ok(value)
    }
}

impl rt::WriteJson for Map3 {
    fn write(&self, w: &mut rt::Writer) {
        let mut o = w.object();
        o.member("m", &self.m);
        o.extra(&self.extra);
        o.end();
    }
}

/// How many.
///
/// Rules:
///
/// - `is`: `size(this.m) == 2`. Always checked.
/// - `isnt`: `!(size(this.m) == 2)`. Always checked.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Map4 {
    /// The member `m`.
    ///
    /// `m`; may be left out.
    pub m: Option<rt::Map<rt::Integer>>,
    /// What came beside the documented members, and nulls where a value is documented; sent along.
    pub extra: rt::Extra,
}

impl Map4 {
    /// An empty one.
    pub fn new() -> Self {
        <Self as ::core::default::Default>::default()
    }
    /// The member `m`.
    #[must_use]
    pub fn m(mut self, m: impl Into<rt::Map<rt::Integer>>) -> Self {
        self.m = Some(m.into());
        self
    }
    /// Sets a member that the page does not list.
    #[must_use]
    pub fn member(mut self, name: &str, value: impl Into<rt::Json>) -> Self {
        self.extra.insert(name, value);
        self
    }
}

impl rt::ReadJson for Map4 {
    fn read(r: &mut rt::Reader<'_>) -> Result<Self, rt::DecodeError> {
        let mut object = r.object()?;
        let mut value = Self {
            m: None,
            extra: rt::Extra::new(),
        };
        while object.next(r, &["m"])?.is_some() {
            object.member(r, &mut value.m)?;
        }
        value.extra = object.into_extra();
        Ok(value)
    }
}

impl rt::WriteJson for Map4 {
    fn write(&self, w: &mut rt::Writer) {
        let mut o = w.object();
        o.member("m", &self.m);
        o.extra(&self.extra);
        o.end();
    }
}

/// Has a key.
///
/// Rules:
///
/// - `is`: `has(this.m.a)`. Always checked.
/// - `isnt`: `!(has(this.m.a))`. Always checked.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Map5 {
    /// The member `m`.
    ///
    /// `m`; may be left out.
    pub m: Option<rt::Map<rt::Integer>>,
    /// What came beside the documented members, and nulls where a value is documented; sent along.
    pub extra: rt::Extra,
}

impl Map5 {
    /// An empty one.
    pub fn new() -> Self {
        <Self as ::core::default::Default>::default()
    }
    /// The member `m`.
    #[must_use]
    pub fn m(mut self, m: impl Into<rt::Map<rt::Integer>>) -> Self {
        self.m = Some(m.into());
        self
    }
    /// Sets a member that the page does not list.
    #[must_use]
    pub fn member(mut self, name: &str, value: impl Into<rt::Json>) -> Self {
        self.extra.insert(name, value);
        self
    }
}

impl rt::ReadJson for Map5 {
    fn read(r: &mut rt::Reader<'_>) -> Result<Self, rt::DecodeError> {
        let mut object = r.object()?;
        let mut value = Self {
            m: None,
            extra: rt::Extra::new(),
        };
        while object.next(r, &["m"])?.is_some() {
            object.member(r, &mut value.m)?;
        }
        value.extra = object.into_extra();
        Ok(value)
    }
}

impl rt::WriteJson for Map5 {
    fn write(&self, w: &mut rt::Writer) {
        let mut o = w.object();
        o.member("m", &self.m);
        o.extra(&self.extra);
        o.end();
    }
}

/// There or not.
///
/// Rules:
///
/// - `is`: `has(this.a)`. Always checked.
/// - `isnt`: `!(has(this.a))`. Always checked.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Has1 {
    /// The member `a`.
    ///
    /// `a`; may be left out.
    pub a: Option<String>,
    /// What came beside the documented members, and nulls where a value is documented; sent along.
    pub extra: rt::Extra,
}

impl Has1 {
    /// An empty one.
    pub fn new() -> Self {
        <Self as ::core::default::Default>::default()
    }
    /// The member `a`.
    #[must_use]
    pub fn a(mut self, a: impl Into<String>) -> Self {
        self.a = Some(a.into());
        self
    }
    /// Sets a member that the page does not list.
    #[must_use]
    pub fn member(mut self, name: &str, value: impl Into<rt::Json>) -> Self {
        self.extra.insert(name, value);
        self
    }
}

impl rt::ReadJson for Has1 {
    fn read(r: &mut rt::Reader<'_>) -> Result<Self, rt::DecodeError> {
        let mut object = r.object()?;
        let mut value = Self {
            a: None,
            extra: rt::Extra::new(),
        };
        while object.next(r, &["a"])?.is_some() {
            object.member(r, &mut value.a)?;
        }
        value.extra = object.into_extra();
        Ok(value)
    }
}

impl rt::WriteJson for Has1 {
    fn write(&self, w: &mut rt::Writer) {
        let mut o = w.object();
        o.member("a", &self.a);
        o.extra(&self.extra);
        o.end();
    }
}

/// Null is there.
///
/// Rules:
///
/// - `is`: `has(this.a)`. Always checked.
/// - `isnt`: `!(has(this.a))`. Always checked.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Has2 {
    /// The member `a`.
    ///
    /// `a`; may be left out; may be null.
    pub a: rt::Patch<String>,
    /// What came beside the documented members, and nulls where a value is documented; sent along.
    pub extra: rt::Extra,
}

impl Has2 {
    /// An empty one.
    pub fn new() -> Self {
        <Self as ::core::default::Default>::default()
    }
    /// The member `a`.
    #[must_use]
    pub fn a(mut self, a: impl Into<rt::Patch<String>>) -> Self {
        self.a = a.into();
        self
    }
    /// Sets a member that the page does not list.
    #[must_use]
    pub fn member(mut self, name: &str, value: impl Into<rt::Json>) -> Self {
        self.extra.insert(name, value);
        self
    }
}

impl rt::ReadJson for Has2 {
    fn read(r: &mut rt::Reader<'_>) -> Result<Self, rt::DecodeError> {
        let mut object = r.object()?;
        let mut value = Self {
            a: rt::Patch::Absent,
            extra: rt::Extra::new(),
        };
        while object.next(r, &["a"])?.is_some() {
            object.patch(r, &mut value.a)?;
        }
        value.extra = object.into_extra();
        Ok(value)
    }
}

impl rt::WriteJson for Has2 {
    fn write(&self, w: &mut rt::Writer) {
        let mut o = w.object();
        o.member("a", &self.a);
        o.extra(&self.extra);
        o.end();
    }
}

/// Null and absent are told apart.
///
/// Rules:
///
/// - `is`: `has(this.a) && this.a == null`. Always checked.
/// - `isnt`: `!(has(this.a) && this.a == null)`. Always checked.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Has3 {
    /// The member `a`.
    ///
    /// `a`; may be left out; may be null.
    pub a: rt::Patch<String>,
    /// What came beside the documented members, and nulls where a value is documented; sent along.
    pub extra: rt::Extra,
}

impl Has3 {
    /// An empty one.
    pub fn new() -> Self {
        <Self as ::core::default::Default>::default()
    }
    /// The member `a`.
    #[must_use]
    pub fn a(mut self, a: impl Into<rt::Patch<String>>) -> Self {
        self.a = a.into();
        self
    }
    /// Sets a member that the page does not list.
    #[must_use]
    pub fn member(mut self, name: &str, value: impl Into<rt::Json>) -> Self {
        self.extra.insert(name, value);
        self
    }
}

impl rt::ReadJson for Has3 {
    fn read(r: &mut rt::Reader<'_>) -> Result<Self, rt::DecodeError> {
        let mut object = r.object()?;
        let mut value = Self {
            a: rt::Patch::Absent,
            extra: rt::Extra::new(),
        };
        while object.next(r, &["a"])?.is_some() {
            object.patch(r, &mut value.a)?;
        }
        value.extra = object.into_extra();
        Ok(value)
    }
}

impl rt::WriteJson for Has3 {
    fn write(&self, w: &mut rt::Writer) {
        let mut o = w.object();
        o.member("a", &self.a);
        o.extra(&self.extra);
        o.end();
    }
}

/// In what may be absent.
///
/// Rules:
///
/// - `is`: `has(this.o.n)`. Always checked.
/// - `isnt`: `!(has(this.o.n))`. Always checked.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Has4 {
    /// The member `o`.
    ///
    /// `o`; may be left out.
    pub o: Option<Inner>,
    /// What came beside the documented members, and nulls where a value is documented; sent along.
    pub extra: rt::Extra,
}

impl Has4 {
    /// An empty one.
    pub fn new() -> Self {
        <Self as ::core::default::Default>::default()
    }
    /// The member `o`.
    #[must_use]
    pub fn o(mut self, o: Inner) -> Self {
        self.o = Some(o);
        self
    }
    /// Sets a member that the page does not list.
    #[must_use]
    pub fn member(mut self, name: &str, value: impl Into<rt::Json>) -> Self {
        self.extra.insert(name, value);
        self
    }
}

impl rt::ReadJson for Has4 {
    fn read(r: &mut rt::Reader<'_>) -> Result<Self, rt::DecodeError> {
        let mut object = r.object()?;
        let mut value = Self {
            o: None,
            extra: rt::Extra::new(),
        };
        while object.next(r, &["o"])?.is_some() {
            object.member(r, &mut value.o)?;
        }
        value.extra = object.into_extra();
        Ok(value)
    }
}

impl rt::WriteJson for Has4 {
    fn write(&self, w: &mut rt::Writer) {
        let mut o = w.object();
        o.member("o", &self.o);
        o.extra(&self.extra);
        o.end();
    }
}

/// A member of nothing is null.
///
/// Rules:
///
/// - `is`: `this.o.n > 0`. Always checked.
/// - `isnt`: `!(this.o.n > 0)`. Always checked.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Has5 {
    /// The member `o`.
    ///
    /// `o`; may be left out.
    pub o: Option<Inner>,
    /// What came beside the documented members, and nulls where a value is documented; sent along.
    pub extra: rt::Extra,
}

impl Has5 {
    /// An empty one.
    pub fn new() -> Self {
        <Self as ::core::default::Default>::default()
    }
    /// The member `o`.
    #[must_use]
    pub fn o(mut self, o: Inner) -> Self {
        self.o = Some(o);
        self
    }
    /// Sets a member that the page does not list.
    #[must_use]
    pub fn member(mut self, name: &str, value: impl Into<rt::Json>) -> Self {
        self.extra.insert(name, value);
        self
    }
}

impl rt::ReadJson for Has5 {
    fn read(r: &mut rt::Reader<'_>) -> Result<Self, rt::DecodeError> {
        let mut object = r.object()?;
        let mut value = Self {
            o: None,
            extra: rt::Extra::new(),
        };
        while object.next(r, &["o"])?.is_some() {
            object.member(r, &mut value.o)?;
        }
        value.extra = object.into_extra();
        Ok(value)
    }
}

impl rt::WriteJson for Has5 {
    fn write(&self, w: &mut rt::Writer) {
        let mut o = w.object();
        o.member("o", &self.o);
        o.extra(&self.extra);
        o.end();
    }
}

/// A whole number of text.
///
/// Rules:
///
/// - `is`: `int(this.a) == 12`. Always checked.
/// - `isnt`: `!(int(this.a) == 12)`. Always checked.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Conversion1 {
    /// The member `a`.
    ///
    /// `a`; may be left out.
    pub a: Option<String>,
    /// What came beside the documented members, and nulls where a value is documented; sent along.
    pub extra: rt::Extra,
}

impl Conversion1 {
    /// An empty one.
    pub fn new() -> Self {
        <Self as ::core::default::Default>::default()
    }
    /// The member `a`.
    #[must_use]
    pub fn a(mut self, a: impl Into<String>) -> Self {
        self.a = Some(a.into());
        self
    }
    /// Sets a member that the page does not list.
    #[must_use]
    pub fn member(mut self, name: &str, value: impl Into<rt::Json>) -> Self {
        self.extra.insert(name, value);
        self
    }
}

impl rt::ReadJson for Conversion1 {
    fn read(r: &mut rt::Reader<'_>) -> Result<Self, rt::DecodeError> {
        let mut object = r.object()?;
        let mut value = Self {
            a: None,
            extra: rt::Extra::new(),
        };
        while object.next(r, &["a"])?.is_some() {
            object.member(r, &mut value.a)?;
        }
        value.extra = object.into_extra();
        Ok(value)
    }
}

impl rt::WriteJson for Conversion1 {
    fn write(&self, w: &mut rt::Writer) {
        let mut o = w.object();
        o.member("a", &self.a);
        o.extra(&self.extra);
        o.end();
    }
}

/// No number of other text.
///
/// Rules:
///
/// - `is`: `int(this.a) > 0`. Always checked.
/// - `isnt`: `!(int(this.a) > 0)`. Always checked.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Conversion2 {
    /// The member `a`.
    ///
    /// `a`; may be left out.
    pub a: Option<String>,
    /// What came beside the documented members, and nulls where a value is documented; sent along.
    pub extra: rt::Extra,
}

impl Conversion2 {
    /// An empty one.
    pub fn new() -> Self {
        <Self as ::core::default::Default>::default()
    }
    /// The member `a`.
    #[must_use]
    pub fn a(mut self, a: impl Into<String>) -> Self {
        self.a = Some(a.into());
        self
    }
    /// Sets a member that the page does not list.
    #[must_use]
    pub fn member(mut self, name: &str, value: impl Into<rt::Json>) -> Self {
        self.extra.insert(name, value);
        self
    }
}

impl rt::ReadJson for Conversion2 {
    fn read(r: &mut rt::Reader<'_>) -> Result<Self, rt::DecodeError> {
        let mut object = r.object()?;
        let mut value = Self {
            a: None,
            extra: rt::Extra::new(),
        };
        while object.next(r, &["a"])?.is_some() {
            object.member(r, &mut value.a)?;
        }
        value.extra = object.into_extra();
        Ok(value)
    }
}

impl rt::WriteJson for Conversion2 {
    fn write(&self, w: &mut rt::Writer) {
        let mut o = w.object();
        o.member("a", &self.a);
        o.extra(&self.extra);
        o.end();
    }
}

/// Cut off.
///
/// Rules:
///
/// - `is`: `int(this.a) == 1`. Always checked.
/// - `isnt`: `!(int(this.a) == 1)`. Always checked.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Conversion3 {
    /// The member `a`.
    ///
    /// `a`; may be left out.
    pub a: Option<rt::Decimal>,
    /// What came beside the documented members, and nulls where a value is documented; sent along.
    pub extra: rt::Extra,
}

impl Conversion3 {
    /// An empty one.
    pub fn new() -> Self {
        <Self as ::core::default::Default>::default()
    }
    /// The member `a`.
    #[must_use]
    pub fn a(mut self, a: impl Into<rt::Decimal>) -> Self {
        self.a = Some(a.into());
        self
    }
    /// Sets a member that the page does not list.
    #[must_use]
    pub fn member(mut self, name: &str, value: impl Into<rt::Json>) -> Self {
        self.extra.insert(name, value);
        self
    }
}

impl rt::ReadJson for Conversion3 {
    fn read(r: &mut rt::Reader<'_>) -> Result<Self, rt::DecodeError> {
        let mut object = r.object()?;
        let mut value = Self {
            a: None,
            extra: rt::Extra::new(),
        };
        while object.next(r, &["a"])?.is_some() {
            object.member(r, &mut value.a)?;
        }
        value.extra = object.into_extra();
        Ok(value)
    }
}

impl rt::WriteJson for Conversion3 {
    fn write(&self, w: &mut rt::Writer) {
        let mut o = w.object();
        o.member("a", &self.a);
        o.extra(&self.extra);
        o.end();
    }
}

/// Cut off towards zero.
///
/// Rules:
///
/// - `is`: `int(this.a) == -1`. Always checked.
/// - `isnt`: `!(int(this.a) == -1)`. Always checked.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Conversion4 {
    /// The member `a`.
    ///
    /// `a`; may be left out.
    pub a: Option<rt::Decimal>,
    /// What came beside the documented members, and nulls where a value is documented; sent along.
    pub extra: rt::Extra,
}

impl Conversion4 {
    /// An empty one.
    pub fn new() -> Self {
        <Self as ::core::default::Default>::default()
    }
    /// The member `a`.
    #[must_use]
    pub fn a(mut self, a: impl Into<rt::Decimal>) -> Self {
        self.a = Some(a.into());
        self
    }
    /// Sets a member that the page does not list.
    #[must_use]
    pub fn member(mut self, name: &str, value: impl Into<rt::Json>) -> Self {
        self.extra.insert(name, value);
        self
    }
}

impl rt::ReadJson for Conversion4 {
    fn read(r: &mut rt::Reader<'_>) -> Result<Self, rt::DecodeError> {
        let mut object = r.object()?;
        let mut value = Self {
            a: None,
            extra: rt::Extra::new(),
        };
        while object.next(r, &["a"])?.is_some() {
            object.member(r, &mut value.a)?;
        }
        value.extra = object.into_extra();
        Ok(value)
    }
}

impl rt::WriteJson for Conversion4 {
    fn write(&self, w: &mut rt::Writer) {
        let mut o = w.object();
        o.member("a", &self.a);
        o.extra(&self.extra);
        o.end();
    }
}

/// With a fraction from now on.
///
/// Rules:
///
/// - `is`: `double(this.a) / 2.0 == 2.5`. Always checked.
/// - `isnt`: `!(double(this.a) / 2.0 == 2.5)`. Always checked.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Conversion5 {
    /// The member `a`.
    ///
    /// `a`; may be left out.
    pub a: Option<rt::Integer>,
    /// What came beside the documented members, and nulls where a value is documented; sent along.
    pub extra: rt::Extra,
}

impl Conversion5 {
    /// An empty one.
    pub fn new() -> Self {
        <Self as ::core::default::Default>::default()
    }
    /// The member `a`.
    #[must_use]
    pub fn a(mut self, a: impl Into<rt::Integer>) -> Self {
        self.a = Some(a.into());
        self
    }
    /// Sets a member that the page does not list.
    #[must_use]
    pub fn member(mut self, name: &str, value: impl Into<rt::Json>) -> Self {
        self.extra.insert(name, value);
        self
    }
}

impl rt::ReadJson for Conversion5 {
    fn read(r: &mut rt::Reader<'_>) -> Result<Self, rt::DecodeError> {
        let mut object = r.object()?;
        let mut value = Self {
            a: None,
            extra: rt::Extra::new(),
        };
        while object.next(r, &["a"])?.is_some() {
            object.member(r, &mut value.a)?;
        }
        value.extra = object.into_extra();
        Ok(value)
    }
}

impl rt::WriteJson for Conversion5 {
    fn write(&self, w: &mut rt::Writer) {
        let mut o = w.object();
        o.member("a", &self.a);
        o.extra(&self.extra);
        o.end();
    }
}

/// A number of text.
///
/// Rules:
///
/// - `is`: `double(this.a) == 1.5`. Always checked.
/// - `isnt`: `!(double(this.a) == 1.5)`. Always checked.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Conversion6 {
    /// The member `a`.
    ///
    /// `a`; may be left out.
    pub a: Option<String>,
    /// What came beside the documented members, and nulls where a value is documented; sent along.
    pub extra: rt::Extra,
}

impl Conversion6 {
    /// An empty one.
    pub fn new() -> Self {
        <Self as ::core::default::Default>::default()
    }
    /// The member `a`.
    #[must_use]
    pub fn a(mut self, a: impl Into<String>) -> Self {
        self.a = Some(a.into());
        self
    }
    /// Sets a member that the page does not list.
    #[must_use]
    pub fn member(mut self, name: &str, value: impl Into<rt::Json>) -> Self {
        self.extra.insert(name, value);
        self
    }
}

impl rt::ReadJson for Conversion6 {
    fn read(r: &mut rt::Reader<'_>) -> Result<Self, rt::DecodeError> {
        let mut object = r.object()?;
        let mut value = Self {
            a: None,
            extra: rt::Extra::new(),
        };
        while object.next(r, &["a"])?.is_some() {
            object.member(r, &mut value.a)?;
        }
        value.extra = object.into_extra();
        Ok(value)
    }
}

impl rt::WriteJson for Conversion6 {
    fn write(&self, w: &mut rt::Writer) {
        let mut o = w.object();
        o.member("a", &self.a);
        o.extra(&self.extra);
        o.end();
    }
}

/// No number of other text.
///
/// Rules:
///
/// - `is`: `double(this.a) > 0.0`. Always checked.
/// - `isnt`: `!(double(this.a) > 0.0)`. Always checked.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Conversion7 {
    /// The member `a`.
    ///
    /// `a`; may be left out.
    pub a: Option<String>,
    /// What came beside the documented members, and nulls where a value is documented; sent along.
    pub extra: rt::Extra,
}

impl Conversion7 {
    /// An empty one.
    pub fn new() -> Self {
        <Self as ::core::default::Default>::default()
    }
    /// The member `a`.
    #[must_use]
    pub fn a(mut self, a: impl Into<String>) -> Self {
        self.a = Some(a.into());
        self
    }
    /// Sets a member that the page does not list.
    #[must_use]
    pub fn member(mut self, name: &str, value: impl Into<rt::Json>) -> Self {
        self.extra.insert(name, value);
        self
    }
}

impl rt::ReadJson for Conversion7 {
    fn read(r: &mut rt::Reader<'_>) -> Result<Self, rt::DecodeError> {
        let mut object = r.object()?;
        let mut value = Self {
            a: None,
            extra: rt::Extra::new(),
        };
        while object.next(r, &["a"])?.is_some() {
            object.member(r, &mut value.a)?;
        }
        value.extra = object.into_extra();
        Ok(value)
    }
}

impl rt::WriteJson for Conversion7 {
    fn write(&self, w: &mut rt::Writer) {
        let mut o = w.object();
        o.member("a", &self.a);
        o.extra(&self.extra);
        o.end();
    }
}

/// Text of a whole number.
///
/// Rules:
///
/// - `is`: `string(this.a) == '-5'`. Always checked.
/// - `isnt`: `!(string(this.a) == '-5')`. Always checked.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Conversion8 {
    /// The member `a`.
    ///
    /// `a`; may be left out.
    pub a: Option<rt::Integer>,
    /// What came beside the documented members, and nulls where a value is documented; sent along.
    pub extra: rt::Extra,
}

impl Conversion8 {
    /// An empty one.
    pub fn new() -> Self {
        <Self as ::core::default::Default>::default()
    }
    /// The member `a`.
    #[must_use]
    pub fn a(mut self, a: impl Into<rt::Integer>) -> Self {
        self.a = Some(a.into());
        self
    }
    /// Sets a member that the page does not list.
    #[must_use]
    pub fn member(mut self, name: &str, value: impl Into<rt::Json>) -> Self {
        self.extra.insert(name, value);
        self
    }
}

impl rt::ReadJson for Conversion8 {
    fn read(r: &mut rt::Reader<'_>) -> Result<Self, rt::DecodeError> {
        let mut object = r.object()?;
        let mut value = Self {
            a: None,
            extra: rt::Extra::new(),
        };
        while object.next(r, &["a"])?.is_some() {
            object.member(r, &mut value.a)?;
        }
        value.extra = object.into_extra();
        Ok(value)
    }
}

impl rt::WriteJson for Conversion8 {
    fn write(&self, w: &mut rt::Writer) {
        let mut o = w.object();
        o.member("a", &self.a);
        o.extra(&self.extra);
        o.end();
    }
}

/// Text of a boolean.
///
/// Rules:
///
/// - `is`: `string(this.a) == 'true'`. Always checked.
/// - `isnt`: `!(string(this.a) == 'true')`. Always checked.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Conversion9 {
    /// The member `a`.
    ///
    /// `a`; may be left out.
    pub a: Option<bool>,
    /// What came beside the documented members, and nulls where a value is documented; sent along.
    pub extra: rt::Extra,
}

impl Conversion9 {
    /// An empty one.
    pub fn new() -> Self {
        <Self as ::core::default::Default>::default()
    }
    /// The member `a`.
    #[must_use]
    pub fn a(mut self, a: bool) -> Self {
        self.a = Some(a);
        self
    }
    /// Sets a member that the page does not list.
    #[must_use]
    pub fn member(mut self, name: &str, value: impl Into<rt::Json>) -> Self {
        self.extra.insert(name, value);
        self
    }
}

impl rt::ReadJson for Conversion9 {
    fn read(r: &mut rt::Reader<'_>) -> Result<Self, rt::DecodeError> {
        let mut object = r.object()?;
        let mut value = Self {
            a: None,
            extra: rt::Extra::new(),
        };
        while object.next(r, &["a"])?.is_some() {
            object.member(r, &mut value.a)?;
        }
        value.extra = object.into_extra();
        Ok(value)
    }
}

impl rt::WriteJson for Conversion9 {
    fn write(&self, w: &mut rt::Writer) {
        let mut o = w.object();
        o.member("a", &self.a);
        o.extra(&self.extra);
        o.end();
    }
}

/// Text of text.
///
/// Rules:
///
/// - `is`: `string(this.a) == 'x'`. Always checked.
/// - `isnt`: `!(string(this.a) == 'x')`. Always checked.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Conversion10 {
    /// The member `a`.
    ///
    /// `a`; may be left out.
    pub a: Option<String>,
    /// What came beside the documented members, and nulls where a value is documented; sent along.
    pub extra: rt::Extra,
}

impl Conversion10 {
    /// An empty one.
    pub fn new() -> Self {
        <Self as ::core::default::Default>::default()
    }
    /// The member `a`.
    #[must_use]
    pub fn a(mut self, a: impl Into<String>) -> Self {
        self.a = Some(a.into());
        self
    }
    /// Sets a member that the page does not list.
    #[must_use]
    pub fn member(mut self, name: &str, value: impl Into<rt::Json>) -> Self {
        self.extra.insert(name, value);
        self
    }
}

impl rt::ReadJson for Conversion10 {
    fn read(r: &mut rt::Reader<'_>) -> Result<Self, rt::DecodeError> {
        let mut object = r.object()?;
        let mut value = Self {
            a: None,
            extra: rt::Extra::new(),
        };
        while object.next(r, &["a"])?.is_some() {
            object.member(r, &mut value.a)?;
        }
        value.extra = object.into_extra();
        Ok(value)
    }
}

impl rt::WriteJson for Conversion10 {
    fn write(&self, w: &mut rt::Writer) {
        let mut o = w.object();
        o.member("a", &self.a);
        o.extra(&self.extra);
        o.end();
    }
}

/// Text of a uuid.
///
/// Rules:
///
/// - `is`: `string(this.a).endsWith('0a')`. Always checked.
/// - `isnt`: `!(string(this.a).endsWith('0a'))`. Always checked.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Conversion11 {
    /// The member `a`.
    ///
    /// `a`; may be left out.
    pub a: Option<rt::Uuid>,
    /// What came beside the documented members, and nulls where a value is documented; sent along.
    pub extra: rt::Extra,
}

impl Conversion11 {
    /// An empty one.
    pub fn new() -> Self {
        <Self as ::core::default::Default>::default()
    }
    /// The member `a`.
    #[must_use]
    pub fn a(mut self, a: rt::Uuid) -> Self {
        self.a = Some(a);
        self
    }
    /// Sets a member that the page does not list.
    #[must_use]
    pub fn member(mut self, name: &str, value: impl Into<rt::Json>) -> Self {
        self.extra.insert(name, value);
        self
    }
}

impl rt::ReadJson for Conversion11 {
    fn read(r: &mut rt::Reader<'_>) -> Result<Self, rt::DecodeError> {
        let mut object = r.object()?;
        let mut value = Self {
            a: None,
            extra: rt::Extra::new(),
        };
        while object.next(r, &["a"])?.is_some() {
            object.member(r, &mut value.a)?;
        }
        value.extra = object.into_extra();
        Ok(value)
    }
}

impl rt::WriteJson for Conversion11 {
    fn write(&self, w: &mut rt::Writer) {
        let mut o = w.object();
        o.member("a", &self.a);
        o.extra(&self.extra);
        o.end();
    }
}

/// Earlier, whatever the offset.
///
/// Rules:
///
/// - `is`: `this.a < this.b`. Always checked.
/// - `isnt`: `!(this.a < this.b)`. Always checked.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Time1 {
    /// The member `a`.
    ///
    /// `a`; may be left out.
    pub a: Option<rt::Timestamp>,
    /// The member `b`.
    ///
    /// `b`; may be left out.
    pub b: Option<rt::Timestamp>,
    /// What came beside the documented members, and nulls where a value is documented; sent along.
    pub extra: rt::Extra,
}

impl Time1 {
    /// An empty one.
    pub fn new() -> Self {
        <Self as ::core::default::Default>::default()
    }
    /// The member `a`.
    #[must_use]
    pub fn a(mut self, a: impl Into<rt::Timestamp>) -> Self {
        self.a = Some(a.into());
        self
    }
    /// The member `b`.
    #[must_use]
    pub fn b(mut self, b: impl Into<rt::Timestamp>) -> Self {
        self.b = Some(b.into());
        self
    }
    /// Sets a member that the page does not list.
    #[must_use]
    pub fn member(mut self, name: &str, value: impl Into<rt::Json>) -> Self {
        self.extra.insert(name, value);
        self
    }
}

impl rt::ReadJson for Time1 {
    fn read(r: &mut rt::Reader<'_>) -> Result<Self, rt::DecodeError> {
        let mut object = r.object()?;
        let mut value = Self {
            a: None,
            b: None,
            extra: rt::Extra::new(),
        };
        while let Some(index) = object.next(r, &["a", "b"])? {
            match index {
                0 => object.member(r, &mut value.a)?,
                _ => object.member(r, &mut value.b)?,
            }
        }
        value.extra = object.into_extra();
        Ok(value)
    }
}

impl rt::WriteJson for Time1 {
    fn write(&self, w: &mut rt::Writer) {
        let mut o = w.object();
        o.member("a", &self.a);
        o.member("b", &self.b);
        o.extra(&self.extra);
        o.end();
    }
}

/// The same point in time.
///
/// Rules:
///
/// - `is`: `this.a == this.b`. Always checked.
/// - `isnt`: `!(this.a == this.b)`. Always checked.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Time2 {
    /// The member `a`.
    ///
    /// `a`; may be left out.
    pub a: Option<rt::Timestamp>,
    /// The member `b`.
    ///
    /// `b`; may be left out.
    pub b: Option<rt::Timestamp>,
    /// What came beside the documented members, and nulls where a value is documented; sent along.
    pub extra: rt::Extra,
}

impl Time2 {
    /// An empty one.
    pub fn new() -> Self {
        <Self as ::core::default::Default>::default()
    }
    /// The member `a`.
    #[must_use]
    pub fn a(mut self, a: impl Into<rt::Timestamp>) -> Self {
        self.a = Some(a.into());
        self
    }
    /// The member `b`.
    #[must_use]
    pub fn b(mut self, b: impl Into<rt::Timestamp>) -> Self {
        self.b = Some(b.into());
        self
    }
    /// Sets a member that the page does not list.
    #[must_use]
    pub fn member(mut self, name: &str, value: impl Into<rt::Json>) -> Self {
        self.extra.insert(name, value);
        self
    }
}

impl rt::ReadJson for Time2 {
    fn read(r: &mut rt::Reader<'_>) -> Result<Self, rt::DecodeError> {
        let mut object = r.object()?;
        let mut value = Self {
            a: None,
            b: None,
            extra: rt::Extra::new(),
        };
        while let Some(index) = object.next(r, &["a", "b"])? {
            match index {
                0 => object.member(r, &mut value.a)?,
                _ => object.member(r, &mut value.b)?,
            }
        }
        value.extra = object.into_extra();
        Ok(value)
    }
}

impl rt::WriteJson for Time2 {
    fn write(&self, w: &mut rt::Writer) {
        let mut o = w.object();
        o.member("a", &self.a);
        o.member("b", &self.b);
        o.extra(&self.extra);
        o.end();
    }
}

/// Text stands for a point in time.
///
/// Rules:
///
/// - `is`: `this.a >= '2009-02-13T23:31:30Z'`. Always checked.
/// - `isnt`: `!(this.a >= '2009-02-13T23:31:30Z')`. Always checked.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Time3 {
    /// The member `a`.
    ///
    /// `a`; may be left out.
    pub a: Option<rt::Timestamp>,
    /// What came beside the documented members, and nulls where a value is documented; sent along.
    pub extra: rt::Extra,
}

impl Time3 {
    /// An empty one.
    pub fn new() -> Self {
        <Self as ::core::default::Default>::default()
    }
    /// The member `a`.
    #[must_use]
    pub fn a(mut self, a: impl Into<rt::Timestamp>) -> Self {
        self.a = Some(a.into());
        self
    }
    /// Sets a member that the page does not list.
    #[must_use]
    pub fn member(mut self, name: &str, value: impl Into<rt::Json>) -> Self {
        self.extra.insert(name, value);
        self
    }
}

impl rt::ReadJson for Time3 {
    fn read(r: &mut rt::Reader<'_>) -> Result<Self, rt::DecodeError> {
        let mut object = r.object()?;
        let mut value = Self {
            a: None,
            extra: rt::Extra::new(),
        };
        while object.next(r, &["a"])?.is_some() {
            object.member(r, &mut value.a)?;
        }
        value.extra = object.into_extra();
        Ok(value)
    }
}

impl rt::WriteJson for Time3 {
    fn write(&self, w: &mut rt::Writer) {
        let mut o = w.object();
        o.member("a", &self.a);
        o.extra(&self.extra);
        o.end();
    }
}

/// Days in order.
///
/// Rules:
///
/// - `is`: `this.a < this.b`. Always checked.
/// - `isnt`: `!(this.a < this.b)`. Always checked.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Time4 {
    /// The member `a`.
    ///
    /// `a`; may be left out.
    pub a: Option<rt::Date>,
    /// The member `b`.
    ///
    /// `b`; may be left out.
    pub b: Option<rt::Date>,
    /// What came beside the documented members, and nulls where a value is documented; sent along.
    pub extra: rt::Extra,
}

impl Time4 {
    /// An empty one.
    pub fn new() -> Self {
        <Self as ::core::default::Default>::default()
    }
    /// The member `a`.
    #[must_use]
    pub fn a(mut self, a: impl Into<rt::Date>) -> Self {
        self.a = Some(a.into());
        self
    }
    /// The member `b`.
    #[must_use]
    pub fn b(mut self, b: impl Into<rt::Date>) -> Self {
        self.b = Some(b.into());
        self
    }
    /// Sets a member that the page does not list.
    #[must_use]
    pub fn member(mut self, name: &str, value: impl Into<rt::Json>) -> Self {
        self.extra.insert(name, value);
        self
    }
}

impl rt::ReadJson for Time4 {
    fn read(r: &mut rt::Reader<'_>) -> Result<Self, rt::DecodeError> {
        let mut object = r.object()?;
        let mut value = Self {
            a: None,
            b: None,
            extra: rt::Extra::new(),
        };
        while let Some(index) = object.next(r, &["a", "b"])? {
            match index {
                0 => object.member(r, &mut value.a)?,
                _ => object.member(r, &mut value.b)?,
            }
        }
        value.extra = object.into_extra();
        Ok(value)
    }
}

impl rt::WriteJson for Time4 {
    fn write(&self, w: &mut rt::Writer) {
        let mut o = w.object();
        o.member("a", &self.a);
        o.member("b", &self.b);
        o.extra(&self.extra);
        o.end();
    }
}

/// Text stands for a day.
///
/// Rules:
///
/// - `is`: `this.a != '2026-01-31'`. Always checked.
/// - `isnt`: `!(this.a != '2026-01-31')`. Always checked.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Time5 {
    /// The member `a`.
    ///
    /// `a`; may be left out.
    pub a: Option<rt::Date>,
    /// What came beside the documented members, and nulls where a value is documented; sent along.
    pub extra: rt::Extra,
}

impl Time5 {
    /// An empty one.
    pub fn new() -> Self {
        <Self as ::core::default::Default>::default()
    }
    /// The member `a`.
    #[must_use]
    pub fn a(mut self, a: impl Into<rt::Date>) -> Self {
        self.a = Some(a.into());
        self
    }
    /// Sets a member that the page does not list.
    #[must_use]
    pub fn member(mut self, name: &str, value: impl Into<rt::Json>) -> Self {
        self.extra.insert(name, value);
        self
    }
}

impl rt::ReadJson for Time5 {
    fn read(r: &mut rt::Reader<'_>) -> Result<Self, rt::DecodeError> {
        let mut object = r.object()?;
        let mut value = Self {
            a: None,
            extra: rt::Extra::new(),
        };
        while object.next(r, &["a"])?.is_some() {
            object.member(r, &mut value.a)?;
        }
        value.extra = object.into_extra();
        Ok(value)
    }
}

impl rt::WriteJson for Time5 {
    fn write(&self, w: &mut rt::Writer) {
        let mut o = w.object();
        o.member("a", &self.a);
        o.extra(&self.extra);
        o.end();
    }
}

/// The latest day.
///
/// Rules:
///
/// - `is`: `this.l.max() == '2026-02-01'`. Always checked.
/// - `isnt`: `!(this.l.max() == '2026-02-01')`. Always checked.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Time6 {
    /// The member `l`.
    ///
    /// `l`; may be left out.
    pub l: Option<Vec<rt::Date>>,
    /// What came beside the documented members, and nulls where a value is documented; sent along.
    pub extra: rt::Extra,
}

impl Time6 {
    /// An empty one.
    pub fn new() -> Self {
        <Self as ::core::default::Default>::default()
    }
    /// The member `l`.
    #[must_use]
    pub fn l(mut self, l: impl Into<Vec<rt::Date>>) -> Self {
        self.l = Some(l.into());
        self
    }
    /// Sets a member that the page does not list.
    #[must_use]
    pub fn member(mut self, name: &str, value: impl Into<rt::Json>) -> Self {
        self.extra.insert(name, value);
        self
    }
}

impl rt::ReadJson for Time6 {
    fn read(r: &mut rt::Reader<'_>) -> Result<Self, rt::DecodeError> {
        let mut object = r.object()?;
        let mut value = Self {
            l: None,
            extra: rt::Extra::new(),
        };
        while object.next(r, &["l"])?.is_some() {
            object.member(r, &mut value.l)?;
        }
        value.extra = object.into_extra();
        Ok(value)
    }
}

impl rt::WriteJson for Time6 {
    fn write(&self, w: &mut rt::Writer) {
        let mut o = w.object();
        o.member("l", &self.l);
        o.extra(&self.extra);
        o.end();
    }
}

/// The object `Everything`.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Everything {
    /// The member `comparison1`.
    ///
    /// `comparison1`; not said whether required.
    pub comparison1: Option<Comparison1>,
    /// The member `comparison2`.
    ///
    /// `comparison2`; not said whether required.
    pub comparison2: Option<Comparison2>,
    /// The member `comparison3`.
    ///
    /// `comparison3`; not said whether required.
    pub comparison3: Option<Comparison3>,
    /// The member `comparison4`.
    ///
    /// `comparison4`; not said whether required.
    pub comparison4: Option<Comparison4>,
    /// The member `comparison5`.
    ///
    /// `comparison5`; not said whether required.
    pub comparison5: Option<Comparison5>,
    /// The member `comparison6`.
    ///
    /// `comparison6`; not said whether required.
    pub comparison6: Option<Comparison6>,
    /// The member `comparison7`.
    ///
    /// `comparison7`; not said whether required.
    pub comparison7: Option<Comparison7>,
    /// The member `comparison8`.
    ///
    /// `comparison8`; not said whether required.
    pub comparison8: Option<Comparison8>,
    /// The member `comparison9`.
    ///
    /// `comparison9`; not said whether required.
    pub comparison9: Option<Comparison9>,
    /// The member `comparison10`.
    ///
    /// `comparison10`; not said whether required.
    pub comparison10: Option<Comparison10>,
    /// The member `comparison11`.
    ///
    /// `comparison11`; not said whether required.
    pub comparison11: Option<Comparison11>,
    /// The member `comparison12`.
    ///
    /// `comparison12`; not said whether required.
    pub comparison12: Option<Comparison12>,
    /// The member `comparison13`.
    ///
    /// `comparison13`; not said whether required.
    pub comparison13: Option<Comparison13>,
    /// The member `comparison14`.
    ///
    /// `comparison14`; not said whether required.
    pub comparison14: Option<Comparison14>,
    /// The member `logic1`.
    ///
    /// `logic1`; not said whether required.
    pub logic1: Option<Logic1>,
    /// The member `logic2`.
    ///
    /// `logic2`; not said whether required.
    pub logic2: Option<Logic2>,
    /// The member `logic3`.
    ///
    /// `logic3`; not said whether required.
    pub logic3: Option<Logic3>,
    /// The member `logic4`.
    ///
    /// `logic4`; not said whether required.
    pub logic4: Option<Logic4>,
    /// The member `logic5`.
    ///
    /// `logic5`; not said whether required.
    pub logic5: Option<Logic5>,
    /// The member `logic6`.
    ///
    /// `logic6`; not said whether required.
    pub logic6: Option<Logic6>,
    /// The member `logic7`.
    ///
    /// `logic7`; not said whether required.
    pub logic7: Option<Logic7>,
    /// The member `logic8`.
    ///
    /// `logic8`; not said whether required.
    pub logic8: Option<Logic8>,
    /// The member `arithmetic1`.
    ///
    /// `arithmetic1`; not said whether required.
    pub arithmetic1: Option<Arithmetic1>,
    /// The member `arithmetic2`.
    ///
    /// `arithmetic2`; not said whether required.
    pub arithmetic2: Option<Arithmetic2>,
    /// The member `arithmetic3`.
    ///
    /// `arithmetic3`; not said whether required.
    pub arithmetic3: Option<Arithmetic3>,
    /// The member `arithmetic4`.
    ///
    /// `arithmetic4`; not said whether required.
    pub arithmetic4: Option<Arithmetic4>,
    /// The member `arithmetic5`.
    ///
    /// `arithmetic5`; not said whether required.
    pub arithmetic5: Option<Arithmetic5>,
    /// The member `arithmetic6`.
    ///
    /// `arithmetic6`; not said whether required.
    pub arithmetic6: Option<Arithmetic6>,
    /// The member `arithmetic7`.
    ///
    /// `arithmetic7`; not said whether required.
    pub arithmetic7: Option<Arithmetic7>,
    /// The member `arithmetic8`.
    ///
    /// `arithmetic8`; not said whether required.
    pub arithmetic8: Option<Arithmetic8>,
    /// The member `arithmetic9`.
    ///
    /// `arithmetic9`; not said whether required.
    pub arithmetic9: Option<Arithmetic9>,
    /// The member `arithmetic10`.
    ///
    /// `arithmetic10`; not said whether required.
    pub arithmetic10: Option<Arithmetic10>,
    /// The member `arithmetic11`.
    ///
    /// `arithmetic11`; not said whether required.
    pub arithmetic11: Option<Arithmetic11>,
    /// The member `arithmetic12`.
    ///
    /// `arithmetic12`; not said whether required.
    pub arithmetic12: Option<Arithmetic12>,
    /// The member `arithmetic13`.
    ///
    /// `arithmetic13`; not said whether required.
    pub arithmetic13: Option<Arithmetic13>,
    /// The member `arithmetic14`.
    ///
    /// `arithmetic14`; not said whether required.
    pub arithmetic14: Option<Arithmetic14>,
    /// The member `arithmetic15`.
    ///
    /// `arithmetic15`; not said whether required.
    pub arithmetic15: Option<Arithmetic15>,
    /// The member `arithmetic16`.
    ///
    /// `arithmetic16`; not said whether required.
    pub arithmetic16: Option<Arithmetic16>,
    /// The member `arithmetic17`.
    ///
    /// `arithmetic17`; not said whether required.
    pub arithmetic17: Option<Arithmetic17>,
    /// The member `arithmetic18`.
    ///
    /// `arithmetic18`; not said whether required.
    pub arithmetic18: Option<Arithmetic18>,
    /// The member `arithmetic19`.
    ///
    /// `arithmetic19`; not said whether required.
    pub arithmetic19: Option<Arithmetic19>,
    /// The member `arithmetic20`.
    ///
    /// `arithmetic20`; not said whether required.
    pub arithmetic20: Option<Arithmetic20>,
    /// The member `arithmetic21`.
    ///
    /// `arithmetic21`; not said whether required.
    pub arithmetic21: Option<Arithmetic21>,
    /// The member `arithmetic22`.
    ///
    /// `arithmetic22`; not said whether required.
    pub arithmetic22: Option<Arithmetic22>,
    /// The member `text1`.
    ///
    /// `text1`; not said whether required.
    pub text1: Option<Text1>,
    /// The member `text2`.
    ///
    /// `text2`; not said whether required.
    pub text2: Option<Text2>,
    /// The member `text3`.
    ///
    /// `text3`; not said whether required.
    pub text3: Option<Text3>,
    /// The member `text4`.
    ///
    /// `text4`; not said whether required.
    pub text4: Option<Text4>,
    /// The member `text5`.
    ///
    /// `text5`; not said whether required.
    pub text5: Option<Text5>,
    /// The member `text6`.
    ///
    /// `text6`; not said whether required.
    pub text6: Option<Text6>,
    /// The member `text7`.
    ///
    /// `text7`; not said whether required.
    pub text7: Option<Text7>,
    /// The member `text8`.
    ///
    /// `text8`; not said whether required.
    pub text8: Option<Text8>,
    /// The member `text9`.
    ///
    /// `text9`; not said whether required.
    pub text9: Option<Text9>,
    /// The member `text10`.
    ///
    /// `text10`; not said whether required.
    pub text10: Option<Text10>,
    /// The member `list1`.
    ///
    /// `list1`; not said whether required.
    pub list1: Option<List1>,
    /// The member `list2`.
    ///
    /// `list2`; not said whether required.
    pub list2: Option<List2>,
    /// The member `list3`.
    ///
    /// `list3`; not said whether required.
    pub list3: Option<List3>,
    /// The member `list4`.
    ///
    /// `list4`; not said whether required.
    pub list4: Option<List4>,
    /// The member `list5`.
    ///
    /// `list5`; not said whether required.
    pub list5: Option<List5>,
    /// The member `list6`.
    ///
    /// `list6`; not said whether required.
    pub list6: Option<List6>,
    /// The member `list7`.
    ///
    /// `list7`; not said whether required.
    pub list7: Option<List7>,
    /// The member `list8`.
    ///
    /// `list8`; not said whether required.
    pub list8: Option<List8>,
    /// The member `list9`.
    ///
    /// `list9`; not said whether required.
    pub list9: Option<List9>,
    /// The member `list10`.
    ///
    /// `list10`; not said whether required.
    pub list10: Option<List10>,
    /// The member `list11`.
    ///
    /// `list11`; not said whether required.
    pub list11: Option<List11>,
    /// The member `list12`.
    ///
    /// `list12`; not said whether required.
    pub list12: Option<List12>,
    /// The member `list13`.
    ///
    /// `list13`; not said whether required.
    pub list13: Option<List13>,
    /// The member `list14`.
    ///
    /// `list14`; not said whether required.
    pub list14: Option<List14>,
    /// The member `list15`.
    ///
    /// `list15`; not said whether required.
    pub list15: Option<List15>,
    /// The member `macro1`.
    ///
    /// `macro1`; not said whether required.
    pub macro1: Option<Macro1>,
    /// The member `macro2`.
    ///
    /// `macro2`; not said whether required.
    pub macro2: Option<Macro2>,
    /// The member `macro3`.
    ///
    /// `macro3`; not said whether required.
    pub macro3: Option<Macro3>,
    /// The member `macro4`.
    ///
    /// `macro4`; not said whether required.
    pub macro4: Option<Macro4>,
    /// The member `macro5`.
    ///
    /// `macro5`; not said whether required.
    pub macro5: Option<Macro5>,
    /// The member `macro6`.
    ///
    /// `macro6`; not said whether required.
    pub macro6: Option<Macro6>,
    /// The member `macro7`.
    ///
    /// `macro7`; not said whether required.
    pub macro7: Option<Macro7>,
    /// The member `macro8`.
    ///
    /// `macro8`; not said whether required.
    pub macro8: Option<Macro8>,
    /// The member `macro9`.
    ///
    /// `macro9`; not said whether required.
    pub macro9: Option<Macro9>,
    /// The member `macro10`.
    ///
    /// `macro10`; not said whether required.
    pub macro10: Option<Macro10>,
    /// The member `macro11`.
    ///
    /// `macro11`; not said whether required.
    pub macro11: Option<Macro11>,
    /// The member `macro12`.
    ///
    /// `macro12`; not said whether required.
    pub macro12: Option<Macro12>,
    /// The member `macro13`.
    ///
    /// `macro13`; not said whether required.
    pub macro13: Option<Macro13>,
    /// The member `macro14`.
    ///
    /// `macro14`; not said whether required.
    pub macro14: Option<Macro14>,
    /// The member `macro15`.
    ///
    /// `macro15`; not said whether required.
    pub macro15: Option<Macro15>,
    /// The member `map1`.
    ///
    /// `map1`; not said whether required.
    pub map1: Option<Map1>,
    /// The member `map2`.
    ///
    /// `map2`; not said whether required.
    pub map2: Option<Map2>,
    /// The member `map3`.
    ///
    /// `map3`; not said whether required.
    pub map3: Option<Map3>,
    /// The member `map4`.
    ///
    /// `map4`; not said whether required.
    pub map4: Option<Map4>,
    /// The member `map5`.
    ///
    /// `map5`; not said whether required.
    pub map5: Option<Map5>,
    /// The member `has1`.
    ///
    /// `has1`; not said whether required.
    pub has1: Option<Has1>,
    /// The member `has2`.
    ///
    /// `has2`; not said whether required.
    pub has2: Option<Has2>,
    /// The member `has3`.
    ///
    /// `has3`; not said whether required.
    pub has3: Option<Has3>,
    /// The member `has4`.
    ///
    /// `has4`; not said whether required.
    pub has4: Option<Has4>,
    /// The member `has5`.
    ///
    /// `has5`; not said whether required.
    pub has5: Option<Has5>,
    /// The member `conversion1`.
    ///
    /// `conversion1`; not said whether required.
    pub conversion1: Option<Conversion1>,
    /// The member `conversion2`.
    ///
    /// `conversion2`; not said whether required.
    pub conversion2: Option<Conversion2>,
    /// The member `conversion3`.
    ///
    /// `conversion3`; not said whether required.
    pub conversion3: Option<Conversion3>,
    /// The member `conversion4`.
    ///
    /// `conversion4`; not said whether required.
    pub conversion4: Option<Conversion4>,
    /// The member `conversion5`.
    ///
    /// `conversion5`; not said whether required.
    pub conversion5: Option<Conversion5>,
    /// The member `conversion6`.
    ///
    /// `conversion6`; not said whether required.
    pub conversion6: Option<Conversion6>,
    /// The member `conversion7`.
    ///
    /// `conversion7`; not said whether required.
    pub conversion7: Option<Conversion7>,
    /// The member `conversion8`.
    ///
    /// `conversion8`; not said whether required.
    pub conversion8: Option<Conversion8>,
    /// The member `conversion9`.
    ///
    /// `conversion9`; not said whether required.
    pub conversion9: Option<Conversion9>,
    /// The member `conversion10`.
    ///
    /// `conversion10`; not said whether required.
    pub conversion10: Option<Conversion10>,
    /// The member `conversion11`.
    ///
    /// `conversion11`; not said whether required.
    pub conversion11: Option<Conversion11>,
    /// The member `time1`.
    ///
    /// `time1`; not said whether required.
    pub time1: Option<Time1>,
    /// The member `time2`.
    ///
    /// `time2`; not said whether required.
    pub time2: Option<Time2>,
    /// The member `time3`.
    ///
    /// `time3`; not said whether required.
    pub time3: Option<Time3>,
    /// The member `time4`.
    ///
    /// `time4`; not said whether required.
    pub time4: Option<Time4>,
    /// The member `time5`.
    ///
    /// `time5`; not said whether required.
    pub time5: Option<Time5>,
    /// The member `time6`.
    ///
    /// `time6`; not said whether required.
    pub time6: Option<Time6>,
    /// What came beside the documented members, and nulls where a value is documented; sent along.
    pub extra: rt::Extra,
}

impl Everything {
    /// An empty one.
    pub fn new() -> Self {
        <Self as ::core::default::Default>::default()
    }
    /// The member `comparison1`.
    #[must_use]
    pub fn comparison1(mut self, comparison1: Comparison1) -> Self {
        self.comparison1 = Some(comparison1);
        self
    }
    /// The member `comparison2`.
    #[must_use]
    pub fn comparison2(mut self, comparison2: Comparison2) -> Self {
        self.comparison2 = Some(comparison2);
        self
    }
    /// The member `comparison3`.
    #[must_use]
    pub fn comparison3(mut self, comparison3: Comparison3) -> Self {
        self.comparison3 = Some(comparison3);
        self
    }
    /// The member `comparison4`.
    #[must_use]
    pub fn comparison4(mut self, comparison4: Comparison4) -> Self {
        self.comparison4 = Some(comparison4);
        self
    }
    /// The member `comparison5`.
    #[must_use]
    pub fn comparison5(mut self, comparison5: Comparison5) -> Self {
        self.comparison5 = Some(comparison5);
        self
    }
    /// The member `comparison6`.
    #[must_use]
    pub fn comparison6(mut self, comparison6: Comparison6) -> Self {
        self.comparison6 = Some(comparison6);
        self
    }
    /// The member `comparison7`.
    #[must_use]
    pub fn comparison7(mut self, comparison7: Comparison7) -> Self {
        self.comparison7 = Some(comparison7);
        self
    }
    /// The member `comparison8`.
    #[must_use]
    pub fn comparison8(mut self, comparison8: Comparison8) -> Self {
        self.comparison8 = Some(comparison8);
        self
    }
    /// The member `comparison9`.
    #[must_use]
    pub fn comparison9(mut self, comparison9: Comparison9) -> Self {
        self.comparison9 = Some(comparison9);
        self
    }
    /// The member `comparison10`.
    #[must_use]
    pub fn comparison10(mut self, comparison10: Comparison10) -> Self {
        self.comparison10 = Some(comparison10);
        self
    }
    /// The member `comparison11`.
    #[must_use]
    pub fn comparison11(mut self, comparison11: Comparison11) -> Self {
        self.comparison11 = Some(comparison11);
        self
    }
    /// The member `comparison12`.
    #[must_use]
    pub fn comparison12(mut self, comparison12: Comparison12) -> Self {
        self.comparison12 = Some(comparison12);
        self
    }
    /// The member `comparison13`.
    #[must_use]
    pub fn comparison13(mut self, comparison13: Comparison13) -> Self {
        self.comparison13 = Some(comparison13);
        self
    }
    /// The member `comparison14`.
    #[must_use]
    pub fn comparison14(mut self, comparison14: Comparison14) -> Self {
        self.comparison14 = Some(comparison14);
        self
    }
    /// The member `logic1`.
    #[must_use]
    pub fn logic1(mut self, logic1: Logic1) -> Self {
        self.logic1 = Some(logic1);
        self
    }
    /// The member `logic2`.
    #[must_use]
    pub fn logic2(mut self, logic2: Logic2) -> Self {
        self.logic2 = Some(logic2);
        self
    }
    /// The member `logic3`.
    #[must_use]
    pub fn logic3(mut self, logic3: Logic3) -> Self {
        self.logic3 = Some(logic3);
        self
    }
    /// The member `logic4`.
    #[must_use]
    pub fn logic4(mut self, logic4: Logic4) -> Self {
        self.logic4 = Some(logic4);
        self
    }
    /// The member `logic5`.
    #[must_use]
    pub fn logic5(mut self, logic5: Logic5) -> Self {
        self.logic5 = Some(logic5);
        self
    }
    /// The member `logic6`.
    #[must_use]
    pub fn logic6(mut self, logic6: Logic6) -> Self {
        self.logic6 = Some(logic6);
        self
    }
    /// The member `logic7`.
    #[must_use]
    pub fn logic7(mut self, logic7: Logic7) -> Self {
        self.logic7 = Some(logic7);
        self
    }
    /// The member `logic8`.
    #[must_use]
    pub fn logic8(mut self, logic8: Logic8) -> Self {
        self.logic8 = Some(logic8);
        self
    }
    /// The member `arithmetic1`.
    #[must_use]
    pub fn arithmetic1(mut self, arithmetic1: Arithmetic1) -> Self {
        self.arithmetic1 = Some(arithmetic1);
        self
    }
    /// The member `arithmetic2`.
    #[must_use]
    pub fn arithmetic2(mut self, arithmetic2: Arithmetic2) -> Self {
        self.arithmetic2 = Some(arithmetic2);
        self
    }
    /// The member `arithmetic3`.
    #[must_use]
    pub fn arithmetic3(mut self, arithmetic3: Arithmetic3) -> Self {
        self.arithmetic3 = Some(arithmetic3);
        self
    }
    /// The member `arithmetic4`.
    #[must_use]
    pub fn arithmetic4(mut self, arithmetic4: Arithmetic4) -> Self {
        self.arithmetic4 = Some(arithmetic4);
        self
    }
    /// The member `arithmetic5`.
    #[must_use]
    pub fn arithmetic5(mut self, arithmetic5: Arithmetic5) -> Self {
        self.arithmetic5 = Some(arithmetic5);
        self
    }
    /// The member `arithmetic6`.
    #[must_use]
    pub fn arithmetic6(mut self, arithmetic6: Arithmetic6) -> Self {
        self.arithmetic6 = Some(arithmetic6);
        self
    }
    /// The member `arithmetic7`.
    #[must_use]
    pub fn arithmetic7(mut self, arithmetic7: Arithmetic7) -> Self {
        self.arithmetic7 = Some(arithmetic7);
        self
    }
    /// The member `arithmetic8`.
    #[must_use]
    pub fn arithmetic8(mut self, arithmetic8: Arithmetic8) -> Self {
        self.arithmetic8 = Some(arithmetic8);
        self
    }
    /// The member `arithmetic9`.
    #[must_use]
    pub fn arithmetic9(mut self, arithmetic9: Arithmetic9) -> Self {
        self.arithmetic9 = Some(arithmetic9);
        self
    }
    /// The member `arithmetic10`.
    #[must_use]
    pub fn arithmetic10(mut self, arithmetic10: Arithmetic10) -> Self {
        self.arithmetic10 = Some(arithmetic10);
        self
    }
    /// The member `arithmetic11`.
    #[must_use]
    pub fn arithmetic11(mut self, arithmetic11: Arithmetic11) -> Self {
        self.arithmetic11 = Some(arithmetic11);
        self
    }
    /// The member `arithmetic12`.
    #[must_use]
    pub fn arithmetic12(mut self, arithmetic12: Arithmetic12) -> Self {
        self.arithmetic12 = Some(arithmetic12);
        self
    }
    /// The member `arithmetic13`.
    #[must_use]
    pub fn arithmetic13(mut self, arithmetic13: Arithmetic13) -> Self {
        self.arithmetic13 = Some(arithmetic13);
        self
    }
    /// The member `arithmetic14`.
    #[must_use]
    pub fn arithmetic14(mut self, arithmetic14: Arithmetic14) -> Self {
        self.arithmetic14 = Some(arithmetic14);
        self
    }
    /// The member `arithmetic15`.
    #[must_use]
    pub fn arithmetic15(mut self, arithmetic15: Arithmetic15) -> Self {
        self.arithmetic15 = Some(arithmetic15);
        self
    }
    /// The member `arithmetic16`.
    #[must_use]
    pub fn arithmetic16(mut self, arithmetic16: Arithmetic16) -> Self {
        self.arithmetic16 = Some(arithmetic16);
        self
    }
    /// The member `arithmetic17`.
    #[must_use]
    pub fn arithmetic17(mut self, arithmetic17: Arithmetic17) -> Self {
        self.arithmetic17 = Some(arithmetic17);
        self
    }
    /// The member `arithmetic18`.
    #[must_use]
    pub fn arithmetic18(mut self, arithmetic18: Arithmetic18) -> Self {
        self.arithmetic18 = Some(arithmetic18);
        self
    }
    /// The member `arithmetic19`.
    #[must_use]
    pub fn arithmetic19(mut self, arithmetic19: Arithmetic19) -> Self {
        self.arithmetic19 = Some(arithmetic19);
        self
    }
    /// The member `arithmetic20`.
    #[must_use]
    pub fn arithmetic20(mut self, arithmetic20: Arithmetic20) -> Self {
        self.arithmetic20 = Some(arithmetic20);
        self
    }
    /// The member `arithmetic21`.
    #[must_use]
    pub fn arithmetic21(mut self, arithmetic21: Arithmetic21) -> Self {
        self.arithmetic21 = Some(arithmetic21);
        self
    }
    /// The member `arithmetic22`.
    #[must_use]
    pub fn arithmetic22(mut self, arithmetic22: Arithmetic22) -> Self {
        self.arithmetic22 = Some(arithmetic22);
        self
    }
    /// The member `text1`.
    #[must_use]
    pub fn text1(mut self, text1: Text1) -> Self {
        self.text1 = Some(text1);
        self
    }
    /// The member `text2`.
    #[must_use]
    pub fn text2(mut self, text2: Text2) -> Self {
        self.text2 = Some(text2);
        self
    }
    /// The member `text3`.
    #[must_use]
    pub fn text3(mut self, text3: Text3) -> Self {
        self.text3 = Some(text3);
        self
    }
    /// The member `text4`.
    #[must_use]
    pub fn text4(mut self, text4: Text4) -> Self {
        self.text4 = Some(text4);
        self
    }
    /// The member `text5`.
    #[must_use]
    pub fn text5(mut self, text5: Text5) -> Self {
        self.text5 = Some(text5);
        self
    }
    /// The member `text6`.
    #[must_use]
    pub fn text6(mut self, text6: Text6) -> Self {
        self.text6 = Some(text6);
        self
    }
    /// The member `text7`.
    #[must_use]
    pub fn text7(mut self, text7: Text7) -> Self {
        self.text7 = Some(text7);
        self
    }
    /// The member `text8`.
    #[must_use]
    pub fn text8(mut self, text8: Text8) -> Self {
        self.text8 = Some(text8);
        self
    }
    /// The member `text9`.
    #[must_use]
    pub fn text9(mut self, text9: Text9) -> Self {
        self.text9 = Some(text9);
        self
    }
    /// The member `text10`.
    #[must_use]
    pub fn text10(mut self, text10: Text10) -> Self {
        self.text10 = Some(text10);
        self
    }
    /// The member `list1`.
    #[must_use]
    pub fn list1(mut self, list1: List1) -> Self {
        self.list1 = Some(list1);
        self
    }
    /// The member `list2`.
    #[must_use]
    pub fn list2(mut self, list2: List2) -> Self {
        self.list2 = Some(list2);
        self
    }
    /// The member `list3`.
    #[must_use]
    pub fn list3(mut self, list3: List3) -> Self {
        self.list3 = Some(list3);
        self
    }
    /// The member `list4`.
    #[must_use]
    pub fn list4(mut self, list4: List4) -> Self {
        self.list4 = Some(list4);
        self
    }
    /// The member `list5`.
    #[must_use]
    pub fn list5(mut self, list5: List5) -> Self {
        self.list5 = Some(list5);
        self
    }
    /// The member `list6`.
    #[must_use]
    pub fn list6(mut self, list6: List6) -> Self {
        self.list6 = Some(list6);
        self
    }
    /// The member `list7`.
    #[must_use]
    pub fn list7(mut self, list7: List7) -> Self {
        self.list7 = Some(list7);
        self
    }
    /// The member `list8`.
    #[must_use]
    pub fn list8(mut self, list8: List8) -> Self {
        self.list8 = Some(list8);
        self
    }
    /// The member `list9`.
    #[must_use]
    pub fn list9(mut self, list9: List9) -> Self {
        self.list9 = Some(list9);
        self
    }
    /// The member `list10`.
    #[must_use]
    pub fn list10(mut self, list10: List10) -> Self {
        self.list10 = Some(list10);
        self
    }
    /// The member `list11`.
    #[must_use]
    pub fn list11(mut self, list11: List11) -> Self {
        self.list11 = Some(list11);
        self
    }
    /// The member `list12`.
    #[must_use]
    pub fn list12(mut self, list12: List12) -> Self {
        self.list12 = Some(list12);
        self
    }
    /// The member `list13`.
    #[must_use]
    pub fn list13(mut self, list13: List13) -> Self {
        self.list13 = Some(list13);
        self
    }
    /// The member `list14`.
    #[must_use]
    pub fn list14(mut self, list14: List14) -> Self {
        self.list14 = Some(list14);
        self
    }
    /// The member `list15`.
    #[must_use]
    pub fn list15(mut self, list15: List15) -> Self {
        self.list15 = Some(list15);
        self
    }
    /// The member `macro1`.
    #[must_use]
    pub fn macro1(mut self, macro1: Macro1) -> Self {
        self.macro1 = Some(macro1);
        self
    }
    /// The member `macro2`.
    #[must_use]
    pub fn macro2(mut self, macro2: Macro2) -> Self {
        self.macro2 = Some(macro2);
        self
    }
    /// The member `macro3`.
    #[must_use]
    pub fn macro3(mut self, macro3: Macro3) -> Self {
        self.macro3 = Some(macro3);
        self
    }
    /// The member `macro4`.
    #[must_use]
    pub fn macro4(mut self, macro4: Macro4) -> Self {
        self.macro4 = Some(macro4);
        self
    }
    /// The member `macro5`.
    #[must_use]
    pub fn macro5(mut self, macro5: Macro5) -> Self {
        self.macro5 = Some(macro5);
        self
    }
    /// The member `macro6`.
    #[must_use]
    pub fn macro6(mut self, macro6: Macro6) -> Self {
        self.macro6 = Some(macro6);
        self
    }
    /// The member `macro7`.
    #[must_use]
    pub fn macro7(mut self, macro7: Macro7) -> Self {
        self.macro7 = Some(macro7);
        self
    }
    /// The member `macro8`.
    #[must_use]
    pub fn macro8(mut self, macro8: Macro8) -> Self {
        self.macro8 = Some(macro8);
        self
    }
    /// The member `macro9`.
    #[must_use]
    pub fn macro9(mut self, macro9: Macro9) -> Self {
        self.macro9 = Some(macro9);
        self
    }
    /// The member `macro10`.
    #[must_use]
    pub fn macro10(mut self, macro10: Macro10) -> Self {
        self.macro10 = Some(macro10);
        self
    }
    /// The member `macro11`.
    #[must_use]
    pub fn macro11(mut self, macro11: Macro11) -> Self {
        self.macro11 = Some(macro11);
        self
    }
    /// The member `macro12`.
    #[must_use]
    pub fn macro12(mut self, macro12: Macro12) -> Self {
        self.macro12 = Some(macro12);
        self
    }
    /// The member `macro13`.
    #[must_use]
    pub fn macro13(mut self, macro13: Macro13) -> Self {
        self.macro13 = Some(macro13);
        self
    }
    /// The member `macro14`.
    #[must_use]
    pub fn macro14(mut self, macro14: Macro14) -> Self {
        self.macro14 = Some(macro14);
        self
    }
    /// The member `macro15`.
    #[must_use]
    pub fn macro15(mut self, macro15: Macro15) -> Self {
        self.macro15 = Some(macro15);
        self
    }
    /// The member `map1`.
    #[must_use]
    pub fn map1(mut self, map1: Map1) -> Self {
        self.map1 = Some(map1);
        self
    }
    /// The member `map2`.
    #[must_use]
    pub fn map2(mut self, map2: Map2) -> Self {
        self.map2 = Some(map2);
        self
    }
    /// The member `map3`.
    #[must_use]
    pub fn map3(mut self, map3: Map3) -> Self {
        self.map3 = Some(map3);
        self
    }
    /// The member `map4`.
    #[must_use]
    pub fn map4(mut self, map4: Map4) -> Self {
        self.map4 = Some(map4);
        self
    }
    /// The member `map5`.
    #[must_use]
    pub fn map5(mut self, map5: Map5) -> Self {
        self.map5 = Some(map5);
        self
    }
    /// The member `has1`.
    #[must_use]
    pub fn has1(mut self, has1: Has1) -> Self {
        self.has1 = Some(has1);
        self
    }
    /// The member `has2`.
    #[must_use]
    pub fn has2(mut self, has2: Has2) -> Self {
        self.has2 = Some(has2);
        self
    }
    /// The member `has3`.
    #[must_use]
    pub fn has3(mut self, has3: Has3) -> Self {
        self.has3 = Some(has3);
        self
    }
    /// The member `has4`.
    #[must_use]
    pub fn has4(mut self, has4: Has4) -> Self {
        self.has4 = Some(has4);
        self
    }
    /// The member `has5`.
    #[must_use]
    pub fn has5(mut self, has5: Has5) -> Self {
        self.has5 = Some(has5);
        self
    }
    /// The member `conversion1`.
    #[must_use]
    pub fn conversion1(mut self, conversion1: Conversion1) -> Self {
        self.conversion1 = Some(conversion1);
        self
    }
    /// The member `conversion2`.
    #[must_use]
    pub fn conversion2(mut self, conversion2: Conversion2) -> Self {
        self.conversion2 = Some(conversion2);
        self
    }
    /// The member `conversion3`.
    #[must_use]
    pub fn conversion3(mut self, conversion3: Conversion3) -> Self {
        self.conversion3 = Some(conversion3);
        self
    }
    /// The member `conversion4`.
    #[must_use]
    pub fn conversion4(mut self, conversion4: Conversion4) -> Self {
        self.conversion4 = Some(conversion4);
        self
    }
    /// The member `conversion5`.
    #[must_use]
    pub fn conversion5(mut self, conversion5: Conversion5) -> Self {
        self.conversion5 = Some(conversion5);
        self
    }
    /// The member `conversion6`.
    #[must_use]
    pub fn conversion6(mut self, conversion6: Conversion6) -> Self {
        self.conversion6 = Some(conversion6);
        self
    }
    /// The member `conversion7`.
    #[must_use]
    pub fn conversion7(mut self, conversion7: Conversion7) -> Self {
        self.conversion7 = Some(conversion7);
        self
    }
    /// The member `conversion8`.
    #[must_use]
    pub fn conversion8(mut self, conversion8: Conversion8) -> Self {
        self.conversion8 = Some(conversion8);
        self
    }
    /// The member `conversion9`.
    #[must_use]
    pub fn conversion9(mut self, conversion9: Conversion9) -> Self {
        self.conversion9 = Some(conversion9);
        self
    }
    /// The member `conversion10`.
    #[must_use]
    pub fn conversion10(mut self, conversion10: Conversion10) -> Self {
        self.conversion10 = Some(conversion10);
        self
    }
    /// The member `conversion11`.
    #[must_use]
    pub fn conversion11(mut self, conversion11: Conversion11) -> Self {
        self.conversion11 = Some(conversion11);
        self
    }
    /// The member `time1`.
    #[must_use]
    pub fn time1(mut self, time1: Time1) -> Self {
        self.time1 = Some(time1);
        self
    }
    /// The member `time2`.
    #[must_use]
    pub fn time2(mut self, time2: Time2) -> Self {
        self.time2 = Some(time2);
        self
    }
    /// The member `time3`.
    #[must_use]
    pub fn time3(mut self, time3: Time3) -> Self {
        self.time3 = Some(time3);
        self
    }
    /// The member `time4`.
    #[must_use]
    pub fn time4(mut self, time4: Time4) -> Self {
        self.time4 = Some(time4);
        self
    }
    /// The member `time5`.
    #[must_use]
    pub fn time5(mut self, time5: Time5) -> Self {
        self.time5 = Some(time5);
        self
    }
    /// The member `time6`.
    #[must_use]
    pub fn time6(mut self, time6: Time6) -> Self {
        self.time6 = Some(time6);
        self
    }
    /// Sets a member that the page does not list.
    #[must_use]
    pub fn member(mut self, name: &str, value: impl Into<rt::Json>) -> Self {
        self.extra.insert(name, value);
        self
    }
}

impl rt::ReadJson for Everything {
    fn read(r: &mut rt::Reader<'_>) -> Result<Self, rt::DecodeError> {
        let mut object = r.object()?;
        let mut value = Self {
            comparison1: None,
            comparison2: None,
            comparison3: None,
            comparison4: None,
            comparison5: None,
            comparison6: None,
            comparison7: None,
            comparison8: None,
            comparison9: None,
            comparison10: None,
            comparison11: None,
            comparison12: None,
            comparison13: None,
            comparison14: None,
            logic1: None,
            logic2: None,
            logic3: None,
            logic4: None,
            logic5: None,
            logic6: None,
            logic7: None,
            logic8: None,
            arithmetic1: None,
            arithmetic2: None,
            arithmetic3: None,
            arithmetic4: None,
            arithmetic5: None,
            arithmetic6: None,
            arithmetic7: None,
            arithmetic8: None,
            arithmetic9: None,
            arithmetic10: None,
            arithmetic11: None,
            arithmetic12: None,
            arithmetic13: None,
            arithmetic14: None,
            arithmetic15: None,
            arithmetic16: None,
            arithmetic17: None,
            arithmetic18: None,
            arithmetic19: None,
            arithmetic20: None,
            arithmetic21: None,
            arithmetic22: None,
            text1: None,
            text2: None,
            text3: None,
            text4: None,
            text5: None,
            text6: None,
            text7: None,
            text8: None,
            text9: None,
            text10: None,
            list1: None,
            list2: None,
            list3: None,
            list4: None,
            list5: None,
            list6: None,
            list7: None,
            list8: None,
            list9: None,
            list10: None,
            list11: None,
            list12: None,
            list13: None,
            list14: None,
            list15: None,
            macro1: None,
            macro2: None,
            macro3: None,
            macro4: None,
            macro5: None,
            macro6: None,
            macro7: None,
            macro8: None,
            macro9: None,
            macro10: None,
            macro11: None,
            macro12: None,
            macro13: None,
            macro14: None,
            macro15: None,
            map1: None,
            map2: None,
            map3: None,
            map4: None,
            map5: None,
            has1: None,
            has2: None,
            has3: None,
            has4: None,
            has5: None,
            conversion1: None,
            conversion2: None,
            conversion3: None,
            conversion4: None,
            conversion5: None,
            conversion6: None,
            conversion7: None,
            conversion8: None,
            conversion9: None,
            conversion10: None,
            conversion11: None,
            time1: None,
            time2: None,
            time3: None,
            time4: None,
            time5: None,
            time6: None,
            extra: rt::Extra::new(),
        };
        while let Some(index) = object
            .next(
                r,
                &[
                    "comparison1",
                    "comparison2",
                    "comparison3",
                    "comparison4",
                    "comparison5",
                    "comparison6",
                    "comparison7",
                    "comparison8",
                    "comparison9",
                    "comparison10",
                    "comparison11",
                    "comparison12",
                    "comparison13",
                    "comparison14",
                    "logic1",
                    "logic2",
                    "logic3",
                    "logic4",
                    "logic5",
                    "logic6",
                    "logic7",
                    "logic8",
                    "arithmetic1",
                    "arithmetic2",
                    "arithmetic3",
                    "arithmetic4",
                    "arithmetic5",
                    "arithmetic6",
                    "arithmetic7",
                    "arithmetic8",
                    "arithmetic9",
                    "arithmetic10",
                    "arithmetic11",
                    "arithmetic12",
                    "arithmetic13",
                    "arithmetic14",
                    "arithmetic15",
                    "arithmetic16",
                    "arithmetic17",
                    "arithmetic18",
                    "arithmetic19",
                    "arithmetic20",
                    "arithmetic21",
                    "arithmetic22",
                    "text1",
                    "text2",
                    "text3",
                    "text4",
                    "text5",
                    "text6",
                    "text7",
                    "text8",
                    "text9",
                    "text10",
                    "list1",
                    "list2",
                    "list3",
                    "list4",
                    "list5",
                    "list6",
                    "list7",
                    "list8",
                    "list9",
                    "list10",
                    "list11",
                    "list12",
                    "list13",
                    "list14",
                    "list15",
                    "macro1",
                    "macro2",
                    "macro3",
                    "macro4",
                    "macro5",
                    "macro6",
                    "macro7",
                    "macro8",
                    "macro9",
                    "macro10",
                    "macro11",
                    "macro12",
                    "macro13",
                    "macro14",
                    "macro15",
                    "map1",
                    "map2",
                    "map3",
                    "map4",
                    "map5",
                    "has1",
                    "has2",
                    "has3",
                    "has4",
                    "has5",
                    "conversion1",
                    "conversion2",
                    "conversion3",
                    "conversion4",
                    "conversion5",
                    "conversion6",
                    "conversion7",
                    "conversion8",
                    "conversion9",
                    "conversion10",
                    "conversion11",
                    "time1",
                    "time2",
                    "time3",
                    "time4",
                    "time5",
                    "time6",
                ],
            )?
        {
            match index {
                0 => object.member(r, &mut value.comparison1)?,
                1 => object.member(r, &mut value.comparison2)?,
                2 => object.member(r, &mut value.comparison3)?,
                3 => object.member(r, &mut value.comparison4)?,
                4 => object.member(r, &mut value.comparison5)?,
                5 => object.member(r, &mut value.comparison6)?,
                6 => object.member(r, &mut value.comparison7)?,
                7 => object.member(r, &mut value.comparison8)?,
                8 => object.member(r, &mut value.comparison9)?,
                9 => object.member(r, &mut value.comparison10)?,
                10 => object.member(r, &mut value.comparison11)?,
                11 => object.member(r, &mut value.comparison12)?,
                12 => object.member(r, &mut value.comparison13)?,
                13 => object.member(r, &mut value.comparison14)?,
                14 => object.member(r, &mut value.logic1)?,
                15 => object.member(r, &mut value.logic2)?,
                16 => object.member(r, &mut value.logic3)?,
                17 => object.member(r, &mut value.logic4)?,
                18 => object.member(r, &mut value.logic5)?,
                19 => object.member(r, &mut value.logic6)?,
                20 => object.member(r, &mut value.logic7)?,
                21 => object.member(r, &mut value.logic8)?,
                22 => object.member(r, &mut value.arithmetic1)?,
                23 => object.member(r, &mut value.arithmetic2)?,
                24 => object.member(r, &mut value.arithmetic3)?,
                25 => object.member(r, &mut value.arithmetic4)?,
                26 => object.member(r, &mut value.arithmetic5)?,
                27 => object.member(r, &mut value.arithmetic6)?,
                28 => object.member(r, &mut value.arithmetic7)?,
                29 => object.member(r, &mut value.arithmetic8)?,
                30 => object.member(r, &mut value.arithmetic9)?,
                31 => object.member(r, &mut value.arithmetic10)?,
                32 => object.member(r, &mut value.arithmetic11)?,
                33 => object.member(r, &mut value.arithmetic12)?,
                34 => object.member(r, &mut value.arithmetic13)?,
                35 => object.member(r, &mut value.arithmetic14)?,
                36 => object.member(r, &mut value.arithmetic15)?,
                37 => object.member(r, &mut value.arithmetic16)?,
                38 => object.member(r, &mut value.arithmetic17)?,
                39 => object.member(r, &mut value.arithmetic18)?,
                40 => object.member(r, &mut value.arithmetic19)?,
                41 => object.member(r, &mut value.arithmetic20)?,
                42 => object.member(r, &mut value.arithmetic21)?,
                43 => object.member(r, &mut value.arithmetic22)?,
                44 => object.member(r, &mut value.text1)?,
                45 => object.member(r, &mut value.text2)?,
                46 => object.member(r, &mut value.text3)?,
                47 => object.member(r, &mut value.text4)?,
                48 => object.member(r, &mut value.text5)?,
                49 => object.member(r, &mut value.text6)?,
                50 => object.member(r, &mut value.text7)?,
                51 => object.member(r, &mut value.text8)?,
                52 => object.member(r, &mut value.text9)?,
                53 => object.member(r, &mut value.text10)?,
                54 => object.member(r, &mut value.list1)?,
                55 => object.member(r, &mut value.list2)?,
                56 => object.member(r, &mut value.list3)?,
                57 => object.member(r, &mut value.list4)?,
                58 => object.member(r, &mut value.list5)?,
                59 => object.member(r, &mut value.list6)?,
                60 => object.member(r, &mut value.list7)?,
                61 => object.member(r, &mut value.list8)?,
                62 => object.member(r, &mut value.list9)?,
                63 => object.member(r, &mut value.list10)?,
                64 => object.member(r, &mut value.list11)?,
                65 => object.member(r, &mut value.list12)?,
                66 => object.member(r, &mut value.list13)?,
                67 => object.member(r, &mut value.list14)?,
                68 => object.member(r, &mut value.list15)?,
                69 => object.member(r, &mut value.macro1)?,
                70 => object.member(r, &mut value.macro2)?,
                71 => object.member(r, &mut value.macro3)?,
                72 => object.member(r, &mut value.macro4)?,
                73 => object.member(r, &mut value.macro5)?,
                74 => object.member(r, &mut value.macro6)?,
                75 => object.member(r, &mut value.macro7)?,
                76 => object.member(r, &mut value.macro8)?,
                77 => object.member(r, &mut value.macro9)?,
                78 => object.member(r, &mut value.macro10)?,
                79 => object.member(r, &mut value.macro11)?,
                80 => object.member(r, &mut value.macro12)?,
                81 => object.member(r, &mut value.macro13)?,
                82 => object.member(r, &mut value.macro14)?,
                83 => object.member(r, &mut value.macro15)?,
                84 => object.member(r, &mut value.map1)?,
                85 => object.member(r, &mut value.map2)?,
                86 => object.member(r, &mut value.map3)?,
                87 => object.member(r, &mut value.map4)?,
                88 => object.member(r, &mut value.map5)?,
                89 => object.member(r, &mut value.has1)?,
                90 => object.member(r, &mut value.has2)?,
                91 => object.member(r, &mut value.has3)?,
                92 => object.member(r, &mut value.has4)?,
                93 => object.member(r, &mut value.has5)?,
                94 => object.member(r, &mut value.conversion1)?,
                95 => object.member(r, &mut value.conversion2)?,
                96 => object.member(r, &mut value.conversion3)?,
                97 => object.member(r, &mut value.conversion4)?,
                98 => object.member(r, &mut value.conversion5)?,
                99 => object.member(r, &mut value.conversion6)?,
                100 => object.member(r, &mut value.conversion7)?,
                101 => object.member(r, &mut value.conversion8)?,
                102 => object.member(r, &mut value.conversion9)?,
                103 => object.member(r, &mut value.conversion10)?,
                104 => object.member(r, &mut value.conversion11)?,
                105 => object.member(r, &mut value.time1)?,
                106 => object.member(r, &mut value.time2)?,
                107 => object.member(r, &mut value.time3)?,
                108 => object.member(r, &mut value.time4)?,
                109 => object.member(r, &mut value.time5)?,
                _ => object.member(r, &mut value.time6)?,
            }
        }
        value.extra = object.into_extra();
        Ok(value)
    }
}

impl rt::WriteJson for Everything {
    fn write(&self, w: &mut rt::Writer) {
        let mut o = w.object();
        o.member("comparison1", &self.comparison1);
        o.member("comparison2", &self.comparison2);
        o.member("comparison3", &self.comparison3);
        o.member("comparison4", &self.comparison4);
        o.member("comparison5", &self.comparison5);
        o.member("comparison6", &self.comparison6);
        o.member("comparison7", &self.comparison7);
        o.member("comparison8", &self.comparison8);
        o.member("comparison9", &self.comparison9);
        o.member("comparison10", &self.comparison10);
        o.member("comparison11", &self.comparison11);
        o.member("comparison12", &self.comparison12);
        o.member("comparison13", &self.comparison13);
        o.member("comparison14", &self.comparison14);
        o.member("logic1", &self.logic1);
        o.member("logic2", &self.logic2);
        o.member("logic3", &self.logic3);
        o.member("logic4", &self.logic4);
        o.member("logic5", &self.logic5);
        o.member("logic6", &self.logic6);
        o.member("logic7", &self.logic7);
        o.member("logic8", &self.logic8);
        o.member("arithmetic1", &self.arithmetic1);
        o.member("arithmetic2", &self.arithmetic2);
        o.member("arithmetic3", &self.arithmetic3);
        o.member("arithmetic4", &self.arithmetic4);
        o.member("arithmetic5", &self.arithmetic5);
        o.member("arithmetic6", &self.arithmetic6);
        o.member("arithmetic7", &self.arithmetic7);
        o.member("arithmetic8", &self.arithmetic8);
        o.member("arithmetic9", &self.arithmetic9);
        o.member("arithmetic10", &self.arithmetic10);
        o.member("arithmetic11", &self.arithmetic11);
        o.member("arithmetic12", &self.arithmetic12);
        o.member("arithmetic13", &self.arithmetic13);
        o.member("arithmetic14", &self.arithmetic14);
        o.member("arithmetic15", &self.arithmetic15);
        o.member("arithmetic16", &self.arithmetic16);
        o.member("arithmetic17", &self.arithmetic17);
        o.member("arithmetic18", &self.arithmetic18);
        o.member("arithmetic19", &self.arithmetic19);
        o.member("arithmetic20", &self.arithmetic20);
        o.member("arithmetic21", &self.arithmetic21);
        o.member("arithmetic22", &self.arithmetic22);
        o.member("text1", &self.text1);
        o.member("text2", &self.text2);
        o.member("text3", &self.text3);
        o.member("text4", &self.text4);
        o.member("text5", &self.text5);
        o.member("text6", &self.text6);
        o.member("text7", &self.text7);
        o.member("text8", &self.text8);
        o.member("text9", &self.text9);
        o.member("text10", &self.text10);
        o.member("list1", &self.list1);
        o.member("list2", &self.list2);
        o.member("list3", &self.list3);
        o.member("list4", &self.list4);
        o.member("list5", &self.list5);
        o.member("list6", &self.list6);
        o.member("list7", &self.list7);
        o.member("list8", &self.list8);
        o.member("list9", &self.list9);
        o.member("list10", &self.list10);
        o.member("list11", &self.list11);
        o.member("list12", &self.list12);
        o.member("list13", &self.list13);
        o.member("list14", &self.list14);
        o.member("list15", &self.list15);
        o.member("macro1", &self.macro1);
        o.member("macro2", &self.macro2);
        o.member("macro3", &self.macro3);
        o.member("macro4", &self.macro4);
        o.member("macro5", &self.macro5);
        o.member("macro6", &self.macro6);
        o.member("macro7", &self.macro7);
        o.member("macro8", &self.macro8);
        o.member("macro9", &self.macro9);
        o.member("macro10", &self.macro10);
        o.member("macro11", &self.macro11);
        o.member("macro12", &self.macro12);
        o.member("macro13", &self.macro13);
        o.member("macro14", &self.macro14);
        o.member("macro15", &self.macro15);
        o.member("map1", &self.map1);
        o.member("map2", &self.map2);
        o.member("map3", &self.map3);
        o.member("map4", &self.map4);
        o.member("map5", &self.map5);
        o.member("has1", &self.has1);
        o.member("has2", &self.has2);
        o.member("has3", &self.has3);
        o.member("has4", &self.has4);
        o.member("has5", &self.has5);
        o.member("conversion1", &self.conversion1);
        o.member("conversion2", &self.conversion2);
        o.member("conversion3", &self.conversion3);
        o.member("conversion4", &self.conversion4);
        o.member("conversion5", &self.conversion5);
        o.member("conversion6", &self.conversion6);
        o.member("conversion7", &self.conversion7);
        o.member("conversion8", &self.conversion8);
        o.member("conversion9", &self.conversion9);
        o.member("conversion10", &self.conversion10);
        o.member("conversion11", &self.conversion11);
        o.member("time1", &self.time1);
        o.member("time2", &self.time2);
        o.member("time3", &self.time3);
        o.member("time4", &self.time4);
        o.member("time5", &self.time5);
        o.member("time6", &self.time6);
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

impl rt::Validate for super::types::Inner {
    type Context = ();
}

impl rt::Validate for super::types::Comparison1 {
    type Context = ();
    fn check(&self, _: &Self::Context, at: &rt::Path<'_>, out: &mut rt::Violations) {
        let this = self;
        {
            let holds = rt::rule::equal(
                rt::rule::member(this.a.as_ref(), rt::rule::Number::of),
                rt::rule::member(this.b.as_ref(), rt::rule::Number::of),
            );
            if rt::rule::is_false(holds) {
                out.broken(
                    at,
                    &rt::Rule {
                        id: "Comparison1.is",
                        keyword: "check",
                        sentence: "`this.a == this.b`",
                        source: "Made up / all",
                    },
                );
            }
        }
        {
            let holds = rt::rule::not(
                rt::rule::equal(
                    rt::rule::member(this.a.as_ref(), rt::rule::Number::of),
                    rt::rule::member(this.b.as_ref(), rt::rule::Number::of),
                ),
            );
            if rt::rule::is_false(holds) {
                out.broken(
                    at,
                    &rt::Rule {
                        id: "Comparison1.isnt",
                        keyword: "check",
                        sentence: "`!(this.a == this.b)`",
                        source: "Made up / all",
                    },
                );
            }
        }
    }
}

impl rt::Validate for super::types::Comparison2 {
    type Context = ();
    fn check(&self, _: &Self::Context, at: &rt::Path<'_>, out: &mut rt::Violations) {
        let this = self;
        {
            let holds = rt::rule::not(
                rt::rule::equal(
                    rt::rule::member(this.a.as_ref(), rt::rule::Number::of),
                    rt::rule::member(this.b.as_ref(), rt::rule::Number::of),
                ),
            );
            if rt::rule::is_false(holds) {
                out.broken(
                    at,
                    &rt::Rule {
                        id: "Comparison2.is",
                        keyword: "check",
                        sentence: "`this.a != this.b`",
                        source: "Made up / all",
                    },
                );
            }
        }
        {
            let holds = rt::rule::not(
                rt::rule::not(
                    rt::rule::equal(
                        rt::rule::member(this.a.as_ref(), rt::rule::Number::of),
                        rt::rule::member(this.b.as_ref(), rt::rule::Number::of),
                    ),
                ),
            );
            if rt::rule::is_false(holds) {
                out.broken(
                    at,
                    &rt::Rule {
                        id: "Comparison2.isnt",
                        keyword: "check",
                        sentence: "`!(this.a != this.b)`",
                        source: "Made up / all",
                    },
                );
            }
        }
    }
}

impl rt::Validate for super::types::Comparison3 {
    type Context = ();
    fn check(&self, _: &Self::Context, at: &rt::Path<'_>, out: &mut rt::Violations) {
        let this = self;
        {
            let holds = rt::rule::equal(
                rt::rule::member(this.a.as_ref(), rt::rule::Number::of),
                rt::rule::member(this.b.as_ref(), rt::rule::Number::of),
            );
            if rt::rule::is_false(holds) {
                out.broken(
                    at,
                    &rt::Rule {
                        id: "Comparison3.is",
                        keyword: "check",
                        sentence: "`this.a == this.b`",
                        source: "Made up / all",
                    },
                );
            }
        }
        {
            let holds = rt::rule::not(
                rt::rule::equal(
                    rt::rule::member(this.a.as_ref(), rt::rule::Number::of),
                    rt::rule::member(this.b.as_ref(), rt::rule::Number::of),
                ),
            );
            if rt::rule::is_false(holds) {
                out.broken(
                    at,
                    &rt::Rule {
                        id: "Comparison3.isnt",
                        keyword: "check",
                        sentence: "`!(this.a == this.b)`",
                        source: "Made up / all",
                    },
                );
            }
        }
    }
}

impl rt::Validate for super::types::Comparison4 {
    type Context = ();
    fn check(&self, _: &Self::Context, at: &rt::Path<'_>, out: &mut rt::Violations) {
        let this = self;
        {
            let holds = rt::rule::less(
                rt::rule::member(this.a.as_ref(), rt::rule::Number::of),
                rt::rule::member(this.b.as_ref(), rt::rule::Number::of),
            );
            if rt::rule::is_false(holds) {
                out.broken(
                    at,
                    &rt::Rule {
                        id: "Comparison4.is",
                        keyword: "check",
                        sentence: "`this.a < this.b`",
                        source: "Made up / all",
                    },
                );
            }
        }
        {
            let holds = rt::rule::not(
                rt::rule::less(
                    rt::rule::member(this.a.as_ref(), rt::rule::Number::of),
                    rt::rule::member(this.b.as_ref(), rt::rule::Number::of),
                ),
            );
            if rt::rule::is_false(holds) {
                out.broken(
                    at,
                    &rt::Rule {
                        id: "Comparison4.isnt",
                        keyword: "check",
                        sentence: "`!(this.a < this.b)`",
                        source: "Made up / all",
                    },
                );
            }
        }
    }
}

impl rt::Validate for super::types::Comparison5 {
    type Context = ();
    fn check(&self, _: &Self::Context, at: &rt::Path<'_>, out: &mut rt::Violations) {
        let this = self;
        {
            let holds = rt::rule::less_or_equal(
                rt::rule::member(this.a.as_ref(), rt::rule::Number::of),
                rt::rule::member(this.b.as_ref(), rt::rule::Number::of),
            );
            if rt::rule::is_false(holds) {
                out.broken(
                    at,
                    &rt::Rule {
                        id: "Comparison5.is",
                        keyword: "check",
                        sentence: "`this.a <= this.b`",
                        source: "Made up / all",
                    },
                );
            }
        }
        {
            let holds = rt::rule::not(
                rt::rule::less_or_equal(
                    rt::rule::member(this.a.as_ref(), rt::rule::Number::of),
                    rt::rule::member(this.b.as_ref(), rt::rule::Number::of),
                ),
            );
            if rt::rule::is_false(holds) {
                out.broken(
                    at,
                    &rt::Rule {
                        id: "Comparison5.isnt",
                        keyword: "check",
                        sentence: "`!(this.a <= this.b)`",
                        source: "Made up / all",
                    },
                );
            }
        }
    }
}

impl rt::Validate for super::types::Comparison6 {
    type Context = ();
    fn check(&self, _: &Self::Context, at: &rt::Path<'_>, out: &mut rt::Violations) {
        let this = self;
        {
            let holds = rt::rule::greater(
                rt::rule::member(this.a.as_ref(), rt::rule::Number::of),
                rt::rule::member(this.b.as_ref(), rt::rule::Number::of),
            );
            if rt::rule::is_false(holds) {
                out.broken(
                    at,
                    &rt::Rule {
                        id: "Comparison6.is",
                        keyword: "check",
                        sentence: "`this.a > this.b`",
                        source: "Made up / all",
                    },
                );
            }
        }
        {
            let holds = rt::rule::not(
                rt::rule::greater(
                    rt::rule::member(this.a.as_ref(), rt::rule::Number::of),
                    rt::rule::member(this.b.as_ref(), rt::rule::Number::of),
                ),
            );
            if rt::rule::is_false(holds) {
                out.broken(
                    at,
                    &rt::Rule {
                        id: "Comparison6.isnt",
                        keyword: "check",
                        sentence: "`!(this.a > this.b)`",
                        source: "Made up / all",
                    },
                );
            }
        }
    }
}

impl rt::Validate for super::types::Comparison7 {
    type Context = ();
    fn check(&self, _: &Self::Context, at: &rt::Path<'_>, out: &mut rt::Violations) {
        let this = self;
        {
            let holds = rt::rule::greater_or_equal(
                rt::rule::member(this.a.as_ref(), rt::rule::Number::of),
                rt::rule::member(this.b.as_ref(), rt::rule::Number::of),
            );
            if rt::rule::is_false(holds) {
                out.broken(
                    at,
                    &rt::Rule {
                        id: "Comparison7.is",
                        keyword: "check",
                        sentence: "`this.a >= this.b`",
                        source: "Made up / all",
                    },
                );
            }
        }
        {
            let holds = rt::rule::not(
                rt::rule::greater_or_equal(
                    rt::rule::member(this.a.as_ref(), rt::rule::Number::of),
                    rt::rule::member(this.b.as_ref(), rt::rule::Number::of),
                ),
            );
            if rt::rule::is_false(holds) {
                out.broken(
                    at,
                    &rt::Rule {
                        id: "Comparison7.isnt",
                        keyword: "check",
                        sentence: "`!(this.a >= this.b)`",
                        source: "Made up / all",
                    },
                );
            }
        }
    }
}

impl rt::Validate for super::types::Comparison8 {
    type Context = ();
    fn check(&self, _: &Self::Context, at: &rt::Path<'_>, out: &mut rt::Violations) {
        let this = self;
        {
            let holds = rt::rule::less(
                rt::rule::member(this.a.as_ref(), rt::rule::Number::of),
                rt::rule::member(this.b.as_ref(), rt::rule::Number::of),
            );
            if rt::rule::is_false(holds) {
                out.broken(
                    at,
                    &rt::Rule {
                        id: "Comparison8.is",
                        keyword: "check",
                        sentence: "`this.a < this.b`",
                        source: "Made up / all",
                    },
                );
            }
        }
        {
            let holds = rt::rule::not(
                rt::rule::less(
                    rt::rule::member(this.a.as_ref(), rt::rule::Number::of),
                    rt::rule::member(this.b.as_ref(), rt::rule::Number::of),
                ),
            );
            if rt::rule::is_false(holds) {
                out.broken(
                    at,
                    &rt::Rule {
                        id: "Comparison8.isnt",
                        keyword: "check",
                        sentence: "`!(this.a < this.b)`",
                        source: "Made up / all",
                    },
                );
            }
        }
    }
}

impl rt::Validate for super::types::Comparison9 {
    type Context = ();
    fn check(&self, _: &Self::Context, at: &rt::Path<'_>, out: &mut rt::Violations) {
        let this = self;
        {
            let holds = rt::rule::less(
                rt::rule::member(this.a.as_ref(), |it| Some(it.as_str())),
                rt::rule::member(this.b.as_ref(), |it| Some(it.as_str())),
            );
            if rt::rule::is_false(holds) {
                out.broken(
                    at,
                    &rt::Rule {
                        id: "Comparison9.is",
                        keyword: "check",
                        sentence: "`this.a < this.b`",
                        source: "Made up / all",
                    },
                );
            }
        }
        {
            let holds = rt::rule::not(
                rt::rule::less(
                    rt::rule::member(this.a.as_ref(), |it| Some(it.as_str())),
                    rt::rule::member(this.b.as_ref(), |it| Some(it.as_str())),
                ),
            );
            if rt::rule::is_false(holds) {
                out.broken(
                    at,
                    &rt::Rule {
                        id: "Comparison9.isnt",
                        keyword: "check",
                        sentence: "`!(this.a < this.b)`",
                        source: "Made up / all",
                    },
                );
            }
        }
    }
}

impl rt::Validate for super::types::Comparison10 {
    type Context = ();
    fn check(&self, _: &Self::Context, at: &rt::Path<'_>, out: &mut rt::Violations) {
        let this = self;
        {
            let holds = rt::rule::equal(
                rt::rule::member(this.a.as_ref(), |it| Some(it.as_str())),
                rt::rule::member(this.b.as_ref(), |it| Some(it.as_str())),
            );
            if rt::rule::is_false(holds) {
                out.broken(
                    at,
                    &rt::Rule {
                        id: "Comparison10.is",
                        keyword: "check",
                        sentence: "`this.a == this.b`",
                        source: "Made up / all",
                    },
                );
            }
        }
        {
            let holds = rt::rule::not(
                rt::rule::equal(
                    rt::rule::member(this.a.as_ref(), |it| Some(it.as_str())),
                    rt::rule::member(this.b.as_ref(), |it| Some(it.as_str())),
                ),
            );
            if rt::rule::is_false(holds) {
                out.broken(
                    at,
                    &rt::Rule {
                        id: "Comparison10.isnt",
                        keyword: "check",
                        sentence: "`!(this.a == this.b)`",
                        source: "Made up / all",
                    },
                );
            }
        }
    }
}

impl rt::Validate for super::types::Comparison11 {
    type Context = ();
    fn check(&self, _: &Self::Context, at: &rt::Path<'_>, out: &mut rt::Violations) {
        let this = self;
        {
            let holds = rt::rule::equal(
                rt::rule::member(this.a.as_ref(), |it| Some(*it)),
                rt::rule::member(this.b.as_ref(), |it| Some(*it)),
            );
            if rt::rule::is_false(holds) {
                out.broken(
                    at,
                    &rt::Rule {
                        id: "Comparison11.is",
                        keyword: "check",
                        sentence: "`this.a == this.b`",
                        source: "Made up / all",
                    },
                );
            }
        }
        {
            let holds = rt::rule::not(
                rt::rule::equal(
                    rt::rule::member(this.a.as_ref(), |it| Some(*it)),
                    rt::rule::member(this.b.as_ref(), |it| Some(*it)),
                ),
            );
            if rt::rule::is_false(holds) {
                out.broken(
                    at,
                    &rt::Rule {
                        id: "Comparison11.isnt",
                        keyword: "check",
                        sentence: "`!(this.a == this.b)`",
                        source: "Made up / all",
                    },
                );
            }
        }
    }
}

impl rt::Validate for super::types::Comparison12 {
    type Context = ();
    fn check(&self, _: &Self::Context, at: &rt::Path<'_>, out: &mut rt::Violations) {
        let this = self;
        {
            let holds = rt::rule::is_null(this.a.as_option());
            if rt::rule::is_false(holds) {
                out.broken(
                    at,
                    &rt::Rule {
                        id: "Comparison12.is",
                        keyword: "check",
                        sentence: "`this.a == null`",
                        source: "Made up / all",
                    },
                );
            }
        }
        {
            let holds = rt::rule::not(rt::rule::is_null(this.a.as_option()));
            if rt::rule::is_false(holds) {
                out.broken(
                    at,
                    &rt::Rule {
                        id: "Comparison12.isnt",
                        keyword: "check",
                        sentence: "`!(this.a == null)`",
                        source: "Made up / all",
                    },
                );
            }
        }
    }
}

impl rt::Validate for super::types::Comparison13 {
    type Context = ();
    fn check(&self, _: &Self::Context, at: &rt::Path<'_>, out: &mut rt::Violations) {
        let this = self;
        {
            let holds = rt::rule::equal(
                rt::rule::member(this.a.as_ref(), |it| Some(*it)),
                rt::rule::member(this.b.as_ref(), |it| Some(*it)),
            );
            if rt::rule::is_false(holds) {
                out.broken(
                    at,
                    &rt::Rule {
                        id: "Comparison13.is",
                        keyword: "check",
                        sentence: "`this.a == this.b`",
                        source: "Made up / all",
                    },
                );
            }
        }
        {
            let holds = rt::rule::not(
                rt::rule::equal(
                    rt::rule::member(this.a.as_ref(), |it| Some(*it)),
                    rt::rule::member(this.b.as_ref(), |it| Some(*it)),
                ),
            );
            if rt::rule::is_false(holds) {
                out.broken(
                    at,
                    &rt::Rule {
                        id: "Comparison13.isnt",
                        keyword: "check",
                        sentence: "`!(this.a == this.b)`",
                        source: "Made up / all",
                    },
                );
            }
        }
    }
}

impl rt::Validate for super::types::Comparison14 {
    type Context = ();
    fn check(&self, _: &Self::Context, at: &rt::Path<'_>, out: &mut rt::Violations) {
        let this = self;
        {
            let holds = rt::rule::equal(
                rt::rule::member(this.a.as_ref(), |it| Some(*it)),
                Some(rt::Uuid::from_u128(0x6f1c1b1e00004000800000000000000a)),
            );
            if rt::rule::is_false(holds) {
                out.broken(
                    at,
                    &rt::Rule {
                        id: "Comparison14.is",
                        keyword: "check",
                        sentence: "`this.a == '6F1C1B1E-0000-4000-8000-00000000000A'`",
                        source: "Made up / all",
                    },
                );
            }
        }
        {
            let holds = rt::rule::not(
                rt::rule::equal(
                    rt::rule::member(this.a.as_ref(), |it| Some(*it)),
                    Some(rt::Uuid::from_u128(0x6f1c1b1e00004000800000000000000a)),
                ),
            );
            if rt::rule::is_false(holds) {
                out.broken(
                    at,
                    &rt::Rule {
                        id: "Comparison14.isnt",
                        keyword: "check",
                        sentence: "`!(this.a == '6F1C1B1E-0000-4000-8000-00000000000A')`",
                        source: "Made up / all",
                    },
                );
            }
        }
    }
}

impl rt::Validate for super::types::Logic1 {
    type Context = ();
    fn check(&self, _: &Self::Context, at: &rt::Path<'_>, out: &mut rt::Violations) {
        let this = self;
        {
            let holds = rt::rule::and(
                rt::rule::member(this.a.as_ref(), |it| Some(*it)),
                || rt::rule::member(this.b.as_ref(), |it| Some(*it)),
            );
            if rt::rule::is_false(holds) {
                out.broken(
                    at,
                    &rt::Rule {
                        id: "Logic1.is",
                        keyword: "check",
                        sentence: "`this.a && this.b`",
                        source: "Made up / all",
                    },
                );
            }
        }
        {
            let holds = rt::rule::not(
                rt::rule::and(
                    rt::rule::member(this.a.as_ref(), |it| Some(*it)),
                    || rt::rule::member(this.b.as_ref(), |it| Some(*it)),
                ),
            );
            if rt::rule::is_false(holds) {
                out.broken(
                    at,
                    &rt::Rule {
                        id: "Logic1.isnt",
                        keyword: "check",
                        sentence: "`!(this.a && this.b)`",
                        source: "Made up / all",
                    },
                );
            }
        }
    }
}

impl rt::Validate for super::types::Logic2 {
    type Context = ();
    fn check(&self, _: &Self::Context, at: &rt::Path<'_>, out: &mut rt::Violations) {
        let this = self;
        {
            let holds = rt::rule::or(
                rt::rule::member(this.a.as_ref(), |it| Some(*it)),
                || rt::rule::member(this.b.as_ref(), |it| Some(*it)),
            );
            if rt::rule::is_false(holds) {
                out.broken(
                    at,
                    &rt::Rule {
                        id: "Logic2.is",
                        keyword: "check",
                        sentence: "`this.a || this.b`",
                        source: "Made up / all",
                    },
                );
            }
        }
        {
            let holds = rt::rule::not(
                rt::rule::or(
                    rt::rule::member(this.a.as_ref(), |it| Some(*it)),
                    || rt::rule::member(this.b.as_ref(), |it| Some(*it)),
                ),
            );
            if rt::rule::is_false(holds) {
                out.broken(
                    at,
                    &rt::Rule {
                        id: "Logic2.isnt",
                        keyword: "check",
                        sentence: "`!(this.a || this.b)`",
                        source: "Made up / all",
                    },
                );
            }
        }
    }
}

impl rt::Validate for super::types::Logic3 {
    type Context = ();
    fn check(&self, _: &Self::Context, at: &rt::Path<'_>, out: &mut rt::Violations) {
        let this = self;
        {
            let holds = rt::rule::not(rt::rule::member(this.a.as_ref(), |it| Some(*it)));
            if rt::rule::is_false(holds) {
                out.broken(
                    at,
                    &rt::Rule {
                        id: "Logic3.is",
                        keyword: "check",
                        sentence: "`!this.a`",
                        source: "Made up / all",
                    },
                );
            }
        }
        {
            let holds = rt::rule::not(
                rt::rule::not(rt::rule::member(this.a.as_ref(), |it| Some(*it))),
            );
            if rt::rule::is_false(holds) {
                out.broken(
                    at,
                    &rt::Rule {
                        id: "Logic3.isnt",
                        keyword: "check",
                        sentence: "`!(!this.a)`",
                        source: "Made up / all",
                    },
                );
            }
        }
    }
}

impl rt::Validate for super::types::Logic4 {
    type Context = ();
    fn check(&self, _: &Self::Context, at: &rt::Path<'_>, out: &mut rt::Violations) {
        let this = self;
        {
            let holds = rt::rule::not(
                rt::rule::not(rt::rule::member(this.a.as_ref(), |it| Some(*it))),
            );
            if rt::rule::is_false(holds) {
                out.broken(
                    at,
                    &rt::Rule {
                        id: "Logic4.is",
                        keyword: "check",
                        sentence: "`!!this.a`",
                        source: "Made up / all",
                    },
                );
            }
        }
        {
            let holds = rt::rule::not(
                rt::rule::not(
                    rt::rule::not(rt::rule::member(this.a.as_ref(), |it| Some(*it))),
                ),
            );
            if rt::rule::is_false(holds) {
                out.broken(
                    at,
                    &rt::Rule {
                        id: "Logic4.isnt",
                        keyword: "check",
                        sentence: "`!(!!this.a)`",
                        source: "Made up / all",
                    },
                );
            }
        }
    }
}

impl rt::Validate for super::types::Logic5 {
    type Context = ();
    fn check(&self, _: &Self::Context, at: &rt::Path<'_>, out: &mut rt::Violations) {
        let this = self;
        {
            let holds = rt::rule::or(
                rt::rule::greater(
                    rt::rule::divide_whole(
                        Some(rt::rule::Number::whole(1)),
                        rt::rule::member(this.a.as_ref(), rt::rule::Number::of),
                    ),
                    Some(rt::rule::Number::whole(0)),
                ),
                || rt::rule::equal(
                    rt::rule::member(this.b.as_ref(), rt::rule::Number::of),
                    Some(rt::rule::Number::whole(1)),
                ),
            );
            if rt::rule::is_false(holds) {
                out.broken(
                    at,
                    &rt::Rule {
                        id: "Logic5.is",
                        keyword: "check",
                        sentence: "`1 / this.a > 0 || this.b == 1`",
                        source: "Made up / all",
                    },
                );
            }
        }
        {
            let holds = rt::rule::not(
                rt::rule::or(
                    rt::rule::greater(
                        rt::rule::divide_whole(
                            Some(rt::rule::Number::whole(1)),
                            rt::rule::member(this.a.as_ref(), rt::rule::Number::of),
                        ),
                        Some(rt::rule::Number::whole(0)),
                    ),
                    || rt::rule::equal(
                        rt::rule::member(this.b.as_ref(), rt::rule::Number::of),
                        Some(rt::rule::Number::whole(1)),
                    ),
                ),
            );
            if rt::rule::is_false(holds) {
                out.broken(
                    at,
                    &rt::Rule {
                        id: "Logic5.isnt",
                        keyword: "check",
                        sentence: "`!(1 / this.a > 0 || this.b == 1)`",
                        source: "Made up / all",
                    },
                );
            }
        }
    }
}

impl rt::Validate for super::types::Logic6 {
    type Context = ();
    fn check(&self, _: &Self::Context, at: &rt::Path<'_>, out: &mut rt::Violations) {
        let this = self;
        {
            let holds = rt::rule::and(
                rt::rule::equal(
                    rt::rule::member(this.b.as_ref(), rt::rule::Number::of),
                    Some(rt::rule::Number::whole(1)),
                ),
                || rt::rule::greater(
                    rt::rule::divide_whole(
                        Some(rt::rule::Number::whole(1)),
                        rt::rule::member(this.a.as_ref(), rt::rule::Number::of),
                    ),
                    Some(rt::rule::Number::whole(5)),
                ),
            );
            if rt::rule::is_false(holds) {
                out.broken(
                    at,
                    &rt::Rule {
                        id: "Logic6.is",
                        keyword: "check",
                        sentence: "`this.b == 1 && 1 / this.a > 5`",
                        source: "Made up / all",
                    },
                );
            }
        }
        {
            let holds = rt::rule::not(
                rt::rule::and(
                    rt::rule::equal(
                        rt::rule::member(this.b.as_ref(), rt::rule::Number::of),
                        Some(rt::rule::Number::whole(1)),
                    ),
                    || rt::rule::greater(
                        rt::rule::divide_whole(
                            Some(rt::rule::Number::whole(1)),
                            rt::rule::member(this.a.as_ref(), rt::rule::Number::of),
                        ),
                        Some(rt::rule::Number::whole(5)),
                    ),
                ),
            );
            if rt::rule::is_false(holds) {
                out.broken(
                    at,
                    &rt::Rule {
                        id: "Logic6.isnt",
                        keyword: "check",
                        sentence: "`!(this.b == 1 && 1 / this.a > 5)`",
                        source: "Made up / all",
                    },
                );
            }
        }
    }
}

impl rt::Validate for super::types::Logic7 {
    type Context = ();
    fn check(&self, _: &Self::Context, at: &rt::Path<'_>, out: &mut rt::Violations) {
        let this = self;
        {
            let holds = rt::rule::choose(
                rt::rule::member(this.a.as_ref(), |it| Some(*it)),
                || rt::rule::greater(
                    rt::rule::member(this.b.as_ref(), rt::rule::Number::of),
                    Some(rt::rule::Number::whole(1)),
                ),
                || rt::rule::less(
                    rt::rule::member(this.b.as_ref(), rt::rule::Number::of),
                    Some(rt::rule::Number::whole(1)),
                ),
            );
            if rt::rule::is_false(holds) {
                out.broken(
                    at,
                    &rt::Rule {
                        id: "Logic7.is",
                        keyword: "check",
                        sentence: "`this.a ? this.b > 1 : this.b < 1`",
                        source: "Made up / all",
                    },
                );
            }
        }
        {
            let holds = rt::rule::not(
                rt::rule::choose(
                    rt::rule::member(this.a.as_ref(), |it| Some(*it)),
                    || rt::rule::greater(
                        rt::rule::member(this.b.as_ref(), rt::rule::Number::of),
                        Some(rt::rule::Number::whole(1)),
                    ),
                    || rt::rule::less(
                        rt::rule::member(this.b.as_ref(), rt::rule::Number::of),
                        Some(rt::rule::Number::whole(1)),
                    ),
                ),
            );
            if rt::rule::is_false(holds) {
                out.broken(
                    at,
                    &rt::Rule {
                        id: "Logic7.isnt",
                        keyword: "check",
                        sentence: "`!(this.a ? this.b > 1 : this.b < 1)`",
                        source: "Made up / all",
                    },
                );
            }
        }
    }
}

impl rt::Validate for super::types::Logic8 {
    type Context = ();
    fn check(&self, _: &Self::Context, at: &rt::Path<'_>, out: &mut rt::Violations) {
        let this = self;
        {
            let holds = rt::rule::choose(
                rt::rule::member(this.a.as_ref(), |it| Some(*it)),
                || rt::rule::equal(
                    rt::rule::divide_whole(
                        Some(rt::rule::Number::whole(1)),
                        rt::rule::member(this.b.as_ref(), rt::rule::Number::of),
                    ),
                    Some(rt::rule::Number::whole(1)),
                ),
                || Some(true),
            );
            if rt::rule::is_false(holds) {
                out.broken(
                    at,
                    &rt::Rule {
                        id: "Logic8.is",
                        keyword: "check",
                        sentence: "`this.a ? 1 / this.b == 1 : true`",
                        source: "Made up / all",
                    },
                );
            }
        }
        {
            let holds = rt::rule::not(
                rt::rule::choose(
                    rt::rule::member(this.a.as_ref(), |it| Some(*it)),
                    || rt::rule::equal(
                        rt::rule::divide_whole(
                            Some(rt::rule::Number::whole(1)),
                            rt::rule::member(this.b.as_ref(), rt::rule::Number::of),
                        ),
                        Some(rt::rule::Number::whole(1)),
                    ),
                    || Some(true),
                ),
            );
            if rt::rule::is_false(holds) {
                out.broken(
                    at,
                    &rt::Rule {
                        id: "Logic8.isnt",
                        keyword: "check",
                        sentence: "`!(this.a ? 1 / this.b == 1 : true)`",
                        source: "Made up / all",
                    },
                );
            }
        }
    }
}

impl rt::Validate for super::types::Arithmetic1 {
    type Context = ();
    fn check(&self, _: &Self::Context, at: &rt::Path<'_>, out: &mut rt::Violations) {
        let this = self;
        {
            let holds = rt::rule::equal(
                rt::rule::add(
                    rt::rule::member(this.a.as_ref(), rt::rule::Number::of),
                    rt::rule::member(this.b.as_ref(), rt::rule::Number::of),
                ),
                Some(rt::rule::Number::whole(5)),
            );
            if rt::rule::is_false(holds) {
                out.broken(
                    at,
                    &rt::Rule {
                        id: "Arithmetic1.is",
                        keyword: "check",
                        sentence: "`this.a + this.b == 5`",
                        source: "Made up / all",
                    },
                );
            }
        }
        {
            let holds = rt::rule::not(
                rt::rule::equal(
                    rt::rule::add(
                        rt::rule::member(this.a.as_ref(), rt::rule::Number::of),
                        rt::rule::member(this.b.as_ref(), rt::rule::Number::of),
                    ),
                    Some(rt::rule::Number::whole(5)),
                ),
            );
            if rt::rule::is_false(holds) {
                out.broken(
                    at,
                    &rt::Rule {
                        id: "Arithmetic1.isnt",
                        keyword: "check",
                        sentence: "`!(this.a + this.b == 5)`",
                        source: "Made up / all",
                    },
                );
            }
        }
    }
}

impl rt::Validate for super::types::Arithmetic2 {
    type Context = ();
    fn check(&self, _: &Self::Context, at: &rt::Path<'_>, out: &mut rt::Violations) {
        let this = self;
        {
            let holds = rt::rule::equal(
                rt::rule::subtract(
                    rt::rule::member(this.a.as_ref(), rt::rule::Number::of),
                    rt::rule::member(this.b.as_ref(), rt::rule::Number::of),
                ),
                Some(rt::rule::Number::whole(-1)),
            );
            if rt::rule::is_false(holds) {
                out.broken(
                    at,
                    &rt::Rule {
                        id: "Arithmetic2.is",
                        keyword: "check",
                        sentence: "`this.a - this.b == -1`",
                        source: "Made up / all",
                    },
                );
            }
        }
        {
            let holds = rt::rule::not(
                rt::rule::equal(
                    rt::rule::subtract(
                        rt::rule::member(this.a.as_ref(), rt::rule::Number::of),
                        rt::rule::member(this.b.as_ref(), rt::rule::Number::of),
                    ),
                    Some(rt::rule::Number::whole(-1)),
                ),
            );
            if rt::rule::is_false(holds) {
                out.broken(
                    at,
                    &rt::Rule {
                        id: "Arithmetic2.isnt",
                        keyword: "check",
                        sentence: "`!(this.a - this.b == -1)`",
                        source: "Made up / all",
                    },
                );
            }
        }
    }
}

impl rt::Validate for super::types::Arithmetic3 {
    type Context = ();
    fn check(&self, _: &Self::Context, at: &rt::Path<'_>, out: &mut rt::Violations) {
        let this = self;
        {
            let holds = rt::rule::equal(
                rt::rule::multiply(
                    rt::rule::member(this.a.as_ref(), rt::rule::Number::of),
                    rt::rule::member(this.b.as_ref(), rt::rule::Number::of),
                ),
                Some(rt::rule::Number::whole(-6)),
            );
            if rt::rule::is_false(holds) {
                out.broken(
                    at,
                    &rt::Rule {
                        id: "Arithmetic3.is",
                        keyword: "check",
                        sentence: "`this.a * this.b == -6`",
                        source: "Made up / all",
                    },
                );
            }
        }
        {
            let holds = rt::rule::not(
                rt::rule::equal(
                    rt::rule::multiply(
                        rt::rule::member(this.a.as_ref(), rt::rule::Number::of),
                        rt::rule::member(this.b.as_ref(), rt::rule::Number::of),
                    ),
                    Some(rt::rule::Number::whole(-6)),
                ),
            );
            if rt::rule::is_false(holds) {
                out.broken(
                    at,
                    &rt::Rule {
                        id: "Arithmetic3.isnt",
                        keyword: "check",
                        sentence: "`!(this.a * this.b == -6)`",
                        source: "Made up / all",
                    },
                );
            }
        }
    }
}

impl rt::Validate for super::types::Arithmetic4 {
    type Context = ();
    fn check(&self, _: &Self::Context, at: &rt::Path<'_>, out: &mut rt::Violations) {
        let this = self;
        {
            let holds = rt::rule::equal(
                rt::rule::divide_whole(
                    rt::rule::member(this.a.as_ref(), rt::rule::Number::of),
                    rt::rule::member(this.b.as_ref(), rt::rule::Number::of),
                ),
                Some(rt::rule::Number::whole(2)),
            );
            if rt::rule::is_false(holds) {
                out.broken(
                    at,
                    &rt::Rule {
                        id: "Arithmetic4.is",
                        keyword: "check",
                        sentence: "`this.a / this.b == 2`",
                        source: "Made up / all",
                    },
                );
            }
        }
        {
            let holds = rt::rule::not(
                rt::rule::equal(
                    rt::rule::divide_whole(
                        rt::rule::member(this.a.as_ref(), rt::rule::Number::of),
                        rt::rule::member(this.b.as_ref(), rt::rule::Number::of),
                    ),
                    Some(rt::rule::Number::whole(2)),
                ),
            );
            if rt::rule::is_false(holds) {
                out.broken(
                    at,
                    &rt::Rule {
                        id: "Arithmetic4.isnt",
                        keyword: "check",
                        sentence: "`!(this.a / this.b == 2)`",
                        source: "Made up / all",
                    },
                );
            }
        }
    }
}

impl rt::Validate for super::types::Arithmetic5 {
    type Context = ();
    fn check(&self, _: &Self::Context, at: &rt::Path<'_>, out: &mut rt::Violations) {
        let this = self;
        {
            let holds = rt::rule::equal(
                rt::rule::divide_whole(
                    rt::rule::member(this.a.as_ref(), rt::rule::Number::of),
                    rt::rule::member(this.b.as_ref(), rt::rule::Number::of),
                ),
                Some(rt::rule::Number::whole(-2)),
            );
            if rt::rule::is_false(holds) {
                out.broken(
                    at,
                    &rt::Rule {
                        id: "Arithmetic5.is",
                        keyword: "check",
                        sentence: "`this.a / this.b == -2`",
                        source: "Made up / all",
                    },
                );
            }
        }
        {
            let holds = rt::rule::not(
                rt::rule::equal(
                    rt::rule::divide_whole(
                        rt::rule::member(this.a.as_ref(), rt::rule::Number::of),
                        rt::rule::member(this.b.as_ref(), rt::rule::Number::of),
                    ),
                    Some(rt::rule::Number::whole(-2)),
                ),
            );
            if rt::rule::is_false(holds) {
                out.broken(
                    at,
                    &rt::Rule {
                        id: "Arithmetic5.isnt",
                        keyword: "check",
                        sentence: "`!(this.a / this.b == -2)`",
                        source: "Made up / all",
                    },
                );
            }
        }
    }
}

impl rt::Validate for super::types::Arithmetic6 {
    type Context = ();
    fn check(&self, _: &Self::Context, at: &rt::Path<'_>, out: &mut rt::Violations) {
        let this = self;
        {
            let holds = rt::rule::equal(
                rt::rule::remainder(
                    rt::rule::member(this.a.as_ref(), rt::rule::Number::of),
                    rt::rule::member(this.b.as_ref(), rt::rule::Number::of),
                ),
                Some(rt::rule::Number::whole(1)),
            );
            if rt::rule::is_false(holds) {
                out.broken(
                    at,
                    &rt::Rule {
                        id: "Arithmetic6.is",
                        keyword: "check",
                        sentence: "`this.a % this.b == 1`",
                        source: "Made up / all",
                    },
                );
            }
        }
        {
            let holds = rt::rule::not(
                rt::rule::equal(
                    rt::rule::remainder(
                        rt::rule::member(this.a.as_ref(), rt::rule::Number::of),
                        rt::rule::member(this.b.as_ref(), rt::rule::Number::of),
                    ),
                    Some(rt::rule::Number::whole(1)),
                ),
            );
            if rt::rule::is_false(holds) {
                out.broken(
                    at,
                    &rt::Rule {
                        id: "Arithmetic6.isnt",
                        keyword: "check",
                        sentence: "`!(this.a % this.b == 1)`",
                        source: "Made up / all",
                    },
                );
            }
        }
    }
}

impl rt::Validate for super::types::Arithmetic7 {
    type Context = ();
    fn check(&self, _: &Self::Context, at: &rt::Path<'_>, out: &mut rt::Violations) {
        let this = self;
        {
            let holds = rt::rule::equal(
                rt::rule::remainder(
                    rt::rule::member(this.a.as_ref(), rt::rule::Number::of),
                    rt::rule::member(this.b.as_ref(), rt::rule::Number::of),
                ),
                Some(rt::rule::Number::whole(-1)),
            );
            if rt::rule::is_false(holds) {
                out.broken(
                    at,
                    &rt::Rule {
                        id: "Arithmetic7.is",
                        keyword: "check",
                        sentence: "`this.a % this.b == -1`",
                        source: "Made up / all",
                    },
                );
            }
        }
        {
            let holds = rt::rule::not(
                rt::rule::equal(
                    rt::rule::remainder(
                        rt::rule::member(this.a.as_ref(), rt::rule::Number::of),
                        rt::rule::member(this.b.as_ref(), rt::rule::Number::of),
                    ),
                    Some(rt::rule::Number::whole(-1)),
                ),
            );
            if rt::rule::is_false(holds) {
                out.broken(
                    at,
                    &rt::Rule {
                        id: "Arithmetic7.isnt",
                        keyword: "check",
                        sentence: "`!(this.a % this.b == -1)`",
                        source: "Made up / all",
                    },
                );
            }
        }
    }
}

impl rt::Validate for super::types::Arithmetic8 {
    type Context = ();
    fn check(&self, _: &Self::Context, at: &rt::Path<'_>, out: &mut rt::Violations) {
        let this = self;
        {
            let holds = rt::rule::greater(
                rt::rule::divide_whole(
                    rt::rule::member(this.a.as_ref(), rt::rule::Number::of),
                    rt::rule::member(this.b.as_ref(), rt::rule::Number::of),
                ),
                Some(rt::rule::Number::whole(0)),
            );
            if rt::rule::is_false(holds) {
                out.broken(
                    at,
                    &rt::Rule {
                        id: "Arithmetic8.is",
                        keyword: "check",
                        sentence: "`this.a / this.b > 0`",
                        source: "Made up / all",
                    },
                );
            }
        }
        {
            let holds = rt::rule::not(
                rt::rule::greater(
                    rt::rule::divide_whole(
                        rt::rule::member(this.a.as_ref(), rt::rule::Number::of),
                        rt::rule::member(this.b.as_ref(), rt::rule::Number::of),
                    ),
                    Some(rt::rule::Number::whole(0)),
                ),
            );
            if rt::rule::is_false(holds) {
                out.broken(
                    at,
                    &rt::Rule {
                        id: "Arithmetic8.isnt",
                        keyword: "check",
                        sentence: "`!(this.a / this.b > 0)`",
                        source: "Made up / all",
                    },
                );
            }
        }
    }
}

impl rt::Validate for super::types::Arithmetic9 {
    type Context = ();
    fn check(&self, _: &Self::Context, at: &rt::Path<'_>, out: &mut rt::Violations) {
        let this = self;
        {
            let holds = rt::rule::greater_or_equal(
                rt::rule::remainder(
                    rt::rule::member(this.a.as_ref(), rt::rule::Number::of),
                    rt::rule::member(this.b.as_ref(), rt::rule::Number::of),
                ),
                Some(rt::rule::Number::whole(0)),
            );
            if rt::rule::is_false(holds) {
                out.broken(
                    at,
                    &rt::Rule {
                        id: "Arithmetic9.is",
                        keyword: "check",
                        sentence: "`this.a % this.b >= 0`",
                        source: "Made up / all",
                    },
                );
            }
        }
        {
            let holds = rt::rule::not(
                rt::rule::greater_or_equal(
                    rt::rule::remainder(
                        rt::rule::member(this.a.as_ref(), rt::rule::Number::of),
                        rt::rule::member(this.b.as_ref(), rt::rule::Number::of),
                    ),
                    Some(rt::rule::Number::whole(0)),
                ),
            );
            if rt::rule::is_false(holds) {
                out.broken(
                    at,
                    &rt::Rule {
                        id: "Arithmetic9.isnt",
                        keyword: "check",
                        sentence: "`!(this.a % this.b >= 0)`",
                        source: "Made up / all",
                    },
                );
            }
        }
    }
}

impl rt::Validate for super::types::Arithmetic10 {
    type Context = ();
    fn check(&self, _: &Self::Context, at: &rt::Path<'_>, out: &mut rt::Violations) {
        let this = self;
        {
            let holds = rt::rule::greater(
                rt::rule::divide(
                    rt::rule::member(this.a.as_ref(), rt::rule::Number::of),
                    rt::rule::member(this.b.as_ref(), rt::rule::Number::of),
                ),
                Some(rt::rule::Number::whole(0)),
            );
            if rt::rule::is_false(holds) {
                out.broken(
                    at,
                    &rt::Rule {
                        id: "Arithmetic10.is",
                        keyword: "check",
                        sentence: "`this.a / this.b > 0.0`",
                        source: "Made up / all",
                    },
                );
            }
        }
        {
            let holds = rt::rule::not(
                rt::rule::greater(
                    rt::rule::divide(
                        rt::rule::member(this.a.as_ref(), rt::rule::Number::of),
                        rt::rule::member(this.b.as_ref(), rt::rule::Number::of),
                    ),
                    Some(rt::rule::Number::whole(0)),
                ),
            );
            if rt::rule::is_false(holds) {
                out.broken(
                    at,
                    &rt::Rule {
                        id: "Arithmetic10.isnt",
                        keyword: "check",
                        sentence: "`!(this.a / this.b > 0.0)`",
                        source: "Made up / all",
                    },
                );
            }
        }
    }
}

impl rt::Validate for super::types::Arithmetic11 {
    type Context = ();
    fn check(&self, _: &Self::Context, at: &rt::Path<'_>, out: &mut rt::Violations) {
        let this = self;
        {
            let holds = rt::rule::equal(
                rt::rule::negate(
                    rt::rule::member(this.a.as_ref(), rt::rule::Number::of),
                ),
                rt::rule::member(this.b.as_ref(), rt::rule::Number::of),
            );
            if rt::rule::is_false(holds) {
                out.broken(
                    at,
                    &rt::Rule {
                        id: "Arithmetic11.is",
                        keyword: "check",
                        sentence: "`-this.a == this.b`",
                        source: "Made up / all",
                    },
                );
            }
        }
        {
            let holds = rt::rule::not(
                rt::rule::equal(
                    rt::rule::negate(
                        rt::rule::member(this.a.as_ref(), rt::rule::Number::of),
                    ),
                    rt::rule::member(this.b.as_ref(), rt::rule::Number::of),
                ),
            );
            if rt::rule::is_false(holds) {
                out.broken(
                    at,
                    &rt::Rule {
                        id: "Arithmetic11.isnt",
                        keyword: "check",
                        sentence: "`!(-this.a == this.b)`",
                        source: "Made up / all",
                    },
                );
            }
        }
    }
}

impl rt::Validate for super::types::Arithmetic12 {
    type Context = ();
    fn check(&self, _: &Self::Context, at: &rt::Path<'_>, out: &mut rt::Violations) {
        let this = self;
        {
            let holds = rt::rule::greater(
                rt::rule::add(
                    rt::rule::member(this.a.as_ref(), rt::rule::Number::of),
                    rt::rule::member(this.b.as_ref(), rt::rule::Number::of),
                ),
                Some(rt::rule::Number::whole(0)),
            );
            if rt::rule::is_false(holds) {
                out.broken(
                    at,
                    &rt::Rule {
                        id: "Arithmetic12.is",
                        keyword: "check",
                        sentence: "`this.a + this.b > 0`",
                        source: "Made up / all",
                    },
                );
            }
        }
        {
            let holds = rt::rule::not(
                rt::rule::greater(
                    rt::rule::add(
                        rt::rule::member(this.a.as_ref(), rt::rule::Number::of),
                        rt::rule::member(this.b.as_ref(), rt::rule::Number::of),
                    ),
                    Some(rt::rule::Number::whole(0)),
                ),
            );
            if rt::rule::is_false(holds) {
                out.broken(
                    at,
                    &rt::Rule {
                        id: "Arithmetic12.isnt",
                        keyword: "check",
                        sentence: "`!(this.a + this.b > 0)`",
                        source: "Made up / all",
                    },
                );
            }
        }
    }
}

impl rt::Validate for super::types::Arithmetic13 {
    type Context = ();
    fn check(&self, _: &Self::Context, at: &rt::Path<'_>, out: &mut rt::Violations) {
        let this = self;
        {
            let holds = rt::rule::greater(
                rt::rule::multiply(
                    rt::rule::member(this.a.as_ref(), rt::rule::Number::of),
                    rt::rule::member(this.b.as_ref(), rt::rule::Number::of),
                ),
                Some(rt::rule::Number::whole(0)),
            );
            if rt::rule::is_false(holds) {
                out.broken(
                    at,
                    &rt::Rule {
                        id: "Arithmetic13.is",
                        keyword: "check",
                        sentence: "`this.a * this.b > 0`",
                        source: "Made up / all",
                    },
                );
            }
        }
        {
            let holds = rt::rule::not(
                rt::rule::greater(
                    rt::rule::multiply(
                        rt::rule::member(this.a.as_ref(), rt::rule::Number::of),
                        rt::rule::member(this.b.as_ref(), rt::rule::Number::of),
                    ),
                    Some(rt::rule::Number::whole(0)),
                ),
            );
            if rt::rule::is_false(holds) {
                out.broken(
                    at,
                    &rt::Rule {
                        id: "Arithmetic13.isnt",
                        keyword: "check",
                        sentence: "`!(this.a * this.b > 0)`",
                        source: "Made up / all",
                    },
                );
            }
        }
    }
}

impl rt::Validate for super::types::Arithmetic14 {
    type Context = ();
    fn check(&self, _: &Self::Context, at: &rt::Path<'_>, out: &mut rt::Violations) {
        let this = self;
        {
            let holds = rt::rule::equal(
                rt::rule::subtract(
                    rt::rule::member(this.a.as_ref(), rt::rule::Number::of),
                    rt::rule::member(this.b.as_ref(), rt::rule::Number::of),
                ),
                Some(rt::rule::Number::whole(1)),
            );
            if rt::rule::is_false(holds) {
                out.broken(
                    at,
                    &rt::Rule {
                        id: "Arithmetic14.is",
                        keyword: "check",
                        sentence: "`this.a - this.b == 1`",
                        source: "Made up / all",
                    },
                );
            }
        }
        {
            let holds = rt::rule::not(
                rt::rule::equal(
                    rt::rule::subtract(
                        rt::rule::member(this.a.as_ref(), rt::rule::Number::of),
                        rt::rule::member(this.b.as_ref(), rt::rule::Number::of),
                    ),
                    Some(rt::rule::Number::whole(1)),
                ),
            );
            if rt::rule::is_false(holds) {
                out.broken(
                    at,
                    &rt::Rule {
                        id: "Arithmetic14.isnt",
                        keyword: "check",
                        sentence: "`!(this.a - this.b == 1)`",
                        source: "Made up / all",
                    },
                );
            }
        }
    }
}

impl rt::Validate for super::types::Arithmetic15 {
    type Context = ();
    fn check(&self, _: &Self::Context, at: &rt::Path<'_>, out: &mut rt::Violations) {
        let this = self;
        {
            let holds = rt::rule::equal(
                rt::rule::add(
                    rt::rule::member(this.a.as_ref(), rt::rule::Number::of),
                    rt::rule::member(this.b.as_ref(), rt::rule::Number::of),
                ),
                Some(rt::rule::Number::scaled(3, -1)),
            );
            if rt::rule::is_false(holds) {
                out.broken(
                    at,
                    &rt::Rule {
                        id: "Arithmetic15.is",
                        keyword: "check",
                        sentence: "`this.a + this.b == 0.3`",
                        source: "Made up / all",
                    },
                );
            }
        }
        {
            let holds = rt::rule::not(
                rt::rule::equal(
                    rt::rule::add(
                        rt::rule::member(this.a.as_ref(), rt::rule::Number::of),
                        rt::rule::member(this.b.as_ref(), rt::rule::Number::of),
                    ),
                    Some(rt::rule::Number::scaled(3, -1)),
                ),
            );
            if rt::rule::is_false(holds) {
                out.broken(
                    at,
                    &rt::Rule {
                        id: "Arithmetic15.isnt",
                        keyword: "check",
                        sentence: "`!(this.a + this.b == 0.3)`",
                        source: "Made up / all",
                    },
                );
            }
        }
    }
}

impl rt::Validate for super::types::Arithmetic16 {
    type Context = ();
    fn check(&self, _: &Self::Context, at: &rt::Path<'_>, out: &mut rt::Violations) {
        let this = self;
        {
            let holds = rt::rule::equal(
                rt::rule::multiply(
                    rt::rule::member(this.a.as_ref(), rt::rule::Number::of),
                    rt::rule::member(this.b.as_ref(), rt::rule::Number::of),
                ),
                Some(rt::rule::Number::scaled(225, -2)),
            );
            if rt::rule::is_false(holds) {
                out.broken(
                    at,
                    &rt::Rule {
                        id: "Arithmetic16.is",
                        keyword: "check",
                        sentence: "`this.a * this.b == 2.25`",
                        source: "Made up / all",
                    },
                );
            }
        }
        {
            let holds = rt::rule::not(
                rt::rule::equal(
                    rt::rule::multiply(
                        rt::rule::member(this.a.as_ref(), rt::rule::Number::of),
                        rt::rule::member(this.b.as_ref(), rt::rule::Number::of),
                    ),
                    Some(rt::rule::Number::scaled(225, -2)),
                ),
            );
            if rt::rule::is_false(holds) {
                out.broken(
                    at,
                    &rt::Rule {
                        id: "Arithmetic16.isnt",
                        keyword: "check",
                        sentence: "`!(this.a * this.b == 2.25)`",
                        source: "Made up / all",
                    },
                );
            }
        }
    }
}

impl rt::Validate for super::types::Arithmetic17 {
    type Context = ();
    fn check(&self, _: &Self::Context, at: &rt::Path<'_>, out: &mut rt::Violations) {
        let this = self;
        {
            let holds = rt::rule::equal(
                rt::rule::divide(
                    rt::rule::member(this.a.as_ref(), rt::rule::Number::of),
                    rt::rule::member(this.b.as_ref(), rt::rule::Number::of),
                ),
                Some(rt::rule::Number::scaled(25, -1)),
            );
            if rt::rule::is_false(holds) {
                out.broken(
                    at,
                    &rt::Rule {
                        id: "Arithmetic17.is",
                        keyword: "check",
                        sentence: "`this.a / this.b == 2.5`",
                        source: "Made up / all",
                    },
                );
            }
        }
        {
            let holds = rt::rule::not(
                rt::rule::equal(
                    rt::rule::divide(
                        rt::rule::member(this.a.as_ref(), rt::rule::Number::of),
                        rt::rule::member(this.b.as_ref(), rt::rule::Number::of),
                    ),
                    Some(rt::rule::Number::scaled(25, -1)),
                ),
            );
            if rt::rule::is_false(holds) {
                out.broken(
                    at,
                    &rt::Rule {
                        id: "Arithmetic17.isnt",
                        keyword: "check",
                        sentence: "`!(this.a / this.b == 2.5)`",
                        source: "Made up / all",
                    },
                );
            }
        }
    }
}

impl rt::Validate for super::types::Arithmetic18 {
    type Context = ();
    fn check(&self, _: &Self::Context, at: &rt::Path<'_>, out: &mut rt::Violations) {
        let this = self;
        {
            let holds = rt::rule::equal(
                rt::rule::multiply(
                    rt::rule::divide(
                        rt::rule::member(this.a.as_ref(), rt::rule::Number::of),
                        rt::rule::member(this.b.as_ref(), rt::rule::Number::of),
                    ),
                    Some(rt::rule::Number::whole(3)),
                ),
                Some(rt::rule::Number::whole(1)),
            );
            if rt::rule::is_false(holds) {
                out.broken(
                    at,
                    &rt::Rule {
                        id: "Arithmetic18.is",
                        keyword: "check",
                        sentence: "`this.a / this.b * 3.0 == 1.0`",
                        source: "Made up / all",
                    },
                );
            }
        }
        {
            let holds = rt::rule::not(
                rt::rule::equal(
                    rt::rule::multiply(
                        rt::rule::divide(
                            rt::rule::member(this.a.as_ref(), rt::rule::Number::of),
                            rt::rule::member(this.b.as_ref(), rt::rule::Number::of),
                        ),
                        Some(rt::rule::Number::whole(3)),
                    ),
                    Some(rt::rule::Number::whole(1)),
                ),
            );
            if rt::rule::is_false(holds) {
                out.broken(
                    at,
                    &rt::Rule {
                        id: "Arithmetic18.isnt",
                        keyword: "check",
                        sentence: "`!(this.a / this.b * 3.0 == 1.0)`",
                        source: "Made up / all",
                    },
                );
            }
        }
    }
}

impl rt::Validate for super::types::Arithmetic19 {
    type Context = ();
    fn check(&self, _: &Self::Context, at: &rt::Path<'_>, out: &mut rt::Violations) {
        let this = self;
        {
            let holds = rt::rule::greater(
                rt::rule::multiply(
                    rt::rule::member(this.a.as_ref(), rt::rule::Number::of),
                    rt::rule::member(this.b.as_ref(), rt::rule::Number::of),
                ),
                Some(rt::rule::Number::whole(1)),
            );
            if rt::rule::is_false(holds) {
                out.broken(
                    at,
                    &rt::Rule {
                        id: "Arithmetic19.is",
                        keyword: "check",
                        sentence: "`this.a * this.b > 1`",
                        source: "Made up / all",
                    },
                );
            }
        }
        {
            let holds = rt::rule::not(
                rt::rule::greater(
                    rt::rule::multiply(
                        rt::rule::member(this.a.as_ref(), rt::rule::Number::of),
                        rt::rule::member(this.b.as_ref(), rt::rule::Number::of),
                    ),
                    Some(rt::rule::Number::whole(1)),
                ),
            );
            if rt::rule::is_false(holds) {
                out.broken(
                    at,
                    &rt::Rule {
                        id: "Arithmetic19.isnt",
                        keyword: "check",
                        sentence: "`!(this.a * this.b > 1)`",
                        source: "Made up / all",
                    },
                );
            }
        }
    }
}

impl rt::Validate for super::types::Arithmetic20 {
    type Context = ();
    fn check(&self, _: &Self::Context, at: &rt::Path<'_>, out: &mut rt::Violations) {
        let this = self;
        {
            let holds = rt::rule::equal(
                rt::rule::concat(
                    rt::rule::member(this.a.as_ref(), |it| Some(it.as_str())),
                    rt::rule::member(this.b.as_ref(), |it| Some(it.as_str())),
                ),
                Some("ab"),
            );
            if rt::rule::is_false(holds) {
                out.broken(
                    at,
                    &rt::Rule {
                        id: "Arithmetic20.is",
                        keyword: "check",
                        sentence: "`this.a + this.b == 'ab'`",
                        source: "Made up / all",
                    },
                );
            }
        }
        {
            let holds = rt::rule::not(
                rt::rule::equal(
                    rt::rule::concat(
                        rt::rule::member(this.a.as_ref(), |it| Some(it.as_str())),
                        rt::rule::member(this.b.as_ref(), |it| Some(it.as_str())),
                    ),
                    Some("ab"),
                ),
            );
            if rt::rule::is_false(holds) {
                out.broken(
                    at,
                    &rt::Rule {
                        id: "Arithmetic20.isnt",
                        keyword: "check",
                        sentence: "`!(this.a + this.b == 'ab')`",
                        source: "Made up / all",
                    },
                );
            }
        }
    }
}

impl rt::Validate for super::types::Arithmetic21 {
    type Context = ();
    fn check(&self, _: &Self::Context, at: &rt::Path<'_>, out: &mut rt::Violations) {
        let this = self;
        {
            let holds = rt::rule::equal(
                rt::rule::add(
                    rt::rule::member(this.a.as_ref(), rt::rule::Number::of),
                    rt::rule::multiply(
                        rt::rule::member(this.b.as_ref(), rt::rule::Number::of),
                        Some(rt::rule::Number::whole(2)),
                    ),
                ),
                Some(rt::rule::Number::whole(7)),
            );
            if rt::rule::is_false(holds) {
                out.broken(
                    at,
                    &rt::Rule {
                        id: "Arithmetic21.is",
                        keyword: "check",
                        sentence: "`this.a + this.b * 2 == 7`",
                        source: "Made up / all",
                    },
                );
            }
        }
        {
            let holds = rt::rule::not(
                rt::rule::equal(
                    rt::rule::add(
                        rt::rule::member(this.a.as_ref(), rt::rule::Number::of),
                        rt::rule::multiply(
                            rt::rule::member(this.b.as_ref(), rt::rule::Number::of),
                            Some(rt::rule::Number::whole(2)),
                        ),
                    ),
                    Some(rt::rule::Number::whole(7)),
                ),
            );
            if rt::rule::is_false(holds) {
                out.broken(
                    at,
                    &rt::Rule {
                        id: "Arithmetic21.isnt",
                        keyword: "check",
                        sentence: "`!(this.a + this.b * 2 == 7)`",
                        source: "Made up / all",
                    },
                );
            }
        }
    }
}

impl rt::Validate for super::types::Arithmetic22 {
    type Context = ();
    fn check(&self, _: &Self::Context, at: &rt::Path<'_>, out: &mut rt::Violations) {
        let this = self;
        {
            let holds = rt::rule::equal(
                rt::rule::multiply(
                    rt::rule::add(
                        rt::rule::member(this.a.as_ref(), rt::rule::Number::of),
                        rt::rule::member(this.b.as_ref(), rt::rule::Number::of),
                    ),
                    Some(rt::rule::Number::whole(2)),
                ),
                Some(rt::rule::Number::whole(8)),
            );
            if rt::rule::is_false(holds) {
                out.broken(
                    at,
                    &rt::Rule {
                        id: "Arithmetic22.is",
                        keyword: "check",
                        sentence: "`(this.a + this.b) * 2 == 8`",
                        source: "Made up / all",
                    },
                );
            }
        }
        {
            let holds = rt::rule::not(
                rt::rule::equal(
                    rt::rule::multiply(
                        rt::rule::add(
                            rt::rule::member(this.a.as_ref(), rt::rule::Number::of),
                            rt::rule::member(this.b.as_ref(), rt::rule::Number::of),
                        ),
                        Some(rt::rule::Number::whole(2)),
                    ),
                    Some(rt::rule::Number::whole(8)),
                ),
            );
            if rt::rule::is_false(holds) {
                out.broken(
                    at,
                    &rt::Rule {
                        id: "Arithmetic22.isnt",
                        keyword: "check",
                        sentence: "`!((this.a + this.b) * 2 == 8)`",
                        source: "Made up / all",
                    },
                );
            }
        }
    }
}

impl rt::Validate for super::types::Text1 {
    type Context = ();
    fn check(&self, _: &Self::Context, at: &rt::Path<'_>, out: &mut rt::Violations) {
        let this = self;
        {
            let holds = rt::rule::starts_with(
                rt::rule::member(this.a.as_ref(), |it| Some(it.as_str())),
                rt::rule::member(this.b.as_ref(), |it| Some(it.as_str())),
            );
            if rt::rule::is_false(holds) {
                out.broken(
                    at,
                    &rt::Rule {
                        id: "Text1.is",
                        keyword: "check",
                        sentence: "`this.a.startsWith(this.b)`",
                        source: "Made up / all",
                    },
                );
            }
        }
        {
            let holds = rt::rule::not(
                rt::rule::starts_with(
                    rt::rule::member(this.a.as_ref(), |it| Some(it.as_str())),
                    rt::rule::member(this.b.as_ref(), |it| Some(it.as_str())),
                ),
            );
            if rt::rule::is_false(holds) {
                out.broken(
                    at,
                    &rt::Rule {
                        id: "Text1.isnt",
                        keyword: "check",
                        sentence: "`!(this.a.startsWith(this.b))`",
                        source: "Made up / all",
                    },
                );
            }
        }
    }
}

impl rt::Validate for super::types::Text2 {
    type Context = ();
    fn check(&self, _: &Self::Context, at: &rt::Path<'_>, out: &mut rt::Violations) {
        let this = self;
        {
            let holds = rt::rule::ends_with(
                rt::rule::member(this.a.as_ref(), |it| Some(it.as_str())),
                rt::rule::member(this.b.as_ref(), |it| Some(it.as_str())),
            );
            if rt::rule::is_false(holds) {
                out.broken(
                    at,
                    &rt::Rule {
                        id: "Text2.is",
                        keyword: "check",
                        sentence: "`this.a.endsWith(this.b)`",
                        source: "Made up / all",
                    },
                );
            }
        }
        {
            let holds = rt::rule::not(
                rt::rule::ends_with(
                    rt::rule::member(this.a.as_ref(), |it| Some(it.as_str())),
                    rt::rule::member(this.b.as_ref(), |it| Some(it.as_str())),
                ),
            );
            if rt::rule::is_false(holds) {
                out.broken(
                    at,
                    &rt::Rule {
                        id: "Text2.isnt",
                        keyword: "check",
                        sentence: "`!(this.a.endsWith(this.b))`",
                        source: "Made up / all",
                    },
                );
            }
        }
    }
}

impl rt::Validate for super::types::Text3 {
    type Context = ();
    fn check(&self, _: &Self::Context, at: &rt::Path<'_>, out: &mut rt::Violations) {
        let this = self;
        {
            let holds = rt::rule::contains(
                rt::rule::member(this.a.as_ref(), |it| Some(it.as_str())),
                rt::rule::member(this.b.as_ref(), |it| Some(it.as_str())),
            );
            if rt::rule::is_false(holds) {
                out.broken(
                    at,
                    &rt::Rule {
                        id: "Text3.is",
                        keyword: "check",
                        sentence: "`this.a.contains(this.b)`",
                        source: "Made up / all",
                    },
                );
            }
        }
        {
            let holds = rt::rule::not(
                rt::rule::contains(
                    rt::rule::member(this.a.as_ref(), |it| Some(it.as_str())),
                    rt::rule::member(this.b.as_ref(), |it| Some(it.as_str())),
                ),
            );
            if rt::rule::is_false(holds) {
                out.broken(
                    at,
                    &rt::Rule {
                        id: "Text3.isnt",
                        keyword: "check",
                        sentence: "`!(this.a.contains(this.b))`",
                        source: "Made up / all",
                    },
                );
            }
        }
    }
}

impl rt::Validate for super::types::Text4 {
    type Context = ();
    fn check(&self, _: &Self::Context, at: &rt::Path<'_>, out: &mut rt::Violations) {
        let this = self;
        {
            let holds = {
                static PATTERN: rt::constraint::Pattern = rt::constraint::Pattern::new(
                    "^[a-z]+[0-9]?$",
                );
                rt::rule::matches(
                    rt::rule::member(this.a.as_ref(), |it| Some(it.as_str())),
                    &PATTERN,
                )
            };
            if rt::rule::is_false(holds) {
                out.broken(
                    at,
                    &rt::Rule {
                        id: "Text4.is",
                        keyword: "check",
                        sentence: "`this.a.matches('^[a-z]+[0-9]?$')`",
                        source: "Made up / all",
                    },
                );
            }
        }
        {
            let holds = rt::rule::not({
                static PATTERN: rt::constraint::Pattern = rt::constraint::Pattern::new(
                    "^[a-z]+[0-9]?$",
                );
                rt::rule::matches(
                    rt::rule::member(this.a.as_ref(), |it| Some(it.as_str())),
                    &PATTERN,
                )
            });
            if rt::rule::is_false(holds) {
                out.broken(
                    at,
                    &rt::Rule {
                        id: "Text4.isnt",
                        keyword: "check",
                        sentence: "`!(this.a.matches('^[a-z]+[0-9]?$'))`",
                        source: "Made up / all",
                    },
                );
            }
        }
    }
}

impl rt::Validate for super::types::Text5 {
    type Context = ();
    fn check(&self, _: &Self::Context, at: &rt::Path<'_>, out: &mut rt::Violations) {
        let this = self;
        {
            let holds = {
                static PATTERN: rt::constraint::Pattern = rt::constraint::Pattern::new(
                    "b+",
                );
                rt::rule::matches(
                    rt::rule::member(this.a.as_ref(), |it| Some(it.as_str())),
                    &PATTERN,
                )
            };
            if rt::rule::is_false(holds) {
                out.broken(
                    at,
                    &rt::Rule {
                        id: "Text5.is",
                        keyword: "check",
                        sentence: "`this.a.matches('b+')`",
                        source: "Made up / all",
                    },
                );
            }
        }
        {
            let holds = rt::rule::not({
                static PATTERN: rt::constraint::Pattern = rt::constraint::Pattern::new(
                    "b+",
                );
                rt::rule::matches(
                    rt::rule::member(this.a.as_ref(), |it| Some(it.as_str())),
                    &PATTERN,
                )
            });
            if rt::rule::is_false(holds) {
                out.broken(
                    at,
                    &rt::Rule {
                        id: "Text5.isnt",
                        keyword: "check",
                        sentence: "`!(this.a.matches('b+'))`",
                        source: "Made up / all",
                    },
                );
            }
        }
    }
}

impl rt::Validate for super::types::Text6 {
    type Context = ();
    fn check(&self, _: &Self::Context, at: &rt::Path<'_>, out: &mut rt::Violations) {
        let this = self;
        {
            let holds = {
                static PATTERN: rt::constraint::Pattern = rt::constraint::Pattern::new(
                    "^\\p{Lu}.$",
                );
                rt::rule::matches(
                    rt::rule::member(this.a.as_ref(), |it| Some(it.as_str())),
                    &PATTERN,
                )
            };
            if rt::rule::is_false(holds) {
                out.broken(
                    at,
                    &rt::Rule {
                        id: "Text6.is",
                        keyword: "check",
                        sentence: "`this.a.matches(r'^\\p{Lu}.$')`",
                        source: "Made up / all",
                    },
                );
            }
        }
        {
            let holds = rt::rule::not({
                static PATTERN: rt::constraint::Pattern = rt::constraint::Pattern::new(
                    "^\\p{Lu}.$",
                );
                rt::rule::matches(
                    rt::rule::member(this.a.as_ref(), |it| Some(it.as_str())),
                    &PATTERN,
                )
            });
            if rt::rule::is_false(holds) {
                out.broken(
                    at,
                    &rt::Rule {
                        id: "Text6.isnt",
                        keyword: "check",
                        sentence: "`!(this.a.matches(r'^\\p{Lu}.$'))`",
                        source: "Made up / all",
                    },
                );
            }
        }
    }
}

impl rt::Validate for super::types::Text7 {
    type Context = ();
    fn check(&self, _: &Self::Context, at: &rt::Path<'_>, out: &mut rt::Violations) {
        let this = self;
        {
            let holds = rt::rule::equal(
                rt::rule::size_of_text(
                    rt::rule::member(this.a.as_ref(), |it| Some(it.as_str())),
                ),
                Some(rt::rule::Number::whole(4)),
            );
            if rt::rule::is_false(holds) {
                out.broken(
                    at,
                    &rt::Rule {
                        id: "Text7.is",
                        keyword: "check",
                        sentence: "`size(this.a) == 4`",
                        source: "Made up / all",
                    },
                );
            }
        }
        {
            let holds = rt::rule::not(
                rt::rule::equal(
                    rt::rule::size_of_text(
                        rt::rule::member(this.a.as_ref(), |it| Some(it.as_str())),
                    ),
                    Some(rt::rule::Number::whole(4)),
                ),
            );
            if rt::rule::is_false(holds) {
                out.broken(
                    at,
                    &rt::Rule {
                        id: "Text7.isnt",
                        keyword: "check",
                        sentence: "`!(size(this.a) == 4)`",
                        source: "Made up / all",
                    },
                );
            }
        }
    }
}

impl rt::Validate for super::types::Text8 {
    type Context = ();
    fn check(&self, _: &Self::Context, at: &rt::Path<'_>, out: &mut rt::Violations) {
        let this = self;
        {
            let holds = rt::rule::equal(
                rt::rule::size_of_text(
                    rt::rule::member(this.a.as_ref(), |it| Some(it.as_str())),
                ),
                Some(rt::rule::Number::whole(0)),
            );
            if rt::rule::is_false(holds) {
                out.broken(
                    at,
                    &rt::Rule {
                        id: "Text8.is",
                        keyword: "check",
                        sentence: "`this.a.size() == 0`",
                        source: "Made up / all",
                    },
                );
            }
        }
        {
            let holds = rt::rule::not(
                rt::rule::equal(
                    rt::rule::size_of_text(
                        rt::rule::member(this.a.as_ref(), |it| Some(it.as_str())),
                    ),
                    Some(rt::rule::Number::whole(0)),
                ),
            );
            if rt::rule::is_false(holds) {
                out.broken(
                    at,
                    &rt::Rule {
                        id: "Text8.isnt",
                        keyword: "check",
                        sentence: "`!(this.a.size() == 0)`",
                        source: "Made up / all",
                    },
                );
            }
        }
    }
}

impl rt::Validate for super::types::Text9 {
    type Context = ();
    fn check(&self, _: &Self::Context, at: &rt::Path<'_>, out: &mut rt::Violations) {
        let this = self;
        {
            let holds = rt::rule::equal(
                rt::rule::member(this.a.as_ref(), |it| Some(it.as_str())),
                Some("it's é"),
            );
            if rt::rule::is_false(holds) {
                out.broken(
                    at,
                    &rt::Rule {
                        id: "Text9.is",
                        keyword: "check",
                        sentence: "`this.a == 'it\\'s \\u00e9'`",
                        source: "Made up / all",
                    },
                );
            }
        }
        {
            let holds = rt::rule::not(
                rt::rule::equal(
                    rt::rule::member(this.a.as_ref(), |it| Some(it.as_str())),
                    Some("it's é"),
                ),
            );
            if rt::rule::is_false(holds) {
                out.broken(
                    at,
                    &rt::Rule {
                        id: "Text9.isnt",
                        keyword: "check",
                        sentence: "`!(this.a == 'it\\'s \\u00e9')`",
                        source: "Made up / all",
                    },
                );
            }
        }
    }
}

impl rt::Validate for super::types::Text10 {
    type Context = ();
    fn check(&self, _: &Self::Context, at: &rt::Path<'_>, out: &mut rt::Violations) {
        let this = self;
        {
            let holds = rt::rule::is_in(
                rt::rule::member(this.a.as_ref(), |it| Some(it.as_str())),
                rt::rule::listed([Some("a"), Some("b")]),
            );
            if rt::rule::is_false(holds) {
                out.broken(
                    at,
                    &rt::Rule {
                        id: "Text10.is",
                        keyword: "check",
                        sentence: "`this.a in ['a', 'b']`",
                        source: "Made up / all",
                    },
                );
            }
        }
        {
            let holds = rt::rule::not(
                rt::rule::is_in(
                    rt::rule::member(this.a.as_ref(), |it| Some(it.as_str())),
                    rt::rule::listed([Some("a"), Some("b")]),
                ),
            );
            if rt::rule::is_false(holds) {
                out.broken(
                    at,
                    &rt::Rule {
                        id: "Text10.isnt",
                        keyword: "check",
                        sentence: "`!(this.a in ['a', 'b'])`",
                        source: "Made up / all",
                    },
                );
            }
        }
    }
}

impl rt::Validate for super::types::List1 {
    type Context = ();
    fn check(&self, _: &Self::Context, at: &rt::Path<'_>, out: &mut rt::Violations) {
        let this = self;
        {
            let holds = rt::rule::is_in(
                rt::rule::member(this.a.as_ref(), rt::rule::Number::of),
                rt::rule::items(this.l.as_ref(), rt::rule::Number::of),
            );
            if rt::rule::is_false(holds) {
                out.broken(
                    at,
                    &rt::Rule {
                        id: "List1.is",
                        keyword: "check",
                        sentence: "`this.a in this.l`",
                        source: "Made up / all",
                    },
                );
            }
        }
        {
            let holds = rt::rule::not(
                rt::rule::is_in(
                    rt::rule::member(this.a.as_ref(), rt::rule::Number::of),
                    rt::rule::items(this.l.as_ref(), rt::rule::Number::of),
                ),
            );
            if rt::rule::is_false(holds) {
                out.broken(
                    at,
                    &rt::Rule {
                        id: "List1.isnt",
                        keyword: "check",
                        sentence: "`!(this.a in this.l)`",
                        source: "Made up / all",
                    },
                );
            }
        }
    }
}

impl rt::Validate for super::types::List2 {
    type Context = ();
    fn check(&self, _: &Self::Context, at: &rt::Path<'_>, out: &mut rt::Violations) {
        let this = self;
        {
            let holds = rt::rule::is_in(
                rt::rule::member(this.a.as_ref(), rt::rule::Number::of),
                rt::rule::items(
                    this.l.as_ref(),
                    |it_1| rt::rule::member(it_1.as_ref(), rt::rule::Number::of),
                ),
            );
            if rt::rule::is_false(holds) {
                out.broken(
                    at,
                    &rt::Rule {
                        id: "List2.is",
                        keyword: "check",
                        sentence: "`this.a in this.l`",
                        source: "Made up / all",
                    },
                );
            }
        }
        {
            let holds = rt::rule::not(
                rt::rule::is_in(
                    rt::rule::member(this.a.as_ref(), rt::rule::Number::of),
                    rt::rule::items(
                        this.l.as_ref(),
                        |it_1| rt::rule::member(it_1.as_ref(), rt::rule::Number::of),
                    ),
                ),
            );
            if rt::rule::is_false(holds) {
                out.broken(
                    at,
                    &rt::Rule {
                        id: "List2.isnt",
                        keyword: "check",
                        sentence: "`!(this.a in this.l)`",
                        source: "Made up / all",
                    },
                );
            }
        }
    }
}

impl rt::Validate for super::types::List3 {
    type Context = ();
    fn check(&self, _: &Self::Context, at: &rt::Path<'_>, out: &mut rt::Violations) {
        let this = self;
        {
            let holds = rt::rule::equal(
                rt::rule::member(
                    rt::rule::element(this.l.as_ref(), Some(rt::rule::Number::whole(0))),
                    rt::rule::Number::of,
                ),
                rt::rule::member(this.a.as_ref(), rt::rule::Number::of),
            );
            if rt::rule::is_false(holds) {
                out.broken(
                    at,
                    &rt::Rule {
                        id: "List3.is",
                        keyword: "check",
                        sentence: "`this.l[0] == this.a`",
                        source: "Made up / all",
                    },
                );
            }
        }
        {
            let holds = rt::rule::not(
                rt::rule::equal(
                    rt::rule::member(
                        rt::rule::element(
                            this.l.as_ref(),
                            Some(rt::rule::Number::whole(0)),
                        ),
                        rt::rule::Number::of,
                    ),
                    rt::rule::member(this.a.as_ref(), rt::rule::Number::of),
                ),
            );
            if rt::rule::is_false(holds) {
                out.broken(
                    at,
                    &rt::Rule {
                        id: "List3.isnt",
                        keyword: "check",
                        sentence: "`!(this.l[0] == this.a)`",
                        source: "Made up / all",
                    },
                );
            }
        }
    }
}

impl rt::Validate for super::types::List4 {
    type Context = ();
    fn check(&self, _: &Self::Context, at: &rt::Path<'_>, out: &mut rt::Violations) {
        let this = self;
        {
            let holds = rt::rule::greater(
                rt::rule::member(
                    rt::rule::element(
                        this.l.as_ref(),
                        rt::rule::member(this.a.as_ref(), rt::rule::Number::of),
                    ),
                    rt::rule::Number::of,
                ),
                Some(rt::rule::Number::whole(1)),
            );
            if rt::rule::is_false(holds) {
                out.broken(
                    at,
                    &rt::Rule {
                        id: "List4.is",
                        keyword: "check",
                        sentence: "`this.l[this.a] > 1`",
                        source: "Made up / all",
                    },
                );
            }
        }
        {
            let holds = rt::rule::not(
                rt::rule::greater(
                    rt::rule::member(
                        rt::rule::element(
                            this.l.as_ref(),
                            rt::rule::member(this.a.as_ref(), rt::rule::Number::of),
                        ),
                        rt::rule::Number::of,
                    ),
                    Some(rt::rule::Number::whole(1)),
                ),
            );
            if rt::rule::is_false(holds) {
                out.broken(
                    at,
                    &rt::Rule {
                        id: "List4.isnt",
                        keyword: "check",
                        sentence: "`!(this.l[this.a] > 1)`",
                        source: "Made up / all",
                    },
                );
            }
        }
    }
}

impl rt::Validate for super::types::List5 {
    type Context = ();
    fn check(&self, _: &Self::Context, at: &rt::Path<'_>, out: &mut rt::Violations) {
        let this = self;
        {
            let holds = rt::rule::equal(
                rt::rule::size_of_list(this.l.as_ref()),
                Some(rt::rule::Number::whole(2)),
            );
            if rt::rule::is_false(holds) {
                out.broken(
                    at,
                    &rt::Rule {
                        id: "List5.is",
                        keyword: "check",
                        sentence: "`size(this.l) == 2`",
                        source: "Made up / all",
                    },
                );
            }
        }
        {
            let holds = rt::rule::not(
                rt::rule::equal(
                    rt::rule::size_of_list(this.l.as_ref()),
                    Some(rt::rule::Number::whole(2)),
                ),
            );
            if rt::rule::is_false(holds) {
                out.broken(
                    at,
                    &rt::Rule {
                        id: "List5.isnt",
                        keyword: "check",
                        sentence: "`!(size(this.l) == 2)`",
                        source: "Made up / all",
                    },
                );
            }
        }
    }
}

impl rt::Validate for super::types::List6 {
    type Context = ();
    fn check(&self, _: &Self::Context, at: &rt::Path<'_>, out: &mut rt::Violations) {
        let this = self;
        {
            let holds = rt::rule::equal_lists(
                rt::rule::items(this.l.as_ref(), rt::rule::Number::of),
                rt::rule::listed([
                    Some(rt::rule::Number::whole(1)),
                    Some(rt::rule::Number::whole(2)),
                ]),
            );
            if rt::rule::is_false(holds) {
                out.broken(
                    at,
                    &rt::Rule {
                        id: "List6.is",
                        keyword: "check",
                        sentence: "`this.l == [1, 2]`",
                        source: "Made up / all",
                    },
                );
            }
        }
        {
            let holds = rt::rule::not(
                rt::rule::equal_lists(
                    rt::rule::items(this.l.as_ref(), rt::rule::Number::of),
                    rt::rule::listed([
                        Some(rt::rule::Number::whole(1)),
                        Some(rt::rule::Number::whole(2)),
                    ]),
                ),
            );
            if rt::rule::is_false(holds) {
                out.broken(
                    at,
                    &rt::Rule {
                        id: "List6.isnt",
                        keyword: "check",
                        sentence: "`!(this.l == [1, 2])`",
                        source: "Made up / all",
                    },
                );
            }
        }
    }
}

impl rt::Validate for super::types::List7 {
    type Context = ();
    fn check(&self, _: &Self::Context, at: &rt::Path<'_>, out: &mut rt::Violations) {
        let this = self;
        {
            let holds = rt::rule::equal_lists(
                rt::rule::items(this.l.as_ref(), rt::rule::Number::of),
                rt::rule::listed([
                    Some(rt::rule::Number::whole(1)),
                    Some(rt::rule::Number::whole(2)),
                ]),
            );
            if rt::rule::is_false(holds) {
                out.broken(
                    at,
                    &rt::Rule {
                        id: "List7.is",
                        keyword: "check",
                        sentence: "`this.l == [1, 2]`",
                        source: "Made up / all",
                    },
                );
            }
        }
        {
            let holds = rt::rule::not(
                rt::rule::equal_lists(
                    rt::rule::items(this.l.as_ref(), rt::rule::Number::of),
                    rt::rule::listed([
                        Some(rt::rule::Number::whole(1)),
                        Some(rt::rule::Number::whole(2)),
                    ]),
                ),
            );
            if rt::rule::is_false(holds) {
                out.broken(
                    at,
                    &rt::Rule {
                        id: "List7.isnt",
                        keyword: "check",
                        sentence: "`!(this.l == [1, 2])`",
                        source: "Made up / all",
                    },
                );
            }
        }
    }
}

impl rt::Validate for super::types::List8 {
    type Context = ();
    fn check(&self, _: &Self::Context, at: &rt::Path<'_>, out: &mut rt::Violations) {
        let this = self;
        {
            let holds = rt::rule::equal_lists(
                rt::rule::map(
                    rt::rule::items(this.l.as_ref(), Some),
                    |item_3| rt::rule::collect(
                        rt::rule::items(item_3, rt::rule::Number::of),
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
            );
            if rt::rule::is_false(holds) {
                out.broken(
                    at,
                    &rt::Rule {
                        id: "List8.is",
                        keyword: "check",
                        sentence: "`this.l == [[1], []]`",
                        source: "Made up / all",
                    },
                );
            }
        }
        {
            let holds = rt::rule::not(
                rt::rule::equal_lists(
                    rt::rule::map(
                        rt::rule::items(this.l.as_ref(), Some),
                        |item_3| rt::rule::collect(
                            rt::rule::items(item_3, rt::rule::Number::of),
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
            );
            if rt::rule::is_false(holds) {
                out.broken(
                    at,
                    &rt::Rule {
                        id: "List8.isnt",
                        keyword: "check",
                        sentence: "`!(this.l == [[1], []])`",
                        source: "Made up / all",
                    },
                );
            }
        }
    }
}

impl rt::Validate for super::types::List9 {
    type Context = ();
    fn check(&self, _: &Self::Context, at: &rt::Path<'_>, out: &mut rt::Violations) {
        let this = self;
        {
            let holds = rt::rule::equal_lists(
                rt::rule::collect(
                    rt::rule::items(this.l.as_ref(), rt::rule::Number::of),
                ),
                rt::rule::collect(
                    rt::rule::map(
                        rt::rule::listed::<rt::rule::Nothing, 0>([]),
                        |_| None::<rt::rule::Number>,
                    ),
                ),
            );
            if rt::rule::is_false(holds) {
                out.broken(
                    at,
                    &rt::Rule {
                        id: "List9.is",
                        keyword: "check",
                        sentence: "`this.l == []`",
                        source: "Made up / all",
                    },
                );
            }
        }
        {
            let holds = rt::rule::not(
                rt::rule::equal_lists(
                    rt::rule::collect(
                        rt::rule::items(this.l.as_ref(), rt::rule::Number::of),
                    ),
                    rt::rule::collect(
                        rt::rule::map(
                            rt::rule::listed::<rt::rule::Nothing, 0>([]),
                            |_| None::<rt::rule::Number>,
                        ),
                    ),
                ),
            );
            if rt::rule::is_false(holds) {
                out.broken(
                    at,
                    &rt::Rule {
                        id: "List9.isnt",
                        keyword: "check",
                        sentence: "`!(this.l == [])`",
                        source: "Made up / all",
                    },
                );
            }
        }
    }
}

impl rt::Validate for super::types::List10 {
    type Context = ();
    fn check(&self, _: &Self::Context, at: &rt::Path<'_>, out: &mut rt::Violations) {
        let this = self;
        {
            let holds = rt::rule::equal(
                rt::rule::sum(rt::rule::items(this.l.as_ref(), rt::rule::Number::of)),
                Some(rt::rule::Number::whole(6)),
            );
            if rt::rule::is_false(holds) {
                out.broken(
                    at,
                    &rt::Rule {
                        id: "List10.is",
                        keyword: "check",
                        sentence: "`this.l.sum() == 6`",
                        source: "Made up / all",
                    },
                );
            }
        }
        {
            let holds = rt::rule::not(
                rt::rule::equal(
                    rt::rule::sum(
                        rt::rule::items(this.l.as_ref(), rt::rule::Number::of),
                    ),
                    Some(rt::rule::Number::whole(6)),
                ),
            );
            if rt::rule::is_false(holds) {
                out.broken(
                    at,
                    &rt::Rule {
                        id: "List10.isnt",
                        keyword: "check",
                        sentence: "`!(this.l.sum() == 6)`",
                        source: "Made up / all",
                    },
                );
            }
        }
    }
}

impl rt::Validate for super::types::List11 {
    type Context = ();
    fn check(&self, _: &Self::Context, at: &rt::Path<'_>, out: &mut rt::Violations) {
        let this = self;
        {
            let holds = rt::rule::equal(
                rt::rule::sum(rt::rule::items(this.l.as_ref(), rt::rule::Number::of)),
                Some(rt::rule::Number::whole(0)),
            );
            if rt::rule::is_false(holds) {
                out.broken(
                    at,
                    &rt::Rule {
                        id: "List11.is",
                        keyword: "check",
                        sentence: "`this.l.sum() == 0`",
                        source: "Made up / all",
                    },
                );
            }
        }
        {
            let holds = rt::rule::not(
                rt::rule::equal(
                    rt::rule::sum(
                        rt::rule::items(this.l.as_ref(), rt::rule::Number::of),
                    ),
                    Some(rt::rule::Number::whole(0)),
                ),
            );
            if rt::rule::is_false(holds) {
                out.broken(
                    at,
                    &rt::Rule {
                        id: "List11.isnt",
                        keyword: "check",
                        sentence: "`!(this.l.sum() == 0)`",
                        source: "Made up / all",
                    },
                );
            }
        }
    }
}

impl rt::Validate for super::types::List12 {
    type Context = ();
    fn check(&self, _: &Self::Context, at: &rt::Path<'_>, out: &mut rt::Violations) {
        let this = self;
        {
            let holds = rt::rule::equal(
                rt::rule::sum(
                    rt::rule::items(
                        this.l.as_ref(),
                        |it_1| rt::rule::member(it_1.as_ref(), rt::rule::Number::of),
                    ),
                ),
                Some(rt::rule::Number::whole(3)),
            );
            if rt::rule::is_false(holds) {
                out.broken(
                    at,
                    &rt::Rule {
                        id: "List12.is",
                        keyword: "check",
                        sentence: "`this.l.sum() == 3`",
                        source: "Made up / all",
                    },
                );
            }
        }
        {
            let holds = rt::rule::not(
                rt::rule::equal(
                    rt::rule::sum(
                        rt::rule::items(
                            this.l.as_ref(),
                            |it_1| rt::rule::member(it_1.as_ref(), rt::rule::Number::of),
                        ),
                    ),
                    Some(rt::rule::Number::whole(3)),
                ),
            );
            if rt::rule::is_false(holds) {
                out.broken(
                    at,
                    &rt::Rule {
                        id: "List12.isnt",
                        keyword: "check",
                        sentence: "`!(this.l.sum() == 3)`",
                        source: "Made up / all",
                    },
                );
            }
        }
    }
}

impl rt::Validate for super::types::List13 {
    type Context = ();
    fn check(&self, _: &Self::Context, at: &rt::Path<'_>, out: &mut rt::Violations) {
        let this = self;
        {
            let holds = rt::rule::equal(
                rt::rule::min(rt::rule::items(this.l.as_ref(), rt::rule::Number::of)),
                Some(rt::rule::Number::whole(1)),
            );
            if rt::rule::is_false(holds) {
                out.broken(
                    at,
                    &rt::Rule {
                        id: "List13.is",
                        keyword: "check",
                        sentence: "`this.l.min() == 1`",
                        source: "Made up / all",
                    },
                );
            }
        }
        {
            let holds = rt::rule::not(
                rt::rule::equal(
                    rt::rule::min(
                        rt::rule::items(this.l.as_ref(), rt::rule::Number::of),
                    ),
                    Some(rt::rule::Number::whole(1)),
                ),
            );
            if rt::rule::is_false(holds) {
                out.broken(
                    at,
                    &rt::Rule {
                        id: "List13.isnt",
                        keyword: "check",
                        sentence: "`!(this.l.min() == 1)`",
                        source: "Made up / all",
                    },
                );
            }
        }
    }
}

impl rt::Validate for super::types::List14 {
    type Context = ();
    fn check(&self, _: &Self::Context, at: &rt::Path<'_>, out: &mut rt::Violations) {
        let this = self;
        {
            let holds = rt::rule::greater(
                rt::rule::max(rt::rule::items(this.l.as_ref(), rt::rule::Number::of)),
                Some(rt::rule::Number::whole(2)),
            );
            if rt::rule::is_false(holds) {
                out.broken(
                    at,
                    &rt::Rule {
                        id: "List14.is",
                        keyword: "check",
                        sentence: "`this.l.max() > 2`",
                        source: "Made up / all",
                    },
                );
            }
        }
        {
            let holds = rt::rule::not(
                rt::rule::greater(
                    rt::rule::max(
                        rt::rule::items(this.l.as_ref(), rt::rule::Number::of),
                    ),
                    Some(rt::rule::Number::whole(2)),
                ),
            );
            if rt::rule::is_false(holds) {
                out.broken(
                    at,
                    &rt::Rule {
                        id: "List14.isnt",
                        keyword: "check",
                        sentence: "`!(this.l.max() > 2)`",
                        source: "Made up / all",
                    },
                );
            }
        }
    }
}

impl rt::Validate for super::types::List15 {
    type Context = ();
    fn check(&self, _: &Self::Context, at: &rt::Path<'_>, out: &mut rt::Violations) {
        let this = self;
        {
            let holds = rt::rule::equal(
                rt::rule::min(
                    rt::rule::items(this.l.as_ref(), |it_1| Some(it_1.as_str())),
                ),
                Some("a"),
            );
            if rt::rule::is_false(holds) {
                out.broken(
                    at,
                    &rt::Rule {
                        id: "List15.is",
                        keyword: "check",
                        sentence: "`this.l.min() == 'a'`",
                        source: "Made up / all",
                    },
                );
            }
        }
        {
            let holds = rt::rule::not(
                rt::rule::equal(
                    rt::rule::min(
                        rt::rule::items(this.l.as_ref(), |it_1| Some(it_1.as_str())),
                    ),
                    Some("a"),
                ),
            );
            if rt::rule::is_false(holds) {
                out.broken(
                    at,
                    &rt::Rule {
                        id: "List15.isnt",
                        keyword: "check",
                        sentence: "`!(this.l.min() == 'a')`",
                        source: "Made up / all",
                    },
                );
            }
        }
    }
}

impl rt::Validate for super::types::Macro1 {
    type Context = ();
    fn check(&self, _: &Self::Context, at: &rt::Path<'_>, out: &mut rt::Violations) {
        let this = self;
        {
            let holds = rt::rule::all(
                rt::rule::items(this.l.as_ref(), rt::rule::Number::of),
                |item_2| rt::rule::greater(item_2, Some(rt::rule::Number::whole(0))),
            );
            if rt::rule::is_false(holds) {
                out.broken(
                    at,
                    &rt::Rule {
                        id: "Macro1.is",
                        keyword: "check",
                        sentence: "`this.l.all(x, x > 0)`",
                        source: "Made up / all",
                    },
                );
            }
        }
        {
            let holds = rt::rule::not(
                rt::rule::all(
                    rt::rule::items(this.l.as_ref(), rt::rule::Number::of),
                    |item_2| rt::rule::greater(item_2, Some(rt::rule::Number::whole(0))),
                ),
            );
            if rt::rule::is_false(holds) {
                out.broken(
                    at,
                    &rt::Rule {
                        id: "Macro1.isnt",
                        keyword: "check",
                        sentence: "`!(this.l.all(x, x > 0))`",
                        source: "Made up / all",
                    },
                );
            }
        }
    }
}

impl rt::Validate for super::types::Macro2 {
    type Context = ();
    fn check(&self, _: &Self::Context, at: &rt::Path<'_>, out: &mut rt::Violations) {
        let this = self;
        {
            let holds = rt::rule::all(
                rt::rule::items(
                    this.l.as_ref(),
                    |it_1| rt::rule::member(it_1.as_ref(), rt::rule::Number::of),
                ),
                |item_2| rt::rule::greater(item_2, Some(rt::rule::Number::whole(0))),
            );
            if rt::rule::is_false(holds) {
                out.broken(
                    at,
                    &rt::Rule {
                        id: "Macro2.is",
                        keyword: "check",
                        sentence: "`this.l.all(x, x > 0)`",
                        source: "Made up / all",
                    },
                );
            }
        }
        {
            let holds = rt::rule::not(
                rt::rule::all(
                    rt::rule::items(
                        this.l.as_ref(),
                        |it_1| rt::rule::member(it_1.as_ref(), rt::rule::Number::of),
                    ),
                    |item_2| rt::rule::greater(item_2, Some(rt::rule::Number::whole(0))),
                ),
            );
            if rt::rule::is_false(holds) {
                out.broken(
                    at,
                    &rt::Rule {
                        id: "Macro2.isnt",
                        keyword: "check",
                        sentence: "`!(this.l.all(x, x > 0))`",
                        source: "Made up / all",
                    },
                );
            }
        }
    }
}

impl rt::Validate for super::types::Macro3 {
    type Context = ();
    fn check(&self, _: &Self::Context, at: &rt::Path<'_>, out: &mut rt::Violations) {
        let this = self;
        {
            let holds = rt::rule::exists(
                rt::rule::items(this.l.as_ref(), rt::rule::Number::of),
                |item_2| rt::rule::greater(item_2, Some(rt::rule::Number::whole(1))),
            );
            if rt::rule::is_false(holds) {
                out.broken(
                    at,
                    &rt::Rule {
                        id: "Macro3.is",
                        keyword: "check",
                        sentence: "`this.l.exists(x, x > 1)`",
                        source: "Made up / all",
                    },
                );
            }
        }
        {
            let holds = rt::rule::not(
                rt::rule::exists(
                    rt::rule::items(this.l.as_ref(), rt::rule::Number::of),
                    |item_2| rt::rule::greater(item_2, Some(rt::rule::Number::whole(1))),
                ),
            );
            if rt::rule::is_false(holds) {
                out.broken(
                    at,
                    &rt::Rule {
                        id: "Macro3.isnt",
                        keyword: "check",
                        sentence: "`!(this.l.exists(x, x > 1))`",
                        source: "Made up / all",
                    },
                );
            }
        }
    }
}

impl rt::Validate for super::types::Macro4 {
    type Context = ();
    fn check(&self, _: &Self::Context, at: &rt::Path<'_>, out: &mut rt::Violations) {
        let this = self;
        {
            let holds = rt::rule::exists(
                rt::rule::items(
                    this.l.as_ref(),
                    |it_1| rt::rule::member(it_1.as_ref(), rt::rule::Number::of),
                ),
                |item_2| rt::rule::greater(item_2, Some(rt::rule::Number::whole(1))),
            );
            if rt::rule::is_false(holds) {
                out.broken(
                    at,
                    &rt::Rule {
                        id: "Macro4.is",
                        keyword: "check",
                        sentence: "`this.l.exists(x, x > 1)`",
                        source: "Made up / all",
                    },
                );
            }
        }
        {
            let holds = rt::rule::not(
                rt::rule::exists(
                    rt::rule::items(
                        this.l.as_ref(),
                        |it_1| rt::rule::member(it_1.as_ref(), rt::rule::Number::of),
                    ),
                    |item_2| rt::rule::greater(item_2, Some(rt::rule::Number::whole(1))),
                ),
            );
            if rt::rule::is_false(holds) {
                out.broken(
                    at,
                    &rt::Rule {
                        id: "Macro4.isnt",
                        keyword: "check",
                        sentence: "`!(this.l.exists(x, x > 1))`",
                        source: "Made up / all",
                    },
                );
            }
        }
    }
}

impl rt::Validate for super::types::Macro5 {
    type Context = ();
    fn check(&self, _: &Self::Context, at: &rt::Path<'_>, out: &mut rt::Violations) {
        let this = self;
        {
            let holds = rt::rule::exists(
                rt::rule::items(this.l.as_ref(), rt::rule::Number::of),
                |item_2| rt::rule::equal(
                    rt::rule::divide_whole(Some(rt::rule::Number::whole(6)), item_2),
                    Some(rt::rule::Number::whole(2)),
                ),
            );
            if rt::rule::is_false(holds) {
                out.broken(
                    at,
                    &rt::Rule {
                        id: "Macro5.is",
                        keyword: "check",
                        sentence: "`this.l.exists(x, 6 / x == 2)`",
                        source: "Made up / all",
                    },
                );
            }
        }
        {
            let holds = rt::rule::not(
                rt::rule::exists(
                    rt::rule::items(this.l.as_ref(), rt::rule::Number::of),
                    |item_2| rt::rule::equal(
                        rt::rule::divide_whole(Some(rt::rule::Number::whole(6)), item_2),
                        Some(rt::rule::Number::whole(2)),
                    ),
                ),
            );
            if rt::rule::is_false(holds) {
                out.broken(
                    at,
                    &rt::Rule {
                        id: "Macro5.isnt",
                        keyword: "check",
                        sentence: "`!(this.l.exists(x, 6 / x == 2))`",
                        source: "Made up / all",
                    },
                );
            }
        }
    }
}

impl rt::Validate for super::types::Macro6 {
    type Context = ();
    fn check(&self, _: &Self::Context, at: &rt::Path<'_>, out: &mut rt::Violations) {
        let this = self;
        {
            let holds = rt::rule::all(
                rt::rule::items(this.l.as_ref(), rt::rule::Number::of),
                |item_2| rt::rule::equal(
                    rt::rule::divide_whole(Some(rt::rule::Number::whole(6)), item_2),
                    Some(rt::rule::Number::whole(2)),
                ),
            );
            if rt::rule::is_false(holds) {
                out.broken(
                    at,
                    &rt::Rule {
                        id: "Macro6.is",
                        keyword: "check",
                        sentence: "`this.l.all(x, 6 / x == 2)`",
                        source: "Made up / all",
                    },
                );
            }
        }
        {
            let holds = rt::rule::not(
                rt::rule::all(
                    rt::rule::items(this.l.as_ref(), rt::rule::Number::of),
                    |item_2| rt::rule::equal(
                        rt::rule::divide_whole(Some(rt::rule::Number::whole(6)), item_2),
                        Some(rt::rule::Number::whole(2)),
                    ),
                ),
            );
            if rt::rule::is_false(holds) {
                out.broken(
                    at,
                    &rt::Rule {
                        id: "Macro6.isnt",
                        keyword: "check",
                        sentence: "`!(this.l.all(x, 6 / x == 2))`",
                        source: "Made up / all",
                    },
                );
            }
        }
    }
}

impl rt::Validate for super::types::Macro7 {
    type Context = ();
    fn check(&self, _: &Self::Context, at: &rt::Path<'_>, out: &mut rt::Violations) {
        let this = self;
        {
            let holds = rt::rule::exists_one(
                rt::rule::items(this.l.as_ref(), rt::rule::Number::of),
                |item_2| rt::rule::equal(item_2, Some(rt::rule::Number::whole(1))),
            );
            if rt::rule::is_false(holds) {
                out.broken(
                    at,
                    &rt::Rule {
                        id: "Macro7.is",
                        keyword: "check",
                        sentence: "`this.l.exists_one(x, x == 1)`",
                        source: "Made up / all",
                    },
                );
            }
        }
        {
            let holds = rt::rule::not(
                rt::rule::exists_one(
                    rt::rule::items(this.l.as_ref(), rt::rule::Number::of),
                    |item_2| rt::rule::equal(item_2, Some(rt::rule::Number::whole(1))),
                ),
            );
            if rt::rule::is_false(holds) {
                out.broken(
                    at,
                    &rt::Rule {
                        id: "Macro7.isnt",
                        keyword: "check",
                        sentence: "`!(this.l.exists_one(x, x == 1))`",
                        source: "Made up / all",
                    },
                );
            }
        }
    }
}

impl rt::Validate for super::types::Macro8 {
    type Context = ();
    fn check(&self, _: &Self::Context, at: &rt::Path<'_>, out: &mut rt::Violations) {
        let this = self;
        {
            let holds = rt::rule::equal(
                rt::rule::count(
                    rt::rule::filter(
                        rt::rule::items(this.l.as_ref(), rt::rule::Number::of),
                        |item_2| rt::rule::greater(
                            item_2,
                            Some(rt::rule::Number::whole(1)),
                        ),
                    ),
                ),
                Some(rt::rule::Number::whole(1)),
            );
            if rt::rule::is_false(holds) {
                out.broken(
                    at,
                    &rt::Rule {
                        id: "Macro8.is",
                        keyword: "check",
                        sentence: "`size(this.l.filter(x, x > 1)) == 1`",
                        source: "Made up / all",
                    },
                );
            }
        }
        {
            let holds = rt::rule::not(
                rt::rule::equal(
                    rt::rule::count(
                        rt::rule::filter(
                            rt::rule::items(this.l.as_ref(), rt::rule::Number::of),
                            |item_2| rt::rule::greater(
                                item_2,
                                Some(rt::rule::Number::whole(1)),
                            ),
                        ),
                    ),
                    Some(rt::rule::Number::whole(1)),
                ),
            );
            if rt::rule::is_false(holds) {
                out.broken(
                    at,
                    &rt::Rule {
                        id: "Macro8.isnt",
                        keyword: "check",
                        sentence: "`!(size(this.l.filter(x, x > 1)) == 1)`",
                        source: "Made up / all",
                    },
                );
            }
        }
    }
}

impl rt::Validate for super::types::Macro9 {
    type Context = ();
    fn check(&self, _: &Self::Context, at: &rt::Path<'_>, out: &mut rt::Violations) {
        let this = self;
        {
            let holds = rt::rule::equal_lists(
                rt::rule::filter(
                    rt::rule::items(this.l.as_ref(), rt::rule::Number::of),
                    |item_2| rt::rule::greater(item_2, Some(rt::rule::Number::whole(1))),
                ),
                rt::rule::listed([
                    Some(rt::rule::Number::whole(3)),
                    Some(rt::rule::Number::whole(2)),
                ]),
            );
            if rt::rule::is_false(holds) {
                out.broken(
                    at,
                    &rt::Rule {
                        id: "Macro9.is",
                        keyword: "check",
                        sentence: "`this.l.filter(x, x > 1) == [3, 2]`",
                        source: "Made up / all",
                    },
                );
            }
        }
        {
            let holds = rt::rule::not(
                rt::rule::equal_lists(
                    rt::rule::filter(
                        rt::rule::items(this.l.as_ref(), rt::rule::Number::of),
                        |item_2| rt::rule::greater(
                            item_2,
                            Some(rt::rule::Number::whole(1)),
                        ),
                    ),
                    rt::rule::listed([
                        Some(rt::rule::Number::whole(3)),
                        Some(rt::rule::Number::whole(2)),
                    ]),
                ),
            );
            if rt::rule::is_false(holds) {
                out.broken(
                    at,
                    &rt::Rule {
                        id: "Macro9.isnt",
                        keyword: "check",
                        sentence: "`!(this.l.filter(x, x > 1) == [3, 2])`",
                        source: "Made up / all",
                    },
                );
            }
        }
    }
}

impl rt::Validate for super::types::Macro10 {
    type Context = ();
    fn check(&self, _: &Self::Context, at: &rt::Path<'_>, out: &mut rt::Violations) {
        let this = self;
        {
            let holds = rt::rule::equal_lists(
                rt::rule::map(
                    rt::rule::items(this.l.as_ref(), rt::rule::Number::of),
                    |item_2| rt::rule::multiply(item_2, Some(rt::rule::Number::whole(2))),
                ),
                rt::rule::listed([
                    Some(rt::rule::Number::whole(2)),
                    Some(rt::rule::Number::whole(4)),
                ]),
            );
            if rt::rule::is_false(holds) {
                out.broken(
                    at,
                    &rt::Rule {
                        id: "Macro10.is",
                        keyword: "check",
                        sentence: "`this.l.map(x, x * 2) == [2, 4]`",
                        source: "Made up / all",
                    },
                );
            }
        }
        {
            let holds = rt::rule::not(
                rt::rule::equal_lists(
                    rt::rule::map(
                        rt::rule::items(this.l.as_ref(), rt::rule::Number::of),
                        |item_2| rt::rule::multiply(
                            item_2,
                            Some(rt::rule::Number::whole(2)),
                        ),
                    ),
                    rt::rule::listed([
                        Some(rt::rule::Number::whole(2)),
                        Some(rt::rule::Number::whole(4)),
                    ]),
                ),
            );
            if rt::rule::is_false(holds) {
                out.broken(
                    at,
                    &rt::Rule {
                        id: "Macro10.isnt",
                        keyword: "check",
                        sentence: "`!(this.l.map(x, x * 2) == [2, 4])`",
                        source: "Made up / all",
                    },
                );
            }
        }
    }
}

impl rt::Validate for super::types::Macro11 {
    type Context = ();
    fn check(&self, _: &Self::Context, at: &rt::Path<'_>, out: &mut rt::Violations) {
        let this = self;
        {
            let holds = rt::rule::equal(
                rt::rule::count(
                    rt::rule::filter(
                        rt::rule::map(
                            rt::rule::items(this.l.as_ref(), rt::rule::Number::of),
                            |item_2| rt::rule::multiply(
                                item_2,
                                Some(rt::rule::Number::whole(2)),
                            ),
                        ),
                        |item_3| rt::rule::greater(
                            item_3,
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
                        id: "Macro11.is",
                        keyword: "check",
                        sentence: "`this.l.map(x, x * 2).filter(x, x > 2).size() == 1`",
                        source: "Made up / all",
                    },
                );
            }
        }
        {
            let holds = rt::rule::not(
                rt::rule::equal(
                    rt::rule::count(
                        rt::rule::filter(
                            rt::rule::map(
                                rt::rule::items(this.l.as_ref(), rt::rule::Number::of),
                                |item_2| rt::rule::multiply(
                                    item_2,
                                    Some(rt::rule::Number::whole(2)),
                                ),
                            ),
                            |item_3| rt::rule::greater(
                                item_3,
                                Some(rt::rule::Number::whole(2)),
                            ),
                        ),
                    ),
                    Some(rt::rule::Number::whole(1)),
                ),
            );
            if rt::rule::is_false(holds) {
                out.broken(
                    at,
                    &rt::Rule {
                        id: "Macro11.isnt",
                        keyword: "check",
                        sentence: "`!(this.l.map(x, x * 2).filter(x, x > 2).size() == 1)`",
                        source: "Made up / all",
                    },
                );
            }
        }
    }
}

impl rt::Validate for super::types::Macro12 {
    type Context = ();
    fn check(&self, _: &Self::Context, at: &rt::Path<'_>, out: &mut rt::Violations) {
        let this = self;
        {
            let holds = rt::rule::all(
                rt::rule::items(this.l.as_ref(), rt::rule::Number::of),
                |item_2| rt::rule::exists(
                    rt::rule::items(this.l.as_ref(), rt::rule::Number::of),
                    |item_4| rt::rule::or(
                        rt::rule::equal(
                            item_4,
                            rt::rule::add(item_2, Some(rt::rule::Number::whole(1))),
                        ),
                        || rt::rule::equal(
                            item_2,
                            rt::rule::member(this.a.as_ref(), rt::rule::Number::of),
                        ),
                    ),
                ),
            );
            if rt::rule::is_false(holds) {
                out.broken(
                    at,
                    &rt::Rule {
                        id: "Macro12.is",
                        keyword: "check",
                        sentence: "`this.l.all(x, this.l.exists(y, y == x + 1 || x == this.a))`",
                        source: "Made up / all",
                    },
                );
            }
        }
        {
            let holds = rt::rule::not(
                rt::rule::all(
                    rt::rule::items(this.l.as_ref(), rt::rule::Number::of),
                    |item_2| rt::rule::exists(
                        rt::rule::items(this.l.as_ref(), rt::rule::Number::of),
                        |item_4| rt::rule::or(
                            rt::rule::equal(
                                item_4,
                                rt::rule::add(item_2, Some(rt::rule::Number::whole(1))),
                            ),
                            || rt::rule::equal(
                                item_2,
                                rt::rule::member(this.a.as_ref(), rt::rule::Number::of),
                            ),
                        ),
                    ),
                ),
            );
            if rt::rule::is_false(holds) {
                out.broken(
                    at,
                    &rt::Rule {
                        id: "Macro12.isnt",
                        keyword: "check",
                        sentence: "`!(this.l.all(x, this.l.exists(y, y == x + 1 || x == this.a)))`",
                        source: "Made up / all",
                    },
                );
            }
        }
    }
}

impl rt::Validate for super::types::Macro13 {
    type Context = ();
    fn check(&self, _: &Self::Context, at: &rt::Path<'_>, out: &mut rt::Violations) {
        let this = self;
        {
            let holds = rt::rule::exists(
                rt::rule::items(this.l.as_ref(), rt::rule::Number::of),
                |item_2| rt::rule::and(
                    rt::rule::exists_one(
                        rt::rule::items(this.l.as_ref(), rt::rule::Number::of),
                        |item_4| rt::rule::equal(
                            item_4,
                            Some(rt::rule::Number::whole(1)),
                        ),
                    ),
                    || rt::rule::equal(item_2, Some(rt::rule::Number::whole(2))),
                ),
            );
            if rt::rule::is_false(holds) {
                out.broken(
                    at,
                    &rt::Rule {
                        id: "Macro13.is",
                        keyword: "check",
                        sentence: "`this.l.exists(x, this.l.exists_one(x, x == 1) && x == 2)`",
                        source: "Made up / all",
                    },
                );
            }
        }
        {
            let holds = rt::rule::not(
                rt::rule::exists(
                    rt::rule::items(this.l.as_ref(), rt::rule::Number::of),
                    |item_2| rt::rule::and(
                        rt::rule::exists_one(
                            rt::rule::items(this.l.as_ref(), rt::rule::Number::of),
                            |item_4| rt::rule::equal(
                                item_4,
                                Some(rt::rule::Number::whole(1)),
                            ),
                        ),
                        || rt::rule::equal(item_2, Some(rt::rule::Number::whole(2))),
                    ),
                ),
            );
            if rt::rule::is_false(holds) {
                out.broken(
                    at,
                    &rt::Rule {
                        id: "Macro13.isnt",
                        keyword: "check",
                        sentence: "`!(this.l.exists(x, this.l.exists_one(x, x == 1) && x == 2))`",
                        source: "Made up / all",
                    },
                );
            }
        }
    }
}

impl rt::Validate for super::types::Macro14 {
    type Context = ();
    fn check(&self, _: &Self::Context, at: &rt::Path<'_>, out: &mut rt::Violations) {
        let this = self;
        {
            let holds = rt::rule::all(
                rt::rule::keys(this.m.as_ref()),
                |item_1| rt::rule::greater(
                    rt::rule::member(
                        rt::rule::entry(this.m.as_ref(), item_1),
                        rt::rule::Number::of,
                    ),
                    Some(rt::rule::Number::whole(0)),
                ),
            );
            if rt::rule::is_false(holds) {
                out.broken(
                    at,
                    &rt::Rule {
                        id: "Macro14.is",
                        keyword: "check",
                        sentence: "`this.m.all(k, this.m[k] > 0)`",
                        source: "Made up / all",
                    },
                );
            }
        }
        {
            let holds = rt::rule::not(
                rt::rule::all(
                    rt::rule::keys(this.m.as_ref()),
                    |item_1| rt::rule::greater(
                        rt::rule::member(
                            rt::rule::entry(this.m.as_ref(), item_1),
                            rt::rule::Number::of,
                        ),
                        Some(rt::rule::Number::whole(0)),
                    ),
                ),
            );
            if rt::rule::is_false(holds) {
                out.broken(
                    at,
                    &rt::Rule {
                        id: "Macro14.isnt",
                        keyword: "check",
                        sentence: "`!(this.m.all(k, this.m[k] > 0))`",
                        source: "Made up / all",
                    },
                );
            }
        }
    }
}

impl rt::Validate for super::types::Macro15 {
    type Context = ();
    fn check(&self, _: &Self::Context, at: &rt::Path<'_>, out: &mut rt::Violations) {
        let this = self;
        {
            let holds = rt::rule::exists(
                rt::rule::keys(this.m.as_ref()),
                |item_1| rt::rule::starts_with(item_1, Some("a")),
            );
            if rt::rule::is_false(holds) {
                out.broken(
                    at,
                    &rt::Rule {
                        id: "Macro15.is",
                        keyword: "check",
                        sentence: "`this.m.exists(k, k.startsWith('a'))`",
                        source: "Made up / all",
                    },
                );
            }
        }
        {
            let holds = rt::rule::not(
                rt::rule::exists(
                    rt::rule::keys(this.m.as_ref()),
                    |item_1| rt::rule::starts_with(item_1, Some("a")),
                ),
            );
            if rt::rule::is_false(holds) {
                out.broken(
                    at,
                    &rt::Rule {
                        id: "Macro15.isnt",
                        keyword: "check",
                        sentence: "`!(this.m.exists(k, k.startsWith('a')))`",
                        source: "Made up / all",
                    },
                );
            }
        }
    }
}

impl rt::Validate for super::types::Map1 {
    type Context = ();
    fn check(&self, _: &Self::Context, at: &rt::Path<'_>, out: &mut rt::Violations) {
        let this = self;
        {
            let holds = rt::rule::equal(
                rt::rule::member(
                    rt::rule::entry(this.m.as_ref(), Some("a")),
                    rt::rule::Number::of,
                ),
                Some(rt::rule::Number::whole(1)),
            );
            if rt::rule::is_false(holds) {
                out.broken(
                    at,
                    &rt::Rule {
                        id: "Map1.is",
                        keyword: "check",
                        sentence: "`this.m.a == 1`",
                        source: "Made up / all",
                    },
                );
            }
        }
        {
            let holds = rt::rule::not(
                rt::rule::equal(
                    rt::rule::member(
                        rt::rule::entry(this.m.as_ref(), Some("a")),
                        rt::rule::Number::of,
                    ),
                    Some(rt::rule::Number::whole(1)),
                ),
            );
            if rt::rule::is_false(holds) {
                out.broken(
                    at,
                    &rt::Rule {
                        id: "Map1.isnt",
                        keyword: "check",
                        sentence: "`!(this.m.a == 1)`",
                        source: "Made up / all",
                    },
                );
            }
        }
    }
}

impl rt::Validate for super::types::Map2 {
    type Context = ();
    fn check(&self, _: &Self::Context, at: &rt::Path<'_>, out: &mut rt::Violations) {
        let this = self;
        {
            let holds = rt::rule::greater(
                rt::rule::member(
                    rt::rule::entry(
                        this.m.as_ref(),
                        rt::rule::member(this.k.as_ref(), |it| Some(it.as_str())),
                    ),
                    rt::rule::Number::of,
                ),
                Some(rt::rule::Number::whole(1)),
            );
            if rt::rule::is_false(holds) {
                out.broken(
                    at,
                    &rt::Rule {
                        id: "Map2.is",
                        keyword: "check",
                        sentence: "`this.m[this.k] > 1`",
                        source: "Made up / all",
                    },
                );
            }
        }
        {
            let holds = rt::rule::not(
                rt::rule::greater(
                    rt::rule::member(
                        rt::rule::entry(
                            this.m.as_ref(),
                            rt::rule::member(this.k.as_ref(), |it| Some(it.as_str())),
                        ),
                        rt::rule::Number::of,
                    ),
                    Some(rt::rule::Number::whole(1)),
                ),
            );
            if rt::rule::is_false(holds) {
                out.broken(
                    at,
                    &rt::Rule {
                        id: "Map2.isnt",
                        keyword: "check",
                        sentence: "`!(this.m[this.k] > 1)`",
                        source: "Made up / all",
                    },
                );
            }
        }
    }
}

impl rt::Validate for super::types::Map3 {
    type Context = ();
    fn check(&self, _: &Self::Context, at: &rt::Path<'_>, out: &mut rt::Violations) {
        let this = self;
        {
            let holds = rt::rule::has_key(this.m.as_ref(), Some("a"));
            if rt::rule::is_false(holds) {
                out.broken(
                    at,
                    &rt::Rule {
                        id: "Map3.is",
                        keyword: "check",
                        sentence: "`'a' in this.m`",
                        source: "Made up / all",
                    },
                );
            }
        }
        {
            let holds = rt::rule::not(rt::rule::has_key(this.m.as_ref(), Some("a")));
            if rt::rule::is_false(holds) {
                out.broken(
                    at,
                    &rt::Rule {
                        id: "Map3.isnt",
                        keyword: "check",
                        sentence: "`!('a' in this.m)`",
                        source: "Made up / all",
                    },
                );
            }
        }
    }
}

impl rt::Validate for super::types::Map4 {
    type Context = ();
    fn check(&self, _: &Self::Context, at: &rt::Path<'_>, out: &mut rt::Violations) {
        let this = self;
        {
            let holds = rt::rule::equal(
                rt::rule::size_of_map(this.m.as_ref()),
                Some(rt::rule::Number::whole(2)),
            );
            if rt::rule::is_false(holds) {
                out.broken(
                    at,
                    &rt::Rule {
                        id: "Map4.is",
                        keyword: "check",
                        sentence: "`size(this.m) == 2`",
                        source: "Made up / all",
                    },
                );
            }
        }
        {
            let holds = rt::rule::not(
                rt::rule::equal(
                    rt::rule::size_of_map(this.m.as_ref()),
                    Some(rt::rule::Number::whole(2)),
                ),
            );
            if rt::rule::is_false(holds) {
                out.broken(
                    at,
                    &rt::Rule {
                        id: "Map4.isnt",
                        keyword: "check",
                        sentence: "`!(size(this.m) == 2)`",
                        source: "Made up / all",
                    },
                );
            }
        }
    }
}

impl rt::Validate for super::types::Map5 {
    type Context = ();
    fn check(&self, _: &Self::Context, at: &rt::Path<'_>, out: &mut rt::Violations) {
        let this = self;
        {
            let holds = rt::rule::certain(rt::rule::has_key(this.m.as_ref(), Some("a")));
            if rt::rule::is_false(holds) {
                out.broken(
                    at,
                    &rt::Rule {
                        id: "Map5.is",
                        keyword: "check",
                        sentence: "`has(this.m.a)`",
                        source: "Made up / all",
                    },
                );
            }
        }
        {
            let holds = rt::rule::not(
                rt::rule::certain(rt::rule::has_key(this.m.as_ref(), Some("a"))),
            );
            if rt::rule::is_false(holds) {
                out.broken(
                    at,
                    &rt::Rule {
                        id: "Map5.isnt",
                        keyword: "check",
                        sentence: "`!(has(this.m.a))`",
                        source: "Made up / all",
                    },
                );
            }
        }
    }
}

impl rt::Validate for super::types::Has1 {
    type Context = ();
    fn check(&self, _: &Self::Context, at: &rt::Path<'_>, out: &mut rt::Violations) {
        let this = self;
        {
            let holds = rt::rule::or(
                rt::rule::has(Some(this), |it| it.a.is_some()),
                || rt::rule::has(Some(this), |it| it.extra.get("a").is_some()),
            );
            if rt::rule::is_false(holds) {
                out.broken(
                    at,
                    &rt::Rule {
                        id: "Has1.is",
                        keyword: "check",
                        sentence: "`has(this.a)`",
                        source: "Made up / all",
                    },
                );
            }
        }
        {
            let holds = rt::rule::not(
                rt::rule::or(
                    rt::rule::has(Some(this), |it| it.a.is_some()),
                    || rt::rule::has(Some(this), |it| it.extra.get("a").is_some()),
                ),
            );
            if rt::rule::is_false(holds) {
                out.broken(
                    at,
                    &rt::Rule {
                        id: "Has1.isnt",
                        keyword: "check",
                        sentence: "`!(has(this.a))`",
                        source: "Made up / all",
                    },
                );
            }
        }
    }
}

impl rt::Validate for super::types::Has2 {
    type Context = ();
    fn check(&self, _: &Self::Context, at: &rt::Path<'_>, out: &mut rt::Violations) {
        let this = self;
        {
            let holds = rt::rule::has(Some(this), |it| !it.a.is_absent());
            if rt::rule::is_false(holds) {
                out.broken(
                    at,
                    &rt::Rule {
                        id: "Has2.is",
                        keyword: "check",
                        sentence: "`has(this.a)`",
                        source: "Made up / all",
                    },
                );
            }
        }
        {
            let holds = rt::rule::not(rt::rule::has(Some(this), |it| !it.a.is_absent()));
            if rt::rule::is_false(holds) {
                out.broken(
                    at,
                    &rt::Rule {
                        id: "Has2.isnt",
                        keyword: "check",
                        sentence: "`!(has(this.a))`",
                        source: "Made up / all",
                    },
                );
            }
        }
    }
}

impl rt::Validate for super::types::Has3 {
    type Context = ();
    fn check(&self, _: &Self::Context, at: &rt::Path<'_>, out: &mut rt::Violations) {
        let this = self;
        {
            let holds = rt::rule::and(
                rt::rule::has(Some(this), |it| !it.a.is_absent()),
                || rt::rule::is_null(this.a.as_option()),
            );
            if rt::rule::is_false(holds) {
                out.broken(
                    at,
                    &rt::Rule {
                        id: "Has3.is",
                        keyword: "check",
                        sentence: "`has(this.a) && this.a == null`",
                        source: "Made up / all",
                    },
                );
            }
        }
        {
            let holds = rt::rule::not(
                rt::rule::and(
                    rt::rule::has(Some(this), |it| !it.a.is_absent()),
                    || rt::rule::is_null(this.a.as_option()),
                ),
            );
            if rt::rule::is_false(holds) {
                out.broken(
                    at,
                    &rt::Rule {
                        id: "Has3.isnt",
                        keyword: "check",
                        sentence: "`!(has(this.a) && this.a == null)`",
                        source: "Made up / all",
                    },
                );
            }
        }
    }
}

impl rt::Validate for super::types::Has4 {
    type Context = ();
    fn check(&self, _: &Self::Context, at: &rt::Path<'_>, out: &mut rt::Violations) {
        let this = self;
        {
            let holds = rt::rule::or(
                rt::rule::has(this.o.as_ref(), |it| it.n.is_some()),
                || rt::rule::has(this.o.as_ref(), |it| it.extra.get("n").is_some()),
            );
            if rt::rule::is_false(holds) {
                out.broken(
                    at,
                    &rt::Rule {
                        id: "Has4.is",
                        keyword: "check",
                        sentence: "`has(this.o.n)`",
                        source: "Made up / all",
                    },
                );
            }
        }
        {
            let holds = rt::rule::not(
                rt::rule::or(
                    rt::rule::has(this.o.as_ref(), |it| it.n.is_some()),
                    || rt::rule::has(this.o.as_ref(), |it| it.extra.get("n").is_some()),
                ),
            );
            if rt::rule::is_false(holds) {
                out.broken(
                    at,
                    &rt::Rule {
                        id: "Has4.isnt",
                        keyword: "check",
                        sentence: "`!(has(this.o.n))`",
                        source: "Made up / all",
                    },
                );
            }
        }
    }
}

impl rt::Validate for super::types::Has5 {
    type Context = ();
    fn check(&self, _: &Self::Context, at: &rt::Path<'_>, out: &mut rt::Violations) {
        let this = self;
        {
            let holds = rt::rule::greater(
                rt::rule::member(
                    rt::rule::member(this.o.as_ref(), |it| it.n.as_ref()),
                    rt::rule::Number::of,
                ),
                Some(rt::rule::Number::whole(0)),
            );
            if rt::rule::is_false(holds) {
                out.broken(
                    at,
                    &rt::Rule {
                        id: "Has5.is",
                        keyword: "check",
                        sentence: "`this.o.n > 0`",
                        source: "Made up / all",
                    },
                );
            }
        }
        {
            let holds = rt::rule::not(
                rt::rule::greater(
                    rt::rule::member(
                        rt::rule::member(this.o.as_ref(), |it| it.n.as_ref()),
                        rt::rule::Number::of,
                    ),
                    Some(rt::rule::Number::whole(0)),
                ),
            );
            if rt::rule::is_false(holds) {
                out.broken(
                    at,
                    &rt::Rule {
                        id: "Has5.isnt",
                        keyword: "check",
                        sentence: "`!(this.o.n > 0)`",
                        source: "Made up / all",
                    },
                );
            }
        }
    }
}

impl rt::Validate for super::types::Conversion1 {
    type Context = ();
    fn check(&self, _: &Self::Context, at: &rt::Path<'_>, out: &mut rt::Violations) {
        let this = self;
        {
            let holds = rt::rule::equal(
                rt::rule::int_of_text(
                    rt::rule::member(this.a.as_ref(), |it| Some(it.as_str())),
                ),
                Some(rt::rule::Number::whole(12)),
            );
            if rt::rule::is_false(holds) {
                out.broken(
                    at,
                    &rt::Rule {
                        id: "Conversion1.is",
                        keyword: "check",
                        sentence: "`int(this.a) == 12`",
                        source: "Made up / all",
                    },
                );
            }
        }
        {
            let holds = rt::rule::not(
                rt::rule::equal(
                    rt::rule::int_of_text(
                        rt::rule::member(this.a.as_ref(), |it| Some(it.as_str())),
                    ),
                    Some(rt::rule::Number::whole(12)),
                ),
            );
            if rt::rule::is_false(holds) {
                out.broken(
                    at,
                    &rt::Rule {
                        id: "Conversion1.isnt",
                        keyword: "check",
                        sentence: "`!(int(this.a) == 12)`",
                        source: "Made up / all",
                    },
                );
            }
        }
    }
}

impl rt::Validate for super::types::Conversion2 {
    type Context = ();
    fn check(&self, _: &Self::Context, at: &rt::Path<'_>, out: &mut rt::Violations) {
        let this = self;
        {
            let holds = rt::rule::greater(
                rt::rule::int_of_text(
                    rt::rule::member(this.a.as_ref(), |it| Some(it.as_str())),
                ),
                Some(rt::rule::Number::whole(0)),
            );
            if rt::rule::is_false(holds) {
                out.broken(
                    at,
                    &rt::Rule {
                        id: "Conversion2.is",
                        keyword: "check",
                        sentence: "`int(this.a) > 0`",
                        source: "Made up / all",
                    },
                );
            }
        }
        {
            let holds = rt::rule::not(
                rt::rule::greater(
                    rt::rule::int_of_text(
                        rt::rule::member(this.a.as_ref(), |it| Some(it.as_str())),
                    ),
                    Some(rt::rule::Number::whole(0)),
                ),
            );
            if rt::rule::is_false(holds) {
                out.broken(
                    at,
                    &rt::Rule {
                        id: "Conversion2.isnt",
                        keyword: "check",
                        sentence: "`!(int(this.a) > 0)`",
                        source: "Made up / all",
                    },
                );
            }
        }
    }
}

impl rt::Validate for super::types::Conversion3 {
    type Context = ();
    fn check(&self, _: &Self::Context, at: &rt::Path<'_>, out: &mut rt::Violations) {
        let this = self;
        {
            let holds = rt::rule::equal(
                rt::rule::truncate(
                    rt::rule::member(this.a.as_ref(), rt::rule::Number::of),
                ),
                Some(rt::rule::Number::whole(1)),
            );
            if rt::rule::is_false(holds) {
                out.broken(
                    at,
                    &rt::Rule {
                        id: "Conversion3.is",
                        keyword: "check",
                        sentence: "`int(this.a) == 1`",
                        source: "Made up / all",
                    },
                );
            }
        }
        {
            let holds = rt::rule::not(
                rt::rule::equal(
                    rt::rule::truncate(
                        rt::rule::member(this.a.as_ref(), rt::rule::Number::of),
                    ),
                    Some(rt::rule::Number::whole(1)),
                ),
            );
            if rt::rule::is_false(holds) {
                out.broken(
                    at,
                    &rt::Rule {
                        id: "Conversion3.isnt",
                        keyword: "check",
                        sentence: "`!(int(this.a) == 1)`",
                        source: "Made up / all",
                    },
                );
            }
        }
    }
}

impl rt::Validate for super::types::Conversion4 {
    type Context = ();
    fn check(&self, _: &Self::Context, at: &rt::Path<'_>, out: &mut rt::Violations) {
        let this = self;
        {
            let holds = rt::rule::equal(
                rt::rule::truncate(
                    rt::rule::member(this.a.as_ref(), rt::rule::Number::of),
                ),
                Some(rt::rule::Number::whole(-1)),
            );
            if rt::rule::is_false(holds) {
                out.broken(
                    at,
                    &rt::Rule {
                        id: "Conversion4.is",
                        keyword: "check",
                        sentence: "`int(this.a) == -1`",
                        source: "Made up / all",
                    },
                );
            }
        }
        {
            let holds = rt::rule::not(
                rt::rule::equal(
                    rt::rule::truncate(
                        rt::rule::member(this.a.as_ref(), rt::rule::Number::of),
                    ),
                    Some(rt::rule::Number::whole(-1)),
                ),
            );
            if rt::rule::is_false(holds) {
                out.broken(
                    at,
                    &rt::Rule {
                        id: "Conversion4.isnt",
                        keyword: "check",
                        sentence: "`!(int(this.a) == -1)`",
                        source: "Made up / all",
                    },
                );
            }
        }
    }
}

impl rt::Validate for super::types::Conversion5 {
    type Context = ();
    fn check(&self, _: &Self::Context, at: &rt::Path<'_>, out: &mut rt::Violations) {
        let this = self;
        {
            let holds = rt::rule::equal(
                rt::rule::divide(
                    rt::rule::member(this.a.as_ref(), rt::rule::Number::of),
                    Some(rt::rule::Number::whole(2)),
                ),
                Some(rt::rule::Number::scaled(25, -1)),
            );
            if rt::rule::is_false(holds) {
                out.broken(
                    at,
                    &rt::Rule {
                        id: "Conversion5.is",
                        keyword: "check",
                        sentence: "`double(this.a) / 2.0 == 2.5`",
                        source: "Made up / all",
                    },
                );
            }
        }
        {
            let holds = rt::rule::not(
                rt::rule::equal(
                    rt::rule::divide(
                        rt::rule::member(this.a.as_ref(), rt::rule::Number::of),
                        Some(rt::rule::Number::whole(2)),
                    ),
                    Some(rt::rule::Number::scaled(25, -1)),
                ),
            );
            if rt::rule::is_false(holds) {
                out.broken(
                    at,
                    &rt::Rule {
                        id: "Conversion5.isnt",
                        keyword: "check",
                        sentence: "`!(double(this.a) / 2.0 == 2.5)`",
                        source: "Made up / all",
                    },
                );
            }
        }
    }
}

impl rt::Validate for super::types::Conversion6 {
    type Context = ();
    fn check(&self, _: &Self::Context, at: &rt::Path<'_>, out: &mut rt::Violations) {
        let this = self;
        {
            let holds = rt::rule::equal(
                rt::rule::number_of_text(
                    rt::rule::member(this.a.as_ref(), |it| Some(it.as_str())),
                ),
                Some(rt::rule::Number::scaled(15, -1)),
            );
            if rt::rule::is_false(holds) {
                out.broken(
                    at,
                    &rt::Rule {
                        id: "Conversion6.is",
                        keyword: "check",
                        sentence: "`double(this.a) == 1.5`",
                        source: "Made up / all",
                    },
                );
            }
        }
        {
            let holds = rt::rule::not(
                rt::rule::equal(
                    rt::rule::number_of_text(
                        rt::rule::member(this.a.as_ref(), |it| Some(it.as_str())),
                    ),
                    Some(rt::rule::Number::scaled(15, -1)),
                ),
            );
            if rt::rule::is_false(holds) {
                out.broken(
                    at,
                    &rt::Rule {
                        id: "Conversion6.isnt",
                        keyword: "check",
                        sentence: "`!(double(this.a) == 1.5)`",
                        source: "Made up / all",
                    },
                );
            }
        }
    }
}

impl rt::Validate for super::types::Conversion7 {
    type Context = ();
    fn check(&self, _: &Self::Context, at: &rt::Path<'_>, out: &mut rt::Violations) {
        let this = self;
        {
            let holds = rt::rule::greater(
                rt::rule::number_of_text(
                    rt::rule::member(this.a.as_ref(), |it| Some(it.as_str())),
                ),
                Some(rt::rule::Number::whole(0)),
            );
            if rt::rule::is_false(holds) {
                out.broken(
                    at,
                    &rt::Rule {
                        id: "Conversion7.is",
                        keyword: "check",
                        sentence: "`double(this.a) > 0.0`",
                        source: "Made up / all",
                    },
                );
            }
        }
        {
            let holds = rt::rule::not(
                rt::rule::greater(
                    rt::rule::number_of_text(
                        rt::rule::member(this.a.as_ref(), |it| Some(it.as_str())),
                    ),
                    Some(rt::rule::Number::whole(0)),
                ),
            );
            if rt::rule::is_false(holds) {
                out.broken(
                    at,
                    &rt::Rule {
                        id: "Conversion7.isnt",
                        keyword: "check",
                        sentence: "`!(double(this.a) > 0.0)`",
                        source: "Made up / all",
                    },
                );
            }
        }
    }
}

impl rt::Validate for super::types::Conversion8 {
    type Context = ();
    fn check(&self, _: &Self::Context, at: &rt::Path<'_>, out: &mut rt::Violations) {
        let this = self;
        {
            let holds = rt::rule::equal(
                rt::rule::text_of_number(
                    rt::rule::member(this.a.as_ref(), rt::rule::Number::of),
                ),
                Some("-5"),
            );
            if rt::rule::is_false(holds) {
                out.broken(
                    at,
                    &rt::Rule {
                        id: "Conversion8.is",
                        keyword: "check",
                        sentence: "`string(this.a) == '-5'`",
                        source: "Made up / all",
                    },
                );
            }
        }
        {
            let holds = rt::rule::not(
                rt::rule::equal(
                    rt::rule::text_of_number(
                        rt::rule::member(this.a.as_ref(), rt::rule::Number::of),
                    ),
                    Some("-5"),
                ),
            );
            if rt::rule::is_false(holds) {
                out.broken(
                    at,
                    &rt::Rule {
                        id: "Conversion8.isnt",
                        keyword: "check",
                        sentence: "`!(string(this.a) == '-5')`",
                        source: "Made up / all",
                    },
                );
            }
        }
    }
}

impl rt::Validate for super::types::Conversion9 {
    type Context = ();
    fn check(&self, _: &Self::Context, at: &rt::Path<'_>, out: &mut rt::Violations) {
        let this = self;
        {
            let holds = rt::rule::equal(
                rt::rule::text_of_boolean(
                    rt::rule::member(this.a.as_ref(), |it| Some(*it)),
                ),
                Some("true"),
            );
            if rt::rule::is_false(holds) {
                out.broken(
                    at,
                    &rt::Rule {
                        id: "Conversion9.is",
                        keyword: "check",
                        sentence: "`string(this.a) == 'true'`",
                        source: "Made up / all",
                    },
                );
            }
        }
        {
            let holds = rt::rule::not(
                rt::rule::equal(
                    rt::rule::text_of_boolean(
                        rt::rule::member(this.a.as_ref(), |it| Some(*it)),
                    ),
                    Some("true"),
                ),
            );
            if rt::rule::is_false(holds) {
                out.broken(
                    at,
                    &rt::Rule {
                        id: "Conversion9.isnt",
                        keyword: "check",
                        sentence: "`!(string(this.a) == 'true')`",
                        source: "Made up / all",
                    },
                );
            }
        }
    }
}

impl rt::Validate for super::types::Conversion10 {
    type Context = ();
    fn check(&self, _: &Self::Context, at: &rt::Path<'_>, out: &mut rt::Violations) {
        let this = self;
        {
            let holds = rt::rule::equal(
                rt::rule::member(this.a.as_ref(), |it| Some(it.as_str())),
                Some("x"),
            );
            if rt::rule::is_false(holds) {
                out.broken(
                    at,
                    &rt::Rule {
                        id: "Conversion10.is",
                        keyword: "check",
                        sentence: "`string(this.a) == 'x'`",
                        source: "Made up / all",
                    },
                );
            }
        }
        {
            let holds = rt::rule::not(
                rt::rule::equal(
                    rt::rule::member(this.a.as_ref(), |it| Some(it.as_str())),
                    Some("x"),
                ),
            );
            if rt::rule::is_false(holds) {
                out.broken(
                    at,
                    &rt::Rule {
                        id: "Conversion10.isnt",
                        keyword: "check",
                        sentence: "`!(string(this.a) == 'x')`",
                        source: "Made up / all",
                    },
                );
            }
        }
    }
}

impl rt::Validate for super::types::Conversion11 {
    type Context = ();
    fn check(&self, _: &Self::Context, at: &rt::Path<'_>, out: &mut rt::Violations) {
        let this = self;
        {
            let holds = rt::rule::ends_with(
                rt::rule::text_of_uuid(
                    rt::rule::member(this.a.as_ref(), |it| Some(*it)),
                ),
                Some("0a"),
            );
            if rt::rule::is_false(holds) {
                out.broken(
                    at,
                    &rt::Rule {
                        id: "Conversion11.is",
                        keyword: "check",
                        sentence: "`string(this.a).endsWith('0a')`",
                        source: "Made up / all",
                    },
                );
            }
        }
        {
            let holds = rt::rule::not(
                rt::rule::ends_with(
                    rt::rule::text_of_uuid(
                        rt::rule::member(this.a.as_ref(), |it| Some(*it)),
                    ),
                    Some("0a"),
                ),
            );
            if rt::rule::is_false(holds) {
                out.broken(
                    at,
                    &rt::Rule {
                        id: "Conversion11.isnt",
                        keyword: "check",
                        sentence: "`!(string(this.a).endsWith('0a'))`",
                        source: "Made up / all",
                    },
                );
            }
        }
    }
}

impl rt::Validate for super::types::Time1 {
    type Context = ();
    fn check(&self, _: &Self::Context, at: &rt::Path<'_>, out: &mut rt::Violations) {
        if let Some(value) = &self.a {
            if !rt::constraint::format::date_time(value.as_str()) {
                out.broken(
                    &at.name("a"),
                    &rt::Rule {
                        id: "Time1.a.format",
                        keyword: "format",
                        sentence: "a date with time and offset (RFC 3339)",
                        source: "Made up / all",
                    },
                );
            }
        }
        if let Some(value) = &self.b {
            if !rt::constraint::format::date_time(value.as_str()) {
                out.broken(
                    &at.name("b"),
                    &rt::Rule {
                        id: "Time1.b.format",
                        keyword: "format",
                        sentence: "a date with time and offset (RFC 3339)",
                        source: "Made up / all",
                    },
                );
            }
        }
        let this = self;
        {
            let holds = rt::rule::less(
                rt::rule::member(this.a.as_ref(), |it| Some(rt::rule::DateTime::of(it))),
                rt::rule::member(this.b.as_ref(), |it| Some(rt::rule::DateTime::of(it))),
            );
            if rt::rule::is_false(holds) {
                out.broken(
                    at,
                    &rt::Rule {
                        id: "Time1.is",
                        keyword: "check",
                        sentence: "`this.a < this.b`",
                        source: "Made up / all",
                    },
                );
            }
        }
        {
            let holds = rt::rule::not(
                rt::rule::less(
                    rt::rule::member(
                        this.a.as_ref(),
                        |it| Some(rt::rule::DateTime::of(it)),
                    ),
                    rt::rule::member(
                        this.b.as_ref(),
                        |it| Some(rt::rule::DateTime::of(it)),
                    ),
                ),
            );
            if rt::rule::is_false(holds) {
                out.broken(
                    at,
                    &rt::Rule {
                        id: "Time1.isnt",
                        keyword: "check",
                        sentence: "`!(this.a < this.b)`",
                        source: "Made up / all",
                    },
                );
            }
        }
    }
}

impl rt::Validate for super::types::Time2 {
    type Context = ();
    fn check(&self, _: &Self::Context, at: &rt::Path<'_>, out: &mut rt::Violations) {
        if let Some(value) = &self.a {
            if !rt::constraint::format::date_time(value.as_str()) {
                out.broken(
                    &at.name("a"),
                    &rt::Rule {
                        id: "Time2.a.format",
                        keyword: "format",
                        sentence: "a date with time and offset (RFC 3339)",
                        source: "Made up / all",
                    },
                );
            }
        }
        if let Some(value) = &self.b {
            if !rt::constraint::format::date_time(value.as_str()) {
                out.broken(
                    &at.name("b"),
                    &rt::Rule {
                        id: "Time2.b.format",
                        keyword: "format",
                        sentence: "a date with time and offset (RFC 3339)",
                        source: "Made up / all",
                    },
                );
            }
        }
        let this = self;
        {
            let holds = rt::rule::equal(
                rt::rule::member(this.a.as_ref(), |it| Some(rt::rule::DateTime::of(it))),
                rt::rule::member(this.b.as_ref(), |it| Some(rt::rule::DateTime::of(it))),
            );
            if rt::rule::is_false(holds) {
                out.broken(
                    at,
                    &rt::Rule {
                        id: "Time2.is",
                        keyword: "check",
                        sentence: "`this.a == this.b`",
                        source: "Made up / all",
                    },
                );
            }
        }
        {
            let holds = rt::rule::not(
                rt::rule::equal(
                    rt::rule::member(
                        this.a.as_ref(),
                        |it| Some(rt::rule::DateTime::of(it)),
                    ),
                    rt::rule::member(
                        this.b.as_ref(),
                        |it| Some(rt::rule::DateTime::of(it)),
                    ),
                ),
            );
            if rt::rule::is_false(holds) {
                out.broken(
                    at,
                    &rt::Rule {
                        id: "Time2.isnt",
                        keyword: "check",
                        sentence: "`!(this.a == this.b)`",
                        source: "Made up / all",
                    },
                );
            }
        }
    }
}

impl rt::Validate for super::types::Time3 {
    type Context = ();
    fn check(&self, _: &Self::Context, at: &rt::Path<'_>, out: &mut rt::Violations) {
        if let Some(value) = &self.a {
            if !rt::constraint::format::date_time(value.as_str()) {
                out.broken(
                    &at.name("a"),
                    &rt::Rule {
                        id: "Time3.a.format",
                        keyword: "format",
                        sentence: "a date with time and offset (RFC 3339)",
                        source: "Made up / all",
                    },
                );
            }
        }
        let this = self;
        {
            let holds = rt::rule::greater_or_equal(
                rt::rule::member(this.a.as_ref(), |it| Some(rt::rule::DateTime::of(it))),
                Some(rt::rule::DateTime::new("2009-02-13T23:31:30Z")),
            );
            if rt::rule::is_false(holds) {
                out.broken(
                    at,
                    &rt::Rule {
                        id: "Time3.is",
                        keyword: "check",
                        sentence: "`this.a >= '2009-02-13T23:31:30Z'`",
                        source: "Made up / all",
                    },
                );
            }
        }
        {
            let holds = rt::rule::not(
                rt::rule::greater_or_equal(
                    rt::rule::member(
                        this.a.as_ref(),
                        |it| Some(rt::rule::DateTime::of(it)),
                    ),
                    Some(rt::rule::DateTime::new("2009-02-13T23:31:30Z")),
                ),
            );
            if rt::rule::is_false(holds) {
                out.broken(
                    at,
                    &rt::Rule {
                        id: "Time3.isnt",
                        keyword: "check",
                        sentence: "`!(this.a >= '2009-02-13T23:31:30Z')`",
                        source: "Made up / all",
                    },
                );
            }
        }
    }
}

impl rt::Validate for super::types::Time4 {
    type Context = ();
    fn check(&self, _: &Self::Context, at: &rt::Path<'_>, out: &mut rt::Violations) {
        if let Some(value) = &self.a {
            if !rt::constraint::format::date(value.as_str()) {
                out.broken(
                    &at.name("a"),
                    &rt::Rule {
                        id: "Time4.a.format",
                        keyword: "format",
                        sentence: "a date, `2026-01-31`",
                        source: "Made up / all",
                    },
                );
            }
        }
        if let Some(value) = &self.b {
            if !rt::constraint::format::date(value.as_str()) {
                out.broken(
                    &at.name("b"),
                    &rt::Rule {
                        id: "Time4.b.format",
                        keyword: "format",
                        sentence: "a date, `2026-01-31`",
                        source: "Made up / all",
                    },
                );
            }
        }
        let this = self;
        {
            let holds = rt::rule::less(
                rt::rule::member(this.a.as_ref(), |it| Some(rt::rule::Date::of(it))),
                rt::rule::member(this.b.as_ref(), |it| Some(rt::rule::Date::of(it))),
            );
            if rt::rule::is_false(holds) {
                out.broken(
                    at,
                    &rt::Rule {
                        id: "Time4.is",
                        keyword: "check",
                        sentence: "`this.a < this.b`",
                        source: "Made up / all",
                    },
                );
            }
        }
        {
            let holds = rt::rule::not(
                rt::rule::less(
                    rt::rule::member(this.a.as_ref(), |it| Some(rt::rule::Date::of(it))),
                    rt::rule::member(this.b.as_ref(), |it| Some(rt::rule::Date::of(it))),
                ),
            );
            if rt::rule::is_false(holds) {
                out.broken(
                    at,
                    &rt::Rule {
                        id: "Time4.isnt",
                        keyword: "check",
                        sentence: "`!(this.a < this.b)`",
                        source: "Made up / all",
                    },
                );
            }
        }
    }
}

impl rt::Validate for super::types::Time5 {
    type Context = ();
    fn check(&self, _: &Self::Context, at: &rt::Path<'_>, out: &mut rt::Violations) {
        if let Some(value) = &self.a {
            if !rt::constraint::format::date(value.as_str()) {
                out.broken(
                    &at.name("a"),
                    &rt::Rule {
                        id: "Time5.a.format",
                        keyword: "format",
                        sentence: "a date, `2026-01-31`",
                        source: "Made up / all",
                    },
                );
            }
        }
        let this = self;
        {
            let holds = rt::rule::not(
                rt::rule::equal(
                    rt::rule::member(this.a.as_ref(), |it| Some(rt::rule::Date::of(it))),
                    Some(rt::rule::Date::new("2026-01-31")),
                ),
            );
            if rt::rule::is_false(holds) {
                out.broken(
                    at,
                    &rt::Rule {
                        id: "Time5.is",
                        keyword: "check",
                        sentence: "`this.a != '2026-01-31'`",
                        source: "Made up / all",
                    },
                );
            }
        }
        {
            let holds = rt::rule::not(
                rt::rule::not(
                    rt::rule::equal(
                        rt::rule::member(
                            this.a.as_ref(),
                            |it| Some(rt::rule::Date::of(it)),
                        ),
                        Some(rt::rule::Date::new("2026-01-31")),
                    ),
                ),
            );
            if rt::rule::is_false(holds) {
                out.broken(
                    at,
                    &rt::Rule {
                        id: "Time5.isnt",
                        keyword: "check",
                        sentence: "`!(this.a != '2026-01-31')`",
                        source: "Made up / all",
                    },
                );
            }
        }
    }
}

impl rt::Validate for super::types::Time6 {
    type Context = ();
    fn check(&self, _: &Self::Context, at: &rt::Path<'_>, out: &mut rt::Violations) {
        if let Some(value) = &self.l {
            for (index, item) in value.iter().enumerate() {
                if !rt::constraint::format::date(item.as_str()) {
                    out.broken(
                        &at.name("l").index(index),
                        &rt::Rule {
                            id: "Time6.l[].format",
                            keyword: "format",
                            sentence: "a date, `2026-01-31`",
                            source: "Made up / all",
                        },
                    );
                }
            }
        }
        let this = self;
        {
            let holds = rt::rule::equal(
                rt::rule::max(
                    rt::rule::items(
                        this.l.as_ref(),
                        |it_1| Some(rt::rule::Date::of(it_1)),
                    ),
                ),
                Some(rt::rule::Date::new("2026-02-01")),
            );
            if rt::rule::is_false(holds) {
                out.broken(
                    at,
                    &rt::Rule {
                        id: "Time6.is",
                        keyword: "check",
                        sentence: "`this.l.max() == '2026-02-01'`",
                        source: "Made up / all",
                    },
                );
            }
        }
        {
            let holds = rt::rule::not(
                rt::rule::equal(
                    rt::rule::max(
                        rt::rule::items(
                            this.l.as_ref(),
                            |it_1| Some(rt::rule::Date::of(it_1)),
                        ),
                    ),
                    Some(rt::rule::Date::new("2026-02-01")),
                ),
            );
            if rt::rule::is_false(holds) {
                out.broken(
                    at,
                    &rt::Rule {
                        id: "Time6.isnt",
                        keyword: "check",
                        sentence: "`!(this.l.max() == '2026-02-01')`",
                        source: "Made up / all",
                    },
                );
            }
        }
    }
}

impl rt::Validate for super::types::Everything {
    type Context = ();
    fn check(
        &self,
        context: &Self::Context,
        at: &rt::Path<'_>,
        out: &mut rt::Violations,
    ) {
        if let Some(value) = &self.comparison1 {
            rt::Validate::check(value, context, &at.name("comparison1"), out);
        }
        if let Some(value) = &self.comparison2 {
            rt::Validate::check(value, context, &at.name("comparison2"), out);
        }
        if let Some(value) = &self.comparison3 {
            rt::Validate::check(value, context, &at.name("comparison3"), out);
        }
        if let Some(value) = &self.comparison4 {
            rt::Validate::check(value, context, &at.name("comparison4"), out);
        }
        if let Some(value) = &self.comparison5 {
            rt::Validate::check(value, context, &at.name("comparison5"), out);
        }
        if let Some(value) = &self.comparison6 {
            rt::Validate::check(value, context, &at.name("comparison6"), out);
        }
        if let Some(value) = &self.comparison7 {
            rt::Validate::check(value, context, &at.name("comparison7"), out);
        }
        if let Some(value) = &self.comparison8 {
            rt::Validate::check(value, context, &at.name("comparison8"), out);
        }
        if let Some(value) = &self.comparison9 {
            rt::Validate::check(value, context, &at.name("comparison9"), out);
        }
        if let Some(value) = &self.comparison10 {
            rt::Validate::check(value, context, &at.name("comparison10"), out);
        }
        if let Some(value) = &self.comparison11 {
            rt::Validate::check(value, context, &at.name("comparison11"), out);
        }
        if let Some(value) = &self.comparison12 {
            rt::Validate::check(value, context, &at.name("comparison12"), out);
        }
        if let Some(value) = &self.comparison13 {
            rt::Validate::check(value, context, &at.name("comparison13"), out);
        }
        if let Some(value) = &self.comparison14 {
            rt::Validate::check(value, context, &at.name("comparison14"), out);
        }
        if let Some(value) = &self.logic1 {
            rt::Validate::check(value, context, &at.name("logic1"), out);
        }
        if let Some(value) = &self.logic2 {
            rt::Validate::check(value, context, &at.name("logic2"), out);
        }
        if let Some(value) = &self.logic3 {
            rt::Validate::check(value, context, &at.name("logic3"), out);
        }
        if let Some(value) = &self.logic4 {
            rt::Validate::check(value, context, &at.name("logic4"), out);
        }
        if let Some(value) = &self.logic5 {
            rt::Validate::check(value, context, &at.name("logic5"), out);
        }
        if let Some(value) = &self.logic6 {
            rt::Validate::check(value, context, &at.name("logic6"), out);
        }
        if let Some(value) = &self.logic7 {
            rt::Validate::check(value, context, &at.name("logic7"), out);
        }
        if let Some(value) = &self.logic8 {
            rt::Validate::check(value, context, &at.name("logic8"), out);
        }
        if let Some(value) = &self.arithmetic1 {
            rt::Validate::check(value, context, &at.name("arithmetic1"), out);
        }
        if let Some(value) = &self.arithmetic2 {
            rt::Validate::check(value, context, &at.name("arithmetic2"), out);
        }
        if let Some(value) = &self.arithmetic3 {
            rt::Validate::check(value, context, &at.name("arithmetic3"), out);
        }
        if let Some(value) = &self.arithmetic4 {
            rt::Validate::check(value, context, &at.name("arithmetic4"), out);
        }
        if let Some(value) = &self.arithmetic5 {
            rt::Validate::check(value, context, &at.name("arithmetic5"), out);
        }
        if let Some(value) = &self.arithmetic6 {
            rt::Validate::check(value, context, &at.name("arithmetic6"), out);
        }
        if let Some(value) = &self.arithmetic7 {
            rt::Validate::check(value, context, &at.name("arithmetic7"), out);
        }
        if let Some(value) = &self.arithmetic8 {
            rt::Validate::check(value, context, &at.name("arithmetic8"), out);
        }
        if let Some(value) = &self.arithmetic9 {
            rt::Validate::check(value, context, &at.name("arithmetic9"), out);
        }
        if let Some(value) = &self.arithmetic10 {
            rt::Validate::check(value, context, &at.name("arithmetic10"), out);
        }
        if let Some(value) = &self.arithmetic11 {
            rt::Validate::check(value, context, &at.name("arithmetic11"), out);
        }
        if let Some(value) = &self.arithmetic12 {
            rt::Validate::check(value, context, &at.name("arithmetic12"), out);
        }
        if let Some(value) = &self.arithmetic13 {
            rt::Validate::check(value, context, &at.name("arithmetic13"), out);
        }
        if let Some(value) = &self.arithmetic14 {
            rt::Validate::check(value, context, &at.name("arithmetic14"), out);
        }
        if let Some(value) = &self.arithmetic15 {
            rt::Validate::check(value, context, &at.name("arithmetic15"), out);
        }
        if let Some(value) = &self.arithmetic16 {
            rt::Validate::check(value, context, &at.name("arithmetic16"), out);
        }
        if let Some(value) = &self.arithmetic17 {
            rt::Validate::check(value, context, &at.name("arithmetic17"), out);
        }
        if let Some(value) = &self.arithmetic18 {
            rt::Validate::check(value, context, &at.name("arithmetic18"), out);
        }
        if let Some(value) = &self.arithmetic19 {
            rt::Validate::check(value, context, &at.name("arithmetic19"), out);
        }
        if let Some(value) = &self.arithmetic20 {
            rt::Validate::check(value, context, &at.name("arithmetic20"), out);
        }
        if let Some(value) = &self.arithmetic21 {
            rt::Validate::check(value, context, &at.name("arithmetic21"), out);
        }
        if let Some(value) = &self.arithmetic22 {
            rt::Validate::check(value, context, &at.name("arithmetic22"), out);
        }
        if let Some(value) = &self.text1 {
            rt::Validate::check(value, context, &at.name("text1"), out);
        }
        if let Some(value) = &self.text2 {
            rt::Validate::check(value, context, &at.name("text2"), out);
        }
        if let Some(value) = &self.text3 {
            rt::Validate::check(value, context, &at.name("text3"), out);
        }
        if let Some(value) = &self.text4 {
            rt::Validate::check(value, context, &at.name("text4"), out);
        }
        if let Some(value) = &self.text5 {
            rt::Validate::check(value, context, &at.name("text5"), out);
        }
        if let Some(value) = &self.text6 {
            rt::Validate::check(value, context, &at.name("text6"), out);
        }
        if let Some(value) = &self.text7 {
            rt::Validate::check(value, context, &at.name("text7"), out);
        }
        if let Some(value) = &self.text8 {
            rt::Validate::check(value, context, &at.name("text8"), out);
        }
        if let Some(value) = &self.text9 {
            rt::Validate::check(value, context, &at.name("text9"), out);
        }
        if let Some(value) = &self.text10 {
            rt::Validate::check(value, context, &at.name("text10"), out);
        }
        if let Some(value) = &self.list1 {
            rt::Validate::check(value, context, &at.name("list1"), out);
        }
        if let Some(value) = &self.list2 {
            rt::Validate::check(value, context, &at.name("list2"), out);
        }
        if let Some(value) = &self.list3 {
            rt::Validate::check(value, context, &at.name("list3"), out);
        }
        if let Some(value) = &self.list4 {
            rt::Validate::check(value, context, &at.name("list4"), out);
        }
        if let Some(value) = &self.list5 {
            rt::Validate::check(value, context, &at.name("list5"), out);
        }
        if let Some(value) = &self.list6 {
            rt::Validate::check(value, context, &at.name("list6"), out);
        }
        if let Some(value) = &self.list7 {
            rt::Validate::check(value, context, &at.name("list7"), out);
        }
        if let Some(value) = &self.list8 {
            rt::Validate::check(value, context, &at.name("list8"), out);
        }
        if let Some(value) = &self.list9 {
            rt::Validate::check(value, context, &at.name("list9"), out);
        }
        if let Some(value) = &self.list10 {
            rt::Validate::check(value, context, &at.name("list10"), out);
        }
        if let Some(value) = &self.list11 {
            rt::Validate::check(value, context, &at.name("list11"), out);
        }
        if let Some(value) = &self.list12 {
            rt::Validate::check(value, context, &at.name("list12"), out);
        }
        if let Some(value) = &self.list13 {
            rt::Validate::check(value, context, &at.name("list13"), out);
        }
        if let Some(value) = &self.list14 {
            rt::Validate::check(value, context, &at.name("list14"), out);
        }
        if let Some(value) = &self.list15 {
            rt::Validate::check(value, context, &at.name("list15"), out);
        }
        if let Some(value) = &self.macro1 {
            rt::Validate::check(value, context, &at.name("macro1"), out);
        }
        if let Some(value) = &self.macro2 {
            rt::Validate::check(value, context, &at.name("macro2"), out);
        }
        if let Some(value) = &self.macro3 {
            rt::Validate::check(value, context, &at.name("macro3"), out);
        }
        if let Some(value) = &self.macro4 {
            rt::Validate::check(value, context, &at.name("macro4"), out);
        }
        if let Some(value) = &self.macro5 {
            rt::Validate::check(value, context, &at.name("macro5"), out);
        }
        if let Some(value) = &self.macro6 {
            rt::Validate::check(value, context, &at.name("macro6"), out);
        }
        if let Some(value) = &self.macro7 {
            rt::Validate::check(value, context, &at.name("macro7"), out);
        }
        if let Some(value) = &self.macro8 {
            rt::Validate::check(value, context, &at.name("macro8"), out);
        }
        if let Some(value) = &self.macro9 {
            rt::Validate::check(value, context, &at.name("macro9"), out);
        }
        if let Some(value) = &self.macro10 {
            rt::Validate::check(value, context, &at.name("macro10"), out);
        }
        if let Some(value) = &self.macro11 {
            rt::Validate::check(value, context, &at.name("macro11"), out);
        }
        if let Some(value) = &self.macro12 {
            rt::Validate::check(value, context, &at.name("macro12"), out);
        }
        if let Some(value) = &self.macro13 {
            rt::Validate::check(value, context, &at.name("macro13"), out);
        }
        if let Some(value) = &self.macro14 {
            rt::Validate::check(value, context, &at.name("macro14"), out);
        }
        if let Some(value) = &self.macro15 {
            rt::Validate::check(value, context, &at.name("macro15"), out);
        }
        if let Some(value) = &self.map1 {
            rt::Validate::check(value, context, &at.name("map1"), out);
        }
        if let Some(value) = &self.map2 {
            rt::Validate::check(value, context, &at.name("map2"), out);
        }
        if let Some(value) = &self.map3 {
            rt::Validate::check(value, context, &at.name("map3"), out);
        }
        if let Some(value) = &self.map4 {
            rt::Validate::check(value, context, &at.name("map4"), out);
        }
        if let Some(value) = &self.map5 {
            rt::Validate::check(value, context, &at.name("map5"), out);
        }
        if let Some(value) = &self.has1 {
            rt::Validate::check(value, context, &at.name("has1"), out);
        }
        if let Some(value) = &self.has2 {
            rt::Validate::check(value, context, &at.name("has2"), out);
        }
        if let Some(value) = &self.has3 {
            rt::Validate::check(value, context, &at.name("has3"), out);
        }
        if let Some(value) = &self.has4 {
            rt::Validate::check(value, context, &at.name("has4"), out);
        }
        if let Some(value) = &self.has5 {
            rt::Validate::check(value, context, &at.name("has5"), out);
        }
        if let Some(value) = &self.conversion1 {
            rt::Validate::check(value, context, &at.name("conversion1"), out);
        }
        if let Some(value) = &self.conversion2 {
            rt::Validate::check(value, context, &at.name("conversion2"), out);
        }
        if let Some(value) = &self.conversion3 {
            rt::Validate::check(value, context, &at.name("conversion3"), out);
        }
        if let Some(value) = &self.conversion4 {
            rt::Validate::check(value, context, &at.name("conversion4"), out);
        }
        if let Some(value) = &self.conversion5 {
            rt::Validate::check(value, context, &at.name("conversion5"), out);
        }
        if let Some(value) = &self.conversion6 {
            rt::Validate::check(value, context, &at.name("conversion6"), out);
        }
        if let Some(value) = &self.conversion7 {
            rt::Validate::check(value, context, &at.name("conversion7"), out);
        }
        if let Some(value) = &self.conversion8 {
            rt::Validate::check(value, context, &at.name("conversion8"), out);
        }
        if let Some(value) = &self.conversion9 {
            rt::Validate::check(value, context, &at.name("conversion9"), out);
        }
        if let Some(value) = &self.conversion10 {
            rt::Validate::check(value, context, &at.name("conversion10"), out);
        }
        if let Some(value) = &self.conversion11 {
            rt::Validate::check(value, context, &at.name("conversion11"), out);
        }
        if let Some(value) = &self.time1 {
            rt::Validate::check(value, context, &at.name("time1"), out);
        }
        if let Some(value) = &self.time2 {
            rt::Validate::check(value, context, &at.name("time2"), out);
        }
        if let Some(value) = &self.time3 {
            rt::Validate::check(value, context, &at.name("time3"), out);
        }
        if let Some(value) = &self.time4 {
            rt::Validate::check(value, context, &at.name("time4"), out);
        }
        if let Some(value) = &self.time5 {
            rt::Validate::check(value, context, &at.name("time5"), out);
        }
        if let Some(value) = &self.time6 {
            rt::Validate::check(value, context, &at.name("time6"), out);
        }
    }
}

impl rt::Validate for super::ops::EverythingPut {
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
