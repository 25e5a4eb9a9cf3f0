// @generated from the case cloudmore by `cargo xtask regenerate`. Changes made here are lost.

//! Every public item of `cloudmore`.

use specwright_tests::goldens::cloudmore;
use cloudmore::runtime as rt;

use std::sync::Arc;
use std::time::Duration;

fn is_data<T: Clone + std::fmt::Debug + PartialEq + rt::ReadJson + rt::WriteJson + Send + Sync>() {}

fn is_checked<T: rt::Validate<Context = C>, C: Default>() {}

fn item_1() { is_data::<cloudmore::types::ResellerId>(); }
fn item_2() { is_checked::<cloudmore::types::ResellerId, ()>(); }
fn item_3(value: cloudmore::runtime::Uuid) -> cloudmore::runtime::Uuid { cloudmore::types::ResellerId(value).into_inner() }
fn item_4() { is_data::<cloudmore::types::OrganizationId>(); }
fn item_5() { is_checked::<cloudmore::types::OrganizationId, ()>(); }
fn item_6(value: cloudmore::runtime::Uuid) -> cloudmore::runtime::Uuid { cloudmore::types::OrganizationId(value).into_inner() }
fn item_7() { is_data::<cloudmore::types::Problem>(); }
fn item_8(value: &cloudmore::types::Problem) {
    let _: &Option<String> = &value.title;
    let _: &Option<String> = &value.detail;
    let _: &Option<cloudmore::runtime::Integer> = &value.status;
    let _: &cloudmore::runtime::Extra = &value.extra;
}
fn item_9() { is_data::<cloudmore::types::Person>(); }
fn item_10() { is_checked::<cloudmore::types::Person, ()>(); }
fn item_11(value: &cloudmore::types::Person) {
    let _: &Option<String> = &value.first_name;
    let _: &Option<String> = &value.last_name;
    let _: &Option<String> = &value.email_address;
    let _: &Option<String> = &value.phone_number;
    let _: &cloudmore::runtime::Extra = &value.extra;
}
fn item_12() -> cloudmore::types::Person { cloudmore::types::Person::new() }
fn item_13(this: cloudmore::types::Person, a0: impl Into<String>) -> cloudmore::types::Person { cloudmore::types::Person::first_name(this, a0) }
fn item_14(this: cloudmore::types::Person, a0: impl Into<String>) -> cloudmore::types::Person { cloudmore::types::Person::last_name(this, a0) }
fn item_15(this: cloudmore::types::Person, a0: impl Into<String>) -> cloudmore::types::Person { cloudmore::types::Person::email_address(this, a0) }
fn item_16(this: cloudmore::types::Person, a0: impl Into<String>) -> cloudmore::types::Person { cloudmore::types::Person::phone_number(this, a0) }
fn item_17(this: cloudmore::types::Person, a0: &str, a1: impl Into<cloudmore::runtime::Json>) -> cloudmore::types::Person { cloudmore::types::Person::member(this, a0, a1) }
fn item_18() { is_data::<cloudmore::types::AttestationStatus>(); }
fn item_19(value: &cloudmore::types::AttestationStatus) {
    match value {
        cloudmore::types::AttestationStatus::Unspecified => {}
        cloudmore::types::AttestationStatus::PendingAgreementAcceptance => {}
        cloudmore::types::AttestationStatus::PendingFinalization => {}
        cloudmore::types::AttestationStatus::Undocumented(other) => { let _: &rt::UndocumentedInt = other; }
        _ => {}
    }
}
fn item_20(value: &cloudmore::types::AttestationStatus) -> i64 { value.as_i64() }
fn item_21() { is_data::<cloudmore::types::Attestation>(); }
fn item_22() { is_checked::<cloudmore::types::Attestation, ()>(); }
fn item_23(value: &cloudmore::types::Attestation) {
    let _: &Option<String> = &value.attestation_id;
    let _: &Option<cloudmore::types::Person> = &value.signer;
    let _: &Option<cloudmore::types::AttestationStatus> = &value.status;
    let _: &Option<String> = &value.agreement_link;
    let _: &Option<cloudmore::runtime::Timestamp> = &value.expires_at;
    let _: &cloudmore::runtime::Extra = &value.extra;
}
fn item_24() { is_data::<cloudmore::types::Acceptance>(); }
fn item_25() { is_checked::<cloudmore::types::Acceptance, ()>(); }
fn item_26(value: &cloudmore::types::Acceptance) {
    let _: &Option<bool> = &value.accepted;
    let _: &Option<Vec<cloudmore::types::AcceptanceAcceptedVia>> = &value.accepted_via;
    let _: &Option<cloudmore::types::PartnerAcceptance> = &value.acceptance_via_partner_attestation;
    let _: &Option<cloudmore::runtime::Timestamp> = &value.last_sync_date;
    let _: &cloudmore::runtime::Extra = &value.extra;
}
fn item_27() { is_data::<cloudmore::types::PartnerAcceptance>(); }
fn item_28() { is_checked::<cloudmore::types::PartnerAcceptance, ()>(); }
fn item_29(value: &cloudmore::types::PartnerAcceptance) {
    let _: &Option<cloudmore::types::Person> = &value.signer;
    let _: &Option<cloudmore::types::PartnerAcceptanceMcaInfoTemplateId> = &value.mca_info_template_id;
    let _: &Option<cloudmore::runtime::Timestamp> = &value.acceptance_date;
    let _: &cloudmore::runtime::Extra = &value.extra;
}
fn item_30() { is_data::<cloudmore::types::TemplateRef>(); }
fn item_31(value: &cloudmore::types::TemplateRef) {
    let _: &Option<String> = &value.template_id;
    let _: &cloudmore::runtime::Extra = &value.extra;
}
fn item_32() { is_data::<cloudmore::types::PartnerAttestation>(); }
fn item_33() { is_checked::<cloudmore::types::PartnerAttestation, ()>(); }
fn item_34(value: &cloudmore::types::PartnerAttestation) {
    let _: &Option<cloudmore::types::Person> = &value.signer;
    let _: &Option<String> = &value.language;
    let _: &Option<String> = &value.country;
    let _: &Option<cloudmore::runtime::Timestamp> = &value.acceptance_date;
    let _: &cloudmore::runtime::Extra = &value.extra;
}
fn item_35() -> cloudmore::types::PartnerAttestation { cloudmore::types::PartnerAttestation::new() }
fn item_36(this: cloudmore::types::PartnerAttestation, a0: cloudmore::types::Person) -> cloudmore::types::PartnerAttestation { cloudmore::types::PartnerAttestation::signer(this, a0) }
fn item_37(this: cloudmore::types::PartnerAttestation, a0: impl Into<String>) -> cloudmore::types::PartnerAttestation { cloudmore::types::PartnerAttestation::language(this, a0) }
fn item_38(this: cloudmore::types::PartnerAttestation, a0: impl Into<String>) -> cloudmore::types::PartnerAttestation { cloudmore::types::PartnerAttestation::country(this, a0) }
fn item_39(this: cloudmore::types::PartnerAttestation, a0: impl Into<cloudmore::runtime::Timestamp>) -> cloudmore::types::PartnerAttestation { cloudmore::types::PartnerAttestation::acceptance_date(this, a0) }
fn item_40(this: cloudmore::types::PartnerAttestation, a0: &str, a1: impl Into<cloudmore::runtime::Json>) -> cloudmore::types::PartnerAttestation { cloudmore::types::PartnerAttestation::member(this, a0, a1) }
fn item_41() { is_data::<cloudmore::types::AddCsp>(); }
fn item_42() { is_checked::<cloudmore::types::AddCsp, ()>(); }
fn item_43(value: &cloudmore::types::AddCsp) {
    let _: &Option<String> = &value.id;
    let _: &Option<String> = &value.currency_code;
    let _: &Option<String> = &value.company_name;
    let _: &Option<cloudmore::types::PartnerAttestation> = &value.partner_attestation;
    let _: &cloudmore::runtime::Extra = &value.extra;
}
fn item_44() -> cloudmore::types::AddCsp { cloudmore::types::AddCsp::new() }
fn item_45(this: cloudmore::types::AddCsp, a0: impl Into<String>) -> cloudmore::types::AddCsp { cloudmore::types::AddCsp::id(this, a0) }
fn item_46(this: cloudmore::types::AddCsp, a0: impl Into<String>) -> cloudmore::types::AddCsp { cloudmore::types::AddCsp::currency_code(this, a0) }
fn item_47(this: cloudmore::types::AddCsp, a0: impl Into<String>) -> cloudmore::types::AddCsp { cloudmore::types::AddCsp::company_name(this, a0) }
fn item_48(this: cloudmore::types::AddCsp, a0: cloudmore::types::PartnerAttestation) -> cloudmore::types::AddCsp { cloudmore::types::AddCsp::partner_attestation(this, a0) }
fn item_49(this: cloudmore::types::AddCsp, a0: &str, a1: impl Into<cloudmore::runtime::Json>) -> cloudmore::types::AddCsp { cloudmore::types::AddCsp::member(this, a0, a1) }
fn item_50() { is_data::<cloudmore::types::AcceptanceAcceptedVia>(); }
fn item_51(value: &cloudmore::types::AcceptanceAcceptedVia) {
    match value {
        cloudmore::types::AcceptanceAcceptedVia::CustomerDirectAcceptance => {}
        cloudmore::types::AcceptanceAcceptedVia::PartnerAttestation => {}
        cloudmore::types::AcceptanceAcceptedVia::Undocumented(other) => { let _: &rt::UndocumentedText = other; }
        _ => {}
    }
}
fn item_52(value: &cloudmore::types::AcceptanceAcceptedVia) -> &str { value.as_str() }
fn item_53() { is_data::<cloudmore::types::PartnerAcceptanceMcaInfoTemplateId>(); }
fn item_54(value: &cloudmore::types::PartnerAcceptanceMcaInfoTemplateId) {
    match value {
        cloudmore::types::PartnerAcceptanceMcaInfoTemplateId::String(inner) => { let _: &String = inner; }
        cloudmore::types::PartnerAcceptanceMcaInfoTemplateId::TemplateRef(inner) => { let _: &cloudmore::types::TemplateRef = inner; }
        cloudmore::types::PartnerAcceptanceMcaInfoTemplateId::Undocumented(json) => { let _: &rt::Json = json; }
        _ => {}
    }
}
fn item_55(a0: impl cloudmore::runtime::Authenticate, a1: impl Into<String>) -> cloudmore::Builder { cloudmore::Client::builder(a0, a1) }
fn item_56<M: rt::Mode>(this: &cloudmore::Client<M>) -> cloudmore::groups::Attestations<M> { cloudmore::Client::<M>::attestations(this) }
fn item_57<M: rt::Mode>(this: &cloudmore::Client<M>) -> cloudmore::groups::Acceptance<M> { cloudmore::Client::<M>::acceptance(this) }
fn item_58<M: rt::Mode>(this: &cloudmore::Client<M>) -> cloudmore::groups::Csp<M> { cloudmore::Client::<M>::csp(this) }
fn item_59<M: rt::Mode>(this: &cloudmore::Client<M>) -> cloudmore::runtime::DriftReport { cloudmore::Client::<M>::drift(this) }
fn item_60(this: cloudmore::Builder, a0: cloudmore::runtime::DriftMode) -> cloudmore::Builder { cloudmore::Builder::drift(this, a0) }
fn item_61(this: cloudmore::Builder, a0: cloudmore::runtime::Limits) -> cloudmore::Builder { cloudmore::Builder::limits(this, a0) }
fn item_62(this: cloudmore::Builder, a0: impl Into<String>) -> cloudmore::Builder { cloudmore::Builder::user_agent(this, a0) }
fn item_63(this: cloudmore::Builder, a0: impl AsRef<[u8]>) -> cloudmore::Builder { cloudmore::Builder::root_certificate(this, a0) }
fn item_64(this: cloudmore::Builder, a0: Arc<dyn cloudmore::runtime::Transport>) -> cloudmore::Builder { cloudmore::Builder::transport(this, a0) }
fn item_65(this: cloudmore::Builder, a0: Arc<dyn cloudmore::runtime::Timer>) -> cloudmore::Builder { cloudmore::Builder::timer(this, a0) }
fn item_66(this: cloudmore::Builder) -> cloudmore::Builder { cloudmore::Builder::allow_plain_http(this) }
fn item_67(this: cloudmore::Builder) -> Result<cloudmore::Client, cloudmore::runtime::BuildError> { cloudmore::Builder::build(this) }
fn item_68<M: rt::Mode, O>(this: cloudmore::Call<M, O>, a0: impl FnOnce(&mut cloudmore::runtime::http::Request<cloudmore::runtime::Bytes>) + Send + 'static) -> cloudmore::Call<M, O> { cloudmore::Call::<M, O>::edit(this, a0) }
fn item_69<M: rt::Mode, O>(this: cloudmore::Call<M, O>, a0: Duration) -> cloudmore::Call<M, O> { cloudmore::Call::<M, O>::timeout(this, a0) }
fn item_70<M: rt::Mode, O>(this: cloudmore::Call<M, O>, a0: cloudmore::runtime::DriftMode) -> cloudmore::Call<M, O> { cloudmore::Call::<M, O>::drift(this, a0) }
fn item_71<M: rt::Mode, O>(this: cloudmore::Call<M, O>) -> cloudmore::Call<M, O> { cloudmore::Call::<M, O>::unchecked(this) }
fn operation_of<M: rt::Mode, O>(call: cloudmore::Call<M, O>) -> O { call.into_operation() }
async fn reply_of<O: rt::Operation<Documented = cloudmore::Documented>>(call: cloudmore::Call<rt::Async, O>) -> Result<rt::Reply<O::Output>, cloudmore::Error> { call.reply().await }
async fn value_of<O: rt::Operation<Documented = cloudmore::Documented>>(call: cloudmore::Call<rt::Async, O>) -> Result<O::Output, cloudmore::Error> { call.await }
fn item_72<M: rt::Mode>(this: &cloudmore::groups::Attestations<M>, a0: cloudmore::types::ResellerId, a1: cloudmore::types::OrganizationId) -> cloudmore::Call<M, cloudmore::ops::AttestationsGet> { cloudmore::groups::Attestations::<M>::get(this, a0, a1) }
fn item_73<M: rt::Mode>(this: &cloudmore::groups::Acceptance<M>, a0: cloudmore::types::ResellerId, a1: cloudmore::types::OrganizationId) -> cloudmore::Call<M, cloudmore::ops::AcceptanceGet> { cloudmore::groups::Acceptance::<M>::get(this, a0, a1) }
fn item_74<M: rt::Mode>(this: &cloudmore::groups::Csp<M>, a0: cloudmore::types::ResellerId, a1: cloudmore::types::OrganizationId, a2: cloudmore::types::AddCsp) -> cloudmore::Call<M, cloudmore::ops::CspAdd> { cloudmore::groups::Csp::<M>::add(this, a0, a1, a2) }
fn item_75() { is_checked::<cloudmore::ops::AttestationsGet, ()>(); }
fn item_76(value: &cloudmore::ops::AttestationsGet) {
    let _: &cloudmore::types::ResellerId = &value.reseller_id;
    let _: &cloudmore::types::OrganizationId = &value.organization_id;
}
fn item_77(a0: cloudmore::types::ResellerId, a1: cloudmore::types::OrganizationId) -> cloudmore::ops::AttestationsGet { cloudmore::ops::AttestationsGet::new(a0, a1) }
fn item_78(value: <cloudmore::ops::AttestationsGet as rt::Operation>::Output) -> Option<cloudmore::types::Attestation> { value }
fn item_79() { is_checked::<cloudmore::ops::AcceptanceGet, ()>(); }
fn item_80(value: &cloudmore::ops::AcceptanceGet) {
    let _: &cloudmore::types::ResellerId = &value.reseller_id;
    let _: &cloudmore::types::OrganizationId = &value.organization_id;
}
fn item_81(a0: cloudmore::types::ResellerId, a1: cloudmore::types::OrganizationId) -> cloudmore::ops::AcceptanceGet { cloudmore::ops::AcceptanceGet::new(a0, a1) }
fn item_82(value: <cloudmore::ops::AcceptanceGet as rt::Operation>::Output) -> cloudmore::types::Acceptance { value }
fn item_83() { is_checked::<cloudmore::ops::CspAdd, ()>(); }
fn item_84(value: &cloudmore::ops::CspAdd) {
    let _: &cloudmore::types::ResellerId = &value.reseller_id;
    let _: &cloudmore::types::OrganizationId = &value.organization_id;
    let _: &cloudmore::types::AddCsp = &value.body;
}
fn item_85(a0: cloudmore::types::ResellerId, a1: cloudmore::types::OrganizationId, a2: cloudmore::types::AddCsp) -> cloudmore::ops::CspAdd { cloudmore::ops::CspAdd::new(a0, a1, a2) }
fn item_86(value: <cloudmore::ops::CspAdd as rt::Operation>::Output) { value }
fn item_87(value: &cloudmore::Documented) {
    match value {
        cloudmore::Documented::Problem(inner) => { let _: &cloudmore::types::Problem = inner; }
        cloudmore::Documented::Status(status) => { let _: &u16 = status; }
        _ => {}
    }
}
fn item_88(value: &cloudmore::Documented) -> Option<&cloudmore::types::Problem> { value.problem() }
