// @generated from specs/cloudblue by `cargo xtask regenerate`. Changes made here are lost.

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
    /// The value `Domain`.
    ///
    /// Matches `\.onmicrosoft\.com$`.
    pub struct Domain(String);
}

/// The object `PartnerOfRecord`.
///
/// - Always sent: `YES` as `true`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct PartnerOfRecord;

impl rt::ReadJson for PartnerOfRecord {
    fn read(r: &mut rt::Reader<'_>) -> Result<Self, rt::DecodeError> {
        let mut object = r.object()?;
        let value = Self {};
        while object.next(r, &["YES"])?.is_some() {
            object.only(r, "true")?;
        }
        Ok(value)
    }
}

impl rt::WriteJson for PartnerOfRecord {
    fn write(&self, w: &mut rt::Writer) {
        let mut o = w.object();
        o.constant("YES", "true");
        o.end();
    }
}

/// Who accepted the customer agreement.
///
/// - Always sent: `mca_attestation_accepted` as `"YES"`.
#[derive(Clone, Debug, PartialEq)]
pub struct Agreement {
    /// The member `agreement_first_name`.
    ///
    /// `agreement_first_name`; required.
    pub agreement_first_name: String,
    /// The member `agreement_last_name`.
    ///
    /// `agreement_last_name`; required.
    pub agreement_last_name: String,
    /// The member `agreement_email_address`.
    ///
    /// `agreement_email_address`; required.
    pub agreement_email_address: String,
    /// The member `agreement_phone_number`.
    ///
    /// `agreement_phone_number`; required.
    pub agreement_phone_number: String,
}

impl rt::ReadJson for Agreement {
    fn read(r: &mut rt::Reader<'_>) -> Result<Self, rt::DecodeError> {
        let mut fields = r.fields()?;
        rt::ReadMembers::read_members(&mut fields)
    }
}

impl rt::ReadMembers for Agreement {
    fn read_members(f: &mut rt::Fields<'_>) -> Result<Self, rt::DecodeError> {
        f.take_constant(&["mca_attestation_accepted"], "\"YES\"")?;
        Ok(Self {
            agreement_first_name: f.take_required(&["agreement_first_name"])?,
            agreement_last_name: f.take_required(&["agreement_last_name"])?,
            agreement_email_address: f.take_required(&["agreement_email_address"])?,
            agreement_phone_number: f.take_required(&["agreement_phone_number"])?,
        })
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

/// The customer as the marketplace knows it.
///
/// Source: Activation Parameters for Provisioning with a Microsoft Domain, `failed-validation`.
///
/// Erratum `no-city`: An address, a state, a postal code and a country are listed, and no city. Taken as
/// `not-wanted`: The key's name would be a guess; a caller can add any key.
#[derive(Clone, Debug, PartialEq)]
pub struct CustomerDetails {
    /// The member `customer_organization_registration_number`.
    ///
    /// `customer_organization_registration_number`; required.
    pub customer_organization_registration_number: String,
    /// The member `customer_first_name`.
    ///
    /// `customer_first_name`; required.
    pub customer_first_name: String,
    /// The member `customer_middle_name`.
    ///
    /// `customer_middle_name`; required.
    pub customer_middle_name: String,
    /// The member `customer_last_name`.
    ///
    /// `customer_last_name`; required.
    pub customer_last_name: String,
    /// The member `customer_email_address`.
    ///
    /// `customer_email_address`; required.
    pub customer_email_address: String,
    /// The member `customer_phone_number`.
    ///
    /// `customer_phone_number`; required.
    pub customer_phone_number: String,
    /// The member `customer_company_name`.
    ///
    /// `customer_company_name`; required.
    pub customer_company_name: String,
    /// The member `customer_address`.
    ///
    /// `customer_address`; required.
    pub customer_address: String,
    /// The member `customer_state`.
    ///
    /// `customer_state`; required.
    pub customer_state: String,
    /// The member `customer_postal_code`.
    ///
    /// `customer_postal_code`; required.
    pub customer_postal_code: String,
    /// The member `customer_country`.
    ///
    /// `customer_country`; required; in the form `iso3166-1-alpha-2`.
    pub customer_country: String,
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
            customer_email_address: f.take_required(&["customer_email_address"])?,
            customer_phone_number: f.take_required(&["customer_phone_number"])?,
            customer_company_name: f.take_required(&["customer_company_name"])?,
            customer_address: f.take_required(&["customer_address"])?,
            customer_state: f.take_required(&["customer_state"])?,
            customer_postal_code: f.take_required(&["customer_postal_code"])?,
            customer_country: f.take_required(&["customer_country"])?,
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
        o.required("customer_email_address", &self.customer_email_address);
        o.required("customer_phone_number", &self.customer_phone_number);
        o.required("customer_company_name", &self.customer_company_name);
        o.required("customer_address", &self.customer_address);
        o.required("customer_state", &self.customer_state);
        o.required("customer_postal_code", &self.customer_postal_code);
        o.required("customer_country", &self.customer_country);
    }
}

/// The object `NewCustomer`.
///
/// On the wire a list in `activationParameters`, each member an entry with its name in `key` and its value in
/// `value`.
///
/// - Always sent: `microsoft_order_type` as `"new_customer"`.
///
/// Source: Activation Parameters for Provisioning with a Microsoft Domain, `new-customer`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct NewCustomer {
    /// The member `microsoft_domain`.
    ///
    /// `microsoft_domain`; required.
    pub microsoft_domain: Domain,
    /// The member `special_qualifications`.
    ///
    /// `special_qualifications`; not said whether required.
    pub special_qualifications: Option<NewCustomerSpecialQualifications>,
    /// The member `partner_on_record_attestation_accepted`.
    ///
    /// `partner_on_record_attestation_accepted`; not said whether required.
    pub partner_on_record_attestation_accepted: Option<PartnerOfRecord>,
    /// A group of members.
    ///
    /// Sent where it is given; flat on the wire: `agreement_first_name`, `agreement_last_name`,
    /// `agreement_email_address`, `agreement_phone_number`, `mca_attestation_accepted`.
    pub agreement: Option<Agreement>,
    /// What came beside the documented members, and nulls where a value is documented; sent along.
    pub extra: rt::Extra,
    /// Members beside the list.
    pub siblings: rt::Extra,
}

