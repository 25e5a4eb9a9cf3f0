// @generated from specs/fasttrack by `cargo xtask regenerate`. Changes made here are lost.

use ::specwright_runtime as rt;

/// Operations of `admin_types`: `list`.
#[derive(Clone, Debug)]
pub struct AdminTypes<M: rt::Mode = rt::Async> {
    pub(super) core: rt::Core<M>,
}

impl<M: rt::Mode> AdminTypes<M> {
    /// Lists the kinds of administrators that a contact may be.
    ///
    /// `GET /adminTypes`.
    ///
    /// Returns: `2XX`: List of [`AdminType`](super::types::AdminType).
    ///
    /// Source: FastTrack Partner Experience (FT-FPX) API, section “adminTypes Description: Lookup for contacts, a
    /// list”.
    ///
    /// ```no_run
    /// # async fn example(client: fasttrack::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let list = client.admin_types().list().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn list(&self) -> super::ops::AdminTypesListCall<M> {
        super::Call::new(&self.core, super::ops::AdminTypesList)
    }
}

/// Operations of `contact_types`: `list`.
#[derive(Clone, Debug)]
pub struct ContactTypes<M: rt::Mode = rt::Async> {
    pub(super) core: rt::Core<M>,
}

impl<M: rt::Mode> ContactTypes<M> {
    /// Lists the kinds of contacts.
    ///
    /// `GET /contactTypes`.
    ///
    /// Returns: `2XX`: List of [`ContactType`](super::types::ContactType).
    ///
    /// Source: FastTrack Partner Experience (FT-FPX) API, section “contactTypes Description: Lookup for contacts, a
    /// list”.
    ///
    /// ```no_run
    /// # async fn example(client: fasttrack::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let list = client.contact_types().list().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn list(&self) -> super::ops::ContactTypesListCall<M> {
        super::Call::new(&self.core, super::ops::ContactTypesList)
    }
}

/// Operations of `country_regions`: `list`.
#[derive(Clone, Debug)]
pub struct CountryRegions<M: rt::Mode = rt::Async> {
    pub(super) core: rt::Core<M>,
}

impl<M: rt::Mode> CountryRegions<M> {
    /// Lists countries and regions, for contacts.
    ///
    /// `GET /countryRegions`.
    ///
    /// Returns: `2XX`: List of [`CountryRegion`](super::types::CountryRegion).
    ///
    /// Source: FastTrack Partner Experience (FT-FPX) API, section “countryRegions Description: Lookup for contacts, a
    /// list”.
    ///
    /// ```no_run
    /// # async fn example(client: fasttrack::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let list = client.country_regions().list().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn list(&self) -> super::ops::CountryRegionsListCall<M> {
        super::Call::new(&self.core, super::ops::CountryRegionsList)
    }
}

/// Operations of `skill_types`: `list`.
#[derive(Clone, Debug)]
pub struct SkillTypes<M: rt::Mode = rt::Async> {
    pub(super) core: rt::Core<M>,
}

impl<M: rt::Mode> SkillTypes<M> {
    /// Lists skills, for contacts.
    ///
    /// `GET /skillTypes`.
    ///
    /// Returns: `2XX`: List of [`SkillType`](super::types::SkillType).
    ///
    /// Source: FastTrack Partner Experience (FT-FPX) API, section “skillTypes Description:”.
    ///
    /// ```no_run
    /// # async fn example(client: fasttrack::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let list = client.skill_types().list().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn list(&self) -> super::ops::SkillTypesListCall<M> {
        super::Call::new(&self.core, super::ops::SkillTypesList)
    }
}

/// Operations of `survey_languages`: `list`.
#[derive(Clone, Debug)]
pub struct SurveyLanguages<M: rt::Mode = rt::Async> {
    pub(super) core: rt::Core<M>,
}

impl<M: rt::Mode> SurveyLanguages<M> {
    /// Lists the languages in which contacts can be surveyed.
    ///
    /// `GET /surveyLanguages`.
    ///
    /// Returns: `2XX`: List of [`SurveyLanguage`](super::types::SurveyLanguage).
    ///
    /// Source: FastTrack Partner Experience (FT-FPX) API, section “surveyLanguages Description:”.
    ///
    /// ```no_run
    /// # async fn example(client: fasttrack::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let list = client.survey_languages().list().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn list(&self) -> super::ops::SurveyLanguagesListCall<M> {
        super::Call::new(&self.core, super::ops::SurveyLanguagesList)
    }
}

/// Operations of `time_zones`: `list`.
#[derive(Clone, Debug)]
pub struct TimeZones<M: rt::Mode = rt::Async> {
    pub(super) core: rt::Core<M>,
}

impl<M: rt::Mode> TimeZones<M> {
    /// Lists time zones, for contacts.
    ///
    /// `GET /timeZones`. The documentation contradicts itself about its method and path.
    ///
    /// Returns: `2XX`: List of [`TimeZone`](super::types::TimeZone).
    ///
    /// Source: FastTrack Partner Experience (FT-FPX) API, sections “timeZones Description: Lookup for contacts, a
    /// list”, “API Details The API”. Erratum: [`time-zones-case`](super::errata#erratum-time-zones-case).
    ///
    /// ```no_run
    /// # async fn example(client: fasttrack::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let list = client.time_zones().list().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn list(&self) -> super::ops::TimeZonesListCall<M> {
        super::Call::new(&self.core, super::ops::TimeZonesList)
    }
}

/// Operations of `note_categories`: `list`.
#[derive(Clone, Debug)]
pub struct NoteCategories<M: rt::Mode = rt::Async> {
    pub(super) core: rt::Core<M>,
}

impl<M: rt::Mode> NoteCategories<M> {
    /// Lists the categories of notes.
    ///
    /// `GET /noteCategories`.
    ///
    /// Returns: `2XX`: List of [`NoteCategory`](super::types::NoteCategory).
    ///
    /// Source: FastTrack Partner Experience (FT-FPX) API, section “noteCategories Description:”.
    ///
    /// ```no_run
    /// # async fn example(client: fasttrack::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let list = client.note_categories().list().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn list(&self) -> super::ops::NoteCategoriesListCall<M> {
        super::Call::new(&self.core, super::ops::NoteCategoriesList)
    }
}

/// Operations of `services`: `list`, `list_for_partners`.
#[derive(Clone, Debug)]
pub struct Services<M: rt::Mode = rt::Async> {
    pub(super) core: rt::Core<M>,
}

impl<M: rt::Mode> Services<M> {
    /// Lists all services, also those that partners do not implement but that contacts and entitlements may name.
    ///
    /// `GET /services`.
    ///
    /// Returns: `2XX`: List of [`Service`](super::types::Service).
    ///
    /// Source: FastTrack Partner Experience (FT-FPX) API, sections “services Description: Lookup for services,”,
    /// “services/frp Description:”.
    ///
    /// ```no_run
    /// # async fn example(client: fasttrack::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let list = client.services().list().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn list(&self) -> super::ops::ServicesListCall<M> {
        super::Call::new(&self.core, super::ops::ServicesList)
    }
    /// Lists only the services that partners implement. The one to offer to a person who picks a workload.
    ///
    /// `GET /services/frp`.
    ///
    /// Returns: `2XX`: List of [`Service`](super::types::Service).
    ///
    /// # Rules
    ///
    /// - `workloads-to-offer`: A choice among workloads that a partner implements is filled from this list; contacts
    ///   and entitlements may name other services. Only the server can check this.
    ///
    /// Source: FastTrack Partner Experience (FT-FPX) API, section “services/frp Description:”.
    ///
    /// ```no_run
    /// # async fn example(client: fasttrack::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let list = client.services().list_for_partners().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_for_partners(&self) -> super::ops::ServicesListForPartnersCall<M> {
        super::Call::new(&self.core, super::ops::ServicesListForPartners)
    }
}

/// Operations of `entitlement_statuses`: `list_l1`, `list_l2`, `list_l3`, `list_all`.
#[derive(Clone, Debug)]
pub struct EntitlementStatuses<M: rt::Mode = rt::Async> {
    pub(super) core: rt::Core<M>,
}

