// @generated from specs/cloudcockpit by `cargo xtask regenerate`. Changes made here are lost.

//! Where the documentation is wrong, contradicts itself or leaves something open.
//!
//! Each erratum has what the documentation says, the possible readings, and the one that this crate follows. If
//! the service turns out to follow another one, start here.
//!
//! ## <a id="erratum-host-from-sample"></a>`host-from-sample`
//!
//! The host occurs in the curl line alone, and it is the name of one Azure web app. Readings: `production-host`
//! (taken), `one-of-several`. Its name says so and there is no other; a caller can give another base URL.
//!
//! Source: Updates a Customer Microsoft Agreement, section “PATCH
//! /v1/Customers/{customerId}/microsoft-customer-agreement” (occurrence 2).
//!
//! ## <a id="erratum-version-in-path"></a>`version-in-path`
//!
//! The version is part of the path in the heading and of the URL in the curl line, and is named nowhere as such.
//! Readings: `part-of-base` (taken), `part-of-each-path`. Both give the same URL; a base with the version keeps
//! paths short.
//!
//! Concerns [`MicrosoftAgreementsUpdate`](super::ops::MicrosoftAgreementsUpdate). Source: Updates a Customer
//! Microsoft Agreement, sections “PATCH /v1/Customers/{customerId}/microsoft-customer-agreement”, “PATCH
//! /v1/Customers/{customerId}/microsoft-customer-agreement” (occurrence 2).
//!
//! ## <a id="erratum-one-operation"></a>`one-operation`
//!
//! One operation is documented; its path, roles and ids belong to an API with more operations, which are not
//! described. Readings: `part-of-a-larger-api` (taken), `whole-api`. The ids have to come from somewhere. Only
//! what is documented is modelled.
//!
//! Source: Updates a Customer Microsoft Agreement, sections “Updates a Customer Microsoft Agreement”, “PATCH
//! /v1/Customers/{customerId}/microsoft-customer-agreement”.
//!
//! ## <a id="erratum-authorization-listed"></a>`authorization-listed`
//!
//! The bearer token is listed among plain headers, as a string. Readings: `auth` (taken), `plain-header`. The
//! remark names the scheme; a credential must not be shown in logs as other headers are.
//!
//! Source: Updates a Customer Microsoft Agreement, section “Headers • X-Tenant string Required”.
//!
//! ## <a id="erratum-token-default"></a>`token-default`
//!
//! A cut-off token is called the default value of Authorization, beside a mark that the header is required.
//! Readings: `sample` (taken), `real-default`. No shortened token can be valid; the caller always gives one.
//!
//! Source: Updates a Customer Microsoft Agreement, section “Headers • X-Tenant string Required”.
//!
//! ## <a id="erratum-token-origin"></a>`token-origin`
//!
//! Who issues the token, for whom and for how long is not told. Readings: `given-by-caller` (taken),
//! `fetched-by-client`. There is nothing to fetch it with.
//!
//! Source: Updates a Customer Microsoft Agreement, section “Headers • X-Tenant string Required”.
//!
//! ## <a id="erratum-tenant-domain"></a>`tenant-domain`
//!
//! X-Tenant is explained as the domain that people reach the portal by; the sample is a host name of the vendor.
//! Readings: `host-name` (taken), `microsoft-tenant`. The explanation and the sample agree; no format is checked,
//! as none is stated.
//!
//! Concerns [`TenantDomain`](super::types::TenantDomain). Source: Updates a Customer Microsoft Agreement,
//! sections “Headers • X-Tenant string Required”, “PATCH /v1/Customers/{customerId}/microsoft-customer-agreement”
//! (occurrence 2).
//!
//! ## <a id="erratum-correlation-kinds"></a>`correlation-kinds`
//!
//! X-Correlation-Id is a string(UUID), in capitals, where other ids are string(uuid); in answers correlationId is
//! a nullable string. What comes if none was sent is not told. Readings: `same-id` (taken), `unrelated`. The
//! capitals change nothing. Both ids are said to belong to the request; as text any answer can be read.
//!
//! Concerns [`ApiError`](super::types::ApiError),
//! [`MicrosoftAgreementsUpdate`](super::ops::MicrosoftAgreementsUpdate). Source: Updates a Customer Microsoft
//! Agreement, sections “Headers • X-Tenant string Required”, “• Bad Request”.
//!
//! ## <a id="erratum-customer-id"></a>`customer-id`
//!
//! The customer has a unique id, with no hint whether CloudCockpit or Microsoft gave it. Readings: `cloudcockpit`
//! (taken), `microsoft-tenant-id`. The path lists customers of any provider; not all can have an id of
//! Microsoft's.
//!
//! Concerns [`CustomerId`](super::types::CustomerId),
//! [`MicrosoftAgreementsUpdate`](super::ops::MicrosoftAgreementsUpdate). Source: Updates a Customer Microsoft
//! Agreement, sections “Path parameters • customerId”, “PATCH
//! /v1/Customers/{customerId}/microsoft-customer-agreement”.
//!
//! ## <a id="erratum-provider-instance"></a>`provider-instance`
//!
//! providerInstanceId is explained by its own name, as the id of the provider instance. Readings:
//! `configured-connection` (taken), `microsoft-tenant`. A portal with several providers needs such an id; where
//! to look it up is not told.
//!
//! Concerns [`ProviderInstanceId`](super::types::ProviderInstanceId),
//! [`UpdateAgreement`](super::types::UpdateAgreement). Source: Updates a Customer Microsoft Agreement, section
//! “application/json Body The request body”.
//!
//! ## <a id="erratum-uuid-placeholder"></a>`uuid-placeholder`
//!
//! providerInstanceId and X-Correlation-Id are declared UUIDs, and the samples have the word string for both.
//! Readings: `placeholder` (taken), `any-text`. A declaration outweighs a sample that a tool seems to have filled
//! in.
//!
//! Concerns [`UpdateAgreement`](super::types::UpdateAgreement),
//! [`MicrosoftAgreementsUpdate`](super::ops::MicrosoftAgreementsUpdate). Source: Updates a Customer Microsoft
//! Agreement, sections “Headers • X-Tenant string Required”, “application/json Body The request body” and 3 more.
//!
//! ## <a id="erratum-patch-meaning"></a>`patch-meaning`
//!
//! A PATCH, announced as an update, demands three members of its body each time. Readings: `replaces-all`
//! (taken), `merges`. The required members form a whole agreement. Whether one must exist beforehand is not told.
//!
//! Concerns [`UpdateAgreement`](super::types::UpdateAgreement),
//! [`MicrosoftAgreementsUpdate`](super::ops::MicrosoftAgreementsUpdate). Source: Updates a Customer Microsoft
//! Agreement, sections “Updates a Customer Microsoft Agreement”, “PATCH
//! /v1/Customers/{customerId}/microsoft-customer-agreement”, “application/json Body The request body”.
//!
//! ## <a id="erratum-agreement-date"></a>`agreement-date`
//!
//! agreementDate is called a date and declared as a time with offset; whether a future one is accepted is not
//! told. Readings: `moment` (taken), `day`. The sample has time and offset.
//!
//! Concerns [`UpdateAgreement`](super::types::UpdateAgreement). Source: Updates a Customer Microsoft Agreement,
//! sections “application/json Body The request body”, “\# Payload”.
//!
//! ## <a id="erratum-flag-casing"></a>`flag-casing`
//!
//! The flag is keepPrimaryInformation in the list and the samples, and KeepPrimaryInformation in the remarks on
//! the contact. Readings: `keepPrimaryInformation` (taken), `KeepPrimaryInformation`. List and samples show the
//! wire; the remarks seem to name the vendor's own class member.
//!
//! Concerns [`UpdateAgreement`](super::types::UpdateAgreement). Source: Updates a Customer Microsoft Agreement,
//! sections “application/json Body The request body”, “\# Payload”.
//!
//! ## <a id="erratum-flag-effect"></a>`flag-effect`
//!
//! If keepPrimaryInformation is true, firstName, lastName, email and phone are called needless, overwritten and
//! filled in by themselves. Readings: `ignored` (taken), `refused`. The samples set the flag and send all four
//! members.
//!
//! Concerns [`UpdateAgreement`](super::types::UpdateAgreement). Source: Updates a Customer Microsoft Agreement,
//! sections “application/json Body The request body”, “\# Payload”.
//!
//! ## <a id="erratum-flag-unnamed"></a>`flag-unnamed`
//!
//! The remark on firstName omits which flag it means when it speaks of false. Readings: `same-flag` (taken),
//! `another`. The sentence before it and the remarks on the three other members name keepPrimaryInformation.
//!
//! Concerns [`UpdateAgreement`](super::types::UpdateAgreement). Source: Updates a Customer Microsoft Agreement,
//! section “application/json Body The request body”.
//!
//! ## <a id="erratum-misspelt-remarks"></a>`misspelt-remarks`
//!
//! The remark on keepPrimaryInformation misspells two words. Readings: `slips` (taken), `other-words`. The sense
//! is clear, and neither word travels.
//!
//! Source: Updates a Customer Microsoft Agreement, section “application/json Body The request body”.
//!
//! ## <a id="erratum-null-or-absent"></a>`null-or-absent`
//!
//! firstName, lastName, email and phone may be null; whether null differs from leaving them out is not told.
//! Readings: `same` (taken), `null-clears`. With the flag true neither counts, with the flag false neither
//! suffices.
//!
//! Concerns [`UpdateAgreement`](super::types::UpdateAgreement). Source: Updates a Customer Microsoft Agreement,
//! section “application/json Body The request body”.
//!
//! ## <a id="erratum-empty-contact"></a>`empty-contact`
//!
//! Whether an empty text is accepted if firstName, lastName, email or phone is required is not told. Readings:
//! `will-do` (taken), `refused`. No least length is stated; the server can still refuse.
//!
//! Concerns [`UpdateAgreement`](super::types::UpdateAgreement). Source: Updates a Customer Microsoft Agreement,
//! section “application/json Body The request body”.
//!
//! ## <a id="erratum-contact-formats"></a>`contact-formats`
//!
//! email and phone have a greatest length, and no format. Readings: `free-text` (taken), `checked-by-server`. A
//! check that the documentation does not call for could refuse good input.
//!
//! Concerns [`UpdateAgreement`](super::types::UpdateAgreement). Source: Updates a Customer Microsoft Agreement,
//! section “application/json Body The request body”.
//!
//! ## <a id="erratum-not-microsoft"></a>`not-microsoft`
//!
//! Customers of other providers are ruled out, without the status that they get. Readings: `bad-request-400`
//! (taken), `not-found-404`. The remark is on the validity of the request. Both answers have the same shape.
//!
//! Concerns [`MicrosoftAgreementsUpdate`](super::ops::MicrosoftAgreementsUpdate). Source: Updates a Customer
//! Microsoft Agreement, section “PATCH /v1/Customers/{customerId}/microsoft-customer-agreement”.
//!
//! ## <a id="erratum-roles-unexplained"></a>`roles-unexplained`
//!
//! Two roles are named, without telling how a caller gets one or whether both are needed. Readings: `either`
//! (taken), `both`. A list of those to whom something is available reads so; the token presumably carries the
//! role.
//!
//! Concerns [`MicrosoftAgreementsUpdate`](super::ops::MicrosoftAgreementsUpdate). Source: Updates a Customer
//! Microsoft Agreement, section “PATCH /v1/Customers/{customerId}/microsoft-customer-agreement”.
//!
//! ## <a id="erratum-status-names"></a>`status-names`
//!
//! Answers are listed by phrase; the headings of the samples give numbers for three of the six. Readings:
//! `numbers-of-the-phrases` (taken), `unknown`. HTTP ties each phrase to one number, and the three that are
//! printed fit.
//!
//! Concerns [`MicrosoftAgreementsUpdate`](super::ops::MicrosoftAgreementsUpdate). Source: Updates a Customer
//! Microsoft Agreement, sections “Responses • OK”, “• Unauthorized”, “• Forbidden”.
//!
//! ## <a id="erratum-ok-body"></a>`ok-body`
//!
//! Success is a phrase with neither a body nor the remark that there is none. Readings: `empty`, `agreement`,
//! `undocumented` (taken). The call returns (); `reply()` has the body, unread.
//!
//! Concerns [`MicrosoftAgreementsUpdate`](super::ops::MicrosoftAgreementsUpdate). Source: Updates a Customer
//! Microsoft Agreement, section “Responses • OK”.
//!
//! ## <a id="erratum-refusal-body"></a>`refusal-body`
//!
//! For a missing token or role no body is described, unlike for the three other failures. Readings: `empty`,
//! `usual-error`, `undocumented` (taken). Such answers often come from in front of the service; a body is kept
//! unread in the error.
//!
//! Concerns [`MicrosoftAgreementsUpdate`](super::ops::MicrosoftAgreementsUpdate). Source: Updates a Customer
//! Microsoft Agreement, sections “• Unauthorized”, “• Forbidden”.
//!
//! ## <a id="erratum-schema-thrice"></a>`schema-thrice`
//!
//! Three of the failures have one schema three times over and one sample twice, with no label to tell them apart.
//! Readings: `media-types` (taken), `different-errors`. All are the same to the letter, and tools that print such
//! pages do so for each media type.
//!
//! Concerns [`ApiError`](super::types::ApiError),
//! [`MicrosoftAgreementsUpdate`](super::ops::MicrosoftAgreementsUpdate). Source: Updates a Customer Microsoft
//! Agreement, sections “Hide response attributes Show response attributes object” (occurrence 2), “Hide response
//! attributes Show response attributes object” (occurrence 3) and 7 more.
//!
//! ## <a id="erratum-presence-unsaid"></a>`presence-unsaid`
//!
//! Members of errors are marked as nullable, never as required or optional. Readings: `always-there`,
//! `may-be-missing` (taken). A missing member must not hide the error itself.
//!
//! Concerns [`ApiError`](super::types::ApiError), [`PropertyError`](super::types::PropertyError). Source: Updates
//! a Customer Microsoft Agreement, section “• Bad Request”.
//!
//! ## <a id="erratum-status-42"></a>`status-42`
//!
//! statusCode is explained as the HTTP status of a scenario, and shown as 42 under three statuses. Readings:
//! `repeats-the-status` (taken), `code-of-its-own`. The explanation says HTTP and the number is a generated
//! filler; any integer is read.
//!
//! Concerns [`ApiError`](super::types::ApiError). Source: Updates a Customer Microsoft Agreement, sections “• Bad
//! Request”, “Response examples (400)” and 2 more.
//!
//! ## <a id="erratum-error-type"></a>`error-type`
//!
//! Errors have a type, and no values are listed. Readings: `open-text` (taken), `listed-elsewhere`. Nothing to
//! list; the text reaches the caller.
//!
//! Concerns [`ApiError`](super::types::ApiError). Source: Updates a Customer Microsoft Agreement, section “• Bad
//! Request”.
//!
//! ## <a id="erratum-description-twice"></a>`description-twice`
//!
//! description is a text in the error itself and a list of texts in each of its errors. Readings: `as-declared`
//! (taken), `one-kind`. Tables and samples agree on it.
//!
//! Concerns [`ApiError`](super::types::ApiError), [`PropertyError`](super::types::PropertyError). Source: Updates
//! a Customer Microsoft Agreement, sections “• Bad Request”, “Response examples (400)”.
//!
//! ## <a id="erratum-property-casing"></a>`property-casing`
//!
//! Whether propertyName is the name on the wire or that in the source code of the vendor is not told. Readings:
//! `wire-name` (taken), `source-name`. The caller knows the wire names only; compare without regard to case, for
//! the documentation mixes both.
//!
//! Concerns [`PropertyError`](super::types::PropertyError). Source: Updates a Customer Microsoft Agreement,
//! sections “• Bad Request”, “application/json Body The request body”.
//!
//! ## <a id="erratum-not-found-what"></a>`not-found-what`
//!
//! What was not found, the customer, the provider instance or the agreement, is not told. Readings: `customer`,
//! `any-of-them` (taken). The request depends on all three; the error's text may tell which it was.
//!
//! Concerns [`MicrosoftAgreementsUpdate`](super::ops::MicrosoftAgreementsUpdate). Source: Updates a Customer
//! Microsoft Agreement, section “• Not Found”.
