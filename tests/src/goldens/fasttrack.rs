// @generated from specs/fasttrack by `cargo xtask regenerate`. Changes made here are lost.

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

/// A client of Partner experience. Clones are cheap and share connections.
///
/// Every function that names an operation returns a [`Call`](super::Call), which is sent when it is awaited.
#[derive(Clone, Debug)]
pub struct Client<M: rt::Mode = rt::Async> {
    core: rt::Core<M>,
}

impl Client {
    /// Begins a client with what every call needs.
    ///
    /// The server is `https://prod.partner.fttoolingapi.microsoft.com/ftop/{version}/api`.
    ///
    /// - `certificate`: Certificate and key for the TLS handshake.
    pub fn builder(certificate: rt::Certificate) -> super::Builder {
        Builder {
            core: rt::BuilderCore::new(
                    "https://prod.partner.fttoolingapi.microsoft.com/ftop/{version}/api",
                )
                .certificate(certificate)
                .version("v1.2"),
        }
    }
}

impl<M: rt::Mode> Client<M> {
    /// The operations of `time_zones`.
    pub fn time_zones(&self) -> super::groups::TimeZones<M> {
        super::groups::TimeZones {
            core: self.core.clone(),
        }
    }
    /// The operations of `statements`.
    pub fn statements(&self) -> super::groups::Statements<M> {
        super::groups::Statements {
            core: self.core.clone(),
        }
    }
    /// The operations of `assignments`.
    pub fn assignments(&self) -> super::groups::Assignments<M> {
        super::groups::Assignments {
            core: self.core.clone(),
        }
    }
    /// The operations of `referrals`.
    pub fn referrals(&self) -> super::groups::Referrals<M> {
        super::groups::Referrals {
            core: self.core.clone(),
        }
    }
    /// The operations of `entitlements`.
    pub fn entitlements(&self) -> super::groups::Entitlements<M> {
        super::groups::Entitlements {
            core: self.core.clone(),
        }
    }
    /// Operations of version `v1.1` that the current version lacks.
    pub fn v1_1(&self) -> super::groups::V1_1<M> {
        super::groups::V1_1 {
            core: self.core.with_version("v1.1"),
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
    /// `v1.1`.
    V1_1,
    /// `v1.2`, which is used unless another is chosen.
    V1_2,
}

impl ApiVersion {
    /// The version as it stands in the address.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::V1 => "v1",
            Self::V1_1 => "v1.1",
            Self::V1_2 => "v1.2",
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
    /// Sends a bearer token (opaque) with this call.
    pub fn bearer_token(mut self, token: impl Into<rt::Secret>) -> Self {
        self.options.bearer_token(token);
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
    /// The body is `ApiError`.
    ApiError(super::types::ApiError),
    /// A documented status whose body is empty or not described; the error keeps what came.
    Status(u16),
}

impl Documented {
    /// The body of [`Self::ApiError`], if it is one.
    #[must_use]
    pub fn api_error(&self) -> Option<&super::types::ApiError> {
        match self {
            Self::ApiError(body) => Some(body),
            _ => None,
        }
    }
}

/// What helps where that is known; never the body.
impl ::core::fmt::Display for Documented {
    fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> Result<(), ::core::fmt::Error> {
        match self {
            Self::ApiError(_) => f.write_str("see its body, `ApiError`"),
            Self::Status(_) => f.write_str("the page describes no body"),
        }
    }
}

/// What statuses mean for every operation.
pub(super) fn shared<T>(r: &rt::ResponseView<'_>) -> rt::Outcome<T, Documented> {
    r.error(super::Documented::ApiError)
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

/// The operations of `time_zones`.
#[derive(Clone, Debug)]
pub struct TimeZones<M: rt::Mode = rt::Async> {
    pub(super) core: rt::Core<M>,
}

impl<M: rt::Mode> TimeZones<M> {
    /// All time zones.
    ///
    /// `GET /timeZones`; see [`TimeZonesList`](super::ops::TimeZonesList).
    ///
    /// ```ignore
    /// # async fn example(client: fasttrack::Client) -> Result<(), fasttrack::Error> {
    /// let list = client.time_zones().list().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn list(&self) -> super::Call<M, super::ops::TimeZonesList> {
        super::Call::new(&self.core, super::ops::TimeZonesList)
    }
}

/// The operations of `statements`.
#[derive(Clone, Debug)]
pub struct Statements<M: rt::Mode = rt::Async> {
    pub(super) core: rt::Core<M>,
}

impl<M: rt::Mode> Statements<M> {
    /// Statements of what was paid.
    ///
    /// `GET /incentives/statements`; see [`StatementsList`](super::ops::StatementsList).
    ///
    /// ```ignore
    /// # async fn example(client: fasttrack::Client) -> Result<(), fasttrack::Error> {
    /// let list = client.statements().list().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn list(&self) -> super::Call<M, super::ops::StatementsList> {
        super::Call::new(&self.core, super::ops::StatementsList)
    }
}

/// The operations of `assignments`.
#[derive(Clone, Debug)]
pub struct Assignments<M: rt::Mode = rt::Async> {
    pub(super) core: rt::Core<M>,
}

impl<M: rt::Mode> Assignments<M> {
    /// Who looks after a tenant.
    ///
    /// `GET /tenants/{tenantId}/assignments`; see [`AssignmentsGet`](super::ops::AssignmentsGet).
    ///
    /// ```ignore
    /// # async fn example(client: fasttrack::Client, tenant_id: fasttrack::types::TenantId) -> Result<(), fasttrack::Error> {
    /// let map = client.assignments().get(tenant_id).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get(
        &self,
        tenant_id: super::types::TenantId,
    ) -> super::Call<M, super::ops::AssignmentsGet> {
        super::Call::new(
            &self.core,
            super::ops::AssignmentsGet {
                tenant_id,
            },
        )
    }
}

/// The operations of `referrals`.
#[derive(Clone, Debug)]
pub struct Referrals<M: rt::Mode = rt::Async> {
    pub(super) core: rt::Core<M>,
}

impl<M: rt::Mode> Referrals<M> {
    /// The referrals, page by page.
    ///
    /// `GET /partnerReferrals`; see [`ReferralsList`](super::ops::ReferralsList).
    ///
    /// ```ignore
    /// # async fn example(client: fasttrack::Client) -> Result<(), fasttrack::Error> {
    /// let referral_page = client.referrals().list().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn list(&self) -> super::Call<M, super::ops::ReferralsList> {
        super::Call::new(
            &self.core,
            super::ops::ReferralsList {
                page: Default::default(),
                page_size: Default::default(),
                partner_referral_source_ids: Default::default(),
                sort_direction: Default::default(),
            },
        )
    }
    /// Accepts or declines a referral.
    ///
    /// `PATCH /partnerReferrals/{referralId}`; see [`ReferralsUpdate`](super::ops::ReferralsUpdate).
    ///
    /// ```ignore
    /// # async fn example(client: fasttrack::Client, referral_id: fasttrack::runtime::Uuid, body: fasttrack::types::ReferralUpdate) -> Result<(), fasttrack::Error> {
    /// client.referrals().update(referral_id, body).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn update(
        &self,
        referral_id: rt::Uuid,
        body: super::types::ReferralUpdate,
    ) -> super::Call<M, super::ops::ReferralsUpdate> {
        super::Call::new(
            &self.core,
            super::ops::ReferralsUpdate {
                referral_id,
                body,
                context: Default::default(),
            },
        )
    }
}

/// The operations of `entitlements`.
#[derive(Clone, Debug)]
pub struct Entitlements<M: rt::Mode = rt::Async> {
    pub(super) core: rt::Core<M>,
}

impl<M: rt::Mode> Entitlements<M> {
    /// Writes the entitlements of a service.
    ///
    /// `PATCH /tenants/{tenantId}/services/{serviceId}/entitlements`; see
    /// [`EntitlementsUpdate`](super::ops::EntitlementsUpdate).
    ///
    /// ```ignore
    /// # async fn example(client: fasttrack::Client, tenant_id: fasttrack::types::TenantId, service_id: fasttrack::types::ServiceId, body: fasttrack::types::EntitlementUpdates) -> Result<(), fasttrack::Error> {
    /// let list = client.entitlements().update(tenant_id, service_id, body).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn update(
        &self,
        tenant_id: super::types::TenantId,
        service_id: super::types::ServiceId,
        body: impl Into<super::types::EntitlementUpdates>,
    ) -> super::Call<M, super::ops::EntitlementsUpdate> {
        super::Call::new(
            &self.core,
            super::ops::EntitlementsUpdate {
                tenant_id,
                service_id,
                body: body.into(),
                context: Default::default(),
            },
        )
    }
}

/// The operations of `contacts`.
#[derive(Clone, Debug)]
pub struct V1_1Contacts<M: rt::Mode = rt::Async> {
    pub(super) core: rt::Core<M>,
}

impl<M: rt::Mode> V1_1Contacts<M> {
    /// Changes a contact; members that are left out stay as they are.
    ///
    /// `PATCH /tenants/contacts/{contactId}`; see [`ContactsUpdate`](super::ops::ContactsUpdate).
    ///
    /// ```ignore
    /// # async fn example(client: fasttrack::Client, contact_id: fasttrack::runtime::Uuid, body: fasttrack::types::ContactUpdate) -> Result<(), fasttrack::Error> {
    /// let contact = client.v1_1().contacts().update(contact_id, body).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn update(
        &self,
        contact_id: rt::Uuid,
        body: super::types::ContactUpdate,
    ) -> super::Call<M, super::ops::ContactsUpdate> {
        super::Call::new(
            &self.core,
            super::ops::ContactsUpdate {
                contact_id,
                body,
            },
        )
    }
}

