// @generated from specs/cloudcockpit by `cargo xtask regenerate`. Changes made here are lost.

use ::specwright_runtime as rt;

rt::newtype! {
    /// The domain under which people open the portal.
    ///
    /// Source: Updates a Customer Microsoft Agreement, sections “Headers • X-Tenant string Required”, “PATCH
    /// /v1/Customers/{customerId}/microsoft-customer-agreement” (occurrence 2). Erratum:
    /// [`tenant-domain`](super::errata#erratum-tenant-domain).
    pub struct TenantDomain(String);
}

rt::newtype! {
    #[copy]
    #[from(rt::PlainUuid)]
    /// A customer in CloudCockpit.
    ///
    /// Source: Updates a Customer Microsoft Agreement, section “Path parameters • customerId”. Erratum:
    /// [`customer-id`](super::errata#erratum-customer-id).
    pub struct CustomerId(rt::Uuid);
}

rt::newtype! {
    #[copy]
    #[from(rt::PlainUuid)]
    /// The configured connection to a provider, here Microsoft, that the customer belongs to.
    ///
    /// Source: Updates a Customer Microsoft Agreement, section “application/json Body The request body”. Erratum:
    /// [`provider-instance`](super::errata#erratum-provider-instance).
    pub struct ProviderInstanceId(rt::Uuid);
}

rt::newtype! {
    #[copy]
    #[from(rt::PlainUuid)]
    /// Chosen by the caller to find its calls in the audit log.
    ///
    /// Source: Updates a Customer Microsoft Agreement, section “Headers • X-Tenant string Required”.
    pub struct CorrelationId(rt::Uuid);
}

/// What is to be recorded of the agreement.
///
/// | member | marks | meaning |
/// | --- | --- | --- |
/// | `providerInstanceId` | required | The connection to the provider. |
/// | `agreementDate` | required | When the customer accepted the agreement. |
/// | `keepPrimaryInformation` | required; the documentation contradicts itself about its name | True takes the customer's primary contact, in place of any contact details sent along; false takes those of the other four members. |
/// | `firstName` | optional; may be null; at most 255 characters | Given name of the contact. |
/// | `lastName` | optional; may be null; at most 255 characters | Family name of the contact. |
/// | `email` | optional; may be null; at most 255 characters | Mail address of the contact, of no stated format. |
/// | `phone` | optional; may be null; at most 30 characters | Telephone number of the contact, of no stated format. |
///
/// Rules:
///
/// - `own-contact-details`: Without the primary contact, all four contact details are needed. Always checked.
///
/// Source: Updates a Customer Microsoft Agreement, section “application/json Body The request body”. Errata:
/// [`uuid-placeholder`](super::errata#erratum-uuid-placeholder),
/// [`patch-meaning`](super::errata#erratum-patch-meaning),
/// [`null-or-absent`](super::errata#erratum-null-or-absent),
/// [`empty-contact`](super::errata#erratum-empty-contact),
/// [`contact-formats`](super::errata#erratum-contact-formats).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct UpdateAgreement {
    /// The connection to the provider. Erratum: [`provider-instance`](super::errata#erratum-provider-instance).
    pub provider_instance_id: ProviderInstanceId,
    /// When the customer accepted the agreement. Erratum: [`agreement-date`](super::errata#erratum-agreement-date).
    pub agreement_date: rt::Timestamp,
    /// True takes the customer's primary contact, in place of any contact details sent along; false takes those of
    /// the other four members. Errata: [`flag-casing`](super::errata#erratum-flag-casing),
    /// [`flag-effect`](super::errata#erratum-flag-effect).
    pub keep_primary_information: bool,
    /// Given name of the contact. At most 255 characters. Erratum:
    /// [`flag-unnamed`](super::errata#erratum-flag-unnamed).
    pub first_name: rt::Patch<String>,
    /// Family name of the contact. At most 255 characters.
    pub last_name: rt::Patch<String>,
    /// Mail address of the contact, of no stated format. At most 255 characters.
    pub email: rt::Patch<String>,
    /// Telephone number of the contact, of no stated format. At most 30 characters.
    pub phone: rt::Patch<String>,
    /// Undocumented members, and nulls where a value is documented: kept when read, sent back when written.
    pub extra: rt::Extra,
}

impl UpdateAgreement {
    /// Creates a value from its required fields.
    pub fn new(
        provider_instance_id: ProviderInstanceId,
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
    /// Given name of the contact. At most 255 characters.
    #[must_use]
    pub fn first_name(mut self, first_name: impl Into<rt::Patch<String>>) -> Self {
        self.first_name = first_name.into();
        self
    }
    /// Family name of the contact. At most 255 characters.
    #[must_use]
    pub fn last_name(mut self, last_name: impl Into<rt::Patch<String>>) -> Self {
        self.last_name = last_name.into();
        self
    }
    /// Mail address of the contact, of no stated format. At most 255 characters.
    #[must_use]
    pub fn email(mut self, email: impl Into<rt::Patch<String>>) -> Self {
        self.email = email.into();
        self
    }
    /// Telephone number of the contact, of no stated format. At most 30 characters.
    #[must_use]
    pub fn phone(mut self, phone: impl Into<rt::Patch<String>>) -> Self {
        self.phone = phone.into();
        self
    }
    /// Sets an undocumented member.
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
        let mut o = w.object().with_extra(&self.extra);
        o.required("providerInstanceId", &self.provider_instance_id);
        o.required("agreementDate", &self.agreement_date);
        o.required("keepPrimaryInformation", &self.keep_primary_information);
        o.member("firstName", &self.first_name);
        o.member("lastName", &self.last_name);
        o.member("email", &self.email);
        o.member("phone", &self.phone);
        o.end();
    }
}

