// @generated from specs/corners by `cargo xtask regenerate`. Changes made here are lost.

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

/// A client of corners. Clones are cheap and share connections.
///
/// Every function that names an operation returns a [`Call`](super::Call), which is sent when it is awaited.
#[derive(Clone, Debug)]
pub struct Client<M: rt::Mode = rt::Async> {
    core: rt::Core<M>,
}

impl Client {
    /// Begins a client with what every call needs.
    ///
    /// The server is `https://api.example.com/{version}/x`.
    ///
    /// - `key`: Sent in the header `X-Key`.
    pub fn builder(key: impl ::core::convert::Into<rt::Secret>) -> super::Builder {
        Builder {
            core: rt::BuilderCore::new("https://api.example.com/{version}/x")
                .authenticate(
                    ::std::sync::Arc::new(rt::HeaderToken {
                        name: "X-Key",
                        token: key.into(),
                    }),
                )
                .version("2"),
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
    /// The operations of `corners`.
    pub fn corners(&self) -> super::groups::Corners<M> {
        super::groups::Corners {
            core: self.core.clone(),
        }
    }
    /// The operations of `into`.
    pub fn into_group(&self) -> super::groups::Into<M> {
        super::groups::Into {
            core: self.core.clone(),
        }
    }
    /// The operations of `m`.
    pub fn m(&self) -> super::groups::MGroup<M> {
        super::groups::MGroup {
            core: self.core.clone(),
        }
    }
    /// The operations of `versions`.
    pub fn versions(&self) -> super::groups::Versions<M> {
        super::groups::Versions {
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
    /// Certificate and key for the TLS handshake.
    pub fn cert(mut self, cert: rt::Certificate) -> Self {
        self.core = self.core.certificate(cert);
        self
    }
    /// Pins another version of the API. The functions of the client stay those of the version that is used by
    /// default.
    pub fn api_version(mut self, version: super::ApiVersion) -> Self {
        self.core = self.core.version(version.as_str());
        self
    }
    /// Another address: a sandbox, a proxy, the server of a test.
    pub fn base_url(mut self, address: impl ::core::convert::Into<String>) -> Self {
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
    pub fn user_agent(mut self, user_agent: impl ::core::convert::Into<String>) -> Self {
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
    /// `v1.1`.
    V1_1,
    /// `2`, which is used unless another is chosen.
    V2,
}

impl ApiVersion {
    /// The version as it stands in the address.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::V1 => "v1",
            Self::V1_1 => "v1.1",
            Self::V2 => "2",
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
    /// Sends user and password with this call.
    pub fn user(
        mut self,
        user: impl ::core::convert::Into<String>,
        password: impl ::core::convert::Into<rt::Secret>,
    ) -> Self {
        self.options
            .authenticate(
                ::std::sync::Arc::new(rt::BasicAuth {
                    user: user.into(),
                    password: password.into(),
                }),
            );
        self
    }
    /// Sends a token in the query as `api key` with this call.
    pub fn new_auth(mut self, token: impl ::core::convert::Into<rt::Secret>) -> Self {
        self.options
            .authenticate(
                ::std::sync::Arc::new(rt::QueryToken {
                    name: "api key",
                    token: token.into(),
                }),
            );
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
    /// The body is `Group`.
    Group(super::types::Group),
    /// The body is `Everything`.
    Everything(super::types::Everything),
    /// The body is `json`.
    Json(rt::Json),
    /// A documented status whose body is empty or not described; the error keeps what came.
    Status(u16),
}

impl Documented {
    /// The body of [`Self::Group`], if it is one.
    #[must_use]
    pub fn group(&self) -> Option<&super::types::Group> {
        match self {
            Self::Group(body) => Some(body),
            _ => None,
        }
    }
    /// The body of [`Self::Everything`], if it is one.
    #[must_use]
    pub fn everything(&self) -> Option<&super::types::Everything> {
        match self {
            Self::Everything(body) => Some(body),
            _ => None,
        }
    }
    /// The body of [`Self::Json`], if it is one.
    #[must_use]
    pub fn json(&self) -> Option<&rt::Json> {
        match self {
            Self::Json(body) => Some(body),
            _ => None,
        }
    }
}

/// What helps where that is known; never the body.
impl ::core::fmt::Display for Documented {
    fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> Result<(), ::core::fmt::Error> {
        match self {
            Self::Group(_) => f.write_str("see its body, `Group`"),
            Self::Everything(_) => f.write_str("see its body, `Everything`"),
            Self::Json(_) => f.write_str("see its body, `Json`"),
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
    /// Everything.
    ///
    /// `PUT /everything`; see [`EverythingPut`](super::ops::EverythingPut).
    ///
    /// ```ignore
    /// # async fn example(client: corners::Client, body: corners::types::Everything) -> Result<(), corners::Error> {
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

/// The operations of `corners.corners`.
#[derive(Clone, Debug)]
pub struct CornersCorners<M: rt::Mode = rt::Async> {
    pub(super) core: rt::Core<M>,
}

impl<M: rt::Mode> CornersCorners<M> {
    /// A resource of the same name.
    ///
    /// `GET /a/{id}/c`; see [`CornersCornersGet`](super::ops::CornersCornersGet).
    ///
    /// ```ignore
    /// # async fn example(client: corners::Client, id: corners::types::One) -> Result<(), corners::Error> {
    /// let map = client.corners().corners().get(id).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get(
        &self,
        id: super::types::One,
    ) -> super::Call<M, super::ops::CornersCornersGet> {
        super::Call::new(
            &self.core,
            super::ops::CornersCornersGet {
                id,
            },
        )
    }
}

/// The operations of `corners`.
#[derive(Clone, Debug)]
pub struct Corners<M: rt::Mode = rt::Async> {
    pub(super) core: rt::Core<M>,
}

impl<M: rt::Mode> Corners<M> {
    /// The operations of `corners.corners`.
    pub fn corners(&self) -> CornersCorners<M> {
        CornersCorners {
            core: self.core.clone(),
        }
    }
    /// A resource within one.
    ///
    /// `GET /a/{id}`; see [`CornersGet`](super::ops::CornersGet).
    ///
    /// ```ignore
    /// # async fn example(client: corners::Client, id: corners::types::Kinds2) -> Result<(), corners::Error> {
    /// let list = client.corners().get(id).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get(
        &self,
        id: impl ::core::convert::Into<super::types::Kinds2>,
    ) -> super::Call<M, super::ops::CornersGet> {
        super::Call::new(
            &self.core,
            super::ops::CornersGet {
                id: id.into(),
                self_: Default::default(),
                new: Default::default(),
                new_value: Default::default(),
            },
        )
    }
    /// A body with one value.
    ///
    /// `POST /constant`; see [`CornersConstant`](super::ops::CornersConstant).
    ///
    /// ```ignore
    /// # async fn example(client: corners::Client, body: corners::types::NullConst) -> Result<(), corners::Error> {
    /// let null_const = client.corners().constant(body).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn constant(
        &self,
        body: super::types::NullConst,
    ) -> super::Call<M, super::ops::CornersConstant> {
        super::Call::new(
            &self.core,
            super::ops::CornersConstant {
                body,
            },
        )
    }
    /// A list that may be left out.
    ///
    /// `POST /list`; see [`CornersList`](super::ops::CornersList).
    ///
    /// ```ignore
    /// # async fn example(client: corners::Client) -> Result<(), corners::Error> {
    /// let list = client.corners().list().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn list(&self) -> super::Call<M, super::ops::CornersList> {
        super::Call::new(
            &self.core,
            super::ops::CornersList {
                body: Default::default(),
            },
        )
    }
    /// A union.
    ///
    /// `POST /union`; see [`CornersUnion`](super::ops::CornersUnion).
    ///
    /// ```ignore
    /// # async fn example(client: corners::Client, body: corners::types::Union) -> Result<(), corners::Error> {
    /// let r#union = client.corners().r#union(body).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn r#union(
        &self,
        body: super::types::Union,
    ) -> super::Call<M, super::ops::CornersUnion> {
        super::Call::new(&self.core, super::ops::CornersUnion { body })
    }
}

/// The operations of `into`.
#[derive(Clone, Debug)]
pub struct Into<M: rt::Mode = rt::Async> {
    pub(super) core: rt::Core<M>,
}

impl<M: rt::Mode> Into<M> {
    /// Names of the prelude.
    ///
    /// `GET /into`; see [`IntoTryInto`](super::ops::IntoTryInto).
    ///
    /// ```ignore
    /// # async fn example(client: corners::Client) -> Result<(), corners::Error> {
    /// client.into_group().try_into_operation().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn try_into_operation(&self) -> super::Call<M, super::ops::IntoTryInto> {
        super::Call::new(&self.core, super::ops::IntoTryInto)
    }
}

/// The operations of `m`.
#[derive(Clone, Debug)]
pub struct MGroup<M: rt::Mode = rt::Async> {
    pub(super) core: rt::Core<M>,
}

impl<M: rt::Mode> MGroup<M> {
    /// A group of one letter.
    ///
    /// `GET /m`; see [`MGet`](super::ops::MGet).
    ///
    /// ```ignore
    /// # async fn example(client: corners::Client) -> Result<(), corners::Error> {
    /// client.m().get().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get(&self) -> super::Call<M, super::ops::MGet> {
        super::Call::new(&self.core, super::ops::MGet)
    }
}

/// The operations of `versions`.
#[derive(Clone, Debug)]
pub struct Versions<M: rt::Mode = rt::Async> {
    pub(super) core: rt::Core<M>,
}

impl<M: rt::Mode> Versions<M> {
    /// Since v1.1.
    ///
    /// `GET /same`; see [`VersionsNew`](super::ops::VersionsNew).
    ///
    /// ```ignore
    /// # async fn example(client: corners::Client) -> Result<(), corners::Error> {
    /// let choice = client.versions().new().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn new(&self) -> super::Call<M, super::ops::VersionsNew> {
        super::Call::new(&self.core, super::ops::VersionsNew)
    }
}

/// The operations of `versions`.
#[derive(Clone, Debug)]
pub struct V1Versions<M: rt::Mode = rt::Async> {
    pub(super) core: rt::Core<M>,
}

impl<M: rt::Mode> V1Versions<M> {
    /// Until v1.1.
    ///
    /// `GET /same`; see [`VersionsOld`](super::ops::VersionsOld).
    ///
    /// ```ignore
    /// # async fn example(client: corners::Client) -> Result<(), corners::Error> {
    /// let group = client.v1().versions().old().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn old(&self) -> super::Call<M, super::ops::VersionsOld> {
        super::Call::new(&self.core, super::ops::VersionsOld)
    }
}

/// Operations of version `v1` that the current version lacks.
#[derive(Clone, Debug)]
pub struct V1<M: rt::Mode = rt::Async> {
    pub(super) core: rt::Core<M>,
}

impl<M: rt::Mode> V1<M> {
    /// The operations of `versions`.
    pub fn versions(&self) -> V1Versions<M> {
        V1Versions {
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

/// Everything.
///
/// `PUT /everything`.
///
/// Answers:
///
/// - `200`: `Everything`.
/// - `404`: no body; gives `None`.
/// - `4XX`: `Group`.
/// - `500`: `Everything`.
/// - `default`: `json`.
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
    type Output = Option<super::types::Everything>;
    type Documented = super::Documented;
    const META: &'static rt::Meta = &rt::Meta {
        id: "everything.put",
        source: "Ends a comment */ and a string \"# / all",
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
        match r.status() {
            404 => rt::Outcome::Success(None),
            500 => r.error(super::Documented::Everything),
            400..=499 => r.error(super::Documented::Group),
            200..=299 => {
                r.success_checked(|value, at, out| rt::Validate::check(
                        value,
                        &::core::default::Default::default(),
                        at,
                        out,
                    ))
                    .map(Some)
            }
            _ => r.error(super::Documented::Json),
        }
    }
}

/// A resource within one.
///
/// `GET /a/{id}`.
///
/// Answers:
///
/// - `200`: `list<Group>`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CornersGet {
    /// The path parameter `id`.
    ///
    /// `id`; required.
    pub id: super::types::Kinds2,
    /// The query parameter `self`.
    ///
    /// `self`; not said whether required.
    pub self_: Option<rt::Integer>,
    /// The query parameter `new`.
    ///
    /// `new`; not said whether required.
    pub new: Option<String>,
    /// The query parameter `new_value`.
    ///
    /// `new_value`; not said whether required.
    pub new_value: Option<String>,
}

impl CornersGet {
    /// The operation with what it needs.
    pub fn new(id: impl ::core::convert::Into<super::types::Kinds2>) -> Self {
        Self {
            id: id.into(),
            self_: Default::default(),
            new: Default::default(),
            new_value: Default::default(),
        }
    }
}

impl<M: rt::Mode> super::Call<M, CornersGet> {
    /// The query parameter `self`.
    pub fn self_(mut self, self_: impl ::core::convert::Into<rt::Integer>) -> Self {
        self.operation.self_ = Some(self_.into());
        self
    }
    /// The query parameter `new`.
    pub fn new_value(mut self, new: impl ::core::convert::Into<String>) -> Self {
        self.operation.new = Some(new.into());
        self
    }
    /// The query parameter `new_value`.
    pub fn new_value_value(
        mut self,
        new_value: impl ::core::convert::Into<String>,
    ) -> Self {
        self.operation.new_value = Some(new_value.into());
        self
    }
}

impl rt::Operation for CornersGet {
    type Output = Vec<Option<super::types::Group>>;
    type Documented = super::Documented;
    const META: &'static rt::Meta = &rt::Meta {
        id: "corners.get",
        source: "Ends a comment */ and a string \"# / all",
        method: rt::Method::GET,
        path: &[rt::Segment::Literal("/a/"), rt::Segment::Parameter("id")],
        accept: Some("application/json"),
        idempotent: true,
        client_auth: true,
        since: None,
        removed: None,
    };
    fn encode(&self, out: &mut rt::RequestWriter) {
        out.path("id", &self.id);
        out.query("self", &self.self_);
        out.query("new", &self.new);
        out.query("new_value", &self.new_value);
    }
    fn decode(r: &rt::ResponseView<'_>) -> rt::Outcome<Self::Output, Self::Documented> {
        r.documented_successes(&[200]);
        match r.status() {
            200..=299 => r.success(),
            _ => rt::Outcome::Undocumented,
        }
    }
}