impl NewCustomer {
    /// One with what is required.
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
    /// The member `special_qualifications`.
    #[must_use]
    pub fn special_qualifications(
        mut self,
        special_qualifications: NewCustomerSpecialQualifications,
    ) -> Self {
        self.special_qualifications = Some(special_qualifications);
        self
    }
    /// The member `partner_on_record_attestation_accepted`.
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
    /// A group of members.
    #[must_use]
    pub fn agreement(mut self, agreement: Agreement) -> Self {
        self.agreement = Some(agreement);
        self
    }
    /// Adds an entry that the page does not list.
    #[must_use]
    pub fn entry(mut self, key: &str, value: &(impl rt::WriteJson + ?Sized)) -> Self {
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
        f.take_constant(
            &["microsoft_order_type", " microsoft_order_type"],
            "\"new_customer\"",
        )?;
        Ok(Self {
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
            extra: fields.rest(),
            siblings,
        })
    }
}

impl rt::WriteJson for NewCustomer {
    fn write(&self, w: &mut rt::Writer) {
        use rt::MemberSink as _;
        let mut o = w.pairs("activationParameters", "key", "value");
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
        o.extra(&self.extra);
        o.end(&self.siblings);
    }
}

/// The object `NewCustomerFailedValidation`.
///
/// On the wire a list in `activationParameters`, each member an entry with its name in `key` and its value in
/// `value`.
///
/// - Always sent: `microsoft_order_type` as `"new_customer"`.
///
/// Source: Activation Parameters for Provisioning with a Microsoft Domain, `failed-validation`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct NewCustomerFailedValidation {
    /// The member `microsoft_domain`.
    ///
    /// `microsoft_domain`; required.
    pub microsoft_domain: Domain,
    /// The member `special_qualifications`.
    ///
    /// `special_qualifications`; required.
    pub special_qualifications: NewCustomerFailedValidationSpecialQualifications,
    /// The member `partner_on_record_attestation_accepted`.
    ///
    /// `partner_on_record_attestation_accepted`; required.
    pub partner_on_record_attestation_accepted: PartnerOfRecord,
    /// A group of members.
    ///
    /// Required; flat on the wire: `agreement_first_name`, `agreement_last_name`, `agreement_email_address`,
    /// `agreement_phone_number`, `mca_attestation_accepted`.
    pub agreement: Agreement,
    /// A group of members.
    ///
    /// Required; flat on the wire: `customer_organization_registration_number`, `customer_first_name`,
    /// `customer_middle_name`, `customer_last_name`, `customer_email_address`, `customer_phone_number`,
    /// `customer_company_name`, `customer_address`, `customer_state`, `customer_postal_code`, `customer_country`.
    pub customer: CustomerDetails,
    /// What came beside the documented members, and nulls where a value is documented; sent along.
    pub extra: rt::Extra,
    /// Members beside the list.
    pub siblings: rt::Extra,
}

