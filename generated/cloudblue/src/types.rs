// @generated from specs/cloudblue by `cargo xtask regenerate`. Changes made here are lost.

use ::specwright_runtime as rt;

rt::newtype! {
    /// Domain of a Microsoft tenant; other domains are not supported.
    ///
    /// Text that matches `\.[Oo][Nn][Mm][Ii][Cc][Rr][Oo][Ss][Oo][Ff][Tt]\.[Cc][Oo][Mm]$`.
    ///
    /// Rules:
    ///
    /// - `ownership-inquiry`: If no new_customer order created the domain, an inquiry at its first use has the customer
    ///   prove ownership. Only the server can check this.
    ///
    /// Only an example shows its type. Source: Activation Parameters for Provisioning with a Microsoft Domain,
    /// sections “\- The connector only supports”, “Copy {”. Errata:
    /// [`domain-new-or-known`](super::errata#erratum-domain-new-or-known),
    /// [`domain-label`](super::errata#erratum-domain-label).
    pub struct Domain(String);
}

rt::newtype! {
    #[copy]
    #[from(rt::PlainUuid)]
    /// A subscription that lives at Microsoft already.
    ///
    /// Only an example shows its type. Source: Activation Parameters for Provisioning with a Microsoft Domain,
    /// section “Finally, you can see an example”. Erratum:
    /// [`subscription-id-format`](super::errata#erratum-subscription-id-format).
    pub struct MicrosoftSubscriptionId(rt::Uuid);
}

/// The Partner of Record attestation, whose one member is named YES.
///
/// | member | marks | meaning |
/// | --- | --- | --- |
/// | `YES` | required (inferred); always `true` (only an example shows it); only an example shows its name | Attests that the partner is the Partner of Record. |
///
/// Source: Activation Parameters for Provisioning with a Microsoft Domain, sections “The following is an example
/// of the activation”, “Copy {”. Errata:
/// [`attestation-in-two-shapes`](super::errata#erratum-attestation-in-two-shapes),
/// [`yes-in-capitals`](super::errata#erratum-yes-in-capitals).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct PartnerOfRecord {
    /// Undocumented members, and nulls where a value is documented: kept when read, sent back when written.
    pub extra: rt::Extra,
}

impl PartnerOfRecord {
    /// Creates an empty value.
    pub fn new() -> Self {
        <Self as ::core::default::Default>::default()
    }
    /// Sets an undocumented member.
    #[must_use]
    pub fn member(mut self, name: &str, value: impl Into<rt::Json>) -> Self {
        self.extra.insert(name, value);
        self
    }
}

impl rt::ReadJson for PartnerOfRecord {
    fn read(r: &mut rt::Reader<'_>) -> Result<Self, rt::DecodeError> {
        let mut object = r.object()?;
        let mut value = Self { extra: rt::Extra::new() };
        while object.next(r, &["YES"])?.is_some() {
            object.constant(r, "YES", "true")?;
        }
        object.expect_constant("YES")?;
        value.extra = object.into_extra();
        Ok(value)
    }
}

impl rt::WriteJson for PartnerOfRecord {
    fn write(&self, w: &mut rt::Writer) {
        let mut o = w.object().with_extra(&self.extra);
        o.constant("YES", "true");
        o.end();
    }
}

/// Who accepted the Customer Agreement, and that it is accepted.
///
/// | member | marks | meaning |
/// | --- | --- | --- |
/// | `agreement_first_name` | required; only an example shows its name and its type | Given name of the signer. |
/// | `agreement_last_name` | required; only an example shows its name and its type | Family name of the signer. |
/// | `agreement_email_address` | required; for example `"sample@email.com"`; only an example shows its name and its type | Mail address of the signer. |
/// | `agreement_phone_number` | required; for example `"12763333030"`; only an example shows its name and its type | Telephone number of the signer. |
/// | `mca_attestation_accepted` | required; always `"YES"` (only an example shows it); only an example shows its name | Attests that the agreement is accepted. |
///
/// Source: Activation Parameters for Provisioning with a Microsoft Domain, sections “Copy {”, “Additionally, in
/// cases when the customer details”, “The following example includes the parameters”. Errata:
/// [`attestation-in-two-shapes`](super::errata#erratum-attestation-in-two-shapes),
/// [`agreement-all-or-nothing`](super::errata#erratum-agreement-all-or-nothing),
/// [`yes-in-capitals`](super::errata#erratum-yes-in-capitals),
/// [`mail-and-length`](super::errata#erratum-mail-and-length).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Agreement {
    /// Given name of the signer.
    pub agreement_first_name: String,
    /// Family name of the signer.
    pub agreement_last_name: String,
    /// Mail address of the signer. For example `"sample@email.com"`. Erratum:
    /// [`email-keys`](super::errata#erratum-email-keys).
    pub agreement_email_address: String,
    /// Telephone number of the signer. For example `"12763333030"`. Erratum:
    /// [`phone-format`](super::errata#erratum-phone-format).
    pub agreement_phone_number: String,
}

impl Agreement {
    /// Creates a value from its required fields.
    pub fn new(required: AgreementRequired) -> Self {
        Self {
            agreement_first_name: required.agreement_first_name,
            agreement_last_name: required.agreement_last_name,
            agreement_email_address: required.agreement_email_address,
            agreement_phone_number: required.agreement_phone_number,
        }
    }
}

/// The required fields of an [`Agreement`].
#[derive(Clone, Debug, PartialEq)]
pub struct AgreementRequired {
    /// Given name of the signer.
    pub agreement_first_name: String,
    /// Family name of the signer.
    pub agreement_last_name: String,
    /// Mail address of the signer. For example `"sample@email.com"`. Erratum:
    /// [`email-keys`](super::errata#erratum-email-keys).
    pub agreement_email_address: String,
    /// Telephone number of the signer. For example `"12763333030"`. Erratum:
    /// [`phone-format`](super::errata#erratum-phone-format).
    pub agreement_phone_number: String,
}

impl rt::ReadJson for Agreement {
    fn read(r: &mut rt::Reader<'_>) -> Result<Self, rt::DecodeError> {
        let mut fields = r.fields()?;
        let f = &mut fields;
        let value = rt::ReadMembers::read_members(f)?;
        f.only_constants()?;
        Ok(value)
    }
}

impl rt::ReadMembers for Agreement {
    fn read_members(f: &mut rt::Fields<'_>) -> Result<Self, rt::DecodeError> {
        let value = Self {
            agreement_first_name: f.take_required(&["agreement_first_name"])?,
            agreement_last_name: f.take_required(&["agreement_last_name"])?,
            agreement_email_address: f.take_required(&["agreement_email_address"])?,
            agreement_phone_number: f.take_required(&["agreement_phone_number"])?,
        };
        f.take_required_constant(&["mca_attestation_accepted"], "\"YES\"")?;
        Ok(value)
    }
}

impl rt::WriteJson for Agreement {
    fn write(&self, w: &mut rt::Writer) {
        let mut o = w.object();
        rt::WriteMembers::write_members(self, &mut o);
        o.end();
    }
}

impl rt::WriteMembers for Agreement {
    fn write_members<S: rt::MemberSink>(&self, o: &mut S) {
        o.required("agreement_first_name", &self.agreement_first_name);
        o.required("agreement_last_name", &self.agreement_last_name);
        o.required("agreement_email_address", &self.agreement_email_address);
        o.required("agreement_phone_number", &self.agreement_phone_number);
        o.constant("mca_attestation_accepted", "\"YES\"");
    }
}

/// Who accepted the Customer Agreement, and that it is accepted, in a first order. Keys that are not needed may
/// be deleted from it, so each can be left out; the sample has all five.
///
/// | member | marks | meaning |
/// | --- | --- | --- |
/// | `agreement_first_name` | not documented as required; only an example shows its name and its type | Given name of the signer. |
/// | `agreement_last_name` | not documented as required; only an example shows its name and its type | Family name of the signer. |
/// | `agreement_email_address` | not documented as required; for example `"sample@email.com"`; only an example shows its name and its type | Mail address of the signer. |
/// | `agreement_phone_number` | not documented as required; for example `"12763333030"`; only an example shows its name and its type | Telephone number of the signer. |
/// | `mca_attestation_accepted` | optional (inferred); always `"YES"` (only an example shows it); only an example shows its name | Attests that the agreement is accepted, by the text YES. |
///
/// Source: Activation Parameters for Provisioning with a Microsoft Domain, sections “The following is an example
/// of the activation”, “Copy {”. Errata:
/// [`attestation-in-two-shapes`](super::errata#erratum-attestation-in-two-shapes),
/// [`agreement-all-or-nothing`](super::errata#erratum-agreement-all-or-nothing),
/// [`yes-in-capitals`](super::errata#erratum-yes-in-capitals),
/// [`mail-and-length`](super::errata#erratum-mail-and-length).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct NewCustomerAgreement {
    /// Given name of the signer.
    pub agreement_first_name: Option<String>,
    /// Family name of the signer.
    pub agreement_last_name: Option<String>,
    /// Mail address of the signer. For example `"sample@email.com"`. Erratum:
    /// [`email-keys`](super::errata#erratum-email-keys).
    pub agreement_email_address: Option<String>,
    /// Telephone number of the signer. For example `"12763333030"`. Erratum:
    /// [`phone-format`](super::errata#erratum-phone-format).
    pub agreement_phone_number: Option<String>,
    /// Attests that the agreement is accepted, by the text YES. Always `"YES"` (only an example shows it).
    pub mca_attestation_accepted: Option<String>,
}

