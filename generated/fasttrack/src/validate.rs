// @generated from specs/fasttrack by `cargo xtask regenerate`. Changes made here are lost.

use ::specwright_runtime as rt;

/// What only the caller knows, for the rules that need it. A rule is checked if everything that it needs is
/// given.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Context {
    /// The answer of the lookup that accepts. Read by rules as `acceptedId`.
    pub accepted_id: Option<super::types::AcceptanceStatusId>,
    /// The answer of the lookup that declines. Read by rules as `declinedId`.
    pub declined_id: Option<super::types::AcceptanceStatusId>,
    /// The answer that the referral has had so far. Read by rules as `earlierId`.
    pub earlier_id: Option<super::types::AcceptanceStatusId>,
    /// The seats that the tenant has in the service, as `max_entitlements.list` gives them. Read by rules as
    /// `maxEntitlementSeatCount`.
    pub max_entitlement_seat_count: Option<rt::Integer>,
}

impl Context {
    /// Creates an empty context.
    pub fn new() -> Self {
        <Self as ::core::default::Default>::default()
    }
    /// The answer of the lookup that accepts. Read by rules as `acceptedId`.
    #[must_use]
    pub fn accepted_id(mut self, accepted_id: super::types::AcceptanceStatusId) -> Self {
        self.accepted_id = Some(accepted_id);
        self
    }
    /// The answer of the lookup that declines. Read by rules as `declinedId`.
    #[must_use]
    pub fn declined_id(mut self, declined_id: super::types::AcceptanceStatusId) -> Self {
        self.declined_id = Some(declined_id);
        self
    }
    /// The answer that the referral has had so far. Read by rules as `earlierId`.
    #[must_use]
    pub fn earlier_id(mut self, earlier_id: super::types::AcceptanceStatusId) -> Self {
        self.earlier_id = Some(earlier_id);
        self
    }
    /// The seats that the tenant has in the service, as `max_entitlements.list` gives them. Read by rules as
    /// `maxEntitlementSeatCount`.
    #[must_use]
    pub fn max_entitlement_seat_count(
        mut self,
        max_entitlement_seat_count: impl Into<rt::Integer>,
    ) -> Self {
        self.max_entitlement_seat_count = Some(max_entitlement_seat_count.into());
        self
    }
}

impl rt::Validate for super::types::RfaId {
    type Context = super::Context;
}

impl rt::Validate for super::types::ContactId {
    type Context = super::Context;
}

impl rt::Validate for super::types::Contact {
    type Context = super::Context;
    fn check(&self, _: &super::Context, at: &rt::Path<'_>, out: &mut rt::Violations) {
        if let Some(value) = &self.created {
            if !rt::constraint::form::date_time(value, out) {
                out.broken(
                    &at.name("created"),
                    &rt::Rule {
                        id: "Contact.created.format",
                        keyword: "format",
                        sentence: "a date with time and offset (RFC 3339)",
                        source: "FastTrack Partner Experience (FT-FPX) API, section “tenants/{tenantId}/contacts (Get) Description:”",
                        evidence: rt::Evidence::Inferred,
                    },
                );
            }
        }
        if let Some(value) = &self.modified {
            if !rt::constraint::form::date_time(value, out) {
                out.broken(
                    &at.name("modified"),
                    &rt::Rule {
                        id: "Contact.modified.format",
                        keyword: "format",
                        sentence: "a date with time and offset (RFC 3339)",
                        source: "FastTrack Partner Experience (FT-FPX) API, section “tenants/{tenantId}/contacts (Get) Description:”",
                        evidence: rt::Evidence::Inferred,
                    },
                );
            }
        }
    }
}

impl rt::Validate for super::types::ContactPage {
    type Context = super::Context;
    fn check(
        &self,
        context: &super::Context,
        at: &rt::Path<'_>,
        out: &mut rt::Violations,
    ) {
        if let Some(value) = &self.items {
            for (index, item) in value.iter().enumerate() {
                rt::Validate::check(item, context, &at.name("items").index(index), out);
            }
        }
    }
}

impl rt::Validate for super::types::TenantContacts {
    type Context = super::Context;
    fn check(
        &self,
        context: &super::Context,
        at: &rt::Path<'_>,
        out: &mut rt::Violations,
    ) {
        if let Some(value) = &self.items {
            for (index, item) in value.iter().enumerate() {
                rt::Validate::check(item, context, &at.name("items").index(index), out);
            }
        }
    }
}

impl rt::Validate for super::types::ContactCreate {
    type Context = super::Context;
}

impl rt::Validate for super::types::ContactUpdate {
    type Context = super::Context;
}

