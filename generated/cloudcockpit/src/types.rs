// @generated from specs/cloudcockpit by `cargo xtask regenerate`. Changes made here are lost.

use ::specwright_runtime as rt;

rt::newtype! {
    /// The domain under which people open the portal.
    ///
    /// Source: Updates a Customer Microsoft Agreement, `headers`, `curl`.
    ///
    /// Erratum `tenant-domain`: X-Tenant is explained as the domain that people reach the portal by; the sample is a
    /// host name of the vendor. Taken as `host-name`: The explanation and the sample agree; no format is checked, as
    /// none is stated.
    pub struct TenantDomain(String);
}

rt::newtype! {
    #[copy]
    /// A customer in CloudCockpit.
    ///
    /// Source: Updates a Customer Microsoft Agreement, `path`.
    ///
    /// Erratum `customer-id`: The customer has a unique id, with no hint whether CloudCockpit or Microsoft gave it.
    /// Taken as `cloudcockpit`: The path lists customers of any provider; not all can have an id of Microsoft's.
    pub struct CustomerId(rt::Uuid);
}

rt::newtype! {
    #[copy]
    /// The configured connection to a provider, here Microsoft, that the customer belongs to.
    ///
    /// Source: Updates a Customer Microsoft Agreement, `body`.
    ///
    /// Erratum `provider-instance`: providerInstanceId is explained by its own name, as the id of the provider
    /// instance. Taken as `configured-connection`: A portal with several providers needs such an id; where to look it
    /// up is not told.
    pub struct ProviderInstanceId(rt::Uuid);
}

rt::newtype! {
    #[copy]
    /// Chosen by the caller to find its calls in the audit log.
    ///
    /// Source: Updates a Customer Microsoft Agreement, `headers`.
    pub struct CorrelationId(rt::Uuid);
}

