// @generated from specs/fasttrack by `cargo xtask regenerate`. Changes made here are lost.

use ::specwright_runtime as rt;

/// The operations of `admin_types`.
#[derive(Clone, Debug)]
pub struct AdminTypes<M: rt::Mode = rt::Async> {
    pub(super) core: rt::Core<M>,
}

impl<M: rt::Mode> AdminTypes<M> {
    /// Lists the kinds of administrators that a contact may be.
    ///
    /// `GET /adminTypes`; see [`AdminTypesList`](super::ops::AdminTypesList).
    ///
    /// ```no_run
    /// # async fn example(client: fasttrack::Client) -> Result<(), fasttrack::Error> {
    /// let list = client.admin_types().list().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn list(&self) -> super::ops::AdminTypesListCall<M> {
        super::Call::new(&self.core, super::ops::AdminTypesList)
    }
}

/// The operations of `contact_types`.
#[derive(Clone, Debug)]
pub struct ContactTypes<M: rt::Mode = rt::Async> {
    pub(super) core: rt::Core<M>,
}

impl<M: rt::Mode> ContactTypes<M> {
    /// Lists the kinds of contacts.
    ///
    /// `GET /contactTypes`; see [`ContactTypesList`](super::ops::ContactTypesList).
    ///
    /// ```no_run
    /// # async fn example(client: fasttrack::Client) -> Result<(), fasttrack::Error> {
    /// let list = client.contact_types().list().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn list(&self) -> super::ops::ContactTypesListCall<M> {
        super::Call::new(&self.core, super::ops::ContactTypesList)
    }
}

/// The operations of `country_regions`.
#[derive(Clone, Debug)]
pub struct CountryRegions<M: rt::Mode = rt::Async> {
    pub(super) core: rt::Core<M>,
}

impl<M: rt::Mode> CountryRegions<M> {
    /// Lists countries and regions, for contacts.
    ///
    /// `GET /countryRegions`; see [`CountryRegionsList`](super::ops::CountryRegionsList).
    ///
    /// ```no_run
    /// # async fn example(client: fasttrack::Client) -> Result<(), fasttrack::Error> {
    /// let list = client.country_regions().list().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn list(&self) -> super::ops::CountryRegionsListCall<M> {
        super::Call::new(&self.core, super::ops::CountryRegionsList)
    }
}

/// The operations of `skill_types`.
#[derive(Clone, Debug)]
pub struct SkillTypes<M: rt::Mode = rt::Async> {
    pub(super) core: rt::Core<M>,
}

impl<M: rt::Mode> SkillTypes<M> {
    /// Lists skills, for contacts.
    ///
    /// `GET /skillTypes`; see [`SkillTypesList`](super::ops::SkillTypesList).
    ///
    /// ```no_run
    /// # async fn example(client: fasttrack::Client) -> Result<(), fasttrack::Error> {
    /// let list = client.skill_types().list().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn list(&self) -> super::ops::SkillTypesListCall<M> {
        super::Call::new(&self.core, super::ops::SkillTypesList)
    }
}

/// The operations of `survey_languages`.
#[derive(Clone, Debug)]
pub struct SurveyLanguages<M: rt::Mode = rt::Async> {
    pub(super) core: rt::Core<M>,
}

impl<M: rt::Mode> SurveyLanguages<M> {
    /// Lists the languages in which contacts can be surveyed.
    ///
    /// `GET /surveyLanguages`; see [`SurveyLanguagesList`](super::ops::SurveyLanguagesList).
    ///
    /// ```no_run
    /// # async fn example(client: fasttrack::Client) -> Result<(), fasttrack::Error> {
    /// let list = client.survey_languages().list().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn list(&self) -> super::ops::SurveyLanguagesListCall<M> {
        super::Call::new(&self.core, super::ops::SurveyLanguagesList)
    }
}

/// The operations of `time_zones`.
#[derive(Clone, Debug)]
pub struct TimeZones<M: rt::Mode = rt::Async> {
    pub(super) core: rt::Core<M>,
}

impl<M: rt::Mode> TimeZones<M> {
    /// Lists time zones, for contacts.
    ///
    /// `GET /timeZones`; see [`TimeZonesList`](super::ops::TimeZonesList).
    ///
    /// ```no_run
    /// # async fn example(client: fasttrack::Client) -> Result<(), fasttrack::Error> {
    /// let list = client.time_zones().list().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn list(&self) -> super::ops::TimeZonesListCall<M> {
        super::Call::new(&self.core, super::ops::TimeZonesList)
    }
}

