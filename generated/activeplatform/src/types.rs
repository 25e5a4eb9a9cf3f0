// @generated from specs/activeplatform by `cargo xtask regenerate`. Changes made here are lost.

use ::specwright_runtime as rt;

rt::newtype! {
    /// A reseller.
    ///
    /// Source: Validate the Reseller's Plan provisioning attributes, `arguments`.
    pub struct ResellerId(rt::Integer);
}

rt::newtype! {
    /// A plan.
    ///
    /// Source: Validate the Reseller's Plan provisioning attributes, `arguments`.
    pub struct PlanId(rt::Integer);
}

rt::newtype! {
    /// An account that subscriptions are ordered for.
    ///
    /// Source: Validate the Reseller's Plan provisioning attributes, `arguments`.
    pub struct AccountId(rt::Integer);
}

rt::string_enum! {
    /// Which subscriptions a reservation is good for.
    ///
    /// Evidence: only an example shows `type`, `enum`. Source: Validate the Reseller's Plan provisioning attributes,
    /// `request-reservation`, `response-reservation`.
    ///
    /// Erratum `one-scope`: The only value shown for reservation_scope is All Subscriptions. Taken as `more-values`:
    /// A scope with one value would be idle, so the list stays open.
    ///
    /// Erratum `scope-and-subscriptions`: The sample has All Subscriptions as reservation_scope and yet lists one in
    /// azure_subscriptions; whether the list is needed then, or may be longer, is open. Taken as `independent`: No
    /// dependency is spelt out, so none is checked.
    pub enum ReservationScope {
        /// `"All Subscriptions"` on the wire.
        AllSubscriptions = "All Subscriptions",
    }
}

rt::newtype! {
    /// A Microsoft Azure subscription, named by number, service and uuid in one text.
    ///
    /// Evidence: only an example shows `type`. Source: Validate the Reseller's Plan provisioning attributes,
    /// `request-reservation`, `response-reservation`.
    ///
    /// Erratum `number-sign`: In the request the label of a subscription begins with a number sign, as in #3007831;
    /// in the response to it the sign is missing. Taken as `free-text`: No form is prescribed, so the text passes as
    /// it is; do not compare the two by equality.
    ///
    /// Erratum `placeholder-uuid`: The uuid in the label of a subscription is masked with X, and its first group has
    /// seven of them rather than eight. Taken as `masked-uuid`: A slip while masking; nothing is checked there.
    ///
    /// Erratum `scope-and-subscriptions`: The sample has All Subscriptions as reservation_scope and yet lists one in
    /// azure_subscriptions; whether the list is needed then, or may be longer, is open. Taken as `independent`: No
    /// dependency is spelt out, so none is checked.
    pub struct AzureSubscriptionLabel(String);
}

rt::newtype! {
    /// Name of a Microsoft tenant with its ending.
    ///
    /// Text that matches `\.[Oo][Nn][Mm][Ii][Cc][Rr][Oo][Ss][Oo][Ff][Tt]\.[Cc][Oo][Mm]$`.
    ///
    /// Evidence: only an example shows `type`. Source: Validate the Reseller's Plan provisioning attributes,
    /// `errors`, `request-domain`.
    ///
    /// Erratum `subdomain-or-domain`: The text demands that a subdomain be '.onmicrosoft.com'; its comment wants a
    /// full name that ends so. Capitals and length are left open. Taken as `ends-with-in-any-case`: The comment and
    /// the sample agree on the ending, and domain names do not distinguish capitals.
    pub struct CustomerDomain(String);
}

