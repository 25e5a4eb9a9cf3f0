// @generated from specs/cloudcockpit by `cargo xtask regenerate`. Changes made here are lost.

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

/// A client of cloudcockpit. Clones are cheap and share connections.
///
/// Every function that names an operation returns a [`Call`](super::Call), which is sent when it is awaited.
#[derive(Clone, Debug)]
pub struct Client<M: rt::Mode = rt::Async> {
    core: rt::Core<M>,
}

impl Client {
    /// Begins a client with what every call needs.
    ///
    /// The server is `https://app-cloudcockpitapi-prod-01.azurewebsites.net/v1`.
    ///
    /// - `token`: A bearer token (JWT).
    /// - `x_tenant`: The header `X-Tenant`. `X-Tenant`; required.
    pub fn builder(
        token: impl Into<rt::Secret>,
        x_tenant: impl Into<String>,
    ) -> super::Builder {
        Builder {
            core: rt::BuilderCore::new(
                    "https://app-cloudcockpitapi-prod-01.azurewebsites.net/v1",
                )
                .authenticate(::std::sync::Arc::new(rt::BearerToken(token.into())))
                .header("X-Tenant", x_tenant.into()),
        }
    }
}

impl<M: rt::Mode> Client<M> {
    /// The operations of `agreements`.
    pub fn agreements(&self) -> super::groups::Agreements<M> {
        super::groups::Agreements {
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

/// The operations of `agreements`.
#[derive(Clone, Debug)]
pub struct Agreements<M: rt::Mode = rt::Async> {
    pub(super) core: rt::Core<M>,
}

impl<M: rt::Mode> Agreements<M> {
    /// Records who accepted the agreement.
    ///
    /// `PUT /agreements`; see [`AgreementsUpdate`](super::ops::AgreementsUpdate).
    ///
    /// ```ignore
    /// # async fn example(client: cloudcockpit::Client, body: cloudcockpit::types::UpdateAgreement) -> Result<(), cloudcockpit::Error> {
    /// client.agreements().update(body).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn update(
        &self,
        body: super::types::UpdateAgreement,
    ) -> super::Call<M, super::ops::AgreementsUpdate> {
        super::Call::new(
            &self.core,
            super::ops::AgreementsUpdate {
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

/// Records who accepted the agreement.
///
/// `PUT /agreements`.
///
/// Answers:
///
/// - `204`: no body.
#[derive(Clone, Debug, PartialEq)]
pub struct AgreementsUpdate {
    /// The body.
    ///
    /// Sent as `application/json`.
    pub body: super::types::UpdateAgreement,
}

impl AgreementsUpdate {
    /// The operation with what it needs.
    pub fn new(body: super::types::UpdateAgreement) -> Self {
        Self { body }
    }
}

impl rt::Operation for AgreementsUpdate {
    type Output = ();
    type Documented = super::Documented;
    const META: &'static rt::Meta = &rt::Meta {
        id: "agreements.update",
        source: "Update the customer agreement / update",
        method: rt::Method::PUT,
        path: &[rt::Segment::Literal("/agreements")],
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
        r.documented_successes(&[204]);
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

/// The object `UpdateAgreement`.
///
/// Rules:
///
/// - `own-contact-details`: where `this.keepPrimaryInformation == false`, there must be `firstName`, `lastName`,
///   `email`, `phone`. Always checked.
///
/// Source: Update the customer agreement, `request`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct UpdateAgreement {
    /// The member `providerInstanceId`.
    ///
    /// `providerInstanceId`; required.
    pub provider_instance_id: rt::Uuid,
    /// The member `agreementDate`.
    ///
    /// `agreementDate`; required.
    pub agreement_date: rt::Timestamp,
    /// The member `keepPrimaryInformation`.
    ///
    /// `keepPrimaryInformation`; required.
    pub keep_primary_information: bool,
    /// The member `firstName`.
    ///
    /// `firstName`; not said whether required; may be null; at most `255` characters.
    pub first_name: rt::Patch<String>,
    /// The member `lastName`.
    ///
    /// `lastName`; not said whether required; may be null; at most `255` characters.
    pub last_name: rt::Patch<String>,
    /// The member `email`.
    ///
    /// `email`; not said whether required; may be null; at most `255` characters.
    pub email: rt::Patch<String>,
    /// The member `phone`.
    ///
    /// `phone`; not said whether required; may be null; at most `30` characters.
    pub phone: rt::Patch<String>,
    /// What came beside the documented members, and nulls where a value is documented; sent along.
    pub extra: rt::Extra,
}

impl UpdateAgreement {
    /// One with what is required.
    pub fn new(
        provider_instance_id: rt::Uuid,
        agreement_date: impl Into<rt::Timestamp>,
        keep_primary_information: bool,
    ) -> Self {
        Self {
            provider_instance_id,
            agreement_date: agreement_date.into(),
            keep_primary_information,
            first_name: Default::default(),
            last_name: Default::default(),
            email: Default::default(),
            phone: Default::default(),
            extra: Default::default(),
        }
    }
    /// The member `firstName`.
    #[must_use]
    pub fn first_name(mut self, first_name: impl Into<rt::Patch<String>>) -> Self {
        self.first_name = first_name.into();
        self
    }
    /// The member `lastName`.
    #[must_use]
    pub fn last_name(mut self, last_name: impl Into<rt::Patch<String>>) -> Self {
        self.last_name = last_name.into();
        self
    }
    /// The member `email`.
    #[must_use]
    pub fn email(mut self, email: impl Into<rt::Patch<String>>) -> Self {
        self.email = email.into();
        self
    }
    /// The member `phone`.
    #[must_use]
    pub fn phone(mut self, phone: impl Into<rt::Patch<String>>) -> Self {
        self.phone = phone.into();
        self
    }
    /// Sets a member that the page does not list.
    #[must_use]
    pub fn member(mut self, name: &str, value: impl Into<rt::Json>) -> Self {
        self.extra.insert(name, value);
        self
    }
}

impl rt::ReadJson for UpdateAgreement {
    fn read(r: &mut rt::Reader<'_>) -> Result<Self, rt::DecodeError> {
        let mut object = r.object()?;
        let mut provider_instance_id = None;
        let mut agreement_date = None;
        let mut keep_primary_information = None;
        let mut first_name = rt::Patch::Absent;
        let mut last_name = rt::Patch::Absent;
        let mut email = rt::Patch::Absent;
        let mut phone = rt::Patch::Absent;
        while let Some(index) = object
            .next(
                r,
                &[
                    "providerInstanceId",
                    "agreementDate",
                    "keepPrimaryInformation",
                    "firstName",
                    "lastName",
                    "email",
                    "phone",
                ],
            )?
        {
            match index {
                0 => object.member(r, &mut provider_instance_id)?,
                1 => object.member(r, &mut agreement_date)?,
                2 => object.member(r, &mut keep_primary_information)?,
                3 => object.patch(r, &mut first_name)?,
                4 => object.patch(r, &mut last_name)?,
                5 => object.patch(r, &mut email)?,
                _ => object.patch(r, &mut phone)?,
            }
        }
        Ok(Self {
            provider_instance_id: object
                .required(provider_instance_id, "providerInstanceId")?,
            agreement_date: object.required(agreement_date, "agreementDate")?,
            keep_primary_information: object
                .required(keep_primary_information, "keepPrimaryInformation")?,
            first_name,
            last_name,
            email,
            phone,
            extra: object.into_extra(),
        })
    }
}

impl rt::WriteJson for UpdateAgreement {
    fn write(&self, w: &mut rt::Writer) {
        let mut o = w.object();
        o.required("providerInstanceId", &self.provider_instance_id);
        o.required("agreementDate", &self.agreement_date);
        o.required("keepPrimaryInformation", &self.keep_primary_information);
        o.member("firstName", &self.first_name);
        o.member("lastName", &self.last_name);
        o.member("email", &self.email);
        o.member("phone", &self.phone);
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

impl rt::Validate for super::types::UpdateAgreement {
    type Context = ();
    fn check(&self, _: &Self::Context, at: &rt::Path<'_>, out: &mut rt::Violations) {
        if !rt::constraint::format::date_time(self.agreement_date.as_str()) {
            out.broken(
                &at.name("agreementDate"),
                &rt::Rule {
                    id: "UpdateAgreement.agreementDate.format",
                    keyword: "format",
                    sentence: "a date with time and offset (RFC 3339)",
                    source: "Update the customer agreement / request",
                },
            );
        }
        if let Some(value) = self.first_name.as_option() {
            if !rt::constraint::max_length(value, 255) {
                out.broken_by(
                    &at.name("firstName"),
                    &rt::Rule {
                        id: "UpdateAgreement.firstName.maxLength",
                        keyword: "maxLength",
                        sentence: "at most 255 characters",
                        source: "Update the customer agreement / request",
                    },
                    &rt::constraint::found::Length(value),
                );
            }
        }
        if let Some(value) = self.last_name.as_option() {
            if !rt::constraint::max_length(value, 255) {
                out.broken_by(
                    &at.name("lastName"),
                    &rt::Rule {
                        id: "UpdateAgreement.lastName.maxLength",
                        keyword: "maxLength",
                        sentence: "at most 255 characters",
                        source: "Update the customer agreement / request",
                    },
                    &rt::constraint::found::Length(value),
                );
            }
        }
        if let Some(value) = self.email.as_option() {
            if !rt::constraint::max_length(value, 255) {
                out.broken_by(
                    &at.name("email"),
                    &rt::Rule {
                        id: "UpdateAgreement.email.maxLength",
                        keyword: "maxLength",
                        sentence: "at most 255 characters",
                        source: "Update the customer agreement / request",
                    },
                    &rt::constraint::found::Length(value),
                );
            }
        }
        if let Some(value) = self.phone.as_option() {
            if !rt::constraint::max_length(value, 30) {
                out.broken_by(
                    &at.name("phone"),
                    &rt::Rule {
                        id: "UpdateAgreement.phone.maxLength",
                        keyword: "maxLength",
                        sentence: "at most 30 characters",
                        source: "Update the customer agreement / request",
                    },
                    &rt::constraint::found::Length(value),
                );
            }
        }
        let this = self;
        {
            let applies = rt::rule::equal(
                Some(this.keep_primary_information),
                Some(false),
            );
            if rt::rule::is_true(applies) {
                let there = rt::rule::is_there(this.first_name.as_option());
                if rt::rule::is_false(there) {
                    out.broken(
                        &at.name("firstName"),
                        &rt::Rule {
                            id: "UpdateAgreement.own-contact-details",
                            keyword: "require",
                            sentence: "where `this.keepPrimaryInformation == false`, there must be `firstName`, `lastName`, `email`, `phone`",
                            source: "Update the customer agreement / request",
                        },
                    );
                }
                let there = rt::rule::is_there(this.last_name.as_option());
                if rt::rule::is_false(there) {
                    out.broken(
                        &at.name("lastName"),
                        &rt::Rule {
                            id: "UpdateAgreement.own-contact-details",
                            keyword: "require",
                            sentence: "where `this.keepPrimaryInformation == false`, there must be `firstName`, `lastName`, `email`, `phone`",
                            source: "Update the customer agreement / request",
                        },
                    );
                }
                let there = rt::rule::is_there(this.email.as_option());
                if rt::rule::is_false(there) {
                    out.broken(
                        &at.name("email"),
                        &rt::Rule {
                            id: "UpdateAgreement.own-contact-details",
                            keyword: "require",
                            sentence: "where `this.keepPrimaryInformation == false`, there must be `firstName`, `lastName`, `email`, `phone`",
                            source: "Update the customer agreement / request",
                        },
                    );
                }
                let there = rt::rule::is_there(this.phone.as_option());
                if rt::rule::is_false(there) {
                    out.broken(
                        &at.name("phone"),
                        &rt::Rule {
                            id: "UpdateAgreement.own-contact-details",
                            keyword: "require",
                            sentence: "where `this.keepPrimaryInformation == false`, there must be `firstName`, `lastName`, `email`, `phone`",
                            source: "Update the customer agreement / request",
                        },
                    );
                }
            }
        }
    }
}

impl rt::Validate for super::ops::AgreementsUpdate {
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