/// A resource of the same name.
///
/// `GET /a/{id}/c`.
///
/// Answers:
///
/// - `200`: `map<string>`.
#[derive(Clone, Debug, PartialEq)]
pub struct CornersCornersGet {
    /// The path parameter `id`.
    ///
    /// `id`; required.
    pub id: super::types::One,
}

impl CornersCornersGet {
    /// The operation with what it needs.
    pub fn new(id: super::types::One) -> Self {
        Self { id }
    }
}

impl rt::Operation for CornersCornersGet {
    type Output = rt::Map<String>;
    type Documented = super::Documented;
    const META: &'static rt::Meta = &rt::Meta {
        id: "corners.corners.get",
        source: "Ends a comment */ and a string \"# / all",
        method: rt::Method::GET,
        path: &[
            rt::Segment::Literal("/a/"),
            rt::Segment::Parameter("id"),
            rt::Segment::Literal("/c"),
        ],
        accept: Some("application/json"),
        idempotent: true,
        client_auth: true,
        since: None,
        removed: None,
    };
    fn encode(&self, out: &mut rt::RequestWriter) {
        out.path("id", &self.id);
    }
    fn decode(r: &rt::ResponseView<'_>) -> rt::Outcome<Self::Output, Self::Documented> {
        r.documented_successes(&[200]);
        match r.status() {
            200..=299 => r.success(),
            _ => rt::Outcome::Undocumented,
        }
    }
}

/// Names of the prelude.
///
/// `GET /into`.
///
/// Answers:
///
/// - `200`: no body.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct IntoTryInto;

impl IntoTryInto {
    /// The operation with what it needs.
    pub fn new() -> Self {
        Self
    }
}

impl rt::Operation for IntoTryInto {
    type Output = ();
    type Documented = super::Documented;
    const META: &'static rt::Meta = &rt::Meta {
        id: "into.try_into",
        source: "Ends a comment */ and a string \"# / all",
        method: rt::Method::GET,
        path: &[rt::Segment::Literal("/into")],
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
            200..=299 => r.success_empty(),
            _ => rt::Outcome::Undocumented,
        }
    }
}

/// A group of one letter.
///
/// `GET /m`.
///
/// Answers:
///
/// - `200`: no body.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct MGet;

impl MGet {
    /// The operation with what it needs.
    pub fn new() -> Self {
        Self
    }
}

impl rt::Operation for MGet {
    type Output = ();
    type Documented = super::Documented;
    const META: &'static rt::Meta = &rt::Meta {
        id: "m.get",
        source: "Ends a comment */ and a string \"# / all",
        method: rt::Method::GET,
        path: &[rt::Segment::Literal("/m")],
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
            200..=299 => r.success_empty(),
            _ => rt::Outcome::Undocumented,
        }
    }
}

/// A body with one value.
///
/// `POST /constant`.
///
/// Repeating it may do it twice.
///
/// Answers:
///
/// - `200`: `NullConst`.
#[derive(Clone, Debug, PartialEq)]
pub struct CornersConstant {
    /// The body.
    ///
    /// Sent as `application/json`.
    pub body: super::types::NullConst,
}