impl<M: rt::Mode> EntitlementStatuses<M> {
    /// Lists the entitlement statuses of the top level.
    ///
    /// `GET /entitlements/l1s`.
    ///
    /// Returns: `2XX`: List of [`L1Status`](super::types::L1Status).
    ///
    /// Source: FastTrack Partner Experience (FT-FPX) API, section “entitlements/l1s Description:”.
    ///
    /// ```no_run
    /// # async fn example(client: fasttrack::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let list = client.entitlement_statuses().list_l1().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_l1(&self) -> super::ops::EntitlementStatusesListL1Call<M> {
        super::Call::new(&self.core, super::ops::EntitlementStatusesListL1)
    }
    /// Lists the second-level statuses that a service has below a top-level one.
    ///
    /// `GET /entitlements/services/{serviceId}/l1s/{l1id}/l2s`.
    ///
    /// | argument | sent in | meaning |
    /// | --- | --- | --- |
    /// | `service_id` | path | One of `services.list`. |
    /// | `l1id` | path | One of `entitlement_statuses.list_l1`. |
    ///
    /// Returns: `2XX`: List of [`L2Status`](super::types::L2Status).
    ///
    /// # Rules
    ///
    /// - `listed-ids`: Service and status are out of the lists that give them. Only the server can check this.
    ///
    /// Source: FastTrack Partner Experience (FT-FPX) API, section “entitlements/services/{serviceId}/l1s/{l1id}/l2s
    /// Description:”.
    ///
    /// ```no_run
    /// # async fn example(client: fasttrack::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let list = client
    ///     .entitlement_statuses()
    ///     .list_l2("101".parse()?, "00000002-0000-4000-8000-00000000abcd".parse()?)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_l2(
        &self,
        service_id: super::types::ServiceId,
        l1id: super::types::L1Id,
    ) -> super::ops::EntitlementStatusesListL2Call<M> {
        super::Call::new(
            &self.core,
            super::ops::EntitlementStatusesListL2 {
                service_id,
                l1id,
            },
        )
    }
    /// Lists the third-level statuses that a service has below its two upper levels.
    ///
    /// `GET /entitlements/services/{serviceId}/l1s/{l1id}/l2s/{l2id}/l3s`.
    ///
    /// | argument | sent in | meaning |
    /// | --- | --- | --- |
    /// | `service_id` | path | One of `services.list`. |
    /// | `l1id` | path | One of `entitlement_statuses.list_l1`. |
    /// | `l2id` | path | One of `entitlement_statuses.list_l2`. |
    ///
    /// Returns: `2XX`: List of [`L3Status`](super::types::L3Status).
    ///
    /// # Rules
    ///
    /// - `listed-ids`: Service and statuses are out of the lists that give them, level by level. Only the server can
    ///   check this.
    ///
    /// Source: FastTrack Partner Experience (FT-FPX) API, section
    /// “entitlements/services/{serviceId}/l1s/{l1id}/l2s/{l2id}/l3s Description:”.
    ///
    /// ```no_run
    /// # async fn example(client: fasttrack::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let list = client
    ///     .entitlement_statuses()
    ///     .list_l3(
    ///         "101".parse()?,
    ///         "00000002-0000-4000-8000-00000000abcd".parse()?,
    ///         "00000003-0000-4000-8000-00000000abcd".parse()?,
    ///     )
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_l3(
        &self,
        service_id: super::types::ServiceId,
        l1id: super::types::L1Id,
        l2id: super::types::L2Id,
    ) -> super::ops::EntitlementStatusesListL3Call<M> {
        super::Call::new(
            &self.core,
            super::ops::EntitlementStatusesListL3 {
                service_id,
                l1id,
                l2id,
            },
        )
    }
    /// Gets the statuses of all services and levels as one tree.
    ///
    /// `GET /entitlements/l1l2l3s`.
    ///
    /// Returns: `2XX`: List of [`ServiceStatuses`](super::types::ServiceStatuses).
    ///
    /// Source: FastTrack Partner Experience (FT-FPX) API, section “entitlements/l1l2l3s Description:”.
    ///
    /// ```no_run
    /// # async fn example(client: fasttrack::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let list = client.entitlement_statuses().list_all().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_all(&self) -> super::ops::EntitlementStatusesListAllCall<M> {
        super::Call::new(&self.core, super::ops::EntitlementStatusesListAll)
    }
}

/// Operations of `incentives.programs`: `list`.
#[derive(Clone, Debug)]
pub struct IncentivesPrograms<M: rt::Mode = rt::Async> {
    pub(super) core: rt::Core<M>,
}

impl<M: rt::Mode> IncentivesPrograms<M> {
    /// Lists the programs under which payments are made.
    ///
    /// `GET /incentives/Programs`.
    ///
    /// Returns: `2XX`: List of [`Program`](super::types::Program).
    ///
    /// Source: FastTrack Partner Experience (FT-FPX) API, section “incentives/Programs Description:”. Erratum:
    /// [`incentive-path-case`](super::errata#erratum-incentive-path-case).
    ///
    /// ```no_run
    /// # async fn example(client: fasttrack::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let list = client.incentives().programs().list().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn list(&self) -> super::ops::IncentivesProgramsListCall<M> {
        super::Call::new(&self.core, super::ops::IncentivesProgramsList)
    }
}

/// Operations of `incentives.workloads`: `list`.
#[derive(Clone, Debug)]
pub struct IncentivesWorkloads<M: rt::Mode = rt::Async> {
    pub(super) core: rt::Core<M>,
}

impl<M: rt::Mode> IncentivesWorkloads<M> {
    /// Lists the workloads for which payments are made.
    ///
    /// `GET /incentives/Workloads`.
    ///
    /// Returns: `2XX`: List of [`IncentiveWorkload`](super::types::IncentiveWorkload).
    ///
    /// Source: FastTrack Partner Experience (FT-FPX) API, section “incentives/Workloads Description:”. Erratum:
    /// [`incentive-path-case`](super::errata#erratum-incentive-path-case).
    ///
    /// ```no_run
    /// # async fn example(client: fasttrack::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let list = client.incentives().workloads().list().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn list(&self) -> super::ops::IncentivesWorkloadsListCall<M> {
        super::Call::new(&self.core, super::ops::IncentivesWorkloadsList)
    }
}

/// Operations of `incentives.year_periods`: `list`.
#[derive(Clone, Debug)]
pub struct IncentivesYearPeriods<M: rt::Mode = rt::Async> {
    pub(super) core: rt::Core<M>,
}

impl<M: rt::Mode> IncentivesYearPeriods<M> {
    /// Lists the periods for which payments are made.
    ///
    /// `GET /incentives/YearPeriods`.
    ///
    /// Returns: `2XX`: List of [`YearPeriod`](super::types::YearPeriod).
    ///
    /// Source: FastTrack Partner Experience (FT-FPX) API, section “incentives/YearPeriods Description:”. Erratum:
    /// [`incentive-path-case`](super::errata#erratum-incentive-path-case).
    ///
    /// ```no_run
    /// # async fn example(client: fasttrack::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let list = client.incentives().year_periods().list().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn list(&self) -> super::ops::IncentivesYearPeriodsListCall<M> {
        super::Call::new(&self.core, super::ops::IncentivesYearPeriodsList)
    }
}

/// Operations of `incentives.statements`: `list`.
#[derive(Clone, Debug)]
pub struct IncentivesStatements<M: rt::Mode = rt::Async> {
    pub(super) core: rt::Core<M>,
}

impl<M: rt::Mode> IncentivesStatements<M> {
    /// Gets the partner's statements, narrowed down by period, tenant and program.
    ///
    /// `GET /incentives/Statements`.
    ///
    /// | argument | sent in | marks | meaning |
    /// | --- | --- | --- | --- |
    /// | `.payment_period_ids(…)` | query `PaymentPeriodIds` | optional; its type and how a list is written are inferred | Only these periods. |
    /// | `.tenants(…)` | query `Tenants` | optional; how a list is written is inferred | Only these tenants. |
    /// | `.program_ids(…)` | query `ProgramIds` | optional; how a list is written is inferred | Only these programs. |
    ///
    /// Returns: `2XX`: List of [`Statement`](super::types::Statement).
    ///
    /// Source: FastTrack Partner Experience (FT-FPX) API, section “incentives/Statements Description:”. Errata:
    /// [`list-style-in-query`](super::errata#erratum-list-style-in-query),
    /// [`incentive-path-case`](super::errata#erratum-incentive-path-case),
    /// [`statement-query-case`](super::errata#erratum-statement-query-case),
    /// [`tenants-filter-name`](super::errata#erratum-tenants-filter-name),
    /// [`payment-period-ids`](super::errata#erratum-payment-period-ids),
    /// [`default-periods`](super::errata#erratum-default-periods).
    ///
    /// ```no_run
    /// # async fn example(client: fasttrack::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let list = client.incentives().statements().list().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn list(&self) -> super::ops::IncentivesStatementsListCall<M> {
        super::Call::new(
            &self.core,
            super::ops::IncentivesStatementsList {
                payment_period_ids: Default::default(),
                tenants: Default::default(),
                program_ids: Default::default(),
            },
        )
    }
}

