// @generated from specs/activeplatform by `cargo xtask regenerate`. Changes made here are lost.

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

/// A client of activeplatform. Clones are cheap and share connections.
///
/// Every function that names an operation returns a [`Call`](super::Call), which is sent when it is awaited.
#[derive(Clone, Debug)]
pub struct Client<M: rt::Mode = rt::Async> {
    core: rt::Core<M>,
}

impl Client {
    /// Begins a client with what every call needs.
    ///
    /// - `token`: Sent in the header `X-Api-Token`.
    /// - `base_url`: The address of the server, which the page does not name. `/api/v3` follows it.
    pub fn builder(
        token: impl Into<rt::Secret>,
        base_url: impl Into<String>,
    ) -> super::Builder {
        Builder {
            core: rt::BuilderCore::new(Into::<String>::into(base_url))
                .then("/api/v3")
                .authenticate(
                    ::std::sync::Arc::new(rt::HeaderToken {
                        name: "X-Api-Token",
                        token: token.into(),
                    }),
                ),
        }
    }
}

impl<M: rt::Mode> Client<M> {
    /// The operations of `plans`.
    pub fn plans(&self) -> super::groups::Plans<M> {
        super::groups::Plans {
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
    /// The body is `json`.
    ///
    /// Its texts may be among those of `provisioning`.
    Json(rt::Json),
    /// A documented status whose body is empty or not described; the error keeps what came.
    Status(u16),
}

impl Documented {
    /// The body of [`Self::Json`], if it is one.
    #[must_use]
    pub fn json(&self) -> Option<&rt::Json> {
        match self {
            Self::Json(body) => Some(body),
            _ => None,
        }
    }
    /// The documented texts that stand anywhere in the body, in the order of the body.
    /// Blanks are folded; letters have to be as documented.
    #[must_use]
    pub fn known(&self) -> Vec<Known> {
        match self {
            Self::Json(body) => found(PROVISIONING, &rt::Json::of(body)),
            _ => Vec::new(),
        }
    }
}

/// What helps where that is known; never the body.
impl ::core::fmt::Display for Documented {
    fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> Result<(), ::core::fmt::Error> {
        let known = self.known();
        for (index, known) in known.iter().enumerate() {
            if index > 0 {
                f.write_str(" ")?;
            }
            ::core::fmt::Display::fmt(known, f)?;
        }
        if !known.is_empty() {
            return Ok(());
        }
        match self {
            Self::Json(_) => f.write_str("see its body, `Json`"),
            Self::Status(_) => f.write_str("the page describes no body"),
        }
    }
}

/// An error text that the page documents.
#[derive(Clone, Debug, Eq, PartialEq)]
#[non_exhaustive]
pub enum Known {
    /// documented-text: `Validation is failed`.
    ///
    /// Try again later.
    ///
    /// Source: Provisioning attributes, `errors`.
    VendorFailure,
    /// documented-text: `Account already has a domain <domain> in the Microsoft network`.
    ///
    /// Give that domain as the existing one.
    AccountHasDomain {
        /// What stands at `<domain>` in the text.
        domain: String,
    },
    /// documented-text: `Account id must be the owner of subscription id`.
    NotAccountOwner,
}

impl Known {
    /// The name of the text.
    #[must_use]
    pub fn id(&self) -> &'static str {
        match self {
            Self::VendorFailure => "vendor-failure",
            Self::AccountHasDomain { .. } => "account-has-domain",
            Self::NotAccountOwner => "not-account-owner",
        }
    }
    /// What it means; empty where that is not known.
    #[must_use]
    pub fn meaning(&self) -> &'static str {
        match self {
            Self::VendorFailure => "",
            Self::AccountHasDomain { .. } => "",
            Self::NotAccountOwner => "",
        }
    }
    /// What helps; empty where that is not known.
    #[must_use]
    pub fn remedy(&self) -> &'static str {
        match self {
            Self::VendorFailure => "Try again later.",
            Self::AccountHasDomain { .. } => "Give that domain as the existing one.",
            Self::NotAccountOwner => "",
        }
    }
    /// Whether trying again may help.
    #[must_use]
    pub fn retryable(&self) -> bool {
        match self {
            Self::VendorFailure => true,
            Self::AccountHasDomain { .. } => false,
            Self::NotAccountOwner => false,
        }
    }
}

/// What it means and what helps, or its name where neither is known.
impl ::core::fmt::Display for Known {
    fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> Result<(), ::core::fmt::Error> {
        match (self.meaning(), self.remedy()) {
            ("", "") => f.write_str(self.id()),
            (words, "") | ("", words) => f.write_str(words),
            (meaning, remedy) => write!(f, "{meaning} {remedy}"),
        }
    }
}