impl NewCustomerFailedValidation {
    /// One with what is required.
    pub fn new(required: NewCustomerFailedValidationRequired) -> Self {
        Self {
            microsoft_domain: required.microsoft_domain,
            special_qualifications: required.special_qualifications,
            partner_on_record_attestation_accepted: required
                .partner_on_record_attestation_accepted,
            agreement: required.agreement,
            customer: required.customer,
            extra: Default::default(),
            siblings: Default::default(),
        }
    }
    /// Adds an entry that the page does not list.
    #[must_use]
    pub fn entry(mut self, key: &str, value: &(impl rt::WriteJson + ?Sized)) -> Self {
        self.extra.insert_pair("key", key, "value", value);
        self
    }
}

/// What a `NewCustomerFailedValidation` needs.
#[derive(Clone, Debug, PartialEq)]
pub struct NewCustomerFailedValidationRequired {
    /// The member `microsoft_domain`.
    ///
    /// `microsoft_domain`; required.
    pub microsoft_domain: Domain,
    /// The member `special_qualifications`.
    ///
    /// `special_qualifications`; required.
    pub special_qualifications: NewCustomerFailedValidationSpecialQualifications,
    /// The member `partner_on_record_attestation_accepted`.
    ///
    /// `partner_on_record_attestation_accepted`; required.
    pub partner_on_record_attestation_accepted: PartnerOfRecord,
    /// A group of members.
    ///
    /// Required; flat on the wire: `agreement_first_name`, `agreement_last_name`, `agreement_email_address`,
    /// `agreement_phone_number`, `mca_attestation_accepted`.
    pub agreement: Agreement,
    /// A group of members.
    ///
    /// Required; flat on the wire: `customer_organization_registration_number`, `customer_first_name`,
    /// `customer_middle_name`, `customer_last_name`, `customer_email_address`, `customer_phone_number`,
    /// `customer_company_name`, `customer_address`, `customer_state`, `customer_postal_code`, `customer_country`.
    pub customer: CustomerDetails,
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
        f.take_constant(
            &["microsoft_order_type", " microsoft_order_type"],
            "\"new_customer\"",
        )?;
        Ok(Self {
            microsoft_domain: f.take_required(&["microsoft_domain"])?,
            special_qualifications: f.take_required(&["special_qualifications"])?,
            partner_on_record_attestation_accepted: f
                .take_required_slot(
                    &["partner_on_record_attestation_accepted"],
                    "structured_value",
                )?,
            agreement: rt::ReadMembers::read_members(f)?,
            customer: rt::ReadMembers::read_members(f)?,
            extra: fields.rest(),
            siblings,
        })
    }
}

impl rt::WriteJson for NewCustomerFailedValidation {
    fn write(&self, w: &mut rt::Writer) {
        use rt::MemberSink as _;
        let mut o = w.pairs("activationParameters", "key", "value");
        o.constant("microsoft_order_type", "\"new_customer\"");
        o.required("microsoft_domain", &self.microsoft_domain);
        o.required("special_qualifications", &self.special_qualifications);
        o.slot(
            "partner_on_record_attestation_accepted",
            "structured_value",
            &self.partner_on_record_attestation_accepted,
        );
        rt::WriteMembers::write_members(&self.agreement, &mut o);
        rt::WriteMembers::write_members(&self.customer, &mut o);
        o.extra(&self.extra);
        o.end(&self.siblings);
    }
}

