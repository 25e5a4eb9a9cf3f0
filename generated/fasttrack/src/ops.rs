// @generated from specs/fasttrack by `cargo xtask regenerate`. Changes made here are lost.

use ::specwright_runtime as rt;

/// `GET /adminTypes` as a value; [`client.admin_types().list`](super::groups::AdminTypes::list) calls it.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct AdminTypesList;

impl AdminTypesList {
    /// Creates the operation from its required parameters.
    pub fn new() -> Self {
        Self
    }
}

/// A call of `admin_types.list`, with what can be set on it.
pub type AdminTypesListCall<M = rt::Async> = super::Call<M, AdminTypesList>;

impl rt::Operation for AdminTypesList {
    type Output = Vec<super::types::AdminType>;
    type Documented = super::Documented;
    const META: &'static rt::Meta = &rt::Meta {
        id: "admin_types.list",
        source: "FastTrack Partner Experience (FT-FPX) API, section “adminTypes Description: Lookup for contacts, a list”",
        method: rt::Method::GET,
        path: &[rt::Segment::Literal("/adminTypes")],
        accept: Some("application/json"),
        idempotent: true,
        client_auth: true,
        generated: &[],
        since: None,
        removed: None,
    };
    fn encode(&self, _out: &mut rt::RequestWriter) {}
    fn decode(r: &rt::ResponseView<'_>) -> rt::Outcome<Self::Output, Self::Documented> {
        match r.status() {
            200..=299 => r.success(),
            _ => super::error::shared(r),
        }
    }
}

/// `GET /contactTypes` as a value; [`client.contact_types().list`](super::groups::ContactTypes::list) calls it.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ContactTypesList;

impl ContactTypesList {
    /// Creates the operation from its required parameters.
    pub fn new() -> Self {
        Self
    }
}

/// A call of `contact_types.list`, with what can be set on it.
pub type ContactTypesListCall<M = rt::Async> = super::Call<M, ContactTypesList>;

impl rt::Operation for ContactTypesList {
    type Output = Vec<super::types::ContactType>;
    type Documented = super::Documented;
    const META: &'static rt::Meta = &rt::Meta {
        id: "contact_types.list",
        source: "FastTrack Partner Experience (FT-FPX) API, section “contactTypes Description: Lookup for contacts, a list”",
        method: rt::Method::GET,
        path: &[rt::Segment::Literal("/contactTypes")],
        accept: Some("application/json"),
        idempotent: true,
        client_auth: true,
        generated: &[],
        since: None,
        removed: None,
    };
    fn encode(&self, _out: &mut rt::RequestWriter) {}
    fn decode(r: &rt::ResponseView<'_>) -> rt::Outcome<Self::Output, Self::Documented> {
        match r.status() {
            200..=299 => r.success(),
            _ => super::error::shared(r),
        }
    }
}

/// `GET /countryRegions` as a value; [`client.country_regions().list`](super::groups::CountryRegions::list) calls
/// it.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct CountryRegionsList;

impl CountryRegionsList {
    /// Creates the operation from its required parameters.
    pub fn new() -> Self {
        Self
    }
}

/// A call of `country_regions.list`, with what can be set on it.
pub type CountryRegionsListCall<M = rt::Async> = super::Call<M, CountryRegionsList>;

impl rt::Operation for CountryRegionsList {
    type Output = Vec<super::types::CountryRegion>;
    type Documented = super::Documented;
    const META: &'static rt::Meta = &rt::Meta {
        id: "country_regions.list",
        source: "FastTrack Partner Experience (FT-FPX) API, section “countryRegions Description: Lookup for contacts, a list”",
        method: rt::Method::GET,
        path: &[rt::Segment::Literal("/countryRegions")],
        accept: Some("application/json"),
        idempotent: true,
        client_auth: true,
        generated: &[],
        since: None,
        removed: None,
    };
    fn encode(&self, _out: &mut rt::RequestWriter) {}
    fn decode(r: &rt::ResponseView<'_>) -> rt::Outcome<Self::Output, Self::Documented> {
        match r.status() {
            200..=299 => r.success(),
            _ => super::error::shared(r),
        }
    }
}

/// `GET /skillTypes` as a value; [`client.skill_types().list`](super::groups::SkillTypes::list) calls it.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct SkillTypesList;

impl SkillTypesList {
    /// Creates the operation from its required parameters.
    pub fn new() -> Self {
        Self
    }
}

/// A call of `skill_types.list`, with what can be set on it.
pub type SkillTypesListCall<M = rt::Async> = super::Call<M, SkillTypesList>;

impl rt::Operation for SkillTypesList {
    type Output = Vec<super::types::SkillType>;
    type Documented = super::Documented;
    const META: &'static rt::Meta = &rt::Meta {
        id: "skill_types.list",
        source: "FastTrack Partner Experience (FT-FPX) API, section “skillTypes Description:”",
        method: rt::Method::GET,
        path: &[rt::Segment::Literal("/skillTypes")],
        accept: Some("application/json"),
        idempotent: true,
        client_auth: true,
        generated: &[],
        since: None,
        removed: None,
    };
    fn encode(&self, _out: &mut rt::RequestWriter) {}
    fn decode(r: &rt::ResponseView<'_>) -> rt::Outcome<Self::Output, Self::Documented> {
        match r.status() {
            200..=299 => r.success(),
            _ => super::error::shared(r),
        }
    }
}

/// `GET /surveyLanguages` as a value; [`client.survey_languages().list`](super::groups::SurveyLanguages::list)
/// calls it.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct SurveyLanguagesList;

impl SurveyLanguagesList {
    /// Creates the operation from its required parameters.
    pub fn new() -> Self {
        Self
    }
}

/// A call of `survey_languages.list`, with what can be set on it.
pub type SurveyLanguagesListCall<M = rt::Async> = super::Call<M, SurveyLanguagesList>;

impl rt::Operation for SurveyLanguagesList {
    type Output = Vec<super::types::SurveyLanguage>;
    type Documented = super::Documented;
    const META: &'static rt::Meta = &rt::Meta {
        id: "survey_languages.list",
        source: "FastTrack Partner Experience (FT-FPX) API, section “surveyLanguages Description:”",
        method: rt::Method::GET,
        path: &[rt::Segment::Literal("/surveyLanguages")],
        accept: Some("application/json"),
        idempotent: true,
        client_auth: true,
        generated: &[],
        since: None,
        removed: None,
    };
    fn encode(&self, _out: &mut rt::RequestWriter) {}
    fn decode(r: &rt::ResponseView<'_>) -> rt::Outcome<Self::Output, Self::Documented> {
        match r.status() {
            200..=299 => r.success(),
            _ => super::error::shared(r),
        }
    }
}

/// `GET /timeZones` as a value; [`client.time_zones().list`](super::groups::TimeZones::list) calls it.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct TimeZonesList;

impl TimeZonesList {
    /// Creates the operation from its required parameters.
    pub fn new() -> Self {
        Self
    }
}

/// A call of `time_zones.list`, with what can be set on it.
pub type TimeZonesListCall<M = rt::Async> = super::Call<M, TimeZonesList>;

impl rt::Operation for TimeZonesList {
    type Output = Vec<super::types::TimeZone>;
    type Documented = super::Documented;
    const META: &'static rt::Meta = &rt::Meta {
        id: "time_zones.list",
        source: "FastTrack Partner Experience (FT-FPX) API, section “timeZones Description: Lookup for contacts, a list”",
        method: rt::Method::GET,
        path: &[rt::Segment::Literal("/timeZones")],
        accept: Some("application/json"),
        idempotent: true,
        client_auth: true,
        generated: &[],
        since: None,
        removed: None,
    };
    fn encode(&self, _out: &mut rt::RequestWriter) {}
    fn decode(r: &rt::ResponseView<'_>) -> rt::Outcome<Self::Output, Self::Documented> {
        match r.status() {
            200..=299 => r.success(),
            _ => super::error::shared(r),
        }
    }
}

/// `GET /noteCategories` as a value; [`client.note_categories().list`](super::groups::NoteCategories::list) calls
/// it.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct NoteCategoriesList;

impl NoteCategoriesList {
    /// Creates the operation from its required parameters.
    pub fn new() -> Self {
        Self
    }
}

/// A call of `note_categories.list`, with what can be set on it.
pub type NoteCategoriesListCall<M = rt::Async> = super::Call<M, NoteCategoriesList>;

impl rt::Operation for NoteCategoriesList {
    type Output = Vec<super::types::NoteCategory>;
    type Documented = super::Documented;
    const META: &'static rt::Meta = &rt::Meta {
        id: "note_categories.list",
        source: "FastTrack Partner Experience (FT-FPX) API, section “noteCategories Description:”",
        method: rt::Method::GET,
        path: &[rt::Segment::Literal("/noteCategories")],
        accept: Some("application/json"),
        idempotent: true,
        client_auth: true,
        generated: &[],
        since: None,
        removed: None,
    };
    fn encode(&self, _out: &mut rt::RequestWriter) {}
    fn decode(r: &rt::ResponseView<'_>) -> rt::Outcome<Self::Output, Self::Documented> {
        match r.status() {
            200..=299 => r.success(),
            _ => super::error::shared(r),
        }
    }
}

/// `GET /services` as a value; [`client.services().list`](super::groups::Services::list) calls it.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ServicesList;

impl ServicesList {
    /// Creates the operation from its required parameters.
    pub fn new() -> Self {
        Self
    }
}

/// A call of `services.list`, with what can be set on it.
pub type ServicesListCall<M = rt::Async> = super::Call<M, ServicesList>;

impl rt::Operation for ServicesList {
    type Output = Vec<super::types::Service>;
    type Documented = super::Documented;
    const META: &'static rt::Meta = &rt::Meta {
        id: "services.list",
        source: "FastTrack Partner Experience (FT-FPX) API, section “services Description: Lookup for services,”",
        method: rt::Method::GET,
        path: &[rt::Segment::Literal("/services")],
        accept: Some("application/json"),
        idempotent: true,
        client_auth: true,
        generated: &[],
        since: None,
        removed: None,
    };
    fn encode(&self, _out: &mut rt::RequestWriter) {}
    fn decode(r: &rt::ResponseView<'_>) -> rt::Outcome<Self::Output, Self::Documented> {
        match r.status() {
            200..=299 => r.success(),
            _ => super::error::shared(r),
        }
    }
}

/// `GET /services/frp` as a value;
/// [`client.services().list_for_partners`](super::groups::Services::list_for_partners) calls it.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ServicesListForPartners;