/// Operations of `incentives`: `programs()`, `workloads()`, `year_periods()`, `statements()`.
#[derive(Clone, Debug)]
pub struct Incentives<M: rt::Mode = rt::Async> {
    pub(super) core: rt::Core<M>,
}

impl<M: rt::Mode> Incentives<M> {
    /// Operations of `incentives.programs`: `list`.
    pub fn programs(&self) -> IncentivesPrograms<M> {
        IncentivesPrograms {
            core: self.core.clone(),
        }
    }
    /// Operations of `incentives.workloads`: `list`.
    pub fn workloads(&self) -> IncentivesWorkloads<M> {
        IncentivesWorkloads {
            core: self.core.clone(),
        }
    }
    /// Operations of `incentives.year_periods`: `list`.
    pub fn year_periods(&self) -> IncentivesYearPeriods<M> {
        IncentivesYearPeriods {
            core: self.core.clone(),
        }
    }
    /// Operations of `incentives.statements`: `list`.
    pub fn statements(&self) -> IncentivesStatements<M> {
        IncentivesStatements {
            core: self.core.clone(),
        }
    }
}

/// Operations of `referrals.acceptance_statuses`: `list`.
#[derive(Clone, Debug)]
pub struct ReferralsAcceptanceStatuses<M: rt::Mode = rt::Async> {
    pub(super) core: rt::Core<M>,
}

impl<M: rt::Mode> ReferralsAcceptanceStatuses<M> {
    /// Lists the answers that a referral can get.
    ///
    /// `GET /partnerReferrals/acceptanceStatuses`.
    ///
    /// Returns: `2XX`: List of [`AcceptanceStatus`](super::types::AcceptanceStatus).
    ///
    /// Source: FastTrack Partner Experience (FT-FPX) API, section “partnerReferrals/acceptanceStatuses Description:”.
    ///
    /// ```no_run
    /// # async fn example(client: fasttrack::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let list = client.referrals().acceptance_statuses().list().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn list(&self) -> super::ops::ReferralsAcceptanceStatusesListCall<M> {
        super::Call::new(&self.core, super::ops::ReferralsAcceptanceStatusesList)
    }
}

/// Operations of `referrals.decline_reasons`: `list`.
#[derive(Clone, Debug)]
pub struct ReferralsDeclineReasons<M: rt::Mode = rt::Async> {
    pub(super) core: rt::Core<M>,
}

impl<M: rt::Mode> ReferralsDeclineReasons<M> {
    /// Lists the reasons for which a referral can be declined.
    ///
    /// `GET /partnerReferrals/declineReasons`.
    ///
    /// Returns: `2XX`: List of [`DeclineReason`](super::types::DeclineReason).
    ///
    /// Source: FastTrack Partner Experience (FT-FPX) API, section “partnerReferrals/declineReasons Description:”.
    ///
    /// ```no_run
    /// # async fn example(client: fasttrack::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let list = client.referrals().decline_reasons().list().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn list(&self) -> super::ops::ReferralsDeclineReasonsListCall<M> {
        super::Call::new(&self.core, super::ops::ReferralsDeclineReasonsList)
    }
}

/// Operations of `referrals.statuses`: `list`.
#[derive(Clone, Debug)]
pub struct ReferralsStatuses<M: rt::Mode = rt::Async> {
    pub(super) core: rt::Core<M>,
}

impl<M: rt::Mode> ReferralsStatuses<M> {
    /// Lists the statuses that a referral can have.
    ///
    /// `GET /partnerReferrals/referralStatuses`.
    ///
    /// Returns: `2XX`: List of [`ReferralStatus`](super::types::ReferralStatus).
    ///
    /// Source: FastTrack Partner Experience (FT-FPX) API, section “partnerReferrals/referralStatuses Description:”.
    ///
    /// ```no_run
    /// # async fn example(client: fasttrack::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let list = client.referrals().statuses().list().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn list(&self) -> super::ops::ReferralsStatusesListCall<M> {
        super::Call::new(&self.core, super::ops::ReferralsStatusesList)
    }
}

/// Operations of `referrals.service_values`: `list`.
#[derive(Clone, Debug)]
pub struct ReferralsServiceValues<M: rt::Mode = rt::Async> {
    pub(super) core: rt::Core<M>,
}

impl<M: rt::Mode> ReferralsServiceValues<M> {
    /// Lists the estimates of what services sold with a referral are worth.
    ///
    /// `GET /partnerReferrals/serviceValues`.
    ///
    /// Returns: `2XX`: List of [`ServicesEstimatedValue`](super::types::ServicesEstimatedValue).
    ///
    /// Source: FastTrack Partner Experience (FT-FPX) API, section “partnerReferrals/serviceValues Description:”.
    /// Erratum: [`service-values-name`](super::errata#erratum-service-values-name).
    ///
    /// ```no_run
    /// # async fn example(client: fasttrack::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let list = client.referrals().service_values().list().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn list(&self) -> super::ops::ReferralsServiceValuesListCall<M> {
        super::Call::new(&self.core, super::ops::ReferralsServiceValuesList)
    }
}

/// Operations of `referrals`: `list`, `update`, `acceptance_statuses()`, `decline_reasons()`, `statuses()`,
/// `service_values()`.
#[derive(Clone, Debug)]
pub struct Referrals<M: rt::Mode = rt::Async> {
    pub(super) core: rt::Core<M>,
}