/// The operations of `note_categories`.
#[derive(Clone, Debug)]
pub struct NoteCategories<M: rt::Mode = rt::Async> {
    pub(super) core: rt::Core<M>,
}

impl<M: rt::Mode> NoteCategories<M> {
    /// Lists the categories of notes.
    ///
    /// `GET /noteCategories`; see [`NoteCategoriesList`](super::ops::NoteCategoriesList).
    ///
    /// ```no_run
    /// # async fn example(client: fasttrack::Client) -> Result<(), fasttrack::Error> {
    /// let list = client.note_categories().list().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn list(&self) -> super::ops::NoteCategoriesListCall<M> {
        super::Call::new(&self.core, super::ops::NoteCategoriesList)
    }
}

/// The operations of `services`.
#[derive(Clone, Debug)]
pub struct Services<M: rt::Mode = rt::Async> {
    pub(super) core: rt::Core<M>,
}

impl<M: rt::Mode> Services<M> {
    /// Lists all services, also those that partners do not implement but that contacts and entitlements may name.
    ///
    /// `GET /services`; see [`ServicesList`](super::ops::ServicesList).
    ///
    /// ```no_run
    /// # async fn example(client: fasttrack::Client) -> Result<(), fasttrack::Error> {
    /// let list = client.services().list().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn list(&self) -> super::ops::ServicesListCall<M> {
        super::Call::new(&self.core, super::ops::ServicesList)
    }
    /// Lists only the services that partners implement. The one to offer to a person who picks a workload.
    ///
    /// `GET /services/frp`; see [`ServicesListForPartners`](super::ops::ServicesListForPartners).
    ///
    /// ```no_run
    /// # async fn example(client: fasttrack::Client) -> Result<(), fasttrack::Error> {
    /// let list = client.services().list_for_partners().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_for_partners(&self) -> super::ops::ServicesListForPartnersCall<M> {
        super::Call::new(&self.core, super::ops::ServicesListForPartners)
    }
}

/// The operations of `entitlement_statuses`.
#[derive(Clone, Debug)]
pub struct EntitlementStatuses<M: rt::Mode = rt::Async> {
    pub(super) core: rt::Core<M>,
}

impl<M: rt::Mode> EntitlementStatuses<M> {
    /// Lists the entitlement statuses of the top level.
    ///
    /// `GET /entitlements/l1s`; see [`EntitlementStatusesListL1`](super::ops::EntitlementStatusesListL1).
    ///
    /// ```no_run
    /// # async fn example(client: fasttrack::Client) -> Result<(), fasttrack::Error> {
    /// let list = client.entitlement_statuses().list_l1().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_l1(&self) -> super::ops::EntitlementStatusesListL1Call<M> {
        super::Call::new(&self.core, super::ops::EntitlementStatusesListL1)
    }
    /// Lists the second-level statuses that a service has below a top-level one.
    ///
    /// `GET /entitlements/services/{serviceId}/l1s/{l1id}/l2s`; see
    /// [`EntitlementStatusesListL2`](super::ops::EntitlementStatusesListL2).
    ///
    /// ```no_run
    /// # async fn example(client: fasttrack::Client, service_id: fasttrack::types::ServiceId, l1id: fasttrack::types::L1Id) -> Result<(), fasttrack::Error> {
    /// let list = client.entitlement_statuses().list_l2(service_id, l1id).await?;
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
    /// `GET /entitlements/services/{serviceId}/l1s/{l1id}/l2s/{l2id}/l3s`; see
    /// [`EntitlementStatusesListL3`](super::ops::EntitlementStatusesListL3).
    ///
    /// ```no_run
    /// # async fn example(client: fasttrack::Client, service_id: fasttrack::types::ServiceId, l1id: fasttrack::types::L1Id, l2id: fasttrack::types::L2Id) -> Result<(), fasttrack::Error> {
    /// let list = client.entitlement_statuses().list_l3(service_id, l1id, l2id).await?;
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
    /// `GET /entitlements/l1l2l3s`; see [`EntitlementStatusesListAll`](super::ops::EntitlementStatusesListAll).
    ///
    /// ```no_run
    /// # async fn example(client: fasttrack::Client) -> Result<(), fasttrack::Error> {
    /// let list = client.entitlement_statuses().list_all().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_all(&self) -> super::ops::EntitlementStatusesListAllCall<M> {
        super::Call::new(&self.core, super::ops::EntitlementStatusesListAll)
    }
}

