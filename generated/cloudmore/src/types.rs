// @generated from specs/cloudmore by `cargo xtask regenerate`. Changes made here are lost.

use ::specwright_runtime as rt;

rt::newtype! {
    #[copy]
    #[from(rt::PlainUuid)]
    /// The reseller on whose behalf the call is made.
    ///
    /// Source: API Guide for MCA Partner Attestation, sections “Start Partner attestation CODE POST”, “Get Partner
    /// attestation CODE GET” and 4 more. Erratum: [`guid-form`](super::errata#erratum-guid-form).
    pub struct ResellerId(rt::Uuid);
}

rt::newtype! {
    #[copy]
    #[from(rt::PlainUuid)]
    /// The organization that is the end customer of the reseller.
    ///
    /// Source: API Guide for MCA Partner Attestation, sections “Start Partner attestation CODE POST”, “Get Partner
    /// attestation CODE GET” and 4 more. Erratum: [`guid-form`](super::errata#erratum-guid-form).
    pub struct OrganizationId(rt::Uuid);
}

rt::newtype! {
    /// Names one attestation; no operation takes it as an argument.
    ///
    /// Source: API Guide for MCA Partner Attestation, sections “In case of successful request:”, “In case Partner
    /// attestation exists”. Erratum: [`attestation-id-unused`](super::errata#erratum-attestation-id-unused).
    pub struct AttestationId(String);
}

rt::newtype! {
    /// Names the template of the agreement's text.
    ///
    /// Source: API Guide for MCA Partner Attestation, sections “In case Partner attestation exists”, “In case of
    /// successful request (both Direct”, “In case of successful request (only Acceptance”.
    pub struct TemplateId(String);
}

/// Who signs the agreement for the customer.
///
/// | member | marks | meaning |
/// | --- | --- | --- |
/// | `firstName` | not documented as required | Given name. |
/// | `lastName` | not documented as required | Family name. |
/// | `emailAddress` | not documented as required | Mail address, of no stated format. |
/// | `phoneNumber` | not documented as required | Telephone number, of no stated format. |
///
/// Source: API Guide for MCA Partner Attestation, sections “Request body: JSON”, “In case Partner attestation
/// exists” and 3 more. Erratum: [`required-unmarked`](super::errata#erratum-required-unmarked).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Person {
    /// Given name.
    pub first_name: Option<String>,
    /// Family name.
    pub last_name: Option<String>,
    /// Mail address, of no stated format.
    pub email_address: Option<String>,
    /// Telephone number, of no stated format.
    pub phone_number: Option<String>,
    /// Undocumented members, and nulls where a value is documented: kept when read, sent back when written.
    pub extra: rt::Extra,
}

impl Person {
    /// Creates an empty value.
    pub fn new() -> Self {
        <Self as ::core::default::Default>::default()
    }
    /// Given name.
    #[must_use]
    pub fn first_name(mut self, first_name: impl Into<String>) -> Self {
        self.first_name = Some(first_name.into());
        self
    }
    /// Family name.
    #[must_use]
    pub fn last_name(mut self, last_name: impl Into<String>) -> Self {
        self.last_name = Some(last_name.into());
        self
    }
    /// Mail address, of no stated format.
    #[must_use]
    pub fn email_address(mut self, email_address: impl Into<String>) -> Self {
        self.email_address = Some(email_address.into());
        self
    }
    /// Telephone number, of no stated format.
    #[must_use]
    pub fn phone_number(mut self, phone_number: impl Into<String>) -> Self {
        self.phone_number = Some(phone_number.into());
        self
    }
    /// Sets an undocumented member.
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
        let mut o = w.object().with_extra(&self.extra);
        o.member("firstName", &self.first_name);
        o.member("lastName", &self.last_name);
        o.member("emailAddress", &self.email_address);
        o.member("phoneNumber", &self.phone_number);
        o.end();
    }
}

rt::listed! {
    impl Person with extra {
        get_first_name() -> &str = first_name.as_deref(), "firstName";
        get_last_name() -> &str = last_name.as_deref(), "lastName";
        get_email_address() -> &str = email_address.as_deref(), "emailAddress";
        get_phone_number() -> &str = phone_number.as_deref(), "phoneNumber";
    }
}

/// What is needed to start an attestation that the signer accepts by hand.
///
/// | member | marks | meaning |
/// | --- | --- | --- |
/// | `signer` | not documented as required | Who is asked to accept. |
/// | `language` | optional; default `"en-US"`; a language tag, `en-US` (BCP 47) | Language of the agreement; American English unless given. |
/// | `country` | not documented as required; a country in two letters (ISO 3166-1) | Country of the customer, two letters. |
/// | `acceptanceDate` | not documented as required; its type is inferred | When the customer accepted. |
///
/// Source: API Guide for MCA Partner Attestation, section “Request body: JSON”. Errata:
/// [`required-unmarked`](super::errata#erratum-required-unmarked),
/// [`pseudo-json`](super::errata#erratum-pseudo-json),
/// [`placeholder-values`](super::errata#erratum-placeholder-values).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct StartAttestation {
    /// Who is asked to accept.
    pub signer: Option<Person>,
    /// Language of the agreement; American English unless given. Default `"en-US"`; a language tag, `en-US` (BCP 47).
    pub language: Option<String>,
    /// Country of the customer, two letters. A country in two letters (ISO 3166-1).
    pub country: Option<String>,
    /// When the customer accepted. Errata: [`date-offset`](super::errata#erratum-date-offset),
    /// [`acceptance-date-early`](super::errata#erratum-acceptance-date-early).
    pub acceptance_date: Option<rt::Timestamp>,
    /// Undocumented members, and nulls where a value is documented: kept when read, sent back when written.
    pub extra: rt::Extra,
}