impl rt::Validate for super::types::Note {
    type Context = super::Context;
    fn check(&self, _: &super::Context, at: &rt::Path<'_>, out: &mut rt::Violations) {
        if let Some(value) = &self.created {
            if !rt::constraint::form::date_time(value, out) {
                out.broken(
                    &at.name("created"),
                    &rt::Rule {
                        id: "Note.created.format",
                        keyword: "format",
                        sentence: "a date with time and offset (RFC 3339)",
                        source: "FastTrack Partner Experience (FT-FPX) API, section “tenants/{tenantId}/notes (Get) Description: Gets the”",
                        evidence: rt::Evidence::Inferred,
                    },
                );
            }
        }
    }
}

impl rt::Validate for super::types::NotePage {
    type Context = super::Context;
    fn check(
        &self,
        context: &super::Context,
        at: &rt::Path<'_>,
        out: &mut rt::Violations,
    ) {
        if let Some(value) = &self.items {
            for (index, item) in value.iter().enumerate() {
                rt::Validate::check(item, context, &at.name("items").index(index), out);
            }
        }
    }
}

impl rt::Validate for super::types::NoteCreate {
    type Context = super::Context;
}

impl rt::Validate for super::types::ProgramId {
    type Context = super::Context;
}

impl rt::Validate for super::types::YearPeriodId {
    type Context = super::Context;
}

impl rt::Validate for super::types::Statement {
    type Context = super::Context;
    fn check(
        &self,
        context: &super::Context,
        at: &rt::Path<'_>,
        out: &mut rt::Violations,
    ) {
        if let Some(value) = &self.transactions {
            for (index, item) in value.iter().enumerate() {
                rt::Validate::check(
                    item,
                    context,
                    &at.name("transactions").index(index),
                    out,
                );
            }
        }
    }
}

impl rt::Validate for super::types::Transaction {
    type Context = super::Context;
    fn check(&self, _: &super::Context, at: &rt::Path<'_>, out: &mut rt::Violations) {
        if let Some(value) = &self.milestone_date {
            if !rt::constraint::form::date_time(value, out) {
                out.broken(
                    &at.name("milestoneDate"),
                    &rt::Rule {
                        id: "Transaction.milestoneDate.format",
                        keyword: "format",
                        sentence: "a date with time and offset (RFC 3339)",
                        source: "FastTrack Partner Experience (FT-FPX) API, section “incentives/Statements Description:”",
                        evidence: rt::Evidence::Inferred,
                    },
                );
            }
        }
    }
}

impl rt::Validate for super::types::AdminTypeId {
    type Context = super::Context;
}

impl rt::Validate for super::types::ContactTypeId {
    type Context = super::Context;
}

impl rt::Validate for super::types::CountryRegionId {
    type Context = super::Context;
}

impl rt::Validate for super::types::SkillTypeId {
    type Context = super::Context;
}

impl rt::Validate for super::types::SurveyLanguageId {
    type Context = super::Context;
}

impl rt::Validate for super::types::TimeZoneId {
    type Context = super::Context;
}

impl rt::Validate for super::types::NoteCategoryId {
    type Context = super::Context;
}

impl rt::Validate for super::types::ServiceId {
    type Context = super::Context;
}

impl rt::Validate for super::types::L1Id {
    type Context = super::Context;
}

impl rt::Validate for super::types::L2Id {
    type Context = super::Context;
}

impl rt::Validate for super::types::L3Id {
    type Context = super::Context;
}

impl rt::Validate for super::types::SortDirection {
    type Context = super::Context;
}

impl rt::Validate for super::types::ReferralId {
    type Context = super::Context;
}

impl rt::Validate for super::types::ReferralSourceId {
    type Context = super::Context;
}

impl rt::Validate for super::types::AcceptanceStatusId {
    type Context = super::Context;
}

impl rt::Validate for super::types::DeclineReasonId {
    type Context = super::Context;
}

impl rt::Validate for super::types::ReferralStatusId {
    type Context = super::Context;
}

impl rt::Validate for super::types::ServicesEstimatedValueId {
    type Context = super::Context;
}

impl rt::Validate for super::types::Referral {
    type Context = super::Context;
    fn check(&self, _: &super::Context, at: &rt::Path<'_>, out: &mut rt::Violations) {
        if let Some(value) = &self.created {
            if !rt::constraint::form::date_time(value, out) {
                out.broken(
                    &at.name("created"),
                    &rt::Rule {
                        id: "Referral.created.format",
                        keyword: "format",
                        sentence: "a date with time and offset (RFC 3339)",
                        source: "FastTrack Partner Experience (FT-FPX) API, section “partnerReferrals Description:”",
                        evidence: rt::Evidence::Inferred,
                    },
                );
            }
        }
    }
}

impl rt::Validate for super::types::ReferralPage {
    type Context = super::Context;
    fn check(
        &self,
        context: &super::Context,
        at: &rt::Path<'_>,
        out: &mut rt::Violations,
    ) {
        for (index, item) in self.items.iter().enumerate() {
            rt::Validate::check(item, context, &at.name("items").index(index), out);
        }
    }
}