impl NewCustomerAgreement {
    /// Creates an empty value.
    pub fn new() -> Self {
        <Self as ::core::default::Default>::default()
    }
    /// Given name of the signer.
    #[must_use]
    pub fn agreement_first_name(
        mut self,
        agreement_first_name: impl Into<String>,
    ) -> Self {
        self.agreement_first_name = Some(agreement_first_name.into());
        self
    }
    /// Family name of the signer.
    #[must_use]
    pub fn agreement_last_name(
        mut self,
        agreement_last_name: impl Into<String>,
    ) -> Self {
        self.agreement_last_name = Some(agreement_last_name.into());
        self
    }
    /// Mail address of the signer. For example `"sample@email.com"`.
    #[must_use]
    pub fn agreement_email_address(
        mut self,
        agreement_email_address: impl Into<String>,
    ) -> Self {
        self.agreement_email_address = Some(agreement_email_address.into());
        self
    }
    /// Telephone number of the signer. For example `"12763333030"`.
    #[must_use]
    pub fn agreement_phone_number(
        mut self,
        agreement_phone_number: impl Into<String>,
    ) -> Self {
        self.agreement_phone_number = Some(agreement_phone_number.into());
        self
    }
    /// Attests that the agreement is accepted, by the text YES. Always `"YES"` (only an example shows it).
    #[must_use]
    pub fn mca_attestation_accepted(
        mut self,
        mca_attestation_accepted: impl Into<String>,
    ) -> Self {
        self.mca_attestation_accepted = Some(mca_attestation_accepted.into());
        self
    }
}

impl rt::ReadJson for NewCustomerAgreement {
    fn read(r: &mut rt::Reader<'_>) -> Result<Self, rt::DecodeError> {
        let mut fields = r.fields()?;
        rt::ReadMembers::read_members(&mut fields)
    }
}

impl rt::ReadMembers for NewCustomerAgreement {
    fn read_members(f: &mut rt::Fields<'_>) -> Result<Self, rt::DecodeError> {
        Ok(Self {
            agreement_first_name: f.take(&["agreement_first_name"])?,
            agreement_last_name: f.take(&["agreement_last_name"])?,
            agreement_email_address: f.take(&["agreement_email_address"])?,
            agreement_phone_number: f.take(&["agreement_phone_number"])?,
            mca_attestation_accepted: f.take(&["mca_attestation_accepted"])?,
        })
    }
}

impl rt::WriteJson for NewCustomerAgreement {
    fn write(&self, w: &mut rt::Writer) {
        let mut o = w.object();
        rt::WriteMembers::write_members(self, &mut o);
        o.end();
    }
}

impl rt::WriteMembers for NewCustomerAgreement {
    fn write_members<S: rt::MemberSink>(&self, o: &mut S) {
        o.member("agreement_first_name", &self.agreement_first_name);
        o.member("agreement_last_name", &self.agreement_last_name);
        o.member("agreement_email_address", &self.agreement_email_address);
        o.member("agreement_phone_number", &self.agreement_phone_number);
        o.member("mca_attestation_accepted", &self.mca_attestation_accepted);
    }
}

/// The customer and its company anew, once Microsoft has turned down what it had.
///
/// | member | marks | meaning |
/// | --- | --- | --- |
/// | `customer_organization_registration_number` | required; for example `""`; only an example shows its name and its type | Number of the company in a register; may be empty. |
/// | `customer_first_name` | required; only an example shows its name and its type | Given name of the contact. |
/// | `customer_middle_name` | required; only an example shows its name and its type | Middle name of the contact. |
/// | `customer_last_name` | required; only an example shows its name and its type | Family name of the contact. |
/// | `customer_email` | required; for example `"sample@email.com"`; only an example shows its name and its type | Mail address of the contact. |
/// | `customer_company_name` | required; only an example shows its name and its type | Name of the company. |
/// | `customer_phone_number` | required; for example `"12763333030"`; only an example shows its name and its type | Telephone number of the contact. |
/// | `customer_country` | required; for example `"US"`; only an example shows its name and its type | Country of the address. |
/// | `customer_state` | required; for example `"VA"`; only an example shows its name and its type | State of the address. |
/// | `customer_address` | required; for example `"14000 Verona Ln"`; only an example shows its name and its type | House number and street. |
/// | `customer_postal_code` | required; for example `"20120-6342"`; only an example shows its name and its type | Postal code of the address. |
///
/// Source: Activation Parameters for Provisioning with a Microsoft Domain, section “Additionally, in cases when
/// the customer details”. Errata: [`every-detail-needed`](super::errata#erratum-every-detail-needed),
/// [`no-city`](super::errata#erratum-no-city),
/// [`country-and-state-format`](super::errata#erratum-country-and-state-format),
/// [`mail-and-length`](super::errata#erratum-mail-and-length),
/// [`values-as-text`](super::errata#erratum-values-as-text).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CustomerDetails {
    /// Number of the company in a register; may be empty. For example `""`. Erratum:
    /// [`empty-registration-number`](super::errata#erratum-empty-registration-number).
    pub customer_organization_registration_number: String,
    /// Given name of the contact.
    pub customer_first_name: String,
    /// Middle name of the contact.
    pub customer_middle_name: String,
    /// Family name of the contact.
    pub customer_last_name: String,
    /// Mail address of the contact. For example `"sample@email.com"`. Erratum:
    /// [`email-keys`](super::errata#erratum-email-keys).
    pub customer_email: String,
    /// Name of the company.
    pub customer_company_name: String,
    /// Telephone number of the contact. For example `"12763333030"`. Erratum:
    /// [`phone-format`](super::errata#erratum-phone-format).
    pub customer_phone_number: String,
    /// Country of the address. For example `"US"`.
    pub customer_country: String,
    /// State of the address. For example `"VA"`.
    pub customer_state: String,
    /// House number and street. For example `"14000 Verona Ln"`.
    pub customer_address: String,
    /// Postal code of the address. For example `"20120-6342"`.
    pub customer_postal_code: String,
}

impl CustomerDetails {
    /// Creates a value from its required fields.
    pub fn new(required: CustomerDetailsRequired) -> Self {
        Self {
            customer_organization_registration_number: required
                .customer_organization_registration_number,
            customer_first_name: required.customer_first_name,
            customer_middle_name: required.customer_middle_name,
            customer_last_name: required.customer_last_name,
            customer_email: required.customer_email,
            customer_company_name: required.customer_company_name,
            customer_phone_number: required.customer_phone_number,
            customer_country: required.customer_country,
            customer_state: required.customer_state,
            customer_address: required.customer_address,
            customer_postal_code: required.customer_postal_code,
        }
    }
}

/// The required fields of a [`CustomerDetails`].
#[derive(Clone, Debug, PartialEq)]
pub struct CustomerDetailsRequired {
    /// Number of the company in a register; may be empty. For example `""`. Erratum:
    /// [`empty-registration-number`](super::errata#erratum-empty-registration-number).
    pub customer_organization_registration_number: String,
    /// Given name of the contact.
    pub customer_first_name: String,
    /// Middle name of the contact.
    pub customer_middle_name: String,
    /// Family name of the contact.
    pub customer_last_name: String,
    /// Mail address of the contact. For example `"sample@email.com"`. Erratum:
    /// [`email-keys`](super::errata#erratum-email-keys).
    pub customer_email: String,
    /// Name of the company.
    pub customer_company_name: String,
    /// Telephone number of the contact. For example `"12763333030"`. Erratum:
    /// [`phone-format`](super::errata#erratum-phone-format).
    pub customer_phone_number: String,
    /// Country of the address. For example `"US"`.
    pub customer_country: String,
    /// State of the address. For example `"VA"`.
    pub customer_state: String,
    /// House number and street. For example `"14000 Verona Ln"`.
    pub customer_address: String,
    /// Postal code of the address. For example `"20120-6342"`.
    pub customer_postal_code: String,
}

