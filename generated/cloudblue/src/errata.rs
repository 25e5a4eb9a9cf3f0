// @generated from specs/cloudblue by `cargo xtask regenerate`. Changes made here are lost.

//! Where the documentation is wrong, contradicts itself or leaves something open.
//!
//! Each erratum has what the documentation says, the possible readings, and the one that this crate follows. If
//! the service turns out to follow another one, start here.
//!
//! ## <a id="erratum-blank-in-key"></a>`blank-in-key`
//!
//! All six samples write the key with a blank in front, as " microsoft_order_type"; the closing remark names it
//! without one. Readings: `no-blank` (taken), `blank`. Looks like a slip of the editor, copied along. Both are
//! read; the bare name is sent, and a blank that was read is dropped.
//!
//! Concerns [`NewCustomer`](super::types::NewCustomer),
//! [`NewCustomerFailedValidation`](super::types::NewCustomerFailedValidation),
//! [`ExistingCustomerAccepted`](super::types::ExistingCustomerAccepted),
//! [`ExistingCustomerPending`](super::types::ExistingCustomerPending),
//! [`LegacyTransition`](super::types::LegacyTransition),
//! [`ImportSubscription`](super::types::ImportSubscription),
//! [`ActivationParameters`](super::types::ActivationParameters). Source: Activation Parameters for Provisioning
//! with a Microsoft Domain, sections “Copy {”, “There are some cases where”.
//!
//! ## <a id="erratum-no-break-spaces"></a>`no-break-spaces`
//!
//! The samples are indented with no-break spaces, which JSON does not count as white space. Readings:
//! `web-page-artefact` (taken), `meant`. Browsers show code that way; the examples here have ordinary blanks and
//! other line breaks, and are otherwise unchanged.
//!
//! Source: Activation Parameters for Provisioning with a Microsoft Domain, section “Copy {”.
//!
//! ## <a id="erratum-additionally"></a>`additionally`
//!
//! The set for refused details is introduced as something added, yet its sample repeats all keys of the first
//! set. Readings: `whole-set` (taken), `additions-to-first`. The sample is complete by itself, and sending a key
//! twice would serve nobody.
//!
//! Concerns [`NewCustomerFailedValidation`](super::types::NewCustomerFailedValidation). Source: Activation
//! Parameters for Provisioning with a Microsoft Domain, section “Additionally, in cases when the customer
//! details”.
//!
//! ## <a id="erratum-attestation-in-two-shapes"></a>`attestation-in-two-shapes`
//!
//! partner_on_record_attestation_accepted has an object {"YES": true} as its structured_value;
//! mca_attestation_accepted has the text YES as its value. Readings: `as-shown` (taken), `one-is-wrong`. The
//! difference is the same in both samples that have the two keys; each is sent as it is shown.
//!
//! Concerns [`PartnerOfRecord`](super::types::PartnerOfRecord), [`Agreement`](super::types::Agreement),
//! [`NewCustomerAgreement`](super::types::NewCustomerAgreement),
//! [`ActivationParameters`](super::types::ActivationParameters). Source: Activation Parameters for Provisioning
//! with a Microsoft Domain, sections “Copy {”, “Additionally, in cases when the customer details”.
//!
//! ## <a id="erratum-partner-on-record"></a>`partner-on-record`
//!
//! The text speaks of a Partner of Record, the key in both samples is partner_on_record_attestation_accepted.
//! Readings: `on-record` (taken), `of-record`. A key is sent as the samples print it.
//!
//! Concerns [`NewCustomer`](super::types::NewCustomer),
//! [`NewCustomerFailedValidation`](super::types::NewCustomerFailedValidation),
//! [`ActivationParameters`](super::types::ActivationParameters). Source: Activation Parameters for Provisioning
//! with a Microsoft Domain, sections “The following is an example of the activation”, “Copy {”, “Additionally, in
//! cases when the customer details”.
//!
//! ## <a id="erratum-email-keys"></a>`email-keys`
//!
//! The mail address of the signer has the key agreement_email_address, that of the customer customer_email.
//! Readings: `as-printed` (taken), `same-ending`. A key is sent as the samples print it.
//!
//! Concerns [`Agreement`](super::types::Agreement), [`NewCustomerAgreement`](super::types::NewCustomerAgreement),
//! [`CustomerDetails`](super::types::CustomerDetails),
//! [`ActivationParameters`](super::types::ActivationParameters). Source: Activation Parameters for Provisioning
//! with a Microsoft Domain, sections “Copy {”, “Additionally, in cases when the customer details”.
//!
//! ## <a id="erratum-new-subscription-or-customer"></a>`new-subscription-or-customer`
//!
//! The first set is said to create a new subscription, but its microsoft_order_type is new_customer;
//! new_subscription is the type in the sets for customers that exist. Readings: `as-in-samples` (taken),
//! `new-subscription-everywhere`. The samples agree among themselves, and the closing remark ties new_customer to
//! the creation of a domain.
//!
//! Concerns [`NewCustomer`](super::types::NewCustomer),
//! [`ExistingCustomerAccepted`](super::types::ExistingCustomerAccepted). Source: Activation Parameters for
//! Provisioning with a Microsoft Domain, sections “The following is an example of the activation”, “Copy {” and 2
//! more.
//!
//! ## <a id="erratum-optional-keys"></a>`optional-keys`
//!
//! Keys that are not needed may be deleted from the first set, as told by a guide; which ones those are the
//! documentation does not say. Readings: `order-type-and-domain-needed` (taken), `all-needed`, `all-optional`.
//! Without these two the order has no meaning; whether the others are needed is not said, and each may be left
//! out.
//!
//! Concerns [`NewCustomer`](super::types::NewCustomer). Source: Activation Parameters for Provisioning with a
//! Microsoft Domain, section “The following is an example of the activation”.
//!
//! ## <a id="erratum-agreement-all-or-nothing"></a>`agreement-all-or-nothing`
//!
//! Keys that are not needed may be deleted from the first set; whether some of the five agreement keys may go
//! while others stay is not told. Two other sets require all five. Readings: `each-alone-in-the-first-set`
//! (taken), `all-together`. Nothing ties the five keys of the first set together, so that each can be left out
//! there. The two other sets have a type that needs all five.
//!
//! Concerns [`Agreement`](super::types::Agreement), [`NewCustomerAgreement`](super::types::NewCustomerAgreement).
//! Source: Activation Parameters for Provisioning with a Microsoft Domain, sections “The following is an example
//! of the activation”, “Additionally, in cases when the customer details”, “The following example includes the
//! parameters”.
//!
//! ## <a id="erratum-every-detail-needed"></a>`every-detail-needed`
//!
//! All eleven customer keys are required after a refusal, even those that many people or countries lack, such as
//! customer_middle_name or customer_state. Readings: `all-keys` (taken), `only-what-changed`. The sentence allows
//! no exception; empty text may serve if there is nothing to tell, as the empty registration number suggests.
//!
//! Concerns [`CustomerDetails`](super::types::CustomerDetails). Source: Activation Parameters for Provisioning
//! with a Microsoft Domain, section “Additionally, in cases when the customer details”.
//!
//! ## <a id="erratum-attestation-with-distribution"></a>`attestation-with-distribution`
//!
//! The first sample, for the distribution model, has the Partner of Record attestation; the second has it too,
//! without naming a model. Readings: `every-model` (taken), `distribution-only`. The text of the second set
//! requires its keys outright. In the first set it is left to the caller; a rule advises it if the caller tells
//! that the order is in the distribution model.
//!
//! Concerns [`NewCustomer`](super::types::NewCustomer),
//! [`NewCustomerFailedValidation`](super::types::NewCustomerFailedValidation). Source: Activation Parameters for
//! Provisioning with a Microsoft Domain, sections “The following is an example of the activation”, “Additionally,
//! in cases when the customer details”.
//!
//! ## <a id="erratum-attestation-in-later-orders"></a>`attestation-in-later-orders`
//!
//! Later purchases and imports show no partner_on_record_attestation_accepted, and no sentence rules it out.
//! Readings: `not-sent` (taken), `left-out-of-sample`. Nothing shows it there; a caller can add any key.
//!
//! Concerns [`ExistingCustomerAccepted`](super::types::ExistingCustomerAccepted),
//! [`ExistingCustomerPending`](super::types::ExistingCustomerPending),
//! [`LegacyTransition`](super::types::LegacyTransition),
//! [`ImportSubscription`](super::types::ImportSubscription). Source: Activation Parameters for Provisioning with
//! a Microsoft Domain, sections “The example below includes the parameters”, “The following example includes the
//! parameters” and 2 more.
//!
//! ## <a id="erratum-transition-in-brackets"></a>`transition-in-brackets`
//!
//! A remark in brackets calls a transition required, without naming transition_azure_plan_confirmation, the key
//! that confirms it. Readings: `key-needed` (taken), `remark-on-the-plan`. Only this key sets the sample apart
//! from the one for an Azure Plan.
//!
//! Concerns [`LegacyTransition`](super::types::LegacyTransition). Source: Activation Parameters for Provisioning
//! with a Microsoft Domain, section “In the following example you can see”.
//!
//! ## <a id="erratum-import-without-qualifications"></a>`import-without-qualifications`
//!
//! The set for an import alone has no special_qualifications. Readings: `not-sent` (taken), `forgotten`. A
//! subscription that exists has its terms already; a caller can add any key.
//!
//! Concerns [`ImportSubscription`](super::types::ImportSubscription). Source: Activation Parameters for
//! Provisioning with a Microsoft Domain, section “Finally, you can see an example”.
//!
//! ## <a id="erratum-legacy-with-several"></a>`legacy-with-several`
//!
//! Only the legacy plan with a single subscription is treated; nothing tells how to order if there are several.
//! Readings: `not-possible` (taken), `other-parameters`. The condition is kept as a rule that runs when the
//! caller tells how many subscriptions there are.
//!
//! Concerns [`LegacyTransition`](super::types::LegacyTransition). Source: Activation Parameters for Provisioning
//! with a Microsoft Domain, section “In the following example you can see”.
//!
//! ## <a id="erratum-legacy-and-pending"></a>`legacy-and-pending`
//!
//! A legacy plan whose agreement is still open has no set of its own. Readings: `accept-first` (taken),
//! `add-agreement-keys`. The one set shown for legacy plans presupposes acceptance; mixing sets would be a guess.
//!
//! Concerns [`LegacyTransition`](super::types::LegacyTransition). Source: Activation Parameters for Provisioning
//! with a Microsoft Domain, section “In the following example you can see”.
//!
//! ## <a id="erratum-no-plan-yet"></a>`no-plan-yet`
//!
//! A customer that exists without an Azure Plan and without a legacy plan has no set. Readings:
//! `azure-plan-needed` (taken), `same-sets`. Each text names a plan as its condition; it is kept as a rule that
//! runs when the caller tells of the plan.
//!
//! Concerns [`ExistingCustomerAccepted`](super::types::ExistingCustomerAccepted),
//! [`ExistingCustomerPending`](super::types::ExistingCustomerPending). Source: Activation Parameters for
//! Provisioning with a Microsoft Domain, sections “The example below includes the parameters”, “The following
//! example includes the parameters”, “In the following example you can see”.
//!
//! ## <a id="erratum-import-and-pending"></a>`import-and-pending`
//!
//! The import is shown for an accepted agreement only; whether one can import before, with the agreement's keys,
//! is open. Readings: `accept-first` (taken), `add-agreement-keys`. Only that case is printed; a caller can add
//! any key.
//!
//! Concerns [`ImportSubscription`](super::types::ImportSubscription). Source: Activation Parameters for
//! Provisioning with a Microsoft Domain, section “Finally, you can see an example”.
//!
//! ## <a id="erratum-refusal-unseen"></a>`refusal-unseen`
//!
//! Nothing tells how the sender learns of Microsoft's refusal, or whether the second set goes into a new order or
//! repairs the first. Readings: `new-order` (taken), `change-of-the-order`. The set is complete, so it can stand
//! in a new order; either use gives the same parameters.
//!
//! Concerns [`NewCustomerFailedValidation`](super::types::NewCustomerFailedValidation). Source: Activation
//! Parameters for Provisioning with a Microsoft Domain, section “Additionally, in cases when the customer
//! details”.
//!
//! ## <a id="erratum-inquiry-open"></a>`inquiry-open`
//!
//! Proof of ownership is but one example of what an inquiry asks; the other cases, its shape and the answer are
//! left open. Readings: `outside-the-parameters` (taken), `more-keys`. No further key is named; the known case is
//! a rule of the domain that the server checks.
//!
//! Source: Activation Parameters for Provisioning with a Microsoft Domain, section “There are some cases where”.
//!
//! ## <a id="erratum-more-order-types"></a>`more-order-types`
//!
//! microsoft_order_type has three values in the samples, and no sentence claims that there are no others.
//! Readings: `these-three` (taken), `more`. Each set has its own literal; another kind would be another set. The
//! type for any set keeps other values.
//!
//! Concerns [`NewCustomer`](super::types::NewCustomer),
//! [`NewCustomerFailedValidation`](super::types::NewCustomerFailedValidation),
//! [`ExistingCustomerAccepted`](super::types::ExistingCustomerAccepted),
//! [`ExistingCustomerPending`](super::types::ExistingCustomerPending),
//! [`LegacyTransition`](super::types::LegacyTransition),
//! [`ImportSubscription`](super::types::ImportSubscription),
//! [`ActivationParameters`](super::types::ActivationParameters). Source: Activation Parameters for Provisioning
//! with a Microsoft Domain, sections “Copy {”, “The example below includes the parameters”, “Finally, you can see
//! an example”.
//!
//! ## <a id="erratum-sets-share-order-types"></a>`sets-share-order-types`
//!
//! The six sets have three values of microsoft_order_type between them: two sets are new_customer, three are
//! new_subscription, one is import_subscription. Readings: `keys-tell-the-set` (taken),
//! `order-type-tells-the-set`. The order type alone does not tell which set it is, so the type for any set holds
//! the keys of all of them.
//!
//! Concerns [`ActivationParameters`](super::types::ActivationParameters). Source: Activation Parameters for
//! Provisioning with a Microsoft Domain, sections “Copy {”, “Additionally, in cases when the customer details”
//! and 4 more.
//!
//! ## <a id="erratum-no-city"></a>`no-city`
//!
//! An address, a state, a postal code and a country are listed, and no city. Readings: `not-wanted` (taken),
//! `forgotten`. The key's name would be a guess; a caller can add any key.
//!
//! Concerns [`CustomerDetails`](super::types::CustomerDetails). Source: Activation Parameters for Provisioning
//! with a Microsoft Domain, section “Additionally, in cases when the customer details”.
//!
//! ## <a id="erratum-one-qualification"></a>`one-qualification`
//!
//! The only value shown for special_qualifications is None, and nothing explains the key. Readings: `more-values`
//! (taken), `just-this`. A key with one value would be idle, so the list stays open.
//!
//! Concerns [`NewCustomer`](super::types::NewCustomer),
//! [`NewCustomerFailedValidation`](super::types::NewCustomerFailedValidation),
//! [`ExistingCustomerAccepted`](super::types::ExistingCustomerAccepted),
//! [`ExistingCustomerPending`](super::types::ExistingCustomerPending),
//! [`LegacyTransition`](super::types::LegacyTransition),
//! [`ActivationParameters`](super::types::ActivationParameters). Source: Activation Parameters for Provisioning
//! with a Microsoft Domain, sections “Copy {”, “The example below includes the parameters”.
//!
//! ## <a id="erratum-yes-in-capitals"></a>`yes-in-capitals`
//!
//! Consent is YES in capitals, as the value of mca_attestation_accepted and transition_azure_plan_confirmation
//! and as the name of a member in partner_on_record_attestation_accepted; other spellings and a way to say no are
//! not mentioned. Readings: `only-capitals` (taken), `any-case`. The spelling shown is sure to work. There is no
//! documented value for a refusal, so whoever does not consent leaves the key out of a first order, and does not
//! send a set that requires it.
//!
//! Concerns [`PartnerOfRecord`](super::types::PartnerOfRecord), [`Agreement`](super::types::Agreement),
//! [`NewCustomerAgreement`](super::types::NewCustomerAgreement),
//! [`LegacyTransition`](super::types::LegacyTransition),
//! [`ActivationParameters`](super::types::ActivationParameters). Source: Activation Parameters for Provisioning
//! with a Microsoft Domain, sections “Copy {”, “In the following example you can see”.
//!
//! ## <a id="erratum-empty-registration-number"></a>`empty-registration-number`
//!
//! The sample leaves customer_organization_registration_number empty in a set whose keys are all required.
//! Readings: `may-be-empty` (taken), `placeholder`. It is the value printed; so there is no lower bound on its
//! length.
//!
//! Concerns [`CustomerDetails`](super::types::CustomerDetails). Source: Activation Parameters for Provisioning
//! with a Microsoft Domain, section “Additionally, in cases when the customer details”.
//!
//! ## <a id="erratum-phone-format"></a>`phone-format`
//!
//! The telephone numbers have eleven digits beginning with 1, without plus, blanks or an explanation. Readings:
//! `any-text` (taken), `digits-with-country-code`. One sample makes no format.
//!
//! Concerns [`Agreement`](super::types::Agreement), [`NewCustomerAgreement`](super::types::NewCustomerAgreement),
//! [`CustomerDetails`](super::types::CustomerDetails),
//! [`ActivationParameters`](super::types::ActivationParameters). Source: Activation Parameters for Provisioning
//! with a Microsoft Domain, sections “Copy {”, “Additionally, in cases when the customer details”.
//!
//! ## <a id="erratum-country-and-state-format"></a>`country-and-state-format`
//!
//! Two letters each are shown for country and state; no standard is named. Readings: `any-text` (taken),
//! `iso-codes`. ISO 3166 codes are likely but unsaid; the server knows better than a guess.
//!
//! Concerns [`CustomerDetails`](super::types::CustomerDetails),
//! [`ActivationParameters`](super::types::ActivationParameters). Source: Activation Parameters for Provisioning
//! with a Microsoft Domain, section “Additionally, in cases when the customer details”.
//!
//! ## <a id="erratum-mail-and-length"></a>`mail-and-length`
//!
//! No limit on length and no format is given for names, mail addresses or postal codes. Readings: `any-text`
//! (taken), `hidden-limits`. A made-up limit would refuse good data.
//!
//! Concerns [`Agreement`](super::types::Agreement), [`NewCustomerAgreement`](super::types::NewCustomerAgreement),
//! [`CustomerDetails`](super::types::CustomerDetails). Source: Activation Parameters for Provisioning with a
//! Microsoft Domain, sections “The following is an example of the activation”, “Additionally, in cases when the
//! customer details”.
//!
//! ## <a id="erratum-values-as-text"></a>`values-as-text`
//!
//! Every value but the structured one is printed in quotes, numbers too; whether a bare number would do is not
//! said. Readings: `always-text` (taken), `json-of-any-kind`. All samples agree.
//!
//! Concerns [`CustomerDetails`](super::types::CustomerDetails), [`NewCustomer`](super::types::NewCustomer).
//! Source: Activation Parameters for Provisioning with a Microsoft Domain, sections “Copy {”, “Additionally, in
//! cases when the customer details”.
//!
//! ## <a id="erratum-domain-new-or-known"></a>`domain-new-or-known`
//!
//! microsoft_domain, with the same sample value, serves for a domain to be created and for one that exists. A
//! new_customer order with a domain that exists already is not described. Readings: `order-type-decides` (taken),
//! `always-new`. The texts around the samples tell a new tenant from a customer that exists. The open case is
//! left to the server.
//!
//! Concerns [`Domain`](super::types::Domain), [`NewCustomer`](super::types::NewCustomer),
//! [`ExistingCustomerAccepted`](super::types::ExistingCustomerAccepted). Source: Activation Parameters for
//! Provisioning with a Microsoft Domain, sections “The following is an example of the activation”, “The example
//! below includes the parameters”.
//!
//! ## <a id="erratum-domain-label"></a>`domain-label`
//!
//! Only the ending of a domain is prescribed; length, characters (the sample has an underscore) and capitals are
//! left open. Readings: `ending-in-any-case` (taken), `ending-as-printed`, `host-name-rules`. Domain names do not
//! distinguish capitals. Host names allow no underscore, so a stricter pattern would refuse the sample.
//!
//! Concerns [`Domain`](super::types::Domain). Source: Activation Parameters for Provisioning with a Microsoft
//! Domain, sections “\- The connector only supports”, “Copy {”.
//!
//! ## <a id="erratum-subscription-id-format"></a>`subscription-id-format`
//!
//! The id to import is described nowhere; one sample looks like a uuid. Readings: `uuid` (taken), `any-text`.
//! Microsoft names subscriptions by uuid, and the sample is a valid one.
//!
//! Concerns [`MicrosoftSubscriptionId`](super::types::MicrosoftSubscriptionId). Source: Activation Parameters for
//! Provisioning with a Microsoft Domain, section “Finally, you can see an example”.
//!
//! ## <a id="erratum-no-endpoint"></a>`no-endpoint`
//!
//! Address, method and media type are left to another manual. Readings: `types-only` (taken), `order-api`. That
//! manual is not among the documents; the sets are described as bare types.
//!
//! Source: Activation Parameters for Provisioning with a Microsoft Domain, section “Note: - Refer to”.
//!
//! ## <a id="erratum-no-envelope"></a>`no-envelope`
//!
//! Each sample is an object with activationParameters and nothing else; where it sits in an order is not shown.
//! Readings: `part-of-an-order` (taken), `whole-body`. An order must also name a customer and a product; the
//! object is described as printed.
//!
//! Concerns [`NewCustomer`](super::types::NewCustomer),
//! [`NewCustomerFailedValidation`](super::types::NewCustomerFailedValidation),
//! [`ExistingCustomerAccepted`](super::types::ExistingCustomerAccepted),
//! [`ExistingCustomerPending`](super::types::ExistingCustomerPending),
//! [`LegacyTransition`](super::types::LegacyTransition),
//! [`ImportSubscription`](super::types::ImportSubscription). Source: Activation Parameters for Provisioning with
//! a Microsoft Domain, sections “Copy {”, “Note: - Refer to”.
//!
//! ## <a id="erratum-no-auth"></a>`no-auth`
//!
//! Nothing is told of credentials. Readings: `undocumented` (taken), `none-needed`. An interface for orders
//! without credentials is hard to believe.
//!
//! Source: Activation Parameters for Provisioning with a Microsoft Domain, section “Note: - Refer to”.
//!
//! ## <a id="erratum-order-of-entries"></a>`order-of-entries`
//!
//! activationParameters is a list; whether its order counts, or a key may appear twice, is open. Readings:
//! `sequence-free` (taken), `as-printed`. Entries are found by their key.
//!
//! Concerns [`NewCustomer`](super::types::NewCustomer),
//! [`NewCustomerFailedValidation`](super::types::NewCustomerFailedValidation),
//! [`ExistingCustomerAccepted`](super::types::ExistingCustomerAccepted),
//! [`ExistingCustomerPending`](super::types::ExistingCustomerPending),
//! [`LegacyTransition`](super::types::LegacyTransition),
//! [`ImportSubscription`](super::types::ImportSubscription). Source: Activation Parameters for Provisioning with
//! a Microsoft Domain, sections “Copy {”, “Additionally, in cases when the customer details”.