impl StartAttestation {
    /// Creates an empty value.
    pub fn new() -> Self {
        <Self as ::core::default::Default>::default()
    }
    /// Who is asked to accept.
    #[must_use]
    pub fn signer(mut self, signer: Person) -> Self {
        self.signer = Some(signer);
        self
    }
    /// Language of the agreement; American English unless given. Default `"en-US"`; a language tag, `en-US` (BCP 47).
    #[must_use]
    pub fn language(mut self, language: impl Into<String>) -> Self {
        self.language = Some(language.into());
        self
    }
    /// Country of the customer, two letters. A country in two letters (ISO 3166-1).
    #[must_use]
    pub fn country(mut self, country: impl Into<String>) -> Self {
        self.country = Some(country.into());
        self
    }
    /// When the customer accepted.
    #[must_use]
    pub fn acceptance_date(mut self, acceptance_date: impl Into<rt::Timestamp>) -> Self {
        self.acceptance_date = Some(acceptance_date.into());
        self
    }
    /// Sets an undocumented member.
    #[must_use]
    pub fn member(mut self, name: &str, value: impl Into<rt::Json>) -> Self {
        self.extra.insert(name, value);
        self
    }
}

impl rt::ReadJson for StartAttestation {
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
            .next(r, &["signer", "language", "country", "acceptanceDate"])?
        {
            match index {
                0 => object.member(r, &mut value.signer)?,
                1 => object.member(r, &mut value.language)?,
                2 => object.member(r, &mut value.country)?,
                _ => object.member(r, &mut value.acceptance_date)?,
            }
        }
        value.extra = object.into_extra();
        Ok(value)
    }
}

impl rt::WriteJson for StartAttestation {
    fn write(&self, w: &mut rt::Writer) {
        let mut o = w.object().with_extra(&self.extra);
        o.member("signer", &self.signer);
        o.member("language", &self.language);
        o.member("country", &self.country);
        o.member("acceptanceDate", &self.acceptance_date);
        o.end();
    }
}

/// The attestation that was started, with its link.
///
/// | member | marks | meaning |
/// | --- | --- | --- |
/// | `attestationId` | not documented as required | The new attestation. |
/// | `agreementLink` | not documented as required; its type is inferred; the documentation contradicts itself about its name | Where the signer reads and accepts the agreement; pass it on to the signer. |
/// | `expiresAt` | not documented as required; its type is inferred | When the link expires, as we read it. |
///
/// Source: API Guide for MCA Partner Attestation, sections “In case of successful request:”, “If you want to use
/// manual acceptance”. Erratum: [`placeholder-values`](super::errata#erratum-placeholder-values).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct StartedAttestation {
    /// The new attestation.
    pub attestation_id: Option<AttestationId>,
    /// Where the signer reads and accepts the agreement; pass it on to the signer. Errata:
    /// [`link-casing`](super::errata#erratum-link-casing), [`link-form`](super::errata#erratum-link-form).
    pub agreement_link: Option<String>,
    /// When the link expires, as we read it. Errata: [`date-offset`](super::errata#erratum-date-offset),
    /// [`expiry`](super::errata#erratum-expiry).
    pub expires_at: Option<rt::Timestamp>,
    /// Undocumented members, and nulls where a value is documented: kept when read, sent back when written.
    pub extra: rt::Extra,
}

impl rt::ReadJson for StartedAttestation {
    fn read(r: &mut rt::Reader<'_>) -> Result<Self, rt::DecodeError> {
        let mut object = r.object()?;
        let mut value = Self {
            attestation_id: None,
            agreement_link: None,
            expires_at: None,
            extra: rt::Extra::new(),
        };
        while let Some(index) = object
            .next(r, &["attestationId", "agreementLink", "expiresAt"])?
        {
            match index {
                0 => object.member(r, &mut value.attestation_id)?,
                1 => object.member(r, &mut value.agreement_link)?,
                _ => object.member(r, &mut value.expires_at)?,
            }
        }
        value.extra = object.into_extra();
        Ok(value)
    }
}

impl rt::WriteJson for StartedAttestation {
    fn write(&self, w: &mut rt::Writer) {
        let mut o = w.object().with_extra(&self.extra);
        o.member("attestationId", &self.attestation_id);
        o.member("agreementLink", &self.agreement_link);
        o.member("expiresAt", &self.expires_at);
        o.end();
    }
}

rt::listed! {
    impl StartedAttestation with extra {
        attestation_id() -> &AttestationId = attestation_id.as_ref(), "attestationId";
        agreement_link() -> &str = agreement_link.as_deref(), "agreementLink";
        expires_at() -> &rt::Timestamp = expires_at.as_ref(), "expiresAt";
    }
}