impl rt::Validate for super::types::ReferralUpdate {
    type Context = super::Context;
    fn check(
        &self,
        context: &super::Context,
        at: &rt::Path<'_>,
        out: &mut rt::Violations,
    ) {
        let this = self;
        if context.declined_id.is_some() {
            let applies = rt::rule::equal(
                Some(this.aceptance_status_id.0),
                rt::rule::member(context.declined_id.as_ref(), |it| Some(it.0)),
            );
            if rt::rule::is_true(applies) {
                let there = rt::rule::is_there(
                    rt::rule::member(
                        this.decline_reason_id.as_option(),
                        |it| Some(&it.0),
                    ),
                );
                if rt::rule::is_false(there) {
                    out.missing(
                        &at.name("DeclineReasonId"),
                        &rt::Rule {
                            id: "ReferralUpdate.declined",
                            keyword: "require",
                            sentence: "Whoever declines gives the reason and says nothing about status, sold services or their value.",
                            source: "FastTrack Partner Experience (FT-FPX) API, section “partnerReferrals/{PartnerReferralid} Description:”",
                            evidence: rt::Evidence::Stated,
                        },
                    );
                }
                let there = rt::rule::is_there(
                    rt::rule::member(
                        this.referral_status_id.as_option(),
                        |it| Some(&it.0),
                    ),
                );
                if rt::rule::is_true(there) {
                    out.unwanted(
                        &at.name("referralStatusId"),
                        &rt::Rule {
                            id: "ReferralUpdate.declined",
                            keyword: "forbid",
                            sentence: "Whoever declines gives the reason and says nothing about status, sold services or their value.",
                            source: "FastTrack Partner Experience (FT-FPX) API, section “partnerReferrals/{PartnerReferralid} Description:”",
                            evidence: rt::Evidence::Stated,
                        },
                    );
                }
                let there = rt::rule::is_there(
                    this.value_added_services_sold.as_option(),
                );
                if rt::rule::is_true(there) {
                    out.unwanted(
                        &at.name("valueAddedServicesSold"),
                        &rt::Rule {
                            id: "ReferralUpdate.declined",
                            keyword: "forbid",
                            sentence: "Whoever declines gives the reason and says nothing about status, sold services or their value.",
                            source: "FastTrack Partner Experience (FT-FPX) API, section “partnerReferrals/{PartnerReferralid} Description:”",
                            evidence: rt::Evidence::Stated,
                        },
                    );
                }
                let there = rt::rule::is_there(
                    rt::rule::member(
                        this.services_estimated_value_id.as_option(),
                        |it| Some(&it.0),
                    ),
                );
                if rt::rule::is_true(there) {
                    out.unwanted(
                        &at.name("servicesEstimatedValueId"),
                        &rt::Rule {
                            id: "ReferralUpdate.declined",
                            keyword: "forbid",
                            sentence: "Whoever declines gives the reason and says nothing about status, sold services or their value.",
                            source: "FastTrack Partner Experience (FT-FPX) API, section “partnerReferrals/{PartnerReferralid} Description:”",
                            evidence: rt::Evidence::Stated,
                        },
                    );
                }
            }
        }
        if context.accepted_id.is_some() {
            let applies = rt::rule::equal(
                Some(this.aceptance_status_id.0),
                rt::rule::member(context.accepted_id.as_ref(), |it| Some(it.0)),
            );
            if rt::rule::is_true(applies) {
                let there = rt::rule::is_there(
                    rt::rule::member(
                        this.decline_reason_id.as_option(),
                        |it| Some(&it.0),
                    ),
                );
                if rt::rule::is_true(there) {
                    out.unwanted(
                        &at.name("DeclineReasonId"),
                        &rt::Rule {
                            id: "ReferralUpdate.accepted",
                            keyword: "forbid",
                            sentence: "Whoever accepts gives no reason for declining.",
                            source: "FastTrack Partner Experience (FT-FPX) API, section “partnerReferrals/{PartnerReferralid} Description:”",
                            evidence: rt::Evidence::Stated,
                        },
                    );
                }
            }
        }
        if context.accepted_id.is_some() {
            let applies = rt::rule::and(
                rt::rule::equal(
                    Some(this.aceptance_status_id.0),
                    rt::rule::member(context.accepted_id.as_ref(), |it| Some(it.0)),
                ),
                || rt::rule::equal(
                    rt::rule::member(
                        this.value_added_services_sold.as_option(),
                        |it| Some(*it),
                    ),
                    Some(true),
                ),
            );
            if rt::rule::is_true(applies) {
                let there = rt::rule::is_there(
                    rt::rule::member(
                        this.services_estimated_value_id.as_option(),
                        |it| Some(&it.0),
                    ),
                );
                if rt::rule::is_false(there) {
                    out.missing(
                        &at.name("servicesEstimatedValueId"),
                        &rt::Rule {
                            id: "ReferralUpdate.sold-has-value",
                            keyword: "require",
                            sentence: "Whoever accepts and sold services gives an estimate of their value.",
                            source: "FastTrack Partner Experience (FT-FPX) API, section “partnerReferrals/{PartnerReferralid} Description:”",
                            evidence: rt::Evidence::Stated,
                        },
                    );
                }
            }
        }
        if context.accepted_id.is_some() {
            let applies = rt::rule::and(
                rt::rule::equal(
                    Some(this.aceptance_status_id.0),
                    rt::rule::member(context.accepted_id.as_ref(), |it| Some(it.0)),
                ),
                || rt::rule::equal(
                    rt::rule::member(
                        this.value_added_services_sold.as_option(),
                        |it| Some(*it),
                    ),
                    Some(false),
                ),
            );
            if rt::rule::is_true(applies) {
                let there = rt::rule::is_there(
                    rt::rule::member(
                        this.services_estimated_value_id.as_option(),
                        |it| Some(&it.0),
                    ),
                );
                if rt::rule::is_true(there) {
                    out.unwanted(
                        &at.name("servicesEstimatedValueId"),
                        &rt::Rule {
                            id: "ReferralUpdate.unsold-has-none",
                            keyword: "forbid",
                            sentence: "Whoever accepts and sold no services gives no estimate of their value.",
                            source: "FastTrack Partner Experience (FT-FPX) API, section “partnerReferrals/{PartnerReferralid} Description:”",
                            evidence: rt::Evidence::Stated,
                        },
                    );
                }
            }
        }
        if context.earlier_id.is_some() && context.declined_id.is_some() {
            let mut found = rt::rule::Compared::new();
            let holds = found
                .different(
                    rt::rule::member(context.earlier_id.as_ref(), |it| Some(it.0)),
                    rt::rule::member(context.declined_id.as_ref(), |it| Some(it.0)),
                );
            if rt::rule::is_false(holds) {
                out.broken_by(
                    at,
                    &rt::Rule {
                        id: "ReferralUpdate.declined-is-final",
                        keyword: "check",
                        sentence: "A referral that was declined earlier takes no further change.",
                        source: "FastTrack Partner Experience (FT-FPX) API, section “partnerReferrals/{PartnerReferralid} Description:”",
                        evidence: rt::Evidence::Stated,
                    },
                    &found,
                );
            }
        }
        if context.earlier_id.is_some() && context.accepted_id.is_some()
            && context.declined_id.is_some()
        {
            let holds = rt::rule::or(
                rt::rule::not(
                    rt::rule::equal(
                        rt::rule::member(context.earlier_id.as_ref(), |it| Some(it.0)),
                        rt::rule::member(context.accepted_id.as_ref(), |it| Some(it.0)),
                    ),
                ),
                || rt::rule::not(
                    rt::rule::equal(
                        Some(this.aceptance_status_id.0),
                        rt::rule::member(context.declined_id.as_ref(), |it| Some(it.0)),
                    ),
                ),
            );
            if rt::rule::is_false(holds) {
                out.broken(
                    at,
                    &rt::Rule {
                        id: "ReferralUpdate.accepted-is-kept",
                        keyword: "check",
                        sentence: "A referral that was accepted earlier can no longer be turned down.",
                        source: "FastTrack Partner Experience (FT-FPX) API, section “partnerReferrals/{PartnerReferralid} Description:”",
                        evidence: rt::Evidence::Stated,
                    },
                );
            }
        }
    }
}

