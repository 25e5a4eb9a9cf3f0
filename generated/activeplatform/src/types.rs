// @generated from specs/activeplatform by `cargo xtask regenerate`. Changes made here are lost.

use ::specwright_runtime as rt;

rt::newtype! {
    #[from(i32, i64, u32, u64)]
    /// A reseller.
    ///
    /// Source: Validate the Reseller's Plan provisioning attributes, section “Arguments Name”.
    pub struct ResellerId(rt::Integer);
}

rt::newtype! {
    #[from(i32, i64, u32, u64)]
    /// A plan.
    ///
    /// Source: Validate the Reseller's Plan provisioning attributes, section “Arguments Name”.
    pub struct PlanId(rt::Integer);
}

rt::newtype! {
    #[from(i32, i64, u32, u64)]
    /// An account that subscriptions are ordered for.
    ///
    /// Source: Validate the Reseller's Plan provisioning attributes, section “Arguments Name”.
    pub struct AccountId(rt::Integer);
}

rt::string_enum! {
    /// Which subscriptions a reservation is good for.
    ///
    /// Only an example shows its type and its values. Source: Validate the Reseller's Plan provisioning attributes,
    /// sections “Request example (Microsoft Azure RI)”, “Response example (Microsoft Azure RI)”. Errata:
    /// [`one-scope`](super::errata#erratum-one-scope),
    /// [`scope-and-subscriptions`](super::errata#erratum-scope-and-subscriptions).
    pub enum ReservationScope {
        /// `"All Subscriptions"`.
        AllSubscriptions = "All Subscriptions",
    }
}

rt::newtype! {
    /// A Microsoft Azure subscription, named by number, service and uuid in one text.
    ///
    /// Only an example shows its type. Source: Validate the Reseller's Plan provisioning attributes, sections
    /// “Request example (Microsoft Azure RI)”, “Response example (Microsoft Azure RI)”. Errata:
    /// [`number-sign`](super::errata#erratum-number-sign),
    /// [`placeholder-uuid`](super::errata#erratum-placeholder-uuid),
    /// [`scope-and-subscriptions`](super::errata#erratum-scope-and-subscriptions).
    pub struct AzureSubscriptionLabel(String);
}

rt::newtype! {
    /// Name of a Microsoft tenant with its ending.
    ///
    /// Text that matches `\.[Oo][Nn][Mm][Ii][Cc][Rr][Oo][Ss][Oo][Ff][Tt]\.[Cc][Oo][Mm]$`.
    ///
    /// Only an example shows its type. Source: Validate the Reseller's Plan provisioning attributes, sections “Errors
    /// StatusError”, “Request example (Microsoft Azure, new tenant name)”. Erratum:
    /// [`subdomain-or-domain`](super::errata#erratum-subdomain-or-domain).
    pub struct CustomerDomain(String);
}

/// Wrapper of the request.
///
/// | member | marks | meaning |
/// | --- | --- | --- |
/// | `data` | required; only an example shows its type | What is to be checked. |
///
/// Source: Validate the Reseller's Plan provisioning attributes, section “Arguments Name”.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Validation {
    /// What is to be checked. Source: Validate the Reseller's Plan provisioning attributes, sections “Arguments
    /// Name”, “Request example (Microsoft Azure RI)”. Errata: [`form-or-json`](super::errata#erratum-form-or-json),
    /// [`nesting-lost`](super::errata#erratum-nesting-lost).
    pub data: ValidationData,
    /// Undocumented members, and nulls where a value is documented: kept when read, sent back when written.
    pub extra: rt::Extra,
}

impl Validation {
    /// Creates a value from its required fields.
    pub fn new(data: ValidationData) -> Self {
        Self {
            data,
            extra: Default::default(),
        }
    }
    /// Sets an undocumented member.
    #[must_use]
    pub fn member(mut self, name: &str, value: impl Into<rt::Json>) -> Self {
        self.extra.insert(name, value);
        self
    }
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
            extra: object.into_extra(),
        })
    }
}

impl rt::WriteJson for Validation {
    fn write(&self, w: &mut rt::Writer) {
        let mut o = w.object().with_extra(&self.extra);
        o.required("data", &self.data);
        o.end();
    }
}

/// The account and the attributes meant for its subscription.
///
/// | member | marks | meaning |
/// | --- | --- | --- |
/// | `account_id` | required; for example `784` | The account that the subscription is ordered for. |
/// | `attributes` | required | The attributes that the plan's service asks for. |
///
/// Rules:
///
/// - `values-given`: Every attribute has a value. Always checked.
/// - `one-kind-of-domain`: A new domain and an existing one exclude each other. Checked if `existing_domain_key`
///   (on the call or in a `Context`) is given.
/// - `existing-domain-ending`: An existing domain is named with its ending too. Checked if `existing_domain_key`
///   (on the call or in a `Context`) is given.
/// - `account-without-domain`: A new domain is for an account of which the platform has none. Checked if
///   `account_has_domain` (on the call or in a `Context`) is given.
/// - `existing-azure-subscription`: A reservation names an Azure subscription that the account has already. Only
///   the server can check this.
/// - `account-owns-subscription`: The account owns the subscription that is named. Only the server can check this.
/// - `existing-domain-of-account`: An existing domain that the platform does not know is refused if the account has
///   another there. Only the server can check this.
/// - `existing-domain-is-known`: If the platform has a domain of the account, that one is sent as the existing
///   domain. Checked if `existing_domain_key` and `known_domain` (on the call or in a `Context`) are given, as
///   advice (inferred).
///
/// Source: Validate the Reseller's Plan provisioning attributes, section “Arguments Name”. Errata:
/// [`form-or-json`](super::errata#erratum-form-or-json),
/// [`existing-domain-key`](super::errata#erratum-existing-domain-key),
/// [`subdomain-or-domain`](super::errata#erratum-subdomain-or-domain),
/// [`known-domains`](super::errata#erratum-known-domains),
/// [`scope-and-subscriptions`](super::errata#erratum-scope-and-subscriptions).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ValidationData {
    /// The account that the subscription is ordered for. For example `784`. Source: Validate the Reseller's Plan
    /// provisioning attributes, sections “Arguments Name”, “Request example (Microsoft Azure RI)”.
    pub account_id: AccountId,
    /// The attributes that the plan's service asks for. Errata: [`nesting-lost`](super::errata#erratum-nesting-lost),
    /// [`which-attributes`](super::errata#erratum-which-attributes).
    pub attributes: Vec<Attribute>,
    /// Undocumented members, and nulls where a value is documented: kept when read, sent back when written.
    pub extra: rt::Extra,
}