/// The attestation that exists for a customer.
///
/// | member | marks | meaning |
/// | --- | --- | --- |
/// | `attestationId` | not documented as required | The attestation. |
/// | `signer` | not documented as required | Who was asked to accept. |
/// | `mcaInfo` | not documented as required | Which form of the agreement is used. |
/// | `acceptanceDate` | not documented as required; its type is inferred | When the customer accepted. |
/// | `status` | not documented as required | How far it has come. |
/// | `agreementLink` | not documented as required; its type is inferred; the documentation contradicts itself about its name | Where the signer reads and accepts. |
/// | `expiresAt` | not documented as required; its type is inferred | When the link expires, as we read it. |
///
/// Source: API Guide for MCA Partner Attestation, sections “In case Partner attestation exists”, “Attestation
/// process stages”, “If you want to use manual acceptance”. Errata:
/// [`pseudo-json`](super::errata#erratum-pseudo-json),
/// [`placeholder-values`](super::errata#erratum-placeholder-values),
/// [`date-offset`](super::errata#erratum-date-offset).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Attestation {
    /// The attestation.
    pub attestation_id: Option<AttestationId>,
    /// Who was asked to accept.
    pub signer: Option<Person>,
    /// Which form of the agreement is used.
    pub mca_info: Option<McaInfo>,
    /// When the customer accepted. Erratum: [`acceptance-date-early`](super::errata#erratum-acceptance-date-early).
    pub acceptance_date: Option<rt::Timestamp>,
    /// How far it has come. Erratum: [`status-comma`](super::errata#erratum-status-comma).
    pub status: Option<AttestationStatus>,
    /// Where the signer reads and accepts. Errata: [`link-casing`](super::errata#erratum-link-casing),
    /// [`link-form`](super::errata#erratum-link-form).
    pub agreement_link: Option<String>,
    /// When the link expires, as we read it. Erratum: [`expiry`](super::errata#erratum-expiry).
    pub expires_at: Option<rt::Timestamp>,
    /// Undocumented members, and nulls where a value is documented: kept when read, sent back when written.
    pub extra: rt::Extra,
}

impl rt::ReadJson for Attestation {
    fn read(r: &mut rt::Reader<'_>) -> Result<Self, rt::DecodeError> {
        let mut object = r.object()?;
        let mut value = Self {
            attestation_id: None,
            signer: None,
            mca_info: None,
            acceptance_date: None,
            status: None,
            agreement_link: None,
            expires_at: None,
            extra: rt::Extra::new(),
        };
        while let Some(index) = object
            .next(
                r,
                &[
                    "attestationId",
                    "signer",
                    "mcaInfo",
                    "acceptanceDate",
                    "status",
                    "agreementLink",
                    "expiresAt",
                ],
            )?
        {
            match index {
                0 => object.member(r, &mut value.attestation_id)?,
                1 => object.member(r, &mut value.signer)?,
                2 => object.member(r, &mut value.mca_info)?,
                3 => object.member(r, &mut value.acceptance_date)?,
                4 => object.member(r, &mut value.status)?,
                5 => object.member(r, &mut value.agreement_link)?,
                _ => object.member(r, &mut value.expires_at)?,
            }
        }
        value.extra = object.into_extra();
        Ok(value)
    }
}

impl rt::WriteJson for Attestation {
    fn write(&self, w: &mut rt::Writer) {
        let mut o = w.object().with_extra(&self.extra);
        o.member("attestationId", &self.attestation_id);
        o.member("signer", &self.signer);
        o.member("mcaInfo", &self.mca_info);
        o.member("acceptanceDate", &self.acceptance_date);
        o.member("status", &self.status);
        o.member("agreementLink", &self.agreement_link);
        o.member("expiresAt", &self.expires_at);
        o.end();
    }
}

rt::listed! {
    impl Attestation with extra {
        attestation_id() -> &AttestationId = attestation_id.as_ref(), "attestationId";
        signer() -> &Person = signer.as_ref(), "signer";
        mca_info() -> &McaInfo = mca_info.as_ref(), "mcaInfo";
        acceptance_date() -> &rt::Timestamp = acceptance_date.as_ref(), "acceptanceDate";
        status() -> &AttestationStatus = status.as_ref(), "status";
        agreement_link() -> &str = agreement_link.as_deref(), "agreementLink";
        expires_at() -> &rt::Timestamp = expires_at.as_ref(), "expiresAt";
    }
}

/// The agreement's language, country and template.
///
/// | member | marks | meaning |
/// | --- | --- | --- |
/// | `language` | not documented as required; a language tag, `en-US` (BCP 47) (inferred) | Language of the agreement. |
/// | `country` | not documented as required; a country in two letters (ISO 3166-1) (inferred) | Country of the customer. |
/// | `templateId` | not documented as required | The template used. |
///
/// Source: API Guide for MCA Partner Attestation, section “In case Partner attestation exists”. Errata:
/// [`placeholder-values`](super::errata#erratum-placeholder-values),
/// [`language-place`](super::errata#erratum-language-place).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct McaInfo {
    /// Language of the agreement. A language tag, `en-US` (BCP 47) (inferred).
    pub language: Option<String>,
    /// Country of the customer. A country in two letters (ISO 3166-1) (inferred).
    pub country: Option<String>,
    /// The template used.
    pub template_id: Option<TemplateId>,
    /// Undocumented members, and nulls where a value is documented: kept when read, sent back when written.
    pub extra: rt::Extra,
}