/// Operations of version `v1.1` that the current version lacks.
#[derive(Clone, Debug)]
pub struct V1_1<M: rt::Mode = rt::Async> {
    pub(super) core: rt::Core<M>,
}

impl<M: rt::Mode> V1_1<M> {
    /// The operations of `contacts`.
    pub fn contacts(&self) -> V1_1Contacts<M> {
        V1_1Contacts {
            core: self.core.clone(),
        }
    }
}

/// The operations of `contacts`.
#[derive(Clone, Debug)]
pub struct V1Contacts<M: rt::Mode = rt::Async> {
    pub(super) core: rt::Core<M>,
}

impl<M: rt::Mode> V1Contacts<M> {
    /// Changes a contact; members that are left out stay as they are.
    ///
    /// `PATCH /tenants/contacts/{contactId}`; see [`ContactsUpdate`](super::ops::ContactsUpdate).
    ///
    /// ```ignore
    /// # async fn example(client: fasttrack::Client, contact_id: fasttrack::runtime::Uuid, body: fasttrack::types::ContactUpdate) -> Result<(), fasttrack::Error> {
    /// let contact = client.v1().contacts().update(contact_id, body).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn update(
        &self,
        contact_id: rt::Uuid,
        body: super::types::ContactUpdate,
    ) -> super::Call<M, super::ops::ContactsUpdate> {
        super::Call::new(
            &self.core,
            super::ops::ContactsUpdate {
                contact_id,
                body,
            },
        )
    }
}

/// Operations of version `v1` that the current version lacks.
#[derive(Clone, Debug)]
pub struct V1<M: rt::Mode = rt::Async> {
    pub(super) core: rt::Core<M>,
}

impl<M: rt::Mode> V1<M> {
    /// The operations of `contacts`.
    pub fn contacts(&self) -> V1Contacts<M> {
        V1Contacts {
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

/// All time zones.
///
/// `GET /timeZones`.
///
/// Answers:
///
/// - `2XX`: `list<TimeZone>`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct TimeZonesList;

impl TimeZonesList {
    /// The operation with what it needs.
    pub fn new() -> Self {
        Self
    }
}

impl rt::Operation for TimeZonesList {
    type Output = Vec<super::types::TimeZone>;
    type Documented = super::Documented;
    const META: &'static rt::Meta = &rt::Meta {
        id: "time_zones.list",
        source: "FastTrack Partner Experience / overview",
        method: rt::Method::GET,
        path: &[rt::Segment::Literal("/timeZones")],
        accept: Some("application/json"),
        idempotent: true,
        client_auth: true,
        since: None,
        removed: None,
    };
    fn encode(&self, _out: &mut rt::RequestWriter) {}
    fn decode(r: &rt::ResponseView<'_>) -> rt::Outcome<Self::Output, Self::Documented> {
        match r.status() {
            200..=299 => r.success(),
            _ => super::error::shared(r),
        }
    }
}

/// Statements of what was paid.
///
/// `GET /incentives/statements`.
///
/// Answers:
///
/// - `2XX`: `list<Statement>`.
///
/// From version `v1.1` on.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct StatementsList;

impl StatementsList {
    /// The operation with what it needs.
    pub fn new() -> Self {
        Self
    }
}

impl rt::Operation for StatementsList {
    type Output = Vec<super::types::Statement>;
    type Documented = super::Documented;
    const META: &'static rt::Meta = &rt::Meta {
        id: "statements.list",
        source: "FastTrack Partner Experience / overview",
        method: rt::Method::GET,
        path: &[rt::Segment::Literal("/incentives/statements")],
        accept: Some("application/json"),
        idempotent: true,
        client_auth: true,
        since: Some("v1.1"),
        removed: None,
    };
    fn encode(&self, _out: &mut rt::RequestWriter) {}
    fn decode(r: &rt::ResponseView<'_>) -> rt::Outcome<Self::Output, Self::Documented> {
        match r.status() {
            200..=299 => {
                r.success_checked(|value: &Vec<super::types::Statement>, at, out| {
                    let context = &::core::default::Default::default();
                    for (index, item) in value.iter().enumerate() {
                        rt::Validate::check(item, context, &at.index(index), out);
                    }
                })
            }
            _ => super::error::shared(r),
        }
    }
}

/// Changes a contact; members that are left out stay as they are.
///
/// `PATCH /tenants/contacts/{contactId}`.
///
/// Repeating it may do it twice.
///
/// Answers:
///
/// - `2XX`: `Contact`.
///
/// From version `v1` on, until `v1.2`. Source: FastTrack Partner Experience, `tenants`.
#[derive(Clone, Debug, PartialEq)]
pub struct ContactsUpdate {
    /// The path parameter `contactId`.
    ///
    /// `contactId`; required.
    pub contact_id: rt::Uuid,
    /// The body.
    ///
    /// Sent as `application/json`.
    pub body: super::types::ContactUpdate,
}

impl ContactsUpdate {
    /// The operation with what it needs.
    pub fn new(contact_id: rt::Uuid, body: super::types::ContactUpdate) -> Self {
        Self { contact_id, body }
    }
}

impl rt::Operation for ContactsUpdate {
    type Output = super::types::Contact;
    type Documented = super::Documented;
    const META: &'static rt::Meta = &rt::Meta {
        id: "contacts.update",
        source: "FastTrack Partner Experience / tenants",
        method: rt::Method::PATCH,
        path: &[
            rt::Segment::Literal("/tenants/contacts/"),
            rt::Segment::Parameter("contactId"),
        ],
        accept: Some("application/json"),
        idempotent: false,
        client_auth: true,
        since: Some("v1"),
        removed: Some("v1.2"),
    };
    fn encode(&self, out: &mut rt::RequestWriter) {
        out.path("contactId", &self.contact_id);
        out.json("application/json", &self.body);
    }
    fn decode(r: &rt::ResponseView<'_>) -> rt::Outcome<Self::Output, Self::Documented> {
        match r.status() {
            200..=299 => r.success(),
            _ => super::error::shared(r),
        }
    }
}

/// Who looks after a tenant.
///
/// `GET /tenants/{tenantId}/assignments`.
///
/// Answers:
///
/// - `2XX`: `map<Assignment>`.
///
/// Source: FastTrack Partner Experience, `tenants`.
#[derive(Clone, Debug, PartialEq)]
pub struct AssignmentsGet {
    /// The path parameter `tenantId`.
    ///
    /// `tenantId`; required.
    pub tenant_id: super::types::TenantId,
}

impl AssignmentsGet {
    /// The operation with what it needs.
    pub fn new(tenant_id: super::types::TenantId) -> Self {
        Self { tenant_id }
    }
}

impl rt::Operation for AssignmentsGet {
    type Output = rt::Map<super::types::Assignment>;
    type Documented = super::Documented;
    const META: &'static rt::Meta = &rt::Meta {
        id: "assignments.get",
        source: "FastTrack Partner Experience / tenants",
        method: rt::Method::GET,
        path: &[
            rt::Segment::Literal("/tenants/"),
            rt::Segment::Parameter("tenantId"),
            rt::Segment::Literal("/assignments"),
        ],
        accept: Some("application/json"),
        idempotent: true,
        client_auth: true,
        since: None,
        removed: None,
    };
    fn encode(&self, out: &mut rt::RequestWriter) {
        out.path("tenantId", &self.tenant_id);
    }
    fn decode(r: &rt::ResponseView<'_>) -> rt::Outcome<Self::Output, Self::Documented> {
        match r.status() {
            200..=299 => r.success(),
            _ => super::error::shared(r),
        }
    }
}

/// The referrals, page by page.
///
/// `GET /partnerReferrals`.
///
/// Answers:
///
/// - `2XX`: `ReferralPage`.
///
/// Source: FastTrack Partner Experience, `referrals`.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ReferralsList {
    /// The query parameter `page`.
    ///
    /// `page`; may be left out; the server takes `1` where it is absent.
    pub page: Option<rt::Integer>,
    /// The query parameter `pageSize`.
    ///
    /// `pageSize`; may be left out; the server takes `25` where it is absent.
    pub page_size: Option<rt::Integer>,
    /// The query parameter `partnerReferralSourceIds`.
    ///
    /// `partnerReferralSourceIds`; may be left out.
    ///
    /// Evidence: the page says two things of `join`.
    ///
    /// Erratum `source-ids-list`: One sentence speaks of commas, the sample repeats the parameter. Taken as `comma`:
    /// The sentence is the rule and the sample an accident.
    pub partner_referral_source_ids: Option<Vec<rt::Integer>>,
    /// The query parameter `sortDirection`.
    ///
    /// `sortDirection`; may be left out.
    pub sort_direction: Option<super::types::ReferralsListSortDirection>,
}

impl ReferralsList {
    /// The operation with what it needs.
    pub fn new() -> Self {
        <Self as ::core::default::Default>::default()
    }
}