impl rt::ReadJson for CustomerDetails {
    fn read(r: &mut rt::Reader<'_>) -> Result<Self, rt::DecodeError> {
        let mut fields = r.fields()?;
        rt::ReadMembers::read_members(&mut fields)
    }
}

impl rt::ReadMembers for CustomerDetails {
    fn read_members(f: &mut rt::Fields<'_>) -> Result<Self, rt::DecodeError> {
        Ok(Self {
            customer_organization_registration_number: f
                .take_required(&["customer_organization_registration_number"])?,
            customer_first_name: f.take_required(&["customer_first_name"])?,
            customer_middle_name: f.take_required(&["customer_middle_name"])?,
            customer_last_name: f.take_required(&["customer_last_name"])?,
            customer_email: f.take_required(&["customer_email"])?,
            customer_company_name: f.take_required(&["customer_company_name"])?,
            customer_phone_number: f.take_required(&["customer_phone_number"])?,
            customer_country: f.take_required(&["customer_country"])?,
            customer_state: f.take_required(&["customer_state"])?,
            customer_address: f.take_required(&["customer_address"])?,
            customer_postal_code: f.take_required(&["customer_postal_code"])?,
        })
    }
}

impl rt::WriteJson for CustomerDetails {
    fn write(&self, w: &mut rt::Writer) {
        let mut o = w.object();
        rt::WriteMembers::write_members(self, &mut o);
        o.end();
    }
}

impl rt::WriteMembers for CustomerDetails {
    fn write_members<S: rt::MemberSink>(&self, o: &mut S) {
        o.required(
            "customer_organization_registration_number",
            &self.customer_organization_registration_number,
        );
        o.required("customer_first_name", &self.customer_first_name);
        o.required("customer_middle_name", &self.customer_middle_name);
        o.required("customer_last_name", &self.customer_last_name);
        o.required("customer_email", &self.customer_email);
        o.required("customer_company_name", &self.customer_company_name);
        o.required("customer_phone_number", &self.customer_phone_number);
        o.required("customer_country", &self.customer_country);
        o.required("customer_state", &self.customer_state);
        o.required("customer_address", &self.customer_address);
        o.required("customer_postal_code", &self.customer_postal_code);
    }
}

/// A new subscription in a new tenant, with a new domain.
///
/// Sent as a list in `activationParameters`: each member is an entry with its name in `key` and its value in
/// `value`.
///
/// | member | marks | meaning |
/// | --- | --- | --- |
/// | `microsoft_order_type` | required (inferred); also read as ` microsoft_order_type` (only an example shows it); always `"new_customer"`; the documentation contradicts itself about its name | Kind of the order. |
/// | `microsoft_domain` | required (inferred); only an example shows its name | The domain to create. |
/// | `special_qualifications` | not documented as required; only an example shows it | Special qualifications of the customer; the documentation does not say which there are. |
/// | `partner_on_record_attestation_accepted` | not documented as required; only an example shows its name, its type and which member of its entry holds the value; its value is in `structured_value` | Attestation of the Partner of Record, seen in the distribution model. |
/// | `agreement` | present if any of its members is present; members of [`NewCustomerAgreement`](super::types::NewCustomerAgreement) | Who accepted the Customer Agreement, and that it is accepted. |
///
/// Rules:
///
/// - `distribution-attested`: An order in the distribution model carries the attestation of the Partner of Record.
///   Checked if `distribution` (on the call or in a `Context`) is given, as advice (only an example shows it).
/// - `new-tenant`: The domain becomes that of a tenant which the order brings into being. Only the server can check
///   this.
/// - `details-not-refused`: Once Microsoft has refused the customer's details, the longer set of a refused customer
///   is to be sent in place of this one. Checked if `details_refused` (on the call or in a `Context`) is given.
///
/// Only an example shows that its members are sent as a list of names and values and the group of members that it
/// includes. Source: Activation Parameters for Provisioning with a Microsoft Domain, sections “The following is
/// an example of the activation”, “Copy {”. Errata: [`blank-in-key`](super::errata#erratum-blank-in-key),
/// [`new-subscription-or-customer`](super::errata#erratum-new-subscription-or-customer),
/// [`optional-keys`](super::errata#erratum-optional-keys),
/// [`more-order-types`](super::errata#erratum-more-order-types),
/// [`values-as-text`](super::errata#erratum-values-as-text), [`no-envelope`](super::errata#erratum-no-envelope),
/// [`order-of-entries`](super::errata#erratum-order-of-entries).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct NewCustomer {
    /// The domain to create. Erratum: [`domain-new-or-known`](super::errata#erratum-domain-new-or-known).
    pub microsoft_domain: Domain,
    /// Special qualifications of the customer; the documentation does not say which there are. Erratum:
    /// [`one-qualification`](super::errata#erratum-one-qualification).
    pub special_qualifications: Option<NewCustomerSpecialQualifications>,
    /// Attestation of the Partner of Record, seen in the distribution model. Errata:
    /// [`partner-on-record`](super::errata#erratum-partner-on-record),
    /// [`attestation-with-distribution`](super::errata#erratum-attestation-with-distribution).
    pub partner_on_record_attestation_accepted: Option<PartnerOfRecord>,
    /// Who accepted the Customer Agreement, and that it is accepted. Present if any of its members is present; its
    /// members are among those of the object: `agreement_first_name`, `agreement_last_name`,
    /// `agreement_email_address`, `agreement_phone_number` and `mca_attestation_accepted`.
    pub agreement: Option<NewCustomerAgreement>,
    /// Undocumented members, and nulls where a value is documented: kept when read, sent back when written.
    pub extra: rt::Extra,
    /// Undocumented members beside the list of entries.
    pub siblings: rt::Extra,
}

impl NewCustomer {
    /// Creates a value from its required fields.
    pub fn new(microsoft_domain: Domain) -> Self {
        Self {
            microsoft_domain,
            special_qualifications: Default::default(),
            partner_on_record_attestation_accepted: Default::default(),
            agreement: Default::default(),
            extra: Default::default(),
            siblings: Default::default(),
        }
    }
    /// Special qualifications of the customer; the documentation does not say which there are.
    #[must_use]
    pub fn special_qualifications(
        mut self,
        special_qualifications: NewCustomerSpecialQualifications,
    ) -> Self {
        self.special_qualifications = Some(special_qualifications);
        self
    }
    /// Attestation of the Partner of Record, seen in the distribution model.
    #[must_use]
    pub fn partner_on_record_attestation_accepted(
        mut self,
        partner_on_record_attestation_accepted: PartnerOfRecord,
    ) -> Self {
        self.partner_on_record_attestation_accepted = Some(
            partner_on_record_attestation_accepted,
        );
        self
    }
    /// Who accepted the Customer Agreement, and that it is accepted. Present if any of its members is present; its
    /// members are among those of the object: `agreement_first_name`, `agreement_last_name`,
    /// `agreement_email_address`, `agreement_phone_number` and `mca_attestation_accepted`.
    #[must_use]
    pub fn agreement(mut self, agreement: NewCustomerAgreement) -> Self {
        self.agreement = Some(agreement);
        self
    }
    /// Adds an undocumented entry.
    #[must_use]
    pub fn entry(
        mut self,
        key: &str,
        value: &(impl rt::WriteJson + ?::core::marker::Sized),
    ) -> Self {
        self.extra.insert_pair("key", key, "value", value);
        self
    }
}

impl rt::ReadJson for NewCustomer {
    fn read(r: &mut rt::Reader<'_>) -> Result<Self, rt::DecodeError> {
        let (mut fields, siblings) = rt::Fields::pairs(
            r,
            "activationParameters",
            "key",
            &["value", "structured_value"],
        )?;
        let f = &mut fields;
        let mut value = Self {
            microsoft_domain: f.take_required(&["microsoft_domain"])?,
            special_qualifications: f.take(&["special_qualifications"])?,
            partner_on_record_attestation_accepted: f
                .take_slot(
                    &["partner_on_record_attestation_accepted"],
                    "structured_value",
                )?,
            agreement: if f
                .has_any(
                    &[
                        "agreement_first_name",
                        "agreement_last_name",
                        "agreement_email_address",
                        "agreement_phone_number",
                        "mca_attestation_accepted",
                    ],
                )
            {
                Some(rt::ReadMembers::read_members(f)?)
            } else {
                None
            },
            extra: rt::Extra::new(),
            siblings,
        };
        f.take_required_constant(
            &["microsoft_order_type", " microsoft_order_type"],
            "\"new_customer\"",
        )?;
        value.extra = fields.rest();
        Ok(value)
    }
}