impl rt::ReadJson for McaInfo {
    fn read(r: &mut rt::Reader<'_>) -> Result<Self, rt::DecodeError> {
        let mut object = r.object()?;
        let mut value = Self {
            language: None,
            country: None,
            template_id: None,
            extra: rt::Extra::new(),
        };
        while let Some(index) = object.next(r, &["language", "country", "templateId"])? {
            match index {
                0 => object.member(r, &mut value.language)?,
                1 => object.member(r, &mut value.country)?,
                _ => object.member(r, &mut value.template_id)?,
            }
        }
        value.extra = object.into_extra();
        Ok(value)
    }
}

impl rt::WriteJson for McaInfo {
    fn write(&self, w: &mut rt::Writer) {
        let mut o = w.object().with_extra(&self.extra);
        o.member("language", &self.language);
        o.member("country", &self.country);
        o.member("templateId", &self.template_id);
        o.end();
    }
}

rt::listed! {
    impl McaInfo with extra {
        language() -> &str = language.as_deref(), "language";
        country() -> &str = country.as_deref(), "country";
        template_id() -> &TemplateId = template_id.as_ref(), "templateId";
    }
}

rt::integer_enum! {
    /// How far an attestation has come. At 2 the signer has accepted and only finalizing is left.
    ///
    /// Source: API Guide for MCA Partner Attestation, sections “In case Partner attestation exists”, “If you want to
    /// use manual acceptance”. Errata: [`unspecified-status`](super::errata#erratum-unspecified-status),
    /// [`no-end-state`](super::errata#erratum-no-end-state).
    pub enum AttestationStatus {
        /// `0`.
        Unspecified = 0,
        /// `1`.
        PendingAgreementAcceptance = 1,
        /// `2`.
        PendingFinalization = 2,
    }
}

/// Whether the customer accepted the agreement, and in which ways.
///
/// | member | marks | meaning |
/// | --- | --- | --- |
/// | `accepted` | not documented as required; only an example shows its type | Whether any acceptance is known. |
/// | `acceptedVia` | not documented as required; only an example shows its type | The ways in which it was accepted; empty if there is none. |
/// | `acceptanceViaPartnerAttestation` | optional (only an example shows it) | What was attested; only there if a partner attested. |
/// | `lastSyncDate` | not documented as required; its type is inferred | When Cloudmore last fetched this state. |
///
/// Rules:
///
/// - `no-partner-no-details`: Details of an attestation come only if an attestation is among the ways of
///   acceptance. Always checked, as advice (only an example shows it).
/// - `partner-details`: If a partner attested, the details come too. Always checked, as advice (only an example
///   shows it).
/// - `none-accepted`: Without acceptance the list of ways is empty. Always checked, as advice (only an example
///   shows it).
/// - `some-accepted`: With acceptance the list of ways is not empty. Always checked, as advice (only an example
///   shows it).
///
/// Source: API Guide for MCA Partner Attestation, sections “In case of successful request (both Direct”, “In case
/// of successful request (only Direct” and 2 more.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Acceptance {
    /// Whether any acceptance is known.
    pub accepted: Option<bool>,
    /// The ways in which it was accepted; empty if there is none.
    pub accepted_via: Option<Vec<AcceptanceRoute>>,
    /// What was attested; only there if a partner attested.
    pub acceptance_via_partner_attestation: Option<PartnerAcceptance>,
    /// When Cloudmore last fetched this state. Errata:
    /// [`placeholder-values`](super::errata#erratum-placeholder-values),
    /// [`date-offset`](super::errata#erratum-date-offset), [`sync-end`](super::errata#erratum-sync-end),
    /// [`never-synced`](super::errata#erratum-never-synced).
    pub last_sync_date: Option<rt::Timestamp>,
    /// Undocumented members, and nulls where a value is documented: kept when read, sent back when written.
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
        let mut o = w.object().with_extra(&self.extra);
        o.member("accepted", &self.accepted);
        o.member("acceptedVia", &self.accepted_via);
        o.member(
            "acceptanceViaPartnerAttestation",
            &self.acceptance_via_partner_attestation,
        );
        o.member("lastSyncDate", &self.last_sync_date);
        o.end();
    }
}

rt::listed! {
    impl Acceptance with extra {
        accepted() -> bool = accepted, "accepted";
        accepted_via() -> &[AcceptanceRoute] = accepted_via.as_deref(), "acceptedVia";
        acceptance_via_partner_attestation() -> &PartnerAcceptance = acceptance_via_partner_attestation.as_ref(), "acceptanceViaPartnerAttestation";
        last_sync_date() -> &rt::Timestamp = last_sync_date.as_ref(), "lastSyncDate";
    }
}

rt::string_enum! {
    /// A way in which a customer can accept.
    ///
    /// Only an example shows it. Source: API Guide for MCA Partner Attestation, sections “In case of successful
    /// request (both Direct”, “In case of successful request (only Direct”, “In case of successful request (only
    /// Acceptance”. Erratum: [`acceptance-routes`](super::errata#erratum-acceptance-routes).
    pub enum AcceptanceRoute {
        /// `"CustomerDirectAcceptance"`: The customer accepted directly.
        CustomerDirectAcceptance = "CustomerDirectAcceptance",
        /// `"PartnerAttestation"`: A partner attested that the customer accepted.
        PartnerAttestation = "PartnerAttestation",
    }
}

