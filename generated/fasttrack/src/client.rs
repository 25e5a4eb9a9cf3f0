// @generated from specs/fasttrack by `cargo xtask regenerate`. Changes made here are lost.

use ::specwright_runtime as rt;

/// Calls Microsoft FastTrack Partner Experience (FT-FPX). Clones are cheap and share connections.
///
/// Every function that names an operation returns a [`Call`](super::Call), which is sent when it is awaited, or
/// by [`send`](super::Call::send) if the client blocks.
#[derive(Clone, Debug)]
pub struct Client<M: rt::Mode = rt::Async> {
    core: rt::Core<M>,
}

impl Client {
    /// Begins a client with what every call needs.
    ///
    /// The server is `https://prod.partner.fttoolingapi.microsoft.com/ftop/{version}/api`.
    ///
    /// - `certificate`: The certificate that Microsoft's management site issues to the partner; it goes with each
    ///   request. Certificate and key for the TLS handshake. The client certificate is inferred. Source: FastTrack
    ///   Partner Experience (FT-FPX) API, section “Security Overview All partners”. Erratum:
    ///   [`certificate-transport`](super::errata#erratum-certificate-transport).
    pub fn builder(certificate: rt::Certificate) -> super::Builder {
        Builder {
            core: rt::BuilderCore::new(
                    "https://prod.partner.fttoolingapi.microsoft.com/ftop/{version}/api",
                )
                .certificate(certificate)
                .quota(
                    rt::Quota::new(
                        600,
                        60,
                        &[rt::QuotaKey::Header("Authorization"), rt::QuotaKey::Address],
                    ),
                )
                .version("v1.2"),
        }
    }
}

impl Client<rt::Blocking> {
    /// Begins a client whose calls block the thread that makes them, with what [`builder`](Self::builder) takes.
    /// Without the feature `blocking` it needs a transport of your own.
    pub fn blocking(certificate: rt::Certificate) -> super::Builder<rt::Blocking> {
        Builder {
            core: rt::BuilderCore::blocking(
                    "https://prod.partner.fttoolingapi.microsoft.com/ftop/{version}/api",
                )
                .certificate(certificate)
                .quota(
                    rt::Quota::new(
                        600,
                        60,
                        &[rt::QuotaKey::Header("Authorization"), rt::QuotaKey::Address],
                    ),
                )
                .version("v1.2"),
        }
    }
}

impl<M: rt::Mode> Client<M> {
    /// Operations of `admin_types`: `list`.
    pub fn admin_types(&self) -> super::groups::AdminTypes<M> {
        super::groups::AdminTypes {
            core: self.core.clone(),
        }
    }
    /// Operations of `contact_types`: `list`.
    pub fn contact_types(&self) -> super::groups::ContactTypes<M> {
        super::groups::ContactTypes {
            core: self.core.clone(),
        }
    }
    /// Operations of `country_regions`: `list`.
    pub fn country_regions(&self) -> super::groups::CountryRegions<M> {
        super::groups::CountryRegions {
            core: self.core.clone(),
        }
    }
    /// Operations of `skill_types`: `list`.
    pub fn skill_types(&self) -> super::groups::SkillTypes<M> {
        super::groups::SkillTypes {
            core: self.core.clone(),
        }
    }
    /// Operations of `survey_languages`: `list`.
    pub fn survey_languages(&self) -> super::groups::SurveyLanguages<M> {
        super::groups::SurveyLanguages {
            core: self.core.clone(),
        }
    }
    /// Operations of `time_zones`: `list`.
    pub fn time_zones(&self) -> super::groups::TimeZones<M> {
        super::groups::TimeZones {
            core: self.core.clone(),
        }
    }
    /// Operations of `note_categories`: `list`.
    pub fn note_categories(&self) -> super::groups::NoteCategories<M> {
        super::groups::NoteCategories {
            core: self.core.clone(),
        }
    }
    /// Operations of `services`: `list`, `list_for_partners`.
    pub fn services(&self) -> super::groups::Services<M> {
        super::groups::Services {
            core: self.core.clone(),
        }
    }
    /// Operations of `entitlement_statuses`: `list_l1`, `list_l2`, `list_l3`, `list_all`.
    pub fn entitlement_statuses(&self) -> super::groups::EntitlementStatuses<M> {
        super::groups::EntitlementStatuses {
            core: self.core.clone(),
        }
    }
    /// Operations of `incentives`: `programs()`, `workloads()`, `year_periods()`, `statements()`.
    pub fn incentives(&self) -> super::groups::Incentives<M> {
        super::groups::Incentives {
            core: self.core.clone(),
        }
    }
    /// Operations of `referrals`: `list`, `update`, `acceptance_statuses()`, `decline_reasons()`, `statuses()`,
    /// `service_values()`.
    pub fn referrals(&self) -> super::groups::Referrals<M> {
        super::groups::Referrals {
            core: self.core.clone(),
        }
    }
    /// Operations of `usage`: `get_current`.
    pub fn usage(&self) -> super::groups::Usage<M> {
        super::groups::Usage {
            core: self.core.clone(),
        }
    }
    /// Operations of `tenants`: `get`.
    pub fn tenants(&self) -> super::groups::Tenants<M> {
        super::groups::Tenants {
            core: self.core.clone(),
        }
    }
    /// Operations of `partner_tenants`: `list`, `get`.
    pub fn partner_tenants(&self) -> super::groups::PartnerTenants<M> {
        super::groups::PartnerTenants {
            core: self.core.clone(),
        }
    }
    /// Operations of `max_entitlements`: `list`, `list_for_tenants`.
    pub fn max_entitlements(&self) -> super::groups::MaxEntitlements<M> {
        super::groups::MaxEntitlements {
            core: self.core.clone(),
        }
    }
    /// Operations of `entitlements`: `list`, `list_for_service`, `list_for_tenants`, `update`.
    pub fn entitlements(&self) -> super::groups::Entitlements<M> {
        super::groups::Entitlements {
            core: self.core.clone(),
        }
    }
    /// Operations of `contacts`: `list`, `list_for_tenants`, `create`.
    pub fn contacts(&self) -> super::groups::Contacts<M> {
        super::groups::Contacts {
            core: self.core.clone(),
        }
    }
    /// Operations of `notes`: `list`, `create`.
    pub fn notes(&self) -> super::groups::Notes<M> {
        super::groups::Notes {
            core: self.core.clone(),
        }
    }
    /// Operations of `assignments`: `get`.
    pub fn assignments(&self) -> super::groups::Assignments<M> {
        super::groups::Assignments {
            core: self.core.clone(),
        }
    }
    /// Operations of version `v1.1` that the default version lacks.
    pub fn v1_1(&self) -> super::groups::V1_1<M> {
        super::groups::V1_1 {
            core: self.core.with_version("v1.1"),
        }
    }
    /// Operations of version `v1` that the default version lacks.
    pub fn v1(&self) -> super::groups::V1<M> {
        super::groups::V1 {
            core: self.core.with_version("v1"),
        }
    }
    /// Reports where answers differed from the documentation, as far as this client and its clones looked for that.
    pub fn drift(&self) -> rt::DriftReport {
        self.core.drift()
    }
}