impl CornersConstant {
    /// The operation with what it needs.
    pub fn new(body: super::types::NullConst) -> Self {
        Self { body }
    }
}

impl rt::Operation for CornersConstant {
    type Output = super::types::NullConst;
    type Documented = super::Documented;
    const META: &'static rt::Meta = &rt::Meta {
        id: "corners.constant",
        source: "Ends a comment */ and a string \"# / all",
        method: rt::Method::POST,
        path: &[rt::Segment::Literal("/constant")],
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

/// A list that may be left out.
///
/// `POST /list`.
///
/// Repeating it may do it twice.
///
/// Answers:
///
/// - `200`: `list<string>`.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct CornersList {
    /// The body.
    ///
    /// Sent as `application/json`.
    pub body: Option<Vec<rt::Integer>>,
}

impl CornersList {
    /// The operation with what it needs.
    pub fn new() -> Self {
        <Self as ::core::default::Default>::default()
    }
}

impl<M: rt::Mode> super::Call<M, CornersList> {
    /// The body.
    pub fn body(mut self, body: impl ::core::convert::Into<Vec<rt::Integer>>) -> Self {
        self.operation.body = Some(body.into());
        self
    }
}

impl rt::Operation for CornersList {
    type Output = Option<Vec<String>>;
    type Documented = super::Documented;
    const META: &'static rt::Meta = &rt::Meta {
        id: "corners.list",
        source: "Ends a comment */ and a string \"# / all",
        method: rt::Method::POST,
        path: &[rt::Segment::Literal("/list")],
        accept: Some("application/json"),
        idempotent: false,
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
            200..=299 => r.success(),
            _ => rt::Outcome::Undocumented,
        }
    }
}

/// A union.
///
/// `POST /union`.
///
/// Repeating it may do it twice.
///
/// Answers:
///
/// - `200`: `Union`.
#[derive(Clone, Debug, PartialEq)]
pub struct CornersUnion {
    /// The body.
    ///
    /// Sent as `application/json`.
    pub body: super::types::Union,
}

impl CornersUnion {
    /// The operation with what it needs.
    pub fn new(body: super::types::Union) -> Self {
        Self { body }
    }
}

impl rt::Operation for CornersUnion {
    type Output = super::types::Union;
    type Documented = super::Documented;
    const META: &'static rt::Meta = &rt::Meta {
        id: "corners.union",
        source: "Ends a comment */ and a string \"# / all",
        method: rt::Method::POST,
        path: &[rt::Segment::Literal("/union")],
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

/// Until v1.1.
///
/// `GET /same`.
///
/// Answers:
///
/// - `200`: `Group`.
///
/// No longer there in version `v1.1`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct VersionsOld;

impl VersionsOld {
    /// The operation with what it needs.
    pub fn new() -> Self {
        Self
    }
}

impl rt::Operation for VersionsOld {
    type Output = super::types::Group;
    type Documented = super::Documented;
    const META: &'static rt::Meta = &rt::Meta {
        id: "versions.old",
        source: "Ends a comment */ and a string \"# / all",
        method: rt::Method::GET,
        path: &[rt::Segment::Literal("/same")],
        accept: Some("application/json"),
        idempotent: true,
        client_auth: true,
        since: None,
        removed: Some("v1.1"),
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

/// Since v1.1.
///
/// `GET /same`.
///
/// Answers:
///
/// - `200`: `Choice`.
///
/// From version `v1.1` on.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct VersionsNew;

impl VersionsNew {
    /// The operation with what it needs.
    pub fn new() -> Self {
        Self
    }
}

impl rt::Operation for VersionsNew {
    type Output = super::types::Choice;
    type Documented = super::Documented;
    const META: &'static rt::Meta = &rt::Meta {
        id: "versions.new",
        source: "Ends a comment */ and a string \"# / all",
        method: rt::Method::GET,
        path: &[rt::Segment::Literal("/same")],
        accept: Some("application/json"),
        idempotent: true,
        client_auth: true,
        since: Some("v1.1"),
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

/// The value `NullConst`.
#[derive(Clone, Debug, Eq, Hash, PartialEq)]
pub struct NullConst(
    /// The value on the wire.
    pub rt::Json,
);

impl From<rt::Json> for NullConst {
    fn from(inner: rt::Json) -> Self {
        Self(inner)
    }
}

impl rt::ReadJson for NullConst {
    fn read(r: &mut rt::Reader<'_>) -> Result<Self, rt::DecodeError> {
        rt::ReadJson::read(r).map(Self)
    }
}

impl rt::WriteJson for NullConst {
    fn write(&self, w: &mut rt::Writer) {
        rt::WriteJson::write(&self.0, w);
    }
}

rt::newtype! {
    /// The value `BigConst`.
    pub struct BigConst(rt::Integer);
}

rt::newtype! {
    /// The value `FloatConst`.
    pub struct FloatConst(rt::Decimal);
}

rt::newtype! {
    /// The value `TextConst`.
    pub struct TextConst(String);
}

/// The value `ListConst`.
#[derive(Clone, Debug, Eq, Hash, PartialEq)]
pub struct ListConst(
    /// The value on the wire.
    pub rt::Json,
);

impl From<rt::Json> for ListConst {
    fn from(inner: rt::Json) -> Self {
        Self(inner)
    }
}

impl rt::ReadJson for ListConst {
    fn read(r: &mut rt::Reader<'_>) -> Result<Self, rt::DecodeError> {
        rt::ReadJson::read(r).map(Self)
    }
}

impl rt::WriteJson for ListConst {
    fn write(&self, w: &mut rt::Writer) {
        rt::WriteJson::write(&self.0, w);
    }
}

/// The value `ObjectConst`.
#[derive(Clone, Debug, Eq, Hash, PartialEq)]
pub struct ObjectConst(
    /// The value on the wire.
    pub rt::Json,
);

impl From<rt::Json> for ObjectConst {
    fn from(inner: rt::Json) -> Self {
        Self(inner)
    }
}

impl rt::ReadJson for ObjectConst {
    fn read(r: &mut rt::Reader<'_>) -> Result<Self, rt::DecodeError> {
        rt::ReadJson::read(r).map(Self)
    }
}

impl rt::WriteJson for ObjectConst {
    fn write(&self, w: &mut rt::Writer) {
        rt::WriteJson::write(&self.0, w);
    }
}

/// The object `NoFields`.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct NoFields {
    /// What came beside the documented members, and nulls where a value is documented; sent along.
    pub extra: rt::Extra,
}

impl NoFields {
    /// An empty one.
    pub fn new() -> Self {
        <Self as ::core::default::Default>::default()
    }
    /// Sets a member that the page does not list.
    #[must_use]
    pub fn member(
        mut self,
        name: &str,
        value: impl ::core::convert::Into<rt::Json>,
    ) -> Self {
        self.extra.insert(name, value);
        self
    }
}

impl rt::ReadJson for NoFields {
    fn read(r: &mut rt::Reader<'_>) -> Result<Self, rt::DecodeError> {
        let mut object = r.object()?;
        let mut value = Self { extra: rt::Extra::new() };
        while object.next(r, &[])?.is_some() {}
        value.extra = object.into_extra();
        Ok(value)
    }
}

impl rt::WriteJson for NoFields {
    fn write(&self, w: &mut rt::Writer) {
        let mut o = w.object();
        o.extra(&self.extra);
        o.end();
    }
}

/// The object `New`.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct New {
    /// The member `new`.
    ///
    /// `new`; not said whether required.
    pub new: Option<String>,
    /// What came beside the documented members, and nulls where a value is documented; sent along.
    pub extra: rt::Extra,
}

impl New {
    /// An empty one.
    pub fn new() -> Self {
        <Self as ::core::default::Default>::default()
    }
    /// The member `new`.
    #[must_use]
    pub fn new_value(mut self, new: impl ::core::convert::Into<String>) -> Self {
        self.new = Some(new.into());
        self
    }
    /// Sets a member that the page does not list.
    #[must_use]
    pub fn member(
        mut self,
        name: &str,
        value: impl ::core::convert::Into<rt::Json>,
    ) -> Self {
        self.extra.insert(name, value);
        self
    }
}

impl rt::ReadJson for New {
    fn read(r: &mut rt::Reader<'_>) -> Result<Self, rt::DecodeError> {
        let mut object = r.object()?;
        let mut value = Self {
            new: None,
            extra: rt::Extra::new(),
        };
        while object.next(r, &["new"])?.is_some() {
            object.member(r, &mut value.new)?;
        }
        value.extra = object.into_extra();
        Ok(value)
    }
}

impl rt::WriteJson for New {
    fn write(&self, w: &mut rt::Writer) {
        let mut o = w.object();
        o.member("new", &self.new);
        o.extra(&self.extra);
        o.end();
    }
}

/// The object `OnlyConst`.
///
/// - Always sent: `a` as `1`.
/// - Always sent: `b` as `null`.
/// - Always sent: `d` as `true`.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct OnlyConst {
    /// The member `c`.
    ///
    /// `c`; may be left out.
    pub c: Option<String>,
    /// What came beside the documented members, and nulls where a value is documented; sent along.
    pub extra: rt::Extra,
}

