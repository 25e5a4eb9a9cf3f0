// @generated from specs/cloudmore by `cargo xtask regenerate`. Changes made here are lost.

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

/// A client of cloudmore. Clones are cheap and share connections.
///
/// Every function that names an operation returns a [`Call`](super::Call), which is sent when it is awaited.
#[derive(Clone, Debug)]
pub struct Client<M: rt::Mode = rt::Async> {
    core: rt::Core<M>,
}

impl Client {
    /// Begins a client with what every call needs.
    ///
    /// - `authenticate`: How calls prove who makes them, which the page does not say. The runtime has the usual ways,
    ///   and `NoAuthentication`.
    /// - `base_url`: The address of the server, which the page does not name.
    pub fn builder(
        authenticate: impl rt::Authenticate,
        base_url: impl Into<String>,
    ) -> super::Builder {
        Builder {
            core: rt::BuilderCore::new(Into::<String>::into(base_url))
                .authenticate(::std::sync::Arc::new(authenticate)),
        }
    }
}

impl<M: rt::Mode> Client<M> {
    /// The operations of `attestations`.
    pub fn attestations(&self) -> super::groups::Attestations<M> {
        super::groups::Attestations {
            core: self.core.clone(),
        }
    }
    /// The operations of `acceptance`.
    pub fn acceptance(&self) -> super::groups::Acceptance<M> {
        super::groups::Acceptance {
            core: self.core.clone(),
        }
    }
    /// The operations of `csp`.
    pub fn csp(&self) -> super::groups::Csp<M> {
        super::groups::Csp {
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
    /// The body is `Problem`.
    Problem(super::types::Problem),
    /// A documented status whose body is empty or not described; the error keeps what came.
    Status(u16),
}

impl Documented {
    /// The body of [`Self::Problem`], if it is one.
    #[must_use]
    pub fn problem(&self) -> Option<&super::types::Problem> {
        match self {
            Self::Problem(body) => Some(body),
            _ => None,
        }
    }
}

/// What helps where that is known; never the body.
impl ::core::fmt::Display for Documented {
    fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> Result<(), ::core::fmt::Error> {
        match self {
            Self::Problem(_) => f.write_str("see its body, `Problem`"),
            Self::Status(_) => f.write_str("the page describes no body"),
        }
    }
}

/// What statuses mean for every operation.
pub(super) fn shared<T>(r: &rt::ResponseView<'_>) -> rt::Outcome<T, Documented> {
    r.error(super::Documented::Problem)
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

/// The operations of `attestations`.
#[derive(Clone, Debug)]
pub struct Attestations<M: rt::Mode = rt::Async> {
    pub(super) core: rt::Core<M>,
}

impl<M: rt::Mode> Attestations<M> {
    /// Reads the attestation that is under way.
    ///
    /// `GET /api/resellers/{resellerId}/organizations/{organizationId}/services/csp/mca/attestation`; see
    /// [`AttestationsGet`](super::ops::AttestationsGet).
    ///
    /// ```ignore
    /// # async fn example(client: cloudmore::Client, reseller_id: cloudmore::types::ResellerId, organization_id: cloudmore::types::OrganizationId) -> Result<(), cloudmore::Error> {
    /// let attestation = client.attestations().get(reseller_id, organization_id).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get(
        &self,
        reseller_id: super::types::ResellerId,
        organization_id: super::types::OrganizationId,
    ) -> super::Call<M, super::ops::AttestationsGet> {
        super::Call::new(
            &self.core,
            super::ops::AttestationsGet {
                reseller_id,
                organization_id,
            },
        )
    }
}

/// The operations of `acceptance`.
#[derive(Clone, Debug)]
pub struct Acceptance<M: rt::Mode = rt::Async> {
    pub(super) core: rt::Core<M>,
}

impl<M: rt::Mode> Acceptance<M> {
    /// Reads whether the agreement was accepted, and how.
    ///
    /// `GET /api/resellers/{resellerId}/organizations/{organizationId}/services/csp/mca/acceptance`; see
    /// [`AcceptanceGet`](super::ops::AcceptanceGet).
    ///
    /// ```ignore
    /// # async fn example(client: cloudmore::Client, reseller_id: cloudmore::types::ResellerId, organization_id: cloudmore::types::OrganizationId) -> Result<(), cloudmore::Error> {
    /// let acceptance = client.acceptance().get(reseller_id, organization_id).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get(
        &self,
        reseller_id: super::types::ResellerId,
        organization_id: super::types::OrganizationId,
    ) -> super::Call<M, super::ops::AcceptanceGet> {
        super::Call::new(
            &self.core,
            super::ops::AcceptanceGet {
                reseller_id,
                organization_id,
            },
        )
    }
}

/// The operations of `csp`.
#[derive(Clone, Debug)]
pub struct Csp<M: rt::Mode = rt::Async> {
    pub(super) core: rt::Core<M>,
}

impl<M: rt::Mode> Csp<M> {
    /// Adds the service to an organization.
    ///
    /// `POST /api/resellers/{reseller_id}/organizations/{organization_id}/services/Csp`; see
    /// [`CspAdd`](super::ops::CspAdd).
    ///
    /// ```ignore
    /// # async fn example(client: cloudmore::Client, reseller_id: cloudmore::types::ResellerId, organization_id: cloudmore::types::OrganizationId, body: cloudmore::types::AddCsp) -> Result<(), cloudmore::Error> {
    /// client.csp().add(reseller_id, organization_id, body).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn add(
        &self,
        reseller_id: super::types::ResellerId,
        organization_id: super::types::OrganizationId,
        body: super::types::AddCsp,
    ) -> super::Call<M, super::ops::CspAdd> {
        super::Call::new(
            &self.core,
            super::ops::CspAdd {
                reseller_id,
                organization_id,
                body,
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

/// Reads the attestation that is under way.
///
/// `GET /api/resellers/{resellerId}/organizations/{organizationId}/services/csp/mca/attestation`.
///
/// Answers:
///
/// - `200`: `Attestation`.
/// - `404`: no body; gives `None`.
#[derive(Clone, Debug, PartialEq)]
pub struct AttestationsGet {
    /// The path parameter `resellerId`.
    ///
    /// `resellerId`; required.
    pub reseller_id: super::types::ResellerId,
    /// The path parameter `organizationId`.
    ///
    /// `organizationId`; required.
    pub organization_id: super::types::OrganizationId,
}

impl AttestationsGet {
    /// The operation with what it needs.
    pub fn new(
        reseller_id: super::types::ResellerId,
        organization_id: super::types::OrganizationId,
    ) -> Self {
        Self {
            reseller_id,
            organization_id,
        }
    }
}

impl rt::Operation for AttestationsGet {
    type Output = Option<super::types::Attestation>;
    type Documented = super::Documented;
    const META: &'static rt::Meta = &rt::Meta {
        id: "attestations.get",
        source: "Partner attestation / start",
        method: rt::Method::GET,
        path: &[
            rt::Segment::Literal("/api/resellers/"),
            rt::Segment::Parameter("resellerId"),
            rt::Segment::Literal("/organizations/"),
            rt::Segment::Parameter("organizationId"),
            rt::Segment::Literal("/services/csp/mca/attestation"),
        ],
        accept: Some("application/json"),
        idempotent: true,
        client_auth: true,
        since: None,
        removed: None,
    };
    fn encode(&self, out: &mut rt::RequestWriter) {
        out.path("resellerId", &self.reseller_id);
        out.path("organizationId", &self.organization_id);
    }
    fn decode(r: &rt::ResponseView<'_>) -> rt::Outcome<Self::Output, Self::Documented> {
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
            _ => super::error::shared(r),
        }
    }
}

/// Reads whether the agreement was accepted, and how.
///
/// `GET /api/resellers/{resellerId}/organizations/{organizationId}/services/csp/mca/acceptance`.
///
/// Answers:
///
/// - `200`: `Acceptance`.
///
/// Source: Partner attestation, `acceptance`.
#[derive(Clone, Debug, PartialEq)]
pub struct AcceptanceGet {
    /// The path parameter `resellerId`.
    ///
    /// `resellerId`; required.
    pub reseller_id: super::types::ResellerId,
    /// The path parameter `organizationId`.
    ///
    /// `organizationId`; required.
    pub organization_id: super::types::OrganizationId,
}

impl AcceptanceGet {
    /// The operation with what it needs.
    pub fn new(
        reseller_id: super::types::ResellerId,
        organization_id: super::types::OrganizationId,
    ) -> Self {
        Self {
            reseller_id,
            organization_id,
        }
    }
}

impl rt::Operation for AcceptanceGet {
    type Output = super::types::Acceptance;
    type Documented = super::Documented;
    const META: &'static rt::Meta = &rt::Meta {
        id: "acceptance.get",
        source: "Partner attestation / acceptance",
        method: rt::Method::GET,
        path: &[
            rt::Segment::Literal("/api/resellers/"),
            rt::Segment::Parameter("resellerId"),
            rt::Segment::Literal("/organizations/"),
            rt::Segment::Parameter("organizationId"),
            rt::Segment::Literal("/services/csp/mca/acceptance"),
        ],
        accept: Some("application/json"),
        idempotent: true,
        client_auth: true,
        since: None,
        removed: None,
    };
    fn encode(&self, out: &mut rt::RequestWriter) {
        out.path("resellerId", &self.reseller_id);
        out.path("organizationId", &self.organization_id);
    }
    fn decode(r: &rt::ResponseView<'_>) -> rt::Outcome<Self::Output, Self::Documented> {
        match r.status() {
            200..=299 => {
                r.success_checked(|value, at, out| rt::Validate::check(
                    value,
                    &::core::default::Default::default(),
                    at,
                    out,
                ))
            }
            _ => super::error::shared(r),
        }
    }
}

/// Adds the service to an organization.
///
/// `POST /api/resellers/{reseller_id}/organizations/{organization_id}/services/Csp`.
///
/// Repeating it may do it twice.
///
/// Answers:
///
/// - `2XX`: the page does not describe the body.
///
/// Source: Partner attestation, `csp`.
#[derive(Clone, Debug, PartialEq)]
pub struct CspAdd {
    /// The path parameter `reseller_id`.
    ///
    /// `reseller_id`; required.
    pub reseller_id: super::types::ResellerId,
    /// The path parameter `organization_id`.
    ///
    /// `organization_id`; required.
    pub organization_id: super::types::OrganizationId,
    /// The body.
    ///
    /// Sent as `application/json`.
    pub body: super::types::AddCsp,
}

impl CspAdd {
    /// The operation with what it needs.
    pub fn new(
        reseller_id: super::types::ResellerId,
        organization_id: super::types::OrganizationId,
        body: super::types::AddCsp,
    ) -> Self {
        Self {
            reseller_id,
            organization_id,
            body,
        }
    }
}

impl rt::Operation for CspAdd {
    type Output = ();
    type Documented = super::Documented;
    const META: &'static rt::Meta = &rt::Meta {
        id: "csp.add",
        source: "Partner attestation / csp",
        method: rt::Method::POST,
        path: &[
            rt::Segment::Literal("/api/resellers/"),
            rt::Segment::Parameter("reseller_id"),
            rt::Segment::Literal("/organizations/"),
            rt::Segment::Parameter("organization_id"),
            rt::Segment::Literal("/services/Csp"),
        ],
        accept: Some("application/json"),
        idempotent: false,
        client_auth: true,
        since: None,
        removed: None,
    };
    fn encode(&self, out: &mut rt::RequestWriter) {
        out.path("reseller_id", &self.reseller_id);
        out.path("organization_id", &self.organization_id);
        out.json("application/json", &self.body);
    }
    fn decode(r: &rt::ResponseView<'_>) -> rt::Outcome<Self::Output, Self::Documented> {
        match r.status() {
            200..=299 => r.success_empty(),
            _ => super::error::shared(r),
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
    /// The value `ResellerId`.
    pub struct ResellerId(rt::Uuid);
}

rt::newtype! {
    #[copy]
    /// The value `OrganizationId`.
    pub struct OrganizationId(rt::Uuid);
}

/// The object `Problem`.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Problem {
    /// The member `title`.
    ///
    /// `title`; not said whether required.
    pub title: Option<String>,
    /// The member `detail`.
    ///
    /// `detail`; not said whether required.
    pub detail: Option<String>,
    /// The member `status`.
    ///
    /// `status`; not said whether required.
    pub status: Option<rt::Integer>,
    /// What came beside the documented members, and nulls where a value is documented; sent along.
    pub extra: rt::Extra,
}

impl rt::ReadJson for Problem {
    fn read(r: &mut rt::Reader<'_>) -> Result<Self, rt::DecodeError> {
        let mut object = r.object()?;
        let mut value = Self {
            title: None,
            detail: None,
            status: None,
            extra: rt::Extra::new(),
        };
        while let Some(index) = object.next(r, &["title", "detail", "status"])? {
            match index {
                0 => object.member(r, &mut value.title)?,
                1 => object.member(r, &mut value.detail)?,
                _ => object.member(r, &mut value.status)?,
            }
        }
        value.extra = object.into_extra();
        Ok(value)
    }
}

impl rt::WriteJson for Problem {
    fn write(&self, w: &mut rt::Writer) {
        let mut o = w.object();
        o.member("title", &self.title);
        o.member("detail", &self.detail);
        o.member("status", &self.status);
        o.extra(&self.extra);
        o.end();
    }
}

/// The object `Person`.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Person {
    /// The member `firstName`.
    ///
    /// `firstName`; not said whether required.
    pub first_name: Option<String>,
    /// The member `lastName`.
    ///
    /// `lastName`; not said whether required.
    pub last_name: Option<String>,
    /// The member `emailAddress`.
    ///
    /// `emailAddress`; not said whether required.
    pub email_address: Option<String>,
    /// The member `phoneNumber`.
    ///
    /// `phoneNumber`; not said whether required.
    pub phone_number: Option<String>,
    /// What came beside the documented members, and nulls where a value is documented; sent along.
    pub extra: rt::Extra,
}