impl ServicesListForPartners {
    /// Creates the operation from its required parameters.
    pub fn new() -> Self {
        Self
    }
}

/// A call of `services.list_for_partners`, with what can be set on it.
pub type ServicesListForPartnersCall<M = rt::Async> = super::Call<
    M,
    ServicesListForPartners,
>;

impl rt::Operation for ServicesListForPartners {
    type Output = Vec<super::types::Service>;
    type Documented = super::Documented;
    const META: &'static rt::Meta = &rt::Meta {
        id: "services.list_for_partners",
        source: "FastTrack Partner Experience (FT-FPX) API, section “services/frp Description:”",
        method: rt::Method::GET,
        path: &[rt::Segment::Literal("/services/frp")],
        accept: Some("application/json"),
        idempotent: true,
        client_auth: true,
        generated: &[],
        since: None,
        removed: None,
    };
    fn encode(&self, _out: &mut rt::RequestWriter) {}
    fn decode(r: &rt::ResponseView<'_>) -> rt::Outcome<Self::Output, Self::Documented> {
        match r.status() {
            200..=299 => r.success(),
            _ => super::error::shared(r),
        }
    }
}

/// `GET /entitlements/l1s` as a value;
/// [`client.entitlement_statuses().list_l1`](super::groups::EntitlementStatuses::list_l1) calls it.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct EntitlementStatusesListL1;

impl EntitlementStatusesListL1 {
    /// Creates the operation from its required parameters.
    pub fn new() -> Self {
        Self
    }
}

/// A call of `entitlement_statuses.list_l1`, with what can be set on it.
pub type EntitlementStatusesListL1Call<M = rt::Async> = super::Call<
    M,
    EntitlementStatusesListL1,
>;

impl rt::Operation for EntitlementStatusesListL1 {
    type Output = Vec<super::types::L1Status>;
    type Documented = super::Documented;
    const META: &'static rt::Meta = &rt::Meta {
        id: "entitlement_statuses.list_l1",
        source: "FastTrack Partner Experience (FT-FPX) API, section “entitlements/l1s Description:”",
        method: rt::Method::GET,
        path: &[rt::Segment::Literal("/entitlements/l1s")],
        accept: Some("application/json"),
        idempotent: true,
        client_auth: true,
        generated: &[],
        since: None,
        removed: None,
    };
    fn encode(&self, _out: &mut rt::RequestWriter) {}
    fn decode(r: &rt::ResponseView<'_>) -> rt::Outcome<Self::Output, Self::Documented> {
        match r.status() {
            200..=299 => r.success(),
            _ => super::error::shared(r),
        }
    }
}

/// `GET /entitlements/services/{serviceId}/l1s/{l1id}/l2s` as a value;
/// [`client.entitlement_statuses().list_l2`](super::groups::EntitlementStatuses::list_l2) calls it.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct EntitlementStatusesListL2 {
    /// One of `services.list`.
    pub service_id: super::types::ServiceId,
    /// One of `entitlement_statuses.list_l1`.
    pub l1id: super::types::L1Id,
}

impl EntitlementStatusesListL2 {
    /// Creates the operation from its required parameters.
    pub fn new(service_id: super::types::ServiceId, l1id: super::types::L1Id) -> Self {
        Self { service_id, l1id }
    }
}

/// A call of `entitlement_statuses.list_l2`, with what can be set on it.
pub type EntitlementStatusesListL2Call<M = rt::Async> = super::Call<
    M,
    EntitlementStatusesListL2,
>;

impl rt::Operation for EntitlementStatusesListL2 {
    type Output = Vec<super::types::L2Status>;
    type Documented = super::Documented;
    const META: &'static rt::Meta = &rt::Meta {
        id: "entitlement_statuses.list_l2",
        source: "FastTrack Partner Experience (FT-FPX) API, section “entitlements/services/{serviceId}/l1s/{l1id}/l2s Description:”",
        method: rt::Method::GET,
        path: &[
            rt::Segment::Literal("/entitlements/services/"),
            rt::Segment::Parameter("serviceId"),
            rt::Segment::Literal("/l1s/"),
            rt::Segment::Parameter("l1id"),
            rt::Segment::Literal("/l2s"),
        ],
        accept: Some("application/json"),
        idempotent: true,
        client_auth: true,
        generated: &[],
        since: None,
        removed: None,
    };
    fn encode(&self, out: &mut rt::RequestWriter) {
        out.path("serviceId", &self.service_id);
        out.path("l1id", &self.l1id);
    }
    fn decode(r: &rt::ResponseView<'_>) -> rt::Outcome<Self::Output, Self::Documented> {
        match r.status() {
            200..=299 => r.success(),
            _ => super::error::shared(r),
        }
    }
}

/// `GET /entitlements/services/{serviceId}/l1s/{l1id}/l2s/{l2id}/l3s` as a value;
/// [`client.entitlement_statuses().list_l3`](super::groups::EntitlementStatuses::list_l3) calls it.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct EntitlementStatusesListL3 {
    /// One of `services.list`.
    pub service_id: super::types::ServiceId,
    /// One of `entitlement_statuses.list_l1`.
    pub l1id: super::types::L1Id,
    /// One of `entitlement_statuses.list_l2`.
    pub l2id: super::types::L2Id,
}

impl EntitlementStatusesListL3 {
    /// Creates the operation from its required parameters.
    pub fn new(
        service_id: super::types::ServiceId,
        l1id: super::types::L1Id,
        l2id: super::types::L2Id,
    ) -> Self {
        Self { service_id, l1id, l2id }
    }
}

/// A call of `entitlement_statuses.list_l3`, with what can be set on it.
pub type EntitlementStatusesListL3Call<M = rt::Async> = super::Call<
    M,
    EntitlementStatusesListL3,
>;

impl rt::Operation for EntitlementStatusesListL3 {
    type Output = Vec<super::types::L3Status>;
    type Documented = super::Documented;
    const META: &'static rt::Meta = &rt::Meta {
        id: "entitlement_statuses.list_l3",
        source: "FastTrack Partner Experience (FT-FPX) API, section “entitlements/services/{serviceId}/l1s/{l1id}/l2s/{l2id}/l3s Description:”",
        method: rt::Method::GET,
        path: &[
            rt::Segment::Literal("/entitlements/services/"),
            rt::Segment::Parameter("serviceId"),
            rt::Segment::Literal("/l1s/"),
            rt::Segment::Parameter("l1id"),
            rt::Segment::Literal("/l2s/"),
            rt::Segment::Parameter("l2id"),
            rt::Segment::Literal("/l3s"),
        ],
        accept: Some("application/json"),
        idempotent: true,
        client_auth: true,
        generated: &[],
        since: None,
        removed: None,
    };
    fn encode(&self, out: &mut rt::RequestWriter) {
        out.path("serviceId", &self.service_id);
        out.path("l1id", &self.l1id);
        out.path("l2id", &self.l2id);
    }
    fn decode(r: &rt::ResponseView<'_>) -> rt::Outcome<Self::Output, Self::Documented> {
        match r.status() {
            200..=299 => r.success(),
            _ => super::error::shared(r),
        }
    }
}

/// `GET /entitlements/l1l2l3s` as a value;
/// [`client.entitlement_statuses().list_all`](super::groups::EntitlementStatuses::list_all) calls it.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct EntitlementStatusesListAll;

impl EntitlementStatusesListAll {
    /// Creates the operation from its required parameters.
    pub fn new() -> Self {
        Self
    }
}

/// A call of `entitlement_statuses.list_all`, with what can be set on it.
pub type EntitlementStatusesListAllCall<M = rt::Async> = super::Call<
    M,
    EntitlementStatusesListAll,
>;

impl rt::Operation for EntitlementStatusesListAll {
    type Output = Vec<super::types::ServiceStatuses>;
    type Documented = super::Documented;
    const META: &'static rt::Meta = &rt::Meta {
        id: "entitlement_statuses.list_all",
        source: "FastTrack Partner Experience (FT-FPX) API, section “entitlements/l1l2l3s Description:”",
        method: rt::Method::GET,
        path: &[rt::Segment::Literal("/entitlements/l1l2l3s")],
        accept: Some("application/json"),
        idempotent: true,
        client_auth: true,
        generated: &[],
        since: None,
        removed: None,
    };
    fn encode(&self, _out: &mut rt::RequestWriter) {}
    fn decode(r: &rt::ResponseView<'_>) -> rt::Outcome<Self::Output, Self::Documented> {
        match r.status() {
            200..=299 => r.success(),
            _ => super::error::shared(r),
        }
    }
}

/// `GET /incentives/Programs` as a value;
/// [`client.incentives().programs().list`](super::groups::IncentivesPrograms::list) calls it.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct IncentivesProgramsList;

impl IncentivesProgramsList {
    /// Creates the operation from its required parameters.
    pub fn new() -> Self {
        Self
    }
}

/// A call of `incentives.programs.list`, with what can be set on it.
pub type IncentivesProgramsListCall<M = rt::Async> = super::Call<
    M,
    IncentivesProgramsList,
>;

impl rt::Operation for IncentivesProgramsList {
    type Output = Vec<super::types::Program>;
    type Documented = super::Documented;
    const META: &'static rt::Meta = &rt::Meta {
        id: "incentives.programs.list",
        source: "FastTrack Partner Experience (FT-FPX) API, section “incentives/Programs Description:”",
        method: rt::Method::GET,
        path: &[rt::Segment::Literal("/incentives/Programs")],
        accept: Some("application/json"),
        idempotent: true,
        client_auth: true,
        generated: &[],
        since: None,
        removed: None,
    };
    fn encode(&self, _out: &mut rt::RequestWriter) {}
    fn decode(r: &rt::ResponseView<'_>) -> rt::Outcome<Self::Output, Self::Documented> {
        match r.status() {
            200..=299 => r.success(),
            _ => super::error::shared(r),
        }
    }
}

/// `GET /incentives/Workloads` as a value;
/// [`client.incentives().workloads().list`](super::groups::IncentivesWorkloads::list) calls it.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct IncentivesWorkloadsList;

impl IncentivesWorkloadsList {
    /// Creates the operation from its required parameters.
    pub fn new() -> Self {
        Self
    }
}

/// A call of `incentives.workloads.list`, with what can be set on it.
pub type IncentivesWorkloadsListCall<M = rt::Async> = super::Call<
    M,
    IncentivesWorkloadsList,
>;