impl OnlyConst {
    /// An empty one.
    pub fn new() -> Self {
        <Self as ::core::default::Default>::default()
    }
    /// The member `c`.
    #[must_use]
    pub fn c(mut self, c: impl ::core::convert::Into<String>) -> Self {
        self.c = Some(c.into());
        self
    }
    /// Sets a member that the page does not list.
    #[must_use]
    pub fn member(
        mut self,
        name: &str,
        value: impl ::core::convert::Into<rt::Json>,
    ) -> Self {
        self.extra.insert(name, value);
        self
    }
}

impl rt::ReadJson for OnlyConst {
    fn read(r: &mut rt::Reader<'_>) -> Result<Self, rt::DecodeError> {
        let mut object = r.object()?;
        let mut value = Self {
            c: None,
            extra: rt::Extra::new(),
        };
        while let Some(index) = object.next(r, &["a", "b", "c", "d"])? {
            match index {
                0 => object.constant(r, "1")?,
                1 => object.constant(r, "null")?,
                2 => object.member(r, &mut value.c)?,
                _ => object.constant(r, "true")?,
            }
        }
        value.extra = object.into_extra();
        Ok(value)
    }
}

impl rt::WriteJson for OnlyConst {
    fn write(&self, w: &mut rt::Writer) {
        let mut o = w.object();
        o.constant("a", "1");
        o.constant("b", "null");
        o.member("c", &self.c);
        o.constant("d", "true");
        o.extra(&self.extra);
        o.end();
    }
}

rt::closed_string_enum! {
    /// The set of values `One`.
    pub enum One {
        /// `"only"` on the wire.
        Only = "only",
    }
}

rt::string_enum! {
    /// The set of values `Odd`.
    pub enum Odd {
        /// `" "` on the wire.
        Space = " ",
        /// `"\t"` on the wire.
        Empty = "\t",
        /// `"\u0001"` on the wire.
        U1 = "\u{1}",
        /// `"U+202E"` on the wire.
        U202e = "\u{202e}",
        /// `"{x}"` on the wire.
        X = "{x}",
        /// `"{"` on the wire.
        Brace = "{",
        /// `"a b"` on the wire.
        AB = "a b",
        /// `"A B!"` on the wire.
        ABNot = "A B!",
        /// `"null"` on the wire.
        Null = "null",
    }
}

rt::string_enum! {
    /// The set of values `Outcome`.
    pub enum Outcome {
        /// `"Ok"` on the wire.
        Ok = "Ok",
        /// `"Err"` on the wire.
        Err = "Err",
        /// `"Some"` on the wire.
        Some = "Some",
        /// `"None"` on the wire.
        None = "None",
        /// `"Error"` on the wire.
        Error = "Error",
    }
}

rt::closed_string_enum! {
    /// The set of values `ClosedOutcome`.
    pub enum ClosedOutcome {
        /// `"Ok"` on the wire.
        Ok = "Ok",
        /// `"Err"` on the wire.
        Err = "Err",
        /// `"Error"` on the wire.
        Error = "Error",
    }
}

/// The object `Group`.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Group {
    /// The member `g1`.
    ///
    /// `g1`; not said whether required.
    pub g1: Option<String>,
    /// The member `g2`.
    ///
    /// `g2`; may be left out.
    pub g2: Option<rt::Integer>,
    /// What came beside the documented members, and nulls where a value is documented; sent along.
    pub extra: rt::Extra,
}

impl Group {
    /// An empty one.
    pub fn new() -> Self {
        <Self as ::core::default::Default>::default()
    }
    /// The member `g1`.
    #[must_use]
    pub fn g1(mut self, g1: impl ::core::convert::Into<String>) -> Self {
        self.g1 = Some(g1.into());
        self
    }
    /// The member `g2`.
    #[must_use]
    pub fn g2(mut self, g2: impl ::core::convert::Into<rt::Integer>) -> Self {
        self.g2 = Some(g2.into());
        self
    }
    /// Sets a member that the page does not list.
    #[must_use]
    pub fn member(
        mut self,
        name: &str,
        value: impl ::core::convert::Into<rt::Json>,
    ) -> Self {
        self.extra.insert(name, value);
        self
    }
}

impl rt::ReadJson for Group {
    fn read(r: &mut rt::Reader<'_>) -> Result<Self, rt::DecodeError> {
        let mut fields = r.fields()?;
        let mut value: Self = rt::ReadMembers::read_members(&mut fields)?;
        value.extra = fields.rest();
        Ok(value)
    }
}

impl rt::ReadMembers for Group {
    fn read_members(f: &mut rt::Fields<'_>) -> Result<Self, rt::DecodeError> {
        Ok(Self {
            g1: f.take(&["g1"])?,
            g2: f.take(&["g2"])?,
            extra: Default::default(),
        })
    }
}

impl rt::WriteJson for Group {
    fn write(&self, w: &mut rt::Writer) {
        let mut o = w.object();
        rt::WriteMembers::write_members(self, &mut o);
        o.extra(&self.extra);
        o.end();
    }
}

impl rt::WriteMembers for Group {
    fn write_members<S: rt::MemberSink>(&self, o: &mut S) {
        o.member("g1", &self.g1);
        o.member("g2", &self.g2);
    }
}

/// The object `PairsOfGroup`.
///
/// On the wire a list in `list`, each member an entry with its name in `k` and its value in `v`.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct PairsOfGroup {
    /// A group of members.
    ///
    /// Sent where it is given; flat on the wire: `g1`, `g2`.
    pub a: Option<Group>,
    /// What came beside the documented members, and nulls where a value is documented; sent along.
    pub extra: rt::Extra,
    /// Members beside the list.
    pub siblings: rt::Extra,
}

impl PairsOfGroup {
    /// An empty one.
    pub fn new() -> Self {
        <Self as ::core::default::Default>::default()
    }
    /// A group of members.
    #[must_use]
    pub fn a(mut self, a: Group) -> Self {
        self.a = Some(a);
        self
    }
    /// Adds an entry that the page does not list.
    #[must_use]
    pub fn entry(mut self, key: &str, value: &(impl rt::WriteJson + ?Sized)) -> Self {
        self.extra.insert_pair("k", key, "v", value);
        self
    }
}

impl rt::ReadJson for PairsOfGroup {
    fn read(r: &mut rt::Reader<'_>) -> Result<Self, rt::DecodeError> {
        let (mut fields, siblings) = rt::Fields::pairs(r, "list", "k", &["v"])?;
        let f = &mut fields;
        Ok(Self {
            a: if f.has_any(&["g1", "g2"]) {
                Some(rt::ReadMembers::read_members(f)?)
            } else {
                None
            },
            extra: fields.rest(),
            siblings,
        })
    }
}

impl rt::WriteJson for PairsOfGroup {
    fn write(&self, w: &mut rt::Writer) {
        let mut o = w.pairs("list", "k", "v");
        if let Some(group) = &self.a {
            rt::WriteMembers::write_members(group, &mut o);
        }
        o.extra(&self.extra);
        o.end(&self.siblings);
    }
}

/// The union `Choice`.
///
/// The member `ck` tells what `cv` holds.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Choice {
    /// `ck` is `one`.
    One(One),
    /// `ck` is `two`.
    Two(Vec<Choice>),
    /// `ck` is `three`.
    Three(NoFields),
    /// `ck` is `four`.
    Four(rt::Map<Choice>),
    /// Another key.
    Other {
        /// The key.
        key: String,
        /// The value.
        value: String,
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
        let key: String = f.take_required(&["ck"])?;
        Ok(
            match key.as_str() {
                "one" => Self::One(f.take_required(&["cv"])?),
                "two" => Self::Two(f.take_required(&["cv"])?),
                "three" => Self::Three(f.take_required(&["cv"])?),
                "four" => Self::Four(f.take_required(&["cv"])?),
                _ => {
                    f.undocumented("ck", &key, &["one", "two", "three", "four"]);
                    Self::Other {
                        key,
                        value: f.take_required(&["cv"])?,
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
                o.required("ck", "one");
                o.required("cv", value);
            }
            Self::Two(value) => {
                o.required("ck", "two");
                o.required("cv", value);
            }
            Self::Three(value) => {
                o.required("ck", "three");
                o.required("cv", value);
            }
            Self::Four(value) => {
                o.required("ck", "four");
                o.required("cv", value);
            }
            Self::Other { key, value } => {
                o.required("ck", key);
                o.required("cv", value);
            }
        }
    }
}

/// The object `Many`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Many {
    /// The member `own`.
    ///
    /// `own`; required.
    pub own: String,
    /// A group of members.
    ///
    /// Required; flat on the wire: `g1`, `g2`.
    pub group: Group,
    /// A group of members.
    ///
    /// Sent where it is given; flat on the wire: `ck`.
    pub choice: Option<Choice>,
}