impl Person {
    /// An empty one.
    pub fn new() -> Self {
        <Self as ::core::default::Default>::default()
    }
    /// The member `firstName`.
    #[must_use]
    pub fn first_name(mut self, first_name: impl Into<String>) -> Self {
        self.first_name = Some(first_name.into());
        self
    }
    /// The member `lastName`.
    #[must_use]
    pub fn last_name(mut self, last_name: impl Into<String>) -> Self {
        self.last_name = Some(last_name.into());
        self
    }
    /// The member `emailAddress`.
    #[must_use]
    pub fn email_address(mut self, email_address: impl Into<String>) -> Self {
        self.email_address = Some(email_address.into());
        self
    }
    /// The member `phoneNumber`.
    #[must_use]
    pub fn phone_number(mut self, phone_number: impl Into<String>) -> Self {
        self.phone_number = Some(phone_number.into());
        self
    }
    /// Sets a member that the page does not list.
    #[must_use]
    pub fn member(mut self, name: &str, value: impl Into<rt::Json>) -> Self {
        self.extra.insert(name, value);
        self
    }
}

impl rt::ReadJson for Person {
    fn read(r: &mut rt::Reader<'_>) -> Result<Self, rt::DecodeError> {
        let mut object = r.object()?;
        let mut value = Self {
            first_name: None,
            last_name: None,
            email_address: None,
            phone_number: None,
            extra: rt::Extra::new(),
        };
        while let Some(index) = object
            .next(r, &["firstName", "lastName", "emailAddress", "phoneNumber"])?
        {
            match index {
                0 => object.member(r, &mut value.first_name)?,
                1 => object.member(r, &mut value.last_name)?,
                2 => object.member(r, &mut value.email_address)?,
                _ => object.member(r, &mut value.phone_number)?,
            }
        }
        value.extra = object.into_extra();
        Ok(value)
    }
}