/// The operations of `incentives.programs`.
#[derive(Clone, Debug)]
pub struct IncentivesPrograms<M: rt::Mode = rt::Async> {
    pub(super) core: rt::Core<M>,
}

impl<M: rt::Mode> IncentivesPrograms<M> {
    /// Lists the programs under which payments are made.
    ///
    /// `GET /incentives/Programs`; see [`IncentivesProgramsList`](super::ops::IncentivesProgramsList).
    ///
    /// ```no_run
    /// # async fn example(client: fasttrack::Client) -> Result<(), fasttrack::Error> {
    /// let list = client.incentives().programs().list().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn list(&self) -> super::ops::IncentivesProgramsListCall<M> {
        super::Call::new(&self.core, super::ops::IncentivesProgramsList)
    }
}

/// The operations of `incentives.workloads`.
#[derive(Clone, Debug)]
pub struct IncentivesWorkloads<M: rt::Mode = rt::Async> {
    pub(super) core: rt::Core<M>,
}

impl<M: rt::Mode> IncentivesWorkloads<M> {
    /// Lists the workloads for which payments are made.
    ///
    /// `GET /incentives/Workloads`; see [`IncentivesWorkloadsList`](super::ops::IncentivesWorkloadsList).
    ///
    /// ```no_run
    /// # async fn example(client: fasttrack::Client) -> Result<(), fasttrack::Error> {
    /// let list = client.incentives().workloads().list().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn list(&self) -> super::ops::IncentivesWorkloadsListCall<M> {
        super::Call::new(&self.core, super::ops::IncentivesWorkloadsList)
    }
}

/// The operations of `incentives.year_periods`.
#[derive(Clone, Debug)]
pub struct IncentivesYearPeriods<M: rt::Mode = rt::Async> {
    pub(super) core: rt::Core<M>,
}

impl<M: rt::Mode> IncentivesYearPeriods<M> {
    /// Lists the periods for which payments are made.
    ///
    /// `GET /incentives/YearPeriods`; see [`IncentivesYearPeriodsList`](super::ops::IncentivesYearPeriodsList).
    ///
    /// ```no_run
    /// # async fn example(client: fasttrack::Client) -> Result<(), fasttrack::Error> {
    /// let list = client.incentives().year_periods().list().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn list(&self) -> super::ops::IncentivesYearPeriodsListCall<M> {
        super::Call::new(&self.core, super::ops::IncentivesYearPeriodsList)
    }
}

/// The operations of `incentives.statements`.
#[derive(Clone, Debug)]
pub struct IncentivesStatements<M: rt::Mode = rt::Async> {
    pub(super) core: rt::Core<M>,
}

impl<M: rt::Mode> IncentivesStatements<M> {
    /// Gets the partner's statements, narrowed down by period, tenant and program.
    ///
    /// `GET /incentives/Statements`; see [`IncentivesStatementsList`](super::ops::IncentivesStatementsList).
    ///
    /// ```no_run
    /// # async fn example(client: fasttrack::Client) -> Result<(), fasttrack::Error> {
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

/// The operations of `incentives`.
#[derive(Clone, Debug)]
pub struct Incentives<M: rt::Mode = rt::Async> {
    pub(super) core: rt::Core<M>,
}

impl<M: rt::Mode> Incentives<M> {
    /// The operations of `incentives.programs`.
    pub fn programs(&self) -> IncentivesPrograms<M> {
        IncentivesPrograms {
            core: self.core.clone(),
        }
    }
    /// The operations of `incentives.workloads`.
    pub fn workloads(&self) -> IncentivesWorkloads<M> {
        IncentivesWorkloads {
            core: self.core.clone(),
        }
    }
    /// The operations of `incentives.year_periods`.
    pub fn year_periods(&self) -> IncentivesYearPeriods<M> {
        IncentivesYearPeriods {
            core: self.core.clone(),
        }
    }
    /// The operations of `incentives.statements`.
    pub fn statements(&self) -> IncentivesStatements<M> {
        IncentivesStatements {
            core: self.core.clone(),
        }
    }
}

/// The operations of `referrals.acceptance_statuses`.
#[derive(Clone, Debug)]
pub struct ReferralsAcceptanceStatuses<M: rt::Mode = rt::Async> {
    pub(super) core: rt::Core<M>,
}

impl<M: rt::Mode> ReferralsAcceptanceStatuses<M> {
    /// Lists the answers that a referral can get.
    ///
    /// `GET /partnerReferrals/acceptanceStatuses`; see
    /// [`ReferralsAcceptanceStatusesList`](super::ops::ReferralsAcceptanceStatusesList).
    ///
    /// ```no_run
    /// # async fn example(client: fasttrack::Client) -> Result<(), fasttrack::Error> {
    /// let list = client.referrals().acceptance_statuses().list().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn list(&self) -> super::ops::ReferralsAcceptanceStatusesListCall<M> {
        super::Call::new(&self.core, super::ops::ReferralsAcceptanceStatusesList)
    }
}