impl rt::Operation for IncentivesWorkloadsList {
    type Output = Vec<super::types::IncentiveWorkload>;
    type Documented = super::Documented;
    const META: &'static rt::Meta = &rt::Meta {
        id: "incentives.workloads.list",
        source: "FastTrack Partner Experience (FT-FPX) API, section “incentives/Workloads Description:”",
        method: rt::Method::GET,
        path: &[rt::Segment::Literal("/incentives/Workloads")],
        accept: Some("application/json"),
        idempotent: true,
        client_auth: true,
        generated: &[],
        since: None,
        removed: None,
    };
    fn encode(&self, _out: &mut rt::RequestWriter) {}
    fn decode(r: &rt::ResponseView<'_>) -> rt::Outcome<Self::Output, Self::Documented> {
        match r.status() {
            200..=299 => r.success(),
            _ => super::error::shared(r),
        }
    }
}

/// `GET /incentives/YearPeriods` as a value;
/// [`client.incentives().year_periods().list`](super::groups::IncentivesYearPeriods::list) calls it.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct IncentivesYearPeriodsList;

impl IncentivesYearPeriodsList {
    /// Creates the operation from its required parameters.
    pub fn new() -> Self {
        Self
    }
}

/// A call of `incentives.year_periods.list`, with what can be set on it.
pub type IncentivesYearPeriodsListCall<M = rt::Async> = super::Call<
    M,
    IncentivesYearPeriodsList,
>;

impl rt::Operation for IncentivesYearPeriodsList {
    type Output = Vec<super::types::YearPeriod>;
    type Documented = super::Documented;
    const META: &'static rt::Meta = &rt::Meta {
        id: "incentives.year_periods.list",
        source: "FastTrack Partner Experience (FT-FPX) API, section “incentives/YearPeriods Description:”",
        method: rt::Method::GET,
        path: &[rt::Segment::Literal("/incentives/YearPeriods")],
        accept: Some("application/json"),
        idempotent: true,
        client_auth: true,
        generated: &[],
        since: None,
        removed: None,
    };
    fn encode(&self, _out: &mut rt::RequestWriter) {}
    fn decode(r: &rt::ResponseView<'_>) -> rt::Outcome<Self::Output, Self::Documented> {
        match r.status() {
            200..=299 => r.success(),
            _ => super::error::shared(r),
        }
    }
}

/// `GET /incentives/Statements` as a value;
/// [`client.incentives().statements().list`](super::groups::IncentivesStatements::list) calls it.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct IncentivesStatementsList {
    /// Only these periods. Without it the answer covers the latest ones: three periods, or the periods of three
    /// years.
    pub payment_period_ids: Option<Vec<super::types::YearPeriodId>>,
    /// Only these tenants.
    pub tenants: Option<Vec<super::types::TenantId>>,
    /// Only these programs.
    pub program_ids: Option<Vec<super::types::ProgramId>>,
}

impl IncentivesStatementsList {
    /// Creates the operation from its required parameters.
    pub fn new() -> Self {
        <Self as ::core::default::Default>::default()
    }
}

/// A call of `incentives.statements.list`, with what can be set on it.
pub type IncentivesStatementsListCall<M = rt::Async> = super::Call<
    M,
    IncentivesStatementsList,
>;

impl<M: rt::Mode> super::Call<M, IncentivesStatementsList> {
    /// Only these periods. Without it the answer covers the latest ones: three periods, or the periods of three
    /// years.
    pub fn payment_period_ids(
        mut self,
        payment_period_ids: impl Into<Vec<super::types::YearPeriodId>>,
    ) -> Self {
        self.operation.payment_period_ids = Some(payment_period_ids.into());
        self
    }
    /// Only these tenants.
    pub fn tenants(mut self, tenants: impl Into<Vec<super::types::TenantId>>) -> Self {
        self.operation.tenants = Some(tenants.into());
        self
    }
    /// Only these programs.
    pub fn program_ids(
        mut self,
        program_ids: impl Into<Vec<super::types::ProgramId>>,
    ) -> Self {
        self.operation.program_ids = Some(program_ids.into());
        self
    }
}

impl rt::Operation for IncentivesStatementsList {
    type Output = Vec<super::types::Statement>;
    type Documented = super::Documented;
    const META: &'static rt::Meta = &rt::Meta {
        id: "incentives.statements.list",
        source: "FastTrack Partner Experience (FT-FPX) API, section “incentives/Statements Description:”",
        method: rt::Method::GET,
        path: &[rt::Segment::Literal("/incentives/Statements")],
        accept: Some("application/json"),
        idempotent: true,
        client_auth: true,
        generated: &[],
        since: None,
        removed: None,
    };
    fn encode(&self, out: &mut rt::RequestWriter) {
        if let Some(items) = &self.payment_period_ids {
            out.query_list("PaymentPeriodIds", items, rt::Join::Repeat);
        }
        if let Some(items) = &self.tenants {
            out.query_list("Tenants", items, rt::Join::Repeat);
        }
        if let Some(items) = &self.program_ids {
            out.query_list("ProgramIds", items, rt::Join::Repeat);
        }
    }
    fn decode(r: &rt::ResponseView<'_>) -> rt::Outcome<Self::Output, Self::Documented> {
        match r.status() {
            200..=299 => {
                r.success_checked(|value: &Vec<super::types::Statement>, at, out| {
                    let context = &::core::default::Default::default();
                    for (index, item) in value.iter().enumerate() {
                        rt::Validate::check(item, context, &at.index(index), out);
                    }
                })
            }
            _ => super::error::shared(r),
        }
    }
}

/// `GET /partnerReferrals` as a value; [`client.referrals().list`](super::groups::Referrals::list) calls it.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ReferralsList {
    /// Which page. Default `1`; at least 1 (inferred).
    pub page: Option<rt::Integer>,
    /// How many referrals make a page. Default `25`; at least 1 (inferred).
    pub page_size: Option<rt::Integer>,
    /// Whether declined referrals are listed too. Default `false`.
    pub show_declined_referrals: Option<bool>,
    /// Only referrals that came from these sources.
    pub partner_referral_source_ids: Option<Vec<super::types::ReferralSourceId>>,
    /// Only referrals in which this text occurs: in the customer's name, the domain and the like.
    pub search_term: Option<String>,
    /// The column to sort by. Default `"created"`.
    pub sort_column: Option<String>,
    /// Optional.
    pub sort_direction: Option<super::types::SortDirection>,
}

impl ReferralsList {
    /// Creates the operation from its required parameters.
    pub fn new() -> Self {
        <Self as ::core::default::Default>::default()
    }
}

/// A call of `referrals.list`, with what can be set on it.
pub type ReferralsListCall<M = rt::Async> = super::Call<M, ReferralsList>;

impl<M: rt::Mode> super::Call<M, ReferralsList> {
    /// Which page. Default `1`; at least 1 (inferred).
    pub fn page(mut self, page: impl Into<rt::Integer>) -> Self {
        self.operation.page = Some(page.into());
        self
    }
    /// How many referrals make a page. Default `25`; at least 1 (inferred).
    pub fn page_size(mut self, page_size: impl Into<rt::Integer>) -> Self {
        self.operation.page_size = Some(page_size.into());
        self
    }
    /// Whether declined referrals are listed too. Default `false`.
    pub fn show_declined_referrals(mut self, show_declined_referrals: bool) -> Self {
        self.operation.show_declined_referrals = Some(show_declined_referrals);
        self
    }
    /// Only referrals that came from these sources.
    pub fn partner_referral_source_ids(
        mut self,
        partner_referral_source_ids: impl Into<Vec<super::types::ReferralSourceId>>,
    ) -> Self {
        self.operation.partner_referral_source_ids = Some(
            partner_referral_source_ids.into(),
        );
        self
    }
    /// Only referrals in which this text occurs: in the customer's name, the domain and the like.
    pub fn search_term(mut self, search_term: impl Into<String>) -> Self {
        self.operation.search_term = Some(search_term.into());
        self
    }
    /// The column to sort by. Default `"created"`.
    pub fn sort_column(mut self, sort_column: impl Into<String>) -> Self {
        self.operation.sort_column = Some(sort_column.into());
        self
    }
    /// Optional.
    pub fn sort_direction(
        mut self,
        sort_direction: super::types::SortDirection,
    ) -> Self {
        self.operation.sort_direction = Some(sort_direction);
        self
    }
    /// Returns the items of all pages, one after the other: by `next`, or in a loop if the client blocks.
    ///
    /// Paged by page number in `page`; `pageSize` sets the size of a page; `hasMore` tells whether there are more.
    pub fn items(self) -> rt::Items<M, ReferralsList> {
        rt::Items::new(self.core, self.operation, self.options)
    }
    /// Returns all pages, one after the other: by `next`, or in a loop if the client blocks.
    ///
    /// Paged by page number in `page`; `pageSize` sets the size of a page; `hasMore` tells whether there are more.
    pub fn pages(self) -> rt::Pages<M, ReferralsList> {
        rt::Pages::new(self.core, self.operation, self.options)
    }
}

impl rt::Operation for ReferralsList {
    type Output = super::types::ReferralPage;
    type Documented = super::Documented;
    const META: &'static rt::Meta = &rt::Meta {
        id: "referrals.list",
        source: "FastTrack Partner Experience (FT-FPX) API, section “partnerReferrals Description:”",
        method: rt::Method::GET,
        path: &[rt::Segment::Literal("/partnerReferrals")],
        accept: Some("application/json"),
        idempotent: true,
        client_auth: true,
        generated: &[],
        since: None,
        removed: None,
    };
    fn encode(&self, out: &mut rt::RequestWriter) {
        out.query("page", &self.page);
        out.query("pageSize", &self.page_size);
        out.query("showDeclinedReferrals", &self.show_declined_referrals);
        if let Some(items) = &self.partner_referral_source_ids {
            out.query_list("partnerReferralSourceIds", items, rt::Join::Comma);
        }
        out.query("searchTerm", &self.search_term);
        out.query("sortColumn", &self.sort_column);
        out.query("sortDirection", &self.sort_direction);
    }
    fn decode(r: &rt::ResponseView<'_>) -> rt::Outcome<Self::Output, Self::Documented> {
        match r.status() {
            200..=299 => {
                r.success_checked(|value, at, out| rt::Validate::check(
                    value,
                    &::core::default::Default::default(),
                    at,
                    out,
                ))
            }
            _ => super::error::shared(r),
        }
    }
}