impl rt::WriteJson for Person {
    fn write(&self, w: &mut rt::Writer) {
        let mut o = w.object();
        o.member("firstName", &self.first_name);
        o.member("lastName", &self.last_name);
        o.member("emailAddress", &self.email_address);
        o.member("phoneNumber", &self.phone_number);
        o.extra(&self.extra);
        o.end();
    }
}

rt::integer_enum! {
    /// The set of values `AttestationStatus`.
    pub enum AttestationStatus {
        /// `0` on the wire.
        Unspecified = 0,
        /// `1` on the wire.
        PendingAgreementAcceptance = 1,
        /// `2` on the wire.
        PendingFinalization = 2,
    }
}

/// The object `Attestation`.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Attestation {
    /// The member `attestationId`.
    ///
    /// `attestationId`; not said whether required.
    pub attestation_id: Option<String>,
    /// The member `signer`.
    ///
    /// `signer`; not said whether required.
    pub signer: Option<Person>,
    /// The member `status`.
    ///
    /// `status`; not said whether required.
    pub status: Option<AttestationStatus>,
    /// The member `agreementLink`.
    ///
    /// `agreementLink`; not said whether required.
    pub agreement_link: Option<String>,
    /// The member `expiresAt`.
    ///
    /// `expiresAt`; not said whether required.
    pub expires_at: Option<rt::Timestamp>,
    /// What came beside the documented members, and nulls where a value is documented; sent along.
    pub extra: rt::Extra,
}