impl rt::Validate for super::types::TenantId {
    type Context = super::Context;
}

impl rt::Validate for super::types::ServiceIntentId {
    type Context = super::Context;
}

impl rt::Validate for super::types::Entitlement {
    type Context = super::Context;
    fn check(&self, _: &super::Context, at: &rt::Path<'_>, out: &mut rt::Violations) {
        if let Some(value) = &self.target_date {
            if !rt::constraint::form::date_time(value, out) {
                out.broken(
                    &at.name("targetDate"),
                    &rt::Rule {
                        id: "Entitlement.targetDate.format",
                        keyword: "format",
                        sentence: "a date with time and offset (RFC 3339)",
                        source: "FastTrack Partner Experience (FT-FPX) API, section “tenants/{tenantId}/services/entitlements Description:”",
                        evidence: rt::Evidence::Inferred,
                    },
                );
            }
        }
        if let Some(value) = &self.next_action_date {
            if !rt::constraint::form::date_time(value, out) {
                out.broken(
                    &at.name("nextActionDate"),
                    &rt::Rule {
                        id: "Entitlement.nextActionDate.format",
                        keyword: "format",
                        sentence: "a date with time and offset (RFC 3339)",
                        source: "FastTrack Partner Experience (FT-FPX) API, section “tenants/{tenantId}/services/entitlements Description:”",
                        evidence: rt::Evidence::Inferred,
                    },
                );
            }
        }
    }
}