/// The operations of `referrals.decline_reasons`.
#[derive(Clone, Debug)]
pub struct ReferralsDeclineReasons<M: rt::Mode = rt::Async> {
    pub(super) core: rt::Core<M>,
}

impl<M: rt::Mode> ReferralsDeclineReasons<M> {
    /// Lists the reasons for which a referral can be declined.
    ///
    /// `GET /partnerReferrals/declineReasons`; see
    /// [`ReferralsDeclineReasonsList`](super::ops::ReferralsDeclineReasonsList).
    ///
    /// ```no_run
    /// # async fn example(client: fasttrack::Client) -> Result<(), fasttrack::Error> {
    /// let list = client.referrals().decline_reasons().list().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn list(&self) -> super::ops::ReferralsDeclineReasonsListCall<M> {
        super::Call::new(&self.core, super::ops::ReferralsDeclineReasonsList)
    }
}

/// The operations of `referrals.statuses`.
#[derive(Clone, Debug)]
pub struct ReferralsStatuses<M: rt::Mode = rt::Async> {
    pub(super) core: rt::Core<M>,
}

impl<M: rt::Mode> ReferralsStatuses<M> {
    /// Lists the statuses that a referral can have.
    ///
    /// `GET /partnerReferrals/referralStatuses`; see [`ReferralsStatusesList`](super::ops::ReferralsStatusesList).
    ///
    /// ```no_run
    /// # async fn example(client: fasttrack::Client) -> Result<(), fasttrack::Error> {
    /// let list = client.referrals().statuses().list().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn list(&self) -> super::ops::ReferralsStatusesListCall<M> {
        super::Call::new(&self.core, super::ops::ReferralsStatusesList)
    }
}

/// The operations of `referrals.service_values`.
#[derive(Clone, Debug)]
pub struct ReferralsServiceValues<M: rt::Mode = rt::Async> {
    pub(super) core: rt::Core<M>,
}

impl<M: rt::Mode> ReferralsServiceValues<M> {
    /// Lists the estimates of what services sold with a referral are worth.
    ///
    /// `GET /partnerReferrals/serviceValues`; see
    /// [`ReferralsServiceValuesList`](super::ops::ReferralsServiceValuesList).
    ///
    /// ```no_run
    /// # async fn example(client: fasttrack::Client) -> Result<(), fasttrack::Error> {
    /// let list = client.referrals().service_values().list().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn list(&self) -> super::ops::ReferralsServiceValuesListCall<M> {
        super::Call::new(&self.core, super::ops::ReferralsServiceValuesList)
    }
}

/// The operations of `referrals`.
#[derive(Clone, Debug)]
pub struct Referrals<M: rt::Mode = rt::Async> {
    pub(super) core: rt::Core<M>,
}

