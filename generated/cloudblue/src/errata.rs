// @generated from specs/cloudblue by `cargo xtask regenerate`. Changes made here are lost.

//! Where the documents are wrong, contradict themselves or leave something open.
//!
//! Each entry tells what the documents say, the ways to understand it, and the one that this crate takes. If the
//! service turns out to follow another, start here.
//!
//! <a id="erratum-blank-in-key"></a>
//!
//! ## `blank-in-key`
//!
//! Every one of the six samples has a blank before the name of this key; the closing remark names the key without
//! it.
//!
//! - `no-blank`: taken.
//! - `blank`.
//!
//! Looks like a slip of the editor, copied along; both are read, the bare name is sent.
//!
//! Concerns [`NewCustomer`](super::types::NewCustomer),
//! [`NewCustomerFailedValidation`](super::types::NewCustomerFailedValidation),
//! [`ExistingCustomerAccepted`](super::types::ExistingCustomerAccepted),
//! [`ExistingCustomerPending`](super::types::ExistingCustomerPending),
//! [`LegacyTransition`](super::types::LegacyTransition),
//! [`ImportSubscription`](super::types::ImportSubscription). Source: Activation Parameters for Provisioning with
//! a Microsoft Domain, “Copy {”, “There are some cases where”.
//!
//! <a id="erratum-no-break-spaces"></a>
//!
//! ## `no-break-spaces`
//!
//! The samples are indented with no-break spaces, which JSON does not count as white space.
//!
//! - `web-page-artefact`: taken.
//! - `meant`.
//!
//! Browsers show code that way; the examples here have ordinary blanks and other line breaks, and are otherwise
//! unchanged.
//!
//! Source: Activation Parameters for Provisioning with a Microsoft Domain, “Copy {”.
//!
//! <a id="erratum-additionally"></a>
//!
//! ## `additionally`
//!
//! The second set is introduced as something added, yet its sample repeats all keys of the first.
//!
//! - `whole-set`: taken.
//! - `additions-to-first`.
//!
//! The sample is complete by itself, and sending a key twice would serve nobody.
//!
//! Concerns [`NewCustomerFailedValidation`](super::types::NewCustomerFailedValidation). Source: Activation
//! Parameters for Provisioning with a Microsoft Domain, “Additionally, in cases when the customer details”.
//!
//! <a id="erratum-attestation-in-two-shapes"></a>
//!
//! ## `attestation-in-two-shapes`
//!
//! One attestation is a member YES with true inside a structured value, the other is the text YES in a plain one.
//!
//! - `as-shown`: taken.
//! - `one-is-wrong`.
//!
//! The difference is the same in both samples that have the two; each is sent as it is shown.
//!
//! Concerns [`PartnerOfRecord`](super::types::PartnerOfRecord), [`Agreement`](super::types::Agreement). Source:
//! Activation Parameters for Provisioning with a Microsoft Domain, “Copy {”, “Additionally, in cases when the
//! customer details”.
//!
//! <a id="erratum-partner-on-record"></a>
//!
//! ## `partner-on-record`
//!
//! The text speaks of a Partner of Record, the key in both samples of a partner on record.
//!
//! - `on-record`: taken.
//! - `of-record`.
//!
//! A key is sent as the samples print it.
//!
//! Concerns [`NewCustomer`](super::types::NewCustomer),
//! [`NewCustomerFailedValidation`](super::types::NewCustomerFailedValidation). Source: Activation Parameters for
//! Provisioning with a Microsoft Domain, “The following is an example of the activation”, “Copy {”,
//! “Additionally, in cases when the customer details”.
//!
//! <a id="erratum-new-subscription-or-customer"></a>
//!
//! ## `new-subscription-or-customer`
//!
//! The first set is said to create a new subscription, but its order type is new_customer; new_subscription
//! stands in the sets for customers that exist.
//!
//! - `as-in-samples`: taken.
//! - `new-subscription-everywhere`.
//!
//! The samples agree among themselves, and the closing remark ties new_customer to the creation of a domain.
//!
//! Concerns [`NewCustomer`](super::types::NewCustomer),
//! [`ExistingCustomerAccepted`](super::types::ExistingCustomerAccepted). Source: Activation Parameters for
//! Provisioning with a Microsoft Domain, “The following is an example of the activation”, “Copy {”, “The example
//! below includes the parameters”, “There are some cases where”.
//!
//! <a id="erratum-optional-keys"></a>
//!
//! ## `optional-keys`
//!
//! Whoever orders may drop what is not needed in the first set; a guide is to tell what that is, but the page
//! does not.
//!
//! - `order-type-and-domain-needed`: taken.
//! - `all-needed`.
//! - `all-optional`.
//!
//! Without these two the order has no meaning; of the rest the page is silent, so it stays unmarked.
//!
//! Concerns [`NewCustomer`](super::types::NewCustomer). Source: Activation Parameters for Provisioning with a
//! Microsoft Domain, “The following is an example of the activation”.
//!
//! <a id="erratum-agreement-all-or-nothing"></a>
//!
//! ## `agreement-all-or-nothing`
//!
//! Nothing tells whether some keys of the agreement may be dropped while others stay.
//!
//! - `all-together`: taken.
//! - `each-alone`.
//!
//! Two sets demand all five, and a consent without a person would be of no use.
//!
//! Concerns [`Agreement`](super::types::Agreement). Source: Activation Parameters for Provisioning with a
//! Microsoft Domain, “The following is an example of the activation”, “The following example includes the
//! parameters”.
//!
//! <a id="erratum-every-detail-needed"></a>
//!
//! ## `every-detail-needed`
//!
//! All eleven details are demanded after a refusal, even those that many people or countries lack, such as a
//! middle name or a state.
//!
//! - `all-keys`: taken.
//! - `only-what-changed`.
//!
//! The sentence allows no exception; empty text may serve where there is nothing to tell, as the empty
//! registration number suggests.
//!
//! Concerns [`CustomerDetails`](super::types::CustomerDetails). Source: Activation Parameters for Provisioning
//! with a Microsoft Domain, “Additionally, in cases when the customer details”.
//!
//! <a id="erratum-attestation-with-distribution"></a>
//!
//! ## `attestation-with-distribution`
//!
//! The first sample, for the distribution model, has the Partner of Record attestation; the second has it too,
//! without naming a model.
//!
//! - `every-model`: taken.
//! - `distribution-only`.
//!
//! The second text demands its keys outright; a caller of the first set decides by itself.
//!
//! Concerns [`NewCustomer`](super::types::NewCustomer),
//! [`NewCustomerFailedValidation`](super::types::NewCustomerFailedValidation). Source: Activation Parameters for
//! Provisioning with a Microsoft Domain, “The following is an example of the activation”, “Additionally, in cases
//! when the customer details”.
//!
//! <a id="erratum-attestation-in-later-orders"></a>
//!
//! ## `attestation-in-later-orders`
//!
//! Later purchases and imports show no Partner of Record attestation, and no sentence rules it out.
//!
//! - `not-sent`: taken.
//! - `left-out-of-sample`.
//!
//! Nothing shows it there; a caller can add any key.
//!
//! Concerns [`ExistingCustomerAccepted`](super::types::ExistingCustomerAccepted),
//! [`ExistingCustomerPending`](super::types::ExistingCustomerPending),
//! [`LegacyTransition`](super::types::LegacyTransition),
//! [`ImportSubscription`](super::types::ImportSubscription). Source: Activation Parameters for Provisioning with
//! a Microsoft Domain, “The example below includes the parameters”, “The following example includes the
//! parameters”, “In the following example you can see”, “Finally, you can see an example”.
//!
//! <a id="erratum-transition-in-brackets"></a>
//!
//! ## `transition-in-brackets`
//!
//! A remark in brackets calls the transition necessary, without naming the key that confirms it.
//!
//! - `key-needed`: taken.
//! - `remark-on-the-plan`.
//!
//! Only this key sets the sample apart from the one for an Azure Plan.
//!
//! Concerns [`LegacyTransition`](super::types::LegacyTransition). Source: Activation Parameters for Provisioning
//! with a Microsoft Domain, “In the following example you can see”.
//!
//! <a id="erratum-import-without-qualifications"></a>
//!
//! ## `import-without-qualifications`
//!
//! The import alone has no special qualifications.
//!
//! - `not-sent`: taken.
//! - `forgotten`.
//!
//! A subscription that exists has its terms already; a caller can add any key.
//!
//! Concerns [`ImportSubscription`](super::types::ImportSubscription). Source: Activation Parameters for
//! Provisioning with a Microsoft Domain, “Finally, you can see an example”.
//!
//! <a id="erratum-legacy-with-several"></a>
//!
//! ## `legacy-with-several`
//!
//! Only the legacy plan with a single subscription is treated; nothing tells how to order where there are
//! several.
//!
//! - `not-possible`: taken.
//! - `other-parameters`.
//!
//! The condition is kept as a rule that runs when the caller tells how many subscriptions there are.
//!
//! Concerns [`LegacyTransition`](super::types::LegacyTransition). Source: Activation Parameters for Provisioning
//! with a Microsoft Domain, “In the following example you can see”.
//!
//! <a id="erratum-legacy-and-pending"></a>
//!
//! ## `legacy-and-pending`
//!
//! A legacy plan whose agreement is still open has no set of its own.
//!
//! - `accept-first`: taken.
//! - `add-agreement-keys`.
//!
//! The one set shown for legacy plans presupposes acceptance; mixing sets would be a guess.
//!
//! Concerns [`LegacyTransition`](super::types::LegacyTransition). Source: Activation Parameters for Provisioning
//! with a Microsoft Domain, “In the following example you can see”.
//!
//! <a id="erratum-no-plan-yet"></a>
//!
//! ## `no-plan-yet`
//!
//! A customer that exists without an Azure Plan and without a legacy plan has no set.
//!
//! - `azure-plan-needed`: taken.
//! - `same-sets`.
//!
//! Each text names a plan as its condition; it is kept as a rule that runs when the caller tells of the plan.
//!
//! Concerns [`ExistingCustomerAccepted`](super::types::ExistingCustomerAccepted),
//! [`ExistingCustomerPending`](super::types::ExistingCustomerPending). Source: Activation Parameters for
//! Provisioning with a Microsoft Domain, “The example below includes the parameters”, “The following example
//! includes the parameters”, “In the following example you can see”.
//!
//! <a id="erratum-import-and-pending"></a>
//!
//! ## `import-and-pending`
//!
//! The import is shown for an accepted agreement only; whether one can import before, with the agreement's keys,
//! is open.
//!
//! - `accept-first`: taken.
//! - `add-agreement-keys`.
//!
//! Only that case is printed; a caller can add any key.
//!
//! Concerns [`ImportSubscription`](super::types::ImportSubscription). Source: Activation Parameters for
//! Provisioning with a Microsoft Domain, “Finally, you can see an example”.
//!
//! <a id="erratum-refusal-unseen"></a>
//!
//! ## `refusal-unseen`
//!
//! Nothing tells how the sender learns of Microsoft's refusal, or whether the second set goes into a new order or
//! repairs the first.
//!
//! - `new-order`: taken.
//! - `change-of-the-order`.
//!
//! The set is complete, so it can stand in a new order; either use gives the same parameters.
//!
//! Concerns [`NewCustomerFailedValidation`](super::types::NewCustomerFailedValidation). Source: Activation
//! Parameters for Provisioning with a Microsoft Domain, “Additionally, in cases when the customer details”.
//!
//! <a id="erratum-inquiry-open"></a>
//!
//! ## `inquiry-open`
//!
//! Proof of ownership is but one example of what an inquiry asks; the other cases, its shape and the answer are
//! left open.
//!
//! - `outside-the-parameters`: taken.
//! - `more-keys`.
//!
//! No further key is named; the known case stands at the domain, as a rule that the server checks.
//!
//! Source: Activation Parameters for Provisioning with a Microsoft Domain, “There are some cases where”.
//!
//! <a id="erratum-more-order-types"></a>
//!
//! ## `more-order-types`
//!
//! Three kinds of order turn up, and no sentence claims that there are no others.
//!
//! - `these-three`: taken.
//! - `more`.
//!
//! Each set has its own literal; another kind would be another set.
//!
//! Concerns [`NewCustomer`](super::types::NewCustomer),
//! [`NewCustomerFailedValidation`](super::types::NewCustomerFailedValidation),
//! [`ExistingCustomerAccepted`](super::types::ExistingCustomerAccepted),
//! [`ExistingCustomerPending`](super::types::ExistingCustomerPending),
//! [`LegacyTransition`](super::types::LegacyTransition),
//! [`ImportSubscription`](super::types::ImportSubscription). Source: Activation Parameters for Provisioning with
//! a Microsoft Domain, “Copy {”, “The example below includes the parameters”, “Finally, you can see an example”.
//!
//! <a id="erratum-no-city"></a>
//!
//! ## `no-city`
//!
//! An address, a state, a postal code and a country are listed, and no city.
//!
//! - `not-wanted`: taken.
//! - `forgotten`.
//!
//! The key's name would be a guess; a caller can add any key.
//!
//! Concerns [`CustomerDetails`](super::types::CustomerDetails). Source: Activation Parameters for Provisioning
//! with a Microsoft Domain, “Additionally, in cases when the customer details”.
//!
//! <a id="erratum-one-qualification"></a>
//!
//! ## `one-qualification`
//!
//! The only value shown for special qualifications is None, and nothing explains the key.
//!
//! - `more-values`: taken.
//! - `just-this`.
//!
//! A key with one value would be idle, so the list stays open.
//!
//! Concerns [`NewCustomer`](super::types::NewCustomer),
//! [`NewCustomerFailedValidation`](super::types::NewCustomerFailedValidation),
//! [`ExistingCustomerAccepted`](super::types::ExistingCustomerAccepted),
//! [`ExistingCustomerPending`](super::types::ExistingCustomerPending),
//! [`LegacyTransition`](super::types::LegacyTransition). Source: Activation Parameters for Provisioning with a
//! Microsoft Domain, “Copy {”, “The example below includes the parameters”.
//!
//! <a id="erratum-yes-in-capitals"></a>
//!
//! ## `yes-in-capitals`
//!
//! Consent is always YES in capitals; other spellings and a way to say no are not mentioned.
//!
//! - `only-capitals`: taken.
//! - `any-case`.
//!
//! The spelling seen is sure to work; who does not consent leaves the key out.
//!
//! Concerns [`PartnerOfRecord`](super::types::PartnerOfRecord), [`Agreement`](super::types::Agreement),
//! [`LegacyTransition`](super::types::LegacyTransition). Source: Activation Parameters for Provisioning with a
//! Microsoft Domain, “Copy {”, “In the following example you can see”.
//!
//! <a id="erratum-empty-registration-number"></a>
//!
//! ## `empty-registration-number`
//!
//! The sample leaves the registration number empty in a set whose keys are all demanded.
//!
//! - `may-be-empty`: taken.
//! - `placeholder`.
//!
//! It is the value printed; so there is no lower bound on its length.
//!
//! Concerns [`CustomerDetails`](super::types::CustomerDetails). Source: Activation Parameters for Provisioning
//! with a Microsoft Domain, “Additionally, in cases when the customer details”.
//!
//! <a id="erratum-phone-format"></a>
//!
//! ## `phone-format`
//!
//! A number of eleven digits beginning with 1 is shown, without plus, blanks or an explanation.
//!
//! - `any-text`: taken.
//! - `digits-with-country-code`.
//!
//! One sample makes no format.
//!
//! Concerns [`Agreement`](super::types::Agreement), [`CustomerDetails`](super::types::CustomerDetails). Source:
//! Activation Parameters for Provisioning with a Microsoft Domain, “Copy {”, “Additionally, in cases when the
//! customer details”.
//!
//! <a id="erratum-country-and-state-format"></a>
//!
//! ## `country-and-state-format`
//!
//! Two letters each are shown for country and state; no standard is named.
//!
//! - `any-text`: taken.
//! - `iso-codes`.
//!
//! ISO 3166 codes are likely but unsaid; the server knows better than a guess.
//!
//! Concerns [`CustomerDetails`](super::types::CustomerDetails). Source: Activation Parameters for Provisioning
//! with a Microsoft Domain, “Additionally, in cases when the customer details”.
//!
//! <a id="erratum-mail-and-length"></a>
//!
//! ## `mail-and-length`
//!
//! No limit on length and no format is given for names, mail addresses or postal codes.
//!
//! - `any-text`: taken.
//! - `hidden-limits`.
//!
//! A made-up limit would refuse good data.
//!
//! Concerns [`Agreement`](super::types::Agreement), [`CustomerDetails`](super::types::CustomerDetails). Source:
//! Activation Parameters for Provisioning with a Microsoft Domain, “The following is an example of the
//! activation”, “Additionally, in cases when the customer details”.
//!
//! <a id="erratum-values-as-text"></a>
//!
//! ## `values-as-text`
//!
//! Each plain value is printed in quotes, numbers too; whether a bare number would do is not said.
//!
//! - `always-text`: taken.
//! - `json-of-any-kind`.
//!
//! All samples agree.
//!
//! Concerns [`CustomerDetails`](super::types::CustomerDetails), [`NewCustomer`](super::types::NewCustomer).
//! Source: Activation Parameters for Provisioning with a Microsoft Domain, “Copy {”, “Additionally, in cases when
//! the customer details”.
//!
//! <a id="erratum-domain-new-or-known"></a>
//!
//! ## `domain-new-or-known`
//!
//! The same key and the same sample value serve for a domain to be created and for one that exists.
//!
//! - `order-type-decides`: taken.
//! - `always-new`.
//!
//! The texts around the samples tell a new tenant from a customer that exists.
//!
//! Concerns [`Domain`](super::types::Domain), [`NewCustomer`](super::types::NewCustomer),
//! [`ExistingCustomerAccepted`](super::types::ExistingCustomerAccepted). Source: Activation Parameters for
//! Provisioning with a Microsoft Domain, “The following is an example of the activation”, “The example below
//! includes the parameters”.
//!
//! <a id="erratum-domain-label"></a>
//!
//! ## `domain-label`
//!
//! Only the ending of a domain is prescribed; length, characters (the sample has an underscore) and capitals are
//! left open.
//!
//! - `ending-only`: taken.
//! - `host-name-rules`.
//!
//! Host names allow no underscore, so a stricter pattern would refuse the sample.
//!
//! Concerns [`Domain`](super::types::Domain). Source: Activation Parameters for Provisioning with a Microsoft
//! Domain, “\- The connector only supports”, “Copy {”.
//!
//! <a id="erratum-subscription-id-format"></a>
//!
//! ## `subscription-id-format`
//!
//! The id to import is described nowhere; one sample looks like a uuid.
//!
//! - `uuid`: taken.
//! - `any-text`.
//!
//! Microsoft names subscriptions by uuid, and the sample is a valid one.
//!
//! Concerns [`MicrosoftSubscriptionId`](super::types::MicrosoftSubscriptionId). Source: Activation Parameters for
//! Provisioning with a Microsoft Domain, “Finally, you can see an example”.
//!
//! <a id="erratum-no-endpoint"></a>
//!
//! ## `no-endpoint`
//!
//! Address, method and media type are left to another manual.
//!
//! - `types-only`: taken.
//! - `order-api`.
//!
//! That manual is not among the documents; the sets are described as bare types.
//!
//! Source: Activation Parameters for Provisioning with a Microsoft Domain, “Note: - Refer to”.
//!
//! <a id="erratum-no-envelope"></a>
//!
//! ## `no-envelope`
//!
//! Each sample is an object with the list of parameters and nothing else; where it sits in an order is not shown.
//!
//! - `part-of-an-order`: taken.
//! - `whole-body`.
//!
//! An order must also name a customer and a product; the object is described as printed.
//!
//! Concerns [`NewCustomer`](super::types::NewCustomer),
//! [`NewCustomerFailedValidation`](super::types::NewCustomerFailedValidation),
//! [`ExistingCustomerAccepted`](super::types::ExistingCustomerAccepted),
//! [`ExistingCustomerPending`](super::types::ExistingCustomerPending),
//! [`LegacyTransition`](super::types::LegacyTransition),
//! [`ImportSubscription`](super::types::ImportSubscription). Source: Activation Parameters for Provisioning with
//! a Microsoft Domain, “Copy {”, “Note: - Refer to”.
//!
//! <a id="erratum-no-auth"></a>
//!
//! ## `no-auth`
//!
//! Nothing is told of credentials.
//!
//! - `undocumented`: taken.
//! - `none-needed`.
//!
//! An interface for orders without credentials is hard to believe.
//!
//! Source: Activation Parameters for Provisioning with a Microsoft Domain, “Note: - Refer to”.
//!
//! <a id="erratum-order-of-entries"></a>
//!
//! ## `order-of-entries`
//!
//! The parameters are a list; whether their sequence counts, or a key may come twice, is open.
//!
//! - `sequence-free`: taken.
//! - `as-printed`.
//!
//! Entries are found by their key; a list of pairs usually has no other order.
//!
//! Concerns [`NewCustomer`](super::types::NewCustomer),
//! [`NewCustomerFailedValidation`](super::types::NewCustomerFailedValidation),
//! [`ExistingCustomerAccepted`](super::types::ExistingCustomerAccepted),
//! [`ExistingCustomerPending`](super::types::ExistingCustomerPending),
//! [`LegacyTransition`](super::types::LegacyTransition),
//! [`ImportSubscription`](super::types::ImportSubscription). Source: Activation Parameters for Provisioning with
//! a Microsoft Domain, “Copy {”, “Additionally, in cases when the customer details”.
