// @generated from specs/obstacle by `cargo xtask regenerate`. Changes made here are lost.

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

/// A client of obstacle. Clones are cheap and share connections.
///
/// Every function that names an operation returns a [`Call`](super::Call), which is sent when it is awaited.
#[derive(Clone, Debug)]
pub struct Client<M: rt::Mode = rt::Async> {
    core: rt::Core<M>,
}

impl Client {
    /// Begins a client with what every call needs.
    ///
    /// - `self_`: Sent in the header `X-Self`.
    /// - `x_crate`: The header `X-Crate`. `X-Crate`; required.
    /// - `base_url`: The address of the server, which the page does not name.
    pub fn builder(
        self_: impl Into<rt::Secret>,
        x_crate: impl Into<::std::string::String>,
        base_url: impl Into<::std::string::String>,
    ) -> super::Builder {
        Builder {
            core: rt::BuilderCore::new(Into::<::std::string::String>::into(base_url))
                .authenticate(
                    ::std::sync::Arc::new(rt::HeaderToken {
                        name: "X-Self",
                        token: self_.into(),
                    }),
                )
                .header("X-Crate", x_crate.into()),
        }
    }
}

impl<M: rt::Mode> Client<M> {
    /// The operations of `self`.
    pub fn self_(&self) -> super::groups::Self_<M> {
        super::groups::Self_ {
            core: self.core.clone(),
        }
    }
    /// The operations of `type`.
    pub fn r#type(&self) -> super::groups::Type<M> {
        super::groups::Type {
            core: self.core.clone(),
        }
    }
    /// The operations of `client`.
    pub fn client(&self) -> super::groups::Client<M> {
        super::groups::Client {
            core: self.core.clone(),
        }
    }
    /// The operations of `errors`.
    pub fn errors(&self) -> super::groups::Errors<M> {
        super::groups::Errors {
            core: self.core.clone(),
        }
    }
    /// The operations of `drift`.
    pub fn drift_group(&self) -> super::groups::Drift<M> {
        super::groups::Drift {
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
    /// The header `Drift`.
    ///
    /// `Drift`; may be left out.
    pub fn drift_header(
        mut self,
        drift_header: impl Into<::std::string::String>,
    ) -> Self {
        self.core = self.core.header("Drift", drift_header.into());
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
    pub fn user_agent(mut self, user_agent: impl Into<::std::string::String>) -> Self {
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
    pub fn build(self) -> ::core::result::Result<super::Client, rt::BuildError> {
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
    /// Sends a token in the query as `type` with this call.
    pub fn r#type(mut self, token: impl Into<rt::Secret>) -> Self {
        self.options
            .authenticate(
                ::std::sync::Arc::new(rt::QueryToken {
                    name: "type",
                    token: token.into(),
                }),
            );
        self
    }
    /// The header `X-Super`.
    ///
    /// `X-Super`; not said whether required.
    pub fn x_super(mut self, x_super: impl Into<::std::string::String>) -> Self {
        let value = Into::<::std::string::String>::into(x_super);
        let mut text = ::std::string::String::new();
        rt::Parameter::append(&value, &mut text);
        let header = rt::HeaderToken {
            name: "X-Super",
            token: rt::Secret::new(text),
        };
        self.options.authenticate(::std::sync::Arc::new(header));
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
    pub async fn reply(
        self,
    ) -> ::core::result::Result<rt::Reply<O::Output>, super::Error> {
        self.core.run(self.operation, self.options).await
    }
}

impl<O: rt::Operation<Documented = super::Documented>> ::core::future::IntoFuture
for Call<rt::Async, O> {
    type Output = ::core::result::Result<O::Output, super::Error>;
    type IntoFuture = rt::BoxFuture<Self::Output>;
    fn into_future(self) -> Self::IntoFuture {
        ::std::boxed::Box::pin(async move {
            self.reply().await.map(|reply| reply.value)
        })
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
    /// The body is `Error`.
    ErrorType(super::types::ErrorType),
    /// A documented status whose body is empty or not described; the error keeps what came.
    Status(u16),
}

impl Documented {
    /// The body of [`Self::ErrorType`], if it is one.
    #[must_use]
    pub fn error_type(&self) -> ::core::option::Option<&super::types::ErrorType> {
        match self {
            Self::ErrorType(body) => Some(body),
            _ => None,
        }
    }
}

/// What helps where that is known; never the body.
impl ::core::fmt::Display for Documented {
    fn fmt(
        &self,
        f: &mut ::core::fmt::Formatter<'_>,
    ) -> ::core::result::Result<(), ::core::fmt::Error> {
        match self {
            Self::ErrorType(_) => f.write_str("see its body, `ErrorType`"),
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

/// The operations of `self`.
#[derive(Clone, Debug)]
pub struct Self_<M: rt::Mode = rt::Async> {
    pub(super) core: rt::Core<M>,
}

impl<M: rt::Mode> Self_<M> {
    /// Makes one.
    ///
    /// `POST /self`; see [`SelfNew`](super::ops::SelfNew).
    ///
    /// ```ignore
    /// # async fn example(client: obstacle::Client, body: obstacle::types::All) -> Result<(), obstacle::Error> {
    /// let all = client.self_().new(body).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn new(&self, body: super::types::All) -> super::Call<M, super::ops::SelfNew> {
        super::Call::new(&self.core, super::ops::SelfNew { body })
    }
    /// Ends a comment \*/ and a string "# and has `ticks`.
    ///
    /// `GET /self/{self}/{type}`; see [`SelfSelf`](super::ops::SelfSelf).
    ///
    /// ```ignore
    /// # async fn example(client: obstacle::Client, self_: String, r#type: String) -> Result<(), obstacle::Error> {
    /// let all = client.self_().self_(self_, r#type).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn self_(
        &self,
        self_: impl Into<::std::string::String>,
        r#type: impl Into<::std::string::String>,
    ) -> super::Call<M, super::ops::SelfSelf> {
        super::Call::new(
            &self.core,
            super::ops::SelfSelf {
                self_: self_.into(),
                r#type: r#type.into(),
                r#fn: ::core::default::Default::default(),
                self2: ::core::default::Default::default(),
                body: ::core::default::Default::default(),
                headers: ::core::default::Default::default(),
                x_impl: ::core::default::Default::default(),
            },
        )
    }
}

/// The operations of `type.fn`.
#[derive(Clone, Debug)]
pub struct TypeFn<M: rt::Mode = rt::Async> {
    pub(super) core: rt::Core<M>,
}

impl<M: rt::Mode> TypeFn<M> {
    /// \<script\>alert(1)\</script\> \]\]\> U+202E reversed.
    ///
    /// `DELETE /match`; see [`TypeFnMatch`](super::ops::TypeFnMatch).
    ///
    /// ```ignore
    /// # async fn example(client: obstacle::Client) -> Result<(), obstacle::Error> {
    /// client.r#type().r#fn().r#match().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn r#match(&self) -> super::Call<M, super::ops::TypeFnMatch> {
        super::Call::new(&self.core, super::ops::TypeFnMatch)
    }
}

/// The operations of `type`.
#[derive(Clone, Debug)]
pub struct Type<M: rt::Mode = rt::Async> {
    pub(super) core: rt::Core<M>,
}

impl<M: rt::Mode> Type<M> {
    /// The operations of `type.fn`.
    pub fn r#fn(&self) -> TypeFn<M> {
        TypeFn { core: self.core.clone() }
    }
}

/// The operations of `client`.
#[derive(Clone, Debug)]
pub struct Client<M: rt::Mode = rt::Async> {
    pub(super) core: rt::Core<M>,
}

impl<M: rt::Mode> Client<M> {
    /// The client of the client.
    ///
    /// `GET /client`; see [`ClientClient`](super::ops::ClientClient).
    ///
    /// ```ignore
    /// # async fn example(client: obstacle::Client) -> Result<(), obstacle::Error> {
    /// let client_type = client.client().client().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn client(&self) -> super::Call<M, super::ops::ClientClient> {
        super::Call::new(&self.core, super::ops::ClientClient)
    }
}

/// The operations of `errors`.
#[derive(Clone, Debug)]
pub struct Errors<M: rt::Mode = rt::Async> {
    pub(super) core: rt::Core<M>,
}

impl<M: rt::Mode> Errors<M> {
    /// An error that is no error.
    ///
    /// `GET /error`; see [`ErrorsError`](super::ops::ErrorsError).
    ///
    /// ```ignore
    /// # async fn example(client: obstacle::Client) -> Result<(), obstacle::Error> {
    /// let error_type = client.errors().error().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn error(&self) -> super::Call<M, super::ops::ErrorsError> {
        super::Call::new(&self.core, super::ops::ErrorsError)
    }
}

/// The operations of `drift`.
#[derive(Clone, Debug)]
pub struct Drift<M: rt::Mode = rt::Async> {
    pub(super) core: rt::Core<M>,
}

impl<M: rt::Mode> Drift<M> {
    /// Goes off course.
    ///
    /// `GET /drift`; see [`DriftDrift`](super::ops::DriftDrift).
    ///
    /// ```ignore
    /// # async fn example(client: obstacle::Client) -> Result<(), obstacle::Error> {
    /// let keywords = client.drift_group().drift().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn drift(&self) -> super::Call<M, super::ops::DriftDrift> {
        super::Call::new(
            &self.core,
            super::ops::DriftDrift {
                drift: ::core::default::Default::default(),
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

/// Makes one.
///
/// `POST /self`.
///
/// Repeating it may do it twice.
///
/// Answers:
///
/// - `200`: `All`.
#[derive(Clone, Debug, PartialEq)]
pub struct SelfNew {
    /// The body.
    ///
    /// Sent as `application/json`.
    pub body: super::types::All,
}

impl SelfNew {
    /// The operation with what it needs.
    pub fn new(body: super::types::All) -> Self {
        Self { body }
    }
}

impl rt::Operation for SelfNew {
    type Output = super::types::All;
    type Documented = super::Documented;
    const META: &'static rt::Meta = &rt::Meta {
        id: "self.new",
        source: "Made up / all",
        method: rt::Method::POST,
        path: &[rt::Segment::Literal("/self")],
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

/// Ends a comment \*/ and a string "# and has `ticks`.
///
/// `GET /self/{self}/{type}`.
///
/// Answers:
///
/// - `200`: `All`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct SelfSelf {
    /// The path parameter `self`.
    ///
    /// `self`; required.
    pub self_: ::std::string::String,
    /// The path parameter `type`.
    ///
    /// `type`; required.
    pub r#type: ::std::string::String,
    /// The query parameter `fn`.
    ///
    /// `fn`; not said whether required.
    pub r#fn: ::core::option::Option<::std::string::String>,
    /// The query parameter `Self2`.
    ///
    /// `Self2`; not said whether required.
    pub self2: ::core::option::Option<::std::string::String>,
    /// The query parameter `body`.
    ///
    /// `body`; not said whether required.
    pub body: ::core::option::Option<::std::string::String>,
    /// The query parameter `headers`.
    ///
    /// `headers`; not said whether required.
    pub headers: ::core::option::Option<::std::string::String>,
    /// The header parameter `X-Impl`.
    ///
    /// `X-Impl`; not said whether required.
    pub x_impl: ::core::option::Option<::std::string::String>,
}

impl SelfSelf {
    /// The operation with what it needs.
    pub fn new(
        self_: impl Into<::std::string::String>,
        r#type: impl Into<::std::string::String>,
    ) -> Self {
        Self {
            self_: self_.into(),
            r#type: r#type.into(),
            r#fn: ::core::default::Default::default(),
            self2: ::core::default::Default::default(),
            body: ::core::default::Default::default(),
            headers: ::core::default::Default::default(),
            x_impl: ::core::default::Default::default(),
        }
    }
}

impl<M: rt::Mode> super::Call<M, SelfSelf> {
    /// The query parameter `fn`.
    pub fn r#fn(mut self, r#fn: impl Into<::std::string::String>) -> Self {
        self.operation.r#fn = Some(r#fn.into());
        self
    }
    /// The query parameter `Self2`.
    pub fn self2(mut self, self2: impl Into<::std::string::String>) -> Self {
        self.operation.self2 = Some(self2.into());
        self
    }
    /// The query parameter `body`.
    pub fn body(mut self, body: impl Into<::std::string::String>) -> Self {
        self.operation.body = Some(body.into());
        self
    }
    /// The query parameter `headers`.
    pub fn headers(mut self, headers: impl Into<::std::string::String>) -> Self {
        self.operation.headers = Some(headers.into());
        self
    }
    /// The header parameter `X-Impl`.
    pub fn x_impl(mut self, x_impl: impl Into<::std::string::String>) -> Self {
        self.operation.x_impl = Some(x_impl.into());
        self
    }
}

impl rt::Operation for SelfSelf {
    type Output = super::types::All;
    type Documented = super::Documented;
    const META: &'static rt::Meta = &rt::Meta {
        id: "self.self",
        source: "Made up / all",
        method: rt::Method::GET,
        path: &[
            rt::Segment::Literal("/self/"),
            rt::Segment::Parameter("self"),
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
        out.path("self", &self.self_);
        out.path("type", &self.r#type);
        out.query("fn", &self.r#fn);
        out.query("Self2", &self.self2);
        out.query("body", &self.body);
        out.query("headers", &self.headers);
        out.header("X-Impl", &self.x_impl);
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

/// \<script\>alert(1)\</script\> \]\]\> U+202E reversed.
///
/// `DELETE /match`.
///
/// Answers:
///
/// - `204`: no body.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct TypeFnMatch;

impl TypeFnMatch {
    /// The operation with what it needs.
    pub fn new() -> Self {
        Self
    }
}

impl rt::Operation for TypeFnMatch {
    type Output = ();
    type Documented = super::Documented;
    const META: &'static rt::Meta = &rt::Meta {
        id: "type.fn.match",
        source: "Made up / all",
        method: rt::Method::DELETE,
        path: &[rt::Segment::Literal("/match")],
        accept: Some("application/json"),
        idempotent: true,
        client_auth: true,
        since: None,
        removed: None,
    };
    fn encode(&self, _out: &mut rt::RequestWriter) {}
    fn decode(r: &rt::ResponseView<'_>) -> rt::Outcome<Self::Output, Self::Documented> {
        r.documented_successes(&[204]);
        match r.status() {
            200..=299 => r.success_empty(),
            _ => rt::Outcome::Undocumented,
        }
    }
}

/// The client of the client.
///
/// `GET /client`.
///
/// Answers:
///
/// - `200`: `Client`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct ClientClient;

impl ClientClient {
    /// The operation with what it needs.
    pub fn new() -> Self {
        Self
    }
}

impl rt::Operation for ClientClient {
    type Output = super::types::ClientType;
    type Documented = super::Documented;
    const META: &'static rt::Meta = &rt::Meta {
        id: "client.client",
        source: "Made up / all",
        method: rt::Method::GET,
        path: &[rt::Segment::Literal("/client")],
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

/// An error that is no error.
///
/// `GET /error`.
///
/// Answers:
///
/// - `200`: `Error`.
/// - `400`: `Error`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct ErrorsError;

impl ErrorsError {
    /// The operation with what it needs.
    pub fn new() -> Self {
        Self
    }
}

impl rt::Operation for ErrorsError {
    type Output = super::types::ErrorType;
    type Documented = super::Documented;
    const META: &'static rt::Meta = &rt::Meta {
        id: "errors.error",
        source: "Made up / all",
        method: rt::Method::GET,
        path: &[rt::Segment::Literal("/error")],
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
            400 => r.error(super::Documented::ErrorType),
            200..=299 => r.success(),
            _ => rt::Outcome::Undocumented,
        }
    }
}

/// Goes off course.
///
/// `GET /drift`.
///
/// Answers:
///
/// - `200`: `Keywords`.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct DriftDrift {
    /// The query parameter `drift`.
    ///
    /// `drift`; not said whether required.
    pub drift: ::core::option::Option<::std::string::String>,
}

impl DriftDrift {
    /// The operation with what it needs.
    pub fn new() -> Self {
        <Self as ::core::default::Default>::default()
    }
}

impl<M: rt::Mode> super::Call<M, DriftDrift> {
    /// The query parameter `drift`.
    pub fn drift_value(mut self, drift: impl Into<::std::string::String>) -> Self {
        self.operation.drift = Some(drift.into());
        self
    }
}

impl rt::Operation for DriftDrift {
    type Output = super::types::Keywords;
    type Documented = super::Documented;
    const META: &'static rt::Meta = &rt::Meta {
        id: "drift.drift",
        source: "Made up / all",
        method: rt::Method::GET,
        path: &[rt::Segment::Literal("/drift")],
        accept: Some("application/json"),
        idempotent: true,
        client_auth: true,
        since: None,
        removed: None,
    };
    fn encode(&self, out: &mut rt::RequestWriter) {
        out.query("drift", &self.drift);
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

/// The object `Result`.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Result {
    /// The member `Ok`.
    ///
    /// `Ok`; not said whether required.
    pub ok: ::core::option::Option<::std::string::String>,
    /// The member `Err`.
    ///
    /// `Err`; not said whether required.
    pub err: ::core::option::Option<::std::string::String>,
    /// What came beside the documented members, and nulls where a value is documented; sent along.
    pub extra: rt::Extra,
}

impl Result {
    /// An empty one.
    pub fn new() -> Self {
        <Self as ::core::default::Default>::default()
    }
    /// The member `Ok`.
    #[must_use]
    pub fn ok(mut self, ok: impl Into<::std::string::String>) -> Self {
        self.ok = Some(ok.into());
        self
    }
    /// The member `Err`.
    #[must_use]
    pub fn err(mut self, err: impl Into<::std::string::String>) -> Self {
        self.err = Some(err.into());
        self
    }
    /// Sets a member that the page does not list.
    #[must_use]
    pub fn member(mut self, name: &str, value: impl Into<rt::Json>) -> Self {
        self.extra.insert(name, value);
        self
    }
}

impl rt::ReadJson for Result {
    fn read(r: &mut rt::Reader<'_>) -> ::core::result::Result<Self, rt::DecodeError> {
        let mut object = r.object()?;
        let mut value = Self {
            ok: None,
            err: None,
            extra: rt::Extra::new(),
        };
        while let Some(index) = object.next(r, &["Ok", "Err"])? {
            match index {
                0 => object.member(r, &mut value.ok)?,
                _ => object.member(r, &mut value.err)?,
            }
        }
        value.extra = object.into_extra();
        Ok(value)
    }
}

impl rt::WriteJson for Result {
    fn write(&self, w: &mut rt::Writer) {
        let mut o = w.object();
        o.member("Ok", &self.ok);
        o.member("Err", &self.err);
        o.extra(&self.extra);
        o.end();
    }
}

/// The object `Option`.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Option {
    /// The member `Some`.
    ///
    /// `Some`; not said whether required.
    pub some: ::core::option::Option<::std::string::String>,
    /// The member `None`.
    ///
    /// `None`; not said whether required.
    pub none: ::core::option::Option<::std::string::String>,
    /// What came beside the documented members, and nulls where a value is documented; sent along.
    pub extra: rt::Extra,
}

impl Option {
    /// An empty one.
    pub fn new() -> Self {
        <Self as ::core::default::Default>::default()
    }
    /// The member `Some`.
    #[must_use]
    pub fn some(mut self, some: impl Into<::std::string::String>) -> Self {
        self.some = Some(some.into());
        self
    }
    /// The member `None`.
    #[must_use]
    pub fn none(mut self, none: impl Into<::std::string::String>) -> Self {
        self.none = Some(none.into());
        self
    }
    /// Sets a member that the page does not list.
    #[must_use]
    pub fn member(mut self, name: &str, value: impl Into<rt::Json>) -> Self {
        self.extra.insert(name, value);
        self
    }
}

impl rt::ReadJson for Option {
    fn read(r: &mut rt::Reader<'_>) -> ::core::result::Result<Self, rt::DecodeError> {
        let mut object = r.object()?;
        let mut value = Self {
            some: None,
            none: None,
            extra: rt::Extra::new(),
        };
        while let Some(index) = object.next(r, &["Some", "None"])? {
            match index {
                0 => object.member(r, &mut value.some)?,
                _ => object.member(r, &mut value.none)?,
            }
        }
        value.extra = object.into_extra();
        Ok(value)
    }
}

impl rt::WriteJson for Option {
    fn write(&self, w: &mut rt::Writer) {
        let mut o = w.object();
        o.member("Some", &self.some);
        o.member("None", &self.none);
        o.extra(&self.extra);
        o.end();
    }
}

/// The object `String`.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct String {
    /// The member `len`.
    ///
    /// `len`; not said whether required.
    pub len: ::core::option::Option<rt::Integer>,
    /// What came beside the documented members, and nulls where a value is documented; sent along.
    pub extra: rt::Extra,
}

impl String {
    /// An empty one.
    pub fn new() -> Self {
        <Self as ::core::default::Default>::default()
    }
    /// The member `len`.
    #[must_use]
    pub fn len(mut self, len: impl Into<rt::Integer>) -> Self {
        self.len = Some(len.into());
        self
    }
    /// Sets a member that the page does not list.
    #[must_use]
    pub fn member(mut self, name: &str, value: impl Into<rt::Json>) -> Self {
        self.extra.insert(name, value);
        self
    }
}

impl rt::ReadJson for String {
    fn read(r: &mut rt::Reader<'_>) -> ::core::result::Result<Self, rt::DecodeError> {
        let mut object = r.object()?;
        let mut value = Self {
            len: None,
            extra: rt::Extra::new(),
        };
        while object.next(r, &["len"])?.is_some() {
            object.member(r, &mut value.len)?;
        }
        value.extra = object.into_extra();
        Ok(value)
    }
}

impl rt::WriteJson for String {
    fn write(&self, w: &mut rt::Writer) {
        let mut o = w.object();
        o.member("len", &self.len);
        o.extra(&self.extra);
        o.end();
    }
}

/// The object `Vec`.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Vec {
    /// The member `items`.
    ///
    /// `items`; not said whether required.
    pub items: ::core::option::Option<::std::vec::Vec<Result>>,
    /// What came beside the documented members, and nulls where a value is documented; sent along.
    pub extra: rt::Extra,
}

impl Vec {
    /// An empty one.
    pub fn new() -> Self {
        <Self as ::core::default::Default>::default()
    }
    /// The member `items`.
    #[must_use]
    pub fn items(mut self, items: impl Into<::std::vec::Vec<Result>>) -> Self {
        self.items = Some(items.into());
        self
    }
    /// Sets a member that the page does not list.
    #[must_use]
    pub fn member(mut self, name: &str, value: impl Into<rt::Json>) -> Self {
        self.extra.insert(name, value);
        self
    }
}

impl rt::ReadJson for Vec {
    fn read(r: &mut rt::Reader<'_>) -> ::core::result::Result<Self, rt::DecodeError> {
        let mut object = r.object()?;
        let mut value = Self {
            items: None,
            extra: rt::Extra::new(),
        };
        while object.next(r, &["items"])?.is_some() {
            object.member(r, &mut value.items)?;
        }
        value.extra = object.into_extra();
        Ok(value)
    }
}

impl rt::WriteJson for Vec {
    fn write(&self, w: &mut rt::Writer) {
        let mut o = w.object();
        o.member("items", &self.items);
        o.extra(&self.extra);
        o.end();
    }
}

/// The object `Box`.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Box {
    /// The member `inner`.
    ///
    /// `inner`; may be left out.
    pub inner: ::core::option::Option<::std::boxed::Box<Box>>,
    /// What came beside the documented members, and nulls where a value is documented; sent along.
    pub extra: rt::Extra,
}

impl Box {
    /// An empty one.
    pub fn new() -> Self {
        <Self as ::core::default::Default>::default()
    }
    /// The member `inner`.
    #[must_use]
    pub fn inner(mut self, inner: Box) -> Self {
        self.inner = Some(::std::boxed::Box::new(inner));
        self
    }
    /// Sets a member that the page does not list.
    #[must_use]
    pub fn member(mut self, name: &str, value: impl Into<rt::Json>) -> Self {
        self.extra.insert(name, value);
        self
    }
}

impl rt::ReadJson for Box {
    fn read(r: &mut rt::Reader<'_>) -> ::core::result::Result<Self, rt::DecodeError> {
        let mut object = r.object()?;
        let mut value = Self {
            inner: None,
            extra: rt::Extra::new(),
        };
        while object.next(r, &["inner"])?.is_some() {
            object.member(r, &mut value.inner)?;
        }
        value.extra = object.into_extra();
        Ok(value)
    }
}

impl rt::WriteJson for Box {
    fn write(&self, w: &mut rt::Writer) {
        let mut o = w.object();
        o.member("inner", &self.inner);
        o.extra(&self.extra);
        o.end();
    }
}

/// The object `Client`.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ClientType {
    /// The member `new`.
    ///
    /// `new`; not said whether required.
    pub new: ::core::option::Option<::std::string::String>,
    /// The member `build`.
    ///
    /// `build`; not said whether required.
    pub build: ::core::option::Option<::std::string::String>,
    /// The member `clone`.
    ///
    /// `clone`; not said whether required.
    pub clone: ::core::option::Option<::std::string::String>,
    /// What came beside the documented members, and nulls where a value is documented; sent along.
    pub extra: rt::Extra,
}

