// @generated from specs/cloudmore by `cargo xtask regenerate`. Changes made here are lost.

//! Where the documentation is wrong, contradicts itself or leaves something open.
//!
//! Each erratum has what the documentation says, the possible readings, and the one that this crate follows. If
//! the service turns out to follow another one, start here.
//!
//! ## <a id="erratum-host-unstated"></a>`host-unstated`
//!
//! Paths are given from the root on; no host is named anywhere. Readings: `one-public-host`,
//! `host-per-installation` (taken). A guessed host could send customer data to a stranger; the caller names it.
//!
//! Source: API Guide for MCA Partner Attestation, section “Start Partner attestation CODE POST”.
//!
//! ## <a id="erratum-auth-unstated"></a>`auth-unstated`
//!
//! Not a word on how a caller proves who it is. Readings: `none-needed`, `described-elsewhere` (taken). Nobody
//! lets strangers add services; the caller brings the credentials.
//!
//! Source: API Guide for MCA Partner Attestation, section “Start Partner attestation CODE POST”.
//!
//! ## <a id="erratum-guid-form"></a>`guid-form`
//!
//! The ids in paths carry the word guid, without a sample or a spelling. Readings: `hyphenated` (taken),
//! `any-spelling`. The mark is one of .NET's routing, which takes several spellings, this among them.
//!
//! Concerns [`ResellerId`](super::types::ResellerId), [`OrganizationId`](super::types::OrganizationId). Source:
//! API Guide for MCA Partner Attestation, sections “Start Partner attestation CODE POST”, “NONE POST
//! api/resellers”.
//!
//! ## <a id="erratum-attestation-id-unused"></a>`attestation-id-unused`
//!
//! Each attestation has an id, yet reading and finalizing go by reseller and customer alone. Readings:
//! `one-per-customer` (taken), `several-per-customer`. The paths leave room for one attestation; the id is kept
//! for the caller's records.
//!
//! Concerns [`AttestationId`](super::types::AttestationId). Source: API Guide for MCA Partner Attestation,
//! sections “In case of successful request:”, “Get Partner attestation CODE GET”, “Finalize Partner attestation
//! CODE PUT”.
//!
//! ## <a id="erratum-required-unmarked"></a>`required-unmarked`
//!
//! language and partnerAttestation are called optional and automaticFlow mandatory; the other members bear no
//! mark. Readings: `rest-required`, `unsaid` (taken). The silence may be an oversight; the server names what it
//! misses.
//!
//! Concerns [`Person`](super::types::Person), [`StartAttestation`](super::types::StartAttestation),
//! [`AddCsp`](super::types::AddCsp), [`PartnerAttestation`](super::types::PartnerAttestation). Source: API Guide
//! for MCA Partner Attestation, sections “Request body: JSON”, “Request body: JSON” (occurrence 2).
//!
//! ## <a id="erratum-pseudo-json"></a>`pseudo-json`
//!
//! Samples of JSON hold comments after two slashes, and the bare word int in place of a number. Readings:
//! `notes-for-people` (taken), `accepted-dialect`. No JSON reader takes them. In the examples here the remarks of
//! the vendor are shortened to an ellipsis.
//!
//! Concerns [`StartAttestation`](super::types::StartAttestation), [`Attestation`](super::types::Attestation),
//! [`AddCsp`](super::types::AddCsp), [`PartnerAttestation`](super::types::PartnerAttestation),
//! [`Problem`](super::types::Problem), [`AttestationsStart`](super::ops::AttestationsStart),
//! [`AttestationsGet`](super::ops::AttestationsGet), [`CspAdd`](super::ops::CspAdd). Source: API Guide for MCA
//! Partner Attestation, sections “Request body: JSON”, “In case of issue while starting Partner attestation” and
//! 7 more.
//!
//! ## <a id="erratum-placeholder-values"></a>`placeholder-values`
//!
//! In the samples language is string_language_code, country is string_country_code, agreementLink is string_url,
//! and times are the word datetime. Readings: `stand-ins` (taken), `literal`. They describe a value and are none
//! of its kind.
//!
//! Concerns [`StartAttestation`](super::types::StartAttestation),
//! [`StartedAttestation`](super::types::StartedAttestation), [`Attestation`](super::types::Attestation),
//! [`McaInfo`](super::types::McaInfo), [`Acceptance`](super::types::Acceptance),
//! [`PartnerAcceptance`](super::types::PartnerAcceptance),
//! [`PartnerAttestation`](super::types::PartnerAttestation). Source: API Guide for MCA Partner Attestation,
//! sections “Request body: JSON”, “In case of successful request:” and 6 more.
//!
//! ## <a id="erratum-status-comma"></a>`status-comma`
//!
//! In the sample of an attestation no comma follows status, so agreementLink runs into it. Readings: `slip`
//! (taken), `status-ends-the-object`. The comma was lost where the remark was put in.
//!
//! Concerns [`Attestation`](super::types::Attestation). Source: API Guide for MCA Partner Attestation, section
//! “In case Partner attestation exists”.
//!
//! ## <a id="erratum-template-key-doubled"></a>`template-key-doubled`
//!
//! Both samples print mcaInfoTemplateId, a colon, templateId, a colon and one string; JSON has no such form.
//! Readings: `text-in-mcaInfoTemplateId` (taken), `object-in-mcaInfoTemplateId`, `text-in-templateId`,
//! `object-in-mcaInfo`. It is the least change. An object with templateId in its place is read as well, and so is
//! a member templateId; an object mcaInfo is kept as an undocumented member.
//!
//! Concerns [`PartnerAcceptance`](super::types::PartnerAcceptance), [`TemplateRef`](super::types::TemplateRef).
//! Source: API Guide for MCA Partner Attestation, sections “In case of successful request (both Direct”, “In case
//! of successful request (only Acceptance”.
//!
//! ## <a id="erratum-stray-brace"></a>`stray-brace`
//!
//! After domainPrefix come a comma and a closing brace that nothing opened. Readings: `stray` (taken),
//! `lost-opening`. The brace is indented like the end of an object and has a comma, as if the first line of an
//! inner object had been lost. Its key would be unknown, so the members are taken as printed; a caller can add
//! any key.
//!
//! Concerns [`AddCsp`](super::types::AddCsp), [`CspAdd`](super::ops::CspAdd). Source: API Guide for MCA Partner
//! Attestation, section “Request body: JSON” (occurrence 2).
//!
//! ## <a id="erratum-no-country"></a>`no-country`
//!
//! address, city and postalCode are listed, and no country; only the attestation has one. Readings: `not-wanted`
//! (taken), `forgotten`, `lost-at-the-brace`. The key's name would be a guess; a caller can add any key.
//!
//! Concerns [`AddCsp`](super::types::AddCsp). Source: API Guide for MCA Partner Attestation, section “Request
//! body: JSON” (occurrence 2).
//!
//! ## <a id="erratum-automatic-values"></a>`automatic-values`
//!
//! One is told to fill everything that the automatic flow requires, and never told what that is. Readings:
//! `all-but-language`, `signer-only`, `unsaid` (taken). Only automaticFlow is called mandatory; refusing a body
//! that the server may accept would be worse.
//!
//! Concerns [`PartnerAttestation`](super::types::PartnerAttestation). Source: API Guide for MCA Partner
//! Attestation, sections “If you want to use automatic finalization”, “Request body: JSON” (occurrence 2).
//!
//! ## <a id="erratum-automatic-false"></a>`automatic-false`
//!
//! Any value of automaticFlow other than true is said to raise an exception; neither status nor text is given.
//! Readings: `problem-response` (taken), `server-fault`. The client cannot send another value, so the answer
//! matters little.
//!
//! Concerns [`PartnerAttestation`](super::types::PartnerAttestation). Source: API Guide for MCA Partner
//! Attestation, section “Request body: JSON” (occurrence 2).
//!
//! ## <a id="erratum-add-id"></a>`add-id`
//!
//! The body starts with a member id, and nothing tells what it names. Readings: `unsaid` (taken),
//! `microsoft-customer`, `chosen-by-caller`, `service`. Plain text fits every reading.
//!
//! Concerns [`AddCsp`](super::types::AddCsp). Source: API Guide for MCA Partner Attestation, section “Request
//! body: JSON” (occurrence 2).
//!
//! ## <a id="erratum-add-formats"></a>`add-formats`
//!
//! currencyCode, contactEmail, contactPhone and domainPrefix are shown as strings without format or length.
//! Readings: `free-text` (taken), `usual-standards`. A check that the documentation does not call for could
//! refuse good input.
//!
//! Concerns [`AddCsp`](super::types::AddCsp). Source: API Guide for MCA Partner Attestation, section “Request
//! body: JSON” (occurrence 2).
//!
//! ## <a id="erratum-start-not-automatic"></a>`start-not-automatic`
//!
//! Starting has no automaticFlow, while the overview speaks of the automatic flow for the API in general.
//! Readings: `manual-only` (taken), `flag-forgotten`. The flag appears with the call that adds the service and
//! there only.
//!
//! Concerns [`AttestationsStart`](super::ops::AttestationsStart). Source: API Guide for MCA Partner Attestation,
//! sections “Request body: JSON”, “Overview Microsoft has announced a new flow”, “If you want to use manual
//! acceptance”.
//!
//! ## <a id="erratum-start-twice"></a>`start-twice`
//!
//! Whether a second start replaces the attestation, returns it or fails is left open. Readings: `fails` (taken),
//! `replaces`, `returns-existing`. The cautious reading; the client never repeats the call by itself.
//!
//! Concerns [`AttestationsStart`](super::ops::AttestationsStart). Source: API Guide for MCA Partner Attestation,
//! section “Start Partner attestation CODE POST”.
//!
//! ## <a id="erratum-link-casing"></a>`link-casing`
//!
//! Running text writes agreementlink, the samples agreementLink. Readings: `agreementLink` (taken),
//! `agreementlink`. Both samples agree; the sentence is no key.
//!
//! Concerns [`StartedAttestation`](super::types::StartedAttestation), [`Attestation`](super::types::Attestation).
//! Source: API Guide for MCA Partner Attestation, sections “If you want to use manual acceptance”, “In case of
//! successful request:”, “In case Partner attestation exists”.
//!
//! ## <a id="erratum-link-form"></a>`link-form`
//!
//! The link is shown as string_url, a word without an explanation. Readings: `absolute-url` (taken), `any-text`.
//! The link is to be opened by the signer. What comes in another form is kept as it is.
//!
//! Concerns [`StartedAttestation`](super::types::StartedAttestation), [`Attestation`](super::types::Attestation).
//! Source: API Guide for MCA Partner Attestation, sections “In case of successful request:”, “In case Partner
//! attestation exists”.
//!
//! ## <a id="erratum-date-offset"></a>`date-offset`
//!
//! Times are shown as the word datetime; format, zone and precision are not told. Readings: `with-offset`
//! (taken), `utc-without-offset`, `local`. A time with its offset means the same to everyone; what comes without
//! one is kept as it is, and may be sent with advice.
//!
//! Concerns [`StartAttestation`](super::types::StartAttestation),
//! [`StartedAttestation`](super::types::StartedAttestation), [`Attestation`](super::types::Attestation),
//! [`Acceptance`](super::types::Acceptance), [`PartnerAcceptance`](super::types::PartnerAcceptance),
//! [`PartnerAttestation`](super::types::PartnerAttestation). Source: API Guide for MCA Partner Attestation,
//! sections “Request body: JSON”, “In case of successful request:” and 3 more.
//!
//! ## <a id="erratum-acceptance-date-early"></a>`acceptance-date-early`
//!
//! acceptanceDate is sent at the start of the manual flow, before anyone has accepted. Readings:
//! `earlier-consent` (taken), `intended-date`, `optional-here`. The attestation is about a consent that the
//! partner has seen. If it is left out, the server may answer without one.
//!
//! Concerns [`StartAttestation`](super::types::StartAttestation), [`Attestation`](super::types::Attestation).
//! Source: API Guide for MCA Partner Attestation, sections “Request body: JSON”, “In case Partner attestation
//! exists”, “If you want to use manual acceptance”.
//!
//! ## <a id="erratum-expiry"></a>`expiry`
//!
//! expiresAt does not say what expires, the link or the attestation, and no status exists for it. Readings:
//! `link` (taken), `attestation`. The date comes beside the link. Either way waiting longer is of no use.
//!
//! Concerns [`StartedAttestation`](super::types::StartedAttestation), [`Attestation`](super::types::Attestation).
//! Source: API Guide for MCA Partner Attestation, sections “In case of successful request:”, “In case Partner
//! attestation exists”.
//!
//! ## <a id="erratum-language-place"></a>`language-place`
//!
//! One datum has three shapes: language and country are sent beside signer; an attestation returns them with
//! templateId inside mcaInfo; the acceptance has the template alone, in mcaInfoTemplateId. mcaInfo names no
//! standard for its values. Readings: `as-shown` (taken), `beside-signer-everywhere`. The samples are all there
//! is; the standards of the request are assumed for the answer.
//!
//! Concerns [`McaInfo`](super::types::McaInfo), [`PartnerAcceptance`](super::types::PartnerAcceptance). Source:
//! API Guide for MCA Partner Attestation, sections “Request body: JSON”, “In case Partner attestation exists” and
//! 2 more.
//!
//! ## <a id="erratum-unspecified-status"></a>`unspecified-status`
//!
//! The status 0 is named Unspecified and never explained. Readings: `not-yet-known` (taken), `never-sent`.
//! Waiting goes on until the expiry, which harms nobody if zero never comes.
//!
//! Concerns [`AttestationStatus`](super::types::AttestationStatus),
//! [`AttestationsGet`](super::ops::AttestationsGet). Source: API Guide for MCA Partner Attestation, section “In
//! case Partner attestation exists”.
//!
//! ## <a id="erratum-no-end-state"></a>`no-end-state`
//!
//! No status stands for a finished, refused or lapsed attestation, so what a read yields afterwards is open.
//! Readings: `not-found` (taken), `stays-pending`, `another-number`. The list ends with work still to do. A
//! number outside it ends the wait and reaches the caller.
//!
//! Concerns [`AttestationStatus`](super::types::AttestationStatus),
//! [`AttestationsGet`](super::ops::AttestationsGet). Source: API Guide for MCA Partner Attestation, sections “In
//! case Partner attestation exists”, “In case Partner attestation does not exist”, “Attestation process stages”.
//!
//! ## <a id="erratum-absent-body"></a>`absent-body`
//!
//! 404 is given for a missing attestation without a word on a body. Readings: `empty` (taken), `problem`. The
//! problem object is printed under a heading of its own, for other failures. A 404 that carries something is an
//! error that holds it, since it may mean something else.
//!
//! Concerns [`AttestationsGet`](super::ops::AttestationsGet). Source: API Guide for MCA Partner Attestation,
//! sections “In case Partner attestation does not exist”, “In case of issue while retrieving Partner
//! Attestation”.
//!
//! ## <a id="erratum-absent-or-unknown"></a>`absent-or-unknown`
//!
//! 404 is documented for a missing attestation only; a wrong reseller, organization or base URL might give it
//! too. Readings: `attestation-only` (taken), `anything-missing`. It is the only documented meaning. If the ids
//! or the base URL may be wrong, compare with `acceptance.get` before starting an attestation.
//!
//! Concerns [`AttestationsGet`](super::ops::AttestationsGet). Source: API Guide for MCA Partner Attestation,
//! section “In case Partner attestation does not exist”.
//!
//! ## <a id="erratum-no-request-body"></a>`no-request-body`
//!
//! A PUT and a POST are shown without a request body. Readings: `no-body` (taken), `body-forgotten`. The other
//! bodies are printed under a heading that is missing here.
//!
//! Concerns [`AttestationsFinalize`](super::ops::AttestationsFinalize),
//! [`AcceptanceRefresh`](super::ops::AcceptanceRefresh). Source: API Guide for MCA Partner Attestation, sections
//! “Finalize Partner attestation CODE PUT”, “Refresh End-Customer’s acceptance state CODE POST”.
//!
//! ## <a id="erratum-finalize-twice"></a>`finalize-twice`
//!
//! What a second call, or one before acceptance, leads to is left open. Readings: `problem` (taken), `ignored`.
//! The cautious reading; the client does not repeat the call by itself.
//!
//! Concerns [`AttestationsFinalize`](super::ops::AttestationsFinalize). Source: API Guide for MCA Partner
//! Attestation, sections “Finalize Partner attestation CODE PUT”, “In case of issue while finalizing Partner
//! Attestation”.
//!
//! ## <a id="erratum-finalize-body"></a>`finalize-body`
//!
//! Success has a status and no body is mentioned. Readings: `empty`, `attestation`, `undocumented` (taken). The
//! call returns (); `reply()` has the body, unread.
//!
//! Concerns [`AttestationsFinalize`](super::ops::AttestationsFinalize). Source: API Guide for MCA Partner
//! Attestation, section “In case of successful request:” (occurrence 2).
//!
//! ## <a id="erratum-refresh-body"></a>`refresh-body`
//!
//! Taking on the work has a status, and neither body nor a place to ask for progress is mentioned. Readings:
//! `empty`, `job`, `undocumented` (taken). The call returns (); `reply()` has the body, unread.
//!
//! Concerns [`AcceptanceRefresh`](super::ops::AcceptanceRefresh). Source: API Guide for MCA Partner Attestation,
//! section “In case of successful request:” (occurrence 3).
//!
//! ## <a id="erratum-sync-ongoing"></a>`sync-ongoing`
//!
//! A refresh while another is running has a heading of its own with the usual problem object, but no status or
//! code. Readings: `conflict-409` (taken), `too-many-requests-429`, `accepted-202`. It is the customary status.
//! Nothing rests on it, as every failure is read alike.
//!
//! Concerns [`AcceptanceRefresh`](super::ops::AcceptanceRefresh). Source: API Guide for MCA Partner Attestation,
//! section “In case End-Customer’s sync is already”.
//!
//! ## <a id="erratum-sync-end"></a>`sync-end`
//!
//! How one learns that a refresh has ended is not told. Readings: `last-sync-date-changes` (taken), `unknowable`.
//! No other member can tell. A refresh that fails may never show.
//!
//! Concerns [`Acceptance`](super::types::Acceptance), [`AcceptanceGet`](super::ops::AcceptanceGet),
//! [`AcceptanceRefresh`](super::ops::AcceptanceRefresh). Source: API Guide for MCA Partner Attestation, sections
//! “In case of successful request:” (occurrence 3), “In case of successful request (both Direct”.
//!
//! ## <a id="erratum-never-synced"></a>`never-synced`
//!
//! What lastSyncDate holds before the first refresh is not told. Readings: `left-out` (taken), `null`,
//! `earliest-date`. All three are read without failing.
//!
//! Concerns [`Acceptance`](super::types::Acceptance). Source: API Guide for MCA Partner Attestation, section “In
//! case of successful request (no Acceptance”.
//!
//! ## <a id="erratum-acceptance-routes"></a>`acceptance-routes`
//!
//! Samples show CustomerDirectAcceptance and PartnerAttestation in acceptedVia; headings alone explain them, and
//! no list is given. Readings: `open` (taken), `closed`. A further way must not make old clients fail.
//!
//! Concerns [`AcceptanceRoute`](super::types::AcceptanceRoute). Source: API Guide for MCA Partner Attestation,
//! sections “In case of successful request (both Direct”, “In case of successful request (only Direct”, “In case
//! of successful request (only Acceptance”.
//!
//! ## <a id="erratum-failure-status"></a>`failure-status`
//!
//! The problem object repeats a status; which statuses occur is not told, except for the 404 of a missing
//! attestation. Readings: `any-failing-status` (taken), `only-400`. The headings speak of any issue.
//!
//! Concerns [`Problem`](super::types::Problem). Source: API Guide for MCA Partner Attestation, sections “In case
//! of issue while starting Partner attestation”, “In case of issue while retrieving Partner Attestation” and 3
//! more.
//!
//! ## <a id="erratum-failure-media"></a>`failure-media`
//!
//! The object is worded like problem details (RFC 9457), without naming that standard or a media type. Readings:
//! `problem-json` (taken), `plain-json`. It has the members of that standard; both types are JSON and are read
//! alike.
//!
//! Concerns [`Problem`](super::types::Problem). Source: API Guide for MCA Partner Attestation, section “In case
//! of issue while starting Partner attestation”.
//!
//! ## <a id="erratum-media-unstated"></a>`media-unstated`
//!
//! No media type is named for requests and successful answers. Readings: `application/json` (taken),
//! `something-else`. All samples are JSON.
//!
//! Concerns [`AttestationsStart`](super::ops::AttestationsStart), [`CspAdd`](super::ops::CspAdd). Source: API
//! Guide for MCA Partner Attestation, sections “Request body: JSON”, “In case of successful request:”, “Request
//! body: JSON” (occurrence 2).
//!
//! ## <a id="erratum-rate-limit-unstated"></a>`rate-limit-unstated`
//!
//! Nothing is said about a limit on the number of calls. Readings: `unknown` (taken), `none`. The client limits
//! nothing by itself.
//!
//! Source: API Guide for MCA Partner Attestation, section “Attestation API endpoints functionality”.
//!
//! ## <a id="erratum-null-unsaid"></a>`null-unsaid`
//!
//! No member is said to be nullable or never null, neither in requests nor in answers. Readings: `unsaid`
//! (taken), `never-null`. A null is read and kept, and none is sent unless the caller puts it there.
//!
//! Source: API Guide for MCA Partner Attestation, sections “Request body: JSON”, “In case of successful request:”
//! and 3 more.
//!
//! ## <a id="erratum-relative-uri"></a>`relative-uri`
//!
//! type and instance are called URI references, which may be relative, and shown as plain strings. Readings:
//! `reference` (taken), `absolute`. As plain text both come through.
//!
//! Concerns [`Problem`](super::types::Problem). Source: API Guide for MCA Partner Attestation, section “In case
//! of issue while starting Partner attestation”.
//!
//! ## <a id="erratum-code-values"></a>`code-values`
//!
//! code is announced as an error code, and not one code is listed. Readings: `open-text` (taken),
//! `listed-elsewhere`. Nothing to list; the code reaches the caller.
//!
//! Concerns [`Problem`](super::types::Problem). Source: API Guide for MCA Partner Attestation, section “In case
//! of issue while starting Partner attestation”.
//!
//! ## <a id="erratum-name-placeholder"></a>`name-placeholder`
//!
//! The error text for a missing member holds a name in braces. Readings: `filled-in` (taken), `sent-literally`.
//! The pointer beside it names a member of that name. With the braces left in, the text still matches.
//!
//! Concerns [`ProblemError`](super::types::ProblemError), [`PropertyRequired`](super::Known::PropertyRequired).
//! Source: API Guide for MCA Partner Attestation, section “In case of issue while starting Partner attestation”.
//!
//! ## <a id="erratum-pointer-form"></a>`pointer-form`
//!
//! The only pointer shown is a slash and a name, and the notation is not named. Readings: `json-pointer` (taken),
//! `uri-fragment`. The value is a valid JSON Pointer and lacks the hash of a fragment.
//!
//! Concerns [`ProblemError`](super::types::ProblemError). Source: API Guide for MCA Partner Attestation, section
//! “In case of issue while starting Partner attestation”.
//!
//! ## <a id="erratum-add-path-slash"></a>`add-path-slash`
//!
//! The path of this operation starts without a slash; the use case prints it with one. Readings: `from-the-root`
//! (taken), `relative`. All other paths, and this one elsewhere, start with a slash.
//!
//! Concerns [`CspAdd`](super::ops::CspAdd). Source: API Guide for MCA Partner Attestation, sections “NONE POST
//! api/resellers”, “Example Use Case In case you”.
//!
//! ## <a id="erratum-variable-spelling"></a>`variable-spelling`
//!
//! The same path has reseller_id and organization_id here, resellerId and organizationId in the use case.
//! Readings: `same-ids` (taken), `different-ids`. Names of placeholders do not travel; both places mean reseller
//! and customer.
//!
//! Concerns [`CspAdd`](super::ops::CspAdd). Source: API Guide for MCA Partner Attestation, sections “NONE POST
//! api/resellers”, “Example Use Case In case you”.
//!
//! ## <a id="erratum-csp-casing"></a>`csp-casing`
//!
//! The service is Csp in this path and csp in all others. Readings: `case-blind`, `as-printed` (taken). Each path
//! is sent the way it is printed, which suits a server of either kind.
//!
//! Concerns [`CspAdd`](super::ops::CspAdd). Source: API Guide for MCA Partner Attestation, sections “NONE POST
//! api/resellers”, “Example Use Case In case you”, “Start Partner attestation CODE POST”.
//!
//! ## <a id="erratum-add-outcome"></a>`add-outcome`
//!
//! Neither status nor body of a success is described. Readings: `empty`, `service`, `undocumented` (taken). Any
//! successful status counts. The call returns (); `reply()` has the body, unread.
//!
//! Concerns [`CspAdd`](super::ops::CspAdd). Source: API Guide for MCA Partner Attestation, section “Request body:
//! JSON” (occurrence 2).
//!
//! ## <a id="erratum-add-failure"></a>`add-failure`
//!
//! For this call alone no failing answer is printed; one remark speaks of an exception. Readings:
//! `shared-problem` (taken), `unknown-shape`. The five siblings all fail alike; a body of another shape reaches
//! the caller as it came.
//!
//! Concerns [`CspAdd`](super::ops::CspAdd). Source: API Guide for MCA Partner Attestation, section “Request body:
//! JSON” (occurrence 2).
//!
//! ## <a id="erratum-old-attestation"></a>`old-attestation`
//!
//! Microsoft deprecates the former attestation on 5 January 2026, a day that was still to come when the
//! documentation was written. Whether the former one then stops working, and which members of this call belonged
//! to it, is not told; the change of this call is called both to come and made. Readings:
//! `attestation-without-flag` (taken), `whole-old-endpoint`. The path is still documented, and the flag is what
//! the change brings.
//!
//! Concerns [`CspAdd`](super::ops::CspAdd). Source: API Guide for MCA Partner Attestation, sections “Overview
//! Microsoft has announced a new flow”, “Add CSP Service and Automatic attestation”.
//!
//! ## <a id="erratum-automatic-section"></a>`automatic-section`
//!
//! The reader is sent to a section on automatic attestation, and no heading is called that. Readings:
//! `last-section` (taken), `another-page`. The last heading speaks of automatic finalization and prints the flag.
//!
//! Concerns [`CspAdd`](super::ops::CspAdd). Source: API Guide for MCA Partner Attestation, sections “If you want
//! to use automatic finalization”, “Add CSP Service and Automatic attestation”.
//!
//! ## <a id="erratum-automatic-end"></a>`automatic-end`
//!
//! Whether the automatic attestation is complete once this call answers is not told. Readings: `unsaid` (taken),
//! `complete`, `still-running`. Whoever needs to know can read the state of acceptance afterwards.
//!
//! Concerns [`CspAdd`](super::ops::CspAdd). Source: API Guide for MCA Partner Attestation, sections “Add CSP
//! Service and Automatic attestation”, “Request body: JSON” (occurrence 2).
//!
//! ## <a id="erratum-manual-order"></a>`manual-order`
//!
//! The steps of the manual way leave out this call, so whether it comes before or after them is open. Readings:
//! `any-order` (taken), `after-finalizing`, `before-starting`. The client enforces no order between calls.
//!
//! Concerns [`CspAdd`](super::ops::CspAdd). Source: API Guide for MCA Partner Attestation, sections “Example Use
//! Case In case you”, “If you want to use manual acceptance”.
//!
//! ## <a id="erratum-pictures-lost"></a>`pictures-lost`
//!
//! One heading stands over three steps and a picture, the other over one note; neither describes an endpoint.
//! Readings: `nothing-more` (taken), `facts-in-pictures`. Our copy holds text alone; the parts on each endpoint
//! seem to cover the matter.
//!
//! Source: API Guide for MCA Partner Attestation, sections “Attestation process stages”, “Attestation API
//! endpoints functionality”.