impl rt::WriteJson for NewCustomer {
    fn write(&self, w: &mut rt::Writer) {
        use rt::MemberSink as _;
        let mut o = w
            .pairs("activationParameters", "key", "value")
            .with_extra(&self.extra, &self.siblings);
        o.constant("microsoft_order_type", "\"new_customer\"");
        o.required("microsoft_domain", &self.microsoft_domain);
        o.member("special_qualifications", &self.special_qualifications);
        o.slot(
            "partner_on_record_attestation_accepted",
            "structured_value",
            &self.partner_on_record_attestation_accepted,
        );
        if let Some(group) = &self.agreement {
            rt::WriteMembers::write_members(group, &mut o);
        }
        o.end();
    }
}

/// A new customer once more, after Microsoft turned its details down.
///
/// Sent as a list in `activationParameters`: each member is an entry with its name in `key` and its value in
/// `value`.
///
/// | member | marks | meaning |
/// | --- | --- | --- |
/// | `microsoft_order_type` | required; also read as ` microsoft_order_type` (only an example shows it); always `"new_customer"`; the documentation contradicts itself about its name | Kind of the order. |
/// | `microsoft_domain` | required; only an example shows its name | The domain to create. |
/// | `special_qualifications` | required; only an example shows its name, its type and its values | Special qualifications of the customer; the documentation does not say which there are. |
/// | `partner_on_record_attestation_accepted` | required; only an example shows its name, its type and which member of its entry holds the value; its value is in `structured_value` | Attestation of the Partner of Record. |
/// | `customer` | required; members of [`CustomerDetails`](super::types::CustomerDetails) | The customer and its company anew. |
/// | `agreement` | required; members of [`Agreement`](super::types::Agreement) | Who accepted the Customer Agreement, and that it is accepted. |
///
/// Only an example shows that its members are sent as a list of names and values and the group of members that it
/// includes. Source: Activation Parameters for Provisioning with a Microsoft Domain, section “Additionally, in
/// cases when the customer details”. Errata: [`blank-in-key`](super::errata#erratum-blank-in-key),
/// [`additionally`](super::errata#erratum-additionally),
/// [`refusal-unseen`](super::errata#erratum-refusal-unseen),
/// [`more-order-types`](super::errata#erratum-more-order-types),
/// [`no-envelope`](super::errata#erratum-no-envelope),
/// [`order-of-entries`](super::errata#erratum-order-of-entries).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct NewCustomerFailedValidation {
    /// The domain to create.
    pub microsoft_domain: Domain,
    /// Special qualifications of the customer; the documentation does not say which there are. Erratum:
    /// [`one-qualification`](super::errata#erratum-one-qualification).
    pub special_qualifications: NewCustomerFailedValidationSpecialQualifications,
    /// Attestation of the Partner of Record. Errata: [`partner-on-record`](super::errata#erratum-partner-on-record),
    /// [`attestation-with-distribution`](super::errata#erratum-attestation-with-distribution).
    pub partner_on_record_attestation_accepted: PartnerOfRecord,
    /// The customer and its company anew. Required; its members are among those of the object:
    /// `customer_organization_registration_number`, `customer_first_name`, `customer_middle_name`,
    /// `customer_last_name`, `customer_email`, `customer_company_name`, `customer_phone_number`, `customer_country`,
    /// `customer_state`, `customer_address` and `customer_postal_code`.
    pub customer: CustomerDetails,
    /// Who accepted the Customer Agreement, and that it is accepted. Required; its members are among those of the
    /// object: `agreement_first_name`, `agreement_last_name`, `agreement_email_address`, `agreement_phone_number` and
    /// `mca_attestation_accepted`.
    pub agreement: Agreement,
    /// Undocumented members, and nulls where a value is documented: kept when read, sent back when written.
    pub extra: rt::Extra,
    /// Undocumented members beside the list of entries.
    pub siblings: rt::Extra,
}

impl NewCustomerFailedValidation {
    /// Creates a value from its required fields.
    pub fn new(required: NewCustomerFailedValidationRequired) -> Self {
        Self {
            microsoft_domain: required.microsoft_domain,
            special_qualifications: required.special_qualifications,
            partner_on_record_attestation_accepted: required
                .partner_on_record_attestation_accepted,
            customer: required.customer,
            agreement: required.agreement,
            extra: Default::default(),
            siblings: Default::default(),
        }
    }
    /// Adds an undocumented entry.
    #[must_use]
    pub fn entry(
        mut self,
        key: &str,
        value: &(impl rt::WriteJson + ?::core::marker::Sized),
    ) -> Self {
        self.extra.insert_pair("key", key, "value", value);
        self
    }
}

/// The required fields of a [`NewCustomerFailedValidation`].
#[derive(Clone, Debug, PartialEq)]
pub struct NewCustomerFailedValidationRequired {
    /// The domain to create.
    pub microsoft_domain: Domain,
    /// Special qualifications of the customer; the documentation does not say which there are. Erratum:
    /// [`one-qualification`](super::errata#erratum-one-qualification).
    pub special_qualifications: NewCustomerFailedValidationSpecialQualifications,
    /// Attestation of the Partner of Record. Errata: [`partner-on-record`](super::errata#erratum-partner-on-record),
    /// [`attestation-with-distribution`](super::errata#erratum-attestation-with-distribution).
    pub partner_on_record_attestation_accepted: PartnerOfRecord,
    /// The customer and its company anew. Required; its members are among those of the object:
    /// `customer_organization_registration_number`, `customer_first_name`, `customer_middle_name`,
    /// `customer_last_name`, `customer_email`, `customer_company_name`, `customer_phone_number`, `customer_country`,
    /// `customer_state`, `customer_address` and `customer_postal_code`.
    pub customer: CustomerDetails,
    /// Who accepted the Customer Agreement, and that it is accepted. Required; its members are among those of the
    /// object: `agreement_first_name`, `agreement_last_name`, `agreement_email_address`, `agreement_phone_number` and
    /// `mca_attestation_accepted`.
    pub agreement: Agreement,
}

impl rt::ReadJson for NewCustomerFailedValidation {
    fn read(r: &mut rt::Reader<'_>) -> Result<Self, rt::DecodeError> {
        let (mut fields, siblings) = rt::Fields::pairs(
            r,
            "activationParameters",
            "key",
            &["value", "structured_value"],
        )?;
        let f = &mut fields;
        let mut value = Self {
            microsoft_domain: f.take_required(&["microsoft_domain"])?,
            special_qualifications: f.take_required(&["special_qualifications"])?,
            partner_on_record_attestation_accepted: f
                .take_required_slot(
                    &["partner_on_record_attestation_accepted"],
                    "structured_value",
                )?,
            customer: rt::ReadMembers::read_members(f)?,
            agreement: rt::ReadMembers::read_members(f)?,
            extra: rt::Extra::new(),
            siblings,
        };
        f.take_required_constant(
            &["microsoft_order_type", " microsoft_order_type"],
            "\"new_customer\"",
        )?;
        value.extra = fields.rest();
        Ok(value)
    }
}

impl rt::WriteJson for NewCustomerFailedValidation {
    fn write(&self, w: &mut rt::Writer) {
        use rt::MemberSink as _;
        let mut o = w
            .pairs("activationParameters", "key", "value")
            .with_extra(&self.extra, &self.siblings);
        o.constant("microsoft_order_type", "\"new_customer\"");
        o.required("microsoft_domain", &self.microsoft_domain);
        o.required("special_qualifications", &self.special_qualifications);
        o.required_slot(
            "partner_on_record_attestation_accepted",
            "structured_value",
            &self.partner_on_record_attestation_accepted,
        );
        rt::WriteMembers::write_members(&self.customer, &mut o);
        rt::WriteMembers::write_members(&self.agreement, &mut o);
        o.end();
    }
}