impl rt::Paged for ReferralsList {
    type Item = super::types::Referral;
    const PAGING: &'static rt::Paging = &rt::Paging {
        by: rt::PagedBy::Page,
        first: 1,
        more: Some("hasMore"),
        total: Some("count"),
    };
    fn asked(&self) -> Option<String> {
        rt::written(&self.page)
    }
    fn ask(&mut self, json: &str) -> bool {
        rt::set_page(&mut self.page, json)
    }
    fn parts(page: &Self::Output) -> Option<rt::Parts> {
        Some(rt::Parts {
            more: rt::written_as_it_came(&page.has_more, &page.extra, "hasMore"),
            total: rt::written_as_it_came(&page.count, &page.extra, "count"),
            next: None,
        })
    }
    fn items(page: &Self::Output) -> Option<&[Self::Item]> {
        if page.items.is_empty() && page.extra.lacks("items") {
            return None;
        }
        Some(&page.items)
    }
    fn into_items(page: Self::Output) -> Vec<Self::Item> {
        page.items
    }
}

/// `PATCH /partnerReferrals/{PartnerReferralId}` as a value;
/// [`client.referrals().update`](super::groups::Referrals::update) calls it.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ReferralsUpdate {
    /// The `partnerReferralId` of a listed referral.
    pub partner_referral_id: super::types::ReferralId,
    /// Required.
    pub body: super::types::ReferralUpdate,
    /// What only the caller knows, for the rules that need it; not sent.
    pub context: super::Context,
}

impl ReferralsUpdate {
    /// Creates the operation from its required parameters.
    pub fn new(
        partner_referral_id: super::types::ReferralId,
        body: super::types::ReferralUpdate,
    ) -> Self {
        Self {
            partner_referral_id,
            body,
            context: Default::default(),
        }
    }
}

/// A call of `referrals.update`, with what can be set on it.
pub type ReferralsUpdateCall<M = rt::Async> = super::Call<M, ReferralsUpdate>;

impl<M: rt::Mode> super::Call<M, ReferralsUpdate> {
    /// The answer of the lookup that accepts. Read by rules as `acceptedId`.
    pub fn accepted_id(mut self, accepted_id: super::types::AcceptanceStatusId) -> Self {
        self.operation.context.accepted_id = Some(accepted_id);
        self
    }
    /// The answer of the lookup that declines. Read by rules as `declinedId`.
    pub fn declined_id(mut self, declined_id: super::types::AcceptanceStatusId) -> Self {
        self.operation.context.declined_id = Some(declined_id);
        self
    }
    /// The answer that the referral has had so far. Read by rules as `earlierId`.
    pub fn earlier_id(mut self, earlier_id: super::types::AcceptanceStatusId) -> Self {
        self.operation.context.earlier_id = Some(earlier_id);
        self
    }
}

impl rt::Operation for ReferralsUpdate {
    type Output = super::types::ReferralPage;
    type Documented = super::Documented;
    const META: &'static rt::Meta = &rt::Meta {
        id: "referrals.update",
        source: "FastTrack Partner Experience (FT-FPX) API, section “partnerReferrals/{PartnerReferralid} Description:”",
        method: rt::Method::PATCH,
        path: &[
            rt::Segment::Literal("/partnerReferrals/"),
            rt::Segment::Parameter("PartnerReferralId"),
        ],
        accept: Some("application/json"),
        idempotent: false,
        client_auth: true,
        generated: &[],
        since: None,
        removed: None,
    };
    fn encode(&self, out: &mut rt::RequestWriter) {
        out.path("PartnerReferralId", &self.partner_referral_id);
        out.json("application/json", &self.body);
    }
    fn decode(r: &rt::ResponseView<'_>) -> rt::Outcome<Self::Output, Self::Documented> {
        match r.status() {
            200..=299 => {
                r.success_checked(|value, at, out| rt::Validate::check(
                    value,
                    &::core::default::Default::default(),
                    at,
                    out,
                ))
            }
            _ => super::error::shared(r),
        }
    }
}

/// `GET /partnerReferrals/acceptanceStatuses` as a value;
/// [`client.referrals().acceptance_statuses().list`](super::groups::ReferralsAcceptanceStatuses::list) calls it.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ReferralsAcceptanceStatusesList;

impl ReferralsAcceptanceStatusesList {
    /// Creates the operation from its required parameters.
    pub fn new() -> Self {
        Self
    }
}

/// A call of `referrals.acceptance_statuses.list`, with what can be set on it.
pub type ReferralsAcceptanceStatusesListCall<M = rt::Async> = super::Call<
    M,
    ReferralsAcceptanceStatusesList,
>;

impl rt::Operation for ReferralsAcceptanceStatusesList {
    type Output = Vec<super::types::AcceptanceStatus>;
    type Documented = super::Documented;
    const META: &'static rt::Meta = &rt::Meta {
        id: "referrals.acceptance_statuses.list",
        source: "FastTrack Partner Experience (FT-FPX) API, section “partnerReferrals/acceptanceStatuses Description:”",
        method: rt::Method::GET,
        path: &[rt::Segment::Literal("/partnerReferrals/acceptanceStatuses")],
        accept: Some("application/json"),
        idempotent: true,
        client_auth: true,
        generated: &[],
        since: None,
        removed: None,
    };
    fn encode(&self, _out: &mut rt::RequestWriter) {}
    fn decode(r: &rt::ResponseView<'_>) -> rt::Outcome<Self::Output, Self::Documented> {
        match r.status() {
            200..=299 => r.success(),
            _ => super::error::shared(r),
        }
    }
}

/// `GET /partnerReferrals/declineReasons` as a value;
/// [`client.referrals().decline_reasons().list`](super::groups::ReferralsDeclineReasons::list) calls it.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ReferralsDeclineReasonsList;

impl ReferralsDeclineReasonsList {
    /// Creates the operation from its required parameters.
    pub fn new() -> Self {
        Self
    }
}

/// A call of `referrals.decline_reasons.list`, with what can be set on it.
pub type ReferralsDeclineReasonsListCall<M = rt::Async> = super::Call<
    M,
    ReferralsDeclineReasonsList,
>;

impl rt::Operation for ReferralsDeclineReasonsList {
    type Output = Vec<super::types::DeclineReason>;
    type Documented = super::Documented;
    const META: &'static rt::Meta = &rt::Meta {
        id: "referrals.decline_reasons.list",
        source: "FastTrack Partner Experience (FT-FPX) API, section “partnerReferrals/declineReasons Description:”",
        method: rt::Method::GET,
        path: &[rt::Segment::Literal("/partnerReferrals/declineReasons")],
        accept: Some("application/json"),
        idempotent: true,
        client_auth: true,
        generated: &[],
        since: None,
        removed: None,
    };
    fn encode(&self, _out: &mut rt::RequestWriter) {}
    fn decode(r: &rt::ResponseView<'_>) -> rt::Outcome<Self::Output, Self::Documented> {
        match r.status() {
            200..=299 => r.success(),
            _ => super::error::shared(r),
        }
    }
}

/// `GET /partnerReferrals/referralStatuses` as a value;
/// [`client.referrals().statuses().list`](super::groups::ReferralsStatuses::list) calls it.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ReferralsStatusesList;

impl ReferralsStatusesList {
    /// Creates the operation from its required parameters.
    pub fn new() -> Self {
        Self
    }
}

/// A call of `referrals.statuses.list`, with what can be set on it.
pub type ReferralsStatusesListCall<M = rt::Async> = super::Call<
    M,
    ReferralsStatusesList,
>;

impl rt::Operation for ReferralsStatusesList {
    type Output = Vec<super::types::ReferralStatus>;
    type Documented = super::Documented;
    const META: &'static rt::Meta = &rt::Meta {
        id: "referrals.statuses.list",
        source: "FastTrack Partner Experience (FT-FPX) API, section “partnerReferrals/referralStatuses Description:”",
        method: rt::Method::GET,
        path: &[rt::Segment::Literal("/partnerReferrals/referralStatuses")],
        accept: Some("application/json"),
        idempotent: true,
        client_auth: true,
        generated: &[],
        since: None,
        removed: None,
    };
    fn encode(&self, _out: &mut rt::RequestWriter) {}
    fn decode(r: &rt::ResponseView<'_>) -> rt::Outcome<Self::Output, Self::Documented> {
        match r.status() {
            200..=299 => r.success(),
            _ => super::error::shared(r),
        }
    }
}

/// `GET /partnerReferrals/serviceValues` as a value;
/// [`client.referrals().service_values().list`](super::groups::ReferralsServiceValues::list) calls it.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ReferralsServiceValuesList;

impl ReferralsServiceValuesList {
    /// Creates the operation from its required parameters.
    pub fn new() -> Self {
        Self
    }
}

/// A call of `referrals.service_values.list`, with what can be set on it.
pub type ReferralsServiceValuesListCall<M = rt::Async> = super::Call<
    M,
    ReferralsServiceValuesList,
>;

impl rt::Operation for ReferralsServiceValuesList {
    type Output = Vec<super::types::ServicesEstimatedValue>;
    type Documented = super::Documented;
    const META: &'static rt::Meta = &rt::Meta {
        id: "referrals.service_values.list",
        source: "FastTrack Partner Experience (FT-FPX) API, section “partnerReferrals/serviceValues Description:”",
        method: rt::Method::GET,
        path: &[rt::Segment::Literal("/partnerReferrals/serviceValues")],
        accept: Some("application/json"),
        idempotent: true,
        client_auth: true,
        generated: &[],
        since: None,
        removed: None,
    };
    fn encode(&self, _out: &mut rt::RequestWriter) {}
    fn decode(r: &rt::ResponseView<'_>) -> rt::Outcome<Self::Output, Self::Documented> {
        match r.status() {
            200..=299 => r.success(),
            _ => super::error::shared(r),
        }
    }
}

/// `GET /usage/current` as a value; [`client.usage().get_current`](super::groups::Usage::get_current) calls it.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct UsageGetCurrent;

impl UsageGetCurrent {
    /// Creates the operation from its required parameters.
    pub fn new() -> Self {
        Self
    }
}

/// A call of `usage.get_current`, with what can be set on it.
pub type UsageGetCurrentCall<M = rt::Async> = super::Call<M, UsageGetCurrent>;