impl<M: rt::Mode> super::Call<M, ReferralsList> {
    /// The query parameter `page`.
    pub fn page(mut self, page: impl Into<rt::Integer>) -> Self {
        self.operation.page = Some(page.into());
        self
    }
    /// The query parameter `pageSize`.
    pub fn page_size(mut self, page_size: impl Into<rt::Integer>) -> Self {
        self.operation.page_size = Some(page_size.into());
        self
    }
    /// The query parameter `partnerReferralSourceIds`.
    pub fn partner_referral_source_ids(
        mut self,
        partner_referral_source_ids: impl Into<Vec<rt::Integer>>,
    ) -> Self {
        self.operation.partner_referral_source_ids = Some(
            partner_referral_source_ids.into(),
        );
        self
    }
    /// The query parameter `sortDirection`.
    pub fn sort_direction(
        mut self,
        sort_direction: super::types::ReferralsListSortDirection,
    ) -> Self {
        self.operation.sort_direction = Some(sort_direction);
        self
    }
}

impl rt::Operation for ReferralsList {
    type Output = super::types::ReferralPage;
    type Documented = super::Documented;
    const META: &'static rt::Meta = &rt::Meta {
        id: "referrals.list",
        source: "FastTrack Partner Experience / referrals",
        method: rt::Method::GET,
        path: &[rt::Segment::Literal("/partnerReferrals")],
        accept: Some("application/json"),
        idempotent: true,
        client_auth: true,
        since: None,
        removed: None,
    };
    fn encode(&self, out: &mut rt::RequestWriter) {
        out.query("page", &self.page);
        out.query("pageSize", &self.page_size);
        if let Some(items) = &self.partner_referral_source_ids {
            out.query_list("partnerReferralSourceIds", items, rt::Join::Comma);
        }
        out.query("sortDirection", &self.sort_direction);
    }
    fn decode(r: &rt::ResponseView<'_>) -> rt::Outcome<Self::Output, Self::Documented> {
        match r.status() {
            200..=299 => r.success(),
            _ => super::error::shared(r),
        }
    }
}

/// Accepts or declines a referral.
///
/// `PATCH /partnerReferrals/{referralId}`.
///
/// Repeating it may do it twice.
///
/// Answers:
///
/// - `2XX`: no body.
///
/// Source: FastTrack Partner Experience, `referrals`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ReferralsUpdate {
    /// The path parameter `referralId`.
    ///
    /// `referralId`; required.
    pub referral_id: rt::Uuid,
    /// The body.
    ///
    /// Sent as `application/json`.
    pub body: super::types::ReferralUpdate,
    /// What only the caller can know, for the rules that need it; not sent.
    pub context: super::Context,
}

impl ReferralsUpdate {
    /// The operation with what it needs.
    pub fn new(referral_id: rt::Uuid, body: super::types::ReferralUpdate) -> Self {
        Self {
            referral_id,
            body,
            context: Default::default(),
        }
    }
}

impl<M: rt::Mode> super::Call<M, ReferralsUpdate> {
    /// For the rules of this call that need `acceptedId`.
    ///
    /// The variable `acceptedId` of rules.
    pub fn accepted_id(mut self, accepted_id: rt::Uuid) -> Self {
        self.operation.context.accepted_id = Some(accepted_id);
        self
    }
    /// For the rules of this call that need `declinedId`.
    ///
    /// The variable `declinedId` of rules.
    pub fn declined_id(mut self, declined_id: rt::Uuid) -> Self {
        self.operation.context.declined_id = Some(declined_id);
        self
    }
}

impl rt::Operation for ReferralsUpdate {
    type Output = ();
    type Documented = super::Documented;
    const META: &'static rt::Meta = &rt::Meta {
        id: "referrals.update",
        source: "FastTrack Partner Experience / referrals",
        method: rt::Method::PATCH,
        path: &[
            rt::Segment::Literal("/partnerReferrals/"),
            rt::Segment::Parameter("referralId"),
        ],
        accept: Some("application/json"),
        idempotent: false,
        client_auth: true,
        since: None,
        removed: None,
    };
    fn encode(&self, out: &mut rt::RequestWriter) {
        out.path("referralId", &self.referral_id);
        out.json("application/json", &self.body);
    }
    fn decode(r: &rt::ResponseView<'_>) -> rt::Outcome<Self::Output, Self::Documented> {
        match r.status() {
            200..=299 => r.success_empty(),
            _ => super::error::shared(r),
        }
    }
}

/// Writes the entitlements of a service.
///
/// `PATCH /tenants/{tenantId}/services/{serviceId}/entitlements`.
///
/// Repeating it may do it twice.
///
/// Answers:
///
/// - `2XX`: `list<Entitlement>`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct EntitlementsUpdate {
    /// The path parameter `tenantId`.
    ///
    /// `tenantId`; required.
    pub tenant_id: super::types::TenantId,
    /// The path parameter `serviceId`.
    ///
    /// `serviceId`; required; read as `serviceid`, `serviceIds` too.
    ///
    /// Erratum `service-id-spelling`: The name of the parameter is written in three ways. Taken as `camel-case`: It
    /// names nothing on the wire.
    pub service_id: super::types::ServiceId,
    /// The body.
    ///
    /// Sent as `application/json`.
    pub body: super::types::EntitlementUpdates,
    /// What only the caller can know, for the rules that need it; not sent.
    pub context: super::Context,
}

impl EntitlementsUpdate {
    /// The operation with what it needs.
    pub fn new(
        tenant_id: super::types::TenantId,
        service_id: super::types::ServiceId,
        body: impl Into<super::types::EntitlementUpdates>,
    ) -> Self {
        Self {
            tenant_id,
            service_id,
            body: body.into(),
            context: Default::default(),
        }
    }
}

impl<M: rt::Mode> super::Call<M, EntitlementsUpdate> {
    /// For the rules of this call that need `maxEntitlementSeatCount`.
    ///
    /// The variable `maxEntitlementSeatCount` of rules.
    pub fn max_entitlement_seat_count(
        mut self,
        max_entitlement_seat_count: impl Into<rt::Integer>,
    ) -> Self {
        self.operation.context.max_entitlement_seat_count = Some(
            max_entitlement_seat_count.into(),
        );
        self
    }
}

impl rt::Operation for EntitlementsUpdate {
    type Output = Vec<super::types::Entitlement>;
    type Documented = super::Documented;
    const META: &'static rt::Meta = &rt::Meta {
        id: "entitlements.update",
        source: "FastTrack Partner Experience / overview",
        method: rt::Method::PATCH,
        path: &[
            rt::Segment::Literal("/tenants/"),
            rt::Segment::Parameter("tenantId"),
            rt::Segment::Literal("/services/"),
            rt::Segment::Parameter("serviceId"),
            rt::Segment::Literal("/entitlements"),
        ],
        accept: Some("application/json"),
        idempotent: false,
        client_auth: true,
        since: None,
        removed: None,
    };
    fn encode(&self, out: &mut rt::RequestWriter) {
        out.path("tenantId", &self.tenant_id);
        out.path("serviceId", &self.service_id);
        out.json("application/json", &self.body);
    }
    fn decode(r: &rt::ResponseView<'_>) -> rt::Outcome<Self::Output, Self::Documented> {
        match r.status() {
            200..=299 => r.success(),
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
    /// The value `TenantId`.
    pub struct TenantId(rt::Uuid);
}

rt::newtype! {
    /// The value `ServiceId`.
    pub struct ServiceId(rt::Integer);
}

/// The union `TimeZoneId`.
#[derive(Clone, Debug, Eq, Hash, PartialEq)]
#[non_exhaustive]
pub enum TimeZoneId {
    /// Read from a string.
    Uuid(rt::Uuid),
    /// Read from a number.
    Integer(rt::Integer),
    /// A value that is none of the documented ones.
    Undocumented(rt::Json),
}

impl From<rt::Uuid> for TimeZoneId {
    fn from(value: rt::Uuid) -> Self {
        Self::Uuid(value)
    }
}

impl From<rt::Integer> for TimeZoneId {
    fn from(value: rt::Integer) -> Self {
        Self::Integer(value)
    }
}

impl From<i64> for TimeZoneId {
    fn from(value: i64) -> Self {
        Self::Integer(value.into())
    }
}

impl rt::ReadJson for TimeZoneId {
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

impl rt::WriteJson for TimeZoneId {
    fn write(&self, w: &mut rt::Writer) {
        match self {
            Self::Uuid(value) => rt::WriteJson::write(value, w),
            Self::Integer(value) => rt::WriteJson::write(value, w),
            Self::Undocumented(json) => w.raw(json),
        }
    }
}

impl rt::Parameter for TimeZoneId {
    fn append(&self, out: &mut String) {
        match self {
            Self::Uuid(value) => rt::Parameter::append(value, out),
            Self::Integer(value) => rt::Parameter::append(value, out),
            Self::Undocumented(json) => out.push_str(json.as_str()),
        }
    }
}

/// The union `AdminTypeId`.
#[derive(Clone, Debug, Eq, Hash, PartialEq)]
#[non_exhaustive]
pub enum AdminTypeId {
    /// Read from a number.
    Integer(rt::Integer),
    /// Read from a string.
    String(String),
    /// A value that is none of the documented ones.
    Undocumented(rt::Json),
}

impl From<rt::Integer> for AdminTypeId {
    fn from(value: rt::Integer) -> Self {
        Self::Integer(value)
    }
}

impl From<i64> for AdminTypeId {
    fn from(value: i64) -> Self {
        Self::Integer(value.into())
    }
}

impl From<String> for AdminTypeId {
    fn from(value: String) -> Self {
        Self::String(value)
    }
}

impl From<&str> for AdminTypeId {
    fn from(value: &str) -> Self {
        Self::String(value.into())
    }
}

impl rt::ReadJson for AdminTypeId {
    fn read(r: &mut rt::Reader<'_>) -> Result<Self, rt::DecodeError> {
        match r.peek()? {
            rt::Kind::Number => {
                Ok(r.either()?.map_or_else(Self::Undocumented, Self::Integer))
            }
            rt::Kind::String => rt::ReadJson::read(r).map(Self::String),
            _ => {
                r.other_kind(&[rt::Kind::Number, rt::Kind::String])
                    .map(Self::Undocumented)
            }
        }
    }
}

impl rt::WriteJson for AdminTypeId {
    fn write(&self, w: &mut rt::Writer) {
        match self {
            Self::Integer(value) => rt::WriteJson::write(value, w),
            Self::String(value) => rt::WriteJson::write(value, w),
            Self::Undocumented(json) => w.raw(json),
        }
    }
}

impl rt::Parameter for AdminTypeId {
    fn append(&self, out: &mut String) {
        match self {
            Self::Integer(value) => rt::Parameter::append(value, out),
            Self::String(value) => rt::Parameter::append(value, out),
            Self::Undocumented(json) => out.push_str(json.as_str()),
        }
    }
}

/// The object `TimeZone`.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct TimeZone {
    /// The member `id`.
    ///
    /// `id`; not said whether required.
    pub id: Option<TimeZoneId>,
    /// The member `name`.
    ///
    /// `name`; not said whether required; may be null.
    pub name: Option<String>,
    /// What came beside the documented members, and nulls where a value is documented; sent along.
    pub extra: rt::Extra,
}

impl rt::ReadJson for TimeZone {
    fn read(r: &mut rt::Reader<'_>) -> Result<Self, rt::DecodeError> {
        let mut object = r.object()?;
        let mut value = Self {
            id: None,
            name: None,
            extra: rt::Extra::new(),
        };
        while let Some(index) = object.next(r, &["id", "name"])? {
            match index {
                0 => object.member(r, &mut value.id)?,
                _ => object.member_or_null(r, &mut value.name)?,
            }
        }
        value.extra = object.into_extra();
        Ok(value)
    }
}

impl rt::WriteJson for TimeZone {
    fn write(&self, w: &mut rt::Writer) {
        let mut o = w.object();
        o.member("id", &self.id);
        o.member("name", &self.name);
        o.extra(&self.extra);
        o.end();
    }
}

/// The object `ApiError`.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ApiError {
    /// The member `errorStatus`.
    ///
    /// `errorStatus`; not said whether required; read as `ErrorStatus` too.
    pub error_status: Option<rt::Integer>,
    /// The member `dependencyType`.
    ///
    /// `dependencyType`; not said whether required; read as `DependencyType` too.
    pub dependency_type: Option<ApiErrorDependencyType>,
    /// The member `dependencyErrorCode`.
    ///
    /// `dependencyErrorCode`; may be left out; read as `DependencyErrorCode` too.
    pub dependency_error_code: Option<rt::Json>,
    /// The member `message`.
    ///
    /// `message`; not said whether required; read as `Message` too.
    pub message: Option<String>,
    /// The member `errors`.
    ///
    /// `errors`; may be left out.
    pub errors: Option<rt::Map<Vec<String>>>,
    /// What came beside the documented members, and nulls where a value is documented; sent along.
    pub extra: rt::Extra,
}