impl Many {
    /// One with what is required.
    pub fn new(own: impl ::core::convert::Into<String>, group: Group) -> Self {
        Self {
            own: own.into(),
            group,
            choice: Default::default(),
        }
    }
    /// A group of members.
    #[must_use]
    pub fn choice(mut self, choice: Choice) -> Self {
        self.choice = Some(choice);
        self
    }
}

impl rt::ReadJson for Many {
    fn read(r: &mut rt::Reader<'_>) -> Result<Self, rt::DecodeError> {
        let mut fields = r.fields()?;
        rt::ReadMembers::read_members(&mut fields)
    }
}

impl rt::ReadMembers for Many {
    fn read_members(f: &mut rt::Fields<'_>) -> Result<Self, rt::DecodeError> {
        Ok(Self {
            own: f.take_required(&["own"])?,
            group: rt::ReadMembers::read_members(f)?,
            choice: if f.has_key(&["ck"], "cv") {
                Some(rt::ReadMembers::read_members(f)?)
            } else {
                None
            },
        })
    }
}

impl rt::WriteJson for Many {
    fn write(&self, w: &mut rt::Writer) {
        let mut o = w.object();
        rt::WriteMembers::write_members(self, &mut o);
        o.end();
    }
}

impl rt::WriteMembers for Many {
    fn write_members<S: rt::MemberSink>(&self, o: &mut S) {
        o.required("own", &self.own);
        rt::WriteMembers::write_members(&self.group, o);
        if let Some(group) = &self.choice {
            rt::WriteMembers::write_members(group, o);
        }
    }
}

/// The object `Whole`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Whole {
    /// A group of members.
    ///
    /// Required; flat on the wire: `own`, `g1`, `g2`, `ck`.
    pub many: Many,
    /// What came beside the documented members, and nulls where a value is documented; sent along.
    pub extra: rt::Extra,
}

impl Whole {
    /// One with what is required.
    pub fn new(many: Many) -> Self {
        Self {
            many,
            extra: Default::default(),
        }
    }
    /// Sets a member that the page does not list.
    #[must_use]
    pub fn member(
        mut self,
        name: &str,
        value: impl ::core::convert::Into<rt::Json>,
    ) -> Self {
        self.extra.insert(name, value);
        self
    }
}

impl rt::ReadJson for Whole {
    fn read(r: &mut rt::Reader<'_>) -> Result<Self, rt::DecodeError> {
        let mut fields = r.fields()?;
        let f = &mut fields;
        Ok(Self {
            many: rt::ReadMembers::read_members(f)?,
            extra: fields.rest(),
        })
    }
}

impl rt::WriteJson for Whole {
    fn write(&self, w: &mut rt::Writer) {
        let mut o = w.object();
        rt::WriteMembers::write_members(&self.many, &mut o);
        o.extra(&self.extra);
        o.end();
    }
}

/// The union `Union`.
///
/// The member `type` tells which.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Union {
    /// `type` is `a`.
    A(Box<UnionA>),
    /// `type` is `b`.
    B(UnionB),
    /// A tag that the page does not list.
    Undocumented {
        /// The tag, if there is one.
        tag: Option<String>,
        /// The whole value.
        json: rt::Json,
    },
}

impl From<UnionA> for Union {
    fn from(value: UnionA) -> Self {
        Self::A(Box::new(value))
    }
}

impl From<UnionB> for Union {
    fn from(value: UnionB) -> Self {
        Self::B(value)
    }
}

impl rt::ReadJson for Union {
    fn read(r: &mut rt::Reader<'_>) -> Result<Self, rt::DecodeError> {
        let tag = if r.peek()? == rt::Kind::Object { r.tag(&["type"])? } else { None };
        match tag.as_deref() {
            Some("a") => {
                let mut value: Box<UnionA> = r.variant("type")?;
                value.extra.remove("type");
                Ok(Self::A(value))
            }
            Some("b") => {
                let mut value: UnionB = r.variant("type")?;
                value.extra.remove("type");
                Ok(Self::B(value))
            }
            _ => {
                let json = r.other_tag("type", &["a", "b"], tag.as_deref())?;
                Ok(Self::Undocumented { tag, json })
            }
        }
    }
}

impl rt::WriteJson for Union {
    fn write(&self, w: &mut rt::Writer) {
        match self {
            Self::A(value) => {
                let mut o = w.object();
                o.constant("type", "\"a\"");
                rt::WriteMembers::write_members(&**value, &mut o);
                o.extra(&value.extra);
                o.end();
            }
            Self::B(value) => {
                let mut o = w.object();
                o.constant("type", "\"b\"");
                rt::WriteMembers::write_members(value, &mut o);
                o.extra(&value.extra);
                o.end();
            }
            Self::Undocumented { json, .. } => w.raw(json),
        }
    }
}

/// The object `UnionA`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct UnionA {
    /// The member `x`.
    ///
    /// `x`; required.
    pub x: String,
    /// The member `u`.
    ///
    /// `u`; may be left out.
    pub u: Option<Box<Union>>,
    /// What came beside the documented members, and nulls where a value is documented; sent along.
    pub extra: rt::Extra,
}

impl UnionA {
    /// One with what is required.
    pub fn new(x: impl ::core::convert::Into<String>) -> Self {
        Self {
            x: x.into(),
            u: Default::default(),
            extra: Default::default(),
        }
    }
    /// The member `u`.
    #[must_use]
    pub fn u(mut self, u: Union) -> Self {
        self.u = Some(Box::new(u));
        self
    }
    /// Sets a member that the page does not list.
    #[must_use]
    pub fn member(
        mut self,
        name: &str,
        value: impl ::core::convert::Into<rt::Json>,
    ) -> Self {
        self.extra.insert(name, value);
        self
    }
}

impl rt::ReadJson for UnionA {
    fn read(r: &mut rt::Reader<'_>) -> Result<Self, rt::DecodeError> {
        let mut fields = r.fields()?;
        let mut value: Self = rt::ReadMembers::read_members(&mut fields)?;
        value.extra = fields.rest();
        Ok(value)
    }
}

impl rt::ReadMembers for UnionA {
    fn read_members(f: &mut rt::Fields<'_>) -> Result<Self, rt::DecodeError> {
        Ok(Self {
            x: f.take_required(&["x"])?,
            u: f.take(&["u"])?,
            extra: Default::default(),
        })
    }
}

impl rt::WriteJson for UnionA {
    fn write(&self, w: &mut rt::Writer) {
        let mut o = w.object();
        rt::WriteMembers::write_members(self, &mut o);
        o.extra(&self.extra);
        o.end();
    }
}

impl rt::WriteMembers for UnionA {
    fn write_members<S: rt::MemberSink>(&self, o: &mut S) {
        o.required("x", &self.x);
        o.member("u", &self.u);
    }
}

/// The object `UnionB`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct UnionB {
    /// The member `us`.
    ///
    /// `us`; required.
    pub us: Vec<Union>,
    /// The member `m`.
    ///
    /// `m`; not said whether required.
    pub m: Option<rt::Map<Union>>,
    /// What came beside the documented members, and nulls where a value is documented; sent along.
    pub extra: rt::Extra,
}

impl UnionB {
    /// One with what is required.
    pub fn new(us: impl ::core::convert::Into<Vec<Union>>) -> Self {
        Self {
            us: us.into(),
            m: Default::default(),
            extra: Default::default(),
        }
    }
    /// The member `m`.
    #[must_use]
    pub fn m(mut self, m: impl ::core::convert::Into<rt::Map<Union>>) -> Self {
        self.m = Some(m.into());
        self
    }
    /// Sets a member that the page does not list.
    #[must_use]
    pub fn member(
        mut self,
        name: &str,
        value: impl ::core::convert::Into<rt::Json>,
    ) -> Self {
        self.extra.insert(name, value);
        self
    }
}

impl rt::ReadJson for UnionB {
    fn read(r: &mut rt::Reader<'_>) -> Result<Self, rt::DecodeError> {
        let mut fields = r.fields()?;
        let mut value: Self = rt::ReadMembers::read_members(&mut fields)?;
        value.extra = fields.rest();
        Ok(value)
    }
}