impl rt::ReadJson for Attestation {
    fn read(r: &mut rt::Reader<'_>) -> Result<Self, rt::DecodeError> {
        let mut object = r.object()?;
        let mut value = Self {
            attestation_id: None,
            signer: None,
            status: None,
            agreement_link: None,
            expires_at: None,
            extra: rt::Extra::new(),
        };
        while let Some(index) = object
            .next(
                r,
                &["attestationId", "signer", "status", "agreementLink", "expiresAt"],
            )?
        {
            match index {
                0 => object.member(r, &mut value.attestation_id)?,
                1 => object.member(r, &mut value.signer)?,
                2 => object.member(r, &mut value.status)?,
                3 => object.member(r, &mut value.agreement_link)?,
                _ => object.member(r, &mut value.expires_at)?,
            }
        }
        value.extra = object.into_extra();
        Ok(value)
    }
}

impl rt::WriteJson for Attestation {
    fn write(&self, w: &mut rt::Writer) {
        let mut o = w.object();
        o.member("attestationId", &self.attestation_id);
        o.member("signer", &self.signer);
        o.member("status", &self.status);
        o.member("agreementLink", &self.agreement_link);
        o.member("expiresAt", &self.expires_at);
        o.extra(&self.extra);
        o.end();
    }
}

/// The object `Acceptance`.
///
/// Source: Partner attestation, `acceptance`.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Acceptance {
    /// The member `accepted`.
    ///
    /// `accepted`; not said whether required.
    pub accepted: Option<bool>,
    /// The member `acceptedVia`.
    ///
    /// `acceptedVia`; not said whether required.
    pub accepted_via: Option<Vec<AcceptanceAcceptedVia>>,
    /// The member `acceptanceViaPartnerAttestation`.
    ///
    /// `acceptanceViaPartnerAttestation`; may be left out.
    pub acceptance_via_partner_attestation: Option<PartnerAcceptance>,
    /// The member `lastSyncDate`.
    ///
    /// `lastSyncDate`; not said whether required.
    pub last_sync_date: Option<rt::Timestamp>,
    /// What came beside the documented members, and nulls where a value is documented; sent along.
    pub extra: rt::Extra,
}