impl ClientType {
    /// An empty one.
    pub fn new() -> Self {
        <Self as ::core::default::Default>::default()
    }
    /// The member `new`.
    #[must_use]
    pub fn new_value(mut self, new: impl Into<::std::string::String>) -> Self {
        self.new = Some(new.into());
        self
    }
    /// The member `build`.
    #[must_use]
    pub fn build(mut self, build: impl Into<::std::string::String>) -> Self {
        self.build = Some(build.into());
        self
    }
    /// The member `clone`.
    #[must_use]
    pub fn clone(mut self, clone: impl Into<::std::string::String>) -> Self {
        self.clone = Some(clone.into());
        self
    }
    /// Sets a member that the page does not list.
    #[must_use]
    pub fn member(mut self, name: &str, value: impl Into<rt::Json>) -> Self {
        self.extra.insert(name, value);
        self
    }
}

impl rt::ReadJson for ClientType {
    fn read(r: &mut rt::Reader<'_>) -> ::core::result::Result<Self, rt::DecodeError> {
        let mut object = r.object()?;
        let mut value = Self {
            new: None,
            build: None,
            clone: None,
            extra: rt::Extra::new(),
        };
        while let Some(index) = object.next(r, &["new", "build", "clone"])? {
            match index {
                0 => object.member(r, &mut value.new)?,
                1 => object.member(r, &mut value.build)?,
                _ => object.member(r, &mut value.clone)?,
            }
        }
        value.extra = object.into_extra();
        Ok(value)
    }
}