impl rt::ReadMembers for UnionB {
    fn read_members(f: &mut rt::Fields<'_>) -> Result<Self, rt::DecodeError> {
        Ok(Self {
            us: f.take_required(&["us"])?,
            m: f.take(&["m"])?,
            extra: Default::default(),
        })
    }
}

impl rt::WriteJson for UnionB {
    fn write(&self, w: &mut rt::Writer) {
        let mut o = w.object();
        rt::WriteMembers::write_members(self, &mut o);
        o.extra(&self.extra);
        o.end();
    }
}

impl rt::WriteMembers for UnionB {
    fn write_members<S: rt::MemberSink>(&self, o: &mut S) {
        o.required("us", &self.us);
        o.member("m", &self.m);
    }
}

/// The object `Part`.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Part {
    /// The member `again`.
    ///
    /// `again`; may be left out.
    pub again: Option<Box<Whose>>,
}

impl Part {
    /// An empty one.
    pub fn new() -> Self {
        <Self as ::core::default::Default>::default()
    }
    /// The member `again`.
    #[must_use]
    pub fn again(mut self, again: Whose) -> Self {
        self.again = Some(Box::new(again));
        self
    }
}

impl rt::ReadJson for Part {
    fn read(r: &mut rt::Reader<'_>) -> Result<Self, rt::DecodeError> {
        let mut fields = r.fields()?;
        rt::ReadMembers::read_members(&mut fields)
    }
}

impl rt::ReadMembers for Part {
    fn read_members(f: &mut rt::Fields<'_>) -> Result<Self, rt::DecodeError> {
        Ok(Self { again: f.take(&["again"])? })
    }
}

impl rt::WriteJson for Part {
    fn write(&self, w: &mut rt::Writer) {
        let mut o = w.object();
        rt::WriteMembers::write_members(self, &mut o);
        o.end();
    }
}

impl rt::WriteMembers for Part {
    fn write_members<S: rt::MemberSink>(&self, o: &mut S) {
        o.member("again", &self.again);
    }
}

/// The object `Whose`.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Whose {
    /// A group of members.
    ///
    /// Sent where it is given; flat on the wire: `again`.
    pub p: Option<Box<Part>>,
    /// What came beside the documented members, and nulls where a value is documented; sent along.
    pub extra: rt::Extra,
}

impl Whose {
    /// An empty one.
    pub fn new() -> Self {
        <Self as ::core::default::Default>::default()
    }
    /// A group of members.
    #[must_use]
    pub fn p(mut self, p: Part) -> Self {
        self.p = Some(Box::new(p));
        self
    }
    /// Sets a member that the page does not list.
    #[must_use]
    pub fn member(
        mut self,
        name: &str,
        value: impl ::core::convert::Into<rt::Json>,
    ) -> Self {
        self.extra.insert(name, value);
        self
    }
}

impl rt::ReadJson for Whose {
    fn read(r: &mut rt::Reader<'_>) -> Result<Self, rt::DecodeError> {
        let mut fields = r.fields()?;
        let f = &mut fields;
        Ok(Self {
            p: if f.has_any(&["again"]) {
                Some(Box::new(rt::ReadMembers::read_members(f)?))
            } else {
                None
            },
            extra: fields.rest(),
        })
    }
}

impl rt::WriteJson for Whose {
    fn write(&self, w: &mut rt::Writer) {
        let mut o = w.object();
        if let Some(group) = &self.p {
            rt::WriteMembers::write_members(&**group, &mut o);
        }
        o.extra(&self.extra);
        o.end();
    }
}

/// The union `Kinds2`.
#[derive(Clone, Debug, Eq, Hash, PartialEq)]
#[non_exhaustive]
pub enum Kinds2 {
    /// Read from a string.
    Uuid(rt::Uuid),
    /// Read from a number.
    Integer(rt::Integer),
    /// A value that is none of the documented ones.
    Undocumented(rt::Json),
}

impl From<rt::Uuid> for Kinds2 {
    fn from(value: rt::Uuid) -> Self {
        Self::Uuid(value)
    }
}

impl From<rt::Integer> for Kinds2 {
    fn from(value: rt::Integer) -> Self {
        Self::Integer(value)
    }
}

impl From<i64> for Kinds2 {
    fn from(value: i64) -> Self {
        Self::Integer(value.into())
    }
}

impl rt::ReadJson for Kinds2 {
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

impl rt::WriteJson for Kinds2 {
    fn write(&self, w: &mut rt::Writer) {
        match self {
            Self::Uuid(value) => rt::WriteJson::write(value, w),
            Self::Integer(value) => rt::WriteJson::write(value, w),
            Self::Undocumented(json) => w.raw(json),
        }
    }
}

impl rt::Parameter for Kinds2 {
    fn append(&self, out: &mut String) {
        match self {
            Self::Uuid(value) => rt::Parameter::append(value, out),
            Self::Integer(value) => rt::Parameter::append(value, out),
            Self::Undocumented(json) => out.push_str(json.as_str()),
        }
    }
}

/// The union `Kinds`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Kinds {
    /// Read from a string.
    String(String),
    /// Read from a number.
    Integer(rt::Integer),
    /// Read from a boolean.
    Boolean(bool),
    /// Read from an array.
    List(Vec<String>),
    /// Read from an object.
    Group(Group),
    /// A value that is none of the documented ones.
    Undocumented(rt::Json),
}

impl From<String> for Kinds {
    fn from(value: String) -> Self {
        Self::String(value)
    }
}

impl From<&str> for Kinds {
    fn from(value: &str) -> Self {
        Self::String(value.into())
    }
}

impl From<rt::Integer> for Kinds {
    fn from(value: rt::Integer) -> Self {
        Self::Integer(value)
    }
}

impl From<i64> for Kinds {
    fn from(value: i64) -> Self {
        Self::Integer(value.into())
    }
}

impl From<bool> for Kinds {
    fn from(value: bool) -> Self {
        Self::Boolean(value)
    }
}

impl From<Vec<String>> for Kinds {
    fn from(value: Vec<String>) -> Self {
        Self::List(value)
    }
}

impl From<Group> for Kinds {
    fn from(value: Group) -> Self {
        Self::Group(value)
    }
}

impl rt::ReadJson for Kinds {
    fn read(r: &mut rt::Reader<'_>) -> Result<Self, rt::DecodeError> {
        match r.peek()? {
            rt::Kind::String => rt::ReadJson::read(r).map(Self::String),
            rt::Kind::Number => {
                Ok(r.either()?.map_or_else(Self::Undocumented, Self::Integer))
            }
            rt::Kind::Bool => {
                Ok(r.either()?.map_or_else(Self::Undocumented, Self::Boolean))
            }
            rt::Kind::Array => rt::ReadJson::read(r).map(Self::List),
            rt::Kind::Object => rt::ReadJson::read(r).map(Self::Group),
            _ => {
                r.other_kind(
                        &[
                            rt::Kind::String,
                            rt::Kind::Number,
                            rt::Kind::Bool,
                            rt::Kind::Array,
                            rt::Kind::Object,
                        ],
                    )
                    .map(Self::Undocumented)
            }
        }
    }
}

impl rt::WriteJson for Kinds {
    fn write(&self, w: &mut rt::Writer) {
        match self {
            Self::String(value) => rt::WriteJson::write(value, w),
            Self::Integer(value) => rt::WriteJson::write(value, w),
            Self::Boolean(value) => rt::WriteJson::write(value, w),
            Self::List(value) => rt::WriteJson::write(value, w),
            Self::Group(value) => rt::WriteJson::write(value, w),
            Self::Undocumented(json) => w.raw(json),
        }
    }
}

/// The value `Chain`.
#[derive(Clone, Debug, PartialEq)]
pub struct Chain(
    /// The value on the wire.
    pub Link,
);

impl From<Link> for Chain {
    fn from(inner: Link) -> Self {
        Self(inner)
    }
}

impl rt::ReadJson for Chain {
    fn read(r: &mut rt::Reader<'_>) -> Result<Self, rt::DecodeError> {
        rt::ReadJson::read(r).map(Self)
    }
}

impl rt::WriteJson for Chain {
    fn write(&self, w: &mut rt::Writer) {
        rt::WriteJson::write(&self.0, w);
    }
}

/// The value `Link`.
#[derive(Clone, Debug, PartialEq)]
pub struct Link(
    /// The value on the wire.
    pub Group,
);

impl From<Group> for Link {
    fn from(inner: Group) -> Self {
        Self(inner)
    }
}

impl rt::ReadJson for Link {
    fn read(r: &mut rt::Reader<'_>) -> Result<Self, rt::DecodeError> {
        rt::ReadJson::read(r).map(Self)
    }
}