impl rt::ReadJson for ApiError {
    fn read(r: &mut rt::Reader<'_>) -> Result<Self, rt::DecodeError> {
        let mut object = r.object()?;
        let mut value = Self {
            error_status: None,
            dependency_type: None,
            dependency_error_code: None,
            message: None,
            errors: None,
            extra: rt::Extra::new(),
        };
        while let Some(index) = object
            .next(
                r,
                &[
                    "errorStatus",
                    "dependencyType",
                    "dependencyErrorCode",
                    "message",
                    "errors",
                    "ErrorStatus",
                    "DependencyType",
                    "DependencyErrorCode",
                    "Message",
                ],
            )?
        {
            match index {
                0 | 5 => object.member(r, &mut value.error_status)?,
                1 | 6 => object.member(r, &mut value.dependency_type)?,
                2 | 7 => object.member_or_null(r, &mut value.dependency_error_code)?,
                3 | 8 => object.member(r, &mut value.message)?,
                _ => object.member(r, &mut value.errors)?,
            }
        }
        value.extra = object.into_extra();
        Ok(value)
    }
}

impl rt::WriteJson for ApiError {
    fn write(&self, w: &mut rt::Writer) {
        let mut o = w.object();
        o.member("errorStatus", &self.error_status);
        o.member("dependencyType", &self.dependency_type);
        o.member("dependencyErrorCode", &self.dependency_error_code);
        o.member("message", &self.message);
        o.member("errors", &self.errors);
        o.extra(&self.extra);
        o.end();
    }
}

/// The object `Program`.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Program {
    /// The member `id`.
    ///
    /// `id`; not said whether required.
    pub id: Option<rt::Integer>,
    /// The member `name`.
    ///
    /// `name`; not said whether required; may be null.
    pub name: Option<String>,
    /// What came beside the documented members, and nulls where a value is documented; sent along.
    pub extra: rt::Extra,
}

impl rt::ReadJson for Program {
    fn read(r: &mut rt::Reader<'_>) -> Result<Self, rt::DecodeError> {
        let mut object = r.object()?;
        let mut value = Self {
            id: None,
            name: None,
            extra: rt::Extra::new(),
        };
        while let Some(index) = object.next(r, &["id", "name"])? {
            match index {
                0 => object.member(r, &mut value.id)?,
                _ => object.member_or_null(r, &mut value.name)?,
            }
        }
        value.extra = object.into_extra();
        Ok(value)
    }
}

impl rt::WriteJson for Program {
    fn write(&self, w: &mut rt::Writer) {
        let mut o = w.object();
        o.member("id", &self.id);
        o.member("name", &self.name);
        o.extra(&self.extra);
        o.end();
    }
}

/// The object `Statement`.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Statement {
    /// The member `programMembershipId`.
    ///
    /// `programMembershipId`; not said whether required; may be null.
    pub program_membership_id: Option<rt::Uuid>,
    /// The member `transactions`.
    ///
    /// `transactions`; not said whether required.
    pub transactions: Option<Vec<Transaction>>,
    /// The member `totalPaidUSD`.
    ///
    /// `totalPaidUSD`; not said whether required.
    pub total_paid_usd: Option<rt::Decimal>,
    /// What came beside the documented members, and nulls where a value is documented; sent along.
    pub extra: rt::Extra,
}

impl rt::ReadJson for Statement {
    fn read(r: &mut rt::Reader<'_>) -> Result<Self, rt::DecodeError> {
        let mut object = r.object()?;
        let mut value = Self {
            program_membership_id: None,
            transactions: None,
            total_paid_usd: None,
            extra: rt::Extra::new(),
        };
        while let Some(index) = object
            .next(r, &["programMembershipId", "transactions", "totalPaidUSD"])?
        {
            match index {
                0 => object.member_or_null(r, &mut value.program_membership_id)?,
                1 => object.member(r, &mut value.transactions)?,
                _ => object.member(r, &mut value.total_paid_usd)?,
            }
        }
        value.extra = object.into_extra();
        Ok(value)
    }
}

impl rt::WriteJson for Statement {
    fn write(&self, w: &mut rt::Writer) {
        let mut o = w.object();
        o.member("programMembershipId", &self.program_membership_id);
        o.member("transactions", &self.transactions);
        o.member("totalPaidUSD", &self.total_paid_usd);
        o.extra(&self.extra);
        o.end();
    }
}

/// The object `Transaction`.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Transaction {
    /// The member `tenantName`.
    ///
    /// `tenantName`; not said whether required; may be null.
    ///
    /// Evidence: the page says two things of `type`.
    ///
    /// Erratum `tenant-name-as-id`: The name is printed as an identifier. Taken as `text`: It is called a name.
    pub tenant_name: Option<String>,
    /// The member `workload`.
    ///
    /// `workload`; not said whether required.
    pub workload: Option<Workload>,
    /// The member `milestoneDate`.
    ///
    /// `milestoneDate`; not said whether required; may be null.
    ///
    /// Erratum `statement-indent`: The sample indents two members as if they belonged to the workload. Taken as
    /// `of-the-transaction`: The table lists them there.
    pub milestone_date: Option<rt::Timestamp>,
    /// The member `paymentUSD`.
    ///
    /// `paymentUSD`; not said whether required; may be null.
    ///
    /// Erratum `statement-indent`: The sample indents two members as if they belonged to the workload. Taken as
    /// `of-the-transaction`: The table lists them there.
    pub payment_usd: Option<rt::Decimal>,
    /// What came beside the documented members, and nulls where a value is documented; sent along.
    pub extra: rt::Extra,
}

impl rt::ReadJson for Transaction {
    fn read(r: &mut rt::Reader<'_>) -> Result<Self, rt::DecodeError> {
        let mut object = r.object()?;
        let mut value = Self {
            tenant_name: None,
            workload: None,
            milestone_date: None,
            payment_usd: None,
            extra: rt::Extra::new(),
        };
        while let Some(index) = object
            .next(r, &["tenantName", "workload", "milestoneDate", "paymentUSD"])?
        {
            match index {
                0 => object.member_or_null(r, &mut value.tenant_name)?,
                1 => object.member(r, &mut value.workload)?,
                2 => object.member_or_null(r, &mut value.milestone_date)?,
                _ => object.member_or_null(r, &mut value.payment_usd)?,
            }
        }
        value.extra = object.into_extra();
        Ok(value)
    }
}