/// Wrapper of the request.
///
/// Source: Validate the Reseller's Plan provisioning attributes, `arguments`.
#[derive(Clone, Debug, PartialEq)]
pub struct Validation {
    /// What is to be checked.
    ///
    /// `data`; required.
    ///
    /// Evidence: only an example shows `type`. Source: Validate the Reseller's Plan provisioning attributes,
    /// `arguments`, `request-reservation`.
    ///
    /// Erratum `form-or-json`: The table calls data and its members form parameters; the samples send one JSON
    /// object. Taken as `json-body`: Nested objects and lists do not fit a form, and all samples are JSON.
    ///
    /// Erratum `nesting-lost`: The table lists data, account_id, attributes, key and value one below the other,
    /// without telling which belongs into which. Taken as `as-in-samples`: The samples show the nesting.
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

/// The account and the attributes meant for its subscription.
///
/// Rules:
///
/// - `values-given`: Every attribute has a value. Always checked.
/// - `one-kind-of-domain`: A new domain and an existing one exclude each other. Checked where `existing_domain_key`
///   is set, on the call or in a `Context`.
/// - `existing-domain-ending`: An existing domain is named with its ending too. Checked where `existing_domain_key`
///   is set, on the call or in a `Context`.
/// - `account-without-domain`: A new domain is for an account of which the platform has none. Checked where
///   `account_has_domain` is set, on the call or in a `Context`.
/// - `existing-azure-subscription`: A reservation names an Azure subscription that the account has already. Only
///   the server can check this.
/// - `account-owns-subscription`: The account owns the subscription that is named. Only the server can check this.
/// - `existing-domain-of-account`: An existing domain that the platform does not know is refused if the account has
///   another there. Only the server can check this.
/// - `existing-domain-is-known`: If the platform has a domain of the account, that one is sent as the existing
///   domain. Checked where `existing_domain_key` and `known_domain` are set, on the call or in a `Context`.
///
/// Source: Validate the Reseller's Plan provisioning attributes, `arguments`.
///
/// Erratum `known-domains`: A refusal names one domain of the account to send as the existing one; whether the
/// platform can know several of an account is not told. Taken as `one-domain`: The text has room for one. The
/// rule runs only for a caller who passes that domain.
///
/// Erratum `scope-and-subscriptions`: The sample has All Subscriptions as reservation_scope and yet lists one in
/// azure_subscriptions; whether the list is needed then, or may be longer, is open. Taken as `independent`: No
/// dependency is spelt out, so none is checked.
#[derive(Clone, Debug, PartialEq)]
pub struct ValidationData {
    /// The account that the subscription is ordered for.
    ///
    /// `account_id`; required; for example `784`.
    ///
    /// Source: Validate the Reseller's Plan provisioning attributes, `arguments`, `request-reservation`.
    ///
    /// Erratum `form-or-json`: The table calls data and its members form parameters; the samples send one JSON
    /// object. Taken as `json-body`: Nested objects and lists do not fit a form, and all samples are JSON.
    pub account_id: AccountId,
    /// The attributes that the plan's service asks for.
    ///
    /// `attributes`; required.
    ///
    /// Erratum `form-or-json`: The table calls data and its members form parameters; the samples send one JSON
    /// object. Taken as `json-body`: Nested objects and lists do not fit a form, and all samples are JSON.
    ///
    /// Erratum `nesting-lost`: The table lists data, account_id, attributes, key and value one below the other,
    /// without telling which belongs into which. Taken as `as-in-samples`: The samples show the nesting.
    ///
    /// Erratum `which-attributes`: Whether a request must name all attributes of the plan, may name none, or a key
    /// twice, is open. Taken as `anything-goes`: No bound is given, so none is checked.
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

/// One attribute; its key decides on the type of its value. A request needs both.
///
/// The member `key` tells what `value` holds.
///
/// Evidence: only an example shows `cases`. Source: Validate the Reseller's Plan provisioning attributes,
/// `arguments`, `request-reservation`, `request-domain`.
///
/// Erratum `nesting-lost`: The table lists data, account_id, attributes, key and value one below the other,
/// without telling which belongs into which. Taken as `as-in-samples`: The samples show the nesting.
///
/// Erratum `keys-elsewhere`: The keys of attributes are not listed; reservation_scope, azure_subscriptions and
/// new_customer_domain occur in samples, and a link points to an operation that lists the attributes of a plan.
/// Taken as `three-known-others-as-json`: Each service may have its own; what is unknown keeps its JSON.
///
/// Erratum `existing-domain-key`: A parameter for an existing domain is mentioned several times, and its key is
/// never given. Taken as `unknown-key`: The key's name would be a guess; once known it can be sent as any other
/// key.
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

/// An attribute as checked.
///
/// Rules:
///
/// - `agreement-only-when-accepted`: The member comes only where this very check had the agreement accepted. Only
///   the server can check this.
///
/// Source: Validate the Reseller's Plan provisioning attributes, `response-model`, `response-reservation`,
/// `response-domain`.
///
/// Erratum `response-presence`: Whether key and value are always there, whether each attribute sent comes back,
/// and in which sequence, is open. Taken as `may-differ`: The samples mirror the request, but no text promises
/// it; a reader that insists could lose the news of an accepted agreement.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ValidatedAttribute {
    /// Whether the Microsoft Customer Agreement stands accepted.
    ///
    /// `microsoft_customer_agreement`; may be left out.
    ///
    /// Source: Validate the Reseller's Plan provisioning attributes, `response-model`, `response-domain`.
    ///
    /// Erratum `agreement-false`: Both true and false are explained for microsoft_customer_agreement, but it is said
    /// to come only after an acceptance, where false makes no sense. Taken as `both-values`: Reading both costs
    /// nothing; absent does not mean refused.
    ///
    /// Erratum `agreement-as-side-effect`: A check may accept a contract where that is necessary; what makes it so,
    /// and how to prevent it, is not explained. Taken as `not-idempotent`: A call that binds somebody must not be
    /// repeated unasked.
    pub microsoft_customer_agreement: Option<bool>,
    /// The attribute and its value as they were checked.
    ///
    /// There where any of its members is; flat on the wire: `key`.
    pub attribute: Option<Attribute>,
    /// What came beside the documented members, and nulls where a value is documented; sent along.
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
        let mut o = w.object();
        o.member("microsoft_customer_agreement", &self.microsoft_customer_agreement);
        if let Some(group) = &self.attribute {
            rt::WriteMembers::write_members(group, &mut o);
        }
        o.extra(&self.extra);
        o.end();
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