/// The acceptance that a partner attested.
///
/// | member | marks | meaning |
/// | --- | --- | --- |
/// | `signer` | not documented as required | Who accepted for the customer. |
/// | `mcaInfoTemplateId` | not documented as required; also read as `templateId` (inferred); the documentation contradicts itself about its type and its name | The template that was accepted. |
/// | `acceptanceDate` | not documented as required; its type is inferred | When the customer accepted. |
///
/// Source: API Guide for MCA Partner Attestation, sections “In case of successful request (both Direct”, “In case
/// of successful request (only Acceptance”.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct PartnerAcceptance {
    /// Who accepted for the customer.
    pub signer: Option<Person>,
    /// The template that was accepted. Also read as `templateId` (inferred). Errata:
    /// [`template-key-doubled`](super::errata#erratum-template-key-doubled),
    /// [`language-place`](super::errata#erratum-language-place).
    pub mca_info_template_id: Option<PartnerAcceptanceMcaInfoTemplateId>,
    /// When the customer accepted. Errata: [`placeholder-values`](super::errata#erratum-placeholder-values),
    /// [`date-offset`](super::errata#erratum-date-offset).
    pub acceptance_date: Option<rt::Timestamp>,
    /// Undocumented members, and nulls where a value is documented: kept when read, sent back when written.
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
            .next_spelled(
                r,
                &["signer", "mcaInfoTemplateId", "acceptanceDate"],
                &[("templateId", 1)],
            )?
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
        let mut o = w.object().with_extra(&self.extra);
        o.member("signer", &self.signer);
        o.member("mcaInfoTemplateId", &self.mca_info_template_id);
        o.member("acceptanceDate", &self.acceptance_date);
        o.end();
    }
}

rt::listed! {
    impl PartnerAcceptance with extra {
        signer() -> &Person = signer.as_ref(), "signer";
        mca_info_template_id() -> &PartnerAcceptanceMcaInfoTemplateId = mca_info_template_id.as_ref(), "mcaInfoTemplateId";
        acceptance_date() -> &rt::Timestamp = acceptance_date.as_ref(), "acceptanceDate";
    }
}

/// A template inside an object, one reading of a broken sample.
///
/// | member | marks | meaning |
/// | --- | --- | --- |
/// | `templateId` | not documented as required | The template. |
///
/// The documentation contradicts itself about it. Source: API Guide for MCA Partner Attestation, sections “In
/// case of successful request (both Direct”, “In case of successful request (only Acceptance”. Erratum:
/// [`template-key-doubled`](super::errata#erratum-template-key-doubled).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct TemplateRef {
    /// The template.
    pub template_id: Option<TemplateId>,
    /// Undocumented members, and nulls where a value is documented: kept when read, sent back when written.
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
        let mut o = w.object().with_extra(&self.extra);
        o.member("templateId", &self.template_id);
        o.end();
    }
}

rt::listed! {
    impl TemplateRef with extra {
        template_id() -> &TemplateId = template_id.as_ref(), "templateId";
    }
}

/// The customer to whom the CSP service is added, with an attestation if wanted.
///
/// | member | marks | meaning |
/// | --- | --- | --- |
/// | `id` | not documented as required | An id of unstated meaning. |
/// | `currencyCode` | not documented as required | Currency. |
/// | `organizationNumber` | not documented as required | Number of the organization; presumably its registration. |
/// | `contactEmail` | not documented as required | Mail address of the contact person. |
/// | `contactFirstName` | not documented as required | Given name of the contact person. |
/// | `contactLastName` | not documented as required | Family name of the contact person. |
/// | `contactPhone` | not documented as required | Telephone number of the contact person. |
/// | `city` | not documented as required | City. |
/// | `address` | not documented as required | Street address. |
/// | `postalCode` | not documented as required | Postal code. |
/// | `domainPrefix` | not documented as required | Presumably the first part of the customer's domain at Microsoft. |
/// | `partnerAttestation` | optional | Has Cloudmore do the whole attestation. |
///
/// Source: API Guide for MCA Partner Attestation, section “Request body: JSON” (occurrence 2). Errata:
/// [`required-unmarked`](super::errata#erratum-required-unmarked),
/// [`pseudo-json`](super::errata#erratum-pseudo-json), [`stray-brace`](super::errata#erratum-stray-brace),
/// [`no-country`](super::errata#erratum-no-country), [`add-formats`](super::errata#erratum-add-formats).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct AddCsp {
    /// An id of unstated meaning. Erratum: [`add-id`](super::errata#erratum-add-id).
    pub id: Option<String>,
    /// Currency.
    pub currency_code: Option<String>,
    /// Number of the organization; presumably its registration.
    pub organization_number: Option<String>,
    /// Mail address of the contact person.
    pub contact_email: Option<String>,
    /// Given name of the contact person.
    pub contact_first_name: Option<String>,
    /// Family name of the contact person.
    pub contact_last_name: Option<String>,
    /// Telephone number of the contact person.
    pub contact_phone: Option<String>,
    /// City.
    pub city: Option<String>,
    /// Street address.
    pub address: Option<String>,
    /// Postal code.
    pub postal_code: Option<String>,
    /// Presumably the first part of the customer's domain at Microsoft.
    pub domain_prefix: Option<String>,
    /// Has Cloudmore do the whole attestation. Source: API Guide for MCA Partner Attestation, sections “Request body:
    /// JSON” (occurrence 2), “If “partnerAttestation” section is provided”.
    pub partner_attestation: Option<PartnerAttestation>,
    /// Undocumented members, and nulls where a value is documented: kept when read, sent back when written.
    pub extra: rt::Extra,
}