impl rt::WriteJson for Transaction {
    fn write(&self, w: &mut rt::Writer) {
        let mut o = w.object();
        o.member("tenantName", &self.tenant_name);
        o.member("workload", &self.workload);
        o.member("milestoneDate", &self.milestone_date);
        o.member("paymentUSD", &self.payment_usd);
        o.extra(&self.extra);
        o.end();
    }
}

/// The object `Workload`.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Workload {
    /// The member `workloadId`.
    ///
    /// `workloadId`; not said whether required.
    pub workload_id: Option<rt::Integer>,
    /// The member `name`.
    ///
    /// `name`; not said whether required; may be null.
    pub name: Option<String>,
    /// The member `program`.
    ///
    /// `program`; not said whether required.
    pub program: Option<Program>,
    /// What came beside the documented members, and nulls where a value is documented; sent along.
    pub extra: rt::Extra,
}

impl rt::ReadJson for Workload {
    fn read(r: &mut rt::Reader<'_>) -> Result<Self, rt::DecodeError> {
        let mut object = r.object()?;
        let mut value = Self {
            workload_id: None,
            name: None,
            program: None,
            extra: rt::Extra::new(),
        };
        while let Some(index) = object.next(r, &["workloadId", "name", "program"])? {
            match index {
                0 => object.member(r, &mut value.workload_id)?,
                1 => object.member_or_null(r, &mut value.name)?,
                _ => object.member(r, &mut value.program)?,
            }
        }
        value.extra = object.into_extra();
        Ok(value)
    }
}

impl rt::WriteJson for Workload {
    fn write(&self, w: &mut rt::Writer) {
        let mut o = w.object();
        o.member("workloadId", &self.workload_id);
        o.member("name", &self.name);
        o.member("program", &self.program);
        o.extra(&self.extra);
        o.end();
    }
}

/// The object `Assignment`.
///
/// Source: FastTrack Partner Experience, `tenants`.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Assignment {
    /// The member `id`.
    ///
    /// `id`; not said whether required.
    pub id: Option<rt::Uuid>,
    /// The member `isPrimary`.
    ///
    /// `isPrimary`; not said whether required.
    pub is_primary: Option<bool>,
    /// The member `primaryServices`.
    ///
    /// `primaryServices`; not said whether required.
    pub primary_services: Option<Vec<Program>>,
    /// The member `additionalServices`.
    ///
    /// `additionalServices`; not said whether required.
    pub additional_services: Option<Vec<Program>>,
    /// What came beside the documented members, and nulls where a value is documented; sent along.
    pub extra: rt::Extra,
}

impl rt::ReadJson for Assignment {
    fn read(r: &mut rt::Reader<'_>) -> Result<Self, rt::DecodeError> {
        let mut object = r.object()?;
        let mut value = Self {
            id: None,
            is_primary: None,
            primary_services: None,
            additional_services: None,
            extra: rt::Extra::new(),
        };
        while let Some(index) = object
            .next(r, &["id", "isPrimary", "primaryServices", "additionalServices"])?
        {
            match index {
                0 => object.member(r, &mut value.id)?,
                1 => object.member(r, &mut value.is_primary)?,
                2 => object.member(r, &mut value.primary_services)?,
                _ => object.member(r, &mut value.additional_services)?,
            }
        }
        value.extra = object.into_extra();
        Ok(value)
    }
}

impl rt::WriteJson for Assignment {
    fn write(&self, w: &mut rt::Writer) {
        let mut o = w.object();
        o.member("id", &self.id);
        o.member("isPrimary", &self.is_primary);
        o.member("primaryServices", &self.primary_services);
        o.member("additionalServices", &self.additional_services);
        o.extra(&self.extra);
        o.end();
    }
}

/// The object `Contact`.
///
/// Source: FastTrack Partner Experience, `tenants`.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Contact {
    /// The member `contactId`.
    ///
    /// `contactId`; not said whether required.
    pub contact_id: Option<rt::Uuid>,
    /// The member `name`.
    ///
    /// `name`; not said whether required; may be null.
    pub name: Option<String>,
    /// The member `adminType`.
    ///
    /// `adminType`; not said whether required.
    pub admin_type: Option<AdminTypeId>,
    /// The member `timeZone`.
    ///
    /// `timeZone`; not said whether required.
    pub time_zone: Option<TimeZoneId>,
    /// What came beside the documented members, and nulls where a value is documented; sent along.
    pub extra: rt::Extra,
}

impl rt::ReadJson for Contact {
    fn read(r: &mut rt::Reader<'_>) -> Result<Self, rt::DecodeError> {
        let mut object = r.object()?;
        let mut value = Self {
            contact_id: None,
            name: None,
            admin_type: None,
            time_zone: None,
            extra: rt::Extra::new(),
        };
        while let Some(index) = object
            .next(r, &["contactId", "name", "adminType", "timeZone"])?
        {
            match index {
                0 => object.member(r, &mut value.contact_id)?,
                1 => object.member_or_null(r, &mut value.name)?,
                2 => object.member(r, &mut value.admin_type)?,
                _ => object.member(r, &mut value.time_zone)?,
            }
        }
        value.extra = object.into_extra();
        Ok(value)
    }
}

impl rt::WriteJson for Contact {
    fn write(&self, w: &mut rt::Writer) {
        let mut o = w.object();
        o.member("contactId", &self.contact_id);
        o.member("name", &self.name);
        o.member("adminType", &self.admin_type);
        o.member("timeZone", &self.time_zone);
        o.extra(&self.extra);
        o.end();
    }
}

/// The object `ContactUpdate`.
///
/// Source: FastTrack Partner Experience, `tenants`.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ContactUpdate {
    /// The member `name`.
    ///
    /// `name`; may be left out; may be null.
    pub name: rt::Patch<String>,
    /// The member `adminType`.
    ///
    /// `adminType`; may be left out.
    pub admin_type: Option<AdminTypeId>,
    /// The member `timeZone`.
    ///
    /// `timeZone`; may be left out; may be null.
    pub time_zone: rt::Patch<TimeZoneId>,
    /// What came beside the documented members, and nulls where a value is documented; sent along.
    pub extra: rt::Extra,
}

impl ContactUpdate {
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
    /// The member `adminType`.
    #[must_use]
    pub fn admin_type(mut self, admin_type: impl Into<AdminTypeId>) -> Self {
        self.admin_type = Some(admin_type.into());
        self
    }
    /// The member `timeZone`.
    #[must_use]
    pub fn time_zone(mut self, time_zone: impl Into<rt::Patch<TimeZoneId>>) -> Self {
        self.time_zone = time_zone.into();
        self
    }
    /// Sets a member that the page does not list.
    #[must_use]
    pub fn member(mut self, name: &str, value: impl Into<rt::Json>) -> Self {
        self.extra.insert(name, value);
        self
    }
}

impl rt::ReadJson for ContactUpdate {
    fn read(r: &mut rt::Reader<'_>) -> Result<Self, rt::DecodeError> {
        let mut object = r.object()?;
        let mut value = Self {
            name: rt::Patch::Absent,
            admin_type: None,
            time_zone: rt::Patch::Absent,
            extra: rt::Extra::new(),
        };
        while let Some(index) = object.next(r, &["name", "adminType", "timeZone"])? {
            match index {
                0 => object.patch(r, &mut value.name)?,
                1 => object.member(r, &mut value.admin_type)?,
                _ => object.patch(r, &mut value.time_zone)?,
            }
        }
        value.extra = object.into_extra();
        Ok(value)
    }
}

impl rt::WriteJson for ContactUpdate {
    fn write(&self, w: &mut rt::Writer) {
        let mut o = w.object();
        o.member("name", &self.name);
        o.member("adminType", &self.admin_type);
        o.member("timeZone", &self.time_zone);
        o.extra(&self.extra);
        o.end();
    }
}

/// The object `Entitlement`.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Entitlement {
    /// The member `serviceIntentId`.
    ///
    /// `serviceIntentId`; not said whether required.
    pub service_intent_id: Option<rt::Uuid>,
    /// The member `entitlementCount`.
    ///
    /// `entitlementCount`; not said whether required.
    pub entitlement_count: Option<rt::Integer>,
    /// What came beside the documented members, and nulls where a value is documented; sent along.
    pub extra: rt::Extra,
}

impl rt::ReadJson for Entitlement {
    fn read(r: &mut rt::Reader<'_>) -> Result<Self, rt::DecodeError> {
        let mut object = r.object()?;
        let mut value = Self {
            service_intent_id: None,
            entitlement_count: None,
            extra: rt::Extra::new(),
        };
        while let Some(index) = object.next(r, &["serviceIntentId", "entitlementCount"])?
        {
            match index {
                0 => object.member(r, &mut value.service_intent_id)?,
                _ => object.member(r, &mut value.entitlement_count)?,
            }
        }
        value.extra = object.into_extra();
        Ok(value)
    }
}

impl rt::WriteJson for Entitlement {
    fn write(&self, w: &mut rt::Writer) {
        let mut o = w.object();
        o.member("serviceIntentId", &self.service_intent_id);
        o.member("entitlementCount", &self.entitlement_count);
        o.extra(&self.extra);
        o.end();
    }
}