impl<M: rt::Mode> Referrals<M> {
    /// Operations of `referrals.acceptance_statuses`: `list`.
    pub fn acceptance_statuses(&self) -> ReferralsAcceptanceStatuses<M> {
        ReferralsAcceptanceStatuses {
            core: self.core.clone(),
        }
    }
    /// Operations of `referrals.decline_reasons`: `list`.
    pub fn decline_reasons(&self) -> ReferralsDeclineReasons<M> {
        ReferralsDeclineReasons {
            core: self.core.clone(),
        }
    }
    /// Operations of `referrals.statuses`: `list`.
    pub fn statuses(&self) -> ReferralsStatuses<M> {
        ReferralsStatuses {
            core: self.core.clone(),
        }
    }
    /// Operations of `referrals.service_values`: `list`.
    pub fn service_values(&self) -> ReferralsServiceValues<M> {
        ReferralsServiceValues {
            core: self.core.clone(),
        }
    }
    /// Lists the referrals that are offered to the partner at present.
    ///
    /// `GET /partnerReferrals`.
    ///
    /// | argument | sent in | marks | meaning |
    /// | --- | --- | --- | --- |
    /// | `.page(…)` | query `page` | optional; default `1`; at least 1 (inferred) | Which page. |
    /// | `.page_size(…)` | query `pageSize` | optional; default `25`; at least 1 (inferred) | How many referrals make a page. |
    /// | `.show_declined_referrals(…)` | query `showDeclinedReferrals` | optional; default `false` | Whether declined referrals are listed too. |
    /// | `.partner_referral_source_ids(…)` | query `partnerReferralSourceIds` | optional; the documentation contradicts itself about its type and how a list is written | Only referrals that came from these sources. |
    /// | `.search_term(…)` | query `searchTerm` | optional | Only referrals in which this text occurs: in the customer's name, the domain and the like. |
    /// | `.sort_column(…)` | query `sortColumn` | optional; default `"created"` | The column to sort by. |
    /// | `.sort_direction(…)` | query `sortDirection` | optional |  |
    ///
    /// Returns: `2XX`: [`ReferralPage`](super::types::ReferralPage).
    ///
    /// - `.items()` and `.pages()` go through all pages. Paged by page number in `page`; `pageSize` sets the size of a
    ///   page; `hasMore` tells whether there are more.
    ///
    /// Source: FastTrack Partner Experience (FT-FPX) API, section “partnerReferrals Description:”. Errata:
    /// [`page-bounds`](super::errata#erratum-page-bounds), [`first-page`](super::errata#erratum-first-page),
    /// [`referral-source-ids-twice`](super::errata#erratum-referral-source-ids-twice),
    /// [`show-declined-meaning`](super::errata#erratum-show-declined-meaning),
    /// [`sort-columns`](super::errata#erratum-sort-columns),
    /// [`search-term-default`](super::errata#erratum-search-term-default),
    /// [`sort-direction-default`](super::errata#erratum-sort-direction-default),
    /// [`referrals-offered`](super::errata#erratum-referrals-offered).
    ///
    /// ```no_run
    /// # async fn example(client: fasttrack::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let referral_page = client.referrals().list().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn list(&self) -> super::ops::ReferralsListCall<M> {
        super::Call::new(
            &self.core,
            super::ops::ReferralsList {
                page: Default::default(),
                page_size: Default::default(),
                show_declined_referrals: Default::default(),
                partner_referral_source_ids: Default::default(),
                search_term: Default::default(),
                sort_column: Default::default(),
                sort_direction: Default::default(),
            },
        )
    }
    /// Accepts or declines a referral. An earlier answer can be changed only within limits.
    ///
    /// `PATCH /partnerReferrals/{PartnerReferralId}`. Not idempotent.
    ///
    /// | argument | sent in | marks | meaning |
    /// | --- | --- | --- | --- |
    /// | `partner_referral_id` | path | its type is inferred; the documentation contradicts itself about its name | The `partnerReferralId` of a listed referral. |
    /// | `body` | body, `application/json` | required |  |
    /// | `.accepted_id(…)` | not sent | optional; for rules | The answer of the lookup that accepts. |
    /// | `.declined_id(…)` | not sent | optional; for rules | The answer of the lookup that declines. |
    /// | `.earlier_id(…)` | not sent | optional; for rules | The answer that the referral has had so far. |
    ///
    /// Returns: `2XX`: [`ReferralPage`](super::types::ReferralPage).
    ///
    /// Source: FastTrack Partner Experience (FT-FPX) API, section “partnerReferrals/{PartnerReferralid}
    /// Description:”. Errata: [`referral-path-id`](super::errata#erratum-referral-path-id),
    /// [`referral-path-case`](super::errata#erratum-referral-path-case),
    /// [`referral-update-answer`](super::errata#erratum-referral-update-answer).
    ///
    /// ```no_run
    /// # async fn example(client: fasttrack::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use fasttrack::types::{
    ///     DeclineReasonId, ReferralStatusId, ReferralUpdate, ServicesEstimatedValueId,
    /// };
    /// let referral_page = client
    ///     .referrals()
    ///     .update(
    ///         "00000001-0000-4000-8000-00000000abcd".parse()?,
    ///         ReferralUpdate::new("00000001-0000-4000-8000-00000000abcd".parse()?)
    ///             .decline_reason_id(
    ///                 "00000002-0000-4000-8000-00000000abcd".parse::<DeclineReasonId>()?,
    ///             )
    ///             .referral_status_id(
    ///                 "00000003-0000-4000-8000-00000000abcd".parse::<ReferralStatusId>()?,
    ///             )
    ///             .value_added_services_sold(true)
    ///             .services_estimated_value_id(
    ///                 "00000005-0000-4000-8000-00000000abcd"
    ///                     .parse::<ServicesEstimatedValueId>()?,
    ///             ),
    ///     )
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn update(
        &self,
        partner_referral_id: super::types::ReferralId,
        body: super::types::ReferralUpdate,
    ) -> super::ops::ReferralsUpdateCall<M> {
        super::Call::new(
            &self.core,
            super::ops::ReferralsUpdate {
                partner_referral_id,
                body,
                context: Default::default(),
            },
        )
    }
}

/// Operations of `usage`: `get_current`.
#[derive(Clone, Debug)]
pub struct Usage<M: rt::Mode = rt::Async> {
    pub(super) core: rt::Core<M>,
}

impl<M: rt::Mode> Usage<M> {
    /// Gets the present usage, claimed and unclaimed workloads alike, of every tenant in which the partner claimed
    /// something.
    ///
    /// `GET /usage/current`.
    ///
    /// Returns: `2XX`: [`CurrentUsage`](super::types::CurrentUsage).
    ///
    /// Source: FastTrack Partner Experience (FT-FPX) API, section “usage/current Description:”.
    ///
    /// ```no_run
    /// # async fn example(client: fasttrack::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let current_usage = client.usage().get_current().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_current(&self) -> super::ops::UsageGetCurrentCall<M> {
        super::Call::new(&self.core, super::ops::UsageGetCurrent)
    }
}

/// Operations of `tenants`: `get`.
#[derive(Clone, Debug)]
pub struct Tenants<M: rt::Mode = rt::Async> {
    pub(super) core: rt::Core<M>,
}

impl<M: rt::Mode> Tenants<M> {
    /// Gets the basic facts about a tenant.
    ///
    /// `GET /tenants/{tenantId}`.
    ///
    /// | argument | sent in | marks |
    /// | --- | --- | --- |
    /// | `tenant_id` | path | its type is inferred |
    ///
    /// Returns: `2XX`: [`Tenant`](super::types::Tenant).
    ///
    /// Source: FastTrack Partner Experience (FT-FPX) API, section “tenants/{tenantId} Description:”. Erratum:
    /// [`tenant-inputs-none`](super::errata#erratum-tenant-inputs-none).
    ///
    /// ```no_run
    /// # async fn example(client: fasttrack::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let tenant = client
    ///     .tenants()
    ///     .get("00000001-0000-4000-8000-00000000abcd".parse()?)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get(
        &self,
        tenant_id: super::types::TenantId,
    ) -> super::ops::TenantsGetCall<M> {
        super::Call::new(
            &self.core,
            super::ops::TenantsGet {
                tenant_id,
            },
        )
    }
}

/// Operations of `partner_tenants`: `list`, `get`.
#[derive(Clone, Debug)]
pub struct PartnerTenants<M: rt::Mode = rt::Async> {
    pub(super) core: rt::Core<M>,
}

impl<M: rt::Mode> PartnerTenants<M> {
    /// Lists the tenants in which the partner claimed a workload, and which workloads.
    ///
    /// `GET /partnerTenants`. Its method and path is inferred.
    ///
    /// Returns: `2XX`: [`PartnerTenantPage`](super::types::PartnerTenantPage).
    ///
    /// Source: FastTrack Partner Experience (FT-FPX) API, section “partnerTenants v.1 Description:”. Errata:
    /// [`partner-tenant-paths`](super::errata#erratum-partner-tenant-paths),
    /// [`partner-tenants-paging`](super::errata#erratum-partner-tenants-paging).
    ///
    /// ```no_run
    /// # async fn example(client: fasttrack::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let partner_tenant_page = client.partner_tenants().list().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn list(&self) -> super::ops::PartnerTenantsListCall<M> {
        super::Call::new(&self.core, super::ops::PartnerTenantsList)
    }
    /// Gets one tenant in which the partner claimed a workload.
    ///
    /// `GET /partnerTenants/{tenantId}`. Its method and path is inferred.
    ///
    /// | argument | sent in |
    /// | --- | --- |
    /// | `tenant_id` | path |
    ///
    /// Returns: `2XX`: [`PartnerTenant`](super::types::PartnerTenant).
    ///
    /// # Rules
    ///
    /// - `claimed-tenant`: The partner holds a claim on a workload of the tenant. Only the server can check this.
    ///
    /// Source: FastTrack Partner Experience (FT-FPX) API, section “partnerTenants v.2 Description:”. Erratum:
    /// [`partner-tenant-paths`](super::errata#erratum-partner-tenant-paths).
    ///
    /// ```no_run
    /// # async fn example(client: fasttrack::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let partner_tenant = client
    ///     .partner_tenants()
    ///     .get("00000001-0000-4000-8000-00000000abcd".parse()?)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get(
        &self,
        tenant_id: super::types::TenantId,
    ) -> super::ops::PartnerTenantsGetCall<M> {
        super::Call::new(
            &self.core,
            super::ops::PartnerTenantsGet {
                tenant_id,
            },
        )
    }
}