impl rt::WriteJson for Link {
    fn write(&self, w: &mut rt::Writer) {
        rt::WriteJson::write(&self.0, w);
    }
}

/// The object `Everything`.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Everything {
    /// The member `b`.
    ///
    /// `b`; not said whether required.
    pub b: Option<BigConst>,
    /// The member `c`.
    ///
    /// `c`; not said whether required.
    pub c: Option<FloatConst>,
    /// The member `d`.
    ///
    /// `d`; not said whether required.
    pub d: Option<TextConst>,
    /// The member `e`.
    ///
    /// `e`; not said whether required.
    pub e: Option<ListConst>,
    /// The member `f`.
    ///
    /// `f`; not said whether required.
    pub f: Option<ObjectConst>,
    /// The member `g`.
    ///
    /// `g`; not said whether required.
    pub g: Option<Vec<NullConst>>,
    /// The member `h`.
    ///
    /// `h`; not said whether required; never null.
    pub h: Option<rt::Map<Option<OnlyConst>>>,
    /// The member `i`.
    ///
    /// `i`; not said whether required.
    pub i: Option<One>,
    /// The member `j`.
    ///
    /// `j`; not said whether required.
    pub j: Option<Odd>,
    /// The member `k`.
    ///
    /// `k`; not said whether required.
    pub k: Option<PairsOfGroup>,
    /// The member `l`.
    ///
    /// `l`; not said whether required.
    pub l: Option<Whole>,
    /// The member `m`.
    ///
    /// `m`; not said whether required.
    pub m: Option<Vec<Union>>,
    /// The member `n`.
    ///
    /// `n`; not said whether required.
    pub n: Option<Whose>,
    /// The member `o`.
    ///
    /// `o`; not said whether required; the server takes `5` where it is absent.
    pub o: Option<Kinds>,
    /// The member `p`.
    ///
    /// `p`; not said whether required.
    pub p: Option<Chain>,
    /// The member `q`.
    ///
    /// `q`; not said whether required; the server takes `{"g1":"x"}` where it is absent.
    pub q: Option<Group>,
    /// The member `r`.
    ///
    /// `r`; not said whether required.
    pub r: Option<rt::Map<rt::Map<Vec<Everything>>>>,
    /// The member `s`.
    ///
    /// `s`; not said whether required.
    pub s: Option<Outcome>,
    /// The member `t`.
    ///
    /// `t`; not said whether required.
    pub t: Option<ClosedOutcome>,
    /// The member `u`.
    ///
    /// `u`; not said whether required.
    pub u: Option<New>,
    /// What came beside the documented members, and nulls where a value is documented; sent along.
    pub extra: rt::Extra,
}

impl Everything {
    /// An empty one.
    pub fn new() -> Self {
        <Self as ::core::default::Default>::default()
    }
    /// The member `b`.
    #[must_use]
    pub fn b(mut self, b: BigConst) -> Self {
        self.b = Some(b);
        self
    }
    /// The member `c`.
    #[must_use]
    pub fn c(mut self, c: FloatConst) -> Self {
        self.c = Some(c);
        self
    }
    /// The member `d`.
    #[must_use]
    pub fn d(mut self, d: TextConst) -> Self {
        self.d = Some(d);
        self
    }
    /// The member `e`.
    #[must_use]
    pub fn e(mut self, e: ListConst) -> Self {
        self.e = Some(e);
        self
    }
    /// The member `f`.
    #[must_use]
    pub fn f(mut self, f: ObjectConst) -> Self {
        self.f = Some(f);
        self
    }
    /// The member `g`.
    #[must_use]
    pub fn g(mut self, g: impl ::core::convert::Into<Vec<NullConst>>) -> Self {
        self.g = Some(g.into());
        self
    }
    /// The member `h`.
    #[must_use]
    pub fn h(
        mut self,
        h: impl ::core::convert::Into<rt::Map<Option<OnlyConst>>>,
    ) -> Self {
        self.h = Some(h.into());
        self
    }
    /// The member `i`.
    #[must_use]
    pub fn i(mut self, i: One) -> Self {
        self.i = Some(i);
        self
    }
    /// The member `j`.
    #[must_use]
    pub fn j(mut self, j: Odd) -> Self {
        self.j = Some(j);
        self
    }
    /// The member `k`.
    #[must_use]
    pub fn k(mut self, k: PairsOfGroup) -> Self {
        self.k = Some(k);
        self
    }
    /// The member `l`.
    #[must_use]
    pub fn l(mut self, l: Whole) -> Self {
        self.l = Some(l);
        self
    }
    /// The member `m`.
    #[must_use]
    pub fn m(mut self, m: impl ::core::convert::Into<Vec<Union>>) -> Self {
        self.m = Some(m.into());
        self
    }
    /// The member `n`.
    #[must_use]
    pub fn n(mut self, n: Whose) -> Self {
        self.n = Some(n);
        self
    }
    /// The member `o`.
    #[must_use]
    pub fn o(mut self, o: impl ::core::convert::Into<Kinds>) -> Self {
        self.o = Some(o.into());
        self
    }
    /// The member `p`.
    #[must_use]
    pub fn p(mut self, p: Chain) -> Self {
        self.p = Some(p);
        self
    }
    /// The member `q`.
    #[must_use]
    pub fn q(mut self, q: Group) -> Self {
        self.q = Some(q);
        self
    }
    /// The member `r`.
    #[must_use]
    pub fn r(
        mut self,
        r: impl ::core::convert::Into<rt::Map<rt::Map<Vec<Everything>>>>,
    ) -> Self {
        self.r = Some(r.into());
        self
    }
    /// The member `s`.
    #[must_use]
    pub fn s(mut self, s: Outcome) -> Self {
        self.s = Some(s);
        self
    }
    /// The member `t`.
    #[must_use]
    pub fn t(mut self, t: ClosedOutcome) -> Self {
        self.t = Some(t);
        self
    }
    /// The member `u`.
    #[must_use]
    pub fn u(mut self, u: New) -> Self {
        self.u = Some(u);
        self
    }
    /// Sets a member that the page does not list.
    #[must_use]
    pub fn member(
        mut self,
        name: &str,
        value: impl ::core::convert::Into<rt::Json>,
    ) -> Self {
        self.extra.insert(name, value);
        self
    }
}

impl rt::ReadJson for Everything {
    fn read(r: &mut rt::Reader<'_>) -> Result<Self, rt::DecodeError> {
        let mut object = r.object()?;
        let mut value = Self {
            b: None,
            c: None,
            d: None,
            e: None,
            f: None,
            g: None,
            h: None,
            i: None,
            j: None,
            k: None,
            l: None,
            m: None,
            n: None,
            o: None,
            p: None,
            q: None,
            r: None,
            s: None,
            t: None,
            u: None,
            extra: rt::Extra::new(),
        };
        while let Some(index) = object
            .next(
                r,
                &[
                    "b",
                    "c",
                    "d",
                    "e",
                    "f",
                    "g",
                    "h",
                    "i",
                    "j",
                    "k",
                    "l",
                    "m",
                    "n",
                    "o",
                    "p",
                    "q",
                    "r",
                    "s",
                    "t",
                    "u",
                ],
            )?
        {
            match index {
                0 => object.member(r, &mut value.b)?,
                1 => object.member(r, &mut value.c)?,
                2 => object.member(r, &mut value.d)?,
                3 => object.member(r, &mut value.e)?,
                4 => object.member(r, &mut value.f)?,
                5 => object.member(r, &mut value.g)?,
                6 => object.member(r, &mut value.h)?,
                7 => object.member(r, &mut value.i)?,
                8 => object.member(r, &mut value.j)?,
                9 => object.member(r, &mut value.k)?,
                10 => object.member(r, &mut value.l)?,
                11 => object.member(r, &mut value.m)?,
                12 => object.member(r, &mut value.n)?,
                13 => object.member(r, &mut value.o)?,
                14 => object.member(r, &mut value.p)?,
                15 => object.member(r, &mut value.q)?,
                16 => object.member(r, &mut value.r)?,
                17 => object.member(r, &mut value.s)?,
                18 => object.member(r, &mut value.t)?,
                _ => object.member(r, &mut value.u)?,
            }
        }
        value.extra = object.into_extra();
        Ok(value)
    }
}