impl rt::Validate for super::types::TenantEntitlement {
    type Context = super::Context;
    fn check(&self, _: &super::Context, at: &rt::Path<'_>, out: &mut rt::Violations) {
        if let Some(value) = &self.target_date {
            if !rt::constraint::form::date_time(value, out) {
                out.broken(
                    &at.name("targetDate"),
                    &rt::Rule {
                        id: "TenantEntitlement.targetDate.format",
                        keyword: "format",
                        sentence: "a date with time and offset (RFC 3339)",
                        source: "FastTrack Partner Experience (FT-FPX) API, section “partnerTenants/entitlements Description:”",
                        evidence: rt::Evidence::Inferred,
                    },
                );
            }
        }
        if let Some(value) = &self.next_action_date {
            if !rt::constraint::form::date_time(value, out) {
                out.broken(
                    &at.name("nextActionDate"),
                    &rt::Rule {
                        id: "TenantEntitlement.nextActionDate.format",
                        keyword: "format",
                        sentence: "a date with time and offset (RFC 3339)",
                        source: "FastTrack Partner Experience (FT-FPX) API, section “partnerTenants/entitlements Description:”",
                        evidence: rt::Evidence::Inferred,
                    },
                );
            }
        }
    }
}

impl rt::Validate for super::types::EntitlementGroup {
    type Context = super::Context;
    fn check(
        &self,
        context: &super::Context,
        at: &rt::Path<'_>,
        out: &mut rt::Violations,
    ) {
        if let Some(value) = &self.items {
            for (index, item) in value.iter().enumerate() {
                rt::Validate::check(item, context, &at.name("items").index(index), out);
            }
        }
    }
}

impl rt::Validate for super::types::EntitlementUpdate {
    type Context = super::Context;
    fn check(&self, _: &super::Context, at: &rt::Path<'_>, out: &mut rt::Violations) {
        if let Some(value) = &self.entitlement_count {
            if !rt::constraint::minimum(value, rt::constraint::Limit::Whole(0)) {
                out.broken_by(
                    &at.name("entitlementCount"),
                    &rt::Rule {
                        id: "EntitlementUpdate.entitlementCount.minimum",
                        keyword: "minimum",
                        sentence: "at least 0",
                        source: "FastTrack Partner Experience (FT-FPX) API, section “tenants/{tenantId}/services/{serviceid}/entitlements (Patch) Description:”",
                        evidence: rt::Evidence::Inferred,
                    },
                    &rt::constraint::found::Number(value),
                );
            }
        }
        if let Some(value) = self.target_date.as_option() {
            if !rt::constraint::form::date_time(value, out) {
                out.broken(
                    &at.name("targetDate"),
                    &rt::Rule {
                        id: "EntitlementUpdate.targetDate.format",
                        keyword: "format",
                        sentence: "a date with time and offset (RFC 3339)",
                        source: "FastTrack Partner Experience (FT-FPX) API, section “tenants/{tenantId}/services/{serviceid}/entitlements (Patch) Description:”",
                        evidence: rt::Evidence::Inferred,
                    },
                );
            }
        }
        if let Some(value) = self.next_action_date.as_option() {
            if !rt::constraint::form::date_time(value, out) {
                out.broken(
                    &at.name("nextActionDate"),
                    &rt::Rule {
                        id: "EntitlementUpdate.nextActionDate.format",
                        keyword: "format",
                        sentence: "a date with time and offset (RFC 3339)",
                        source: "FastTrack Partner Experience (FT-FPX) API, section “tenants/{tenantId}/services/{serviceid}/entitlements (Patch) Description:”",
                        evidence: rt::Evidence::Inferred,
                    },
                );
            }
        }
    }
}

impl rt::Validate for super::types::EntitlementUpdates {
    type Context = super::Context;
    fn check(
        &self,
        context: &super::Context,
        at: &rt::Path<'_>,
        out: &mut rt::Violations,
    ) {
        if !rt::constraint::max_items(self.0.len(), 5) {
            out.broken_by(
                at,
                &rt::Rule {
                    id: "EntitlementUpdates.maxItems",
                    keyword: "maxItems",
                    sentence: "at most 5 items",
                    source: "FastTrack Partner Experience (FT-FPX) API, section “tenants/{tenantId}/services/{serviceid}/entitlements (Patch) Description:”",
                    evidence: rt::Evidence::Stated,
                },
                &rt::constraint::found::Items(self.0.len()),
            );
        }
        if let Err(position) = rt::constraint::unique_by(
            &self.0,
            |item| item.l1id.as_ref(),
        ) {
            out.broken_by(
                at,
                &rt::Rule {
                    id: "EntitlementUpdates.uniqueBy",
                    keyword: "uniqueBy",
                    sentence: "no two items with the same `l1id`",
                    source: "FastTrack Partner Experience (FT-FPX) API, section “tenants/{tenantId}/services/{serviceid}/entitlements (Patch) Description:”",
                    evidence: rt::Evidence::Stated,
                },
                &rt::constraint::found::Repeats(position),
            );
        }
        for (index, item) in self.0.iter().enumerate() {
            rt::Validate::check(item, context, &at.index(index), out);
        }
        let this = self;
        if context.max_entitlement_seat_count.is_some() {
            let mut found = rt::rule::Compared::new();
            let holds = found
                .equal(
                    rt::rule::sum(
                        rt::rule::map(
                            rt::rule::items(Some(&this.0), Some),
                            |item_2| rt::rule::member(
                                rt::rule::member(
                                    item_2,
                                    |it| it.entitlement_count.as_ref(),
                                ),
                                rt::rule::Number::of,
                            ),
                        ),
                    ),
                    rt::rule::member(
                        context.max_entitlement_seat_count.as_ref(),
                        rt::rule::Number::of,
                    ),
                );
            if rt::rule::is_false(holds) {
                out.broken_by(
                    at,
                    &rt::Rule {
                        id: "EntitlementUpdates.seats-add-up",
                        keyword: "check",
                        sentence: "The counts of all records make up the seats that the tenant has in the service.",
                        source: "FastTrack Partner Experience (FT-FPX) API, section “tenants/{tenantId}/services/{serviceid}/entitlements (Patch) Description:”",
                        evidence: rt::Evidence::Stated,
                    },
                    &found,
                );
            }
        }
    }
}