/// Operations of `max_entitlements`: `list`, `list_for_tenants`.
#[derive(Clone, Debug)]
pub struct MaxEntitlements<M: rt::Mode = rt::Async> {
    pub(super) core: rt::Core<M>,
}

impl<M: rt::Mode> MaxEntitlements<M> {
    /// Gets how many seats a tenant has in several services.
    ///
    /// `GET /tenants/{tenantId}/services/maxEntitlements`.
    ///
    /// | argument | sent in | marks | meaning |
    /// | --- | --- | --- | --- |
    /// | `tenant_id` | path |  |  |
    /// | `.service_ids(…)` | query `serviceIds` | not documented as required; how a list is written is inferred | The services. |
    ///
    /// Returns: `2XX`: List of [`MaxEntitlement`](super::types::MaxEntitlement).
    ///
    /// Source: FastTrack Partner Experience (FT-FPX) API, section “tenants/{tenantId}/services/maxEntitlements
    /// Description:”. Errata: [`list-style-in-query`](super::errata#erratum-list-style-in-query),
    /// [`service-ids-presence`](super::errata#erratum-service-ids-presence).
    ///
    /// ```no_run
    /// # async fn example(client: fasttrack::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use fasttrack::types::ServiceId;
    /// let list = client
    ///     .max_entitlements()
    ///     .list("00000001-0000-4000-8000-00000000abcd".parse()?)
    ///     .service_ids(
    ///         Vec::from(["102".parse::<ServiceId>()?, "103".parse::<ServiceId>()?]),
    ///     )
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn list(
        &self,
        tenant_id: super::types::TenantId,
    ) -> super::ops::MaxEntitlementsListCall<M> {
        super::Call::new(
            &self.core,
            super::ops::MaxEntitlementsList {
                tenant_id,
                service_ids: Default::default(),
            },
        )
    }
    /// Gets how many seats up to 25 tenants have.
    ///
    /// `GET /partnerTenants/maxEntitlements`.
    ///
    /// | argument | sent in | marks | meaning |
    /// | --- | --- | --- | --- |
    /// | `.tenant_ids(…)` | query `tenantIds` | not documented as required; at most 25 items; how a list is written is inferred | The tenants. |
    ///
    /// Returns: `2XX`: List of [`TenantMaxEntitlements`](super::types::TenantMaxEntitlements).
    ///
    /// Source: FastTrack Partner Experience (FT-FPX) API, section “partnerTenants/maxEntitlements Description:”.
    /// Errata: [`list-style-in-query`](super::errata#erratum-list-style-in-query),
    /// [`tenant-ids-limit`](super::errata#erratum-tenant-ids-limit),
    /// [`tenant-ids-presence`](super::errata#erratum-tenant-ids-presence).
    ///
    /// ```no_run
    /// # async fn example(client: fasttrack::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use fasttrack::types::TenantId;
    /// let list = client
    ///     .max_entitlements()
    ///     .list_for_tenants()
    ///     .tenant_ids(
    ///         Vec::from([
    ///             "00000001-0000-4000-8000-00000000abcd".parse::<TenantId>()?,
    ///             "00000002-0000-4000-8000-00000000abcd".parse::<TenantId>()?,
    ///         ]),
    ///     )
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_for_tenants(&self) -> super::ops::MaxEntitlementsListForTenantsCall<M> {
        super::Call::new(
            &self.core,
            super::ops::MaxEntitlementsListForTenants {
                tenant_ids: Default::default(),
            },
        )
    }
}

/// Operations of `entitlements`: `list`, `list_for_service`, `list_for_tenants`, `update`.
#[derive(Clone, Debug)]
pub struct Entitlements<M: rt::Mode = rt::Async> {
    pub(super) core: rt::Core<M>,
}

impl<M: rt::Mode> Entitlements<M> {
    /// Gets the entitlement statuses of a tenant for several services.
    ///
    /// `GET /tenants/{tenantId}/services/entitlements`.
    ///
    /// | argument | sent in | marks | meaning |
    /// | --- | --- | --- | --- |
    /// | `tenant_id` | path |  |  |
    /// | `.service_ids(…)` | query `serviceIds` | not documented as required; how a list is written is inferred | The services. |
    ///
    /// Returns: `2XX`: List of [`Entitlement`](super::types::Entitlement).
    ///
    /// Source: FastTrack Partner Experience (FT-FPX) API, section “tenants/{tenantId}/services/entitlements
    /// Description:”. Errata: [`list-style-in-query`](super::errata#erratum-list-style-in-query),
    /// [`service-ids-presence`](super::errata#erratum-service-ids-presence),
    /// [`entitlements-lack-service`](super::errata#erratum-entitlements-lack-service).
    ///
    /// ```no_run
    /// # async fn example(client: fasttrack::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use fasttrack::types::ServiceId;
    /// let list = client
    ///     .entitlements()
    ///     .list("00000001-0000-4000-8000-00000000abcd".parse()?)
    ///     .service_ids(
    ///         Vec::from(["102".parse::<ServiceId>()?, "103".parse::<ServiceId>()?]),
    ///     )
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn list(
        &self,
        tenant_id: super::types::TenantId,
    ) -> super::ops::EntitlementsListCall<M> {
        super::Call::new(
            &self.core,
            super::ops::EntitlementsList {
                tenant_id,
                service_ids: Default::default(),
            },
        )
    }
    /// Gets the entitlement statuses of a tenant for one service.
    ///
    /// `GET /tenants/{tenantId}/services/{serviceId}/entitlements`.
    ///
    /// | argument | sent in | marks |
    /// | --- | --- | --- |
    /// | `tenant_id` | path |  |
    /// | `service_id` | path | the documentation contradicts itself about its name |
    ///
    /// Returns: `2XX`: List of [`Entitlement`](super::types::Entitlement).
    ///
    /// Source: FastTrack Partner Experience (FT-FPX) API, section
    /// “tenants/{tenantId}/services/{serviceid}/entitlements (Get) Description:”. Erratum:
    /// [`service-id-in-path`](super::errata#erratum-service-id-in-path).
    ///
    /// ```no_run
    /// # async fn example(client: fasttrack::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let list = client
    ///     .entitlements()
    ///     .list_for_service(
    ///         "00000001-0000-4000-8000-00000000abcd".parse()?,
    ///         "102".parse()?,
    ///     )
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_for_service(
        &self,
        tenant_id: super::types::TenantId,
        service_id: super::types::ServiceId,
    ) -> super::ops::EntitlementsListForServiceCall<M> {
        super::Call::new(
            &self.core,
            super::ops::EntitlementsListForService {
                tenant_id,
                service_id,
            },
        )
    }
    /// Gets the entitlement statuses of up to 25 tenants.
    ///
    /// `GET /partnerTenants/entitlements`.
    ///
    /// | argument | sent in | marks | meaning |
    /// | --- | --- | --- | --- |
    /// | `.tenant_ids(…)` | query `tenantIds` | not documented as required; at most 25 items; how a list is written is inferred | The tenants. |
    ///
    /// Returns: `2XX`: List of [`EntitlementGroup`](super::types::EntitlementGroup).
    ///
    /// Source: FastTrack Partner Experience (FT-FPX) API, section “partnerTenants/entitlements Description:”. Errata:
    /// [`list-style-in-query`](super::errata#erratum-list-style-in-query),
    /// [`tenant-ids-limit`](super::errata#erratum-tenant-ids-limit),
    /// [`tenant-ids-presence`](super::errata#erratum-tenant-ids-presence),
    /// [`entitlements-lack-service`](super::errata#erratum-entitlements-lack-service).
    ///
    /// ```no_run
    /// # async fn example(client: fasttrack::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use fasttrack::types::TenantId;
    /// let list = client
    ///     .entitlements()
    ///     .list_for_tenants()
    ///     .tenant_ids(
    ///         Vec::from([
    ///             "00000001-0000-4000-8000-00000000abcd".parse::<TenantId>()?,
    ///             "00000002-0000-4000-8000-00000000abcd".parse::<TenantId>()?,
    ///         ]),
    ///     )
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_for_tenants(&self) -> super::ops::EntitlementsListForTenantsCall<M> {
        super::Call::new(
            &self.core,
            super::ops::EntitlementsListForTenants {
                tenant_ids: Default::default(),
            },
        )
    }
    /// Sets the entitlement statuses of a tenant for one service. Each top-level status may occur once, so that there
    /// are at most five records, and their counts have to make up the service's seats, which `max_entitlements.list`
    /// tells. A record without an id, or with the uuid of zeros, is made; one with a count of zero is removed. The
    /// answer holds all records as they are then.
    ///
    /// `PATCH /tenants/{tenantId}/services/{serviceId}/entitlements`. Not idempotent.
    ///
    /// | argument | sent in | marks | meaning |
    /// | --- | --- | --- | --- |
    /// | `tenant_id` | path |  |  |
    /// | `service_id` | path | the documentation contradicts itself about its name |  |
    /// | `body` | body, `application/json` | required |  |
    /// | `.max_entitlement_seat_count(…)` | not sent | optional; for rules | The seats that the tenant has in the service, as `max_entitlements.list` gives them. |
    ///
    /// Returns: `2XX`: List of [`Entitlement`](super::types::Entitlement).
    ///
    /// Source: FastTrack Partner Experience (FT-FPX) API, section
    /// “tenants/{tenantId}/services/{serviceid}/entitlements (Patch) Description:”. Errata:
    /// [`service-id-in-path`](super::errata#erratum-service-id-in-path),
    /// [`update-records-not-sent`](super::errata#erratum-update-records-not-sent).
    ///
    /// ```no_run
    /// # async fn example(client: fasttrack::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use fasttrack::types::{EntitlementUpdate, EntitlementUpdates, L2Id, L3Id};
    /// let list = client
    ///     .entitlements()
    ///     .update(
    ///         "00000001-0000-4000-8000-00000000abcd".parse()?,
    ///         "102".parse()?,
    ///         EntitlementUpdates(
    ///             Vec::from([
    ///                 EntitlementUpdate::new()
    ///                     .l1id("00000001-0000-4000-8000-00000000abcd".parse()?)
    ///                     .l2id("00000002-0000-4000-8000-00000000abcd".parse::<L2Id>()?)
    ///                     .l3id("00000003-0000-4000-8000-00000000abcd".parse::<L3Id>()?)
    ///                     .entitlement_count(4)
    ///                     .target_date(
    ///                         "2026-01-06T09:30:00Z"
    ///                             .parse::<fasttrack::runtime::Timestamp>()?,
    ///                     )
    ///                     .owner("example")
    ///                     .next_action_date(
    ///                         "2026-01-08T09:30:00Z"
    ///                             .parse::<fasttrack::runtime::Timestamp>()?,
    ///                     )
    ///                     .notes("example"),
    ///             ]),
    ///         ),
    ///     )
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn update(
        &self,
        tenant_id: super::types::TenantId,
        service_id: super::types::ServiceId,
        body: impl Into<super::types::EntitlementUpdates>,
    ) -> super::ops::EntitlementsUpdateCall<M> {
        super::Call::new(
            &self.core,
            super::ops::EntitlementsUpdate {
                tenant_id,
                service_id,
                body: body.into(),
                context: Default::default(),
            },
        )
    }
}

