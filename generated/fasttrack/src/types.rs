// @generated from specs/fasttrack by `cargo xtask regenerate`. Changes made here are lost.

use ::specwright_runtime as rt;

/// The HTTP status in the body of an error; as a number, or as text.
///
/// The JSON kind of the value tells which type it is.
///
/// Its type is inferred. Source: FastTrack Partner Experience (FT-FPX) API, section “Error Responses All error”.
/// Erratum: [`error-status-type`](super::errata#erratum-error-status-type).
#[derive(Clone, Debug, Eq, Hash, PartialEq)]
#[non_exhaustive]
pub enum ErrorStatus {
    /// A number.
    Integer(rt::Integer),
    /// A string.
    String(String),
    /// An undocumented value.
    Undocumented(rt::Json),
}

impl From<rt::Integer> for ErrorStatus {
    fn from(value: rt::Integer) -> Self {
        Self::Integer(value)
    }
}

impl From<i32> for ErrorStatus {
    fn from(value: i32) -> Self {
        Self::Integer(value.into())
    }
}

impl From<i64> for ErrorStatus {
    fn from(value: i64) -> Self {
        Self::Integer(value.into())
    }
}

impl From<u32> for ErrorStatus {
    fn from(value: u32) -> Self {
        Self::Integer(value.into())
    }
}

impl From<u64> for ErrorStatus {
    fn from(value: u64) -> Self {
        Self::Integer(value.into())
    }
}

impl From<String> for ErrorStatus {
    fn from(value: String) -> Self {
        Self::String(value)
    }
}

impl From<&str> for ErrorStatus {
    fn from(value: &str) -> Self {
        Self::String(value.into())
    }
}

impl rt::ReadJson for ErrorStatus {
    fn read(r: &mut rt::Reader<'_>) -> Result<Self, rt::DecodeError> {
        match r.peek()? {
            rt::Kind::Number => {
                Ok(r.either()?.map_or_else(Self::Undocumented, Self::Integer))
            }
            rt::Kind::String => rt::ReadJson::read(r).map(Self::String),
            _ => {
                r.other_kind(&[rt::Kind::Number, rt::Kind::String])
                    .map(Self::Undocumented)
            }
        }
    }
}

impl rt::WriteJson for ErrorStatus {
    fn write(&self, w: &mut rt::Writer) {
        match self {
            Self::Integer(value) => rt::WriteJson::write(value, w),
            Self::String(value) => rt::WriteJson::write(value, w),
            Self::Undocumented(json) => w.raw(json),
        }
    }
}

impl rt::Parameter for ErrorStatus {
    fn append(&self, out: &mut String) {
        match self {
            Self::Integer(value) => rt::Parameter::append(value, out),
            Self::String(value) => rt::Parameter::append(value, out),
            Self::Undocumented(json) => out.push_str(json.as_str()),
        }
    }
}

/// What the API answers when a call fails. Data behind it may live in another system, which is then named.
///
/// | member | marks | meaning |
/// | --- | --- | --- |
/// | `errorStatus` | not documented as required; also read as `ErrorStatus`; the documentation contradicts itself about its name | The HTTP status, such as 400 or 500. |
/// | `dependencyType` | optional (only an example shows it); also read as `DependencyType`; its name is inferred | Kind of the system behind the API in which the failure arose. |
/// | `dependencyOwner` | optional (only an example shows it); also read as `DependencyOwner`; its name is inferred | Team that runs that system. |
/// | `dependencyErrorCode` | optional; also read as `DependencyErrorCode`; its name is inferred; the documentation contradicts itself about its type | Details for debugging as that system gave them; mostly a short text, for a 400 an object about the invalid fields. |
/// | `message` | not documented as required; also read as `Message`; the documentation contradicts itself about its name | What went wrong. |
/// | `errors` | optional (only an example shows it); only an example shows its type and its name | For a 400, the name of each refused field with the complaints about it. |
///
/// Of an error with this body, `message()` returns `message`.
///
/// Source: FastTrack Partner Experience (FT-FPX) API, section “Error Responses All error”. Errata:
/// [`error-name-case`](super::errata#erratum-error-name-case),
/// [`error-pseudo-json`](super::errata#erratum-error-pseudo-json),
/// [`validation-errors-place`](super::errata#erratum-validation-errors-place),
/// [`error-sample-lacks-dependency`](super::errata#erratum-error-sample-lacks-dependency),
/// [`error-enums-open`](super::errata#erratum-error-enums-open).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ApiError {
    /// The HTTP status, such as 400 or 500. Also read as `ErrorStatus`. Errata:
    /// [`error-status-values`](super::errata#erratum-error-status-values),
    /// [`error-status-type`](super::errata#erratum-error-status-type).
    pub error_status: Option<ErrorStatus>,
    /// Kind of the system behind the API in which the failure arose. Also read as `DependencyType`.
    pub dependency_type: Option<ApiErrorDependencyType>,
    /// Team that runs that system. Also read as `DependencyOwner`.
    pub dependency_owner: Option<ApiErrorDependencyOwner>,
    /// Details for debugging as that system gave them; mostly a short text, for a 400 an object about the invalid
    /// fields. Also read as `DependencyErrorCode`. Erratum:
    /// [`error-code-kind`](super::errata#erratum-error-code-kind).
    pub dependency_error_code: Option<rt::Json>,
    /// What went wrong. Written for people. Also read as `Message`.
    pub message: Option<String>,
    /// For a 400, the name of each refused field with the complaints about it. Erratum:
    /// [`error-field-names`](super::errata#erratum-error-field-names).
    pub errors: Option<rt::Map<Vec<String>>>,
    /// Undocumented members, and nulls where a value is documented: kept when read, sent back when written.
    pub extra: rt::Extra,
}

impl rt::ReadJson for ApiError {
    fn read(r: &mut rt::Reader<'_>) -> Result<Self, rt::DecodeError> {
        let mut object = r.object()?;
        let mut value = Self {
            error_status: None,
            dependency_type: None,
            dependency_owner: None,
            dependency_error_code: None,
            message: None,
            errors: None,
            extra: rt::Extra::new(),
        };
        while let Some(index) = object
            .next_spelled(
                r,
                &[
                    "errorStatus",
                    "dependencyType",
                    "dependencyOwner",
                    "dependencyErrorCode",
                    "message",
                    "errors",
                ],
                &[
                    ("ErrorStatus", 0),
                    ("DependencyType", 1),
                    ("DependencyOwner", 2),
                    ("DependencyErrorCode", 3),
                    ("Message", 4),
                ],
            )?
        {
            match index {
                0 => object.member(r, &mut value.error_status)?,
                1 => object.member(r, &mut value.dependency_type)?,
                2 => object.member(r, &mut value.dependency_owner)?,
                3 => object.member_with_null(r, &mut value.dependency_error_code)?,
                4 => object.member(r, &mut value.message)?,
                _ => object.member(r, &mut value.errors)?,
            }
        }
        value.extra = object.into_extra();
        Ok(value)
    }
}

impl rt::WriteJson for ApiError {
    fn write(&self, w: &mut rt::Writer) {
        let mut o = w.object().with_extra(&self.extra);
        o.member("errorStatus", &self.error_status);
        o.member("dependencyType", &self.dependency_type);
        o.member("dependencyOwner", &self.dependency_owner);
        o.member("dependencyErrorCode", &self.dependency_error_code);
        o.member("message", &self.message);
        o.member("errors", &self.errors);
        o.end();
    }
}

rt::listed! {
    impl ApiError with extra {
        error_status() -> &ErrorStatus = error_status.as_ref(), "errorStatus";
        dependency_type() -> &ApiErrorDependencyType = dependency_type.as_ref(), "dependencyType";
        dependency_owner() -> &ApiErrorDependencyOwner = dependency_owner.as_ref(), "dependencyOwner";
        dependency_error_code() -> &rt::Json = dependency_error_code.as_ref(), "dependencyErrorCode";
        message() -> &str = message.as_deref(), "message";
        errors() -> &rt::Map<Vec<String>> = errors.as_ref(), "errors";
    }
}

rt::newtype! {
    #[from(i32, i64, u32, u64)]
    /// The id number of a referral; opens tenants where the partner has one.
    ///
    /// Source: FastTrack Partner Experience (FT-FPX) API, sections “tenants/{tenantId}/contacts (Get) Description:”,
    /// “tenants/{tenantId}/notes (Get) Description: Gets the”. Erratum:
    /// [`referral-ids`](super::errata#erratum-referral-ids).
    pub struct RfaId(rt::Integer);
}

rt::newtype! {
    #[copy]
    #[from(rt::PlainUuid)]
    /// Names a contact.
    ///
    /// Source: FastTrack Partner Experience (FT-FPX) API, sections “tenants/{tenantId}/contacts (Get) Description:”,
    /// “tenants/{tenantId}/contacts (Post) Description:” and 3 more.
    pub struct ContactId(rt::Uuid);
}

/// A service's id as contacts carry it.
///
/// The JSON kind of the value tells which type it is.
///
/// The documentation contradicts itself about its type. Source: FastTrack Partner Experience (FT-FPX) API,
/// sections “partnerTenants/contacts Description:”, “tenants/{tenantId}/contacts (Get) Description:” and 2 more.
/// Erratum: [`contact-service-id`](super::errata#erratum-contact-service-id).
#[derive(Clone, Debug, Eq, Hash, PartialEq)]
#[non_exhaustive]
pub enum ContactServiceId {
    /// A number.
    Integer(rt::Integer),
    /// A string.
    String(String),
    /// An undocumented value.
    Undocumented(rt::Json),
}

impl From<rt::Integer> for ContactServiceId {
    fn from(value: rt::Integer) -> Self {
        Self::Integer(value)
    }
}

impl From<i32> for ContactServiceId {
    fn from(value: i32) -> Self {
        Self::Integer(value.into())
    }
}

impl From<i64> for ContactServiceId {
    fn from(value: i64) -> Self {
        Self::Integer(value.into())
    }
}

impl From<u32> for ContactServiceId {
    fn from(value: u32) -> Self {
        Self::Integer(value.into())
    }
}

impl From<u64> for ContactServiceId {
    fn from(value: u64) -> Self {
        Self::Integer(value.into())
    }
}

impl From<String> for ContactServiceId {
    fn from(value: String) -> Self {
        Self::String(value)
    }
}

impl From<&str> for ContactServiceId {
    fn from(value: &str) -> Self {
        Self::String(value.into())
    }
}

impl rt::ReadJson for ContactServiceId {
    fn read(r: &mut rt::Reader<'_>) -> Result<Self, rt::DecodeError> {
        match r.peek()? {
            rt::Kind::Number => {
                Ok(r.either()?.map_or_else(Self::Undocumented, Self::Integer))
            }
            rt::Kind::String => rt::ReadJson::read(r).map(Self::String),
            _ => {
                r.other_kind(&[rt::Kind::Number, rt::Kind::String])
                    .map(Self::Undocumented)
            }
        }
    }
}

impl rt::WriteJson for ContactServiceId {
    fn write(&self, w: &mut rt::Writer) {
        match self {
            Self::Integer(value) => rt::WriteJson::write(value, w),
            Self::String(value) => rt::WriteJson::write(value, w),
            Self::Undocumented(json) => w.raw(json),
        }
    }
}

impl rt::Parameter for ContactServiceId {
    fn append(&self, out: &mut String) {
        match self {
            Self::Integer(value) => rt::Parameter::append(value, out),
            Self::String(value) => rt::Parameter::append(value, out),
            Self::Undocumented(json) => out.push_str(json.as_str()),
        }
    }
}

/// A service that a contact works with.
///
/// | member | marks |
/// | --- | --- |
/// | `id` | not documented as required |
/// | `name` | not documented as required; may be null |
///
/// Source: FastTrack Partner Experience (FT-FPX) API, sections “partnerTenants/contacts Description:”,
/// “tenants/{tenantId}/contacts (Get) Description:” and 2 more.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ContactService {
    /// Not documented as required. Erratum: [`contact-service-id`](super::errata#erratum-contact-service-id).
    pub id: Option<ContactServiceId>,
    /// Not documented as required; may be null.
    pub name: Option<String>,
    /// Undocumented members, and nulls where a value is documented: kept when read, sent back when written.
    pub extra: rt::Extra,
}

impl rt::ReadJson for ContactService {
    fn read(r: &mut rt::Reader<'_>) -> Result<Self, rt::DecodeError> {
        let mut object = r.object()?;
        let mut value = Self {
            id: None,
            name: None,
            extra: rt::Extra::new(),
        };
        while let Some(index) = object.next(r, &["id", "name"])? {
            match index {
                0 => object.member(r, &mut value.id)?,
                _ => object.member_or_null(r, &mut value.name)?,
            }
        }
        value.extra = object.into_extra();
        Ok(value)
    }
}

impl rt::WriteJson for ContactService {
    fn write(&self, w: &mut rt::Writer) {
        let mut o = w.object().with_extra(&self.extra);
        o.member("id", &self.id);
        o.member("name", &self.name);
        o.end();
    }
}

rt::listed! {
    impl ContactService with extra {
        id() -> &ContactServiceId = id.as_ref(), "id";
        name() -> &str = name.as_deref(), "name";
    }
}

/// The id of a kind of administrator as contacts carry it.
///
/// The JSON kind of the value tells which type it is.
///
/// The documentation contradicts itself about its type. Source: FastTrack Partner Experience (FT-FPX) API,
/// sections “partnerTenants/contacts Description:”, “tenants/{tenantId}/contacts (Get) Description:” and 2 more.
/// Erratum: [`admin-type-id`](super::errata#erratum-admin-type-id).
#[derive(Clone, Debug, Eq, Hash, PartialEq)]
#[non_exhaustive]
pub enum ContactAdminTypeId {
    /// A number.
    Integer(rt::Integer),
    /// A string.
    String(String),
    /// An undocumented value.
    Undocumented(rt::Json),
}

impl From<rt::Integer> for ContactAdminTypeId {
    fn from(value: rt::Integer) -> Self {
        Self::Integer(value)
    }
}

impl From<i32> for ContactAdminTypeId {
    fn from(value: i32) -> Self {
        Self::Integer(value.into())
    }
}

impl From<i64> for ContactAdminTypeId {
    fn from(value: i64) -> Self {
        Self::Integer(value.into())
    }
}

impl From<u32> for ContactAdminTypeId {
    fn from(value: u32) -> Self {
        Self::Integer(value.into())
    }
}

impl From<u64> for ContactAdminTypeId {
    fn from(value: u64) -> Self {
        Self::Integer(value.into())
    }
}

impl From<String> for ContactAdminTypeId {
    fn from(value: String) -> Self {
        Self::String(value)
    }
}

impl From<&str> for ContactAdminTypeId {
    fn from(value: &str) -> Self {
        Self::String(value.into())
    }
}

impl rt::ReadJson for ContactAdminTypeId {
    fn read(r: &mut rt::Reader<'_>) -> Result<Self, rt::DecodeError> {
        match r.peek()? {
            rt::Kind::Number => {
                Ok(r.either()?.map_or_else(Self::Undocumented, Self::Integer))
            }
            rt::Kind::String => rt::ReadJson::read(r).map(Self::String),
            _ => {
                r.other_kind(&[rt::Kind::Number, rt::Kind::String])
                    .map(Self::Undocumented)
            }
        }
    }
}

impl rt::WriteJson for ContactAdminTypeId {
    fn write(&self, w: &mut rt::Writer) {
        match self {
            Self::Integer(value) => rt::WriteJson::write(value, w),
            Self::String(value) => rt::WriteJson::write(value, w),
            Self::Undocumented(json) => w.raw(json),
        }
    }
}

impl rt::Parameter for ContactAdminTypeId {
    fn append(&self, out: &mut String) {
        match self {
            Self::Integer(value) => rt::Parameter::append(value, out),
            Self::String(value) => rt::Parameter::append(value, out),
            Self::Undocumented(json) => out.push_str(json.as_str()),
        }
    }
}

/// The kind of administrator that a contact is.
///
/// | member | marks |
/// | --- | --- |
/// | `id` | not documented as required |
/// | `name` | not documented as required; may be null |
///
/// Source: FastTrack Partner Experience (FT-FPX) API, sections “partnerTenants/contacts Description:”,
/// “tenants/{tenantId}/contacts (Get) Description:” and 2 more.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ContactAdminType {
    /// Not documented as required. Erratum: [`admin-type-id`](super::errata#erratum-admin-type-id).
    pub id: Option<ContactAdminTypeId>,
    /// Not documented as required; may be null.
    pub name: Option<String>,
    /// Undocumented members, and nulls where a value is documented: kept when read, sent back when written.
    pub extra: rt::Extra,
}

impl rt::ReadJson for ContactAdminType {
    fn read(r: &mut rt::Reader<'_>) -> Result<Self, rt::DecodeError> {
        let mut object = r.object()?;
        let mut value = Self {
            id: None,
            name: None,
            extra: rt::Extra::new(),
        };
        while let Some(index) = object.next(r, &["id", "name"])? {
            match index {
                0 => object.member(r, &mut value.id)?,
                _ => object.member_or_null(r, &mut value.name)?,
            }
        }
        value.extra = object.into_extra();
        Ok(value)
    }
}

impl rt::WriteJson for ContactAdminType {
    fn write(&self, w: &mut rt::Writer) {
        let mut o = w.object().with_extra(&self.extra);
        o.member("id", &self.id);
        o.member("name", &self.name);
        o.end();
    }
}

rt::listed! {
    impl ContactAdminType with extra {
        id() -> &ContactAdminTypeId = id.as_ref(), "id";
        name() -> &str = name.as_deref(), "name";
    }
}

/// A skill's id as contacts carry it.
///
/// The JSON kind of the value tells which type it is.
///
/// The documentation contradicts itself about its type. Source: FastTrack Partner Experience (FT-FPX) API,
/// sections “partnerTenants/contacts Description:”, “tenants/{tenantId}/contacts (Get) Description:” and 2 more.
/// Erratum: [`skill-type-id`](super::errata#erratum-skill-type-id).
#[derive(Clone, Debug, Eq, Hash, PartialEq)]
#[non_exhaustive]
pub enum ContactSkillTypeId {
    /// A number.
    Integer(rt::Integer),
    /// A string.
    String(String),
    /// An undocumented value.
    Undocumented(rt::Json),
}

impl From<rt::Integer> for ContactSkillTypeId {
    fn from(value: rt::Integer) -> Self {
        Self::Integer(value)
    }
}

impl From<i32> for ContactSkillTypeId {
    fn from(value: i32) -> Self {
        Self::Integer(value.into())
    }
}

impl From<i64> for ContactSkillTypeId {
    fn from(value: i64) -> Self {
        Self::Integer(value.into())
    }
}

impl From<u32> for ContactSkillTypeId {
    fn from(value: u32) -> Self {
        Self::Integer(value.into())
    }
}

impl From<u64> for ContactSkillTypeId {
    fn from(value: u64) -> Self {
        Self::Integer(value.into())
    }
}

impl From<String> for ContactSkillTypeId {
    fn from(value: String) -> Self {
        Self::String(value)
    }
}

impl From<&str> for ContactSkillTypeId {
    fn from(value: &str) -> Self {
        Self::String(value.into())
    }
}

impl rt::ReadJson for ContactSkillTypeId {
    fn read(r: &mut rt::Reader<'_>) -> Result<Self, rt::DecodeError> {
        match r.peek()? {
            rt::Kind::Number => {
                Ok(r.either()?.map_or_else(Self::Undocumented, Self::Integer))
            }
            rt::Kind::String => rt::ReadJson::read(r).map(Self::String),
            _ => {
                r.other_kind(&[rt::Kind::Number, rt::Kind::String])
                    .map(Self::Undocumented)
            }
        }
    }
}

impl rt::WriteJson for ContactSkillTypeId {
    fn write(&self, w: &mut rt::Writer) {
        match self {
            Self::Integer(value) => rt::WriteJson::write(value, w),
            Self::String(value) => rt::WriteJson::write(value, w),
            Self::Undocumented(json) => w.raw(json),
        }
    }
}

impl rt::Parameter for ContactSkillTypeId {
    fn append(&self, out: &mut String) {
        match self {
            Self::Integer(value) => rt::Parameter::append(value, out),
            Self::String(value) => rt::Parameter::append(value, out),
            Self::Undocumented(json) => out.push_str(json.as_str()),
        }
    }
}

/// A skill that a contact has.
///
/// | member | marks |
/// | --- | --- |
/// | `id` | not documented as required |
/// | `name` | not documented as required; may be null |
///
/// Source: FastTrack Partner Experience (FT-FPX) API, sections “partnerTenants/contacts Description:”,
/// “tenants/{tenantId}/contacts (Get) Description:” and 2 more.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ContactSkillType {
    /// Not documented as required. Erratum: [`skill-type-id`](super::errata#erratum-skill-type-id).
    pub id: Option<ContactSkillTypeId>,
    /// Not documented as required; may be null.
    pub name: Option<String>,
    /// Undocumented members, and nulls where a value is documented: kept when read, sent back when written.
    pub extra: rt::Extra,
}

impl rt::ReadJson for ContactSkillType {
    fn read(r: &mut rt::Reader<'_>) -> Result<Self, rt::DecodeError> {
        let mut object = r.object()?;
        let mut value = Self {
            id: None,
            name: None,
            extra: rt::Extra::new(),
        };
        while let Some(index) = object.next(r, &["id", "name"])? {
            match index {
                0 => object.member(r, &mut value.id)?,
                _ => object.member_or_null(r, &mut value.name)?,
            }
        }
        value.extra = object.into_extra();
        Ok(value)
    }
}

impl rt::WriteJson for ContactSkillType {
    fn write(&self, w: &mut rt::Writer) {
        let mut o = w.object().with_extra(&self.extra);
        o.member("id", &self.id);
        o.member("name", &self.name);
        o.end();
    }
}

rt::listed! {
    impl ContactSkillType with extra {
        id() -> &ContactSkillTypeId = id.as_ref(), "id";
        name() -> &str = name.as_deref(), "name";
    }
}

/// A person at a tenant.
///
/// | member | marks | meaning |
/// | --- | --- | --- |
/// | `contactId` | not documented as required |  |
/// | `tenantId` | not documented as required |  |
/// | `name` | not documented as required; may be null |  |
/// | `email` | not documented as required; may be null |  |
/// | `phone` | not documented as required; may be null |  |
/// | `managerName` | not documented as required; may be null |  |
/// | `managerEmail` | not documented as required; may be null |  |
/// | `title` | not documented as required; may be null |  |
/// | `isEngaged` | not documented as required; may be null |  |
/// | `isFastTrackContact` | not documented as required; may be null |  |
/// | `evidence` | not documented as required; may be null |  |
/// | `surveyEligible` | not documented as required; may be null |  |
/// | `approvedSurvey` | not documented as required; may be null |  |
/// | `note` | not documented as required; may be null |  |
/// | `created` | not documented as required; its format is inferred |  |
/// | `createdBy` | not documented as required; may be null |  |
/// | `modified` | not documented as required; its format is inferred |  |
/// | `modifiedBy` | not documented as required; may be null |  |
/// | `timezone` | not documented as required | One of `time_zones.list`. |
/// | `countryRegion` | not documented as required | One of `country_regions.list`. |
/// | `adminType` | not documented as required | One of `admin_types.list`. |
/// | `surveyLanguage` | not documented as required | One of `survey_languages.list`. |
/// | `contactType` | not documented as required | One of `contact_types.list`. |
/// | `skillTypes` | not documented as required | Out of `skill_types.list`. |
/// | `services` | not documented as required | Out of `services.list`. |
///
/// Source: FastTrack Partner Experience (FT-FPX) API, sections “tenants/{tenantId}/contacts (Get) Description:”,
/// “tenants/{tenantId}/contacts (Post) Description:” and 2 more. Errata:
/// [`timestamps`](super::errata#erratum-timestamps),
/// [`contact-lookups-null`](super::errata#erratum-contact-lookups-null),
/// [`contact-survey-strings`](super::errata#erratum-contact-survey-strings).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Contact {
    /// Not documented as required.
    pub contact_id: Option<ContactId>,
    /// Not documented as required.
    pub tenant_id: Option<TenantId>,
    /// Not documented as required; may be null. Erratum:
    /// [`contact-name-null`](super::errata#erratum-contact-name-null).
    pub name: Option<String>,
    /// Not documented as required; may be null.
    pub email: Option<String>,
    /// Not documented as required; may be null.
    pub phone: Option<String>,
    /// Not documented as required; may be null.
    pub manager_name: Option<String>,
    /// Not documented as required; may be null.
    pub manager_email: Option<String>,
    /// Not documented as required; may be null.
    pub title: Option<String>,
    /// Not documented as required; may be null.
    pub is_engaged: Option<bool>,
    /// Not documented as required; may be null.
    pub is_fast_track_contact: Option<bool>,
    /// Not documented as required; may be null.
    pub evidence: Option<String>,
    /// Not documented as required; may be null.
    pub survey_eligible: Option<bool>,
    /// Not documented as required; may be null.
    pub approved_survey: Option<String>,
    /// Not documented as required; may be null.
    pub note: Option<String>,
    /// Not documented as required; its format is inferred.
    pub created: Option<rt::Timestamp>,
    /// Not documented as required; may be null.
    pub created_by: Option<String>,
    /// Not documented as required; its format is inferred.
    pub modified: Option<rt::Timestamp>,
    /// Not documented as required; may be null.
    pub modified_by: Option<String>,
    /// One of `time_zones.list`. Erratum: [`time-zone-member`](super::errata#erratum-time-zone-member).
    pub timezone: Option<TimeZone>,
    /// One of `country_regions.list`.
    pub country_region: Option<CountryRegion>,
    /// One of `admin_types.list`.
    pub admin_type: Option<ContactAdminType>,
    /// One of `survey_languages.list`.
    pub survey_language: Option<SurveyLanguage>,
    /// One of `contact_types.list`.
    pub contact_type: Option<ContactType>,
    /// Out of `skill_types.list`.
    pub skill_types: Option<Vec<ContactSkillType>>,
    /// Out of `services.list`.
    pub services: Option<Vec<ContactService>>,
    /// Undocumented members, and nulls where a value is documented: kept when read, sent back when written.
    pub extra: rt::Extra,
}

impl rt::ReadJson for Contact {
    fn read(r: &mut rt::Reader<'_>) -> Result<Self, rt::DecodeError> {
        let mut object = r.object()?;
        let mut value = Self {
            contact_id: None,
            tenant_id: None,
            name: None,
            email: None,
            phone: None,
            manager_name: None,
            manager_email: None,
            title: None,
            is_engaged: None,
            is_fast_track_contact: None,
            evidence: None,
            survey_eligible: None,
            approved_survey: None,
            note: None,
            created: None,
            created_by: None,
            modified: None,
            modified_by: None,
            timezone: None,
            country_region: None,
            admin_type: None,
            survey_language: None,
            contact_type: None,
            skill_types: None,
            services: None,
            extra: rt::Extra::new(),
        };
        while let Some(index) = object
            .next(
                r,
                &[
                    "contactId",
                    "tenantId",
                    "name",
                    "email",
                    "phone",
                    "managerName",
                    "managerEmail",
                    "title",
                    "isEngaged",
                    "isFastTrackContact",
                    "evidence",
                    "surveyEligible",
                    "approvedSurvey",
                    "note",
                    "created",
                    "createdBy",
                    "modified",
                    "modifiedBy",
                    "timezone",
                    "countryRegion",
                    "adminType",
                    "surveyLanguage",
                    "contactType",
                    "skillTypes",
                    "services",
                ],
            )?
        {
            match index {
                0 => object.member(r, &mut value.contact_id)?,
                1 => object.member(r, &mut value.tenant_id)?,
                2 => object.member_or_null(r, &mut value.name)?,
                3 => object.member_or_null(r, &mut value.email)?,
                4 => object.member_or_null(r, &mut value.phone)?,
                5 => object.member_or_null(r, &mut value.manager_name)?,
                6 => object.member_or_null(r, &mut value.manager_email)?,
                7 => object.member_or_null(r, &mut value.title)?,
                8 => object.member_or_null(r, &mut value.is_engaged)?,
                9 => object.member_or_null(r, &mut value.is_fast_track_contact)?,
                10 => object.member_or_null(r, &mut value.evidence)?,
                11 => object.member_or_null(r, &mut value.survey_eligible)?,
                12 => object.member_or_null(r, &mut value.approved_survey)?,
                13 => object.member_or_null(r, &mut value.note)?,
                14 => object.member(r, &mut value.created)?,
                15 => object.member_or_null(r, &mut value.created_by)?,
                16 => object.member(r, &mut value.modified)?,
                17 => object.member_or_null(r, &mut value.modified_by)?,
                18 => object.member(r, &mut value.timezone)?,
                19 => object.member(r, &mut value.country_region)?,
                20 => object.member(r, &mut value.admin_type)?,
                21 => object.member(r, &mut value.survey_language)?,
                22 => object.member(r, &mut value.contact_type)?,
                23 => object.member(r, &mut value.skill_types)?,
                _ => object.member(r, &mut value.services)?,
            }
        }
        value.extra = object.into_extra();
        Ok(value)
    }
}

impl rt::WriteJson for Contact {
    fn write(&self, w: &mut rt::Writer) {
        let mut o = w.object().with_extra(&self.extra);
        o.member("contactId", &self.contact_id);
        o.member("tenantId", &self.tenant_id);
        o.member("name", &self.name);
        o.member("email", &self.email);
        o.member("phone", &self.phone);
        o.member("managerName", &self.manager_name);
        o.member("managerEmail", &self.manager_email);
        o.member("title", &self.title);
        o.member("isEngaged", &self.is_engaged);
        o.member("isFastTrackContact", &self.is_fast_track_contact);
        o.member("evidence", &self.evidence);
        o.member("surveyEligible", &self.survey_eligible);
        o.member("approvedSurvey", &self.approved_survey);
        o.member("note", &self.note);
        o.member("created", &self.created);
        o.member("createdBy", &self.created_by);
        o.member("modified", &self.modified);
        o.member("modifiedBy", &self.modified_by);
        o.member("timezone", &self.timezone);
        o.member("countryRegion", &self.country_region);
        o.member("adminType", &self.admin_type);
        o.member("surveyLanguage", &self.survey_language);
        o.member("contactType", &self.contact_type);
        o.member("skillTypes", &self.skill_types);
        o.member("services", &self.services);
        o.end();
    }
}

rt::listed! {
    impl Contact with extra {
        contact_id() -> ContactId = contact_id, "contactId";
        tenant_id() -> TenantId = tenant_id, "tenantId";
        name() -> &str = name.as_deref(), "name";
        email() -> &str = email.as_deref(), "email";
        phone() -> &str = phone.as_deref(), "phone";
        manager_name() -> &str = manager_name.as_deref(), "managerName";
        manager_email() -> &str = manager_email.as_deref(), "managerEmail";
        title() -> &str = title.as_deref(), "title";
        is_engaged() -> bool = is_engaged, "isEngaged";
        is_fast_track_contact() -> bool = is_fast_track_contact, "isFastTrackContact";
        evidence() -> &str = evidence.as_deref(), "evidence";
        survey_eligible() -> bool = survey_eligible, "surveyEligible";
        approved_survey() -> &str = approved_survey.as_deref(), "approvedSurvey";
        note() -> &str = note.as_deref(), "note";
        created() -> &rt::Timestamp = created.as_ref(), "created";
        created_by() -> &str = created_by.as_deref(), "createdBy";
        modified() -> &rt::Timestamp = modified.as_ref(), "modified";
        modified_by() -> &str = modified_by.as_deref(), "modifiedBy";
        timezone() -> &TimeZone = timezone.as_ref(), "timezone";
        country_region() -> &CountryRegion = country_region.as_ref(), "countryRegion";
        admin_type() -> &ContactAdminType = admin_type.as_ref(), "adminType";
        survey_language() -> &SurveyLanguage = survey_language.as_ref(), "surveyLanguage";
        contact_type() -> &ContactType = contact_type.as_ref(), "contactType";
        skill_types() -> &[ContactSkillType] = skill_types.as_deref(), "skillTypes";
        services() -> &[ContactService] = services.as_deref(), "services";
    }
}