impl rt::Validate for super::types::CurrentUsage {
    type Context = super::Context;
    fn check(
        &self,
        context: &super::Context,
        at: &rt::Path<'_>,
        out: &mut rt::Violations,
    ) {
        if let Some(value) = &self.date_last_updated {
            if !rt::constraint::form::date_time(value, out) {
                out.broken(
                    &at.name("dateLastUpdated"),
                    &rt::Rule {
                        id: "CurrentUsage.dateLastUpdated.format",
                        keyword: "format",
                        sentence: "a date with time and offset (RFC 3339)",
                        source: "FastTrack Partner Experience (FT-FPX) API, section “usage/current Description:”",
                        evidence: rt::Evidence::Inferred,
                    },
                );
            }
        }
        if let Some(value) = &self.customers {
            for (index, item) in value.iter().enumerate() {
                rt::Validate::check(
                    item,
                    context,
                    &at.name("Customers").index(index),
                    out,
                );
            }
        }
    }
}

impl rt::Validate for super::types::CustomerUsage {
    type Context = super::Context;
    fn check(
        &self,
        context: &super::Context,
        at: &rt::Path<'_>,
        out: &mut rt::Violations,
    ) {
        if let Some(value) = &self.workloads {
            for (index, item) in value.iter().enumerate() {
                rt::Validate::check(
                    item,
                    context,
                    &at.name("workloads").index(index),
                    out,
                );
            }
        }
    }
}

impl rt::Validate for super::types::ClaimedUsage {
    type Context = super::Context;
    fn check(&self, _: &super::Context, at: &rt::Path<'_>, out: &mut rt::Violations) {
        if let Some(value) = &self.date_associated {
            if !rt::constraint::form::date_time(value, out) {
                out.broken(
                    &at.name("dateAssociated"),
                    &rt::Rule {
                        id: "ClaimedUsage.dateAssociated.format",
                        keyword: "format",
                        sentence: "a date with time and offset (RFC 3339)",
                        source: "FastTrack Partner Experience (FT-FPX) API, section “usage/current Description:”",
                        evidence: rt::Evidence::Inferred,
                    },
                );
            }
        }
    }
}

impl rt::Validate for super::ops::AdminTypesList {
    type Context = ();
}

impl rt::Validate for super::ops::ContactTypesList {
    type Context = ();
}

impl rt::Validate for super::ops::CountryRegionsList {
    type Context = ();
}

impl rt::Validate for super::ops::SkillTypesList {
    type Context = ();
}

impl rt::Validate for super::ops::SurveyLanguagesList {
    type Context = ();
}

impl rt::Validate for super::ops::TimeZonesList {
    type Context = ();
}

impl rt::Validate for super::ops::NoteCategoriesList {
    type Context = ();
}

impl rt::Validate for super::ops::ServicesList {
    type Context = ();
}

impl rt::Validate for super::ops::ServicesListForPartners {
    type Context = ();
}

impl rt::Validate for super::ops::EntitlementStatusesListL1 {
    type Context = ();
}

impl rt::Validate for super::ops::EntitlementStatusesListL2 {
    type Context = ();
}

impl rt::Validate for super::ops::EntitlementStatusesListL3 {
    type Context = ();
}

impl rt::Validate for super::ops::EntitlementStatusesListAll {
    type Context = ();
}

impl rt::Validate for super::ops::IncentivesProgramsList {
    type Context = ();
}

impl rt::Validate for super::ops::IncentivesWorkloadsList {
    type Context = ();
}

impl rt::Validate for super::ops::IncentivesYearPeriodsList {
    type Context = ();
}