/// What is to be recorded of the agreement.
///
/// Rules:
///
/// - `own-contact-details`: Without the primary contact, all four contact details are needed. Always checked.
///
/// Source: Updates a Customer Microsoft Agreement, `body`.
///
/// Erratum `uuid-placeholder`: providerInstanceId and X-Correlation-Id are declared UUIDs, and the samples have
/// the word string for both. Taken as `placeholder`: A declaration outweighs a sample that a tool seems to have
/// filled in.
///
/// Erratum `patch-meaning`: A PATCH, announced as an update, demands three members of its body each time. Taken
/// as `replaces-all`: The required members form a whole agreement. Whether one must exist beforehand is not told.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct UpdateAgreement {
    /// The connection to the provider.
    ///
    /// `providerInstanceId`; required.
    ///
    /// Erratum `provider-instance`: providerInstanceId is explained by its own name, as the id of the provider
    /// instance. Taken as `configured-connection`: A portal with several providers needs such an id; where to look it
    /// up is not told.
    pub provider_instance_id: ProviderInstanceId,
    /// When the customer accepted the agreement.
    ///
    /// `agreementDate`; required.
    ///
    /// Erratum `agreement-date`: agreementDate is called a date and declared as a time with offset; whether a future
    /// one is accepted is not told. Taken as `moment`: The sample has time and offset.
    pub agreement_date: rt::Timestamp,
    /// True takes the customer's primary contact, in place of any contact details sent along; false takes those of
    /// the other four members.
    ///
    /// `keepPrimaryInformation`; required.
    ///
    /// Evidence: the page says two things of `name`.
    ///
    /// Erratum `flag-casing`: The flag is keepPrimaryInformation in the list and the samples, and
    /// KeepPrimaryInformation in the remarks on the contact. Taken as `keepPrimaryInformation`: List and samples show
    /// the wire; the remarks seem to name the vendor's own class member.
    ///
    /// Erratum `flag-effect`: If keepPrimaryInformation is true, firstName, lastName, email and phone are called
    /// needless, overwritten and filled in by themselves. Taken as `ignored`: The samples set the flag and send all
    /// four members.
    pub keep_primary_information: bool,
    /// Given name of the contact.
    ///
    /// `firstName`; may be left out; may be null; at most 255 characters.
    ///
    /// Erratum `flag-unnamed`: The remark on firstName omits which flag it means when it speaks of false. Taken as
    /// `same-flag`: The sentence before it and the remarks on the three other members name keepPrimaryInformation.
    ///
    /// Erratum `null-or-absent`: firstName, lastName, email and phone may be null; whether null differs from leaving
    /// them out is not told. Taken as `same`: With the flag true neither counts, with the flag false neither
    /// suffices.
    ///
    /// Erratum `empty-contact`: Whether an empty text is accepted where firstName, lastName, email or phone is
    /// required is not told. Taken as `will-do`: No least length is stated; the server can still refuse.
    pub first_name: rt::Patch<String>,
    /// Family name of the contact.
    ///
    /// `lastName`; may be left out; may be null; at most 255 characters.
    ///
    /// Erratum `null-or-absent`: firstName, lastName, email and phone may be null; whether null differs from leaving
    /// them out is not told. Taken as `same`: With the flag true neither counts, with the flag false neither
    /// suffices.
    ///
    /// Erratum `empty-contact`: Whether an empty text is accepted where firstName, lastName, email or phone is
    /// required is not told. Taken as `will-do`: No least length is stated; the server can still refuse.
    pub last_name: rt::Patch<String>,
    /// Mail address of the contact, of no stated format.
    ///
    /// `email`; may be left out; may be null; at most 255 characters.
    ///
    /// Erratum `null-or-absent`: firstName, lastName, email and phone may be null; whether null differs from leaving
    /// them out is not told. Taken as `same`: With the flag true neither counts, with the flag false neither
    /// suffices.
    ///
    /// Erratum `empty-contact`: Whether an empty text is accepted where firstName, lastName, email or phone is
    /// required is not told. Taken as `will-do`: No least length is stated; the server can still refuse.
    ///
    /// Erratum `contact-formats`: email and phone have a greatest length, and no format. Taken as `free-text`: A
    /// check that the documentation does not call for could refuse good input.
    pub email: rt::Patch<String>,
    /// Telephone number of the contact, of no stated format.
    ///
    /// `phone`; may be left out; may be null; at most 30 characters.
    ///
    /// Erratum `null-or-absent`: firstName, lastName, email and phone may be null; whether null differs from leaving
    /// them out is not told. Taken as `same`: With the flag true neither counts, with the flag false neither
    /// suffices.
    ///
    /// Erratum `empty-contact`: Whether an empty text is accepted where firstName, lastName, email or phone is
    /// required is not told. Taken as `will-do`: No least length is stated; the server can still refuse.
    ///
    /// Erratum `contact-formats`: email and phone have a greatest length, and no format. Taken as `free-text`: A
    /// check that the documentation does not call for could refuse good input.
    pub phone: rt::Patch<String>,
    /// What came beside the documented members, and nulls where a value is documented; sent along.
    pub extra: rt::Extra,
}