/// The object `ExistingCustomerAccepted`.
///
/// On the wire a list in `activationParameters`, each member an entry with its name in `key` and its value in
/// `value`.
///
/// - Always sent: `microsoft_order_type` as `"new_subscription"`.
///
/// Source: Activation Parameters for Provisioning with a Microsoft Domain, `accepted`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ExistingCustomerAccepted {
    /// The member `microsoft_domain`.
    ///
    /// `microsoft_domain`; required.
    pub microsoft_domain: Domain,
    /// A group of members.
    ///
    /// Required; flat on the wire: `agreement_first_name`, `agreement_last_name`, `agreement_email_address`,
    /// `agreement_phone_number`, `mca_attestation_accepted`.
    pub agreement: Agreement,
    /// What came beside the documented members, and nulls where a value is documented; sent along.
    pub extra: rt::Extra,
    /// Members beside the list.
    pub siblings: rt::Extra,
}

impl ExistingCustomerAccepted {
    /// One with what is required.
    pub fn new(microsoft_domain: Domain, agreement: Agreement) -> Self {
        Self {
            microsoft_domain,
            agreement,
            extra: Default::default(),
            siblings: Default::default(),
        }
    }
    /// Adds an entry that the page does not list.
    #[must_use]
    pub fn entry(mut self, key: &str, value: &(impl rt::WriteJson + ?Sized)) -> Self {
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
        f.take_constant(
            &["microsoft_order_type", " microsoft_order_type"],
            "\"new_subscription\"",
        )?;
        Ok(Self {
            microsoft_domain: f.take_required(&["microsoft_domain"])?,
            agreement: rt::ReadMembers::read_members(f)?,
            extra: fields.rest(),
            siblings,
        })
    }
}

impl rt::WriteJson for ExistingCustomerAccepted {
    fn write(&self, w: &mut rt::Writer) {
        use rt::MemberSink as _;
        let mut o = w.pairs("activationParameters", "key", "value");
        o.constant("microsoft_order_type", "\"new_subscription\"");
        o.required("microsoft_domain", &self.microsoft_domain);
        rt::WriteMembers::write_members(&self.agreement, &mut o);
        o.extra(&self.extra);
        o.end(&self.siblings);
    }
}

/// The object `ExistingCustomerPending`.
///
/// On the wire a list in `activationParameters`, each member an entry with its name in `key` and its value in
/// `value`.
///
/// - Always sent: `microsoft_order_type` as `"new_subscription"`.
///
/// Source: Activation Parameters for Provisioning with a Microsoft Domain, `pending`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ExistingCustomerPending {
    /// The member `microsoft_domain`.
    ///
    /// `microsoft_domain`; required.
    pub microsoft_domain: Domain,
    /// What came beside the documented members, and nulls where a value is documented; sent along.
    pub extra: rt::Extra,
    /// Members beside the list.
    pub siblings: rt::Extra,
}

impl ExistingCustomerPending {
    /// One with what is required.
    pub fn new(microsoft_domain: Domain) -> Self {
        Self {
            microsoft_domain,
            extra: Default::default(),
            siblings: Default::default(),
        }
    }
    /// Adds an entry that the page does not list.
    #[must_use]
    pub fn entry(mut self, key: &str, value: &(impl rt::WriteJson + ?Sized)) -> Self {
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
        f.take_constant(
            &["microsoft_order_type", " microsoft_order_type"],
            "\"new_subscription\"",
        )?;
        Ok(Self {
            microsoft_domain: f.take_required(&["microsoft_domain"])?,
            extra: fields.rest(),
            siblings,
        })
    }
}

impl rt::WriteJson for ExistingCustomerPending {
    fn write(&self, w: &mut rt::Writer) {
        use rt::MemberSink as _;
        let mut o = w.pairs("activationParameters", "key", "value");
        o.constant("microsoft_order_type", "\"new_subscription\"");
        o.required("microsoft_domain", &self.microsoft_domain);
        o.extra(&self.extra);
        o.end(&self.siblings);
    }
}