impl ValidationData {
    /// Creates a value from its required fields.
    pub fn new(account_id: AccountId, attributes: impl Into<Vec<Attribute>>) -> Self {
        Self {
            account_id,
            attributes: attributes.into(),
            extra: Default::default(),
        }
    }
    /// Sets an undocumented member.
    #[must_use]
    pub fn member(mut self, name: &str, value: impl Into<rt::Json>) -> Self {
        self.extra.insert(name, value);
        self
    }
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
            extra: object.into_extra(),
        })
    }
}

impl rt::WriteJson for ValidationData {
    fn write(&self, w: &mut rt::Writer) {
        let mut o = w.object().with_extra(&self.extra);
        o.required("account_id", &self.account_id);
        o.required("attributes", &self.attributes);
        o.end();
    }
}

/// One attribute; its key decides on the type of its value. A request needs both.
///
/// The member `key` tells the type of `value`.
///
/// Only an example shows its cases. Source: Validate the Reseller's Plan provisioning attributes, sections
/// “Arguments Name”, “Request example (Microsoft Azure RI)”, “Request example (Microsoft Azure, new tenant
/// name)”. Errata: [`nesting-lost`](super::errata#erratum-nesting-lost),
/// [`keys-elsewhere`](super::errata#erratum-keys-elsewhere),
/// [`existing-domain-key`](super::errata#erratum-existing-domain-key).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Attribute {
    /// `key` is `reservation_scope`.
    ReservationScope(ReservationScope),
    /// `key` is `azure_subscriptions`.
    AzureSubscriptions(Vec<AzureSubscriptionLabel>),
    /// `key` is `new_customer_domain`.
    NewCustomerDomain(CustomerDomain),
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
                        value: f.take_raw(&["value"])?,
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
                o.member("value", value);
            }
        }
    }
}

/// An attribute as checked.
///
/// | member | marks | meaning |
/// | --- | --- | --- |
/// | `microsoft_customer_agreement` | optional | Whether the Microsoft Customer Agreement stands accepted. |
/// | `attribute` | present if any of its members is present; members of [`Attribute`](super::types::Attribute) | The attribute and its value as they were checked. |
///
/// Rules:
///
/// - `agreement-only-when-accepted`: The member comes only if this very check had the agreement accepted. Only the
///   server can check this.
///
/// Source: Validate the Reseller's Plan provisioning attributes, sections “Response model”, “Response example
/// (Microsoft Azure RI)”, “Response example (Microsoft Azure, new tenant name)”. Erratum:
/// [`response-presence`](super::errata#erratum-response-presence).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ValidatedAttribute {
    /// Whether the Microsoft Customer Agreement stands accepted. Source: Validate the Reseller's Plan provisioning
    /// attributes, sections “Response model”, “Response example (Microsoft Azure, new tenant name)”. Errata:
    /// [`agreement-false`](super::errata#erratum-agreement-false),
    /// [`agreement-as-side-effect`](super::errata#erratum-agreement-as-side-effect).
    pub microsoft_customer_agreement: Option<bool>,
    /// The attribute and its value as they were checked. Present if any of its members is present; its members are
    /// among those of the object: `key`.
    pub attribute: Option<Attribute>,
    /// Undocumented members, and nulls where a value is documented: kept when read, sent back when written.
    pub extra: rt::Extra,
}

impl rt::ReadJson for ValidatedAttribute {
    fn read(r: &mut rt::Reader<'_>) -> Result<Self, rt::DecodeError> {
        let mut fields = r.fields()?;
        let f = &mut fields;
        Ok(Self {
            microsoft_customer_agreement: f.take(&["microsoft_customer_agreement"])?,
            attribute: if f.has_key(&["key"], "value") {
                Some(rt::ReadMembers::read_members(f)?)
            } else {
                None
            },
            extra: fields.rest(),
        })
    }
}

impl rt::WriteJson for ValidatedAttribute {
    fn write(&self, w: &mut rt::Writer) {
        let mut o = w.object().with_extra(&self.extra);
        o.member("microsoft_customer_agreement", &self.microsoft_customer_agreement);
        if let Some(group) = &self.attribute {
            rt::WriteMembers::write_members(group, &mut o);
        }
        o.end();
    }
}

rt::listed! {
    impl ValidatedAttribute with extra {
        microsoft_customer_agreement() -> bool = microsoft_customer_agreement, "microsoft_customer_agreement";
    }
}

#[cfg(feature = "serde")]
rt::serde_impls!(
    ResellerId,
    PlanId,
    AccountId,
    ReservationScope,
    AzureSubscriptionLabel,
    CustomerDomain,
    Validation,
    ValidationData,
    Attribute,
    ValidatedAttribute,
);