impl rt::WriteJson for ClientType {
    fn write(&self, w: &mut rt::Writer) {
        let mut o = w.object();
        o.member("new", &self.new);
        o.member("build", &self.build);
        o.member("clone", &self.clone);
        o.extra(&self.extra);
        o.end();
    }
}

rt::string_enum! {
    /// The set of values `Error`.
    pub enum ErrorType {
        /// `"Error"` on the wire.
        Error = "Error",
        /// `"Other"` on the wire.
        Other = "Other",
        /// `"Unknown"` on the wire.
        Unknown = "Unknown",
    }
}

/// The object `Self`.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Self_ {
    /// The member `self`.
    ///
    /// `self`; not said whether required.
    pub self_: ::core::option::Option<::std::string::String>,
    /// The member `crate`.
    ///
    /// `crate`; not said whether required.
    pub crate_: ::core::option::Option<::std::string::String>,
    /// The member `super`.
    ///
    /// `super`; not said whether required.
    pub super_: ::core::option::Option<::std::string::String>,
    /// What came beside the documented members, and nulls where a value is documented; sent along.
    pub extra: rt::Extra,
}

impl Self_ {
    /// An empty one.
    pub fn new() -> Self {
        <Self as ::core::default::Default>::default()
    }
    /// The member `self`.
    #[must_use]
    pub fn self_(mut self, self_: impl Into<::std::string::String>) -> Self {
        self.self_ = Some(self_.into());
        self
    }
    /// The member `crate`.
    #[must_use]
    pub fn crate_(mut self, crate_: impl Into<::std::string::String>) -> Self {
        self.crate_ = Some(crate_.into());
        self
    }
    /// The member `super`.
    #[must_use]
    pub fn super_(mut self, super_: impl Into<::std::string::String>) -> Self {
        self.super_ = Some(super_.into());
        self
    }
    /// Sets a member that the page does not list.
    #[must_use]
    pub fn member(mut self, name: &str, value: impl Into<rt::Json>) -> Self {
        self.extra.insert(name, value);
        self
    }
}

impl rt::ReadJson for Self_ {
    fn read(r: &mut rt::Reader<'_>) -> ::core::result::Result<Self, rt::DecodeError> {
        let mut object = r.object()?;
        let mut value = Self {
            self_: None,
            crate_: None,
            super_: None,
            extra: rt::Extra::new(),
        };
        while let Some(index) = object.next(r, &["self", "crate", "super"])? {
            match index {
                0 => object.member(r, &mut value.self_)?,
                1 => object.member(r, &mut value.crate_)?,
                _ => object.member(r, &mut value.super_)?,
            }
        }
        value.extra = object.into_extra();
        Ok(value)
    }
}

impl rt::WriteJson for Self_ {
    fn write(&self, w: &mut rt::Writer) {
        let mut o = w.object();
        o.member("self", &self.self_);
        o.member("crate", &self.crate_);
        o.member("super", &self.super_);
        o.extra(&self.extra);
        o.end();
    }
}

/// The object `Selves`.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Selves {
    /// The member `Self`.
    ///
    /// `Self`; not said whether required.
    pub self_: ::core::option::Option<::std::string::String>,
    /// What came beside the documented members, and nulls where a value is documented; sent along.
    pub extra: rt::Extra,
}

impl Selves {
    /// An empty one.
    pub fn new() -> Self {
        <Self as ::core::default::Default>::default()
    }
    /// The member `Self`.
    #[must_use]
    pub fn self_(mut self, self_: impl Into<::std::string::String>) -> Self {
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

impl rt::ReadJson for Selves {
    fn read(r: &mut rt::Reader<'_>) -> ::core::result::Result<Self, rt::DecodeError> {
        let mut fields = r.fields()?;
        let mut value: Self = rt::ReadMembers::read_members(&mut fields)?;
        value.extra = fields.rest();
        Ok(value)
    }
}

impl rt::ReadMembers for Selves {
    fn read_members(
        f: &mut rt::Fields<'_>,
    ) -> ::core::result::Result<Self, rt::DecodeError> {
        Ok(Self {
            self_: f.take(&["Self"])?,
            extra: ::core::default::Default::default(),
        })
    }
}

impl rt::WriteJson for Selves {
    fn write(&self, w: &mut rt::Writer) {
        let mut o = w.object();
        rt::WriteMembers::write_members(self, &mut o);
        o.extra(&self.extra);
        o.end();
    }
}

impl rt::WriteMembers for Selves {
    fn write_members<S: rt::MemberSink>(&self, o: &mut S) {
        o.member("Self", &self.self_);
    }
}

/// The object `Default`.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Default {
    /// The member `default`.
    ///
    /// `default`; not said whether required.
    pub default: ::core::option::Option<::std::string::String>,
    /// What came beside the documented members, and nulls where a value is documented; sent along.
    pub extra: rt::Extra,
}

impl Default {
    /// An empty one.
    pub fn new() -> Self {
        <Self as ::core::default::Default>::default()
    }
    /// The member `default`.
    #[must_use]
    pub fn default(mut self, default: impl Into<::std::string::String>) -> Self {
        self.default = Some(default.into());
        self
    }
    /// Sets a member that the page does not list.
    #[must_use]
    pub fn member(mut self, name: &str, value: impl Into<rt::Json>) -> Self {
        self.extra.insert(name, value);
        self
    }
}

impl rt::ReadJson for Default {
    fn read(r: &mut rt::Reader<'_>) -> ::core::result::Result<Self, rt::DecodeError> {
        let mut fields = r.fields()?;
        let mut value: Self = rt::ReadMembers::read_members(&mut fields)?;
        value.extra = fields.rest();
        Ok(value)
    }
}

impl rt::ReadMembers for Default {
    fn read_members(
        f: &mut rt::Fields<'_>,
    ) -> ::core::result::Result<Self, rt::DecodeError> {
        Ok(Self {
            default: f.take(&["default"])?,
            extra: ::core::default::Default::default(),
        })
    }
}

impl rt::WriteJson for Default {
    fn write(&self, w: &mut rt::Writer) {
        let mut o = w.object();
        rt::WriteMembers::write_members(self, &mut o);
        o.extra(&self.extra);
        o.end();
    }
}

impl rt::WriteMembers for Default {
    fn write_members<S: rt::MemberSink>(&self, o: &mut S) {
        o.member("default", &self.default);
    }
}

/// The value `Value`.
#[derive(Clone, Debug, Eq, Hash, PartialEq)]
pub struct Value(
    /// The value on the wire.
    pub rt::Json,
);

impl From<rt::Json> for Value {
    fn from(inner: rt::Json) -> Self {
        Self(inner)
    }
}

impl rt::ReadJson for Value {
    fn read(r: &mut rt::Reader<'_>) -> ::core::result::Result<Self, rt::DecodeError> {
        rt::ReadJson::read(r).map(Self)
    }
}

impl rt::WriteJson for Value {
    fn write(&self, w: &mut rt::Writer) {
        rt::WriteJson::write(&self.0, w);
    }
}

/// The value `Json`.
///
/// At most `3` items.
#[derive(Clone, Debug, Default, Eq, Hash, PartialEq)]
pub struct Json(
    /// The value on the wire.
    pub ::std::vec::Vec<Value>,
);

impl From<::std::vec::Vec<Value>> for Json {
    fn from(inner: ::std::vec::Vec<Value>) -> Self {
        Self(inner)
    }
}

impl<const LENGTH: usize> From<[Value; LENGTH]> for Json {
    fn from(items: [Value; LENGTH]) -> Self {
        Self(items.into())
    }
}

impl FromIterator<Value> for Json {
    fn from_iter<I: IntoIterator<Item = Value>>(items: I) -> Self {
        Self(items.into_iter().collect())
    }
}

impl IntoIterator for Json {
    type Item = Value;
    type IntoIter = <::std::vec::Vec<Value> as IntoIterator>::IntoIter;
    fn into_iter(self) -> Self::IntoIter {
        self.0.into_iter()
    }
}

impl rt::ReadJson for Json {
    fn read(r: &mut rt::Reader<'_>) -> ::core::result::Result<Self, rt::DecodeError> {
        rt::ReadJson::read(r).map(Self)
    }
}

impl rt::WriteJson for Json {
    fn write(&self, w: &mut rt::Writer) {
        rt::WriteJson::write(&self.0, w);
    }
}

rt::newtype! {
    /// The value `u8`.
    pub struct U8(rt::Integer);
}

rt::newtype! {
    /// The value `str`.
    pub struct Str(String);
}

/// The object `dash-ed`.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct DashEd {
    /// The member `id`.
    ///
    /// `id`; not said whether required.
    pub id: ::core::option::Option<::std::string::String>,
    /// What came beside the documented members, and nulls where a value is documented; sent along.
    pub extra: rt::Extra,
}