/// A documented text and what is made of its captures.
type Text = (rt::DocumentedText, fn(&rt::Captures) -> Option<Known>);

fn found(texts: &[Text], body: &rt::Json) -> Vec<Known> {
    let mut all = Vec::new();
    for said in body.strings() {
        for (text, make) in texts {
            let known = text.find(&said).and_then(|captures| make(&captures));
            all.extend(known.filter(|known| !all.contains(known)));
        }
    }
    all
}

const PROVISIONING: &[Text] = &[
    (
        rt::DocumentedText(&[rt::Piece::Text("Validation is failed")]), // documented-text
        |_| Some(Known::VendorFailure),
    ),
    (
        rt::DocumentedText(
            &[
                rt::Piece::Text("Account already has a domain "), // documented-text
                rt::Piece::Capture("domain"),
                rt::Piece::Text(" in the Microsoft network"), // documented-text
            ],
        ),
        |captures| Some(Known::AccountHasDomain {
            domain: captures.get("domain").parse().ok()?,
        }),
    ),
    (
        rt::DocumentedText(
            &[
                rt::Piece::Text(
                    "Account id must be the owner of subscription id", // documented-text
                ),
            ],
        ),
        |_| Some(Known::NotAccountOwner),
    ),
];
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

/// The operations of `plans`.
#[derive(Clone, Debug)]
pub struct Plans<M: rt::Mode = rt::Async> {
    pub(super) core: rt::Core<M>,
}