/// One more purchase of a customer with an Azure Plan who accepted the agreement earlier.
///
/// Sent as a list in `activationParameters`: each member is an entry with its name in `key` and its value in
/// `value`.
///
/// | member | marks | meaning |
/// | --- | --- | --- |
/// | `microsoft_order_type` | required; also read as ` microsoft_order_type` (only an example shows it); always `"new_subscription"` (only an example shows it); the documentation contradicts itself about its name | Kind of the order. |
/// | `microsoft_domain` | required; only an example shows its name | The customer's domain. |
/// | `special_qualifications` | required; only an example shows its name, its type and its values | Special qualifications of the customer; the documentation does not say which there are. |
///
/// Rules:
///
/// - `has-azure-plan`: The customer exists and holds an Azure Plan. Checked if `has_azure_plan` (on the call or in
///   a `Context`) is given.
/// - `agreement-accepted`: Its agreement was accepted before the order. Checked if `agreement_accepted` (on the
///   call or in a `Context`) is given.
///
/// Only an example shows that its members are sent as a list of names and values. Source: Activation Parameters
/// for Provisioning with a Microsoft Domain, section “The example below includes the parameters”. Errata:
/// [`blank-in-key`](super::errata#erratum-blank-in-key),
/// [`new-subscription-or-customer`](super::errata#erratum-new-subscription-or-customer),
/// [`attestation-in-later-orders`](super::errata#erratum-attestation-in-later-orders),
/// [`no-plan-yet`](super::errata#erratum-no-plan-yet),
/// [`more-order-types`](super::errata#erratum-more-order-types),
/// [`no-envelope`](super::errata#erratum-no-envelope),
/// [`order-of-entries`](super::errata#erratum-order-of-entries).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ExistingCustomerAccepted {
    /// The customer's domain. Erratum: [`domain-new-or-known`](super::errata#erratum-domain-new-or-known).
    pub microsoft_domain: Domain,
    /// Special qualifications of the customer; the documentation does not say which there are. Erratum:
    /// [`one-qualification`](super::errata#erratum-one-qualification).
    pub special_qualifications: ExistingCustomerAcceptedSpecialQualifications,
    /// Undocumented members, and nulls where a value is documented: kept when read, sent back when written.
    pub extra: rt::Extra,
    /// Undocumented members beside the list of entries.
    pub siblings: rt::Extra,
}

impl ExistingCustomerAccepted {
    /// Creates a value from its required fields.
    pub fn new(
        microsoft_domain: Domain,
        special_qualifications: ExistingCustomerAcceptedSpecialQualifications,
    ) -> Self {
        Self {
            microsoft_domain,
            special_qualifications,
            extra: Default::default(),
            siblings: Default::default(),
        }
    }
    /// Adds an undocumented entry.
    #[must_use]
    pub fn entry(
        mut self,
        key: &str,
        value: &(impl rt::WriteJson + ?::core::marker::Sized),
    ) -> Self {
        self.extra.insert_pair("key", key, "value", value);
        self
    }
}

impl rt::ReadJson for ExistingCustomerAccepted {
    fn read(r: &mut rt::Reader<'_>) -> Result<Self, rt::DecodeError> {
        let (mut fields, siblings) = rt::Fields::pairs(
            r,
            "activationParameters",
            "key",
            &["value"],
        )?;
        let f = &mut fields;
        let mut value = Self {
            microsoft_domain: f.take_required(&["microsoft_domain"])?,
            special_qualifications: f.take_required(&["special_qualifications"])?,
            extra: rt::Extra::new(),
            siblings,
        };
        f.take_required_constant(
            &["microsoft_order_type", " microsoft_order_type"],
            "\"new_subscription\"",
        )?;
        value.extra = fields.rest();
        Ok(value)
    }
}

impl rt::WriteJson for ExistingCustomerAccepted {
    fn write(&self, w: &mut rt::Writer) {
        use rt::MemberSink as _;
        let mut o = w
            .pairs("activationParameters", "key", "value")
            .with_extra(&self.extra, &self.siblings);
        o.constant("microsoft_order_type", "\"new_subscription\"");
        o.required("microsoft_domain", &self.microsoft_domain);
        o.required("special_qualifications", &self.special_qualifications);
        o.end();
    }
}

/// One more purchase of a customer with an Azure Plan who has yet to accept the agreement.
///
/// Sent as a list in `activationParameters`: each member is an entry with its name in `key` and its value in
/// `value`.
///
/// | member | marks | meaning |
/// | --- | --- | --- |
/// | `microsoft_order_type` | required; also read as ` microsoft_order_type` (only an example shows it); always `"new_subscription"` (only an example shows it); the documentation contradicts itself about its name | Kind of the order. |
/// | `microsoft_domain` | required; only an example shows its name | The customer's domain. |
/// | `special_qualifications` | required; only an example shows its name, its type and its values | Special qualifications of the customer; the documentation does not say which there are. |
/// | `agreement` | required; members of [`Agreement`](super::types::Agreement) | Who accepts the Customer Agreement, and that it is accepted. |
///
/// Rules:
///
/// - `has-azure-plan`: The customer exists and holds an Azure Plan. Checked if `has_azure_plan` (on the call or in
///   a `Context`) is given.
/// - `agreement-open`: Nobody has accepted the agreement for it yet. Checked if `agreement_accepted` (on the call
///   or in a `Context`) is given.
///
/// Only an example shows that its members are sent as a list of names and values and the group of members that it
/// includes. Source: Activation Parameters for Provisioning with a Microsoft Domain, section “The following
/// example includes the parameters”. Errata: [`blank-in-key`](super::errata#erratum-blank-in-key),
/// [`attestation-in-later-orders`](super::errata#erratum-attestation-in-later-orders),
/// [`no-plan-yet`](super::errata#erratum-no-plan-yet),
/// [`more-order-types`](super::errata#erratum-more-order-types),
/// [`no-envelope`](super::errata#erratum-no-envelope),
/// [`order-of-entries`](super::errata#erratum-order-of-entries).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ExistingCustomerPending {
    /// The customer's domain.
    pub microsoft_domain: Domain,
    /// Special qualifications of the customer; the documentation does not say which there are. Erratum:
    /// [`one-qualification`](super::errata#erratum-one-qualification).
    pub special_qualifications: ExistingCustomerPendingSpecialQualifications,
    /// Who accepts the Customer Agreement, and that it is accepted. Required; its members are among those of the
    /// object: `agreement_first_name`, `agreement_last_name`, `agreement_email_address`, `agreement_phone_number` and
    /// `mca_attestation_accepted`.
    pub agreement: Agreement,
    /// Undocumented members, and nulls where a value is documented: kept when read, sent back when written.
    pub extra: rt::Extra,
    /// Undocumented members beside the list of entries.
    pub siblings: rt::Extra,
}

impl ExistingCustomerPending {
    /// Creates a value from its required fields.
    pub fn new(
        microsoft_domain: Domain,
        special_qualifications: ExistingCustomerPendingSpecialQualifications,
        agreement: Agreement,
    ) -> Self {
        Self {
            microsoft_domain,
            special_qualifications,
            agreement,
            extra: Default::default(),
            siblings: Default::default(),
        }
    }
    /// Adds an undocumented entry.
    #[must_use]
    pub fn entry(
        mut self,
        key: &str,
        value: &(impl rt::WriteJson + ?::core::marker::Sized),
    ) -> Self {
        self.extra.insert_pair("key", key, "value", value);
        self
    }
}

impl rt::ReadJson for ExistingCustomerPending {
    fn read(r: &mut rt::Reader<'_>) -> Result<Self, rt::DecodeError> {
        let (mut fields, siblings) = rt::Fields::pairs(
            r,
            "activationParameters",
            "key",
            &["value"],
        )?;
        let f = &mut fields;
        let mut value = Self {
            microsoft_domain: f.take_required(&["microsoft_domain"])?,
            special_qualifications: f.take_required(&["special_qualifications"])?,
            agreement: rt::ReadMembers::read_members(f)?,
            extra: rt::Extra::new(),
            siblings,
        };
        f.take_required_constant(
            &["microsoft_order_type", " microsoft_order_type"],
            "\"new_subscription\"",
        )?;
        value.extra = fields.rest();
        Ok(value)
    }
}

impl rt::WriteJson for ExistingCustomerPending {
    fn write(&self, w: &mut rt::Writer) {
        use rt::MemberSink as _;
        let mut o = w
            .pairs("activationParameters", "key", "value")
            .with_extra(&self.extra, &self.siblings);
        o.constant("microsoft_order_type", "\"new_subscription\"");
        o.required("microsoft_domain", &self.microsoft_domain);
        o.required("special_qualifications", &self.special_qualifications);
        rt::WriteMembers::write_members(&self.agreement, &mut o);
        o.end();
    }
}