impl DashEd {
    /// An empty one.
    pub fn new() -> Self {
        <Self as ::core::default::Default>::default()
    }
    /// The member `id`.
    #[must_use]
    pub fn id(mut self, id: impl Into<::std::string::String>) -> Self {
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

impl rt::ReadJson for DashEd {
    fn read(r: &mut rt::Reader<'_>) -> ::core::result::Result<Self, rt::DecodeError> {
        let mut fields = r.fields()?;
        let mut value: Self = rt::ReadMembers::read_members(&mut fields)?;
        value.extra = fields.rest();
        Ok(value)
    }
}

impl rt::ReadMembers for DashEd {
    fn read_members(
        f: &mut rt::Fields<'_>,
    ) -> ::core::result::Result<Self, rt::DecodeError> {
        Ok(Self {
            id: f.take(&["id"])?,
            extra: ::core::default::Default::default(),
        })
    }
}

impl rt::WriteJson for DashEd {
    fn write(&self, w: &mut rt::Writer) {
        let mut o = w.object();
        rt::WriteMembers::write_members(self, &mut o);
        o.extra(&self.extra);
        o.end();
    }
}

impl rt::WriteMembers for DashEd {
    fn write_members<S: rt::MemberSink>(&self, o: &mut S) {
        o.member("id", &self.id);
    }
}

/// The object `HTTPServer2`.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct HttpServer2 {
    /// The member `URLPath`.
    ///
    /// `URLPath`; not said whether required.
    pub url_path: ::core::option::Option<::std::string::String>,
    /// What came beside the documented members, and nulls where a value is documented; sent along.
    pub extra: rt::Extra,
}

impl HttpServer2 {
    /// An empty one.
    pub fn new() -> Self {
        <Self as ::core::default::Default>::default()
    }
    /// The member `URLPath`.
    #[must_use]
    pub fn url_path(mut self, url_path: impl Into<::std::string::String>) -> Self {
        self.url_path = Some(url_path.into());
        self
    }
    /// Sets a member that the page does not list.
    #[must_use]
    pub fn member(mut self, name: &str, value: impl Into<rt::Json>) -> Self {
        self.extra.insert(name, value);
        self
    }
}

impl rt::ReadJson for HttpServer2 {
    fn read(r: &mut rt::Reader<'_>) -> ::core::result::Result<Self, rt::DecodeError> {
        let mut fields = r.fields()?;
        let mut value: Self = rt::ReadMembers::read_members(&mut fields)?;
        value.extra = fields.rest();
        Ok(value)
    }
}

impl rt::ReadMembers for HttpServer2 {
    fn read_members(
        f: &mut rt::Fields<'_>,
    ) -> ::core::result::Result<Self, rt::DecodeError> {
        Ok(Self {
            url_path: f.take(&["URLPath"])?,
            extra: ::core::default::Default::default(),
        })
    }
}

impl rt::WriteJson for HttpServer2 {
    fn write(&self, w: &mut rt::Writer) {
        let mut o = w.object();
        rt::WriteMembers::write_members(self, &mut o);
        o.extra(&self.extra);
        o.end();
    }
}

impl rt::WriteMembers for HttpServer2 {
    fn write_members<S: rt::MemberSink>(&self, o: &mut S) {
        o.member("URLPath", &self.url_path);
    }
}

/// The object `Keywords`.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Keywords {
    /// The member `as`.
    ///
    /// `as`; not said whether required.
    pub r#as: ::core::option::Option<::std::string::String>,
    /// The member `async`.
    ///
    /// `async`; not said whether required.
    pub r#async: ::core::option::Option<::std::string::String>,
    /// The member `await`.
    ///
    /// `await`; not said whether required.
    pub r#await: ::core::option::Option<::std::string::String>,
    /// The member `break`.
    ///
    /// `break`; not said whether required.
    pub r#break: ::core::option::Option<::std::string::String>,
    /// The member `const`.
    ///
    /// `const`; not said whether required.
    pub r#const: ::core::option::Option<::std::string::String>,
    /// The member `dyn`.
    ///
    /// `dyn`; not said whether required.
    pub r#dyn: ::core::option::Option<::std::string::String>,
    /// The member `else`.
    ///
    /// `else`; not said whether required.
    pub r#else: ::core::option::Option<::std::string::String>,
    /// The member `enum`.
    ///
    /// `enum`; not said whether required.
    pub r#enum: ::core::option::Option<::std::string::String>,
    /// The member `false`.
    ///
    /// `false`; not said whether required.
    pub r#false: ::core::option::Option<::std::string::String>,
    /// The member `fn`.
    ///
    /// `fn`; not said whether required.
    pub r#fn: ::core::option::Option<::std::string::String>,
    /// The member `for`.
    ///
    /// `for`; not said whether required.
    pub r#for: ::core::option::Option<::std::string::String>,
    /// The member `gen`.
    ///
    /// `gen`; not said whether required.
    pub r#gen: ::core::option::Option<::std::string::String>,
    /// The member `impl`.
    ///
    /// `impl`; not said whether required.
    pub r#impl: ::core::option::Option<::std::string::String>,
    /// The member `in`.
    ///
    /// `in`; not said whether required.
    pub r#in: ::core::option::Option<::std::string::String>,
    /// The member `let`.
    ///
    /// `let`; not said whether required.
    pub r#let: ::core::option::Option<::std::string::String>,
    /// The member `loop`.
    ///
    /// `loop`; not said whether required.
    pub r#loop: ::core::option::Option<::std::string::String>,
    /// The member `match`.
    ///
    /// `match`; not said whether required.
    pub r#match: ::core::option::Option<::std::string::String>,
    /// The member `mod`.
    ///
    /// `mod`; not said whether required.
    pub r#mod: ::core::option::Option<::std::string::String>,
    /// The member `move`.
    ///
    /// `move`; not said whether required.
    pub r#move: ::core::option::Option<::std::string::String>,
    /// The member `mut`.
    ///
    /// `mut`; not said whether required.
    pub r#mut: ::core::option::Option<::std::string::String>,
    /// The member `pub`.
    ///
    /// `pub`; not said whether required.
    pub r#pub: ::core::option::Option<::std::string::String>,
    /// The member `ref`.
    ///
    /// `ref`; not said whether required.
    pub r#ref: ::core::option::Option<::std::string::String>,
    /// The member `return`.
    ///
    /// `return`; not said whether required.
    pub r#return: ::core::option::Option<::std::string::String>,
    /// The member `static`.
    ///
    /// `static`; not said whether required.
    pub r#static: ::core::option::Option<::std::string::String>,
    /// The member `struct`.
    ///
    /// `struct`; not said whether required.
    pub r#struct: ::core::option::Option<::std::string::String>,
    /// The member `trait`.
    ///
    /// `trait`; not said whether required.
    pub r#trait: ::core::option::Option<::std::string::String>,
    /// The member `try`.
    ///
    /// `try`; not said whether required.
    pub r#try: ::core::option::Option<::std::string::String>,
    /// The member `type`.
    ///
    /// `type`; not said whether required.
    pub r#type: ::core::option::Option<::std::string::String>,
    /// The member `union`.
    ///
    /// `union`; not said whether required.
    pub r#union: ::core::option::Option<::std::string::String>,
    /// The member `unsafe`.
    ///
    /// `unsafe`; not said whether required.
    pub r#unsafe: ::core::option::Option<::std::string::String>,
    /// The member `use`.
    ///
    /// `use`; not said whether required.
    pub r#use: ::core::option::Option<::std::string::String>,
    /// The member `where`.
    ///
    /// `where`; not said whether required.
    pub r#where: ::core::option::Option<::std::string::String>,
    /// The member `while`.
    ///
    /// `while`; not said whether required.
    pub r#while: ::core::option::Option<::std::string::String>,
    /// The member `yield`.
    ///
    /// `yield`; not said whether required.
    pub r#yield: ::core::option::Option<::std::string::String>,
    /// The member `abstract`.
    ///
    /// `abstract`; not said whether required.
    pub r#abstract: ::core::option::Option<::std::string::String>,
    /// The member `box`.
    ///
    /// `box`; not said whether required.
    pub r#box: ::core::option::Option<::std::string::String>,
    /// The member `macro`.
    ///
    /// `macro`; not said whether required.
    pub r#macro: ::core::option::Option<::std::string::String>,
    /// The member `_`.
    ///
    /// `_`; not said whether required.
    pub underscore: ::core::option::Option<::std::string::String>,
    /// What came beside the documented members, and nulls where a value is documented; sent along.
    pub extra: rt::Extra,
}