impl rt::Operation for UsageGetCurrent {
    type Output = super::types::CurrentUsage;
    type Documented = super::Documented;
    const META: &'static rt::Meta = &rt::Meta {
        id: "usage.get_current",
        source: "FastTrack Partner Experience (FT-FPX) API, section “usage/current Description:”",
        method: rt::Method::GET,
        path: &[rt::Segment::Literal("/usage/current")],
        accept: Some("application/json"),
        idempotent: true,
        client_auth: true,
        generated: &[],
        since: None,
        removed: None,
    };
    fn encode(&self, _out: &mut rt::RequestWriter) {}
    fn decode(r: &rt::ResponseView<'_>) -> rt::Outcome<Self::Output, Self::Documented> {
        match r.status() {
            200..=299 => {
                r.success_checked(|value, at, out| rt::Validate::check(
                    value,
                    &::core::default::Default::default(),
                    at,
                    out,
                ))
            }
            _ => super::error::shared(r),
        }
    }
}

/// `GET /tenants/{tenantId}` as a value; [`client.tenants().get`](super::groups::Tenants::get) calls it.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct TenantsGet {
    /// Required; its type is inferred.
    pub tenant_id: super::types::TenantId,
}

impl TenantsGet {
    /// Creates the operation from its required parameters.
    pub fn new(tenant_id: super::types::TenantId) -> Self {
        Self { tenant_id }
    }
}

/// A call of `tenants.get`, with what can be set on it.
pub type TenantsGetCall<M = rt::Async> = super::Call<M, TenantsGet>;

impl rt::Operation for TenantsGet {
    type Output = super::types::Tenant;
    type Documented = super::Documented;
    const META: &'static rt::Meta = &rt::Meta {
        id: "tenants.get",
        source: "FastTrack Partner Experience (FT-FPX) API, section “tenants/{tenantId} Description:”",
        method: rt::Method::GET,
        path: &[rt::Segment::Literal("/tenants/"), rt::Segment::Parameter("tenantId")],
        accept: Some("application/json"),
        idempotent: true,
        client_auth: true,
        generated: &[],
        since: None,
        removed: None,
    };
    fn encode(&self, out: &mut rt::RequestWriter) {
        out.path("tenantId", &self.tenant_id);
    }
    fn decode(r: &rt::ResponseView<'_>) -> rt::Outcome<Self::Output, Self::Documented> {
        match r.status() {
            200..=299 => r.success(),
            _ => super::error::shared(r),
        }
    }
}

/// `GET /partnerTenants` as a value; [`client.partner_tenants().list`](super::groups::PartnerTenants::list) calls
/// it.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct PartnerTenantsList;

impl PartnerTenantsList {
    /// Creates the operation from its required parameters.
    pub fn new() -> Self {
        Self
    }
}

/// A call of `partner_tenants.list`, with what can be set on it.
pub type PartnerTenantsListCall<M = rt::Async> = super::Call<M, PartnerTenantsList>;

impl rt::Operation for PartnerTenantsList {
    type Output = super::types::PartnerTenantPage;
    type Documented = super::Documented;
    const META: &'static rt::Meta = &rt::Meta {
        id: "partner_tenants.list",
        source: "FastTrack Partner Experience (FT-FPX) API, section “partnerTenants v.1 Description:”",
        method: rt::Method::GET,
        path: &[rt::Segment::Literal("/partnerTenants")],
        accept: Some("application/json"),
        idempotent: true,
        client_auth: true,
        generated: &[],
        since: None,
        removed: None,
    };
    fn encode(&self, _out: &mut rt::RequestWriter) {}
    fn decode(r: &rt::ResponseView<'_>) -> rt::Outcome<Self::Output, Self::Documented> {
        match r.status() {
            200..=299 => r.success(),
            _ => super::error::shared(r),
        }
    }
}

/// `GET /partnerTenants/{tenantId}` as a value;
/// [`client.partner_tenants().get`](super::groups::PartnerTenants::get) calls it.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct PartnerTenantsGet {
    /// Required.
    pub tenant_id: super::types::TenantId,
}

impl PartnerTenantsGet {
    /// Creates the operation from its required parameters.
    pub fn new(tenant_id: super::types::TenantId) -> Self {
        Self { tenant_id }
    }
}

/// A call of `partner_tenants.get`, with what can be set on it.
pub type PartnerTenantsGetCall<M = rt::Async> = super::Call<M, PartnerTenantsGet>;

impl rt::Operation for PartnerTenantsGet {
    type Output = super::types::PartnerTenant;
    type Documented = super::Documented;
    const META: &'static rt::Meta = &rt::Meta {
        id: "partner_tenants.get",
        source: "FastTrack Partner Experience (FT-FPX) API, section “partnerTenants v.2 Description:”",
        method: rt::Method::GET,
        path: &[
            rt::Segment::Literal("/partnerTenants/"),
            rt::Segment::Parameter("tenantId"),
        ],
        accept: Some("application/json"),
        idempotent: true,
        client_auth: true,
        generated: &[],
        since: None,
        removed: None,
    };
    fn encode(&self, out: &mut rt::RequestWriter) {
        out.path("tenantId", &self.tenant_id);
    }
    fn decode(r: &rt::ResponseView<'_>) -> rt::Outcome<Self::Output, Self::Documented> {
        match r.status() {
            200..=299 => r.success(),
            _ => super::error::shared(r),
        }
    }
}

/// `GET /tenants/{tenantId}/services/maxEntitlements` as a value;
/// [`client.max_entitlements().list`](super::groups::MaxEntitlements::list) calls it.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct MaxEntitlementsList {
    /// Required.
    pub tenant_id: super::types::TenantId,
    /// The services.
    pub service_ids: Option<Vec<super::types::ServiceId>>,
}

impl MaxEntitlementsList {
    /// Creates the operation from its required parameters.
    pub fn new(tenant_id: super::types::TenantId) -> Self {
        Self {
            tenant_id,
            service_ids: Default::default(),
        }
    }
}

/// A call of `max_entitlements.list`, with what can be set on it.
pub type MaxEntitlementsListCall<M = rt::Async> = super::Call<M, MaxEntitlementsList>;

impl<M: rt::Mode> super::Call<M, MaxEntitlementsList> {
    /// The services.
    pub fn service_ids(
        mut self,
        service_ids: impl Into<Vec<super::types::ServiceId>>,
    ) -> Self {
        self.operation.service_ids = Some(service_ids.into());
        self
    }
}

impl rt::Operation for MaxEntitlementsList {
    type Output = Vec<super::types::MaxEntitlement>;
    type Documented = super::Documented;
    const META: &'static rt::Meta = &rt::Meta {
        id: "max_entitlements.list",
        source: "FastTrack Partner Experience (FT-FPX) API, section “tenants/{tenantId}/services/maxEntitlements Description:”",
        method: rt::Method::GET,
        path: &[
            rt::Segment::Literal("/tenants/"),
            rt::Segment::Parameter("tenantId"),
            rt::Segment::Literal("/services/maxEntitlements"),
        ],
        accept: Some("application/json"),
        idempotent: true,
        client_auth: true,
        generated: &[],
        since: None,
        removed: None,
    };
    fn encode(&self, out: &mut rt::RequestWriter) {
        out.path("tenantId", &self.tenant_id);
        if let Some(items) = &self.service_ids {
            out.query_list("serviceIds", items, rt::Join::Repeat);
        }
    }
    fn decode(r: &rt::ResponseView<'_>) -> rt::Outcome<Self::Output, Self::Documented> {
        match r.status() {
            200..=299 => r.success(),
            _ => super::error::shared(r),
        }
    }
}

/// `GET /partnerTenants/maxEntitlements` as a value;
/// [`client.max_entitlements().list_for_tenants`](super::groups::MaxEntitlements::list_for_tenants) calls it.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct MaxEntitlementsListForTenants {
    /// The tenants. At most 25 items.
    pub tenant_ids: Option<Vec<super::types::TenantId>>,
}

impl MaxEntitlementsListForTenants {
    /// Creates the operation from its required parameters.
    pub fn new() -> Self {
        <Self as ::core::default::Default>::default()
    }
}

/// A call of `max_entitlements.list_for_tenants`, with what can be set on it.
pub type MaxEntitlementsListForTenantsCall<M = rt::Async> = super::Call<
    M,
    MaxEntitlementsListForTenants,
>;

impl<M: rt::Mode> super::Call<M, MaxEntitlementsListForTenants> {
    /// The tenants. At most 25 items.
    pub fn tenant_ids(
        mut self,
        tenant_ids: impl Into<Vec<super::types::TenantId>>,
    ) -> Self {
        self.operation.tenant_ids = Some(tenant_ids.into());
        self
    }
}

impl rt::Operation for MaxEntitlementsListForTenants {
    type Output = Vec<super::types::TenantMaxEntitlements>;
    type Documented = super::Documented;
    const META: &'static rt::Meta = &rt::Meta {
        id: "max_entitlements.list_for_tenants",
        source: "FastTrack Partner Experience (FT-FPX) API, section “partnerTenants/maxEntitlements Description:”",
        method: rt::Method::GET,
        path: &[rt::Segment::Literal("/partnerTenants/maxEntitlements")],
        accept: Some("application/json"),
        idempotent: true,
        client_auth: true,
        generated: &[],
        since: None,
        removed: None,
    };
    fn encode(&self, out: &mut rt::RequestWriter) {
        if let Some(items) = &self.tenant_ids {
            out.query_list("tenantIds", items, rt::Join::Repeat);
        }
    }
    fn decode(r: &rt::ResponseView<'_>) -> rt::Outcome<Self::Output, Self::Documented> {
        match r.status() {
            200..=299 => r.success(),
            _ => super::error::shared(r),
        }
    }
}

/// `GET /tenants/{tenantId}/services/entitlements` as a value;
/// [`client.entitlements().list`](super::groups::Entitlements::list) calls it.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct EntitlementsList {
    /// Required.
    pub tenant_id: super::types::TenantId,
    /// The services.
    pub service_ids: Option<Vec<super::types::ServiceId>>,
}

impl EntitlementsList {
    /// Creates the operation from its required parameters.
    pub fn new(tenant_id: super::types::TenantId) -> Self {
        Self {
            tenant_id,
            service_ids: Default::default(),
        }
    }
}

/// A call of `entitlements.list`, with what can be set on it.
pub type EntitlementsListCall<M = rt::Async> = super::Call<M, EntitlementsList>;

impl<M: rt::Mode> super::Call<M, EntitlementsList> {
    /// The services.
    pub fn service_ids(
        mut self,
        service_ids: impl Into<Vec<super::types::ServiceId>>,
    ) -> Self {
        self.operation.service_ids = Some(service_ids.into());
        self
    }
}