/// One more purchase of a customer on a legacy Global Plan, who moves to the Azure Plan by it.
///
/// Sent as a list in `activationParameters`: each member is an entry with its name in `key` and its value in
/// `value`.
///
/// | member | marks | meaning |
/// | --- | --- | --- |
/// | `microsoft_order_type` | required (inferred); also read as ` microsoft_order_type` (only an example shows it); always `"new_subscription"` (only an example shows it); the documentation contradicts itself about its name | Kind of the order. |
/// | `microsoft_domain` | required (inferred); only an example shows its name | The customer's domain. |
/// | `special_qualifications` | not documented as required; only an example shows it | Special qualifications of the customer; the documentation does not say which there are. |
/// | `transition_azure_plan_confirmation` | required (inferred); always `"YES"` (only an example shows it); only an example shows its name | Confirms the move to the Azure Plan. |
///
/// Rules:
///
/// - `one-legacy-subscription`: The legacy Global Plan of the customer holds exactly one subscription. Checked if
///   `legacy_subscriptions` (on the call or in a `Context`) is given.
/// - `agreement-accepted`: Its agreement was accepted before the order. Checked if `agreement_accepted` (on the
///   call or in a `Context`) is given.
///
/// Only an example shows that its members are sent as a list of names and values. Source: Activation Parameters
/// for Provisioning with a Microsoft Domain, section “In the following example you can see”. Errata:
/// [`blank-in-key`](super::errata#erratum-blank-in-key),
/// [`attestation-in-later-orders`](super::errata#erratum-attestation-in-later-orders),
/// [`transition-in-brackets`](super::errata#erratum-transition-in-brackets),
/// [`legacy-with-several`](super::errata#erratum-legacy-with-several),
/// [`legacy-and-pending`](super::errata#erratum-legacy-and-pending),
/// [`more-order-types`](super::errata#erratum-more-order-types),
/// [`yes-in-capitals`](super::errata#erratum-yes-in-capitals),
/// [`no-envelope`](super::errata#erratum-no-envelope),
/// [`order-of-entries`](super::errata#erratum-order-of-entries).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct LegacyTransition {
    /// The customer's domain.
    pub microsoft_domain: Domain,
    /// Special qualifications of the customer; the documentation does not say which there are. Erratum:
    /// [`one-qualification`](super::errata#erratum-one-qualification).
    pub special_qualifications: Option<LegacyTransitionSpecialQualifications>,
    /// Undocumented members, and nulls where a value is documented: kept when read, sent back when written.
    pub extra: rt::Extra,
    /// Undocumented members beside the list of entries.
    pub siblings: rt::Extra,
}

impl LegacyTransition {
    /// Creates a value from its required fields.
    pub fn new(microsoft_domain: Domain) -> Self {
        Self {
            microsoft_domain,
            special_qualifications: Default::default(),
            extra: Default::default(),
            siblings: Default::default(),
        }
    }
    /// Special qualifications of the customer; the documentation does not say which there are.
    #[must_use]
    pub fn special_qualifications(
        mut self,
        special_qualifications: LegacyTransitionSpecialQualifications,
    ) -> Self {
        self.special_qualifications = Some(special_qualifications);
        self
    }
    /// Adds an undocumented entry.
    #[must_use]
    pub fn entry(
        mut self,
        key: &str,
        value: &(impl rt::WriteJson + ?::core::marker::Sized),
    ) -> Self {
        self.extra.insert_pair("key", key, "value", value);
        self
    }
}

impl rt::ReadJson for LegacyTransition {
    fn read(r: &mut rt::Reader<'_>) -> Result<Self, rt::DecodeError> {
        let (mut fields, siblings) = rt::Fields::pairs(
            r,
            "activationParameters",
            "key",
            &["value"],
        )?;
        let f = &mut fields;
        let mut value = Self {
            microsoft_domain: f.take_required(&["microsoft_domain"])?,
            special_qualifications: f.take(&["special_qualifications"])?,
            extra: rt::Extra::new(),
            siblings,
        };
        f.take_required_constant(
            &["microsoft_order_type", " microsoft_order_type"],
            "\"new_subscription\"",
        )?;
        f.take_required_constant(&["transition_azure_plan_confirmation"], "\"YES\"")?;
        value.extra = fields.rest();
        Ok(value)
    }
}

impl rt::WriteJson for LegacyTransition {
    fn write(&self, w: &mut rt::Writer) {
        use rt::MemberSink as _;
        let mut o = w
            .pairs("activationParameters", "key", "value")
            .with_extra(&self.extra, &self.siblings);
        o.constant("microsoft_order_type", "\"new_subscription\"");
        o.required("microsoft_domain", &self.microsoft_domain);
        o.member("special_qualifications", &self.special_qualifications);
        o.constant("transition_azure_plan_confirmation", "\"YES\"");
        o.end();
    }
}

/// Takes over a subscription that exists at Microsoft.
///
/// Sent as a list in `activationParameters`: each member is an entry with its name in `key` and its value in
/// `value`.
///
/// | member | marks | meaning |
/// | --- | --- | --- |
/// | `microsoft_order_type` | required (inferred); also read as ` microsoft_order_type` (only an example shows it); always `"import_subscription"` (only an example shows it); the documentation contradicts itself about its name | Kind of the order. |
/// | `microsoft_domain` | required (inferred); only an example shows its name | The customer's domain. |
/// | `import_microsoft_subscription_id` | required (inferred); only an example shows its name and its type | The subscription to take over. |
///
/// Rules:
///
/// - `agreement-accepted`: The customer's agreement was accepted before the order. Checked if `agreement_accepted`
///   (on the call or in a `Context`) is given.
///
/// Only an example shows that its members are sent as a list of names and values. Source: Activation Parameters
/// for Provisioning with a Microsoft Domain, section “Finally, you can see an example”. Errata:
/// [`blank-in-key`](super::errata#erratum-blank-in-key),
/// [`attestation-in-later-orders`](super::errata#erratum-attestation-in-later-orders),
/// [`import-without-qualifications`](super::errata#erratum-import-without-qualifications),
/// [`import-and-pending`](super::errata#erratum-import-and-pending),
/// [`more-order-types`](super::errata#erratum-more-order-types),
/// [`no-envelope`](super::errata#erratum-no-envelope),
/// [`order-of-entries`](super::errata#erratum-order-of-entries).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ImportSubscription {
    /// The customer's domain.
    pub microsoft_domain: Domain,
    /// The subscription to take over.
    pub import_microsoft_subscription_id: MicrosoftSubscriptionId,
    /// Undocumented members, and nulls where a value is documented: kept when read, sent back when written.
    pub extra: rt::Extra,
    /// Undocumented members beside the list of entries.
    pub siblings: rt::Extra,
}

impl ImportSubscription {
    /// Creates a value from its required fields.
    pub fn new(
        microsoft_domain: Domain,
        import_microsoft_subscription_id: MicrosoftSubscriptionId,
    ) -> Self {
        Self {
            microsoft_domain,
            import_microsoft_subscription_id,
            extra: Default::default(),
            siblings: Default::default(),
        }
    }
    /// Adds an undocumented entry.
    #[must_use]
    pub fn entry(
        mut self,
        key: &str,
        value: &(impl rt::WriteJson + ?::core::marker::Sized),
    ) -> Self {
        self.extra.insert_pair("key", key, "value", value);
        self
    }
}

impl rt::ReadJson for ImportSubscription {
    fn read(r: &mut rt::Reader<'_>) -> Result<Self, rt::DecodeError> {
        let (mut fields, siblings) = rt::Fields::pairs(
            r,
            "activationParameters",
            "key",
            &["value"],
        )?;
        let f = &mut fields;
        let mut value = Self {
            microsoft_domain: f.take_required(&["microsoft_domain"])?,
            import_microsoft_subscription_id: f
                .take_required(&["import_microsoft_subscription_id"])?,
            extra: rt::Extra::new(),
            siblings,
        };
        f.take_required_constant(
            &["microsoft_order_type", " microsoft_order_type"],
            "\"import_subscription\"",
        )?;
        value.extra = fields.rest();
        Ok(value)
    }
}

impl rt::WriteJson for ImportSubscription {
    fn write(&self, w: &mut rt::Writer) {
        use rt::MemberSink as _;
        let mut o = w
            .pairs("activationParameters", "key", "value")
            .with_extra(&self.extra, &self.siblings);
        o.constant("microsoft_order_type", "\"import_subscription\"");
        o.required("microsoft_domain", &self.microsoft_domain);
        o.required(
            "import_microsoft_subscription_id",
            &self.import_microsoft_subscription_id,
        );
        o.end();
    }
}