/// A page of a tenant's contacts.
///
/// | member | marks | meaning |
/// | --- | --- | --- |
/// | `rfaId` | not documented as required; may be null | The referral number of the call, if it had one. |
/// | `count` | not documented as required |  |
/// | `hasMore` | not documented as required |  |
/// | `items` | not documented as required; may be null |  |
///
/// Source: FastTrack Partner Experience (FT-FPX) API, section “tenants/{tenantId}/contacts (Get) Description:”.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ContactPage {
    /// The referral number of the call, if it had one. Erratum: [`rfa-id`](super::errata#erratum-rfa-id).
    pub rfa_id: Option<RfaId>,
    /// Not documented as required. Erratum: [`count-meaning`](super::errata#erratum-count-meaning).
    pub count: Option<rt::Integer>,
    /// Not documented as required.
    pub has_more: Option<bool>,
    /// Not documented as required; may be null. Erratum: [`items-null`](super::errata#erratum-items-null).
    pub items: Option<Vec<Contact>>,
    /// Undocumented members, and nulls where a value is documented: kept when read, sent back when written.
    pub extra: rt::Extra,
}

impl rt::ReadJson for ContactPage {
    fn read(r: &mut rt::Reader<'_>) -> Result<Self, rt::DecodeError> {
        let mut object = r.object()?;
        let mut value = Self {
            rfa_id: None,
            count: None,
            has_more: None,
            items: None,
            extra: rt::Extra::new(),
        };
        while let Some(index) = object.next(r, &["rfaId", "count", "hasMore", "items"])?
        {
            match index {
                0 => object.member_or_null(r, &mut value.rfa_id)?,
                1 => object.member(r, &mut value.count)?,
                2 => object.member(r, &mut value.has_more)?,
                _ => object.member_or_null(r, &mut value.items)?,
            }
        }
        value.extra = object.into_extra();
        Ok(value)
    }
}

impl rt::WriteJson for ContactPage {
    fn write(&self, w: &mut rt::Writer) {
        let mut o = w.object().with_extra(&self.extra);
        o.member("rfaId", &self.rfa_id);
        o.member("count", &self.count);
        o.member("hasMore", &self.has_more);
        o.member("items", &self.items);
        o.end();
    }
}

rt::listed! {
    impl ContactPage with extra {
        rfa_id() -> &RfaId = rfa_id.as_ref(), "rfaId";
        count() -> &rt::Integer = count.as_ref(), "count";
        has_more() -> bool = has_more, "hasMore";
        items() -> &[Contact] = items.as_deref(), "items";
    }
}

/// A page of contacts for one of several tenants.
///
/// | member | marks |
/// | --- | --- |
/// | `tenantId` | not documented as required |
/// | `tenantName` | not documented as required |
/// | `count` | not documented as required |
/// | `hasMore` | not documented as required |
/// | `items` | not documented as required |
///
/// Source: FastTrack Partner Experience (FT-FPX) API, section “partnerTenants/contacts Description:”.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct TenantContacts {
    /// Not documented as required.
    pub tenant_id: Option<TenantId>,
    /// Not documented as required.
    pub tenant_name: Option<String>,
    /// Not documented as required. Erratum: [`count-meaning`](super::errata#erratum-count-meaning).
    pub count: Option<rt::Integer>,
    /// Not documented as required. Erratum:
    /// [`contacts-for-tenants-paging`](super::errata#erratum-contacts-for-tenants-paging).
    pub has_more: Option<bool>,
    /// Not documented as required. Erratum: [`items-null`](super::errata#erratum-items-null).
    pub items: Option<Vec<Contact>>,
    /// Undocumented members, and nulls where a value is documented: kept when read, sent back when written.
    pub extra: rt::Extra,
}

impl rt::ReadJson for TenantContacts {
    fn read(r: &mut rt::Reader<'_>) -> Result<Self, rt::DecodeError> {
        let mut object = r.object()?;
        let mut value = Self {
            tenant_id: None,
            tenant_name: None,
            count: None,
            has_more: None,
            items: None,
            extra: rt::Extra::new(),
        };
        while let Some(index) = object
            .next(r, &["tenantId", "tenantName", "count", "hasMore", "items"])?
        {
            match index {
                0 => object.member(r, &mut value.tenant_id)?,
                1 => object.member(r, &mut value.tenant_name)?,
                2 => object.member(r, &mut value.count)?,
                3 => object.member(r, &mut value.has_more)?,
                _ => object.member(r, &mut value.items)?,
            }
        }
        value.extra = object.into_extra();
        Ok(value)
    }
}

impl rt::WriteJson for TenantContacts {
    fn write(&self, w: &mut rt::Writer) {
        let mut o = w.object().with_extra(&self.extra);
        o.member("tenantId", &self.tenant_id);
        o.member("tenantName", &self.tenant_name);
        o.member("count", &self.count);
        o.member("hasMore", &self.has_more);
        o.member("items", &self.items);
        o.end();
    }
}

rt::listed! {
    impl TenantContacts with extra {
        tenant_id() -> TenantId = tenant_id, "tenantId";
        tenant_name() -> &str = tenant_name.as_deref(), "tenantName";
        count() -> &rt::Integer = count.as_ref(), "count";
        has_more() -> bool = has_more, "hasMore";
        items() -> &[Contact] = items.as_deref(), "items";
    }
}

/// A contact to be made.
///
/// | member | marks | meaning |
/// | --- | --- | --- |
/// | `name` | not documented as required |  |
/// | `email` | not documented as required; may be null |  |
/// | `phone` | not documented as required; may be null |  |
/// | `managerName` | not documented as required; may be null |  |
/// | `managerEmail` | not documented as required; may be null |  |
/// | `title` | not documented as required; may be null |  |
/// | `isEngaged` | not documented as required; may be null |  |
/// | `isFastTrackContact` | not documented as required; may be null |  |
/// | `evidence` | not documented as required; may be null |  |
/// | `surveyEligible` | not documented as required; may be null |  |
/// | `approvedSurvey` | not documented as required; may be null |  |
/// | `note` | not documented as required; may be null |  |
/// | `timeZoneId` | not documented as required; may be null | One of `time_zones.list`. |
/// | `countryRegionId` | not documented as required; may be null | One of `country_regions.list`. |
/// | `adminTypeId` | not documented as required; may be null | One of `admin_types.list`. |
/// | `surveyLanguageId` | not documented as required; may be null | One of `survey_languages.list`. |
/// | `contactTypeId` | required | One of `contact_types.list`. |
/// | `skillTypes` | not documented as required; may be null | Ids out of `skill_types.list`. |
/// | `Services` | not documented as required; may be null; also read as `services` | Ids out of `services.list`. |
///
/// Rules:
///
/// - `listed-ids`: Ids of time zone, country or region, administrator, language, kind, skills and services are out
///   of the lists that give them. Only the server can check this.
/// - `valid-email`: An e-mail address that the server holds for invalid is refused. Only the server can check this.
///
/// Source: FastTrack Partner Experience (FT-FPX) API, section “tenants/{tenantId}/contacts (Post) Description:”.
/// Errata: [`contact-lists-of-ids`](super::errata#erratum-contact-lists-of-ids),
/// [`contact-survey-strings`](super::errata#erratum-contact-survey-strings).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ContactCreate {
    /// Not documented as required. Erratum: [`contact-name-null`](super::errata#erratum-contact-name-null).
    pub name: Option<String>,
    /// Not documented as required; may be null. Erratum:
    /// [`contact-email-format`](super::errata#erratum-contact-email-format).
    pub email: rt::Patch<String>,
    /// Not documented as required; may be null.
    pub phone: rt::Patch<String>,
    /// Not documented as required; may be null.
    pub manager_name: rt::Patch<String>,
    /// Not documented as required; may be null.
    pub manager_email: rt::Patch<String>,
    /// Not documented as required; may be null.
    pub title: rt::Patch<String>,
    /// Not documented as required; may be null.
    pub is_engaged: rt::Patch<bool>,
    /// Not documented as required; may be null.
    pub is_fast_track_contact: rt::Patch<bool>,
    /// Not documented as required; may be null.
    pub evidence: rt::Patch<String>,
    /// Not documented as required; may be null.
    pub survey_eligible: rt::Patch<bool>,
    /// Not documented as required; may be null.
    pub approved_survey: rt::Patch<String>,
    /// Not documented as required; may be null.
    pub note: rt::Patch<String>,
    /// One of `time_zones.list`. Erratum: [`time-zone-member`](super::errata#erratum-time-zone-member).
    pub time_zone_id: rt::Patch<TimeZoneId>,
    /// One of `country_regions.list`.
    pub country_region_id: rt::Patch<CountryRegionId>,
    /// One of `admin_types.list`.
    pub admin_type_id: rt::Patch<AdminTypeId>,
    /// One of `survey_languages.list`.
    pub survey_language_id: rt::Patch<SurveyLanguageId>,
    /// One of `contact_types.list`. Source: FastTrack Partner Experience (FT-FPX) API, sections
    /// “tenants/{tenantId}/contacts (Post) Description:”, “Error Responses All error”. Errata:
    /// [`contact-type-presence`](super::errata#erratum-contact-type-presence),
    /// [`contact-type-null`](super::errata#erratum-contact-type-null).
    pub contact_type_id: ContactTypeId,
    /// Ids out of `skill_types.list`.
    pub skill_types: rt::Patch<Vec<SkillTypeId>>,
    /// Ids out of `services.list`. Also read as `services`. Erratum:
    /// [`contact-services-case`](super::errata#erratum-contact-services-case).
    pub services: rt::Patch<Vec<ServiceId>>,
    /// Undocumented members, and nulls where a value is documented: kept when read, sent back when written.
    pub extra: rt::Extra,
}

impl ContactCreate {
    /// Creates a value from its required fields.
    pub fn new(contact_type_id: impl Into<ContactTypeId>) -> Self {
        Self {
            name: Default::default(),
            email: Default::default(),
            phone: Default::default(),
            manager_name: Default::default(),
            manager_email: Default::default(),
            title: Default::default(),
            is_engaged: Default::default(),
            is_fast_track_contact: Default::default(),
            evidence: Default::default(),
            survey_eligible: Default::default(),
            approved_survey: Default::default(),
            note: Default::default(),
            time_zone_id: Default::default(),
            country_region_id: Default::default(),
            admin_type_id: Default::default(),
            survey_language_id: Default::default(),
            contact_type_id: contact_type_id.into(),
            skill_types: Default::default(),
            services: Default::default(),
            extra: Default::default(),
        }
    }
    /// Not documented as required.
    #[must_use]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }
    /// Not documented as required; may be null.
    #[must_use]
    pub fn email(mut self, email: impl Into<rt::Patch<String>>) -> Self {
        self.email = email.into();
        self
    }
    /// Not documented as required; may be null.
    #[must_use]
    pub fn phone(mut self, phone: impl Into<rt::Patch<String>>) -> Self {
        self.phone = phone.into();
        self
    }
    /// Not documented as required; may be null.
    #[must_use]
    pub fn manager_name(mut self, manager_name: impl Into<rt::Patch<String>>) -> Self {
        self.manager_name = manager_name.into();
        self
    }
    /// Not documented as required; may be null.
    #[must_use]
    pub fn manager_email(mut self, manager_email: impl Into<rt::Patch<String>>) -> Self {
        self.manager_email = manager_email.into();
        self
    }
    /// Not documented as required; may be null.
    #[must_use]
    pub fn title(mut self, title: impl Into<rt::Patch<String>>) -> Self {
        self.title = title.into();
        self
    }
    /// Not documented as required; may be null.
    #[must_use]
    pub fn is_engaged(mut self, is_engaged: impl Into<rt::Patch<bool>>) -> Self {
        self.is_engaged = is_engaged.into();
        self
    }
    /// Not documented as required; may be null.
    #[must_use]
    pub fn is_fast_track_contact(
        mut self,
        is_fast_track_contact: impl Into<rt::Patch<bool>>,
    ) -> Self {
        self.is_fast_track_contact = is_fast_track_contact.into();
        self
    }
    /// Not documented as required; may be null.
    #[must_use]
    pub fn evidence(mut self, evidence: impl Into<rt::Patch<String>>) -> Self {
        self.evidence = evidence.into();
        self
    }
    /// Not documented as required; may be null.
    #[must_use]
    pub fn survey_eligible(
        mut self,
        survey_eligible: impl Into<rt::Patch<bool>>,
    ) -> Self {
        self.survey_eligible = survey_eligible.into();
        self
    }
    /// Not documented as required; may be null.
    #[must_use]
    pub fn approved_survey(
        mut self,
        approved_survey: impl Into<rt::Patch<String>>,
    ) -> Self {
        self.approved_survey = approved_survey.into();
        self
    }
    /// Not documented as required; may be null.
    #[must_use]
    pub fn note(mut self, note: impl Into<rt::Patch<String>>) -> Self {
        self.note = note.into();
        self
    }
    /// One of `time_zones.list`.
    #[must_use]
    pub fn time_zone_id(
        mut self,
        time_zone_id: impl Into<rt::Patch<TimeZoneId>>,
    ) -> Self {
        self.time_zone_id = time_zone_id.into();
        self
    }
    /// One of `country_regions.list`.
    #[must_use]
    pub fn country_region_id(
        mut self,
        country_region_id: impl Into<rt::Patch<CountryRegionId>>,
    ) -> Self {
        self.country_region_id = country_region_id.into();
        self
    }
    /// One of `admin_types.list`.
    #[must_use]
    pub fn admin_type_id(
        mut self,
        admin_type_id: impl Into<rt::Patch<AdminTypeId>>,
    ) -> Self {
        self.admin_type_id = admin_type_id.into();
        self
    }
    /// One of `survey_languages.list`.
    #[must_use]
    pub fn survey_language_id(
        mut self,
        survey_language_id: impl Into<rt::Patch<SurveyLanguageId>>,
    ) -> Self {
        self.survey_language_id = survey_language_id.into();
        self
    }
    /// Ids out of `skill_types.list`.
    #[must_use]
    pub fn skill_types(
        mut self,
        skill_types: impl Into<rt::Patch<Vec<SkillTypeId>>>,
    ) -> Self {
        self.skill_types = skill_types.into();
        self
    }
    /// Ids out of `services.list`. Also read as `services`.
    #[must_use]
    pub fn services(mut self, services: impl Into<rt::Patch<Vec<ServiceId>>>) -> Self {
        self.services = services.into();
        self
    }
    /// Sets an undocumented member.
    #[must_use]
    pub fn member(mut self, name: &str, value: impl Into<rt::Json>) -> Self {
        self.extra.insert(name, value);
        self
    }
}

impl rt::ReadJson for ContactCreate {
    fn read(r: &mut rt::Reader<'_>) -> Result<Self, rt::DecodeError> {
        let mut object = r.object()?;
        let mut name = None;
        let mut email = rt::Patch::Absent;
        let mut phone = rt::Patch::Absent;
        let mut manager_name = rt::Patch::Absent;
        let mut manager_email = rt::Patch::Absent;
        let mut title = rt::Patch::Absent;
        let mut is_engaged = rt::Patch::Absent;
        let mut is_fast_track_contact = rt::Patch::Absent;
        let mut evidence = rt::Patch::Absent;
        let mut survey_eligible = rt::Patch::Absent;
        let mut approved_survey = rt::Patch::Absent;
        let mut note = rt::Patch::Absent;
        let mut time_zone_id = rt::Patch::Absent;
        let mut country_region_id = rt::Patch::Absent;
        let mut admin_type_id = rt::Patch::Absent;
        let mut survey_language_id = rt::Patch::Absent;
        let mut contact_type_id = None;
        let mut skill_types = rt::Patch::Absent;
        let mut services = rt::Patch::Absent;
        while let Some(index) = object
            .next_spelled(
                r,
                &[
                    "name",
                    "email",
                    "phone",
                    "managerName",
                    "managerEmail",
                    "title",
                    "isEngaged",
                    "isFastTrackContact",
                    "evidence",
                    "surveyEligible",
                    "approvedSurvey",
                    "note",
                    "timeZoneId",
                    "countryRegionId",
                    "adminTypeId",
                    "surveyLanguageId",
                    "contactTypeId",
                    "skillTypes",
                    "Services",
                ],
                &[("services", 18)],
            )?
        {
            match index {
                0 => object.member(r, &mut name)?,
                1 => object.patch(r, &mut email)?,
                2 => object.patch(r, &mut phone)?,
                3 => object.patch(r, &mut manager_name)?,
                4 => object.patch(r, &mut manager_email)?,
                5 => object.patch(r, &mut title)?,
                6 => object.patch(r, &mut is_engaged)?,
                7 => object.patch(r, &mut is_fast_track_contact)?,
                8 => object.patch(r, &mut evidence)?,
                9 => object.patch(r, &mut survey_eligible)?,
                10 => object.patch(r, &mut approved_survey)?,
                11 => object.patch(r, &mut note)?,
                12 => object.patch(r, &mut time_zone_id)?,
                13 => object.patch(r, &mut country_region_id)?,
                14 => object.patch(r, &mut admin_type_id)?,
                15 => object.patch(r, &mut survey_language_id)?,
                16 => object.member(r, &mut contact_type_id)?,
                17 => object.patch(r, &mut skill_types)?,
                _ => object.patch(r, &mut services)?,
            }
        }
        Ok(Self {
            name,
            email,
            phone,
            manager_name,
            manager_email,
            title,
            is_engaged,
            is_fast_track_contact,
            evidence,
            survey_eligible,
            approved_survey,
            note,
            time_zone_id,
            country_region_id,
            admin_type_id,
            survey_language_id,
            contact_type_id: object.required(contact_type_id, "contactTypeId")?,
            skill_types,
            services,
            extra: object.into_extra(),
        })
    }
}

impl rt::WriteJson for ContactCreate {
    fn write(&self, w: &mut rt::Writer) {
        let mut o = w.object().with_extra(&self.extra);
        o.member("name", &self.name);
        o.member("email", &self.email);
        o.member("phone", &self.phone);
        o.member("managerName", &self.manager_name);
        o.member("managerEmail", &self.manager_email);
        o.member("title", &self.title);
        o.member("isEngaged", &self.is_engaged);
        o.member("isFastTrackContact", &self.is_fast_track_contact);
        o.member("evidence", &self.evidence);
        o.member("surveyEligible", &self.survey_eligible);
        o.member("approvedSurvey", &self.approved_survey);
        o.member("note", &self.note);
        o.member("timeZoneId", &self.time_zone_id);
        o.member("countryRegionId", &self.country_region_id);
        o.member("adminTypeId", &self.admin_type_id);
        o.member("surveyLanguageId", &self.survey_language_id);
        o.required("contactTypeId", &self.contact_type_id);
        o.member("skillTypes", &self.skill_types);
        o.member("Services", &self.services);
        o.end();
    }
}

/// What shall change in a contact.
///
/// | member | marks | meaning |
/// | --- | --- | --- |
/// | `name` | not documented as required; may be null |  |
/// | `email` | not documented as required; may be null |  |
/// | `phone` | not documented as required; may be null |  |
/// | `managerName` | not documented as required; may be null |  |
/// | `managerEmail` | not documented as required; may be null |  |
/// | `title` | not documented as required; may be null |  |
/// | `isEngaged` | not documented as required; may be null |  |
/// | `isFastTrackContact` | not documented as required; may be null |  |
/// | `evidence` | not documented as required; may be null |  |
/// | `surveyEligible` | not documented as required; may be null |  |
/// | `approvedSurvey` | not documented as required; may be null |  |
/// | `note` | not documented as required; may be null |  |
/// | `timeZoneId` | not documented as required; may be null | One of `time_zones.list`. |
/// | `countryRegionId` | not documented as required; may be null | One of `country_regions.list`. |
/// | `adminTypeId` | not documented as required; may be null | One of `admin_types.list`. |
/// | `surveyLanguageId` | not documented as required; may be null | One of `survey_languages.list`. |
/// | `contactTypeId` | not documented as required | One of `contact_types.list`. |
/// | `skillTypes` | not documented as required; may be null | Ids out of `skill_types.list`. |
/// | `Services` | not documented as required; may be null; also read as `services` | Ids out of `services.list`. |
///
/// Rules:
///
/// - `listed-ids`: Ids of time zone, country or region, administrator, language, kind, skills and services are out
///   of the lists that give them. Only the server can check this.
/// - `valid-email`: An e-mail address that the server holds for invalid is refused. Only the server can check this.
///
/// Source: FastTrack Partner Experience (FT-FPX) API, section “tenants/contacts/{contactId} Patch Description:”.
/// Errata: [`contact-lists-of-ids`](super::errata#erratum-contact-lists-of-ids),
/// [`contact-lists-null`](super::errata#erratum-contact-lists-null),
/// [`contact-update-absent`](super::errata#erratum-contact-update-absent),
/// [`contact-survey-strings`](super::errata#erratum-contact-survey-strings).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ContactUpdate {
    /// Not documented as required; may be null. Erratum:
    /// [`contact-name-null`](super::errata#erratum-contact-name-null).
    pub name: rt::Patch<String>,
    /// Not documented as required; may be null. Erratum:
    /// [`contact-email-format`](super::errata#erratum-contact-email-format).
    pub email: rt::Patch<String>,
    /// Not documented as required; may be null.
    pub phone: rt::Patch<String>,
    /// Not documented as required; may be null.
    pub manager_name: rt::Patch<String>,
    /// Not documented as required; may be null.
    pub manager_email: rt::Patch<String>,
    /// Not documented as required; may be null.
    pub title: rt::Patch<String>,
    /// Not documented as required; may be null.
    pub is_engaged: rt::Patch<bool>,
    /// Not documented as required; may be null.
    pub is_fast_track_contact: rt::Patch<bool>,
    /// Not documented as required; may be null.
    pub evidence: rt::Patch<String>,
    /// Not documented as required; may be null.
    pub survey_eligible: rt::Patch<bool>,
    /// Not documented as required; may be null.
    pub approved_survey: rt::Patch<String>,
    /// Not documented as required; may be null.
    pub note: rt::Patch<String>,
    /// One of `time_zones.list`. Erratum: [`time-zone-member`](super::errata#erratum-time-zone-member).
    pub time_zone_id: rt::Patch<TimeZoneId>,
    /// One of `country_regions.list`.
    pub country_region_id: rt::Patch<CountryRegionId>,
    /// One of `admin_types.list`.
    pub admin_type_id: rt::Patch<AdminTypeId>,
    /// One of `survey_languages.list`.
    pub survey_language_id: rt::Patch<SurveyLanguageId>,
    /// One of `contact_types.list`. Erratum: [`contact-type-null`](super::errata#erratum-contact-type-null).
    pub contact_type_id: Option<ContactTypeId>,
    /// Ids out of `skill_types.list`.
    pub skill_types: rt::Patch<Vec<SkillTypeId>>,
    /// Ids out of `services.list`. Also read as `services`. Erratum:
    /// [`contact-services-case`](super::errata#erratum-contact-services-case).
    pub services: rt::Patch<Vec<ServiceId>>,
    /// Undocumented members, and nulls where a value is documented: kept when read, sent back when written.
    pub extra: rt::Extra,
}

impl ContactUpdate {
    /// Creates an empty value.
    pub fn new() -> Self {
        <Self as ::core::default::Default>::default()
    }
    /// Not documented as required; may be null.
    #[must_use]
    pub fn name(mut self, name: impl Into<rt::Patch<String>>) -> Self {
        self.name = name.into();
        self
    }
    /// Not documented as required; may be null.
    #[must_use]
    pub fn email(mut self, email: impl Into<rt::Patch<String>>) -> Self {
        self.email = email.into();
        self
    }
    /// Not documented as required; may be null.
    #[must_use]
    pub fn phone(mut self, phone: impl Into<rt::Patch<String>>) -> Self {
        self.phone = phone.into();
        self
    }
    /// Not documented as required; may be null.
    #[must_use]
    pub fn manager_name(mut self, manager_name: impl Into<rt::Patch<String>>) -> Self {
        self.manager_name = manager_name.into();
        self
    }
    /// Not documented as required; may be null.
    #[must_use]
    pub fn manager_email(mut self, manager_email: impl Into<rt::Patch<String>>) -> Self {
        self.manager_email = manager_email.into();
        self
    }
    /// Not documented as required; may be null.
    #[must_use]
    pub fn title(mut self, title: impl Into<rt::Patch<String>>) -> Self {
        self.title = title.into();
        self
    }
    /// Not documented as required; may be null.
    #[must_use]
    pub fn is_engaged(mut self, is_engaged: impl Into<rt::Patch<bool>>) -> Self {
        self.is_engaged = is_engaged.into();
        self
    }
    /// Not documented as required; may be null.
    #[must_use]
    pub fn is_fast_track_contact(
        mut self,
        is_fast_track_contact: impl Into<rt::Patch<bool>>,
    ) -> Self {
        self.is_fast_track_contact = is_fast_track_contact.into();
        self
    }
    /// Not documented as required; may be null.
    #[must_use]
    pub fn evidence(mut self, evidence: impl Into<rt::Patch<String>>) -> Self {
        self.evidence = evidence.into();
        self
    }
    /// Not documented as required; may be null.
    #[must_use]
    pub fn survey_eligible(
        mut self,
        survey_eligible: impl Into<rt::Patch<bool>>,
    ) -> Self {
        self.survey_eligible = survey_eligible.into();
        self
    }
    /// Not documented as required; may be null.
    #[must_use]
    pub fn approved_survey(
        mut self,
        approved_survey: impl Into<rt::Patch<String>>,
    ) -> Self {
        self.approved_survey = approved_survey.into();
        self
    }
    /// Not documented as required; may be null.
    #[must_use]
    pub fn note(mut self, note: impl Into<rt::Patch<String>>) -> Self {
        self.note = note.into();
        self
    }
    /// One of `time_zones.list`.
    #[must_use]
    pub fn time_zone_id(
        mut self,
        time_zone_id: impl Into<rt::Patch<TimeZoneId>>,
    ) -> Self {
        self.time_zone_id = time_zone_id.into();
        self
    }
    /// One of `country_regions.list`.
    #[must_use]
    pub fn country_region_id(
        mut self,
        country_region_id: impl Into<rt::Patch<CountryRegionId>>,
    ) -> Self {
        self.country_region_id = country_region_id.into();
        self
    }
    /// One of `admin_types.list`.
    #[must_use]
    pub fn admin_type_id(
        mut self,
        admin_type_id: impl Into<rt::Patch<AdminTypeId>>,
    ) -> Self {
        self.admin_type_id = admin_type_id.into();
        self
    }
    /// One of `survey_languages.list`.
    #[must_use]
    pub fn survey_language_id(
        mut self,
        survey_language_id: impl Into<rt::Patch<SurveyLanguageId>>,
    ) -> Self {
        self.survey_language_id = survey_language_id.into();
        self
    }
    /// One of `contact_types.list`.
    #[must_use]
    pub fn contact_type_id(mut self, contact_type_id: impl Into<ContactTypeId>) -> Self {
        self.contact_type_id = Some(contact_type_id.into());
        self
    }
    /// Ids out of `skill_types.list`.
    #[must_use]
    pub fn skill_types(
        mut self,
        skill_types: impl Into<rt::Patch<Vec<SkillTypeId>>>,
    ) -> Self {
        self.skill_types = skill_types.into();
        self
    }
    /// Ids out of `services.list`. Also read as `services`.
    #[must_use]
    pub fn services(mut self, services: impl Into<rt::Patch<Vec<ServiceId>>>) -> Self {
        self.services = services.into();
        self
    }
    /// Sets an undocumented member.
    #[must_use]
    pub fn member(mut self, name: &str, value: impl Into<rt::Json>) -> Self {
        self.extra.insert(name, value);
        self
    }
}

impl rt::ReadJson for ContactUpdate {
    fn read(r: &mut rt::Reader<'_>) -> Result<Self, rt::DecodeError> {
        let mut object = r.object()?;
        let mut value = Self {
            name: rt::Patch::Absent,
            email: rt::Patch::Absent,
            phone: rt::Patch::Absent,
            manager_name: rt::Patch::Absent,
            manager_email: rt::Patch::Absent,
            title: rt::Patch::Absent,
            is_engaged: rt::Patch::Absent,
            is_fast_track_contact: rt::Patch::Absent,
            evidence: rt::Patch::Absent,
            survey_eligible: rt::Patch::Absent,
            approved_survey: rt::Patch::Absent,
            note: rt::Patch::Absent,
            time_zone_id: rt::Patch::Absent,
            country_region_id: rt::Patch::Absent,
            admin_type_id: rt::Patch::Absent,
            survey_language_id: rt::Patch::Absent,
            contact_type_id: None,
            skill_types: rt::Patch::Absent,
            services: rt::Patch::Absent,
            extra: rt::Extra::new(),
        };
        while let Some(index) = object
            .next_spelled(
                r,
                &[
                    "name",
                    "email",
                    "phone",
                    "managerName",
                    "managerEmail",
                    "title",
                    "isEngaged",
                    "isFastTrackContact",
                    "evidence",
                    "surveyEligible",
                    "approvedSurvey",
                    "note",
                    "timeZoneId",
                    "countryRegionId",
                    "adminTypeId",
                    "surveyLanguageId",
                    "contactTypeId",
                    "skillTypes",
                    "Services",
                ],
                &[("services", 18)],
            )?
        {
            match index {
                0 => object.patch(r, &mut value.name)?,
                1 => object.patch(r, &mut value.email)?,
                2 => object.patch(r, &mut value.phone)?,
                3 => object.patch(r, &mut value.manager_name)?,
                4 => object.patch(r, &mut value.manager_email)?,
                5 => object.patch(r, &mut value.title)?,
                6 => object.patch(r, &mut value.is_engaged)?,
                7 => object.patch(r, &mut value.is_fast_track_contact)?,
                8 => object.patch(r, &mut value.evidence)?,
                9 => object.patch(r, &mut value.survey_eligible)?,
                10 => object.patch(r, &mut value.approved_survey)?,
                11 => object.patch(r, &mut value.note)?,
                12 => object.patch(r, &mut value.time_zone_id)?,
                13 => object.patch(r, &mut value.country_region_id)?,
                14 => object.patch(r, &mut value.admin_type_id)?,
                15 => object.patch(r, &mut value.survey_language_id)?,
                16 => object.member(r, &mut value.contact_type_id)?,
                17 => object.patch(r, &mut value.skill_types)?,
                _ => object.patch(r, &mut value.services)?,
            }
        }
        value.extra = object.into_extra();
        Ok(value)
    }
}

impl rt::WriteJson for ContactUpdate {
    fn write(&self, w: &mut rt::Writer) {
        let mut o = w.object().with_extra(&self.extra);
        o.member("name", &self.name);
        o.member("email", &self.email);
        o.member("phone", &self.phone);
        o.member("managerName", &self.manager_name);
        o.member("managerEmail", &self.manager_email);
        o.member("title", &self.title);
        o.member("isEngaged", &self.is_engaged);
        o.member("isFastTrackContact", &self.is_fast_track_contact);
        o.member("evidence", &self.evidence);
        o.member("surveyEligible", &self.survey_eligible);
        o.member("approvedSurvey", &self.approved_survey);
        o.member("note", &self.note);
        o.member("timeZoneId", &self.time_zone_id);
        o.member("countryRegionId", &self.country_region_id);
        o.member("adminTypeId", &self.admin_type_id);
        o.member("surveyLanguageId", &self.survey_language_id);
        o.member("contactTypeId", &self.contact_type_id);
        o.member("skillTypes", &self.skill_types);
        o.member("Services", &self.services);
        o.end();
    }
}