/// Why a call failed, with the faults of single members.
///
/// | member | marks | meaning |
/// | --- | --- | --- |
/// | `statusCode` | not documented as required | The HTTP status for this kind of failure. |
/// | `type` | not documented as required; may be null | Which kind of error it is. |
/// | `description` | not documented as required; may be null | What happened. |
/// | `correlationId` | not documented as required; may be null | The id of the call that failed. |
/// | `errors` | not documented as required; may be null | The single faults. |
///
/// Of an error with this body, `message()` returns `description`; `code()` returns `type`; `member()` returns
/// `errors[0].propertyName`; `reference()` returns `correlationId`.
///
/// What an error says of itself is inferred. Source: Updates a Customer Microsoft Agreement, sections “• Bad
/// Request”, “Hide response attributes Show response attributes object” (occurrence 2) and 7 more. Errata:
/// [`schema-thrice`](super::errata#erratum-schema-thrice),
/// [`presence-unsaid`](super::errata#erratum-presence-unsaid).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ApiError {
    /// The HTTP status for this kind of failure. Erratum: [`status-42`](super::errata#erratum-status-42).
    pub status_code: Option<i32>,
    /// Which kind of error it is. Erratum: [`error-type`](super::errata#erratum-error-type).
    pub r#type: Option<String>,
    /// What happened. Erratum: [`description-twice`](super::errata#erratum-description-twice).
    pub description: Option<String>,
    /// The id of the call that failed. Erratum: [`correlation-kinds`](super::errata#erratum-correlation-kinds).
    pub correlation_id: Option<String>,
    /// The single faults.
    pub errors: Option<Vec<PropertyError>>,
    /// Undocumented members, and nulls where a value is documented: kept when read, sent back when written.
    pub extra: rt::Extra,
}

impl rt::ReadJson for ApiError {
    fn read(r: &mut rt::Reader<'_>) -> Result<Self, rt::DecodeError> {
        let mut object = r.object()?;
        let mut value = Self {
            status_code: None,
            r#type: None,
            description: None,
            correlation_id: None,
            errors: None,
            extra: rt::Extra::new(),
        };
        while let Some(index) = object
            .next(r, &["statusCode", "type", "description", "correlationId", "errors"])?
        {
            match index {
                0 => object.member(r, &mut value.status_code)?,
                1 => object.member_or_null(r, &mut value.r#type)?,
                2 => object.member_or_null(r, &mut value.description)?,
                3 => object.member_or_null(r, &mut value.correlation_id)?,
                _ => object.member_or_null(r, &mut value.errors)?,
            }
        }
        value.extra = object.into_extra();
        Ok(value)
    }
}

impl rt::WriteJson for ApiError {
    fn write(&self, w: &mut rt::Writer) {
        let mut o = w.object().with_extra(&self.extra);
        o.member("statusCode", &self.status_code);
        o.member("type", &self.r#type);
        o.member("description", &self.description);
        o.member("correlationId", &self.correlation_id);
        o.member("errors", &self.errors);
        o.end();
    }
}

rt::listed! {
    impl ApiError with extra {
        status_code() -> i32 = status_code, "statusCode";
        r#type() -> &str = r#type.as_deref(), "type";
        description() -> &str = description.as_deref(), "description";
        correlation_id() -> &str = correlation_id.as_deref(), "correlationId";
        errors() -> &[PropertyError] = errors.as_deref(), "errors";
    }
}

/// What is wrong with one member of the request.
///
/// | member | marks | meaning |
/// | --- | --- | --- |
/// | `propertyName` | not documented as required; may be null | Which member is at fault. |
/// | `description` | not documented as required; may be null | All that is wrong with it. |
///
/// Source: Updates a Customer Microsoft Agreement, sections “• Bad Request”, “Hide response attributes Show
/// response attributes object” (occurrence 2) and 7 more. Erratum:
/// [`presence-unsaid`](super::errata#erratum-presence-unsaid).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct PropertyError {
    /// Which member is at fault. Erratum: [`property-casing`](super::errata#erratum-property-casing).
    pub property_name: Option<String>,
    /// All that is wrong with it. Erratum: [`description-twice`](super::errata#erratum-description-twice).
    pub description: Option<Vec<String>>,
    /// Undocumented members, and nulls where a value is documented: kept when read, sent back when written.
    pub extra: rt::Extra,
}

impl rt::ReadJson for PropertyError {
    fn read(r: &mut rt::Reader<'_>) -> Result<Self, rt::DecodeError> {
        let mut object = r.object()?;
        let mut value = Self {
            property_name: None,
            description: None,
            extra: rt::Extra::new(),
        };
        while let Some(index) = object.next(r, &["propertyName", "description"])? {
            match index {
                0 => object.member_or_null(r, &mut value.property_name)?,
                _ => object.member_or_null(r, &mut value.description)?,
            }
        }
        value.extra = object.into_extra();
        Ok(value)
    }
}

impl rt::WriteJson for PropertyError {
    fn write(&self, w: &mut rt::Writer) {
        let mut o = w.object().with_extra(&self.extra);
        o.member("propertyName", &self.property_name);
        o.member("description", &self.description);
        o.end();
    }
}

rt::listed! {
    impl PropertyError with extra {
        property_name() -> &str = property_name.as_deref(), "propertyName";
        description() -> &[String] = description.as_deref(), "description";
    }
}

#[cfg(feature = "serde")]
rt::serde_impls!(
    TenantDomain,
    CustomerId,
    ProviderInstanceId,
    CorrelationId,
    UpdateAgreement,
    ApiError,
    PropertyError,
);