/// Any of the six sets, for reading one whose kind is not known. What a set has to have is not checked here: tell
/// by `microsoft_order_type` and the other keys which set it is, then read it again as the type for that set.
///
/// Sent as a list in `activationParameters`: each member is an entry with its name in `key` and its value in
/// `value`.
///
/// | member | marks | meaning |
/// | --- | --- | --- |
/// | `microsoft_order_type` | not documented as required; also read as ` microsoft_order_type` (only an example shows it); only an example shows its values; the documentation contradicts itself about its name | Kind of the order. |
/// | `microsoft_domain` | not documented as required; only an example shows it | The domain, new or known. |
/// | `special_qualifications` | not documented as required; only an example shows it | Special qualifications of the customer; the documentation does not say which there are. |
/// | `partner_on_record_attestation_accepted` | not documented as required; only an example shows it; its value is in `structured_value` | Attestation of the Partner of Record; the member YES is true in the samples. |
/// | `agreement_first_name` | not documented as required; only an example shows it | Given name of the signer. |
/// | `agreement_last_name` | not documented as required; only an example shows it | Family name of the signer. |
/// | `agreement_email_address` | not documented as required; only an example shows it | Mail address of the signer. |
/// | `agreement_phone_number` | not documented as required; only an example shows it | Telephone number of the signer. |
/// | `mca_attestation_accepted` | not documented as required; only an example shows it | Attests that the agreement is accepted; YES in all samples. |
/// | `customer_organization_registration_number` | not documented as required; only an example shows it | Number of the company in a register; may be empty. |
/// | `customer_first_name` | not documented as required; only an example shows it | Given name of the contact. |
/// | `customer_middle_name` | not documented as required; only an example shows it | Middle name of the contact. |
/// | `customer_last_name` | not documented as required; only an example shows it | Family name of the contact. |
/// | `customer_email` | not documented as required; only an example shows it | Mail address of the contact. |
/// | `customer_company_name` | not documented as required; only an example shows it | Name of the company. |
/// | `customer_phone_number` | not documented as required; only an example shows it | Telephone number of the contact. |
/// | `customer_country` | not documented as required; only an example shows it | Country of the address. |
/// | `customer_state` | not documented as required; only an example shows it | State of the address. |
/// | `customer_address` | not documented as required; only an example shows it | House number and street. |
/// | `customer_postal_code` | not documented as required; only an example shows it | Postal code of the address. |
/// | `transition_azure_plan_confirmation` | not documented as required; only an example shows it | Confirms the move to the Azure Plan; YES in the sample. |
/// | `import_microsoft_subscription_id` | not documented as required; only an example shows it | The subscription to take over. |
///
/// Inferred. Source: Activation Parameters for Provisioning with a Microsoft Domain, sections “Copy {”,
/// “Additionally, in cases when the customer details” and 4 more. Errata:
/// [`email-keys`](super::errata#erratum-email-keys),
/// [`sets-share-order-types`](super::errata#erratum-sets-share-order-types),
/// [`yes-in-capitals`](super::errata#erratum-yes-in-capitals),
/// [`phone-format`](super::errata#erratum-phone-format),
/// [`country-and-state-format`](super::errata#erratum-country-and-state-format).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ActivationParameters {
    /// Kind of the order. Also read as ` microsoft_order_type` (only an example shows it). Errata:
    /// [`blank-in-key`](super::errata#erratum-blank-in-key),
    /// [`more-order-types`](super::errata#erratum-more-order-types).
    pub microsoft_order_type: Option<ActivationParametersMicrosoftOrderType>,
    /// The domain, new or known.
    pub microsoft_domain: Option<Domain>,
    /// Special qualifications of the customer; the documentation does not say which there are. Erratum:
    /// [`one-qualification`](super::errata#erratum-one-qualification).
    pub special_qualifications: Option<ActivationParametersSpecialQualifications>,
    /// Attestation of the Partner of Record; the member YES is true in the samples. Errata:
    /// [`attestation-in-two-shapes`](super::errata#erratum-attestation-in-two-shapes),
    /// [`partner-on-record`](super::errata#erratum-partner-on-record).
    pub partner_on_record_attestation_accepted: Option<rt::Map<bool>>,
    /// Given name of the signer.
    pub agreement_first_name: Option<String>,
    /// Family name of the signer.
    pub agreement_last_name: Option<String>,
    /// Mail address of the signer.
    pub agreement_email_address: Option<String>,
    /// Telephone number of the signer.
    pub agreement_phone_number: Option<String>,
    /// Attests that the agreement is accepted; YES in all samples.
    pub mca_attestation_accepted: Option<String>,
    /// Number of the company in a register; may be empty.
    pub customer_organization_registration_number: Option<String>,
    /// Given name of the contact.
    pub customer_first_name: Option<String>,
    /// Middle name of the contact.
    pub customer_middle_name: Option<String>,
    /// Family name of the contact.
    pub customer_last_name: Option<String>,
    /// Mail address of the contact.
    pub customer_email: Option<String>,
    /// Name of the company.
    pub customer_company_name: Option<String>,
    /// Telephone number of the contact.
    pub customer_phone_number: Option<String>,
    /// Country of the address.
    pub customer_country: Option<String>,
    /// State of the address.
    pub customer_state: Option<String>,
    /// House number and street.
    pub customer_address: Option<String>,
    /// Postal code of the address.
    pub customer_postal_code: Option<String>,
    /// Confirms the move to the Azure Plan; YES in the sample.
    pub transition_azure_plan_confirmation: Option<String>,
    /// The subscription to take over.
    pub import_microsoft_subscription_id: Option<MicrosoftSubscriptionId>,
    /// Undocumented members, and nulls where a value is documented: kept when read, sent back when written.
    pub extra: rt::Extra,
    /// Undocumented members beside the list of entries.
    pub siblings: rt::Extra,
}

impl ActivationParameters {
    /// Creates an empty value.
    pub fn new() -> Self {
        <Self as ::core::default::Default>::default()
    }
    /// Kind of the order. Also read as ` microsoft_order_type` (only an example shows it).
    #[must_use]
    pub fn microsoft_order_type(
        mut self,
        microsoft_order_type: ActivationParametersMicrosoftOrderType,
    ) -> Self {
        self.microsoft_order_type = Some(microsoft_order_type);
        self
    }
    /// The domain, new or known.
    #[must_use]
    pub fn microsoft_domain(mut self, microsoft_domain: Domain) -> Self {
        self.microsoft_domain = Some(microsoft_domain);
        self
    }
    /// Special qualifications of the customer; the documentation does not say which there are.
    #[must_use]
    pub fn special_qualifications(
        mut self,
        special_qualifications: ActivationParametersSpecialQualifications,
    ) -> Self {
        self.special_qualifications = Some(special_qualifications);
        self
    }
    /// Attestation of the Partner of Record; the member YES is true in the samples.
    #[must_use]
    pub fn partner_on_record_attestation_accepted(
        mut self,
        partner_on_record_attestation_accepted: impl Into<rt::Map<bool>>,
    ) -> Self {
        self.partner_on_record_attestation_accepted = Some(
            partner_on_record_attestation_accepted.into(),
        );
        self
    }
    /// Given name of the signer.
    #[must_use]
    pub fn agreement_first_name(
        mut self,
        agreement_first_name: impl Into<String>,
    ) -> Self {
        self.agreement_first_name = Some(agreement_first_name.into());
        self
    }
    /// Family name of the signer.
    #[must_use]
    pub fn agreement_last_name(
        mut self,
        agreement_last_name: impl Into<String>,
    ) -> Self {
        self.agreement_last_name = Some(agreement_last_name.into());
        self
    }
    /// Mail address of the signer.
    #[must_use]
    pub fn agreement_email_address(
        mut self,
        agreement_email_address: impl Into<String>,
    ) -> Self {
        self.agreement_email_address = Some(agreement_email_address.into());
        self
    }
    /// Telephone number of the signer.
    #[must_use]
    pub fn agreement_phone_number(
        mut self,
        agreement_phone_number: impl Into<String>,
    ) -> Self {
        self.agreement_phone_number = Some(agreement_phone_number.into());
        self
    }
    /// Attests that the agreement is accepted; YES in all samples.
    #[must_use]
    pub fn mca_attestation_accepted(
        mut self,
        mca_attestation_accepted: impl Into<String>,
    ) -> Self {
        self.mca_attestation_accepted = Some(mca_attestation_accepted.into());
        self
    }
    /// Number of the company in a register; may be empty.
    #[must_use]
    pub fn customer_organization_registration_number(
        mut self,
        customer_organization_registration_number: impl Into<String>,
    ) -> Self {
        self.customer_organization_registration_number = Some(
            customer_organization_registration_number.into(),
        );
        self
    }
    /// Given name of the contact.
    #[must_use]
    pub fn customer_first_name(
        mut self,
        customer_first_name: impl Into<String>,
    ) -> Self {
        self.customer_first_name = Some(customer_first_name.into());
        self
    }
    /// Middle name of the contact.
    #[must_use]
    pub fn customer_middle_name(
        mut self,
        customer_middle_name: impl Into<String>,
    ) -> Self {
        self.customer_middle_name = Some(customer_middle_name.into());
        self
    }
    /// Family name of the contact.
    #[must_use]
    pub fn customer_last_name(mut self, customer_last_name: impl Into<String>) -> Self {
        self.customer_last_name = Some(customer_last_name.into());
        self
    }
    /// Mail address of the contact.
    #[must_use]
    pub fn customer_email(mut self, customer_email: impl Into<String>) -> Self {
        self.customer_email = Some(customer_email.into());
        self
    }
    /// Name of the company.
    #[must_use]
    pub fn customer_company_name(
        mut self,
        customer_company_name: impl Into<String>,
    ) -> Self {
        self.customer_company_name = Some(customer_company_name.into());
        self
    }
    /// Telephone number of the contact.
    #[must_use]
    pub fn customer_phone_number(
        mut self,
        customer_phone_number: impl Into<String>,
    ) -> Self {
        self.customer_phone_number = Some(customer_phone_number.into());
        self
    }
    /// Country of the address.
    #[must_use]
    pub fn customer_country(mut self, customer_country: impl Into<String>) -> Self {
        self.customer_country = Some(customer_country.into());
        self
    }
    /// State of the address.
    #[must_use]
    pub fn customer_state(mut self, customer_state: impl Into<String>) -> Self {
        self.customer_state = Some(customer_state.into());
        self
    }
    /// House number and street.
    #[must_use]
    pub fn customer_address(mut self, customer_address: impl Into<String>) -> Self {
        self.customer_address = Some(customer_address.into());
        self
    }
    /// Postal code of the address.
    #[must_use]
    pub fn customer_postal_code(
        mut self,
        customer_postal_code: impl Into<String>,
    ) -> Self {
        self.customer_postal_code = Some(customer_postal_code.into());
        self
    }
    /// Confirms the move to the Azure Plan; YES in the sample.
    #[must_use]
    pub fn transition_azure_plan_confirmation(
        mut self,
        transition_azure_plan_confirmation: impl Into<String>,
    ) -> Self {
        self.transition_azure_plan_confirmation = Some(
            transition_azure_plan_confirmation.into(),
        );
        self
    }
    /// The subscription to take over.
    #[must_use]
    pub fn import_microsoft_subscription_id(
        mut self,
        import_microsoft_subscription_id: MicrosoftSubscriptionId,
    ) -> Self {
        self.import_microsoft_subscription_id = Some(import_microsoft_subscription_id);
        self
    }
    /// Adds an undocumented entry.
    #[must_use]
    pub fn entry(
        mut self,
        key: &str,
        value: &(impl rt::WriteJson + ?::core::marker::Sized),
    ) -> Self {
        self.extra.insert_pair("key", key, "value", value);
        self
    }
}