impl rt::ReadJson for Acceptance {
    fn read(r: &mut rt::Reader<'_>) -> Result<Self, rt::DecodeError> {
        let mut object = r.object()?;
        let mut value = Self {
            accepted: None,
            accepted_via: None,
            acceptance_via_partner_attestation: None,
            last_sync_date: None,
            extra: rt::Extra::new(),
        };
        while let Some(index) = object
            .next(
                r,
                &[
                    "accepted",
                    "acceptedVia",
                    "acceptanceViaPartnerAttestation",
                    "lastSyncDate",
                ],
            )?
        {
            match index {
                0 => object.member(r, &mut value.accepted)?,
                1 => object.member(r, &mut value.accepted_via)?,
                2 => object.member(r, &mut value.acceptance_via_partner_attestation)?,
                _ => object.member(r, &mut value.last_sync_date)?,
            }
        }
        value.extra = object.into_extra();
        Ok(value)
    }
}

impl rt::WriteJson for Acceptance {
    fn write(&self, w: &mut rt::Writer) {
        let mut o = w.object();
        o.member("accepted", &self.accepted);
        o.member("acceptedVia", &self.accepted_via);
        o.member(
            "acceptanceViaPartnerAttestation",
            &self.acceptance_via_partner_attestation,
        );
        o.member("lastSyncDate", &self.last_sync_date);
        o.extra(&self.extra);
        o.end();
    }
}

/// The object `PartnerAcceptance`.
///
/// Source: Partner attestation, `acceptance`.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct PartnerAcceptance {
    /// The member `signer`.
    ///
    /// `signer`; not said whether required.
    pub signer: Option<Person>,
    /// The member `mcaInfoTemplateId`.
    ///
    /// `mcaInfoTemplateId`; not said whether required.
    pub mca_info_template_id: Option<PartnerAcceptanceMcaInfoTemplateId>,
    /// The member `acceptanceDate`.
    ///
    /// `acceptanceDate`; not said whether required.
    pub acceptance_date: Option<rt::Timestamp>,
    /// What came beside the documented members, and nulls where a value is documented; sent along.
    pub extra: rt::Extra,
}

impl rt::ReadJson for PartnerAcceptance {
    fn read(r: &mut rt::Reader<'_>) -> Result<Self, rt::DecodeError> {
        let mut object = r.object()?;
        let mut value = Self {
            signer: None,
            mca_info_template_id: None,
            acceptance_date: None,
            extra: rt::Extra::new(),
        };
        while let Some(index) = object
            .next(r, &["signer", "mcaInfoTemplateId", "acceptanceDate"])?
        {
            match index {
                0 => object.member(r, &mut value.signer)?,
                1 => object.member(r, &mut value.mca_info_template_id)?,
                _ => object.member(r, &mut value.acceptance_date)?,
            }
        }
        value.extra = object.into_extra();
        Ok(value)
    }
}

impl rt::WriteJson for PartnerAcceptance {
    fn write(&self, w: &mut rt::Writer) {
        let mut o = w.object();
        o.member("signer", &self.signer);
        o.member("mcaInfoTemplateId", &self.mca_info_template_id);
        o.member("acceptanceDate", &self.acceptance_date);
        o.extra(&self.extra);
        o.end();
    }
}

/// The object `TemplateRef`.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct TemplateRef {
    /// The member `templateId`.
    ///
    /// `templateId`; not said whether required.
    pub template_id: Option<String>,
    /// What came beside the documented members, and nulls where a value is documented; sent along.
    pub extra: rt::Extra,
}

impl rt::ReadJson for TemplateRef {
    fn read(r: &mut rt::Reader<'_>) -> Result<Self, rt::DecodeError> {
        let mut object = r.object()?;
        let mut value = Self {
            template_id: None,
            extra: rt::Extra::new(),
        };
        while object.next(r, &["templateId"])?.is_some() {
            object.member(r, &mut value.template_id)?;
        }
        value.extra = object.into_extra();
        Ok(value)
    }
}