impl Keywords {
    /// An empty one.
    pub fn new() -> Self {
        <Self as ::core::default::Default>::default()
    }
    /// The member `as`.
    #[must_use]
    pub fn r#as(mut self, r#as: impl Into<::std::string::String>) -> Self {
        self.r#as = Some(r#as.into());
        self
    }
    /// The member `async`.
    #[must_use]
    pub fn r#async(mut self, r#async: impl Into<::std::string::String>) -> Self {
        self.r#async = Some(r#async.into());
        self
    }
    /// The member `await`.
    #[must_use]
    pub fn r#await(mut self, r#await: impl Into<::std::string::String>) -> Self {
        self.r#await = Some(r#await.into());
        self
    }
    /// The member `break`.
    #[must_use]
    pub fn r#break(mut self, r#break: impl Into<::std::string::String>) -> Self {
        self.r#break = Some(r#break.into());
        self
    }
    /// The member `const`.
    #[must_use]
    pub fn r#const(mut self, r#const: impl Into<::std::string::String>) -> Self {
        self.r#const = Some(r#const.into());
        self
    }
    /// The member `dyn`.
    #[must_use]
    pub fn r#dyn(mut self, r#dyn: impl Into<::std::string::String>) -> Self {
        self.r#dyn = Some(r#dyn.into());
        self
    }
    /// The member `else`.
    #[must_use]
    pub fn r#else(mut self, r#else: impl Into<::std::string::String>) -> Self {
        self.r#else = Some(r#else.into());
        self
    }
    /// The member `enum`.
    #[must_use]
    pub fn r#enum(mut self, r#enum: impl Into<::std::string::String>) -> Self {
        self.r#enum = Some(r#enum.into());
        self
    }
    /// The member `false`.
    #[must_use]
    pub fn r#false(mut self, r#false: impl Into<::std::string::String>) -> Self {
        self.r#false = Some(r#false.into());
        self
    }
    /// The member `fn`.
    #[must_use]
    pub fn r#fn(mut self, r#fn: impl Into<::std::string::String>) -> Self {
        self.r#fn = Some(r#fn.into());
        self
    }
    /// The member `for`.
    #[must_use]
    pub fn r#for(mut self, r#for: impl Into<::std::string::String>) -> Self {
        self.r#for = Some(r#for.into());
        self
    }
    /// The member `gen`.
    #[must_use]
    pub fn r#gen(mut self, r#gen: impl Into<::std::string::String>) -> Self {
        self.r#gen = Some(r#gen.into());
        self
    }
    /// The member `impl`.
    #[must_use]
    pub fn r#impl(mut self, r#impl: impl Into<::std::string::String>) -> Self {
        self.r#impl = Some(r#impl.into());
        self
    }
    /// The member `in`.
    #[must_use]
    pub fn r#in(mut self, r#in: impl Into<::std::string::String>) -> Self {
        self.r#in = Some(r#in.into());
        self
    }
    /// The member `let`.
    #[must_use]
    pub fn r#let(mut self, r#let: impl Into<::std::string::String>) -> Self {
        self.r#let = Some(r#let.into());
        self
    }
    /// The member `loop`.
    #[must_use]
    pub fn r#loop(mut self, r#loop: impl Into<::std::string::String>) -> Self {
        self.r#loop = Some(r#loop.into());
        self
    }
    /// The member `match`.
    #[must_use]
    pub fn r#match(mut self, r#match: impl Into<::std::string::String>) -> Self {
        self.r#match = Some(r#match.into());
        self
    }
    /// The member `mod`.
    #[must_use]
    pub fn r#mod(mut self, r#mod: impl Into<::std::string::String>) -> Self {
        self.r#mod = Some(r#mod.into());
        self
    }
    /// The member `move`.
    #[must_use]
    pub fn r#move(mut self, r#move: impl Into<::std::string::String>) -> Self {
        self.r#move = Some(r#move.into());
        self
    }
    /// The member `mut`.
    #[must_use]
    pub fn r#mut(mut self, r#mut: impl Into<::std::string::String>) -> Self {
        self.r#mut = Some(r#mut.into());
        self
    }
    /// The member `pub`.
    #[must_use]
    pub fn r#pub(mut self, r#pub: impl Into<::std::string::String>) -> Self {
        self.r#pub = Some(r#pub.into());
        self
    }
    /// The member `ref`.
    #[must_use]
    pub fn r#ref(mut self, r#ref: impl Into<::std::string::String>) -> Self {
        self.r#ref = Some(r#ref.into());
        self
    }
    /// The member `return`.
    #[must_use]
    pub fn r#return(mut self, r#return: impl Into<::std::string::String>) -> Self {
        self.r#return = Some(r#return.into());
        self
    }
    /// The member `static`.
    #[must_use]
    pub fn r#static(mut self, r#static: impl Into<::std::string::String>) -> Self {
        self.r#static = Some(r#static.into());
        self
    }
    /// The member `struct`.
    #[must_use]
    pub fn r#struct(mut self, r#struct: impl Into<::std::string::String>) -> Self {
        self.r#struct = Some(r#struct.into());
        self
    }
    /// The member `trait`.
    #[must_use]
    pub fn r#trait(mut self, r#trait: impl Into<::std::string::String>) -> Self {
        self.r#trait = Some(r#trait.into());
        self
    }
    /// The member `try`.
    #[must_use]
    pub fn r#try(mut self, r#try: impl Into<::std::string::String>) -> Self {
        self.r#try = Some(r#try.into());
        self
    }
    /// The member `type`.
    #[must_use]
    pub fn r#type(mut self, r#type: impl Into<::std::string::String>) -> Self {
        self.r#type = Some(r#type.into());
        self
    }
    /// The member `union`.
    #[must_use]
    pub fn r#union(mut self, r#union: impl Into<::std::string::String>) -> Self {
        self.r#union = Some(r#union.into());
        self
    }
    /// The member `unsafe`.
    #[must_use]
    pub fn r#unsafe(mut self, r#unsafe: impl Into<::std::string::String>) -> Self {
        self.r#unsafe = Some(r#unsafe.into());
        self
    }
    /// The member `use`.
    #[must_use]
    pub fn r#use(mut self, r#use: impl Into<::std::string::String>) -> Self {
        self.r#use = Some(r#use.into());
        self
    }
    /// The member `where`.
    #[must_use]
    pub fn r#where(mut self, r#where: impl Into<::std::string::String>) -> Self {
        self.r#where = Some(r#where.into());
        self
    }
    /// The member `while`.
    #[must_use]
    pub fn r#while(mut self, r#while: impl Into<::std::string::String>) -> Self {
        self.r#while = Some(r#while.into());
        self
    }
    /// The member `yield`.
    #[must_use]
    pub fn r#yield(mut self, r#yield: impl Into<::std::string::String>) -> Self {
        self.r#yield = Some(r#yield.into());
        self
    }
    /// The member `abstract`.
    #[must_use]
    pub fn r#abstract(mut self, r#abstract: impl Into<::std::string::String>) -> Self {
        self.r#abstract = Some(r#abstract.into());
        self
    }
    /// The member `box`.
    #[must_use]
    pub fn r#box(mut self, r#box: impl Into<::std::string::String>) -> Self {
        self.r#box = Some(r#box.into());
        self
    }
    /// The member `macro`.
    #[must_use]
    pub fn r#macro(mut self, r#macro: impl Into<::std::string::String>) -> Self {
        self.r#macro = Some(r#macro.into());
        self
    }
    /// The member `_`.
    #[must_use]
    pub fn underscore(mut self, underscore: impl Into<::std::string::String>) -> Self {
        self.underscore = Some(underscore.into());
        self
    }
    /// Sets a member that the page does not list.
    #[must_use]
    pub fn member(mut self, name: &str, value: impl Into<rt::Json>) -> Self {
        self.extra.insert(name, value);
        self
    }
}