/// Operations of `contacts`: `list`, `list_for_tenants`, `create`.
#[derive(Clone, Debug)]
pub struct Contacts<M: rt::Mode = rt::Async> {
    pub(super) core: rt::Core<M>,
}

impl<M: rt::Mode> Contacts<M> {
    /// Lists the contacts of a tenant.
    ///
    /// `GET /tenants/{tenantId}/contacts`. Since version `v1`.
    ///
    /// | argument | sent in | marks | meaning |
    /// | --- | --- | --- | --- |
    /// | `tenant_id` | path |  |  |
    /// | `.rfa_id(…)` | query `rfaId` | optional | A referral's number; opens tenants where the partner has a referral. |
    /// | `.contact_type_id(…)` | query `contactTypeId` | optional | Only contacts of this kind; one of `contact_types.list`. |
    /// | `.page(…)` | query `page` | optional; default `1`; at least 1 (inferred) | Which page. |
    /// | `.page_size(…)` | query `pageSize` | optional; default `25`; at least 1 (inferred) | How many contacts make a page. |
    ///
    /// Returns: `2XX`: [`ContactPage`](super::types::ContactPage).
    ///
    /// - `.items()` and `.pages()` go through all pages. Paged by page number in `page`; `pageSize` sets the size of a
    ///   page; `hasMore` tells whether there are more.
    ///
    /// # Rules
    ///
    /// - `listed-type`: The kind is one of those that `contact_types.list` gives. Only the server can check this.
    /// - `own-referral`: A referral's number opens the tenant of a referral that the partner has. Only the server can
    ///   check this.
    ///
    /// Source: FastTrack Partner Experience (FT-FPX) API, section “tenants/{tenantId}/contacts (Get) Description:”.
    /// Errata: [`page-bounds`](super::errata#erratum-page-bounds), [`first-page`](super::errata#erratum-first-page),
    /// [`contacts-versions`](super::errata#erratum-contacts-versions), [`rfa-id`](super::errata#erratum-rfa-id).
    ///
    /// ```no_run
    /// # async fn example(client: fasttrack::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let contact_page = client
    ///     .contacts()
    ///     .list("00000001-0000-4000-8000-00000000abcd".parse()?)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn list(
        &self,
        tenant_id: super::types::TenantId,
    ) -> super::ops::ContactsListCall<M> {
        super::Call::new(
            &self.core,
            super::ops::ContactsList {
                tenant_id,
                rfa_id: Default::default(),
                contact_type_id: Default::default(),
                page: Default::default(),
                page_size: Default::default(),
            },
        )
    }
    /// Lists the contacts of up to 25 tenants, a page for each.
    ///
    /// `GET /partnerTenants/contacts`.
    ///
    /// | argument | sent in | marks | meaning |
    /// | --- | --- | --- | --- |
    /// | `.tenant_ids(…)` | query `tenantIds` | not documented as required; at most 25 items; how a list is written is inferred | The tenants. |
    /// | `.page(…)` | query `page` | not documented as required; default `1`; at least 1 (inferred) | Which page. |
    /// | `.page_size(…)` | query `pageSize` | not documented as required; default `25`; at least 1 (inferred) | How many contacts make a page. |
    ///
    /// Returns: `2XX`: List of [`TenantContacts`](super::types::TenantContacts).
    ///
    /// Source: FastTrack Partner Experience (FT-FPX) API, section “partnerTenants/contacts Description:”. Errata:
    /// [`list-style-in-query`](super::errata#erratum-list-style-in-query),
    /// [`page-bounds`](super::errata#erratum-page-bounds), [`first-page`](super::errata#erratum-first-page),
    /// [`tenant-ids-limit`](super::errata#erratum-tenant-ids-limit),
    /// [`tenant-ids-presence`](super::errata#erratum-tenant-ids-presence),
    /// [`contacts-for-tenants-page`](super::errata#erratum-contacts-for-tenants-page),
    /// [`contacts-for-tenants-paging`](super::errata#erratum-contacts-for-tenants-paging).
    ///
    /// ```no_run
    /// # async fn example(client: fasttrack::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use fasttrack::types::TenantId;
    /// let list = client
    ///     .contacts()
    ///     .list_for_tenants()
    ///     .tenant_ids(
    ///         Vec::from([
    ///             "00000001-0000-4000-8000-00000000abcd".parse::<TenantId>()?,
    ///             "00000002-0000-4000-8000-00000000abcd".parse::<TenantId>()?,
    ///         ]),
    ///     )
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_for_tenants(&self) -> super::ops::ContactsListForTenantsCall<M> {
        super::Call::new(
            &self.core,
            super::ops::ContactsListForTenants {
                tenant_ids: Default::default(),
                page: Default::default(),
                page_size: Default::default(),
            },
        )
    }
    /// Makes a contact for a tenant.
    ///
    /// `POST /tenants/{tenantId}/contacts`. Since version `v1`. Not idempotent.
    ///
    /// | argument | sent in | marks |
    /// | --- | --- | --- |
    /// | `tenant_id` | path |  |
    /// | `body` | body, `application/json` | required |
    ///
    /// Returns: `2XX`: [`Contact`](super::types::Contact).
    ///
    /// Source: FastTrack Partner Experience (FT-FPX) API, section “tenants/{tenantId}/contacts (Post) Description:”.
    /// Erratum: [`contacts-versions`](super::errata#erratum-contacts-versions).
    ///
    /// ```no_run
    /// # async fn example(client: fasttrack::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use fasttrack::types::{
    ///     AdminTypeId, ContactCreate, ContactTypeId, CountryRegionId, ServiceId,
    ///     SkillTypeId, SurveyLanguageId, TimeZoneId,
    /// };
    /// let contact = client
    ///     .contacts()
    ///     .create(
    ///         "00000001-0000-4000-8000-00000000abcd".parse()?,
    ///         ContactCreate::new(ContactTypeId::Integer(117.into()))
    ///             .name("example")
    ///             .email("example")
    ///             .phone("example")
    ///             .manager_name("example")
    ///             .manager_email("example")
    ///             .title("example")
    ///             .is_engaged(true)
    ///             .is_fast_track_contact(true)
    ///             .evidence("example")
    ///             .survey_eligible(true)
    ///             .approved_survey("example")
    ///             .note("example")
    ///             .time_zone_id(
    ///                 TimeZoneId::Uuid("0000000d-0000-4000-8000-00000000abcd".parse()?),
    ///             )
    ///             .country_region_id(
    ///                 "0000000e-0000-4000-8000-00000000abcd".parse::<CountryRegionId>()?,
    ///             )
    ///             .admin_type_id("115".parse::<AdminTypeId>()?)
    ///             .survey_language_id(
    ///                 SurveyLanguageId::Uuid(
    ///                     "00000010-0000-4000-8000-00000000abcd".parse()?,
    ///                 ),
    ///             )
    ///             .skill_types(Vec::from(["118".parse::<SkillTypeId>()?]))
    ///             .services(Vec::from(["119".parse::<ServiceId>()?])),
    ///     )
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn create(
        &self,
        tenant_id: super::types::TenantId,
        body: super::types::ContactCreate,
    ) -> super::ops::ContactsCreateCall<M> {
        super::Call::new(
            &self.core,
            super::ops::ContactsCreate {
                tenant_id,
                body,
            },
        )
    }
}