impl rt::WriteJson for TemplateRef {
    fn write(&self, w: &mut rt::Writer) {
        let mut o = w.object();
        o.member("templateId", &self.template_id);
        o.extra(&self.extra);
        o.end();
    }
}

/// The object `PartnerAttestation`.
///
/// - Always sent: `automaticFlow` as `true`.
///
/// Source: Partner attestation, `csp`.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct PartnerAttestation {
    /// The member `signer`.
    ///
    /// `signer`; not said whether required.
    pub signer: Option<Person>,
    /// The member `language`.
    ///
    /// `language`; may be left out; the server takes `"en-US"` where it is absent; in the form `bcp47`.
    pub language: Option<String>,
    /// The member `country`.
    ///
    /// `country`; not said whether required; in the form `iso3166-1-alpha-2`.
    pub country: Option<String>,
    /// The member `acceptanceDate`.
    ///
    /// `acceptanceDate`; not said whether required.
    pub acceptance_date: Option<rt::Timestamp>,
    /// What came beside the documented members, and nulls where a value is documented; sent along.
    pub extra: rt::Extra,
}

impl PartnerAttestation {
    /// An empty one.
    pub fn new() -> Self {
        <Self as ::core::default::Default>::default()
    }
    /// The member `signer`.
    #[must_use]
    pub fn signer(mut self, signer: Person) -> Self {
        self.signer = Some(signer);
        self
    }
    /// The member `language`.
    #[must_use]
    pub fn language(mut self, language: impl Into<String>) -> Self {
        self.language = Some(language.into());
        self
    }
    /// The member `country`.
    #[must_use]
    pub fn country(mut self, country: impl Into<String>) -> Self {
        self.country = Some(country.into());
        self
    }
    /// The member `acceptanceDate`.
    #[must_use]
    pub fn acceptance_date(mut self, acceptance_date: impl Into<rt::Timestamp>) -> Self {
        self.acceptance_date = Some(acceptance_date.into());
        self
    }
    /// Sets a member that the page does not list.
    #[must_use]
    pub fn member(mut self, name: &str, value: impl Into<rt::Json>) -> Self {
        self.extra.insert(name, value);
        self
    }
}

impl rt::ReadJson for PartnerAttestation {
    fn read(r: &mut rt::Reader<'_>) -> Result<Self, rt::DecodeError> {
        let mut object = r.object()?;
        let mut value = Self {
            signer: None,
            language: None,
            country: None,
            acceptance_date: None,
            extra: rt::Extra::new(),
        };
        while let Some(index) = object
            .next(
                r,
                &["automaticFlow", "signer", "language", "country", "acceptanceDate"],
            )?
        {
            match index {
                0 => object.constant(r, "true")?,
                1 => object.member(r, &mut value.signer)?,
                2 => object.member(r, &mut value.language)?,
                3 => object.member(r, &mut value.country)?,
                _ => object.member(r, &mut value.acceptance_date)?,
            }
        }
        value.extra = object.into_extra();
        Ok(value)
    }
}

impl rt::WriteJson for PartnerAttestation {
    fn write(&self, w: &mut rt::Writer) {
        let mut o = w.object();
        o.constant("automaticFlow", "true");
        o.member("signer", &self.signer);
        o.member("language", &self.language);
        o.member("country", &self.country);
        o.member("acceptanceDate", &self.acceptance_date);
        o.extra(&self.extra);
        o.end();
    }
}

/// The object `AddCsp`.
///
/// Source: Partner attestation, `csp`.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct AddCsp {
    /// The member `id`.
    ///
    /// `id`; not said whether required.
    pub id: Option<String>,
    /// The member `currencyCode`.
    ///
    /// `currencyCode`; not said whether required; at least `3` characters; at most `3` characters.
    pub currency_code: Option<String>,
    /// The member `companyName`.
    ///
    /// `companyName`; not said whether required.
    pub company_name: Option<String>,
    /// The member `partnerAttestation`.
    ///
    /// `partnerAttestation`; may be left out.
    pub partner_attestation: Option<PartnerAttestation>,
    /// What came beside the documented members, and nulls where a value is documented; sent along.
    pub extra: rt::Extra,
}