impl rt::Validate for super::ops::IncentivesStatementsList {
    type Context = ();
}

impl rt::Validate for super::ops::ReferralsList {
    type Context = ();
    fn check(&self, _: &(), at: &rt::Path<'_>, out: &mut rt::Violations) {
        if let Some(value) = &self.page {
            if !rt::constraint::minimum(value, rt::constraint::Limit::Whole(1)) {
                out.broken_by(
                    &at.name("query").name("page"),
                    &rt::Rule {
                        id: "referrals.list.query.page.minimum",
                        keyword: "minimum",
                        sentence: "at least 1",
                        source: "FastTrack Partner Experience (FT-FPX) API, section “partnerReferrals Description:”",
                        evidence: rt::Evidence::Inferred,
                    },
                    &rt::constraint::found::Number(value),
                );
            }
        }
        if let Some(value) = &self.page_size {
            if !rt::constraint::minimum(value, rt::constraint::Limit::Whole(1)) {
                out.broken_by(
                    &at.name("query").name("pageSize"),
                    &rt::Rule {
                        id: "referrals.list.query.pageSize.minimum",
                        keyword: "minimum",
                        sentence: "at least 1",
                        source: "FastTrack Partner Experience (FT-FPX) API, section “partnerReferrals Description:”",
                        evidence: rt::Evidence::Inferred,
                    },
                    &rt::constraint::found::Number(value),
                );
            }
        }
    }
}

impl rt::Validate for super::ops::ReferralsUpdate {
    type Context = ();
    fn check(&self, _: &(), at: &rt::Path<'_>, out: &mut rt::Violations) {
        let context = &self.context;
        rt::Validate::check(&self.body, context, &at.name("body"), out);
    }
}

impl rt::Validate for super::ops::ReferralsAcceptanceStatusesList {
    type Context = ();
}

impl rt::Validate for super::ops::ReferralsDeclineReasonsList {
    type Context = ();
}

impl rt::Validate for super::ops::ReferralsStatusesList {
    type Context = ();
}

impl rt::Validate for super::ops::ReferralsServiceValuesList {
    type Context = ();
}

impl rt::Validate for super::ops::UsageGetCurrent {
    type Context = ();
}

impl rt::Validate for super::ops::TenantsGet {
    type Context = ();
}

impl rt::Validate for super::ops::PartnerTenantsList {
    type Context = ();
}

impl rt::Validate for super::ops::PartnerTenantsGet {
    type Context = ();
}

impl rt::Validate for super::ops::MaxEntitlementsList {
    type Context = ();
}

impl rt::Validate for super::ops::MaxEntitlementsListForTenants {
    type Context = ();
    fn check(&self, _: &(), at: &rt::Path<'_>, out: &mut rt::Violations) {
        if let Some(value) = &self.tenant_ids {
            if !rt::constraint::max_items(value.len(), 25) {
                out.broken_by(
                    &at.name("query").name("tenantIds"),
                    &rt::Rule {
                        id: "max_entitlements.list_for_tenants.query.tenantIds.maxItems",
                        keyword: "maxItems",
                        sentence: "at most 25 items",
                        source: "FastTrack Partner Experience (FT-FPX) API, section “partnerTenants/maxEntitlements Description:”",
                        evidence: rt::Evidence::Stated,
                    },
                    &rt::constraint::found::Items(value.len()),
                );
            }
        }
    }
}

impl rt::Validate for super::ops::EntitlementsList {
    type Context = ();
}

impl rt::Validate for super::ops::EntitlementsListForService {
    type Context = ();
}

impl rt::Validate for super::ops::EntitlementsListForTenants {
    type Context = ();
    fn check(&self, _: &(), at: &rt::Path<'_>, out: &mut rt::Violations) {
        if let Some(value) = &self.tenant_ids {
            if !rt::constraint::max_items(value.len(), 25) {
                out.broken_by(
                    &at.name("query").name("tenantIds"),
                    &rt::Rule {
                        id: "entitlements.list_for_tenants.query.tenantIds.maxItems",
                        keyword: "maxItems",
                        sentence: "at most 25 items",
                        source: "FastTrack Partner Experience (FT-FPX) API, section “partnerTenants/entitlements Description:”",
                        evidence: rt::Evidence::Stated,
                    },
                    &rt::constraint::found::Items(value.len()),
                );
            }
        }
    }
}

impl rt::Validate for super::ops::EntitlementsUpdate {
    type Context = ();
    fn check(&self, _: &(), at: &rt::Path<'_>, out: &mut rt::Violations) {
        let context = &self.context;
        rt::Validate::check(&self.body, context, &at.name("body"), out);
    }
}