/// A category's id as notes carry it.
///
/// The JSON kind of the value tells which type it is.
///
/// The documentation contradicts itself about its type. Source: FastTrack Partner Experience (FT-FPX) API,
/// sections “tenants/{tenantId}/notes (Get) Description: Gets the”, “tenants/{tenantId}/notes (Get) Description:
/// Creates a”. Erratum: [`note-category-id`](super::errata#erratum-note-category-id).
#[derive(Clone, Debug, Eq, Hash, PartialEq)]
#[non_exhaustive]
pub enum NoteCategoryRefId {
    /// A number.
    Integer(rt::Integer),
    /// A string.
    String(String),
    /// An undocumented value.
    Undocumented(rt::Json),
}

impl From<rt::Integer> for NoteCategoryRefId {
    fn from(value: rt::Integer) -> Self {
        Self::Integer(value)
    }
}

impl From<i32> for NoteCategoryRefId {
    fn from(value: i32) -> Self {
        Self::Integer(value.into())
    }
}

impl From<i64> for NoteCategoryRefId {
    fn from(value: i64) -> Self {
        Self::Integer(value.into())
    }
}

impl From<u32> for NoteCategoryRefId {
    fn from(value: u32) -> Self {
        Self::Integer(value.into())
    }
}

impl From<u64> for NoteCategoryRefId {
    fn from(value: u64) -> Self {
        Self::Integer(value.into())
    }
}

impl From<String> for NoteCategoryRefId {
    fn from(value: String) -> Self {
        Self::String(value)
    }
}

impl From<&str> for NoteCategoryRefId {
    fn from(value: &str) -> Self {
        Self::String(value.into())
    }
}

impl rt::ReadJson for NoteCategoryRefId {
    fn read(r: &mut rt::Reader<'_>) -> Result<Self, rt::DecodeError> {
        match r.peek()? {
            rt::Kind::Number => {
                Ok(r.either()?.map_or_else(Self::Undocumented, Self::Integer))
            }
            rt::Kind::String => rt::ReadJson::read(r).map(Self::String),
            _ => {
                r.other_kind(&[rt::Kind::Number, rt::Kind::String])
                    .map(Self::Undocumented)
            }
        }
    }
}

impl rt::WriteJson for NoteCategoryRefId {
    fn write(&self, w: &mut rt::Writer) {
        match self {
            Self::Integer(value) => rt::WriteJson::write(value, w),
            Self::String(value) => rt::WriteJson::write(value, w),
            Self::Undocumented(json) => w.raw(json),
        }
    }
}

impl rt::Parameter for NoteCategoryRefId {
    fn append(&self, out: &mut String) {
        match self {
            Self::Integer(value) => rt::Parameter::append(value, out),
            Self::String(value) => rt::Parameter::append(value, out),
            Self::Undocumented(json) => out.push_str(json.as_str()),
        }
    }
}

/// The category of a note.
///
/// | member | marks |
/// | --- | --- |
/// | `id` | not documented as required |
/// | `name` | not documented as required; may be null |
///
/// Source: FastTrack Partner Experience (FT-FPX) API, sections “tenants/{tenantId}/notes (Get) Description: Gets
/// the”, “tenants/{tenantId}/notes (Get) Description: Creates a”.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct NoteCategoryRef {
    /// Not documented as required. Erratum: [`note-category-id`](super::errata#erratum-note-category-id).
    pub id: Option<NoteCategoryRefId>,
    /// Not documented as required; may be null.
    pub name: Option<String>,
    /// Undocumented members, and nulls where a value is documented: kept when read, sent back when written.
    pub extra: rt::Extra,
}

impl rt::ReadJson for NoteCategoryRef {
    fn read(r: &mut rt::Reader<'_>) -> Result<Self, rt::DecodeError> {
        let mut object = r.object()?;
        let mut value = Self {
            id: None,
            name: None,
            extra: rt::Extra::new(),
        };
        while let Some(index) = object.next(r, &["id", "name"])? {
            match index {
                0 => object.member(r, &mut value.id)?,
                _ => object.member_or_null(r, &mut value.name)?,
            }
        }
        value.extra = object.into_extra();
        Ok(value)
    }
}

impl rt::WriteJson for NoteCategoryRef {
    fn write(&self, w: &mut rt::Writer) {
        let mut o = w.object().with_extra(&self.extra);
        o.member("id", &self.id);
        o.member("name", &self.name);
        o.end();
    }
}

rt::listed! {
    impl NoteCategoryRef with extra {
        id() -> &NoteCategoryRefId = id.as_ref(), "id";
        name() -> &str = name.as_deref(), "name";
    }
}

/// A note about a tenant.
///
/// | member | marks | meaning |
/// | --- | --- | --- |
/// | `text` | not documented as required; may be null |  |
/// | `author` | not documented as required; may be null |  |
/// | `created` | not documented as required; may be null; its format is inferred |  |
/// | `noteCategory` | not documented as required | One of `note_categories.list`. |
///
/// Source: FastTrack Partner Experience (FT-FPX) API, sections “tenants/{tenantId}/notes (Get) Description: Gets
/// the”, “tenants/{tenantId}/notes (Get) Description: Creates a”. Erratum:
/// [`note-without-id`](super::errata#erratum-note-without-id).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Note {
    /// Not documented as required; may be null. Erratum: [`note-text-null`](super::errata#erratum-note-text-null).
    pub text: Option<String>,
    /// Not documented as required; may be null.
    pub author: Option<String>,
    /// Not documented as required; may be null; its format is inferred. Erratum:
    /// [`timestamps`](super::errata#erratum-timestamps).
    pub created: Option<rt::Timestamp>,
    /// One of `note_categories.list`.
    pub note_category: Option<NoteCategoryRef>,
    /// Undocumented members, and nulls where a value is documented: kept when read, sent back when written.
    pub extra: rt::Extra,
}

impl rt::ReadJson for Note {
    fn read(r: &mut rt::Reader<'_>) -> Result<Self, rt::DecodeError> {
        let mut object = r.object()?;
        let mut value = Self {
            text: None,
            author: None,
            created: None,
            note_category: None,
            extra: rt::Extra::new(),
        };
        while let Some(index) = object
            .next(r, &["text", "author", "created", "noteCategory"])?
        {
            match index {
                0 => object.member_or_null(r, &mut value.text)?,
                1 => object.member_or_null(r, &mut value.author)?,
                2 => object.member_or_null(r, &mut value.created)?,
                _ => object.member(r, &mut value.note_category)?,
            }
        }
        value.extra = object.into_extra();
        Ok(value)
    }
}

impl rt::WriteJson for Note {
    fn write(&self, w: &mut rt::Writer) {
        let mut o = w.object().with_extra(&self.extra);
        o.member("text", &self.text);
        o.member("author", &self.author);
        o.member("created", &self.created);
        o.member("noteCategory", &self.note_category);
        o.end();
    }
}

rt::listed! {
    impl Note with extra {
        text() -> &str = text.as_deref(), "text";
        author() -> &str = author.as_deref(), "author";
        created() -> &rt::Timestamp = created.as_ref(), "created";
        note_category() -> &NoteCategoryRef = note_category.as_ref(), "noteCategory";
    }
}

/// A page of a tenant's notes.
///
/// | member | marks | meaning |
/// | --- | --- | --- |
/// | `rfaId` | not documented as required; may be null | The referral number of the call, if it had one. |
/// | `count` | not documented as required |  |
/// | `hasMore` | not documented as required |  |
/// | `tenantId` | not documented as required | The tenant of the call. |
/// | `tenantName` | not documented as required; may be null | Name of that tenant. |
/// | `items` | not documented as required; may be null |  |
///
/// Source: FastTrack Partner Experience (FT-FPX) API, section “tenants/{tenantId}/notes (Get) Description: Gets
/// the”.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct NotePage {
    /// The referral number of the call, if it had one. Erratum: [`rfa-id`](super::errata#erratum-rfa-id).
    pub rfa_id: Option<RfaId>,
    /// Not documented as required. Erratum: [`count-meaning`](super::errata#erratum-count-meaning).
    pub count: Option<rt::Integer>,
    /// Not documented as required.
    pub has_more: Option<bool>,
    /// The tenant of the call. Erratum: [`string-comma-uuid`](super::errata#erratum-string-comma-uuid).
    pub tenant_id: Option<TenantId>,
    /// Name of that tenant.
    pub tenant_name: Option<String>,
    /// Not documented as required; may be null. Erratum: [`items-null`](super::errata#erratum-items-null).
    pub items: Option<Vec<Note>>,
    /// Undocumented members, and nulls where a value is documented: kept when read, sent back when written.
    pub extra: rt::Extra,
}

impl rt::ReadJson for NotePage {
    fn read(r: &mut rt::Reader<'_>) -> Result<Self, rt::DecodeError> {
        let mut object = r.object()?;
        let mut value = Self {
            rfa_id: None,
            count: None,
            has_more: None,
            tenant_id: None,
            tenant_name: None,
            items: None,
            extra: rt::Extra::new(),
        };
        while let Some(index) = object
            .next(r, &["rfaId", "count", "hasMore", "tenantId", "tenantName", "items"])?
        {
            match index {
                0 => object.member_or_null(r, &mut value.rfa_id)?,
                1 => object.member(r, &mut value.count)?,
                2 => object.member(r, &mut value.has_more)?,
                3 => object.member(r, &mut value.tenant_id)?,
                4 => object.member_or_null(r, &mut value.tenant_name)?,
                _ => object.member_or_null(r, &mut value.items)?,
            }
        }
        value.extra = object.into_extra();
        Ok(value)
    }
}

impl rt::WriteJson for NotePage {
    fn write(&self, w: &mut rt::Writer) {
        let mut o = w.object().with_extra(&self.extra);
        o.member("rfaId", &self.rfa_id);
        o.member("count", &self.count);
        o.member("hasMore", &self.has_more);
        o.member("tenantId", &self.tenant_id);
        o.member("tenantName", &self.tenant_name);
        o.member("items", &self.items);
        o.end();
    }
}

rt::listed! {
    impl NotePage with extra {
        rfa_id() -> &RfaId = rfa_id.as_ref(), "rfaId";
        count() -> &rt::Integer = count.as_ref(), "count";
        has_more() -> bool = has_more, "hasMore";
        tenant_id() -> TenantId = tenant_id, "tenantId";
        tenant_name() -> &str = tenant_name.as_deref(), "tenantName";
        items() -> &[Note] = items.as_deref(), "items";
    }
}

/// A note to be made.
///
/// | member | marks | meaning |
/// | --- | --- | --- |
/// | `text` | not documented as required |  |
/// | `noteCategoryId` | not documented as required | One of `note_categories.list`. |
///
/// Rules:
///
/// - `listed-category`: The category is one of those that `note_categories.list` gives. Only the server can check
///   this.
///
/// Source: FastTrack Partner Experience (FT-FPX) API, section “tenants/{tenantId}/notes (Get) Description:
/// Creates a”. Erratum: [`note-text-null`](super::errata#erratum-note-text-null).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct NoteCreate {
    /// Not documented as required.
    pub text: Option<String>,
    /// One of `note_categories.list`.
    pub note_category_id: Option<NoteCategoryId>,
    /// Undocumented members, and nulls where a value is documented: kept when read, sent back when written.
    pub extra: rt::Extra,
}

impl NoteCreate {
    /// Creates an empty value.
    pub fn new() -> Self {
        <Self as ::core::default::Default>::default()
    }
    /// Not documented as required.
    #[must_use]
    pub fn text(mut self, text: impl Into<String>) -> Self {
        self.text = Some(text.into());
        self
    }
    /// One of `note_categories.list`.
    #[must_use]
    pub fn note_category_id(mut self, note_category_id: NoteCategoryId) -> Self {
        self.note_category_id = Some(note_category_id);
        self
    }
    /// Sets an undocumented member.
    #[must_use]
    pub fn member(mut self, name: &str, value: impl Into<rt::Json>) -> Self {
        self.extra.insert(name, value);
        self
    }
}

impl rt::ReadJson for NoteCreate {
    fn read(r: &mut rt::Reader<'_>) -> Result<Self, rt::DecodeError> {
        let mut object = r.object()?;
        let mut value = Self {
            text: None,
            note_category_id: None,
            extra: rt::Extra::new(),
        };
        while let Some(index) = object.next(r, &["text", "noteCategoryId"])? {
            match index {
                0 => object.member(r, &mut value.text)?,
                _ => object.member(r, &mut value.note_category_id)?,
            }
        }
        value.extra = object.into_extra();
        Ok(value)
    }
}

impl rt::WriteJson for NoteCreate {
    fn write(&self, w: &mut rt::Writer) {
        let mut o = w.object().with_extra(&self.extra);
        o.member("text", &self.text);
        o.member("noteCategoryId", &self.note_category_id);
        o.end();
    }
}

rt::newtype! {
    #[from(i32, i64, u32, u64)]
    /// Names an incentive program.
    ///
    /// Source: FastTrack Partner Experience (FT-FPX) API, sections “incentives/Programs Description:”,
    /// “incentives/Workloads Description:”, “incentives/Statements Description:”.
    pub struct ProgramId(rt::Integer);
}

/// An incentive program under which payments are made.
///
/// | member | marks |
/// | --- | --- |
/// | `id` | not documented as required |
/// | `name` | not documented as required |
///
/// Source: FastTrack Partner Experience (FT-FPX) API, sections “incentives/Programs Description:”,
/// “incentives/Workloads Description:”.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Program {
    /// Not documented as required.
    pub id: Option<ProgramId>,
    /// Not documented as required. Erratum: [`program-name-null`](super::errata#erratum-program-name-null).
    pub name: Option<String>,
    /// Undocumented members, and nulls where a value is documented: kept when read, sent back when written.
    pub extra: rt::Extra,
}

impl rt::ReadJson for Program {
    fn read(r: &mut rt::Reader<'_>) -> Result<Self, rt::DecodeError> {
        let mut object = r.object()?;
        let mut value = Self {
            id: None,
            name: None,
            extra: rt::Extra::new(),
        };
        while let Some(index) = object.next(r, &["id", "name"])? {
            match index {
                0 => object.member(r, &mut value.id)?,
                _ => object.member(r, &mut value.name)?,
            }
        }
        value.extra = object.into_extra();
        Ok(value)
    }
}

impl rt::WriteJson for Program {
    fn write(&self, w: &mut rt::Writer) {
        let mut o = w.object().with_extra(&self.extra);
        o.member("id", &self.id);
        o.member("name", &self.name);
        o.end();
    }
}

rt::listed! {
    impl Program with extra {
        id() -> &ProgramId = id.as_ref(), "id";
        name() -> &str = name.as_deref(), "name";
    }
}

rt::newtype! {
    #[from(i32, i64, u32, u64)]
    /// Names a workload for which incentives are paid.
    ///
    /// Source: FastTrack Partner Experience (FT-FPX) API, sections “incentives/Workloads Description:”,
    /// “incentives/Statements Description:”.
    pub struct IncentiveWorkloadId(rt::Integer);
}

/// A workload for which incentives are paid, with its program.
///
/// | member | marks |
/// | --- | --- |
/// | `workloadId` | not documented as required |
/// | `name` | not documented as required |
/// | `program` | not documented as required; its type is inferred |
///
/// Source: FastTrack Partner Experience (FT-FPX) API, section “incentives/Workloads Description:”.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct IncentiveWorkload {
    /// Not documented as required.
    pub workload_id: Option<IncentiveWorkloadId>,
    /// Not documented as required. Erratum:
    /// [`incentive-workload-name-null`](super::errata#erratum-incentive-workload-name-null).
    pub name: Option<String>,
    /// Not documented as required; its type is inferred. Erratum:
    /// [`incentive-workload-indent`](super::errata#erratum-incentive-workload-indent).
    pub program: Option<Program>,
    /// Undocumented members, and nulls where a value is documented: kept when read, sent back when written.
    pub extra: rt::Extra,
}

impl rt::ReadJson for IncentiveWorkload {
    fn read(r: &mut rt::Reader<'_>) -> Result<Self, rt::DecodeError> {
        let mut object = r.object()?;
        let mut value = Self {
            workload_id: None,
            name: None,
            program: None,
            extra: rt::Extra::new(),
        };
        while let Some(index) = object.next(r, &["workloadId", "name", "program"])? {
            match index {
                0 => object.member(r, &mut value.workload_id)?,
                1 => object.member(r, &mut value.name)?,
                _ => object.member(r, &mut value.program)?,
            }
        }
        value.extra = object.into_extra();
        Ok(value)
    }
}

impl rt::WriteJson for IncentiveWorkload {
    fn write(&self, w: &mut rt::Writer) {
        let mut o = w.object().with_extra(&self.extra);
        o.member("workloadId", &self.workload_id);
        o.member("name", &self.name);
        o.member("program", &self.program);
        o.end();
    }
}

rt::listed! {
    impl IncentiveWorkload with extra {
        workload_id() -> &IncentiveWorkloadId = workload_id.as_ref(), "workloadId";
        name() -> &str = name.as_deref(), "name";
        program() -> &Program = program.as_ref(), "program";
    }
}

rt::newtype! {
    #[from(i32, i64, u32, u64)]
    /// Names a payment period.
    ///
    /// Source: FastTrack Partner Experience (FT-FPX) API, sections “incentives/YearPeriods Description:”,
    /// “incentives/Statements Description:”.
    pub struct YearPeriodId(rt::Integer);
}

/// A period for which payments are made.
///
/// | member | marks |
/// | --- | --- |
/// | `id` | not documented as required |
/// | `yearPeriod` | not documented as required |
/// | `yearPeriodRange` | not documented as required |
///
/// Source: FastTrack Partner Experience (FT-FPX) API, section “incentives/YearPeriods Description:”. Erratum:
/// [`year-period-values`](super::errata#erratum-year-period-values).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct YearPeriod {
    /// Not documented as required.
    pub id: Option<YearPeriodId>,
    /// Not documented as required.
    pub year_period: Option<rt::Integer>,
    /// Not documented as required. Erratum: [`year-period-null`](super::errata#erratum-year-period-null).
    pub year_period_range: Option<String>,
    /// Undocumented members, and nulls where a value is documented: kept when read, sent back when written.
    pub extra: rt::Extra,
}

impl rt::ReadJson for YearPeriod {
    fn read(r: &mut rt::Reader<'_>) -> Result<Self, rt::DecodeError> {
        let mut object = r.object()?;
        let mut value = Self {
            id: None,
            year_period: None,
            year_period_range: None,
            extra: rt::Extra::new(),
        };
        while let Some(index) = object.next(r, &["id", "yearPeriod", "yearPeriodRange"])?
        {
            match index {
                0 => object.member(r, &mut value.id)?,
                1 => object.member(r, &mut value.year_period)?,
                _ => object.member(r, &mut value.year_period_range)?,
            }
        }
        value.extra = object.into_extra();
        Ok(value)
    }
}

impl rt::WriteJson for YearPeriod {
    fn write(&self, w: &mut rt::Writer) {
        let mut o = w.object().with_extra(&self.extra);
        o.member("id", &self.id);
        o.member("yearPeriod", &self.year_period);
        o.member("yearPeriodRange", &self.year_period_range);
        o.end();
    }
}

rt::listed! {
    impl YearPeriod with extra {
        id() -> &YearPeriodId = id.as_ref(), "id";
        year_period() -> &rt::Integer = year_period.as_ref(), "yearPeriod";
        year_period_range() -> &str = year_period_range.as_deref(), "yearPeriodRange";
    }
}

rt::newtype! {
    #[copy]
    #[from(rt::PlainUuid)]
    /// Identifies a membership in a program.
    ///
    /// Source: FastTrack Partner Experience (FT-FPX) API, section “incentives/Statements Description:”.
    pub struct ProgramMembershipId(rt::Uuid);
}

rt::newtype! {
    #[copy]
    #[from(rt::PlainUuid)]
    /// Names the record behind a transaction.
    ///
    /// Source: FastTrack Partner Experience (FT-FPX) API, section “incentives/Statements Description:”.
    pub struct StatementRecordId(rt::Uuid);
}

rt::newtype! {
    /// Names a transaction.
    ///
    /// Source: FastTrack Partner Experience (FT-FPX) API, section “incentives/Statements Description:”.
    pub struct TransactionId(String);
}

rt::newtype! {
    /// An identifier called MPN, which the documentation does not explain.
    ///
    /// Source: FastTrack Partner Experience (FT-FPX) API, sections “incentives/Statements Description:”,
    /// “usage/current Description:”. Erratum:
    /// [`unexplained-abbreviations`](super::errata#erratum-unexplained-abbreviations).
    pub struct MpnId(String);
}

/// A decimal number of a statement, such as an amount or a usage; as a number, or as text.
///
/// The JSON kind of the value tells which type it is.
///
/// Its type is inferred. Source: FastTrack Partner Experience (FT-FPX) API, section “incentives/Statements
/// Description:”. Erratum: [`decimal-form`](super::errata#erratum-decimal-form).
#[derive(Clone, Debug, Eq, Hash, PartialEq)]
#[non_exhaustive]
pub enum StatementDecimal {
    /// A number.
    Decimal(rt::Decimal),
    /// A string.
    String(String),
    /// An undocumented value.
    Undocumented(rt::Json),
}

impl From<rt::Decimal> for StatementDecimal {
    fn from(value: rt::Decimal) -> Self {
        Self::Decimal(value)
    }
}

impl From<i32> for StatementDecimal {
    fn from(value: i32) -> Self {
        Self::Decimal(value.into())
    }
}

impl From<i64> for StatementDecimal {
    fn from(value: i64) -> Self {
        Self::Decimal(value.into())
    }
}

impl From<u32> for StatementDecimal {
    fn from(value: u32) -> Self {
        Self::Decimal(value.into())
    }
}

impl From<u64> for StatementDecimal {
    fn from(value: u64) -> Self {
        Self::Decimal(value.into())
    }
}

impl From<String> for StatementDecimal {
    fn from(value: String) -> Self {
        Self::String(value)
    }
}

impl From<&str> for StatementDecimal {
    fn from(value: &str) -> Self {
        Self::String(value.into())
    }
}

impl rt::ReadJson for StatementDecimal {
    fn read(r: &mut rt::Reader<'_>) -> Result<Self, rt::DecodeError> {
        match r.peek()? {
            rt::Kind::Number => {
                Ok(r.either()?.map_or_else(Self::Undocumented, Self::Decimal))
            }
            rt::Kind::String => rt::ReadJson::read(r).map(Self::String),
            _ => {
                r.other_kind(&[rt::Kind::Number, rt::Kind::String])
                    .map(Self::Undocumented)
            }
        }
    }
}

impl rt::WriteJson for StatementDecimal {
    fn write(&self, w: &mut rt::Writer) {
        match self {
            Self::Decimal(value) => rt::WriteJson::write(value, w),
            Self::String(value) => rt::WriteJson::write(value, w),
            Self::Undocumented(json) => w.raw(json),
        }
    }
}

impl rt::Parameter for StatementDecimal {
    fn append(&self, out: &mut String) {
        match self {
            Self::Decimal(value) => rt::Parameter::append(value, out),
            Self::String(value) => rt::Parameter::append(value, out),
            Self::Undocumented(json) => out.push_str(json.as_str()),
        }
    }
}

/// Amounts of one partner for one period, with the transactions behind them.
///
/// | member | marks |
/// | --- | --- |
/// | `programMembershipId` | not documented as required; may be null |
/// | `partnerName` | not documented as required; may be null |
/// | `yearPeriod` | not documented as required |
/// | `transactions` | not documented as required |
/// | `totalPaidUSD` | not documented as required |
/// | `totalPaidLocal` | not documented as required |
///
/// Source: FastTrack Partner Experience (FT-FPX) API, section “incentives/Statements Description:”.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Statement {
    /// Not documented as required; may be null.
    pub program_membership_id: Option<ProgramMembershipId>,
    /// Not documented as required; may be null.
    pub partner_name: Option<String>,
    /// Not documented as required.
    pub year_period: Option<StatementYearPeriod>,
    /// Not documented as required.
    pub transactions: Option<Vec<Transaction>>,
    /// Not documented as required.
    pub total_paid_usd: Option<StatementDecimal>,
    /// Not documented as required.
    pub total_paid_local: Option<StatementDecimal>,
    /// Undocumented members, and nulls where a value is documented: kept when read, sent back when written.
    pub extra: rt::Extra,
}

impl rt::ReadJson for Statement {
    fn read(r: &mut rt::Reader<'_>) -> Result<Self, rt::DecodeError> {
        let mut object = r.object()?;
        let mut value = Self {
            program_membership_id: None,
            partner_name: None,
            year_period: None,
            transactions: None,
            total_paid_usd: None,
            total_paid_local: None,
            extra: rt::Extra::new(),
        };
        while let Some(index) = object
            .next(
                r,
                &[
                    "programMembershipId",
                    "partnerName",
                    "yearPeriod",
                    "transactions",
                    "totalPaidUSD",
                    "totalPaidLocal",
                ],
            )?
        {
            match index {
                0 => object.member_or_null(r, &mut value.program_membership_id)?,
                1 => object.member_or_null(r, &mut value.partner_name)?,
                2 => object.member(r, &mut value.year_period)?,
                3 => object.member(r, &mut value.transactions)?,
                4 => object.member(r, &mut value.total_paid_usd)?,
                _ => object.member(r, &mut value.total_paid_local)?,
            }
        }
        value.extra = object.into_extra();
        Ok(value)
    }
}

impl rt::WriteJson for Statement {
    fn write(&self, w: &mut rt::Writer) {
        let mut o = w.object().with_extra(&self.extra);
        o.member("programMembershipId", &self.program_membership_id);
        o.member("partnerName", &self.partner_name);
        o.member("yearPeriod", &self.year_period);
        o.member("transactions", &self.transactions);
        o.member("totalPaidUSD", &self.total_paid_usd);
        o.member("totalPaidLocal", &self.total_paid_local);
        o.end();
    }
}

rt::listed! {
    impl Statement with extra {
        program_membership_id() -> ProgramMembershipId = program_membership_id, "programMembershipId";
        partner_name() -> &str = partner_name.as_deref(), "partnerName";
        year_period() -> &StatementYearPeriod = year_period.as_ref(), "yearPeriod";
        transactions() -> &[Transaction] = transactions.as_deref(), "transactions";
        total_paid_usd() -> &StatementDecimal = total_paid_usd.as_ref(), "totalPaidUSD";
        total_paid_local() -> &StatementDecimal = total_paid_local.as_ref(), "totalPaidLocal";
    }
}

/// The payment period of a statement.
///
/// | member | marks |
/// | --- | --- |
/// | `id` | not documented as required |
/// | `yearPeriod` | not documented as required |
/// | `yearPeriodRange` | not documented as required; may be null |
///
/// Source: FastTrack Partner Experience (FT-FPX) API, section “incentives/Statements Description:”.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct StatementYearPeriod {
    /// Not documented as required.
    pub id: Option<YearPeriodId>,
    /// Not documented as required.
    pub year_period: Option<rt::Integer>,
    /// Not documented as required; may be null. Erratum:
    /// [`year-period-null`](super::errata#erratum-year-period-null).
    pub year_period_range: Option<String>,
    /// Undocumented members, and nulls where a value is documented: kept when read, sent back when written.
    pub extra: rt::Extra,
}

impl rt::ReadJson for StatementYearPeriod {
    fn read(r: &mut rt::Reader<'_>) -> Result<Self, rt::DecodeError> {
        let mut object = r.object()?;
        let mut value = Self {
            id: None,
            year_period: None,
            year_period_range: None,
            extra: rt::Extra::new(),
        };
        while let Some(index) = object.next(r, &["id", "yearPeriod", "yearPeriodRange"])?
        {
            match index {
                0 => object.member(r, &mut value.id)?,
                1 => object.member(r, &mut value.year_period)?,
                _ => object.member_or_null(r, &mut value.year_period_range)?,
            }
        }
        value.extra = object.into_extra();
        Ok(value)
    }
}

impl rt::WriteJson for StatementYearPeriod {
    fn write(&self, w: &mut rt::Writer) {
        let mut o = w.object().with_extra(&self.extra);
        o.member("id", &self.id);
        o.member("yearPeriod", &self.year_period);
        o.member("yearPeriodRange", &self.year_period_range);
        o.end();
    }
}

rt::listed! {
    impl StatementYearPeriod with extra {
        id() -> &YearPeriodId = id.as_ref(), "id";
        year_period() -> &rt::Integer = year_period.as_ref(), "yearPeriod";
        year_period_range() -> &str = year_period_range.as_deref(), "yearPeriodRange";
    }
}

/// An entry of a statement, with its tenant and its workload.
///
/// | member | marks |
/// | --- | --- |
/// | `mpnId` | not documented as required; may be null |
/// | `recordId` | not documented as required; may be null |
/// | `transactionId` | not documented as required; may be null |
/// | `tenantId` | not documented as required; may be null |
/// | `tenantName` | not documented as required; may be null; the documentation contradicts itself about its type |
/// | `program` | not documented as required |
/// | `workload` | not documented as required |
/// | `milestone` | not documented as required; may be null |
/// | `milestoneDate` | not documented as required; may be null; its format is inferred |
/// | `atClaimUsage` | not documented as required; may be null |
/// | `milestoneUsage` | not documented as required; may be null |
/// | `payableGrowth` | not documented as required; may be null |
/// | `previousPaymentUSD` | not documented as required; may be null |
/// | `rateUSD` | not documented as required; may be null |
/// | `paymentUSD` | not documented as required; may be null |
/// | `paymentLocal` | not documented as required; may be null |
/// | `localCurrency` | not documented as required; may be null |
/// | `localCurrencySymbol` | not documented as required; may be null |
/// | `disputeCaseNumber` | not documented as required; may be null |
///
/// Source: FastTrack Partner Experience (FT-FPX) API, section “incentives/Statements Description:”. Erratum:
/// [`statement-indent`](super::errata#erratum-statement-indent).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Transaction {
    /// Not documented as required; may be null.
    pub mpn_id: Option<MpnId>,
    /// Not documented as required; may be null.
    pub record_id: Option<StatementRecordId>,
    /// Not documented as required; may be null.
    pub transaction_id: Option<TransactionId>,
    /// Not documented as required; may be null.
    pub tenant_id: Option<TenantId>,
    /// Not documented as required; may be null; the documentation contradicts itself about its type. Erratum:
    /// [`statement-tenant-name`](super::errata#erratum-statement-tenant-name).
    pub tenant_name: Option<String>,
    /// Not documented as required. Erratum:
    /// [`statement-program-twice`](super::errata#erratum-statement-program-twice).
    pub program: Option<StatementProgram>,
    /// Not documented as required.
    pub workload: Option<StatementWorkload>,
    /// Not documented as required; may be null.
    pub milestone: Option<String>,
    /// Not documented as required; may be null; its format is inferred. Erratum:
    /// [`timestamps`](super::errata#erratum-timestamps).
    pub milestone_date: Option<rt::Timestamp>,
    /// Not documented as required; may be null.
    pub at_claim_usage: Option<StatementDecimal>,
    /// Not documented as required; may be null.
    pub milestone_usage: Option<StatementDecimal>,
    /// Not documented as required; may be null. Erratum:
    /// [`payable-growth-integer`](super::errata#erratum-payable-growth-integer).
    pub payable_growth: Option<rt::Integer>,
    /// Not documented as required; may be null.
    pub previous_payment_usd: Option<StatementDecimal>,
    /// Not documented as required; may be null.
    pub rate_usd: Option<StatementDecimal>,
    /// Not documented as required; may be null.
    pub payment_usd: Option<StatementDecimal>,
    /// Not documented as required; may be null.
    pub payment_local: Option<StatementDecimal>,
    /// Not documented as required; may be null.
    pub local_currency: Option<String>,
    /// Not documented as required; may be null.
    pub local_currency_symbol: Option<String>,
    /// Not documented as required; may be null.
    pub dispute_case_number: Option<String>,
    /// Undocumented members, and nulls where a value is documented: kept when read, sent back when written.
    pub extra: rt::Extra,
}