impl UpdateAgreement {
    /// One with what is required.
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
    /// Given name of the contact.
    #[must_use]
    pub fn first_name(mut self, first_name: impl Into<rt::Patch<String>>) -> Self {
        self.first_name = first_name.into();
        self
    }
    /// Family name of the contact.
    #[must_use]
    pub fn last_name(mut self, last_name: impl Into<rt::Patch<String>>) -> Self {
        self.last_name = last_name.into();
        self
    }
    /// Mail address of the contact, of no stated format.
    #[must_use]
    pub fn email(mut self, email: impl Into<rt::Patch<String>>) -> Self {
        self.email = email.into();
        self
    }
    /// Telephone number of the contact, of no stated format.
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

/// Why a call failed, with the faults of single members.
///
/// Source: Updates a Customer Microsoft Agreement, `bad-request`, `bad-request-2`, `bad-request-3`, `not-found`,
/// `not-found-2`, `not-found-3`, `server-error`, `server-error-2`, `server-error-3`.
///
/// Erratum `schema-thrice`: Three of the failures have one schema three times over and one sample twice, with no
/// label to tell them apart. Taken as `media-types`: All are the same to the letter, and tools that print such
/// pages do so for each media type.
///
/// Erratum `presence-unsaid`: Members of errors are marked as nullable, never as required or optional. Taken as
/// `may-be-missing`: A missing member must not hide the error itself.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ApiError {
    /// The HTTP status for this kind of failure.
    ///
    /// `statusCode`; not said whether required.
    ///
    /// Erratum `status-42`: statusCode is explained as the HTTP status of a scenario, and shown as 42 under three
    /// statuses. Taken as `repeats-the-status`: The explanation says HTTP and the number is a generated filler; any
    /// integer is read.
    pub status_code: Option<i32>,
    /// Which kind of error it is.
    ///
    /// `type`; not said whether required; may be null.
    ///
    /// Erratum `error-type`: Errors have a type, and no values are listed. Taken as `open-text`: Nothing to list; the
    /// text reaches the caller.
    pub r#type: Option<String>,
    /// What happened.
    ///
    /// `description`; not said whether required; may be null.
    ///
    /// Erratum `description-twice`: description is a text in the error itself and a list of texts in each of its
    /// errors. Taken as `as-declared`: Tables and samples agree on it.
    pub description: Option<String>,
    /// The id of the call that failed.
    ///
    /// `correlationId`; not said whether required; may be null.
    ///
    /// Erratum `correlation-kinds`: X-Correlation-Id is a string(UUID), in capitals, where other ids are
    /// string(uuid); in answers correlationId is a nullable string. What comes if none was sent is not told. Taken as
    /// `same-id`: The capitals change nothing. Both ids are said to belong to the request; as text any answer can be
    /// read.
    pub correlation_id: Option<String>,
    /// The single faults.
    ///
    /// `errors`; not said whether required; may be null.
    pub errors: Option<Vec<PropertyError>>,
    /// What came beside the documented members, and nulls where a value is documented; sent along.
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
        let mut o = w.object();
        o.member("statusCode", &self.status_code);
        o.member("type", &self.r#type);
        o.member("description", &self.description);
        o.member("correlationId", &self.correlation_id);
        o.member("errors", &self.errors);
        o.extra(&self.extra);
        o.end();
    }
}

/// What is wrong with one member of the request.
///
/// Source: Updates a Customer Microsoft Agreement, `bad-request`, `bad-request-2`, `bad-request-3`, `not-found`,
/// `not-found-2`, `not-found-3`, `server-error`, `server-error-2`, `server-error-3`.
///
/// Erratum `presence-unsaid`: Members of errors are marked as nullable, never as required or optional. Taken as
/// `may-be-missing`: A missing member must not hide the error itself.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct PropertyError {
    /// Which member is at fault.
    ///
    /// `propertyName`; not said whether required; may be null.
    ///
    /// Erratum `property-casing`: Whether propertyName is the name on the wire or that in the source code of the
    /// vendor is not told. Taken as `wire-name`: The caller knows the wire names only; compare without regard to
    /// case, for the documentation mixes both.
    pub property_name: Option<String>,
    /// All that is wrong with it.
    ///
    /// `description`; not said whether required; may be null.
    ///
    /// Erratum `description-twice`: description is a text in the error itself and a list of texts in each of its
    /// errors. Taken as `as-declared`: Tables and samples agree on it.
    pub description: Option<Vec<String>>,
    /// What came beside the documented members, and nulls where a value is documented; sent along.
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
        let mut o = w.object();
        o.member("propertyName", &self.property_name);
        o.member("description", &self.description);
        o.extra(&self.extra);
        o.end();
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