impl rt::Operation for EntitlementsList {
    type Output = Vec<super::types::Entitlement>;
    type Documented = super::Documented;
    const META: &'static rt::Meta = &rt::Meta {
        id: "entitlements.list",
        source: "FastTrack Partner Experience (FT-FPX) API, section “tenants/{tenantId}/services/entitlements Description:”",
        method: rt::Method::GET,
        path: &[
            rt::Segment::Literal("/tenants/"),
            rt::Segment::Parameter("tenantId"),
            rt::Segment::Literal("/services/entitlements"),
        ],
        accept: Some("application/json"),
        idempotent: true,
        client_auth: true,
        generated: &[],
        since: None,
        removed: None,
    };
    fn encode(&self, out: &mut rt::RequestWriter) {
        out.path("tenantId", &self.tenant_id);
        if let Some(items) = &self.service_ids {
            out.query_list("serviceIds", items, rt::Join::Repeat);
        }
    }
    fn decode(r: &rt::ResponseView<'_>) -> rt::Outcome<Self::Output, Self::Documented> {
        match r.status() {
            200..=299 => {
                r.success_checked(|value: &Vec<super::types::Entitlement>, at, out| {
                    let context = &::core::default::Default::default();
                    for (index, item) in value.iter().enumerate() {
                        rt::Validate::check(item, context, &at.index(index), out);
                    }
                })
            }
            _ => super::error::shared(r),
        }
    }
}

/// `GET /tenants/{tenantId}/services/{serviceId}/entitlements` as a value;
/// [`client.entitlements().list_for_service`](super::groups::Entitlements::list_for_service) calls it.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct EntitlementsListForService {
    /// Required.
    pub tenant_id: super::types::TenantId,
    /// Required; the documentation contradicts itself about its name.
    pub service_id: super::types::ServiceId,
}

impl EntitlementsListForService {
    /// Creates the operation from its required parameters.
    pub fn new(
        tenant_id: super::types::TenantId,
        service_id: super::types::ServiceId,
    ) -> Self {
        Self { tenant_id, service_id }
    }
}

/// A call of `entitlements.list_for_service`, with what can be set on it.
pub type EntitlementsListForServiceCall<M = rt::Async> = super::Call<
    M,
    EntitlementsListForService,
>;

impl rt::Operation for EntitlementsListForService {
    type Output = Vec<super::types::Entitlement>;
    type Documented = super::Documented;
    const META: &'static rt::Meta = &rt::Meta {
        id: "entitlements.list_for_service",
        source: "FastTrack Partner Experience (FT-FPX) API, section “tenants/{tenantId}/services/{serviceid}/entitlements (Get) Description:”",
        method: rt::Method::GET,
        path: &[
            rt::Segment::Literal("/tenants/"),
            rt::Segment::Parameter("tenantId"),
            rt::Segment::Literal("/services/"),
            rt::Segment::Parameter("serviceId"),
            rt::Segment::Literal("/entitlements"),
        ],
        accept: Some("application/json"),
        idempotent: true,
        client_auth: true,
        generated: &[],
        since: None,
        removed: None,
    };
    fn encode(&self, out: &mut rt::RequestWriter) {
        out.path("tenantId", &self.tenant_id);
        out.path("serviceId", &self.service_id);
    }
    fn decode(r: &rt::ResponseView<'_>) -> rt::Outcome<Self::Output, Self::Documented> {
        match r.status() {
            200..=299 => {
                r.success_checked(|value: &Vec<super::types::Entitlement>, at, out| {
                    let context = &::core::default::Default::default();
                    for (index, item) in value.iter().enumerate() {
                        rt::Validate::check(item, context, &at.index(index), out);
                    }
                })
            }
            _ => super::error::shared(r),
        }
    }
}

/// `GET /partnerTenants/entitlements` as a value;
/// [`client.entitlements().list_for_tenants`](super::groups::Entitlements::list_for_tenants) calls it.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct EntitlementsListForTenants {
    /// The tenants. At most 25 items.
    pub tenant_ids: Option<Vec<super::types::TenantId>>,
}

impl EntitlementsListForTenants {
    /// Creates the operation from its required parameters.
    pub fn new() -> Self {
        <Self as ::core::default::Default>::default()
    }
}

/// A call of `entitlements.list_for_tenants`, with what can be set on it.
pub type EntitlementsListForTenantsCall<M = rt::Async> = super::Call<
    M,
    EntitlementsListForTenants,
>;

impl<M: rt::Mode> super::Call<M, EntitlementsListForTenants> {
    /// The tenants. At most 25 items.
    pub fn tenant_ids(
        mut self,
        tenant_ids: impl Into<Vec<super::types::TenantId>>,
    ) -> Self {
        self.operation.tenant_ids = Some(tenant_ids.into());
        self
    }
}

impl rt::Operation for EntitlementsListForTenants {
    type Output = Vec<super::types::EntitlementGroup>;
    type Documented = super::Documented;
    const META: &'static rt::Meta = &rt::Meta {
        id: "entitlements.list_for_tenants",
        source: "FastTrack Partner Experience (FT-FPX) API, section “partnerTenants/entitlements Description:”",
        method: rt::Method::GET,
        path: &[rt::Segment::Literal("/partnerTenants/entitlements")],
        accept: Some("application/json"),
        idempotent: true,
        client_auth: true,
        generated: &[],
        since: None,
        removed: None,
    };
    fn encode(&self, out: &mut rt::RequestWriter) {
        if let Some(items) = &self.tenant_ids {
            out.query_list("tenantIds", items, rt::Join::Repeat);
        }
    }
    fn decode(r: &rt::ResponseView<'_>) -> rt::Outcome<Self::Output, Self::Documented> {
        match r.status() {
            200..=299 => {
                r.success_checked(|value: &Vec<super::types::EntitlementGroup>, at, out| {
                    let context = &::core::default::Default::default();
                    for (index, item) in value.iter().enumerate() {
                        rt::Validate::check(item, context, &at.index(index), out);
                    }
                })
            }
            _ => super::error::shared(r),
        }
    }
}

/// `PATCH /tenants/{tenantId}/services/{serviceId}/entitlements` as a value;
/// [`client.entitlements().update`](super::groups::Entitlements::update) calls it.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct EntitlementsUpdate {
    /// Required.
    pub tenant_id: super::types::TenantId,
    /// Required; the documentation contradicts itself about its name.
    pub service_id: super::types::ServiceId,
    /// Required.
    pub body: super::types::EntitlementUpdates,
    /// What only the caller knows, for the rules that need it; not sent.
    pub context: super::Context,
}

impl EntitlementsUpdate {
    /// Creates the operation from its required parameters.
    pub fn new(
        tenant_id: super::types::TenantId,
        service_id: super::types::ServiceId,
        body: impl Into<super::types::EntitlementUpdates>,
    ) -> Self {
        Self {
            tenant_id,
            service_id,
            body: body.into(),
            context: Default::default(),
        }
    }
}

/// A call of `entitlements.update`, with what can be set on it.
pub type EntitlementsUpdateCall<M = rt::Async> = super::Call<M, EntitlementsUpdate>;

impl<M: rt::Mode> super::Call<M, EntitlementsUpdate> {
    /// The seats that the tenant has in the service, as `max_entitlements.list` gives them. Read by rules as
    /// `maxEntitlementSeatCount`.
    pub fn max_entitlement_seat_count(
        mut self,
        max_entitlement_seat_count: impl Into<rt::Integer>,
    ) -> Self {
        self.operation.context.max_entitlement_seat_count = Some(
            max_entitlement_seat_count.into(),
        );
        self
    }
}

impl rt::Operation for EntitlementsUpdate {
    type Output = Vec<super::types::Entitlement>;
    type Documented = super::Documented;
    const META: &'static rt::Meta = &rt::Meta {
        id: "entitlements.update",
        source: "FastTrack Partner Experience (FT-FPX) API, section “tenants/{tenantId}/services/{serviceid}/entitlements (Patch) Description:”",
        method: rt::Method::PATCH,
        path: &[
            rt::Segment::Literal("/tenants/"),
            rt::Segment::Parameter("tenantId"),
            rt::Segment::Literal("/services/"),
            rt::Segment::Parameter("serviceId"),
            rt::Segment::Literal("/entitlements"),
        ],
        accept: Some("application/json"),
        idempotent: false,
        client_auth: true,
        generated: &[],
        since: None,
        removed: None,
    };
    fn encode(&self, out: &mut rt::RequestWriter) {
        out.path("tenantId", &self.tenant_id);
        out.path("serviceId", &self.service_id);
        out.json("application/json", &self.body);
    }
    fn decode(r: &rt::ResponseView<'_>) -> rt::Outcome<Self::Output, Self::Documented> {
        match r.status() {
            200..=299 => {
                r.success_checked(|value: &Vec<super::types::Entitlement>, at, out| {
                    let context = &::core::default::Default::default();
                    for (index, item) in value.iter().enumerate() {
                        rt::Validate::check(item, context, &at.index(index), out);
                    }
                })
            }
            _ => super::error::shared(r),
        }
    }
}

/// `GET /tenants/{tenantId}/contacts` as a value; [`client.contacts().list`](super::groups::Contacts::list) calls
/// it.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ContactsList {
    /// Required.
    pub tenant_id: super::types::TenantId,
    /// A referral's number; opens tenants where the partner has a referral.
    pub rfa_id: Option<super::types::RfaId>,
    /// Only contacts of this kind; one of `contact_types.list`.
    pub contact_type_id: Option<super::types::ContactTypeId>,
    /// Which page. Default `1`; at least 1 (inferred).
    pub page: Option<rt::Integer>,
    /// How many contacts make a page. Default `25`; at least 1 (inferred).
    pub page_size: Option<rt::Integer>,
}

impl ContactsList {
    /// Creates the operation from its required parameters.
    pub fn new(tenant_id: super::types::TenantId) -> Self {
        Self {
            tenant_id,
            rfa_id: Default::default(),
            contact_type_id: Default::default(),
            page: Default::default(),
            page_size: Default::default(),
        }
    }
}

/// A call of `contacts.list`, with what can be set on it.
pub type ContactsListCall<M = rt::Async> = super::Call<M, ContactsList>;