impl rt::ReadJson for Transaction {
    fn read(r: &mut rt::Reader<'_>) -> Result<Self, rt::DecodeError> {
        let mut object = r.object()?;
        let mut value = Self {
            mpn_id: None,
            record_id: None,
            transaction_id: None,
            tenant_id: None,
            tenant_name: None,
            program: None,
            workload: None,
            milestone: None,
            milestone_date: None,
            at_claim_usage: None,
            milestone_usage: None,
            payable_growth: None,
            previous_payment_usd: None,
            rate_usd: None,
            payment_usd: None,
            payment_local: None,
            local_currency: None,
            local_currency_symbol: None,
            dispute_case_number: None,
            extra: rt::Extra::new(),
        };
        while let Some(index) = object
            .next(
                r,
                &[
                    "mpnId",
                    "recordId",
                    "transactionId",
                    "tenantId",
                    "tenantName",
                    "program",
                    "workload",
                    "milestone",
                    "milestoneDate",
                    "atClaimUsage",
                    "milestoneUsage",
                    "payableGrowth",
                    "previousPaymentUSD",
                    "rateUSD",
                    "paymentUSD",
                    "paymentLocal",
                    "localCurrency",
                    "localCurrencySymbol",
                    "disputeCaseNumber",
                ],
            )?
        {
            match index {
                0 => object.member_or_null(r, &mut value.mpn_id)?,
                1 => object.member_or_null(r, &mut value.record_id)?,
                2 => object.member_or_null(r, &mut value.transaction_id)?,
                3 => object.member_or_null(r, &mut value.tenant_id)?,
                4 => object.member_or_null(r, &mut value.tenant_name)?,
                5 => object.member(r, &mut value.program)?,
                6 => object.member(r, &mut value.workload)?,
                7 => object.member_or_null(r, &mut value.milestone)?,
                8 => object.member_or_null(r, &mut value.milestone_date)?,
                9 => object.member_or_null(r, &mut value.at_claim_usage)?,
                10 => object.member_or_null(r, &mut value.milestone_usage)?,
                11 => object.member_or_null(r, &mut value.payable_growth)?,
                12 => object.member_or_null(r, &mut value.previous_payment_usd)?,
                13 => object.member_or_null(r, &mut value.rate_usd)?,
                14 => object.member_or_null(r, &mut value.payment_usd)?,
                15 => object.member_or_null(r, &mut value.payment_local)?,
                16 => object.member_or_null(r, &mut value.local_currency)?,
                17 => object.member_or_null(r, &mut value.local_currency_symbol)?,
                _ => object.member_or_null(r, &mut value.dispute_case_number)?,
            }
        }
        value.extra = object.into_extra();
        Ok(value)
    }
}

impl rt::WriteJson for Transaction {
    fn write(&self, w: &mut rt::Writer) {
        let mut o = w.object().with_extra(&self.extra);
        o.member("mpnId", &self.mpn_id);
        o.member("recordId", &self.record_id);
        o.member("transactionId", &self.transaction_id);
        o.member("tenantId", &self.tenant_id);
        o.member("tenantName", &self.tenant_name);
        o.member("program", &self.program);
        o.member("workload", &self.workload);
        o.member("milestone", &self.milestone);
        o.member("milestoneDate", &self.milestone_date);
        o.member("atClaimUsage", &self.at_claim_usage);
        o.member("milestoneUsage", &self.milestone_usage);
        o.member("payableGrowth", &self.payable_growth);
        o.member("previousPaymentUSD", &self.previous_payment_usd);
        o.member("rateUSD", &self.rate_usd);
        o.member("paymentUSD", &self.payment_usd);
        o.member("paymentLocal", &self.payment_local);
        o.member("localCurrency", &self.local_currency);
        o.member("localCurrencySymbol", &self.local_currency_symbol);
        o.member("disputeCaseNumber", &self.dispute_case_number);
        o.end();
    }
}

rt::listed! {
    impl Transaction with extra {
        mpn_id() -> &MpnId = mpn_id.as_ref(), "mpnId";
        record_id() -> StatementRecordId = record_id, "recordId";
        transaction_id() -> &TransactionId = transaction_id.as_ref(), "transactionId";
        tenant_id() -> TenantId = tenant_id, "tenantId";
        tenant_name() -> &str = tenant_name.as_deref(), "tenantName";
        program() -> &StatementProgram = program.as_ref(), "program";
        workload() -> &StatementWorkload = workload.as_ref(), "workload";
        milestone() -> &str = milestone.as_deref(), "milestone";
        milestone_date() -> &rt::Timestamp = milestone_date.as_ref(), "milestoneDate";
        at_claim_usage() -> &StatementDecimal = at_claim_usage.as_ref(), "atClaimUsage";
        milestone_usage() -> &StatementDecimal = milestone_usage.as_ref(), "milestoneUsage";
        payable_growth() -> &rt::Integer = payable_growth.as_ref(), "payableGrowth";
        previous_payment_usd() -> &StatementDecimal = previous_payment_usd.as_ref(), "previousPaymentUSD";
        rate_usd() -> &StatementDecimal = rate_usd.as_ref(), "rateUSD";
        payment_usd() -> &StatementDecimal = payment_usd.as_ref(), "paymentUSD";
        payment_local() -> &StatementDecimal = payment_local.as_ref(), "paymentLocal";
        local_currency() -> &str = local_currency.as_deref(), "localCurrency";
        local_currency_symbol() -> &str = local_currency_symbol.as_deref(), "localCurrencySymbol";
        dispute_case_number() -> &str = dispute_case_number.as_deref(), "disputeCaseNumber";
    }
}

/// The incentive program of a transaction or of its workload.
///
/// | member | marks |
/// | --- | --- |
/// | `id` | not documented as required |
/// | `name` | not documented as required; may be null |
///
/// Source: FastTrack Partner Experience (FT-FPX) API, section “incentives/Statements Description:”.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct StatementProgram {
    /// Not documented as required.
    pub id: Option<ProgramId>,
    /// Not documented as required; may be null. Erratum:
    /// [`program-name-null`](super::errata#erratum-program-name-null).
    pub name: Option<String>,
    /// Undocumented members, and nulls where a value is documented: kept when read, sent back when written.
    pub extra: rt::Extra,
}

impl rt::ReadJson for StatementProgram {
    fn read(r: &mut rt::Reader<'_>) -> Result<Self, rt::DecodeError> {
        let mut object = r.object()?;
        let mut value = Self {
            id: None,
            name: None,
            extra: rt::Extra::new(),
        };
        while let Some(index) = object.next(r, &["id", "name"])? {
            match index {
                0 => object.member(r, &mut value.id)?,
                _ => object.member_or_null(r, &mut value.name)?,
            }
        }
        value.extra = object.into_extra();
        Ok(value)
    }
}

impl rt::WriteJson for StatementProgram {
    fn write(&self, w: &mut rt::Writer) {
        let mut o = w.object().with_extra(&self.extra);
        o.member("id", &self.id);
        o.member("name", &self.name);
        o.end();
    }
}

rt::listed! {
    impl StatementProgram with extra {
        id() -> &ProgramId = id.as_ref(), "id";
        name() -> &str = name.as_deref(), "name";
    }
}

/// The workload of a transaction.
///
/// | member | marks |
/// | --- | --- |
/// | `workloadId` | not documented as required |
/// | `name` | not documented as required; may be null |
/// | `program` | not documented as required |
///
/// Source: FastTrack Partner Experience (FT-FPX) API, section “incentives/Statements Description:”.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct StatementWorkload {
    /// Not documented as required.
    pub workload_id: Option<IncentiveWorkloadId>,
    /// Not documented as required; may be null. Erratum:
    /// [`incentive-workload-name-null`](super::errata#erratum-incentive-workload-name-null).
    pub name: Option<String>,
    /// Not documented as required. Erratum:
    /// [`statement-program-twice`](super::errata#erratum-statement-program-twice).
    pub program: Option<StatementProgram>,
    /// Undocumented members, and nulls where a value is documented: kept when read, sent back when written.
    pub extra: rt::Extra,
}

impl rt::ReadJson for StatementWorkload {
    fn read(r: &mut rt::Reader<'_>) -> Result<Self, rt::DecodeError> {
        let mut object = r.object()?;
        let mut value = Self {
            workload_id: None,
            name: None,
            program: None,
            extra: rt::Extra::new(),
        };
        while let Some(index) = object.next(r, &["workloadId", "name", "program"])? {
            match index {
                0 => object.member(r, &mut value.workload_id)?,
                1 => object.member_or_null(r, &mut value.name)?,
                _ => object.member(r, &mut value.program)?,
            }
        }
        value.extra = object.into_extra();
        Ok(value)
    }
}

impl rt::WriteJson for StatementWorkload {
    fn write(&self, w: &mut rt::Writer) {
        let mut o = w.object().with_extra(&self.extra);
        o.member("workloadId", &self.workload_id);
        o.member("name", &self.name);
        o.member("program", &self.program);
        o.end();
    }
}

rt::listed! {
    impl StatementWorkload with extra {
        workload_id() -> &IncentiveWorkloadId = workload_id.as_ref(), "workloadId";
        name() -> &str = name.as_deref(), "name";
        program() -> &StatementProgram = program.as_ref(), "program";
    }
}

rt::newtype! {
    #[from(i32, i64, u32, u64)]
    /// Names a kind of administrator.
    ///
    /// Source: FastTrack Partner Experience (FT-FPX) API, sections “adminTypes Description: Lookup for contacts, a
    /// list”, “tenants/{tenantId}/contacts (Post) Description:”, “tenants/contacts/{contactId} Patch Description:”.
    pub struct AdminTypeId(rt::Integer);
}

/// A kind of administrator that a contact may be.
///
/// | member | marks |
/// | --- | --- |
/// | `id` | not documented as required |
/// | `name` | not documented as required; may be null |
///
/// Source: FastTrack Partner Experience (FT-FPX) API, section “adminTypes Description: Lookup for contacts, a
/// list”.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct AdminType {
    /// Not documented as required.
    pub id: Option<AdminTypeId>,
    /// Not documented as required; may be null.
    pub name: Option<String>,
    /// Undocumented members, and nulls where a value is documented: kept when read, sent back when written.
    pub extra: rt::Extra,
}

impl rt::ReadJson for AdminType {
    fn read(r: &mut rt::Reader<'_>) -> Result<Self, rt::DecodeError> {
        let mut object = r.object()?;
        let mut value = Self {
            id: None,
            name: None,
            extra: rt::Extra::new(),
        };
        while let Some(index) = object.next(r, &["id", "name"])? {
            match index {
                0 => object.member(r, &mut value.id)?,
                _ => object.member_or_null(r, &mut value.name)?,
            }
        }
        value.extra = object.into_extra();
        Ok(value)
    }
}

impl rt::WriteJson for AdminType {
    fn write(&self, w: &mut rt::Writer) {
        let mut o = w.object().with_extra(&self.extra);
        o.member("id", &self.id);
        o.member("name", &self.name);
        o.end();
    }
}

rt::listed! {
    impl AdminType with extra {
        id() -> &AdminTypeId = id.as_ref(), "id";
        name() -> &str = name.as_deref(), "name";
    }
}

/// Names a kind of contact.
///
/// The JSON kind of the value tells which type it is.
///
/// The documentation contradicts itself about its type. Source: FastTrack Partner Experience (FT-FPX) API,
/// sections “contactTypes Description: Lookup for contacts, a list”, “partnerTenants/contacts Description:” and 3
/// more. Erratum: [`contact-type-id`](super::errata#erratum-contact-type-id).
#[derive(Clone, Debug, Eq, Hash, PartialEq)]
#[non_exhaustive]
pub enum ContactTypeId {
    /// A number.
    Integer(rt::Integer),
    /// A string.
    Uuid(rt::Uuid),
    /// An undocumented value.
    Undocumented(rt::Json),
}

impl From<rt::Integer> for ContactTypeId {
    fn from(value: rt::Integer) -> Self {
        Self::Integer(value)
    }
}

impl From<i32> for ContactTypeId {
    fn from(value: i32) -> Self {
        Self::Integer(value.into())
    }
}

impl From<i64> for ContactTypeId {
    fn from(value: i64) -> Self {
        Self::Integer(value.into())
    }
}

impl From<u32> for ContactTypeId {
    fn from(value: u32) -> Self {
        Self::Integer(value.into())
    }
}

impl From<u64> for ContactTypeId {
    fn from(value: u64) -> Self {
        Self::Integer(value.into())
    }
}

impl From<rt::Uuid> for ContactTypeId {
    fn from(value: rt::Uuid) -> Self {
        Self::Uuid(value)
    }
}

impl From<rt::PlainUuid> for ContactTypeId {
    fn from(value: rt::PlainUuid) -> Self {
        Self::Uuid(value.into())
    }
}

impl rt::ReadJson for ContactTypeId {
    fn read(r: &mut rt::Reader<'_>) -> Result<Self, rt::DecodeError> {
        match r.peek()? {
            rt::Kind::Number => {
                Ok(r.either()?.map_or_else(Self::Undocumented, Self::Integer))
            }
            rt::Kind::String => {
                Ok(r.either()?.map_or_else(Self::Undocumented, Self::Uuid))
            }
            _ => {
                r.other_kind(&[rt::Kind::Number, rt::Kind::String])
                    .map(Self::Undocumented)
            }
        }
    }
}

impl rt::WriteJson for ContactTypeId {
    fn write(&self, w: &mut rt::Writer) {
        match self {
            Self::Integer(value) => rt::WriteJson::write(value, w),
            Self::Uuid(value) => rt::WriteJson::write(value, w),
            Self::Undocumented(json) => w.raw(json),
        }
    }
}

impl rt::Parameter for ContactTypeId {
    fn append(&self, out: &mut String) {
        match self {
            Self::Integer(value) => rt::Parameter::append(value, out),
            Self::Uuid(value) => rt::Parameter::append(value, out),
            Self::Undocumented(json) => out.push_str(json.as_str()),
        }
    }
}

/// A kind of contact.
///
/// | member | marks |
/// | --- | --- |
/// | `id` | not documented as required |
/// | `name` | not documented as required; may be null |
///
/// Source: FastTrack Partner Experience (FT-FPX) API, sections “contactTypes Description: Lookup for contacts, a
/// list”, “partnerTenants/contacts Description:” and 3 more.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ContactType {
    /// Not documented as required. Erratum: [`contact-type-id`](super::errata#erratum-contact-type-id).
    pub id: Option<ContactTypeId>,
    /// Not documented as required; may be null.
    pub name: Option<String>,
    /// Undocumented members, and nulls where a value is documented: kept when read, sent back when written.
    pub extra: rt::Extra,
}

impl rt::ReadJson for ContactType {
    fn read(r: &mut rt::Reader<'_>) -> Result<Self, rt::DecodeError> {
        let mut object = r.object()?;
        let mut value = Self {
            id: None,
            name: None,
            extra: rt::Extra::new(),
        };
        while let Some(index) = object.next(r, &["id", "name"])? {
            match index {
                0 => object.member(r, &mut value.id)?,
                _ => object.member_or_null(r, &mut value.name)?,
            }
        }
        value.extra = object.into_extra();
        Ok(value)
    }
}

impl rt::WriteJson for ContactType {
    fn write(&self, w: &mut rt::Writer) {
        let mut o = w.object().with_extra(&self.extra);
        o.member("id", &self.id);
        o.member("name", &self.name);
        o.end();
    }
}

rt::listed! {
    impl ContactType with extra {
        id() -> &ContactTypeId = id.as_ref(), "id";
        name() -> &str = name.as_deref(), "name";
    }
}

rt::newtype! {
    #[copy]
    #[from(rt::PlainUuid)]
    /// Names a country or region.
    ///
    /// Source: FastTrack Partner Experience (FT-FPX) API, sections “countryRegions Description: Lookup for contacts,
    /// a list”, “partnerTenants/contacts Description:” and 3 more.
    pub struct CountryRegionId(rt::Uuid);
}

/// A country or region.
///
/// | member | marks |
/// | --- | --- |
/// | `id` | not documented as required |
/// | `name` | not documented as required; may be null |
///
/// Source: FastTrack Partner Experience (FT-FPX) API, sections “countryRegions Description: Lookup for contacts,
/// a list”, “partnerTenants/contacts Description:” and 3 more.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct CountryRegion {
    /// Not documented as required.
    pub id: Option<CountryRegionId>,
    /// Not documented as required; may be null.
    pub name: Option<String>,
    /// Undocumented members, and nulls where a value is documented: kept when read, sent back when written.
    pub extra: rt::Extra,
}

impl rt::ReadJson for CountryRegion {
    fn read(r: &mut rt::Reader<'_>) -> Result<Self, rt::DecodeError> {
        let mut object = r.object()?;
        let mut value = Self {
            id: None,
            name: None,
            extra: rt::Extra::new(),
        };
        while let Some(index) = object.next(r, &["id", "name"])? {
            match index {
                0 => object.member(r, &mut value.id)?,
                _ => object.member_or_null(r, &mut value.name)?,
            }
        }
        value.extra = object.into_extra();
        Ok(value)
    }
}

impl rt::WriteJson for CountryRegion {
    fn write(&self, w: &mut rt::Writer) {
        let mut o = w.object().with_extra(&self.extra);
        o.member("id", &self.id);
        o.member("name", &self.name);
        o.end();
    }
}

rt::listed! {
    impl CountryRegion with extra {
        id() -> CountryRegionId = id, "id";
        name() -> &str = name.as_deref(), "name";
    }
}

rt::newtype! {
    #[from(i32, i64, u32, u64)]
    /// Names a skill.
    ///
    /// Source: FastTrack Partner Experience (FT-FPX) API, sections “skillTypes Description:”,
    /// “tenants/{tenantId}/contacts (Post) Description:”, “tenants/contacts/{contactId} Patch Description:”.
    pub struct SkillTypeId(rt::Integer);
}

/// A skill that a contact may have.
///
/// | member | marks |
/// | --- | --- |
/// | `id` | not documented as required |
/// | `name` | not documented as required; may be null |
///
/// Source: FastTrack Partner Experience (FT-FPX) API, section “skillTypes Description:”.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct SkillType {
    /// Not documented as required.
    pub id: Option<SkillTypeId>,
    /// Not documented as required; may be null.
    pub name: Option<String>,
    /// Undocumented members, and nulls where a value is documented: kept when read, sent back when written.
    pub extra: rt::Extra,
}

impl rt::ReadJson for SkillType {
    fn read(r: &mut rt::Reader<'_>) -> Result<Self, rt::DecodeError> {
        let mut object = r.object()?;
        let mut value = Self {
            id: None,
            name: None,
            extra: rt::Extra::new(),
        };
        while let Some(index) = object.next(r, &["id", "name"])? {
            match index {
                0 => object.member(r, &mut value.id)?,
                _ => object.member_or_null(r, &mut value.name)?,
            }
        }
        value.extra = object.into_extra();
        Ok(value)
    }
}

impl rt::WriteJson for SkillType {
    fn write(&self, w: &mut rt::Writer) {
        let mut o = w.object().with_extra(&self.extra);
        o.member("id", &self.id);
        o.member("name", &self.name);
        o.end();
    }
}

rt::listed! {
    impl SkillType with extra {
        id() -> &SkillTypeId = id.as_ref(), "id";
        name() -> &str = name.as_deref(), "name";
    }
}

/// Names a language for surveys.
///
/// The JSON kind of the value tells which type it is.
///
/// The documentation contradicts itself about its type. Source: FastTrack Partner Experience (FT-FPX) API,
/// sections “surveyLanguages Description:”, “partnerTenants/contacts Description:” and 3 more. Erratum:
/// [`survey-language-id`](super::errata#erratum-survey-language-id).
#[derive(Clone, Debug, Eq, Hash, PartialEq)]
#[non_exhaustive]
pub enum SurveyLanguageId {
    /// A string.
    Uuid(rt::Uuid),
    /// A number.
    Integer(rt::Integer),
    /// An undocumented value.
    Undocumented(rt::Json),
}

impl From<rt::Uuid> for SurveyLanguageId {
    fn from(value: rt::Uuid) -> Self {
        Self::Uuid(value)
    }
}

impl From<rt::PlainUuid> for SurveyLanguageId {
    fn from(value: rt::PlainUuid) -> Self {
        Self::Uuid(value.into())
    }
}

impl From<rt::Integer> for SurveyLanguageId {
    fn from(value: rt::Integer) -> Self {
        Self::Integer(value)
    }
}

impl From<i32> for SurveyLanguageId {
    fn from(value: i32) -> Self {
        Self::Integer(value.into())
    }
}

impl From<i64> for SurveyLanguageId {
    fn from(value: i64) -> Self {
        Self::Integer(value.into())
    }
}

impl From<u32> for SurveyLanguageId {
    fn from(value: u32) -> Self {
        Self::Integer(value.into())
    }
}

impl From<u64> for SurveyLanguageId {
    fn from(value: u64) -> Self {
        Self::Integer(value.into())
    }
}

impl rt::ReadJson for SurveyLanguageId {
    fn read(r: &mut rt::Reader<'_>) -> Result<Self, rt::DecodeError> {
        match r.peek()? {
            rt::Kind::String => {
                Ok(r.either()?.map_or_else(Self::Undocumented, Self::Uuid))
            }
            rt::Kind::Number => {
                Ok(r.either()?.map_or_else(Self::Undocumented, Self::Integer))
            }
            _ => {
                r.other_kind(&[rt::Kind::String, rt::Kind::Number])
                    .map(Self::Undocumented)
            }
        }
    }
}

impl rt::WriteJson for SurveyLanguageId {
    fn write(&self, w: &mut rt::Writer) {
        match self {
            Self::Uuid(value) => rt::WriteJson::write(value, w),
            Self::Integer(value) => rt::WriteJson::write(value, w),
            Self::Undocumented(json) => w.raw(json),
        }
    }
}

impl rt::Parameter for SurveyLanguageId {
    fn append(&self, out: &mut String) {
        match self {
            Self::Uuid(value) => rt::Parameter::append(value, out),
            Self::Integer(value) => rt::Parameter::append(value, out),
            Self::Undocumented(json) => out.push_str(json.as_str()),
        }
    }
}

/// A language in which a contact can be surveyed.
///
/// | member | marks |
/// | --- | --- |
/// | `id` | not documented as required |
/// | `name` | not documented as required; may be null |
///
/// Source: FastTrack Partner Experience (FT-FPX) API, sections “surveyLanguages Description:”,
/// “partnerTenants/contacts Description:” and 3 more.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct SurveyLanguage {
    /// Not documented as required. Erratum: [`survey-language-id`](super::errata#erratum-survey-language-id).
    pub id: Option<SurveyLanguageId>,
    /// Not documented as required; may be null.
    pub name: Option<String>,
    /// Undocumented members, and nulls where a value is documented: kept when read, sent back when written.
    pub extra: rt::Extra,
}

impl rt::ReadJson for SurveyLanguage {
    fn read(r: &mut rt::Reader<'_>) -> Result<Self, rt::DecodeError> {
        let mut object = r.object()?;
        let mut value = Self {
            id: None,
            name: None,
            extra: rt::Extra::new(),
        };
        while let Some(index) = object.next(r, &["id", "name"])? {
            match index {
                0 => object.member(r, &mut value.id)?,
                _ => object.member_or_null(r, &mut value.name)?,
            }
        }
        value.extra = object.into_extra();
        Ok(value)
    }
}

impl rt::WriteJson for SurveyLanguage {
    fn write(&self, w: &mut rt::Writer) {
        let mut o = w.object().with_extra(&self.extra);
        o.member("id", &self.id);
        o.member("name", &self.name);
        o.end();
    }
}

rt::listed! {
    impl SurveyLanguage with extra {
        id() -> &SurveyLanguageId = id.as_ref(), "id";
        name() -> &str = name.as_deref(), "name";
    }
}

/// Names a time zone.
///
/// The JSON kind of the value tells which type it is.
///
/// The documentation contradicts itself about its type. Source: FastTrack Partner Experience (FT-FPX) API,
/// sections “timeZones Description: Lookup for contacts, a list”, “partnerTenants/contacts Description:” and 3
/// more. Erratum: [`time-zone-id`](super::errata#erratum-time-zone-id).
#[derive(Clone, Debug, Eq, Hash, PartialEq)]
#[non_exhaustive]
pub enum TimeZoneId {
    /// A string.
    Uuid(rt::Uuid),
    /// A number.
    Integer(rt::Integer),
    /// An undocumented value.
    Undocumented(rt::Json),
}

impl From<rt::Uuid> for TimeZoneId {
    fn from(value: rt::Uuid) -> Self {
        Self::Uuid(value)
    }
}

impl From<rt::PlainUuid> for TimeZoneId {
    fn from(value: rt::PlainUuid) -> Self {
        Self::Uuid(value.into())
    }
}

impl From<rt::Integer> for TimeZoneId {
    fn from(value: rt::Integer) -> Self {
        Self::Integer(value)
    }
}

impl From<i32> for TimeZoneId {
    fn from(value: i32) -> Self {
        Self::Integer(value.into())
    }
}

impl From<i64> for TimeZoneId {
    fn from(value: i64) -> Self {
        Self::Integer(value.into())
    }
}

impl From<u32> for TimeZoneId {
    fn from(value: u32) -> Self {
        Self::Integer(value.into())
    }
}

impl From<u64> for TimeZoneId {
    fn from(value: u64) -> Self {
        Self::Integer(value.into())
    }
}

impl rt::ReadJson for TimeZoneId {
    fn read(r: &mut rt::Reader<'_>) -> Result<Self, rt::DecodeError> {
        match r.peek()? {
            rt::Kind::String => {
                Ok(r.either()?.map_or_else(Self::Undocumented, Self::Uuid))
            }
            rt::Kind::Number => {
                Ok(r.either()?.map_or_else(Self::Undocumented, Self::Integer))
            }
            _ => {
                r.other_kind(&[rt::Kind::String, rt::Kind::Number])
                    .map(Self::Undocumented)
            }
        }
    }
}

impl rt::WriteJson for TimeZoneId {
    fn write(&self, w: &mut rt::Writer) {
        match self {
            Self::Uuid(value) => rt::WriteJson::write(value, w),
            Self::Integer(value) => rt::WriteJson::write(value, w),
            Self::Undocumented(json) => w.raw(json),
        }
    }
}

impl rt::Parameter for TimeZoneId {
    fn append(&self, out: &mut String) {
        match self {
            Self::Uuid(value) => rt::Parameter::append(value, out),
            Self::Integer(value) => rt::Parameter::append(value, out),
            Self::Undocumented(json) => out.push_str(json.as_str()),
        }
    }
}

/// A time zone.
///
/// | member | marks |
/// | --- | --- |
/// | `id` | not documented as required |
/// | `name` | not documented as required; may be null |
///
/// Source: FastTrack Partner Experience (FT-FPX) API, sections “timeZones Description: Lookup for contacts, a
/// list”, “partnerTenants/contacts Description:” and 3 more.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct TimeZone {
    /// Not documented as required. Erratum: [`time-zone-id`](super::errata#erratum-time-zone-id).
    pub id: Option<TimeZoneId>,
    /// Not documented as required; may be null.
    pub name: Option<String>,
    /// Undocumented members, and nulls where a value is documented: kept when read, sent back when written.
    pub extra: rt::Extra,
}

impl rt::ReadJson for TimeZone {
    fn read(r: &mut rt::Reader<'_>) -> Result<Self, rt::DecodeError> {
        let mut object = r.object()?;
        let mut value = Self {
            id: None,
            name: None,
            extra: rt::Extra::new(),
        };
        while let Some(index) = object.next(r, &["id", "name"])? {
            match index {
                0 => object.member(r, &mut value.id)?,
                _ => object.member_or_null(r, &mut value.name)?,
            }
        }
        value.extra = object.into_extra();
        Ok(value)
    }
}

impl rt::WriteJson for TimeZone {
    fn write(&self, w: &mut rt::Writer) {
        let mut o = w.object().with_extra(&self.extra);
        o.member("id", &self.id);
        o.member("name", &self.name);
        o.end();
    }
}

rt::listed! {
    impl TimeZone with extra {
        id() -> &TimeZoneId = id.as_ref(), "id";
        name() -> &str = name.as_deref(), "name";
    }
}

rt::newtype! {
    #[from(i32, i64, u32, u64)]
    /// Names a category of notes.
    ///
    /// Source: FastTrack Partner Experience (FT-FPX) API, sections “noteCategories Description:”,
    /// “tenants/{tenantId}/notes (Get) Description: Gets the”, “tenants/{tenantId}/notes (Get) Description: Creates
    /// a”.
    pub struct NoteCategoryId(rt::Integer);
}

/// A category of notes.
///
/// | member | marks |
/// | --- | --- |
/// | `id` | not documented as required |
/// | `name` | not documented as required; may be null |
///
/// Source: FastTrack Partner Experience (FT-FPX) API, section “noteCategories Description:”.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct NoteCategory {
    /// Not documented as required.
    pub id: Option<NoteCategoryId>,
    /// Not documented as required; may be null.
    pub name: Option<String>,
    /// Undocumented members, and nulls where a value is documented: kept when read, sent back when written.
    pub extra: rt::Extra,
}

impl rt::ReadJson for NoteCategory {
    fn read(r: &mut rt::Reader<'_>) -> Result<Self, rt::DecodeError> {
        let mut object = r.object()?;
        let mut value = Self {
            id: None,
            name: None,
            extra: rt::Extra::new(),
        };
        while let Some(index) = object.next(r, &["id", "name"])? {
            match index {
                0 => object.member(r, &mut value.id)?,
                _ => object.member_or_null(r, &mut value.name)?,
            }
        }
        value.extra = object.into_extra();
        Ok(value)
    }
}

impl rt::WriteJson for NoteCategory {
    fn write(&self, w: &mut rt::Writer) {
        let mut o = w.object().with_extra(&self.extra);
        o.member("id", &self.id);
        o.member("name", &self.name);
        o.end();
    }
}

rt::listed! {
    impl NoteCategory with extra {
        id() -> &NoteCategoryId = id.as_ref(), "id";
        name() -> &str = name.as_deref(), "name";
    }
}

rt::newtype! {
    #[from(i32, i64, u32, u64)]
    /// Names a Microsoft service (also called a workload).
    ///
    /// Source: FastTrack Partner Experience (FT-FPX) API, sections “services Description: Lookup for services,”,
    /// “services/frp Description:” and 13 more. Erratum:
    /// [`services-and-workloads`](super::errata#erratum-services-and-workloads).
    pub struct ServiceId(rt::Integer);
}