impl AddCsp {
    /// Creates an empty value.
    pub fn new() -> Self {
        <Self as ::core::default::Default>::default()
    }
    /// An id of unstated meaning.
    #[must_use]
    pub fn id(mut self, id: impl Into<String>) -> Self {
        self.id = Some(id.into());
        self
    }
    /// Currency.
    #[must_use]
    pub fn currency_code(mut self, currency_code: impl Into<String>) -> Self {
        self.currency_code = Some(currency_code.into());
        self
    }
    /// Number of the organization; presumably its registration.
    #[must_use]
    pub fn organization_number(
        mut self,
        organization_number: impl Into<String>,
    ) -> Self {
        self.organization_number = Some(organization_number.into());
        self
    }
    /// Mail address of the contact person.
    #[must_use]
    pub fn contact_email(mut self, contact_email: impl Into<String>) -> Self {
        self.contact_email = Some(contact_email.into());
        self
    }
    /// Given name of the contact person.
    #[must_use]
    pub fn contact_first_name(mut self, contact_first_name: impl Into<String>) -> Self {
        self.contact_first_name = Some(contact_first_name.into());
        self
    }
    /// Family name of the contact person.
    #[must_use]
    pub fn contact_last_name(mut self, contact_last_name: impl Into<String>) -> Self {
        self.contact_last_name = Some(contact_last_name.into());
        self
    }
    /// Telephone number of the contact person.
    #[must_use]
    pub fn contact_phone(mut self, contact_phone: impl Into<String>) -> Self {
        self.contact_phone = Some(contact_phone.into());
        self
    }
    /// City.
    #[must_use]
    pub fn city(mut self, city: impl Into<String>) -> Self {
        self.city = Some(city.into());
        self
    }
    /// Street address.
    #[must_use]
    pub fn address(mut self, address: impl Into<String>) -> Self {
        self.address = Some(address.into());
        self
    }
    /// Postal code.
    #[must_use]
    pub fn postal_code(mut self, postal_code: impl Into<String>) -> Self {
        self.postal_code = Some(postal_code.into());
        self
    }
    /// Presumably the first part of the customer's domain at Microsoft.
    #[must_use]
    pub fn domain_prefix(mut self, domain_prefix: impl Into<String>) -> Self {
        self.domain_prefix = Some(domain_prefix.into());
        self
    }
    /// Has Cloudmore do the whole attestation.
    #[must_use]
    pub fn partner_attestation(
        mut self,
        partner_attestation: PartnerAttestation,
    ) -> Self {
        self.partner_attestation = Some(partner_attestation);
        self
    }
    /// Sets an undocumented member.
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
            organization_number: None,
            contact_email: None,
            contact_first_name: None,
            contact_last_name: None,
            contact_phone: None,
            city: None,
            address: None,
            postal_code: None,
            domain_prefix: None,
            partner_attestation: None,
            extra: rt::Extra::new(),
        };
        while let Some(index) = object
            .next(
                r,
                &[
                    "id",
                    "currencyCode",
                    "organizationNumber",
                    "contactEmail",
                    "contactFirstName",
                    "contactLastName",
                    "contactPhone",
                    "city",
                    "address",
                    "postalCode",
                    "domainPrefix",
                    "partnerAttestation",
                ],
            )?
        {
            match index {
                0 => object.member(r, &mut value.id)?,
                1 => object.member(r, &mut value.currency_code)?,
                2 => object.member(r, &mut value.organization_number)?,
                3 => object.member(r, &mut value.contact_email)?,
                4 => object.member(r, &mut value.contact_first_name)?,
                5 => object.member(r, &mut value.contact_last_name)?,
                6 => object.member(r, &mut value.contact_phone)?,
                7 => object.member(r, &mut value.city)?,
                8 => object.member(r, &mut value.address)?,
                9 => object.member(r, &mut value.postal_code)?,
                10 => object.member(r, &mut value.domain_prefix)?,
                _ => object.member(r, &mut value.partner_attestation)?,
            }
        }
        value.extra = object.into_extra();
        Ok(value)
    }
}

impl rt::WriteJson for AddCsp {
    fn write(&self, w: &mut rt::Writer) {
        let mut o = w.object().with_extra(&self.extra);
        o.member("id", &self.id);
        o.member("currencyCode", &self.currency_code);
        o.member("organizationNumber", &self.organization_number);
        o.member("contactEmail", &self.contact_email);
        o.member("contactFirstName", &self.contact_first_name);
        o.member("contactLastName", &self.contact_last_name);
        o.member("contactPhone", &self.contact_phone);
        o.member("city", &self.city);
        o.member("address", &self.address);
        o.member("postalCode", &self.postal_code);
        o.member("domainPrefix", &self.domain_prefix);
        o.member("partnerAttestation", &self.partner_attestation);
        o.end();
    }
}