/// The object `EntitlementUpdate`.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct EntitlementUpdate {
    /// The member `serviceIntentId`.
    ///
    /// `serviceIntentId`; may be left out.
    pub service_intent_id: Option<rt::Uuid>,
    /// The member `l1id`.
    ///
    /// `l1id`; not said whether required; never null.
    pub l1id: Option<rt::Uuid>,
    /// The member `l2id`.
    ///
    /// `l2id`; not said whether required; may be null.
    pub l2id: rt::Patch<rt::Uuid>,
    /// The member `entitlementCount`.
    ///
    /// `entitlementCount`; not said whether required; at least `0`.
    ///
    /// Evidence: inferred: `minimum`.
    pub entitlement_count: Option<rt::Integer>,
    /// What came beside the documented members, and nulls where a value is documented; sent along.
    pub extra: rt::Extra,
}

impl EntitlementUpdate {
    /// An empty one.
    pub fn new() -> Self {
        <Self as ::core::default::Default>::default()
    }
    /// The member `serviceIntentId`.
    #[must_use]
    pub fn service_intent_id(mut self, service_intent_id: rt::Uuid) -> Self {
        self.service_intent_id = Some(service_intent_id);
        self
    }
    /// The member `l1id`.
    #[must_use]
    pub fn l1id(mut self, l1id: rt::Uuid) -> Self {
        self.l1id = Some(l1id);
        self
    }
    /// The member `l2id`.
    #[must_use]
    pub fn l2id(mut self, l2id: impl Into<rt::Patch<rt::Uuid>>) -> Self {
        self.l2id = l2id.into();
        self
    }
    /// The member `entitlementCount`.
    #[must_use]
    pub fn entitlement_count(
        mut self,
        entitlement_count: impl Into<rt::Integer>,
    ) -> Self {
        self.entitlement_count = Some(entitlement_count.into());
        self
    }
    /// Sets a member that the page does not list.
    #[must_use]
    pub fn member(mut self, name: &str, value: impl Into<rt::Json>) -> Self {
        self.extra.insert(name, value);
        self
    }
}

impl rt::ReadJson for EntitlementUpdate {
    fn read(r: &mut rt::Reader<'_>) -> Result<Self, rt::DecodeError> {
        let mut object = r.object()?;
        let mut value = Self {
            service_intent_id: None,
            l1id: None,
            l2id: rt::Patch::Absent,
            entitlement_count: None,
            extra: rt::Extra::new(),
        };
        while let Some(index) = object
            .next(r, &["serviceIntentId", "l1id", "l2id", "entitlementCount"])?
        {
            match index {
                0 => object.member(r, &mut value.service_intent_id)?,
                1 => object.member(r, &mut value.l1id)?,
                2 => object.patch(r, &mut value.l2id)?,
                _ => object.member(r, &mut value.entitlement_count)?,
            }
        }
        value.extra = object.into_extra();
        Ok(value)
    }
}

impl rt::WriteJson for EntitlementUpdate {
    fn write(&self, w: &mut rt::Writer) {
        let mut o = w.object();
        o.member("serviceIntentId", &self.service_intent_id);
        o.member("l1id", &self.l1id);
        o.member("l2id", &self.l2id);
        o.member("entitlementCount", &self.entitlement_count);
        o.extra(&self.extra);
        o.end();
    }
}

/// The value `EntitlementUpdates`.
///
/// At most `5` items; no two items with the same `l1id`.
///
/// Rules:
///
/// - `seats-add-up`: The counts of all records make up the seats of the service. Checked where
///   `max_entitlement_seat_count` is set, on the call or in a `Context`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct EntitlementUpdates(
    /// The value on the wire.
    pub Vec<EntitlementUpdate>,
);

impl From<Vec<EntitlementUpdate>> for EntitlementUpdates {
    fn from(inner: Vec<EntitlementUpdate>) -> Self {
        Self(inner)
    }
}

impl<const LENGTH: usize> From<[EntitlementUpdate; LENGTH]> for EntitlementUpdates {
    fn from(items: [EntitlementUpdate; LENGTH]) -> Self {
        Self(items.into())
    }
}

impl FromIterator<EntitlementUpdate> for EntitlementUpdates {
    fn from_iter<I: IntoIterator<Item = EntitlementUpdate>>(items: I) -> Self {
        Self(items.into_iter().collect())
    }
}

impl IntoIterator for EntitlementUpdates {
    type Item = EntitlementUpdate;
    type IntoIter = <Vec<EntitlementUpdate> as IntoIterator>::IntoIter;
    fn into_iter(self) -> Self::IntoIter {
        self.0.into_iter()
    }
}

impl rt::ReadJson for EntitlementUpdates {
    fn read(r: &mut rt::Reader<'_>) -> Result<Self, rt::DecodeError> {
        rt::ReadJson::read(r).map(Self)
    }
}

impl rt::WriteJson for EntitlementUpdates {
    fn write(&self, w: &mut rt::Writer) {
        rt::WriteJson::write(&self.0, w);
    }
}

/// The object `Referral`.
///
/// Source: FastTrack Partner Experience, `referrals`.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Referral {
    /// The member `id`.
    ///
    /// `id`; not said whether required.
    pub id: Option<rt::Uuid>,
    /// The member `tenant`.
    ///
    /// `tenant`; not said whether required; may be null.
    pub tenant: Option<String>,
    /// What came beside the documented members, and nulls where a value is documented; sent along.
    pub extra: rt::Extra,
}

impl rt::ReadJson for Referral {
    fn read(r: &mut rt::Reader<'_>) -> Result<Self, rt::DecodeError> {
        let mut object = r.object()?;
        let mut value = Self {
            id: None,
            tenant: None,
            extra: rt::Extra::new(),
        };
        while let Some(index) = object.next(r, &["id", "tenant"])? {
            match index {
                0 => object.member(r, &mut value.id)?,
                _ => object.member_or_null(r, &mut value.tenant)?,
            }
        }
        value.extra = object.into_extra();
        Ok(value)
    }
}

impl rt::WriteJson for Referral {
    fn write(&self, w: &mut rt::Writer) {
        let mut o = w.object();
        o.member("id", &self.id);
        o.member("tenant", &self.tenant);
        o.extra(&self.extra);
        o.end();
    }
}

/// The object `ReferralPage`.
///
/// Source: FastTrack Partner Experience, `referrals`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ReferralPage {
    /// The member `items`.
    ///
    /// `items`; not said whether required.
    pub items: Vec<Referral>,
    /// The member `hasMore`.
    ///
    /// `hasMore`; not said whether required.
    pub has_more: Option<bool>,
    /// The member `count`.
    ///
    /// `count`; not said whether required.
    pub count: Option<rt::Integer>,
    /// What came beside the documented members, and nulls where a value is documented; sent along.
    pub extra: rt::Extra,
}

impl rt::ReadJson for ReferralPage {
    fn read(r: &mut rt::Reader<'_>) -> Result<Self, rt::DecodeError> {
        let mut object = r.object()?;
        let mut items = None;
        let mut has_more = None;
        let mut count = None;
        while let Some(index) = object.next(r, &["items", "hasMore", "count"])? {
            match index {
                0 => object.member(r, &mut items)?,
                1 => object.member(r, &mut has_more)?,
                _ => object.member(r, &mut count)?,
            }
        }
        Ok(Self {
            items: object.required(items, "items")?,
            has_more,
            count,
            extra: object.into_extra(),
        })
    }
}

impl rt::WriteJson for ReferralPage {
    fn write(&self, w: &mut rt::Writer) {
        let mut o = w.object();
        o.required("items", &self.items);
        o.member("hasMore", &self.has_more);
        o.member("count", &self.count);
        o.extra(&self.extra);
        o.end();
    }
}

/// The object `ReferralUpdate`.
///
/// Rules:
///
/// - `declined`: where `this.AcceptanceStatusId == context.declinedId`, there must be `DeclineReasonId`, there must
///   not be `referralStatusId`, `valueAddedServicesSold`, `servicesEstimatedValueId`. Checked where `declined_id`
///   is set, on the call or in a `Context`.
/// - `accepted`: where `this.AcceptanceStatusId == context.acceptedId`, there must not be `DeclineReasonId`.
///   Checked where `accepted_id` is set, on the call or in a `Context`.
/// - `reason-means-declined`: where `this.DeclineReasonId != null`, there must not be `referralStatusId`,
///   `valueAddedServicesSold`, `servicesEstimatedValueId`. Always checked.
/// - `sold-has-value`: where `this.valueAddedServicesSold == true`, there must be `servicesEstimatedValueId`.
///   Always checked.
/// - `unsold-has-none`: where `this.valueAddedServicesSold == false`, there must not be `servicesEstimatedValueId`.
///   Always checked.
/// - `decision-stays`: A declined referral stays as it is and an accepted one cannot be declined. Only the server
///   can check this.
///
/// Source: FastTrack Partner Experience, `referrals`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ReferralUpdate {
    /// The member `AcceptanceStatusId`.
    ///
    /// `AcceptanceStatusId`; required; never null; read as `acceptanceStatusId` too.
    ///
    /// Evidence: inferred: `required`.
    pub acceptance_status_id: rt::Uuid,
    /// The member `DeclineReasonId`.
    ///
    /// `DeclineReasonId`; not said whether required; may be null; read as `declineReasonId` too.
    pub decline_reason_id: rt::Patch<rt::Uuid>,
    /// The member `referralStatusId`.
    ///
    /// `referralStatusId`; not said whether required; may be null.
    pub referral_status_id: rt::Patch<rt::Uuid>,
    /// The member `valueAddedServicesSold`.
    ///
    /// `valueAddedServicesSold`; not said whether required; may be null.
    pub value_added_services_sold: rt::Patch<bool>,
    /// The member `servicesEstimatedValueId`.
    ///
    /// `servicesEstimatedValueId`; not said whether required; may be null.
    pub services_estimated_value_id: rt::Patch<rt::Uuid>,
    /// What came beside the documented members, and nulls where a value is documented; sent along.
    pub extra: rt::Extra,
}