/// A Microsoft service; also called a workload if partners implement it.
///
/// | member | marks |
/// | --- | --- |
/// | `id` | not documented as required |
/// | `name` | not documented as required; may be null |
///
/// Source: FastTrack Partner Experience (FT-FPX) API, sections “services Description: Lookup for services,”,
/// “services/frp Description:” and 3 more. Erratum:
/// [`services-and-workloads`](super::errata#erratum-services-and-workloads).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Service {
    /// Not documented as required.
    pub id: Option<ServiceId>,
    /// Not documented as required; may be null.
    pub name: Option<String>,
    /// Undocumented members, and nulls where a value is documented: kept when read, sent back when written.
    pub extra: rt::Extra,
}

impl rt::ReadJson for Service {
    fn read(r: &mut rt::Reader<'_>) -> Result<Self, rt::DecodeError> {
        let mut object = r.object()?;
        let mut value = Self {
            id: None,
            name: None,
            extra: rt::Extra::new(),
        };
        while let Some(index) = object.next(r, &["id", "name"])? {
            match index {
                0 => object.member(r, &mut value.id)?,
                _ => object.member_or_null(r, &mut value.name)?,
            }
        }
        value.extra = object.into_extra();
        Ok(value)
    }
}

impl rt::WriteJson for Service {
    fn write(&self, w: &mut rt::Writer) {
        let mut o = w.object().with_extra(&self.extra);
        o.member("id", &self.id);
        o.member("name", &self.name);
        o.end();
    }
}

rt::listed! {
    impl Service with extra {
        id() -> &ServiceId = id.as_ref(), "id";
        name() -> &str = name.as_deref(), "name";
    }
}

rt::newtype! {
    #[copy]
    #[from(rt::PlainUuid)]
    /// Names an entitlement status of the top level.
    ///
    /// Source: FastTrack Partner Experience (FT-FPX) API, sections “entitlements/l1s Description:”,
    /// “entitlements/services/{serviceId}/l1s/{l1id}/l2s Description:” and 6 more.
    pub struct L1Id(rt::Uuid);
}

rt::newtype! {
    #[copy]
    #[from(rt::PlainUuid)]
    /// Names an entitlement status of the second level.
    ///
    /// Source: FastTrack Partner Experience (FT-FPX) API, sections “entitlements/services/{serviceId}/l1s/{l1id}/l2s
    /// Description:”, “entitlements/services/{serviceId}/l1s/{l1id}/l2s/{l2id}/l3s Description:” and 5 more.
    pub struct L2Id(rt::Uuid);
}

rt::newtype! {
    #[copy]
    #[from(rt::PlainUuid)]
    /// Names an entitlement status of the third level.
    ///
    /// Source: FastTrack Partner Experience (FT-FPX) API, sections
    /// “entitlements/services/{serviceId}/l1s/{l1id}/l2s/{l2id}/l3s Description:”, “entitlements/l1l2l3s
    /// Description:” and 4 more.
    pub struct L3Id(rt::Uuid);
}

/// An entitlement status of the top level.
///
/// | member | marks |
/// | --- | --- |
/// | `id` | not documented as required |
/// | `name` | not documented as required; may be null |
/// | `description` | not documented as required; may be null |
///
/// Source: FastTrack Partner Experience (FT-FPX) API, section “entitlements/l1s Description:”.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct L1Status {
    /// Not documented as required.
    pub id: Option<L1Id>,
    /// Not documented as required; may be null.
    pub name: Option<String>,
    /// Not documented as required; may be null.
    pub description: Option<String>,
    /// Undocumented members, and nulls where a value is documented: kept when read, sent back when written.
    pub extra: rt::Extra,
}

impl rt::ReadJson for L1Status {
    fn read(r: &mut rt::Reader<'_>) -> Result<Self, rt::DecodeError> {
        let mut object = r.object()?;
        let mut value = Self {
            id: None,
            name: None,
            description: None,
            extra: rt::Extra::new(),
        };
        while let Some(index) = object.next(r, &["id", "name", "description"])? {
            match index {
                0 => object.member(r, &mut value.id)?,
                1 => object.member_or_null(r, &mut value.name)?,
                _ => object.member_or_null(r, &mut value.description)?,
            }
        }
        value.extra = object.into_extra();
        Ok(value)
    }
}

impl rt::WriteJson for L1Status {
    fn write(&self, w: &mut rt::Writer) {
        let mut o = w.object().with_extra(&self.extra);
        o.member("id", &self.id);
        o.member("name", &self.name);
        o.member("description", &self.description);
        o.end();
    }
}

rt::listed! {
    impl L1Status with extra {
        id() -> L1Id = id, "id";
        name() -> &str = name.as_deref(), "name";
        description() -> &str = description.as_deref(), "description";
    }
}

/// An entitlement status of the second level, within a service and a top-level status.
///
/// | member | marks |
/// | --- | --- |
/// | `id` | not documented as required |
/// | `name` | not documented as required; may be null |
/// | `description` | not documented as required; may be null |
///
/// Source: FastTrack Partner Experience (FT-FPX) API, section “entitlements/services/{serviceId}/l1s/{l1id}/l2s
/// Description:”.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct L2Status {
    /// Not documented as required.
    pub id: Option<L2Id>,
    /// Not documented as required; may be null.
    pub name: Option<String>,
    /// Not documented as required; may be null.
    pub description: Option<String>,
    /// Undocumented members, and nulls where a value is documented: kept when read, sent back when written.
    pub extra: rt::Extra,
}

impl rt::ReadJson for L2Status {
    fn read(r: &mut rt::Reader<'_>) -> Result<Self, rt::DecodeError> {
        let mut object = r.object()?;
        let mut value = Self {
            id: None,
            name: None,
            description: None,
            extra: rt::Extra::new(),
        };
        while let Some(index) = object.next(r, &["id", "name", "description"])? {
            match index {
                0 => object.member(r, &mut value.id)?,
                1 => object.member_or_null(r, &mut value.name)?,
                _ => object.member_or_null(r, &mut value.description)?,
            }
        }
        value.extra = object.into_extra();
        Ok(value)
    }
}

impl rt::WriteJson for L2Status {
    fn write(&self, w: &mut rt::Writer) {
        let mut o = w.object().with_extra(&self.extra);
        o.member("id", &self.id);
        o.member("name", &self.name);
        o.member("description", &self.description);
        o.end();
    }
}

rt::listed! {
    impl L2Status with extra {
        id() -> L2Id = id, "id";
        name() -> &str = name.as_deref(), "name";
        description() -> &str = description.as_deref(), "description";
    }
}

/// An entitlement status of the third level, within a service and its two upper levels.
///
/// | member | marks |
/// | --- | --- |
/// | `id` | not documented as required |
/// | `name` | not documented as required; may be null |
/// | `description` | not documented as required; may be null |
///
/// Source: FastTrack Partner Experience (FT-FPX) API, section
/// “entitlements/services/{serviceId}/l1s/{l1id}/l2s/{l2id}/l3s Description:”.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct L3Status {
    /// Not documented as required.
    pub id: Option<L3Id>,
    /// Not documented as required; may be null.
    pub name: Option<String>,
    /// Not documented as required; may be null.
    pub description: Option<String>,
    /// Undocumented members, and nulls where a value is documented: kept when read, sent back when written.
    pub extra: rt::Extra,
}

impl rt::ReadJson for L3Status {
    fn read(r: &mut rt::Reader<'_>) -> Result<Self, rt::DecodeError> {
        let mut object = r.object()?;
        let mut value = Self {
            id: None,
            name: None,
            description: None,
            extra: rt::Extra::new(),
        };
        while let Some(index) = object.next(r, &["id", "name", "description"])? {
            match index {
                0 => object.member(r, &mut value.id)?,
                1 => object.member_or_null(r, &mut value.name)?,
                _ => object.member_or_null(r, &mut value.description)?,
            }
        }
        value.extra = object.into_extra();
        Ok(value)
    }
}

impl rt::WriteJson for L3Status {
    fn write(&self, w: &mut rt::Writer) {
        let mut o = w.object().with_extra(&self.extra);
        o.member("id", &self.id);
        o.member("name", &self.name);
        o.member("description", &self.description);
        o.end();
    }
}

rt::listed! {
    impl L3Status with extra {
        id() -> L3Id = id, "id";
        name() -> &str = name.as_deref(), "name";
        description() -> &str = description.as_deref(), "description";
    }
}

/// A service with the tree of statuses that it allows.
///
/// | member | marks | meaning |
/// | --- | --- | --- |
/// | `id` | not documented as required |  |
/// | `name` | not documented as required; may be null |  |
/// | `l1s` | not documented as required | The top-level statuses of the service. |
/// | `Service` | optional (inferred); also read as `service`; its type and its name are inferred | The service and its statuses, if an object of this name surrounds them. |
///
/// Source: FastTrack Partner Experience (FT-FPX) API, section “entitlements/l1l2l3s Description:”. Erratum:
/// [`status-tree-element`](super::errata#erratum-status-tree-element).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ServiceStatuses {
    /// Not documented as required.
    pub id: Option<ServiceId>,
    /// Not documented as required; may be null.
    pub name: Option<String>,
    /// The top-level statuses of the service.
    pub l1s: Option<Vec<L1Branch>>,
    /// The service and its statuses, if an object of this name surrounds them. Also read as `service`.
    pub service: Option<ServiceStatusTree>,
    /// Undocumented members, and nulls where a value is documented: kept when read, sent back when written.
    pub extra: rt::Extra,
}

impl rt::ReadJson for ServiceStatuses {
    fn read(r: &mut rt::Reader<'_>) -> Result<Self, rt::DecodeError> {
        let mut object = r.object()?;
        let mut value = Self {
            id: None,
            name: None,
            l1s: None,
            service: None,
            extra: rt::Extra::new(),
        };
        while let Some(index) = object
            .next_spelled(r, &["id", "name", "l1s", "Service"], &[("service", 3)])?
        {
            match index {
                0 => object.member(r, &mut value.id)?,
                1 => object.member_or_null(r, &mut value.name)?,
                2 => object.member(r, &mut value.l1s)?,
                _ => object.member(r, &mut value.service)?,
            }
        }
        value.extra = object.into_extra();
        Ok(value)
    }
}

impl rt::WriteJson for ServiceStatuses {
    fn write(&self, w: &mut rt::Writer) {
        let mut o = w.object().with_extra(&self.extra);
        o.member("id", &self.id);
        o.member("name", &self.name);
        o.member("l1s", &self.l1s);
        o.member("Service", &self.service);
        o.end();
    }
}

rt::listed! {
    impl ServiceStatuses with extra {
        id() -> &ServiceId = id.as_ref(), "id";
        name() -> &str = name.as_deref(), "name";
        l1s() -> &[L1Branch] = l1s.as_deref(), "l1s";
        service() -> &ServiceStatusTree = service.as_ref(), "Service";
    }
}

/// A service with its tree of statuses, inside of another object.
///
/// | member | marks | meaning |
/// | --- | --- | --- |
/// | `id` | not documented as required |  |
/// | `name` | not documented as required; may be null |  |
/// | `l1s` | not documented as required | The top-level statuses of the service. |
///
/// Inferred. Source: FastTrack Partner Experience (FT-FPX) API, section “entitlements/l1l2l3s Description:”.
/// Erratum: [`status-tree-element`](super::errata#erratum-status-tree-element).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ServiceStatusTree {
    /// Not documented as required.
    pub id: Option<ServiceId>,
    /// Not documented as required; may be null.
    pub name: Option<String>,
    /// The top-level statuses of the service.
    pub l1s: Option<Vec<L1Branch>>,
    /// Undocumented members, and nulls where a value is documented: kept when read, sent back when written.
    pub extra: rt::Extra,
}

impl rt::ReadJson for ServiceStatusTree {
    fn read(r: &mut rt::Reader<'_>) -> Result<Self, rt::DecodeError> {
        let mut object = r.object()?;
        let mut value = Self {
            id: None,
            name: None,
            l1s: None,
            extra: rt::Extra::new(),
        };
        while let Some(index) = object.next(r, &["id", "name", "l1s"])? {
            match index {
                0 => object.member(r, &mut value.id)?,
                1 => object.member_or_null(r, &mut value.name)?,
                _ => object.member(r, &mut value.l1s)?,
            }
        }
        value.extra = object.into_extra();
        Ok(value)
    }
}

impl rt::WriteJson for ServiceStatusTree {
    fn write(&self, w: &mut rt::Writer) {
        let mut o = w.object().with_extra(&self.extra);
        o.member("id", &self.id);
        o.member("name", &self.name);
        o.member("l1s", &self.l1s);
        o.end();
    }
}

rt::listed! {
    impl ServiceStatusTree with extra {
        id() -> &ServiceId = id.as_ref(), "id";
        name() -> &str = name.as_deref(), "name";
        l1s() -> &[L1Branch] = l1s.as_deref(), "l1s";
    }
}

/// A top-level status in the tree, with the statuses below it.
///
/// | member | marks | meaning |
/// | --- | --- | --- |
/// | `id` | not documented as required |  |
/// | `name` | not documented as required; may be null |  |
/// | `l2s` | not documented as required | The second-level statuses below this one. |
///
/// Source: FastTrack Partner Experience (FT-FPX) API, section “entitlements/l1l2l3s Description:”. Erratum:
/// [`status-tree-descriptions`](super::errata#erratum-status-tree-descriptions).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct L1Branch {
    /// Not documented as required.
    pub id: Option<L1Id>,
    /// Not documented as required; may be null.
    pub name: Option<String>,
    /// The second-level statuses below this one.
    pub l2s: Option<Vec<L2Branch>>,
    /// Undocumented members, and nulls where a value is documented: kept when read, sent back when written.
    pub extra: rt::Extra,
}

impl rt::ReadJson for L1Branch {
    fn read(r: &mut rt::Reader<'_>) -> Result<Self, rt::DecodeError> {
        let mut object = r.object()?;
        let mut value = Self {
            id: None,
            name: None,
            l2s: None,
            extra: rt::Extra::new(),
        };
        while let Some(index) = object.next(r, &["id", "name", "l2s"])? {
            match index {
                0 => object.member(r, &mut value.id)?,
                1 => object.member_or_null(r, &mut value.name)?,
                _ => object.member(r, &mut value.l2s)?,
            }
        }
        value.extra = object.into_extra();
        Ok(value)
    }
}

impl rt::WriteJson for L1Branch {
    fn write(&self, w: &mut rt::Writer) {
        let mut o = w.object().with_extra(&self.extra);
        o.member("id", &self.id);
        o.member("name", &self.name);
        o.member("l2s", &self.l2s);
        o.end();
    }
}

rt::listed! {
    impl L1Branch with extra {
        id() -> L1Id = id, "id";
        name() -> &str = name.as_deref(), "name";
        l2s() -> &[L2Branch] = l2s.as_deref(), "l2s";
    }
}

/// A second-level status in the tree, with the statuses below it.
///
/// | member | marks | meaning |
/// | --- | --- | --- |
/// | `id` | not documented as required |  |
/// | `name` | not documented as required; may be null |  |
/// | `l3s` | not documented as required | The third-level statuses below this one. |
///
/// Source: FastTrack Partner Experience (FT-FPX) API, section “entitlements/l1l2l3s Description:”. Erratum:
/// [`status-tree-descriptions`](super::errata#erratum-status-tree-descriptions).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct L2Branch {
    /// Not documented as required.
    pub id: Option<L2Id>,
    /// Not documented as required; may be null.
    pub name: Option<String>,
    /// The third-level statuses below this one.
    pub l3s: Option<Vec<L3Leaf>>,
    /// Undocumented members, and nulls where a value is documented: kept when read, sent back when written.
    pub extra: rt::Extra,
}

impl rt::ReadJson for L2Branch {
    fn read(r: &mut rt::Reader<'_>) -> Result<Self, rt::DecodeError> {
        let mut object = r.object()?;
        let mut value = Self {
            id: None,
            name: None,
            l3s: None,
            extra: rt::Extra::new(),
        };
        while let Some(index) = object.next(r, &["id", "name", "l3s"])? {
            match index {
                0 => object.member(r, &mut value.id)?,
                1 => object.member_or_null(r, &mut value.name)?,
                _ => object.member(r, &mut value.l3s)?,
            }
        }
        value.extra = object.into_extra();
        Ok(value)
    }
}

impl rt::WriteJson for L2Branch {
    fn write(&self, w: &mut rt::Writer) {
        let mut o = w.object().with_extra(&self.extra);
        o.member("id", &self.id);
        o.member("name", &self.name);
        o.member("l3s", &self.l3s);
        o.end();
    }
}

rt::listed! {
    impl L2Branch with extra {
        id() -> L2Id = id, "id";
        name() -> &str = name.as_deref(), "name";
        l3s() -> &[L3Leaf] = l3s.as_deref(), "l3s";
    }
}

/// A third-level status in the tree.
///
/// | member | marks |
/// | --- | --- |
/// | `id` | not documented as required |
/// | `name` | not documented as required; may be null |
///
/// Source: FastTrack Partner Experience (FT-FPX) API, section “entitlements/l1l2l3s Description:”. Erratum:
/// [`status-tree-descriptions`](super::errata#erratum-status-tree-descriptions).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct L3Leaf {
    /// Not documented as required.
    pub id: Option<L3Id>,
    /// Not documented as required; may be null.
    pub name: Option<String>,
    /// Undocumented members, and nulls where a value is documented: kept when read, sent back when written.
    pub extra: rt::Extra,
}

impl rt::ReadJson for L3Leaf {
    fn read(r: &mut rt::Reader<'_>) -> Result<Self, rt::DecodeError> {
        let mut object = r.object()?;
        let mut value = Self {
            id: None,
            name: None,
            extra: rt::Extra::new(),
        };
        while let Some(index) = object.next(r, &["id", "name"])? {
            match index {
                0 => object.member(r, &mut value.id)?,
                _ => object.member_or_null(r, &mut value.name)?,
            }
        }
        value.extra = object.into_extra();
        Ok(value)
    }
}

impl rt::WriteJson for L3Leaf {
    fn write(&self, w: &mut rt::Writer) {
        let mut o = w.object().with_extra(&self.extra);
        o.member("id", &self.id);
        o.member("name", &self.name);
        o.end();
    }
}

rt::listed! {
    impl L3Leaf with extra {
        id() -> L3Id = id, "id";
        name() -> &str = name.as_deref(), "name";
    }
}

rt::closed_string_enum! {
    /// Which way a list is sorted.
    ///
    /// No other value than `Ascending`, `Descending`.
    ///
    /// Source: FastTrack Partner Experience (FT-FPX) API, sections “partnerReferrals Description:”,
    /// “tenants/{tenantId}/notes (Get) Description: Gets the”. Errata:
    /// [`sort-direction-enum`](super::errata#erratum-sort-direction-enum),
    /// [`sort-direction-values`](super::errata#erratum-sort-direction-values).
    pub enum SortDirection {
        /// `"Ascending"`.
        Ascending = "Ascending",
        /// `"Descending"`.
        Descending = "Descending",
    }
}

rt::newtype! {
    #[copy]
    #[from(rt::PlainUuid)]
    /// Names a referral; a change to the referral is addressed to it.
    ///
    /// Source: FastTrack Partner Experience (FT-FPX) API, sections “partnerReferrals Description:”,
    /// “partnerReferrals/{PartnerReferralid} Description:”.
    pub struct ReferralId(rt::Uuid);
}

rt::newtype! {
    #[from(i32, i64, u32, u64)]
    /// The integer id that a referral has beside its uuid.
    ///
    /// Source: FastTrack Partner Experience (FT-FPX) API, sections “partnerReferrals Description:”,
    /// “partnerReferrals/{PartnerReferralid} Description:”.
    pub struct ReferralRecordId(rt::Integer);
}

rt::newtype! {
    #[from(i32, i64, u32, u64)]
    /// Names where a referral came from. No call lists these.
    ///
    /// Source: FastTrack Partner Experience (FT-FPX) API, section “partnerReferrals Description:”. Erratum:
    /// [`referral-source-lookup`](super::errata#erratum-referral-source-lookup).
    pub struct ReferralSourceId(rt::Integer);
}

rt::newtype! {
    #[copy]
    #[from(rt::PlainUuid)]
    /// Names an answer to a referral, such as accepted or declined.
    ///
    /// Source: FastTrack Partner Experience (FT-FPX) API, sections “partnerReferrals/acceptanceStatuses
    /// Description:”, “partnerReferrals Description:”, “partnerReferrals/{PartnerReferralid} Description:”.
    pub struct AcceptanceStatusId(rt::Uuid);
}

/// An answer to a referral.
///
/// | member | marks |
/// | --- | --- |
/// | `id` | not documented as required; never null |
/// | `name` | not documented as required; never null |
///
/// Source: FastTrack Partner Experience (FT-FPX) API, sections “partnerReferrals/acceptanceStatuses
/// Description:”, “partnerReferrals Description:”, “partnerReferrals/{PartnerReferralid} Description:”. Erratum:
/// [`referral-other-answers`](super::errata#erratum-referral-other-answers).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct AcceptanceStatus {
    /// Not documented as required; never null.
    pub id: Option<AcceptanceStatusId>,
    /// Not documented as required; never null.
    pub name: Option<String>,
    /// Undocumented members, and nulls where a value is documented: kept when read, sent back when written.
    pub extra: rt::Extra,
}

impl rt::ReadJson for AcceptanceStatus {
    fn read(r: &mut rt::Reader<'_>) -> Result<Self, rt::DecodeError> {
        let mut object = r.object()?;
        let mut value = Self {
            id: None,
            name: None,
            extra: rt::Extra::new(),
        };
        while let Some(index) = object.next(r, &["id", "name"])? {
            match index {
                0 => object.member(r, &mut value.id)?,
                _ => object.member(r, &mut value.name)?,
            }
        }
        value.extra = object.into_extra();
        Ok(value)
    }
}

impl rt::WriteJson for AcceptanceStatus {
    fn write(&self, w: &mut rt::Writer) {
        let mut o = w.object().with_extra(&self.extra);
        o.member("id", &self.id);
        o.member("name", &self.name);
        o.end();
    }
}

rt::listed! {
    impl AcceptanceStatus with extra {
        id() -> AcceptanceStatusId = id, "id";
        name() -> &str = name.as_deref(), "name";
    }
}

rt::newtype! {
    #[copy]
    #[from(rt::PlainUuid)]
    /// Names a reason for declining a referral.
    ///
    /// Source: FastTrack Partner Experience (FT-FPX) API, sections “partnerReferrals/declineReasons Description:”,
    /// “partnerReferrals Description:”, “partnerReferrals/{PartnerReferralid} Description:”.
    pub struct DeclineReasonId(rt::Uuid);
}

/// Why a referral was declined.
///
/// | member | marks |
/// | --- | --- |
/// | `id` | not documented as required; never null |
/// | `name` | not documented as required; never null |
///
/// Source: FastTrack Partner Experience (FT-FPX) API, sections “partnerReferrals/declineReasons Description:”,
/// “partnerReferrals Description:”, “partnerReferrals/{PartnerReferralid} Description:”.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct DeclineReason {
    /// Not documented as required; never null.
    pub id: Option<DeclineReasonId>,
    /// Not documented as required; never null.
    pub name: Option<String>,
    /// Undocumented members, and nulls where a value is documented: kept when read, sent back when written.
    pub extra: rt::Extra,
}

impl rt::ReadJson for DeclineReason {
    fn read(r: &mut rt::Reader<'_>) -> Result<Self, rt::DecodeError> {
        let mut object = r.object()?;
        let mut value = Self {
            id: None,
            name: None,
            extra: rt::Extra::new(),
        };
        while let Some(index) = object.next(r, &["id", "name"])? {
            match index {
                0 => object.member(r, &mut value.id)?,
                _ => object.member(r, &mut value.name)?,
            }
        }
        value.extra = object.into_extra();
        Ok(value)
    }
}

impl rt::WriteJson for DeclineReason {
    fn write(&self, w: &mut rt::Writer) {
        let mut o = w.object().with_extra(&self.extra);
        o.member("id", &self.id);
        o.member("name", &self.name);
        o.end();
    }
}

rt::listed! {
    impl DeclineReason with extra {
        id() -> DeclineReasonId = id, "id";
        name() -> &str = name.as_deref(), "name";
    }
}

rt::newtype! {
    #[copy]
    #[from(rt::PlainUuid)]
    /// Names a status of a referral.
    ///
    /// Source: FastTrack Partner Experience (FT-FPX) API, sections “partnerReferrals/referralStatuses Description:”,
    /// “partnerReferrals Description:”, “partnerReferrals/{PartnerReferralid} Description:”.
    pub struct ReferralStatusId(rt::Uuid);
}

/// How far work on a referral has come.
///
/// | member | marks |
/// | --- | --- |
/// | `id` | not documented as required; never null |
/// | `name` | not documented as required; never null |
///
/// Source: FastTrack Partner Experience (FT-FPX) API, sections “partnerReferrals/referralStatuses Description:”,
/// “partnerReferrals Description:”, “partnerReferrals/{PartnerReferralid} Description:”.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ReferralStatus {
    /// Not documented as required; never null.
    pub id: Option<ReferralStatusId>,
    /// Not documented as required; never null.
    pub name: Option<String>,
    /// Undocumented members, and nulls where a value is documented: kept when read, sent back when written.
    pub extra: rt::Extra,
}

impl rt::ReadJson for ReferralStatus {
    fn read(r: &mut rt::Reader<'_>) -> Result<Self, rt::DecodeError> {
        let mut object = r.object()?;
        let mut value = Self {
            id: None,
            name: None,
            extra: rt::Extra::new(),
        };
        while let Some(index) = object.next(r, &["id", "name"])? {
            match index {
                0 => object.member(r, &mut value.id)?,
                _ => object.member(r, &mut value.name)?,
            }
        }
        value.extra = object.into_extra();
        Ok(value)
    }
}

impl rt::WriteJson for ReferralStatus {
    fn write(&self, w: &mut rt::Writer) {
        let mut o = w.object().with_extra(&self.extra);
        o.member("id", &self.id);
        o.member("name", &self.name);
        o.end();
    }
}

rt::listed! {
    impl ReferralStatus with extra {
        id() -> ReferralStatusId = id, "id";
        name() -> &str = name.as_deref(), "name";
    }
}

rt::newtype! {
    #[copy]
    #[from(rt::PlainUuid)]
    /// Names an estimate of what the sold services are worth.
    ///
    /// Source: FastTrack Partner Experience (FT-FPX) API, sections “partnerReferrals/serviceValues Description:”,
    /// “partnerReferrals Description:”, “partnerReferrals/{PartnerReferralid} Description:”.
    pub struct ServicesEstimatedValueId(rt::Uuid);
}

/// An estimate of what the sold services are worth.
///
/// | member | marks |
/// | --- | --- |
/// | `id` | not documented as required; never null |
/// | `name` | not documented as required; never null |
///
/// Source: FastTrack Partner Experience (FT-FPX) API, sections “partnerReferrals/serviceValues Description:”,
/// “partnerReferrals Description:”, “partnerReferrals/{PartnerReferralid} Description:”. Erratum:
/// [`service-values-name`](super::errata#erratum-service-values-name).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ServicesEstimatedValue {
    /// Not documented as required; never null.
    pub id: Option<ServicesEstimatedValueId>,
    /// Not documented as required; never null.
    pub name: Option<String>,
    /// Undocumented members, and nulls where a value is documented: kept when read, sent back when written.
    pub extra: rt::Extra,
}

impl rt::ReadJson for ServicesEstimatedValue {
    fn read(r: &mut rt::Reader<'_>) -> Result<Self, rt::DecodeError> {
        let mut object = r.object()?;
        let mut value = Self {
            id: None,
            name: None,
            extra: rt::Extra::new(),
        };
        while let Some(index) = object.next(r, &["id", "name"])? {
            match index {
                0 => object.member(r, &mut value.id)?,
                _ => object.member(r, &mut value.name)?,
            }
        }
        value.extra = object.into_extra();
        Ok(value)
    }
}

impl rt::WriteJson for ServicesEstimatedValue {
    fn write(&self, w: &mut rt::Writer) {
        let mut o = w.object().with_extra(&self.extra);
        o.member("id", &self.id);
        o.member("name", &self.name);
        o.end();
    }
}

rt::listed! {
    impl ServicesEstimatedValue with extra {
        id() -> ServicesEstimatedValueId = id, "id";
        name() -> &str = name.as_deref(), "name";
    }
}

/// A customer that Microsoft offers to the partner.
///
/// | member | marks | meaning |
/// | --- | --- | --- |
/// | `id` | not documented as required |  |
/// | `created` | not documented as required; its format is inferred |  |
/// | `tenantId` | not documented as required; may be null |  |
/// | `tenantName` | not documented as required; may be null |  |
/// | `tenantDomain` | not documented as required; may be null |  |
/// | `workloads` | not documented as required | The services that the referral is about. |
/// | `claimed` | not documented as required | True when the partner took the referral on. |
/// | `partnerReferralId` | not documented as required |  |
/// | `partnerReferralNumber` | not documented as required; may be null |  |
/// | `acceptance` | not documented as required; may be null |  |
/// | `declineReason` | not documented as required; may be null |  |
/// | `referralStatus` | not documented as required; may be null |  |
/// | `servicesEstimatedValue` | not documented as required; may be null |  |
/// | `valueAddedServicesSold` | not documented as required; may be null |  |
///
/// Source: FastTrack Partner Experience (FT-FPX) API, sections “partnerReferrals Description:”,
/// “partnerReferrals/{PartnerReferralid} Description:”. Erratum:
/// [`referral-ids`](super::errata#erratum-referral-ids).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Referral {
    /// Not documented as required.
    pub id: Option<ReferralRecordId>,
    /// Not documented as required; its format is inferred. Erratum: [`timestamps`](super::errata#erratum-timestamps).
    pub created: Option<rt::Timestamp>,
    /// Not documented as required; may be null.
    pub tenant_id: Option<TenantId>,
    /// Not documented as required; may be null.
    pub tenant_name: Option<String>,
    /// Not documented as required; may be null.
    pub tenant_domain: Option<String>,
    /// The services that the referral is about. Erratum:
    /// [`referral-workloads`](super::errata#erratum-referral-workloads).
    pub workloads: Option<Vec<Service>>,
    /// True when the partner took the referral on.
    pub claimed: Option<bool>,
    /// Not documented as required.
    pub partner_referral_id: Option<ReferralId>,
    /// Not documented as required; may be null. Erratum:
    /// [`null-instead-of-nullable`](super::errata#erratum-null-instead-of-nullable).
    pub partner_referral_number: Option<String>,
    /// Not documented as required; may be null.
    pub acceptance: Option<AcceptanceStatus>,
    /// Not documented as required; may be null.
    pub decline_reason: Option<DeclineReason>,
    /// Not documented as required; may be null.
    pub referral_status: Option<ReferralStatus>,
    /// Not documented as required; may be null.
    pub services_estimated_value: Option<ServicesEstimatedValue>,
    /// Not documented as required; may be null.
    pub value_added_services_sold: Option<bool>,
    /// Undocumented members, and nulls where a value is documented: kept when read, sent back when written.
    pub extra: rt::Extra,
}

