// @generated from specs/fasttrack by `cargo xtask regenerate`. Changes made here are lost.

//! Where the documentation is wrong, contradicts itself or leaves something open.
//!
//! Each erratum has what the documentation says, the possible readings, and the one that this crate follows. If
//! the service turns out to follow another one, start here.
//!
//! ## <a id="erratum-host-environments"></a>`host-environments`
//!
//! A line announces base addresses in the plural, and nothing follows it; a picture seems to be lost. One
//! production host occurs in the text. Readings: `production-only` (taken), `more-environments`. No other host is
//! known. The client's builder takes another base address.
//!
//! Source: FastTrack Partner Experience (FT-FPX) API, section “API Details The API”.
//!
//! ## <a id="erratum-older-version-segments"></a>`older-version-segments`
//!
//! The path of the current version begins with ftop/v1.2/api/; the same sentence writes the version as V1.2. How
//! v1 and v1.1 look in the path is not shown. Readings: `as-in-the-notes` (taken), `other-form`. The notes on
//! contacts write v1 and v1.1 in the form that v1.2 has in the path.
//!
//! ## <a id="erratum-older-versions-callable"></a>`older-versions-callable`
//!
//! All calls are said to go to v1.2, while two operations exist in v1 and v1.1 only. Readings: `still-served`
//! (taken), `v1.2-only`. Naming the older versions has a use only if they answer.
//!
//! Source: FastTrack Partner Experience (FT-FPX) API, sections “API Details The API”,
//! “tenants/contacts/{contactId} Patch Description:”, “tenants/contacts/{contactId} (Delete) Description:”.
//!
//! ## <a id="erratum-versions-of-operations"></a>`versions-of-operations`
//!
//! Four operations on contacts name versions. For the others nothing tells when they appeared. Readings:
//! `in-all-versions` (taken), `in-the-latest-only`. What an older version has is said to stay; whether an older
//! version lacks something cannot be known from the documentation.
//!
//! ## <a id="erratum-overlapping-paths"></a>`overlapping-paths`
//!
//! Some paths fit the template of another, such as partnerReferrals/declineReasons and
//! partnerReferrals/{PartnerReferralId}, or partnerTenants/contacts and partnerTenants/{tenantId}. Readings:
//! `literal-first` (taken), `template-first`. Servers prefer the literal path. No id has the form of such a word,
//! so a client sees no difference.
//!
//! Source: FastTrack Partner Experience (FT-FPX) API, sections “partnerReferrals/declineReasons Description:”,
//! “partnerReferrals/{PartnerReferralid} Description:” and 2 more.
//!
//! ## <a id="erratum-success-status"></a>`success-status`
//!
//! No operation names the status of success, not even those that create or delete. Readings: `any-2xx` (taken),
//! `200`. Creating may well answer 201 and deleting 204; nothing is gained by guessing.
//!
//! ## <a id="erratum-media-types"></a>`media-types`
//!
//! No media type is named, neither for requests nor for answers. Readings: `application/json` (taken),
//! `something-else`. The error sample is JSON, and members are described as JSON objects.
//!
//! ## <a id="erratum-presence-unsaid"></a>`presence-unsaid`
//!
//! Parameters in a query are marked optional or not marked. Members of a body are never said to be required, and
//! only some are said to be nullable. Readings: `unsaid-is-unknown` (taken), `unmarked-is-required`. The marks
//! are too uneven to build on, since several members are marked differently in two sections.
//!
//! ## <a id="erratum-type-words"></a>`type-words`
//!
//! The same types go by several words and capitals (int and integer, boolean and Boolean, list and array and
//! Array), and no integer but long has a width. Readings: `same-types` (taken), `different-types`. The words
//! change within one section without any visible intent.
//!
//! ## <a id="erratum-timestamps"></a>`timestamps`
//!
//! Points in time are strings of kind datetime. Neither the format nor the time zone is given, and there is no
//! sample. Readings: `rfc-3339` (taken), `local-without-offset`. It is what JSON libraries write. A time without
//! an offset is read, and may be sent with advice.
//!
//! Concerns [`Contact`](super::types::Contact), [`Note`](super::types::Note),
//! [`Transaction`](super::types::Transaction), [`Referral`](super::types::Referral),
//! [`Entitlement`](super::types::Entitlement), [`TenantEntitlement`](super::types::TenantEntitlement),
//! [`EntitlementUpdate`](super::types::EntitlementUpdate), [`CurrentUsage`](super::types::CurrentUsage),
//! [`ClaimedUsage`](super::types::ClaimedUsage).
//!
//! ## <a id="erratum-list-style-in-query"></a>`list-style-in-query`
//!
//! Lists go into the query, and how their elements are put there is not said. Readings: `repeat` (taken),
//! `comma`. The usual style of the vendor's web framework. Where commas are meant, at the sources of referrals,
//! they are documented.
//!
//! Concerns [`IncentivesStatementsList`](super::ops::IncentivesStatementsList),
//! [`MaxEntitlementsList`](super::ops::MaxEntitlementsList),
//! [`MaxEntitlementsListForTenants`](super::ops::MaxEntitlementsListForTenants),
//! [`EntitlementsList`](super::ops::EntitlementsList),
//! [`EntitlementsListForTenants`](super::ops::EntitlementsListForTenants),
//! [`ContactsListForTenants`](super::ops::ContactsListForTenants).
//!
//! ## <a id="erratum-page-bounds"></a>`page-bounds`
//!
//! Pages have a default size of 25; neither a smallest nor a largest size is documented. Readings: `at-least-one`
//! (taken), `no-bound`, `hidden-bound`. A size is a number of records in a page, and a page without room for any
//! has no use. An upper bound that nobody states would refuse calls that work.
//!
//! Concerns [`ReferralsList`](super::ops::ReferralsList), [`ContactsList`](super::ops::ContactsList),
//! [`ContactsListForTenants`](super::ops::ContactsListForTenants), [`NotesList`](super::ops::NotesList).
//!
//! ## <a id="erratum-first-page"></a>`first-page`
//!
//! Page 1 is the default; that counting starts there is not said. Readings: `from-one` (taken), `from-zero`. A
//! default that skips the first page would be odd. So nothing lies before page 1; a caller who knows better can
//! send unchecked.
//!
//! Concerns [`ReferralsList`](super::ops::ReferralsList), [`ContactsList`](super::ops::ContactsList),
//! [`ContactsListForTenants`](super::ops::ContactsListForTenants), [`NotesList`](super::ops::NotesList).
//!
//! ## <a id="erratum-count-meaning"></a>`count-meaning`
//!
//! A page has a count, and whether it counts this page or the whole list is open. Readings: `whole-list` (taken),
//! `this-page`. The length of the page is plain from its items; a count beside a hint at more pages is commonly
//! the total.
//!
//! Concerns [`ContactPage`](super::types::ContactPage), [`TenantContacts`](super::types::TenantContacts),
//! [`NotePage`](super::types::NotePage), [`ReferralPage`](super::types::ReferralPage),
//! [`PartnerTenantPage`](super::types::PartnerTenantPage).
//!
//! ## <a id="erratum-product-name"></a>`product-name`
//!
//! The product's name is written with FastTrack twice in a row. Readings: `once` (taken), `twice`. The repeated
//! word adds nothing, and the name does not travel.
//!
//! ## <a id="erratum-cors-headers"></a>`cors-headers`
//!
//! Partners are asked for CORS headers that the API shall check; which ones is left open. Readings:
//! `browser-only` (taken), `headers-on-every-call`. CORS concerns callers inside a browser; a service sends no
//! such header.
//!
//! ## <a id="erratum-management-site-address"></a>`management-site-address`
//!
//! Addresses of the site that hands out certificates are announced and then missing; a figure's caption stands in
//! their place. Readings: `lost-with-the-picture` (taken), `left-out`. No call depends on them; the certificate
//! comes from the caller.
//!
//! ## <a id="erratum-contents-run-together"></a>`contents-run-together`
//!
//! In the table of contents partnerTenants/contacts and partnerTenants/maxEntitlements stand together as one
//! word. Readings: `two-paths` (taken), `one-path`. Each has a section of its own below.
//!
//! ## <a id="erratum-contents-lack-service-values"></a>`contents-lack-service-values`
//!
//! The table of contents leaves out partnerReferrals/serviceValues, which has a section. Readings: `forgotten`
//! (taken), `not-offered`. The section is complete, and changing a referral needs its ids.
//!
//! ## <a id="erratum-contents-repeat-tenant"></a>`contents-repeat-tenant`
//!
//! The table of contents names tenants/{tenantId} a second time, with a slash at its end, between contacts and
//! notes; no section belongs to it. Readings: `leftover` (taken), `lost-operation`. Nothing in the text hints at
//! a second operation there.
//!
//! ## <a id="erratum-contents-verbs"></a>`contents-verbs`
//!
//! The table of contents adds verbs to some entries, partly as Gets, and where it does so differs from the
//! headings below. Readings: `editing` (taken), `meaning`. The sections tell the verb themselves.
//!
//! ## <a id="erratum-certificate-transport"></a>`certificate-transport`
//!
//! The certificate shall be sent with every request; whether in the TLS handshake or in a header is not said.
//! Readings: `tls` (taken), `header`. No header is named, and TLS is where client certificates go.
//!
//! ## <a id="erratum-token-format"></a>`token-format`
//!
//! The end user's token is called a bearer token with a unique id in it, usually sub. Its format is not named.
//! Readings: `opaque` (taken), `JWT`. It sounds like a JWT, but the client has no need to look inside.
//!
//! ## <a id="erratum-token-refusal"></a>`token-refusal`
//!
//! Tokens may be checked or only recorded, as agreed. What happens to a bad token, or to one from a partner
//! without that agreement, is not said. Readings: `refused-with-an-error` (taken), `ignored`. An error arrives in
//! the common shape anyway, so no choice is needed in the client.
//!
//! ## <a id="erratum-rate-limit-key"></a>`rate-limit-key`
//!
//! Calls are counted per user that can be told apart, else per IP address; what makes a user so is only hinted at
//! as token information. Readings: `token-else-ip` (taken), `both-at-once`. The remark in brackets offers the
//! address for the case that a call has no token.
//!
//! ## <a id="erratum-rate-limit-answer"></a>`rate-limit-answer`
//!
//! What the API answers beyond the limit is not said, neither status nor header nor waiting time. Readings:
//! `429-with-the-error-shape` (taken), `something-else`. All errors are said to share one shape, and 429 is the
//! status made for it.
//!
//! ## <a id="erratum-error-name-case"></a>`error-name-case`
//!
//! The description writes ErrorStatus, Message, DependencyType and so on with capitals; the sample writes
//! errorStatus and message. Readings: `camel-case` (taken), `pascal-case`. The sample is closer to the wire, and
//! all other answers are written so. Both forms are read.
//!
//! Concerns [`ApiError`](super::types::ApiError).
//!
//! ## <a id="erratum-error-pseudo-json"></a>`error-pseudo-json`
//!
//! The members of an error stand in braces, without quotes around names or commas between members; one value has
//! curly quotes. Readings: `json-object` (taken), `plain-text`. The sample right below is JSON.
//!
//! Concerns [`ApiError`](super::types::ApiError).
//!
//! ## <a id="erratum-validation-errors-place"></a>`validation-errors-place`
//!
//! Details of a 400 are said to be in DependencyErrorCode; the sample has them in a member errors and has no
//! error code. Readings: `own-member` (taken), `inside-error-code`. The sample shows errors. Whatever comes in
//! the error code is kept as JSON.
//!
//! Concerns [`ApiError`](super::types::ApiError).
//!
//! ## <a id="erratum-error-code-kind"></a>`error-code-kind`
//!
//! DependencyErrorCode is called structured in one place, mostly a simple string in the next, and JSON for a 400.
//! Readings: `any-json` (taken), `string-with-json-inside`. That covers a string as well as an object.
//!
//! Concerns [`ApiError`](super::types::ApiError).
//!
//! ## <a id="erratum-error-sample-lacks-dependency"></a>`error-sample-lacks-dependency`
//!
//! Of the listed members only DependencyErrorCode is called optional, yet the sample has neither DependencyType
//! nor DependencyOwner. Readings: `may-be-left-out` (taken), `sample-cut-short`. A refused input involves no
//! other system.
//!
//! Concerns [`ApiError`](super::types::ApiError).
//!
//! ## <a id="erratum-error-enums-open"></a>`error-enums-open`
//!
//! Values of DependencyType and DependencyOwner are listed without a word on whether there can be others.
//! Readings: `open` (taken), `closed`. New back ends and teams are likely; an unknown value must not hide the
//! error.
//!
//! Concerns [`ApiError`](super::types::ApiError).
//!
//! ## <a id="erratum-error-status-values"></a>`error-status-values`
//!
//! The values 400, 500 and etc. are all that is told about the status in an error; that it repeats the HTTP
//! status is implied only. Readings: `http-status` (taken), `own-numbering`. 400 and 500 are HTTP statuses, and
//! the text calls the code in the header a standard one.
//!
//! Concerns [`ApiError`](super::types::ApiError).
//!
//! ## <a id="erratum-error-status-type"></a>`error-status-type`
//!
//! No type is given for the status in an error; the sample has a number. Readings: `number-or-text` (taken),
//! `number`. A text in its place must not hide the error itself.
//!
//! Concerns [`ErrorStatus`](super::types::ErrorStatus), [`ApiError`](super::types::ApiError). Source: FastTrack
//! Partner Experience (FT-FPX) API, section “Error Responses All error”.
//!
//! ## <a id="erratum-error-field-names"></a>`error-field-names`
//!
//! The sample names fields with capitals (Email, ContactTypeId) that requests write with small letters. Readings:
//! `names-of-the-server` (taken), `other-fields`. The rest of each name is equal. Compare these names without
//! regard to case.
//!
//! Concerns [`ApiError`](super::types::ApiError).
//!
//! ## <a id="erratum-admin-type-id"></a>`admin-type-id`
//!
//! The lookup adminTypes and the requests have an integer; contacts as returned have a string that is an integer.
//! Readings: `integer-or-string` (taken), `integer`, `string`. Both are read in contacts. A type of its own keeps
//! the plain integer in the lookup and in requests.
//!
//! Concerns [`ContactAdminTypeId`](super::types::ContactAdminTypeId),
//! [`ContactAdminType`](super::types::ContactAdminType).
//!
//! ## <a id="erratum-contact-type-id"></a>`contact-type-id`
//!
//! The lookup, the filter and the requests have an integer; contacts as returned have a uuid. Readings:
//! `integer-or-uuid` (taken), `integer`. Three places against one; the uuid may be copied from the members above
//! it. Both are read, and both can be sent.
//!
//! Concerns [`ContactTypeId`](super::types::ContactTypeId), [`ContactType`](super::types::ContactType).
//!
//! ## <a id="erratum-time-zone-id"></a>`time-zone-id`
//!
//! The lookup timeZones has an integer; contacts, read or written, have a uuid. Readings: `uuid-or-integer`
//! (taken), `integer`, `uuid`. Neither side can be refuted. Both are read, and either can be sent.
//!
//! Concerns [`TimeZoneId`](super::types::TimeZoneId), [`TimeZone`](super::types::TimeZone).
//!
//! ## <a id="erratum-survey-language-id"></a>`survey-language-id`
//!
//! The lookup surveyLanguages has an integer; contacts, read or written, have a uuid. Readings: `uuid-or-integer`
//! (taken), `integer`, `uuid`. Neither side can be refuted. Both are read, and either can be sent.
//!
//! Concerns [`SurveyLanguageId`](super::types::SurveyLanguageId),
//! [`SurveyLanguage`](super::types::SurveyLanguage).
//!
//! ## <a id="erratum-skill-type-id"></a>`skill-type-id`
//!
//! The lookup skillTypes and the requests have an integer; contacts as returned have a string that is an integer.
//! Readings: `integer-or-string` (taken), `integer`, `string`. Both are read in contacts. A type of its own keeps
//! the plain integer in the lookup and in requests.
//!
//! Concerns [`ContactSkillTypeId`](super::types::ContactSkillTypeId),
//! [`ContactSkillType`](super::types::ContactSkillType).
//!
//! ## <a id="erratum-note-category-id"></a>`note-category-id`
//!
//! The lookup noteCategories, the filter and the request have an integer; notes as returned have a string that is
//! an integer. Readings: `integer-or-string` (taken), `integer`, `string`. Both are read in notes. A type of its
//! own keeps the plain integer in the lookup, in the filter and in the request.
//!
//! Concerns [`NoteCategoryRefId`](super::types::NoteCategoryRefId),
//! [`NoteCategoryRef`](super::types::NoteCategoryRef).
//!
//! ## <a id="erratum-contact-service-id"></a>`contact-service-id`
//!
//! Everywhere else a service has an integer id; in contacts as returned it is a string that is an integer.
//! Readings: `integer-or-string` (taken), `integer`, `string`. Both are read in contacts. A type of its own keeps
//! the plain integer in paths, queries and requests.
//!
//! Concerns [`ContactServiceId`](super::types::ContactServiceId),
//! [`ContactService`](super::types::ContactService).
//!
//! ## <a id="erratum-time-zones-case"></a>`time-zones-case`
//!
//! The heading writes timeZones; the sample address and all references write timezones. Readings: `timeZones`
//! (taken), `timezones`. It follows the other headings; the vendor's servers usually ignore case in paths.
//!
//! Concerns [`TimeZonesList`](super::ops::TimeZonesList).
//!
//! ## <a id="erratum-time-zone-member"></a>`time-zone-member`
//!
//! Answers have timezone with a small z, requests have timeZoneId with a capital one. Readings: `as-printed`
//! (taken), `same-in-both`. Every section that has either member writes it so.
//!
//! Concerns [`Contact`](super::types::Contact), [`ContactCreate`](super::types::ContactCreate),
//! [`ContactUpdate`](super::types::ContactUpdate).
//!
//! ## <a id="erratum-survey-languages-misspelt"></a>`survey-languages-misspelt`
//!
//! The requests for contacts refer to the lookup surveyLanguages as surveyLanugages. Readings: `surveyLanguages`
//! (taken), `surveyLanugages`. A slip; the heading and the answers spell the word right.
//!
//! ## <a id="erratum-entitlement-references"></a>`entitlement-references`
//!
//! Other sections refer to these lookups with other words, such as entitlement/l1s, entitlements/l1 or
//! entitlement/services/l1s/l2s. Readings: `headings` (taken), `references`. The references are shorthand and
//! disagree among themselves.
//!
//! ## <a id="erratum-max-entitlements-reference"></a>`max-entitlements-reference`
//!
//! The notes on a change point to tenants/services/maxEntitlements, a path without the id of a tenant. Readings:
//! `shorthand` (taken), `another-operation`. No section has that heading;
//! tenants/{tenantId}/services/maxEntitlements is meant.
//!
//! ## <a id="erratum-l1id-case"></a>`l1id-case`
//!
//! l1id, l2id and l3id end in a small id, all other members that name an id end in Id. Readings: `as-printed`
//! (taken), `capital-i`. The paths write it small as well.
//!
//! Concerns [`EntitlementUpdate`](super::types::EntitlementUpdate).
//!
//! ## <a id="erratum-status-tree-element"></a>`status-tree-element`
//!
//! Under the array stands the word Service without a type, and id, name and l1s stand below it. Readings:
//! `either` (taken), `name-of-the-element`, `member-around-it`. Other arrays list their members directly, so
//! Service is probably the name of the element. If an object of that name surrounds them, it is read too.
//!
//! Concerns [`ServiceStatuses`](super::types::ServiceStatuses),
//! [`ServiceStatusTree`](super::types::ServiceStatusTree).
//!
//! ## <a id="erratum-status-tree-descriptions"></a>`status-tree-descriptions`
//!
//! The lookups of single levels give each status a description; the tree of all levels lists none. Readings:
//! `not-sent` (taken), `forgotten`. The tree may leave them out on purpose; if they come, they are kept as
//! undocumented members.
//!
//! Concerns [`L1Branch`](super::types::L1Branch), [`L2Branch`](super::types::L2Branch),
//! [`L3Leaf`](super::types::L3Leaf). Source: FastTrack Partner Experience (FT-FPX) API, sections
//! “entitlements/l1s Description:”, “entitlements/services/{serviceId}/l1s/{l1id}/l2s Description:” and 2 more.
//!
//! ## <a id="erratum-services-and-workloads"></a>`services-and-workloads`
//!
//! Services and workloads are used for the same thing, while incentives and usage have workloads with ids of
//! their own. Readings: `services-are-workloads` (taken), `two-things`. Both the partners' list of services and
//! the referrals say so. Incentives and usage keep types of their own.
//!
//! Concerns [`ServiceId`](super::types::ServiceId), [`Service`](super::types::Service).
//!
//! ## <a id="erratum-incentive-path-case"></a>`incentive-path-case`
//!
//! The last part of the paths incentives/Programs, Workloads, YearPeriods and Statements starts with a capital,
//! unlike in all other paths. Readings: `as-printed` (taken), `small-letters`. Headings and table of contents
//! agree.
//!
//! Concerns [`IncentivesProgramsList`](super::ops::IncentivesProgramsList),
//! [`IncentivesWorkloadsList`](super::ops::IncentivesWorkloadsList),
//! [`IncentivesYearPeriodsList`](super::ops::IncentivesYearPeriodsList),
//! [`IncentivesStatementsList`](super::ops::IncentivesStatementsList).
//!
//! ## <a id="erratum-statement-query-case"></a>`statement-query-case`
//!
//! The filters PaymentPeriodIds, Tenants and ProgramIds start with a capital, unlike all other parameters of a
//! query. Readings: `as-printed` (taken), `small-letters`. It is the only documented spelling; servers of this
//! kind seldom mind.
//!
//! Concerns [`IncentivesStatementsList`](super::ops::IncentivesStatementsList).
//!
//! ## <a id="erratum-tenants-filter-name"></a>`tenants-filter-name`
//!
//! The filter Tenants is not called an id, though it takes uuids and its neighbours PaymentPeriodIds and
//! ProgramIds are. Readings: `tenant-ids` (taken), `tenants-otherwise`. The type given is a list of uuids.
//!
//! Concerns [`IncentivesStatementsList`](super::ops::IncentivesStatementsList).
//!
//! ## <a id="erratum-payment-period-ids"></a>`payment-period-ids`
//!
//! Statements are filtered by payment periods; the lookup and the answer speak of year periods. Readings:
//! `year-periods` (taken), `another-list`. No other lookup of periods exists.
//!
//! Concerns [`IncentivesStatementsList`](super::ops::IncentivesStatementsList).
//!
//! ## <a id="erratum-default-periods"></a>`default-periods`
//!
//! Without PaymentPeriodIds the answer holds data of the last "three-year payment periods", which may be three
//! periods or the periods of three years. Readings: `three-periods` (taken), `three-years`. A year period is the
//! unit of the lookup. Either way the client sends nothing; name the periods if it matters.
//!
//! Concerns [`IncentivesStatementsList`](super::ops::IncentivesStatementsList).
//!
//! ## <a id="erratum-incentive-workload-indent"></a>`incentive-workload-indent`
//!
//! The id and name of program stand at the level of the workload, which thus has a name twice. Readings:
//! `inside-program` (taken), `beside-it`. An object cannot have a name twice, and statements indent the same
//! members below the program.
//!
//! Concerns [`IncentiveWorkload`](super::types::IncentiveWorkload).
//!
//! ## <a id="erratum-program-name-null"></a>`program-name-null`
//!
//! A program's name is nullable in statements; the lookups say nothing. Readings: `two-types` (taken),
//! `nullable-everywhere`. Each section is kept as it stands; both tolerate null when read.
//!
//! Concerns [`Program`](super::types::Program), [`StatementProgram`](super::types::StatementProgram).
//!
//! ## <a id="erratum-incentive-workload-name-null"></a>`incentive-workload-name-null`
//!
//! A workload's name is nullable in statements; the lookup says nothing. Readings: `two-types` (taken),
//! `nullable-everywhere`. Each section is kept as it stands; both tolerate null when read.
//!
//! Concerns [`IncentiveWorkload`](super::types::IncentiveWorkload),
//! [`StatementWorkload`](super::types::StatementWorkload).
//!
//! ## <a id="erratum-year-period-null"></a>`year-period-null`
//!
//! yearPeriodRange is nullable in statements; the lookup says nothing. Readings: `two-types` (taken),
//! `nullable-everywhere`. Each section is kept as it stands; both tolerate null when read.
//!
//! Concerns [`YearPeriod`](super::types::YearPeriod), [`StatementYearPeriod`](super::types::StatementYearPeriod).
//!
//! ## <a id="erratum-year-period-values"></a>`year-period-values`
//!
//! yearPeriod is an integer beside the id, and yearPeriodRange a string; what either looks like is not shown.
//! Readings: `plain-values` (taken), `year-and-its-bounds`. No format is assumed.
//!
//! Concerns [`YearPeriod`](super::types::YearPeriod).
//!
//! ## <a id="erratum-statement-indent"></a>`statement-indent`
//!
//! The members from milestone to disputeCaseNumber are indented as members of the workload of a transaction.
//! Readings: `transaction` (taken), `workload`. The payment belongs to the transaction, and the workload of the
//! lookup has none of these. If they come inside of the workload, they are kept there as undocumented members.
//!
//! Concerns [`Transaction`](super::types::Transaction).
//!
//! ## <a id="erratum-statement-tenant-name"></a>`statement-tenant-name`
//!
//! tenantName is said to be a string of kind uuid. Readings: `text` (taken), `uuid`. Copied from the id on the
//! line above.
//!
//! Concerns [`Transaction`](super::types::Transaction).
//!
//! ## <a id="erratum-decimal-form"></a>`decimal-form`
//!
//! Amounts and usages are called decimal, a word that names no type of JSON, and there is no sample. Readings:
//! `number-or-text` (taken), `number`, `text`. A text in place of a number would make the whole list of
//! statements unreadable, so both are read. Digits are kept as they came.
//!
//! Concerns [`StatementDecimal`](super::types::StatementDecimal). Source: FastTrack Partner Experience (FT-FPX)
//! API, section “incentives/Statements Description:”.
//!
//! ## <a id="erratum-payable-growth-integer"></a>`payable-growth-integer`
//!
//! payableGrowth is an integer, while the usages before it and the payments after it are decimals. Readings:
//! `as-printed` (taken), `decimal`. Growth may be counted in seats; no second place contradicts it.
//!
//! Concerns [`Transaction`](super::types::Transaction).
//!
//! ## <a id="erratum-statement-program-twice"></a>`statement-program-twice`
//!
//! A transaction has a program and so has its workload; whether they can differ is not said. Readings:
//! `may-differ` (taken), `always-equal`. Both are kept.
//!
//! Concerns [`Transaction`](super::types::Transaction), [`StatementWorkload`](super::types::StatementWorkload).
//!
//! ## <a id="erratum-referral-source-ids-twice"></a>`referral-source-ids-twice`
//!
//! The filter partnerReferralSourceIds is listed twice, as a list of integers and as a string with commas between
//! the ids. Readings: `commas` (taken), `repeated`. The second entry is the one that says how it travels; the
//! first tells the type of the elements.
//!
//! Concerns [`ReferralsList`](super::ops::ReferralsList).
//!
//! ## <a id="erratum-referral-source-lookup"></a>`referral-source-lookup`
//!
//! Sources of referrals have ids; no operation lists them and no referral shows its own. Readings:
//! `known-otherwise` (taken), `lookup-forgotten`. Microsoft has to tell them.
//!
//! Concerns [`ReferralSourceId`](super::types::ReferralSourceId).
//!
//! ## <a id="erratum-show-declined-meaning"></a>`show-declined-meaning`
//!
//! The name showDeclinedReferrals adds declined referrals; its description speaks of limiting the list to
//! accepted ones. Readings: `adds-declined` (taken), `only-accepted`. Name and default fit together; the
//! description would fit the opposite switch.
//!
//! Concerns [`ReferralsList`](super::ops::ReferralsList).
//!
//! ## <a id="erratum-sort-columns"></a>`sort-columns`
//!
//! sortColumn may name any column; which ones can be sorted by is not listed, nor whether a column is the name of
//! a member. Readings: `member-names` (taken), `other-names`. The default is the name of a member.
//!
//! Concerns [`ReferralsList`](super::ops::ReferralsList).
//!
//! ## <a id="erratum-search-term-default"></a>`search-term-default`
//!
//! searchTerm has the default null, which a query cannot carry. Readings: `left-out` (taken), `text-null`.
//! Without the parameter nothing is searched for; so no default is written down.
//!
//! Concerns [`ReferralsList`](super::ops::ReferralsList).
//!
//! ## <a id="erratum-sort-direction-default"></a>`sort-direction-default`
//!
//! The parameters beside sortDirection state a default; it has none. Readings: `unknown` (taken), `Ascending`,
//! `Descending`. The server decides when it is left out.
//!
//! Concerns [`ReferralsList`](super::ops::ReferralsList).
//!
//! ## <a id="erratum-sort-direction-enum"></a>`sort-direction-enum`
//!
//! sortDirection is called an enum, without telling whether names or numbers travel; orderByCreated is a string
//! with the same two values. Readings: `names` (taken), `numbers`. The string settles it; one type serves both.
//!
//! Concerns [`SortDirection`](super::types::SortDirection).
//!
//! ## <a id="erratum-sort-direction-values"></a>`sort-direction-values`
//!
//! One place names two values behind the word enum, the other calls the same two the available ones. That there
//! is no third is not spelled out. Readings: `closed` (taken), `open`. What is not available cannot be sent, and
//! the type is in no answer.
//!
//! Concerns [`SortDirection`](super::types::SortDirection). Source: FastTrack Partner Experience (FT-FPX) API,
//! sections “tenants/{tenantId}/notes (Get) Description: Gets the”, “partnerReferrals Description:”.
//!
//! ## <a id="erratum-null-instead-of-nullable"></a>`null-instead-of-nullable`
//!
//! These members are marked null where others are marked nullable. Readings: `nullable` (taken), `always-null`. A
//! member that is always null would be of no use.
//!
//! Concerns [`Referral`](super::types::Referral), [`ReferralUpdate`](super::types::ReferralUpdate).
//!
//! ## <a id="erratum-referral-workloads"></a>`referral-workloads`
//!
//! The workloads of a referral are said to relate to the values of the services call, without saying that the ids
//! are the same. Readings: `same-ids` (taken), `related-only`. Shape and types agree with that lookup.
//!
//! Concerns [`Referral`](super::types::Referral).
//!
//! ## <a id="erratum-referral-ids"></a>`referral-ids`
//!
//! A referral has an integer id, a uuid partnerReferralId and a partnerReferralNumber; other calls want an
//! integer rfaId that is called the number of a referral. Readings: `integer-id-is-rfa`, `number-is-rfa`,
//! `neither` (taken). Nothing ties them together, so each keeps a type of its own.
//!
//! Concerns [`RfaId`](super::types::RfaId), [`Referral`](super::types::Referral).
//!
//! ## <a id="erratum-unexplained-abbreviations"></a>`unexplained-abbreviations`
//!
//! TPID, MPN and CPOR are used without an explanation. Readings: `unsaid` (taken), `known-to-partners`. A guess
//! at their meaning would be presented as a fact. The values pass as they are.
//!
//! Concerns [`MpnId`](super::types::MpnId), [`Tpid`](super::types::Tpid), [`ClaimId`](super::types::ClaimId).
//! Source: FastTrack Partner Experience (FT-FPX) API, sections “tenants/{tenantId} Description:”, “partnerTenants
//! v.1 Description:” and 2 more.
//!
//! ## <a id="erratum-referral-path-id"></a>`referral-path-id`
//!
//! PartnerReferralId stands in the path alone; all inputs are said to be in the body, and its type is not given.
//! Readings: `uuid` (taken), `integer`. The referral's member of that name is a uuid.
//!
//! Concerns [`ReferralsUpdate`](super::ops::ReferralsUpdate).
//!
//! ## <a id="erratum-referral-path-case"></a>`referral-path-case`
//!
//! The heading of the section writes PartnerReferralid, the table of contents PartnerReferralId. Readings: `same`
//! (taken), `different`. A placeholder's name does not travel.
//!
//! Concerns [`ReferralsUpdate`](super::ops::ReferralsUpdate).
//!
//! ## <a id="erratum-referral-update-case"></a>`referral-update-case`
//!
//! In the list of inputs AceptanceStatusId and DeclineReasonId start with a capital and the three others with a
//! small letter; the rules below write declineReasonId. Readings: `as-listed` (taken), `small-letters`. The list
//! of inputs is where names are defined; both forms are read, and servers of this kind take either.
//!
//! Concerns [`ReferralUpdate`](super::types::ReferralUpdate).
//!
//! ## <a id="erratum-referral-acceptance-misspelt"></a>`referral-acceptance-misspelt`
//!
//! The list of inputs, the only place that names the member, spells it AceptanceStatusId, with a single c. The
//! lookup of its values and the member acceptance of a referral have the usual spelling. Readings: `as-printed`
//! (taken), `slip-in-the-documentation`. A member is sent under the name that is documented. AcceptanceStatusId
//! is read too; if the server wants it, a caller can add it as an undocumented member.
//!
//! Concerns [`ReferralUpdate`](super::types::ReferralUpdate).
//!
//! ## <a id="erratum-referral-acceptance-presence"></a>`referral-acceptance-presence`
//!
//! The answer to a referral is said not to be null, which leaves open whether it may be missing. Readings:
//! `required` (taken), `optional`. A change that neither accepts nor declines would have no meaning.
//!
//! Concerns [`ReferralUpdate`](super::types::ReferralUpdate).
//!
//! ## <a id="erratum-referral-status-ids"></a>`referral-status-ids`
//!
//! The rules speak of accepted and declined; the ids that mean this are not given. Readings: `from-the-lookup`
//! (taken), `fixed-ids`. The caller passes them; a rule that needs an id does not run without it.
//!
//! Concerns [`ReferralUpdate`](super::types::ReferralUpdate).
//!
//! ## <a id="erratum-referral-value-name"></a>`referral-value-name`
//!
//! One rule calls the member servicesEstimatedValue; the list of inputs and the other rules call it
//! servicesEstimatedValueId. Readings: `same-member` (taken), `another-member`. The request has no member
//! servicesEstimatedValue.
//!
//! Concerns [`ReferralUpdate`](super::types::ReferralUpdate).
//!
//! ## <a id="erratum-referral-rules-indent"></a>`referral-rules-indent`
//!
//! That a declined referral cannot be updated, and an accepted one not declined, is printed as a part of the case
//! of accepting. Readings: `always` (taken), `when-accepting`. The second of the two is about declining and could
//! never apply there.
//!
//! Concerns [`ReferralUpdate`](super::types::ReferralUpdate).
//!
//! ## <a id="erratum-referral-earlier-answer"></a>`referral-earlier-answer`
//!
//! What was decided earlier limits what can be sent; the request does not tell it. Readings: `caller-tells`
//! (taken), `server-alone`. A list of referrals shows the answer of each, and neither answer can change in a way
//! that would make the knowledge stale. Without it the server decides.
//!
//! Concerns [`ReferralUpdate`](super::types::ReferralUpdate).
//!
//! ## <a id="erratum-referral-sold-rules"></a>`referral-sold-rules`
//!
//! What servicesEstimatedValueId has to be if valueAddedServicesSold is true or false is ruled under accepting
//! only. Readings: `when-accepting` (taken), `always`. The rules are part of the case of accepting; with another
//! answer the server decides.
//!
//! Concerns [`ReferralUpdate`](super::types::ReferralUpdate).
//!
//! ## <a id="erratum-referral-sold-unset"></a>`referral-sold-unset`
//!
//! Nothing is said about servicesEstimatedValueId in a request without valueAddedServicesSold. Readings:
//! `allowed` (taken), `forbidden`. Only what is forbidden is refused.
//!
//! Concerns [`ReferralUpdate`](super::types::ReferralUpdate).
//!
//! ## <a id="erratum-referral-accepted-status"></a>`referral-accepted-status`
//!
//! When declining, referralStatusId has to be null; whether accepting needs one is not said. Readings: `optional`
//! (taken), `required`. The rules for accepting would list it.
//!
//! Concerns [`ReferralUpdate`](super::types::ReferralUpdate).
//!
//! ## <a id="erratum-referral-other-answers"></a>`referral-other-answers`
//!
//! Whether there are answers besides accepting and declining is not said; the rules mention none. Readings:
//! `no-rules` (taken), `not-allowed`. The rules name two answers only; with any other one the server decides.
//!
//! Concerns [`AcceptanceStatus`](super::types::AcceptanceStatus),
//! [`ReferralUpdate`](super::types::ReferralUpdate).
//!
//! ## <a id="erratum-referral-absent"></a>`referral-absent`
//!
//! For a patch it is not said whether a member left out keeps its value or clears it, and set and null are used
//! as opposites. Readings: `keeps` (taken), `clears`. It is what a patch means. For the rules left out and null
//! are alike.
//!
//! Concerns [`ReferralUpdate`](super::types::ReferralUpdate).
//!
//! ## <a id="erratum-referral-update-answer"></a>`referral-update-answer`
//!
//! A change to one referral answers with a page of referrals. Readings: `page` (taken), `one-referral`. All
//! members of the page are listed, though they may be a copy of the list's section. Which referrals it holds is
//! open.
//!
//! Concerns [`ReferralsUpdate`](super::ops::ReferralsUpdate).
//!
//! ## <a id="erratum-referral-array-case"></a>`referral-array-case`
//!
//! The answer to a change has the same members as the list of referrals; only the word array is written with a
//! small letter. Readings: `same-type` (taken), `two-types`. All members, types and marks agree; one type serves
//! both.
//!
//! ## <a id="erratum-service-values-name"></a>`service-values-name`
//!
//! The path has serviceValues, the sentence services values, the members servicesEstimatedValue. Readings:
//! `one-thing` (taken), `several`. It is the only lookup with values, and its shape is the member's.
//!
//! Concerns [`ServicesEstimatedValue`](super::types::ServicesEstimatedValue),
//! [`ReferralsServiceValuesList`](super::ops::ReferralsServiceValuesList).
//!
//! ## <a id="erratum-referrals-offered"></a>`referrals-offered`
//!
//! The list is described as what is offered at present, while its records can be claimed, accepted or declined.
//! Readings: `all-not-declined` (taken), `open-offers-only`. The members claimed, acceptance and declineReason,
//! and the switch showDeclinedReferrals, would have no use otherwise.
//!
//! Concerns [`ReferralsList`](super::ops::ReferralsList).
//!
//! ## <a id="erratum-partner-tenant-paths"></a>`partner-tenant-paths`
//!
//! Two sections have the heading partnerTenants with v.1 and v.2 after it, and neither shows a path. The second
//! takes a tenant's id in the path. Readings: `list-and-item` (taken), `versions-of-the-API`. There is no API
//! version of that name, and list and item is how such paths are built; so the id is appended.
//!
//! Concerns [`PartnerTenantsList`](super::ops::PartnerTenantsList),
//! [`PartnerTenantsGet`](super::ops::PartnerTenantsGet).
//!
//! ## <a id="erratum-partner-tenant-verb"></a>`partner-tenant-verb`
//!
//! The word Verb is missing above the verb. Readings: `get` (taken), `unknown`. The verb itself is there.
//!
//! ## <a id="erratum-partner-tenants-paging"></a>`partner-tenants-paging`
//!
//! The answer can say that there is more, and no parameter asks for it. Readings: `no-paging` (taken),
//! `same-parameters-as-elsewhere`. It is said to have no inputs.
//!
//! Concerns [`PartnerTenantPage`](super::types::PartnerTenantPage),
//! [`PartnerTenantsList`](super::ops::PartnerTenantsList).
//!
//! ## <a id="erratum-items-null"></a>`items-null`
//!
//! The items of the pages of partner tenants, contacts and notes may be null; of the other pages nothing is said.
//! What null means beside an empty list is not said either. Readings: `no-items` (taken), `unknown`. A page
//! without items has nothing else to tell.
//!
//! Concerns [`ContactPage`](super::types::ContactPage), [`TenantContacts`](super::types::TenantContacts),
//! [`NotePage`](super::types::NotePage), [`ReferralPage`](super::types::ReferralPage),
//! [`PartnerTenantPage`](super::types::PartnerTenantPage).
//!
//! ## <a id="erratum-partner-tenant-marks"></a>`partner-tenant-marks`
//!
//! name and tpid are nullable for a tenant alone; for a tenant of the partner nothing is said. Readings:
//! `two-types` (taken), `nullable-everywhere`. Each section is kept as it stands; both tolerate null when read.
//!
//! Concerns [`Tenant`](super::types::Tenant), [`PartnerTenant`](super::types::PartnerTenant).
//!
//! ## <a id="erratum-claimed-workload-ids"></a>`claimed-workload-ids`
//!
//! Claimed workloads have an integer id and a name, with no word on the lookup they come from and, unlike there,
//! none on null. Readings: `services` (taken), `incentive-workloads`. The partners' list of services is described
//! as workloads that they implement.
//!
//! Concerns [`ClaimedWorkload`](super::types::ClaimedWorkload).
//!
//! ## <a id="erratum-tenant-ids-limit"></a>`tenant-ids-limit`
//!
//! The limit of 25 tenants stands in the description, not at the parameter; what a longer list leads to is not
//! said. Readings: `refused` (taken), `cut-off`. The client refuses it before anything could be lost.
//!
//! Concerns [`MaxEntitlementsListForTenants`](super::ops::MaxEntitlementsListForTenants),
//! [`EntitlementsListForTenants`](super::ops::EntitlementsListForTenants),
//! [`ContactsListForTenants`](super::ops::ContactsListForTenants).
//!
//! ## <a id="erratum-tenant-ids-presence"></a>`tenant-ids-presence`
//!
//! The tenants are not marked optional as other parameters are, nor is it said that they are needed. Readings:
//! `unknown` (taken), `required`. Without them the API might answer for all tenants, or refuse.
//!
//! Concerns [`MaxEntitlementsListForTenants`](super::ops::MaxEntitlementsListForTenants),
//! [`EntitlementsListForTenants`](super::ops::EntitlementsListForTenants),
//! [`ContactsListForTenants`](super::ops::ContactsListForTenants).
//!
//! ## <a id="erratum-contacts-for-tenants-page"></a>`contacts-for-tenants-page`
//!
//! page and pageSize have neither a place nor the word optional. Readings: `query` (taken), `path`. The path has
//! no room for them, and elsewhere they are in the query.
//!
//! Concerns [`ContactsListForTenants`](super::ops::ContactsListForTenants).
//!
//! ## <a id="erratum-contacts-for-tenants-paging"></a>`contacts-for-tenants-paging`
//!
//! One page number serves all tenants, while each tenant tells for itself whether it has more. Readings:
//! `same-page-of-each` (taken), `page-over-all`. Count and hint stand within each tenant. No paging is declared,
//! since one stop would not fit all.
//!
//! Concerns [`TenantContacts`](super::types::TenantContacts),
//! [`ContactsListForTenants`](super::ops::ContactsListForTenants).
//!
//! ## <a id="erratum-open-bracket"></a>`open-bracket`
//!
//! The bracket behind the type of hasMore is not closed. Readings: `boolean` (taken), `more-after-it`. Nothing is
//! lost.
//!
//! ## <a id="erratum-more-records"></a>`more-records`
//!
//! These two calls have moreRecords where the others have hasMore, and no parameter to ask for more. Readings:
//! `as-printed` (taken), `hasMore`. Both sections agree. How to get the rest is open; fewer tenants per call may
//! help.
//!
//! Concerns [`TenantMaxEntitlements`](super::types::TenantMaxEntitlements),
//! [`EntitlementGroup`](super::types::EntitlementGroup).
//!
//! ## <a id="erratum-tenant-entitlements-group"></a>`tenant-entitlements-group`
//!
//! The groups of seats and of contacts have a tenantId. The groups of entitlements have none, and each record has
//! it. Readings: `as-printed` (taken), `id-forgotten`. The records tell the tenant. What a group stands for is
//! open.
//!
//! Concerns [`EntitlementGroup`](super::types::EntitlementGroup).
//!
//! ## <a id="erratum-entitlment-count"></a>`entitlment-count`
//!
//! The count is spelt entitlmentCount in this section and entitlementCount in the four others. Readings:
//! `slip-in-the-documentation` (taken), `slip-on-the-wire`. Both are read.
//!
//! Concerns [`TenantEntitlement`](super::types::TenantEntitlement).
//!
//! ## <a id="erratum-tenant-entitlement-marks"></a>`tenant-entitlement-marks`
//!
//! For several tenants nothing is said about null at serviceIntentId, l2, l3 and the names, nor that l1, l2 and
//! l3 are objects; for one tenant they are nullable objects. Readings: `two-types` (taken),
//! `nullable-everywhere`. Each section is kept as it stands; both tolerate null when read. Their members are
//! listed, so they are objects.
//!
//! Concerns [`TenantEntitlementL1`](super::types::TenantEntitlementL1),
//! [`TenantEntitlementL2`](super::types::TenantEntitlementL2),
//! [`TenantEntitlementL3`](super::types::TenantEntitlementL3),
//! [`TenantEntitlement`](super::types::TenantEntitlement).
//!
//! ## <a id="erratum-string-comma-uuid"></a>`string-comma-uuid`
//!
//! tenantId is typed as string and uuid with a comma between, as if uuid were a mark. Readings: `uuid` (taken),
//! `string`. Everywhere else the tenant's id is a uuid.
//!
//! Concerns [`NotePage`](super::types::NotePage), [`TenantEntitlement`](super::types::TenantEntitlement).
//!
//! ## <a id="erratum-max-entitlement-id-null"></a>`max-entitlement-id-null`
//!
//! The id of a record of seats may be null; when is not said. Readings: `unknown` (taken), `never-recorded`. No
//! call takes this id.
//!
//! Concerns [`MaxEntitlement`](super::types::MaxEntitlement).
//!
//! ## <a id="erratum-tenant-inputs-none"></a>`tenant-inputs-none`
//!
//! The call is said to have no inputs, though its path has tenantId. Readings: `uuid-in-path` (taken),
//! `no-parameter`. The heading has the placeholder, and all other sections type it so.
//!
//! Concerns [`TenantsGet`](super::ops::TenantsGet).
//!
//! ## <a id="erratum-service-ids-presence"></a>`service-ids-presence`
//!
//! The services are not marked optional; what a call without them gives is not said. Readings: `unknown` (taken),
//! `required`. It might be refused, or mean all services.
//!
//! Concerns [`MaxEntitlementsList`](super::ops::MaxEntitlementsList),
//! [`EntitlementsList`](super::ops::EntitlementsList).
//!
//! ## <a id="erratum-service-id-in-path"></a>`service-id-in-path`
//!
//! The heading writes the placeholder {serviceid}, the inputs call it serviceIds in the plural, other paths write
//! {serviceId}. Readings: `one-service` (taken), `several-services`. Its type is a single integer. The name does
//! not travel.
//!
//! Concerns [`EntitlementsListForService`](super::ops::EntitlementsListForService),
//! [`EntitlementsUpdate`](super::ops::EntitlementsUpdate).
//!
//! ## <a id="erratum-entitlements-lack-service"></a>`entitlements-lack-service`
//!
//! Records for several services do not tell the service to which they belong. Readings: `forgotten`, `not-sent`
//! (taken). A name would be a guess; if it comes, it is kept as an undocumented member. Ask service by service if
//! it matters.
//!
//! Concerns [`Entitlement`](super::types::Entitlement), [`TenantEntitlement`](super::types::TenantEntitlement),
//! [`EntitlementsList`](super::ops::EntitlementsList),
//! [`EntitlementsListForTenants`](super::ops::EntitlementsListForTenants).
//!
//! ## <a id="erratum-entitlement-l1-null"></a>`entitlement-l1-null`
//!
//! l2 and l3 are nullable; of l1 nothing is said. Readings: `unknown` (taken), `never-null`. It is probably
//! always there, but nobody says so.
//!
//! Concerns [`Entitlement`](super::types::Entitlement).
//!
//! ## <a id="erratum-update-limit"></a>`update-limit`
//!
//! That at most five records fit is derived from the uniqueness of the top level; the five values are not listed.
//! Readings: `always-five` (taken), `number-of-values`. The number is stated. With more values in the lookup it
//! would rise.
//!
//! Concerns [`EntitlementUpdates`](super::types::EntitlementUpdates).
//!
//! ## <a id="erratum-update-uniqueness"></a>`update-uniqueness`
//!
//! Top-level values are unique among all records of a service. Whether a record that is being removed still
//! counts is not said. Readings: `all-records-sent` (taken), `only-records-that-stay`. The limit of five is put
//! on the request, which counts removals too.
//!
//! Concerns [`EntitlementUpdate`](super::types::EntitlementUpdate),
//! [`EntitlementUpdates`](super::types::EntitlementUpdates).
//!
//! ## <a id="erratum-update-sum"></a>`update-sum`
//!
//! All counts add up to the seats; it is not said whether records count that stay as they are and are not sent.
//! Readings: `records-sent` (taken), `records-afterwards`. The call is described as setting all statuses of the
//! service. The rule runs only for a caller who passes the seats.
//!
//! Concerns [`EntitlementUpdates`](super::types::EntitlementUpdates).
//!
//! ## <a id="erratum-update-records-not-sent"></a>`update-records-not-sent`
//!
//! All statuses are set at once; what becomes of records that are not in the request is not said. Readings:
//! `stay` (taken), `removed`. Removing has a way of its own, a count of zero. It is safest to send all.
//!
//! Concerns [`EntitlementsUpdate`](super::ops::EntitlementsUpdate).
//!
//! ## <a id="erratum-update-zero-uuid"></a>`update-zero-uuid`
//!
//! A new record has no id or an empty guid; the latter is not spelt out. Readings: `zeros` (taken), `empty-text`.
//! It is what the vendor's platform calls empty; leaving the id out is the plainer way.
//!
//! Concerns [`EntitlementUpdate`](super::types::EntitlementUpdate).
//!
//! ## <a id="erratum-update-id-null"></a>`update-id-null`
//!
//! serviceIntentId is nullable in answers; in requests nothing says that null means a new record. Readings:
//! `not-null` (taken), `null-is-absent`. Two ways are documented, null is not one of them.
//!
//! Concerns [`EntitlementUpdate`](super::types::EntitlementUpdate).
//!
//! ## <a id="erratum-update-removal"></a>`update-removal`
//!
//! A count of zero removes a record; whether its id or its other members have to go with it is not said.
//! Readings: `with-id` (taken), `by-top-level`. The id is what names a record. No rule is made of it.
//!
//! Concerns [`EntitlementUpdate`](super::types::EntitlementUpdate).
//!
//! ## <a id="erratum-update-count-bound"></a>`update-count-bound`
//!
//! No smallest count is given. Readings: `zero` (taken), `none`. Seats cannot be fewer than none, and zero has a
//! documented meaning.
//!
//! Concerns [`EntitlementUpdate`](super::types::EntitlementUpdate).
//!
//! ## <a id="erratum-update-notes-null"></a>`update-notes-null`
//!
//! In requests notes lacks the mark nullable that its neighbours and the answer have. Readings: `unknown`
//! (taken), `nullable`. Probably forgotten, but no one says so. Leave them out rather than send null.
//!
//! Concerns [`Entitlement`](super::types::Entitlement), [`EntitlementUpdate`](super::types::EntitlementUpdate).
//!
//! ## <a id="erratum-update-absent"></a>`update-absent`
//!
//! It is not said whether a member left out of a record keeps its value or clears it. Readings: `keeps` (taken),
//! `clears`. It is what a patch means; the fact that nullable members exist points there too.
//!
//! Concerns [`EntitlementUpdate`](super::types::EntitlementUpdate).
//!
//! ## <a id="erratum-contacts-versions"></a>`contacts-versions`
//!
//! Listing and creating are called available in v1 and v1.1. Unlike for changing and deleting, no removal is
//! mentioned, and v1.2 is not either. Readings: `still-there` (taken), `gone-with-v1.2`. What an older version
//! has is said to stay, and removals are documented where they occur.
//!
//! Concerns [`ContactsList`](super::ops::ContactsList), [`ContactsCreate`](super::ops::ContactsCreate). Source:
//! FastTrack Partner Experience (FT-FPX) API, sections “tenants/{tenantId}/contacts (Get) Description:”,
//! “tenants/{tenantId}/contacts (Post) Description:”, “API Versioning Unless”.
//!
//! ## <a id="erratum-contacts-removal"></a>`contacts-removal`
//!
//! Changing and deleting are removed in v1.2, and the rule on versions says that operations stay unless a newer
//! one exists; none is named. Readings: `gone` (taken), `replaced`. The note at the operation is the more exact
//! one. They stay callable in v1.1.
//!
//! Concerns [`ContactsUpdate`](super::ops::ContactsUpdate), [`ContactsDelete`](super::ops::ContactsDelete).
//!
//! ## <a id="erratum-contact-path-without-tenant"></a>`contact-path-without-tenant`
//!
//! Changing and deleting have the path tenants/contacts/{contactId}; listing and creating have
//! tenants/{tenantId}/contacts. Readings: `as-printed` (taken), `tenant-forgotten`. Headings and table of
//! contents agree, and the id of a contact suffices to find it.
//!
//! Concerns [`ContactsUpdate`](super::ops::ContactsUpdate), [`ContactsDelete`](super::ops::ContactsDelete).
//! Source: FastTrack Partner Experience (FT-FPX) API, sections “tenants/contacts/{contactId} Patch Description:”,
//! “tenants/contacts/{contactId} (Delete) Description:”, “tenants/{tenantId}/contacts (Get) Description:”.
//!
//! ## <a id="erratum-contact-heading"></a>`contact-heading`
//!
//! The heading has the verb Patch without the brackets that its neighbours have. Readings: `editing` (taken),
//! `meaning`. The verb stands below as well.
//!
//! ## <a id="erratum-contact-type-presence"></a>`contact-type-presence`
//!
//! The list of members does not require contactTypeId; the error sample says that it is required. Readings:
//! `required` (taken), `optional`. The sample can hardly be about anything else. For which call it was made is
//! not said; creating is the likely one.
//!
//! Concerns [`ContactCreate`](super::types::ContactCreate).
//!
//! ## <a id="erratum-contact-type-null"></a>`contact-type-null`
//!
//! contactTypeId is the one id in both requests that is not called nullable, also where a change could leave it
//! alone. Readings: `unknown` (taken), `never-null`. In a change it is better left out than sent as null.
//!
//! Concerns [`ContactCreate`](super::types::ContactCreate), [`ContactUpdate`](super::types::ContactUpdate).
//!
//! ## <a id="erratum-contact-name-null"></a>`contact-name-null`
//!
//! name is nullable when changing and in answers; when creating nothing is said. Readings: `two-types` (taken),
//! `needed-when-creating`. A contact needs a name, one would think, but it is not said.
//!
//! Concerns [`Contact`](super::types::Contact), [`ContactCreate`](super::types::ContactCreate),
//! [`ContactUpdate`](super::types::ContactUpdate).
//!
//! ## <a id="erratum-contact-services-case"></a>`contact-services-case`
//!
//! In both requests Services starts with a capital, alone among all members; answers have services. Readings:
//! `as-printed` (taken), `small-letters`. Both requests agree. Both forms are read.
//!
//! Concerns [`ContactCreate`](super::types::ContactCreate), [`ContactUpdate`](super::types::ContactUpdate).
//!
//! ## <a id="erratum-contact-lists-of-ids"></a>`contact-lists-of-ids`
//!
//! In requests skillTypes and Services are arrays of integers; in answers skillTypes and services are arrays of
//! objects. Readings: `ids` (taken), `something-else`. They refer to the lookups, whose ids are integers.
//!
//! Concerns [`ContactCreate`](super::types::ContactCreate), [`ContactUpdate`](super::types::ContactUpdate).
//!
//! ## <a id="erratum-contact-lists-null"></a>`contact-lists-null`
//!
//! skillTypes and Services may be null; whether a list replaces the old one or adds to it, and what null does, is
//! not said. Readings: `replaces` (taken), `adds`. It is what a patch does with a list; nothing else could take a
//! skill away.
//!
//! Concerns [`ContactUpdate`](super::types::ContactUpdate).
//!
//! ## <a id="erratum-contact-update-absent"></a>`contact-update-absent`
//!
//! It is not said whether a member left out keeps its value or clears it, nor what null does. Readings:
//! `left-out-keeps-null-clears` (taken), `both-clear`. It is what a patch means; the client keeps the two apart.
//!
//! Concerns [`ContactUpdate`](super::types::ContactUpdate).
//!
//! ## <a id="erratum-contact-lookups-null"></a>`contact-lookups-null`
//!
//! Requests may send null for all of these but the type of a contact; of the objects in answers neither type nor
//! null is stated, only their members. Readings: `unknown` (taken), `object-with-null-name`. They may be null or
//! missing for a contact without them; both are tolerated.
//!
//! Concerns [`Contact`](super::types::Contact).
//!
//! ## <a id="erratum-contact-email-format"></a>`contact-email-format`
//!
//! The error sample refuses an e-mail address as invalid; the members are plain strings and no format is told.
//! Readings: `plain-string` (taken), `email`. What the server accepts is not known, so the client refuses
//! nothing.
//!
//! Concerns [`ContactCreate`](super::types::ContactCreate), [`ContactUpdate`](super::types::ContactUpdate).
//!
//! ## <a id="erratum-contact-survey-strings"></a>`contact-survey-strings`
//!
//! approvedSurvey and evidence are strings amid booleans, and what they hold is not told. Readings: `text`
//! (taken), `enum`. No values are given.
//!
//! Concerns [`Contact`](super::types::Contact), [`ContactCreate`](super::types::ContactCreate),
//! [`ContactUpdate`](super::types::ContactUpdate).
//!
//! ## <a id="erratum-contact-missing-blank"></a>`contact-missing-blank`
//!
//! The four sections that list a contact differ in blanks and in the capital of boolean. Readings: `same-type`
//! (taken), `several-types`. Names, types and marks are equal, so that one type serves all.
//!
//! ## <a id="erratum-rfa-id"></a>`rfa-id`
//!
//! The abbreviation RFA in rfaId is not explained beyond the id number of a referral, and where to get one is not
//! said. Readings: `number-of-a-referral` (taken), `number-of-a-request`. That is as far as the text goes.
//!
//! Concerns [`ContactPage`](super::types::ContactPage), [`NotePage`](super::types::NotePage),
//! [`ContactsList`](super::ops::ContactsList), [`NotesList`](super::ops::NotesList).
//!
//! ## <a id="erratum-notes-description"></a>`notes-description`
//!
//! The operation that lists notes is described as one that gets contacts. Readings: `notes` (taken), `contacts`.
//! Copied from another section; path and answer are about notes.
//!
//! Concerns [`NotesList`](super::ops::NotesList).
//!
//! ## <a id="erratum-notes-create-verb"></a>`notes-create-verb`
//!
//! Heading and verb say Get, the table of contents Gets; the description creates a note and there is a request
//! body. Readings: `post` (taken), `get`. A body and a creation mean POST, and Get on this path is the list.
//!
//! Concerns [`NotesCreate`](super::ops::NotesCreate).
//!
//! ## <a id="erratum-notes-headings"></a>`notes-headings`
//!
//! Two sections have the heading tenants/{tenantId}/notes (Get). Readings: `list-and-create` (taken),
//! `one-operation`. Their contents differ.
//!
//! ## <a id="erratum-note-category-filter-text"></a>`note-category-filter-text`
//!
//! noteCategoryId is described as a filter by the type of a contact. Readings: `note-category` (taken),
//! `contact-type`. Name and lookup are those of categories.
//!
//! Concerns [`NotesList`](super::ops::NotesList).
//!
//! ## <a id="erratum-note-category-default"></a>`note-category-default`
//!
//! noteCategoryId has a default of 1 and lacks the word optional. So a call without it would list one category
//! only. Readings: `may-be-left-out` (taken), `required`. A default is of no use if a value has to be given. How
//! to list all categories is open.
//!
//! Concerns [`NotesList`](super::ops::NotesList).
//!
//! ## <a id="erratum-order-by-created"></a>`order-by-created`
//!
//! The place of orderByCreated is not stated, nor the order that comes without it. Readings: `query` (taken),
//! `header`. All its neighbours are in the query.
//!
//! Concerns [`NotesList`](super::ops::NotesList).
//!
//! ## <a id="erratum-note-text-null"></a>`note-text-null`
//!
//! The text of a note is nullable in answers; of the request nothing is said, neither on null nor on presence.
//! Readings: `unknown` (taken), `required`. A note without text makes little sense, but it is not excluded.
//!
//! Concerns [`Note`](super::types::Note), [`NoteCreate`](super::types::NoteCreate).
//!
//! ## <a id="erratum-note-without-id"></a>`note-without-id`
//!
//! A note has no id, unlike contacts, referrals and entitlement statuses. Readings: `not-sent` (taken),
//! `forgotten`. No operation would need it.
//!
//! Concerns [`Note`](super::types::Note).
//!
//! ## <a id="erratum-assignments-path"></a>`assignments-path`
//!
//! The heading and the table of contents have tenant/assignments, without a placeholder, while the inputs put
//! tenantId into the path. Readings: `tenants/{tenantId}/assignments` (taken), `tenant/{tenantId}/assignments`,
//! `tenant/assignments/{tenantId}`. All other calls about one tenant begin with tenants/{tenantId}, and the id
//! has to be somewhere.
//!
//! Concerns [`AssignmentsGet`](super::ops::AssignmentsGet).
//!
//! ## <a id="erratum-assignments-service-name"></a>`assignments-service-name`
//!
//! The name of a service in primaryServices is indented as a member of the assignment, which thus has a name
//! twice. Readings: `inside-service` (taken), `beside-it`. An object cannot have a name twice, and
//! additionalServices has the name inside of a service.
//!
//! Concerns [`Assignment`](super::types::Assignment).
//!
//! ## <a id="erratum-assignments-additional"></a>`assignments-additional`
//!
//! The array additionalServices stands at the outermost level, beside the map of assignments; its counterpart
//! primaryServices stands inside of an assignment. Readings: `either-place` (taken), `inside-assignment`,
//! `beside-the-map`. An array in place of an assignment would make the whole answer unreadable, so both places
//! are read.
//!
//! Concerns [`AssignmentEntry`](super::types::AssignmentEntry), [`Assignment`](super::types::Assignment),
//! [`AssignmentsGet`](super::ops::AssignmentsGet).
//!
//! ## <a id="erratum-assignments-map"></a>`assignments-map`
//!
//! The answer is a map from an assignment's name to an assignment. The names are not listed, and a name with
//! several people has no place. Readings: `map-of-one-each` (taken), `map-of-lists`. That is what the notation
//! says. A list under a name is read as services; anything else in it is kept.
//!
//! Concerns [`AssignmentsGet`](super::ops::AssignmentsGet).
//!
//! ## <a id="erratum-assignments-services"></a>`assignments-services`
//!
//! The ids in primaryServices and additionalServices are not tied to a lookup. Readings: `services` (taken),
//! `something-else`. Names, shape and types are those of services.
//!
//! Concerns [`Assignment`](super::types::Assignment).
//!
//! ## <a id="erratum-assignments-who"></a>`assignments-who`
//!
//! Whether id, name and email belong to the assignment or to the person is not said. Readings: `person` (taken),
//! `assignment`. An assignment has no e-mail address, and its name is the key of the map. The id may be of
//! either.
//!
//! Concerns [`AssignmentId`](super::types::AssignmentId), [`Assignment`](super::types::Assignment).
//!
//! ## <a id="erratum-usage-customers-case"></a>`usage-customers-case`
//!
//! Customers starts with a capital, unlike all other members of the answer. Readings: `as-printed` (taken),
//! `small-letters`. It is the only documented spelling; both are read.
//!
//! Concerns [`CurrentUsage`](super::types::CurrentUsage).
//!
//! ## <a id="erratum-usage-tags"></a>`usage-tags`
//!
//! tags, in the plural, is typed as one value of an enum. Readings: `one-or-list` (taken), `one`,
//! `text-with-commas`. A value and a list are both read; several values in one text survive as an unknown value.
//!
//! Concerns [`CustomerTags`](super::types::CustomerTags), [`WorkloadTags`](super::types::WorkloadTags),
//! [`CustomerUsage`](super::types::CustomerUsage), [`ClaimedUsage`](super::types::ClaimedUsage).
//!
//! ## <a id="erratum-usage-tag-values"></a>`usage-tag-values`
//!
//! Values are introduced with including, which leaves room for others. Readings: `open` (taken), `closed`. The
//! word says it.
//!
//! Concerns [`CustomerTag`](super::types::CustomerTag), [`WorkloadTag`](super::types::WorkloadTag).
//!
//! ## <a id="erratum-usage-tag-case"></a>`usage-tag-case`
//!
//! The value for unknown is Unknown for customers and unknown for workloads. Readings: `as-printed` (taken),
//! `capital-in-both`. An unlisted spelling survives anyway.
//!
//! Concerns [`CustomerTag`](super::types::CustomerTag), [`WorkloadTag`](super::types::WorkloadTag).
//!
//! ## <a id="erratum-usage-workload-ids"></a>`usage-workload-ids`
//!
//! The workload's id is an enum of strings whose values are not given; services and incentive workloads have
//! integers. Readings: `text-or-integer` (taken), `text`, `names-of-services`. Without values there is nothing to
//! list. A number is read too, since an id of another kind would make the whole answer unreadable.
//!
//! Concerns [`UsageWorkloadId`](super::types::UsageWorkloadId).
//!
//! ## <a id="erratum-usage-unclaimed-text"></a>`usage-unclaimed-text`
//!
//! The workloadId in unclaimedWorkloads is described as that of a claimed workload. Readings: `workload` (taken),
//! `claimed-workload`. Copied from the list before.
//!
//! ## <a id="erratum-usage-excluded-type"></a>`usage-excluded-type`
//!
//! excludedWorkloads is an array of an enum without values; that they are the workload ids of the other lists is
//! implied only. Readings: `workload-ids` (taken), `names`. The description calls them workloads.
//!
//! Concerns [`CustomerUsage`](super::types::CustomerUsage).
//!
//! ## <a id="erratum-usage-at-claim-mark"></a>`usage-at-claim-mark`
//!
//! The type of usageAtClaim is double with a question mark, where others have the word nullable. Readings:
//! `nullable` (taken), `may-be-left-out`. In the vendor's language the mark means just that.
//!
//! Concerns [`ClaimedUsage`](super::types::ClaimedUsage).
//!
//! ## <a id="erratum-usage-null-punctuation"></a>`usage-null-punctuation`
//!
//! At priorHwm, hwm, month1Hwm and compUnits the word nullable follows the type after a dash instead of a comma.
//! Readings: `nullable` (taken), `another-mark`. Only the punctuation differs.
//!
//! ## <a id="erratum-usage-percent"></a>`usage-percent`
//!
//! usage and usageAtClaim are called percentages; whether they run to 1 or to 100 is not said. Readings:
//! `unknown` (taken), `0-to-100`, `0-to-1`. No bound is set, and growth beyond the whole may occur.
//!
//! Concerns [`ClaimedUsage`](super::types::ClaimedUsage), [`UnclaimedUsage`](super::types::UnclaimedUsage).
//!
//! ## <a id="erratum-usage-high-water-mark"></a>`usage-high-water-mark`
//!
//! These members are called high water marks; of what, and in which unit, is not said. Readings: `unsaid`
//! (taken), `seats-in-use`. They are whole numbers and pass as they are.
//!
//! Concerns [`ClaimedUsage`](super::types::ClaimedUsage), [`UnclaimedUsage`](super::types::UnclaimedUsage).
//! Source: FastTrack Partner Experience (FT-FPX) API, section “usage/current Description:”.
//!
//! ## <a id="erratum-usage-comp-units"></a>`usage-comp-units`
//!
//! compUnits has no description here, unlike with claimed workloads. Readings: `same-meaning` (taken),
//! `another-meaning`. Name and type are the same.
//!
//! Concerns [`UnclaimedUsage`](super::types::UnclaimedUsage).
//!
//! ## <a id="erratum-usage-earnings"></a>`usage-earnings`
//!
//! potentialEarnings is an integer without a currency, while statements have decimals in US dollars and in local
//! currency. Readings: `whole-units-unknown-currency` (taken), `us-dollars`. Nothing more is said.
//!
//! Concerns [`ClaimedUsage`](super::types::ClaimedUsage), [`UnclaimedUsage`](super::types::UnclaimedUsage).
//!
//! ## <a id="erratum-usage-active-entitlements"></a>`usage-active-entitlements`
//!
//! activeEntitlements is called the current usage, as is the percentage in usage. Readings: `number-of-seats`
//! (taken), `percentage`. It is an integer beside the number of seats that the customer may use.
//!
//! Concerns [`ClaimedUsage`](super::types::ClaimedUsage), [`UnclaimedUsage`](super::types::UnclaimedUsage).
//!
//! ## <a id="erratum-usage-customer-id"></a>`usage-customer-id`
//!
//! customerId is the id of the customer by its name and that of the tenant by its description. Readings:
//! `tenant-id` (taken), `another-id`. The description is explicit.
//!
//! Concerns [`CustomerUsage`](super::types::CustomerUsage).