/// The object `LegacyTransition`.
///
/// On the wire a list in `activationParameters`, each member an entry with its name in `key` and its value in
/// `value`.
///
/// - Always sent: `microsoft_order_type` as `"new_subscription"`.
///
/// Source: Activation Parameters for Provisioning with a Microsoft Domain, `transition`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct LegacyTransition {
    /// The member `microsoft_domain`.
    ///
    /// `microsoft_domain`; required.
    pub microsoft_domain: Domain,
    /// The member `legacy_subscription_id`.
    ///
    /// `legacy_subscription_id`; required.
    pub legacy_subscription_id: rt::Uuid,
    /// What came beside the documented members, and nulls where a value is documented; sent along.
    pub extra: rt::Extra,
    /// Members beside the list.
    pub siblings: rt::Extra,
}

impl LegacyTransition {
    /// One with what is required.
    pub fn new(microsoft_domain: Domain, legacy_subscription_id: rt::Uuid) -> Self {
        Self {
            microsoft_domain,
            legacy_subscription_id,
            extra: Default::default(),
            siblings: Default::default(),
        }
    }
    /// Adds an entry that the page does not list.
    #[must_use]
    pub fn entry(mut self, key: &str, value: &(impl rt::WriteJson + ?Sized)) -> Self {
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
        f.take_constant(
            &["microsoft_order_type", " microsoft_order_type"],
            "\"new_subscription\"",
        )?;
        Ok(Self {
            microsoft_domain: f.take_required(&["microsoft_domain"])?,
            legacy_subscription_id: f.take_required(&["legacy_subscription_id"])?,
            extra: fields.rest(),
            siblings,
        })
    }
}

impl rt::WriteJson for LegacyTransition {
    fn write(&self, w: &mut rt::Writer) {
        use rt::MemberSink as _;
        let mut o = w.pairs("activationParameters", "key", "value");
        o.constant("microsoft_order_type", "\"new_subscription\"");
        o.required("microsoft_domain", &self.microsoft_domain);
        o.required("legacy_subscription_id", &self.legacy_subscription_id);
        o.extra(&self.extra);
        o.end(&self.siblings);
    }
}

/// The object `ImportSubscription`.
///
/// On the wire a list in `activationParameters`, each member an entry with its name in `key` and its value in
/// `value`.
///
/// - Always sent: `microsoft_order_type` as `"import_subscription"`.
///
/// Source: Activation Parameters for Provisioning with a Microsoft Domain, `import`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ImportSubscription {
    /// The member `microsoft_domain`.
    ///
    /// `microsoft_domain`; required.
    pub microsoft_domain: Domain,
    /// The member `subscription_id`.
    ///
    /// `subscription_id`; required.
    pub subscription_id: rt::Uuid,
    /// What came beside the documented members, and nulls where a value is documented; sent along.
    pub extra: rt::Extra,
    /// Members beside the list.
    pub siblings: rt::Extra,
}

impl ImportSubscription {
    /// One with what is required.
    pub fn new(microsoft_domain: Domain, subscription_id: rt::Uuid) -> Self {
        Self {
            microsoft_domain,
            subscription_id,
            extra: Default::default(),
            siblings: Default::default(),
        }
    }
    /// Adds an entry that the page does not list.
    #[must_use]
    pub fn entry(mut self, key: &str, value: &(impl rt::WriteJson + ?Sized)) -> Self {
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
        f.take_constant(
            &["microsoft_order_type", " microsoft_order_type"],
            "\"import_subscription\"",
        )?;
        Ok(Self {
            microsoft_domain: f.take_required(&["microsoft_domain"])?,
            subscription_id: f.take_required(&["subscription_id"])?,
            extra: fields.rest(),
            siblings,
        })
    }
}

impl rt::WriteJson for ImportSubscription {
    fn write(&self, w: &mut rt::Writer) {
        use rt::MemberSink as _;
        let mut o = w.pairs("activationParameters", "key", "value");
        o.constant("microsoft_order_type", "\"import_subscription\"");
        o.required("microsoft_domain", &self.microsoft_domain);
        o.required("subscription_id", &self.subscription_id);
        o.extra(&self.extra);
        o.end(&self.siblings);
    }
}

rt::string_enum! {
    /// The set of values `NewCustomerSpecialQualifications`.
    pub enum NewCustomerSpecialQualifications {
        /// `"None"` on the wire.
        None = "None",
    }
}