/// Orders the automatic attestation: Cloudmore takes every step, no link is opened, and Microsoft sees an
/// acceptance like that of a person. Nobody is asked, so hold strong proof of the customer's acceptance first.
///
/// | member | marks | meaning |
/// | --- | --- | --- |
/// | `automaticFlow` | required; always `true` | Has to be true; the server refuses everything else. |
/// | `signer` | not documented as required | Who accepted for the customer. |
/// | `language` | optional; default `"en-US"`; a language tag, `en-US` (BCP 47) | Language of the agreement; American English unless given. |
/// | `country` | not documented as required; a country in two letters (ISO 3166-1) | Country of the customer, two letters. |
/// | `acceptanceDate` | not documented as required; its type is inferred | When the customer accepted. |
///
/// Rules:
///
/// - `proof-held`: Strong proof of the customer's acceptance is held before the automatic flow attests to it.
///   Checked if `proof_held` (on the call or in a `Context`) is given.
/// - `automatic-values`: The automatic flow needs further members beside the flag; the documentation does not list
///   them. Only the server can check this.
///
/// Source: API Guide for MCA Partner Attestation, sections “Request body: JSON” (occurrence 2), “If
/// “partnerAttestation” section is provided” and 3 more. Errata:
/// [`required-unmarked`](super::errata#erratum-required-unmarked),
/// [`pseudo-json`](super::errata#erratum-pseudo-json),
/// [`placeholder-values`](super::errata#erratum-placeholder-values),
/// [`automatic-values`](super::errata#erratum-automatic-values),
/// [`automatic-false`](super::errata#erratum-automatic-false).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct PartnerAttestation {
    /// Who accepted for the customer.
    pub signer: Option<Person>,
    /// Language of the agreement; American English unless given. Default `"en-US"`; a language tag, `en-US` (BCP 47).
    pub language: Option<String>,
    /// Country of the customer, two letters. A country in two letters (ISO 3166-1).
    pub country: Option<String>,
    /// When the customer accepted. Erratum: [`date-offset`](super::errata#erratum-date-offset).
    pub acceptance_date: Option<rt::Timestamp>,
    /// Undocumented members, and nulls where a value is documented: kept when read, sent back when written.
    pub extra: rt::Extra,
}

impl PartnerAttestation {
    /// Creates an empty value.
    pub fn new() -> Self {
        <Self as ::core::default::Default>::default()
    }
    /// Who accepted for the customer.
    #[must_use]
    pub fn signer(mut self, signer: Person) -> Self {
        self.signer = Some(signer);
        self
    }
    /// Language of the agreement; American English unless given. Default `"en-US"`; a language tag, `en-US` (BCP 47).
    #[must_use]
    pub fn language(mut self, language: impl Into<String>) -> Self {
        self.language = Some(language.into());
        self
    }
    /// Country of the customer, two letters. A country in two letters (ISO 3166-1).
    #[must_use]
    pub fn country(mut self, country: impl Into<String>) -> Self {
        self.country = Some(country.into());
        self
    }
    /// When the customer accepted.
    #[must_use]
    pub fn acceptance_date(mut self, acceptance_date: impl Into<rt::Timestamp>) -> Self {
        self.acceptance_date = Some(acceptance_date.into());
        self
    }
    /// Sets an undocumented member.
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
                0 => object.constant(r, "automaticFlow", "true")?,
                1 => object.member(r, &mut value.signer)?,
                2 => object.member(r, &mut value.language)?,
                3 => object.member(r, &mut value.country)?,
                _ => object.member(r, &mut value.acceptance_date)?,
            }
        }
        object.expect_constant("automaticFlow")?;
        value.extra = object.into_extra();
        Ok(value)
    }
}

impl rt::WriteJson for PartnerAttestation {
    fn write(&self, w: &mut rt::Writer) {
        let mut o = w.object().with_extra(&self.extra);
        o.constant("automaticFlow", "true");
        o.member("signer", &self.signer);
        o.member("language", &self.language);
        o.member("country", &self.country);
        o.member("acceptanceDate", &self.acceptance_date);
        o.end();
    }
}

/// What went wrong, in the manner of problem details for HTTP, with two members added.
///
/// | member | marks | meaning |
/// | --- | --- | --- |
/// | `type` | optional; default `"about:blank"` | A URI reference for the kind of problem; people find more about it there. |
/// | `status` | not documented as required | The response's HTTP status, repeated. |
/// | `title` | not documented as required | The kind of problem in few words for people; the same each time but for translation. |
/// | `detail` | not documented as required | This very problem in words for people; may differ each time. |
/// | `instance` | not documented as required | A URI reference for this very problem; it may lead nowhere. |
/// | `code` | not documented as required | The vendor's error code; the codes are not listed. |
/// | `errors` | not documented as required | The single faults found. |
///
/// Of an error with this body, `message()` returns `detail`, or else `title`; `code()` returns `code`; `member()`
/// returns `errors[0].pointer`.
///
/// Source: API Guide for MCA Partner Attestation, sections “In case of issue while starting Partner attestation”,
/// “In case of issue while retrieving Partner Attestation” and 4 more. Errata:
/// [`pseudo-json`](super::errata#erratum-pseudo-json), [`failure-media`](super::errata#erratum-failure-media),
/// [`relative-uri`](super::errata#erratum-relative-uri).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Problem {
    /// A URI reference for the kind of problem; people find more about it there. Default `"about:blank"`.
    pub r#type: Option<String>,
    /// The response's HTTP status, repeated. Erratum: [`failure-status`](super::errata#erratum-failure-status).
    pub status: Option<rt::Integer>,
    /// The kind of problem in few words for people; the same each time but for translation.
    pub title: Option<String>,
    /// This very problem in words for people; may differ each time.
    pub detail: Option<String>,
    /// A URI reference for this very problem; it may lead nowhere.
    pub instance: Option<String>,
    /// The vendor's error code; the codes are not listed. Erratum:
    /// [`code-values`](super::errata#erratum-code-values).
    pub code: Option<String>,
    /// The single faults found.
    pub errors: Option<Vec<ProblemError>>,
    /// Undocumented members, and nulls where a value is documented: kept when read, sent back when written.
    pub extra: rt::Extra,
}