impl rt::Validate for super::ops::ContactsList {
    type Context = ();
    fn check(&self, _: &(), at: &rt::Path<'_>, out: &mut rt::Violations) {
        if let Some(value) = &self.page {
            if !rt::constraint::minimum(value, rt::constraint::Limit::Whole(1)) {
                out.broken_by(
                    &at.name("query").name("page"),
                    &rt::Rule {
                        id: "contacts.list.query.page.minimum",
                        keyword: "minimum",
                        sentence: "at least 1",
                        source: "FastTrack Partner Experience (FT-FPX) API, section “tenants/{tenantId}/contacts (Get) Description:”",
                        evidence: rt::Evidence::Inferred,
                    },
                    &rt::constraint::found::Number(value),
                );
            }
        }
        if let Some(value) = &self.page_size {
            if !rt::constraint::minimum(value, rt::constraint::Limit::Whole(1)) {
                out.broken_by(
                    &at.name("query").name("pageSize"),
                    &rt::Rule {
                        id: "contacts.list.query.pageSize.minimum",
                        keyword: "minimum",
                        sentence: "at least 1",
                        source: "FastTrack Partner Experience (FT-FPX) API, section “tenants/{tenantId}/contacts (Get) Description:”",
                        evidence: rt::Evidence::Inferred,
                    },
                    &rt::constraint::found::Number(value),
                );
            }
        }
    }
}

impl rt::Validate for super::ops::ContactsListForTenants {
    type Context = ();
    fn check(&self, _: &(), at: &rt::Path<'_>, out: &mut rt::Violations) {
        if let Some(value) = &self.tenant_ids {
            if !rt::constraint::max_items(value.len(), 25) {
                out.broken_by(
                    &at.name("query").name("tenantIds"),
                    &rt::Rule {
                        id: "contacts.list_for_tenants.query.tenantIds.maxItems",
                        keyword: "maxItems",
                        sentence: "at most 25 items",
                        source: "FastTrack Partner Experience (FT-FPX) API, section “partnerTenants/contacts Description:”",
                        evidence: rt::Evidence::Stated,
                    },
                    &rt::constraint::found::Items(value.len()),
                );
            }
        }
        if let Some(value) = &self.page {
            if !rt::constraint::minimum(value, rt::constraint::Limit::Whole(1)) {
                out.broken_by(
                    &at.name("query").name("page"),
                    &rt::Rule {
                        id: "contacts.list_for_tenants.query.page.minimum",
                        keyword: "minimum",
                        sentence: "at least 1",
                        source: "FastTrack Partner Experience (FT-FPX) API, section “partnerTenants/contacts Description:”",
                        evidence: rt::Evidence::Inferred,
                    },
                    &rt::constraint::found::Number(value),
                );
            }
        }
        if let Some(value) = &self.page_size {
            if !rt::constraint::minimum(value, rt::constraint::Limit::Whole(1)) {
                out.broken_by(
                    &at.name("query").name("pageSize"),
                    &rt::Rule {
                        id: "contacts.list_for_tenants.query.pageSize.minimum",
                        keyword: "minimum",
                        sentence: "at least 1",
                        source: "FastTrack Partner Experience (FT-FPX) API, section “partnerTenants/contacts Description:”",
                        evidence: rt::Evidence::Inferred,
                    },
                    &rt::constraint::found::Number(value),
                );
            }
        }
    }
}

impl rt::Validate for super::ops::ContactsCreate {
    type Context = ();
}

impl rt::Validate for super::ops::ContactsUpdate {
    type Context = ();
}

impl rt::Validate for super::ops::ContactsDelete {
    type Context = ();
}

impl rt::Validate for super::ops::NotesList {
    type Context = ();
    fn check(&self, _: &(), at: &rt::Path<'_>, out: &mut rt::Violations) {
        if let Some(value) = &self.page {
            if !rt::constraint::minimum(value, rt::constraint::Limit::Whole(1)) {
                out.broken_by(
                    &at.name("query").name("page"),
                    &rt::Rule {
                        id: "notes.list.query.page.minimum",
                        keyword: "minimum",
                        sentence: "at least 1",
                        source: "FastTrack Partner Experience (FT-FPX) API, section “tenants/{tenantId}/notes (Get) Description: Gets the”",
                        evidence: rt::Evidence::Inferred,
                    },
                    &rt::constraint::found::Number(value),
                );
            }
        }
        if let Some(value) = &self.page_size {
            if !rt::constraint::minimum(value, rt::constraint::Limit::Whole(1)) {
                out.broken_by(
                    &at.name("query").name("pageSize"),
                    &rt::Rule {
                        id: "notes.list.query.pageSize.minimum",
                        keyword: "minimum",
                        sentence: "at least 1",
                        source: "FastTrack Partner Experience (FT-FPX) API, section “tenants/{tenantId}/notes (Get) Description: Gets the”",
                        evidence: rt::Evidence::Inferred,
                    },
                    &rt::constraint::found::Number(value),
                );
            }
        }
    }
}

impl rt::Validate for super::ops::NotesCreate {
    type Context = ();
}

impl rt::Validate for super::ops::AssignmentsGet {
    type Context = ();
}