/// Operations of `notes`: `list`, `create`.
#[derive(Clone, Debug)]
pub struct Notes<M: rt::Mode = rt::Async> {
    pub(super) core: rt::Core<M>,
}

impl<M: rt::Mode> Notes<M> {
    /// Lists the notes about a tenant.
    ///
    /// `GET /tenants/{tenantId}/notes`.
    ///
    /// | argument | sent in | marks | meaning |
    /// | --- | --- | --- | --- |
    /// | `tenant_id` | path |  |  |
    /// | `.note_category_id(…)` | query `noteCategoryId` | not documented as required; default `1` | Only notes of this category; one of `note_categories.list`. |
    /// | `.rfa_id(…)` | query `rfaId` | optional | A referral's number; opens tenants where the partner has a referral. |
    /// | `.order_by_created(…)` | query `orderByCreated` | optional | Sorts by the time at which the notes were made. |
    /// | `.page(…)` | query `page` | optional; default `1`; at least 1 (inferred) | Which page. |
    /// | `.page_size(…)` | query `pageSize` | optional; default `25`; at least 1 (inferred) | How many notes make a page. |
    ///
    /// Returns: `2XX`: [`NotePage`](super::types::NotePage).
    ///
    /// - `.items()` and `.pages()` go through all pages. Paged by page number in `page`; `pageSize` sets the size of a
    ///   page; `hasMore` tells whether there are more.
    ///
    /// # Rules
    ///
    /// - `listed-category`: The category is one of those that `note_categories.list` gives. Only the server can check
    ///   this.
    /// - `own-referral`: A referral's number opens the tenant of a referral that the partner has. Only the server can
    ///   check this.
    ///
    /// Source: FastTrack Partner Experience (FT-FPX) API, section “tenants/{tenantId}/notes (Get) Description: Gets
    /// the”. Errata: [`page-bounds`](super::errata#erratum-page-bounds),
    /// [`first-page`](super::errata#erratum-first-page), [`rfa-id`](super::errata#erratum-rfa-id),
    /// [`notes-description`](super::errata#erratum-notes-description),
    /// [`note-category-filter-text`](super::errata#erratum-note-category-filter-text),
    /// [`note-category-default`](super::errata#erratum-note-category-default),
    /// [`order-by-created`](super::errata#erratum-order-by-created).
    ///
    /// ```no_run
    /// # async fn example(client: fasttrack::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let note_page = client
    ///     .notes()
    ///     .list("00000001-0000-4000-8000-00000000abcd".parse()?)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn list(
        &self,
        tenant_id: super::types::TenantId,
    ) -> super::ops::NotesListCall<M> {
        super::Call::new(
            &self.core,
            super::ops::NotesList {
                tenant_id,
                note_category_id: Default::default(),
                rfa_id: Default::default(),
                order_by_created: Default::default(),
                page: Default::default(),
                page_size: Default::default(),
            },
        )
    }
    /// Makes a note about a tenant.
    ///
    /// `POST /tenants/{tenantId}/notes`. Not idempotent. The documentation contradicts itself about its method and
    /// path.
    ///
    /// | argument | sent in | marks |
    /// | --- | --- | --- |
    /// | `tenant_id` | path |  |
    /// | `body` | body, `application/json` | required |
    ///
    /// Returns: `2XX`: [`Note`](super::types::Note).
    ///
    /// Source: FastTrack Partner Experience (FT-FPX) API, section “tenants/{tenantId}/notes (Get) Description:
    /// Creates a”. Erratum: [`notes-create-verb`](super::errata#erratum-notes-create-verb).
    ///
    /// ```no_run
    /// # async fn example(client: fasttrack::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use fasttrack::types::NoteCreate;
    /// let note = client
    ///     .notes()
    ///     .create(
    ///         "00000001-0000-4000-8000-00000000abcd".parse()?,
    ///         NoteCreate::new().text("example").note_category_id("102".parse()?),
    ///     )
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn create(
        &self,
        tenant_id: super::types::TenantId,
        body: super::types::NoteCreate,
    ) -> super::ops::NotesCreateCall<M> {
        super::Call::new(
            &self.core,
            super::ops::NotesCreate {
                tenant_id,
                body,
            },
        )
    }
}

/// Operations of `assignments`: `get`.
#[derive(Clone, Debug)]
pub struct Assignments<M: rt::Mode = rt::Async> {
    pub(super) core: rt::Core<M>,
}

impl<M: rt::Mode> Assignments<M> {
    /// Gets who is assigned to a tenant and its services, by the name of the assignment.
    ///
    /// `GET /tenants/{tenantId}/assignments`. The documentation contradicts itself about its method and path.
    ///
    /// | argument | sent in |
    /// | --- | --- |
    /// | `tenant_id` | path |
    ///
    /// Returns: `2XX`: Map of [`AssignmentEntry`](super::types::AssignmentEntry).
    ///
    /// Source: FastTrack Partner Experience (FT-FPX) API, section “tenant/assignments Description:”. Errata:
    /// [`assignments-path`](super::errata#erratum-assignments-path),
    /// [`assignments-additional`](super::errata#erratum-assignments-additional),
    /// [`assignments-map`](super::errata#erratum-assignments-map).
    ///
    /// ```no_run
    /// # async fn example(client: fasttrack::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let map = client
    ///     .assignments()
    ///     .get("00000001-0000-4000-8000-00000000abcd".parse()?)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get(
        &self,
        tenant_id: super::types::TenantId,
    ) -> super::ops::AssignmentsGetCall<M> {
        super::Call::new(
            &self.core,
            super::ops::AssignmentsGet {
                tenant_id,
            },
        )
    }
}

/// Operations of `contacts`: `update`, `delete`.
#[derive(Clone, Debug)]
pub struct V1_1Contacts<M: rt::Mode = rt::Async> {
    pub(super) core: rt::Core<M>,
}