impl rt::ReadJson for Problem {
    fn read(r: &mut rt::Reader<'_>) -> Result<Self, rt::DecodeError> {
        let mut object = r.object()?;
        let mut value = Self {
            r#type: None,
            status: None,
            title: None,
            detail: None,
            instance: None,
            code: None,
            errors: None,
            extra: rt::Extra::new(),
        };
        while let Some(index) = object
            .next(
                r,
                &["type", "status", "title", "detail", "instance", "code", "errors"],
            )?
        {
            match index {
                0 => object.member(r, &mut value.r#type)?,
                1 => object.member(r, &mut value.status)?,
                2 => object.member(r, &mut value.title)?,
                3 => object.member(r, &mut value.detail)?,
                4 => object.member(r, &mut value.instance)?,
                5 => object.member(r, &mut value.code)?,
                _ => object.member(r, &mut value.errors)?,
            }
        }
        value.extra = object.into_extra();
        Ok(value)
    }
}

impl rt::WriteJson for Problem {
    fn write(&self, w: &mut rt::Writer) {
        let mut o = w.object().with_extra(&self.extra);
        o.member("type", &self.r#type);
        o.member("status", &self.status);
        o.member("title", &self.title);
        o.member("detail", &self.detail);
        o.member("instance", &self.instance);
        o.member("code", &self.code);
        o.member("errors", &self.errors);
        o.end();
    }
}

rt::listed! {
    impl Problem with extra {
        r#type() -> &str = r#type.as_deref(), "type";
        status() -> &rt::Integer = status.as_ref(), "status";
        title() -> &str = title.as_deref(), "title";
        detail() -> &str = detail.as_deref(), "detail";
        instance() -> &str = instance.as_deref(), "instance";
        code() -> &str = code.as_deref(), "code";
        errors() -> &[ProblemError] = errors.as_deref(), "errors";
    }
}

/// One fault of a request.
///
/// | member | marks | meaning |
/// | --- | --- | --- |
/// | `detail` | not documented as required; only an example shows its type | The fault in words. |
/// | `pointer` | not documented as required; only an example shows its type | Where in the body it lies. |
///
/// Source: API Guide for MCA Partner Attestation, sections “In case of issue while starting Partner attestation”,
/// “In case of issue while retrieving Partner Attestation” and 4 more.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ProblemError {
    /// The fault in words. Erratum: [`name-placeholder`](super::errata#erratum-name-placeholder).
    pub detail: Option<String>,
    /// Where in the body it lies. Erratum: [`pointer-form`](super::errata#erratum-pointer-form).
    pub pointer: Option<String>,
    /// Undocumented members, and nulls where a value is documented: kept when read, sent back when written.
    pub extra: rt::Extra,
}

impl rt::ReadJson for ProblemError {
    fn read(r: &mut rt::Reader<'_>) -> Result<Self, rt::DecodeError> {
        let mut object = r.object()?;
        let mut value = Self {
            detail: None,
            pointer: None,
            extra: rt::Extra::new(),
        };
        while let Some(index) = object.next(r, &["detail", "pointer"])? {
            match index {
                0 => object.member(r, &mut value.detail)?,
                _ => object.member(r, &mut value.pointer)?,
            }
        }
        value.extra = object.into_extra();
        Ok(value)
    }
}

impl rt::WriteJson for ProblemError {
    fn write(&self, w: &mut rt::Writer) {
        let mut o = w.object().with_extra(&self.extra);
        o.member("detail", &self.detail);
        o.member("pointer", &self.pointer);
        o.end();
    }
}

rt::listed! {
    impl ProblemError with extra {
        detail() -> &str = detail.as_deref(), "detail";
        pointer() -> &str = pointer.as_deref(), "pointer";
    }
}

/// The JSON kind of the value tells which type it is.
///
/// The documentation contradicts itself about its type.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum PartnerAcceptanceMcaInfoTemplateId {
    /// A string.
    TemplateId(TemplateId),
    /// An object.
    TemplateRef(TemplateRef),
    /// An undocumented value.
    Undocumented(rt::Json),
}

impl From<TemplateId> for PartnerAcceptanceMcaInfoTemplateId {
    fn from(value: TemplateId) -> Self {
        Self::TemplateId(value)
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
            rt::Kind::String => {
                Ok(r.either()?.map_or_else(Self::Undocumented, Self::TemplateId))
            }
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
            Self::TemplateId(value) => rt::WriteJson::write(value, w),
            Self::TemplateRef(value) => rt::WriteJson::write(value, w),
            Self::Undocumented(json) => w.raw(json),
        }
    }
}

#[cfg(feature = "serde")]
rt::serde_impls!(
    ResellerId,
    OrganizationId,
    AttestationId,
    TemplateId,
    Person,
    StartAttestation,
    StartedAttestation,
    Attestation,
    McaInfo,
    AttestationStatus,
    Acceptance,
    AcceptanceRoute,
    PartnerAcceptance,
    TemplateRef,
    AddCsp,
    PartnerAttestation,
    Problem,
    ProblemError,
    PartnerAcceptanceMcaInfoTemplateId,
);