impl AddCsp {
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
    /// The member `currencyCode`.
    #[must_use]
    pub fn currency_code(mut self, currency_code: impl Into<String>) -> Self {
        self.currency_code = Some(currency_code.into());
        self
    }
    /// The member `companyName`.
    #[must_use]
    pub fn company_name(mut self, company_name: impl Into<String>) -> Self {
        self.company_name = Some(company_name.into());
        self
    }
    /// The member `partnerAttestation`.
    #[must_use]
    pub fn partner_attestation(
        mut self,
        partner_attestation: PartnerAttestation,
    ) -> Self {
        self.partner_attestation = Some(partner_attestation);
        self
    }
    /// Sets a member that the page does not list.
    #[must_use]
    pub fn member(mut self, name: &str, value: impl Into<rt::Json>) -> Self {
        self.extra.insert(name, value);
        self
    }
}

impl rt::ReadJson for AddCsp {
    fn read(r: &mut rt::Reader<'_>) -> Result<Self, rt::DecodeError> {
        let mut object = r.object()?;
        let mut value = Self {
            id: None,
            currency_code: None,
            company_name: None,
            partner_attestation: None,
            extra: rt::Extra::new(),
        };
        while let Some(index) = object
            .next(r, &["id", "currencyCode", "companyName", "partnerAttestation"])?
        {
            match index {
                0 => object.member(r, &mut value.id)?,
                1 => object.member(r, &mut value.currency_code)?,
                2 => object.member(r, &mut value.company_name)?,
                _ => object.member(r, &mut value.partner_attestation)?,
            }
        }
        value.extra = object.into_extra();
        Ok(value)
    }
}

impl rt::WriteJson for AddCsp {
    fn write(&self, w: &mut rt::Writer) {
        let mut o = w.object();
        o.member("id", &self.id);
        o.member("currencyCode", &self.currency_code);
        o.member("companyName", &self.company_name);
        o.member("partnerAttestation", &self.partner_attestation);
        o.extra(&self.extra);
        o.end();
    }
}

rt::string_enum! {
    /// The set of values `AcceptanceAcceptedVia`.
    pub enum AcceptanceAcceptedVia {
        /// `"CustomerDirectAcceptance"` on the wire.
        CustomerDirectAcceptance = "CustomerDirectAcceptance",
        /// `"PartnerAttestation"` on the wire.
        PartnerAttestation = "PartnerAttestation",
    }
}

/// The union `PartnerAcceptanceMcaInfoTemplateId`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum PartnerAcceptanceMcaInfoTemplateId {
    /// Read from a string.
    String(String),
    /// Read from an object.
    TemplateRef(TemplateRef),
    /// A value that is none of the documented ones.
    Undocumented(rt::Json),
}

impl From<String> for PartnerAcceptanceMcaInfoTemplateId {
    fn from(value: String) -> Self {
        Self::String(value)
    }
}

impl From<&str> for PartnerAcceptanceMcaInfoTemplateId {
    fn from(value: &str) -> Self {
        Self::String(value.into())
    }
}

impl From<TemplateRef> for PartnerAcceptanceMcaInfoTemplateId {
    fn from(value: TemplateRef) -> Self {
        Self::TemplateRef(value)
    }
}

impl rt::ReadJson for PartnerAcceptanceMcaInfoTemplateId {
    fn read(r: &mut rt::Reader<'_>) -> Result<Self, rt::DecodeError> {
        match r.peek()? {
            rt::Kind::String => rt::ReadJson::read(r).map(Self::String),
            rt::Kind::Object => rt::ReadJson::read(r).map(Self::TemplateRef),
            _ => {
                r.other_kind(&[rt::Kind::String, rt::Kind::Object])
                    .map(Self::Undocumented)
            }
        }
    }
}