impl<M: rt::Mode> V1_1Contacts<M> {
    /// Changes a contact.
    ///
    /// `PATCH /tenants/contacts/{contactId}`. Since version `v1`, removed in version `v1.2`. Not idempotent.
    ///
    /// | argument | sent in | marks |
    /// | --- | --- | --- |
    /// | `contact_id` | path |  |
    /// | `body` | body, `application/json` | required |
    ///
    /// Returns: `2XX`: [`Contact`](super::types::Contact).
    ///
    /// Source: FastTrack Partner Experience (FT-FPX) API, section “tenants/contacts/{contactId} Patch Description:”.
    /// Errata: [`contacts-removal`](super::errata#erratum-contacts-removal),
    /// [`contact-path-without-tenant`](super::errata#erratum-contact-path-without-tenant).
    ///
    /// ```no_run
    /// # async fn example(client: fasttrack::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use fasttrack::types::{
    ///     AdminTypeId, ContactTypeId, ContactUpdate, CountryRegionId, ServiceId,
    ///     SkillTypeId, SurveyLanguageId, TimeZoneId,
    /// };
    /// let contact = client
    ///     .v1_1()
    ///     .contacts()
    ///     .update(
    ///         "00000001-0000-4000-8000-00000000abcd".parse()?,
    ///         ContactUpdate::new()
    ///             .name("example")
    ///             .email("example")
    ///             .phone("example")
    ///             .manager_name("example")
    ///             .manager_email("example")
    ///             .title("example")
    ///             .is_engaged(true)
    ///             .is_fast_track_contact(true)
    ///             .evidence("example")
    ///             .survey_eligible(true)
    ///             .approved_survey("example")
    ///             .note("example")
    ///             .time_zone_id(
    ///                 TimeZoneId::Uuid("0000000d-0000-4000-8000-00000000abcd".parse()?),
    ///             )
    ///             .country_region_id(
    ///                 "0000000e-0000-4000-8000-00000000abcd".parse::<CountryRegionId>()?,
    ///             )
    ///             .admin_type_id("115".parse::<AdminTypeId>()?)
    ///             .survey_language_id(
    ///                 SurveyLanguageId::Uuid(
    ///                     "00000010-0000-4000-8000-00000000abcd".parse()?,
    ///                 ),
    ///             )
    ///             .contact_type_id(ContactTypeId::Integer(117.into()))
    ///             .skill_types(Vec::from(["118".parse::<SkillTypeId>()?]))
    ///             .services(Vec::from(["119".parse::<ServiceId>()?])),
    ///     )
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn update(
        &self,
        contact_id: super::types::ContactId,
        body: super::types::ContactUpdate,
    ) -> super::ops::ContactsUpdateCall<M> {
        super::Call::new(
            &self.core,
            super::ops::ContactsUpdate {
                contact_id,
                body,
            },
        )
    }
    /// Deletes a contact.
    ///
    /// `DELETE /tenants/contacts/{contactId}`. Since version `v1`, removed in version `v1.2`.
    ///
    /// | argument | sent in |
    /// | --- | --- |
    /// | `contact_id` | path |
    ///
    /// Returns: `2XX`: No body.
    ///
    /// Source: FastTrack Partner Experience (FT-FPX) API, section “tenants/contacts/{contactId} (Delete)
    /// Description:”. Errata: [`contacts-removal`](super::errata#erratum-contacts-removal),
    /// [`contact-path-without-tenant`](super::errata#erratum-contact-path-without-tenant).
    ///
    /// ```no_run
    /// # async fn example(client: fasttrack::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// client
    ///     .v1_1()
    ///     .contacts()
    ///     .delete("00000001-0000-4000-8000-00000000abcd".parse()?)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn delete(
        &self,
        contact_id: super::types::ContactId,
    ) -> super::ops::ContactsDeleteCall<M> {
        super::Call::new(
            &self.core,
            super::ops::ContactsDelete {
                contact_id,
            },
        )
    }
}

/// Operations of version `v1.1` that the default version lacks.
#[derive(Clone, Debug)]
pub struct V1_1<M: rt::Mode = rt::Async> {
    pub(super) core: rt::Core<M>,
}

impl<M: rt::Mode> V1_1<M> {
    /// Operations of `contacts`: `update`, `delete`.
    pub fn contacts(&self) -> V1_1Contacts<M> {
        V1_1Contacts {
            core: self.core.clone(),
        }
    }
}

/// Operations of `contacts`: `update`, `delete`.
#[derive(Clone, Debug)]
pub struct V1Contacts<M: rt::Mode = rt::Async> {
    pub(super) core: rt::Core<M>,
}

impl<M: rt::Mode> V1Contacts<M> {
    /// Changes a contact.
    ///
    /// `PATCH /tenants/contacts/{contactId}`. Since version `v1`, removed in version `v1.2`. Not idempotent.
    ///
    /// | argument | sent in | marks |
    /// | --- | --- | --- |
    /// | `contact_id` | path |  |
    /// | `body` | body, `application/json` | required |
    ///
    /// Returns: `2XX`: [`Contact`](super::types::Contact).
    ///
    /// Source: FastTrack Partner Experience (FT-FPX) API, section “tenants/contacts/{contactId} Patch Description:”.
    /// Errata: [`contacts-removal`](super::errata#erratum-contacts-removal),
    /// [`contact-path-without-tenant`](super::errata#erratum-contact-path-without-tenant).
    ///
    /// ```no_run
    /// # async fn example(client: fasttrack::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use fasttrack::types::{
    ///     AdminTypeId, ContactTypeId, ContactUpdate, CountryRegionId, ServiceId,
    ///     SkillTypeId, SurveyLanguageId, TimeZoneId,
    /// };
    /// let contact = client
    ///     .v1()
    ///     .contacts()
    ///     .update(
    ///         "00000001-0000-4000-8000-00000000abcd".parse()?,
    ///         ContactUpdate::new()
    ///             .name("example")
    ///             .email("example")
    ///             .phone("example")
    ///             .manager_name("example")
    ///             .manager_email("example")
    ///             .title("example")
    ///             .is_engaged(true)
    ///             .is_fast_track_contact(true)
    ///             .evidence("example")
    ///             .survey_eligible(true)
    ///             .approved_survey("example")
    ///             .note("example")
    ///             .time_zone_id(
    ///                 TimeZoneId::Uuid("0000000d-0000-4000-8000-00000000abcd".parse()?),
    ///             )
    ///             .country_region_id(
    ///                 "0000000e-0000-4000-8000-00000000abcd".parse::<CountryRegionId>()?,
    ///             )
    ///             .admin_type_id("115".parse::<AdminTypeId>()?)
    ///             .survey_language_id(
    ///                 SurveyLanguageId::Uuid(
    ///                     "00000010-0000-4000-8000-00000000abcd".parse()?,
    ///                 ),
    ///             )
    ///             .contact_type_id(ContactTypeId::Integer(117.into()))
    ///             .skill_types(Vec::from(["118".parse::<SkillTypeId>()?]))
    ///             .services(Vec::from(["119".parse::<ServiceId>()?])),
    ///     )
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn update(
        &self,
        contact_id: super::types::ContactId,
        body: super::types::ContactUpdate,
    ) -> super::ops::ContactsUpdateCall<M> {
        super::Call::new(
            &self.core,
            super::ops::ContactsUpdate {
                contact_id,
                body,
            },
        )
    }
    /// Deletes a contact.
    ///
    /// `DELETE /tenants/contacts/{contactId}`. Since version `v1`, removed in version `v1.2`.
    ///
    /// | argument | sent in |
    /// | --- | --- |
    /// | `contact_id` | path |
    ///
    /// Returns: `2XX`: No body.
    ///
    /// Source: FastTrack Partner Experience (FT-FPX) API, section “tenants/contacts/{contactId} (Delete)
    /// Description:”. Errata: [`contacts-removal`](super::errata#erratum-contacts-removal),
    /// [`contact-path-without-tenant`](super::errata#erratum-contact-path-without-tenant).
    ///
    /// ```no_run
    /// # async fn example(client: fasttrack::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// client
    ///     .v1()
    ///     .contacts()
    ///     .delete("00000001-0000-4000-8000-00000000abcd".parse()?)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn delete(
        &self,
        contact_id: super::types::ContactId,
    ) -> super::ops::ContactsDeleteCall<M> {
        super::Call::new(
            &self.core,
            super::ops::ContactsDelete {
                contact_id,
            },
        )
    }
}

/// Operations of version `v1` that the default version lacks.
#[derive(Clone, Debug)]
pub struct V1<M: rt::Mode = rt::Async> {
    pub(super) core: rt::Core<M>,
}

impl<M: rt::Mode> V1<M> {
    /// Operations of `contacts`: `update`, `delete`.
    pub fn contacts(&self) -> V1Contacts<M> {
        V1Contacts {
            core: self.core.clone(),
        }
    }
}