impl<M: rt::Mode> Plans<M> {
    /// Checks attributes before a plan is bought.
    ///
    /// `POST /resellers/{reseller_id}/plans/{plan_id}/provisioning_attributes/validation`; see
    /// [`PlansValidateAttributes`](super::ops::PlansValidateAttributes).
    ///
    /// ```ignore
    /// # async fn example(client: activeplatform::Client, reseller_id: activeplatform::runtime::Integer, plan_id: activeplatform::runtime::Integer, body: activeplatform::types::Validation) -> Result<(), activeplatform::Error> {
    /// let list = client.plans().validate_attributes(reseller_id, plan_id, body).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn validate_attributes(
        &self,
        reseller_id: impl Into<rt::Integer>,
        plan_id: impl Into<rt::Integer>,
        body: super::types::Validation,
    ) -> super::Call<M, super::ops::PlansValidateAttributes> {
        super::Call::new(
            &self.core,
            super::ops::PlansValidateAttributes {
                reseller_id: reseller_id.into(),
                plan_id: plan_id.into(),
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

/// Checks attributes before a plan is bought.
///
/// `POST /resellers/{reseller_id}/plans/{plan_id}/provisioning_attributes/validation`.
///
/// Repeating it may do it twice.
///
/// Answers:
///
/// - `2XX`: `list<ValidatedAttribute>`.
/// - `422`: `json`.
#[derive(Clone, Debug, PartialEq)]
pub struct PlansValidateAttributes {
    /// The path parameter `reseller_id`.
    ///
    /// `reseller_id`; required.
    pub reseller_id: rt::Integer,
    /// The path parameter `plan_id`.
    ///
    /// `plan_id`; required.
    pub plan_id: rt::Integer,
    /// The body.
    ///
    /// Sent as `application/vnd.api+json`.
    pub body: super::types::Validation,
}

impl PlansValidateAttributes {
    /// The operation with what it needs.
    pub fn new(
        reseller_id: impl Into<rt::Integer>,
        plan_id: impl Into<rt::Integer>,
        body: super::types::Validation,
    ) -> Self {
        Self {
            reseller_id: reseller_id.into(),
            plan_id: plan_id.into(),
            body,
        }
    }
}

impl rt::Operation for PlansValidateAttributes {
    type Output = Vec<super::types::ValidatedAttribute>;
    type Documented = super::Documented;
    const META: &'static rt::Meta = &rt::Meta {
        id: "plans.validate_attributes",
        source: "Provisioning attributes / validation",
        method: rt::Method::POST,
        path: &[
            rt::Segment::Literal("/resellers/"),
            rt::Segment::Parameter("reseller_id"),
            rt::Segment::Literal("/plans/"),
            rt::Segment::Parameter("plan_id"),
            rt::Segment::Literal("/provisioning_attributes/validation"),
        ],
        accept: Some("application/json"),
        idempotent: false,
        client_auth: true,
        since: None,
        removed: None,
    };
    fn encode(&self, out: &mut rt::RequestWriter) {
        out.path("reseller_id", &self.reseller_id);
        out.path("plan_id", &self.plan_id);
        out.json("application/vnd.api+json", &self.body);
    }
    fn decode(r: &rt::ResponseView<'_>) -> rt::Outcome<Self::Output, Self::Documented> {
        match r.status() {
            422 => r.error(super::Documented::Json),
            200..=299 => {
                r.success_checked(|
                    value: &Vec<super::types::ValidatedAttribute>,
                    at,
                    out|
                {
                    let context = &::core::default::Default::default();
                    for (index, item) in value.iter().enumerate() {
                        rt::Validate::check(item, context, &at.index(index), out);
                    }
                })
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

/// One attribute as it is sent.
///
/// The member `key` tells what `value` holds.
///
/// Source: Provisioning attributes, `attributes`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Attribute {
    /// `key` is `reservation_scope`.
    ReservationScope(AttributeReservationScope),
    /// `key` is `azure_subscriptions`.
    AzureSubscriptions(Vec<String>),
    /// `key` is `new_customer_domain`.
    ///
    /// matches `\.onmicrosoft\.com$`
    NewCustomerDomain(String),
    /// Another key, or a value that is not of the documented type.
    Other {
        /// The key.
        key: String,
        /// The value.
        value: rt::Json,
    },
}

impl rt::ReadJson for Attribute {
    fn read(r: &mut rt::Reader<'_>) -> Result<Self, rt::DecodeError> {
        let mut fields = r.fields()?;
        let value = rt::ReadMembers::read_members(&mut fields)?;
        fields.end();
        Ok(value)
    }
}

impl rt::ReadMembers for Attribute {
    fn read_members(f: &mut rt::Fields<'_>) -> Result<Self, rt::DecodeError> {
        let key: String = f.take_required(&["key"])?;
        Ok(
            match key.as_str() {
                "reservation_scope" => {
                    match f.take_either(&["value"])? {
                        Ok(value) => Self::ReservationScope(value),
                        Err(value) => Self::Other { key, value },
                    }
                }
                "azure_subscriptions" => {
                    match f.take_either(&["value"])? {
                        Ok(value) => Self::AzureSubscriptions(value),
                        Err(value) => Self::Other { key, value },
                    }
                }
                "new_customer_domain" => {
                    match f.take_either(&["value"])? {
                        Ok(value) => Self::NewCustomerDomain(value),
                        Err(value) => Self::Other { key, value },
                    }
                }
                _ => {
                    f.undocumented(
                        "key",
                        &key,
                        &[
                            "reservation_scope",
                            "azure_subscriptions",
                            "new_customer_domain",
                        ],
                    );
                    Self::Other {
                        key,
                        value: f.take_raw(&["value"])?.unwrap_or_else(rt::Json::null),
                    }
                }
            },
        )
    }
}

impl rt::WriteJson for Attribute {
    fn write(&self, w: &mut rt::Writer) {
        let mut o = w.object();
        rt::WriteMembers::write_members(self, &mut o);
        o.end();
    }
}

impl rt::WriteMembers for Attribute {
    fn write_members<S: rt::MemberSink>(&self, o: &mut S) {
        match self {
            Self::ReservationScope(value) => {
                o.required("key", "reservation_scope");
                o.required("value", value);
            }
            Self::AzureSubscriptions(value) => {
                o.required("key", "azure_subscriptions");
                o.required("value", value);
            }
            Self::NewCustomerDomain(value) => {
                o.required("key", "new_customer_domain");
                o.required("value", value);
            }
            Self::Other { key, value } => {
                o.required("key", key);
                o.required("value", value);
            }
        }
    }
}

/// The same attribute with what the platform adds.
///
/// Source: Provisioning attributes, `attributes`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ValidatedAttribute {
    /// The member `microsoft_customer_agreement`.
    ///
    /// `microsoft_customer_agreement`; may be left out.
    pub microsoft_customer_agreement: Option<bool>,
    /// A group of members.
    ///
    /// Required; flat on the wire: `key`.
    pub attribute: Attribute,
    /// What came beside the documented members, and nulls where a value is documented; sent along.
    pub extra: rt::Extra,
}

impl rt::ReadJson for ValidatedAttribute {
    fn read(r: &mut rt::Reader<'_>) -> Result<Self, rt::DecodeError> {
        let mut fields = r.fields()?;
        let f = &mut fields;
        Ok(Self {
            microsoft_customer_agreement: f.take(&["microsoft_customer_agreement"])?,
            attribute: rt::ReadMembers::read_members(f)?,
            extra: fields.rest(),
        })
    }
}

impl rt::WriteJson for ValidatedAttribute {
    fn write(&self, w: &mut rt::Writer) {
        let mut o = w.object();
        o.member("microsoft_customer_agreement", &self.microsoft_customer_agreement);
        rt::WriteMembers::write_members(&self.attribute, &mut o);
        o.extra(&self.extra);
        o.end();
    }
}

/// The object `Validation`.
#[derive(Clone, Debug, PartialEq)]
pub struct Validation {
    /// The member `data`.
    ///
    /// `data`; required.
    pub data: ValidationData,
}

impl rt::ReadJson for Validation {
    fn read(r: &mut rt::Reader<'_>) -> Result<Self, rt::DecodeError> {
        let mut object = r.object()?;
        let mut data = None;
        while object.next(r, &["data"])?.is_some() {
            object.member(r, &mut data)?;
        }
        Ok(Self {
            data: object.required(data, "data")?,
        })
    }
}

impl rt::WriteJson for Validation {
    fn write(&self, w: &mut rt::Writer) {
        let mut o = w.object();
        o.required("data", &self.data);
        o.end();
    }
}

/// The object `ValidationData`.
#[derive(Clone, Debug, PartialEq)]
pub struct ValidationData {
    /// The member `account_id`.
    ///
    /// `account_id`; required.
    pub account_id: rt::Integer,
    /// The member `attributes`.
    ///
    /// `attributes`; required.
    pub attributes: Vec<Attribute>,
}

impl rt::ReadJson for ValidationData {
    fn read(r: &mut rt::Reader<'_>) -> Result<Self, rt::DecodeError> {
        let mut object = r.object()?;
        let mut account_id = None;
        let mut attributes = None;
        while let Some(index) = object.next(r, &["account_id", "attributes"])? {
            match index {
                0 => object.member(r, &mut account_id)?,
                _ => object.member(r, &mut attributes)?,
            }
        }
        Ok(Self {
            account_id: object.required(account_id, "account_id")?,
            attributes: object.required(attributes, "attributes")?,
        })
    }
}

impl rt::WriteJson for ValidationData {
    fn write(&self, w: &mut rt::Writer) {
        let mut o = w.object();
        o.required("account_id", &self.account_id);
        o.required("attributes", &self.attributes);
        o.end();
    }
}

rt::string_enum! {
    /// The set of values `AttributeReservationScope`.
    pub enum AttributeReservationScope {
        /// `"All Subscriptions"` on the wire.
        AllSubscriptions = "All Subscriptions",
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

impl rt::Validate for super::types::Attribute {
    type Context = ();
    fn check(&self, _: &Self::Context, at: &rt::Path<'_>, out: &mut rt::Violations) {
        if let Self::NewCustomerDomain(value) = self {
            if !value.ends_with(".onmicrosoft.com") {
                out.broken(
                    &at.name("value"),
                    &rt::Rule {
                        id: "Attribute.new_customer_domain.pattern",
                        keyword: "pattern",
                        sentence: "text that matches `\\.onmicrosoft\\.com$`",
                        source: "Provisioning attributes / attributes",
                    },
                );
            }
        }
    }
}

impl rt::Validate for super::types::ValidatedAttribute {
    type Context = ();
    fn check(
        &self,
        context: &Self::Context,
        at: &rt::Path<'_>,
        out: &mut rt::Violations,
    ) {
        rt::Validate::check(&self.attribute, context, at, out);
    }
}

impl rt::Validate for super::types::Validation {
    type Context = ();
    fn check(
        &self,
        context: &Self::Context,
        at: &rt::Path<'_>,
        out: &mut rt::Violations,
    ) {
        rt::Validate::check(&self.data, context, &at.name("data"), out);
    }
}

impl rt::Validate for super::types::ValidationData {
    type Context = ();
    fn check(
        &self,
        context: &Self::Context,
        at: &rt::Path<'_>,
        out: &mut rt::Violations,
    ) {
        for (index, item) in self.attributes.iter().enumerate() {
            rt::Validate::check(item, context, &at.name("attributes").index(index), out);
        }
    }
}

impl rt::Validate for super::types::AttributeReservationScope {
    type Context = ();
}

impl rt::Validate for super::ops::PlansValidateAttributes {
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
pub use self::error::{Documented, Error, Known};
pub use self::types::*;
#[doc(no_inline)]
pub use ::specwright_runtime as runtime;