impl rt::ReadJson for ActivationParameters {
    fn read(r: &mut rt::Reader<'_>) -> Result<Self, rt::DecodeError> {
        let (mut fields, siblings) = rt::Fields::pairs(
            r,
            "activationParameters",
            "key",
            &["value", "structured_value"],
        )?;
        let f = &mut fields;
        Ok(Self {
            microsoft_order_type: f
                .take(&["microsoft_order_type", " microsoft_order_type"])?,
            microsoft_domain: f.take(&["microsoft_domain"])?,
            special_qualifications: f.take(&["special_qualifications"])?,
            partner_on_record_attestation_accepted: f
                .take_slot(
                    &["partner_on_record_attestation_accepted"],
                    "structured_value",
                )?,
            agreement_first_name: f.take(&["agreement_first_name"])?,
            agreement_last_name: f.take(&["agreement_last_name"])?,
            agreement_email_address: f.take(&["agreement_email_address"])?,
            agreement_phone_number: f.take(&["agreement_phone_number"])?,
            mca_attestation_accepted: f.take(&["mca_attestation_accepted"])?,
            customer_organization_registration_number: f
                .take(&["customer_organization_registration_number"])?,
            customer_first_name: f.take(&["customer_first_name"])?,
            customer_middle_name: f.take(&["customer_middle_name"])?,
            customer_last_name: f.take(&["customer_last_name"])?,
            customer_email: f.take(&["customer_email"])?,
            customer_company_name: f.take(&["customer_company_name"])?,
            customer_phone_number: f.take(&["customer_phone_number"])?,
            customer_country: f.take(&["customer_country"])?,
            customer_state: f.take(&["customer_state"])?,
            customer_address: f.take(&["customer_address"])?,
            customer_postal_code: f.take(&["customer_postal_code"])?,
            transition_azure_plan_confirmation: f
                .take(&["transition_azure_plan_confirmation"])?,
            import_microsoft_subscription_id: f
                .take(&["import_microsoft_subscription_id"])?,
            extra: fields.rest(),
            siblings,
        })
    }
}

impl rt::WriteJson for ActivationParameters {
    fn write(&self, w: &mut rt::Writer) {
        use rt::MemberSink as _;
        let mut o = w
            .pairs("activationParameters", "key", "value")
            .with_extra(&self.extra, &self.siblings);
        o.member("microsoft_order_type", &self.microsoft_order_type);
        o.member("microsoft_domain", &self.microsoft_domain);
        o.member("special_qualifications", &self.special_qualifications);
        o.slot(
            "partner_on_record_attestation_accepted",
            "structured_value",
            &self.partner_on_record_attestation_accepted,
        );
        o.member("agreement_first_name", &self.agreement_first_name);
        o.member("agreement_last_name", &self.agreement_last_name);
        o.member("agreement_email_address", &self.agreement_email_address);
        o.member("agreement_phone_number", &self.agreement_phone_number);
        o.member("mca_attestation_accepted", &self.mca_attestation_accepted);
        o.member(
            "customer_organization_registration_number",
            &self.customer_organization_registration_number,
        );
        o.member("customer_first_name", &self.customer_first_name);
        o.member("customer_middle_name", &self.customer_middle_name);
        o.member("customer_last_name", &self.customer_last_name);
        o.member("customer_email", &self.customer_email);
        o.member("customer_company_name", &self.customer_company_name);
        o.member("customer_phone_number", &self.customer_phone_number);
        o.member("customer_country", &self.customer_country);
        o.member("customer_state", &self.customer_state);
        o.member("customer_address", &self.customer_address);
        o.member("customer_postal_code", &self.customer_postal_code);
        o.member(
            "transition_azure_plan_confirmation",
            &self.transition_azure_plan_confirmation,
        );
        o.member(
            "import_microsoft_subscription_id",
            &self.import_microsoft_subscription_id,
        );
        o.end();
    }
}

rt::string_enum! {
    /// One of the documented texts.
    ///
    /// Only an example shows it.
    pub enum NewCustomerSpecialQualifications {
        /// `"None"`.
        None = "None",
    }
}

rt::string_enum! {
    /// One of the documented texts.
    ///
    /// Only an example shows its type and its values.
    pub enum NewCustomerFailedValidationSpecialQualifications {
        /// `"None"`.
        None = "None",
    }
}

rt::string_enum! {
    /// One of the documented texts.
    ///
    /// Only an example shows its type and its values.
    pub enum ExistingCustomerAcceptedSpecialQualifications {
        /// `"None"`.
        None = "None",
    }
}

rt::string_enum! {
    /// One of the documented texts.
    ///
    /// Only an example shows its type and its values.
    pub enum ExistingCustomerPendingSpecialQualifications {
        /// `"None"`.
        None = "None",
    }
}

rt::string_enum! {
    /// One of the documented texts.
    ///
    /// Only an example shows it.
    pub enum LegacyTransitionSpecialQualifications {
        /// `"None"`.
        None = "None",
    }
}

rt::string_enum! {
    /// One of the documented texts.
    ///
    /// Only an example shows its values.
    pub enum ActivationParametersMicrosoftOrderType {
        /// `"new_customer"`.
        NewCustomer = "new_customer",
        /// `"new_subscription"`.
        NewSubscription = "new_subscription",
        /// `"import_subscription"`.
        ImportSubscription = "import_subscription",
    }
}

rt::string_enum! {
    /// One of the documented texts.
    ///
    /// Only an example shows it.
    pub enum ActivationParametersSpecialQualifications {
        /// `"None"`.
        None = "None",
    }
}

#[cfg(feature = "serde")]
rt::serde_impls!(
    Domain,
    MicrosoftSubscriptionId,
    PartnerOfRecord,
    Agreement,
    NewCustomerAgreement,
    CustomerDetails,
    NewCustomer,
    NewCustomerFailedValidation,
    ExistingCustomerAccepted,
    ExistingCustomerPending,
    LegacyTransition,
    ImportSubscription,
    ActivationParameters,
    NewCustomerSpecialQualifications,
    NewCustomerFailedValidationSpecialQualifications,
    ExistingCustomerAcceptedSpecialQualifications,
    ExistingCustomerPendingSpecialQualifications,
    LegacyTransitionSpecialQualifications,
    ActivationParametersMicrosoftOrderType,
    ActivationParametersSpecialQualifications,
);