rt::string_enum! {
    /// The set of values `NewCustomerFailedValidationSpecialQualifications`.
    pub enum NewCustomerFailedValidationSpecialQualifications {
        /// `"None"` on the wire.
        None = "None",
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

impl rt::Validate for super::types::Domain {
    type Context = ();
    fn check(&self, _: &Self::Context, at: &rt::Path<'_>, out: &mut rt::Violations) {
        if !self.0.ends_with(".onmicrosoft.com") {
            out.broken(
                at,
                &rt::Rule {
                    id: "Domain.pattern",
                    keyword: "pattern",
                    sentence: "text that matches `\\.onmicrosoft\\.com$`",
                    source: "Activation Parameters for Provisioning with a Microsoft Domain / new-customer",
                },
            );
        }
    }
}

impl rt::Validate for super::types::PartnerOfRecord {
    type Context = ();
}

impl rt::Validate for super::types::Agreement {
    type Context = ();
}

impl rt::Validate for super::types::CustomerDetails {
    type Context = ();
    fn check(&self, _: &Self::Context, at: &rt::Path<'_>, out: &mut rt::Violations) {
        if !rt::constraint::format::country(&self.customer_country) {
            out.broken(
                &at.name("customer_country"),
                &rt::Rule {
                    id: "CustomerDetails.customer_country.format",
                    keyword: "format",
                    sentence: "a country in two letters (ISO 3166-1)",
                    source: "Activation Parameters for Provisioning with a Microsoft Domain / failed-validation",
                },
            );
        }
    }
}

impl rt::Validate for super::types::NewCustomer {
    type Context = ();
    fn check(
        &self,
        context: &Self::Context,
        at: &rt::Path<'_>,
        out: &mut rt::Violations,
    ) {
        if !rt::constraint::constant_entry(
            &self.extra,
            &["microsoft_order_type", " microsoft_order_type"],
            "value",
            "\"new_customer\"",
        ) {
            out.broken(
                &at.name("microsoft_order_type"),
                &rt::Rule {
                    id: "NewCustomer.microsoft_order_type.const",
                    keyword: "const",
                    sentence: "always `\"new_customer\"`",
                    source: "Activation Parameters for Provisioning with a Microsoft Domain / new-customer",
                },
            );
        }
        if !rt::constraint::constant_entry(
            &self.extra,
            &["mca_attestation_accepted"],
            "value",
            "\"YES\"",
        ) {
            out.broken(
                &at.name("mca_attestation_accepted"),
                &rt::Rule {
                    id: "Agreement.mca_attestation_accepted.const",
                    keyword: "const",
                    sentence: "always `\"YES\"`",
                    source: "Activation Parameters for Provisioning with a Microsoft Domain / new-customer",
                },
            );
        }
        rt::Validate::check(
            &self.microsoft_domain,
            context,
            &at.name("microsoft_domain"),
            out,
        );
    }
}

impl rt::Validate for super::types::NewCustomerFailedValidation {
    type Context = ();
    fn check(
        &self,
        context: &Self::Context,
        at: &rt::Path<'_>,
        out: &mut rt::Violations,
    ) {
        if !rt::constraint::constant_entry(
            &self.extra,
            &["microsoft_order_type", " microsoft_order_type"],
            "value",
            "\"new_customer\"",
        ) {
            out.broken(
                &at.name("microsoft_order_type"),
                &rt::Rule {
                    id: "NewCustomerFailedValidation.microsoft_order_type.const",
                    keyword: "const",
                    sentence: "always `\"new_customer\"`",
                    source: "Activation Parameters for Provisioning with a Microsoft Domain / failed-validation",
                },
            );
        }
        if !rt::constraint::constant_entry(
            &self.extra,
            &["mca_attestation_accepted"],
            "value",
            "\"YES\"",
        ) {
            out.broken(
                &at.name("mca_attestation_accepted"),
                &rt::Rule {
                    id: "Agreement.mca_attestation_accepted.const",
                    keyword: "const",
                    sentence: "always `\"YES\"`",
                    source: "Activation Parameters for Provisioning with a Microsoft Domain / new-customer",
                },
            );
        }
        rt::Validate::check(
            &self.microsoft_domain,
            context,
            &at.name("microsoft_domain"),
            out,
        );
        rt::Validate::check(&self.customer, context, at, out);
    }
}

impl rt::Validate for super::types::ExistingCustomerAccepted {
    type Context = ();
    fn check(
        &self,
        context: &Self::Context,
        at: &rt::Path<'_>,
        out: &mut rt::Violations,
    ) {
        if !rt::constraint::constant_entry(
            &self.extra,
            &["microsoft_order_type", " microsoft_order_type"],
            "value",
            "\"new_subscription\"",
        ) {
            out.broken(
                &at.name("microsoft_order_type"),
                &rt::Rule {
                    id: "ExistingCustomerAccepted.microsoft_order_type.const",
                    keyword: "const",
                    sentence: "always `\"new_subscription\"`",
                    source: "Activation Parameters for Provisioning with a Microsoft Domain / accepted",
                },
            );
        }
        if !rt::constraint::constant_entry(
            &self.extra,
            &["mca_attestation_accepted"],
            "value",
            "\"YES\"",
        ) {
            out.broken(
                &at.name("mca_attestation_accepted"),
                &rt::Rule {
                    id: "Agreement.mca_attestation_accepted.const",
                    keyword: "const",
                    sentence: "always `\"YES\"`",
                    source: "Activation Parameters for Provisioning with a Microsoft Domain / new-customer",
                },
            );
        }
        rt::Validate::check(
            &self.microsoft_domain,
            context,
            &at.name("microsoft_domain"),
            out,
        );
    }
}

impl rt::Validate for super::types::ExistingCustomerPending {
    type Context = ();
    fn check(
        &self,
        context: &Self::Context,
        at: &rt::Path<'_>,
        out: &mut rt::Violations,
    ) {
        if !rt::constraint::constant_entry(
            &self.extra,
            &["microsoft_order_type", " microsoft_order_type"],
            "value",
            "\"new_subscription\"",
        ) {
            out.broken(
                &at.name("microsoft_order_type"),
                &rt::Rule {
                    id: "ExistingCustomerPending.microsoft_order_type.const",
                    keyword: "const",
                    sentence: "always `\"new_subscription\"`",
                    source: "Activation Parameters for Provisioning with a Microsoft Domain / pending",
                },
            );
        }
        rt::Validate::check(
            &self.microsoft_domain,
            context,
            &at.name("microsoft_domain"),
            out,
        );
    }
}

impl rt::Validate for super::types::LegacyTransition {
    type Context = ();
    fn check(
        &self,
        context: &Self::Context,
        at: &rt::Path<'_>,
        out: &mut rt::Violations,
    ) {
        if !rt::constraint::constant_entry(
            &self.extra,
            &["microsoft_order_type", " microsoft_order_type"],
            "value",
            "\"new_subscription\"",
        ) {
            out.broken(
                &at.name("microsoft_order_type"),
                &rt::Rule {
                    id: "LegacyTransition.microsoft_order_type.const",
                    keyword: "const",
                    sentence: "always `\"new_subscription\"`",
                    source: "Activation Parameters for Provisioning with a Microsoft Domain / transition",
                },
            );
        }
        rt::Validate::check(
            &self.microsoft_domain,
            context,
            &at.name("microsoft_domain"),
            out,
        );
    }
}

impl rt::Validate for super::types::ImportSubscription {
    type Context = ();
    fn check(
        &self,
        context: &Self::Context,
        at: &rt::Path<'_>,
        out: &mut rt::Violations,
    ) {
        if !rt::constraint::constant_entry(
            &self.extra,
            &["microsoft_order_type", " microsoft_order_type"],
            "value",
            "\"import_subscription\"",
        ) {
            out.broken(
                &at.name("microsoft_order_type"),
                &rt::Rule {
                    id: "ImportSubscription.microsoft_order_type.const",
                    keyword: "const",
                    sentence: "always `\"import_subscription\"`",
                    source: "Activation Parameters for Provisioning with a Microsoft Domain / import",
                },
            );
        }
        rt::Validate::check(
            &self.microsoft_domain,
            context,
            &at.name("microsoft_domain"),
            out,
        );
    }
}

impl rt::Validate for super::types::NewCustomerSpecialQualifications {
    type Context = ();
}

impl rt::Validate for super::types::NewCustomerFailedValidationSpecialQualifications {
    type Context = ();
}
}

pub use self::types::*;
#[doc(no_inline)]
pub use ::specwright_runtime as runtime;
