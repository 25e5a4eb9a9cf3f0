// @generated from specs/cloudcockpit by `cargo xtask regenerate`. Changes made here are lost.

use ::specwright_runtime as rt;

impl rt::Validate for super::types::TenantDomain {
    type Context = ();
}

impl rt::Validate for super::types::CustomerId {
    type Context = ();
}

impl rt::Validate for super::types::ProviderInstanceId {
    type Context = ();
}

impl rt::Validate for super::types::CorrelationId {
    type Context = ();
}

impl rt::Validate for super::types::UpdateAgreement {
    type Context = ();
    fn check(&self, _: &(), at: &rt::Path<'_>, out: &mut rt::Violations) {
        if !rt::constraint::form::date_time(&self.agreement_date, out) {
            out.broken(
                &at.name("agreementDate"),
                &rt::Rule {
                    id: "UpdateAgreement.agreementDate.format",
                    keyword: "format",
                    sentence: "a date with time and offset (RFC 3339)",
                    source: "Updates a Customer Microsoft Agreement, section “application/json Body The request body”",
                    evidence: rt::Evidence::Stated,
                },
            );
        }
        if let Some(value) = self.first_name.as_option() {
            if !rt::constraint::max_length(value, 255) {
                out.broken_by(
                    &at.name("firstName"),
                    &rt::Rule {
                        id: "UpdateAgreement.firstName.maxLength",
                        keyword: "maxLength",
                        sentence: "at most 255 characters",
                        source: "Updates a Customer Microsoft Agreement, section “application/json Body The request body”",
                        evidence: rt::Evidence::Stated,
                    },
                    &rt::constraint::found::Length(value),
                );
            }
        }
        if let Some(value) = self.last_name.as_option() {
            if !rt::constraint::max_length(value, 255) {
                out.broken_by(
                    &at.name("lastName"),
                    &rt::Rule {
                        id: "UpdateAgreement.lastName.maxLength",
                        keyword: "maxLength",
                        sentence: "at most 255 characters",
                        source: "Updates a Customer Microsoft Agreement, section “application/json Body The request body”",
                        evidence: rt::Evidence::Stated,
                    },
                    &rt::constraint::found::Length(value),
                );
            }
        }
        if let Some(value) = self.email.as_option() {
            if !rt::constraint::max_length(value, 255) {
                out.broken_by(
                    &at.name("email"),
                    &rt::Rule {
                        id: "UpdateAgreement.email.maxLength",
                        keyword: "maxLength",
                        sentence: "at most 255 characters",
                        source: "Updates a Customer Microsoft Agreement, section “application/json Body The request body”",
                        evidence: rt::Evidence::Stated,
                    },
                    &rt::constraint::found::Length(value),
                );
            }
        }
        if let Some(value) = self.phone.as_option() {
            if !rt::constraint::max_length(value, 30) {
                out.broken_by(
                    &at.name("phone"),
                    &rt::Rule {
                        id: "UpdateAgreement.phone.maxLength",
                        keyword: "maxLength",
                        sentence: "at most 30 characters",
                        source: "Updates a Customer Microsoft Agreement, section “application/json Body The request body”",
                        evidence: rt::Evidence::Stated,
                    },
                    &rt::constraint::found::Length(value),
                );
            }
        }
        let this = self;
        {
            let applies = rt::rule::equal(
                Some(this.keep_primary_information),
                Some(false),
            );
            if rt::rule::is_true(applies) {
                let there = rt::rule::is_there(this.first_name.as_option());
                if rt::rule::is_false(there) {
                    out.missing(
                        &at.name("firstName"),
                        &rt::Rule {
                            id: "UpdateAgreement.own-contact-details",
                            keyword: "require",
                            sentence: "Without the primary contact, all four contact details are needed.",
                            source: "Updates a Customer Microsoft Agreement, section “application/json Body The request body”",
                            evidence: rt::Evidence::Stated,
                        },
                    );
                }
                let there = rt::rule::is_there(this.last_name.as_option());
                if rt::rule::is_false(there) {
                    out.missing(
                        &at.name("lastName"),
                        &rt::Rule {
                            id: "UpdateAgreement.own-contact-details",
                            keyword: "require",
                            sentence: "Without the primary contact, all four contact details are needed.",
                            source: "Updates a Customer Microsoft Agreement, section “application/json Body The request body”",
                            evidence: rt::Evidence::Stated,
                        },
                    );
                }
                let there = rt::rule::is_there(this.email.as_option());
                if rt::rule::is_false(there) {
                    out.missing(
                        &at.name("email"),
                        &rt::Rule {
                            id: "UpdateAgreement.own-contact-details",
                            keyword: "require",
                            sentence: "Without the primary contact, all four contact details are needed.",
                            source: "Updates a Customer Microsoft Agreement, section “application/json Body The request body”",
                            evidence: rt::Evidence::Stated,
                        },
                    );
                }
                let there = rt::rule::is_there(this.phone.as_option());
                if rt::rule::is_false(there) {
                    out.missing(
                        &at.name("phone"),
                        &rt::Rule {
                            id: "UpdateAgreement.own-contact-details",
                            keyword: "require",
                            sentence: "Without the primary contact, all four contact details are needed.",
                            source: "Updates a Customer Microsoft Agreement, section “application/json Body The request body”",
                            evidence: rt::Evidence::Stated,
                        },
                    );
                }
            }
        }
    }
}

impl rt::Validate for super::ops::MicrosoftAgreementsUpdate {
    type Context = ();
    fn check(&self, context: &(), at: &rt::Path<'_>, out: &mut rt::Violations) {
        rt::Validate::check(&self.body, context, &at.name("body"), out);
    }
}