impl rt::WriteJson for Everything {
    fn write(&self, w: &mut rt::Writer) {
        let mut o = w.object();
        o.member("b", &self.b);
        o.member("c", &self.c);
        o.member("d", &self.d);
        o.member("e", &self.e);
        o.member("f", &self.f);
        o.member("g", &self.g);
        o.member("h", &self.h);
        o.member("i", &self.i);
        o.member("j", &self.j);
        o.member("k", &self.k);
        o.member("l", &self.l);
        o.member("m", &self.m);
        o.member("n", &self.n);
        o.member("o", &self.o);
        o.member("p", &self.p);
        o.member("q", &self.q);
        o.member("r", &self.r);
        o.member("s", &self.s);
        o.member("t", &self.t);
        o.member("u", &self.u);
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

impl rt::Validate for super::types::NullConst {
    type Context = ();
    fn check(&self, _: &Self::Context, at: &rt::Path<'_>, out: &mut rt::Violations) {
        if !rt::constraint::constant(&self.0, "null") {
            out.broken(
                at,
                &rt::Rule {
                    id: "NullConst.const",
                    keyword: "const",
                    sentence: "always `null`",
                    source: "Ends a comment */ and a string \"# / all",
                },
            );
        }
    }
}

impl rt::Validate for super::types::BigConst {
    type Context = ();
    fn check(&self, _: &Self::Context, at: &rt::Path<'_>, out: &mut rt::Violations) {
        if !rt::constraint::constant(&self.0, "123456789012345678901234567890") {
            out.broken(
                at,
                &rt::Rule {
                    id: "BigConst.const",
                    keyword: "const",
                    sentence: "always `123456789012345678901234567890`",
                    source: "Ends a comment */ and a string \"# / all",
                },
            );
        }
    }
}

impl rt::Validate for super::types::FloatConst {
    type Context = ();
    fn check(&self, _: &Self::Context, at: &rt::Path<'_>, out: &mut rt::Violations) {
        if !rt::constraint::constant(&self.0, "1.50") {
            out.broken(
                at,
                &rt::Rule {
                    id: "FloatConst.const",
                    keyword: "const",
                    sentence: "always `1.50`",
                    source: "Ends a comment */ and a string \"# / all",
                },
            );
        }
    }
}

impl rt::Validate for super::types::TextConst {
    type Context = ();
    fn check(&self, _: &Self::Context, at: &rt::Path<'_>, out: &mut rt::Violations) {
        if !rt::constraint::constant(&self.0, "\"a\\\"#b\\\\ \\u0001\u{202e}*/\"") {
            out.broken(
                at,
                &rt::Rule {
                    id: "TextConst.const",
                    keyword: "const",
                    sentence: "always `\"a\\\"#b\\\\ \\u0001\u{202e}*/\"`",
                    source: "Ends a comment */ and a string \"# / all",
                },
            );
        }
    }
}

impl rt::Validate for super::types::ListConst {
    type Context = ();
    fn check(&self, _: &Self::Context, at: &rt::Path<'_>, out: &mut rt::Violations) {
        if !rt::constraint::constant(&self.0, "[1,2]") {
            out.broken(
                at,
                &rt::Rule {
                    id: "ListConst.const",
                    keyword: "const",
                    sentence: "always `[1,2]`",
                    source: "Ends a comment */ and a string \"# / all",
                },
            );
        }
    }
}

impl rt::Validate for super::types::ObjectConst {
    type Context = ();
    fn check(&self, _: &Self::Context, at: &rt::Path<'_>, out: &mut rt::Violations) {
        if !rt::constraint::constant(&self.0, "{\"a\":1}") {
            out.broken(
                at,
                &rt::Rule {
                    id: "ObjectConst.const",
                    keyword: "const",
                    sentence: "always `{\"a\":1}`",
                    source: "Ends a comment */ and a string \"# / all",
                },
            );
        }
    }
}

impl rt::Validate for super::types::NoFields {
    type Context = ();
}

impl rt::Validate for super::types::New {
    type Context = ();
}

impl rt::Validate for super::types::OnlyConst {
    type Context = ();
    fn check(&self, _: &Self::Context, at: &rt::Path<'_>, out: &mut rt::Violations) {
        if !rt::constraint::constant_member(&self.extra, &["a"], "1") {
            out.broken(
                &at.name("a"),
                &rt::Rule {
                    id: "OnlyConst.a.const",
                    keyword: "const",
                    sentence: "always `1`",
                    source: "Ends a comment */ and a string \"# / all",
                },
            );
        }
        if !rt::constraint::constant_member(&self.extra, &["b"], "null") {
            out.broken(
                &at.name("b"),
                &rt::Rule {
                    id: "OnlyConst.b.const",
                    keyword: "const",
                    sentence: "always `null`",
                    source: "Ends a comment */ and a string \"# / all",
                },
            );
        }
        if !rt::constraint::constant_member(&self.extra, &["d"], "true") {
            out.broken(
                &at.name("d"),
                &rt::Rule {
                    id: "OnlyConst.d.const",
                    keyword: "const",
                    sentence: "always `true`",
                    source: "Ends a comment */ and a string \"# / all",
                },
            );
        }
        if let Some(value) = &self.c {
            if value != "x" {
                out.broken(
                    &at.name("c"),
                    &rt::Rule {
                        id: "OnlyConst.c.const",
                        keyword: "const",
                        sentence: "always `\"x\"`",
                        source: "Ends a comment */ and a string \"# / all",
                    },
                );
            }
        }
    }
}

impl rt::Validate for super::types::One {
    type Context = ();
}

impl rt::Validate for super::types::Odd {
    type Context = ();
}

impl rt::Validate for super::types::Outcome {
    type Context = ();
}

impl rt::Validate for super::types::ClosedOutcome {
    type Context = ();
}

impl rt::Validate for super::types::Group {
    type Context = ();
}

impl rt::Validate for super::types::PairsOfGroup {
    type Context = ();
}

impl rt::Validate for super::types::Choice {
    type Context = ();
}

impl rt::Validate for super::types::Many {
    type Context = ();
}

impl rt::Validate for super::types::Whole {
    type Context = ();
}

impl rt::Validate for super::types::Union {
    type Context = ();
}

impl rt::Validate for super::types::UnionA {
    type Context = ();
}

impl rt::Validate for super::types::UnionB {
    type Context = ();
}

impl rt::Validate for super::types::Part {
    type Context = ();
}

impl rt::Validate for super::types::Whose {
    type Context = ();
}

impl rt::Validate for super::types::Kinds2 {
    type Context = ();
}

impl rt::Validate for super::types::Kinds {
    type Context = ();
}

impl rt::Validate for super::types::Chain {
    type Context = ();
}

impl rt::Validate for super::types::Link {
    type Context = ();
}

impl rt::Validate for super::types::Everything {
    type Context = ();
    fn check(
        &self,
        context: &Self::Context,
        at: &rt::Path<'_>,
        out: &mut rt::Violations,
    ) {
        if let Some(value) = &self.b {
            rt::Validate::check(value, context, &at.name("b"), out);
        }
        if let Some(value) = &self.c {
            rt::Validate::check(value, context, &at.name("c"), out);
        }
        if let Some(value) = &self.d {
            rt::Validate::check(value, context, &at.name("d"), out);
        }
        if let Some(value) = &self.e {
            rt::Validate::check(value, context, &at.name("e"), out);
        }
        if let Some(value) = &self.f {
            rt::Validate::check(value, context, &at.name("f"), out);
        }
        if let Some(value) = &self.g {
            for (index, item) in value.iter().enumerate() {
                rt::Validate::check(item, context, &at.name("g").index(index), out);
            }
        }
        if let Some(value) = &self.h {
            for (key, item) in value.iter() {
                if let Some(value) = item {
                    rt::Validate::check(value, context, &at.name("h").key(key), out);
                }
            }
        }
        if let Some(value) = &self.r {
            for (key, item) in value.iter() {
                for (key_2, item) in item.iter() {
                    for (index_3, item) in item.iter().enumerate() {
                        rt::Validate::check(
                            item,
                            context,
                            &at.name("r").key(key).key(key_2).index(index_3),
                            out,
                        );
                    }
                }
            }
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

impl rt::Validate for super::ops::CornersGet {
    type Context = ();
}

impl rt::Validate for super::ops::CornersCornersGet {
    type Context = ();
}

impl rt::Validate for super::ops::IntoTryInto {
    type Context = ();
}

impl rt::Validate for super::ops::MGet {
    type Context = ();
}

impl rt::Validate for super::ops::CornersConstant {
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

impl rt::Validate for super::ops::CornersList {
    type Context = ();
}

impl rt::Validate for super::ops::CornersUnion {
    type Context = ();
}

impl rt::Validate for super::ops::VersionsOld {
    type Context = ();
}

impl rt::Validate for super::ops::VersionsNew {
    type Context = ();
}
}

pub use self::client::{ApiVersion, Builder, Call, Client};
pub use self::error::{Documented, Error};
pub use self::types::*;
#[doc(no_inline)]
pub use ::specwright_runtime as runtime;
