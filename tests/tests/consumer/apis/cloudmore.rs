// @generated from specs/cloudmore by `cargo xtask regenerate`. Changes made here are lost.

//! Every public item of `cloudmore`.

use cloudmore::runtime as rt;

use std::sync::Arc;
use std::time::Duration;

fn is_data<T: Clone + std::fmt::Debug + PartialEq + rt::ReadJson + rt::WriteJson + Send + Sync>() {}

fn is_checked<T: rt::Validate<Context = C>, C: Default>() {}

fn item_1() { is_data::<cloudmore::types::ResellerId>(); }
fn item_2() { is_checked::<cloudmore::types::ResellerId, cloudmore::Context>(); }
fn item_3(value: cloudmore::runtime::Uuid) -> cloudmore::runtime::Uuid { cloudmore::types::ResellerId(value).into_inner() }
fn item_4() { is_data::<cloudmore::types::OrganizationId>(); }
fn item_5() { is_checked::<cloudmore::types::OrganizationId, cloudmore::Context>(); }
fn item_6(value: cloudmore::runtime::Uuid) -> cloudmore::runtime::Uuid { cloudmore::types::OrganizationId(value).into_inner() }
fn item_7() { is_data::<cloudmore::types::AttestationId>(); }
fn item_8(value: String) -> String { cloudmore::types::AttestationId(value).into_inner() }
fn item_9() { is_data::<cloudmore::types::TemplateId>(); }
fn item_10(value: String) -> String { cloudmore::types::TemplateId(value).into_inner() }
fn item_11() { is_data::<cloudmore::types::Person>(); }
fn item_12() { is_checked::<cloudmore::types::Person, cloudmore::Context>(); }
fn item_13(value: &cloudmore::types::Person) {
    let _: &Option<String> = &value.first_name;
    let _: &Option<String> = &value.last_name;
    let _: &Option<String> = &value.email_address;
    let _: &Option<String> = &value.phone_number;
    let _: &cloudmore::runtime::Extra = &value.extra;
}
fn item_14() -> cloudmore::types::Person { cloudmore::types::Person::new() }
fn item_15(this: cloudmore::types::Person, a0: impl Into<String>) -> cloudmore::types::Person { cloudmore::types::Person::first_name(this, a0) }
fn item_16(this: cloudmore::types::Person, a0: impl Into<String>) -> cloudmore::types::Person { cloudmore::types::Person::last_name(this, a0) }
fn item_17(this: cloudmore::types::Person, a0: impl Into<String>) -> cloudmore::types::Person { cloudmore::types::Person::email_address(this, a0) }
fn item_18(this: cloudmore::types::Person, a0: impl Into<String>) -> cloudmore::types::Person { cloudmore::types::Person::phone_number(this, a0) }
fn item_19(this: cloudmore::types::Person, a0: &str, a1: impl Into<cloudmore::runtime::Json>) -> cloudmore::types::Person { cloudmore::types::Person::member(this, a0, a1) }
fn item_20() { is_data::<cloudmore::types::StartAttestation>(); }
fn item_21() { is_checked::<cloudmore::types::StartAttestation, cloudmore::Context>(); }
fn item_22(value: &cloudmore::types::StartAttestation) {
    let _: &Option<cloudmore::types::Person> = &value.signer;
    let _: &Option<String> = &value.language;
    let _: &Option<String> = &value.country;
    let _: &Option<cloudmore::runtime::Timestamp> = &value.acceptance_date;
    let _: &cloudmore::runtime::Extra = &value.extra;
}
fn item_23() -> cloudmore::types::StartAttestation { cloudmore::types::StartAttestation::new() }
fn item_24(this: cloudmore::types::StartAttestation, a0: cloudmore::types::Person) -> cloudmore::types::StartAttestation { cloudmore::types::StartAttestation::signer(this, a0) }
fn item_25(this: cloudmore::types::StartAttestation, a0: impl Into<String>) -> cloudmore::types::StartAttestation { cloudmore::types::StartAttestation::language(this, a0) }
fn item_26(this: cloudmore::types::StartAttestation, a0: impl Into<String>) -> cloudmore::types::StartAttestation { cloudmore::types::StartAttestation::country(this, a0) }
fn item_27(this: cloudmore::types::StartAttestation, a0: impl Into<cloudmore::runtime::Timestamp>) -> cloudmore::types::StartAttestation { cloudmore::types::StartAttestation::acceptance_date(this, a0) }
fn item_28(this: cloudmore::types::StartAttestation, a0: &str, a1: impl Into<cloudmore::runtime::Json>) -> cloudmore::types::StartAttestation { cloudmore::types::StartAttestation::member(this, a0, a1) }
fn item_29() { is_data::<cloudmore::types::StartedAttestation>(); }
fn item_30() { is_checked::<cloudmore::types::StartedAttestation, cloudmore::Context>(); }
fn item_31(value: &cloudmore::types::StartedAttestation) {
    let _: &Option<cloudmore::types::AttestationId> = &value.attestation_id;
    let _: &Option<String> = &value.agreement_link;
    let _: &Option<cloudmore::runtime::Timestamp> = &value.expires_at;
    let _: &cloudmore::runtime::Extra = &value.extra;
}
fn item_32() { is_data::<cloudmore::types::Attestation>(); }
fn item_33() { is_checked::<cloudmore::types::Attestation, cloudmore::Context>(); }
fn item_34(value: &cloudmore::types::Attestation) {
    let _: &Option<cloudmore::types::AttestationId> = &value.attestation_id;
    let _: &Option<cloudmore::types::Person> = &value.signer;
    let _: &Option<cloudmore::types::McaInfo> = &value.mca_info;
    let _: &Option<cloudmore::runtime::Timestamp> = &value.acceptance_date;
    let _: &Option<cloudmore::types::AttestationStatus> = &value.status;
    let _: &Option<String> = &value.agreement_link;
    let _: &Option<cloudmore::runtime::Timestamp> = &value.expires_at;
    let _: &cloudmore::runtime::Extra = &value.extra;
}
fn item_35() { is_data::<cloudmore::types::McaInfo>(); }
fn item_36() { is_checked::<cloudmore::types::McaInfo, cloudmore::Context>(); }
fn item_37(value: &cloudmore::types::McaInfo) {
    let _: &Option<String> = &value.language;
    let _: &Option<String> = &value.country;
    let _: &Option<cloudmore::types::TemplateId> = &value.template_id;
    let _: &cloudmore::runtime::Extra = &value.extra;
}
fn item_38() { is_data::<cloudmore::types::AttestationStatus>(); }
fn item_39(value: &cloudmore::types::AttestationStatus) {
    match value {
        cloudmore::types::AttestationStatus::Unspecified => {}
        cloudmore::types::AttestationStatus::PendingAgreementAcceptance => {}
        cloudmore::types::AttestationStatus::PendingFinalization => {}
        cloudmore::types::AttestationStatus::Undocumented(other) => { let _: &rt::UndocumentedInt = other; }
        _ => {}
    }
}
fn item_40(value: &cloudmore::types::AttestationStatus) -> i64 { value.as_i64() }
fn item_41() { is_data::<cloudmore::types::Acceptance>(); }
fn item_42() { is_checked::<cloudmore::types::Acceptance, cloudmore::Context>(); }
fn item_43(value: &cloudmore::types::Acceptance) {
    let _: &Option<bool> = &value.accepted;
    let _: &Option<Vec<cloudmore::types::AcceptanceRoute>> = &value.accepted_via;
    let _: &Option<cloudmore::types::PartnerAcceptance> = &value.acceptance_via_partner_attestation;
    let _: &Option<cloudmore::runtime::Timestamp> = &value.last_sync_date;
    let _: &cloudmore::runtime::Extra = &value.extra;
}
fn item_44() { is_data::<cloudmore::types::AcceptanceRoute>(); }
fn item_45(value: &cloudmore::types::AcceptanceRoute) {
    match value {
        cloudmore::types::AcceptanceRoute::CustomerDirectAcceptance => {}
        cloudmore::types::AcceptanceRoute::PartnerAttestation => {}
        cloudmore::types::AcceptanceRoute::Undocumented(other) => { let _: &rt::UndocumentedText = other; }
        _ => {}
    }
}
fn item_46(value: &cloudmore::types::AcceptanceRoute) -> &str { value.as_str() }
fn item_47() { is_data::<cloudmore::types::PartnerAcceptance>(); }
fn item_48() { is_checked::<cloudmore::types::PartnerAcceptance, cloudmore::Context>(); }
fn item_49(value: &cloudmore::types::PartnerAcceptance) {
    let _: &Option<cloudmore::types::Person> = &value.signer;
    let _: &Option<cloudmore::types::PartnerAcceptanceMcaInfoTemplateId> = &value.mca_info_template_id;
    let _: &Option<cloudmore::runtime::Timestamp> = &value.acceptance_date;
    let _: &cloudmore::runtime::Extra = &value.extra;
}
fn item_50() { is_data::<cloudmore::types::TemplateRef>(); }
fn item_51(value: &cloudmore::types::TemplateRef) {
    let _: &Option<cloudmore::types::TemplateId> = &value.template_id;
    let _: &cloudmore::runtime::Extra = &value.extra;
}
fn item_52() { is_data::<cloudmore::types::AddCsp>(); }
fn item_53() { is_checked::<cloudmore::types::AddCsp, cloudmore::Context>(); }
fn item_54(value: &cloudmore::types::AddCsp) {
    let _: &Option<String> = &value.id;
    let _: &Option<String> = &value.currency_code;
    let _: &Option<String> = &value.organization_number;
    let _: &Option<String> = &value.contact_email;
    let _: &Option<String> = &value.contact_first_name;
    let _: &Option<String> = &value.contact_last_name;
    let _: &Option<String> = &value.contact_phone;
    let _: &Option<String> = &value.city;
    let _: &Option<String> = &value.address;
    let _: &Option<String> = &value.postal_code;
    let _: &Option<String> = &value.domain_prefix;
    let _: &Option<cloudmore::types::PartnerAttestation> = &value.partner_attestation;
    let _: &cloudmore::runtime::Extra = &value.extra;
}
fn item_55() -> cloudmore::types::AddCsp { cloudmore::types::AddCsp::new() }
fn item_56(this: cloudmore::types::AddCsp, a0: impl Into<String>) -> cloudmore::types::AddCsp { cloudmore::types::AddCsp::id(this, a0) }
fn item_57(this: cloudmore::types::AddCsp, a0: impl Into<String>) -> cloudmore::types::AddCsp { cloudmore::types::AddCsp::currency_code(this, a0) }
fn item_58(this: cloudmore::types::AddCsp, a0: impl Into<String>) -> cloudmore::types::AddCsp { cloudmore::types::AddCsp::organization_number(this, a0) }
fn item_59(this: cloudmore::types::AddCsp, a0: impl Into<String>) -> cloudmore::types::AddCsp { cloudmore::types::AddCsp::contact_email(this, a0) }
fn item_60(this: cloudmore::types::AddCsp, a0: impl Into<String>) -> cloudmore::types::AddCsp { cloudmore::types::AddCsp::contact_first_name(this, a0) }
fn item_61(this: cloudmore::types::AddCsp, a0: impl Into<String>) -> cloudmore::types::AddCsp { cloudmore::types::AddCsp::contact_last_name(this, a0) }
fn item_62(this: cloudmore::types::AddCsp, a0: impl Into<String>) -> cloudmore::types::AddCsp { cloudmore::types::AddCsp::contact_phone(this, a0) }
fn item_63(this: cloudmore::types::AddCsp, a0: impl Into<String>) -> cloudmore::types::AddCsp { cloudmore::types::AddCsp::city(this, a0) }
fn item_64(this: cloudmore::types::AddCsp, a0: impl Into<String>) -> cloudmore::types::AddCsp { cloudmore::types::AddCsp::address(this, a0) }
fn item_65(this: cloudmore::types::AddCsp, a0: impl Into<String>) -> cloudmore::types::AddCsp { cloudmore::types::AddCsp::postal_code(this, a0) }
fn item_66(this: cloudmore::types::AddCsp, a0: impl Into<String>) -> cloudmore::types::AddCsp { cloudmore::types::AddCsp::domain_prefix(this, a0) }
fn item_67(this: cloudmore::types::AddCsp, a0: cloudmore::types::PartnerAttestation) -> cloudmore::types::AddCsp { cloudmore::types::AddCsp::partner_attestation(this, a0) }
fn item_68(this: cloudmore::types::AddCsp, a0: &str, a1: impl Into<cloudmore::runtime::Json>) -> cloudmore::types::AddCsp { cloudmore::types::AddCsp::member(this, a0, a1) }
fn item_69() { is_data::<cloudmore::types::PartnerAttestation>(); }
fn item_70() { is_checked::<cloudmore::types::PartnerAttestation, cloudmore::Context>(); }
fn item_71(value: &cloudmore::types::PartnerAttestation) {
    let _: &Option<cloudmore::types::Person> = &value.signer;
    let _: &Option<String> = &value.language;
    let _: &Option<String> = &value.country;
    let _: &Option<cloudmore::runtime::Timestamp> = &value.acceptance_date;
    let _: &cloudmore::runtime::Extra = &value.extra;
}
fn item_72() -> cloudmore::types::PartnerAttestation { cloudmore::types::PartnerAttestation::new() }
fn item_73(this: cloudmore::types::PartnerAttestation, a0: cloudmore::types::Person) -> cloudmore::types::PartnerAttestation { cloudmore::types::PartnerAttestation::signer(this, a0) }
fn item_74(this: cloudmore::types::PartnerAttestation, a0: impl Into<String>) -> cloudmore::types::PartnerAttestation { cloudmore::types::PartnerAttestation::language(this, a0) }
fn item_75(this: cloudmore::types::PartnerAttestation, a0: impl Into<String>) -> cloudmore::types::PartnerAttestation { cloudmore::types::PartnerAttestation::country(this, a0) }
fn item_76(this: cloudmore::types::PartnerAttestation, a0: impl Into<cloudmore::runtime::Timestamp>) -> cloudmore::types::PartnerAttestation { cloudmore::types::PartnerAttestation::acceptance_date(this, a0) }
fn item_77(this: cloudmore::types::PartnerAttestation, a0: &str, a1: impl Into<cloudmore::runtime::Json>) -> cloudmore::types::PartnerAttestation { cloudmore::types::PartnerAttestation::member(this, a0, a1) }
fn item_78() { is_data::<cloudmore::types::Problem>(); }
fn item_79(value: &cloudmore::types::Problem) {
    let _: &Option<String> = &value.r#type;
    let _: &Option<cloudmore::runtime::Integer> = &value.status;
    let _: &Option<String> = &value.title;
    let _: &Option<String> = &value.detail;
    let _: &Option<String> = &value.instance;
    let _: &Option<String> = &value.code;
    let _: &Option<Vec<cloudmore::types::ProblemError>> = &value.errors;
    let _: &cloudmore::runtime::Extra = &value.extra;
}
fn item_80() { is_data::<cloudmore::types::ProblemError>(); }
fn item_81(value: &cloudmore::types::ProblemError) {
    let _: &Option<String> = &value.detail;
    let _: &Option<String> = &value.pointer;
    let _: &cloudmore::runtime::Extra = &value.extra;
}
fn item_82() { is_data::<cloudmore::types::PartnerAcceptanceMcaInfoTemplateId>(); }
fn item_83(value: &cloudmore::types::PartnerAcceptanceMcaInfoTemplateId) {
    match value {
        cloudmore::types::PartnerAcceptanceMcaInfoTemplateId::TemplateId(inner) => { let _: &cloudmore::types::TemplateId = inner; }
        cloudmore::types::PartnerAcceptanceMcaInfoTemplateId::TemplateRef(inner) => { let _: &cloudmore::types::TemplateRef = inner; }
        cloudmore::types::PartnerAcceptanceMcaInfoTemplateId::Undocumented(json) => { let _: &rt::Json = json; }
        _ => {}
    }
}
fn is_context<T: Clone + std::fmt::Debug + Default + PartialEq + Send + Sync>() {}
fn item_84() { is_context::<cloudmore::Context>(); }
fn item_85(value: &cloudmore::Context) {
    let _: &Option<cloudmore::types::AttestationStatus> = &value.attestation_status;
}
fn item_86() -> cloudmore::Context { cloudmore::Context::new() }
fn item_87(this: cloudmore::Context, a0: cloudmore::types::AttestationStatus) -> cloudmore::Context { cloudmore::Context::attestation_status(this, a0) }
fn item_88(a0: impl cloudmore::runtime::Authenticate, a1: impl Into<String>) -> cloudmore::Builder { cloudmore::Client::builder(a0, a1) }
fn item_89<M: rt::Mode>(this: &cloudmore::Client<M>) -> cloudmore::groups::Attestations<M> { cloudmore::Client::<M>::attestations(this) }
fn item_90<M: rt::Mode>(this: &cloudmore::Client<M>) -> cloudmore::groups::Acceptance<M> { cloudmore::Client::<M>::acceptance(this) }
fn item_91<M: rt::Mode>(this: &cloudmore::Client<M>) -> cloudmore::groups::Csp<M> { cloudmore::Client::<M>::csp(this) }
fn item_92<M: rt::Mode>(this: &cloudmore::Client<M>) -> cloudmore::runtime::DriftReport { cloudmore::Client::<M>::drift(this) }
fn item_93(this: cloudmore::Builder, a0: cloudmore::runtime::DriftMode) -> cloudmore::Builder { cloudmore::Builder::drift(this, a0) }
fn item_94(this: cloudmore::Builder, a0: cloudmore::runtime::Limits) -> cloudmore::Builder { cloudmore::Builder::limits(this, a0) }
fn item_95(this: cloudmore::Builder, a0: impl Into<String>) -> cloudmore::Builder { cloudmore::Builder::user_agent(this, a0) }
fn item_96(this: cloudmore::Builder, a0: impl AsRef<[u8]>) -> cloudmore::Builder { cloudmore::Builder::root_certificate(this, a0) }
fn item_97(this: cloudmore::Builder, a0: Arc<dyn cloudmore::runtime::Transport>) -> cloudmore::Builder { cloudmore::Builder::transport(this, a0) }
fn item_98(this: cloudmore::Builder, a0: Arc<dyn cloudmore::runtime::Timer>) -> cloudmore::Builder { cloudmore::Builder::timer(this, a0) }
fn item_99(this: cloudmore::Builder) -> cloudmore::Builder { cloudmore::Builder::allow_plain_http(this) }
fn item_100(this: cloudmore::Builder) -> Result<cloudmore::Client, cloudmore::runtime::BuildError> { cloudmore::Builder::build(this) }
fn item_101<M: rt::Mode, O>(this: cloudmore::Call<M, O>, a0: impl FnOnce(&mut cloudmore::runtime::http::Request<cloudmore::runtime::Bytes>) + Send + 'static) -> cloudmore::Call<M, O> { cloudmore::Call::<M, O>::edit(this, a0) }
fn item_102<M: rt::Mode, O>(this: cloudmore::Call<M, O>, a0: Duration) -> cloudmore::Call<M, O> { cloudmore::Call::<M, O>::timeout(this, a0) }
fn item_103<M: rt::Mode, O>(this: cloudmore::Call<M, O>, a0: cloudmore::runtime::DriftMode) -> cloudmore::Call<M, O> { cloudmore::Call::<M, O>::drift(this, a0) }
fn item_104<M: rt::Mode, O>(this: cloudmore::Call<M, O>) -> cloudmore::Call<M, O> { cloudmore::Call::<M, O>::unchecked(this) }
fn operation_of<M: rt::Mode, O>(call: cloudmore::Call<M, O>) -> O { call.into_operation() }
async fn reply_of<O: rt::Operation<Documented = cloudmore::Documented>>(call: cloudmore::Call<rt::Async, O>) -> Result<rt::Reply<O::Output>, cloudmore::Error> { call.reply().await }
async fn value_of<O: rt::Operation<Documented = cloudmore::Documented>>(call: cloudmore::Call<rt::Async, O>) -> Result<O::Output, cloudmore::Error> { call.await }
fn item_105<M: rt::Mode>(this: &cloudmore::groups::Attestations<M>, a0: cloudmore::types::ResellerId, a1: cloudmore::types::OrganizationId, a2: cloudmore::types::StartAttestation) -> cloudmore::Call<M, cloudmore::ops::AttestationsStart> { cloudmore::groups::Attestations::<M>::start(this, a0, a1, a2) }
fn item_106<M: rt::Mode>(this: &cloudmore::groups::Attestations<M>, a0: cloudmore::types::ResellerId, a1: cloudmore::types::OrganizationId) -> cloudmore::Call<M, cloudmore::ops::AttestationsGet> { cloudmore::groups::Attestations::<M>::get(this, a0, a1) }
fn item_107<M: rt::Mode>(this: &cloudmore::groups::Attestations<M>, a0: cloudmore::types::ResellerId, a1: cloudmore::types::OrganizationId) -> cloudmore::Call<M, cloudmore::ops::AttestationsFinalize> { cloudmore::groups::Attestations::<M>::finalize(this, a0, a1) }
fn item_108<M: rt::Mode>(this: &cloudmore::groups::Acceptance<M>, a0: cloudmore::types::ResellerId, a1: cloudmore::types::OrganizationId) -> cloudmore::Call<M, cloudmore::ops::AcceptanceGet> { cloudmore::groups::Acceptance::<M>::get(this, a0, a1) }
fn item_109<M: rt::Mode>(this: &cloudmore::groups::Acceptance<M>, a0: cloudmore::types::ResellerId, a1: cloudmore::types::OrganizationId) -> cloudmore::Call<M, cloudmore::ops::AcceptanceRefresh> { cloudmore::groups::Acceptance::<M>::refresh(this, a0, a1) }
fn item_110<M: rt::Mode>(this: &cloudmore::groups::Csp<M>, a0: cloudmore::types::ResellerId, a1: cloudmore::types::OrganizationId, a2: cloudmore::types::AddCsp) -> cloudmore::Call<M, cloudmore::ops::CspAdd> { cloudmore::groups::Csp::<M>::add(this, a0, a1, a2) }
fn item_111() { is_checked::<cloudmore::ops::AttestationsStart, ()>(); }
fn item_112(value: &cloudmore::ops::AttestationsStart) {
    let _: &cloudmore::types::ResellerId = &value.reseller_id;
    let _: &cloudmore::types::OrganizationId = &value.organization_id;
    let _: &cloudmore::types::StartAttestation = &value.body;
}
fn item_113(a0: cloudmore::types::ResellerId, a1: cloudmore::types::OrganizationId, a2: cloudmore::types::StartAttestation) -> cloudmore::ops::AttestationsStart { cloudmore::ops::AttestationsStart::new(a0, a1, a2) }
fn item_114(value: <cloudmore::ops::AttestationsStart as rt::Operation>::Output) -> cloudmore::types::StartedAttestation { value }
fn item_115() { is_checked::<cloudmore::ops::AttestationsGet, ()>(); }
fn item_116(value: &cloudmore::ops::AttestationsGet) {
    let _: &cloudmore::types::ResellerId = &value.reseller_id;
    let _: &cloudmore::types::OrganizationId = &value.organization_id;
}
fn item_117(a0: cloudmore::types::ResellerId, a1: cloudmore::types::OrganizationId) -> cloudmore::ops::AttestationsGet { cloudmore::ops::AttestationsGet::new(a0, a1) }
fn item_118(value: <cloudmore::ops::AttestationsGet as rt::Operation>::Output) -> Option<cloudmore::types::Attestation> { value }
fn item_119() { is_checked::<cloudmore::ops::AttestationsFinalize, ()>(); }
fn item_120(value: &cloudmore::ops::AttestationsFinalize) {
    let _: &cloudmore::types::ResellerId = &value.reseller_id;
    let _: &cloudmore::types::OrganizationId = &value.organization_id;
    let _: &cloudmore::Context = &value.context;
}
fn item_121(a0: cloudmore::types::ResellerId, a1: cloudmore::types::OrganizationId) -> cloudmore::ops::AttestationsFinalize { cloudmore::ops::AttestationsFinalize::new(a0, a1) }
fn item_122<M: rt::Mode>(this: cloudmore::Call<M, cloudmore::ops::AttestationsFinalize>, a0: cloudmore::types::AttestationStatus) -> cloudmore::Call<M, cloudmore::ops::AttestationsFinalize> { cloudmore::Call::<M, cloudmore::ops::AttestationsFinalize>::attestation_status(this, a0) }
fn item_123(value: <cloudmore::ops::AttestationsFinalize as rt::Operation>::Output) { value }
fn item_124() { is_checked::<cloudmore::ops::AcceptanceGet, ()>(); }
fn item_125(value: &cloudmore::ops::AcceptanceGet) {
    let _: &cloudmore::types::ResellerId = &value.reseller_id;
    let _: &cloudmore::types::OrganizationId = &value.organization_id;
}
fn item_126(a0: cloudmore::types::ResellerId, a1: cloudmore::types::OrganizationId) -> cloudmore::ops::AcceptanceGet { cloudmore::ops::AcceptanceGet::new(a0, a1) }
fn item_127(value: <cloudmore::ops::AcceptanceGet as rt::Operation>::Output) -> cloudmore::types::Acceptance { value }
fn item_128() { is_checked::<cloudmore::ops::AcceptanceRefresh, ()>(); }
fn item_129(value: &cloudmore::ops::AcceptanceRefresh) {
    let _: &cloudmore::types::ResellerId = &value.reseller_id;
    let _: &cloudmore::types::OrganizationId = &value.organization_id;
}
fn item_130(a0: cloudmore::types::ResellerId, a1: cloudmore::types::OrganizationId) -> cloudmore::ops::AcceptanceRefresh { cloudmore::ops::AcceptanceRefresh::new(a0, a1) }
fn item_131(value: <cloudmore::ops::AcceptanceRefresh as rt::Operation>::Output) { value }
fn item_132() { is_checked::<cloudmore::ops::CspAdd, ()>(); }
fn item_133(value: &cloudmore::ops::CspAdd) {
    let _: &cloudmore::types::ResellerId = &value.reseller_id;
    let _: &cloudmore::types::OrganizationId = &value.organization_id;
    let _: &cloudmore::types::AddCsp = &value.body;
}
fn item_134(a0: cloudmore::types::ResellerId, a1: cloudmore::types::OrganizationId, a2: cloudmore::types::AddCsp) -> cloudmore::ops::CspAdd { cloudmore::ops::CspAdd::new(a0, a1, a2) }
fn item_135(value: <cloudmore::ops::CspAdd as rt::Operation>::Output) { value }
fn item_136(value: &cloudmore::Documented) {
    match value {
        cloudmore::Documented::Problem(inner) => { let _: &cloudmore::types::Problem = inner; }
        cloudmore::Documented::Status(status) => { let _: &u16 = status; }
        _ => {}
    }
}
fn item_137(value: &cloudmore::Documented) -> Option<&cloudmore::types::Problem> { value.problem() }
fn known(value: &cloudmore::Documented) -> Vec<cloudmore::Known> { value.known() }
fn words(value: &cloudmore::Known) -> (&'static str, &'static str, &'static str, bool) { (value.id(), value.meaning(), value.remedy(), value.retryable()) }
fn item_138(value: &cloudmore::Known) {
    match value {
        cloudmore::Known::PropertyRequired { name } => { let _: &String = name; }
        _ => {}
    }
}