impl rt::ReadJson for Referral {
    fn read(r: &mut rt::Reader<'_>) -> Result<Self, rt::DecodeError> {
        let mut object = r.object()?;
        let mut value = Self {
            id: None,
            created: None,
            tenant_id: None,
            tenant_name: None,
            tenant_domain: None,
            workloads: None,
            claimed: None,
            partner_referral_id: None,
            partner_referral_number: None,
            acceptance: None,
            decline_reason: None,
            referral_status: None,
            services_estimated_value: None,
            value_added_services_sold: None,
            extra: rt::Extra::new(),
        };
        while let Some(index) = object
            .next(
                r,
                &[
                    "id",
                    "created",
                    "tenantId",
                    "tenantName",
                    "tenantDomain",
                    "workloads",
                    "claimed",
                    "partnerReferralId",
                    "partnerReferralNumber",
                    "acceptance",
                    "declineReason",
                    "referralStatus",
                    "servicesEstimatedValue",
                    "valueAddedServicesSold",
                ],
            )?
        {
            match index {
                0 => object.member(r, &mut value.id)?,
                1 => object.member(r, &mut value.created)?,
                2 => object.member_or_null(r, &mut value.tenant_id)?,
                3 => object.member_or_null(r, &mut value.tenant_name)?,
                4 => object.member_or_null(r, &mut value.tenant_domain)?,
                5 => object.member(r, &mut value.workloads)?,
                6 => object.member(r, &mut value.claimed)?,
                7 => object.member(r, &mut value.partner_referral_id)?,
                8 => object.member_or_null(r, &mut value.partner_referral_number)?,
                9 => object.member_or_null(r, &mut value.acceptance)?,
                10 => object.member_or_null(r, &mut value.decline_reason)?,
                11 => object.member_or_null(r, &mut value.referral_status)?,
                12 => object.member_or_null(r, &mut value.services_estimated_value)?,
                _ => object.member_or_null(r, &mut value.value_added_services_sold)?,
            }
        }
        value.extra = object.into_extra();
        Ok(value)
    }
}

impl rt::WriteJson for Referral {
    fn write(&self, w: &mut rt::Writer) {
        let mut o = w.object().with_extra(&self.extra);
        o.member("id", &self.id);
        o.member("created", &self.created);
        o.member("tenantId", &self.tenant_id);
        o.member("tenantName", &self.tenant_name);
        o.member("tenantDomain", &self.tenant_domain);
        o.member("workloads", &self.workloads);
        o.member("claimed", &self.claimed);
        o.member("partnerReferralId", &self.partner_referral_id);
        o.member("partnerReferralNumber", &self.partner_referral_number);
        o.member("acceptance", &self.acceptance);
        o.member("declineReason", &self.decline_reason);
        o.member("referralStatus", &self.referral_status);
        o.member("servicesEstimatedValue", &self.services_estimated_value);
        o.member("valueAddedServicesSold", &self.value_added_services_sold);
        o.end();
    }
}

rt::listed! {
    impl Referral with extra {
        id() -> &ReferralRecordId = id.as_ref(), "id";
        created() -> &rt::Timestamp = created.as_ref(), "created";
        tenant_id() -> TenantId = tenant_id, "tenantId";
        tenant_name() -> &str = tenant_name.as_deref(), "tenantName";
        tenant_domain() -> &str = tenant_domain.as_deref(), "tenantDomain";
        workloads() -> &[Service] = workloads.as_deref(), "workloads";
        claimed() -> bool = claimed, "claimed";
        partner_referral_id() -> ReferralId = partner_referral_id, "partnerReferralId";
        partner_referral_number() -> &str = partner_referral_number.as_deref(), "partnerReferralNumber";
        acceptance() -> &AcceptanceStatus = acceptance.as_ref(), "acceptance";
        decline_reason() -> &DeclineReason = decline_reason.as_ref(), "declineReason";
        referral_status() -> &ReferralStatus = referral_status.as_ref(), "referralStatus";
        services_estimated_value() -> &ServicesEstimatedValue = services_estimated_value.as_ref(), "servicesEstimatedValue";
        value_added_services_sold() -> bool = value_added_services_sold, "valueAddedServicesSold";
    }
}

/// A page of referrals.
///
/// | member | marks |
/// | --- | --- |
/// | `count` | not documented as required |
/// | `hasMore` | not documented as required |
/// | `items` | not documented as required |
///
/// Source: FastTrack Partner Experience (FT-FPX) API, sections “partnerReferrals Description:”,
/// “partnerReferrals/{PartnerReferralid} Description:”.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ReferralPage {
    /// Not documented as required. Erratum: [`count-meaning`](super::errata#erratum-count-meaning).
    pub count: Option<rt::Integer>,
    /// Not documented as required.
    pub has_more: Option<bool>,
    /// Not documented as required. Erratum: [`items-null`](super::errata#erratum-items-null).
    pub items: Vec<Referral>,
    /// Undocumented members, and nulls where a value is documented: kept when read, sent back when written.
    pub extra: rt::Extra,
}

impl rt::ReadJson for ReferralPage {
    fn read(r: &mut rt::Reader<'_>) -> Result<Self, rt::DecodeError> {
        let mut object = r.object()?;
        let mut count = None;
        let mut has_more = None;
        let mut items = None;
        while let Some(index) = object.next(r, &["count", "hasMore", "items"])? {
            match index {
                0 => object.member(r, &mut count)?,
                1 => object.member(r, &mut has_more)?,
                _ => object.member(r, &mut items)?,
            }
        }
        Ok(Self {
            count,
            has_more,
            items: object.listed(items, "items"),
            extra: object.into_extra(),
        })
    }
}

impl rt::WriteJson for ReferralPage {
    fn write(&self, w: &mut rt::Writer) {
        let mut o = w.object().with_extra(&self.extra);
        o.member("count", &self.count);
        o.member("hasMore", &self.has_more);
        o.listed("items", &self.items);
        o.end();
    }
}

rt::listed! {
    impl ReferralPage with extra {
        count() -> &rt::Integer = count.as_ref(), "count";
        has_more() -> bool = has_more, "hasMore";
    }
}

/// An answer to a referral. Which ids stand for accepted and declined is data of the vendor: look them up with
/// `referrals.acceptance_statuses.list` and hand them over, so that all rules can be checked before sending.
///
/// | member | marks | meaning |
/// | --- | --- | --- |
/// | `AceptanceStatusId` | required (inferred); never null; also read as `AcceptanceStatusId`, `acceptanceStatusId` and `aceptanceStatusId`; the documentation contradicts itself about its name | The answer; one of `referrals.acceptance_statuses.list`. |
/// | `DeclineReasonId` | not documented as required; may be null; also read as `declineReasonId`; the documentation contradicts itself about its name | Why the referral is declined; set when declining, absent or null when accepting. |
/// | `referralStatusId` | not documented as required; may be null | Absent or null when declining. |
/// | `valueAddedServicesSold` | not documented as required; may be null | Absent or null when declining. |
/// | `servicesEstimatedValueId` | not documented as required; may be null | When accepting: set if `valueAddedServicesSold` is true, absent or null if it is false. |
///
/// Rules:
///
/// - `declined`: Whoever declines gives the reason and says nothing about status, sold services or their value.
///   Checked if `declined_id` (on the call or in a `Context`) is given.
/// - `accepted`: Whoever accepts gives no reason for declining. Checked if `accepted_id` (on the call or in a
///   `Context`) is given.
/// - `sold-has-value`: Whoever accepts and sold services gives an estimate of their value. Checked if `accepted_id`
///   (on the call or in a `Context`) is given.
/// - `unsold-has-none`: Whoever accepts and sold no services gives no estimate of their value. Checked if
///   `accepted_id` (on the call or in a `Context`) is given.
/// - `declined-is-final`: A referral that was declined earlier takes no further change. Checked if `earlier_id` and
///   `declined_id` (on the call or in a `Context`) are given.
/// - `accepted-is-kept`: A referral that was accepted earlier can no longer be turned down. Checked if
///   `earlier_id`, `accepted_id` and `declined_id` (on the call or in a `Context`) are given.
///
/// Source: FastTrack Partner Experience (FT-FPX) API, section “partnerReferrals/{PartnerReferralid}
/// Description:”. Errata: [`null-instead-of-nullable`](super::errata#erratum-null-instead-of-nullable),
/// [`referral-update-case`](super::errata#erratum-referral-update-case),
/// [`referral-status-ids`](super::errata#erratum-referral-status-ids),
/// [`referral-rules-indent`](super::errata#erratum-referral-rules-indent),
/// [`referral-earlier-answer`](super::errata#erratum-referral-earlier-answer),
/// [`referral-sold-rules`](super::errata#erratum-referral-sold-rules),
/// [`referral-other-answers`](super::errata#erratum-referral-other-answers),
/// [`referral-absent`](super::errata#erratum-referral-absent).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ReferralUpdate {
    /// The answer; one of `referrals.acceptance_statuses.list`. Also read as `AcceptanceStatusId`,
    /// `acceptanceStatusId` and `aceptanceStatusId`. Errata:
    /// [`referral-acceptance-misspelt`](super::errata#erratum-referral-acceptance-misspelt),
    /// [`referral-acceptance-presence`](super::errata#erratum-referral-acceptance-presence).
    pub aceptance_status_id: AcceptanceStatusId,
    /// Why the referral is declined; set when declining, absent or null when accepting. Also read as
    /// `declineReasonId`.
    pub decline_reason_id: rt::Patch<DeclineReasonId>,
    /// Absent or null when declining. Erratum:
    /// [`referral-accepted-status`](super::errata#erratum-referral-accepted-status).
    pub referral_status_id: rt::Patch<ReferralStatusId>,
    /// Absent or null when declining.
    pub value_added_services_sold: rt::Patch<bool>,
    /// When accepting: set if `valueAddedServicesSold` is true, absent or null if it is false. Absent or null when
    /// declining. Errata: [`referral-value-name`](super::errata#erratum-referral-value-name),
    /// [`referral-sold-unset`](super::errata#erratum-referral-sold-unset).
    pub services_estimated_value_id: rt::Patch<ServicesEstimatedValueId>,
    /// Undocumented members, and nulls where a value is documented: kept when read, sent back when written.
    pub extra: rt::Extra,
}

impl ReferralUpdate {
    /// Creates a value from its required fields.
    pub fn new(aceptance_status_id: AcceptanceStatusId) -> Self {
        Self {
            aceptance_status_id,
            decline_reason_id: Default::default(),
            referral_status_id: Default::default(),
            value_added_services_sold: Default::default(),
            services_estimated_value_id: Default::default(),
            extra: Default::default(),
        }
    }
    /// Why the referral is declined; set when declining, absent or null when accepting. Also read as
    /// `declineReasonId`.
    #[must_use]
    pub fn decline_reason_id(
        mut self,
        decline_reason_id: impl Into<rt::Patch<DeclineReasonId>>,
    ) -> Self {
        self.decline_reason_id = decline_reason_id.into();
        self
    }
    /// Absent or null when declining.
    #[must_use]
    pub fn referral_status_id(
        mut self,
        referral_status_id: impl Into<rt::Patch<ReferralStatusId>>,
    ) -> Self {
        self.referral_status_id = referral_status_id.into();
        self
    }
    /// Absent or null when declining.
    #[must_use]
    pub fn value_added_services_sold(
        mut self,
        value_added_services_sold: impl Into<rt::Patch<bool>>,
    ) -> Self {
        self.value_added_services_sold = value_added_services_sold.into();
        self
    }
    /// When accepting: set if `valueAddedServicesSold` is true, absent or null if it is false. Absent or null when
    /// declining.
    #[must_use]
    pub fn services_estimated_value_id(
        mut self,
        services_estimated_value_id: impl Into<rt::Patch<ServicesEstimatedValueId>>,
    ) -> Self {
        self.services_estimated_value_id = services_estimated_value_id.into();
        self
    }
    /// Sets an undocumented member.
    #[must_use]
    pub fn member(mut self, name: &str, value: impl Into<rt::Json>) -> Self {
        self.extra.insert(name, value);
        self
    }
}

impl rt::ReadJson for ReferralUpdate {
    fn read(r: &mut rt::Reader<'_>) -> Result<Self, rt::DecodeError> {
        let mut object = r.object()?;
        let mut aceptance_status_id = None;
        let mut decline_reason_id = rt::Patch::Absent;
        let mut referral_status_id = rt::Patch::Absent;
        let mut value_added_services_sold = rt::Patch::Absent;
        let mut services_estimated_value_id = rt::Patch::Absent;
        while let Some(index) = object
            .next_spelled(
                r,
                &[
                    "AceptanceStatusId",
                    "DeclineReasonId",
                    "referralStatusId",
                    "valueAddedServicesSold",
                    "servicesEstimatedValueId",
                ],
                &[
                    ("AcceptanceStatusId", 0),
                    ("acceptanceStatusId", 0),
                    ("aceptanceStatusId", 0),
                    ("declineReasonId", 1),
                ],
            )?
        {
            match index {
                0 => object.member(r, &mut aceptance_status_id)?,
                1 => object.patch(r, &mut decline_reason_id)?,
                2 => object.patch(r, &mut referral_status_id)?,
                3 => object.patch(r, &mut value_added_services_sold)?,
                _ => object.patch(r, &mut services_estimated_value_id)?,
            }
        }
        Ok(Self {
            aceptance_status_id: object
                .required(aceptance_status_id, "AceptanceStatusId")?,
            decline_reason_id,
            referral_status_id,
            value_added_services_sold,
            services_estimated_value_id,
            extra: object.into_extra(),
        })
    }
}

impl rt::WriteJson for ReferralUpdate {
    fn write(&self, w: &mut rt::Writer) {
        let mut o = w.object().with_extra(&self.extra);
        o.required("AceptanceStatusId", &self.aceptance_status_id);
        o.member("DeclineReasonId", &self.decline_reason_id);
        o.member("referralStatusId", &self.referral_status_id);
        o.member("valueAddedServicesSold", &self.value_added_services_sold);
        o.member("servicesEstimatedValueId", &self.services_estimated_value_id);
        o.end();
    }
}

rt::newtype! {
    #[copy]
    #[from(rt::PlainUuid)]
    /// Names a customer's tenant.
    ///
    /// Source: FastTrack Partner Experience (FT-FPX) API, sections “tenants/{tenantId} Description:”, “partnerTenants
    /// v.1 Description:” and 18 more.
    pub struct TenantId(rt::Uuid);
}

rt::newtype! {
    #[from(i32, i64, u32, u64)]
    /// The integer called TPID, which the documentation does not explain.
    ///
    /// Source: FastTrack Partner Experience (FT-FPX) API, sections “tenants/{tenantId} Description:”, “partnerTenants
    /// v.1 Description:”, “partnerTenants v.2 Description:”. Erratum:
    /// [`unexplained-abbreviations`](super::errata#erratum-unexplained-abbreviations).
    pub struct Tpid(rt::Integer);
}

/// The basic facts about a tenant.
///
/// | member | marks |
/// | --- | --- |
/// | `tenantId` | not documented as required |
/// | `name` | not documented as required; may be null |
/// | `tpid` | not documented as required; may be null |
///
/// Source: FastTrack Partner Experience (FT-FPX) API, section “tenants/{tenantId} Description:”. Erratum:
/// [`partner-tenant-marks`](super::errata#erratum-partner-tenant-marks).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Tenant {
    /// Not documented as required.
    pub tenant_id: Option<TenantId>,
    /// Not documented as required; may be null.
    pub name: Option<String>,
    /// Not documented as required; may be null.
    pub tpid: Option<Tpid>,
    /// Undocumented members, and nulls where a value is documented: kept when read, sent back when written.
    pub extra: rt::Extra,
}

impl rt::ReadJson for Tenant {
    fn read(r: &mut rt::Reader<'_>) -> Result<Self, rt::DecodeError> {
        let mut object = r.object()?;
        let mut value = Self {
            tenant_id: None,
            name: None,
            tpid: None,
            extra: rt::Extra::new(),
        };
        while let Some(index) = object.next(r, &["tenantId", "name", "tpid"])? {
            match index {
                0 => object.member(r, &mut value.tenant_id)?,
                1 => object.member_or_null(r, &mut value.name)?,
                _ => object.member_or_null(r, &mut value.tpid)?,
            }
        }
        value.extra = object.into_extra();
        Ok(value)
    }
}

impl rt::WriteJson for Tenant {
    fn write(&self, w: &mut rt::Writer) {
        let mut o = w.object().with_extra(&self.extra);
        o.member("tenantId", &self.tenant_id);
        o.member("name", &self.name);
        o.member("tpid", &self.tpid);
        o.end();
    }
}

rt::listed! {
    impl Tenant with extra {
        tenant_id() -> TenantId = tenant_id, "tenantId";
        name() -> &str = name.as_deref(), "name";
        tpid() -> &Tpid = tpid.as_ref(), "tpid";
    }
}

/// A workload that the partner claimed for a tenant.
///
/// | member | marks |
/// | --- | --- |
/// | `id` | not documented as required; its type is inferred |
/// | `name` | not documented as required |
///
/// Source: FastTrack Partner Experience (FT-FPX) API, sections “partnerTenants v.1 Description:”, “partnerTenants
/// v.2 Description:”. Erratum: [`claimed-workload-ids`](super::errata#erratum-claimed-workload-ids).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ClaimedWorkload {
    /// Not documented as required; its type is inferred.
    pub id: Option<ServiceId>,
    /// Not documented as required.
    pub name: Option<String>,
    /// Undocumented members, and nulls where a value is documented: kept when read, sent back when written.
    pub extra: rt::Extra,
}

impl rt::ReadJson for ClaimedWorkload {
    fn read(r: &mut rt::Reader<'_>) -> Result<Self, rt::DecodeError> {
        let mut object = r.object()?;
        let mut value = Self {
            id: None,
            name: None,
            extra: rt::Extra::new(),
        };
        while let Some(index) = object.next(r, &["id", "name"])? {
            match index {
                0 => object.member(r, &mut value.id)?,
                _ => object.member(r, &mut value.name)?,
            }
        }
        value.extra = object.into_extra();
        Ok(value)
    }
}

impl rt::WriteJson for ClaimedWorkload {
    fn write(&self, w: &mut rt::Writer) {
        let mut o = w.object().with_extra(&self.extra);
        o.member("id", &self.id);
        o.member("name", &self.name);
        o.end();
    }
}

rt::listed! {
    impl ClaimedWorkload with extra {
        id() -> &ServiceId = id.as_ref(), "id";
        name() -> &str = name.as_deref(), "name";
    }
}

/// A tenant for which the partner claimed workloads.
///
/// | member | marks | meaning |
/// | --- | --- | --- |
/// | `tenantId` | not documented as required |  |
/// | `tpid` | not documented as required |  |
/// | `name` | not documented as required |  |
/// | `claimedWorkloads` | not documented as required | The workloads that the partner claimed for the tenant. |
///
/// Source: FastTrack Partner Experience (FT-FPX) API, sections “partnerTenants v.1 Description:”, “partnerTenants
/// v.2 Description:”. Erratum: [`partner-tenant-marks`](super::errata#erratum-partner-tenant-marks).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct PartnerTenant {
    /// Not documented as required.
    pub tenant_id: Option<TenantId>,
    /// Not documented as required.
    pub tpid: Option<Tpid>,
    /// Not documented as required.
    pub name: Option<String>,
    /// The workloads that the partner claimed for the tenant.
    pub claimed_workloads: Option<Vec<ClaimedWorkload>>,
    /// Undocumented members, and nulls where a value is documented: kept when read, sent back when written.
    pub extra: rt::Extra,
}

impl rt::ReadJson for PartnerTenant {
    fn read(r: &mut rt::Reader<'_>) -> Result<Self, rt::DecodeError> {
        let mut object = r.object()?;
        let mut value = Self {
            tenant_id: None,
            tpid: None,
            name: None,
            claimed_workloads: None,
            extra: rt::Extra::new(),
        };
        while let Some(index) = object
            .next(r, &["tenantId", "tpid", "name", "claimedWorkloads"])?
        {
            match index {
                0 => object.member(r, &mut value.tenant_id)?,
                1 => object.member(r, &mut value.tpid)?,
                2 => object.member(r, &mut value.name)?,
                _ => object.member(r, &mut value.claimed_workloads)?,
            }
        }
        value.extra = object.into_extra();
        Ok(value)
    }
}

impl rt::WriteJson for PartnerTenant {
    fn write(&self, w: &mut rt::Writer) {
        let mut o = w.object().with_extra(&self.extra);
        o.member("tenantId", &self.tenant_id);
        o.member("tpid", &self.tpid);
        o.member("name", &self.name);
        o.member("claimedWorkloads", &self.claimed_workloads);
        o.end();
    }
}

rt::listed! {
    impl PartnerTenant with extra {
        tenant_id() -> TenantId = tenant_id, "tenantId";
        tpid() -> &Tpid = tpid.as_ref(), "tpid";
        name() -> &str = name.as_deref(), "name";
        claimed_workloads() -> &[ClaimedWorkload] = claimed_workloads.as_deref(), "claimedWorkloads";
    }
}

/// The tenants of the partner, with a hint whether there are more.
///
/// | member | marks |
/// | --- | --- |
/// | `count` | not documented as required |
/// | `hasMore` | not documented as required |
/// | `items` | not documented as required; may be null |
///
/// Source: FastTrack Partner Experience (FT-FPX) API, section “partnerTenants v.1 Description:”.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct PartnerTenantPage {
    /// Not documented as required. Erratum: [`count-meaning`](super::errata#erratum-count-meaning).
    pub count: Option<rt::Integer>,
    /// Not documented as required. Erratum: [`partner-tenants-paging`](super::errata#erratum-partner-tenants-paging).
    pub has_more: Option<bool>,
    /// Not documented as required; may be null. Erratum: [`items-null`](super::errata#erratum-items-null).
    pub items: Option<Vec<PartnerTenant>>,
    /// Undocumented members, and nulls where a value is documented: kept when read, sent back when written.
    pub extra: rt::Extra,
}

impl rt::ReadJson for PartnerTenantPage {
    fn read(r: &mut rt::Reader<'_>) -> Result<Self, rt::DecodeError> {
        let mut object = r.object()?;
        let mut value = Self {
            count: None,
            has_more: None,
            items: None,
            extra: rt::Extra::new(),
        };
        while let Some(index) = object.next(r, &["count", "hasMore", "items"])? {
            match index {
                0 => object.member(r, &mut value.count)?,
                1 => object.member(r, &mut value.has_more)?,
                _ => object.member_or_null(r, &mut value.items)?,
            }
        }
        value.extra = object.into_extra();
        Ok(value)
    }
}

impl rt::WriteJson for PartnerTenantPage {
    fn write(&self, w: &mut rt::Writer) {
        let mut o = w.object().with_extra(&self.extra);
        o.member("count", &self.count);
        o.member("hasMore", &self.has_more);
        o.member("items", &self.items);
        o.end();
    }
}

rt::listed! {
    impl PartnerTenantPage with extra {
        count() -> &rt::Integer = count.as_ref(), "count";
        has_more() -> bool = has_more, "hasMore";
        items() -> &[PartnerTenant] = items.as_deref(), "items";
    }
}

rt::newtype! {
    #[copy]
    #[from(rt::PlainUuid)]
    /// Names a record of a service's seats.
    ///
    /// Source: FastTrack Partner Experience (FT-FPX) API, sections “tenants/{tenantId}/services/maxEntitlements
    /// Description:”, “partnerTenants/maxEntitlements Description:”.
    pub struct MaxEntitlementId(rt::Uuid);
}

/// How many seats a tenant has in a service.
///
/// | member | marks | meaning |
/// | --- | --- | --- |
/// | `id` | not documented as required; may be null |  |
/// | `tenantId` | not documented as required |  |
/// | `serviceId` | not documented as required | One of `services.list`. |
/// | `maxEntitlementSeatCount` | not documented as required | The counts of a service's entitlement statuses add up to this. |
///
/// Source: FastTrack Partner Experience (FT-FPX) API, sections “tenants/{tenantId}/services/maxEntitlements
/// Description:”, “partnerTenants/maxEntitlements Description:”.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct MaxEntitlement {
    /// Not documented as required; may be null. Erratum:
    /// [`max-entitlement-id-null`](super::errata#erratum-max-entitlement-id-null).
    pub id: Option<MaxEntitlementId>,
    /// Not documented as required.
    pub tenant_id: Option<TenantId>,
    /// One of `services.list`.
    pub service_id: Option<ServiceId>,
    /// The counts of a service's entitlement statuses add up to this. Source: FastTrack Partner Experience (FT-FPX)
    /// API, sections “tenants/{tenantId}/services/maxEntitlements Description:”, “partnerTenants/maxEntitlements
    /// Description:”, “tenants/{tenantId}/services/{serviceid}/entitlements (Patch) Description:”.
    pub max_entitlement_seat_count: Option<rt::Integer>,
    /// Undocumented members, and nulls where a value is documented: kept when read, sent back when written.
    pub extra: rt::Extra,
}

impl rt::ReadJson for MaxEntitlement {
    fn read(r: &mut rt::Reader<'_>) -> Result<Self, rt::DecodeError> {
        let mut object = r.object()?;
        let mut value = Self {
            id: None,
            tenant_id: None,
            service_id: None,
            max_entitlement_seat_count: None,
            extra: rt::Extra::new(),
        };
        while let Some(index) = object
            .next(r, &["id", "tenantId", "serviceId", "maxEntitlementSeatCount"])?
        {
            match index {
                0 => object.member_or_null(r, &mut value.id)?,
                1 => object.member(r, &mut value.tenant_id)?,
                2 => object.member(r, &mut value.service_id)?,
                _ => object.member(r, &mut value.max_entitlement_seat_count)?,
            }
        }
        value.extra = object.into_extra();
        Ok(value)
    }
}

impl rt::WriteJson for MaxEntitlement {
    fn write(&self, w: &mut rt::Writer) {
        let mut o = w.object().with_extra(&self.extra);
        o.member("id", &self.id);
        o.member("tenantId", &self.tenant_id);
        o.member("serviceId", &self.service_id);
        o.member("maxEntitlementSeatCount", &self.max_entitlement_seat_count);
        o.end();
    }
}

rt::listed! {
    impl MaxEntitlement with extra {
        id() -> MaxEntitlementId = id, "id";
        tenant_id() -> TenantId = tenant_id, "tenantId";
        service_id() -> &ServiceId = service_id.as_ref(), "serviceId";
        max_entitlement_seat_count() -> &rt::Integer = max_entitlement_seat_count.as_ref(), "maxEntitlementSeatCount";
    }
}

/// The seats of one tenant.
///
/// | member | marks |
/// | --- | --- |
/// | `tenantId` | not documented as required |
/// | `moreRecords` | not documented as required |
/// | `items` | not documented as required |
///
/// Source: FastTrack Partner Experience (FT-FPX) API, section “partnerTenants/maxEntitlements Description:”.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct TenantMaxEntitlements {
    /// Not documented as required.
    pub tenant_id: Option<TenantId>,
    /// Not documented as required. Erratum: [`more-records`](super::errata#erratum-more-records).
    pub more_records: Option<bool>,
    /// Not documented as required.
    pub items: Option<Vec<MaxEntitlement>>,
    /// Undocumented members, and nulls where a value is documented: kept when read, sent back when written.
    pub extra: rt::Extra,
}

impl rt::ReadJson for TenantMaxEntitlements {
    fn read(r: &mut rt::Reader<'_>) -> Result<Self, rt::DecodeError> {
        let mut object = r.object()?;
        let mut value = Self {
            tenant_id: None,
            more_records: None,
            items: None,
            extra: rt::Extra::new(),
        };
        while let Some(index) = object.next(r, &["tenantId", "moreRecords", "items"])? {
            match index {
                0 => object.member(r, &mut value.tenant_id)?,
                1 => object.member(r, &mut value.more_records)?,
                _ => object.member(r, &mut value.items)?,
            }
        }
        value.extra = object.into_extra();
        Ok(value)
    }
}

impl rt::WriteJson for TenantMaxEntitlements {
    fn write(&self, w: &mut rt::Writer) {
        let mut o = w.object().with_extra(&self.extra);
        o.member("tenantId", &self.tenant_id);
        o.member("moreRecords", &self.more_records);
        o.member("items", &self.items);
        o.end();
    }
}

rt::listed! {
    impl TenantMaxEntitlements with extra {
        tenant_id() -> TenantId = tenant_id, "tenantId";
        more_records() -> bool = more_records, "moreRecords";
        items() -> &[MaxEntitlement] = items.as_deref(), "items";
    }
}

rt::newtype! {
    #[copy]
    #[from(rt::PlainUuid)]
    /// Names one status record of a service's entitlement.
    ///
    /// Source: FastTrack Partner Experience (FT-FPX) API, sections “tenants/{tenantId}/services/entitlements
    /// Description:”, “tenants/{tenantId}/services/{serviceid}/entitlements (Get) Description:” and 2 more.
    pub struct ServiceIntentId(rt::Uuid);
}

/// The top-level status of an entitlement.
///
/// | member | marks |
/// | --- | --- |
/// | `id` | not documented as required |
/// | `name` | not documented as required; may be null |
///
/// Source: FastTrack Partner Experience (FT-FPX) API, sections “tenants/{tenantId}/services/entitlements
/// Description:”, “tenants/{tenantId}/services/{serviceid}/entitlements (Get) Description:”,
/// “tenants/{tenantId}/services/{serviceid}/entitlements (Patch) Description:”.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct EntitlementL1 {
    /// Not documented as required.
    pub id: Option<L1Id>,
    /// Not documented as required; may be null.
    pub name: Option<String>,
    /// Undocumented members, and nulls where a value is documented: kept when read, sent back when written.
    pub extra: rt::Extra,
}

impl rt::ReadJson for EntitlementL1 {
    fn read(r: &mut rt::Reader<'_>) -> Result<Self, rt::DecodeError> {
        let mut object = r.object()?;
        let mut value = Self {
            id: None,
            name: None,
            extra: rt::Extra::new(),
        };
        while let Some(index) = object.next(r, &["id", "name"])? {
            match index {
                0 => object.member(r, &mut value.id)?,
                _ => object.member_or_null(r, &mut value.name)?,
            }
        }
        value.extra = object.into_extra();
        Ok(value)
    }
}

impl rt::WriteJson for EntitlementL1 {
    fn write(&self, w: &mut rt::Writer) {
        let mut o = w.object().with_extra(&self.extra);
        o.member("id", &self.id);
        o.member("name", &self.name);
        o.end();
    }
}

rt::listed! {
    impl EntitlementL1 with extra {
        id() -> L1Id = id, "id";
        name() -> &str = name.as_deref(), "name";
    }
}

/// The second-level status of an entitlement.
///
/// | member | marks |
/// | --- | --- |
/// | `id` | not documented as required |
/// | `name` | not documented as required; may be null |
///
/// Source: FastTrack Partner Experience (FT-FPX) API, sections “tenants/{tenantId}/services/entitlements
/// Description:”, “tenants/{tenantId}/services/{serviceid}/entitlements (Get) Description:”,
/// “tenants/{tenantId}/services/{serviceid}/entitlements (Patch) Description:”.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct EntitlementL2 {
    /// Not documented as required.
    pub id: Option<L2Id>,
    /// Not documented as required; may be null.
    pub name: Option<String>,
    /// Undocumented members, and nulls where a value is documented: kept when read, sent back when written.
    pub extra: rt::Extra,
}

impl rt::ReadJson for EntitlementL2 {
    fn read(r: &mut rt::Reader<'_>) -> Result<Self, rt::DecodeError> {
        let mut object = r.object()?;
        let mut value = Self {
            id: None,
            name: None,
            extra: rt::Extra::new(),
        };
        while let Some(index) = object.next(r, &["id", "name"])? {
            match index {
                0 => object.member(r, &mut value.id)?,
                _ => object.member_or_null(r, &mut value.name)?,
            }
        }
        value.extra = object.into_extra();
        Ok(value)
    }
}

impl rt::WriteJson for EntitlementL2 {
    fn write(&self, w: &mut rt::Writer) {
        let mut o = w.object().with_extra(&self.extra);
        o.member("id", &self.id);
        o.member("name", &self.name);
        o.end();
    }
}