impl rt::WriteJson for PartnerAcceptanceMcaInfoTemplateId {
    fn write(&self, w: &mut rt::Writer) {
        match self {
            Self::String(value) => rt::WriteJson::write(value, w),
            Self::TemplateRef(value) => rt::WriteJson::write(value, w),
            Self::Undocumented(json) => w.raw(json),
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

impl rt::Validate for super::types::ResellerId {
    type Context = ();
}

impl rt::Validate for super::types::OrganizationId {
    type Context = ();
}

impl rt::Validate for super::types::Person {
    type Context = ();
}

impl rt::Validate for super::types::Attestation {
    type Context = ();
    fn check(&self, _: &Self::Context, at: &rt::Path<'_>, out: &mut rt::Violations) {
        if let Some(value) = &self.agreement_link {
            if !rt::constraint::format::uri(value) {
                out.broken(
                    &at.name("agreementLink"),
                    &rt::Rule {
                        id: "Attestation.agreementLink.format",
                        keyword: "format",
                        sentence: "a URI with its scheme",
                        source: "Partner attestation / start",
                    },
                );
            }
        }
        if let Some(value) = &self.expires_at {
            if !rt::constraint::format::date_time(value.as_str()) {
                out.broken(
                    &at.name("expiresAt"),
                    &rt::Rule {
                        id: "Attestation.expiresAt.format",
                        keyword: "format",
                        sentence: "a date with time and offset (RFC 3339)",
                        source: "Partner attestation / start",
                    },
                );
            }
        }
    }
}

impl rt::Validate for super::types::Acceptance {
    type Context = ();
    fn check(
        &self,
        context: &Self::Context,
        at: &rt::Path<'_>,
        out: &mut rt::Violations,
    ) {
        if let Some(value) = &self.acceptance_via_partner_attestation {
            rt::Validate::check(
                value,
                context,
                &at.name("acceptanceViaPartnerAttestation"),
                out,
            );
        }
        if let Some(value) = &self.last_sync_date {
            if !rt::constraint::format::date_time(value.as_str()) {
                out.broken(
                    &at.name("lastSyncDate"),
                    &rt::Rule {
                        id: "Acceptance.lastSyncDate.format",
                        keyword: "format",
                        sentence: "a date with time and offset (RFC 3339)",
                        source: "Partner attestation / acceptance",
                    },
                );
            }
        }
    }
}

impl rt::Validate for super::types::PartnerAcceptance {
    type Context = ();
    fn check(&self, _: &Self::Context, at: &rt::Path<'_>, out: &mut rt::Violations) {
        if let Some(value) = &self.acceptance_date {
            if !rt::constraint::format::date_time(value.as_str()) {
                out.broken(
                    &at.name("acceptanceDate"),
                    &rt::Rule {
                        id: "PartnerAcceptance.acceptanceDate.format",
                        keyword: "format",
                        sentence: "a date with time and offset (RFC 3339)",
                        source: "Partner attestation / acceptance",
                    },
                );
            }
        }
    }
}

impl rt::Validate for super::types::PartnerAttestation {
    type Context = ();
    fn check(&self, _: &Self::Context, at: &rt::Path<'_>, out: &mut rt::Violations) {
        if !rt::constraint::constant_member(&self.extra, &["automaticFlow"], "true") {
            out.broken(
                &at.name("automaticFlow"),
                &rt::Rule {
                    id: "PartnerAttestation.automaticFlow.const",
                    keyword: "const",
                    sentence: "always `true`",
                    source: "Partner attestation / csp",
                },
            );
        }
        if let Some(value) = &self.language {
            if !rt::constraint::format::bcp47(value) {
                out.broken(
                    &at.name("language"),
                    &rt::Rule {
                        id: "PartnerAttestation.language.format",
                        keyword: "format",
                        sentence: "a language tag, `en-US` (BCP 47)",
                        source: "Partner attestation / csp",
                    },
                );
            }
        }
        if let Some(value) = &self.country {
            if !rt::constraint::format::country(value) {
                out.broken(
                    &at.name("country"),
                    &rt::Rule {
                        id: "PartnerAttestation.country.format",
                        keyword: "format",
                        sentence: "a country in two letters (ISO 3166-1)",
                        source: "Partner attestation / csp",
                    },
                );
            }
        }
        if let Some(value) = &self.acceptance_date {
            if !rt::constraint::format::date_time(value.as_str()) {
                out.broken(
                    &at.name("acceptanceDate"),
                    &rt::Rule {
                        id: "PartnerAttestation.acceptanceDate.format",
                        keyword: "format",
                        sentence: "a date with time and offset (RFC 3339)",
                        source: "Partner attestation / csp",
                    },
                );
            }
        }
    }
}

impl rt::Validate for super::types::AddCsp {
    type Context = ();
    fn check(
        &self,
        context: &Self::Context,
        at: &rt::Path<'_>,
        out: &mut rt::Violations,
    ) {
        if let Some(value) = &self.currency_code {
            if !rt::constraint::min_length(value, 3) {
                out.broken_by(
                    &at.name("currencyCode"),
                    &rt::Rule {
                        id: "AddCsp.currencyCode.minLength",
                        keyword: "minLength",
                        sentence: "at least 3 characters",
                        source: "Partner attestation / csp",
                    },
                    &rt::constraint::found::Length(value),
                );
            }
            if !rt::constraint::max_length(value, 3) {
                out.broken_by(
                    &at.name("currencyCode"),
                    &rt::Rule {
                        id: "AddCsp.currencyCode.maxLength",
                        keyword: "maxLength",
                        sentence: "at most 3 characters",
                        source: "Partner attestation / csp",
                    },
                    &rt::constraint::found::Length(value),
                );
            }
        }
        if let Some(value) = &self.partner_attestation {
            rt::Validate::check(value, context, &at.name("partnerAttestation"), out);
        }
    }
}

impl rt::Validate for super::ops::AttestationsGet {
    type Context = ();
}

impl rt::Validate for super::ops::AcceptanceGet {
    type Context = ();
}

impl rt::Validate for super::ops::CspAdd {
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