impl rt::ReadJson for Keywords {
    fn read(r: &mut rt::Reader<'_>) -> ::core::result::Result<Self, rt::DecodeError> {
        let mut object = r.object()?;
        let mut value = Self {
            r#as: None,
            r#async: None,
            r#await: None,
            r#break: None,
            r#const: None,
            r#dyn: None,
            r#else: None,
            r#enum: None,
            r#false: None,
            r#fn: None,
            r#for: None,
            r#gen: None,
            r#impl: None,
            r#in: None,
            r#let: None,
            r#loop: None,
            r#match: None,
            r#mod: None,
            r#move: None,
            r#mut: None,
            r#pub: None,
            r#ref: None,
            r#return: None,
            r#static: None,
            r#struct: None,
            r#trait: None,
            r#try: None,
            r#type: None,
            r#union: None,
            r#unsafe: None,
            r#use: None,
            r#where: None,
            r#while: None,
            r#yield: None,
            r#abstract: None,
            r#box: None,
            r#macro: None,
            underscore: None,
            extra: rt::Extra::new(),
        };
        while let Some(index) = object
            .next(
                r,
                &[
                    "as",
                    "async",
                    "await",
                    "break",
                    "const",
                    "dyn",
                    "else",
                    "enum",
                    "false",
                    "fn",
                    "for",
                    "gen",
                    "impl",
                    "in",
                    "let",
                    "loop",
                    "match",
                    "mod",
                    "move",
                    "mut",
                    "pub",
                    "ref",
                    "return",
                    "static",
                    "struct",
                    "trait",
                    "try",
                    "type",
                    "union",
                    "unsafe",
                    "use",
                    "where",
                    "while",
                    "yield",
                    "abstract",
                    "box",
                    "macro",
                    "_",
                ],
            )?
        {
            match index {
                0 => object.member(r, &mut value.r#as)?,
                1 => object.member(r, &mut value.r#async)?,
                2 => object.member(r, &mut value.r#await)?,
                3 => object.member(r, &mut value.r#break)?,
                4 => object.member(r, &mut value.r#const)?,
                5 => object.member(r, &mut value.r#dyn)?,
                6 => object.member(r, &mut value.r#else)?,
                7 => object.member(r, &mut value.r#enum)?,
                8 => object.member(r, &mut value.r#false)?,
                9 => object.member(r, &mut value.r#fn)?,
                10 => object.member(r, &mut value.r#for)?,
                11 => object.member(r, &mut value.r#gen)?,
                12 => object.member(r, &mut value.r#impl)?,
                13 => object.member(r, &mut value.r#in)?,
                14 => object.member(r, &mut value.r#let)?,
                15 => object.member(r, &mut value.r#loop)?,
                16 => object.member(r, &mut value.r#match)?,
                17 => object.member(r, &mut value.r#mod)?,
                18 => object.member(r, &mut value.r#move)?,
                19 => object.member(r, &mut value.r#mut)?,
                20 => object.member(r, &mut value.r#pub)?,
                21 => object.member(r, &mut value.r#ref)?,
                22 => object.member(r, &mut value.r#return)?,
                23 => object.member(r, &mut value.r#static)?,
                24 => object.member(r, &mut value.r#struct)?,
                25 => object.member(r, &mut value.r#trait)?,
                26 => object.member(r, &mut value.r#try)?,
                27 => object.member(r, &mut value.r#type)?,
                28 => object.member(r, &mut value.r#union)?,
                29 => object.member(r, &mut value.r#unsafe)?,
                30 => object.member(r, &mut value.r#use)?,
                31 => object.member(r, &mut value.r#where)?,
                32 => object.member(r, &mut value.r#while)?,
                33 => object.member(r, &mut value.r#yield)?,
                34 => object.member(r, &mut value.r#abstract)?,
                35 => object.member(r, &mut value.r#box)?,
                36 => object.member(r, &mut value.r#macro)?,
                _ => object.member(r, &mut value.underscore)?,
            }
        }
        value.extra = object.into_extra();
        Ok(value)
    }
}

impl rt::WriteJson for Keywords {
    fn write(&self, w: &mut rt::Writer) {
        let mut o = w.object();
        o.member("as", &self.r#as);
        o.member("async", &self.r#async);
        o.member("await", &self.r#await);
        o.member("break", &self.r#break);
        o.member("const", &self.r#const);
        o.member("dyn", &self.r#dyn);
        o.member("else", &self.r#else);
        o.member("enum", &self.r#enum);
        o.member("false", &self.r#false);
        o.member("fn", &self.r#fn);
        o.member("for", &self.r#for);
        o.member("gen", &self.r#gen);
        o.member("impl", &self.r#impl);
        o.member("in", &self.r#in);
        o.member("let", &self.r#let);
        o.member("loop", &self.r#loop);
        o.member("match", &self.r#match);
        o.member("mod", &self.r#mod);
        o.member("move", &self.r#move);
        o.member("mut", &self.r#mut);
        o.member("pub", &self.r#pub);
        o.member("ref", &self.r#ref);
        o.member("return", &self.r#return);
        o.member("static", &self.r#static);
        o.member("struct", &self.r#struct);
        o.member("trait", &self.r#trait);
        o.member("try", &self.r#try);
        o.member("type", &self.r#type);
        o.member("union", &self.r#union);
        o.member("unsafe", &self.r#unsafe);
        o.member("use", &self.r#use);
        o.member("where", &self.r#where);
        o.member("while", &self.r#while);
        o.member("yield", &self.r#yield);
        o.member("abstract", &self.r#abstract);
        o.member("box", &self.r#box);
        o.member("macro", &self.r#macro);
        o.member("_", &self.underscore);
        o.extra(&self.extra);
        o.end();
    }
}

/// The object `Fields`.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Fields {
    /// The member `1st`.
    ///
    /// `1st`; not said whether required.
    pub n1st: ::core::option::Option<::std::string::String>,
    /// The member `2`.
    ///
    /// `2`; not said whether required.
    pub n2: ::core::option::Option<::std::string::String>,
    /// The member `@odata.context`.
    ///
    /// `@odata.context`; not said whether required.
    pub odata_context: ::core::option::Option<::std::string::String>,
    /// The member `$`.
    ///
    /// `$`; not said whether required.
    pub dollar: ::core::option::Option<::std::string::String>,
    /// The member `+1`.
    ///
    /// `+1`; not said whether required.
    pub plus_1: ::core::option::Option<::std::string::String>,
    /// The member `-1`.
    ///
    /// `-1`; not said whether required.
    pub n1: ::core::option::Option<::std::string::String>,
    /// The member `***`.
    ///
    /// `***`; not said whether required.
    pub star_star_star: ::core::option::Option<::std::string::String>,
    /// The member `größe`.
    ///
    /// `größe`; not said whether required.
    pub groesse: ::core::option::Option<::std::string::String>,
    /// The member `名前`.
    ///
    /// `名前`; not said whether required.
    pub u540d_u524d: ::core::option::Option<::std::string::String>,
    /// The member `😀`.
    ///
    /// `😀`; not said whether required.
    pub u1f600: ::core::option::Option<::std::string::String>,
    /// The member `extra`.
    ///
    /// `extra`; not said whether required.
    pub extra_member: ::core::option::Option<::std::string::String>,
    /// The member `builder`.
    ///
    /// `builder`; not said whether required.
    pub builder: ::core::option::Option<::std::string::String>,
    /// The member `to_string`.
    ///
    /// `to_string`; not said whether required.
    pub to_string: ::core::option::Option<::std::string::String>,
    /// The member `a.b.c`.
    ///
    /// `a.b.c`; not said whether required.
    pub a_b_c: ::core::option::Option<::std::string::String>,
    /// The member `a/b`.
    ///
    /// `a/b`; not said whether required.
    pub a_b: ::core::option::Option<::std::string::String>,
    /// The member `c"d`.
    ///
    /// `c"d`; not said whether required.
    pub c_d: ::core::option::Option<::std::string::String>,
    /// The member `e\f`.
    ///
    /// `e\f`; not said whether required.
    pub e_f: ::core::option::Option<::std::string::String>,
    /// The member `<script>`.
    ///
    /// `<script>`; not said whether required.
    pub less_script_greater: ::core::option::Option<::std::string::String>,
    /// The member `*/`.
    ///
    /// `*/`; not said whether required.
    pub star: ::core::option::Option<::std::string::String>,
    /// The member `U+202Eright`.
    ///
    /// `U+202Eright`; not said whether required.
    pub u202e_right: ::core::option::Option<::std::string::String>,
    /// The member `tab name`.
    ///
    /// `tab name`; not said whether required.
    pub tab_name: ::core::option::Option<::std::string::String>,
    /// What came beside the documented members, and nulls where a value is documented; sent along.
    pub extra: rt::Extra,
}

impl Fields {
    /// An empty one.
    pub fn new() -> Self {
        <Self as ::core::default::Default>::default()
    }
    /// The member `1st`.
    #[must_use]
    pub fn n1st(mut self, n1st: impl Into<::std::string::String>) -> Self {
        self.n1st = Some(n1st.into());
        self
    }
    /// The member `2`.
    #[must_use]
    pub fn n2(mut self, n2: impl Into<::std::string::String>) -> Self {
        self.n2 = Some(n2.into());
        self
    }
    /// The member `@odata.context`.
    #[must_use]
    pub fn odata_context(
        mut self,
        odata_context: impl Into<::std::string::String>,
    ) -> Self {
        self.odata_context = Some(odata_context.into());
        self
    }
    /// The member `$`.
    #[must_use]
    pub fn dollar(mut self, dollar: impl Into<::std::string::String>) -> Self {
        self.dollar = Some(dollar.into());
        self
    }
    /// The member `+1`.
    #[must_use]
    pub fn plus_1(mut self, plus_1: impl Into<::std::string::String>) -> Self {
        self.plus_1 = Some(plus_1.into());
        self
    }
    /// The member `-1`.
    #[must_use]
    pub fn n1(mut self, n1: impl Into<::std::string::String>) -> Self {
        self.n1 = Some(n1.into());
        self
    }
    /// The member `***`.
    #[must_use]
    pub fn star_star_star(
        mut self,
        star_star_star: impl Into<::std::string::String>,
    ) -> Self {
        self.star_star_star = Some(star_star_star.into());
        self
    }
    /// The member `größe`.
    #[must_use]
    pub fn groesse(mut self, groesse: impl Into<::std::string::String>) -> Self {
        self.groesse = Some(groesse.into());
        self
    }
    /// The member `名前`.
    #[must_use]
    pub fn u540d_u524d(mut self, u540d_u524d: impl Into<::std::string::String>) -> Self {
        self.u540d_u524d = Some(u540d_u524d.into());
        self
    }
    /// The member `😀`.
    #[must_use]
    pub fn u1f600(mut self, u1f600: impl Into<::std::string::String>) -> Self {
        self.u1f600 = Some(u1f600.into());
        self
    }
    /// The member `extra`.
    #[must_use]
    pub fn extra_member(
        mut self,
        extra_member: impl Into<::std::string::String>,
    ) -> Self {
        self.extra_member = Some(extra_member.into());
        self
    }
    /// The member `builder`.
    #[must_use]
    pub fn builder(mut self, builder: impl Into<::std::string::String>) -> Self {
        self.builder = Some(builder.into());
        self
    }
    /// The member `to_string`.
    #[must_use]
    pub fn to_string(mut self, to_string: impl Into<::std::string::String>) -> Self {
        self.to_string = Some(to_string.into());
        self
    }
    /// The member `a.b.c`.
    #[must_use]
    pub fn a_b_c(mut self, a_b_c: impl Into<::std::string::String>) -> Self {
        self.a_b_c = Some(a_b_c.into());
        self
    }
    /// The member `a/b`.
    #[must_use]
    pub fn a_b(mut self, a_b: impl Into<::std::string::String>) -> Self {
        self.a_b = Some(a_b.into());
        self
    }
    /// The member `c"d`.
    #[must_use]
    pub fn c_d(mut self, c_d: impl Into<::std::string::String>) -> Self {
        self.c_d = Some(c_d.into());
        self
    }
    /// The member `e\f`.
    #[must_use]
    pub fn e_f(mut self, e_f: impl Into<::std::string::String>) -> Self {
        self.e_f = Some(e_f.into());
        self
    }
    /// The member `<script>`.
    #[must_use]
    pub fn less_script_greater(
        mut self,
        less_script_greater: impl Into<::std::string::String>,
    ) -> Self {
        self.less_script_greater = Some(less_script_greater.into());
        self
    }
    /// The member `*/`.
    #[must_use]
    pub fn star(mut self, star: impl Into<::std::string::String>) -> Self {
        self.star = Some(star.into());
        self
    }
    /// The member `U+202Eright`.
    #[must_use]
    pub fn u202e_right(mut self, u202e_right: impl Into<::std::string::String>) -> Self {
        self.u202e_right = Some(u202e_right.into());
        self
    }
    /// The member `tab name`.
    #[must_use]
    pub fn tab_name(mut self, tab_name: impl Into<::std::string::String>) -> Self {
        self.tab_name = Some(tab_name.into());
        self
    }
    /// Sets a member that the page does not list.
    #[must_use]
    pub fn member(mut self, name: &str, value: impl Into<rt::Json>) -> Self {
        self.extra.insert(name, value);
        self
    }
}

impl rt::ReadJson for Fields {
    fn read(r: &mut rt::Reader<'_>) -> ::core::result::Result<Self, rt::DecodeError> {
        let mut object = r.object()?;
        let mut value = Self {
            n1st: None,
            n2: None,
            odata_context: None,
            dollar: None,
            plus_1: None,
            n1: None,
            star_star_star: None,
            groesse: None,
            u540d_u524d: None,
            u1f600: None,
            extra_member: None,
            builder: None,
            to_string: None,
            a_b_c: None,
            a_b: None,
            c_d: None,
            e_f: None,
            less_script_greater: None,
            star: None,
            u202e_right: None,
            tab_name: None,
            extra: rt::Extra::new(),
        };
        while let Some(index) = object
            .next(
                r,
                &[
                    "1st",
                    "2",
                    "@odata.context",
                    "$",
                    "+1",
                    "-1",
                    "***",
                    "größe",
                    "名前",
                    "😀",
                    "extra",
                    "builder",
                    "to_string",
                    "a.b.c",
                    "a/b",
                    "c\"d",
                    "e\\f",
                    "<script>",
                    "*/",
                    "\u{202e}right",
                    "tab\tname",
                ],
            )?
        {
            match index {
                0 => object.member(r, &mut value.n1st)?,
                1 => object.member(r, &mut value.n2)?,
                2 => object.member(r, &mut value.odata_context)?,
                3 => object.member(r, &mut value.dollar)?,
                4 => object.member(r, &mut value.plus_1)?,
                5 => object.member(r, &mut value.n1)?,
                6 => object.member(r, &mut value.star_star_star)?,
                7 => object.member(r, &mut value.groesse)?,
                8 => object.member(r, &mut value.u540d_u524d)?,
                9 => object.member(r, &mut value.u1f600)?,
                10 => object.member(r, &mut value.extra_member)?,
                11 => object.member(r, &mut value.builder)?,
                12 => object.member(r, &mut value.to_string)?,
                13 => object.member(r, &mut value.a_b_c)?,
                14 => object.member(r, &mut value.a_b)?,
                15 => object.member(r, &mut value.c_d)?,
                16 => object.member(r, &mut value.e_f)?,
                17 => object.member(r, &mut value.less_script_greater)?,
                18 => object.member(r, &mut value.star)?,
                19 => object.member(r, &mut value.u202e_right)?,
                _ => object.member(r, &mut value.tab_name)?,
            }
        }
        value.extra = object.into_extra();
        Ok(value)
    }
}

impl rt::WriteJson for Fields {
    fn write(&self, w: &mut rt::Writer) {
        let mut o = w.object();
        o.member("1st", &self.n1st);
        o.member("2", &self.n2);
        o.member("@odata.context", &self.odata_context);
        o.member("$", &self.dollar);
        o.member("+1", &self.plus_1);
        o.member("-1", &self.n1);
        o.member("***", &self.star_star_star);
        o.member("größe", &self.groesse);
        o.member("名前", &self.u540d_u524d);
        o.member("😀", &self.u1f600);
        o.member("extra", &self.extra_member);
        o.member("builder", &self.builder);
        o.member("to_string", &self.to_string);
        o.member("a.b.c", &self.a_b_c);
        o.member("a/b", &self.a_b);
        o.member("c\"d", &self.c_d);
        o.member("e\\f", &self.e_f);
        o.member("<script>", &self.less_script_greater);
        o.member("*/", &self.star);
        o.member("\u{202e}right", &self.u202e_right);
        o.member("tab\tname", &self.tab_name);
        o.extra(&self.extra);
        o.end();
    }
}

/// The object `Cases`.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Cases {
    /// The member `ID`.
    ///
    /// `ID`; not said whether required.
    pub id: ::core::option::Option<::std::string::String>,
    /// The member `UserName`.
    ///
    /// `UserName`; not said whether required.
    pub user_name: ::core::option::Option<::std::string::String>,
    /// The member `eTag`.
    ///
    /// `eTag`; not said whether required.
    pub e_tag: ::core::option::Option<::std::string::String>,
    /// What came beside the documented members, and nulls where a value is documented; sent along.
    pub extra: rt::Extra,
}

impl Cases {
    /// An empty one.
    pub fn new() -> Self {
        <Self as ::core::default::Default>::default()
    }
    /// The member `ID`.
    #[must_use]
    pub fn id(mut self, id: impl Into<::std::string::String>) -> Self {
        self.id = Some(id.into());
        self
    }
    /// The member `UserName`.
    #[must_use]
    pub fn user_name(mut self, user_name: impl Into<::std::string::String>) -> Self {
        self.user_name = Some(user_name.into());
        self
    }
    /// The member `eTag`.
    #[must_use]
    pub fn e_tag(mut self, e_tag: impl Into<::std::string::String>) -> Self {
        self.e_tag = Some(e_tag.into());
        self
    }
    /// Sets a member that the page does not list.
    #[must_use]
    pub fn member(mut self, name: &str, value: impl Into<rt::Json>) -> Self {
        self.extra.insert(name, value);
        self
    }
}

impl rt::ReadJson for Cases {
    fn read(r: &mut rt::Reader<'_>) -> ::core::result::Result<Self, rt::DecodeError> {
        let mut object = r.object()?;
        let mut value = Self {
            id: None,
            user_name: None,
            e_tag: None,
            extra: rt::Extra::new(),
        };
        while let Some(index) = object.next(r, &["ID", "UserName", "eTag"])? {
            match index {
                0 => object.member(r, &mut value.id)?,
                1 => object.member(r, &mut value.user_name)?,
                _ => object.member(r, &mut value.e_tag)?,
            }
        }
        value.extra = object.into_extra();
        Ok(value)
    }
}

impl rt::WriteJson for Cases {
    fn write(&self, w: &mut rt::Writer) {
        let mut o = w.object();
        o.member("ID", &self.id);
        o.member("UserName", &self.user_name);
        o.member("eTag", &self.e_tag);
        o.extra(&self.extra);
        o.end();
    }
}

/// The object `Casing`.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Casing {
    /// The member `id`.
    ///
    /// `id`; not said whether required.
    pub id: ::core::option::Option<::std::string::String>,
    /// The member `user_name`.
    ///
    /// `user_name`; not said whether required.
    pub user_name: ::core::option::Option<::std::string::String>,
    /// The member `ETAG`.
    ///
    /// `ETAG`; not said whether required.
    pub etag: ::core::option::Option<::std::string::String>,
    /// What came beside the documented members, and nulls where a value is documented; sent along.
    pub extra: rt::Extra,
}

impl Casing {
    /// An empty one.
    pub fn new() -> Self {
        <Self as ::core::default::Default>::default()
    }
    /// The member `id`.
    #[must_use]
    pub fn id(mut self, id: impl Into<::std::string::String>) -> Self {
        self.id = Some(id.into());
        self
    }
    /// The member `user_name`.
    #[must_use]
    pub fn user_name(mut self, user_name: impl Into<::std::string::String>) -> Self {
        self.user_name = Some(user_name.into());
        self
    }
    /// The member `ETAG`.
    #[must_use]
    pub fn etag(mut self, etag: impl Into<::std::string::String>) -> Self {
        self.etag = Some(etag.into());
        self
    }
    /// Sets a member that the page does not list.
    #[must_use]
    pub fn member(mut self, name: &str, value: impl Into<rt::Json>) -> Self {
        self.extra.insert(name, value);
        self
    }
}

impl rt::ReadJson for Casing {
    fn read(r: &mut rt::Reader<'_>) -> ::core::result::Result<Self, rt::DecodeError> {
        let mut object = r.object()?;
        let mut value = Self {
            id: None,
            user_name: None,
            etag: None,
            extra: rt::Extra::new(),
        };
        while let Some(index) = object.next(r, &["id", "user_name", "ETAG"])? {
            match index {
                0 => object.member(r, &mut value.id)?,
                1 => object.member(r, &mut value.user_name)?,
                _ => object.member(r, &mut value.etag)?,
            }
        }
        value.extra = object.into_extra();
        Ok(value)
    }
}

impl rt::WriteJson for Casing {
    fn write(&self, w: &mut rt::Writer) {
        let mut o = w.object();
        o.member("id", &self.id);
        o.member("user_name", &self.user_name);
        o.member("ETAG", &self.etag);
        o.extra(&self.extra);
        o.end();
    }
}

/// The object `Values`.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Values {
    /// The member `text`.
    ///
    /// `text`; not said whether required.
    pub text: ::core::option::Option<ValuesText>,
    /// The member `number`.
    ///
    /// `number`; not said whether required.
    pub number: ::core::option::Option<ValuesNumber>,
    /// The member `mixed`.
    ///
    /// `mixed`; not said whether required.
    pub mixed: ::core::option::Option<::std::vec::Vec<ValuesMixed>>,
    /// What came beside the documented members, and nulls where a value is documented; sent along.
    pub extra: rt::Extra,
}

impl Values {
    /// An empty one.
    pub fn new() -> Self {
        <Self as ::core::default::Default>::default()
    }
    /// The member `text`.
    #[must_use]
    pub fn text(mut self, text: ValuesText) -> Self {
        self.text = Some(text);
        self
    }
    /// The member `number`.
    #[must_use]
    pub fn number(mut self, number: ValuesNumber) -> Self {
        self.number = Some(number);
        self
    }
    /// The member `mixed`.
    #[must_use]
    pub fn mixed(mut self, mixed: impl Into<::std::vec::Vec<ValuesMixed>>) -> Self {
        self.mixed = Some(mixed.into());
        self
    }
    /// Sets a member that the page does not list.
    #[must_use]
    pub fn member(mut self, name: &str, value: impl Into<rt::Json>) -> Self {
        self.extra.insert(name, value);
        self
    }
}

impl rt::ReadJson for Values {
    fn read(r: &mut rt::Reader<'_>) -> ::core::result::Result<Self, rt::DecodeError> {
        let mut object = r.object()?;
        let mut value = Self {
            text: None,
            number: None,
            mixed: None,
            extra: rt::Extra::new(),
        };
        while let Some(index) = object.next(r, &["text", "number", "mixed"])? {
            match index {
                0 => object.member(r, &mut value.text)?,
                1 => object.member(r, &mut value.number)?,
                _ => object.member(r, &mut value.mixed)?,
            }
        }
        value.extra = object.into_extra();
        Ok(value)
    }
}

impl rt::WriteJson for Values {
    fn write(&self, w: &mut rt::Writer) {
        let mut o = w.object();
        o.member("text", &self.text);
        o.member("number", &self.number);
        o.member("mixed", &self.mixed);
        o.extra(&self.extra);
        o.end();
    }
}

/// The union `Unions`.
///
/// The member `type` tells which.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Unions {
    /// `type` is `self`.
    Self_(Selves),
    /// `type` is `crate`.
    Crate(DashEd),
    /// `type` is `""`.
    Empty(HttpServer2),
    /// `type` is `1`.
    N1(Default),
    /// A tag that the page does not list.
    Undocumented {
        /// The tag, if there is one.
        tag: ::core::option::Option<::std::string::String>,
        /// The whole value.
        json: rt::Json,
    },
}

impl From<Selves> for Unions {
    fn from(value: Selves) -> Self {
        Self::Self_(value)
    }
}

impl From<DashEd> for Unions {
    fn from(value: DashEd) -> Self {
        Self::Crate(value)
    }
}

impl From<HttpServer2> for Unions {
    fn from(value: HttpServer2) -> Self {
        Self::Empty(value)
    }
}

impl From<Default> for Unions {
    fn from(value: Default) -> Self {
        Self::N1(value)
    }
}

impl rt::ReadJson for Unions {
    fn read(r: &mut rt::Reader<'_>) -> ::core::result::Result<Self, rt::DecodeError> {
        let tag = if r.peek()? == rt::Kind::Object { r.tag(&["type"])? } else { None };
        match tag.as_deref() {
            Some("self") => {
                let mut value: Selves = r.variant("type")?;
                value.extra.remove("type");
                Ok(Self::Self_(value))
            }
            Some("crate") => {
                let mut value: DashEd = r.variant("type")?;
                value.extra.remove("type");
                Ok(Self::Crate(value))
            }
            Some("") => {
                let mut value: HttpServer2 = r.variant("type")?;
                value.extra.remove("type");
                Ok(Self::Empty(value))
            }
            Some("1") => {
                let mut value: Default = r.variant("type")?;
                value.extra.remove("type");
                Ok(Self::N1(value))
            }
            _ => {
                let json = r
                    .other_tag("type", &["self", "crate", "", "1"], tag.as_deref())?;
                Ok(Self::Undocumented { tag, json })
            }
        }
    }
}

impl rt::WriteJson for Unions {
    fn write(&self, w: &mut rt::Writer) {
        match self {
            Self::Self_(value) => {
                let mut o = w.object();
                o.constant("type", "\"self\"");
                rt::WriteMembers::write_members(value, &mut o);
                o.extra(&value.extra);
                o.end();
            }
            Self::Crate(value) => {
                let mut o = w.object();
                o.constant("type", "\"crate\"");
                rt::WriteMembers::write_members(value, &mut o);
                o.extra(&value.extra);
                o.end();
            }
            Self::Empty(value) => {
                let mut o = w.object();
                o.constant("type", "\"\"");
                rt::WriteMembers::write_members(value, &mut o);
                o.extra(&value.extra);
                o.end();
            }
            Self::N1(value) => {
                let mut o = w.object();
                o.constant("type", "\"1\"");
                rt::WriteMembers::write_members(value, &mut o);
                o.extra(&value.extra);
                o.end();
            }
            Self::Undocumented { json, .. } => w.raw(json),
        }
    }
}

/// The union `Choices`.
///
/// The member `type` tells what `self` holds.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Choices {
    /// `type` is `self`.
    Self_(::std::string::String),
    /// `type` is `crate`.
    Crate(rt::Integer),
    /// `type` is `""`.
    Empty(bool),
    /// `type` is `1`.
    N1(rt::Json),
    /// Another key, or a value that is not of the documented type.
    Other {
        /// The key.
        key: ::std::string::String,
        /// The value.
        value: rt::Json,
    },
}

impl rt::ReadJson for Choices {
    fn read(r: &mut rt::Reader<'_>) -> ::core::result::Result<Self, rt::DecodeError> {
        let mut fields = r.fields()?;
        let value = rt::ReadMembers::read_members(&mut fields)?;
        fields.end();
        Ok(value)
    }
}

impl rt::ReadMembers for Choices {
    fn read_members(
        f: &mut rt::Fields<'_>,
    ) -> ::core::result::Result<Self, rt::DecodeError> {
        let key: ::std::string::String = f.take_required(&["type"])?;
        Ok(
            match key.as_str() {
                "self" => {
                    match f.take_either(&["self"])? {
                        Ok(value) => Self::Self_(value),
                        Err(value) => Self::Other { key, value },
                    }
                }
                "crate" => {
                    match f.take_either(&["self"])? {
                        Ok(value) => Self::Crate(value),
                        Err(value) => Self::Other { key, value },
                    }
                }
                "" => {
                    match f.take_either(&["self"])? {
                        Ok(value) => Self::Empty(value),
                        Err(value) => Self::Other { key, value },
                    }
                }
                "1" => {
                    match f.take_either(&["self"])? {
                        Ok(value) => Self::N1(value),
                        Err(value) => Self::Other { key, value },
                    }
                }
                _ => {
                    f.undocumented("type", &key, &["self", "crate", "", "1"]);
                    Self::Other {
                        key,
                        value: f.take_raw(&["self"])?.unwrap_or_else(rt::Json::null),
                    }
                }
            },
        )
    }
}

impl rt::WriteJson for Choices {
    fn write(&self, w: &mut rt::Writer) {
        let mut o = w.object();
        rt::WriteMembers::write_members(self, &mut o);
        o.end();
    }
}

impl rt::WriteMembers for Choices {
    fn write_members<S: rt::MemberSink>(&self, o: &mut S) {
        match self {
            Self::Self_(value) => {
                o.required("type", "self");
                o.required("self", value);
            }
            Self::Crate(value) => {
                o.required("type", "crate");
                o.required("self", value);
            }
            Self::Empty(value) => {
                o.required("type", "");
                o.required("self", value);
            }
            Self::N1(value) => {
                o.required("type", "1");
                o.required("self", value);
            }
            Self::Other { key, value } => {
                o.required("type", key);
                o.required("self", value);
            }
        }
    }
}

/// The object `All`.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct All {
    /// The member `result`.
    ///
    /// `result`; not said whether required.
    pub result: ::core::option::Option<Result>,
    /// The member `option`.
    ///
    /// `option`; not said whether required.
    pub option: ::core::option::Option<Option>,
    /// The member `string`.
    ///
    /// `string`; not said whether required.
    pub string: ::core::option::Option<String>,
    /// The member `vec`.
    ///
    /// `vec`; not said whether required.
    pub vec: ::core::option::Option<Vec>,
    /// The member `box`.
    ///
    /// `box`; not said whether required.
    pub r#box: ::core::option::Option<Box>,
    /// The member `client`.
    ///
    /// `client`; not said whether required.
    pub client: ::core::option::Option<ClientType>,
    /// The member `error`.
    ///
    /// `error`; not said whether required.
    pub error: ::core::option::Option<ErrorType>,
    /// The member `self`.
    ///
    /// `self`; not said whether required.
    pub self_: ::core::option::Option<Self_>,
    /// The member `default`.
    ///
    /// `default`; not said whether required.
    pub default: ::core::option::Option<Default>,
    /// The member `json`.
    ///
    /// `json`; not said whether required.
    pub json: ::core::option::Option<Json>,
    /// The member `u8`.
    ///
    /// `u8`; not said whether required.
    pub u8: ::core::option::Option<U8>,
    /// The member `str`.
    ///
    /// `str`; not said whether required.
    pub str: ::core::option::Option<Str>,
    /// The member `keywords`.
    ///
    /// `keywords`; not said whether required.
    pub keywords: ::core::option::Option<Keywords>,
    /// The member `fields`.
    ///
    /// `fields`; not said whether required.
    pub fields: ::core::option::Option<Fields>,
    /// The member `cases`.
    ///
    /// `cases`; not said whether required.
    pub cases: ::core::option::Option<Cases>,
    /// The member `casing`.
    ///
    /// `casing`; not said whether required.
    pub casing: ::core::option::Option<Casing>,
    /// The member `values`.
    ///
    /// `values`; not said whether required.
    pub values: ::core::option::Option<Values>,
    /// The member `unions`.
    ///
    /// `unions`; not said whether required.
    pub unions: ::core::option::Option<Unions>,
    /// The member `choices`.
    ///
    /// `choices`; not said whether required.
    pub choices: ::core::option::Option<Choices>,
    /// What came beside the documented members, and nulls where a value is documented; sent along.
    pub extra: rt::Extra,
}

impl All {
    /// An empty one.
    pub fn new() -> Self {
        <Self as ::core::default::Default>::default()
    }
    /// The member `result`.
    #[must_use]
    pub fn result(mut self, result: Result) -> Self {
        self.result = Some(result);
        self
    }
    /// The member `option`.
    #[must_use]
    pub fn option(mut self, option: Option) -> Self {
        self.option = Some(option);
        self
    }
    /// The member `string`.
    #[must_use]
    pub fn string(mut self, string: String) -> Self {
        self.string = Some(string);
        self
    }
    /// The member `vec`.
    #[must_use]
    pub fn vec(mut self, vec: Vec) -> Self {
        self.vec = Some(vec);
        self
    }
    /// The member `box`.
    #[must_use]
    pub fn r#box(mut self, r#box: Box) -> Self {
        self.r#box = Some(r#box);
        self
    }
    /// The member `client`.
    #[must_use]
    pub fn client(mut self, client: ClientType) -> Self {
        self.client = Some(client);
        self
    }
    /// The member `error`.
    #[must_use]
    pub fn error(mut self, error: ErrorType) -> Self {
        self.error = Some(error);
        self
    }
    /// The member `self`.
    #[must_use]
    pub fn self_(mut self, self_: Self_) -> Self {
        self.self_ = Some(self_);
        self
    }
    /// The member `default`.
    #[must_use]
    pub fn default(mut self, default: Default) -> Self {
        self.default = Some(default);
        self
    }
    /// The member `json`.
    #[must_use]
    pub fn json(mut self, json: impl Into<Json>) -> Self {
        self.json = Some(json.into());
        self
    }
    /// The member `u8`.
    #[must_use]
    pub fn u8(mut self, u8: U8) -> Self {
        self.u8 = Some(u8);
        self
    }
    /// The member `str`.
    #[must_use]
    pub fn str(mut self, str: Str) -> Self {
        self.str = Some(str);
        self
    }
    /// The member `keywords`.
    #[must_use]
    pub fn keywords(mut self, keywords: Keywords) -> Self {
        self.keywords = Some(keywords);
        self
    }
    /// The member `fields`.
    #[must_use]
    pub fn fields(mut self, fields: Fields) -> Self {
        self.fields = Some(fields);
        self
    }
    /// The member `cases`.
    #[must_use]
    pub fn cases(mut self, cases: Cases) -> Self {
        self.cases = Some(cases);
        self
    }
    /// The member `casing`.
    #[must_use]
    pub fn casing(mut self, casing: Casing) -> Self {
        self.casing = Some(casing);
        self
    }
    /// The member `values`.
    #[must_use]
    pub fn values(mut self, values: Values) -> Self {
        self.values = Some(values);
        self
    }
    /// The member `unions`.
    #[must_use]
    pub fn unions(mut self, unions: Unions) -> Self {
        self.unions = Some(unions);
        self
    }
    /// The member `choices`.
    #[must_use]
    pub fn choices(mut self, choices: Choices) -> Self {
        self.choices = Some(choices);
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
    fn read(r: &mut rt::Reader<'_>) -> ::core::result::Result<Self, rt::DecodeError> {
        let mut object = r.object()?;
        let mut value = Self {
            result: None,
            option: None,
            string: None,
            vec: None,
            r#box: None,
            client: None,
            error: None,
            self_: None,
            default: None,
            json: None,
            u8: None,
            str: None,
            keywords: None,
            fields: None,
            cases: None,
            casing: None,
            values: None,
            unions: None,
            choices: None,
            extra: rt::Extra::new(),
        };
        while let Some(index) = object
            .next(
                r,
                &[
                    "result",
                    "option",
                    "string",
                    "vec",
                    "box",
                    "client",
                    "error",
                    "self",
                    "default",
                    "json",
                    "u8",
                    "str",
                    "keywords",
                    "fields",
                    "cases",
                    "casing",
                    "values",
                    "unions",
                    "choices",
                ],
            )?
        {
            match index {
                0 => object.member(r, &mut value.result)?,
                1 => object.member(r, &mut value.option)?,
                2 => object.member(r, &mut value.string)?,
                3 => object.member(r, &mut value.vec)?,
                4 => object.member(r, &mut value.r#box)?,
                5 => object.member(r, &mut value.client)?,
                6 => object.member(r, &mut value.error)?,
                7 => object.member(r, &mut value.self_)?,
                8 => object.member(r, &mut value.default)?,
                9 => object.member(r, &mut value.json)?,
                10 => object.member(r, &mut value.u8)?,
                11 => object.member(r, &mut value.str)?,
                12 => object.member(r, &mut value.keywords)?,
                13 => object.member(r, &mut value.fields)?,
                14 => object.member(r, &mut value.cases)?,
                15 => object.member(r, &mut value.casing)?,
                16 => object.member(r, &mut value.values)?,
                17 => object.member(r, &mut value.unions)?,
                _ => object.member(r, &mut value.choices)?,
            }
        }
        value.extra = object.into_extra();
        Ok(value)
    }
}

impl rt::WriteJson for All {
    fn write(&self, w: &mut rt::Writer) {
        let mut o = w.object();
        o.member("result", &self.result);
        o.member("option", &self.option);
        o.member("string", &self.string);
        o.member("vec", &self.vec);
        o.member("box", &self.r#box);
        o.member("client", &self.client);
        o.member("error", &self.error);
        o.member("self", &self.self_);
        o.member("default", &self.default);
        o.member("json", &self.json);
        o.member("u8", &self.u8);
        o.member("str", &self.str);
        o.member("keywords", &self.keywords);
        o.member("fields", &self.fields);
        o.member("cases", &self.cases);
        o.member("casing", &self.casing);
        o.member("values", &self.values);
        o.member("unions", &self.unions);
        o.member("choices", &self.choices);
        o.extra(&self.extra);
        o.end();
    }
}

rt::string_enum! {
    /// The set of values `ValuesText`.
    pub enum ValuesText {
        /// `""` on the wire.
        Empty = "",
        /// `"a"` on the wire.
        A = "a",
        /// `"-b"` on the wire.
        B = "-b",
        /// `"c-"` on the wire.
        C = "c-",
        /// `"d_d"` on the wire.
        DD = "d_d",
        /// `"eE"` on the wire.
        EE = "eE",
        /// `"1"` on the wire.
        N1 = "1",
        /// `"+"` on the wire.
        Plus = "+",
        /// `"-"` on the wire.
        Minus = "-",
        /// `"self"` on the wire.
        Self_ = "self",
        /// `"crate"` on the wire.
        Crate = "crate",
        /// `"Unknown"` on the wire.
        Unknown = "Unknown",
        /// `"Other"` on the wire.
        Other = "Other",
        /// `"Vec"` on the wire.
        Vec = "Vec",
        /// `"größe"` on the wire.
        Groesse = "größe",
        /// `"名前"` on the wire.
        U540dU524d = "名前",
        /// `"😀"` on the wire.
        U1f600 = "😀",
        /// `"***"` on the wire.
        StarStarStar = "***",
    }
}

rt::integer_enum! {
    /// The set of values `ValuesNumber`.
    pub enum ValuesNumber {
        /// `0` on the wire.
        Plus = 0,
        /// `1` on the wire.
        Self_ = 1,
        /// `2` on the wire.
        Crate = 2,
        /// `3` on the wire.
        N3rd = 3,
        /// `-1` on the wire.
        StarStarStar = -1,
        /// `4` on the wire.
        None = 4,
        /// `5` on the wire.
        Groesse = 5,
    }
}

rt::string_enum! {
    /// The set of values `ValuesMixed`.
    pub enum ValuesMixed {
        /// `"OPEN"` on the wire.
        Open = "OPEN",
        /// `"dark blue"` on the wire.
        DarkBlue = "dark blue",
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

impl rt::Validate for super::types::Result {
    type Context = ();
}

impl rt::Validate for super::types::Option {
    type Context = ();
}

impl rt::Validate for super::types::String {
    type Context = ();
}

impl rt::Validate for super::types::Vec {
    type Context = ();
}

impl rt::Validate for super::types::Box {
    type Context = ();
}

impl rt::Validate for super::types::ClientType {
    type Context = ();
}

impl rt::Validate for super::types::ErrorType {
    type Context = ();
}

impl rt::Validate for super::types::Self_ {
    type Context = ();
}

impl rt::Validate for super::types::Selves {
    type Context = ();
}

impl rt::Validate for super::types::Default {
    type Context = ();
}

impl rt::Validate for super::types::Value {
    type Context = ();
}

impl rt::Validate for super::types::Json {
    type Context = ();
    fn check(&self, _: &Self::Context, at: &rt::Path<'_>, out: &mut rt::Violations) {
        if !rt::constraint::max_items(self.0.len(), 3) {
            out.broken_by(
                at,
                &rt::Rule {
                    id: "Json.maxItems",
                    keyword: "maxItems",
                    sentence: "at most 3 items",
                    source: "Made up / all",
                },
                &rt::constraint::found::Items(self.0.len()),
            );
        }
    }
}

impl rt::Validate for super::types::U8 {
    type Context = ();
}

impl rt::Validate for super::types::Str {
    type Context = ();
}

impl rt::Validate for super::types::DashEd {
    type Context = ();
}

impl rt::Validate for super::types::HttpServer2 {
    type Context = ();
}

impl rt::Validate for super::types::Keywords {
    type Context = ();
}

impl rt::Validate for super::types::Fields {
    type Context = ();
}

impl rt::Validate for super::types::Cases {
    type Context = ();
}

impl rt::Validate for super::types::Casing {
    type Context = ();
}

impl rt::Validate for super::types::Values {
    type Context = ();
}

impl rt::Validate for super::types::Unions {
    type Context = ();
}

impl rt::Validate for super::types::Choices {
    type Context = ();
}

impl rt::Validate for super::types::All {
    type Context = ();
    fn check(
        &self,
        context: &Self::Context,
        at: &rt::Path<'_>,
        out: &mut rt::Violations,
    ) {
        if let Some(value) = &self.json {
            rt::Validate::check(value, context, &at.name("json"), out);
        }
    }
}

impl rt::Validate for super::types::ValuesText {
    type Context = ();
}

impl rt::Validate for super::types::ValuesNumber {
    type Context = ();
}

impl rt::Validate for super::types::ValuesMixed {
    type Context = ();
}

impl rt::Validate for super::ops::SelfNew {
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

impl rt::Validate for super::ops::SelfSelf {
    type Context = ();
}

impl rt::Validate for super::ops::TypeFnMatch {
    type Context = ();
}

impl rt::Validate for super::ops::ClientClient {
    type Context = ();
}

impl rt::Validate for super::ops::ErrorsError {
    type Context = ();
}

impl rt::Validate for super::ops::DriftDrift {
    type Context = ();
}
}

pub use self::client::{Builder, Call, Client};
pub use self::error::{Documented, Error};
pub use self::types::*;
#[doc(no_inline)]
pub use ::specwright_runtime as runtime;