rt::listed! {
    impl EntitlementL2 with extra {
        id() -> L2Id = id, "id";
        name() -> &str = name.as_deref(), "name";
    }
}

/// The third-level status of an entitlement.
///
/// | member | marks |
/// | --- | --- |
/// | `id` | not documented as required |
/// | `name` | not documented as required; may be null |
///
/// Source: FastTrack Partner Experience (FT-FPX) API, sections “tenants/{tenantId}/services/entitlements
/// Description:”, “tenants/{tenantId}/services/{serviceid}/entitlements (Get) Description:”,
/// “tenants/{tenantId}/services/{serviceid}/entitlements (Patch) Description:”.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct EntitlementL3 {
    /// Not documented as required.
    pub id: Option<L3Id>,
    /// Not documented as required; may be null.
    pub name: Option<String>,
    /// Undocumented members, and nulls where a value is documented: kept when read, sent back when written.
    pub extra: rt::Extra,
}

impl rt::ReadJson for EntitlementL3 {
    fn read(r: &mut rt::Reader<'_>) -> Result<Self, rt::DecodeError> {
        let mut object = r.object()?;
        let mut value = Self {
            id: None,
            name: None,
            extra: rt::Extra::new(),
        };
        while let Some(index) = object.next(r, &["id", "name"])? {
            match index {
                0 => object.member(r, &mut value.id)?,
                _ => object.member_or_null(r, &mut value.name)?,
            }
        }
        value.extra = object.into_extra();
        Ok(value)
    }
}

impl rt::WriteJson for EntitlementL3 {
    fn write(&self, w: &mut rt::Writer) {
        let mut o = w.object().with_extra(&self.extra);
        o.member("id", &self.id);
        o.member("name", &self.name);
        o.end();
    }
}

rt::listed! {
    impl EntitlementL3 with extra {
        id() -> L3Id = id, "id";
        name() -> &str = name.as_deref(), "name";
    }
}

/// How many seats of a service are in a certain status.
///
/// | member | marks | meaning |
/// | --- | --- | --- |
/// | `serviceIntentId` | not documented as required; may be null | Names the record. |
/// | `l1` | not documented as required | One of `entitlement_statuses.list_l1`. |
/// | `l2` | not documented as required; may be null | One of `entitlement_statuses.list_l2`. |
/// | `l3` | not documented as required; may be null | One of `entitlement_statuses.list_l3`. |
/// | `entitlementCount` | not documented as required | Seats that are in this status. |
/// | `targetDate` | not documented as required; may be null; its format is inferred |  |
/// | `owner` | not documented as required; may be null |  |
/// | `nextActionDate` | not documented as required; may be null; its format is inferred |  |
/// | `notes` | not documented as required; may be null |  |
///
/// Source: FastTrack Partner Experience (FT-FPX) API, sections “tenants/{tenantId}/services/entitlements
/// Description:”, “tenants/{tenantId}/services/{serviceid}/entitlements (Get) Description:”,
/// “tenants/{tenantId}/services/{serviceid}/entitlements (Patch) Description:”. Errata:
/// [`timestamps`](super::errata#erratum-timestamps),
/// [`entitlements-lack-service`](super::errata#erratum-entitlements-lack-service),
/// [`entitlement-l1-null`](super::errata#erratum-entitlement-l1-null).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Entitlement {
    /// Names the record.
    pub service_intent_id: Option<ServiceIntentId>,
    /// One of `entitlement_statuses.list_l1`.
    pub l1: Option<EntitlementL1>,
    /// One of `entitlement_statuses.list_l2`.
    pub l2: Option<EntitlementL2>,
    /// One of `entitlement_statuses.list_l3`.
    pub l3: Option<EntitlementL3>,
    /// Seats that are in this status.
    pub entitlement_count: Option<rt::Integer>,
    /// Not documented as required; may be null; its format is inferred.
    pub target_date: Option<rt::Timestamp>,
    /// Not documented as required; may be null.
    pub owner: Option<String>,
    /// Not documented as required; may be null; its format is inferred.
    pub next_action_date: Option<rt::Timestamp>,
    /// Not documented as required; may be null. Erratum:
    /// [`update-notes-null`](super::errata#erratum-update-notes-null).
    pub notes: Option<String>,
    /// Undocumented members, and nulls where a value is documented: kept when read, sent back when written.
    pub extra: rt::Extra,
}

impl rt::ReadJson for Entitlement {
    fn read(r: &mut rt::Reader<'_>) -> Result<Self, rt::DecodeError> {
        let mut object = r.object()?;
        let mut value = Self {
            service_intent_id: None,
            l1: None,
            l2: None,
            l3: None,
            entitlement_count: None,
            target_date: None,
            owner: None,
            next_action_date: None,
            notes: None,
            extra: rt::Extra::new(),
        };
        while let Some(index) = object
            .next(
                r,
                &[
                    "serviceIntentId",
                    "l1",
                    "l2",
                    "l3",
                    "entitlementCount",
                    "targetDate",
                    "owner",
                    "nextActionDate",
                    "notes",
                ],
            )?
        {
            match index {
                0 => object.member_or_null(r, &mut value.service_intent_id)?,
                1 => object.member(r, &mut value.l1)?,
                2 => object.member_or_null(r, &mut value.l2)?,
                3 => object.member_or_null(r, &mut value.l3)?,
                4 => object.member(r, &mut value.entitlement_count)?,
                5 => object.member_or_null(r, &mut value.target_date)?,
                6 => object.member_or_null(r, &mut value.owner)?,
                7 => object.member_or_null(r, &mut value.next_action_date)?,
                _ => object.member_or_null(r, &mut value.notes)?,
            }
        }
        value.extra = object.into_extra();
        Ok(value)
    }
}

impl rt::WriteJson for Entitlement {
    fn write(&self, w: &mut rt::Writer) {
        let mut o = w.object().with_extra(&self.extra);
        o.member("serviceIntentId", &self.service_intent_id);
        o.member("l1", &self.l1);
        o.member("l2", &self.l2);
        o.member("l3", &self.l3);
        o.member("entitlementCount", &self.entitlement_count);
        o.member("targetDate", &self.target_date);
        o.member("owner", &self.owner);
        o.member("nextActionDate", &self.next_action_date);
        o.member("notes", &self.notes);
        o.end();
    }
}

rt::listed! {
    impl Entitlement with extra {
        service_intent_id() -> ServiceIntentId = service_intent_id, "serviceIntentId";
        l1() -> &EntitlementL1 = l1.as_ref(), "l1";
        l2() -> &EntitlementL2 = l2.as_ref(), "l2";
        l3() -> &EntitlementL3 = l3.as_ref(), "l3";
        entitlement_count() -> &rt::Integer = entitlement_count.as_ref(), "entitlementCount";
        target_date() -> &rt::Timestamp = target_date.as_ref(), "targetDate";
        owner() -> &str = owner.as_deref(), "owner";
        next_action_date() -> &rt::Timestamp = next_action_date.as_ref(), "nextActionDate";
        notes() -> &str = notes.as_deref(), "notes";
    }
}

/// The top-level status, as the call for several tenants gives it.
///
/// | member | marks |
/// | --- | --- |
/// | `id` | not documented as required |
/// | `name` | not documented as required |
///
/// Source: FastTrack Partner Experience (FT-FPX) API, section “partnerTenants/entitlements Description:”.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct TenantEntitlementL1 {
    /// Not documented as required.
    pub id: Option<L1Id>,
    /// Not documented as required. Erratum:
    /// [`tenant-entitlement-marks`](super::errata#erratum-tenant-entitlement-marks).
    pub name: Option<String>,
    /// Undocumented members, and nulls where a value is documented: kept when read, sent back when written.
    pub extra: rt::Extra,
}

impl rt::ReadJson for TenantEntitlementL1 {
    fn read(r: &mut rt::Reader<'_>) -> Result<Self, rt::DecodeError> {
        let mut object = r.object()?;
        let mut value = Self {
            id: None,
            name: None,
            extra: rt::Extra::new(),
        };
        while let Some(index) = object.next(r, &["id", "name"])? {
            match index {
                0 => object.member(r, &mut value.id)?,
                _ => object.member(r, &mut value.name)?,
            }
        }
        value.extra = object.into_extra();
        Ok(value)
    }
}

impl rt::WriteJson for TenantEntitlementL1 {
    fn write(&self, w: &mut rt::Writer) {
        let mut o = w.object().with_extra(&self.extra);
        o.member("id", &self.id);
        o.member("name", &self.name);
        o.end();
    }
}

rt::listed! {
    impl TenantEntitlementL1 with extra {
        id() -> L1Id = id, "id";
        name() -> &str = name.as_deref(), "name";
    }
}

/// The second-level status, as the call for several tenants gives it.
///
/// | member | marks |
/// | --- | --- |
/// | `id` | not documented as required |
/// | `name` | not documented as required |
///
/// Source: FastTrack Partner Experience (FT-FPX) API, section “partnerTenants/entitlements Description:”.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct TenantEntitlementL2 {
    /// Not documented as required.
    pub id: Option<L2Id>,
    /// Not documented as required. Erratum:
    /// [`tenant-entitlement-marks`](super::errata#erratum-tenant-entitlement-marks).
    pub name: Option<String>,
    /// Undocumented members, and nulls where a value is documented: kept when read, sent back when written.
    pub extra: rt::Extra,
}

impl rt::ReadJson for TenantEntitlementL2 {
    fn read(r: &mut rt::Reader<'_>) -> Result<Self, rt::DecodeError> {
        let mut object = r.object()?;
        let mut value = Self {
            id: None,
            name: None,
            extra: rt::Extra::new(),
        };
        while let Some(index) = object.next(r, &["id", "name"])? {
            match index {
                0 => object.member(r, &mut value.id)?,
                _ => object.member(r, &mut value.name)?,
            }
        }
        value.extra = object.into_extra();
        Ok(value)
    }
}

impl rt::WriteJson for TenantEntitlementL2 {
    fn write(&self, w: &mut rt::Writer) {
        let mut o = w.object().with_extra(&self.extra);
        o.member("id", &self.id);
        o.member("name", &self.name);
        o.end();
    }
}

rt::listed! {
    impl TenantEntitlementL2 with extra {
        id() -> L2Id = id, "id";
        name() -> &str = name.as_deref(), "name";
    }
}

/// The third-level status, as the call for several tenants gives it.
///
/// | member | marks |
/// | --- | --- |
/// | `id` | not documented as required |
/// | `name` | not documented as required |
///
/// Source: FastTrack Partner Experience (FT-FPX) API, section “partnerTenants/entitlements Description:”.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct TenantEntitlementL3 {
    /// Not documented as required.
    pub id: Option<L3Id>,
    /// Not documented as required. Erratum:
    /// [`tenant-entitlement-marks`](super::errata#erratum-tenant-entitlement-marks).
    pub name: Option<String>,
    /// Undocumented members, and nulls where a value is documented: kept when read, sent back when written.
    pub extra: rt::Extra,
}

impl rt::ReadJson for TenantEntitlementL3 {
    fn read(r: &mut rt::Reader<'_>) -> Result<Self, rt::DecodeError> {
        let mut object = r.object()?;
        let mut value = Self {
            id: None,
            name: None,
            extra: rt::Extra::new(),
        };
        while let Some(index) = object.next(r, &["id", "name"])? {
            match index {
                0 => object.member(r, &mut value.id)?,
                _ => object.member(r, &mut value.name)?,
            }
        }
        value.extra = object.into_extra();
        Ok(value)
    }
}

impl rt::WriteJson for TenantEntitlementL3 {
    fn write(&self, w: &mut rt::Writer) {
        let mut o = w.object().with_extra(&self.extra);
        o.member("id", &self.id);
        o.member("name", &self.name);
        o.end();
    }
}

rt::listed! {
    impl TenantEntitlementL3 with extra {
        id() -> L3Id = id, "id";
        name() -> &str = name.as_deref(), "name";
    }
}

/// How many seats of a tenant are in a certain status, as the call for several tenants gives it.
///
/// | member | marks |
/// | --- | --- |
/// | `serviceIntentId` | not documented as required |
/// | `l1` | not documented as required |
/// | `l2` | not documented as required |
/// | `l3` | not documented as required |
/// | `entitlementCount` | not documented as required; also read as `entitlmentCount`; the documentation contradicts itself about its name |
/// | `targetDate` | not documented as required; may be null; its format is inferred |
/// | `owner` | not documented as required; may be null |
/// | `nextActionDate` | not documented as required; may be null; its format is inferred |
/// | `notes` | not documented as required; may be null |
/// | `tenantId` | not documented as required |
///
/// Source: FastTrack Partner Experience (FT-FPX) API, section “partnerTenants/entitlements Description:”. Errata:
/// [`timestamps`](super::errata#erratum-timestamps),
/// [`tenant-entitlement-marks`](super::errata#erratum-tenant-entitlement-marks),
/// [`entitlements-lack-service`](super::errata#erratum-entitlements-lack-service).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct TenantEntitlement {
    /// Not documented as required.
    pub service_intent_id: Option<ServiceIntentId>,
    /// Not documented as required.
    pub l1: Option<TenantEntitlementL1>,
    /// Not documented as required.
    pub l2: Option<TenantEntitlementL2>,
    /// Not documented as required.
    pub l3: Option<TenantEntitlementL3>,
    /// Not documented as required; also read as `entitlmentCount`; the documentation contradicts itself about its
    /// name. Erratum: [`entitlment-count`](super::errata#erratum-entitlment-count).
    pub entitlement_count: Option<rt::Integer>,
    /// Not documented as required; may be null; its format is inferred.
    pub target_date: Option<rt::Timestamp>,
    /// Not documented as required; may be null.
    pub owner: Option<String>,
    /// Not documented as required; may be null; its format is inferred.
    pub next_action_date: Option<rt::Timestamp>,
    /// Not documented as required; may be null.
    pub notes: Option<String>,
    /// Not documented as required. Erratum: [`string-comma-uuid`](super::errata#erratum-string-comma-uuid).
    pub tenant_id: Option<TenantId>,
    /// Undocumented members, and nulls where a value is documented: kept when read, sent back when written.
    pub extra: rt::Extra,
}

impl rt::ReadJson for TenantEntitlement {
    fn read(r: &mut rt::Reader<'_>) -> Result<Self, rt::DecodeError> {
        let mut object = r.object()?;
        let mut value = Self {
            service_intent_id: None,
            l1: None,
            l2: None,
            l3: None,
            entitlement_count: None,
            target_date: None,
            owner: None,
            next_action_date: None,
            notes: None,
            tenant_id: None,
            extra: rt::Extra::new(),
        };
        while let Some(index) = object
            .next_spelled(
                r,
                &[
                    "serviceIntentId",
                    "l1",
                    "l2",
                    "l3",
                    "entitlementCount",
                    "targetDate",
                    "owner",
                    "nextActionDate",
                    "notes",
                    "tenantId",
                ],
                &[("entitlmentCount", 4)],
            )?
        {
            match index {
                0 => object.member(r, &mut value.service_intent_id)?,
                1 => object.member(r, &mut value.l1)?,
                2 => object.member(r, &mut value.l2)?,
                3 => object.member(r, &mut value.l3)?,
                4 => object.member(r, &mut value.entitlement_count)?,
                5 => object.member_or_null(r, &mut value.target_date)?,
                6 => object.member_or_null(r, &mut value.owner)?,
                7 => object.member_or_null(r, &mut value.next_action_date)?,
                8 => object.member_or_null(r, &mut value.notes)?,
                _ => object.member(r, &mut value.tenant_id)?,
            }
        }
        value.extra = object.into_extra();
        Ok(value)
    }
}

impl rt::WriteJson for TenantEntitlement {
    fn write(&self, w: &mut rt::Writer) {
        let mut o = w.object().with_extra(&self.extra);
        o.member("serviceIntentId", &self.service_intent_id);
        o.member("l1", &self.l1);
        o.member("l2", &self.l2);
        o.member("l3", &self.l3);
        o.member("entitlementCount", &self.entitlement_count);
        o.member("targetDate", &self.target_date);
        o.member("owner", &self.owner);
        o.member("nextActionDate", &self.next_action_date);
        o.member("notes", &self.notes);
        o.member("tenantId", &self.tenant_id);
        o.end();
    }
}

rt::listed! {
    impl TenantEntitlement with extra {
        service_intent_id() -> ServiceIntentId = service_intent_id, "serviceIntentId";
        l1() -> &TenantEntitlementL1 = l1.as_ref(), "l1";
        l2() -> &TenantEntitlementL2 = l2.as_ref(), "l2";
        l3() -> &TenantEntitlementL3 = l3.as_ref(), "l3";
        entitlement_count() -> &rt::Integer = entitlement_count.as_ref(), "entitlementCount";
        target_date() -> &rt::Timestamp = target_date.as_ref(), "targetDate";
        owner() -> &str = owner.as_deref(), "owner";
        next_action_date() -> &rt::Timestamp = next_action_date.as_ref(), "nextActionDate";
        notes() -> &str = notes.as_deref(), "notes";
        tenant_id() -> TenantId = tenant_id, "tenantId";
    }
}

/// One of the groups in which the records of several tenants come.
///
/// | member | marks |
/// | --- | --- |
/// | `moreRecords` | not documented as required |
/// | `items` | not documented as required |
///
/// Source: FastTrack Partner Experience (FT-FPX) API, section “partnerTenants/entitlements Description:”.
/// Erratum: [`tenant-entitlements-group`](super::errata#erratum-tenant-entitlements-group).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct EntitlementGroup {
    /// Not documented as required. Erratum: [`more-records`](super::errata#erratum-more-records).
    pub more_records: Option<bool>,
    /// Not documented as required.
    pub items: Option<Vec<TenantEntitlement>>,
    /// Undocumented members, and nulls where a value is documented: kept when read, sent back when written.
    pub extra: rt::Extra,
}

impl rt::ReadJson for EntitlementGroup {
    fn read(r: &mut rt::Reader<'_>) -> Result<Self, rt::DecodeError> {
        let mut object = r.object()?;
        let mut value = Self {
            more_records: None,
            items: None,
            extra: rt::Extra::new(),
        };
        while let Some(index) = object.next(r, &["moreRecords", "items"])? {
            match index {
                0 => object.member(r, &mut value.more_records)?,
                _ => object.member(r, &mut value.items)?,
            }
        }
        value.extra = object.into_extra();
        Ok(value)
    }
}

impl rt::WriteJson for EntitlementGroup {
    fn write(&self, w: &mut rt::Writer) {
        let mut o = w.object().with_extra(&self.extra);
        o.member("moreRecords", &self.more_records);
        o.member("items", &self.items);
        o.end();
    }
}

rt::listed! {
    impl EntitlementGroup with extra {
        more_records() -> bool = more_records, "moreRecords";
        items() -> &[TenantEntitlement] = items.as_deref(), "items";
    }
}

/// One status record as it shall be. A count of zero removes the record.
///
/// | member | marks | meaning |
/// | --- | --- | --- |
/// | `serviceIntentId` | optional | The record to change. |
/// | `l1id` | not documented as required | One of `entitlement_statuses.list_l1`, once per service. |
/// | `l2id` | not documented as required; may be null | One of `entitlement_statuses.list_l2`. |
/// | `l3id` | not documented as required; may be null | One of `entitlement_statuses.list_l3`. |
/// | `entitlementCount` | not documented as required; at least 0 (inferred) | Seats in this status; zero takes the record away. |
/// | `targetDate` | not documented as required; may be null; its format is inferred |  |
/// | `owner` | not documented as required; may be null |  |
/// | `nextActionDate` | not documented as required; may be null; its format is inferred |  |
/// | `notes` | not documented as required |  |
///
/// Rules:
///
/// - `zero-removes`: A record with a count of 0 is removed. Only the server can check this.
/// - `listed-statuses`: The statuses of the three levels are out of the lists that give them. Only the server can
///   check this.
/// - `known-record`: A record that is named by its id exists already; one that is to be made has none, or that of
///   zeros. Only the server can check this.
///
/// Source: FastTrack Partner Experience (FT-FPX) API, section
/// “tenants/{tenantId}/services/{serviceid}/entitlements (Patch) Description:”. Errata:
/// [`timestamps`](super::errata#erratum-timestamps), [`l1id-case`](super::errata#erratum-l1id-case),
/// [`update-absent`](super::errata#erratum-update-absent).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct EntitlementUpdate {
    /// The record to change. To make a new one leave this out or send the uuid that consists of zeros. Errata:
    /// [`update-zero-uuid`](super::errata#erratum-update-zero-uuid),
    /// [`update-id-null`](super::errata#erratum-update-id-null).
    pub service_intent_id: Option<ServiceIntentId>,
    /// One of `entitlement_statuses.list_l1`, once per service. Erratum:
    /// [`update-uniqueness`](super::errata#erratum-update-uniqueness).
    pub l1id: Option<L1Id>,
    /// One of `entitlement_statuses.list_l2`.
    pub l2id: rt::Patch<L2Id>,
    /// One of `entitlement_statuses.list_l3`.
    pub l3id: rt::Patch<L3Id>,
    /// Seats in this status; zero takes the record away. At least 0 (inferred). Errata:
    /// [`update-removal`](super::errata#erratum-update-removal),
    /// [`update-count-bound`](super::errata#erratum-update-count-bound).
    pub entitlement_count: Option<rt::Integer>,
    /// Not documented as required; may be null; its format is inferred.
    pub target_date: rt::Patch<rt::Timestamp>,
    /// Not documented as required; may be null.
    pub owner: rt::Patch<String>,
    /// Not documented as required; may be null; its format is inferred.
    pub next_action_date: rt::Patch<rt::Timestamp>,
    /// Not documented as required. Erratum: [`update-notes-null`](super::errata#erratum-update-notes-null).
    pub notes: Option<String>,
    /// Undocumented members, and nulls where a value is documented: kept when read, sent back when written.
    pub extra: rt::Extra,
}

impl EntitlementUpdate {
    /// Creates an empty value.
    pub fn new() -> Self {
        <Self as ::core::default::Default>::default()
    }
    /// The record to change. To make a new one leave this out or send the uuid that consists of zeros.
    #[must_use]
    pub fn service_intent_id(mut self, service_intent_id: ServiceIntentId) -> Self {
        self.service_intent_id = Some(service_intent_id);
        self
    }
    /// One of `entitlement_statuses.list_l1`, once per service.
    #[must_use]
    pub fn l1id(mut self, l1id: L1Id) -> Self {
        self.l1id = Some(l1id);
        self
    }
    /// One of `entitlement_statuses.list_l2`.
    #[must_use]
    pub fn l2id(mut self, l2id: impl Into<rt::Patch<L2Id>>) -> Self {
        self.l2id = l2id.into();
        self
    }
    /// One of `entitlement_statuses.list_l3`.
    #[must_use]
    pub fn l3id(mut self, l3id: impl Into<rt::Patch<L3Id>>) -> Self {
        self.l3id = l3id.into();
        self
    }
    /// Seats in this status; zero takes the record away. At least 0 (inferred).
    #[must_use]
    pub fn entitlement_count(
        mut self,
        entitlement_count: impl Into<rt::Integer>,
    ) -> Self {
        self.entitlement_count = Some(entitlement_count.into());
        self
    }
    /// Not documented as required; may be null; its format is inferred.
    #[must_use]
    pub fn target_date(
        mut self,
        target_date: impl Into<rt::Patch<rt::Timestamp>>,
    ) -> Self {
        self.target_date = target_date.into();
        self
    }
    /// Not documented as required; may be null.
    #[must_use]
    pub fn owner(mut self, owner: impl Into<rt::Patch<String>>) -> Self {
        self.owner = owner.into();
        self
    }
    /// Not documented as required; may be null; its format is inferred.
    #[must_use]
    pub fn next_action_date(
        mut self,
        next_action_date: impl Into<rt::Patch<rt::Timestamp>>,
    ) -> Self {
        self.next_action_date = next_action_date.into();
        self
    }
    /// Not documented as required.
    #[must_use]
    pub fn notes(mut self, notes: impl Into<String>) -> Self {
        self.notes = Some(notes.into());
        self
    }
    /// Sets an undocumented member.
    #[must_use]
    pub fn member(mut self, name: &str, value: impl Into<rt::Json>) -> Self {
        self.extra.insert(name, value);
        self
    }
}

impl rt::ReadJson for EntitlementUpdate {
    fn read(r: &mut rt::Reader<'_>) -> Result<Self, rt::DecodeError> {
        let mut object = r.object()?;
        let mut value = Self {
            service_intent_id: None,
            l1id: None,
            l2id: rt::Patch::Absent,
            l3id: rt::Patch::Absent,
            entitlement_count: None,
            target_date: rt::Patch::Absent,
            owner: rt::Patch::Absent,
            next_action_date: rt::Patch::Absent,
            notes: None,
            extra: rt::Extra::new(),
        };
        while let Some(index) = object
            .next(
                r,
                &[
                    "serviceIntentId",
                    "l1id",
                    "l2id",
                    "l3id",
                    "entitlementCount",
                    "targetDate",
                    "owner",
                    "nextActionDate",
                    "notes",
                ],
            )?
        {
            match index {
                0 => object.member(r, &mut value.service_intent_id)?,
                1 => object.member(r, &mut value.l1id)?,
                2 => object.patch(r, &mut value.l2id)?,
                3 => object.patch(r, &mut value.l3id)?,
                4 => object.member(r, &mut value.entitlement_count)?,
                5 => object.patch(r, &mut value.target_date)?,
                6 => object.patch(r, &mut value.owner)?,
                7 => object.patch(r, &mut value.next_action_date)?,
                _ => object.member(r, &mut value.notes)?,
            }
        }
        value.extra = object.into_extra();
        Ok(value)
    }
}

impl rt::WriteJson for EntitlementUpdate {
    fn write(&self, w: &mut rt::Writer) {
        let mut o = w.object().with_extra(&self.extra);
        o.member("serviceIntentId", &self.service_intent_id);
        o.member("l1id", &self.l1id);
        o.member("l2id", &self.l2id);
        o.member("l3id", &self.l3id);
        o.member("entitlementCount", &self.entitlement_count);
        o.member("targetDate", &self.target_date);
        o.member("owner", &self.owner);
        o.member("nextActionDate", &self.next_action_date);
        o.member("notes", &self.notes);
        o.end();
    }
}

/// All status records of a service.
///
/// At most 5 items; no two items with the same `l1id`.
///
/// Rules:
///
/// - `seats-add-up`: The counts of all records make up the seats that the tenant has in the service. Checked if
///   `max_entitlement_seat_count` (on the call or in a `Context`) is given.
///
/// Source: FastTrack Partner Experience (FT-FPX) API, section
/// “tenants/{tenantId}/services/{serviceid}/entitlements (Patch) Description:”. Errata:
/// [`update-limit`](super::errata#erratum-update-limit),
/// [`update-uniqueness`](super::errata#erratum-update-uniqueness),
/// [`update-sum`](super::errata#erratum-update-sum).
#[derive(Clone, Debug, Default, PartialEq)]
pub struct EntitlementUpdates(
    /// The value on the wire.
    pub Vec<EntitlementUpdate>,
);

impl From<Vec<EntitlementUpdate>> for EntitlementUpdates {
    fn from(inner: Vec<EntitlementUpdate>) -> Self {
        Self(inner)
    }
}

impl<const LENGTH: usize> From<[EntitlementUpdate; LENGTH]> for EntitlementUpdates {
    fn from(items: [EntitlementUpdate; LENGTH]) -> Self {
        Self(items.into())
    }
}

impl FromIterator<EntitlementUpdate> for EntitlementUpdates {
    fn from_iter<__I: IntoIterator<Item = EntitlementUpdate>>(items: __I) -> Self {
        Self(items.into_iter().collect())
    }
}

impl IntoIterator for EntitlementUpdates {
    type Item = EntitlementUpdate;
    type IntoIter = <Vec<EntitlementUpdate> as IntoIterator>::IntoIter;
    fn into_iter(self) -> Self::IntoIter {
        self.0.into_iter()
    }
}

impl rt::ReadJson for EntitlementUpdates {
    fn read(r: &mut rt::Reader<'_>) -> Result<Self, rt::DecodeError> {
        rt::ReadJson::read(r).map(Self)
    }
    fn of_null_body() -> Option<Self> {
        rt::ReadJson::of_null_body().map(Self)
    }
}

impl rt::WriteJson for EntitlementUpdates {
    fn write(&self, w: &mut rt::Writer) {
        rt::WriteJson::write(&self.0, w);
    }
}

rt::newtype! {
    #[copy]
    #[from(rt::PlainUuid)]
    /// The id in an assignment; whether of the person or of the assignment is not said.
    ///
    /// Source: FastTrack Partner Experience (FT-FPX) API, section “tenant/assignments Description:”. Erratum:
    /// [`assignments-who`](super::errata#erratum-assignments-who).
    pub struct AssignmentId(rt::Uuid);
}

/// The value of one name in the assignments: an assignment, or services if `additionalServices` is such a name.
///
/// The JSON kind of the value tells which type it is.
///
/// Its type is inferred. Source: FastTrack Partner Experience (FT-FPX) API, section “tenant/assignments
/// Description:”. Erratum: [`assignments-additional`](super::errata#erratum-assignments-additional).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum AssignmentEntry {
    /// An object.
    Assignment(Assignment),
    /// An array.
    List(Vec<Service>),
    /// An undocumented value.
    Undocumented(rt::Json),
}

impl From<Assignment> for AssignmentEntry {
    fn from(value: Assignment) -> Self {
        Self::Assignment(value)
    }
}

impl From<Vec<Service>> for AssignmentEntry {
    fn from(value: Vec<Service>) -> Self {
        Self::List(value)
    }
}

impl rt::ReadJson for AssignmentEntry {
    fn read(r: &mut rt::Reader<'_>) -> Result<Self, rt::DecodeError> {
        match r.peek()? {
            rt::Kind::Object => rt::ReadJson::read(r).map(Self::Assignment),
            rt::Kind::Array => rt::ReadJson::read(r).map(Self::List),
            _ => {
                r.other_kind(&[rt::Kind::Object, rt::Kind::Array])
                    .map(Self::Undocumented)
            }
        }
    }
}

impl rt::WriteJson for AssignmentEntry {
    fn write(&self, w: &mut rt::Writer) {
        match self {
            Self::Assignment(value) => rt::WriteJson::write(value, w),
            Self::List(value) => rt::WriteJson::write(value, w),
            Self::Undocumented(json) => w.raw(json),
        }
    }
}

/// Someone who is assigned to a tenant, and to which of its services.
///
/// | member | marks |
/// | --- | --- |
/// | `id` | not documented as required |
/// | `email` | not documented as required; may be null |
/// | `name` | not documented as required; may be null |
/// | `isPrimary` | not documented as required |
/// | `primaryServices` | not documented as required; its type is inferred |
/// | `additionalServices` | not documented as required; its type is inferred |
///
/// Source: FastTrack Partner Experience (FT-FPX) API, section “tenant/assignments Description:”. Errata:
/// [`assignments-services`](super::errata#erratum-assignments-services),
/// [`assignments-who`](super::errata#erratum-assignments-who).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Assignment {
    /// Not documented as required.
    pub id: Option<AssignmentId>,
    /// Not documented as required; may be null.
    pub email: Option<String>,
    /// Not documented as required; may be null.
    pub name: Option<String>,
    /// Not documented as required.
    pub is_primary: Option<bool>,
    /// Not documented as required; its type is inferred. Erratum:
    /// [`assignments-service-name`](super::errata#erratum-assignments-service-name).
    pub primary_services: Option<Vec<Service>>,
    /// Not documented as required; its type is inferred. Erratum:
    /// [`assignments-additional`](super::errata#erratum-assignments-additional).
    pub additional_services: Option<Vec<Service>>,
    /// Undocumented members, and nulls where a value is documented: kept when read, sent back when written.
    pub extra: rt::Extra,
}