impl<M: rt::Mode> super::Call<M, ContactsList> {
    /// A referral's number; opens tenants where the partner has a referral.
    pub fn rfa_id(mut self, rfa_id: super::types::RfaId) -> Self {
        self.operation.rfa_id = Some(rfa_id);
        self
    }
    /// Only contacts of this kind; one of `contact_types.list`.
    pub fn contact_type_id(
        mut self,
        contact_type_id: impl Into<super::types::ContactTypeId>,
    ) -> Self {
        self.operation.contact_type_id = Some(contact_type_id.into());
        self
    }
    /// Which page. Default `1`; at least 1 (inferred).
    pub fn page(mut self, page: impl Into<rt::Integer>) -> Self {
        self.operation.page = Some(page.into());
        self
    }
    /// How many contacts make a page. Default `25`; at least 1 (inferred).
    pub fn page_size(mut self, page_size: impl Into<rt::Integer>) -> Self {
        self.operation.page_size = Some(page_size.into());
        self
    }
    /// Returns the items of all pages, one after the other: by `next`, or in a loop if the client blocks.
    ///
    /// Paged by page number in `page`; `pageSize` sets the size of a page; `hasMore` tells whether there are more.
    pub fn items(self) -> rt::Items<M, ContactsList> {
        rt::Items::new(self.core, self.operation, self.options)
    }
    /// Returns all pages, one after the other: by `next`, or in a loop if the client blocks.
    ///
    /// Paged by page number in `page`; `pageSize` sets the size of a page; `hasMore` tells whether there are more.
    pub fn pages(self) -> rt::Pages<M, ContactsList> {
        rt::Pages::new(self.core, self.operation, self.options)
    }
}

impl rt::Operation for ContactsList {
    type Output = super::types::ContactPage;
    type Documented = super::Documented;
    const META: &'static rt::Meta = &rt::Meta {
        id: "contacts.list",
        source: "FastTrack Partner Experience (FT-FPX) API, section “tenants/{tenantId}/contacts (Get) Description:”",
        method: rt::Method::GET,
        path: &[
            rt::Segment::Literal("/tenants/"),
            rt::Segment::Parameter("tenantId"),
            rt::Segment::Literal("/contacts"),
        ],
        accept: Some("application/json"),
        idempotent: true,
        client_auth: true,
        generated: &[],
        since: Some("v1"),
        removed: None,
    };
    fn encode(&self, out: &mut rt::RequestWriter) {
        out.path("tenantId", &self.tenant_id);
        out.query("rfaId", &self.rfa_id);
        out.query("contactTypeId", &self.contact_type_id);
        out.query("page", &self.page);
        out.query("pageSize", &self.page_size);
    }
    fn decode(r: &rt::ResponseView<'_>) -> rt::Outcome<Self::Output, Self::Documented> {
        match r.status() {
            200..=299 => {
                r.success_checked(|value, at, out| rt::Validate::check(
                    value,
                    &::core::default::Default::default(),
                    at,
                    out,
                ))
            }
            _ => super::error::shared(r),
        }
    }
}

impl rt::Paged for ContactsList {
    type Item = super::types::Contact;
    const PAGING: &'static rt::Paging = &rt::Paging {
        by: rt::PagedBy::Page,
        first: 1,
        more: Some("hasMore"),
        total: Some("count"),
    };
    fn asked(&self) -> Option<String> {
        rt::written(&self.page)
    }
    fn ask(&mut self, json: &str) -> bool {
        rt::set_page(&mut self.page, json)
    }
    fn parts(page: &Self::Output) -> Option<rt::Parts> {
        Some(rt::Parts {
            more: rt::written_as_it_came(&page.has_more, &page.extra, "hasMore"),
            total: rt::written_as_it_came(&page.count, &page.extra, "count"),
            next: None,
        })
    }
    fn items(page: &Self::Output) -> Option<&[Self::Item]> {
        let items = &page.items;
        let Some(items) = items else {
            return page.extra.is_null("items").then_some(&[])
        };
        Some(items)
    }
    fn into_items(page: Self::Output) -> Vec<Self::Item> {
        page.items.unwrap_or_default()
    }
}

/// `GET /partnerTenants/contacts` as a value;
/// [`client.contacts().list_for_tenants`](super::groups::Contacts::list_for_tenants) calls it.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ContactsListForTenants {
    /// The tenants. At most 25 items.
    pub tenant_ids: Option<Vec<super::types::TenantId>>,
    /// Which page. Default `1`; at least 1 (inferred).
    pub page: Option<rt::Integer>,
    /// How many contacts make a page. Default `25`; at least 1 (inferred).
    pub page_size: Option<rt::Integer>,
}

impl ContactsListForTenants {
    /// Creates the operation from its required parameters.
    pub fn new() -> Self {
        <Self as ::core::default::Default>::default()
    }
}

/// A call of `contacts.list_for_tenants`, with what can be set on it.
pub type ContactsListForTenantsCall<M = rt::Async> = super::Call<
    M,
    ContactsListForTenants,
>;

impl<M: rt::Mode> super::Call<M, ContactsListForTenants> {
    /// The tenants. At most 25 items.
    pub fn tenant_ids(
        mut self,
        tenant_ids: impl Into<Vec<super::types::TenantId>>,
    ) -> Self {
        self.operation.tenant_ids = Some(tenant_ids.into());
        self
    }
    /// Which page. Default `1`; at least 1 (inferred).
    pub fn page(mut self, page: impl Into<rt::Integer>) -> Self {
        self.operation.page = Some(page.into());
        self
    }
    /// How many contacts make a page. Default `25`; at least 1 (inferred).
    pub fn page_size(mut self, page_size: impl Into<rt::Integer>) -> Self {
        self.operation.page_size = Some(page_size.into());
        self
    }
}

impl rt::Operation for ContactsListForTenants {
    type Output = Vec<super::types::TenantContacts>;
    type Documented = super::Documented;
    const META: &'static rt::Meta = &rt::Meta {
        id: "contacts.list_for_tenants",
        source: "FastTrack Partner Experience (FT-FPX) API, section “partnerTenants/contacts Description:”",
        method: rt::Method::GET,
        path: &[rt::Segment::Literal("/partnerTenants/contacts")],
        accept: Some("application/json"),
        idempotent: true,
        client_auth: true,
        generated: &[],
        since: None,
        removed: None,
    };
    fn encode(&self, out: &mut rt::RequestWriter) {
        if let Some(items) = &self.tenant_ids {
            out.query_list("tenantIds", items, rt::Join::Repeat);
        }
        out.query("page", &self.page);
        out.query("pageSize", &self.page_size);
    }
    fn decode(r: &rt::ResponseView<'_>) -> rt::Outcome<Self::Output, Self::Documented> {
        match r.status() {
            200..=299 => {
                r.success_checked(|value: &Vec<super::types::TenantContacts>, at, out| {
                    let context = &::core::default::Default::default();
                    for (index, item) in value.iter().enumerate() {
                        rt::Validate::check(item, context, &at.index(index), out);
                    }
                })
            }
            _ => super::error::shared(r),
        }
    }
}

/// `POST /tenants/{tenantId}/contacts` as a value; [`client.contacts().create`](super::groups::Contacts::create)
/// calls it.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ContactsCreate {
    /// Required.
    pub tenant_id: super::types::TenantId,
    /// Required.
    pub body: super::types::ContactCreate,
}

impl ContactsCreate {
    /// Creates the operation from its required parameters.
    pub fn new(
        tenant_id: super::types::TenantId,
        body: super::types::ContactCreate,
    ) -> Self {
        Self { tenant_id, body }
    }
}

/// A call of `contacts.create`, with what can be set on it.
pub type ContactsCreateCall<M = rt::Async> = super::Call<M, ContactsCreate>;

impl rt::Operation for ContactsCreate {
    type Output = super::types::Contact;
    type Documented = super::Documented;
    const META: &'static rt::Meta = &rt::Meta {
        id: "contacts.create",
        source: "FastTrack Partner Experience (FT-FPX) API, section “tenants/{tenantId}/contacts (Post) Description:”",
        method: rt::Method::POST,
        path: &[
            rt::Segment::Literal("/tenants/"),
            rt::Segment::Parameter("tenantId"),
            rt::Segment::Literal("/contacts"),
        ],
        accept: Some("application/json"),
        idempotent: false,
        client_auth: true,
        generated: &[],
        since: Some("v1"),
        removed: None,
    };
    fn encode(&self, out: &mut rt::RequestWriter) {
        out.path("tenantId", &self.tenant_id);
        out.json("application/json", &self.body);
    }
    fn decode(r: &rt::ResponseView<'_>) -> rt::Outcome<Self::Output, Self::Documented> {
        match r.status() {
            200..=299 => {
                r.success_checked(|value, at, out| rt::Validate::check(
                    value,
                    &::core::default::Default::default(),
                    at,
                    out,
                ))
            }
            _ => super::error::shared(r),
        }
    }
}

/// `PATCH /tenants/contacts/{contactId}` as a value;
/// [`client.v1_1().contacts().update`](super::groups::V1_1Contacts::update) calls it.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ContactsUpdate {
    /// Required.
    pub contact_id: super::types::ContactId,
    /// Required.
    pub body: super::types::ContactUpdate,
}

impl ContactsUpdate {
    /// Creates the operation from its required parameters.
    pub fn new(
        contact_id: super::types::ContactId,
        body: super::types::ContactUpdate,
    ) -> Self {
        Self { contact_id, body }
    }
}

/// A call of `contacts.update`, with what can be set on it.
pub type ContactsUpdateCall<M = rt::Async> = super::Call<M, ContactsUpdate>;

impl rt::Operation for ContactsUpdate {
    type Output = super::types::Contact;
    type Documented = super::Documented;
    const META: &'static rt::Meta = &rt::Meta {
        id: "contacts.update",
        source: "FastTrack Partner Experience (FT-FPX) API, section “tenants/contacts/{contactId} Patch Description:”",
        method: rt::Method::PATCH,
        path: &[
            rt::Segment::Literal("/tenants/contacts/"),
            rt::Segment::Parameter("contactId"),
        ],
        accept: Some("application/json"),
        idempotent: false,
        client_auth: true,
        generated: &[],
        since: Some("v1"),
        removed: Some("v1.2"),
    };
    fn encode(&self, out: &mut rt::RequestWriter) {
        out.path("contactId", &self.contact_id);
        out.json("application/json", &self.body);
    }
    fn decode(r: &rt::ResponseView<'_>) -> rt::Outcome<Self::Output, Self::Documented> {
        match r.status() {
            200..=299 => {
                r.success_checked(|value, at, out| rt::Validate::check(
                    value,
                    &::core::default::Default::default(),
                    at,
                    out,
                ))
            }
            _ => super::error::shared(r),
        }
    }
}