impl ReferralUpdate {
    /// One with what is required.
    pub fn new(acceptance_status_id: rt::Uuid) -> Self {
        Self {
            acceptance_status_id,
            decline_reason_id: Default::default(),
            referral_status_id: Default::default(),
            value_added_services_sold: Default::default(),
            services_estimated_value_id: Default::default(),
            extra: Default::default(),
        }
    }
    /// The member `DeclineReasonId`.
    #[must_use]
    pub fn decline_reason_id(
        mut self,
        decline_reason_id: impl Into<rt::Patch<rt::Uuid>>,
    ) -> Self {
        self.decline_reason_id = decline_reason_id.into();
        self
    }
    /// The member `referralStatusId`.
    #[must_use]
    pub fn referral_status_id(
        mut self,
        referral_status_id: impl Into<rt::Patch<rt::Uuid>>,
    ) -> Self {
        self.referral_status_id = referral_status_id.into();
        self
    }
    /// The member `valueAddedServicesSold`.
    #[must_use]
    pub fn value_added_services_sold(
        mut self,
        value_added_services_sold: impl Into<rt::Patch<bool>>,
    ) -> Self {
        self.value_added_services_sold = value_added_services_sold.into();
        self
    }
    /// The member `servicesEstimatedValueId`.
    #[must_use]
    pub fn services_estimated_value_id(
        mut self,
        services_estimated_value_id: impl Into<rt::Patch<rt::Uuid>>,
    ) -> Self {
        self.services_estimated_value_id = services_estimated_value_id.into();
        self
    }
    /// Sets a member that the page does not list.
    #[must_use]
    pub fn member(mut self, name: &str, value: impl Into<rt::Json>) -> Self {
        self.extra.insert(name, value);
        self
    }
}

impl rt::ReadJson for ReferralUpdate {
    fn read(r: &mut rt::Reader<'_>) -> Result<Self, rt::DecodeError> {
        let mut object = r.object()?;
        let mut acceptance_status_id = None;
        let mut decline_reason_id = rt::Patch::Absent;
        let mut referral_status_id = rt::Patch::Absent;
        let mut value_added_services_sold = rt::Patch::Absent;
        let mut services_estimated_value_id = rt::Patch::Absent;
        while let Some(index) = object
            .next(
                r,
                &[
                    "AcceptanceStatusId",
                    "DeclineReasonId",
                    "referralStatusId",
                    "valueAddedServicesSold",
                    "servicesEstimatedValueId",
                    "acceptanceStatusId",
                    "declineReasonId",
                ],
            )?
        {
            match index {
                0 | 5 => object.member(r, &mut acceptance_status_id)?,
                1 | 6 => object.patch(r, &mut decline_reason_id)?,
                2 => object.patch(r, &mut referral_status_id)?,
                3 => object.patch(r, &mut value_added_services_sold)?,
                _ => object.patch(r, &mut services_estimated_value_id)?,
            }
        }
        Ok(Self {
            acceptance_status_id: object
                .required(acceptance_status_id, "AcceptanceStatusId")?,
            decline_reason_id,
            referral_status_id,
            value_added_services_sold,
            services_estimated_value_id,
            extra: object.into_extra(),
        })
    }
}

impl rt::WriteJson for ReferralUpdate {
    fn write(&self, w: &mut rt::Writer) {
        let mut o = w.object();
        o.required("AcceptanceStatusId", &self.acceptance_status_id);
        o.member("DeclineReasonId", &self.decline_reason_id);
        o.member("referralStatusId", &self.referral_status_id);
        o.member("valueAddedServicesSold", &self.value_added_services_sold);
        o.member("servicesEstimatedValueId", &self.services_estimated_value_id);
        o.extra(&self.extra);
        o.end();
    }
}

rt::string_enum! {
    /// The set of values `ApiErrorDependencyType`.
    pub enum ApiErrorDependencyType {
        /// `"SQL Server"` on the wire.
        SqlServer = "SQL Server",
        /// `"Azure Search"` on the wire.
        AzureSearch = "Azure Search",
        /// `"Dynamics"` on the wire.
        Dynamics = "Dynamics",
        /// `"Redis"` on the wire.
        Redis = "Redis",
        /// `"Internal"` on the wire.
        Internal = "Internal",
    }
}

