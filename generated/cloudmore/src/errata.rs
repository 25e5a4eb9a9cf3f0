// @generated from specs/cloudmore by `cargo xtask regenerate`. Changes made here are lost.

//! Where the documents are wrong, contradict themselves or leave something open.
//!
//! Each entry tells what the documents say, the ways to understand it, and the one that this crate takes. If the
//! service turns out to follow another, start here.
//!
//! <a id="erratum-host-unstated"></a>
//!
//! ## `host-unstated`
//!
//! Paths are given from the root on; no host is named anywhere.
//!
//! - `one-public-host`.
//! - `host-per-installation`: taken.
//!
//! A guessed host could send customer data to a stranger; the caller names it.
//!
//! Source: API Guide for MCA Partner Attestation, “Start Partner attestation CODE POST”.
//!
//! <a id="erratum-auth-unstated"></a>
//!
//! ## `auth-unstated`
//!
//! Not a word on how a caller proves who it is.
//!
//! - `none-needed`.
//! - `described-elsewhere`: taken.
//!
//! Nobody lets strangers add services; the caller brings the credentials.
//!
//! Source: API Guide for MCA Partner Attestation, “Start Partner attestation CODE POST”.
//!
//! <a id="erratum-guid-form"></a>
//!
//! ## `guid-form`
//!
//! The path variables carry the word guid, without a sample or a spelling.
//!
//! - `hyphenated`: taken.
//! - `any-spelling`.
//!
//! The mark is one of .NET's routing, which takes several spellings, this among them.
//!
//! Concerns [`ResellerId`](super::types::ResellerId), [`OrganizationId`](super::types::OrganizationId). Source:
//! API Guide for MCA Partner Attestation, “Start Partner attestation CODE POST”, “NONE POST api/resellers”.
//!
//! <a id="erratum-attestation-id-unused"></a>
//!
//! ## `attestation-id-unused`
//!
//! Each attestation has an id, yet reading and finalizing go by reseller and customer alone.
//!
//! - `one-per-customer`: taken.
//! - `several-per-customer`.
//!
//! The paths leave room for one attestation; the id is kept for the caller's records.
//!
//! Concerns [`AttestationId`](super::types::AttestationId). Source: API Guide for MCA Partner Attestation, “In
//! case of successful request:”, “Get Partner attestation CODE GET”, “Finalize Partner attestation CODE PUT”.
//!
//! <a id="erratum-required-unmarked"></a>
//!
//! ## `required-unmarked`
//!
//! The language and the attestation are called optional and the flag mandatory; the other members bear no mark.
//!
//! - `rest-required`.
//! - `unsaid`: taken.
//!
//! The silence may be an oversight; the server names what it misses.
//!
//! Concerns [`Person`](super::types::Person), [`StartAttestation`](super::types::StartAttestation),
//! [`AddCsp`](super::types::AddCsp), [`PartnerAttestation`](super::types::PartnerAttestation). Source: API Guide
//! for MCA Partner Attestation, “Request body: JSON”, “Request body: JSON” (occurrence 2).
//!
//! <a id="erratum-pseudo-json"></a>
//!
//! ## `pseudo-json`
//!
//! Samples hold comments after two slashes, and a bare type name where a number belongs.
//!
//! - `notes-for-people`: taken.
//! - `accepted-dialect`.
//!
//! No JSON reader takes them. Remarks of the vendor are shortened to an ellipsis in our copies.
//!
//! Concerns [`StartAttestation`](super::types::StartAttestation), [`Attestation`](super::types::Attestation),
//! [`AddCsp`](super::types::AddCsp), [`PartnerAttestation`](super::types::PartnerAttestation),
//! [`Problem`](super::types::Problem), [`AttestationsStart`](super::ops::AttestationsStart),
//! [`AttestationsGet`](super::ops::AttestationsGet), [`CspAdd`](super::ops::CspAdd). Source: API Guide for MCA
//! Partner Attestation, “Request body: JSON”, “In case of issue while starting Partner attestation”, “In case
//! Partner attestation exists”, “In case of issue while retrieving Partner Attestation”, “In case of issue while
//! finalizing Partner Attestation”, “In case of issue retrieving End-Customer’s acceptance state”, “In case
//! End-Customer’s sync is already”, “In case of issue while requesting”, “Request body: JSON” (occurrence 2).
//!
//! <a id="erratum-placeholder-values"></a>
//!
//! ## `placeholder-values`
//!
//! In place of a language, a country, a link and a time stand words that describe them.
//!
//! - `stand-ins`: taken.
//! - `literal`.
//!
//! None of these words is a value of its kind.
//!
//! Concerns [`StartAttestation`](super::types::StartAttestation),
//! [`StartedAttestation`](super::types::StartedAttestation), [`Attestation`](super::types::Attestation),
//! [`McaInfo`](super::types::McaInfo), [`Acceptance`](super::types::Acceptance),
//! [`PartnerAcceptance`](super::types::PartnerAcceptance),
//! [`PartnerAttestation`](super::types::PartnerAttestation). Source: API Guide for MCA Partner Attestation,
//! “Request body: JSON”, “In case of successful request:”, “In case Partner attestation exists”, “In case of
//! successful request (both Direct”, “In case of successful request (only Direct”, “In case of successful request
//! (only Acceptance”, “In case of successful request (no Acceptance”, “Request body: JSON” (occurrence 2).
//!
//! <a id="erratum-status-comma"></a>
//!
//! ## `status-comma`
//!
//! No comma follows the status in the sample, so the next member runs into it.
//!
//! - `slip`: taken.
//! - `status-ends-the-object`.
//!
//! The comma was lost where the remark was put in.
//!
//! Concerns [`Attestation`](super::types::Attestation). Source: API Guide for MCA Partner Attestation, “In case
//! Partner attestation exists”.
//!
//! <a id="erratum-template-key-doubled"></a>
//!
//! ## `template-key-doubled`
//!
//! Two keys in a row stand before one string, in both samples.
//!
//! - `string`: taken.
//! - `object`.
//! - `mca-info-with-template`.
//!
//! The longer key with a string is the least change; an object in its place is read as well.
//!
//! Concerns [`PartnerAcceptance`](super::types::PartnerAcceptance), [`TemplateRef`](super::types::TemplateRef).
//! Source: API Guide for MCA Partner Attestation, “In case of successful request (both Direct”, “In case of
//! successful request (only Acceptance”.
//!
//! <a id="erratum-stray-brace"></a>
//!
//! ## `stray-brace`
//!
//! After the domain prefix come a comma and a closing brace that nothing opened.
//!
//! - `stray`: taken.
//! - `lost-opening`.
//!
//! No indentation hints at an inner object; if one was lost, its key is unknown.
//!
//! Concerns [`AddCsp`](super::types::AddCsp), [`CspAdd`](super::ops::CspAdd). Source: API Guide for MCA Partner
//! Attestation, “Request body: JSON” (occurrence 2).
//!
//! <a id="erratum-no-country"></a>
//!
//! ## `no-country`
//!
//! Address, city and postal code are listed, and no country; only the attestation has one.
//!
//! - `not-wanted`: taken.
//! - `forgotten`.
//! - `lost-at-the-brace`.
//!
//! The key's name would be a guess; a caller can add any key.
//!
//! Concerns [`AddCsp`](super::types::AddCsp). Source: API Guide for MCA Partner Attestation, “Request body: JSON”
//! (occurrence 2).
//!
//! <a id="erratum-automatic-values"></a>
//!
//! ## `automatic-values`
//!
//! One is told to fill everything the automatic flow requires, and never told what that is.
//!
//! - `all-but-language`.
//! - `signer-only`.
//! - `unsaid`: taken.
//!
//! Only the flag is called mandatory; refusing a body that the server may take would be worse.
//!
//! Concerns [`PartnerAttestation`](super::types::PartnerAttestation). Source: API Guide for MCA Partner
//! Attestation, “If you want to use automatic finalization”, “Request body: JSON” (occurrence 2).
//!
//! <a id="erratum-automatic-false"></a>
//!
//! ## `automatic-false`
//!
//! Another value than true is said to raise an exception; neither status nor text is given.
//!
//! - `problem-response`: taken.
//! - `server-fault`.
//!
//! The client cannot send another value, so the answer matters little.
//!
//! Concerns [`PartnerAttestation`](super::types::PartnerAttestation). Source: API Guide for MCA Partner
//! Attestation, “Request body: JSON” (occurrence 2).
//!
//! <a id="erratum-add-id"></a>
//!
//! ## `add-id`
//!
//! The body starts with an id, and nothing tells whose.
//!
//! - `unsaid`: taken.
//! - `microsoft-customer`.
//! - `chosen-by-caller`.
//! - `service`.
//!
//! Plain text fits every reading.
//!
//! Concerns [`AddCsp`](super::types::AddCsp). Source: API Guide for MCA Partner Attestation, “Request body: JSON”
//! (occurrence 2).
//!
//! <a id="erratum-add-formats"></a>
//!
//! ## `add-formats`
//!
//! A currency, a mail address, a number and a domain prefix are shown as strings without format or length.
//!
//! - `free-text`: taken.
//! - `usual-standards`.
//!
//! A check that the page does not call for could refuse good input.
//!
//! Concerns [`AddCsp`](super::types::AddCsp). Source: API Guide for MCA Partner Attestation, “Request body: JSON”
//! (occurrence 2).
//!
//! <a id="erratum-start-not-automatic"></a>
//!
//! ## `start-not-automatic`
//!
//! Starting knows no flag for the automatic flow, while the overview speaks of it for the API in general.
//!
//! - `manual-only`: taken.
//! - `flag-forgotten`.
//!
//! The flag appears with the call that adds the service and there only.
//!
//! Concerns [`AttestationsStart`](super::ops::AttestationsStart). Source: API Guide for MCA Partner Attestation,
//! “Request body: JSON”, “Overview Microsoft has announced a new flow”, “If you want to use manual acceptance”.
//!
//! <a id="erratum-start-twice"></a>
//!
//! ## `start-twice`
//!
//! Whether a second start replaces the attestation, returns it or fails is left open.
//!
//! - `fails`: taken.
//! - `replaces`.
//! - `returns-existing`.
//!
//! The cautious reading; the client never repeats the call by itself.
//!
//! Concerns [`AttestationsStart`](super::ops::AttestationsStart). Source: API Guide for MCA Partner Attestation,
//! “Start Partner attestation CODE POST”.
//!
//! <a id="erratum-link-casing"></a>
//!
//! ## `link-casing`
//!
//! Running text writes the link in lower case, the samples with a capital in the middle.
//!
//! - `agreementLink`: taken.
//! - `agreementlink`.
//!
//! Both samples agree; the sentence is no key.
//!
//! Concerns [`StartedAttestation`](super::types::StartedAttestation), [`Attestation`](super::types::Attestation).
//! Source: API Guide for MCA Partner Attestation, “If you want to use manual acceptance”, “In case of successful
//! request:”, “In case Partner attestation exists”.
//!
//! <a id="erratum-date-offset"></a>
//!
//! ## `date-offset`
//!
//! Times are called datetime; format, zone and precision are not told.
//!
//! - `with-offset`: taken.
//! - `utc-without-offset`.
//! - `local`.
//!
//! A time with its offset means the same to everyone; what comes without one is kept as it is.
//!
//! Concerns [`StartAttestation`](super::types::StartAttestation),
//! [`StartedAttestation`](super::types::StartedAttestation), [`Attestation`](super::types::Attestation),
//! [`Acceptance`](super::types::Acceptance), [`PartnerAcceptance`](super::types::PartnerAcceptance),
//! [`PartnerAttestation`](super::types::PartnerAttestation). Source: API Guide for MCA Partner Attestation,
//! “Request body: JSON”, “In case of successful request:”, “In case Partner attestation exists”, “In case of
//! successful request (both Direct”, “Request body: JSON” (occurrence 2).
//!
//! <a id="erratum-acceptance-date-early"></a>
//!
//! ## `acceptance-date-early`
//!
//! A date of acceptance is sent at the start of the manual flow, before anyone has accepted.
//!
//! - `earlier-consent`: taken.
//! - `intended-date`.
//! - `optional-here`.
//!
//! The attestation is about a consent that the partner has seen. If it is left out, the server may answer without
//! one.
//!
//! Concerns [`StartAttestation`](super::types::StartAttestation), [`Attestation`](super::types::Attestation).
//! Source: API Guide for MCA Partner Attestation, “Request body: JSON”, “In case Partner attestation exists”, “If
//! you want to use manual acceptance”.
//!
//! <a id="erratum-expiry"></a>
//!
//! ## `expiry`
//!
//! Something expires, the link or the attestation, and no status exists for it.
//!
//! - `link`: taken.
//! - `attestation`.
//!
//! The date comes beside the link. Either way waiting longer is of no use.
//!
//! Concerns [`StartedAttestation`](super::types::StartedAttestation), [`Attestation`](super::types::Attestation).
//! Source: API Guide for MCA Partner Attestation, “In case of successful request:”, “In case Partner attestation
//! exists”.
//!
//! <a id="erratum-language-place"></a>
//!
//! ## `language-place`
//!
//! Language and country are sent at the top level and come back inside another object, without naming a standard
//! there.
//!
//! - `as-shown`: taken.
//! - `top-level-both-ways`.
//!
//! The samples are all there is; the standards of the request are assumed for the answer.
//!
//! Concerns [`McaInfo`](super::types::McaInfo). Source: API Guide for MCA Partner Attestation, “Request body:
//! JSON”, “In case Partner attestation exists”.
//!
//! <a id="erratum-unspecified-status"></a>
//!
//! ## `unspecified-status`
//!
//! Zero is named Unspecified and never explained.
//!
//! - `not-yet-known`: taken.
//! - `never-sent`.
//!
//! Waiting goes on until the expiry, which harms nobody if zero never comes.
//!
//! Concerns [`AttestationStatus`](super::types::AttestationStatus),
//! [`AttestationsGet`](super::ops::AttestationsGet). Source: API Guide for MCA Partner Attestation, “In case
//! Partner attestation exists”.
//!
//! <a id="erratum-no-end-state"></a>
//!
//! ## `no-end-state`
//!
//! No status stands for a finished, refused or lapsed attestation, so what a read yields afterwards is open.
//!
//! - `not-found`: taken.
//! - `stays-pending`.
//! - `another-number`.
//!
//! The list ends with work still to do. A number outside it ends the wait and reaches the caller.
//!
//! Concerns [`AttestationStatus`](super::types::AttestationStatus),
//! [`AttestationsGet`](super::ops::AttestationsGet). Source: API Guide for MCA Partner Attestation, “In case
//! Partner attestation exists”, “In case Partner attestation does not exist”, “Attestation process stages”.
//!
//! <a id="erratum-absent-body"></a>
//!
//! ## `absent-body`
//!
//! The status for a missing attestation is given without a word on a body.
//!
//! - `empty`: taken.
//! - `problem`.
//!
//! The problem object is printed under a heading of its own, for other failures.
//!
//! Concerns [`AttestationsGet`](super::ops::AttestationsGet). Source: API Guide for MCA Partner Attestation, “In
//! case Partner attestation does not exist”, “In case of issue while retrieving Partner Attestation”.
//!
//! <a id="erratum-absent-or-unknown"></a>
//!
//! ## `absent-or-unknown`
//!
//! A wrong reseller, customer or path might give the same status as a missing attestation.
//!
//! - `attestation-only`: taken.
//! - `anything-missing`.
//!
//! It is the sole meaning documented; a caller who doubts can compare with the acceptance.
//!
//! Concerns [`AttestationsGet`](super::ops::AttestationsGet). Source: API Guide for MCA Partner Attestation, “In
//! case Partner attestation does not exist”.
//!
//! <a id="erratum-no-request-body"></a>
//!
//! ## `no-request-body`
//!
//! A PUT and a POST are shown without a request body.
//!
//! - `no-body`: taken.
//! - `body-forgotten`.
//!
//! The other bodies are printed under a heading that is missing here.
//!
//! Concerns [`AttestationsFinalize`](super::ops::AttestationsFinalize),
//! [`AcceptanceRefresh`](super::ops::AcceptanceRefresh). Source: API Guide for MCA Partner Attestation, “Finalize
//! Partner attestation CODE PUT”, “Refresh End-Customer’s acceptance state CODE POST”.
//!
//! <a id="erratum-finalize-twice"></a>
//!
//! ## `finalize-twice`
//!
//! What a second call, or one before acceptance, leads to is left open.
//!
//! - `problem`: taken.
//! - `ignored`.
//!
//! The cautious reading; the client does not repeat the call by itself.
//!
//! Concerns [`AttestationsFinalize`](super::ops::AttestationsFinalize). Source: API Guide for MCA Partner
//! Attestation, “Finalize Partner attestation CODE PUT”, “In case of issue while finalizing Partner Attestation”.
//!
//! <a id="erratum-finalize-body"></a>
//!
//! ## `finalize-body`
//!
//! Success has a status and no body is mentioned.
//!
//! - `empty`.
//! - `attestation`.
//! - `undocumented`: taken.
//!
//! Whatever comes is handed on unread.
//!
//! Concerns [`AttestationsFinalize`](super::ops::AttestationsFinalize). Source: API Guide for MCA Partner
//! Attestation, “In case of successful request:” (occurrence 2).
//!
//! <a id="erratum-refresh-body"></a>
//!
//! ## `refresh-body`
//!
//! Taking on the work has a status, and neither body nor a place to ask for progress is mentioned.
//!
//! - `empty`.
//! - `job`.
//! - `undocumented`: taken.
//!
//! Whatever comes is handed on unread.
//!
//! Concerns [`AcceptanceRefresh`](super::ops::AcceptanceRefresh). Source: API Guide for MCA Partner Attestation,
//! “In case of successful request:” (occurrence 3).
//!
//! <a id="erratum-sync-ongoing"></a>
//!
//! ## `sync-ongoing`
//!
//! A fetch already running has a heading of its own with the usual problem object, but no status or code.
//!
//! - `conflict-409`: taken.
//! - `too-many-requests-429`.
//! - `accepted-202`.
//!
//! It is the customary status. Nothing rests on it, as every failure is read alike.
//!
//! Concerns [`AcceptanceRefresh`](super::ops::AcceptanceRefresh). Source: API Guide for MCA Partner Attestation,
//! “In case End-Customer’s sync is already”.
//!
//! <a id="erratum-sync-end"></a>
//!
//! ## `sync-end`
//!
//! How one learns that a fetch has ended is not told.
//!
//! - `last-sync-date-changes`: taken.
//! - `unknowable`.
//!
//! No other member can tell. A fetch that fails may never show.
//!
//! Concerns [`Acceptance`](super::types::Acceptance), [`AcceptanceGet`](super::ops::AcceptanceGet),
//! [`AcceptanceRefresh`](super::ops::AcceptanceRefresh). Source: API Guide for MCA Partner Attestation, “In case
//! of successful request:” (occurrence 3), “In case of successful request (both Direct”.
//!
//! <a id="erratum-never-synced"></a>
//!
//! ## `never-synced`
//!
//! What stands here before the first fetch is not told.
//!
//! - `left-out`: taken.
//! - `null`.
//! - `earliest-date`.
//!
//! All three are read without failing.
//!
//! Concerns [`Acceptance`](super::types::Acceptance). Source: API Guide for MCA Partner Attestation, “In case of
//! successful request (no Acceptance”.
//!
//! <a id="erratum-acceptance-routes"></a>
//!
//! ## `acceptance-routes`
//!
//! Samples show two words for the way of acceptance; headings alone explain them, and no list of them is given.
//!
//! - `open`: taken.
//! - `closed`.
//!
//! A further way must not make old clients fail.
//!
//! Concerns [`AcceptanceRoute`](super::types::AcceptanceRoute). Source: API Guide for MCA Partner Attestation,
//! “In case of successful request (both Direct”, “In case of successful request (only Direct”, “In case of
//! successful request (only Acceptance”.
//!
//! <a id="erratum-failure-status"></a>
//!
//! ## `failure-status`
//!
//! The problem object repeats a status; which ones occur is not told, but for the 404 of a missing attestation.
//!
//! - `any-failing-status`: taken.
//! - `only-400`.
//!
//! The headings speak of any issue.
//!
//! Concerns [`Problem`](super::types::Problem). Source: API Guide for MCA Partner Attestation, “In case of issue
//! while starting Partner attestation”, “In case of issue while retrieving Partner Attestation”, “In case of
//! issue while finalizing Partner Attestation”, “In case of issue retrieving End-Customer’s acceptance state”,
//! “In case of issue while requesting”.
//!
//! <a id="erratum-failure-media"></a>
//!
//! ## `failure-media`
//!
//! The object is worded like problem details (RFC 9457), without naming that standard or a media type.
//!
//! - `problem-json`: taken.
//! - `plain-json`.
//!
//! It has the members of that standard; both types are JSON and are read alike.
//!
//! Concerns [`Problem`](super::types::Problem). Source: API Guide for MCA Partner Attestation, “In case of issue
//! while starting Partner attestation”.
//!
//! <a id="erratum-relative-uri"></a>
//!
//! ## `relative-uri`
//!
//! Both are called URI references, which may be relative, and shown as plain strings.
//!
//! - `reference`: taken.
//! - `absolute`.
//!
//! As plain text both come through.
//!
//! Concerns [`Problem`](super::types::Problem). Source: API Guide for MCA Partner Attestation, “In case of issue
//! while starting Partner attestation”.
//!
//! <a id="erratum-code-values"></a>
//!
//! ## `code-values`
//!
//! An error code is announced, and not one code is listed.
//!
//! - `open-text`: taken.
//! - `listed-elsewhere`.
//!
//! Nothing to list; the code reaches the caller.
//!
//! Concerns [`Problem`](super::types::Problem). Source: API Guide for MCA Partner Attestation, “In case of issue
//! while starting Partner attestation”.
//!
//! <a id="erratum-name-placeholder"></a>
//!
//! ## `name-placeholder`
//!
//! The text for a missing member holds a name in braces.
//!
//! - `filled-in`: taken.
//! - `sent-literally`.
//!
//! The pointer beside it names a member of that name. With the braces left in, the text still matches.
//!
//! Concerns [`ProblemError`](super::types::ProblemError), [`PropertyRequired`](super::Known::PropertyRequired).
//! Source: API Guide for MCA Partner Attestation, “In case of issue while starting Partner attestation”.
//!
//! <a id="erratum-pointer-form"></a>
//!
//! ## `pointer-form`
//!
//! One value is shown, a slash and a name, and the notation is not named.
//!
//! - `json-pointer`: taken.
//! - `uri-fragment`.
//!
//! The value is a valid JSON Pointer and lacks the hash of a fragment.
//!
//! Concerns [`ProblemError`](super::types::ProblemError). Source: API Guide for MCA Partner Attestation, “In case
//! of issue while starting Partner attestation”.
//!
//! <a id="erratum-add-path-slash"></a>
//!
//! ## `add-path-slash`
//!
//! This path alone starts without a slash; the use case prints it with one.
//!
//! - `from-the-root`: taken.
//! - `relative`.
//!
//! All other paths, and this one elsewhere, start with a slash.
//!
//! Concerns [`CspAdd`](super::ops::CspAdd). Source: API Guide for MCA Partner Attestation, “NONE POST
//! api/resellers”, “Example Use Case In case you”.
//!
//! <a id="erratum-variable-spelling"></a>
//!
//! ## `variable-spelling`
//!
//! The same path has its variables with an underscore here and in camel case in the use case.
//!
//! - `same-ids`: taken.
//! - `different-ids`.
//!
//! Names of variables do not travel; both places mean reseller and customer.
//!
//! Concerns [`CspAdd`](super::ops::CspAdd). Source: API Guide for MCA Partner Attestation, “NONE POST
//! api/resellers”, “Example Use Case In case you”.
//!
//! <a id="erratum-csp-casing"></a>
//!
//! ## `csp-casing`
//!
//! The service is Csp in this path and csp in all the others.
//!
//! - `case-blind`.
//! - `as-printed`: taken.
//!
//! Each path is sent the way it is printed, which suits a server of either kind.
//!
//! Concerns [`CspAdd`](super::ops::CspAdd). Source: API Guide for MCA Partner Attestation, “NONE POST
//! api/resellers”, “Example Use Case In case you”, “Start Partner attestation CODE POST”.
//!
//! <a id="erratum-add-outcome"></a>
//!
//! ## `add-outcome`
//!
//! Neither status nor body of a success is described.
//!
//! - `empty`.
//! - `service`.
//! - `undocumented`: taken.
//!
//! Any successful status counts, and the body is handed on unread.
//!
//! Concerns [`CspAdd`](super::ops::CspAdd). Source: API Guide for MCA Partner Attestation, “Request body: JSON”
//! (occurrence 2).
//!
//! <a id="erratum-add-failure"></a>
//!
//! ## `add-failure`
//!
//! For this call alone no failing answer is printed; one remark speaks of an exception.
//!
//! - `shared-problem`: taken.
//! - `unknown-shape`.
//!
//! The five siblings all fail alike; a body of another shape reaches the caller as it came.
//!
//! Concerns [`CspAdd`](super::ops::CspAdd). Source: API Guide for MCA Partner Attestation, “Request body: JSON”
//! (occurrence 2).
//!
//! <a id="erratum-old-attestation"></a>
//!
//! ## `old-attestation`
//!
//! Microsoft deprecates the former attestation on 5 January 2026. Whether it then stops working, and which
//! members of this call belonged to it, is not told; the change of this call is called both to come and made.
//!
//! - `attestation-without-flag`: taken.
//! - `whole-old-endpoint`.
//!
//! The path lives on, and the flag is what the change brings; the date has gone by.
//!
//! Concerns [`CspAdd`](super::ops::CspAdd). Source: API Guide for MCA Partner Attestation, “Overview Microsoft
//! has announced a new flow”, “Add CSP Service and Automatic attestation”.
//!
//! <a id="erratum-automatic-section"></a>
//!
//! ## `automatic-section`
//!
//! The reader is sent to a section on automatic attestation, and no heading is called that.
//!
//! - `last-section`: taken.
//! - `another-page`.
//!
//! The last heading speaks of automatic finalization and prints the flag.
//!
//! Concerns [`CspAdd`](super::ops::CspAdd). Source: API Guide for MCA Partner Attestation, “If you want to use
//! automatic finalization”, “Add CSP Service and Automatic attestation”.
//!
//! <a id="erratum-automatic-end"></a>
//!
//! ## `automatic-end`
//!
//! Whether the automatic attestation is complete once this call answers is not told.
//!
//! - `unsaid`: taken.
//! - `complete`.
//! - `still-running`.
//!
//! Whoever needs to know can read the state of acceptance afterwards.
//!
//! Concerns [`CspAdd`](super::ops::CspAdd). Source: API Guide for MCA Partner Attestation, “Add CSP Service and
//! Automatic attestation”, “Request body: JSON” (occurrence 2).
//!
//! <a id="erratum-manual-order"></a>
//!
//! ## `manual-order`
//!
//! The steps of the manual way leave out this call, so whether it comes before or after them is open.
//!
//! - `any-order`: taken.
//! - `after-finalizing`.
//! - `before-starting`.
//!
//! The client enforces no order between calls.
//!
//! Concerns [`CspAdd`](super::ops::CspAdd). Source: API Guide for MCA Partner Attestation, “Example Use Case In
//! case you”, “If you want to use manual acceptance”.
//!
//! <a id="erratum-pictures-lost"></a>
//!
//! ## `pictures-lost`
//!
//! One heading stands over three steps and a picture, the other over one note; neither tells what an endpoint
//! does.
//!
//! - `nothing-more`: taken.
//! - `facts-in-pictures`.
//!
//! Our copy holds text alone; the parts on each endpoint seem to cover the matter.
//!
//! Source: API Guide for MCA Partner Attestation, “Attestation process stages”, “Attestation API endpoints
//! functionality”.