impl<M: rt::Mode> Referrals<M> {
    /// The operations of `referrals.acceptance_statuses`.
    pub fn acceptance_statuses(&self) -> ReferralsAcceptanceStatuses<M> {
        ReferralsAcceptanceStatuses {
            core: self.core.clone(),
        }
    }
    /// The operations of `referrals.decline_reasons`.
    pub fn decline_reasons(&self) -> ReferralsDeclineReasons<M> {
        ReferralsDeclineReasons {
            core: self.core.clone(),
        }
    }
    /// The operations of `referrals.statuses`.
    pub fn statuses(&self) -> ReferralsStatuses<M> {
        ReferralsStatuses {
            core: self.core.clone(),
        }
    }
    /// The operations of `referrals.service_values`.
    pub fn service_values(&self) -> ReferralsServiceValues<M> {
        ReferralsServiceValues {
            core: self.core.clone(),
        }
    }
    /// Lists the referrals that are offered to the partner at present.
    ///
    /// `GET /partnerReferrals`; see [`ReferralsList`](super::ops::ReferralsList).
    ///
    /// The result comes in pages: `items()` and `pages()` of the call give all of them.
    ///
    /// ```no_run
    /// # async fn example(client: fasttrack::Client) -> Result<(), fasttrack::Error> {
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
    /// `PATCH /partnerReferrals/{PartnerReferralId}`; see [`ReferralsUpdate`](super::ops::ReferralsUpdate).
    ///
    /// ```no_run
    /// # async fn example(client: fasttrack::Client, partner_referral_id: fasttrack::types::ReferralId, body: fasttrack::types::ReferralUpdate) -> Result<(), fasttrack::Error> {
    /// let referral_page = client.referrals().update(partner_referral_id, body).await?;
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

/// The operations of `usage`.
#[derive(Clone, Debug)]
pub struct Usage<M: rt::Mode = rt::Async> {
    pub(super) core: rt::Core<M>,
}

impl<M: rt::Mode> Usage<M> {
    /// Gets the present usage, claimed and unclaimed workloads alike, of every tenant in which the partner claimed
    /// something.
    ///
    /// `GET /usage/current`; see [`UsageGetCurrent`](super::ops::UsageGetCurrent).
    ///
    /// ```no_run
    /// # async fn example(client: fasttrack::Client) -> Result<(), fasttrack::Error> {
    /// let current_usage = client.usage().get_current().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_current(&self) -> super::ops::UsageGetCurrentCall<M> {
        super::Call::new(&self.core, super::ops::UsageGetCurrent)
    }
}

/// The operations of `tenants`.
#[derive(Clone, Debug)]
pub struct Tenants<M: rt::Mode = rt::Async> {
    pub(super) core: rt::Core<M>,
}