impl rt::ReadJson for Assignment {
    fn read(r: &mut rt::Reader<'_>) -> Result<Self, rt::DecodeError> {
        let mut object = r.object()?;
        let mut value = Self {
            id: None,
            email: None,
            name: None,
            is_primary: None,
            primary_services: None,
            additional_services: None,
            extra: rt::Extra::new(),
        };
        while let Some(index) = object
            .next(
                r,
                &[
                    "id",
                    "email",
                    "name",
                    "isPrimary",
                    "primaryServices",
                    "additionalServices",
                ],
            )?
        {
            match index {
                0 => object.member(r, &mut value.id)?,
                1 => object.member_or_null(r, &mut value.email)?,
                2 => object.member_or_null(r, &mut value.name)?,
                3 => object.member(r, &mut value.is_primary)?,
                4 => object.member(r, &mut value.primary_services)?,
                _ => object.member(r, &mut value.additional_services)?,
            }
        }
        value.extra = object.into_extra();
        Ok(value)
    }
}

impl rt::WriteJson for Assignment {
    fn write(&self, w: &mut rt::Writer) {
        let mut o = w.object().with_extra(&self.extra);
        o.member("id", &self.id);
        o.member("email", &self.email);
        o.member("name", &self.name);
        o.member("isPrimary", &self.is_primary);
        o.member("primaryServices", &self.primary_services);
        o.member("additionalServices", &self.additional_services);
        o.end();
    }
}

rt::listed! {
    impl Assignment with extra {
        id() -> AssignmentId = id, "id";
        email() -> &str = email.as_deref(), "email";
        name() -> &str = name.as_deref(), "name";
        is_primary() -> bool = is_primary, "isPrimary";
        primary_services() -> &[Service] = primary_services.as_deref(), "primaryServices";
        additional_services() -> &[Service] = additional_services.as_deref(), "additionalServices";
    }
}

/// Names a workload in usage data; its values are listed nowhere.
///
/// The JSON kind of the value tells which type it is.
///
/// Its type is inferred. Source: FastTrack Partner Experience (FT-FPX) API, section “usage/current Description:”.
/// Erratum: [`usage-workload-ids`](super::errata#erratum-usage-workload-ids).
#[derive(Clone, Debug, Eq, Hash, PartialEq)]
#[non_exhaustive]
pub enum UsageWorkloadId {
    /// A string.
    String(String),
    /// A number.
    Integer(rt::Integer),
    /// An undocumented value.
    Undocumented(rt::Json),
}

impl From<String> for UsageWorkloadId {
    fn from(value: String) -> Self {
        Self::String(value)
    }
}

impl From<&str> for UsageWorkloadId {
    fn from(value: &str) -> Self {
        Self::String(value.into())
    }
}

impl From<rt::Integer> for UsageWorkloadId {
    fn from(value: rt::Integer) -> Self {
        Self::Integer(value)
    }
}

impl From<i32> for UsageWorkloadId {
    fn from(value: i32) -> Self {
        Self::Integer(value.into())
    }
}

impl From<i64> for UsageWorkloadId {
    fn from(value: i64) -> Self {
        Self::Integer(value.into())
    }
}

impl From<u32> for UsageWorkloadId {
    fn from(value: u32) -> Self {
        Self::Integer(value.into())
    }
}

impl From<u64> for UsageWorkloadId {
    fn from(value: u64) -> Self {
        Self::Integer(value.into())
    }
}

impl rt::ReadJson for UsageWorkloadId {
    fn read(r: &mut rt::Reader<'_>) -> Result<Self, rt::DecodeError> {
        match r.peek()? {
            rt::Kind::String => rt::ReadJson::read(r).map(Self::String),
            rt::Kind::Number => {
                Ok(r.either()?.map_or_else(Self::Undocumented, Self::Integer))
            }
            _ => {
                r.other_kind(&[rt::Kind::String, rt::Kind::Number])
                    .map(Self::Undocumented)
            }
        }
    }
}

impl rt::WriteJson for UsageWorkloadId {
    fn write(&self, w: &mut rt::Writer) {
        match self {
            Self::String(value) => rt::WriteJson::write(value, w),
            Self::Integer(value) => rt::WriteJson::write(value, w),
            Self::Undocumented(json) => w.raw(json),
        }
    }
}

impl rt::Parameter for UsageWorkloadId {
    fn append(&self, out: &mut String) {
        match self {
            Self::String(value) => rt::Parameter::append(value, out),
            Self::Integer(value) => rt::Parameter::append(value, out),
            Self::Undocumented(json) => out.push_str(json.as_str()),
        }
    }
}

rt::newtype! {
    /// Names a CPOR claim; the documentation does not explain the abbreviation.
    ///
    /// Source: FastTrack Partner Experience (FT-FPX) API, section “usage/current Description:”. Erratum:
    /// [`unexplained-abbreviations`](super::errata#erratum-unexplained-abbreviations).
    pub struct ClaimId(String);
}

rt::string_enum! {
    /// A mark on a customer.
    ///
    /// Source: FastTrack Partner Experience (FT-FPX) API, section “usage/current Description:”. Errata:
    /// [`usage-tag-values`](super::errata#erratum-usage-tag-values),
    /// [`usage-tag-case`](super::errata#erratum-usage-tag-case).
    pub enum CustomerTag {
        /// `"Unknown"`.
        Unknown = "Unknown",
        /// `"FRP"`.
        Frp = "FRP",
        /// `"EDU"`.
        Edu = "EDU",
    }
}

/// The marks on a customer, one or several.
///
/// The JSON kind of the value tells which type it is.
///
/// The documentation contradicts itself about its type. Source: FastTrack Partner Experience (FT-FPX) API,
/// section “usage/current Description:”. Erratum: [`usage-tags`](super::errata#erratum-usage-tags).
#[derive(Clone, Debug, Eq, Hash, PartialEq)]
#[non_exhaustive]
pub enum CustomerTags {
    /// A string.
    CustomerTag(CustomerTag),
    /// An array.
    List(Vec<CustomerTag>),
    /// An undocumented value.
    Undocumented(rt::Json),
}

impl From<CustomerTag> for CustomerTags {
    fn from(value: CustomerTag) -> Self {
        Self::CustomerTag(value)
    }
}

impl From<Vec<CustomerTag>> for CustomerTags {
    fn from(value: Vec<CustomerTag>) -> Self {
        Self::List(value)
    }
}

impl rt::ReadJson for CustomerTags {
    fn read(r: &mut rt::Reader<'_>) -> Result<Self, rt::DecodeError> {
        match r.peek()? {
            rt::Kind::String => {
                Ok(r.either()?.map_or_else(Self::Undocumented, Self::CustomerTag))
            }
            rt::Kind::Array => rt::ReadJson::read(r).map(Self::List),
            _ => {
                r.other_kind(&[rt::Kind::String, rt::Kind::Array])
                    .map(Self::Undocumented)
            }
        }
    }
}

impl rt::WriteJson for CustomerTags {
    fn write(&self, w: &mut rt::Writer) {
        match self {
            Self::CustomerTag(value) => rt::WriteJson::write(value, w),
            Self::List(value) => rt::WriteJson::write(value, w),
            Self::Undocumented(json) => w.raw(json),
        }
    }
}

rt::string_enum! {
    /// A mark on a customer's workload.
    ///
    /// Source: FastTrack Partner Experience (FT-FPX) API, section “usage/current Description:”. Errata:
    /// [`usage-tag-values`](super::errata#erratum-usage-tag-values),
    /// [`usage-tag-case`](super::errata#erratum-usage-tag-case).
    pub enum WorkloadTag {
        /// `"unknown"`.
        Unknown = "unknown",
        /// `"FRP"`.
        Frp = "FRP",
    }
}

/// The marks on a workload, one or several.
///
/// The JSON kind of the value tells which type it is.
///
/// The documentation contradicts itself about its type. Source: FastTrack Partner Experience (FT-FPX) API,
/// section “usage/current Description:”. Erratum: [`usage-tags`](super::errata#erratum-usage-tags).
#[derive(Clone, Debug, Eq, Hash, PartialEq)]
#[non_exhaustive]
pub enum WorkloadTags {
    /// A string.
    WorkloadTag(WorkloadTag),
    /// An array.
    List(Vec<WorkloadTag>),
    /// An undocumented value.
    Undocumented(rt::Json),
}

impl From<WorkloadTag> for WorkloadTags {
    fn from(value: WorkloadTag) -> Self {
        Self::WorkloadTag(value)
    }
}

impl From<Vec<WorkloadTag>> for WorkloadTags {
    fn from(value: Vec<WorkloadTag>) -> Self {
        Self::List(value)
    }
}

impl rt::ReadJson for WorkloadTags {
    fn read(r: &mut rt::Reader<'_>) -> Result<Self, rt::DecodeError> {
        match r.peek()? {
            rt::Kind::String => {
                Ok(r.either()?.map_or_else(Self::Undocumented, Self::WorkloadTag))
            }
            rt::Kind::Array => rt::ReadJson::read(r).map(Self::List),
            _ => {
                r.other_kind(&[rt::Kind::String, rt::Kind::Array])
                    .map(Self::Undocumented)
            }
        }
    }
}

impl rt::WriteJson for WorkloadTags {
    fn write(&self, w: &mut rt::Writer) {
        match self {
            Self::WorkloadTag(value) => rt::WriteJson::write(value, w),
            Self::List(value) => rt::WriteJson::write(value, w),
            Self::Undocumented(json) => w.raw(json),
        }
    }
}

/// The usage of all customers with whom the partner has a claim.
///
/// | member | marks | meaning |
/// | --- | --- | --- |
/// | `dateLastUpdated` | not documented as required; its format is inferred | When the figures were last taken over from their source. |
/// | `Customers` | not documented as required; also read as `customers` |  |
///
/// Source: FastTrack Partner Experience (FT-FPX) API, section “usage/current Description:”.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct CurrentUsage {
    /// When the figures were last taken over from their source. Erratum:
    /// [`timestamps`](super::errata#erratum-timestamps).
    pub date_last_updated: Option<rt::Timestamp>,
    /// Not documented as required; also read as `customers`. Erratum:
    /// [`usage-customers-case`](super::errata#erratum-usage-customers-case).
    pub customers: Option<Vec<CustomerUsage>>,
    /// Undocumented members, and nulls where a value is documented: kept when read, sent back when written.
    pub extra: rt::Extra,
}

impl rt::ReadJson for CurrentUsage {
    fn read(r: &mut rt::Reader<'_>) -> Result<Self, rt::DecodeError> {
        let mut object = r.object()?;
        let mut value = Self {
            date_last_updated: None,
            customers: None,
            extra: rt::Extra::new(),
        };
        while let Some(index) = object
            .next_spelled(r, &["dateLastUpdated", "Customers"], &[("customers", 1)])?
        {
            match index {
                0 => object.member(r, &mut value.date_last_updated)?,
                _ => object.member(r, &mut value.customers)?,
            }
        }
        value.extra = object.into_extra();
        Ok(value)
    }
}

impl rt::WriteJson for CurrentUsage {
    fn write(&self, w: &mut rt::Writer) {
        let mut o = w.object().with_extra(&self.extra);
        o.member("dateLastUpdated", &self.date_last_updated);
        o.member("Customers", &self.customers);
        o.end();
    }
}

rt::listed! {
    impl CurrentUsage with extra {
        date_last_updated() -> &rt::Timestamp = date_last_updated.as_ref(), "dateLastUpdated";
        customers() -> &[CustomerUsage] = customers.as_deref(), "Customers";
    }
}

/// The usage of one customer, by workload.
///
/// | member | marks | meaning |
/// | --- | --- | --- |
/// | `customerId` | not documented as required | The customer's tenant. |
/// | `customerName` | not documented as required; may be null |  |
/// | `domainName` | not documented as required |  |
/// | `tags` | not documented as required | The marks on the customer. |
/// | `workloads` | not documented as required | Workloads that this partner claimed. |
/// | `unclaimedWorkloads` | not documented as required | Workloads without a claim. |
/// | `excludedWorkloads` | not documented as required; its type is inferred | Workloads left out, since other partners hold the claim. |
///
/// Source: FastTrack Partner Experience (FT-FPX) API, section “usage/current Description:”.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct CustomerUsage {
    /// The customer's tenant. Erratum: [`usage-customer-id`](super::errata#erratum-usage-customer-id).
    pub customer_id: Option<TenantId>,
    /// Not documented as required; may be null.
    pub customer_name: Option<String>,
    /// Not documented as required.
    pub domain_name: Option<String>,
    /// The marks on the customer. Erratum: [`usage-tags`](super::errata#erratum-usage-tags).
    pub tags: Option<CustomerTags>,
    /// Workloads that this partner claimed.
    pub workloads: Option<Vec<ClaimedUsage>>,
    /// Workloads without a claim.
    pub unclaimed_workloads: Option<Vec<UnclaimedUsage>>,
    /// Workloads left out, since other partners hold the claim. Erratum:
    /// [`usage-excluded-type`](super::errata#erratum-usage-excluded-type).
    pub excluded_workloads: Option<Vec<UsageWorkloadId>>,
    /// Undocumented members, and nulls where a value is documented: kept when read, sent back when written.
    pub extra: rt::Extra,
}

impl rt::ReadJson for CustomerUsage {
    fn read(r: &mut rt::Reader<'_>) -> Result<Self, rt::DecodeError> {
        let mut object = r.object()?;
        let mut value = Self {
            customer_id: None,
            customer_name: None,
            domain_name: None,
            tags: None,
            workloads: None,
            unclaimed_workloads: None,
            excluded_workloads: None,
            extra: rt::Extra::new(),
        };
        while let Some(index) = object
            .next(
                r,
                &[
                    "customerId",
                    "customerName",
                    "domainName",
                    "tags",
                    "workloads",
                    "unclaimedWorkloads",
                    "excludedWorkloads",
                ],
            )?
        {
            match index {
                0 => object.member(r, &mut value.customer_id)?,
                1 => object.member_or_null(r, &mut value.customer_name)?,
                2 => object.member(r, &mut value.domain_name)?,
                3 => object.member(r, &mut value.tags)?,
                4 => object.member(r, &mut value.workloads)?,
                5 => object.member(r, &mut value.unclaimed_workloads)?,
                _ => object.member(r, &mut value.excluded_workloads)?,
            }
        }
        value.extra = object.into_extra();
        Ok(value)
    }
}

impl rt::WriteJson for CustomerUsage {
    fn write(&self, w: &mut rt::Writer) {
        let mut o = w.object().with_extra(&self.extra);
        o.member("customerId", &self.customer_id);
        o.member("customerName", &self.customer_name);
        o.member("domainName", &self.domain_name);
        o.member("tags", &self.tags);
        o.member("workloads", &self.workloads);
        o.member("unclaimedWorkloads", &self.unclaimed_workloads);
        o.member("excludedWorkloads", &self.excluded_workloads);
        o.end();
    }
}

rt::listed! {
    impl CustomerUsage with extra {
        customer_id() -> TenantId = customer_id, "customerId";
        customer_name() -> &str = customer_name.as_deref(), "customerName";
        domain_name() -> &str = domain_name.as_deref(), "domainName";
        tags() -> &CustomerTags = tags.as_ref(), "tags";
        workloads() -> &[ClaimedUsage] = workloads.as_deref(), "workloads";
        unclaimed_workloads() -> &[UnclaimedUsage] = unclaimed_workloads.as_deref(), "unclaimedWorkloads";
        excluded_workloads() -> &[UsageWorkloadId] = excluded_workloads.as_deref(), "excludedWorkloads";
    }
}

/// Usage of a workload that the partner claimed.
///
/// | member | marks | meaning |
/// | --- | --- | --- |
/// | `workloadId` | not documented as required | The workload that was claimed. |
/// | `mpnId` | not documented as required | The MPN identifier under which the claim is held. |
/// | `tags` | not documented as required | The marks on the workload. |
/// | `dateAssociated` | not documented as required; its format is inferred | When the partner became associated with the workload. |
/// | `claimId` | not documented as required | The CPOR claim. |
/// | `usageAtClaim` | not documented as required; may be null | Usage in percent when the claim was made. |
/// | `activeEntitlements` | not documented as required | Seats in active use at present. |
/// | `qualifiedEntitlements` | not documented as required | Seats to which the customer is entitled. |
/// | `usage` | not documented as required; may be null | Usage in percent at present. |
/// | `priorHwm` | not documented as required; may be null | High water mark of the period before. |
/// | `hwm` | not documented as required; may be null | High water mark at present. |
/// | `month1Hwm` | not documented as required; may be null | High water mark of the first month with data. |
/// | `compUnits` | not documented as required; may be null | Units that are paid for. |
/// | `potentialEarnings` | not documented as required; may be null | What could still be earned with this workload. |
///
/// Source: FastTrack Partner Experience (FT-FPX) API, section “usage/current Description:”. Errata:
/// [`usage-percent`](super::errata#erratum-usage-percent),
/// [`usage-high-water-mark`](super::errata#erratum-usage-high-water-mark),
/// [`usage-active-entitlements`](super::errata#erratum-usage-active-entitlements).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ClaimedUsage {
    /// The workload that was claimed.
    pub workload_id: Option<UsageWorkloadId>,
    /// The MPN identifier under which the claim is held.
    pub mpn_id: Option<MpnId>,
    /// The marks on the workload. Erratum: [`usage-tags`](super::errata#erratum-usage-tags).
    pub tags: Option<WorkloadTags>,
    /// When the partner became associated with the workload. Erratum:
    /// [`timestamps`](super::errata#erratum-timestamps).
    pub date_associated: Option<rt::Timestamp>,
    /// The CPOR claim.
    pub claim_id: Option<ClaimId>,
    /// Usage in percent when the claim was made. Erratum:
    /// [`usage-at-claim-mark`](super::errata#erratum-usage-at-claim-mark).
    pub usage_at_claim: Option<rt::Decimal>,
    /// Seats in active use at present.
    pub active_entitlements: Option<rt::Integer>,
    /// Seats to which the customer is entitled.
    pub qualified_entitlements: Option<rt::Integer>,
    /// Usage in percent at present.
    pub usage: Option<rt::Decimal>,
    /// High water mark of the period before.
    pub prior_hwm: Option<i64>,
    /// High water mark at present.
    pub hwm: Option<i64>,
    /// High water mark of the first month with data.
    pub month1_hwm: Option<i64>,
    /// Units that are paid for.
    pub comp_units: Option<i64>,
    /// What could still be earned with this workload. Erratum:
    /// [`usage-earnings`](super::errata#erratum-usage-earnings).
    pub potential_earnings: Option<rt::Integer>,
    /// Undocumented members, and nulls where a value is documented: kept when read, sent back when written.
    pub extra: rt::Extra,
}

impl rt::ReadJson for ClaimedUsage {
    fn read(r: &mut rt::Reader<'_>) -> Result<Self, rt::DecodeError> {
        let mut object = r.object()?;
        let mut value = Self {
            workload_id: None,
            mpn_id: None,
            tags: None,
            date_associated: None,
            claim_id: None,
            usage_at_claim: None,
            active_entitlements: None,
            qualified_entitlements: None,
            usage: None,
            prior_hwm: None,
            hwm: None,
            month1_hwm: None,
            comp_units: None,
            potential_earnings: None,
            extra: rt::Extra::new(),
        };
        while let Some(index) = object
            .next(
                r,
                &[
                    "workloadId",
                    "mpnId",
                    "tags",
                    "dateAssociated",
                    "claimId",
                    "usageAtClaim",
                    "activeEntitlements",
                    "qualifiedEntitlements",
                    "usage",
                    "priorHwm",
                    "hwm",
                    "month1Hwm",
                    "compUnits",
                    "potentialEarnings",
                ],
            )?
        {
            match index {
                0 => object.member(r, &mut value.workload_id)?,
                1 => object.member(r, &mut value.mpn_id)?,
                2 => object.member(r, &mut value.tags)?,
                3 => object.member(r, &mut value.date_associated)?,
                4 => object.member(r, &mut value.claim_id)?,
                5 => object.member_or_null(r, &mut value.usage_at_claim)?,
                6 => object.member(r, &mut value.active_entitlements)?,
                7 => object.member(r, &mut value.qualified_entitlements)?,
                8 => object.member_or_null(r, &mut value.usage)?,
                9 => object.member_or_null(r, &mut value.prior_hwm)?,
                10 => object.member_or_null(r, &mut value.hwm)?,
                11 => object.member_or_null(r, &mut value.month1_hwm)?,
                12 => object.member_or_null(r, &mut value.comp_units)?,
                _ => object.member_or_null(r, &mut value.potential_earnings)?,
            }
        }
        value.extra = object.into_extra();
        Ok(value)
    }
}

impl rt::WriteJson for ClaimedUsage {
    fn write(&self, w: &mut rt::Writer) {
        let mut o = w.object().with_extra(&self.extra);
        o.member("workloadId", &self.workload_id);
        o.member("mpnId", &self.mpn_id);
        o.member("tags", &self.tags);
        o.member("dateAssociated", &self.date_associated);
        o.member("claimId", &self.claim_id);
        o.member("usageAtClaim", &self.usage_at_claim);
        o.member("activeEntitlements", &self.active_entitlements);
        o.member("qualifiedEntitlements", &self.qualified_entitlements);
        o.member("usage", &self.usage);
        o.member("priorHwm", &self.prior_hwm);
        o.member("hwm", &self.hwm);
        o.member("month1Hwm", &self.month1_hwm);
        o.member("compUnits", &self.comp_units);
        o.member("potentialEarnings", &self.potential_earnings);
        o.end();
    }
}

rt::listed! {
    impl ClaimedUsage with extra {
        workload_id() -> &UsageWorkloadId = workload_id.as_ref(), "workloadId";
        mpn_id() -> &MpnId = mpn_id.as_ref(), "mpnId";
        tags() -> &WorkloadTags = tags.as_ref(), "tags";
        date_associated() -> &rt::Timestamp = date_associated.as_ref(), "dateAssociated";
        claim_id() -> &ClaimId = claim_id.as_ref(), "claimId";
        usage_at_claim() -> &rt::Decimal = usage_at_claim.as_ref(), "usageAtClaim";
        active_entitlements() -> &rt::Integer = active_entitlements.as_ref(), "activeEntitlements";
        qualified_entitlements() -> &rt::Integer = qualified_entitlements.as_ref(), "qualifiedEntitlements";
        usage() -> &rt::Decimal = usage.as_ref(), "usage";
        prior_hwm() -> i64 = prior_hwm, "priorHwm";
        hwm() -> i64 = hwm, "hwm";
        month1_hwm() -> i64 = month1_hwm, "month1Hwm";
        comp_units() -> i64 = comp_units, "compUnits";
        potential_earnings() -> &rt::Integer = potential_earnings.as_ref(), "potentialEarnings";
    }
}

/// Usage of a workload that nobody claimed.
///
/// | member | marks | meaning |
/// | --- | --- | --- |
/// | `workloadId` | not documented as required | The workload. |
/// | `activeEntitlements` | not documented as required | Seats in active use at present. |
/// | `qualifiedEntitlements` | not documented as required | Seats to which the customer is entitled. |
/// | `usage` | not documented as required; may be null | Usage in percent at present. |
/// | `priorHwm` | not documented as required; may be null | High water mark of the period before. |
/// | `hwm` | not documented as required; may be null | High water mark at present. |
/// | `month1Hwm` | not documented as required; may be null | High water mark of the first month with data. |
/// | `compUnits` | not documented as required; may be null |  |
/// | `potentialEarnings` | not documented as required; may be null | What could still be earned with this workload. |
///
/// Source: FastTrack Partner Experience (FT-FPX) API, section “usage/current Description:”. Errata:
/// [`usage-high-water-mark`](super::errata#erratum-usage-high-water-mark),
/// [`usage-active-entitlements`](super::errata#erratum-usage-active-entitlements).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct UnclaimedUsage {
    /// The workload.
    pub workload_id: Option<UsageWorkloadId>,
    /// Seats in active use at present.
    pub active_entitlements: Option<rt::Integer>,
    /// Seats to which the customer is entitled.
    pub qualified_entitlements: Option<rt::Integer>,
    /// Usage in percent at present. Erratum: [`usage-percent`](super::errata#erratum-usage-percent).
    pub usage: Option<rt::Decimal>,
    /// High water mark of the period before.
    pub prior_hwm: Option<i64>,
    /// High water mark at present.
    pub hwm: Option<i64>,
    /// High water mark of the first month with data.
    pub month1_hwm: Option<i64>,
    /// Not documented as required; may be null. Erratum:
    /// [`usage-comp-units`](super::errata#erratum-usage-comp-units).
    pub comp_units: Option<i64>,
    /// What could still be earned with this workload. Erratum:
    /// [`usage-earnings`](super::errata#erratum-usage-earnings).
    pub potential_earnings: Option<rt::Integer>,
    /// Undocumented members, and nulls where a value is documented: kept when read, sent back when written.
    pub extra: rt::Extra,
}

impl rt::ReadJson for UnclaimedUsage {
    fn read(r: &mut rt::Reader<'_>) -> Result<Self, rt::DecodeError> {
        let mut object = r.object()?;
        let mut value = Self {
            workload_id: None,
            active_entitlements: None,
            qualified_entitlements: None,
            usage: None,
            prior_hwm: None,
            hwm: None,
            month1_hwm: None,
            comp_units: None,
            potential_earnings: None,
            extra: rt::Extra::new(),
        };
        while let Some(index) = object
            .next(
                r,
                &[
                    "workloadId",
                    "activeEntitlements",
                    "qualifiedEntitlements",
                    "usage",
                    "priorHwm",
                    "hwm",
                    "month1Hwm",
                    "compUnits",
                    "potentialEarnings",
                ],
            )?
        {
            match index {
                0 => object.member(r, &mut value.workload_id)?,
                1 => object.member(r, &mut value.active_entitlements)?,
                2 => object.member(r, &mut value.qualified_entitlements)?,
                3 => object.member_or_null(r, &mut value.usage)?,
                4 => object.member_or_null(r, &mut value.prior_hwm)?,
                5 => object.member_or_null(r, &mut value.hwm)?,
                6 => object.member_or_null(r, &mut value.month1_hwm)?,
                7 => object.member_or_null(r, &mut value.comp_units)?,
                _ => object.member_or_null(r, &mut value.potential_earnings)?,
            }
        }
        value.extra = object.into_extra();
        Ok(value)
    }
}

impl rt::WriteJson for UnclaimedUsage {
    fn write(&self, w: &mut rt::Writer) {
        let mut o = w.object().with_extra(&self.extra);
        o.member("workloadId", &self.workload_id);
        o.member("activeEntitlements", &self.active_entitlements);
        o.member("qualifiedEntitlements", &self.qualified_entitlements);
        o.member("usage", &self.usage);
        o.member("priorHwm", &self.prior_hwm);
        o.member("hwm", &self.hwm);
        o.member("month1Hwm", &self.month1_hwm);
        o.member("compUnits", &self.comp_units);
        o.member("potentialEarnings", &self.potential_earnings);
        o.end();
    }
}

rt::listed! {
    impl UnclaimedUsage with extra {
        workload_id() -> &UsageWorkloadId = workload_id.as_ref(), "workloadId";
        active_entitlements() -> &rt::Integer = active_entitlements.as_ref(), "activeEntitlements";
        qualified_entitlements() -> &rt::Integer = qualified_entitlements.as_ref(), "qualifiedEntitlements";
        usage() -> &rt::Decimal = usage.as_ref(), "usage";
        prior_hwm() -> i64 = prior_hwm, "priorHwm";
        hwm() -> i64 = hwm, "hwm";
        month1_hwm() -> i64 = month1_hwm, "month1Hwm";
        comp_units() -> i64 = comp_units, "compUnits";
        potential_earnings() -> &rt::Integer = potential_earnings.as_ref(), "potentialEarnings";
    }
}

rt::string_enum! {
    /// One of the documented texts.
    pub enum ApiErrorDependencyType {
        /// `"SQL Server"`.
        SqlServer = "SQL Server",
        /// `"Azure Search"`.
        AzureSearch = "Azure Search",
        /// `"Dynamics"`.
        Dynamics = "Dynamics",
        /// `"Redis"`.
        Redis = "Redis",
        /// `"Internal"`.
        Internal = "Internal",
    }
}

rt::string_enum! {
    /// One of the documented texts.
    pub enum ApiErrorDependencyOwner {
        /// `"FTR CPOR Team"`.
        FtrCporTeam = "FTR CPOR Team",
        /// `"FT_FCU API Team"`.
        FtFcuApiTeam = "FT_FCU API Team",
        /// `"V3 Team"`.
        V3Team = "V3 Team",
    }
}

#[cfg(feature = "serde")]
rt::serde_impls!(
    ErrorStatus,
    ApiError,
    RfaId,
    ContactId,
    ContactServiceId,
    ContactService,
    ContactAdminTypeId,
    ContactAdminType,
    ContactSkillTypeId,
    ContactSkillType,
    Contact,
    ContactPage,
    TenantContacts,
    ContactCreate,
    ContactUpdate,
    NoteCategoryRefId,
    NoteCategoryRef,
    Note,
    NotePage,
    NoteCreate,
    ProgramId,
    Program,
    IncentiveWorkloadId,
    IncentiveWorkload,
    YearPeriodId,
    YearPeriod,
    ProgramMembershipId,
    StatementRecordId,
    TransactionId,
    MpnId,
    StatementDecimal,
    Statement,
    StatementYearPeriod,
    Transaction,
    StatementProgram,
    StatementWorkload,
    AdminTypeId,
    AdminType,
    ContactTypeId,
    ContactType,
    CountryRegionId,
    CountryRegion,
    SkillTypeId,
    SkillType,
    SurveyLanguageId,
    SurveyLanguage,
    TimeZoneId,
    TimeZone,
    NoteCategoryId,
    NoteCategory,
    ServiceId,
    Service,
    L1Id,
    L2Id,
    L3Id,
    L1Status,
    L2Status,
    L3Status,
    ServiceStatuses,
    ServiceStatusTree,
    L1Branch,
    L2Branch,
    L3Leaf,
    SortDirection,
    ReferralId,
    ReferralRecordId,
    ReferralSourceId,
    AcceptanceStatusId,
    AcceptanceStatus,
    DeclineReasonId,
    DeclineReason,
    ReferralStatusId,
    ReferralStatus,
    ServicesEstimatedValueId,
    ServicesEstimatedValue,
    Referral,
    ReferralPage,
    ReferralUpdate,
    TenantId,
    Tpid,
    Tenant,
    ClaimedWorkload,
    PartnerTenant,
    PartnerTenantPage,
    MaxEntitlementId,
    MaxEntitlement,
    TenantMaxEntitlements,
    ServiceIntentId,
    EntitlementL1,
    EntitlementL2,
    EntitlementL3,
    Entitlement,
    TenantEntitlementL1,
    TenantEntitlementL2,
    TenantEntitlementL3,
    TenantEntitlement,
    EntitlementGroup,
    EntitlementUpdate,
    EntitlementUpdates,
    AssignmentId,
    AssignmentEntry,
    Assignment,
    UsageWorkloadId,
    ClaimId,
    CustomerTag,
    CustomerTags,
    WorkloadTag,
    WorkloadTags,
    CurrentUsage,
    CustomerUsage,
    ClaimedUsage,
    UnclaimedUsage,
    ApiErrorDependencyType,
    ApiErrorDependencyOwner,
);
