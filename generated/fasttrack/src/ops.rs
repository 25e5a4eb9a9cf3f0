// @generated from specs/fasttrack by `cargo xtask regenerate`. Changes made here are lost.

use ::specwright_runtime as rt;

/// Lists the kinds of administrators that a contact may be.
///
/// `GET /adminTypes`.
///
/// Answers:
///
/// - `2XX`: `list<AdminType>`.
///
/// Source: FastTrack Partner Experience (FT-FPX) API, section “adminTypes Description: Lookup for contacts, a
/// list”.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct AdminTypesList;

impl AdminTypesList {
    /// The operation with what it needs.
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

/// Lists the kinds of contacts.
///
/// `GET /contactTypes`.
///
/// Answers:
///
/// - `2XX`: `list<ContactType>`.
///
/// Source: FastTrack Partner Experience (FT-FPX) API, section “contactTypes Description: Lookup for contacts, a
/// list”.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ContactTypesList;

impl ContactTypesList {
    /// The operation with what it needs.
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

/// Lists countries and regions, for contacts.
///
/// `GET /countryRegions`.
///
/// Answers:
///
/// - `2XX`: `list<CountryRegion>`.
///
/// Source: FastTrack Partner Experience (FT-FPX) API, section “countryRegions Description: Lookup for contacts, a
/// list”.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct CountryRegionsList;

impl CountryRegionsList {
    /// The operation with what it needs.
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

/// Lists skills, for contacts.
///
/// `GET /skillTypes`.
///
/// Answers:
///
/// - `2XX`: `list<SkillType>`.
///
/// Source: FastTrack Partner Experience (FT-FPX) API, section “skillTypes Description:”.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct SkillTypesList;

impl SkillTypesList {
    /// The operation with what it needs.
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

/// Lists the languages in which contacts can be surveyed.
///
/// `GET /surveyLanguages`.
///
/// Answers:
///
/// - `2XX`: `list<SurveyLanguage>`.
///
/// Source: FastTrack Partner Experience (FT-FPX) API, section “surveyLanguages Description:”.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct SurveyLanguagesList;

impl SurveyLanguagesList {
    /// The operation with what it needs.
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

/// Lists time zones, for contacts.
///
/// `GET /timeZones`.
///
/// Answers:
///
/// - `2XX`: `list<TimeZone>`.
///
/// Evidence: the document says two things of its method and path. Source: FastTrack Partner Experience (FT-FPX)
/// API, sections “timeZones Description: Lookup for contacts, a list”, “API Details The API”.
///
/// Erratum: [`time-zones-case`](super::errata#erratum-time-zones-case).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct TimeZonesList;

impl TimeZonesList {
    /// The operation with what it needs.
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

/// Lists the categories of notes.
///
/// `GET /noteCategories`.
///
/// Answers:
///
/// - `2XX`: `list<NoteCategory>`.
///
/// Source: FastTrack Partner Experience (FT-FPX) API, section “noteCategories Description:”.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct NoteCategoriesList;

impl NoteCategoriesList {
    /// The operation with what it needs.
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

/// Lists all services, also those that partners do not implement but that contacts and entitlements may name.
///
/// `GET /services`.
///
/// Answers:
///
/// - `2XX`: `list<Service>`.
///
/// Source: FastTrack Partner Experience (FT-FPX) API, sections “services Description: Lookup for services,”,
/// “services/frp Description:”.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ServicesList;

impl ServicesList {
    /// The operation with what it needs.
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

/// Lists only the services that partners implement. The one to offer to a person who picks a workload.
///
/// `GET /services/frp`.
///
/// Rules:
///
/// - `workloads-to-offer`: A choice among workloads that a partner implements is filled from this list; contacts
///   and entitlements may name other services. Only the server can check this.
///
/// Answers:
///
/// - `2XX`: `list<Service>`.
///
/// Source: FastTrack Partner Experience (FT-FPX) API, section “services/frp Description:”.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ServicesListForPartners;

impl ServicesListForPartners {
    /// The operation with what it needs.
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

/// Lists the entitlement statuses of the top level.
///
/// `GET /entitlements/l1s`.
///
/// Answers:
///
/// - `2XX`: `list<L1Status>`.
///
/// Source: FastTrack Partner Experience (FT-FPX) API, section “entitlements/l1s Description:”.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct EntitlementStatusesListL1;

impl EntitlementStatusesListL1 {
    /// The operation with what it needs.
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

/// Lists the second-level statuses that a service has below a top-level one.
///
/// `GET /entitlements/services/{serviceId}/l1s/{l1id}/l2s`.
///
/// Rules:
///
/// - `listed-ids`: Service and status are out of the lists that give them. Only the server can check this.
///
/// Answers:
///
/// - `2XX`: `list<L2Status>`.
///
/// Source: FastTrack Partner Experience (FT-FPX) API, section “entitlements/services/{serviceId}/l1s/{l1id}/l2s
/// Description:”.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct EntitlementStatusesListL2 {
    /// One of `services.list`.
    ///
    /// `serviceId`; required.
    pub service_id: super::types::ServiceId,
    /// One of `entitlement_statuses.list_l1`.
    ///
    /// `l1id`; required.
    pub l1id: super::types::L1Id,
}

impl EntitlementStatusesListL2 {
    /// The operation with what it needs.
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

/// Lists the third-level statuses that a service has below its two upper levels.
///
/// `GET /entitlements/services/{serviceId}/l1s/{l1id}/l2s/{l2id}/l3s`.
///
/// Rules:
///
/// - `listed-ids`: Service and statuses are out of the lists that give them, level by level. Only the server can
///   check this.
///
/// Answers:
///
/// - `2XX`: `list<L3Status>`.
///
/// Source: FastTrack Partner Experience (FT-FPX) API, section
/// “entitlements/services/{serviceId}/l1s/{l1id}/l2s/{l2id}/l3s Description:”.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct EntitlementStatusesListL3 {
    /// One of `services.list`.
    ///
    /// `serviceId`; required.
    pub service_id: super::types::ServiceId,
    /// One of `entitlement_statuses.list_l1`.
    ///
    /// `l1id`; required.
    pub l1id: super::types::L1Id,
    /// One of `entitlement_statuses.list_l2`.
    ///
    /// `l2id`; required.
    pub l2id: super::types::L2Id,
}

impl EntitlementStatusesListL3 {
    /// The operation with what it needs.
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

/// Gets the statuses of all services and levels as one tree.
///
/// `GET /entitlements/l1l2l3s`.
///
/// Answers:
///
/// - `2XX`: `list<ServiceStatuses>`.
///
/// Source: FastTrack Partner Experience (FT-FPX) API, section “entitlements/l1l2l3s Description:”.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct EntitlementStatusesListAll;

impl EntitlementStatusesListAll {
    /// The operation with what it needs.
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

/// Lists the programs under which payments are made.
///
/// `GET /incentives/Programs`.
///
/// Answers:
///
/// - `2XX`: `list<Program>`.
///
/// Source: FastTrack Partner Experience (FT-FPX) API, section “incentives/Programs Description:”.
///
/// Erratum: [`incentive-path-case`](super::errata#erratum-incentive-path-case).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct IncentivesProgramsList;

impl IncentivesProgramsList {
    /// The operation with what it needs.
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

/// Lists the workloads for which payments are made.
///
/// `GET /incentives/Workloads`.
///
/// Answers:
///
/// - `2XX`: `list<IncentiveWorkload>`.
///
/// Source: FastTrack Partner Experience (FT-FPX) API, section “incentives/Workloads Description:”.
///
/// Erratum: [`incentive-path-case`](super::errata#erratum-incentive-path-case).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct IncentivesWorkloadsList;

impl IncentivesWorkloadsList {
    /// The operation with what it needs.
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

/// Lists the periods for which payments are made.
///
/// `GET /incentives/YearPeriods`.
///
/// Answers:
///
/// - `2XX`: `list<YearPeriod>`.
///
/// Source: FastTrack Partner Experience (FT-FPX) API, section “incentives/YearPeriods Description:”.
///
/// Erratum: [`incentive-path-case`](super::errata#erratum-incentive-path-case).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct IncentivesYearPeriodsList;

impl IncentivesYearPeriodsList {
    /// The operation with what it needs.
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

/// Gets the partner's statements, narrowed down by period, tenant and program.
///
/// `GET /incentives/Statements`.
///
/// Answers:
///
/// - `2XX`: `list<Statement>`.
///
/// Source: FastTrack Partner Experience (FT-FPX) API, section “incentives/Statements Description:”.
///
/// Erratum: [`incentive-path-case`](super::errata#erratum-incentive-path-case).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct IncentivesStatementsList {
    /// Only these periods. Without it the answer covers the latest ones: three periods, or the periods of three
    /// years.
    ///
    /// `PaymentPeriodIds`; may be left out.
    ///
    /// Evidence: its type and how a list is written are inferred.
    ///
    /// Errata: [`list-style-in-query`](super::errata#erratum-list-style-in-query),
    /// [`statement-query-case`](super::errata#erratum-statement-query-case),
    /// [`payment-period-ids`](super::errata#erratum-payment-period-ids),
    /// [`default-periods`](super::errata#erratum-default-periods).
    pub payment_period_ids: Option<Vec<super::types::YearPeriodId>>,
    /// Only these tenants.
    ///
    /// `Tenants`; may be left out.
    ///
    /// Evidence: how a list is written is inferred.
    ///
    /// Errata: [`list-style-in-query`](super::errata#erratum-list-style-in-query),
    /// [`statement-query-case`](super::errata#erratum-statement-query-case),
    /// [`tenants-filter-name`](super::errata#erratum-tenants-filter-name).
    pub tenants: Option<Vec<super::types::TenantId>>,
    /// Only these programs.
    ///
    /// `ProgramIds`; may be left out.
    ///
    /// Evidence: how a list is written is inferred.
    ///
    /// Errata: [`list-style-in-query`](super::errata#erratum-list-style-in-query),
    /// [`statement-query-case`](super::errata#erratum-statement-query-case).
    pub program_ids: Option<Vec<super::types::ProgramId>>,
}

impl IncentivesStatementsList {
    /// The operation with what it needs.
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

/// Lists the referrals that are offered to the partner at present.
///
/// `GET /partnerReferrals`.
///
/// Answers:
///
/// - `2XX`: `ReferralPage`.
///
/// Source: FastTrack Partner Experience (FT-FPX) API, section “partnerReferrals Description:”.
///
/// Erratum: [`referrals-offered`](super::errata#erratum-referrals-offered).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ReferralsList {
    /// Which page.
    ///
    /// `page`; may be left out; the server takes `1` where it is absent; advice: at least 1.
    ///
    /// Evidence: the bound `minimum` is inferred.
    ///
    /// Erratum: [`first-page`](super::errata#erratum-first-page).
    pub page: Option<rt::Integer>,
    /// How many referrals make a page.
    ///
    /// `pageSize`; may be left out; the server takes `25` where it is absent; advice: at least 1.
    ///
    /// Evidence: the bound `minimum` is inferred.
    ///
    /// Erratum: [`page-bounds`](super::errata#erratum-page-bounds).
    pub page_size: Option<rt::Integer>,
    /// Whether declined referrals are listed too.
    ///
    /// `showDeclinedReferrals`; may be left out; the server takes `false` where it is absent.
    ///
    /// Erratum: [`show-declined-meaning`](super::errata#erratum-show-declined-meaning).
    pub show_declined_referrals: Option<bool>,
    /// Only referrals that came from these sources.
    ///
    /// `partnerReferralSourceIds`; may be left out.
    ///
    /// Evidence: the document says two things of its type and how a list is written.
    ///
    /// Erratum: [`referral-source-ids-twice`](super::errata#erratum-referral-source-ids-twice).
    pub partner_referral_source_ids: Option<Vec<super::types::ReferralSourceId>>,
    /// Only referrals in which this text occurs: in the customer's name, the domain and the like.
    ///
    /// `searchTerm`; may be left out.
    ///
    /// Erratum: [`search-term-default`](super::errata#erratum-search-term-default).
    pub search_term: Option<String>,
    /// The column to sort by.
    ///
    /// `sortColumn`; may be left out; the server takes `"created"` where it is absent.
    ///
    /// Erratum: [`sort-columns`](super::errata#erratum-sort-columns).
    pub sort_column: Option<String>,
    /// The query parameter `sortDirection`.
    ///
    /// `sortDirection`; may be left out.
    ///
    /// Erratum: [`sort-direction-default`](super::errata#erratum-sort-direction-default).
    pub sort_direction: Option<super::types::SortDirection>,
}

impl ReferralsList {
    /// The operation with what it needs.
    pub fn new() -> Self {
        <Self as ::core::default::Default>::default()
    }
}

/// A call of `referrals.list`, with what can be set on it.
pub type ReferralsListCall<M = rt::Async> = super::Call<M, ReferralsList>;

impl<M: rt::Mode> super::Call<M, ReferralsList> {
    /// Which page.
    ///
    /// The server takes `1` where it is absent; advice: at least 1.
    pub fn page(mut self, page: impl Into<rt::Integer>) -> Self {
        self.operation.page = Some(page.into());
        self
    }
    /// How many referrals make a page.
    ///
    /// The server takes `25` where it is absent; advice: at least 1.
    pub fn page_size(mut self, page_size: impl Into<rt::Integer>) -> Self {
        self.operation.page_size = Some(page_size.into());
        self
    }
    /// Whether declined referrals are listed too.
    ///
    /// The server takes `false` where it is absent.
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
    /// The column to sort by.
    ///
    /// The server takes `"created"` where it is absent.
    pub fn sort_column(mut self, sort_column: impl Into<String>) -> Self {
        self.operation.sort_column = Some(sort_column.into());
        self
    }
    /// The query parameter `sortDirection`.
    pub fn sort_direction(
        mut self,
        sort_direction: super::types::SortDirection,
    ) -> Self {
        self.operation.sort_direction = Some(sort_direction);
        self
    }
    /// The items of all pages, one after the other: `next` gives them, or a loop where the client blocks.
    ///
    /// The next page is asked for by its number, in `page`. Whether there are more is told by `hasMore`.
    pub fn items(self) -> rt::Items<M, ReferralsList> {
        rt::Items::new(self.core, self.operation, self.options)
    }
    /// All pages, one after the other: `next` gives them, or a loop where the client blocks.
    ///
    /// The next page is asked for by its number, in `page`. Whether there are more is told by `hasMore`.
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

/// Accepts or declines a referral. An earlier answer can be changed only within limits.
///
/// `PATCH /partnerReferrals/{PartnerReferralId}`.
///
/// Repeating it may do it twice.
///
/// Answers:
///
/// - `2XX`: `ReferralPage`.
///
/// Source: FastTrack Partner Experience (FT-FPX) API, section “partnerReferrals/{PartnerReferralid}
/// Description:”.
///
/// Erratum: [`referral-update-answer`](super::errata#erratum-referral-update-answer).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ReferralsUpdate {
    /// The `partnerReferralId` of a listed referral.
    ///
    /// `PartnerReferralId`; required.
    ///
    /// Evidence: its type is inferred; the document says two things of its name.
    ///
    /// Errata: [`referral-path-id`](super::errata#erratum-referral-path-id),
    /// [`referral-path-case`](super::errata#erratum-referral-path-case).
    pub partner_referral_id: super::types::ReferralId,
    /// The body.
    ///
    /// Sent as `application/json`.
    pub body: super::types::ReferralUpdate,
    /// What only the caller can know, for the rules that need it; not sent.
    pub context: super::Context,
}

impl ReferralsUpdate {
    /// The operation with what it needs.
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
    /// For the rules of this call that need `acceptedId`.
    ///
    /// The answer of the lookup that accepts.
    pub fn accepted_id(mut self, accepted_id: super::types::AcceptanceStatusId) -> Self {
        self.operation.context.accepted_id = Some(accepted_id);
        self
    }
    /// For the rules of this call that need `declinedId`.
    ///
    /// The answer of the lookup that declines.
    pub fn declined_id(mut self, declined_id: super::types::AcceptanceStatusId) -> Self {
        self.operation.context.declined_id = Some(declined_id);
        self
    }
    /// For the rules of this call that need `earlierId`.
    ///
    /// The answer that the referral has had so far.
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

/// Lists the answers that a referral can get.
///
/// `GET /partnerReferrals/acceptanceStatuses`.
///
/// Answers:
///
/// - `2XX`: `list<AcceptanceStatus>`.
///
/// Source: FastTrack Partner Experience (FT-FPX) API, section “partnerReferrals/acceptanceStatuses Description:”.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ReferralsAcceptanceStatusesList;

impl ReferralsAcceptanceStatusesList {
    /// The operation with what it needs.
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

/// Lists the reasons for which a referral can be declined.
///
/// `GET /partnerReferrals/declineReasons`.
///
/// Answers:
///
/// - `2XX`: `list<DeclineReason>`.
///
/// Source: FastTrack Partner Experience (FT-FPX) API, section “partnerReferrals/declineReasons Description:”.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ReferralsDeclineReasonsList;

impl ReferralsDeclineReasonsList {
    /// The operation with what it needs.
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

/// Lists the statuses that a referral can have.
///
/// `GET /partnerReferrals/referralStatuses`.
///
/// Answers:
///
/// - `2XX`: `list<ReferralStatus>`.
///
/// Source: FastTrack Partner Experience (FT-FPX) API, section “partnerReferrals/referralStatuses Description:”.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ReferralsStatusesList;

impl ReferralsStatusesList {
    /// The operation with what it needs.
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

/// Lists the estimates of what services sold with a referral are worth.
///
/// `GET /partnerReferrals/serviceValues`.
///
/// Answers:
///
/// - `2XX`: `list<ServicesEstimatedValue>`.
///
/// Source: FastTrack Partner Experience (FT-FPX) API, section “partnerReferrals/serviceValues Description:”.
///
/// Erratum: [`service-values-name`](super::errata#erratum-service-values-name).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ReferralsServiceValuesList;

impl ReferralsServiceValuesList {
    /// The operation with what it needs.
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

/// Gets the present usage, claimed and unclaimed workloads alike, of every tenant in which the partner claimed
/// something.
///
/// `GET /usage/current`.
///
/// Answers:
///
/// - `2XX`: `CurrentUsage`.
///
/// Source: FastTrack Partner Experience (FT-FPX) API, section “usage/current Description:”.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct UsageGetCurrent;

impl UsageGetCurrent {
    /// The operation with what it needs.
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

/// Gets the basic facts about a tenant.
///
/// `GET /tenants/{tenantId}`.
///
/// Answers:
///
/// - `2XX`: `Tenant`.
///
/// Source: FastTrack Partner Experience (FT-FPX) API, section “tenants/{tenantId} Description:”.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct TenantsGet {
    /// The path parameter `tenantId`.
    ///
    /// `tenantId`; required.
    ///
    /// Evidence: its type is inferred.
    ///
    /// Erratum: [`tenant-inputs-none`](super::errata#erratum-tenant-inputs-none).
    pub tenant_id: super::types::TenantId,
}

impl TenantsGet {
    /// The operation with what it needs.
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

/// Lists the tenants in which the partner claimed a workload, and which workloads.
///
/// `GET /partnerTenants`.
///
/// Answers:
///
/// - `2XX`: `PartnerTenantPage`.
///
/// Evidence: its method and path is inferred. Source: FastTrack Partner Experience (FT-FPX) API, section
/// “partnerTenants v.1 Description:”.
///
/// Errata: [`partner-tenant-paths`](super::errata#erratum-partner-tenant-paths),
/// [`partner-tenants-paging`](super::errata#erratum-partner-tenants-paging).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct PartnerTenantsList;

impl PartnerTenantsList {
    /// The operation with what it needs.
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

/// Gets one tenant in which the partner claimed a workload.
///
/// `GET /partnerTenants/{tenantId}`.
///
/// Rules:
///
/// - `claimed-tenant`: The partner holds a claim on a workload of the tenant. Only the server can check this.
///
/// Answers:
///
/// - `2XX`: `PartnerTenant`.
///
/// Evidence: its method and path is inferred. Source: FastTrack Partner Experience (FT-FPX) API, section
/// “partnerTenants v.2 Description:”.
///
/// Erratum: [`partner-tenant-paths`](super::errata#erratum-partner-tenant-paths).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct PartnerTenantsGet {
    /// The path parameter `tenantId`.
    ///
    /// `tenantId`; required.
    pub tenant_id: super::types::TenantId,
}

impl PartnerTenantsGet {
    /// The operation with what it needs.
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

/// Gets how many seats a tenant has in several services.
///
/// `GET /tenants/{tenantId}/services/maxEntitlements`.
///
/// Answers:
///
/// - `2XX`: `list<MaxEntitlement>`.
///
/// Source: FastTrack Partner Experience (FT-FPX) API, section “tenants/{tenantId}/services/maxEntitlements
/// Description:”.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct MaxEntitlementsList {
    /// The path parameter `tenantId`.
    ///
    /// `tenantId`; required.
    pub tenant_id: super::types::TenantId,
    /// The services.
    ///
    /// `serviceIds`; not said whether required.
    ///
    /// Evidence: how a list is written is inferred.
    ///
    /// Errata: [`list-style-in-query`](super::errata#erratum-list-style-in-query),
    /// [`service-ids-presence`](super::errata#erratum-service-ids-presence).
    pub service_ids: Option<Vec<super::types::ServiceId>>,
}

impl MaxEntitlementsList {
    /// The operation with what it needs.
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

/// Gets how many seats up to 25 tenants have.
///
/// `GET /partnerTenants/maxEntitlements`.
///
/// Answers:
///
/// - `2XX`: `list<TenantMaxEntitlements>`.
///
/// Source: FastTrack Partner Experience (FT-FPX) API, section “partnerTenants/maxEntitlements Description:”.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct MaxEntitlementsListForTenants {
    /// The tenants.
    ///
    /// `tenantIds`; not said whether required; at most 25 items.
    ///
    /// Evidence: how a list is written is inferred.
    ///
    /// Errata: [`list-style-in-query`](super::errata#erratum-list-style-in-query),
    /// [`tenant-ids-limit`](super::errata#erratum-tenant-ids-limit),
    /// [`tenant-ids-presence`](super::errata#erratum-tenant-ids-presence).
    pub tenant_ids: Option<Vec<super::types::TenantId>>,
}

impl MaxEntitlementsListForTenants {
    /// The operation with what it needs.
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
    /// The tenants.
    ///
    /// At most 25 items.
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

/// Gets the entitlement statuses of a tenant for several services.
///
/// `GET /tenants/{tenantId}/services/entitlements`.
///
/// Answers:
///
/// - `2XX`: `list<Entitlement>`.
///
/// Source: FastTrack Partner Experience (FT-FPX) API, section “tenants/{tenantId}/services/entitlements
/// Description:”.
///
/// Erratum: [`entitlements-lack-service`](super::errata#erratum-entitlements-lack-service).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct EntitlementsList {
    /// The path parameter `tenantId`.
    ///
    /// `tenantId`; required.
    pub tenant_id: super::types::TenantId,
    /// The services.
    ///
    /// `serviceIds`; not said whether required.
    ///
    /// Evidence: how a list is written is inferred.
    ///
    /// Errata: [`list-style-in-query`](super::errata#erratum-list-style-in-query),
    /// [`service-ids-presence`](super::errata#erratum-service-ids-presence).
    pub service_ids: Option<Vec<super::types::ServiceId>>,
}

impl EntitlementsList {
    /// The operation with what it needs.
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

/// Gets the entitlement statuses of a tenant for one service.
///
/// `GET /tenants/{tenantId}/services/{serviceId}/entitlements`.
///
/// Answers:
///
/// - `2XX`: `list<Entitlement>`.
///
/// Source: FastTrack Partner Experience (FT-FPX) API, section
/// “tenants/{tenantId}/services/{serviceid}/entitlements (Get) Description:”.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct EntitlementsListForService {
    /// The path parameter `tenantId`.
    ///
    /// `tenantId`; required.
    pub tenant_id: super::types::TenantId,
    /// The path parameter `serviceId`.
    ///
    /// `serviceId`; required.
    ///
    /// Evidence: the document says two things of its name.
    ///
    /// Erratum: [`service-id-in-path`](super::errata#erratum-service-id-in-path).
    pub service_id: super::types::ServiceId,
}

impl EntitlementsListForService {
    /// The operation with what it needs.
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

/// Gets the entitlement statuses of up to 25 tenants.
///
/// `GET /partnerTenants/entitlements`.
///
/// Answers:
///
/// - `2XX`: `list<EntitlementGroup>`.
///
/// Source: FastTrack Partner Experience (FT-FPX) API, section “partnerTenants/entitlements Description:”.
///
/// Erratum: [`entitlements-lack-service`](super::errata#erratum-entitlements-lack-service).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct EntitlementsListForTenants {
    /// The tenants.
    ///
    /// `tenantIds`; not said whether required; at most 25 items.
    ///
    /// Evidence: how a list is written is inferred.
    ///
    /// Errata: [`list-style-in-query`](super::errata#erratum-list-style-in-query),
    /// [`tenant-ids-limit`](super::errata#erratum-tenant-ids-limit),
    /// [`tenant-ids-presence`](super::errata#erratum-tenant-ids-presence).
    pub tenant_ids: Option<Vec<super::types::TenantId>>,
}

impl EntitlementsListForTenants {
    /// The operation with what it needs.
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
    /// The tenants.
    ///
    /// At most 25 items.
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

/// Sets the entitlement statuses of a tenant for one service. Each top-level status may occur once, so that there
/// are at most five records, and their counts have to make up the service's seats, which `max_entitlements.list`
/// tells. A record without an id, or with the uuid of zeros, is made; one with a count of zero is removed. The
/// answer holds all records as they are then.
///
/// `PATCH /tenants/{tenantId}/services/{serviceId}/entitlements`.
///
/// Repeating it may do it twice.
///
/// Answers:
///
/// - `2XX`: `list<Entitlement>`.
///
/// Source: FastTrack Partner Experience (FT-FPX) API, section
/// “tenants/{tenantId}/services/{serviceid}/entitlements (Patch) Description:”.
///
/// Erratum: [`update-records-not-sent`](super::errata#erratum-update-records-not-sent).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct EntitlementsUpdate {
    /// The path parameter `tenantId`.
    ///
    /// `tenantId`; required.
    pub tenant_id: super::types::TenantId,
    /// The path parameter `serviceId`.
    ///
    /// `serviceId`; required.
    ///
    /// Evidence: the document says two things of its name.
    ///
    /// Erratum: [`service-id-in-path`](super::errata#erratum-service-id-in-path).
    pub service_id: super::types::ServiceId,
    /// The body.
    ///
    /// Sent as `application/json`.
    pub body: super::types::EntitlementUpdates,
    /// What only the caller can know, for the rules that need it; not sent.
    pub context: super::Context,
}

impl EntitlementsUpdate {
    /// The operation with what it needs.
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
    /// For the rules of this call that need `maxEntitlementSeatCount`.
    ///
    /// The seats that the tenant has in the service, as `max_entitlements.list` gives them.
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

/// Lists the contacts of a tenant.
///
/// `GET /tenants/{tenantId}/contacts`.
///
/// Rules:
///
/// - `listed-type`: The kind is one of those that `contact_types.list` gives. Only the server can check this.
/// - `own-referral`: A referral's number opens the tenant of a referral that the partner has. Only the server can
///   check this.
///
/// Answers:
///
/// - `2XX`: `ContactPage`.
///
/// From version `v1` on. Source: FastTrack Partner Experience (FT-FPX) API, section “tenants/{tenantId}/contacts
/// (Get) Description:”.
///
/// Erratum: [`contacts-versions`](super::errata#erratum-contacts-versions).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ContactsList {
    /// The path parameter `tenantId`.
    ///
    /// `tenantId`; required.
    pub tenant_id: super::types::TenantId,
    /// A referral's number; opens tenants where the partner has a referral.
    ///
    /// `rfaId`; may be left out.
    ///
    /// Erratum: [`rfa-id`](super::errata#erratum-rfa-id).
    pub rfa_id: Option<super::types::RfaId>,
    /// Only contacts of this kind; one of `contact_types.list`.
    ///
    /// `contactTypeId`; may be left out.
    pub contact_type_id: Option<super::types::ContactTypeId>,
    /// Which page.
    ///
    /// `page`; may be left out; the server takes `1` where it is absent; advice: at least 1.
    ///
    /// Evidence: the bound `minimum` is inferred.
    ///
    /// Erratum: [`first-page`](super::errata#erratum-first-page).
    pub page: Option<rt::Integer>,
    /// How many contacts make a page.
    ///
    /// `pageSize`; may be left out; the server takes `25` where it is absent; advice: at least 1.
    ///
    /// Evidence: the bound `minimum` is inferred.
    ///
    /// Erratum: [`page-bounds`](super::errata#erratum-page-bounds).
    pub page_size: Option<rt::Integer>,
}

impl ContactsList {
    /// The operation with what it needs.
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
    /// Which page.
    ///
    /// The server takes `1` where it is absent; advice: at least 1.
    pub fn page(mut self, page: impl Into<rt::Integer>) -> Self {
        self.operation.page = Some(page.into());
        self
    }
    /// How many contacts make a page.
    ///
    /// The server takes `25` where it is absent; advice: at least 1.
    pub fn page_size(mut self, page_size: impl Into<rt::Integer>) -> Self {
        self.operation.page_size = Some(page_size.into());
        self
    }
    /// The items of all pages, one after the other: `next` gives them, or a loop where the client blocks.
    ///
    /// The next page is asked for by its number, in `page`. Whether there are more is told by `hasMore`.
    pub fn items(self) -> rt::Items<M, ContactsList> {
        rt::Items::new(self.core, self.operation, self.options)
    }
    /// All pages, one after the other: `next` gives them, or a loop where the client blocks.
    ///
    /// The next page is asked for by its number, in `page`. Whether there are more is told by `hasMore`.
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

/// Lists the contacts of up to 25 tenants, a page for each.
///
/// `GET /partnerTenants/contacts`.
///
/// Answers:
///
/// - `2XX`: `list<TenantContacts>`.
///
/// Source: FastTrack Partner Experience (FT-FPX) API, section “partnerTenants/contacts Description:”.
///
/// Erratum: [`contacts-for-tenants-paging`](super::errata#erratum-contacts-for-tenants-paging).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ContactsListForTenants {
    /// The tenants.
    ///
    /// `tenantIds`; not said whether required; at most 25 items.
    ///
    /// Evidence: how a list is written is inferred.
    ///
    /// Errata: [`list-style-in-query`](super::errata#erratum-list-style-in-query),
    /// [`tenant-ids-limit`](super::errata#erratum-tenant-ids-limit),
    /// [`tenant-ids-presence`](super::errata#erratum-tenant-ids-presence).
    pub tenant_ids: Option<Vec<super::types::TenantId>>,
    /// Which page.
    ///
    /// `page`; not said whether required; the server takes `1` where it is absent; advice: at least 1.
    ///
    /// Evidence: the bound `minimum` is inferred.
    ///
    /// Errata: [`first-page`](super::errata#erratum-first-page),
    /// [`contacts-for-tenants-page`](super::errata#erratum-contacts-for-tenants-page).
    pub page: Option<rt::Integer>,
    /// How many contacts make a page.
    ///
    /// `pageSize`; not said whether required; the server takes `25` where it is absent; advice: at least 1.
    ///
    /// Evidence: the bound `minimum` is inferred.
    ///
    /// Errata: [`page-bounds`](super::errata#erratum-page-bounds),
    /// [`contacts-for-tenants-page`](super::errata#erratum-contacts-for-tenants-page).
    pub page_size: Option<rt::Integer>,
}

impl ContactsListForTenants {
    /// The operation with what it needs.
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
    /// The tenants.
    ///
    /// At most 25 items.
    pub fn tenant_ids(
        mut self,
        tenant_ids: impl Into<Vec<super::types::TenantId>>,
    ) -> Self {
        self.operation.tenant_ids = Some(tenant_ids.into());
        self
    }
    /// Which page.
    ///
    /// The server takes `1` where it is absent; advice: at least 1.
    pub fn page(mut self, page: impl Into<rt::Integer>) -> Self {
        self.operation.page = Some(page.into());
        self
    }
    /// How many contacts make a page.
    ///
    /// The server takes `25` where it is absent; advice: at least 1.
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

/// Makes a contact for a tenant.
///
/// `POST /tenants/{tenantId}/contacts`.
///
/// Repeating it may do it twice.
///
/// Answers:
///
/// - `2XX`: `Contact`.
///
/// From version `v1` on. Source: FastTrack Partner Experience (FT-FPX) API, section “tenants/{tenantId}/contacts
/// (Post) Description:”.
///
/// Erratum: [`contacts-versions`](super::errata#erratum-contacts-versions).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ContactsCreate {
    /// The path parameter `tenantId`.
    ///
    /// `tenantId`; required.
    pub tenant_id: super::types::TenantId,
    /// The body.
    ///
    /// Sent as `application/json`.
    pub body: super::types::ContactCreate,
}

impl ContactsCreate {
    /// The operation with what it needs.
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

/// Changes a contact.
///
/// `PATCH /tenants/contacts/{contactId}`.
///
/// Repeating it may do it twice.
///
/// Answers:
///
/// - `2XX`: `Contact`.
///
/// From version `v1` on, until `v1.2`. Source: FastTrack Partner Experience (FT-FPX) API, section
/// “tenants/contacts/{contactId} Patch Description:”.
///
/// Errata: [`contacts-removal`](super::errata#erratum-contacts-removal),
/// [`contact-path-without-tenant`](super::errata#erratum-contact-path-without-tenant).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ContactsUpdate {
    /// The path parameter `contactId`.
    ///
    /// `contactId`; required.
    pub contact_id: super::types::ContactId,
    /// The body.
    ///
    /// Sent as `application/json`.
    pub body: super::types::ContactUpdate,
}

impl ContactsUpdate {
    /// The operation with what it needs.
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

/// Deletes a contact.
///
/// `DELETE /tenants/contacts/{contactId}`.
///
/// Answers:
///
/// - `2XX`: no body.
///
/// From version `v1` on, until `v1.2`. Source: FastTrack Partner Experience (FT-FPX) API, section
/// “tenants/contacts/{contactId} (Delete) Description:”.
///
/// Errata: [`contacts-removal`](super::errata#erratum-contacts-removal),
/// [`contact-path-without-tenant`](super::errata#erratum-contact-path-without-tenant).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ContactsDelete {
    /// The path parameter `contactId`.
    ///
    /// `contactId`; required.
    pub contact_id: super::types::ContactId,
}

impl ContactsDelete {
    /// The operation with what it needs.
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

/// Lists the notes about a tenant.
///
/// `GET /tenants/{tenantId}/notes`.
///
/// Rules:
///
/// - `listed-category`: The category is one of those that `note_categories.list` gives. Only the server can check
///   this.
/// - `own-referral`: A referral's number opens the tenant of a referral that the partner has. Only the server can
///   check this.
///
/// Answers:
///
/// - `2XX`: `NotePage`.
///
/// Source: FastTrack Partner Experience (FT-FPX) API, section “tenants/{tenantId}/notes (Get) Description: Gets
/// the”.
///
/// Erratum: [`notes-description`](super::errata#erratum-notes-description).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct NotesList {
    /// The path parameter `tenantId`.
    ///
    /// `tenantId`; required.
    pub tenant_id: super::types::TenantId,
    /// Only notes of this category; one of `note_categories.list`.
    ///
    /// `noteCategoryId`; not said whether required; the server takes `1` where it is absent.
    ///
    /// Errata: [`note-category-filter-text`](super::errata#erratum-note-category-filter-text),
    /// [`note-category-default`](super::errata#erratum-note-category-default).
    pub note_category_id: Option<super::types::NoteCategoryId>,
    /// A referral's number; opens tenants where the partner has a referral.
    ///
    /// `rfaId`; may be left out.
    ///
    /// Erratum: [`rfa-id`](super::errata#erratum-rfa-id).
    pub rfa_id: Option<super::types::RfaId>,
    /// Sorts by the time at which the notes were made.
    ///
    /// `orderByCreated`; may be left out.
    ///
    /// Erratum: [`order-by-created`](super::errata#erratum-order-by-created).
    pub order_by_created: Option<super::types::SortDirection>,
    /// Which page.
    ///
    /// `page`; may be left out; the server takes `1` where it is absent; advice: at least 1.
    ///
    /// Evidence: the bound `minimum` is inferred.
    ///
    /// Erratum: [`first-page`](super::errata#erratum-first-page).
    pub page: Option<rt::Integer>,
    /// How many notes make a page.
    ///
    /// `pageSize`; may be left out; the server takes `25` where it is absent; advice: at least 1.
    ///
    /// Evidence: the bound `minimum` is inferred.
    ///
    /// Erratum: [`page-bounds`](super::errata#erratum-page-bounds).
    pub page_size: Option<rt::Integer>,
}

impl NotesList {
    /// The operation with what it needs.
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
    /// Only notes of this category; one of `note_categories.list`.
    ///
    /// The server takes `1` where it is absent.
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
    /// Which page.
    ///
    /// The server takes `1` where it is absent; advice: at least 1.
    pub fn page(mut self, page: impl Into<rt::Integer>) -> Self {
        self.operation.page = Some(page.into());
        self
    }
    /// How many notes make a page.
    ///
    /// The server takes `25` where it is absent; advice: at least 1.
    pub fn page_size(mut self, page_size: impl Into<rt::Integer>) -> Self {
        self.operation.page_size = Some(page_size.into());
        self
    }
    /// The items of all pages, one after the other: `next` gives them, or a loop where the client blocks.
    ///
    /// The next page is asked for by its number, in `page`. Whether there are more is told by `hasMore`.
    pub fn items(self) -> rt::Items<M, NotesList> {
        rt::Items::new(self.core, self.operation, self.options)
    }
    /// All pages, one after the other: `next` gives them, or a loop where the client blocks.
    ///
    /// The next page is asked for by its number, in `page`. Whether there are more is told by `hasMore`.
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

/// Makes a note about a tenant.
///
/// `POST /tenants/{tenantId}/notes`.
///
/// Repeating it may do it twice.
///
/// Answers:
///
/// - `2XX`: `Note`.
///
/// Evidence: the document says two things of its method and path. Source: FastTrack Partner Experience (FT-FPX)
/// API, section “tenants/{tenantId}/notes (Get) Description: Creates a”.
///
/// Erratum: [`notes-create-verb`](super::errata#erratum-notes-create-verb).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct NotesCreate {
    /// The path parameter `tenantId`.
    ///
    /// `tenantId`; required.
    pub tenant_id: super::types::TenantId,
    /// The body.
    ///
    /// Sent as `application/json`.
    pub body: super::types::NoteCreate,
}

impl NotesCreate {
    /// The operation with what it needs.
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

/// Gets who is assigned to a tenant and its services, by the name of the assignment.
///
/// `GET /tenants/{tenantId}/assignments`.
///
/// Answers:
///
/// - `2XX`: `map<AssignmentEntry>`.
///
/// Evidence: the document says two things of its method and path. Source: FastTrack Partner Experience (FT-FPX)
/// API, section “tenant/assignments Description:”.
///
/// Errata: [`assignments-path`](super::errata#erratum-assignments-path),
/// [`assignments-additional`](super::errata#erratum-assignments-additional),
/// [`assignments-map`](super::errata#erratum-assignments-map).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct AssignmentsGet {
    /// The path parameter `tenantId`.
    ///
    /// `tenantId`; required.
    pub tenant_id: super::types::TenantId,
}

impl AssignmentsGet {
    /// The operation with what it needs.
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