impl<M: rt::Mode> Tenants<M> {
    /// Gets the basic facts about a tenant.
    ///
    /// `GET /tenants/{tenantId}`; see [`TenantsGet`](super::ops::TenantsGet).
    ///
    /// ```no_run
    /// # async fn example(client: fasttrack::Client, tenant_id: fasttrack::types::TenantId) -> Result<(), fasttrack::Error> {
    /// let tenant = client.tenants().get(tenant_id).await?;
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

/// The operations of `partner_tenants`.
#[derive(Clone, Debug)]
pub struct PartnerTenants<M: rt::Mode = rt::Async> {
    pub(super) core: rt::Core<M>,
}

impl<M: rt::Mode> PartnerTenants<M> {
    /// Lists the tenants in which the partner claimed a workload, and which workloads.
    ///
    /// `GET /partnerTenants`; see [`PartnerTenantsList`](super::ops::PartnerTenantsList).
    ///
    /// ```no_run
    /// # async fn example(client: fasttrack::Client) -> Result<(), fasttrack::Error> {
    /// let partner_tenant_page = client.partner_tenants().list().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn list(&self) -> super::ops::PartnerTenantsListCall<M> {
        super::Call::new(&self.core, super::ops::PartnerTenantsList)
    }
    /// Gets one tenant in which the partner claimed a workload.
    ///
    /// `GET /partnerTenants/{tenantId}`; see [`PartnerTenantsGet`](super::ops::PartnerTenantsGet).
    ///
    /// ```no_run
    /// # async fn example(client: fasttrack::Client, tenant_id: fasttrack::types::TenantId) -> Result<(), fasttrack::Error> {
    /// let partner_tenant = client.partner_tenants().get(tenant_id).await?;
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

/// The operations of `max_entitlements`.
#[derive(Clone, Debug)]
pub struct MaxEntitlements<M: rt::Mode = rt::Async> {
    pub(super) core: rt::Core<M>,
}

impl<M: rt::Mode> MaxEntitlements<M> {
    /// Gets how many seats a tenant has in several services.
    ///
    /// `GET /tenants/{tenantId}/services/maxEntitlements`; see
    /// [`MaxEntitlementsList`](super::ops::MaxEntitlementsList).
    ///
    /// ```no_run
    /// # async fn example(client: fasttrack::Client, tenant_id: fasttrack::types::TenantId) -> Result<(), fasttrack::Error> {
    /// let list = client.max_entitlements().list(tenant_id).await?;
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
    /// `GET /partnerTenants/maxEntitlements`; see
    /// [`MaxEntitlementsListForTenants`](super::ops::MaxEntitlementsListForTenants).
    ///
    /// ```no_run
    /// # async fn example(client: fasttrack::Client) -> Result<(), fasttrack::Error> {
    /// let list = client.max_entitlements().list_for_tenants().await?;
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

/// The operations of `entitlements`.
#[derive(Clone, Debug)]
pub struct Entitlements<M: rt::Mode = rt::Async> {
    pub(super) core: rt::Core<M>,
}

impl<M: rt::Mode> Entitlements<M> {
    /// Gets the entitlement statuses of a tenant for several services.
    ///
    /// `GET /tenants/{tenantId}/services/entitlements`; see [`EntitlementsList`](super::ops::EntitlementsList).
    ///
    /// ```no_run
    /// # async fn example(client: fasttrack::Client, tenant_id: fasttrack::types::TenantId) -> Result<(), fasttrack::Error> {
    /// let list = client.entitlements().list(tenant_id).await?;
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
    /// `GET /tenants/{tenantId}/services/{serviceId}/entitlements`; see
    /// [`EntitlementsListForService`](super::ops::EntitlementsListForService).
    ///
    /// ```no_run
    /// # async fn example(client: fasttrack::Client, tenant_id: fasttrack::types::TenantId, service_id: fasttrack::types::ServiceId) -> Result<(), fasttrack::Error> {
    /// let list = client.entitlements().list_for_service(tenant_id, service_id).await?;
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
    /// `GET /partnerTenants/entitlements`; see
    /// [`EntitlementsListForTenants`](super::ops::EntitlementsListForTenants).
    ///
    /// ```no_run
    /// # async fn example(client: fasttrack::Client) -> Result<(), fasttrack::Error> {
    /// let list = client.entitlements().list_for_tenants().await?;
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
    /// `PATCH /tenants/{tenantId}/services/{serviceId}/entitlements`; see
    /// [`EntitlementsUpdate`](super::ops::EntitlementsUpdate).
    ///
    /// ```no_run
    /// # async fn example(client: fasttrack::Client, tenant_id: fasttrack::types::TenantId, service_id: fasttrack::types::ServiceId, body: fasttrack::types::EntitlementUpdates) -> Result<(), fasttrack::Error> {
    /// let list = client.entitlements().update(tenant_id, service_id, body).await?;
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

/// The operations of `contacts`.
#[derive(Clone, Debug)]
pub struct Contacts<M: rt::Mode = rt::Async> {
    pub(super) core: rt::Core<M>,
}

impl<M: rt::Mode> Contacts<M> {
    /// Lists the contacts of a tenant.
    ///
    /// `GET /tenants/{tenantId}/contacts`; see [`ContactsList`](super::ops::ContactsList).
    ///
    /// The result comes in pages: `items()` and `pages()` of the call give all of them.
    ///
    /// ```no_run
    /// # async fn example(client: fasttrack::Client, tenant_id: fasttrack::types::TenantId) -> Result<(), fasttrack::Error> {
    /// let contact_page = client.contacts().list(tenant_id).await?;
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
    /// `GET /partnerTenants/contacts`; see [`ContactsListForTenants`](super::ops::ContactsListForTenants).
    ///
    /// ```no_run
    /// # async fn example(client: fasttrack::Client) -> Result<(), fasttrack::Error> {
    /// let list = client.contacts().list_for_tenants().await?;
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
    /// `POST /tenants/{tenantId}/contacts`; see [`ContactsCreate`](super::ops::ContactsCreate).
    ///
    /// ```no_run
    /// # async fn example(client: fasttrack::Client, tenant_id: fasttrack::types::TenantId, body: fasttrack::types::ContactCreate) -> Result<(), fasttrack::Error> {
    /// let contact = client.contacts().create(tenant_id, body).await?;
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

/// The operations of `notes`.
#[derive(Clone, Debug)]
pub struct Notes<M: rt::Mode = rt::Async> {
    pub(super) core: rt::Core<M>,
}

impl<M: rt::Mode> Notes<M> {
    /// Lists the notes about a tenant.
    ///
    /// `GET /tenants/{tenantId}/notes`; see [`NotesList`](super::ops::NotesList).
    ///
    /// The result comes in pages: `items()` and `pages()` of the call give all of them.
    ///
    /// ```no_run
    /// # async fn example(client: fasttrack::Client, tenant_id: fasttrack::types::TenantId) -> Result<(), fasttrack::Error> {
    /// let note_page = client.notes().list(tenant_id).await?;
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
    /// `POST /tenants/{tenantId}/notes`; see [`NotesCreate`](super::ops::NotesCreate).
    ///
    /// ```no_run
    /// # async fn example(client: fasttrack::Client, tenant_id: fasttrack::types::TenantId, body: fasttrack::types::NoteCreate) -> Result<(), fasttrack::Error> {
    /// let note = client.notes().create(tenant_id, body).await?;
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

/// The operations of `assignments`.
#[derive(Clone, Debug)]
pub struct Assignments<M: rt::Mode = rt::Async> {
    pub(super) core: rt::Core<M>,
}

impl<M: rt::Mode> Assignments<M> {
    /// Gets who is assigned to a tenant and its services, by the name of the assignment.
    ///
    /// `GET /tenants/{tenantId}/assignments`; see [`AssignmentsGet`](super::ops::AssignmentsGet).
    ///
    /// ```no_run
    /// # async fn example(client: fasttrack::Client, tenant_id: fasttrack::types::TenantId) -> Result<(), fasttrack::Error> {
    /// let map = client.assignments().get(tenant_id).await?;
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

/// The operations of `contacts`.
#[derive(Clone, Debug)]
pub struct V1_1Contacts<M: rt::Mode = rt::Async> {
    pub(super) core: rt::Core<M>,
}

impl<M: rt::Mode> V1_1Contacts<M> {
    /// Changes a contact.
    ///
    /// `PATCH /tenants/contacts/{contactId}`; see [`ContactsUpdate`](super::ops::ContactsUpdate).
    ///
    /// ```no_run
    /// # async fn example(client: fasttrack::Client, contact_id: fasttrack::types::ContactId, body: fasttrack::types::ContactUpdate) -> Result<(), fasttrack::Error> {
    /// let contact = client.v1_1().contacts().update(contact_id, body).await?;
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
    /// `DELETE /tenants/contacts/{contactId}`; see [`ContactsDelete`](super::ops::ContactsDelete).
    ///
    /// ```no_run
    /// # async fn example(client: fasttrack::Client, contact_id: fasttrack::types::ContactId) -> Result<(), fasttrack::Error> {
    /// client.v1_1().contacts().delete(contact_id).await?;
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

/// Operations of version `v1.1` that the current version lacks.
#[derive(Clone, Debug)]
pub struct V1_1<M: rt::Mode = rt::Async> {
    pub(super) core: rt::Core<M>,
}

impl<M: rt::Mode> V1_1<M> {
    /// The operations of `contacts`.
    pub fn contacts(&self) -> V1_1Contacts<M> {
        V1_1Contacts {
            core: self.core.clone(),
        }
    }
}

/// The operations of `contacts`.
#[derive(Clone, Debug)]
pub struct V1Contacts<M: rt::Mode = rt::Async> {
    pub(super) core: rt::Core<M>,
}

impl<M: rt::Mode> V1Contacts<M> {
    /// Changes a contact.
    ///
    /// `PATCH /tenants/contacts/{contactId}`; see [`ContactsUpdate`](super::ops::ContactsUpdate).
    ///
    /// ```no_run
    /// # async fn example(client: fasttrack::Client, contact_id: fasttrack::types::ContactId, body: fasttrack::types::ContactUpdate) -> Result<(), fasttrack::Error> {
    /// let contact = client.v1().contacts().update(contact_id, body).await?;
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
    /// `DELETE /tenants/contacts/{contactId}`; see [`ContactsDelete`](super::ops::ContactsDelete).
    ///
    /// ```no_run
    /// # async fn example(client: fasttrack::Client, contact_id: fasttrack::types::ContactId) -> Result<(), fasttrack::Error> {
    /// client.v1().contacts().delete(contact_id).await?;
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

/// Operations of version `v1` that the current version lacks.
#[derive(Clone, Debug)]
pub struct V1<M: rt::Mode = rt::Async> {
    pub(super) core: rt::Core<M>,
}

impl<M: rt::Mode> V1<M> {
    /// The operations of `contacts`.
    pub fn contacts(&self) -> V1Contacts<M> {
        V1Contacts {
            core: self.core.clone(),
        }
    }
}
