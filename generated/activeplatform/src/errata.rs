// @generated from specs/activeplatform by `cargo xtask regenerate`. Changes made here are lost.

//! Where the documentation is wrong, contradicts itself or leaves something open.
//!
//! Each erratum has what the documentation says, the possible readings, and the one that this crate follows. If
//! the service turns out to follow another one, start here.
//!
//! ## <a id="erratum-content-type-contradicts"></a>`content-type-contradicts`
//!
//! The table gives text/html or text/JSON for the Content-Type; both samples send application/vnd.api+json.
//! Readings: `vnd-api-json` (taken), `text-json`, `text-html`. Both sample requests agree, and a table that
//! offers HTML for a JSON body is not to be relied on.
//!
//! Concerns [`PlansValidateAttributes`](super::ops::PlansValidateAttributes). Source: Validate the Reseller's
//! Plan provisioning attributes, sections “Arguments Name”, “Request example (Microsoft Azure RI)”.
//!
//! ## <a id="erratum-form-or-json"></a>`form-or-json`
//!
//! The table calls data and its members form parameters; the samples send one JSON object. Readings: `json-body`
//! (taken), `form-fields`. Nested objects and lists do not fit a form, and all samples are JSON.
//!
//! Concerns [`Validation`](super::types::Validation), [`ValidationData`](super::types::ValidationData),
//! [`PlansValidateAttributes`](super::ops::PlansValidateAttributes). Source: Validate the Reseller's Plan
//! provisioning attributes, sections “Arguments Name”, “Request example (Microsoft Azure RI)”.
//!
//! ## <a id="erratum-not-json-api"></a>`not-json-api`
//!
//! The media type is that of JSON:API, yet neither body follows its rules (type and attributes object in data,
//! data around a response). Readings: `plain-json` (taken), `json-api`. The samples are followed to the letter.
//!
//! Concerns [`PlansValidateAttributes`](super::ops::PlansValidateAttributes). Source: Validate the Reseller's
//! Plan provisioning attributes, sections “Request example (Microsoft Azure RI)”, “Response example (Microsoft
//! Azure RI)”.
//!
//! ## <a id="erratum-agreement-false"></a>`agreement-false`
//!
//! Both true and false are explained for microsoft_customer_agreement, but it is said to come only after an
//! acceptance, where false makes no sense. Readings: `both-values` (taken), `true-or-absent`. Reading both costs
//! nothing; absent does not mean refused.
//!
//! Concerns [`ValidatedAttribute`](super::types::ValidatedAttribute). Source: Validate the Reseller's Plan
//! provisioning attributes, section “Response model”.
//!
//! ## <a id="erratum-number-sign"></a>`number-sign`
//!
//! In the request the label of a subscription begins with a number sign, as in #3007831; in the response to it
//! the sign is missing. Readings: `free-text` (taken), `server-strips-it`, `slip`. No form is prescribed, so the
//! text passes as it is; do not compare the two by equality.
//!
//! Concerns [`AzureSubscriptionLabel`](super::types::AzureSubscriptionLabel). Source: Validate the Reseller's
//! Plan provisioning attributes, sections “Request example (Microsoft Azure RI)”, “Response example (Microsoft
//! Azure RI)”.
//!
//! ## <a id="erratum-placeholder-uuid"></a>`placeholder-uuid`
//!
//! The uuid in the label of a subscription is masked with X, and its first group has seven of them rather than
//! eight. Readings: `masked-uuid` (taken), `other-id`. A slip while masking; nothing is checked there.
//!
//! Concerns [`AzureSubscriptionLabel`](super::types::AzureSubscriptionLabel). Source: Validate the Reseller's
//! Plan provisioning attributes, sections “Request example (Microsoft Azure RI)”, “Response example (Microsoft
//! Azure RI)”.
//!
//! ## <a id="erratum-head-of-samples"></a>`head-of-samples`
//!
//! The sample requests have neither a protocol version nor an empty line between headers and body. Readings:
//! `shortened` (taken), `literal`. No HTTP server would read them as printed; only the JSON is kept as an
//! example.
//!
//! Source: Validate the Reseller's Plan provisioning attributes, sections “Request example (Microsoft Azure RI)”,
//! “Request example (Microsoft Azure, new tenant name)”.
//!
//! ## <a id="erratum-host-or-base-url"></a>`host-or-base-url`
//!
//! The request line starts with the placeholder {base_url}, which nothing explains; the samples start at the path
//! and name a test host. Readings: `given-by-caller` (taken), `test-host`. The host is plainly that of a test;
//! the scheme is not shown, so the caller gives it with the address.
//!
//! Source: Validate the Reseller's Plan provisioning attributes, sections “POST
//! {base_url}/api/v3/resellers/{reseller_id}/plans/{plan_id}/provisioning_attributes/validation”, “Request
//! example (Microsoft Azure RI)”.
//!
//! ## <a id="erratum-token-sample"></a>`token-sample`
//!
//! The sample requests have a value of X-Api-Token that looks real and is not called a placeholder. Readings:
//! `sample` (taken), `working-token`. A token that is printed for everyone is no credential; the caller brings
//! its own.
//!
//! Source: Validate the Reseller's Plan provisioning attributes, sections “Request example (Microsoft Azure RI)”,
//! “Request example (Microsoft Azure, new tenant name)”.
//!
//! ## <a id="erratum-nesting-lost"></a>`nesting-lost`
//!
//! The table lists data, account_id, attributes, key and value one below the other, without telling which belongs
//! into which. Readings: `as-in-samples` (taken), `flat`. The samples show the nesting.
//!
//! Concerns [`Validation`](super::types::Validation), [`ValidationData`](super::types::ValidationData),
//! [`Attribute`](super::types::Attribute). Source: Validate the Reseller's Plan provisioning attributes, sections
//! “Arguments Name”, “Request example (Microsoft Azure RI)”.
//!
//! ## <a id="erratum-services-missing"></a>`services-missing`
//!
//! A list of the services that can be checked is announced, and nothing follows. Readings: `lost-in-the-copy`
//! (taken), `never-there`. The headings of the samples name Microsoft Azure and Microsoft Azure RI, which may be
//! all; the server decides.
//!
//! Source: Validate the Reseller's Plan provisioning attributes, section “The Validate the Reseller's Plan
//! provisioning attributes method” (occurrence 2).
//!
//! ## <a id="erratum-keys-elsewhere"></a>`keys-elsewhere`
//!
//! The keys of attributes are not listed; reservation_scope, azure_subscriptions and new_customer_domain occur in
//! samples, and a link points to an operation that lists the attributes of a plan. Readings:
//! `three-known-others-as-json` (taken), `three-only`. Each service may have its own; what is unknown keeps its
//! JSON.
//!
//! Concerns [`Attribute`](super::types::Attribute). Source: Validate the Reseller's Plan provisioning attributes,
//! sections “Arguments Name”, “The Validate the Reseller's Plan provisioning attributes method”.
//!
//! ## <a id="erratum-linked-operations"></a>`linked-operations`
//!
//! Sales orders, managers and resellers are described behind links, as is the list of attributes; none of that is
//! part of this document. Readings: `documented-elsewhere` (taken), `not-needed`. The ids come from there; a
//! caller has to know them.
//!
//! Source: Validate the Reseller's Plan provisioning attributes, sections “The Validate the Reseller's Plan
//! provisioning attributes method”, “Arguments Name”.
//!
//! ## <a id="erratum-existing-domain-key"></a>`existing-domain-key`
//!
//! A parameter for an existing domain is mentioned several times, and its key is never given. Readings:
//! `unknown-key` (taken), `name-by-analogy`. The key's name would be a guess; once known it can be sent as any
//! other key.
//!
//! Concerns [`ValidationData`](super::types::ValidationData), [`Attribute`](super::types::Attribute). Source:
//! Validate the Reseller's Plan provisioning attributes, section “Errors StatusError”.
//!
//! ## <a id="erratum-one-scope"></a>`one-scope`
//!
//! The only value shown for reservation_scope is All Subscriptions. Readings: `more-values` (taken), `just-this`.
//! A scope with one value would be idle, so the list stays open.
//!
//! Concerns [`ReservationScope`](super::types::ReservationScope). Source: Validate the Reseller's Plan
//! provisioning attributes, section “Request example (Microsoft Azure RI)”.
//!
//! ## <a id="erratum-accept-values"></a>`accept-values`
//!
//! The header Accept is required, but what may stand in it is not told. Readings: `as-in-samples` (taken),
//! `anything`. Both samples agree, and the client reads JSON only, so a caller has nothing to choose; sent as a
//! constant.
//!
//! Concerns [`PlansValidateAttributes`](super::ops::PlansValidateAttributes). Source: Validate the Reseller's
//! Plan provisioning attributes, sections “Arguments Name”, “Request example (Microsoft Azure RI)”, “Request
//! example (Microsoft Azure, new tenant name)”.
//!
//! ## <a id="erratum-success-status"></a>`success-status`
//!
//! The status of a success is not told. Readings: `any-2xx` (taken), `200`. Nothing hints at one of them.
//!
//! Concerns [`PlansValidateAttributes`](super::ops::PlansValidateAttributes). Source: Validate the Reseller's
//! Plan provisioning attributes, section “Response model”.
//!
//! ## <a id="erratum-list-unsaid"></a>`list-unsaid`
//!
//! The table of the response has members only; that they come in a list shows in the samples alone, and no media
//! type is given. Readings: `list` (taken), `single-object`. Both sample responses are lists, even the one with a
//! single entry.
//!
//! Concerns [`PlansValidateAttributes`](super::ops::PlansValidateAttributes). Source: Validate the Reseller's
//! Plan provisioning attributes, sections “Response model”, “Response example (Microsoft Azure, new tenant
//! name)”.
//!
//! ## <a id="erratum-response-presence"></a>`response-presence`
//!
//! Whether key and value are always there, whether each attribute sent comes back, and in which sequence, is
//! open. Readings: `may-differ` (taken), `same-as-sent`. The samples mirror the request, but no text promises it;
//! a reader that insists could lose the news of an accepted agreement.
//!
//! Concerns [`ValidatedAttribute`](super::types::ValidatedAttribute). Source: Validate the Reseller's Plan
//! provisioning attributes, sections “Response model”, “Response example (Microsoft Azure RI)”.
//!
//! ## <a id="erratum-error-body"></a>`error-body`
//!
//! The texts are listed, but not the body in which they arrive, nor whether several can come at once. Readings:
//! `any-json` (taken), `json-api-errors`, `plain-text`. The texts are looked for in every string of the body.
//!
//! Concerns [`PlansValidateAttributes`](super::ops::PlansValidateAttributes). Source: Validate the Reseller's
//! Plan provisioning attributes, section “Errors StatusError”.
//!
//! ## <a id="erratum-status-for-all"></a>`status-for-all`
//!
//! 422 stands at the first of seven texts only; other failures, such as a bad token or an unknown plan, are not
//! mentioned. Readings: `one-status-for-seven` (taken), `first-only`. It looks like one table cell over all rows;
//! further statuses are left as unknown.
//!
//! Concerns [`PlansValidateAttributes`](super::ops::PlansValidateAttributes). Source: Validate the Reseller's
//! Plan provisioning attributes, section “Errors StatusError”.
//!
//! ## <a id="erratum-vendor-failure-as-422"></a>`vendor-failure-as-422`
//!
//! A failure at the vendor's side has a status that blames the request, and advises another try. Readings:
//! `retry` (taken), `do-not-retry`. The comment is explicit; the text, not the status, tells what can be
//! repeated.
//!
//! Concerns [`VendorFailure`](super::Known::VendorFailure). Source: Validate the Reseller's Plan provisioning
//! attributes, section “Errors StatusError”.
//!
//! ## <a id="erratum-owner-unexplained"></a>`owner-unexplained`
//!
//! The text on the owner of a subscription alone has no comment, and its two ids may be literal words or stand
//! for values. Readings: `literal` (taken), `placeholders`. Placeholders elsewhere are in angle brackets; meaning
//! and remedy are ours.
//!
//! Concerns [`NotAccountOwner`](super::Known::NotAccountOwner). Source: Validate the Reseller's Plan provisioning
//! attributes, section “Errors StatusError”.
//!
//! ## <a id="erratum-one-text-two-causes"></a>`one-text-two-causes`
//!
//! One text serves for an unknown existing domain and for a new domain of an account that has one; it does not
//! tell which. Readings: `caller-knows` (taken), `two-errors`. Both end in the same remedy, and the caller knows
//! what it sent.
//!
//! Concerns [`AccountHasDomain`](super::Known::AccountHasDomain). Source: Validate the Reseller's Plan
//! provisioning attributes, section “Errors StatusError”.
//!
//! ## <a id="erratum-subdomain-or-domain"></a>`subdomain-or-domain`
//!
//! The text demands that a subdomain be '.onmicrosoft.com'; its comment wants a full name that ends so. Capitals
//! and length are left open. Readings: `ends-with-in-any-case` (taken), `ends-with-as-printed`, `equals`. The
//! comment and the sample agree on the ending, and domain names do not distinguish capitals.
//!
//! Concerns [`CustomerDomain`](super::types::CustomerDomain), [`ValidationData`](super::types::ValidationData),
//! [`BadDomainEnding`](super::Known::BadDomainEnding). Source: Validate the Reseller's Plan provisioning
//! attributes, sections “Errors StatusError”, “Request example (Microsoft Azure, new tenant name)”.
//!
//! ## <a id="erratum-existing-domain-unknown"></a>`existing-domain-unknown`
//!
//! An existing domain that the platform does not know is refused if the account has another; what happens if it
//! has none is not told. Readings: `accepted` (taken), `refused`. No text is listed for that case; the server
//! decides.
//!
//! Concerns [`AccountHasDomain`](super::Known::AccountHasDomain). Source: Validate the Reseller's Plan
//! provisioning attributes, section “Errors StatusError”.
//!
//! ## <a id="erratum-known-domains"></a>`known-domains`
//!
//! A refusal names one domain of the account to send as the existing one; whether the platform can know several
//! of an account is not told. Readings: `one-domain` (taken), `several`. The text has room for one. The rule runs
//! only for a caller who passes that domain, and compares the names as they are written.
//!
//! Concerns [`ValidationData`](super::types::ValidationData). Source: Validate the Reseller's Plan provisioning
//! attributes, section “Errors StatusError”.
//!
//! ## <a id="erratum-no-attributes-or-no-check"></a>`no-attributes-or-no-check`
//!
//! The text denies that the plan has attributes; its comment says only that they need no check by this method.
//! Readings: `no-check-needed` (taken), `no-attributes`. The comment explains the text; either way this check is
//! left out.
//!
//! Concerns [`NothingToValidate`](super::Known::NothingToValidate). Source: Validate the Reseller's Plan
//! provisioning attributes, section “Errors StatusError”.
//!
//! ## <a id="erratum-which-attributes"></a>`which-attributes`
//!
//! Whether a request must name all attributes of the plan, may name none, or a key twice, is open. Readings:
//! `anything-goes` (taken), `all-once`. No bound is given, so none is checked.
//!
//! Concerns [`ValidationData`](super::types::ValidationData). Source: Validate the Reseller's Plan provisioning
//! attributes, sections “Arguments Name”, “Request example (Microsoft Azure, new tenant name)”.
//!
//! ## <a id="erratum-agreement-as-side-effect"></a>`agreement-as-side-effect`
//!
//! A check may accept a contract if that is necessary; what makes it so, and how to prevent it, is not explained.
//! Readings: `not-idempotent` (taken), `harmless`. A call that binds somebody must not be repeated unasked.
//!
//! Concerns [`ValidatedAttribute`](super::types::ValidatedAttribute),
//! [`PlansValidateAttributes`](super::ops::PlansValidateAttributes). Source: Validate the Reseller's Plan
//! provisioning attributes, sections “If it is necessary, during validation of”, “Response model”.
//!
//! ## <a id="erratum-scope-and-subscriptions"></a>`scope-and-subscriptions`
//!
//! The sample has All Subscriptions as reservation_scope and yet lists one in azure_subscriptions; whether the
//! list is needed then, or may be longer, is open. Readings: `independent` (taken), `list-needed`. No dependency
//! is spelt out, so none is checked.
//!
//! Concerns [`ReservationScope`](super::types::ReservationScope),
//! [`AzureSubscriptionLabel`](super::types::AzureSubscriptionLabel),
//! [`ValidationData`](super::types::ValidationData). Source: Validate the Reseller's Plan provisioning
//! attributes, sections “Request example (Microsoft Azure RI)”, “Errors StatusError”.