rt::string_enum! {
    /// The set of values `ReferralsListSortDirection`.
    pub enum ReferralsListSortDirection {
        /// `"Ascending"` on the wire.
        Ascending = "Ascending",
        /// `"Descending"` on the wire.
        Descending = "Descending",
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
    /// The variable `maxEntitlementSeatCount` of rules.
    pub max_entitlement_seat_count: Option<rt::Integer>,
    /// The variable `acceptedId` of rules.
    pub accepted_id: Option<rt::Uuid>,
    /// The variable `declinedId` of rules.
    pub declined_id: Option<rt::Uuid>,
}

impl Context {
    /// Nothing is known yet.
    pub fn new() -> Self {
        <Self as ::core::default::Default>::default()
    }
    /// The variable `maxEntitlementSeatCount` of rules.
    #[must_use]
    pub fn max_entitlement_seat_count(
        mut self,
        max_entitlement_seat_count: impl Into<rt::Integer>,
    ) -> Self {
        self.max_entitlement_seat_count = Some(max_entitlement_seat_count.into());
        self
    }
    /// The variable `acceptedId` of rules.
    #[must_use]
    pub fn accepted_id(mut self, accepted_id: rt::Uuid) -> Self {
        self.accepted_id = Some(accepted_id);
        self
    }
    /// The variable `declinedId` of rules.
    #[must_use]
    pub fn declined_id(mut self, declined_id: rt::Uuid) -> Self {
        self.declined_id = Some(declined_id);
        self
    }
}

impl rt::Validate for super::types::TenantId {
    type Context = super::Context;
}

impl rt::Validate for super::types::ServiceId {
    type Context = super::Context;
}

impl rt::Validate for super::types::TimeZoneId {
    type Context = super::Context;
}

impl rt::Validate for super::types::AdminTypeId {
    type Context = super::Context;
}

impl rt::Validate for super::types::Statement {
    type Context = super::Context;
    fn check(
        &self,
        context: &Self::Context,
        at: &rt::Path<'_>,
        out: &mut rt::Violations,
    ) {
        if let Some(value) = &self.transactions {
            for (index, item) in value.iter().enumerate() {
                rt::Validate::check(
                    item,
                    context,
                    &at.name("transactions").index(index),
                    out,
                );
            }
        }
    }
}

impl rt::Validate for super::types::Transaction {
    type Context = super::Context;
    fn check(&self, _: &Self::Context, at: &rt::Path<'_>, out: &mut rt::Violations) {
        if let Some(value) = &self.milestone_date {
            if !rt::constraint::format::date_time(value.as_str()) {
                out.broken(
                    &at.name("milestoneDate"),
                    &rt::Rule {
                        id: "Transaction.milestoneDate.format",
                        keyword: "format",
                        sentence: "a date with time and offset (RFC 3339)",
                        source: "FastTrack Partner Experience / overview",
                    },
                );
            }
        }
    }
}

impl rt::Validate for super::types::ContactUpdate {
    type Context = super::Context;
}

impl rt::Validate for super::types::EntitlementUpdate {
    type Context = super::Context;
    fn check(&self, _: &Self::Context, at: &rt::Path<'_>, out: &mut rt::Violations) {
        if let Some(value) = &self.entitlement_count {
            if !rt::constraint::minimum(value, rt::constraint::Limit::Whole(0)) {
                out.broken_by(
                    &at.name("entitlementCount"),
                    &rt::Rule {
                        id: "EntitlementUpdate.entitlementCount.minimum",
                        keyword: "minimum",
                        sentence: "at least 0",
                        source: "FastTrack Partner Experience / overview",
                    },
                    &rt::constraint::found::Number(value),
                );
            }
        }
    }
}

impl rt::Validate for super::types::EntitlementUpdates {
    type Context = super::Context;
    fn check(
        &self,
        context: &Self::Context,
        at: &rt::Path<'_>,
        out: &mut rt::Violations,
    ) {
        if !rt::constraint::max_items(self.0.len(), 5) {
            out.broken_by(
                at,
                &rt::Rule {
                    id: "EntitlementUpdates.maxItems",
                    keyword: "maxItems",
                    sentence: "at most 5 items",
                    source: "FastTrack Partner Experience / overview",
                },
                &rt::constraint::found::Items(self.0.len()),
            );
        }
        if let Err(position) = rt::constraint::unique_by(
            &self.0,
            |item| item.l1id.as_ref(),
        ) {
            out.broken_by(
                at,
                &rt::Rule {
                    id: "EntitlementUpdates.uniqueBy",
                    keyword: "uniqueBy",
                    sentence: "no two items with the same `l1id`",
                    source: "FastTrack Partner Experience / overview",
                },
                &rt::constraint::found::Repeats(position),
            );
        }
        for (index, item) in self.0.iter().enumerate() {
            rt::Validate::check(item, context, &at.index(index), out);
        }
        let this = self;
        if context.max_entitlement_seat_count.is_some() {
            let holds = rt::rule::equal(
                rt::rule::sum(
                    rt::rule::map(
                        rt::rule::items(Some(&this.0), Some),
                        |item_2| rt::rule::member(
                            rt::rule::member(item_2, |it| it.entitlement_count.as_ref()),
                            rt::rule::Number::of,
                        ),
                    ),
                ),
                rt::rule::member(
                    context.max_entitlement_seat_count.as_ref(),
                    rt::rule::Number::of,
                ),
            );
            if rt::rule::is_false(holds) {
                out.broken(
                    at,
                    &rt::Rule {
                        id: "EntitlementUpdates.seats-add-up",
                        keyword: "check",
                        sentence: "The counts of all records make up the seats of the service.",
                        source: "FastTrack Partner Experience / overview",
                    },
                );
            }
        }
    }
}

impl rt::Validate for super::types::ReferralUpdate {
    type Context = super::Context;
    fn check(
        &self,
        context: &Self::Context,
        at: &rt::Path<'_>,
        out: &mut rt::Violations,
    ) {
        let this = self;
        if context.declined_id.is_some() {
            let applies = rt::rule::equal(
                Some(this.acceptance_status_id),
                rt::rule::member(context.declined_id.as_ref(), |it| Some(*it)),
            );
            if rt::rule::is_true(applies) {
                let there = rt::rule::is_there(this.decline_reason_id.as_option());
                if rt::rule::is_false(there) {
                    out.broken(
                        &at.name("DeclineReasonId"),
                        &rt::Rule {
                            id: "ReferralUpdate.declined",
                            keyword: "require",
                            sentence: "where `this.AcceptanceStatusId == context.declinedId`, there must be `DeclineReasonId`, there must not be `referralStatusId`, `valueAddedServicesSold`, `servicesEstimatedValueId`",
                            source: "FastTrack Partner Experience / referrals",
                        },
                    );
                }
                let there = rt::rule::is_there(this.referral_status_id.as_option());
                if rt::rule::is_true(there) {
                    out.broken(
                        &at.name("referralStatusId"),
                        &rt::Rule {
                            id: "ReferralUpdate.declined",
                            keyword: "forbid",
                            sentence: "where `this.AcceptanceStatusId == context.declinedId`, there must be `DeclineReasonId`, there must not be `referralStatusId`, `valueAddedServicesSold`, `servicesEstimatedValueId`",
                            source: "FastTrack Partner Experience / referrals",
                        },
                    );
                }
                let there = rt::rule::is_there(
                    this.value_added_services_sold.as_option(),
                );
                if rt::rule::is_true(there) {
                    out.broken(
                        &at.name("valueAddedServicesSold"),
                        &rt::Rule {
                            id: "ReferralUpdate.declined",
                            keyword: "forbid",
                            sentence: "where `this.AcceptanceStatusId == context.declinedId`, there must be `DeclineReasonId`, there must not be `referralStatusId`, `valueAddedServicesSold`, `servicesEstimatedValueId`",
                            source: "FastTrack Partner Experience / referrals",
                        },
                    );
                }
                let there = rt::rule::is_there(
                    this.services_estimated_value_id.as_option(),
                );
                if rt::rule::is_true(there) {
                    out.broken(
                        &at.name("servicesEstimatedValueId"),
                        &rt::Rule {
                            id: "ReferralUpdate.declined",
                            keyword: "forbid",
                            sentence: "where `this.AcceptanceStatusId == context.declinedId`, there must be `DeclineReasonId`, there must not be `referralStatusId`, `valueAddedServicesSold`, `servicesEstimatedValueId`",
                            source: "FastTrack Partner Experience / referrals",
                        },
                    );
                }
            }
        }
        if context.accepted_id.is_some() {
            let applies = rt::rule::equal(
                Some(this.acceptance_status_id),
                rt::rule::member(context.accepted_id.as_ref(), |it| Some(*it)),
            );
            if rt::rule::is_true(applies) {
                let there = rt::rule::is_there(this.decline_reason_id.as_option());
                if rt::rule::is_true(there) {
                    out.broken(
                        &at.name("DeclineReasonId"),
                        &rt::Rule {
                            id: "ReferralUpdate.accepted",
                            keyword: "forbid",
                            sentence: "where `this.AcceptanceStatusId == context.acceptedId`, there must not be `DeclineReasonId`",
                            source: "FastTrack Partner Experience / referrals",
                        },
                    );
                }
            }
        }
        {
            let applies = rt::rule::is_there(this.decline_reason_id.as_option());
            if rt::rule::is_true(applies) {
                let there = rt::rule::is_there(this.referral_status_id.as_option());
                if rt::rule::is_true(there) {
                    out.broken(
                        &at.name("referralStatusId"),
                        &rt::Rule {
                            id: "ReferralUpdate.reason-means-declined",
                            keyword: "forbid",
                            sentence: "where `this.DeclineReasonId != null`, there must not be `referralStatusId`, `valueAddedServicesSold`, `servicesEstimatedValueId`",
                            source: "FastTrack Partner Experience / referrals",
                        },
                    );
                }
                let there = rt::rule::is_there(
                    this.value_added_services_sold.as_option(),
                );
                if rt::rule::is_true(there) {
                    out.broken(
                        &at.name("valueAddedServicesSold"),
                        &rt::Rule {
                            id: "ReferralUpdate.reason-means-declined",
                            keyword: "forbid",
                            sentence: "where `this.DeclineReasonId != null`, there must not be `referralStatusId`, `valueAddedServicesSold`, `servicesEstimatedValueId`",
                            source: "FastTrack Partner Experience / referrals",
                        },
                    );
                }
                let there = rt::rule::is_there(
                    this.services_estimated_value_id.as_option(),
                );
                if rt::rule::is_true(there) {
                    out.broken(
                        &at.name("servicesEstimatedValueId"),
                        &rt::Rule {
                            id: "ReferralUpdate.reason-means-declined",
                            keyword: "forbid",
                            sentence: "where `this.DeclineReasonId != null`, there must not be `referralStatusId`, `valueAddedServicesSold`, `servicesEstimatedValueId`",
                            source: "FastTrack Partner Experience / referrals",
                        },
                    );
                }
            }
        }
        {
            let applies = rt::rule::equal(
                rt::rule::member(
                    this.value_added_services_sold.as_option(),
                    |it| Some(*it),
                ),
                Some(true),
            );
            if rt::rule::is_true(applies) {
                let there = rt::rule::is_there(
                    this.services_estimated_value_id.as_option(),
                );
                if rt::rule::is_false(there) {
                    out.broken(
                        &at.name("servicesEstimatedValueId"),
                        &rt::Rule {
                            id: "ReferralUpdate.sold-has-value",
                            keyword: "require",
                            sentence: "where `this.valueAddedServicesSold == true`, there must be `servicesEstimatedValueId`",
                            source: "FastTrack Partner Experience / referrals",
                        },
                    );
                }
            }
        }
        {
            let applies = rt::rule::equal(
                rt::rule::member(
                    this.value_added_services_sold.as_option(),
                    |it| Some(*it),
                ),
                Some(false),
            );
            if rt::rule::is_true(applies) {
                let there = rt::rule::is_there(
                    this.services_estimated_value_id.as_option(),
                );
                if rt::rule::is_true(there) {
                    out.broken(
                        &at.name("servicesEstimatedValueId"),
                        &rt::Rule {
                            id: "ReferralUpdate.unsold-has-none",
                            keyword: "forbid",
                            sentence: "where `this.valueAddedServicesSold == false`, there must not be `servicesEstimatedValueId`",
                            source: "FastTrack Partner Experience / referrals",
                        },
                    );
                }
            }
        }
    }
}

impl rt::Validate for super::types::ReferralsListSortDirection {
    type Context = super::Context;
}

impl rt::Validate for super::ops::TimeZonesList {
    type Context = ();
}

impl rt::Validate for super::ops::StatementsList {
    type Context = ();
}

impl rt::Validate for super::ops::ContactsUpdate {
    type Context = ();
}

impl rt::Validate for super::ops::AssignmentsGet {
    type Context = ();
}

impl rt::Validate for super::ops::ReferralsList {
    type Context = ();
}

impl rt::Validate for super::ops::ReferralsUpdate {
    type Context = ();
    fn check(&self, _: &Self::Context, at: &rt::Path<'_>, out: &mut rt::Violations) {
        let context = &self.context;
        rt::Validate::check(&self.body, context, &at.name("body"), out);
    }
}

impl rt::Validate for super::ops::EntitlementsUpdate {
    type Context = ();
    fn check(&self, _: &Self::Context, at: &rt::Path<'_>, out: &mut rt::Violations) {
        let context = &self.context;
        rt::Validate::check(&self.body, context, &at.name("body"), out);
    }
}
}

pub use self::client::{ApiVersion, Builder, Call, Client};
pub use self::error::{Documented, Error};
pub use self::types::*;
pub use self::validate::Context;
#[doc(no_inline)]
pub use ::specwright_runtime as runtime;