/// Collects what a client needs.
#[derive(Debug)]
#[must_use = "a builder makes nothing until `build`"]
pub struct Builder<M: rt::Mode = rt::Async> {
    core: rt::BuilderCore<M>,
}

impl<M: rt::Mode> Builder<M> {
    /// Sets another version of the API. The functions of the client stay those of the version that is used by
    /// default.
    pub fn api_version(mut self, version: super::ApiVersion) -> Self {
        self.core = self.core.version(version.as_str());
        self
    }
    /// Sets another address: a sandbox, a proxy, the server of a test. `{version}` stands for the version of the API
    /// in it.
    pub fn base_url(mut self, address: impl Into<String>) -> Self {
        let address: ::std::string::String = address.into();
        self.core = self.core.base_url(address);
        self
    }
    /// Sets another address, without a place for the version: that of a proxy that adds it, or of the server of a
    /// test. The calls of all versions go there.
    pub fn base_url_without_version(mut self, address: impl Into<String>) -> Self {
        let address: ::std::string::String = address.into();
        self.core = self.core.base_url_without_version(address);
        self
    }
    /// Sets what calls do if an answer differs from the documentation.
    pub fn drift(mut self, mode: rt::DriftMode) -> Self {
        self.core = self.core.drift(mode);
        self
    }
    /// Refuses calls for broken rules of that evidence and better founded ones: only what the documentation states,
    /// unless this is given. Other rules that a request breaks are advice, told with its reply.
    pub fn refuse(mut self, evidence: rt::Evidence) -> Self {
        self.core = self.core.refuse(evidence);
        self
    }
    /// Sets whether errors show the beginning of a value that cannot be read, and the keys of maps that lead to it.
    /// They do not unless this is given, since both may be data of a customer.
    pub fn excerpts(mut self, shown: bool) -> Self {
        self.core = self.core.excerpts(shown);
        self
    }
    /// Sets what one call may take.
    pub fn limits(mut self, limits: rt::Limits) -> Self {
        self.core = self.core.limits(limits);
        self
    }
    /// Sets when calls are sent again. What is not idempotent never is if the service may have carried it out.
    pub fn retry(mut self, retry: rt::Retry) -> Self {
        self.core = self.core.retry(retry);
        self
    }
    /// Sets how often the client calls the service: as the documentation states, unless this is given.
    pub fn rate_limit(mut self, rate_limit: rt::RateLimit) -> Self {
        self.core = self.core.rate_limit(rate_limit);
        self
    }
    /// Sets what the client calls itself in `User-Agent`.
    pub fn user_agent(mut self, user_agent: impl Into<String>) -> Self {
        let user_agent: ::std::string::String = user_agent.into();
        self.core = self.core.user_agent(user_agent);
        self
    }
    /// Adds an authority to be trusted besides those of the system, in PEM form. A transport of your own has to trust
    /// it by itself: a client is not built with both.
    pub fn root_certificate(mut self, pem: impl ::core::convert::AsRef<[u8]>) -> Self {
        self.core = self.core.root_certificate(pem);
        self
    }
    /// Sets another transport than the default one, which is hyper, or ureq if the client blocks. It brings its own
    /// TLS, client certificate and trusted roots included: none of the builder goes to it.
    pub fn transport(mut self, transport: ::std::sync::Arc<M::Transport>) -> Self {
        self.core = self.core.transport(transport);
        self
    }
    /// Sets another timer than the default one.
    pub fn timer(mut self, timer: ::std::sync::Arc<M::Timer>) -> Self {
        self.core = self.core.timer(timer);
        self
    }
    /// Allows plain HTTP to other machines: everything that is sent, credentials too, can then be read on the way.
    pub fn allow_plain_http(mut self) -> Self {
        self.core = self.core.allow_plain_http();
        self
    }
    /// Builds the client.
    ///
    /// # Errors
    ///
    /// If the address, a header or a certificate cannot be used, or there is no transport.
    pub fn build(self) -> Result<super::Client<M>, rt::BuildError> {
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
    /// `v1.2`, the default.
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

/// A call that was not made yet. It owns what it needs, so it can be moved to another task, and its clone is the same
/// call once more. What can be set on the call of one operation stands at its name in [`ops`](super::ops).
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited or sent"]
pub struct Call<M: rt::Mode, O> {
    pub(super) core: rt::Core<M>,
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
    /// Changes the request before it is sent, after everything else was put into it, credentials included: a way out
    /// where the documentation is wrong. Every attempt of the call has a request of its own, which is changed once,
    /// when nothing keeps it from being sent any more. A rate limit counts the request as it was before.
    pub fn edit(
        mut self,
        edit: impl ::core::ops::Fn(
            &mut rt::http::Request<rt::Body>,
        ) + ::core::marker::Send + ::core::marker::Sync + 'static,
    ) -> Self {
        self.options.edit(edit);
        self
    }
    /// Sets the time for the whole call, instead of `total` of the client's limits.
    pub fn timeout(mut self, timeout: ::core::time::Duration) -> Self {
        self.options.timeout(timeout);
        self
    }
    /// Sets when this call is sent again, instead of what holds for the client's calls.
    pub fn retry(mut self, retry: rt::Retry) -> Self {
        self.options.retry(retry);
        self
    }
    /// Sets what this call does if its answer differs from the documentation, instead of what the client does. If a
    /// strict call fails for it, the service did what was asked of it all the same.
    pub fn drift(mut self, mode: rt::DriftMode) -> Self {
        self.options.drift(mode);
        self
    }
    /// Refuses this call for broken rules of that evidence and better founded ones, instead of those that refuse the
    /// client's calls.
    pub fn refuse(mut self, evidence: rt::Evidence) -> Self {
        self.options.refuse(evidence);
        self
    }
    /// Sends the request although it breaks documented rules; what HTTP itself cannot carry is refused as before.
    pub fn unchecked(mut self) -> Self {
        self.options.unchecked();
        self
    }
    /// Sends the request although it breaks the documented rule or bound of that id; all others are checked as
    /// before. The error of a refused call shows the ids in brackets, and
    /// [`Violation::rule`](super::runtime::Violation::rule) has them. An id that nothing breaks changes nothing.
    pub fn unchecked_rule(mut self, id: &str) -> Self {
        self.options.unchecked_rule(id);
        self
    }
    /// Token of the person on whose behalf the call is made. Microsoft has to set this up for the partner first.
    ///
    /// Sends a bearer token (opaque) with this call.
    ///
    /// Its period is inferred. Source: FastTrack Partner Experience (FT-FPX) API, section “End User Token If”.
    /// Errata: [`token-format`](super::errata#erratum-token-format),
    /// [`token-refusal`](super::errata#erratum-token-refusal).
    pub fn bearer_token(mut self, token: impl Into<rt::Credential>) -> Self {
        self.options.bearer_token(token);
        self
    }
    /// Returns the operation without its client.
    pub fn into_operation(self) -> O {
        self.operation
    }
}

impl<O: rt::Operation<Documented = super::Documented>> Call<rt::Async, O> {
    /// Makes the call and returns the whole reply: value, status, headers, body.
    ///
    /// # Errors
    ///
    /// If the call does not succeed; the error tells how.
    pub async fn reply(self) -> Result<rt::Reply<O::Output>, super::Error> {
        self.core.run(self.operation, self.options).await
    }
}

impl<O: rt::Operation<Documented = super::Documented>> Call<rt::Blocking, O> {
    /// Makes the call and returns its value.
    ///
    /// # Errors
    ///
    /// If the call does not succeed; the error tells how.
    pub fn send(self) -> Result<O::Output, super::Error> {
        self.reply().map(|reply| reply.value)
    }
    /// Makes the call and returns the whole reply: value, status, headers, body.
    ///
    /// # Errors
    ///
    /// If the call does not succeed; the error tells how.
    pub fn reply(self) -> Result<rt::Reply<O::Output>, super::Error> {
        self.core.run(self.operation, self.options)
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