/// `DELETE /tenants/contacts/{contactId}` as a value;
/// [`client.v1_1().contacts().delete`](super::groups::V1_1Contacts::delete) calls it.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ContactsDelete {
    /// Required.
    pub contact_id: super::types::ContactId,
}

impl ContactsDelete {
    /// Creates the operation from its required parameters.
    pub fn new(contact_id: super::types::ContactId) -> Self {
        Self { contact_id }
    }
}

/// A call of `contacts.delete`, with what can be set on it.
pub type ContactsDeleteCall<M = rt::Async> = super::Call<M, ContactsDelete>;

impl rt::Operation for ContactsDelete {
    type Output = ();
    type Documented = super::Documented;
    const META: &'static rt::Meta = &rt::Meta {
        id: "contacts.delete",
        source: "FastTrack Partner Experience (FT-FPX) API, section “tenants/contacts/{contactId} (Delete) Description:”",
        method: rt::Method::DELETE,
        path: &[
            rt::Segment::Literal("/tenants/contacts/"),
            rt::Segment::Parameter("contactId"),
        ],
        accept: Some("application/json"),
        idempotent: true,
        client_auth: true,
        generated: &[],
        since: Some("v1"),
        removed: Some("v1.2"),
    };
    fn encode(&self, out: &mut rt::RequestWriter) {
        out.path("contactId", &self.contact_id);
    }
    fn decode(r: &rt::ResponseView<'_>) -> rt::Outcome<Self::Output, Self::Documented> {
        match r.status() {
            200..=299 => r.success_empty(),
            _ => super::error::shared(r),
        }
    }
}

/// `GET /tenants/{tenantId}/notes` as a value; [`client.notes().list`](super::groups::Notes::list) calls it.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct NotesList {
    /// Required.
    pub tenant_id: super::types::TenantId,
    /// Only notes of this category; one of `note_categories.list`. Default `1`.
    pub note_category_id: Option<super::types::NoteCategoryId>,
    /// A referral's number; opens tenants where the partner has a referral.
    pub rfa_id: Option<super::types::RfaId>,
    /// Sorts by the time at which the notes were made.
    pub order_by_created: Option<super::types::SortDirection>,
    /// Which page. Default `1`; at least 1 (inferred).
    pub page: Option<rt::Integer>,
    /// How many notes make a page. Default `25`; at least 1 (inferred).
    pub page_size: Option<rt::Integer>,
}

impl NotesList {
    /// Creates the operation from its required parameters.
    pub fn new(tenant_id: super::types::TenantId) -> Self {
        Self {
            tenant_id,
            note_category_id: Default::default(),
            rfa_id: Default::default(),
            order_by_created: Default::default(),
            page: Default::default(),
            page_size: Default::default(),
        }
    }
}

/// A call of `notes.list`, with what can be set on it.
pub type NotesListCall<M = rt::Async> = super::Call<M, NotesList>;

impl<M: rt::Mode> super::Call<M, NotesList> {
    /// Only notes of this category; one of `note_categories.list`. Default `1`.
    pub fn note_category_id(
        mut self,
        note_category_id: super::types::NoteCategoryId,
    ) -> Self {
        self.operation.note_category_id = Some(note_category_id);
        self
    }
    /// A referral's number; opens tenants where the partner has a referral.
    pub fn rfa_id(mut self, rfa_id: super::types::RfaId) -> Self {
        self.operation.rfa_id = Some(rfa_id);
        self
    }
    /// Sorts by the time at which the notes were made.
    pub fn order_by_created(
        mut self,
        order_by_created: super::types::SortDirection,
    ) -> Self {
        self.operation.order_by_created = Some(order_by_created);
        self
    }
    /// Which page. Default `1`; at least 1 (inferred).
    pub fn page(mut self, page: impl Into<rt::Integer>) -> Self {
        self.operation.page = Some(page.into());
        self
    }
    /// How many notes make a page. Default `25`; at least 1 (inferred).
    pub fn page_size(mut self, page_size: impl Into<rt::Integer>) -> Self {
        self.operation.page_size = Some(page_size.into());
        self
    }
    /// Returns the items of all pages, one after the other: by `next`, or in a loop if the client blocks.
    ///
    /// Paged by page number in `page`; `pageSize` sets the size of a page; `hasMore` tells whether there are more.
    pub fn items(self) -> rt::Items<M, NotesList> {
        rt::Items::new(self.core, self.operation, self.options)
    }
    /// Returns all pages, one after the other: by `next`, or in a loop if the client blocks.
    ///
    /// Paged by page number in `page`; `pageSize` sets the size of a page; `hasMore` tells whether there are more.
    pub fn pages(self) -> rt::Pages<M, NotesList> {
        rt::Pages::new(self.core, self.operation, self.options)
    }
}

impl rt::Operation for NotesList {
    type Output = super::types::NotePage;
    type Documented = super::Documented;
    const META: &'static rt::Meta = &rt::Meta {
        id: "notes.list",
        source: "FastTrack Partner Experience (FT-FPX) API, section “tenants/{tenantId}/notes (Get) Description: Gets the”",
        method: rt::Method::GET,
        path: &[
            rt::Segment::Literal("/tenants/"),
            rt::Segment::Parameter("tenantId"),
            rt::Segment::Literal("/notes"),
        ],
        accept: Some("application/json"),
        idempotent: true,
        client_auth: true,
        generated: &[],
        since: None,
        removed: None,
    };
    fn encode(&self, out: &mut rt::RequestWriter) {
        out.path("tenantId", &self.tenant_id);
        out.query("noteCategoryId", &self.note_category_id);
        out.query("rfaId", &self.rfa_id);
        out.query("orderByCreated", &self.order_by_created);
        out.query("page", &self.page);
        out.query("pageSize", &self.page_size);
    }
    fn decode(r: &rt::ResponseView<'_>) -> rt::Outcome<Self::Output, Self::Documented> {
        match r.status() {
            200..=299 => {
                r.success_checked(|value, at, out| rt::Validate::check(
                    value,
                    &::core::default::Default::default(),
                    at,
                    out,
                ))
            }
            _ => super::error::shared(r),
        }
    }
}

impl rt::Paged for NotesList {
    type Item = super::types::Note;
    const PAGING: &'static rt::Paging = &rt::Paging {
        by: rt::PagedBy::Page,
        first: 1,
        more: Some("hasMore"),
        total: Some("count"),
    };
    fn asked(&self) -> Option<String> {
        rt::written(&self.page)
    }
    fn ask(&mut self, json: &str) -> bool {
        rt::set_page(&mut self.page, json)
    }
    fn parts(page: &Self::Output) -> Option<rt::Parts> {
        Some(rt::Parts {
            more: rt::written_as_it_came(&page.has_more, &page.extra, "hasMore"),
            total: rt::written_as_it_came(&page.count, &page.extra, "count"),
            next: None,
        })
    }
    fn items(page: &Self::Output) -> Option<&[Self::Item]> {
        let items = &page.items;
        let Some(items) = items else {
            return page.extra.is_null("items").then_some(&[])
        };
        Some(items)
    }
    fn into_items(page: Self::Output) -> Vec<Self::Item> {
        page.items.unwrap_or_default()
    }
}

/// `POST /tenants/{tenantId}/notes` as a value; [`client.notes().create`](super::groups::Notes::create) calls it.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct NotesCreate {
    /// Required.
    pub tenant_id: super::types::TenantId,
    /// Required.
    pub body: super::types::NoteCreate,
}

impl NotesCreate {
    /// Creates the operation from its required parameters.
    pub fn new(
        tenant_id: super::types::TenantId,
        body: super::types::NoteCreate,
    ) -> Self {
        Self { tenant_id, body }
    }
}

/// A call of `notes.create`, with what can be set on it.
pub type NotesCreateCall<M = rt::Async> = super::Call<M, NotesCreate>;

impl rt::Operation for NotesCreate {
    type Output = super::types::Note;
    type Documented = super::Documented;
    const META: &'static rt::Meta = &rt::Meta {
        id: "notes.create",
        source: "FastTrack Partner Experience (FT-FPX) API, section “tenants/{tenantId}/notes (Get) Description: Creates a”",
        method: rt::Method::POST,
        path: &[
            rt::Segment::Literal("/tenants/"),
            rt::Segment::Parameter("tenantId"),
            rt::Segment::Literal("/notes"),
        ],
        accept: Some("application/json"),
        idempotent: false,
        client_auth: true,
        generated: &[],
        since: None,
        removed: None,
    };
    fn encode(&self, out: &mut rt::RequestWriter) {
        out.path("tenantId", &self.tenant_id);
        out.json("application/json", &self.body);
    }
    fn decode(r: &rt::ResponseView<'_>) -> rt::Outcome<Self::Output, Self::Documented> {
        match r.status() {
            200..=299 => {
                r.success_checked(|value, at, out| rt::Validate::check(
                    value,
                    &::core::default::Default::default(),
                    at,
                    out,
                ))
            }
            _ => super::error::shared(r),
        }
    }
}

/// `GET /tenants/{tenantId}/assignments` as a value;
/// [`client.assignments().get`](super::groups::Assignments::get) calls it.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct AssignmentsGet {
    /// Required.
    pub tenant_id: super::types::TenantId,
}

impl AssignmentsGet {
    /// Creates the operation from its required parameters.
    pub fn new(tenant_id: super::types::TenantId) -> Self {
        Self { tenant_id }
    }
}

/// A call of `assignments.get`, with what can be set on it.
pub type AssignmentsGetCall<M = rt::Async> = super::Call<M, AssignmentsGet>;

impl rt::Operation for AssignmentsGet {
    type Output = rt::Map<super::types::AssignmentEntry>;
    type Documented = super::Documented;
    const META: &'static rt::Meta = &rt::Meta {
        id: "assignments.get",
        source: "FastTrack Partner Experience (FT-FPX) API, section “tenant/assignments Description:”",
        method: rt::Method::GET,
        path: &[
            rt::Segment::Literal("/tenants/"),
            rt::Segment::Parameter("tenantId"),
            rt::Segment::Literal("/assignments"),
        ],
        accept: Some("application/json"),
        idempotent: true,
        client_auth: true,
        generated: &[],
        since: None,
        removed: None,
    };
    fn encode(&self, out: &mut rt::RequestWriter) {
        out.path("tenantId", &self.tenant_id);
    }
    fn decode(r: &rt::ResponseView<'_>) -> rt::Outcome<Self::Output, Self::Documented> {
        match r.status() {
            200..=299 => r.success(),
            _ => super::error::shared(r),
        }
    }
}
